"""Parts in one sentence and their whole in another: the hospitals' patients and all the injured, far above.

A lineup that makes up a figure of the same noun is taken for its parts. One that would but for two
swapped digits is a relation only where chance would rarely offer that, and so are long figures that
would but for any other stroke of a key; nothing here is sure.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from fractions import Fraction
from itertools import accumulate
from typing import NamedTuple

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Interval, PartWhole, Row, Story, Tie
from claimcheck.core.interval import Number
from claimcheck.core.keystrokes import has_digits
from claimcheck.core.slips import Slip, has_same_digits, reordered, slip
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, FATES, fits, same_noun
from claimcheck.relations.parts.lineup import (
    ALIKE,
    BARE,
    FEWEST,
    LONG,
    WILD,
    Entry,
    Lineup,
    divisions,
    entries,
    lineups,
)
from claimcheck.relations.row import begins_with_and, is_cue
from claimcheck.text.ties import words

LEAST = 20
"""Smaller totals are made by chance."""
VAST = 1000
"""A figure as large as this is no sibling of those that make it up but for a slip."""
LARGE = 100
"""Larger ones hardly ever are, of three parts."""
FEW = 2
MAX_ENTRIES = 60
"""How many figures of one kind are tried."""
MAX_WHOLES = 8
"""How many different figures are tried as the whole of one lineup."""
TEN = 10
LEAD = 4
"""How many words before a figure may say that it is a total."""
NO_CHANCE, NEVER = Fraction(1, 10_000), Fraction(0)
"""At what chance any stroke of a key is believed, and not only two digits the other way round; and at none."""
SHUFFLED = Fraction(1, 50)
"""At what chance digits in any order are believed, of figures that look like parts."""
NAMED = 2
"""How many words name the next of several peers."""
NEAR = 1
"""How many sentences with figures after the whole two parts may stand."""
ENDS = FATES | {"survived", "infected"}
ABOARD, PASSENGER = "aboard", "passenger"
WHY = "parts and whole in different sentences"


class Candidate(NamedTuple):
    """A whole with what may be its parts."""

    whole: Entry
    parts: Lineup
    wrong: Entry | None = None
    """The figure whose slip keeps the sum from being right; None where it is right."""
    chance: Fraction = NEVER


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole with a lineup elsewhere that makes it up, or would but for a slip."""
    for group in _groups(entries(story)):
        yield from _told([made for whole, parts in _pairs(group) for made in _candidates(whole, parts)])


def _groups(found: Sequence[Entry]) -> Iterator[Sequence[Entry]]:
    """The figures of one key each, the first of a story, with the bare ones that stand among them."""
    told: dict[str, list[Entry]] = {}
    for entry in found:
        told.setdefault(entry.key, []).append(entry)
    bare = told.pop(WILD, [])
    groups = [_with_bare(own, bare) for own in told.values() if len(own) + len(bare) >= FEWEST]
    groups += [*_of_unknown_nouns(bare), _of_long_figures(found)]
    return (group[:MAX_ENTRIES] for group in groups if len(group) >= FEWEST)


def _with_bare(own: list[Entry], bare: Sequence[Entry]) -> list[Entry]:
    """Figures with the bare ones of their sentences and the next: 8,412 votes were cast. Hill took 4,105."""
    sentences = {order for entry in own for order in (entry.order, entry.order + 1)}
    among = [entry for entry in bare if entry.order in sentences]
    return sorted(own + among, key=lambda entry: (entry.order, entry.at)) if among else own


def _of_unknown_nouns(bare: Sequence[Entry]) -> Iterator[list[Entry]]:
    """The figures whose noun no list has, by its first word: 1,842 plots of land, 715 plots."""
    nouns: dict[str, list[Entry]] = {}
    for entry in bare if len(bare) >= FEWEST else ():
        if entry.claim.head:
            nouns.setdefault(entry.claim.head.split()[0], []).append(entry)
    return ([replace(entry, key=noun) for entry in group] for noun, group in nouns.items() if len(group) >= FEWEST)


def _of_long_figures(found: Sequence[Entry]) -> list[Entry]:
    """The counts told to so many digits that their nouns need not be one: 5,069,536 people, 2,539,600 women."""
    counts = [entry for entry in found if entry.claim.quantity.kind in COUNTED and has_digits(entry.value, LONG)]
    keys = {entry.key for entry in counts}
    return [replace(entry, key="long") for entry in counts] if len(keys) > 1 or WILD in keys else []


