"""Each kind of resource names calls that there are, and answers with what AWS would."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from botocore.session import Session
from understudy.aws.account import Account, Clients, fit
from understudy.aws.kind import Place, Refused
from understudy.aws.kinds import KINDS, kind
from understudy.aws.lookups import answer
from understudy.aws.resource import Resource

if TYPE_CHECKING:
    from understudy.aws.kind import Kind

PLACE = Place("eu-west-1", {"team": "blue"})
DIGEST = "0123456789abcdef" * 4


NOBODY = "http://127.0.0.1:9"
CLIENTS = Clients("eu-west-1", lambda _: NOBODY, Session(), aws_access_key_id="x", aws_secret_access_key="y")


@pytest.mark.parametrize("known", [pytest.param(one, id=token) for token, one in KINDS.items()])
def test_the_calls_of_a_kind_are_its_services(known: Kind) -> None:
    if not isinstance(known, Resource):
        return
    calls = {known.make, known.find, known.drop, known.change} - {""}
    assert calls <= CLIENTS(known.service).meta.method_to_api_mapping.keys()


def test_ids_arns_and_chosen_values_follow_from_inputs_and_digest() -> None:
    id_, outputs = kind("aws:iam/role:Role").answer(PLACE, {"name": "r", "path": "/own/"}, DIGEST)
    assert id_ == "r"
    assert outputs["arn"] == "arn:aws:iam::000000000000:role/own/r"
    assert outputs["uniqueId"] == "AROA0123456789ABCDEF0"
    assert outputs["tagsAll"] == {"team": "blue"}


def test_a_type_that_no_table_lists_has_an_arn_of_the_usual_form() -> None:
    id_, outputs = kind("aws:sqs/queue:Queue").answer(PLACE, {"name": "jobs"}, DIGEST)
    assert (id_, outputs["arn"]) == ("jobs", "arn:aws:sqs:eu-west-1:000000000000:queue/jobs")


def test_inputs_find_their_parameters_in_botocores_capitals_and_forms() -> None:
    client = CLIENTS("cloudwatch")
    shape = client.meta.service_model.operation_model("PutMetricAlarm").input_shape
    given = {"alarmname": "a", "okActions": ["x"], "dimensions": {"Api": "b"}, "threshold": 5, "unknown": 1}
    assert fit(shape, {**given, "tags": {"k": "v"}, "period": None}) == {
        "AlarmName": "a",
        "OKActions": ["x"],
        "Dimensions": [{"Name": "Api", "Value": "b"}],
        "Threshold": 5.0,
        "Tags": [{"Key": "k", "Value": "v"}],
    }


def test_a_policy_may_be_an_object() -> None:
    shape = CLIENTS("iam").meta.service_model.operation_model("CreatePolicy").input_shape
    assert fit(shape, {"policyDocument": {"Version": "1"}}) == {"PolicyDocument": '{"Version": "1"}'}


def test_the_same_password_comes_of_the_same_digest_and_holds_what_was_asked_for() -> None:
    asked = {"length": 12, "special": False, "minUpper": 12}
    made = [kind("random:index/randomPassword:RandomPassword").answer(PLACE, asked, each)[1] for each in "aab"]
    assert made[0] == made[1] != made[2]
    assert made[0]["result"].isupper()
    assert len(made[0]["result"]) == 12


def test_a_look_up_without_an_answer_is_refused() -> None:
    with pytest.raises(Refused, match="no answer to aws:ec2/getInstance:getInstance"):
        answer(PLACE, "aws:ec2/getInstance:getInstance", {})


def test_a_policy_document_is_written_as_the_provider_writes_it() -> None:
    statement = {
        "actions": ["sts:AssumeRole"],
        "principals": [{"type": "Service", "identifiers": ["lambda.amazonaws.com"]}],
        "conditions": [{"test": "StringEquals", "variable": "aws:SourceAccount", "values": ["1", "2"]}],
    }
    written = answer(PLACE, "aws:iam/getPolicyDocument:getPolicyDocument", {"statements": [statement]})
    assert '"Action": "sts:AssumeRole"' in written["json"]
    assert '"Condition": {"StringEquals": {"aws:SourceAccount": ["1", "2"]}}' in written["minifiedJson"]


def test_an_aws_that_does_not_answer_is_a_refusal() -> None:
    table = KINDS["aws:dynamodb/table:Table"]
    assert isinstance(table, Resource)
    with pytest.raises(Refused, match="Could not connect"):
        table.ensure(Account(PLACE, CLIENTS), "t", {"name": "t"})


WALL = "aws:wafv2/webAcl:WebAcl"


def rules(*statements: dict[str, Any], priorities: tuple[int, ...] = (1,)) -> dict[str, Any]:
    numbered = zip(priorities, statements, strict=True)
    return {"name": "w", "rules": [{"priority": number, "statement": one} for number, one in numbered]}


@pytest.mark.parametrize(
    ("token", "inputs", "why"),
    [
        (
            "aws:apigateway/domainName:DomainName",
            {"domainName": "a.example.com", "regionalCertificateArn": "arn:aws:acm:us-east-1:1:certificate/c"},
            "is of us-east-1, not eu-west-1",
        ),
        ("aws:sns/topic:Topic", {"name": "t", "tags": {"AWS:team": "x"}}, "begins with aws:"),
        ("aws:iam/role:Role", {"name": "r", "tags": {"aws:team": "x"}}, "begins with aws:"),
        (WALL, rules({"geoMatchStatement": {}}, {"geoMatchStatement": {}}, priorities=(1, 1)), "same priority"),
        (WALL, rules({"orStatement": {"statements": [{"geoMatchStatement": {}}]}}), "orStatement joins two"),
        (WALL, rules({"rateBasedStatement": {"limit": 100, "evaluationWindowSec": 90}}), "none of 60, 120, 300, 600"),
        (
            WALL,
            rules({"notStatement": {"statement": {"andStatement": {"statements": []}}}}),
            "andStatement joins two",
        ),
    ],
)
def test_what_aws_refuses_is_refused_before_it_is_asked(token: str, inputs: dict[str, Any], why: str) -> None:
    with pytest.raises(Refused, match=why):
        KINDS[token].create(Account(PLACE, CLIENTS), inputs, DIGEST)


def test_the_quota_of_lambdas_concurrency_is_known_and_no_other_is_guessed() -> None:
    token = "aws:servicequotas/getServiceQuota:getServiceQuota"
    asked = {"serviceCode": "lambda", "quotaCode": "L-B99A9384"}
    assert answer(PLACE, token, asked)["value"] == 1_000
    with pytest.raises(Refused, match="the quota lambda L-1 isn't known"):
        answer(PLACE, token, {**asked, "quotaCode": "L-1"})
