"""What a hedge allows: thirds have no last digit, and still are told about as roughly as other figures."""

import pytest

import claimcheck


@pytest.mark.parametrize(("dead", "is_wrong"), [(312, False), (290, False), (560, True), (900, True)])
def test_about_a_third_is_not_a_third_to_the_last_digit(dead: int, is_wrong: bool) -> None:
    report = claimcheck.check(f"About a third of the 1,000 patients, {dead}, died.")
    assert is_wrong == any(found.severity.value == "error" for found in report.findings)
