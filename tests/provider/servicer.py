"""Pulumi's provider protocol over the kinds of `understudy.aws`."""
# ruff: noqa: N802 - the methods are named as the protocol names its calls

from __future__ import annotations

import hashlib
import json
import logging
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

import grpc
from google.protobuf import empty_pb2
from pulumi.runtime.proto import plugin_pb2, provider_pb2, provider_pb2_grpc
from understudy.aws import lookups
from understudy.aws.kind import Gone, Refused
from understudy.aws.kinds import kind as kind_of
from understudy.program_struct import from_struct, to_struct
from understudy.program_wire import SIGNATURE

from tests.provider import packages
from tests.provider.schema import UNKNOWN, Properties, Schema, schema

if TYPE_CHECKING:
    from google.protobuf.struct_pb2 import Struct
    from understudy.aws.kind import Aws

DEFAULTS = "__defaults"
"""The input in which Pulumi's bridged providers keep the names of those that they filled in."""

log = logging.getLogger(__name__)

Context: TypeAlias = grpc.ServicerContext


class Servicer(provider_pb2_grpc.ResourceProviderServicer):
    """Each call's request and response are described in proto/pulumi/provider.proto of Pulumi."""

    def __init__(self, package: str, version: str) -> None:
        """`package` is the Pulumi package whose schema it answers for."""
        self._package = package
        self._version = version
        self._account: Aws | None = None

    def Handshake(self, request: Any, context: Context) -> Any:  # noqa: ARG002
        return provider_pb2.ProviderHandshakeResponse()

    def Attach(self, request: Any, context: Context) -> Any:  # noqa: ARG002
        return empty_pb2.Empty()

    def GetPluginInfo(self, request: Any, context: Context) -> Any:  # noqa: ARG002
        return plugin_pb2.PluginInfo(version=self._version)

    def CheckConfig(self, request: Any, context: Context) -> Any:  # noqa: ARG002
        return checked(request.news, packages.problems(self._package, from_struct(request.news)).items())

    def DiffConfig(self, request: Any, context: Context) -> Any:  # noqa: ARG002
        return difference(changed(from_struct(request.old_inputs), from_struct(request.news)))

    def Configure(self, request: Any, context: Context) -> Any:
        self._account = answered(context, packages.account, from_struct(request.args))
        return provider_pb2.ConfigureResponse(supportsPreview=True)

    def Invoke(self, request: Any, context: Context) -> Any:
        answer = answered(context, lookups.ask, self._aws, request.tok, from_struct(request.args))
        response = provider_pb2.InvokeResponse()
        getattr(response, "return").CopyFrom(to_struct(answer))
        return response

    def Check(self, request: Any, context: Context) -> Any:
        known = self._schema(request.urn, context)
        inputs = named(known, request, from_struct(request.news), from_struct(request.olds))
        given = {name: value for name, value in inputs.items() if name != DEFAULTS}
        return checked(to_struct(inputs), known.problems(given))

    def Diff(self, request: Any, context: Context) -> Any:  # noqa: ARG002
        kind = kind_of(type_of(request.urn))
        old, new = from_struct(request.old_inputs), from_struct(request.news)
        different = changed(old, new)
        replaces = [name for name in different if kind.replaced_by(name)]
        return difference(different, replaces, delete_first=bool(replaces) and keeps_name(old, new))

    def Create(self, request: Any, context: Context) -> Any:
        known = self._schema(request.urn, context)
        inputs = from_struct(request.properties)
        if request.preview:
            unknown = dict.fromkeys(known.outputs, UNKNOWN)
            return provider_pb2.CreateResponse(properties=outputs(known, {**unknown, **inputs}))
        create, digest = kind_of(known.token).create, secrets.token_hex()
        id_, computed = answered(context, create, self._aws, without_defaults(inputs), digest)
        return provider_pb2.CreateResponse(id=id_, properties=outputs(known, {**inputs, **computed}))

    def Read(self, request: Any, context: Context) -> Any:
        known = self._schema(request.urn, context)
        state, inputs = from_struct(request.properties), from_struct(request.inputs)
        found = answered(context, kind_of(known.token).read, self._aws, request.id, state)
        if found is None:
            return provider_pb2.ReadResponse()
        seen = known.inputs.keys() & (inputs or found).keys() & found.keys()
        now = {name: found[name] for name in seen if comparable(found[name]) != comparable(inputs.get(name))}
        return provider_pb2.ReadResponse(
            id=request.id,
            properties=outputs(known, {**state, **found}),
            inputs=to_struct({**inputs, **now}),
        )

    def Update(self, request: Any, context: Context) -> Any:
        known = self._schema(request.urn, context)
        kind = kind_of(known.token)
        state, old, new = (from_struct(one) for one in (request.olds, request.old_inputs, request.news))
        kept = {name: value for name, value in state.items() if name not in old}
        if request.preview:
            pending = dict.fromkeys(kind.pending(set(changed(old, new)), new), UNKNOWN)
            return provider_pb2.UpdateResponse(properties=outputs(known, {**kept, **pending, **new}))
        given = (without_defaults(inputs) for inputs in (old, new))
        computed = answered(context, kind.update, self._aws, request.id, *given)
        return provider_pb2.UpdateResponse(properties=outputs(known, {**kept, **new, **computed}))

    def Delete(self, request: Any, context: Context) -> Any:
        delete = kind_of(type_of(request.urn)).delete
        answered(context, delete, self._aws, request.id, from_struct(request.properties))
        return empty_pb2.Empty()

    def Cancel(self, request: Any, context: Context) -> Any:  # noqa: ARG002
        return empty_pb2.Empty()

    @property
    def _aws(self) -> Aws:
        if self._account is None:
            raise RuntimeError("the engine hasn't configured the provider")
        return self._account

    def _schema(self, urn: str, context: Context) -> Schema:
        token = type_of(urn)
        known = schema(self._package, token)
        if known is None:
            refuse(context, f"pulumi-{self._package} has no type {token}")
        return known


