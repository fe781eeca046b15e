"""Percents told in a row: those that share one whole may not pass it together."""

import pytest
from verdicts import rules

WRONG = "mismatched-complement"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # told in turn
        ("كان أغلب المخالفات عن السرعة بنسبة 52% من عدد المخالفات، تليها الوقوف بنسبة {}%.", 31),
        ("استحوذ قطاع النقل على 74% من التمويل، ثم التعليم بنسبة {}%.", 20),
        ("جاءت تونس في المرتبة الأولى بنسبة 52% من إجمالي الصادرات، تلتها ليبيا بنسبة {}%، ثم مصر بنسبة 15%.", 29),
        ("Noise made up 52% of the complaints, followed by dust with {}% and litter with 10%.", 31),
        ("Chile supplied 74% of imports, followed by Peru at {}%.", 20),
        # lists of all kinds, and lists that end with the others
        ("جنسيات العاملين: 52% مصريون، {}% تونسيون، 10% مغاربة.", 31),
        ("العمال (52% مصريون، {}% تونسيون، 10% آخرون).", 31),
        ("The town is 52% Catholic, {}% Lutheran and 10% other.", 31),
        ("The paste is 52% clay, {}% sand and 10% water.", 31),
        ("تتألف السبيكة من 52% نحاس و{}% زنك و10% حديد.", 31),
        ("توزعت القروض بين 52% للسكن، و{}% للزراعة، أما التعليم فقد بلغت 10%.", 31),
        # halves
        ("وذكر التقرير أن نسبة الذكور تبلغ 53.2% والإناث {}%.", 46.8),
        ("بلغت نسبة النساء بين المتطوعين 58% فيما بلغت نسبة الرجال {}%.", 42),
        ("Females make up 53.2% of the population and males {}%.", 46.8),
        # ballots
        ("بلغت نسبة الأصوات الصحيحة 95.4%، والباطلة {}%.", 4.6),
        ("Valid votes made up 95.4% and spoiled ballots {}%.", 4.6),
        # rivals
        ("Ames won with 53.2% of the vote, against {}% for his rival.", 46.8),
    ],
)
def test_shares_of_one_whole_may_not_pass_it(text: str, expected: float) -> None:
    assert rules(text.format(expected)) == []
    assert WRONG in rules(text.format(float(expected) + 20))


@pytest.mark.parametrize(
    "text",
    [
        "شكلت الديون 82% من الناتج في عمان، تليها البحرين بنسبة 71%.",
        "كانت صور أكثر المدن تلقيا للقاح بنسبة 82% من السكان، تليها صيدا بنسبة 71%.",
        "تصدرت صور المدن بنسبة إشغال بلغت 82% من الغرف، تلتها صيدا بنسبة 71%.",
        "بلغت نسبة النجاح 64% للذكور و73% للإناث.",
        "بلغت حصة المصنع 62% من السوق في تونس، ثم 57% في ليبيا.",
        "بلغت نسبة نمو مبيعات التمور 72%، والحبوب بنسبة 24%، والمواد الأخرى بنسبة 14%.",
        "Literacy is 84% among men and 77% among women.",
        "Women make up 51% of the town and men hold 78% of its top jobs.",
        "The party took 47% of the vote in May, then 42% in June and 38% in July.",
        "A chat app was the most used, with 80% of adults, followed by a film site with 70%.",
    ],
)
def test_percents_of_different_wholes_are_left_alone(text: str) -> None:
    assert rules(text) == []
