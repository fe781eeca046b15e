"""The JSON schema of a report, generated from the types below; a test holds them to `to_dict`."""

from collections.abc import Mapping
from enum import Enum
from types import NoneType, UnionType
from typing import Any, NotRequired, TypedDict, get_args, get_origin, get_type_hints, is_typeddict

from claimcheck.core import Kind, Outcome, Severity


class Quantity(TypedDict):
    """A number as written; offsets count code points, numbers are decimal strings."""

    start: int
    end: int
    text: str
    kind: Kind
    value: str | None
    low: str | None
    low_open: bool
    high: str | None
    high_open: bool
    unit: str
    approximate: bool
    of: str | None


class Comparison(TypedDict):
    """A relation that was judged; members number the quantities from 0."""

    relation: str
    members: list[int]
    verdict: Outcome
    steps: list[str]


class Message(TypedDict):
    """What a finding says, in both languages."""

    ar: str
    en: str


class Span(TypedDict):
    """One of the places that clash: in the draft (text), or in the one it is compared with (against)."""

    start: int
    end: int
    text: str
    role: str
    document: str


class Finding(TypedDict):
    """Numbers that cannot all be true; the fingerprint stays when lines move."""

    rule: str
    severity: Severity
    message: Message
    spans: list[Span]
    steps: list[str]
    suggestion: str | None
    fingerprint: str


class Unread(TypedDict):
    """Digits or number words that no grammar took."""

    start: int
    end: int
    text: str


class Fault(TypedDict):
    """A rule that crashed; the other rules' findings stand."""

    rule: str
    error: str


class Report(TypedDict):
    """All that was found in one draft; the command line adds the draft's name."""

    name: NotRequired[str]
    text_sha256: str
    quantities: list[Quantity]
    comparisons: list[Comparison]
    findings: list[Finding]
    unread: list[Unread]
    faults: list[Fault]


_SCALARS: Mapping[type, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer", "minimum": 0},
    bool: {"type": "boolean"},
}


def schema() -> dict[str, Any]:
    """The schema, draft 2020-12, of `Report.to_dict()`."""
    definitions: dict[str, Any] = {}
    report = _object(Report, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "claimcheck report",
        **report,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(kind: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {
        "description": kind.__doc__,
        "type": "object",
        "properties": {name: _schema(hint, definitions) for name, hint in hints.items()},
        "required": [name for name in hints if name in kind.__required_keys__],
        "additionalProperties": False,
    }


def _schema(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if is_typeddict(hint):
        if hint.__name__ not in definitions:
            definitions[hint.__name__] = _object(hint, definitions)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    if get_origin(hint) is list:
        return {"type": "array", "items": _schema(get_args(hint)[0], definitions)}
    if isinstance(hint, UnionType):
        (inner,) = (arg for arg in get_args(hint) if arg is not NoneType)
        return {"type": [_SCALARS[inner]["type"], "null"]}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [member.value for member in hint]}
    return dict(_SCALARS[hint])
