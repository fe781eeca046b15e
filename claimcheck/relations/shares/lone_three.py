"""Part, whole and share that are the only three of a sentence that can be: 36 of 144 failed, a quarter of them.

A mark makes the share that of the two: `that is`, a verb of shares, a bracket, or its base is the whole itself.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Bound, Claim, Item, Kind, Passage, Share, Story, Tie
from claimcheck.relations.circumstances import opens_sentence
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, RATIOS, factor, fits, is_magnitude, is_person, number_of
from claimcheck.relations.pace import written_pace
from claimcheck.relations.row import as_claim, begins_with_and, figures_of, has_base, is_age, is_and, is_cue, item_at
from claimcheck.relations.shares.evidence import is_of_a_change
from claimcheck.relations.shares.share import is_ratio
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, words

FIGURES = range(3, 7)
"""So many figures a sentence has in which three are told apart."""
MARK = 5
"""How many items before a share may say that it is that of the two figures."""
LINK = 4
"""How many items stand at most between a part, or a share, and the whole that it is of."""
SIZED = COUNTED | {Kind.MONEY, Kind.MEASURE}
OTHER = ("rise", "fall", "times", "against", "earlier", "past", "was")
BASE = 5
"""How many items after a share may name what it is of."""
ARTICLE = "ال"
OF_ITS = " of"
"""How an English fraction ends that its base follows."""
OF = ("of", "of_total", "from", "among")
WHY = "part, whole and share"


def find(story: Story, context: Context) -> Iterator[Share]:
    """Every sentence with one share and two figures of one kind, tied to each other."""
    for passage in story.having(*RATIOS):
        if len(passage.claims) in FIGURES:
            yield from _told(passage)


def _told(passage: Passage) -> Iterator[Share]:
    items, placed = passage.row, [(at, claim) for _, at, claim in figures_of(passage)]
    ratios = [(at, claim) for at, claim in placed if claim.quantity.kind in RATIOS]
    sized = [(at, claim) for at, claim in placed if is_magnitude(claim) and claim.quantity.kind in SIZED]
    sized = [(at, claim) for at, claim in sized if not is_age(items, at)]
    if len(ratios) != 1 or len(sized) != 2 or not is_ratio(ratios[0][1]) or is_of_a_change(items, ratios[0][0]):
        return
    (small, part), (large, whole) = sorted(sized, key=lambda figure: number_of(figure[1]))
    at, ratio = ratios[0]
    if opens_sentence(items, small):
        return
    first, last = min(small, large, at), max(small, large, at)
    is_apart = any(is_cue(item, "stop", "break", *OTHER) for item in items[max(0, first - MARK) : last])
    is_level = any(is_cue(item, "to") for item in items[min(small, large) : max(small, large)])
    if is_apart or is_level or not _are_alike(part, whole):
        return
    if not 0 < large - at <= LINK + 1 and _is_of_other(items, at, part, whole):
        return
    if _is_told_of(items, small, large, at):
        yield Share((part, whole, ratio), Tie(False, WHY, is_likely=True))


def _are_alike(part: Claim, whole: Claim) -> bool:
    """Whether both are exact enough and in one unit, or a bare number is of what the other counts."""
    one, other = part.quantity, whole.quantity
    if Bound.EXACT is not one.bound or Bound.EXACT is not other.bound or number_of(part) >= number_of(whole):
        return False
    is_counted = {one.kind, other.kind} <= COUNTED and fits(part, whole)
    is_measured = one.kind is other.kind and one.unit == other.unit and factor(part, whole) == 1
    is_scaled = other.kind is Kind.NUMBER and other.scale > 1  # 36 million euros of 80 million
    paces = {written_pace(part), written_pace(whole)} - {""}
    return (is_counted or is_measured or is_scaled) and len(paces) < 2


def _is_told_of(items: Sequence[Item], part: int, whole: int, at: int) -> bool:
    """Whether marks tie the three: the part is of the whole, and the share is told of it or said to be what it is."""
    if at < whole and whole - at <= LINK + 1 and has_base(items, at):
        again = at if part < at else part
        return part not in range(at, whole) and (_is_or(items, again) or _is_meant(items, again))
    if at < max(part, whole):
        return False
    is_of = 0 < whole - part <= LINK + 1 and any(is_cue(item, *OF) for item in items[part + 1 : whole])
    is_first = whole < part and any(is_cue(item, *OF) for item in items[max(0, whole - LINK) : whole])
    is_named = any(item.value in words("told in all") for item in items[max(0, whole - LINK) : whole])
    return (is_of or is_first or is_named or _is_meant(items, at)) and _is_marked(items, at, max(part, whole))


def _is_marked(items: Sequence[Item], at: int, after: int) -> bool:
    """Whether a sign or a word says that a figure tells the one before it again."""
    lead = items[max(after + 1, at - MARK) : at]
    own = _after_comma(lead)
    if is_cue(item_at(items, at - 1), "open"):
        return is_cue(item_at(items, at + 1), "close")
    is_aside = any(is_cue(item, "open") for item in lead)
    if is_aside or any(is_and(item) or begins_with_and(item) or is_cue(item, "to", "by") for item in own):
        return False
    is_off = any(is_cue(item, "comma") for item in lead) and all(
        is_cue(item, "comma", "of") or item.word.lower() in forms("set off") for item in own
    )
    return _is_or(items, at) or _is_meant(items, at) or (is_off and is_ratio(as_claim(items[at])))


def _is_or(items: Sequence[Item], at: int) -> bool:
    return any(item.word.lower() in forms("or so much") for item in items[max(0, at - 2) : at])


def _after_comma(lead: Sequence[Item]) -> Sequence[Item]:
    place = next((place for place, item in enumerate(lead) if is_cue(item, "comma")), 0)
    return lead[place:]


def _is_meant(items: Sequence[Item], at: int) -> bool:
    """Whether `which means that` leads to a share: ما يعني أن السكن يلتهم 53%."""
    for item in items[max(0, at - 2 * MARK) : at][::-1]:
        if isinstance(item, Claim):
            return False
        if is_cue(item, "equivalent") or item.value in words("comes to mean"):
            return True
    return False


def _is_of_other(items: Sequence[Item], at: int, *figures: Claim) -> bool:
    """Whether a share says that it is of something else: won 61 of the 183 seats, 40% of the votes."""
    if not has_base(items, at) and not fold_word(as_claim(items[at]).quantity.surface).endswith(OF_ITS):
        return False
    base = [item for item in items[at + 1 : at + BASE] if not is_cue(item, *OF) and item.value not in words("article")]
    named = item_at(base, 0)
    if isinstance(named, Claim) or named.word.lower() in forms("the same again") or is_cue(items[at + 1], "among"):
        return False
    nouns = {stem(word) for claim in figures for word in (claim.head, claim.quantity.noun) if word}
    is_people = named.value in words("people again") and all(is_person(claim) for claim in figures if claim.head)
    is_noun = named.value in nouns and not is_cue(item_at(base, 1), "word")
    return not (is_people or is_noun or _is_group(items, at, named))


def _is_group(items: Sequence[Item], at: int, named: Item) -> bool:
    """Whether `that is` leads to a share of one known group, whatever its word: that is 12% of the class."""
    is_led = is_cue(item_at(items, at - 1), "equivalent") or item_at(items, at - 1).word.lower() in forms("or so much")
    place = next((place for place in range(at + 1, min(len(items), at + BASE)) if items[place] is named), at)
    after = item_at(items, place + 1)
    is_end = place > at and (after.kind == "" or is_cue(after, "comma", "stop", "close"))
    is_known = named.word.startswith(ARTICLE) or is_cue(items[at + 1], "of_total")
    return is_led and is_end and is_known and named.value not in words("measured apart")
