"""Figures told again in a list, beside a figure of both sentences, with another scale word, or of a place kept."""

import pytest
from verdicts import flagged, rules

RAIN = (
    "بلغت الأمطار في طبرقة 64 ملم، تلتها نفزة بـ52 ملم.\n"
    "الكميات بالولاية:\n- طبرقة: {} ملم\n- نفزة: 52 ملم\n- بوسالم: 31 ملم"
)
SALES = "Hull sold 64 boats, and Ayr 52 boats.\n- Hull: {} boats\n- Ayr: 52 boats\n- Rye: 31 boats"
RIGHT_AND_WRONG = [
    (RAIN, "64", "46"),
    (SALES, "64", "46"),
    ("Alba rose 3.40% or 12.50 to 380.15. The best of the day was Alba, up {}% or 12.50 to 380.15.", "3.40", "3.04"),
    ("Alba rose 3.40% or 12.50 points to 380.15. Shares of Alba gained 3.40% or 12.50 to {}.", "380.15", "308.15"),
    ("زاد سهم المطاحن 12.50 نقطة إلى 380.15. وكسب السهم {} نقطة إلى 380.15 في أسبوع.", "12.50", "15.20"),
    ("اشترى الناس أكثر من 1.7 مليار دراجة في عقد. وبيع 1.74 {} دراجة منها في الصين.", "مليار", "مليون"),
    (
        "غرم المصرف 7 ملايين دولار. وقال المصرف إن مبلغ 7 ملايين دولار كبير. وكانت 7 ملايين دولار قد حولت سرا."
        " ويرى محام أن 7 {} دولار لا تكفي.",
        "ملايين",
        "مليارات",
    ),
    ("حلت الورشة في المرتبة الثالثة. وتأمل في الحفاظ على المرتبة {} عاما آخر.", "الثالثة", "الرابعة"),
    ("Kent came third, in third place. They want to keep {} place.", "third", "fourth"),
    ("The flow exceeded 2 mln trips ({} mln).", "2.1", "1.1"),
    ("The number of guests reached half a million at {} people.", "512,300", "312,300"),
    ("بلغ عدد الأشجار نصف مليون، أي {} شجرة.", "512,300", "312,300"),
    ("The blast killed 64 miners. Thirty men escaped, but the {} who were trapped died.", "64", "46"),
]
SOUND = [
    "The club has 64 members and 46 guests. The 46 who came late voted yes.",
    "The club has 64 members. The 20 who came late voted yes.",
    RAIN.format("64").replace("بلغت الأمطار", "بلغت الأمطار منذ أيلول الماضي"),
    "هطل 64 ملم في طبرقة و46 ملم في نفزة.\nالكميات بالولاية:\n- طبرقة: 64 ملم\n- نفزة: 46 ملم\n- بوسالم: 31 ملم",
    "Alba rose 3.40% or 12.50 to 380.15. Bora rose 3.04% or 11.24 to 380.98.",
    "اشترى الناس 1.7 مليار دراجة في عقد. وبيع 1.9 مليون دراجة منها في الصين.",
    "حلت الورشة في المرتبة الثالثة. واحتفظ مصنع الحي بالمرتبة الثانية.",
    "Kent came third and Essex held on to second place.",
    "The flow exceeded 2 mln trips (1.1 mln of them by rail).",
    "وصل نصف مليون زائر، أي 12 ألف عائلة.",
    "بيعت 5 آلاف دراجة (2000 دراجة في الصيف).",
]


@pytest.mark.parametrize(("text", "right", "wrong"), RIGHT_AND_WRONG)
def test_a_figure_told_again_is_the_figure(text: str, right: str, wrong: str) -> None:
    assert [] == rules(text.format(right))
    assert {"warning"} == {severity for _, severity in flagged(text.format(wrong))}


@pytest.mark.parametrize("text", SOUND)
def test_other_owners_times_and_parts_have_figures_of_their_own(text: str) -> None:
    assert [] == rules(text)
