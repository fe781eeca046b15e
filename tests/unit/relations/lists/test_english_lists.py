"""English counts and the lists of names or things beside them."""

import pytest
from verdicts import flagged, rules

WRONG = [
    "Five rivers are in flood: the Tame, Severn, Avon and Wye.",
    "Three schools will close in June: Hillside, Oak Park, St Mary's and Fairview, the council said.",
    "The jury heard four witnesses: the landlord, the barman and a taxi driver.",
    "Six lakes - Erie, Huron, Tahoe, Powell and Mead - were tested.",
    "Tests were done in Leeds, York, Hull and Bradford, the three cities hit hardest.",
    "The tour stops in the two towns of Ripon, Selby and Thirsk.",
    "Four ministers, Ann Reed, Sam Holt and Joy Mbeki, resigned.",
    "The clinic treats seven diseases: malaria, typhoid, cholera, dengue, measles and mumps.",
    "Lyon, Nice and Lille - four teams in all - have applied.",
    "Two others, Peru, Chile and Bolivia, abstained.",
]

SOUND = [
    "Five rivers are in flood: the Tame, Severn, Avon, Trent and Wye.",
    "In three games, Smith, Jones, Brown and Reid scored.",
    "After four defeats, Ann, Bob and Carl left the club.",
    "The two members of Hamas, Fatah and Islamic Jihad were freed.",
    "Six people were hurt: two in Leeds, three in York and one in Hull.",
    "He has three goals: win the cup, stay fit and score more.",
    "The firm runs four hotels, restaurants and bars in Paris, Rome and Oslo.",
    "Three men, a boy and a girl were found.",
    "Two countries, Bosnia and Herzegovina and Serbia, signed.",
    "Officials from 12 countries, including Kenya, Uganda and Tanzania, met.",
    "Five workers, among them Ann Lee, Bo Li and Cy Roe, were fired.",
    "On Monday, Leeds, York and Hull, the three cities, voted.",
    "Germany, France and Italy, the three largest economies in the bloc, agreed.",
    "She visited 10 towns: Ripon, Selby, Thirsk and others.",
    "Two sisters, Mary and Joan, and their brother Tom were there.",
    "He won three Oscars, two Baftas and a Tony.",
    "Four bombs exploded, in Leeds, York and Hull, police said.",
    "Three teams, Ajax and PSV of the Netherlands and Porto, are unbeaten.",
    "There are two ways to go: by car, bus and train, or by boat.",
    "Nine players, Kane, Rice and Saka among them, trained.",
    "The new rules affect eight airports: Heathrow, Gatwick, Luton, Stansted and four regional ones.",
    "The four parties, Labour, the Greens, Plaid Cymru and the Liberal Democrats, met.",
    "Three people, Jim Smith, 40, Ann Lee, 30, and Bo Li, 20, were held.",
    "The two leaders, Joe Biden of the United States and Xi Jinping, met.",
    "Of the three cities, Leeds, York and Hull are the largest, with Ripon, Selby.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_list_of_more_or_fewer_than_are_counted_is_flagged(text: str) -> None:
    assert [("mismatched-list", "warning")] == flagged(text)


@pytest.mark.parametrize("text", SOUND)
def test_a_list_that_fits_or_is_of_other_things_is_left_alone(text: str) -> None:
    assert "mismatched-list" not in rules(text)
