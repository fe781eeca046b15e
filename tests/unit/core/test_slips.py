"""One keystroke between the figure written and the figure meant."""

from fractions import Fraction

import pytest

import claimcheck
from claimcheck.core import Interval
from claimcheck.core.slips import corrected, mend, slip


@pytest.mark.parametrize(
    ("written", "meant", "kind"),
    [
        (853, 835, "swapped"),
        (36, 63, "swapped"),
        (17_000_000, 17_000_000_000, "scale"),
        (731, Fraction(731, 10), "point"),
        (248, 268, "changed"),
        (731, 317, "shuffled"),
    ],
)
def test_the_likeliest_slip_is_named(written: int, meant: Fraction | int, kind: str) -> None:
    made = slip(Fraction(written), Interval.point(meant))
    assert made is not None
    assert (made.value, made.kind) == (Fraction(meant), kind)


def test_two_edits_are_no_slip() -> None:
    assert slip(Fraction(1234), Interval.point(5678)) is None


def test_an_open_end_proves_nothing() -> None:
    assert slip(Fraction(12), Interval.at_least(20)) is None


def test_digits_are_those_written_before_the_scale_word() -> None:
    made = slip(Fraction(2_300_000), Interval.point(3_200_000), Fraction(1_000_000))
    assert made is not None
    assert "swapped" == made.kind


def test_long_figures_make_a_slip_more_telling() -> None:
    short = slip(Fraction(21), Interval.point(12))
    long = slip(Fraction(48_213), Interval.point(48_123))
    assert short is not None
    assert long is not None
    assert long.chance < short.chance


def test_one_changed_digit_of_a_short_figure_is_no_evidence() -> None:
    made = slip(Fraction(56), Interval.point(57))
    assert made is not None
    assert not made.is_telling


def test_no_figures_no_slip() -> None:
    assert (None, None) == mend([])


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("وصل 184 سائحا إلى الجزيرة", 148, "148 سائحا"),
        ("وصل ١٨٤ سائحا إلى الجزيرة", 148, "١٤٨ سائحا"),
        ("وصل 17 سائحا إلى الجزيرة", 7, "7"),  # 7 سياح: the noun would need its plural
        ("زرعت البلدية 1301 شجرة", 1031, "1031 شجرة"),
        ("وصل سبعة عشر سائحا إلى الجزيرة", 7, "7"),
        ("The fair drew 184 guests", 148, "148 guests"),
    ],
)
def test_a_correction_is_worded_as_the_text_would_have_it(text: str, value: int, words: str) -> None:
    (quantity,) = claimcheck.extract(text)
    assert words == corrected(quantity, Fraction(value))


def test_a_point_is_not_shifted_to_decimals_that_nobody_writes() -> None:
    assert slip(Fraction("842.75"), Interval.point(Fraction("84.275"))) is None
    assert slip(Fraction("84.2"), Interval.point(Fraction("8.42"))) is not None
