from typing import Annotated

from pydantic import Field

from infra.settings.fields import Group, choice


class SignUp(Group):
    """Sign-up."""

    sign_up: Annotated[str, choice("open", "closed", "quiet")] = Field(
        "open",
        description="`open`: to anybody, and 409 tells whoever asks that an address has an account. `closed`: there "
        "is no such route. `quiet`: the same answer for every address, and a mail says which; nobody signs in by a "
        "new one before it is proved.",
        examples=["closed"],
    )
