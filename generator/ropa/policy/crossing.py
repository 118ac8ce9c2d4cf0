"""Transfers across the border of the policy's law: who, where, on what ground, and how to get a copy."""

from typing import Any

from ropa.law import Adequacy
from ropa.model.contact import Contact
from ropa.model.facts import Todo
from ropa.policy import codes, inline
from ropa.policy.basis import consent
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline
from ropa.policy.names import party_name, recipient_name
from ropa.policy.public import Item
from ropa.policy.share import only, share
from ropa.policy.view import Entry
from ropa.wording.acts import act_number


def destinations(item: Item[Any]) -> tuple[str, ...]:
    """Return the countries of a transfer; none when they are a gap."""
    countries = item.value.countries
    if isinstance(countries, str):
        return (countries,)
    return () if countries is None or isinstance(countries, Todo) else tuple(countries)


def crosses(desk: Desk, item: Item[Any]) -> bool:
    """Tell whether an item is a transfer under the law of the policy; one without countries may be."""
    countries = destinations(item)
    return not countries or any(code not in desk.law.border for code in countries)


def where(desk: Desk, item: Item[Any]) -> Inline:
    """Return the third countries by name, or the international organisation."""
    if item.value.international_organisation is not None:
        return desk.text(item.value.international_organisation, item.spot / "international_organisation")
    outside = [code for code in destinations(item) if code not in desk.law.border]
    if not outside:
        return desk.lack(item.spot / "countries", "transfers-column-country", codes.MISSING)
    return desk.join(desk.country(code) for code in outside)


