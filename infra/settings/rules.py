"""What a stage's settings may not be together."""

import re
from collections.abc import Iterator
from pathlib import Path

from infra import ROOT
from infra.settings.backends import MOVES
from infra.settings.config import Config
from infra.settings.issuer import ASYMMETRIC
from infra.settings.network import ZONES
from infra.settings.production import production
from infra.settings.stage import NAMESPACE

# API Gateway's rule for the names of stages, and room for Lambda's 64 characters of a function's name.
STAGE = r"[A-Za-z0-9_-]{1,32}"
LIKE_PRODUCTION = r"(?i)^(?!prod$)(.*[_-])?(prod|production|prd|live)([_-].*)?$"
"""Names of stages that people rely on, but for the one by which `production` is true anyway."""
WAYS = 57
"""Of a security group's 60 outbound rules ("Amazon VPC quotas", VPC guide): the rest are DynamoDB's, the endpoints'
and SMTP's."""


def _mongodb(config: Config) -> Iterator[str]:
    if "mongodb" in config.parts and config.mongodb_uri is None:
        needs = f"legacyBackend {config.legacy_backend}" if config.legacy_backend else f"backend {config.backend}"
        yield (
            f"mongodbUri is missing, and {needs} needs it: "
            f"pulumi config set --secret {NAMESPACE}:mongodbUri 'mongodb+srv://…' --stack {config.stage}"
        )
    if "mongodb" in config.parts and config.mongodb_ca_file and not _is_bundle(ROOT / config.mongodb_ca_file):
        yield f"mongodbCaFile {config.mongodb_ca_file} must be a file of certificates in PEM form, beside Pulumi.yaml"
    if config.mongodb_sessions_crypto and config.mongodb_sessions_crypto_secret is None:
        yield "mongodbSessionsCryptoSecret is missing, and mongodbSessionsCrypto needs it: set it with --secret"


def _is_bundle(file: Path) -> bool:
    return file.is_file() and "-----BEGIN CERTIFICATE-----" in file.read_text(errors="replace")


def _network(config: Config) -> Iterator[str]:
    if config.vpc_id and not config.private_subnet_ids:
        yield "privateSubnetIds is missing, and vpcId needs it: list the private subnets of that network"
    if not config.vpc_id and (config.private_subnet_ids or config.security_group_ids):
        yield "vpcId is missing, and privateSubnetIds and securityGroupIds need it: set it, or drop them"
    if config.zones and (config.vpc_id or len(set(config.zones)) != len(config.zones) or len(config.zones) != ZONES):
        yield f"zones must be {ZONES} different ones, of a network that gatehouse makes: drop it beside vpcId"
    if len(config.https_cidrs) + len(config.mongodb_cidrs) * len(config.mongodb_port) > WAYS:
        yield f"httpsCidrs and mongodbCidrs, by mongodbPort, come to more than {WAYS} ways: join some of them"


def _hashes(config: Config) -> Iterator[str]:
    if "argon2" in config.foreign_hashes and config.python_version == "3.11":
        yield (
            "foreignHashes argon2 needs pythonVersion 3.12 or newer: its library has no wheels for Amazon Linux 2, "
            "where Lambda runs 3.11"
        )


def _secrets(config: Config) -> Iterator[str]:
    if config.session_secret is not None and config.session_secret_parameter:
        yield "sessionSecret and sessionSecretParameter exclude each other: keep one"


def _cors(config: Config) -> Iterator[str]:
    if "*" not in config.cors_origins:
        return
    if config.cors_origins != ("*",):
        yield "corsOrigins holds * beside others: keep * alone, or name each origin"
    if "session" in config.parts and config.cookie_same_site == "none":
        yield "corsOrigins may not be * with cookieSameSite none: a cookie of another site needs a named origin"


def _cookies(config: Config) -> Iterator[str]:
    if config.cookie_same_site == "none" and not config.cookie_secure:
        yield "cookieSecure may not be false with cookieSameSite none: browsers refuse such a cookie"
    if config.cookie_name.startswith(("__Host-", "__Secure-")) and not config.cookie_secure:
        yield f"cookieSecure may not be false with cookieName {config.cookie_name}: browsers refuse such a cookie"
    if config.cookie_name.startswith("__Host-") and (config.cookie_domain or config.cookie_path != "/"):
        takes = "takes no cookieDomain and no cookiePath but /"
        yield f"cookieName {config.cookie_name} {takes}: drop them or rename it"


def _lifetimes(config: Config) -> Iterator[str]:
    if config.access_token_seconds > config.refresh_token_seconds:
        yield "accessTokenSeconds is longer than refreshTokenSeconds: an access token is the short one"
    if config.kind == "jwt" and config.refresh_token_seconds > config.session_max_seconds:
        yield "refreshTokenSeconds is longer than sessionMaxSeconds: a session would end before its tokens"
    if "session" in config.parts and config.session_ttl_seconds > config.session_max_seconds:
        yield "sessionTtlSeconds is longer than sessionMaxSeconds: a session would end before its time"
    if config.session_touch_after_seconds >= config.session_ttl_seconds:
        yield "sessionTouchAfterSeconds is not shorter than sessionTtlSeconds: a session would end before its renewal"


def _kept_verdicts(config: Config) -> Iterator[str]:
    kept = config.authorizer_cache_seconds
    if config.kind != "jwt" or not kept:
        return
    if config.check_session:
        yield "authorizerCacheSeconds is set beside checkSession, which asks at each request: keep one of them"
    if kept > config.access_token_seconds:
        yield "authorizerCacheSeconds is longer than accessTokenSeconds: a verdict would outlive its token by more"


