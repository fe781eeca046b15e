"""Gold sentences, typed by hand: every quantity of a sentence is marked, and reads with the meaning given for it.

A line holds a sentence and then, between TABs, what its ⟦marked⟧ phrases mean in order, written as
tests/test_gold.py says. Nothing else may be read. What is marked ⟪so⟫ must be reported as unread.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_gold import compact

import claimcheck
from claimcheck import files

SENTENCES = Path(__file__).parent / "gold" / "sentences"
MARKED = re.compile("⟦(.*?)⟧|⟪(.*?)⟫")


def cases() -> Iterator[object]:
    for path in sorted(SENTENCES.glob("*.tsv")):
        for number, (sentence, *meanings) in files.rows(path):
            yield pytest.param(path.stem, sentence, meanings, id=f"{path.stem}:{number}")


@pytest.mark.parametrize(("language", "marked", "meanings"), list(cases()))
def test_a_sentence_reads_as_it_is_marked(language: str, marked: str, meanings: list[str]) -> None:
    pieces = [(match[1], match[2]) for match in MARKED.finditer(marked)]
    text = MARKED.sub(lambda match: match[1] or match[2], marked)
    report = claimcheck.check(text, language=language)
    wanted = list(zip((piece for piece, _ in pieces if piece), meanings, strict=True))
    assert wanted == [(quantity.surface, compact(quantity)) for quantity in report.quantities]
    assert [piece for _, piece in pieces if piece] == [unread.text for unread in report.unread]
