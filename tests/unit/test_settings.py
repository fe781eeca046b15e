"""Settings: where they are found, what they may hold, and the errors that say how to mend them."""

from datetime import date
from pathlib import Path

import pytest

from claimcheck.core import SettingsError, Severity
from claimcheck.settings import Settings, load

EVERY_KEY = """
select = ["mismatched-sum", "impossible-date"]
ignore = ["vague-count"]
extend-select = ["mismatched-clock"]
fail-on = "warning"
output-format = "json"
lang = "ar"
ui = "en"
today = 2018-05-17
vocabulary = [["WHO", "World Health Organization"]]
per-file-ignores = {"archive/*.md" = ["mismatched-sum"]}
severity = {"mismatched-repeat" = "info"}
units.locale = "eg"
"""


def loaded(tmp_path: Path, text: str) -> Settings:
    file = tmp_path / "claimcheck.toml"
    file.write_text(text, encoding="utf-8")
    return load(tmp_path, config=None, isolated=False)


def error_of(tmp_path: Path, text: str) -> str:
    with pytest.raises(SettingsError) as caught:
        loaded(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'claimcheck.toml'}: ")
    return str(caught.value)


def test_every_key_is_read(tmp_path: Path) -> None:
    expected = Settings(
        select=("mismatched-sum", "impossible-date"),
        ignore=("vague-count",),
        extend_select=("mismatched-clock",),
        fail_on=Severity.WARNING,
        output_format="json",
        lang="ar",
        ui="en",
        today=date(2018, 5, 17),
        per_file_ignores=(("archive/*.md", ("mismatched-sum",)),),
        severity=(("mismatched-repeat", Severity.INFO),),
        locale="EG",
        vocabulary=(("WHO", "World Health Organization"),),
        file=tmp_path / "claimcheck.toml",
    )
    assert expected == loaded(tmp_path, EVERY_KEY)


def test_pyproject_holds_the_same_table(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.claimcheck]\nui = "ar"\n[tool.claimcheck.units]\nlocale = "IQ"\n')
    settings = load(tmp_path)
    assert ("ar", "IQ") == (settings.ui, settings.locale)


def test_the_nearest_upward_wins_and_a_foreign_pyproject_is_passed_by(tmp_path: Path) -> None:
    inner = tmp_path / "desk" / "drafts"
    inner.mkdir(parents=True)
    (tmp_path / "claimcheck.toml").write_text('ui = "ar"')
    (inner / "pyproject.toml").write_text("[tool.other]\nx = 1")
    assert "ar" == load(inner).ui
    (inner.parent / "claimcheck.toml").write_text('ui = "en"')
    assert "en" == load(inner).ui


def test_isolated_heeds_nothing_and_config_heeds_one(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('ui = "ar"')
    (tmp_path / "other.toml").write_text('ui = "en"')
    assert Settings() == load(tmp_path, isolated=True)
    assert "en" == load(tmp_path, config=tmp_path / "other.toml").ui


def test_a_missing_config_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"lost\.toml: cannot be read"):
        load(tmp_path, config=tmp_path / "lost.toml")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("selct = []", "unknown key, 'selct': did you mean 'select'?"),
        ("fail_on = 'error'", "unknown key, 'fail_on': did you mean 'fail-on'?"),
        ("[units]\nlocal = 'EG'", "unknown key, 'units.local': did you mean 'units.locale'?"),
        ("[tool.claimcheck]\nui = 'ar'", "here the keys stand without [tool.claimcheck]"),
        ("fail-on = 'eror'", "'fail-on' cannot be 'eror': did you mean 'error'?"),
        ("ui = 'fr'", "'ui' cannot be 'fr': there is ar, en"),
        ("select = 'mismatched-sum'", "'select' cannot be 'mismatched-sum': write a list"),
        ("ignore = [1]", "'ignore' cannot be [1]: write a list"),
        ("today = '17/5/2018'", "write the day as year-month-day: 2018-05-17"),
        ("today = 5", "'today' cannot be 5: write it as text"),
        ("units.locale = 'Egypt'", "write a country's two letters"),
        ("severity = 'info'", "write a table"),
        ("severity = {x = 'loud'}", "there is error, info, warning"),
        ("per-file-ignores = ['x']", "write a table"),
        ("vocabulary = ['x']", "write a list of lists"),
        ("ui = ", "not valid TOML"),
    ],
)
def test_errors_name_file_key_and_cure(tmp_path: Path, text: str, expected: str) -> None:
    assert expected in error_of(tmp_path, text)


def test_a_toml_error_names_its_line(tmp_path: Path) -> None:
    assert "line 2" in error_of(tmp_path, "ui = 'ar'\n= 5")


def test_selection() -> None:
    assert Settings().is_selected("mismatched-sum")
    assert not Settings(ignore=("mismatched-sum",)).is_selected("mismatched-sum")
    assert not Settings(select=()).is_selected("mismatched-sum")
    only = Settings(select=("a",), extend_select=("b",), ignore=("b",))
    assert [True, False, False] == [only.is_selected(name) for name in ("a", "b", "c")]
    assert Settings(select=("a",), extend_select=("b",)).is_selected("b")


@pytest.mark.parametrize(
    ("name", "expected"),
    [("archive/old.md", False), ("old.md", True), ("archive/old.txt", True), ("drafts/quiz.txt", False)],
)
def test_per_file_ignores(tmp_path: Path, name: str, expected: bool) -> None:
    ignores = (("archive/*.md", ("mismatched-sum",)), ("quiz.*", ("mismatched-sum",)))
    settings = Settings(per_file_ignores=ignores, file=tmp_path / "claimcheck.toml")
    assert expected == settings.is_selected("mismatched-sum", str(tmp_path / name))
    assert settings.is_selected("impossible-date", str(tmp_path / name))


def test_severity() -> None:
    settings = Settings(severity=(("a", Severity.INFO),))
    assert Severity.INFO == settings.severity_of("a", Severity.ERROR)
    assert Severity.ERROR == settings.severity_of("b", Severity.ERROR)


def test_flags_outweigh_the_file() -> None:
    file = Settings(select=("a",), ignore=("b", "c"), extend_select=("d",))
    over = file.narrowed(select=("b",), ignore=("e",), extend_select=())
    assert (("b",), ("c", "e"), ()) == (over.select, over.ignore, over.extend_select)
    more = file.narrowed(select=None, ignore=(), extend_select=("c",))
    assert (("a",), ("b",), ("d", "c")) == (more.select, more.ignore, more.extend_select)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (Settings(select=("mismatched-sm",)), "'select' names an unknown rule, 'mismatched-sm'"),
        (Settings(severity=(("mismatched-sm", Severity.INFO),)), "did you mean 'mismatched-sum'?"),
        (Settings(per_file_ignores=(("x.md", ("mismatched-sm",)),)), "'per-file-ignores.x.md'"),
    ],
)
def test_unknown_rules_are_refused(settings: Settings, expected: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings.refuse_unknown_rules({"mismatched-sum", "impossible-date"})
    assert expected in str(caught.value)


def test_known_rules_pass() -> None:
    Settings(select=("a",), ignore=("b",)).refuse_unknown_rules({"a", "b"})
