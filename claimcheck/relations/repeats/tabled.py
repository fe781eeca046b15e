"""Figures of a list that the text tells too: Beja had 64 mm in the text, and `Beja: 46 mm` in the list below it.

A line of a list has one name and one figure. Where the text names the same, the first figure of that unit after the
name is the name's; one stroke of a key away from the list's, one of the two is wrong.
"""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.core import Claim, Item, Repeat, Story, Tie
from claimcheck.core.keystrokes import Stroke
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import roots
from claimcheck.relations.mentions import BARE, DAY, RANK, YEAR, Mention, conflict, fits, grouped
from claimcheck.relations.repeats.contrast import are_set_apart
from claimcheck.relations.repeats.twins import slip_between
from claimcheck.text.ties import forms

NAMES = 2
"""So many words a line of a list has beside its figure, at most."""
LEAST = 3
"""So many lines a list has, at least."""
REACH = 16
"""How many items after a name its figure may stand."""
BESIDE = 2
"""So many items after a figure the name it is of may stand: 64 mm in Beja."""
WHY = "told in the list too"
SIGNS = frozenset({"dash", "colon", "open"})
ITEMS = frozenset({"word", "dash", "colon", "comma", "stop", "claim", "open", "close"})


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every line of a list with the figure of the same name in the text."""
    if context.text.count("\n") < LEAST:
        return
    for key, group in grouped(story).items():
        if len(group) <= LEAST or key in {BARE, DAY, YEAR} or key.startswith(RANK):
            continue
        lines = [mention for mention in group if _is_line(mention)]
        rows = [mention for mention in lines if 0 < len(mention.words) <= NAMES]
        if len(rows) >= LEAST:
            yield from _told(_by_name(rows), [mention for mention in group if mention not in lines])


def _is_line(mention: Mention) -> bool:
    """Whether a sentence is but names and one figure after a sign."""
    passage = mention.passage
    if len(passage.claims) > 1 or passage.is_headline:
        return False
    is_signed = any(item.kind in SIGNS for item in passage.items)
    return is_signed and all(item.kind in ITEMS for item in passage.items)


def _by_name(rows: Sequence[Mention]) -> Mapping[frozenset[str], Mention]:
    """The lines by the roots of their names; a name of two lines is of neither."""
    named: dict[frozenset[str], list[Mention]] = {}
    for row in rows:
        named.setdefault(roots(row.words), []).append(row)
    return {name: found[0] for name, found in named.items() if len(found) == 1}


def _told(rows: Mapping[frozenset[str], Mention], text: Sequence[Mention]) -> Iterator[Repeat]:
    """The figures of the text whose owner has another one in the list, one stroke away."""
    owned = [(owner, mention) for mention in text if (owner := _owner(mention, rows)) is not None]
    for owner, mention in owned:
        row = rows[owner]
        is_told = any(fits(row, other) for name, other in owned if name == owner)
        if not is_told and slip_between(row, mention) is not Stroke.NONE and not _are_apart(row, mention):
            yield Repeat((mention.claim, row.claim), Tie(False, WHY))


def _are_apart(row: Mention, mention: Mention) -> bool:
    return conflict(row, mention) or are_set_apart(row, mention)


def _owner(mention: Mention, rows: Mapping[frozenset[str], Mention]) -> frozenset[str] | None:
    """The name of the list right after a figure, or else the nearest before it with no like figure between."""
    items, at = mention.passage.items, mention.at
    is_led = at + 1 < len(items) and items[at + 1].word in forms("in a place")
    owner = _first_name(items[at + 1 : at + 1 + BESIDE], rows) if is_led else None
    before = [*reversed(items[max(0, at - REACH) : at])]
    return _first_name(before, rows) if owner is None else owner


def _first_name(items: Sequence[Item], rows: Mapping[frozenset[str], Mention]) -> frozenset[str] | None:
    """The first name of the list among some items, as far as no other figure is met."""
    found: set[str] = set()
    for item in items:
        if isinstance(item, Claim):
            return None
        found |= roots(frozenset({item.value}))
        named = next((name for name in rows if name <= found), None)
        if named is not None:
            return named
    return None
