"""From a word that the grammars have made to the Quantity it states, in its place in the text."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Any

from msgspec.structs import replace

from claimcheck import files
from claimcheck.core import Bound, Interval, Kind, Quantity, Span, StatedDate
from claimcheck.grammar.lexicon import Money
from claimcheck.grammar.words import Word
from claimcheck.quantities import amount, contextual
from claimcheck.quantities.amount import Amount
from claimcheck.quantities.numeral import Numeral
from claimcheck.quantities.year import FIRST_BARE_YEAR, LAST_BARE_YEAR
from claimcheck.text.normalise import Folded, fold_word
from claimcheck.text.ties import pattern

_DEFINITE = ("ال", "وال", "بال", "لل", "فال", "كال")
_POSSESSIVE = ("ه", "ها", "هم", "هن", "نا")
LEAST_RANK = 100
"""The smallest definite number by itself that ranks: the hundredth; smaller ones have ordinals of their own."""
_ONE_OF = re.compile(r"\s+من\s+ا(?!ل)")
_NO_COUNT = re.compile(r"[^ه]\s+ال(?!ا(?:حد|ثنين|ربعا)|سبت|ثلاثا|خميس|جمعه|يوم)")
"""The end of a short number word and a definite word: ست الكل is a name, and ست counts nothing."""
_YEAR = re.compile(r"(?<![0-9.,])[0-9٠-٩۰-۹]{4}(?![0-9.,])")
_CONJOINED = re.compile(r" (?P<word>[^\W\d_]+)(?: [^\W\d_]+)? و[^\W\d_]")  # محافظتي قنا وسوهاج
_ANNEXED = re.compile(
    r" (?P<word>ال[^\W\d_]{2,}(?<![هي])"  # طائرتي الإسعاف, but not مدينتي الجميلة
    r"|(?!ال|[وفبلكتيسن]|ا\w{3}\b)[^\W\d_]{3,}(?<![هت]))(?!\w)"  # حافلتي ركاب, but not سيارتي قديمة
)
_LED_LAP = re.compile("[^\\W\\d][^0-9:]* (?=[0-9]{1,2}:[0-9]{2})")
_MATCH = re.compile(
    r"(?<!\w)[وفبل]{0,2}(?:ال)?(?:فاز|فوز|تغلب|هزم|هزيم|خسر|خسار|نتيج|تفوق|تقدم|اكتسح|انتصار|فارق|الشوط|مبارا|لقاء)"
)
REACH = 70
"""So many letters before points are looked at for what tells of a match: فاز 92-87."""
_OWN_ONE = re.compile("[^او]ت(?:ه|ها|هم|هن|نا)$")
"""A feminine singular that is somebody's: خمس ميزانيته is a fifth of it; plurals end in اتها."""
IN_A_DECADE = "somebody in a decade"
"""The group of words for who may be in a decade of life."""
_HOLDS = re.compile(r"تسع ال\w+ (?:(?:نحو|حوالي|اكثر من|ل) ?)?[0-9]")
ONE = Fraction(1)
STATING = frozenset(
    {
        *("AMOUNT", "IN_CONTEXT", "NUMBER", "MAGNITUDE", "THE_NUMBER", "THE_TENS_NUMBER", "ORDINAL_NUMBER", "RANK"),
        *("DATE", "TIME", "SCORE", "POINTS"),
    }
)
"""The classes of words that state a quantity."""


def quantity(word: Word, text: str, folded: Folded) -> Quantity | None:
    """The quantity that a word of `text` states; None for words that state none."""
    kind, value = word.senses[0].kind, word.senses[0].value
    if kind not in STATING:
        return None
    span = folded.offsets.span(_start(kind, value, word, folded.text), word.end)
    surface = text[span.start : span.end]
    if folded.text.startswith("تسع ال", word.start) and _HOLDS.match(
        folded.text, word.start
    ):  # تسع القاعة 500: it holds them, and is no ninth
        return None
    if surface.startswith("عده"):  # after him (بعده), his promise (وعده): "several" ends in taa marbuta
        return None
    match kind:
        case "AMOUNT":
            return (
                None
                if _is_own(value, word, folded)
                else _or_years(_of_amount(span, surface, _of_one(value, folded), folded))
            )
        case "IN_CONTEXT":
            is_meant = contextual.is_meant(value[0], folded.text, word.start, word.end)
            return _of_amount(span, surface, value[1], folded) if is_meant else None
        case "NUMBER":
            return _of_number(span, surface, value, word, folded)
        case "MAGNITUDE":
            return _of_amount(span, surface, amount.of_magnitude(value), folded)
        case "THE_NUMBER":
            return _of_definite(span, text, value, word, folded)
        case "THE_TENS_NUMBER" | "ORDINAL_NUMBER" | "RANK":
            return None if _is_preliminary(surface, text[: span.start][-2:]) else _of_rank(span, surface, value)
        case "DATE":
            return None if _is_age(value, word, folded) else _of_date(span, surface, value)
        case "TIME":
            return Quantity(span, surface, Kind.TIME, value)
        case "POINTS" if _MATCH.search(folded.text, max(0, word.start - REACH), word.start) is None:
            return None
        case "SCORE" | "POINTS":
            return Quantity(span, surface, Kind.SCORE, value)
    return None


