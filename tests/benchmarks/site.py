"""`python -m tests.benchmarks.site REGISTER DIR`: the register site alone, as `ropa build` makes it."""

import sys
from datetime import date
from pathlib import Path

from ropa.checking import check
from ropa.site.engine import build_site

if __name__ == "__main__":
    checked = check(Path(sys.argv[1]), date.fromisoformat("2026-11-22"))
    build_site(checked, Path(sys.argv[1]), Path(sys.argv[2]), "en", ())
