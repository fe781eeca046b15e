"""Who stands behind whom in a table: second with 61 points, behind the leader on 66; ahead of Y, who has 15 goals."""

from collections.abc import Iterator

from claimcheck.core import Bound, Claim, Outranked, Passage, Story, Tie
from claimcheck.relations.circumstances import is_aside
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, is_cue, item_at
from claimcheck.relations.signposts import Items, are_alike, first_after, last_before, posted, signposts
from claimcheck.text.ties import forms, words

BACK, REACH = 6, 7
"""How many items before and after the word the two figures may stand."""
MARGIN = 2
"""How near before `ahead` an English figure only says by how much."""
WHY = "one ranked after the other"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """Every figure of a table with that of the one before or after it."""
    for passage in posted(story, "ahead", "behind", "lead", "climb"):
        posts = signposts(passage) if len(passage.claims) > 1 else {}
        for group, is_ahead in (("ahead", True), ("behind", False)):
            for at in posts.get(group, ()):
                yield from _pair(passage, at, is_ahead=is_ahead)
        for at in posts.get("lead", ())[:1]:
            yield from _rivals(passage, at)
        for at in posts.get("climb", ()):
            if item_at(passage.row, at + 1).word in forms("ahead of"):
                yield from _pair(passage, at, is_ahead=True)


def _rivals(passage: Passage, lead: int) -> Iterator[Outranked]:
    """Leads with 40 points, against 36 of the nearest rival."""
    items = passage.row
    mark = next((at for at in passage.at("against") if at > lead), None)
    own = first_after(items, lead, mark - lead - 1) if mark is not None else None
    other = first_after(items, mark, REACH) if mark is not None else None
    if own is None or other is None:
        return
    pair = as_claim(items[own]), as_claim(items[other])
    is_table = all(claim.head in words("ranked by") for claim in pair) and not _is_of_before(items, other)
    if not is_table and words("rival").isdisjoint(item.value for item in items[own : other + BACK]):
        return
    if all(map(_is_of_table, pair)) and are_alike(*pair):
        yield Outranked(pair, Tie(True, WHY))


def _is_of_before(items: Items, at: int) -> bool:
    """Whether a figure is that of an earlier season."""
    following = items[at + 1 : at + 1 + REACH]
    return any(is_cue(item, "earlier", "past", "was") or item.value in words("the time before") for item in following)


def _pair(passage: Passage, at: int, *, is_ahead: bool) -> Iterator[Outranked]:
    items = passage.row
    own, other = last_before(items, at, BACK), first_after(items, at, REACH)
    if (
        own is None
        or other is None
        or other == at + 1
        or item_at(items, at + 1).word in forms("leads to what one has")  # with Hull just behind on 38
        or _is_by(items, other)
        or is_aside(items, own)
        or any(is_cue(item, "break") for item in items[own:other])
    ):
        return
    if own == at - 1 and not as_claim(items[own]).head:
        return  # four ahead of X, who shot 70
    pair = as_claim(items[own]), as_claim(items[other])
    is_parted = is_cue(items[at - 1], "comma", "dash")
    is_margin = at - own <= MARGIN and items[at].word.isascii() and not is_parted  # four ahead of City, who have 57
    is_table = any(claim.head in words("ranked by") for claim in pair) or (is_ahead and _is_led(items, own, at))
    is_plain = all(map(_is_of_table, pair)) or (is_ahead and all(claim.quantity.bound is Bound.EXACT for claim in pair))
    if is_table and not is_margin and is_plain and are_alike(*pair):
        yield Outranked(pair if is_ahead else pair[::-1], Tie(True, WHY))


def _is_by(items: Items, at: int) -> bool:
    """Whether a figure tells by how much one is behind, and not what the other has: خلف المتصدر بأربع نقاط."""
    before = items[at - 1]
    return before.word == "ب" or before.word.endswith(forms("by a margin")) or is_cue(before, "by")


def _is_led(items: Items, own: int, ahead: int) -> bool:
    """Whether one side leads the table, or the other is its rival: kept the lead with 40, ahead of its rival."""
    near = items[max(0, own - BACK) : own]
    is_first = any(item.value in words("in the lead") or is_cue(item, "foremost") for item in near)
    return is_first or any(item.value in words("rival") for item in items[ahead : ahead + REACH])


def _is_of_table(claim: Claim) -> bool:
    """Whether a figure is what sides are ranked by, or a bare one that may be."""
    return claim.quantity.bound is Bound.EXACT and (claim.head in words("ranked by") or not claim.head)
