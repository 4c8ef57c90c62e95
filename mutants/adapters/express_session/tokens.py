"""The port `SessionTokens` by signed session ids: both tokens are the session cookie's value."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from adapters.express_session import signature
from domain.errors import InvalidRefreshToken, Unauthenticated
from domain.sessions import Session
from domain.tokens import TokenPair
from domain.users import User


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁSignedSessionIdsǁissue__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignedSessionIdsǁsession_of__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignedSessionIdsǁread_refresh__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class SignedSessionIds:
    """The first secret signs, every one verifies: so a secret is replaced without signing anyone out."""

    secrets: Sequence[str] = field(repr=False)

    @_mutmut_mutated(mutants_xǁSignedSessionIdsǁissue__mutmut)
    def issue(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_orig(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_1(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = None
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_2(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(None, self.secrets[0])
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_3(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, None)
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_4(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(self.secrets[0])
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_5(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, )
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_6(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[1])
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_7(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(
            access_token=None,
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_8(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(
            access_token=token,
            refresh_token=None,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_9(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=None,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_10(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=None,
        )

    def xǁSignedSessionIdsǁissue__mutmut_11(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_12(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(
            access_token=token,
            expires_in=session.expires_at - session.used_at,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_13(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(
            access_token=token,
            refresh_token=token,
            session_ends=session.expires_at,
        )

    def xǁSignedSessionIdsǁissue__mutmut_14(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=session.expires_at - session.used_at,
            )

    def xǁSignedSessionIdsǁissue__mutmut_15(self, user: User, session: Session) -> TokenPair:  # noqa: ARG002 - the store knows whose it is
        token = signature.encoded(session.id, self.secrets[0])
        return TokenPair(
            access_token=token,
            refresh_token=token,
            expires_in=session.expires_at + session.used_at,
            session_ends=session.expires_at,
        )

    @_mutmut_mutated(mutants_xǁSignedSessionIdsǁsession_of__mutmut)
    def session_of(self, token: str) -> str:
        session_id = signature.session_id(token, self.secrets)
        if session_id is None:
            raise Unauthenticated("no secret of ours signed it")
        return session_id

    def xǁSignedSessionIdsǁsession_of__mutmut_orig(self, token: str) -> str:
        session_id = signature.session_id(token, self.secrets)
        if session_id is None:
            raise Unauthenticated("no secret of ours signed it")
        return session_id

    def xǁSignedSessionIdsǁsession_of__mutmut_1(self, token: str) -> str:
        session_id = None
        if session_id is None:
            raise Unauthenticated("no secret of ours signed it")
        return session_id

    def xǁSignedSessionIdsǁsession_of__mutmut_2(self, token: str) -> str:
        session_id = signature.session_id(None, self.secrets)
        if session_id is None:
            raise Unauthenticated("no secret of ours signed it")
        return session_id

    def xǁSignedSessionIdsǁsession_of__mutmut_3(self, token: str) -> str:
        session_id = signature.session_id(token, None)
        if session_id is None:
            raise Unauthenticated("no secret of ours signed it")
        return session_id

    def xǁSignedSessionIdsǁsession_of__mutmut_4(self, token: str) -> str:
        session_id = signature.session_id(self.secrets)
        if session_id is None:
            raise Unauthenticated("no secret of ours signed it")
        return session_id

    def xǁSignedSessionIdsǁsession_of__mutmut_5(self, token: str) -> str:
        session_id = signature.session_id(token, )
        if session_id is None:
            raise Unauthenticated("no secret of ours signed it")
        return session_id

    def xǁSignedSessionIdsǁsession_of__mutmut_6(self, token: str) -> str:
        session_id = signature.session_id(token, self.secrets)
        if session_id is not None:
            raise Unauthenticated("no secret of ours signed it")
        return session_id

    def xǁSignedSessionIdsǁsession_of__mutmut_7(self, token: str) -> str:
        session_id = signature.session_id(token, self.secrets)
        if session_id is None:
            raise Unauthenticated(None)
        return session_id

    def xǁSignedSessionIdsǁsession_of__mutmut_8(self, token: str) -> str:
        session_id = signature.session_id(token, self.secrets)
        if session_id is None:
            raise Unauthenticated("XXno secret of ours signed itXX")
        return session_id

    def xǁSignedSessionIdsǁsession_of__mutmut_9(self, token: str) -> str:
        session_id = signature.session_id(token, self.secrets)
        if session_id is None:
            raise Unauthenticated("NO SECRET OF OURS SIGNED IT")
        return session_id

    @_mutmut_mutated(mutants_xǁSignedSessionIdsǁread_refresh__mutmut)
    def read_refresh(self, token: str) -> str:
        session_id = signature.session_id(token, self.secrets)
        if session_id is None:
            raise InvalidRefreshToken
        return session_id

    def xǁSignedSessionIdsǁread_refresh__mutmut_orig(self, token: str) -> str:
        session_id = signature.session_id(token, self.secrets)
        if session_id is None:
            raise InvalidRefreshToken
        return session_id

    def xǁSignedSessionIdsǁread_refresh__mutmut_1(self, token: str) -> str:
        session_id = None
        if session_id is None:
            raise InvalidRefreshToken
        return session_id

    def xǁSignedSessionIdsǁread_refresh__mutmut_2(self, token: str) -> str:
        session_id = signature.session_id(None, self.secrets)
        if session_id is None:
            raise InvalidRefreshToken
        return session_id

    def xǁSignedSessionIdsǁread_refresh__mutmut_3(self, token: str) -> str:
        session_id = signature.session_id(token, None)
        if session_id is None:
            raise InvalidRefreshToken
        return session_id

    def xǁSignedSessionIdsǁread_refresh__mutmut_4(self, token: str) -> str:
        session_id = signature.session_id(self.secrets)
        if session_id is None:
            raise InvalidRefreshToken
        return session_id

    def xǁSignedSessionIdsǁread_refresh__mutmut_5(self, token: str) -> str:
        session_id = signature.session_id(token, )
        if session_id is None:
            raise InvalidRefreshToken
        return session_id

    def xǁSignedSessionIdsǁread_refresh__mutmut_6(self, token: str) -> str:
        session_id = signature.session_id(token, self.secrets)
        if session_id is not None:
            raise InvalidRefreshToken
        return session_id

mutants_xǁSignedSessionIdsǁissue__mutmut['_mutmut_orig'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_1'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_2'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_3'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_4'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_5'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_6'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_7'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_8'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_9'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_10'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_11'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_12'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_13'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_14'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁissue__mutmut['xǁSignedSessionIdsǁissue__mutmut_15'] = SignedSessionIds.xǁSignedSessionIdsǁissue__mutmut_15 # type: ignore # mutmut generated

mutants_xǁSignedSessionIdsǁsession_of__mutmut['_mutmut_orig'] = SignedSessionIds.xǁSignedSessionIdsǁsession_of__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁsession_of__mutmut['xǁSignedSessionIdsǁsession_of__mutmut_1'] = SignedSessionIds.xǁSignedSessionIdsǁsession_of__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁsession_of__mutmut['xǁSignedSessionIdsǁsession_of__mutmut_2'] = SignedSessionIds.xǁSignedSessionIdsǁsession_of__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁsession_of__mutmut['xǁSignedSessionIdsǁsession_of__mutmut_3'] = SignedSessionIds.xǁSignedSessionIdsǁsession_of__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁsession_of__mutmut['xǁSignedSessionIdsǁsession_of__mutmut_4'] = SignedSessionIds.xǁSignedSessionIdsǁsession_of__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁsession_of__mutmut['xǁSignedSessionIdsǁsession_of__mutmut_5'] = SignedSessionIds.xǁSignedSessionIdsǁsession_of__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁsession_of__mutmut['xǁSignedSessionIdsǁsession_of__mutmut_6'] = SignedSessionIds.xǁSignedSessionIdsǁsession_of__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁsession_of__mutmut['xǁSignedSessionIdsǁsession_of__mutmut_7'] = SignedSessionIds.xǁSignedSessionIdsǁsession_of__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁsession_of__mutmut['xǁSignedSessionIdsǁsession_of__mutmut_8'] = SignedSessionIds.xǁSignedSessionIdsǁsession_of__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁsession_of__mutmut['xǁSignedSessionIdsǁsession_of__mutmut_9'] = SignedSessionIds.xǁSignedSessionIdsǁsession_of__mutmut_9 # type: ignore # mutmut generated

mutants_xǁSignedSessionIdsǁread_refresh__mutmut['_mutmut_orig'] = SignedSessionIds.xǁSignedSessionIdsǁread_refresh__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁread_refresh__mutmut['xǁSignedSessionIdsǁread_refresh__mutmut_1'] = SignedSessionIds.xǁSignedSessionIdsǁread_refresh__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁread_refresh__mutmut['xǁSignedSessionIdsǁread_refresh__mutmut_2'] = SignedSessionIds.xǁSignedSessionIdsǁread_refresh__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁread_refresh__mutmut['xǁSignedSessionIdsǁread_refresh__mutmut_3'] = SignedSessionIds.xǁSignedSessionIdsǁread_refresh__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁread_refresh__mutmut['xǁSignedSessionIdsǁread_refresh__mutmut_4'] = SignedSessionIds.xǁSignedSessionIdsǁread_refresh__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁread_refresh__mutmut['xǁSignedSessionIdsǁread_refresh__mutmut_5'] = SignedSessionIds.xǁSignedSessionIdsǁread_refresh__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignedSessionIdsǁread_refresh__mutmut['xǁSignedSessionIdsǁread_refresh__mutmut_6'] = SignedSessionIds.xǁSignedSessionIdsǁread_refresh__mutmut_6 # type: ignore # mutmut generated
