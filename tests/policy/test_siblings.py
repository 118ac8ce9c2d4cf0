"""What differs between the policies of a group, and why: the Rivage pair, cut down to what fits on a page."""

import json
import os
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from ropa.cli import main
from ropa.policy.siblings import compare
from ropa.policy.siblings.exported import SCHEMA
from ropa.register.siblings import sibling_pairs
from tests.policy.library import load

REGISTER = Path(__file__).parents[2] / "register"
GOLDEN = Path(__file__).parent / "golden"
LIST = "activities: [{}]\nnumbered: true\n"


@pytest.fixture(scope="module")
def rivage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The register with two activities told by both policies, one by the French alone, one forgotten by the other."""
    root = tmp_path_factory.mktemp("rivage") / "register"
    shutil.copytree(REGISTER, root)
    for name, told in (("fr", "payment-proof, profiling, complaints"), ("uk", "payment-proof")):
        plan = root / "notices" / f"privacy-{name}.yaml"
        text = plan.read_text(encoding="utf-8")
        before, _, after = text.partition("groups:\n")
        after = after[after.index("layout: ") :].replace("numbered: true\n", LIST.format(told))
        if name == "uk":
            after = after.replace("  - no-sale\n", "").replace("  - id: breach\n    clauses: [breach]\n", "")
        plan.write_text(before + after, encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("form", "file"), [("text", "siblings.txt"), ("markdown", "siblings.md"), ("json", "siblings.json")]
)
def test_the_whole_report(rivage: Path, capsys: pytest.CaptureFixture[str], form: str, file: str) -> None:
    arguments = ["siblings", str(rivage), "--notices", "privacy-fr", "privacy-uk", "--as-of", "2026-11-22"]
    code = main([*arguments, "--format", form])
    said = capsys.readouterr().out
    if "UPDATE" in os.environ:
        (GOLDEN / file).write_text(said, encoding="utf-8")
    assert said == (GOLDEN / file).read_text(encoding="utf-8")
    assert code == 1  # `complaints` is told by the French policy alone, and nothing says why


def test_the_json_follows_its_schema() -> None:
    schema = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    found = json.loads((GOLDEN / "siblings.json").read_text(encoding="utf-8"))
    assert [error.message for error in schema.iter_errors(found)] == []


def test_every_difference_of_the_examples_is_explained() -> None:
    register = load(REGISTER)
    pairs = [(one.id, other.id) for one, other in sibling_pairs(register)]
    assert pairs == [("cookies-fr", "cookies-uk"), ("privacy-fr", "privacy-uk")]
    assert [compare(register, *pair).unexplained for pair in pairs] == [(), ()]


def test_a_policy_is_like_itself() -> None:
    found = compare(load(REGISTER), "privacy-fr", "privacy-fr")
    assert found.differences == ()


def test_comparing_is_symmetrical() -> None:
    register = load(REGISTER)
    one, other = compare(register, "privacy-fr", "privacy-uk"), compare(register, "privacy-uk", "privacy-fr")
    assert one.shared == other.shared
    assert sorted(map(repr, one.differences)) == sorted(map(repr, other.differences))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("register", "--notices", "privacy-fr", "nobody"),
            (
                "ropa: there is no policy `nobody`; the folder `notices` has cookies-fr, cookies-uk, privacy-fr, "
                "privacy-uk\n"
            ),
        ),
        (
            ("examples/claims-service",),
            "ropa: no two policies have the same audience and share activities; name two with --notices\n",
        ),
    ],
)
def test_what_cannot_be_compared(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str) -> None:
    root = REGISTER.parent
    assert main(["siblings", str(root / arguments[0]), *arguments[1:], "--as-of", "2026-11-22"]) == 2
    assert capsys.readouterr().err == said
