"""Times whose other end stands elsewhere in the story: anniversaries, lives, returns, what had been before."""

from datetime import date

import pytest
from verdicts import findings

TODAY = date(2023, 6, 15)


def told(text: str) -> list[tuple[str, set[str]]]:
    """Rule and words of every finding."""
    return [(finding.rule, {label.text for label in finding.labels}) for finding in findings(text, today=TODAY)]


@pytest.mark.parametrize(
    ("text", "rule", "labels"),
    [
        (
            "أحيت البلدة اليوم الذكرى الـ 34 لزلزالها.\nوضرب الزلزال البلدة فجر 9 مايو 1980 وهدم سوقها.",
            "mismatched-duration",
            {"الذكرى الـ 34", "9 مايو 1980"},
        ),
        (
            "مر 57 عاما على بناء السد.\nوقد بني السد عام 1948 بقرض.",
            "mismatched-duration",
            {"57 عاما", "عام 1948"},
        ),
        (
            "The port marked the 36th anniversary of the ferry on Friday.\nThe ferry first sailed in 1960 to Malta.",
            "mismatched-duration",
            {"36th", "1960"},
        ),
        (
            "The fire of May 4, 1961 razed the mill.\nA report of 1984, 32 years after the fire, blamed a lamp.",
            "mismatched-duration",
            {"May 4, 1961", "1984", "32 years"},
        ),
        (
            "The actor, 71, lives in Lisbon. She was born in 1984 in Porto.",
            "mismatched-duration",
            {"71", "1984"},
        ),
        (
            "The poet died in 2011 at the age of 71. Born in 1904, she wrote 12 books.",
            "mismatched-duration",
            {"71", "1904"},
        ),
        ("العمدة (78 عاما) يرأس البلدية منذ عام 1935.", "mismatched-duration", {"78 عاما", "عام 1935"}),
        ("يبلغ العمدة من العمر 78 عاما. ويقود حزبه منذ 1892.", "mismatched-duration", {"78 عاما", "منذ 1892"}),
        ("Mensah, 41, who joined the club in 1969, resigned.", "mismatched-duration", {"41", "1969"}),
        (
            "زاد عدد المكتبات خلال السنوات العشر الأخيرة من 320 مكتبة عام 2009 إلى 510 مكتبات عام 2016.",
            "mismatched-duration",
            {"السنوات العشر", "عام 2009", "عام 2016"},
        ),
        (
            "زرعت القرية على مدار 25 سنة بدءا من عام 1958 حتى عام 1990 مليون شجرة.",
            "mismatched-duration",
            {"25 سنة", "عام 1958", "عام 1990"},
        ),
        (
            "Over the past ten years output rose from 3 million tonnes in 1990 to 5 million in 2020.",
            "mismatched-duration",
            {"ten years", "1990", "2020"},
        ),
        (
            "دام الحصار 130 ساعة متواصلة، من مساء الخميس 14 نيسان إلى ظهر السبت 16 نيسان 1977.",
            "mismatched-duration",
            {"130 ساعة", "الخميس 14 نيسان", "السبت 16 نيسان 1977"},
        ),
        (
            "سقطت الأمطار خلال 48 ساعة من الساعة السابعة من صباح أمس السبت إلى الساعة الثامنة من صباح اليوم الأحد.",
            "mismatched-duration",
            {"48 ساعة", "الساعة السابعة من صباح", "الساعة الثامنة من صباح"},
        ),
        ("ترأس الجمعية بين 2004 و1986.", "reversed-dates", {"2004", "1986"}),
        (
            "ترأس الجمعية بين 1981 و1997، وعاد إلى رئاستها في أيار 1989.",
            "mismatched-sequence",
            {"بين 1981 و1997", "أيار 1989"},
        ),
        (
            "Obi was sentenced to two years on August 27. He had been convicted on September 13.",
            "mismatched-sequence",
            {"September 13", "August 27"},
        ),
        (
            "صدر الحكم في 27 أغسطس. وكانت المحكمة قد أدانته في 13 سبتمبر.",
            "mismatched-sequence",
            {"13 سبتمبر", "27 أغسطس"},
        ),
        (
            "سجل زيد هدفه الأول في الدقيقة 52 وأضاف عمر الثاني في الدقيقة 35.",
            "mismatched-sequence",
            {"الدقيقة 52", "الدقيقة 35"},
        ),
        (
            "Reyes opened the scoring in the 33rd minute. Okafor equalised in the 12th minute.",
            "mismatched-sequence",
            {"33rd", "12th"},
        ),
        ("افتتح المرصد عام 1978 بعد أعمال بناء بدأت عام 1987.", "mismatched-sequence", {"عام 1978", "عام 1987"}),
        (
            "تأسست الشركة عام 1983، وتحتفل هذا العام بمرور 60 عاما على تأسيسها.",
            "mismatched-duration",
            {"عام 1983", "60 عاما"},
        ),
        ("تحتفل الشركة التي تأسست عام 1983 بعيدها الستين.", "mismatched-duration", {"عام 1983", "الستين"}),
        (
            "The firm, founded in 1983, is marking its 60th anniversary this year.",
            "mismatched-duration",
            {"1983", "60th"},
        ),
        ("The firm was founded 60 years ago, in 1983.", "mismatched-duration", {"60 years", "1983"}),
        ("هذا أدنى سعر منذ 15 عاما، وتحديدا منذ مارس 2013.", "mismatched-duration", {"15 عاما", "مارس 2013"}),
        (
            "بعد غياب دام 8 سنوات، عاد الفريق إلى الدوري الذي غادره عام 2005.",
            "mismatched-duration",
            {"8 سنوات", "عام 2005"},
        ),
        (
            "It was the club's first title since 2011, ending a 22-year wait.",
            "mismatched-duration",
            {"2011", "22-year"},
        ),
        ("أوقف في 5 مايو 2022 وحكم عليه في 3 مارس 2022.", "mismatched-sequence", {"5 مايو 2022", "3 مارس 2022"}),
        (
            "She was arrested on May 5, 2022 and sentenced on March 3, 2022.",
            "mismatched-sequence",
            {"May 5, 2022", "March 3, 2022"},
        ),
        ("توفي أمس 24 يونيو 2023 في بيته.", "wrong-tense", {"24 يونيو 2023"}),
        ("بلغ الإنتاج 20 طنا في عام 2032.", "wrong-tense", {"عام 2032"}),
        ("Output reached 20 tonnes in 2032, the ministry said.", "wrong-tense", {"2032"}),
        (
            "He was elected in 2014 for a four-year term that ends in 2021.",
            "mismatched-duration",
            {"2014", "2021", "four-year"},
        ),
        ("He spent 15 years in prison between 1990 and 1998.", "mismatched-duration", {"1990", "1998", "15 years"}),
        (
            "He served as dean from 2003 to 2010, a total of 17 years.",
            "mismatched-duration",
            {"2003", "2010", "17 years"},
        ),
        ("The ten-day fair runs from July 3 to July 8.", "mismatched-duration", {"July 3", "July 8", "ten-day"}),
        (
            "جنى المصرف 620 مليونا في الأشهر الستة المنتهية في 31 أكتوبر 2010 مقابل 475 في النصف الأول من عام 2009.",
            "mismatched-duration",
            {"الأشهر الستة", "31 أكتوبر 2010"},
        ),
        ("زادت المبيعات في الربع الأول المنتهي في 31 مايو 2012.", "mismatched-duration", {"الأول", "31 مايو 2012"}),
        (
            "بين 1 يناير و28 سبتمبر سجلت 32 دولة إصابات.\nوسجلت مصر خلال 6 أشهر من عام 2025 حالتين.",
            "mismatched-duration",
            {"1 يناير", "28 سبتمبر", "6 أشهر"},
        ),
    ],
)
def test_a_time_that_another_of_the_story_belies_is_found(text: str, rule: str, labels: set[str]) -> None:
    assert (rule, labels) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "مر 75 عاما على بناء السد.\nوقد بني السد عام 1948 بقرض.",
        "مر 57 عاما على اتفاق الهدنة.\nوقد بني السد عام 1948 بقرض.",
        "Now, 45 years after the war, families met again.\nThe town hall was built in 1969.",
        "بعد 20 عاما من الحرب الأهلية وقع الاتفاق في يناير 2005.\nوبدأت الحرب عام 1983.",
        "العمدة (78 عاما) يرأس بلدية أنشئت عام 1935.",
        "كان عمره 25 عاما حين تولى المنصب عام 1999.",
        "Mensah, 41, joined the club in 1999.",
        "يبلغ المدرب من العمر 33 عاما. ولد والده عام 1950.",
        "قارن الباحث بين 2014 و2004.",
        "تدرب بين 1981 و1997، وعاد إلى التدريب في أيار 2004.",
        "Obi was sentenced to two years on January 27. He had been convicted on November 13.",
        "أدرك زيد التعادل في الدقيقة 60 بعدما تقدم عمر في الدقيقة 13.",
        "افتتح زيد النتيجة في الدقيقة الثلاثين، وأضاف عمر الثاني في الدقيقة العاشرة من الشوط الثاني.",
        "ظهرت الحرفة قبل ألفي سنة (2000).",
        "زادت المبيعات في الربع الأول من السنة المالية المنتهي في 30 يونيو 2012.",
        "Sales in the first nine months of the fiscal year ended 30 June 2012 rose.",
        "زادت المبيعات في الأشهر التسعة الأولى حتى 30 سبتمبر 2012.",
        "The three-day fair comes before the break that runs from July 3 to July 18.",
        "توفي أمس 14 يونيو 2023 في بيته.",
        "بلغ الإنتاج المتوقع 20 طنا في عام 2032.",
        "She will have reached the post in 2032.",
        "أوقف في 5 مايو 2021 وحكم عليه في 3 مارس 2022.",
        "سجل سالم (د 60) وعادل محمود (د 13) هدفي الفريق.",
        "سقطت الأمطار خلال 24 ساعة من الساعة السابعة من صباح أمس السبت إلى الساعة السابعة من صباح اليوم الأحد.",
        "دام الحصار 40 ساعة متواصلة، من مساء الخميس 14 نيسان إلى ظهر السبت 16 نيسان 1977.",
    ],
)
def test_times_that_fit_and_times_of_other_things_are_left_alone(text: str) -> None:
    assert [] == told(text)
