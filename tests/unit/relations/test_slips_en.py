"""English news, sound as it stands and faulty with one slip in it: both must be told apart."""

import re

import pytest

import claimcheck

FLAGGED = {"error", "warning"}
_SLIP = re.compile(r"\{(.+?) -> (.+?)\}")
SLIPS = [
    # part of what somebody has
    ("The airline said {900 -> 9,000} of its 4,300 staff would leave.", "impossible-part"),
    ("Rovers have won {three -> five} of their last four matches.", "impossible-part"),
    # lists set off by a dash
    ("The chain has 48 stores - 31 in Kent, {12 -> 21} in Surrey and five in Essex.", "mismatched-sum"),
    ("Five men - two Britons, two Poles and {one Dane -> two Danes} - were on board.", "mismatched-sum"),
    ("The fund spent $70m - $40m on roads and {$30m -> $80m} on rail - last year.", "impossible-part"),
    # outcomes of matches
    ("The club, who have won nine of their 14 games, drawn three and lost {two -> five}, are third.", "mismatched-sum"),
    ("They have nine wins, {three -> eight} draws and two defeats from their 14 matches.", "mismatched-sum"),
    ("It was her {third -> seventh} win in five matches.", "impossible-part"),
    # shares beside their parts
    ("The chipmaker is to cut {1,200 -> 12,000} jobs, about 10% of its 12,000-strong workforce.", "mismatched-share"),
    ("The survey of 1,500 adults found that 900, or {60% -> 16%}, went online every week.", "mismatched-share"),
    ("Of 800 drivers asked, a quarter, {200 -> 20}, had no licence.", "mismatched-share"),
    # a fraction by which something changed
    ("Sales fell by a third to {£60m -> £16m} from £90m.", "mismatched-change"),
    ("Profit was £50m, up a quarter from {£40m -> £20m}.", "mismatched-change"),
    # amounts before a level
    ("Unemployment fell by {23,000 -> 32,000} to 1.39 million in March from 1.413 million.", "mismatched-change"),
]
SOUND = [
    "It sold 48 stores - 12 more than in 2003, and 20 in Kent.",
    "The firm has 300 staff - 200 drivers and 150 women among them.",
    "The striker, 27, has scored 14 goals in 31 games this season, nine of them at home and five away.",
    "Mill to cut one job in ten\n\nThe mill will cut 1,300 jobs. They include 700 posts in Wales and 600 in Kent.",
    "In 38 games they won five away and lost 36 points.",
    "Sales rose half as fast, to £4m from £3m.",
    "Shares closed at 43.27, up 1.12 or 2.7 percent.",
    "Profits were 900, or 60%, above those of the 1,500 members last year.",
]


def _with(text: str, side: int) -> str:
    return _SLIP.sub(rf"\{side}", text)


def _flagged(text: str) -> list[str]:
    return [f.rule for f in claimcheck.check(text).findings if f.severity.value in FLAGGED]


@pytest.mark.parametrize(("text", "rule"), SLIPS)
def test_a_slip_is_flagged_and_the_text_without_it_is_not(text: str, rule: str) -> None:
    assert [] == _flagged(_with(text, 1))
    assert rule in _flagged(_with(text, 2))


@pytest.mark.parametrize("text", SOUND)
def test_sound_sentences_are_left_alone(text: str) -> None:
    assert [] == _flagged(text)
