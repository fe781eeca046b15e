"""By how much the clocks of one place are ahead of those of another; the only import of zoneinfo."""

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

_MINUTE = timedelta(minutes=1)
_MONTHS = tuple(datetime(year, month, 15, 12, tzinfo=UTC) for year in range(1970, 2041) for month in range(1, 13))


@cache
def gaps(first: str, second: str) -> frozenset[int]:
    """By how many minutes the clocks of one zone have been ahead of the other's since 1970, in summer and in winter.

    Takes names of the IANA database, `UTC` among them; raises zoneinfo.ZoneInfoNotFoundError for others.
    """
    return frozenset(one - other for one, other in zip(_offsets(first), _offsets(second), strict=True))


@cache
def _offsets(zone: str) -> tuple[int, ...]:
    place = ZoneInfo(zone)
    return tuple((moment.astimezone(place).utcoffset() or timedelta()) // _MINUTE for moment in _MONTHS)
