"""What a change has brought: findings that were not there at an earlier revision, and the lines it has touched."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from ropa.checking.check import Checked, check
from ropa.diagnostics import Diagnostic, Severity
from ropa.errors import RopaError
from ropa.history.changes import former_names, new_lines
from ropa.history.past import Past, laid_out, read_past
from ropa.history.revisions import commit_of, parting
from ropa.model.files import ENDING
from ropa.values import Value

WORST_FIRST = tuple(Severity)


class Compared(Value):
    """A check without the findings that are older than the change."""

    checked: Checked
    commit: str
    """The earlier state."""
    before: int
    """How many findings were left out."""


def new_since(checked: Checked, root: Path, revision: str) -> Compared:
    """Leave out what the register below `root` had at `revision`, judged under the law of the same day.

    A finding is old if code, file and sentence are, whatever its line, and if it was as bad; of several that are alike,
    as many are new as there are more. RopaError if the earlier state cannot be read. A register that was not there had
    no findings.
    """
    commit = commit_of(root, revision)
    past = read_past(root, commit)
    names, touched = _changes(past, checked)
    known = Counter(
        (one.code, one.span.file, one.message, one.severity) for one in _findings(past, checked.loaded.register.day)
    )

    def is_touched(found: Diagnostic) -> bool:
        return found.span.line in touched.get(found.span.file, ())

    kept = []
    for found in sorted(checked.diagnostics, key=is_touched):  # of equals, those on old lines are the old ones
        key = (found.code, names.get(found.span.file, found.span.file), found.message)
        as_bad = WORST_FIRST[: WORST_FIRST.index(found.severity) + 1]
        old = next((severity for severity in as_bad if known[*key, severity]), None)
        if old is None:
            kept.append(found)
        else:
            known[*key, old] -= 1
    kept.sort(key=lambda found: found.order)
    return Compared(checked.but(diagnostics=tuple(kept)), commit, len(checked.diagnostics) - len(kept))


def changed_lines(checked: Checked, root: Path, revision: str) -> Mapping[str, frozenset[int]]:
    """Return the lines that were touched since the register below `root` parted from `revision`, by file.

    Only files with findings are looked at. RopaError if the earlier state cannot be read.
    """
    past = read_past(root, parting(root, commit_of(root, revision)))
    return _changes(past, checked)[1]


def _changes(past: Past, checked: Checked) -> tuple[Mapping[str, str], Mapping[str, frozenset[int]]]:
    """Return the former names of files, and the new lines of those with findings."""
    now = {file: document.content for file, document in checked.loaded.documents.items()}
    old = {file: content for file, content in past.files.items() if file.endswith(ENDING)}
    names = former_names(old, now)
    files = sorted({found.span.file for found in checked.diagnostics} & now.keys())
    return names, {file: new_lines(old.get(names.get(file, file)), now[file]) for file in files}


def _findings(past: Past, day: date) -> tuple[Diagnostic, ...]:
    if not past.files:
        return ()
    with laid_out(past) as root:
        try:
            return check(root, day).diagnostics
        except RopaError:
            return ()  # there was a folder, and no register in it
