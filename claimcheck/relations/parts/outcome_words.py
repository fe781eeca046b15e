"""What became of those counted, as the words around their number tell it: 12 were acquitted, 30 shares rose."""

from collections.abc import Sequence
from functools import cache, lru_cache

from claimcheck.core import Claim, Kind
from claimcheck.relations.row import Item, is_cue, item_at, until
from claimcheck.text import ties

REACH = 4
"""How many words before a number may tell its outcome."""
LONGEST = 4
"""How many words may tell it after the number: were sentenced to death."""
FIGURE = frozenset({Claim.kind})
MATCHES, COURT, MARKET = "match", "court", "market"
VOTES = "vote "
"""The outcomes that also stand after their number in Arabic: 68 for, 20 against."""
IN = "ب"
"""The particle that those of matches have there: five matches in a draw."""


def outcome_of(items: Sequence[Item], at: int, claim: Claim) -> str:
    """What became of those counted, by their own noun (12 wins) or by the word that leads to them."""
    named = ties.groups("outcome ")
    if claim.head in named:
        return named[claim.head]
    told = _told_after(items, at)
    if told:
        return told
    leading = _leading(items, at)
    for place, item in enumerate(leading):
        found = _named(item)
        if found and (not found.startswith(MARKET) or _are_of_shares(leading[:place])):
            return found
    after = item_at(items, at + 1)
    following = _named(after)
    is_told = following.startswith(VOTES) or (following.startswith(MATCHES) and after.word.startswith(IN))
    return following if is_told else ""


def _leading(items: Sequence[Item], at: int) -> list[Item]:
    """The words before a number, the nearest first; a term (ten years in prison for 12) stands among them."""
    found: list[Item] = []
    ends = ties.words("row end")
    for item in items[max(0, at - 2 * REACH) : at][::-1]:
        if isinstance(item, Claim):
            if item.quantity.kind is not Kind.DURATION:
                break
        elif item.value in ends:
            break
        elif not is_cue(item, "open", "close"):
            found.append(item)
        if len(found) == REACH:
            break
    return found


def _are_of_shares(between: Sequence[Item]) -> bool:
    """Whether what rose or fell is the shares themselves, and not the profits of so many companies."""
    return all(item.value in ties.words("of shares") or is_cue(item, "among", "from") for item in between)


def _told_after(items: Sequence[Item], at: int) -> str:
    """How English says after a number what became of its things: 12 voted against, 40 were acquitted, 30 rose."""
    following = until(items[at + 1 : at + 2 + LONGEST], FIGURE)
    said = [item.word for item in following if not is_cue(item, "comma")]
    if not said or said[0] not in _openings():
        return ""
    answers = (_told().get(" ".join(said[:length])) for length in range(1, LONGEST + 1))
    return next(filter(None, answers), "")


@cache
def _told() -> dict[str, str]:
    """What English words after a number say: every vote cast, and what the groups `became` list."""
    votes = {word: VOTES + answer for word, answer in ties.groups("cast ").items()}
    return {**votes, **ties.groups("became ")}


@cache
def _openings() -> frozenset[str]:
    """The first of those words each."""
    return frozenset(answer.split()[0] for answer in _told())


def _named(item: Item) -> str:
    """The outcome that a word tells."""
    if item.kind == "against":
        return f"{VOTES}against"
    return _told_by(item.word, item.value)


@lru_cache(maxsize=4096)  # most words tell none, again and again
def _told_by(word: str, value: str) -> str:
    named = ties.groups("outcome ")
    return named.get(word) or named.get(word.removeprefix("و")) or named.get(value, "")
