"""Endings of matches told in words beside their scores: each sentence wrong, and its twin sound."""

import pytest
from verdicts import flagged

WRONG = [
    "خرج الفريقان متعادلين 3-2.",
    "خسر الصفاقسي أمام ضيفه القابسي 2-2، في ثالث هزيمة له على التوالي.",
    "انتهى اللقاء 3-1 ليتقاسم الفريقان النقاط.",
    "تأهل النجم بركلات الترجيح 4-4 بعد وقت إضافي مثير.",
    "خيم التعادل السلبي 2-2 على لقاء الجارين.",
    "هدف يتيم سجله زياد منح الترجي فوزا صعبا 3-0.",
    "فاز الأهلي 2-1 وسجل مهاجمه ثلاثة أهداف.",
    "أنهى الملعب الشوط الأول متقدما 2-0، ثم أضاف هدفين في الثاني ليفوز 5-0.",
    "تغلب الفتح على الرائد بهدفين لثلاثة أهداف في بريدة.",
    "Hull were beaten 1-1, their third defeat in a row.",
    "Porto went through on penalties 3-3 in Faro.",
    "A goalless draw, 1-1, suited neither Cork nor Sligo.",
    "A lone goal by Reyes gave Lima a 2-0 win over Cusco.",
    "Moreno scored a hat-trick as Lima won 2-1.",
    "Lima led 2-0 at half-time and added two goals to win 5-0.",
    "Ito beat Park by two sets to three in Osaka.",
    "The fifth goal came late as Lima won 3-1.",
    "مضى الشباب رغم خسارته إيابا 0-1، بعد فوزه ذهابا 1-1.",
    "خسر الحزم من ضيفه 2-2، بعدما نال منافسه النقاط الثلاث.",
    "انتهى الشوط الأول بتقدم الفتح بثلاثة أهداف نظيفة، ثم انتهت المباراة 2-1.",
]
SOUND = [
    "خسر الصفاقسي أمام ضيفه القابسي 1-2، في ثالث هزيمة له على التوالي.",
    "انتهى اللقاء 1-1 ليتقاسم الفريقان النقاط.",
    "تأهل النجم بركلات الترجيح 5-4 بعد وقت إضافي مثير.",
    "خيم التعادل السلبي 0-0 على لقاء الجارين.",
    "هدف يتيم سجله زياد منح الترجي فوزا صعبا 1-0.",
    "فاز الأهلي 4-1 وسجل مهاجمه ثلاثة أهداف.",
    "أنهى الملعب الشوط الأول متقدما 2-0، ثم أضاف هدفين في الثاني ليفوز 4-0.",
    "تغلب الفتح على الرائد بثلاثة أهداف لهدفين في بريدة.",
    "Hull were beaten 2-1, their third defeat in a row.",
    "Porto went through on penalties 4-3 in Faro.",
    "A goalless draw, 0-0, suited neither Cork nor Sligo.",
    "A lone goal by Reyes gave Lima a 1-0 win over Cusco.",
    "Moreno scored a hat-trick as Lima won 3-1.",
    "Lima led 2-0 at half-time and added three goals to win 5-0.",
    "Ito beat Park by three sets to two in Osaka.",
    "The fourth goal came late as Lima won 3-1.",
    "مضى الشباب رغم خسارته إيابا 0-1، بعد فوزه ذهابا 2-0.",
    "خسر الحزم من ضيفه 1-2، بعدما نال منافسه النقاط الثلاث.",
    "انتهى الشوط الأول بتقدم الفتح بهدفين نظيفين، ثم انتهت المباراة 2-1.",
    "سجل زياد هدفه الخامس هذا الموسم في فوز الترجي 2-1.",
    "فاز الفتح 3-1، وسجل للضيوف هدف وحيد لرامي.",
    "سجل زياد أربعة أهداف في آخر المباريات، آخرها هدف الفوز 2-1.",
    "تعادل الجاران 2-2 ثم فاز الترجي بركلات الترجيح 4-3.",
    "The fifth goal of his season came as Lima won 3-1.",
    "Lima won 3-1 and Ito scored her fifth goal in three games.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_score_that_its_words_belie_is_flagged(text: str) -> None:
    assert {"mismatched-score", "mismatched-ranking"} & {rule for rule, _ in flagged(text)}


@pytest.mark.parametrize("text", SOUND)
def test_scores_that_fit_their_words_are_left_alone(text: str) -> None:
    assert [] == flagged(text)
