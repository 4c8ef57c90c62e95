"""What an expression comes to, without running it."""

from typing import Any

import pytest

from migration.attach.values import Function, Missing, Unknown, Value
from tests.attach.conftest import Read

APP = "require('express-session')({{ name: {} }})"


def plain(value: Value) -> Any:
    """As Python has it; the name of its kind for what is no plain value."""
    content = value.content
    if isinstance(content, dict):
        return {name: plain(each) for name, each in content.items()}
    if isinstance(content, list):
        return [plain(each) for each in content]
    if isinstance(content, Unknown | Missing | Function):
        return type(content).__name__
    return content


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("'a\\u0041\\x42\\n\\'\\\\'", "aAB\n'\\"),
        ("1000 * 60 * 60 * 24 * 14", 1_209_600_000),
        ("7 * 24 * 3600e3 / 2 - 1", 302_399_999),
        ("1_000 + 0x10 + -6", 1_010),
        ("2 ** 10 % 1000", 24),
        ("'a' + 1 + true", "a1true"),
        ("`${process.env.NAME}-sid`", "shop-sid"),
        ("process.env['NAME']", "shop"),
        ("process.env.NONE", "Missing"),
        ("process.env.NONE || 'default'", "default"),
        ("process.env.NONE ?? process.env.NAME", "shop"),
        ("process.env.NAME && 'given'", "given"),
        ("!!process.env.NAME", True),
        ("process.env.NODE_ENV === 'production' ? 'a' : 'b'", "b"),
        ("process.env.NODE_ENV !== 'production'", True),
        ("parseInt(process.env.DAYS, 10) * 2", 28),
        ("Number(process.env.DAYS)", 14),
        ("+process.env.DAYS", 14),
        ("'https://x'.startsWith('https')", True),
        ("process.env.LIST.split(',')", ["a", "b"]),
        ("[1, 'two', null]", [1, "two", None]),
        ("['a', 'b'][1]", "b"),
        ("{ a: 1, 'b': 2, ['c']: 3 }.b", 2),
        ("({ ...{ a: 1 }, b: 2 })", {"a": 1, "b": 2}),
        ("(() => 'made')()", "made"),
        ("app.get('env')", "development"),
        ("Math.random()", "Unknown"),
        ("elsewhere", "Unknown"),
        ("1 < 2", True),
        ("'9' * 2", "Unknown"),
        ("1 / 0", "Unknown"),
        ("9 ** 9 ** 9 ** 9", "Unknown"),
        ("undefined ?? null", None),
        ("require('ms')('14d')", 1_209_600_000),
        ("require('ms')('2 hours')", 7_200_000),
        ("ms('14d')", "Unknown"),
    ],
)
def test_expressions(expression: str, value: object, said: Read) -> None:
    found = said(APP.format(expression), NAME="shop", DAYS="14", LIST="a,b")
    assert plain(found.sessions[0].name) == value


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("const n = 'a'", "a"),
        ("const { n } = { n: 'a' }", "a"),
        ("const { m: n = 'z' } = { m: 'a' }", "a"),
        ("const { deep: { n } } = { deep: { n: 'a' } }", "a"),
        ("const { n } = process.env", "from the environment"),
        ("let n; n = 'a'", "a"),
        ("let n = 'a'; if (process.env.NODE_ENV === 'production') n = 'b'", "a"),
        ("let n = 'a'; if (process.env.NODE_ENV !== 'production') { n = 'b' } else { n = 'c' }", "b"),
        ("let n = 'a'; if (Math.random() > 0.5) n = 'b'", "a"),
        ("const n = n", "Unknown"),
        ("const { none: n = 'a' } = process.env", "a"),
        ("const { n = 'a' } = process.env", "from the environment"),
        ("const n = Object.assign({}, { m: 'a' }, { m: 'b' }).m", "b"),
        ("const merge = require('lodash/merge'), n = require('lodash').merge({ m: 'a' }, { m: 'b' }).m", "b"),
        ("const n = settings('SHOP_NAME')", "Unknown"),
        ("const start = ({ n = 'a' } = {}) => n", "Unknown"),
        ("function n () { return 'a' }", "Function"),
    ],
)
def test_names(before: str, name: str, said: Read) -> None:
    found = said(f"{before}\n{APP.format('n')}", n="from the environment")
    assert plain(found.sessions[0].name) == name


