"""Context: what is known about a draft besides its claims."""

from datetime import date

from msgspec import Struct

from claimcheck.core import Story


class Context(Struct, frozen=True):
    """The draft's own date, its text, and the text it is compared with."""

    today: date | None = None
    text: str = ""
    """The draft as given, which spans index."""
    against: Story | None = None
