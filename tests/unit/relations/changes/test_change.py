"""Changes: levels, amount, percent and direction of one clause."""

import pytest

import claimcheck

RULES = {"mismatched-change", "wrong-direction"}


def flagged(text: str, language: str = "ar") -> list[tuple[str, str]]:
    """Rule and severity of every error and warning about changes."""
    findings = claimcheck.check(text, language=language).findings
    return [(f.rule, f.severity.value) for f in findings if f.rule in RULES and f.severity.value != "info"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("ارتفع سعر الطن من 200 دولار إلى 300 دولار بنسبة 80%.", "mismatched-change"),
        ("هبط سعر الخام 80 سنتا أو 3.6 بالمئة إلى 47.15 دولار للبرميل.", "mismatched-change"),
        ("خسر المؤشر 48 نقطة أو 3.1 بالمئة إلى 3640 نقطة.", "mismatched-change"),
        ("خفض الاتحاد الرسوم من 12% إلى 17%.", "wrong-direction"),
        ("ارتفع عدد الزوار من 900 زائر إلى 300 زائر.", "wrong-direction"),
        ("تخفيض حصة البلدية من 31 بالمئة إلى 46,5.", "wrong-direction"),
        ("قررت المحكمة تخفيف العقوبة من أربع سنوات إلى تسع سنوات.", "wrong-direction"),
    ],
)
def test_changes_that_cannot_be(text: str, rule: str) -> None:
    assert flagged(text) == [(rule, "error")]


@pytest.mark.parametrize(
    "text",
    [
        "صعد الذهب 6 دولارات إلى 1250 دولارا للأوقية، أي بنسبة 4 بالمئة.",
        "بلغت الأرباح 61.5 مليار ريال مقابل 70 مليارا في العام السابق بانخفاض نسبته 1.2 بالمئة.",
        "وبلغ عدد الزوار 450 ألف زائر مقارنة بـ 400 ألف زائر قبل عام بزيادة 25 بالمئة.",
        "سجل المخبر معدل 168 تحليلا خلال عام 2021، بزيادة 42 بالمئة عن عام 2020 الذي شهد 140 تحليلا.",
        "زادت أرباح المصنع إلى 21 مليون دينار في الأشهر الثمانية الأولى بنسبة 30%، مقارنة بأرباح 20 مليون دينار.",
        "سجلت واردات الشاي ارتفاعا بنسبة 30% لتبلغ 44 ألف طن، مقارنة بنحو 40 ألف طن قبل عام.",
        "تراجع إنتاج القطن 10% إلى 90 ألف طن مقابل 100 ألف طن والكتان بنسبة 35% إلى 18 ألف طن مقابل 20 ألف طن.",
        "زاد عدد النزلاء بنسبة 40% مقارنة بالصيف الماضي، إذ بلغ 66 ألف نزيل مقابل 60 ألف نزيل.",
        "افتتحت البلدية 73 ملعبا هذا العام، بزيادة 28 عن العام الماضي الذي شهد افتتاح 62 ملعبا.",
    ],
)
def test_changes_that_are_likely_wrong(text: str) -> None:
    assert flagged(text) == [("mismatched-change", "warning")]


@pytest.mark.parametrize(
    "text",
    [
        "سجلت واردات الشاي ارتفاعا بنسبة 10% لتبلغ 44 ألف طن، مقارنة بنحو 40 ألف طن قبل عام.",
        "تراجع إنتاج القطن 10% إلى 90 ألف طن مقابل 100 ألف طن والكتان بنسبة 10% إلى 18 ألف طن مقابل 20 ألف طن.",
        "زاد عدد النزلاء بنسبة 10% مقارنة بالصيف الماضي، إذ بلغ 66 ألف نزيل مقابل 60 ألف نزيل.",
        "Revenue was up 8.1% to £14.2bn and the brewer took its dividend to 31.5p from 29p.",
        "زادت أرباح المصنع 7 بالمئة بفضل ارتفاع سعر الطن من 310 دولارات إلى 325 دولارا.",
        "حققت تجارة الإقليم نموا بنسبة 6% لتصل إلى 31.7 مليار درهم، منها الواردات بقيمة 25.2 مليار درهم.",
        "سجلت الشركة 60 مليون ريال مقابل 50 مليون ريال، بنمو 20 بالمئة، بزيادة 5 بالمئة في المبيعات.",
        "بلغت الأرباح 61.5 مليار ريال مقابل 70 مليارا في العام السابق بانخفاض نسبته 12.1 بالمئة.",
        "ارتفع سعر الطن من 200 دولار إلى 300 دولار بنسبة 50%.",
        "ارتفع الإنتاج من 16 مليون طن إلى 23 مليون طن بنسبة 42 بالمئة.",
        "هبط النحاس 2.4 بالمئة إلى 6120 دولارا بعد أن تراجع في وقت سابق إلى 6095 دولارا.",
        "هبط سعر الخام 80 سنتا أو 1.7 بالمئة إلى 47.15 دولار للبرميل.",
        "تراجع نمو القروض إلى 2.2 بالمئة هذا الشهر من 4.8 بالمئة قبل شهر.",
        "تراجع المنتخب من المركز 11 إلى المركز 14.",
        "انخفض الجنيه إلى 18.3 مقابل اليورو من 17.6 أمس.",
        "تراجعت الأسعار من 8 إلى 15% في الأسواق.",
        "أنهى المؤشر تداولاته عند 5210 نقاط بزيادة 40 نقطة، وسط تداولات قيمتها 2.1 مليار ريال، بنمو نسبته 22 بالمئة.",
        "تراجع الخام 35 سنتا إلى 58.10 دولار للبرميل.",
        "افتتحت البلدية 73 ملعبا هذا العام، بزيادة 11 عن العام الماضي الذي شهد افتتاح 62 ملعبا.",
        "بلغت أرباح المصنع 3.2 مليون دينار بانخفاض 20% عن العام السابق وسدد المصنع 2.1 مليون دينار.",
        "قررت المحكمة تخفيف العقوبة من تسع سنوات إلى أربع سنوات.",
        "زادت الأجرة من 40 دينارا إلى 70 دينارا، موضحا أن الوقود يمثل 30 بالمئة من المصروفات.",
    ],
)
def test_changes_that_may_be(text: str) -> None:
    assert flagged(text) == []


