"""A part that the text ties to its whole, with the share that it is said to be: 160 of them women, that is 25 %.

The whole is that of the sentence (منهم، من أصل), or the one number of the same things in the sentences before,
where the share is said to be of all of them.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Claim, Item, Kind, Passage, Share, Status, Story, Tie
from claimcheck.core.precision import hard, lenient
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import RATIOS, fits, is_magnitude, number_of, same_noun
from claimcheck.relations.parts import of_total, part_whole
from claimcheck.relations.row import figures_of, has_base, is_and, is_cue, is_figure, item_at
from claimcheck.relations.shares.base import base_of
from claimcheck.relations.shares.evidence import is_of_own_clause, share_of, slip_chance
from claimcheck.relations.shares.share import is_ratio
from claimcheck.text.ties import forms, words

REACH = 10
"""How many words and signs may stand between a part and its share."""
LEAD = 3
"""How many words before a share may name it."""
NEAR = 2
"""How many words after a number may say which place it is of."""
MAX_DISTANCE = 2
"""How many sentences back the number of all of them may stand."""
SHARES = ("equivalent", "amounts")
ENDS = frozenset({
    "stop", "break", "source", "event", "rise", "fall", "of_total", "against", "was", "forecast", "earlier", "close",
})  # fmt: skip
SUMS = frozenset({Kind.MONEY, Kind.MEASURE})
RARE = Fraction(1, 5)
"""So rarely may chance offer the slip in a share of all of a sum."""
WHY = "part, whole and share"


def find(story: Story, context: Context) -> Iterator[Share]:
    """Every part of a whole with the share after it."""
    for order, passage in enumerate(story.passages):
        shared = [] if passage.kinds.isdisjoint(RATIOS) else list(_shared(passage))
        if shared:
            if len(passage.claims) > 2:
                yield from _within(passage, shared, context)
            before = story.passages[max(0, order - MAX_DISTANCE) : order]
            told = [claim for one in before for claim in one.claims if _is_counted(claim)]
            yield from _of_all(passage, shared, told, story)
            yield from _of_them(passage, shared, told)
            yield from _of_sum(passage, shared, story)


def _shared(passage: Passage) -> Iterator[tuple[Claim, Claim, int]]:
    """Every figure with the share announced after it, and where that stands."""
    items = passage.row
    for _, at, claim in figures_of(passage):
        place = None if is_ratio(claim) else _announced(items, at)
        ratio = items[place] if place is not None else None
        if place is not None and isinstance(ratio, Claim) and is_ratio(ratio):
            yield claim, ratio, place


def _announced(items: Sequence[Item], at: int) -> int | None:
    """Where the next figure stands, if a word says that it is what the one before amounts to."""
    is_announced = False
    for place in range(at + 1, min(len(items), at + 1 + REACH)):
        item = items[place]
        if isinstance(item, Claim):
            return place if is_announced or is_cue(items[place - 1], "open") or _is_led(items, at, place) else None
        if item.kind in ENDS or is_and(item):
            return None
        is_announced = is_announced or is_cue(item, *SHARES)
    return None


def _is_led(items: Sequence[Item], at: int, place: int) -> bool:
    """Whether a figure before a share is told to make it: 50, or 36%, are; 50, 36%, are; بنسبة 36%, a rate of 36%."""
    last, after = items[place - 1], item_at(items, place + 1)
    if is_cue(after, "among"):
        return False  # or 36% of those who came
    if last.value in words("or"):
        return True
    if is_cue(last, "comma"):
        is_next = place == at + 2 + is_cue(items[at + 1], "among")
        return is_next and is_figure(items[place], Kind.PERCENT) and is_cue(after, "comma")
    return is_loose(items, place) and not is_of_own_clause(items, at, place - LEAD)


def is_loose(items: Sequence[Item], place: int) -> bool:
    """Whether a share is told by a word that may as well lead to any other rate: بنسبة 36%, at a rate of 36%."""
    named, last = forms("makes a share") + forms("rate of those"), items[place - 1]
    return is_cue(last, "by") or any(item.word in named for item in items[max(0, place - LEAD) : place])


def _within(passage: Passage, shared: Sequence[tuple[Claim, Claim, int]], context: Context) -> Iterator[Share]:
    """The wholes that marks of the same sentence tie the parts to."""
    alone = Story((passage,))
    for relation in (*part_whole.find(alone, context), *of_total.find(alone, context)):
        is_told = relation.tie.is_sure or relation.tie.is_likely
        for part, ratio, at in shared if is_told and len(relation.claims) == 2 else ():
            whole = relation.claims[0]
            base = base_of(passage.row, at, part, whole)
            if relation.claims[1] is part and whole.span < ratio.span and base != "other":
                meant = _meant(passage.row, part, whole, ratio)
                is_told = base == "all" or not is_loose(passage.row, at)
                yield Share((part, meant, ratio), Tie(relation.tie.is_sure and is_told, WHY, is_likely=is_told))


def _meant(items: Sequence[Item], part: Claim, whole: Claim, ratio: Claim) -> Claim:
    """Those of a whole who came, where a share is right of them: 80 of 200 passed, among them 50 women (62.5%)."""
    told = (item for item in items[: items.index(part)] if isinstance(item, Claim) and is_magnitude(item))
    few = (of for of in told if fits(part, of) and not hard(of.quantity).holds(0))
    return next((of for of in few if share_of(part, hard(of.quantity)).meets(lenient(ratio.quantity))), whole)


def _of_all(
    passage: Passage, shared: Sequence[tuple[Claim, Claim, int]], told: Sequence[Claim], story: Story
) -> Iterator[Share]:
    """The one larger number of the same things before, where the share is said to be of all of them."""
    for part, ratio, at in shared:
        if _is_counted(part) and part.status is Status.FACT:
            alike = [claim for claim in told if same_noun(part, claim)]
            is_one = len({claim.quantity.number for claim in alike}) == 1 and not _is_of_place(story, alike[-1])
            is_larger = is_one and (alike[-1].quantity.number or 0) > (part.quantity.number or 0)
            if is_larger and base_of(passage.row, at, part, alike[-1]) == "all":
                yield Share((part, alike[-1], ratio), Tie(False, WHY, is_likely=True))


def _of_them(passage: Passage, shared: Sequence[tuple[Claim, Claim, int]], told: Sequence[Claim]) -> Iterator[Share]:
    """A bare number of them, and the only larger one before it: 2,400 patients; 360 of them, or 15%."""
    items = passage.row
    for part, ratio, at in shared:
        place = items.index(part)
        is_of_them = is_cue(item_at(items, place + 1), "among") and is_cue(
            item_at(items, place - 1), "", "stop", "quote"
        )
        if not is_of_them or part.head_path or has_base(items, at):
            continue
        before = [claim for claim in passage.claims if claim.span < part.span and _is_counted(claim)]
        before = before or [claim for claim in told if part.passage - claim.passage == 1]
        if len({claim.quantity.number for claim in before}) == 1 and number_of(before[-1]) > number_of(part):
            yield Share((part, before[-1], ratio), Tie(False, WHY, is_likely=True))


def _of_sum(passage: Passage, shared: Sequence[tuple[Claim, Claim, int]], story: Story) -> Iterator[Share]:
    """The only larger sum or measure in the sentence before, of which a share is told to be, but for a slip."""
    last = story.passages[passage.claims[0].passage - 1] if passage.claims[0].passage else None
    for part, ratio, at in shared if last else ():
        sums = [claim for claim in last.claims if claim.quantity.kind is part.quantity.kind] if last else []
        if len(sums) != 1 or part.quantity.kind not in SUMS or base_of(passage.row, at, part, sums[0]) != "all":
            continue
        chance = slip_chance(part, sums[0], ratio) if number_of(sums[0]) > number_of(part) else None
        if chance is not None and chance <= RARE:
            yield Share((part, sums[0], ratio), Tie(False, WHY, is_likely=True))


def _is_of_place(story: Story, claim: Claim) -> bool:
    """Whether a number is said to be that of one place, so that another may stand beside it: 500 in the north."""
    items = story.passages[claim.passage].row
    at = items.index(claim)
    return any(item.value in words("place") for item in items[at + 1 : at + 1 + NEAR])


def _is_counted(claim: Claim) -> bool:
    """Whether things of a known noun are counted."""
    return claim.quantity.kind is Kind.COUNT and bool(claim.head_path) and claim.quantity.number is not None
