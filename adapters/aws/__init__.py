"""Calls of AWS's JSON services, over the standard library (`client`) or through boto3 (`boto`).

boto3 is the library for this, and costs a function 250 ms at each cold start and a millisecond at each call
(docs/speed.md has the figures). An authorizer stands before every request, so the three things that its calls need
are here: a signature, a connection that is kept, and retries. Whoever uses one client doesn't load the other.
"""

from adapters.aws.calls import DYNAMODB, SSM, Asked, AwsError, Pauses, Service
from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from adapters.aws.calls import Api as Api
    from adapters.aws.calls import Calls as Calls

__all__ = ["DYNAMODB", "SSM", "Asked", "AwsError", "Pauses", "Service"]
