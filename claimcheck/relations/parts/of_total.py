"""So many of so many: the part stands right before `out of` (من أصل), or the whole comes first."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Cue, Kind, PartWhole, Story, Tie
from claimcheck.relations.asides import is_in_aside
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, fits, is_magnitude, same_noun
from claimcheck.relations.parts.listing import parts_after
from claimcheck.relations.row import (
    PASSED,
    SIGHT,
    Item,
    claim_after,
    is_age,
    is_and,
    is_cue,
    is_figure,
    item_at,
    marked,
    nouns_in_plural,
)
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import words

NAMED = 7
"""How many words may name the whole before its number."""
SEATED = frozenset({"seat", "member", "deputy"})
"""What a house has as many of as its number says."""
WITH = frozenset({"ب"})
"""The particle that may lead a number: estimated at 300."""
PRESENT = ("ي", "ت")
"""How a verb begins whose subject follows: يغيب خمسة."""
CHOSEN = 2
"""How many words before its number may say that some were chosen: the jury chose 35."""
REACH = 5
"""How many words may stand between a part and its whole where each has a noun of its own."""
NEAREST = 12
"""How many items after a whole that comes first its part may stand."""
BESIDE, FAR = 2, 12
"""How many words before `of the`, which may lead to any noun, and before `out of` (من أصل) the part may stand."""
OF_THE, OWN = frozenset({"of the", "of the total"}), "s"
"""The mark that leads to any noun; and how a noun ends that owns the next: the squad's 80."""
APOSTROPHES, PARTICIPLE = frozenset("'’"), "ed"
"""What follows a plural that owns the next noun, and how a word ends that tells what became of a part."""
FATES = frozenset({"killed", "arrested", "returned", "missing", "survived"})
"""What can become of a person once."""
WHY = "so many of so many"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every part with the whole that it is said to be of."""
    for items, at in marked(story, "of_total", "from", "of", least=2):
        item = items[at]
        if item.kind == "of_total" or (at == 0 and item.kind == "of"):
            yield from () if _is_of_owners(items, at, context.text) else _out_of(items, at)
        else:
            yield from _from(items, at)


def _is_of_owners(items: Sequence[Item], mark: int, text: str) -> bool:
    """Whether `of the` leads to those who have the things before it: the 14 sons of the nine kings, the firms' staff.

    A noun unlike theirs that stands between the number and `of the`, known or not, may be of such things.
    """
    at = claim_after(items, mark, 4)
    whole, before = item_at(items, at or -1), item_at(items, mark - 1)
    if items[mark].word not in OF_THE or not isinstance(whole, Claim):
        return False
    if isinstance(before, Claim):
        is_other = bool(before.head) and bool(whole.head) and not same_noun(before, whole)
        return is_other or text[whole.span.end : whole.span.end + 1] in APOSTROPHES
    if is_cue(before, "each"):
        return True  # nine for each of the two sides
    is_noun = is_cue(before, "word") and not before.word.endswith(PARTICIPLE)
    return is_noun and isinstance(item_at(items, mark - 2), Claim)


def _out_of(items: Sequence[Item], mark: int) -> Iterator[PartWhole]:
    at = claim_after(items, mark, 4)
    whole = items[at] if at is not None else None
    if at is None or not isinstance(whole, Claim) or not is_magnitude(whole) or _is_of_another(items, mark, at):
        return
    before = _before(items, mark, whole)
    if before is None:
        yield from _whole_first(items, at, whole)
        return
    is_ranked = before.quantity.kind is Kind.ORDINAL
    yield PartWhole((whole, before), Tie(not is_ranked, WHY, is_likely=True))
    survivors = _survivors(items, at, before)
    if survivors is not None:
        yield PartWhole((whole, before, survivors), Tie(True, WHY), is_closed=True)


def _is_of_another(items: Sequence[Item], mark: int, at: int) -> bool:
    """Whether `of the` leads to another noun: the 63 players of the squad include 20; 12 of the three states' 40."""
    if any(is_and(item) for item in items[mark + 1 : at]):
        return True
    is_latin = items[mark].word in OF_THE
    is_named = any(is_cue(item, "word") for item in items[mark + 1 : at])
    is_owned = items[at - 1].word == OWN
    follows = item_at(items, at + 1)
    whole = items[at]
    if is_named and is_figure(whole, Kind.DURATION):
        return True  # nine of the children under five years
    return is_latin and (isinstance(follows, Claim) or (at - mark > 2 and is_named and not is_owned))


