"""Domains of REST APIs, and the records that lead to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tests.provider.aws.resource import Resource, gone, renamed

if TYPE_CHECKING:
    from tests.provider.schema import Properties


class DomainName(Resource):
    service = "apigateway"
    replaces = frozenset({"domainName", "endpointConfiguration", "region"})
    names: ClassVar = {
        "domainName": "domainName",
        "regionalCertificateArn": "regionalCertificateArn",
        "securityPolicy": "securityPolicy",
    }

    def make(self, inputs: Properties) -> str:
        types = inputs["endpointConfiguration"]["types"]
        self.aws.create_domain_name(
            **renamed(inputs, self.names),
            endpointConfiguration={"types": types.split(",")},
            tags=self.account.tags(inputs),
        )
        return str(inputs["domainName"])

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = self.aws.get_domain_name(domainName=id_)
        arn = f"arn:aws:apigateway:{self.account.region}::/domainnames/{id_}"
        return {
            "arn": arn,
            "regionalDomainName": found["regionalDomainName"],
            "regionalZoneId": found["regionalHostedZoneId"],
        }

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_domain_name(domainName=id_)


class BasePathMapping(Resource):
    service = "apigateway"
    replaces = frozenset({"domainName", "region"})
    names: ClassVar = {
        "domainName": "domainName",
        "restApi": "restApiId",
        "stageName": "stage",
        "basePath": "basePath",
    }
    root = "(none)"

    def make(self, inputs: Properties) -> str:
        self.aws.create_base_path_mapping(**renamed(inputs, self.names))
        return f"{inputs['domainName']}/{inputs.get('basePath', '')}"

    def observe(self, id_: str, state: Properties) -> Properties:
        path = id_.partition("/")[2] or self.root
        self.aws.get_base_path_mapping(domainName=state["domainName"], basePath=path)
        return {}

    def remove(self, id_: str, state: Properties) -> None:
        path = id_.partition("/")[2] or self.root
        self.aws.delete_base_path_mapping(domainName=state["domainName"], basePath=path)


class Record(Resource):
    service = "route53"
    replaces = frozenset({"name", "type", "zoneId"})

    def make(self, inputs: Properties) -> str:
        self.change("CREATE", inputs)
        return f"{inputs['zoneId']}_{inputs['name']}_{inputs['type']}"

    def observe(self, id_: str, state: Properties) -> Properties:
        found = self.aws.list_resource_record_sets(HostedZoneId=state["zoneId"])["ResourceRecordSets"]
        if (f"{state['name']}.", state["type"]) not in {(one["Name"], one["Type"]) for one in found}:
            raise gone(id_)
        return {"fqdn": state["name"]}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.change("DELETE", state)

    def change(self, action: str, record: Properties) -> None:
        [alias] = record["aliases"]
        target = {
            "DNSName": alias["name"],
            "HostedZoneId": alias["zoneId"],
            "EvaluateTargetHealth": alias["evaluateTargetHealth"],
        }
        changed: Any = {"Name": record["name"], "Type": record["type"], "AliasTarget": target}
        batch: Any = {"Changes": [{"Action": action, "ResourceRecordSet": changed}]}
        self.aws.change_resource_record_sets(HostedZoneId=record["zoneId"], ChangeBatch=batch)


KINDS = {
    "aws:apigateway/basePathMapping:BasePathMapping": BasePathMapping,
    "aws:apigateway/domainName:DomainName": DomainName,
    "aws:route53/record:Record": Record,
}
