"""Written so by most teams in Python that keep secrets in the parameter store: boto3 is what AWS documents."""

import os

import boto3

ssm = boto3.client("ssm")
name = os.environ["JWT_ACCESS_SECRET_PARAMETER"]
os.environ["JWT_ACCESS_SECRET"] = ssm.get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"]

from pyjwt_env import handler, verified  # noqa: E402, F401
