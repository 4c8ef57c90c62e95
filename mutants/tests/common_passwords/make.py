"""Makes the file of common passwords anew: `python -m tests.common_passwords.make`."""

from pathlib import Path

from zxcvbn.frequency_lists import FREQUENCY_LISTS

from adapters.common_passwords import FILE, SHORTEST, packed


def listed() -> set[str]:
    return {password for password in FREQUENCY_LISTS["passwords"] if len(password) >= SHORTEST}


if __name__ == "__main__":
    Path(FILE).write_bytes(packed(listed()))
