"""What a rule decides about a relation."""

from enum import Enum

from msgspec import Struct


class Outcome(Enum):
    """Whether the claims of a relation can all be true."""

    CONSISTENT = "consistent"
    TENSION = "tension"
    CONTRADICTION = "contradiction"
    UNDECIDED = "undecided"

    __hash__ = object.__hash__  # members are singletons, and Enum hashes their names slowly


class Severity(Enum):
    """How loudly a finding speaks; ordered, the loudest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the loudest."""
        return list(Severity).index(self)


class Verdict(Struct, frozen=True):
    """An outcome with the arithmetic that shows it.

    `steps` are lines of arithmetic, read the same in any language ("28 + 24 = 52"); `facts` fill
    the {names} of the rule's message, those that end in _ar or _en only in their language;
    `severity` overrides what the outcome would speak at; `suggestion` is the repair, as text to put
    in place of one figure.
    """

    outcome: Outcome
    steps: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    severity: Severity | None = None
    suggestion: str | None = None
