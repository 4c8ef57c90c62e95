"""JSON as JavaScript has it, and surgery on a text that leaves the rest alone."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from bson import ObjectId
from hypothesis import given
from hypothesis import strategies as st

from adapters.mongodb import javascript

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=3), children, max_size=3),
    max_leaves=10,
)  # fmt: skip
NAMES = st.sampled_from(["passport", "user", "a", "", '"', "\\", "é☃"])
OBJECTS = st.dictionaries(NAMES, JSON, max_size=4)
SEPARATORS = st.sampled_from([(",", ":"), (", ", ": "), (" ,\n", "\t: ")])


@given(OBJECTS, OBJECTS, SEPARATORS, st.sampled_from(["", " ", "\n\t"]), st.booleans())
def test_a_member_goes_and_nothing_else(
    outer: dict[str, Any],
    inner: dict[str, Any],
    separators: tuple[str, str],
    space: str,
    ascii_only: bool,  # noqa: FBT001
) -> None:
    whole = {**outer, "passport": {**inner, "user": 1}}
    text = space + json.dumps(whole, separators=separators, ensure_ascii=ascii_only) + space
    less = javascript.without_member(text, "passport", "user")
    assert less is not None
    del whole["passport"]["user"]
    assert json.loads(less) == whole
    assert javascript.without_member(less, "passport", "user") is None


@given(JSON, SEPARATORS)
def test_where_there_is_none_nothing_goes(value: Any, separators: tuple[str, str]) -> None:
    kept = {name: part for name, part in value.items() if name != "passport"} if isinstance(value, dict) else value
    assert javascript.without_member(json.dumps(kept, separators=separators), "passport", "user") is None


@pytest.mark.parametrize(
    ("text", "less"),
    [
        ('{"passport":{"user":1}}', '{"passport":{}}'),
        ('{"passport":{"user":1,"user":2,"a":3}}', '{"passport":{"a":3}}'),
        ('{"passport":{"user":1},"passport":{"user":2}}', '{"passport":{"user":1},"passport":{}}'),
        ('{"n":1e5,"passport":{"user":1},"m":1.0}', '{"n":1e5,"passport":{},"m":1.0}'),
        ('{"passport":null}', None),
        ('{"passport":"user"}', None),
        ("[]", None),
        ("5", None),
    ],
)
def test_texts_by_hand(text: str, less: str | None) -> None:
    assert javascript.without_member(text, "passport", "user") == less


@given(JSON)
def test_what_is_written_is_what_was_meant(value: Any) -> None:
    assert javascript.parse(javascript.stringify(value)) == value


@pytest.mark.parametrize(
    "text", ["", "NaN", "Infinity", "-Infinity", "{,}", "[1,]", "'x'", "\ufeff{}", "[" * 100_000]
)
def test_what_javascript_does_not_parse(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        javascript.parse(text)


def test_what_json_has_not_is_written_as_its_to_json_gives() -> None:
    time = datetime(2027, 3, 1, 12, 0, 0, 250_999, tzinfo=UTC)
    oid = ObjectId("65f0c0ffee0123456789abcd")
    assert javascript.stringify([time, oid]) == '["2027-03-01T12:00:00.250Z","65f0c0ffee0123456789abcd"]'


@pytest.mark.parametrize(
    ("number", "text"),
    [(7, "7"), (7.0, "7"), (-0.0, "0"), (1.5, "1.5"), (2**53, "9007199254740992"), (1e21, "1e+21")],
)
def test_a_number_as_text(number: float, text: str) -> None:
    assert javascript.number_text(number) == text


@pytest.mark.parametrize("value", [None, False, 0, 0.0, "", float("nan")])
def test_falsy(value: object) -> None:
    assert not javascript.truthy(value)


@pytest.mark.parametrize("value", [True, 1, "0", "false", [], {}])
def test_truthy(value: object) -> None:
    assert javascript.truthy(value)
