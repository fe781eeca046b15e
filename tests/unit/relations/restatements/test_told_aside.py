"""Figures told again in an aside, in another unit or other words."""

from datetime import date

import pytest
from verdicts import flagged

TODAY = date(2026, 3, 9)

WRONG = [
    "The reserve covers 1,500 acres of marsh, some 260 hectares, on the estuary.",
    "Customs officers found 3.4 tonnes of ivory, or 340 kilograms, in two containers.",
    "Four in five pupils, about 68 percent, walk to school.",
    "Eleven dozen rolls, 112 in all, were handed out at the gate.",
    "The rower is 6ft 4in (2.03m) tall.",
    "It was 45 degrees Celsius (103 degrees Fahrenheit) in the shade.",
    "The trail, 40 miles long, or 94 kilometres, crosses two counties.",
    "The dam holds two-fifths of what it could, 61 percent, after the rains.",
    "ضبطت الشرطة ثلاثة أطنان ونصف الطن من السكر، أي 35 ألف كيلوغرام، في مخزن.",
    "بلغت كلفة المطار 2.7 مليار درهم، أي 270 مليون درهم، بحسب الوزارة.",
    "تمتد المحمية على 900 هكتار من الغابات، أي 90 كيلومترا مربعا، شمال البلاد.",
    "Output reached half a billion barrels, to be exact 305 million barrels, in 2019.",
]

SOUND = [
    "The reserve covers 1,500 acres of marsh, some 607 hectares, on the estuary.",
    "Customs officers found 3.4 tonnes of ivory, or 3,400 kilograms, in two containers.",
    "Four in five pupils, about 81 percent, walk to school.",
    "Eleven dozen rolls, 132 in all, were handed out at the gate.",
    "The rower is 6ft 4in (1.93m) tall.",
    "It was 45 degrees Celsius (113 degrees Fahrenheit) in the shade.",
    "The store cost 2.4 billion riyals to build, and the road 240 million riyals, the ministry said.",
    "The dam holds two-fifths of what it could, 41 percent, after the rains.",
    "The rope is 12 feet, 4 inches long.",
    "The plane flew 300 miles, 40 kilometres off its course.",
    "The road is 12 miles long, 3 kilometres of it through a tunnel.",
    "He ran 400 metres, 100 yards and a mile.",
    "Half of the members, 30 percent of them women, voted for it.",
    "A fifth of the pupils, and 30 percent of the staff, were ill.",
    "The firm lost 2 million euros, or 200,000 euros a month.",
    "The farm has 300 hectares, 40 acres of them under glass.",
    "ضبطت الشرطة ثلاثة أطنان ونصف الطن من السكر، أي 3500 كيلوغرام، في مخزن.",
    "بلغت كلفة المطار 2.7 مليار درهم، أي 2700 مليون درهم، بحسب الوزارة.",
    "تمتد المحمية على 900 هكتار من الغابات، أي تسعة كيلومترات مربعة، شمال البلاد.",
    "ارتفع الراتب إلى 4000 دينار، أي 400 دينار زيادة على العام الماضي.",
    "بلغ الدخل 12 مليون دينار سنويا، أي مليون دينار شهريا.",
    "Output reached half a billion barrels, to be exact 503 million barrels, in 2019.",
]


@pytest.mark.parametrize("text", WRONG)
def test_asides_that_tell_another_figure_are_flagged(text: str) -> None:
    assert flagged(text, today=TODAY)


@pytest.mark.parametrize("text", SOUND)
def test_those_that_tell_the_same_or_something_else_are_left_alone(text: str) -> None:
    assert [] == flagged(text, today=TODAY)
