"""Writes docs/configuration.md from the settings that the program reads: `python -m infra.settings.page`."""

import sys
from collections.abc import Iterator, Mapping

from infra import ROOT
from infra.settings.config import Config
from infra.settings.declared import NAMESPACE, describe

FILE = ROOT / "docs/configuration.md"
INTRODUCTION = f"""\
# Configuration

Every key of a stage, in the order of `infra/settings/config.py`, which this file is written from
(`python -m infra.settings.page`). Keys stand in `Pulumi.<stage>.yaml` under the namespace `{NAMESPACE}:`. A list may
be YAML's own or comma-separated; a secret is set with `--secret`, which encrypts it:

```console
$ pulumi config set --stack dev {NAMESPACE}:logRetentionDays 14
$ pulumi config set --stack dev --secret {NAMESPACE}:mongodbUri 'mongodb+srv://…'
```

An unknown key, a value that can't be used and keys that exclude each other end `pulumi up` before anything is made,
with a sentence that names the key.

| key | default | example | meaning |
|---|---|---|---|
"""

EXAMPLES: Mapping[str, str] = {
    "backend": "mongodb-session",
    "production": "true",
    "tags": '{"Team": "identity"}',
    "apiRoot": "/auth",
    "corsOrigins": "https://app.example.com,https://admin.example.com",
    "domainName": "auth.example.com",
    "certificateArn": "arn:aws:acm:eu-central-1:123456789012:certificate/0a1b2c3d",
    "hostedZoneId": "Z0123456789ABCDEFGHIJ",
    "services": "organization/items/dev",
    "throttleRate": "500",
    "throttleBurst": "1000",
    "accessLogs": "false",
    "apiGatewayLogRole": "false",
    "authorizerCacheSeconds": "60",
    "sessionSecret": "new-secret,old-secret",
    "sessionSecretParameter": "/legacy/session-secret",
    "secretRotation": "1",
    "parameterPrefix": "/shop/auth",
    "kmsKeyArn": "arn:aws:kms:eu-central-1:123456789012:key/0a1b2c3d",
    "cookieName": "sid",
    "cookieDomain": "example.com",
    "cookiePath": "/app",
    "cookiePersistent": "false",
    "cookieSecure": "false",
    "cookieSameSite": "strict",
    "sessionTtlSeconds": "86400",
    "sessionTouchAfterSeconds": "3600",
    "sessionRolling": "true",
    "jwtIssuer": "https://auth.example.com",
    "jwtAudience": "https://api.example.com",
    "jwtAlgorithm": "HS512",
    "accessTokenSeconds": "600",
    "refreshTokenSeconds": "604800",
    "checkSession": "true",
    "bcryptRounds": "13",
    "mongodbUri": "mongodb+srv://user:password@db.example.com/app",
    "mongodbDatabase": "app",
    "mongodbPort": "27018",
    "mongodbSessions": "app_sessions",
    "mongodbUsers": "accounts",
    "mongodbUserFields": "passwordHash=auth.hash,email=mail",
    "mongodbUserId": "text",
    "mongodbSessionsStringify": "false",
    "mongodbSessionsTransformId": "sha256",
    "mongodbSessionsCrypto": "kruptein",
    "mongodbSessionsCryptoOptions": "hashing=sha256",
    "mongodbSessionsCryptoSecret": "squirrel",
    "mongodbSessionsPassportUser": "id=_id,name=fullName",
    "mongodbSessionsSignOut": "keep",
    "mongodbSessionsTimestamps": "true",
    "vpcId": "vpc-0123456789abcdef0",
    "privateSubnetIds": "subnet-0123456789abcdef0,subnet-0123456789abcdef1",
    "securityGroupIds": "sg-0123456789abcdef0",
    "vpcCidr": "10.7.0.0/20",
    "egress": "nat",
    "architecture": "x86_64",
    "pythonVersion": "3.12",
    "memory": "1024",
    "hashingMemory": "3008",
    "hashingConcurrency": "20",
    "timeoutSeconds": "5",
    "snapStart": "true",
    "logRetentionDays": "90",
    "alarms": "true",
    "alarmTopicArn": "arn:aws:sns:eu-central-1:123456789012:on-call",
    "tracing": "true",
    "openTelemetryLayerArn": "arn:aws:lambda:eu-central-1:901920570463:layer:aws-otel-python-arm64-ver-1-32-0:2",
    "packaging": "source",
    "deletionProtection": "true",
    "pointInTimeRecovery": "true",
}


def page() -> str:
    return INTRODUCTION + "".join(f"{row}\n" for row in _rows())


def _rows() -> Iterator[str]:
    for key, default, meaning in describe(Config):
        shown = default if "`" in default or default in {"", "generated"} else f"`{default}`"
        yield f"| `{key}` | {shown} | {_code(EXAMPLES[key])} | {_cell(meaning)} |"


def _code(text: str) -> str:
    return f"`{_cell(text)}`" if text else ""


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    FILE.write_text(page())
    sys.stdout.write(f"{FILE.relative_to(ROOT)}\n")
