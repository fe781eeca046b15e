"""What the console and JSON show of fixed reports, in both languages."""

import json
import os
from dataclasses import replace
from fractions import Fraction
from hashlib import sha256
from pathlib import Path

import jsonschema
import pytest

import claimcheck
from claimcheck import schema
from claimcheck.core import (
    Bound,
    Comparison,
    Document,
    Fault,
    Finding,
    Interval,
    Kind,
    Label,
    Outcome,
    Quantity,
    Report,
    Rule,
    Severity,
    Span,
    Unread,
    Verdict,
)
from claimcheck.reporters import FORMATS, direction, quantity_table, render, rule_page, wording
from claimcheck.reporters.excerpt import WHOLE, excerpt
from claimcheck.reporters.style import Style

SNAPSHOTS = Path(__file__).parents[2] / "snapshots"

ENGLISH = """\
Twelve miners are brought out of the flooded shaft

Rescuers brought out 12 miners on Tuesday: 7 through the upper shaft and 4 through the lower one. \
The company, which has run the mine since it was dug, says that the water rose faster than anyone on \
the night shift had seen before, and that 30% of its 40 pumps, 12 pumps in all, failed within the hour.
The mine opened on Monday, 3 March 2020, with 2x4 galleries.
"""
ARABIC = """\
إخراج 12 عاملا من منجم غمرته المياه

أخرج رجال الإنقاذ 12 عاملا يوم الثلاثاء: 7 من البئر العليا و4 من البئر السفلى. \
وقالت الشركة التي تدير المنجم منذ حفره إن المياه ارتفعت أسرع مما رآه أي من عمال الوردية الليلية من قبل، \
وإن 30% من مضخاتها الأربعين، أي 12 مضخة، تعطلت في ساعة واحدة.
افتتح المنجم يوم الاثنين 3 مارس/آذار 2020 وفيه 2x4 أروقة.
"""


def span(text: str, words: str, after: str = "") -> Span:
    start = text.index(words, text.index(after))
    return Span(start, start + len(words))


def number(text: str, words: str, value: int, unit: str = "count", after: str = "") -> Quantity:
    kind = {"count": Kind.COUNT, "percent": Kind.PERCENT}.get(unit, Kind.DATE)
    exact = Fraction(value)
    return Quantity(span(text, words, after), words, kind, exact, Interval.point(exact), unit)


def label(quantity: Quantity, role: str, document: str = "text") -> Label:
    return Label(quantity.span, quantity.surface, role, document)


def miners(text: str, *, upper: str, lower: str, whole: str, pumps: tuple[str, str, str], day: str) -> Report:
    body = text.splitlines()[2][:20]
    quantities = (
        number(text, whole, 12, after=body),
        number(text, upper, 7, after=body),
        number(text, lower, 4, after=upper),
        number(text, pumps[0], 30, "percent"),
        number(text, pumps[1], 40),
        number(text, pumps[2], 12, after=pumps[1]),
        number(text, day, 3, ""),
    )
    total = Finding(
        rule="mismatched-sum",
        severity=Severity.ERROR,
        message_ar="الأجزاء لا تساوي المجموع",
        message_en="the parts do not make up the whole",
        labels=tuple(map(label, quantities[:3], ("whole", "part", "part"))),
        steps=("7 + 4 = 11", "11 ≠ 12"),
        fingerprint="1f" * 8,
        suggestion="11",
        why="list of parts",
    )
    weekday = Finding(
        rule="mismatched-weekday",
        severity=Severity.WARNING,
        message_ar="اليوم لا يوافق التاريخ",
        message_en="the weekday is not that of the date",
        labels=(label(quantities[6], "date"),),
        steps=("2020-03-02 < 2020-03-03 < 2020-03-09",),
        fingerprint="2e" * 8,
    )
    comparisons = (
        Comparison("part-whole", (0, 1, 2), Outcome.CONTRADICTION, ("7 + 4 = 11", "11 ≠ 12"), "list of parts"),
        Comparison("share", (5, 4, 3), Outcome.CONSISTENT, ("12 / 40 = 30%",)),
        Comparison("named-date", (6,), Outcome.TENSION, ("2020-03-02 < 2020-03-03 < 2020-03-09",)),
        Comparison("repeat", (0, 5), Outcome.UNDECIDED, ()),
    )
    return Report(
        document=Document(text, "mine.md"),
        text_sha256=sha256(text.encode()).hexdigest(),
        quantities=quantities,
        comparisons=comparisons,
        findings=(total, weekday),
        unread=(Unread(span(text, "2x4"), "2x4"),),
        faults=(Fault("mismatched-clock", "ValueError: hour 25"),),
    )


