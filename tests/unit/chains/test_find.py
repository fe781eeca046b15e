"""Chains of relations: found once, whatever the order, and only where every reading fails."""

from fractions import Fraction
from itertools import permutations

import pytest
from msgspec.structs import replace

from claimcheck.chains.find import find
from claimcheck.chains.link import Link
from claimcheck.core import (
    Bound,
    Claim,
    Interval,
    Kind,
    Outcome,
    PartWhole,
    Quantity,
    Relation,
    Repeat,
    Share,
    Span,
    Tie,
)
from claimcheck.rules import impossible_part, mismatched_repeat, mismatched_share, mismatched_sum, worked

SURE, LIKELY, MAYBE = Tie(True, ""), Tie(False, "", is_likely=True), Tie(False, "")
RULES = {
    PartWhole: (mismatched_sum.constrain, impossible_part.constrain),
    Share: (mismatched_share.constrain,),
    Repeat: (mismatched_repeat.constrain,),
}


def claim(at: int, number: int, *, is_about: bool = False, kind: Kind = Kind.COUNT) -> Claim:
    value, unit = Fraction(number), "percent" if kind is Kind.PERCENT else "count"
    stated = Interval.point(value)
    words = f"{'about ' if is_about else ''}{number}"
    return Claim(Quantity(Span(at, at + 1), words, kind, value, stated, unit, is_approximate=is_about), 0)


def link(relation: Relation, *outcomes: Outcome) -> Link:
    return Link(relation, RULES[type(relation)], frozenset(outcomes or {Outcome.CONSISTENT}))


PERCENT, ALL, SOME = claim(0, 40, kind=Kind.PERCENT), claim(1, 150), claim(2, 60, is_about=True)
MEN, WOMEN, AGAIN = claim(3, 34), claim(4, 36), claim(5, 60, is_about=True)
SHARE = link(Share((SOME, ALL, PERCENT), SURE))
LIST = link(PartWhole((AGAIN, MEN, WOMEN), SURE, is_closed=True))
SAME = link(Repeat((SOME, AGAIN), SURE))


def test_three_relations_make_one_chain_in_any_order() -> None:
    shown = set()
    for links in permutations([SHARE, LIST, SAME]):
        (chain,) = find(links)
        shown.add((chain.claims, tuple(map(worked.line, chain.steps[:-1])), worked.clash(chain.steps[-1])))
    assert 1 == len(shown)
    ((claims, lines, clash),) = shown
    assert (PERCENT, ALL, MEN, WOMEN) == claims
    assert "34 + 36 = 70" in lines
    assert ("70 / 150 = 46.67%", "46.67% ≠ 40%") == clash


@pytest.mark.parametrize("number", range(3))
def test_none_of_the_three_can_be_spared(number: int) -> None:
    links = [SHARE, LIST, SAME]
    del links[number]
    assert [] == list(find(links))


def test_what_needs_a_likely_relation_is_only_likely() -> None:
    likely = link(replace(SAME.relation, tie=LIKELY))
    assert [False] == [chain.tie.is_sure for chain in find([SHARE, LIST, likely])]


def test_what_may_be_no_relation_proves_nothing() -> None:
    assert [] == list(find([SHARE, LIST, link(replace(SAME.relation, tie=MAYBE))]))


def test_a_figure_that_fails_by_itself_is_told_by_its_own_rule() -> None:
    other = link(PartWhole((ALL, claim(7, 90), claim(8, 80)), SURE, is_closed=True), Outcome.CONTRADICTION)
    assert [] == list(find([SHARE, LIST, SAME, other]))


def test_another_reading_that_agrees_is_the_meaning() -> None:
    reading = replace(MEN.quantity, value=Fraction(24), stated=Interval.point(Fraction(24)))
    men = replace(MEN, quantity=replace(MEN.quantity, others=(reading,)))
    assert [] == list(find([SHARE, SAME, link(replace(LIST.relation, claims=(AGAIN, men, WOMEN)))]))


def test_a_bound_that_a_list_fills_leaves_the_list_in_its_place() -> None:
    stated = Interval.at_least(30, open=True)
    bound = replace(SOME, quantity=replace(SOME.quantity, stated=stated, bound=Bound.MORE_THAN, is_approximate=False))
    whole = link(PartWhole((claim(9, 62), bound, claim(10, 20)), SURE, is_closed=True))
    inner = link(PartWhole((bound, claim(11, 20), claim(12, 15)), SURE, is_closed=True))
    (chain,) = find([whole, inner])
    assert bound not in chain.claims
    assert ("35 + 20 = 55", "55 ≠ 62") == worked.clash(chain.steps[-1])
