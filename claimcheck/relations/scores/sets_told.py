"""Sets of a match: who won by three sets to one has four of them, three won by one side: 6-4 3-6 7-5 6-2."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Item, Kind, Passage, Result, Row, Score, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_and, is_cue, item_at
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

MOST = 3
"""No match is won with more sets."""
BACK = 16
"""How many items before the first set the words may stand that tell how many there were."""
LONGEST = 40
"""No set has so many games."""
WHY = "score in words and in figures"


def find(story: Story, context: Context) -> Iterator[Result]:
    """Every list of sets with the number of sets that each side is told to have won."""
    for passage in story.having(Kind.SCORE):
        run = _run(passage)
        told = _told(passage.row, run[0]) if len(run) > 1 else None
        if told is not None:
            sets = tuple(as_claim(passage.row[at]) for at in run)
            yield Result(sets, Tie(False, WHY), "sets", told=told)


def _run(passage: Passage) -> Sequence[int]:
    """The first scores that nothing but signs and `and` part; tie-breaks in brackets after a set are no sets."""
    items, run = passage.row, list[int]()
    for at in passage.at(Claim.kind):
        if not _is_set(items, at):
            if run:
                break
            continue
        between = items[run[-1] + 1 : at] if run else ()
        if any(_is_parting(item) for item in between):
            break
        if not (run and is_cue(item_at(items, at - 1), "open") and at == run[-1] + 2):  # 7-6 (7-5): a tie-break
            run.append(at)
    return run


def _is_parting(item: Item) -> bool:
    """Whether an item between two scores is no sign, no `and` and no tie-break."""
    return not isinstance(item, Claim) and not is_cue(item, "comma", "open", "close") and not is_and(item)


def _is_set(items: Row, at: int) -> bool:
    value = as_claim(items[at]).quantity.value
    return isinstance(value, Score) and value.first != value.second and max(value.first, value.second) < LONGEST


def _told(items: Row, first: int) -> tuple[int, int] | None:
    """How many sets each side won, as the words right before the list say."""
    for at in range(first - 1, max(-1, first - BACK), -1):
        item = items[at]
        if is_cue(item, "stop", "break"):
            return None
        if item.value in words("straight sets") and item_at(items, at + 1).value in words("sets of a match"):
            return (0, 0)
        if isinstance(item, Claim) and item.head in words("sets of a match"):
            told = [*fold_word(item.quantity.surface).split(), item_at(items, at + 1).word]  # مجموعتين متتاليتين
            is_in_a_row = any(word in forms("straight sets") for word in told)
            return (int(item.quantity.number or 0), 0) if is_in_a_row else _against(items, at)
    return None


def _against(items: Row, at: int) -> tuple[int, int] | None:
    """Three sets to one; three sets against two."""
    link, other = item_at(items, at + 1), item_at(items, at + 2)
    won = as_claim(items[at]).quantity.number
    if not is_cue(link, "to", "against") or won is None or not 0 < won <= MOST:
        return None
    if not isinstance(other, Claim):
        lost = 1 if other.value in words("one set") else None
    else:
        lost = int(other.quantity.number) if other.quantity.number is not None else None
    return (int(won), lost) if lost is not None and lost <= MOST else None
