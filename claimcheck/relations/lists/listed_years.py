"""Things that come once a year, counted and then dated: champions five times (1958, 1962, 1970, 1994 and 2002)."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, Listed, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import Item, figures, is_and, is_cue
from claimcheck.text import ties
from claimcheck.text.normalise import fold_word

REACH = 5
"""How many words may stand between the count and its first year."""
FEWEST = 2
MOST = 20
WHY = "complete list"


def find(story: Story, context: Context) -> Iterator[Listed]:
    """Every count of yearly things with the years after it, to the end of their row."""
    for items, at, claim in figures(story, Kind.COUNT, least=FEWEST + 1):
        if _is_yearly(claim):
            years = _years(items, at)
            told = sum(isinstance(item, Claim) and _is_year(item) for item in items[at + 1 :])
            if len(years) >= FEWEST and not len(years) < told == claim.quantity.number:  # and shared it in 2007
                yield Listed((claim,), Tie(False, WHY), len(years), len(years))


def _is_yearly(claim: Claim) -> bool:
    quantity = claim.quantity
    is_yearly = claim.head in ties.words("once a year") and quantity.kind is Kind.COUNT
    return is_yearly and quantity.is_exact and 1 < (quantity.number or 0) <= MOST


def _years(items: Sequence[Item], at: int) -> list[Claim]:
    """The years of a row; none where a stretch of years, another figure or an open end is among them."""
    found: list[Claim] = []
    for place in range(at + 1, len(items)):
        item = items[place]
        if isinstance(item, Claim):
            if not _is_year(item):
                return []
            found.append(item)
        elif found and is_cue(item, "close", "stop", "event", "break", "source"):
            break
        elif found and not (is_cue(item, "comma") or is_and(item)):
            return found if is_cue(items[place - 1], "comma") else []
        elif not found and (place - at > REACH or not _leads(item)):
            return []
    return found


def _leads(item: Item) -> bool:
    return is_cue(item, "word", "open", "comma", "colon", "past") and not is_and(item)


def _is_year(claim: Claim) -> bool:
    """A year alone: no month, no decade, no two years as one."""
    quantity = claim.quantity
    figure = fold_word(quantity.surface).split()[-1].strip("()")
    is_dated = quantity.kind in {Kind.DATE, Kind.NUMBER} and figure.isdigit() and len(figure) == len("1958")
    return is_dated and quantity.surface.count("-") == 0
