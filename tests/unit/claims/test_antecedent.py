"""What a number after `عددهم` or `عددها` counts."""

import pytest

from claimcheck import checker
from claimcheck.core import Claim, Document
from claimcheck.settings import Settings


def claims(text: str) -> tuple[Claim, ...]:
    draft = checker._read(Document(text), "ar", None)
    return draft.story(Settings()).claims


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("عمال المصنع البالغ عددهم 640 يؤسسون نقابة.", ("worker", "person")),
        ("عمال المصنع البالغ عددهم 640 مجموعة متماسكة.", ("worker", "person")),
        ("المدارس التي يبلغ عددها 75 أغلقت أبوابها.", ("school", "building")),
        ("المدارس البالغ عددها 75 مصنعا.", ("factory",)),
    ],
)
def test_the_noun_before_tells_what_a_pronoun_counts(text: str, path: tuple[str, ...]) -> None:
    (claim,) = claims(text)
    assert path == claim.head_path


def test_a_text_without_the_pronoun_is_read_as_before() -> None:
    (claim,) = claims("عمال المصنع 640.")
    assert () == claim.head_path
