"""Where policies are published, as their plans say."""

from typing import Any

from ropa.policy.desk import Desk


def address_of(desk: Desk) -> str:
    """Return the address of the text in the language of the desk; empty when the plan names none.

    A version that does not apply yet has none: the address still shows the one in force.
    """
    return "" if desk.facts.place.upcoming else address_in(desk.notice, desk.language)


def address_in(plan: Any, language: str) -> str:
    """Return the address that a plan names for a language: its own, or the one for all; empty when there is none."""
    return in_language(plan.url, language)


def in_language(stated: Any, language: str) -> str:
    """Return the address in a language of an address or a map of addresses."""
    return str(stated.get(language, "")) if isinstance(stated, dict) else str(stated or "")


def own_address(desk: Desk, languages: tuple[str, ...]) -> str:
    """Return the address at which only this language is found; empty when one address serves several languages."""
    return address_of(desk) if isinstance(desk.notice.url, dict) or len(languages) == 1 else ""


def leading_language(plan: Any, languages: tuple[str, ...]) -> str:
    """Return the language for readers of no other: the one that prevails, else the first of the plan."""
    return plan.prevailing_language if plan.prevailing_language in languages else languages[0]
