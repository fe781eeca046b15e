"""Complements: percents of one whole, that which was lost and that which is left, or all shares of it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from claimcheck.core import Claim, Complement, Cue, Kind, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_percent, number_of, percents
from claimcheck.relations.parts.listing import is_led
from claimcheck.relations.row import (
    SIGHT,
    Item,
    as_claim,
    begins_with_and,
    has_base,
    is_and,
    is_cue,
    is_figure,
    item_at,
)
from claimcheck.text.stems import PRONOUNS
from claimcheck.text.ties import forms, words

MAX_SHARES = 12
REACH = 10
"""How many words may stand between two percents of one list."""
LEAD = 4
"""How many words may stand between و and the percent of a list."""
HUNDRED = 100
LOST, KEPT = "lost", "kept"
ARTICLE = "ال"
MAX_PAIRS = 4
DATED = frozenset({Kind.DATE, Kind.DURATION})
NAMED = 2
"""How many words after its preposition name a place."""
OFF_LIST = ("stop", "break", "source", "rise", "fall", "from", "to", "against")
"""Cues over which a row of shares does not go on."""
PARTING = ("comma", "break", "stop", "dash", "colon")
"""Signs beyond which the rest is another share: 61 % and 30 %; the rest is desert."""
WHY_LOST = "what was lost and what is left"
WHY_LIST = "all shares of one whole"


def find(story: Story, context: Context) -> Iterator[Complement]:
    """Every pair of lost and kept, every complete list of percents, and shares beyond the whole."""
    for passage in story.having(Kind.PERCENT):
        places = [at for at, _ in percents(passage)]
        yield from _alone(passage.row, places)
        if len(places) > 1:
            yield from _lists(passage)
            yield from _rows(passage.row, places)
    yield from _lost_and_kept(story)


def _alone(items: Sequence[Item], percents: Sequence[int]) -> Iterator[Complement]:
    """Percents that are taken from a whole, and so cannot be over a hundred."""
    for at in percents:
        claim = as_claim(items[at])
        if number_of(claim) <= HUNDRED:
            continue
        following = items[at + 1 : at + 3]
        is_of = len(following) > 1 and is_cue(following[0], "from", "of") and isinstance(following[1], Cue)
        if claim.event in {LOST, KEPT} and is_of and not _may_exceed(items, at):
            yield Complement((claim,), Tie(True, "share of a whole"), is_closed=False)
        elif _falls_by(items, at) and not _can_turn(items, claim):
            yield Complement((claim,), Tie(True, "fall of a whole"), is_closed=False)


def _may_exceed(items: Sequence[Item], at: int) -> bool:
    """Whether more than all can be lost or kept of what is named: of its gains, of what it needed."""
    named = items[at + 2 : at + 2 + LEAD]
    return any(item.value in words("can be exceeded") or item.word in forms("can be exceeded") for item in named)


def _can_turn(items: Sequence[Item], claim: Claim) -> bool:
    """Whether something can fall by more than itself: a profit that becomes a loss, a price that is told below zero."""
    is_below = any(isinstance(item, Claim) and (item.quantity.number or 0) < 0 for item in items)
    return is_below or not words("can turn to loss").isdisjoint(claim.words)


def _falls_by(items: Sequence[Item], at: int) -> bool:
    """Whether a fall is of so many percent, and not to it."""
    before = items[max(0, at - 4) : at]
    is_level = any(is_cue(item, "to", "at", "from", "against", "was", "rise") for item in before)
    return any(is_cue(item, "fall") for item in before) and not is_level


def _lists(passage: Passage) -> Iterator[Complement]:
    """Percents in one list after a mark that divides, or in one of all kinds or that ends with the others."""
    items = passage.row
    for at in passage.at("colon", "namely", "divided", "open"):
        shares = _listed(items, at)
        before = items[max(0, at - REACH) : at + 1]
        if len(shares) > 1 and any(_divides(other) for other in before):
            yield Complement(tuple(shares), Tie(True, WHY_LIST), is_closed=False)
        elif len(shares) > 2 and not any(is_cue(other, "rise", "fall") for other in before):
            is_of_all = any(other.value in words("kinds of a whole") for other in before)
            if is_of_all or _ends_with_others(items, items.index(shares[-1])):
                yield Complement(tuple(shares), Tie(False, WHY_LIST, is_likely=True), is_closed=False)


def _rows(items: tuple[Item, ...], percents: Sequence[int]) -> Iterator[Complement]:
    """Percents that no mark leads to: the last of `the rest` or of the others, or all of what a thing is made of."""
    for first, second in pairwise(percents):
        if _names_rest(items, first, second) and len(percents) == 2 and second - first <= 2 * REACH:
            yield Complement((as_claim(items[first]), as_claim(items[second])), Tie(True, WHY_LIST))
    if 2 < len(percents) <= MAX_SHARES:
        listed = tuple(as_claim(items[at]) for at in percents)
        if _is_run(items, percents):
            yield Complement(listed, Tie(False, WHY_LIST))
        elif _is_dense(items, percents) and (_ends_with_others(items, percents[-1]) or _is_made_of(items, percents)):
            yield Complement(listed, Tie(False, WHY_LIST, is_likely=True), is_closed=False)


def _ends_with_others(items: Sequence[Item], at: int) -> bool:
    """Whether the last percent of a list is that of all others: 6 % from elsewhere."""
    return any(is_cue(item, "others", "rest") or item.value in words("all others") for item in items[at - 2 : at + 4])


def _is_run(items: Sequence[Item], percents: Sequence[int]) -> bool:
    """Whether percents follow each other in one row of a sentence, the last of them `the rest`."""
    for first, second in pairwise(percents):
        between = items[first + 1 : second]
        if len(between) > REACH or any(isinstance(item, Claim) or is_cue(item, *OFF_LIST) for item in between):
            return False
    return _names_rest(items, percents[-2], percents[-1])


def _is_dense(items: Sequence[Item], percents: Sequence[int]) -> bool:
    """Whether no more than the names of the groups stands between percents: 60 % Sunni, 30 % Shia and 10 % other."""
    lead = items[max(0, percents[0] - REACH) : percents[0]]
    if any(is_cue(item, *OFF_LIST) or item.value in words("rate") for item in lead):
        return False
    rows = (items[first + 1 : second] for first, second in pairwise(percents))
    return all(len(row) <= LEAD and not any(is_cue(item, *OFF_LIST, Claim.kind) for item in row) for row in rows)


def _is_made_of(items: Sequence[Item], percents: Sequence[int]) -> bool:
    """Whether a thing is said to be so much of each: the mix is 48 % sand, 37 % clay and 15 % water."""
    is_led = percents[0] > 0 and items[percents[0] - 1].word in forms("is made of")
    return is_led and all(_names_one(items[at + 1 : at + 4]) for at in percents)


def _names_one(following: Sequence[Item]) -> bool:
    """Whether one or two words after a percent, and nothing more, name what it is of."""
    name = list(takewhile(lambda item: is_cue(item, "word") and not is_and(item), following))
    is_plain = all(item.value not in words("place", "predicate", "since") for item in name)
    return 0 < len(name) <= NAMED and is_plain


def _names_rest(items: Sequence[Item], first: int, second: int) -> bool:
    """Whether the second percent is that of the rest: and the remaining 30 %; not `30 %, and the rest is unknown`."""
    if is_cue(item_at(items, second + 1), "among"):
        return False  # the rest, 12% of them students
    if has_base(items, second) and any(is_cue(item, "rest") for item in items[second + 2 : second + 4]):
        return False  # sold 40%, then 50% of the rest
    if _are_of_two_bases(*(_base(items, as_claim(items[at])) for at in (first, second))):
        return False  # lost 30% of its staff; the remaining half of its offices
    if any(is_cue(item, "rest") for item in items[first + 1 : second]):
        return True
    after = takewhile(lambda item: not is_cue(item, *PARTING) and not is_and(item), items[second + 1 : second + 3])
    return any(is_cue(item, "rest") and not item.word.startswith(("و", "and ")) for item in after)


def _divides(item: Item) -> bool:
    return is_cue(item, "divided") or (is_cue(item, "namely") and len(item.word) > len("هي"))


def _listed(items: Sequence[Item], mark: int) -> list[Claim]:
    """The percents after a mark, each after و or a comma, and no other number between."""
    found: list[Claim] = []
    last = mark
    for at in range(mark + 1, min(len(items), mark + SIGHT)):
        item = items[at]
        is_said = is_cue(item, "source") and isinstance(items[at - 1], Claim)  # 48 % said yes
        if is_cue(item, "stop", "break", "source", "event", "among", "rise", "fall") and not is_said:
            break
        if not isinstance(item, Claim):
            continue
        before = range(max(at - LEAD, last + 1), at)
        is_linked = not found or is_led(items, at)
        is_linked = is_linked or any(is_led(items, i) or begins_with_and(items[i]) for i in before)
        if not is_percent(item) or not is_linked or len(found) == MAX_SHARES:
            return []
        found.append(item)
        last = at
    return found


def _lost_and_kept(story: Story) -> Iterator[Complement]:
    """What was lost and what is left; sure in one sentence, likely across sentences with one subject."""
    told = (claim for passage in story.having(Kind.PERCENT) for claim in passage.claims)
    shares = [claim for claim in told if claim.event in {LOST, KEPT} and is_percent(claim)]
    lost = [claim for claim in shares if claim.event == LOST][:MAX_PAIRS]
    kept = [claim for claim in shares if claim.event == KEPT][:MAX_PAIRS]
    for gone in lost:
        for left in kept:
            if _are_of_two(story, gone, left):
                continue
            if gone.passage == left.passage and len(lost) == len(kept) == 1:
                yield Complement((gone, left), Tie(not _is_earlier(story, gone), WHY_LOST))
            elif _is_one_story(gone, left):
                yield Complement((gone, left), Tie(False, WHY_LOST))


def _are_of_two(story: Story, gone: Claim, left: Claim) -> bool:
    """Whether one owner's two things are meant, or times: lost 70 % of its value, kept 45 % of its customers."""
    rows = [(story.passages[claim.passage].row, claim) for claim in (gone, left)]
    here, there = (_place(*row) for row in rows)
    if (here and there and not (here <= there or there <= here)) or _is_timed(story, left) or _is_dated(*rows[0]):
        return True
    ours, theirs = (_kind_of_base(*row) for row in rows)
    return bool(ours and theirs and ours != theirs) or _are_of_two_bases(*(_base(*row) for row in rows))


