"""Outcomes that shut each other out: of 20 matches 12 won, five drawn and three lost; for, against and abstained.

Together they are never more than there were; that they are all there were is not sure.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, takewhile

from claimcheck.core import Claim, Kind, PartWhole, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, fits, is_person, same_noun
from claimcheck.relations.parts import joint_wholes, outcome_wholes, outcome_words
from claimcheck.relations.parts.outcome_words import COURT, MARKET, MATCHES
from claimcheck.relations.row import Item, claim_after, cues_in, figures_of, is_and, is_cue, is_figure, item_at
from claimcheck.text import ties

NEAR = 3
"""How many words may stand between the first part and its whole: nine of their 14 matches."""
SIGHT = 40
"""How far from the first part the whole may stand."""
CARE = "care"
OF_PEOPLE = frozenset({CARE, "case", "court", "custody", "exam"})
"""What happens to people, so that their whole is of people too."""
CLOSED = frozenset({MATCHES, MARKET, COURT})
"""Where three outcomes or more are most often all there are."""
OF_ONE_NOUN = frozenset({"seat", "race", "claim"})
"""Outcomes of which other nouns are others: members elected, and clerks appointed."""
TERMS = frozenset({"court jailed"})
"""Outcomes that are told once for each term: 12 to ten years, and three to five."""
PENALTIES, CONVICTED = frozenset({"jailed", "life", "death"}), "convicted"
WHY = "outcomes that shut each other out"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole with the numbers of its outcomes, each told once in the sentence."""
    for order, passage in enumerate(story.passages):
        if len(passage.claims) > 1:
            yield from _of_a_run(passage)
            for game, parts in _told(passage).items():
                if len(parts) > 1:
                    told = outcome_wholes.whole_of(game, story, order)
                    told = told or outcome_wholes.before(story, order, parts)
                    yield from _shared_out(passage, parts, game, told)


def _shared_out(passage: Passage, parts: Sequence[Claim], game: str, told: Claim | None) -> Iterator[PartWhole]:
    """Two outcomes or more with their whole: that of their sentence, or one that words name as all there were."""
    parts = [part for part in parts if part is not told]
    whole = _whole(passage, parts, game) if len(parts) > 1 else None
    if whole is None and told is not None and len(parts) > 1:
        whole = _fitting(told, parts, game)
    if whole is None or _have_their_own(passage, whole, parts) or _is_later(passage, parts, game):
        return
    if not _is_one_of_several(passage, whole, parts):
        yield from _relations(whole, parts, game)


