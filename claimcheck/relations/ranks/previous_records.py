"""A new record and the previous one, which it beats: the coldest night at 4C, where the previous low was 6C."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Item, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.ranks.comparing import RACE, are_of_one_sort, of_the_first, told_by
from claimcheck.relations.row import as_claim, figures_of, is_cue, item_at
from claimcheck.text.ties import forms, words

NOUN = 2
"""How many items from `previous` the word for a record may stand."""
REACH = 8
"""How many items after those the previous figure may stand."""
WHY = "a record and the one before"
ENDS = ("comma", "stop", "source", "quote", "break")


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every previous record with the new one of its sentence, or of the one before."""
    for passage in story.saying(words("previous record")):
        order = passage.claims[0].passage
        yield from _broken(passage, story.passages[order - 1] if order else None)


def _broken(passage: Passage, last: Passage | None) -> Iterator[Outranked]:
    noun = _noun(passage.row)
    old = _figure(passage.row, noun) if noun is not None else None
    if noun is None or old is None:
        return
    claim = as_claim(passage.row[old])
    name = passage.row[noun]
    new = _new(passage, claim, name)
    holder: Passage | None = passage
    if new is None and last is not None and len(passage.claims) - len(_dates(passage)) == 1:
        new, holder = _new(last, claim, name), last
    if new is None or holder is None:
        return
    is_less = _is_less(name, claim, holder)
    if is_less is not None:
        yield Outranked((claim, new) if is_less else (new, claim), Tie(True, WHY))


def _dates(passage: Passage) -> list[Claim]:
    return [claim for claim in passage.claims if claim.quantity.number is None]


def _noun(items: tuple[Item, ...]) -> int | None:
    """The place of the word for a record right beside `previous`."""
    for at, item in enumerate(items):
        if item.value in words("previous record"):
            is_english = item.word.isascii()  # the previous low; الرقم القياسي السابق
            beside = range(at + 1, at + 1 + NOUN) if is_english else range(at - 1, at - 1 - NOUN, -1)
            return next((place for place in beside if _is_record(item_at(items, place))), None)
    return None


def _is_record(item: Item) -> bool:
    is_end = item.word in forms("record low") or item.word in forms("record high")
    return is_end or item.value in words("record") or item.word in forms("best or worst before")


def _figure(items: tuple[Item, ...], noun: int) -> int | None:
    """The figure of the previous record, before any other clause."""
    for place in range(noun + 1, min(len(items), noun + 1 + REACH)):
        item = items[place]
        if is_cue(item, *ENDS):
            return None
        if isinstance(item, Claim) and item.quantity.number is not None:
            return place if item.quantity.bound is Bound.EXACT else None
    return None


def _new(passage: Passage, old: Claim, noun: Item) -> Claim | None:
    """The one other figure of its sort in a sentence that speaks of something beaten or of the most of all."""
    alike = [claim for _, _, claim in figures_of(passage) if claim is not old and are_of_one_sort(claim, old)]
    beaten = words("order breaks", "new record") | of_the_first().stems
    told = [item.value for item in passage.row if item.value in beaten]
    is_beaten = len(told) > (noun.value in told and noun in passage.row)
    if len(alike) != 1 or not is_beaten or _falls_short(passage, noun):
        return None
    return None if alike[0].quantity.is_approximate else alike[0]


def _falls_short(passage: Passage, noun: Item) -> bool:
    """Whether the sentence says that the record stands: near it, short of it, below it unless it was a low."""
    short = set(forms("near a record"))
    if noun.word not in forms("record low"):
        short |= set(forms("below a record"))
    return any(item.word in short for item in passage.row)


def _is_less(noun: Item, old: Claim, passage: Passage) -> bool | None:
    """Whether the new record lies below the old one, as its words say; None where they do not say it."""
    if noun.word in forms("record low"):
        return True
    if noun.word in forms("record high"):
        return False
    if old.quantity.unit in RACE:
        return None if not passage.values.isdisjoint(words("longest")) else True
    ways = {meaning.is_up for _, meaning in told_by(passage, of_the_first())}
    return False if not ways or ways == {True} else True if ways == {False} else None
