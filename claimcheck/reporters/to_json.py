"""JSON as the contract has it: whole reports, or one finding a line. Offsets count code points."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from claimcheck.core import Report
from claimcheck.reporters.style import Style


def whole(reports: Sequence[Report], style: Style) -> str:
    """The report as an object; several reports, or none, as an array of them."""
    objects = [{"name": report.document.name, **report.to_dict()} for report in reports]
    return to_text(objects[0] if len(objects) == 1 else objects)


def lines(reports: Sequence[Report], style: Style) -> str:
    """One finding a line, each with the name of its draft."""
    named = ({"name": report.document.name, **f.to_dict()} for report in reports for f in report.findings)
    return "".join(to_line(finding) for finding in named)


FORMATS: Mapping[str, Callable[[Sequence[Report], Style], str]] = {"json": whole, "jsonl": lines}


def to_text(value: Any) -> str:
    """A value as JSON for people and programs, letters as they are."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def to_line(value: Any) -> str:
    """A value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False) + "\n"
