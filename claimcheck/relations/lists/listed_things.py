"""Finds counts with the list of names that makes them up: three cities, which are A, B and C.

Where a list may be read in two ways (ministry of trade and industry) the fewest and the most
things are counted; where it may go on, or where one name may stand for several, there is no relation.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from claimcheck import files
from claimcheck.core import Claim, Kind, Listed, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_person
from claimcheck.relations.lists.few import few, goes_on, is_few
from claimcheck.relations.row import (
    Item,
    as_written,
    is_and,
    is_cue,
    is_figure,
    item_at,
    plural_nouns,
    singular_nouns,
)
from claimcheck.text import countries, ties
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

REACH = 2
"""How many words may stand between the count and the word that opens its list."""
FAR = 14
"""The same where countries and cities are listed, which are known by their names."""
NAME_WORDS = 3
"""A longer entry describes what it names, and may hold an `and` of its own."""
SIGHT = 150
FEW = 2
FENCES = ("stop", "break", "open", "close", "also", "among", "each", "dash")
"""Cues that no word opens the list of a count beyond."""
PLACES = frozenset({"country", "place", "city", "state", "town"})
PLACE, ARTICLE, OWNED = "place", "ال", ("ها", "هم", "هن", "هما")
WHY = "complete list"
SEVERAL = ("ون", "ين", "ات", "ه", "ها", "هم", "هن", "هما")
"""Endings of names that may stand for several, or for somebody's own: his sons."""
Entry = tuple[str, ...]


def find(story: Story, context: Context) -> Iterator[Listed]:
    """Every count that a list of names, or of `the first … the second … finally`, follows."""
    for passage, at, claim in few(story):
        if passage.at("namely", "colon", "open") and _is_counted(claim) and not is_person(claim):
            yield from _named(passage, at, claim, context.text)
    for passage in dict.fromkeys(passage for passage, _, _ in few(story)):
        yield from _numbered(passage)


def _is_counted(claim: Claim) -> bool:
    """Whether things or days are counted, with their noun."""
    return bool(claim.head) and (claim.quantity.kind is Kind.COUNT or claim.quantity.unit == "day")


def _named(passage: Passage, at: int, claim: Claim, text: str) -> Iterator[Listed]:
    items = passage.row
    mark = _mark(items, at)
    if mark is None:
        return
    if is_cue(items[mark], "open") and isinstance(item_at(items, mark + 1), Claim):
        return  # 40 members (12 of them women)
    entries, end = _entries(items, mark + 1, as_written(passage, text))
    if is_cue(items[mark], "open") and not (end < len(items) and is_cue(items[end], "close")):
        return
    is_led = _is_namely(items[mark - 1 : mark + 1])
    are_places = is_led and PLACE in claim.head_path and all(len(entry) <= FEW for entry in entries)
    if len(entries) < FEW or not _are_names(entries, is_led=is_led, are_places=are_places):
        return
    is_far = mark - at > REACH + FEW
    if is_far and (PLACES.isdisjoint(claim.head_path) or not all(_is_place(_bare(entry[0])) for entry in entries)):
        return
    if goes_on(items, end):
        return
    further = sum(is_cue(item, "also", "plus") for item in items[at:])
    yield Listed((claim,), Tie(False, WHY), _least(entries), len(entries) + further)


def _mark(items: Sequence[Item], at: int) -> int | None:
    """The place of the word or sign that opens the list of a count: هي, a colon, a bracket."""
    for place in range(at + 1, min(len(items), at + 1 + FAR)):
        item = items[place]
        if is_cue(item, "namely") or (is_cue(item, "colon", "open") and place == at + 1):
            is_doubled = place + 1 < len(items) and is_cue(items[place + 1], "namely", "colon")
            return place + 1 if is_doubled else place
        is_rank = is_figure(item, Kind.ORDINAL)
        if is_cue(item, *FENCES) or (isinstance(item, Claim) and not is_rank):
            return None
    return None


def _is_namely(marks: Sequence[Item]) -> bool:
    return any(is_cue(mark, "namely") for mark in marks)


def _entries(items: Sequence[Item], start: int, written: Sequence[str]) -> tuple[list[Entry], int]:
    """The words between commas and `and`, as written, and where the list ends."""
    entries: list[list[str]] = [[]]
    is_quoted = False
    for at in range(start, min(len(items), start + SIGHT)):
        item = items[at]
        is_quoted ^= is_cue(item, "quote")
        if is_cue(item, "comma") and _is_over(entries, items, written, at + 1):
            return _ended(entries, is_counted=False), at
        if is_cue(item, "comma") or (is_and(item) and not is_quoted):
            entries.append([])
            continue
        if isinstance(item, Claim):
            return _ended(entries, is_counted=not 0 < len(entries[-1]) <= NAME_WORDS), at
        if is_cue(item, "stop", "break", "open", "close", "source", "among", "colon", "dash"):
            return _ended(entries, is_counted=is_cue(item, "open", "among", "dash")), at
        if _opens_entry(written[at]) and entries[-1] and not is_quoted:
            entries.append([])
        if not is_cue(item, "quote"):
            entries[-1].append(written[at])
    return _ended(entries, is_counted=start + SIGHT < len(items)), len(items)


