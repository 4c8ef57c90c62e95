"""Which passwords are accepted where one is set: NIST SP 800-63B-4, 3.1.1.2, and OWASP ASVS 5.0, 6.2.

They may be of any characters (6.2.5) and of any script, and are taken as they are, whole (6.2.8).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from domain.ports import CommonPasswords, Passwords

_SHORT_UNIT = 8


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁPasswordPolicyǁproblem__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPasswordPolicyǁ_problems__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class PasswordPolicy:
    """`service` is what people call what they sign up for."""

    passwords: Passwords
    common: CommonPasswords
    min_length: int
    service: str

    @_mutmut_mutated(mutants_xǁPasswordPolicyǁproblem__mutmut)
    def problem(self, password: str, *own: str) -> str | None:
        """What is wrong with it, in words for its sender; None where nothing is.

        `own` are its owner's address and names.
        """
        return next(self._problems(password, own), None)

    def xǁPasswordPolicyǁproblem__mutmut_orig(self, password: str, *own: str) -> str | None:
        """What is wrong with it, in words for its sender; None where nothing is.

        `own` are its owner's address and names.
        """
        return next(self._problems(password, own), None)

    def xǁPasswordPolicyǁproblem__mutmut_1(self, password: str, *own: str) -> str | None:
        """What is wrong with it, in words for its sender; None where nothing is.

        `own` are its owner's address and names.
        """
        return next(None, None)

    def xǁPasswordPolicyǁproblem__mutmut_2(self, password: str, *own: str) -> str | None:
        """What is wrong with it, in words for its sender; None where nothing is.

        `own` are its owner's address and names.
        """
        return next(None)

    def xǁPasswordPolicyǁproblem__mutmut_3(self, password: str, *own: str) -> str | None:
        """What is wrong with it, in words for its sender; None where nothing is.

        `own` are its owner's address and names.
        """
        return next(self._problems(password, own), )

    def xǁPasswordPolicyǁproblem__mutmut_4(self, password: str, *own: str) -> str | None:
        """What is wrong with it, in words for its sender; None where nothing is.

        `own` are its owner's address and names.
        """
        return next(self._problems(None, own), None)

    def xǁPasswordPolicyǁproblem__mutmut_5(self, password: str, *own: str) -> str | None:
        """What is wrong with it, in words for its sender; None where nothing is.

        `own` are its owner's address and names.
        """
        return next(self._problems(password, None), None)

    def xǁPasswordPolicyǁproblem__mutmut_6(self, password: str, *own: str) -> str | None:
        """What is wrong with it, in words for its sender; None where nothing is.

        `own` are its owner's address and names.
        """
        return next(self._problems(own), None)

    def xǁPasswordPolicyǁproblem__mutmut_7(self, password: str, *own: str) -> str | None:
        """What is wrong with it, in words for its sender; None where nothing is.

        `own` are its owner's address and names.
        """
        return next(self._problems(password, ), None)

    @_mutmut_mutated(mutants_xǁPasswordPolicyǁ_problems__mutmut)
    def _problems(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_orig(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_1(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) <= self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_2(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(None):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_3(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = None
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_4(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(None)
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_5(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(None))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_6(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) <= min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_7(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(None, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_8(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, None):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_9(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_10(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, ):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_11(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "XXmust be more than a few characters again and againXX"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_12(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "MUST BE MORE THAN A FEW CHARACTERS AGAIN AND AGAIN"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_13(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) and self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_14(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(None) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_15(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(None):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_16(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "XXis one that many people have, and so the first to be guessed: choose anotherXX"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_17(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "IS ONE THAT MANY PEOPLE HAVE, AND SO THE FIRST TO BE GUESSED: CHOOSE ANOTHER"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_18(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(None, _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_19(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), None):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_20(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(_words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_21(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), ):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_22(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(None), _words(self.service, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_23(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(None, *own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_24(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(*own)):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_25(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, )):
            yield "must be more than your name, your address or the name of this service"

    def xǁPasswordPolicyǁ_problems__mutmut_26(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "XXmust be more than your name, your address or the name of this serviceXX"

    def xǁPasswordPolicyǁ_problems__mutmut_27(self, password: str, own: Iterable[str]) -> Iterator[str]:
        if len(password) < self.min_length:
            yield f"must have at least {self.min_length} characters"
        if problem := self.passwords.problem(password):
            yield problem
        unit = _unit(folded(password))
        if len(unit) < min(_SHORT_UNIT, len(password)):
            yield "must be more than a few characters again and again"
        if self.common.holds(password) or self.common.holds(unit):
            yield "is one that many people have, and so the first to be guessed: choose another"
        if _is_mostly(folded(password), _words(self.service, *own)):
            yield "MUST BE MORE THAN YOUR NAME, YOUR ADDRESS OR THE NAME OF THIS SERVICE"

mutants_xǁPasswordPolicyǁproblem__mutmut['_mutmut_orig'] = PasswordPolicy.xǁPasswordPolicyǁproblem__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁproblem__mutmut['xǁPasswordPolicyǁproblem__mutmut_1'] = PasswordPolicy.xǁPasswordPolicyǁproblem__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁproblem__mutmut['xǁPasswordPolicyǁproblem__mutmut_2'] = PasswordPolicy.xǁPasswordPolicyǁproblem__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁproblem__mutmut['xǁPasswordPolicyǁproblem__mutmut_3'] = PasswordPolicy.xǁPasswordPolicyǁproblem__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁproblem__mutmut['xǁPasswordPolicyǁproblem__mutmut_4'] = PasswordPolicy.xǁPasswordPolicyǁproblem__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁproblem__mutmut['xǁPasswordPolicyǁproblem__mutmut_5'] = PasswordPolicy.xǁPasswordPolicyǁproblem__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁproblem__mutmut['xǁPasswordPolicyǁproblem__mutmut_6'] = PasswordPolicy.xǁPasswordPolicyǁproblem__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁproblem__mutmut['xǁPasswordPolicyǁproblem__mutmut_7'] = PasswordPolicy.xǁPasswordPolicyǁproblem__mutmut_7 # type: ignore # mutmut generated

mutants_xǁPasswordPolicyǁ_problems__mutmut['_mutmut_orig'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_1'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_2'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_3'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_4'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_5'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_6'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_7'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_8'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_9'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_10'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_11'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_12'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_13'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_14'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_15'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_16'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_17'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_18'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_19'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_19 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_20'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_20 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_21'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_21 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_22'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_22 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_23'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_23 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_24'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_24 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_25'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_25 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_26'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_26 # type: ignore # mutmut generated
mutants_xǁPasswordPolicyǁ_problems__mutmut['xǁPasswordPolicyǁ_problems__mutmut_27'] = PasswordPolicy.xǁPasswordPolicyǁ_problems__mutmut_27 # type: ignore # mutmut generated
mutants_x_folded__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_folded__mutmut)
def folded(text: str) -> str:
    """One form for what looks alike."""
    return normalize("NFKC", text).casefold()


def x_folded__mutmut_orig(text: str) -> str:
    """One form for what looks alike."""
    return normalize("NFKC", text).casefold()


def x_folded__mutmut_1(text: str) -> str:
    """One form for what looks alike."""
    return normalize(None, text).casefold()


def x_folded__mutmut_2(text: str) -> str:
    """One form for what looks alike."""
    return normalize("NFKC", None).casefold()


def x_folded__mutmut_3(text: str) -> str:
    """One form for what looks alike."""
    return normalize(text).casefold()


def x_folded__mutmut_4(text: str) -> str:
    """One form for what looks alike."""
    return normalize("NFKC", ).casefold()


def x_folded__mutmut_5(text: str) -> str:
    """One form for what looks alike."""
    return normalize("XXNFKCXX", text).casefold()


def x_folded__mutmut_6(text: str) -> str:
    """One form for what looks alike."""
    return normalize("nfkc", text).casefold()

mutants_x_folded__mutmut['_mutmut_orig'] = x_folded__mutmut_orig # type: ignore # mutmut generated
mutants_x_folded__mutmut['x_folded__mutmut_1'] = x_folded__mutmut_1 # type: ignore # mutmut generated
mutants_x_folded__mutmut['x_folded__mutmut_2'] = x_folded__mutmut_2 # type: ignore # mutmut generated
mutants_x_folded__mutmut['x_folded__mutmut_3'] = x_folded__mutmut_3 # type: ignore # mutmut generated
mutants_x_folded__mutmut['x_folded__mutmut_4'] = x_folded__mutmut_4 # type: ignore # mutmut generated
mutants_x_folded__mutmut['x_folded__mutmut_5'] = x_folded__mutmut_5 # type: ignore # mutmut generated
mutants_x_folded__mutmut['x_folded__mutmut_6'] = x_folded__mutmut_6 # type: ignore # mutmut generated
mutants_x__unit__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__unit__mutmut)
def _unit(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 // 3 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_orig(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 // 3 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_1(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = None
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_2(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(None, len(text) * 2 // 3 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_3(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, None)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_4(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(len(text) * 2 // 3 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_5(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, )
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_6(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(2, len(text) * 2 // 3 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_7(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 // 3 - 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_8(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 / 3 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_9(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) / 2 // 3 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_10(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 3 // 3 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_11(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 // 4 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_12(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 // 3 + 2)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), text)


def x__unit__mutmut_13(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 // 3 + 1)
    return next(None, text)


def x__unit__mutmut_14(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 // 3 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), None)


def x__unit__mutmut_15(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 // 3 + 1)
    return next(text)


def x__unit__mutmut_16(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 // 3 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:-length]), )


def x__unit__mutmut_17(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 // 3 + 1)
    return next((text[:length] for length in lengths if text[length:] != text[:-length]), text)


def x__unit__mutmut_18(text: str) -> str:
    """What `text` is one and a half times at least, or more often; else itself: `abcab` is `abc` again."""
    lengths = range(1, len(text) * 2 // 3 + 1)
    return next((text[:length] for length in lengths if text[length:] == text[:+length]), text)

mutants_x__unit__mutmut['_mutmut_orig'] = x__unit__mutmut_orig # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_1'] = x__unit__mutmut_1 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_2'] = x__unit__mutmut_2 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_3'] = x__unit__mutmut_3 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_4'] = x__unit__mutmut_4 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_5'] = x__unit__mutmut_5 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_6'] = x__unit__mutmut_6 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_7'] = x__unit__mutmut_7 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_8'] = x__unit__mutmut_8 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_9'] = x__unit__mutmut_9 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_10'] = x__unit__mutmut_10 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_11'] = x__unit__mutmut_11 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_12'] = x__unit__mutmut_12 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_13'] = x__unit__mutmut_13 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_14'] = x__unit__mutmut_14 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_15'] = x__unit__mutmut_15 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_16'] = x__unit__mutmut_16 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_17'] = x__unit__mutmut_17 # type: ignore # mutmut generated
mutants_x__unit__mutmut['x__unit__mutmut_18'] = x__unit__mutmut_18 # type: ignore # mutmut generated
mutants_x__words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words__mutmut)
def _words(*texts: str) -> set[str]:
    """Each text, whole and by its parts."""
    return {word for text in map(folded, texts) for word in (text, *re.findall(r"\w+", text)) if word}


def x__words__mutmut_orig(*texts: str) -> set[str]:
    """Each text, whole and by its parts."""
    return {word for text in map(folded, texts) for word in (text, *re.findall(r"\w+", text)) if word}


def x__words__mutmut_1(*texts: str) -> set[str]:
    """Each text, whole and by its parts."""
    return {word for text in map(None, texts) for word in (text, *re.findall(r"\w+", text)) if word}


def x__words__mutmut_2(*texts: str) -> set[str]:
    """Each text, whole and by its parts."""
    return {word for text in map(folded, None) for word in (text, *re.findall(r"\w+", text)) if word}


def x__words__mutmut_3(*texts: str) -> set[str]:
    """Each text, whole and by its parts."""
    return {word for text in map(texts) for word in (text, *re.findall(r"\w+", text)) if word}


def x__words__mutmut_4(*texts: str) -> set[str]:
    """Each text, whole and by its parts."""
    return {word for text in map(folded, ) for word in (text, *re.findall(r"\w+", text)) if word}


def x__words__mutmut_5(*texts: str) -> set[str]:
    """Each text, whole and by its parts."""
    return {word for text in map(folded, texts) for word in (text, *re.findall(None, text)) if word}


def x__words__mutmut_6(*texts: str) -> set[str]:
    """Each text, whole and by its parts."""
    return {word for text in map(folded, texts) for word in (text, *re.findall(r"\w+", None)) if word}


def x__words__mutmut_7(*texts: str) -> set[str]:
    """Each text, whole and by its parts."""
    return {word for text in map(folded, texts) for word in (text, *re.findall(text)) if word}


def x__words__mutmut_8(*texts: str) -> set[str]:
    """Each text, whole and by its parts."""
    return {word for text in map(folded, texts) for word in (text, *re.findall(r"\w+", )) if word}


def x__words__mutmut_9(*texts: str) -> set[str]:
    """Each text, whole and by its parts."""
    return {word for text in map(folded, texts) for word in (text, *re.findall(r"XX\w+XX", text)) if word}

mutants_x__words__mutmut['_mutmut_orig'] = x__words__mutmut_orig # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_1'] = x__words__mutmut_1 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_2'] = x__words__mutmut_2 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_3'] = x__words__mutmut_3 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_4'] = x__words__mutmut_4 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_5'] = x__words__mutmut_5 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_6'] = x__words__mutmut_6 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_7'] = x__words__mutmut_7 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_8'] = x__words__mutmut_8 # type: ignore # mutmut generated
mutants_x__words__mutmut['x__words__mutmut_9'] = x__words__mutmut_9 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_mostly__mutmut)
def _is_mostly(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_orig(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_1(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = None
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_2(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(None, key=len, reverse=True):
        rest = rest.replace(word, "")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_3(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=None, reverse=True):
        rest = rest.replace(word, "")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_4(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=None):
        rest = rest.replace(word, "")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_5(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(key=len, reverse=True):
        rest = rest.replace(word, "")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_6(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, reverse=True):
        rest = rest.replace(word, "")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_7(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, ):
        rest = rest.replace(word, "")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_8(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=False):
        rest = rest.replace(word, "")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_9(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=True):
        rest = None
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_10(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(None, "")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_11(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, None)
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_12(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace("")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_13(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, )
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_14(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "XXXX")
    return len(rest) * 2 <= len(text)


def x__is_mostly__mutmut_15(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "")
    return len(rest) / 2 <= len(text)


def x__is_mostly__mutmut_16(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "")
    return len(rest) * 3 <= len(text)


def x__is_mostly__mutmut_17(text: str, words: set[str]) -> bool:
    """Whether half of it, or more, is made of these."""
    rest = text
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "")
    return len(rest) * 2 < len(text)

mutants_x__is_mostly__mutmut['_mutmut_orig'] = x__is_mostly__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_1'] = x__is_mostly__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_2'] = x__is_mostly__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_3'] = x__is_mostly__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_4'] = x__is_mostly__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_5'] = x__is_mostly__mutmut_5 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_6'] = x__is_mostly__mutmut_6 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_7'] = x__is_mostly__mutmut_7 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_8'] = x__is_mostly__mutmut_8 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_9'] = x__is_mostly__mutmut_9 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_10'] = x__is_mostly__mutmut_10 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_11'] = x__is_mostly__mutmut_11 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_12'] = x__is_mostly__mutmut_12 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_13'] = x__is_mostly__mutmut_13 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_14'] = x__is_mostly__mutmut_14 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_15'] = x__is_mostly__mutmut_15 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_16'] = x__is_mostly__mutmut_16 # type: ignore # mutmut generated
mutants_x__is_mostly__mutmut['x__is_mostly__mutmut_17'] = x__is_mostly__mutmut_17 # type: ignore # mutmut generated
