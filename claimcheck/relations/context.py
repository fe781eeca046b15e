"""Context: what is known about a draft besides its claims."""

from dataclasses import dataclass
from datetime import date

from claimcheck.core import Story


@dataclass(frozen=True, slots=True)
class Context:
    """The draft's own date, its text, and the text it is compared with."""

    today: date | None = None
    text: str = ""
    """The draft as given, which spans index."""
    against: Story | None = None
