"""Why a purpose is lawful: legal bases, the interest pursued, grounds for special and criminal data."""

from typing import Any

from ropa.model.facts import Todo
from ropa.model.legal_basis import Consent, InterestHolder, LegalBasis
from ropa.policy import codes
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline, bold, dots, sentence
from ropa.policy.public import Item, Spot, each, said

CONTRACT = {
    None: "basis-contract",
    "performance": "basis-contract-performance",
    "steps-before": "basis-contract-steps-before",
}


def article_of(desk: Desk, basis: str) -> Inline | None:
    """Return the provision of a legal basis, or None when the law does not know the basis."""
    found = next((one for one in desk.law.legal_bases() if one.id == basis), None)
    return None if found is None else desk.cite(desk.law.rely_on(found).article)


def heads(desk: Desk, told: Told) -> Inline:
    """Return name and provision of each legal basis, for the head of a card; once each."""
    found: dict[str, Inline] = {}
    for item in told.bases:
        basis = item.value.basis
        if isinstance(basis, str) and basis not in found:
            article = article_of(desk, basis)
            found[basis] = dots([bold(desk.label("legal-bases", basis)), article or ""])
    return desk.series(found.values())


def reasons(desk: Desk, told: Told) -> list[Inline]:
    """Return the sentences on why the purpose is lawful; the Swiss law lets a policy be silent on it."""
    spot = told.purpose.spot
    if told.bases.silent and not desk.law.requires("legal-basis-told"):
        return []
    if not told.bases.items:
        return [desk.lack(spot / "legal_basis" if told.bases.todo else spot, "card-why-lawful", _gap(told.bases.todo))]
    several = len(told.bases.items) > 1
    return [sentence for item in told.bases for sentence in reason(desk, item, several=several)]


def brief(desk: Desk, told: Told) -> list[Inline]:
    """Return for each legal basis the sentence that names it, and how consent is withdrawn, as short notices say it."""
    if not told.bases.items:
        return reasons(desk, told)
    several = len(told.bases.items) > 1
    lines: list[Inline] = []
    for item in told.bases:
        lines.extend(_named(desk, item, several=several))
        if item.value.basis == "consent":
            lines.extend(consent(desk, item.value.consent, item.spot / "consent", given=False))
    return lines


def _gap(todo: bool) -> str:
    return codes.GAP if todo else codes.MISSING


def reason(desk: Desk, item: Item[LegalBasis], *, several: bool) -> list[Inline]:
    """Return all that is said of one legal basis."""
    value, spot = item.value, item.spot
    lines, basis = _named(desk, item, several=several), value.basis
    if not isinstance(basis, str) or (article_of(desk, basis) is None and not desk.own_term("legal-bases", basis)):
        return lines
    if value.duty is not None:
        lines.append(desk.say("basis-duty", duty=desk.text(value.duty, spot / "duty")))
    if value.contract is not None:
        lines.append(desk.say("basis-contract-named", contract=desk.text(value.contract, spot / "contract")))
    if value.law is not None and basis not in ("legal-obligation", "public-task"):
        lines.append(desk.say("legal-provision", law=desk.laws(value.law, spot / "law")))
    if value.balance is not None:
        lines.append(desk.say("basis-balance-result", balance=desk.text(value.balance, spot / "balance")))
    if basis == "consent":
        lines.extend(consent(desk, value.consent, spot / "consent"))
    return lines


def _named(desk: Desk, item: Item[LegalBasis], *, several: bool) -> list[Inline]:
    """Return the sentence that names a legal basis, after the case for which it holds when there are several."""
    value, spot = item.value, item.spot
    basis = desk.known(value.basis, spot / "basis", "card-why-lawful")
    if basis is None:
        return [desk.say("gap", what=desk.say("card-why-lawful"))]
    article = article_of(desk, basis)
    if article is None and not desk.own_term("legal-bases", basis):
        return [desk.lack(spot / "basis", "card-why-lawful", codes.NOT_IN_LAW)]
    lines: list[Inline] = [desk.say("basis-case", case=_case(desk, item))] if several and _case(desk, item) else []
    if article is None:
        lines.append(desk.say("ground-of-other-law", ground=desk.inside("legal-bases", basis)))
    else:
        lines.append(_main(desk, item, basis, article))
    return lines


def _case(desk: Desk, item: Item[LegalBasis]) -> Inline:
    if item.value.for_ is not None:
        return desk.text(item.value.for_, item.spot / "for")
    return desk.join(desk.inside("data-subjects", one) for one in item.value.data_subjects or ())


def _main(desk: Desk, item: Item[LegalBasis], basis: str, article: Inline) -> Inline:
    value, spot = item.value, item.spot
    if basis == "contract":
        return desk.say(CONTRACT[value.stage], article=article)
    if basis in ("legal-obligation", "public-task"):
        law = desk.laws(value.law, spot / "law") if value.law is not None else desk.lack(spot, "card-national-law")
        return desk.say(f"basis-{basis}", article=article, law=law)
    if basis == "legitimate-interests":
        interest = desk.owed(value.interest, spot / "interest", "card-interest")
        third = value.holder is InterestHolder.THIRD_PARTY
        return desk.say(f"basis-{basis}{'-third-party' if third else ''}", article=article, interest=interest)
    if basis == "recognised-legitimate-interests":
        condition: Inline = (
            desk.lack(spot, "card-interest")
            if value.condition is None
            else desk.say(f"recognised-interest-{value.condition}")
        )
        return desk.say(f"basis-{basis}", article=article, condition=condition)
    return desk.say(f"basis-{basis}", article=article)


