"""Frozen values: declared like dataclasses, equal by what they hold, never changed."""

from typing import Generic, TypeVar

import pytest

from ropa.values import Value, names_of

T = TypeVar("T")


class Place(Value):
    file: str
    line: int = 1


class Remark(Place, kw_only=True):
    words: tuple[str, ...]
    line: int = 7


class Thing(Value, Generic[T], eq=False):
    held: T


def test_fields_are_given_in_order_or_by_name() -> None:
    assert repr(Place("a.yaml", 3)) == "Place(file='a.yaml', line=3)"
    assert repr(Place(line=3, file="a.yaml")) == "Place(file='a.yaml', line=3)"
    assert repr(Place("a.yaml")) == "Place(file='a.yaml', line=1)"


def test_fields_and_defaults_are_inherited() -> None:
    assert names_of(Remark) == ("file", "line", "words")
    assert repr(Remark(file="a.yaml", words=())) == "Remark(file='a.yaml', line=7, words=())"


@pytest.mark.parametrize(
    "given", [{}, {"line": 3}, {"file": "a.yaml", "colour": "red"}, {"file": "a.yaml", "line": 3, "colour": "red"}]
)
def test_what_does_not_fit_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(TypeError, match="Place has the fields file, line"):
        Place(**given)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Place("a.yaml", 3, "red")  # type: ignore[call-arg]


def test_values_are_frozen() -> None:
    place = Place("a.yaml")
    with pytest.raises(AttributeError, match="Place is frozen"):
        place.line = 3  # type: ignore[misc]
    with pytest.raises(AttributeError, match="Place is frozen"):
        del place.line
    assert place.but(line=3) == Place("a.yaml", 3)
    assert place == Place("a.yaml")


def test_values_are_equal_by_kind_and_content() -> None:
    assert Place("a.yaml", 1) == Place("a.yaml")
    assert {Place("a.yaml", 1), Place("a.yaml"), Place("a.yaml", 2)} == {Place("a.yaml", 2), Place("a.yaml")}
    assert Place("a.yaml", 7) != Remark(file="a.yaml", words=())
    thing = Thing(1)
    assert thing == thing  # noqa: PLR0124  it is the point
    assert thing != Thing(1)
    assert {thing: "here"}[thing] == "here"
