"""Builds the packages of a stage without deploying it: `python -m infra.packages STAGE [KEY=VALUE ...]`."""

import json
import sys

import yaml

from infra import ROOT
from infra.functions.catalogue import FUNCTIONS
from infra.packages.packaging import Zips
from infra.settings.config import Config
from infra.settings.declared import NAMESPACE, read


def main(stage: str, *overrides: str) -> None:
    stage_file = yaml.safe_load((ROOT / f"Pulumi.{stage}.yaml").read_text())["config"]
    given = {key: value for key, value in stage_file.items() if key.startswith(f"{NAMESPACE}:")}
    given |= {f"{NAMESPACE}:{key}": value for key, _, value in (override.partition("=") for override in overrides)}
    texts = {
        key.partition(":")[2]: value if isinstance(value, str) else json.dumps(value) for key, value in given.items()
    }
    zips = Zips(read(Config, texts, stage), _say)
    for function in FUNCTIONS:
        file = zips.build(function)
        _say(f"{file.stat().st_size / 1000:>8.1f} KB  {file.relative_to(ROOT)}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
