"""Calls of AWS's JSON services over the standard library.

boto3 is the library for this, and costs a function 250 ms at each cold start and a millisecond at each call
(docs/speed.md has the figures). An authorizer stands before every request, so the three things that its calls need
are here: a signature, a connection that is kept, and retries.
"""

from adapters.aws.client import DYNAMODB, SSM, Api, Asked, AwsError, Calls, Client, Pauses, Service
from adapters.aws.credentials import Credentials

__all__ = ["DYNAMODB", "SSM", "Api", "Asked", "AwsError", "Calls", "Client", "Credentials", "Pauses", "Service"]
