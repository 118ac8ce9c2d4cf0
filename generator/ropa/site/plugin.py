"""The adapter to MkDocs: it knows paths and finished bodies, and nothing of the register's content.

Pages are `File.generated` with a page object whose body is ready, so register text never meets MkDocs' Markdown.
Deleting this file leaves `ropa.site.pages` whole.
"""

from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import escape
from mkdocs.config import base, config_options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as EnginePage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from ropa.checking import Checked, check
from ropa.errors import RopaError
from ropa.reporters import text
from ropa.site.page import NavigationItem, Page, Site
from ropa.site.pages import build_pages
from ropa.site.paths import FILE
from ropa.site.shells import TEMPLATE, Shells

PUBLISHED_AS = "index.md"


class RopaConfig(base.Config):
    """Options of the plugin in mkdocs.yml."""

    register = config_options.Type(str, default="register")
    as_of = config_options.Optional(config_options.Type(str))
    language = config_options.Optional(config_options.Type(str))
    languages = config_options.Type(list, default=[])


class RopaPlugin(BasePlugin[RopaConfig]):
    """Publishes the register site through MkDocs."""

    site: Site
    checked: Checked | None = None
    """The register, when whoever builds has read it already."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Make the pages; a register with errors is not published."""
        checked = self.checked or self._check(config)
        language = self.config.language or checked.loaded.register.default_language
        self.site = build_pages(checked, language, tuple(self.config.languages))
        config.site_name = str(escape(self.site.name))
        config.copyright = str(escape(self.site.footer))
        config.theme["language"] = language
        config.nav = [_navigation(item) for item in self.site.navigation]
        return config

    def _check(self, config: MkDocsConfig) -> Checked:
        home = Path(config.config_file_path or "mkdocs.yml").parent
        as_of = self.config.as_of
        try:
            day = date.fromisoformat(as_of) if as_of else date.today()  # noqa: DTZ011
            checked = check(home / self.config.register, day)
        except (RopaError, ValueError) as error:
            raise PluginError(str(error)) from error
        if checked.errors:
            raise PluginError(f"the register has errors\n\n{text.report(checked)}")
        return checked

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add one finished page per page of the site, and its assets."""
        listed = set(_paths(self.site.navigation))
        for page in self.site.pages:
            within = InclusionLevel.INCLUDED if page.path in listed else InclusionLevel.NOT_IN_NAV
            file = File.generated(config, f"{page.path}{PUBLISHED_AS}", content="", inclusion=within)
            if file.src_uri in files.src_uris:
                files.remove(files.src_uris[file.src_uri])
            file.page = _Ready(page, file, config, in_navigation=page.path in listed)
            files.append(file)
        for path, content in self.site.assets.items():
            if path not in files.src_uris:
                files.append(File.generated(config, path, content=content))
        return files

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        """Let pages outside the navigation be filled into a shell that the theme renders once."""
        env.get_template = Shells(env)  # type: ignore[method-assign,assignment]
        return env

    @event_priority(100)
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Give the search one entry per page, from the register rather than from its markup."""
        search: Any = config.plugins.get("material/search") or config.plugins.get("search")
        if search is None:
            return
        for page in self.site.pages:
            entry = {
                "location": f"{page.path}{FILE}",
                "title": str(escape(page.title)),
                "text": str(escape(page.search)),
            }
            search.search_index.entries.append(entry)

    def on_serve(self, server: LiveReloadServer, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Rebuild when a file of the register changes."""
        home = Path(config.config_file_path or "mkdocs.yml").parent
        server.watch(str((home / self.config.register).resolve()))
        return server


class _Ready(EnginePage):
    """A page whose body is finished."""

    def __init__(self, page: Page, file: File, config: MkDocsConfig, *, in_navigation: bool) -> None:
        self.ready = page
        self.template = "main.html" if in_navigation else TEMPLATE
        super().__init__(str(escape(page.title)), file, config)

    def read_source(self, config: MkDocsConfig) -> None:
        """Take title and description from the page instead of reading a file."""
        self.markdown = ""
        self.meta = {
            "title": str(escape(self.ready.title)),
            "description": str(escape(self.ready.description)),
            "hide": ["navigation", "toc"],
            "search": {"exclude": True},
            "template": self.template,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the body as it is; the skip link leads to it."""
        self.content = str(self.ready.body)
        self.toc = TableOfContents([AnchorLink(self.meta["title"], "register-page", 1)])


def _navigation(item: NavigationItem) -> dict[str, Any]:
    title = str(escape(item.title))
    own = f"{item.path}{PUBLISHED_AS}"
    return {title: [own, *(_navigation(inner) for inner in item.items)] if item.items else own}


def _paths(items: tuple[NavigationItem, ...]) -> list[str]:
    return [path for item in items for path in (item.path, *_paths(item.items))]
