"""What an example leaves out is as in a complete record, so that a page shows only what it is about.

A comment `# left out: owner, dpia` says that a field is missing on purpose; `# whole` says that nothing is added.
"""

import re
from pathlib import Path

COMPLETE = Path(__file__).parent / "complete"
KIND_OF = {
    "activities": "activity",
    "arrangements": "arrangement",
    "engagements": "engagement",
    "notices": "notice",
    "organisations": "organisation",
    "parties": "party",
    "systems": "system",
}
KEY = re.compile(r"^([a-z_]+):", re.MULTILINE)
LEFT_OUT = re.compile(r"^# left out: (.+)$", re.MULTILINE)
WHOLE = re.compile(r"^# whole$", re.MULTILINE)


def completed(file: str, text: str) -> str:
    """Return the text of a file with the top-level fields it lacks added at its end, from the complete record."""
    folder, _, _ = file.partition("/")
    if folder not in KIND_OF or WHOLE.search(text):
        return text
    written = set(KEY.findall(text))
    omitted = {name.strip() for found in LEFT_OUT.findall(text) for name in found.split(",")}
    added = [part for key, part in _fields(KIND_OF[folder]).items() if key not in written | omitted]
    return text.rstrip("\n") + "\n" + "".join(added)


def _fields(kind: str) -> dict[str, str]:
    """Return each top-level field of the complete record as it is written."""
    text = (COMPLETE / f"{kind}.yaml").read_text(encoding="utf-8")
    starts = [found.start() for found in KEY.finditer(text)]
    parts = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    return {part.partition(":")[0]: part for part in parts}
