"""Finds a score beside the word for it: won 3-1, drew 1-1, lost 0-2."""

from collections.abc import Iterator

from claimcheck.core import Claim, Cue, Kind, Passage, Result, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.text.normalise import fold_word
from claimcheck.text.stems import stem

REACH = 7
"""How many items before a score its verb may stand."""
OUTCOMES = {
    "won": "فاز فازت يفوز فوز فوزا الفوز انتصار انتصر انتصرت تغلب تغلبت اكتسح اكتسحت won beat beats defeated win",
    "lost": "خسر خسرت خسارة هزيمة انهزم انهزمت lost lose loses defeat",
    "drew": "تعادل تعادلا تعادلت التعادل drew draw tied",
}
_WORDS = {stem(fold_word(word)): outcome for outcome, words in OUTCOMES.items() for word in words.split()}
_OTHER_SCORES = frozenset(
    stem(fold_word(word))
    for word in ["شوط", "الشوط", "ترجيح", "الترجيحية", "ركلات", "ذهاب", "إياب", "إجمالي", "قبل", "بعد", "بعدما", "تأخر", "تأخره", "تقدم", "تقدمه", "متقدما", "متأخرا", "عادل", "أدرك", "half", "penalties", "aggregate", "leg", "before", "after", "trailing", "led"]
)
"""Words near a score that is not the final one, or not the one that the verb speaks of."""
_SERIES = frozenset({"series", "سلسل"})
_GAME = frozenset({"game", "match", "مبار", "لقاء"})


def find(story: Story, context: Context) -> Iterator[Result]:
    """Every score that one word calls a win, a defeat or a draw."""
    for passage in story.passages:
        scores = [at for at, item in enumerate(passage.items) if _is_score(item)]
        if not scores:
            continue
        words = [_word(item, context) for item in passage.items]
        if len(scores) == 1 and any(word in _SERIES for word in words):
            yield from _series(passage, scores[0], words)
            continue
        for last, at in zip([-1, *scores], scores, strict=False):
            yield from _result(passage, at, words, last + 1)


def _is_score(item: Claim | Cue) -> bool:
    return isinstance(item, Claim) and item.quantity.kind is Kind.SCORE


def _result(passage: Passage, at: int, words: list[str], start: int) -> Iterator[Result]:
    """The one outcome that is named between the last score and this one, not far from it."""
    near, score = slice(max(start, at - REACH), at), passage.items[at]
    outcomes = {_WORDS[word] for word in words[start:at] if word in _WORDS}
    is_near = any(word in _WORDS for word in words[near])
    is_aside = any(word in _OTHER_SCORES for word in [*words[near], *words[at + 1 : at + 4]])
    is_broken = any(isinstance(item, Cue) and item.kind == "break" for item in passage.items[near])
    if len(outcomes) == 1 and is_near and not is_aside and not is_broken and isinstance(score, Claim):
        outcome = outcomes.pop()
        yield Result((score,), Tie(True, outcome), outcome)


def _series(passage: Passage, place: int, words: list[str]) -> Iterator[Result]:
    """A series won 3-2 was decided in its fifth game, not in its seventh."""
    score = passage.items[place]
    for at, item in enumerate(passage.items):
        is_number = isinstance(item, Claim) and item.quantity.kind in {Kind.ORDINAL, Kind.NUMBER, Kind.COUNT}
        beside = words[max(0, at - 1) : at] + words[at + 1 : at + 2]
        if (
            is_number
            and isinstance(item, Claim)
            and isinstance(score, Claim)
            and item.quantity.number
            and any(word in _GAME for word in beside)
        ):
            yield Result((score, item), Tie(True, "series"), "series")
            return


def _word(item: Claim | Cue, context: Context) -> str:
    """The stem of the word itself, also where it is a cue of another kind."""
    if isinstance(item, Claim):
        return ""
    word = item.value if item.kind == "word" else stem(fold_word(item.span.of(context.text)))
    return word[1:] if word[:1] in {"ب", "ل"} and word[1:] in _WORDS else word
