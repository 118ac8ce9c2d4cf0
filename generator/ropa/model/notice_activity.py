"""An activity as a policy or a short notice tells it."""

from ropa.model.base import Public
from ropa.model.ids import ActivityId, PurposeId
from ropa.model.scope import Scoped


class NoticeActivity(Scoped):
    """An activity in a policy, with only some of its purposes."""

    activity: Public[ActivityId]
    """The activity.

    Example: breakdown-claims
    """
    purposes: Public[tuple[PurposeId, ...] | None] = None
    """The purposes told in this policy; all when left out.

    Example: [handle-claim]
    """
