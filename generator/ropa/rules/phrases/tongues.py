"""The languages that have lists of phrases, and a guess in which of them a text is written."""

from functools import cache

from ropa.expressions import expression
from ropa.rules.phrases.patterns import plain

LANGUAGES = ("en", "fr", "nl", "de")
NAMES = {"en": "English", "fr": "French", "nl": "Dutch", "de": "German"}
_SMALL = {
    "en": (
        "a an and any are as at be been being by can do does for from had has have he her his how i if in into is "
        "it its of on or our out she so than that the their them then there these they this those to us was we "
        "were what when where which who will with would you your yours not no nor but also only "
    ),
    "fr": (
        "à au aux avec avoir ce ces cette ceux chez dans de des du elle elles en est et il ils je l la le les "
        "leur leurs lors mais ne nos notre nous on ont ou où par pas peut plus pour qu que qui sa sans se ses si "
        "soit son sont sous sur tout toute toutes un une vos votre vous y d s n c j m être été afin ainsi lorsque "
    ),
    "nl": (
        "aan al als bij dan dat de deze die dit door een en er gaat geen haar hebben heeft hem het hij hoe hun ik "
        "in is je kan kunnen maar me meer met mijn moet na naar niet nog of om omdat ons onze ook op over te "
        "tegen tot u uit uw van voor waar wanneer was wat we wie wij worden wordt zal ze zich zij zijn zo zonder "
        "zou "
    ),
    "de": (
        "aber als am an auch auf aus bei beim bis da damit das dass dem den denn der des die dies diese diesem "
        "diesen dieser durch ein eine einem einen einer eines er es für haben hat ich ihr ihre ihrem ihren ihrer "
        "im in ist kann kein keine können man mit nach nicht noch nur ob oder sie sich sind so über um und uns "
        "unser unsere unserem unseren unserer vom von vor war was wenn werden wie wir wird zu zum zur zwischen "
    ),
}
FUNCTION_WORDS = {language: frozenset(words.split()) for language, words in _SMALL.items()}
"""The commonest small words of each language."""
NEGATIONS: dict[str, frozenset[str]] = {
    "en": frozenset(
        (
            "not",
            "never",
        )
    ),
    "fr": frozenset(
        (
            "pas",
            "jamais",
            "aucunement",
        )
    ),
    "nl": frozenset(
        (
            "niet",
            "nooit",
            "geen",
        )
    ),
    "de": frozenset(
        (
            "nicht",
            "niemals",
            "keine",
            "kein",
            "keinen",
        )
    ),
}
"""Words that turn a qualifier into a prohibition."""
WORD = expression(r"[^\W\d_]+")
QUOTED = expression(r"«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|\([^()]*\)|https?://\S+|\S+@\S+|\S+\.\w{2,}/?\S*")
SURE = 2
"""So many different small words of another language, and none of its own, give a text away."""


def tongue(language: str) -> str:
    """Return the language without script and region: `de` for `de-CH`."""
    return language.partition("-")[0]


@cache
def telling(language: str) -> frozenset[str]:
    """Return the small words that only this one of the languages has."""
    others = frozenset[str]().union(*(words for name, words in FUNCTION_WORDS.items() if name != language))
    return frozenset(word for word in FUNCTION_WORDS[language] - others if len(word) > 1)


@cache
def elsewhere(language: str) -> frozenset[str]:
    """Return the small words by which the other languages are told; none for a language without a list."""
    others = [telling(name) for name in LANGUAGES if name != language]
    return frozenset[str]().union(*others) if language in LANGUAGES else frozenset()


def small(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return WORD.findall(text.lower())


def written_in(text: str, language: str, *, at_least: int = SURE) -> str | None:
    """Return the language in which a text is written when that is surely not the one named before it.

    Quotations, remarks in brackets and addresses are left out. None for a language without a list, and when in doubt.
    """
    own = tongue(language)
    if own not in LANGUAGES:
        return None
    there = frozenset(WORD.findall(plain(QUOTED.sub(" ", text))))
    if not there.isdisjoint(telling(own)):
        return None
    counts = {other: len(there & telling(other)) for other in LANGUAGES if other != own}
    best = max(counts, key=lambda other: (counts[other], other))
    rivals = [count for other, count in counts.items() if other != best]
    return best if counts[best] >= at_least and counts[best] > max(rivals) else None
