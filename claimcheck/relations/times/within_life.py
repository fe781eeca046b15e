"""What somebody did, and the age of a sentence: aged 86, and governing since 1892, before any such birth."""

from collections.abc import Iterator
from datetime import date

from claimcheck.core import Bound, Claim, Elapsed, Kind, Passage, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import OLDEST, as_claim, figures_of, is_age, is_cue, item_at
from claimcheck.relations.signposts import FENCES, Items, signposts
from claimcheck.relations.times.years import is_begun, one_year
from claimcheck.text.ties import forms, words

BACK = 3
"""How many items before an age the words for it may stand."""
LEAD = 5
"""How many items before its date the verb may stand."""
NEXT = 2
"""How many sentences after the age may tell of the same person."""
AND = ("و", "ف")
KIN = {"child", "parent"}
OF_AGE = frozenset({Kind.DURATION, Kind.NUMBER})
WHY = "time since a year"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every year of what one does oneself, in the sentence of the one age or right after it."""
    told: tuple[Passage, Claim] | None = None
    for passage in story.passages if context.today is not None and story.having(Kind.DATE) else ():
        may_tell = not OF_AGE.isdisjoint(passage.kinds)
        ages = [claim for _, at, claim in figures_of(passage) if _is_told_age(passage.row, at)] if may_tell else []
        if ages or (told is not None and passage.paragraph - told[0].paragraph > NEXT):
            told = (passage, ages[0]) if len(ages) == 1 and _is_of_nobody_else(passage) else None
        if told is not None and Kind.DATE in passage.kinds and context.today is not None:
            yield from _lived(passage, told[1], context.today)


def _is_of_nobody_else(passage: Passage) -> bool:
    """Whether an age is of somebody alive, and of now."""
    is_now = not passage.at("was", "earlier") and not any(item.word in forms("at that time") for item in passage.row)
    return is_now and signposts(passage).keys().isdisjoint(KIN) and passage.values.isdisjoint(words("died"))


def _lived(passage: Passage, age: Claim, today: date) -> Iterator[Elapsed]:
    other = next((at for at, item in enumerate(passage.row) if is_begun(item)), len(passage.row))
    for _, at, claim in figures_of(passage):
        if at < other and claim.quantity.kind is Kind.DATE and one_year(claim) and _is_done(passage.row, at):
            yield Elapsed((claim, age), Tie(False, WHY), until=StatedDate.of(today), is_within=True)


def _is_told_age(items: Items, at: int) -> bool:
    """Whether a figure is an age now: 86 years old, aged 86, the president, 86, …"""
    quantity = as_claim(items[at]).quantity
    if quantity.unit != "year" and quantity.kind is not Kind.NUMBER:
        return False  # asked first, as most figures are such
    if quantity.bound is not Bound.EXACT or not 0 < (quantity.number or 0) <= OLDEST:
        return False
    is_bracketed = is_cue(items[at - 1], "open") and is_cue(item_at(items, at + 1), "close") and quantity.unit == "year"
    if is_age(items, at) or is_bracketed or (quantity.unit == "year" and quantity.surface.isdigit()):
        return True
    before = [item.word for item in items[max(0, at - BACK) : at]]
    is_length = quantity.unit == "year" and not is_cue(items[at - 1], "of")
    is_then = bool(before) and before[-1] in forms("at the age")
    is_named = quantity.surface.endswith("-old") or any(word in words("age") for word in before)
    return is_length and is_named and not is_then


def _is_done(items: Items, at: int) -> bool:
    """Whether a verb of what a person does leads to a year, in its clause."""
    for item in items[max(0, at - LEAD) : at][::-1]:
        if is_cue(item, Claim.kind, "comma", "open", *FENCES):
            return False
        bare = item.word[1:] if item.word.startswith(AND) else item.word
        if item.word in forms("done by a person") or bare in forms("done by a person"):
            return True
    return False
