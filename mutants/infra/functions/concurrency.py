"""What the hashing functions reserve of the account's concurrency."""

import pulumi
import pulumi_aws as aws

from infra.catalogue import needs_by_function
from infra.settings.config import Config
from infra.settings.stage import NAMESPACE

# "Reserving concurrency for a function", Lambda guide: this many stay for the functions that have none reserved.
UNRESERVED = 100
# "AWS Lambda endpoints and quotas", AWS General Reference: concurrent executions of an account in a region.
QUOTA = "L-B99A9384"


def require_concurrency(config: Config) -> None:
    """Raises pulumi.RunError where AWS would refuse it, and that only after the functions are made.

    What others of the account's functions have reserved isn't known here.
    """
    if config.hashing_concurrency is None:
        return
    quota = aws.servicequotas.get_service_quota(service_code="lambda", quota_code=QUOTA)
    functions = sum(needs.hashes for needs in needs_by_function(config).values())
    most = max(int(quota.value) - UNRESERVED, 0) // functions
    if config.hashing_concurrency > most:
        raise pulumi.RunError(
            f"{NAMESPACE}:hashingConcurrency may be {most} at most: {functions} functions reserve it each, of the "
            f"{int(quota.value)} that Lambda runs at once in this region, and AWS keeps {UNRESERVED} for the others"
        )
