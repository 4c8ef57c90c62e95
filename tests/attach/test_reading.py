"""What is found in apps as people write them: small ones, each in the manner of one that was met."""

from typing import Any

import pytest

from migration.attach.packages import Version
from migration.attach.sessions import secret, transform
from migration.attach.values import Place, Value
from tests.attach.conftest import Read

SESSION = "const session = require('express-session')\n"


@pytest.mark.parametrize(
    ("text", "store", "options"),
    [
        ("const Store = require('connect-mongo')\napp.use(session({ store: Store.create({ dbName: 'd' }) }))",
         "connect-mongo", {"dbName"}),
        ("const Store = require('connect-mongo')(session)\napp.use(session({ store: new Store({ url: 'u' }) }))",
         "connect-mongo", {"url"}),
        ("const Store = require('connect-mongo').default\napp.use(session({ store: Store.create({ ttl: 1 }) }))",
         "connect-mongo", {"ttl"}),
        ("const { MongoStore: M } = require('connect-mongo')\napp.use(session({ store: M.create({ ttl: 1 }) }))",
         "connect-mongo", {"ttl"}),
        (("const c = require('connect-mongo')\nconst S = c.MongoStore || c.default || c\n"
         "const store = S.create({ ttl: 1 })\nstore.on('error', console.log)\napp.use(session({ store }))"),
         "connect-mongo", {"ttl"}),
        (("const S = require('connect-mongodb-session')(session)\n"
         "const store = new S({ uri: 'u', collection: 'c' }, error => {})\napp.use(session({ store }))"),
         "connect-mongodb-session", {"uri", "collection"}),
        ("const R = require('connect-redis')(session)\napp.use(session({ store: new R({ prefix: 'p' }) }))",
         "connect-redis", {"prefix"}),
        ("const { RedisStore: R } = require('connect-redis')\napp.use(session({ store: new R({ prefix: 'p' }) }))",
         "connect-redis", {"prefix"}),
        ("const pg = require('connect-pg-simple')(session)\napp.use(session({ store: new pg({ tableName: 't' }) }))",
         "connect-pg-simple", {"tableName"}),
        ("app.use(session({ store: new session.MemoryStore() }))", "memory", set()),
        ("app.use(session({ secret: 's' }))", "memory", set()),
        ("app.use(session())", "memory", set()),
        ("app.use(session({ store: ourOwn() }))", "", set()),
        ("app.use(require('cookie-session')({ keys: ['k'] }))", "cookie-session", set()),
    ],
)  # fmt: skip
def test_stores(text: str, store: str, options: set[str], said: Read) -> None:
    found = said(SESSION + text).sessions[0]
    assert (found.store, set(_members(found.store_options))) == (store, options)


def _members(value: Value) -> dict[str, Value]:
    return value.content if isinstance(value.content, dict) else {}


def test_options_of_a_class_are_found_by_their_look(said: Read) -> None:
    """As NestJS's apps have them: the call gets what only running it would tell."""
    config = """
        import * as MongoDBStore from 'connect-mongodb-session';
        import * as session from 'express-session';
        @Injectable()
        export class SessionConfig {
          constructor(private config: ConfigService) {}
          private readonly life = 30 * 60 * 1000;
          make(): session.SessionOptions {
            const Store = MongoDBStore(session);
            const store = new Store({ uri: this.config.get<string>('DB'), collection: 'kept', expires: this.life });
            const cookie = { maxAge: this.life };
            return { secret: this.config.getOrThrow<string>('SECRET'), store, cookie, name: 'nid' };
          }
        }
    """
    main = "import * as session from 'express-session';\napp.use(session(app.get(SessionConfig).make()));"
    found = said({"src/session.config.ts": config, "src/main.ts": main}, SECRET="s").sessions[0]
    assert (found.name.text, found.secret.text, found.store) == ("nid", "s", "connect-mongodb-session")
    assert found.cookie.member("maxAge").number == 1_800_000
    assert found.options.at.path == "src/session.config.ts"


