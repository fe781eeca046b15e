"""Shares told with their number, by the name of a rate, and told again in another form."""

import pytest

import claimcheck
from claimcheck.core import Outcome

SHARE, AGAIN, VOTES = "mismatched-share", "mismatched-conversion", "mismatched-complement"
ERROR, WARNING = "error", "warning"
CASES = [
    # a fraction of them, or a percent of them, with its number
    ("قطعت الشركة 5000 نخلة، نصفها ({} نخلة) في الوادي.", 2500, 4500, SHARE, ERROR),
    ("يقيم في المجمع 90 ألف عامل، ثلثهم تقريبا، أي {} ألفا، من آسيا.", 30, 70, SHARE, ERROR),
    ("كلف الترميم 40 مليون درهم، ثلاثة أرباعها ({} مليون درهم) للسقف.", 30, 13, SHARE, ERROR),
    ("تقدم 6000 مرشح من 20 بلدا، 30 في المئة منهم ({}) من النساء.", 1800, 2800, SHARE, ERROR),
    ("يضم المعهد 8000 طالب، ربعهم (2000 طالب) أجانب، و500 أستاذ، نصفهم ({}) نساء.", 250, 25, SHARE, WARNING),
    ("The quarry employs 1,400 people, half of them, or {}, from the valley.", 700, 170, SHARE, ERROR),
    # a fraction and its whole, in words around its number
    ("أنفقت البلدية 30 مليون ليرة من ميزانيتها البالغة 120 مليون ليرة، أي {}.", "الربع", "الثلث", SHARE, ERROR),
    ("تبلغ ديون النادي 20 مليونا، أي {} دخله البالغ 80 مليونا.", "ربع", "نصف", SHARE, ERROR),
    ("أضرب ثلث السائقين البالغ عددهم 600 سائق، أي {} سائق.", 200, 400, SHARE, ERROR),
    ("A quarter of the 800 cabins, or {}, stood empty.", 200, 300, SHARE, ERROR),
    # a rate by the name of what they did
    ("تقدم للدورة 4000 ضابط، نجح منهم 3000. وبلغت نسبة النجاح {} في المئة.", 75, 57, SHARE, WARNING),
    ("أدلى 2.1 مليون ناخب بأصواتهم من أصل 3.5 ملايين ناخب، وبلغت نسبة المشاركة {}%.", 60, 80, SHARE, WARNING),
    # a ratio told again in percent
    ("يدرس ثلاثة من كل خمسة موظفين خارج أوقات عملهم، أي {} في المئة منهم.", 60, 30, AGAIN, WARNING),
    ("فقد واحد من كل خمسة بحارة عمله. وهذه النسبة ({} في المئة) هي الأعلى.", 20, 50, AGAIN, WARNING),
    (
        "يملك أربعة من كل خمسة فلاحين في الإقليم بئرا خاصة.\n\nوقال الوزير إن {}% من فلاحي الإقليم يملكون بئرا خاصة.",
        80,
        60,
        AGAIN,
        WARNING,
    ),
    # rivals, and those who passed and failed
    ("نال المرشح 61.4 في المئة من الأصوات، مقابل {} في المئة لمنافسته.", 38.6, 83.6, VOTES, WARNING),
    ("نجح 64 في المئة من الطلاب، ورسب {} في المئة.", 36, 63, VOTES, WARNING),
]
SOUND = [
    # another whole, place, time or half of them
    "قتل 80 شخصا، نصفهم أطفال، وأصيب 120، نصفهم (60) نساء.",
    "تقدم للدورة 4000 ضابط، نجح منهم 3000، وكانت نسبة النجاح في العام الماضي 40 في المئة.",
    "تقدم للدورة 4000 ضابط، نجح منهم 3000، وبلغت نسبة نجاح النساء 90 في المئة.",
    "تقدم للدورة 4000 ضابط، نجح منهم 3000، وبلغت نسبة النجاح 90 في المئة في العاصمة.",
    "يملك أربعة من كل خمسة فلاحين في الإقليم بئرا خاصة.\n\nوقال إن 30% من فلاحي الإقليم لا يملكون بئرا خاصة.",
    "نال المرشح 55 في المئة من أصوات الساحل و62 في المئة من أصوات الجبل.",
    "نال المرشح 55 في المئة من الأصوات، مقابل 62 في المئة في انتخابات عام 2012.",
    "يعمل ثلاثة من كل خمسة شبان. وارتفعت هذه النسبة من 50 في المئة قبل عام.",
]


@pytest.mark.parametrize(("frame", "right", "wrong", "rule", "severity"), CASES)
def test_only_the_share_that_fits_is_sound(frame: str, right: object, wrong: object, rule: str, severity: str) -> None:
    sound = claimcheck.check(frame.format(right))
    assert [] == [found for found in sound.findings if found.severity.value != "info"]
    assert Outcome.CONSISTENT in {comparison.outcome for comparison in sound.comparisons}
    found = claimcheck.check(frame.format(wrong)).findings
    assert [(rule, severity)] == [(one.rule, one.severity.value) for one in found]


@pytest.mark.parametrize("text", SOUND)
def test_other_shares_are_left_alone(text: str) -> None:
    assert [] == [found for found in claimcheck.check(text).findings if found.severity.value != "info"]
