"""CORS as an HTTP API does it by itself: "Configure CORS for HTTP APIs in API Gateway"."""

from understudy.gateway.model import Cors
from understudy.gateway.refusals import Response
from understudy.gateway.request import Call

PREFIX = "access-control-"


def preflight(call: Call) -> Response | None:
    """The answer to a browser's question before its request; None where nothing is configured or nothing is asked."""
    cors = call.stage.cors
    asked = call.request.method == "OPTIONS" and call.request.header("Access-Control-Request-Method")
    if not cors or not asked:
        return None
    lists = {"Allow-Methods": cors.methods, "Allow-Headers": cors.headers}
    told = {name: ",".join(values) for name, values in lists.items() if values}
    age = {} if cors.max_age is None else {"Max-Age": str(cors.max_age)}
    return Response(204, _allowed(cors, call) + _headers({**told, **age}))


def with_cors(response: Response, call: Call) -> Response:
    """Where CORS is configured, what the function says of it doesn't count."""
    cors = call.stage.cors
    if not cors:
        return response
    own = [(name, value) for name, value in response.headers if not name.lower().startswith(PREFIX)]
    exposed = {"Expose-Headers": ",".join(cors.exposed)} if cors.exposed else {}
    return Response(response.status, own + _allowed(cors, call) + _headers(exposed), response.body)


def _allowed(cors: Cors, call: Call) -> list[tuple[str, str]]:
    origin = call.request.header("Origin")
    found = next((one for one in ("*", origin) if origin and one in cors.origins), None)
    credentials = {"Allow-Credentials": "true"} if cors.credentials else {}
    return _headers({"Allow-Origin": found, **credentials}) if found else []


def _headers(told: dict[str, str]) -> list[tuple[str, str]]:
    return [(f"Access-Control-{name}", value) for name, value in told.items()]
