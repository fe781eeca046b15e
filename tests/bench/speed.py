"""How fast drafts are read and judged: `make bench`."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import claimcheck

DRAFTS = Path(__file__).resolve().parents[2] / "examples" / "drafts"
WANTED = 300_000
"""Characters to read: about fifty long articles."""


def main() -> None:
    """Print the time to start, and characters a second for each part of the work."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(DRAFTS.iterdir()) if path.is_file()]
    corpus = texts * max(1, WANTED // sum(map(len, texts)))
    size = sum(map(len, corpus))
    print(f"{'start, --version':24}{start('--version') * 1000:10.0f} ms")
    print(f"{'start, first draft':24}{start('check', '--exit-zero', str(next(DRAFTS.iterdir()))) * 1000:10.0f} ms")
    for name, work in (("extract", claimcheck.extract), ("check", claimcheck.check)):
        print(f"{name:24}{size / seconds(work, corpus) / 1000:10.0f} thousand characters a second")


def start(*arguments: str) -> float:
    """The best of five runs of the command."""

    def once() -> float:
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-m", "claimcheck", *arguments], capture_output=True, check=True)
        return time.perf_counter() - begun

    return min(once() for _ in range(5))


def seconds(work: Callable[[str], object], corpus: list[str]) -> float:
    """The time for a whole corpus, after one text to warm up."""
    work(corpus[0])
    begun = time.perf_counter()
    for text in corpus:
        work(text)
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
