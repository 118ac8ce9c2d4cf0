"""Whether what an activity has covers what a part of it names: the same term, a broader or a narrower one."""

from collections.abc import Collection

from ropa.vocabulary import Vocabulary


def is_covered(known: Vocabulary, named: str, had: Collection[str]) -> bool:
    """Tell whether a term is among those an activity has, or near one; a term that does not exist is left alone."""
    if named in had or named not in known:
        return True
    return any(known.within(named, one) or known.within(one, named) for one in had)
