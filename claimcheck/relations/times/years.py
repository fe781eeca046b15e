"""Years: which year of the Gregorian calendar a figure states."""

from claimcheck.core import Calendar, Claim, Item, Row, StatedDate
from claimcheck.relations.ties import forms


def gregorian(item: Item) -> StatedDate | None:
    """The date that an item states in the Gregorian calendar; None for a word and any other figure."""
    stated = item.quantity.value if isinstance(item, Claim) else None
    return stated if isinstance(stated, StatedDate) and stated.calendar is Calendar.GREGORIAN else None


def is_since(items: Row, at: int) -> bool:
    """Whether a date is said to begin what lasts until now: since 2015."""
    item = items[at]
    is_written_in = isinstance(item, Claim) and item.quantity.surface.startswith(forms("since a date"))
    return is_written_in or items[at - 1].word in forms("since a date")


def one_year(item: Item) -> int | None:
    """The one year that an item dates something to: 1968, March 1968; not 1968-1971."""
    stated = gregorian(item)
    return None if stated is None or stated.year_end is not None else stated.year
