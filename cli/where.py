"""The stage that a command acts on: its functions' settings, used with the rights of whoever runs the command."""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPException
from typing import TYPE_CHECKING, Annotated, NoReturn
from urllib.request import urlopen

import typer

if TYPE_CHECKING:
    from adapters.aws import Calls
    from service.settings import Settings

REFUSED = 2
"""The exit status of a command that did nothing."""
LOCALLY = "Instead: the local stage at this address, such as http://127.0.0.1:3000."

Stage = Annotated[str, typer.Option(help="The stage, found with your own AWS credentials.", metavar="NAME")]
Local = Annotated[str | None, typer.Option(help=LOCALLY, metavar="URL")]
Prefix = Annotated[str | None, typer.Option("--parameters", help="Where the setting `parameterPrefix` is set: that.")]


class NoStage(Exception):
    """The stage isn't to be had; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Where:
    stage: str
    local: str | None = None
    prefix: str | None = None

    @property
    def parameter(self) -> str:
        """The name of the one that holds the functions' settings."""
        return f"{self.prefix or f'/gatehouse/{self.stage}'}/outputs/settings"


@contextmanager
def refusing() -> Iterator[None]:
    """Says why a command can't be done, and ends it."""
    from domain.errors import DomainError, InvalidRequest, NotFound  # noqa: PLC0415
    from service.settings import SettingsError  # noqa: PLC0415

    try:
        yield
    except InvalidRequest as error:
        fail("\n".join([str(error), *(f"{name} {problem}" for name, problem in error.fields.items())]))
    except NotFound:
        fail("there is no such user or session")
    except (NoStage, SettingsError, DomainError) as error:
        fail(str(error) or type(error).__name__)


def fail(why: str) -> NoReturn:
    typer.echo(why, err=True)
    raise typer.Exit(REFUSED)


def settings(where: Where, own: Iterable[str] = ("MONGODB_URI",)) -> "Settings":
    """What a function of the stage is told, but for what the caller's own environment says of `own`.

    Raises NoStage.
    """
    from adapters.ssm import read_parameters  # noqa: PLC0415
    from service.settings import Settings  # noqa: PLC0415

    if where.local:
        os.environ.update(_embedded(where.local))
    store = parameter_store()
    found = read_parameters([where.parameter], store)
    if where.parameter not in found:
        raise NoStage(f"there is no parameter {where.parameter}: is the stage in this account and region?")
    set_here = {name: os.environ[name] for name in own if os.environ.get(name)}
    told = {**json.loads(found[where.parameter]), **set_here, "AWS_CLIENT": "boto3"}
    return Settings(told, lambda names: read_parameters(names, store))


def parameter_store() -> "Calls":
    from adapters.aws import SSM  # noqa: PLC0415
    from adapters.aws.boto import BotoClient  # noqa: PLC0415

    try:
        return BotoClient(SSM)
    except ValueError as error:
        raise NoStage(f"{error}: set AWS_PROFILE, or AWS_DEFAULT_REGION") from None


def _embedded(address: str) -> Mapping[str, str]:
    """How the AWS of a local stage is reached."""
    try:
        with urlopen(f"{address.rstrip('/')}/_stage/aws", timeout=5) as answer:  # noqa: S310 - the caller's own address
            told: dict[str, str] = json.load(answer)
    except (OSError, HTTPException, ValueError) as error:
        raise NoStage(f"no local stage answers at {address} ({error}): start one by `gatehouse dev`") from None
    return told
