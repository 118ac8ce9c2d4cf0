"""The manifest of a bundle that `ropa bundle` makes: what is in it, and of what it was made."""

from typing import Annotated

from ropa.model.base import ID, Pattern, Public, Record
from ropa.model.export import ExportAudience, ExportLayout
from ropa.model.text import Date, Language, Sentence

Sha256 = Annotated[
    str,
    Pattern(
        "^[0-9a-f]{64}$",
        "a SHA-256 is 64 digits from 0 to f",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ),
]


class BundledFile(Record):
    """One file of a bundle."""

    path: Public[str]
    """Its path in the bundle.

    Example: record.html
    """
    sha256: Public[Sha256]
    """The SHA-256 of its content."""
    bytes: Public[int]
    """Its length.

    Example: 39045
    """


class Manifest(Record):
    """What is in a bundle, and of what it was made."""

    format: Public[Annotated[str, ID]]
    """The name of this format.

    Example: ropa-bundle
    """
    version: Public[int]
    """The version of this format.

    Example: 1
    """
    tool: Public[str]
    """What made it.

    Example: ropa 0.2.0
    """
    export_version: Public[int]
    """The version of the format of `record.json`.

    Example: 1
    """
    register: Public[Sentence]
    """The name of the register.

    Example: Register of the Example group
    """
    register_sha256: Public[Sha256]
    """The SHA-256 of the register's files, of the lines `SHA-256  path` in order of path."""
    as_of: Public[Date]
    """The day whose law and lifecycle apply."""
    audience: Public[ExportAudience]
    """For whom it is made."""
    layout: Public[ExportLayout]
    """How much it holds."""
    language: Public[Language]
    """The language of the labels, and of the texts that exist in it."""
    revision: Public[str | None] = None
    """The git commit of the register; left out where it is not kept in git.

    Example: 3b18e512dba79e4c8300dd08aeb37f8e728b8dad
    """
    changed: Public[bool | None] = None
    """Whether files of the register differ from that commit.

    Example: false
    """
    files: Public[tuple[BundledFile, ...]]
    """Every file but this one, in order of path."""