def test_of_several_the_one_with_a_store_comes_first_and_tests_are_not_read(said: Read) -> None:
    store = "store: require('connect-mongo').create({ ttl: 1 })"
    one, other = "app.use(session({ secret: 'a', name: 'n' }))", f"app.use(session({{ {store} }}))"
    text = f"{SESSION}{one}\n{other}"
    files = {
        "app.js": text,
        "test/app.js": SESSION + "session({ secret: 't' })",
        "app.test.js": SESSION + "session({})",
    }
    assert [(each.store, each.options.at) for each in said(files).sessions] == [
        ("connect-mongo", Place("app.js", 3)),
        ("memory", Place("app.js", 2)),
    ]


@pytest.mark.parametrize(
    ("options", "setting"),
    [
        ("secret: 'one'", "one"),
        ("secret: ['new', 'old']", '["new", "old"]'),
        ("secret: 'with, comma'", '["with, comma"]'),
        ("secret: process.env.S", "from here"),
        ("secret: process.env.S.split(',')", "from here"),
        ("secret: process.env.NONE", None),
        ("secret: [process.env.S, process.env.NONE]", None),
        ("secret: ''", None),
        ("name: 'n'", None),
    ],
)
def test_secrets(options: str, setting: str | None, said: Read) -> None:
    found = secret(said(f"{SESSION}session({{ {options} }})", S="from here").sessions[0].secret)
    assert (found.as_setting() if found else None) == setting


@pytest.mark.parametrize(
    ("function", "name"),
    [
        ("sid => crypto.createHash('sha256').update(sid).digest('hex')", "sha256"),
        ("function (sid) { return createHash('sha512').update(sid).digest('base64url') }", "sha512-base64url"),
        ("sid => sid + 'x'", None),
        ("hash", "md5"),
    ],
)
def test_transforms(function: str, name: str | None, said: Read) -> None:
    text = f"""{SESSION}
        const hash = (sid) => {{ const h = createHash("md5"); return h.update(sid).digest("hex") }}
        session({{ store: require('connect-mongo').create({{ transformId: {function} }}) }})"""
    assert transform(said(text).sessions[0].store_option("transformId")) == name


@pytest.mark.parametrize(
    ("text", "place", "field", "members"),
    [
        ("passport.serializeUser((user, done) => done(null, user.id))", "passport.user", "id", ()),
        ("passport.serializeUser(function (u, cb) { cb(null, u._id.toString()) })", "passport.user", "_id", ()),
        ("passport.serializeUser((u, cb) => process.nextTick(() => cb(null, { id: u.id, name: u.username })))",
         "passport.user", None, (("id", "id"), ("name", "username"))),
        ("passport.serializeUser((req, user, done) => { done(null, user.email) })", "passport.user", "email", ()),
        ("passport.serializeUser((user, done) => done(null, user))", "passport.user", None, ()),
        (("const s = (user, done) => { const { _id: id } = user; done(null, id.toString()) }\n"
         "passport.serializeUser(s)"), "passport.user", "_id", ()),
        ("passport.serializeUser(User.serializeUser())", "passport.user", "*", ()),
        ("req.session.userId = user._id", "userId", "_id", ()),
        ("req.session.user = { id: u._id, mail: u.email }", "user", None, (("id", "_id"), ("mail", "email"))),
        ("const kept = { id: user.id }; req.session.account = kept", "account", None, (("id", "id"),)),
        ("req.session.auth.id = String(user._id)", "auth.id", "_id", ()),
        ("request.session.user = user", "user", None, ()),
        ("req.session.isAuth = true; req.session.loginAttempts = attempts; req.session.userId = user.id",
         "userId", "id", ()),
    ],
)  # fmt: skip
def test_who_is_signed_in(text: str, place: str, field: str | None, members: tuple[Any, ...], said: Read) -> None:
    named = said(text).signed_in
    assert named is not None
    assert (named.place, named.field, named.members) == (place, field, members)


