"""Write the register site as a tree that other engines build."""

from pathlib import Path

from ropa.building.replacing import replacing
from ropa.building.writing import write
from ropa.checking import Checked
from ropa.register.audience import Audience
from ropa.site.pages import build_pages
from ropa.site.portable import portable_files


def write_portable(checked: Checked, to: Path, audience: Audience = Audience.INTERNAL) -> tuple[str, ...]:
    """Write the tree of a register without errors into the folder `to`; return the names of its settings files.

    The folder is replaced as a whole or not at all; RopaError if it holds anything that ropa has not written.
    """
    register = checked.loaded.register
    default = register.default_language
    languages = (default, *(one for one in register.languages if one != default))
    sites = {language: build_pages(checked, language, register.languages, audience) for language in languages}
    files = portable_files(sites, default)
    with replacing(to) as fresh:
        write(fresh, files)
    return tuple(name for name in files if name.startswith("mkdocs"))
