"""Reports as JSON, and the schema that holds them."""

import json

import jsonschema
import pytest
from reports import AR, EN, OF, assert_snapshot

from claimcheck import schema
from claimcheck.core import Document, Report
from claimcheck.reporters import render


@pytest.mark.parametrize("language", ["ar", "en"])
def test_json_snapshot(language: str) -> None:
    assert_snapshot(f"report-{language}.json", render([OF[language]], "json"))


def test_jsonl_is_one_named_finding_a_line() -> None:
    objects = [json.loads(line) for line in render([EN, AR], "jsonl").splitlines()]
    assert objects == [{"name": "mine.md", **f.to_dict()} for r in (EN, AR) for f in r.findings]


def test_json_of_one_report_is_an_object_and_of_several_an_array() -> None:
    one = json.loads(render([EN], "json"))
    assert one == {"name": "mine.md", **EN.to_dict()}
    assert [one, one] == json.loads(render([EN, EN], "json"))
    assert [] == json.loads(render([], "json"))


@pytest.mark.parametrize("report", [EN, AR, Report(Document(""), "0" * 64)])
def test_the_schema_holds_what_reports_give(report: Report) -> None:
    jsonschema.Draft202012Validator.check_schema(schema.schema())
    validator = jsonschema.Draft202012Validator(schema.schema())
    validator.validate(report.to_dict())
    validator.validate(json.loads(render([report], "json")))


def test_the_schema_refuses_what_reports_never_give() -> None:
    validator = jsonschema.Draft202012Validator(schema.schema())
    good = EN.to_dict()
    lacking = {key: value for key, value in good.items() if key != "unread"}
    loud = {**good, "findings": [{**good["findings"][0], "severity": "loud"}]}
    early = {**good, "unread": [{"start": -1, "end": 2, "text": "x"}]}
    assert [False] * 4 == [validator.is_valid(bad) for bad in (lacking, loud, early, {**good, "extra": 1})]


def test_every_place_of_the_schema_is_one_of_the_report() -> None:
    """A field that `to_dict` gains or loses must be gained or lost in the schema too."""
    definitions, report = schema.schema()["$defs"], EN.to_dict()
    samples = {
        "Quantity": report["quantities"][0],
        "Comparison": report["comparisons"][0],
        "Finding": report["findings"][0],
        "Span": report["findings"][0]["spans"][0],
        "Message": report["findings"][0]["message"],
        "Unread": report["unread"][0],
        "Fault": report["faults"][0],
    }
    assert {name: list(sample) for name, sample in samples.items()} == {
        name: list(definition["properties"]) for name, definition in definitions.items()
    }
