"""By which words a purpose tells that it is direct marketing, in four languages."""

from re import IGNORECASE, Pattern

from ropa.expressions import expression

PLAIN_STEMS = (
    "newsl",
    "market",
    "promo",
    "prospe",
    "lettre",
    "démarch",
    "publi",
    "nieuwsbr",
    "reclame",
    "commerc",
    "werb",
    "advertis",
    "canvass",
    "fundrais",
    "asking",
    "dons",
    "spenden",
    "donaties",
)
SENT_STEMS = (*PLAIN_STEMS, "offers", "offres", "aanbied", "angebote")
"""One of these stands in every such text; looking for them is quick, and most texts have none."""

PLAIN: dict[str, Pattern[str]] = {
    "en": expression(
        r"\bnewsletters?\b|\bdirect marketing\b|\btelemarketing\b|\bcommercial prospecting\b|\bcanvassing\b"
        r"|\b(?:e-?mail|sms|telephone|postal) marketing\b"
        r"|\b(?:marketing|promotional) (?:e-?mails?|messages?|calls?|letters?|mailings?|communications?)\b"
        r"|\bfundraising (?:e-?mails?|messages?|calls?|letters?|mailings?|appeals?)\b"
        r"|\basking (?:you )?for (?:your )?(?:donations?|gifts?|money)\b",
        IGNORECASE,
    ),
    "fr": expression(
        r"\bnewsletters?\b|\blettres? d.informations?\b|\binfolettres?\b"
        r"|\bprospection (?:commerciale|téléphonique|par)\b"
        r"|\bdémarchage\b|\bpublipostage\b|\bmarketing direct\b"
        r"|\b(?:courriels?|e-?mails?|messages?|sms|appels?) (?:promotionnels?|publicitaires?|de prospection)\b"
        r"|\bappels? (?:aux|à) dons\b",
        IGNORECASE,
    ),
    "nl": expression(
        r"\bnieuwsbrie(?:f|ven)\b|\bdirect[ -]?marketing\b|\btelemarketing\b|\breclame(?:mails?|berichten|post)\b"
        r"|\b(?:commerciële|promotionele) (?:e-?mails?|berichten|mailings?|oproepen)\b"
        r"|\bom donaties vragen\b",
        IGNORECASE,
    ),
    "de": expression(
        r"\bnewsletters?\b|\bdirekt(?:werbung|marketing)\b|\bwerbe-?(?:e-?mails?|mails?|anrufe|briefe|sendungen|nachrichten)\b"
        r"|\b(?:telefon|e-?mail-?|post)werbung\b"
        r"|\bspenden(?:aufrufe?|briefe?)\b|\bum spenden bitten\b",
        IGNORECASE,
    ),
}
"""Words that say it by themselves."""

SENT: dict[str, Pattern[str]] = {
    "en": expression(
        r"\b(?:send|mail|e-?mail|tell|inform|writ|telephon|phon|call|text)\w*\b.{0,40}\b(?:offers|promotions)\b"
        r"|\b(?:writ|keep|call|tell|visit)\w*\b.{0,40}\basking (?:you )?for (?:your )?support\b"
        r"|\b(?:promot|advertis)\w* (?:our|the|your|other)? ?(?:products?|services?|offers?|events?)\b"
        r"|\b(?:promot|advertis)\w* by (?:e-?mail|post|mail|letter|telephone|phone|text|sms)\b"
        r"|\btelephone (?:marketing|sales)\b",
        IGNORECASE,
    ),
    "fr": expression(
        r"\b(?:envo|adress|inform|communiqu|écri|téléphon|appel)\w*\b.{0,40}\b(?:offres|promotions)\b"
        r"|\b(?:promouvoir|promotion de) (?:nos|vos|les|des)? ?(?:produits|services|offres|événements)\b"
        r"|\bpublicité (?:par|postale|téléphonique)\b",
        IGNORECASE,
    ),
    "nl": expression(
        r"\b(?:aanbiedingen|promoties)\b.{0,40}\w*(?:sturen|zenden|mailen|bellen|informeren)\b"
        r"|\b\w*(?:sturen|zenden|mailen|bellen|informeren)\b.{0,40}\b(?:aanbiedingen|promoties)\b"
        r"|\b(?:producten|diensten|aanbod|evenementen)\b.{0,20}\bpromoten\b|\breclame (?:per|via)\b"
        r"|\btelefonische (?:marketing|verkoop|prospectie|werving)\b",
        IGNORECASE,
    ),
    "de": expression(
        r"\b(?:angebote|werbung)\b.{0,40}\w*(?:senden|schicken|zusendung|informieren|anrufen)\b"
        r"|\b(?:zusendung|versand|information)\b.{0,40}\b(?:angebote|werbung)\b"
        r"|\b(?:produkte|dienstleistungen|angebote|leistungen|veranstaltungen)\b.{0,30}\b(?:werben|bewerben)\b"
        r"|\bwerbung (?:per|durch)\b",
        IGNORECASE,
    ),
}
"""Offers, and that they are sent: a title says so; a description says many things."""

OTHER = expression(
    r"object|oppos|unsubscri|opt.?out|refus|suppress|withdraw|measur|statist|analy|research|survey|stud(?:y|ies)|archiv"
    r"|job|vacanc|recruit|quot|internal|staff|employ|désinscri|désabonn|retrait|mesur|étud|enquête|emploi|recrut|devis"
    r"|interne|salarié|uitschrijv|afmeld|bezwaar|meten|meting|onderzoek|vacature|werving|personeel|abmeld|abbestell|widersp"
    r"|messung|auswert|umfrage|stellen|bewerb|mitarbeit|beschäftigt",
    IGNORECASE,
)
"""About marketing or offers, and no marketing."""

DENIED = expression(
    r"\b(?:not?|never|without|nor|ne|pas|jamais|sans|aucune?|ni|niet|geen|nooit|zonder|kein\w*|nicht|nie|ohne)\b",
    IGNORECASE,
)
SENTENCE = expression(r"(?<=[.!?;])\s+|\n+")


def advertises(text: str, language: str, *, strictly: bool) -> bool:
    """Tell whether a text says that marketing is done; strictly: by words that leave no doubt, and nothing denied."""
    lowered = text.lower()
    for stem in PLAIN_STEMS if strictly else SENT_STEMS:
        if stem in lowered:
            break
    else:
        return False
    spoken = language.partition("-")[0]
    plain, sent = PLAIN.get(spoken), SENT.get(spoken)
    if plain is None or sent is None:
        return False
    if not strictly:
        return OTHER.search(text) is None and (plain.search(text) or sent.search(text)) is not None
    return any(
        plain.search(sentence) and not OTHER.search(sentence) and not DENIED.search(sentence)
        for sentence in SENTENCE.split(text)
    )
