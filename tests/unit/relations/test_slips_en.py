"""English news, sound as it stands and faulty with one slip in it: both must be told apart."""

import re

import pytest
from verdicts import flagged

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
    ("The hotel has 40 rooms on each of nine floors, {360 -> 390} in all.", "mismatched-product"),
    # bare levels beside those in cents or pence
    ("The shares fell 14p to 316p from {330 -> 350}.", "mismatched-change"),
    ("Sugar rose {5% -> 15%} to 21 cents a pound from 20.", "mismatched-change"),
    # years and how long it was
    ("Cohen, who was born in {1922 -> 1952}, died in 1994 aged 72.", "mismatched-duration"),
    ("Between {1994 -> 1949} and 2003, in the nine years he ran the firm, sales tripled.", "mismatched-duration"),
    ("In a career spanning {30 -> 13} years, from 1965 to 1995, he made 44 films.", "mismatched-duration"),
    (
        "The four founders - Ann Marsh, Peter Lowe{, Ken Ogden -> , Ken Ogden, Jo Hill} and Ruth Bell - own it.",
        "mismatched-list",
    ),
    # what a market closed at
    ("Shares in the brewer fell 11p to {240p -> 420p} on Friday, a drop of 4.4%.", "mismatched-change"),
    ("Its shares dropped 4.5%, or 18p, to {382p -> 832p} by midday.", "mismatched-change"),
    ("The index ended 52 points (1.2%) lower at {4,281 -> 4,821}.", "mismatched-change"),
    (
        "It carried 27.6 million people, an increase of 19% on the {23.1 million -> 13.2 million} of 2003.",
        "mismatched-change",
    ),
    ("The offer of 420p a share is {5% -> 50%} above the closing price of 400p.", "mismatched-change"),
    ("It will pay 475p a share, a premium of {19% -> 91%} to Friday's closing price of 399p.", "mismatched-change"),
    ("Profit was $204m, compared with {$152m -> $172m} a year ago - a rise of 34%.", "mismatched-change"),
    ("Growth slowed to 3.1% in the spring from {4% -> 2%} in the winter.", "wrong-direction"),
    # votes and majorities
    ("The clause was backed by 320 votes to 288, a majority of {32 -> 23}.", "mismatched-sum"),
    ("Staff voted by {1,820 -> 1,280} to 1,310 in favour of a strike.", "mismatched-ranking"),
    ("Mr Moss won by 54% to 46%, an {eight -> 18}-point margin.", "mismatched-sum"),
    ("Of the 48 members, {30 -> 36} voted for the plan, 12 voted against and six abstained.", "mismatched-sum"),
    ("A poll found that 62% wanted the ban, {31% -> 41%} did not, and 7% had no view.", "mismatched-complement"),
    ("In the poll 47% backed it, {39% -> 59%} opposed it and 14% were undecided.", "mismatched-complement"),
    ("The survey of 2,400 homes found that 1,200, or {50% -> 5%}, had a games console.", "mismatched-share"),
    # matches
    ("Leeds won {26-12 -> 12-26} at home.", "mismatched-score"),
    ("She beat the champion 4-6 7-5 {6-3 -> 3-6} in the final.", "mismatched-score"),
    ("The side kept their hopes alive with a {19-13 -> 13-19} victory.", "mismatched-score"),
    ("They led 24-17 at the break and went on to win {31-24 -> 31-14} in Cardiff.", "mismatched-score"),
    ("They led 24-17 at half-time and lost {31-24 -> 14-24}.", "mismatched-score"),
    # anniversaries
    ("The firm, founded in {1955 -> 1995}, celebrated its 50th birthday in 2005.", "mismatched-duration"),
    ("The theatre opened in {1964 -> 1946}. It marked its 40th anniversary in 2004.", "mismatched-duration"),
    # shares told again
    ("Almost two-thirds, or {64% -> 46%}, of users had been sent such messages.", "mismatched-conversion"),
    ("Just under half, {48% -> 84%}, of those asked had a phone.", "mismatched-conversion"),
    ("Of the 1,200 firms polled, two-thirds, or {800 -> 80}, had been attacked.", "mismatched-share"),
    ("Some 600 of the 1,000 people asked - {60% -> 16%} - had not heard of it.", "mismatched-share"),
    # totals so far, and rivals
    ("The film took $18.6m this week, taking its total to {$59.4m -> $9.4m}.", "impossible-part"),
    ("It sold {120,000 -> 12,000} copies, twice as many as its rival with 60,000.", "mismatched-multiple"),
    ("The phone costs £180, {£30 -> £300} less than its predecessor at £210.", "mismatched-sum"),
    # money told again with the article, or by the year
    ("It is to pay $160m to settle the case. The {$160m -> $106m} settlement is due in March.", "mismatched-repeat"),
    ("The service costs £15 a month, or {£180 -> £810} a year.", "mismatched-conversion"),
    # parts with a verb of their own, or after `of them`
    ("Fourteen people were hurt, {two -> 20} of them badly.", "impossible-part"),
    ("Of the 14 hostages, nine have been freed and {five -> 15} are still held.", "impossible-part"),
    # shares whose verb is told once, or that stand between dashes
    ("Germany accounts for 20% of sales, France for 15% and Spain for {25% -> 75%}.", "mismatched-complement"),
    ("The Tories won 33% of the vote, Labour 36% and the Greens {23% -> 93%}.", "mismatched-complement"),
    ("Only one in five - {19% -> 91%} - knew of the plan.", "mismatched-conversion"),
    ("A third of the 900 calls, {300 -> 30}, were hoaxes.", "mismatched-share"),
    # parts at their places, or of it
    ("The paper has 1,100 staff, 500 in London, 350 in Leeds and {250 -> 520} in York.", "mismatched-sum"),
    ("Turnover was £124m, {£64m -> £164m} of it in the second half.", "impossible-part"),
    ("The fund holds 4.9% of the company, up from {4.1% -> 5.1%} in May.", "wrong-direction"),
    # names counted, then told
    ("The {five -> nine} countries - Chad, Mali, Niger, Benin and Togo - export cotton.", "mismatched-list"),
    ("It has offices in {three -> five} cities, Leeds, York and Hull.", "mismatched-list"),
    # dates that something has gone on since, and years later
    ("Output fell for the first time since {2003 -> 2030}. It is expected to rise in 2005.", "mismatched-sequence"),
    ("It is at its lowest since {1975 -> 2075}, the office said in 2005.", "mismatched-sequence"),
    ("She won gold at the 1996 Games and, {four -> 14} years later, in Sydney in 2000.", "mismatched-duration"),
    # points of a table
    ("Rovers, top with 55 points, are {five -> 15} ahead of United, who have 50.", "mismatched-sum"),
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
    "Job cuts rose to 500 from 400, and the decline steepened to 4.1% from 2.2%.",
    "The single drops from two to five, and the album climbs from 12 to four.",
    "Of the men 54% agreed; of the women 61% disagreed.",
    "In the north 62% supported the plan, in the south 71% opposed it.",
    "The bill needs a majority of 51 and got 48 to 45.",
    "Labour's majority of 161 was cut: it won 356 seats to the Tories' 198.",
    "The plan was backed by 120 to 130 members, the whips believe.",
    "They lost 12-26 at home, came back from 0-2 and won 7-6 (5-7) 6-3 away.",
    "The club, founded in 1985, marked the 10th anniversary of its first cup in 1999.",
    "The number 10 and 11 batsmen, Ted Marsh and Alan Poole, held out.",
    "A third or 40% of the price is tax.",
    "It costs £15 a month, or £150 a year.",
    "Rovers, on 61 points, are four ahead of City, who have 57, after Moss shot 66, one ahead of Wall on 67.",
    "The verdict against six employees was welcome. The court found the six of the eight employees guilty.",
    "The first Test of the series begins in 10 days. The fee is for the five-day Test.",
    "Founded in 1950, it marked its 40th anniversary in 1990 and its 50th in 2000.",
    "In London 60% of voters, and in Kent 70%, backed the plan; of the men 55%, of the women 60%.",
    "Shares rose 11p to 240p, a gain of 40% since May.",
    "They led 3-1 at the break in the first leg, and won the second 2-0.",
    "It paid $2.3bn in May. The $3.2bn deal with Shell was far larger.",
    "The phone costs £180, £30 less than in France and £20 more than in Spain at £160.",
    "England lost by 19 runs: they made 241 in reply to the home side's 260.",
    "The bank cut its key rate to 1.75%. It also cut the discount rate, by the same margin, to 1.25%.",
    "The fare was HK $216,925 (£21,700).",
    "A $20 note and a £20 note differ.",
    "Some 200 people were evacuated and 30 hurt, 50 of them children.",
    "The four countries, Bosnia and Herzegovina, Serbia, Kosovo and Albania, agreed.",
    "The club has 20% of the votes, the fans 15% of the shares and the bank 75%.",
    "He has lived there since 1999. The house was expected to be sold in 1990.",
    "Profits were 900, or 60%, above those of the 1,500 members last year.",
]


def _with(text: str, side: int) -> str:
    return _SLIP.sub(rf"\{side}", text)


@pytest.mark.parametrize(("text", "rule"), SLIPS)
def test_a_slip_is_flagged_and_the_text_without_it_is_not(text: str, rule: str) -> None:
    assert [] == flagged(_with(text, 1))
    assert rule in {found for found, _ in flagged(_with(text, 2))}


@pytest.mark.parametrize("text", SOUND)
def test_sound_sentences_are_left_alone(text: str) -> None:
    assert [] == flagged(text)
