"""What a user may set: `[tool.claimcheck]` in pyproject.toml, or claimcheck.toml, nearest upward.

The keys are the names of the command line's flags. In claimcheck.toml they stand at the top level.
"""

import os
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Self

from msgspec import Struct
from msgspec.structs import replace

from claimcheck.core import SettingsError, Severity

OWN_FILE, SHARED_FILE = "claimcheck.toml", "pyproject.toml"


class Settings(Struct, frozen=True):
    """The settings of one run; as they stand here where nothing is set."""

    select: tuple[str, ...] | None = None
    """The rules to apply; None is all of them."""
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    fail_on: Severity = Severity.ERROR
    output_format: str = "full"
    lang: str = "auto"
    """The language of the drafts: auto, ar or en."""
    ui: str | None = None
    """The language of the messages: ar, en, or None for the draft's own."""
    today: date | None = None
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    severity: tuple[tuple[str, Severity], ...] = ()
    locale: str | None = None
    """The country, as in ISO 3166 (EG), whose feddan, dunam, ton and pound are meant."""
    vocabulary: tuple[tuple[str, ...], ...] = ()
    """Names that mean the same, group by group."""
    file: Path | None = None
    """Where these settings stand."""

    def is_selected(self, rule_id: str, name: str = "text") -> bool:
        """True if a rule applies to the draft of this name."""
        if rule_id in self.ignore or rule_id in self._ignored_in(name):
            return False
        return self.select is None or rule_id in self.select or rule_id in self.extend_select

    def severity_of(self, rule_id: str, default: Severity) -> Severity:
        """How loudly a rule speaks: as set, else the default."""
        return dict(self.severity).get(rule_id, default)

    def narrowed(
        self, *, select: tuple[str, ...] | None, ignore: tuple[str, ...], extend_select: tuple[str, ...]
    ) -> Self:
        """These settings under the flags of the same names: a flag outweighs the file."""
        named = {*(select or ()), *extend_select}
        kept = tuple(rule_id for rule_id in self.ignore if rule_id not in named)
        if select is not None:
            return replace(self, select=select, extend_select=extend_select, ignore=kept + ignore)
        return replace(self, extend_select=self.extend_select + extend_select, ignore=kept + ignore)

    def refuse_unknown_rules(self, known: Collection[str]) -> None:
        """SettingsError if a setting names a rule that there is not."""
        for key, rule_id in self._named_rules():
            refuse_unknown(rule_id, known, f"{self.file or 'settings'}: {key!r} names an unknown rule")

    def _named_rules(self) -> Iterator[tuple[str, str]]:
        yield from (("select", rule_id) for rule_id in self.select or ())
        yield from (("ignore", rule_id) for rule_id in self.ignore)
        yield from (("extend-select", rule_id) for rule_id in self.extend_select)
        yield from (("severity", rule_id) for rule_id, _ in self.severity)
        for pattern, rule_ids in self.per_file_ignores:
            yield from ((f"per-file-ignores.{pattern}", rule_id) for rule_id in rule_ids)

    def _ignored_in(self, name: str) -> Iterator[str]:
        if not self.per_file_ignores:
            return
        root = self.file.parent if self.file else Path.cwd()
        path = Path(os.path.abspath(name))
        for pattern, rule_ids in self.per_file_ignores:
            # As in other checkers, a pattern names a file by its last part or by its way from the settings.
            if fnmatchcase(path.name, pattern) or fnmatchcase(path.as_posix(), (root / pattern).as_posix()):
                yield from rule_ids


