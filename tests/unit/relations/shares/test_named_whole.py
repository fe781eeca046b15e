"""Shares of what is named beside them and counted in another sentence."""

import pytest
from verdicts import rules

TEXTS = [
    "The flood cost the port $18.3 million, or {}% of annual turnover.\n\nThe port had turnover of $734.7 million.",
    "كلف الفيضان الميناء 18.3 مليون درهم، أي {}% من عائداته.\n\nوبلغت عائدات الميناء 734.7 مليون درهم.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_slip_in_a_share_of_what_is_named_elsewhere_is_flagged(text: str) -> None:
    assert rules(text.format("2.49")) == []
    assert rules(text.format("4.29")) == ["mismatched-share"]
    assert rules(text.format("24.9")) == ["mismatched-share"]
    assert rules(text.format("3.11")) == []  # of another year, perhaps


def test_figures_of_another_time_are_no_whole() -> None:
    text = (
        "The flood cost the port $18.3 million, or 4.29% of turnover.\n\nLast year it had turnover of $734.7 million."
    )
    assert rules(text) == []
