"""The settings of a stage: what they are by default, and what is refused, in which words."""

import re

import pytest
from understudy.program import ProgramError, run

from infra.settings import page
from infra.settings.backends import BACKENDS
from infra.settings.cautions import cautions
from infra.settings.parameters import PREFIX
from infra.settings.reading import SETTINGS, InvalidSettings, read
from tests.support.checkout import ROOT

URI = "mongodb://db.example.com/app"
MAIL = {"mail": "ses", "mailFrom": "accounts@example.com", "mailLinks": "https://app.example.com/account"}
CERTIFICATE = "arn:aws:acm:eu-central-1:123456789012:certificate/0a1b2c3d"
PLACE = "must be a place in the session, like passport.user or userId, not in its cookie"
LIMIT = "must be like 10/30/900: free attempts, and the first and the longest wait in seconds"
PLACES = "must be blocks like 10.8.0.0/16"
GROUP = {"vpcId": "vpc-0a", "privateSubnetIds": "subnet-0a", "securityGroupIds": "sg-0a"}
BLOCK = "must be a block like 10.42.0.0/22, from /16 to /24"
STRONG = "0123456789abcdef" * 4
WEAK = (
    "gatehouse:sessionSecret is weak: in production 32 random bytes at least (openssl rand -hex 32), or drop it, and "
    "one is generated"
)