EN = miners(
    ENGLISH,
    upper="7",
    lower="4",
    whole="12 miners",
    pumps=("30%", "40 pumps", "12 pumps"),
    day="Monday, 3 March 2020",
)
AR = miners(
    ARABIC,
    upper="7",
    lower="4",
    whole="12 عاملا",
    pumps=("30%", "مضخاتها الأربعين", "12 مضخة"),
    day="الاثنين 3 مارس/آذار 2020",
)
OF = {"en": EN, "ar": AR}


def assert_snapshot(name: str, actual: str) -> None:
    file = SNAPSHOTS / name
    if os.environ.get("UPDATE_SNAPSHOTS"):
        file.write_bytes(actual.encode())
    assert actual == file.read_bytes().decode()


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("form", ["full", "concise"])
def test_console_snapshot(form: str, language: str) -> None:
    assert_snapshot(f"console-{form}-{language}.txt", render([OF[language]], form))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_worksheet_snapshot(language: str) -> None:
    text = render([replace(OF[language], findings=())], "full", show_comparisons=True, statistics=True)
    assert_snapshot(f"console-worksheet-{language}.txt", text)


def test_colour_snapshot() -> None:
    text = render([EN], "full", colour=True, show_comparisons=True, statistics=True)
    assert_snapshot("console-full-colour.txt", text.replace("\x1b", "␛"))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_json_snapshot(language: str) -> None:
    assert_snapshot(f"report-{language}.json", render([OF[language]], "json"))


def test_jsonl_is_one_named_finding_a_line() -> None:
    objects = [json.loads(line) for line in render([EN, AR], "jsonl").splitlines()]
    assert objects == [{"name": "mine.md", **f.to_dict()} for r in (EN, AR) for f in r.findings]


def test_json_of_one_report_is_an_object_and_of_several_an_array() -> None:
    one = json.loads(render([EN], "json"))
    assert one == {"name": "mine.md", **EN.to_dict()}
    assert [one, one] == json.loads(render([EN, EN], "json"))
    assert [] == json.loads(render([], "json"))


@pytest.mark.parametrize("report", [EN, AR, Report(Document(""), "0" * 64)])
def test_the_schema_holds_what_reports_give(report: Report) -> None:
    jsonschema.Draft202012Validator.check_schema(schema.schema())
    validator = jsonschema.Draft202012Validator(schema.schema())
    validator.validate(report.to_dict())
    validator.validate(json.loads(render([report], "json")))


def test_the_schema_refuses_what_reports_never_give() -> None:
    validator = jsonschema.Draft202012Validator(schema.schema())
    good = EN.to_dict()
    lacking = {key: value for key, value in good.items() if key != "unread"}
    loud = {**good, "findings": [{**good["findings"][0], "severity": "loud"}]}
    early = {**good, "unread": [{"start": -1, "end": 2, "text": "x"}]}
    assert [False] * 4 == [validator.is_valid(bad) for bad in (lacking, loud, early, {**good, "extra": 1})]


def test_every_place_of_the_schema_is_one_of_the_report() -> None:
    """A field that `to_dict` gains or loses must be gained or lost in the schema too."""
    definitions, report = schema.schema()["$defs"], EN.to_dict()
    samples = {
        "Quantity": report["quantities"][0],
        "Comparison": report["comparisons"][0],
        "Finding": report["findings"][0],
        "Span": report["findings"][0]["spans"][0],
        "Message": report["findings"][0]["message"],
        "Unread": report["unread"][0],
        "Fault": report["faults"][0],
    }
    assert {name: list(sample) for name, sample in samples.items()} == {
        name: list(definition["properties"]) for name, definition in definitions.items()
    }


def test_formats_are_those_of_the_modules() -> None:
    assert {"full", "concise", "json", "jsonl"} <= set(FORMATS)