def _pairs(group: Sequence[Entry]) -> Iterator[tuple[Entry, Lineup]]:
    """Every lineup with each figure that it may make up."""
    outer = [entry for entry in group if not entry.is_nested]
    yield from divisions(group, outer)
    places = {id(entry): at for at, entry in enumerate(group)}
    for lineup in lineups(outer):
        at, end = places[id(lineup.entries[0])], places[id(lineup.entries[-1])]
        for whole in _wholes([*reversed(group[:at]), *group[end + 1 :]], lineup):
            yield whole, lineup


def _wholes(others: Sequence[Entry], lineup: Lineup) -> Iterable[Entry]:
    """The figures that a lineup may make up, the nearest before it first; of those that are the same an exact one."""
    parts, fates = {entry.value for entry in lineup.entries}, {entry.claim.event for entry in lineup.entries} & ENDS
    found: dict[Number, Entry] = {}
    for entry in others:
        if entry.key == WILD or entry.value in parts:
            continue
        known = found.get(entry.value)
        if known is not None and known.claim.quantity.bound is Bound.EXACT:
            continue
        if _are_compatible(entry, fates) and not _is_sibling(entry, lineup.entries[0]):
            found[entry.value] = entry
            if len(found) == MAX_WHOLES:
                break
    return found.values()


def _are_compatible(whole: Entry, fates: Set[str]) -> bool:
    """Whether what happened to the whole can have happened to its parts."""
    own = whole.claim.event
    return fates <= {own} if own in ENDS else len(fates) < FEW or "survived" in fates


def _is_sibling(whole: Entry, first: Entry) -> bool:
    """Whether a figure is rather one more of a lineup: 39 in Benin beside 16 in Yemen."""
    return whole.value < VAST and whole.order == first.order and bool(whole.label) and whole.label == first.label


def _candidates(whole: Entry, lineup: Lineup) -> Iterable[Candidate]:
    """The sum that figures make, or would but for each slip."""
    if whole.value < LEAST * whole.quantum:
        return ()
    if len(lineup.entries) == FEW and abs(lineup.entries[0].value - lineup.entries[1].value) == whole.value:
        return ()  # up 2 cents at $4.52, after $4.50: a step, and its levels
    short = whole.value - lineup.total
    if short == 0 or 0 < short <= lineup.uncounted:
        return (Candidate(whole, lineup),)
    others = NO_CHANCE if has_digits(whole.value, LONG) and _is_one_digit(short) and _are_long(lineup) else NEVER
    if short % (9 * whole.quantum) and not others and not lineup.uncounted:
        return ()
    return _with_a_slip(whole, lineup, short, others)


def _with_a_slip(whole: Entry, lineup: Lineup, short: Number, others: Fraction) -> Iterator[Candidate]:
    """The sum that figures would make but for a slip in each of them."""
    if (
        _has_all_before(whole, lineup)
        or _has_a_stranger(whole, lineup)
        or _is_peer(whole, lineup)
        or (short > 0 and _may_fall_short(whole, lineup))
    ):
        return
    limit = lineup.trust if len(lineup.entries) > 2 or _are_close(whole, lineup) else BARE
    limit = max(limit, ALIKE) if limit and _is_total(whole) else limit
    largest, width = max(whole.value, lineup.total + lineup.uncounted), max(lineup.step, lineup.uncounted)
    if limit.numerator * largest < limit.denominator * (len(lineup.entries) + 1) * width:
        return  # too short for any slip to be told from chance
    for wrong, made in _slips(whole, lineup, is_any=bool(others)):
        if made is not None and made.chance <= _limit(made.kind, limit, others):
            yield Candidate(whole, lineup, wrong, made.chance)


def _has_all_before(whole: Entry, lineup: Lineup) -> bool:
    """Whether the first of several figures make up the whole already: of 640 patients 210, 250 and 180."""
    return whole.value in accumulate(entry.value for entry in lineup.entries[:-1])


def _has_a_stranger(whole: Entry, lineup: Lineup) -> bool:
    """Whether a noun of its own follows figures of what was told before: 30 of 48, 18, in 21 sessions."""
    first, *others = (entry.claim for entry in lineup.entries)
    named = [claim for claim in others if claim.head and claim.head != whole.claim.head]
    return not first.head and any(not whole.claim.head or not fits(claim, whole.claim) for claim in named)


def _is_peer(whole: Entry, lineup: Lineup) -> bool:
    """Whether `and` goes on from one figure to the others: Cairo had 210 cases, والجيزة 70, والإسكندرية 50."""
    between = [item for item in _between(whole, lineup) if not is_cue(item, "comma")]
    return 0 < len(between) <= NAMED and begins_with_and(between[0])


