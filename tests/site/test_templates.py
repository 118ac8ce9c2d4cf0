"""Templates place and compute nothing: a list of what they may use, and every name they use exists on its view."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import is_dataclass
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from jinja2 import Environment, StrictUndefined, nodes

from ropa.project import templates_folder
from ropa.site.rendering import TEMPLATES, environment

FOLDER = templates_folder() / "register"
FILES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.jinja"))
ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.For,
    nodes.If,
    nodes.Include,
)


def tree(name: str) -> nodes.Template:
    return Environment(autoescape=True).parse((FOLDER / name).read_text(encoding="utf-8"))


def every(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from every(child)


def unknown(body: Sequence[nodes.Node], known: Mapping[str, Any], name: str) -> Iterator[str]:
    """Names and attributes that a template uses and no view has; includes are followed with the names around them."""
    for node in body:
        if isinstance(node, nodes.Include):
            assert isinstance(node.template, nodes.Const)
            yield from unknown(tree(node.template.value).body, known, node.template.value)
        elif isinstance(node, nodes.For):
            assert isinstance(node.target, nodes.Name)
            listed = type_of(node.iter, known)
            if listed is None or get_origin(listed) is not tuple:
                yield f"{name}:{node.lineno}: {node.target.name} comes from no list"
            else:
                yield from unknown(node.body, {**known, node.target.name: get_args(listed)[0]}, name)
        elif isinstance(node, nodes.If):
            yield from unknown([node.test, *node.body, *node.elif_, *node.else_], known, name)
        elif isinstance(node, nodes.Output):
            yield from unknown(node.nodes, known, name)
        elif isinstance(node, nodes.Getattr | nodes.Name) and type_of(node, known) is None:
            yield f"{name}:{node.lineno}: {node}"


def type_of(node: nodes.Node, known: Mapping[str, Any]) -> Any:
    if isinstance(node, nodes.Name):
        return known.get(node.name)
    assert isinstance(node, nodes.Getattr)
    owner = type_of(node.node, known)
    return get_type_hints(owner).get(node.attr) if is_dataclass(owner) and isinstance(owner, type) else None


@pytest.mark.parametrize("name", FILES)
def test_a_template_uses_only_text_names_for_if_and_include(name: str) -> None:
    for node in every(tree(name)):
        if isinstance(node, nodes.Const):
            continue  # the name of an included template
        assert isinstance(node, ALLOWED), f"{name}:{node.lineno}: {type(node).__name__}"
        if isinstance(node, nodes.Include):
            assert isinstance(node.template, nodes.Const)
            assert node.template.value in FILES


def test_every_name_is_on_the_view() -> None:
    assert [slip for view, name in TEMPLATES.items() for slip in unknown(tree(name).body, {"page": view}, name)] == []


def test_every_template_is_used() -> None:
    included = {node.template.value for name in FILES for node in every(tree(name)) if _is_include(node)}  # type: ignore[attr-defined]
    assert included | set(TEMPLATES.values()) == set(FILES)


def _is_include(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Include) and isinstance(node.template, nodes.Const)


def test_these_tests_see_a_slip() -> None:
    view = next(iter(TEMPLATES))
    body = (
        Environment(autoescape=True)
        .parse("{{ page.head.titel }}{% for x in page.head.meta %}{{ x.y }}{% endfor %}")
        .body
    )
    assert len(list(unknown(body, {"page": view}, "slip"))) == 2


def test_the_environment_is_strict() -> None:
    assert environment().autoescape is True
    assert environment().undefined is StrictUndefined
