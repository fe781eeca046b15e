"""Time trees to values: times of day as figures and in words, for the rules of date.lark."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace

from claimcheck.core import ClockTime
from claimcheck.grammar.lexicon import Unit

_PARTS = {"HALF_PAST": 30, "QUARTER_PAST": 15, "THIRD_PAST": 20, "QUARTER_TO": -15, "THIRD_TO": -20}


def _digital(hour: str, minute: str) -> ClockTime | None:
    return ClockTime(int(hour), int(minute)) if int(hour) <= 24 and int(minute) < 60 else None


def _seconded(hour: str, minute: str, second: str) -> ClockTime | None:
    """10:15:30, told to the minute."""
    return _digital(hour, minute) if int(second) < 60 else None


def _military(figure: str) -> ClockTime | None:
    return _digital(figure[:2], figure[2:])


def _military_clock(figure: str, *_mark: str) -> tuple[str, Any] | None:
    time = _military(figure)
    return None if time is None else ("TIME", replace(time, zone="UTC"))


def _dotted(figure: str) -> ClockTime | None:
    return _digital(*re.split("[.,]", figure))


def _whole_hour(figure: str) -> ClockTime | None:
    return ClockTime(int(figure)) if int(figure) <= 24 else None


def _hour_word(*words: Any) -> ClockTime | None:
    hour = sum(int(word) for word in words)
    return ClockTime(hour) if 1 <= hour <= 12 else None


def _hour_and_part(time: ClockTime, part: str) -> ClockTime:
    minutes = time.hour * 60 + _PARTS[part]
    return ClockTime(minutes // 60, minutes % 60)


def figure_and_part(figure: str, part: str) -> ClockTime | None:
    """الساعة 9 والربع."""
    time = _whole_hour(figure)
    return None if time is None or time.hour == 0 else _hour_and_part(time, part)


def _hour_and_two(time: ClockTime, unit: Unit) -> ClockTime | None:
    return replace(time, minute=2) if unit.name == "minute" else None


def _hour_and_minutes(hour: Any, minutes: Any, unit: Unit) -> ClockTime | None:
    time = hour if isinstance(hour, ClockTime) else _whole_hour(hour)
    if time is None or unit.name != "minute" or not 0 < int(minutes) < 60:
        return None
    return replace(time, minute=int(minutes))


def _hour_less_minutes(hour: ClockTime, _except: str, minutes: Any, unit: Unit) -> ClockTime | None:
    if unit.name != "minute" or not 0 < int(minutes) < 60:
        return None
    whole = hour.hour * 60 - int(minutes)
    return ClockTime(whole // 60, whole % 60)


def _bare_hour_to_the_minute(hour: Any, minutes: Any, unit: Unit) -> ClockTime | None:
    time = _hour_word(hour)
    return time and _hour_and_minutes(time, minutes, unit)


def of_parts(*parts: Any) -> tuple[str, Any] | None:
    """The time on the 24-hour clock where a word for the part of the day settles it."""
    time = next((part for part in parts if isinstance(part, ClockTime)), None)
    if time is None:
        return None
    marks = {part for part in parts if isinstance(part, str)}
    return "TIME", replace(_in_part_of_day(time, marks), zone=_zone(marks))


def _zone(marks: set[str]) -> str | None:
    if "GMT" in marks:
        return "UTC"
    return next((mark for mark in marks if "/" in mark), "local" if "LOCAL" in marks else None)


def _in_part_of_day(time: ClockTime, marks: set[str]) -> ClockTime:
    is_late = "EVENING" in marks or ("NIGHT" in marks and 6 <= time.hour < 12)
    if "NOON" in marks:
        is_late = time.hour < 6
    if is_late and time.hour < 12:
        return replace(time, hour=time.hour + 12)
    if time.hour == 12 and marks & {"MORNING", "NIGHT"}:
        return replace(time, hour=0)
    return replace(time, is_settled=bool(marks & {"MORNING", "NOON", "EVENING", "NIGHT"}) or time.hour > 12)


def _marked_hour(figure: str, mark: str) -> tuple[str, Any] | None:
    time = _whole_hour(figure)
    return None if time is None else of_parts(time, mark)


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "digital": _digital,
    "apart_digital": _digital,
    "lettered_clock": lambda hour, _letter, minute: _digital(hour, minute) if len(minute) > 1 else None,
    "seconded": _seconded,
    "half_mark": lambda mark: mark,
    "marked_hour": _marked_hour,
    "military": _military,
    "military_clock": _military_clock,
    "dotted": _dotted,
    "whole_hour": _whole_hour,
    "hour_word": _hour_word,
    "hour_and_part": _hour_and_part,
    "bare_hour_to_the_minute": _bare_hour_to_the_minute,
    "figure_and_part": figure_and_part,
    "hour_and_two": _hour_and_two,
    "hour_and_minutes": _hour_and_minutes,
    "hour_less_minutes": _hour_less_minutes,
    "clock": of_parts,
    "bare_clock": of_parts,
    "past": lambda part: part,
    "minutes": lambda *words: sum(int(word) for word in words),
}
"""What each rule about times makes of the values below it."""
