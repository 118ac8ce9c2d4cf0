"""The pages of the codes: a table of all of them, which article they answer, and a page per family of rules.

They are written in English, like the messages of the check; on a site in another language they are marked as such.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from markupsafe import Markup

from ropa.rules import RULES, Rule
from ropa.rules.page_parts import Example, Heading, Prose, cases, parts
from ropa.rules.pages import OTHER_CODES, Explained, code_table
from ropa.rules.shelves import FORMAT, SHELVES, Shelf
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.findings import foreign, page
from ropa.site.parts import Block, Section
from ropa.site.paths import RULES as INDEX
from ropa.site.paths import shelf_path
from ropa.site.sheet import SheetPage

CODE_COLUMNS = ("code", "finding", "severity", "law", "since-version")
ARTICLE_COLUMNS = ("article-of-law", "rules", "examples-reported", "examples-accepted")
_NUMBERS = re.compile(r"(\d+)")


def rules_index(desk: Desk) -> SheetPage:
    """Return the table of all codes, and for each article the rules that answer it."""
    survey, words = desk.survey, desk.words
    codes = survey.table("codes-table", CODE_COLUMNS, _codes(desk), quiet=True)
    articles = survey.table("coverage-table", ARTICLE_COLUMNS, _articles(desk), quiet=True)
    lead = cells.text(words.counted("rules-lead", count=len(RULES)))
    head = survey.head(INDEX, words.label("register"), cells.text(words.label("rules")), lead)
    sections = (
        Section("codes", words.label("codes"), (Block(tables=codes),)),
        Section("coverage", words.label("coverage"), (Block(tables=articles),)),
    )
    return SheetPage(head, sections)


def family_page(shelf: Shelf, desk: Desk) -> SheetPage:
    """Return the pages of the rules of one family."""
    sections = tuple(_rule(desk, rule) for rule in shelf.rules)
    return _page(desk, shelf_path(shelf.id), cells.text(shelf.title, foreign(desk.survey)), sections)


def format_page(desk: Desk) -> SheetPage:
    """Return the pages of the codes that are no rules."""
    sections = tuple(_explained(desk, one) for one in OTHER_CODES)
    return _page(desk, shelf_path(FORMAT), cells.text(desk.words.label("codes-of-format")), sections)


def _page(desk: Desk, path: str, title: Markup, sections: tuple[Section, ...]) -> SheetPage:
    words = desk.words
    lead = cells.text(words.label("rules-family-lead"))
    return SheetPage(desk.survey.head(path, words.label("rules"), title, lead), sections)


def _codes(desk: Desk) -> Iterator[Markup]:
    for row in sorted(code_table(), key=lambda row: row.since is None):  # rules first
        law = cells.joined([cells.text(one, foreign(desk.survey)) for one in row.law])
        yield cells.row(
            anchor=f"code-{row.code}",
            head=page(desk, row.code),
            cells=(
                desk.survey.cell("finding", cells.text(_capital(row.title), foreign(desk.survey))),
                desk.survey.cell("severity", cells.text(desk.words.label(f"severity-{row.severity.value}"))),
                desk.survey.cell("law", law),
                desk.survey.cell("since-version", cells.text(row.since or "")),
            ),
        )


def _articles(desk: Desk) -> Iterator[Markup]:
    answering: defaultdict[str, list[Rule]] = defaultdict(list)
    for rule in RULES:
        for law in rule.law:
            answering[law].append(rule)
    for law in sorted(answering, key=_in_order):
        rules = answering[law]
        yield cells.row(
            head=cells.text(law, foreign(desk.survey)),
            cells=(
                desk.survey.cell("rules", cells.joined([page(desk, rule.code) for rule in rules])),
                _number(desk, "examples-reported", sum(cases(rule.page, "Reported") for rule in rules)),
                _number(desk, "examples-accepted", sum(cases(rule.page, "Accepted") for rule in rules)),
            ),
        )


def _number(desk: Desk, column: str, number: int) -> Markup:
    return desk.survey.cell(column, cells.text(str(number)), figure=True)


def _in_order(law: str) -> tuple[bool, str, list[tuple[int, str]]]:
    """Sort the main regulation first, then by statute, then by article: Art. 9 before Art. 13."""
    article, _, statute = law.partition(" ")[2].partition(" ")
    numbered = [(int(part), "") if part.isdigit() else (0, part) for part in _NUMBERS.split(article)]
    return statute != "GDPR", statute, numbered


def _rule(desk: Desk, rule: Rule) -> Section:
    words, tongue = desk.words, foreign(desk.survey)
    facts = desk.survey.facts(
        ("severity", cells.text(words.label(f"severity-{rule.severity.value}"))),
        ("law", cells.joined([cells.text(one, tongue) for one in rule.law])),
        ("yields-to", cells.joined([page(desk, code) for code in rule.yields_to])),
        ("since-version", cells.text(rule.since)),
    )
    blocks = (Block(facts=facts), *_blocks(desk, rule.page))
    return Section(rule.code, cells.text(f"{rule.code} {rule.title}", tongue), blocks)


def _blocks(desk: Desk, text: str) -> Iterator[Block]:
    """Yield a block for what stands before the first heading, and for each heading."""
    title, content = "", list[Markup]()
    for part in parts(text):
        if isinstance(part, Heading):
            yield from _block(desk, title, content)
            title, content = part.text, []
        elif isinstance(part, Prose):
            content.append(cells.paragraph(cells.marked(part.text)))
        elif isinstance(part, Example):
            content.append(cells.file(part.file, part.lines))
    yield from _block(desk, title, content)


def _block(desk: Desk, title: str, content: list[Markup]) -> Iterator[Block]:
    if content:
        tongue = foreign(desk.survey)
        text = cells.joined(content, cells.NOTHING)
        yield Block(title=cells.text(title, tongue), text=cells.block(text, tongue) if tongue else text)


def _explained(desk: Desk, one: Explained) -> Section:
    tongue = foreign(desk.survey)
    remedy = f"{_capital(one.remedy)}."
    text = cells.joined(
        [cells.paragraph(cells.marked(one.explanation)), cells.paragraph(cells.marked(remedy))], cells.NOTHING
    )
    block = Block(text=cells.block(text, tongue) if tongue else text)
    return Section(one.code, cells.text(f"{one.code} {_capital(one.title)}", tongue), (block,))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def shelves() -> tuple[Shelf, ...]:
    """Return the families that have rules."""
    return tuple(shelf for shelf in SHELVES if shelf.rules)
