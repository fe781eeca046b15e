"""Dates of one thing told twice."""

import pytest
from verdicts import flagged, rules

WRONG = [
    "رحل الشاعر الحائز جائزة العويس للشعر عام 1992 عن 80 عاما. ونال أوسمة منها جائزة العويس للشعر عام 1982.",
    "توفي المهندس الذي صمم برج الميناء القديم عام 1957. وقال ابنه إنه صمم برج الميناء القديم سنة 1975.",
    "Rainfall this spring was the heaviest since 1826. Forecasters said the rainfall was the heaviest since 1862.",
    "The bridge museum will be opened on June 4. Visitors may see the drawings. "
    "The mayor said the bridge museum will be opened on June 14.",
    "The novelist won the Booker prize for fiction in 1986. "
    "She taught for 9 years. The Booker prize for fiction in 1996 made her rich.",
]
SOUND = [
    "فاز المنتخب بكأس القارة عام 1992. وكان قد أحرز كأس القارة عام 1982.",
    "شارك الحارس مع منتخب بلاده في مونديال 2014. وشارك سلفه مع منتخب بلاده في مونديال 1994.",
    "The census of 2000 counted 40 villages. The census of 2010 counted 52 villages.",
    "Profits were the highest since 2012. Wages rose at the slowest pace since 2021.",
    "Gold fell to its lowest since June 4. Silver fell to its lowest since June 14.",
    "The school was founded in 1962. Its sister school in York was founded in 1926.",
    "The northern depot was opened in 1986. The southern depot was opened in 1996.",
]


@pytest.mark.parametrize("text", WRONG)
def test_two_dates_of_one_thing_are_flagged(text: str) -> None:
    assert "mismatched-repeat" in rules(text)


@pytest.mark.parametrize("text", SOUND)
def test_dates_of_two_things_are_left_alone(text: str) -> None:
    assert flagged(text) == []
