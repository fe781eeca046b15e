"""No text makes the program raise, and whatever it reads is where it says."""

import json
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import claimcheck
from claimcheck.core import Quantity, Report

from .strategies import newsprint, tries

ANY_TEXT = st.text(st.characters(), max_size=80)
"""All of Unicode: unassigned, private, control and lone surrogates too."""
ANY_LINE = st.one_of(ANY_TEXT, newsprint(), newsprint("en"))
TEXTS = st.one_of(ANY_LINE, st.lists(ANY_LINE, max_size=4).map("\n\n".join))
LANGUAGES = st.sampled_from(["ar", "ar", "en", None])

ODDITIES = [
    "",
    " ",
    "\u200f",
    "\ufeff12 قتيلا",
    "\ud800\udfff 5 \udc00",
    "٣" * 5_000,
    "1" * 5_000 + " كيلومتر",
    "1,234.567,89.1",
    "0.0.0.0/0 % 0/0 0-0",
    "²³¹ ① ⑳ ௧ ൧ Ⅻ 〇 五 𝟓 𝟝",
    "5/0 و0 من كل 0 بنسبة 0%",
    "نصف 0 وثلاثة أرباع صفر و0 ونصف",
    "31/2/0000 الساعة 99:99",
    "من 10 إلى 5 بنسبة 0%",
    "نصف نصف نصف النصف ونصف",
    "ألف ألف ألف مليون مليار تريليون",
    "و" * 300,
    "ال" * 300,
    "(" * 300 + "5" + ")" * 300,
    "branch@4ab7ec9 rebuilt, 7e2f of 0x1fe3",
    "5 km² (2 square miles), 1/2/2015, 1.171 million",
    "led about 31-14, more than 2-1, -> 6-3, between 4-4",
]
"""Texts that have broken programs like this one."""


def check_spans(text: str, quantities: tuple[Quantity, ...]) -> None:
    last = 0
    for quantity in quantities:
        assert last <= quantity.span.start < quantity.span.end <= len(text)
        assert text[quantity.span.start : quantity.span.end] == quantity.surface
        last = quantity.span.end
        if quantity.noun_span is not None:
            assert quantity.noun == quantity.noun_span.of(text)


def check_report(report: Report, texts: dict[str, str]) -> None:
    assert () == report.faults
    for finding in report.findings:
        assert finding.labels
        for label in finding.labels:
            assert label.text == label.span.of(texts[label.document])
    for unread in report.unread:
        assert unread.text == unread.span.of(texts["text"])
    for comparison in report.comparisons:
        assert all(0 <= member < len(report.quantities) for member in comparison.members)
    json.loads(json.dumps(report.to_dict(), allow_nan=False))


@tries(300)
@given(TEXTS, LANGUAGES)
def test_extract_reads_any_text(text: str, language: str | None) -> None:
    quantities = claimcheck.extract(text, language=language)
    check_spans(text, quantities)
    json.dumps([quantity.to_dict() for quantity in quantities], allow_nan=False)


@tries(300)
@given(TEXTS, LANGUAGES, st.one_of(st.none(), st.dates()))
@example("\ufeff12 قتيلا و3 جرحى", "ar", None)
def test_check_judges_any_text(text: str, language: str | None, today: date | None) -> None:
    report = claimcheck.check(text, today=today, language=language)
    check_spans(text, report.quantities)
    check_report(report, {"text": text})


@tries(150)
@given(TEXTS, TEXTS, st.one_of(st.none(), st.dates()))
def test_compare_judges_any_two_texts(text: str, against: str, today: date | None) -> None:
    report = claimcheck.compare(text, against, today=today)
    check_report(report, {"text": text, "against": against})


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("text", ODDITIES, ids=range(len(ODDITIES)))
def test_oddities(text: str, language: str) -> None:
    report = claimcheck.check(text, language=language)
    check_spans(text, report.quantities)
    check_report(report, {"text": text})
    check_report(claimcheck.compare(text, text, language=language), {"text": text, "against": text})
