"""The recipients of the register: processors with their chains and contracts, work for clients, other recipients."""

from collections.abc import Callable, Iterator, Sequence

from markupsafe import Markup

from ropa.model.party import Party
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.drawing.tree import Branch, tree
from ropa.site.overviews.chain import Chain, Node, Part
from ropa.site.overviews.contracted import legend
from ropa.site.overviews.stretches import Stretch, turning
from ropa.site.parts import Block, Figure, Section
from ropa.site.sheet import SheetPage

COLUMNS = ("processor", "engaged-by-column", "country", "contract-state", "chain-purposes")
OTHER_COLUMNS = ("recipient", "role", "country", "chain-purposes")
Chains = Callable[[], Sequence[Chain]]
"""Gives all chains."""


def recipients_page(chains: Chains, stretch: Stretch, desk: Desk) -> SheetPage:
    """Return the drawings and tables of one stretch of the chains."""
    survey, words, found = desk.survey, desk.words, chains()
    here = found[stretch.start : stretch.end]
    parts = dict.fromkeys(one.part for one in here)
    sections = [
        Section(part, words.label(f"chain-{part}"), (_block(desk, part, [one for one in here if one.part is part]),))
        for part in parts
    ]
    turn = turning(desk, stretch)
    if turn or not sections:
        none = () if sections else (Block(text=cells.none(words.label("none"))),)
        sections.append(Section("pages", words.label("pages"), (*turn, *none)))
    processors = sum(one.part is Part.PROCESSORS for one in found)
    further = sum(len(one.nodes) - 1 for one in found if one.part is Part.PROCESSORS)
    lead = cells.text(words.counted("chain-lead", count=processors, further=further))
    title = cells.text(words.label("overview-processors"))
    return SheetPage(survey.head(stretch.path, words.label("overviews"), title, lead), tuple(sections))


def _block(desk: Desk, part: Part, found: Sequence[Chain]) -> Block:
    if part is Part.OTHERS:
        rows = (_other(desk, node) for chain in found for node in chain.nodes)
        return Block(tables=desk.survey.table(f"chain-{part}", OTHER_COLUMNS, rows, quiet=True))
    label = desk.words.label
    agreed = desk.survey.sees(Party, "contracts")
    drawn = tree(label(f"chain-{part}"), tuple(_branches(desk, found)), tuple(legend(desk)) if agreed else ())
    rows = (_row(desk, node, agreed=agreed) for chain in found for node in chain.nodes)
    columns = tuple(key for key in COLUMNS if agreed or key != "contract-state")
    tables = desk.survey.table(f"chain-{part}", columns, rows, quiet=True)
    caption = label(f"chain-caption-{part}" if agreed else "chain-caption-places")
    return Block(figures=(Figure(drawn, caption),), tables=tables)


def _branches(desk: Desk, found: Sequence[Chain]) -> Iterator[Branch]:
    root = None
    for chain in found:
        if chain.root != root:
            root = chain.root
            yield Branch(0, root)
        for node in chain.nodes:
            state, said = (node.state.state, node.state.said) if node.state else ("", "")
            yield Branch(node.depth, str(node.name.striptags()), _where(desk, node), state, said)


def _where(desk: Desk, node: Node) -> str:
    return ", ".join(desk.words.country(code) for code in node.where)


def _row(desk: Desk, node: Node, *, agreed: bool) -> Markup:
    survey = desk.survey
    state = node.state.full if node.state else cells.NOTHING
    head = (
        node.name if node.depth == 1 else cells.spaced(cells.text("\N{RIGHTWARDS ARROW}" * (node.depth - 1)), node.name)
    )
    return cells.row(
        head=head,
        cells=(
            survey.cell("engaged-by-column", node.engaged),
            survey.cell("country", cells.text(_where(desk, node))),
            *((survey.cell("contract-state", state),) if agreed else ()),
            survey.cell("chain-purposes", node.what),
        ),
    )


def _other(desk: Desk, node: Node) -> Markup:
    survey = desk.survey
    return cells.row(
        head=node.name,
        cells=(
            survey.cell("role", node.engaged),
            survey.cell("country", cells.text(_where(desk, node))),
            survey.cell("chain-purposes", node.what),
        ),
    )
