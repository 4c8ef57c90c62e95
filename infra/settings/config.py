"""Every setting of a stage.

They stand in `Pulumi.<stage>.yaml` under the namespace `gatehouse:`; `pulumi config set KEY VALUE --stack STAGE`
writes one, with `--secret` encrypted. `infra/settings/rules.py` says what may not be combined.
"""

from dataclasses import dataclass

from infra.settings.declared import (
    NAMESPACE,
    Parse,
    Secret,
    Values,
    choice,
    flag,
    one_of,
    pairs,
    secret,
    setting,
    text,
    texts,
    whole,
)

TEN_YEARS = 315_360_000
# The retention that CloudWatch Logs takes (PutRetentionPolicy, API reference).
DAYS = (1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653)


def _named_after_the_stage(before: Values) -> str:
    return f"{NAMESPACE}-{before['stage']}"


def _production(before: Values) -> bool:
    return bool(before.get("production"))


def _egress(before: Values) -> str:
    return "nat" if before.get("backend", "").startswith("mongodb") else "endpoints"


def _ids(prefix: str) -> Parse:
    return texts(rf"{prefix}-[0-9a-f]+", f"must be ids like {prefix}-0123456789abcdef0")


@dataclass(frozen=True, kw_only=True)
class Config:
    """A stage's settings, each valid by itself."""

    stage: str

    # What kind of stage
    backend: str = setting(
        "Where users and sessions live, and what a token is.",
        choice("dynamodb-jwt", "dynamodb-session", "mongodb-session", "mongodb-jwt"),
        "dynamodb-jwt",
    )
    production: bool = setting(
        "Refuses what is unsafe in production, and protects the data.",
        flag,
        derived=lambda before: before["stage"] == "prod",
        shown="`true` for the stage `prod`",
    )
    tags: tuple[tuple[str, str], ...] = setting("Tags on every resource, beside `Project` and `Stage`.", pairs, ())

    # API
    api_root: str = setting(
        "A path that all routes stand under, such as `/auth`.",
        text(r"(/(?!s?ping(/|$))[A-Za-z0-9._~-]+)+", "must be a path like /auth, and not /ping or /sping"),
        "",
    )
    cors_origins: tuple[str, ...] = setting(
        "Origins whose pages may call the API; `*` means any, without credentials.",
        texts(r"\*|https?://[^/\s\"'$]+", "must be origins like https://app.example.com, or *"),
        (),
    )
    domain_name: str | None = setting(
        "A domain of your own for the API.",
        text(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", "must be a domain like auth.example.com"),
    )
    certificate_arn: str | None = setting(
        "Its certificate, in the same region.",
        text(r"arn:[\w-]+:acm:[\w-]+:\d{12}:certificate/[\w-]+", "must be the ARN of a certificate of ACM"),
    )
    hosted_zone_id: str | None = setting(
        "Its zone in Route 53, which gets the record; otherwise point the domain at the output `domainTarget`.",
        text(r"[A-Z0-9]{1,32}", "must be a hosted zone's id like Z0123456789ABCDEFGHIJ"),
    )
    services: tuple[str, ...] = setting(
        "Stacks that add routes to this API (docs/services.md).",
        texts(r"[\w.-]+/[\w.-]+/[\w.-]+", "must be full names of stacks like organization/items/dev"),
        (),
    )
    throttle_rate: int = setting("Requests a second that the stage takes in all.", whole(1, 10_000), 100)
    throttle_burst: int = setting("Requests that it takes at once.", whole(1, 5_000), 200)
    access_logs: bool = setting(
        "A line of JSON for each request, with no personal data but the user's id.", flag, default=True
    )
    api_gateway_log_role: bool = setting(
        "Make the role by which API Gateway writes logs. An account has one in each region: `false` where there is "
        "one already.",
        flag,
        default=True,
    )
    authorizer_cache_seconds: int = setting(
        "How long API Gateway keeps the authorizer's verdict on a JWT. A session's is never kept.",
        whole(0, 3600),
        300,
    )

    # Secrets
    session_secret: Secret | None = setting(
        "Signs session ids (secret). Several, comma-separated: the first signs, all verify.",
        secret(r".*\S.*", "must not be empty"),
        shown="generated",
    )
    session_secret_parameter: str | None = setting(
        "Instead of it: the name of an SSM parameter that exists, such as the Express app's own.",
        text(r"/?[\w.-]+(/[\w.-]+)*", "must be a parameter's name like /legacy/session-secret"),
    )
    secret_rotation: int = setting(
        "Add one to sign with new generated secrets (docs/rotation.md), or to have a changed "
        "`sessionSecretParameter` read again.",
        whole(0, 1_000_000),
        0,
    )
    parameter_prefix: str = setting(
        "What the names of the parameters begin with.",
        text(r"(/[\w.-]+)+", "must be a path like /gatehouse/dev"),
        derived=lambda before: f"/{NAMESPACE}/{before['stage']}",
        shown="`/gatehouse/{stage}`",
    )
    kms_key_arn: str | None = setting(
        "The key that encrypts the parameters, if it isn't the account's `aws/ssm`.",
        text(r"arn:[\w-]+:kms:[\w-]+:\d{12}:key/[\w-]+", "must be the ARN of a KMS key"),
    )

    # Session tokens: express-session's own options
    cookie_name: str = setting(
        "The session cookie's name.", text(r"[!#$%&'*+.^`|~\w-]+", "must be a cookie's name"), "connect.sid"
    )
    cookie_domain: str | None = setting(
        "Its domain; otherwise the API's own host.", text(r"\.?[A-Za-z0-9.-]+", "must be a domain")
    )
    cookie_path: str = setting("Its path.", text(r"/[^;\s]*", "must begin with /"), "/")
    cookie_persistent: bool = setting(
        "It outlives the browser; `false` where the Express app sets no `maxAge`.", flag, default=True
    )
    cookie_secure: bool = setting("It travels over HTTPS only.", flag, default=True)
    cookie_same_site: str = setting(
        "Its SameSite; `off` leaves that out.", choice("lax", "strict", "none", "off"), "lax"
    )
    session_ttl_seconds: int = setting("A session's life from its last renewal.", whole(60, TEN_YEARS), 1_209_600)
    session_touch_after_seconds: int = setting("A session is renewed at most this often.", whole(0, TEN_YEARS), 0)
    session_rolling: bool = setting("The cookie is set anew with each answer.", flag, default=False)

    # JSON Web Tokens
    jwt_issuer: str = setting("The claim `iss`.", text(), derived=_named_after_the_stage, shown="`gatehouse-{stage}`")
    jwt_audience: str = setting(
        "The claim `aud`.", text(), derived=_named_after_the_stage, shown="`gatehouse-{stage}`"
    )
    jwt_algorithm: str = setting(
        "What signs tokens, and the only one taken.", choice("HS256", "HS384", "HS512"), "HS256"
    )
    access_token_seconds: int = setting("An access token's life.", whole(60, 86_400), 900)
    refresh_token_seconds: int = setting("A refresh token's, and the session's.", whole(60, TEN_YEARS), 2_592_000)
    check_session: bool = setting(
        "The authorizer looks the session up at each request, so that a sign-out holds at once.", flag, default=False
    )

    bcrypt_rounds: int = setting("The cost of a password's hash: one more doubles the time.", whole(10, 16), 12)

    # MongoDB
    mongodb_uri: Secret | None = setting(
        "Where the database is (secret). Needed by `mongodb-*`.",
        secret(r"mongodb(\+srv)?://.+", "must begin with mongodb:// or mongodb+srv://"),
    )
    mongodb_database: str | None = setting(
        "If the URI names none.", text(r"[^/\\. \"$]+", "must be a database's name")
    )
    mongodb_port: int = setting("What the functions may connect to.", whole(1, 65_535), 27_017)
    mongodb_sessions: str = setting("The collection of connect-mongo.", text(), "sessions")
    mongodb_users: str = setting("The collection of users.", text(), "users")
    mongodb_user_fields: tuple[str, ...] = setting(
        "What the fields of a user are called there, as `ours=theirs`.",
        texts(r"\w+=!?[\w.-]+", "must be pairs like passwordHash=auth.hash"),
        (),
    )
    mongodb_user_id: str = setting(
        "The type of a new user's `_id`.", choice("objectid", "text", "number"), "objectid"
    )
    mongodb_sessions_stringify: bool = setting("connect-mongo's `stringify`.", flag, default=True)
    mongodb_sessions_transform_id: str | None = setting(
        "connect-mongo's `transformId`: a hash, in hex or as `sha256-base64`, `sha256-base64url`.",
        text(r"(sha1|sha256|sha512|md5)(-base64(url)?)?", "must be a hash like sha256 or sha256-base64url"),
    )
    mongodb_sessions_crypto: str | None = setting("connect-mongo's encryption.", choice("kruptein", "webcrypto"))
    mongodb_sessions_crypto_options: tuple[str, ...] = setting(
        "Its options, as `name=value`.", texts(r"\w+=[^,\s]+", "must be pairs like hashing=sha256"), ()
    )
    mongodb_sessions_crypto_secret: Secret | None = setting("Its secret.", secret(r".+", "must not be empty"))

    mongodb_sessions_passport_user: tuple[str, ...] = setting(
        "What passport keeps of a user in the session, as `member=field`; otherwise the id alone.",
        texts(r"[\w.-]+=[\w.-]+", "must be pairs like id=_id"),
        (),
    )
    mongodb_sessions_sign_out: str = setting(
        "What sign-out does to the session: `destroy`, as passport from 0.6 on, or `keep` it without its user.",
        choice("destroy", "keep"),
        "destroy",
    )
    mongodb_sessions_timestamps: bool = setting("connect-mongo's `timestamps`.", flag, default=False)

    # Network
    vpc_id: str | None = setting(
        "A network that exists; otherwise one is made.", text(r"vpc-[0-9a-f]+", "must be a VPC's id")
    )
    private_subnet_ids: tuple[str, ...] = setting("Its private subnets, in different zones.", _ids("subnet"), ())
    security_group_ids: tuple[str, ...] = setting(
        "What the functions belong to; otherwise one is made.", _ids("sg"), ()
    )
    vpc_cidr: str = setting(
        "The addresses of the network that is made.",
        text(r"(\d{1,3}\.){3}\d{1,3}/(1[6-9]|2[0-4])", "must be a block like 10.42.0.0/22, from /16 to /24"),
        "10.42.0.0/22",
    )
    egress: str = setting(
        "How functions reach what is outside: `nat` (anything) or `endpoints` (AWS alone, cheaper).",
        choice("nat", "endpoints"),
        derived=_egress,
        shown="`nat` for `mongodb-*`, else `endpoints`",
    )

    # Functions
    architecture: str = setting("Lambda's processor.", choice("arm64", "x86_64"), "arm64")
    python_version: str = setting("Lambda's Python.", choice("3.11", "3.12", "3.13", "3.14"), "3.13")
    memory: int = setting("MB of a function.", whole(128, 10_240), 512)
    hashing_memory: int = setting("MB of sign-up and sign-in: 1769 is one whole CPU.", whole(128, 10_240), 1_769)
    hashing_concurrency: int | None = setting(
        "Reserved for sign-up and sign-in, each: what an attack on passwords can use up.", whole(0, 1_000)
    )
    timeout_seconds: int = setting("A function's; API Gateway itself waits 29.", whole(1, 28), 10)
    snap_start: bool = setting(
        "Functions begin from a snapshot of themselves; docs/speed.md says what that gains and costs.",
        flag,
        default=False,
    )
    log_retention_days: int = setting("How long logs are kept.", one_of(*DAYS), 30)
    alarms: bool = setting(
        "Alarms, metrics of the access log and a dashboard.", flag, derived=_production, shown="`production`"
    )
    alarm_topic_arn: str | None = setting(
        "The SNS topic that hears of alarms.",
        text(r"arn:[\w-]+:sns:[\w-]+:\d{12}:[\w.-]+", "must be the ARN of an SNS topic"),
    )
    tracing: bool = setting("X-Ray traces of the API and the functions.", flag, default=False)
    open_telemetry_layer_arn: str | None = setting(
        "The layer of AWS Distro for OpenTelemetry that the functions run under (docs/operations.md).",
        text(r"arn:[\w-]+:lambda:[\w-]+:\d{12}:layer:[\w-]+:\d+", "must be the ARN of a version of a layer"),
    )
    packaging: str = setting(
        "`zip` is what Lambda runs; `source` is the bare packages of the checkout, for the local stage.",
        choice("zip", "source"),
        "zip",
    )

    # Data
    deletion_protection: bool = setting("Of the table.", flag, derived=_production, shown="`production`")
    point_in_time_recovery: bool = setting("Of the table.", flag, derived=_production, shown="`production`")

    @property
    def store(self) -> str:
        """`dynamodb` or `mongodb`."""
        return self.backend.partition("-")[0]

    @property
    def tokens(self) -> str:
        """`session` or `jwt`."""
        return self.backend.partition("-")[2]

    def named(self, name: str) -> str:
        """The physical name of a thing of this stage."""
        return f"{NAMESPACE}-{self.stage}-{name}"