def _kind_of_base(items: Sequence[Item], claim: Claim) -> str:
    """The word that says which of some things a percent is of: 70% of the votes of the towns, من أصوات المدن."""
    at = items.index(claim) + 1 if claim in items else len(items)
    named = items[at + 1 : at + 3]
    is_told = len(named) > 1 and is_cue(items[at], "from", "of") and all(is_cue(item, "word") for item in named)
    return named[1].value if is_told and named[1].word.startswith(ARTICLE) else ""


def _are_of_two_bases(one: str, other: str) -> bool:
    """Whether two words for what percents are of name two things; the words for a territory name one."""
    return bool(one and other) and one != other and not {one, other} <= words("territory")


def _is_dated(items: Sequence[Item], claim: Claim) -> bool:
    """Whether the date of a percent stands right after it: lost 45 % in 2022."""
    return is_figure(item_at(items, _end(items, claim)), Kind.DATE)


def _end(items: Sequence[Item], claim: Claim) -> int:
    """Where what is said of a percent ends in its clause."""
    return items.index(claim) + 1 + len(_tail(items, claim)) if claim in items else len(items)


def _place(items: Sequence[Item], claim: Claim) -> frozenset[str]:
    """The words that give the whole of a percent a place of its own: 60 % of its land in Syria."""
    tail = _tail(items, claim)
    at = next((at for at, item in enumerate(tail) if item.value in words("place")), len(tail))
    return frozenset(item.value for item in tail[at + 1 : at + 1 + NAMED])


