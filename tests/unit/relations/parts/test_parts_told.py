"""Parts and wholes as news tells them: each construction once with figures that fit and once with one that cannot."""

import pytest
from verdicts import flagged, report, rules

from claimcheck.core import Outcome

PART, SUM, PRODUCT, SHARE = "impossible-part", "mismatched-sum", "mismatched-product", "mismatched-share"
ERROR, WARNING = "error", "warning"
TOLD = {"part-whole", "product", "restatement", "share"}
CASES = [
    # the part in the next sentence, or among those to whom it happened
    ("حرر الخفر 57 بحارا.\nوأضاف المتحدث أن {} منهم من الفلبين.", "22", "72", PART, WARNING),
    ("انهار سقف القاعة وقتل 12 شخصا. وبين القتلى {}، وفق الشرطة.", "6 أطفال", "16 طفلا", PART, WARNING),
    ("أوقفت الشرطة 33 شخصا.\nومن بين الموقوفين {} قاصرا.", "12", "42", PART, WARNING),
    # places in a row, and further numbers of its list
    ("أنجزت الشركة المرحلة {} من أصل أربع مراحل.", "الثالثة", "السادسة", PART, WARNING),
    ("من بين نحو 8 آلاف من المتطوعين، تابع الفريق 640 مع مرضى السكري، و{} بلا مرض.", "315", "31500", PART, WARNING),
    ("يضم الاتحاد 70 ناديا، منها 40 من الدرجة الأولى و{} من الدرجة الثانية.", 20, 50, SUM, WARNING),
    ("The guild has 70 members, 40 of them from the old town and {} from the port.", 20, 50, SUM, WARNING),
    ("Forty people were injured, 25 in the first blast and {} in the second.", 15, 35, SUM, WARNING),
    # most of them
    ("يؤوي المركز 900 سجين، أغلبهم ({}) من الأجانب.", "640", "1640", PART, ERROR),
    ("سجلت المحافظة 212 مخالفة، معظمها ({} مخالفة) في العاصمة.", "180", "280", PART, ERROR),
    # a list that goes on after a part described, or names places
    ("أصيب 66 عاملا بينهم 20 رجلا و{} امرأة، بينهم حالات حرجة.", "12", "120", PART, ERROR),
    ("أغلقت البلدية 64 محلا، منها 23 في الشمال و18 في الجنوب و{} قرب المحطة.", "11", "41", SUM, ERROR),
    # killed and injured
    ("سقط 42 شخصا بين قتيل وجريح، إذ قتل 12 وأصيب {}.", "30", "23", SUM, ERROR),
    ("مقتل وإصابة {} شخصا في انهيار مبنى\n\nقتل 9 أشخاص وأصيب 17 آخرون في انهيار المبنى.", "26", "62", SUM, WARNING),
    # totals of their own list
    ("باع المصنع 230 سيارة في الخليج و170 في أوروبا، بإجمالي {} سيارة.", "400", "500", SUM, WARNING),
    ("خصصت الوزارة 35 مليون ريال للطرق و25 مليونا للمياه، أي ما مجموعه {} مليون ريال.", "60", "90", SUM, WARNING),
    # so much for each
    ("خصصت الجمعية 200 دينار لكل أسرة من 30 أسرة، بإجمالي {} دينار.", "6000", "9000", PRODUCT, ERROR),
    ("أرسلت المنظمة 12 شاحنة تحمل كل منها 20 طنا، بإجمالي {} طنا.", "240", "420", PRODUCT, ERROR),
    # people named by what they are, one each
    ("يضم الوفد 9 أعضاء هم رئيس البلدية ونائبه و{} مهندسين.", "سبعة", "عشرة", SUM, WARNING),
    ("على متن المروحية طاقم من 5 أفراد هم قائد المروحية ومساعده و{} فنيين.", "3", "6", SUM, WARNING),
    # at so many of each kind; a whole behind the number of its parts
    ("حصد المنتخب 12 ميدالية، بواقع 5 ذهبيات و{} فضيات وبرونزية واحدة.", "6", "8", SUM, ERROR),
    ("قسم مبلغ 18 مليون دينار على ثلاثة مشاريع: 7 ملايين للمياه، و6 ملايين للطرق، و{} ملايين للري.", 5, 9, SUM, ERROR),
    # people studied
    ("شملت الدراسة 2400 امرأة تابعهن الباحثون.\nوتبين أن {} امرأة أصبن بالمرض.", "310", "3100", PART, WARNING),
    ("نزح 5200 شخص، بينهم 3100 من الأطفال و1400 من النساء و{} رجل.", 600, 7000, PART, ERROR),
    # outcomes that shut each other out
    ("خاض المنتخب 20 مباراة، فاز في 12 منها وتعادل في 5 وخسر {}.", 3, 8, SUM, WARNING),
    ("لعب الفريق 24 مباراة حقق خلالها 14 فوزا و6 تعادلات مقابل {} هزائم.", 4, 9, SUM, WARNING),
    ("أيد القرار 9 أعضاء وعارضه {} وامتنع عضوان من أصل 15 عضوا.", 4, 8, SUM, WARNING),
    ("ومن مجموع 300 طلب، قبلت اللجنة 140 طلبا ورفضت {} طلبا.", 90, 190, SUM, WARNING),
    # lists by rank and by kind of people; the whole behind its name; the part behind the source; other nouns
    ("سقط في الهجمات 21 قتيلا: 12 في الأولى، و5 في الثانية، و{} في الثالثة.", 4, 14, SUM, ERROR),
    ("قتل 17 شخصا، هم 9 مدنيين و{} عسكريين.", 8, 28, PART, ERROR),
    ("حصلت القائمة على {} مقعدا من مقاعد المجلس البالغة 200 مقعد.", 64, 264, PART, ERROR),
    ("يعمل في المنجم 210 عمال، لقي {} عاملا منهم حتفهم.", 12, 312, PART, ERROR),
    ("أصيب 40 شخصا، بحسب مصادر طبية، بينهم {} طفلا.", 19, 90, PART, WARNING),
    ("عرض المهرجان 96 فيلما من 31 بلدا، منها {} عرضا أول.", 44, 144, PART, WARNING),
    # deaths named after their number, and the total of killed and injured
    ("لقي 7 عمال حتفهم وجرح 16 آخرون، ليبلغ إجمالي الضحايا {} بين قتيل وجريح.", 23, 32, SUM, WARNING),
    ("لقي 7 عمال مصرعهم وأصيب 16 في انهيار برجين، ليبلغ إجمالي الضحايا {}.", 23, 53, SUM, WARNING),
    # seats of one house, bids and patients
    ("نال حزب العمل 52 مقعدا وحزب الوسط {} مقعدا في المجلس المؤلف من 90 مقعدا.", 30, 80, SUM, WARNING),
    ("تسلمت اللجنة 26 عرضا، قبلت منها 9 واستبعدت {}.", 17, 37, PART, WARNING),
    ("نقل 35 مصابا إلى المشفى، غادره 22 منهم، ولا يزال {} آخرون تحت الرعاية.", 13, 31, SUM, WARNING),
    # lists beside their whole, by people, place and origin; the rest by its number; what is left after so much
    ("تضم الهيئة 21 عضوا، 13 رجلا و{} نساء.", 8, 9, SUM, WARNING),
    ("أرسلت البلدية 640 شجرة، 240 شجرة للشمال و{} شجرة للجنوب.", 400, 490, SUM, WARNING),
    ("يتكون المجلس من 15 عضوا، 8 من النقابة و{} من الغرفة.", 7, 11, SUM, WARNING),
    ("ابتاع النادي 50 دراجة، 32 منها للناشئين والباقي وعددها {} للكبار.", 18, 28, SUM, WARNING),
    ("المتبقي من المنحة {} مليون يورو بعد صرف 19 مليونا من أصل 30 مليونا.", 11, 31, SUM, WARNING),
    ("أقلت الشركة 64 ألفا، جاء منهم 40 ألفا برا و{} ألفا بحرا.", 24, 42, SUM, ERROR),
    ("تبرع الأول بـ10 ملايين دولار والثاني بـ15 مليونا، ليبلغ مجموع التبرعات {} مليون دولار.", 25, 52, SUM, WARNING),
    # the accused, those chosen, and those who say so
    ("حاكمت المحكمة 36 متهما، قضت بالسجن على 25 منهم وبرأت {}.", 11, 21, SUM, WARNING),
    ("من بين 480 متقدما للمنحة، اختارت الجامعة {} للمقابلة.", 60, 600, PART, WARNING),
    ("استطلع المركز آراء 900 شخص، قال {} منهم إنهم راضون.", 500, 5000, PART, ERROR),
    # paces, prices of one, areas
    ("يخبز الفرن 800 رغيف يوميا، أي {} ألف رغيف في الشهر.", 24, 240, "mismatched-conversion", WARNING),
    ("يبلغ سعر الشاحنة 300 دولار، وباعت الورشة 40 شاحنة، محققة {} ألف دولار.", 12, 120, PRODUCT, WARNING),
    ("باع 60 صندوقا بسعر 20 دينارا للصندوق، وحصل على {} دينار.", 1200, 12000, PRODUCT, WARNING),
    ("مساحة الصالة {} متر مربع، بطول 25 مترا وعرض 12 مترا.", 300, 500, PRODUCT, WARNING),
    ("أبعاد الحوض 50 مترا طولا و20 مترا عرضا، بمساحة {} متر مربع.", 1000, 10000, PRODUCT, WARNING),
    # money by where it came from, totals of two days, what each costs, pay by the month, among these
    ("بلغ دخل الميناء 70 مليون ريال، بواقع 45 مليونا من الرسوم و{} مليونا من الإيجار.", 25, 52, SUM, ERROR),
    ("فحص الأطباء 14 مريضا يوم السبت و8 مرضى يوم الأحد، ليصل مجموع المرضى إلى {} مريضا.", 22, 25, SUM, WARNING),
    ("استأجر الوفد أربع سيارات، كلفة الواحدة 90 دينارا، أي ما مجموعه {} دينارا.", 360, 630, PRODUCT, ERROR),
    ("يبلغ راتبه الشهري 1500 يورو، أي {} ألف يورو سنويا.", 18, 81, "mismatched-conversion", WARNING),
    ("نزح 3 ملايين شخص.\nوقالت المنظمة إن من بين هؤلاء {} طفل.", "800 ألف", "8 ملايين", PART, WARNING),
    ("ومن أصل 22 لاعبا في القائمة، يغيب {} للإصابة.", "خمسة", "خمسون", PART, WARNING),
    ("تبلغ مساحة المزرعة 800 دونم، منها 500 دونم مروية و{} دونم غير مروية.", 300, 700, SUM, WARNING),
    # the share first
    ("فقد المصنع ربع عماله، أي {} عاملا من أصل 200.", "50", "150", SHARE, ERROR),
]  # fmt: skip


