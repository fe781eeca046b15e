"""Products, scores and scale words: what is flagged and what is passed."""

import pytest
from verdicts import rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("كلفة الصيانة 54 مليون يورو على مدى 6 سنوات، بواقع 9 ملايين يورو سنويا.", []),
        ("كلفة الصيانة 72 مليون يورو على مدى 6 سنوات، بواقع 9 ملايين يورو سنويا.", ["mismatched-product"]),
        ("الملعب بطول 100 متر وعرض 60 مترا ومساحة 6000 متر مربع.", []),
        ("فاز الفريق على ضيفه 3-1.", []),
        ("فاز الفريق على ضيفه 3-3.", ["mismatched-score"]),
        ("فاز الفريق بركلات الترجيح بعد تعادله 1-1.", []),
        ("خسر المنتخب أمام ضيفه 0-0.", ["mismatched-score"]),
        ("شهدت الجولة خسارة متصدر الترتيب النادي الأخضر لمباراته أمام ضيفه الجديد 2-2.", ["mismatched-score"]),
        ("تعادلت المجر مع النمسا، وكانت كل منهما قد حققت الفوز في مباراتها السابقة، 3-3.", []),
        ("بلغت الخسائر 45000 ألف دينار.", ["mismatched-scale"]),
        ("بلغت الخسائر 1200 ألف دينار.", []),
    ],
)
def test_one_construction_is_judged_by_itself(text: str, expected: list[str]) -> None:
    assert expected == rules(text)


def test_a_scale_word_is_wrong_where_a_sentence_is_told_over() -> None:
    text = (
        "أنفقت الشركة على مد أنابيب المياه في الجريد 150 مليون دينار.\nوشكا سكان الجريد من الغبار.\n"
        "وقالت الشركة في تقريرها إنها أنفقت العام الماضي 150 مليار دينار على مد أنابيب المياه."
    )
    assert ["mismatched-scale"] == rules(text)
    others = text.replace("على مد أنابيب المياه.", "على رواتب موظفيها.")
    assert [] == rules(others)
