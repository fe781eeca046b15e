"""What role a figure has in a balance, as the words beside it tell. No finder itself."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from claimcheck import files
from claimcheck.core import Claim, Kind, Passage
from claimcheck.relations.row import Item, figures_of, is_and, is_cue, is_figure, item_at
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import groups, words

BEFORE, AFTER = 9, 4
"""How many words before and after a figure may tell its role."""
BESIDE_IT = 2
"""A word so near behind another figure is more likely said of that one."""
JOINT = 2
"""How far behind a figure the one may stand that `and` adds to it."""
NEAR = 6
"""How many words away the word may stand that says which deficit or profit is meant."""
LEFT = frozenset({"deficit", "surplus", "profit", "loss"})
"""What is left of something, of which there are several kinds."""
ENDS = ("stop", "open", "close", "break")
"""Cues that the words for a figure do not lie beyond."""
BESIDE = frozenset({Kind.PERCENT, Kind.RATIO, Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.DURATION})
"""Kinds of figures that may stand between one and the word for it: exports rose by 5 % to 300 million."""
STEP = " step"
NOT = "non_"


class Balance(NamedTuple):
    """A whole and its parts, and what the story must not tell beside them."""

    whole: str
    parts: tuple[str, ...]
    others: frozenset[str]
    roles: frozenset[str]
    """The whole and the parts."""


@cache
def balances() -> tuple[Balance, ...]:
    """Every whole with its parts."""
    rows = files.rows(files.folder() / "lexicon" / "balances.tsv", 2)
    return tuple(_balance(cells[0], cells[1].split(","), ",".join(cells[2:]).split(",")) for _, cells in rows)


def _balance(whole: str, parts: Sequence[str], others: Sequence[str]) -> Balance:
    return Balance(whole, tuple(parts), frozenset(others), frozenset((whole, *parts)))


@cache
def numbers_of(role: str) -> Sequence[int]:
    """Which of the balances have a role."""
    return [number for number, balance in enumerate(balances()) if role in balance.roles]


@cache
def parts_of(whole: str) -> frozenset[str]:
    """The roles that a whole is made of."""
    return frozenset(part for balance in balances() if balance.whole == whole for part in balance.parts)


def roles_in(passage: Passage) -> Iterator[tuple[int, str]]:
    """The places of the figures of a sentence that have a role, each with it."""
    items, last = passage.row, ("", -1)
    for _, at, claim in figures_of(passage):
        if claim.quantity.kind in BESIDE:
            continue
        before, is_far = _before(items, at)
        after = "" if before and not is_far else _after(items, at)
        role = (after if is_far else "") or before or _noun(claim) or after
        if not role and last[0] and _goes_on(items, last[1], at):
            role = last[0]
        if role and not _is_joint(items, at, claim):
            last = (role, at)
            is_step = any(is_cue(item, "by") for item in items[max(0, at - 2) : at])
            yield at, role + (STEP if is_step else "")


def _before(items: Sequence[Item], at: int) -> tuple[str, bool]:
    """The role told by the nearest word before a figure, and whether the word may be another's.

    It may where it stands beyond a comma, or right behind the other figure. Of valid votes the valid are told.
    """
    found: list[str] = []
    is_far, nearest = False, -1
    for place in range(at - 1, max(-1, at - 1 - BEFORE), -1):
        item = items[place]
        if is_cue(item, *ENDS) or (isinstance(item, Claim) and not is_figure(item, *BESIDE)):
            is_behind = isinstance(item, Claim) and 0 < nearest - place <= BESIDE_IT
            is_far = is_far or (is_behind and not any(is_cue(one, "comma") for one in items[place:nearest]))
            break
        is_far = is_far or (not found and is_cue(item, "comma"))
        role = _role(items, place)
        nearest = place if role and not found else nearest
        found += [role] if role else []
    if not found:
        return "", False
    of = next((role for role in found if role in parts_of(found[0])), found[0])
    return of, is_far


def _role(items: Sequence[Item], place: int) -> str:
    """The role that a word tells; غير and non turn it round where there is a role for that."""
    role = _named(items[place].word, items[place].value)
    if not role or (role in LEFT and _is_of_another(items, place)):
        return ""
    is_turned = any(one.value in words("turns round") for one in items[max(0, place - 2) : place])
    return NOT + role if is_turned else role


@lru_cache(maxsize=4096)  # most words tell none, again and again
def _named(word: str, value: str) -> str:
    named = groups("balance ")
    return named.get(word.lower()) or named.get(word.removeprefix("و")) or named.get(value, "")


def _is_of_another(items: Sequence[Item], place: int) -> bool:
    """Whether a deficit is that of a budget, or a profit what is left after tax."""
    around = items[max(0, place - NEAR) : place + 1 + NEAR]
    return any(not words("another balance").isdisjoint({item.value, item.word}) for item in around)


def _noun(claim: Claim) -> str:
    """The role that the counted noun tells."""
    named = groups("balance ")
    nouns = (named.get(fold_word(word)) or named.get(stem(fold_word(word)), "") for word in claim.quantity.noun.split())
    return next(filter(None, nouns), "")


def _after(items: Sequence[Item], at: int) -> str:
    """The role told right after a figure, or after the one that `and` adds to it: 9 jets and 4 drones were downed."""
    for place in range(at + 1, min(len(items), at + 1 + AFTER)):
        item = items[place]
        if isinstance(item, Claim):
            return _after(items, place) if place == at + 2 and is_and(items[at + 1]) else ""
        if is_cue(item, "comma", *ENDS):
            break
        role = _role(items, place)
        if role:
            return role
    return ""


def _is_joint(items: Sequence[Item], at: int, claim: Claim) -> bool:
    """Whether some more of the same are added to a figure that others are of: 148 passengers and 6 of the crew."""
    following = item_at(items, at + JOINT)
    is_added = is_and(item_at(items, at + 1)) and isinstance(following, Claim)
    return is_added and isinstance(following, Claim) and not following.head and bool(claim.head)


def _goes_on(items: Sequence[Item], last: int, at: int) -> bool:
    """Whether a figure is of what the one before it is: added to it by `and`, or what it was at another time."""
    between = items[last + 1 : at]
    if len(between) == 1 and is_and(item_at(between, 0)):
        return True
    return any(is_cue(item, "against", "was", "earlier", "past") or item.value in words("after") for item in between)
