"""The items that Articles 13 and 14 want told, and those of Articles 21(4), 26(2) and 49 that go with them.

The letters of the two articles differ, so items have ids of their own.
"""

from ropa.values import Value


class LawItem(Value):
    """One item of the law."""

    id: str
    title: str
    article_13: str
    """Where the law asks for it when data come from the person; empty when it does not."""
    article_14: str
    when: str
    """When it must be said."""
    section: str
    """The section in which it is at home."""
    also: tuple[str, ...] = ()
    """Other sections in which it may stand."""


ITEMS: tuple[LawItem, ...] = (
    LawItem(
        "controller", "Controller and how to reach it", "13(1)(a)", "14(1)(a)", "always", "controller", ("contact",)
    ),
    LawItem("representative", "Representative", "13(1)(a)", "14(1)(a)", "one is appointed (Art. 27)", "controller"),
    LawItem("dpo", "Data protection officer", "13(1)(b)", "14(1)(b)", "one is designated", "dpo", ("contact",)),
    LawItem("purposes", "Purposes", "13(1)(c)", "14(1)(c)", "always", "purposes"),
    LawItem("legal-basis", "Legal basis of each purpose", "13(1)(c)", "14(1)(c)", "always", "purposes"),
    LawItem("interests", "Legitimate interests", "13(1)(d)", "14(2)(b)", "a purpose rests on them", "purposes"),
    LawItem("recipients", "Recipients", "13(1)(e)", "14(1)(e)", "there are any", "recipients", ("internal-access",)),
    LawItem("transfers", "Transfers and their safeguards", "13(1)(f)", "14(1)(f)", "there are any", "transfers"),
    LawItem("retention", "Storage periods", "13(2)(a)", "14(2)(a)", "always", "retention"),
    LawItem("rights", "Rights of the person", "13(2)(b)", "14(2)(c)", "always", "rights"),
    LawItem("withdrawal", "Withdrawal of consent", "13(2)(c)", "14(2)(d)", "a purpose rests on consent", "purposes"),
    LawItem("complaint", "Complaint to an authority", "13(2)(d)", "14(2)(e)", "always", "complaint"),
    LawItem("obligation", "Duty to provide data", "13(2)(e)", "", "data come from the person", "obligation"),
    LawItem("categories", "Categories of data", "", "14(1)(d)", "data come from elsewhere", "data"),
    LawItem("sources", "Sources of data", "", "14(2)(f)", "data come from elsewhere", "sources"),
    LawItem("automated", "Automated decisions", "13(2)(f)", "14(2)(g)", "there are any (Art. 22)", "profiling"),
    LawItem(
        "further-use", "Use for another purpose", "13(3)", "14(4)", "data get a new purpose", "purposes", ("changes",)
    ),
    LawItem("joint-controllers", "Arrangement of joint controllers", "26(2)", "26(2)", "there are any", "controller"),
    LawItem("objection", "Right to object, set apart", "21(4)", "21(4)", "a purpose can be objected to", "rights"),
    LawItem(
        "compelling-interests",
        "Compelling interests of a transfer",
        "49(1)",
        "49(1)",
        "a transfer rests on them",
        "transfers",
    ),
    LawItem(
        "transfer-risks",
        "Risks of a transfer by consent",
        "49(1)(a)",
        "49(1)(a)",
        "a transfer rests on consent",
        "transfers",
    ),
)
"""In the order of the law; the 21 rows that a policy is held against."""
