"""Lives told over sentences, months named beside their number, and days seen from that of the draft."""

from datetime import date

import pytest
from verdicts import flagged

ACTOR = "توفي صباح اليوم الممثل سالم النجار.\nوكان النجار ({} عاما) أدخل المستشفى قبل أسبوع.\nولد النجار عام {} في حلب."
OLDEST = (
    "The oldest man, Karl Bauer, has died aged 113. The title goes to Jean Petit, aged 112, of Lyon.\n"
    "Petit was born in southern France on 4 March {}.\nKarl Bauer was born on 3 May 1905 in Bremen."
)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (ACTOR.format(88, 1953), "mismatched-duration"),
        (ACTOR.format(58, 1935), "mismatched-duration"),
        (OLDEST.format(1960), "mismatched-duration"),
        ("Karl Bauer, who was born in 1905, was named the oldest in 2016 when he was 101.", "mismatched-duration"),
        ("The museum, pictured here on August 6, 2041, reopened.", "wrong-tense"),
        ("The singer died on May 23 at her home in Leeds.", "wrong-tense"),
        ("توفي المغني في 23 مايو في منزله.", "wrong-tense"),
        ("افتتح المعرض في 15 مارس الجاري، وبلغ عدد الزوار 300 زائر.", "wrong-tense"),
    ],
)
def test_what_the_day_of_the_draft_refutes(text: str, rule: str) -> None:
    assert [(rule, "warning")] == flagged(text, today=date(2018, 5, 20))


@pytest.mark.parametrize(
    "text",
    [
        ACTOR.format(83, 1935),
        OLDEST.format(1906),
        "The war ended in 2003. The last troops left on May 29 and the base was opened on June 3.",
        "The bridge will open on May 23.",
        "The plan runs to 2041.",
        "افتتح المعرض في 15 مايو الجاري، ويستمر حتى 2 يونيو المقبل.",
    ],
)
def test_what_it_bears_out(text: str) -> None:
    assert [] == flagged(text, today=date(2018, 5, 20))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (
            "بلغت الصادرات خلال الأشهر السبعة الأولى من الموسم (من نوفمبر إلى موفى أوت) 3 آلاف طن.",
            "mismatched-duration",
        ),
        ("Exports fell in the first eight months of the season (November to August).", "mismatched-duration"),
        ("Output over the nine months from April to the end of October was 300 tonnes.", "mismatched-duration"),
        ("خلال ستة أشهر من يناير حتى نهاية أغسطس بلغ الإنتاج 200 طن.", "mismatched-duration"),
        ("افتتح المعرض في 15 أكتوبر الجاري.\nوحتى منتصف سبتمبر الجاري بلغ عدد الزوار 300 زائر.", "mismatched-repeat"),
        ("Mary Holt died on 23 March after an illness.\nShe will be buried on 19 March.", "mismatched-sequence"),
        ("توفي الشاعر في 23 مارس في باريس.\nوأقيمت جنازته في 11 مارس في مسقط رأسه.", "mismatched-sequence"),
        ("ولد الشاعر سالم النجار عام 1948 في حمص.\nوأصبح مديرا لدار النشر عام 1918.", "mismatched-sequence"),
        ("The novelist was born in 1948 in Leeds.\nShe became head of the library in 1918.", "mismatched-sequence"),
    ],
)
def test_what_needs_no_day(text: str, rule: str) -> None:
    assert [(rule, "warning")] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "It pays every three months from January to December.",
        "Output over the seven months from April to the end of October was 300 tonnes.",
        "Mary Holt died on 23 March. She attended the funeral of her sister on 11 March.",
        "The novelist was born in 1948 in Leeds.\nShe joined a club founded in 1899 and wrote about the war of 1914.",
        "ولد الشاعر عام 1948 في حمص.\nوكتب روايته عن ثورة عام 1919.",
    ],
)
def test_what_is_of_others(text: str) -> None:
    assert [] == flagged(text)
