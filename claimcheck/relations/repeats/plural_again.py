"""Arabic counts made definite whose number looks like a rank: 40 قرية … القرى الستين, which is no rank of a plural."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Claim, Interval, Kind, Quantity, Repeat, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import figures_of, is_cue, item_at, nouns_in_plural, without_and
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import has_article
from claimcheck.text.ties import words

SOON = 2
"""How many sentences after things are counted their number may be told again."""
TEN, HUNDRED = 10, 100
ARTICLE = "ال"
WHY = "told again with the article"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every round number behind a definite plural that is more than the only count of those things before it."""
    if Kind.COUNT not in story.holders:
        return
    for passage in story.having(Kind.ORDINAL):
        for row, at, claim in figures_of(passage):
            noun = _noun(row, at, claim)
            first = _told(story.claims, claim, noun) if noun else None
            if first is not None and (first.quantity.number or 0) < (claim.quantity.number or 0):
                again = replace(claim, head=first.head, head_path=first.head_path, quantity=_as_count(claim, first))
                yield Repeat((first, again), Tie(False, WHY))


def _noun(row: Row, at: int, claim: Claim) -> str:
    """The class of the definite plural that a round number stands behind, if nothing narrows it down."""
    before = item_at(row, at - 1)
    if not before.word.startswith(ARTICLE):
        return ""
    number = claim.quantity.number or 0
    is_round = TEN < number < HUNDRED and number % TEN == 0 and has_article(fold_word(claim.quantity.surface))
    following = item_at(row, at + 1)
    is_narrowed = (
        following.word.startswith(ARTICLE) or following.value in words("relative") or is_cue(following, "rest")
    )
    if not is_round or is_narrowed:
        return ""
    return nouns_in_plural().get(without_and(before).removeprefix(ARTICLE), "")


def _told(claims: Sequence[Claim], claim: Claim, noun: str) -> Claim | None:
    """The only count of those things, told just before."""
    alike = [other for other in claims if other.quantity.kind is Kind.COUNT and noun in other.head_path[:1]]
    before = [other for other in alike if 0 < claim.passage - other.passage <= SOON]
    return before[0] if len(alike) == len(before) == 1 and before[0].quantity.is_exact else None


def _as_count(claim: Claim, first: Claim) -> Quantity:
    """The number that was read as a rank, of the things counted first."""
    number = claim.quantity.number or Fraction(0)
    stated = Interval.point(number)
    return replace(claim.quantity, kind=Kind.COUNT, unit=first.quantity.unit, value=number, stated=stated)
