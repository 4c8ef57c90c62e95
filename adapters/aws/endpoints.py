"""Where a service of AWS is, by region and by what the environment asks for.

Sources: "Service-specific endpoints" and "Dual-stack and FIPS endpoints", AWS SDKs and Tools reference guide; the
suffixes are those of botocore's partitions.json and endpoint rule sets, with which a test compares every region.
"""

from __future__ import annotations

from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_PARTITIONS: Mapping[str, tuple[str, str]] = {
    "cn-": ("amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    "eusc-": ("amazonaws.eu", "api.amazonwebservices.eu"),
    "us-iso-": ("c2s.ic.gov", "api.aws.ic.gov"),
    "us-isob-": ("sc2s.sgov.gov", "api.aws.scloud"),
    "eu-isoe-": ("cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    "us-isof-": ("csp.hci.ic.gov", "api.aws.hci.ic.gov"),
}
"""What a region begins with, then its domain, and its domain where IPv6 is served too."""
_ELSEWHERE = ("amazonaws.com", "api.aws")
_GOVERNMENT = "us-gov-"
_FIPS_BY_ITS_NAME = ("dynamodb", "ssm")
"""The services whose usual name in GovCloud is that of an endpoint validated by FIPS 140."""


def endpoint(service: str, region: str, environ: Mapping[str, str], host: str = "") -> str:
    """The address that the environment gives, or AWS's own, where `host` is the service's name if that is another."""
    given = environ.get(f"AWS_ENDPOINT_URL_{service.upper()}") or environ.get("AWS_ENDPOINT_URL")
    if given:
        return given
    fips, dual_stack = (_asked(environ, f"AWS_USE_{what}_ENDPOINT") for what in ("FIPS", "DUALSTACK"))
    domains = next((both for begin, both in _PARTITIONS.items() if region.startswith(begin)), _ELSEWHERE)
    own_name = service in _FIPS_BY_ITS_NAME and region.startswith(_GOVERNMENT) and not dual_stack
    return f"https://{host or service}{'-fips' if fips and not own_name else ''}.{region}.{domains[dual_stack]}"


def _asked(environ: Mapping[str, str], name: str) -> bool:
    return environ.get(name, "").lower() == "true"
