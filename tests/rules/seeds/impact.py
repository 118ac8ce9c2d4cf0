"""Slips that the rules on impact notice."""

from collections.abc import Iterator
from typing import Any

from ropa.vocabulary import shipped
from tests.rules.seeds.reading import Plain, Seed, Seeds, listed

DECISION = ("dpia", "decision")


def screening(record: Plain) -> Plain:
    stated = record.get("dpia", {})
    return stated if isinstance(stated, dict) else {}


def criteria(record: Plain) -> list[str]:
    stated = screening(record).get("criteria", [])
    return stated if isinstance(stated, list) else []


def reveals(record: Plain, *facts: str) -> bool:
    """Whether a category is special or criminal, as stated or as the vocabulary has it."""
    for _, data in listed(record, "data"):
        term: Any = shipped("data-categories").get(data["category"])
        if any(data.get(fact, getattr(term, fact, None)) for fact in facts):
            return True
    return False


def statutory(record: Plain) -> bool:
    met = {*criteria(record)}
    public = {"systematic-monitoring", "large-scale"} <= met and any(
        data["category"] == "video" for _, data in listed(record, "data")
    )
    extensive = {"automated-decisions", "evaluation-scoring"} <= met
    return public or extensive or ("large-scale" in met and reveals(record, "special", "criminal"))


def missing(record: Plain, _: Plain) -> Iterator[Seed]:
    one = screening(record)
    if len(criteria(record)) < 2 or statutory(record) or "national_list" in one:
        return
    if one.get("decision") == "done":
        yield Seed(DECISION, "not-required")
    else:
        yield from (Seed(DECISION), Seed(("dpia", "rationale")), Seed(("dpia", "dpo_advice")))


def by_law(record: Plain, _: Plain) -> Iterator[Seed]:
    if statutory(record):
        yield Seed(DECISION, "not-required")


def by_list(record: Plain, _: Plain) -> Iterator[Seed]:
    if "national_list" in screening(record) and not statutory(record):
        yield Seed(DECISION, "not-required")


def unscreened(record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("dpia",))
    if len(criteria(record)) < 2 or "document" in screening(record):
        yield Seed(DECISION)


def left_out(record: Plain, _: Plain) -> Iterator[Seed]:
    """A criterion that special data show is gone from an activity whose assessment is made."""
    if "sensitive-data" in criteria(record) and reveals(record, "special", "criminal"):
        others = ", ".join(one for one in criteria(record) if one != "sensitive-data")
        if screening(record).get("decision") == "done" and others:
            yield Seed(("dpia", "criteria"), f"[{others}]")


def outdated(record: Plain, _: Plain) -> Iterator[Seed]:
    one, changed = screening(record), record["lifecycle"]["changed"]
    if one.get("decision") == "done" and one.get("screened", "") < changed:
        yield Seed(("dpia", "date"), '"2019-05-06"')
    if one.get("date", "9") < "2026-02-03":
        yield Seed(("dpia", "review"), '"2026-02-03"')


def high(_record: Plain, _defaults: Plain) -> Iterator[Seed]:
    yield Seed(("dpia", "residual_risk"), "high")


def unadvised(record: Plain, _: Plain) -> Iterator[Seed]:
    if screening(record).get("decision") == "done":
        yield Seed(("dpia", "dpo_advice"))


def unfiled(record: Plain, _: Plain) -> Iterator[Seed]:
    if screening(record).get("decision") == "done":
        yield from (Seed(("dpia", field)) for field in ("document", "date"))


SEEDS = {
    "DPIA01": Seeds("activities", missing),
    "DPIA02": Seeds("activities", by_law),
    "DPIA03": Seeds("activities", by_list),
    "DPIA04": Seeds("activities", unscreened),
    "DPIA05": Seeds("activities", left_out),
    "DPIA06": Seeds("activities", outdated),
    "DPIA07": Seeds("activities", high),
    "DPIA08": Seeds("activities", unadvised),
    "DPIA09": Seeds("activities", unfiled),
}
