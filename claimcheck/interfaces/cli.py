"""The command line: translates flags to calls and results to text, and decides nothing.

Nothing heavy is imported before a command needs it: `claimcheck --version` answers at once.
"""

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.interfaces import flags, terminal

if TYPE_CHECKING:
    from claimcheck.core import Document, Report, Rule
    from claimcheck.reporters.style import Style
    from claimcheck.settings import Settings

CLEAN, FOUND, WRONG, INTERRUPTED = 0, 1, 2, 130
STDIN = "-"
GARBAGE = 100_000
"""How many new objects there must be before garbage is looked for: what a start makes stays, and that is most of it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status."""
    gc.set_threshold(GARBAGE)
    for stream in (sys.stdout, sys.stderr):
        terminal.speak_utf8(stream)
    args = flags.parser(COMMANDS).parse_args(argv)
    try:
        return _run(args)
    except KeyboardInterrupt:
        return INTERRUPTED


def check(args: argparse.Namespace) -> int:
    """Find the numbers that clash in each draft."""
    import claimcheck
    from claimcheck.interfaces import choices

    settings = choices.judging(args, args.paths)
    drafts, has_failed = _read(_inputs(args), args.stdin_filename)
    language = choices.draft_language(settings)
    reports = [claimcheck.check(draft, today=settings.today, language=language, settings=settings) for draft in drafts]
    if reports or not has_failed:
        _report(reports, args, settings)
    return WRONG if has_failed else _status(reports, args, settings)


def compare(args: argparse.Namespace) -> int:
    """Hold a draft against a source."""
    import claimcheck
    from claimcheck.interfaces import choices

    if args.draft == args.against == STDIN:
        terminal.complain("the draft and --against cannot both be standard input: name a file for one")
        return WRONG
    settings = choices.judging(args, [args.draft])
    texts, has_failed = _read([args.draft, args.against], args.stdin_filename)
    if has_failed:
        return WRONG
    draft, against = texts
    language = choices.draft_language(settings)
    report = claimcheck.compare(draft, against, today=settings.today, language=language, settings=settings)
    _report([report], args, settings)
    return _status([report], args, settings)


def extract(args: argparse.Namespace) -> int:
    """List the quantities of each draft."""
    import claimcheck
    from claimcheck.interfaces import choices
    from claimcheck.reporters import quantity_table

    settings = choices.shared(args, args.paths)
    form = choices.format_name(args, settings, quantity_table.FORMATS)
    drafts, has_failed = _read(_inputs(args), args.stdin_filename)
    language = choices.draft_language(settings)
    found = [(draft, claimcheck.extract(draft, language=language)) for draft in drafts]
    if found or not has_failed:
        terminal.write(quantity_table.FORMATS[form](found, _style(args)), args.output_file)
    return WRONG if has_failed else CLEAN


def rule(args: argparse.Namespace) -> int:
    """Explain one rule or all; without a name, list them."""
    from claimcheck import rules
    from claimcheck.reporters import rule_page
    from claimcheck.settings import refuse_unknown

    known = {each.id: each for each in rules.RULES}
    style = _style(args)
    if args.name:
        refuse_unknown(args.name, known, "unknown rule")
        terminal.write(rule_page.pages([known[args.name]], style, _said))
    elif args.all:
        terminal.write(rule_page.pages([known[name] for name in sorted(known)], style, _said))
    else:
        terminal.write(rule_page.index(known.values(), style))
    return CLEAN


def _said(rule: "Rule", example: str, language: str) -> str:
    """What a rule says of one of its examples."""
    import claimcheck
    from claimcheck.core import Document

    report = claimcheck.check(Document(example.replace("⟦", "").replace("⟧", "")))
    return next((finding.message(language) for finding in report.findings if finding.rule == rule.id), "")


def schema(args: argparse.Namespace) -> int:
    """Print the JSON schema of a report."""
    from claimcheck.reporters.to_json import to_text
    from claimcheck.schema import schema as generate

    terminal.write(to_text(generate()))
    return CLEAN


COMMANDS = {"check": check, "extract": extract, "compare": compare, "rule": rule, "schema": schema}


def _run(args: argparse.Namespace) -> int:
    from claimcheck.core import ClaimcheckError

    try:
        status: int = args.run(args)
    except ClaimcheckError as error:
        terminal.complain(str(error))
        return WRONG
    return status


def _inputs(args: argparse.Namespace) -> list[str | Path]:
    """The drafts that were named; standard input where none is, if something is piped in."""
    from claimcheck.core import SettingsError
    from claimcheck.readers import expand

    if not args.paths and sys.stdin.isatty():
        raise SettingsError("no draft: name a file or a folder, or - for standard input")
    inputs = list(expand(args.paths or [STDIN]))
    if not inputs:
        terminal.complain(f"no drafts (.txt, .md) in {', '.join(args.paths)}", kind="warning")
    return inputs


def _read(paths: Sequence[str | Path], stdin_name: str | None) -> tuple[list["Document"], bool]:
    """The drafts that can be read, and whether any could not, which is told at once."""
    from claimcheck import readers
    from claimcheck.core import ReadError

    drafts = []
    for path in paths:
        try:
            drafts.append(readers.read(path, stdin_name if str(path) == STDIN else None))
        except ReadError as error:
            terminal.complain(str(error))
    return drafts, len(drafts) < len(paths)


def _status(reports: Sequence["Report"], args: argparse.Namespace, settings: "Settings") -> int:
    severities = (finding.severity for report in reports for finding in report.findings)
    is_found = any(severity.rank <= settings.fail_on.rank for severity in severities)
    return FOUND if is_found and not args.exit_zero else CLEAN


def _report(reports: Sequence["Report"], args: argparse.Namespace, settings: "Settings") -> None:
    from claimcheck.reporters import render

    text = render(
        reports,
        settings.output_format,
        language=settings.ui,
        colour=terminal.has_colour(args.colour, args.output_file),
        show_comparisons=args.show_comparisons,
        statistics=args.statistics,
    )
    terminal.write(text, args.output_file)


def _style(args: argparse.Namespace) -> "Style":
    from claimcheck.reporters.style import Style

    colour = terminal.has_colour(args.colour, getattr(args, "output_file", None))
    return Style(getattr(args, "ui", None), colour)
