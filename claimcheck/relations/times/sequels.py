"""Years that a text puts one after the other: graduated in 1978 before he emigrated in 1987."""

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.core import Claim, Item, Kind, Passage, Sequel, StatedDate, Story, Tie
from claimcheck.core.slips import swapped
from claimcheck.relations.context import Context
from claimcheck.relations.row import (
    as_claim,
    is_and,
    is_cue,
    is_figure,
    item_at,
    leads_on,
    without_and,
)
from claimcheck.relations.signposts import FENCES, Items, signposts
from claimcheck.relations.times.years import are_comparable, begins, is_begun, is_of_a_thing, is_since, one_year
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, groups, words

BACK, REACH = 14, 12
"""How many items before and after the word the two years may stand."""
NEAR = 6
"""How many items after the word for a birth or a founding its date may stand."""
LATER = 3
"""How many items from the second date on a word may lead to another time."""
LATEST = 2100
OPENING = 1
"""A date opens a sentence after so many words at most: and in."""
TOLD = "told one after the other"
WHY = "one year after the other"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """Every two years with `before`, `after` or `then` between them, and the dates that open sentences in a row."""
    told: Claim | None = None
    for passage in story.having(Kind.DATE):
        dates = [claim for claim in passage.claims if claim.quantity.kind is Kind.DATE]
        if len(dates) > 1:
            yield from _turns(passage)
            yield from _after_what_began(passage)
            yield from _begun(passage)
            yield from _gone_before(passage)
        if len(dates) > 2:
            yield from _listed(passage)
        if told is not None and _opens(passage, dates[0]) and _are_of_one_form(told, dates[0]):
            yield Sequel((told, dates[0]), Tie(False, TOLD))
        told = dates[-1]


def _opens(passage: Passage, date: Claim) -> bool:
    """Whether a sentence begins with a date, so that it tells what came next: in 2013, …"""
    return any(item is date for item in passage.row[: OPENING + 1])


def _are_of_one_form(one: Claim, other: Claim) -> bool:
    """Whether two dates state the same parts: years alone, or days of a month."""
    a, b = one.quantity.value, other.quantity.value
    if not isinstance(a, StatedDate) or not isinstance(b, StatedDate) or a.calendar is not b.calendar:
        return False
    stated = {(date.year is None, date.month is None, date.day is None, date.year_end) for date in (a, b)}
    return len(stated) == 1 and (a.year is not None or (a.month is not None and a.day is not None))


def _turns(passage: Passage) -> Iterator[Sequel]:
    posts, items = signposts(passage), passage.row
    for at in sorted([*posts.get("break", ()), *posts.get("then", ())]):
        word = without_and(items[at])
        is_after, is_then = word.startswith(forms("after")), at in posts.get("then", ())
        if not (is_then or is_after or word.startswith(forms("before"))) or _closes(items, at):
            continue
        first, second = _year(items, range(at - 1, max(-1, at - BACK), -1)), _year(items, range(at + 1, at + REACH))
        if first is not None and second is not None and not _is_set_off(items, at, second):
            pair = (second, first) if is_after else (first, second)
            yield Sequel(pair, Tie(True, WHY))


def _closes(items: Items, at: int) -> bool:
    """Whether `before` or `after` leads to nothing: for three years before, and since; before that in 1947."""
    after = item_at(items, at + 1)
    return is_cue(after, "comma", "stop") or is_and(after) or after.word in forms("that before")


def _is_set_off(items: Items, at: int, date: Claim) -> bool:
    """Whether a date after a comma belongs to another verb: expires 30 years after it took effect, in 2026."""
    place = items.index(date)
    start = (
        at if is_figure(items[at + 1], Kind.DURATION) else max(at + 1, place - 2)
    )  # after 75 years, and again in 2023
    return place > at + 2 and (any(is_cue(item, "comma") for item in items[start:place]) or _goes_on(items[at:place]))


def _goes_on(between: Items) -> bool:
    """Whether a comma goes back to the main clause: opened years after the war, and was rebuilt in 1941; he died."""
    begins_again = words("pronoun", "predicate")
    after = (two for one, two in pairwise(between) if is_cue(one, "comma") and two.word.isascii())
    return any(is_and(item) or item.value in begins_again for item in after)


def _after_what_began(passage: Passage) -> Iterator[Sequel]:
    """Opened in 1986 after works that began in 1979: where only a noun follows the word for after."""
    items, after = passage.row, forms("after")
    for at, item in enumerate(items):
        if item.word not in after or is_cue(item, "break"):
            continue
        first, second = _year(items, range(at - 1, max(-1, at - NEAR), -1)), _year(items, range(at + 1, at + REACH))
        between = items[at + 1 : items.index(second)] if second is not None else ()
        if first is None or second is None or any(isinstance(each, Claim) for each in between):
            continue
        if any(each.value in groups("begins ") for each in between[1:]):
            yield Sequel((second, first), Tie(True, WHY))


def _begun(passage: Passage) -> Iterator[Sequel]:
    """Was born in 1942 and began to sing in 1961; founded in 1983, first seen on stage in 1985."""
    posts, items = signposts(passage), passage.row
    for at in sorted([*posts.get("born", ()), *posts.get("founded", ())])[:1]:
        first, second, *_ = (*(place for place in range(at + 1, len(items)) if _is_date(items[place])), None, None)
        if first is None or second is None or first >= at + NEAR:
            return
        if any(map(_is_of_another_time, items[first : second + LATER])) or _is_of_another(items, first, second):
            return
        if at in posts.get("founded", ()) and not any(map(leads_on, items[first + 1 : second])):
            return  # founded in 2004 to carry out a treaty of 1995
        one, other = _year(items, range(first, first + 1)), _year(items, range(first + 1, first + REACH))
        is_aside = any(is_cue(item, "open", "close") for item in items[first + 1 : first + REACH])
        if one is not None and other is not None and not is_aside:
            yield Sequel((one, other), Tie(True, WHY))


