"""Gold spellings, typed by hand: each reads as one quantity, whole, with the meaning its line begins with.

Every grammar has a gold file of its name and every gold file a grammar. A line holds, between TABs,
what it means and then spellings of it. What it means is written so:

    5225                   a bare number               count 12             twelve of something
    kilometer ** 2 5       a measure: unit, number     USD 20000..30000     from 20,000 to 30,000
    count (12..            more than 12                count 12..           at least 12
    percent ..5)           less than 5 %               percent ..5          at most, or up to, 5 %
    ~30                    about 30                    count ~30..          about 30 or more
    ordinal 3, ratio 0.5, date 2018-05-17, time 15:30, score 3-1    what no unit tells

A line "- text" holds texts in which nothing may be read. `#` begins a comment.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

import claimcheck
from claimcheck import files
from claimcheck.core import Kind, Quantity, to_text

GOLD = Path(__file__).parent / "gold"
NAMED_KINDS = {Kind.RATIO, Kind.ORDINAL, Kind.DATE, Kind.TIME, Kind.SCORE}


def compact(quantity: Quantity) -> str:
    """What a quantity means, as gold files write it."""
    name = quantity.kind.value if quantity.kind in NAMED_KINDS else quantity.unit
    return f"{name} {'~' if quantity.is_approximate else ''}{_magnitude(quantity)}".strip()


def _magnitude(quantity: Quantity) -> str:
    stated = quantity.stated
    if stated is None or stated.is_point:
        return to_text(quantity.value) or ""
    low = "" if stated.low is None else f"{'(' if stated.low_open else ''}{to_text(stated.low)}"
    high = "" if stated.high is None else f"{to_text(stated.high)}{')' if stated.high_open else ''}"
    return f"{low}..{high}"


def lines(language: str) -> Iterator[tuple[str, str, str]]:
    """File and line, meaning, and spelling, of all gold files of a language."""
    for path in sorted((GOLD / language).glob("*.tsv")):
        for number, (meaning, *spellings) in files.rows(path):
            where = f"{path.stem}:{number}"
            if meaning.startswith("- "):
                yield from ((where, "", text) for text in (meaning[2:], *spellings))
            else:
                yield from ((where, meaning, text) for text in spellings)


def cases(language: str) -> list[object]:
    return [pytest.param(meaning, text, id=f"{where}-{text}") for where, meaning, text in lines(language)]


@pytest.mark.parametrize(("meaning", "spelling"), cases("ar"))
def test_a_spelling_reads_as_its_line_says(meaning: str, spelling: str) -> None:
    read = [(quantity.surface, compact(quantity)) for quantity in claimcheck.extract(spelling, language="ar")]
    assert ([(spelling, meaning)] if meaning else []) == read


def test_every_grammar_has_its_gold_and_every_gold_its_grammar() -> None:
    grammars = sorted(path.stem for path in (files.folder() / "ar").glob("*.lark"))
    assert grammars == sorted(path.stem for path in (GOLD / "ar").glob("*.tsv"))


def test_no_spelling_stands_twice() -> None:
    spellings = [spelling for _, _, spelling in lines("ar")]
    assert [] == sorted({spelling for spelling in spellings if spellings.count(spelling) > 1})
