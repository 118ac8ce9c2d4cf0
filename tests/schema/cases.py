"""Reads the corpus of mistakes: sections of a Markdown file, each with a register file and what is said about it."""

import re
from dataclasses import dataclass
from pathlib import Path

from ropa.diagnostics import Span
from ropa.reading import Document, read_text
from ropa.schema.gate import refusals

FOLDER = Path(__file__).parent / "cases"
SECTION = re.compile(
    r"^## (?P<title>[^\n]+)\n```yaml (?P<kind>\S+)\n(?P<source>.*?)```\n(?:```text\n(?P<said>.*?)```\n)?",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Case:
    """A file with a mistake, and the expected words."""

    title: str
    kind: str
    source: str
    said: str

    def written(self, said: str) -> str:
        """Return the section with these words, as it stands in the corpus."""
        return f"## {self.title}\n```yaml {self.kind}\n{self.source}```\n```text\n{said}```\n"


def cases_in(text: str) -> list[Case]:
    """Return the sections of a corpus file."""
    return [Case(m["title"], m["kind"], m["source"], m["said"] or "") for m in SECTION.finditer(text)]


def words_about(kind: str, source: str) -> str:
    """Return what the gate says about a file: place, code, sentence, remedy and the words shown."""
    document = read_text(source.encode(), f"{kind}.yaml")
    assert isinstance(document, Document), document
    return "".join(
        f"{finding.span.line}:{finding.span.column} {finding.code} {finding.message}\n"
        f"     shown: {_shown(source, finding.span)}\n"
        f"      help: {finding.help}\n"
        for finding in refusals(kind, document)
    )


def _shown(source: str, span: Span) -> str:
    line = source.splitlines()[span.line - 1]
    if span.line == span.end_line:
        return line[span.column - 1 : span.end_column - 1]
    return f"{line[span.column - 1 :]} ..."
