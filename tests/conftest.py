"""What all tests share: the seeds of hypothesis, and a fixed day."""

from datetime import date

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.register_profile("wild", settings.get_profile("steady"), derandomize=False, max_examples=2_000)
settings.load_profile("steady")
# The same examples in every run; `pytest --hypothesis-profile=wild` looks further afield.


@pytest.fixture
def today() -> date:
    """The day that drafts of the tests were written on."""
    return date(2019, 3, 1)
