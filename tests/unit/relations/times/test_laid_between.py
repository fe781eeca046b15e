"""Lengths that any words lay between two dates or hours, jubilees and ages."""

from datetime import date

import pytest
from verdicts import flagged

TODAY = date(2026, 3, 9)

WRONG = [
    "The choir, formed in 1950, will celebrate its diamond jubilee in 2025 with a tour of Norway.",
    "The bakery was founded in 1925 and marked its centenary in 2015, the owners said.",
    "The library opens at 8am and closes at 4pm, nine hours of reading time for students.",
    "The bus left Leeds at 6.15pm and reached Hull at 8pm after 75 minutes on the road.",
    "He joined the orchestra in 1981 and retired in 2012 after 41 years in the strings.",
    "The truce began on 3 March and broke down on 9 March, having lasted for sixteen days.",
    "Nine years passed between the fire in 2003 and the reopening in 2018.",
    "The council let the hall in 2004 on a lease of 25 years, which expires in 2039.",
    "Closed on 2 April and reopened on 2 August, six months afterwards, the pool has a new roof.",
    "افتتحت المكتبة أبوابها في الساعة 8 صباحا وأغلقتها في الساعة 4 عصرا، أي تسع ساعات من العمل.",
    "تأسس النادي عام 1974 واحتفل بيوبيله الذهبي عام 2034.",
    "بعد 15 عاما في المنفى، من 1992 إلى 2017، عاد الكاتب إلى بلاده.",
    "تولى المنصب عام 1990 وغادره عام 2012 بعد 32 عاما في الوزارة.",
    "انطلقت الرحلة في الساعة 9 صباحا ووصلت في الساعة 11 صباحا بعد 3 ساعات في الجو.",
    "Now 45, the singer, who was born in 1990, said in 2025 that she would tour again.",
    "He was 36 when he took the title in 1988, having been born in 1962 near Lyon.",
    "The striker, born in 2001, turned 26 in 2025.",
    "From 1962 to 1990, a period of 38 years, the mine was run by the state.",
    "From Friday 4 July until Sunday 14 July the lines between Bath and Bristol are closed.",
    "انتهت الجلسة في الساعة 2 ظهرا بعد أن كانت قد بدأت في الساعة 9 صباحا، واستمرت سبع ساعات.",
    "بدأ بناء الجسر في 1961 وانتهى في 1969، فاستغرق 18 سنة من العمل.",
    "تأسست المجلة عام 1958 واحتفلت في 2018 بعيدها السبعين.",
    "سُجلت الهزة الأولى الساعة 13:05 والثانية بعدها بعشرين دقيقة الساعة 13:52.",
    "The 50-minute talk begins at 8pm and ends at 9.40pm in the main hall.",
    "The probe lands at 15:00 GMT, 7pm in Cairo, the agency said.",
    "أبرم عقد الإيجار سنة 1992 لمدة 35 عاما، وانتهت مدته في 2017.",
]

SOUND = [
    "The museum opened its doors in 1975 and, 50 years on, is celebrating its golden jubilee in 2025.",
    "The bakery was founded in 1925 and marked its centenary in 2025, the owners said.",
    "The library opens at 8am and closes at 4pm, eight hours of reading time for students.",
    "Police were called at 3pm and the road reopened at 7pm after an hour of cleaning.",
    "The bus left Leeds at 6.15pm and reached Hull at 8pm after 105 minutes on the road.",
    "He joined the orchestra in 1981 and retired in 2012 after 31 years in the strings.",
    "Elected mayor in 2008, she stepped down in 2010 after 34 years in politics.",
    "Jailed in 2001 for 12 years, he was released in 2007.",
    "The truce began on 3 March and broke down on 9 March, having lasted for six days.",
    "Fifteen years passed between the fire in 2003 and the reopening in 2018.",
    "The council let the hall in 2004 on a lease of 25 years, which expires in 2029.",
    "In 1999 she won the race and in 2007, 20 years after her debut, she retired.",
    "In 2010 he moved to Lyon and in 2015, after three years of study, opened a shop.",
    "The company was sold in 2003 and, after 90 years in the family's hands, the last mill closed in 2009.",
    "افتتحت المكتبة أبوابها في الساعة 8 صباحا وأغلقتها في الساعة 4 عصرا، أي ثماني ساعات من العمل.",
    "تأسس النادي عام 1974 واحتفل بيوبيله الذهبي عام 2024.",
    "بعد 25 عاما في المنفى، من 1992 إلى 2017، عاد الكاتب إلى بلاده.",
    "تولى المنصب عام 1990 وغادره عام 2012 بعد 22 عاما في الوزارة.",
    "انطلقت الرحلة في الساعة 9 صباحا ووصلت في الساعة 11 صباحا بعد ساعتين في الجو.",
    "Now 35, the singer, who was born in 1990, said in 2025 that she would tour again.",
    "He was 62 when the bank, founded in 1990, was sold in 2004.",
    "The striker, born in 2001, turned 24 in 2025.",
    "From 1962 to 1990, a period of 28 years, the mine was run by the state.",
    "From Friday 4 July until Sunday 13 July the lines between Bath and Bristol are closed.",
    "انتهت الجلسة في الساعة 2 ظهرا بعد أن كانت قد بدأت في الساعة 9 صباحا، واستمرت خمس ساعات.",
    "بدأ بناء الجسر في 1961 وانتهى في 1969، فاستغرق ثماني سنوات من العمل.",
    "تأسست المجلة عام 1958 واحتفلت في 2018 بعيدها الستين.",
    "سُجلت الهزة الأولى الساعة 13:05 والثانية بعدها بعشرين دقيقة الساعة 13:25.",
    "The 50-minute talk begins at 8pm and ends at 8.50pm in the main hall.",
    "Three lessons of 40 minutes each run from 8am to 10am.",
    "It is 25 years since the pit shut in 1993, and as 2018 draws to a close the town wants the site cleared.",
    "The probe lands at 15:00 GMT, 5pm in Cairo, the agency said.",
    "أبرم عقد الإيجار سنة 1992 لمدة 25 عاما، وانتهت مدته في 2017.",
]


@pytest.mark.parametrize("text", WRONG)
def test_lengths_and_jubilees_that_their_dates_belie_are_flagged(text: str) -> None:
    assert flagged(text, today=TODAY)


@pytest.mark.parametrize("text", SOUND)
def test_those_that_fit_or_count_something_else_are_left_alone(text: str) -> None:
    assert [] == flagged(text, today=TODAY)
