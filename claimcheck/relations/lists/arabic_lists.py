"""Arabic counts with the list beside them: three towns, A and B and C, from June; A and B, and these are the two.

Between the count and its list any words may stand that name no other figure. The names are joined by و, up to a comma
or the end; or each stands behind a comma. Whatever may be more than a name, or less than one, leaves the list alone.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.core import Claim, Item, Listed, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED
from claimcheck.relations.lists.few import few, goes_on
from claimcheck.relations.lists.listed_things import NAME_WORDS, SEVERAL
from claimcheck.relations.row import (
    as_written,
    begins_with_and,
    is_and,
    is_cue,
    item_at,
    plural_nouns,
    without_and,
)
from claimcheck.text import countries
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import has_article
from claimcheck.text.ties import forms, groups, words

SMALLEST, LARGEST = 2, 12
LEAD = 8
"""How many items after the count its list may begin."""
BESIDE = 2
"""The same where a bracket opens the list."""
SIGHT = 40
FEWEST = 3
"""How many names make a list where nothing but a comma leads to it."""
NEAR = 3
"""A count that differs by more is rather of something else."""
LONG = 4
"""How many words the last name may have, and how many letters one of the words that are no plurals at sight."""
CLAUSE = 2
"""How many items follow the و of a clause, at least."""
TURNS = ("from", "to", "source", "break", "until", "by", "against", "was", "forecast", "quote")
"""What stands behind the comma that ends a list, and begins no name."""
AND, LED, ADVERB, UPON = "و", ("ب", "ل"), "ا", "على"
"""What joins a name or a clause, what leads to a circumstance, how an adverb ends, and no name, علي."""
WHY = "counted, then named"
Names = Sequence[Sequence[int]]
"""Where the words of each name of a list stand."""


def find(story: Story, context: Context) -> Iterator[Listed]:
    """Every few things with the list after them, or the list that they sum up."""
    for passage, at, claim in few(story):
        row = passage.row
        is_told = _is_counted(claim) and passage.at("comma", "colon", "namely", "open")
        names = _listed(row, at, claim) if is_told else ()
        if names and abs(len(names) - int(claim.quantity.number or 0)) <= NEAR:
            written = as_written(passage, context.text)
            told = [[written[place] for place in name] for name in names]
            is_over = not goes_on(row, names[-1][-1] + 1)
            if is_over and not any(map(_may_be_several, told)) and not _has_no_name(row, names):
                least = len(names) - _doubtful(row, claim, names)
                yield Listed((claim,), Tie(False, WHY), least, len(names), tuple(map(" ".join, told)))


def _has_no_name(row: Row, names: Names) -> bool:
    """Whether a list has numbers in it, sides of one thing, or one less so: two for 4 games; north and south."""
    told = [row[place] for name in names for place in range(name[0], name[-1] + 1)]
    behind = (item_at(row, name[-1] + 1) for name in names)
    is_counted = any(isinstance(item, Claim) for item in (*told, *behind))
    return is_counted or any(without_and(item) in forms("no name by itself") for item in told)


def _is_counted(claim: Claim) -> bool:
    """Whether Arabic tells so many, with a noun or without it, as would be listed behind a mere comma."""
    quantity = claim.quantity
    if quantity.kind not in COUNTED or quantity.surface.isascii():
        return False
    return quantity.number is not None and quantity.number.denominator == 1 and quantity.number <= LARGEST


def _listed(row: Row, at: int, claim: Claim) -> Names:
    """The names that a count sums up, or those after the sign or word that leads to them."""
    if _sums_up(row, at, claim):
        return _before(row, at)
    mark = _mark(row, at, claim)
    if mark is None or _opens(item_at(row, mark + 1)):
        return ()
    is_comma = is_cue(row[mark], "comma")
    names = _joined(row, mark + 1) or _parted(row, mark + 1, is_comma=is_comma)
    if is_cue(row[mark], "open") and not (names and is_cue(item_at(row, names[-1][-1] + 1), "close")):
        return ()
    is_parallel = all(has_article(without_and(row[name[0]])) for name in names)
    return names if len(names) >= (FEWEST if is_comma and not is_parallel else SMALLEST) else ()


def _mark(row: Row, at: int, claim: Claim) -> int | None:
    """The place of the last sign or word before a list: a colon, a comma, هما; and no other figure on the way."""
    if not claim.head and not is_cue(item_at(row, at + 1), "from"):
        return None
    for place in range(at + 1, min(len(row), at + 1 + LEAD)):
        item = row[place]
        if is_cue(item, "comma", "colon", "open") or _is_namely(item):
            if is_cue(item, "open") and place > at + BESIDE:
                return None
            after = item_at(row, place + 1)
            return place + 1 if is_cue(after, "colon") or _is_namely(after) else place
        if not is_cue(item, "word", "from", "to", "event", "near"):
            return None
    return None


def _is_namely(item: Item) -> bool:
    return len(item.word) <= LONG and without_and(item) in forms("these are")


def _joined(row: Row, start: int) -> Names:
    """Names joined by و without a comma, up to the end or to what no further name follows."""
    names: list[list[int]] = [[]]
    for at in range(start, min(len(row), start + SIGHT)):
        item = row[at]
        if is_cue(item, "comma", "stop", "break", "close"):
            return _checked(row, names) if not is_cue(item, "comma") or _turns_away(row, at + 1) else ()
        if not _is_of_name(item):
            is_over = len(names) > 1 and _is_led(item) and not _goes_on(row, at)
            return _checked(row, names) if is_over else ()
        if _opens(item) and names[-1]:
            names.append([])
        if not is_and(item):
            names[-1].append(at)
    return _checked(row, names) if len(row) < start + SIGHT else ()


def _is_led(item: Item) -> bool:
    """Whether an item is a preposition, which tells where or why what was listed is so."""
    return item.word in forms("leads away from a list") or is_cue(item, "to")


def _goes_on(row: Row, at: int) -> bool:
    """Whether a further name may follow in the clause that begins at a place."""
    for item in row[at : at + SIGHT]:
        if is_cue(item, "comma", "stop", "break"):
            return False
        if _opens(item) or isinstance(item, Claim) or is_cue(item, "also", "among"):
            return True
    return False


def _parted(row: Row, start: int, *, is_comma: bool) -> Names:
    """Names behind a comma and و each, up to the end or a comma without و; or behind mere commas, to the end."""
    names: list[list[int]] = [[]]
    has_and = False
    for at in range(start, min(len(row), start + SIGHT)):
        item = row[at]
        if is_cue(item, "comma"):
            if (has_and or is_comma) and not item_at(row, at + 1).word.startswith(AND):
                return _checked(row, names) if has_and and _turns_away(row, at + 1) else ()
            names.append([])
            continue
        if is_cue(item, "stop", "break", "close"):
            break
        opens = _opens(item)
        if not _is_of_name(item) or (opens and names[-1] and (has_and or is_comma)):
            return ()
        if opens and names[-1]:
            names.append([])
        has_and = has_and or opens
        if not is_and(item):
            names[-1].append(at)
    is_whole = len(row) < start + SIGHT and (has_and or not is_comma)
    return _checked(row, names) if is_whole else ()


def _sums_up(row: Row, at: int, claim: Claim) -> bool:
    """Whether a definite count says how many were just named: A and B and C, and these are the three towns."""
    if (
        at < FEWEST
        or item_at(row, at + 1).value in words("other event")
        or is_cue(item_at(row, at + 1), "others", "rest")
    ):
        return False
    is_apposed = is_cue(row[at - 1], "comma", "dash") and _opens_a_list(row, at - 1)
    is_led = is_apposed or (_is_namely(row[at - 1]) and is_cue(row[at - 2], "comma", "dash"))
    return is_led and bool(claim.head) and has_article(fold_word(claim.quantity.surface))


def _opens_a_list(row: Row, comma: int) -> bool:
    """Whether two names at least stand joined by و right before a comma."""
    return sum(_opens(item) for item in row[max(0, comma - 2 * NAME_WORDS) : comma]) > 1


def _before(row: Row, at: int) -> Names:
    """The names before such a count."""
    names: list[list[int]] = [[]]
    end = at - (3 if _is_namely(row[at - 1]) else 2)
    for place in range(end, max(-1, end - SIGHT), -1):
        item = row[place]
        if not _is_of_name(item) or len(names[-1]) == NAME_WORDS:
            break
        if not is_and(item):
            names[-1].insert(0, place)
        if _opens(item):
            names.append([])
    found = [name for name in reversed(names) if name]
    return _checked(row, [found[0][-1:], *found[1:]]) if len(found) >= FEWEST else ()


def _is_of_name(item: Item) -> bool:
    """Whether an item may be a word of a name, or و before one."""
    return item.kind == "word" and without_and(item) not in forms("no word of a name")


def _opens(item: Item) -> bool:
    """Whether و begins a further name, and is no letter of its first word."""
    is_joined = begins_with_and(item) and item.word not in words("name with waw") and len(item.word) > SMALLEST
    return is_and(item) or is_joined


def _turns_away(row: Row, at: int) -> bool:
    """Whether what follows a comma is no further name: a preposition, an adverb, a clause behind و."""
    item = item_at(row, at)
    if isinstance(item, Claim) or is_and(item) or is_cue(item, "also", "among"):
        return False
    if item.word.startswith(AND):
        return item.word in forms("no further name") or _is_clause(row, at)
    is_led = item.word in (*forms("no word of a name"), fold_word(UPON)) or item.word.startswith(LED)
    return is_led or item.word.endswith(ADVERB) or is_cue(item, *TURNS)


def _is_clause(row: Row, at: int) -> bool:
    """Whether و leads to a clause: a particle, or a verb of the present with more words behind it."""
    word = row[at].word.removeprefix(AND)
    if word in forms("opens a clause") or not is_cue(row[at], "word"):
        return True
    is_place = word in countries.codes() or word in groups("nation ")
    is_verb = word[:1] in {"ت", "ي"} and len(word) > NAME_WORDS and not is_place
    following = row[at + 1 : at + 1 + CLAUSE]
    goes_on = any(is_cue(item, "comma") or begins_with_and(item) for item in following)
    return is_verb and len(following) == CLAUSE and not goes_on


def _checked(row: Row, names: Names) -> Names:
    """The names, if each is short and begins with a word for one thing."""
    found = [name for name in names if name]
    if len(found) < SMALLEST or any(len(name) > NAME_WORDS for name in found[:-1]) or len(found[-1]) > LONG:
        return ()
    firsts = [without_and(row[name[0]]) for name in found]
    is_open = any(word in words("open list") or word in plural_nouns() for word in firsts if not _is_place(word))
    return () if is_open else found


def _is_place(bare: str) -> bool:
    return bare in groups("nation ") or bare in countries.codes()


def _may_be_several(name: Sequence[str]) -> bool:
    """Whether a name, as written, begins with a word for several or for somebody's own, or holds على."""
    bare = fold_word(name[0]).removeprefix(AND)
    return UPON in name or (len(bare) > LONG and name[0].endswith(SEVERAL) and not _is_place(bare))


def _doubtful(row: Row, claim: Claim, names: Names) -> int:
    """How many names may be the second half of the one before: the ministry of trade and industry."""
    is_of_two = claim.head in words("named by two words")
    firsts = [(has_article(without_and(row[name[0]])), len(name)) for name in names]
    return sum(
        is_definite and (is_of_two or (length > 1 and not was_definite))
        for (was_definite, length), (is_definite, _) in pairwise(firsts)
    )
