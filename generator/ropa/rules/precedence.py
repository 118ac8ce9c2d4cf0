"""One mistake gives one finding.

A rule is silent where a rule it yields to has spoken, and where a reference leads nowhere on which its finding rests.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ropa.diagnostics import Diagnostic, Pointer, Span
from ropa.register import Register
from ropa.register.references import dangling_references
from ropa.rules.aside import WORDY, Spoken, speaker
from ropa.rules.base import Rule


def settled(register: Register, rules: Iterable[Rule]) -> Iterator[Diagnostic]:
    """Yield what the rules find, those with precedence first."""
    said, chosen = _Said(), ordered(rules)
    speak = speaker(register, chosen)
    apart = sorted(chosen, key=lambda rule: rule.code in WORDY)  # the copy is asked last, when it has finished
    found = {rule.code: speak(rule) for rule in apart}
    for rule in chosen:
        for one in found[rule.code]:
            if not any(said.by(code, one) for code in rule.yields_to) and not _waits(register, rule, one):
                said.note(rule.code, one)
                yield one[1]


def _waits(register: Register, rule: Rule, spoken: Spoken) -> bool:
    """Tell whether a finding may follow from a reference that leads nowhere.

    One in an activity concerns what is said of that activity and of records that several share; any other concerns all.
    """
    if not rule.awaits:
        return False
    topic, diagnostic = spoken
    file = topic[0] if topic else diagnostic.span.file
    alone = file.startswith("activities/")
    return any(
        one.kind in rule.awaits
        and (not alone or one.entry.document.file == file or one.entry.collection != "activities")
        for one in dangling_references(register)
    )


def ordered(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Return the rules so that each stands after those it yields to; otherwise in the order given.

    Raises ValueError when rules yield to each other in a circle.
    """
    waiting = {rule.code: rule for rule in rules}
    placed: dict[str, Rule] = {}
    while waiting:
        ready = [code for code, rule in waiting.items() if not any(other in waiting for other in rule.yields_to)]
        if not ready:
            message = f"rules yield to each other in a circle: {', '.join(waiting)}"
            raise ValueError(message)
        placed.update((code, waiting.pop(code)) for code in ready)
    return tuple(placed.values())


class _Said:
    """Where each rule has spoken, and of what."""

    def __init__(self) -> None:
        self._spans: set[tuple[str, Span]] = set()
        self._topics: defaultdict[tuple[str, str], list[Pointer]] = defaultdict(list)

    def note(self, code: str, spoken: Spoken) -> None:
        topic, diagnostic = spoken
        self._spans.add((code, diagnostic.span))
        if topic is not None:
            file, pointer = topic
            self._topics[code, file].append(pointer)

    def by(self, code: str, spoken: Spoken) -> bool:
        """Tell whether the rule has spoken of the same place, or of something inside or around it."""
        topic, diagnostic = spoken
        if (code, diagnostic.span) in self._spans:
            return True
        if topic is None:
            return False
        file, pointer = topic
        return any(one[: len(pointer)] == pointer[: len(one)] for one in self._topics.get((code, file), ()))
