"""Complete lists: a whole, then all its parts after a colon, in brackets, or after `made up of`.

The sum must equal the whole, unless something is named without a number.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.core import Claim, Kind, PartWhole, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import (
    are_disjoint,
    exceeds,
    fits,
    is_magnitude,
    is_person,
    number_of,
    root,
    same_noun,
)
from claimcheck.relations.parts.listing import end_of, is_led, is_unread, parts_after, uncounted
from claimcheck.relations.ranks.margin import is_margin
from claimcheck.relations.row import (
    SIGHT,
    Item,
    cues_in,
    is_and,
    is_cue,
    item_at,
    marked,
    until,
    without_brackets,
    words_between,
)
from claimcheck.text.ties import forms, words

REACH = 6
"""How many words may stand between the whole and the mark of its list."""
BRACKET_REACH = 1
"""How many words, an adjective, may stand between the whole and its bracket."""
MAX_WHOLES = 4
CLOSE = frozenset({"close"})
IMPERFECT = ("ي", "ت")
"""How the verbs of third persons begin."""
NEAR = 3
"""How many items after the end of a list may say that some are in two of its parts."""
WHY = "complete list"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every whole with the list that divides it."""
    for items, at in marked(story, "open", least=3):
        if _holds_several(items, at):
            yield from _divided(items, at)
    for passage in story.having("colon", "namely", "by"):
        marks = passage.at("colon", "namely", "by") if len(passage.claims) > 2 else ()
        marks = [at for at in marks if passage.row[at].kind != "by" or _divides(passage.row, at)]
        if marks and not _goes_on(passage, story.passages[passage.claims[0].passage + 1 :][:1]):
            for at in marks:
                yield from _divided(*without_brackets(passage.row, at))


def _holds_several(items: Sequence[Item], bracket: int) -> bool:
    """Whether there are two figures or more within a bracket."""
    return sum(isinstance(item, Claim) for item in until(items[bracket + 1 : bracket + SIGHT], CLOSE)) > 1


def _goes_on(passage: Passage, following: Sequence[Passage]) -> bool:
    """Whether the next sentence goes on with the list: 20 gold and 17 silver. And 16 bronze; وفي الجنوب 8."""
    if not following:
        return False
    after = following[0].row
    leads = {item_at(passage.row, at + 1).word for at in passage.at("colon", "namely")}.intersection(
        forms("preposition")
    )
    is_next_place = any(item.word.removeprefix("و") in leads for item in after[:2])
    return is_next_place or (is_and(after[0]) and isinstance(item_at(after, 1), Claim))


def _divides(items: Sequence[Item], at: int) -> bool:
    """Whether `at the rate of` opens a list, and no rate: 12 medals, five of gold and seven of bronze; not ten each."""
    if not items[at].word.endswith(forms("by the number")):
        return False
    return not any(is_cue(item, "each") or item.value in words("every") for item in cues_in(items[at : at + SIGHT]))


def _divided(items: Sequence[Item], mark: int) -> Iterator[PartWhole]:
    parts = parts_after(items, mark, named=True)
    if is_cue(items[mark], "colon") and len(parts) < 2:
        parts = _all_of_one_noun(items, mark)
    wholes = _wholes(items, mark) if len(parts) > 1 else []
    claims = tuple(item for at in parts if isinstance(item := items[at], Claim))
    fitting = [of for of in wholes if of.quantity.kind is not Kind.DURATION and all(fits(c, of) for c in claims)]
    whole = next((of for of in fitting if _adds_up(of, claims)), None) or _unless_their_number(fitting, claims)
    if whole is None or _are_levels(items, mark, whole, claims) or _are_of_another_sort(claims, whole):
        return
    if not _is_complete(items, mark, parts, whole, claims):
        return
    end = end_of(items, parts)
    is_led_by_one = is_and(items[parts[0] - 1]) or is_cue(items[parts[0] - 1], "comma")  # a head and 4 members
    is_led_by_one = is_led_by_one or _names_more(items, mark, parts, end)
    count = None if is_led_by_one else uncounted(items, parts[0], end)
    signs = _signs(items, parts)
    is_sure = not any(_begins_clause(items, at) for at in parts)
    yield PartWhole((whole, *claims), Tie(is_sure, WHY), count is not None, count or 0, signs=signs)
    for claim in claims if not signs else ():
        yield PartWhole((whole, claim), Tie(count is not None, WHY))


