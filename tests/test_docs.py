"""The documents say what the program does: sessions are run, and nothing it offers goes unsaid."""

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import fields

from claimcheck import __version__, rules
from claimcheck.interfaces import cli, flags
from claimcheck.settings import OWN_FILE, Settings, load

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("claimcheck", "examples", "grammars")
PAGES = sorted([*ROOT.glob("*.md"), *(page for folder in FOLDERS for page in (ROOT / folder).rglob("*.md")
                                      if "drafts" not in page.parts)])  # fmt: skip
"""What the project says about itself; drafts are examples of what it reads."""
COMMAND = re.compile(r"(^|[|;&] *)claimcheck\b")
ANYTHING = {"…", "..."}
"""A line of a session that stands for any number of lines."""

README = ROOT / "README.md"
BINARIES = Path(sys.executable).parent


def sessions(text: str) -> Iterator[tuple[str, list[str]]]:
    """The commands of ```console blocks, each with the lines it should print."""
    for block in re.findall(r"^```console\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, *printed = part.splitlines()
            while command.endswith("\\") and printed:
                command += f"\n{printed.pop(0).removeprefix('> ')}"
            yield command, printed


def sections(page: Path) -> list[str]:
    """A page cut before its headings."""
    return re.split(r"^(?=#+ )", page.read_text(encoding="utf-8"), flags=re.MULTILINE)


def cases() -> list[object]:
    found = [(page, text) for page in PAGES for text in sections(page)]
    return [
        pytest.param(text, command, printed, id=f"{page.relative_to(ROOT)}: {command[:60]}")
        for page, text in found
        for command, printed in sessions(text)
        if COMMAND.search(command)
    ]


@pytest.mark.parametrize(("section", "command", "printed"), cases())
def test_a_session_prints_what_the_page_shows(section: str, command: str, printed: list[str], tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    root = with_additions(section, tmp_path / "copy") if ADDITION.search(section) else ROOT
    environment = {**os.environ, "PATH": f"{BINARIES}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1",
                   "PYTHONPATH": str(root), "COLUMNS": "80"}  # fmt: skip
    if root is not ROOT:
        environment["XDG_CACHE_HOME"] = str(tmp_path / "cache")
    ran = subprocess.run(["bash", "-c", command], cwd=tmp_path, env=environment, capture_output=True,
                         text=True, check=False, timeout=60)  # fmt: skip
    assert_same(stripped(printed), stripped((ran.stdout + ran.stderr).splitlines()))


ADDITION = re.compile(r"^(In|New,) `([\w/.]+)`[^\n]*:\n\n```\w*\n(.*?)^```", re.DOTALL | re.MULTILINE)
"""What a page tells to put into a file, or to make a new file of."""


def with_additions(section: str, root: Path) -> Path:
    """A copy of the project in which is done what a section says."""
    for folder in ("claimcheck", "grammars", "tests"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for how, name, text in ADDITION.findall(section):
        path = root / name
        assert path.exists() == (how == "In"), name
        with path.open("a", encoding="utf-8") as file:
            file.write(text)
    return root


def assert_same(expected: list[str], actual: list[str]) -> None:
    if ANYTHING.isdisjoint(expected):
        assert expected == actual
        return
    pattern = "\n".join("(?:.*\n?)*?" if line.strip() in ANYTHING else re.escape(line) for line in expected)
    assert re.fullmatch(pattern.replace("(?:.*\n?)*?\n", "(?:.*\n)*?"), "\n".join(actual)), "\n".join(actual)


def stripped(lines: list[str]) -> list[str]:
    """Without spaces at line ends and empty lines at the end."""
    return "\n".join(line.rstrip() for line in lines).strip("\n").splitlines()


def test_the_readme_shows_a_session() -> None:
    assert [command for command, _ in sessions(README.read_text(encoding="utf-8")) if COMMAND.search(command)]


@pytest.mark.parametrize("name", ["word", "unit", "cue", "finder", "rule"])
def test_it_is_shown_how_to_add_something(name: str, tmp_path: Path) -> None:
    (section,) = [text for text in sections(ROOT / "CONTRIBUTING.md") if text.startswith(f"### A {name}\n")]
    root = with_additions(section, tmp_path / "copy")
    tests = {"word": ["tests/test_gold.py"], "rule": ["tests/test_rule_examples.py", "-k", "unlikely"]}
    if name in tests:
        environment = {**os.environ, "PYTHONPATH": str(root), "XDG_CACHE_HOME": str(tmp_path / "cache")}
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull, *tests[name]]
        ran = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
        assert re.search(r"^[1-9]\d* passed", ran.stdout, re.MULTILINE), ran.stdout + ran.stderr


def blocks(page: Path, language: str) -> list[str]:
    """The blocks of a page that are in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def test_the_python_of_the_readme_runs(tmp_path: Path) -> None:
    (code,) = blocks(README, "python")
    ran = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)},
                         capture_output=True, text=True, check=False, timeout=60)  # fmt: skip
    assert ("", 0) == (ran.stderr, ran.returncode)
    assert "mismatched-sum" in ran.stdout
    assert "kilometer" in ran.stdout


def test_the_settings_of_the_readme_are_settings(tmp_path: Path) -> None:
    (text,) = blocks(README, "toml")
    (tmp_path / OWN_FILE).write_text(text, encoding="utf-8")
    settings = load(tmp_path)
    settings.refuse_unknown_rules({rule.id for rule in rules.all_rules()})
    assert "EG" == settings.locale


# ---- nothing goes unsaid


def is_said(pattern: str) -> bool:
    return any(re.search(pattern, page.read_text(encoding="utf-8")) for page in PAGES)


def options() -> list[str]:
    """Every long option of every command."""
    parser = flags.parser(cli.COMMANDS)
    commands = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction)).choices.values()
    found = {name for each in (parser, *commands) for action in each._actions for name in action.option_strings}
    return sorted(name for name in found if name.startswith("--") and name != "--help")


@pytest.mark.parametrize("command", sorted(cli.COMMANDS))
def test_every_command_is_documented(command: str) -> None:
    assert is_said(rf"claimcheck {command}\b")


@pytest.mark.parametrize("option", options())
def test_every_option_is_documented(option: str) -> None:
    assert is_said(rf"{option}(?![\w-])")


@pytest.mark.parametrize("name", [field.name.replace("_", "-") for field in fields(Settings) if field.name != "file"])
def test_every_setting_is_documented(name: str) -> None:
    assert is_said(rf"(?<!\w){name}(?![\w-])")


@pytest.mark.parametrize("rule", [rule.id for rule in rules.all_rules()])
def test_every_rule_is_in_the_index(rule: str) -> None:
    index = ROOT / "claimcheck" / "rules" / "README.md"
    assert re.search(rf"(?<![\w-]){rule}(?![\w-])", index.read_text(encoding="utf-8"))


def test_the_version_is_in_the_changelog() -> None:
    assert __version__ in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_generated_parts_are_up_to_date() -> None:
    pages = [str(page) for page in PAGES if "[[[cog" in page.read_text(encoding="utf-8")]
    assert pages, "the rule index and the command's help are generated by cog"
    ran = subprocess.run([sys.executable, "-m", "cogapp", "--check", "--diff", *pages], cwd=ROOT,
                         capture_output=True, text=True, check=False)  # fmt: skip
    assert 0 == ran.returncode, f"run `make docs`\n{ran.stdout}{ran.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    text = re.sub(r"\[\[\[cog.*?\]\]\]", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", text)
    assert [] == [target for target in targets if not (page.parent / target).exists()]


# ---- examples


@pytest.mark.parametrize("script", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.name)
def test_an_example_runs(script: Path, tmp_path: Path) -> None:
    ran = subprocess.run([sys.executable, str(script)], cwd=tmp_path, capture_output=True, text=True, check=False,
                         stdin=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=60)  # fmt: skip
    assert (0, "") == (ran.returncode, ran.stderr)
    assert ran.stdout
