"""Shares of those who do and those who do not: 65% are content, and 35% are not content; never over 100 together."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from claimcheck.core import Claim, Complement, Kind, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import percents
from claimcheck.relations.row import Item, has_base, is_cue
from claimcheck.text.ties import words

REACH = 6
"""How many words after a share may say what its people do."""
LEAST = 3
"""How many letters the word has that both say, once denied."""
SHORT, PRONOUNS = 5, ("ها", "هم", "ه", "ذلك")
THEM = frozenset({"it", "them", "so", "that", "him", "her"})
CHANGE = ("rise", "fall", "was", "earlier", "past", "forecast")
WHY = "said and denied"


def find(story: Story, context: Context) -> Iterator[Complement]:
    """Every two shares of a sentence of which the second denies what the first says."""
    for passage in story.having(Kind.PERCENT):
        if words("not").isdisjoint(passage.values):
            continue
        shares = percents(passage)
        if len(shares) == len(passage.claims) == 2 and not passage.at(*CHANGE):
            (one, first), (other, second) = shares
            if _is_denied(passage.row, one, other) and not has_base(passage.row, other):
                yield Complement((first, second), Tie(False, WHY, is_likely=True), is_closed=False)


def _is_denied(items: Sequence[Item], one: int, other: int) -> bool:
    """Whether the second clause says `not` and then only what the first says, where nothing is denied."""
    said = [item.value for item in items[one + 1 : min(other, one + 1 + REACH)]]
    then = list(takewhile(_goes_on, items[other + 1 : other + 1 + REACH]))
    places = [at for at, item in enumerate(then) if item.value in words("not")]
    if not places or not words("not").isdisjoint(said):
        return False
    denied = then[places[0] + 1 :]
    is_same = bool(denied) and len(denied[0].value) >= LEAST and denied[0].value in said
    return is_same and all(item.value in said or _is_pronoun(item.word) for item in denied)


def _goes_on(item: Item) -> bool:
    return not is_cue(item, Claim.kind, "comma", "stop", "break", "quote", "close")


def _is_pronoun(word: str) -> bool:
    """A particle with its pronoun: بها, عليهم; it."""
    return word in THEM or (len(word) <= SHORT and word.endswith(PRONOUNS))
