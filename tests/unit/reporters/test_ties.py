"""Whatever ties two claims is told to the reader in both languages."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import claimcheck
from claimcheck import relations, rules
from claimcheck.chains import find as chains
from claimcheck.reporters import wording
from claimcheck.reporters.tie_words import TIES


def keys() -> Iterator[tuple[str, str]]:
    """The module and the key of every `Tie(..., why)` that the relation finders make."""
    for module in relations.modules():
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Tie":
                yield from ((module.__name__, key) for key in said(node.args[1], module.__name__, tree))


def said(why: ast.expr, module: str, tree: ast.AST) -> Iterator[str]:
    """What an expression can be: a text, a constant of the module, the values of its table, or any of these."""
    match why:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]):
            yield text.partition(":")[0]
        case ast.Subscript(value=ast.Name(id=name)):
            yield from getattr(import_module(module), name).values()
        case ast.IfExp(body=one, orelse=other):
            yield from [*said(one, module, tree), *said(other, module, tree)]
        case ast.Name(id=name) if name.isupper():
            yield getattr(import_module(module), name)
        case ast.Name(id=name):
            yield from assigned(name, module, tree)
        case _:
            raise AssertionError(f"{module}: the key of a tie should be plain: {ast.unparse(why)}")


def assigned(name: str, module: str, tree: ast.AST) -> Iterator[str]:
    values = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in node.targets)
    ]
    assert values, f"{module}: {name} is nowhere assigned"
    for value in values:
        yield from said(value, module, tree)


KEYS = sorted(set(keys()))


@pytest.mark.parametrize(("module", "key"), KEYS)
def test_every_tie_is_worded_in_both_languages(module: str, key: str) -> None:
    assert key in TIES, f"{module}: add {key!r} to TIES in reporters/tie_words.py"
    arabic, english = TIES[key]
    assert re.search("[\u0621-\u064a]", arabic)
    assert not re.search("[a-z]", arabic)
    assert not re.search("[\u0621-\u064a]", english)


def test_no_wording_is_idle() -> None:
    assert {key for _, key in KEYS} | {chains.WHY} == set(TIES)


@pytest.mark.parametrize("rule", rules.all_rules(), ids=lambda rule: rule.id)
def test_steps_and_ties_of_the_examples_can_be_read_in_either_language(rule: object) -> None:
    for text in (*rule.bad, *rule.good):  # type: ignore[attr-defined]
        report = claimcheck.check(re.sub("[⟦⟧]", "", text))
        for comparison in report.comparisons:
            assert comparison.why.partition(":")[0] in TIES
            assert wording.word(comparison.relation, "ar") != comparison.relation
            for step in comparison.steps:
                assert not re.search("[\u0621-\u064a]|[a-z]{6}|[*]", step), step
        for finding in report.findings:
            assert "{" not in finding.message_ar + finding.message_en
            assert not finding.message_en.endswith(".")
            assert not finding.message_ar.endswith(".")


def test_stems_become_words_of_the_text_again() -> None:
    text = "أرباح الشركة ترتفع وأعلنت شركة الاتصالات أرباحها"
    assert "كلمات مشتركة: أرباح، شركة" == wording.tie("same words: ارباح, شرك", "ar", text)
    assert "words in common: أرباح, شركة" == wording.tie("same words: ارباح, شرك", "en", text)
    assert "complete list" == wording.tie("complete list", "en", text)
