"""Bounds that a negation turns round."""

import pytest

import claimcheck
from claimcheck.core import Bound

AT_MOST, AT_LEAST, MORE = Bound.AT_MOST, Bound.AT_LEAST, Bound.MORE_THAN


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("لم يشتر أحد أكثر من 7 تذاكر.", (AT_MOST,)),
        ("المحطة لا تبعد أكثر من 4 كيلومترات عن السوق.", (AT_MOST, MORE)),
        ("ولم يحضر أقل من 60 شخصا.", (AT_LEAST, Bound.LESS_THAN)),
        ("لا يزال أكثر من 70 منزلا بلا ماء.", (MORE,)),
        ("لم يتوقف القطار. حضر أكثر من 60 شخصا.", (MORE,)),
        ("Nobody bought more than 7 tickets.", (AT_MOST,)),
        ("The bridge did not cost more than 4 million dollars.", (AT_MOST, MORE)),
        ("Not only more than 70 homes burned.", (MORE,)),
    ],
)
def test_a_negated_bound_is_turned_and_the_other_reading_kept(text: str, bounds: tuple[Bound, ...]) -> None:
    (quantity,) = claimcheck.extract(text)
    assert bounds == tuple(dict.fromkeys(reading.bound for reading in quantity.readings()))
