"""Figures with two digits exchanged, told of one thing in two sentences."""

import pytest
from verdicts import flagged, rules

WRONG = [
    "يعيش في الولاية 48 مليونا و317206 نسمات بحسب التعداد الأخير. وبلغ سكانها 48371206 نسمات في مايو من العام 2014.",
    "قتل 143 متظاهرا في احتجاجات الشهر. وأسفرت الاحتجاجات عن مقتل ما لا يقل عن 134 متظاهرا، بينهم 20 شابا.",
    "حاكمت المحكمة 527 شخصا في القضية. وأوضح المحامي أن 572 متهما في القضية غابوا عن الجلسة.",
    "انتشل الغواصون 17 جثة من النهر يوم الخميس الماضي. وقال الطبيب إن المشرحة تسلمت من رجال النهر 71 جثة حتى الآن.",
    "The ministry of roads received GEL 3.46 billion. Ministry of Roads - GEL 3.64 billion.",
    "رصدت البلدية 24 حفرة جديدة. وذكرت أنها رصدت 42 حفرة جديدة في اليوم نفسه.",
    "The port cut idle berths to 4.6 percent of capacity. The weather was fine on 3 days. "
    "The plan reduced idle berths to 6.4 percent of total capacity.",
    "Thirty-six players were banned from the league for betting. The case took 5 years. "
    "The league said on Monday that 63 were banned from playing for betting.",
    "A court jailed 739 rioters in one day. Lawyers said most of the 793 defendants had not been in court.",
]
SOUND = [
    "سجلت المدينة 438 حريقا السبت. وسجلت المدينة 483 حريقا الأحد.",
    "قتل 17 جنديا في الهجوم الأول. وقتل 71 جنديا في الهجوم الثاني.",
    "قتل 17 جنديا في الموصل يوم الأحد. وأصيب في الموصل 71 جنديا.",
    "باع الفرع الشمالي 4137 تذكرة. وباع الفرع الجنوبي 4317 تذكرة.",
    "حصدت فرق الشمال 48 كأسا فضية و16 كأسا برونزية. وحصدت فرق الجنوب 84 كأسا برونزية و20 كأسا فضية.",
    "صودر 2.4 طن من التبغ. وضبط رجال الجمارك 2 طن و400 كيلوغرام من التبغ في الميناء، و4.2 أطنان في مخزن.",
    "Shares in bakers fell 4.6 percent on Monday. Brewers lost 6.4 percent in the same session.",
    "حصدت كينيا 132 ذهبية و118 فضية. وحصدت مصر 123 ذهبية و104 فضيات.",
    "Turnout in 2010 was 4,137,208 voters, against 4,173,208 in 2006. In 2006 the 4,173,208 voters chose a new party.",
    "The ferry carried 412 cars in June. In July the ferry carried 421 cars.",
]


@pytest.mark.parametrize("text", WRONG)
def test_exchanged_digits_are_flagged(text: str) -> None:
    assert "mismatched-repeat" in rules(text)


@pytest.mark.parametrize("text", SOUND)
def test_two_facts_are_left_alone(text: str) -> None:
    assert flagged(text) == []
