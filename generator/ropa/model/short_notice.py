"""Short notices of a public policy: for one form, for a camera sign, for a telephone message."""

from enum import StrEnum

from ropa.model.base import Id, Public, Record
from ropa.model.ids import ActivityId, CategoryId, OrganisationId
from ropa.model.notice_activity import NoticeActivity
from ropa.model.text import Text


class ShortKind(StrEnum):
    """Where a short notice is met."""

    FORM = "form"
    """Beside the fields of one form, on paper or on a screen."""
    CAMERA_SIGN = "camera-sign"
    """On a sign, before the place that cameras film; at most 120 words."""
    TELEPHONE = "telephone"
    """Read aloud at the beginning of a call."""


class ShortNotice(Record):
    """A first layer that leads to the whole policy; its words are computed from the same facts."""

    id: Public[Id]
    """A stable id, used as file name.

    Example: claim-form
    """
    kind: Public[ShortKind]
    """Where it is met; this decides what it says and how."""
    title: Public[Text | None] = None
    """Its heading; a usual one for its kind when left out.

    Example: Your data in the claim form
    """
    activities: Public[tuple[ActivityId | NoticeActivity, ...]]
    """The activities it speaks of, whole or with some of their purposes; the policy must tell them.

    Example: [breakdown-claims]
    """
    data: Public[tuple[CategoryId, ...] | None] = None
    """Only what concerns these data, such as the fields of the form; all data of the purposes when left out.

    Example: [contact, vehicle]
    """
    controllers: Public[tuple[OrganisationId, ...] | None] = None
    """The organisations it speaks for; those of the policy that the activities name when left out.

    Example: [rivage-services]
    """
