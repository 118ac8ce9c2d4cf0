"""The adapter to MkDocs: it knows paths and finished bodies, and nothing of the register's content.

Pages are `File.generated` with a page object whose body is ready, so register text never meets MkDocs' Markdown.
Deleting this file leaves `ropa.site.pages` whole.
"""

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import escape
from mkdocs.config import base, config_options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as EnginePage
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils.templates import TemplateContext

from ropa.checking import Checked, check, unworded
from ropa.errors import RopaError
from ropa.register.audience import Audience
from ropa.reporters import text
from ropa.reporters.outcome import Outcome
from ropa.site.ahead import Making
from ropa.site.page import NavigationItem
from ropa.site.pages import plan_pages
from ropa.site.plan import Planned
from ropa.site.shells import TEMPLATE, Shells
from ropa.site.theme_files import pass_over_icons

PUBLISHED_AS = "index.md"
_LOG = logging.getLogger("mkdocs.plugins.ropa")


class RopaConfig(base.Config):
    """Options of the plugin in mkdocs.yml; README.md explains them to whoever writes that file."""

    register = config_options.Type(str, default="register")
    as_of = config_options.Optional(config_options.Type(str))
    language = config_options.Optional(config_options.Type(str))
    languages = config_options.Type(list, default=[])
    audience = config_options.Choice([one.value for one in Audience], default=Audience.INTERNAL.value)


class RopaPlugin(BasePlugin[RopaConfig]):
    """Publishes the register site through MkDocs."""

    making: Making | None = None
    """The site, when whoever builds has begun to make it already."""

    @event_priority(100)  # before the theme's own search, which is not used
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Make the pages; a register with errors is not published."""
        self.current = self.making or self._begun(config)
        plan = self.current.plan
        config.site_name = str(escape(plan.name))
        config.copyright = str(escape(plan.footer))
        config.theme["language"] = plan.language
        config.nav = [_navigation(item) for item in plan.navigation]
        config.extra["search_label"] = str(escape(plan.labels["search"]))
        search: Any = config.plugins.get("material/search")
        if search is not None:  # named by a repository's own mkdocs.yml; the site brings its own search
            search.config.enabled = False
        pass_over_icons(config.theme)
        return config

    def _begun(self, config: MkDocsConfig) -> Making:
        checked = self._check(config)
        language = self.config.language or checked.loaded.register.default_language
        return Making(plan_pages(checked, language, tuple(self.config.languages), Audience(self.config.audience)))

    def _check(self, config: MkDocsConfig) -> Checked:
        home = Path(config.config_file_path or "mkdocs.yml").parent
        as_of = self.config.as_of
        try:
            day = date.fromisoformat(as_of) if as_of else date.today()  # noqa: DTZ011
            checked = check(home / self.config.register, day)
        except (RopaError, ValueError) as error:
            raise PluginError(str(error)) from error
        if checked.errors:
            raise PluginError(f"the register has errors\n\n{text.report(Outcome(checked))}")
        if languages := tuple(unworded(checked.loaded.register)):
            said = text.report(Outcome(checked.but(diagnostics=languages, waived=())))
            raise PluginError(f"a language has no wording\n\n{said}")
        return checked

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add one finished page per page of the site, and its assets."""
        listed = set(_paths(self.current.plan.navigation))
        late = not config.plugins.events["page_content"]
        for page in self.current.plan.pages:
            within = InclusionLevel.INCLUDED if page.path in listed else InclusionLevel.NOT_IN_NAV
            file = File.generated(config, f"{page.path}{PUBLISHED_AS}", content="", inclusion=within)
            if file.src_uri in files.src_uris:
                files.remove(files.src_uris[file.src_uri])
            file.page = _Ready(self.current, page, file, config, in_navigation=page.path in listed, late=late)
            files.append(file)
        return files

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        """Let pages outside the navigation be filled into a shell that the theme renders once."""
        env.get_template = Shells(env)  # type: ignore[method-assign,assignment]
        return env

    def on_page_context(
        self, context: TemplateContext, /, *, page: EnginePage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Fetch a body that was made elsewhere."""
        if isinstance(page, _Ready):
            page.fetch()
        return context

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write what the scripts read."""
        for name, content in self.current.plan.assets(self.current.page).items():
            (Path(config.site_dir) / name).write_bytes(content)

    def on_serve(self, server: LiveReloadServer, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Rebuild when a file of the register changes; while it has errors, keep showing what was there."""
        home = Path(config.config_file_path or "mkdocs.yml").parent
        server.watch(str((home / self.config.register).resolve()))
        server.builder = _patient(server.builder)
        return server


def _patient(build: Callable[[], None]) -> Callable[[], None]:
    def rebuild() -> None:
        try:
            build()
        except Abort as error:  # before anything was written; MkDocs would let every request wait
            _LOG.error("%s\nThe pages are those of before, until the register is mended.", error)

    return rebuild


class _Ready(EnginePage):
    """A page whose body is finished, or will be when it is written."""

    def __init__(  # noqa: PLR0913  what MkDocs wants of a page, and our three
        self, making: Making, planned: Planned, file: File, config: MkDocsConfig, *, in_navigation: bool, late: bool
    ) -> None:
        self.making, self.planned = making, planned
        self.late = late and making.elsewhere(planned)
        self.template = "main.html" if in_navigation else TEMPLATE
        super().__init__(str(escape(planned.title)), file, config)

    def read_source(self, config: MkDocsConfig) -> None:
        """Take the title from the plan instead of reading a file."""
        self.markdown = ""
        self.meta = {
            "title": str(escape(self.planned.title)),
            "description": "",
            "hide": ["navigation", "toc"],
            "template": self.template,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the body as it is, unless it is still being made; the skip link leads to it."""
        self.content = ""
        if not self.late:
            self.fetch()
        self.toc = TableOfContents([AnchorLink(self.meta["title"], "register-page", 1)])

    def fetch(self) -> None:
        """Take the finished body, if that is still to do."""
        if not self.content:
            self.content = str(self.making.page(self.planned).body)


def _navigation(item: NavigationItem) -> dict[str, Any]:
    title = str(escape(item.title))
    own = f"{item.path}{PUBLISHED_AS}"
    return {title: [own, *(_navigation(inner) for inner in item.items)] if item.items else own}


def _paths(items: tuple[NavigationItem, ...]) -> list[str]:
    return [path for item in items for path in (item.path, *_paths(item.items))]
