"""Fills for Schedule 1 of the Data Protection Act 2018 (United Kingdom). The public sees nothing of it."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from ropa.exports.layouts.form import Activity
from ropa.exports.layouts.lawfulness import bases
from ropa.model.special_ground import CriminalGround, Schedule1, SpecialGround
from ropa.register.audience import Audience
from ropa.site import cells


def _schedules(activity: Activity) -> Iterator[Schedule1]:
    for purpose in (item.value for item in activity.holding.purposes):
        for stated in (purpose.special_ground, purpose.criminal_ground):
            for ground in stated if isinstance(stated, tuple) else (stated,):
                if isinstance(ground, SpecialGround | CriminalGround) and ground.schedule_1 is not None:
                    yield ground.schedule_1


def condition(activity: Activity) -> Markup | None:
    """The condition of Schedule 1 of the Data Protection Act 2018."""
    return _told(activity, (cells.text(one.condition or "") for one in _schedules(activity)))


def policy(activity: Activity) -> Markup | None:
    """The policy document that Schedule 1 asks for."""
    law = activity.draft.survey.law
    return _told(activity, (law.document(one.policy_document) for one in _schedules(activity)))


def followed(activity: Activity) -> Markup | None:
    """Whether data are kept and erased as that document says."""
    words = activity.draft.words
    said = {True: words.label("yes"), False: words.label("policy-not-followed")}
    found = (cells.text(said[one.followed]) for one in _schedules(activity) if one.followed is not None)
    return _told(activity, found)


def reason(activity: Activity) -> Markup | None:
    """Why not."""
    return _told(activity, (activity.draft.words.said(one.reason) for one in _schedules(activity)))


def legal_basis(activity: Activity) -> Markup | None:
    """The legal basis of processing that relies on Schedule 1."""
    return bases(activity) if any(True for _ in _schedules(activity)) else _told(activity, ())


def _told(activity: Activity, found: Iterable[Markup]) -> Markup | None:
    """Return what is said of Schedule 1; the public sees nothing of it."""
    return None if activity.draft.choice.audience is Audience.PUBLIC else cells.listed(dict.fromkeys(found))
