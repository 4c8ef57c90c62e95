"""Routes of other services behind gatehouse's authorizer.

The components need pulumi and pulumi-aws (`gatehouse-routes[pulumi]`) and are imported when they are first asked
for: a function that imports `gatehouse_routes.runtime` needs the standard library alone.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gatehouse_routes.cors import Cors as Cors
    from gatehouse_routes.endpoints import ProtectedRoute as ProtectedRoute
    from gatehouse_routes.http_authorizer import HttpAuthorizer as HttpAuthorizer
    from gatehouse_routes.http_authorizer import HttpAuthorizerArgs as HttpAuthorizerArgs
    from gatehouse_routes.native import Issuer as Issuer
    from gatehouse_routes.own_api import OwnApi as OwnApi
    from gatehouse_routes.own_api import OwnApiArgs as OwnApiArgs
    from gatehouse_routes.shared_api import ProtectedRoutes as ProtectedRoutes
    from gatehouse_routes.shared_api import ProtectedRoutesArgs as ProtectedRoutesArgs
    from gatehouse_routes.shared_api import SharedApi as SharedApi
    from gatehouse_routes.vendored import runtime_files as runtime_files
else:
    _HOMES = {
        "Cors": "cors",
        "HttpAuthorizer": "http_authorizer",
        "HttpAuthorizerArgs": "http_authorizer",
        "Issuer": "native",
        "OwnApi": "own_api",
        "OwnApiArgs": "own_api",
        "ProtectedRoute": "endpoints",
        "ProtectedRoutes": "shared_api",
        "ProtectedRoutesArgs": "shared_api",
        "SharedApi": "shared_api",
        "runtime_files": "vendored",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module  # noqa: PLC0415 - a function never needs it

        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
