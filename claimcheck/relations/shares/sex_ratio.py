"""So many of the one half for every hundred of the other, beside the shares of both: 52% and 48%, or 108 per 100."""

from collections.abc import Iterator

from msgspec.structs import replace

from claimcheck.core import Claim, Kind, Passage, Share, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import percents
from claimcheck.relations.row import is_cue
from claimcheck.relations.shares.halves import half_of
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import groups, words

HUNDRED = 100
LEAST = 4
"""Two shares, a number and the hundred that it is for."""
NEAR = 2
"""How many words may stand between a number and the hundred that it is for."""
WHY = "the one half for every hundred of the other"


def find(story: Story, context: Context) -> Iterator[Share]:
    """Every number for a hundred of the other half, with the shares of the two in the same sentence."""
    for passage in story.having(Kind.PERCENT):
        if len(passage.claims) < LEAST:
            continue
        items = passage.row
        told = list(_for_hundred(passage))
        shares = {half: claim for at, claim in percents(passage) if (half := half_of(items, at))} if told else {}
        for at, many, hundred in told:
            one, other = _half(many), _half(hundred)
            if one != other and one in shares and other in shares and items[at] is many:
                quantity = replace(many.quantity, kind=Kind.PERCENT, unit="percent")
                yield Share(
                    (shares[one], shares[other], replace(many, quantity=quantity)), Tie(False, WHY, is_likely=True)
                )


def _for_hundred(passage: Passage) -> Iterator[tuple[int, Claim, Claim]]:
    """Every number that a hundred of others follows after `for each` or `per`."""
    for items, at, many in passage.figures:
        if many.quantity.kind is not Kind.COUNT:
            continue
        following = items[at + 1 : at + 2 + NEAR]
        place = next((place for place, item in enumerate(following) if isinstance(item, Claim)), None)
        hundred = following[place] if place is not None else None
        is_each = any(is_cue(item, "each") or item.value in words("for a hundred") for item in following[:place])
        if isinstance(hundred, Claim) and is_each and hundred.quantity.number == HUNDRED:
            yield at, many, hundred


def _half(claim: Claim) -> str:
    """The half that a number counts, by its noun."""
    named = groups("half ")
    nouns = fold_word(claim.quantity.surface).lower().split()[1:]
    return next((half for noun in nouns if (half := named.get(noun) or named.get(stem(noun)))), "")
