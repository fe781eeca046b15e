"""Dates of one thing told twice: awarded the prize in 1988 … the prize of 1978; census night, May 3 … May 13.

The word right before a date names what it dates. Two dates behind one word that a slip of one key parts hardly ever
are two facts, but for what comes round: cups, censuses and elections have a year each.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, Repeat, StatedDate, Story, Tie
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import root
from claimcheck.relations.mentions import DAY, MARKED, YEAR, Mention, is_other_event, mentions
from claimcheck.relations.repeats.contrast import are_set_apart
from claimcheck.relations.repeats.rare_words import rare_near
from claimcheck.relations.repeats.rivals import are_of_rivals
from claimcheck.relations.repeats.told_in_turn import are_told_in_turn
from claimcheck.relations.row import is_cue, item_at
from claimcheck.relations.tokens import MIN_LETTERS, idle_words
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, words

BEFORE = 5
"""How many items before a date the words stand that name what it dates."""
NAMES = 2
"""So many of those words are a name in full."""
SINCE = "since a date"
DECADE = 10
MANY = 60
"""How many dates of a story are compared."""
WHY = "the date of one thing"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every two dates of one name that a slip parts, unless the name comes round."""
    if len(story.having(Kind.DATE)) < 2:
        return
    told = [each for each in mentions(story) if each.key in {YEAR, DAY}][:MANY]
    groups = [group for group in _named(told).values() if len(group) > 1]
    support = Counter(map(_day, told)) if groups else Counter()
    for group in groups:
        for at, first in enumerate(group):
            for second in group[at + 1 :]:
                if first.order == second.order or not _is_slip(first, second):
                    continue
                is_odd = max(support[_day(first)], support[_day(second)]) > 1
                if _are_one(first, second, story, is_odd):
                    yield Repeat((first.claim, second.claim), Tie(False, WHY))


def _named(told: Sequence[Mention]) -> dict[tuple[str, str], list[Mention]]:
    """Dates by their kind and the word that names what they date."""
    found: defaultdict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in told:
        if name := _name(mention)[:1]:
            found[mention.key, name[0]].append(mention)
    return found


def _is_since(mention: Mention) -> bool:
    """Whether `since` begins the words of a date, or stands before them."""
    own = fold_word(mention.claim.quantity.surface).lower()
    return own.startswith(forms(SINCE)) or item_at(mention.passage.items, mention.at - 1).word in forms(SINCE)


def _day(mention: Mention) -> tuple[int | None, ...]:
    """The year of a mere year; of any other date the month and the day."""
    stated = mention.claim.quantity.value
    if not isinstance(stated, StatedDate):
        return ()
    return (stated.year,) if mention.key == YEAR else (stated.month, stated.day)


def _name(mention: Mention) -> Sequence[str]:
    """The roots of the words right before a date, the nearest first; of a superlative `since` a date, `since`."""
    items, at = mention.passage.items, mention.at
    if mention.key == YEAR and _is_since(mention):
        return (SINCE,)
    told: list[str] = []
    idle = idle_words()
    for item in reversed(items[max(0, at - BEFORE) : at]):
        if isinstance(item, Claim) or is_cue(item, "stop", "break", "open", "close"):
            break
        if is_cue(item, "word") and len(item.value) >= MIN_LETTERS and item.value not in idle:
            told.append(root(item.value))
    return told[:NAMES]


def _is_slip(first: Mention, second: Mention) -> bool:
    """Whether a slip parts two years, or two days of one month."""
    one, other = first.claim.quantity.value, second.claim.quantity.value
    if not isinstance(one, StatedDate) or not isinstance(other, StatedDate) or one.calendar is not other.calendar:
        return False
    if first.key == YEAR:
        return _are_slipped(one.year or 0, other.year or 0, Stroke.SWAPPED)
    is_one_month = one.month is not None and one.month == other.month and len({one.year, other.year} - {None}) < 2
    return is_one_month and _are_slipped(one.day or 0, other.day or 0, Stroke.LENGTHENED)


def _are_slipped(one: int, other: int, least: Stroke) -> bool:
    """Whether the last digits are swapped, one is added, or that of the tens differs."""
    gap, made = abs(one - other), stroke(one, other)
    is_telling = made >= least and gap > DECADE - 1
    return is_telling or (made is not Stroke.NONE and gap % DECADE == 0 and gap < DECADE**2)


def _are_one(first: Mention, second: Mention, story: Story, is_odd: bool) -> bool:
    """Whether the words near both are enough, and nothing sets the two apart."""
    if is_other_event(first, second) or are_set_apart(first, second) or are_of_rivals(first, second):
        return False
    if are_told_in_turn(first, second):
        return False
    shared = sum(word[0] not in MARKED for word in first.near & second.near)
    if first.key == YEAR and _are_swapped(first, second):
        return shared > 0
    if _comes_round(first) or _comes_round(second):
        return False
    is_named = len(_name(first)) == NAMES and _name(first) == _name(second)
    rare = rare_near(first, second, story)
    if first.key == YEAR:
        return shared >= NAMES and (rare >= NAMES or is_named)
    return shared > 0 and (is_named or rare > 0 or is_odd)


def _are_swapped(first: Mention, second: Mention) -> bool:
    return stroke(first.figure or 0, second.figure or 0) is Stroke.SWAPPED


def _comes_round(mention: Mention) -> bool:
    """Whether words near a date are of what has a date each time: the cup of 2014, مونديال 2014."""
    own = frozenset(map(stem, mention.claim.quantity.surface.split()))
    return not words("comes round").isdisjoint(mention.near | own)
