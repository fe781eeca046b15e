"""English counts with their list: six suburbs: A, B and C; the two districts of A and B; A, B and C, the three towns.

A list is read to its `and`, and each of its entries is a name or a short thing; any other is left alone.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.core import Claim, Kind, Listed, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_person
from claimcheck.relations.lists.few import beside, few
from claimcheck.text.ties import forms, words

REACH = 400
"""How many letters after or before the count may hold its list."""
FEWEST, PLAIN = 2, 4
"""How many entries make a list; how many where they are no names and only a comma sets them off."""
DASHES = ("-", "–", "—")
SOURCE = 6
"""In how many last words of a sentence it is told who said so."""
WHY = "counted, then named"
_PART = r"(?:[A-Z][\w'’.-]*|al|de|da|di|van|von|bin|ibn|el|der|of|the)"
NAME = rf"(?:the )?[A-Z][\w'’.-]*(?: {_PART}){{0,4}}"
_THING = r"(?:(?:the|a|an) )?[a-z][\w'’-]*(?: [\w'’-]+){0,3}"
_ENTRY = rf"(?:{NAME}|{_THING})"
_LISTS = {  # compiled by `re` when there is English to read
    "names": rf"{NAME}(?:, {NAME})*,? and {NAME}(?=[,.;)]|$| [-–—] )",
    "things": rf"{_ENTRY}(?:, {_ENTRY})+,? and {_ENTRY}(?=[,.;)]|$| [-–—] )",
    "of": rf"{NAME}(?:, {NAME})+,? and (?:the )?[A-Z][\w'’-]*",
}
_SIGN = re.compile(r"(?P<lead>(?: (?:on|in|at|this|last|next|from) \w+| in all){0,2})(?P<sign>: | [-–—] |, )")
_COLON = re.compile(r"(?P<lead>(?: [\w'’-]+){1,7})(?P<sign>: )")
_OTHERS = re.compile(r"\b[a-z]{3,}s\b|\d")
"""A plural between a count and its colon, which the list may be of."""
_BEFORE = rf"(?P<names>{NAME}(?:, {NAME})*,? and {NAME})(?:, (?:the |all )?| [-–—] (?:the |all )?)$"
_OF = re.compile(r" of ")
_SOME = re.compile(r"\b(?:of|among) (?:the|its|their|his|her) $")
"""Words by which some of so many are listed: three of the six towns, A, B and C."""
FIGURE = re.compile(r"\d")
BETWEEN = re.compile(r",? and |, ")
_LEAD = re.compile(r"\w+ $")
_PLACE = frozenset({"place", "country", "city", "county", "state", "town", "district", "province", "region", "island"})


class Names(NamedTuple):
    """The entries of a list, and how many of them it has at least."""

    entries: tuple[str, ...]
    least: int


def find(story: Story, context: Context) -> Iterator[Listed]:
    """Every count of a few things with the list of them after it or before it."""
    for _, _, claim in few(story):
        if _is_counted(claim):
            before, after = beside(context.text, claim, REACH)
            found = _after(claim, before, after) or _of(claim, before, after) or _before(before, after)
            if found is not None:
                yield Listed((claim,), Tie(False, WHY), found.least, len(found.entries), found.entries)


def _is_counted(claim: Claim) -> bool:
    """Whether things are counted in English, with their noun."""
    return claim.quantity.kind is Kind.COUNT and bool(claim.head) and claim.quantity.surface.isascii()


def _after(claim: Claim, before: str, after: str) -> Names | None:
    """The list after a colon, a dash or a comma."""
    lead = _SIGN.match(after) or _COLON.match(after)
    if (
        lead is None
        or (lead.re is _COLON and _OTHERS.search(lead["lead"]))
        or claim.head in words("list of deeds")
        or _is_open(lead["lead"])
        or _SOME.search(before)
    ):
        return None
    is_comma = lead["sign"] == ", "
    text = after[lead.end() :]
    names = re.match(_LISTS["names"], text)
    if names is not None:
        is_closed = _is_last(text, names.end()) or (is_comma and not _is_led(before) and _goes_on(text, names.end()))
        return _entries(names.group()) if is_closed or _is_dashed(lead["sign"], text, names.end()) else None
    things = re.match(_LISTS["things"], text)
    if things is None or (is_person(claim) and is_comma):
        return None
    found = _entries(things.group())
    is_long = found is not None and (not is_comma or len(found.entries) >= PLAIN)
    return found if is_long and _is_last(text, things.end()) else None


def _goes_on(text: str, end: int) -> bool:
    """Whether a comma ends a list, and the sentence goes on behind it: A, B and C, resigned."""
    after = text[end : end + 3]
    return after[:2] == ", " and after[2:].islower() and not text.startswith(", and ", end)


def _is_dashed(sign: str, text: str, end: int) -> bool:
    """Whether a list stands between two dashes."""
    return sign.strip() in DASHES and text[end : end + 2].strip() in DASHES


def _is_open(lead: str) -> bool:
    return not words("open list").isdisjoint(lead.split())


def _is_led(before: str) -> bool:
    """Whether a preposition leads to the count: in five games, A, B and C were left out."""
    word = _LEAD.search(before)
    return word is not None and word.group().strip().lower() in (
        *forms("leads to a place"),
        *forms("of a pair of numbers"),
    )


def _is_last(text: str, end: int) -> bool:
    """Whether a list ends its sentence, but for who said so."""
    rest = text[end:].partition(". ")[0]
    told = rest.rstrip(".").split()
    return not rest.strip(" .)") or rest[:1] in ".;" or any(word in forms("said so") for word in told[-SOURCE:])


def _of(claim: Claim, before: str, after: str) -> Names | None:
    """The two districts of A and B."""
    lead = _OF.match(after)
    if lead is None or not before.endswith("the ") or _PLACE.isdisjoint((claim.head, *claim.head_path)):
        return None
    found = re.match(_LISTS["of"], after[lead.end() :])
    return _entries(found.group()) if found is not None else None


def _before(before: str, after: str) -> Names | None:
    """The list right before the count: A, B and C, the three towns; A and B - two towns in all."""
    found = re.search(_BEFORE, before)
    if found is None or any(word in words("other of a list") for word in after.split()[:1]):
        return None
    names = _entries(found["names"])
    if names is None or names.entries[0].split()[0].lower() not in forms("opener of a sentence"):
        return names
    return names._replace(least=max(FEWEST, names.least - 1))  # on Monday, A, B and C, the three towns


def _entries(text: str) -> Names | None:
    """The entries of a list; none of them is open or has more words than a name."""
    entries = tuple(BETWEEN.split(text))
    if len(entries) < FEWEST or any(set(entry.lower().split()) & set(forms("no entry of a list")) for entry in entries):
        return None
    if FIGURE.search(text):
        return None  # an entry with a number of its own is more than one thing
    doubled = sum(name in text.lower() for name in forms("one name with and"))
    return Names(entries, len(entries) - doubled)
