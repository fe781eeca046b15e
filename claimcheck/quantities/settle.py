"""Lets the rest of the draft, and the country set, settle quantities that can be read in several ways."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from msgspec.structs import replace

from claimcheck import files
from claimcheck.core import Kind, Quantity, StatedDate
from claimcheck.grammar.lexicon import Lexicon, Money
from claimcheck.text import countries
from claimcheck.text.normalise import fold_word

MIN_STEM = 3
"""How many letters of a currency's word are compared: ليرة, ليرات."""
LAST_MONTH = 12
BILLION = 10**9
THOUSANDTHS = frozenset({"KWD", "BHD", "OMR", "JOD", "TND", "LYD"})
"""The currencies that have a thousand coins, and prices with three decimals."""
_PRICE = re.compile(
    r"(?<![0-9٠-٩.,])[0-9٠-٩]{1,2}\.[0-9٠-٩](?![0٠]{2})[0-9٠-٩]{2}(?![0-9٠-٩.,])(?! *(?:ألف|مليون|مليار))"
)
_NUMERIC_DATE = re.compile(r"(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?\d{4}")
_ROUND_GROUP = re.compile("[.,][0-9٠-٩۰-۹]{2}[0٠۰](?![0-9٠-٩۰-۹])")
"""Three digits with a zero at the end: nobody measures so finely as 280,000 barrels would be."""
_LATIN = re.compile("[A-Za-z]")
"""A word in Latin letters means what English means by it: a pound is no rotl."""
_LETTER = re.compile(r"[0-9]ر[0-9]")
_FRACTION_FIRST = re.compile(r"(?<![0-9])0[0-9]+ر[0-9]|[0-9]{2}ر0(?![0-9])")
"""06ر101 and 86ر0: no number begins with a zero, and no fraction of two figures is told of by a mere zero after it."""
_WHOLE_FIRST = re.compile("[0-9]ر0[0-9]")
_BEGINS = "[0-9](?<![0-9.,].)"
"""The first digit of a figure, as a pattern; looking back from it, a search can skip all that is no digit."""
_ENDS = "(?![0-9]|[.,][0-9])"
_DECIMAL = {
    sign: re.compile(rf"{_BEGINS}(?:[0-9]*{re.escape(sign)}[0-9]{{1,2}}|(?<=0){re.escape(sign)}[0-9]{{3}}){_ENDS}")
    for sign in ".,"
}
"""A figure that can only have a decimal mark; three digits after a zero tell of money with three decimals."""
_GROUPING = {
    sign: re.compile(
        rf"{_BEGINS}(?:[0-9]{{0,2}}(?:{re.escape(sign)}[0-9]{{3}}){{2,}}|[0-9]*[{other}][0-9]{{1,2}}){_ENDS}"
    )
    for sign, other in (".,", ",.")
}


def settle(
    quantities: Sequence[Quantity], text: str, adjectives: Mapping[str, frozenset[str]], country: str | None = None
) -> tuple[Quantity, ...]:
    """The quantities with their likeliest readings first; readings that the draft rules out are dropped.

    `text` is folded; `adjectives` holds those of each currency's country; `country` is an ISO 3166
    code whose own sizes of units are meant.
    """
    is_day_first = _day_order(quantities)
    paid = frozenset(q.unit for q in quantities if q.kind is Kind.MONEY and _coin(q) is None)
    settled = (
        _settled(_of_letter(quantity, text), text, adjectives, country, paid)
        if quantity.others or quantity.kind is Kind.MEASURE
        else quantity
        for quantity in quantities
    )
    return tuple(quantity if is_day_first is None else _in_order(quantity, is_day_first) for quantity in settled)


def _day_order(quantities: Sequence[Quantity]) -> bool | None:
    """Whether the draft's numeric dates that allow one order only have the day first; None where none tells."""
    found = {
        int(figures[1]) == quantity.value.day
        for quantity in quantities
        if isinstance(quantity.value, StatedDate) and not quantity.others and quantity.value.day
        if (figures := _NUMERIC_DATE.search(quantity.surface)) and quantity.value.day > LAST_MONTH
    }
    return found.pop() if len(found) == 1 else None


