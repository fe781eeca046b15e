"""Every rule flags its BAD texts as they are marked, and no rule flags its GOOD ones.

A BAD text is flagged by its own rule alone (at warning or error), in one finding whose labels cover
each mark and stay within the marks; a bound or a hedge around a marked number may reach out of it.
"""

import re
from collections.abc import Iterator
from datetime import date

import pytest

import claimcheck
from claimcheck import rules
from claimcheck.core import Finding, Report, Rule, Severity, Span

MARK = re.compile("[⟦⟧]")
LOUD = {Severity.ERROR, Severity.WARNING}


def examples(which: str) -> Iterator[object]:
    for rule in rules.all_rules():
        counts: dict[str, int] = {}
        for text in getattr(rule, which):
            language = language_of(text)
            counts[language] = counts.get(language, 0) + 1
            yield pytest.param(rule, text, id=f"{rule.id}-{language}-{counts[language]}")


def language_of(text: str) -> str:
    return "ar" if re.search("[\u0621-\u064a]", text) else "en"


def unmarked(text: str) -> tuple[str, list[Span]]:
    """The text without its ⟦ ⟧, and the spans that they marked."""
    plain, spans, opened = "", [], []
    for piece in re.split("([⟦⟧])", text):
        if piece == "⟦":
            opened.append(len(plain))
        elif piece == "⟧":
            spans.append(Span(opened.pop(), len(plain)))
        else:
            plain += piece
    assert not opened, f"a mark that is never closed: {text}"
    return plain, spans


def judged(text: str, today: date) -> Report:
    report = claimcheck.check(text, today=today)
    assert () == report.faults
    return report


def loud(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.severity in LOUD]


@pytest.mark.parametrize(("rule", "text"), list(examples("bad")))
def test_bad_is_flagged_as_marked(rule: Rule, text: str, today: date) -> None:
    plain, marks = unmarked(text)
    report = judged(plain, today)
    own = [finding for finding in report.findings if finding.rule == rule.id]
    assert 1 == len(own), f"{len(own)} findings of {rule.id} in: {plain}\n{explained(report)}"
    assert [] == [other.rule for other in loud(report) if other.rule != rule.id]
    labels = sorted({label.span for label in own[0].labels})
    stray = [span.of(plain) for span in labels if not any(is_marked(span, mark, plain) for mark in marks)]
    missed = [mark.of(plain) for mark in marks if not any(is_marked(span, mark, plain) for span in labels)]
    assert ([], []) == (stray, missed), "labels outside the marks, marks without a label"


@pytest.mark.parametrize(("rule", "text"), list(examples("good")))
def test_good_is_passed_by_every_rule(rule: Rule, text: str, today: date) -> None:
    assert MARK.search(text) is None, "GOOD texts have no marks"
    report = judged(text, today)
    assert [] == [(finding.rule, finding.steps) for finding in loud(report)]


def is_marked(label: Span, mark: Span, text: str) -> bool:
    """Whether a label is what a mark marks: one lies in the other, and both hold the same digits or words."""
    if not (label.covers(mark) or mark.covers(label)):
        return False
    shared = Span(max(label.start, mark.start), min(label.end, mark.end)).of(text)
    return figures(label.of(text)) == figures(mark.of(text)) == figures(shared)


def figures(text: str) -> list[str]:
    return re.findall(r"\d+", text)


def explained(report: Report) -> str:
    lines = [f"{finding.rule} {finding.severity.value}: {finding.steps}" for finding in report.findings]
    lines += [f"{each.relation} {each.outcome.value}: {each.steps}" for each in report.comparisons]
    return "\n".join([*lines, *(f"{q.kind.value} {q.surface}" for q in report.quantities)])
