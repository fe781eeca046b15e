"""What is shipped works where it is installed: from a wheel, from an sdist, and from a checkout."""

import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import time
import venv
import zipfile
from pathlib import Path

import pytest

from claimcheck import __version__, rules

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("lark", "pint", "quantulum3", "hijridate")
pytestmark = pytest.mark.xdist_group("packaging")  # what is built is built once


def run(*command: str | Path, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    return subprocess.run([str(part) for part in command], cwd=cwd, env=environment | variables,
                          capture_output=True, text=True, check=False)  # fmt: skip


def done(ran: subprocess.CompletedProcess[str]) -> str:
    assert 0 == ran.returncode, ran.stdout + ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel that was built from it."""
    out = tmp_path_factory.mktemp("dist")
    done(run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, ROOT, cwd=out))
    return out


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return next(built.glob("*.whl"))


def installed(folder: Path, *what: str | Path) -> Path:
    """The bin folder of a fresh environment with this alone; dependencies are borrowed, so nothing is fetched."""
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    site = Path(done(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder)).strip())
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check", "install", "--quiet")
    done(run(*pip, "--no-deps", "--no-index", "--no-build-isolation", *what, cwd=folder))
    return folder / "bin"


@pytest.fixture(scope="module", params=["wheel", "editable"])
def commands(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bin folder of an environment with claimcheck installed one way or the other."""
    folder = tmp_path_factory.mktemp(request.param)
    if request.param == "wheel":
        return installed(folder, request.getfixturevalue("wheel"))
    return installed(folder, "--editable", ROOT)


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A draft that a rule gives as its own bad example."""
    text = next(text for rule in rules.all_rules() for text in rule.bad if re.search("[\u0621-\u064a]", text))
    path = tmp_path / "draft.txt"
    path.write_text(re.sub("[⟦⟧]", "", text), encoding="utf-8")
    return path


def test_the_wheel_holds_grammars_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    grammars = {str(path.relative_to(ROOT)) for path in (ROOT / "grammars").rglob("*") if path.is_file()}
    assert grammars == {name.replace("claimcheck/_", "") for name in names if "/_grammars/" in name}
    assert "claimcheck/py.typed" in names
    assert [] == [name for name in names if not name.startswith(("claimcheck/", "claimcheck_ar-"))]


def test_the_sdist_holds_all_that_is_needed_to_build_and_test(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {"pyproject.toml", "README.md", "LICENSE", "Makefile", "grammars/ar/number.lark", "tests/conftest.py"}
    assert wanted - names == set()
    assert [] == [name for name in names if name.startswith((".venv", ".git/")) or "__pycache__" in name]


def test_the_metadata_name_version_and_licence(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    text = archive.read(next(name for name in archive.namelist() if name.endswith("/METADATA"))).decode()
    assert f"\nVersion: {__version__}\n" in text
    assert "\nLicense-Expression: MIT\n" in text
    assert "\nRequires-Python: >=3.11\n" in text


def test_the_installed_command_finds_its_grammars(commands: Path, draft: Path) -> None:
    found = run(commands / "claimcheck", "check", draft.name, "--output-format", "concise", cwd=draft.parent)
    assert 1 == found.returncode, found.stdout + found.stderr
    assert "draft.txt" in found.stdout
    assert f"claimcheck {__version__}" == done(run(commands / "claimcheck", "--version", cwd=draft.parent)).strip()


def test_the_installed_package_reads_quantities(commands: Path, tmp_path: Path) -> None:
    program = (
        "import claimcheck; print([str(q.value) for q in claimcheck.extract('خمسة آلاف ومئتان وخمسة وعشرون شخصا')])"
    )
    assert "['5225']" == done(run(commands / "python", "-c", program, cwd=tmp_path)).strip()


def test_the_module_runs_as_the_command_does(commands: Path, tmp_path: Path) -> None:
    assert __version__ in done(run(commands / "python", "-m", "claimcheck", "--version", cwd=tmp_path))


# ---- start-up


def loaded(program: str, tmp_path: Path) -> set[str]:
    """Which of the heavy libraries a program has loaded at its end."""
    ending = f"\nimport sys; print([name for name in {HEAVY!r} if name in sys.modules])"
    return set(
        re.findall(r"\w+", done(run(sys.executable, "-c", program + ending, cwd=tmp_path, PYTHONPATH=str(ROOT))))
    )


def test_importing_claimcheck_loads_nothing_heavy(tmp_path: Path) -> None:
    assert set() == loaded("import claimcheck", tmp_path)
    assert set() == loaded("import claimcheck.interfaces.cli", tmp_path)


def test_extracting_arabic_loads_neither_units_nor_english(tmp_path: Path) -> None:
    program = "import claimcheck; claimcheck.extract('5 كيلومترات مربعة، 20 ألف دولار')"
    assert {"lark"} == loaded(program, tmp_path) - {"hijridate"}


def test_the_version_is_told_at_once(tmp_path: Path) -> None:
    def seconds() -> float:
        start = time.perf_counter()
        done(run(sys.executable, "-m", "claimcheck", "--version", cwd=tmp_path, PYTHONPATH=str(ROOT)))
        return time.perf_counter() - start

    assert min(seconds() for _ in range(5)) < 0.5
