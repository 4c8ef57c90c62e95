"""What the documents say a stage costs: computed from the price file, and for what a stage really declares."""

import re
from collections import Counter
from typing import Any

import pytest
from understudy.program import Program

from infra.costs import blocks, usage
from infra.costs.prices import PRICES, dollars, tiered
from infra.costs.usage import BACKENDS
from tests.budgets.test_round_trips import DYNAMO, MONGO
from tests.support.checkout import ROOT

from .conftest import EXISTING, MONGODB, Declare

FIGURE = re.compile(r"\$\s?\d[\d,.]*(?![\w$])|\d\s?USD|\d dollars")
PRICED = {
    "aws:ec2/natGateway:NatGateway": "nat_gateway",
    "aws:ec2/eip:Eip": "public_ipv4",
    "aws:cloudwatch/metricAlarm:MetricAlarm": "alarm",
    "aws:cloudwatch/logMetricFilter:LogMetricFilter": "custom_metric",
    "aws:cloudwatch/dashboard:Dashboard": "dashboard",
    "aws:kms/key:Key": "kms_key",
    "aws:wafv2/webAcl:WebAcl": "web_acl",
}
ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint"


@pytest.mark.parametrize("name", blocks.DOCUMENTS)
def test_a_document_says_what_is_computed(name: str) -> None:
    text = (ROOT / name).read_text()
    assert blocks.filled(text) == text, "python -m infra.costs writes it anew"


def test_every_block_stands_in_a_document() -> None:
    texts = [(ROOT / name).read_text() for name in blocks.DOCUMENTS]
    assert {found["name"] for text in texts for found in blocks.BLOCK.finditer(text)} == set(blocks.BLOCKS)


def test_no_price_is_written_by_hand() -> None:
    files = [ROOT / "README.md", *(ROOT / "docs").glob("*.md"), *(ROOT / "infra").rglob("*.py")]
    texts = {file: blocks.BLOCK.sub("", file.read_text()) for file in files}
    assert not [file for file, text in texts.items() if FIGURE.search(text)]


def test_every_price_has_its_unit_and_its_source() -> None:
    for name, price in PRICES.items():
        assert {"per", "page", "read"} < price.keys(), name
        assert price["page"].endswith(" pricing")


def declared(program: Program) -> dict[str, int]:
    """How many of what costs money by the hour or the month."""
    counted = Counter(PRICED[resource.type] for resource in program.resources if resource.type in PRICED)
    for endpoint in program.of_type(ENDPOINT):
        if endpoint["vpcEndpointType"] == "Interface":
            counted["interface_endpoint"] += len(endpoint["subnetIds"])
    for acl in program.of_type("aws:wafv2/webAcl:WebAcl"):
        counted["waf_rule"] += len(acl["rules"])
    return dict(counted)


@pytest.mark.parametrize(
    ("stage", "settings", "network", "beside"),
    [
        ("dev", {}, "`egress: none`", ()),
        ("dev", {"egress": "endpoints"}, "`egress: endpoints`", ()),
        ("dev", MONGODB, "`egress: nat` (default", ()),
        ("dev", EXISTING, "your own network", ()),
        ("prod", {}, "`egress: none`", ("`alarms`",)),
        ("prod", MONGODB, "`egress: nat` in production", ("`alarms`",)),
        ("dev", {"waf": "on"}, "`egress: none`", ("`waf: on`",)),
    ],
)
def test_a_stage_declares_what_its_row_is_computed_of(
    declare: Declare, stage: str, settings: dict[str, Any], network: str, beside: tuple[str, ...]
) -> None:
    rows = [units for name, units in usage.NETWORKS.items() if name.startswith(network)]
    rows += [units for name, units in usage.BESIDE.items() if name.startswith(beside)] if beside else []
    assert declared(declare(stage, settings)) == {name: count for row in rows for name, count in row.items()}


def test_idle_is_the_units_by_their_hours() -> None:
    assert usage.monthly({"nat_gateway": 2, "public_ipv4": 2}) == pytest.approx(2 * 730 * (0.045 + 0.005))
    assert usage.monthly({"alarm": 11, "dashboard": 1}) == pytest.approx(11 * 0.1 + 3)


def test_tiers_are_paid_one_after_the_other() -> None:
    assert tiered("rest_api", 333) == pytest.approx(333 * 3.5)
    assert tiered("rest_api", 1_100) == pytest.approx(333 * 3.5 + 667 * 2.8 + 100 * 2.38)
    assert tiered("function_logs", 60_000) == pytest.approx(12_500)


READ = {"GetItem": 1, "BatchGetItem": 2}
WRITTEN = {"PutItem": 1, "UpdateItem": 1, "DeleteItem": 1, "TransactWriteItems": 4}
"""Units of items of a KB: a transaction has two items here, at two units each (DynamoDB developer guide, "Amazon
DynamoDB Transactions: How it works", "Capacity management for transactions")."""


@pytest.mark.parametrize(
    ("backend", "counted"),
    [
        ("`dynamodb-jwt`, verdict kept", DYNAMO["jwt"]),
        ("`dynamodb-jwt`, `checkSession`", {**DYNAMO["jwt"], "authenticate": ["BatchGetItem"]}),
        ("`dynamodb-session`", DYNAMO["session"]),
        ("`mongodb-jwt`, `checkSession`", {**MONGO["jwt"], "authenticate": ["find", "find"]}),
        ("`mongodb-session`", MONGO["session"]),
    ],
)
def test_what_a_route_asks_of_its_store_is_what_the_budgets_count(
    backend: str, counted: dict[str, list[str]]
) -> None:
    routes = BACKENDS[backend].routes()
    acts = {"sign up": "signup", "sign in": "signin", "refresh": "refresh-token"}
    for act, route in acts.items():
        (call,) = routes[f"`POST /{route}`"]
        assert call.round_trips == len(counted[act]), act
        if backend.startswith("`dynamodb") and act != "sign up":
            assert call.reads == sum(READ.get(operation, 0) for operation in counted[act]), act
            assert call.writes == sum(WRITTEN.get(operation, 0) for operation in counted[act]), act
    assert sum(call.round_trips for call in BACKENDS[backend].authorizer) == len(counted["authenticate"])


def test_a_sign_out_is_a_transaction_too() -> None:
    for backend, of_dynamodb in BACKENDS.items():
        writes = sum(WRITTEN.get(operation, 0) for operation in DYNAMO["jwt"]["sign out"])
        assert of_dynamodb.sign_out.writes == (writes if "dynamodb" in backend else 0)


def test_a_sign_up_pays_for_its_transaction_and_the_index(declare: Declare) -> None:
    [table] = declare("dev", {}).of_type("aws:dynamodb/table:Table")
    attempts, items, indexes = 2, 4, len(table["globalSecondaryIndexes"])
    assert BACKENDS["`dynamodb-session`"].sign_up.writes == attempts + 2 * items + indexes


def test_a_sign_in_is_billed_for_whole_milliseconds_of_its_memory() -> None:
    sign_in = BACKENDS["`dynamodb-jwt`, verdict kept"].sign_in
    assert sign_in.milliseconds == 260
    assert sign_in.compute == pytest.approx(0.20 + 0.260 * 1769 / 1024 * dollars("lambda_arm") * 1e6)
