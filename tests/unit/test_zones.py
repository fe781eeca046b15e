"""Clocks of named places, against what is known of them."""

from zoneinfo import ZoneInfo

import pytest

import claimcheck
from claimcheck import files, zones


@pytest.mark.parametrize(
    ("first", "second", "hours"),
    [
        ("Asia/Riyadh", "UTC", {3}),
        ("Asia/Dubai", "Asia/Riyadh", {1}),
        ("Africa/Cairo", "UTC", {2, 3}),
        ("America/New_York", "UTC", {-4, -5}),
        ("Africa/Nouakchott", "UTC", {0}),
    ],
)
def test_gaps_between_clocks(first: str, second: str, hours: set[int]) -> None:
    assert {60 * hour for hour in hours} == zones.gaps(first, second)


def test_every_zone_of_the_lexicon_exists() -> None:
    names = {
        cells[2]
        for language in ("ar", "en")
        for _, cells in files.rows(files.folder() / "lexicon" / language / "phrases.tsv")
        if cells[1] in {"LOCAL", "OTHER_ZONE"} and len(cells) > 2 and cells[2]
    }
    assert len(names) > 40
    assert all(ZoneInfo(name).key == name for name in names)


@pytest.mark.parametrize(
    ("text", "is_sound"),
    [
        ("الافتتاح الساعة 18:00 بتوقيت نواكشوط (18:00 ت غ).", True),
        ("الافتتاح الساعة 18:00 بتوقيت نواكشوط (20:00 ت غ).", False),
        ("الافتتاح عند الثامنة مساء بتوقيت القاهرة (السادسة بتوقيت غرينتش).", True),
        ("الافتتاح الساعة 9:30 بتوقيت نيودلهي (04:00 بتوقيت غرينتش).", True),
        ("الافتتاح الساعة 22:00 بتوقيت عمان (19:00 بتوقيت غرينتش).", True),
        ("الافتتاح (17:00 ت غ) أي 21:00 بتوقيت طرابلس.", False),
    ],
)
def test_two_clocks(text: str, is_sound: bool) -> None:
    assert is_sound == (not claimcheck.check(text).findings)
