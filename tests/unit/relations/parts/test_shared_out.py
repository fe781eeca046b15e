"""Wholes shared out over clauses and sentences, each with figures that fit and one that cannot."""

import pytest
from verdicts import flagged, rules

PART, SUM, RANKING = "impossible-part", "mismatched-sum", "mismatched-ranking"
WARNING = "warning"
CASES = [
    # how the shares traded on a day ended it
    ("جرى تداول أسهم 96 شركة، ارتفعت أسهم {} شركة وتراجعت أسهم 51 شركة واستقرت 4 شركات.", "41", "61", SUM),
    ("Of the 96 companies traded, {} rose, 51 fell and four were unchanged.", "41", "61", SUM),
    ("Shares of 96 companies were traded on Monday. {} rose, 51 fell and four were unchanged.", "41", "61", SUM),
    # what a court decided of those who were tried
    ("قضت المحكمة بإعدام 8 متهمين والمؤبد لـ{} آخرين وبراءة 13 في القضية التي يحاكم فيها 63 متهما.", "42", "62", SUM),
    ("Of the 63 defendants, {} were jailed and 13 were acquitted.", "42", "54", SUM),
    # what became of others
    ("Of the 410 pupils who sat the exam, 302 passed and {} failed.", "108", "180", SUM),
    # some others that a total takes in
    ("انتشلت الفرق 16 جثة. وعثر الصيادون على {} جثث أخرى مما يرفع العدد إلى 24.", "8", "9", SUM),
    ("Divers recovered 16 bodies. Another {} were found later, bringing the total to 24.", "eight", "18", SUM),
    # parts of the dead, the injured and others told before
    ("The quake killed 58 people. The bodies of {} of the victims were flown home.", "42", "62", PART),
    ("The toll rose to 38 dead. Sixteen of the dead were identified while {} others were not.", "22", "32", SUM),
    ("بلغ عدد الزوار 7.2 مليون زائر، بحسب الهيئة. وكان العام ممطرا. منهم {} مليون زائر من آسيا.", "2.4", "24", PART),
    # of so many
    ("رصفت البلدية {} شارعا من جملة 60 شارعا.", "35", "65", PART),
    # people and their families
    ("آوت المدارس 640 شخصا ({} أسرة) من القرية.", "130", "1300", RANKING),
    ("The village has 640 people, or {} families.", "130", "1,300", RANKING),
    ("وزعت الطرود على 240 عائلة تضم {} فردا.", "960", "96", RANKING),
    # a toll with those of one place in brackets, those of another place, and those of one kind
    ("بلغت الحصيلة 730 قتيلا ({} في العاصمة) و900 جريح.", "610", "810", PART),
    ("The toll stood at 730 dead ({} in the capital) and 900 injured.", "610", "810", PART),
    ("بلغت الحصيلة 730 قتيلا (610 في العاصمة). وفي الريف سقط {} قتيلا.", "120", "210", SUM),
    ("بلغت حصيلة الضحايا 730 شهيدا. ووصل عدد الشهيدات إلى {} سيدة.", "215", "2150", PART),
    ("The death toll rose to 730. Officials said {} children were killed.", "215", "815", PART),
    # place by place
    ("قتلت السيول 31 شخصا. وتوفي عشرة أشخاص في صور، و{} في صيدا، وتسعة في النبطية.", "12", "21", SUM),
    (
        "The storm killed {} people. One each died in Acre, Haifa and Safed, 12 in Gaza and nine in Ramla.",
        "24",
        "23",
        SUM,
    ),
    ("انتشلت الفرق {} جثة. وعثر على ثلاث جثث في صور، وثمان في صيدا، وجثة واحدة في كل من جزين وبعلبك.", "13", "31", SUM),
    ("The floods killed 31 people. Ten deaths were reported in Acre, {} in Haifa and nine in Ramla.", "12", "21", SUM),
    ("قتلت السيول 31 شخصا. وتوفي {} شخصا في صور، وثلاثة في صيدا، وخمسة في النبطية.", "13", "113", PART),
    # a period and a stretch of it
    ("بلغت أرباح النصف الأول 640 مليون درهم. وبلغت أرباح الربع الثاني {} مليون درهم.", "310", "810", PART),
    ("Sales in the first half came to $640m. Second quarter sales were ${}m.", "310", "810", PART),
    (
        "بلغت المبيعات 640 مليون درهم عن الأشهر الستة المنتهية في يونيو، ومبيعات الربع الثاني {} مليون درهم.",
        310,
        810,
        PART,
    ),
    # budgets
    ("تقدر الإيرادات بـ7.4 مليار دينار والنفقات بـ9.1 مليار دينار، بعجز قدره {} مليار دينار.", "1.7", "7.1", SUM),
    (
        "Revenue is put at $7.4 billion and spending at $9.1 billion, leaving a deficit of ${} billion.",
        "1.7",
        "2.7",
        SUM,
    ),
    (
        "تبلغ الإيرادات 7.4 مليار دينار. وتبلغ الإيرادات المحلية 7 مليارات دينار والمنح {} دينار.",
        "400 مليون",
        "400 مليار",
        PART,
    ),
    # points from matches
    ("تصدر الفريق الترتيب برصيد {} نقاط من ثلاث مباريات.", "سبع", "عشر", PART),
    ("The side lead the group with {} points from three matches.", "seven", "11", PART),
    # cases of an illness
    ("There were 5,310 infections; 420 are active, 130 patients died and {} recovered.", "4,760", "6,760", PART),
    # a list behind a long dash
    ("The storm damaged 620 homes\u2014410 partially and {} totally.", "210", "310", SUM),
]


