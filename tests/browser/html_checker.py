"""The Nu HTML checker on files: one Java start for all of them."""

import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.browser.tools import VNU

LIMIT = 300
"""Seconds after which the checker is taken to hang."""


def html_errors(paths: Iterable[Path]) -> list[str]:
    """Errors in HTML files as `file:line:column: message`, sorted; warnings are left out.

    Raises:
        ValueError: no path was given, which would check nothing and find nothing.
        FileNotFoundError: a path is no file, or Java is missing.
    """
    files = sorted(path.resolve() for path in paths)
    if not files:
        raise ValueError("no page to check")
    for file in files:
        if not file.is_file():
            raise FileNotFoundError(file)
    java = shutil.which("java")
    if java is None:
        raise FileNotFoundError("java")
    command = [java, "-jar", str(VNU), "--format", "json", "--exit-zero-always", *map(str, files)]
    done = subprocess.run(command, capture_output=True, check=True, text=True, timeout=LIMIT)
    messages = json.loads(done.stderr)["messages"]
    return sorted(_line(message) for message in messages if message["type"] != "info")


def _line(message: dict[str, object]) -> str:
    file = Path(unquote(urlsplit(str(message.get("url", ""))).path)).name
    line = message.get("lastLine", 0)
    return f"{file}:{message.get('firstLine', line)}:{message.get('firstColumn', 0)}: {message['message']}"
