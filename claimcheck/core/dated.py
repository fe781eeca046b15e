"""Relations between dates, hours and the stretches between them."""

from msgspec import Struct

from claimcheck.core.calendar import StatedDate
from claimcheck.core.claim import Claim
from claimcheck.core.relation import Tie


class NamedDate(Struct, frozen=True):
    """One date as the text words it: names of months, weekday, day of month."""

    claims: tuple[Claim]
    tie: Tie
    years: tuple[int, ...] = ()
    """The years that it may fall in where it names none."""
    roles: tuple[str, ...] = ("date",)


class SameDay(Struct, frozen=True):
    """One day, or one period, in two calendars."""

    claims: tuple[Claim, Claim]
    tie: Tie
    roles: tuple[str, ...] = ("date", "date")


class Elapsed(Struct, frozen=True):
    """Two points in time and the span between them; the duration is the last claim.

    One claim may hold both ends (1940-2011), or the second be the day of the draft.
    """

    claims: tuple[Claim, ...]
    tie: Tie
    has_gaps: bool = False
    """Some days between do not count (عدا أيام الجمع)."""
    until: StatedDate | None = None
    """The end, where no claim states it."""
    since: StatedDate | None = None
    """The beginning, where no claim states it: then the first claim is the end."""
    days: int = 0
    """How many days after the first hour the second one is."""
    is_within: bool = False
    """The length may be longer: nobody governs for longer than a life."""

    @property
    def roles(self) -> tuple[str, ...]:
        return ("start", "end", "duration") if len(self.claims) > 2 else ("start", "duration")


class DateRange(Struct, frozen=True):
    """A stretch of time from one date to another; a single claim holds both ends (2012-2016)."""

    claims: tuple[Claim, ...]
    tie: Tie

    @property
    def roles(self) -> tuple[str, ...]:
        return ("range",) if len(self.claims) == 1 else ("start", "end")


class SameMoment(Struct, frozen=True):
    """One moment on two clocks: local time and GMT, or those of two places."""

    claims: tuple[Claim, Claim]
    tie: Tie
    roles: tuple[str, ...] = ("local", "GMT")


class Sequel(Struct, frozen=True):
    """Two dates of which the text says that the first comes before the second."""

    claims: tuple[Claim, Claim]
    tie: Tie
    is_strict: bool = False
    """The two are not one time: no period is compared with itself."""
    roles: tuple[str, ...] = ("earlier", "later")


class PlacedDate(Struct, frozen=True):
    """A date that the text puts on one side of the day of the draft: since 2015, to open in 2030."""

    claims: tuple[Claim]
    tie: Tie
    today: StatedDate
    is_past: bool
    """It is told of as past; otherwise as still to come."""
    is_now: bool = False
    """It is told of as the month of the draft, neither past nor still to come."""
    roles: tuple[str, ...] = ("date",)


class CalledDay(Struct, frozen=True):
    """Two days named from the day of the draft: today, Sunday, and tomorrow, Monday; or today and its date."""

    claims: tuple[Claim, Claim]
    tie: Tie
    away: tuple[int, int]
    """How many days after the day of the draft each lies: -1 for yesterday."""
    roles: tuple[str, ...] = ("day", "day")
