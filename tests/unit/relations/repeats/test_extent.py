"""Figures of another extent than the headline's: of a part, of others, of another stretch of time."""

import pytest
from verdicts import labels

SOUND = [
    (
        "الدفاع المدني: 14 حريقا في يوم واحد",
        "أخمدت فرق الدفاع المدني 41 حريقا خلال ثلاثة أيام، منها 14 حريقا أمس الأحد.",
    ),
    ("هبوط الليرة 5% في أسبوع واحد", "هبطت الليرة 12% خلال ثلاثة أسابيع، منها 5% هذا الأسبوع."),
    ("إصابة 40 شخصا في تصادم قطارين", "وقال مدير المستشفى إنه استقبل إصابة واحدة خطيرة."),
    ("باع 3 ملايين نسخة من كتابه", "باع الكاتب في اليوم الأول وحده 300 ألف نسخة."),
    ("المتحف يستقبل 5 آلاف زائر في يوم افتتاحه", "استقبل المتحف 50 ألف زائر في أسبوعه الأول."),
    ("ضبط 2 طن من الحشيش", "ضبطت السلطات 20 طنا هذا العام."),
    ("مقتل 30 شخصا في انهيار أرضي", "قتل 3 أشخاص آخرين في انهيار ثان."),
    ("توقيف 60 مهربا على الحدود", "أوقفت الشرطة 6 مهربين آخرين في عملية منفصلة."),
    ("سجن 12 متهما في قضية «الجهاز السري»", "حكمت المحكمة بالسجن على 12 متهما وبرأت اثنين. وكان عدد المتهمين 14."),
    ("Museum draws 5,000 visitors on opening day", "The museum drew 50,000 visitors in its first week."),
    ("Author sells 3 million copies", "The author sold 300,000 copies on the first day alone."),
]
FAULTY = [
    ("المتحف يستقبل 5 آلاف زائر في يوم افتتاحه", "استقبل المتحف 50 ألف زائر في يوم افتتاحه."),
    ("توقيف 60 مهربا على الحدود", "أوقفت الشرطة 6 مهربين على الحدود."),
]


@pytest.mark.parametrize(("title", "lead"), SOUND)
def test_a_figure_of_another_extent_is_not_the_headline_s(title: str, lead: str) -> None:
    assert [] == labels(f"{title}\n\n{lead}")


@pytest.mark.parametrize(("title", "lead"), FAULTY)
def test_a_figure_of_the_same_extent_is(title: str, lead: str) -> None:
    assert 1 == len(labels(f"{title}\n\n{lead}"))
