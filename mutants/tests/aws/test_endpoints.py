"""Where AWS is, as botocore's own rules have it for every region."""

from functools import cache
from itertools import product

import pytest
from botocore.endpoint_provider import EndpointProvider
from botocore.loaders import create_loader
from botocore.session import Session

from adapters.aws.endpoints import endpoint

SERVICES = ("dynamodb", "ssm", "sesv2", "lambda")
HOSTS = {"sesv2": "email"}


def regions(service: str) -> list[str]:
    session = Session()
    partitions = session.get_available_partitions()
    return sorted({region for name in partitions for region in session.get_available_regions(service, name)})


@cache
def rules(service: str) -> EndpointProvider:
    loader = create_loader()
    rule_set = loader.load_service_model(service, "endpoint-rule-set-1")
    return EndpointProvider(rule_set, loader.load_data("partitions"))


@pytest.mark.parametrize(("service", "fips", "dual_stack"), [*product(SERVICES, (False, True), (False, True))])
def test_every_region_is_where_botocore_has_it(service: str, fips: bool, dual_stack: bool) -> None:  # noqa: FBT001
    environ = {"AWS_USE_FIPS_ENDPOINT": str(fips).lower(), "AWS_USE_DUALSTACK_ENDPOINT": str(dual_stack).lower()}
    wanted = {
        region: rules(service).resolve_endpoint(Region=region, UseFIPS=fips, UseDualStack=dual_stack).url
        for region in regions(service)
    }
    assert len(wanted) > 20
    assert {region: endpoint(service, region, environ, HOSTS.get(service, "")) for region in wanted} == wanted


def test_the_services_own_address_goes_before_the_common_one() -> None:
    both = {"AWS_ENDPOINT_URL": "http://one:1", "AWS_ENDPOINT_URL_SSM": "http://two:2"}
    assert endpoint("ssm", "eu-central-1", both) == "http://two:2"
    assert endpoint("dynamodb", "eu-central-1", both) == "http://one:1"
