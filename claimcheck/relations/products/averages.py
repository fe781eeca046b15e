"""Daily averages and what they come to: $40m a day on average over five sessions, $200m in all."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Bound, Claim, Item, Kind, PartWhole, Passage, Product, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, told_alike
from claimcheck.relations.row import figures_of, is_cue, is_figure
from claimcheck.text.ties import words

LEAD = 9
"""How many items before a figure may say that it is an average, or of what time it is the total."""
MAX_DISTANCE = 2
"""How many sentences later the total may be told."""
DAY, SESSION = "day", "session"
SIZED = COUNTED | {Kind.MONEY, Kind.MEASURE}
OTHER = ("rise", "fall", "against", "earlier", "forecast", "by", "times")
WHY_DAY, WHY_EACH = "a day of a longer time", "so much a time, over so long"


def find(story: Story, context: Context) -> Iterator[PartWhole | Product]:
    """Every daily average with the total of the sessions beside it, or of a longer time told soon after."""
    averages: list[Claim] = []
    for passage in story.passages:
        if averages or passage.at("pace"):
            for items, at, claim in figures_of(passage):
                near = [
                    one for one in averages if claim.passage - one.passage <= MAX_DISTANCE and told_alike(one, claim)
                ]
                if near and _is_of_longer(items, at):
                    yield PartWhole((claim, near[-1]), Tie(False, WHY_DAY, is_likely=True))
                if _is_daily(items, at):
                    averages.append(claim)
            yield from _over_sessions(passage, averages)


def _lead(items: Sequence[Item], at: int) -> list[Item]:
    """The words before a figure, up to the one before it."""
    found: list[Item] = []
    for item in items[max(0, at - LEAD) : at][::-1]:
        if is_cue(item, Claim.kind, "stop"):
            break
        found.append(item)
    return found


def _is_daily(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is said to be the average of a day."""
    claim = items[at]
    if not isinstance(claim, Claim) or claim.quantity.kind not in SIZED or claim.status is not Status.FACT:
        return False
    lead = _lead(items, at)
    is_mean = any(item.value in words("pace") for item in lead)
    is_day = any(is_cue(item, "pace") and item.value == DAY for item in lead)
    return is_mean and is_day and not any(is_cue(item, *OTHER) for item in lead)


def _is_of_longer(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is said to be the total of a week, a month, a year; and no average itself."""
    claim = items[at]
    lead = _lead(items, at)
    if not isinstance(claim, Claim) or claim.status is not Status.FACT or any(is_cue(item, *OTHER) for item in lead):
        return False
    is_total = any(is_cue(item, "total", "in_all") or item.value in words("told in all") for item in lead)
    is_long = any(item.value in words("longer than a day") for item in lead)
    return is_total and is_long and not any(is_cue(item, "pace") and item.value == DAY for item in lead)


def _over_sessions(passage: Passage, averages: Sequence[Claim]) -> Iterator[Product]:
    """The average, the number of sessions, and the total after both."""
    for (items, at, one), (_, middle, count), (_, end, whole) in _threes(passage):
        is_counted = is_figure(count, Kind.COUNT) and SESSION in count.head_path and count.quantity.is_exact
        is_plain = one in averages and is_counted and told_alike(one, whole) and whole.quantity.bound is Bound.EXACT
        is_total = any(is_cue(item, "total", "equals", "equivalent") for item in items[middle + 1 : end])
        if is_plain and is_total and not any(is_cue(item, *OTHER) for item in items[at + 1 : end]):
            yield Product((one, count, whole), Tie(False, WHY_EACH, is_likely=True))


def _threes(
    passage: Passage,
) -> Iterator[tuple[tuple[Sequence[Item], int, Claim], ...]]:
    placed = figures_of(passage)
    return zip(placed, placed[1:], placed[2:], strict=False)