REFUSED: list[tuple[str, str, dict[str, str], str]] = [
    ("a misspelt key", "dev", {"corsOrigin": "*"}, "gatehouse:corsOrigin is no setting; did you mean corsOrigins?"),
    ("an unknown key", "dev", {"zzz": "1"}, "gatehouse:zzz is no setting"),
    (
        "an unknown backend",
        "dev",
        {"backend": "redis-jwt"},
        f"gatehouse:backend must be {' or '.join(BACKENDS)}, not 'redis-jwt'",
    ),
    (
        "a backend for tests",
        "dev",
        {"backend": "memory-jwt"},
        f"gatehouse:backend must be {' or '.join(BACKENDS)}, not 'memory-jwt'",
    ),
    (
        "MongoDB without its address",
        "dev",
        {"backend": "mongodb-session"},
        (
            "gatehouse:mongodbUri is missing, and backend mongodb-session needs it: "
            "pulumi config set --secret gatehouse:mongodbUri 'mongodb+srv://…' --stack dev"
        ),
    ),
    (
        "an address of something else",
        "dev",
        {"mongodbUri": "postgres://secret@db"},
        "gatehouse:mongodbUri must begin with mongodb:// or mongodb+srv://",
    ),
    (
        "an encrypted store without its secret",
        "dev",
        {"mongodbSessionsCrypto": "kruptein"},
        "gatehouse:mongodbSessionsCryptoSecret is missing, and mongodbSessionsCrypto needs it: set it with --secret",
    ),
    (
        "a domain without its certificate",
        "dev",
        {"domainName": "auth.example.com"},
        "gatehouse:certificateArn is missing, and domainName needs it: name its certificate in ACM",
    ),
    (
        "a zone without a domain",
        "dev",
        {"hostedZoneId": "Z0123456789"},
        "gatehouse:domainName is missing, and certificateArn and hostedZoneId need it: set it, or drop them",
    ),
    (
        "a sign-up that tells by mail alone",
        "dev",
        {"signUp": "quiet"},
        "gatehouse:signUp may not be quiet without mail, which says who has an account: set mail, or leave it open",
    ),
    (
        "a sign-up of another kind",
        "dev",
        {"signUp": "off"},
        "gatehouse:signUp must be open or closed or quiet, not 'off'",
    ),
    (
        "snapshots of an old Python",
        "dev",
        {"snapStart": "true", "pythonVersion": "3.11"},
        "gatehouse:snapStart needs pythonVersion 3.12 or newer: Lambda has it for no older Python",
    ),
    (
        "telemetry that can't get out",
        "dev",
        {"egress": "endpoints", "openTelemetryLayerArn": "arn:aws:lambda:us-east-1:901920570463:layer:otel:2"},
        "gatehouse:openTelemetryLayerArn needs egress none or nat: its collector sends traces from within",
    ),
    (
        "a network without its subnets",
        "dev",
        {"vpcId": "vpc-0a"},
        "gatehouse:privateSubnetIds is missing, and vpcId needs it: list the private subnets of that network",
    ),
    (
        "subnets without their network",
        "dev",
        {"privateSubnetIds": "subnet-0a"},
        "gatehouse:vpcId is missing, and privateSubnetIds and securityGroupIds need it: set it, or drop them",
    ),
    (
        "a security group without its network",
        "dev",
        {"securityGroupIds": "sg-0a"},
        "gatehouse:vpcId is missing, and privateSubnetIds and securityGroupIds need it: set it, or drop them",
    ),
    (
        "two secrets for one thing",
        "dev",
        {"sessionSecret": "long enough", "sessionSecretParameter": "/legacy/secret"},
        "gatehouse:sessionSecret and sessionSecretParameter exclude each other: keep one",
    ),
    (
        "mail from nobody",
        "dev",
        {"mail": "ses"},
        (
            "gatehouse:mailFrom is missing, and mail ses needs it: set it to the sender's address\n"
            "gatehouse:mailLinks is missing, and mail ses needs it: set it to the page that links in mails open"
        ),
    ),
    (
        "mail by no server",
        "dev",
        {**MAIL, "mail": "smtp"},
        "gatehouse:smtpHost is missing, and mail smtp needs it: name the server",
    ),
    (
        "half of who signs in to send mail",
        "dev",
        {"smtpUser": "mailer"},
        "gatehouse:smtpUser and smtpPassword belong together: set both with --secret, or none",
    ),
    (
        "mail into the log in production",
        "prod",
        {**MAIL, "mail": "outbox"},
        "gatehouse:mail may not be outbox in production: whoever reads the log could open accounts; set ses or smtp",
    ),
    (
        "mail from a network that nothing leads out of",
        "dev",
        {**MAIL, "egress": "endpoints"},
        "gatehouse:mail needs egress none or nat: endpoints lead neither to the function that sends it nor out",
    ),
    (
        "addresses that nobody can prove",
        "dev",
        {"requireVerifiedEmail": "sign-in"},
        "gatehouse:requireVerifiedEmail sign-in needs mail: set mail, or leave it out",
    ),
    (
        "an invitation without mail",
        "dev",
        {"inviteAtSignIn": "true"},
        "gatehouse:inviteAtSignIn needs mail: set mail, or leave it out",
    ),
    ("an empty secret", "dev", {"sessionSecret": ""}, "gatehouse:sessionSecret must not be empty"),
    ("a blank secret", "dev", {"sessionSecret": " "}, "gatehouse:sessionSecret must not be empty"),
    (
        "any origin in production",
        "prod",
        {"corsOrigins": "*"},
        "gatehouse:corsOrigins may not be * in production: name each origin",
    ),
    (
        "any origin where production is said",
        "live",
        {"corsOrigins": "*", "production": "true"},
        "gatehouse:corsOrigins may not be * in production: name each origin",
    ),
    (
        "any origin and another",
        "dev",
        {"corsOrigins": "*,https://a.example.com"},
        "gatehouse:corsOrigins holds * beside others: keep * alone, or name each origin",
    ),
    (
        "any origin with a cookie for all sites",
        "dev",
        {"backend": "dynamodb-session", "corsOrigins": "*", "cookieSameSite": "none"},
        "gatehouse:corsOrigins may not be * with cookieSameSite none: a cookie of another site needs a named origin",
    ),
    (
        "an origin with a path",
        "dev",
        {"corsOrigins": "https://a.example.com/app"},
        "gatehouse:corsOrigins must be origins like https://app.example.com, or *, not 'https://a.example.com/app'",
    ),
    (
        "no address at all",
        "dev",
        {"disableExecuteApiEndpoint": "true"},
        "gatehouse:domainName is missing, and disableExecuteApiEndpoint needs it: the API would have no address",
    ),
    (
        "one zone twice",
        "dev",
        {"zones": "us-east-1a,us-east-1a"},
        "gatehouse:zones must be 2 different ones, of a network that gatehouse makes: drop it beside vpcId",
    ),
    (
        "an insecure cookie in production",
        "prod",
        {"cookieSecure": "false"},
        "gatehouse:cookieSecure may not be false in production: set it to true",
    ),
    (
        "an insecure cookie for all sites",
        "dev",
        {"cookieSecure": "false", "cookieSameSite": "none"},
        "gatehouse:cookieSecure may not be false with cookieSameSite none: browsers refuse such a cookie",
    ),
    (
        "a cookie of this host alone, without TLS",
        "dev",
        {"cookieSecure": "false", "cookieName": "__Host-sid"},
        "gatehouse:cookieSecure may not be false with cookieName __Host-sid: browsers refuse such a cookie",
    ),
    (
        "a cookie of this host alone, for a domain",
        "dev",
        {"cookieDomain": "example.com", "cookieName": "__Host-sid"},
        "gatehouse:cookieName __Host-sid takes no cookieDomain and no cookiePath but /: drop them or rename it",
    ),
    (
        "a cookie for all sites, and no other site",
        "prod",
        {"backend": "dynamodb-session", "cookieSameSite": "none"},
        "gatehouse:corsOrigins is missing, and cookieSameSite none needs it: name other sites' pages, or set lax",
    ),
    ("no truth value", "dev", {"tracing": "yes"}, "gatehouse:tracing must be true or false, not 'yes'"),
    (
        "a number too low",
        "dev",
        {"bcryptRounds": "4"},
        "gatehouse:bcryptRounds must be a whole number from 10 to 16, not '4'",
    ),
    (
        "sign-in turned off",
        "dev",
        {"hashingConcurrency": "0"},
        "gatehouse:hashingConcurrency must be a whole number from 1 to 1000, not '0'",
    ),
    (
        "longer than API Gateway waits",
        "dev",
        {"timeoutSeconds": "29"},
        "gatehouse:timeoutSeconds must be a whole number from 1 to 28, not '29'",
    ),
    (
        "a retention that AWS hasn't",
        "dev",
        {"logRetentionDays": "8"},
        (
            "gatehouse:logRetentionDays must be one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, "
            "731, 1096, 1827, 2192, 2557, 2922, 3288, 3653, not '8'"
        ),
    ),
    (
        "a root that API Gateway keeps for itself",
        "dev",
        {"apiRoot": "/ping"},
        "gatehouse:apiRoot must be a path like /auth, and not /ping or /sping, not '/ping'",
    ),
    (
        "no user fields",
        "dev",
        {"mongodbUserFields": "passwordHash"},
        "gatehouse:mongodbUserFields must be pairs like passwordHash=auth.hash, not 'passwordHash'",
    ),
    (
        "no condition",
        "dev",
        {"mongodbRefuseWhen": "status==active"},
        (
            "gatehouse:mongodbRefuseWhen must be conditions like status!=active, lockUntil>now or isDeleted=true, "
            "not 'status==active'"
        ),
    ),
    (
        "a constant that only looks like one",
        "dev",
        {"mongodbRefuseWhen": "isDeleted=True"},
        (
            "gatehouse:mongodbRefuseWhen must be conditions like status!=active, lockUntil>now or isDeleted=true, "
            "not 'isDeleted=True'"
        ),
    ),
    (
        "a default from a field that no form has",
        "dev",
        {"mongodbUserDefaults": "username={login}"},
        (
            "gatehouse:mongodbUserDefaults must be fields and values like status=active or username={email}, "
            "not 'username={login}'"
        ),
    ),
    ("no tags", "dev", {"tags": "Team"}, "gatehouse:tags must be a mapping of names to texts"),
    (
        "an access token that outlives the other",
        "dev",
        {"accessTokenSeconds": "3600", "refreshTokenSeconds": "600"},
        "gatehouse:accessTokenSeconds is longer than refreshTokenSeconds: an access token is the short one",
    ),
    (
        "a refresh token that outlives the session",
        "dev",
        {"sessionMaxSeconds": "86400"},
        "gatehouse:refreshTokenSeconds is longer than sessionMaxSeconds: a session would end before its tokens",
    ),
    (
        "a session that ends before its time",
        "dev",
        {"backend": "dynamodb-session", "sessionTtlSeconds": "31536000"},
        "gatehouse:sessionTtlSeconds is longer than sessionMaxSeconds: a session would end before its time",
    ),
    (
        "a verdict that is kept though each request is to be checked",
        "dev",
        {"authorizerCacheSeconds": "60"},
        ("gatehouse:authorizerCacheSeconds is set beside checkSession, which asks at each request: keep one of them"),
    ),
    (
        "a verdict that is kept for longer than its token lives",
        "dev",
        {"checkSession": "false", "authorizerCacheSeconds": "600", "accessTokenSeconds": "300"},
        (
            "gatehouse:authorizerCacheSeconds is longer than accessTokenSeconds: a verdict would outlive its "
            "token by more"
        ),
    ),
    (
        "a verdict that is kept for long in production",
        "prod",
        {"checkSession": "false", "authorizerCacheSeconds": "600"},
        "gatehouse:authorizerCacheSeconds may be 300 at most in production: a verdict outlives its token by as much",
    ),
    (
        "a token that nothing ends for long in production",
        "prod",
        {"checkSession": "false", "accessTokenSeconds": "7200"},
        ("gatehouse:accessTokenSeconds may be 3600 at most in production without checkSession: nothing ends it"),
    ),
    (
        "a native authorizer of a shared secret",
        "dev",
        {"authorizer": "native", "checkSession": "false"},
        (
            "gatehouse:authorizer may not be native with tokenAlgorithm HS256: API Gateway verifies no such "
            "signature; set one of RS256, ES256"
        ),
    ),
    (
        "a native authorizer of sessions",
        "dev",
        {"authorizer": "native", "tokenAlgorithm": "RS256", "backend": "dynamodb-session"},
        (
            "gatehouse:authorizer may not be native with backend dynamodb-session: API Gateway reads no cookie, and "
            "a session's id is no token; keep lambda, and let services verify what POST /token gives"
        ),
    ),
    (
        "a native authorizer that is to look sessions up",
        "dev",
        {"authorizer": "native", "tokenAlgorithm": "ES256"},
        (
            "gatehouse:authorizer may not be native with checkSession: API Gateway looks no session up; set "
            "checkSession to false, or keep lambda"
        ),
    ),
    (
        "a session that ends before it is renewed",
        "dev",
        {"sessionTtlSeconds": "600", "sessionTouchAfterSeconds": "600"},
        (
            "gatehouse:sessionTouchAfterSeconds is not shorter than sessionTtlSeconds: a session would end "
            "before its renewal"
        ),
    ),
    (
        "a place with bits beyond",
        "dev",
        {"httpsCidrs": "10.9.0.1/16"},
        f"gatehouse:httpsCidrs {PLACES}, not '10.9.0.1/16'",
    ),
    ("a place without mask", "dev", {"mongodbCidrs": "10.9.0.1"}, f"gatehouse:mongodbCidrs {PLACES}, not '10.9.0.1'"),
    (
        "more ways than a security group has rules",
        "dev",
        {"mongodbCidrs": ",".join(f"10.{one}.0.0/16" for one in range(57))},
        "gatehouse:httpsCidrs and mongodbCidrs, by mongodbPort, come to more than 57 ways: join some of them",
    ),
    (
        "KMS behind endpoints",
        "dev",
        {"egress": "endpoints", "tokenAlgorithm": "ES256", "signingKey": "kms"},
        "gatehouse:signingKey kms needs egress none or nat: endpoints don't lead to KMS",
    ),
    (
        "a claim that is looked at anyway",
        "dev",
        {"tokenAlgorithm": "RS256", "nativeClaims": "aud=x"},
        "gatehouse:nativeClaims must be pairs like acr=aal1, not 'aud=x'",
    ),
    (
        "claims of nobody's tokens",
        "dev",
        {"nativeClaims": "acr=aal1"},
        "gatehouse:nativeClaims needs tokenAlgorithm RS256 or ES256: there is no native authorizer without it",
    ),
    (
        "a user in the cookie",
        "dev",
        {"mongodbSessionsUser": "cookie.user"},
        f"gatehouse:mongodbSessionsUser {PLACE}, not 'cookie.user'",
    ),
    *(
        (f"no limit {text}", "dev", {"limitRefresh": text}, f"gatehouse:limitRefresh {LIMIT}, not '{text}'")
        for text in ("0/30/900", "10/30", "10/901/900", "10/30/9000000", "ten")
    ),
    ("no block", "dev", {"vpcCidr": "10.42.300.0/22"}, f"gatehouse:vpcCidr {BLOCK}, not '10.42.300.0/22'"),
    ("bits beyond the mask", "dev", {"vpcCidr": "10.42.0.1/22"}, f"gatehouse:vpcCidr {BLOCK}, not '10.42.0.1/22'"),
    ("a block too small", "dev", {"vpcCidr": "10.42.0.0/25"}, f"gatehouse:vpcCidr {BLOCK}, not '10.42.0.0/25'"),
    (
        "a prefix of AWS's own",
        "dev",
        {"parameterPrefix": "/aws/auth"},
        f"gatehouse:parameterPrefix {PREFIX}, not '/aws/auth'",
    ),
    (
        "a prefix of AWS's own in capitals",
        "dev",
        {"parameterPrefix": "/SSM-auth"},
        f"gatehouse:parameterPrefix {PREFIX}, not '/SSM-auth'",
    ),
    (
        "a canary that nothing watches",
        "dev",
        {"release": "canary"},
        "gatehouse:release canary needs alarms: nothing else would take a version back; set alarms to true",
    ),
    (
        "a boundary that is no policy",
        "dev",
        {"permissionsBoundaryArn": "arn:aws:iam::123456789012:role/gatehouse"},
        (
            "gatehouse:permissionsBoundaryArn must be the ARN of an IAM policy, not "
            "'arn:aws:iam::123456789012:role/gatehouse'"
        ),
    ),
    (
        "a tag of AWS's own",
        "dev",
        {"tags": '{"aws:team": "x"}'},
        "gatehouse:tags must have names and values that AWS takes, and no name that begins with aws:; not 'aws:team'",
    ),
    (
        "a pattern of origins",
        "dev",
        {"corsOrigins": "https://*.example.com"},
        "gatehouse:corsOrigins must be origins like https://app.example.com, or *, not 'https://*.example.com'",
    ),
    (
        "a page that anybody in between can change",
        "prod",
        {"corsOrigins": "http://app.example.com"},
        (
            "gatehouse:corsOrigins may not hold http://app.example.com in production: whoever is in between speaks "
            "for such a page"
        ),
    ),
    (
        "a cheap hash in production",
        "prod",
        {"bcryptRounds": "11"},
        "gatehouse:bcryptRounds may not be 11 in production: 12 at least",
    ),
    (
        "a session without end",
        "prod",
        {"sessionMaxSeconds": "2592001"},
        "gatehouse:sessionMaxSeconds may be 2592000 at most in production: 30 days (NIST SP 800-63B-4, 2.1.3)",
    ),
    (
        "a short secret",
        "prod",
        {"backend": "dynamodb-session", "sessionSecret": "short"},
        WEAK,
    ),
    (
        "a secret of few characters",
        "prod",
        {"backend": "dynamodb-session", "sessionSecret": "ab" * 40},
        WEAK,
    ),
    (
        "a weak secret among others",
        "prod",
        {"backend": "dynamodb-session", "sessionSecret": f'["{STRONG}", "short"]'},
        WEAK,
    ),
    (
        "a MongoDB without TLS in production",
        "prod",
        {"backend": "mongodb-jwt", "mongodbUri": f"{URI}?retryWrites=true&TLS=False"},
        "gatehouse:mongodbUri may not have tls=false in production: drop it, so that TLS is on and checked",
    ),
    (
        "a MongoDB whose certificate isn't checked",
        "prod",
        {"backend": "mongodb-jwt", "mongodbUri": f"{URI}?tlsAllowInvalidCertificates=true"},
        (
            "gatehouse:mongodbUri may not have tlsallowinvalidcertificates=true in production: drop it, so that TLS "
            "is on and checked"
        ),
    ),
    (
        "a cookie of somebody else's domain",
        "prod",
        {
            "backend": "dynamodb-session",
            "cookieDomain": "example.org",
            "domainName": "auth.example.com",
            "certificateArn": CERTIFICATE,
        },
        (
            "gatehouse:cookieDomain example.org isn't domainName auth.example.com or above it: browsers refuse such "
            "a cookie"
        ),
    ),
    (
        "a stage whose name promises more than it keeps",
        "production",
        {},
        (
            "gatehouse:production is missing, and a stage of the name production needs it: set it to true, or to "
            "false where nobody relies on the stage"
        ),
    ),
    (
        "a stage's name that API Gateway refuses",
        "dev.eu",
        {},
        "gatehouse:dev.eu can't be a stage's name: letters, digits, - and _, 32 at most",
    ),
]


