"""The frozen types that the stages hand to each other; nothing here does I/O."""

from claimcheck.core.calendar import Calendar, ClockTime, Score, StatedDate
from claimcheck.core.chain import Chain
from claimcheck.core.claim import Claim, Cue, Item, Passage, Row, Status, Story
from claimcheck.core.commitment import Commitment
from claimcheck.core.dated import CalledDay, DateRange, Elapsed, NamedDate, PlacedDate, SameDay, SameMoment, Sequel
from claimcheck.core.document import Block, Document
from claimcheck.core.errors import ClaimcheckError, GrammarError, ReadError, SettingsError
from claimcheck.core.finding import Comparison, Fault, Finding, Label, Report, Unread
from claimcheck.core.interval import Interval
from claimcheck.core.listed import Listed
from claimcheck.core.offsets import OffsetMap
from claimcheck.core.outranked import Outranked
from claimcheck.core.quantity import Bound, Kind, Quantity, to_text
from claimcheck.core.relation import (
    Change,
    Complement,
    Exchange,
    Ordered,
    PartWhole,
    Product,
    Proportion,
    Relation,
    Repeat,
    Restatement,
    Result,
    Share,
    SmallGroup,
    Tie,
)
from claimcheck.core.rule import Rule
from claimcheck.core.scaling import Scaled
from claimcheck.core.span import Span
from claimcheck.core.verdict import Outcome, Severity, Verdict

__all__ = [
    "Block",
    "Bound",
    "Calendar",
    "CalledDay",
    "Chain",
    "Change",
    "Claim",
    "ClaimcheckError",
    "ClockTime",
    "Commitment",
    "Comparison",
    "Complement",
    "Cue",
    "DateRange",
    "Document",
    "Elapsed",
    "Exchange",
    "Fault",
    "Finding",
    "GrammarError",
    "Interval",
    "Item",
    "Kind",
    "Label",
    "Listed",
    "NamedDate",
    "OffsetMap",
    "Ordered",
    "Outcome",
    "Outranked",
    "PartWhole",
    "Passage",
    "PlacedDate",
    "Product",
    "Proportion",
    "Quantity",
    "ReadError",
    "Relation",
    "Repeat",
    "Report",
    "Restatement",
    "Result",
    "Row",
    "Rule",
    "SameDay",
    "SameMoment",
    "Scaled",
    "Score",
    "Sequel",
    "SettingsError",
    "Severity",
    "Share",
    "SmallGroup",
    "Span",
    "StatedDate",
    "Status",
    "Story",
    "Tie",
    "Unread",
    "Verdict",
    "to_text",
]
