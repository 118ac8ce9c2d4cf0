"""What a text is called in a message."""

from ropa.register.texts import Words

KINDS = {
    "activities": "the activity",
    "engagements": "the engagement",
    "notices": "the policy",
    "organisations": "the organisation",
    "parties": "the party",
    "arrangements": "the arrangement",
    "measures": "the measure",
    "retention": "the storage period",
    "systems": "the system",
    "trackers": "the tracker",
}
SINGLE = {"register": "register.yaml", "vocabulary": "vocabulary.yaml", "waivers": "waivers.yaml"}


def field_name(words: Words) -> str:
    """Return `` `description` in the activity `orders` ``."""
    entry = words.entry
    where = f"{KINDS[entry.collection]} `{entry.id}`" if entry.collection in KINDS else SINGLE.get(entry.id, entry.id)
    return f"`{words.kind.field}` in {where}"


def place_name(words: Words) -> str:
    """Return the same with the language, where it is written: `` `description` in the activity `orders` (fr) ``."""
    return f"{field_name(words)} ({words.language})" if words.labelled else field_name(words)


def short(text: str, most: int = 60) -> str:
    """Return a text on one line, cut after a whole word when it is long."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + " ..."


def published(words: Words) -> bool:
    """Tell whether a text is language in a field that the public may read."""
    return words.public and words.prose
