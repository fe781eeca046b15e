"""Ten times the text takes about ten times as long, however the text is made to hurt."""

import gc
import time
from collections.abc import Callable

import pytest

import claimcheck

GROWTH = 20
"""How many times longer ten times the text may take; a quadratic step would need a hundred."""
LEAST = 0.02
"""Seconds below which a clock says nothing."""

LINE = "قتل 12 شخصا وأصيب 30 آخرون بينهم 5 أطفال، وارتفع السعر من 20 إلى 30 دولارا بنسبة 50%. "
TEXTS: dict[str, tuple[Callable[[int], str], int]] = {
    "figures in one line": (lambda n: "12 " * n, 400),
    "figures and commas": (lambda n: "1,250، " * n, 400),
    "number words in one line": (lambda n: "خمسة " * n, 400),
    "a number word joined to itself": (lambda n: "ألف و" * n, 400),
    "brackets": (lambda n: "(" * n + "5" + ")" * n, 1_000),
    "bracketed figures": (lambda n: "(5) " * n, 400),
    "one long figure": (lambda n: "7" * n, 4_000),
    "one long figure with commas": (lambda n: "7," * n, 2_000),
    "one long word": (lambda n: "كتاب" * n, 4_000),
    "one long run of particles": (lambda n: "و" * n, 4_000),
    "words without a number": (lambda n: "قال المتحدث الرسمي إن الأمر عادي " * n, 400),
    "bounds without a number": (lambda n: "أكثر من نحو لا يقل عن " * n, 400),
    "hyphens": (lambda n: "1-" * n, 400),
    "slashes": (lambda n: "1/2/" * n, 400),
    "hedged numbers": (lambda n: "نحو أكثر من 5 " * n, 300),
    "months": (lambda n: "كانون الثاني يناير / " * n, 300),
    "unread marks": (lambda n: "\u200f\u064b" * n, 4_000),
    "line ends": (lambda n: "\n" * n, 4_000),
    "full stops": (lambda n: "5. " * n, 400),
    "one sentence of news": (lambda n: LINE.replace(".", " ") * n, 40),
    "news": (lambda n: LINE * n, 40),
    "news in paragraphs": (lambda n: f"{LINE}\n\n" * n, 40),
    "money": (lambda n: "5 ملايين دولار (4 ملايين يورو) " * n, 25),
}


@pytest.mark.parametrize("name", TEXTS)
def test_ten_times_the_text_takes_about_ten_times_as_long(name: str) -> None:
    make, size = TEXTS[name]
    small, large = make(size), make(10 * size)
    claimcheck.check(make(3), language="ar")
    assert any(_growth(small, large) < GROWTH for _ in range(3)), f"{name}: more than linear"


def _growth(small: str, large: str) -> float:
    return _seconds(large) / max(_seconds(small), LEAST)


def _seconds(text: str) -> float:
    gc.collect()
    start = time.process_time()
    claimcheck.check(text, language="ar")
    return time.process_time() - start
