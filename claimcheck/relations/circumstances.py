"""Counts that only tell where, when or with how many something happened: 410 people died in 30 states, up from 350.

What follows such a clause speaks of the figure before them: of the people, not of the states.
"""

from collections.abc import Sequence

from claimcheck.core import Claim, Item, Kind
from claimcheck.relations.likeness import COUNTED, same_noun
from claimcheck.relations.row import as_claim, is_cue, is_figure, item_at
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

REACH = 8
"""How many items before a circumstance the figure may stand that the clause tells."""
LEAD = 3
"""How many items before a count the comma may stand that its preposition follows: 410 people, from all 30 countries."""
ENDS = ("stop", "break", "source", "colon", "open", "quote")
TURNS = ("from", "to")
"""Prepositions that also lead to the levels of a change."""


def is_circumstance(items: Sequence[Item], at: int) -> bool:
    """Whether a count only tells where or with how many something was."""
    return figure_told(items, at) != at


def figure_told(items: Sequence[Item], at: int) -> int:
    """The place of the figure that a clause tells where one may only tell its circumstances; else that place itself."""
    claim, part = items[at], _part_of(items, at)
    if part is not None:
        return figure_told(items, part)
    if not isinstance(claim, Claim) or not is_led(items, at) or _opens_clause(items, at):
        return at
    for place in range(at - 1, max(-1, at - 1 - REACH), -1):
        item = items[place]
        is_parted = is_cue(item, "comma") and place < at - LEAD and items[at - 1].word.isascii()
        if is_parted or is_cue(item, *ENDS) or (is_cue(items[at - 1], *TURNS) and is_cue(item, "rise", "fall", "by")):
            return at
        if isinstance(item, Claim):
            is_aside = is_cue(item_at(items, place - 1), "open") and is_cue(item_at(items, place + 1), "close")
            is_told = is_figure(item, *COUNTED) and not is_aside and not (item.head and same_noun(item, claim))
            told = figure_told(items, place) if is_told else at
            is_fronted = is_led(items, told) and any(is_cue(each, "comma") for each in items[told:at])
            return at if is_fronted else told  # in 14 of 31 towns, with 59 wins
    return at


def _part_of(items: Sequence[Item], at: int) -> int | None:
    """The place of the part that a count is the whole of: 21 of the 61 seats."""
    mark = at - 1 - (item_at(items, at - 1).value in words("article"))
    is_of = is_figure(items[at], Kind.COUNT) and is_cue(item_at(items, mark), "of", "of_total")
    return mark - 1 if is_of and is_figure(item_at(items, mark - 1), Kind.COUNT, Kind.NUMBER) else None


def _opens_clause(items: Sequence[Item], at: int) -> bool:
    """Whether a preposition begins the main clause behind a comma: after it won 31 seats, with 67 points she beat …"""
    is_led_on = is_cue(item_at(items, at + 1), "word") and not is_cue(item_at(items, at + 2), "comma")
    return is_cue(item_at(items, at - 2), "comma") and is_led_on


def told_claim(items: Sequence[Item], at: int) -> Claim:
    """The figure that a clause tells where the one at this place may only tell its circumstances."""
    return as_claim(items[figure_told(items, at)])


def is_led(items: Sequence[Item], at: int) -> bool:
    """Whether a preposition leads to a count of things, or stands within it: in 30 states, over three legs."""
    claim, lead = items[at], item_at(items, at - 1)
    if lead.value in words("article") or lead.value in words("whose"):
        lead = item_at(items, at - 2)  # in its two towns
    if is_figure(claim, Kind.COUNT):
        within = fold_word(claim.quantity.surface).lower().partition(" ")[0]
        return any(word in forms("leads to circumstances") for word in (lead.word.lower(), within))
    led = lead.word.lower()
    is_of_more = is_cue(item_at(items, at + 1), "of", "of_total") and led in forms("leads to circumstances")
    return is_figure(claim, Kind.NUMBER) and (led in forms("off so many") or is_of_more)


def is_aside(items: Sequence[Item], at: int) -> bool:
    """Whether a comma and a preposition set a figure off from one before: 40 medals, after 19 in May."""
    lead = item_at(items, at - 1)
    is_lead = is_cue(lead, "among") or lead.word.lower() in forms("leads to a place")
    is_second = any(isinstance(item, Claim) for item in items[max(0, at - REACH) : max(0, at - 2)])
    return is_lead and is_second and is_cue(item_at(items, at - 2), "comma")


def opens_sentence(items: Sequence[Item], at: int) -> bool:
    """Whether a figure only tells where what follows was: in 14 of 31 towns, one worker in five is jobless."""
    return at == 1 and items[0].word.lower() in forms("leads to circumstances")
