"""Parts told place by place after their whole: 24 died. Ten died in Acre, eight in Haifa, one each in Safed and Jaffa.

Three places or more that the sentence goes through are taken for parts of the number told before. Together they are
no more than it; that they are all there were is not sure.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.core import Claim, Interval, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.core.slips import swap
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, FATES, is_counted_out, is_person, number_of, same_noun
from claimcheck.relations.row import Item, begins_with_and, figures_of, is_and, is_cue
from claimcheck.text.ties import forms

FEWEST = 3
REACH = 5
"""How many items after a number its place begins within."""
SIGHT = 40
BACK = 2
"""How many sentences with figures before them the whole stands."""
AT = "بال"
"""How a place begins that its particle is written onto."""
HARMS = FATES | {"infected"}
OTHER_TIMES = ("past", "earlier", "forecast", "among", "of_total", "against")
WHY = "parts told place by place"


class Part(NamedTuple):
    """A number with its place, or with several places that have as many each."""

    claim: Claim
    places: int


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every number with the places that a later sentence, or the rest of its own, shares it out over."""
    for order, passage in enumerate(story.passages):
        parts = _parts(passage) if len(passage.claims) >= FEWEST else []
        if len(parts) < FEWEST or _is_of_another_time(passage, parts[-1].claim):
            continue
        whole = _whole(story.passages[max(0, order - BACK) : order + 1], parts[0].claim)
        greater = [part.claim for part in parts if whole is not None and number_of(part.claim) >= number_of(whole)]
        if whole is not None and _are_of_two_days(story.passages[whole.passage], passage):
            continue
        if whole is not None and not greater:
            yield from _shared_out(passage, whole, parts)
        elif whole is not None and len(greater) == 1 and whole.event in HARMS:
            yield PartWhole((whole, *greater), Tie(False, WHY, is_likely=True))


def _shared_out(passage: Passage, whole: Claim, parts: Sequence[Part]) -> Iterator[PartWhole]:
    """The parts as far as they go, and with those of whom the place is told before."""
    claims = tuple(part.claim for part in parts)
    more = sum(int(number_of(part.claim)) * (part.places - 1) for part in parts)
    yield PartWhole((whole, *claims), Tie(False, WHY, is_likely=_is_one_story(whole, claims[0])), named=more)
    claims = (*_led_by(passage, claims[0], whole), *claims)
    is_swapped = _is_swapped(whole, claims, more)
    yield PartWhole((whole, *claims), Tie(False, WHY, is_swapped), is_closed=True, named=more)


def _is_one_story(whole: Claim, first: Claim) -> bool:
    """Whether the same happened to the whole and to the parts: of 64 shops that were closed, 30 were closed in …"""
    return whole.event in HARMS or (bool(first.head_path) and not (whole.words & first.words) <= {whole.head})


def _is_of_another_time(passage: Passage, last: Claim) -> bool:
    """Whether words up to the last part say that they are of another time, or of a whole of their own."""
    end = passage.row.index(last) + REACH
    return any(at < end for at in passage.at(*OTHER_TIMES))


def _are_of_two_days(one: Passage, other: Passage) -> bool:
    """Whether each sentence names a day, and another one: 8 today. Five in one town, four in another yesterday."""
    ours, theirs = ({item.value for item in passage.row if is_cue(item, "near")} for passage in (one, other))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _led_by(passage: Passage, first: Claim, whole: Claim) -> list[Claim]:
    """The numbers before the first with a place whose place is the subject: the town saw one death, five died in …"""
    if whole in passage.claims:
        return []
    told = [claim for claim in passage.claims if claim.span < first.span and claim.event == first.event != ""]
    return [claim for claim in told if number_of(claim) < number_of(whole)]


def _is_swapped(whole: Claim, parts: Sequence[Claim], more: int) -> bool:
    """Whether two swapped digits of the whole make it what its parts come to, which chance hardly ever does."""
    total = sum(map(number_of, parts), Fraction(more))
    return swap(number_of(whole), Interval.point(total), whole.quantity.scale) is not None


