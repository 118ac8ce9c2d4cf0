"""Where the files that travel with the package are: inside an installed wheel, or beside the sources."""

from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
SHIPPED = Path(__file__).parent / "_shipped"


@cache
def _home() -> Path:
    return SHIPPED if SHIPPED.is_dir() else REPOSITORY


def schema_folder() -> Path:
    """Return the folder with one `<kind>.schema.json` per kind of file."""
    return _home() / "schema"


def templates_folder() -> Path:
    """Return the folder with the Jinja templates, the assets and the wording catalogues."""
    return _home() / "site_templates"


@cache
def wording_languages() -> tuple[str, ...]:
    """Return the languages in which there is wording, in order of their codes."""
    return tuple(sorted(path.name for path in (templates_folder() / "wording").iterdir() if path.is_dir()))
