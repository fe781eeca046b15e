"""English sentences that tell of one thing and then of the next: Labour won 45 seats. The Tories won 54 seats.

What tells them apart stands before the figures (another subject, place, time or condition), or right after them
(people in Leeds, people in York). Nobody tells a fact again in the very next sentence with another subject.
"""

from collections.abc import Sequence

from claimcheck.core import Claim, Item, Kind
from claimcheck.relations.mentions import Mention, periods
from claimcheck.relations.row import is_cue, item_at
from claimcheck.relations.tokens import MIN_LETTERS
from claimcheck.text.ties import forms, words

AFTER = 6
"""How many items after a figure its place may be told."""
OPENING = 1
"""The last place of a figure that a sentence opens with, behind its article or preposition."""
LEAD = 4
"""How many items before a figure a word may say that it is all of it."""
TIMES = frozenset({Kind.DATE, Kind.DURATION})


def are_told_in_turn(first: Mention, second: Mention) -> bool:
    """Whether two sentences in a row tell of two things."""
    one, other = first.passage, second.passage
    is_next = other.paragraph - one.paragraph == 1 and not one.text.endswith("\n")
    if not is_next or not one.row[0].word.isascii():
        return False
    if _are_rows(first, second):
        return True
    if _is_told_again(second):
        return False
    ours, theirs = _before(first) - _all(second), _before(second) - _all(first)
    begins, goes_on = _opening(first), _opening(second)
    if begins != goes_on and {begins, goes_on} <= set(forms("goes on about it")):
        return True
    if _is_fronted(first) or _is_fronted(second):
        return bool(ours or theirs) or begins != goes_on
    if not words("another stage").isdisjoint(ours | theirs):
        return True  # the final offer was worth $5.4bn
    is_pronoun = begins in (*forms("goes on about it"), *forms("somebody's own"))
    is_pronoun = is_pronoun or first.claim.head != second.claim.head
    return bool(theirs and (ours or is_pronoun or _names_place(second))) or _are_elsewhere(first, second)


def _are_rows(first: Mention, second: Mention) -> bool:
    """Whether both figures say which is meant, and all others differ: the 5-litre engine has 410 hp, the 2-litre …"""
    others = [
        {(c.quantity.unit, c.head): c.quantity.value for c in one.passage.claims if c.span != one.claim.span}
        for one in (first, second)
    ]
    shared = others[0].keys() & others[1].keys()
    is_lead = max(first.at, second.at) <= OPENING
    return is_lead and bool(shared) and all(others[0][kind] != others[1][kind] for kind in shared)


def _is_told_again(mention: Mention) -> bool:
    """Whether somebody's own words, or `the` figure itself, tell what was told: the 54 dead; of the 45."""
    before = item_at(mention.passage.items, mention.at - 1)
    is_known = is_cue(before, "of_total") or before.word.lower() in forms("the very figure")
    lead = mention.passage.items[max(0, mention.at - LEAD) : mention.at]
    is_known = is_known or any(is_cue(item, "total") for item in lead)
    is_dated = _is_fronted(mention) and mention.passage.row[1].value in periods()  # in June the 21 judges met
    return (is_known and not is_dated) or is_cue(mention.passage.row[0], "quote")


def _opening(mention: Mention) -> str:
    return mention.passage.row[0].word.lower()


def _is_fronted(mention: Mention) -> bool:
    """Whether a sentence begins with a place, a time or a condition: in London, two years ago, excluding oil."""
    opening = mention.passage.row[0]
    is_time = isinstance(opening, Claim) and opening.quantity.kind in TIMES and opening is not mention.claim
    return is_time or _opening(mention) in forms("fronted")


def _before(mention: Mention) -> frozenset[str]:
    """What a sentence says before its figure, but for who says so."""
    lead: Sequence[Item] = mention.passage.items[: mention.at]
    said = max((at for at, item in enumerate(lead) if is_cue(item, "source")), default=-1)
    return frozenset(map(_told, lead[said + 1 :])) - {""}


def _all(mention: Mention) -> frozenset[str]:
    return frozenset(map(_told, mention.passage.items))


def _told(item: Item) -> str:
    """A word of some length by its stem, a figure by its value; nothing else."""
    if isinstance(item, Claim):
        return str(item.quantity.value)
    is_long = len(item.value) >= MIN_LETTERS or (len(item.word) > 1 and item.word.isupper())
    is_word = is_cue(item, "word", "event") and is_long and item.word.lower() not in forms("article")
    if item.word.lower() in forms("which of two"):
        return item.word.lower()
    return item.value if is_word else ""


def _names_place(mention: Mention) -> bool:
    """Whether a name in capitals follows `in` before the figure: the toll in Italy."""
    items = mention.passage.items[: mention.at]
    return any(item.word == "in" and item_at(items, at + 1).word[:1].isupper() for at, item in enumerate(items))


def _are_elsewhere(first: Mention, second: Mention) -> bool:
    """Whether both figures have a place or a cause after them, and each another: in the city, at sea; of cold."""
    led = [(_led(first, group), _led(second, group)) for group in ("into", "of what")]
    return any(here and there and here not in _all(second) and there not in _all(first) for here, there in led)


def _led(mention: Mention, group: str) -> str:
    """The first word that some prepositions lead to soon after a figure."""
    following = mention.passage.items[mention.at + 1 : mention.at + 1 + AFTER]
    at = next((at for at, item in enumerate(following) if item.word in forms(group)), len(following))
    return next((told for item in following[at + 1 :] if (told := _told(item))), "")
