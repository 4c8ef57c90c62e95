"""The client against a running stage, and against a service that fails in every way."""

from __future__ import annotations

import stat
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import httpx
import pytest
from gatehouse_client import Gatehouse, InFile, InMemory, Refusal, Tokens

from tests.e2e.client import stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PASSWORD = "correct horse battery"
NAMES = ("Ada", "Lovelace")
EXPIRED = "e30.e30.e30"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with stage("dynamodb-jwt") as client:
        yield client.stage.url


@pytest.fixture
def tokens() -> InMemory:
    return InMemory()


@pytest.fixture
def ada(url: str, tokens: InMemory) -> Iterator[Gatehouse]:
    """Signed up, and so signed in."""
    with Gatehouse(url, tokens=tokens) as client:
        client.sign_up(f"{uuid.uuid4().hex}@example.com", PASSWORD, *NAMES)
        yield client


def expire(tokens: InMemory) -> Tokens:
    kept = tokens.read()
    assert kept
    tokens.write(Tokens(EXPIRED, kept.refresh))
    return kept


def test_in_and_out(ada: Gatehouse) -> None:
    email = ada.account().email
    ada.sign_out()
    assert not ada.signed_in
    ada.sign_in(email, PASSWORD)
    assert ada.signed_in
    assert ada.request("GET", "/private").json()["authContext"]["email"] == email


def test_an_account_is_renamed_exported_and_deleted(ada: Gatehouse) -> None:
    account = ada.rename("Augusta", "King")
    assert (account.first_name, account.last_name, account.roles) == ("Augusta", "King", ())
    assert account.email in str(ada.export_account())
    ada.delete_account(PASSWORD)
    assert not ada.signed_in
    with pytest.raises(Refusal, match="Wrong credentials"):
        ada.sign_in(account.email, PASSWORD)


def test_sessions_are_seen_and_ended(url: str, ada: Gatehouse) -> None:
    with Gatehouse(url) as elsewhere:
        elsewhere.sign_in(ada.account().email, PASSWORD)
        sessions = ada.sessions()
        assert sorted(session.current for session in sessions) == [False, True]
        assert all(session.expires_at and session.created_at for session in sessions)
        [other] = [session for session in sessions if not session.current]
        ada.end_session(other.id)
        with pytest.raises(Refusal) as caught:
            elsewhere.account()
        assert (caught.value.status, caught.value.code) == (401, "unauthorized")
        assert caught.value.request_id
        assert not elsewhere.signed_in
    ada.end_other_sessions()
    assert len(ada.sessions()) == 1


def test_a_stage_without_an_issuer_has_no_tokens_for_other_services(ada: Gatehouse) -> None:
    with pytest.raises(Refusal) as caught:
        ada.service_token()
    assert (caught.value.status, caught.value.code) == (404, "not_found")


def test_what_happened_is_told(ada: Gatehouse) -> None:
    [event] = ada.events()
    assert (event.kind, event.by, event.told["userId"]) == ("signed_up", "person", ada.account().id)


def test_a_password_and_an_address_are_changed(ada: Gatehouse) -> None:
    ada.change_password(PASSWORD, "battery staple horse")
    with pytest.raises(Refusal) as caught:
        ada.change_email("other@example.com", PASSWORD)
    assert caught.value.code == "wrong_credentials"
    ada.change_email(f"{uuid.uuid4().hex}@example.com", "battery staple horse")
    ada.send_verification()
    ada.forgot_password("nobody@example.com")
    with pytest.raises(Refusal, match="token") as refused:
        ada.verify_email("abc")
    assert refused.value.code == "invalid_token"
    with pytest.raises(Refusal, match="token"):
        ada.reset_password("abc", PASSWORD)


def test_what_is_wrong_is_told_by_field(url: str) -> None:
    with Gatehouse(url) as client, pytest.raises(Refusal) as caught:
        client.sign_up("no address", PASSWORD, *NAMES)
    assert list(caught.value.fields) == ["email"]


def test_an_expired_token_is_renewed_once_for_all_threads(ada: Gatehouse, tokens: InMemory) -> None:
    before = expire(tokens)
    with ThreadPoolExecutor(8) as pool:
        assert {account.email for account in pool.map(lambda _: ada.account(), range(16))} == {ada.account().email}
    after = tokens.read()
    assert after
    assert after.refresh != before.refresh
    assert len(ada.sessions()) == 1


def test_its_proof_is_for_other_services_too(url: str, ada: Gatehouse, tokens: InMemory) -> None:
    expire(tokens)
    with httpx.Client(auth=ada.auth) as service:
        assert service.get(f"{url}/private").status_code == 200


def test_an_outage_signs_nobody_out() -> None:
    def down(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503 if request.url.path == "/refresh-token" else 401, text="<html>")

    tokens = InMemory()
    tokens.write(Tokens("a", "b"))
    client = Gatehouse(
        "https://auth.example.com", tokens=tokens, http=httpx.Client(transport=httpx.MockTransport(down))
    )
    with pytest.raises(Refusal, match="HTTP 503") as caught:
        client.account()
    assert caught.value.code == "unexpected"
    assert client.signed_in


def test_a_network_that_is_down_is_httpxs_own_error() -> None:
    def down(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("down")

    client = Gatehouse("https://auth.example.com", http=httpx.Client(transport=httpx.MockTransport(down)))
    with pytest.raises(httpx.ConnectError):
        client.sign_in("ada@example.com", PASSWORD)


@pytest.mark.parametrize("body", [b"[]", b"null", b"{", b'{"error":null}'])
def test_a_refusal_of_anothers_making_is_read_as_well_as_it_can(body: bytes) -> None:
    refusal = Refusal(httpx.Response(429, content=body, headers={"Retry-After": "7"}))
    assert (refusal.status, refusal.code, refusal.retry_after, str(refusal)) == (429, "unexpected", 7, "HTTP 429")


@pytest.mark.parametrize("make", [lambda _: InMemory(), lambda folder: InFile(folder / "new" / "tokens.json")])
def test_every_store_keeps_and_forgets(make: Callable[[Path], InMemory | InFile], tmp_path: Path) -> None:
    store = make(tmp_path)
    assert store.read() is None
    store.write(Tokens("a", "b"))
    assert store.read() == Tokens("a", "b")
    assert "'a'" not in repr(store.read())
    store.write(None)
    store.write(None)
    assert store.read() is None


def test_a_file_is_its_owners_alone(tmp_path: Path) -> None:
    file = tmp_path / "tokens.json"
    InFile(file).write(Tokens("a", "b"))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [file]
