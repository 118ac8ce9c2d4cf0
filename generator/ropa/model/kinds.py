"""The kinds of file in a register: where they are and what they hold. Written out, in the order of reading."""

from ropa.model.activity import Activity
from ropa.model.arrangement import Arrangement
from ropa.model.engagement import Engagement
from ropa.model.files import FILES, FOLDERS
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
    Kind("register", "What holds for the whole register", Settings, file=FILES["register"]),
    Kind("vocabulary", "Terms of the register's own", OwnTerms, file=FILES["vocabulary"]),
    Kind("organisation", "An organisation that keeps the register", Organisation, folder=FOLDERS["organisation"]),
    Kind("party", "A person or body outside", Party, folder=FOLDERS["party"]),
    Kind("arrangement", "An arrangement of joint controllers", Arrangement, folder=FOLDERS["arrangement"]),
    Kind("measures", "The catalogue of measures, by id", MeasureMap, file=FILES["measures"]),
    Kind("retention", "The catalogue of storage periods, by id", RetentionMap, file=FILES["retention"]),
    Kind("system", "A system in which data are kept", System, folder=FOLDERS["system"]),
    Kind("trackers", "Cookies and other trackers, by id", TrackerMap, file=FILES["trackers"]),
    Kind("activity", "A processing activity of a controller", Activity, folder=FOLDERS["activity"]),
    Kind("engagement", "Work done as a processor", Engagement, folder=FOLDERS["engagement"]),
    Kind("notice", "The plan of a public policy", Notice, folder=FOLDERS["notice"]),
    Kind("waivers", "Accepted findings", Waivers, file=FILES["waivers"]),
)
