"""Rankings that run on, the times of a race, and tolls that rise."""

import pytest
from verdicts import flagged, labels

RULE = "mismatched-ranking"


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Oslo led with 51 parks, followed by Turin with 44, Malmo with 48 and Graz with 20.", ["44", "48"]),
        (
            "Togo was the largest buyer with 730 tonnes, followed by Benin with 510 tonnes and Mali with 590 tonnes.",
            ["510 tonnes", "590 tonnes"],
        ),
        (
            "كانت مالي المشتري الأكبر بـ73 ألف طن، تليها بنين بـ51 ألف طن، وتوغو بـ59 ألف طن.",
            ["51 ألف طن", "59 ألف طن"],
        ),
        ("Sow won the marathon in 2:11:40. Ndiaye came second in 2:11:04.", ["2:11:40", "2:11:04"]),
        ("Ba was the winner of the race in 33:21, with Fall second in 33:12.", ["33:21", "33:12"]),
        (
            "Sow finished in 2 hours, 31 minutes, 7 seconds as champion of the marathon. Ba was third at 2:28:10.",
            ["2 hours, 31 minutes, 7 seconds", "2:28:10"],
        ),
        ("نالت العداءة سلمى الذهبية بزمن 33:21 دقيقة، ونالت هدى الفضية بزمن 33:12 دقيقة.", ["33:21", "33:12"]),
        ("ارتفعت حصيلة الفيضان إلى 31 قتيلا. وكانت حصيلة سابقة قد تحدثت عن 38 قتيلا.", ["31 قتيلا", "38 قتيلا"]),
        ("The death toll from the flood rose to 31. An earlier count had put it at 38.", ["31", "38"]),
        ("The death toll has climbed to 31 people. Earlier, officials said 38 people had been killed.", None),
    ],
)
def test_what_is_ranked_wrongly(text: str, pair: list[str] | None) -> None:
    found = labels(text, RULE)
    assert found
    assert pair is None or sorted(pair) in [sorted(each) for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "Oslo led with 51 parks, followed by Turin with 44, Malmo with 41 and Graz with 20.",
        "Oslo led with 51 parks, followed by Turin with 44, while Malmo with 60 was not ranked.",
        "Turin is one of the largest with 44 parks, and Malmo with 48 is another.",
        "Sow won the marathon in 2:11:04. Ndiaye came second in 2:11:40 and Ba third, 55 seconds behind.",
        "Sow won the stage of the race in 4:11:04. Ndiaye was second at 0:12, Ba third at 0:15.",
        "Sow won the men's marathon in 2:31:04. The women's race was won in 2:29:11.",
        "Sow won the race in 1:31:04, second fastest ever after the 1:30:12 of Ba.",
        "ارتفعت حصيلة الفيضان إلى 38 قتيلا و20 جريحا. وكانت حصيلة سابقة قد تحدثت عن 31 قتيلا و25 جريحا.",
        "ارتفعت حصيلة الفيضان إلى 31 قتيلا. وكان فيضان سابق قد أودى بحياة 38 شخصا.",
        "The death toll from the flood rose to 31. An earlier flood killed 38 people.",
    ],
)
def test_what_is_ranked_well(text: str) -> None:
    assert [] == flagged(text)
