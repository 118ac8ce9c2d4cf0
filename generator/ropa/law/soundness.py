"""Whether a jurisdiction pack is sound: the shape of its schema, ids that exist, one answer for every day."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from ropa.law.pack import SECTIONS
from ropa.vocabulary import shipped

Content = Mapping[str, Any]
"""A pack as it stands in its file."""

ALWAYS = ("0001-01-01", "9999-12-31")
VOCABULARY_OF_SECTION = {
    "legal_bases": "legal-bases",
    "special_grounds": "special-grounds",
    "transfer_tools": "transfer-tools",
}
VOCABULARY_OF_ABOUT = {
    "data": "data-categories",
    "subjects": "data-subjects",
    "channels": "channels",
    "trackers": "tracker-categories",
}
NAMING = {
    "statutes": ("statute", "instrument", "domestic_condition"),
    "opt_out_lists": ("opt_out_list",),
    "rights": ("rights",),
}
"""Which fields name a fact of another section."""


def problems(pack: Content, others: Mapping[str, Content]) -> list[str]:
    """Return what is wrong with a pack, one sentence each; `others` holds the packs it extends.

    A pack that has not the shape of the schema is judged no further.
    """
    return list(_shape(pack)) or [*_dates(pack), *_named(pack, others), *_terms(pack), *_regions(pack)]


def entries(pack: Content) -> Iterator[tuple[str, Content]]:
    """Yield every entry of a pack with its section, in the order of `SECTIONS`."""
    for section in SECTIONS:
        found = pack.get(section, [])
        for entry in found["facts"] if isinstance(found, dict) else found:
            yield section, entry


@cache
def pack_schema() -> Content:
    """Return the schema of the packs."""
    found: Content = json.loads(Path(__file__).with_name("pack.schema.json").read_text(encoding="utf-8"))
    return found


def _shape(pack: Content) -> Iterator[str]:
    import jsonschema  # noqa: PLC0415  slow to import, and only those who edit the law need it

    validator = jsonschema.Draft202012Validator(pack_schema(), format_checker=jsonschema.FormatChecker())
    for error in sorted(validator.iter_errors(pack), key=lambda one: one.json_path):
        yield f"{error.json_path.removeprefix('$.')}: {error.message}"


def _dates(pack: Content) -> Iterator[str]:
    """Yield facts that end before they begin, and ids that are stated twice for one day."""
    versions = defaultdict(list)
    for section, entry in entries(pack):
        start, end = entry.get("valid_from", ALWAYS[0]), entry.get("valid_to", ALWAYS[1])
        if start > end:
            yield f"{section}/{entry['id']} ends before it begins"
        if _status(pack, section, entry) != "pending":
            versions[section, entry["id"]].append((start, end))
    for (section, name), spans in versions.items():
        ordered = sorted(spans)
        for (_, end), (start, _) in pairwise(ordered):
            if start <= end:
                yield f"{section}/{name} is stated twice, without dates that tell which holds"


def _status(pack: Content, section: str, entry: Content) -> str | None:
    """Return the status that an entry states or takes from the default of its section."""
    around = pack[section]
    default = around["evidence"] if isinstance(around, dict) else pack["evidence"]
    stated: str | None = entry.get("status", None if "source" in entry else default["status"])
    return stated


def _named(pack: Content, others: Mapping[str, Content]) -> Iterator[str]:
    """Yield what names a fact that neither this pack nor one that it extends states."""
    inherited = {(section, entry["id"]) for above in _above(pack, others) for section, entry in entries(above)}
    own = {(section, entry["id"]) for section, entry in entries(pack) if entry.get("applies", True)}
    for section, entry in entries(pack):
        here = f"{section}/{entry['id']}"
        if entry.get("applies") is False and (section, entry["id"]) not in inherited:
            yield f"{here} strikes out what is not there"
        for target, fields in NAMING.items():
            for field in fields:
                stated = entry.get(field, ())
                for name in (stated,) if isinstance(stated, str) else stated:
                    if (target, name) not in own | inherited:
                        yield f"{here}: there is no `{name}` in {target}"
        for path in entry.get("unverified", ()):
            field, _, language = path.partition(".")
            if field not in entry or (language and language not in entry[field]):
                yield f"{here}: `{path}` is called unverified and is not there"
        for basis in sorted(set(entry.get("conditions", ())) - set(entry.get("bases", ()))):
            yield f"{here}: a condition for the basis `{basis}`, under which the right is not listed"


def _above(pack: Content, others: Mapping[str, Content]) -> Iterator[Content]:
    parent = pack.get("extends")
    while parent is not None:
        yield others[parent]
        parent = others[parent].get("extends")


def _terms(pack: Content) -> Iterator[str]:
    """Yield ids that are not in the vocabularies."""
    for section, entry in entries(pack):
        wanted = [(VOCABULARY_OF_SECTION[section], entry["id"])] if section in VOCABULARY_OF_SECTION else []
        wanted += [("triggers", entry["trigger"])] if "trigger" in entry else []
        about = entry.get("about", {})
        wanted += [(VOCABULARY_OF_ABOUT[kind], name) for kind, names in about.items() for name in names]
        for vocabulary, name in wanted:
            if name not in shipped(vocabulary).terms:
                yield f"{section}/{entry['id']}: there is no `{name}` in the vocabulary {vocabulary}"


def _regions(pack: Content) -> Iterator[str]:
    """Yield regions of another country, and authorities that do not supervise the region."""
    regions = pack.get("regions", ())
    supervised = {entry["id"]: entry.get("region") for section, entry in entries(pack) if section == "authorities"}
    for region in regions:
        if not region["code"].startswith(f"{pack['id']}-"):
            yield f"regions/{region['code']} is not a part of {pack['id']}"
        if "authority" in region and supervised.get(region["authority"]) != region["code"]:
            yield f"regions/{region['code']}: `{region['authority']}` is no authority of this region"
    known = {region["code"] for region in regions}
    for name, code in supervised.items():
        if code is not None and code not in known:
            yield f"authorities/{name}: the region `{code}` is not listed"
