"""Budgets: what is spent is what comes in and the deficit; current and capital spending, local revenue and grants.

Each figure is known by the words before it. A budget tells each of them once; where one is told twice, as of two years
or before and after grants, nothing is held against it.
"""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import only_figure
from claimcheck.relations.row import Item, figures_of, is_cue
from claimcheck.text.ties import groups, words

REACH = 7
"""How many words before a sum may tell what it is."""
MAX_DISTANCE = 5
"""How many sentences with figures may lie between the sums of one budget."""
WHOLES: Mapping[str, tuple[str, str]] = {
    "spending": ("revenue", "deficit"),
    "revenue": ("spending", "surplus"),
    "all spending": ("current", "capital"),
    "all revenue": ("local", "grants"),
}
"""The two parts of each whole."""
ENDS = ("stop", "against", "earlier", "was", "rise", "fall", "by")
"""Cues that part a sum from the words for it, or lead to another one."""
WHY = "sums of one budget"


def find(story: Story, context: Context) -> Iterator[PartWhole]:
    """Every sum of a budget with the two that it is made up of."""
    named = groups("budget ")
    told: dict[str, list[Claim]] = {}
    for passage in story.having(Kind.MONEY):
        if not named.keys().isdisjoint(passage.values):
            for role, claim in _told(passage, named):
                told.setdefault(role, []).append(claim)
    for name, roles in WHOLES.items() if told else ():
        whole, *parts = (only_figure(told.get(role, ())) for role in (name.removeprefix("all "), *roles))
        if whole is not None and all(parts):
            is_all = name.startswith("all ")
            has_aid = not words("aid").isdisjoint(story.passages[whole.passage].values)  # the deficit may be after it
            yield from _divided(whole, [part for part in parts if part is not None], is_all=is_all, has_aid=has_aid)


def _told(passage: Passage, named: Mapping[str, str]) -> Iterator[tuple[str, Claim]]:
    """The sums of a sentence, each with what the nearest word before it says that it is."""
    for items, at, claim in figures_of(passage):
        if claim.quantity.kind is Kind.MONEY and claim.quantity.number is not None:
            role = _role(items[max(0, at - REACH) : at], named)
            if role:
                yield role, claim


def _role(before: Sequence[Item], named: Mapping[str, str]) -> str:
    """What a sum is by the words before it: a kind of revenue goes before revenue itself."""
    found: list[str] = []
    for item in reversed(before):
        if isinstance(item, Claim) or is_cue(item, *ENDS):
            break
        role = named.get(item.value) or named.get(item.word.lower()) or named.get(item.word.removeprefix("و"), "")
        found += [role] if role else []
    kinds = [role for role in found if role not in {"revenue", "spending"}]
    return (kinds or found or [""])[0]


def _divided(whole: Claim, parts: Sequence[Claim], *, is_all: bool, has_aid: bool) -> Iterator[PartWhole]:
    places = [claim.passage for claim in (whole, *parts)]
    is_one = len({claim.quantity.unit for claim in (whole, *parts)}) == 1
    if not is_one or max(places) - min(places) > MAX_DISTANCE:
        return
    in_order = sorted(parts, key=lambda claim: claim.span)
    is_told_at_once = not is_all and not has_aid and len(set(places)) == 1
    yield PartWhole((whole, *in_order), Tie(False, WHY, is_likely=is_told_at_once), is_closed=True)
    for part in in_order if is_all else ():
        yield PartWhole((whole, part), Tie(False, WHY, is_likely=True))
