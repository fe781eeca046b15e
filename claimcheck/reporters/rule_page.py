"""What `claimcheck rule` prints: a rule's own words, and its examples in both languages."""

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.core import Rule
from claimcheck.reporters import direction
from claimcheck.reporters.style import Paint, Style


def index(rules: Iterable[Rule], style: Style) -> str:
    """One line per rule: its name, its severity, and what it says."""
    rules = sorted(rules, key=lambda rule: rule.id)
    width = max((len(rule.id) for rule in rules), default=0)
    lines = (
        f"{rule.id:<{width}}  {style.paint(f'{rule.severity.value:<7}', rule.severity)}  {_title(rule)}\n"
        for rule in rules
    )
    return "".join(lines)


def pages(rules: Sequence[Rule], style: Style) -> str:
    """The rules in full, an empty line and a rule between them."""
    return f"\n{'-' * 60}\n\n".join("\n".join(_page(rule, style)) + "\n" for rule in rules)


def _page(rule: Rule, style: Style) -> Iterator[str]:
    yield f"{style.paint(rule.id, Paint.STRONG)} ({style.paint(rule.severity.value, rule.severity)})"
    yield ""
    yield rule.doc.strip()
    yield ""
    yield "Says:"
    yield from (f"  {direction.line(message)}" for message in rule.message.values())
    yield from _examples("Reported:", rule.bad)
    yield from _examples("Silent:", rule.good)


def _examples(title: str, texts: Sequence[str]) -> Iterator[str]:
    if not texts:
        return
    yield ""
    yield title
    for text in texts:
        first, *rest = text.strip().splitlines()
        yield f"  - {direction.line(first)}"
        yield from (f"    {direction.line(line)}" for line in rest)


def _title(rule: Rule) -> str:
    return rule.doc.strip().partition("\n")[0]