def test_a_serializer_of_nestjs_is_a_method(said: Read) -> None:
    text = """
        export class Serializer extends PassportSerializer {
          serializeUser(user: User, done: (err: Error, id: string) => void): void { done(null, (user as User).id); }
        }
    """
    named = said({"src/serializer.ts": text}).signed_in
    assert named is not None
    assert named.field == "id"


MONGOOSE = "const mongoose = require('mongoose')\nconst { Schema, model } = mongoose\n"


@pytest.mark.parametrize(
    ("text", "collection", "fields"),
    [
        ("module.exports = mongoose.model('User', new Schema({ email: String, password: { type: String } }))",
         "users", ["email", "password"]),
        ("const s = new mongoose.Schema({ mail: String, auth: { hash: String } })\nmodel('Person', s)",
         "people", ["mail", "auth.hash"]),
        ("model('Account', new Schema({ email: String }, { collection: 'kept' }))", "kept", ["email"]),
        ("model('Member', new Schema({ password: String }), 'crew')", "crew", ["password"]),
        ("mongoose.createConnection(process.env.DB).model('User', Schema({ hash: String, salt: String }))",
         "users", ["hash", "salt"]),
        ("model('Post', new Schema({ title: String }))\nmodel('Login', new Schema({ password: String }))",
         "logins", ["password"]),
        (("passport.deserializeUser((id, done) => Admin.findById(id, done))\n"
         "model('User', new Schema({ password: String }))\nmodel('Admin', new Schema({ password: String }))"),
         "admins", ["password"]),
        ("db.collection('accounts').findOne({ email })", "accounts", []),
    ],
)  # fmt: skip
def test_models_of_users(text: str, collection: str, fields: list[str], said: Read) -> None:
    model = said(MONGOOSE + text).model
    assert model is not None
    assert (model.collection, [each.name for each in model.fields]) == (collection, fields)


def test_a_schema_of_nestjs_is_a_class(said: Read) -> None:
    entity = """
        @Schema({ timestamps: true, collection: 'people' })
        export class User {
          _id: Types.ObjectId;
          @Prop({ required: true, unique: true }) email: string;
          @Prop({ type: String, select: false }) password?: string;
          @Prop() nickname: string;
        }
        export const UserSchema = SchemaFactory.createForClass(User);
    """
    module = """
        import { MongooseModule } from '@nestjs/mongoose';
        @Module({ imports: [MongooseModule.forRootAsync({
          useFactory: (config: ConfigService) => ({ uri: config.getOrThrow<string>('DB'), dbName: 'kept' }),
        })] })
        export class AppModule {}
    """
    found = said({"src/user.entity.ts": entity, "src/app.module.ts": module}, DB="mongodb://h/a")
    assert found.model is not None
    fields = [(each.name, each.is_required, each.is_unique) for each in found.model.fields]
    assert (found.model.collection, found.model.at.line) == ("people", 3)
    assert fields == [("email", True, True), ("password", False, False), ("nickname", False, False)]
    [(address, options)] = found.addresses
    assert (address.text, options.member("dbName").text) == ("mongodb://h/a", "kept")


def test_what_a_schema_requires(said: Read) -> None:
    text = """
        model('User', new Schema({
          email: { type: String, required: true, unique: true },
          password: { type: String, required: [true, 'say one'] },
          plan: { type: String, required: true, default: 'free' },
          nickname: { type: String, required: false },
          born: { type: Date, required: function () { return true } }
        }))"""
    model = said(MONGOOSE + text).model
    assert model is not None
    required = [each.name for each in model.fields if each.is_required and not each.has_default]
    assert (required, [each.name for each in model.fields if each.is_unique]) == (
        ["email", "password", "born"],
        ["email"],
    )


