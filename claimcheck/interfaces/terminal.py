"""The terminal: what goes out, and where, and in which colours."""

import os
import sys
from pathlib import Path
from typing import Any


def has_colour(choice: str, file: Path | None = None) -> bool:
    """Whether to write in colour: as chosen, or by where the text goes."""
    if choice != "auto":
        return choice == "always"
    is_refused = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not is_refused and file is None


def write(text: str, file: Path | None = None) -> None:
    """To a file, or to standard output, where a reader that leaves early is no error."""
    if file is not None:
        try:
            file.write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
        except OSError as error:
            from claimcheck.core import ClaimcheckError

            raise ClaimcheckError(f"{file}: cannot be written: {error.strerror}") from None
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read has seen enough; the interpreter must find nothing to flush when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(message: str, kind: str = "error") -> None:
    """One line on standard error."""
    print(f"claimcheck: {kind}: {message}", file=sys.stderr)


def speak_utf8(stream: Any) -> None:
    """UTF-8 whatever the terminal's locale; what UTF-8 cannot say is escaped, never an error."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
