"""The provisions that a field names, as items that hold somewhere."""

from ropa.model.citation import Citation


def provisions(law: object) -> list[Citation]:
    """Return the provisions cited; words alone, and a gap, count as one that holds everywhere."""
    if law is None:
        return []
    cited = law if isinstance(law, tuple) else (law,)
    return [one if isinstance(one, Citation) else Citation() for one in cited]
