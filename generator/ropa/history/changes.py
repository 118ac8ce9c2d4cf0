"""What became of files between two states: the lines that are new, and the names they had before."""

from collections import Counter
from collections.abc import Mapping
from difflib import SequenceMatcher

ALIKE = 0.5
"""The share of lines from which on a file is taken for another one under a new name; git's own measure."""
PAIRS = 10_000
"""More pairs than these are not compared line by line."""


def new_lines(old: bytes | None, now: bytes) -> frozenset[int]:
    """Return the one-based numbers of lines that `old` does not have; all of them if there was no such file.

    Where lines were taken out, the next one counts as new.
    """
    if old == now:
        return frozenset()
    after = now.splitlines()
    if old is None:
        return frozenset(range(1, len(after) + 1))
    found = set[int]()
    for kind, _, _, start, end in SequenceMatcher(None, old.splitlines(), after).get_opcodes():
        if kind != "equal":
            found.update(range(start + 1, max(end, start + 1) + 1))
    return frozenset(found)


def former_names(old: Mapping[str, bytes], now: Mapping[str, bytes]) -> dict[str, str]:
    """Return, for files that stand under a new name, the name they had: same content, or half of the lines."""
    gone = sorted(old.keys() - now.keys())
    come = sorted(now.keys() - old.keys())
    found: dict[str, str] = {}
    for name in come:
        same = next((one for one in gone if one not in found.values() and old[one] == now[name]), None)
        if same is not None:
            found[name] = same
    gone = [name for name in gone if name not in found.values()]
    come = [name for name in come if name not in found]
    if len(gone) * len(come) <= PAIRS:
        lines = {name: Counter(old[name].splitlines()) for name in gone}
        for name in come:
            here = Counter(now[name].splitlines())
            best = max(gone, key=lambda one: _alike(lines[one], here), default=None)
            if best is not None and _alike(lines[best], here) >= ALIKE:
                found[name] = best
                gone.remove(best)
    return found


def _alike(one: Counter[bytes], other: Counter[bytes]) -> float:
    return (one & other).total() / max(one.total(), other.total(), 1)