def test_passport_local_mongoose_is_known_by_its_schema(said: Read) -> None:
    text = """
        const schema = new Schema({ name: String })
        schema.plugin(require('passport-local-mongoose'), { usernameField: 'email' })
        model('User', schema)"""
    required = "const User = require('./user')\npassport.use(User.createStrategy())"
    model = said(
        {"app.js": required, "user.js": f"{MONGOOSE}{text.replace('model(', 'module.exports = model(')}"}
    ).model
    assert model is not None
    assert model.plugin is not None
    assert model.plugin.member("usernameField").text == "email"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("const b = require('bcrypt'); b.compare(a, user.password)", "bcrypt"),
        ("import { hash } from '@node-rs/bcrypt'; hash(p)", "bcrypt"),
        ("const { verify } = require('argon2'); verify(h, p)", "argon2"),
        ("const crypto = require('crypto'); crypto.pbkdf2Sync(p, salt, 1, 64, 'sha512')", "pbkdf2"),
        ("import { scrypt } from 'node:crypto'; scrypt(p, salt, 64, done)", "scrypt"),
        ("const crypto = require('crypto'); crypto.randomBytes(8)", None),
    ],
)
def test_hashes(text: str, kind: str | None, said: Read) -> None:
    assert [each.kind for each in said(text).hashing] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("require('mongoose').connect(process.env.DB)", "mongodb://h/a"),
        ("const mongoose = require('mongoose'); await mongoose.connect(`${process.env.DB}`)", "mongodb://h/a"),
        ("const { MongoClient } = require('mongodb'); const c = new MongoClient(process.env.DB)", "mongodb://h/a"),
        (
            (
                "const { MongoClient } = require('mongodb')\n"
                "const start = async ({ uri = process.env.DB } = {}) => { await MongoClient.connect(uri) }"
            ),
            "mongodb://h/a",
        ),
        ("import { connect } from 'mongoose'; connect(process.env.DB, { dbName: 'x' }).then(run)", "mongodb://h/a"),
    ],
)
def test_addresses(text: str, address: str, said: Read) -> None:
    assert [value.text for value, _ in said(text, DB="mongodb://h/a").addresses] == [address]


def test_variables_are_those_of_the_app_and_before_them_those_of_the_process(whole: Any) -> None:
    files = {
        "backend/package.json": "{}",
        "backend/.env": "A='from the file'\nB=$literal # a comment\n",
        ".env.example": "C=nobody's",
        "app.js": "",
    }
    found = whole(files, A="from the process").variables
    assert (dict(found.values), dict(found.files)) == (
        {"A": "from the process", "B": "$literal"},
        {"B": "backend/.env"},
    )
    assert "literal" not in repr(found)


@pytest.mark.parametrize(
    ("call", "value"),
    [
        ("require('dotenv').config({ path: './config/dev.env' })", "a"),
        ("process.loadEnvFile('.env.example')", "b"),
        ("import dotenv from 'dotenv'; dotenv.config({ path: `.env.${process.env.MODE}` })", "c"),
        ("require('dotenv').config({ path: '../outside.env' })", None),
        ("require('dotenv').config()", None),
    ],
)
def test_files_of_variables_that_the_app_names_itself_are_read(call: str, value: str | None, whole: Any) -> None:
    files = {"config/dev.env": "A=a", ".env.example": "A=b", ".env.trial": "A=c", "app.js": call}
    assert whole(files, MODE="trial").variables.values.get("A") == value


def test_versions_are_those_installed_else_those_asked_for(whole: Any) -> None:
    lock = '{"packages": {"node_modules/a": {"version": "4.6.1"}}}'
    files = {
        "package.json": '{"dependencies": {"a": "^4.0.0", "b": "~0.5.2", "c": "latest", "d": 7}}',
        "package-lock.json": lock,
    }
    found = whole(files).packages
    assert found == {"a": Version("4.6.1", is_installed=True), "b": Version("~0.5.2"), "c": Version("latest")}
    assert [each.numbers for each in found.values()] == [(4, 6), (0, 5), (0, 0)]
