"""Whose figures two are: the index of Dubai and that of Kuwait, profits and revenues, a loan and another bank's loan.

Arabic names what rose right after its verb, and whose it is right after that, so two sentences with other words there
tell of two things, however alike the rest is. English subjects stand before their verbs, where names and times mix
with them; see `told_in_turn`.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from claimcheck.core import Claim, Cue, Item, Kind
from claimcheck.relations.kinship import countries_of, root, roots, subjects
from claimcheck.relations.mentions import Mention
from claimcheck.relations.row import is_cue, item_at, without_and
from claimcheck.text.stems import has_article
from claimcheck.text.ties import forms, words

ARTICLE = "ال"
AND, MANY = "و", "وا"
REACH = 12
"""How many items before a figure the verb may stand whose subject it is told of."""
KIND_REACH = 6
"""How many items before a sum the name of its contract may stand."""
OVER = ("stop", "break", "source", "comma", "to", "from", "at", "against")
"""Cues that end the words for a subject."""
PAIR = 2
OPENING = 4
"""How many words open a sentence."""


def are_of_two_owners(first: Mention, second: Mention) -> bool:
    """Whether the words for what rose, or for the contract a sum is of, name two things."""
    is_other_kind = _is_of_a_kind_of_its_own(second, first) or _is_of_a_kind_of_its_own(first, second)
    is_elsewhere = _opens_elsewhere(first) != _opens_elsewhere(second)
    is_other_kind = is_other_kind or _are_of_two_stuffs(first, second)
    return is_other_kind or is_elsewhere or _begin_alike(first, second) or _rise_apart(first, second)


def is_apart_from_its_like(first: Mention, second: Mention, group: Sequence[Mention]) -> bool:
    """Whether a sentence that says the first again tells of another owner than the second: 67 here; and 76 there."""
    return any(are_of_two_owners(like, second) for like in group if like.figure == first.figure and like is not first)


def _begin_alike(first: Mention, second: Mention) -> bool:
    """Whether the next sentence goes on with the same verb, as nobody tells one fact twice: rose 1 %. وارتفع ..."""
    opening, next_one = item_at(first.passage.row, 0), item_at(second.passage.row, 0)
    is_next = second.passage.paragraph - first.passage.paragraph == 1 and not first.claim.in_headline
    verb = next_one.word.removeprefix(AND)
    is_led = next_one.word.startswith(AND) and not isinstance(next_one, Claim)
    if is_next and is_led and verb in forms("was once"):
        return True  # the court cleared 23. وكانت محكمة البداية دانت 32
    is_verb = is_led and len(verb) > len(ARTICLE) and not verb.startswith(ARTICLE)
    return is_next and is_verb and (_root(verb) == _root(opening.word) or _is_told_anew(first, second))


def _is_told_anew(first: Mention, mention: Mention) -> bool:
    """Whether nothing points back: no word in common, nobody who is said to tell the figure, no article with it."""
    if not subjects(first.words).isdisjoint(subjects(mention.words)):
        return False
    items, at = mention.passage.items, mention.at
    is_said = any(is_cue(item, "source", "total") for item in items[:at])
    return not is_said and not any(map(has_article, mention.claim.quantity.surface.split()[:2]))


def _root(verb: str) -> str:
    """The root of a verb, of one or of many: حصد, حصدوا."""
    return root(verb.removesuffix(MANY))


def _are_of_two_stuffs(first: Mention, second: Mention) -> bool:
    """Whether so much is of two things: 45,000 tonnes of wheat, 54,000 tonnes of barley."""
    ours, theirs = (item_at(one.passage.items, one.at + 2) for one in (first, second))
    are_led = all(is_cue(item_at(one.passage.items, one.at + 1), "from") for one in (first, second))
    are_sized = first.claim.quantity.kind is second.claim.quantity.kind is Kind.MEASURE
    are_named = are_led and are_sized and is_cue(ours, "word") and is_cue(theirs, "word")
    return are_named and _is_unknown(ours, second) and _is_unknown(theirs, first)


def _opens_elsewhere(mention: Mention) -> bool:
    """Whether a sentence begins with another case than the one before: in another raid, وفي عملية أخرى."""
    opening = mention.passage.row[:OPENING]
    begins = without_and(opening[0]) if opening else ""
    return begins in forms("into") and any(item.word in words("other event") for item in opening)


def _rise_apart(first: Mention, second: Mention) -> bool:
    """Whether two things rose or fell: what stands after the verb differs, or whose it is does."""
    ours, theirs = _subject(first), _subject(second)
    if not ours or not theirs:
        return False
    here, there = (countries_of(frozenset(item.value for item in named)) for named in (ours, theirs))
    if here and there and not here & there:
        return True
    if any(item.value in words("not") for item in (*ours, *theirs)) and len(ours) != len(theirs):
        return True  # the non-oil sector, and the oil sector
    one, other = ([*subjects(frozenset({item.value}))] for item in (ours[0], theirs[0]))
    if one != other:
        return _is_unknown(ours[0], second) and _is_unknown(theirs[0], first)
    are_alike = ours[0].word.startswith(ARTICLE) == theirs[0].word.startswith(ARTICLE)
    seconds = [named[1] for named in (ours, theirs) if len(named) > 1]
    return are_alike and len(seconds) == PAIR and all(map(_is_unknown, seconds, (second, first)))


def _is_unknown(item: Item, mention: Mention) -> bool:
    """Whether nothing of a word's root is in the sentence of another figure."""
    return subjects(frozenset({item.value})).isdisjoint(subjects(mention.words))


def _subject(mention: Mention) -> Sequence[Cue]:
    """The words right after the Arabic verb of change that a figure follows, or after `as for`; no `number of`."""
    items, at = mention.passage.items, mention.at
    if without_and(item_at(mention.passage.row, 0)) in forms("as for"):
        return tuple(_named(mention.passage.row[1:]))[:PAIR]
    back = range(at - 1, max(-1, at - REACH), -1)
    within = takewhile(lambda place: not is_cue(items[place], "stop", "break", "source"), back)
    verb = next((place for place in within if is_cue(items[place], "rise", "fall")), None)
    if verb is None or items[verb].word.isascii():
        return ()
    return tuple(_named(items[verb + 1 : at]))[:PAIR]


def _named(following: Sequence[Item]) -> Iterator[Cue]:
    """The words of a name, up to the first preposition, sign or figure."""
    for item in following:
        if not isinstance(item, Cue) or not is_cue(item, "word") or item.value in words("preposition"):
            return
        if item.value not in words("level subject"):
            yield item


def _is_of_a_kind_of_its_own(mention: Mention, other: Mention) -> bool:
    """Whether the contract of a sum is of a kind that the other sentence has not: عقد التشغيل, the loan of the bank."""
    before = mention.passage.items[max(0, mention.at - KIND_REACH) : mention.at]
    if any(is_cue(item, *OVER) for item in before):
        return False
    kinds = [after for item, after in pairwise(before) if item.value in words("of several kinds")]
    definite = [kind for kind in kinds if kind.word.startswith(ARTICLE) and is_cue(kind, "word")]
    return bool(definite) and all(roots(frozenset({kind.value})).isdisjoint(roots(other.words)) for kind in definite)