def test_messages_speak_the_drafts_language_unless_told() -> None:
    assert "الأجزاء لا تساوي المجموع" in render([AR], "concise")
    assert "the parts do not make up the whole" in render([AR], "concise", language="en")
    assert "الأجزاء لا تساوي المجموع" in render([EN], "concise", language="ar")


def test_a_finding_between_two_texts_shows_both() -> None:
    source = Document("Old story.\n\nIn all, 15 miners were saved.", "source.txt")
    other = number(source.text, "15 miners", 15)
    labels = (label(other, "second", "against"), label(EN.quantities[0], "first"))
    finding = replace(EN.findings[0], rule="mismatched-repeat", labels=labels)
    text = render([replace(EN, findings=(finding,), against=source)], "full")
    assert text.startswith("mine.md:3:22: error mismatched-repeat")
    assert "  --> mine.md (draft)\n3 | Rescuers" in text
    assert "  --> source.txt (other text)\n3 | In all, ⟦15 miners⟧ were saved.\n  | second: ⟦15 miners⟧\n" in text
    assert "3 | Rescuers brought out ⟦12 miners⟧" in text


def test_figures_of_the_other_text_are_marked_as_such() -> None:
    source = Document("In all, 15 miners were saved.", "source.txt")
    quantities = (*EN.quantities, number(source.text, "15 miners", 15))
    pair = Comparison("repeat", (0, 7), Outcome.CONTRADICTION, ("12 ≠ 15",), "two texts")
    report = replace(EN, quantities=quantities, comparisons=(pair,), findings=(), against=source, own=7)
    shown = render([report], "full", show_comparisons=True)
    assert "✗ 3:22  one fact twice: 12 miners · 15 miners (other text) — 12 ≠ 15 (two texts on one event)" in shown
    assert "· 15 miners (النص الآخر)" in render([report], "full", language="ar", show_comparisons=True)


def test_what_several_rules_made_of_one_pair_is_one_line_in_text_order() -> None:
    late = Comparison("repeat", (1, 2), Outcome.CONSISTENT, ("7 = 7",), "same event")
    first = Comparison("change", (0, 1), Outcome.CONSISTENT, ("12 → 7",))
    second = Comparison("change", (0, 1), Outcome.CONTRADICTION, ("7 ≠ 8",))
    lines = render([replace(EN, comparisons=(late, first, second), findings=(), faults=(), unread=())], "full",
                   show_comparisons=True).splitlines()  # fmt: skip
    assert ["mine.md: 2 comparisons", "  ✗ 3:22  change: 12 miners · 7 — 7 ≠ 8"] == lines[:2]
    assert "  ✓ 3:44  one fact twice: 7 · 4 — 7 = 7 (one event)" == lines[2]


def test_a_clean_report_says_what_was_compared() -> None:
    clean = replace(EN, findings=(), faults=())
    assert "no findings, 4 comparisons, 1 number unread\n" == render([clean], "full")
    assert "" == render([clean], "concise")
    assert "لا أخطاء، 4 مقارنات، عدد واحد لم يُقرأ" in render([clean], "full", language="ar")


def test_signs_that_act_on_a_terminal_do_not_pass() -> None:
    text = "A\x1b[2J \u202e12 boats\u2066 and 5 rafts, 16\x00 in all"
    found = number(text, "12 boats", 12)
    nasty = Report(
        Document(text, "a\x1bb.txt"),
        "0" * 64,
        findings=(replace(EN.findings[0], labels=(label(found, "whole"),)),),
    )
    for form in ("full", "concise"):
        assert not set("\x1b\x00\u202e\u2066") & set(render([nasty], form))


def test_a_span_over_a_line_end_is_marked_on_its_first_line() -> None:
    text = "They counted 12\nboats."
    found = Label(Span(13, 21), text[13:21], "whole")
    finding = replace(EN.findings[0], labels=(found,))
    shown = render([Report(Document(text), "0" * 64, findings=(finding,))], "full")
    assert "1 | They counted ⟦12⟧\n  | whole: ⟦12 boats⟧\n" in shown


def brackets(text: str) -> str:
    return f"⟦{text}⟧"


def test_a_short_line_is_shown_whole() -> None:
    assert "a ⟦1⟧ b ⟦2⟧" == excerpt("a 1 b 2", [Span(6, 7), Span(2, 3)], brackets)


