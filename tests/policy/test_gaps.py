"""A fact of each of the 21 items is taken away: the check or the build says which, and a draft shows the gap."""

import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from ropa.checking import check
from ropa.policy import Publication, publish
from ropa.policy.coverage.items import ITEMS
from tests.policy.library import DAY, ROOT, load

GOLDEN = Path(__file__).parent / "golden" / "gaps.txt"
MARK = re.compile(r'<span class="pp-mark pp-mark-gap">(.*?)</span>')

NEWSLETTER, STUDY, MEMBERS = "activities/newsletter.yaml", "activities/reading-study.yaml", "activities/membership.yaml"
LINDEN, PLAN, STUDY_TERMS = "organisations/linden.yaml", "notices/by-basis.yaml", "arrangements/study.yaml"

OFFICER = (
    "dpo:\n  name: {en: Data protection officer of Linden, fr: Délégué à la protection des données de Linden}\n"
    "  email: dpo@linden.example\n"
)
LAMP = '    interest: {en: warning readers of a defective lamp, fr: "avertir les lecteurs d\'une lampe défectueuse"}\n'
RISK = "    risk: {en: authorities there may read the data, fr: les autorités locales peuvent lire les données}\n"
LOGIC = '    logic: {en: age and eyesight give points, fr: "l\'âge et la vue donnent des points"}\n'
ESSENCE = (
    'essence: {en: "Linden informs you and answers you; the university keeps the data.", fr: "Linden vous informe et '
    "vous répond ; l'université conserve les données.\"}\n"
)
COPY = "    copy: {en: on request from dpo@linden.example, fr: sur demande à dpo@linden.example}\n"
WITHDRAWAL = ", withdrawal: {en: with the link in every issue, fr: avec le lien dans chaque numéro}"

GAPS = {
    "controller": (
        LINDEN,
        'address: {street: 2 rue des Tilleuls, postcode: "38000", city: Grenoble, country: FR}\n',
        "",
    ),
    "representative": (LINDEN, "{name: Linden Agents, email", "{email"),
    "dpo": (LINDEN, OFFICER, ""),
    "purposes": (MEMBERS, "    title: {en: Lending you books, fr: Vous prêter des livres}\n", ""),
    "legal-basis": (MEMBERS, "    legal_basis: {basis: contract, stage: performance}\n", ""),
    "interests": (
        NEWSLETTER,
        "      interest: {en: recommending books that you will like, fr: recommander des livres qui vous plairont}\n",
        "",
    ),
    "recipients": (NEWSLETTER, "{party: mailer, why", "{why"),
    "transfers": (NEWSLETTER, COPY, ""),
    "retention": (MEMBERS, "for: P1Y, from: end-of-contract, then: erase, ", "then: erase, "),
    "rights": (PLAN, '  - id: rights\n    text: "A *friendly* word is enough."\n', ""),
    "withdrawal": (NEWSLETTER, WITHDRAWAL, ""),
    "complaint": (PLAN, "  - complaint\n", ""),
    "obligation": (
        NEWSLETTER,
        ", required: optional, consequence: {en: no newsletter reaches you, fr: aucune lettre ne vous parvient}",
        "",
    ),
    "categories": (NEWSLETTER, "{category: preferences-interests, items", "{items"),
    "sources": (NEWSLETTER, ", description: {en: publishers of the region, fr: éditeurs de la région}", ""),
    "automated": (STUDY, LOGIC, ""),
    "further-use": (
        NEWSLETTER,
        "      compatibility: {en: readers expect recommendations, fr: les lecteurs attendent des recommandations}\n",
        "",
    ),
    "joint-controllers": (STUDY_TERMS, ESSENCE, ""),
    "objection": (PLAN, '  - id: rights\n    text: "A *friendly* word is enough."\n', ""),
    "compelling-interests": (STUDY, LAMP, ""),
    "transfer-risks": (STUDY, RISK, ""),
}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """By item, what the check and the build say without its fact, and what a draft shows of it."""
    known = findings(ROOT)
    found = {}
    for item, (file, old, new) in GAPS.items():
        root = tmp_path_factory.mktemp(item) / "register"
        shutil.copytree(ROOT, root)
        text = (root / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file} holds the text {text.count(old)} times: {old}"
        (root / file).write_text(text.replace(old, new), encoding="utf-8")
        checked = [f"check {one}" for one in sorted(findings(root) - known)]
        register = load(root)
        obstacles = publish(register, draft=False).obstacles
        built = [f"build {one.code} {one.span.file}:{one.span.line} {one.message}" for one in obstacles]
        found[item] = [*checked, *built, *marks(publish(register, draft=True))]
    return found


def findings(root: Path) -> Counter[str]:
    """What the check finds; without lines, which move when something is taken away above them."""
    return Counter(f"{one.code} {one.span.file} {one.message}" for one in check(root, DAY).diagnostics)


def marks(draft: Publication) -> Iterator[str]:
    for path, content in draft.files.items():
        for mark in sorted(set(MARK.findall(content.decode()))) if path.endswith("en/index.html") else ():
            yield f"draft {path} shows: {mark}"


def test_every_item_has_its_case() -> None:
    assert list(GAPS) == [one.id for one in ITEMS]


def test_what_is_said_of_each_gap(report: dict[str, list[str]]) -> None:
    written = "".join(f"{item}\n{''.join(f'  {line}{chr(10)}' for line in lines)}\n" for item, lines in report.items())
    if "UPDATE" in os.environ:
        GOLDEN.write_text(written, encoding="utf-8")
    assert written == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("item", GAPS)
def test_no_gap_goes_unnoticed(report: dict[str, list[str]], item: str) -> None:
    said = {line.partition(" ")[0] for line in report[item]}
    assert said & {"check", "build"}
    assert "draft" in said or item == "further-use"  # nothing is owed there but why; without it the check speaks
