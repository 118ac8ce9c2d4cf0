"""Where our own systems are hosted, as the recipients of the policy tell it."""

from ropa.model.party import Role
from ropa.policy.desk import Desk
from ropa.policy.names import countries_of, party_name, role_of
from ropa.policy.view import Block

HOSTS = frozenset({"hosting-providers"})
"""Categories of parties that keep systems for us."""


def hosting(desk: Desk) -> list[Block]:
    """Return who hosts data on our instructions and in which countries; nothing when no recipient is a host."""
    hosts = {}
    countries: dict[str, None] = {}
    for told in desk.facts.purposes:
        for item in told.recipients:
            party = desk.facts.parties.get(item.value.party or "")
            if party is None or party.value.category not in HOSTS or role_of(desk, item) is not Role.PROCESSOR:
                continue
            hosts[item.value.party] = party_name(desk, party)
            countries.update(dict.fromkeys(countries_of(desk, item)))
    if not countries:
        return []
    places = desk.join(desk.country(code) for code in countries)
    return [Block(paragraph=desk.say("transfers-hosting", hosts=desk.join(hosts.values()), countries=places))]
