"""What had been done before the sentence before: sentenced on August 27. He had been convicted on June 13."""

from collections.abc import Iterator

from claimcheck.core import Claim, Kind, Passage, Sequel, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.row import is_cue, item_at, without_and
from claimcheck.relations.times.years import are_near, gregorian, is_since
from claimcheck.text.ties import forms, words

OPENING = 5
"""How many items may open a sentence up to the word that makes its pluperfect."""
NEXT = 2
"""How many sentences after it the one that goes back may stand."""
WHY = "one year after the other"


def find(story: Story, context: Context) -> Iterator[Sequel]:
    """The one date of a sentence that goes back, with the one date of the sentence before it."""
    told: tuple[int, Claim] | None = None
    for passage in story.having(Kind.DATE):
        dates = [claim for claim in passage.claims if claim.quantity.kind is Kind.DATE]
        is_next = told is not None and passage.paragraph - told[0] <= NEXT and len(dates) == 1
        if told is not None and is_next and _goes_back(passage) and _are_of_one_year(told[1], dates[0]):
            yield Sequel((dates[0], told[1]), Tie(True, WHY))
        told = (passage.paragraph, dates[0]) if len(dates) == 1 and not passage.at("forecast", "earlier") else None


def _goes_back(passage: Passage) -> bool:
    """Whether a sentence opens with somebody known and the pluperfect: he had been, وكانت المحكمة قد."""
    items = passage.row
    if _is_led_back(passage):
        return True
    is_dated = not any(is_since(items, at) for at in passage.at(Claim.kind))
    if passage.at("past", "break") or not items[0].word or not is_dated:
        return False
    if items[0].word.isascii():
        is_led = items[0].word.lower() in words("pronoun") and items[1].word.partition(" ")[0] in forms("pluperfect")
        return is_led and item_at(items, 2).word.endswith(forms("participle ending"))
    is_was = without_and(items[0]) in forms("was once")
    return is_was and any(item.word in forms("pluperfect") for item in items[1:OPENING] if not is_cue(item, Claim.kind))


def _is_led_back(passage: Passage) -> bool:
    """Whether a sentence opens with words for the time before: before that, وقبل ذلك, in an earlier sitting."""
    opening = " ".join(item.word for item in passage.row[:OPENING] if not isinstance(item, Claim)).lower()
    return opening.removeprefix("و").startswith(forms("before that one"))


def _are_of_one_year(first: Claim, second: Claim) -> bool:
    """Whether two days or months are of one year, as far as they tell, or so near that they can be of no two."""
    one, other = gregorian(first), gregorian(second)
    if one is None or other is None or not one.month or not other.month or one.year_end or other.year_end:
        return False
    return one.year == other.year if None not in (one.year, other.year) else are_near(first, second)
