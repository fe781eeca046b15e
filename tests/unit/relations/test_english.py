"""English sentences, sound and faulty, through all stages: the finders must not assume Arabic word order."""

from datetime import date

import pytest
from verdicts import flagged, rules

TODAY = date(2026, 3, 2)

TEST_MATCH = "Second Test, Durban, day four: England 412 & 287-6 dec; South Africa 231 & 43-2 (close)\n\n"
FAULTY = [
    ("Police arrested 18 people, among them 21 students, on Monday.", "impossible-part"),
    ("The ferry carried 212 people, including 231 crew.", "impossible-part"),
    ("The blast wounded 40 villagers, of whom 52 were taken to hospital.", "impossible-part"),
    ("Twenty-six of the 20 dead were children.", "impossible-part"),
    ("A fire in the hostel killed 14 people: nine guests and six staff.", "mismatched-sum"),
    ("The army said 53 were dead: 36 soldiers and 27 civilians.", "mismatched-sum"),
    ("The dead comprised 36 soldiers and 27 civilians, a total of 53 people.", "mismatched-sum"),
    ("The firm sold 313 buses and 121 trucks, or 454 vehicles in all.", "mismatched-sum"),
    ("He scored 12 points in the first half and 9 in the second for a total of 23.", "mismatched-sum"),
    ("Of the 4,120 who set out, 2,310 came back, 1,020 were captured and 990 were killed.", "mismatched-sum"),
    ("The firm paid $74m, including $26m in cash. The remaining $84m will be paid in shares.", "mismatched-sum"),
    ("Of the 140 delegates, 160 were women and 30 were under 40.", "impossible-part"),
    ("Of 60 pupils in the class, 75 passed.", "impossible-part"),
    ("Exports were worth $7.3bn, more than the $7.9bn recorded a year ago.", "mismatched-ranking"),
    ("Profit was $5.1bn, higher than the $5.6bn seen last year.", "mismatched-ranking"),
    ("Turnout was 53%, below the 47% recorded in 2001.", "mismatched-ranking"),
    ("Mill to shed 350 jobs\n\nThe mill said it would shed 530 jobs by May.", "mismatched-repeat"),
    ("The firm paid 3bn Swiss francs ($2.58bn; £7.35bn).", "mismatched-exchange"),
    (f"{TEST_MATCH} They declared on 278-6, when the last wicket fell.", "mismatched-repeat"),
    (f"{TEST_MATCH} The tourists were 34-2 at the close, eight overs early.", "mismatched-repeat"),
    (f"{TEST_MATCH} That was a lead of 486 on second innings.", "mismatched-sum"),
    (f"{TEST_MATCH} In a stand of 512 for the third wicket they hit out.", "impossible-part"),
    (f"{TEST_MATCH} They took their second innings from 310-0 to 140-1.", "mismatched-ranking"),
    ("Tax was $3.26bn (£1.35bn). Sales were $52.8bn (£27.7bn).", "mismatched-exchange"),
    ("Of the 250 delegates, 90, or 46%, voted against.", "mismatched-share"),
    ("Ninety of the 250 delegates, or 46 percent, voted against.", "mismatched-share"),
    ("Nearly 60% of the 250 members, or 48, voted yes.", "mismatched-share"),
    ("The company paid $9bn - less than half of the $15bn it owes.", "mismatched-share"),
    ("The army lost 85% of the territory and still holds 25%.", "mismatched-complement"),
    ("Of those asked, 48% agreed, 39% disagreed and the remaining 23% had no opinion.", "mismatched-complement"),
    ("Profits rose 5% to $123m from $101m.", "mismatched-change"),
    ("Crude was up 14 cents, or 2.3%, at $60.84.", "mismatched-change"),
    ("Shares rose 6 cents to $48.31 from $48.12.", "mismatched-change"),
    ("The price went from $4.12 to $6.18, a rise of 80%.", "mismatched-change"),
    ("Revenue was $243m, compared with $202m a year ago, an increase of 15%.", "mismatched-change"),
    ("The number of visitors doubled from 12,000 to 36,000.", "mismatched-multiple"),
    ("The workforce was halved to 930 from 1,210.", "mismatched-multiple"),
    ("The index stood at 48.2, up from 51.4 in May.", "wrong-direction"),
    ("Unemployment fell to 6.1% from 5.8%.", "wrong-direction"),
    ("The town lies 40 miles, equivalent to 94 kilometres, from the coast.", "mismatched-conversion"),
    ("The suspect is 6ft 2in (168cm) tall.", "mismatched-conversion"),
    ("The exhibition is open from 5 March to 14 March, for twenty days.", "mismatched-duration"),
    ("The Hawks won the series 3-1 in game six.", "mismatched-score"),
    ("Rovers drew 2-1 at home.", "mismatched-score"),
    ("The court sat on Thu 6/Nov/2019.", "mismatched-weekday"),
    ("It reopened in May 20019.", "impossible-date"),
    ("Nine retired judges took part. The 12 retired judges were paid.", "mismatched-repeat"),
    ("The four judges are Adam Smith, Rosa Blum and Omar Saleh.", "mismatched-list"),
]
SOUND = [
    "Twelve people were killed, including four women, and 30 were wounded, including 12 children.",
    "At least 12 people, including three children, died and 45, including 20 women, were hurt.",
    "Of the 4,120 men who set out, only 2,310 returned; 1,020 were captured and 790 were killed.",
    "Police detained 20 people in Cairo and 15 in Giza, bringing the total to 60.",
    "The firm has 12 stores in Egypt and 15 in Jordan, and a total of 900 staff.",
    "The yen strengthened to 104.1 to the dollar, up from 105.2.",
    "The team is ranked 12, up from 15 last year.",
    "The temperature dropped from 5C to -10C overnight.",
    "Inflation eased to 3.2% in June, down from 3.4% in May, while wages grew 4.1%, up from 3.9%.",
    "It cost 20 dollars, up from 15 euros.",
    f"{TEST_MATCH} They declared on 287-6, a lead of 468, and South Africa were 43-2 at the close.",
    f"{TEST_MATCH} In a stand of 152 for the third wicket they went from 31-0 to 140-1, a lead of 350 at tea.",
    "The Tigers won 43-2 on Friday and 34-2 on Sunday.",
    "The firm paid 3bn Swiss francs ($2.58bn; £1.35bn).",
    "Tax was $2.36bn (£1.24bn). Sales were $52.8bn (£27.7bn).",
    "Exports were worth $7.9bn, more than the $7.3bn recorded a year ago.",
    "It earned $3bn, more than the $500m it lost.",
    "Of the 60 pupils, 45 passed and 15 failed.",
    "Of the 12 teams, 90 players were tested.",
    "Exports more than tripled to $91m from $22m.",
    "Prices fell by 5% to 10% last year.",
    "He beat two rivals: Adam Smith of Leeds and Rosa Blum of York.",
    "Nine retired judges took part. The four retired judges who spoke were paid.",
    "The sides drew 2-2 after extra time and United won 4-3 on penalties.",
    "Two teams, New York and Los Angeles, are left.",
    "In May 20014 people died.",
]


@pytest.mark.parametrize(("text", "rule"), FAULTY)
def test_faulty_sentences_are_flagged(text: str, rule: str) -> None:
    assert rule in rules(text, today=TODAY)


@pytest.mark.parametrize("text", SOUND)
def test_sound_sentences_are_left_alone(text: str) -> None:
    assert [] == flagged(text, today=TODAY)
