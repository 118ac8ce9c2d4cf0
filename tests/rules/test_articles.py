"""What a text says beside the articles of the law that it names."""

import pytest

from ropa.rules.articles import beside_articles, only_an_article


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Art. 6(1)(f) GDPR", ""),
        ("artikel 6, lid 1, onder f), AVG", ""),
        ("article 6, paragraph 1, point f) of the GDPR", ""),
        ("Art. 6 Abs. 1 Buchst. f DSGVO", ""),
        ("legitimate interest, Art. 6(1)(f) GDPR", "legitimate interest"),
        ("keeping 3 lists of calls (Art. 6(1)(f) GDPR)", "keeping lists calls"),
        ("keeping prices fair", "keeping prices fair"),
    ],
)
def test_what_is_said_beside_articles(text: str, left: str) -> None:
    assert beside_articles(text) == left
    assert only_an_article(text) is (left == "")
