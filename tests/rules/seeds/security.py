"""Slips that the rules on security notice."""

from collections.abc import Iterator

from ropa.vocabulary import shipped
from tests.rules.seeds.reading import Plain, Seed, Seeds, listed, worded

UNPROTECTED = "inherits: [sources, recipients, transfers, retention]"


LEAKS = (
    "staff log in to srv-db-01.rivage.example",
    "the database at 10.20.30.40 is encrypted",
    "our servers run Windows Server 2019",
    "only port 8443 is open",
)


def none(_record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("security",), "none")
    yield Seed(("security",), "{none: nothing is secret}")


def unprotected(record: Plain, _: Plain) -> Iterator[Seed]:
    terms = [shipped("data-categories").get(str(one.get("category"))) for _, one in listed(record, "data")]
    if any(term and (term.special or term.criminal) for term in terms) and "inherits" not in record:
        for words in ("staff are trained", "files are locked away"):
            yield Seed(
                ("security",), f"[{{description: {words}}}]\ninherits: [sources, recipients, transfers, retention]"
            )


def leak(record: Plain, _: Plain) -> Iterator[Seed]:
    for language in record.get("public", {}):
        yield from (Seed(("public", language), words) for words in LEAKS)
        if isinstance(record.get("description"), str):
            yield Seed(("public", language), f'"{record["description"].strip()}"')


def untested(record: Plain, _: Plain) -> Iterator[Seed]:
    if "test_every" in record:
        yield from (Seed(("last_tested",), "2020-01-01"), Seed(("last_tested",)))


SLOGANS = {
    "en": "we take the security of your data very seriously",
    "fr": "nous attachons une grande importance à la sécurité",
}


def slogan(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from worded(("public",), record.get("public"), SLOGANS)


SEEDS: dict[str, Seeds] = {
    "SEC01": Seeds("activities", none),
    "SEC02": Seeds("measures", slogan),
    "SEC03": Seeds("activities", unprotected),
    "SEC04": Seeds("measures", leak),
    "SEC05": Seeds("measures", untested),
}
