"""Which devices are known."""

from adapters.signed_devices import SignedDevices

ADA = "ada@example.org"


def test_a_device_is_known_for_the_address_it_was_signed_in_with() -> None:
    devices = SignedDevices(["secret"])
    token = devices.issue(ADA)
    assert devices.recognized(token, ADA) == devices.recognized(token, " Ada@Example.org") == token[:22]
    assert devices.recognized(token, "grace@example.org") is None


def test_each_device_has_a_name_of_its_own() -> None:
    devices = SignedDevices(["secret"])
    assert len({devices.recognized(devices.issue(ADA), ADA) for _ in range(100)}) == 100


def test_secrets_are_replaced_without_forgetting_devices() -> None:
    token = SignedDevices(["old"]).issue(ADA)
    assert SignedDevices(["new", "old"]).recognized(token, ADA)
    assert SignedDevices(["new"]).recognized(token, ADA) is None
    assert SignedDevices(["old"]).recognized(SignedDevices(["new", "old"]).issue(ADA), ADA) is None


def test_no_other_token_is() -> None:
    devices = SignedDevices(["secret"])
    token = devices.issue(ADA)
    name, _, signature = token.partition(".")
    others = ["", ".", token[:-1], f"{token}A", f"{token}\n", f"{token}=", token.swapcase(), name + signature,
              f"é{token[1:]}", f"{'A' * 22}.{signature}", f"{name}.{'A' * 43}", "." * 66]  # fmt: skip
    assert [other for other in others if devices.recognized(other, ADA)] == []


def test_its_representation_shows_no_secret() -> None:
    assert "hush" not in repr(SignedDevices(["hush"]))


def test_a_device_of_an_earlier_version_is_known() -> None:
    token = "abcdefghijklmnopqrstuv.PW9Cf9Z4RLeFJGfxe_U1_EzX5nRhzAFhUZeAW1sdkVw"
    assert SignedDevices(["another", "secret"]).recognized(token, " Ada@example.org") == "abcdefghijklmnopqrstuv"


def test_no_address_breaks_it() -> None:
    devices = SignedDevices(["secret"])
    assert devices.recognized(devices.issue("\ud800@example.org"), "ada@example.org") is None
