"""Where a policy is published, as its plan says."""

from ropa.policy.desk import Desk


def address_of(desk: Desk) -> str:
    """Return the address of the policy in the language of the desk; empty when the plan names none."""
    stated = desk.notice.url
    if isinstance(stated, dict):
        return str(stated.get(desk.language, ""))
    return str(stated or "")
