"""An export as the data that `record.typ` places: blocks of words, tables with their widths, what leads where."""

from dataclasses import replace
from typing import Any

from ropa.exports.flat import flat
from ropa.exports.formats.widths import widths
from ropa.exports.gaps import gaps
from ropa.exports.passages import Kind, Line, Passage, Run, address_behind, plain, said
from ropa.exports.places import annex_place, entry_place, places, record_place
from ropa.exports.view import Export, Grid, Listing, Part, Question, Record, RecordEntry, Term
from ropa.site.paths import FOLDERS
from ropa.wording.catalogue import Wording

Data = dict[str, Any]
ROOM = 118
"""Signs beside each other in a table as wide as the page."""
LETTERS = [18, 20, 80]
MOST_LEADS = 2500
"""So many words lead elsewhere and say the page; in a larger document each would cost the compiler too much, and the
index alone says the pages."""


def document(export: Export, wording: Wording) -> Data:
    """Return the data of a document."""
    return _Setter(export, wording).document()


class _Setter:
    """Sets parts of one export; knows where everything stands in it."""

    def __init__(self, export: Export, wording: Wording) -> None:
        self.export, self.wording, self.say = export, wording, wording.text
        self.places = places(export)
        self.paged = False
        """Whether what leads to another place does so on paper as well, with the page."""
        self._leads = 0
        self._named: set[str] = set()
        """The places whose pages the row has named."""

    def document(self) -> Data:
        export, say = self.export, self.say
        facts = [
            (say("export-day"), export.day),
            (say("export-audience"), say(f"export-audience-{export.audience}")),
            (say("export-layout"), say(f"export-layout-{export.layout}")),
            (say("export-made-with"), export.tool),
        ]
        pair = (say("export-part"), say("export-says"))
        rows = tuple((said(name), said(value)) for name, value in facts)
        records = list(map(self._record, export.records))
        self.paged = True
        annexes = list(map(self._annex, export.annexes))
        if self._leads > MOST_LEADS:
            self.paged = False
            annexes = list(map(self._annex, export.annexes))
        return {
            "title": export.name,
            "kind": say("export-record"),
            "lang": export.language.partition("-")[0],
            "day": export.day,
            "footer": f"{export.name} · {export.day}",
            "contents": say("export-contents"),
            "page": say("export-page"),
            "about": list(export.about),
            "facts": self._grid(Grid(say("export-about"), pair, rows)),
            "guide": self._guide(export.guide) if export.guide else None,
            "records": records,
            "annexes": [*([self._gaps()] if export.records else []), *annexes],
            "index": self._index(export.index) if export.index else None,
        }

    def _guide(self, questions: tuple[Question, ...]) -> Data:
        say = self.say
        return {
            "caption": say("export-guide"),
            "columns": [say("export-guide-question"), say("export-guide-answer")],
            "rows": [
                {"words": one.words, "answers": [{"words": name, **self._to(place)} for name, place in one.answers]}
                for one in questions
            ],
        }

    def _index(self, listings: tuple[Listing, ...]) -> Data:
        lists = [{"name": one.name, "terms": list(map(self._term, one.terms))} for one in listings]
        return {"name": self.say("export-index"), "anchor": "index", "lists": lists}

    def _term(self, term: Term) -> Data:
        """Return a line of the index; where the entries are in another file, their numbers tell which they are."""
        here = [self.places[place] for one in term.mentions for _, place in one.entries if place in self.places]
        there = [
            f"{one.record} {', '.join(str(number) for number, _ in one.entries)}"
            for one in term.mentions
            if not any(place in self.places for _, place in one.entries)
        ]
        return {"name": term.name, "places": here, "elsewhere": "; ".join(there), **self._to(term.place)}

    def _record(self, record: Record) -> Data:
        say = self.say
        pair = (say("export-part"), say("export-says"))
        identity = tuple((said(part.name, Kind.STRONG), flat(part, self.wording)) for part in record.parts)
        after = (*((record.measures,) if record.measures else ()), *record.further)
        return {
            "title": record.heading,
            "anchor": self.places[record_place(record)],
            "identity": self._grid(Grid(record.parts[0].article if record.parts else record.name, pair, identity)),
            "sentences": [*record.left_out, *([record.empty] if record.empty else [])],
            "entries": [self._entry(record, entry) for entry in record.entries],
            "after": list(map(self._part, after)),
        }

    def _entry(self, record: Record, entry: RecordEntry) -> Data:
        say = self.say
        columns = (say("export-gap-letter"), say("export-part"), say("export-says"))
        rows = tuple(
            (said(part.article), said(part.name, Kind.STRONG), flat(part, self.wording, short=True))
            for part in entry.parts
        )
        return {
            "number": entry.number,
            "name": plain(entry.name),
            "anchor": self.places[entry_place(record, entry)],
            "note": self._blocks(entry.note),
            "letters": {**self._grid(Grid(say("register-article-30"), columns, rows)), "widths": LETTERS},
            "further": list(map(self._part, entry.further)),
        }

    def _annex(self, annex: Part) -> Data:
        return {**self._part(annex), "anchor": self.places[annex_place(annex)]}

    def _part(self, part: Part) -> Data:
        below = tuple(one for one in part.parts if one.parts or one.grids or one.place)
        leaves = (one for one in part.parts if one not in below)
        facts = tuple(line for one in leaves for line in self._fact(one))
        return {
            "name": part.name,
            **({"anchor": self.places[part.place]} if part.place else {}),
            "said": self._said((*part.said, *facts)),
            "grids": list(map(self._grid, part.grids)),
            "parts": list(map(self._part, below)),
        }

    def _fact(self, part: Part) -> Passage:
        """Return a fact with its label before its first line, or above its list."""
        label = Run(f"{self.say('register-colon', label=part.name)} ", Kind.STRONG)
        first, *others = part.said or (Line(()),)
        if first.bullet:
            return (Line((label,)), *part.said)
        return (replace(first, runs=(label, *first.runs)), *others)

    def _said(self, lines: Passage) -> list[Data]:
        self._named.clear()
        return self._blocks(lines)

    def _gaps(self) -> Data:
        say = self.say
        columns = tuple(say(f"export-{key}") for key in ("gap-record", "gap-letter", "gap-what"))
        rows = tuple(
            (said(": ".join(one for one in (gap.record, gap.entry) if one)), said(gap.part), said(gap.what, Kind.GAP))
            for gap in gaps(self.export)
        )
        grids = [self._grid(Grid(say("export-gaps"), columns, rows, quiet=True))] if rows else []
        none = self._blocks(said(say("export-no-gaps"))) if not rows else []
        return {"name": say("export-gaps"), "anchor": "gaps", "said": none, "grids": grids, "parts": []}

    def _grid(self, grid: Grid) -> Data:
        return {
            "caption": "" if grid.quiet else grid.caption,
            "columns": list(grid.columns),
            "rows": list(map(self._row, grid.rows)),
            "widths": widths(grid, ROOM),
        }

    def _row(self, row: tuple[Passage, ...]) -> list[list[Data]]:
        """Return the cells of a row; each page is named once."""
        self._named.clear()
        return [self._blocks(cell) for cell in row]

    def _blocks(self, lines: Passage) -> list[Data]:
        """Return lines as paragraphs and lists inside lists."""
        found: list[Data] = []
        lists: list[list[list[Data]]] = []
        for line in lines:
            paragraph = {"kind": "paragraph", "runs": list(map(self._run, line.runs))}
            if not line.depth:
                lists.clear()
                found.append(paragraph)
                continue
            del lists[line.depth :]
            while len(lists) < line.depth:
                items: list[list[Data]] = []
                inner = {"kind": "list", "items": items}
                (lists[-1][-1] if lists and lists[-1] else found).append(inner)
                lists.append(items)
            if line.bullet or not lists[-1]:
                lists[-1].append([paragraph])
            else:
                lists[-1][-1].append(paragraph)
        return found

    def _run(self, run: Run) -> Data:
        address = address_behind(run)
        return {
            "words": run.words,
            "kind": run.kind.value,
            **({"language": run.language} if run.language else {}),
            **({"href": run.href} if run.href else {}),
            **({"printed": address} if address else {}),
            **(self._lead(run.target) if run.target else {}),
        }

    def _to(self, place: str) -> Data:
        """Return where words lead; nothing if that is not in this document."""
        anchor = self.places.get(place)
        return {"to": anchor} if anchor else {}

    def _lead(self, place: str) -> Data:
        """Return where words in an annex lead, once in a row; of organisations the front page says it."""
        if not self.paged or place in self._named or place.startswith(FOLDERS["organisations"]):
            return {}
        self._named.add(place)
        found = self._to(place)
        self._leads += bool(found)
        return found
