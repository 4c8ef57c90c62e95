"""What must be true of a gate however the steps came."""

from collections.abc import Callable
from itertools import combinations, permutations

from domain.errors import InvalidRefreshToken, WrongCredentials
from domain.tokens import TokenPair
from tests.protocol.gate import FREE_ATTEMPTS, Gate

OF_A_SESSION = {"use", "refresh", "sign out"}
Rule = Callable[[Gate], bool]


def ended_is_ended(gate: Gate) -> bool:
    """What begins after a sign-out is over is refused, whoever else was at work meanwhile."""
    outs = [done for done in gate.done if done.operation == "sign out" and done.succeeded]
    later = [done for done in gate.done if done.operation in OF_A_SESSION and done.succeeded]
    return not any(out.ended < other.began for out in outs for other in later)


def stays_ended(gate: Gate) -> bool:
    """Where a sign-out succeeded no token of the session is worth anything in the end."""
    return not _any_succeeded(gate, "sign out") or not any(map(gate.opens, _tokens(gate)))


def one_child(gate: Gate) -> bool:
    """However many refresh with one token, within the grace they have the same pair."""
    children = [done for done in gate.done if done.operation == "refresh" and done.succeeded]
    return all(one.gave == other.gave for one, other in combinations(children, 2) if one.given == other.given)


def old_is_theft(gate: Gate) -> bool:
    """A token whose child has a child opens nothing any more, and whoever shows it ends the session."""
    refreshes = [done for done in gate.done if done.operation == "refresh"]
    for first, second, third in permutations(refreshes, 3):
        grandchild = second.succeeded and second.given == first.gave != first.given
        if grandchild and third.given == first.given and second.ended < third.began:
            return third.gave is InvalidRefreshToken and not any(map(gate.opens, _tokens(gate)))
    return True


def guessing_is_limited(gate: Gate) -> bool:
    """No more attempts reach the password than are free, unless one of them was right."""
    reached = [done for done in gate.done if done.gave is WrongCredentials]
    return _any_succeeded(gate, "sign in") or len(reached) <= FREE_ATTEMPTS


def nobody_is_signed_out(gate: Gate) -> bool:
    """Where nobody signs out or shows a token that has a grandchild, nothing is refused and every token is good."""
    given = {done.gave: done.given for done in gate.done if done.operation == "refresh" and done.gave != done.given}
    shown = [done.given for done in gate.done if done.operation == "refresh"]
    old = any(given.get(given.get(child)) in shown for child in given)
    refused = any(done.gave is InvalidRefreshToken for done in gate.done)
    good = not refused and all(map(gate.opens, _tokens(gate)))
    return good or old or any(_any_succeeded(gate, operation) for operation in ("sign out", "end all"))


def each_sign_in_is_its_own(gate: Gate) -> bool:
    """A sign-in opens a session that no other token opens."""
    opened = [done.gave for done in gate.done if done.operation == "sign in" and done.succeeded]
    return len(set(opened)) == len(opened) and gate.first not in opened


def a_cut_holds(gate: Gate) -> bool:
    """What was opened before a cut is over for what begins after it, but for the session that made it."""
    session, first = gate.service.handle, gate.service.handle(gate.first)
    signed_in = [(done.gave, done.ended) for done in gate.done if done.operation == "sign in"]
    opened = {session(gave): ended for gave, ended in signed_in if isinstance(gave, TokenPair)}
    for cut in (done for done in gate.done if done.operation.startswith("end ") and done.succeeded):
        kept = {session(cut.given)} if cut.operation == "end the others" else set()
        over = {first, *(handle for handle, ended in opened.items() if ended < cut.began)} - kept
        later = [done for done in gate.done if cut.ended < done.began and done.operation in OF_A_SESSION]
        if any(done.succeeded and session(done.given) in over for done in later):
            return False
    return True


def a_cut_ends_no_more(gate: Gate) -> bool:
    """Who signs in after a cut is signed in, and who ended the others still is."""
    cuts = [done for done in gate.done if done.operation.startswith("end ") and done.succeeded]
    after = [
        done.gave for done in gate.done for cut in cuts if done.operation == "sign in" and cut.ended < done.began
    ]
    kept = [cut.given for cut in cuts if cut.operation == "end the others"]
    good = [pair for pair in (*after, *kept) if isinstance(pair, TokenPair)]
    return _any_succeeded(gate, "sign out") or all(map(gate.opens, good))


RULES: tuple[Rule, ...] = (
    ended_is_ended,
    stays_ended,
    one_child,
    old_is_theft,
    guessing_is_limited,
    nobody_is_signed_out,
    a_cut_holds,
    a_cut_ends_no_more,
    each_sign_in_is_its_own,
)


def broken(gate: Gate) -> list[str]:
    return [rule.__name__ for rule in RULES if not rule(gate)]


def _any_succeeded(gate: Gate, operation: str) -> bool:
    return any(done.operation == operation and done.succeeded for done in gate.done)


def _tokens(gate: Gate) -> set[TokenPair]:
    """All that were given out for the session that the clients started with."""
    return {gate.first} | {
        done.gave for done in gate.done if done.operation == "refresh" and isinstance(done.gave, TokenPair)
    }
