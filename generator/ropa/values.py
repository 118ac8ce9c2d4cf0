"""Frozen values, declared like dataclasses.

Preparing a dataclass compiles six functions, and `ropa check` on a small register would spend a quarter of its time on
that. A value shares its functions with all others: declaring one costs nothing.
"""

from typing import Any, ClassVar, Self, TypeVar, dataclass_transform

V = TypeVar("V", bound="Value")


@dataclass_transform(frozen_default=True)
class Value:
    """What an annotation names is a field; what it is given there is the default.

    Class keywords are those of a dataclass: `kw_only` is for the type checker alone, and with `eq=False` a value is
    equal to nothing but itself.
    """

    _fields: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls, *, kw_only: bool = False, eq: bool = True) -> None:
        super().__init_subclass__()
        inside = vars(cls)
        own = [name for name in cls.__annotations__ if name not in vars(Value)]
        cls._fields = tuple(dict.fromkeys((*cls._fields, *own)))
        cls._defaults = {**cls._defaults, **{name: inside[name] for name in own if name in inside}}
        if not eq:
            cls.__eq__ = object.__eq__  # type: ignore[method-assign]
            cls.__hash__ = object.__hash__  # type: ignore[method-assign]

    def __init__(self, *stated: Any, **named: Any) -> None:
        inside = self.__dict__
        inside.update(self._defaults)
        inside.update(zip(self._fields, stated, strict=False))
        inside.update(named)
        if len(inside) != len(self._fields) or len(stated) > len(self._fields):
            raise TypeError(f"{type(self).__name__} has the fields {', '.join(self._fields)}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        inside = self.__dict__
        return hash(tuple([inside[name] for name in self._fields]))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={self.__dict__[name]!r}' for name in self._fields)})"

    def but(self, **changed: Any) -> Self:
        """Return the same value with some fields changed."""
        inside = self.__dict__
        return type(self)(**{**{name: inside[name] for name in self._fields}, **changed})


def names_of(kind: type[Value]) -> tuple[str, ...]:
    """Return the names of the fields of a kind of value, those it inherits first."""
    return kind._fields
