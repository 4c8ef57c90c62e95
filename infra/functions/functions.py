"""The Lambda functions, each with a role of its own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import pulumi
import pulumi_aws as aws

from infra import events, mailing, policies
from infra.catalogue import needs_by_function, unused_adapters
from infra.functions.parameters import Parameter
from infra.functions.roles import Roles
from infra.mailing import MAIL
from infra.needs import Needs
from infra.networks.network import Network
from infra.packages.packaging import Packages
from infra.settings.config import Config
from infra.stores.store import Provided
from infra.tokens.issued import SIGNING_KEY


@dataclass(frozen=True)
class FunctionsArgs:
    config: Config
    roles: Roles
    network: Network
    packages: Packages
    parameters: Mapping[str, Parameter]
    stored: Provided
    mailer: pulumi.Input[str] | None = None
    """The ARN of the function that sends mails."""
    signing_key_arn: pulumi.Input[str] | None = None
    """Of the key in KMS that signs tokens, where one does."""


class Functions(pulumi.ComponentResource):
    """All of them, by the name of their module in `handlers/`."""

    def __init__(self, name: str, args: FunctionsArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Functions", name, None, opts)
        child = pulumi.ResourceOptions(parent=self)
        needed = dict(needs_by_function(args.config))
        self._by_name: dict[str, Function] = {}
        if (mails := needed.pop(MAIL, None)) is not None:
            self._by_name[MAIL] = Function(MAIL, mails, args, opts=child)
            args = replace(args, mailer=self._by_name[MAIL].arn)
        self._by_name |= {function: Function(function, needs, args, child) for function, needs in needed.items()}
        self.register_outputs({name: function.arn for name, function in self._by_name.items()})

    def __getitem__(self, name: str) -> aws.lambda_.Function | aws.lambda_.Alias:
        """What a request is to call."""
        return self._by_name[name].invoked

    @property
    def settings(self) -> pulumi.Output[str]:
        """All that they are told together, as JSON: no secret, but the names of the parameters that hold them."""
        told: dict[str, pulumi.Input[str]] = {}
        for function in self._by_name.values():
            told |= function.settings
        return pulumi.Output.json_dumps({name: told[name] for name in sorted(told)})

    @property
    def arns(self) -> Mapping[str, pulumi.Output[str]]:
        return {name: function.arn for name, function in self._by_name.items()}

    @property
    def physical_names(self) -> Mapping[str, pulumi.Output[str]]:
        return {name: function.physical_name for name, function in self._by_name.items()}


class Function(pulumi.ComponentResource):
    """One function, with its log group, which is made first so that Lambda never makes one that is kept for ever."""

    def __init__(
        self, name: str, needs: Needs, args: FunctionsArgs, opts: pulumi.ResourceOptions | None = None
    ) -> None:
        super().__init__("gatehouse:infra:Function", name, None, opts)
        self._name = name
        self._needs = needs
        self._args = args
        self._config = args.config
        self._child = pulumi.ResourceOptions(parent=self)
        self._called = args.config.named(name.replace("_", "-"))
        self._log_group = aws.cloudwatch.LogGroup(
            name,
            name=f"/aws/lambda/{self._called}",
            retention_in_days=args.config.log_retention_days,
            opts=self._child,
        )
        role = args.roles[name]
        # Without its rights Lambda refuses to put the function into the VPC.
        function = self._function(role, [self._granted(role), *args.roles.interfaces])
        self.arn, self.physical_name = function.arn, function.name
        self.invoked: aws.lambda_.Function | aws.lambda_.Alias = (
            self._released(function) if self._config.versioned else function
        )
        self.register_outputs({"arn": self.arn})

    def _granted(self, role: aws.iam.Role) -> aws.iam.RolePolicy:
        """The rights that its code uses."""
        policy = pulumi.Output.json_dumps(policies.policy(list(self._statements())))
        return aws.iam.RolePolicy(self._name, role=role.id, policy=policy, opts=self._child)

    def _statements(self) -> Iterator[policies.Statement]:
        yield policies.logs(self._log_group.arn)
        if self._needs.secrets:
            yield policies.parameters([self._args.parameters[setting].arn for setting in self._needs.secrets])
            if self._config.kms_key_arn:
                yield policies.decrypt(self._config.kms_key_arn, aws.get_region_output().region)
        if self._args.stored.arn is not None:
            yield from self._on_the_store(self._args.stored.arn)
        if self._needs.indexed and self._args.stored.index_arn is not None:
            yield policies.allow(self._needs.indexed, self._args.stored.index_arn)
        yield from mailing.rights(self._name, self._needs, self._config, self._args.mailer)
        yield from events.rights(self._needs, self._config)
        if self._args.signing_key_arn is not None and SIGNING_KEY in self._needs.secrets:
            yield policies.allow(("kms:Sign",), self._args.signing_key_arn)
        if self._config.tracing or self._config.open_telemetry_layer_arn:
            yield policies.traces()

    def _on_the_store(self, arn: pulumi.Input[str]) -> Iterator[policies.Statement]:
        only = self._needs.only
        if freely := [action for action in self._needs.actions if action not in only]:
            yield policies.allow(freely, arn)
        for action, condition in only.items():
            yield policies.allow([action], arn, condition)

    def _function(self, role: aws.iam.Role, granted: Sequence[aws.iam.RolePolicy]) -> aws.lambda_.Function:
        config = self._config
        hashes = self._needs.hashes
        return aws.lambda_.Function(
            self._name,
            name=self._called,
            role=role.arn,
            runtime=f"python{config.python_version}",
            architectures=[config.architecture],
            handler=f"handlers.{self._name}.handler",
            code=self._args.packages.archive(self._name, unused_adapters(self._needs)),
            memory_size=config.hashing_memory if hashes else config.memory,
            timeout=config.timeout_seconds,
            reserved_concurrent_executions=config.hashing_concurrency if hashes else None,
            environment={"variables": {**self.settings, **self._versions(), **self._telemetry()}},
            publish=config.versioned or None,
            snap_start={"apply_on": "PublishedVersions"} if config.snap_start else None,
            layers=[layer] if (layer := config.open_telemetry_layer_arn) else None,
            vpc_config=self._args.network.vpc_config,
            logging_config={"log_format": "JSON", "log_group": self._log_group.name},
            tracing_config={"mode": "Active" if config.tracing else "PassThrough"},
            opts=pulumi.ResourceOptions(parent=self, depends_on=[*granted, *self._snapped()]),
        )

    def _snapped(self) -> Sequence[pulumi.Resource]:
        """A snapshot is taken once a version is published: what it reads then has to be in reach."""
        return self._args.network.whole if self._config.snap_start else ()

    def _released(self, function: aws.lambda_.Function) -> aws.lambda_.Alias:
        """The newest version: a snapshot is taken of a version when that is published, never of `$LATEST`.

        A canary's alias is at the newest when it is made, and moved by CodeDeploy from then on.
        """
        moved = ["functionVersion", "routingConfig"] if self._config.release == "canary" else None
        return aws.lambda_.Alias(
            self._name,
            name="live",
            function_name=function.name,
            function_version=function.version,
            opts=pulumi.ResourceOptions(parent=self, ignore_changes=moved),
        )

    def _telemetry(self) -> Mapping[str, str]:
        """What the layer's guide asks for: its script starts the runtime in the usual one's place."""
        if not self._config.open_telemetry_layer_arn:
            return {}
        return {"AWS_LAMBDA_EXEC_WRAPPER": "/opt/otel-instrument", "OTEL_SERVICE_NAME": self._called}

    @property
    def settings(self) -> dict[str, pulumi.Input[str]]:
        """The plain ones, and the names of the parameters that hold the others."""
        names = {f"{secret}_PARAMETER": self._args.parameters[secret].name for secret in self._needs.secrets}
        return {**self._needs.settings, **names, **(self._args.stored.settings if self._needs.stores else {})}

    def _versions(self) -> dict[str, pulumi.Input[str]]:
        """No function reads them: a change of them starts it anew, and it reads the parameters when it starts."""
        versions = [self._args.parameters[secret].version for secret in self._needs.secrets]
        shown = pulumi.Output.format("-".join(["{}"] * len(versions)), *versions)
        return {"PARAMETERS_VERSION": shown} if versions else {}
