"""The options of `ropa check` and a check -> what is reported."""

import os
from argparse import Namespace
from collections.abc import Mapping

from ropa.checking import Checked
from ropa.cli.surroundings import shows_colours
from ropa.errors import RopaError
from ropa.history.work_tree import path_in_repository
from ropa.reporters.outcome import Outcome, Since


def outcome_of(chosen: Namespace, checked: Checked) -> Outcome:
    """Return the outcome of a check as the chosen options want it told, compared with an earlier state if need be."""
    since = None
    if chosen.new_since is not None:
        from ropa.checking.since import new_since  # noqa: PLC0415  most checks compare with nothing

        compared = new_since(checked, chosen.register, chosen.new_since)
        checked, since = compared.checked, Since(chosen.new_since, compared.commit, compared.before)
    return Outcome(
        checked,
        folder=path_in_repository(chosen.register),
        since=since,
        changed=_changed(chosen, checked) if chosen.format == "github" else None,
        strict=chosen.strict,
        statistics=chosen.statistics,
        colour=shows_colours(),
        site=chosen.site_url,
    )


def _changed(chosen: Namespace, checked: Checked) -> Mapping[str, frozenset[int]] | None:
    from ropa.checking.since import changed_lines  # noqa: PLC0415  as above

    if chosen.changed_since is not None:
        return changed_lines(checked, chosen.register, chosen.changed_since)
    target = os.environ.get("GITHUB_BASE_REF")
    try:
        return changed_lines(checked, chosen.register, f"origin/{target}") if target else None
    except RopaError:
        return None  # nobody asked for it by name, and findings are worth more than their order