def load(start: Path, *, config: Path | None = None, isolated: bool = False) -> Settings:
    """The settings for drafts at or below `start`; those of `config` if given, none if isolated."""
    if isolated:
        return Settings()
    if config is not None:
        table = _table(config)
        return Settings() if table is None else _settings(table, config)
    folder = Path(os.path.abspath(start))
    for parent in (folder, *folder.parents):
        for file in (parent / OWN_FILE, parent / SHARED_FILE):
            if file.is_file() and (table := _table(file)) is not None:
                return _settings(table, file)
    return Settings()


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a message on an unknown word: the nearest known one, else all of them."""
    names = sorted(known)
    import difflib  # only when somebody has mistyped

    near = difflib.get_close_matches(word.lower().replace("_", "-"), names, n=1)
    return f"did you mean {near[0]!r}?" if near else f"there is {', '.join(names)}"


def refuse_unknown(word: str, known: Collection[str], what: str) -> None:
    """SettingsError, beginning with `what`, if the word is none of the known ones."""
    if word not in known:
        raise SettingsError(f"{what}, {word!r}: {did_you_mean(word, known)}")


def to_day(text: str) -> date:
    """A day written as in ISO 8601; ValueError says how to write it."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"write the day as year-month-day: 2018-05-17 ({error})") from None


def _table(file: Path) -> dict[str, Any] | None:
    """The table of settings in a file; None if a pyproject.toml has none."""
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: not valid TOML, mend it there: {error}") from None
    if file.name != SHARED_FILE:
        return content
    tool = content.get("tool", {})
    table = tool.get("claimcheck") if isinstance(tool, dict) else None
    if table is not None and not isinstance(table, dict):
        raise SettingsError(f"{file}: 'tool.claimcheck' must be a table: write [tool.claimcheck]")
    return table


def _settings(table: Mapping[str, Any], file: Path) -> Settings:
    values: dict[str, Any] = {}
    for key, value in _flat(table):
        if key == "tool" and file.name != SHARED_FILE:
            raise SettingsError(f"{file}: unknown key 'tool': here the keys stand without [tool.claimcheck]")
        refuse_unknown(key, _KEYS, f"{file}: unknown key")
        field, parse = _KEYS[key]
        try:
            values[field] = parse(value)
        except (ValueError, TypeError) as error:
            raise SettingsError(f"{file}: {key!r} cannot be {value!r}: {error}") from None
    return Settings(**values, file=Path(os.path.abspath(file)))


def _flat(table: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if key == "units" and isinstance(value, dict):
            yield from ((f"units.{name}", inner) for name, inner in value.items())
        else:
            yield key, value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("write it as text, in quotes")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise TypeError('write a list: ["…", "…"]')
    return tuple(value)


def _one_of(*known: str) -> Callable[[Any], str]:
    def parse(value: Any) -> str:
        if value not in known:
            raise ValueError(did_you_mean(str(value), known))
        return _text(value)

    return parse


def _severity(value: Any) -> Severity:
    return Severity(_one_of(*(severity.value for severity in Severity))(value))


def _day(value: Any) -> date:
    return value if type(value) is date else to_day(_text(value))


def _country(value: Any) -> str:
    code = _text(value)
    if not (len(code) == 2 and code.isascii() and code.isalpha()):
        raise ValueError("write a country's two letters, as EG or SY")
    return code.upper()


def _per_file(value: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if not isinstance(value, dict):
        raise TypeError('write a table: {"archive/*.md" = ["mismatched-sum"]}')
    return tuple((pattern, _texts(rule_ids)) for pattern, rule_ids in value.items())


def _severities(value: Any) -> tuple[tuple[str, Severity], ...]:
    if not isinstance(value, dict):
        raise TypeError('write a table: {"mismatched-repeat" = "info"}')
    return tuple((rule_id, _severity(severity)) for rule_id, severity in value.items())


def _groups(value: Any) -> tuple[tuple[str, ...], ...]:
    if not isinstance(value, list) or not all(isinstance(group, list) for group in value):
        raise TypeError('write a list of lists of names: [["WHO", "World Health Organization"]]')
    return tuple(_texts(group) for group in value)


_KEYS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "select": ("select", _texts),
    "ignore": ("ignore", _texts),
    "extend-select": ("extend_select", _texts),
    "fail-on": ("fail_on", _severity),
    "output-format": ("output_format", _text),
    "lang": ("lang", _one_of("auto", "ar", "en")),
    "ui": ("ui", _one_of("ar", "en")),
    "today": ("today", _day),
    "per-file-ignores": ("per_file_ignores", _per_file),
    "severity": ("severity", _severities),
    "units.locale": ("locale", _country),
    "vocabulary": ("vocabulary", _groups),
}
