"""One mistake gives one finding: a rule is silent where a rule it yields to has spoken."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ropa.diagnostics import Diagnostic, Pointer, Span
from ropa.register import Register
from ropa.rules.base import Finding, Rule


def settled(register: Register, rules: Iterable[Rule]) -> Iterator[Diagnostic]:
    """Yield what the rules find, those with precedence first."""
    said = _Said()
    for rule in ordered(rules):
        for finding, diagnostic in rule.findings(register):
            if not any(said.by(code, finding) for code in rule.yields_to):
                said.note(rule.code, finding)
                yield diagnostic


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

    def note(self, code: str, finding: Finding) -> None:
        self._spans.add((code, finding.span))
        if finding.topic is not None:
            file, pointer = finding.topic
            self._topics[code, file].append(pointer)

    def by(self, code: str, finding: Finding) -> bool:
        """Tell whether the rule has spoken of the same place, or of something inside or around it."""
        if (code, finding.span) in self._spans:
            return True
        if finding.topic is None:
            return False
        file, pointer = finding.topic
        return any(one[: len(pointer)] == pointer[: len(one)] for one in self._topics.get((code, file), ()))
