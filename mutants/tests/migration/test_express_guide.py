"""docs/express.md names settings that there are."""

import re
from pathlib import Path

from infra.settings.reading import SETTINGS

GUIDE = (Path(__file__).resolve().parents[2] / "docs" / "express.md").read_text()
KNOWN = set(SETTINGS)


def test_every_key_is_known() -> None:
    named = set(re.findall(r"gatehouse:(\w+)", GUIDE)) | set(
        re.findall(r"`((?:mongodb|cookie|session)[A-Z]\w*)", GUIDE)
    )
    assert len(named) > 20
    assert named - KNOWN == {"sessionId"}, "which is in the context that functions get"


def test_every_key_that_describes_an_app_is_in_the_guide() -> None:
    describing = {key for key in KNOWN if re.match(r"(mongodb|cookie|session)[A-Z]", key)}
    assert {key for key in describing if f"`{key}" not in GUIDE and f"gatehouse:{key}" not in GUIDE} == set()
