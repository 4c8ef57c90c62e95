"""TLS to AWS: certificates and host names are always checked, by few roots first and by all where those don't do."""

from functools import cache
from ssl import SSLCertVerificationError as Unverified
from ssl import SSLContext, create_default_context

from adapters.aws.roots import AMAZON

__all__ = ["Unverified", "by_amazon", "by_system"]


@cache
def by_amazon() -> SSLContext:
    """Trusts Amazon's roots alone, as AWS's own endpoints have it."""
    return create_default_context(cadata=AMAZON)


@cache
def by_system() -> SSLContext:
    """Trusts whatever this system does, or the environment's SSL_CERT_FILE: for an endpoint of somebody else's."""
    return create_default_context()
