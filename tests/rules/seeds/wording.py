"""Slips that the rules on wording notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, described

USE = {
    "nl": "Door onze website te gebruiken, stemt u in met het gebruik van uw gegevens.",
    "fr": "En utilisant notre site, vous acceptez l'utilisation de vos données.",
    "en": "By using our site, you agree to the use of your data.",
}
BUNDLE = {
    "fr": "Vous acceptez notre politique de confidentialité en passant commande.",
    "en": "You accept our privacy policy when you order.",
}
SHIFT = {
    "fr": "Vous devez informer les personnes concernées.",
    "en": "You must inform the other persons of this.",
}
TERM = {
    "nl": "Een gegevensverwerker doet dit voor ons.",
    "fr": "Vous avez un droit de suppression de vos données.",
    "en": "A subcontractor does this for us.",
}
PROMISE = {
    "fr": "Vos données sont totalement anonymes et 100 % sécurisées.",
    "en": "Nobody can access your data, they are 100% secure.",
}
DISCLAIMER = {
    "fr": "Nous déclinons toute responsabilité en cas de perte de vos données.",
    "en": "We accept no liability for the loss of your data.",
}
TONGUE = {
    "nl": "We use your address to send you the parcels that you ordered from us.",
    "fr": "We use your address to send you the parcels that you ordered from us.",
    "en": "Nous utilisons votre adresse pour vous envoyer les colis que vous avez commandés.",
}
TWICE = {"fr": "Nous traitons votre votre demande.", "en": "We handle your your request."}
MARKUP = {"fr": "Nous traitons votre demande.<br>", "en": "We handle your request.<br>"}


def told(texts: dict[str, str]) -> Seeds:
    """Return the slip of writing these words for what is done."""

    def of(record: Plain, _: Plain) -> Iterator[Seed]:
        yield from described(record, texts)

    return Seeds("activities", of)


SEEDS: dict[str, Seeds] = {
    "WRD01": told(USE),
    "WRD02": told(BUNDLE),
    "WRD03": told(SHIFT),
    "WRD04": told(TERM),
    "WRD05": told(PROMISE),
    "WRD06": told(DISCLAIMER),
    "WRD07": told(TONGUE),
    "WRD08": told(TWICE),
    "WRD09": told(MARKUP),
}
