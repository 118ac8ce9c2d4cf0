"""References: every kind is looked up, and one typo gives one finding."""

from pathlib import Path

from ropa.checking import Checked
from ropa.register.load import load_register
from tests.registers import ACTIVITY, DAY, ORGANISATION, SOUND, changed, checked, lines


def of_references(result: Checked) -> list[str]:
    """What is said of references, whatever else the small records lack."""
    return [line for line in lines(result) if " REF01 " in line]


def test_sound_register_is_silent(tmp_path: Path) -> None:
    assert lines(checked(tmp_path, SOUND)) == []


def test_each_wrong_id_is_reported_where_it_stands_with_a_suggestion(tmp_path: Path) -> None:
    wrong = ACTIVITY.replace("[example]", "[exampel]").replace("from: last-contact", "from: last-contct")
    result = checked(tmp_path, changed(activities__newsletter=wrong))
    assert [(one.span.line, one.span.column, one.code, one.message, one.help) for one in result.diagnostics] == [
        (2, 15, "REF01", "there is no organisation `exampel`", "did you mean `example`?"),
        (18, 22, "REF01", "there is no starting point of a period `last-contct`", "did you mean `last-contact`?"),
    ]


def test_purposes_are_those_of_the_same_activity(tmp_path: Path) -> None:
    wrong = ACTIVITY.replace("{for: P3Y,", "{purposes: [sned], for: P3Y,")
    result = checked(tmp_path, changed(activities__newsletter=wrong))
    assert [one.message for one in result.diagnostics if one.code == "REF01"] == ["there is no purpose `sned`"]


def test_a_refused_record_still_lends_its_id(tmp_path: Path) -> None:
    files = changed(organisations__example="name: Example Ltd\nnmae: twice\n")
    assert lines(checked(tmp_path, files)) == ["organisations/example.yaml:2: SHP01 `nmae` is not a field"]


def test_a_register_can_add_its_own_terms(tmp_path: Path) -> None:
    own = "data_subjects:\n  readers: {label: readers}\n"
    files = changed(vocabulary=own, activities__newsletter=ACTIVITY.replace("[subscribers]", "[readers]"))
    assert lines(checked(tmp_path, files)) == []


def test_a_refused_vocabulary_still_lends_its_terms(tmp_path: Path) -> None:
    own = "data_subjects:\n  readers: {lable: readers}\n"
    files = changed(vocabulary=own, activities__newsletter=ACTIVITY.replace("[subscribers]", "[readers]"))
    assert lines(checked(tmp_path, files)) == [
        "vocabulary.yaml:2: SHP01 `lable` is not a field in `readers`",
    ]


def test_examples_of_a_term_may_be_a_plain_list(tmp_path: Path) -> None:
    own = "data_categories:\n  shelf: {label: shelf, examples: [row, board]}\n"
    result = checked(tmp_path, changed(vocabulary=own))
    assert lines(result) == []
    term = load_register(tmp_path, DAY).register.vocabulary("data-categories").get("shelf")
    assert term is not None
    assert term.examples == {"en": ("row", "board")}


def test_statutes_authorities_and_rights_are_those_of_the_packs(tmp_path: Path) -> None:
    own = ORGANISATION.replace("uk-ico\n", "uk-icoo\n")
    result = checked(tmp_path, changed(organisations__example=own))
    assert [(one.message, one.help) for one in result.diagnostics] == [
        ("there is no supervisory authority `uk-icoo`", "did you mean `uk-ico`?")
    ]


def test_entries_of_a_map_are_looked_into(tmp_path: Path) -> None:
    measures = "locks:\n  name: Locks\n  kind: premises-securty\n"
    trackers = "visits:\n  name: Visits\n  provider: nobody\n"
    result = checked(tmp_path, {**SOUND, "measures.yaml": measures, "trackers.yaml": trackers})
    assert of_references(result) == [
        "measures.yaml:3: REF01 there is no kind of measure `premises-securty`",
        "trackers.yaml:3: REF01 there is no party `nobody`",
    ]


def test_the_defaults_are_looked_into(tmp_path: Path) -> None:
    settings = "defaults:\n  recipients:\n    - {party: bank, contract: main}\n    - {party: bank, contract: mian}\n"
    bank = "name: Bank\ncountry: GB\ncontracts:\n  - {id: main, kind: processing}\n"
    result = checked(tmp_path, {**SOUND, "register.yaml": settings, "parties/bank.yaml": bank})
    assert lines(result) == ["register.yaml:4: REF01 there is no contract `mian`"]
