"""What only a function may know: SSM parameters, encrypted, read by their functions at cold start.

A value is configured, or generated once and kept: it lies in Pulumi's state, encrypted, and nowhere else in plain.
Standard parameters cost nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import pulumi
import pulumi_aws as aws
import pulumi_random as random
from pydantic import SecretStr

from infra import policies
from infra.needs import Existing, Made, Secret
from infra.settings.config import Config

# RFC 7518, 3.2 wants 64 bytes for HS512, the most that any of our algorithms does.
LENGTH = 64


@dataclass(frozen=True)
class Parameter:
    """`version` changes with its value; whoever changes somebody else's parameter counts `secretRotation` on."""

    name: pulumi.Output[str]
    arn: pulumi.Output[str]
    version: pulumi.Output[int]


class Secrets(pulumi.ComponentResource):
    """The parameters of the secret settings, each by the setting's name."""

    parameters: Mapping[str, Parameter]

    def __init__(
        self,
        name: str,
        config: Config,
        wanted: Mapping[str, Secret],
        opts: pulumi.ResourceOptions | None = None,
    ) -> None:
        super().__init__("gatehouse:infra:Secrets", name, None, opts)
        self._config = config
        self._child = pulumi.ResourceOptions(parent=self)
        # A configured value can be written again; without a generated one everyone is signed out. The passwords that
        # it is made of aren't protected, as a rotation has to delete the oldest.
        self._kept = pulumi.ResourceOptions(parent=self, protect=config.deletion_protection)
        self.parameters = {setting: self._parameter(setting, secret) for setting, secret in wanted.items()}
        self.register_outputs({setting: parameter.name for setting, parameter in self.parameters.items()})

    def _parameter(self, setting: str, secret: Secret) -> Parameter:
        if isinstance(secret, Existing):
            return _existing(secret.name, self._config.secret_rotation)
        name = setting.lower().replace("_", "-")
        parameter = aws.ssm.Parameter(
            name,
            name=f"{self._config.parameter_prefix}/{name}",
            description=f"{setting} of {self._config.named('*')}",
            type=aws.ssm.ParameterType.SECURE_STRING,
            key_id=self._config.kms_key_arn,
            value=self._value(name, secret),
            opts=self._kept if secret is None else self._child,
        )
        return Parameter(parameter.name, parameter.arn, parameter.version)

    def _value(self, name: str, secret: SecretStr | Made | None) -> pulumi.Output[str]:
        if secret is None:
            return self._generated(name)
        return pulumi.Output.secret(secret.value if isinstance(secret, Made) else secret.get_secret_value())

    def _generated(self, name: str) -> pulumi.Output[str]:
        """The secret that signs, the one before it, and the next; each is made once, by its number.

        While functions change from one list to the next, some know the former and some the latter: as the next
        secret verifies before it ever signs, and the one before it still does, they take each other's tokens.
        """
        signing = self._config.secret_rotation
        numbers = [signing, *range(signing - 1, max(signing - 2, -1), -1), signing + 1]
        passwords = [
            random.RandomPassword(f"{name}-{number}", length=LENGTH, special=False, opts=self._child)
            for number in numbers
        ]
        return pulumi.Output.all(*(password.result for password in passwords)).apply(",".join)


def _existing(name: str, version: int) -> Parameter:
    """A parameter of somebody else's. Asking the provider for its ARN would put its value into our state."""
    return Parameter(pulumi.Output.from_input(name), policies.parameter(name), pulumi.Output.from_input(version))
