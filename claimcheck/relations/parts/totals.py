"""Totals after their parts: ... and ... , which brings the number to so many.

Such a total may also count what came before, so only an outright sum (a and b make c) is sure.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Cue, Kind, PartWhole, Status, Story, Tie
from claimcheck.relations.asides import is_in_aside, is_margin, is_of_rank
from claimcheck.relations.circumstances import is_circumstance
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import are_disjoint, fits, is_magnitude, same_noun
from claimcheck.relations.parts.listing import is_led
from claimcheck.relations.row import SIGHT, Item, claim_after, is_converted, is_cue, item_at, marked, without_brackets
from claimcheck.text.ties import words

REACH = 7
"""How many words may stand between the cue and its number."""
MAX_PARTS = 12
NEAR = 2
"""How many words may stand between a number and `in all` after it."""
TOGETHER = "together"
"""What a cue says that adds up its own list, while `which brings the number to` may count what came before."""
LARGE = 1000
"""Scale words from this on make no ages, dates or ranks."""
SO_FAR = " to"
"""How the cues of a running total end in English: taking its total to."""
TIMES = frozenset({"past", "current", "coming", "until", "near", "lasting", "earlier"})
PERSONAL = frozenset({"woman", "man", "child", "girl", "boy", "youth", "minor", "male", "female", "adult", "elderly"})
"""Classes of people by sex or age."""
WHY = "total after its parts"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every total with the parts listed right before it."""
    for items, at in marked(story, "total", "equals", "in_all", least=2):
        item = items[at]
        place, whole = _told_after(items, at) if is_cue(item, "in_all") else (at, _total(items, at))
        parts = _parts(items, place, whole) if whole is not None else []
        if whole is not None and len(parts) == 1 and item.value == TOGETHER:
            parts = _scattered(items, place, whole)
        if whole is not None and is_cue(item, "total") and item.word.endswith(SO_FAR):
            yield from _added(items, place, whole)
        if whole is None or len(parts) < 2 or may_overlap(parts) or _runs_at_once(items, whole):
            continue
        if isinstance(item, Cue) and not _has_more(items, place, whole):
            is_sum = is_cue(item, "equals") or item.value == "sum"
            is_sum = is_sum or (is_cue(item, "in_all", "total") and _is_appended(items, place))
            is_sum = is_sum and not _is_longer(items, whole)
            is_likely = item.value == TOGETHER and _is_theirs(items, whole, parts)
            yield PartWhole((whole, *parts), Tie(is_sum, WHY, is_likely=is_likely), is_closed=True)


def may_overlap(parts: Sequence[Claim]) -> bool:
    """Whether some are told by sex or age and others are not, and so may be both: 80 women and 70 young people."""
    return any(not PERSONAL.isdisjoint(part.head_path) for part in parts) and not are_disjoint(tuple(parts))


def _runs_at_once(items: Sequence[Item], whole: Claim) -> bool:
    """Whether lengths of time are not one after the other: five years and three, to be served concurrently."""
    return whole.quantity.kind is Kind.DURATION and any(item.value in words("at once") for item in items)


def _added(items: Sequence[Item], cue: int, whole: Claim) -> Iterator[PartWhole]:
    """The nearest figure that a running total takes in: took $18.6m, taking its total to $59.4m."""
    for item in items[max(0, cue - SIGHT) : cue][::-1]:
        if is_cue(item, "stop", "source", "rise", "fall", "of_total"):
            return
        if isinstance(item, Claim) and same_noun(item, whole) and item.quantity.kind in {Kind.MONEY, Kind.COUNT}:
            yield PartWhole((whole, item), Tie(False, WHY, is_likely=True))
            return


def _total(items: Sequence[Item], cue: int) -> Claim | None:
    """The number that a cue announces; not that of a place: the sum of seats in the five towns comes to 60 seats."""
    for at in range(cue + 1, min(len(items), cue + 1 + REACH)):
        item = items[at]
        if isinstance(item, Claim):
            after = claim_after(items, at + 1) if is_cue(item_at(items, at + 1), "to", "open") else None
            is_place = after is not None and items[at - 1].value in words("place")
            said = items[after] if is_place and after is not None else item
            return said if isinstance(said, Claim) and is_magnitude(said) else None
        if not is_cue(item, "word", "to", "at", "open", "event"):
            return None
    return None


def _has_more(items: Sequence[Item], cue: int, whole: Claim) -> bool:
    """Whether more than the list is in the total: in all, with the transport, 165."""
    between = items[cue + 1 : items.index(whole)]
    return any(item.value in words("with more") for item in between)


