"""How MkDocs is told to build the register site: the shipped settings, a register, and a place to write to."""

import logging
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ropa.checking import Checked
from ropa.errors import RopaError
from ropa.project import templates_folder
from ropa.register.audience import Audience
from ropa.site.ahead import Making
from ropa.site.collecting import put_off
from ropa.site.pages import plan_pages


def settings() -> Path:
    """Return the shipped MkDocs settings, from which a repository's own mkdocs.yml inherits."""
    return templates_folder() / "register" / "mkdocs.yml"


def options(register: Path, day: date | None, language: str | None, languages: Sequence[str]) -> dict[str, Any]:
    """Return the settings that differ from build to build."""
    plugin: dict[str, Any] = {"register": str(register.resolve()), "languages": list(languages)}
    if day is not None:
        plugin["as_of"] = day.isoformat()
    if language is not None:
        plugin["language"] = language
    return {
        "plugins": {"ropa": plugin},
        "docs_dir": str(settings().parent / "assets"),
    }


def build_site(  # noqa: PLR0913, PLR0917  what a site is made of
    checked: Checked,
    root: Path,
    to: Path,
    language: str,
    languages: Sequence[str],
    audience: Audience = Audience.INTERNAL,
) -> None:
    """Build the site of a register that was read from `root` and checked, in one language, into the folder `to`.

    RopaError with MkDocs' own words if it cannot.
    """
    with put_off():
        making = Making(plan_pages(checked, language, tuple(languages), audience))
        _publish(making, to, options(root, None, language, languages))


def _publish(making: Making, to: Path, chosen: dict[str, Any]) -> None:
    from mkdocs.commands.build import build  # noqa: PLC0415  the rim; imported while the copy is at work
    from mkdocs.config import load_config  # noqa: PLC0415
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415

    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    try:
        config = load_config(str(settings()), site_dir=str(to), **chosen)
        config.plugins["ropa"].making = making  # type: ignore[attr-defined]  # ours; MkDocs knows plugins in general
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()
    except MkDocsException as error:
        raise RopaError(str(error)) from error


def serve_site(register: Path, day: date | None, address: str) -> None:
    """Serve the site in the register's default language until interrupted, rebuilding on every change."""
    from mkdocs.commands.serve import serve  # noqa: PLC0415
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415

    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    try:
        serve(config_file=str(settings()), dev_addr=address, **options(register, day, None, ()))
    except (MkDocsException, OSError) as error:
        raise RopaError(str(error)) from error
