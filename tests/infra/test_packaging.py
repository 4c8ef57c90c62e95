"""The packages: what is in each zip, that it runs alone, and that it is the same on every build."""

import json
import os
import shutil
import socketserver
import subprocess
import sys
import tarfile
import threading
import zipfile
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple

import dns.message
import dns.rdatatype
import dns.rrset
import pytest
from understudy.program import run
from uv import find_uv_bin

from infra.packages.modules import needed_by
from infra.packages.wheels import Lock, PackagingError, Target, interpreter
from infra.packages.zips import zip_if_changed
from infra.settings.config import Config
from infra.settings.reading import read
from tests.support.checkout import ROOT
from tests.support.functions import FUNCTIONS, HERE, build

URI = {"mongodbUri": "mongodb://db.example.com/app"}
PROJECT = ("adapters", "domain", "handlers", "service", "pyproject.toml", "uv.lock")


class Contents(NamedTuple):
    """What a zip holds beside domain, service and handlers."""

    adapters: set[str]
    dependencies: set[str]


BARE = Contents(set(), set())
# Each reads its secrets from the parameter store, and so signs a request to AWS.
READING = {"aws", "ssm", "system"}
CHECKED_JWT = Contents({*READING, "jwt", "dynamodb"}, set())
JWT_OVER_DYNAMODB = Contents({*READING, "jwt", "dynamodb"}, {"jwt"})
SESSION_IN_DYNAMODB = Contents({*READING, "express_session", "dynamodb"}, set())
MONGODB = Contents({*READING, "express_session", "mongodb"}, {"bson", "dns", "pymongo"})
CHECKED_JWT_OVER_MONGODB = Contents({*MONGODB.adapters, "jwt"}, MONGODB.dependencies)
JWT_OVER_MONGODB = Contents({*MONGODB.adapters, "jwt"}, {*MONGODB.dependencies, "jwt"})


def hashing(contents: Contents) -> Contents:
    return Contents({*contents.adapters, "bcrypt"}, {*contents.dependencies, "bcrypt"})


def signing_in(contents: Contents) -> Contents:
    hashes = hashing(contents)
    return Contents({*hashes.adapters, "express_session", "signed_devices"}, hashes.dependencies)


def setting_passwords(contents: Contents) -> Contents:
    hashes = hashing(contents)
    return Contents({*hashes.adapters, "common_passwords"}, hashes.dependencies)


def noting(contents: Contents) -> Contents:
    """What a function has that tells of events, in its log too."""
    return Contents({*contents.adapters, "logged_events"}, contents.dependencies)


NOT_NOTING = frozenset({"authorizer", "private", "health"})
ACCOUNT = hashing(Contents({"aws", "dynamodb", "system"}, set()))
SETTING = setting_passwords(Contents({"aws", "dynamodb", "system"}, set()))
CONTENTS = {
    "dynamodb-jwt": {
        "signup": setting_passwords(signing_in(JWT_OVER_DYNAMODB)),
        "signin": signing_in(JWT_OVER_DYNAMODB),
        "refresh_token": JWT_OVER_DYNAMODB,
        "signout": CHECKED_JWT,
        "password": SETTING,
        "account": ACCOUNT,
        "sessions": Contents({"aws", "dynamodb", "system"}, set()),
        "authorizer": CHECKED_JWT,
        "private": BARE,
        "health": BARE,
    },
    "dynamodb-session": {
        "signup": setting_passwords(signing_in(SESSION_IN_DYNAMODB)),
        "signin": signing_in(SESSION_IN_DYNAMODB),
        "refresh_token": SESSION_IN_DYNAMODB,
        "signout": SESSION_IN_DYNAMODB,
        "password": SETTING,
        "account": hashing(Contents({"aws", "dynamodb", "express_session", "system"}, set())),
        "sessions": Contents({"aws", "dynamodb", "system"}, set()),
        "authorizer": SESSION_IN_DYNAMODB,
        "private": BARE,
        "health": BARE,
    },
    "mongodb-session": {
        "signup": setting_passwords(signing_in(MONGODB)),
        "signin": signing_in(MONGODB),
        "refresh_token": MONGODB,
        "signout": MONGODB,
        "password": setting_passwords(MONGODB),
        "account": hashing(MONGODB),
        "sessions": MONGODB,
        "authorizer": MONGODB,
        "private": BARE,
        "health": BARE,
    },
    "mongodb-jwt": {
        "signup": setting_passwords(signing_in(JWT_OVER_MONGODB)),
        "signin": signing_in(JWT_OVER_MONGODB),
        "refresh_token": JWT_OVER_MONGODB,
        "signout": CHECKED_JWT_OVER_MONGODB,
        "password": setting_passwords(MONGODB),
        "account": hashing(MONGODB),
        "sessions": MONGODB,
        "authorizer": CHECKED_JWT_OVER_MONGODB,
        "private": BARE,
        "health": BARE,
    },
}
# What each answers, composed, to a request with nothing in it.
EMPTY = {
    "signup": 400,
    "signin": 400,
    "refresh_token": 400,
    "signout": 401,
    "password": 404,
    "account": 404,
    "sessions": 404,
    "authorizer": "Unauthorized",
    "private": 200,
    "health": 200,
}
CASES = [(backend, function) for backend in CONTENTS for function in FUNCTIONS]


