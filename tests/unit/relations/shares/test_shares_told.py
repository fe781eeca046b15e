"""Shares told with their number, by the name of a rate, and told again in another form."""

import pytest
from verdicts import flagged, report

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
    (
        "قالت الهيئة إن {} في المئة من سكان الجزيرة يشربون ماء مالحا.\n\n"
        "وأضافت أن ثمانية أشخاص من كل عشرة في الجزيرة يشربون ماء مالحا يضر الكلى.",
        80,
        30,
        AGAIN,
        WARNING,
    ),
    # shares of what is described, and of those who say so
    ("طرح البنك 20 في المئة من أسهمه، أي {} ملايين سهم من أصل 40 مليونا.", 8, 3, SHARE, ERROR),
    ("أعاد البلد 6 مليارات من قروضه، وهو ما يمثل {} في المئة من إجمالي الدين البالغ 20 مليارا.", 30, 3, SHARE, ERROR),
    ("صوت 80 من الأعضاء الـ200، أي {} في المئة، ضد المشروع.", 40, 14, SHARE, ERROR),
    ("سئل 600 سائق، قال {} منهم، أي 30 في المئة، إنهم يسرعون.", 180, 480, SHARE, ERROR),
    ("بلغت القروض 80 مليون ليرة، نصفها للسكن، أي {} مليون ليرة.", 40, 60, SHARE, ERROR),
    ("يملك أربعة من كل خمسة مزارعين جرارا، ما يعني أن {} في المئة منهم يملكونه.", 80, 40, AGAIN, WARNING),
    # owners, those who do and who do not
    ("يملك المؤسس 55 في المئة من المتجر، وشريكه {} في المئة.", 45, 54, VOTES, WARNING),
    ("قال 58 في المئة إنهم يثقون بالقضاء، وقال {} في المئة إنهم لا يثقون به.", 42, 62, VOTES, WARNING),
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
    "يشتري سبعة من كل عشرة أشخاص في الجزيرة هواتف صينية حديثة. ويشتري 45% من سكان الجزيرة هواتف كورية حديثة.",
    "يعمل واحد من كل خمسة شبان. وكانت هذه النسبة 15 في المئة قبل عام.",
    "اشترى 60 في المئة من الأسهم بسعر 30 دولارا للسهم، أي 450 مليون دولار.",
    "About 70 percent of drivers own a car and 60 percent do not own a house.",
    "تقدم للدورة 4000 ضابط، نجح منهم 3000 في الدور الأول، وبعد الدور الثاني بلغت نسبة النجاح 90 في المئة.",
    "قال 58 في المئة إنهم يثقون بالقضاء، وقال 62 في المئة إنهم لا يثقون بالصحافة.",
    "نال المرشح 55 في المئة من أصوات الساحل و62 في المئة من أصوات الجبل.",
    "نال المرشح 55 في المئة من الأصوات، مقابل 62 في المئة في انتخابات عام 2012.",
    "يعمل ثلاثة من كل خمسة شبان. وارتفعت هذه النسبة من 50 في المئة قبل عام.",
]


@pytest.mark.parametrize(("frame", "right", "wrong", "rule", "severity"), CASES)
def test_only_the_share_that_fits_is_sound(frame: str, right: object, wrong: object, rule: str, severity: str) -> None:
    assert [] == flagged(frame.format(right))
    assert Outcome.CONSISTENT in {comparison.outcome for comparison in report(frame.format(right)).comparisons}
    assert [(rule, severity)] == flagged(frame.format(wrong))


@pytest.mark.parametrize("text", SOUND)
def test_other_shares_are_left_alone(text: str) -> None:
    assert [] == flagged(text)
