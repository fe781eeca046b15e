"""What time a figure is told for: a day, by `daily` or `an hour`; a year or a month, by the date beside it."""

from collections.abc import Sequence
from functools import cache

from claimcheck import files
from claimcheck.core import Claim, Item, Kind, Passage, StatedDate
from claimcheck.relations.mentions import periods
from claimcheck.relations.pace import unit_time
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, groups, words

LEAD = 7
"""How many items before a figure may say that it is a mean, and of what time."""
AFTER = 4
"""How many items after a figure may name its time: 40,000 litres of milk a day."""
YEAR, MONTH = "year", "month"
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE = frozenset({Claim.kind, "stop"})
"""What ends the words before a figure."""
_SIGNS = frozenset({"stop", "comma"})


def time_of(items: Sequence[Item], at: int, claim: Claim) -> str:
    """The time that a figure is told for: by its own words, those right after it, or `daily` before it."""
    told = told_time(items, at, claim)
    return told or next((item.value for item in reversed(lead(items, at)) if item.kind == "pace"), "")


def told_time(items: Sequence[Item], at: int, claim: Claim) -> str:
    """The time that a figure names itself: 300 a day, 300 loaves every day."""
    return unit_time(claim) or _named_after(items, at)


def lead(items: Sequence[Item], at: int) -> Sequence[Item]:
    """The words before a figure, up to the one before it."""
    start, first = at, max(0, at - LEAD)
    while start > first and items[start - 1].kind not in _BEFORE:
        start -= 1
    return items[start:at]


def _named_after(items: Sequence[Item], at: int) -> str:
    said, names = [""], groups("per ")
    for item in items[at + 1 : at + 1 + AFTER]:
        if item.kind in _SIGNS or (isinstance(item, Claim) and item.quantity.kind is not Kind.TIME):  # الساعة الواحدة
            break
        said.append(fold_word(item.quantity.surface).split()[0] if isinstance(item, Claim) else item.word)
        named = names.get(f"{said[-2]} {said[-1]}") or names.get(said[-1])
        if named:
            return named
    return ""


@cache
def short_times() -> frozenset[str]:
    """The last words of those that name a day or an hour after a figure, and their stems."""
    last = [form.split()[-1] for time in ("day", "hour") for form in forms(f"per {time}")]
    return frozenset([*last, *map(stem, last)])


def dated(passage: Passage, at: int) -> tuple[str, tuple[int, ...]]:
    """A whole year or one month, where the sentence names no other time; of a month also how many days it has."""
    stated = [one.quantity.value for one in passage.claims if isinstance(one.quantity.value, StatedDate)]
    months = {number for item in passage.items if (number := _months().get(item.value))}
    months |= {number for date in stated for number in date.months}
    if any(date.day or date.month_end or date.year_end for date in stated) or len(months) > 1:
        return "", ()
    if months:
        days = DAYS[next(iter(months)) - 1]
        return MONTH, (days,) if days > 28 else (28, 29)
    is_last = any(item.word in forms("the year before") for item in passage.row[at + 1 : at + 1 + AFTER])
    is_year = is_last or any(date.year for date in stated)
    return (YEAR, ()) if is_year and periods().isdisjoint(passage.values) else ("", ())


@cache
def _months() -> dict[str, int]:
    """The stems of the names of the months of the year, with their numbers."""
    rows = [cells for _, cells in files.all_words("months.tsv", 3) if cells[1] == "gregorian"]
    return {stem(fold_word(cells[0]).lower()): int(cells[2]) for cells in rows}


def names_mean(items: Sequence[Item]) -> bool:
    """Whether words name a mean: an average of, بمعدل."""
    return any(item.value in words("pace") for item in items)
