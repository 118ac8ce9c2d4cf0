"""Whether the register shows that an organisation publishes what it processes."""

from ropa.register import Register


def published(register: Register, organisation: str) -> bool:
    """Tell whether a policy of the organisation is published, or names another published text."""
    return any(
        notice.url is not None or any(one.url is not None for one in notice.related or ())
        for notice in (entry.value for entry in register.notices.values())
        if not notice.planned and (notice.controllers is None or organisation in notice.controllers)
    )