def type_of(urn: str) -> str:
    """The last of the types in `urn:pulumi:STACK::PROJECT::PARENT$TYPE::NAME`."""
    return urn.split("::")[2].rpartition("$")[2]


def named(known: Schema, request: Any, news: Properties, olds: Properties) -> Properties:
    """The inputs with a name, where the type has one and the program gave none: the former, or a new one."""
    if "name" not in known.inputs or "name" in known.required or "namePrefix" in news or news.get("name"):
        return {**news, DEFAULTS: []}
    former = olds.get("name") if "name" in olds.get(DEFAULTS, ()) else None
    suffix = hashlib.sha256(request.randomSeed or request.urn.encode()).hexdigest()[:7]
    return {**news, "name": former or f"{request.name}-{suffix}", DEFAULTS: ["name"]}


def keeps_name(old: Properties, new: Properties) -> bool:
    """Two resources of one name can't be there together: the old one goes first, as in bridged providers."""
    return "name" in new and "name" not in new.get(DEFAULTS, ()) and old.get("name") == new["name"]


def changed(old: Properties, new: Properties) -> list[str]:
    names = sorted((old.keys() | new.keys()) - {DEFAULTS})
    return [name for name in names if comparable(old.get(name)) != comparable(new.get(name))]


def comparable(value: Any) -> Any:
    """A value in which an asset is its content's hash, wherever its file lies, and JSON is what it says."""
    if isinstance(value, str) and value.startswith("{"):
        with suppress(ValueError):
            return comparable(json.loads(value))
    if isinstance(value, dict):
        if SIGNATURE in value and "hash" in value:
            return value["hash"]
        return {name: comparable(item) for name, item in value.items() if item is not None}
    return [comparable(item) for item in value] if isinstance(value, list) else value


def outputs(known: Schema, properties: Properties) -> Struct:
    return to_struct({name: value for name, value in properties.items() if name in known.outputs})


def without_defaults(properties: Properties) -> Properties:
    return {name: value for name, value in properties.items() if name != DEFAULTS}


def checked(inputs: Struct, problems: Any) -> provider_pb2.CheckResponse:
    failures = [provider_pb2.CheckFailure(property=name, reason=f"{name} {why}") for name, why in problems]
    return provider_pb2.CheckResponse(inputs=inputs, failures=failures)


def difference(
    names: list[str], replaces: list[str] | None = None, *, delete_first: bool = False
) -> provider_pb2.DiffResponse:
    kinds = provider_pb2.DiffResponse.DiffChanges
    return provider_pb2.DiffResponse(
        changes=kinds.DIFF_SOME if names else kinds.DIFF_NONE,
        diffs=names,
        replaces=replaces or [],
        deleteBeforeReplace=delete_first,
    )


def answered(context: Context, call: Any, *arguments: Any) -> Any:
    """What the call returns; where AWS or the stand-in refuses, or the stand-in itself fails, the engine says why."""
    try:
        return call(*arguments)
    except (Refused, Gone) as error:
        refuse(context, str(error))
    except Exception as error:
        log.exception("the stand-in failed")
        refuse(context, f"the stand-in failed: {error!r}")


def refuse(context: Context, reason: str) -> NoReturn:
    context.abort(grpc.StatusCode.INVALID_ARGUMENT, reason)
    raise AssertionError("abort raises")