def _parts(passage: Passage) -> list[Part]:
    """The first run of numbers of one kind that each have a place; none where one of them has no place."""
    found: list[Part] = []
    counted = [claim for claim in passage.claims if claim.quantity.kind in COUNTED]
    for items, at, claim in figures_of(passage) if len(counted) >= FEWEST else ():
        if claim.quantity.kind not in COUNTED or claim.quantity.scale != 1:
            if found:
                break
            continue
        is_like = not found or _is_like(claim, found[0].claim)
        is_part = is_like and claim.quantity.is_exact and claim.status is Status.FACT
        if is_part and (places := _places(items, at)):
            found.append(Part(claim, places))
        elif found:
            return found if not is_like else []
    return found


def _is_like(claim: Claim, first: Claim) -> bool:
    """Whether a number is of what the first one is: bare, or the same happened to it, or of the same noun."""
    if not claim.head_path:
        return not (claim.event and first.event) or claim.event == first.event
    is_other_fate = not (HARMS - {first.event}).isdisjoint(claim.head_path)
    return same_noun(claim, first) or (claim.event == first.event != "" and not is_other_fate)


def _places(items: Sequence[Item], at: int) -> int:
    """How many places have so many: one behind its preposition, or as many as are listed after `each of`."""
    for place in range(at + 1, min(len(items), at + 1 + REACH)):
        item = items[place]
        if isinstance(item, Claim) or is_cue(item, "comma", "stop", "open", "close"):
            break
        if is_cue(item, "each") or item.word in forms("each of them"):
            near = range(place + 1, min(len(items), place + REACH))
            return _listed(items, next((at for at in near if items[at].value in forms("preposition")), place) + 1)
        if item.value in forms("preposition") or item.word.startswith(AT):
            following = items[place + 1] if place + 1 < len(items) else item
            is_each = is_cue(following, "each") or following.word in forms("each of them")
            return _listed(items, place + 2) if is_each else 1
    return int(at > 0 and items[at - 1].word.removeprefix("و").startswith(AT))


def _listed(items: Sequence[Item], start: int) -> int:
    """How many names stand between commas and `and` up to the next clause or number; two where both are meant."""
    count, is_new, is_last = 0, True, False
    for item in items[start : start + SIGHT]:
        if isinstance(item, Claim) or is_cue(item, "break", "stop", "event", "source", "open"):
            break
        if is_cue(item, "comma") and is_last:
            break  # a list ends behind the entry that `and` leads to
        is_last = is_last or is_and(item) or begins_with_and(item)
        if is_cue(item, "comma") or is_and(item):
            is_new = True
            continue
        count += is_new or begins_with_and(item)
        is_new = False
    return max(count, 1)


def _whole(passages: Sequence[Passage], first: Claim) -> Claim | None:
    """The number before the first part that may be of all of them: the largest where several may."""
    now = [passage for passage in passages if not passage.at("past", "earlier") or first in passage.claims]
    told = [claim for passage in now for claim in passage.claims if claim.span < first.span]
    found = [claim for claim in told if _can_be_all(claim, first)]
    if not first.head_path and len(found) > 1:
        return None
    near = [claim for claim in found if claim.passage == found[-1].passage or claim.quantity.kind is Kind.COUNT]
    return max(near, key=number_of, default=None)


def _can_be_all(claim: Claim, first: Claim) -> bool:
    is_plain = is_counted_out(claim)
    if not is_plain or not claim.quantity.number:
        return False
    if not first.head_path and not first.event:
        return claim.quantity.kind is Kind.COUNT and bool(claim.head_path)
    if first.event in HARMS:
        return claim.event == first.event and (is_person(claim) or not claim.head)
    return bool(claim.head_path) and same_noun(claim, first)
