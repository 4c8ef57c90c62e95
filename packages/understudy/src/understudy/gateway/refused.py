"""What API Gateway refuses to make, in its own words: a program that declares it would fail in `pulumi up`.

The words are those of CreateResource and PutMethod, as recorded in serverless/serverless#10493, aep-dev/aeps#302,
hashicorp/terraform#21048, aws/aws-cli#3992 and LocalStack's apigateway provider.
"""

import re
from collections.abc import Callable, Hashable, Iterable

from understudy.gateway.model import DeclarationError
from understudy.program import Resource

METHODS = ("GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "ANY")
# With colons: getmoto/moto#6148.
PATH_PART = re.compile(r"[\w.:-]+|\{[\w.:-]+\+?\}", re.ASCII)
BAD_PART = (
    "BadRequestException: Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly "
    "braces at the beginning and the end."
)
NO_PART = "BadRequestException: Resource's path part must be specified"
BAD_METHOD = f"BadRequestException: Invalid HttpMethod specified. Valid options are {','.join(METHODS)}"
SECOND_METHOD = "ConflictException: Method already exists for this resource"
SECOND_PART = "ConflictException: Another resource with the same parent already has this name: "


def check_paths(resources: Iterable[Resource]) -> None:
    """Of `aws:apigateway/resource`. Raises DeclarationError."""
    known = list(resources)
    for resource in known:
        part = str(resource["pathPart"])
        if not PATH_PART.fullmatch(part):
            raise _refused(resource, BAD_PART if part else NO_PART)
    _check_once(known, lambda one: (one["parentId"], one["pathPart"]), lambda one: SECOND_PART + one["pathPart"])


def check_methods(methods: Iterable[Resource]) -> None:
    """Of `aws:apigateway/method`. Raises DeclarationError."""
    known = list(methods)
    for method in known:
        if method["httpMethod"] not in METHODS:
            raise _refused(method, BAD_METHOD)
    _check_once(known, lambda one: (one["resourceId"], one["httpMethod"]), lambda _: SECOND_METHOD)


def _check_once(
    resources: Iterable[Resource], key: Callable[[Resource], Hashable], words: Callable[[Resource], str]
) -> None:
    found: dict[Hashable, Resource] = {}
    for resource in resources:
        first = found.setdefault(key(resource), resource)
        if first is not resource:
            raise _refused(resource, f"{words(resource)} ({first.urn} makes it)")


def _refused(resource: Resource, words: str) -> DeclarationError:
    return DeclarationError(f"{resource.urn}: AWS would refuse it: {words}")
