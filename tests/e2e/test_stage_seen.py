"""What the stage tells of a request to whoever runs it."""

from tests.e2e.client import stage


def test_why_a_token_was_refused() -> None:
    with stage("dynamodb-jwt") as gate:
        assert gate.private(Authorization="Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl").status == 401
        refused = gate.stage.get("/_stage/requests", url=gate.stage.url.removesuffix("/dev")).json()[-1]
        assert refused["why"].startswith("the authorizer raised Unauthorized: not let in: ")
        assert "eyJ" not in str(refused)
