"""Shares of rivals: 58.3% of the votes, against 41.7% for the other; owners of one company; never over 100 together."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Claim, Complement, Kind, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import percents
from claimcheck.relations.row import Item, has_base, is_cue, item_at
from claimcheck.text.ties import forms, words

NEAR = 3
"""How many words after a percent may say that it is of the votes."""
LEAST = 2
LEAD = 5
"""How many words before the first share may say that it is owned."""
LINKED = 12
"""How many items may stand between the shares of two rivals."""
OTHER_DAYS = frozenset({"rise", "fall", "earlier", "past", "forecast", "was", "coming", "until", "times"})
"""Cues of sentences that tell of an older vote, of a survey to come or of a change."""
ARTICLE, LATIN = "ال", "vote"
WHY = "shares of rivals"


def find(story: Story, context: Context) -> Iterator[Complement]:
    """Every row of shares of which the first alone says that it is of the votes."""
    for passage in story.having(Kind.PERCENT):
        if len(passage.claims) < LEAST:
            continue
        shares = [(at, claim) for at, claim in percents(passage) if not _is_sum(passage.row, at)]
        if (
            len(shares) >= LEAST
            and _is_row(passage, shares)
            and (_is_voted(passage, shares) or _is_owned(passage, shares))
        ):
            yield Complement(tuple(claim for _, claim in shares), Tie(False, WHY, is_likely=True), is_closed=False)
    yield from _in_two_sentences(story)


def _is_sum(items: Sequence[Item], at: int) -> bool:
    """Whether a share is said to be that of several together: 79% in all."""
    return is_cue(item_at(items, at + 1), "in_all") or item_at(items, at + 1).value in words("in all")


def _in_two_sentences(story: Story) -> Iterator[Complement]:
    """The share of the winner, and that of the rival whom the next sentence names."""
    told = pairwise(story.having(Kind.PERCENT))
    for before, passage in told:
        if passage.claims[0].passage - before.claims[0].passage != 1:
            continue
        one, other = percents(before), percents(passage)
        if len(one) != 1 or len(other) != 1 or not OTHER_DAYS.isdisjoint((*before.places, *passage.places)):
            continue
        if not passage.kinds.isdisjoint({Kind.DATE, Kind.DURATION, Kind.ORDINAL}):
            continue  # his rival, who won 48% five years ago
        is_rival = any(item.value in words("runs against") for item in passage.row[: other[0][0]])
        if is_rival and _is_voted(before, one) and not _has_own(passage.row, other[0][0]):
            yield Complement((one[0][1], other[0][1]), Tie(False, WHY, is_likely=True), is_closed=False)


def _is_row(passage: Passage, shares: Sequence[tuple[int, Claim]]) -> bool:
    """Whether the shares stand in one row, and are of one day."""
    if not OTHER_DAYS.isdisjoint(passage.places) or not passage.kinds.isdisjoint({Kind.DATE, Kind.ORDINAL}):
        return False
    is_row = all(0 < later - at <= LINKED for (at, _), (later, _) in pairwise(shares))
    in_places = any(
        item_at(passage.row, at + 1).value in words("place") for at, _ in shares[1:]
    )  # and 55% in the south
    return (
        is_row
        and not in_places
        and all(claim.status is Status.FACT and claim.quantity.number is not None for _, claim in shares)
    )


def _is_voted(passage: Passage, shares: Sequence[tuple[int, Claim]]) -> bool:
    """Whether the first share is of the votes, none of something else, and none a turnout or of some voters only."""
    items = passage.row
    first, *others = (at for at, _ in shares)
    is_other = any(item.value in words("turnout") or item.value in words("counted so far") for item in items)
    return not is_other and _is_of_votes(items, first) and all(not _has_own(items, at) for at in others)


def _has_own(items: Sequence[Item], at: int) -> bool:
    """Whether a share has a base or a place or month of its own: then 41% in June."""
    return _has_base(items, at) or item_at(items, at + 1).value in words("place")


def _is_owned(passage: Passage, shares: Sequence[tuple[int, Claim]]) -> bool:
    """Whether somebody owns so much of one thing, and others, each named before the share, own the rest."""
    items = passage.row
    first, *others = (at for at, _ in shares)
    lead = items[max(0, first - LEAD) : first]
    owns = [place for place, item in enumerate(lead) if item.value in words("owns")]
    is_led = bool(owns) and owns[-1] < len(lead) - 1 and _has_base(items, first)
    is_other = any(item.value in words("comes to") for item in items[first:])  # and the margin of profit was 12%
    return is_led and not is_other and all(is_cue(items[at - 1], "word") and not _has_base(items, at) for at in others)


def _is_of_votes(items: Sequence[Item], at: int) -> bool:
    """Whether a share is of all the votes, or those of the voters; not of the votes of one town."""
    base = items[at + 1 : at + 2 + NEAR]
    if not has_base(items, at):
        return False
    for votes, whose in pairwise((*base[1:], base[0])):
        if votes.value in words("votes cast") or votes.word in forms("votes cast"):
            return votes.word.startswith((ARTICLE, LATIN)) or whose.value in words("voters")
    return False


def _has_base(items: Sequence[Item], at: int) -> bool:
    """Whether a share says what it is of, other than the votes."""
    is_based = has_base(items, at) or is_cue(item_at(items, at + 1), "among")
    return is_based and not _is_of_votes(items, at)
