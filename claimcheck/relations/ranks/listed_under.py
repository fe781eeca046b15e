"""The largest of all, then a list of lines: Sidi Ali had the largest amount, 64 mm; no line below has more."""

from collections.abc import Iterator
from itertools import takewhile

from claimcheck.core import Bound, Claim, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, item_at
from claimcheck.relations.signposts import are_alike, first_after, posted, signposts
from claimcheck.text.ties import words

REACH = 8
"""How many items after its word the largest figure may stand."""
GAP = 2
"""How many sentences may stand between the largest figure and the list."""
LINE = 14
"""How many items a line of a list has at most."""
LEAST, MOST = 3, 40
"""How many lines make a list, and how many are compared."""
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every line of a list with the largest figure that the text above it tells."""
    for passage in posted(story, "most"):
        top = _top(passage)
        if top is not None:
            lines = _lines(story.passages[top.passage + 1 : top.passage + 1 + GAP + MOST], top)
            for line in lines if len(lines) >= LEAST else ():
                yield Outranked((top, line), Tie(True, WHY))


def _top(passage: Passage) -> Claim | None:
    """The largest figure of a sentence that ranks by amount, number or share."""
    items = passage.row
    for at in signposts(passage)["most"]:
        place = first_after(items, at, REACH)
        is_amount = item_at(items, at + 1).value in words("highest of", "part of all")
        if is_amount and place is not None and as_claim(items[place]).quantity.is_exact:
            return as_claim(items[place])
    return None


def _lines(passages: tuple[Passage, ...], top: Claim) -> list[Claim]:
    """The figures of the lines right below, one in each and all of the largest one's kind."""
    start = next((at for at, passage in enumerate(passages[: GAP + 1]) if _is_line(passage, top)), None)
    if start is None:
        return []
    return [passage.claims[0] for passage in takewhile(lambda passage: _is_line(passage, top), passages[start:])]


def _is_line(passage: Passage, top: Claim) -> bool:
    if len(passage.claims) != 1 or len(passage.row) > LINE:
        return False
    claim = passage.claims[0]
    is_last = passage.row[-1] is claim
    return is_last and claim.quantity.bound is Bound.EXACT and are_alike(claim, top) and claim.head == top.head
