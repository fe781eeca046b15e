"""What unit a price is for one of: 352 dollars a tonne, 12 دينارا للكيلوغرام; the price of a barrel was 61 dollars."""

from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck import files
from claimcheck.core import Claim, Item
from claimcheck.relations.row import is_cue
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

AFTER, LEAD = 3, 7
"""How many words after a price, or before it, may name its unit."""
FOR_THE, ARTICLE, SLASH = "لل", "ال", "/"


def unit_priced(items: Sequence[Item], at: int, claim: Claim) -> str:
    """The unit of a price, by its own words, those after it or those before it; empty where it names none."""
    own = fold_word(claim.quantity.surface).replace(SLASH, " per ").split()
    after = [item.word for item in _own(items[at + 1 : at + 1 + AFTER])]
    lead = [item.word for item in reversed(list(_own(items[max(0, at - LEAD) : at][::-1])))]
    return _after(own[1:] + after) or _before(lead)


def _own(items: Sequence[Item]) -> Iterator[Item]:
    """The words up to the next figure."""
    for item in items:
        if isinstance(item, Claim) or is_cue(item, "stop", "comma"):
            return
        yield item


def _after(said: Sequence[str]) -> str:
    """The unit after `a` or `per`, or in a word such as للطن, which is square or cubic if the next word says so."""
    for place, word in enumerate(said):
        led = word.removeprefix(FOR_THE) if word.startswith(FOR_THE) else ""
        if place and said[place - 1] in forms("priced for one"):
            led = word
        unit = units_by_name().get(led) or units_by_name().get(led.lower()) or ""
        if unit:
            following = said[place + 1] if place + 1 < len(said) else ""
            return unit + _powers().get(following, "")
        if led in _powers() and place + 1 < len(said):
            unit = units_by_name().get(said[place + 1], "")
            return unit + _powers()[led] if unit else ""
    return ""


def _before(said: Sequence[str]) -> str:
    """The unit that a price has before its figure: سعر البرميل, the price of a barrel, the price per barrel."""
    for place, word in enumerate(said[:-1]):
        if word.lower() in words("price of a unit"):
            following = said[place + 1]
            unit = units_by_name().get(following.removeprefix(ARTICLE)) if following.startswith(ARTICLE) else None
            return unit or _after(said[place + 1 :])
    return ""


@cache
def units_by_name() -> dict[str, str]:
    """The folded forms of the units' names and symbols, with the unit."""
    found: dict[str, str] = {}
    for _, cells in files.all_words("units.tsv", 2):
        for forms_of in cells[1:4]:
            for form in forms_of.split("|"):
                if form and " " not in form:
                    found.setdefault(fold_word(form), cells[0])
    return found


@cache
def _powers() -> dict[str, str]:
    """The words that make a unit of length one of area or room."""
    named = (("square unit", " ** 2"), ("cubic unit", " ** 3"))
    return {form: power for group, power in named for form in forms(group)}