def _start(kind: str, value: Any, word: Word, text: str) -> int:
    """Where a quantity begins: the word that tells a time with a colon from others (in 14:21) is no part of it."""
    if kind != "AMOUNT" or value.kind is not Kind.DURATION or text[word.start].isdigit():
        return word.start
    led = _LED_LAP.match(text, word.start, word.end)
    return word.start if led is None else led.end()


def _of_amount(span: Span, surface: str, of: Amount, folded: Folded) -> Quantity:
    number = of.number
    noun_span = None if of.noun_at is None else folded.offsets.span(*of.noun_at)
    base = Quantity(
        span,
        surface,
        of.kind,
        None if number is None else number.value,
        of.stated,
        of.unit,
        quantum=ONE if number is None else number.quantum,
        bound=of.bound,
        is_approximate=of.is_approximate,
        noun="" if noun_span is None else surface[noun_span.start - span.start : noun_span.end - span.start],
        noun_span=noun_span,
        in_words=number is None or number.in_words,
        scale=ONE if number is None else number.scale,
    )
    if len(of.choices) < 2 and (number is None or not number.others):
        return base
    return replace(base, others=tuple(_other_readings(base, of)))


def _of_one(of: Amount, folded: Folded) -> Amount:
    """A fifth, a seventh, a ninth or a tenth of a thing that is one; of several it is their number."""
    if of.noun_at is None or of.number is None or of.number.part is None:
        return of
    is_one = _OWN_ONE.search(folded.text[slice(*of.noun_at)])
    return Amount(Kind.RATIO, Numeral(of.number.part, Fraction(1, 10))) if is_one else of


def _or_years(amount: Quantity) -> Quantity:
    """Between 2010 and 2015 are years first of all."""
    if amount.kind is not Kind.NUMBER or amount.bound is not Bound.BETWEEN or amount.stated is None:
        return amount
    first, last = amount.stated.low, amount.stated.high
    if first is None or last is None or len(_YEAR.findall(amount.surface)) != 2 or not _are_years(first, last):
        return amount
    years = StatedDate(int(first), year_end=int(last))
    return Quantity(amount.span, amount.surface, Kind.DATE, years, others=(amount,))


def _are_years(first: Fraction, last: Fraction) -> bool:
    return FIRST_BARE_YEAR <= first < last <= LAST_BARE_YEAR and first.denominator == last.denominator == 1


def _is_own(of: Amount, word: Word, folded: Folded) -> bool:
    """My city, مدينتي, is written like two cities of somebody's: only what follows tells them apart."""
    if of.noun_at != (word.start, word.end) or not folded.text.endswith("تي", 0, word.end):
        return False
    match = _CONJOINED.match(folded.text, word.end) or _ANNEXED.match(folded.text, word.end)
    return match is None or match["word"] in _idle_words()


@cache
def _idle_words() -> frozenset[str]:
    return frozenset(fold_word(cells[0]) for _, cells in files.words("ar", "idle_words.tsv"))


def _other_readings(base: Quantity, of: Amount) -> Iterator[Quantity]:
    """Other values of the figure, and other countries of the currency."""
    if of.number is not None and of.interval is None:
        for value in of.number.others:
            quantum = of.number.quantum * value / of.number.value if of.number.value else of.number.quantum
            yield replace(base, value=value, stated=Interval.point(value), quantum=quantum)
    yield from _other_currencies(base, of.choices) if len(of.choices) > 1 else ()


