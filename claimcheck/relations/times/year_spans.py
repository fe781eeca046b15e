"""Years and how long it was between them: ruled from 1981 to 2011, that is 30 years; died (1940-2011) at 71."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from claimcheck.core import Bound, Calendar, Claim, Elapsed, Kind, Passage, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import Item, as_claim, is_age, is_and, is_cue, item_at, without_and
from claimcheck.relations.signposts import FENCES, Items
from claimcheck.relations.times.births import births_told
from claimcheck.relations.times.years import begins, gregorian, one_year
from claimcheck.text.ties import forms, words

BACK = 24
"""How many items before an age the years of birth and death may stand."""
LINKS = ("comma", "equivalent", "lasting", "open", "close", "dash")
TURN = 8
"""How many items before and after `two years after` the years may stand."""
SAID = 5
"""How many items before an age the word for saying may stand."""
LEAD = 4
"""How many items before a length its verb may stand."""
SIGNS = 5
"""How many signs and tying words may stand between a year and the length."""
WHY = "years and how long it was"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every length in years beside the two years that it lies between, or beside one and the day of the draft."""
    for passage in story.having(Kind.DATE):
        for at in passage.at(Claim.kind):
            if _is_years(passage.row[at]):
                yield from _spans(passage, at, context.today)


def _is_years(item: Item) -> bool:
    return isinstance(item, Claim) and item.quantity.unit == "year" and item.quantity.bound is not Bound.BETWEEN


def _spans(passage: Passage, at: int, today: date | None) -> Iterator[Elapsed]:
    """The stretch that a length in years is stated of, if its years stand right beside it."""
    items, length = passage.row, passage.row[at]
    ends = _life(passage, at) if items[at - 1].word in forms("at the age") or _is_age(items, at) else _beside(items, at)
    ends = ends or _turn(items, at)
    if any(is_cue(item, "source") for item in items[max(0, at - SAID) : at]) and is_age(items, at):
        return  # said his son John, 61
    if any(map(_is_hijri, items)):
        return  # lives may be counted in either year
    if ends and isinstance(length, Claim) and not (_is_one_of_several(items, at) or _are_several(passage, ends)):
        yield Elapsed((*ends, length), Tie(False, WHY))
    elif today is not None and isinstance(length, Claim) and at > 1 and _is_ago(items, at):
        link = at - 1 if items[at - 1].word not in forms("ago") else at - 2  # 21 years ago, منذ 21 عاما
        start = _last(items, link, 2) if is_cue(items[link], "equivalent", "comma", "open") else _just_after(items, at)
        if start is not None:
            yield Elapsed((start, length), Tie(False, WHY), until=StatedDate(today.year))


def _just_after(items: Items, at: int) -> Claim | None:
    """The year that tells a length again: 12 years ago, in 2001."""
    after = at + 2 if item_at(items, at + 1).word in forms("ago, behind") else at + 1
    if not is_cue(item_at(items, after), "comma", "open", "equivalent"):
        return None
    following = items[after + 1 : after + 4]
    year = next((item for item in following if isinstance(item, Claim)), None)
    between = following[: following.index(year)] if year is not None else ()
    if year is not None and year.quantity.surface.isdigit() and one_year(year) == as_claim(items[at]).quantity.number:
        return None  # two thousand years ago (2000)
    is_led = all(is_cue(item, "equivalent") or item.word in forms("again in a year") for item in between)
    return year if year is not None and is_led and _is_plain_year(year) else None


def _is_one_of_several(items: Items, at: int) -> bool:
    """Whether a length is of one thing within the years, and another follows: ten years of war and ten of peace."""
    following = items[at + 1 : at + 2 + LEAD]
    is_of = bool(following) and is_cue(following[0], "of", "from")
    return is_of and any(is_and(item) for item in following) and any(isinstance(item, Claim) for item in following)


def _is_hijri(item: Item) -> bool:
    stated = item.quantity.value if isinstance(item, Claim) else None
    return isinstance(stated, StatedDate) and stated.calendar is Calendar.HIJRI


def _are_several(passage: Passage, ends: Sequence[Claim]) -> bool:
    """Whether a second stretch is told beside the years, so that the length may be of both."""
    items = passage.row
    others = [item for item in passage.claims if item not in ends and _is_year(item)]
    if any(map(_is_range, others)) or len(others) > 1:
        return True
    first, last = items.index(ends[0]), items.index(ends[-1])
    before = any(map(_is_year, items[max(0, first - LEAD) : first])) and any(map(_adds, items[first - 2 : first]))
    after = items[last + 1 : last + 1 + LEAD]
    return before or any(_adds(one) and (is_cue(two, "from", "to") or _is_range(two)) for one, two in pairwise(after))


def _adds(item: Item) -> bool:
    return is_and(item) or item.value in words("order then")


def _is_ago(items: Items, at: int) -> bool:
    """Whether the length runs to the day of the draft: four years ago, not four years before the vote of 2022."""
    after = item_at(items, at + 1)
    is_led = items[at - 1].word in forms("ago") or after.word in forms("ago, behind")
    return is_led and not is_cue(after, "from")


def _is_age(items: Items, at: int) -> bool:
    item = items[at]
    if isinstance(item, Claim) and item.quantity.surface.lower().startswith("aged"):
        return True
    return at > 1 and items[at - 1].word in forms("age alone") and items[at - 2].word in forms("at the age")