def _names_more(items: Sequence[Item], mark: int, parts: Sequence[int], end: int) -> bool:
    """Whether English names something without its number: a couple, their two sons and a guard; one in both towns."""
    if not items[mark - 1].word.isascii():
        return False
    within, tail = items[mark + 1 : parts[-1]], items[parts[-1] + 1 : end]
    commas = [at for at, item in enumerate(within) if is_cue(item, "comma")]
    stretches = [within[start:stop] for start, stop in pairwise([0, *commas])]
    is_named = any(not any(isinstance(item, Claim) for item in stretch) for stretch in stretches)
    is_named = is_named or any(is_cue(item, "comma") for item in tail)
    listed = items[mark + 1 : parts[-1] + 1 + REACH]
    return is_named or any(is_cue(item, "each") or item.word in forms("as many again") for item in listed)


def _are_of_another_sort(claims: Sequence[Claim], whole: Claim) -> bool:
    """Whether most are above the whole, and so tell something else of each: four goals: the minutes 12, 34 and 90."""
    return 2 * sum(exceeds(claim, whole) for claim in claims) > len(claims)


def _begins_clause(items: Sequence[Item], at: int) -> bool:
    """Whether a verb may follow a part, as one thing can do what two parts do: 12 are new, 9 are full; 12 تعمل."""
    claim, following = items[at], item_at(items, at + 1)
    if isinstance(claim, Claim) and claim.head_path:
        return False
    named = claim.quantity.noun if isinstance(claim, Claim) and claim.quantity.noun else following.word
    return following.value in words("predicate") or named.startswith(IMPERFECT)


def _unless_their_number(wholes: Sequence[Claim], claims: tuple[Claim, ...]) -> Claim | None:
    """The nearest whole; not a mere count of the parts if there is another: 18 million for three projects: …"""
    others = [whole for whole in wholes if whole.quantity.number != len(claims)]
    return next(iter(others or wholes), None)


def _is_margin(items: Sequence[Item], at: int) -> bool:
    """Whether a figure is by how much something was won: lost by 19 runs: they made 241 to the others' 260; بفارق 3."""
    by, verb = item_at(items, at - 1), item_at(items, at - 2)
    return (is_cue(by, "by") and verb.value in words("won", "lost")) or is_margin(by)


def _are_levels(items: Sequence[Item], mark: int, whole: Claim, claims: tuple[Claim, ...]) -> bool:
    """Whether two figures are those that the whole lies between, and no parts of it: 5 more beds: 20 instead of 15."""
    first, second = (number_of(claim) for claim in claims[:2])
    is_between = len(claims) == 2 and abs(first - second) == number_of(whole)
    last = next(at for at in range(mark + 1, len(items)) if items[at] is claims[-1])
    return is_between or any(is_cue(item, "against", "was") for item in items[mark + 1 : last])


def _wholes(items: Sequence[Item], mark: int) -> list[Claim]:
    """The claims before a mark that it may divide, the nearest first; none beyond a source's colon."""
    found: list[Claim] = []
    for at in range(mark - 1, max(-1, mark - SIGHT), -1):
        item = items[at]
        if is_cue(item, "source", "stop", "break", "colon") or len(found) == MAX_WHOLES:
            break
        if not isinstance(item, Claim) or not is_magnitude(item) or _is_margin(items, at):
            continue
        if not found and words_between(items, at, mark) > (BRACKET_REACH if is_cue(items[mark], "open") else REACH):
            break
        found.append(item)
    return found


def _all_of_one_noun(items: Sequence[Item], mark: int) -> list[int]:
    """The claims after a colon where words stand before each number: income 9 m minus costs 5 m."""
    parts: list[int] = []
    is_first = isinstance(item_at(items, mark + 1), Claim)
    for at in range(mark + 1, min(len(items), mark + SIGHT)):
        if is_unread(items[at]):
            return []
        if is_first and isinstance(items[at], Claim) and at > mark + 1 and not is_led(items, at):
            continue  # 12 to gate 1, and 8 to gate 3: the numbers come first, and those after them are names
        if is_cue(items[at], "stop", "break", "event", "source", "open", "total", "among", "of_total"):
            break
        item = items[at]
        if isinstance(item, Claim):
            if not is_magnitude(item):
                return []
            parts.append(at)
    return parts


