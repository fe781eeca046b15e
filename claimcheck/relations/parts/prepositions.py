"""The prepositions that tell the parts of a list from each other: 80 in the morning and 60 in the evening."""

from collections.abc import Sequence

from claimcheck.core import Claim, Cue
from claimcheck.relations.row import Item, is_and, is_cue, item_at, many_people, plural_nouns, singular_nouns
from claimcheck.text import countries, ties

ALONE = 4
"""How many words after a part may say that it is told of a place alone."""
LEAD = 3
"""How many words may lead from a figure to the one that tells where it is."""
WRITTEN_ON = ("لل", "بال")
CLITICS = ("ل", "ب")
FOR, LONG = "ل", 4
"""What a verbal noun carries where it tells a purpose or a cause, and how short a word is that may be none."""


def same_preposition(items: Sequence[Item], parts: list[int]) -> bool:
    """Whether the same preposition follows every part: 80 in the morning and 60 in the evening."""
    words = _prepositions(items, parts)
    if len(words) != len(parts) or words[0] == "":
        return False
    is_one = len(set(words)) == 1 and not any(_is_bare_state(items, at) for at in parts)
    return (is_one and _are_from_alike(items, words, parts)) or are_in_places(items, parts)


def _is_bare_state(items: Sequence[Item], at: int) -> bool:
    """Whether `in` leads to no place in English: in use, in debt."""
    before, named = item_at(items, at + 1), item_at(items, at + 2)
    return before.word == "in" and not named.word[:1].isupper() and named.value not in ties.words("article")


def _are_from_alike(items: Sequence[Item], words: Sequence[str], parts: list[int]) -> bool:
    """Whether nothing is from two of what `from` leads to: parties, towns; not some women and some from abroad."""
    sources = [item_at(items, at + 2) for at in parts]
    sorts = {(source.word.removeprefix("ال") in many_people(), _is_side(source)) for source in sources}
    return words[0] not in ties.forms("out of") or len(sorts) == 1


def _is_side(source: Item) -> bool:
    """Whether a word tells on which side of a border something is: from abroad, من داخل البلاد."""
    return source.value in ties.words("inside or outside", "place")


def are_in_places(items: Sequence[Item], parts: list[int]) -> bool:
    """Whether the parts are told by where they are, as nothing is in two of these places: 7 in the north, 9 near it."""
    words = _prepositions(items, parts)
    are_places = len(words) == len(parts) and ties.words("place").issuperset(words)
    return are_places and all(
        word not in ties.forms("into") or _names_place(items, at) for word, at in zip(words, parts, strict=True)
    )


def _names_place(items: Sequence[Item], at: int) -> bool:
    """Whether a known place, a direction or a name in capitals follows `in`: in Kuwait, في الشمال, not in sales."""
    named = next((item for item in items[at + 2 : at + 4] if item.value not in ties.words("article")), None)
    if not isinstance(named, Cue):
        return False
    return named.word[:1].isupper() or named.value in ties.words("place") or bool(countries.named(named.word))


def is_out_of(items: Sequence[Item], first: int, second: int) -> bool:
    """Whether a preposition alone ties two figures, so that the second is no part of the first: 3 of 10 of them."""
    between = items[first + 1]
    is_tied = is_cue(between, "from", "of_total", "to") or between.word in ties.forms("preposition")
    return second - first == 2 and is_tied


def tells_where(items: Sequence[Item], wholes: Sequence[int]) -> bool:
    """Whether the nearest figure only tells of what or where the one before is: 600 pupils from 40 schools, 350 …"""
    lead = items[wholes[1] + 1 : wholes[0]] if len(wholes) > 1 else ()
    if not 0 < len(lead) <= LEAD or not all(is_cue(item, "word", "from", "of") for item in lead):
        return False
    return is_cue(lead[-1], "from", "of") or lead[-1].word in ties.forms("preposition")


def _prepositions(items: Sequence[Item], parts: list[int]) -> list[str]:
    return [_preposition(item) for item in _following(items, parts) if isinstance(item, Cue)]


def are_crossed(items: Sequence[Item], parts: list[int]) -> bool:
    """Whether the parts are told apart in two ways, so that one may be in both: 25 for water and 20 in the south."""
    following = _following(items, parts)
    if 0 < sum(isinstance(item, Claim) for item in following) < len(parts):
        return True  # 3,000 of them farmers and 2,500 under 18
    words = [_preposition(item) if isinstance(item, Cue) else "" for item in following]
    return "" not in words and len(set(words)) > 1 and not ties.words("place").issuperset(words)


def is_parallel(items: Sequence[Item], whole: int, parts: list[int]) -> bool:
    """Whether the preposition of a whole follows a part too: 5 in the north, two of them .., and 12 in the south."""
    of, *others = [item.word if isinstance(item, Cue) else "" for item in _following(items, [whole, *parts])]
    if of in others and of in ties.forms("leads to a place"):
        return True  # $61m on staff, including $39m on bonuses, and $48m on rent
    of, *others = [_preposition(item) if isinstance(item, Cue) else "" for item in _following(items, [whole, *parts])]
    return of != "" and of in others


def is_set_off(items: Sequence[Item], at: int) -> bool:
    """Whether an English comma and `and` lead to a figure, which may go on with the whole: in Kenya, .., and 48 in …"""
    joint = item_at(items, at - 1)
    return is_and(joint) and joint.word.isascii() and is_cue(item_at(items, at - 2), "comma")


def is_within(items: Sequence[Item], parts: Sequence[int]) -> bool:
    """Whether one part may lie within another: 600 from Europe, and 400 from France; 400 from France alone."""
    if any(item.value in ties.words("alone") for at in parts[1:] for item in items[at + 1 : at + 1 + ALONE]):
        return True
    wide = [any(item.word in ties.forms("wide place") for item in items[at + 1 : at + 1 + LEAD]) for at in parts]
    return any(wide) and not all(wide)


def _preposition(cue: Cue) -> str:
    if cue.kind == "to":
        return cue.word  # 14 of them to one hospital and 13 to another
    if cue.kind not in {"word", "from", "lasting"}:
        return ""
    word = cue.word
    name = cue.value or word
    alone = name if name in ties.forms("preposition") or name in ties.words("place") else ""
    return next((clitic for clitic in WRITTEN_ON if word.startswith(clitic)), alone)


def same_clitic(items: Sequence[Item], parts: list[int]) -> bool:
    """Whether the same particle stands on the word after every part: 80 for schools and 60 for hospitals."""
    particles = {_clitic(item.word) if item is not None else "" for item in _following(items, parts)}
    return len(particles) == 1 and particles != {""}


def _following(items: Sequence[Item], parts: list[int]) -> list[Item | None]:
    """The first item after each part that is not its mark."""
    return [next((item for item in items[at + 1 : at + 3] if not is_cue(item, "among")), None) for at in parts]


def _clitic(word: str) -> str:
    """The preposition of one letter that a noun carries: for hospitals, for schools, for going too fast."""
    is_noun = word[1:] in plural_nouns() or word[1:] in singular_nouns()
    is_noun = is_noun or (word.startswith(FOR) and len(word) > LONG and word not in ties.words("no purpose"))
    return word[0] if is_noun and word.startswith(CLITICS) and word not in singular_nouns() else ""
