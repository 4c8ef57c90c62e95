"""A file of records, one after the other: lines of JSON, one JSON document, or CSV with a line of names."""

import csv
import itertools
import json
from collections.abc import Iterator, Mapping
from typing import IO, Any, NamedTuple

LONGEST = 1 << 20
"""Characters of a line, or of a field of CSV; a person has a few hundred."""


class Record(NamedTuple):
    """`what` is a reason where the record can't be read; `number` counts from 1."""

    number: int
    what: Mapping[str, Any] | str


class UnreadableFile(Exception):
    """The file as a whole is none of these; the message says why."""


def records(file: IO[str]) -> Iterator[Record]:
    """In a memory that doesn't grow, but for a JSON document, which is read as a whole. Raises UnreadableFile."""
    try:
        first = next((line for line in iter(lambda: file.readline(LONGEST), "") if line.strip()), "")
    except UnicodeDecodeError:
        raise UnreadableFile("it isn't text in UTF-8") from None
    lines = itertools.chain([first], iter(lambda: file.readline(LONGEST), ""))
    if not first.lstrip("\ufeff \t").startswith(("{", "[")):
        yield from _of_csv(lines)
    elif isinstance(_json(first), dict) and "users" not in _json(first):
        yield from _of_lines(lines)
    else:
        yield from _of_document("".join(lines))


def _json(text: str) -> Any:  # noqa: ANN401 - any JSON value
    """None where it isn't JSON."""
    try:
        return json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None


def _of_lines(lines: Iterator[str]) -> Iterator[Record]:
    for number, line in enumerate(filter(str.strip, lines), 1):
        found = _json(line)
        yield Record(number, found if isinstance(found, dict) else "it is no JSON object")


def _of_document(text: str) -> Iterator[Record]:
    found = _json(text)
    people = found.get("users") if isinstance(found, dict) else found
    if not isinstance(people, list):
        raise UnreadableFile("it is neither lines of JSON objects, nor an array of them, nor an object with `users`")
    for number, one in enumerate(people, 1):
        yield Record(number, one if isinstance(one, dict) else "it is no JSON object")


def _of_csv(lines: Iterator[str]) -> Iterator[Record]:
    csv.field_size_limit(LONGEST)
    reader = csv.DictReader((line.replace("\0", "") for line in lines), strict=True)
    try:
        for number, row in enumerate(reader, 1):
            whole = None not in row and None not in row.values()
            yield Record(number, row if whole else "it has another number of fields than the first line")
    except csv.Error as error:
        raise UnreadableFile(f"it is no CSV: {error}, in line {reader.line_num}") from None
