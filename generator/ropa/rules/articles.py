"""Texts that name an article of the law where something else should be said: `Art. 6(1)(f) GDPR`."""

from ropa.expressions import expression

WORD = expression(r"[^\W\d_]+")
PASSED_OVER = frozenset(
    WORD.findall(
        "a an the our your their with for of to and on by in under basis based pursuant art article gdpr uk dsgvo rgpd"
        " avg le la les l un une des de du d nos notre vos votre leur et à au aux sur pour base fondement"
        " het een onze ons uw van voor op grond en der die das den dem ein eine einer eines unser unsere unserer"
        " unserem ihr ihre ihrer von zu zur zum für auf artikel"
    )
)
PARTS = frozenset(WORD.findall("abs absatz buchst lit satz lid onder sub al alinéa point para paragraph no"))
"""What the parts of an article are called."""


def bare(text: str) -> frozenset[str]:
    """Return the words of a text without those that carry nothing; no words at all for an empty one."""
    return frozenset(WORD.findall(text.lower())) - PASSED_OVER


def only_an_article(text: str) -> bool:
    """Tell whether a text is an article and nothing else."""
    return any(letter.isdigit() for letter in text) and not beside_articles(text)


def beside_articles(text: str) -> str:
    """Return the words of a text that are no part of an article; the text itself when it names none."""
    if not any(letter.isdigit() for letter in text):
        return text
    return " ".join(
        word for word in WORD.findall(text.lower()) if len(word) > 1 and word not in PASSED_OVER and word not in PARTS
    )
