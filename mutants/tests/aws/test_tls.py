"""Over TLS: an endpoint proves who it is, or nothing is sent to it."""

import datetime as dt
import re
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import botocore
import pytest
from cryptography import x509

from adapters.aws import SSM, tls
from adapters.aws.client import Client
from adapters.aws.roots import AMAZON
from domain.errors import Unavailable
from tests.aws.scripted import scripted
from tests.support.stores import aws
from tests.support.tls import certificate, serving

OK: tuple[int, dict[str, list[str]]] = (200, {"Parameters": []})


pytestmark = pytest.mark.filterwarnings("ignore:Parsed a serial number")  # of a root, which is as it is


@pytest.fixture(autouse=True)
def _roots_are_read_anew() -> Iterator[None]:
    tls.by_system.cache_clear()
    yield
    tls.by_system.cache_clear()


def call(address: str) -> object:
    return Client(SSM, aws(address), lambda _: None).call("GetParameters", {})


def test_amazons_roots_are_those_that_botocore_trusts() -> None:
    trusted = (Path(botocore.__file__).parent / "cacert.pem").read_text()
    ours = re.findall(r"-----BEGIN.*?-----END CERTIFICATE-----", AMAZON, re.DOTALL)
    assert all(root in trusted for root in ours)
    assert tls.by_amazon().cert_store_stats()["x509_ca"] == len(ours) == 5


def test_amazons_roots_are_valid_for_years() -> None:
    soon = dt.datetime.now(dt.UTC) + dt.timedelta(days=3 * 365)
    assert all(each.not_valid_after_utc > soon for each in x509.load_pem_x509_certificates(AMAZON.encode()))


@pytest.mark.parametrize("context", [tls.by_amazon, tls.by_system])
def test_certificates_and_names_are_always_checked(context: Callable[[], ssl.SSLContext]) -> None:
    assert context().verify_mode is ssl.CERT_REQUIRED
    assert context().check_hostname
    assert context().minimum_version >= ssl.TLSVersion.TLSv1_2


def test_an_endpoint_that_a_root_vouches_for_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = certificate(tmp_path, "127.0.0.1")
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with scripted(OK, tls=serving(path)) as script:
        assert call(script.address) == OK[1]


def test_an_endpoint_that_nobody_vouches_for_gets_nothing(tmp_path: Path) -> None:
    with (
        scripted(OK, tls=serving(certificate(tmp_path, "127.0.0.1"))) as script,
        pytest.raises(Unavailable, match="SSLCertVerificationError"),
    ):
        call(script.address)
    assert script.bodies == []


def test_a_certificate_of_another_host_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = certificate(tmp_path, "127.0.0.2")
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with (
        scripted(OK, tls=serving(path)) as script,
        pytest.raises(Unavailable, match="SSLCertVerificationError"),
    ):
        call(script.address)
    assert script.bodies == []
