"""Majorities: passed by a majority of 51 votes to 48, won with 54 % against 46 %; by 320 to 288, a majority of 32."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Interval, Kind, Outranked, PartWhole, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.relations.row import is_cue, is_figure, item_at
from claimcheck.relations.signposts import Items, are_alike, first_after, posted, signposts
from claimcheck.text.ties import words

REACH = 5
"""How many items may stand between the two figures."""
BACK = 14
"""How many items before its figure the verb of winning may stand."""
SIDES = ("for", "against")
TIMES = frozenset({Kind.DATE, Kind.DURATION})
KINDS = frozenset({Kind.COUNT, Kind.PERCENT, Kind.NUMBER})
LEAST = 3
"""So many digits at least, before any zeros at the end, has a number that was counted out."""
WHY = "a majority against the rest"


def find(story: Story, context: Context) -> Iterator[Outranked | PartWhole]:
    """Every majority with the votes against it."""
    told = {*posted(story, "majority", "against"), *story.having("by")}
    for passage in story.passages if told else ():
        if passage not in told:
            continue
        if Kind.NUMBER in passage.kinds or Kind.COUNT in passage.kinds:
            yield from _counted(passage)
        if len(passage.claims) < 2:
            continue
        posts, items = signposts(passage), passage.row
        for at in posts.get("against", ()):
            for_it = item_at(items, at - 1)
            place = first_after(items, at, REACH)
            against = items[place] if place is not None else None
            if not isinstance(for_it, Claim) or not isinstance(against, Claim) or not _are_votes(for_it, against):
                continue
            is_won = at >= 2 and (at - 2 in posts.get("majority", ()) or _is_won(items, at - 1))
            if is_won and place is not None and not _is_of_before(items, place):
                yield Outranked((for_it, against), Tie(True, WHY), is_strict=True)
        yield from _voted(passage)


def _is_of_before(items: Items, at: int) -> bool:
    """Whether a figure is that of an earlier vote: 12,000 votes against the 15,000 of four years ago."""
    for item in items[at + 1 : at + 1 + BACK]:
        if is_cue(item, "break", "stop", "source", "comma"):
            return False
        if is_cue(item, "earlier", "past", "was") or is_figure(item, *TIMES):
            return True
    return False


def _counted(passage: Passage) -> Iterator[Outranked | PartWhole]:
    """How many votes more there were, with both sides; and a vote by 1,280 to 1,310, which nobody has won."""
    items = passage.row
    posts = signposts(passage) if len(passage.claims) > 2 else {}
    for at in posts.get("majority", ()):
        margin = item_at(items, at + 2) if is_cue(item_at(items, at + 1), "of") else None
        if isinstance(margin, Claim) and items[at - 1].value not in words("whole majority"):
            yield from _parted(items, at, margin)
    for at in passage.at("by"):
        votes = item_at(items, at + 1)
        if isinstance(votes, Claim) and _is_exact_range(votes) and _is_decided(items, at):
            yield Outranked(_ends(votes), Tie(True, WHY), is_strict=True)


def _parted(items: Items, at: int, margin: Claim) -> Iterator[PartWhole]:
    """The majority with the two sides, both right before it or both after it."""
    after = range(at + 3, min(len(items), at + 3 + BACK))
    for places in (range(max(0, at - BACK), at), after):
        sides = [item for place in places if isinstance(item := items[place], Claim)]
        pair = sides[:2] if places is after else sides[-2:]
        if len(pair) == 2 and _are_sides(items, pair, margin):
            ahead, behind = sorted(pair, key=lambda claim: claim.quantity.number or 0, reverse=True)
            yield PartWhole((ahead, behind, margin), Tie(False, WHY, is_likely=True), is_closed=True)
            return


def _are_sides(items: Items, pair: Sequence[Claim], margin: Claim) -> bool:
    """Whether two figures are the votes of both sides, neither of them the majority's own."""
    one, other = pair
    between = items[items.index(one) + 1 : items.index(other)]
    is_set = len(between) <= REACH and any(is_cue(item, "to", "against") for item in between)
    numbers = [number_of(claim) for claim in (one, other, margin)]
    is_vote = one.head not in words("seats") and _are_votes(one, other) and are_alike(one, margin)
    return is_set and is_vote and 0 < numbers[2] < min(numbers[:2])


def _is_exact_range(claim: Claim) -> bool:
    """Whether both ends of a range are counted out, as votes are and estimates are not."""
    stated = claim.quantity.stated
    if claim.quantity.bound is not Bound.BETWEEN or stated is None or not (stated.low and stated.high):
        return False
    is_vote = claim.quantity.kind is Kind.NUMBER or claim.head in words("voter")
    return (
        is_vote and " to " in claim.quantity.surface and all(_digits(end) >= LEAST for end in (stated.low, stated.high))
    )


def _digits(number: Fraction) -> int:
    """How many digits a whole number has without the zeros that end it."""
    return len(str(number).rstrip("0")) if number.denominator == 1 else 0


def _ends(claim: Claim) -> tuple[Claim, Claim]:
    """Both ends of a range as claims of their own."""
    stated = claim.quantity.stated
    ends = (stated.low, stated.high) if stated is not None else ()
    exact = replace(claim.quantity, bound=Bound.EXACT)
    low, high = (replace(exact, value=end, stated=Interval.point(end)) for end in ends if end is not None)
    return replace(claim, quantity=low), replace(claim, quantity=high)


def _voted(passage: Passage) -> Iterator[Outranked]:
    """Backed by 61% to 39%: whoever won a vote is told first."""
    items = passage.row
    for at in passage.at("to"):
        pair = items[at - 1 : at + 2 : 2] if at > 1 and is_cue(items[at - 2], "by") else ()
        if len(pair) < len(SIDES) or not _is_decided(items, at - 2):
            continue
        ahead, behind = pair
        if isinstance(ahead, Claim) and isinstance(behind, Claim) and _are_votes(ahead, behind):
            yield Outranked((ahead, behind), Tie(True, WHY), is_strict=True)


def _is_decided(items: Items, by: int) -> bool:
    """Whether the clause tells of a vote that was won, and of nothing that was lost or changed."""
    before = items[max(0, by - BACK) : by]
    if any(is_cue(item, "rise", "fall", "times") or item.value in words("lost", "rejected") for item in before):
        return False
    return any(item.value in words("vote") for item in [*before, *items[by : by + BACK]])


def _are_votes(one: Claim, other: Claim) -> bool:
    a, b = one.quantity, other.quantity
    return a.kind in KINDS and a.bound is b.bound is Bound.EXACT and are_alike(one, other)


def _is_won(items: Items, at: int) -> bool:
    """Whether somebody won with this figure, which is of votes or of percent."""
    claim = items[at]
    if not isinstance(claim, Claim) or not (claim.quantity.kind is Kind.PERCENT or claim.head in words("voter")):
        return False
    for item in reversed(items[max(0, at - BACK) : at]):
        if isinstance(item, Claim) or is_cue(item, "break", "stop", "rise", "fall") or item.value in words("despite"):
            return False
        if item.value in words("won"):
            return True
    return False
