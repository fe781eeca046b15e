"""Changes whose verb says nothing of which figure is the larger: rates of exchange, ranks, depths, heights."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from claimcheck import units
from claimcheck.core import Change, Claim, Cue, Item, Kind, Row
from claimcheck.relations.row import SIGHT, as_claim, cues_in, is_cue, item_at, plural_nouns
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, groups, words

VERBS = ("rise", "fall", "times")
"""Cues that tell of a change, beside the event of losing: the index lost 48 points."""
LAST_RANK = 250
"""No chart is longer: there are fewer countries."""
LEADS = (Claim.kind, "to", "from", "against", "at", "was")
"""Cues that lead to a level."""
SIGNED = 2
"""How many items before a level its sign may be told."""
PLURALS = {True: ("s",), False: ("ات", "ين", "ون")}
"""How words end, in English and in Arabic, for many things, whose number may rise."""
RANKED = frozenset({Kind.NUMBER, Kind.ORDINAL})


def is_told_beside(items: Row, at: int) -> bool:
    """Whether another word tells of the same change: in Arabic the verb before it, in English after (growth slowed)."""
    is_english = items[at].word.isascii()
    place = at + 1 if is_english else at - 1
    return 0 <= place < len(items) and is_cue(items[place], *VERBS)


def is_undirected(change: Change, items: Row, at: int) -> bool:
    """Whether the levels of a change may go either way under its verb."""
    verb = items[at]
    if not isinstance(verb, Cue):
        return True
    is_noun = verb.word.isascii() and _is_subject(items, at)
    near = items[max(0, at - SIGHT) : at + SIGHT]
    return (
        is_noun
        or item_at(items, at - 1).word in forms("its own, left out")  # Lebanon's fell to 89,500
        or changes_sign(change, near)
        or _is_ranked(change, items, at)
        or _is_inverse(change, near)
        or _is_below(change, near)
        or _is_height(change, verb)
    )


def _is_subject(items: Row, at: int) -> bool:
    """Whether the English word is no verb but what another verb tells of: growth slowed, the decline steepened."""
    for item in items[at + 1 :]:
        if is_cue(item, Claim.kind, "to", "from", "by", "comma", "stop", "break"):
            return False
        if item.kind == "word" and item.word.endswith("ed"):
            return True
    return False


def _is_ranked(change: Change, items: Row, at: int) -> bool:
    """Whether two small numbers of nothing may be places: it drops from two to five, down from seven to nine."""
    levels = [level for level in (change.before, change.after) if level is not None]
    if any(level.quantity.kind not in RANKED or not _is_small(level) for level in levels):
        return False
    is_ordinal = any(level.quantity.kind is Kind.ORDINAL for level in levels)
    return is_ordinal or not (_is_told_of_many(items, at) or _is_counted(items, at))


def _is_told_of_many(items: Row, at: int) -> bool:
    """Whether the subject, before the verb in English and after it in Arabic, is of many things, whose number rises."""
    is_english = items[at].word.isascii()
    subject = item_at(items, at - 1 if is_english else at + 1).word
    return subject.endswith(PLURALS[is_english]) or subject in plural_nouns()


def _is_counted(items: Row, at: int) -> bool:
    """Whether what rises is a number by its name: the number of deaths, the ministry raised the price."""
    if items[at].word.isascii():
        return any(one.word in forms("number of") and is_cue(other, "of") for one, other in pairwise(items[:at]))
    named = takewhile(lambda item: not is_cue(item, Claim.kind, "comma", "stop"), items[at + 1 :])
    return any(stem(item.word) in words("level subject") for item in named)


def changes_sign(change: Change, items: Row) -> bool:
    """Whether only one level is below nothing: from a surplus of 20 million to a deficit of 30; to a $12m loss."""
    spans = {level.span for level in (change.before, change.after) if level is not None}
    places = [at for at, item in enumerate(items) if isinstance(item, Claim) and item.span in spans]
    return len({_sign(items, at) for at in places}) > 1


def _sign(items: Row, at: int) -> str:
    """What the words right before or after a level say of its sign."""
    before = takewhile(lambda item: not is_cue(item, *LEADS), items[max(0, at - SIGNED) : at][::-1])
    own = fold_word(as_claim(items[at]).quantity.surface).lower().split()
    told = [*own, *(item.word.lower() for item in (*before, *items[at + 1 : at + 2]))]
    named = (groups("sign ").get(word, "") for word in told)
    return next(filter(None, named), "")


def _is_small(level: Claim) -> bool:
    stated = level.quantity.stated
    return stated is not None and stated.high is not None and stated.high <= LAST_RANK


def _is_inverse(change: Change, items: Sequence[Item]) -> bool:
    """Whether two levels may be a rate of exchange or a rank, which falls when the other side rises."""
    is_time = change.before is not None and change.before.quantity.kind is Kind.DURATION
    if is_time and any(item.value in words("time of a race") for item in cues_in(items)):
        return True
    is_rate = change.before is not None and change.before.quantity.kind in {Kind.MONEY, Kind.NUMBER}
    named = (item for item in cues_in(items) if item.value in words("inverse"))
    return is_rate and any(item.word not in forms("put at") for item in named)


def _is_height(change: Change, verb: Cue) -> bool:
    """Whether the word for a rise names how high something is: waves (ارتفاع) of three metres to one."""
    if verb.word.lstrip("وفبل") not in forms("height"):
        return False
    level = change.before or change.after
    return level is not None and units.conversion(level.quantity.unit, "meter") is not None


def _is_below(change: Change, items: Sequence[Item]) -> bool:
    """Whether levels are counted downwards: a deficit of -5 %, 400 metres below the sea."""
    levels = [level for level in (change.before, change.after) if level is not None]
    spans = {level.span for level in levels}
    following = (after for item, after in pairwise(items) if isinstance(item, Claim) and item.span in spans)
    is_named = any(after.value in words("below level") for after in following)
    return is_named or any((level.quantity.number or 0) < 0 for level in levels)
