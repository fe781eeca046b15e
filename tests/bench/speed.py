"""How fast drafts are read and judged, and what that takes: `make bench`.

Each figure stands beside its floor. The articles are made up from the examples of the rules, with other
figures each time, between sentences of invented words as many and as varied as in the news. Bare is a pass
that only folds the text, cuts it and looks its pieces up; no reader can be faster.
"""

import os
import random
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

import claimcheck
from claimcheck import rules
from claimcheck.grammar.table import Table
from claimcheck.grammar.tokens import cut
from claimcheck.quantities import find
from claimcheck.text.normalise import fold

DRAFT = next((Path(__file__).resolve().parents[2] / "examples" / "drafts").glob("*.txt"))
ARTICLES = 1_200
LENGTH = 1_600
"""How many characters an article has at least; two in nine sentences have figures."""
WORDS = 80_000
"""How many different words are invented; the nth is met about once for n times of the first."""
COMMON = (
    "في",
    "من",
    "على",
    "إلى",
    "أن",
    "التي",
    "عن",
    "مع",
    "هذا",
    "بعد",
    "قبل",
    "ما",
    "لا",
    "بين",
    "كما",
    "وقد",
    "نحو",
)
LETTERS = "ابتثجحخدذرزسشصضطعغفقكلمنهوية"
PREFIXES = ("", "", "", "ال", "ال", "و", "وال", "ب", "لل")
BIG_DRAFT = 10_000_000
WARM_UP = "warm up 5 km"


def main() -> None:
    """Print each figure with its floor; each group of passes has a process of its own."""
    if sys.argv[1:]:
        print(*MEASURES[sys.argv[1]]())
        return
    (bare, extract), (bare_warm, extract_warm) = (_measured("reading")[at::2] for at in (0, 1))
    check, check_warm = _measured("checking")
    for name, speed, floor in (
        ("bare", bare, 0), ("bare, warm", bare_warm, 0),
        ("extract", extract, 1000), ("extract, warm", extract_warm, 1000),
        ("check", check, 600), ("check, warm", check_warm, 600),
    ):  # fmt: skip
        print(f"{name:24}{speed:10.0f} thousand characters a second{f', at least {floor:,}' if floor else ''}")
    print(f"{'bare / extract':24}{bare / extract:10.2f} times, at most 2.5")
    print(f"{'bare / extract, warm':24}{bare_warm / extract_warm:10.2f} times, at most 2.5")
    for name, arguments, most in (
        ("--version", ["--version"], 100),
        ("first draft", ["check", "--exit-zero", DRAFT], 250),
    ):
        print(f"{name:24}{start(*map(str, arguments)) * 1000:10.0f} ms, at most {most}")
    for name in ("extract", "check"):
        print(f"{f'{name}, 10 MB':24}{_measured(f'{name}_memory')[0]:10.0f} MB at the peak, at most 600")


def _measured(name: str) -> tuple[float, ...]:
    done = subprocess.run([sys.executable, __file__, name], capture_output=True, check=True, text=True)
    return tuple(map(float, done.stdout.split()))


def reading() -> Iterator[float]:
    """Bare cold and warm, extract cold and warm, article by article in turn: whatever slows one slows the other."""
    table = Table(find.reader("ar").table.lexicon)
    return _speeds([lambda text: cut(fold(text).text, table), claimcheck.extract])


def checking() -> Iterator[float]:
    """Check, cold and warm."""
    return _speeds([claimcheck.check])


def _speeds(works: Sequence[Callable[[str], object]]) -> Iterator[float]:
    """Thousands of characters a second: of each work the first pass over the articles, then the second."""
    corpus = list(articles(ARTICLES))
    size = sum(map(len, corpus))
    for work in works:
        work(WARM_UP)
    passes = [_seconds(works, corpus) for _ in range(2)]
    for spent in zip(*passes, strict=True):
        yield from (size / seconds / 1000 for seconds in spent)


def _seconds(works: Sequence[Callable[[str], object]], corpus: Sequence[str]) -> list[float]:
    spent = [0.0] * len(works)
    for text in corpus:
        for at, work in enumerate(works):
            begun = time.process_time()
            work(text)
            spent[at] += time.process_time() - begun
    return spent


def _peak(work: Callable[[str], object]) -> Iterator[float]:
    """Megabytes at the peak of a big draft, with Python and all."""
    work("\n".join(articles(BIG_DRAFT // LENGTH)))
    yield resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


MEASURES: dict[str, Callable[[], Iterator[float]]] = {
    "reading": reading,
    "checking": checking,
    "extract_memory": lambda: _peak(claimcheck.extract),
    "check_memory": lambda: _peak(claimcheck.check),
}


def start(*arguments: str) -> float:
    """The best of seven runs of the command, compiled as an installed program is."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def once() -> float:
        begun = time.perf_counter()
        command = [sys.executable, "-m", "claimcheck", *arguments]
        subprocess.run(command, capture_output=True, check=True, env=environment)
        return time.perf_counter() - begun

    return min(once() for _ in range(7))


def articles(count: int) -> Iterator[str]:
    """Made-up articles, always the same ones."""
    dice = random.Random(1)
    words = [dice.choice(PREFIXES) + "".join(dice.choices(LETTERS, k=dice.randint(3, 6))) for _ in range(WORDS)]
    weights = list(accumulate(1 / rank for rank in range(20, WORDS + 20)))
    examples = [
        re.sub("[⟦⟧]", "", text) for rule in rules.all_rules() for text in (*rule.bad, *rule.good) if "ا" in text
    ]

    def sentence() -> str:
        if dice.randrange(9) < 2:
            return re.sub("[0-9]+", lambda figure: _other(figure.group(), dice), dice.choice(examples))
        mixed = (
            dice.choice(COMMON) if dice.randrange(4) == 0 else dice.choices(words, cum_weights=weights)[0]
            for _ in range(dice.randint(8, 30))
        )
        return " ".join(mixed) + "."

    for _ in range(count):
        text = ""
        while len(text) < LENGTH:
            text += sentence() + ("\n" if dice.randrange(3) == 0 else " ")
        yield text


def _other(figure: str, dice: random.Random) -> str:
    """Another figure of as many digits."""
    return figure[0] + "".join(dice.choices("0123456789", k=len(figure) - 1))


if __name__ == "__main__":
    main()
