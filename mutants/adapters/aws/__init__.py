"""Calls of AWS's JSON services, over the standard library (`client`) or through boto3 (`boto`).

boto3 is the library for this, and costs a function 250 ms at each cold start and a millisecond at each call
(docs/speed.md has the figures). An authorizer stands before every request, so the three things that its calls need
are here: a signature, a connection that is kept, and retries. Whoever uses one client doesn't load the other.
"""

from adapters.aws.calls import DYNAMODB, SSM, Api, Asked, AwsError, Calls, Pauses, Service

__all__ = ["DYNAMODB", "SSM", "Api", "Asked", "AwsError", "Calls", "Pauses", "Service"]
