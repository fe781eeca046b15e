"""Parts and wholes: what is compared, what is flagged, what must stay silent."""

import pytest
from verdicts import findings, flagged, severities


@pytest.mark.parametrize(
    "text",
    [
        "اعتقلت الشرطة 14 شخصا بينهم 19 امرأة.",
        "لقي 18 شخصا حتفهم، 27 منهم في الشمال.",
        "خاض الفريق 9 مباريات من أصل 7 هذا الموسم.",
        "خسر النادي خمس مباريات من آخر أربع.",
        "شارك 1200 طالب، أكثرهم من الكلية الأولى التي أرسلت 3100 طالب.",
        "نقل 36 عاملا منهم 5 حالات حرجة و61 حالة مستقرة.",
        "أنفقت البلدية 30 مليون ريال منها 45 مليون ريال للطرق.",
    ],
)
def test_a_part_above_its_whole_is_an_error(text: str) -> None:
    assert [("impossible-part", "error")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "وصل 44 راكبا بينهم 31 رجلا و22 امرأة.",
        "استقبل المعهد 90 طالبا، منهم 35 تونسيا و75 غير تونسي.",
        "ضمت القافلة 60 شخصا (20 رجلا و15 امرأة و15 طفلا).",
        "بلغ عدد الناجين 33، هم 17 رجلا و11 امرأة و9 أطفال.",
        "صدرت 9 ملايين نسخة: 5 ملايين في الشمال و6 ملايين في الجنوب.",
        "توفي 52 من أصل 83 راكبا، ونجا 24 آخرون.",
        "لقي 18 شخصا حتفهم، 7 منهم في الشمال و13 في الجنوب.",
    ],
)
def test_parts_that_do_not_add_up_are_an_error(text: str) -> None:
    assert [("mismatched-sum", "error")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "وفاة 8 متسلقين بينهم مرشدان وإصابة 21 آخرين.",
        "لجأ 340 ألف شخص إلى 9 بلدان، بينهم 150 ألف طفل.",
        "يعمل في المصنع 300 عامل، بينهم 180 امرأة و200 أجنبي.",
        "يزور المعارض 50 مليونا، 18 منهم في الصيف و22 في الشتاء.",
        "يستغرق العمل 8 أشهر، منها 5 للتصميم.",
        "اشترى الميناء 4 رافعات تحمل كل منها 60 طنا.",
        "قتل 40 شخصا، بينهم 9 أطفال، بحسب الوزارة التي أحصت 300 جريح.",
        "قتل 6 مدنيين بينهم طفل، و31 مسلحا.",
        "منذ عام 2009 هاجر كثيرون، بينهم 3400 طفل.",
        "كان على المركب 19 بحارا بينهم 12 هنديا وستة مصريين ومواطن تركي.",
        "عودة أربعة طلاب من مدرسة واحدة.",
        "أقلعت طائرة واحدة من أصل تسع وطائرة من أصل ست طائرات.",
        "جرح 5 حراس في الميناء عقب إعلان الشرطة اعتقال 28 منهم.",
    ],
)
def test_what_may_be_true_is_left_alone(text: str) -> None:
    assert [] == flagged(text)


def test_a_list_one_short_is_a_warning() -> None:
    assert [("mismatched-sum", "warning")] == flagged("استقبل المعهد 90 طالبا، منهم 35 تونسيا و54 غير تونسي.")


def test_swapped_digits_speak_for_an_open_list_that_falls_short() -> None:
    text = "باع المعرض 8256 كتابا، منها 5213 كتابا جديدا و2934 كتابا قديما و100 كتاب نادر."
    (finding,) = findings(text)
    assert ("warning", "2943 كتابا") == (finding.severity.value, finding.suggestion)


def test_a_total_after_its_parts_needs_a_slip() -> None:
    parts = "غرق 35 مهاجرا وثمانية بحارة وثلاثة مرشدين، لتبلغ الحصيلة "
    assert [("mismatched-sum", "warning")] == flagged(parts + "64.")
    assert [] == flagged(parts + "80.")


def test_income_minus_costs() -> None:
    text = "بلغ صافي الدخل 4 ملايين دينار: مقبوضات 9 ملايين ناقص مدفوعات {} ملايين."
    assert [] == flagged(text.format(5))
    assert [("mismatched-sum", "error")] == flagged(text.format(8))


def test_english() -> None:
    assert [("impossible-part", "error")] == flagged("The bus carried 26 people, including 31 children.")
    assert [] == flagged("The budget is $9 million: $4 million for roads and $5 million for schools.")


def test_losses_may_make_a_sum_smaller_than_its_part() -> None:
    text = "The group made £31m, £47m of it in Chile{}."
    assert ["error"] == severities(text.format(""))
    assert ["warning"] == severities(text.format(", offset by losses in Peru"))
