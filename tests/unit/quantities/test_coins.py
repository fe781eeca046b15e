"""Small coins take the currency that the draft names, and are counted in themselves where it names none."""

import pytest

import claimcheck


def read(text: str) -> list[tuple[str | None, str]]:
    return [(q.to_dict()["value"], q.unit) for q in claimcheck.extract(text, language="ar") if q.kind.value == "money"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("زاد ثمن الرغيف 35 سنتا.", [("35", "cent")]),
        ("زاد ثمن الرغيف 35 سنتا أستراليا.", [("0.35", "AUD")]),
        ("زاد ثمن الرغيف 35 سنتا في السوق الأسترالي.", [("0.35", "AUD")]),
        ("هبط السهم 35 سنتا إلى 9 دولارات.", [("0.35", "USD"), ("9", "USD")]),
        ("بلغ الرسم 4 دراهم إماراتية، ثم زاد 30 فلسا.", [("4", "AED"), ("0.3", "AED")]),
        ("بلغ الرسم 4 دنانير كويتية، ثم زاد 30 فلسا.", [("4", "KWD"), ("0.03", "KWD")]),
    ],
)
def test_a_coin_takes_the_currency_of_its_draft(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert expected == read(text)


def test_a_coin_of_nobody_keeps_its_readings() -> None:
    [coin] = claimcheck.extract("زاد ثمن الرغيف 35 سنتا.", language="ar")
    assert {"USD", "EUR", "CAD"} <= {reading.unit for reading in coin.others}
    assert 35 == coin.to_pint().magnitude


@pytest.mark.parametrize("text", ["أقلعت طائرة C 130 من القاعدة.", "شبكة 5C الجديدة."])
def test_a_lone_letter_is_no_coin(text: str) -> None:
    assert [] == read(text)
