"""The items that Articles 13 and 14 want told, and those of Articles 21(4), 26(2) and 49 that go with them.

The letters of the two articles differ, so items have ids of their own.
"""

from ropa.values import Value


class LawItem(Value):
    """One item of the law."""

    id: str
    """What follows `coverage-item-` in the wording."""
    article_13: str
    """Where the law asks for it when data come from the person; empty when it does not."""
    article_14: str
    when: str
    """When it must be said: what follows `coverage-when-` in the wording."""
    section: str
    """The section in which it is at home."""
    also: tuple[str, ...] = ()
    """Other sections in which it may stand."""


ITEMS: tuple[LawItem, ...] = (
    LawItem("controller", "13(1)(a)", "14(1)(a)", "always", "controller", ("contact",)),
    LawItem("representative", "13(1)(a)", "14(1)(a)", "represented", "controller"),
    LawItem("dpo", "13(1)(b)", "14(1)(b)", "designated", "dpo", ("contact",)),
    LawItem("purposes", "13(1)(c)", "14(1)(c)", "always", "purposes"),
    LawItem("legal-basis", "13(1)(c)", "14(1)(c)", "always", "purposes"),
    LawItem("interests", "13(1)(d)", "14(2)(b)", "interests", "purposes"),
    LawItem("recipients", "13(1)(e)", "14(1)(e)", "received", "recipients", ("internal-access",)),
    LawItem("transfers", "13(1)(f)", "14(1)(f)", "transferred", "transfers"),
    LawItem("retention", "13(2)(a)", "14(2)(a)", "always", "retention"),
    LawItem("rights", "13(2)(b)", "14(2)(c)", "always", "rights"),
    LawItem("withdrawal", "13(2)(c)", "14(2)(d)", "consent", "purposes"),
    LawItem("complaint", "13(2)(d)", "14(2)(e)", "always", "complaint"),
    LawItem("obligation", "13(2)(e)", "", "from-person", "obligation"),
    LawItem("categories", "", "14(1)(d)", "from-elsewhere", "data"),
    LawItem("sources", "", "14(2)(f)", "from-elsewhere", "sources"),
    LawItem("automated", "13(2)(f)", "14(2)(g)", "automated", "profiling"),
    LawItem("further-use", "13(3)", "14(4)", "reused", "purposes", ("changes",)),
    LawItem("joint-controllers", "26(2)", "26(2)", "joint", "controller"),
    LawItem("objection", "21(4)", "21(4)", "objectable", "rights"),
    LawItem("compelling-interests", "49(1)", "49(1)", "compelling", "transfers"),
    LawItem("transfer-risks", "49(1)(a)", "49(1)(a)", "transfer-consent", "transfers"),
)
"""In the order of the law; the 21 rows that a policy is held against."""
