"""Parts and wholes: what is compared, what is flagged, what must stay silent."""

import pytest

import claimcheck

RULES = {"mismatched-sum", "impossible-part"}


def flagged(text: str, language: str = "ar") -> list[tuple[str, str]]:
    """Rule and severity of every error and warning about parts."""
    findings = claimcheck.check(text, language=language).findings
    return [(f.rule, f.severity.value) for f in findings if f.rule in RULES and f.severity.value != "info"]


@pytest.mark.parametrize(
    "text",
    [
        "اعتقلت الشرطة 14 شخصا بينهم 19 امرأة.",
        "لقي 18 شخصا حتفهم، 27 منهم في الشمال.",
        "خاض الفريق 9 مباريات من أصل 7 هذا الموسم.",
        "خسر النادي خمس مباريات من آخر أربع.",
        "شارك 1200 طالب، أكثرهم من الكلية الأولى التي أرسلت 3100 طالب.",
        "أصيب 49 عاملا منهم 6 حالات خطيرة و57 حالة متوسطة.",
        "أنفقت البلدية 30 مليون ريال منها 45 مليون ريال للطرق.",
    ],
)
def test_a_part_above_its_whole_is_an_error(text: str) -> None:
    assert flagged(text) == [("impossible-part", "error")]


@pytest.mark.parametrize(
    "text",
    [
        "قتل 30 شخصا بينهم 18 جنديا و15 مدنيا.",
        "سجلت المدينة 150 حالة، منهم 40 سعوديا و130 غير سعودي.",
        "ضمت القافلة 60 شخصا (20 رجلا و15 امرأة و15 طفلا).",
        "بلغ عدد القتلى 27، هم 15 رجلا و8 نساء و6 أطفال.",
        "صدرت 9 ملايين نسخة: 5 ملايين في الشمال و6 ملايين في الجنوب.",
        "توفي 95 من أصل 118 راكبا، ونجا 14 آخرون.",
        "لقي 18 شخصا حتفهم، 7 منهم في الشمال و13 في الجنوب.",
    ],
)
def test_parts_that_do_not_add_up_are_an_error(text: str) -> None:
    assert flagged(text) == [("mismatched-sum", "error")]


@pytest.mark.parametrize(
    "text",
    [
        "مقتل 13 شخصا بينهم ضابطا شرطة وإصابة 40 آخرين.",
        "نزح 226 ألف شخص، في 13 دولة، بينهم 120 ألف طفل.",
        "يعمل في المصنع 300 عامل، بينهم 180 امرأة و200 أجنبي.",
        "يتحدث العربية 80 مليونا، 27 منهم في الشمال و12 في الجنوب.",
        "حكم عليه بالسجن 5 سنوات، منها 3 مع وقف التنفيذ.",
        "سلمت الشركة 7 طائرات يبلغ وزن كل منها 90 طنا.",
        "قتل 40 شخصا، بينهم 9 أطفال، بحسب الوزارة التي أحصت 300 جريح.",
        "قتل 4 مدنيين بينهم طفل، و25 مسلحا.",
        "منذ عام 2014 نزح كثيرون، بينهم 2800 طفل.",
        "وجد في السفينة 24 بحارا بينهم 17 هنديا وثلاثة يونانيين ومواطن مصري.",
        "مقتل خمسة أطفال من عائلة واحدة.",
        "عمل قطار واحد من أصل سبعة وقطار من أصل خمسة قطارات.",
        "قضى 6 جنود في كمين عقب إعلان الجيش مقتل 22 منهم.",
    ],
)
def test_what_may_be_true_is_left_alone(text: str) -> None:
    assert flagged(text) == []


def test_a_list_one_short_is_a_warning() -> None:
    assert flagged("سجلت المدينة 64 حالة، منهم 7 سعوديين و56 غير سعوديين.") == [("mismatched-sum", "warning")]


def test_swapped_digits_speak_for_an_open_list_that_falls_short() -> None:
    text = "فحص المركز 4731 حالة، منها 3010 حالات عاجلة و1366 حالة عادية و85 حالة محولة."
    report = claimcheck.check(text, language="ar")
    (finding,) = [f for f in report.findings if f.rule == "mismatched-sum"]
    assert (finding.severity.value, finding.suggestion) == ("warning", "1636 حالة")


def test_a_total_after_its_parts_needs_a_slip() -> None:
    parts = "مقتل 28 من المتمردين وأربعة من الجنود واثنين من الحراس لتضع عدد القتلى عند "
    assert flagged(parts + "43.") == [("mismatched-sum", "warning")]
    assert flagged(parts + "90.") == []


def test_exports_minus_imports() -> None:
    text = "بلغ صافي الصادرات 4 مليارات دولار: صادرات 10 مليارات ناقص واردات {} مليارات."
    assert flagged(text.format(6)) == []
    assert flagged(text.format(8)) == [("mismatched-sum", "error")]


def test_english() -> None:
    assert flagged("The blast killed 21 people, including 25 children.", "en") == [("impossible-part", "error")]
    assert flagged("The budget is $9 million: $4 million for roads and $5 million for schools.", "en") == []
