"""Numbers that look like years where the words around them count: 1948 of them, 1916 منهم."""

from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Claim, Interval, Item, Kind, StatedDate


def as_count(item: Item) -> Claim | None:
    """A figure that counts or measures; a mere year in figures as the number it is written as; None of all else."""
    if not isinstance(item, Claim):
        return None
    quantity = item.quantity
    if quantity.kind is not Kind.DATE:
        return item if quantity.number is not None else None
    year = quantity.value
    if not isinstance(year, StatedDate) or not quantity.surface.isdigit() or year.year is None:
        return None
    number = Fraction(year.year)
    told = replace(quantity, kind=Kind.NUMBER, value=number, stated=Interval.point(number), others=())
    return replace(item, quantity=told)
