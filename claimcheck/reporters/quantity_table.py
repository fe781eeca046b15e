"""The table of quantities that `claimcheck extract` prints, and their JSON."""

from collections.abc import Callable, Mapping, Sequence

from claimcheck.core import Document, Interval, Quantity, to_text
from claimcheck.core.positions import Lines
from claimcheck.reporters import direction, to_json
from claimcheck.reporters.style import Paint, Style

Extract = tuple[Document, Sequence[Quantity]]

_HEADINGS = ("place", "kind", "value", "unit", "text")


def table(extracts: Sequence[Extract], style: Style) -> str:
    """One line per quantity; the words of the draft stand last, where Arabic cannot shift a column."""
    rows = [row for extract in extracts for row in _rows(extract)]
    if not rows:
        return ""
    widths = [max(len(row[column]) for row in (_HEADINGS, *rows)) for column in range(4)]
    lines = [_line(row, widths) for row in rows]
    return "\n".join([style.paint(_line(_HEADINGS, widths), Paint.FAINT), *lines]) + "\n"


def json(extracts: Sequence[Extract], style: Style) -> str:
    """The array of one draft's quantities; of several drafts, an array of objects that name each."""
    arrays = [(document.name, [quantity.to_dict() for quantity in found]) for document, found in extracts]
    if len(arrays) == 1:
        return to_json.to_text(arrays[0][1])
    return to_json.to_text([{"name": name, "quantities": array} for name, array in arrays])


def jsonl(extracts: Sequence[Extract], style: Style) -> str:
    """One quantity a line, each with the name of its draft."""
    named = ({"name": document.name, **q.to_dict()} for document, found in extracts for q in found)
    return "".join(to_json.to_line(quantity) for quantity in named)


FORMATS: Mapping[str, Callable[[Sequence[Extract], Style], str]] = {
    "full": table,
    "concise": table,
    "json": json,
    "jsonl": jsonl,
}


def magnitude(quantity: Quantity) -> str:
    """What the words assert, as mathematics writes it: 5, ≥ 12, 20 to 30, ≈ 100."""
    stated = quantity.stated
    text = (to_text(quantity.value) or "") if stated is None or stated.is_point else _range(stated)
    return f"≈ {text}" if quantity.is_approximate else text


def _range(stated: Interval) -> str:
    low, high = to_text(stated.low), to_text(stated.high)
    if low is None and high is None:
        return ""
    if high is None:
        return f"{'>' if stated.low_open else '≥'} {low}"
    if low is None:
        return f"{'<' if stated.high_open else '≤'} {high}"
    return f"{low} to {high}"


def _rows(extract: Extract) -> list[tuple[str, ...]]:
    document, quantities = extract
    lines = Lines.of(document.text)
    name = direction.phrase(direction.harmless(document.name))
    rows: list[tuple[str, ...]] = []
    for quantity in quantities:
        line, column = lines.position(quantity.span.start)
        surface = direction.phrase(direction.harmless(quantity.surface))
        rows.append((f"{name}:{line}:{column}", quantity.kind.value, magnitude(quantity), quantity.unit, surface))
    return rows


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [f"{cell:<{width}}" for cell, width in zip(row[:4], widths, strict=True)]
    return "  ".join([*cells, row[4]])
