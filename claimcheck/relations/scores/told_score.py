"""A score told in words beside its figures: won by three goals to one (3-1); two clean goals (2-0); one all (1-1)."""

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.core import Claim, Item, Kind, Result, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue, is_figure, item_at
from claimcheck.text.ties import groups, words

GOAL = "goal"
MOST = 15
"""No side scores more goals."""
MOST_SETS = 3
"""A match is won with so many sets at most; more in the figures are the games of one set."""
SIGNS = ("open", "comma", "equivalent")
"""What may stand between the words and the figures."""
WHY = "score in words and in figures"


class Told(NamedTuple):
    """The goals of both sides as words tell them, and where the words end."""

    goals: tuple[int, int]
    end: int


def find(story: Story, context: Context) -> Iterator[Result]:
    """Every score right after the words for it, or right before them."""
    for passage in story.having(Kind.SCORE):
        yield from _beside(passage.row)


def _beside(items: Row) -> Iterator[Result]:
    last: int | None = None
    for at in range(len(items)):
        if is_figure(items[at], Kind.SCORE):
            last = at
        told = told_at(items, at)
        if told is None:
            continue
        after, before = _next(items, told.end), _previous(items, at, last)
        place = after if after is not None else before
        score = items[place] if place is not None else None
        if place is not None and isinstance(score, Claim) and _is_of(items, at, score) and not _is_aside(items, place):
            yield Result((score,), Tie(after is not None and is_cue(items[place - 1], "open"), WHY), told=told.goals)


def _is_of(items: Row, at: int, score: Claim) -> bool:
    """Whether the figures may be of what the words count: sets won are few."""
    first = items[at]
    is_goal = not isinstance(first, Claim) or first.head_path[:1] == (GOAL,)
    return is_goal or all(int(side) <= MOST_SETS for side in str(score.quantity.value).split("-"))


def _next(items: Row, end: int) -> int | None:
    """The score after the words, alone in its brackets if they are open."""
    at = end
    while at < min(len(items), end + 2) and (is_cue(items[at], *SIGNS) or items[at].value in words("result")):
        at += 1
    if at == len(items) or not is_figure(items[at], Kind.SCORE):
        return None
    is_open = is_cue(items[at - 1], "open")
    return at if not is_open or is_cue(item_at(items, at + 1), "close") else None


def _previous(items: Row, at: int, score: int | None) -> int | None:
    """The score before the words, with a bracket or a comma between at most."""
    between = items[score + 1 : at] if score is not None else ()
    is_next = all(is_cue(item, *SIGNS) or item.word in {"ب", "و"} for item in between) and len(between) < len(SIGNS)
    return score if is_next else None


def _is_aside(items: Row, at: int) -> bool:
    """Whether the figures are of one half, of both legs or of a shoot-out, as the words after them tell."""
    return any(item.value in words("aside") or item.word in words("both legs") for item in items[at + 1 : at + 4])


def told_at(items: Row, at: int) -> Told | None:
    """The goals that words tell from here on: so many against so many, without answer, or each."""
    first = goals_of(items[at])
    at += 1 if first and is_cue(item_at(items, at + 1), "from") else 0  # من دون رد
    following = items[at + 1 : at + 3]
    if not first or not following:
        return None
    word = following[0].word
    if word in words("to nothing") or (first == 1 and word in words("lone goal")):
        return Told((first, 0), at + 2)
    if word in words("without") and len(following) > 1 and following[1].word in words("answer"):
        return Told((first, 0), at + 3)
    if word in words("each side"):
        return Told((first, first), at + 2)
    return _against(items, at, first)


def _against(items: Row, at: int, first: int) -> Told | None:
    """The goals of the other side: against two goals, to one; مقابل لا شيء."""
    link, second = item_at(items, at + 1), item_at(items, at + 2)
    if not isinstance(link, Claim) and link.word.startswith("ل") and (goals := goals_of(link)):
        return Told((first, goals), at + 2)
    if not (is_cue(link, "against") or link.word == "ل"):
        return None
    goals = goals_of(second, is_second=True)
    if goals is None and second.word == "لا":
        return Told((first, 0), at + 4)
    return None if goals is None else Told((first, goals), at + 3)


def goals_of(item: Item, *, is_second: bool = False) -> int | None:
    """How many goals a figure or a word means: three goals, a goal, ثلاثية; the second may leave its noun out."""
    if not isinstance(item, Claim):
        told = groups("goals ")
        found = told.get(item.word) or told.get(item.word[1:] if item.word[:1] in "بل" else "")
        if is_second and item.word in words("part of a match"):
            return 1
        return int(found) if found else None
    number, is_counted = item.quantity.number, item.head_path[:1] == (GOAL,) or item.head in words("part of a match")
    is_bare = is_second and item.quantity.kind is Kind.NUMBER
    is_plain = number is not None and number.denominator == 1 and 0 <= number <= MOST
    return int(number) if number is not None and is_plain and (is_counted or is_bare) else None
