"""The phrases of a lexicon by the words that tell of them."""

from claimcheck.grammar.lexicon import Lexicon, Sense

Tail = tuple[tuple[str, ...], Sense]
"""The pieces of a phrase after its first, and what the whole means."""
Tails = dict[str, tuple[Tail, ...]]
"""The rest of each phrase of one first word, under its second word, the longest first."""
NO_TAILS: Tails = {}
FREQUENT = frozenset({"علي", "الي"})
"""Words that stand everywhere, so that a phrase is looked for around its other word: علي مدي, تصل الي."""
_EMPTY = frozenset({"لا", "ما", "لم", "لن", "ليس", "في", "no", "not"})
"""Words that stand everywhere too, whose phrases have a number in them or need not be looked for."""


def tails(lexicon: Lexicon) -> dict[str, Tails]:
    """The phrases of each first word."""
    found: dict[str, Tails] = {}
    for head, rests in lexicon.phrases.items():
        seconds = found.setdefault(head, {})
        for rest, sense in rests:
            second = _second(rest)
            seconds[second] = (*seconds.get(second, ()), (rest, sense))
    return found


def words(lexicon: Lexicon) -> frozenset[str]:
    """Every word of every phrase."""
    later = {word for rests in lexicon.phrases.values() for rest, _ in rests for word in rest}
    return frozenset({*lexicon.phrases, *later})


def heads(lexicon: Lexicon, kinds: frozenset[str]) -> frozenset[str]:
    """The words that tell of a phrase of some classes: the first, or the second where the first is frequent."""
    single = {form for form, senses in lexicon.words.items() for sense in senses if sense.kind in kinds}
    several = {
        _second(rest) if head in FREQUENT else head
        for head, rests in lexicon.phrases.items()
        for rest, sense in rests
        if sense.kind in kinds or (sense.kind == "UP_TO" and not FREQUENT.isdisjoint(rest))
    }
    return frozenset(single | several) - _EMPTY


def _second(rest: tuple[str, ...]) -> str:
    return rest[1] if rest[0] == " " else rest[0]
