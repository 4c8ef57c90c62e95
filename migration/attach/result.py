"""What comes of it: the stage's settings, its file, and what is said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from migration.attach.where import Where
from migration.doctor import Report, signed_cookie
from migration.doctor.report import MARKS, SECRETS, key

USUAL_COOKIE = "connect.sid"


@dataclass(frozen=True, slots=True)
class Attached:
    report: Report
    """Its settings are those of production, which the stage file gets."""
    here: Mapping[str, str]
    """Those of the app as it runs on this machine."""
    where: Where
    can_start: bool

    def stage_file(self, app: str, stage: str) -> Iterator[str]:
        named = _printable(app)
        yield f"# Beside the Express app {named}, as `gatehouse attach` found it. Each secret is set once by"
        yield from (f"#   pulumi config set --secret gatehouse:{key(name)} --stack {stage}" for name in self._secrets)
        yield from self.report.configuration()

    @property
    def _secrets(self) -> list[str]:
        crypto = "MONGODB_SESSIONS_CRYPTO_SECRET"
        return [name for name in SECRETS if name != crypto or "MONGODB_SESSIONS_CRYPTO" in self.report.settings]

    def lines(self, file: str) -> Iterator[str]:
        """One screen."""
        about = ""
        for finding in self.report.findings:
            if finding.about != about:
                about = finding.about
                yield f"\n{about}"
            yield f"{MARKS[finding.level]}{_printable(finding.text)}"
        yield f"\n{file} is written, without a secret. To deploy it: docs/express.md, from its second step on"

    def local_config(self) -> dict[str, str | None]:
        """What goes before the stage file on this machine: secrets, and where the app here isn't as in production.

        None: whatever the stage file says doesn't count.
        """
        names = {*self.here, *self.report.settings}
        differing = {key(name): self.here.get(name) for name in names if self.here.get(name) != self._in_file(name)}
        secrets = (self.where.address, self.where.secret, self.where.crypto_secret)
        return differing | {key(name): value for name, value in zip(SECRETS, secrets, strict=True) if value}

    def _in_file(self, name: str) -> str | None:
        return self.report.settings.get(name)

    def texts(self) -> dict[str, str]:
        """The stage file's settings by their keys, and something for each secret that a program can't do without."""
        secrets = {"mongodbUri": "mongodb://localhost", "mongodbSessionsCryptoSecret": "-"}
        named = {key(name): value for name, value in self.report.settings.items()}
        needed = {key(name) for name in self._secrets}
        return {"backend": "mongodb-session", **named, **{k: v for k, v in secrets.items() if k in needed}}

    def cookie_header(self, cookie: str) -> str:
        """What the app's cookie is sent as; `cookie` is a header or the value alone."""
        name, value = signed_cookie(cookie, self.here.get("COOKIE_NAME", USUAL_COOKIE))
        return f"{name}={value}"


def _printable(text: str) -> str:
    """An app's names may hold anything, and lead a terminal or the stage file to something else."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)
