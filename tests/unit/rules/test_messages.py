"""What findings say: numbers, units and dates as each language writes them."""

from datetime import date

import pytest

import claimcheck

SAID = (
    # ranges name their scale word once
    (
        "باعت المتاحف اللوحة بمبلغ 90 مليون جنيه مصري (7 مليارات دولار).",
        "«90 مليون جنيه مصري» لا تعادل «7 مليارات دولار»، بل بين 1.61 و27.3 مليون دولار بأسعار الصرف في العقود الأخيرة",
        "90 million Egyptian pounds cannot be 7 billion dollars; "
        "it is 1.61 to 27.3 million dollars at the exchange rates of recent decades",
    ),
    # months by the names that the text uses
    (
        "وصلت السفينة الأربعاء، 14 آب 2018.",
        "14 آب 2018 يوافق الثلاثاء لا الأربعاء (8 أو 15 آب)",
        "14 August 2018 is a Tuesday, not a Wednesday (8 or 15 August)",
    ),
    (
        "وصلت السفينة الأحد 3 جانفي 2017.",
        "3 جانفي 2017 يوافق الثلاثاء لا الأحد (1 أو 8 جانفي)",
        "3 January 2017 is a Tuesday, not a Sunday (1 or 8 January)",
    ),
    # figures in the digits of the text
    (
        "يبلغ طول السد ٢٧ مترا (٧٢ قدما).",
        "«٢٧ مترا» تساوي ٨٨٫٦ قدم، لا «٧٢ قدما»",
        "27 metres is 88.6 feet, not 72 feet",
    ),
    # whole months, and years as years
    (
        "يسري العقد من 7 أبريل 2017 إلى 9 سبتمبر 2017، أي ثمانية أشهر.",
        "من البداية إلى النهاية 5 أشهر، والنص يقول «ثمانية أشهر»",
        "From start to end it is 5 months, but the text says 8 months",
    ),
    # money with a sign alone is named for an Arabic reader
    (
        "The gallery sold it for $40,000 (£3,100).",
        "40,000 دولار لا تعادل 3,100 جنيه إسترليني، بل بين 18,800 و38,800 جنيه إسترليني بأسعار الصرف في العقود الأخيرة",
        "$40,000 cannot be £3,100; it is 18,800 to 38,800 pounds at the exchange rates of recent decades",
    ),
    (
        "The relic dates from 31 Dhu al-Hijjah 1440 AH.",
        "تاريخ لا وجود له: ذو الحجة لا يتجاوز 30 يوما",
        "There is no such date: Dhu al-Hijjah has only 30 days",
    ),
    # multiples in words
    (
        "Sales of the brewery tripled to $130m from $20m.",
        "النص يقول 3 أمثال ما كان، والرقمان يعطيان 6.5 مثل ما كان",
        "The text says 3 times what it was, but the figures make it 6.5 times what it was",
    ),
    (
        "انخفض إلى النصف عدد العاملين من 800 عامل إلى 160 عاملا.",
        "النص يقول 50% مما كان، والرقمان يعطيان 20% مما كان",
        "The text says 50% of what it was, but the figures make it 20% of what it was",
    ),
    # money whose country the draft leaves open goes by its word alone, and is worth what any of them is
    (
        "اشترى المتجر 250 علبة بسعر 40 ريالا للعلبة، بقيمة إجمالية 12 ألف ريال.",
        "ضرب «40 ريالا» في «250 علبة» يعطي 10,000 ريال، لا «12 ألف ريال»",
        "40 riyals times “250 علبة” makes 10,000 riyals, not 12,000 riyals",
    ),
    (
        "دفع النادي 15 مليون درهم (90 مليون دولار).",
        "«15 مليون درهم» لا تعادل «90 مليون دولار»، بل بين 1.29 و4.08 مليون دولار أيا كان بلد العملة",
        "15 million dirhams cannot be 90 million dollars; it is 1.29 to 4.08 million dollars "
        "whichever country's money is meant",
    ),
    # dates on the wrong side of the day of the draft, figures and places in the wrong order
    (
        "من المقرر أن يدخل النفق الخدمة في 2011.",
        "2011 كان قد مضى يوم كُتبت المسودة (1 مارس 2019)",
        "2011 had passed when the draft was written (1 March 2019)",
    ),
    (
        "فازت اللائحة بأغلبية 33 صوتا مقابل 41.",
        "بحسب النص يُفترض أن يزيد «33 صوتا» على 41",
        "Going by the text, “33 صوتا” should be more than 41",
    ),
    (
        "صعد النادي من المركز السابع إلى المركز التاسع.",
        "بحسب النص يُفترض أن يكون «السابع» بعد «التاسع»",
        "Going by the text, “السابع” should be a worse place than “التاسع”",
    ),
    # places by their names
    (
        "تبدأ القمة الساعة 22:00 بتوقيت الرياض (15:00 بتوقيت غرينتش).",
        "بين «الساعة 22:00 بتوقيت الرياض» و15:00 بتوقيت غرينتش فرق 7 ساعات، والفرق المعروف 3 ساعات",
        "22:00 in Riyadh and 15:00 GMT are 7 hours apart, but these clocks are 3 hours apart",
    ),
)


@pytest.mark.parametrize(("text", "arabic", "english"), SAID, ids=[arabic[:30] for _, arabic, _ in SAID])
def test_a_finding_says_it_in_both_languages(text: str, arabic: str, english: str) -> None:
    findings = claimcheck.check(text, today=date(2019, 3, 1)).findings
    assert [(arabic, english)] == [(finding.message("ar"), finding.message("en")) for finding in findings]
