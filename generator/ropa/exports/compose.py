"""A register and a choice -> what is handed over, in no format."""

from dataclasses import replace

from ropa import __version__
from ropa.exports.annexes import annexes
from ropa.exports.choice import Choice, language_of, refuse
from ropa.exports.controller_records import controller_records
from ropa.exports.drafting import Draft
from ropa.exports.extent import extent
from ropa.exports.guide import guide
from ropa.exports.indexing import index
from ropa.exports.layouts.forms import forms
from ropa.exports.linked.graph import graph
from ropa.exports.processor_records import processor_records
from ropa.exports.view import Export
from ropa.register import Register
from ropa.register.audience import for_audience


def compose(register: Register, choice: Choice) -> Export:
    """Return what a choice hands over. RopaError for a choice that the register cannot answer."""
    refuse(choice, register)
    language = language_of(choice, register)
    chosen = extent(register, choice)
    draft = Draft(for_audience(chosen.register, choice.audience), chosen, choice, language)
    records = (
        *(controller_records(draft) if choice.as_controller else ()),
        *(processor_records(draft) if choice.as_processor else ()),
    )
    day = register.day.isoformat()
    export = Export(
        name=draft.words.plain(draft.register.settings.name) or draft.words.label("register"),
        day=day,
        audience=choice.audience.value,
        layout=choice.layout.value,
        language=language,
        tool=f"ropa {__version__}",
        about=(
            draft.say("said-day", day=day),
            draft.say(f"said-{choice.audience.value}"),
            draft.say("said-gaps"),
            draft.say("said-inherited"),
        ),
        records=records,
        annexes=annexes(draft) if draft.whole else (),
        forms=forms(draft) if choice.layout.national else (),
    )
    if choice.layout.national:
        return export
    export = replace(export, index=index(draft, records) if draft.whole else ())
    return replace(export, guide=guide(draft, export) if draft.whole else (), linked=graph(draft, export))
