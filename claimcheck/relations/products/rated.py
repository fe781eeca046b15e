"""What a figure is told for one of: £45 a ticket, each cow gives 12 litres, ثلاثة دنانير لكل تلميذ."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Item, Kind
from claimcheck.relations.pace import PER
from claimcheck.relations.products.unit_named import units_by_name
from claimcheck.relations.row import is_cue, is_figure, nouns_in_singular
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, groups, words

AFTER, BEFORE = 5, 9
"""How many items after a figure, or before it, may say what it is for one of."""
LED = 5
"""How many items before a figure the number of those may stand that each have it."""
NEXT = 2
"""How soon after a figure `a` leads to what it is for one of."""
FOR_THE, ARTICLE, IN = "لل", "ال", "في"
SHORT = 4
"""A word of no more letters is no thing with `for the` before it."""
PERSON = "person"
ANYTHING: frozenset[str] = frozenset()
"""A figure is for one of what the sentence counts."""


def rated_for(items: Sequence[Item], at: int, claim: Claim) -> frozenset[str] | None:
    """The stems, classes and units of what a figure is for one of; `ANYTHING` for each; None where it is no rate."""
    if _is_of_each(items, at):
        return ANYTHING
    own = fold_word(claim.quantity.surface).lower().split()[1:]
    told = [*_after([*own, *_words(items[at + 1 : at + 1 + AFTER])]), *_before(_led(items, at))]
    unit = claim.quantity.unit.partition(PER)[2]
    if not told and not unit:
        return None
    if any(not names.isdisjoint(words("one of whatever")) for names in told):
        return ANYTHING  # بسعر 300 دينار للجهاز
    return ANYTHING.union(*told, (unit,) if unit else ())


def _is_of_each(items: Sequence[Item], at: int) -> bool:
    """Whether each of what is counted right before a figure has it: the 30 buses each carry 48; ten lessons at £35."""
    lead = items[max(0, at - LED) : at]
    count = next((place for place in range(len(lead) - 1, -1, -1) if isinstance(lead[place], Claim)), None)
    if count is None or not is_figure(lead[count], Kind.COUNT):
        return False
    between = lead[count + 1 :]
    is_sized = is_describing(items[at]) and len(between) > 0 and is_cue(between[0], "of", "of_total")
    is_priced = is_figure(items[at], Kind.MONEY) and len(between) == 1 and is_cue(between[0], "at")
    return is_sized or is_priced or any(item.word in forms("one by one") for item in between[:1])


def is_describing(item: Item) -> bool:
    """Whether a measure only describes the noun after it: the 400-metre track."""
    return isinstance(item, Claim) and item.quantity.kind is Kind.MEASURE and "-" in item.quantity.surface


def _led(items: Sequence[Item], at: int) -> list[str]:
    """The words before a figure, over the number of those who have it each: each of the 1,200 families gets 500."""
    lead = items[max(0, at - BEFORE) : at]
    counts = [place for place, item in enumerate(lead) if isinstance(item, Claim)]
    if counts and is_figure(lead[counts[-1]], Kind.COUNT):
        lead = [item for place, item in enumerate(lead) if place != counts[-1]]
    return [*_words(lead[::-1], is_reversed=True)][::-1]


def _words(items: Sequence[Item], *, is_reversed: bool = False) -> Iterator[str]:
    """The words up to the next figure or the end of the clause."""
    for item in items:
        if isinstance(item, Claim) or is_cue(item, "stop", "break", "open"):
            return
        if is_cue(item, "comma"):
            if not is_reversed:
                return
            continue
        said = item.word.lower().split()
        yield from reversed(said) if is_reversed else said


def _after(said: Sequence[str]) -> Iterator[frozenset[str]]:
    """What the words after a figure say: a ticket, per head, للطن, في كل هكتار, في الساعة, apiece, daily."""
    for place, word in enumerate(said):
        following = said[place + 1] if place + 1 < len(said) else ""
        timed = groups("per ").get(f"{word} {following}")
        if word in forms("one alone"):
            yield ANYTHING
        elif timed:
            yield frozenset({timed})
        elif word in forms("so many to one") and following in forms("indefinite") and place + 2 < len(said):
            yield _each(said[place + 2])
        elif word.startswith(FOR_THE) and len(word) > SHORT:
            yield _names(word[1:]) | _names(word.removeprefix(FOR_THE))
        elif word in forms("one of each") and not (place >= NEXT and word in forms("indefinite")):
            yield _each(following)
        elif word in groups("per "):
            yield frozenset({groups("per ")[word]})
        elif word == IN and following.removeprefix(ARTICLE) in units_by_name():
            yield frozenset({units_by_name()[following.removeprefix(ARTICLE)]})


def _before(said: Sequence[str]) -> Iterator[frozenset[str]]:
    """What the nearest of the words before a figure says: each cow gives, the price of a book, استهلاك الفرد."""
    for place in range(len(said) - 1, -1, -1):
        word, following = said[place], said[place + 1 : place + 3]
        if word in forms("one alone"):
            yield ANYTHING
        elif word in forms("a head"):
            yield frozenset({PERSON})
        elif word in forms("each of") or word in forms("one by one"):
            yield _each(next(iter(following), ""))
        elif word in forms("what one costs") and following:
            named = next((name for name in following if name not in forms("of one")), "")
            yield _names(named.removeprefix(ARTICLE)) | _names(named)
        else:
            continue
        return


def _each(named: str) -> frozenset[str]:
    """What `each` leads to; anything where no noun follows."""
    if not named or named in forms("of one"):
        return ANYTHING
    return frozenset({PERSON}) if named in forms("a head") else _names(named)


def _names(word: str) -> frozenset[str]:
    """The stem of a noun, its class, and the unit that it names."""
    known = (nouns_in_singular().get(word), units_by_name().get(word))
    return frozenset({stem(word), *(name for name in known if name)})
