"""Sound drafts stay sound however they are typed, and next to whatever other story they stand."""

import unicodedata
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_gold_drafts import CASE, PAGES

import claimcheck
from claimcheck.core import Severity

from .strategies import tries

SOUND = [draft for page in PAGES if page.stem == "sound" for draft, _ in CASE.findall(page.read_text(encoding="utf-8"))]
TODAY = date(2019, 3, 1)
EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
TYPED: dict[str, Callable[[str], str]] = {
    "as written": str,
    "Eastern digits": lambda text: text.translate(EASTERN),
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "two spaces": lambda text: text.replace(" ", "  "),
    "spaces that do not break": lambda text: text.replace(" ", "\u00a0"),
    "letters and marks apart": lambda text: unicodedata.normalize("NFD", text),
    "marks of direction": lambda text: text.replace(" ", " \u200f"),
    "letters drawn out": lambda text: text.replace("ق", "قـ"),
}
"""Ways to type one text."""


def flagged(text: str) -> list[tuple[str, list[str]]]:
    report = claimcheck.check(text, today=TODAY)
    assert () == report.faults
    return [(f.rule, [label.text for label in f.labels]) for f in report.findings if f.severity is not Severity.INFO]


@pytest.mark.parametrize("typing", TYPED)
def test_a_sound_draft_is_sound_however_it_is_typed(typing: str) -> None:
    assert len(SOUND) > 40
    assert [] == [found for draft in SOUND if (found := flagged(TYPED[typing](draft)))]


@tries(60)
@given(st.lists(st.sampled_from(SOUND), min_size=2, max_size=3, unique=True))
def test_two_stories_in_one_file_do_not_contradict_each_other(drafts: list[str]) -> None:
    assert [] == flagged("\n\n".join(drafts))