def _is_complete(
    items: Sequence[Item], mark: int, parts: Sequence[int], whole: Claim, claims: tuple[Claim, ...]
) -> bool:
    """Whether the list can be all there is: it runs to the end of its clause, and its parts are alike."""
    if any(is_cue(item_at(items, at + 1), "dash") for at in parts):
        return False  # packages of 5 and 10 ounces: what the thing is divided into, not how many of it
    if is_cue(items[mark], "colon") and any(is_cue(item, "equivalent") for item in items[parts[0] : parts[-1]]):
        return False  # a fifth of it: on 120,000 that is 24,000
    end = end_of(items, parts)
    if is_cue(items[mark], "colon") and whole.quantity.number in {claim.quantity.number for claim in claims[:1]}:
        return False  # a headline, and after its colon the figure once more
    if any(item.value in words("and more") for item in items[parts[-1] + 1 : end]):
        return False  # with more to follow
    if any(item.value in words("some are in two") for item in items[parts[-1] + 1 : end + NEAR]):
        return False  # six of one kind, ten of another, some of them of both
    if _are_told_twice(items, parts, whole, claims):
        return False
    if end < len(items) and not is_cue(items[end], "close", "stop", "break", "source", "open", "equivalent"):
        return False
    if is_cue(items[mark], "open"):
        is_closed = end < len(items) and is_cue(items[end], "close")
        return is_closed and all(claim.quantity.noun for claim in claims) and _are_alike(whole, claims)
    if is_cue(items[mark], "by") and not all(_is_of_it(claim, whole) for claim in claims):
        return False
    is_bare = whole.quantity.kind is Kind.NUMBER and whole.quantity.scale == 1
    if is_cue(items[mark], "colon") and is_bare and not (is_cue(items[mark - 1], "event") and _are_people(claims)):
        return False
    return Kind.DURATION not in {whole.quantity.kind, *(claim.quantity.kind for claim in claims)}


def _are_told_twice(items: Sequence[Item], parts: Sequence[int], whole: Claim, claims: tuple[Claim, ...]) -> bool:
    """Whether what is too much for a whole is told as in two parts: 40 thefts and assaults: 25, 20, 5 of both."""
    excess = sum((number_of(claim) for claim in claims), Fraction(0)) - number_of(whole)
    after = (item for item in items[parts[-1] + 1 : parts[-1] + SIGHT] if isinstance(item, Claim))
    is_told = any(claim.quantity.number == excess for claim in after)
    is_last = excess == 2 * number_of(claims[-1]) and is_cue(items[parts[-1] - 1], "comma")
    return excess > 0 and (is_told or is_last or _may_be_in_two(items, parts[0]))


def _may_be_in_two(items: Sequence[Item], part: int) -> bool:
    """Whether one thing of those listed may have two of what the list names: 60 suffer from illnesses: 40 from …"""
    return any(item.value in words("may have two") for item in items[max(0, part - SIGHT) : part])


def _is_of_it(claim: Claim, whole: Claim) -> bool:
    """Whether a part is of the whole's class, or of its money: 90 million dollars, 60 million from this."""
    if claim.quantity.kind is Kind.NUMBER and not claim.head:
        return whole.quantity.kind is Kind.MONEY and claim.quantity.scale > 1
    if claim.quantity.kind is Kind.MONEY:
        return claim.quantity.unit == whole.quantity.unit
    return bool(claim.head_path) and root(claim) == root(whole)


def _are_people(claims: tuple[Claim, ...]) -> bool:
    """Whether people are listed, so that `42 were killed:` can only be the number of them."""
    return all(is_person(claim) for claim in claims) and are_disjoint(claims)


def _are_alike(whole: Claim, claims: tuple[Claim, ...]) -> bool:
    return are_disjoint(claims) or all(same_noun(whole, claim) for claim in claims)


def _signs(items: Sequence[Item], parts: Sequence[int]) -> tuple[int, ...]:
    """-1 for a part that `minus` stands before; empty if all add up."""
    signs = []
    for number, at in enumerate(parts):
        start = parts[number - 1] + 1 if number else 0
        signs.append(-1 if any(is_cue(item, "minus") for item in items[start:at]) and number else 1)
    return tuple(signs) if -1 in signs else ()


def _adds_up(whole: Claim, claims: tuple[Claim, ...]) -> bool:
    """Whether the parts make exactly this whole, so that it must be the one meant."""
    numbers = [claim.quantity.number for claim in claims]
    return None not in numbers and sum(n for n in numbers if n is not None) == whole.quantity.number
