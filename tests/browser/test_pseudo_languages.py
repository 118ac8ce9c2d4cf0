"""A policy in two languages that nobody speaks: nothing overflows, sides are mirrored, no word is hard-coded."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page

from ropa.policy import Publication
from tests.browser.conftest import Visit
from tests.policy.pseudo import ACCENTED, ARABIC, PSEUDO, Pseudo, published

ROOT = Path(__file__).parents[2]
REGISTERS = {"group": ROOT / "register", "auction-house": ROOT / "examples" / "auction-house"}
Pages = Callable[[str, Pseudo, int], Iterator[Page]]
EDITIONS = [(name, pseudo) for name in REGISTERS for pseudo in PSEUDO]
WIDTHS = (320, 1280)

NAMED = frozenset({"name", "trading_names", "street", "postcode", "city", "decision", "act", "value"})
"""Keys of a register and of a pack whose plain strings are names: right in every language."""
ADDRESS = re.compile(r"https?://\S+|\S+@\S+|(?:\w[\w-]*\.)+example\b\S*")
WORD = re.compile(r"[A-Za-z]{2,}")

SEEN = """() => {
    const said = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const holder = walk.currentNode.parentElement;
        if (!holder.closest('code, [hreflang]') && holder.closest('[lang]') === document.documentElement)
            said.push(walk.currentNode.data);
    }
    for (const name of ['aria-label', 'title', 'alt', 'data-label', 'placeholder'])
        for (const one of document.querySelectorAll(`[${name}]`)) said.push(one.getAttribute(name));
    return said;
}"""
"""What a reader sees or hears, leaving out technical names and words marked as being in another language."""

OUTSIDE = """() => [...document.querySelectorAll('.pp-frame *')].filter(one => {
    const box = one.getBoundingClientRect();
    const clipped = one.closest('.pp-skip, .pp-quiet, thead, .pp-table-box');
    return box.width > 1 && !clipped && (box.left < -1 || box.right > innerWidth + 1);
}).map(one => `${one.tagName}.${one.className}`)"""


def _published(name: str, pseudo: Pseudo, folder: Path) -> Publication:
    with pytest.MonkeyPatch.context() as patch:
        return published(REGISTERS[name], folder, pseudo, patch)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Mapping[tuple[str, str], Path]:
    """The root of each publication, by register and language."""
    roots = {}
    for name, pseudo in EDITIONS:
        root = tmp_path_factory.mktemp(f"{name}-{pseudo.code}")
        for path, content in _published(name, pseudo, root).files.items():
            (root / "out" / path).parent.mkdir(parents=True, exist_ok=True)
            (root / "out" / path).write_bytes(content)
        roots[name, pseudo.code] = root / "out"
    return roots


@pytest.fixture
def pages(built: Mapping[tuple[str, str], Path], serve: Callable[[Path], str], visit: Visit) -> Pages:
    """Each policy of a register in a language and the list of them, at a width, with everything unfolded."""

    def opened(name: str, pseudo: Pseudo, width: int) -> Iterator[Page]:
        root = built[name, pseudo.code]
        origin = serve(root)
        for path in (*sorted(root.rglob(f"{pseudo.code}/index.html")), root / "index.html"):
            page = visit(f"{origin}/{path.relative_to(root)}", width=width)
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
            yield page

    return opened


def _names(value: Any, key: str = "") -> Iterator[str]:
    """Yield the plain strings of a register or pack that are names."""
    if isinstance(value, dict):
        for part, inner in value.items():
            yield from _names(inner, "name" if key in {"names", "short_names", "addresses"} else str(part))
    elif isinstance(value, list):
        for inner in value:
            yield from _names(inner, "name" if key == "address" else key)
    elif isinstance(value, str) and key in NAMED:
        yield value


def _words_of_names(name: str) -> frozenset[str]:
    contents = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in REGISTERS[name].rglob("*.yaml")]
    packs = [
        yaml.safe_load((ROOT / "generator/ropa/law" / f"{code}.yaml").read_text()) for code in ("eu", "be", "fr", "uk")
    ]
    return frozenset(word for one in _names([*contents, *packs]) for word in WORD.findall(one))


@pytest.mark.parametrize("pseudo", PSEUDO, ids=lambda one: one.code)
def test_the_letters_of_english_are_gone(pseudo: Pseudo) -> None:
    said = pseudo.say("The quick brown fox jumps over the lazy dog; write to dpo@rivage.example.")
    assert WORD.findall(ADDRESS.sub("", said)) == []
    assert "dpo@rivage.example" in said


def test_the_accented_language_is_two_fifths_longer() -> None:
    english = "We keep your data for the periods below. What happens then is stated for each of them."
    assert 1.3 < len(ACCENTED.say(english)) / len(english) < 1.5


FORMATS = {"DPV", "TILT"}
"""Names of formats, the same in every language."""


@pytest.mark.parametrize("name", REGISTERS)
def test_no_word_is_hard_coded(pages: Pages, name: str) -> None:
    names = _words_of_names(name) | FORMATS
    found = {
        (word, said)
        for page in pages(name, ACCENTED, 1280)
        for said in page.evaluate(SEEN)
        for word in WORD.findall(ADDRESS.sub("", said))
        if word not in names
    }
    assert sorted(found) == []


def test_a_word_that_is_hard_coded_is_seen(pages: Pages) -> None:
    page = next(pages("auction-house", ACCENTED, 1280))
    page.evaluate("document.querySelector('th').dataset.label = 'Never translated'")
    page.evaluate("document.querySelector('h1').append(' and never in a register')")
    seen = " ".join(ADDRESS.sub("", said) for said in page.evaluate(SEEN))
    assert {"Never", "translated", "and", "never", "in", "register"} <= set(WORD.findall(seen))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("name", "pseudo"), EDITIONS)
def test_nothing_overflows(pages: Pages, name: str, pseudo: Pseudo, width: int) -> None:
    for page in pages(name, pseudo, width):
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        assert page.evaluate(OUTSIDE) == []


SIDES = """() => {
    const box = one => document.querySelector(one).getBoundingClientRect();
    const style = one => getComputedStyle(document.querySelector(one));
    return {
        direction: style('body').direction,
        contents: Math.sign(box('.pp-contents').left - box('.pp-sections').left),
        brand: Math.sign(box('.pp-brand').left - box('.pp-languages').left),
        card: Math.sign(parseFloat(style('.pp-card').borderRightWidth) - parseFloat(style('.pp-card').borderLeftWidth)),
    };
}"""
"""On which side things stand: -1 is left, 1 is right."""


@pytest.mark.parametrize(("pseudo", "side"), [(ACCENTED, -1), (ARABIC, 1)], ids=["en-XA", "ar-XB"])
def test_everything_starts_on_the_side_where_reading_starts(pages: Pages, pseudo: Pseudo, side: int) -> None:
    found = next(pages("auction-house", pseudo, 1280)).evaluate(SIDES)
    assert found == {"direction": pseudo.direction, "contents": side, "brand": side, "card": side}


LEFT_OF = """([text, first, second]) => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const node = walk.currentNode, at = node.data.indexOf(text);
        if (at < 0 || node.parentElement.getClientRects().length === 0) continue;
        const left = sign => {
            const range = document.createRange(), place = at + text.indexOf(sign);
            range.setStart(node, place); range.setEnd(node, place + 1);
            return range.getBoundingClientRect().left;
        };
        return left(first) < left(second);
    }
    return null;
}"""
"""Whether the first sign of a text stands to the left of the second; null when the text is not there."""


IN_ORDER = {
    "+32 81 00 00 70": ("+", "7"),
    "1 avenue des Exemples": ("1", "E"),
    "https://www.lambert.example": ("h", "e"),
    "privacy@lambert.example": ("p", "e"),
}


def test_numbers_and_addresses_keep_their_order(pages: Pages) -> None:
    page = next(pages("auction-house", ARABIC, 1280))
    found = {text: page.evaluate(LEFT_OF, [text, *signs]) for text, signs in IN_ORDER.items()}
    assert found == dict.fromkeys(IN_ORDER, True)
