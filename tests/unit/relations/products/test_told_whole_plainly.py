"""So much for each of so many, and what it comes to, in the plain words of news."""

from datetime import date

import pytest
from verdicts import flagged

TODAY = date(2026, 3, 9)

WRONG = [
    "اقتنت البلدية 30 مضخة بسعر 200 دينار للوحدة، فبلغت الفاتورة 16 ألف دينار.",
    "The library bought 60 tablets at $150 a unit, a total of $9,900.",
    "They sold 240 tickets at £15 each, raising £3,200 for the hospice.",
    "At 12 pages a day, she finished the 360-page novel in 40 days.",
    "The ship burns 40 tonnes of fuel a day, or 380 tonnes on the eight-day crossing.",
    "Workers earn $9 an hour, so a 40-hour week brings in $390.",
    "The field, 120 metres long and 70 metres wide, covers 9,400 square metres.",
    "The 30 buses each carry 48 passengers, for a total capacity of 1,640.",
    "The factory makes 500 cars a day, or 2,800 in a seven-day week.",
    "Travelling at 85 km/h, the train covered the 170 km in three hours.",
    "He ran five kilometres a day for 30 days, a total of 180 km.",
    "The eight-storey block has six flats on each floor, 56 in all.",
    "With 24 bottles to a crate, the 15 crates held 390 bottles.",
    "The village of 2,000 people uses 150 litres of water per head a day, 360,000 litres in all.",
    "Ten lessons at £35 come to £380.",
    "The pump moves 300 litres a minute, emptying the 9,000-litre tank in 40 minutes.",
    "Each of the nine wards will get 14 new beds, 136 in total, the trust said.",
    "She cycled 45 laps of the 400-metre track, 16 kilometres in all.",
    "Divers raised 12 amphorae per dive and made 14 dives, recovering 186 of them.",
    "باع المزارع 120 صندوقا بسعر 15 دينارا للصندوق، محققا 2,100 دينار.",
    "تضم المدرسة 18 فصلا في كل منها 25 طالبا، ليبلغ العدد الإجمالي 540 طالبا.",
    "يتقاضى العامل 12 دولارا في الساعة، أي 560 دولارا عن 40 ساعة.",
    "قطع العداء 10 كيلومترات يوميا لمدة 25 يوما، أي 350 كيلومترا.",
    "وزعت الجمعية 300 سلة في كل منها 4 كيلوغرامات من الأرز، بإجمالي 1,500 كيلوغرام.",
    "بلغ إنتاج الهكتار 14 طنا، فأعطت 250 هكتارا 3,900 طن.",
    "سار القطار بسرعة 95 كيلومترا في الساعة فقطع 480 كيلومترا في 4 ساعات.",
    "حصل كل لاعب من اللاعبين الـ23 على 40 ألف دينار، أي ما مجموعه 820 ألف دينار.",
    "With 42 seats in each of its 11 coaches, the train can carry 562 people.",
]

SOUND = [
    "اقتنت البلدية 30 مضخة بسعر 200 دينار للوحدة، فبلغت الفاتورة 6 آلاف دينار.",
    "The library bought 60 tablets at $150 a unit, a total of $9,000.",
    "They sold 240 tickets at £15 each, raising £3,600 for the hospice.",
    "At 12 pages a day, she finished the 360-page novel in 30 days.",
    "The ship burns 40 tonnes of fuel a day, or 320 tonnes on the eight-day crossing.",
    "Workers earn $9 an hour, so a 40-hour week brings in $360.",
    "The field, 120 metres long and 70 metres wide, covers 8,400 square metres.",
    "The 30 buses each carry 48 passengers, for a total capacity of 1,440.",
    "The factory makes 500 cars a day, or 3,500 in a seven-day week.",
    "Travelling at 85 km/h, the train covered the 170 km in two hours.",
    "He ran five kilometres a day for 30 days, a total of 150 km.",
    "The eight-storey block has six flats on each floor, 48 in all.",
    "With 24 bottles to a crate, the 15 crates held 360 bottles.",
    "The village of 2,000 people uses 150 litres of water per head a day, 300,000 litres in all.",
    "Ten lessons at £35 come to £350.",
    "The pump moves 300 litres a minute, emptying the 9,000-litre tank in 30 minutes.",
    "Each of the nine wards will get 14 new beds, 126 in total, the trust said.",
    "She cycled 45 laps of the 400-metre track, 18 kilometres in all.",
    "The club pays each of its 22 players $400 a week, while the coach earns $9,000.",
    "Tickets cost £12 and 3,000 people came, a record for the £90,000 festival.",
    "The 18 lorries carried 20 tonnes each, and 500 tonnes more came by rail.",
    "The firm has 12 shops with 30 staff each and a head office of 100 staff.",
    "باع المزارع 120 صندوقا بسعر 15 دينارا للصندوق، محققا 1,800 دينار.",
    "تضم المدرسة 18 فصلا في كل منها 25 طالبا، ليبلغ العدد الإجمالي 450 طالبا.",
    "يتقاضى العامل 12 دولارا في الساعة، أي 480 دولارا عن 40 ساعة.",
    "قطع العداء 10 كيلومترات يوميا لمدة 25 يوما، أي 250 كيلومترا.",
    "وزعت الجمعية 300 سلة في كل منها 4 كيلوغرامات من الأرز، بإجمالي 1,200 كيلوغرام.",
    "بلغ إنتاج الهكتار 14 طنا، فأعطت 250 هكتارا 3,500 طن.",
    "سار القطار بسرعة 95 كيلومترا في الساعة فقطع 380 كيلومترا في 4 ساعات.",
    "حصل كل لاعب من اللاعبين الـ23 على 40 ألف دينار، أي ما مجموعه 920 ألف دينار.",
    "Both clubs built 30 flats each in seven streets, 60 in all.",
    "With 42 seats in each of its 11 coaches, the train can carry 462 people.",
    "ضم الفريق المهاجم مقابل 18 مليون يورو وراتب مليوني يورو سنويا لمدة 4 سنوات.",
]


@pytest.mark.parametrize("text", WRONG)
def test_sums_that_are_not_so_much_for_each_are_flagged(text: str) -> None:
    assert flagged(text, today=TODAY)


@pytest.mark.parametrize("text", SOUND)
def test_those_that_are_and_those_of_something_else_are_left_alone(text: str) -> None:
    assert [] == flagged(text, today=TODAY)
