"""What `claimcheck rule` prints: a rule's own words, and its examples in both languages."""

import re
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.core import Rule
from claimcheck.reporters import direction, wording
from claimcheck.reporters.style import Paint, Style
from claimcheck.text.language import main_language

_GAP = re.compile(r"\{\w+\}")
"""What a message fills in."""


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
    """The rules in full, an empty line and a line between them; their own words in the language of the style."""
    return f"\n{'-' * 60}\n\n".join("\n".join(_page(rule, style)) + "\n" for rule in rules)


def _page(rule: Rule, style: Style) -> Iterator[str]:
    language = style.language or "en"
    severity = style.paint(wording.word(rule.severity.value, language), rule.severity)
    yield f"{style.paint(rule.id, Paint.STRONG)} ({severity})"
    yield ""
    yield rule.doc.strip()
    yield ""
    yield _title_of("says", language)
    messages = sorted(rule.message.items(), key=lambda item: item[0] != language)
    yield from (f"  {direction.line(_GAP.sub('…', message))}" for _, message in messages)
    yield from _examples("reported", rule.bad, language)
    yield from _examples("silent", rule.good, language)


def _examples(title: str, texts: Sequence[str], language: str) -> Iterator[str]:
    """Texts under a title, those in the reader's language first."""
    if not texts:
        return
    yield ""
    yield _title_of(title, language)
    for text in sorted(texts, key=lambda each: main_language(each) != language):
        first, *rest = text.strip().splitlines()
        yield f"  - {direction.line(first)}"
        yield from (f"    {direction.line(line)}" for line in rest)


def _title_of(name: str, language: str) -> str:
    return direction.spoken(wording.word(name, language), language)


def _title(rule: Rule) -> str:
    return rule.doc.strip().partition("\n")[0]
