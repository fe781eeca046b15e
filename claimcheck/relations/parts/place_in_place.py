"""What is counted in a place is a part of what is counted where that place lies: in Cairo, in Egypt, in the world.

Both count one thing in the same words, near each other, and neither tells a time that the other does not share; no
other number of the larger place is as large as the part.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from claimcheck import files
from claimcheck.core import Bound, Claim, Item, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, exceeds, number_of
from claimcheck.relations.mentions import periods
from claimcheck.relations.row import figures_of, is_cue, is_figure, nouns_in_plural
from claimcheck.text.normalise import fold
from claimcheck.text.stems import stem
from claimcheck.text.ties import words

BEFORE, AFTER = 10, 6
"""How many items before and after a number may name its place."""
LONGEST = 4
"""So many words name a place at most."""
MAX_DISTANCE = 5
"""How many sentences apart the two may stand."""
MAX_TOLD = 60
BOUNDS = frozenset({Bound.EXACT, Bound.AT_LEAST, Bound.MORE_THAN})
TIMES = ("earlier", "past", "forecast", "coming")
ENDS = (Claim.kind, "stop", "break", "source", "against", "times", "by")
CLITICS, FOR_THE, ARTICLE = ("و", "ف", "ب", "ل", "ك"), "لل", "ال"
STOCKS = frozenset({"resident", "visitor", "tourist", "arrival", "traveller", "case", "infection", "patient"})
"""What news counts for whole places, and not by the event."""
SAME = ({"visitor", "tourist", "arrival", "traveller", "arrivals", "arriv"}, {"resident", "citizen"})
"""Classes that are counted alike."""
PERSON, SHARED = "person", 2
"""People of no further kind must have so many words in common."""
COUNTED_BY_PLACE = STOCKS | {PERSON}
WHY = "a place within another"


class Place(NamedTuple):
    """A place, and the larger places that hold it."""

    name: str
    within: frozenset[str]


class Told(NamedTuple):
    """A number of things in one place."""

    claim: Claim
    thing: str
    place: Place
    times: frozenset[str]


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every number in a place that is larger than that of the same things where the place lies."""
    if sum([claim.quantity.kind in COUNTED for claim in story.claims]) < 2:
        return
    told = [one for passage in story.having(*COUNTED) for one in _told(passage)][:MAX_TOLD]
    larger = {one.place.name for one in told} if len(told) > 1 else set()
    for part in told:
        if not larger.isdisjoint(part.place.within):
            wholes = [one for one in told if _holds(one, part)]
            if wholes and all(exceeds(part.claim, one.claim) for one in wholes):
                whole = max(wholes, key=lambda one: number_of(one.claim))
                yield PartWhole((whole.claim, part.claim), Tie(False, WHY, is_likely=True))


def _told(passage: Passage) -> Iterator[Told]:
    """The numbers of a sentence that one place is named beside."""
    for items, at, claim in figures_of(passage):
        thing = _thing(items, at) if _is_stated(claim) else ""
        if thing not in COUNTED_BY_PLACE or _beginnings().isdisjoint(passage.values):
            continue
        place = _place(items, at) if thing not in SAME[0] or _come_from(items, at) else None
        if place is not None:
            yield Told(claim, thing, place, _times(passage))


def _is_stated(claim: Claim) -> bool:
    quantity = claim.quantity
    is_plain = quantity.kind in COUNTED and quantity.number is not None and claim.status is Status.FACT
    return is_plain and quantity.bound in BOUNDS


def _thing(items: Sequence[Item], at: int) -> str:
    """The class of what is counted, by its own noun or the one that leads to it: arrivals from Spain were 600."""
    claim = items[at]
    if isinstance(claim, Claim) and claim.head_path:
        if claim.head_path[0] in _names():
            return PERSON  # 8 million Egyptians
        return "resident" if claim.head_path[0] == "person" and _are_inhabitants(items, at) else claim.head_path[0]
    for item in items[max(0, at - BEFORE) : at][::-1]:
        if (isinstance(item, Claim) and not is_figure(item, Kind.PERCENT)) or is_cue(item, "stop", "break", "comma"):
            break
        noun = nouns_in_plural().get(item.word.lower().removeprefix(ARTICLE)) if is_cue(item, "word") else None
        if noun is not None or item.value in STOCKS:
            return noun or item.value
    return "resident" if _are_inhabitants(items, at) else ""


