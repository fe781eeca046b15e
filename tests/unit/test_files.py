"""The lists in grammars/: what is wrong with one is told with its file, line and cure."""

from collections.abc import Callable
from pathlib import Path

import pytest

import claimcheck
from claimcheck import checker, files
from claimcheck.core import GrammarError
from claimcheck.grammar import lexicon, parser


def test_rows_have_their_line_numbers(tmp_path: Path) -> None:
    path = tmp_path / "words.tsv"
    path.write_text("# word, kind\n\nبينهم\tamong\nمنهم \t among\n", encoding="utf-8")
    assert [(3, ["بينهم", "among"]), (4, ["منهم", "among"])] == list(files.rows(path, 2))


def test_a_row_without_its_columns_is_named(tmp_path: Path) -> None:
    path = tmp_path / "words.tsv"
    path.write_text("# word, kind\nبينهم among\n", encoding="utf-8")
    with pytest.raises(GrammarError, match=r"words\.tsv:2: 1 of 2 columns"):
        list(files.rows(path, 2))


def test_a_list_that_is_no_utf8_is_named(tmp_path: Path) -> None:
    path = tmp_path / "words.tsv"
    path.write_bytes("بينهم".encode("windows-1256"))
    with pytest.raises(GrammarError, match=r"words\.tsv: cannot be read as UTF-8"):
        list(files.rows(path))


def test_a_language_need_not_have_every_list() -> None:
    assert [] == list(files.words("en", "no_such_list.tsv"))


@pytest.mark.parametrize(
    ("name", "row", "told"),
    [
        ("numerals.tsv", "كلمة\tDIGIT\tsix", "Invalid literal for Fraction"),
        ("months.tsv", "شهر\tgregorian\t13\tegyptian", "13 is not from 1 to 12"),
        ("months.tsv", "شهر\tjulian\t3\tegyptian", "julian"),
        ("weekdays.tsv", "يوم\t7", "7 is not from 0 to 6"),
        ("units.tsv", "mile", "1 of 3 columns"),
    ],
)
def test_a_word_that_cannot_be_is_named(
    name: str, row: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lexicon" / "ar" / name
    path.parent.mkdir(parents=True)
    path.write_text(f"# words\n{row}\n", encoding="utf-8")
    monkeypatch.setattr(files, "folder", lambda: tmp_path)
    with pytest.raises(GrammarError, match=rf"{name}:2: .*{told}"):
        list(lexicon._entries("ar"))


def failing(error: Exception) -> Callable[[], tuple[Callable[..., object], ...]]:
    def finder(*_: object) -> object:
        raise error

    return lambda: (finder,)


def test_a_list_that_cannot_be_used_stops_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checker.relations, "finders", failing(GrammarError("ties.tsv:3: 1 of 2 columns")))
    with pytest.raises(GrammarError, match=r"ties\.tsv:3"):
        claimcheck.check("وصل 9 قوارب.")


def test_a_finder_that_crashes_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checker.relations, "finders", failing(ZeroDivisionError("by nothing")))
    (fault,) = claimcheck.check("وصل 9 قوارب.").faults
    assert "ZeroDivisionError: by nothing" == fault.error


@pytest.mark.parametrize(
    ("mistake", "told"), [("odd: FIGURES (", "1"), ("odd: 'a\n", "1"), ("\nfine: FIGURES\nodd: odd_one", "odd_one")]
)
def test_a_mistake_in_a_grammar_is_told_with_its_file(mistake: str, told: str, tmp_path: Path) -> None:
    first, second = tmp_path / "first.lark", tmp_path / "second.lark"
    first.write_text("start: FIGURES\n", encoding="utf-8")
    second.write_text(f"{mistake}\n", encoding="utf-8")
    place = rf"second\.lark:{told}: " if told.isdigit() else rf"\*\.lark: .*{told}"
    with pytest.raises(GrammarError, match=place):
        parser.build([first, second], {"start": str}, ["FIGURES"])
