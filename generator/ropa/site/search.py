"""What a search finds of an activity besides its name: purposes, persons, data and parties as plain text."""

from collections.abc import Iterator

from ropa.site.holding import Holding
from ropa.site.survey import Survey


def search_text(survey: Survey, holding: Holding) -> str:
    """Return the phrases by which an activity is found, one to a line."""
    return "\n".join(dict.fromkeys(word for word in _words(survey, holding) if word))


def _words(survey: Survey, holding: Holding) -> Iterator[str]:
    words, activity = survey.words, holding.entry.value
    yield activity.reference or ""
    for purpose in holding.purposes:
        yield words.plain(purpose.value.title)
    for subject in holding.subjects:
        yield words.bare("data-subjects", subject.value.group)
    for data in holding.data:
        if isinstance(data.value.category, str):
            yield words.bare("data-categories", data.value.category)
    for item in holding.recipients:
        if item.value.party:
            yield survey.names.plain("parties", item.value.party)
    for system in activity.systems or ():
        yield survey.names.plain("systems", system)
