"""Finding and Report: what is shown."""

from typing import Any

from msgspec import Struct

from claimcheck.core.document import Document
from claimcheck.core.quantity import Quantity
from claimcheck.core.span import Span
from claimcheck.core.verdict import Outcome, Severity


class Label(Struct, frozen=True):
    """One of the places that clash, and its part in it."""

    span: Span
    text: str
    role: str
    document: str = "text"

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "start": self.span.start,
            "end": self.span.end,
            "text": self.text,
            "role": self.role,
            "document": self.document,
        }


class Finding(Struct, frozen=True):
    """A verdict worth showing, with two or more labels of equal rank."""

    rule: str
    severity: Severity
    message_ar: str
    message_en: str
    labels: tuple[Label, ...]
    steps: tuple[str, ...]
    fingerprint: str
    suggestion: str | None = None
    why: str = ""
    """What ties the claims together."""

    def message(self, language: str) -> str:
        """The message in `ar` or `en`."""
        return self.message_ar if language == "ar" else self.message_en

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "rule": self.rule,
            "severity": self.severity.value,
            "message": {"ar": self.message_ar, "en": self.message_en},
            "spans": [label.to_dict() for label in self.labels],
            "steps": list(self.steps),
            "suggestion": self.suggestion,
            "fingerprint": self.fingerprint,
        }


class Comparison(Struct, frozen=True):
    """A relation that was judged, agreeing or not; members number the report's quantities."""

    relation: str
    members: tuple[int, ...]
    outcome: Outcome
    steps: tuple[str, ...]
    why: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "relation": self.relation,
            "members": list(self.members),
            "verdict": self.outcome.value,
            "steps": list(self.steps),
        }


class Unread(Struct, frozen=True):
    """Digits or number words that no grammar took."""

    span: Span
    text: str

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"start": self.span.start, "end": self.span.end, "text": self.text}


class Fault(Struct, frozen=True):
    """A rule that crashed on this draft; the findings of the others stand."""

    rule: str
    error: str

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"rule": self.rule, "error": self.error}


class Report(Struct, frozen=True):
    """All that was found in one draft."""

    document: Document
    text_sha256: str
    quantities: tuple[Quantity, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    findings: tuple[Finding, ...] = ()
    unread: tuple[Unread, ...] = ()
    faults: tuple[Fault, ...] = ()
    against: Document | None = None
    """The text it was compared with, whose quantities follow the draft's own in `quantities`."""
    own: int | None = None
    """How many of the quantities are the draft's own; None for all."""

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "text_sha256": self.text_sha256,
            "quantities": [quantity.to_dict() for quantity in self.quantities],
            "comparisons": [comparison.to_dict() for comparison in self.comparisons],
            "findings": [finding.to_dict() for finding in self.findings],
            "unread": [unread.to_dict() for unread in self.unread],
            "faults": [fault.to_dict() for fault in self.faults],
        }
