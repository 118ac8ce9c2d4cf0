"""Comparing with an earlier state: only what a change has brought is reported."""

from pathlib import Path
from typing import Any

import pytest

from ropa.checking import check
from ropa.checking.since import Compared, changed_lines, new_since
from ropa.diagnostics import Severity
from ropa.errors import RopaError
from tests.history.repositories import committed, git, repository
from tests.registers import ACTIVITY, DAY, ORGANISATION, SOUND, answered, changed, lines, write

GAP = answered("security", "{todo: ask}")
GAPS = GAP.replace("automated_decisions: none", "automated_decisions: {todo: ask}")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """A register with one gap, committed."""
    repository(tmp_path)
    root = write(tmp_path / "register", changed(activities__newsletter=GAP))
    committed(tmp_path)
    return root


def compared(root: Path, revision: str = "HEAD") -> Compared:
    return new_since(check(root, DAY), root, revision)


def new(root: Path, revision: str = "HEAD") -> tuple[list[str], int]:
    result = compared(root, revision)
    return lines(result.checked), result.before


def test_nothing_changed(register: Path) -> None:
    result = compared(register, "main")
    assert (lines(result.checked), result.before) == ([], 1)
    assert result.commit == git(register, "rev-parse", "HEAD")
    assert (result.checked.errors, result.checked.warnings) == (0, 0)


def test_lines_move(register: Path) -> None:
    write(register, {"activities/newsletter.yaml": f"# one\n# more\n{GAP}"})
    assert new(register) == ([], 1)


def test_one_more_of_the_same(register: Path) -> None:
    write(register, {"activities/newsletter.yaml": GAPS})
    assert new(register) == (["activities/newsletter.yaml:20: GAP01 still open: ask"], 1)


def test_the_new_one_is_reported_even_if_it_comes_first(register: Path) -> None:
    write(register, {"activities/newsletter.yaml": GAP.replace("transfers: none", "transfers: {todo: ask}")})
    assert new(register) == (["activities/newsletter.yaml:16: GAP01 still open: ask"], 1)


def test_a_finding_that_went_makes_no_room_elsewhere(register: Path) -> None:
    write(register, {"activities/newsletter.yaml": ACTIVITY, "activities/other.yaml": f"# another\n{GAP}"})
    assert new(register) == (["activities/other.yaml:20: GAP01 still open: ask"], 0)


@pytest.mark.parametrize("text", [GAP, GAP.replace("owner: Marketing", "owner: Sales")])
def test_a_file_is_renamed(register: Path, text: str) -> None:
    (register / "activities" / "newsletter.yaml").unlink()
    write(register, {"activities/letters.yaml": text})
    assert new(register) == ([], 1)


def test_a_reference_breaks_elsewhere(register: Path) -> None:
    (register / "organisations" / "example.yaml").rename(register / "organisations" / "renamed.yaml")
    found, before = new(register)
    assert found == [
        "activities/newsletter.yaml:2: REF01 there is no organisation `example`",
        "notices/privacy.yaml:4: REF01 there is no organisation `example`",
    ]
    assert before == 1


def test_an_unreadable_file_is_mended_badly(register: Path) -> None:
    write(register, {"activities/newsletter.yaml": "name: [\n"})
    committed(register)
    assert new(register)[0] == []
    write(register, {"activities/newsletter.yaml": "name: [x]\nnmae: y\n"})
    found, before = new(register)
    assert found != []
    assert before == 0


def test_a_finding_gets_worse(register: Path) -> None:
    """What a planned activity lacks is a warning; the day it becomes active, the same is an error."""
    bare = answered("recipients", "")
    planned = bare.replace("status: active, start: 2024-01-01", "status: planned")
    write(register, {"activities/newsletter.yaml": planned})
    assert [(one.code, one.severity) for one in check(register, DAY).diagnostics] == [("REC01", Severity.WARNING)]
    committed(register)
    assert new(register)[0] == []
    write(register, {"activities/newsletter.yaml": bare})
    assert [(one.code, one.severity) for one in compared(register).checked.diagnostics] == [("REC01", Severity.ERROR)]
    committed(register)
    write(register, {"activities/newsletter.yaml": planned})
    assert new(register)[0] == []


def test_a_waiver_is_taken_away(register: Path) -> None:
    waiver = "waivers:\n  - {rule: GAP01, record: activities/newsletter, reason: r, approver: DPO, until: 2026-12-31}\n"
    write(register, {"waivers.yaml": waiver})
    committed(register)
    (register / "waivers.yaml").unlink()
    assert new(register) == (["activities/newsletter.yaml:19: GAP01 still open: ask"], 0)


def test_there_was_no_register(tmp_path: Path) -> None:
    repository(tmp_path)
    committed(tmp_path)
    everything = (["activities/newsletter.yaml:19: GAP01 still open: ask"], 0)
    root = write(tmp_path / "register", changed(activities__newsletter=GAP))
    assert new(root) == everything
    write(tmp_path / "other", {"notes.txt": "no register"})
    committed(tmp_path)
    assert new(write(tmp_path / "other", changed(activities__newsletter=GAP))) == everything


def test_the_register_is_the_repository(tmp_path: Path) -> None:
    root = write(repository(tmp_path), changed(activities__newsletter=GAP))
    committed(root)
    write(root, {"activities/newsletter.yaml": GAPS})
    assert new(root) == (["activities/newsletter.yaml:20: GAP01 still open: ask"], 1)


def test_links_were_there_before(register: Path) -> None:
    (register / "activities" / "link.yaml").symlink_to("newsletter.yaml")
    assert new(register)[0] == [
        "activities/link.yaml:1: REG03 `activities/link.yaml` is a symbolic link, which is not followed"
    ]
    committed(register)
    assert new(register) == ([], 2)


def test_files_out_of_place_were_there_before(register: Path) -> None:
    write(register, {"stray.yml": "a: 1\n", "folder/x.yaml": "", "notes.txt": "long"})
    committed(register)
    assert new(register) == ([], 3)


def test_both_are_judged_on_the_same_day(register: Path) -> None:
    write(register, {"organisations/example.yaml": ORGANISATION.replace("[UK]", "[UK, FR]")})
    committed(register)
    seen = []

    def remembering(*arguments: Any) -> Any:
        seen.append(arguments[1])
        return check(*arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ropa.checking.since.check", remembering)
        compared(register)
    assert seen == [DAY]


def test_the_work_tree_is_left_alone(register: Path) -> None:
    write(register, {"activities/newsletter.yaml": GAPS})
    before = {path: path.stat().st_mtime_ns for path in register.parent.rglob("*")}
    compared(register)
    assert {path: path.stat().st_mtime_ns for path in register.parent.rglob("*")} == before


def test_nothing_to_compare_with(tmp_path: Path) -> None:
    root = write(tmp_path, SOUND)
    with pytest.raises(RopaError, match="is not in a git repository, so there is no `main` to compare with"):
        compared(root, "main")


def test_lines_that_a_branch_has_touched(register: Path) -> None:
    git(register, "switch", "--quiet", "--create", "branch")
    write(register, {"activities/newsletter.yaml": GAPS, "organisations/example.yaml": "name: [\n"})
    committed(register)
    git(register, "switch", "--quiet", "main")
    write(register, {"activities/newsletter.yaml": f"{GAP}# later\n"})
    committed(register)
    git(register, "switch", "--quiet", "branch")
    assert changed_lines(check(register, DAY), register, "main") == {
        "activities/newsletter.yaml": frozenset((20,)),
        "organisations/example.yaml": frozenset((1,)),
    }
