"""The worksheet of a fact-checker: what was compared, what was not read, and the sums of it all."""

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from claimcheck.core import Comparison, Outcome, Report, Severity, Span
from claimcheck.core.positions import Lines
from claimcheck.reporters import direction, wording
from claimcheck.reporters.style import Paint, Style

_GRAVITY = [Outcome.UNDECIDED, Outcome.CONSISTENT, Outcome.TENSION, Outcome.CONTRADICTION]


def lines(report: Report, style: Style) -> list[str]:
    """One line per comparison, agreeing ones too, in text order; then one per number that was not read."""
    language = style.language_of(report.document.text)
    places = Lines.of(report.document.text)
    found = compared(report)
    spots = [_spot(comparison, report, places) for comparison in found]
    unread = [":".join(map(str, places.position(one.span.start))) for one in report.unread]
    width = max(map(len, [*spots, *unread]), default=0)
    name = style.paint(f"{direction.phrase(direction.harmless(report.document.name))}:", Paint.STRONG)
    title = f"{name} {direction.spoken(_total(report, language), language)}"
    shown = (
        f"  {style.paint(wording.MARKS[comparison.outcome], comparison.outcome)} {spot:<{width}}  "
        f"{_comparison(comparison, report, language)}"
        for comparison, spot in zip(found, spots, strict=True)
    )
    words = (wording.sentence("unread", language, one.text) for one in report.unread)
    sign = style.paint("!", Paint.WARNING)
    return [title, *shown, *(f"  {sign} {spot:<{width}}  {told}" for spot, told in zip(unread, words, strict=True))]


def compared(report: Report) -> list[Comparison]:
    """The comparisons in text order; what several rules made of the same figures is one, and a list has its parts."""
    groups: dict[tuple[str, tuple[int, ...]], list[Comparison]] = {}
    for comparison in report.comparisons:
        groups.setdefault((comparison.relation, comparison.members), []).append(comparison)
    merged = [_merged(group) for group in groups.values()]
    lists = [one for one in merged if len(one.members) > 2]
    listed = {(one.relation, (one.members[0], part)) for one in lists for part in one.members[1:]}
    shown = [
        one for one in merged if one.outcome is not Outcome.CONSISTENT or (one.relation, one.members) not in listed
    ]
    return sorted(shown, key=lambda one: _rank(one, report))


def _rank(comparison: Comparison, report: Report) -> tuple[tuple[bool, Span], int, list[int]]:
    """By the first figure; of those that begin with it the longest first."""
    members = _in_order(comparison, report)
    return _place(members[0], report), -len(members), members


def _merged(group: Sequence[Comparison]) -> Comparison:
    """The worst outcome with its steps; those of an agreement only where all agree."""
    worst = max((one.outcome for one in group), key=_GRAVITY.index)
    steps = [step for one in group if one.outcome is worst for step in one.steps]
    return replace(group[0], outcome=worst, steps=tuple(dict.fromkeys(steps)))


def _in_order(comparison: Comparison, report: Report) -> list[int]:
    return sorted(comparison.members, key=lambda member: _place(member, report))


def _place(member: int, report: Report) -> tuple[bool, Span]:
    return _is_elsewhere(member, report), report.quantities[member].span


def _is_elsewhere(member: int, report: Report) -> bool:
    """Whether a quantity stands in the text that the draft is compared with."""
    return report.own is not None and member >= report.own


def _spot(comparison: Comparison, report: Report, places: Lines) -> str:
    """Line and column of the first figure."""
    first = _in_order(comparison, report)[0]
    line, column = places.position(report.quantities[first].span.start)
    return f"{line}:{column}"


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
        "comparison": sum(len(compared(report)) for report in reports),
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
    language = style.language_of(reports[0].document.text if reports else "")
    return [
        f"{count:>{width}}  {style.paint(wording.word(level.value, language), level)}  {rule}"
        for (rule, level), count in ordered
    ]


def _total(report: Report, language: str) -> str:
    return wording.counted(len(compared(report)), "comparison", language)


def _comparison(comparison: Comparison, report: Report, language: str) -> str:
    relation = wording.word(comparison.relation, language)
    entries = [f"{relation}: {' · '.join(_figure(member, report, language) for member in comparison.members)}"]
    if comparison.steps:
        entries.append(direction.arithmetic(direction.harmless("; ".join(comparison.steps)), language))
    tie = direction.harmless(wording.tie(comparison.why, language, report.document.text))
    return direction.spoken(" — ".join(entries) + (f" ({direction.phrase(tie)})" if tie else ""), language)


def _figure(member: int, report: Report, language: str) -> str:
    """A figure as written, and where it stands if there are two texts."""
    surface = direction.phrase(direction.harmless(report.quantities[member].surface))
    return wording.word("in-against", language).format(surface) if _is_elsewhere(member, report) else surface
