"""English names that a count is told by: the five countries - Chad, Mali, Niger, Benin and Togo.

The last two names may be one (Trinidad and Tobago), so the list may count one name less.
"""

import re
from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Listed, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_person
from claimcheck.relations.lists.few import few
from claimcheck.text.stems import stem
from claimcheck.text.ties import words

REACH = 400
"""How many letters after the count may hold its list."""
FEWEST = 2
PLURAL, LONG = "s", 3
"""How nouns for several things end, and how long a word for one thing may be that does."""
WHY = "counted, then named"
_NAME = r"(?:the )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}"
_LIST = rf"{_NAME}(?:, {_NAME})*,? and {_NAME}"
_DASH = "(?:-|–|—)"
_END = r"\.(?:\s|$)"
_LEAD = r"(?: [a-z]{2,}(?:-[a-z]+)?){0,6}"
"""Words that describe the things before their list is set off: seven towns along the coast: …"""
_SET_OFF = rf"(?P<lead>{_LEAD})(?: {_DASH} (?P<names>{_LIST})(?= {_DASH} |{_END})|[,:] (?P<last>{_LIST})(?={_END}))"
_BETWEEN = re.compile(r",? and |, ")


def _set_off(text: str, claim: Claim) -> re.Match[str] | None:
    return re.compile(_SET_OFF).match(text, claim.span.end, claim.span.end + REACH)  # compiled once, when first asked


def find(story: Story, context: Context) -> Iterator[Listed]:
    """Every few things with a list of names between dashes, or to the end of the sentence."""
    for _, _, claim in few(story):
        found = _set_off(context.text, claim) if _is_counted(claim) else None
        following = _next(story, claim) if found is not None else None
        is_past = found is not None and following is not None and following.span.start < found.end("lead")
        if found is not None and not is_past and not _is_of_others(found["lead"], found.group()):
            names = tuple(_BETWEEN.split(found["names"] or found["last"]))
            least = max(FEWEST, len(names) - 1)
            yield Listed((claim,), Tie(False, WHY), least, len(names), names)


def _next(story: Story, claim: Claim) -> Claim | None:
    return next(iter(story.claims[story.claims.index(claim) + 1 :]), None)


def _is_of_others(lead: str, found: str) -> bool:
    """Whether words before a list name other things, leave it open, or a mere comma sets it off behind them."""
    told = lead.split()
    is_other = any(word.endswith(PLURAL) and len(word) > LONG for word in told)
    is_open = not words("open list").isdisjoint([*told, *map(stem, told)])
    return bool(told) and (is_other or is_open or found[len(lead)] == ",")


def _is_counted(claim: Claim) -> bool:
    """Whether things are counted, with their noun; people are known by two names each."""
    return claim.quantity.kind is Kind.COUNT and bool(claim.head) and not is_person(claim)
