"""Complete lists of people, some named singly: a crew of five, who are the captain, his mate and three stokers."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import fits, is_person
from claimcheck.relations.row import Item, begins_with_and, is_and, is_cue, marked, people
from claimcheck.text.stems import PRONOUNS

REACH = 2
"""How many words may stand between the number of people and its list."""
SIGHT = 40
WORDS = 4
"""A longer entry describes, and may hold an `and` of its own."""
MANY = 30
ENDS = ("stop", "break", "source", "close")
"""What a complete list ends with, if not with its sentence."""
WHY = "complete list"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every number of people with a list of single people and counted ones."""
    for items, mark in marked(story, "namely", "colon", "open", least=2):
        whole = _whole(items, mark)
        entries = _entries(items, mark) if whole is not None else []
        counted = [claim for entry in entries for claim in entry if isinstance(claim, Claim)]
        singles = [entry for entry in entries if _is_one(entry)]
        if whole is None or not counted or not singles or len(counted) + len(singles) != len(entries):
            continue
        if all(claim.quantity.kind is Kind.COUNT and is_person(claim) and fits(claim, whole) for claim in counted):
            yield PartWhole((whole, *counted), Tie(False, WHY, is_likely=True), is_closed=True, named=len(singles))


def _whole(items: Sequence[Item], mark: int) -> Claim | None:
    """A small number of people, counted out, right before the mark."""
    for item in items[max(0, mark - REACH - 1) : mark][::-1]:
        if isinstance(item, Claim):
            quantity = item.quantity
            is_plain = quantity.kind is Kind.COUNT and quantity.is_exact
            return item if is_plain and is_person(item) and 1 < (quantity.number or 0) <= MANY else None
        if not is_cue(item, "word", "comma"):
            return None
    return None


def _entries(items: Sequence[Item], mark: int) -> list[list[Item]]:
    """What stands between commas and `and` up to the end of the list; nothing if it has no clear end."""
    entries: list[list[Item]] = [[]]
    for item in items[mark + 1 : mark + 1 + SIGHT]:
        if is_cue(item, *ENDS):
            break
        if is_cue(item, "comma") or is_and(item):
            entries.append([])
            continue
        if isinstance(item, Claim) or is_cue(item, "word", "event"):
            if entries[-1] and begins_with_and(item):
                entries.append([])
            entries[-1].append(item)
        else:
            return []
    return [entry for entry in entries if entry] if mark + 1 + SIGHT >= len(items) else []


def _is_one(entry: Sequence[Item]) -> bool:
    """Whether a person is named by what he is, and not counted: the captain, his mate, and a stoker."""
    return not any(isinstance(item, Claim) for item in entry) and len(entry) <= WORDS and _bare(entry[0]) in people()


def _bare(item: Item) -> str:
    """A noun without و, the article and the pronoun of its owner."""
    word = item.word
    word = word.removeprefix("و") if word not in people() else word
    word = word.removeprefix("ال")
    owned = next((word.removesuffix(ending) for ending in PRONOUNS if word.endswith(ending)), word)
    return word if word in people() else owned