def _other_currencies(base: Quantity, choices: tuple[Money, ...]) -> Iterator[Quantity]:
    """The currencies of the other countries, and the coin counted in itself; of a currency's own name none is meant."""
    first = choices[0]
    for money in choices[1:]:
        if money.factor == first.factor:
            yield replace(base, unit=money.code)
        elif money.factor >= 1 or first.factor < 1:
            yield _in_currency(base, money.code, money.factor / first.factor)
    if first.coin:
        yield _in_currency(base, first.coin, 1 / first.factor)


def _in_currency(base: Quantity, unit: str, factor: Fraction) -> Quantity:
    """The same coins of another country: fifty fils are half a dirham, or a twentieth of a dinar."""
    value = None if base.number is None else base.number * factor
    stated = base.stated and base.stated.scaled(factor)
    return replace(base, unit=unit, value=value, stated=stated, quantum=base.quantum * factor)


def _of_definite(span: Span, text: str, value: Numeral, word: Word, folded: Folded) -> Quantity | None:
    """A definite number counts the definite plural before it (المتهمين الثلاثة), or ranks: الزائر المليون."""
    surface = span.of(text)
    before = folded.text[max(0, word.start - 24) : word.start].split(" ")
    if before == [""] or (value.value >= LEAST_RANK and value.in_words and before[-2:-1] and _is_definite(before[-2])):
        return _of_rank(span, surface, value) if value.value >= LEAST_RANK else None
    if value.scale > 1 and value.mantissa != 1:  # بلغوا الثمانية عشر مليونا
        return _of_amount(span, surface, amount.of_number(value), folded)
    if (
        len(before) < 2
        or before[-1]
        or not _is_counted(before[-2], value)
        or "ة" in text[max(0, span.start - 2) : span.start]
    ):
        return None
    stated = Interval.point(value.value)
    return Quantity(span, surface, Kind.COUNT, value.value, stated, "count", in_words=value.in_words)


def _is_definite(word: str) -> bool:
    return word.startswith(_DEFINITE)


def _is_counted(word: str, number: Numeral) -> bool:
    """A definite plural, or a plural that belongs to somebody: مبارياته الأربع."""
    if _is_definite(word):
        return not word.endswith("ه")
    return number.in_words and 3 <= number.value <= 10 and word.endswith(_POSSESSIVE) and len(word) > 4


def _of_number(span: Span, surface: str, value: Numeral, word: Word, folded: Folded) -> Quantity | None:
    """A bare number; one of the best is no count, and a bare 2018 is a year."""
    if value.value == 1 and value.in_words and _ONE_OF.match(folded.text, word.end):
        return None
    if value.in_words and 3 <= value.value <= 10 and _NO_COUNT.match(folded.text, word.end - 1):
        return None
    number = _of_amount(span, surface, amount.of_number(value), folded)
    figures = folded.text[word.start : word.end]
    if len(figures) == 4 and figures.isdigit() and FIRST_BARE_YEAR <= value.value <= LAST_BARE_YEAR:
        return Quantity(span, surface, Kind.DATE, StatedDate(int(figures)), others=(number,))
    return number


def _is_preliminary(surface: str, before: str) -> bool:
    """التقرير الأولي is no first one; where ى is written as ي, المرة الاولي is, after a feminine word."""
    return surface.endswith("ولي") and not before.startswith("ة")


def _of_rank(span: Span, surface: str, value: Any) -> Quantity:
    return Quantity(span, surface, Kind.ORDINAL, value.value, Interval.point(value.value), in_words=True)


def _is_age(dates: tuple[StatedDate, ...], word: Word, folded: Folded) -> bool:
    """Whether a decade is one of somebody's life: رجل في الثلاثينيات."""
    first = dates[0]
    is_decade = first.year is not None and first.year_end == first.year + 9 and not folded.text[word.start].isdigit()
    at = max(0, word.start - REACH)
    return is_decade and _aged().search(folded.text, at, word.start) is not None


@cache
def _aged() -> re.Pattern[str]:
    """Who is said to be in a decade of age, up to it, or to the decade before."""
    decades = r"(?:[\w ]{0,12}ال\w+ات و)?"
    return re.compile(rf"(?<!\w)[وفبل]?(?:{pattern(IN_A_DECADE)})(?: \w+)? (?:في|ب) {decades}\Z")


def _of_date(span: Span, surface: str, dates: tuple[StatedDate, ...]) -> Quantity:
    first, *others = (Quantity(span, surface, Kind.DATE, stated) for stated in dates)
    return replace(first, others=tuple(others)) if others else first
