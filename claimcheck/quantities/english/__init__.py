"""English on the same cascade as Arabic: the meaning of the rules that only its grammars have, and their order."""

from claimcheck.grammar.parser import Fence
from claimcheck.quantities.cascade import Level
from claimcheck.quantities.english import bound, date, joined, measure, number

UNLIKE_RATIO = frozenset({"count", "measure", "money", "percent"})
"""What may stand before a hyphen; a half before one (half-staff) is part of a word."""
AFTER_DAY = frozenset({"PERCENT", "PERCENT_SIGN", "NOUN", "UNIT", "WORD", "MONEY", "ADJECTIVE", "SQUARED", "CUBED"})
"""What a figure counts that only looks like the day after a month: in May 25 people; or like part of a name."""
SCALES = frozenset({"THOUSAND", "MILLION", "BILLION", "TRILLION", "QUADRILLION", "HUNDRED", "DOZEN"})
COLON = frozenset({"COLON"})
LEVELS = (
    Level(
        "calendar",
        date.ACTIONS,
        date.RESULTS,
        Fence(SCALES | AFTER_DAY | COLON, frozenset({"date", "amount", "joined_name"}), {"time": COLON, "lap": COLON}),
    ),
    Level("number", number.ACTIONS, number.RESULTS, Fence(SCALES)),
    Level("amount", measure.ACTIONS, measure.RESULTS, Fence(frozenset({"HYPHEN"}), UNLIKE_RATIO)),
    Level("joined", joined.ACTIONS, joined.RESULTS),
    Level("bound", bound.ACTIONS, bound.RESULTS),
)
"""The order in which the English grammars read."""