def _is_earlier(story: Story, claim: Claim) -> bool:
    """Whether a percent was lost at another time than now: 30 % of its value last year."""
    return any(is_cue(item, "earlier", "past") for item in _tail(story.passages[claim.passage].row, claim))


def _is_timed(story: Story, claim: Claim) -> bool:
    """Whether a percent is of what there was at another time: 80 % of its value of a year ago."""
    items = story.passages[claim.passage].row
    end = _end(items, claim)
    is_dated = any(is_figure(item, *DATED) for item in items[end : end + 1])
    tail = _tail(items, claim)
    return is_dated or _is_earlier(story, claim) or any(item.value in words("since") for item in tail)


def _tail(items: Sequence[Item], claim: Claim) -> list[Item]:
    """What follows a percent in its clause, up to the next figure."""
    return list(takewhile(_goes_on, items[items.index(claim) + 1 :])) if claim in items else []


def _goes_on(item: Item) -> bool:
    """Whether an item still belongs to the figure before it: no other figure, no verb of its own."""
    return not isinstance(item, Claim) and not is_cue(item, "event", "break", "stop", "source", "comma")


def _base(items: Sequence[Item], claim: Claim) -> str:
    """The word for what a percent is of, where it is somebody's own or known: its value, the customers."""
    at = items.index(claim) + 1 if claim in items else len(items)
    named = items[at + 1 : at + 4]
    if not named or not is_cue(items[at], "from", "of", "of_total") or not is_cue(named[0], "word"):
        return ""
    if is_cue(items[at], "of_total"):  # of the group's land, of the land
        return named[-1 if item_at(named, 1).word == "s" else 0].value
    if (named[0].word in forms("whose") or named[0].value in words("article")) and len(named) > 1:
        return named[1].value
    return named[0].value if named[0].word.endswith(PRONOUNS) or named[0].word.startswith(ARTICLE) else ""


def _is_one_story(gone: Claim, left: Claim) -> bool:
    """Whether two sentences may tell of one whole: both as facts of now, and with names in common."""
    return gone.status is left.status is Status.FACT and len(gone.words & left.words) > 1