def _may_fall_short(whole: Entry, lineup: Lineup) -> bool:
    """Whether nobody says that these are all: among them 20, and 19; those killed and saved of the 74 on board."""
    if any(is_cue(item, "among") for item in _between(whole, lineup)):
        return all(same_noun(claim, whole.claim) for claim in lineup.claims)
    told = lineup.entries[-1].passage.row if len(lineup.entries) == FEW else ()
    if {"rise", "fall"} <= {item.kind for item in told}:
        return True  # of 90 shares 40 fell and 30 rose, and the others stood still
    around = whole.passage.row[max(0, whole.at - NEAR - 1) : whole.at + LEAD]
    is_aboard = any(is_cue(item, "event") and item.value == ABOARD for item in around)
    return is_aboard or whole.claim.head_path[:1] == (PASSENGER,)


def _between(whole: Entry, lineup: Lineup) -> Row:
    """What stands between a figure and the first of those after it in its sentence."""
    first = lineup.entries[0]
    return whole.passage.row[whole.at + 1 : first.at] if first.order == whole.order else ()


def _limit(kind: str, limit: Fraction, others: Fraction) -> Fraction:
    """At what chance a slip is believed: digits in another order are the commonest."""
    if kind == "shuffled" and limit >= ALIKE:
        return SHUFFLED
    return limit if kind == "swapped" else others


def _is_one_digit(short: Number) -> bool:
    """Whether one changed digit can make up what is missing: 300, 0.04."""
    return len(str(short.numerator).strip("-0")) == 1


def _are_long(lineup: Lineup) -> bool:
    """Whether all figures of a sum are long ones."""
    return all(has_digits(entry.value, LONG) for entry in lineup.entries)


def _is_total(whole: Entry) -> bool:
    """Whether words right before a figure say that it is of all of them."""
    lead = whole.passage.row[max(0, whole.at - LEAD) : whole.at]
    return any(is_cue(item, "total") or item.value in words("sum of all") for item in lead)


def _are_close(whole: Entry, lineup: Lineup) -> bool:
    """Whether two parts stand in one sentence, soon after their whole or below the headline that gives it."""
    first, last = lineup.entries[0], lineup.entries[-1]
    is_after = 0 <= first.order - whole.order <= NEAR or whole.claim.in_headline
    return first.order == last.order and is_after


def _slips(whole: Entry, lineup: Lineup, *, is_any: bool) -> Iterator[tuple[Entry, Slip | None]]:
    """Each figure with the slip that would make it what it has to be for the others to be right."""
    short, room, tries = whole.value - lineup.total, lineup.uncounted, len(lineup.entries) + 1
    slip_of = slip if is_any else reordered
    meant = [(whole, lineup.total), *((entry, entry.value + short - room) for entry in lineup.entries)]
    for entry, least in meant:
        if is_any or _may_be_reordered(entry, least, room):
            yield entry, slip_of(Fraction(entry.value), _span(least, room), entry.claim.quantity.scale, tries)


def _may_be_reordered(entry: Entry, least: Number, room: int) -> bool:
    """Whether digits in another order may be what was meant; they make nothing ten times as large or as small."""
    if least >= TEN * entry.value or TEN * (least + room) <= entry.value:
        return False
    return room > 0 or has_same_digits(entry.value, least, entry.claim.quantity.scale)


def _span(least: Number, room: int) -> Interval:
    return Interval(Fraction(least), Fraction(least + room))


def _told(found: Sequence[Candidate]) -> Iterator[PartWhole]:
    """The sums that are right; then the slips of figures that no right sum vouches for."""
    exact = [candidate for candidate in found if candidate.wrong is None]
    sound = [candidate for candidate in exact if candidate.parts.trust >= ALIKE or _is_no_chance(candidate)]
    vouched = {id(claim) for candidate in sound for claim in _members(candidate)}
    for candidate in exact:
        yield _relation(candidate)
    slips = [candidate for candidate in found if candidate.wrong and id(candidate.wrong.claim) not in vouched]
    if slips:
        yield _relation(min(slips, key=lambda candidate: candidate.chance))


def _is_no_chance(candidate: Candidate) -> bool:
    """Whether three figures or more that make up a large one exactly are its parts, whatever their words are."""
    return len(candidate.parts.entries) > 2 and candidate.whole.value >= LARGE and not candidate.parts.uncounted


def _members(candidate: Candidate) -> tuple[Claim, ...]:
    return (candidate.whole.claim, *candidate.parts.claims)


def _relation(candidate: Candidate) -> PartWhole:
    return PartWhole(_members(candidate), Tie(False, WHY), is_closed=True, uncounted=candidate.parts.uncounted)
