"""The built package: all modules, and beside them the templates and schemas that the repository keeps elsewhere."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
LEFT_OUT = {"__pycache__", ".DS_Store"}


def below(folder: Path, name: str) -> set[str]:
    """The files of a folder as the wheel should name them."""
    return {
        f"{name}/{path.relative_to(folder).as_posix()}"
        for path in folder.rglob("*")
        if path.is_file() and not LEFT_OUT & set(path.parts)
    }


def test_the_wheel_holds_code_vocabulary_templates_and_schema(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    done = subprocess.run(build, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    [wheel] = tmp_path.glob("ropa_register-*-py3-none-any.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        [entry_points] = [name for name in archive.namelist() if name.endswith(".dist-info/entry_points.txt")]
        commands = archive.read(entry_points).decode()
    assert names == (
        below(ROOT / "generator" / "ropa", "ropa")
        | below(ROOT / "schema", "ropa/_shipped/schema")
        | below(ROOT / "site_templates", "ropa/_shipped/site_templates")
    )
    assert commands == (
        "[console_scripts]\nropa = ropa.cli:command\n\n[mkdocs.plugins]\nropa = ropa.site.plugin:RopaPlugin\n"
    )
