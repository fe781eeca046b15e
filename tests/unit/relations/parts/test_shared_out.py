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
        "Two people died in Acre. At least 32 people were also reported injured, and 20 people were still missing.",
    ],
)
def test_what_only_looks_shared_out_is_passed(text: str) -> None:
    assert [] == rules(text)
