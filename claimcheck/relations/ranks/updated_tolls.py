"""Tolls that rise: the toll has risen to six dead, and an earlier one spoke of thirteen, though it was lower."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Item, Kind, Outranked, Passage, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import number_of
from claimcheck.relations.row import figures_of, is_cue, item_at
from claimcheck.text.ties import forms, words

REACH = 26
"""How many items after the verb the risen toll may stand."""
BACK = 8
"""How many items before the verb what rose may stand."""
NEXT = 5
"""How many sentences later the earlier toll may be told."""
BESIDE = 6
"""How many items after the risen toll the one that it has risen from may stand."""
KILLED, INJURED = "killed", "injured"
COUNTED = frozenset({Kind.COUNT, Kind.NUMBER})
WHY = "a toll and the earlier one"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every toll that is said to have risen with the one it has risen from."""
    for passage in story.having("rise"):
        risen = _risen(passage) if "to" in passage.places else None
        if risen is None:
            continue
        (at, killed), number = risen, passage.claims[0].passage
        yield from _told_beside(passage.row, at, killed)
        for later in story.passages[number : number + 1 + NEXT]:
            if "earlier" in later.places and _is_of_toll(later, is_next=later.paragraph - passage.paragraph <= 1):
                yield from _compared(killed, passage, later)


def _risen(passage: Passage) -> tuple[int, Claim] | None:
    """The number of dead that a toll, or the number of victims, has risen to."""
    items = passage.row
    for verb in passage.at("rise"):
        for at in range(verb + 2, min(len(items), verb + REACH)):
            claim = items[at]
            if is_cue(claim, "stop", "break", "by"):
                break
            if isinstance(claim, Claim) and is_cue(items[at - 1], "to") and _is_killed(items, verb, at, claim):
                return at, claim
    return None


def _is_killed(items: Row, verb: int, at: int, claim: Claim) -> bool:
    """Whether a figure is of people killed, and what rose is their number: not 6 killed as prices rose."""
    if not _is_exact(claim) or claim.event not in {KILLED, ""}:
        return False
    near = items[max(0, verb - BACK) : at]
    is_toll = any(item.value in words("names a toll") or item.value == KILLED for item in near)
    return is_toll and (claim.event == KILLED or any(item.value == KILLED for item in near))


def _is_exact(claim: Claim) -> bool:
    return claim.quantity.bound is Bound.EXACT and claim.quantity.kind in COUNTED and claim.quantity.number is not None


def _told_beside(items: Row, at: int, killed: Claim) -> Iterator[Outranked]:
    """Rose to 14 from 17, or after it had been 17: right after it."""
    for place in range(at + 1, min(len(items), at + 1 + BESIDE)):
        earlier = items[place]
        if isinstance(earlier, Claim):
            is_led = is_cue(items[place - 1], "from", "was")
            if (
                is_led
                and _is_exact(earlier)
                and earlier.event == KILLED
                and not is_cue(item_at(items, place + 1), "of")
            ):
                yield Outranked((killed, earlier), Tie(True, WHY))
            return


def _is_of_toll(passage: Passage, *, is_next: bool) -> bool:
    """Whether a sentence tells an earlier toll: by its name, or as what somebody said earlier in the next sentence."""
    for at in passage.at("earlier"):
        item = passage.row[at]
        beside = item_at(passage.row, at - 1), item_at(passage.row, at + 1)
        if item.word.lower() in forms("earlier toll") or any(each.value in words("names a toll") for each in beside):
            return True
        if is_next and item.word.lower() in forms("said earlier") and _has_source(passage):
            return True
    return False


def _has_source(passage: Passage) -> bool:
    """Whether the sentence says who told it, and dates it no further back."""
    return bool(passage.at("source")) and Kind.DATE not in passage.kinds


def _compared(killed: Claim, passage: Passage, earlier: Passage) -> Iterator[Outranked]:
    """The dead of both, and the injured as far as they have not died since."""
    before = _first(earlier, KILLED, killed)
    if before is None:
        return
    yield Outranked((killed, before), Tie(True, WHY))
    injured, hurt = _first(passage, INJURED, None), _first(earlier, INJURED, None)
    died = number_of(killed) - number_of(before)
    if injured is not None and hurt is not None and died >= 0 and number_of(hurt) > number_of(injured) + died:
        yield Outranked((injured, hurt), Tie(True, WHY))


def _first(passage: Passage, event: str, than: Claim | None) -> Claim | None:
    """The first figure of an event in a sentence, after the word for earlier where both tolls are told in it."""
    start = passage.at("earlier")[0] if than is not None and than in passage.claims else -1
    for _, at, claim in figures_of(passage):
        is_of_event = claim.event == event or (event == KILLED and _is_bare(passage.row, at, claim))
        if at > start and claim is not than and is_of_event:
            return claim if _is_exact(claim) else None
    return None


def _is_bare(items: Row, at: int, claim: Claim) -> bool:
    """Whether a number with nothing after it can only be the toll itself: had put it at 17; said 17 people had been."""
    following: Item = item_at(items, at + 1)
    is_told = is_cue(items[at - 1], "at") or (is_cue(following, "was") and item_at(items, at + 2).value == KILLED)
    return not claim.event and is_told
