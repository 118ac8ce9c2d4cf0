"""Short notices: what they say in each language, what keeps them from publication, and the link from the policy."""

import os
from pathlib import Path

import pytest

from ropa.policy import Publication
from tests.policy.conftest import Edit
from tests.policy.library import html

GOLDEN = Path(__file__).parent / "golden"
NOTICE = "notices/privacy.yaml"

CAMERAS = """
name: Cameras
controllers: [linden]
owner: Management
channels: [cameras]
purposes:
  - id: protect
    title: {en: Protecting the rooms and the books, fr: Protéger les salles et les livres}
    legal_basis:
      basis: legitimate-interests
      interest: {en: the security of readers and books, fr: la sécurité des lecteurs et des livres}
      assessment: LIA-8
data_subjects: [visitors]
data:
  - {category: video, items: {en: [images], fr: [images]}, sources: [observed]}
sources:
  - {id: observed, kind: observed, description: {en: our rooms, fr: nos salles}}
recipients: none
transfers: none
retention:
  - {for: P28D, from: recording, bound: maximum, then: overwrite}
automated_decisions: none
"""

CALLS = """
name: Calls
controllers: [linden]
owner: Reception
channels: [telephone]
purposes:
  - id: proof
    title: {en: Keeping proof of what was agreed, fr: Conserver la preuve des accords}
    legal_basis:
      basis: legitimate-interests
      interest: {en: being able to show what was agreed, fr: pouvoir établir ce qui a été convenu}
      assessment: LIA-9
  - id: teach
    title: {en: Training our staff, fr: Former notre personnel}
    legal_basis:
      basis: legitimate-interests
      interest: {en: good answers, fr: de bonnes réponses}
      assessment: LIA-9
data_subjects: [callers]
data:
  - category: voice-recordings
    items: {en: [recording], fr: [enregistrement]}
    sources: [observed]
    required: optional
    consequence: {en: the call goes on without a recording, fr: l'appel se poursuit sans enregistrement}
sources:
  - {id: observed, kind: observed, description: {en: our line, fr: notre ligne}}
recipients: none
transfers: none
retention:
  - {for: P6M, from: recording, bound: maximum, then: erase}
automated_decisions: none
"""

FREE = """\
    required: optional
    consequence: {en: the call goes on without a recording, fr: l'appel se poursuit sans enregistrement}
"""

SHORT = """\
url: https://www.linden.example/privacy-notice
short:
  - id: subscription
    kind: form
    title: {en: When you subscribe, fr: Quand vous vous abonnez}
    activities:
      - {activity: newsletter, purposes: [send]}
    data: [contact]
  - {id: entrance, kind: camera-sign, activities: [cameras]}
  - {id: reception, kind: telephone, activities: [calls]}
version: "2"
"""


def written(edit: Edit, cameras: str = CAMERAS, calls: str = CALLS, short: str = SHORT) -> Publication:
    """The policies of the library with cameras, recorded calls and short notices."""
    added = {"activities/cameras.yaml": cameras, "activities/calls.yaml": calls}
    return edit(NOTICE, 'version: "2"\neffective', f"{short}effective", added=added)


def text(publication: Publication, name: str, language: str = "en") -> str:
    return publication.files[f"privacy/{language}/short/{name}.txt"].decode()


def golden(name: str, made: str) -> str:
    """A whole file as it was kept; `UPDATE=1` keeps it anew."""
    file = GOLDEN / name
    if "UPDATE" in os.environ:
        file.write_text(made, encoding="utf-8")
    return file.read_text(encoding="utf-8")


def obstacles(publication: Publication) -> list[str]:
    return [f"{o.code} {o.span.file}:{o.span.line} {o.message} | {o.help}" for o in publication.obstacles]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", ["subscription", "entrance", "reception"])
def test_what_a_short_notice_says(edit: Edit, name: str, language: str) -> None:
    publication = written(edit)
    assert obstacles(publication) == []
    assert text(publication, name, language) == golden(
        f"short-{name}-{language}.txt", text(publication, name, language)
    )


@pytest.mark.parametrize("name", ["subscription", "entrance", "reception"])
def test_the_page_of_a_short_notice(edit: Edit, name: str) -> None:
    made = written(edit).files[f"privacy/en/short/{name}.html"].decode()
    assert made == golden(f"short-{name}-en.html", made)


def test_the_policy_leads_to_its_short_notices(edit: Edit) -> None:
    foot = html(written(edit), "privacy/en").partition('<footer class="pp-foot">')[2]
    assert [line for line in foot.split("\n") if "short/" in line] == [
        '<li>Short version: <a href="short/subscription.html">When you subscribe</a></li>',
        '<li>Short version: <a href="short/entrance.html">Camera surveillance</a></li>',
        '<li>Short version: <a href="short/reception.html">Your call and your data</a></li>',
    ]


