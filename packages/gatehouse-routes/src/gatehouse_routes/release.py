"""A new deployment of an API that several stacks share, and its stage pointed at it."""

import pulumi
import pulumi_aws as aws

from gatehouse_routes.endpoints import Api
from gatehouse_routes.snapshot import Snapshot


class Release(pulumi.ComponentResource):
    """Publishes what the API holds, whoever put it there, once all that `snapshot` has seen is in it.

    API Gateway's CreateDeployment, given the name of a stage that exists, takes the snapshot and points the stage
    at it in one call. `aws.apigateway.Deployment` has no such name any more, and `aws.apigateway.Stage` belongs to
    the stack that made it; CloudFormation's type does what the call does (aws/aws-cdk#29486), through Cloud Control.
    """

    def __init__(self, name: str, api: Api, snapshot: Snapshot, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Release", name, None, opts)
        wanted = {"RestApiId": api.id, "StageName": api.stage, "Description": snapshot.digest()}
        aws.cloudcontrol.Resource(
            name,
            type_name="AWS::ApiGateway::Deployment",
            desired_state=pulumi.Output.json_dumps(wanted, sort_keys=True),
            opts=pulumi.ResourceOptions(
                parent=self,
                depends_on=snapshot.resources,
                # A deployment can't be changed. AWS keeps the one that the stage is at: nobody but a later release,
                # of whichever stack, takes its place, so none of them is ours to delete.
                replace_on_changes=["desiredState"],
                retain_on_delete=True,
            ),
        )
        self.register_outputs({})
