"""Every test of the command line runs over a stand-in for the checker, in a folder with a few drafts."""

from pathlib import Path

import pytest
from stand_in import Checker, rule

import claimcheck
from claimcheck import rules


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
