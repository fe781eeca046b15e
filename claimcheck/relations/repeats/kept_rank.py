"""A place that is kept is the one held before: came third … is to keep third place."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Kind, Repeat, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.mentions import RANK, Mention, mentions
from claimcheck.text.ties import forms, words

REACH = 4
"""How many items before a place the verb may stand that keeps it."""
LEAST = 3
"""So many letters a preposition or an article has at most."""
SOON = 2
"""How many sentences with figures later a place is kept."""
WHY = "the place that is kept"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every place kept, with the last one told before it, if none before was the same."""
    if not story.having(Kind.ORDINAL):
        return
    ranks = words("names a rank")
    places = [mention for mention in mentions(story) if mention.key.removeprefix(RANK) in ranks]
    for number, mention in enumerate(places):
        last = _held(mention, places[:number])
        if last is not None:
            yield Repeat((last.claim, mention.claim), Tie(False, WHY))


def _held(mention: Mention, before: Sequence[Mention]) -> Mention | None:
    """The only place told before one that is kept; the first may be held, and second and third be others'."""
    is_kept = _is_kept(mention)
    figures = {other.figure for other in before}
    if not is_kept or len(figures) != 1 or mention.figure in figures:
        return None
    last = before[-1]
    return last if 0 <= mention.order - last.order <= SOON else None


def _is_kept(mention: Mention) -> bool:
    """Whether a verb that keeps leads to the place, with no word of weight between that could be another's name."""
    for item in reversed(mention.passage.items[max(0, mention.at - REACH) : mention.at]):
        if item.word in forms("keeps a place"):
            return True
        if len(item.word) > LEAST and item.value not in words("names a rank"):
            return False
    return False
