"""Builds the packages of a stage without deploying it: `python -m infra.packages STAGE [KEY=VALUE ...]`."""

import json
import sys

import yaml

from infra import ROOT
from infra.catalogue import needs_by_function, unused_adapters
from infra.packages.packaging import Zips
from infra.settings.reading import read
from infra.settings.stage import NAMESPACE


def main(stage: str, *overrides: str) -> None:
    stage_file = yaml.safe_load((ROOT / f"Pulumi.{stage}.yaml").read_text())["config"]
    given = {key: value for key, value in stage_file.items() if key.startswith(f"{NAMESPACE}:")}
    given |= {f"{NAMESPACE}:{key}": value for key, _, value in (override.partition("=") for override in overrides)}
    texts = {
        key.partition(":")[2]: value if isinstance(value, str) else json.dumps(value) for key, value in given.items()
    }
    config = read(texts, stage)
    zips = Zips(config, _say)
    for function, needs in needs_by_function(config).items():
        file = zips.build(function, unused_adapters(needs))
        _say(f"{file.stat().st_size / 1000:>8.1f} KB  {file.relative_to(ROOT)}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