def test_the_ratio_given_as_the_increase_is_a_warning() -> None:
    text = "قفز سعر الطن من 200 دولار إلى 300 دولار، أي بنسبة 150%."
    assert flagged(text) == [("mismatched-change", "warning")]


def test_swapped_digits_are_put_right() -> None:
    report = claimcheck.check("خسر المؤشر 48 نقطة أو 3.1 بالمئة إلى 3640 نقطة.", language="ar")
    assert [f.suggestion for f in report.findings if f.rule == "mismatched-change"] == ["1.3 بالمئة"]


def test_english() -> None:
    assert flagged("The rate fell from 6% to 9%.", "en") == [("wrong-direction", "error")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("زار المتحف 52 ألف زائر هذا الصيف. وكان العدد 46 ألف زائر في صيف 2015، أي بزيادة قدرها 6 آلاف زائر.", []),
        (
            "زار المتحف 52 ألف زائر هذا الصيف. وكان العدد 46 ألف زائر في صيف 2015، أي بزيادة قدرها 16 ألف زائر.",
            [("mismatched-change", "warning")],
        ),
        ("تراجعت مبيعات القطن 62 ألف طن. وكانت 310 آلاف طن قبل عام، بانخفاض نسبته 50 بالمئة.", []),
        ("زار المتحف 52 ألف زائر هذا الصيف. وكان ثمن التذكرة 46 دينارا، بزيادة قدرها 16 دينارا.", []),
    ],
)
def test_levels_may_stand_in_two_sentences(text: str, expected: list[tuple[str, str]]) -> None:
    assert flagged(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "كسبت السوق 60 نقطة، بنسبة 1.2 في المائة، وأغلق المؤشر عند 5060، بقيادة 11 من قطاعات السوق ال 15.",
        "بقي حجم التداول عند مستواه، ولكن المعدل قفز إلى 400 في المئة من 80 في المئة.",
    ],
)
def test_what_a_part_is_taken_of_is_no_level(text: str) -> None:
    assert not [f for f in claimcheck.check(text, language="ar").findings if f.severity.value == "error"]


def test_a_level_that_a_relative_clause_tells() -> None:
    text = (
        "ارتفعت أرباح المصارف في مايو إلى 3.62 مليار ريال وبنسبة {}%،"
        " مقارنة بأرباحها في الشهر المقارن من العام الماضي والتي بلغت 3.02 مليار ريال."
    )
    assert not flagged(text.format(20))
    assert flagged(text.format(45)) == [("mismatched-change", "warning")]


def test_a_total_may_be_what_rises() -> None:
    assert flagged("ارتفع إجمالي الدخل إلى 46 مليون دولار بنسبة 90%، مقارنة مع 40 مليون دولار في العام الماضي.")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("خفض المصرف المركزي الفائدة 50 نقطة أساس إلى 6.5% من 7%.", "ar", []),
        ("خفض المصرف المركزي الفائدة 25 نقطة أساس إلى 6.5% من 7%.", "ar", [("mismatched-change", "warning")]),
        ("ارتفع التضخم من 3.1 بالمئة إلى 3.7 بالمئة، بزيادة 0.6 نقطة مئوية.", "ar", []),
        ("ارتفع التضخم من 3.1 بالمئة إلى 3.7 بالمئة، بزيادة 1.6 نقطة مئوية.", "ar", [("mismatched-change", "error")]),
        ("The rate rose by 0.9 percentage points, from 2.1% to 2.5%.", "en", [("mismatched-change", "error")]),
        ("زادت صادرات المغرب من زيت الزيتون 25% إلى 5 آلاف طن، مقابل 4 آلاف طن في العام السابق.", "ar", []),
        (
            "زادت صادرات المغرب من زيت الزيتون 85% إلى 50 ألف طن، مقابل 40 ألف طن في العام السابق.",
            "ar",
            [("mismatched-change", "warning")],
        ),
    ],
)
def test_points_and_percents_after_what_rose(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert flagged(text, language) == expected
