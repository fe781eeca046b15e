"""Points of a football table and the matches that brought them: six points from three games, never more than nine."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from claimcheck.core import Claim, Kind, PartWhole, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import Item, figures_of, is_cue
from claimcheck.text.ties import words

POINT, MATCH = "point", "match"
EACH = 3
"""How many points a match brings to who wins it."""
NEAR = 3
"""How many words may stand between the points and their matches."""
WHY = "points and the matches played for them"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every number of points with the matches that it is from, in sentences about a table."""
    for passage in story.having(Kind.COUNT):
        if words("table").isdisjoint(passage.values) or not words("other sport").isdisjoint(passage.values):
            continue
        for items, at, matches in figures_of(passage):
            points = _points(items, at) if matches.head_path[:1] == (MATCH,) and matches.quantity.is_exact else None
            if points is not None and matches.quantity.stated is not None and matches.quantity.number is not None:
                most = replace(
                    matches.quantity,
                    value=matches.quantity.number * EACH,
                    stated=matches.quantity.stated.scaled(EACH),
                )
                yield PartWhole((replace(matches, quantity=most), points), Tie(False, WHY, is_likely=True))


def _points(items: Sequence[Item], at: int) -> Claim | None:
    """The points right before `from three games`, `in three games`."""
    is_led = False
    for item in items[max(0, at - NEAR - 1) : at][::-1]:
        if isinstance(item, Claim):
            is_points = POINT in item.head_path or item.quantity.unit == POINT
            return item if is_led and is_points and item.quantity.is_exact else None
        is_led = is_led or is_cue(item, "from") or item.value in words("in so many")
        if is_cue(item, "comma", "stop", "break"):
            return None
    return None
