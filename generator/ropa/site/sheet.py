"""A page of sections without more: lists, parties, catalogues."""

from dataclasses import dataclass

from ropa.site.parts import Head, Section


@dataclass(frozen=True, slots=True)
class SheetPage:
    """What `sheet.html.jinja` shows."""

    head: Head
    sections: tuple[Section, ...]
