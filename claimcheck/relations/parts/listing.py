"""Listing: where the list of parts after a mark begins and ends."""

from collections.abc import Sequence

from claimcheck.core import Claim, Cue, Kind
from claimcheck.relations.asides import is_margin
from claimcheck.relations.likeness import COUNTED, fits, is_magnitude
from claimcheck.relations.row import (
    SIGHT,
    Item,
    as_claim,
    begins_with_and,
    is_age,
    is_and,
    is_cue,
    is_figure,
    item_at,
    singular_nouns,
)
from claimcheck.text.ties import forms, words

ENDS = frozenset({
    "event", "break", "stop", "source", "among", "namely", "of_total", "total", "rise", "fall", "times",
    "forecast", "earlier", "against", "was", "open", "close", "each", "equivalent", "quote", "rest",
})  # fmt: skip
"""Cues that no list of parts runs past."""
NEAR = 2
"""How many words may stand between the mark of a list and its first number."""
OWN = 4
"""How many words may stand between a number and the mark of a list of its own."""
LED = 2
"""How many items before the first part its mark stands."""
LINKS = ("comma", "also", "minus", "plus")


def parts_after(items: Sequence[Item], mark: int, *, named: bool = False) -> list[int]:
    """The places of the claims listed after a mark; a list goes on only over و, a comma or `besides`.

    Where `named`, a word may stand between the link and the number: والمخازن 31 عاملا.
    """
    parts: list[int] = []
    for at in range(mark + 1, min(len(items), mark + SIGHT)):
        item = items[at]
        if not isinstance(item, Claim):
            if is_unread(item) or (item.kind in ENDS and not (parts and _is_modifier(items, at))):
                break
            continue
        is_linked = at == mark + 1 or is_led(items, at) or (named and _is_named(items, at, mark))
        if parts and parts[0] == mark + 1 and not is_led(items, at) and is_cue(items[at - 2], "comma"):
            break  # 20 with food and 12 with fuel, followed by 5: each number came first, so this is another clause
        if parts and not is_linked and item.quantity.kind not in COUNTED:
            continue  # what the part itself weighs, costs or lasts
        if not is_linked or not is_magnitude(item) or _leads_a_list(items, at) or (parts and is_subject(items, at)):
            break
        if parts and is_margin(items, at):
            continue  # four in the north, three more than in Spain, and 175 in the south
        if is_age(items, at) or (at > mark + NEAR and _has_own_list(items, at)):
            break
        if (not parts and is_cue(items[at - 1], "also")) or (parts and not _is_like(item, as_claim(items[parts[0]]))):
            break
        parts.append(at)
    return parts


def _is_like(part: Claim, first: Claim) -> bool:
    """Whether a number can stand in one list with the first part."""
    if fits(part, first) or fits(first, part):
        return True
    kinds = {part.quantity.kind, first.quantity.kind}
    return bool(part.head_path) and (len(kinds) == 1 or kinds <= COUNTED)


def _is_modifier(items: Sequence[Item], at: int) -> bool:
    """Whether an event only describes the part before it (6 were killed) and no other number follows it."""
    if not is_cue(items[at], "event") or is_cue(items[at - 1], "comma"):
        return False
    return at + 1 == len(items) or is_cue(items[at + 1], "comma", "quote") or is_and(items[at + 1])


def end_of(items: Sequence[Item], parts: Sequence[int]) -> int:
    """Where the tail of the last part ends: the place of the next claim or ending cue."""
    limit = min(len(items), parts[-1] + SIGHT)
    for at in range(parts[-1] + 1, limit):
        item = items[at]
        if item.kind in ENDS or is_unread(item) or (isinstance(item, Claim) and not is_figure(item, Kind.ORDINAL)):
            return at
    return limit


def is_unread(item: Item) -> bool:
    """Whether figures stand in the text that the reader left alone, so that nobody knows what a list comes to."""
    return isinstance(item, Cue) and item.word[:1].isdigit()


def is_subject(items: Sequence[Item], at: int) -> bool:
    """Whether a clause of its own begins with the number: and 30 were wounded."""
    following = item_at(items, at + 1)
    return following.value in words("predicate")


def _leads_a_list(items: Sequence[Item], at: int) -> bool:
    """Whether the number itself has parts or is one of another whole: 6 منهم ...; not before `some of them ill`."""
    mark = at + 2 if is_cue(item_at(items, at + 1), "comma") else at + 1
    if not is_cue(item_at(items, mark), "among", "of_total"):
        return False
    return mark == at + 1 or any(isinstance(item, Claim) for item in items[mark + 1 : mark + 1 + NEAR])


def _has_own_list(items: Sequence[Item], at: int) -> bool:
    """Whether a later number is a whole of its own: 6 soldiers, among them .., and 15 rebels, among them."""
    for item in items[at + 1 : at + 1 + OWN]:
        if isinstance(item, Claim) or is_cue(item, "event", "break", "stop", "comma"):
            return False
        if is_cue(item, "among"):
            return True
    return False


def is_marked(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is a part itself, so that the next mark may go back to its whole: 40, among them 12, and 30."""
    return any(is_cue(item, "among") for item in items[max(0, at - LED) : at])


def has_part(items: Sequence[Item], at: int) -> bool:
    """Whether a figure right before a mark is a part of what was told before: 120 of them."""
    return isinstance(item_at(items, at), Claim) and is_cue(item_at(items, at + 1), "among")


def is_led(items: Sequence[Item], at: int) -> bool:
    """Whether و, a comma or `besides` stands right before an item."""
    return at > 0 and (is_and(items[at - 1]) or is_cue(items[at - 1], *LINKS))


def _is_named(items: Sequence[Item], at: int, mark: int) -> bool:
    """Whether one word that itself is linked stands before the number: and the stores 31 workers."""
    before = items[at - 1]
    if not is_cue(before, "word"):
        return False
    return at - 1 == mark + 1 or begins_with_and(before) or is_led(items, at - 1)


def uncounted(items: Sequence[Item], start: int, end: int) -> int | None:
    """How many single things are named without a number in a stretch of a list; None if no end to them.

    `and a Libyan citizen` is one thing; any other `and so-and-so` may be many, or a place.
    """
    count = 0
    for at in range(start, end):
        item = items[at]
        names_a_part = at + 1 < len(items) and isinstance(items[at + 1], Claim)
        if item.word.lower() in forms("one more") and not names_a_part and (item.word[0] == "و" or is_led(items, at)):
            count += 1  # and another for music
        if names_a_part or not begins_with_and(item) or is_and(item):
            continue
        if item.word[1:] not in singular_nouns():
            return None
        count += 1
    return count


def is_net(items: Sequence[Item], whole: int) -> bool:
    """Whether losses may make a sum of money smaller than one of its parts: made 40m, 60m of it in Asia."""
    around = items[max(0, whole - SIGHT) : whole + SIGHT]
    return as_claim(items[whole]).quantity.kind is Kind.MONEY and any(item.value in words("loss") for item in around)
