"""The worksheet of a fact-checker: what was compared, what was not read, and the sums of it all."""

from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.core import Comparison, Report, Severity
from claimcheck.core.positions import Lines
from claimcheck.reporters import direction, wording
from claimcheck.reporters.style import Paint, Style


def lines(report: Report, style: Style) -> list[str]:
    """One line per comparison, agreeing ones too, then one per number that was not read."""
    language = style.language_of(report.document.text)
    name = style.paint(f"{direction.phrase(direction.harmless(report.document.name))}:", Paint.STRONG)
    title = f"{name} {direction.spoken(_total(report, language), language)}"
    compared = (_comparison(comparison, report, style, language) for comparison in report.comparisons)
    return [title, *compared, *_unread(report, style, language)]


def faults(report: Report, style: Style) -> list[str]:
    """One line per rule that crashed."""
    language = style.language_of(report.document.text)
    name = direction.harmless(report.document.name)
    told = (wording.sentence("fault", language, fault.rule, fault.error) for fault in report.faults)
    return [f"{name}: {words}" for words in told]


def summary(reports: Sequence[Report], style: Style) -> str:
    """All reports in one line: findings by severity, comparisons, numbers that were not read."""
    language = style.language_of(reports[0].document.text if reports else "")
    loudness = Counter(finding.severity for report in reports for finding in report.findings)
    levels = (level for level in Severity if loudness[level])
    entries = [wording.counted(loudness[level], level.value, language) for level in levels]
    entries = entries or [wording.word("none", language)]
    rest = {
        "comparison": sum(len(report.comparisons) for report in reports),
        "unread": sum(len(report.unread) for report in reports),
        "fault": sum(len(report.faults) for report in reports),
    }
    entries += [wording.counted(n, name, language) for name, n in rest.items() if n or name == "comparison"]
    paint = min(loudness, key=lambda level: level.rank) if loudness else Paint.GOOD
    return style.paint(direction.spoken(wording.word("comma", language).join(entries), language), paint)


def statistics(reports: Sequence[Report], style: Style) -> list[str]:
    """One line per rule that found something, the busiest first."""
    counts = Counter((finding.rule, finding.severity) for report in reports for finding in report.findings)
    width = max((len(str(count)) for count in counts.values()), default=0)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0][0], item[0][1].rank))
    return [f"{count:>{width}}  {style.paint(level.value, level)}  {rule}" for (rule, level), count in ordered]


def _total(report: Report, language: str) -> str:
    return wording.counted(len(report.comparisons), "comparison", language)


def _comparison(comparison: Comparison, report: Report, style: Style, language: str) -> str:
    surfaces = (direction.harmless(report.quantities[member].surface) for member in comparison.members)
    relation = wording.word(comparison.relation, language)
    entries = [f"{relation}: {' · '.join(direction.phrase(surface) for surface in surfaces)}"]
    if comparison.steps:
        entries.append(direction.arithmetic(direction.harmless("; ".join(comparison.steps)), language))
    mark = style.paint(wording.MARKS[comparison.outcome], comparison.outcome)
    return f"  {mark} {direction.spoken(' — '.join(entries), language)}"


def _unread(report: Report, style: Style, language: str) -> Iterator[str]:
    places = Lines.of(report.document.text)
    for unread in report.unread:
        line, column = places.position(unread.span.start)
        words = wording.sentence("unread", language, unread.text)
        yield f"  {style.paint('!', Paint.WARNING)} {line}:{column} {words}"
