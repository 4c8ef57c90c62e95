"""docs/privacy.md: its commands do what it says."""

import json
import os
import re
import subprocess

from tests.support.checkout import ROOT
from tests.support.serving import PASSWORD, Person, Served

BLOCKS = re.findall(r"^```sh\n(.*?)^```$", (ROOT / "docs/privacy.md").read_text(), re.MULTILINE | re.DOTALL)


def said(stage: Served, person: Person, block: str) -> str:
    told = {"API": stage.url, "TOKEN": person.access, "PASSWORD": PASSWORD}
    ran = subprocess.run(
        ["bash", "-euc", block], env={**os.environ, **told}, capture_output=True, text=True, timeout=60, check=True
    )
    return ran.stdout


def test_a_privacy_request_is_answered(stage: Served) -> None:
    ada = stage.person()
    export, rename, forget = BLOCKS
    exported = json.loads(said(stage, ada, export))["data"]
    assert (exported["account"]["email"], len(exported["sessions"])) == (ada.email, 1)
    assert json.loads(said(stage, ada, rename))["data"]["account"]["lastName"] == "King"
    assert json.loads(said(stage, ada, export))["data"]["account"]["lastName"] == "King"
    assert said(stage, ada, forget) == ""
    assert stage.send("GET", "/account", **ada.bearer).status == 401
    assert stage.sign_in(ada.email).status == 401