def _native(config: Config) -> Iterator[str]:
    """What API Gateway's own authorizer can't do, nobody may be promised."""
    if config.native_claims and not config.asymmetric:
        yield "nativeClaims needs tokenAlgorithm RS256 or ES256: there is no native authorizer without it"
    if config.authorizer != "native":
        return
    if config.token_algorithm not in ASYMMETRIC:
        yield (
            f"authorizer may not be native with tokenAlgorithm {config.token_algorithm}: API Gateway verifies no "
            f"such signature; set one of {', '.join(ASYMMETRIC)}"
        )
    if config.kind != "jwt":
        yield (
            f"authorizer may not be native with backend {config.backend}: API Gateway reads no cookie, and a "
            "session's id is no token; keep lambda, and let services verify what POST /token gives"
        )
    elif config.check_session:
        yield (
            "authorizer may not be native with checkSession: API Gateway looks no session up; set checkSession to "
            "false, or keep lambda"
        )


def _domain(config: Config) -> Iterator[str]:
    if config.domain_name and not config.certificate_arn:
        yield "certificateArn is missing, and domainName needs it: name its certificate in ACM"
    if not config.domain_name and (config.certificate_arn or config.hosted_zone_id):
        yield "domainName is missing, and certificateArn and hostedZoneId need it: set it, or drop them"
    if config.disable_execute_api_endpoint and not config.domain_name:
        yield "domainName is missing, and disableExecuteApiEndpoint needs it: the API would have no address"


def _snapshots(config: Config) -> Iterator[str]:
    if config.snap_start and config.python_version == "3.11":
        yield "snapStart needs pythonVersion 3.12 or newer: Lambda has it for no older Python"


def _release(config: Config) -> Iterator[str]:
    if config.release == "canary" and not config.alarms:
        yield "release canary needs alarms: nothing else would take a version back; set alarms to true"


def _telemetry(config: Config) -> Iterator[str]:
    if config.open_telemetry_layer_arn and not config.vpc_id and config.egress == "endpoints":
        yield "openTelemetryLayerArn needs egress none or nat: its collector sends traces from within"


def _region(config: Config) -> Iterator[str]:
    """What these name is looked for in the stage's own region, whatever region they say."""
    arns = {
        "alarmTopicArn": config.alarm_topic_arn,
        "certificateArn": config.certificate_arn,
        "kmsKeyArn": config.kms_key_arn,
        "openTelemetryLayerArn": config.open_telemetry_layer_arn,
    }
    for key, arn in arns.items():
        if arn and config.region and (region := arn.split(":")[3]) != config.region:
            yield f"{key} is of {region}, and the stage is in {config.region}: name one of that region"


def _mail(config: Config) -> Iterator[str]:
    if (config.smtp_user is None) != (config.smtp_password is None):
        yield "smtpUser and smtpPassword belong together: set both with --secret, or none"
    if config.mail != "off":
        yield from _mail_lacks(config)
    elif config.require_verified_email != "off":
        yield f"requireVerifiedEmail {config.require_verified_email} needs mail: set mail, or leave it out"
    if config.mail == "off" and config.invite_at_sign_in:
        yield "inviteAtSignIn needs mail: set mail, or leave it out"


def _mail_lacks(config: Config) -> Iterator[str]:
    if config.mail != "outbox" and config.mail_from is None:
        yield f"mailFrom is missing, and mail {config.mail} needs it: set it to the sender's address"
    if config.mail_links is None:
        yield f"mailLinks is missing, and mail {config.mail} needs it: set it to the page that links in mails open"
    if config.mail == "smtp" and config.smtp_host is None:
        yield "smtpHost is missing, and mail smtp needs it: name the server"
    if config.mail == "outbox" and config.production:
        yield "mail may not be outbox in production: whoever reads the log could open accounts; set ses or smtp"
    if config.egress == "endpoints" and not config.vpc_id:
        yield "mail needs egress none or nat: endpoints lead neither to the function that sends it nor out"


def _signing(config: Config) -> Iterator[str]:
    if config.asymmetric and config.signing_key == "kms" and config.egress == "endpoints" and not config.vpc_id:
        yield "signingKey kms needs egress none or nat: endpoints don't lead to KMS"


def _events(config: Config) -> Iterator[str]:
    if config.event_bus and config.egress == "endpoints" and not config.vpc_id:
        yield "eventBus needs egress none or nat: endpoints don't lead to EventBridge"


def _stage(config: Config) -> Iterator[str]:
    if re.search(LIKE_PRODUCTION, config.stage) and not config.given("production"):
        yield (
            f"production is missing, and a stage of the name {config.stage} needs it: set it to true, or to false "
            "where nobody relies on the stage"
        )
    if not re.fullmatch(STAGE, config.stage):
        yield f"{config.stage} can't be a stage's name: letters, digits, - and _, 32 at most"


def _sign_up(config: Config) -> Iterator[str]:
    if config.sign_up == "quiet" and config.mail == "off":
        yield "signUp may not be quiet without mail, which says who has an account: set mail, or leave it open"


def _legacy(config: Config) -> Iterator[str]:
    if config.legacy_backend is None:
        return
    if (config.backend, config.legacy_backend) not in MOVES:
        moves = " or ".join(f"{legacy} with backend {backend}" for backend, legacy in MOVES)
        legacy = config.legacy_backend
        yield f"legacyBackend may not be {legacy} with backend {config.backend}: take {moves}, or drop it"
    if not config.check_session:
        yield "checkSession may not be false with legacyBackend: what the app ends would go on here; set it to true"


RULES = (
    _stage,
    _legacy,
    _sign_up,
    _mongodb,
    _network,
    _hashes,
    _secrets,
    _cors,
    _cookies,
    _lifetimes,
    _kept_verdicts,
    _native,
    _domain,
    _region,
    _snapshots,
    _release,
    _telemetry,
    _mail,
    _signing,
    _events,
    production,
)
