"""Records with those before them, and the first of several with its rivals in the next sentence."""

import pytest
from verdicts import flagged

WRONG = [
    "Her time of 11.31 seconds broke the club record of 11.22.",
    "Perth had its hottest day, at 43.1 degrees. The previous high this summer was 43.8 degrees.",
    "The coldest night was -2C, below the previous low of -4C.",
    "The painting sold for a record $31m; the previous record was $36m.",
    "Ridership hit a new record of 41,000, topping the old mark of 44,000.",
    "سجلت المحطة إنتاجا قياسيا بلغ 210 ميغاواط، متجاوزة الرقم السابق البالغ 260 ميغاواط.",
    "The lowest turnout was 31 percent. The previous low was 28 percent in 1994.",
    "Moss & Co won the tender as the lowest bidder, at $2.8m. Rivals Dale and Kerr had quoted $3.1m and $2.2m.",
    "Some 31 delegates backed the plan, fewer than the 26 who opposed it.",
]

SOUND = [
    "Attendance was 41,000, below the previous record of 44,000.",
    "Copper rose to $9,400, close to its record. The previous record was $9,900.",
    "Her time of 11.22 seconds broke the club record of 11.31.",
    "Perth had its hottest day, at 43.8 degrees. The previous high this summer was 43.1 degrees.",
    "The coldest night was -6C, below the previous low of -4C.",
    "The new plant made 20 cars a day, the old one 30.",
    "The largest donor gave $3m. The previous government gave $5m.",
    "The previous owner paid $40m for the house, the highest price of 2007, and sold it for $31m.",
    "She won the longest race in 41.2 seconds, and her previous best was 40.8 seconds.",
    "Rain reached 30 mm, the most this month, but short of the record of 44 mm.",
    "The new record is 41,000, up from a previous 38,000.",
    "The highest bid was 300,000 pounds, and the previous bid was 310,000 pounds in error.",
    "Moss & Co won the tender as the lowest bidder, at $2.2m. Rivals Dale and Kerr had quoted $3.1m and $2.8m.",
    "Some 24 delegates backed the plan, fewer than the 26 who opposed it.",
    "It is the largest firm in town, with 400 staff. Others say it has 300 trucks and 500 vans.",
    "The highest tower is 210 metres tall. The next phase will add 300 metres of road by 2030.",
    "بلغ سعر الفضة 31.4 دولارا بعد أن سجل في الجلسة السابقة أدنى مستوى له هذا العام عند 30.2 دولارا.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_falls_short_of_what_it_beat_is_flagged(text: str) -> None:
    assert [("mismatched-ranking", "warning")] == flagged(text)


@pytest.mark.parametrize("text", SOUND)
def test_records_and_rivals_in_order_are_left_alone(text: str) -> None:
    assert [] == flagged(text)
