"""Finds sums of money given in two currencies: 900 thousand dirhams (245 thousand dollars)."""

from collections import defaultdict
from collections.abc import Collection, Iterator

from msgspec.structs import replace

from claimcheck.core import Claim, Exchange, Kind, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.pace import told_each
from claimcheck.relations.restatements.juxtaposition import Juxtaposed, Link, pairs
from claimcheck.relations.restatements.restatement import LINKS
from claimcheck.relations.row import is_figure
from claimcheck.text import countries
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import words

MAX_OTHERS = 12
"""With how many of the draft's other conversions one is compared."""
HOMES = frozenset(
    {"AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "QA", "SA", "SD", "SY", "TN", "YE"}
)
"""Countries where Arabic drafts are written, which may call their own money by its bare name."""
_EACH = frozenset({"each"})


def find(story: Story, context: Context) -> Iterator[Exchange]:
    """Every sum that the text itself gives in a second currency."""
    places = [(passage, pair) for passage in story.having(Kind.MONEY) for pair in pairs(passage) if _is_exchange(pair)]
    if not places:
        return
    is_open = any(claim.quantity.others for _, pair in places for claim in (pair.first, pair.second))
    named = countries.named(context.text) if is_open else ()  # where a word has one meaning, nothing need tell it
    marked = [(passage, pair, _mark(pair.first, named), _mark(pair.second, named)) for passage, pair in places]
    groups: defaultdict[frozenset[str], list[tuple[Claim, Claim]]] = defaultdict(list)
    for passage, _, first, second in marked:
        if not _is_of_two_times(passage):
            groups[_key(first, second)].append((first, second))
    for passage, pair, first, second in marked:
        alike = groups[_key(first, second)] if not _is_of_two_times(passage) else ()
        others = [_aligned(other, first) for other in alike if other != (first, second)]
        tie = Tie(pair.words_between == 0 and pair.link is not Link.OR, LINKS[pair.link])
        yield Exchange((first, second), tie, tuple(others[:MAX_OTHERS]), (_unnamed(first), _unnamed(second)))


def _is_of_two_times(passage: Passage) -> bool:
    """Whether a sentence sets one time against another, each with its own rate: $1bn last year, $0.6bn this year."""
    dates = sum(is_figure(claim, Kind.DATE) for claim in passage.claims)
    return dates > 1 or bool(passage.at("earlier", "past", "current"))


def _unnamed(claim: Claim) -> frozenset[str]:
    """The currencies that the word may mean if the draft, a local one, leaves its own country unnamed."""
    units = frozenset(reading.unit for reading in claim.quantity.readings())
    return frozenset(unit for unit in units if unit[:2] in HOMES - claim.places)


def _key(first: Claim, second: Claim) -> frozenset[str]:
    return frozenset({first.quantity.unit, second.quantity.unit})


def _aligned(other: tuple[Claim, Claim], first: Claim) -> tuple[Claim, Claim]:
    return other if other[0].quantity.unit == first.quantity.unit else other[::-1]


def _is_exchange(pair: Juxtaposed) -> bool:
    first, second = pair.first.quantity, pair.second.quantity
    if first.kind is not Kind.MONEY or second.kind is not Kind.MONEY or first.unit == second.unit:
        return False
    if bool(told_each(pair.first)) is not bool(told_each(pair.second)):
        return False  # 400 million euros (12 dollars a share)
    if any(_is_of_old(claim) for claim in (pair.first, pair.second)):
        return False
    allowed = {Link.NEXT: -1, Link.BRACKETS: 3, Link.EQUAL: 1}.get(pair.link, 0)
    if pair.words_between > allowed:
        return False
    is_each = any(item.kind in _EACH for item in pair.after[:2])
    return pair.link is Link.BRACKETS or not is_each


def _is_of_old(claim: Claim) -> bool:
    """Whether coins are told that are no country's money any more: 300 Roman dirhams, 40 دينارا أمويا."""
    told = fold_word(claim.quantity.surface).lower().split()
    return any(stem(word) in words("old coin") or word in words("old coin") for word in told)


def _mark(claim: Claim, named: Collection[str]) -> Claim:
    """Note on the claim the countries whose money its currency word may mean in this draft."""
    units = [reading.unit for reading in claim.quantity.readings()]
    return replace(claim, places=countries.likely(units, named))