def _in_order(quantity: Quantity, is_day_first: bool) -> Quantity:
    """1/2/2015 where the draft also has 13/2/2015: only the reading in that order is left."""
    figures = _NUMERIC_DATE.search(quantity.surface) if quantity.others and quantity.kind is Kind.DATE else None
    if figures is None:
        return quantity
    day = int(figures[1 if is_day_first else 2])
    fitting = [q for q in quantity.readings() if isinstance(q.value, StatedDate) and q.value.day == day]
    return _with_first(fitting[0], fitting) if fitting else quantity


def _of_letter(quantity: Quantity, text: str) -> Quantity:
    """The letter ر as decimal mark, where the draft has another such figure that can be read in one order only."""
    if not quantity.others or not _LETTER.search(fold_word(quantity.surface)):
        return quantity
    is_fraction_first = _is_fraction_first(text)
    is_one_unit = all(other.unit == quantity.unit for other in quantity.others)
    if is_fraction_first is None or len(quantity.others) != 1 or not is_one_unit:
        return quantity
    return replace(quantity, others=()) if is_fraction_first else quantity.others[0]


@lru_cache(maxsize=16)
def _is_fraction_first(text: str) -> bool | None:
    """Whether the draft writes 5ر12 for 12.5; None where no figure tells, or two differ."""
    found = bool(_FRACTION_FIRST.search(text)), bool(_WHOLE_FIRST.search(text))
    return found[0] if found[0] is not found[1] else None


