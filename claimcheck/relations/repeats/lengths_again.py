"""A length of time told again by what lasts so long: shut nine weeks … the six-week closure; عقوبة السنوات الخمس."""

from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck.core import Claim, Kind, Passage, Repeat, Row, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import figures_of, is_cue, item_at, without_and
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import has_article
from claimcheck.text.ties import groups, words

SOON = 2
"""How many sentences after a length it may be meant again."""
WHY = "told again where it is described"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every definite length of a deed with the only one told of that deed just before."""
    passages = story.having(Kind.DURATION)
    for second in passages if len(passages) > 1 else ():
        for row, at, claim in figures_of(second):
            deed = _deed(row, at, claim, context.text)
            first = _told(passages, second, claim, deed) if deed else None
            if first is not None:
                yield Repeat((first, claim), Tie(False, WHY))


def _deed(row: Row, at: int, claim: Claim, text: str) -> str:
    """What lasts so long as a definite figure tells: the six-week closure, عقوبة السنوات الخمس."""
    quantity = claim.quantity
    if quantity.kind is not Kind.DURATION or not quantity.is_exact or quantity.number is None:
        return ""
    if quantity.surface.isascii():
        is_the = text[max(0, claim.span.start - 4) : claim.span.start].lower() == "the "
        named = item_at(row, at + 1) if is_the and "-" in quantity.surface else None
    else:
        is_the = all(has_article(fold_word(word)) for word in quantity.surface.split()[:2])
        named = item_at(row, at - 1) if is_the and " " in quantity.surface else None
    told = {_kind(named.value), _kind(without_and(named).lower())} - {""} if named is not None else set()
    return told.pop() if told and not _is_narrowed(row, at) else ""


@cache
def _kinds() -> dict[str, str]:
    return groups("lasting deed ")


def _kind(word: str) -> str:
    return _kinds().get(word, "")


def _is_narrowed(row: Row, at: int) -> bool:
    """Whether a word beside a length says that it is of another time: the former, the last five years."""
    near = row[max(0, at - 2) : at + 3]
    return any(is_cue(item, "earlier", "past", "coming", "rest") or item.value in words("other event") for item in near)


def _told(passages: Sequence[Passage], second: Passage, claim: Claim, deed: str) -> Claim | None:
    """The one length of a sentence just before that tells of the deed."""
    before = [passage for passage in passages if 0 < claim.passage - passage.claims[0].passage <= SOON]
    for passage in reversed(before):
        lengths = [other for other in passage.claims if other.quantity.kind is Kind.DURATION]
        is_told = any(_kind(item.value) == deed or _kind(item.word.lower()) == deed for item in passage.row)
        if is_told:
            return lengths[0] if len(lengths) == 1 and _is_plain(lengths[0], claim, passage, second) else None
    return None


def _is_plain(first: Claim, claim: Claim, one: Passage, other: Passage) -> bool:
    """Whether both are of one unit and exact, and neither sentence tells of a change."""
    is_one = first.quantity.unit == claim.quantity.unit and first.quantity.is_exact
    return is_one and not any(passage.at("rise", "fall", "among", "each") for passage in (one, other))
