"""Mapping templates: "Mapping template transformations for REST APIs in API Gateway".

Velocity is airspeed's; here are `$input` and `$util`, and what airspeed understands otherwise than Velocity.
"""

import base64
import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote_plus, unquote_plus

import airspeed  # type: ignore[import-untyped]

from understudy.gateway.refusals import Refusal
from understudy.gateway.request import Call, last

# The Velocity User Guide lets a name hold hyphens (header names do), and Java's matches() is for the whole text.
airspeed.NameOrCall.NAME = re.compile(r"([_a-z][a-z0-9_-]*)", re.IGNORECASE)
airspeed.SetDirective.PLACE = re.compile(r"\s*\$([a-z_][a-z0-9_-]*(?:\.[a-z_][a-z0-9_-]*)*)", re.IGNORECASE)
airspeed.__additional_methods__[str]["matches"] = lambda text, pattern: re.fullmatch(pattern, text) is not None


RESPONSE_BODY = "integration.response.body"


class Input:
    """`$input`."""

    def __init__(self, body: str, parameters: Mapping[str, Mapping[str, str]]) -> None:
        self.body = body or "{}"
        self._parameters = parameters

    def about(self, body: str) -> "Input":
        return Input(body, self._parameters)

    def params(self, name: str | None = None) -> Any:  # noqa: ANN401
        """All parameters, or the one of this name from path, query string or header, in that order."""
        if name is None:
            return self._parameters
        return next((values[name] for values in self._parameters.values() if name in values), "")

    def path(self, expression: str) -> Any:  # noqa: ANN401
        """The value at a JSONPath of plain steps, such as `$.user.name`."""
        found = json.loads(self.body)
        for step in re.findall(r"[^.$\[\]'\"]+", expression):
            found = found[int(step)] if isinstance(found, list) else (found or {}).get(step)
        return found

    def json(self, expression: str) -> str:
        return json.dumps(self.path(expression))


class Util:
    """`$util`."""

    def escapeJavaScript(self, text: str) -> str:  # noqa: N802 - its name in templates
        return json.dumps(text)[1:-1].replace("'", "\\'")

    def parseJson(self, text: str) -> Any:  # noqa: ANN401, N802
        return json.loads(text)

    def urlEncode(self, text: str) -> str:  # noqa: N802
        return quote_plus(text)

    def urlDecode(self, text: str) -> str:  # noqa: N802
        return unquote_plus(text)

    def base64Encode(self, text: str) -> str:  # noqa: N802
        return base64.b64encode(text.encode()).decode()

    def base64Decode(self, text: str) -> str:  # noqa: N802
        return base64.b64decode(text).decode()


class Templates:
    """Fills the templates of one call; `$context.responseOverride` outlives each of them."""

    def __init__(self, call: Call) -> None:
        self.override: dict[str, Any] = {"header": {}, "status": None}
        parameters = {
            "path": call.path_parameters,
            "querystring": last(call.request.query_values),
            "header": dict(call.passed_headers()),
        }
        self._input = Input(call.request.body.decode(errors="replace"), parameters)
        self._names = {
            "util": Util(),
            "stageVariables": dict(call.stage.variables),
            "context": {**call.context(), "responseOverride": self.override},
        }

    @property
    def body(self) -> str:
        """The request's; `{}` where that is empty."""
        return self._input.body

    def fill(self, template: str, body: str | None = None) -> str:
        """`body` is what `$input` is about: the request's, unless one is given.

        Raises Refusal where the template can't be read or filled.
        """
        names = {**self._names, "input": self._about(body)}
        try:
            return str(_parsed(template).merge(names))
        except (airspeed.TemplateError, ValueError, TypeError, LookupError) as error:
            raise Refusal("API_CONFIGURATION_ERROR", why=f"mapping template: {error}") from error

    def answered(self, expression: str, body: str | None) -> str | None:
        """The value of `integration.response.body` or of a path in it; None of anything else."""
        path = expression.removeprefix(RESPONSE_BODY)
        if body is None or path == expression:
            return None
        found = self._about(body).path(path) if path else body
        return found if isinstance(found, str) else json.dumps(found)

    def _about(self, body: str | None) -> Input:
        return self._input if body is None else self._input.about(body)


@lru_cache(maxsize=512)
def _parsed(template: str) -> Any:  # noqa: ANN401
    """Reading a template takes ten times as long as filling it."""
    return airspeed.Template(template)
