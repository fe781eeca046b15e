"""Rates named after what some of them did: of 5,000 pupils 4,100 passed, a pass rate of 82%; turnout among voters.

The name of the rate and the word by the part are of one root (نجح، نسبة النجاح), or the rate is that of an election and
its voters are counted.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Passage, Share, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import root
from claimcheck.relations.parts import of_total, part_whole
from claimcheck.relations.parts.prepositions import GENITIVES
from claimcheck.relations.row import Item, figures_of, is_cue
from claimcheck.relations.shares.share import is_ratio
from claimcheck.text.stems import stem
from claimcheck.text.ties import words

LEAD = 4
"""How many words before its figure a rate may be named."""
NEAR = 4
"""How many words around the part may say what they did."""
VOTER = "voter"
ELSEWHEN = ("past", "earlier", "forecast", "against", "rise", "fall", "from", "current", "coming")
WHY = "rate of those who did"


def find(story: Story, context: Context) -> Iterator[Share]:
    """Every rate with the part and the whole that its sentence, or the one before, tells."""
    before: Passage | None = None
    for passage in story.passages:
        if (
            Kind.PERCENT in passage.kinds
            and not words("rate").isdisjoint(passage.values)
            and not _tells_stages(passage)
        ):
            for ratio, deed in _rates(passage):
                near = Story(tuple(one for one in (before, passage) if one is not None))
                yield from _shares(near, ratio, deed, context)
        before = passage


def _tells_stages(passage: Passage) -> bool:
    """Whether the rate may be that of another round, or of a later day."""
    is_after = any(item.word in words("after") for item in passage.row)
    return is_after or not passage.kinds.isdisjoint({Kind.ORDINAL, Kind.DATE})


def _rates(passage: Passage) -> Iterator[tuple[Claim, str]]:
    """The percents that a word for a rate leads to, each with what the rate is of."""
    for items, at, claim in figures_of(passage):
        lead = items[max(0, at - LEAD) : at]
        named = [place for place, item in enumerate(lead) if item.value in words("rate") or is_cue(item, "by")]
        if not is_ratio(claim) or not named or any(is_cue(item, Claim.kind, *ELSEWHEN) for item in lead[named[-1] :]):
            continue
        deeds = [item for item in lead[named[-1] :] if is_cue(item, "word") and item.value not in words("reaching")]
        deeds = [item for item in deeds if item.value not in words("rate") or item.value in words("turnout")]
        if len(deeds) == 1 and not _is_of_some(items, at):
            yield claim, stem(deeds[0].word.removeprefix("ال"))


def _is_of_some(items: Sequence[Item], at: int) -> bool:
    """Whether the rate is that of one place or of some of them: 46% in the capital, 91% among girls."""
    return any(item.value in GENITIVES or item.value in words("within group") for item in items[at + 1 : at + 2])


def _shares(story: Story, ratio: Claim, deed: str, context: Context) -> Iterator[Share]:
    """The nearest part of a whole before or beside the rate who did what it is named after."""
    found: list[PartWhole] = []
    for relation in (*part_whole.find(story, context), *of_total.find(story, context)):
        is_told = len(relation.claims) == 2 and (relation.tie.is_sure or relation.tie.is_likely)
        if is_told and _did(story, relation, deed):
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
