"""The files of this package that a function's zip takes along."""

from collections.abc import Mapping
from pathlib import Path

import pulumi

HERE = Path(__file__).parent


def runtime_files() -> Mapping[str, pulumi.Asset]:
    """For a function's `AssetArchive`: with them its code can `import gatehouse_routes.runtime`."""
    return {f"gatehouse_routes/{name}": pulumi.FileAsset(str(HERE / name)) for name in ("__init__.py", "runtime.py")}