@pytest.mark.parametrize(
    ("stage", "given", "sentence"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_a_setting_that_cannot_be_used_is_refused_in_one_sentence(
    stage: str, given: dict[str, str], sentence: str
) -> None:
    with pytest.raises(InvalidSettings) as refused:
        read(given, stage)
    assert str(refused.value) == sentence


def test_all_problems_are_told_at_once() -> None:
    with pytest.raises(InvalidSettings) as refused:
        read({"backend": "mongodb-jwt", "corsOrigins": "*", "cookieSecure": "false"}, "prod")
    assert [line.split()[0] for line in str(refused.value).splitlines()] == [
        "gatehouse:mongodbUri",
        "gatehouse:corsOrigins",
        "gatehouse:cookieSecure",
    ]


def test_pulumi_shows_the_sentence_and_no_traceback() -> None:
    with pytest.raises(ProgramError) as refused:
        run(ROOT, "dev", {"backend": "memory-jwt"})
    assert str(refused.value).startswith("gatehouse:backend must be")
    assert "Traceback" not in str(refused.value)


def test_a_secret_is_in_no_text_of_the_settings() -> None:
    config = read({"backend": "mongodb-session", "mongodbUri": URI, "sessionSecret": "hunter2hunter2"}, "dev")
    assert "hunter2" not in repr(config)
    assert "db.example.com" not in repr(config)


@pytest.mark.parametrize("stage", ["dev", "prod"])
def test_what_protects_is_on_by_default_in_production(stage: str) -> None:
    config = read({}, stage)
    assert config.production == (stage == "prod")
    assert config.deletion_protection == config.production
    assert config.point_in_time_recovery == config.production


@pytest.mark.parametrize(
    ("given", "egress"),
    [({}, "none"), ({"backend": "mongodb-jwt", "mongodbUri": URI}, "nat"), ({"egress": "nat"}, "nat")],
)
def test_a_network_is_made_where_the_backend_needs_one(given: dict[str, str], egress: str) -> None:
    assert read(given, "dev").egress == egress


@pytest.mark.parametrize(
    "origins", ["https://a.example.com,https://b.example.com", '["https://a.example.com", "https://b.example.com"]']
)
def test_a_list_is_written_as_in_yaml_or_with_commas(origins: str) -> None:
    assert read({"corsOrigins": origins}, "dev").cors_origins == ("https://a.example.com", "https://b.example.com")


def test_an_empty_text_is_no_text() -> None:
    assert read({"domainName": "", "throttleRate": ""}, "dev") == read({}, "dev")


def test_the_stage_is_the_stacks_and_no_setting() -> None:
    with pytest.raises(InvalidSettings, match="gatehouse:stage is no setting"):
        read({"stage": "prod"}, "dev")


def test_every_setting_has_words_and_the_contract_has_every_setting() -> None:
    for field in SETTINGS.values():
        assert field.description
        assert field.description.endswith((".", "…"))
        assert not re.search(r"\s\s", field.description)
    contract = (
        "backend apiRoot corsOrigins mongodbUri mongodbDatabase sessionSecret sessionSecretParameter vpcId "
        "privateSubnetIds securityGroupIds egress architecture pythonVersion logRetentionDays"
    )
    assert set(contract.split()) <= SETTINGS.keys()
    assert page.default(SETTINGS["pythonVersion"]) == "`3.13`"
    assert page.default(SETTINGS["cookieSecure"]) == "`true`"
    assert page.default(SETTINGS["production"]) == "`true` for the stage `prod`"


def test_the_documentation_is_what_the_code_says() -> None:
    text = page.page()
    assert page.FILE.read_text() == text, "run python -m infra.settings.page"
    assert [key for key in SETTINGS if text.count(f"\n| `{key}` |") != 1] == []


# What an example needs beside it.
URI_TOO = {"mongodbUri": URI}
DOMAIN = {"domainName": "auth.example.com", "certificateArn": str(SETTINGS["certificateArn"].examples[0])}  # type: ignore[index]
NETWORK = {"vpcId": "vpc-0a", "privateSubnetIds": "subnet-0a"}
COMPANIONS = {
    "release": {"alarms": "true"},
    "mail": MAIL,
    "inviteAtSignIn": MAIL,
    "requireVerifiedEmail": MAIL,
    "nativeClaims": {"tokenAlgorithm": "RS256"},
    "smtpUser": {"smtpPassword": "squirrel"},
    "smtpPassword": {"smtpUser": "mailer"},
    "backend": URI_TOO,
    "legacyBackend": URI_TOO,
    "authorizer": {"tokenAlgorithm": "RS256", "checkSession": "false"},
    "authorizerCacheSeconds": {"checkSession": "false"},
    "domainName": DOMAIN,
    "certificateArn": DOMAIN,
    "disableExecuteApiEndpoint": DOMAIN,
    "hostedZoneId": DOMAIN,
    "mongodbSessionsCrypto": {"mongodbSessionsCryptoSecret": "squirrel"},
    "vpcId": NETWORK,
    "privateSubnetIds": NETWORK,
    "securityGroupIds": NETWORK,
}


def test_argon2_is_read_where_its_library_runs() -> None:
    with pytest.raises(InvalidSettings, match=r"foreignHashes argon2 needs pythonVersion 3\.12"):
        read({"foreignHashes": "argon2", "pythonVersion": "3.11"}, "dev")
    assert read({"foreignHashes": "django", "pythonVersion": "3.11"}, "dev")
    assert read({"foreignHashes": "argon2"}, "dev")


@pytest.mark.parametrize("name", ["nowhere.pem", "README.md", "infra"])
def test_a_file_of_certificates_is_one(name: str) -> None:
    given = {"backend": "mongodb-session", "mongodbUri": "mongodb://db/app", "mongodbCaFile": name}
    with pytest.raises(InvalidSettings, match=f"mongodbCaFile {name} must be a file of certificates"):
        read(given, "dev")
    assert read({**given, "backend": "dynamodb-jwt"}, "dev")


@pytest.mark.parametrize("key", SETTINGS)
def test_a_setting_has_an_example_which_can_be_used_and_changes_it(key: str) -> None:
    field = SETTINGS[key]
    [example] = field.examples or []
    read({**COMPANIONS.get(key, {}), key: example}, "dev")
    assert f"`{example}`" != page.default(field)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({"backend": "dynamodb-session"}, "__Host-gatehouse-session"),
        ({"backend": "dynamodb-session", "cookieSecure": "false"}, "connect.sid"),
        ({"backend": "dynamodb-session", "cookieDomain": "example.com"}, "connect.sid"),
        ({"backend": "dynamodb-session", "cookiePath": "/app"}, "connect.sid"),
        ({"backend": "dynamodb-session", "cookieName": "sid"}, "sid"),
        ({"backend": "mongodb-session", "mongodbUri": "mongodb://db/app"}, "connect.sid"),
    ],
)
def test_the_session_cookie_is_this_hosts_alone_where_it_can_be(given: dict[str, str], name: str) -> None:
    assert read(given, "dev").cookie_name == name


