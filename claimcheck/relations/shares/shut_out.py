"""Shares of what shuts each other out: 54% approve and 59% do not; 93% passed, and the remaining 17% sit again.

Each share takes its side from the words of its own clause. Two sides of one family go over no whole, and what is said
to be the rest makes it up.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import takewhile

from msgspec.structs import replace

from claimcheck.core import Claim, Complement, Cue, Item, Kind, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import RATIOS, is_percent
from claimcheck.relations.row import (
    as_claim,
    begins_with_and,
    figures_of,
    has_base,
    is_and,
    is_cue,
    is_figure,
    item_at,
    until,
    without_and,
)
from claimcheck.text.ties import forms, groups, words

LEAD, TAIL = 9, 9
"""How many items before a share, and after it, may tell its side."""
BESIDE = 3
"""How many items beside a share may say that it is the rest."""
BASE = 4
"""How many items after `of` may name what a share is of."""
MANY = 8
"""So many shares and more are a table."""
HUNDRED = Fraction(100)
STOP = Cue("stop", "", ".")
BEARS, VIEW, GROUP, SAID = "bears ", "view ", "group ", "said "
NEITHER = "neither"
ENDS = ("stop", "break", "comma", "colon", "open")
CLAUSE_ENDS = frozenset({Claim.kind, *ENDS})
CHANGES = ("rise", "fall", "times")
OTHER = (*CHANGES, "earlier", "past", "was", "forecast", "coming")
WHY, WHY_REST = "shares that shut each other out", "a share and the rest"


def find(story: Story, context: Context) -> Iterator[Complement]:
    """Every two shares of a sentence with sides of one family, and every share with that of the rest."""
    before: Passage | None = None
    for passage in story.having(*RATIOS):
        shares = _shares(passage)
        if 1 < len(shares) < MANY:
            yield from _chosen(passage.row, shares)
            yield from _answers(passage.row, shares)
        if len(shares) == 2:
            yield from _sides(passage.row, *shares)
            yield from _rest(passage.row, *shares)
        if len(shares) == 1 and before is not None and _follows(before, passage) and shares[0] <= BESIDE:
            first = _shares(before)
            if len(first) == 1:
                at = len(before.row) + 1 + shares[0]
                yield from _rest((*before.row, STOP, *passage.row), first[0], at)
        before = passage


def _shares(passage: Passage) -> list[int]:
    """The places of the percents and the fractions below one."""
    found = [(at, claim) for _, at, claim in figures_of(passage) if claim.quantity.kind in RATIOS]
    return [at for at, claim in found if is_percent(claim) or 0 < (claim.quantity.number or 0) < 1]


def _follows(before: Passage, passage: Passage) -> bool:
    return 0 <= passage.paragraph - before.paragraph <= 1 and not before.is_headline


def _percent(claim: Claim) -> Claim:
    """A share in percent, a fraction as rounded as it is told."""
    if is_percent(claim):
        return claim
    return replace(claim, quantity=claim.quantity.converted(HUNDRED, "percent"))


# ---- the rest


def _rest(items: Sequence[Item], one: int, other: int) -> Iterator[Complement]:
    """A share and what is said to be left of its whole."""
    between = items[one + 1 : other]
    if any(is_cue(item, *CHANGES) or is_figure(item, Kind.DATE) for item in between):
        return
    if not _is_rest(items, other) or _is_rest(items, one) or _is_of_part(items, one, other):
        return
    claims = _percent(as_claim(items[one])), _percent(as_claim(items[other]))
    yield Complement(claims, Tie(False, WHY_REST, is_likely=True))


def _is_rest(items: Sequence[Item], at: int) -> bool:
    """Whether words beside a share say that it is the rest: the other 40%, الـ40% الأخرى, only 40% remain."""
    lead = until(items[max(0, at - BESIDE) : at][::-1], CLAUSE_ENDS)
    tail = until(items[at + 1 : at + 1 + BESIDE], CLAUSE_ENDS)
    is_led = any(_is_of_rest(item) or item.word in forms("is left") for item in lead)
    is_other = bool(lead) and lead[0].word.lower() in forms("the other") and len(lead) > 1 and lead[1].word == "the"
    is_followed = any(item.word in forms("the other") or _is_of_rest(item) for item in tail[:1])
    is_left = len(tail) > 1 and item_at(tail, 0).word in forms("which") and tail[1].word in forms("is left")
    return is_led or is_other or is_followed or is_left


def _is_of_rest(item: Item) -> bool:
    return is_cue(item, "rest")


def _is_of_part(items: Sequence[Item], one: int, other: int) -> bool:
    """Whether one share is of the other, or each of its own: half of the remaining 20%; then 50% of the rest."""
    between = items[one + 1 : other]
    is_of_other = sum(is_cue(item, "word") for item in between) <= 1 and has_base(items, one)
    base = items[other + 2 : other + 2 + BASE] if has_base(items, other) else ()
    is_of_rest = any(_is_of_rest(item) for item in base)
    mine = {item.value for item in items[:other]}
    named = [item for item in base[:2] if is_cue(item, "word") and item.value not in words("article")]
    return is_of_other or is_of_rest or (bool(named) and not any(item.value in mine for item in named))


# ---- sides


def _chosen(items: Sequence[Item], shares: Sequence[int]) -> Iterator[Complement]:
    """Answers of which each names another choice: 44% of them named Lane, 27% Ross, 31% said they did not know."""
    if len(shares) < 3 or not any(item.word.lower() in forms("chose") for item in items[shares[0] : shares[1]]):
        return
    between = items[shares[0] : shares[-1]]
    is_one = not any(is_cue(item, *OTHER) or (_is_told(item) and not is_figure(item, *RATIOS)) for item in between)
    is_plain = not any(has_base(items, at) for at in shares[1:]) and not _has_several(items)
    if is_one and is_plain:
        claims = tuple(_percent(as_claim(items[at])) for at in shares)
        yield Complement(claims, Tie(False, WHY, is_likely=True), is_closed=False)


def _answers(items: Sequence[Item], shares: Sequence[int]) -> Iterator[Complement]:
    """Three answers or more to one question: 58% in favour, 39% against and 13% unsure."""
    if len(shares) < 3 or _has_several(items) or any(has_base(items, at) for at in shares[1:]):
        return
    between = items[shares[0] : shares[-1]]
    if any(is_cue(item, *OTHER, "among") or (_is_told(item) and not is_figure(item, *RATIOS)) for item in between):
        return
    sides = [
        _named(items[start:end], at - start) for at, (start, end) in zip(shares, _clauses(items, shares), strict=True)
    ]
    told = [next(iter(side)) for side in sides if len(side) == 1]
    families = {side.rpartition(" ")[0] for side in told}
    if (
        len(told) == len(set(told)) == len(shares)
        and len(families) == 1
        and not any(side.endswith("!") for side in told)
    ):
        claims = tuple(_percent(as_claim(items[at])) for at in shares)
        yield Complement(claims, Tie(False, WHY, is_likely=True), is_closed=False)


def _clauses(items: Sequence[Item], shares: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where the clause of each share begins and ends: at the last sign before it, and the first one after it."""
    for at in shares:
        start = next(
            (place for place in range(at - 1, max(-1, at - LEAD), -1) if _parts(items[place])), max(0, at - LEAD)
        )
        end = next((place for place in range(at + 1, min(len(items), at + TAIL)) if _parts(items[place])), at + TAIL)
        yield start, end


