"""The line of the draft that a finding shows, with its spans marked."""

import pytest
from reports import span

from claimcheck.core import Span
from claimcheck.reporters.excerpt import WHOLE, excerpt


def brackets(text: str) -> str:
    return f"⟦{text}⟧"


def test_a_short_line_is_shown_whole() -> None:
    assert "a ⟦1⟧ b ⟦2⟧" == excerpt("a 1 b 2", [Span(6, 7), Span(2, 3)], brackets)


def test_a_long_line_is_cut_between_words_around_its_spans() -> None:
    line = "word " * 40 + "11 boats " + "word " * 60 + "12 rafts"
    shown = excerpt(line, [span(line, "11 boats"), span(line, "12 rafts")], brackets)
    around = " ".join(["word"] * 9)
    assert f"… {around} ⟦11 boats⟧ {around} … {around} ⟦12 rafts⟧" == shown


@pytest.mark.parametrize("at", [0, 100, 5000, 9998])
def test_a_line_without_spaces_is_cut_too(at: int) -> None:
    shown = excerpt("x" * 10_000, [Span(at, at + 2)], brackets)
    assert "⟦xx⟧" in shown
    assert len(shown) < WHOLE


def test_spans_that_overlap_are_marked_as_one() -> None:
    assert "⟦12 of 40⟧" == excerpt("12 of 40", [Span(0, 5), Span(3, 8), Span(3, 5)], brackets)