@pytest.mark.parametrize("same_site", ["none", "off"])
def test_production_warns_of_a_cookie_for_all_sites(same_site: str) -> None:
    given = {"cookieSameSite": same_site, "corsOrigins": "https://a.example.com"}
    [caution] = cautions(read({**given, "backend": "dynamodb-session"}, "prod"))
    assert caution.startswith(f"cookieSameSite {same_site}: ")
    assert not list(cautions(read({**given, "backend": "dynamodb-session"}, "dev")))
    assert not list(cautions(read(given, "prod")))


SESSION = {"backend": "dynamodb-session"}
LEGACY = {"backend": "mongodb-session", "mongodbUri": f"{URI}?tls=true"}


@pytest.mark.parametrize(
    "given",
    [
        {**SESSION, "sessionSecret": STRONG},
        {**SESSION, "sessionSecret": f"{STRONG},{STRONG[::-1]}"},
        {**SESSION, "cookieDomain": ".example.com", "domainName": "auth.example.com", "certificateArn": CERTIFICATE},
        {**SESSION, "sessionTtlSeconds": "2592000"},
        {"bcryptRounds": "12", "corsOrigins": "https://app.example.com:8443"},
        LEGACY,
    ],
    ids=str,
)
def test_production_takes_what_is_safe(given: dict[str, str]) -> None:
    assert read(given, "prod").production
    assert not list(cautions(read(given, "prod")))


