"""Versions of a policy: what changed, a feed of it, the version to come beside the one in force, and its succession."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree as ET

import pytest

from ropa.policy import Publication, publish
from ropa.register.load import load_register
from tests.policy.conftest import Edit
from tests.policy.library import ROOT, html, load, sections, words

ATOM = "{http://www.w3.org/2005/Atom}"
NEXT = """
title: {en: Privacy notice of Linden, fr: Politique de confidentialité de Linden}
jurisdiction: FR
controllers: [linden]
languages: [en, fr]
replaces: privacy
preview: true
version: "3"
effective: 2027-01-04
changes:
  - date: 2027-01-04
    version: "3"
    class: prior-information
    summary: {en: we lend films, fr: nous prêtons des films}
    impact: {en: you can choose not to, fr: vous pouvez refuser}
    announced: 2026-11-30
    announced_by: {en: letter to our readers, fr: lettre à nos lecteurs}
  - {date: 2026-01-05, version: "2", class: inform, summary: {en: a new host, fr: un nouvel hébergeur}}
"""
OLD = "notes: to be printed on blue paper"


@pytest.fixture
def built(tmp_path: Path, edit: Edit) -> "Built":
    return Built(tmp_path, edit)


class Built:
    """The register with a version to come, published on a day."""

    def __init__(self, tmp_path: Path, edit: Edit) -> None:
        self._root, self._edit = tmp_path / "register", edit

    def __call__(
        self,
        plan: str = NEXT,
        day: str = "2026-12-01",
        files: Mapping[str, str] = MappingProxyType({}),
        *,
        draft: bool = False,
    ) -> Publication:
        self._edit("notices/privacy.yaml", OLD, OLD, draft=True, added={"notices/privacy-2027.yaml": plan, **files})
        loaded = load_register(self._root, date.fromisoformat(day))
        assert [one.message for one in loaded.diagnostics] == []
        return publish(loaded.register, draft=draft)


def folders(made: Publication) -> list[str]:
    return sorted(
        path.removesuffix("/index.html")
        for path in made.files
        if path.startswith("privacy") and path.endswith("/index.html")
    )


def notice(made: Publication, page: str) -> list[str]:
    """The lines above a policy that lead to its other version, with their links."""
    plain = html(made, page).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("\N{NO-BREAK SPACE}", " ")
    return re.findall(r'<p class="pp-notice">(.*?)</p>', plain)


def entries(made: Publication, page: str) -> list[dict[str, str]]:
    """The entries of a feed: names and texts, with the target of the link."""
    feed = ET.fromstring(made.files[f"{page}/feed.atom"].decode())  # noqa: S314  written by us
    return [
        {
            **{part.tag.removeprefix(ATOM): part.text or "" for part in entry if part.text},
            **{f"link {link.get('rel')}": str(link.get("href")) for link in entry.iter(f"{ATOM}link")},
        }
        for entry in feed.iter(f"{ATOM}entry")
    ]


def test_a_version_to_come_stands_beside_the_one_in_force(built: Built) -> None:
    made = built()
    assert made.obstacles == ()
    assert folders(made) == ["privacy/en", "privacy/fr", "privacy/next/en", "privacy/next/fr"]
    assert notice(made, "privacy/en") == [
        (
            'From <time datetime="2027-01-04">4 January 2027</time>, a new version applies: '
            '<a href="../next/en/index.html">Privacy notice of Linden</a> · '
            '<a href="../next/en/index.html#changes">What changes</a>'
        )
    ]
    assert notice(made, "privacy/next/fr") == [
        (
            "Vous lisez une version qui ne s'applique pas encore. "
            "Jusqu'au <time datetime=\"2027-01-04\">4 janvier 2027</time>, la version actuelle s'applique : "
            '<a href="../../fr/index.html">Politique de confidentialité de Linden</a>'
        )
    ]
    assert "Version 3, in force from 4 January 2027" in words(html(made, "privacy/next/en"))


def test_search_engines_and_machines_are_told_that_it_does_not_apply_yet(built: Built) -> None:
    made = built()
    head = html(made, "privacy/next/en").partition("</head>")[0]
    assert '<meta name="robots" content="noindex">' in head
    assert '<link rel="privacy-policy" href="../../en/index.html">' in head
    assert '<link rel="stylesheet" href="../../../policy.css">' in head
    assert b'"status": "inactive"' in made.files["privacy/next/en/policy.tilt.json"]
    assert "noindex" not in html(made, "privacy/en")
    below = sorted(path.removeprefix("privacy/next/en/") for path in made.files if path.startswith("privacy/next/en/"))
    assert "feed.atom" not in below
    assert not [path for path in made.files if path.startswith("privacy/next/") and path.count("/") == 2]


def test_its_links_lead_where_those_of_the_one_in_force_lead(built: Built) -> None:
    made = built(f"{NEXT}related: [{{notice: by-basis}}]\n".replace("[en, fr]", "[en]"))
    assert '<a href="../../../by-basis/en/index.html">Privacy by basis</a>' in html(made, "privacy/next/en")
    assert '<a href="../../../index.html">All privacy policies</a>' in html(made, "privacy/next/en")
    assert notice(made, "privacy/fr")[0].count("../next/en/index.html") == 2


def test_nobody_sees_it_before_the_team_wants_it(built: Built) -> None:
    made = built(NEXT.replace("preview: true\n", ""))
    assert folders(made) == ["privacy/en", "privacy/fr"]
    assert made.files == publish(load(ROOT), draft=False).files
    assert folders(built(NEXT.replace("preview: true\n", ""), draft=True))[-1] == "privacy/next/fr"


def test_a_plan_in_preparation_is_shown_if_the_team_says_so(built: Built) -> None:
    assert folders(built(f"planned: true{NEXT}"))[-1] == "privacy/next/fr"


def test_on_its_day_it_takes_the_place_of_the_other(built: Built) -> None:
    made = built(day="2027-01-04")
    assert made.obstacles == ()
    assert folders(made) == ["privacy/en", "privacy/fr"]
    assert notice(made, "privacy/en") == []
    assert "Version 3, in force since 4 January 2027" in words(html(made, "privacy/en"))
    assert html(made, "privacy/en").count("noindex") == 0


def test_when_the_earlier_plan_is_deleted_nothing_changes(built: Built, tmp_path: Path) -> None:
    before = built(day="2027-02-01").files
    root = tmp_path / "register"
    (root / "notices/privacy-2027.yaml").unlink()
    (root / "notices/privacy.yaml").write_text(NEXT.replace("replaces: privacy\npreview: true\n", ""), encoding="utf-8")
    after = publish(load_register(root, date(2027, 2, 1)).register, draft=False).files
    assert [path for path in before if before[path] != after.get(path)] == []
    assert sorted(before) == sorted(after)


def test_a_promised_day_that_has_come_keeps_the_build_from_going_out(built: Built) -> None:
    made = built(f"planned: true{NEXT}", day="2027-01-04")
    assert [(one.code, one.span.file, one.message) for one in made.obstacles] == [
        (
            "POL12",
            "notices/privacy-2027.yaml",
            "the policy `privacy-2027` was to apply from 2027-01-04, and is still being prepared",
        )
    ]


def test_it_tells_what_will_be_done_on_its_day(built: Built) -> None:
    """An activity that begins by then is told, a purpose that has ended by then is not."""
    activity = (ROOT / "activities/membership.yaml").read_text(encoding="utf-8")
    films = activity.replace("Membership file", "Film club") + "lifecycle: {status: planned, start: 2027-01-04}\n"
    ended = activity.replace("  - id: accounts\n", "  - id: accounts\n    until: 2026-12-31\n")
    made = built(files={"activities/films.yaml": films, "activities/membership.yaml": ended})
    cards = {
        page: re.findall(r'class="pp-card" id="purpose-(films|membership)-(\w+)"', html(made, page))
        for page in ("privacy/en", "privacy/next/en")
    }
    assert cards == {
        "privacy/en": [("membership", "lend"), ("membership", "accounts")],
        "privacy/next/en": [("films", "lend"), ("films", "accounts"), ("membership", "lend")],
    }


def test_two_plans_that_replace_each_other_end_somewhere(built: Built) -> None:
    files = {"notices/privacy-2028.yaml": NEXT.replace("replaces: privacy\n", "replaces: privacy-2028\n")}
    assert folders(built(files=files)) != []


def test_the_feed_tells_of_a_version_to_come(built: Built) -> None:
    made = built()
    told = entries(made, "privacy/en")
    assert [one["published"] for one in told] == ["2026-11-30T00:00:00Z", "2026-01-05T00:00:00Z"]
    assert told[0]["title"] == "We lend films."
    assert told[0]["content"] == (
        "In force from 4 January 2027. Version 3. New purpose, announced beforehand. We lend films. "
        "You can choose not to. "
        "We announced this change on 30 November 2026, by: letter to our readers."
    )
    assert told[0]["link alternate"] == "../next/en/index.html#change-2027-01-04"
    assert 'id="change-2027-01-04"' in html(made, "privacy/next/en")


def test_an_entry_keeps_its_id_when_its_version_comes_into_force(built: Built) -> None:
    before, after = (entries(built(day=day), "privacy/fr") for day in ("2026-12-01", "2027-01-04"))
    assert [one["id"] for one in before] == [one["id"] for one in after]
    assert len({one["id"] for one in (*before, *entries(built(), "privacy/en"))}) == 4


def test_a_feed_without_changes_tells_of_the_first_version(published: Publication) -> None:
    assert [(one["title"], one["updated"]) for one in entries(published, "by-basis/en")] == [
        ("This is the first version of this policy.", "2026-01-05T00:00:00Z")
    ]


def test_without_a_date_there_is_no_feed_and_no_link_to_one(edit: Edit) -> None:
    made = edit("notices/by-basis.yaml", 'version: "1"\neffective: 2026-01-05\n', "", draft=True)
    assert "by-basis/en/feed.atom" not in made.files
    assert "feed.atom" not in html(made, "by-basis/en")


def test_words_of_a_register_stay_words_in_a_feed(edit: Edit) -> None:
    hostile = "]]></title><script>alert(1)</script>&#0;"
    made = edit("notices/privacy.yaml", "en: a new host", f"en: '{hostile}'")
    assert entries(made, "privacy/en")[0]["title"] == f"{hostile}."


def test_what_changed_says_class_announcement_and_where_to_read_it(edit: Edit) -> None:
    where = "url: {en: https://www.linden.example/2.html}"
    more = f"announced: 2025-12-01, announced_by: {{en: post, fr: courrier}}, {where}, summary:"
    made = edit("notices/privacy.yaml", "class: inform, summary:", f"class: inform, {more}")
    assert sections(made, "privacy/en")["changes"].split("\n") == [
        "19 Changes to this policy",
        "5 January 2026",
        "Version 2. Change we inform you about.",
        "A new host.",
        "We announced this change on 1 December 2025, by: post.",
        "Read this version",
    ]
    assert '<a href="https://www.linden.example/2.html">Read this version</a>' in html(made, "privacy/en")
    assert entries(made, "privacy/en")[0]["link related"] == "https://www.linden.example/2.html"
    assert "Lire cette version" not in html(made, "privacy/fr")


def test_retired_anchors_lead_on(edit: Edit) -> None:
    moved = {
        "archive": "retention",
        "purpose-loans-lend": "purpose-membership-lend",
        "right-copy": "right-access",
        "purposes-books": "purposes-library",
    }
    stated = ", ".join(f"{old}: {new}" for old, new in moved.items())
    made = edit("notices/privacy.yaml", OLD, f"retired_anchors: {{{stated}}}")
    assert made.obstacles == ()
    page = html(made, "privacy/en")
    for old, new in moved.items():
        assert re.search(rf'id="{new}"[^>]*>\s*(<summary class="pp-card-head">\s*)?<span id="{old}"></span>', page), new


def test_a_retired_anchor_that_leads_nowhere_is_found(edit: Edit) -> None:
    made = edit("notices/privacy.yaml", OLD, "retired_anchors: {archive: retentoin}")
    assert [(one.code, one.span.line, one.message) for one in made.obstacles] == [
        (
            "POL13",
            16,
            (
                "the policy `privacy` cannot lead an old address to `retentoin`: "
                "it has no such part, or still has the old one"
            ),
        )
    ]
