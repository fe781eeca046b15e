"""English counts with names a few words on: four Leeds suburbs: A, B and C; the victims were named as A and B.

The list is of names to its `and`, or of single words between two commas; who plays what may stand in brackets.
"""

import re
from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Listed, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.lists.english_lists import BETWEEN, FIGURE, NAME
from claimcheck.relations.lists.few import beside, few
from claimcheck.text.ties import forms

REACH = 400
"""How many letters after a count its list may stand."""
FEWEST = 2
WHY = "counted, then named"
_NAME = rf"{NAME}(?: \([^()\d]{{2,30}}\))?"
_NAMES = rf"(?P<names>{_NAME}(?:, {_NAME})*,? and {_NAME})"
_WORDS = r"(?P<things>[a-z]{3,}(?:, [a-z]{3,})+,? and [a-z]{3,})"
_LEAD = r"(?P<lead>(?: [\w'’-]+){0,5})"
_NEAR = r"(?P<lead>(?: [A-Z][\w'’-]*){0,2}(?: [a-z'’-]+){0,2})"
_TOLD = r"[^.:;,()\d]{0,40}"
_SHAPES = (  # compiled by `re` when there is English to read
    rf"{_LEAD}: {_NAMES}(?= [-–—] |[.;]|$)",
    rf"{_LEAD}, {_TOLD} (?:said|says|announced|added): {_NAMES}(?=[.;]|$)",
    rf"{_NEAR}, {_NAMES}(?=, (?!and )[a-z]|[.;]|$)",
    rf"{_NEAR}, {_WORDS}(?=, (?:will|were|was|are|is|have|has|had|can|would)\b)",
    rf"{_LEAD}(?: (?:were|are|was|have been|had been))? (?:named|identified|listed)(?: \w+)? as {_NAMES}(?=[.,;]|$)",
    rf"{_TOLD},? (?:{_TOLD}\b(?:being|namely)) {_NAMES}(?=[.,;]|$)",
)
_OWN = rf" {_NAMES}(?= (?:were|was|are|is|have|has|had|will|would|won|said)\b)"
"""Names right behind those whom somebody has, or who are known: her three sisters Ann, Beth and Carol were there."""
_OWNED = re.compile(r"\b(?:his|her|their|the) $", re.IGNORECASE)
_FIRST = rf"(?:^|[.;] |, ){_NAMES} (?:are|were|make up|became) (?:the|all|his|her|their|its) $"
"""Names before their count: Ghana, Mali and Egypt are the three finalists."""
_OTHER = re.compile(r"\b(?:of|among) (?:the |its |their |his |her )?$|\b[Nn](?:umber|os?\.?) $|\d,? (?:and|or|to) $")
"""What some of so many are listed after, or a number is no count after: two of the six towns; numbers 10 and 11."""
_PLURAL = re.compile(r"^[a-z-]{2,}s$|^(?:\w*men|people|children)$")
_BRACKET = re.compile(r" \([^()]*\)")


def find(story: Story, context: Context) -> Iterator[Listed]:
    """Every few things with their names behind them."""
    if " and " not in context.text:
        return
    for _, _, claim in few(story):
        if claim.quantity.kind is not Kind.DURATION and claim.quantity.surface.isascii():
            before, after = beside(context.text, claim, REACH)
            names = () if _OTHER.search(before) else _listed(claim, before, after)
            if len(names) >= FEWEST:
                yield Listed((claim,), Tie(False, WHY), len(names), len(names), names)


def _listed(claim: Claim, before: str, after: str) -> tuple[str, ...]:
    """The names of the first shape that fits; a bare number needs its plural noun before them."""
    own = re.match(_OWN, after) if claim.head and _OWNED.search(before) else None
    if own is not None:
        return _entries(own["names"])
    for shape in _SHAPES:
        found = re.match(shape, after)
        if found is not None:
            told = found.groupdict()
            names = told.get("names") or told.get("things") or ""
            return _entries(names) if _is_of(claim, told.get("lead") or "") else ()
    return _named_first(before, after)


def _named_first(before: str, after: str) -> tuple[str, ...]:
    found = re.search(_FIRST, before)
    is_of_more = after.lstrip().startswith(("other", "of ", "more"))
    return () if found is None or is_of_more else _entries(found["names"])


def _is_of(claim: Claim, lead: str) -> bool:
    """Whether the words between tell only what is counted, and leave no list open."""
    told = lead.split()
    if any(word.lower() in forms("open list") for word in told):
        return False
    if claim.head:
        return not any(_PLURAL.search(word) and len(word) > len("this") for word in told)
    return bool(told) and _PLURAL.search(told[-1]) is not None and not any(map(_PLURAL.search, told[:-1]))


def _entries(names: str) -> tuple[str, ...]:
    entries = tuple(BETWEEN.split(_BRACKET.sub("", names)))
    is_open = any(set(entry.lower().split()) & set(forms("no entry of a list")) for entry in entries)
    return () if is_open or FIGURE.search(names) else entries
