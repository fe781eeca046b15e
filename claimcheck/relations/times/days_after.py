"""So long after what another sentence dates: on 23 August, nine days after his death. He died on 14 August."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Elapsed, Item, Kind, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import root
from claimcheck.relations.row import figures_of, is_cue, item_at, without_and
from claimcheck.relations.signposts import FENCES
from claimcheck.relations.times.years import are_comparable, are_near, gregorian
from claimcheck.text.ties import forms, words

UNITS = frozenset({"day", "week", "month"})
BACK = 4
"""How many items before the length the later date may stand."""
NAMED = 4
"""How many items after `after` may name what it was."""
NEAR = 2
"""How many sentences before or after, the earlier date may stand."""
LEAD = 6
"""How many items before its date the event may be named."""
MIN_LETTERS = 4
DEATH = "!death"
WHY = "two dates and what lasted between them"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every such length with its own date and the one other date near it that is of what it counts from."""
    for passage in story.having(Kind.DURATION):
        if Kind.DATE not in passage.kinds:
            continue
        for items, at, length in figures_of(passage):
            end = _end(items, at) if length.quantity.unit in UNITS and length.quantity.is_exact else None
            named = _event(items, at) if end is not None else frozenset()
            starts = _starts(story, passage, named, end) if named and end is not None else []
            if len({str(start.quantity.value) for start in starts}) == 1 and end is not None:
                yield Elapsed((starts[0], end, length), Tie(False, WHY))


def _end(items: Sequence[Item], at: int) -> Claim | None:
    """The day right before a length: on 23 August, nine days after; في 23 أغسطس، بعد تسعة أيام من."""
    is_arabic = without_and(items[at - 1]) in forms("after") and _leads_on(item_at(items, at + 1))
    if not is_arabic and item_at(items, at + 1).word.lower() not in forms("after"):
        return None
    lead = at - 1 if is_arabic else at
    for item in items[max(0, lead - BACK) : lead][::-1]:
        if isinstance(item, Claim):
            return item if _is_day(item) else None
        if not is_cue(item, "comma", "dash", "open", "equivalent"):
            return None
    return None


def _leads_on(item: Item) -> bool:
    """Whether a word leads from a length to what it is after: تسعة أيام من, تسعة أيام على."""
    return is_cue(item, "from") or item.word in forms("on what was")


def _is_day(claim: Claim) -> bool:
    stated = gregorian(claim)
    return stated is not None and stated.day is not None and stated.month is not None and stated.year_end is None


def _event(items: Sequence[Item], at: int) -> frozenset[str]:
    """The roots of the words after `after`, up to the end of their clause."""
    found: set[str] = set()
    for item in items[at + 2 : at + 2 + NAMED]:
        if isinstance(item, Claim) or is_cue(item, "comma", "break", *FENCES):
            break
        found.add(_name(item))
    return frozenset(found) - {""}


def _name(item: Item) -> str:
    """The root of a word that may name an event; one name for all that tells of a death."""
    if (is_cue(item, "event") and item.value == "killed") or item.word.lower() in forms("dies"):
        return DEATH
    return root(item.value) if item.kind in {"word", "event"} and len(item.value) >= MIN_LETTERS else ""


def _starts(story: Story, passage: Passage, named: frozenset[str], end: Claim) -> list[Claim]:
    """The days near a sentence that an event of one of these names leads to."""
    number = end.passage
    near = [one for one in story.passages[max(0, number - NEAR) : number + NEAR + 1] if one is not passage]
    return [
        claim
        for one in near
        for items, at, claim in figures_of(one)
        if _is_day(claim) and _is_of(items, at, named) and (are_comparable(claim, end) or are_near(claim, end))
    ]


def _is_of(items: Sequence[Item], at: int, named: frozenset[str]) -> bool:
    """Whether an event of one of these names leads to a date in its clause, and nobody else's is told."""
    if any(item.value in words("whose life is told beside") for item in items):
        return False
    for item in items[max(0, at - LEAD) : at][::-1]:
        if is_cue(item, Claim.kind, "break", *FENCES):
            return False
        if _name(item) in named:
            return True
    return False
