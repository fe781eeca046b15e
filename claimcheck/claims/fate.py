"""What became of those counted, where it is told after their number: لقي 9 أشخاص مصرعهم, 14 people were killed."""

from collections.abc import Sequence

from claimcheck.core import Cue
from claimcheck.text.ties import words

REACH = 5
"""How many words after the number may lead to what became of them."""
DEAD = "killed"


def told_after(following: Sequence[Cue]) -> str:
    """The event that the words after a number tell of those counted; empty where they tell none."""
    near = following[:REACH]
    if not words("own death").isdisjoint([cue.word for cue in near]):
        return DEAD
    passive, passed = words("passive"), 0
    while passed < len(near) and near[passed].word in passive:
        passed += 1
    cue = near[passed] if passed < len(near) else None
    return cue.value if cue is not None and cue.kind == "event" and (passed or cue.word in words("fate alone")) else ""
