"""What a rule means, as a page and as a line of the index."""

from msgspec.structs import replace
from reports import assert_snapshot

from claimcheck.core import Outcome, Report, Rule, Severity, Verdict
from claimcheck.reporters import rule_page
from claimcheck.reporters.style import Style

RULE = Rule(
    module="claimcheck.rules.mismatched_sum",
    doc="The parts do not make up the whole.\n\nDecides: the sum of the parts.\n\nالأجزاء لا تجتمع في الكل.\n",
    on=Report,
    check=lambda _: Verdict(Outcome.CONSISTENT),
    severity=Severity.ERROR,
    message={"ar": "الأجزاء لا تساوي المجموع", "en": "the parts do not make up the whole"},
    bad=("وصل ⟦9 قوارب⟧: ⟦5⟧ صباحا و⟦3⟧ مساء.", "⟦9 boats⟧ came:\n⟦5⟧ at dawn, ⟦3⟧ at dusk."),
    good=("وصل 9 قوارب.", "9 boats came."),
)


def test_a_rules_page_has_all_of_it() -> None:
    assert_snapshot("rule.txt", rule_page.pages([RULE], Style()))


def test_a_rules_page_speaks_arabic_around_its_own_words() -> None:
    page = rule_page.pages([RULE], Style("ar"), lambda rule, text, language: f"{rule.id} {language}")
    assert "mismatched-sum (خطأ)" == page.splitlines()[0]
    for words in ("الأجزاء لا تجتمع في الكل.", "مما تنبه إليه:", "ومما لا تعترض عليه:"):
        assert f"\u2067{words}\u2069" in page.splitlines()
    assert "    = mismatched-sum en" in page.splitlines()
    assert "Decides" not in page


def test_the_index_of_rules_has_a_line_each() -> None:
    other = replace(RULE, module="x.impossible_date", doc="There is no such day.")
    assert [
        "impossible-date  error    There is no such day.",
        "mismatched-sum   error    The parts do not make up the whole.",
    ] == rule_page.index([RULE, other], Style()).splitlines()
    assert "الأجزاء لا تجتمع في الكل." in rule_page.index([RULE], Style("ar"))
