"""Where the report goes, in which form and colour."""

import json
from pathlib import Path

import pytest
from stand_in import Output

from claimcheck.interfaces.cli import main


def test_json_of_one_and_of_several(capsys: Output) -> None:
    main(["check", "bad.txt", "--output-format", "json"])
    assert "bad.txt" == json.loads(capsys.readouterr().out)["name"]
    main(["check", "bad.txt", "odd.txt", "--output-format", "json"])
    assert ["bad.txt", "odd.txt"] == [report["name"] for report in json.loads(capsys.readouterr().out)]


def test_output_file(capsys: Output) -> None:
    assert 1 == main(["check", "bad.txt", "--output-file", "report.txt", "--ui", "ar"])
    assert "" == capsys.readouterr().out
    assert "خطأ في الأعداد" in Path("report.txt").read_text(encoding="utf-8")


def test_statistics(capsys: Output) -> None:
    main(["check", "bad.txt", "odd.txt", "bad.txt", "--statistics"])
    assert capsys.readouterr().out.endswith("2  error  mismatched-sum\n1  warning  mismatched-sum\n")


def test_colour(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    def has_colour(*flags: str) -> bool:
        main(["check", "bad.txt", *flags])
        return "\x1b[" in capsys.readouterr().out

    assert [False, True, False] == [
        has_colour(),
        has_colour("--color", "always"),
        has_colour("--color", "never"),
    ]
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert has_colour()
    monkeypatch.setenv("NO_COLOR", "1")
    assert not has_colour()
    assert has_colour("--color", "always")
