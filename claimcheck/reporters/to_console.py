"""The console: findings in full, as in a compiler's messages, or one line each."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from claimcheck.core import Finding, Label, Report
from claimcheck.reporters import direction, places, wording, worksheet
from claimcheck.reporters.excerpt import excerpt
from claimcheck.reporters.style import Paint, Style

LEGEND = 60
"""A span's words are cut to so many characters in the legend."""


def full(reports: Sequence[Report], style: Style) -> str:
    """Every finding with the lines that clash and the arithmetic, then a summary."""
    parts = ["\n".join(part) for report in reports for part in _parts(report, style)]
    closing = [worksheet.summary(reports, style)]
    if style.statistics:
        closing += worksheet.statistics(reports, style)
    return "\n\n".join([*parts, "\n".join(closing)]) + "\n"


def concise(reports: Sequence[Report], style: Style) -> str:
    """One line per finding."""
    lines = [line for report in reports for line in _concise_lines(report, style)]
    if style.statistics:
        lines += worksheet.statistics(reports, style)
    return "".join(f"{line}\n" for line in lines)


FORMATS: Mapping[str, Callable[[Sequence[Report], Style], str]] = {"full": full, "concise": concise}


def _parts(report: Report, style: Style) -> Iterator[list[str]]:
    texts = places.sources(report)
    language = style.language_of(report.document.text)
    for finding in report.findings:
        yield list(_finding_lines(finding, texts, style, language))
    if report.faults:
        yield worksheet.faults(report, style)
    if style.show_comparisons:
        yield worksheet.lines(report, style)


def _finding_lines(finding: Finding, texts: places.Sources, style: Style, language: str) -> Iterator[str]:
    name, position = places.place(finding, texts)
    place = f"{direction.phrase(direction.harmless(name))}:{position.line}:{position.column}:"
    severity = style.paint(wording.word(finding.severity.value, language), finding.severity)
    message = style.paint(direction.spoken(direction.harmless(finding.message(language)), language), Paint.STRONG)
    yield f"{style.paint(place, Paint.STRONG)} {severity} {finding.rule}  {message}"
    yield from _source_lines(finding, texts, style, language)
    yield from (f"  = {direction.arithmetic(direction.harmless(step), language)}" for step in finding.steps)
    if finding.why:
        tie = wording.tie(finding.why, language, texts[places.DRAFT].document.text)
        yield "  " + wording.sentence("tie", language, tie)
    if finding.suggestion is not None:
        yield "  " + wording.sentence("help", language, finding.suggestion)
    hint = wording.sentence("rule", language, f"claimcheck rule {finding.rule}")
    yield f"  {style.paint(hint, Paint.FAINT)}"


def _source_lines(finding: Finding, texts: places.Sources, style: Style, language: str) -> Iterator[str]:
    lines = list(places.labelled_lines(finding, texts))
    width = max(len(str(line.number)) for line in lines)
    documents = {line.labels[0].document for line in lines}
    empty, shown = " " * width, "" if len(documents) > 1 else places.DRAFT
    for line in lines:
        if line.labels[0].document != shown:
            shown = line.labels[0].document
            name = direction.phrase(direction.harmless(line.source.document.name))
            yield f"{empty} --> {direction.spoken(wording.word(f'in-{shown}', language).format(name), language)}"
        text = direction.line(excerpt(line.text, line.spans, style.mark))
        yield f"{style.paint(f'{line.number:>{width}} |', Paint.FAINT)} {text}"
        yield f"{style.paint(f'{empty} |', Paint.FAINT)} {_legend(line.labels, style, language)}"


def _legend(labels: Sequence[Label], style: Style, language: str) -> str:
    entries = []
    for label in labels:
        surface = direction.harmless(label.text)
        short = surface if len(surface) <= LEGEND else f"{surface[:LEGEND].rstrip()}…"
        entries.append(f"{wording.word(label.role, language)}: {direction.phrase(style.mark(short))}")
    return direction.spoken(wording.word("comma", language).join(entries), language)


def _concise_lines(report: Report, style: Style) -> Iterator[str]:
    texts = places.sources(report)
    language = style.language_of(report.document.text)
    for finding in report.findings:
        name, position = places.place(finding, texts)
        place = f"{direction.harmless(name)}:{position.line}:{position.column}:"
        steps = f" ({direction.harmless('; '.join(finding.steps))})" if finding.steps else ""
        severity = style.paint(finding.severity.value, finding.severity)
        message = direction.spoken(direction.harmless(finding.message(language)), language)
        yield f"{style.paint(place, Paint.STRONG)} {severity}[{finding.rule}] {message}{steps}"
    yield from worksheet.faults(report, style)
    if style.show_comparisons:
        yield from worksheet.lines(report, style)
