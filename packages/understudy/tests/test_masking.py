"""What may be a token doesn't stay in a text, and what tells a reader something does."""

from __future__ import annotations

import pytest
from understudy.gateway.masking import masked, without_secrets
from understudy_tests.stub import request

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
SIGNED = "s%3AXQShagU433HXx9DGMHNCg0SrI5FUBYY4.Wr3jiIvRLMdFKDYb1qQp4cvbp7mU3TEYJuUPL9Wta70"
UUID = "0b0e7a52-7d7f-4a6e-9c39-6c6a4ea8f5d1"


@pytest.mark.parametrize("token", [JWT, DIGEST, SIGNED, UUID])
def test_a_token_in_a_path_is_masked(token: str) -> None:
    assert masked(f"/dev/email/verify/{token}/now") == "/dev/email/verify/…/now"


@pytest.mark.parametrize(
    "text",
    [
        "/dev/password/forgot",
        "/prod/2024-01-31/weekly-report-of-all-departments",
        "no permission lets apigateway invoke arn:aws:lambda:eu-west-1:000000000000:function:refresh-token-1a2b3c4",
    ],
)
def test_what_is_no_token_stays(text: str) -> None:
    assert masked(text) == text


def test_what_was_sent_as_a_secret_is_masked_however_it_looks() -> None:
    sent = request(
        "GET /items?code=hush-1&page=2", {"Authorization": "Bearer hush-2", "Cookie": "theme=dark; sid=hush-3"}
    )
    why = "the function failed: KeyError: hush-1, hush-2, hush-3 of page 2"
    assert without_secrets(why, sent) == "the function failed: KeyError: …, …, … of page 2"
