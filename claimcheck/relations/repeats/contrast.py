"""Words that make two facts of two figures in like sentences: another one, last month's, another town's airport."""

from itertools import pairwise

from claimcheck.core import Claim
from claimcheck.core.quantity import Value
from claimcheck.relations.kinship import are_apart, countries_of, subjects
from claimcheck.relations.likeness import COUNTED
from claimcheck.relations.mentions import EARLIER, Mention, are_ranked_apart
from claimcheck.relations.row import is_and, is_cue, is_figure, item_at
from claimcheck.relations.tokens import MIN_LETTERS
from claimcheck.text import ties

RISE, FALL = "!rise", "!fall"
NEAR = 6
"""How many items from a figure its brackets may open and close."""


def are_set_apart(first: Mention, second: Mention) -> bool:
    """Whether the one sentence speaks of another thing, time, country or direction than the other."""
    here, there = (countries_of(frozenset(mention.beside)) for mention in (first, second))
    is_elsewhere = bool(here and there and not here & there)
    is_opposite = {RISE, FALL} <= first.words ^ second.words
    is_earlier = EARLIER in first.words ^ second.words
    is_kept_apart = is_elsewhere or is_opposite or is_earlier or _is_of_another(first) != _is_of_another(second)
    is_then = is_dated(first) != is_dated(second) or _are_named_apart(first, second) or _begin_alike(first, second)
    is_ranked = are_ranked_apart(first, second) or _are_of_two_tables(first, second)
    return is_kept_apart or is_then or is_ranked or are_apart(subjects(first.words), subjects(second.words))


def _are_of_two_tables(first: Mention, second: Mention) -> bool:
    """Whether each has another figure in its brackets: the coast (9,426 or 15%), the coast (3,902 or 18%)."""
    one, other = _bracketed_with(first), _bracketed_with(second)
    return bool(one and other and one != other)


def _bracketed_with(mention: Mention) -> set[Value]:
    """The other figures of the brackets around a figure."""
    items, at = mention.passage.items, mention.at
    start = next((place for place in range(at - 1, max(-1, at - NEAR), -1) if is_cue(items[place], "open")), None)
    end = next((place for place in range(at + 1, min(len(items), at + NEAR)) if is_cue(items[place], "close")), None)
    within = items[start:end] if start is not None and end is not None else ()
    return {item.quantity.value for item in within if isinstance(item, Claim) and item is not items[at]}


def are_of_two_days(first: Mention, second: Mention) -> bool:
    """Whether one sentence names another day of the week, or its neighbour: on Sunday here, on Monday there."""
    one, other = first.weekdays, second.weekdays
    is_neighbour = bool(ties.words("neighbour") & (first.near ^ second.near))
    return bool(one and other and not one & other) or is_neighbour


def are_in_rows(first: Mention, second: Mention) -> bool:
    """Whether one figure alone ends a row of like ones, each of another: France and Spain have 41 and 49 medals."""
    return _ends_a_row(first) != _ends_a_row(second)


def _ends_a_row(mention: Mention) -> bool:
    link, before = (item_at(mention.passage.items, mention.at - back) for back in (1, 2))
    return is_and(link) and is_figure(before, *COUNTED) and not before.head


def _begin_alike(first: Mention, second: Mention) -> bool:
    """Whether a sentence begins as the one before does, as those do that go on to the next: sold … and sold …."""
    one, other = (mention.passage.row[0].word.lower().removeprefix("و") for mention in (first, second))
    is_next = second.passage.paragraph - first.passage.paragraph == 1 and not first.claim.in_headline
    is_alike = bool(one) and one == other and one not in ties.words("at the head of many sentences")
    return is_next and is_alike


def _are_named_apart(first: Mention, second: Mention) -> bool:
    """Whether what bears a name has another one in the other sentence: the airport of Djerba, that of Sfax."""
    ours, theirs = _names(first), _names(second)
    return any(ours[bearer].isdisjoint(theirs[bearer]) for bearer in ours.keys() & theirs.keys())


def _names(mention: Mention) -> dict[str, set[str]]:
    """The word after each one that is commonly followed by a name."""
    found: dict[str, set[str]] = {}
    bearers = ties.words("bears a name")
    for item, after in pairwise(mention.passage.row):
        if item.value in bearers and after.kind == "word" and len(after.value) >= MIN_LETTERS:
            found.setdefault(item.value, set()).add(after.value)
    return found


def _is_of_another(mention: Mention) -> bool:
    others = ties.words("other event", "another of its kind", "of another event")
    return any(item.value in others or item.word in others for item in mention.passage.row)


def is_dated(mention: Mention) -> bool:
    """Whether the sentence speaks of the last or the next month, year or session."""
    passage = mention.passage
    if passage.at("past", "coming"):
        return True
    past, stretches = ties.words("past"), ties.words("stretch of time")
    if past.isdisjoint(passage.values) or stretches.isdisjoint(passage.values):
        return False
    pairs = ({one.value, other.value} for one, other in pairwise(passage.row))
    return any(pair & past and pair & stretches for pair in pairs)
