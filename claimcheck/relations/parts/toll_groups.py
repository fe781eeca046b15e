"""Groups of those whom a toll counts: the toll rose to 5,182, the number of women among the dead to 1,024, never more.

The group has its own noun and the fate of the toll, near it; no number of all with that fate is as large anywhere.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck.core import Bound, Claim, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, FATES, exceeds, is_person, number_of
from claimcheck.relations.parts.own_time import has_own_time
from claimcheck.relations.row import Item, figures_of, is_cue, nouns_in_plural
from claimcheck.text.ties import words

LEAD = 5
"""How many items before a number may say that it is a toll, or of whom it is."""
MAX_DISTANCE = 2
"""How many sentences apart the toll and the group may stand."""
ALL = frozenset({"person", "killed", "injured", "injury", "death", "body", "victim", "missing", "displaced", "case"})
"""Classes of all with one fate, whoever they are."""
TIMES = ("earlier", "past", "forecast", "coming")
ARTICLE = "ال"
WHY = "a group of those whom a toll counts"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every group that is larger than every number of all with its fate."""
    if _leads().isdisjoint(story.values):
        return
    told = [found for passage in story.having(*COUNTED) for found in figures_of(passage) if _is_fated(found[2])]
    tolls = [found for found in told if _is_toll(*found)]
    if not tolls:
        return
    everyone = [claim for items, at, claim in told if not _group(items, at)]
    for items, at, part in told:
        if not _group(items, at) or has_own_time(items, at):
            continue
        alike = [claim for claim in everyone if claim.event == part.event]
        near = [whole for _, _, whole in tolls if whole.event == part.event and _are_near(story, whole, part)]
        if near and all(exceeds(part, whole) for whole in (*alike, *near)):
            yield PartWhole((max(near, key=number_of), part), Tie(False, WHY, is_likely=True))


def _is_fated(claim: Claim) -> bool:
    quantity = claim.quantity
    if claim.event not in FATES or quantity.kind not in COUNTED or quantity.number is None:
        return False
    return claim.status is Status.FACT and (is_person(claim) or quantity.kind is Kind.NUMBER)


@cache
def _leads() -> frozenset[str]:
    """The words that lead to a toll."""
    return words("toll", "number of")


def _is_toll(items: Sequence[Item], at: int, claim: Claim) -> bool:
    """Whether a number of all with one fate is said to be their number by now."""
    lead = items[max(0, at - LEAD) : at]
    is_part = any(is_cue(item, Claim.kind, "among", "of_total", "source") for item in lead)
    is_plain = claim.quantity.bound is Bound.EXACT and not is_part and not _group(items, at)
    return is_plain and any(item.value in _leads() for item in lead)


def _group(items: Sequence[Item], at: int) -> str:
    """The class of people that a number is of, where it is not of all: 24 women; the number of children killed, 51."""
    claim = items[at]
    if isinstance(claim, Claim) and claim.head_path:
        return "" if claim.head_path[0] in ALL else claim.head_path[0]
    for place in range(at - 1, max(0, at - LEAD), -1):
        if is_cue(items[place], Claim.kind, "comma", "stop", "break", "source"):
            break
        noun = nouns_in_plural().get(items[place].word.removeprefix(ARTICLE), "")
        if noun and noun not in ALL:
            is_numbered = any(item.value in words("number of") for item in items[max(0, place - 2) : place])
            return noun if is_numbered else ""
    return ""


def _are_near(story: Story, whole: Claim, part: Claim) -> bool:
    """Whether the two stand near each other, and the part is of no time of its own."""
    if abs(whole.passage - part.passage) > MAX_DISTANCE or (
        whole.source and part.source and whole.source != part.source
    ):
        return False
    one, other = (_times(story.passages[claim.passage]) for claim in (whole, part))
    return other <= one


def _times(passage: Passage) -> frozenset[str]:
    dated = {str(claim.quantity.value) for claim in passage.claims if claim.quantity.kind in {Kind.DATE, Kind.DURATION}}
    return frozenset(dated | {kind for kind in TIMES if passage.at(kind)})
