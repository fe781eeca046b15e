"""Mentions: the figures of a story with the words around them, ready to be matched with each other."""

from collections import defaultdict
from fractions import Fraction
from functools import cache, cached_property, lru_cache

from msgspec import Struct
from msgspec.structs import replace

from claimcheck import files
from claimcheck.core import Claim, Kind, Passage, Repeat, Row, StatedDate, Status, Story, Tie
from claimcheck.core.interval import Number, compact
from claimcheck.core.likeness import are_one
from claimcheck.core.quantity import Value
from claimcheck.relations.likeness import COUNTED, FATES
from claimcheck.relations.row import placed
from claimcheck.relations.tokens import MIN_LETTERS, SAYING_NOTHING, told_in
from claimcheck.text import ties
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

MAX_MENTIONS = 60
"""How many figures of one kind are compared with each other."""
KINDS = frozenset(
    {
        Kind.COUNT,
        Kind.MONEY,
        Kind.PERCENT,
        Kind.MEASURE,
        Kind.DURATION,
        Kind.NUMBER,
        Kind.DATE,
        Kind.ORDINAL,
        Kind.RATIO,
    }
)
YEAR = "year"
DAY = "date"
"""The key of dates that are more than a year."""
RANK = "ordinal "
"""What the keys of ordinals begin with; the noun before the ordinal follows."""
PERCENT = "percent percent"
ARTICLES = ("ال", "لل")
BARE = "number"
"""The key of numbers of nothing in particular: only twin sentences can compare them."""
EARLIER = "!earlier"
MARKED = frozenset("!#")
"""What the tokens of events and ranks begin with; the others are words of the text."""
_NAMES = {kind: kind.value for kind in Kind}
_COUNT, _ORDINAL, _RATIO = Kind.COUNT, Kind.ORDINAL, Kind.RATIO
"""Every figure is asked for its kind, and an Enum is slow to tell its members and their names."""


class Mention(Struct, frozen=True, eq=False, dict=True):  # what two share is worked out if asked
    """A figure, the class of thing it counts, and what its sentence speaks of."""

    claim: Claim
    key: str
    passage: Passage
    at: int
    """Its place among the items of its sentence."""
    order: int
    """The number of its sentence among those with figures."""
    figure: Number | None
    """The number, or for a mere year the year."""

    @cached_property
    def words(self) -> frozenset[str]:
        """Stems of the whole sentence's content words, with its events marked by `!`."""
        sentence = told_in(self.passage)
        own = sentence.tokens[self.at]
        return sentence.words - {own} if own else sentence.words

    @cached_property
    def near(self) -> frozenset[str]:
        """The same of the nearest words only."""
        sentence, at = told_in(self.passage), self.at
        low, high = sentence.window(at)
        return frozenset(sentence.tokens[low:at] + sentence.tokens[at + 1 : high]) - SAYING_NOTHING

    @cached_property
    def beside(self) -> tuple[str, str]:
        """The content words right before and right after the figure."""
        tokens, at = told_in(self.passage).tokens, self.at
        before = next((token for token in reversed(tokens[max(0, at - 3) : at]) if token), "")
        return before, next((token for token in tokens[at + 1 : at + 4] if token), "")

    @cached_property
    def years(self) -> frozenset[str]:
        """The dates that its sentence names."""
        if Kind.DATE not in self.passage.kinds:
            return frozenset()
        return frozenset(str(c.quantity.value) for c in self.passage.claims if c.quantity.kind is Kind.DATE)

    @cached_property
    def periods(self) -> frozenset[str]:
        """The months, halves and quarters of a year that stand near it."""
        if told_in(self.passage).words.isdisjoint(periods()):
            return frozenset()
        return self.near & periods()

    @cached_property
    def weekdays(self) -> frozenset[str]:
        """The days of the week that stand near it."""
        low, high = told_in(self.passage).window(self.at)
        return frozenset(item.value for item in self.passage.items[low:high]) & _weekdays()


@lru_cache(maxsize=4)  # several finders ask for those of one story
def mentions(story: Story) -> tuple[Mention, ...]:
    """All figures of a story that may be repeated, in reading order."""
    return tuple(
        [
            mention
            for order, passage in enumerate(story.passages)
            for at, claim in placed(passage)
            if (mention := _mention(claim, passage, at, order)) is not None
        ]
    )


@lru_cache(maxsize=4)
def grouped(story: Story) -> dict[str, list[Mention]]:
    """The mentions by what they count; a noun that only one of them knows is of one class for all."""
    kept: defaultdict[str, list[Mention]] = defaultdict(list)
    found = mentions(story)
    classes = {mention.claim.head: mention.key for mention in found if mention.claim.head_path}
    for mention in found:
        key = mention.key if mention.claim.head_path else classes.get(mention.claim.head, mention.key)
        group = kept[key]
        if len(group) < MAX_MENTIONS:
            group.append(mention)
    return kept


def conflict(first: Mention, second: Mention) -> bool:
    """Words that make two facts of two figures: another event, another year, a forecast and a fact."""
    one, other = first.claim, second.claim
    if Status.EARLIER in {one.status, other.status} or one.status is not other.status:
        return True
    return is_other_event(first, second)


