"""The score of the headline told otherwise in the lead: 3-1 above, 3-2 in the first sentence about the same sides."""

from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Passage, Repeat, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.likeness import sides

SIDES = 2
"""So many subjects two sentences about one match share: both sides."""
WHY = "same event"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """The only score of the headline with the only one of the lead."""
    if len(story.having(Kind.SCORE)) < 2:
        return
    titles = [claim for passage in story.passages if passage.is_headline for claim in _scores(passage)]
    body = [passage for passage in story.passages if not passage.is_headline]
    told = [claim for passage in body for claim in _scores(passage)]
    lead = list(_scores(body[0])) if body else []
    if len(titles) != 1 or len(lead) != 1:
        return
    title, other = titles[0], lead[0]
    if len(subjects(title.words) & subjects(other.words)) < SIDES:
        return
    one, two = sides(title), sides(other)
    is_told = any(sides(claim) == one for claim in told)
    if title.quantity.value == other.quantity.value or (not is_told and set(one) & set(two)):
        yield Repeat((title, other), Tie(False, WHY))


def _scores(passage: Passage) -> Iterator[Claim]:
    return (claim for claim in passage.claims if claim.quantity.kind is Kind.SCORE)
