"""Handles: what a session is called wherever its id would open it."""

import hashlib


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_handle_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_handle_of__mutmut)
def handle_of(session_id: str) -> str:
    """A digest: it names the session and doesn't open it."""
    return hashlib.sha256(session_id.encode(errors="replace")).hexdigest()


def x_handle_of__mutmut_orig(session_id: str) -> str:
    """A digest: it names the session and doesn't open it."""
    return hashlib.sha256(session_id.encode(errors="replace")).hexdigest()


def x_handle_of__mutmut_1(session_id: str) -> str:
    """A digest: it names the session and doesn't open it."""
    return hashlib.sha256(None).hexdigest()


def x_handle_of__mutmut_2(session_id: str) -> str:
    """A digest: it names the session and doesn't open it."""
    return hashlib.sha256(session_id.encode(errors=None)).hexdigest()


def x_handle_of__mutmut_3(session_id: str) -> str:
    """A digest: it names the session and doesn't open it."""
    return hashlib.sha256(session_id.encode(errors="XXreplaceXX")).hexdigest()


def x_handle_of__mutmut_4(session_id: str) -> str:
    """A digest: it names the session and doesn't open it."""
    return hashlib.sha256(session_id.encode(errors="REPLACE")).hexdigest()

mutants_x_handle_of__mutmut['_mutmut_orig'] = x_handle_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_handle_of__mutmut['x_handle_of__mutmut_1'] = x_handle_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_handle_of__mutmut['x_handle_of__mutmut_2'] = x_handle_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_handle_of__mutmut['x_handle_of__mutmut_3'] = x_handle_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_handle_of__mutmut['x_handle_of__mutmut_4'] = x_handle_of__mutmut_4 # type: ignore # mutmut generated
