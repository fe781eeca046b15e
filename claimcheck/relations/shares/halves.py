"""Shares of one whole told by who has them: 62 % of the pupils were girls and 38 % boys; 57 % for, 31 % against.

Two halves that leave nothing over must make up the whole; answers that shut each other out must not pass it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from claimcheck.core import Claim, Complement, Item, Kind, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import percents
from claimcheck.relations.parts import outcome_words
from claimcheck.relations.row import as_claim, begins_with_and, has_base, is_and, is_cue, item_at
from claimcheck.text import ties

BASE = 8
"""How many items after `of` may name what a percent is of."""
NEAR = 5
"""How many items around a percent may name whose it is."""
LEAD = 5
"""How many items before the first percent may say that it is a share."""
OWN = 2
"""How many words may stand between `the share of` and a half, and how many may say among whom."""
BALLOTS = "ballots"
APART = ("comma", "against", "stop", "break", "rise", "fall", Claim.kind)
GAMES = (outcome_words.VOTES, "exam ")
"""The outcomes that are told as shares of all who took part."""
WHY = "all shares of one whole"


def find(story: Story, context: Context) -> Iterator[Complement]:
    """Every two halves, and all answers to one question, with their percents."""
    for passage in story.having(Kind.PERCENT):
        if len(passage.claims) > 1:
            places = [at for at, _ in percents(passage)]
            if len(places) == 2:
                yield from _halved(passage, *places)
            yield from _answered(passage, places) if len(places) > 1 else ()


def _halved(passage: Passage, first: int, second: int) -> Iterator[Complement]:
    """The two percents of a sentence, if a verb says that they are shares and each stands beside its half."""
    items = passage.row
    if _tells_change(items[:second]) or is_of_one_half(items, first) or is_of_one_half(items, second):
        return
    if has_base(items, first) and has_base(items, second) and not _are_of_same(items, first, second):
        return
    one, other = half_of(items, first), half_of(items, second)
    if not one or not other or one == other or one.split()[0] != other.split()[0]:
        return
    shares = as_claim(items[first]), as_claim(items[second])
    is_named = is_share_of_half(items, first) or one.startswith(BALLOTS)
    if any(item.value in ties.words("within group") for item in items[first:second]):
        return  # the rate among women beside the share of men
    is_apart = any(is_cue(item, "break", "stop") for item in items[first:second])
    if is_apart and not (is_named and is_share_of_half(items, second, first)):
        return
    is_closed = any(_divides(item) for item in items[max(0, first - LEAD) : first])
    is_closed = is_closed or _are_of_one(items, first, second)
    if is_closed or is_named:
        is_all = is_closed and not one.startswith(BALLOTS)  # some ballots are blank
        yield Complement(shares, Tie(False, WHY, is_likely=True), is_closed=is_all)


def _are_of_same(items: Sequence[Item], first: int, second: int) -> bool:
    """Whether two percents are told to be of the same words."""
    one, other = ([item.value for item in items[at + 2 : at + 2 + OWN]] for at in (first, second))
    return one[:1] == other[:1]


def is_of_one_half(items: Sequence[Item], at: int) -> bool:
    """Whether a percent is of one half alone: 79 % of the seats for girls, 64 % of the men."""
    base = takewhile(_narrows, items[at + 2 : at + 2 + BASE])
    return has_base(items, at) and any(_named(item) for item in base)


def _narrows(item: Item) -> bool:
    """Whether a word may still say what a percent is of; not where those live of whom it is."""
    is_end = is_cue(item, *APART) or is_and(item) or begins_with_and(item)
    return not is_end and item.value not in ties.words("place", "predicate")


def is_share_of_half(items: Sequence[Item], at: int, after: int = -1) -> bool:
    """Whether `the share of males` leads to a percent, and nothing but `among the dead` narrows them down."""
    lead = items[max(after + 1, at - LEAD) : at]
    place = next((place for place in range(len(lead) - 1, 0, -1) if _named(lead[place])), 0)
    is_share = any(item.value in ties.words("share") for item in lead[max(0, place - OWN) : place])
    tail = [item for item in lead[place + 1 :] if item.value not in ties.words("reaching")]
    is_bare = not tail or (tail[0].value in ties.words("within group") and len(tail) <= OWN)
    is_ballots = place > 0 and _named(lead[place]).startswith(BALLOTS)
    return place > 0 and is_share and is_bare and (is_ballots or lead[place - 1].value in ties.words("share"))


def _are_of_one(items: Sequence[Item], first: int, second: int) -> bool:
    """Whether the first percent alone says what it is of, the people whose halves stand after both."""
    base = items[first + 1 : first + 3]
    is_of = len(base) > 1 and is_cue(base[0], "from", "of") and not base[0].word.startswith("و") and not _named(base[1])
    return is_of and not any(is_cue(item, "from", "of") for item in items[second + 1 : second + 2])


def _divides(item: Item) -> bool:
    return is_cue(item, "amounts") or item.value in ties.words("makes up")


def _tells_change(items: Sequence[Item]) -> bool:
    return any(is_cue(item, "rise", "fall", "was") for item in items)


def half_of(items: Sequence[Item], at: int) -> str:
    """Whose a percent is: the nearest word for a half of people, before it or after it, within its clause."""
    for stretch in (range(at - 1, max(0, at - NEAR) - 1, -1), range(at + 1, min(len(items), at + 1 + NEAR))):
        for place in stretch:
            item = items[place]
            if is_cue(item, *APART) or is_and(item):
                break
            found = _named(item)
            if found:  # of the males 40 % smoke: no share of all smokers
                return "" if place < at and place and is_cue(items[place - 1], "from", "of") else found
    return ""


def _named(item: Item) -> str:
    """The half that a word names."""
    named = ties.groups("half ")
    return named.get(item.word.removeprefix("و")) or named.get(item.value, "")


def _answered(passage: Passage, percents: Sequence[int]) -> Iterator[Complement]:
    """Percents for, against and undecided, or passed and failed, each told once; only the first may say what of."""
    items = passage.row
    told = {at: outcome for at in percents if (outcome := outcome_words.outcome_of(items, at, as_claim(items[at])))}
    for game in GAMES:
        shares = [at for at, outcome in told.items() if outcome.startswith(game)]
        is_one = len({told[at] for at in shares}) == len(shares) > 1
        is_row = is_one and not any(
            isinstance(items[at], Claim) for at in range(shares[0], shares[-1]) if at not in shares
        )
        is_row = is_row and all(_is_of_question(items, one, at) for one, at in pairwise(shares))
        if is_row and not any(is_cue(item, "from", "of") for at in shares[1:] for item in items[at + 1 : at + 2]):
            claims = tuple(as_claim(items[at]) for at in shares)
            yield Complement(claims, Tie(False, WHY, is_likely=True), is_closed=False)


def _is_of_question(items: Sequence[Item], before: int, at: int) -> bool:
    """Whether an English answer is to the question of the one before it, and not of others or about something else."""
    following = item_at(items, at + 1)
    if following.word in ties.forms("of those who") or following.value in ties.words("place"):
        return False  # and 55% of those over sixty against it
    if not (following.word.isascii() and following.word.isalpha()):
        return True
    between = items[before:at]
    is_apart = any(is_cue(item, "break", "stop", "among", "of", "of_total") for item in between[2:])
    elsewhere = ties.words("place", "among")
    is_apart = is_apart or any(
        one.value in elsewhere and other.word not in ties.forms("in favour") for one, other in pairwise(between[2:])
    )
    about = items[at + 2 : at + 3]
    is_same = all(
        is_cue(item, "comma", "stop") or is_and(item) or item.word in ties.forms("told question") for item in about
    )
    return is_same and not is_apart and not any(is_cue(item, "break") for item in items[:before])
