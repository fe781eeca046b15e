"""What English sentences state, number by number: where the words around a number decide."""

import pytest

import claimcheck

SENTENCES = {
    "The mayor said that one million residents had left.": ["1000000 count"],
    "Three 12 - hour shifts and two 5-km races were planned.": ["3", "12 hour", "2", "5 kilometer"],
    "He won six million 330ml bottles.": ["6000000", "330 milliliter"],
    "Over three years the firm opened 14 shops.": ["3 year", "14 count"],
    "Sales grew by 3 million to 8 million from 5 million.": ["3000000", "8000000", "5000000"],
    "Output fell by 40,000 to 2.1 million.": ["40000", "2100000"],
    "Shares ended 1.15 or 3.4 percent up.": ["1.15", "3.4 percent"],
    "Sales fell by a fifth in May.": ["0.2"],
    "Exports rose $4 million to $9 million.": ["4000000 USD", "9000000 USD"],
    "Prices rose 2 to 4 percent.": ["2..4 percent"],
    "Wages rose 3, 5 and 7 percent in the three regions.": ["3 percent", "5 percent", "7 percent", "3 count"],
    "Of the 300 members, 150, or 50%, were absent.": ["300 count", "150", "50 percent"],
    "Nadia Kassem, 44, leads the party.": ["44 year"],
    "In Lyon, 44, 31 and 20 were counted.": ["44", "31", "20"],
    "A four-cylinder engine with a six-speed gearbox cost $900.": ["900 USD"],
    "She had to type 9 words in round 3 of the phase 2 trial.": ["9 count"],
    "Sale lost 12-26 to Leeds and sold 10-15 shirts.": ["12-26", "10..15 count"],
    "A jury of 12 - seven women and five men - sat.": ["12", "7 count", "5 count"],
    "A fifth, or 21%, paid.": ["0.2", "21 percent"],
    "It made $152m, against $4m a year ago.": ["152000000 USD", "4000000 USD"],
    "The 737 Max jets are back, and two were new.": ["2"],
}


def _brief(quantity: dict[str, str | None]) -> str:
    number = quantity["value"] or f"{quantity['low']}..{quantity['high']}"
    return f"{number} {quantity['unit']}".strip()


@pytest.mark.parametrize(("text", "expected"), SENTENCES.items())
def test_numbers_of_a_sentence(text: str, expected: list[str]) -> None:
    assert expected == [_brief(quantity.to_dict()) for quantity in claimcheck.extract(text)]
