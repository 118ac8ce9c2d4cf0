"""A first look at every text of a register: once, quick, for all rules that read words.

A record whose words hold none of the signs is passed over. Only where a sign stands are texts looked at one by one.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache, cached_property
from itertools import islice
from operator import eq
from typing import Any, NamedTuple

from ropa.model.base import Level
from ropa.register import Entry, Register
from ropa.register.once import once
from ropa.register.text_walks import Form, Found, Kind
from ropa.register.texts import Words, around, met, placed
from ropa.rules.phrases.bodies import INDEX
from ropa.rules.phrases.groups import FIELDS, Group
from ropa.rules.phrases.lists import TERM, phrases_of
from ropa.rules.phrases.patterns import Phrase, Token, plain, tokens
from ropa.rules.phrases.tongues import FUNCTION_WORDS, LANGUAGES, elsewhere, small, telling, tongue
from ropa.rules.phrases.unfinished import SIGNS, unfinished
from ropa.values import Value

LONG = 140
"""Letters from which a text can be too hard to read."""
LONE = ("<", "{", "[", "&", "«", "»", "…", "%s", "_", "?", "!")
PAIRS = (" ,", " .", " ;", " :", "..", "--", "://", "www.")
MARKS = (*LONE, *PAIRS)
"""Signs of markup, of templates, of links and of slips in typography; most records have none."""
FOREIGN = 2
ANY = Phrase("", Group.PLACEHOLDER, "")
"""Stands for what is no phrase of a list."""
APART = "\0"
"""Stands between texts; no file of a register holds it."""
UNFINISHED = "unfinished"
"""Placeholders that are the same in every language."""


class Hit(NamedTuple):
    """A phrase in a text."""

    words: Words
    phrase: Phrase
    said: str
    """The words as they stand there, in small letters."""


class Look:
    """What the first look found worth a second one."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.hits: defaultdict[str, list[Hit]] = defaultdict(list)
        """By group of phrases: each text with the first of them that it holds."""
        self.long: list[Words] = []
        """Public texts long enough to be hard to read."""
        self.marked: list[Words] = []
        """Texts with a sign of markup, of a link or of a slip."""
        self.doubled: list[Words] = []
        """Texts with the same word twice in a row."""
        self.bodies: list[Words] = []
        """Public texts that could name a body of one jurisdiction."""
        self.foreign: list[Words] = []
        """Texts that could be in another language than they say."""


@once
def look(register: Register) -> Look:
    """Go through every text once."""
    looked, lists = Look(register), _lists(_languages(register))
    for entry in register.entries:
        found = met(entry)
        if found:
            _look_at(looked, lists, entry, found)
    return looked


def hits(register: Register, *groups: str) -> Iterator[Hit]:
    """Yield every text of the register that holds a phrase of these groups."""
    for group in groups:
        yield from look(register).hits[group]


@cache
def _signs(language: str, groups: tuple[str, ...]) -> frozenset[Token]:
    return frozenset[Token]().union(*(one.signs for group in groups for one in phrases_of(language, group)))


def holds(text: str, language: str, *groups: str) -> str | None:
    """Return the first phrase of these groups in a text, as it stands there."""
    there = frozenset(tokens(text))
    if there.isdisjoint(_signs(tongue(language), groups)):
        return None
    simple = plain(text)
    for group in groups:
        for phrase in phrases_of(language, group):
            if phrase.may_be_in(there) and (found := phrase.expression.search(simple)):
                return found[0]
    return None


def nothing_but(text: str, language: str, *groups: str) -> bool:
    """Tell whether a text consists of phrases of these groups and small words alone."""
    there = frozenset(tokens(text))
    if there.isdisjoint(_signs(tongue(language), groups)):
        return False
    simple, taken = plain(text), set[int]()
    for group in groups:
        for phrase in phrases_of(language, group):
            if phrase.may_be_in(there):
                for found in phrase.expression.finditer(simple):
                    taken.update(range(*found.span()))
    left = "".join(" " if place in taken else letter for place, letter in enumerate(simple))
    little = FUNCTION_WORDS[tongue(language)] if taken else frozenset[str]()
    return bool(taken) and all(word in little for word in _words(left))


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text).split()


class _Signs(Value, eq=False):
    """Phrases by their signs."""

    signs: frozenset[Token]
    by_sign: dict[Token, tuple[tuple[str, Phrase], ...]]

    @cached_property
    def read(self) -> dict[tuple[str, str, tuple[Token, ...]], tuple[tuple[str, Phrase, str], ...]]:
        """What was found in a text of a language with these signs."""
        return {}


class _ByKind(dict[Kind, _Signs | None]):
    """The phrases that are looked for in texts of a kind only."""

    def __init__(self, in_field: dict[tuple[str, str], _Signs]) -> None:
        super().__init__()
        self._in_field = in_field

    def __missing__(self, kind: Kind) -> _Signs | None:
        self[kind] = self._in_field.get((kind.record, kind.field))
        return self[kind]


class _Lists(Value, eq=False):
    everywhere: _Signs
    kinds: _ByKind
    """Phrases of groups that mean something in some fields only, by kind of text."""
    foreign: frozenset[Token]
    """Small words of all languages but the only one; none when there are several."""
    several: bool


@cache
def _lists(languages: tuple[str, ...]) -> _Lists:
    fields = sorted({one for some in FIELDS.values() for one in some})
    others = [name for name in LANGUAGES if name not in languages] if len(languages) == 1 else []
    in_field = {one: _by_sign(languages, [group for group, some in FIELDS.items() if one in some]) for one in fields}
    return _Lists(
        _by_sign(languages, [group for group in (*Group, TERM) if group not in FIELDS]),
        _ByKind(in_field),
        frozenset(word.encode() for name in others for word in telling(name) if word.isascii()),
        len(languages) > 1,
    )