@pytest.mark.parametrize(
    ("stage", "given", "caution"),
    [
        ("dev", {"mongodbUri": URI}, "mongodbUri has no effect with backend dynamodb-jwt"),
        ("dev", {"sessionSecret": "x"}, "sessionSecret has no effect with backend dynamodb-jwt"),
        ("dev", {**LEGACY, "deletionProtection": "true"}, "deletionProtection has no effect with backend mongodb-"),
        ("dev", {**SESSION, "jwtIssuer": "x"}, "jwtIssuer has no effect with backend dynamodb-session"),
        ("dev", {"vpcId": "vpc-0a", "privateSubnetIds": "subnet-0a", "egress": "nat"}, "egress has no effect beside"),
        ("dev", {"vpcId": "vpc-0a", "privateSubnetIds": "subnet-0a", "vpcCidr": "10.0.0.0/16"}, "vpcCidr has no ef"),
        ("dev", {"vpcCidr": "10.0.0.0/16"}, "vpcCidr has no effect with egress none"),
        ("dev", {**LEGACY, "mongodbUserFields": "id=username"}, "mongodbUserFields id=username: who signs up here"),
        ("dev", {"httpsCidrs": "10.9.0.0/16"}, "httpsCidrs has no effect with egress none"),
        ("dev", {**LEGACY, "egress": "none", "mongodbPort": "27018"}, "mongodbPort has no effect with egress none"),
        ("dev", {"egress": "endpoints", "httpsCidrs": "10.9.0.0/16"}, "httpsCidrs has no effect with egress endp"),
        ("dev", {**LEGACY, **GROUP, "mongodbCidrs": "10.9.0.0/16"}, "mongodbCidrs has no effect beside securityGr"),
        ("dev", {**LEGACY, "egress": "endpoints"}, "egress endpoints leaves no way to a MongoDB"),
        ("prod", {"packaging": "source"}, "packaging source makes functions without their dependencies"),
        ("dev", {**LEGACY, "mongodbRefuseWhen": "deletedAt!=null,state!=on"}, "mongodbRefuseWhen state!=on refuses"),
        ("prod", {**LEGACY, "mongodbUri": URI}, "mongodbUri doesn't turn TLS on"),
        ("prod", {**LEGACY, "sessionSecret": "keyboard cat"}, "sessionSecret is weak: whoever guesses it"),
        ("prod", {**SESSION, "cookieDomain": "example.com"}, "cookieDomain example.com without domainName"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_does_nothing_or_undoes_the_service_is_said(stage: str, given: dict[str, str], caution: str) -> None:
    [said] = cautions(read(given, stage))
    assert said.startswith(caution)


@pytest.mark.parametrize("algorithm", ["RS256", "ES256"])
def test_an_audience_has_an_effect_where_sessions_are_exchanged(algorithm: str) -> None:
    given = {"backend": "dynamodb-session", "jwtAudience": "https://api.example.com"}
    assert list(cautions(read({**given, "tokenAlgorithm": algorithm}, "dev"))) == []
    [caution] = cautions(read(given, "dev"))
    assert caution.startswith("jwtAudience has no effect")


@pytest.mark.parametrize("key", ["alarmTopicArn", "certificateArn", "kmsKeyArn", "openTelemetryLayerArn"])
def test_what_is_of_another_region_is_refused(key: str) -> None:
    [example] = SETTINGS[key].examples or []
    given = {**COMPANIONS.get(key, {}), key: example}
    assert read(given, "dev", "eu-central-1")
    with pytest.raises(InvalidSettings) as refused:
        read(given, "dev", "us-east-1")
    problem = f"gatehouse:{key} is of eu-central-1, and the stage is in us-east-1: name one of that region"
    assert str(refused.value) == problem


@pytest.mark.parametrize("stage", ["prod-eu", "eu_live", "Production", "prd"])
def test_a_stage_that_sounds_like_production_says_whether_it_is(stage: str) -> None:
    with pytest.raises(InvalidSettings, match=rf"^gatehouse:production is missing, and a stage of the name {stage} "):
        read({}, stage)
    assert not read({"production": "false"}, stage).production


@pytest.mark.parametrize("stage", ["dev", "staging", "product", "delivery", "olive"])
def test_any_other_stage_is_none(stage: str) -> None:
    assert not read({}, stage).production
