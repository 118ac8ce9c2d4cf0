"""What to write instead of a value of the wrong form, where that can be told from the value."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ropa.model.base import ID
from ropa.model.countries import COUNTRY_CODES

UNITS = {
    "Y": [
        "y",
        "yr",
        "yrs",
        "year",
        "years",
        "an",
        "ans",
        "année",
        "années",
        "jahr",
        "jahre",
        "jahren",
        "jaar",
        "jaren",
    ],
    "M": ["month", "months", "mois", "monat", "monate", "monaten", "maand", "maanden"],
    "W": ["w", "week", "weeks", "semaine", "semaines", "woche", "wochen", "weken"],
    "D": ["d", "day", "days", "jour", "jours", "tag", "tage", "tagen", "dag", "dagen"],
}
HOURS = ["h", "hour", "hours", "heure", "heures", "stunde", "stunden", "uur"]
LANGUAGES = {
    "english": "en", "englisch": "en", "anglais": "en", "engels": "en",
    "french": "fr", "français": "fr", "francais": "fr", "französisch": "fr", "frans": "fr",
    "german": "de", "deutsch": "de", "allemand": "de", "duits": "de",
    "dutch": "nl", "nederlands": "nl", "néerlandais": "nl", "niederländisch": "nl",
}  # fmt: skip
COUNTRY_SLIPS = {"UK": "GB", "EL": "GR", "ENGLAND": "GB", "USA": "US", "GREAT BRITAIN": "GB"}
NAMES_OF_COUNTRIES = ("en", "fr", "nl", "de")


def _date(value: str) -> str | None:
    match = re.fullmatch(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})", value.strip())
    if match:
        day, month, year = int(match[1]), int(match[2]), match[3]
        if month > 12 >= day:  # noqa: PLR2004 - months of a year
            return f"write {year}-{day:02}-{month:02}"
        doubt = " if the day comes first" if day <= 12 and day != month else ""  # noqa: PLR2004
        return f"write {year}-{month:02}-{day:02}{doubt}"
    match = re.fullmatch(r"(\d{4})[./ -](\d{1,2})[./ -](\d{1,2})", value.strip())
    if not match:
        return None
    written = f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
    return "correct the day or the month; the calendar has no such day" if written == value else f"write {written}"


def _duration(value: str) -> str | None:
    if value.isdigit():
        return f"write P{value}Y for years, P{value}M for months, P{value}D for days"
    match = re.fullmatch(r"(\d{1,4})\s*([a-zà-ÿ]+)", value.strip().lower())
    if not match:
        capital = value.strip().upper()
        return f"write {capital}" if re.fullmatch(r"P(T?\d+[YMWDHS])+", capital) else None
    if match[2] in HOURS:
        return f"write PT{match[1]}H"
    unit = next((unit for unit, words in UNITS.items() if match[2] in words), None)
    return f"write P{match[1]}{unit}" if unit else None


def _country(value: str) -> str | None:
    code = COUNTRY_SLIPS.get(value.strip().upper(), value.strip().upper())
    if code not in COUNTRY_CODES:
        code = _country_named(value.strip().casefold()) or ""
    return f"write {code}" if code else None


def _country_named(name: str) -> str | None:
    from babel import Locale  # noqa: PLC0415 - only a wrong country needs the names of all

    for language in NAMES_OF_COUNTRIES:
        for code, known in Locale(language).territories.items():
            if known.casefold() == name and code in COUNTRY_CODES:
                return str(code)
    return None


def _language(value: str) -> str | None:
    if value.casefold() in LANGUAGES:
        return f"write {LANGUAGES[value.casefold()]}"
    match = re.fullmatch(r"([A-Za-z]{2})(?:[_-]([A-Za-z]{2}))?", value)
    if not match:
        return None
    return f"write {match[1].lower()}-{match[2].upper()}" if match[2] else f"write {match[1].lower()}"


def as_id(value: str) -> str | None:
    """Return the id that a text comes closest to, or None if no letter is left of it."""
    plain = unicodedata.normalize("NFKD", value).encode("ascii", "ignore").decode()
    made = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
    return made if re.search(ID.regex, made) else None


def _id(value: str) -> str | None:
    made = as_id(value)
    return f"write {made}" if made else None


def _jurisdiction(value: str) -> str | None:
    code = {"GB": "UK"}.get(value.strip().upper(), value.strip().upper())
    return f"write {code}" if re.fullmatch(r"[A-Z]{2}", code) else None


def _url(value: str) -> str | None:
    return f"write https://{value}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", value) else None


ADVICE: dict[str, Callable[[str], str | None]] = {
    "date": _date,
    "duration": _duration,
    "country": _country,
    "language": _language,
    "id": _id,
    "channel": _id,
    "jurisdiction": _jurisdiction,
    "url": _url,
}


def example_of(above: Sequence[Mapping[str, Any]]) -> str | None:
    """Return the advice to follow the example of the field, given what the schema says on the way to the value."""
    examples = next((node["examples"] for node in reversed(above) if "examples" in node), [None])
    example = examples[0][0] if isinstance(examples[0], list) else examples[0]
    return f"write it like {example}" if isinstance(example, str) else None


def advice(type_name: str, value: str) -> str | None:
    """Return what to write for a value of this shared type, in the imperative, or None if that cannot be told."""
    give = ADVICE.get(type_name)
    said = give(value) if give else None
    return None if said == f"write {value}" else said
