"""Figures of the headline that the story tells otherwise."""

import pytest
from verdicts import labels, rules

STORY = (
    "حريق يلتهم 34 دكانا في سوق العطارين بصفاقس\n\n"
    "التهم حريق مساء السبت 54 دكانا في سوق العطارين بصفاقس قبل أن يخمده رجال الإطفاء.\n"
    "وقال صاحب دكان إن النار بدأت من مخزن للشموع.\n"
    "وأحصت البلدية صباح الأحد 34 دكانا أتت عليها النار."
)


def test_the_lead_is_the_odd_one_where_the_story_has_the_headline_s_figure_later() -> None:
    assert [["34 دكانا", "54 دكانا"]] == labels(STORY)
    assert [] == labels(STORY.replace("54", "34"))


def test_sums_do_not_explain_away_what_the_story_tells_three_times() -> None:
    text = (
        "Hunt goes on for 16 missing in boat accident\n"
        "Crews failed to find on Sunday any of six people listed missing after the boat accident on Lake Orr.\n"
        "The number of missing passengers was first put at two, then at 14.\n"
        "A police list names the six missing passengers.\n"
        "A warden put the number of missing passengers at six. Of those rescued, six were taken to hospital."
    )
    assert "mismatched-repeat" in rules(text)
    assert [] == labels(text.replace("16 missing", "six missing"))


def test_a_second_figure_after_the_headline_s_own_is_another_fact() -> None:
    text = STORY.replace("54 دكانا", "34 دكانا").replace("وقال صاحب دكان إن", "ويضم سوق العطارين 54 دكانا، و")
    assert [] == labels(text)


def test_a_limit_told_again_in_the_same_words_keeps_its_figure() -> None:
    text = (
        "البلدية توزع أكثر من 40 حاوية على أحياء المدينة القديمة\n\n"
        "وزعت البلدية أكثر من 70 حاوية على أحياء المدينة القديمة."
    )
    assert [["أكثر من 40 حاوية", "أكثر من 70 حاوية"]] == labels(text)
    assert [] == labels(text.replace("أكثر من 70", "41"))


@pytest.mark.parametrize(
    ("lead", "is_flagged"),
    [
        ("غرست الجمعية 960 شتلة في حديقة الحي الشرقي بالقيروان يوم الأحد، بينها 40 زيتونة و56 لوزة.", True),
        ("غرست الجمعية 40 شتلة زيتون و56 شتلة لوز في حديقة الحي الشرقي بالقيروان.", False),
    ],
)
def test_a_copy_of_the_headline_is_not_explained_by_a_sum(lead: str, is_flagged: bool) -> None:
    title = "الجمعية تغرس 96 شتلة في حديقة الحي الشرقي بالقيروان"
    assert is_flagged == bool(rules(f"{title}\n\n{lead}"))


def test_people_are_people_whatever_the_headline_calls_them() -> None:
    text = "إنقاذ 16 بحارا من سفينة جانحة قبالة طبرقة\n\nأنقذ خفر السواحل 160 شخصا من سفينة جانحة قبالة سواحل طبرقة."
    assert [["16 بحارا", "160 شخصا"]] == labels(text)


def test_the_lead_names_another_day_of_the_headline_s_month() -> None:
    text = (
        "مهرجان قرطاج الصيفي ينطلق في 7 يوليو\n\n"
        "أعلنت إدارة مهرجان قرطاج الصيفي أنه ينطلق يوم سبعة عشر تموز/ يوليو المقبل في المسرح الأثري."
    )
    assert [["7 يوليو", "سبعة عشر تموز/ يوليو"]] == labels(text)
    assert [] == labels(text.replace("سبعة عشر", "سبعة"))


def test_a_headline_told_twice_is_one_witness() -> None:
    text = (
        "جنوح 6 قوارب على شاطئ قربص الصخري\n\nنابل - جنوح 6 قوارب على شاطئ قربص الصخري\n"
        "جنح ستة عشر قاربا على الأقل على شاطئ قربص الصخري بعد عاصفة بحرية."
    )
    assert 1 == len(rules(text))


def test_a_question_may_be_a_headline() -> None:
    text = (
        "كيف أنقذ غطاس 28 سلحفاة في جربة؟\n\nأنقذ غطاس 82 سلحفاة في جربة علقت في شباك قديمة.\n"
        "وقال الغطاس إن الشباك مهجورة."
    )
    assert [["28 سلحفاة", "82 سلحفاة"]] == labels(text)


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "انطلاق الدورة الـ18 لسباق الهجن\n\nانطلقت في تبوك أمس منافسات الدورة الثامنة عشرة من سباق الهجن.",
            "الثامنة عشرة",
            "السادسة عشرة",
        ),
        (
            "افتتاح متحف السكك الحديد في 6 أيلول\n\nيفتتح يوم 6 أيلول متحف السكك الحديد في المحطة القديمة.",
            "يوم 6 أيلول",
            "يوم 9 أيلول",
        ),
        (
            "الحبس 4 أعوام لمحاسب سابق في المصرف\n\nحكمت المحكمة بحبس محاسب سابق في المصرف الزراعي أربعة أعوام.",
            "أربعة أعوام",
            "تسعة أعوام",
        ),
        (
            "تكريم 7 متقاعدين في حفل النقابة\n\nكرمت النقابة في حفل سبعة معلمين متقاعدين أمضوا عمرهم في المهنة.",
            "سبعة معلمين",
            "خمسة معلمين",
        ),
    ],
)
def test_ranks_days_lengths_and_people_of_the_headline_are_those_of_the_lead(text: str, right: str, wrong: str) -> None:
    assert [] == labels(text)
    assert 1 == len(rules(text.replace(right, wrong)))


