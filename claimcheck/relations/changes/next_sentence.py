"""Two levels in two sentences, the step in the second: 48 came. The year before there were 42, a rise of six."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, takewhile

from claimcheck.core import Change, Claim, Kind, Passage, Story, Tie
from claimcheck.relations.changes.dated_back import is_dated_back
from claimcheck.relations.changes.levels import has_level, is_amount
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.likeness import factor, is_percent, same_noun
from claimcheck.relations.row import Item, figures_of, is_cue, words_between
from claimcheck.text.ties import words

REACH = 4
"""How many words may stand between the rise and its figure."""
BACK = ("earlier", "past", "was")
"""Cues of the time before, of which the second sentence tells."""
NEAR = 3
"""So many words before a level the word may stand that leads to it."""
SMALL = 3
"""Shorter stems are those of small words."""
SHORT = 14
"""A sentence of fewer words speaks of nothing but what the one before did."""
WHY = "levels in two sentences"


def find(story: Story, context: Context) -> Iterator[Change]:
    """Every step at the end of a sentence that sets its one level against the one of the sentence before."""
    for before, passage in pairwise(story.passages):
        if passage.paragraph - before.paragraph > 1 or before.is_headline:
            continue
        if len(passage.claims) > 1 and _looks_back(passage):
            for at in passage.at("rise", "fall"):
                yield from _change(before, passage, at)
        if "against" in passage.places:
            yield from _compared(before, passage)


def _compared(before: Passage, passage: Passage) -> Iterator[Change]:
    """Profit halved to 5.9 million. The figure compared with 11.4 million a year earlier: the verb is in the first."""
    verbs, marks = before.at("rise", "fall", "times"), passage.at("against")
    if len(verbs) != 1 or len(marks) != 1 or passage.at("rise", "fall", "times"):
        return
    levels = [at for _, at, claim in figures_of(before) if _is_level(claim)]
    if len(levels) != 1:
        return
    verb, after = before.row[verbs[0]], before.row[levels[0]]
    told = [item for item in passage.row if isinstance(item, Claim) and _is_level(item)]
    is_led = verbs[0] < levels[0] and is_cue(before.row[levels[0] - 1], "to")
    if not is_led or len(told) != 1 or not isinstance(after, Claim) or not _are_of_one_thing(told[0], after):
        return
    at = passage.row.index(told[0])
    is_plain = marks[0] < at and words_between(passage.row, 0, marks[0]) < NEAR
    if is_plain and is_dated_back(passage.row, at):
        yield Change(Tie(False, WHY, is_likely=True), told[0], after, direction=_way(verb))


def _way(verb: Item) -> int:
    """Which way a verb goes; to multiply by less than one is to fall."""
    return -1 if is_cue(verb, "fall") or (is_cue(verb, "times") and Fraction(verb.value or 1) < 1) else 1


def _change(before: Passage, passage: Passage, verb: int) -> Iterator[Change]:
    items = passage.row
    place = _step_after(items, verb)
    told = [item for item in items[:verb] if isinstance(item, Claim) and _is_level(item)]
    if place is None or len(told) != 1 or not _ends(items, place):
        return
    step, base = items[place], told[0]
    others = [claim for claim in before.claims if _is_level(claim) and _are_of_one_thing(base, claim)]
    if not isinstance(step, Claim) or len(others) != 1 or not _are_of_one_subject(before, passage):
        return
    if _is_arrived_at(items, base) or not (_is_arrived_at(before.row, others[0]) or _is_unmoved(before.row, others[0])):
        return
    amount = step if is_amount(step, base) else None
    percent = step if is_percent(step) else None
    direction = 1 if is_cue(items[verb], "rise") else -1
    if amount is not None or percent is not None:
        yield Change(Tie(False, WHY), base, others[0], amount, percent, direction)


def _step_after(items: Sequence[Item], verb: int) -> int | None:
    """The place of the figure that a rise or a fall names: a rise of six, ارتفاعا بنسبة 20 بالمئة."""
    for place in range(verb + 1, min(len(items), verb + 1 + REACH)):
        if isinstance(items[place], Claim):
            return place
        if not is_cue(items[place], "word", "by", "of", "equivalent"):
            return None
    return None


def _is_arrived_at(items: Sequence[Item], level: Claim) -> bool:
    """Whether a change led to a level: to 48, and not by 48."""
    return any(is_cue(item, "to", "at") for item in _lead(items, level)[-NEAR:])


def _is_unmoved(items: Sequence[Item], level: Claim) -> bool:
    """Whether no rise or fall stands before a level, of which it may be the amount."""
    return not any(is_cue(item, "rise", "fall", "times") for item in _lead(items, level))


def _lead(items: Sequence[Item], level: Claim) -> Sequence[Item]:
    """What stands before a level in its sentence."""
    return list(takewhile(lambda item: item is not level, items))


def _is_level(claim: Claim) -> bool:
    return has_level(claim) and claim.quantity.number is not None


def _are_of_one_thing(base: Claim, level: Claim) -> bool:
    """Whether two levels are of one currency, unit or noun; a bare number after a count is of what that counts."""
    one, two = base.quantity, level.quantity
    if two.kind is Kind.COUNT:
        return one.kind is Kind.NUMBER or (one.kind is Kind.COUNT and same_noun(base, level))
    return one.kind is two.kind and factor(base, level) == 1


def _looks_back(passage: Passage) -> bool:
    """Whether the sentence tells of an earlier time, or compares."""
    return bool(passage.at(*BACK)) or not passage.values.isdisjoint(words("of the time before"))


def _ends(items: Sequence[Item], place: int) -> bool:
    """Whether no other figure follows the step."""
    return not any(isinstance(item, Claim) for item in items[place + 1 :])


def _are_of_one_subject(before: Passage, passage: Passage) -> bool:
    """Whether the second sentence has a word of the first, or hardly any words of its own."""
    one, two = (
        subjects(frozenset(item.value for item in each.row if item.kind == "word" and len(item.value) > SMALL))
        for each in (before, passage)
    )
    return bool(one & two) or words_between(passage.row, 0, len(passage.row)) < SHORT
