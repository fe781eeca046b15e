"""Shares of one thing whose verb is told once: Kent has 20% of the sales, Essex 15% and Surrey 25%."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Complement, Cue, Kind, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent
from claimcheck.relations.row import as_claim, figures_of, is_and, is_cue
from claimcheck.text.ties import forms, words

BASE = 5
"""How many items after the first share may say what it is of."""
NAME = 4
"""How many words may name who has the next one."""
WHY = "all shares of one whole"


def find(story: Story, context: Context) -> Iterator[Complement]:
    """Every row of shares of which only the first has a verb and says what it is of."""
    for passage in story.having(Kind.PERCENT):
        if len(passage.claims) < 2:
            continue
        places = [at for _, at, claim in figures_of(passage) if is_percent(claim)]
        row = _row(passage.row, places)
        if len(row) > 1 and not passage.at("rise", "fall", "times", "against"):
            yield Complement(tuple(as_claim(passage.row[at]) for at in row), Tie(False, WHY, True), is_closed=False)


def _row(items: Row, places: Sequence[int]) -> Sequence[int]:
    """The first share with its base, and those that follow without one."""
    if len(places) < 2 or not _is_of_one(items, places[0]):
        return ()
    row = [places[0]]
    for at in places[1:]:
        if not _is_gapped(items, row[-1], at):
            break
        row.append(at)
    return row


def _is_of_one(items: Row, at: int) -> bool:
    """Whether a share is of something that is divided: of the vote, of sales; not of the men polled."""
    base = items[at + 1 : at + 1 + BASE]
    is_of = bool(base) and is_cue(base[0], "of", "of_total")
    return is_of and any(item.word in forms("divided") for item in base[1:3])


def _is_gapped(items: Row, before: int, at: int) -> bool:
    """Whether only a name stands between a sign or `and` and a share, and no base after it."""
    is_of = any(is_cue(item, "of", "of_total", "from") for item in items[at + 1 : at + 2])
    sign = next((place for place in range(at - 1, before, -1) if _parts(items[place])), None)
    if is_of or sign is None or not 0 < at - 1 - sign <= NAME or sign - before > BASE + NAME:
        return False
    name = items[sign + 1 : at - 1] if items[at - 1].word in forms("gap") else items[sign + 1 : at]
    return bool(name) and all(_is_name(item) for item in name)


def _parts(item: Cue | Claim) -> bool:
    return is_cue(item, "comma") or is_and(item)


def _is_name(item: Cue | Claim) -> bool:
    """Whether a word may be of a name, and is no verb."""
    return (
        is_cue(item, "word") and item.value not in words("predicate") | words("place") and not item.word.endswith("ed")
    )
