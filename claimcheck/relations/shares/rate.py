"""Rates named after what some of them did: of 5,000 pupils 4,100 passed, a pass rate of 82%; turnout among voters.

The name of the rate and the word by the part are of one root (نجح، نسبة النجاح), or the rate is that of an election and
its voters are counted.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import takewhile

from claimcheck.core import Claim, Kind, PartWhole, Passage, Share, Story, Tie
from claimcheck.core.precision import hard, lenient
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import root
from claimcheck.relations.likeness import COUNTED, counts_several, fits
from claimcheck.relations.parts import of_total, part_whole
from claimcheck.relations.row import Item, figures_of, is_cue
from claimcheck.relations.shares.evidence import share_of, slip_chance
from claimcheck.relations.shares.share import is_ratio
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, words

LEAD = 4
"""How many words before its figure a rate may be named."""
HEAD = 3
"""How many words at the head of a sentence may name it."""
NEAR = 4
"""How many words around the part may say what they did."""
AROUND = 3
"""How many sentences around a rate may tell them."""
RARE = Fraction(1, 10)
"""So rarely may chance offer the slip where only names tie the three."""
ENDS = (Claim.kind, "stop", "break", "comma", "source")
VOTER = "voter"
ELSEWHEN = ("past", "earlier", "forecast", "against", "rise", "fall", "from", "current", "coming")
WHY = "rate of those who did"


def find(story: Story, context: Context) -> Iterator[Share]:
    """Every rate with the part and the whole that its sentence, or the one before, tells."""
    for at, passage in enumerate(story.passages):
        if (
            Kind.PERCENT in passage.kinds
            and (passage.at("by") or not words("rate").isdisjoint(passage.values))
            and not _tells_stages(passage)
        ):
            for ratio, deed in _rates(passage):
                told = (one for one in figures_of(passage) if counts_several(one[2]))
                is_own = any(_says(items, place, deed) for items, place, _ in told)
                near = list(_shares(Story(story.passages[max(0, at - (not is_own)) : at + 1]), ratio, deed, context))
                yield from near or _by_names(story.passages[max(0, at - AROUND) : at + 1 + AROUND], ratio, deed)


def _by_names(near: Sequence[Passage], ratio: Claim, deed: str) -> Iterator[Share]:
    """The one number of those who did it and the one of those who could: entered for it, or are on the rolls."""
    told = [(items, at, claim) for passage in near for items, at, claim in figures_of(passage) if counts_several(claim)]
    parts = [claim for items, at, claim in told if _says(items, at, deed)]
    wholes = [claim for items, at, claim in told if claim not in parts and _could(items, at, claim)]
    if not wholes or not parts:
        parts, wholes = _of_so_many(told, ratio)
    if len(parts) != 1 or len({whole.quantity.number for whole in wholes}) != 1 or not fits(parts[0], wholes[0]):
        return
    part, whole = parts[0], wholes[0]
    if share_of(part, hard(whole.quantity)).meets(lenient(ratio.quantity)):
        return
    chance = slip_chance(part, whole, ratio)
    if (part.quantity.number or 0) < (whole.quantity.number or 0) and chance is not None and chance <= RARE:
        yield Share((part, whole, ratio), Tie(False, WHY, is_likely=True))


def _of_so_many(told: Sequence[tuple[Sequence[Item], int, Claim]], ratio: Claim) -> tuple[list[Claim], list[Claim]]:
    """The only two numbers after a rate, so many out of so many: a turnout of 45%, with 90 of 200 voting."""
    after = [
        (items, at, claim) for items, at, claim in told if claim.passage == ratio.passage and claim.span > ratio.span
    ]
    if len(after) != 2:
        return [], []
    (items, at, part), (_, place, whole) = after
    is_of = any(is_cue(item, "of", "of_total", "from") for item in items[at + 1 : place]) and place - at <= 2 * NEAR
    return ([part], [whole]) if is_of else ([], [])


def _beside(items: Sequence[Item], at: int) -> list[Item]:
    """The words of a number in its clause, the nearest before it and after it."""
    before = takewhile(lambda item: not is_cue(item, *ENDS), reversed(items[max(0, at - NEAR) : at]))
    after = takewhile(lambda item: not is_cue(item, *ENDS), items[at + 1 : at + 1 + NEAR])
    return [*before, *after]


def _says(items: Sequence[Item], at: int, deed: str) -> bool:
    """Whether a number is of those who did it, by a word of one root, or by the word for voting."""
    beside = [item for item in _beside(items, at) if is_cue(item, "word", "event")]
    if deed in words("turnout"):
        return any(item.value in words("division ballots whole") or item.value == "voted" for item in beside)
    return any(root(stem(item.word)) == root(deed) for item in beside)


def _could(items: Sequence[Item], at: int, claim: Claim) -> bool:
    """Whether a number is of those who could do it."""
    said = {*(item.value for item in _beside(items, at)), *map(stem, fold_word(claim.quantity.surface).split())}
    return not words("could do it").isdisjoint(said)


def _tells_stages(passage: Passage) -> bool:
    """Whether the rate may be that of another round, or of a later day."""
    is_after = any(item.word in words("after") for item in passage.row)
    return is_after or not passage.kinds.isdisjoint({Kind.ORDINAL, Kind.DATE})


def _rates(passage: Passage) -> Iterator[tuple[Claim, str]]:
    """The percents that a word for a rate leads to, each with what the rate is of."""
    for items, at, claim in figures_of(passage):
        lead = items[max(0, at - LEAD) : at]
        if _is_of_head(items, at) and words("rate").isdisjoint(item.value for item in lead):
            lead = (*items[:HEAD], *lead[-1:])  # the turnout, says the board, was 45%
        named = [place for place, item in enumerate(lead) if item.value in words("rate") or is_cue(item, "by")]
        if not is_ratio(claim) or not named or any(is_cue(item, Claim.kind, *ELSEWHEN) for item in lead[named[-1] :]):
            continue
        deeds = [item for item in lead[named[-1] :] if is_cue(item, "word") and item.value not in words("reaching")]
        deeds = [item for item in deeds if item.value not in words("rate") or item.value in words("turnout")]
        deeds = deeds or _compound(lead, named[-1])
        if len(deeds) == 1 and not _is_of_some(items, at):
            yield claim, stem(deeds[0].word.removeprefix("ال"))


def _is_of_head(items: Sequence[Item], at: int) -> bool:
    """Whether the first figure of a sentence is what its head was or reached."""
    is_verb = at > HEAD and items[at - 1].value in words("reaching")
    return is_verb and not any(isinstance(item, Claim) for item in items[:at])


def _compound(lead: Sequence[Item], at: int) -> list[Item]:
    """What an English rate is of, by the word before it: the pass rate; not at a rate of 5%."""
    deed = lead[at - 1] if at else None
    is_named = deed is not None and is_cue(deed, "word") and deed.word.isascii() and lead[at].word.isascii()
    return [deed] if is_named and deed is not None and deed.value not in words("reaching") else []


def _is_of_some(items: Sequence[Item], at: int) -> bool:
    """Whether the rate is that of one place or of some of them: 46% in the capital, 91% among girls."""
    return any(
        item.value in forms("preposition") or item.value in words("within group") for item in items[at + 1 : at + 2]
    )


def _shares(story: Story, ratio: Claim, deed: str, context: Context) -> Iterator[Share]:
    """The nearest part of a whole before or beside the rate who did what it is named after."""
    found: list[PartWhole] = []
    for relation in (*part_whole.find(story, context), *of_total.find(story, context)):
        is_told = len(relation.claims) == 2 and (relation.tie.is_sure or relation.tie.is_likely)
        if is_told and relation.claims[1].quantity.kind in COUNTED and _did(story, relation, deed):
            found.append(relation)
    if len({relation.claims for relation in found}) == 1:
        whole, part = found[0].claims
        yield Share((part, whole, ratio), Tie(False, WHY, is_likely=True))


def _did(story: Story, relation: PartWhole, deed: str) -> bool:
    """Whether the words beside the part are of the root of the rate, or voters are counted for a turnout."""
    whole, part = relation.claims
    if deed in words("turnout") and VOTER in {*whole.head_path, *part.head_path}:
        return True
    items = next(passage.row for passage in story.passages if part in passage.row)
    at = items.index(part)
    beside: Sequence[Item] = (*items[max(0, at - NEAR) : at], *items[at + 1 : at + 1 + NEAR])
    return any(is_cue(item, "word", "event") and root(stem(item.word)) == root(deed) for item in beside)
