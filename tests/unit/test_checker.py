"""The checker: what only shows when the stages work together."""

from fractions import Fraction

import claimcheck
from claimcheck import Settings
from claimcheck.core import Document, Kind


def test_a_country_settles_the_size_of_a_unit() -> None:
    text = "مساحة المزرعة 4 دونمات (هكتار واحد)."
    assert [] == [f.rule for f in claimcheck.check(text, settings=Settings(locale="IQ")).findings]
    assert ["mismatched-conversion"] == [
        f.rule for f in claimcheck.check(text, settings=Settings(locale="JO")).findings
    ]


def test_a_country_named_in_the_draft_settles_a_currency() -> None:
    text = "ارتفعت الليرة التركية. وبلغ السعر 5 ليرات."
    money = [q for q in claimcheck.extract(text) if q.kind is Kind.MONEY]
    assert [("TRY", Fraction(5), ())] == [(q.unit, q.number, q.others) for q in money]


def test_lines_in_another_language_are_read_in_it() -> None:
    text = "قتل 42 شخصا في الهجوم.\nAt least 42 people were killed, the agency said."
    assert ["42 شخصا", "At least 42 people"] == [q.surface for q in claimcheck.extract(text)]


def test_ignored_rules_are_not_run() -> None:
    text = "قتل 42 شخصا، هم 28 جنديا و24 مدنيا."
    assert "mismatched-sum" in [f.rule for f in claimcheck.check(text).findings]
    report = claimcheck.check(text, settings=Settings(ignore=("mismatched-sum", "impossible-part")))
    assert [] == [f.rule for f in report.findings]


def test_code_in_markdown_is_no_prose() -> None:
    from claimcheck.core import Block, Span

    text = "قتل 5 أشخاص.\n```\nx = 7\n```\n"
    document = Document(text, blocks=(Block(Span(0, 12)),))
    assert ["5 أشخاص"] == [q.surface for q in claimcheck.extract(document)]


def test_fingerprints_stay_when_lines_move() -> None:
    text = "قتل 42 شخصا، هم 28 جنديا و24 مدنيا."
    first, moved = claimcheck.check(text).findings, claimcheck.check("مقدمة لا أرقام فيها.\n\n" + text).findings
    assert [f.fingerprint for f in first] == [f.fingerprint for f in moved]
    assert first
