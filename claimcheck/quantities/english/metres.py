"""What a bare m after a figure is in English: metres, or millions of what the draft counts (20m visits, then 15m)."""

import re
from collections.abc import Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Kind, Quantity, Span

MILLION = Fraction(10**6)
_BARE = re.compile(r"(?P<figure>[0-9][0-9.,]*)m")
_NO_MILLION = re.compile(
    r"\s*(?:tall|high|long|wide|deep|thick|away|apart|ahead|clear|behind|above|below|by|race|final|title"
    r"|hurdles|freestyle|butterfly|backstroke|breaststroke|medley|steeplechase|sprint|relay|run|dash|swim|record)\b"
    r"|\s*(?:[x×] ?[0-9]|\([0-9.,]+ ?(?:ft|feet)\b)"
)
"""What follows metres alone."""
_RUN = re.compile(
    r"(?P<figure>[0-9][0-9.,]*m) (?:title|race|final|champion|gold|silver|bronze|medal|record|hurdle|heat|freestyle"
    r"|butterfly|backstroke|breaststroke|medley|steeplechase|sprint|relay|swim|pool|track|tower|wall|fence|bridge)\w*"
)
"""What is run, swum or built, which nobody counts by the million."""
_COUNTED = re.compile(
    r"\b(?:pop(?:ulation|\.)|users?|viewers|visitors?|visits|people|customers|passengers|subscribers|followers|voters"
    r"|votes|inhabitants|residents|workers|jobs|copies|tickets|shares|downloads)[ :(][^0-9\n]{0,30}$",
    re.IGNORECASE,
)
"""What is told by the million right before a figure."""
REACH = 50
_LENGTHS = re.compile(r"[0-9] ?-?(?:km|kms|ft|cm|mm|feet|foot|metres?|meters?|kilomet|miles?|yards?|inch)\b")


def complete(quantities: Sequence[Quantity], text: str) -> list[Quantity]:
    """The quantities, each bare m read as the draft uses it; where nothing tells, both readings are kept."""
    found = [_of_run(quantity) for quantity in quantities]
    if not any(map(_is_bare, found)):
        return found
    has_millions = any((q.scale == MILLION and _writes_m(q)) or (_is_bare(q) and _is_counted(q, text)) for q in found)
    has_lengths = _LENGTHS.search(text) is not None
    return [_read(q, text, has_millions, has_lengths) if _is_bare(q) else q for q in found]


def _is_bare(quantity: Quantity) -> bool:
    return quantity.kind is Kind.MEASURE and quantity.unit == "meter" and quantity.surface.endswith("m")


def _writes_m(quantity: Quantity) -> bool:
    return re.search(r"[0-9]m\b", quantity.surface) is not None


def _is_counted(quantity: Quantity, text: str) -> bool:
    start = quantity.span.start
    return _COUNTED.search(text, max(0, start - REACH), start) is not None


def _read(quantity: Quantity, text: str, has_millions: bool, has_lengths: bool) -> Quantity:
    is_length = _NO_MILLION.match(text, quantity.span.end) or _BARE.search(quantity.surface) is None
    if is_length or (has_lengths and not has_millions):
        return quantity
    millions, is_counted = _in_millions(quantity), _is_counted(quantity, text)
    is_number = is_counted or (has_millions and not has_lengths)
    return replace(millions, others=(quantity,)) if is_number else replace(quantity, others=(millions,))


def _in_millions(quantity: Quantity) -> Quantity:
    return replace(
        quantity,
        kind=Kind.NUMBER,
        unit="",
        value=None if quantity.number is None else quantity.number * MILLION,
        stated=quantity.stated and quantity.stated.scaled(MILLION),
        quantum=quantity.quantum * MILLION,
        scale=MILLION,
    )


def _of_run(quantity: Quantity) -> Quantity:
    """A third 1,500m title: the distance, and no title by the million."""
    run = _RUN.fullmatch(quantity.surface) if quantity.kind is Kind.COUNT and quantity.scale == MILLION else None
    if run is None or quantity.number is None or quantity.stated is None:
        return quantity
    span = Span(quantity.span.start, quantity.span.start + run.end("figure"))
    return replace(
        quantity,
        span=span,
        surface=run["figure"],
        kind=Kind.MEASURE,
        unit="meter",
        value=quantity.number / MILLION,
        stated=quantity.stated.scaled(1 / MILLION),
        quantum=quantity.quantum / MILLION,
        scale=Fraction(1),
        noun="",
        noun_span=None,
    )