def _life(passage: Passage, at: int) -> tuple[Claim, ...]:
    """The years of birth and death before an age: in one bracket, or after the words for both."""
    items = passage.row
    born = births_told(passage)
    dates = [place for place in range(at - 1, max(-1, at - BACK), -1) if _is_year(items[place])]
    if dates and _is_range(items[dates[0]]):
        return (as_claim(items[dates[0]]),)
    distances = (
        dates[1] - place for place in born if len(dates) > 1 and not any(place < at < dates[1] for at in dates)
    )
    if any(0 < distance < BACK for distance in distances):
        return as_claim(items[dates[1]]), as_claim(items[dates[0]])
    return ()


def _beside(items: Items, at: int) -> tuple[Claim, ...]:
    """From one year to another right before the length; or a range of years right before or after it."""
    if item_at(items, at + 1).word in (*forms("after"), *forms("before")):
        return ()  # from 1960 to 1966, 40 years after the war
    end = _last(items, at, SIGNS)
    if end is not None and _is_range(end):
        return (end,)
    if end is not None:
        place = next(place for place in range(at - 1, -1, -1) if items[place] is end)
        is_span = place > 2 and (is_cue(items[place - 1], "to", "until") or _is_between(items, place))
        start = items[place - 2] if is_span else None
        return (start, end) if isinstance(start, Claim) and _is_year(start) else ()
    signs = ("open", "comma") if any(_lasts(item) for item in items[max(0, at - LEAD) : at]) else ("open",)
    over = forms("over the years")
    following = [item for item in items[at + 1 : at + 4] if not is_cue(item, *signs) and item.word not in over]
    after = item_at(following, 0)
    if isinstance(after, Claim) and _is_range(after):
        return (after,)
    leads = next((place for place in range(at + 1, min(len(items), at + LEAD)) if not _leads(items[place], signs)), at)
    return _from_to(items, leads)


def _leads(item: Item, signs: tuple[str, ...]) -> bool:
    """Whether a sign or word leads from a length to its stretch: 30 years, beginning from 1976."""
    return is_cue(item, *signs) or item.word in words("leads to a stretch", "place of a stretch")


def _from_to(items: Items, at: int) -> tuple[Claim, ...]:
    """The two years of a stretch that begins with a word for `from`."""
    is_between = item_at(items, at).word in words("between") and item_at(items, at + 2).word in words("and")
    if not is_cue(item_at(items, at), "from") and not is_between:
        return ()
    second = at + 3 if is_between or is_cue(item_at(items, at + 2), "to", "until") else at + 2
    years = [item for item in (item_at(items, at + 1), item_at(items, second)) if isinstance(item, Claim)]
    if len(years) != 2 or not all(map(_is_plain_year, years)):
        return ()
    is_ended = second == at + 3 or begins(years[1], "until a date")
    return (years[0], years[1]) if is_ended else ()


def _lasts(item: Item) -> bool:
    return is_cue(item, "lasting") or item.value in words("lasted", "over")


def _is_between(items: Items, end: int) -> bool:
    """Whether a year is the second of two: between 1994 and 2003."""
    return items[end - 1].word in words("and") and items[end - 3].word.lower() in forms("over the years")


def _turn(items: Items, at: int) -> tuple[Claim, ...]:
    """In 2014, two years after he took office in 2012: a year on either side of a length with `after` or `before`."""
    word = without_and(items[at - 1])
    if word not in forms("after") + forms("before") or not any(map(_leads_on, items[at + 1 : at + 2])):
        return ()
    if sum(_is_year(item) for item in items) > 2:
        return ()  # two years after 2012, and three before 2017
    first = _first_year(items, range(at - 2, max(-1, at - TURN), -1))
    second = _first_year(items, range(at + 2, min(len(items), at + TURN)))
    if first is None or second is None:
        return ()
    return (second, first) if word in forms("after") else (first, second)


def _leads_on(item: Item) -> bool:
    """Whether a word leads from a length to what it is after or before: two years after that, عامين على."""
    return is_cue(item, "from") or item.word == "علي"


def _first_year(items: Items, places: range) -> Claim | None:
    """The year that comes first on one side, in the same clause."""
    for at in places:
        item = items[at]
        if isinstance(item, Claim):
            return item if _is_year(item) and not _is_range(item) else None
        if item.kind in FENCES or item.kind == "break":
            return None
    return None


def _last(items: Items, at: int, reach: int) -> Claim | None:
    """The year right before a place, with nothing but signs and tying words between."""
    for place in range(at - 1, max(-1, at - reach - 1), -1):
        item = items[place]
        if isinstance(item, Claim):
            return item if _is_year(item) else None
        leading = items[max(0, place - 1)] if _is_owned(item) else item
        if item.kind not in (*LINKS, "total") and leading.word not in forms("led by years"):
            return None
    return None


def _is_year(item: Item) -> bool:
    stated = gregorian(item)
    return stated is not None and stated.year is not None


def _is_plain_year(claim: Claim) -> bool:
    stated = gregorian(claim)
    return stated is not None and stated.month is None and one_year(claim) is not None


def _is_range(item: Item) -> bool:
    stated = gregorian(item)
    return stated is not None and stated.year is not None and stated.year_end is not None


def _is_owned(item: Item) -> bool:
    """Whether a word stands before a length that the reader knows: in the nine years, in his nine years."""
    return item.word in words("article", "whose")