def config(backend: str = "dynamodb-jwt", **settings: str) -> Config:
    needed = URI if backend.startswith("mongodb") else {}
    return read({"backend": backend, **needed, **HERE, **settings}, "dev")


def checkout(folder: Path) -> Path:
    """A copy of what packages are made from."""
    for name in PROJECT:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder)
    return folder


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return checkout(tmp_path_factory.mktemp("checkout"))


def names(file: Path) -> list[str]:
    with zipfile.ZipFile(file) as archive:
        return archive.namelist()


@pytest.mark.parametrize(("backend", "function"), CASES)
def test_a_zip_holds_what_its_function_needs(root: Path, backend: str, function: str) -> None:
    inside = {tuple(name.split("/")[:2]) for name in names(build(function, config(backend), root))}
    adapters = {part.removesuffix(".pyc") for top, part in inside if top == "adapters"} - {"__init__"}
    others = {top for top, _ in inside} - {"adapters", "domain", "handlers", "service"}
    expected = CONTENTS[backend][function]
    assert Contents(adapters, others) == (expected if function in NOT_NOTING else noting(expected))
    assert ("handlers", f"{function}.pyc") in inside
    assert not [part for top, part in inside if top == "handlers" and part[:-4] in set(FUNCTIONS) - {function}]


@pytest.mark.parametrize(("chosen", "other"), [("own", "boto3"), ("boto3", "own")])
def test_a_zip_holds_the_client_of_aws_that_is_set_and_never_boto3(root: Path, chosen: str, other: str) -> None:
    modules = {"own": "adapters/aws/client.pyc", "boto3": "adapters/aws/boto.pyc"}
    inside = names(build("signout", config("dynamodb-jwt", awsClient=chosen), root))
    assert modules[chosen] in inside
    assert modules[other] not in inside
    assert not [name for name in inside if name.startswith("boto")]


@pytest.mark.parametrize("foreign", ["argon2,django", "firebase", "django"])
@pytest.mark.parametrize(("kind", "library"), [("argon2", "_argon2_cffi_bindings"), ("firebase", "cryptography")])
def test_a_zip_brings_a_library_where_such_hashes_are_read(root: Path, kind: str, library: str, foreign: str) -> None:
    told, there = config(foreignHashes=foreign, pythonVersion="3.13"), kind in foreign
    for function in ("signin", "account"):
        inside = names(build(function, told, root))
        assert (f"adapters/{kind}_hashes.pyc" in inside) == there
        assert any(name.startswith(f"{library}/") for name in inside) == there
    assert not [
        name for name in names(build("authorizer", told, root)) if name.startswith((library, f"adapters/{kind}"))
    ]


@pytest.mark.parametrize("passwords", [{}, {"mongodbPasswords": "pbkdf2"}], ids=["bcrypt", "pbkdf2"])
def test_a_zip_reads_the_hashes_of_the_app(root: Path, passwords: dict[str, str]) -> None:
    told = config("mongodb-session", **passwords)
    inside = {name: names(build(name, told, root)) for name in ("signin", "sessions")}
    assert {name for name, held in inside.items() if "adapters/pbkdf2.pyc" in held} == (
        set(inside) if passwords else set()
    )
    assert ("adapters/foreign_hashes.pyc" in inside["signin"]) == bool(passwords)