def _by_sign(languages: Iterable[str], groups: Collection[str]) -> _Signs:
    by_sign: defaultdict[Token, list[tuple[str, Phrase]]] = defaultdict(list)
    for language in languages:
        for group in groups:
            for phrase in phrases_of(language, group):
                for sign in phrase.signs:
                    by_sign[sign].append((group, phrase))
    return _Signs(frozenset(by_sign), {sign: tuple(found) for sign, found in by_sign.items()})


def _languages(register: Register) -> tuple[str, ...]:
    told = (language for entry in register.notices.values() for language in entry.value.languages or ())
    found = dict.fromkeys(tongue(language) for language in (*register.languages, *told))
    return tuple(found) if len(found) == 1 else tuple(dict.fromkeys((*found, *LANGUAGES)))


def _look_at(looked: Look, lists: _Lists, entry: Entry[Any], found: list[Found]) -> None:
    texts = [one[0] for one in found]
    joined = APART.join(texts)
    words = tokens(joined)
    if not lists.everywhere.signs.isdisjoint(words):
        _search(looked, lists.everywhere, entry, found, joined)
    _look_in_fields(looked, lists, entry, found)
    marked = any(mark in joined for mark in MARKS)
    if marked or not SIGNS.isdisjoint(words):
        _note_unfinished(looked, entry, found)

    def kept(wanted: Callable[[str], bool]) -> list[Words]:
        return [placed(looked.register, entry, one) for one in found if wanted(one[0])]

    if marked:
        looked.marked += kept(lambda text: any(mark in text for mark in MARKS))
    if any(map(eq, words, islice(words, 1, None))):
        looked.doubled += kept(_doubled)
    if len(max(texts, key=len)) >= LONG:
        looked.long += [one for one in kept(lambda text: len(text) >= LONG) if one.public and one.prose]
    if not INDEX.keys().isdisjoint(words):
        looked.bodies += [one for one in kept(_names_a_body) if one.public and one.prose]
    if lists.several or any(one[1] is not None for one in found) or len(lists.foreign.intersection(words)) >= FOREIGN:
        looked.foreign += [placed(looked.register, entry, one) for one in _perhaps_foreign(looked.register, found)]


def _perhaps_foreign(register: Register, found: list[Found]) -> Iterator[Found]:
    """Yield the texts with small words of another language, and those that stand in two languages alike."""
    times = Counter((id(around(one)), one[0]) for one in found if one[1] is not None)
    for one in found:
        text, language, _, kind = one
        if kind.form in (Form.NAME, Form.ENTRY) or kind.level is Level.INTERNAL:
            continue
        twice = language is not None and times[id(around(one)), text] > 1
        if twice or len(elsewhere(tongue(language or register.default_language)).intersection(small(text))) >= FOREIGN:
            yield one


def _look_in_fields(looked: Look, lists: _Lists, entry: Entry[Any], found: list[Found]) -> None:
    """Look for the phrases that mean something in one field only; texts of one field are read together."""
    fields: dict[_Signs, list[Found]] = {}
    kinds = lists.kinds
    for one in found:
        if (special := kinds[one[3]]) is not None:
            fields.setdefault(special, []).append(one)
    for special, texts in fields.items():
        _search(looked, special, entry, texts, APART.join([one[0] for one in texts]))


def _note_unfinished(looked: Look, entry: Entry[Any], found: list[Found]) -> None:
    for one in found:
        if said := unfinished(one[0]):
            looked.hits[UNFINISHED].append(Hit(placed(looked.register, entry, one), ANY, said))


def _names_a_body(text: str) -> bool:
    return not INDEX.keys().isdisjoint(tokens(text))


def _doubled(text: str) -> bool:
    words = tokens(text)
    return any(map(eq, words, islice(words, 1, None)))


def _search(looked: Look, lists: _Signs, entry: Entry[Any], found: list[Found], joined: str) -> None:
    """Look for phrases in the texts that have one of their signs; a text that stands in many records is read once."""
    signs = lists.signs.intersection(tokens(joined))
    if not signs:
        return
    lower = joined.lower().split(APART)
    in_text: defaultdict[int, list[Token]] = defaultdict(list)
    for sign in sorted(signs):
        letters = sign.decode()
        for place in [place for place, text in enumerate(lower) if letters in text]:
            in_text[place].append(sign)
    for place in sorted(in_text):
        one = found[place]
        key = (one[0], tongue(one[1] or looked.register.default_language), tuple(in_text[place]))
        if key not in lists.read:
            lists.read[key] = tuple(_found_in(*key, lists))
        for group, phrase, said in lists.read[key]:
            looked.hits[group].append(Hit(placed(looked.register, entry, one), phrase, said))


def _found_in(text: str, language: str, signs: Iterable[Token], lists: _Signs) -> Iterator[tuple[str, Phrase, str]]:
    """Yield the first phrase of each group in a text."""
    there, simple, seen = frozenset(tokens(text)), "", set[str]()
    for group, phrase in (pair for sign in signs for pair in lists.by_sign[sign]):
        if group in seen or phrase.language != language or not phrase.may_be_in(there):
            continue
        simple = simple or plain(text)
        if said := phrase.expression.search(simple):
            seen.add(group)
            yield group, phrase, said[0]