def _parts(item: Item) -> bool:
    return isinstance(item, Claim) or _cuts(item)


def _has_several(items: Sequence[Item]) -> bool:
    """Whether somebody may give several answers."""
    return any(item.value in words("several answers") for item in items)


def _sides(items: Sequence[Item], one: int, other: int) -> Iterator[Complement]:
    """Two neighbouring shares whose clauses tell sides of one family."""
    first, second = as_claim(items[one]), as_claim(items[other])
    total = (_percent(first).quantity.number or 0) + (_percent(second).quantity.number or 0)
    if total <= HUNDRED or any(_is_told(item) for item in items[one + 1 : other]):
        return
    cuts = [at for at in range(one + 1, other) if _cuts(items[at])]
    if not cuts:
        return
    start = next((at + 1 for at in range(one - 1, max(-1, one - LEAD), -1) if _ends(items[at])), max(0, one - LEAD))
    end = next((at for at in range(other + 1, min(len(items), other + TAIL)) if _ends(items[at])), other + TAIL)
    mine, its = items[start : cuts[0]], items[cuts[-1] : end]
    if _is_set_apart(items, one, other, its):
        return
    sides = [(a, b) for a in _named(mine, one - start) for b in _named(its, other - cuts[-1]) if _shut_out(a, b)]
    is_share = len(sides) == 1 and (not sides[0][0].startswith(GROUP) or _divides(items[start:end]))
    if is_share and _adds_nothing(items[:other], its, other - cuts[-1], sides[0][0]):
        yield Complement((_percent(first), _percent(second)), Tie(False, WHY, is_likely=True), is_closed=False)


