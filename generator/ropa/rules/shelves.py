"""Where the page of a code stands: rules by family, everything else together."""

from collections.abc import Mapping

from ropa.rules import FAMILIES, Rule
from ropa.values import Value

FORMAT = "format"
"""The shelf of the codes that are no rules: reading, shape, references, waivers."""


class Shelf(Value):
    """The rules of one family."""

    id: str
    """Part of the address, such as `legal-bases`."""
    title: str
    rules: tuple[Rule, ...]


SHELVES = tuple(
    Shelf(
        family.__name__.rpartition(".")[2].replace("_", "-"),
        (family.__doc__ or "").partition(":")[0],
        family.RULES,
    )
    for family in FAMILIES
)
"""The families in their order; the first words of a family's docstring are its title."""

_SHELF_OF: Mapping[str, str] = {rule.code: shelf.id for shelf in SHELVES for rule in shelf.rules}


def page_address(code: str) -> str:
    """Return the address of a code's page below the root of the register site, `rules/retention/index.html#RET01`."""
    return f"rules/{_SHELF_OF.get(code, FORMAT)}/index.html#{code}"
