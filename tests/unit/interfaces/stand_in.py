"""A stand-in for the checker, so that tests of the command line are quick and say what they get."""

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import pytest

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

Output = pytest.CaptureFixture[str]

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
