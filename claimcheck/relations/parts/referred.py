"""Parts of what an earlier sentence counts: 57 sailors were freed. 22 of them were young; among the dead were four.

Which count is meant is never sure: only where one alone can be meant is the part held against it.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.core import Claim, Cue, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, fits, is_magnitude, is_person, number_of
from claimcheck.relations.parts import part_whole
from claimcheck.relations.parts.pronouns import answers
from claimcheck.relations.row import (
    Item,
    claim_after,
    figures_of,
    is_and,
    is_cue,
    is_figure,
    item_at,
    nouns_in_plural,
    plural_nouns,
)
from claimcheck.text import ties

OPENING = 9
"""How many words into a sentence a mark may still speak of the one before."""
REACH = 3
"""How many words may stand between `among the dead` and its number."""
MAX_DISTANCE = 3
"""How many sentences back those may be counted whom `among the dead` is of."""
FAR = 10
"""So many times a count, they are of others."""
ARTICLE = "ال"
OPENS = frozenset({"from", "of", "of_total"})
"""Marks that speak of the sentence before only with `these`."""
FATES = frozenset({"killed", "injured"})
"""What happens to people so rarely in one story that `of the victims` means those told of."""
WHY = "part of what an earlier sentence counts"


class Opening(NamedTuple):
    """The part that a sentence opens with, the pronoun of its mark, and the class of the noun after `these`."""

    part: Claim
    pronoun: str
    noun: str


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every part whose mark points beyond its own sentence."""
    these = ties.words("these")
    if len(story.claims) < 2 or (not story.having("among", "event") and these.isdisjoint(story.values)):
        return
    for order, passage in enumerate(story.passages):
        has_these, has_among, has_event = not these.isdisjoint(passage.values), passage.at("among"), passage.at("event")
        if (has_these or has_among) and order and _goes_on(passage, story.passages[order - 1]):
            yield from _of_the_one_before(passage, story.passages[order - 1], context.text)
        if has_among:
            yield from _past_a_stop(passage)
        if has_event or has_these:
            yield from _of_those_before(passage, story, order)


def _of_the_one_before(passage: Passage, before: Passage, text: str) -> Iterator[PartWhole]:
    """The parts of what the sentence before counts."""
    opening = _opened(passage.row)
    if opening:
        yield from _of_those(opening, before)
    if passage.at("among"):
        yield from () if opening else _of_them(passage, before, text)
        yield from _first_of_them(passage, before)


def _of_those_before(passage: Passage, story: Story, order: int) -> Iterator[PartWhole]:
    """The parts of what any of the sentences before counts."""
    items = passage.row
    for at in passage.at("event"):
        if _is_among(items, at):
            yield from _among_fated(items, at, _told_before(story, order))
    for at in passage.at("of_total"):
        if _is_these(item_at(items, at + 1)):
            yield from _among_these(items, at, _told_before(story, order))
    for at in passage.at("from", "of"):
        if at and is_figure(items[at - 1], *COUNTED):
            yield from _of_these(items, at, _told_before(story, order))


def _goes_on(passage: Passage, before: Passage) -> bool:
    """Whether a sentence goes on with what was told, over another paragraph perhaps if it opens with its mark."""
    return passage.paragraph - before.paragraph <= 1 + is_cue(passage.row[0], "among")


def _told_before(story: Story, order: int) -> Sequence[Claim]:
    """What the sentences before one count."""
    before = story.passages[max(0, order - MAX_DISTANCE) : order]
    return [claim for one in before for claim in one.claims if claim.head_path and claim.status is Status.FACT]


def _opened(items: Sequence[Item]) -> Opening | None:
    """The number of a sentence that opens with its mark: Of those, 430; Among these 430 homes; ومن هذه المنازل 430."""
    at = next((at for at, item in enumerate(items[:REACH]) if not is_and(item)), 0)
    mark, noun = items[at], ""
    if mark.kind in OPENS or mark.value in ties.words("among"):
        at += 1
        if not _is_these(item_at(items, at)):
            return None
        noun = nouns_in_plural().get(item_at(items, at + 1).word.removeprefix(ARTICLE), "")
    elif not is_cue(mark, "among"):
        return None
    at += 1 + bool(noun)
    at += sum(is_cue(item, "comma") or item.value in ties.words("predicate") for item in items[at : at + 1])
    part = item_at(items, at)
    return Opening(part, mark.value if is_cue(mark, "among") else "", noun) if isinstance(part, Claim) else None


