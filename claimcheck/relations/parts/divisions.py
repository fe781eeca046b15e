"""Wholes that always divide the same way: cases into active, recovered and dead; ballots into valid and spoilt.

Each figure is known by the words beside it, wherever its sentence stands. Days have figures of their own
(62 recovered today), so that of each kind the largest is meant. Nothing here is sure.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from claimcheck.core import Claim, Cue, PartWhole, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, is_counted_out
from claimcheck.relations.row import Item, figures_of, is_figure
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import groups, words

WHOLE = "whole"
DIVISIONS: Mapping[str, frozenset[str]] = {
    "cases": frozenset({"cases active", "cases recovered", "cases dead"}),
    "ballots": frozenset({"ballots valid", "ballots spoilt"}),
}
"""The parts that make each whole; fewer are never more than it."""
ADJECTIVES = ("active", "valid", "spoilt")
"""What is also told right after a figure: 300 active cases, in Arabic."""
ENDS = frozenset({"comma", "stop", "open", "close", "break"})
REMARK = 5
"""How many words after a figure may end in it in English: 540 of these are still active."""
REACH = 10
"""How many words before a figure may tell what it counts."""
NEAR = 4
"""How many sentences with figures may lie between the first and the last of them."""
LARGE = 100
"""Smaller wholes are those of a day."""
SLIP = 10
"""A part so many times greater than a figure is part of another: of those who voted here, and not abroad."""
FEWEST = 3
"""So many figures at least are a whole and its parts."""
WHY = "parts that divide the whole for good"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every such whole with its parts."""
    if len(story.claims) < FEWEST:
        return
    named = groups("division ")
    told: dict[str, list[Claim]] = {}
    for passage in story.saying(_words()):
        if passage.values.isdisjoint(words("worldwide")):
            for name, claim in _told(passage, named):
                told.setdefault(name, []).append(claim)
    for kind, parts in DIVISIONS.items() if told else ():
        yield from _divided(kind, parts, told)


@cache
def _words() -> frozenset[str]:
    return frozenset(groups("division "))


def _told(passage: Passage, named: Mapping[str, str]) -> Iterator[tuple[str, Claim]]:
    """The figures whose words tell what part they are."""
    for items, at, claim in figures_of(passage):
        if is_counted_out(claim):
            name = _own_name(items, at, claim, named) or _name_before(items, at, named)
            if name:
                yield name, claim


def _own_name(items: Sequence[Item], at: int, claim: Claim, named: Mapping[str, str]) -> str:
    """What part a figure is by its adjective or its noun: 300 active cases, 990 deaths."""
    for item in items[at + 1 : at + 1 + REMARK]:
        if item.kind in ENDS or isinstance(item, Claim):
            break
        following = named.get(item.value, "")
        is_meant = item.word.isascii() or (item is items[at + 1] and following.endswith(ADJECTIVES))
        if following and not following.endswith(WHOLE) and is_meant:
            return following
    nouns = (named.get(stem(fold_word(word)), "") for word in reversed(claim.quantity.noun.split()))
    return next(filter(None, nouns), "")


def _name_before(items: Sequence[Item], at: int, named: Mapping[str, str]) -> str:
    """What part a figure is by the nearest word before it; of cases that recovered, the recovered are told."""
    found: list[str] = []
    for item in reversed(items[max(0, at - REACH) : at]):
        if item.kind in ENDS or is_figure(item, *COUNTED):
            break
        if isinstance(item, Cue):
            found.append(named.get(item.value) or named.get(item.word.removeprefix("و"), ""))
    found = list(filter(None, found))
    return next((name for name in found if not name.endswith(WHOLE)), found[0] if found else "")


def _divided(kind: str, parts: frozenset[str], told: Mapping[str, Sequence[Claim]]) -> Iterator[PartWhole]:
    """A whole with all its parts, or with those of them that the text tells."""
    found = [claim for part in sorted(parts) if (claim := _largest(told.get(part, ()))) is not None]
    whole = _whole(told.get(f"{kind} {WHOLE}", ()), found)
    if whole is None or len(found) < 2 or any(_number(part) > SLIP * _number(whole) for part in found):
        return
    places = [claim.passage for claim in (whole, *found)]
    if _number(whole) >= LARGE and max(places) - min(places) <= NEAR:
        is_closed = len(found) == len(parts) and f"{kind} other" not in told
        in_order = sorted(found, key=lambda claim: claim.span)
        yield PartWhole((whole, *in_order), Tie(False, WHY, is_likely=True), is_closed=is_closed)
        for part in (part for part in in_order if _number(part) > _number(whole)):
            yield PartWhole((whole, part), Tie(False, WHY, is_likely=True))


def _whole(claims: Sequence[Claim], parts: Sequence[Claim]) -> Claim | None:
    """The largest whole; None where two are larger than every part, as of two countries."""
    most = max((_number(part) for part in parts), default=0)
    return _largest(claims) if len({_number(claim) for claim in claims if _number(claim) >= most}) < 2 else None


def _largest(claims: Sequence[Claim]) -> Claim | None:
    """The figure since the beginning; None where others come near it."""
    largest = max(claims, key=_number, default=None)
    rivals = {_number(claim) for claim in claims if largest and 2 * _number(claim) > _number(largest)}
    return largest if len(rivals) == 1 else None


def _number(claim: Claim) -> int:
    return int(claim.quantity.number or 0)
