"""`ropa explain`: a code, a field, or the ids that a field may use."""

import re
import sys
from argparse import ArgumentParser, Namespace

from ropa.errors import RopaError

CODE = re.compile(r"[A-Za-z]{2,4}[0-9]{2}")


OBSTACLE = (
    "`ropa build` reports it, and publishes nothing until it is mended; --draft marks the gap on the page.\n"
    "The finding names the policy, the value of the register and the article."
)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "subject",
        nargs="?",
        help="a code such as RET01, a field such as activity.purposes.legal_basis, or a list of ids such as triggers; "
        "nothing for the table of all codes",
    )


def run(chosen: Namespace) -> int:
    """Print the page."""
    sys.stdout.write(page(chosen.subject))
    return 0


def page(subject: str | None) -> str:
    """Return the page on a code, a list of ids or a field. RopaError if there is none, with the nearest name."""
    from ropa.cli.lists import LISTS, list_page  # noqa: PLC0415  one subject needs one of these
    from ropa.model.kinds import KINDS  # noqa: PLC0415
    from ropa.policy.codes import CODES as OBSTACLES  # noqa: PLC0415
    from ropa.rules.pages import rule_page  # noqa: PLC0415
    from ropa.schema.pages import field_page  # noqa: PLC0415

    if subject is None:
        return _table()
    if subject.upper() in OBSTACLES:
        return f"{subject.upper()}  {OBSTACLES[subject.upper()]}\n\n{OBSTACLE}\n"
    if CODE.fullmatch(subject):
        return rule_page(subject)
    if subject in LISTS and subject in {kind.name for kind in KINDS}:
        return f"{field_page(subject)}\n{list_page(subject)}"  # a file, and the ids that it may use
    if subject in LISTS:
        return list_page(subject)
    try:
        return field_page(subject)
    except RopaError as error:
        message = f"{error}; `ropa explain` alone lists the codes, and ids are listed by {', '.join(LISTS)}"
        raise RopaError(message) from error


def _table() -> str:
    from ropa.policy.codes import CODES as OBSTACLES  # noqa: PLC0415
    from ropa.rules.pages import code_table  # noqa: PLC0415

    rows = [(row.code, row.severity.value, row.title) for row in code_table()]
    rows += [(code, "error", title) for code, title in OBSTACLES.items()]
    width = max(len(severity) for _, severity, _ in rows)
    return "".join(f"{code}  {severity:<{width}}  {title}\n" for code, severity, title in rows)