@pytest.mark.parametrize(("frame", "fitting", "faulty", "rule"), CASES)
def test_what_is_shared_out_is_compared_and_its_faults_are_found(
    frame: str, fitting: str, faulty: str, rule: str
) -> None:
    assert [] == rules(frame.format(fitting))
    assert (rule, WARNING) in flagged(frame.format(faulty)) or (rule, "error") in flagged(frame.format(faulty))


@pytest.mark.parametrize(
    "text",
    [
        "أحيل سبعة متهمين آخرين إلى المحاكمة. وقضت المحكمة بالمؤبد على عشرة متهمين والسجن عشر سنوات لتسعة.",
        "أدرجت في السوق 40 شركة، وارتفعت إيرادات 30 شركة وتراجعت أرباح 28 شركة.",
        "The charity helped 300 children and 450 families.",
        "وزع 30 متطوعا طرودا على 45 أسرة.",
        "Police arrested 400 people last year. Another 12 were held on Sunday, bringing the number of suspects to 20.",
        "ارتفعت حصيلة الزلزال إلى 312 قتيلا. وكان زلزال مماثل قد أودى بحياة 3 آلاف شخص.",
        "ارتفع عدد القتلى إلى 9. وقتل أربعة في صور أمس وثلاثة في صيدا وخمسة في جزين العام الماضي.",
        "Last year 24 people were killed. This year ten were killed in Acre, eight in Haifa and nine in Safed.",
        "بلغت أرباح النصف الأول 640 مليون درهم مقابل 900 مليون درهم، وأرباح الربع الثاني 300 مليون مقابل 700 مليون.",
        "Profit for the first half was $410m. In the third quarter profit was $600m.",
        "تقدر الإيرادات بـ7.4 مليار دينار والنفقات بـ9.1 مليار دينار، والعجز الأولي بـ2.2 مليار دينار.",
        "Tax revenue is put at $3 billion and spending at $9.1 billion, with a deficit of $1.7 billion.",
        "The guard scored 41 points in three games to take his team to the top of the basketball table.",
        "بلغ العدد 4630 (2010 في العاصمة) وارتفع إلى 9000 (الثلاثاء).",
        "Two people died in Acre. A further 32 people were injured, and 20 are still missing.",
    ],
)
def test_what_only_looks_shared_out_is_passed(text: str) -> None:
    assert [] == rules(text)
