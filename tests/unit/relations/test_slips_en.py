"""English news, sound as it stands and faulty with one slip in it: both must be told apart."""

import re

import pytest

import claimcheck

FLAGGED = {"error", "warning"}
_SLIP = re.compile(r"\{(.+?) -> (.+?)\}")
SLIPS = [
    # part of what somebody has
    ("The airline said {900 -> 9,000} of its 4,300 staff would leave.", "impossible-part"),
    ("Rovers have won {three -> five} of their last four matches.", "impossible-part"),
    # lists set off by a dash
    ("The chain has 48 stores - 31 in Kent, {12 -> 21} in Surrey and five in Essex.", "mismatched-sum"),
    ("Five men - two Britons, two Poles and {one Dane -> two Danes} - were on board.", "mismatched-sum"),
    ("The fund spent $70m - $40m on roads and {$30m -> $80m} on rail - last year.", "impossible-part"),
    # outcomes of matches
    ("The club, who have won nine of their 14 games, drawn three and lost {two -> five}, are third.", "mismatched-sum"),
    ("They have nine wins, {three -> eight} draws and two defeats from their 14 matches.", "mismatched-sum"),
    ("It was her {third -> seventh} win in five matches.", "impossible-part"),
    # shares beside their parts
    ("The chipmaker is to cut {1,200 -> 12,000} jobs, about 10% of its 12,000-strong workforce.", "mismatched-share"),
    ("The survey of 1,500 adults found that 900, or {60% -> 16%}, went online every week.", "mismatched-share"),
    ("Of 800 drivers asked, a quarter, {200 -> 20}, had no licence.", "mismatched-share"),
    # a fraction by which something changed
    ("Sales fell by a third to {£60m -> £16m} from £90m.", "mismatched-change"),
    ("Profit was £50m, up a quarter from {£40m -> £20m}.", "mismatched-change"),
    # so many times another, so many percent more
    (
        "Some 64% of users had been sent a virus, more than double the {30% -> 60%} a year earlier.",
        "mismatched-multiple",
    ),
    ("It sold 60m phones, three times the {20m -> 40m} phones sold in 2003.", "mismatched-multiple"),
    ("The fee is £30, twice the {£15 -> £25} that rivals charge.", "mismatched-multiple"),
    ("It carried 31 million people, 24% more than the {25 million -> 52 million} of 2003.", "mismatched-change"),
    ("It carried 24% more people last year, 31 million compared with {25 million -> 29 million}.", "mismatched-change"),
    # votes, ranks and margins
    ("The bill was carried by {340 -> 140} votes to 212.", "mismatched-ranking"),
    (
        "It has sold 3.1 million copies, second only to the {3.6 million -> 2.6 million} sold by its rival.",
        "mismatched-ranking",
    ),
    ("Oil, at $48.20 a barrel, is still $7 below its October peak of {$55.20 -> $52.50}.", "mismatched-sum"),
    (
        "The game costs £39.99, about £10 more than the {£29.99 -> £92.99} charged for its predecessor.",
        "mismatched-sum",
    ),
    # shares that shut each other out
    ("The poll put Labour on 38%, the Tories on 34% and the Liberals on {20% -> 42%}.", "mismatched-complement"),
    ("The minister said 1,400 of the 6,000 new homes, {23% -> 32%}, would be let.", "mismatched-share"),
    ("Some {58% -> 85%} of buyers were men and 42% were women.", "mismatched-complement"),
    # products
    ("The 1,200 tickets, priced at £25 each, brought in {£30,000 -> £3,000}.", "mismatched-product"),
    ("The jackpot of £9.6m was shared by three winners, who each get {£3.2m -> £2.3m}.", "mismatched-product"),
    ("It will spend £2.4bn over three years, or {£800m -> £80m} a year, on railways.", "mismatched-product"),
    ("The firm said its 17 directors would get {£3.4m -> £34m} between them, or £200,000 each.", "mismatched-product"),
    # years and how long it was
    ("Cohen, who was born in {1922 -> 1952}, died in 1994 aged 72.", "mismatched-duration"),
    ("Between {1994 -> 1949} and 2003, in the nine years he ran the firm, sales tripled.", "mismatched-duration"),
    ("In a career spanning {30 -> 13} years, from 1965 to 1995, he made 44 films.", "mismatched-duration"),
    (
        "The four founders - Ann Marsh, Peter Lowe{, Ken Ogden -> , Ken Ogden, Jo Hill} and Ruth Bell - own it.",
        "mismatched-list",
    ),
    # amounts before a level
    ("Unemployment fell by {23,000 -> 32,000} to 1.39 million in March from 1.413 million.", "mismatched-change"),
]
SOUND = [
    "It sold 48 stores - 12 more than in 2003, and 20 in Kent.",
    "The firm has 300 staff - 200 drivers and 150 women among them.",
    "The striker, 27, has scored 14 goals in 31 games this season, nine of them at home and five away.",
    "Mill to cut one job in ten\n\nThe mill will cut 1,300 jobs. They include 700 posts in Wales and 600 in Kent.",
    "Women make up 52% of the population and men hold 80% of the top jobs.",
    "In 2003 58% were men, in 2004 52% were women.",
    "A record 1,200 people took part, 300 more than the 900 of 2003 and twice the 600 of 2002.",
    "The index closed at 4,812, 35 points above the low of 4,777 set in March.",
    "The club drew 20,000 a game, less than half the 45,000 of 2001 and well below the 30,000 it needs.",
    "Oil cost $48, $4 more than a week ago, while gas at $6 was $1 above the $5 of last May.",
    "Cohen, born in 1922 and married in 1950, had a son, who died in 1994 aged 27.",
    "Between 1994 and 2003, the two years of war apart, it grew.",
    "Labour was on 38% in May, on 36% in June and on 41% in July.",
    "Hill has 61 points, three points behind the leader with four to play.",
    "The shares, floated at 400p, are 20p below the price of 380p paid by staff.",
    "Two of the eight people - five skiers and three guides - were hurt.",
    "In 38 games they won five away and lost 36 points.",
    "Sales rose half as fast, to £4m from £3m.",
    "Shares closed at 43.27, up 1.12 or 2.7 percent.",
    "Profits were 900, or 60%, above those of the 1,500 members last year.",
]


def _with(text: str, side: int) -> str:
    return _SLIP.sub(rf"\{side}", text)


def _flagged(text: str) -> list[str]:
    return [f.rule for f in claimcheck.check(text).findings if f.severity.value in FLAGGED]


@pytest.mark.parametrize(("text", "rule"), SLIPS)
def test_a_slip_is_flagged_and_the_text_without_it_is_not(text: str, rule: str) -> None:
    assert [] == _flagged(_with(text, 1))
    assert rule in _flagged(_with(text, 2))


@pytest.mark.parametrize("text", SOUND)
def test_sound_sentences_are_left_alone(text: str) -> None:
    assert [] == _flagged(text)
