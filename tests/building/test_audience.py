"""`ropa build --audience public`: a register site that can be published."""

from pathlib import Path

import pytest

from ropa.cli import main

CLAIMS = Path(__file__).parents[2] / "examples" / "claims-service"


def test_a_site_for_everybody_is_built_from_public_fields(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", str(CLAIMS), "--audience", "public", "--to", str(tmp_path / "out")]) == 0
    assert "register: " in capsys.readouterr().out
    pages = {
        path.parent.relative_to(tmp_path / "out" / "register").as_posix(): path.read_text(encoding="utf-8")
        for path in (tmp_path / "out" / "register").rglob("index.html")
    }
    assert "Public register" in pages["."]
    assert "todo" not in pages
    internal = {path.stem for path in (CLAIMS / "activities").iterdir()}
    assert not {name for name in pages if name.startswith("activities/") and name.partition("/")[2] in internal}


def test_an_unknown_audience_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["build", str(CLAIMS), "--audience", "friends", "--to", str(tmp_path)])
    assert stopped.value.code == 2
    assert "invalid choice: 'friends' (choose from 'internal', 'regulator', 'public')" in capsys.readouterr().err
