"""Numbers spelled in words read back as the same value, from the first letter to the last."""

from fractions import Fraction

from hypothesis import assume, example, given
from hypothesis import strategies as st
from num2words import num2words

import claimcheck

from .speller import LIMIT, Style, spell
from .strategies import NUMBERS, STYLES


def read(text: str) -> list[tuple[str, object]]:
    return [(quantity.surface, quantity.value) for quantity in claimcheck.extract(text, language="ar")]


@given(NUMBERS, STYLES)
@example(111, Style())  # وأحد is folded into واحد
@example(2_011, Style(is_oblique=True))
@example(105_000, Style())
@example(200_200, Style(is_oblique=True))
@example(LIMIT - 1, Style(counts_feminine=True, joins_hundreds=False))
def test_a_spelled_number_reads_back(number: int, style: Style) -> None:
    words = spell(number, style)
    assert [(words, Fraction(number))] == read(words)


@given(NUMBERS, STYLES, st.sampled_from(["قال إن {} فقط", "«{}»", "({})", "بلغ {}.", "{}، ثم"]))
def test_a_spelled_number_reads_back_inside_a_sentence(number: int, style: Style, frame: str) -> None:
    words = spell(number, style)
    assert [(words, Fraction(number))] == read(frame.format(words))


@given(NUMBERS, STYLES)
def test_the_particle_before_a_number_is_not_part_of_it(number: int, style: Style) -> None:
    words = spell(number, style)
    assert [(words, Fraction(number))] == read(f"و{words}")


@given(st.integers(0, 10**15))
def test_num2words_reads_back(number: int) -> None:
    assume(_is_well_spelled(number))
    words = num2words(number, lang="ar")
    assume(not words.endswith("ا"))  # a dual without its ن and without a noun: it may as well be a thousand
    assert [(words, Fraction(number))] == read(words)


def _is_well_spelled(number: int) -> bool:
    """Whether num2words spells every group: of 201,000 it makes "two hundred and thousand thousand"."""
    groups = [number // 1000**power % 1000 for power in range(1, 6)]
    return not any(group > 100 and group % 100 == 1 for group in groups)
