"""What only the text around a number says: an age set off by commas, a unit that the next number has, a third of it."""

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import reduce

from msgspec.structs import replace

from claimcheck.core import Bound, ClockTime, Interval, Kind, Quantity, Score, Span

OLDEST = 110
"""The age above which a number between commas is none."""
_NAME_BEFORE = re.compile(r"[A-Z][\w'’.-]*,\s$")
_GOES_ON = re.compile(r",(?:\s+[a-z]|\s*$)")
_LAST, _EARLIER = re.compile(r"\s+and\s+"), re.compile(r"\s*,\s*")
"""What stands before the last number of a list, and before those within it."""
_STEP_BEFORE = re.compile(
    r"\b(?:by|up|down|rose|fell|grew|dropped|jumped|slumped"
    r"|(?:rise|fall|increase|drop|growth|jump|decline|cut|reduction) of) a $",
    re.IGNORECASE,
)
_STEP_AFTER = re.compile(
    r"\s*(?:[.,;:)]|$|(?:to|from|in|over|since|compared|last|this|more|less|fewer|on|between|during|after|while)\b)"
)
"""What stands around a third by which something has changed."""
_ONE_BEFORE = re.compile(r"\b(?:[Aa]|[Oo]ne) $")
_AGAIN_AFTER = re.compile(
    r"(?:,? or|,|\s*\() ?(?:about |some |nearly |just over |just under )?[0-9]+(?:,[0-9]{3})*(?:%|\)|,)"
)
"""What stands around a third that is told in figures too: a third, or 800, agreed."""
_POINTS = re.compile(r"([0-9]{1,3})-([0-9]{1,3})")
_MATCH_BEFORE = re.compile(
    r"\b(?:won|wins?|winning|beat|beats|beating|beaten|lost|loses?|losing|led|leads?|leading|trail(?:s|ed|ing)?)"
    r"(?: (?:to|by|against|at))?(?: (?:the )?[A-Z][\w'-]*){0,3} $"
)
_COUNTED_AFTER = re.compile(r" (?:of|per)\b| to [0-9$£€]|[%-]")
"""What stands around points that would be a range elsewhere."""
_MILITARY = re.compile(r"([01][0-9]|2[0-3])([0-5][0-9])(?P<apart> ?)(?:hrs?|hours?|h)")
_HOUR_BEFORE = re.compile(r"\b(?:at|about|around|by|until|till|from|since|before|after|between) $")
_QUARTERS_AFTER = re.compile(
    r" of (?:(?:the )?(?:fiscal |financial |past |last |this )?year\b|[0-9]{4}\b"
    r"|(?:growth|decline|contraction|recession|loss(?:es)?|falls?|gains?)\b)|,? (?:in a row|running|straight)\b"
)
_QUARTERS_BEFORE = re.compile(r"\b(?:first|last|past|previous|next|coming|final) $", re.IGNORECASE)
"""What tells that quarters are of a year."""
_SPAN_BEFORE = re.compile(r"\b(?P<what>[Aa]ge[sd]?|[Gg]rades?|[Pp]ages?|[Cc]hapters?|[Vv]erses?|[Dd]ays) \Z")
"""What runs from the first of two figures to the second."""
_TERM = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}) to (?P<term>\S+[ -](?:year|month)s?)"
)
_TERMS_BEFORE = re.compile(
    r"\b(?:jailed|sentenced|imprisoned|convicted|jails|sentences|got|given|handed)\b[^.!?\n]*"
    r"\b(?:years?|months?|life|death|prison|jail)\b[^.!?\n]*(?:,|;| and) \Z"
)
"""A list of terms that goes on."""
SENTENCE = 200
LEAST_PART, MOST_PARTS = 3, 10
LENT = frozenset({Kind.MEASURE, Kind.PERCENT})
"""The kinds of which one unit may stand for several numbers."""
REACH = 40


def complete(quantities: Sequence[Quantity], text: str) -> list[Quantity]:
    """The quantities, with the ages and units that bare numbers have from where they stand."""
    steps = (_aged, _as_part, _as_score, _as_hour, _as_months, _as_ages, _as_term)
    found = [reduce(lambda read, step: step(read, text), steps, quantity) for quantity in quantities]
    joint = _LAST
    for at in range(len(found) - 1, 0, -1):
        lent = _with_unit_of(found[at], found[at - 1], text, joint)
        joint = _LAST if lent is found[at - 1] else _EARLIER
        found[at - 1] = lent
    return found


def _as_hour(quantity: Quantity, text: str) -> Quantity:
    """At 1930hrs, 0630 hours: a time of day as armies and police write it."""
    hour = _MILITARY.fullmatch(quantity.surface) if quantity.kind is Kind.DURATION else None
    if hour is None:
        return quantity
    before = text[max(0, quantity.span.start - REACH) : quantity.span.start]
    if hour[1][0] != "0" and hour["apart"] and not _HOUR_BEFORE.search(before):
        return quantity
    return Quantity(quantity.span, quantity.surface, Kind.TIME, ClockTime(int(hour[1]), int(hour[2])))


