"""Hours and the length between them, and one moment on the clocks of two places."""

import pytest
from verdicts import flagged

WRONG = [
    "The vote opened at 8:00 a.m. and closed at 6:00 p.m., lasting 12 hours.",
    "The bus left at 9:40 a.m., took two hours and reached Bath at 10:50 a.m.",
    "The siege, begun at 7am, was over by 1pm, nine hours later.",
    "Her climb took 7 hours: she set off at 4.30am and reached the top at 2.30pm.",
    "The boat left at 2pm, docking at 3.15pm after a crossing of 95 minutes.",
    "The bank is open from 9 am to 1 pm, six hours in which to file papers.",
    "غادرت الحافلة عند الساعة 9:00 صباحا ووصلت الساعة 11:00 صباحا، في رحلة استغرقت أربع ساعات.",
    "بدأت الجلسة في الساعة 10:00 صباحا وانتهت في الساعة 1:00 ظهرا واستمرت خمس ساعات.",
    "The blast was heard at 6 pm in Cairo (1 pm GMT), police said.",
    "Kick-off is at 8 p.m. Eastern, or 7 p.m. Pacific.",
    "تبدأ القمة الساعة 6:00 مساء في نيروبي (12:00 بتوقيت غرينتش).",
]

SOUND = [
    "The vote opened at 8:00 a.m. and closed at 6:00 p.m., lasting 10 hours.",
    "The bus left at 9:40 a.m., took two hours and reached Bath at 11:40 a.m.",
    "He was held at 9am, questioned for two hours and freed at 4pm.",
    "The meeting began at 9am, the opening speech took two hours and it ended at 4pm.",
    "The show began at 8pm and ended at 11pm, two hours later than planned.",
    "They reached the top at 2.30pm after setting off at 4.30am, ten hours in all.",
    "The game is at 7pm and the news at 10pm, with an hour of music.",
    "The 9am train was cancelled, and the 11am one was 30 minutes late.",
    "The train left at 11pm and arrived at 5am, six hours later.",
    "The fire began at 1pm and was out by 5pm, after firefighters arrived within 20 minutes.",
    "She works from 9am to 5pm with a break of one hour.",
    "The blast was heard at 6 pm in Cairo (4 pm GMT), police said.",
    "Kick-off is at 8 p.m. Eastern, or 5 p.m. Pacific.",
    "The talks open at 9am in Paris (3am in Washington).",
    "The play ran from 8pm to 9.50pm, an hour and 50 minutes later.",
]


@pytest.mark.parametrize("text", WRONG)
def test_hours_that_do_not_fit_are_flagged(text: str) -> None:
    assert {"mismatched-duration", "mismatched-clock"} & {rule for rule, _ in flagged(text)}


@pytest.mark.parametrize("text", SOUND)
def test_hours_that_fit_or_that_nothing_ties_are_left_alone(text: str) -> None:
    assert [] == flagged(text)
