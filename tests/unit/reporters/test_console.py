"""What the console shows of fixed reports, in both languages."""

import pytest
from msgspec.structs import replace
from reports import AR, EN, OF, assert_snapshot, label, number

import claimcheck
from claimcheck.core import Comparison, Document, Label, Outcome, Report, Span
from claimcheck.reporters import FORMATS, render


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


def test_a_list_that_agrees_is_shown_once_and_not_part_by_part() -> None:
    report = claimcheck.check("وصل 50 شخصا (20 رجلا و15 امرأة و15 طفلا).")
    shown = render([report], "full", language="ar", show_comparisons=True)
    assert 1 == shown.count("20 + 15 + 15 = 50")
    assert "≤" not in shown
