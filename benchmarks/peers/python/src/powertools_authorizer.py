"""Written so by a team that follows AWS's Powertools: its event, answer, logger and parameters, as documented."""

import os

import jwt
from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities import parameters
from aws_lambda_powertools.utilities.data_classes import event_source
from aws_lambda_powertools.utilities.data_classes.api_gateway_authorizer_event import (
    APIGatewayAuthorizerRequestEvent,
    APIGatewayAuthorizerResponse,
)

from policy import allow, expected

logger = Logger(service="authorizer", level="ERROR")
SECRET = parameters.get_parameter(os.environ["JWT_ACCESS_SECRET_PARAMETER"], decrypt=True)
EXPECTED = expected()


@event_source(data_class=APIGatewayAuthorizerRequestEvent)
def handler(event: APIGatewayAuthorizerRequestEvent, context):
    claims = jwt.decode(event.headers["Authorization"].split(" ")[1], SECRET, **EXPECTED)
    arn = event.parsed_arn
    policy = APIGatewayAuthorizerResponse(
        principal_id=claims["sub"],
        context=allow(event.method_arn, claims)["context"],
        region=arn.region,
        aws_account_id=arn.aws_account_id,
        api_id=arn.api_id,
        stage=arn.stage,
    )
    policy.allow_all_routes()
    return policy.asdict()
