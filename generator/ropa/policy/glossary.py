"""The section of definitions: terms of the law, and terms of the vocabularies as the register means them."""

from ropa.policy.desk import Desk
from ropa.policy.inline import sentence
from ropa.policy.view import Block, Pair
from ropa.wording.typography import typeset

TERMS = (
    "personal-data",
    "processing",
    "controller",
    "processor",
    "recipient",
    "third-country",
    "supervisory-authority",
)
"""The terms explained when the plan names none."""

DEFINING = ("data-subjects", "data-categories", "recipients")
"""Vocabularies whose terms a plan can have explained: the levels of registration of a website, for instance."""


def definitions(desk: Desk, terms: tuple[str, ...] | None) -> list[Block]:
    """Return the glossary in the order of the plan: terms of the law, and what the register calls its own."""
    pairs: list[Pair] = []
    own = False
    for term in terms or TERMS:
        key = f"definition-{term}"
        if key in desk.wording:
            pairs.append(Pair(desk.say(f"{key}-term"), (desk.say(key),)))
        else:
            own = True
            pairs.extend(_defined(desk, term))
    if not pairs:
        return []
    article = desk.cite(desk.law.provision("definitions"))
    return [
        Block(paragraph=desk.say("section-definitions-intro-own" if own else "section-definitions-intro")),
        Block(glossary=tuple(pairs)),
        Block(note=desk.say("definition-source-line", article=article)),
    ]


def _defined(desk: Desk, name: str) -> list[Pair]:
    for vocabulary in DEFINING:
        term = desk.facts.words.vocabulary(vocabulary).get(name)
        if term is not None and desk.language in term.definition:
            words = sentence(typeset(desk.language, term.definition[desk.language]))
            return [Pair(desk.label(vocabulary, name), (words,))]
    desk.lack(desk.facts.notice.spot / "sections", name)
    return []
