"""Money to values: which currency is meant, and how much of it."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from msgspec.structs import replace

from claimcheck.core import Kind
from claimcheck.grammar.lexicon import Money
from claimcheck.quantities import amount, mixed
from claimcheck.quantities.amount import ONE, TWO, Amount
from claimcheck.quantities.numeral import Numeral


def _two_paid(number: Numeral, *words: Any) -> Amount | None:
    return paid(number, _currency(*words)) if number.value == 2 else None


def _currency(*words: Any) -> tuple[Money, ...]:
    """The currencies a word can mean, narrowed by the adjectives of a country after it."""
    choices, adjectives = words[0], set(words[1:])
    fitting = tuple(money for money in choices if money.adjectives & adjectives)
    return fitting or choices


def paid(number: Any, choices: tuple[Money, ...]) -> Amount:
    """So much of a currency, or of the likeliest one that the word can mean."""
    money = choices[0]
    price = amount.of_word(number, kind=Kind.MONEY, unit=money.code, choices=choices)
    if price.number is None or money.factor == 1:
        return price
    return price.with_number(price.number.times(money.factor))


def _sign_paid(choices: tuple[Money, ...], number: Any) -> Amount:
    return paid(number, choices)


def _shortened(number: Numeral, letter: str) -> Numeral | None:
    """5M."""
    return None if number.in_words else number.times(Fraction(letter))


def _short_sign_paid(letter: str, choices: tuple[Money, ...], number: Numeral) -> Amount | None:
    """M$ 5."""
    short = _shortened(number, letter)
    return None if short is None else paid(short, choices)


def _dual_money(*words: Any) -> Amount:
    return paid(TWO, _currency(*words))


def _paid_fraction(part: Fraction | Numeral, choices: tuple[Money, ...]) -> Amount:
    return paid(mixed.numeral(part), choices)


def _paid_and_fraction(number: Numeral, choices: tuple[Money, ...], part: Any, again: Any = None) -> Amount | None:
    """Three pounds and a half, a million pounds and a half (of a million), a hundred pounds and half a pound."""
    return _paid_and_scaled(number, choices, part, None if again is None else ONE)


def _paid_and_scaled(number: Numeral, choices: Any, part: Any, scale: Numeral | None, *_again: Any) -> Amount | None:
    more = mixed.and_fraction(number.before_noun, part, scale)
    return None if more is None else paid(more, choices)


def _one_and_fraction(choices: tuple[Money, ...], part: Any, _again: Any = None) -> Amount | None:
    return _paid_and_fraction(ONE, choices, part)


def _dual_and_fraction(two: Amount, part: Any, _again: Any = None) -> Amount | None:
    return _paid_and_fraction(TWO, two.choices, part)


def one_paid(*words: Any) -> Amount:
    """A currency by itself is one of it: a dollar and 75 cents."""
    return paid(ONE, _currency(*words))


def _one_of(choices: tuple[Money, ...], number: Numeral) -> Amount | None:
    """دولار واحد: of currencies only one is said after the word."""
    return paid(ONE, choices) if number.in_words and number.value == 1 else None


def joined(amounts: Sequence[Amount]) -> Amount | None:
    """Money with its small coin, in a currency that all the words can mean; None where they mean no common one."""
    first, *rest = amounts
    shared = [money.code for money in first.choices if all(_has(part, money.code) for part in rest)]
    total = _in(first, shared[0]) if shared else None
    for part in rest if total is not None else ():
        more = _in(part, shared[0])
        if total is None or more is None or not (_is_coin(more) or amount.is_one_more(total.value, more.value)):
            return None
        total = total.plus(more)
    choices = tuple(money for money in first.choices if money.code in shared)
    return None if total is None else replace(first, number=total, unit=shared[0], choices=choices)


def _has(part: Amount, code: str) -> bool:
    return any(money.code == code for money in part.choices)


def _is_coin(number: Numeral) -> bool:
    return number.value < 1 and number.scale == 1


def _in(part: Amount, code: str) -> Numeral | None:
    """The number of a part in one of the currencies that its word can mean; small coins differ in size."""
    factor = next(money.factor for money in part.choices if money.code == code)
    number = part.number
    return number and replace(number.times(factor / part.choices[0].factor), scale=number.scale)


ACTIONS: Mapping[str, Callable[..., Any]] = {
    "currency": _currency,
    "paid": paid,
    "sign_paid": _sign_paid,
    "shortened": _shortened,
    "short_sign_paid": _short_sign_paid,
    "dual_money": _dual_money,
    "two_paid": _two_paid,
    "one_paid": _one_of,
    "paid_fraction": _paid_fraction,
    "paid_and_fraction": _paid_and_fraction,
    "paid_and_scaled": _paid_and_scaled,
    "dual_paid_and_fraction": _dual_and_fraction,
    "one_paid_and_fraction": _one_and_fraction,
}
"""What each rule makes of the values below it."""
