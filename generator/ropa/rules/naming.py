"""What the parts of a record are called in a message: by their id, else by their words, else by their place."""

from collections.abc import Iterable
from typing import Any

from ropa.model.automation import AutomatedDecision
from ropa.model.engagement import Client
from ropa.model.personal_data import PersonalData, Source
from ropa.model.purpose import Purpose
from ropa.model.recipients import Recipient, Transfer
from ropa.register import Entry, Stated
from ropa.rules.countries import country_name

RECORDS = {
    "activities": "the activity",
    "arrangements": "the arrangement",
    "engagements": "the engagement",
    "measures": "the measure",
    "organisations": "the organisation",
    "parties": "the party",
}


def record_name(entry: Entry[Any]) -> str:
    """Return `the activity `newsletter`` and the like."""
    return f"{RECORDS[entry.collection]} `{entry.id}`"


def several(names: Iterable[str]) -> str:
    """Return ids as `a`, `b` and `c`, each in its quotes."""
    quoted = [f"`{name}`" for name in names]
    return f"{', '.join(quoted[:-1])} and {quoted[-1]}" if len(quoted) > 1 else "".join(quoted)


def client_name(client: Stated[Client]) -> str:
    """Return `the controller `example-practice``, or `controller 2`."""
    named = client.value.party if isinstance(client.value.party, str) else client.value.organisation
    return f"the controller `{named}`" if named else f"controller {_number(client)}"


def purpose_name(purpose: Stated[Purpose]) -> str:
    """Return `the purpose `send``, or `purpose 2`."""
    name = purpose.value.id or words_of(purpose.value.title)
    return f"the purpose `{name}`" if name else f"purpose {_number(purpose)}"


def category_name(part: Stated[PersonalData]) -> str:
    """Return `the data category `contact``, or `data category 2`."""
    category = part.value.category
    return f"the data category `{category}`" if isinstance(category, str) else f"data category {_number(part)}"


def transfer_name(transfer: Stated[Transfer]) -> str:
    """Return `the transfer to `example-mail``, or `transfer 2`."""
    value = transfer.value
    name = value.recipient or value.organisation or value.category or words_of(value.international_organisation)
    countries = value.countries if isinstance(value.countries, tuple) else (value.countries,)
    listed = ", ".join(country_name(country) for country in countries if isinstance(country, str))
    if not name:
        return f"the transfer to {listed}" if listed else f"transfer {_number(transfer)}"
    return f"the transfer to `{name}`{f' in {listed}' if listed else ''}"


def source_name(source: Stated[Source]) -> str:
    """Return `the source `garages``, or `source 2`."""
    name = source.value.id
    return f"the source `{name}`" if name else f"source {_number(source)}"


def decision_name(decision: Stated[AutomatedDecision]) -> str:
    """Return `the automated decision "Order of patients"`, or `automated decision 2`."""
    name = words_of(decision.value.name)
    return f'the automated decision "{name}"' if name else f"automated decision {_number(decision)}"


def recipient_name(item: Stated[Recipient]) -> str:
    """Return `the recipient `example-mail``, or `recipient 2`."""
    value = item.value
    name = (
        value.party or value.organisation or words_of(value.department) or value.category or words_of(value.description)
    )
    return f"the recipient `{name}`" if name else f"recipient {_number(item)}"


def name_of(record: Entry[Any]) -> str:
    """Return the name of a party or an organisation in its first language, else its id."""
    return f"`{words_of(record.value.name) or record.id}`"


def identifying(item: Stated[Recipient] | Stated[Transfer]) -> str | None:
    """Return the field by which a recipient or a transfer is known."""
    value: Any = item.value
    fields = ("party", "recipient", "organisation", "department", "category", "international_organisation")
    return next((key for key in fields if getattr(value, key, None)), None)


def _number(part: Stated[Any]) -> int:
    """Return the one-based position of an item in its list."""
    last = part.pointer[-1]
    return last + 1 if isinstance(last, int) else 1


def words_of(text: object) -> str | None:
    """Return a text, or the first of its languages; None where there is none."""
    if isinstance(text, dict):
        return next(iter(text.values()), None)
    return text if isinstance(text, str) else None
