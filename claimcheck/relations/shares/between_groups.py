"""A rate of all between those of its two halves: 66 % passed, 71 % of the girls and 62 % of the boys."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache

from claimcheck.core import Claim, Item, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import percents
from claimcheck.relations.row import as_claim, cues_in, is_cue
from claimcheck.text.ties import groups, words

NEAR = 3
"""How many items before or after its percent a half may be named."""
LEAD = 5
"""How many items before a percent may say what it is a rate of."""
SMALL = 2
"""Shorter stems are those of small words: the stem of rate has three letters."""
HALVES = 2
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every rate of all beside those of both halves, where none of the rates before them lies between."""
    for passage in story.having(Kind.PERCENT):
        if len(passage.claims) > HALVES:
            yield from _compared(passage)


def _compared(passage: Passage) -> Iterator[Outranked]:
    places = [at for at, _ in percents(passage)]
    sides = {at: side for at in places if (side := _side(passage, at))} if len(places) > HALVES else {}
    if sorted(sides.values()) != ["female", "male"]:
        return
    rates = [at for at in places if at < min(sides) and _is_rate(passage, at, min(sides))]
    if rates and any(is_cue(item, "stop") for item in passage.row[rates[0] : max(sides)]):
        return
    one, other = sorted((as_claim(passage.row[at]) for at in sides), key=_number)
    if not rates or any(_number(one) <= _number(as_claim(passage.row[at])) <= _number(other) for at in rates):
        return
    overall = as_claim(passage.row[rates[0]])
    yield Outranked((other, overall) if _number(overall) > _number(other) else (overall, one), Tie(True, WHY))


def _number(claim: Claim) -> Fraction:
    return Fraction(claim.quantity.number or 0)


def _side(passage: Passage, at: int) -> str:
    """Whose percent it is: the women's or the men's; empty where neither is named beside it, or both."""
    row = passage.row
    sides = _sides()
    before = {sides[item.value] for item in _clause(row[max(0, at - NEAR) : at][::-1]) if item.value in sides}
    after = {sides[item.value] for item in _clause(row[at + 1 : at + 1 + NEAR]) if item.value in sides}
    following = row[at + 1] if at + 1 < len(row) else row[at]
    is_after = is_cue(following, "of", "among") or following.value in sides  # 61 % of girls, 61 % للإناث
    found = {"female" if side in {"female", "woman"} else "male" for side in (after if is_after else before or after)}
    return found.pop() if len(found) == 1 else ""


@cache
def _sides() -> Mapping[str, str]:
    """The words for one half of people."""
    return groups("half sex ") | groups("opposed sex ")


def _clause(items: Sequence[Item]) -> Iterator[Item]:
    """The words up to the next figure."""
    for item in items:
        if isinstance(item, Claim):
            return
        yield item


def _is_rate(passage: Passage, at: int, halves: int) -> bool:
    """Whether a percent is a rate of something that the sentence names again with the halves."""
    lead = {item.value for item in cues_in(passage.row[max(0, at - LEAD) : at]) if len(item.value) > SMALL}
    again = {item.value for item in cues_in(passage.row[max(at + 1, halves - 2 * LEAD) :])}
    is_rate = any(item.value in words("rate") for item in passage.row[max(0, at - LEAD) : at])
    return is_rate and bool((lead - words("level")) & again)
