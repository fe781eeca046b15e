"""What a share is said to be of: all those told before it, or something else."""

from collections.abc import Sequence

from claimcheck.core import Claim, Cue, Item
from claimcheck.relations.asides import is_of_some
from claimcheck.relations.row import has_base, is_cue, item_at, nouns_in_plural
from claimcheck.text.stems import stem
from claimcheck.text.ties import forms, words

ARTICLE = "ال"


def base_of(items: Sequence[Item], at: int, part: Claim, whole: Claim) -> str:
    """What a share is said to be of: `all` of them, nothing said, or something `other`."""
    if not has_base(items, at):
        return "other" if is_of_some(items, at) else ""
    if items[at + 1].word in forms("of all of them"):
        return "all" if is_cue(item_at(items, at + 2), "comma", "stop", "quote", "close", "") else "other"
    following = items[at + 1 : at + 4]
    named = following[1] if len(following) > 1 else None
    after = following[2] if len(following) > 2 else None
    if not isinstance(named, Cue) or (after is not None and not is_cue(after, "comma", "stop", "quote", "close")):
        return "other"
    nouns = {*part.head.split(), *whole.head.split(), stem(whole.head), stem(part.head)}
    is_all = named.value in words("all") | nouns or _is_of_class(named, whole)
    return "all" if is_all else "other"


def _is_of_class(named: Cue, whole: Claim) -> bool:
    """Whether a plural is that of what the whole counts: 51% of the patients."""
    return nouns_in_plural().get(named.word.lower().removeprefix(ARTICLE), "-") in whole.head_path[:1]
