"""Parts and wholes in different sentences: what is compared, what is flagged, what must stay silent."""

import pytest
from verdicts import flagged

CLINICS = (
    "استقبلت عيادات المدينة 184 مصابا بعد انهيار المدرج.\n\n"
    "وقال الطبيب المناوب إنه جرى نقل {} مصابا إلى العيادة الشمالية و37 مصابا إلى العيادة الجنوبية "
    "و21 مصابا إلى عيادة الميناء."
)
SEXES = (
    "سجلت الدائرة 2750 حالة غياب في المدارس.\n\n"
    "وأضافت الدائرة أن عدد الذكور بلغ {} حالة، وعدد الإناث 1124 حالة، فيما لم يحدد الجنس في 9 حالات."
)
RAIDS = (
    "حملة في الأقاليم: 523 حالة توقيف\n\n"
    "قالت الوزارة إنها أحصت 523 حالة توقيف في الحملة.\n\n"
    "واعتقلت شرطة الشمال {} شخصا، بينهم 12 امرأة، بينما اعتقلت شرطة الجنوب 84 شخصا.\n\n"
    "كما اعتقل خفر السواحل 58 شخصا."
)
FERRY = (
    "غرقت عبارة كان على متنها 97 شخصا قبالة الجزيرة.\n\n"
    "وأبحرت العبارة فجرا وعلى متنها {} راكبا، إضافة إلى طاقم من 8 أفراد."
)
COACH = "انقلبت حافلة تقل {} راكبا على الطريق الساحلي.\n\nوأسفر انقلاب الحافلة على الطريق عن إصابة 44 راكبا."
CENTRES = (
    "بلغ عدد المعاملات الإجمالي 6400 معاملة.\n\n"
    "وأنجزت المكاتب الكبرى 4480 معاملة شكلت ما نسبته {}% من حجم عمل الإقليم، بينما أنجزت المكاتب الصغرى "
    "1920 معاملة شكلت ما نسبته 30% من حجم عمل الإقليم."
)
LEAGUE = "رفع الفريق رصيده إلى {} نقطة، بفارق 9 نقاط عن المتصدر صاحب الرصيد البالغ 74 نقطة."
EXPERTS = "وصل 4 خبراء إلى الموقع يعمل أحدهم في الجيولوجيا و{} آخرون في الهندسة."
SINCE = (
    "سجلت الهيئة 412 حالة تسمم غذائي في الولاية خلال تموز.\n\nوسجلت الهيئة في الولاية {} حالة تسمم غذائي منذ مطلع 2019."
)

GROWTH = (
    "The island's population grew by 48,217 over the decade. Births exceeded deaths by {}, the office said, "
    "and net arrivals from abroad came to 26,854."
)
CENSUS = (
    "عدد سكان الإقليم يبلغ {} نسمة وفق التعداد.\n\nوبلغ عدد المواطنين مليونا و312 ألفا و468 نسمة، "
    "فيما بلغ عدد المقيمين 947 ألفا و255 نسمة."
)
BUDGET = (
    "بلغت إيرادات البلدية نحو ({}) مليون دولار خلال السنة.\n\nوتوزعت الإيرادات على الرسوم وبلغت (21) مليون، والإيجارات "
    "(7.4) مليون، والغرامات (615) ألف، والإعلانات (285) ألف، والمواقف (140) ألف، والأسواق (180) ألف."
)


@pytest.mark.parametrize(
    ("text", "right", "wrong", "rule"),
    [
        (GROWTH, "21,363", "23,163", "mismatched-sum"),
        (CENSUS, "مليونين و259 ألفا و723", "مليونين و459 ألفا و723", "mismatched-sum"),
        (BUDGET, "29.62", "26.92", "mismatched-sum"),
        (CLINICS, "126", "162", "mismatched-sum"),
        (SEXES, "1617", "1167", "mismatched-sum"),
        (RAIDS, "381", "831", "mismatched-sum"),
        (FERRY, "89", "99", "mismatched-sum"),
        (COACH, "46", "36", "impossible-part"),
        (LEAGUE, "65", "56", "mismatched-sum"),
        (EXPERTS, "ثلاثة", "ستة", "impossible-part"),
        (SINCE, "1380", "138", "impossible-part"),
    ],
)
def test_a_slip_far_from_its_partner_is_a_warning(text: str, right: str, wrong: str, rule: str) -> None:
    assert [] == flagged(text.format(right))
    assert [(rule, "warning")] == flagged(text.format(wrong))


def test_two_shares_of_one_base() -> None:
    assert [] == flagged(CENTRES.format(70))
    assert ("mismatched-complement", "warning") in flagged(CENTRES.format(80))


def test_a_headline_that_gives_a_part_as_the_whole() -> None:
    text = (
        "إصابة 27 شخصا في حريق المصنع\n\nاندلع حريق في المصنع فجرا.\n\n"
        "وأدى الحريق إلى إصابة 31 عاملا، عولج 4 منهم في الموقع ونقل 27 مصابا إلى المستشفى."
    )
    assert ("mismatched-repeat", "warning") in flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        CLINICS.format(150),
        SEXES.format(1540),
        RAIDS.format(300),
        "قتل 43 شخصا في الزلزال.\n\nوقتل 9 أشخاص في الشمال و5 أشخاص في الجنوب.",
        "كان على متن القارب 30 شخصا.\n\nوفي حادث آخر غرق 52 شخصا عام 2011.",
        "تصادم قطاران، كان أحدهما يقل 40 راكبا.\n\nوأدى التصادم إلى إصابة 63 شخصا.",
        "طرد البلد دبلوماسيين أحدهما ملحق عسكري، ومنع 5 آخرين من الدخول.",
    ],
)
def test_without_a_slip_or_a_tie_nothing_is_said(text: str) -> None:
    assert [] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "وزعت الوزارة 1842 قطعة أرض في ثلاثة أقضية، حيث وزعت 715 قطعة في الكوت، فيما وزعت 648 قطعة في الحي، "
        "ووزعت 497 قطعة في النعمانية.",
        "A total of 8,412 votes were cast. Hill took 4,105, Gray 2,917 and Wood 1,930.",
        "بلغ عدد القتلى في صفوف الجيش 28 قتيلا، وفي صفوف المسلحين 46 قتيلا، وبلغ مجموع القتلى 47 قتيلا.",
    ],
)
def test_wholes_of_any_noun_and_totals(text: str) -> None:
    assert [("mismatched-sum", "warning")] == flagged(text)
