"""The routes behind the authorizer are told whatever a user has."""

from collections.abc import Callable
from types import ModuleType

import pytest

from domain.authenticate import Authenticated
from domain.principals import Principal
from service.tokens import NoCookie
from tests.support.person import CARRIED, person, value


@pytest.mark.parametrize("name", CARRIED)
def test_the_context_says_it(load: Callable[[str], ModuleType], name: str) -> None:
    context = load("authorizer")._context(Authenticated(Principal(person(), "s-1")), NoCookie())
    given = value(name)
    texts = {tuple: f'["one", "{name}"]', bool: "true"}
    assert texts.get(type(given), given) in context.values()
