"""Ranges told the wrong way round, in words that do not say between: costs from, at least and at most, low and high."""

import pytest
from verdicts import flagged

REVERSED = [
    "Moisture will be between 70 percent and 30 percent.",
    "Prices start at $95 and go up to $65.",
    "Wages run from $1,100 to $800 a month.",
    "تبدأ الأسعار من 95 ريالا وتصل إلى 65 ريالا.",
    "يستمر العلاج من 11 يوما إلى 6 أيام.",
    "Between 60 and 45 guests stayed overnight at the lodge.",
    "A season ticket costs from £400 to £310.",
    "Patients may wait from 40 minutes to 15 minutes.",
    "The panel needs at least 12 and at most 8 members.",
    "The fine is a minimum of $500 and a maximum of $200.",
    "Houses there sell for anything from 300,000 to 210,000 dollars.",
    "The central bank kept its range of 5.5% to 5.25%.",
    "Inflation is forecast at 4.1 to 3.6 percent next year.",
    "Shares traded between a low of $14 and a high of $11.",
    "It is open to teams of no fewer than 15 and no more than 9 players.",
    "تتراوح الأسعار من 80 ريالا إلى 60 ريالا.",
    "يبلغ عمر المشاركين ما بين 40 و25 عاما.",
    "لا يقل الطول عن 30 مترا ولا يتجاوز 20 مترا.",
]

SOUND = [
    "Discounts of between 30% and 20% were offered.",
    "Prices start at $65 and go up to $95.",
    "وقد تراوحت الانخفاضات والارتفاعات بين 8.7% و0.3%.",
    "The price went from £400 to £310.",
    "Cutting waits from 40 minutes to 15 minutes was the aim.",
    "At least 12 people died and up to 5 were missing.",
    "The bill passed with at least 60 votes in favour and no more than 30 against.",
    "Officials paid from 3 funds to 2 firms.",
    "Shares fell to a low of $11 from a high of $14.",
    "The firm expects a loss of $5m to $3m.",
    "It took them from 40 down to 20.",
    "The deal was worth at least $5m and no more than $9m.",
    "He lost from 90 kg to 70 kg.",
    "Temperatures ran from a low of 12 to a high of 20 degrees.",
    "تراجع السعر من 80 ريالا إلى 60 ريالا.",
    "Output will be cut by at least 0.3 million barrels a day and at most 1.4 million.",
]


@pytest.mark.parametrize("text", REVERSED)
def test_a_range_that_runs_downwards_is_flagged(text: str) -> None:
    assert [("reversed-range", "warning")] == flagged(text)


@pytest.mark.parametrize("text", SOUND)
def test_a_change_or_a_range_that_runs_upwards_is_left_alone(text: str) -> None:
    assert [] == flagged(text)
