"""Parts of a whole after بينهم، منهم، منها: each is at most the whole, and so is the sum of disjoint ones.

The list ends with its clause. Two parts that divide everything between them (سعوديون وغير سعوديين)
make the list complete.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import takewhile

from claimcheck.core import Claim, Cue, Kind, PartWhole, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import (
    COUNTED,
    RATIOS,
    are_disjoint,
    are_unlike_things,
    exceeds,
    fits,
    is_average,
    is_magnitude,
    number_of,
    of_one_family,
    same_noun,
)
from claimcheck.relations.pace import recurs
from claimcheck.relations.parts.contraries import are_both_young, are_contrary
from claimcheck.relations.parts.joint_wholes import speaks_of_both
from claimcheck.relations.parts.listing import has_part, is_marked, is_net, is_subject, parts_after
from claimcheck.relations.parts.prepositions import (
    are_crossed,
    are_in_places,
    is_out_of,
    is_parallel,
    is_set_off,
    is_within,
    same_clitic,
    same_preposition,
    tells_where,
)
from claimcheck.relations.parts.pronouns import answers, first_mark, is_dated, tells_when
from claimcheck.relations.parts.room import is_too_small_a_measure, may_exceed, stands_beside
from claimcheck.relations.row import (
    SIGHT,
    Item,
    as_claim,
    begins_with_and,
    is_age,
    is_and,
    is_converted,
    is_cue,
    is_figure,
    item_at,
    own_end,
    words_between,
)
from claimcheck.text import ties
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

REACH = 16
"""How many words a whole may stand before the mark and still be surely meant."""
FEW = 5
"""How many words a whole of another noun than its part may stand before the mark."""
BESIDE = 2
"""How few words stand between the mark and a whole that can be no other."""
MAX_WHOLES = 8
"""How many earlier claims are considered as the whole of one mark."""
NOT = "غير"
LEADING = ("من", "of ")
"""How a mark begins that may follow its part: 6 of them."""
AMOUNTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
TAIL = 8
"""How many words after the last part are still said of it."""
HALVES = ({"male", "female"}, {"killed", "survivor"})
WHY = "list of parts"
_NEXT_WORD = re.compile(r"\W?[^\W\d_]")


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole with its parts, one part at a time and all together."""
    for passage in story.having("among"):
        taken: set[int] = set()
        for at in passage.at("among") if len(passage.claims) > 1 else ():
            parts, whole = _around(passage.row, at, context.text, taken)
            taken.update(parts)
            if whole is not None:
                yield from _relations(passage.row, at, whole, parts)


def _around(items: Sequence[Item], mark: int, text: str, taken: set[int]) -> tuple[list[int], int | None]:
    """The parts that belong to a mark, and their whole."""
    parts = parts_after(items, mark)
    start = mark
    leads = is_bare_part(items, mark, text) or (not parts and _is_counted_part(items, mark, text))
    if parts[:1] == [mark + 1] and (leads or _is_shared(items, mark)) and items[mark].word.isascii():
        parts = parts[1:] if leads else []  # three of them four miles long, half of them over 60
    if leads and items[mark].word.startswith(LEADING) and parts[:1] != [mark + 1]:
        start = mark - 1
        is_said = is_subject(items, mark)  # 19 of them to foreigners, and 20 have been let: no list goes on
        parts = [start, *takewhile(lambda at: is_said or not is_subject(items, at), parts)]
    if not parts or any(is_cue(item, "each") for item in items[mark : mark + 3]) or (leads and _is_paid(items, mark)):
        return [], None
    part = items[parts[0]]
    earlier = _wholes(items, min(start, first_mark(items, mark)), items[mark].value)
    earlier = [at for at in earlier if not is_out_of(items, at, start)]
    is_like = same_noun if start != mark and isinstance(part, Claim) and part.head_path else fits
    wholes = [at for at in earlier if isinstance(part, Claim) and is_like(part, as_claim(items[at]))]
    if not wholes:
        return _unlike(items, mark, parts, earlier)
    if any(as_claim(items[at]).quantity.kind in COUNTED for at in wholes):
        wholes = [at for at in wholes if not is_too_small_a_measure(part, items[at])]
    is_near = words_between(items, wholes[0], start) <= BESIDE
    is_beside = is_near and not is_marked(items, wholes[0]) and not tells_where(items, wholes)
    roomy = [at for at in wholes if not exceeds(as_claim(part), as_claim(items[at]))]
    if not roomy and any(has_part(items, at) for at in range(wholes[0] - SIGHT, mark - 1)):
        return parts, None  # 120 of them came, 60 left, and among them are 200 women: of those told before
    is_english = items[mark].word.isascii()  # held 61 people for killing nine, 45 of them women
    is_beside = is_beside and not is_english and not (roomy and has_part(items[:mark], wholes[0]))
    whole = wholes[0] if is_beside or not roomy else roomy[0]
    is_added = bool(whole) and is_cue(items[whole - 1], "also") and len(wholes) > 1
    if is_added and exceeds(as_claim(part), as_claim(items[whole])):
        return parts, None  # 60 players, besides 20 coaches, 70 of them abroad: of both together
    lead = items[whole + 1 : start - _is_said_by(items, start)]
    ends = ("break", "source") if is_english else ("break", "source", "event")  # fourteen were hurt, two of them badly
    if start != mark and any(is_cue(item, *ends) for item in lead):
        return parts, None
    if whole in taken:  # a list inside a list: what follows may belong to either
        parts = parts[:1]
    return _fitting(items, whole, parts), whole


