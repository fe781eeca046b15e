"""One birth and one age of a whole story: died aged 81, and, sentences later, was born in 1942.

A story may tell of several people, so that two which do not agree are related only where one stroke
of a key would make them.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from claimcheck.core import Bound, Claim, Elapsed, Kind, Passage, StatedDate, Story, Tie
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.signposts import signposts
from claimcheck.relations.times.years import one_year, year_after
from claimcheck.text.ties import forms, words

NEAR = 4
"""How many items before the year the word for birth may stand."""
BACK = 3
"""How many items before the age the words for it may stand."""
OLDEST = 110
WHY = "a birth and an age"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """The only year of birth of a story with its only age, as of the day of the draft."""
    if context.today is None:
        return
    births = [claim for passage in story.passages for claim in _births(passage)]
    ages = [claim for passage in story.passages for claim in _ages(passage)] if births else []
    if len({one_year(claim) for claim in births}) != 1 or len({claim.quantity.number for claim in ages}) != 1:
        return
    birth, age = births[0], ages[0]
    if birth.passage == age.passage and _is_dated_twice(story.passages[birth.passage]):
        return  # the age at the other date
    if _may_be_one(birth, age, context.today):
        yield Elapsed((birth, age), Tie(False, WHY), until=StatedDate.of(context.today))


def _is_dated_twice(passage: Passage) -> bool:
    return sum(claim.quantity.kind is Kind.DATE for claim in passage.claims) > 1


def _births(passage: Passage) -> Iterator[Claim]:
    """The years right after the words for birth."""
    for at in signposts(passage).get("born", ()):
        year = year_after(passage.row, at, NEAR)
        if year is not None:
            yield year


def _ages(passage: Passage) -> Iterator[Claim]:
    """The ages that the words for age lead to: aged 81, 24 years of age."""
    posts = signposts(passage)
    if Kind.DURATION not in passage.kinds or "child" in posts or "parent" in posts:
        return  # the age of kin
    for at in passage.at(Claim.kind):
        item = passage.row[at]
        if isinstance(item, Claim) and item.quantity.unit == "year" and item.quantity.bound is Bound.EXACT:
            before = [word.word for word in passage.row[max(0, at - BACK) : at]]
            is_at_death = bool(before) and before[-1] in forms("at the age") and _is_death(passage)
            if is_at_death or any(word in words("age") for word in before):
                yield item


def _is_death(passage: Passage) -> bool:
    return any(passage.row[at].value == "killed" for at in passage.at("event")) or not passage.values.isdisjoint(
        words("died")
    )


def _may_be_one(birth: Claim, age: Claim, today: date) -> bool:
    """Whether they agree, give or take a year, or would but for one stroke."""
    year, lived = one_year(birth), age.quantity.number
    if year is None or lived is None or not 0 < lived <= OLDEST:
        return False
    told = today.year - year
    if abs(told - lived) <= 1:
        return True
    expected = [Fraction(told - late) for late in (0, 1)]
    born = [Fraction(today.year - late) - lived for late in (0, 1)]
    if any(stroke(lived, other) is Stroke.SWAPPED_SHORT for other in expected):
        return True
    return any(stroke(Fraction(year), other) in {Stroke.CHANGED, Stroke.SWAPPED} for other in born)
