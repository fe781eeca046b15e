"""The days behind a stated date."""

from datetime import date

import pytest

from claimcheck import calendars
from claimcheck.calendars import Days
from claimcheck.core import Calendar, StatedDate

HIJRI = Calendar.HIJRI


def day(*parts: int) -> int:
    return date(*parts).toordinal()


def test_a_date_covers_what_it_leaves_open() -> None:
    assert Days(day(2018, 3, 5), day(2018, 3, 5)) == calendars.days(StatedDate(2018, (3,), 5))
    assert Days(day(2018, 3, 1), day(2018, 3, 31)) == calendars.days(StatedDate(2018, (3,)))
    assert Days(day(2018, 1, 1), day(2019, 12, 31)) == calendars.days(StatedDate(2018, year_end=2019))
    assert Days(day(2016, 2, 29), day(2016, 2, 29)) == calendars.days(StatedDate(None, (2,), 29), 2016)


@pytest.mark.parametrize(
    "stated",
    [
        StatedDate(2015, (2,), 29),
        StatedDate(2015, (13,), 1),
        StatedDate(None, (3,), 1),
        StatedDate(20187),
        StatedDate(0),
    ],
)
def test_a_date_that_is_none_covers_nothing(stated: StatedDate) -> None:
    assert calendars.days(stated) is None


@pytest.mark.parametrize(
    ("hijri", "gregorian"),
    [
        ((1440, 3, 14), (2018, 11, 22)),
        ((1409, 3, 27), (1988, 11, 6)),
        ((1, 1, 1), (622, 7, 19)),
        ((1440, 9, 1), (2019, 5, 6)),
    ],
)
def test_hijri_days_are_those_of_the_tables_or_near(
    hijri: tuple[int, int, int], gregorian: tuple[int, int, int]
) -> None:
    year, month, number = hijri
    found = calendars.days(StatedDate(year, (month,), number, calendar=HIJRI))
    assert Days(day(*gregorian), day(*gregorian)) == found


def test_the_arithmetical_months_join_the_tables_without_a_gap() -> None:
    for year in (1342, 1343, 1500, 1501):
        whole = calendars.days(StatedDate(year, calendar=HIJRI))
        assert whole is not None
        assert 350 <= whole.last - whole.first <= 357


def test_weekdays_and_years_of_days() -> None:
    assert 3 == calendars.weekday(day(2011, 5, 26))
    assert 2011 == calendars.year_of(day(2011, 5, 26), Calendar.GREGORIAN)
    assert 1440 == calendars.year_of(day(2018, 11, 22), HIJRI)
