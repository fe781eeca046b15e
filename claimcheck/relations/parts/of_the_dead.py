"""English parts of those to whom something happened: the toll rose to 41. Sixteen of the dead were children."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, is_person, number_of
from claimcheck.relations.row import Item, figures_of, is_cue, is_figure, item_at
from claimcheck.text.ties import words

FATES = frozenset({"killed", "injured", "missing", "arrested", "survived"})
MAX_DISTANCE = 6
"""How many sentences after their number a part of them may be told."""
TOTAL = "of the total"
NEAR = 3
"""How many words after such a mark may name whom the total is of."""
WHY = "part of what an earlier sentence counts"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every part of the dead, the injured, the missing, with the largest number of them told so far."""
    for passage in story.having("of_total"):
        for at in passage.at("of_total"):
            part, fate = item_at(passage.row, at - 1), _fate(passage.row, at)
            if is_figure(part, Kind.NUMBER) and fate:
                yield from _held(passage, part, _told_before(story, part, fate))


def _told_before(story: Story, part: Claim, fate: str) -> Sequence[Claim]:
    """The numbers of those of one fate in the sentences before that of a part."""
    before = story.passages[max(0, part.passage - MAX_DISTANCE) : part.passage]
    return [claim for one in before for _, at, claim in figures_of(one) if _told_of(one.row, at, claim) == fate]


def _told_of(items: Sequence[Item], at: int, claim: Claim) -> str:
    """What happened to so many, by their verb or by the one beyond an aside: 24 people, most of them guests, died."""
    is_counted = claim.quantity.kind in COUNTED and claim.quantity.number is not None and claim.status is Status.FACT
    if not is_counted or not (claim.quantity.kind is Kind.NUMBER or is_person(claim)):
        return ""
    after = "" if claim.event or not is_cue(item_at(items, at + 1), "comma") else _next_event(items[at + 1 :])
    return claim.event if claim.event in FATES else after


def _next_event(items: Sequence[Item]) -> str:
    event = next((item.value for item in items if is_cue(item, "event")), "")
    return event if event in FATES else ""


def _held(passage: Passage, part: Claim, told: Sequence[Claim]) -> Iterator[PartWhole]:
    """A part against the largest of the numbers that it may be of."""
    whole = max(told, key=number_of, default=None)
    if whole is not None and not passage.at("past", "earlier"):
        yield PartWhole((whole, part), Tie(False, WHY, is_likely=True))
        others = [claim for claim in passage.claims if claim.span > part.span and claim.head_path[:1] == ("other",)]
        for other in others[:1]:
            for parts in ((other,), (part, other)):
                yield PartWhole((whole, *parts), Tie(False, WHY, is_likely=True))


def _fate(items: Sequence[Item], mark: int) -> str:
    """What happened to those whom the mark leads to, right after it: of the dead, of the total reported deaths."""
    reach = NEAR if items[mark].word.lower() == TOTAL else 1
    for item in items[mark + 1 : mark + 1 + reach]:
        if isinstance(item, Claim):
            break
        if is_cue(item, "event") and item.value in FATES:
            return item.value
        if item.value in words("victims"):
            return "killed"
    return ""
