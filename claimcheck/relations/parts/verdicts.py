"""Verdicts over several sentences: 48 were tried. Four got ten years, and 32 five. The court acquitted the other 12.

Nobody is both acquitted and jailed, so together they are never more than were tried; with the acquitted they are most
often all.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from claimcheck.core import Claim, Kind, PartWhole, Passage, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, is_counted_out, is_person, number_of
from claimcheck.relations.parts import outcome_words
from claimcheck.relations.parts.outcome_words import COURT
from claimcheck.relations.row import Item, figures_of, is_and, is_cue, item_at
from claimcheck.text.stems import stem
from claimcheck.text.ties import groups, words

NEAR = 5
"""How many words before or after a number may tell its verdict."""
FEW = 3
"""So many verdicts make a list."""
MAX_DISTANCE = 3
"""How many sentences with figures may lie between the tried and their verdicts."""
ENDS = ("comma", "stop", "break", "among")
NO_PENALTY = frozenset({f"{COURT} acquitted"})
OPEN = frozenset({f"{COURT} dropped", f"{COURT} suspended"})
ARRESTED = "arrested"
"""What the cue for jailed says."""
CONVICTED = f"{COURT} convicted"
WHY = "verdicts on all who were tried"


class Part(NamedTuple):
    """So many who got one verdict."""

    claim: Claim
    verdict: str
    leaders: int
    """How many are named before `and so many others`."""


class Run(NamedTuple):
    """The verdicts of neighbouring sentences."""

    parts: Sequence[Part]
    is_open: bool
    """Some other verdict is told without a number."""


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every run of verdicts with the number of those tried."""
    for passages in _neighbours(story.saying(_court()) if len(story.claims) > FEW else ()):
        parts = _parts(passages)
        if len(parts) >= FEW and len({part.verdict for part in parts}) > 1:
            run = Run(parts, _is_open(passages, parts))
            whole = _whole(story, run)
            if whole is not None:
                yield from _relations(whole, run)


@cache
def _court() -> frozenset[str]:
    """The words for what a court decides, the last of those of each verdict."""
    told = {**groups("outcome "), **groups("became ")}
    last = {form.split()[-1] for form, said in told.items() if said.startswith(COURT)}
    return frozenset(last | {stem(word) for word in last} | {ARRESTED})


def _neighbours(told: Sequence[Passage]) -> Iterator[tuple[Passage, ...]]:
    """The sentences of verdicts that follow each other; one that goes back to an earlier trial begins anew."""
    run: list[Passage] = []
    for passage in told:
        is_next = bool(run) and bool(passage.claims) and passage.paragraph - run[-1].paragraph <= 1
        if run and (not is_next or passage.at("past", "earlier")):
            yield tuple(run)
            run = []
        run.append(passage)
    if run:
        yield tuple(run)


def _parts(passages: Sequence[Passage]) -> Sequence[Part]:
    found = [part for passage in passages for part in _told(passage)]
    return [part for part in found if not part.claim.in_headline] or found  # the headline tells one of them before


def _is_open(passages: Sequence[Passage], parts: Sequence[Part]) -> bool:
    told = {groups("outcome ").get(item.value, "") for passage in passages for item in passage.row}
    is_other = bool(OPEN & told) and not any(part.verdict in OPEN for part in parts)
    return is_other or any(_leaves_some(passage) for passage in passages)


def _leaves_some(passage: Passage) -> bool:
    """Whether `the rest` are told of without their number."""
    row = passage.row
    return any(not any(isinstance(item, Claim) for item in row[at + 1 : at + 3]) for at in passage.at("rest"))


def _told(passage: Passage) -> Iterator[Part]:
    """The numbers of people of a sentence whose verdict is told beside them."""
    for items, at, claim in figures_of(passage):
        if _is_of_people(items, at, claim):
            verdict = _verdict(items, at, claim)
            if verdict and verdict != CONVICTED:
                yield Part(claim, verdict, _leaders(items, at))