def consent(desk: Desk, value: Any, spot: Spot, *, given: bool = True) -> list[Inline]:
    """Return how consent is given and withdrawn; without `given`, only how it is withdrawn."""
    lines: list[Inline] = []
    if given and isinstance(value, Consent):
        if value.how is not None:
            lines.append(desk.say("basis-consent-given", how=desk.owed(value.how, spot / "how", "card-why-lawful")))
        if value.representative is not None:
            how = desk.text(value.representative, spot / "representative")
            lines.append(desk.say("basis-consent-representative", how=how))
        if value.parental is not None:
            lines.append(desk.say("basis-consent-parental", how=desk.text(value.parental, spot / "parental")))
    lines.append(desk.say("basis-consent-withdrawal"))
    withdrawal = value.withdrawal if isinstance(value, Consent) else None
    how = (
        desk.lack(spot, "right-withdraw-consent", _gap(isinstance(value, Todo)))
        if withdrawal is None
        else desk.owed(withdrawal, spot / "withdrawal", "right-withdraw-consent")
    )
    lines.append(desk.say("basis-consent-withdrawal-how", how=how))
    return lines


def special(desk: Desk, told: Told) -> list[Inline]:
    """Return what allows special categories; its absence is an obstacle where such data are used."""
    stated = said(told.purpose.value.special_ground, told.purpose.spot / "special_ground")
    if stated.todo:
        return [desk.lack(told.purpose.spot / "special_ground", "card-special-ground", codes.GAP)]
    if stated.silent and kinds_of(desk, told):
        return [desk.lack(told.purpose.spot, "card-special-ground")]
    return list(dict.fromkeys(line for item in stated for line in ground(desk, item)))


def ground(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return the sentences on one condition for special categories."""
    value, spot = item.value, item.spot
    condition = desk.known(value.condition, spot / "condition", "card-special-ground")
    if condition is None:
        return [desk.say("gap", what=desk.say("card-special-ground"))]
    found = next((one for one in desk.law.special_grounds() if one.id == condition), None)
    if found is None and not desk.own_term("special-grounds", condition):
        return [desk.lack(spot / "condition", "card-special-ground", codes.NOT_IN_LAW)]
    if found is None:
        lines: list[Inline] = [desk.say("ground-of-other-law", ground=desk.inside("special-grounds", condition))]
    else:
        lines = [desk.say(f"special-{condition}", article=desk.cite(desk.law.rely_on(found).article))]
    if value.law is not None:
        lines.append(desk.say("legal-provision", law=desk.laws(value.law, spot / "law")))
    for name in ("secrecy", "safeguards"):
        words = getattr(value, name)
        if words is not None:
            lines.append(desk.say(f"special-{name}", **{name: desk.text(words, spot / name)}))
    if condition == "explicit-consent":
        lines.extend(consent(desk, value.consent, spot / "consent"))
    return lines


def criminal(desk: Desk, told: Told) -> list[Inline]:
    """Return what allows data about offences; its absence is an obstacle where such data are used."""
    stated = said(told.purpose.value.criminal_ground, told.purpose.spot / "criminal_ground")
    if stated.todo:
        return [desk.lack(told.purpose.spot / "criminal_ground", "card-criminal-ground", codes.GAP)]
    if stated.silent and uses_criminal(desk, told):
        return [desk.lack(told.purpose.spot, "card-criminal-ground")]
    return [sentence(line) for item in stated for line in _criminal(desk, item)]


def _criminal(desk: Desk, item: Item[Any]) -> list[Inline]:
    value, spot = item.value, item.spot
    key = "criminal-official-authority" if value.authority_control else "criminal-law"
    lines: list[Inline] = [desk.say(key, article=desk.cite(desk.law.provision("offences")))]
    if value.law is not None:
        lines.append(desk.say("legal-provision", law=desk.laws(value.law, spot / "law")))
    if value.safeguards is not None:
        lines.append(desk.say("special-safeguards", safeguards=desk.text(value.safeguards, spot / "safeguards")))
    return lines


def others(desk: Desk, told: Told) -> list[Inline]:
    """Return the consents that another law wants; none of them is a legal basis."""
    lines: list[Inline] = []
    for item in each(told.purpose.value.other_consents, told.purpose.spot / "other_consents"):
        what = desk.owed(item.value.to, item.spot / "to", "card-why-lawful")
        lines.append(desk.say("other-consent", what=what))
        if item.value.law is not None:
            lines.append(desk.say("legal-provision", law=desk.laws(item.value.law, item.spot / "law")))
        if item.value.how is not None:
            lines.append(desk.say("basis-consent-given", how=desk.text(item.value.how, item.spot / "how")))
    return lines


def kinds_of(desk: Desk, told: Told) -> tuple[str, ...]:
    """Return the special categories that the data of a purpose reveal, once each."""
    found: dict[str, None] = {}
    for item in told.data:
        found.update(dict.fromkeys(special_kinds(desk, item.value)))
    return tuple(found)


def special_kinds(desk: Desk, data: Any) -> tuple[str, ...]:
    """Return the special categories of one category of data: as stated, else as the vocabulary has it."""
    if data.special is not None:
        return tuple(data.special)
    term = desk.facts.words.vocabulary("data-categories").get(data.category if isinstance(data.category, str) else "")
    return () if term is None else term.special


def uses_criminal(desk: Desk, told: Told) -> bool:
    """Tell whether data about offences are among those of a purpose."""
    return any(is_criminal(desk, item.value) for item in told.data)


def is_criminal(desk: Desk, data: Any) -> bool:
    """Tell whether one category of data is about offences."""
    if data.criminal is not None:
        return bool(data.criminal)
    term = desk.facts.words.vocabulary("data-categories").get(data.category if isinstance(data.category, str) else "")
    return term is not None and term.criminal
