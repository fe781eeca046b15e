"""Files and standard input to documents, and the errors that name what is wrong and its cure."""

import io
import os
from pathlib import Path

import pytest

from claimcheck.core import ReadError
from claimcheck.readers import expand, from_markdown, from_text, read

DRAFT = "وصلت 3 شاحنات إلى المخيم.\r\n\r\nوغادرت شاحنتان.\n"


def error_of(data: bytes, name: str = "draft.txt") -> str:
    with pytest.raises(ReadError) as caught:
        from_text.read(data, name)
    return str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_keeps_every_code_point(encoding: str) -> None:
    assert DRAFT == from_text.read(DRAFT.encode(encoding), "draft.txt").text


def test_utf16_of_either_byte_order() -> None:
    assert DRAFT == from_text.decode(b"\xff\xfe" + DRAFT.encode("utf-16-le"), "x")
    assert DRAFT == from_text.decode(b"\xfe\xff" + DRAFT.encode("utf-16-be"), "x")


def test_windows_1256_is_named_with_its_first_byte_and_the_cure() -> None:
    message = error_of("Total: مئة".encode("windows-1256"))
    assert "draft.txt: byte 7 (0xE3) is not UTF-8" in message
    assert "iconv -f WINDOWS-1256 -t UTF-8 draft.txt" in message


def test_the_byte_is_counted_from_the_start_of_the_file() -> None:
    assert "byte 5 (0xE3)" in error_of(b"\xef\xbb\xbfab\xe3")


def test_a_name_with_spaces_is_quoted_in_the_cure() -> None:
    assert "-t UTF-8 'my draft.txt' >" in error_of(b"\xe3", "my draft.txt")


def test_the_cure_for_standard_input_is_a_pipe() -> None:
    assert error_of(b"\xe3", "-").endswith("iconv -f WINDOWS-1256 -t UTF-8 | claimcheck check -")


def test_utf16_without_its_mark_is_recognised() -> None:
    assert "iconv -f UTF-16LE" in error_of(DRAFT.encode("utf-16-le"))
    assert "iconv -f UTF-16BE" in error_of(DRAFT.encode("utf-16-be"))


@pytest.mark.parametrize("data", [b"GIF89a\x00\x01\xff", b"plain\x00text", b"\xff\xfea\x00\x00\x00"])
def test_binary_is_refused(data: bytes) -> None:
    assert "not a text file" in error_of(data)


def test_broken_utf16_is_refused() -> None:
    assert "broken UTF-16" in error_of(b"\xff\xfea\x00b")


MARKDOWN = """\
---
title: 3 ships
---

# Three ships reach port #

The first paragraph
runs on.
## Details
```text
9 lines of code
# not a heading
````
<!-- claimcheck: ignore[mismatched-sum] counted twice -->
Seven crew left.

# Another heading
"""


def test_markdown_blocks() -> None:
    document = from_markdown.read(MARKDOWN.encode(), "draft.md")
    assert MARKDOWN == document.text
    assert [
        ("Three ships reach port", True),
        ("The first paragraph\nruns on.", False),
        ("Details", False),
        ("Seven crew left.", False),
        ("Another heading", False),
    ] == [(block.span.of(document.text), block.is_headline) for block in document.blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#5 is no heading\n\nText.", []),
        ("A headline\n\nText of 3 lines.", []),
        ("---\n\nno front matter\n\n---\n", []),
        ("```\nunclosed 5\n", []),
        ("~~~\n```\n5\n~~~\nafter", ["after"]),
        ("```inline 5``` text\n# H", ["```inline 5``` text", "H"]),
        ("# C#\ntext", ["C#", "text"]),
    ],
)
def test_markdown_corners(text: str, expected: list[str]) -> None:
    assert expected == [block.span.of(text) for block in from_markdown.blocks(text)]


def test_an_unclosed_fence_leaves_no_prose_but_is_structure() -> None:
    assert ["before"] == [b.span.of("before\n```\n5") for b in from_markdown.blocks("before\n```\n5")]


def test_read_chooses_by_suffix(tmp_path: Path) -> None:
    for name in ("draft.MD", "draft.txt", "draft"):
        (tmp_path / name).write_bytes(b"# Title\n\nText")
    assert 2 == len(read(tmp_path / "draft.MD").blocks)
    assert () == read(tmp_path / "draft.txt").blocks == read(tmp_path / "draft").blocks
    assert str(tmp_path / "draft") == read(tmp_path / "draft").name


def test_an_empty_file_is_an_empty_document(tmp_path: Path) -> None:
    (tmp_path / "empty.md").touch()
    assert "" == read(tmp_path / "empty.md").text


@pytest.mark.parametrize("suffix", [".html", ".docx", ".PDF"])
def test_other_formats_are_refused_in_one_line(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"draft{suffix}").touch()
    with pytest.raises(ReadError, match=rf"reading \{suffix.lower()} is not built in yet: save .*text") as caught:
        read(tmp_path / f"draft{suffix}")
    assert "\n" not in str(caught.value)


def test_missing_files_and_folders_are_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"lost\.txt: no such file"):
        read(tmp_path / "lost.txt")
    with pytest.raises(ReadError, match="cannot be read"):
        read(tmp_path)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(b"# Title\n\n5 km")

    monkeypatch.setattr("sys.stdin", Stdin())
    document = read("-", "piped.md")
    assert ("piped.md", 2) == (document.name, len(document.blocks))


def test_expand_walks_folders_in_order_and_skips_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/notes.py", ".git/x.md", ".hidden.txt", "c/d/e.TXT"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    os.mkfifo(tmp_path / "pipe.txt")  # nobody writes: to read it would be to wait for ever
    (tmp_path / "lost.md").symlink_to("nowhere.md")
    found = [Path(path).relative_to(tmp_path).as_posix() for path in expand([tmp_path])]
    assert ["a/z.md", "b.txt", "c/d/e.TXT"] == found


def test_expand_leaves_files_and_standard_input_as_they_are() -> None:
    assert ["-", "lost.txt", "x.py", ""] == list(expand(["-", "lost.txt", "x.py", ""]))
