"""`ropa check` on a small register is mostly imports: what is slow to import stays out of it."""

import subprocess
import sys
from pathlib import Path

SLOW = ("babel", "dataclasses", "inspect", "jinja2", "jsonschema", "mkdocs", "pydantic", "ropa.site", "ruamel")
"""Modules that a check of a clean register has no use for."""

PROGRAM = f"""
import sys
from ropa.cli import main
code = main(["check", sys.argv[1]])
print(code, [name for name in {SLOW} if name in sys.modules])
"""


def test_a_clean_register_pays_for_nothing_slow(tmp_path: Path) -> None:
    (tmp_path / "register.yaml").write_text("name: Register of the Example library\n", encoding="utf-8")
    said = subprocess.run([sys.executable, "-c", PROGRAM, str(tmp_path)], capture_output=True, text=True, check=True)
    assert said.stdout.splitlines()[-1] == "0 []"
