"""What AWS would answer to a declared resource: its id, ARN and the like, the same in every run.

Formats are those of AWS's service authorization reference ("Resource types defined by ...") and of the
provider's own ids. Everything is derived from the resource's URN, a generated password too: these values
are for this machine alone.
"""

import base64
import hashlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

ACCOUNT = "000000000000"

Properties = dict[str, Any]

EC2 = {
    "aws:ec2/eip:Eip": ("eipalloc", "elastic-ip"),
    "aws:ec2/internetGateway:InternetGateway": ("igw", "internet-gateway"),
    "aws:ec2/natGateway:NatGateway": ("nat", "natgateway"),
    "aws:ec2/routeTable:RouteTable": ("rtb", "route-table"),
    "aws:ec2/routeTableAssociation:RouteTableAssociation": ("rtbassoc", "route-table-association"),
    "aws:ec2/securityGroup:SecurityGroup": ("sg", "security-group"),
    "aws:ec2/subnet:Subnet": ("subnet", "subnet"),
    "aws:ec2/vpc:Vpc": ("vpc", "vpc"),
    "aws:ec2/vpcEndpoint:VpcEndpoint": ("vpce", "vpc-endpoint"),
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": ("sgr", "security-group-rule"),
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": ("sgr", "security-group-rule"),
}


def _named(inputs: Properties) -> Properties:
    """A resource whose id is its name; the provider makes one up where the program gives none."""
    return {"id": inputs["name"], "name": inputs["name"]}


def _other(inputs: Properties, _: str) -> Properties:
    return {"id": inputs["name"]}


