"""What begins and ends, what is moved, and how long after something it was."""

import pytest
from verdicts import flagged


@pytest.mark.parametrize(
    "text",
    [
        "The war broke out in 1994 and ended in 1991.",
        "Work on the bridge started in 1998 and was completed in 1995.",
        "انطلقت أشغال الجسر سنة 1998 وانتهت سنة 1995.",
        "صدر القانون عام 2009 ودخل حيز التنفيذ عام 2007.",
        "The law was passed in 2009 and came into force in 2007.",
        "The trial began on 14 May and the verdict was given on 3 April.",
        "The vote, scheduled for 5 May, was postponed to 28 April.",
        "تأجل التصويت من 5 مايو إلى 28 أبريل.",
        "The vote was brought forward from 5 May to 12 May.",
        "The pit closed in 1928 and finally was filled in in 1919.",
    ],
)
def test_dates_the_wrong_way_round(text: str) -> None:
    assert [("mismatched-sequence", "warning")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "The family was summoned on August 23, nineteen days after his death.\nThe doctor was killed on August 14.",
        "وعقد اللقاء في 3 يونيو، بعد أربعة أيام من التفجير.\nووقع التفجير في 21 مايو.",
        "سالم النجار (91 عاما) رئيس البلدية لثلاثة عقود منذ 1991 وحتى 2011 توفي في 25 شباط.",
        "The contract, signed in 2016, runs for three years until 2022.",
    ],
)
def test_lengths_that_do_not_fit_their_dates(text: str) -> None:
    assert [("mismatched-duration", "warning")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "The vote was brought forward from 12 May to 5 May.",
        "The shop closed on 20 December and reopened on 5 January.",
        "The two sides met on 3 June, 13 days after the blast.\nThe blast on 21 May killed 30 people.",
        "تأجل التصويت من 28 أبريل إلى 5 مايو.",
    ],
)
def test_dates_that_run_on(text: str) -> None:
    assert [] == flagged(text)