def test_a_zip_that_asks_the_database_holds_the_certificates_it_is_known_by(root: Path) -> None:
    (root / "bundle.pem").write_text("-----BEGIN CERTIFICATE-----")
    told = config("mongodb-jwt").model_copy(update={"mongodb_ca_file": "bundle.pem"})
    assert "bundle.pem" in names(build("signin", told, root))
    assert "bundle.pem" not in names(build("authorizer", told.model_copy(update={"check_session": False}), root))


@pytest.mark.parametrize(("backend", "function"), CASES)
def test_a_zip_runs_with_nothing_else_on_its_path(root: Path, tmp_path: Path, backend: str, function: str) -> None:
    shutil.unpack_archive(build(function, config(backend), root), tmp_path)
    running = f"""
        import sys
        sys.path[:] = [path for path in sys.path if "site-packages" not in path] + [{str(tmp_path)!r}]
        from handlers.{function} import handler
        try:
            answer = handler({{"type": "REQUEST", "headers": {{}}, "requestContext": {{}}}}, None)["statusCode"]
        except Exception as error:
            answer = str(error)
        assert answer == {EMPTY[function]!r}, answer
        files = [getattr(module, "__file__", None) or "" for module in sys.modules.values()]
        assert not [file for file in files if "site-packages" in file]
    """
    environment = {
        "BACKEND": backend,
        "STAGE": "dev",
        "TABLE_NAME": "table",
        "AWS_REGION": "us-east-1",
        "MONGODB_URI": "mongodb://127.0.0.1:1/app?serverSelectionTimeoutMS=1",
        "SESSION_SECRET": "s" * 64,
        "JWT_ACCESS_SECRET": "a" * 64,
        "JWT_REFRESH_SECRET": "r" * 64,
        "JWT_ISSUER": "issuer",
        "JWT_AUDIENCE": "audience",
    }
    python = [sys.executable, "-I", "-S", "-c", dedent(running)]
    finished = subprocess.run(python, env=environment, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr


def name_server(answers: Mapping[str, str]) -> Iterator[int]:
    """The port of a DNS server on this machine that knows the records `NAME TYPE`."""

    class Asked(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            packet, socket = self.request
            query = dns.message.from_wire(packet)
            question = query.question[0]
            answer = dns.message.make_response(query)
            kind = dns.rdatatype.to_text(question.rdtype)
            if record := answers.get(f"{question.name} {kind}"):
                answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, record))
            socket.sendto(answer.to_wire(), self.client_address)

    with socketserver.ThreadingUDPServer(("127.0.0.1", 0), Asked) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


@pytest.fixture
def atlas() -> Iterator[int]:
    """How a cluster is found that says its options in DNS, as Atlas's do."""
    yield from name_server(
        {
            "_mongodb._tcp.cluster.example.com. SRV": "0 0 27117 shard-0.cluster.example.com.",
            "cluster.example.com. TXT": '"authSource=admin&replicaSet=shards"',
        }
    )


