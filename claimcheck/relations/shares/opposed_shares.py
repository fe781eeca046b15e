"""Shares of groups that no one belongs to two of: 58% were men and 42% were women."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Complement, Kind, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import percents
from claimcheck.relations.row import Item, is_and, is_cue, item_at
from claimcheck.text.ties import forms, groups, words

REACH = 7
"""How many items after a percent its group may be named."""
TAIL = 1
"""How many items may follow the second group before its clause ends."""
ENDS = ("stop", "break", "comma", "source", "dash", "close")
ON, TO_THE = "on", "لل"
POLLED = range(3, 9)
"""So many parties, each with its share, are told after each other in a poll."""
WHY = "all shares of one whole"


def find(story: Story, context: Context) -> Iterator[Complement]:
    """Every two percents of a sentence that such groups follow; they may not pass the whole together."""
    for passage in story.having(Kind.PERCENT):
        shares = percents(passage)
        if len(shares) in POLLED and _is_one_poll(passage.row, [at for at, _ in shares]):
            yield Complement(tuple(claim for _, claim in shares), Tie(False, WHY, is_likely=True), is_closed=False)
        if len(shares) != 2 or groups("opposed ").keys().isdisjoint(passage.values):
            continue
        (one, first), (other, second) = shares
        if not _goes_on(passage.row, other) or passage.at("earlier", "past", "current"):
            continue
        sides = _side(passage.row, one, other), _side(passage.row, other, len(passage.row))
        if all(sides) and sides[0].partition(" ")[0] == sides[1].partition(" ")[0] and sides[0] != sides[1]:
            yield Complement((first, second), Tie(True, WHY), is_closed=False)


def _is_one_poll(items: Sequence[Item], places: Sequence[int]) -> bool:
    """Whether shares of parties are told in a row, and not of one party in several places or months."""
    told = items[places[0] - 2 : places[-1]]
    is_parted = any(item.value in words("place", "predicate") for item in told)
    return not is_parted and all(_is_party(items, at) for at in places)


def _is_party(items: Sequence[Item], at: int) -> bool:
    """Whether somebody is told to be on a share; not `on 36% in June` once more of the same."""
    named = item_at(items, at - 2)
    return items[at - 1].value == ON and is_cue(named, "word") and not is_and(named)


def _goes_on(items: Sequence[Item], at: int) -> bool:
    """Whether a share is joined to the one before and has no base or time of its own."""
    is_joined = is_and(items[at - 1]) or is_cue(items[at - 1], "comma", "break")
    return is_joined and not any(is_cue(item, "of", "of_total", "from") for item in items[at + 1 : at + 2])


def _side(items: Sequence[Item], at: int, end: int) -> str:
    """The group that a percent is told to be; not the one that it is of or for: 58% of the men, 88% for girls."""
    for place in range(at + 1, min(end, at + REACH)):
        item = items[place]
        if isinstance(item, Claim) or is_cue(item, *ENDS) or _is_rated(item):
            return ""
        side = groups("opposed ").get(item.value, "")
        if side:
            is_base = any(cue.kind in {"of", "of_total", "from"} for cue in items[at + 1 : place])
            is_told = not is_base or any(item.value in words("predicate") for item in items[at + 1 : place])
            return side if is_told and _ends(items, place, end) else ""
    return ""


def _is_rated(item: Item) -> bool:
    """Whether a word leads to those of whom a rate is told, and rates need not add up to anything: 79% للبنين."""
    return item.word in forms("of whom") or item.word.startswith(TO_THE)


def _ends(items: Sequence[Item], place: int, end: int) -> bool:
    """Whether the clause ends with the group, so that nothing narrows it down: men under 30."""
    following = items[place + 1 : min(end, len(items))]
    further = [item for item in following if not is_cue(item, *ENDS)]
    return len(further) <= TAIL or (bool(following) and is_cue(following[0], *ENDS))
