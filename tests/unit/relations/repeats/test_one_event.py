"""Two texts of one event, and of two that are worded alike."""

from verdicts import flagged

MARKET = (
    "أغلق مؤشر السوق على {} نقاط عند مستوى {} نقطة. وارتفعت أسهم {} شركة وتراجعت أسهم {} شركة. "
    "وبلغت التداولات {} مليون دينار عبر {} صفقة. وصعد سهم المصرف الأهلي {} في المئة وهبط سهم الإسمنت {} في المئة. "
    "وتصدر قطاع النقل الرابحين بنسبة {} في المئة."
)


def test_a_figure_that_differs_in_the_same_report_is_an_error() -> None:
    figures = (41, 5208, 17, 44, 63, 2115, 2.4, 1.3, 3.1)
    changed = (41, 5208, 17, 49, 63, 2115, 2.4, 1.3, 3.1)
    assert ("mismatched-repeat", "error") in flagged(MARKET.format(*figures), against=MARKET.format(*changed))


def test_the_report_of_another_day_proves_nothing() -> None:
    figures = (41, 5208, 17, 44, 63, 2115, 2.4, 1.3, 3.1)
    another = (29, 5179, 31, 22, 58, 1987, 0.9, 4.2, 1.8)
    found = flagged(MARKET.format(*figures), against=MARKET.format(*another))
    assert "error" not in {severity for _, severity in found}


def test_one_sentence_that_two_stories_end_with_proves_nothing() -> None:
    ending = " للاشتراك في النشرة أرسل الرمز {} إلى هاتف الصحيفة من أي مكان."
    here = "افتتح الوزير 3 مدارس. وحضر الحفل 60 ضيفا. وغنى الأطفال 4 أناشيد. وزرع المدير 12 شجرة." + ending.format(7)
    there = "هطل المطر 5 ساعات. وغرقت 20 حقلا منخفضا. وأغلق الميناء يومين. وتعطل 9 قطارات." + ending.format(23)
    assert "error" not in {severity for _, severity in flagged(here, against=there)}


def test_a_toll_that_has_risen_is_that_of_its_day() -> None:
    here = "وبذلك يرتفع إلى 162 عدد القتلى من عمال المنجم منذ بدء الانهيارات."
    found = flagged(here, against=here.replace("162", "124").replace("وبذلك", "بذلك"))
    assert "error" not in {severity for _, severity in found}
