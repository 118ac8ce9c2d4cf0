"""Numbers and lists that the law of a country sets: periods, ages, deadlines, opt-out lists, duties to tell."""

from collections.abc import Mapping
from typing import Self

from ropa.law.provenance import Entry, Fact, Names, Provenance, frozen


class Limit(Fact, kw_only=True):
    """A retention period that law or guidance sets. Never applied silently: it is compared and shown."""

    topic: str
    """What it is about, such as `accounting-documents`."""
    kind: str
    """`maximum` (ceiling), `minimum` (floor) or `reference` (what the authority recommends)."""
    binding: str
    """`law`, or `guidance`, from which one may depart with a reason."""
    duration: str
    """ISO 8601."""
    trigger: str
    """Id of the event from which the period runs, of the vocabulary."""
    statute: str | None
    article: str | None
    about: Mapping[str, tuple[str, ...]]
    """Vocabulary ids by kind (`data`, `subjects`, `channels`, `trackers`) that show that a rule falls under it.

    Of each kind that is named, one id must be met.
    """

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `limits` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            topic=entry["topic"],
            kind=entry["kind"],
            binding=entry["binding"],
            duration=entry["duration"],
            trigger=entry["trigger"],
            statute=entry.get("statute"),
            article=entry.get("article"),
            about=frozen({kind: tuple(ids) for kind, ids in entry.get("about", {}).items()}),
        )


class OptOutList(Fact, kw_only=True):
    """A public list on which a person can refuse marketing, such as Bloctel or the TPS."""

    names: Names
    channel: str
    """In the words of the register: `email`, `telephone`, `post`; the first of `channels`."""
    channels: tuple[str, ...]
    """All channels that the list is for."""
    companies: bool
    """Whether it is for companies and other bodies, not for individuals."""
    web: str | None
    statute: str | None
    article: str | None

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `opt_out_lists` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            names=frozen(entry["names"]),
            channel=entry["channels"][0],
            channels=tuple(entry["channels"]),
            companies=entry.get("companies", False),
            web=entry.get("web"),
            statute=entry.get("statute"),
            article=entry.get("article"),
        )


class MarketingRule(Fact, kw_only=True):
    """What direct marketing to individuals needs on some channels."""

    channels: tuple[str, ...]
    """In the words of the register: `email`, `sms`, `telephone`, `post` ..."""
    needs: str
    """`opt-in` (prior consent), or `opt-out` (allowed until the person refuses)."""
    exceptions: tuple[str, ...]
    """Cases in which no consent is needed: `existing-customers`, `ongoing-contract`, `charity-supporters`."""
    opt_out_list: str | None
    statute: str | None
    article: str | None

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `marketing` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            channels=tuple(entry["channels"]),
            needs=entry["needs"],
            exceptions=tuple(entry.get("exceptions", ())),
            opt_out_list=entry.get("opt_out_list"),
            statute=entry.get("statute"),
            article=entry.get("article"),
        )


class ConsentAge(Fact, kw_only=True):
    """Age from which a child consents alone to an online service (Art. 8 GDPR)."""

    age: int
    """In years."""
    statute: str
    article: str

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `consent_age` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            age=entry["age"],
            statute=entry["statute"],
            article=entry["article"],
        )


class Answering(Fact, kw_only=True):
    """How soon and at what cost a controller answers a request (Art. 12(3), 12(5) GDPR)."""

    deadline: str
    """ISO 8601."""
    extension: str | None
    """By how much the deadline may be extended, ISO 8601."""
    free: bool
    article: str
    free_article: str

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `answering` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            deadline=entry["deadline"],
            extension=entry.get("extension"),
            free=entry["free"],
            article=entry["article"],
            free_article=entry["free_article"],
        )


class Duty(Fact, kw_only=True):
    """Something a register or notice must say in this jurisdiction and need not in every other."""

    statute: str
    article: str
    public_bodies: bool
    """Whether only public bodies have it."""

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `duties` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            statute=entry["statute"],
            article=entry["article"],
            public_bodies=entry.get("public_bodies", False),
        )


class Exemption(Fact, kw_only=True):
    """Who need not keep a record (Art. 30(5) GDPR), as dated versions of one parameter."""

    version: str
    headcount: int
    """The exemption is for organisations with fewer persons than this."""
    lost_when: tuple[str, ...]
    """Any one of these takes the exemption away."""
    article: str

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `exemptions` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            version=entry["version"],
            headcount=entry["headcount"],
            lost_when=tuple(entry.get("lost_when", ())),
            article=entry["article"],
        )


class Languages(Fact, kw_only=True):
    """The official languages of the jurisdiction's country, ISO 639-1."""

    codes: tuple[str, ...]

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give the entry of the section `languages` its type."""
        return cls(id=entry["id"], provenance=provenance, codes=tuple(entry["codes"]))
