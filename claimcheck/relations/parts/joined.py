"""Parts of one whole that are told in several places: among the dead 20 women; 34 of them, said the hospital, men.

Each list may fit its whole alone; if nobody can be in two of them, all of them together have to fit it.
"""

from collections.abc import Iterator, Sequence

from claimcheck.core import Claim, Kind, PartWhole, Relation, Status, Tie
from claimcheck.relations.likeness import of_one_family

MOST = 8
"""Longer lists than this are not put together."""
WHY = "parts of one whole in several places"


def join(found: Sequence[Relation]) -> Iterator[PartWhole]:
    """One relation for each whole whose parts no single relation has all of."""
    wholes: dict[tuple[object, ...], list[PartWhole]] = {}
    for relation in found:
        if isinstance(relation, PartWhole) and _is_open(relation):
            wholes.setdefault(_key(relation.claims[0]), []).append(relation)
    for lists in wholes.values():
        if len(lists) > 1:
            yield from _joined(lists)


def _is_open(group: PartWhole) -> bool:
    """Whether a list of counted parts may go on, and is likely of its whole."""
    is_told = group.tie.is_sure or group.tie.is_likely
    is_counted = all(claim.quantity.kind in {Kind.COUNT, Kind.NUMBER} for claim in group.claims)
    return is_told and is_counted and not group.is_closed and not group.signs and not group.uncounted


def _key(whole: Claim) -> tuple[object, ...]:
    """What makes two mentions one whole: the same number of the same people, to whom the same happened."""
    if whole.event and whole.head and whole.quantity.number is not None and whole.status is Status.FACT:
        return whole.document, whole.head_path or whole.head, whole.event, whole.quantity.number, whole.quantity.bound
    return whole.document, whole.span


def _joined(lists: Sequence[PartWhole]) -> Iterator[PartWhole]:
    parts = {part.span: part for group in lists for part in group.claims[1:]}
    told = [parts[span] for span in sorted(parts)]
    is_new = len({part.passage for part in told}) > 1 and len(told) <= MOST
    is_event_one = len({part.event for part in told if part.event}) < 2
    if not is_new or not is_event_one or not of_one_family(tuple(told)):
        return
    whole = min((group.claims[0] for group in lists), key=lambda claim: claim.span)
    is_sure = all(group.tie.is_sure for group in lists) and len({group.claims[0].span for group in lists}) == 1
    yield PartWhole((whole, *told), Tie(is_sure, WHY, is_likely=True))
