"""What `claimcheck rule` prints: a rule's own words, and its examples in both languages."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from claimcheck.core import Rule
from claimcheck.reporters import direction, wording
from claimcheck.reporters.style import Paint, Style
from claimcheck.text.language import main_language

Said = Callable[[Rule, str, str], str]
_GAP = re.compile(r"\{\w+\}")
"""What a message fills in."""


def index(rules: Iterable[Rule], style: Style) -> str:
    """One line per rule: its name, its severity, and what it says."""
    rules = sorted(rules, key=lambda rule: rule.id)
    width = max((len(rule.id) for rule in rules), default=0)
    loudness = {rule.id: wording.word(rule.severity.value, style.language or "en") for rule in rules}
    lines = (
        f"{rule.id:<{width}}  {style.paint(f'{loudness[rule.id]:<7}', rule.severity)}  {_title(rule)}\n"
        for rule in rules
    )
    return "".join(lines)


def pages(rules: Sequence[Rule], style: Style, said: Said | None = None) -> str:
    """The rules in full, an empty line and a line between them; their own words in the language of the style.

    `said` tells what a rule says of one of its examples, in a language.
    """
    return f"\n{'-' * 60}\n\n".join("\n".join(_page(rule, style, said)) + "\n" for rule in rules)


def _page(rule: Rule, style: Style, said: Said | None) -> Iterator[str]:
    language = style.language or "en"
    severity = style.paint(wording.word(rule.severity.value, language), rule.severity)
    yield f"{style.paint(rule.id, Paint.STRONG)} ({severity})"
    yield ""
    yield rule.doc.strip()
    yield ""
    yield _title_of("says", language)
    messages = sorted(rule.message.items(), key=lambda item: item[0] != language)
    yield from (f"  {direction.line(_GAP.sub('…', message))}" for _, message in messages)
    yield from _examples("reported", rule.bad, language, partial(said, rule) if said else None)
    yield from _examples("silent", rule.good, language, None)


def _examples(title: str, texts: Sequence[str], language: str, said: Callable[[str, str], str] | None) -> Iterator[str]:
    """Texts under a title, those in the reader's language first, each with what is said of it."""
    if not texts:
        return
    yield ""
    yield _title_of(title, language)
    for text in sorted(texts, key=lambda each: main_language(each) != language):
        first, *rest = text.strip().splitlines()
        yield f"  - {direction.line(first)}"
        yield from (f"    {direction.line(line)}" for line in rest)
        if said is not None and (message := said(text, main_language(text))):
            yield f"    = {direction.spoken(message, main_language(text))}"


def _title_of(name: str, language: str) -> str:
    return direction.spoken(wording.word(name, language), language)


def _title(rule: Rule) -> str:
    return rule.doc.strip().partition("\n")[0]
