"""The kinds of file in a register: where they are and what they hold. Written out, in the order of reading."""

from ropa.model.activity import Activity
from ropa.model.arrangement import Arrangement
from ropa.model.engagement import Engagement
from ropa.model.notice import Notice
from ropa.model.organisation import Organisation
from ropa.model.own_terms import OwnTerms
from ropa.model.party import Party
from ropa.model.settings import MeasureMap, RetentionMap, Settings, TrackerMap
from ropa.model.system import System
from ropa.model.waiver import Waivers
from ropa.values import Value


class Kind(Value):
    """One kind of file."""

    name: str
    """Name of the kind, and of its schema file."""
    title: str
    """What a file of this kind holds."""
    type: object
    """The model of the whole file."""
    folder: str | None = None
    """Folder with one file per record; the file name is the record's id."""
    file: str | None = None
    """The single file, where there is only one."""


KINDS = (
    Kind("register", "What holds for the whole register", Settings, file="register.yaml"),
    Kind("vocabulary", "Terms of the register's own", OwnTerms, file="vocabulary.yaml"),
    Kind("organisation", "An organisation that keeps the register", Organisation, folder="organisations"),
    Kind("party", "A person or body outside", Party, folder="parties"),
    Kind("arrangement", "An arrangement of joint controllers", Arrangement, folder="arrangements"),
    Kind("measures", "The catalogue of measures, by id", MeasureMap, file="measures.yaml"),
    Kind("retention", "The catalogue of storage periods, by id", RetentionMap, file="retention.yaml"),
    Kind("system", "A system in which data are kept", System, folder="systems"),
    Kind("trackers", "Cookies and other trackers, by id", TrackerMap, file="trackers.yaml"),
    Kind("activity", "A processing activity of a controller", Activity, folder="activities"),
    Kind("engagement", "Work done as a processor", Engagement, folder="engagements"),
    Kind("notice", "The plan of a public policy", Notice, folder="notices"),
    Kind("waivers", "Accepted findings", Waivers, file="waivers.yaml"),
)
