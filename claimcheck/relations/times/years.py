"""Years: which year of the Gregorian calendar a figure states."""

from collections.abc import Sequence
from functools import lru_cache

from claimcheck import calendars
from claimcheck.core import Calendar, Claim, Item, Kind, Passage, StatedDate, Story
from claimcheck.relations.row import as_claim, is_cue, item_at, without_and
from claimcheck.relations.signposts import FENCES, Items
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

NEAR_DAYS = 120
"""Days of two years that seem nearer to each other than that lie most of a year apart."""
ANY_YEAR = 2001


def gregorian(item: Item) -> StatedDate | None:
    """The date that an item states in the Gregorian calendar; None for a word and any other figure."""
    stated = item.quantity.value if isinstance(item, Claim) else None
    return stated if isinstance(stated, StatedDate) and stated.calendar is Calendar.GREGORIAN else None


@lru_cache(maxsize=4)  # several finders ask
def of_two_dates(story: Story) -> Sequence[Passage]:
    """The sentences with two dates at least."""
    dated = (passage for passage in story.having(Kind.DATE) if len(passage.claims) > 1)
    return [passage for passage in dated if [one.quantity.kind for one in passage.claims].count(Kind.DATE) > 1]


def is_since(items: Items, at: int) -> bool:
    """Whether a date is said to begin what lasts until now: since 2015."""
    is_written_in = isinstance(items[at], Claim) and begins(items[at], "since a date")
    return is_written_in or items[at - 1].word in forms("since a date")


def begins(date: Item, group: str) -> bool:
    """Whether the words of a date begin with one of a group of ties: since 1979, until 1996."""
    return fold_word(as_claim(date).quantity.surface).startswith(forms(group))


def has_since(items: Sequence[Item]) -> bool:
    """Whether `since` is among the words that lead to a date, before those for what happened then."""
    return any(without_and(item) in forms("since a date") for item in items)


def one_year(item: Item) -> int | None:
    """The one year that an item dates something to: 1968, March 1968; not 1968-1971."""
    stated = gregorian(item)
    return None if stated is None or stated.year_end is not None else stated.year


def year_after(items: Items, at: int, reach: int) -> Claim | None:
    """The figure that follows an item within so many, in its clause, if it is a year."""
    for item in items[at + 1 : at + 1 + reach]:
        if isinstance(item, Claim):
            return item if one_year(item) is not None else None
        if is_cue(item, *FENCES, "break") or is_begun(item):
            return None  # born in a town founded in 1850
    return None


def is_begun(item: Item) -> bool:
    """Whether a date after a word is of the thing before it: a mill built in 1890, مصنع أنشئ عام 1971."""
    return item.word in forms("order founded") + forms("begins site")


def are_comparable(one: Claim, other: Claim) -> bool:
    """Whether two dates state their years, or are days of one month."""
    a, b = gregorian(one), gregorian(other)
    if a is None or b is None or a.year_end is not None or b.year_end is not None:
        return False
    is_day = None not in (a.day, b.day) and a.months == b.months and (a.year is None or b.year is None)
    return is_day or None not in (a.year, b.year)


def are_near(one: Claim, other: Claim) -> bool:
    """Whether two days or months of no year can only be of one: what is told next is not half a year further on."""
    a, b = gregorian(one), gregorian(other)
    if a is None or b is None or a.year_end is not None or b.year_end is not None:
        return False
    if not len(set(a.months)) == len(set(b.months)) == 1 or (a.day is None) != (b.day is None):
        return False
    days = [calendars.days(StatedDate(ANY_YEAR, each.months[:1], each.day)) for each in (a, b)]
    return days[0] is not None and days[1] is not None and abs(days[1].first - days[0].first) <= NEAR_DAYS


def is_of_a_thing(items: Items, at: int) -> bool:
    """Whether a year belongs to a noun or an end: the level of 2015, the war of 1991, a contract until 2014."""
    date, before = items[at], item_at(items, at - 1)
    if begins(date, "until a date") or is_cue(before, "until", "to"):
        return True
    is_bare = as_claim(date).quantity.surface.isdigit()
    is_arabic = bool(before.word) and not before.word.isascii()
    is_noun = (
        is_cue(before, "word") and before.word not in forms("in a year") and before.value not in words("in the year")
    )
    return before.word in forms("told in a year") or (is_bare and is_arabic and is_noun)
