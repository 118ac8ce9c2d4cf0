"""`ropa serve` and `mkdocs serve`: an edit appears, an error is told and changes nothing, Ctrl-C ends it."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import ropa
from tests.site.library import FIXTURE

ROOT = Path(ropa.__file__).parents[2]
PATIENCE = 30.0
"""Seconds after which a page that did not come will not come; a second or two is usual."""


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def page(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310  our own server
            return str(answer.read().decode())
    except (urllib.error.URLError, TimeoutError, ConnectionError):
        return ""


def waited(for_: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while not for_():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


@contextmanager
def serving(command: list[str], folder: Path, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator"), "NO_MKDOCS_2_WARNING": "1"}
    with log.open("wb") as stream:
        server = subprocess.Popen(
            [sys.executable, "-W", "ignore", *command], cwd=folder, env=environment, stdout=stream, stderr=stream
        )
        try:
            yield server
        finally:
            server.kill()
            server.wait()


def repository(folder: Path) -> Path:
    """A register, and beside it the settings with which MkDocs is called by itself."""
    shutil.copytree(FIXTURE, folder / "register")
    inherited = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").replace("site_templates", f"{ROOT}/site_templates")
    (folder / "mkdocs.yml").write_text(inherited, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("program", "ending"), [("ropa", signal.SIGINT), ("ropa", signal.SIGTERM), ("mkdocs", signal.SIGINT)]
)
def test_an_edit_appears_and_an_error_leaves_the_site(tmp_path: Path, program: str, ending: signal.Signals) -> None:
    folder, address = repository(tmp_path / "repository"), f"127.0.0.1:{free_port()}"
    command = ["-m", "ropa", "serve", "--address", address, "--as-of", "2026-11-22"]
    if program == "mkdocs":
        command = ["-m", "mkdocs", "serve", "--dev-addr", address]
    file = folder / "register" / "activities" / "loans.yaml"
    sound = file.read_text(encoding="utf-8")
    home, log = f"http://{address}/activities/loans/index.html", tmp_path / "log"
    with serving(command, folder, log) as server:
        assert waited(lambda: "Loans of books" in page(home)), log.read_text(encoding="utf-8")
        file.write_text(sound.replace("Loans of books", "Zebras of books"), encoding="utf-8")
        assert waited(lambda: "Zebras of books" in page(home)), log.read_text(encoding="utf-8")
        file.write_text("name: [Quaggas\n", encoding="utf-8")
        assert waited(lambda: "YML07" in log.read_text(encoding="utf-8"))
        assert "Zebras of books" in page(home)
        file.write_text(sound, encoding="utf-8")
        assert waited(lambda: "Loans of books" in page(home)), log.read_text(encoding="utf-8")
        server.send_signal(ending)
        assert server.wait(10) == 0
    assert "Traceback" not in log.read_text(encoding="utf-8")