def _is_one_of_several(passage: Passage, whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether another count is told in one breath with the whole: 18 matches in the league and 4 in the cup, won 12."""
    places = {at: item for _, at, item in figures_of(passage)}
    at = next((at for at, item in places.items() if item is whole), None)
    first = next((at for at, item in places.items() if item is parts[0]), 0)
    beside = [] if at is None else joint_wholes.told_with(passage.row, at, first)
    return any(places[place] not in parts for place in beside)


def _is_later(passage: Passage, parts: Sequence[Claim], game: str) -> bool:
    """Whether others came after the whole was counted, or the parts are of two times: 300 left last year."""
    others = [claim for claim in passage.claims if claim.head_path[:1] == ("other",) and claim not in parts]
    return bool(others) or (game == CARE and bool(passage.at("past", "earlier")))


def _have_their_own(passage: Passage, whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether two parts are each out of a number of their own: 60 of 100 members, 55 of 81 deputies."""
    items = passage.row
    places = map(items.index, parts)
    owned = [item_at(items, at + 2) for at in places if is_cue(item_at(items, at + 1), "of_total", "from")]
    return any(isinstance(item, Claim) and item is not whole for item in owned)


def _of_a_run(passage: Passage) -> Iterator[PartWhole]:
    """Their third win in six matches, two defeats from five: a run holds no more of them than matches."""
    for items, at, run in figures_of(passage):
        if run.head_path[:1] != (MATCHES,):
            continue
        before = range(max(0, at - 2 * NEAR), at)
        place = next((place for place in reversed(before) if isinstance(items[place], Claim)), None)
        won = items[place] if place is not None else None
        if place is None or not isinstance(won, Claim):
            continue
        between = list(cues_in(items[place + 1 : at]))
        is_outcome = _is_match(won.head) or (bool(between) and _is_match(between.pop(0).value))
        is_led = bool(between) and (between[0].kind == "from" or between[0].value in ties.words("in so many"))
        if is_outcome and is_led and won.quantity.kind in COUNTED | {Kind.ORDINAL} and len(between) <= NEAR:
            is_count = won.quantity.kind is not Kind.ORDINAL
            yield PartWhole((run, won), Tie(is_count, WHY, is_likely=True))


def _is_match(word: str) -> bool:
    return ties.groups("outcome ").get(word, "").startswith(MATCHES)


def _told(passage: Passage) -> dict[str, list[Claim]]:
    """The numbers of each kind of event by outcome; nothing where one outcome is told twice."""
    found: dict[str, dict[str, list[Claim]]] = {}
    counted = [(items, at, claim) for items, at, claim in figures_of(passage) if _is_counted(claim)]
    for items, at, claim in counted if len(counted) > 1 else ():
        outcome = "" if _ends_a_length(items, at) else outcome_words.outcome_of(items, at, claim)
        if outcome:
            game, _, name = outcome.partition(" ")
            found.setdefault(game, {}).setdefault(name, []).append(claim)
    if len(found.get(COURT, ())) > 2 or not PENALTIES.isdisjoint(found.get(COURT, ())):
        found[COURT].pop(CONVICTED, None)  # those who were punished are some of them
    return {
        game: sorted(chain.from_iterable(named.values()), key=lambda claim: claim.span)
        for game, named in found.items()
        if all(len(claims) == 1 or f"{game} {name}" in TERMS for name, claims in named.items())
    }


def _is_counted(claim: Claim) -> bool:
    return claim.quantity.kind in COUNTED and claim.quantity.number is not None


def _ends_a_length(items: Sequence[Item], at: int) -> bool:
    """Whether a bare number is the other end of a length: between two years and ten."""
    return is_and(item_at(items, at - 1)) and is_figure(item_at(items, at - 2), Kind.DURATION)


def _whole(passage: Passage, parts: Sequence[Claim], game: str) -> Claim | None:
    """The number of matches or of voters: after `out of`, or before the first outcome."""
    items = passage.row
    places = [at for at, item in enumerate(items) if item is parts[0] or item is parts[-1]]
    first, last = places[0], places[-1]
    owned = claim_after(items, first + 1, NEAR) if is_cue(items[first + 1], "of", "of_total", "from") else None
    if owned is not None and owned < last:
        return _fitting(items[owned], parts, game)
    after = [at for at in range(last + 1, min(len(items), last + SIGHT)) if isinstance(items[at], Claim)]
    is_own = bool(after) and items[after[0] - 1].value in ties.words("their own")  # and lost eight of their 31 games
    marks = ("of_total", "of", "from") if parts[-1].head or is_own else ("of_total",)  # two defeats from 14 matches
    if after and any(is_cue(item, *marks) for item in items[last + 1 : after[0]]):
        return _fitting(items[after[0]], parts, game)
    for at in range(first - 1, max(-1, first - 1 - SIGHT), -1):
        if isinstance(items[at], Claim) or is_cue(items[at], "stop", "source"):
            return None if _has_outcome(items[at + 1 : first]) else _fitting(items[at], parts, game)
    return None


def _has_outcome(following: Sequence[Item]) -> bool:
    """Whether the clause of a number tells an outcome of its own: 65 shares showed gains, while 102 fell."""
    own = takewhile(lambda item: not is_cue(item, "comma", "break", "stop", "colon"), following)
    return len(following) > NEAR and any(is_cue(item, "rise", "fall") for item in own)


def _fitting(item: Item, parts: Sequence[Claim], game: str) -> Claim | None:
    """A whole that is counted out, and that every part can be of."""
    if not isinstance(item, Claim) or item.quantity.kind is not Kind.COUNT or item in parts:
        return None
    quantity = item.quantity
    is_plain = quantity.is_exact and bool(item.head_path)
    is_meant = item.head_path[:1] == (MATCHES,) if game == MATCHES else game not in OF_PEOPLE or is_person(item)
    is_meant = is_meant and (game not in OF_ONE_NOUN or not any(p.head and not same_noun(p, item) for p in parts))
    return item if is_plain and is_meant and all(_is_of(part, item) for part in parts) else None


def _is_of(part: Claim, whole: Claim) -> bool:
    """Whether a part has no noun, that of its whole, or one that is an outcome itself."""
    is_vote = part.head_path[:1] in {("vote",), ("other",)} and is_person(whole)
    is_vote = is_vote or (is_person(part) and is_person(whole) and fits(part, whole))
    return not part.head_path or is_vote or same_noun(part, whole) or part.head in ties.groups("outcome ")


def _relations(whole: Claim, parts: Sequence[Claim], game: str) -> Iterator[PartWhole]:
    yield PartWhole((whole, *parts), Tie(False, WHY, is_likely=True))
    if game in CLOSED and len(parts) > 2:
        yield PartWhole((whole, *parts), Tie(False, WHY), is_closed=True)
    for part in parts:
        yield PartWhole((whole, part), Tie(False, WHY, is_likely=True))
