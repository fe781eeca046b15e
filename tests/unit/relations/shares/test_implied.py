"""The whole that figures with their shares imply, told in the text or not."""

import pytest
from verdicts import labels, rules

SALES = (
    "Turnover in Asia came to an estimated 1.268 million, up by 25 percent, accounting for {} percent of "
    "the total. Sales in Europe rose 11 percent to 447,300, accounting for 19.3 percent of it. Online sales were "
    "934,000, up 16.8 percent, and accounting for 40.3 percent of total sales."
)
VOTE = (
    "Abel won with 5,412,318 votes making {}%. The count took two days. The rain was heavy. Nobody complained. "
    "Boris secured 3,309,402 votes making 37.31% of valid votes cast. He left. The valid votes are {}."
)


def test_a_pair_of_another_whole_than_all_others_is_flagged() -> None:
    assert [] == rules(SALES.format("54.8"))
    assert ["mismatched-proportion"] == rules(SALES.format("45.8"))
    assert [["an estimated 1.268 million", "45.8 percent", "934,000", "40.3 percent"]] == labels(SALES.format("45.8"))


@pytest.mark.parametrize(("share", "valid"), [("61.02", "8,780,210"), ("60.12", "8,870,210")])
def test_exact_results_vouch_for_a_whole_some_sentences_on(share: str, valid: str) -> None:
    assert [] == rules(VOTE.format("61.02", "8,870,210"))
    assert ["mismatched-share"] == rules(VOTE.format(share, valid))
