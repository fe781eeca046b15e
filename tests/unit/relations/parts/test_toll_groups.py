"""No group of the dead is larger than all of them."""

import pytest
from verdicts import flagged

CASES = [
    ("وصل عدد القتلى إلى 3412 قتيلا، وبلغ عدد القتيلات {} سيدة.", "814", "8014"),
    ("ارتفعت حصيلة القتلى إلى 61 قتيلا، فيما بلغ عدد الأطفال القتلى {} طفلا.", 17, 71),
    ("The death toll rose to 61. The number of children killed reached {}.", 17, 71),
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES)
def test_a_group_is_no_larger_than_the_toll(text: str, right: object, wrong: object) -> None:
    assert [] == flagged(text.format(right))
    assert [("impossible-part", "warning")] == flagged(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "Officials put the toll at 12; the rebels spoke of 40 soldiers killed.",
        "The toll of injured children was revised to 4 children, among them 2 badly hurt, and one adult.",
        "The death toll rose to 61 on Sunday. Since 2019 fires have killed 214 children.",
    ],
)
def test_other_sources_parts_and_times_prove_nothing(text: str) -> None:
    assert [] == flagged(text)
