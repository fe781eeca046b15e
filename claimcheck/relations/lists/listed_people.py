"""People counted, then named one by one: the three directors are A, B and C; two others, A and B, remain.

English names are known by their capitals. Arabic ones by standing between commas, two or three words each, or
all after و, with titles perhaps.
"""

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.core import Claim, Kind, Listed, Story, Tie
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import COUNTED, is_person
from claimcheck.relations.row import plural_nouns
from claimcheck.text.normalise import fold_word
from claimcheck.text.ties import words

REACH = 600
"""How many letters after the number may hold its list."""
FEWEST = 2
COLON = ": "
NEAR = 20
"""How many letters before the number may say that it is a place in a row."""
WHY = "counted, then named"
_PART = r"(?:[A-Z][\w'’.-]*|al|de|da|di|van|von|bin|ibn|el|der)"
_NAME = re.compile(rf"(?:the [a-z]+ of )?[A-Z][\w'’-]*(?: {_PART}){{1,4}}")
_LEAD = re.compile(r"(?P<noun>(?: [a-z]{3,}){0,4})(?: are| were|:|,| -| –| —) ")
_AND = re.compile(r",? and ")
_END = re.compile(r"[,.;)]|$| -| –| —")
_HEAD = re.compile(r"(?:،? و?| )(?:هم|هن)(?: ?:)? |: ")
_FAR_HEAD = re.compile(r"(?: [\u0621-\u064a]+){1,6}?،? و?(?:هم|هن) ?:? ?")
_ARABIC_END = re.compile(r"[.؛\n]|$")
_COMMAS = re.compile(r"، ?و?")
_RANKED = re.compile(r"\b[Nn]umbers? \w+ and $")  # the number 10 and 11 batsmen
_NO_AND = re.compile(r"،(?! ?و)")
_TITLED = re.compile(r"[\u0621-\u064a]{2,}(?: [\u0621-\u064a]{2,}){1,4}")
_WORDS = re.compile(r"[\u0621-\u064a]{2,}(?: [\u0621-\u064a]{2,}){1,2}")


def find(story: Story, context: Context) -> Iterator[Listed]:
    """Every number of people with a list of names that ends where the sentence or the aside does."""
    for at, claim in enumerate(story.claims):
        if not _is_plain(claim):
            continue
        after = context.text[claim.span.end : claim.span.end + REACH]
        following = story.claims[at + 1].span.start - claim.span.end if at + 1 < len(story.claims) else REACH
        names = _names(after, bool(claim.head)) or (_arabic_names(after, following) if claim.head else ())
        if len(names) >= FEWEST and not _RANKED.search(context.text, max(0, claim.span.start - NEAR), claim.span.start):
            yield Listed((claim,), Tie(False, WHY), len(names), len(names), names)


def _is_plain(claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity.kind not in COUNTED or not quantity.is_exact or (quantity.kind is Kind.COUNT and not is_person(claim)):
        return False
    return quantity.scale == 1 and (quantity.number or 0) > 1


def _names(text: str, has_noun: bool) -> tuple[str, ...]:
    """The names of a list that begins at once and has its `and`; nothing where its end is not clear.

    A number that was read without its noun (five retired senior judges) has it before the list.
    """
    lead = _LEAD.match(text)
    if lead is None or has_noun == bool(lead["noun"]) or not (has_noun or lead["noun"].endswith("s")):
        return ()
    at, found, is_last = lead.end(), [], False
    while (name := _NAME.match(text, at)) is not None:
        found.append(name.group())
        at = name.end()
        joined = _AND.match(text, at)
        if is_last or (joined is None and not text.startswith(", ", at)):
            break
        is_last = joined is not None
        at = joined.end() if joined is not None else at + 2
    return tuple(found) if is_last and name is not None and _END.match(text, at) else ()


def _arabic_names(text: str, following: int) -> tuple[str, ...]:
    """The names between commas or after و, up to the end of the sentence or the comma that ends a list told with و.

    Where the next number, `following` letters on, stands among them, they are counted things: a son and two daughters.
    """
    lead = _HEAD.match(text) or _FAR_HEAD.match(text)
    end = _ARABIC_END.search(text)
    if lead is None or end is None or end.start() == REACH:
        return ()
    written = text[lead.end() : end.start()]
    is_near = lead.re is _HEAD and following >= end.start()
    names = _led(written) or (_parted(written) if is_near else ())
    if lead.group() == COLON and any(name.startswith("ال") for name in names):
        return ()  # what they say, not who they are
    return names if following > lead.end() + len(" و".join(names)) else ()


def _parted(written: str) -> tuple[str, ...]:
    """Names between commas, the last one perhaps only after و."""
    pieces = _COMMAS.split(written)
    names = (*pieces[:-1], *pieces[-1].split(" و", 1))
    is_list = len(pieces) > 1 and all(_WORDS.fullmatch(name.strip()) for name in names)
    return tuple(name.strip() for name in names) if is_list else ()


@cache
def _ands() -> re.Pattern[str]:
    """A و that is no letter of a name such as وليد."""
    own = "|".join(name[1:] for name in sorted(words("name with waw")) if name.startswith("و"))
    return re.compile(rf" و(?!(?:{own})\b)")


def _led(written: str) -> tuple[str, ...]:
    """Names that each stand after و but the first, up to a comma that no و follows; titles may lead them."""
    told = _NO_AND.split(written, 1)[0]
    names = tuple(name.strip() for name in (_COMMAS if "،" in told else _ands()).split(told))
    is_list = len(names) > FEWEST and all(_TITLED.fullmatch(name) for name in names)
    firsts = {fold_word(name.split()[0]) for name in names} if is_list else set()
    return names if is_list and firsts.isdisjoint(plural_nouns()) else ()
