"""Where a category of data comes from, among the sources that the activity states or inherits."""

from ropa.model.personal_data import PersonalData, SourceKind
from ropa.register.activity_facts import ActivityFacts


def from_person(activity: ActivityFacts, data: PersonalData) -> bool:
    """Tell whether one of the sources of data is the person; a gap among the sources is none."""
    stated = [source.value for source in activity.sources.items]
    if data.sources is None:
        return any(source.kind == SourceKind.PERSON for source in stated)
    kinds = {source.id: source.kind for source in stated if source.id}
    return any(kinds.get(named, named) == SourceKind.PERSON for named in data.sources)
