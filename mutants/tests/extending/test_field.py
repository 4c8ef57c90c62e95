"""docs/extending.md adds a user's field: every adapter carries it, and a test names each that was forgotten."""

from pathlib import Path

import pytest

from tests.extending.copies import Copy

FIELDS = ("tests/contract/test_user_fields.py", "tests/handlers/test_authorizer_context.py")
PYTEST = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", "not engines", "-k", "nickname", *FIELDS)

pytestmark = pytest.mark.xdist_group("extending-field")


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path / "checkout", "A user's field")


def test_is_carried_everywhere(copy: Copy) -> None:
    copy.lint()
    assert " passed" in copy.run(*PYTEST)


@pytest.mark.parametrize("forgotten", ["adapters/jwt/reading.py", "handlers/authorizer.py"])
def test_is_missed_where_it_was_forgotten(copy: Copy, forgotten: str) -> None:
    file = copy.root / forgotten
    file.write_text("".join(line for line in file.read_text().splitlines(keepends=True) if "nickname" not in line))
    with pytest.raises(AssertionError, match=r"FAILED \S+nickname"):
        copy.run(*PYTEST)
