"""Shares of one thing whose verb is told once: Kent has 20% of the sales, Essex 15% and Surrey 25%.

Also those that a word for the next in turn joins: most complaints were of noise, with 48%, then of dust, with 20%.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from claimcheck.core import Claim, Complement, Cue, Kind, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import percents
from claimcheck.relations.row import as_claim, has_base, is_and, is_cue, item_at
from claimcheck.text.stems import PRONOUNS
from claimcheck.text.ties import forms, words

BASE = 5
"""How many items after the first share may say what it is of."""
NAME = 4
"""How many words may name who has the next one."""
LEAD = 7
"""How many items before the first share may say that it is one, and of what."""
FIRST = 18
"""How many items before it may say that it is the largest share."""
IN_TURN = 14
"""How many items may stand between two shares that a word for the next in turn joins."""
APART = ("stop", "break", "source", "among", "earlier", "past", "forecast", "was", "of", "of_total")
OF = ("of", "of_total", "from")
ARTICLE = "ال"
OWNED = ("s",)
"""What follows the name of an owner: of Oman's income."""
CHANGES = ("rise", "fall", "times", "against")
WHY = "all shares of one whole"


def find(story: Story, context: Context) -> Iterator[Complement]:
    """Every row of shares of which only the first has a verb and says what it is of."""
    for passage in story.having(Kind.PERCENT):
        if len(passage.claims) < 2:
            continue
        places = [at for at, _ in percents(passage)]
        row = _row(passage.row, places)
        if len(row) > 1 and _are_shares(passage.row[max(0, row[0] - LEAD) : row[-1] + 1]):
            yield Complement(tuple(as_claim(passage.row[at]) for at in row), Tie(False, WHY, True), is_closed=False)


def _are_shares(items: Row) -> bool:
    """Whether nothing says that percents are of a change, or set against what they are no part of: 80% of output."""
    return not any(is_cue(item, *CHANGES) or item.value in words("set against output") for item in items)


def _row(items: Row, places: Sequence[int]) -> Sequence[int]:
    """The first share with its base, and those that follow without one."""
    if len(places) < 2:
        return ()
    is_divided = _is_of_one(items, places[0])
    is_divided = is_divided or (len(places) > 2 and _is_told_share(items, places[0]) and _is_of_all(items, places[0]))
    is_share = is_divided or _is_made_up(items, places[0], places[1])
    row = [places[0]]
    for at in takewhile(lambda at: not is_cue(item_at(items, at + 1), "among"), places[1:]) if is_share else ():
        is_row = is_divided or len(row) > 1
        if not (is_row and _is_gapped(items, row[-1], at)) and not _is_next(items, row[-1], at):
            break
        row.append(at)
    return row


def _is_of_one(items: Row, at: int) -> bool:
    """Whether a share is of something that is divided: of the vote, of sales; not of the men polled."""
    base = items[at + 1 : at + 1 + BASE]
    if base and base[0].word in forms("of all"):
        return True
    is_of = bool(base) and is_cue(base[0], *OF)
    if any(item.word in forms("whose") for item in base[1:2]) or _is_in_place(items, at):
        return False  # each of its own seats, or of the votes in one town
    return is_of and any(item.word in forms("divided") for item in base[1:3])


def _is_in_place(items: Row, at: int) -> bool:
    """Whether a place follows what an English share is of: 61% of the vote in the city."""
    base = items[at + 1 : at + 1 + BASE]
    return any(item.word == "in" for item in base)


def _is_made_up(items: Row, at: int, second: int) -> bool:
    """Whether words before a share say that it is one: makes up 48% of the staff; most calls, 48%, were of dust."""
    before = items[max(0, at - LEAD) : at]
    after = items[at + 1 : second]
    if any(item.value in words("place") or item.word in OWNED for item in after[:BASE]):
        return False  # debts make up 80% of what Oman earns, followed by Qatar with 70%
    is_verb = any(is_cue(item, "amounts") or item.value in words("makes up", "has a share") for item in before)
    is_first = any(item.value in words("leads the row") for item in items[max(0, at - FIRST) : at])
    is_of_things = _is_of_things((*before, *after[:BASE]))
    return ((is_verb or is_first) and is_of_things) or (is_verb and _is_of_all(items, at))


def _is_told_share(items: Row, at: int) -> bool:
    """Whether a verb right before a share says that it is one: maize accounts for 52%, شكلت 54%."""
    return any(is_cue(item, "amounts") or item.value in words("makes up") for item in items[max(0, at - 2) : at])


def _is_of_all(items: Row, at: int) -> bool:
    """Whether a known noun alone says what a share is of: of the residents, of its loans; not of those of one town."""
    if not has_base(items, at):
        return False
    base = [*takewhile(lambda item: not is_cue(item, "comma"), items[at + 1 : at + NAME + 1])]
    named = base[1:]
    is_known = base[0].kind == "of_total" or any(
        item.word.startswith(ARTICLE) or item.word.endswith(PRONOUNS) for item in named[:1]
    )
    return is_known and 0 < len(named) < NAME - 1 and all(is_cue(item, "word") for item in named)


def _is_of_things(items: Row) -> bool:
    """Whether something is said to be of what no two have together: of the number of complaints."""
    bases = (items[at + 1 : at + 3] for at, item in enumerate(items) if is_cue(item, *OF))
    return any(
        item.word in forms("divided") or item.value in words("divided in turn") for base in bases for item in base
    )


def _is_next(items: Row, before: int, at: int) -> bool:
    """Whether a share is told of the next in turn, and is of nothing else: then fires with 20%."""
    between = items[before + 1 : at]
    turns = [place for place, item in enumerate(between) if item.value in words("next in turn")]
    if not turns or len(between) > IN_TURN or (has_base(items, at) and not _is_same_base(items, before, at)):
        return False
    own = between[turns[-1] + 1 :]
    if sum(is_cue(item, "word") for item in own) == 0 or item_at(items, at + 1).value in words("place"):
        return False  # 60% of the market here, then 55% there
    is_led = bool(own) and (is_cue(own[-1], "by", "at") or own[-1].word in forms("gap"))
    return (is_led or len(own) <= NAME) and not any(is_cue(item, Claim.kind, *APART) for item in own)


def _is_same_base(items: Row, one: int, other: int) -> bool:
    """Whether two shares are told to be of the same words."""
    mine, its = ([item.value for item in items[at + 2 : at + 4] if is_cue(item, "word")] for at in (one, other))
    return bool(mine) and mine == its


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
    is_other = item.value in words("predicate", "place", "next in turn", "comes to")
    return is_cue(item, "word") and not is_other and not (item.word.islower() and item.word.endswith("ed"))
