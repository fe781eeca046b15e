"""How finders walk a story: they ask for the marks or the figures that they need, and look around each in its row.

    for items, at in marked(story, "rise", "fall", least=2): ...  # in sentences of two figures at least
    for items, at, claim in figures(story): ...

A story tells at once which of its sentences have a quantity or a cue of a kind (`having`), or some words (`saying`);
and a sentence which kinds of quantities it has (`kinds`) and what its words are (`values`).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple, TypeGuard

from claimcheck import files, kept
from claimcheck.core import Claim, Cue, Kind, Passage, Row, Story
from claimcheck.core import Item as Item
from claimcheck.text import normalise
from claimcheck.text.normalise import fold, fold_word

SIGHT = 120
"""How many items a finder looks ahead or back, so that the longest sentence takes linear time."""
PASSED = frozenset({"word", "current", "past"})
"""Cues that may stand between a mark and its figure: compared with the present 5 billion."""
SMALL_WORDS = 4
OLDEST = 120
"""No age is greater."""
PERSON = "person"
_CODE = [Path(str(module.__file__)) for module in (files, normalise)] + [Path(__file__)]
"""What makes nouns of the lists."""
_NOTHING = Cue("", "", "")
_SIGNS = frozenset({"comma", "quote", "dash"})


def marked(story: Story, *kinds: str, least: int = 1) -> Iterator[tuple[Row, int]]:
    """The row and the place of every cue of some kinds, in sentences of so many claims at least."""
    for passage in story.having(*kinds):
        if len(passage.claims) >= least:
            for at in passage.at(*kinds):
                yield passage.row, at


def figures(story: Story, *kinds: Kind, least: int = 1) -> Iterator[tuple[Row, int, Claim]]:
    """Every claim with its row and its place in it, in sentences of so many at least and with quantities of a kind."""
    passages = story.having(*kinds) if kinds else story.passages
    return (found for passage in passages if len(passage.claims) >= least for found in passage.figures)


figures_of: Callable[[Passage], Sequence[tuple[Row, int, Claim]]] = attrgetter("figures")
"""Every claim of a sentence with its row and its place in it."""


def placed(passage: Passage) -> Iterator[tuple[int, Claim]]:
    """Every claim of a sentence with its place among the items as they were read."""
    return zip(passage.claim_places, passage.claims, strict=True)


@cache
def singular_nouns() -> frozenset[str]:
    """The folded singulars of all counted nouns: a thing named without a number is one of it."""
    return frozenset(nouns_in_singular())


@cache
def people() -> frozenset[str]:
    """The folded singulars of the nouns for one person: captain, mate; not family or crew."""
    return frozenset(noun.singular for noun in _nouns() if PERSON in noun.classes)


@cache
def many_people() -> frozenset[str]:
    """The folded plurals of the same nouns: women, soldiers."""
    return frozenset(form for noun in _nouns() if PERSON in noun.classes for form in noun.plurals)


@cache
def nouns_in_plural() -> dict[str, str]:
    """The folded plurals of all counted nouns, with the class of each."""
    return {form: noun.classes[0] for noun in _nouns() for form in noun.plurals}


@cache
def nouns_in_singular() -> dict[str, str]:
    """The folded singulars of all counted nouns, with the class of each."""
    return {noun.singular: noun.classes[0] for noun in _nouns()}


class _Noun(NamedTuple):
    """The forms of a counted noun, folded, and its classes, the nearest first."""

    singular: str
    plurals: tuple[str, ...]
    classes: tuple[str, ...]


@cache
def _nouns() -> tuple[_Noun, ...]:
    lists = sorted((files.folder() / "lexicon").glob("*/nouns.tsv"))
    return kept.built("nouns", [*lists, *_CODE], _read_nouns)


def _read_nouns() -> tuple[_Noun, ...]:
    rows = (cells for _, cells in files.all_words("nouns.tsv", 3))
    return tuple(
        _Noun(fold_word(one), tuple(map(fold_word, many.split("|"))), (kind, *",".join(others[:1]).split(",")))
        for one, many, kind, *others in rows
    )


@cache
def plural_nouns() -> frozenset[str]:
    """The folded plurals of all counted nouns, alone and with the article."""
    found = frozenset(nouns_in_plural())
    return found | {"ال" + form for form in found}


@lru_cache(maxsize=4)  # every mark of a sentence may ask
def as_written(passage: Passage, text: str) -> Sequence[str]:
    """The items of a row as the draft has them, where ة and ه are not yet one letter."""
    sentence, at = passage.span.of(text), 0
    folded = fold(sentence)
    found: list[str] = []
    for item in passage.row:
        if isinstance(item, Claim):
            found.append(item.quantity.surface)
            at = folded.offsets.to_folded(own_end(item) - passage.span.start)
            continue
        start = folded.text.find(item.word, at)
        if start < 0:
            found.append(item.word)
            continue
        at = start + len(item.word)
        first, end = folded.offsets.ends(start, at)
        found.append(sentence[first:end])
    return found


def own_end(claim: Claim) -> int:
    """Where a claim ends, or the noun in it begins that the row has as a cue of its own."""
    noun = claim.quantity.noun_span
    return claim.span.end if claim.head or noun is None else noun.start


def without_brackets(items: Row, at: int) -> tuple[Row, int]:
    """What is in sight of an item without what brackets hold, and its place there; all of it where one stays open."""
    start, end = max(0, at - SIGHT), min(len(items), at + SIGHT)
    kept: list[int] = []
    depth = 0
    for place in range(start, end):
        kind = items[place].kind
        depth += kind == "open"
        if not depth:
            kept.append(place)
        depth -= kind == "close" and depth > 0
    is_plain = depth or at not in kept or len(kept) == end - start
    return (items, at) if is_plain else (tuple(items[place] for place in kept), kept.index(at))


def item_at(items: Sequence[Item], at: int) -> Item:
    """The item at a place; one that says nothing where the row has none."""
    return items[at] if 0 <= at < len(items) else _NOTHING


def as_claim(item: Item) -> Claim:
    """An item that is known to be a figure."""
    assert isinstance(item, Claim)
    return item


def is_figure(item: Item | None, *kinds: Kind) -> TypeGuard[Claim]:
    """Whether an item is a figure of one of these kinds."""
    return isinstance(item, Claim) and item.quantity.kind in kinds


def is_cue(item: Item, *kinds: str) -> bool:
    """Whether an item is a cue of one of these kinds."""
    return item.kind in kinds


def is_converted(items: Sequence[Item], at: int) -> bool:
    """Whether a figure only says the one before it again in another unit: 400 acres (162 hectares)."""
    one, sign = item_at(items, at - 2), item_at(items, at - 1)
    return is_cue(sign, "open") and isinstance(one, Claim) and is_cue(item_at(items, at + 1), "close")


def has_base(items: Sequence[Item], at: int) -> bool:
    """Whether words after a share begin to say what it is of: 36% of the vote."""
    return is_cue(item_at(items, at + 1), "from", "of", "of_total")


def until(items: Iterable[Item], ends: frozenset[str]) -> list[Item]:
    """The items before the first of these kinds; a figure is of the kind that a claim says."""
    found: list[Item] = []
    for item in items:
        if item.kind in ends:
            break
        found.append(item)
    return found


def cues_in(items: Sequence[Item]) -> Iterator[Cue]:
    """The cues and words of a stretch, without its figures."""
    return (item for item in items if isinstance(item, Cue))


def words_between(items: Sequence[Item], start: int, end: int) -> int:
    """How many words, cues and claims stand between two items."""
    return sum(item.kind not in _SIGNS for item in items[start + 1 : end])


def claim_after(items: Sequence[Item], at: int, reach: int = 1) -> int | None:
    """The place of the first claim after an item, with fewer than `reach` words between."""
    for place in range(at + 1, min(len(items), at + 1 + reach)):
        item = items[place]
        if isinstance(item, Claim):
            return place
        if item.kind not in PASSED:
            return None
    return None


def is_age(items: Sequence[Item], at: int) -> bool:
    """Whether a bare number is an age by where it stands: the driver, 34, said; two, 10 and 12 years old."""
    item = items[at]
    if not isinstance(item, Claim) or item.quantity.kind is not Kind.NUMBER or not 1 < at < len(items) - 1:
        return False
    if not 0 < (item.quantity.number or 0) <= OLDEST:
        return False
    named = items[at - 2]
    is_named = is_cue(named, "word") or (is_figure(named, Kind.COUNT, Kind.NUMBER) and _is_of(items[: at - 2]))
    is_aside = is_cue(items[at - 1], "comma") and is_cue(items[at + 1], "comma") and is_named
    return is_aside or (is_and(items[at + 1]) and _is_in_years(item_at(items, at + 2)))


def _is_of(before: Sequence[Item]) -> bool:
    """Whether `of` leads to a figure, so that what stands before it is spoken of: the eldest of three, 25, said."""
    return any(is_cue(item, "of", "of_total") for item in before[-2:])


def _is_in_years(item: Item) -> bool:
    """Whether a figure tells how many years: aged 10 and 12 years."""
    return isinstance(item, Claim) and item.quantity.kind is Kind.DURATION and item.quantity.unit == "year"


def begins_with_and(item: Item) -> bool:
    """Whether a word carries the particle و: and so-and-so; وزير is a word of its own."""
    if item.kind not in {"word", "event"}:
        return False
    return item.word.startswith("و") and item.word not in singular_nouns()


def without_and(item: Item) -> str:
    """The word of an item without the و that may be written with it."""
    return item.word.removeprefix("و")


def is_and(item: Item) -> bool:
    """Whether a word is nothing but و or and."""
    return item.kind == "word" and item.value in {"و", "and"}


def leads_on(item: Item) -> bool:
    """Whether an item goes on with what was told before it: a comma, `and`, or a word that carries و."""
    return is_cue(item, "comma") or is_and(item) or begins_with_and(item)
