"""The examples of a rule page, read out of its Markdown.

A block of YAML with a title is a file. Blocks that follow each other without a word between them are one case; a
sentence starts the next. Each case is laid over the files in `surroundings/`; what a record leaves out is filled in,
and policies tell its activities unless it has one of its own. A comment `# as of 2026-09-01` gives the day on which a
case is checked, where the law has changed since `DAY`.
"""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ropa.law import JURISDICTIONS
from tests.rules.completing import completed

SURROUNDINGS = Path(__file__).parent / "surroundings"
DAY = date(2026, 3, 1)
AS_OF = re.compile(r"^# as of (\d{4}-\d{2}-\d{2})$", re.MULTILINE)
PLACES = re.compile(r"(?:applies_in|jurisdictions): \[([^\]]*)\]")
OPENING = re.compile(r'^```yaml title="([^"]+)"$')


@dataclass
class Case:
    """Files that together are one example."""

    section: str
    number: int
    files: dict[str, str] = field(default_factory=dict)

    @property
    def day(self) -> date:
        """The day on which it is checked."""
        stated = AS_OF.search("".join(self.files.values()))
        return date.fromisoformat(stated[1]) if stated else DAY


def headings(page: str) -> list[str]:
    return [line.removeprefix("## ") for line in page.splitlines() if line.startswith("## ")]


def cases(page: str, section: str) -> list[Case]:
    """Return the cases under a heading; a file given twice in one case is a sentence forgotten between two."""
    found: list[Case] = []
    apart = True
    for title, text in _parts(page, section):
        if title is None:
            apart = True
            continue
        if apart:
            found.append(Case(section, len(found) + 1))
            apart = False
        assert title not in found[-1].files, f"{section} gives {title} twice with no sentence between"
        found[-1].files[title] = text
    return found


def _parts(page: str, section: str) -> Iterator[tuple[str | None, str]]:
    """Yield each titled block and each line of prose (with no title) of a section."""
    inside, title, block = "", "", list[str]()
    for line in page.splitlines():
        if title:
            if line == "```":
                yield title, "\n".join(block) + "\n"
                title, block = "", []
            else:
                block.append(line)
        elif line.startswith("## "):
            inside = line.removeprefix("## ")
        elif inside == section and (opening := OPENING.match(line)):
            title = opening[1]
        elif inside == section and line.strip():
            assert not line.startswith("```"), f"a block without a title in {section}"
            yield None, line


def write(case: Case, root: Path) -> Path:
    """Write a case and what surrounds it as a register."""
    shutil.copytree(SURROUNDINGS, root)
    for name, text in case.files.items():
        path = root / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(completed(name, text), encoding="utf-8")
    if not any(name.startswith("notices/") for name in case.files):
        _tell(case, root / "notices")
    return root


def _tell(case: Case, folder: Path) -> None:
    """Give a case without a policy of its own one for each law and organisation that it names besides the usual."""
    policy = (folder / "privacy.yaml").read_text(encoding="utf-8")
    texts = "\n".join(case.files.values())
    named = {place for listed in PLACES.findall(texts) for place in re.findall(r"[A-Z]{2,3}", listed)}
    owners = ["example", *sorted(Path(name).stem for name in case.files if name.startswith("organisations/"))]
    told = policy.replace("controllers: [example]", f"controllers: [{', '.join(dict.fromkeys(owners))}]")
    for place in sorted({"BE", *named} & set(JURISDICTIONS)):
        name = "privacy" if place == "BE" else f"privacy-{place.lower()}"
        text = told.replace("jurisdiction: BE", f"jurisdiction: {place}")
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
