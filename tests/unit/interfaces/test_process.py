"""The program as a process: interrupts, closed pipes, quick starts, encodings."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from stand_in import Output

import claimcheck
from claimcheck.core import Report
from claimcheck.interfaces.cli import main


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
