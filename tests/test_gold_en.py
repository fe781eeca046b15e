"""Gold spellings of English, written as test_gold.py says: each reads as one quantity, whole."""

import pytest
from test_gold import GOLD, cases, compact, lines

import claimcheck
from claimcheck import files


@pytest.mark.parametrize(("meaning", "spelling"), cases("en"))
def test_a_spelling_reads_as_its_line_says(meaning: str, spelling: str) -> None:
    read = [(quantity.surface, compact(quantity)) for quantity in claimcheck.extract(spelling, language="en")]
    assert ([(spelling, meaning)] if meaning else []) == read


def test_every_grammar_has_its_gold_and_every_gold_its_grammar() -> None:
    grammars = sorted(path.stem for path in (files.folder() / "en").glob("*.lark"))
    assert grammars == sorted(path.stem for path in (GOLD / "en").glob("*.tsv"))


def test_no_spelling_stands_twice() -> None:
    spellings = [spelling for _, _, spelling in lines("en")]
    assert [] == sorted({spelling for spelling in spellings if spellings.count(spelling) > 1})
