"""Sentences of two texts that are the same word for word, but for their figures."""

from claimcheck.core import Claim, Kind, Passage, Story

MAX_PASSAGES = 300
Pair = tuple[Claim, Claim]
LEAST_WORDS = 2
TURNS = frozenset({Kind.DATE, Kind.ORDINAL})


def twins(text: Story, against: Story) -> list[Pair]:
    """The figures that stand at the same places of sentences worded alike."""
    there = {frame: passage for passage in against.passages[:MAX_PASSAGES] if (frame := _frame(passage))}
    pairs: list[Pair] = []
    for passage in text.passages[:MAX_PASSAGES]:
        twin = there.get(_frame(passage))
        if twin is not None and not _are_two_things(passage, twin):
            pairs += [(one, other) for one, other in zip(passage.claims, twin.claims, strict=True) if _fit(one, other)]
    return pairs


def _frame(passage: Passage) -> tuple[str, ...]:
    """The words of a sentence with a gap for every figure; empty if there are too few of them."""
    words = tuple("" if isinstance(item, Claim) else item.value or item.kind for item in passage.items)
    return words if sum(1 for word in words if len(word) > 1) >= LEAST_WORDS else ()


def _are_two_things(passage: Passage, twin: Passage) -> bool:
    """Another date or rank and other figures too: the same of another year, or of the next in turn."""
    pairs = [(one.quantity, other.quantity) for one, other in zip(passage.claims, twin.claims, strict=True)]
    differing = {one.kind in TURNS for one, other in pairs if one.value != other.value}
    return len(differing) > 1


def _fit(one: Claim, other: Claim) -> bool:
    """Whether both figures are of one kind, so that they can be compared at all."""
    a, b = one.quantity, other.quantity
    return a.kind is b.kind and a.unit == b.unit and not (a.kind is Kind.COUNT and one.head != other.head)
