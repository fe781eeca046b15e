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
    for word in "شوط الشوط ترجيح الترجيحية ركلات ذهاب إياب مجموع إجمالي قبل بعد تأخر تأخره تقدم تقدمه متقدما متأخرا "
    "عادل أدرك سلسلة السلسلة المجموعة مجموعات half penalties aggregate leg before after trailing led series".split()
)
"""Words of a sentence that speaks of more scores than the final one."""
_SERIES = frozenset({"series", "سلسل"})
_GAME = frozenset({"game", "match", "مبار", "لقاء"})


def find(story: Story, context: Context) -> Iterator[Result]:
    """Every score that one word calls a win, a defeat or a draw."""
    for passage in story.passages:
        scores = [claim for claim in passage.claims if claim.quantity.kind is Kind.SCORE]
        if len(scores) == 1:
            yield from _result(passage, scores[0], context)


def _result(passage: Passage, score: Claim, context: Context) -> Iterator[Result]:
    words = [_word(item, context) for item in passage.items]
    at = passage.items.index(score)
    if any(word in _SERIES for word in words):
        yield from _series(passage, score, words)
        return
    if any(word in _OTHER_SCORES for word in words):
        return
    near = words[max(0, at - REACH) : at]
    found = [_WORDS[word] for word in near if word in _WORDS]
    if len(set(found)) == 1 and _is_alone(passage, at, words):
        yield Result((score,), Tie(True, found[0]), found[0])


def _is_alone(passage: Passage, at: int, words: list[str]) -> bool:
    """No second outcome in the clause, before or after: "drew after leading 2-1"."""
    outcomes = {_WORDS[word] for word in words[max(0, at - 2 * REACH) : at + REACH] if word in _WORDS}
    between = passage.items[max(0, at - REACH) : at]
    return len(outcomes) == 1 and not any(isinstance(item, Claim) for item in between[-2:])


def _series(passage: Passage, score: Claim, words: list[str]) -> Iterator[Result]:
    """A series won 3-2 was decided in its fifth game, not in its seventh."""
    for at, item in enumerate(passage.items):
        is_number = isinstance(item, Claim) and item.quantity.kind in {Kind.ORDINAL, Kind.NUMBER, Kind.COUNT}
        beside = words[max(0, at - 1) : at] + words[at + 1 : at + 2]
        if is_number and isinstance(item, Claim) and item.quantity.number and any(word in _GAME for word in beside):
            yield Result((score, item), Tie(True, "series"), "series")
            return


def _word(item: Claim | Cue, context: Context) -> str:
    """The stem of the word itself, also where it is a cue of another kind."""
    if isinstance(item, Claim):
        return ""
    return item.value if item.kind == "word" else stem(fold_word(item.span.of(context.text)))
