"""What is kept between two starts: built once, built anew when a source changes, never needed."""

import pickle
from pathlib import Path

import pytest

from claimcheck import kept
from claimcheck.grammar import lexicon


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    found = kept.folder()
    assert found is not None
    assert tmp_path in found.parents
    return found


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "list.tsv"
    path.write_text("قرش\t1\n", encoding="utf-8")
    return path


def refuse() -> str:
    raise AssertionError("it was built again")


def test_what_is_kept_is_not_built_again(home: Path, source: Path) -> None:
    assert ("قرش", 1) == kept.built("list", [source], lambda: ("قرش", 1))
    assert ("قرش", 1) == kept.built("list", [source], refuse)
    assert 0 == home.stat().st_mode & 0o077


def test_a_changed_source_is_read_again(home: Path, source: Path) -> None:
    kept.built("list", [source], lambda: 1)
    source.write_text("قرش\t2\n", encoding="utf-8")
    assert 2 == kept.built("list", [source], lambda: 2)


@pytest.mark.parametrize("spoilt", [b"", b"not ours", b"half"])
def test_a_spoilt_file_is_as_good_as_none(home: Path, source: Path, spoilt: bytes) -> None:
    kept.built("list", [source], lambda: 1)
    path = home / "list.pickle"
    path.write_bytes(path.read_bytes()[:-1] if spoilt == b"half" else spoilt)
    assert 2 == kept.built("list", [source], lambda: 2)


def test_without_a_folder_everything_is_built(tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert kept.folder() is None
    assert [1, 2] == [kept.built("list", [source], lambda made=made: made) for made in (1, 2)]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_kept_lexicon_is_the_lexicon(home: Path, language: str) -> None:
    built = lexicon.load(language)
    assert pickle.loads((home / f"{language}.lexicon.pickle").read_bytes()[32:]) == built == lexicon.load(language)
