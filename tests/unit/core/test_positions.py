"""Offsets to lines and columns and back, in the three units."""

import pytest

from claimcheck.core import Span
from claimcheck.core.positions import Lines, Position, Unit

MIXED = "واحد\r\nب2\rc\n\n😀 12 كم"


def test_only_the_three_line_ends_end_a_line() -> None:
    lines = Lines.of("a\nb\r\nc\rd\u2028e\x0bf\x85g")
    assert ["a", "b", "c", "d\u2028e\x0bf\x85g"] == [span.of(lines.text) for span in lines.spans()]


def test_empty_lines_and_a_last_line_end_count() -> None:
    assert [Span(0, 0)] == list(Lines.of("").spans())
    assert [Span(0, 1), Span(2, 2), Span(3, 3)] == list(Lines.of("a\n\n").spans())
    assert [Span(0, 0), Span(1, 1), Span(3, 3)] == list(Lines.of("\n\r\n").spans())


@pytest.mark.parametrize(
    ("offset", "expected"),
    [
        (0, (1, 1)),
        (3, (1, 4)),
        (4, (1, 5)),
        (6, (2, 1)),
        (9, (3, 1)),
        (11, (4, 1)),
        (12, (5, 1)),
        (14, (5, 3)),
    ],
)
def test_positions_start_at_one(offset: int, expected: tuple[int, int]) -> None:
    assert expected == Lines.of(MIXED).position(offset)


def test_columns_in_each_unit() -> None:
    lines = Lines.of(MIXED)
    at_km = MIXED.index("كم")
    assert (5, 6) == lines.position(at_km)
    assert (5, 7) == lines.position(at_km, Unit.UTF16)
    assert (5, 9) == lines.position(at_km, Unit.UTF8)


@pytest.mark.parametrize("unit", list(Unit))
def test_every_offset_on_a_line_comes_back(unit: Unit) -> None:
    lines = Lines.of(MIXED)
    on_lines = [at for span in lines.spans() for at in range(span.start, span.end + 1)]
    assert on_lines == [lines.offset(lines.position(at, unit), unit) for at in on_lines]


def test_what_lies_outside_is_the_nearest_end() -> None:
    lines = Lines.of("ab\ncd")
    assert 2 == lines.offset(Position(1, 99))
    assert 5 == lines.offset(Position(2, 99), Unit.UTF8)
    assert 4 == lines.offset(Position(9, 2))
    assert 0 == lines.offset(Position(0, 0))


def test_a_column_inside_a_character_is_where_it_begins() -> None:
    lines = Lines.of("a😀b")
    assert 1 == lines.offset(Position(1, 3), Unit.UTF16)
    assert 2 == lines.offset(Position(1, 4), Unit.UTF16)


def test_a_lone_surrogate_has_a_width() -> None:
    assert [1, 1, 3] == [unit.width("\ud800") for unit in (Unit.CODE_POINTS, Unit.UTF16, Unit.UTF8)]
