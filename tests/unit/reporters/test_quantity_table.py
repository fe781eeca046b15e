"""Quantities as a table and as JSON."""

import json
from fractions import Fraction

import pytest
from reports import EN

from claimcheck.core import Bound, Interval, Kind, Quantity, Span
from claimcheck.reporters import quantity_table
from claimcheck.reporters.style import Style


def quantity(value: Fraction | None, stated: Interval, *, approximate: bool = False) -> Quantity:
    return Quantity(Span(0, 1), "x", Kind.COUNT, value, stated, "count", Fraction(1), Bound.EXACT, approximate)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (quantity(Fraction(5, 2), Interval.point(Fraction(5, 2))), "2.5"),
        (quantity(Fraction(12), Interval.at_least(12, open=True)), "> 12"),
        (quantity(Fraction(12), Interval.at_least(12)), "≥ 12"),
        (quantity(Fraction(12), Interval.at_most(12, open=True)), "< 12"),
        (quantity(Fraction(12), Interval.at_most(12)), "≤ 12"),
        (quantity(None, Interval(Fraction(20), Fraction(30))), "20 to 30"),
        (quantity(Fraction(100), Interval.point(100), approximate=True), "≈ 100"),
        (quantity(None, Interval(None, None)), ""),
    ],
)
def test_magnitudes_in_the_table(found: Quantity, expected: str) -> None:
    assert expected == quantity_table.magnitude(found)


def test_the_table_of_quantities() -> None:
    rows = quantity_table.table([(EN.document, EN.quantities[:4])], Style()).splitlines()
    assert ["place", "kind", "value", "unit", "text"] == rows[0].split()
    assert ["mine.md:3:22", "count", "12", "count", "12", "miners"] == rows[1].split()
    assert 1 == len({row.index(word) for row, word in zip(rows[:2], ("text", "12 miners"), strict=True)})
    assert "" == quantity_table.table([(EN.document, ())], Style())


def test_the_json_of_quantities() -> None:
    one = [(EN.document, EN.quantities)]
    expected = [quantity.to_dict() for quantity in EN.quantities]
    assert expected == json.loads(quantity_table.json(one, Style()))
    both = json.loads(quantity_table.json(one * 2, Style()))
    assert [{"name": "mine.md", "quantities": expected}] * 2 == both
