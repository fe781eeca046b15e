"""One fact stated twice: headline and body, two paragraphs, two texts."""

import pytest
from verdicts import labels, rules, severities


def test_a_headline_that_its_sentence_belies_by_a_slip_is_an_error() -> None:
    text = "المكتبة الوطنية ترمم 846 مخطوطة أندلسية\n\nرممت المكتبة الوطنية 864 مخطوطة أندلسية خلال العام."
    assert ["error"] == severities(text)
    assert [["846 مخطوطة", "864 مخطوطة"]] == labels(text)


@pytest.mark.parametrize(
    "text",
    [
        "المكتبة الوطنية ترمم 850 مخطوطة أندلسية\n\nرممت المكتبة الوطنية 846 مخطوطة أندلسية خلال العام.",
        "المتحف يستقبل 3 ملايين زائر\n\nاستقبل المتحف 3,075,601 زائر خلال العام.",
        "المصنع يسرح 56 عاملا\n\nسرح المصنع 36 عاملا في الفرع الأول و20 عاملا في الفرع الثاني.",
        "مقتل وإصابة 15 شخصا في حادث\n\nقتل 4 أشخاص وأصيب 11 آخرون في حادث.",
        "مقتل أكثر من 40 شخصا في حريق\n\nقتل 41 شخصا في حريق بالمصنع.",
        "باع المتجر 846 كتابا في مارس.\nوباع المتجر 864 قلما في مارس.",
    ],
)
def test_what_rounding_sums_or_another_thing_explain_is_passed(text: str) -> None:
    assert [] == rules(text)


def test_the_same_things_made_definite_are_counted_again() -> None:
    text = "اجتمعت 6 دول في الدوحة. واتفقت الدول التسع على خطة."
    assert ["warning"] == severities(text)
    assert [["6 دول", "الدول التسع"]] == labels(text)
    assert [] == rules("اجتمعت 6 دول في الدوحة. واتفقت الدول الثلاث الغنية على خطة.")


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        ("أنقذت البحرية 35 صيادا قرب الجزيرة", "البحرية تنقذ 35 صيادا قرب الجزيرة", 0),
        ("أنقذت البحرية 53 صيادا قرب الجزيرة", "أنقذت البحرية 35 صيادا قرب الجزيرة", 1),
        ("بيعت اللوحة في باريس بمبلغ 50 مليون يورو", "الحكومة تقر ميزانية قدرها 70 مليون يورو", 0),
    ],
)
def test_two_texts_are_compared_where_they_say_the_same(draft: str, source: str, expected: int) -> None:
    assert expected == len(rules(draft, against=source))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "الجسر الجديد يكتمل بحلول 2024\n\nقالت وزارة النقل إن الجسر الجديد على النهر يكتمل عام 2024."
            "\nوأضافت وزارة النقل أن الجسر الجديد على النهر يخدم المدينة عام 2042.",
            ["2024", "2042"],
        ),
        (
            "الفيضان يهدد مئات القرى في الدلتا الجنوبية\n\nحذر خبير من أن الفيضان يهدد مئات الآلاف من القرى في الدلتا.",
            [],
        ),
        (
            "معهد: المزارع قد تفقد 176 ألف شجرة زيتون\n\nتوقع معهد أن تفقد المزارع ما يصل إلى 167 ألف شجرة زيتون.",
            ["176", "167"],
        ),
        ("مقتل وإصابة سبعة في حريق بمصنع النسيج\n\nأصيب أربعة في حريق بمصنع النسيج وتوفي حارس وعامل وزائر.", []),
    ],
)
def test_years_forecasts_and_magnitudes(text: str, expected: list[str]) -> None:
    found = labels(text)
    assert all(any(part in label for words in found for label in words) for part in expected)
    assert bool(expected) == bool(found)


def test_a_sum_of_money_a_digit_longer_in_the_same_words_is_a_warning() -> None:
    text = (
        "قررت البلدية شراء حافلات كهربائية بقيمة 40 مليون دينار من المصنع الجديد.\nوقال العمدة إن العمل بدأ.\n"
        "وستدفع البلدية ثمن الحافلات الكهربائية البالغ 400 مليون دينار على أقساط."
    )
    assert ["warning"] == severities(text)
    assert [["40 مليون دينار", "400 مليون دينار"]] == labels(text)
    assert [] == rules(text.replace("الحافلات الكهربائية", "الأراضي"))


def test_one_event_in_headline_and_lead_needs_few_shared_words() -> None:
    text = "إصابة 4 عمال في انهيار بناية\n\nأصيب 19 عاملا صباح أمس عندما سقطت بناية قديمة."
    assert [["4 عمال", "19 عاملا"]] == labels(text)
    assert [] == rules(text.replace("أصيب 19", "شارك في رفع الأنقاض 19"))


def test_the_gap_between_two_prices_is_none_of_them() -> None:
    text = (
        "زاد سعر خام برنت 20 سنتا إلى 86.10 دولار للبرميل. وارتفع سعر الخام الأميركي إلى 84.20 دولار للبرميل.\n"
        "وضاق الفارق بين سعري الخام الأميركي وبرنت إلى 1.85 دولار قبل أن يرتفع إلى 1.86 دولار."
    )
    text = text.replace("1.86 دولار", "8.61 دولار")
    assert [] == rules(text)
