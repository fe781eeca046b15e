"""Rule: one way in which the numbers of a text can contradict each other."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from claimcheck.core.verdict import Severity, Verdict


@dataclass(frozen=True, slots=True)
class Rule:
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

    @property
    def id(self) -> str:
        """The module's name with dashes, so that it cannot be copied wrong."""
        return self.module.rpartition(".")[2].replace("_", "-")
