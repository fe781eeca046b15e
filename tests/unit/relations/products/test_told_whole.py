"""So much for each, so many, and what they come to, in any order; two sides and their area."""

import pytest
from verdicts import flagged

from claimcheck import units

PRODUCT = "mismatched-product"
CASES = [
    ("The school ordered 260 desks at $45 each, paying {} in all.", "$11,700", "$17,100"),
    ("Each hen lays 290 eggs a year. With 40 hens in the barn, the farm sells {} eggs.", "11,600", "16,100"),
    ("Visitors paid £8 a head, and with 3,400 through the gate the fete took {}.", "£27,200", "£72,200"),
    ("At 70p each, 1,500 raffle tickets raised {} for the lifeboat.", "£1,050", "£10,500"),
    ("Six vans at 1.4 million rupees apiece cost the council {} million rupees.", "8.4", "84"),
    ("The port earned {} from 1,200 berths at €80 each.", "€96,000", "€69,000"),
    ("The machine prints 35 pages a minute, so a 20-minute run gives {} pages.", "700", "7,000"),
    ("The hamlet burns 3 kg of charcoal a head each week; for its 800 people that is {} kg.", "2,400", "4,200"),
    ("ينال كل لاعب من اللاعبين الـ 22 ثلاثة آلاف دينار، بمجموع {} ألف دينار.", "66", "660"),
    ("دفعت الشركة للمدير 40 ألف دولار شهريا طوال ثلاثة أعوام، أي ما مجموعه {} مليون دولار.", "1.44", "4.14"),
    ("زرعت البلدية 150 شتلة في كل دونم على مساحة 60 دونما، أي ما مجموعه {} شتلة.", "9000", "6000"),
    ("تضخ المحطة 70 مترا مكعبا من المياه في الساعة، وتعمل 12 ساعة، فتوفر {} متر مكعب.", "840", "480"),
    ("يبلغ ثمن الدفتر 6 دراهم، ويحتاج التلميذ إلى 15 دفترا، ما يعني إنفاق {} درهما.", "90", "190"),
    ("اشترت الجمعية خمسين صندوق تمر زنة الواحد 12 كيلوغراما، أي {} كيلوغرام.", "600", "900"),
]
AREAS = [
    ("A yard of 70 metres by 40 metres, {} square metres, was paved.", "2,800", "8,200"),
    ("The barn, 30 metres long and 12 metres wide, covers {} square metres.", "360", "630"),
    ("They sold a strip of 60 by 15 metres, or {} square metres.", "900", "9,000"),
    ("تبلغ أبعاد الحديقة 35 مترا طولا و20 مترا عرضا، أي أن مساحتها {} متر مربع.", "700", "950"),
    ("القاعة الجديدة، بطول 45 مترا وعرض 20 مترا، تمتد على {} متر مربع.", "900", "1900"),
]
SOUND = [
    "The shop sold 300 lamps at $40 each, and made a loss of $2m in the year.",
    "The firm sells 300 vans a month at $20,000 each and had a turnover of $1bn last year.",
    "Each of the 12 members pays $50 a year. The club holds $10,000 in a bank.",
    "ويحصل كل من المتأهلين الستة على خمسة آلاف دولار، بينما يحصل الفائز على 70 ألف دولار.",
    "تصل سرعة العربة إلى 12 كيلومترا في الساعة، وتقطع 15 كيلومترا بعد شحن يستغرق أربع ساعات.",
    "A hall 50 metres by 40 metres, with floors of 6,000 square metres, is planned.",
    "The pitch of 90 metres by 60 metres lies on a site which the town bought for housing, of 20,000 square metres.",
    "أتلفت البلدية خمسين كيس أرز زنة الواحد 40 كيلوغراما، أي طنين.",
]


@pytest.mark.parametrize(("text", "right", "wrong"), CASES + AREAS)
def test_each_times_so_many_is_what_they_come_to(text: str, right: str, wrong: str) -> None:
    assert [] == flagged(text.format(right))
    assert [(PRODUCT, "warning")] == flagged(text.format(wrong))


@pytest.mark.parametrize("text", SOUND)
def test_other_sums_beside_a_rate_are_left_alone(text: str) -> None:
    assert [] == flagged(text)


def test_no_conversion_to_a_counted_thing_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(units, "_computed", lambda unit, other: pytest.fail(f"pint is loaded for {unit} in {other}"))
    assert [] == flagged("Each stand cost $40,000 and covers 900 square metres, and the bill came to $360,000.")