def test_the_hosts_of_a_cluster_are_found_by_what_is_in_the_zip(root: Path, tmp_path: Path, atlas: int) -> None:
    shutil.unpack_archive(build("signin", config("mongodb-session"), root), tmp_path)
    running = f"""
        import sys
        sys.path[:] = [path for path in sys.path if "site-packages" not in path] + [{str(tmp_path)!r}]
        from dns import resolver
        resolver.default_resolver = resolver.Resolver(configure=False)
        resolver.default_resolver.nameservers, resolver.default_resolver.port = ["127.0.0.1"], {atlas}
        from pymongo.uri_parser import parse_uri
        found = parse_uri("mongodb+srv://cluster.example.com/app")
        assert found["nodelist"] == [("shard-0.cluster.example.com", 27117)], found
        assert found["options"]["replicaSet"] == "shards", found
    """
    python = [sys.executable, "-I", "-S", "-c", dedent(running)]
    finished = subprocess.run(python, env={}, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr


def test_an_encrypted_store_brings_cryptography_and_no_other_does(root: Path) -> None:
    encrypted = {"mongodbSessionsCrypto": "kruptein", "mongodbSessionsCryptoSecret": "squirrel"}
    tops = {name.split("/")[0] for name in names(build("authorizer", config("mongodb-session", **encrypted), root))}
    assert "cryptography" in tops
    assert not [
        contents for contents in CONTENTS["mongodb-session"].values() if "cryptography" in contents.dependencies
    ]


def test_nothing_is_in_a_zip_that_does_not_run(root: Path) -> None:
    for name in names(build("signin", config("mongodb-session"), root)):
        assert name.endswith((".pyc", ".so", ".dat"))
        assert not name.startswith(("bin/", "gridfs/"))
        assert "__pycache__" not in name


def test_a_build_is_the_same_byte_for_byte_wherever_it_is_made(root: Path, tmp_path: Path) -> None:
    again = checkout(tmp_path)
    for file in again.rglob("*.py"):
        os.utime(file, (0, 0))
    for function in ("signin", "health"):
        assert build(function, config(), again).read_bytes() == build(function, config(), root).read_bytes()


def test_code_is_compiled_as_where_lambda_puts_it_and_unchecked(root: Path) -> None:
    with zipfile.ZipFile(build("health", config(), root)) as archive:
        compiled = archive.read("handlers/health.pyc")
    assert b"/var/task/handlers/health.py" in compiled
    assert str(root).encode() not in compiled
    # PEP 552: bit 0, by hash and not by date; bit 1, to be checked against the source.
    assert int.from_bytes(compiled[4:8], "little") == 0b01


def test_only_what_changed_is_built_again(tmp_path: Path) -> None:
    checkout(tmp_path)

    def built() -> list[str]:
        told: list[str] = []
        for function in FUNCTIONS:
            build(function, config(), tmp_path, told.append)
        return [line.split(":")[0].removeprefix("packaged ") for line in told]

    assert built() == list(FUNCTIONS)
    assert built() == []
    (tmp_path / "handlers/private.py").write_text((ROOT / "handlers/private.py").read_text() + "\nCHANGED = 1\n")
    assert built() == ["private"]


def test_a_packages_data_is_in_the_zip_as_it_is_now(tmp_path: Path) -> None:
    checkout(tmp_path)
    (tmp_path / "domain/words.bin").write_bytes(b"one")
    build("health", config(), tmp_path)
    (tmp_path / "domain/words.bin").write_bytes(b"\xff two")
    with zipfile.ZipFile(build("health", config(), tmp_path)) as archive:
        assert archive.read("domain/words.bin") == b"\xff two"


def test_a_teams_own_words_are_in_the_zip_that_sends_them(tmp_path: Path) -> None:
    checkout(tmp_path)
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters/reset.en.txt").write_text("Ours")
    mail = {"mail": "ses", "mailFrom": "accounts@example.com", "mailLinks": "https://app.example.com"}
    inside = names(build("mail", config(**mail), tmp_path))
    assert {"letters/reset.en.txt", "adapters/letters/reset.en.txt", "adapters/letters/page.html"} <= set(inside)
    assert not [name for name in names(build("password", config(**mail), tmp_path)) if "letters" in name]


def test_sizes_are_told(tmp_path: Path) -> None:
    told: list[str] = []
    file = build("health", config(), checkout(tmp_path), told.append)
    assert told == [f"packaged health: {file.stat().st_size / 1000:.0f} KB"]


@pytest.fixture(scope="module")
def pythons() -> list[str]:
    """Every interpreter on this machine of this one's version."""
    command = [find_uv_bin(), "python", "list", "--only-installed", "--output-format", "json", HERE["pythonVersion"]]
    found = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    installed = {str(Path(one["path"]).resolve()) for one in found if "shims" not in one["path"]}
    return sorted({*installed, str(Path(sys.executable).resolve())})


@pytest.fixture
def only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str | None], None]:
    """Makes an interpreter the only one of its version that uv finds here, or has it find none."""
    folder = tmp_path / "only"
    folder.mkdir()
    for name, value in {
        "UV_PYTHON_PREFERENCE": "only-system",
        "PYENV_ROOT": str(folder),
        "PATH": str(folder),
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    monkeypatch.chdir(folder)

    def choose(python: str | None) -> None:
        for link in folder.iterdir():
            link.unlink()
        if python:
            (folder / f"python{HERE['pythonVersion']}").symlink_to(python)

    return choose


def test_whichever_interpreter_compiles_the_bytes_are_the_same(
    tmp_path: Path, pythons: list[str], only: Callable[[str | None], None]
) -> None:
    """Those that are here; where that is one, it compiles in one place and in another."""
    zips = set()
    for number, python in enumerate([*pythons, sys.executable]):
        only(python)
        assert Path(str(interpreter(HERE["pythonVersion"]))).resolve() == Path(python).resolve()
        place = tmp_path / str(number)
        place.mkdir()
        checkout(place)
        zips.add(tuple(build(each, config(), place).read_bytes() for each in ("signin", "health")))
    assert len(zips) == 1


@pytest.fixture
def offline(only: Callable[[str | None], None], monkeypatch: pytest.MonkeyPatch) -> None:
    only(None)
    monkeypatch.setenv("UV_PYTHON_INSTALL_MIRROR", "file:///nowhere")


@pytest.mark.usefixtures("offline")
def test_without_its_python_dev_says_that_sources_go_in(tmp_path: Path) -> None:
    told: list[str] = []
    inside = names(build("health", config(), checkout(tmp_path), told.append))
    assert told[0] == (
        f"no Python {HERE['pythonVersion']} here to compile with, and uv could not fetch one: cold starts will be "
        "slower, and whoever has it builds another zip"
    )
    assert "handlers/health.py" in inside


@pytest.mark.usefixtures("offline")
def test_without_its_python_production_is_refused(tmp_path: Path) -> None:
    settings = {"production": "true", "corsOrigins": "https://app.example.com"}
    with pytest.raises(PackagingError, match=r"^no Python 3\.\d+ here to compile with.*: install it, or set pythonV"):
        build("health", config(**settings), checkout(tmp_path))


def test_a_python_that_uv_has_to_fetch_makes_the_same_zip(
    root: Path, tmp_path: Path, only: Callable[[str | None], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is uv itself, but for the download, in whose place this Python appears."""
    only(sys.executable)
    expected = build("health", config(), root).read_bytes()
    only(None)
    uv, told, place = tmp_path / "uv", list[str](), tmp_path / "only" / f"python{HERE['pythonVersion']}"
    fetching = f'case "$*" in *"python install"*) exec /bin/ln -s {sys.executable} {place};; esac'
    uv.write_text(f'#!/bin/sh\n{fetching}\nexec {find_uv_bin()} "$@"\n')
    uv.chmod(0o755)
    monkeypatch.setattr("infra.packages.wheels.find_uv_bin", lambda: str(uv))
    elsewhere = tmp_path / "checkout"
    elsewhere.mkdir()
    assert build("health", config(), checkout(elsewhere), told.append).read_bytes() == expected
    assert told[0] == f"no Python {HERE['pythonVersion']} was here to compile with: uv has fetched it"


@pytest.mark.parametrize(("architecture", "machine"), [("arm64", 183), ("x86_64", 62)])
def test_libraries_are_for_lambdas_processor(root: Path, architecture: str, machine: int) -> None:
    file = build("signin", config(pythonVersion="3.13", architecture=architecture), root)
    with zipfile.ZipFile(file) as archive:
        [library] = [name for name in archive.namelist() if name.endswith(".so")]
        assert int.from_bytes(archive.read(library)[18:20], "little") == machine  # ELF's e_machine


@pytest.mark.parametrize(
    ("python", "architecture", "platform"),
    [
        ("3.11", "arm64", "aarch64-manylinux2014"),
        ("3.13", "arm64", "aarch64-manylinux_2_28"),
        ("3.13", "x86_64", "x86_64-manylinux_2_28"),
    ],
)
def test_wheels_are_for_lambdas_linux(python: str, architecture: str, platform: str) -> None:
    assert Target(python, architecture).platform == platform


def test_a_dependency_without_a_wheel_fails_with_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "sources" / "wheelless-1.0.tar.gz"
    source.parent.mkdir()
    about = b"Metadata-Version: 2.1\nName: wheelless\nVersion: 1.0\n"
    build_system = b'[project]\nname = "wheelless"\nversion = "1.0"\n'
    with tarfile.open(source, "w:gz") as archive:
        for name, content in {"PKG-INFO": about, "pyproject.toml": build_system}.items():
            entry = tarfile.TarInfo(f"wheelless-1.0/{name}")
            entry.size = len(content)
            archive.addfile(entry, BytesIO(content))
    monkeypatch.setenv("UV_FIND_LINKS", str(source.parent))
    monkeypatch.setenv("UV_NO_INDEX", "1")
    digest = subprocess.run(["sha256sum", source], capture_output=True, text=True, check=True).stdout.split()[0]
    with pytest.raises(PackagingError, match="wheelless"):
        Lock(tmp_path).install(
            f"wheelless==1.0 --hash=sha256:{digest}", tmp_path / "installed", Target("3.13", "arm64")
        )


def test_an_import_that_no_dependency_brings_fails_with_its_name(tmp_path: Path) -> None:
    checkout(tmp_path)
    (tmp_path / "handlers/health.py").write_text("import left_pad\n")
    with pytest.raises(PackagingError, match="brings left_pad"):
        build("health", config(), tmp_path)


def test_modules_are_found_late_and_relative_but_not_for_type_checkers(tmp_path: Path) -> None:
    files = {
        "top/__init__.py": "",
        "top/start.py": """
            from typing import TYPE_CHECKING
            from top import beside, NAME
            from .inner import leaf
            if TYPE_CHECKING:
                import typed_only
            def late():
                import outside.part
                from top.unwanted import deep
        """,
        "top/beside.py": "",
        "top/inner/__init__.py": "from . import leaf",
        "top/inner/leaf.py": "import json",
        "top/inner/words.txt": "hello",
        "top/inner/folder/words.txt": "of nobody's",
        "top/unwanted/__init__.py": "import never",
        "top/unwanted/deep.py": "",
        "top/unwanted/words.txt": "never",
    }
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(dedent(content))
    needed = needed_by("top.start", tmp_path, frozenset({"top.unwanted"}))
    assert {path.as_posix() for path in needed.files} == set(files) - {
        "top/inner/folder/words.txt",
        "top/unwanted/__init__.py",
        "top/unwanted/deep.py",
        "top/unwanted/words.txt",
    }
    assert needed.outside == {"json", "outside", "typing"}


def test_pulumi_uploads_the_zips() -> None:
    program = run(ROOT, "dev", {"backend": "mongodb-session", **URI, **HERE})
    for function in FUNCTIONS:
        path = Path(program.one("aws:lambda/function:Function", function)["code"]["path"])
        assert path == ROOT / ".build/packages/dev" / f"{function}.zip"
        assert zipfile.is_zipfile(path)


def test_a_python_of_pyenv_is_found_though_its_shim_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    shim, real = (tmp_path / folder / f"python{version}" for folder in ("shims", "versions/one/bin"))
    shim.parent.mkdir()
    shim.write_text("#!/bin/sh\nexit 127\n")
    shim.chmod(0o755)
    real.parent.mkdir(parents=True)
    real.symlink_to(Path(sys.executable).resolve())
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    monkeypatch.setenv("PATH", str(shim.parent))
    monkeypatch.chdir(tmp_path)
    assert interpreter(version) == str(real)


def test_a_zip_is_made_anew_where_it_or_what_it_is_made_of_changed(tmp_path: Path) -> None:
    source, file = tmp_path / "module.py", tmp_path / "function.zip"
    source.write_text("one = 1")
    assert zip_if_changed(file, {"module.py": source})
    first = file.read_bytes()
    assert not zip_if_changed(file, {"module.py": source})
    file.write_bytes(b"cut off")
    assert zip_if_changed(file, {"module.py": source})
    assert file.read_bytes() == first
    source.write_text("one = 2")
    assert zip_if_changed(file, {"module.py": source})
    with zipfile.ZipFile(file) as archive:
        assert archive.read("module.py") == b"one = 2"
