"""Two figures that are the only ones of their class in a story."""

import pytest

import claimcheck

WRONG = [
    "زرعت البلدية 68 شجرة زيتون. وأضافت أن المتطوعين سقوا شجر الزيتون. وبعد عام صارت أشجار الزيتون 86 شجرة مثمرة.",
    "تبعد القرية 47 كيلومترا عن الميناء. ويقطع التلاميذ من القرية إلى الميناء 74 كيلومترا كل أسبوع.",
    "بلغ ثمن السفينة 418 مليون ريال. وسدد المالك من ثمن السفينة كله، أي 428 مليون ريال، نصفه نقدا.",
    "The ferry company sold 68 tickets on Monday. A clerk said the ferry company had counted 86 tickets sold.",
]
SOUND = [
    "اختتمت الجمعية المرحلة السادسة من برنامج محو الأمية. وأنجزت الجمعية المرحلة الثامنة من برنامج محو الأمية أمس.",
    "زرعت البلدية 68 شجرة زيتون. وقطعت الشركة 86 نخلة.",
    "زرعت البلدية 68 شجرة زيتون في الساحة و12 شجرة في السوق. وتنمو في الحديقة 86 شجرة.",
    "استقبل ميناء بنزرت 68 سفينة أمس. واستقبل ميناء سوسة 86 سفينة.",
    "زرعت بلدية الحي 68 شجرة. وزرعت بلدية الحي 86 شجرة في حملة أخرى.",
    "زرعت بلدية الحي 68 شجرة. وكانت بلدية الحي زرعت 86 شجرة في الربيع الماضي.",
    "سجلت مصر 68 حريقا هذا الصيف. وسجلت ليبيا 86 حريقا هذا الصيف.",
    "ارتفع سهم المصرف 68 قرشا. وهبط سهم المصرف بعد ذلك 86 قرشا.",
    "مات عازف العود عن 74 عاما. وعمل العازف 47 عاما في الإذاعة.",
    "ارتفع سهم المصرف 1.4 بالمئة. وارتفع سهم المصفاة 1.7 بالمئة.",
    "اختتمت الجمعية المرحلة الأولى من برنامج محو الأمية. وتبدأ الجمعية المرحلة الثانية من برنامج محو الأمية.",
    "فاز النادي بكأس المدينة للمرة الرابعة على التوالي. ويفوز النادي بكأس المدينة للمرة التاسعة في تاريخه.",
    "The ferry company sold 68 tickets on Monday. It owns 86 buses.",
]


def flagged(text: str) -> list[str]:
    report = claimcheck.check(text)
    assert () == report.faults
    return [f"{f.rule} {f.severity.value}" for f in report.findings]


@pytest.mark.parametrize("text", WRONG)
def test_one_stroke_between_the_only_two_figures_is_a_warning(text: str) -> None:
    assert ["mismatched-repeat warning"] == flagged(text)


@pytest.mark.parametrize("text", SOUND)
def test_other_things_and_rows_have_figures_of_their_own(text: str) -> None:
    assert [] == flagged(text)
