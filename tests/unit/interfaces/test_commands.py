"""The commands beside `check`: compare, extract, rule, schema."""

import json

from stand_in import Checker, Output

from claimcheck.interfaces.cli import main


def test_compare(checker: Checker, capsys: Output) -> None:
    assert 1 == main(["compare", "bad.txt", "--against", "good.md"])
    (call,) = checker.calls
    assert ["bad.txt", "good.md"] == [call["draft"].name, call["against"].name]
    assert 0 == main(["compare", "good.md", "--against", "bad.txt"])
    assert 2 == main(["compare", "bad.txt", "--against", "lost.txt"])
    assert "lost.txt: no such file" in capsys.readouterr().err


def test_extract(checker: Checker, capsys: Output) -> None:
    assert 0 == main(["extract", "bad.txt", "good.md", "--lang", "en"])
    assert ["bad.txt:1:9", "good.md:3:1"] == [row.split()[0] for row in capsys.readouterr().out.splitlines()[1:]]
    assert "en" == checker.calls[0]["language"]
    assert 0 == main(["extract", "bad.txt", "--output-format", "json"])
    assert ["5"] == [quantity["value"] for quantity in json.loads(capsys.readouterr().out)]
    assert 0 == main(["extract", "bad.txt", "odd.txt", "--output-format", "jsonl"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [("bad.txt", "5"), ("odd.txt", "6")] == [(line["name"], line["value"]) for line in lines]
    assert 2 == main(["extract", "lost.txt", "bad.txt"])


def test_rule_pages(capsys: Output) -> None:
    assert 0 == main(["rule"])
    assert ["impossible-date", "mismatched-sum"] == [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert 0 == main(["rule", "mismatched-sum"])
    page = capsys.readouterr().out
    assert page.startswith("mismatched-sum (error)\n")
    assert 0 == main(["rule", "--all"])
    pages = capsys.readouterr().out
    assert pages.startswith("impossible-date (error)\n")
    assert pages.endswith(page)


def test_schema(capsys: Output) -> None:
    assert 0 == main(["schema"])
    assert "https://json-schema.org/draft/2020-12/schema" == json.loads(capsys.readouterr().out)["$schema"]
