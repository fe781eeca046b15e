"""What became of those counted, where it is told after their number: لقي 9 أشخاص مصرعهم, 14 people were killed."""

from collections.abc import Sequence

from claimcheck.core import Cue

REACH = 3
"""How many words after the number may lead to what became of them."""
OWN = frozenset({"مصرعهم", "مصرعه", "مصرعها", "مصرعهن", "حتفهم", "حتفه", "حتفها", "حتفهن"})
"""Their death, which they met before it is named."""
DEAD = "killed"
ALONE = frozenset({"died", "survived", "drowned", "perished"})
"""Verbs that tell it of the people right before them."""
PASSIVE = frozenset({"was", "were", "have", "has", "had", "been", "are", "is", "being", "also", "reportedly"})
"""What stands between people and the verb that was done to them."""


def told_after(following: Sequence[Cue]) -> str:
    """The event that the words after a number tell of those counted; empty where they tell none."""
    near = following[:REACH]
    if any(cue.word in OWN for cue in near):
        return DEAD
    passed = next((at for at, cue in enumerate(near) if cue.word not in PASSIVE), len(near))
    cue = near[passed] if passed < len(near) else None
    return cue.value if cue is not None and cue.kind == "event" and (passed or cue.word in ALONE) else ""
