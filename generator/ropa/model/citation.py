"""Laws, contracts and documents that a record refers to."""

from typing import Annotated

from ropa.model.base import ID, Internal, Marker, Public, Record, Ref, Regulator
from ropa.model.facts import Owed
from ropa.model.scope import Scoped
from ropa.model.text import Date, Name, Sentence, Text, Url


class Citation(Scoped):
    """A provision of law, by its words or by a statute of the jurisdiction packs and an article."""

    text: Public[Name | None] = None
    """The citation as a reader should see it; a plain string holds in every language.

    Example: "C. civ. art. 2224"
    """
    statute: Public[Annotated[str, ID, Ref("statutes")] | None] = None
    """A statute of the jurisdiction packs (`ropa explain statutes` lists them).

    Example: fr-code-commerce
    """
    article: Public[Sentence | None] = None
    """Article or section of that statute: its number alone, without the word or the sign §.

    Example: "L123-22"
    """
    url: Public[Url | None] = None
    """Where the provision can be read."""


Law = Name | Annotated[Citation, Marker("statute")] | Annotated[Citation, Marker("text")]
Laws = Owed[Law | tuple[Law, ...]]
"""One provision or several; as words, or as statute and article."""


class Document(Record):
    """A document kept elsewhere: contract, assessment, decision. The register refers to it, it does not hold it."""

    ref: Regulator[Sentence]
    """The reference under which the document is filed.

    Example: LIA-2026-004
    """
    title: Regulator[Text | None] = None
    """What it is called.

    Example: Balancing test for fraud prevention
    """
    date: Regulator[Date | None] = None
    """Its date."""
    expires: Internal[Date | None] = None
    """The day on which it ends or must be renewed."""
    version: Internal[Sentence | None] = None
    """Its version.

    Example: "2.1"
    """
    url: Internal[Url | None] = None
    """Where the team finds it."""
    location: Internal[Sentence | None] = None
    """Where it is kept when there is no address.

    Example: Legal archive, folder 12
    """
    kind: Internal[Sentence | None] = None
    """What sort of document it is.

    Example: assessment
    """


DocumentRef = Sentence | Annotated[Document, Marker("ref")]
"""A document by its reference alone, or with title, date and place."""
