"""Style: what the user asked a report to look like."""

from enum import Enum

from msgspec import Struct

from claimcheck.core import Outcome, Severity
from claimcheck.text.language import main_language


class Paint(Enum):
    """ANSI attributes, named by what they are for."""

    STRONG = "1"
    FAINT = "2"
    ERROR = "1;31"
    WARNING = "1;33"
    INFO = "1;36"
    GOOD = "32"
    SPAN = "1;4;31"


_OF_SEVERITY = {Severity.ERROR: Paint.ERROR, Severity.WARNING: Paint.WARNING, Severity.INFO: Paint.INFO}
_OF_OUTCOME = {
    Outcome.CONSISTENT: Paint.GOOD,
    Outcome.TENSION: Paint.WARNING,
    Outcome.CONTRADICTION: Paint.ERROR,
    Outcome.UNDECIDED: Paint.FAINT,
}


class Style(Struct, frozen=True):
    """The choices that a reporter heeds as far as its format has room for them."""

    language: str | None = None
    """ar or en; None for the draft's own."""
    colour: bool = False
    show_comparisons: bool = False
    statistics: bool = False

    def language_of(self, text: str) -> str:
        """The language in which to speak of a draft."""
        return self.language or main_language(text)

    def paint(self, text: str, paint: Paint | Severity | Outcome) -> str:
        """The text in colour, if colour is wanted."""
        if not self.colour:
            return text
        if isinstance(paint, Severity):
            paint = _OF_SEVERITY[paint]
        elif isinstance(paint, Outcome):
            paint = _OF_OUTCOME[paint]
        return f"\x1b[{paint.value}m{text}\x1b[0m"

    def mark(self, text: str) -> str:
        """A span of the draft, marked where it stands.

        A caret line below would not line up: the terminal itself reorders Arabic.
        """
        return self.paint(text, Paint.SPAN) if self.colour else f"⟦{text}⟧"