def _is_over(entries: Sequence[Sequence[str]], items: Sequence[Item], written: Sequence[str], after: int) -> bool:
    """Whether a comma ends a list: three or more told with و all along, and no other و follows."""
    told = [entry[0] for entry in entries if entry][1:]
    if len(told) < FEW or not entries[-1] or not all(_opens_entry(word) for word in told):
        return False
    if after < len(items) and is_cue(items[after], "also", "plus"):
        return False
    return after < len(items) and not is_and(items[after]) and not _opens_entry(written[after])


def _ended(entries: list[list[str]], *, is_counted: bool) -> list[Entry]:
    """The entries that are not empty; none at all if the list holds numbers or remarks of its own."""
    return [] if is_counted else [tuple(entry) for entry in entries if entry]


def _opens_entry(word: str) -> bool:
    folded = fold_word(word)
    return len(folded) > FEW and folded.startswith("و") and folded not in singular_nouns()


def _are_names(entries: Sequence[Entry], *, is_led: bool, are_places: bool) -> bool:
    """Short names, of one thing each, that no description is among; those of places may look like plurals (عجلون)."""
    if any(len(entry) > NAME_WORDS for entry in entries[:-1]) or (not is_led and len(entries[-1]) > NAME_WORDS):
        return False
    firsts = [fold_word(entry[0]).removeprefix("و") for entry in entries]
    if any(_is_elative(word) or stem(word) in ties.words("open list") for word in firsts):
        return False
    if are_places:
        return all(word.removeprefix(ARTICLE) not in plural_nouns() and not word.endswith(OWNED) for word in firsts)
    return not any(_may_be_several(entry[0]) for entry in entries)


def _is_elative(word: str) -> bool:
    """الأكبر, أهم: what follows says what the things are like."""
    bare = word.removeprefix("ال")
    is_name = stem(word) in countries.codes() or word in _weekdays()
    return len(bare) in {3, 4} and bare.startswith("ا") and not is_name


def _may_be_several(word: str) -> bool:
    bare = _bare(word)
    if _is_place(bare):
        return False
    return bare.removeprefix("ال") in plural_nouns() or word.rstrip("،").endswith(SEVERAL)


def _bare(word: str) -> str:
    return fold_word(word).removeprefix("و")


def _is_place(bare: str) -> bool:
    """Whether a word is the name of a country or a city."""
    names = ties.groups("nation ")
    return stem(bare) in countries.codes() or bare in countries.codes() or bare in names


@cache
def _weekdays() -> frozenset[str]:
    """The folded names of the days, alone and with the article."""
    days = files.words("ar", "weekdays.tsv")
    return frozenset(article + fold_word(cells[0]).removeprefix("ال") for _, cells in days for article in ("", "ال"))


def _least(entries: Sequence[Entry]) -> int:
    """Without the entries that may belong to the one before, and without what may follow the list."""
    count = 1
    for before, entry in pairwise(entries):
        if len(entry) > FEW:
            break
        is_one = fold_word(before[-1]).removeprefix("و").startswith("ال") or len(before) > 1
        count += not (is_one and fold_word(entry[0]).startswith("وال"))
    return count


def _written(item: Item) -> str:
    """The word of a cue, or the ordinal of a claim (أولها), folded."""
    if isinstance(item, Claim):
        return fold_word(item.quantity.surface)
    return item.value if item.kind == "word" else ""


def _numbered(passage: Passage) -> Iterator[Listed]:
    """Three reasons: the first of them …, the second …, and finally …"""
    ranks = ties.groups("item ")
    told = sum(claim.quantity.kind is Kind.ORDINAL for claim in passage.claims) if Kind.ORDINAL in passage.kinds else 0
    if told <= FEW and told + len(ranks.keys() & passage.values) <= FEW:
        return  # the first and the second alone are no list
    counts: list[Claim] = []
    reached = 0
    for item in passage.items:
        if isinstance(item, Claim) and not is_figure(item, Kind.ORDINAL):
            if not reached and _is_counted(item) and is_few(item):
                counts.append(item)
            continue
        rank = ranks.get(_written(item), "")
        if rank == "last" and reached > 1 and counts:
            yield Listed((counts[-1],), Tie(False, WHY), reached + 1, reached + 1)
            return
        reached = int(rank) if rank.isdigit() and int(rank) == reached + 1 else reached
    if reached > FEW and counts:
        yield Listed((counts[-1],), Tie(False, WHY), reached, None)