def test_a_day_that_the_lead_names_by_its_number_too_is_the_headline_s() -> None:
    text = "الدراسة تبدأ 6 أيلول\n\nيغلق التسجيل للدراسة يوم 2 أيلول وتبدأ الدراسة في السادس منه."
    assert [] == labels(text)


SINGLE_BREAK = [
    "ميناء صحار يستقبل 52 سفينة\nاستقبل ميناء صحار 25 سفينة محملة بالقمح خلال أسبوع، بحسب إدارته.",
    "62% من القراء يفضلون الورق\nنشر في 4 أيار 2019\nأظهر استطلاع للمكتبة أن 26.3 في المئة من القراء يفضلون الورق.",
    "جنوح مركب يقل 9 سياح قبالة جربة\nجنح مركب كان يقل نحو 90 شخصا قبالة جربة، ويحاول 12 بحارا سحبه.",
    "Rare clock sells for $62,000\nBy our arts correspondent\nA rare clock was sold for $26,000 at an auction in Bath.",
]
NO_TITLE = [
    "القسم الأول: 52 تلميذا\nالقسم الثاني: 25 تلميذا\nالقسم الثالث: 31 تلميذا",
    "- باعت الورشة 52 كرسيا\n- وباعت الورشة 25 كرسيا إلى مدرسة القرية القريبة من الجسر القديم.",
    "باعت الورشة 52 كرسيا.\nوباعت بعد العيد 25 كرسيا آخر إلى مدرسة القرية القريبة من الجسر.",
]


@pytest.mark.parametrize("text", SINGLE_BREAK)
def test_a_headline_needs_no_empty_line_after_it(text: str) -> None:
    assert ["mismatched-repeat"] == rules(text)


@pytest.mark.parametrize("text", NO_TITLE)
def test_no_item_of_a_list_and_no_sentence_is_a_headline(text: str) -> None:
    assert [] == rules(text)


ONLY_TOLD = [
    (
        "العثور على 14 جرة في قاع البحيرة",
        "عثر غواصون على 40 جرة من الفخار. وقال المتحف إن الجرار الـ40 من العصر الروماني.",
    ),
    ("مهرجان الزيتون 2031 يعلن ضيوفه", "أعلن مهرجان الزيتون ضيوف دورة 2032 في حفل بالعاصمة."),
    (
        "ما لا يقل عن 43 قتيلا في انهيار منجم للذهب قرب النهر",
        "قتل ما لا يقل عن 53 شخصا في انهيار منجم للذهب قرب النهر.. وبلغ عدد القتلى 43.",
    ),
    ("17.2 مليون سائح زاروا الجزر", "بلغ عدد سياح الجزر في آخر إحصاء نحو 12.7 مليون زائر."),
]
MAY_DIFFER = [
    ("العثور على 14 جرة في قاع البحيرة", "عثر غواصون على 10 جرار كبيرة وأربع جرار صغيرة في البحيرة."),
    ("أكثر من 14 جرة في قاع البحيرة", "عثر غواصون على 40 جرة من الفخار في البحيرة."),
    ("إصابة 4 عمال في سقوط رافعة", "سقطت رافعة في الميناء بينما كان 19 عاملا يفرغون سفينة."),
    ("خطة لزراعة القمح حتى 2031", "وافقت الحكومة على خطة الزراعة التي بدأت عام 2024."),
    ("14 جرة في قاع البحيرة", "عثر غواصون على جرار في البحيرة. وكانوا أعلنوا في وقت سابق عن 40 جرة."),
]


@pytest.mark.parametrize(("title", "lead"), ONLY_TOLD)
def test_the_only_figure_of_the_headline_s_things_is_the_headline_s(title: str, lead: str) -> None:
    assert ["mismatched-repeat"] == rules(f"{title}\n\n{lead}")


@pytest.mark.parametrize(("title", "lead"), MAY_DIFFER)
def test_a_bound_a_sum_other_people_and_an_earlier_count_explain_the_headline(title: str, lead: str) -> None:
    assert [] == rules(f"{title}\n\n{lead}")


def test_a_percent_of_something_else_is_not_the_headline_s() -> None:
    text = (
        "Acme shares slide 5.3%\nBoard Street ended lower on Tuesday as traders fretted over rates.\n"
        "The broad index lost 61 points, or 3.5%, to 1,690."
    )
    assert [] == rules(text)
