"""English parts of those to whom something happened: the toll rose to 41. Sixteen of the dead were children."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, is_person
from claimcheck.relations.row import Item, is_cue, item_at
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
    told: list[Claim] = []
    for passage in story.passages:
        for at in passage.at("of_total") if told else ():
            yield from _part(passage, at, told)
        told += [claim for claim in passage.claims if _is_told(claim)]


def _is_told(claim: Claim) -> bool:
    is_counted = claim.quantity.kind in COUNTED and claim.quantity.number is not None and claim.status is Status.FACT
    return is_counted and claim.event in FATES and (claim.quantity.kind is Kind.NUMBER or is_person(claim))


def _part(passage: Passage, mark: int, told: Sequence[Claim]) -> Iterator[PartWhole]:
    part, fate = item_at(passage.row, mark - 1), _fate(passage.row, mark)
    if not isinstance(part, Claim) or part.quantity.kind is not Kind.NUMBER or not fate:
        return
    near = [claim for claim in told if claim.event == fate and part.passage - claim.passage <= MAX_DISTANCE]
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
