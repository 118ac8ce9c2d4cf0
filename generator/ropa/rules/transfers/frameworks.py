"""The frameworks under which American companies certify themselves to a European authority."""

from ropa.register.laws import Abroad

FRAMEWORK = "dpf"
"""What stands in the scope of the decisions that rest on a framework."""
SCHEMES = {"UK": "dpf-uk", "CH": "dpf-ch"}
"""The certificate that each law asks for, in the words of a party's `certifications`."""


def scheme_of(law: Abroad) -> str:
    """Return the scheme under which a recipient must be listed for the law of a jurisdiction."""
    return SCHEMES.get(law.place, FRAMEWORK)
