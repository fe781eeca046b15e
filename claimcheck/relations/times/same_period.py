"""A period and the same one of another year: up 6% in the first quarter of 2019 on the same period of 2018."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Item, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue, item_at
from claimcheck.relations.signposts import FENCES, Items
from claimcheck.relations.times.years import gregorian, one_year
from claimcheck.text.ties import forms, words

BACK = 5
"""How many items before the period the word that compares may stand."""
REACH = 4
"""How many items after the period its year may stand."""
WHY = "the same period of another year"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """The one year of a sentence, and that of the same period with which the sentence compares it."""
    nouns = words("period noun")
    for passage in story.having(Kind.DATE):
        if len(passage.claims) < 2 or passage.values.isdisjoint(nouns) or passage.values.isdisjoint(words("again")):
            continue
        for at, item in enumerate(passage.row):
            if item.value in nouns and _is_again(passage.row, at):
                yield from _compared(passage, at)


def _is_again(items: Items, at: int) -> bool:
    """Whether a word for a period has `the same` beside it."""
    return any(item_at(items, place).value in words("again") for place in (at - 1, at + 1))


def _compared(passage: Passage, at: int) -> Iterator[Sequel]:
    base, mark = _year_after(passage.row, at), _mark(passage.row, at)
    if base is None or mark is None:
        return
    years = [item for item in passage.row[:mark] if _has_year(item)]
    if years and len({_years(item) for item in years}) == 1 and isinstance(years[-1], Claim):
        yield Sequel((base, years[-1]), Tie(False, WHY), is_strict=True)


def _mark(items: Items, at: int) -> int | None:
    """Where the word stands that compares with the period itself, and not with what another did in it."""
    for place in range(at - 1, max(-1, at - BACK - 1), -1):
        item = items[place]
        if is_cue(item, "against") or item.word in forms("compares periods"):
            return place
        if not _leads(item):
            return None
    return None


def _leads(item: Item) -> bool:
    """Whether a word only leads from a comparison to its period: compared with its level in the same period."""
    is_own = item.word.endswith(forms("owner ending"))
    return isinstance(item, Claim) or is_own or item.value in words("again") or item.word in forms("leads to a period")


def _year_after(items: Items, at: int) -> Claim | None:
    """The year of the period: the only figure within reach."""
    for item in items[at + 1 : at + 1 + REACH]:
        if isinstance(item, Claim):
            return item if _has_year(item) else None
        if is_cue(item, *FENCES, "comma", "break", "open"):
            return None
    return None


def _has_year(item: Item) -> bool:
    stated = gregorian(item)
    return stated is not None and (stated.year is not None or stated.year_end is not None)


def _years(item: Item) -> Sequence[int | None]:
    """The year of a date, and the one in which it ends."""
    stated = gregorian(item)
    return (one_year(item), None if stated is None else stated.year_end)
