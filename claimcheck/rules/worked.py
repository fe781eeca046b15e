"""Worked steps: the lines of a proof over several relations, as a fact-checker writes them. No rule itself."""

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.core import Interval, Kind
from claimcheck.core.chain import Step
from claimcheck.core.constraint import Linear, Product, Term
from claimcheck.rules.amounts import shown_interval


def line(step: Step) -> str:
    """One line: 200 × 30% = 60."""
    told, made = expression(step), shown(step.constraint.terms[step.at], step.made)
    return told if told == made else f"{told} = {made.lstrip('≤≥<>')}"


def clash(step: Step) -> tuple[str, ...]:
    """The line that fails: what the others make, and what it is said to be."""
    term = step.constraint.terms[step.at]
    made, said = shown(term, step.made), shown(term, step.known[step.at])
    told = expression(step)
    against = f"{made.lstrip('≤≥<>')} {_sign(step)} {said}"
    return (against,) if told == made.lstrip("≤≥<>") else (line(step), against)


def _sign(step: Step) -> str:
    """How what is made stands to what is said where it is only a limit; else that they are unlike."""
    if step.made.high is None:
        return ">"
    return "<" if step.made.low is None else "≠"


def shown(term: Term, room: Interval) -> str:
    """A figure for readers, with the sign of a percent."""
    claim = term.figure.claim
    is_percent = claim is not None and claim.quantity.kind is Kind.PERCENT
    return f"{shown_interval(_near(room))}{'%' if is_percent else ''}"


def _near(room: Interval) -> Interval:
    """A number without end to two decimals."""
    if not room.is_point or room.high is None or (room.high * 100).denominator == 1:
        return room
    return Interval.point(Fraction(round(room.high * 100), 100))


def expression(step: Step) -> str:
    """What the solved term is made of."""
    constraint = step.constraint
    return _sum(step, constraint) if isinstance(constraint, Linear) else _product(step, constraint)


def _sum(step: Step, constraint: Linear) -> str:
    """The other terms with their signs; what is left of a hundred comes first."""
    terms, by = constraint.terms, constraint.terms[step.at].slope
    rest = constraint.total.low if constraint.total.low is not None else constraint.total.high or Fraction(0)
    rest = (rest - sum(term.offset for term in terms)) / by
    pieces = [("+", _plain(terms[step.at], rest))] if rest else []
    for at, (term, room) in enumerate(zip(terms, step.known, strict=True)):
        if at != step.at:
            weight = -term.slope / by
            pieces.append(("+" if weight > 0 else "-", shown(term, room.scaled(abs(weight)))))
    pieces.sort(key=lambda piece: piece[0])  # what is added before what is taken away
    (sign, first), *others = pieces
    return f"{'-' if sign == '-' else ''}{first}{''.join(f' {sign} {piece}' for sign, piece in others)}"


def _plain(term: Term, value: Fraction) -> str:
    return shown(term, Interval.point(value))


def _product(step: Step, constraint: Product) -> str:
    """A product, or a quotient where a factor is what is made."""
    result = len(constraint.terms) - 1
    others = [(at, _value(constraint, step, at)) for at in range(result + 1) if at != step.at]
    if step.at == result:
        return " × ".join([*(text for _, text in others), *_factor(constraint.factor)])
    divided = next(text for at, text in others if at == result)
    return " / ".join([divided, *(text for at, text in others if at != result), *_factor(constraint.factor)])


def _value(constraint: Product, step: Step, at: int) -> str:
    """A term as it stands in a product: 36% of something, 120% of what was."""
    term, room = constraint.terms[at], step.known[at]
    claim = term.figure.claim
    if claim is not None and claim.quantity.kind is Kind.PERCENT and abs(term.slope) == Fraction(1, 100):
        return f"{shown_interval(term.value(room).scaled(100))}%"
    return shown_interval(term.value(room))


def _factor(factor: Interval) -> Iterator[str]:
    if factor != Interval.point(1):
        yield shown_interval(factor)