def _before(items: Sequence[Item], mark: int, whole: Claim) -> Claim | None:
    """The part: the nearest claim before the mark, if it can be one."""
    if items[mark].word in OF_THE and (_is_of_best(items[mark - 1]) or is_cue(items[mark - 1], "each")):
        return None
    reach = BESIDE if items[mark].word in OF_THE else FAR
    for at in range(mark - 1, max(-1, mark - reach - 1), -1):
        item = items[at]
        if isinstance(item, Claim) and is_in_aside(items, at):
            continue
        if isinstance(item, Claim):
            is_whole = at > 0 and is_cue(items[at - 1], "of_total")
            is_meant = mark - at <= REACH or not item.head or same_noun(item, whole)
            return item if is_meant and _can_be_of(item, whole) and not is_whole else None
        if is_cue(item, "event", "break", "stop", "source", "colon", "close") or _is_compared(item):
            return None
    return None


def _is_of_best(item: Item) -> bool:
    """Whether `of the` tells among how many something is the most: at 35 he is the oldest of the five."""
    return item.word.endswith("est") or not words("some of").isdisjoint((item.value, item.word.lower()))


def _is_compared(item: Item) -> bool:
    """Whether `of the` belongs to a word before it: 60 seats, ahead of the party with 47."""
    return item.value in words("before of")


def _can_be_of(item: Claim, whole: Claim) -> bool:
    """Whether a number, or a place in a row (the third stage), is out of so many."""
    if item.quantity.kind is Kind.ORDINAL:
        return item.quantity.number is not None and whole.quantity.kind in COUNTED
    return is_magnitude(item) and fits(item, whole)


def _whole_first(items: Sequence[Item], at: int, whole: Claim) -> Iterator[PartWhole]:
    """Of 70 people, 20 were ...: the parts after the whole, and their sum if their fates exclude each other."""
    following = range(at + 1, min(len(items), at + SIGHT))
    parts = [place for place in following if isinstance(items[place], Claim) and not is_in_aside(items, place)]
    first = items[parts[0]] if parts and parts[0] < at + NEAREST else None
    if not isinstance(first, Claim) or not is_magnitude(first) or not fits(first, whole) or is_age(items, parts[0]):
        return
    if first.quantity.kind in COUNTED and (whole.head_path or whole.quantity.scale > 1):
        is_likely = first.quantity.kind is Kind.NUMBER and (
            whole.quantity.kind is Kind.NUMBER or _is_subject(items, at, parts[0])
        )
        yield PartWhole((whole, first), Tie(same_noun(first, whole), WHY, is_likely=is_likely))
        for part in _listed_with(items, parts[0]):
            yield PartWhole((whole, part), Tie(False, WHY, is_likely=part.quantity.kind is Kind.NUMBER))
        for part in _told_next(items, parts[1:]):
            yield PartWhole((whole, part), Tie(False, WHY, is_likely=True))
    claims = tuple(item for place in parts if isinstance(item := items[place], Claim))
    fates = [_fate(items, place) for place in parts]
    is_apart = len(claims) > 1 and all(fates) and len(set(fates)) == len(fates)
    if is_apart and all(claim.quantity.kind in COUNTED and fits(claim, whole) for claim in claims):
        yield PartWhole((whole, *claims), Tie(True, WHY))


def _is_subject(items: Sequence[Item], at: int, place: int) -> bool:
    """Whether a bare number right after the comma begins the main clause: of the 70 on board, 20 were children."""
    between = items[at + 1 : place]
    is_chosen = any(item.value in words("chosen") for item in between[-CHOSEN:])
    is_verb = place - 2 > at and is_cue(items[place - 2], "comma") and begins_with(items[place - 1], PRESENT)
    is_near = len(between) <= REACH and (is_cue(items[place - 1], "comma") or is_chosen or is_verb)
    return is_near and all(is_cue(item, "word", "comma") for item in between)


def begins_with(item: Item, letters: tuple[str, ...]) -> bool:
    """Whether a word begins with one of these letters."""
    return is_cue(item, "word") and item.word.startswith(letters)


def _listed_with(items: Sequence[Item], first: int) -> Iterator[Claim]:
    """The other parts in the list that the first one opens: of 900 patients, 80 had this, and 30 that."""
    for at in parts_after(items, first - 1)[1:]:
        item = items[at]
        if is_figure(item, *COUNTED):
            yield item


def _told_next(items: Sequence[Item], places: Sequence[int]) -> Iterator[Claim]:
    """Bare English numbers with a verb of their own: of the 14 hostages nine were freed, and five are still held."""
    for at in places:
        item = items[at]
        is_joined = is_and(items[at - 1]) or is_cue(items[at - 1], "comma")
        is_told = at + 1 < len(items) and items[at + 1].word in words("predicate")
        if is_figure(item, Kind.NUMBER) and not item.head and is_joined and is_told:
            yield item


def _fate(items: Sequence[Item], at: int) -> str:
    """What became of those counted: the event after the number and before the next, else the one before."""
    for item in items[at + 1 : at + SIGHT]:
        if isinstance(item, Claim):
            break
        if item.kind == "event" and item.value in FATES:
            return item.value
    claim = items[at]
    return claim.event if isinstance(claim, Claim) and claim.event in FATES else ""