def is_other_event(first: Mention, second: Mention) -> bool:
    """Killed here and injured there, or figures of different years, months or quarters."""
    one, other = first.claim, second.claim
    if one.event and other.event and one.event != other.event:
        return True
    if first.key in {YEAR, DAY}:
        return False
    return _are_apart(first.years, second.years) or _are_apart(first.periods, second.periods)


def _are_apart(times: frozenset[str], others: frozenset[str]) -> bool:
    return bool(times and others and not times & others)


def fits(first: Mention, second: Mention) -> bool:
    """Whether the two figures agree under some of their readings."""
    ours, theirs = first.claim.quantity, second.claim.quantity
    return any(
        are_one(one, other)
        for one in (ours, *ours.others)
        for other in (theirs, *theirs.others)
        if one.unit == other.unit or not (one.unit and other.unit)
    )


def repeated(first: Mention, second: Mention, *, is_sure: bool = False, is_likely: bool = False) -> Repeat:
    """The relation of two mentions, and why they may be compared."""
    shared = sorted(word for word in first.words & second.words if word[0] not in MARKED)
    why = f"same words: {', '.join(shared[:5])}" if shared else "same event"
    return Repeat((first.claim, second.claim), Tie(is_sure, why, is_likely))


def are_ranked_apart(first: Mention, second: Mention) -> bool:
    """The first lesson here and the second there."""
    one, other = ({word for word in mention.words if word.startswith("#")} for mention in (first, second))
    return bool(one and other and not one & other)


def _mention(claim: Claim, passage: Passage, at: int, order: int) -> Mention | None:
    kind = claim.quantity.kind
    if kind not in KINDS:
        return None
    if kind is _ORDINAL:
        claim = _of_age(claim, passage.items, at)
    elif kind is _RATIO:
        claim = of_hundred(claim)
    key = _key(claim, passage.items, at)
    return Mention(claim, key, passage, at, order, _figure(claim.quantity.value)) if key else None


def _figure(value: Value) -> Number | None:
    if type(value) is Fraction:  # no date is asked whether it is some rational
        return compact(value)
    return value.year if isinstance(value, StatedDate) else None


def of_hundred(claim: Claim) -> Claim:
    """A half is fifty percent."""
    quantity = claim.quantity
    if quantity.kind is not Kind.RATIO or quantity.stated is None:
        return claim
    value, stated = quantity.number, quantity.stated.scaled(Fraction(100))
    hundredfold = replace(
        quantity,
        kind=Kind.PERCENT,
        unit="percent",
        value=value and value * 100,
        stated=stated,
        quantum=quantity.quantum * 100,
    )
    return replace(claim, quantity=hundredfold, head="percent")


def _of_age(claim: Claim, items: Row, at: int) -> Claim:
    """The sixteenth (year) of her life is sixteen years."""
    life = ties.words("life")
    if not any(item.value in life for item in items[at + 1 : at + 3]):
        return claim
    return replace(claim, quantity=replace(claim.quantity, kind=Kind.DURATION, unit="year"), head="year")


def _key(claim: Claim, items: Row, at: int) -> str:
    """Figures of one key may be compared: one unit, or one class of counted things."""
    quantity, kind = claim.quantity, claim.quantity.kind
    if kind in COUNTED:
        return _counted(claim)
    if isinstance(quantity.value, StatedDate):
        return YEAR if _is_mere_year(quantity.value) else DAY
    if kind is _ORDINAL:
        noun = _ranked(quantity.surface, items, at)
        return RANK + noun if noun else ""
    return PERCENT if kind is _RATIO else f"{_NAMES[kind]} {quantity.unit}"


def _counted(claim: Claim) -> str:
    """The key of a count of things, or of a number of nothing in particular."""
    is_noun = claim.quantity.noun not in ties.forms("no noun") if claim.quantity.kind is _COUNT else claim.head_path
    if is_noun:
        return f"count {claim.head_path[-1] if claim.head_path else claim.head}"
    return "count person" if claim.event in FATES else BARE


def _ranked(surface: str, items: Row, at: int) -> str:
    """The stem of what an ordinal ranks: the 15th edition, الدورة الـ15, الدورة الخامسة عشرة, خامس دورة."""
    first = fold_word(surface.split()[0])
    if surface[-1].isdigit() and " " in surface:
        return stem(first)
    is_before = first.startswith(ARTICLES) or (first.endswith("ا") and len(first) > MIN_LETTERS)
    beside = items[at - 1 : at] if is_before else items[at + 1 : at + 2]
    return next((item.value for item in beside if item.kind == "word"), "")


def _is_mere_year(date: StatedDate) -> bool:
    is_whole = date.month is None and date.day is None and date.year_end is None
    return date.year is not None and is_whole


@cache
def periods() -> frozenset[str]:
    """The stems of months, and of the words for parts of a year."""
    months = {stem(fold_word(cells[0]).lower()) for _, cells in files.all_words("months.tsv")}
    return ties.words("part of year") | months


@cache
def _weekdays() -> frozenset[str]:
    """The stems of the names of the days."""
    found: set[str] = set()
    for language in ("ar", "en"):
        for _, cells in files.rows(files.folder() / "lexicon" / language / "weekdays.tsv"):
            found.add(stem(fold_word(cells[0]).lower()))
    return frozenset(found)