def test_the_innermost_name_counts_and_a_parameter_hides_an_outer_one(said: Read) -> None:
    text = """
        const session = require('express-session')
        const name = 'outer'
        function one () { const name = 'inner'; app.use(session({ name, secret: 's', rolling: true })) }
        function two (name) { app.use(session({ name, secret: 's' })) }
    """
    assert [plain(each.name) for each in said(text).sessions] == ["inner", "Unknown"]


def test_what_is_assigned_to_members_counts_where_its_condition_holds(said: Read) -> None:
    text = """
        const session = require('express-session')
        const options = { secret: 's', cookie: {} }
        if (app.get('env') === 'production') options.cookie.secure = true
        options.cookie.maxAge = 5000
        app.use(session(options))
    """
    assert plain(said(text).sessions[0].cookie) == {"maxAge": 5000}
    assert plain(said(text, NODE_ENV="production").sessions[0].cookie) == {"secure": True, "maxAge": 5000}


@pytest.mark.parametrize(
    ("other", "text", "taken"),
    [
        ("settings.js", "module.exports = { name: 'a' }", "require('./settings').name"),
        ("settings.js", "exports.name = 'a'", "require('./settings.js').name"),
        ("settings.js", "module.exports.name = 'a'", "require('./settings').name"),
        ("settings.js", "module.exports = () => ({ name: 'a' })", "require('./settings')().name"),
        ("settings/index.js", "const name = 'a'; module.exports = { name }", "require('./settings').name"),
        ("settings.json", '{"name": "a"}', "require('./settings.json').name"),
        ("src/settings.ts", "export const name: string = 'a'", "require('@/settings').name"),
        ("config/default.json", '{"session": {"name": "a"}}', "require('config').get('session.name')"),
    ],
)
def test_other_files(other: str, text: str, taken: str, said: Read) -> None:
    found = said({other: text, "app.js": APP.format(taken)})
    assert plain(found.sessions[0].name) == "a"


@pytest.mark.parametrize(
    ("exported", "imported"),
    [
        ("export const name = 'a'", "import { name } from './settings.js'"),
        ("const n = 'a'; export { n as name }", "import { name } from './settings'"),
        ("export default 'a'", "import name from './settings'"),
        ("export default { name: 'a' }", "import settings from './settings'; const { name } = settings"),
        (
            "export const settings = { name: 'a' } as const",
            "import * as s from './settings'; const name = s.settings.name",
        ),
        ("export const { none: name = 'a', ...others } = process.env", "import { name } from './settings'"),
        ("export * from './deeper'", "import { name } from './settings'"),
        ("export { name } from './deeper'", "import { name } from './settings'"),
        ("export = { name: 'a' }", "import s = require('./settings'); const name = s.name!"),
        (
            "class C { n = 'a'; make () { return { name: this.n } } }",
            "import { make } from './none'; const name = 'a'",
        ),
    ],
)
def test_modules_of_ecmascript_and_typescript(exported: str, imported: str, said: Read) -> None:
    app = (
        f"import session from 'express-session'\n{imported}\napp.use(session({{ name: name as string, secret: '' }}))"
    )
    found = said({"settings.ts": exported, "deeper.ts": "export const name = 'a'", "app.ts": app})
    assert plain(found.sessions[0].name) == "a"


def test_a_checked_environment_is_the_environment(said: Read) -> None:
    text = """
        import { z } from 'zod'
        import session from 'express-session'
        const env = z.object({ NAME: z.string() }).parse(process.env)
        app.use(session({ name: env.NAME, secret: config.get('SECRET') }))
    """
    [sessions] = said(text, NAME="a", SECRET="b").sessions
    assert (plain(sessions.name), plain(sessions.secret), sessions.secret.variables) == ("a", "b", ("SECRET",))


def test_a_package_of_the_apps_goes_before_a_file_of_the_same_name(whole: Any) -> None:
    files = {
        "app.ts": "import { name } from 'shared'; import session from 'express-session'; app.use(session({ name }))",
        "shared.ts": "export const name = 'a'",
    }
    assert plain(whole(files).here.sessions[0].name) == "a"
    package = {"package.json": '{"dependencies": {"shared": "1.0.0"}}'}
    assert plain(whole(files | package).here.sessions[0].name) != "a"


def test_no_value_is_in_its_own_representation(said: Read) -> None:
    assert "hush" not in repr(said("require('express-session')({ secret: 'hush', name: process.env.N })", N="hush"))
