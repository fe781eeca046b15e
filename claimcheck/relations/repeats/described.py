"""A figure told again where the text describes its thing: a contract of 58 million … the contract, worth 85 million.

What is described so was told of before. Held together are two figures that one stroke of a key parts, where the same
noun stands near both and near no third figure of its class. English describes before the noun: the 40-member council.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Kind, Repeat, StatedDate, Story, Tie
from claimcheck.core.keystrokes import Stroke
from claimcheck.relations.context import Context
from claimcheck.relations.mentions import DAY, Mention, fits, grouped
from claimcheck.relations.repeats.contrast import are_set_apart
from claimcheck.relations.repeats.told_in_turn import are_told_in_turn
from claimcheck.relations.repeats.twins import same_head, slip_between
from claimcheck.relations.row import Item, is_cue
from claimcheck.text.stems import has_article
from claimcheck.text.ties import words

REACH = 4
"""So many words before a figure its description may begin: البالغة قيمته."""
NAMED = 3
"""So many words before the description what it describes may stand: the Japanese delegation, made up of."""
KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.DATE})
FAR = 1000
"""Farther than any word of a sentence is from another."""
WHY = "told again where it is described"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every figure of a description with the only one told before of the thing described."""
    is_english = "the " in context.text or "The " in context.text
    describing = words("describes")
    if not is_english and all(describing.isdisjoint(passage.values) for passage in story.passages):
        return
    for group in grouped(story).values():
        for place, mention in enumerate(group):
            things = _described(mention) if place and mention.claim.quantity.kind in KINDS else frozenset()
            first = _told(things, mention, group[:place]) if things else None
            if first is not None and not fits(first, mention) and _is_slip(first, mention):
                yield Repeat((first.claim, mention.claim), Tie(False, WHY))


def _is_slip(first: Mention, second: Mention) -> bool:
    """Whether one stroke parts two figures, or nothing but the day two dates."""
    one, two = first.claim.quantity.value, second.claim.quantity.value
    if isinstance(one, StatedDate) and isinstance(two, StatedDate):
        return None not in {one.day, two.day} and one.month is not None and one.month == two.month
    is_length = second.claim.quantity.kind is Kind.DURATION
    return slip_between(first, second) >= (Stroke.LENGTHENED if is_length else Stroke.CHANGED_SHORT)


def _described(mention: Mention) -> frozenset[str]:
    """The stems of the definite nouns right before the words that describe them by this figure."""
    items, at, describing = mention.passage.items, mention.at, words("describes")
    for place in range(at - 1, max(0, at - REACH), -1):
        if items[place].kind not in {"word", "from"}:
            break
        if items[place].value in describing and has_article(items[place].word):
            return frozenset(item.value for item in items[max(0, place - NAMED) : place] if _is_definite(item))
    return _meant_by_the(mention)


def _meant_by_the(mention: Mention) -> frozenset[str]:
    """The noun after an English figure that stands before it: the 12 May vote, the 40-member council."""
    items, at = mention.passage.items, mention.at
    if mention.key != DAY and "-" not in mention.claim.quantity.surface:
        return frozenset()
    is_the = at > 0 and items[at - 1].word.lower().split()[-1:] == ["the"]
    following = items[at + 1 : at + 2] if is_the else ()
    return frozenset(_token(item) for item in following if is_cue(item, "word", "event"))


def _token(item: Item) -> str:
    """What an item is in the surroundings of a mention."""
    return f"!{item.value}" if is_cue(item, "event") else item.value


def _nearest(things: frozenset[str], alike: Sequence[Mention]) -> list[Mention]:
    """Of several figures of one sentence the one that stands nearest to the thing."""
    least: dict[int, int] = {}
    for other in alike:
        least[other.order] = min(_distance(things, other), least.get(other.order, FAR))
    return [other for other in alike if _distance(things, other) == least[other.order]]


def _distance(things: frozenset[str], mention: Mention) -> int:
    places = (at for at, item in enumerate(mention.passage.items) if _token(item) in things)
    return min((abs(at - mention.at) for at in places), default=FAR)


def _is_definite(item: Item) -> bool:
    return item.kind == "word" and has_article(item.word)


def _told(things: frozenset[str], mention: Mention, before: Sequence[Mention]) -> Mention | None:
    """The only figure told before of what is described."""
    alike = [other for other in before if other.order < mention.order and same_head(other, mention)]
    near = _nearest(things, [other for other in alike if things & other.near])
    figures = {str(other.claim.quantity.value) for other in near}
    is_told = any(fits(other, mention) for other in alike)
    first = near[-1] if len(figures) == 1 and not is_told else None
    is_other = first is not None and (are_set_apart(first, mention) or are_told_in_turn(first, mention))
    return None if is_other else first
