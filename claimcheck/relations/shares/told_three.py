"""So many of so many, and a share said to be that: 14 of the hospital's 70 beds, which is one in five.

Two figures of one kind and one share are all that a sentence tells, the one is told to be of the other, and words say
that the share is what they make.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Bound, Claim, Kind, Passage, Row, Share, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.counted_year import as_count
from claimcheck.relations.likeness import COUNTED, RATIOS, fits, is_magnitude, is_percent, number_of
from claimcheck.relations.row import as_claim, figures_of, is_age, is_cue, item_at, nouns_in_plural, until
from claimcheck.text.ties import forms, words

MOST = 7
"""So many figures and more tell of several things."""
LEAD = 5
"""How many items before a share may say that it is what the two make."""
RATE = 7
"""How many items before a share may call it the rate of those who succeed."""
LINK = 6
"""How many items before a whole may say that something is of it."""
OF = ("of", "of_total", "from", "among")
BASE = 3
"""How many items behind a share stands what it is of."""
ARTICLE = "ال"
SIZED = COUNTED | {Kind.MONEY, Kind.MEASURE}
OTHER = ("against", "earlier", "past", "forecast", "times", "stop")
ENDS = frozenset({Claim.kind, "stop", "break"})
NEAR = 2
"""A share so many points from what the two leave is of those left."""
WHY = "part, whole and share"


def find(story: Story, context: Context) -> Iterator[Share]:
    """Every sentence of one share and two figures that make it."""
    for passage in story.having(*RATIOS):
        if 2 < len(passage.claims) < MOST and not any(passage.at(kind) for kind in OTHER):
            yield from _told(passage)


def _told(passage: Passage) -> Iterator[Share]:
    row = passage.row
    ratios = [at for _, at, claim in figures_of(passage) if claim.quantity.kind in RATIOS]
    if len(ratios) != 1 or not _is_share(as_claim(row[ratios[0]])):
        return
    sized = {at: claim for _, at, _ in figures_of(passage) if (claim := _sized(row, at)) is not None}
    if len(sized) != 2:
        return
    at, (small, large) = ratios[0], sorted(sized, key=lambda place: number_of(sized[place]))
    part, whole, ratio = sized[small], sized[large], as_claim(row[at])
    if not _are_alike(part, whole) or _is_of_the_rest(part, whole, ratio) or _is_of_another(row, at, (part, whole)):
        return
    if _is_of(row, small, large, at) and _is_said(row, at, small, large):
        yield Share((part, whole, ratio), Tie(False, WHY, is_likely=True))


def _sized(row: Row, at: int) -> Claim | None:
    """A figure that may be a part or a whole; what looks like a year only behind `of`: 1600 من أصل 2000."""
    item = as_claim(row[at])
    if item.quantity.kind is Kind.DATE and not is_cue(item_at(row, at - 1), "of_total"):
        return None
    claim = as_count(item)
    is_one = claim is not None and claim.quantity.kind in SIZED and is_magnitude(claim) and not is_age(row, at)
    return claim if is_one else None


def _is_share(ratio: Claim) -> bool:
    return (is_percent(ratio) or 0 < number_of(ratio) < 1) and ratio.quantity.bound is Bound.EXACT


def _are_alike(part: Claim, whole: Claim) -> bool:
    """Whether both are told outright, in one unit, and one may be of the other."""
    if {part.quantity.bound, whole.quantity.bound} != {Bound.EXACT} or number_of(part) >= number_of(whole):
        return False
    is_measured = part.quantity.kind is whole.quantity.kind and part.quantity.unit == whole.quantity.unit
    is_bare = Kind.NUMBER in {part.quantity.kind, whole.quantity.kind} and part.quantity.scale == whole.quantity.scale
    return fits(part, whole) and (is_measured or is_bare or {part.quantity.kind, whole.quantity.kind} <= COUNTED)


def _is_of_the_rest(part: Claim, whole: Claim, ratio: Claim) -> bool:
    """Whether the share is of those left: 70 of the 200 failed, so that 65% passed."""
    told = number_of(ratio) if is_percent(ratio) else number_of(ratio) * 100
    return abs(100 - told - 100 * number_of(part) / number_of(whole)) < NEAR


def _is_of_another(row: Row, at: int, figures: Sequence[Claim]) -> bool:
    """Whether a share is of what is measured apart, or of things not counted: 40 of 100 vans, or 20% of the market."""
    if not is_cue(item_at(row, at + 1), "of", "of_total", "from"):
        return False
    base = row[at + 2 : at + 2 + BASE]
    kinds = [kind for item in base if (kind := nouns_in_plural().get(item.word.removeprefix(ARTICLE)))]
    counted = {name for claim in figures for name in claim.head_path}
    is_other = bool(kinds and counted) and kinds[0] not in counted and base[0].value not in words("people again")
    return is_other or any(item.value in words("measured apart") for item in base)


def _is_of(row: Row, part: int, whole: int, share: int) -> bool:
    """Whether one figure is told to be of the other: 14 of the 70; of 70, 14; 70 beds, 14 of them; a fifth of 70."""
    if part < whole and any(is_cue(item, *OF) for item in _before(row, whole, LINK)):
        return True
    if part < share < whole and _leads_to(row, share, whole):
        return True  # $14bn, which is a fifth of the $70bn
    if share < whole < part and _leads_to(row, share, whole):
        return True  # a fifth of the 70 beds, or 14
    is_led = whole < part and any(is_cue(item, "of", "of_total", "from") for item in row[max(0, whole - 2) : whole])
    return is_led or is_cue(item_at(row, part + 1), "among")


def _leads_to(row: Row, share: int, whole: int) -> bool:
    """Whether a share is told of the whole: a fifth of the 70."""
    is_of = as_claim(row[share]).quantity.surface.endswith(" of") or is_cue(row[share + 1], "of", "of_total", "from")
    return is_of and whole - share <= BASE


def _before(row: Row, at: int, reach: int) -> Sequence[Claim]:
    return until(row[max(0, at - reach) : at][::-1], ENDS)  # type: ignore[return-value]


def _is_said(row: Row, at: int, part: int, whole: int) -> bool:
    """Whether words or signs say that the share is what the two make."""
    if at < whole < part:
        return _is_again(row, part)
    lead = _before(row, at, LEAD)
    if lead and is_cue(lead[0], "open"):
        return is_cue(item_at(row, at + 1), "close") and at - max(part, whole) <= LEAD
    if any(is_cue(item, "equivalent", "amounts") or item.value in words("comes to mean") for item in lead):
        return True
    if len(lead) > 1 and lead[0].word.lower() in forms("is or was") and lead[1].word.lower() in forms("which"):
        return True
    is_rate = any(item.value in words("succeeds or fails") for item in _before(row, at, RATE))
    return is_rate and not is_cue(item_at(row, at + 1), "of", "of_total", "from", "among")


def _is_again(row: Row, at: int) -> bool:
    """Whether a figure only says again in another form what stands before it: a fifth of the 70 beds, or 14."""
    lead = row[at - 1]
    is_aside = is_cue(lead, "comma") and (is_cue(item_at(row, at + 1), "comma") or item_at(row, at + 1).word == "in")
    return is_aside or is_cue(lead, "equivalent", "open") or lead.word.lower() in forms("or so much")
