"""What `ropa explain` says of a field or of a kind of file, from the schema."""

from collections.abc import Iterator, Mapping
from textwrap import fill, indent

from ropa.errors import RopaError
from ropa.model.kinds import KINDS, Kind
from ropa.schema.fields import FieldPlace, all_fields, children, places_of
from ropa.schema.gate import schema_of
from ropa.schema.nearness import nearest
from ropa.schema.nodes import Node, kind_of_leaf, leaves, words_of_leaf

WIDTH = 88
MOST_OTHERS = 8
SEEN_BY = {
    "public": "anybody: it may stand in a published policy",
    "regulator": "the team and the supervisory authority",
    "internal": "the team only",
}
FORMS = {
    "text": "text",
    "list": "a list",
    "record": "fields of its own",
    "bool": "true or false",
    "number": "a whole number",
}


def field_page(asked: str) -> str:
    """Return the page about a field, given as `activity.purposes.legal_basis` or `legal_basis`, or about a kind.

    Raises `RopaError` when there is no such field; the message names the nearest one.
    """
    kind = next((kind for kind in KINDS if kind.name == asked), None)
    if kind:
        return _kind_page(kind)
    places = places_of(asked)
    if not places:
        raise RopaError(_unknown(asked))
    return "\n\n".join(_parts(places)) + "\n"


def _unknown(asked: str) -> str:
    paths = list(all_fields())
    names = dict.fromkeys([*(path.rsplit(".", 1)[1] for path in paths), *(kind.name for kind in KINDS), *paths])
    meant = nearest(asked, names)
    return f"there is no field `{asked}`" + (f"; did you mean `{meant}`?" if meant else "")


def _kind_page(kind: Kind) -> str:
    schema = schema_of(kind.name)
    where = kind.file or f"{kind.folder}/<id>.yaml"
    fields = _table(children(schema, schema))
    return "\n\n".join([f"{kind.name}: {kind.title}", f"Written in  {where}", fields]) + "\n"


def _parts(places: tuple[FieldPlace, ...]) -> Iterator[str]:
    place, *others = places
    node = place.node
    yield f"{place.path}: {node['title']}"
    yield fill(node["description"], WIDTH)
    yield f"Written as  {_forms(place)}\nSeen by     {SEEN_BY[node['x-disclosure']]}" + _reference(place)
    values = list(_values(place))
    if values:
        yield "Values\n" + "\n".join(values)
    inside = children(place.root, node)
    if inside:
        yield _table(inside)
    yield "Example\n" + indent(_as_yaml(place), "  ")
    if others:
        more = [f"  {other.path}" for other in others[:MOST_OTHERS]]
        if len(others) > MOST_OTHERS:
            more.append(f"  and {len(others) - MOST_OTHERS} more")
        yield "Other fields of this name\n" + "\n".join(more)


def _leaves(place: FieldPlace) -> Iterator[Node]:
    """Yield the alternatives of a field, and those of its items."""
    for leaf in leaves(place.root, place.node):
        yield leaf
        if "items" in leaf:
            yield from leaves(place.root, leaf["items"])


def _forms(place: FieldPlace) -> str:
    said = [_form(leaf) for leaf in leaves(place.root, place.node)]
    return ", or ".join(dict.fromkeys(sorted(said, key=lambda form: "`todo:`" in form or "`none:`" in form)))


def _form(leaf: Node) -> str:
    kind = kind_of_leaf(leaf)
    if kind == "words":
        words = words_of_leaf(leaf)
        return "one of the values below" if len(words) > 1 else f"the word `{words[0]}`"
    if kind == "map":
        return "one line for each language" if leaf["x-key-example"] == "en" else "one entry for each id"
    if kind == "gap":
        return "`todo:` with what is missing" if "todo" in leaf["required"] else "`none:` with the reason"
    return FORMS[kind]


def _reference(place: FieldPlace) -> str:
    kinds = dict.fromkeys(leaf["x-reference"] for leaf in (place.node, *_leaves(place)) if "x-reference" in leaf)
    return f"\nRefers to   {', '.join(kinds)}, by id" if kinds else ""


def _values(place: FieldPlace) -> Iterator[str]:
    for leaf in _leaves(place):
        if kind_of_leaf(leaf) == "words":
            words = words_of_leaf(leaf)
            if "markdownEnumDescriptions" not in leaf:
                continue  # the word `none` alone, told under "Written as"
            width = max(map(len, words))
            said = leaf["markdownEnumDescriptions"]
            yield from (f"  {word:<{width}}  {sentence}" for word, sentence in zip(words, said, strict=True))


def _table(fields: Mapping[str, Node]) -> str:
    width = max(map(len, fields))
    return "\n".join(["Fields", *(f"  {name:<{width}}  {node['description']}" for name, node in fields.items())])


def _as_yaml(place: FieldPlace) -> str:
    import yaml  # noqa: PLC0415 - only a page with an example needs it

    name = place.path.rsplit(".", 1)[1]
    written: str = yaml.safe_dump({name: place.node["examples"][0]}, allow_unicode=True, sort_keys=False, width=WIDTH)
    return written.rstrip("\n")
