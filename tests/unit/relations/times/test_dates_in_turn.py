"""Dates that a text tells in turn: lines of a timeline, what follows, what went before."""

import pytest
from verdicts import flagged

TIMELINE = """Timeline of the dispute
March 3: The two firms open talks.
March 19: The union calls a strike.
{}: A mediator is named.
August 14: Both sides sign a deal.
October 1: The deal takes effect."""
HISTORY = """أبرز محطات المشروع
- في 3 مارس 2012 وقع العقد.
- في 19 يونيو 2013 بدأ الحفر.
- في 2 يوليو {} انتهت المرحلة الأولى.
- في 14 أغسطس 2015 وصلت القاطرات.
- وفي 1 أكتوبر 2016 افتتح الخط."""
OF_A_SEASON = """On December 3 the fair opens.
On December 19 the market closes.
On January 2 schools reopen.
On February 14 the play begins.
On March 1 the festival starts."""


@pytest.mark.parametrize(
    "text",
    [
        TIMELINE.format("September 2"),
        HISTORY.format("2011"),
        "The first hearing of the 2018 case will be held on April 12 and the second hearing will be on April 4.",
        "تعقد الجلسة الأولى في 12 أبريل والجلسة الثانية في 4 أبريل.",
        "The second reading is on May 6 and the third reading on May 20, which will be followed by a vote on March 2.",
        "يقام الحفل في 20 مارس يعقبه معرض للصور في 12 فبراير.",
        "أدخل الوزير المستشفى في 8 مايو. وقبل ذلك أدخل المستشفى نفسه في 19 يونيو بعد سقوطه.",
        "He was readmitted on May 8. Before that, he had spent a week there from June 19.",
    ],
)
def test_dates_that_run_backwards(text: str) -> None:
    assert [("mismatched-sequence", "warning")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        TIMELINE.format("July 2"),
        HISTORY.format("2014"),
        OF_A_SEASON,
        "The first dose was given on December 28 and the second dose on January 20.",
        "The talks of November 20 will be followed by a vote on January 12.",
        "أدخل الوزير المستشفى في 8 مايو. وقبل ذلك أدخل المستشفى نفسه في 19 مارس بعد سقوطه.",
    ],
)
def test_dates_that_run_on(text: str) -> None:
    assert [] == flagged(text)
