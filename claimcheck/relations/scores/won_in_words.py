"""Goals or sets told in words from the winner's side: who won by three sets to one had the three."""

from collections.abc import Iterator

from claimcheck.core import Claim, Item, Outranked, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.relations.row import as_claim, is_cue, item_at
from claimcheck.relations.scores.result import outcome_of
from claimcheck.text.ties import words

BACK = 12
"""How many items before the goals the verb may stand."""
MOST = 15
"""No side has more goals or sets."""
GOAL = "goal"
WHY = "score and its word"
ENDS = ("stop", "break", "source", Claim.kind)


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every number of goals or sets by which a match was won, with that of the other side."""
    won = words("won")
    for passage in story.passages:
        if len(passage.claims) > 1 and not won.isdisjoint(passage.values):
            for at in passage.at(Claim.kind):
                other = _others(passage.row, at)
                if other is not None and _is_won(passage.row, at):
                    yield Outranked((as_claim(passage.row[at]), other), Tie(True, WHY), is_strict=True)


def _others(row: Row, at: int) -> Claim | None:
    """The goals of the other side: three goals to two, ثلاثة أشواط لشوطين, مقابل هدفين."""
    other = item_at(row, at + 2)
    is_linked = is_cue(row[at + 1], "to", "against") or row[at + 1].word == "ل" if at + 2 < len(row) else False
    if not is_linked or not isinstance(other, Claim) or not _is_of_match(row[at]):
        return None
    return other if (_is_of_match(other) or not other.head) and number_of(other) <= MOST else None


def _is_of_match(item: Item) -> bool:
    claim = as_claim(item)
    is_counted = claim.head_path[:1] == (GOAL,) or claim.head in words("part of a match", "sets of a match")
    return is_counted and claim.quantity.is_exact and number_of(claim) <= MOST


def _is_won(row: Row, at: int) -> bool:
    """Whether the verb of the clause says that its subject won."""
    for place in range(at - 1, max(-1, at - 1 - BACK), -1):
        if is_cue(row[place], *ENDS):
            return False
        if outcome := outcome_of(row[place]):
            return outcome == "won"
    return False