def _as_ages(quantity: Quantity, text: str) -> Quantity:
    """Pupils of ages 7-11, pages 3-5: no score."""
    points = _POINTS.fullmatch(quantity.surface)
    if points is None or int(points[1]) >= int(points[2]):
        return quantity
    before = _SPAN_BEFORE.search(text, max(0, quantity.span.start - REACH), quantity.span.start)
    if before is None:
        return quantity
    is_age = before["what"].lower().startswith("age")
    kind, unit = (Kind.DURATION, "year") if is_age else (Kind.NUMBER, "")
    stated = Interval(Fraction(points[1]), Fraction(points[2]))
    return Quantity(quantity.span, quantity.surface, kind, None, stated, unit, bound=Bound.BETWEEN)


def _as_term(quantity: Quantity, text: str) -> Quantity:
    """Three got five years, and two to seven years: what two were sentenced to, and no range."""
    if quantity.kind is not Kind.DURATION or quantity.bound is not Bound.BETWEEN or quantity.stated is None:
        return quantity
    listed = _TERM.fullmatch(quantity.surface)
    if listed is None or not _TERMS_BEFORE.search(text, max(0, quantity.span.start - SENTENCE), quantity.span.start):
        return quantity
    years = quantity.stated.high
    span = Span(quantity.span.start + listed.start("term"), quantity.span.end)
    point = None if years is None else Interval.point(years)
    return replace(quantity, span=span, surface=listed["term"], value=years, stated=point, bound=Bound.EXACT)


def _as_months(quantity: Quantity, text: str) -> Quantity:
    """Three quarters of 2023, three quarters in a row: of a year, and no part of something else."""
    if quantity.kind is not Kind.RATIO or not quantity.surface.lower().endswith("quarters"):
        return quantity
    before = text[max(0, quantity.span.start - REACH) : quantity.span.start]
    if not (_QUARTERS_AFTER.match(text, quantity.span.end) or _QUARTERS_BEFORE.search(before)):
        return quantity
    months = Fraction(9)
    return replace(
        quantity, kind=Kind.DURATION, unit="month", value=months, stated=Interval.point(months), quantum=Fraction(1)
    )


def _aged(quantity: Quantity, text: str) -> Quantity:
    """Maria Haddad, 61, said: a name, its age, and the clause goes on in small letters."""
    if quantity.kind is not Kind.NUMBER or quantity.in_words or not quantity.surface.isdigit():
        return quantity
    before = text[max(0, quantity.span.start - REACH) : quantity.span.start]
    is_age = quantity.number is not None and quantity.number <= OLDEST
    if is_age and _NAME_BEFORE.search(before) and _GOES_ON.match(text, quantity.span.end):
        return replace(quantity, kind=Kind.DURATION, unit="year")
    return quantity


def _as_part(quantity: Quantity, text: str) -> Quantity:
    """Up by a third, a rise of a fifth to 12 million: an ordinal that no noun follows is a part here."""
    if quantity.kind is not Kind.ORDINAL or not quantity.in_words or quantity.number is None:
        return quantity
    before = text[max(0, quantity.span.start - REACH) : quantity.span.start]
    end = quantity.span.end
    is_step = _STEP_BEFORE.search(before) and _STEP_AFTER.match(text, end)
    is_told_again = _ONE_BEFORE.search(before) and _AGAIN_AFTER.match(text, end)
    if not LEAST_PART <= quantity.number <= MOST_PARTS or not (is_step or is_told_again):
        return quantity
    part = 1 / quantity.number
    return replace(quantity, kind=Kind.RATIO, value=part, stated=Interval.point(part), quantum=Fraction(1, 10))


def _as_score(quantity: Quantity, text: str) -> Quantity:
    """Lost 12-26 to Wales: a range without a noun right after the word for a match's end, or a name after it."""
    if quantity.kind is not Kind.NUMBER or quantity.bound is not Bound.BETWEEN or quantity.noun:
        return quantity
    points = _POINTS.fullmatch(quantity.surface)
    before = text[max(0, quantity.span.start - REACH) : quantity.span.start]
    if points is None or not _MATCH_BEFORE.search(before) or _COUNTED_AFTER.match(text, quantity.span.end):
        return quantity
    value = Score(int(points[1]), int(points[2]))
    return Quantity(quantity.span, quantity.surface, Kind.SCORE, value)


def _with_unit_of(last: Quantity, quantity: Quantity, text: str, joint: re.Pattern[str]) -> Quantity:
    """4, 5 and 6 percent: a number before a measure in one list is of its unit."""
    if last.kind not in LENT or quantity.kind is not Kind.NUMBER or quantity.number is None:
        return quantity
    if not joint.fullmatch(text, quantity.span.end, last.span.start):
        return quantity
    return replace(quantity, kind=last.kind, unit=last.unit)
