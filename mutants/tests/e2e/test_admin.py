"""The first administrator, made by the command line, and what that one may do over HTTP."""

import subprocess
import sys

from tests.e2e.client import JSON, PERSON
from tests.support.checkout import ROOT
from tests.support.stage import serving


def test_whoever_is_given_the_role_administers() -> None:
    with serving("--config", "adminRole=admin", env={"BACKEND": "dynamodb-jwt"}) as stage:
        signed_up = stage.request("POST", "/signup", body=PERSON, headers=JSON).json()
        bearer = {"Authorization": f"Bearer {signed_up['data']['access_token']}"}
        assert stage.get("/admin/users", headers=bearer).status == 403
        command = ["users", "set", PERSON["email"], "--roles", "admin", "--local", stage.url.removesuffix("/dev")]
        subprocess.run([sys.executable, "-m", "cli", *command], cwd=ROOT, check=True, capture_output=True)
        signed_in = stage.request("POST", "/signin", body=PERSON, headers=JSON).json()
        bearer = {"Authorization": f"Bearer {signed_in['data']['access_token']}"}
        listed = stage.get("/admin/users", headers=bearer).json()["data"]["users"]
        assert [(one["email"], one["roles"]) for one in listed] == [(PERSON["email"], ["admin"])]
        assert stage.get("/admin/users").status == 401
