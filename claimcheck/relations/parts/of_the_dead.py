"""English parts of those to whom something happened: the toll rose to 41. Sixteen of the dead were children."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, is_person
from claimcheck.relations.row import Item, figures_of, is_cue, item_at
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
    told: list[tuple[str, Claim]] = []
    for passage in story.passages:
        for at in passage.at("of_total") if told else ():
            yield from _part(passage, at, told)
        told += [(fate, claim) for _, at, claim in figures_of(passage) if (fate := _told_of(passage.row, at, claim))]


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


def _part(passage: Passage, mark: int, told: Sequence[tuple[str, Claim]]) -> Iterator[PartWhole]:
    part, fate = item_at(passage.row, mark - 1), _fate(passage.row, mark)
    if not isinstance(part, Claim) or part.quantity.kind is not Kind.NUMBER or not fate:
        return
    near = [claim for event, claim in told if event == fate and part.passage - claim.passage <= MAX_DISTANCE]
    whole = max(near, key=lambda claim: claim.quantity.number or 0, default=None)
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
