"""What the property tests draw from: intervals, styles of spelling, and Arabic-looking text."""

from fractions import Fraction
from functools import cache

from hypothesis import settings
from hypothesis import strategies as st

from claimcheck import files
from claimcheck.core import Interval

from .speller import LIMIT, Style

_USUAL = 100


def tries(number: int) -> settings:
    """So many examples; under a profile that asks for more than is usual, as many times more."""
    return settings(max_examples=number * settings().max_examples // _USUAL, deadline=None)


NUMBERS = st.one_of(
    st.integers(0, 1_000),
    st.integers(0, 1_000_000),
    st.integers(0, LIMIT - 1),
    st.builds(lambda digits, zeros: digits * 10**zeros, st.integers(0, 999), st.integers(0, 15)),
)
"""Whole numbers that have words, round ones as often as others."""

STYLES = st.builds(
    Style,
    counts_feminine=st.booleans(),
    is_oblique=st.booleans(),
    hundred=st.sampled_from(["مئة", "مائة"]),
    joins_hundreds=st.booleans(),
    marks_accusative=st.booleans(),
    billion=st.sampled_from(["مليار", "بليون"]),
    keeps_nun=st.booleans(),
    eight=st.sampled_from(["ثماني", "ثمان"]),
)

FRACTIONS = st.fractions(-20, 20, max_denominator=6)
"""Few and near each other, so that ends often touch."""

MARKS = "ـًٌٍَُِّْٰ\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2069\ufeff\u00ad"
"""Marks that no reader reads: tatweel, harakat, zero-width and bidi controls."""


@st.composite
def intervals(draw: st.DrawFn, lowest: Fraction | None = None) -> Interval:
    """Any interval that is not empty, ends open or closed or missing; none below `lowest`, if given."""
    ends = FRACTIONS if lowest is None else st.fractions(lowest, 20, max_denominator=6)
    low, high = sorted((draw(ends), draw(ends)))
    if low == high:
        return Interval.point(low)
    shapes = ["both", "both", "both", "low", *(["high", "none"] if lowest is None else [])]
    shape = draw(st.sampled_from(shapes))
    return Interval(
        low if shape in {"both", "low"} else None,
        high if shape in {"both", "high"} else None,
        shape not in {"both", "low"} or draw(st.booleans()),
        shape not in {"both", "high"} or draw(st.booleans()),
    )


def points(interval: Interval) -> st.SearchStrategy[Fraction]:
    """Numbers that the interval holds, its closed ends among them."""
    low, high = interval.low, interval.high
    first = low if low is not None else (high if high is not None else Fraction(0)) - 50
    last = high if high is not None else first + 100
    inside = st.fractions(0, 1, max_denominator=12).map(lambda part: first + (last - first) * part)
    return inside.filter(interval.holds)


@cache
def vocabulary(language: str = "ar") -> tuple[str, ...]:
    """Every form of the language's word lists."""
    forms: set[str] = set()
    for path in sorted((files.folder() / "lexicon" / language).glob("*.tsv")):
        for _, cells in files.rows(path):
            forms.update(form for cell in cells for form in cell.split("|") if form)
    return tuple(sorted(forms))


SIGNS = (*" \n\t.,،؛:!؟?()[]«»\"'%٪‰$€£°²³½⅓/-–—+=<>~×٫٬*…", "\u00a0", "\u202f", "ر", "م", "و", "ال", "هـ")
FIGURES = st.one_of(
    st.integers(0, 10**7).map(str),
    st.integers(0, 10**7).map(lambda n: f"{n:,}"),
    st.decimals(0, 10**5, places=2).map(str),
    st.text("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳.,٫٬", min_size=1, max_size=9),
)


def newsprint(language: str = "ar") -> st.SearchStrategy[str]:
    """Words of the lists, figures, signs and unread marks in any order: not the language, but all its parts."""
    piece = st.one_of(st.sampled_from(vocabulary(language)), FIGURES, st.sampled_from(SIGNS), st.sampled_from(MARKS))
    glue = st.sampled_from([" ", " ", " ", "", " و", " ب", " ال", "\n"])
    pairs = st.lists(st.tuples(piece, glue), max_size=24)
    return pairs.map(lambda parts: "".join(word + gap for word, gap in parts))