def _is_shared(items: Sequence[Item], mark: int) -> bool:
    """Whether the part is a share in words, so that a figure after the mark is no part: most of them under 30."""
    before = item_at(items, mark - 1)
    return is_figure(before, *RATIOS) or before.value in ties.words("some of")


def _is_paid(items: Sequence[Item], mark: int) -> bool:
    """Whether a figure in millions after `of them` is no part of the few before: nine of them 30 million."""
    few, many = items[mark - 1], item_at(items, mark + 1)
    return isinstance(few, Claim) and isinstance(many, Claim) and many.quantity.scale > few.quantity.scale


def _is_said_by(items: Sequence[Item], part: int) -> bool:
    """Whether the part themselves say what follows: 800 people were asked, 600 of them said."""
    verb = item_at(items, part - 1)
    return is_cue(verb, "source") and not verb.word.startswith("و") and isinstance(items[part], Claim)


def _unlike(items: Sequence[Item], mark: int, parts: list[int], earlier: Sequence[int]) -> tuple[list[int], int | None]:
    """A part told by another noun than its whole: 96 films from 31 countries, of which 44 first showings."""
    counts = [at for at in earlier if as_claim(items[at]).quantity.kind is Kind.COUNT and mark - at <= FEW]
    is_counted = as_claim(items[parts[0]]).quantity.kind is Kind.COUNT and parts[0] == mark + 1
    whole = max(counts, key=lambda at: as_claim(items[at]).quantity.number or 0, default=None) if is_counted else None
    return parts[:1], whole


def is_bare_part(items: Sequence[Item], mark: int, text: str) -> bool:
    """Whether the number right before the mark is the part: 6 of them."""
    before = item_at(items, mark - 1)
    if not isinstance(before, Claim) or before.quantity.kind not in COUNTED or before.head:
        return False
    return _is_near(before, text)


def _is_counted_part(items: Sequence[Item], mark: int, text: str) -> bool:
    """Whether a counted noun or an amount right before the mark is the part: 6 workers of them, 5 million of it."""
    before = item_at(items, mark - 1)
    return is_figure(before, *AMOUNTS) and _is_near(before, text)


def _is_near(claim: Claim, text: str) -> bool:
    """Whether a word follows right after a number."""
    return claim.quantity.number is not None and _NEXT_WORD.match(text, own_end(claim)) is not None


def _wholes(items: Sequence[Item], mark: int, pronoun: str) -> list[int]:
    """The earlier claims that a mark may speak of, the nearest first."""
    found: list[int] = []
    for at in range(mark - 1, max(-1, mark - SIGHT), -1):
        item = items[at]
        if is_cue(item, "stop") or len(found) == MAX_WHOLES:
            break
        is_whole = isinstance(item, Claim) and is_magnitude(item) and not (is_average(item) or is_age(items, at))
        is_whole = is_whole and not is_converted(items, at) and not is_cue(item_at(items, at + 1), "each")
        is_whole = is_whole and not (recurs(items, at) and any(is_figure(one, Kind.DURATION) for one in items[at:mark]))
        if is_whole and isinstance(item, Claim) and answers(item, pronoun, mark - at):
            found.append(at)  # not 300 dinars a month for four years, 2000 of them fees
    return found


def _fitting(items: Sequence[Item], whole: int, parts: list[int]) -> list[int]:
    """The parts up to the first that cannot be one of the whole: another noun, another event."""
    kept: list[int] = []
    for at in parts:
        part, of = as_claim(items[at]), as_claim(items[whole])
        is_other = kept and ("other" in part.head_path or stands_beside(part, of))
        if (is_other and not are_contrary(items, [*kept, at])) or not fits(part, of) or _another_fate(part, of):
            break
        if kept and is_set_off(items, at) and exceeds(part, of):
            break  # six adults, of whom three women, and eight children
        kept.append(at)
        if len(kept) > 1 and not _shortfall(of, [as_claim(items[i]) for i in kept]):
            break  # these are all; what follows belongs to something else
    return kept


def _another_fate(part: Claim, whole: Claim) -> bool:
    fates = {"killed", "injured", "arrested", "missing"}
    return bool(part.head_path) and {part.event, whole.event} <= fates and part.event != whole.event


