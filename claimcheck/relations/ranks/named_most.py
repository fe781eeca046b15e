"""Two figures with their names, and then which is the most: 900 in Oran and 650 in Sfax, so Sfax had the most."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Kind, Outranked, Passage, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED
from claimcheck.relations.row import as_claim, figures_of, is_cue, item_at
from claimcheck.relations.signposts import are_alike, posted, signposts
from claimcheck.relations.tokens import MIN_LETTERS, idle_words
from claimcheck.text.ties import forms

NAME = 4
"""How many items from its figure a name may stand."""
NEAR = 4
"""How many items before the word for the most the name may stand."""
KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.NUMBER})
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """The two figures of a sentence, of which a word behind them says whose is the higher or the lower."""
    for passage in posted(story, "most", "least"):
        posts = signposts(passage)
        marks = [(at, group == "most") for group in ("most", "least") for at in posts.get(group, ())]
        places = [at for _, at, claim in figures_of(passage) if claim.quantity.kind in KINDS]
        if len(marks) == 1 and len(places) == 2 and places[1] < marks[0][0]:
            yield from _named(passage, places, *marks[0])


def _named(passage: Passage, places: list[int], mark: int, is_most: bool) -> Iterator[Outranked]:
    row = passage.row
    one, other = (as_claim(row[at]) for at in places)
    is_bare = one.quantity.kind in COUNTED and not one.head
    is_exact = {one.quantity.bound, other.quantity.bound} == {Bound.EXACT}
    if is_bare or not is_exact or not are_alike(one, other) or _is_of_more(row, mark):
        return
    turns = [at for at in range(places[1], mark) if is_cue(row[at], "comma", "break")]
    told = _names(row, max(turns[-1] + 1, mark - NEAR), mark) if turns else set()
    first, second = _names(row, places[0] + 1, places[1]), _names(row, places[1] + 1, places[1] + 1 + NAME)
    before = _names(row, max(0, places[0] - NAME), places[0])
    mine = {bool(told & (first - second)), bool(told & (second - first))}
    if mine == {True, False} and not told & before:
        is_first = bool(told & first)
        yield Outranked((one, other) if is_first == is_most else (other, one), Tie(True, WHY))


def _names(row: Row, start: int, end: int) -> set[str]:
    """The words of a stretch that may name a thing, up to the next comma."""
    found: set[str] = set()
    for item in row[start:end]:
        if is_cue(item, "comma", "stop", "break"):
            break
        if item.kind == "word" and len(item.value) >= MIN_LETTERS and item.value not in idle_words():
            found.add(item.value)
    return found


def _is_of_more(row: Row, mark: int) -> bool:
    """Whether a word compares with something else: more than, at most, the second most."""
    before, after = item_at(row, mark - 1), item_at(row, mark + 1)
    is_than = is_cue(after, "from", "since") or after.word in forms("than") or isinstance(after, Claim)
    return is_than or isinstance(before, Claim) or is_cue(before, "at", "from")
