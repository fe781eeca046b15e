"""Folding a text and the way back: every place is found again, whatever marks stand in between."""

import unicodedata
from itertools import takewhile

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.normalise import fold

from .strategies import MARKS, newsprint

CODES = [*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)]
FORMS = [chr(code) for code in CODES if unicodedata.normalize("NFKC", chr(code)) != chr(code)]
"""Presentation forms, one letter or several in one sign (ﻻ, ﷲ, ﷺ)."""

LETTERS = st.sampled_from(list("ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآةىئؤ ١٢٣۴۵789.,،()\n"))
PLAIN = st.text(LETTERS, max_size=40)
TEXTS = st.one_of(
    st.text(max_size=60),
    newsprint(),
    st.text(st.one_of(LETTERS, st.sampled_from(list(MARKS)), st.sampled_from(FORMS)), max_size=60),
)


@given(TEXTS)
def test_every_folded_place_comes_from_the_letter_that_folds_to_it(text: str) -> None:
    folded = fold(text)
    for place, letter in enumerate(folded.text):
        origin = folded.offsets.to_original(place)
        assert 0 <= origin < len(text)
        assert letter in fold(text[origin]).text


@given(TEXTS)
def test_places_rise_and_come_back(text: str) -> None:
    folded = fold(text)
    places = range(len(folded.text) + 1)
    origins = [folded.offsets.to_original(place) for place in places]
    assert origins == sorted(origins)
    for place, origin in zip(places, origins, strict=True):
        back = folded.offsets.to_folded(origin)
        assert back <= place
        assert origin == folded.offsets.to_original(back) or text[origin : origin + 1] in FORMS


@given(TEXTS, st.data())
def test_a_slice_folds_to_the_folded_slice(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    original = folded.offsets.span(start, end).of(text)
    assert folded.text[start:end] in fold(original).text
    if not any(form in original for form in FORMS):
        assert folded.text[start:end] == fold(original).text


@given(PLAIN, st.data())
def test_unread_marks_change_nothing_but_the_way_back(text: str, data: st.DataObject) -> None:
    marks = data.draw(st.lists(st.text(MARKS, max_size=3), min_size=len(text) + 1, max_size=len(text) + 1))
    marked = "".join(mark + letter for mark, letter in zip(marks, [*text, ""], strict=True))
    folded = fold(marked)
    assert fold(text).text == folded.text
    at = 0
    for place, letter in enumerate(text):
        at += len(marks[place])
        assert at == folded.offsets.to_original(place)
        assert letter + vowels(marks[place + 1]) == folded.offsets.span(place, place + 1).of(marked)
        at += 1


def vowels(marks: str) -> str:
    """The marks that are written on the letter before them, and so belong to its span."""
    return "".join(takewhile(lambda mark: "\u0640" <= mark <= "\u0670", marks))


@given(TEXTS)
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text).text
    assert once == fold(once).text


@given(st.text(st.sampled_from(FORMS), min_size=1, max_size=8))
def test_presentation_forms_read_as_the_letters_they_stand_for(text: str) -> None:
    letters = (fold(unicodedata.normalize("NFKC", form)).text.strip(" ") for form in text)
    assert "".join(letters) == fold(text).text
