"""More of one sex than of the other, told before both counts: women outnumber men. There were 410 women and 390 men.

A sentence without figures is no passage, so that the comparison is looked for in the text itself.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from claimcheck.core import Claim, Kind, Outranked, Passage, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import figures_of, item_at
from claimcheck.relations.signposts import Items
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, groups, pattern, spelled

SIGHT = 220
"""How many letters after the comparison both counts stand."""
COUNTED = frozenset({Kind.COUNT, Kind.NUMBER})
WHY = "said to be above"


def find(story: Story, context: Context) -> Iterator[Outranked]:
    """The first count of each sex that follows a comparison of the two."""
    if not any(map(_counts_both, story.having(*COUNTED))) or not any(hint in context.text for hint in _hints()):
        return
    for match in (match for each in _comparisons() for match in each.finditer(context.text)):
        sides = [_side(match.group(name)) for name in ("more", "less")]
        pair = [_first(story, match, side) for side in sides] if len(set(sides)) == len(sides) else []
        more, less = pair or (None, None)
        if more is not None and less is not None and more.passage == less.passage and _are_told_alike(more, less):
            yield Outranked((more, less), Tie(True, WHY), is_strict=True)


def _counts_both(passage: Passage) -> bool:
    """Whether figures of a sentence count both sexes."""
    found = [_sides(items, at, claim) for items, at, claim in figures_of(passage)] if len(passage.claims) > 1 else []
    return len(frozenset().union(*found) - {""}) > 1


def _are_told_alike(more: Claim, less: Claim) -> bool:
    """Whether both are counts, told alike, of two sexes."""
    return more.quantity.kind is less.quantity.kind and more.quantity.bound is less.quantity.bound


def _first(story: Story, match: re.Match[str], side: str) -> Claim | None:
    """The first count of a sex right after a comparison, where nothing else of it is counted there."""
    near = [passage for passage in story.passages if match.start() - SIGHT < passage.span.start < match.end() + SIGHT]
    found = [claim for passage in near for claim in _counts(passage, side) if claim.span.start > match.end()]
    found = [claim for claim in found if claim.span.start < match.end() + SIGHT]
    return found[0] if len(found) == 1 else None


def _counts(passage: Passage, side: str) -> Sequence[Claim]:
    if item_at(passage.row, 0).word.lower() in forms("opens elsewhere"):
        return ()
    return [claim for items, at, claim in figures_of(passage) if side in _sides(items, at, claim)]


def _sides(items: Items, at: int, claim: Claim) -> set[str]:
    """The sex that a figure counts by its own noun or the word beside it."""
    if claim.quantity.kind not in COUNTED:
        return set()
    noun = fold_word(claim.quantity.noun).lower()
    beside = noun or item_at(items, at - 1).word or item_at(items, at + 1).word
    return {_side(beside)}


@lru_cache(maxsize=10_000)
def _side(word: str) -> str:
    folded = fold_word(word).lower()
    named = groups("half sex ")
    return named.get(folded, named.get(stem(folded), ""))


@cache
def _hints() -> tuple[str, ...]:
    """What a text must hold, in plain letters: most texts have none of it."""
    sexes = [word for word in groups("half sex ") if word.isascii()]
    english = [word for word in forms("outnumber") if word.isascii()]
    arabic = [f"{word} {number}" for word in forms("outnumber") for number in forms("number of") if not word.isascii()]
    return (*english, *arabic, *(f"ore {word} than" for word in sexes))


@cache
def _comparisons() -> tuple[re.Pattern[str], ...]:
    """Women outnumber men; more women than men; فاق عدد الإناث عدد الذكور."""
    sexes = "|".join(spelled(word) for word in sorted(groups("half sex "), key=len, reverse=True))
    more, less = rf"(?P<more>{sexes})", rf"(?P<less>{sexes})"
    verb, number = pattern("outnumber"), f"(?:(?:{pattern('number of')}) )?"
    return (
        re.compile(rf"\b{number}{more} (?:{verb}) (?:the )?{number}{less}\b", re.I),
        re.compile(rf"\b(?:{verb}) {number}{more} (?:على |عن )?{number}{less}\b"),
        re.compile(rf"\bmore {more} than {less}\b", re.I),
    )
