"""The first layer of every policy here, in its languages and each layout: short, with everything that belongs to it."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from ropa.model.notice_section import PurposeLayout, SectionId
from ropa.policy.edition import Edition
from ropa.policy.glance import GROUPS, WORDS
from ropa.policy.inline import plain
from ropa.policy.view import Part
from ropa.project import wording_languages
from tests.policy.library import load
from tests.policy.plans import planned
from tests.policy.test_coverage import REGISTERS


def words(part: Part) -> Iterator[str]:
    for text in (part.title, *part.texts, *part.entries, *part.actions):
        yield from plain(text).split()


def faults(made: Edition) -> Iterator[str]:
    glance, desk = made.page.glance, made.desk
    assert glance is not None
    count = len(plain(glance.title).split()) + sum(len(list(words(part))) for part in glance.parts)
    if count > WORDS:
        yield f"{count} words"
    parts = {plain(part.title): part for part in glance.parts}
    titles = {key: plain(desk.say(f"glance-{key}")) for key in ("who", "why", "objection", "rights", "contact")}
    wanted = [titles["who"], titles["why"], titles["contact"], titles["rights"]]
    yield from (f"no part {title}" for title in wanted if title not in parts)
    if len(parts[titles["why"]].entries) > GROUPS + 1:  # the last one leads to all of them
        yield "too many groups"
    separate = any(row.item.id == "objection" and row.holds for row in made.coverage.rows)
    boxed = [part.form for part in glance.parts].count("pp-objection")
    if boxed != separate:
        yield f"{boxed} boxes for the right to object"
    if made.page.dates[0] not in parts[titles["contact"]].texts:
        yield "no date"
    yield from (f"an empty part {title}" for title, part in parts.items() if not (part.texts or part.entries))


@pytest.mark.parametrize("root", REGISTERS, ids=lambda one: one.name)
def test_every_first_layer(root: Path) -> None:
    register = load(root)
    found = []
    first = (SectionId.AT_A_GLANCE, *(one for one in SectionId if one is not SectionId.AT_A_GLANCE))
    for policy, entry in register.notices.items():
        languages = [one for one in entry.value.languages or () if one in wording_languages()]
        # each layout and each language, not each with each: the languages take turns
        for layout, language in zip(PurposeLayout, cycle(languages), strict=False):
            made = planned(register, policy, language, layout=layout, sections=first)
            found += [f"{policy} {language} {layout}: {fault}" for fault in faults(made)]
    assert found == []