class Aws:
    def __init__(self, region: str) -> None:
        self.region = region
        self.paths: dict[str, str] = {}
        self.makers: dict[str, Callable[[Properties, str], Properties]] = {
            "aws:apigateway/authorizer:Authorizer": self.short_id,
            "aws:apigateway/deployment:Deployment": self.short_id,
            "aws:apigateway/domainName:DomainName": self.domain_name,
            "aws:apigateway/resource:Resource": self.resource,
            "aws:apigateway/restApi:RestApi": self.rest_api,
            "aws:apigateway/stage:Stage": self.stage,
            "aws:cloudwatch/dashboard:Dashboard": self.dashboard,
            "aws:cloudwatch/logGroup:LogGroup": self.log_group,
            "aws:cloudwatch/metricAlarm:MetricAlarm": self.alarm,
            "aws:dynamodb/table:Table": self.table,
            "aws:iam/role:Role": self.role,
            "aws:lambda/alias:Alias": self.alias,
            "aws:lambda/function:Function": self.function,
            "aws:ssm/parameter:Parameter": self.parameter,
            "random:index/randomPassword:RandomPassword": self.random_password,
        }

    def create(self, kind: str, name: str, urn: str, inputs: Properties) -> tuple[str, Properties]:
        """The id and the computed outputs of a resource, inputs that it fills in by itself included."""
        digest = hashlib.sha256(urn.encode()).hexdigest()
        named = {"name": f"{name}-{digest[:7]}", **inputs}
        outputs = self.ec2(*EC2[kind], digest) if kind in EC2 else self.makers.get(kind, _other)(named, digest)
        if "tags" in inputs:
            outputs["tagsAll"] = inputs["tags"]
        return outputs.pop("id"), outputs

    def arn(self, service: str, resource: str) -> str:
        return f"arn:aws:{service}:{self.region}:{ACCOUNT}:{resource}"

    def ec2(self, prefix: str, kind: str, digest: str) -> Properties:
        id_ = f"{prefix}-{digest[:17]}"
        return {
            "id": id_,
            "arn": self.arn("ec2", f"{kind}/{id_}"),
            "ownerId": ACCOUNT,
            "publicIp": "192.0.2.1",
            "allocationId": id_,
            "prefixListId": f"pl-{digest[:17]}",
        }

    def rest_api(self, _: Properties, digest: str) -> Properties:
        root = digest[10:20]
        self.paths[root] = ""
        return {
            "id": digest[:10],
            "arn": f"arn:aws:apigateway:{self.region}::/restapis/{digest[:10]}",
            "executionArn": self.arn("execute-api", digest[:10]),
            "rootResourceId": root,
        }

    def resource(self, inputs: Properties, digest: str) -> Properties:
        """A parent that another program declared (a stack reference) counts as the root."""
        path = f"{self.paths.get(inputs['parentId'], '')}/{inputs['pathPart']}"
        self.paths[digest[:6]] = path
        return {"id": digest[:6], "path": path}

    def short_id(self, _: Properties, digest: str) -> Properties:
        return {"id": digest[:6]}

    def domain_name(self, inputs: Properties, digest: str) -> Properties:
        target = f"d-{digest[:10]}.execute-api.{self.region}.amazonaws.com"
        return {"id": inputs["domainName"], "regionalDomainName": target, "regionalZoneId": f"Z{digest[:12].upper()}"}

    def stage(self, inputs: Properties, _: str) -> Properties:
        api, stage = inputs["restApi"], inputs["stageName"]
        return {
            "id": f"ags-{api}-{stage}",
            "arn": f"arn:aws:apigateway:{self.region}::/restapis/{api}/stages/{stage}",
            "executionArn": self.arn("execute-api", f"{api}/{stage}"),
            "invokeUrl": f"https://{api}.execute-api.{self.region}.amazonaws.com/{stage}",
        }

    def function(self, inputs: Properties, _: str) -> Properties:
        arn = self.arn("lambda", f"function:{inputs['name']}")
        version = "1" if inputs.get("publish") else "$LATEST"
        return {
            **_named(inputs),
            "arn": arn,
            "invokeArn": self.invoke_arn(arn),
            "qualifiedArn": f"{arn}:{version}",
            "version": version,
        }

    def alias(self, inputs: Properties, _: str) -> Properties:
        arn = self.arn("lambda", f"function:{inputs['functionName']}:{inputs['name']}")
        return {"id": arn, "arn": arn, "invokeArn": self.invoke_arn(arn)}

    def invoke_arn(self, arn: str) -> str:
        return f"arn:aws:apigateway:{self.region}:lambda:path/2015-03-31/functions/{arn}/invocations"

    def table(self, inputs: Properties, _: str) -> Properties:
        return {**_named(inputs), "arn": self.arn("dynamodb", f"table/{inputs['name']}")}

    def parameter(self, inputs: Properties, _: str) -> Properties:
        name = inputs["name"]
        path = name if name.startswith("/") else f"/{name}"
        return {**_named(inputs), "arn": self.arn("ssm", f"parameter{path}"), "version": 1}

    def role(self, inputs: Properties, digest: str) -> Properties:
        arn = f"arn:aws:iam::{ACCOUNT}:role{inputs.get('path', '/')}{inputs['name']}"
        return {**_named(inputs), "arn": arn, "uniqueId": f"AROA{digest[:17].upper()}"}

    def log_group(self, inputs: Properties, _: str) -> Properties:
        return {**_named(inputs), "arn": self.arn("logs", f"log-group:{inputs['name']}")}

    def alarm(self, inputs: Properties, _: str) -> Properties:
        return {**_named(inputs), "arn": self.arn("cloudwatch", f"alarm:{inputs['name']}")}

    def dashboard(self, inputs: Properties, _: str) -> Properties:
        name = inputs["dashboardName"]
        return {"id": name, "dashboardArn": f"arn:aws:cloudwatch::{ACCOUNT}:dashboard/{name}"}

    def random_password(self, inputs: Properties, digest: str) -> Properties:
        source = hashlib.shake_256(digest.encode()).digest(inputs["length"])
        return {"id": "none", "result": base64.b32encode(source).decode()[: inputs["length"]]}

    def look_up(self, token: str, args: Properties) -> Properties:
        """The answer to a provider's function, such as `aws.get_region`."""
        answers: dict[str, Properties] = {
            "aws:index/getRegion:getRegion": {"id": self.region, "name": self.region, "region": self.region},
            "aws:index/getCallerIdentity:getCallerIdentity": {"id": ACCOUNT, "accountId": ACCOUNT},
            "aws:index/getPartition:getPartition": {"partition": "aws", "dnsSuffix": "amazonaws.com"},
            "aws:index/getAvailabilityZones:getAvailabilityZones": {
                "names": [f"{self.region}{zone}" for zone in "abc"],
                "zoneIds": [f"{self.region}-az{number}" for number in (1, 2, 3)],
            },
            "aws:ec2/getVpc:getVpc": {"id": args.get("id", ""), "cidrBlock": "10.0.0.0/16"},
            "aws:ec2/getSubnet:getSubnet": {"id": args.get("id", ""), "cidrBlock": "10.0.0.0/24"},
        }
        if token not in answers:
            raise LookupError(f"the local stage has no answer to {token}: add it to local/program_aws.py")
        return {**args, **answers[token]}
