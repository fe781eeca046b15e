"""Whether other figures of a story explain a headline's figure: the same elsewhere, or a sum of parts."""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from claimcheck.core import Claim, Cue, Kind, Passage, Story
from claimcheck.core.keystrokes import Stroke
from claimcheck.relations.likeness import factor, number_of
from claimcheck.relations.mentions import Mention
from claimcheck.relations.repeats.twins import slip_between
from claimcheck.relations.row import cues_in, people
from claimcheck.text.ties import words

_CLITICS = re.compile("^(?:و?[بل]|و)(?=..)")
ROOM = Fraction(1, 200)
MAX_FIGURES = 12
"""How many figures of one sentence are tried in sums."""
UNCOUNTED = 2
"""So many persons or things may be named without a number: a girl, and her brother."""
SMALL = 20
OFTEN = 3
_SIZES = frozenset({Kind.COUNT, Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION})


def is_converted(title: Mention, story: Story) -> bool:
    """Whether the body states the figure in another unit: 2.3 tonnes above, 2,300 kilograms below."""
    own = title.claim
    others = (claim for claim in story.claims if claim.quantity.unit != own.quantity.unit and not claim.in_headline)
    return any(is_same(claim, own) for claim in others)


def is_same(claim: Claim, other: Claim) -> bool:
    """Whether two figures of one kind are the same in whatever unit."""
    number = _number(claim)
    rate = factor(claim, other) if claim.quantity.kind is other.quantity.kind else None
    return number is not None and rate is not None and number * rate == _number(other)


def is_explained(title: Mention, story: Story) -> bool:
    """True if the body states the figure of something else, or figures that make it up."""
    own = title.claim
    value = number_of(own)
    body = [passage for passage in story.passages if not passage.is_headline]
    told = [(claim, passage) for passage in body for claim in passage.claims if claim.span != own.span]
    claims = [claim for claim, _ in told]
    if any(_number(claim) == value and _is_alike(own, claim) for claim in claims):
        return True
    if (
        own.quantity.kind is Kind.COUNT
        and value < SMALL
        and any(_is_short_of(own, claim, passage) for claim, passage in told)
    ):
        return True
    rows = [_figures(passage, own.quantity.unit) for passage in body]
    return any(_adds_up(row, value) for row in rows) or any(
        _adds_up(one + other, value) for one, other in pairwise(rows) if one and other
    )


def is_accounted_for(title: Mention, other: Mention, body: Sequence[Mention], story: Story) -> bool:
    """Whether figures explain a headline's; no sum outweighs one that three sentences tell, a digit away from it."""
    orders = {mention.order for mention in body if mention.figure == other.figure}
    is_slip = slip_between(title, other) >= Stroke.LENGTHENED and len(orders) >= OFTEN
    return not is_slip and is_explained(title, story)


def is_total_of(claim: Claim, passage: Passage) -> bool:
    """Whether figures of a sentence add up to one that another sentence tells."""
    value = claim.quantity.number
    return bool(value) and _adds_up(_figures(passage, claim.quantity.unit), value or Fraction(0))


def _is_alike(title: Claim, claim: Claim) -> bool:
    return claim.quantity.unit in {title.quantity.unit, ""}


def _is_short_of(title: Claim, claim: Claim, passage: Passage) -> bool:
    """The same but for one that was named, not counted, or for two where the sentence names somebody."""
    number, value = _number(claim), title.quantity.number
    if number is None or value is None or (title.event and claim.event and title.event != claim.event):
        return False
    return value - number == 1 or (value - number == UNCOUNTED and any(map(_is_one, cues_in(passage.row))))


def names_the_rest(title: Mention, other: Mention) -> bool:
    """Whether the other sentence names the one or two that the headline has more than it counts."""
    missing = (title.figure or 0) - (other.figure or 0)
    return 1 <= missing <= UNCOUNTED and any(map(_is_one, cues_in(other.passage.row)))


def _is_one(cue: Cue) -> bool:
    """Whether a word stands for a single person: a captain, another."""
    word = _CLITICS.sub("", cue.word)
    return word in people() or word in words("other event")


def _number(claim: Claim) -> Fraction | None:
    return claim.quantity.number if claim.quantity.kind in _SIZES else None


def _figures(passage: Passage, unit: str) -> list[Fraction]:
    own = [claim.quantity for claim in passage.claims if claim.quantity.unit in {unit, ""}]
    numbers = [quantity.number for quantity in own if quantity.kind in _SIZES]
    return [number for number in numbers if number][:MAX_FIGURES]


def _adds_up(row: list[Fraction], value: Fraction) -> bool:
    """Two of a row, or a run of it, make the value."""
    sums = [a + b for a, b in combinations(row, 2)]
    sums += [sum(row[start:end], Fraction(0)) for start in range(len(row)) for end in range(start + 3, len(row) + 1)]
    return any(abs(total - value) <= value * ROOM for total in sums)
