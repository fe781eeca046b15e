"""Whole drafts as literate tests: prose, a draft with ⟦ ⟧ round what clashes, and the findings expected.

In gold/drafts/*.md every block ```draft is checked as it would be by an editor on 1 March 2019. The list
after it names the findings, the first first, as `- error mismatched-sum`; `- nothing` expects none. At
least one label of the findings lies on every mark, and none outside the marks.
"""

import re
from datetime import date
from pathlib import Path

import pytest
from test_rule_examples import explained, is_marked, judged, unmarked

PAGES = sorted((Path(__file__).parent / "gold" / "drafts").glob("*.md"))
CASE = re.compile(r"^```draft\n(.*?)\n```\n+((?:- [^\n]*\n?)+)", re.DOTALL | re.MULTILINE)


def cases() -> list[object]:
    return [
        pytest.param(draft, expected, id=f"{page.stem}-{number}")
        for page in PAGES
        for number, (draft, expected) in enumerate(CASE.findall(page.read_text(encoding="utf-8")), start=1)
    ]


@pytest.mark.parametrize(("draft", "expected"), cases())
def test_a_draft_is_judged_as_its_page_says(draft: str, expected: str, today: date) -> None:
    text, marks = unmarked(draft)
    report = judged(text, today)
    wanted = [line for line in re.findall("^- (.*)$", expected, re.MULTILINE) if line != "nothing"]
    assert wanted == [f"{each.severity.value} {each.rule}" for each in report.findings], explained(report)
    labels = sorted({label.span for finding in report.findings for label in finding.labels})
    assert [] == [span.of(text) for span in labels if not any(is_marked(span, mark, text) for mark in marks)]
    assert [] == [mark.of(text) for mark in marks if not any(is_marked(span, mark, text) for span in labels)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_draft_of_a_page_is_tried(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text.count("```draft\n") == len(CASE.findall(text)) > 0
