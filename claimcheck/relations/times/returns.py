"""Who returns to where a stretch of years was spent: led it between 1981 and 1990, and returned to it in 1996."""

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from claimcheck.core import Claim, Kind, Sequel, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_cue, item_at
from claimcheck.relations.signposts import FENCES, Items
from claimcheck.relations.times.years import of_two_dates, one_year
from claimcheck.text.ties import forms, words

REACH = 10
"""How many items after the stretch its date of return may stand."""
AND = ("و", "ف")
WHY = "one year after the other"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """Every stretch of years with the return that its sentence tells next."""
    for passage in of_two_dates(story):
        dates = [at for _, at, claim in figures_of(passage) if claim.quantity.kind is Kind.DATE]
        for one, other in pairwise(dates):
            end = _end(passage.row, one)
            if end is not None and one_year(passage.row[other]) and _is_return(passage.row, one, other):
                yield Sequel((end, as_claim(passage.row[other])), Tie(True, WHY))


def _end(items: Items, at: int) -> Claim | None:
    """The last year of a stretch, in a date that holds both ends or after the first one."""
    claim = as_claim(items[at])
    stated = claim.quantity.value
    if isinstance(stated, StatedDate) and stated.year_end is not None:
        return replace(claim, quantity=replace(claim.quantity, value=StatedDate(stated.year_end)))
    before, link = item_at(items, at - 2), item_at(items, at - 1)
    is_started = isinstance(before, Claim) and one_year(before) is not None
    is_end = is_started and (is_cue(link, "to", "until") or link.value in words("and"))
    lead = item_at(items, at - 3)
    return claim if is_end and (is_cue(lead, "from") or lead.word.lower() in forms("between")) else None


def _is_return(items: Items, one: int, other: int) -> bool:
    """Whether between the two a verb tells of a return, and of nothing that was before."""
    between = items[one + 1 : other]
    if len(between) > REACH or any(is_cue(item, "break", *FENCES) for item in between):
        return False
    bare = (item.word[1:] if item.word.startswith(AND) else item.word for item in between)
    return any(word in forms("returned") for word in bare)
