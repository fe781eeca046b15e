"""The story that the project began with (examples/drafts/last-pocket.txt): sound, and with one figure wrong."""

from datetime import date
from pathlib import Path

import pytest

import claimcheck
from claimcheck.core import Outcome, Severity

DRAFT = (Path(__file__).parent.parent / "examples" / "drafts" / "last-pocket.txt").read_text(encoding="utf-8")
TODAY = date(2019, 2, 10)


def test_the_sound_draft_is_compared_and_raises_no_alarm() -> None:
    report = claimcheck.check(DRAFT, today=TODAY)
    outcomes = {(comparison.relation, comparison.outcome) for comparison in report.comparisons}
    assert {("complement", Outcome.CONSISTENT), ("restatement", Outcome.TENSION)} <= outcomes
    assert [("mismatched-bound", Severity.INFO)] == [(f.rule, f.severity) for f in report.findings]


@pytest.mark.parametrize(
    ("sound", "wrong", "rule"),
    [
        ("ميلين مربعين", "عشرين ميلا مربعا", "mismatched-bound"),
        ("99.5%", "89.5%", "mismatched-complement"),
        (
            "أقل من 5 كيلومترات مربعة، أو أقل من ميلين مربعين",
            "5 كيلومترات مربعة (20 ميلا مربعا)",
            "mismatched-conversion",
        ),
    ],
)
def test_one_wrong_figure_is_found(sound: str, wrong: str, rule: str) -> None:
    assert sound in DRAFT
    findings = claimcheck.check(DRAFT.replace(sound, wrong), today=TODAY).findings
    assert rule in {f.rule for f in findings if f.severity is not Severity.INFO}