def _is_of_people(items: Sequence[Item], at: int, claim: Claim) -> bool:
    if not is_counted_out(claim) or not (is_person(claim) or not claim.head):
        return False
    is_nested = any(is_cue(item, "among") for item in items[max(0, at - 2) : at + 2])
    is_term = not claim.head and isinstance(item_at(items, at - 2), Claim) and _names_prison(items[at - 1])
    return not is_nested and not is_term


def _names_prison(item: Item) -> bool:
    """Whether a figure after a word is a term whose years are left out: four بالسجن 7, three بالسجن 5."""
    return not isinstance(item, Claim) and groups("outcome ").get(item.value, "").startswith(COURT)


def _verdict(items: Sequence[Item], at: int, claim: Claim) -> str:
    """The penalty after a number with its term (20 of them to 10 years), or the verdict beside it."""
    after = _until_person(items[at + 1 : at + 1 + NEAR])
    term = next((item for item in after if isinstance(item, Claim)), None)
    named = groups("outcome ")
    said = [named.get(item.value, "") for item in after if not isinstance(item, Claim)]
    penalty = next((one for one in said if one.startswith(COURT)), "")
    if term is not None and (penalty or after[0] is term or any(is_cue(item, "lasting", "to") for item in after)):
        return f"{COURT} jailed {term.quantity.number}"
    found = outcome_words.outcome_of(items, at, claim)
    return penalty or (found if found.startswith(COURT) else "")


def _until_person(items: Sequence[Item]) -> list[Item]:
    """The items up to the end of the clause or the first figure, a term."""
    found: list[Item] = []
    for item in items:
        if is_cue(item, *ENDS) or (isinstance(item, Claim) and item.quantity.kind is not Kind.DURATION):
            break
        found.append(item)
        if isinstance(item, Claim):
            break
    return found


def _leaders(items: Sequence[Item], at: int) -> int:
    """One where a name stands before `and so many others`."""
    claim = items[at]
    is_other = isinstance(claim, Claim) and claim.head_path[:1] == ("other",)
    return int(is_other and is_and(item_at(items, at - 1)) and is_cue(item_at(items, at - 2), "word"))


def _whole(story: Story, run: Run) -> Claim | None:
    """The one number of those tried, near the verdicts: that which they make up, if any does."""
    own = {id(part.claim) for part in run.parts}
    first, last = run.parts[0].claim.passage, run.parts[-1].claim.passage
    near = [
        claim
        for passage in story.passages[max(0, first - MAX_DISTANCE) : last + 1 + MAX_DISTANCE]
        for items, at, claim in figures_of(passage)
        if id(claim) not in own and _is_of_all(items, at, claim)
    ]
    least = max(number_of(part.claim) for part in run.parts)
    fitting = [claim for claim in near if number_of(claim) > least]
    exact = [claim for claim in fitting if number_of(claim) == _total(run)]
    values = {number_of(claim) for claim in fitting}
    return exact[0] if exact else fitting[-1] if len(values) == 1 else None


def _is_of_all(items: Sequence[Item], at: int, claim: Claim) -> bool:
    """Whether a number is of the accused, by its noun or by the words that lead to it."""
    if claim.quantity.kind not in COUNTED or not claim.quantity.is_exact or claim.status is not Status.FACT:
        return False
    if any(is_cue(item, "among", "past", "earlier") for item in items[max(0, at - 2) : at]):
        return False
    is_led = any(item.value in words("the accused") for item in items[max(0, at - NEAR) : at])
    return "accused" in claim.head_path or (is_led and not _verdict(items, at, claim))


def _total(run: Run) -> int:
    return sum(int(number_of(part.claim)) + part.leaders for part in run.parts)


def _relations(whole: Claim, run: Run) -> Iterator[PartWhole]:
    """The verdicts are never more than were tried; with the acquitted, and nothing left open, they are all."""
    claims = (whole, *(part.claim for part in run.parts))
    leaders = sum(part.leaders for part in run.parts)
    is_all = not run.is_open and any(part.verdict in NO_PENALTY for part in run.parts)
    yield PartWhole(claims, Tie(False, WHY, is_likely=True), named=leaders)
    if not run.is_open:
        yield PartWhole(claims, Tie(False, WHY, is_likely=is_all), is_closed=True, named=leaders)
