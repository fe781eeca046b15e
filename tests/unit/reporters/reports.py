"""Two fixed reports of one story, in English and in Arabic, and the snapshots of what is made of them."""

import os
from fractions import Fraction
from hashlib import sha256
from pathlib import Path

from claimcheck.core import (
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
    Severity,
    Span,
    Unread,
)

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
