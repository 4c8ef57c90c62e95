"""Which media types count as binary: "Content type conversions in API Gateway"."""

from collections.abc import Sequence


def is_binary(header: str | None, binary_types: Sequence[str]) -> bool:
    """Whether the first type that a Content-Type or Accept header names is among the API's binary types."""
    if "*/*" in binary_types:
        return True
    media_type = (header or "").split(",")[0].split(";")[0].strip().lower()
    family = media_type.partition("/")[0]
    return bool(family) and (media_type in binary_types or f"{family}/*" in binary_types)
