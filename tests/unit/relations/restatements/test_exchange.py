"""Sums of money in two currencies: fixed rates, broad bounds, and the draft's own other conversions."""

import pytest
from verdicts import labels, severities


@pytest.mark.parametrize(
    "text",
    [
        "دفعت الشركة 11 مليون درهم إماراتي (3 ملايين دولار).",
        "خصص المجلس 9 مليارات و400 مليون درهم إماراتي (ما يعادل مليارين و560 مليون دولار).",
        "بلغت المنحة 5 ملايين دينار كويتي، أي ما يعادل 16.5 مليون دولار.",
        "دفع 655 ألف فرنك أفريقي (ألف يورو).",
        "بلغ السعر 260 يورو (اليورو يعادل 1.05 دولار).",
        "دفعت الشركة 400 مليون ين (3.6 مليون دولار).",
        "دفع التاجر 50 ألف ريال يمني (200 دولار).",
    ],
)
def test_rates_that_held_are_passed(text: str) -> None:
    assert [] == severities(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("دفعت الشركة 11 مليون درهم إماراتي (3 مليارات دولار).", "error"),
        ("بلغت المنحة 5 ملايين دينار كويتي، أي ما يعادل 1.65 مليون دولار.", "error"),
        ("دفعت الشركة 400 مليون ين (1.2 مليون دولار).", "warning"),
        ("دفعت الشركة 400 مليون ين (3.6 مليار دولار).", "error"),
    ],
)
def test_rates_that_never_held_are_flagged(text: str, expected: str) -> None:
    assert [expected] == severities(text)


def test_a_currency_of_many_countries_is_judged_by_those_that_the_draft_names() -> None:
    sentence = "خصص الصندوق 10 ملايين دينار ({} مليون دولار)."
    assert [] == severities("في الكويت، " + sentence.format(33))
    assert ["error"] == severities("في الكويت، " + sentence.format(90))


def test_the_money_of_the_unnamed_country_where_a_draft_was_written_is_worth_a_note_alone() -> None:
    text = "وقع المجلس عقدا قيمته 500 مليون درهم ({} مليون دولار) بعد زيارة وفد من الإمارات إلى مراكش."
    assert ["info"] == severities(text.format(50))
    assert ["error"] == severities(text.format(5))


def test_the_conversion_that_stands_alone_against_the_others_is_flagged() -> None:
    text = (
        "باع المصنع بمليون روبل (30 ألف دولار). واشترى بمليوني روبل (60 ألف دولار). وأعاد 3 ملايين روبل (30 ألف دولار)."
    )
    assert [["3 ملايين روبل", "30 ألف دولار"]] == labels(text)


def test_a_bracket_may_hold_two_conversions() -> None:
    sound, faulty = "دفعت الشركة 367 مليون درهم (100 مليون دولار، 73 مليون يورو).", "(100 مليون دولار، 73 مليار يورو)"
    assert [] == severities(sound)
    assert {"error"} == set(severities(f"دفعت الشركة في دبي 367 مليون درهم {faulty}."))
