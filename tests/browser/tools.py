"""The outside programs that page tests need: where they are, and what is missing."""

import os
import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
VNU = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def chromium() -> str | None:
    """The browser's path: `$CHROMIUM` where set, else the first one found on the search path."""
    chosen = os.environ.get("CHROMIUM")
    if chosen:
        return shutil.which(chosen)
    return shutil.which("chromium") or shutil.which("chromium-browser")


def missing_for_browser() -> tuple[str, ...]:
    """What a test marked `browser` lacks, each with its remedy."""
    found = {
        "Chromium (install it, or set CHROMIUM to its path)": chromium() is not None,
        "axe-core (make checkers)": AXE.is_file(),
    }
    return tuple(tool for tool, here in found.items() if not here)


def missing_for_html_checker() -> tuple[str, ...]:
    """What a test marked `html_checker` lacks, each with its remedy."""
    found = {
        "Java (install a headless runtime)": shutil.which("java") is not None,
        "vnu-jar (make checkers)": VNU.is_file(),
    }
    return tuple(tool for tool, here in found.items() if not here)


MISSING = {"browser": missing_for_browser, "html_checker": missing_for_html_checker}
"""For each marker, the question what it lacks on this machine."""


def compulsory() -> bool:
    """Whether a missing tool is a failure: `ROPA_REQUIRE_BROWSER` decides, where unset a true `CI`."""
    return os.environ.get("ROPA_REQUIRE_BROWSER", os.environ.get("CI", "")) in {"1", "true"}
