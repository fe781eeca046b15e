"""Tolls told again of the event that the lead tells of: six were killed in an attack … the attack killed nine.

The event stands with its article before the second figure, and nothing says that it is another one, an earlier count
or a part: in news without known errors the figures then agree.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from claimcheck.core import Bound, Claim, Passage, Repeat, Status, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.kinship import are_apart, countries_of, root, subjects
from claimcheck.relations.likeness import COUNTED, FATES
from claimcheck.relations.mentions import EARLIER, Mention, conflict, fits, mentions, periods
from claimcheck.relations.repeats.contrast import are_of_two_days, is_dated
from claimcheck.relations.repeats.explanation import names_the_rest
from claimcheck.relations.row import is_cue
from claimcheck.text.stems import has_article
from claimcheck.text.ties import forms, words

LEAD = 2
"""So many sentences the lead has, with the headline."""
SOON = 4
"""How many sentences with figures after the lead its event is told of again."""
NEAR = 4
"""How many items before a figure the word stands for what happened to them."""
PARTS = 9
"""How many items before a figure the word may stand that makes it a part."""
WIDE = FATES | {"person", "body", "victim", "other", "death", "injury"}
"""Classes of people that say nothing of who they are."""
RANKED = "#"
"""What the word of a rank begins with: the second attack."""
WHY = "same event"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every toll of the lead with the other one that the same event is said to have."""
    if not story.having("event") or not any(words("harmful event") & each.values for each in story.passages[:LEAD]):
        return
    told = [mention for mention in mentions(story) if _is_toll(mention)]
    first_order = min((mention.order for mention in mentions(story)), default=0)
    lead = [mention for mention in told if mention.order < first_order + LEAD and not _is_of_two_fates(mention)]
    for second in told:
        if not 0 < second.order - first_order <= SOON or not _is_retold(second):
            continue
        first = _first_told(lead, second)
        if first is not None and not fits(first, second):
            yield Repeat((first.claim, second.claim), Tie(False, WHY))


def _is_toll(mention: Mention) -> bool:
    """Whether so many are said to have been killed or hurt, right behind that word, all of them and not a part."""
    claim = mention.claim
    if claim.event not in FATES or claim.quantity.kind not in COUNTED or claim.status is not Status.FACT:
        return False
    is_told = claim.quantity.bound in {Bound.EXACT, Bound.AT_LEAST} and mention.figure is not None
    return is_told and not _is_part(mention)


def _is_part(mention: Mention) -> bool:
    """Whether a word such as `among` stands before a toll; the hurt are none among the dead."""
    items = mention.passage.items
    marks = [
        at for at in range(max(0, mention.at - PARTS), mention.at) if is_cue(items[at], "among", "each", "of_total")
    ]
    if not marks:
        return False
    whole = next((item for item in reversed(items[: marks[-1]]) if isinstance(item, Claim)), None)
    return whole is None or whole.event == mention.claim.event or whole.event not in FATES


def _is_of_two_fates(mention: Mention) -> bool:
    """Whether one figure counts the killed and the hurt: مقتل وإصابة 27."""
    near = reversed(mention.passage.items[max(0, mention.at - NEAR) : mention.at])
    own = takewhile(lambda item: not isinstance(item, Claim), near)
    return len({item.value for item in own if is_cue(item, "event") and item.value in FATES}) > 1


def _is_retold(mention: Mention) -> bool:
    """Whether the event stands with its article before a toll which is the only one of its kind in the sentence."""
    alike = [
        claim for claim in mention.passage.claims if claim.event == mention.claim.event and _is_other(mention, claim)
    ]
    items = mention.passage.items[: mention.at]
    is_old = EARLIER in mention.words or not words("past").isdisjoint(mention.passage.values)
    is_old = is_old or is_dated(mention) or any(item.word in forms("after") + forms("before") for item in items)
    return bool(_events(mention, is_definite=True)) and not (alike or is_old or _is_of_two_fates(mention))


def _is_other(mention: Mention, claim: Claim) -> bool:
    """Whether another figure of a sentence stands before any word that begins the parts of this one."""
    items = mention.passage.items
    among = next((at for at in range(mention.at, len(items)) if items[at].kind == "among"), len(items))
    return claim.span != mention.claim.span and claim in items[: max(mention.at + 1, among - 1)]


def _events(mention: Mention, *, is_definite: bool = False) -> set[str]:
    """The roots of the harmful events that its sentence names, with their articles alone if those are asked for."""
    items = mention.passage.items[: mention.at] if is_definite else mention.passage.items
    known = words("harmful event")
    return {
        root(item.value)
        for at, item in enumerate(items)
        if item.value in known and (not is_definite or has_article(item.word) or _is_the(items[max(0, at - 2) : at]))
    }


def _is_the(before: Sequence[object]) -> bool:
    """Whether an English article stands right before a noun or its adjective."""
    return any(getattr(item, "word", "").lower() in {"the", "this"} for item in before)


def _first_told(lead: Sequence[Mention], second: Mention) -> Mention | None:
    """The only toll of the lead that the second may tell again."""
    events = _events(second, is_definite=True)
    alike = [
        first
        for first in lead
        if first.order < second.order and first.claim.event == second.claim.event and events & _events(first)
    ]
    figures = {first.figure for first in alike}
    first = alike[-1] if len(figures) == 1 else None
    if first is None or _are_apart(first, second):
        return None
    return None if second.passage.at("also") and names_the_rest(first, second) else first


def _are_apart(first: Mention, second: Mention) -> bool:
    if conflict(first, second) or are_of_two_days(first, second) or _is_elsewhere(second.passage):
        return True
    if not periods() & second.words <= first.words or not second.years <= first.years:
        return True
    if any(word[0] == RANKED for word in second.words) or _is_of_narrower(first, second):
        return True
    here, there = countries_of(first.words), countries_of(second.words)
    is_elsewhere = bool(here and there and not here & there)
    return is_elsewhere or are_apart(subjects(first.words), subjects(second.words))


def _is_of_narrower(first: Mention, second: Mention) -> bool:
    """Whether the second counts fewer of a kind that the first takes in: three soldiers of five people."""
    kind = second.claim.head_path[:1]
    is_wide = not kind or kind[0] in WIDE or kind == first.claim.head_path[:1]
    return not is_wide and (second.figure or 0) < (first.figure or 0)


def _is_elsewhere(passage: Passage) -> bool:
    """Whether a sentence speaks of another event besides."""
    return not words("other event").isdisjoint(passage.values)
