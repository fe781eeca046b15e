"""Jubilees that name their years: founded in 1975, its golden jubilee was marked in 2025; a centenary, of a hundred."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Claim, Elapsed, Interval, Item, Kind, Passage, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import figures_of, item_at
from claimcheck.relations.times.years import one_year
from claimcheck.text.ties import forms, groups, words

START = 6
"""How many items before its year the word for the beginning may stand."""
ALONE = " alone"
WHY = "a beginning and its anniversary"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """Every jubilee in a sentence of two years, the first of them that of a beginning."""
    for passage in story.having(Kind.DATE):
        if len(passage.claims) < 2:
            continue
        if not passage.values.isdisjoint(groups("jubilee of ")):
            yield from _marked(passage)
        if Kind.ORDINAL in passage.kinds and not passage.values.isdisjoint(words("numbered jubilee")):
            yield from _numbered(passage)


def _numbered(passage: Passage) -> Iterator[Elapsed]:
    """Founded in 1956, and marked its fiftieth feast in 2006: بعيدها الخمسين."""
    row = passage.row
    told = [
        claim
        for _, at, claim in figures_of(passage)
        if claim.quantity.kind is Kind.ORDINAL and _is_numbered(row[max(0, at - 1) : at])
    ]
    dated = sorted((claim for claim in passage.claims if one_year(claim)), key=lambda claim: one_year(claim) or 0)
    if len(told) == 1 and len(dated) == 2 and _is_begun(passage, dated[0]):
        yield Elapsed((dated[0], dated[1], told[0]), Tie(False, WHY))


def _is_numbered(before: Row) -> bool:
    return any(item.word in forms("numbered jubilee") for item in before)


def _marked(passage: Passage) -> Iterator[Elapsed]:
    row = passage.row
    lengths = {
        years for at in range(len(row)) if (years := _years(row[at], item_at(row, at - 1), item_at(row, at + 1)))
    }
    dated = sorted((claim for claim in passage.claims if one_year(claim)), key=lambda claim: one_year(claim) or 0)
    if len(lengths) != 1 or len(dated) != 2 or not _is_begun(passage, dated[0]):
        return
    start, end = dated
    length = Fraction(lengths.pop())
    told = replace(
        end.quantity, kind=Kind.DURATION, unit="year", value=length, stated=Interval.point(length), others=()
    )
    yield Elapsed((start, end, replace(end, quantity=told)), Tie(False, WHY))


def _years(item: Item, before: Item, after: Item) -> int:
    """How many years a word names as a jubilee: golden jubilee, اليوبيل الذهبي, centenary; 0 for any other."""
    named = groups("jubilee of ").get(item.word.lower(), "")
    if named.endswith(ALONE):
        return int(named.removesuffix(ALONE))
    beside = {before.word.lower(), after.word.lower()}
    return int(named) if named and not beside.isdisjoint(forms("jubilee")) else 0


def _is_begun(passage: Passage, claim: Claim) -> bool:
    """Whether a word for the beginning stands before a year: founded in, married in, on the throne since."""
    at = passage.row.index(claim)
    near = passage.row[max(0, at - START) : at]
    return any(item.word.lower() in words("jubilee begins") or item.value in words("begun") for item in near)
