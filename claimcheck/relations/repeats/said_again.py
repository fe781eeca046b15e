"""Figures told again with the article: 412 flats … the 421 flats; $45m … the $54m deal.

Two figures that merely differ are two facts, so only those that a slip of one key makes of each other are held
together, and only where no third figure of the same things was told. Fewer may be some of them; more of them in
words than there were (six countries … the nine countries) is a repetition gone wrong.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.core import Claim, Item, Kind, Passage, Repeat, Story, Tie
from claimcheck.core.keystrokes import Stroke, digits, stroke
from claimcheck.relations.context import Context
from claimcheck.relations.row import figures_of, is_cue, singular_nouns
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import has_article
from claimcheck.text.ties import words

KINDS = frozenset({Kind.COUNT, Kind.MONEY})
SOON = 2
"""How many sentences after a figure it may be meant again."""
LONG = 3
"""How many digits a figure has of which one is seldom left out on purpose."""
ARTICLE = "ال"
NARROWED = 4
"""How many items after a figure may say which of them are meant."""
THE = "the "
WHY = "told again with the article"


def find(story: Story, context: Context) -> Iterator[Repeat]:
    """Every definite figure with the only one told before it that it can mean."""
    told: list[Claim] = []
    for passage in story.passages:
        for _, at, claim in figures_of(passage):
            is_again = bool(told) and _is_exact(claim) and _is_definite(passage, at, claim, context.text)
            first = _meant(claim, told, _is_all(passage, at, claim)) if is_again else None
            if first is not None:
                yield Repeat((first, claim), Tie(False, WHY))
            told.append(claim)


def _is_exact(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity.kind in KINDS and quantity.is_exact and bool(quantity.number)


def _is_definite(passage: Passage, at: int, claim: Claim, text: str) -> bool:
    """Whether a counted noun and its number both have the article; of money, `the sum of` or `the $45m deal`."""
    if claim.quantity.kind is Kind.COUNT:
        surface = claim.quantity.surface
        is_meant = has_article(surface) and all(map(has_article, surface.split()[:2]))
    else:
        is_meant = _is_that_sum(passage.row, at, claim, text)
    return is_meant and not _is_of_others(passage.row[at + 1 : at + 1 + NARROWED])


def _is_of_others(following: Sequence[Item]) -> bool:
    """Whether words say that other things are meant: the 214 flats that were built elsewhere, the 45 prisoners left."""
    if any(item.word in words("relative") for item in following):
        return True
    is_rest = any(is_cue(item, "rest", "others") for item in following[:1])
    return is_rest or any(item.value in words("other event") for item in following)  # the 12 accused of the other case


def _is_that_sum(items: Sequence[Item], at: int, claim: Claim, text: str) -> bool:
    if text[max(0, claim.span.start - len(THE)) : claim.span.start].lower() == THE:
        return _has(items[at + 1 : at + 3], "paid for") and not _has(items[at + 2 : at + 4], "which deal")
    before, after = items[max(0, at - 1) : at], items[at + 1 : at + 3]
    return _has(before, "that sum") and not _has(after, "another sum")


def _has(items: Sequence[Item], group: str) -> bool:
    return any(item.value in words(group) for item in items)


def _is_all(passage: Passage, at: int, claim: Claim) -> bool:
    """Whether a count in words means all that were told of: no adjective narrows it, no other noun owns the number."""
    noun = fold_word(claim.quantity.surface.split()[0])
    is_narrowed = any(map(_is_narrowing, passage.row[at + 1 : at + 2]))
    return claim.quantity.in_words and not is_narrowed and noun.removeprefix(ARTICLE) not in singular_nouns()


def _is_narrowing(item: Item) -> bool:
    """Whether a word or a rank with the article says which of them are meant: the five first, those who left."""
    if isinstance(item, Claim):
        return item.quantity.kind is Kind.ORDINAL
    return item.word.startswith(ARTICLE) and item.kind not in {"stop", "to"}


def _meant(claim: Claim, told: Sequence[Claim], is_all: bool) -> Claim | None:
    """The only earlier figure of the same things, if one key makes the one of the other, or this is more of them."""
    alike = [other for other in told if _is_alike(claim, other)]
    first = alike[0] if len({other.quantity.number for other in alike}) == 1 else None
    if first is None or not _is_exact(first) or not 0 < claim.passage - alike[-1].passage <= SOON:
        return None
    return first if is_slip(first, claim) or (is_all and is_more(claim, first, told)) else None


def is_more(claim: Claim, first: Claim, told: Sequence[Claim]) -> bool:
    """Whether there are more than were told of, and no other figures make them up."""
    size, before = claim.quantity.number or 0, first.quantity.number or 0
    others = {other.quantity.number for other in told}
    return size > before and size not in others and size - before not in others


def _is_alike(claim: Claim, other: Claim) -> bool:
    """One currency, one noun, or the people of one fate: 17 people were hurt, and the 71 injured."""
    one, two = claim.quantity, other.quantity
    if one.kind is not two.kind or one.unit != two.unit:
        return False
    if one.kind is Kind.MONEY or claim.head_path[:1] == other.head_path[:1] != ():
        return True
    is_fate = claim.event == other.event and claim.event == "".join(claim.head_path[:1])
    return is_fate and other.head_path[-1:] == claim.head_path[-1:]


def is_slip(first: Claim, second: Claim) -> bool:
    """Whether two digits are swapped, or the scale word of several is wrong; a count may also be lengthened."""
    one, two = first.quantity.number, second.quantity.number
    if one is None or two is None:
        return False
    made = stroke(one, two)
    if made is Stroke.SCALED:
        return digits(one) > 1
    is_count = first.quantity.kind is Kind.COUNT
    return made in {Stroke.SWAPPED, Stroke.SWAPPED_SHORT} or (is_count and _is_lengthened(made, one, two))


def _is_lengthened(made: Stroke, one: Fraction, two: Fraction) -> bool:
    """A digit more, or one left out of three; fewer of them may be some of them."""
    is_longer = made in {Stroke.LENGTHENED, Stroke.CHANGED} and digits(one) != digits(two)
    return is_longer and (two > one or digits(one) >= LONG)