def abroad(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return where a transfer leads beyond the border, country by country; nothing when it does not cross it."""
    if not crosses(desk, item):
        return []
    outside = [desk.country(code) for code in destinations(item) if code not in desk.law.border]
    return list(outside) or [where(desk, item)]


def safeguard(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return what allows the transfer, as sentences."""
    value, spot = item.value, item.spot
    mechanism = desk.known(value.mechanism, spot / "mechanism", "transfers-column-safeguard")
    if mechanism is None:
        return [desk.say("gap", what=desk.say("transfers-column-safeguard"))]
    tool = next((one for one in desk.law.transfer_tools() if one.id == mechanism), None)
    if tool is None and desk.own_term("transfer-tools", mechanism):
        return [desk.say("ground-of-other-law", ground=desk.inside("transfer-tools", mechanism))]
    if tool is None:
        return [desk.lack(spot / "mechanism", "transfers-column-safeguard", codes.NOT_IN_LAW)]
    article = desk.cite(desk.law.rely_on(tool).article)
    said = _main(desk, item, f"transfer-{mechanism}", article)
    if mechanism == "adequacy":
        said.extend(_decisions(desk, item))
    else:
        said.extend(_without_decision(desk, item))
    if mechanism == "derogation-consent":
        risks = desk.owed(value.risk, spot / "risk", "transfers-column-safeguard")
        said.append(desk.say("transfer-derogation-consent-risks", risks=risks))
        if value.consent is not None:
            said.extend(consent(desk, value.consent, spot / "consent"))
    if value.modules:
        said.append(inline.sentence(desk.say("transfer-scc-module", module=_modules(desk, value.modules))))
    if value.data_subjects:
        groups = desk.join(desk.inside("data-subjects", one) for one in value.data_subjects)
        said.append(desk.say("transfer-groups", groups=groups))
    return said


def _main(desk: Desk, item: Item[Any], key: str, article: Inline) -> list[Inline]:
    """Return the ground of a transfer; where a processor passes the data on, it is the one that signed."""
    exporter = desk.facts.parties.get(item.value.exporter or "")
    if key == "transfer-derogation-compelling-interests":
        interest = desk.owed(item.value.interest, item.spot / "interest", "card-interest")
        said: list[Inline] = [desk.say(key, article=article, interest=interest)]
    elif exporter is not None and f"{key}-by" in desk.wording:
        signed = desk.say(f"{key}-by", article=article, exporter=party_name(desk, exporter, inside=True))
        return [inline.sentence(signed)]
    else:
        said = [desk.say(key, article=article)]
    if exporter is not None:
        said.insert(0, desk.say("transfer-exporter", processor=party_name(desk, exporter, inside=True)))
    return [inline.sentence(one) for one in said]


def _modules(desk: Desk, modules: tuple[int, ...]) -> Inline:
    return desk.join(desk.say(f"scc-module-{number}") for number in modules)


def _decisions(desk: Desk, item: Item[Any]) -> list[Inline]:
    said: dict[str, Inline] = {}
    if item.value.decision is not None:
        act = desk.say("transfer-adequacy-act", act=_numbered(desk, item.value.decision))
        said[str(act)] = act
    for code in destinations(item):
        if code in desk.law.border:
            continue
        found = desk.law.adequacy(code)
        if not found and item.value.decision is None:
            said[code] = desk.lack(item.spot / "mechanism", "transfers-column-safeguard", codes.NO_ADEQUACY)
        for decision in found:
            said.update({str(one): one for one in _decision(desk, item, decision)})
    return list(said.values())


def _numbered(desk: Desk, act: str) -> str:
    """Return the number of an act of the Union with the Union's letters as the language writes them."""
    return act_number(act, str(desk.say("act-of-union")), str(desk.say("act-of-community")))


def _decision(desk: Desk, item: Item[Any], decision: Adequacy) -> list[Inline]:
    said: list[Inline] = []
    if decision.act is not None and item.value.decision is None:
        said.append(desk.say("transfer-adequacy-act", act=_numbered(desk, decision.act)))
    scheme = f"scheme-{decision.scope}"
    if decision.scope_to_confirm and scheme in desk.wording:
        if not _listed(desk, item):
            return [desk.lack(item.spot / "mechanism", "transfers-column-safeguard", codes.NO_ADEQUACY)]
        said.append(desk.say("transfer-adequacy-scope", scheme=desk.say(scheme)))
    return said


def _listed(desk: Desk, item: Item[Any]) -> bool:
    """Tell whether the recipient is listed under the framework that a partial decision rests on."""
    party = desk.facts.parties.get(item.value.recipient or "")
    listings = () if party is None else party.value.certifications or ()
    return any((one.scheme or "").startswith("dpf") for one in listings)


def _without_decision(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Say that no decision helps: none at all for the country, or one that does not reach this recipient."""
    found = [desk.law.adequacy(code) for code in destinations(item) if code not in desk.law.border]
    if found and all(any(not one.scope_to_confirm for one in decisions) for decisions in found):
        return []
    return [desk.say("transfer-no-adequacy-recipient" if any(found) else "transfer-no-adequacy")]


def copy_words(desk: Desk, item: Item[Any]) -> Inline:
    """Return how to get a copy of the safeguards; it is owed where there are any."""
    value = item.value.copy
    tool = next((one for one in desk.law.transfer_tools() if one.id == item.value.mechanism), None)
    if value is None:
        wanted = tool is not None and tool.kind == "safeguard"
        return desk.lack(item.spot, "transfers-column-copy") if wanted else ""
    if isinstance(value, Contact):
        if isinstance(value.email, str):
            return inline.mail(value.email)
        if value.form is not None:
            return inline.link(value.form, value.form)
        return desk.text(value.name, item.spot / "copy" / "name")
    return desk.owed(value, item.spot / "copy", "transfers-column-copy")


def transfer_entry(desk: Desk, told: Told, item: Item[Any]) -> Entry:
    """Return a transfer as a line of a card: recipient, country, what allows it, and which data if not all."""
    name = inline.capital(recipient_name(desk, item, "recipient"))
    said = [*safeguard(desk, item), inline.sentence(only(desk, share(told, item)))]
    return Entry(inline.dots([where(desk, item), inline.spaced(said)]), name)
