"""What the program says of a text, in the few words that tests compare.

Each takes what `claimcheck.check` takes (`language`, `today`), and `against` for a second text to compare with;
where rules are named, the findings of others are left out.
"""

from typing import Any

import claimcheck
from claimcheck.core import Finding, Outcome, Report, Severity


def report(text: str, against: str | None = None, **options: Any) -> Report:
    """The report on a text, which no rule crashed on."""
    said = claimcheck.check(text, **options) if against is None else claimcheck.compare(text, against, **options)
    assert () == said.faults
    return said


def findings(text: str, *rules: str, **options: Any) -> list[Finding]:
    """The errors, warnings and notes on a text."""
    return [finding for finding in report(text, **options).findings if not rules or finding.rule in rules]


def flagged(text: str, *rules: str, **options: Any) -> list[tuple[str, str]]:
    """Rule and severity of every error and warning."""
    found = [finding for finding in findings(text, *rules, **options) if finding.severity is not Severity.INFO]
    return [(finding.rule, finding.severity.value) for finding in found]


def rules(text: str, *rules: str, **options: Any) -> list[str]:
    """The rule of every finding, notes among them."""
    return [finding.rule for finding in findings(text, *rules, **options)]


def severities(text: str, *rules: str, **options: Any) -> list[str]:
    """How grave each finding is, notes among them."""
    return [finding.severity.value for finding in findings(text, *rules, **options)]


def labels(text: str, *rules: str, **options: Any) -> list[list[str]]:
    """The words that each finding points at."""
    return [[label.text for label in finding.labels] for finding in findings(text, *rules, **options)]


def outcomes(text: str, relation: str, **options: Any) -> list[Outcome]:
    """How each comparison of one kind came out."""
    return [compared.outcome for compared in report(text, **options).comparisons if compared.relation == relation]
