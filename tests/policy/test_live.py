"""A copy of a policy on a website: the same, another version, altered and where, or not there."""

import re
from pathlib import Path

import pytest

from ropa.cli import main
from ropa.errors import RopaError
from ropa.policy import Publication
from ropa.policy.live import judge
from ropa.register import Register
from tests.policy.library import ROOT

SITE = '<!DOCTYPE html><html lang="fr"><title>x</title><body><nav>Menu</nav><p>Hello<div>{}</div></body></html>'


def page(publication: Publication, edition: str, name: str = "fragment") -> str:
    return publication.files[f"{edition}/{name}.html"].decode()


def judged(text: str, library: Register, policy: str | None = None, language: str | None = None) -> tuple[bool, str]:
    return judge(text, library, policy, language)


@pytest.mark.parametrize("name", ["index", "fragment"])
@pytest.mark.parametrize("edition", ["privacy/en", "privacy/fr", "by-basis/en"])
def test_what_was_published_is_the_same(published: Publication, library: Register, edition: str, name: str) -> None:
    policy, language = edition.split("/")
    version = "2" if policy == "privacy" else "1"
    said = f"`{policy}` in `{language}`: the same words as in the register, version {version}\n"
    assert judged(page(published, edition, name), library) == (True, said)


def test_another_layout_of_the_same_words_is_the_same(published: Publication, library: Register) -> None:
    made = page(published, "privacy/fr")
    made = re.sub(r">\n+<", "><", made)  # what a site does that makes its pages small
    made = re.sub(r" (?:class|id|aria-labelledby|href)=\"[^\"]*\"", "", made)
    made = made.replace("\u00a0", " ").replace("\u202f", "&nbsp;").replace("</p>", "").replace("<li>", "<li><p>")
    head = 'class="pp-contents"'
    made = re.sub("<nav>.*?</nav>", lambda nav: f"<div {head}>{nav[0][5:-6]}</div>", made, flags=re.DOTALL)
    assert judged(SITE.format(made), library)[0] is True


def test_two_policies_on_one_page(published: Publication, library: Register) -> None:
    both = SITE.format(page(published, "privacy/en") + "<p>between</p>" + page(published, "by-basis/en"))
    well, said = judged(both, library)
    assert well is True
    assert said.splitlines() == [
        "`privacy` in `en`: the same words as in the register, version 2",
        "`by-basis` in `en`: the same words as in the register, version 1",
    ]
    assert judged(both, library, "by-basis") == (
        True,
        "`by-basis` in `en`: the same words as in the register, version 1\n",
    )


def test_an_altered_word_is_found_with_its_place(published: Publication, library: Register) -> None:
    made = page(published, "privacy/en")
    assert made.count("We note what you borrow") == 1
    well, said = judged(made.replace("We note what you borrow", "We note what you read"), library)
    assert well is False
    assert said.splitlines() == [
        "`privacy` in `en`: altered after it left the register; the page has version 2, the register 2",
        "  first difference in: We note what you borrow. See the rules.",
        "  the register says:   borrow. See the rules. Why it is lawful We need this to",
        "  the page says:       read. See the rules. Why it is lawful We need this to",
    ]


def test_a_lost_end_is_found(published: Publication, library: Register) -> None:
    made = page(published, "by-basis/en")
    last = re.findall(r"<p>(.*?)</p>", made)[-1]
    well, said = judged(made.replace(f"<p>{last}</p>", ""), library)
    assert well is False
    assert said.splitlines()[1:] == [
        f"  first difference in: {last}",
        f"  the register says:   {last}",
        "  the page says:       (nothing more)",
    ]


def test_an_unaltered_copy_of_another_version(published: Publication, library: Register) -> None:
    older = page(published, "privacy/en").replace('data-policy="privacy"', 'data-policy="by-basis"')
    well, said = judged(older, library)
    assert well is False
    assert said.startswith(
        "`by-basis` in `en`: an unaltered copy of another text; the page has version 2, the register 1\n"
    )


def test_what_is_not_there(published: Publication, library: Register) -> None:
    assert judged("<p>nothing", library) == (False, "not found: the page holds no policy that ropa has written\n")
    assert judged(page(published, "privacy/en"), library, "by-basis", "en") == (
        False,
        "not found: the page holds only `privacy` in `en`\n",
    )


def test_a_policy_that_the_register_has_not(published: Publication, library: Register) -> None:
    strange = page(published, "privacy/en").replace('data-policy="privacy"', 'data-policy="strange"')
    with pytest.raises(RopaError, match="has no policy `strange`; it has: `by-basis`, `privacy`"):
        judged(strange, library)
    other = page(published, "privacy/en").replace('lang="en"', 'lang="nl"', 1)
    with pytest.raises(RopaError, match="`privacy` is not published in `nl`, but in: en, fr"):
        judged(other, library)


def test_the_command(published: Publication, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    saved = tmp_path / "page.html"
    saved.write_bytes(published.files["privacy/en/index.html"])
    asked = ["live", str(saved), str(ROOT), "--as-of", "2026-11-22"]
    assert main(asked) == 0
    assert capsys.readouterr().out == "`privacy` in `en`: the same words as in the register, version 2\n"
    saved.write_text(page(published, "privacy/en").replace("borrow", "read\x1b[2J"), encoding="utf-8")
    assert main(asked) == 1
    assert "\x1b" not in capsys.readouterr().out
    assert main([*asked, "--policy", "by-basis"]) == 1


@pytest.mark.parametrize(
    ("named", "message"),
    [
        ("http://x.example/", "`http://x.example/` is no https address; save the page and name the file instead"),
        ("file:///etc/passwd", "`file:///etc/passwd` is no https address; save the page and name the file instead"),
        ("missing.html", "cannot read `missing.html`: No such file or directory"),
    ],
)
def test_a_page_that_cannot_be_read(named: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["live", named, str(ROOT)]) == 2
    assert capsys.readouterr().err == f"ropa: {message}\n"
