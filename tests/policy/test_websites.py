"""What a website needs of a policy: addresses in its head, links to paste, and files for machines that fetch them."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ropa.policy import Publication
from ropa.project import schema_folder
from tests.policy.conftest import Edit
from tests.policy.library import EXAMPLES, example, html

OLD = "notes: to be printed on blue paper"
ONE = "url: https://www.linden.example/privacy?a=1&b=2"
EACH = "url: {en: https://www.linden.example/en/privacy, fr: https://www.linden.example/fr/vie-privée}"
GPC = f"{ONE}\nglobal_privacy_control: true"


def links(made: Publication, page: str) -> list[str]:
    """The links of the head that name a language, or the page itself."""
    head = html(made, page).partition("</head>")[0]
    return re.findall(r'<link rel="(?:canonical|privacy-policy)"[^>]*>|<link rel="alternate" hreflang[^>]*>', head)


def read(made: Publication, path: str) -> Any:
    return json.loads(made.files[path])


def test_an_address_per_language_is_canonical(edit: Edit) -> None:
    made = edit("notices/privacy.yaml", OLD, EACH)
    assert made.obstacles == ()
    alternates = [
        '<link rel="alternate" hreflang="en" href="https://www.linden.example/en/privacy">',
        '<link rel="alternate" hreflang="fr" href="https://www.linden.example/fr/vie-privée">',
        '<link rel="alternate" hreflang="x-default" href="https://www.linden.example/fr/vie-privée">',
    ]
    assert links(made, "privacy/en") == [
        '<link rel="canonical" href="https://www.linden.example/en/privacy">',
        '<link rel="privacy-policy" href="https://www.linden.example/en/privacy">',
        *alternates,
    ]
    assert links(made, "privacy/fr")[2:] == alternates


def test_one_address_of_several_languages_is_the_default_and_canonical_for_none(edit: Edit) -> None:
    made = edit("notices/privacy.yaml", OLD, ONE)
    assert links(made, "privacy/en") == [
        '<link rel="privacy-policy" href="https://www.linden.example/privacy?a=1&amp;b=2">',
        '<link rel="alternate" hreflang="en" href="../en/index.html">',
        '<link rel="alternate" hreflang="fr" href="../fr/index.html">',
        '<link rel="alternate" hreflang="x-default" href="https://www.linden.example/privacy?a=1&amp;b=2">',
    ]


def test_one_address_of_one_language_is_canonical(edit: Edit) -> None:
    made = edit("notices/by-basis.yaml", "layout: by-basis", f"layout: by-basis\n{ONE}")
    assert (
        links(made, "by-basis/en")[0] == '<link rel="canonical" href="https://www.linden.example/privacy?a=1&amp;b=2">'
    )


def test_without_an_address_the_files_lead_to_each_other(published: Publication) -> None:
    assert links(published, "privacy/en")[0] == '<link rel="privacy-policy" href="index.html">'
    assert links(published, "privacy/en")[-1] == '<link rel="alternate" hreflang="x-default" href="../fr/index.html">'
    assert "privacy/website.txt" not in published.files
    assert "privacy/open-terms-archive.json" not in published.files


def test_the_snippets_are_ready_to_paste(edit: Edit) -> None:
    made = edit("notices/privacy.yaml", OLD, GPC)
    assert made.files["privacy/website.txt"].decode() == (Path(__file__).parent / "golden/website.txt").read_text(
        encoding="utf-8"
    )


def test_each_language_has_its_own_snippet(edit: Edit) -> None:
    made = edit("notices/privacy.yaml", OLD, EACH)
    lines = made.files["privacy/website.txt"].decode().split("\n")
    french = '<a rel="privacy-policy" href="https://www.linden.example/fr/vie-privée" hreflang="fr">'
    assert [line for line in lines if line.startswith(("<", "Link")) and "/fr/" in line] == [
        '<link rel="privacy-policy" href="https://www.linden.example/fr/vie-privée" hreflang="fr">',
        f"{french}Politique de confidentialité de Linden</a>",
        'Link: <https://www.linden.example/fr/vie-priv%C3%A9e>; rel="privacy-policy"; hreflang="fr"',
    ]


def test_a_declaration_for_open_terms_archive(edit: Edit) -> None:
    made = edit("notices/privacy.yaml", OLD, EACH)
    assert read(made, "privacy/open-terms-archive.json") == {
        "name": "Linden Library",
        "terms": {
            "Privacy Policy": {
                "fetch": "https://www.linden.example/fr/vie-privée",
                "select": [".pp-title", ".pp-dates", ".pp-glance", ".pp-sections"],
            }
        },
    }
    for file in ("index.html", "fragment.html"):
        page = made.files[f"privacy/fr/{file}"].decode()
        assert [name for name in ("title", "dates", "glance", "sections") if f'class="pp-{name}"' not in page] == []


def test_a_policy_for_cookies_alone_is_declared_as_such() -> None:
    made = example("register")
    assert list(read(made, "cookies-fr/open-terms-archive.json")["terms"]) == ["Trackers Policy"]
    assert list(read(made, "privacy-fr/open-terms-archive.json")["terms"]) == ["Privacy Policy"]


def test_global_privacy_control_is_declared_only_where_it_is_honoured(edit: Edit, published: Publication) -> None:
    made = edit("notices/privacy.yaml", OLD, GPC)
    assert read(made, "privacy/gpc.json") == {"gpc": True, "lastUpdate": "2026-01-05"}
    said = "If your browser sends the signal Global Privacy Control, we respect it without asking you again."
    assert said in html(made, "privacy/en")
    assert not [path for path in published.files if path.endswith("gpc.json")]
    assert said not in html(published, "privacy/en")


@pytest.mark.parametrize("root", EXAMPLES)
def test_trackers_are_as_their_schema_says(root: str) -> None:
    schema = json.loads((schema_folder() / "published" / "cookies.schema.json").read_text(encoding="utf-8"))
    judge = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    jsonschema.Draft202012Validator.check_schema(schema)
    files = {path: raw for path, raw in example(root).files.items() if path.endswith("cookies.json")}
    assert [
        f"{path} {one.json_path}: {one.message}"
        for path, raw in files.items()
        for one in judge.iter_errors(json.loads(raw))
    ] == []


def test_the_policies_of_the_group_tell_trackers_where_the_page_does() -> None:
    told = {path.split("/")[0] for path in example("register").files if path.endswith("cookies.json")}
    assert told == {"cookies-fr", "cookies-uk"}


def test_a_fact_still_to_be_supplied_is_left_out_and_waits_for_consent(edit: Edit) -> None:
    made = edit(
        "trackers.yaml", "  consent: exempt\n", "  consent: {todo: ask the authority, owner: DPO}\n", draft=True
    )
    session = next(one for one in read(made, "privacy/cookies.json")["trackers"] if one["id"] == "session")
    assert "consent" not in session
    assert session["consentRequired"] is True


def test_what_the_page_is_stands_in_a_block_that_nothing_can_end(edit: Edit) -> None:
    title = "</script><img src=x>&"
    made = edit("notices/privacy.yaml", "en: Privacy notice of Linden", f"en: '{title}'")
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', html(made, "privacy/en"))
    assert block is not None
    assert not set("<>&") & set(block[1])
    assert json.loads(block[1])["name"] == title
