"""The command line over stand-ins for the checker: flags, streams and exit status."""

import io
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import claimcheck
from claimcheck import rules
from claimcheck.core import (
    Document,
    Finding,
    Interval,
    Kind,
    Label,
    Outcome,
    Quantity,
    Report,
    Rule,
    Severity,
    Span,
    Verdict,
)
from claimcheck.interfaces.cli import main
from claimcheck.settings import Settings

LOUDNESS = {"bad": Severity.ERROR, "odd": Severity.WARNING, "fun": Severity.INFO}


def rule(name: str) -> Rule:
    return Rule(
        module=f"claimcheck.rules.{name}",
        doc=f"About {name}.\n\nDecides: nothing.",
        on=Report,
        check=lambda _: Verdict(Outcome.CONSISTENT),
        severity=Severity.ERROR,
        message={"ar": "خطأ في الأعداد", "en": "bad numbers"},
        bad=("⟦bad⟧",),
        good=("good",),
    )


def finding(match: re.Match[str]) -> Finding:
    label = Label(Span(*match.span()), match[0], "whole")
    severity = LOUDNESS[match[0]]
    return Finding("mismatched-sum", severity, "خطأ في الأعداد", "bad numbers", (label,), ("1 + 1 = 2",), "0")


@dataclass
class Checker:
    """Finds the words bad, odd and fun, and keeps what it was called with."""

    calls: list[dict[str, Any]] = field(default_factory=list)

    def check(self, draft: Document, **given: Any) -> Report:
        self.calls.append({"draft": draft, **given})
        found = tuple(finding(match) for match in re.finditer("bad|odd|fun", draft.text))
        return Report(draft, "0" * 64, findings=found)

    def compare(self, draft: Document, against: Document, **given: Any) -> Report:
        return self.check(draft, against=against, **given)

    def extract(self, draft: Document, *, language: str | None) -> tuple[Quantity, ...]:
        self.calls.append({"draft": draft, "language": language})
        return tuple(
            Quantity(Span(*m.span()), m[0], Kind.NUMBER, Fraction(m[0]), Interval.point(int(m[0])))
            for m in re.finditer("[0-9]+", draft.text)
        )


@pytest.fixture(autouse=True)
def checker(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Checker:
    stand_in = Checker()
    for name in ("check", "compare", "extract"):
        monkeypatch.setattr(claimcheck, name, getattr(stand_in, name), raising=False)
    monkeypatch.setattr(rules, "RULES", (rule("mismatched_sum"), rule("impossible_date")), raising=False)
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "bad.txt": "one bad 5",
        "odd.txt": "an odd 6",
        "good.md": "# All\n\n7 well",
        "empty.txt": "",
    }.items():
        Path(name).write_text(text)
    return stand_in


Output = pytest.CaptureFixture[str]


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


def test_compare(checker: Checker, capsys: Output) -> None:
    assert 1 == main(["compare", "bad.txt", "--against", "good.md"])
    (call,) = checker.calls
    assert ["bad.txt", "good.md"] == [call["draft"].name, call["against"].name]
    assert 0 == main(["compare", "good.md", "--against", "bad.txt"])
    assert 2 == main(["compare", "bad.txt", "--against", "lost.txt"])
    assert "lost.txt: no such file" in capsys.readouterr().err


def test_extract(checker: Checker, capsys: Output) -> None:
    assert 0 == main(["extract", "bad.txt", "good.md", "--lang", "en"])
    assert ["bad.txt:1:9", "good.md:3:1"] == [row.split()[0] for row in capsys.readouterr().out.splitlines()[1:]]
    assert "en" == checker.calls[0]["language"]
    assert 0 == main(["extract", "bad.txt", "--output-format", "json"])
    assert ["5"] == [quantity["value"] for quantity in json.loads(capsys.readouterr().out)]
    assert 0 == main(["extract", "bad.txt", "odd.txt", "--output-format", "jsonl"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [("bad.txt", "5"), ("odd.txt", "6")] == [(line["name"], line["value"]) for line in lines]
    assert 2 == main(["extract", "lost.txt", "bad.txt"])


def test_rule_pages(capsys: Output) -> None:
    assert 0 == main(["rule"])
    assert ["impossible-date", "mismatched-sum"] == [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert 0 == main(["rule", "mismatched-sum"])
    page = capsys.readouterr().out
    assert page.startswith("mismatched-sum (error)\n")
    assert 0 == main(["rule", "--all"])
    pages = capsys.readouterr().out
    assert pages.startswith("impossible-date (error)\n")
    assert pages.endswith(page)


def test_schema(capsys: Output) -> None:
    assert 0 == main(["schema"])
    assert "https://json-schema.org/draft/2020-12/schema" == json.loads(capsys.readouterr().out)["$schema"]


def test_an_interrupt_ends_quietly(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    def interrupted(*_: Any, **__: Any) -> Report:
        raise KeyboardInterrupt

    monkeypatch.setattr(claimcheck, "check", interrupted)
    assert 130 == main(["check", "bad.txt"])
    assert ("", "") == capsys.readouterr()


ROOT = Path(claimcheck.__file__).parents[1]


def python(*arguments: str, env: dict[str, str] | None = None) -> "subprocess.Popen[bytes]":
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, *arguments], stdout=pipe, stderr=pipe, cwd=ROOT, env=env)


def test_a_reader_that_leaves_early_is_no_error() -> None:
    process = python("-m", "claimcheck", "schema")
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert b"" == process.stderr.read()
    assert 0 == process.wait()


def test_the_version_needs_nothing_heavy() -> None:
    script = (
        "import sys; from claimcheck.interfaces.cli import main\n"
        "try: main(['--version'])\n"
        "finally: print(sorted({'lark', 'pint', 'quantulum3', 'hijridate'} & set(sys.modules)))"
    )
    output, errors = python("-c", script).communicate()
    first, second = output.decode().splitlines()
    assert ("claimcheck ", "[]", b"") == (first[:11], second, errors)


def test_output_is_utf8_whatever_the_locale() -> None:
    script = (
        "import sys; from claimcheck.interfaces import terminal\n"
        "terminal.speak_utf8(sys.stdout); terminal.write('خطأ \\ud800')"
    )
    ascii_only = os.environ | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(ROOT)}
    output, _ = python("-c", script, env=ascii_only).communicate()
    assert "خطأ \\ud800" == output.decode()
