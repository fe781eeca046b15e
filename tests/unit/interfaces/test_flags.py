"""Flags and settings, and which of them weighs more."""

from datetime import date
from pathlib import Path

import pytest
from stand_in import Checker, Output

from claimcheck.interfaces.cli import main
from claimcheck.settings import Settings


def test_flags_reach_the_checker(checker: Checker) -> None:
    arguments = "bad.txt --today 2018-05-17 --lang ar --select mismatched-sum,impossible-date"
    main(["check", *arguments.split(), "--ignore", "impossible-date", "--select", "mismatched-sum"])
    (call,) = checker.calls
    assert (date(2018, 5, 17), "ar") == (call["today"], call["language"])
    assert ("mismatched-sum", "impossible-date", "mismatched-sum") == call["settings"].select
    assert ("impossible-date",) == call["settings"].ignore


def test_without_flags_nothing_is_set(checker: Checker) -> None:
    main(["check", "bad.txt", "--isolated"])
    (call,) = checker.calls
    assert [None, None] == [call["today"], call["language"]]
    assert Settings() == call["settings"]


def test_settings_are_heeded_and_flags_outweigh_them(checker: Checker, capsys: Output) -> None:
    Path("claimcheck.toml").write_text(
        'fail-on = "warning"\noutput-format = "concise"\nui = "ar"\ntoday = 2018-05-17\nlang = "en"\n'
    )
    assert 1 == main(["check", "odd.txt"])
    assert "warning[mismatched-sum] \u2067خطأ في الأعداد\u2069 (" in capsys.readouterr().out
    assert 0 == main(
        ["check", "odd.txt", "--fail-on", "error", "--ui", "en", "--lang", "auto", "--today", "2020-01-01"]
    )
    assert "bad numbers" in capsys.readouterr().out
    assert [(date(2018, 5, 17), "en"), (date(2020, 1, 1), None)] == [(c["today"], c["language"]) for c in checker.calls]
    assert 0 == main(["check", "odd.txt", "--isolated"])


def test_settings_are_sought_from_the_drafts_upward() -> None:
    Path("desk/drafts").mkdir(parents=True)
    Path("desk/claimcheck.toml").write_text('fail-on = "warning"')
    Path("desk/drafts/odd.txt").write_text("odd")
    assert 1 == main(["check", "desk/drafts/odd.txt"])
    assert 0 == main(["check", "desk/drafts/odd.txt", "odd.txt"])


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (
            'select = ["mismatched-sm"]',
            "'select' names an unknown rule, 'mismatched-sm': did you mean 'mismatched-sum'?",
        ),
        ('output-format = "xml"', "'output-format' names an unknown format, 'xml'"),
        ("selekt = []", "unknown key, 'selekt': did you mean 'select'?"),
    ],
)
def test_wrong_settings_name_their_file(capsys: Output, text: str, complaint: str) -> None:
    Path("claimcheck.toml").write_text(text)
    assert 2 == main(["check", "bad.txt"])
    assert "claimcheck.toml: " + complaint in capsys.readouterr().err
