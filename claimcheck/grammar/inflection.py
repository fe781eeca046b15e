"""The forms of an Arabic noun that follow from its singular by rule.

Only what is regular in the written language: the accusative in -ا and the duals. Everything works
on folded spelling, where taa marbuta is ه.
"""

import re
from collections.abc import Iterator

MULTIPLES = frozenset({"كيلو", "ملي", "مللي", "ميلي", "سنتي", "هكتو", "ميغا", "ميجا", "غيغا", "جيجا", "تيرا"})
"""Prefixes of units that are also written apart: كيلو متر; what follows them inflects."""

POSSESSORS = ("ها", "هم", "هن", "هما")
"""Whose something is, written onto it: أولهم, ثانيها."""


def accusative(singular: str) -> Iterator[str]:
    """The indefinite accusative, written with an alef: كيلومتر, كيلومترا."""
    if not is_arabic(singular):
        return
    head, _, rest = singular.partition(" ")
    if head in MULTIPLES:
        yield f"{singular}ا"
    elif not head.endswith(("ه", "ا", "اء")):
        yield f"{head}ا {_adjective(rest)}".strip() if rest else f"{head}ا"


def duals(singular: str, *, has_sound_plural: bool = False, has_heh: bool = False) -> Iterator[str]:
    """The duals in both cases, free and before a noun.

    With a sound masculine plural the genitive dual cannot be told from it (مسلمين), so only the
    nominative is given. Before a noun the dual loses its ن; of masculine nouns that form looks like
    an adjective or an accusative (شهري, رئيسا), so only the feminine one is given (قريتي). A ه that is no
    taa marbuta stays (جنيهان).
    """
    if not is_arabic(singular):
        return
    if singular.partition(" ")[0] in MULTIPLES:
        yield from (f"{singular}ان", f"{singular}ين")
        return
    head, _, rest = singular.partition(" ")
    stem = f"{head[:-1]}ت" if head.endswith("ه") and not has_heh else _alef_to_ya(head)
    cases = ("ان",) if has_sound_plural else ("ان", "ين")
    for case in cases:
        yield f"{stem}{case} {_dual_adjective(rest, case)}".strip()
    if not rest and stem != head and stem.endswith("ت") and not has_sound_plural:  # صوتي is of a voice, or mine
        yield f"{stem}ا"
        yield f"{stem}ي"


def annexed(singular: str) -> Iterator[str]:
    """The dual before a noun that looks like an adjective or like mine: منتخبي مصر وغانا, منتخبي."""
    if is_arabic(singular) and " " not in singular and not singular.endswith(("ه", "ي", "ا", "ت")):
        yield f"{singular}ي"


def is_definite(word: str) -> bool:
    """Whether a word begins with the article, after the particles written onto it."""
    return re.match("[وف]?(?:[بك]?ال|لل)", word) is not None


def may_be_dual(word: str) -> bool:
    """Whether an unknown word has the form of a feminine dual; names of countries only look like one."""
    return len(word) > len("تين") + 2 and word.endswith(("تين", "تان")) and not word.endswith("ستان")


def is_arabic(word: str) -> bool:
    """Whether the rules here apply to a word: other languages list all their forms."""
    return "\u0621" <= word[:1] <= "\u064a"


def agreeing(adjective: str) -> Iterator[str]:
    """The other forms of an adjective: its accusative, its feminine and its duals."""
    if is_arabic(adjective):
        yield from (f"{adjective}ا", feminine(adjective))
        yield from (f"{adjective}{dual}" for dual in ("ان", "ين", "تان", "تين"))


def feminine(adjective: str) -> str:
    """The feminine of an adjective: سعودي, سعوديه."""
    return f"{adjective}ه"


def _alef_to_ya(head: str) -> str:
    return f"{head[:-1]}ي" if head.endswith("ي") else head


def _adjective(adjective: str) -> str:
    return adjective if adjective.endswith("ه") else f"{adjective}ا"


def _dual_adjective(adjective: str, case: str) -> str:
    if not adjective:
        return ""
    stem = f"{adjective[:-1]}ت" if adjective.endswith("ه") else adjective
    return f"{stem}{case}"
