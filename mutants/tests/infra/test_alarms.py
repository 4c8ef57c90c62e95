"""What a production stage watches, and what a stage for trying things doesn't pay for."""

import json

from understudy.program import Program

from .conftest import Declare

ALARM = "aws:cloudwatch/metricAlarm:MetricAlarm"
FILTER = "aws:cloudwatch/logMetricFilter:LogMetricFilter"
DASHBOARD = "aws:cloudwatch/dashboard:Dashboard"


def test_a_production_stage_watches_what_users_would_notice(prod: Program) -> None:
    watched = {alarm["name"] for alarm in prod.of_type(ALARM)}
    assert {
        "gatehouse-prod-api-5xx",
        "gatehouse-prod-latency",
        "gatehouse-prod-authorizer-failures",
        "gatehouse-prod-sign-in-failures",
        "gatehouse-prod-throttles-signin",
        "gatehouse-prod-throttles-authorizer",
    } <= watched


def test_an_alarm_is_about_this_stage_alone(prod: Program) -> None:
    names = {function["name"] for function in prod.of_type("aws:lambda/function:Function")}
    for alarm in prod.of_type(ALARM):
        dimensions = alarm.inputs.get("dimensions") or {}
        ours = {"ApiName": {"gatehouse-prod-api"}, "Stage": {"prod"}, "FunctionName": names}
        assert all(value in ours[name] for name, value in dimensions.items())
        assert dimensions or alarm["namespace"] == "gatehouse/prod"


def test_a_stage_for_trying_things_has_none(dev: Program) -> None:
    assert not [*dev.of_type(ALARM), *dev.of_type(FILTER), *dev.of_type(DASHBOARD)]


def test_refused_sign_ins_are_counted_where_the_access_log_has_them(prod: Program, declare: Declare) -> None:
    filters = {found["name"]: found["pattern"] for found in prod.of_type(FILTER)}
    assert filters["gatehouse-prod-sign-in-failures"] == '{ ($.resource = "/signin") && ($.status = "401") }'
    moved = declare("prod", {"apiRoot": "/auth"})
    assert '"/auth/signin"' in moved.one(FILTER, "sign-in-failures")["pattern"]
    unlogged = declare("prod", {"accessLogs": "false"})
    assert not list(unlogged.of_type(FILTER))
    assert "gatehouse-prod-sign-in-failures" not in {alarm["name"] for alarm in unlogged.of_type(ALARM)}


def test_alarms_go_to_the_topic_that_is_named(prod: Program, declare: Declare) -> None:
    topic = "arn:aws:sns:us-east-1:123456789012:on-call"
    heard = declare("prod", {"alarmTopicArn": topic})
    assert all(alarm["alarmActions"] == [topic] for alarm in heard.of_type(ALARM))
    assert not any(alarm.inputs.get("alarmActions") for alarm in prod.of_type(ALARM))


def test_the_dashboard_shows_this_stage(prod: Program) -> None:
    body = json.loads(prod.one(DASHBOARD, "dashboard")["dashboardBody"])
    shown = json.dumps(body)
    assert {"gatehouse-prod-api", "gatehouse-prod-signin", "gatehouse/prod"} <= set(shown.replace('"', " ").split())
    assert len(body["widgets"]) == len({(widget["x"], widget["y"]) for widget in body["widgets"]})