def _come_from(items: Sequence[Item], at: int) -> bool:
    """Whether words tell where people come from; not which of a place's museums they go to."""
    return any(is_cue(item, "from") for item in (*items[max(0, at - BEFORE) : at], *items[at + 1 : at + 3]))


def _are_inhabitants(items: Sequence[Item], at: int) -> bool:
    peopled = words("peopled by")
    return any(item.value in peopled for item in items[max(0, at - BEFORE) : at])


def _place(items: Sequence[Item], at: int) -> Place | None:
    """The place in the clause of a number: the smallest of several in each other, or what holds several."""
    claim = items[at]
    people = _names().get(claim.head_path[0]) if isinstance(claim, Claim) and claim.head_path else None
    before = _clause(items[max(0, at - BEFORE) : at][::-1])[::-1]
    found = [*_named(before), *_named(_clause(items[at + 1 : at + 1 + AFTER], "comma")), *([people] if people else [])]
    smallest = [place for place in found if not any(place.name in other.within for other in found)]
    within = frozenset.intersection(*(place.within for place in smallest)) if smallest else frozenset()
    return Place(smallest[0].name if len(set(smallest)) == 1 else "", within) if smallest else None


def _clause(items: Sequence[Item], *ends: str) -> list[str]:
    """The words up to the end of the clause or the next number."""
    found: list[str] = []
    for item in items:
        if is_figure(item, Kind.PERCENT) or is_cue(item, "rise", "fall"):
            continue
        if is_cue(item, *ENDS, *ends):
            break
        found.append(item.word.lower())
    return found


def _named(said: Sequence[str]) -> Iterator[Place]:
    """The places that words name, the longest name first."""
    names, first_words, at = _names(), _first_words(), 0
    while at < len(said):
        forms = [form for form in _forms(said[at]) if form in first_words]
        tried = (
            (length, names.get(" ".join((form, *said[at + 1 : at + length]))))
            for length in (range(min(LONGEST, len(said) - at), 0, -1) if forms else ())
            for form in forms
        )
        length, place = next(((length, place) for length, place in tried if place is not None), (1, None))
        if place is not None:
            yield place
        at += length


def _forms(word: str) -> tuple[str, ...]:
    """A word, and what it is without the particles written with it."""
    if word.isascii():
        return (word.lower(),)
    bare = word[1:] if word.startswith(CLITICS[:2]) else word
    inner = ARTICLE + bare[2:] if bare.startswith(FOR_THE) else bare[1:] if bare.startswith(CLITICS) else bare
    return (word, bare, inner)


@cache
def _names() -> Mapping[str, Place]:
    """The places by their names, folded."""
    found: dict[str, Place] = {}
    for _, (key, named, *within) in files.rows(files.folder() / "lexicon" / "within.tsv", 2):
        place = Place(key, frozenset(within[0].split(",") if within else ()))
        found.update({fold(name).text.lower(): place for name in named.split("|")})
    return found


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in _names())


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(map(stem, _first_words()))


def _times(passage: Passage) -> frozenset[str]:
    dated = {str(claim.quantity.value) for claim in passage.claims if claim.quantity.kind in {Kind.DATE, Kind.DURATION}}
    return frozenset(
        dated
        | (passage.values & (periods() | words("stretch of a year")))
        | {kind for kind in TIMES if passage.at(kind)}
    )


def _holds(whole: Told, part: Told) -> bool:
    """Whether one place holds another, and the same things are counted in both near each other at one time."""
    is_same = whole.thing == part.thing or any({whole.thing, part.thing} <= alike for alike in SAME)
    is_near = abs(whole.claim.passage - part.claim.passage) <= MAX_DISTANCE
    is_timed = part.times <= whole.times
    is_one_event = whole.claim.event == part.claim.event or not (whole.claim.event and part.claim.event)
    is_one_event = is_one_event and (part.thing in STOCKS or len(part.claim.words & whole.claim.words) >= SHARED)
    return is_same and is_near and is_timed and is_one_event and whole.place.name in part.place.within