@pytest.mark.parametrize(
    ("change", "first"),
    [
        (
            (FREE, ""),
            (
                "We record this call. You can object to this, for reasons arising from your situation. Tell us now or "
                "at any time."
            ),
        ),
        (
            ("category: voice-recordings", "category: contact"),
            "You can object, for reasons of your own, to every use based on a legitimate interest.",
        ),
    ],
    ids=["no free choice", "no recording"],
)
def test_a_call_begins_with_the_right_to_refuse(edit: Edit, change: tuple[str, str], first: str) -> None:
    assert change[0] in CALLS
    assert text(written(edit, calls=CALLS.replace(*change)), "reception").split("\n\n")[1] == first


def test_consent_comes_before_everything(edit: Edit) -> None:
    consent = "consent: {how: {en: by saying yes, fr: en disant oui}, withdrawal: {en: by saying so, fr: en le disant}}"
    lines = CALLS.split("\n")
    kept = [line for line in lines if not line.strip().startswith(("interest:", "assessment:"))]
    calls = "\n".join(kept).replace("basis: legitimate-interests", f"basis: consent\n      {consent}")
    assert text(written(edit, calls=calls), "reception").split("\n\n")[1] == (
        "We record this call. We do so only if you agree. You can change your mind at any time during the call. "
        "In that case: the call goes on without a recording."
    )


def test_two_periods_are_told_apart(edit: Edit) -> None:
    one = "  - {for: P6M, from: recording, bound: maximum, then: erase}\n"
    two = (
        one.replace("- {", "- {purposes: [proof], ")
        + "  - {purposes: [teach], for: P1M, from: recording, then: erase}\n"
    )
    said = text(written(edit, calls=CALLS.replace(one, two)), "reception").split("\n\n")
    assert [line for line in said if "we keep" in line] == [
        "For “Keeping proof of what was agreed”, we keep the data for this time: at most 6 months after the recording.",
        "For “Training our staff”, we keep the data for this time: 1 month after the recording.",
    ]


def test_a_sign_that_nobody_reads_in_passing(edit: Edit) -> None:
    long = " ".join(["security"] * 70)
    cameras = CAMERAS.replace("the security of readers and books", f"the {long} of readers and books")
    assert obstacles(written(edit, cameras=cameras)) == [
        (
            "POL10 notices/privacy.yaml:20 a camera sign of the policy `privacy` has 147 words in `en`; no more than "
            "120 are read in passing | name fewer purposes, or shorten their titles and the interest"
        )
    ]


def test_a_short_notice_of_what_the_policy_does_not_tell(edit: Edit) -> None:
    short = SHORT.replace("activities: [calls]", "activities: [planned]")
    assert obstacles(written(edit, short=short)) == [
        (
            "POL11 notices/privacy.yaml:21 a short notice speaks of `planned`, of which "
            "`privacy` tells nothing with the purposes and data named there | name an activity that the policy tells, "
            "with purposes and data that it has, or add the activity to the policy"
        )
    ]


def test_a_short_notice_of_nothing(edit: Edit) -> None:
    short = SHORT.replace("activities: [cameras]", "activities: []")
    assert obstacles(written(edit, short=short)) == [
        (
            "POL01 notices/privacy.yaml:20 the policy `privacy` must state a fact that is not in the register "
            "(purposes and legal bases) | add it, or a todo"
        )
    ]


def test_a_camera_sign_without_cameras(edit: Edit) -> None:
    short = SHORT.replace("activities: [cameras]", "activities: [newsletter]")
    assert obstacles(written(edit, short=short)) == [
        (
            "POL15 notices/privacy.yaml:20 a camera sign of the policy `privacy` speaks of no cameras: nothing that it "
            "tells uses video images | name the activity of the cameras, or write `kind: form` or `kind: telephone`"
        )
    ]


def test_an_address_for_each_language(edit: Edit) -> None:
    one = "url: {en: https://www.linden.example/privacy-notice}\n"
    short = SHORT.replace("url: https://www.linden.example/privacy-notice\n", one)
    assert obstacles(written(edit, short=short)) == [
        (
            "POL01 notices/privacy.yaml:12 the policy `privacy` must state a fact that is not in the register "
            "(published address of the full policy) | add it, or a todo"
        )
    ]


def test_the_whole_policy_must_be_found(edit: Edit) -> None:
    short = SHORT.replace("url: https://www.linden.example/privacy-notice\n", "")
    assert obstacles(written(edit, short=short)) == [
        (
            "POL01 notices/privacy.yaml:1 the policy `privacy` must state a fact that is not in the register "
            "(published address of the full policy) | add it, or a todo"
        )
    ]


def test_a_heading_in_one_language_only(edit: Edit) -> None:
    short = SHORT.replace("{en: When you subscribe, fr: Quand vous vous abonnez}", "{en: When you subscribe}")
    assert obstacles(written(edit, short=short)) == [
        (
            "POL03 notices/privacy.yaml:16 the policy `privacy` is published in `fr`, and this text is not there in "
            "it | add the `fr` text; a policy never falls back to another language"
        )
    ]
