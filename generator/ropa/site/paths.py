"""Where pages are, and how one leads to another."""

FOLDERS = {
    "activities": "activities/",
    "engagements": "processor/",
    "organisations": "records/",
    "parties": "parties/",
    "arrangements": "arrangements/",
    "systems": "systems/",
}
"""Collections with a page per record."""
ANCHORS = {
    "measures": "measures/#",
    "trackers": "trackers/#",
    "retention": "retention/#",
    "notices": "policies/#",
}
"""Collections with one page for all; a record is a place on it."""

HOME = ""
FILE = "index.html"
"""The file of a page in its folder."""
TODO = "todo/"
MEASURES, SYSTEMS, TRACKERS, VOCABULARY = "measures/", "systems/", "trackers/", "vocabulary/"
RETENTION, POLICIES, RULES, WORDING = "retention/", "policies/", "rules/", "wording/"
PERSONS, DATA, COUNTRIES = "persons/", "data/", "countries/"
SEARCH = "search/"
LOOK_UP, OVERVIEWS, BACKGROUND = "look-up/", "overviews/", "background/"
DATA_FLOW, PROCESSORS = f"{OVERVIEWS}data-flow/", f"{OVERVIEWS}processors/"
TELLING = f"{OVERVIEWS}policies/"
TRANSFERS, KEEPING = f"{OVERVIEWS}transfers/", f"{OVERVIEWS}storage-periods/"
CALENDAR = f"{OVERVIEWS}calendar/"


def page_of(collection: str, record_id: str) -> str:
    """Return the path of a record's page, with the place on it where records share one."""
    if collection in ANCHORS:
        return f"{ANCHORS[collection]}{record_id}"
    return f"{FOLDERS[collection]}{record_id}/"


def shelf_path(shelf: str) -> str:
    """Return the path of the page of a family of rules."""
    return f"{RULES}{shelf}/"


def relative(here: str, there: str) -> str:
    """Return the address of one page as a link on another; both are paths below the site's root.

    Addresses name the file, so that the site works from a disk as it does from a server.
    """
    folder, mark, place = there.partition("#")
    return f"{'../' * here.count('/')}{folder}{FILE}{mark}{place}"


def in_language(here: str, own: str, other: str, default: str) -> str:
    """Return the address of the same page in another language.

    The default language is at the root of the site, the others are below it in a folder each.
    """
    up = "../" * (here.count("/") + (own != default))
    return f"{up}{'' if other == default else other + '/'}{here}{FILE}"