def _is_theirs(items: Sequence[Item], whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a total is that of its list alone: of the same things, and of no longer time than the list."""
    is_one = all(same_noun(part, whole) or not part.head_path for part in parts) and any(part.head for part in parts)
    if not is_one or any(claim.status is not Status.FACT for claim in (whole, *parts)):
        return False
    at = items.index(whole)
    lead = items[max(0, at - SIGHT) : at]
    if any(is_cue(item, "rise", "fall", "by") for item in lead[max(0, lead.index(parts[0]) - 2) :]):
        return False  # one of them is in another: 42, which is two more, and 27
    is_by_day = _is_by_day(items, parts)
    start = items.index(parts[-1]) + 1 + NEAR if is_by_day else max(0, at - 2 * REACH)
    span = items[start : at + 1 + REACH]
    return not any(tells_time(item) for item in span)


def _is_by_day(items: Sequence[Item], parts: Sequence[Claim]) -> bool:
    """Whether each part has its own day: nine on Sunday and six on Monday."""
    places = [items.index(part) for part in parts]
    return all(any(item.value in words("day") for item in items[place + 1 : place + 1 + NEAR]) for place in places)


def _is_longer(items: Sequence[Item], whole: Claim) -> bool:
    """Whether a stretch of time stands right after a total that its list may be a part of: 480 this week."""
    at = items.index(whole)
    return any(tells_time(item) for item in items[at + 1 : at + 1 + NEAR + 1])


def tells_time(item: Item) -> bool:
    """A date or a stretch of time, or the words that begin one: since, so far, this season."""
    if isinstance(item, Claim):
        return item.quantity.kind in {Kind.DATE, Kind.DURATION, Kind.TIME, Kind.ORDINAL}
    return item.kind in TIMES or item.value in words("since")


def _told_after(items: Sequence[Item], cue: int) -> tuple[int, Claim | None]:
    """The number right before `in all`, and where it stands."""
    for at in range(cue - 1, max(-1, cue - 1 - NEAR), -1):
        item = items[at]
        if isinstance(item, Claim):
            return at, item if is_magnitude(item) else None
        if not is_cue(item, "word"):
            break
    return cue, None


def _is_appended(items: Sequence[Item], place: int) -> bool:
    """Whether the list runs straight into its total: 28 and 14, or 42 in all; 28 and 14, a total of 42."""
    before = item_at(items, place - 1)
    if before.value in words("or"):
        return True
    is_latin = isinstance(items[place], Claim) or items[place].value == "list"
    return is_latin and is_cue(before, "comma", "dash", "equivalent")


def _scattered(items: Sequence[Item], cue: int, whole: Claim) -> list[Claim]:
    """All figures of the same thing before the cue that words of their own lead to: 320 in the first, then 280.

    Where some of them are totals themselves (five for each, 40 in all; and 16 in all), only those are parts.
    """
    found: list[Claim] = []
    subtotals: list[Claim] = []
    is_open = True
    for at in range(cue - 1, max(-1, cue - SIGHT), -1):
        item = items[at]
        if is_cue(item, "stop", "source", "of_total", "rise", "fall"):
            break
        if is_cue(item, "each") and not isinstance(item_at(items, at - 1), Claim):
            return []  # to each player 20,000, and 200,000 to the staff
        is_open = is_open and not is_cue(item, "total", "among", "break", "each")
        if isinstance(item, Claim) and is_magnitude(item) and (same_noun(item, whole) or _is_bare(item, whole)):
            found += [item] if is_open else []
            subtotals += [item] if items[at - 1].value == TOGETHER else []
    return (subtotals if len(subtotals) > 1 else found)[:MAX_PARTS][::-1]


def _is_bare(part: Claim, whole: Claim) -> bool:
    """Whether a number in millions has left out its money: 20 million dollars, 30 million and 50 million."""
    is_large = part.quantity.kind is Kind.NUMBER and part.quantity.scale >= LARGE and not part.head
    return is_large and whole.quantity.kind in {Kind.MONEY, Kind.MEASURE}


def _parts(items: Sequence[Item], cue: int, whole: Claim) -> list[Claim]:
    """The list that ends at a cue, in reading order, without what brackets hold."""
    items, cue = without_brackets(tuple(items), cue)
    found: list[Claim] = []
    for at in range(cue - 1, max(-1, cue - SIGHT), -1):
        item = items[at]
        if is_cue(item, "among") and found and is_led(items, items.index(found[-1])):
            return []  # one of them in May, 12 in June: what came before is not known
        if is_cue(item, "stop", "source", "total", "among", "of_total") or len(found) == MAX_PARTS:
            break
        if isinstance(item, Claim):
            if item.quantity.kind is Kind.ORDINAL or is_converted(items, at):
                continue
            if is_circumstance(items, at) or is_margin(items, at) or is_in_aside(items, at):
                continue  # 38 soldiers from 14 countries and 133 others; 253, 40 more than planned
            is_rate = at + 1 < cue and is_cue(items[at + 1], "each")  # five for each town, 40 in all
            is_nested = is_cue(item_at(items, at - 1), "among")  # one in five of them under 18
            if is_nested:
                return []  # of which 80 here and 36 there, and 85 elsewhere: the list begins within a part
            if not is_magnitude(item) or not fits(item, whole) or is_rate or is_of_rank(items, at):
                break
            found.append(item)
            if not is_led(items, at):
                break
    return found[::-1]
