"""The only two counts of one noun in a story."""

import pytest
from verdicts import flagged, rules

WRONG = [
    "ضبط رجال الجمارك 34 شاحنة قرب المعبر. وكانت الشاحنات محملة بالأخشاب. وقال المدير إن ورشة المعبر فحصت 54 شاحنة.",
    "رممت البلدية 126 نافورة في المدينة القديمة. وقال العمدة إن عمال المدينة القديمة رمموا 726 نافورة.",
    "زرع الحراس 7 نخلات عند البوابة. وقال المدير إن الحراس سقوا عند البوابة 17 نخلة.",
    "The mill kept 46 looms in its western hall. Rain came in for 3 weeks. "
    "An inspector said he counted 86 looms in the hall.",
    "The museum borrowed 12 violins for the show. It rained. Visitors to the show, the director said, saw 112 violins.",
]
SOUND = [
    "ضبط رجال الجمارك 34 شاحنة قرب المعبر. وضبطوا 54 شاحنة أخرى في المعبر أمس.",
    "رممت البلدية 26 نافورة في المدينة العام الماضي. ورممت هذا العام 46 نافورة في المدينة.",
    "احترقت 34 شجرة في الوادي الأخضر. ويضم الوادي الأخضر بحسب البلدية 54 شجرة.",
    "يضم الحي 34 مسجدا. ويضم الحي المجاور 54 مسجدا.",
    "The mill kept 46 looms in its western hall. The eastern hall held 86 looms.",
    "The mill kept 46 looms in its hall. It later added 40 looms, and so the hall had 86 looms.",
    "Police held 12 fans before the match. Police held 22 fans after the match.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_slip_between_the_only_two_is_flagged(text: str) -> None:
    assert "mismatched-repeat" in rules(text)


@pytest.mark.parametrize("text", SOUND)
def test_two_counts_of_two_things_are_left_alone(text: str) -> None:
    assert flagged(text) == []
