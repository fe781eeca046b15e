"""`claimcheck check`: exit status, drafts that cannot be read, wrong usage."""

import io
from pathlib import Path

import pytest
from stand_in import Checker, Output

from claimcheck.interfaces.cli import main


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ("good.md", 0),
        ("empty.txt", 0),
        ("bad.txt", 1),
        ("good.md bad.txt", 1),
        (".", 1),
        ("bad.txt --exit-zero", 0),
        ("odd.txt", 0),
        ("odd.txt --fail-on warning", 1),
        ("odd.txt --fail-on info", 1),
        ("bad.txt --fail-on info", 1),
        ("lost.txt", 2),
        ("lost.txt good.md", 2),
        ("bad.txt lost.txt", 2),
        ("bad.txt lost.txt --exit-zero", 2),
    ],
)
def test_exit_status_of_check(arguments: str, status: int) -> None:
    assert status == main(["check", *arguments.split()])


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_checked(capsys: Output) -> None:
    Path("latin.txt").write_bytes(b"caf\xe9 5")
    assert 2 == main(["check", "lost.txt", "latin.txt", "bad.txt", "--output-format", "concise"])
    output = capsys.readouterr()
    assert "bad.txt:1:5: error[mismatched-sum] bad numbers (1 + 1 = 2)\n" == output.out
    first, second = output.err.splitlines()
    assert "claimcheck: error: lost.txt: no such file" == first
    assert "latin.txt: byte 3 (0xE9)" in second


def test_nothing_is_printed_where_nothing_could_be_read(capsys: Output) -> None:
    assert 2 == main(["check", "lost.txt", "--output-format", "json"])
    assert "" == capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (
            "check bad.txt --select mismatched-sm",
            "--select names an unknown rule, 'mismatched-sm': did you mean 'mismatched-sum'?",
        ),
        ("check bad.txt --ignore x,impossible-date", "--ignore names an unknown rule, 'x'"),
        ("check bad.txt --extend-select imposible-date", "did you mean 'impossible-date'?"),
        (
            "check bad.txt --output-format jsn",
            "--output-format names an unknown format, 'jsn': did you mean 'json'?",
        ),
        ("extract bad.txt --output-format tabel", "--output-format names an unknown format"),
        ("check bad.txt --config lost.toml", "lost.toml: cannot be read"),
        ("check bad.txt --output-file no/such/folder.txt", "no/such/folder.txt: cannot be written"),
        ("compare - --against -", "cannot both be standard input"),
        ("rule mismatchd-sum", "unknown rule, 'mismatchd-sum': did you mean 'mismatched-sum'?"),
    ],
)
def test_wrong_usage_is_told_with_its_cure(capsys: Output, arguments: str, complaint: str) -> None:
    assert 2 == main(arguments.split())
    output = capsys.readouterr()
    assert complaint in output.err
    assert ("", 1) == (output.out, output.err.count("\n"))


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ("check bad.txt --today 17/5/2018", "write the day as year-month-day: 2018-05-17"),
        ("check bad.txt --today 2018-02-30", "day is out of range"),
        ("check bad.txt --fail-on loud", "invalid choice: 'loud'"),
        ("check bad.txt --isolated --config x.toml", "not allowed with"),
        ("compare bad.txt", "--against"),
        ("chek bad.txt", "invalid choice: 'chek'"),
        ("rule --all mismatched-sum", "not allowed with"),
    ],
)
def test_wrong_flags_leave_with_two(capsys: Output, arguments: str, complaint: str) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments.split())
    assert 2 == caught.value.code
    assert complaint in capsys.readouterr().err


def test_standard_input(capsys: Output, monkeypatch: pytest.MonkeyPatch, checker: Checker) -> None:
    for arguments in (["-"], []):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"one bad 5")))
        assert 1 == main(["check", *arguments, "--stdin-filename", "desk.md", "--output-format", "concise"])
        assert capsys.readouterr().out.startswith("desk.md:1:5: error")
    assert ["desk.md", "desk.md"] == [call["draft"].name for call in checker.calls]


def test_no_draft_at_a_terminal_is_wrong_usage(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    assert 2 == main(["check"])
    assert "name a file or a folder, or - for standard input" in capsys.readouterr().err


def test_a_folder_without_drafts_is_told(capsys: Output) -> None:
    Path("bare").mkdir()
    assert 0 == main(["check", "bare"])
    assert "claimcheck: warning: no drafts (.txt, .md) in bare\n" == capsys.readouterr().err
