"""Votes of rivals in one election, in percent: 58.3% of the votes, against 41.7% for the other; never over 100."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Claim, Complement, Kind, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import Item, figures_of, is_cue
from claimcheck.relations.shares.complement import is_share
from claimcheck.relations.ties import words

NEAR = 3
"""How many words after a percent may say that it is of the votes."""
LINKED = 8
"""How many items may stand between the shares of two rivals."""
OTHER_VOTES = frozenset({"rise", "fall", "earlier", "past", "forecast", "was", "coming", "until", "times"})
"""Cues of sentences that tell of an older vote, of a survey to come or of a change."""
ARTICLE, LATIN = "ال", "vote"
WHY = "votes of rivals"


def find(story: Story, context: Context) -> Iterator[Complement]:
    """Every row of shares of which the first alone says that it is of the votes."""
    for passage in story.passages:
        if Kind.PERCENT not in passage.kinds or words("votes cast").isdisjoint(passage.values):
            continue
        shares = [(at, claim) for _, at, claim in figures_of(passage) if is_share(claim)]
        if len(shares) > 1 and _is_of_one_vote(passage, shares):
            yield Complement(tuple(claim for _, claim in shares), Tie(False, WHY, is_likely=True), is_closed=False)


def _is_of_one_vote(passage: Passage, shares: Sequence[tuple[int, Claim]]) -> bool:
    """Whether the shares stand in one row, of the votes of one day, and none is a turnout or of some voters only."""
    items = passage.row
    if not OTHER_VOTES.isdisjoint(passage.places) or not passage.kinds.isdisjoint({Kind.DATE, Kind.ORDINAL}):
        return False
    places = [at for at, _ in shares]
    is_row = all(0 < later - at <= LINKED for at, later in pairwise(places))
    are_plain = all(claim.status is Status.FACT and claim.quantity.number is not None for _, claim in shares)
    is_other = any(item.value in words("turnout") or item.value in words("counted so far") for item in items)
    return is_row and are_plain and not is_other and _is_of_votes(items, places[0]) and not _has_base(items, places[1:])


def _is_of_votes(items: Sequence[Item], at: int) -> bool:
    """Whether a share is of all the votes, or those of the voters; not of the votes of one town."""
    base = items[at + 1 : at + 2 + NEAR]
    if not base or not is_cue(base[0], "from", "of", "of_total"):
        return False
    for votes, whose in pairwise((*base[1:], base[0])):
        if votes.value in words("votes cast"):
            return votes.word.startswith((ARTICLE, LATIN)) or whose.value in words("voters")
    return False


def _has_base(items: Sequence[Item], places: Sequence[int]) -> bool:
    """Whether a later share is of something else than the votes."""
    based = [at for at in places if at + 1 < len(items) and is_cue(items[at + 1], "from", "of", "of_total", "among")]
    return any(not _is_of_votes(items, at) for at in based)
