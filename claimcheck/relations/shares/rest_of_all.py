"""Shares whose last is what the others leave: 51% comes from gas and 27% from wind, and coal covers the remaining 22%.

Also a share and what it means for the rest: only 22% are insured, which means that 78% of them are not; two shares of a
market, each called one; and two that come from two sources. These go over no whole.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from claimcheck.core import Bound, Claim, Complement, Kind, Passage, Row, Story, Tie
from claimcheck.core.rounding import plain
from claimcheck.relations.context import Context
from claimcheck.relations.likeness import RATIOS, is_percent, number_of
from claimcheck.relations.row import as_claim, figures_of, has_base, is_and, is_cue, item_at, until
from claimcheck.text.ties import forms, words

HUNDRED = 100
MOST = 6
"""So many shares and more are a table."""
BESIDE = 3
"""How many items beside a share may say that it is the rest."""
LEAD = 8
"""How many items before a share may call it one, or say what it means."""
ROOM = 4
"""What is off by no more may be rounded."""
OTHER = ("rise", "fall", "times", "against", "earlier", "past", "forecast")
ENDS = ("stop", "comma", "colon", "open")
CLAUSE_ENDS = frozenset({Claim.kind, *ENDS})
HEDGED = frozenset({Bound.EXACT, Bound.UP_TO})
WHY = "a share and the rest"


def find(story: Story, context: Context) -> Iterator[Complement]:
    """Every sentence whose shares leave a rest that it tells, or go over the whole that they are parts of."""
    before: Passage | None = None
    for passage in story.having(*RATIOS):
        shares = _shares(passage)
        if 1 < len(shares) < MOST:
            yield from _told(passage.row, shares)
        if len(shares) == 1 and before is not None and _is_rest(passage.row, shares[0], 2):
            first = _shares(before) if 0 <= passage.paragraph - before.paragraph <= 1 else ()
            if 0 < len(first) < MOST and not any(is_cue(item, *OTHER) for item in (*before.row, *passage.row)):
                yield from _made([*(as_claim(before.row[at]) for at in first), as_claim(passage.row[shares[0]])])
        before = passage


def _shares(passage: Passage) -> list[int]:
    """The places of the percents and the fractions below one."""
    found = [(at, claim) for _, at, claim in figures_of(passage) if claim.quantity.kind in RATIOS]
    return [at for at, claim in found if is_percent(claim) or 0 < number_of(claim) < 1]


def _told(row: Row, shares: Sequence[int]) -> Iterator[Complement]:
    is_plain = not any(is_cue(item, *OTHER, "among") for item in row[max(0, shares[0] - LEAD) : shares[-1]])
    is_last = _is_rest(row, shares[-1], len(shares)) and not any(_is_rest(row, at, len(shares)) for at in shares[:-1])
    claims = [as_claim(row[at]) for at in shares]
    if (is_plain and is_last) or (len(shares) == 2 and _means(row, *shares)):
        yield from _made(claims)
    elif (is_plain and _go_over_none(row, shares)) or (len(shares) == 2 and _are_called(row, shares)):
        yield from _made(claims, is_closed=False)


def _go_over_none(row: Row, shares: Sequence[int]) -> bool:
    return _are_divided(row, shares) if len(shares) > 2 else _are_from_two(row, *shares)


def _made(claims: Sequence[Claim], *, is_closed: bool = True) -> Iterator[Complement]:
    """The shares as they are written, where they are farther from a whole than rounding goes."""
    if any(claim.quantity.bound not in HEDGED or claim.quantity.number is None for claim in claims):
        return
    told = tuple(_percent(claim) for claim in claims)
    if abs(sum((number_of(claim) for claim in told), Fraction(0)) - HUNDRED) > ROOM:
        yield Complement(told, Tie(False, WHY, is_likely=True), is_closed=is_closed)


def _percent(claim: Claim) -> Claim:
    quantity = claim.quantity if is_percent(claim) else claim.quantity.converted(Fraction(HUNDRED), "percent")
    return replace(claim, quantity=replace(plain(quantity), kind=Kind.PERCENT, quantum=Fraction(1)))


def _is_rest(row: Row, at: int, shares: int) -> bool:
    """Whether words beside a share say that it is the rest."""
    lead = until(row[max(0, at - BESIDE) : at][::-1], CLAUSE_ENDS)
    tail = until(row[at + 1 : at + 2], CLAUSE_ENDS)
    if is_cue(item_at(row, at + 1), "of", "of_total", "from", "among"):
        return False  # 40% of the rest
    if any(is_cue(item, "rest") for item in (*lead, *tail)):
        return True
    is_other = bool(lead) and lead[0].word.lower() in forms("the other") and item_at(lead, 1).word.lower() == "the"
    is_other = is_other or (bool(tail) and tail[0].word in forms("the other"))
    return is_other and shares == 2


def _are_divided(row: Row, shares: Sequence[int]) -> bool:
    """Whether a row of shares ends with that of all others: gas 43%, wind 21% and all other sources 26%."""
    between = row[shares[0] + 1 : shares[-1]]
    lead = until(row[max(0, shares[-1] - BESIDE) : shares[-1]][::-1], CLAUSE_ENDS)
    is_last = any(is_cue(item, "others") or item.value in words("all others of a row") for item in lead)
    is_one = not any(is_cue(item, "stop", "break") for item in between)
    return is_last and is_one and not any(has_base(row, at) for at in shares[1:])


def _means(row: Row, one: int, other: int) -> bool:
    """Whether the second share is of those left by the first: only 22% have it, which means that 78% of them do not."""
    lead = row[max(one, other - LEAD) : other]
    is_meant = any(is_cue(item, "equivalent") or item.value in words("comes to mean") for item in lead)
    is_of_them = is_cue(item_at(row, other + 1), "among")
    is_same = number_of(as_claim(row[one])) == number_of(as_claim(row[other]))
    is_only = any(item.word.lower() in forms("only so much") for item in row[max(0, one - 2) : one])
    return is_meant and is_of_them and is_only and not is_same


def _are_called(row: Row, shares: Sequence[int]) -> bool:
    """Whether each is called the share of somebody in one thing: its share rose to 60%, and so theirs fell to 45%."""
    first, second = row[max(0, shares[0] - LEAD) : shares[0]], row[shares[0] + 1 : shares[1]]
    named = words("share of a market")
    is_so = any(item.word.lower() in forms("so that another") for item in second)
    return is_so and all(any(item.value in named for item in items) for items in (first, second))


def _are_from_two(row: Row, one: int, other: int) -> bool:
    """Whether two shares come from two sources: 70% comes from the state and 30% from fees."""
    between = row[one + 1 : other]
    is_joined = any(is_and(item) for item in between[-1:])
    are_from = all(is_cue(item_at(row, at + 1), "from") for at in (one, other))
    lead = row[max(0, one - 2) : one]
    is_coming = any(item.value in words("comes from") for item in lead)
    return is_joined and are_from and is_coming and not any(is_cue(item, "comma") for item in between)