def _relations(items: Sequence[Item], mark: int, whole: int, parts: list[int]) -> Iterator[PartWhole]:
    if not parts:
        return
    of = as_claim(items[whole])
    claims = tuple(as_claim(items[at]) for at in parts)
    between = items[whole + 1 : parts[0] - 1 if _is_said_by(items, parts[0]) else mark]
    is_close = words_between(items, whole, mark) <= REACH and not any(
        (is_cue(item, "break", "forecast", "earlier") and not tells_when(item))
        or (is_cue(item, "event") and begins_with_and(item))
        for item in between
    )
    is_near = is_close and not any(is_cue(item, "source") for item in between)
    is_aside = is_close and not any(isinstance(item, Claim) for item in between)  # 40, the police say, among them
    beside = [at for at in parts[1:] if is_cue(items[at - 1], "also")]
    are_all = len(claims) > 1 and _are_halves(items, parts)
    for number, part in enumerate(claims):
        is_one_list = number == 0 or are_disjoint((claims[0], part)) or not part.head_path
        is_one_list = is_one_list and not (beside and parts[number] >= beside[0])  # or beside the whole
        is_later = any(is_and(item) or is_cue(item, "comma") for item in items[mark + 1 : parts[number]])
        if is_later and not are_all and _may_stand_beside(items, whole, parts[: number + 1]):
            is_one_list = False
        if speaks_of_both(items, whole, mark, (part,)) or may_exceed(items, whole, parts[number]):
            continue
        is_sure = is_near and is_one_list and fits(part, of) and _is_known(part, of) and not is_net(items, whole)
        is_sure = is_sure and not is_dated(between)
        yield PartWhole((of, part), Tie(is_sure, WHY, is_likely=is_one_list and (is_near or is_aside)))
    is_contrary = are_contrary(items, parts)
    is_one = is_contrary or of_one_family(claims)
    is_crossed = (are_crossed(items, parts) and not is_one) or is_within(items, parts) or are_both_young(items, parts)
    if len(claims) > 1 and not is_crossed and not speaks_of_both(items, whole, mark, claims):
        is_closed = are_all and not _more_follow(items, parts)
        are_apart = are_disjoint(claims) and all(claim.quantity.kind in COUNTED for claim in claims)
        is_sure = is_near and not beside and (is_closed or are_apart or are_in_places(items, parts))
        is_sure = is_sure and not is_parallel(items, whole, parts[1:])
        is_short = is_closed and _shortfall(of, claims) == 1  # one whose nationality is unknown
        is_apart = is_contrary or same_clitic(items, parts) or same_preposition(items, parts)  # 60 here, 45 there
        is_likely = not beside and (is_apart or are_disjoint(claims))
        is_likely = is_near and (are_unlike_things(claims) or is_likely)
        is_likely = is_likely and not (is_set_off(items, parts[-1]) and is_parallel(items, whole, parts[-1:]))
        yield PartWhole((of, *claims), Tie(is_sure and not is_short, WHY, is_likely=is_likely), is_closed=is_closed)


def _may_stand_beside(items: Sequence[Item], whole: int, parts: list[int]) -> bool:
    """Whether the last of some parts may go on with the whole: 6 soldiers, among them an officer, and 15 rebels.

    It cannot if it is of a kind that the whole is made of, or has the preposition of the parts before it.
    """
    of, part = as_claim(items[whole]), as_claim(items[parts[-1]])
    if is_parallel(items, whole, parts[-1:]):
        return True
    is_kind = bool(of.head_path) and bool(part.head_path) and not same_noun(part, of)
    return not (is_kind or (len(parts) > 1 and same_preposition(items, parts)))


def _is_known(part: Claim, whole: Claim) -> bool:
    """Whether the part has no noun of its own, or one that is known to be of the whole's kind, or the same."""
    is_named = bool(part.head) and part.quantity.kind is Kind.COUNT and part.head != whole.head
    return not is_named or bool(part.head_path and whole.head_path)


def _shortfall(whole: Claim, parts: Sequence[Claim]) -> Fraction:
    return number_of(whole) - sum(part.quantity.number or 0 for part in parts)


def _are_halves(items: Sequence[Item], parts: list[int]) -> bool:
    """Whether the first two parts divide everything between them: X and not X, males and females."""
    first, second = (as_claim(items[at]) for at in parts[:2])
    if len(parts) == 2 and {*first.head_path[:1], *second.head_path[:1]} in HALVES:
        return True
    tail = items[parts[1] + 1 : parts[1] + 1 + TAIL]
    words = [item.value for item in tail if isinstance(item, Cue)]
    between = {item.value for item in items[parts[0] + 1 : parts[1]] if isinstance(item, Cue)}
    if all(ties.words("inside or outside").intersection(found) for found in (between, words)):
        return True
    if len(words) < 2 or words[0] != NOT or not first.quantity.noun:
        return False
    return words[1][:4] == stem(fold_word(first.quantity.noun))[:4]


def _more_follow(items: Sequence[Item], parts: list[int]) -> bool:
    """Whether another number follows the two halves in the same list: and 4 unknown."""
    rest = items[parts[-1] + 1 : parts[-1] + 8]
    return any(isinstance(item, Claim) for item in rest[:3])
