"""What `claimcheck rule` prints: a rule's own words, and its examples in both languages."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from claimcheck.core import Rule
from claimcheck.reporters import direction, wording
from claimcheck.reporters.style import Paint, Style
from claimcheck.text.language import main_language

Said = Callable[[Rule, str, str], str]


def index(rules: Iterable[Rule], style: Style) -> str:
    """One line per rule: its name, its severity, and what is wrong."""
    rules = sorted(rules, key=lambda rule: rule.id)
    width = max((len(rule.id) for rule in rules), default=0)
    return "".join(_index_line(rule, width, style) for rule in rules)


def _index_line(rule: Rule, width: int, style: Style) -> str:
    language = style.language or "en"
    severity = style.paint(f"{wording.word(rule.severity.value, language):<7}", rule.severity)
    title = own_words(rule, language).partition("\n")[0]
    return f"{rule.id:<{width}}  {severity}  {direction.spoken(title, language)}\n"


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
    yield from (direction.spoken(line, language) if line else "" for line in own_words(rule, language).splitlines())
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


def own_words(rule: Rule, language: str) -> str:
    """The paragraphs of the rule's docstring that are in a language; all of it where none is."""
    paragraphs = rule.doc.strip().split("\n\n")
    return "\n\n".join(each for each in paragraphs if main_language(each) == language) or rule.doc.strip()
