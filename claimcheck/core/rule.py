"""Rule: one way in which the numbers of a text can contradict each other."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from claimcheck.core.constraint import Constraint
from claimcheck.core.verdict import Severity, Verdict


def _nothing(relation: Any) -> tuple[Constraint, ...]:
    """What a rule demands that has no part in chains."""
    return ()


class Rule(Struct, frozen=True):
    """A rule file's whole content, as data.

    `on` is the class of relation that it judges; `check` is pure and sees one such relation. In
    `bad` and `good` each string is a text; ⟦ ⟧ in `bad` mark the spans that must be reported.
    """

    module: str
    doc: str
    on: type[Any]
    check: Callable[[Any], Verdict]
    severity: Severity
    message: Mapping[str, str]
    bad: tuple[str, ...]
    good: tuple[str, ...]
    constrain: Callable[[Any], tuple[Constraint, ...]] = _nothing
    """What a relation that passed `check` demands of its figures, to be held against other relations."""

    @property
    def id(self) -> str:
        """The module's name with dashes, so that it cannot be copied wrong."""
        return self.module.rpartition(".")[2].replace("_", "-")
