"""Every setting of a stage.

They stand in `Pulumi.<stage>.yaml` under the namespace `gatehouse:`; `pulumi config set KEY VALUE --stack STAGE`
writes one, with `--secret` encrypted. `infra/settings/rules.py` says what may not be combined.
"""

from collections.abc import Mapping, Sequence

from pydantic import SecretStr

from infra.settings.administering import Administering
from infra.settings.api import Api
from infra.settings.events import Events
from infra.settings.fields import Group
from infra.settings.functions import Functions, Watching
from infra.settings.issuer import Issuer
from infra.settings.limits import Limits
from infra.settings.mail import Mail
from infra.settings.network import Network
from infra.settings.parameters import Parameters
from infra.settings.passwords import Passwords
from infra.settings.sign_up import SignUp
from infra.settings.stage import Stage
from infra.settings.stores import DynamoDb, MongoDb
from infra.settings.tokens import Cookie, Jwt, Sessions


# A group may derive its defaults from the groups to its right: they are read first.
class Config(
    Watching,
    Functions,
    Network,
    Limits,
    Events,
    Mail,
    SignUp,
    Administering,
    Passwords,
    MongoDb,
    DynamoDb,
    Issuer,
    Jwt,
    Sessions,
    Cookie,
    Parameters,
    Api,
    Stage,
):
    """A stage's settings, each valid by itself."""

    def told(self, *names: str) -> Mapping[str, str]:
        """Settings as functions are told them: in the environment, by their names in capitals. No secret is told."""
        values = {name.upper(): _told(getattr(self, name)) for name in names}
        return {name: value for name, value in values.items() if value}

    def given(self, *names: str) -> Sequence[str]:
        """The keys of those that somebody has set."""
        return [str(type(self).model_fields[name].alias) for name in names if name in self.model_fields_set]

    def told_all(self, group: type[Group]) -> Mapping[str, str]:
        return self.told(*group.model_fields)


def _told(value: object) -> str:
    if value is None or isinstance(value, SecretStr):
        return ""
    if isinstance(value, tuple):
        return ",".join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)
