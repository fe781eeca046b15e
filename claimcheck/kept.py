"""Keeps what is slow to build in the user's cache folder, until something it was built from changes.

The folder is the user's own and never a shared one, since what lies there is unpickled. Nothing depends on it:
without a folder to write to, everything is built each time.
"""

import hashlib
import os
import pickle
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar
from zlib import crc32

_T = TypeVar("_T")


def folder() -> Path | None:
    """The cache folder of this installation, made if need be; None where there can be none.

    Two installations with different lists would else overwrite each other's at every start.
    """
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    path = Path(home) / "claimcheck" / f"{crc32(__file__.encode()):08x}"
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return None
    return path if os.access(path, os.W_OK) else None


def built(name: str, sources: Iterable[Path], build: Callable[[], _T]) -> _T:
    """What `build` makes of some files, among which its own code must be; built anew when one of them has changed."""
    where = folder()
    if where is None:
        return build()
    contents = b"".join(path.read_bytes() for path in sources)
    mark = hashlib.sha256(sys.version.encode() + contents).digest()
    path = where / f"{name}.pickle"
    with suppress(Exception):  # a file that is not there, half written or from elsewhere is as good as none
        kept = path.read_bytes()
        if kept.startswith(mark):
            found: _T = pickle.loads(kept[len(mark) :])
            return found
    made = build()
    _keep(path, mark + pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
    return made


def _keep(path: Path, contents: bytes) -> None:
    """Write all or nothing: another process may be reading."""
    unfinished = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        unfinished.write_bytes(contents)
        unfinished.replace(path)
