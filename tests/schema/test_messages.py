import os

import pytest

from tests.schema.cases import FOLDER, cases_in, words_about

REWRITE = "ROPA_REWRITE_CASES"


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.glob("*.md")))
def test_every_mistake_is_told_in_these_words(name: str) -> None:
    path = FOLDER / name
    text = path.read_text(encoding="utf-8")
    cases = cases_in(text)
    head = text.split("\n## ", 1)[0].rstrip()
    told = "\n".join([f"{head}\n", *(case.written(words_about(case.kind, case.source)) for case in cases)])
    if os.environ.get(REWRITE):
        path.write_text(told, encoding="utf-8")
    assert text == told, f"read the difference; to accept it run the test with {REWRITE}=1"