def _survivors(items: Sequence[Item], at: int, part: Claim) -> Claim | None:
    """The rest of those on board: who was not killed, survived."""
    if part.event != "killed":
        return None
    for place in range(at + 1, min(len(items), at + SIGHT)):
        item = items[place]
        if isinstance(item, Claim) and item.event == "survived" and is_magnitude(item):
            return item
    return None


def _from(items: Sequence[Item], mark: int) -> Iterator[PartWhole]:
    """Two matches of three: one noun for both, or none for the whole."""
    before, one_before = item_at(items, mark - 1), item_at(items, mark - 2)
    if not isinstance(before, Claim) and not (isinstance(one_before, Claim) and is_cue(before, "word")):
        return
    at = claim_after(items, mark, 3 if _is_owned(items[mark + 1 : mark + 2]) else 2)
    if at is None and (at := amounting_to(items, mark)) is not None and is_cue(before, "word"):
        before = one_before  # 18 members left the council of 25
    whole = items[at] if at is not None else None
    if at is None or not isinstance(before, Claim) or not isinstance(whole, Claim):
        return
    if _is_house(items, mark, at):
        yield PartWhole((whole, before), Tie(False, WHY, is_likely=True))
    are_counted = {before.quantity.kind, whole.quantity.kind} <= COUNTED
    if (
        are_counted
        and _are_of_one(before, whole, items[mark], items[mark + 1 : at])
        and not _is_change(items, mark, at)
    ):
        is_clause = items[at - 1].value in words("comprising")
        if not (is_clause and item_at(items, at + 1).value in words("place")):  # 12 of its members sit in parliament
            yield PartWhole((whole, before), Tie(not is_clause, WHY, is_likely=True))


def _are_of_one(part: Claim, whole: Claim, mark: Item, between: Sequence[Item]) -> bool:
    """Whether both have one noun, or one of them leaves it out: 3 goals of the last 5; 30 of its 400 shops."""
    is_last = any(item.value in words("row end") for item in between)
    is_of_row = is_last and not whole.head_path and bool(part.head_path)
    is_owned = not part.head and whole.quantity.kind is Kind.COUNT and _is_owned(between[:1])
    return is_of_row or is_owned or _is_one_noun(part, whole, mark)


def _is_change(items: Sequence[Item], mark: int, at: int) -> bool:
    """Whether `from` leads to what there was before: rose by 3 from 5, 8 from 5 to 9."""
    leads = items[max(0, mark - 3) : mark - 1]
    is_led = any(is_cue(item, "rise", "fall", "from", "by") for item in leads)
    return is_led or is_cue(item_at(items, at + 1), "to", "from") or is_level_from(items, mark)


def is_level_from(items: Sequence[Item], mark: int) -> bool:
    """Whether `to` and a verb of change lead to the figure before `from`: grew in a year to 1,440 people from 1,200."""
    lead = items[max(0, mark - SIGHT) : max(0, mark - 2)]
    is_reached = is_cue(item_at(items, mark - 2), "to") and is_cue(items[mark], "from")
    return is_reached and any(is_cue(item, "rise", "fall") for item in lead)


def amounting_to(items: Sequence[Item], mark: int) -> int | None:
    """The whole behind its name: 64 of the seats of the council, which are 200 seats, which is made up of 200 seats."""
    for at in range(mark + 1, min(len(items), mark + 1 + NAMED)):
        item = items[at]
        before = items[at - 2] if is_cue(items[at - 1], "from") or items[at - 1].word in WITH else items[at - 1]
        if isinstance(item, Claim):
            return at if before.value in words("amounting") else None
        if not is_cue(item, *PASSED, "from"):
            return None
    return None


def _is_house(items: Sequence[Item], mark: int, at: int) -> bool:
    """Whether a bare number is of the members of one house: 88 of the seats of the 150-seat parliament."""
    part, whole, named = items[mark - 1], items[at], items[mark + 1]
    if not isinstance(part, Claim) or not isinstance(whole, Claim) or at != mark + 2:
        return False
    house = fold_word(whole.quantity.noun)
    is_definite = house.startswith("ال") and fold_word(whole.quantity.surface).startswith("ال")
    is_bare = part.quantity.kind is Kind.NUMBER and not part.quantity.noun and whole.quantity.kind is Kind.COUNT
    return is_bare and is_definite and nouns_in_plural().get(named.word) in SEATED


def _is_owned(following: Sequence[Item]) -> bool:
    """Whether the whole is somebody's: 30 of its 400 shops."""
    return bool(following) and isinstance(following[0], Cue) and following[0].value in words("whose")


def _is_one_noun(part: Claim, whole: Claim, mark: Item) -> bool:
    if part.quantity.number is None or whole.quantity.number is None or not part.head_path:
        return False
    is_bare = whole.quantity.kind is Kind.NUMBER and whole.quantity.in_words and whole.quantity.number > 1
    is_size = mark.word.isascii()  # twelve teams of eight: so many in each
    return (is_bare and not is_size) or same_noun(part, whole)
