"""Choices: the settings of a run, from the nearest file under the flags of the command line."""

import argparse
import os
from collections.abc import Collection, Sequence
from pathlib import Path

from msgspec.structs import replace

from claimcheck import rules
from claimcheck.core import Severity
from claimcheck.reporters import FORMATS
from claimcheck.settings import Settings, load, refuse_unknown

STDIN = "-"


def shared(args: argparse.Namespace, paths: Sequence[str]) -> Settings:
    """The settings of the nearest file under the flags that every command has."""
    loaded = load(_start(paths, args.stdin_filename), config=args.config, isolated=args.isolated)
    given = {"lang": args.lang, "output_format": args.output_format}
    return replace(loaded, **{name: value for name, value in given.items() if value is not None})


def judging(args: argparse.Namespace, paths: Sequence[str]) -> Settings:
    """The settings under all flags, every rule and format named in them known."""
    known = {rule.id for rule in rules.RULES}
    loaded = shared(args, paths)
    loaded.refuse_unknown_rules(known)
    named = {key: tuple(getattr(args, key) or ()) for key in ("select", "ignore", "extend_select")}
    for key, rule_ids in named.items():
        for rule_id in rule_ids:
            refuse_unknown(rule_id, known, f"--{key.replace('_', '-')} names an unknown rule")
    format_name(args, loaded, FORMATS)
    fail_on = Severity(args.fail_on) if args.fail_on else loaded.fail_on
    settings = replace(loaded, today=args.today or loaded.today, ui=args.ui or loaded.ui, fail_on=fail_on)
    select = named["select"] if args.select is not None else None
    return settings.narrowed(select=select, ignore=named["ignore"], extend_select=named["extend_select"])


def format_name(args: argparse.Namespace, settings: Settings, known: Collection[str]) -> str:
    """The format asked for; SettingsError if it is none of the known ones."""
    where = "--output-format" if args.output_format else f"{settings.file}: 'output-format'"
    refuse_unknown(settings.output_format, known, f"{where} names an unknown format")
    return settings.output_format


def _start(paths: Sequence[str], stdin_name: str | None) -> Path:
    """Where to look for settings from: the folder that holds all drafts."""
    files = [Path(stdin_name or STDIN) if path == STDIN else Path(path) for path in paths]
    folders = [file if file.is_dir() else file.parent for file in files] or [Path()]
    try:
        return Path(os.path.commonpath([os.path.abspath(folder) for folder in folders]))
    except ValueError:  # drafts on different drives share no folder
        return Path()


def draft_language(settings: Settings) -> str | None:
    """The language in which to read the drafts; None to find out from each."""
    return None if settings.lang == "auto" else settings.lang
