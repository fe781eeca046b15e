"""Those on board and what became of them: passengers and crew, killed and survivors, wherever they stand.

One vehicle is assumed only while a story gives one number of people aboard; nothing here is sure.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from claimcheck.core import Claim, Kind, PartWhole, Status, Story, Tie
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, is_person, number_of
from claimcheck.relations.row import Item, as_claim, cues_in, figures_of, is_cue, is_figure
from claimcheck.text.ties import words

REACH = 4
"""How many words may stand between a number and `aboard` or `crew`."""
MAX_TRIED = 6
"""How many figures of each role are tried."""
NEAR = 1
"""How many sentences with figures the hurt may stand from those aboard."""
FATES = frozenset({"killed", "injured", "missing", "survived"})
WIDE = FATES | {"person", "other", "body", "victim", "death", "injury", "passenger"}
"""Classes that say nothing of who the hurt are."""
WHY = "those on board"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every number of people aboard with its parts, and with those that were hurt."""
    if all(
        "aboard" not in passage.values and passage.values.isdisjoint(words("carries")) for passage in story.passages
    ):
        return
    aboard: list[Claim] = []
    crews: list[tuple[Claim, Claim]] = []
    hurt: list[Claim] = []
    for passage in story.passages:
        items, own = passage.row, [at for _, at, claim in figures_of(passage) if _is_people(claim)]
        crews.extend(_with_crew(items, [at for at in own if not is_cue(items[at - 1], "among")]))
        for at in own:
            claim = as_claim(items[at])
            if _is_aboard(items, at) and not any(claim in pair for pair in crews):
                aboard.append(claim)
            elif claim.event in FATES:
                hurt.append(claim)
    if any(not words("collision").isdisjoint(claim.words) for claim in aboard[:MAX_TRIED]):
        return
    yield from _summed(story, aboard[:MAX_TRIED], crews[:MAX_TRIED])
    yield from _more_than_aboard(story, aboard[:MAX_TRIED], hurt[: 2 * MAX_TRIED])


def _is_people(claim: Claim) -> bool:
    if claim.quantity.kind not in COUNTED or claim.quantity.number is None or claim.status is not Status.FACT:
        return False
    return is_person(claim) or claim.event in FATES


def _is_aboard(items: Sequence[Item], at: int) -> bool:
    """Whether the words right before or after a number of people say that they were on board."""
    claim = as_claim(items[at])
    if not is_person(claim) or claim.quantity.in_words:
        return False
    before, after = items[max(0, at - 2) : at], items[at + 1 : at + 1 + REACH]
    is_carried = claim.head_path[:1] == ("passenger",) and any(_carries(item) for item in before)
    return is_carried or any(_is_on_board(item) for item in (*before, *after[:2]))


def _is_on_board(item: Item) -> bool:
    return is_cue(item, "event") and item.value == "aboard"


def _carries(item: Item) -> bool:
    return _is_on_board(item) or (is_cue(item, "word") and item.value in words("carries"))


def _with_crew(items: Sequence[Item], own: Sequence[int]) -> Iterator[tuple[Claim, Claim]]:
    """104 passengers and a crew of 6."""
    for first, second in pairwise(own):
        between = items[first + 1 : second]
        one, other = as_claim(items[first]), as_claim(items[second])
        is_crew = other.head_path[:1] == ("crew",) or any(_names_crew(item) for item in between)
        if one.head_path[:1] == ("passenger",) and is_crew and len(between) <= 2 * REACH:
            yield one, other


def _names_crew(item: Item) -> bool:
    return is_cue(item, "word") and not words("crew").isdisjoint({item.word, item.value})


def _summed(story: Story, aboard: Sequence[Claim], crews: Sequence[tuple[Claim, Claim]]) -> Iterator[PartWhole]:
    for whole, pair in product(aboard, crews):
        numbers = [number_of(claim) for claim in (whole, *pair)]
        if numbers[0] == numbers[1]:
            continue  # the passengers alone, told again
        made = [stroke(numbers[0] - numbers[1], numbers[2]), stroke(numbers[0] - numbers[2], numbers[1])]
        is_slip = max([*made, stroke(numbers[1] + numbers[2], numbers[0])]) is not Stroke.NONE
        if numbers[0] == sum(numbers[1:]) or (is_slip and not _is_beside(story, whole, pair[0])):
            yield PartWhole((whole, *pair), Tie(False, WHY, is_likely=True), is_closed=True)


def _is_beside(story: Story, whole: Claim, first: Claim) -> bool:
    """Whether both stand in one sentence, and no word says that the one is made up of the other."""
    row = story.passages[whole.passage].row
    lead = row[: row.index(first)] if first in row else ()
    return whole.passage == first.passage and not any(is_cue(item, "namely") for item in lead)


def _more_than_aboard(story: Story, aboard: Sequence[Claim], hurt: Sequence[Claim]) -> Iterator[PartWhole]:
    """More hurt than there were on board, where the story gives one number of those, or one and its slip."""
    values = list(dict.fromkeys(number_of(claim) for claim in aboard))
    if not values or len(values) > 2 or (len(values) > 1 and stroke(values[0], values[1]) is Stroke.NONE):
        return
    for whole in aboard:
        near = [part for part in hurt if abs(part.passage - whole.passage) <= NEAR]
        excess = {number_of(part) for part in near if number_of(part) > number_of(whole)} - set(values)
        for part in near if len(excess) < 2 else ():  # several are several accidents
            others = [other for other in near if other.event == part.event and is_person(other)]
            if any(number_of(part) == number_of(whole) + number_of(other) for other in others):
                continue  # some of them were on the ground
            if _are_others(story, whole, part):
                continue
            if len(part.words & whole.words) > 1 and number_of(part) not in set(values) - {number_of(whole)}:
                yield PartWhole((whole, part), Tie(False, WHY, is_likely=True))


def _are_others(story: Story, whole: Claim, part: Claim) -> bool:
    """Whether those hurt were none of those aboard: passers-by, pupils below, the dead of another accident or year."""
    kind = part.head_path[:1]
    if kind and kind[0] not in WIDE and kind != whole.head_path[:1]:
        return True
    items = story.passages[part.passage].row
    at = items.index(part)
    start = items.index(whole) + 1 if whole.passage == part.passage and whole.span < part.span else 0
    between = items[start:at]
    is_later = any(is_cue(item, "past", "earlier", "current") or is_figure(item, Kind.DATE) for item in between)
    is_other = any(not words("elsewhere").isdisjoint((item.word, item.value)) for item in cues_in(between))
    return is_later or is_other or any(item.value in words("outside") for item in items[at + 1 : at + 1 + REACH])