@pytest.mark.parametrize(("frame", "fitting", "faulty", "rule", "severity"), CASES)
def test_a_construction_is_compared_and_its_faults_are_found(
    frame: str, fitting: str, faulty: str, rule: str, severity: str
) -> None:
    assert [] == flagged(frame.format(fitting))
    assert any(
        c.relation in TOLD and c.outcome is Outcome.CONSISTENT for c in report(frame.format(fitting)).comparisons
    )
    assert [(rule, severity)] == flagged(frame.format(faulty))


@pytest.mark.parametrize(
    "text",
    [
        "حرر الخفر 57 بحارا.\nوغادر المدنيون الميناء، 300 منهم إلى الجزيرة.",
        "قتل 38 شخصا وأصيب 118 آخرون في الانفجارين. وفي الثاني قتل 13 شخصا وأصيب 40 آخرون.",
        "ارتفع عدد المراكز إلى 42 مركزا بزيادة مركزين، إضافة إلى 27 مركزا جديدا، ليصبح الإجمالي 69 مركزا.",
        "سجل 12 هدفا في الدوري و5 أهداف في الكأس، بإجمالي 40 هدفا خلال مسيرته.",
        "يضم الفريق 6 أفراد هم قائد الفريق ومعاونوه و3 مهندسين.",
        "وصل 40 لاعبا بواقع 10 لاعبين و3 مدربين لكل ناد.",
        "شملت الدراسة 2400 امرأة.\nوتبين أن المرض يصيب 30 ألف امرأة سنويا.",
        "خاض الفريق 7 مباريات ولم يتلق أي خسارة، وسجل 39 هدفا وتعادل في مباراتين.",
        "خاض الفريق 20 مباراة، فاز في آخر 5 وتعادل في 2 وخسر 9 هذا الموسم.",
        "جند 740 من الأطفال، قتل منهم 193، وأصيب 47 آخرين، ووقع 88 طفلا منهم في الأسر.",
        "فاز الحزب بـ35 مقعدا وخسر 55 مقعدا في المجلس المؤلف من 80 مقعدا.",
        "يبلغ إيجاره الشهري 400 دينار، أي 1500 دينار سنويا أكثر من جاره.",
        "اشترى 90 طنا بسعر 200 دولار للطن، ودفع 5 آلاف دولار مقدما.",
        "استأجر 3 شقق، كلفة الواحدة 200 دينار، أي ما مجموعه 7200 دينار سنويا.",
        "نزلت في المأوى 600 أسرة، غادر منها 200 أسرة العام الماضي ولا يزال فيه 500 أسرة.",
        "رممت البلدية 50 مبنى، منها 30 مبنى للسكن و28 مبنى في الضاحية.",
        "باع المعرض 70 لوحة، 30 لوحة من الشمال و20 لوحة من الجنوب.",
        "أصيب 15 شخصا، 12 من الأطفال و9 من الأجانب.",
        "قتل 3 أشخاص في المدينة، 5 في الوادي و7 في الجبل.",
        "مساحة المجمع 900 متر مربع، وفيه حوض بطول 40 مترا وعرض 20 مترا.",
        "أصيب 40 جنديا معظمهم بجروح طفيفة، فيما قتل 120 جنديا في الهجوم السابق.",
    ],
)
def test_what_only_looks_like_a_part_is_passed(text: str) -> None:
    assert [] == rules(text)


def test_parts_in_what_may_be_no_place_are_no_proof() -> None:
    assert [("mismatched-sum", "warning")] == flagged("تشغل الدار 900 موظف، بينهم 600 في الكويت و400 في الطباعة.")
    assert [("mismatched-sum", "warning")] == flagged("The house employs 900, including 600 in Kenya and 400 in print.")
    assert [("mismatched-sum", "error")] == flagged("The house employs 900, including 600 in Kenya and 400 in Chad.")
