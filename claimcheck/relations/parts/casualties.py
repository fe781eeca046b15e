"""Casualties: so many killed, so many injured, and the number of both: 42 killed or hurt, 12 and 30 of them."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, fits, is_person, same_noun
from claimcheck.relations.parts.totals import tells_time
from claimcheck.relations.row import Item, cues_in, figures_of, is_cue, is_figure, item_at
from claimcheck.text import ties

REACH = 4
"""How many words around the number of both may say that it is of both."""
MAX_DISTANCE = 2
"""How many sentences with figures after the number of both each may be told."""
LEAD = 3
"""How far before a number the figure of the killed alone would stand."""
FATES = ("killed", "injured")
WHY = "killed, injured, and both together"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every number of killed and injured with the two that its sentence, or one soon after it, tells."""
    if not {claim.event for claim in story.claims}.issuperset(FATES):
        return
    waiting: list[Claim] = []
    for order, passage in enumerate(story.passages):
        if not any(claim.event in FATES for claim in passage.claims):
            continue
        both = [claim for items, at, claim in figures_of(passage) if _is_of_both(items, at, claim)]
        told = [[claim for claim in passage.claims if _is_told(claim, fate) and claim not in both] for fate in FATES]
        waiting = [whole for whole in waiting if order - whole.passage <= MAX_DISTANCE or whole.in_headline] + both
        both = [claim for items, at, claim in figures_of(passage) if _is_their_total(items, at, claim)]
        told = [[claim for claim in claims if claim not in both] for claims in told]
        if all(len(claims) == 1 for claims in told):
            for whole in both:
                parts = (told[0][0], told[1][0])
                is_raised = _is_raised(passage, whole) or any(map(tells_time, passage.row))
                yield PartWhole((whole, *parts), Tie(False, WHY, is_likely=not is_raised), is_closed=True)
            for whole in waiting:
                if not _is_of_another(passage, whole) and all(fits(claims[0], whole) for claims in told):
                    yield from _divided(whole, (told[0][0], told[1][0]), passage)
            waiting = []


def _is_their_total(items: Sequence[Item], at: int, claim: Claim) -> bool:
    """The number of victims, after a word for all of them and both figures: bringing the total casualties to 42."""
    lead = items[max(0, at - LEAD - 1) : at]
    totals = [at for at, item in enumerate(lead) if is_cue(item, "total") or item.word in ties.forms("comes to")]
    is_named = claim.head in ties.words("victims")
    is_led = bool(totals) and (is_named or any(item.word in ties.words("victims") for item in lead[totals[-1] + 1 :]))
    is_theirs = is_named or (claim.quantity.kind in COUNTED and claim.head_path[:1] in {(), ("person",), ("victim",)})
    return is_led and is_theirs and claim.quantity.is_exact


def _is_of_another(passage: Passage, whole: Claim) -> bool:
    """Whether the sentence goes on to a separate attack, whose killed are none of these."""
    if whole not in passage.row:
        return False
    later = passage.row[passage.row.index(whole) :]
    is_second = any(is_figure(item, Kind.ORDINAL) for item in later)
    return is_second or not ties.words("other event").isdisjoint(item.value for item in cues_in(later))


def _divided(whole: Claim, parts: tuple[Claim, Claim], passage: Passage) -> Iterator[PartWhole]:
    is_one, is_open = whole.passage == parts[0].passage, bool(passage.at("among"))
    if whole.in_headline or all(_is_as_wide(part, whole) for part in parts):
        is_raised = _is_raised(passage, whole)
        is_sure = is_one and not is_open and not is_raised
        yield PartWhole((whole, *parts), Tie(is_sure, WHY, is_likely=not is_raised), is_closed=True)
    for part in parts:
        yield PartWhole((whole, part), Tie(is_one, WHY, is_likely=True))


def _is_raised(passage: Passage, whole: Claim) -> bool:
    """Whether the number of both grew to what it is, and so may count those of before: bringing the total to 42."""
    at = passage.row.index(whole) if whole in passage.row else 0
    lead = passage.row[max(0, at - LEAD - 2) : at]
    return any(is_cue(item, "rise") or (is_cue(item, "total") and not item.value) for item in lead)


def _is_as_wide(part: Claim, whole: Claim) -> bool:
    """Whether all the killed, or the injured, are counted, and not only the soldiers among them."""
    return part.head_path[:1] in {(), ("other",), (part.event,), ("person",)} or same_noun(part, whole)


def _is_of_both(items: Sequence[Item], at: int, claim: Claim) -> bool:
    """The killing and wounding of 26 people; 42 people, killed and injured."""
    after = items[at + 1 : at + 1 + REACH]
    is_counted = claim.quantity.kind in COUNTED and claim.status is Status.FACT
    if not is_counted or not (is_person(claim) or (claim.head == "" and _is_divided(after))):
        return False
    is_first = at < LEAD or not isinstance(items[at - LEAD], Claim)  # 38 were killed, and injured were 118
    if is_first and _names_both(items[max(0, at - 2) : at]):
        return True
    return _is_divided(after)


def _is_divided(after: Sequence[Item]) -> bool:
    """Whether a number goes on to be both: 42, killed and injured."""
    return bool(after) and _names_both(after) and (_is_between(after[0]) or _are_joined(after))


def _are_joined(after: Sequence[Item]) -> bool:
    """Whether both befell them, as two verbs that `and` or `or` joins tell: were killed or hurt."""
    first = next(at for at, item in enumerate(after) if item.kind == "event")
    joint, second = item_at(after, first + 1), item_at(after, first + 2)
    is_led = all(item.kind == "word" for item in after[:first])
    return is_led and joint.word in ties.forms("joins two fates") and second.kind == "event"


def _names_both(items: Sequence[Item]) -> bool:
    events = [item.value for item in items if item.kind == "event"]
    return events[:2] in ([*FATES], [*reversed(FATES)])


def _is_between(item: Item) -> bool:
    return item.value in ties.words("between")


def _is_told(claim: Claim, fate: str) -> bool:
    quantity = claim.quantity
    is_plain = quantity.is_exact and quantity.number is not None
    is_counted = quantity.kind in COUNTED and (not claim.head_path or is_person(claim))
    return claim.event == fate and is_counted and is_plain and claim.status is Status.FACT