def currency_adjectives(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """The adjectives that name the country of each currency."""
    senses = (sense.value for senses in lexicon.words.values() for sense in senses)
    return {money.code: money.adjectives for money in senses if isinstance(money, Money)}


def _coin(quantity: Quantity) -> Quantity | None:
    """The reading that counts a coin in itself, where its word has one; currencies have codes in capitals."""
    return next((reading for reading in quantity.others if not reading.unit.isupper()), None)


def _settled(
    quantity: Quantity, text: str, adjectives: Mapping[str, frozenset[str]], country: str | None, paid: frozenset[str]
) -> Quantity:
    if quantity.kind is Kind.MEASURE and quantity.unit in _local_units():
        return quantity if _LATIN.search(quantity.surface) and country is None else _of_country(quantity, country)
    if not quantity.others or quantity.kind is Kind.DATE:
        return quantity
    if quantity.kind is not Kind.MONEY or quantity.unit == quantity.others[-1].unit:
        return _of_separator(quantity, text)
    figures = [q for q in quantity.readings() if q.unit == quantity.unit]
    if len(figures) == 1:
        return _of_currency(quantity, text, adjectives, paid)
    currencies = [figures[0], *(q for q in quantity.readings() if q.unit != quantity.unit)]
    money = _of_currency(_with_first(quantity, currencies), text, adjectives, paid)
    as_written = [replace(money, others=()), *(_in_currency(q, figures[0], money) for q in figures[1:])]
    likeliest = _of_separator(_with_first(as_written[0], as_written), text)
    return replace(likeliest, others=(*likeliest.others, *money.others))


def _in_currency(figure: Quantity, first: Quantity, money: Quantity) -> Quantity:
    """Another reading of the figure in the currency settled on, whose coins may be of another worth."""
    if not figure.number or not first.number or not money.number or figure.stated is None:
        return replace(figure, unit=money.unit, others=())
    factor = money.number / first.number
    stated, quantum = figure.stated.scaled(factor), figure.quantum * factor
    return replace(figure, unit=money.unit, value=figure.number * factor, stated=stated, quantum=quantum, others=())


def _of_currency(
    quantity: Quantity, text: str, adjectives: Mapping[str, frozenset[str]], paid: frozenset[str]
) -> Quantity:
    """The currency that the draft elsewhere names in full; else those whose country it names come first.

    A coin whose currency nothing in the draft names is counted in itself: 30 cents of somebody's.
    """
    coin = _coin(quantity)
    readings = tuple(reading for reading in quantity.readings() if reading.unit.isupper())
    word = fold_word(quantity.surface).rsplit(" ", 1)[-1][:MIN_STEM]
    named = {q.unit: sum([_mentions(text, adjective) for adjective in adjectives.get(q.unit, ())]) for q in readings}
    for reading in readings:
        if named[reading.unit] and _is_named(text, word, adjectives[reading.unit]):
            return _with_first(reading, [q for q in readings if q is reading or _countries(text)[q.unit[:2]]])
    if readings[0].unit not in countries.WORLDWIDE and not any(named.values()):
        named = {q.unit: _countries(text)[q.unit[:2]] for q in readings}
    likeliest = max(readings, key=lambda q: (named[q.unit], q.unit in paid))
    if coin is not None and not named[likeliest.unit] and likeliest.unit not in paid:
        return _with_first(coin, readings)
    return _with_first(likeliest, readings)


def _is_named(text: str, word: str, adjectives: frozenset[str]) -> bool:
    """Whether the draft has the currency's word with an adjective of its country: الليرة التركية."""
    named = tuple(adjectives)
    return any(text.startswith(named, at) or _follows_article(text, named, at) for at in _after_word(text, word))


def _follows_article(text: str, words: tuple[str, ...], at: int) -> bool:
    return text.startswith("ال", at) and text.startswith(words, at + len("ال"))


@lru_cache(maxsize=64)
def _after_word(text: str, word: str) -> tuple[int, ...]:
    """Where the words begin that come after those with these letters."""
    return tuple(match.end() for match in re.finditer(rf"{re.escape(word)}\w* ", text))


def _of_separator(quantity: Quantity, text: str) -> Quantity:
    """1.171 is a decimal first where the draft writes decimals with a dot, and groups with none; so with a comma."""
    sign = next((sign for sign in ".," if sign in quantity.surface), "")
    if not sign or quantity.number is None:
        return quantity
    if not _has_decimals(text, sign) and not _is_decimal(quantity, text, sign):
        return quantity
    if quantity.kind is Kind.MEASURE and _ROUND_GROUP.search(quantity.surface):
        return quantity
    if any(other.kind is not quantity.kind for other in quantity.others):
        return quantity
    readings = sorted(quantity.readings(), key=lambda q: q.number or 0)
    return _with_first(readings[0], readings)


def _is_decimal(quantity: Quantity, text: str, sign: str) -> bool:
    """A dot before billions, as who has a thousand of them says trillion, or in a price of dinars with its thousandths.

    Not where the draft groups with dots.
    """
    is_price = quantity.unit in THOUSANDTHS and _PRICE.search(quantity.surface) is not None
    return sign == "." and (quantity.scale >= BILLION or is_price) and not _has_groups(text, sign)


@lru_cache(maxsize=256)
def _mentions(text: str, adjective: str) -> int:
    """How often a draft has an adjective; remembered, since every figure of the draft asks."""
    return text.count(adjective)


@lru_cache(maxsize=16)
def _countries(text: str) -> Mapping[str, int]:
    return countries.named(text)


@lru_cache(maxsize=16)
def _has_decimals(text: str, sign: str) -> bool:
    """Whether a draft has this sign in decimals and never between groups."""
    return bool(_DECIMAL[sign].search(text)) and not _has_groups(text, sign)


@lru_cache(maxsize=16)
def _has_groups(text: str, sign: str) -> bool:
    return _GROUPING[sign].search(text) is not None


def _of_country(quantity: Quantity, country: str | None) -> Quantity:
    """A unit whose size differs from country to country."""
    sizes = _local_units()[quantity.unit]
    units = [unit for countries, unit in sizes if country is None or country in countries]
    readings = [replace(quantity, unit=unit) for unit in units] or [quantity]
    return _with_first(readings[0], readings)


def _with_first(first: Quantity, readings: Sequence[Quantity]) -> Quantity:
    others = (q for q in readings if q.unit != first.unit or q.value != first.value)
    return replace(first, others=tuple(replace(q, others=()) if q.others else q for q in others))


@cache
def _local_units() -> dict[str, tuple[tuple[frozenset[str], str], ...]]:
    found: dict[str, list[tuple[frozenset[str], str]]] = {}
    for _, (unit, codes, there) in files.rows(files.folder() / "local_units.tsv", 3):
        found.setdefault(unit, []).append((frozenset(codes.split(",")), there))
    return {unit: tuple(sizes) for unit, sizes in found.items()}
