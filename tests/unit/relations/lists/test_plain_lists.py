"""English counts with names a few words on."""

import pytest

from tests.verdicts import flagged

LIST = ("mismatched-list", "warning")


@pytest.mark.parametrize(
    "text",
    [
        "Clinics will open in three Leeds suburbs: Armley, Bramley, Farsley and Pudsey.",
        "The four divers were named as Ann Reid, Joan Bright and Tom Shaw, all from Hull.",
        "Entries in all five classes, poetry, drama and satire, will be read aloud in Cork.",
        "Seven firms will bid, the mayor of Accra said: Zenco, Tulip Road, Bell and Darko Steel.",
        "Her three sisters Amina, Salma, Hind and Noor were at the ceremony.",
        "Ghana, Mali and Egypt are the four finalists.",
    ],
)
def test_a_list_of_more_or_fewer_names_is_questioned(text: str) -> None:
    assert [LIST] == flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "Clinics will open in four Leeds suburbs: Armley, Bramley, Farsley and Pudsey.",
        "The three divers were named as Ann Reid, Joan Bright and Tom Shaw, all from Hull.",
        "Four of the six counties, Down, Antrim, Derry and Tyrone, voted against.",
        "Two policemen said John Adams, Peter Lewis and Omar Bell were shot.",
        "In two games Salah, Mane and Firmino were on the bench.",
        "Her four sisters Amina, Salma, Hind and Noor were at the ceremony.",
    ],
)
def test_a_list_of_as_many_names_or_of_others_is_left_alone(text: str) -> None:
    assert [] == flagged(text)
