"""The words of a text in each of its languages."""

from collections.abc import Iterator


def words_of(text: object) -> tuple[str, ...]:
    """Return a text, or what stands for each of its languages; nothing for a gap and for what is not written."""
    if isinstance(text, str):
        return (text,)
    return tuple(text.values()) if isinstance(text, dict) else ()


def by_language(text: object, default: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield language, words and the route to them; a plain string is in the default language."""
    if isinstance(text, str):
        yield default, text, ()
    elif isinstance(text, dict):
        yield from ((language, words, (language,)) for language, words in text.items())
