"""Templates place and compute nothing: a list of what they may use, and every name they use exists on its view."""

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from jinja2 import Environment, StrictUndefined, nodes

from ropa.policy import page_view
from ropa.policy.rendering import environment
from ropa.project import templates_folder

FOLDER = templates_folder() / "policy"
TEMPLATES = sorted(path.name for path in FOLDER.glob("*.jinja"))
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
ROOTS = {
    "page.html.jinja": page_view.Page,
    "_body.html.jinja": page_view.Page,
    "fragment.html.jinja": page_view.Page,
    "overview.html.jinja": page_view.Overview,
}


def tree(name: str) -> nodes.Template:
    return Environment(autoescape=True).parse((FOLDER / name).read_text(encoding="utf-8"))


def every(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from every(child)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_uses_only_text_names_for_if_and_include(name: str) -> None:
    for node in every(tree(name)):
        if isinstance(node, nodes.Const):
            continue  # the name of an included template, checked below
        assert isinstance(node, ALLOWED), f"{name}:{node.lineno}: {type(node).__name__}"
        if isinstance(node, nodes.Include):
            assert isinstance(node.template, nodes.Const)
            assert node.template.value in TEMPLATES


def test_the_environment_is_strict() -> None:
    assert environment().autoescape is True
    assert environment().undefined is StrictUndefined


@pytest.mark.parametrize("name", ROOTS)
def test_every_name_is_there(name: str) -> None:
    assert list(missing(tree(name).body, {"page": ROOTS[name]}, name)) == []


def missing(body: list[nodes.Node], scope: Mapping[str, Any], where: str) -> Iterator[str]:
    """Names and attributes that the views do not have, includes followed with the names they see."""
    for node in body:
        if isinstance(node, nodes.For):
            yield from typed(node.iter, scope, where)[1]
            assert isinstance(node.target, nodes.Name)
            inner = {**scope, node.target.name: element(typed(node.iter, scope, where)[0])}
            yield from missing(node.body, inner, where)
        elif isinstance(node, nodes.If):
            yield from typed(node.test, scope, where)[1]
            yield from missing(node.body, scope, where)
            yield from missing(node.else_, scope, where)
        elif isinstance(node, nodes.Include):
            assert isinstance(node.template, nodes.Const)
            yield from missing(tree(node.template.value).body, scope, node.template.value)
        elif isinstance(node, nodes.Output):
            for part in node.nodes:
                if not isinstance(part, nodes.TemplateData):
                    yield from typed(part, scope, where)[1]


def typed(node: nodes.Node, scope: Mapping[str, Any], where: str) -> tuple[Any, list[str]]:
    if isinstance(node, nodes.Name):
        return (scope[node.name], []) if node.name in scope else (Any, [f"{where}:{node.lineno}: {node.name}"])
    assert isinstance(node, nodes.Getattr)
    owner, found = typed(node.node, scope, where)
    plain = next((arm for arm in get_args(owner) if arm is not NoneType), owner) if optional(owner) else owner
    if not (isinstance(plain, type) and is_dataclass(plain)):
        return Any, [*found, f"{where}:{node.lineno}: .{node.attr} of {plain}"]
    hints = get_type_hints(plain)
    if node.attr in hints:
        return hints[node.attr], found
    described = getattr(plain, node.attr, None)
    return (int, found) if isinstance(described, property) else (Any, [*found, f"{where}:{node.lineno}: .{node.attr}"])


def optional(annotation: Any) -> bool:
    return get_origin(annotation) in (Union, UnionType)


def element(annotation: Any) -> Any:
    return get_args(annotation)[0] if get_origin(annotation) is tuple else Any


def test_a_wrong_name_is_found() -> None:
    body = (
        Environment(autoescape=True).parse("{% for one in page.sections %}{{ one.titel }}{% endfor %}{{ seite }}").body
    )
    assert list(missing(body, {"page": page_view.Page}, "x")) == ["x:1: .titel", "x:1: seite"]


def test_no_template_is_forgotten() -> None:
    assert {path.name for path in Path(FOLDER).rglob("*.jinja")} == set(TEMPLATES)