def test_a_long_line_is_cut_between_words_around_its_spans() -> None:
    line = "word " * 40 + "11 boats " + "word " * 60 + "12 rafts"
    shown = excerpt(line, [span(line, "11 boats"), span(line, "12 rafts")], brackets)
    around = " ".join(["word"] * 9)
    assert f"… {around} ⟦11 boats⟧ {around} … {around} ⟦12 rafts⟧" == shown


@pytest.mark.parametrize("at", [0, 100, 5000, 9998])
def test_a_line_without_spaces_is_cut_too(at: int) -> None:
    shown = excerpt("x" * 10_000, [Span(at, at + 2)], brackets)
    assert "⟦xx⟧" in shown
    assert len(shown) < WHOLE


def test_spans_that_overlap_are_marked_as_one() -> None:
    assert "⟦12 of 40⟧" == excerpt("12 of 40", [Span(0, 5), Span(3, 8), Span(3, 5)], brackets)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (1, "مقارنة واحدة"),
        (2, "مقارنتان"),
        (3, "3 مقارنات"),
        (10, "10 مقارنات"),
        (11, "11 مقارنة"),
        (100, "100 مقارنة"),
        (103, "103 مقارنات"),
    ],
)
def test_arabic_counts(count: int, expected: str) -> None:
    assert expected == wording.counted(count, "comparison", "ar")
    assert f"{count} comparison{'s' * (count != 1)}" == wording.counted(count, "comparison", "en")


def test_arabic_counts_of_a_masculine_noun() -> None:
    assert ["خطآن", "11 خطأً", "200 خطأ"] == [wording.counted(n, "error", "ar") for n in (2, 11, 200)]


def test_arabic_lines_are_read_from_the_right() -> None:
    assert "\u2067قتل 5 في US\u2069" == direction.line("قتل 5 في US")
    assert "five US troops in حلب" == direction.line("five US troops in حلب")


def quantity(value: Fraction | None, stated: Interval, *, approximate: bool = False) -> Quantity:
    return Quantity(Span(0, 1), "x", Kind.COUNT, value, stated, "count", Fraction(1), Bound.EXACT, approximate)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (quantity(Fraction(5, 2), Interval.point(Fraction(5, 2))), "2.5"),
        (quantity(Fraction(12), Interval.at_least(12, open=True)), "> 12"),
        (quantity(Fraction(12), Interval.at_least(12)), "≥ 12"),
        (quantity(Fraction(12), Interval.at_most(12, open=True)), "< 12"),
        (quantity(Fraction(12), Interval.at_most(12)), "≤ 12"),
        (quantity(None, Interval(Fraction(20), Fraction(30))), "20 to 30"),
        (quantity(Fraction(100), Interval.point(100), approximate=True), "≈ 100"),
        (quantity(None, Interval(None, None)), ""),
    ],
)
def test_magnitudes_in_the_table(found: Quantity, expected: str) -> None:
    assert expected == quantity_table.magnitude(found)


def test_the_table_of_quantities() -> None:
    rows = quantity_table.table([(EN.document, EN.quantities[:4])], Style()).splitlines()
    assert ["place", "kind", "value", "unit", "text"] == rows[0].split()
    assert ["mine.md:3:22", "count", "12", "count", "12", "miners"] == rows[1].split()
    assert 1 == len({row.index(word) for row, word in zip(rows[:2], ("text", "12 miners"), strict=True)})
    assert "" == quantity_table.table([(EN.document, ())], Style())


def test_the_json_of_quantities() -> None:
    one = [(EN.document, EN.quantities)]
    expected = [quantity.to_dict() for quantity in EN.quantities]
    assert expected == json.loads(quantity_table.json(one, Style()))
    both = json.loads(quantity_table.json(one * 2, Style()))
    assert [{"name": "mine.md", "quantities": expected}] * 2 == both


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


def test_a_list_that_agrees_is_shown_once_and_not_part_by_part() -> None:
    report = claimcheck.check("وصل 50 شخصا (20 رجلا و15 امرأة و15 طفلا).")
    shown = render([report], "full", language="ar", show_comparisons=True)
    assert 1 == shown.count("20 + 15 + 15 = 50")
    assert "≤" not in shown