def _divides(items: Sequence[Item]) -> bool:
    """Whether a word says that shares are told, and no rate within each group: men make up 62%, women 48%."""
    if any(item.value in words("within group") or item.value in words("rate") for item in items):
        return False
    return any(is_cue(item, "amounts") or item.value in words("makes up", "divides") for item in items)


def _is_told(item: Item) -> bool:
    return isinstance(item, Claim) and item.quantity.kind is not Kind.ORDINAL


def _cuts(item: Item) -> bool:
    return is_cue(item, *ENDS) or is_and(item) or begins_with_and(item)


def _ends(item: Item) -> bool:
    return _is_told(item) or is_cue(item, *ENDS) or item.word.lower() in forms("because")


def _named(clause: Sequence[Item], share: int) -> set[str]:
    """The sides that a clause names, not of whom its share is: 60% of the men."""
    base = range(share + 1, share + 1 + BASE) if has_base(clause, share) else range(0)
    found = {side for at, item in enumerate(clause) if (side := _side(clause, at)) and not _is_whose(side, at in base)}
    is_denied = any(item.word in forms("denied") for item in clause)
    is_denied = is_denied and not any(item.word in forms("but") for item in clause)
    return {f"{side}!" if is_denied and not side.endswith(NEITHER) else side for side in found}


def _side(clause: Sequence[Item], at: int) -> str:
    """The side that a word names; yes and no where somebody says so."""
    named, item = groups("excludes "), clause[at]
    side = (
        "view against" if is_cue(item, "against") else named.get(without_and(item).lower()) or named.get(item.value, "")
    )
    if side.startswith(SAID):
        return side.removeprefix(SAID) if item_at(clause, at - 1).word.lower() in forms("gives an answer") else ""
    return side


def _is_whose(side: str, is_base: bool) -> bool:
    return is_base and side.startswith(GROUP)


def _shut_out(one: str, other: str) -> bool:
    """Whether two sides are of one family, and not the same; nor the same denied of both."""
    if one.endswith("!") and other.endswith("!"):
        return False
    mine, its = one.removesuffix("!"), other.removesuffix("!")
    if mine == its:
        return one != other or mine.startswith(BEARS)
    is_denied = one != mine or other != its
    return mine.rpartition(" ")[0] == its.rpartition(" ")[0] and not is_denied


def _is_set_apart(items: Sequence[Item], one: int, other: int, its: Sequence[Item]) -> bool:
    """Whether the shares are of two times, places or wholes: 60% of teachers and 55% of nurses."""
    if _has_several(items) or any(is_cue(item, *OTHER) for item in (*items[one + 1 : other], *its)):
        return True
    if any(item.value in words("place") or item.word.lower() in forms("share of another time") for item in its):
        return True
    if not has_base(items, other) or not has_base(items, one):
        return False
    base = takewhile(lambda item: is_cue(item, "word"), items[other + 2 : other + 2 + BASE])
    told = {item.value for item in items[one + 2 : one + 2 + BASE]}
    return any(item.value not in told for item in base)


def _adds_nothing(said: Sequence[Item], clause: Sequence[Item], share: int, side: str) -> bool:
    """Whether the second clause is about nothing but what was told: oppose it; not `reject the tax`."""
    known = {item.value for item in said} | groups("excludes ").keys() | words("answered", "divides")
    own = clause if side.startswith(VIEW) else clause[share + 1 :]
    told = (item for item in own if is_cue(item, "word") and not is_and(item))
    return all(item.value in known or {item.word.lower(), without_and(item)} & known for item in told)
