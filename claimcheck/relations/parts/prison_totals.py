"""Terms of prison that several got, and all together: four men got 64 years between them, and who got how long.

They are held together where as many terms are told as there were people.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from msgspec.structs import replace

from claimcheck.core import Claim, Kind, PartWhole, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_person, number_of
from claimcheck.relations.row import Item, figures_of, is_and, is_cue, item_at, until
from claimcheck.text.ties import words

LEAD = 4
"""How many words before a term may say that it is of all of them."""
NEAR = 5
"""How many words before or after a term may tell of prison."""
TAIL = 3
"""How many words after one may."""
AFTER = 30
"""How many sentences later the terms are told."""
FEWEST, MOST = 2, 20
"""How many people are looked for."""
DAY = Fraction(1, 365)
"""A term of years is told to the day."""
UNITS = frozenset({"year", "month"})
ENDS = frozenset({Claim.kind, "stop", "break", "open", "close", "comma"})
WHY = "terms of prison and all of them together"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """The first term that is said to be of several people, with the term of each of them."""
    for passage in story.having("total"):
        if Kind.DURATION in passage.kinds:
            people, whole = _people(passage), _whole(passage)
            if people is not None and whole is not None:
                terms = [term for later in _after(story, whole) for term in _terms(later)]
                if len(terms) == number_of(people):
                    yield PartWhole(
                        tuple(map(_to_the_day, (whole, *terms))), Tie(False, WHY, is_likely=True), is_closed=True
                    )
                return


def _to_the_day(term: Claim) -> Claim:
    return replace(term, quantity=replace(term.quantity, quantum=DAY))


def _after(story: Story, whole: Claim) -> Sequence[Passage]:
    later = story.passages[whole.passage + 1 : whole.passage + 1 + AFTER]
    return [passage for passage in later if Kind.DURATION in passage.kinds and not passage.at("total")]


def _people(passage: Passage) -> Claim | None:
    """The only number of people of a sentence."""
    found = [claim for claim in passage.claims if claim.quantity.kind is Kind.COUNT and is_person(claim)]
    is_few = len(found) == 1 and found[0].quantity.is_exact and FEWEST <= number_of(found[0]) <= MOST
    return found[0] if is_few else None


def _whole(passage: Passage) -> Claim | None:
    """The term behind a word for a total, in a sentence that tells of prison."""
    if not any(map(_tells_prison, passage.row)):
        return None
    for items, at, claim in figures_of(passage):
        is_led = any(is_cue(item, "total") for item in items[max(0, at - LEAD) : at])
        if is_led and claim.quantity.unit in UNITS and claim.quantity.is_exact:
            return claim
    return None


def _tells_prison(item: Item) -> bool:
    return not _prison().isdisjoint({item.value, item.word.lower()})


@cache
def _prison() -> frozenset[str]:
    return words("penalty", "prison", "jail term")


def _terms(passage: Passage) -> Iterator[Claim]:
    """The terms of prison of a sentence, as often as there are people who each got one."""
    for items, at, claim in figures_of(passage):
        if claim.quantity.unit in UNITS and claim.quantity.is_exact and _is_term(items, at):
            for _ in range(_holders(items, at)):
                yield claim


def _is_term(items: Sequence[Item], at: int) -> bool:
    """Whether prison is told of right before a length that `for` or `to` leads to, or right behind it."""
    before, after = until(items[max(0, at - NEAR) : at][::-1], ENDS), until(items[at + 1 : at + 1 + TAIL], ENDS)
    is_led = is_cue(item_at(items, at - 1), "lasting", "to") or not item_at(items, at - 1).word.isascii()
    return (is_led and any(map(_tells_prison, before))) or any(map(_tells_prison, after))


def _holders(items: Sequence[Item], at: int) -> int:
    """How many got a term: Hill and Gray were each jailed for nine years; one where no `each` says so."""
    if not any(is_cue(item, "each") for item in items[max(0, at - NEAR) : at + 1 + TAIL]):
        return 1
    first = next((place for place, item in enumerate(items[:at]) if is_cue(item, "each", "event")), at)
    return 1 + sum(is_and(item) or is_cue(item, "comma") for item in items[:first])
