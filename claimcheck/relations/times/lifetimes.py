"""One birth and one age of a whole story: died aged 81, and, sentences later, was born in 1942.

A story may tell of several people, so that two which do not agree are related only where one stroke
of a key would make them, or where the sentence right after the age begins with the birth.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from claimcheck.core import Bound, Claim, Elapsed, Kind, Passage, StatedDate, Story, Tie
from claimcheck.core.keystrokes import Stroke, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_age, is_cue, item_at
from claimcheck.relations.signposts import Items, posted, signposts
from claimcheck.relations.times.births import births_told
from claimcheck.relations.times.years import one_year, year_after
from claimcheck.text.ties import forms, words

NEAR = 7
"""How many items before the year the word for birth may stand."""
BACK = 3
"""How many items before the age the words for it may stand."""
OPENING = 2
"""How many words may stand before the word for birth at the beginning of its sentence."""
OLDEST = 110
FAR = 12
OF_AGE = frozenset({Kind.DURATION, Kind.NUMBER})
WHY = "a birth and an age"


def find(story: Story, context: Context) -> Iterator[Elapsed]:
    """The only year of birth of a story with its only age, and births told right after an age, as of the draft."""
    births = [claim for passage in posted(story, "born") for claim in _births(passage)]
    if not births:
        return
    ages = [claim for passage in story.passages for claim in _ages(passage)]
    told_next = [(birth, age) for birth in births for age in _age_before(story, birth, ages)]
    alone = [(births[0], ages[0])] if _is_one(births, ages) else []
    if not alone and not told_next and context.today is not None:
        yield from _turned(births, ages, StatedDate.of(context.today))
    for birth, age in told_next or alone:
        end = _end(story.passages[age.passage], birth, age, context.today)
        is_far = bool(told_next) and end is not None and _is_far(birth, age, end.year or 0)
        if end is not None and (is_far or _may_be_one(birth, age, end.year or 0)):
            yield Elapsed((birth, age), Tie(False, WHY), until=end)


def _turned(births: Sequence[Claim], ages: Sequence[Claim], today: StatedDate) -> Iterator[Elapsed]:
    """Every birth that no age of the story fits, but that fits one with two digits of its year exchanged."""
    for birth in births:
        told = [(age, (today.year or 0) - Fraction(age.quantity.number or 0) - (one_year(birth) or 0)) for age in ages]
        if any(0 <= 1 + late <= 2 for _, late in told):
            continue
        meant = [age for age, _ in told if _is_turned(birth, age, today.year or 0)]
        if len({age.quantity.number for age in meant}) == 1:
            yield Elapsed((birth, meant[0]), Tie(False, WHY), until=today)


def _is_turned(birth: Claim, age: Claim, now: int) -> bool:
    """Whether two digits of a year of birth exchanged make it fit an age."""
    year, lived = one_year(birth) or 0, age.quantity.number or Fraction(0)
    return any(stroke(Fraction(year), now - late - lived) is Stroke.SWAPPED for late in (0, 1))


def _is_one(births: Sequence[Claim], ages: Sequence[Claim]) -> bool:
    """Whether all that is told is one year of birth and one age."""
    return len({one_year(claim) for claim in births}) == 1 == len({claim.quantity.number for claim in ages})


def _age_before(story: Story, birth: Claim, ages: Sequence[Claim]) -> Sequence[Claim]:
    """The one age of the sentence before a birth that begins its own, and so is of the same person."""
    passage, before = story.passages[birth.passage], story.passages[max(0, birth.passage - 1)]
    is_next = passage.paragraph - before.paragraph == 1
    is_first = is_next and signposts(passage).get("born", (OPENING + 1,))[0] <= OPENING
    found = [age for age in ages if age.passage == birth.passage - 1] if is_first else []
    return found if len(found) == 1 and _ages_in(before) == 1 else []


def _ages_in(passage: Passage) -> int:
    """How many people's ages a sentence may tell."""
    return sum(claim.quantity.unit == "year" or is_age(passage.row, at) for _, at, claim in figures_of(passage))


def _end(passage: Passage, birth: Claim, age: Claim, today: date | None) -> StatedDate | None:
    """When the age was reached: in the one year that its sentence tells, or by the day of the draft."""
    years = [claim for claim in passage.claims if claim.quantity.kind is Kind.DATE and claim is not birth]
    if birth.passage == age.passage and years:
        return None  # the age at the other date
    if len(years) == 1 and (year := one_year(years[0])) is not None and _is_death(passage):
        return StatedDate(year)
    return None if today is None else StatedDate.of(today)


def _births(passage: Passage) -> Iterator[Claim]:
    """The years right after the words for birth."""
    for at in births_told(passage):
        year = year_after(passage.row, at, NEAR)
        if year is not None:
            yield year


def _ages(passage: Passage) -> Iterator[Claim]:
    """The ages that the words for age lead to: aged 81, 24 years of age."""
    posts = signposts(passage)
    if passage.kinds.isdisjoint(OF_AGE) or "child" in posts or "parent" in posts:
        return  # the age of kin
    for at in passage.at(Claim.kind):
        item = passage.row[at]
        if isinstance(item, Claim) and item.quantity.bound is Bound.EXACT and _may_be_age(item):
            before = [word.word for word in passage.row[max(0, at - BACK) : at]]
            is_at_death = bool(before) and before[-1] in forms("at the age") and _is_death(passage)
            is_told = is_at_death or is_age(passage.row, at) or any(word in words("age") for word in before)
            if is_told or _is_bracketed(passage.row, at) or (_is_aged(item) and "born" not in posts):
                yield item


def _is_aged(claim: Claim) -> bool:
    return claim.quantity.surface.lower().startswith("aged")


def _is_bracketed(items: Items, at: int) -> bool:
    """Whether years in brackets right after a name or a verb are an age: وكان النجار (88 عاما) قد."""
    is_years = as_claim(items[at]).quantity.unit == "year" and not isinstance(item_at(items, at - 2), Claim)
    return is_years and is_cue(items[at - 1], "open") and is_cue(item_at(items, at + 1), "close")


def _may_be_age(claim: Claim) -> bool:
    return claim.quantity.unit == "year" or claim.quantity.kind is Kind.NUMBER


def _is_death(passage: Passage) -> bool:
    return any(passage.row[at].value == "killed" for at in passage.at("event")) or not passage.values.isdisjoint(
        words("died")
    )


def _is_far(birth: Claim, age: Claim, now: int) -> bool:
    """Whether the two lie so far apart that no old draft, read again some years later, explains it."""
    return abs(now - (one_year(birth) or 0) - Fraction(age.quantity.number or 0)) >= FAR


def _may_be_one(birth: Claim, age: Claim, now: int) -> bool:
    """Whether they agree, give or take a year, or would but for one stroke."""
    year, lived = one_year(birth), age.quantity.number
    if year is None or lived is None or not 0 < lived <= OLDEST:
        return False
    told = now - year
    if abs(told - lived) <= 1:
        return True
    expected = [Fraction(told - late) for late in (0, 1)]
    born = [Fraction(now - late) - lived for late in (0, 1)]
    if any(stroke(lived, other) is Stroke.SWAPPED_SHORT for other in expected):
        return True
    return any(stroke(Fraction(year), other) in {Stroke.CHANGED, Stroke.SWAPPED} for other in born)
