"""What the checker says of one sentence, in short."""

import claimcheck

Found = tuple[str, str, tuple[str, ...]]


def found(text: str, *rules: str, language: str = "ar") -> list[Found]:
    """Rule, severity and the numbers of every error and warning of some rules, in text order."""
    report = claimcheck.check(text, language=language)
    return [
        (finding.rule, finding.severity.value, tuple(label.text for label in finding.labels))
        for finding in report.findings
        if finding.rule in rules and finding.severity.value != "info"
    ]


def compared(text: str, relation: str, language: str = "ar") -> list[tuple[str, ...]]:
    """The numbers of every comparison of one kind."""
    report = claimcheck.check(text, language=language)
    return [
        tuple(report.quantities[member].surface for member in comparison.members)
        for comparison in report.comparisons
        if comparison.relation.replace("-", "") == relation
    ]
