"""English names that a count is told by: the five countries - Chad, Mali, Niger, Benin and Togo.

The last two names may be one (Trinidad and Tobago), so the list may count one name less.
"""

import re
from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Listed, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import is_person

REACH = 400
"""How many letters after the count may hold its list."""
SMALLEST, LARGEST = 2, 20
FEWEST = 2
WHY = "counted, then named"
_NAME = r"(?:the )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}"
_LIST = rf"{_NAME}(?:, {_NAME})*,? and {_NAME}"
_DASH = "(?:-|–|—)"
_END = r"\.(?:\s|$)"
_SET_OFF = re.compile(rf" {_DASH} (?P<names>{_LIST})(?= {_DASH} |{_END})|[,:] (?P<last>{_LIST})(?={_END})")
_BETWEEN = re.compile(r",? and |, ")


def find(story: Story, context: Context) -> Iterator[Listed]:
    """Every few things with a list of names between dashes, or to the end of the sentence."""
    for claim in story.claims:
        if _is_few(claim) and (found := _SET_OFF.match(context.text, claim.span.end, claim.span.end + REACH)):
            names = tuple(_BETWEEN.split(found["names"] or found["last"]))
            least = max(FEWEST, len(names) - 1)
            yield Listed((claim,), Tie(False, WHY), least, len(names), names)


def _is_few(claim: Claim) -> bool:
    """A few things, counted out, with their noun; people are known by two names each."""
    quantity = claim.quantity
    is_counted = quantity.kind is Kind.COUNT and quantity.is_exact and quantity.scale == 1 and bool(claim.head)
    number = quantity.number
    return is_counted and number is not None and SMALLEST <= number <= LARGEST and not is_person(claim)
