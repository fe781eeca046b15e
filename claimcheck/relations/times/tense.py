"""Dates on one side of the day of the draft: since 2015 is past, and what is to open in 2030 is still to come."""

from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.core import Item, Kind, Passage, PlacedDate, Row, StatedDate, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import as_claim, figures_of, is_cue, is_figure, item_at, without_and
from claimcheck.relations.signposts import FENCES
from claimcheck.relations.times.years import is_since, one_year
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import forms, words

BACK = 5
"""How many items before the date a verb of the past may stand."""
NEAR = 3
"""How many items before a year it may be called the current one."""
FAR = 12
"""How many items before it the words for what is still to come may stand."""
LATEST = 3000
"""Later years are no years at all."""
OLD = 12
"""Years after which the draft is rather an old one than the date a wrong one."""
ARTICLE, FOR = "ال", "لل"
PARTICIPLE = "الم"
"""How a noun begins that may have been done at the date: the sanctions imposed in 2022."""
ENDS = frozenset({"break", *FENCES})
OF_PRESENT = ("ي", "ت", "ن", "س")
"""How verbs begin that are not of the past, and some that are."""
WHY = "before or after the day of the draft"


def find(story: Story, context: Context) -> Iterator[PlacedDate]:
    """Every year or day that a word makes past or still to come."""
    if context.today is None:
        return
    for passage in story.having(Kind.DATE):
        for _, at, claim in figures_of(passage):
            year = one_year(claim) or 0
            if not 0 < year < LATEST:
                continue
            now = _now(passage.row, at, year, context.today) if "current" in passage.places else 0
            side = now or _side(passage, at)
            if side < 0 or (side > 0 and context.today.year - year <= OLD):
                yield PlacedDate((claim,), Tie(False, WHY), StatedDate.of(context.today), is_past=side < 0)


def _now(items: Row, at: int, year: int, today: date) -> int:
    """Where the text calls a year the current one: 1 if it is past, so that it should be later, and the other way."""
    lead = [item for item in items[max(0, at - NEAR) : at] if not is_cue(item, "open", "quote")]
    if len(lead) < 2 or not is_cue(lead[-1], "current") or lead[-2].value not in words("year"):
        return 0
    if any(is_figure(item, Kind.DATE) for item in items[:at]):
        return 0  # the year that was current then
    return 1 if year < today.year - (today.month == 1) else -1


def _side(passage: Passage, at: int) -> int:
    """-1 for a date that is told as past, 1 for one still to come, 0 where the words say neither, or both."""
    if is_since(passage.row, at):
        return 0 if _is_forecast(passage) or _is_told_of(passage.row[at + 1 : at + 2]) else -1
    if _is_said(passage, range(at - 1, max(-1, at - FAR), -1), "still to come"):
        is_led = _is_until(passage.row, at) or _is_adverbial(passage.row, at)
        return 1 if is_led and not _is_put_off(passage, at) and not _is_told_back(passage, at) else 0
    if _is_forecast(passage) or not passage.values.isdisjoint(words("still to come")):
        return 0
    return -_is_told(passage, at) if _is_adverbial(passage.row, at) else 0


def _is_forecast(passage: Passage) -> bool:
    """Whether a sentence speaks of what may come; وقد أعلن, with a verb of the past, says that it is done."""
    row = passage.row
    return any(
        without_and(row[at]) not in forms("pluperfect") or item_at(row, at + 1).word.startswith(OF_PRESENT)
        for at in passage.at("forecast")
    )


def _is_until(items: Sequence[Item], at: int) -> bool:
    """Whether a date is the end of something that lasts: until the end of 2031."""
    return not words("till").isdisjoint({_lead(items[at]), items[at - 1].word})


def _lead(date: Item) -> str:
    """The first word of a date: عام 2020, في 2020."""
    return fold_word(as_claim(date).quantity.surface.partition(" ")[0])


def _is_put_off(passage: Passage, at: int) -> bool:
    """Whether a clause after the date takes it back: was to open in 2014, but will do so in 2016."""
    return any(mark > at for mark in passage.at("break"))


def _is_told(passage: Passage, at: int) -> bool:
    """Whether a verb of the past stands before a date, with no purpose in between: a committee for the vote of 2027."""
    if without_and(passage.row[at - 1]) in words("past at once"):
        return True
    places = range(at - 1, max(-1, at - BACK), -1)
    return _is_said(passage, places, "told as past") and not any(
        passage.row[place].word.startswith(FOR) for place in places
    )


def _is_told_of(following: Sequence[Item]) -> bool:
    """Whether a verb follows a year, which `since` then gives as a reason: since 2030 is the last year."""
    return bool(following) and following[0].value in words("predicate")


def _is_adverbial(items: Sequence[Item], at: int) -> bool:
    """Whether a date says when its verb happens, and is no part of a name: the budget of 2027, the attacks of 2015."""
    lead, before = _lead(items[at]), items[at - 1].word
    if lead in words("when"):
        return not before.startswith(PARTICIPLE)
    if before in words("when"):
        return not items[at - 2].word.startswith(PARTICIPLE)
    is_verb = without_and(items[at - 1]) in words("told as past", "past at once")
    is_definite = before.startswith(ARTICLE) and is_cue(items[at - 1], "word")
    return lead in words("in the year") and (is_verb or is_definite)


def _is_said(passage: Passage, places: range, group: str) -> bool:
    """Whether a word of a group stands at one of the places, with no other figure or clause in between."""
    told, relative = words(group), words("relative")
    for place in places:
        item = passage.row[place]
        if item.kind in ENDS or item.word in relative or is_figure(item, Kind.DATE, Kind.ORDINAL):
            return False
        if item.word in told or without_and(item) in told:
            return True
    return False


def _is_told_back(passage: Passage, at: int) -> bool:
    """Whether the sentence tells what was once to come: it was to open by 2015, he said in 2010."""
    before = passage.row[:at]
    is_then = any(is_figure(item, Kind.DATE) for item in before)
    return is_then or bool(passage.at("was", "earlier")) or not passage.values.isdisjoint(words("back then"))
