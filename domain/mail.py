"""Mail: what people are written, and what of it is left to do once a request is answered.

No request sends one. Whether there is an account, and whether a mail service takes the mail and how long that needs,
would show in the answer's time; so a request only leaves an *errand* behind, which looks the same for an address that
has an account and for one that hasn't, and is run elsewhere.
"""

from dataclasses import dataclass, field
from typing import Literal

ErrandKind = Literal["forgot", "arrive", "verify", "change", "sign-up", "changed"]
LetterKind = Literal["reset", "verify", "moving", "known", "changed"]


@dataclass(frozen=True, slots=True)
class Errand:
    """Something to tell somebody by mail.

    - `forgot`: whoever has `address` an account by asks for a new password;
    - `arrive`: whoever has `address` an account by, and no password, may set one;
    - `verify`: `user_id` is to show that their address is theirs;
    - `change`: `user_id` wants `address` as theirs; `state` is what the account then was (see `domain/one_time.py`);
    - `sign-up`: somebody wants an account by `address`, to be `user_id`, with the names and the password hash given;
      who has one already is told so;
    - `changed`: the password of `user_id` is another.

    `languages` are what the client said that it reads: an Accept-Language header.
    """

    kind: ErrandKind
    user_id: str = ""
    address: str = ""
    state: str = ""
    languages: str = ""
    first_name: str = ""
    last_name: str = ""
    password_hash: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says, before it is put into words: `purpose` and `token` make its link."""

    kind: LetterKind
    to: str
    name: str
    languages: str = ""
    purpose: str = ""
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """A mail in words."""

    to: str
    subject: str
    text: str = field(repr=False)
    html: str = field(repr=False)
