"""A rank of the headline told otherwise in the lead: the 15th festival above, the 25th in the first sentence."""

from collections.abc import Iterator, Sequence

from claimcheck.core import Repeat, Story
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import subjects
from claimcheck.relations.mentions import RANK, Mention, grouped, is_other_event, repeated
from claimcheck.relations.repeats.twins import gap, in_common

LEAD = 2
"""So many sentences the lead has."""
LEAST = 2
"""So many words a headline and its lead share, at least; and half of those of the headline."""
NEXT = 1
"""The first round is told beside the second."""


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every rank of the headline that the body gives nowhere, beside the only one that the lead gives."""
    if not any(passage.is_headline for passage in story.passages):
        return
    for key, group in grouped(story).items():
        titles = [mention for mention in group if mention.claim.in_headline] if key.startswith(RANK) else []
        if len(titles) == 1:
            yield from _told_otherwise(titles[0], [mention for mention in group if mention is not titles[0]])


def _told_otherwise(title: Mention, body: Sequence[Mention]) -> Iterator[Repeat]:
    lead = [other for other in body if other.order - title.order <= LEAD]
    if len({other.figure for other in lead}) != 1 or any(other.figure == title.figure for other in body):
        return
    other = lead[0]
    shared = in_common(title, other)
    is_told_again = shared >= LEAST and 2 * shared >= len(subjects(title.words)) and not is_other_event(title, other)
    if is_told_again and gap(title, other) > NEXT:
        yield repeated(title, other)
