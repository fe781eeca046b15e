"""Ages of kin: a daughter is younger than her father, a father older than his son."""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.core import Bound, Claim, Kind, Outranked, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_written, is_cue
from claimcheck.relations.signposts import Items, posted, signposts
from claimcheck.text.stems import PRONOUNS

REACH = 5
"""How many items may stand between the kin and the age."""
WHY = "ages of parent and child"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every age of a child or a parent with that of the one named before."""
    for passage in posted(story, "child", "parent"):
        if len(passage.claims) < 2:
            continue
        posts, items = signposts(passage), passage.row
        for group in ("child", "parent"):
            for at in posts.get(group, ()):
                pair = _ages(items, at) if not _is_sibling(items, at, posts) else None
                if pair is not None and as_written(passage, context.text)[at].endswith(PRONOUNS):
                    yield Outranked(pair if group == "child" else pair[::-1], Tie(True, WHY), is_strict=True)


def _is_sibling(items: Items, kin: int, posts: Mapping[str, Sequence[int]]) -> bool:
    """Whether the one before is kin of a third person too: his son (17) and his daughter (14)."""
    before = range(max(0, kin - 2 * REACH), kin)
    return any(at in before for group in ("child", "parent") for at in posts.get(group, ()))


def _ages(items: Items, kin: int) -> tuple[Claim, Claim] | None:
    """The age in brackets right before the kin, and the one in brackets right after the name."""
    before = items[kin - 2] if kin > 1 and is_cue(items[kin - 1], "close") else None
    for at in range(kin + 1, min(len(items), kin + REACH)):
        item = items[at]
        if isinstance(item, Claim):
            is_bracketed = is_cue(items[at - 1], "open")
            is_pair = isinstance(before, Claim) and is_bracketed and _is_age(before) and _is_age(item)
            return (before, item) if is_pair and isinstance(before, Claim) else None
    return None


def _is_age(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.kind is Kind.DURATION and quantity.unit == "year" and quantity.bound is Bound.EXACT
