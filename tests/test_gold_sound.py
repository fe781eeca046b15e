"""Sound passages, typed by hand: nothing but an `info` may be said of any of them.

A line of tests/gold/sound/ holds a passage, with `\\n` for a line break; `# as of 2026-11-23` says on which day
those below it are read.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import claimcheck

SOUND = Path(__file__).parent / "gold" / "sound"
AS_OF = "# as of "


def cases() -> Iterator[object]:
    for path in sorted(SOUND.glob("*.txt")):
        today = date(2026, 11, 23)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith(AS_OF):
                today = date.fromisoformat(line.removeprefix(AS_OF))
            elif line and not line.startswith("#"):
                yield pytest.param(line.replace("\\n", "\n"), today, id=f"{path.stem}:{number}")


@pytest.mark.parametrize(("passage", "today"), list(cases()))
def test_a_sound_passage_is_left_alone(passage: str, today: date) -> None:
    report = claimcheck.check(passage, today=today)
    assert () == report.faults
    assert [] == [(found.rule, found.severity.value) for found in report.findings if found.severity.value != "info"]
