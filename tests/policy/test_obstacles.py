"""What keeps a policy from publication, located where the register says it or should."""

import pytest

from tests.policy.conftest import Edit
from tests.policy.library import html, sections

NEWSLETTER, NOTICE = "activities/newsletter.yaml", "notices/privacy.yaml"

CASES = [
    (
        "a gap",
        (
            NEWSLETTER,
            "interest: {en: recommending books that you will like, fr: recommander des livres qui vous plairont}",
            "interest: {todo: secretwork, owner: DPO}",
        ),
        [
            (
                "POL02 activities/newsletter.yaml:18 the policy `privacy` needs a fact that is still to be supplied "
                "(legitimate interest pursued) | ask DPO, and write the fact in place of the todo"
            )
        ],
    ),
    (
        "a text that is not there in one language",
        (NEWSLETTER, "{en: to send the newsletter, fr: pour envoyer la lettre}", "{en: to send the newsletter}"),
        [
            (
                "POL03 activities/newsletter.yaml:31 the policy `privacy` is published in `fr`, and this text is not "
                "there in it | add the `fr` text; a policy never falls back to another language"
            )
        ],
    ),
    (
        "no effective date",
        (NOTICE, "effective: 2026-01-05\n", ""),
        [
            (
                "POL01 notices/privacy.yaml:1 the policy `privacy` must state a fact that is not in the register "
                "(version in force since) | add it, or a todo"
            )
        ],
    ),
    (
        "no retention",
        ("activities/reading-study.yaml", "retention:\n  - {criteria:", "tags:\n  - study\nnotes: >\n  - {criteria:"),
        [
            (
                "POL01 activities/reading-study.yaml:6 the policy `privacy` must state a fact that is not in the "
                "register (how long we keep them) | add it, or a todo"
            ),
            (
                "POL01 activities/reading-study.yaml:12 the policy `privacy` must state a fact that is not in the "
                "register (how long we keep them) | add it, or a todo"
            ),
        ],
    ),
    (
        "no adequacy decision",
        (
            "activities/newsletter.yaml",
            "countries: [US], mechanism: adequacy",
            "countries: [US, IN], mechanism: adequacy",
        ),
        [
            (
                f"POL04 activities/newsletter.yaml:33 the policy `{policy}` tells of an adequacy decision, and none "
                "is known to hold for this recipient | name another transfer tool, the decision under `decision`, or "
                "the party's listing under `certifications`"
            )
            for policy in ("by-basis", "privacy")
        ],
    ),
    (
        "a tool of another law",
        (NEWSLETTER, "mechanism: scc", "mechanism: uk-idta"),
        [
            (
                "POL06 activities/newsletter.yaml:36 the policy `privacy` states what the law of its jurisdiction does "
                "not know (protection) | choose what this law provides, or say with `applies_in` where the item holds"
            )
        ],
    ),
    (
        "a promise that the register contradicts",
        (NOTICE, "[minimisation, no-sale]", "[no-automated-decisions]"),
        [
            (
                "POL07 notices/privacy.yaml:11 the policy `privacy` promises what the register contradicts (no "
                "decision about you is taken by automated means alone) | withdraw the commitment, or correct the "
                "activity"
            )
        ],
    ),
    (
        "no jurisdiction",
        (NOTICE, "jurisdiction: FR\n", ""),
        [
            (
                "POL05 notices/privacy.yaml:1 the policy `privacy` names no jurisdiction whose law is known | write "
                "`jurisdiction:` with a code such as FR or EU; `ropa explain jurisdictions` lists them"
            )
        ],
    ),
    (
        "a section left out",
        ("notices/by-basis.yaml", "  - complaint\n", ""),
        [
            (
                "POL09 notices/by-basis.yaml:9 the policy `by-basis` leaves out a section that it needs (complaints) "
                "| add the section under `sections`"
            )
        ],
    ),
    (
        "a listing that nobody knows of",
        ("parties/mailer.yaml", "certifications: [{scheme: dpf, since: 2024-01-01}]\n", ""),
        [
            (
                f"POL04 {NEWSLETTER}:33 the policy `{policy}` tells of an adequacy decision, and none is known to hold "
                "for this recipient | name another transfer tool, the decision under `decision`, or the party's "
                "listing under `certifications`"
            )
            for policy in ("by-basis", "privacy")
        ],
    ),
    (
        "a country that no transfer tells",
        ("parties/mailer.yaml", "country: US\n", "country: US\nlocations: [US, IN]\n"),
        [
            (
                f"POL08 {NEWSLETTER}:31 the policy `{policy}` would say nothing of the country in which this recipient "
                "works | add a transfer with `recipient`, `countries` and `mechanism`, or correct the `locations` of "
                "the party"
            )
            for policy in ("by-basis", "privacy")
        ],
    ),
]


@pytest.mark.parametrize(("change", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_obstacles(edit: Edit, change: tuple[str, str, str], expected: list[str]) -> None:
    found = edit(*change).obstacles
    assert [f"{o.code} {o.span.file}:{o.span.line} {o.message} | {o.help}" for o in found] == expected


def test_a_draft_marks_the_gap_without_telling_the_team_s_words(edit: Edit) -> None:
    publication = edit(*CASES[0][1], draft=True)
    assert publication.obstacles == ()
    assert '<span class="pp-mark pp-mark-gap">Missing: Legitimate interest pursued</span>' in html(
        publication, "privacy/en"
    )
    assert "secretwork" not in html(publication, "privacy/en")
    assert "Draft, not for publication. One fact is missing." in html(publication, "privacy/en")


def test_a_silent_activity_is_not_taken_for_a_none(edit: Edit) -> None:
    publication = edit("activities/membership.yaml", "automated_decisions: none\n", "")
    assert {o.message.rpartition("(")[2] for o in publication.obstacles} == {"automated decisions)"}
    assert "not profile" not in sections(publication, "by-basis/en")["purposes"].split("Keeping our accounts")[1][:2000]
