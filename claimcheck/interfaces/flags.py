"""Flags: the command line's own grammar. Imports nothing heavy, so that it is there at once."""

import argparse
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from claimcheck import __version__

Command = Callable[[argparse.Namespace], int]

SEVERITIES = ("error", "warning", "info")
_EXITS = "Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or an unreadable file."


def parser(commands: Mapping[str, Command]) -> argparse.ArgumentParser:
    """The parser; each command's function comes from the caller."""
    top = argparse.ArgumentParser(
        prog="claimcheck",
        description="Finds the numbers in a news draft that cannot all be true.",
        epilog=_EXITS,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"claimcheck {__version__}")
    subs = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    drafts, settings, output, judging = _drafts(), _settings(), _output(), _judging()
    _add(subs, commands, "check", "find numbers that clash", drafts, judging, settings, output)
    _add(subs, commands, "extract", "list the quantities alone", drafts, settings, output)
    compare = _add(subs, commands, "compare", "check a draft against a source", judging, settings, output)
    compare.add_argument("draft", metavar="DRAFT", help="the draft, or - for standard input")
    compare.add_argument("--against", metavar="SOURCE", required=True, help="the text to hold it against")
    compare.add_argument("--stdin-filename", metavar="NAME", help="what to call standard input")
    rule = _add(subs, commands, "rule", "what a rule means, with its examples", _colour())
    which = rule.add_mutually_exclusive_group()
    which.add_argument("name", metavar="NAME", nargs="?", help="a rule; without it, all are listed")
    which.add_argument("--all", action="store_true", help="explain every rule")
    rule.add_argument("--ui", choices=("ar", "en"), help="language of the page's own words (default: en)")
    _add(subs, commands, "schema", "the JSON schema of a report")
    return top


def _add(
    subs: "argparse._SubParsersAction[argparse.ArgumentParser]",
    commands: Mapping[str, Command],
    name: str,
    purpose: str,
    *parents: argparse.ArgumentParser,
) -> argparse.ArgumentParser:
    sub = subs.add_parser(
        name,
        help=purpose,
        description=f"{purpose[0].upper()}{purpose[1:]}.",
        parents=parents,
        allow_abbrev=False,
    )
    sub.set_defaults(run=commands[name])
    return sub


def _drafts() -> argparse.ArgumentParser:
    flags = argparse.ArgumentParser(add_help=False)
    flags.add_argument("paths", metavar="PATH", nargs="*", help="drafts (.txt, .md), folders, or - for standard input")
    flags.add_argument("--stdin-filename", metavar="NAME", help="what to call standard input, and read it as")
    return flags


def _judging() -> argparse.ArgumentParser:
    flags = argparse.ArgumentParser(add_help=False)
    rules = flags.add_argument_group("what is judged")
    for name, purpose in (
        ("--select", "apply these rules only"),
        ("--ignore", "leave these rules out"),
        ("--extend-select", "apply these rules too"),
    ):
        purpose += " (one,two; repeatable)"
        rules.add_argument(name, metavar="RULES", type=_names, action="extend", help=purpose)
    rules.add_argument("--today", metavar="DATE", type=_day, help="the draft's own date, as 2018-05-17")
    outcome = flags.add_argument_group("what counts")
    outcome.add_argument("--fail-on", choices=SEVERITIES, help="the least severity to exit with 1 (default: error)")
    outcome.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever is found")
    shown = flags.add_argument_group("what is shown")
    shown.add_argument("--ui", choices=("ar", "en"), help="language of messages (default: the draft's)")
    shown.add_argument("--show-comparisons", action="store_true", help="list all that was compared and unread")
    shown.add_argument("--statistics", action="store_true", help="count the findings of each rule")
    return flags


def _settings() -> argparse.ArgumentParser:
    flags = argparse.ArgumentParser(add_help=False)
    flags.add_argument("--lang", choices=("auto", "ar", "en"), help="language of the draft (default: auto)")
    source = flags.add_mutually_exclusive_group()
    source.add_argument("--config", metavar="FILE", type=Path, help="settings file, instead of the nearest upward")
    source.add_argument("--isolated", action="store_true", help="heed no settings file")
    return flags


def _output() -> argparse.ArgumentParser:
    flags = argparse.ArgumentParser(add_help=False, parents=[_colour()])
    flags.add_argument("--output-format", metavar="FORMAT", help="full (default), concise, json or jsonl")
    flags.add_argument("--output-file", metavar="FILE", type=Path, help="write there instead of standard output")
    return flags


def _colour() -> argparse.ArgumentParser:
    flags = argparse.ArgumentParser(add_help=False)
    flags.add_argument("--color", dest="colour", choices=("auto", "always", "never"), default="auto")
    return flags


def _names(text: str) -> list[str]:
    return [name for name in map(str.strip, text.split(",")) if name]


def _day(text: str) -> date:
    from claimcheck.settings import to_day

    try:
        return to_day(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: {error}") from None