def _of_those(opening: Opening, before: Passage) -> Iterator[PartWhole]:
    """The part against what the sentence before counts, but for those whom only its aside does: of 90,000 people."""
    part = opening.part
    told = [claim for _, at, claim in figures_of(before) if not _is_peopled(before.row, at)]
    wholes = [whole for whole in told if _is_counted(whole) and fits(part, whole)]
    wholes = [whole for whole in wholes if answers(whole, opening.pronoun, 1)]
    named = [whole for whole in wholes if opening.noun in whole.head_path]
    if part.quantity.kind in COUNTED:
        yield from _held(part, named or wholes)


def _is_peopled(items: Sequence[Item], at: int) -> bool:
    """Whether a number is of those who live in a place: a town of 90,000 people, home to 90,000."""
    return any(item.value in ties.words("peopled by") for item in items[max(0, at - REACH) : at])


def _of_them(passage: Passage, before: Passage, text: str) -> Iterator[PartWhole]:
    """22 of them, early in a sentence that has no whole of its own."""
    items, marks = passage.row, passage.at("among")
    mark = items[marks[0]] if marks[0] < OPENING else None
    place = _part(items, marks[0], text) if isinstance(mark, Cue) and mark.value else None
    part = items[place] if place is not None else None
    if (
        isinstance(mark, Cue)
        and isinstance(part, Claim)
        and not _has_antecedent(items[: _opening(items, marks[0], place)])
    ):
        yield from _held(
            part, [claim for claim in before.row if isinstance(claim, Claim) and _answers(claim, mark, part)]
        )


def _first_of_them(passage: Passage, before: Passage) -> Iterator[PartWhole]:
    """Some 40 of them, which open a sentence: of those whom the sentence before counts, if it names no others."""
    part = _of_them_at(passage.row, passage.at("among")[0])
    if part is not None and part is passage.claims[0] and passage.row.index(part) == 0 and not names_some(before.row):
        yield from _held(part, [claim for claim in before.claims if _is_counted(claim) and _may_hold(claim, part)])


def _past_a_stop(passage: Passage) -> Iterator[PartWhole]:
    """The panel has 15 members; 18 of them voted: the only count before the sign."""
    for mark in passage.at("among") if passage.at("stop") and len(passage.claims) > 1 else ():
        part, whole = _of_them_at(passage.row, mark), passage.claims[0]
        if part is not None and part is passage.claims[1] and is_cue(item_at(passage.row, mark - 2), "stop"):
            told = passage.row[: passage.row.index(part)]
            if not names_some(told):
                yield from _held(part, [whole] if _is_counted(whole) and _may_hold(whole, part) else [])


def _may_hold(whole: Claim, part: Claim) -> bool:
    """Whether the one may count whom the other is of: not 3 schools, 400 of them."""
    return fits(part, whole) and number_of(part) < FAR * number_of(whole)


def _of_them_at(items: Sequence[Item], mark: int) -> Claim | None:
    """The bare number right before an English `of them`."""
    part = item_at(items, mark - 1)
    is_them = items[mark].word in ties.forms("of them all")
    return part if is_them and is_figure(part, *COUNTED) and not part.head else None


def names_some(items: Sequence[Item]) -> bool:
    """Whether words name some without a number: 15 towns were hit, and residents fled."""
    return any(is_cue(item, "word") and item.word.lower() in plural_nouns() for item in items)


def _opening(items: Sequence[Item], mark: int, part: int | None) -> int:
    """Where the words end that may name whom the mark speaks of; `the number of X of them` names the part itself."""
    is_named = mark > 1 and mark < (part or 0) and items[mark - 2].value in ties.words("number of")
    return mark - 1 if is_named else min(mark, part or 0)


