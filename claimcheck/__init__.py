"""Finds the numbers in a news draft that cannot all be true. Arabic first, English too."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.core import Document, Quantity, Report
    from claimcheck.settings import Settings

__version__ = "0.1.0"
__all__ = ["Document", "Quantity", "Report", "Settings", "check", "compare", "extract"]


def extract(text: "str | Document", *, language: str | None = None) -> "tuple[Quantity, ...]":
    """All quantities of a text, in text order.

    `language` is `ar` or `en`; without it the text's letters decide. Never raises on any text.
    """
    from claimcheck import checker

    return checker.extract(_document(text), language)


def check(
    text: "str | Document",
    *,
    today: "date | None" = None,
    language: str | None = None,
    settings: "Settings | None" = None,
) -> "Report":
    """Find what contradicts itself in a draft.

    `today` is the draft's own date: it settles dates without a year; the clock is never read.
    Never raises on any text.
    """
    from claimcheck import checker

    return checker.check(_document(text), today, language, settings or _settings())


def compare(
    text: "str | Document",
    against: "str | Document",
    *,
    today: "date | None" = None,
    language: str | None = None,
    settings: "Settings | None" = None,
) -> "Report":
    """Find what contradicts itself in a draft, or another text on the same event.

    Spans of findings say in `document` whether they lie in the draft (`text`) or in `against`.
    Never raises on any text.
    """
    from claimcheck import checker

    return checker.compare(_document(text), _document(against), today, language, settings or _settings())


def _document(text: "str | Document") -> "Document":
    from claimcheck.core import Document

    return Document(text) if isinstance(text, str) else text


def _settings() -> "Settings":
    from claimcheck.settings import Settings

    return Settings()


def __getattr__(name: str) -> Any:
    """The public types, imported when first asked for, so that the command starts fast."""
    if name in {"Document", "Quantity", "Report"}:
        from claimcheck import core

        return getattr(core, name)
    if name == "Settings":
        from claimcheck.settings import Settings

        return Settings
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
