"""Every rule file has the same shape, so that the index, the command and the reader can rely on it."""

import re
import string
from pathlib import Path

import pytest

from claimcheck import core, rules
from claimcheck.core import Rule, Severity
from claimcheck.reporters import rule_page

FAULTS = ("mismatched", "impossible", "wrong", "reversed", "vague", "missing", "unlikely", "ambiguous", "repeated",
          "misleading", "unclear", "idle", "conflicting", "contradicting", "inconsistent")  # fmt: skip
"""Words for what is wrong; an id begins with one."""
FOLDER = Path(rules.__file__).parent
FILES = sorted(FOLDER.glob("*.py"))
RULES = rules.all_rules()
each_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])


def test_there_are_rules() -> None:
    assert RULES


def test_every_file_named_for_a_fault_is_a_rule_and_every_id_its_own() -> None:
    named = [path.stem.replace("_", "-") for path in FILES if path.stem.split("_")[0] in FAULTS]
    assert named == [rule.id for rule in RULES]


def test_every_rule_judges_a_relation() -> None:
    kinds = {getattr(core, name) for name in core.__all__}
    assert [] == [rule.id for rule in RULES if rule.on not in kinds or not hasattr(rule.on, "tie")]


@each_rule
def test_the_id_names_the_fault(rule: Rule) -> None:
    assert re.fullmatch("[a-z]+(-[a-z]+)+", rule.id)
    assert rule.id.split("-")[0] in FAULTS, "an id reads well after 'allow': mismatched-sum, not check-sums"


@each_rule
def test_the_docstring_has_its_headings(rule: Rule) -> None:
    first, empty, *_ = [*rule.doc.splitlines(), "", ""]
    assert re.fullmatch(r"\S.*[^.]\.", first), "the first line is one sentence"
    assert "" == empty
    headings = re.findall(r"^(Decides|Silent when): \S", rule.doc, re.MULTILINE)
    assert ["Decides", "Silent when"] == headings


@each_rule
def test_the_docstring_says_it_again_in_arabic(rule: Rule) -> None:
    title, _, rest = rule_page.own_words(rule, "ar").partition("\n\n")
    assert re.fullmatch(r"[\u0621-\u064a][^\n]*[^.]\.", title), "one sentence"
    assert ["يفحص", "يسكت إذا"] == re.findall(r"^(يفحص|يسكت إذا): \S", rest, re.MULTILINE)
    assert not re.search("Decides|Silent", rest)


@each_rule
@pytest.mark.parametrize("which", ["bad", "good"])
def test_there_are_examples_in_both_languages(rule: Rule, which: str) -> None:
    texts = getattr(rule, which)
    assert len(set(texts)) == len(texts)
    assert any(re.search("[\u0621-\u064a]", text) for text in texts), "Arabic"
    assert any(not re.search("[\u0621-\u064a]", text) for text in texts), "English"


@each_rule
def test_bad_examples_are_marked_and_good_ones_are_not(rule: Rule) -> None:
    assert [] == [text for text in rule.bad if not is_well_marked(text)]
    assert [] == [text for text in rule.good if re.search("[⟦⟧]", text)]


def is_well_marked(text: str) -> bool:
    marks = re.findall("[⟦⟧]", text)
    return bool(marks) and marks == ["⟦", "⟧"] * (len(marks) // 2)


@each_rule
def test_the_message_speaks_both_languages(rule: Rule) -> None:
    assert {"ar", "en"} == set(rule.message)
    assert re.search("[\u0621-\u064a]", rule.message["ar"])
    assert not re.search("[\u0621-\u064a]", rule.message["en"])
    names = {language: set(fields(message)) for language, message in rule.message.items()}
    assert names["ar"] == names["en"], "both languages fill in the same facts"


def fields(message: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(message) if name is not None]


@each_rule
def test_the_severity_is_one(rule: Rule) -> None:
    assert isinstance(rule.severity, Severity)
