"""The files of the theme that a site can need.

Material brings 13,000 icons in a folder whose name begins with a dot. MkDocs looks at each of them, and leaves out
what begins with a dot.
"""

import os
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, Environment, FileSystemLoader


class _Loader(FileSystemLoader):
    def list_templates(self) -> list[str]:
        """Return the names of all files below the folders, those in hidden folders left out."""
        found: set[str] = set()
        for folder in self.searchpath:
            for place, below, files in os.walk(folder):
                below[:] = [name for name in below if not name.startswith(".")]
                within = Path(place).relative_to(folder)
                found.update((within / name).as_posix() for name in files)
        return sorted(found)


def pass_over_icons(theme: Any) -> None:
    """Let the environments of a MkDocs theme leave out hidden files in lists; templates still find them by name."""
    usual = theme.get_env

    def get_env() -> Environment:
        env: Environment = usual()
        loader: BaseLoader = _Loader(theme.dirs)
        env.loader = loader
        return env

    theme.get_env = get_env
