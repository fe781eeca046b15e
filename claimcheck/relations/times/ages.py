"""An age with the birth of its sentence, in any order: died in 2014 aged 83; she was born in Leeds in 1931."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from claimcheck.core import Bound, Claim, Elapsed, Item, Kind, Passage, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import OLDEST, as_claim, is_cue, item_at, without_and
from claimcheck.relations.signposts import Items, posted
from claimcheck.relations.times.births import births_told
from claimcheck.relations.times.years import one_year, year_after
from claimcheck.text.ties import forms, words

NEAR = 4
"""How many items after the word for birth its year may stand."""
BACK = 3
"""How many items before the age the words for it may stand."""
SAID = 5
"""How many items before an age the word for saying may stand."""
SIGNS = ("open", "close", "comma", "from", "namely")
WHY = "a birth and an age"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """The one age of a sentence with the one birth in it, at the other date that it has or on the day of the draft."""
    for passage in posted(story, "born"):
        if Kind.DATE in passage.kinds and (born := births_told(passage)):
            yield from _aged(passage, born, context.today)


def _aged(passage: Passage, told: Sequence[int], today: date | None) -> Iterator[Elapsed]:
    items = passage.row
    born = year_after(items, told[0], NEAR) if len(told) == 1 else None
    ages = [at for at in passage.at(Claim.kind) if _is_age(items, at) and not _is_speakers(items, at)]
    if born is None or len(ages) != 1:
        return
    age = as_claim(items[ages[0]])
    others = [claim for claim in passage.claims if claim.quantity.kind is Kind.DATE and claim is not born]
    if len(others) == 1 and one_year(others[0]) is not None:
        yield Elapsed((born, others[0], age), Tie(False, WHY))
    elif not others and today is not None and _is_beside(items, ages[0], told[0]):
        yield Elapsed((born, age), Tie(False, WHY), until=StatedDate.of(today))


def _is_age(items: Items, at: int) -> bool:
    """Whether a figure is an age: (24 عاما), aged 38, died at 74, in the eighteenth year of her life."""
    claim = as_claim(items[at])
    quantity, after = claim.quantity, items[at + 1 : at + 3]
    if not 0 < (quantity.number or 0) <= OLDEST or quantity.bound is not Bound.EXACT:
        return False
    if quantity.kind is Kind.ORDINAL:
        return len(after) == 2 and is_cue(after[0], "from") and after[1].word in words("age")
    before = [without_and(item).lower() for item in items[max(0, at - BACK) : at]]
    is_told = any(word in words("age") for word in before)
    if quantity.kind is Kind.NUMBER:
        is_turned = bool(before) and before[-1] in forms("turned an age") and _stands_alone(item_at(items, at + 1))
        is_of_time = before[-2:] in [was[1:] for was in _when_she_was()] and _is_when(item_at(items, at + 1))
        return is_told or before in _when_she_was() or is_turned or is_of_time
    is_bracketed = is_cue(items[at - 1], "open") and bool(after) and is_cue(after[0], "close")
    is_alone = quantity.surface.isdigit()  # the winner, 24, …
    is_at = bool(before) and before[-1] in forms("at the age")
    is_led = is_told or is_at or quantity.surface.lower().startswith(forms("at the age"))
    return quantity.unit == "year" and (is_led or is_alone or is_bracketed)


def _is_speakers(items: Items, at: int) -> bool:
    """Whether a bare age between commas is that of whoever says so: said his son John, 61."""
    is_aside = is_cue(item_at(items, at - 1), "comma") and is_cue(item_at(items, at + 1), "comma")
    return is_aside and any(is_cue(item, "source") for item in items[max(0, at - SAID) : at])


def _stands_alone(after: Item) -> bool:
    """Whether a bare number is an age, and counts nothing that follows: turned 25 on 3 May; now 65, the sculptor."""
    return is_cue(after, "comma", "stop", "break", "current") or after.word in forms("on a date")


def _is_when(item: Item) -> bool:
    """Whether what follows tells when: was 42 when she won."""
    return item.word in forms("at that time")


@cache
def _when_she_was() -> list[list[str]]:
    """The words right before an age at some time: when she was 16."""
    return [[when, who, "was"] for when in forms("at that time") for who in forms("he or she")]


def _is_beside(items: Items, age: int, birth: int) -> bool:
    """Whether age and birth are told in one breath: the winner (24), who was born in 1995."""
    between = items[min(age, birth) + 1 : max(age, birth)]
    links = {*words("points back"), *forms("which has"), *forms("who was")}
    return len(between) <= NEAR and all(is_cue(item, *SIGNS) or item.word in links for item in between)