def _part(items: Sequence[Item], mark: int, text: str) -> int | None:
    """The number right before a mark or right after it."""
    if mark and part_whole.is_bare_part(items, mark, text):
        return mark - 1
    return claim_after(items, mark)


def _has_antecedent(items: Sequence[Item]) -> bool:
    """Whether the sentence names or counts some of its own before the mark: the civilians, 300 of them."""
    return any(
        isinstance(item, Claim) or is_cue(item, "event") or item.word.removeprefix("و") in plural_nouns()
        for item in items
        if item.value not in ties.words("agents")
    )


def _answers(whole: Claim, mark: Cue, part: Claim) -> bool:
    return _is_counted(whole) and answers(whole, mark.value, 1) and fits(part, whole)


def _is_counted(whole: Claim) -> bool:
    return is_magnitude(whole) and bool(whole.head_path) and whole.quantity.kind in COUNTED


def _among_fated(items: Sequence[Item], at: int, told: Sequence[Claim]) -> Iterator[PartWhole]:
    """Among the dead four children: the largest number of dead told before them."""
    place = claim_after(items, at, REACH)
    part = items[place] if place is not None else None
    if is_figure(part, *COUNTED) and is_person(part):
        own = [item for item in items[:at] if isinstance(item, Claim)]
        wholes = [claim for claim in (*told, *own) if claim.event == part.event and is_person(claim)]
        yield from _held(part, [claim for claim in wholes if fits(part, claim)])


def _of_these(items: Sequence[Item], mark: int, told: Sequence[Claim]) -> Iterator[PartWhole]:
    """Ten of these journalists, 15 of the victims: people or things that only an earlier sentence can have counted."""
    part = item_at(items, mark - 1)
    named = items[mark + 1 : mark + 3]
    if not isinstance(part, Claim) or part.quantity.noun or not named:
        return
    if any(is_cue(item, "past", "earlier") for item in items[mark:]):
        return  # the victims of last month
    near = [claim for claim in told if is_magnitude(claim)]
    if is_cue(named[0], "event") and named[0].value in FATES and named[0].word.startswith(ARTICLE):
        yield from _held(part, [claim for claim in near if claim.event == named[0].value and is_person(claim)])
    elif _is_these(named[0]) and len(named) > 1:
        noun = nouns_in_plural().get(named[1].word.removeprefix(ARTICLE))
        yield from _held(part, [claim for claim in near if noun in claim.head_path])


def _among_these(items: Sequence[Item], mark: int, told: Sequence[Claim]) -> Iterator[PartWhole]:
    """Among these 900,000 are children: of the one number of people told in the sentence before."""
    place = claim_after(items, mark, 2)
    part = items[place] if place is not None else None
    if is_figure(part, *COUNTED) and is_person(part):
        near = [claim for claim in told if part.passage - claim.passage == 1 and is_person(claim)]
        yield from _held(part, [claim for claim in near if fits(part, claim)])


def _is_these(item: Item) -> bool:
    return item.word in ties.forms("these")


def _is_among(items: Sequence[Item], at: int) -> bool:
    """Whether the people that something happened to stand with their article after `among` or `of`."""
    before = item_at(items, at - 1)
    if before.value in ties.words("article") and item_at(items, at + 1).value in ties.words("holds parts"):
        return True  # the dead included four children
    if is_cue(before, "of_total") or items[at].word.startswith(ARTICLE):
        return is_cue(before, "of_total") or before.value in ties.words("between")
    return before.value in ties.words("the people") and item_at(items, at - 2).value in ties.words("among")


def _held(part: Claim, wholes: Sequence[Claim]) -> Iterator[PartWhole]:
    """The part against the largest of the numbers that may be meant; likely only where there is no choice."""
    stated = [whole for whole in wholes if whole.quantity.number is not None]
    if stated:
        whole = max(stated, key=lambda claim: claim.quantity.number or 0)
        is_one = len({claim.quantity.number for claim in stated}) == 1
        yield PartWhole((whole, part), Tie(False, WHY, is_likely=is_one))