def _is_of_another(items: Items, first: int, second: int) -> bool:
    """Whether the second date is of something else: runs a mill built in 1890, shows shirts from 1930."""
    return any(map(is_begun, items[first + 1 : second])) or is_cue(items[second - 1], "from")


def _gone_before(passage: Passage) -> Iterator[Sequel]:
    """Died in 2003, and had given her last concert in 2001: the pluperfect goes back."""
    items = passage.row
    for at in range(1, len(items)):
        if not _is_pluperfect(items, at):
            continue
        aside = items[at + 1 : at + REACH]
        date = next((place for place, item in enumerate(aside) if isinstance(item, Claim)), len(aside))
        if date == len(aside) or not _is_led(aside, date) or _goes_on(aside[:date]):
            continue
        if any(item.value in words("plans") or item.word in forms("which has") for item in aside[:date]):
            continue
        first, second = _date_before(items, at), aside[date]
        if first is not None and isinstance(second, Claim) and are_comparable(first, second):
            yield Sequel((second, first), Tie(True, WHY))


def _date_before(items: Items, at: int) -> Claim | None:
    """The nearest date before a word, in its clause."""
    for item in items[at - 1 : max(0, at - BACK) : -1]:
        if is_cue(item, *FENCES, "break", "forecast") or (isinstance(item, Claim) and _is_date(item)):
            return item if isinstance(item, Claim) else None
    return None


def _is_pluperfect(items: Items, at: int) -> bool:
    """Whether a word makes the pluperfect with the next: وكان قد, had given; not had a son."""
    if items[at].word not in forms("pluperfect") or at + 1 == len(items):
        return False
    return not items[at].word.isascii() or items[at + 1].word.endswith(forms("participle ending"))


def _is_led(items: Items, date: int) -> bool:
    """Whether a date says when something was done, and is not of a thing: in 2001, not the law of 2001."""
    surface = fold_word(as_claim(items[date]).quantity.surface)
    return (date > 0 and items[date - 1].word in forms("in a year")) or surface.startswith(forms("in a year"))


def _is_of_another_time(item: Item) -> bool:
    """Whether what follows a word may be of another time than the rest."""
    return without_and(item).startswith(forms("of another time"))


def _is_date(item: Item) -> bool:
    return is_figure(item, Kind.DATE)


def _listed(passage: Passage) -> Iterator[Sequel]:
    """In 1998, 2007 and 2015: years in a row that all rise but for one with its digits in another order."""
    for row in _rows(passage.row):
        years = [one_year(claim) or 0 for claim in row]
        falls = [at for at, (one, other) in enumerate(pairwise(years)) if one >= other]
        if not falls:
            yield from (Sequel(pair, Tie(True, WHY)) for pair in pairwise(row))
        elif len(falls) == 1 and _is_mistyped(years, falls[0]):
            yield Sequel((row[falls[0]], row[falls[0] + 1]), Tie(True, WHY))


def _rows(items: Items) -> Iterator[list[Claim]]:
    """Three years and more with nothing but signs and `and` between."""
    row: list[Claim] = []
    for item in items:
        if isinstance(item, Claim) and one_year(item) is not None:
            row.append(item)
        elif not (is_cue(item, "comma") or is_and(item)):
            if len(row) > 2:
                yield row
            row = []
    if len(row) > 2:
        yield row


def _is_mistyped(years: list[int], fall: int) -> bool:
    """Whether one of two years, told with two digits the other way round, would make the row rise."""
    for at in (fall, fall + 1):
        before, after = years[at - 1] if at else 0, years[at + 1] if at + 1 < len(years) else LATEST
        if any(before < year < after for year in swapped(str(years[at]))):
            return True
    return False


def _year(items: Items, places: range) -> Claim | None:
    """The nearest date, if it is a plain year and nothing else stands in between."""
    for at in places:
        item = items[at] if at < len(items) else None
        if item is None or is_cue(item, *FENCES, "break", "forecast") or _leads_elsewhere(item):
            return None
        if is_figure(item, Kind.DATE):
            is_other = _is_listed(items, at) or _is_of_a_record(items, at) or is_of_a_thing(items, at)
            is_plain = one_year(item) is not None and not is_other
            return item if is_plain else None
    return None


def _leads_elsewhere(item: Item) -> bool:
    """Whether a date beyond a word is of something else: the book that he wrote in, a promise for, the cup of."""
    is_named = is_figure(item, Kind.DATE) and begins(item, "named by its year")
    is_named = is_named or item.word.startswith(forms("perfect participle"))
    is_told = (
        item.value in words("relative")
        or item.word in forms("likens")
        or item.value in words("plans")
        or item.word in forms("which has")
    )
    return is_named or is_told


def _is_of_a_record(items: Items, at: int) -> bool:
    """Whether a year only tells how long a record has stood: its lowest since 2003."""
    before = items[max(0, at - NEAR) : at]
    return is_since(items, at) and any(not groups("order ").keys().isdisjoint((cue.value, cue.word)) for cue in before)


def _is_listed(items: Items, at: int) -> bool:
    """Whether other dates stand right beside it: in 1994, 2002 and 2014."""
    beside = [*items[max(0, at - 2) : at], *items[at + 1 : at + 3]]
    return any(is_figure(item, Kind.DATE) for item in beside)
