"""Written so by whoever wants the least with the secret in the parameter store: one call by hand, at the start."""

import os

from aws_by_hand import call

ANSWER = call("ssm", "AmazonSSM.GetParameters", {"Names": [os.environ["JWT_ACCESS_SECRET_PARAMETER"]], "WithDecryption": True})
os.environ["JWT_ACCESS_SECRET"] = ANSWER["Parameters"][0]["Value"]

from floor_jwt import handler, verified  # noqa: E402, F401
