"""Logs, metrics and alarms (CloudWatch)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from understudy.aws.kind import Aws, Kind, Properties
from understudy.aws.resource import Resource


@dataclass(frozen=True, kw_only=True)
class LogGroup(Resource):
    def where(self, id_: str, state: Properties) -> Properties:
        return {**super().where(id_, state), "logGroupNamePrefix": id_}

    def settle(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        if changed:
            operation = "put_retention_policy" if new.get("retentionInDays") else "delete_retention_policy"
            self.call(aws, operation, self.where(id_, new))

    def more(self, aws: Aws, id_: str, state: Properties, found: Any) -> Properties:  # noqa: ANN401, ARG002
        return {"retentionInDays": found.get("retentionInDays", 0)} if "retentionInDays" in state else {}


@dataclass(frozen=True, kw_only=True)
class LogMetricFilter(Resource):
    def alter(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        """AWS puts the new one in the former one's place; moto, beside it."""
        self.remove(aws, id_, old)
        self.build(aws, new, "")

    def asked(self, aws: Aws, inputs: Properties) -> Properties:
        ours = inputs["metricTransformation"]
        named = {"metricName": ours["name"], "metricNamespace": ours["namespace"], "metricValue": ours["value"]}
        return {**super().asked(aws, inputs), "metricTransformations": [{**ours, **named}]}

    def where(self, id_: str, state: Properties) -> Properties:
        return {"logGroupName": state["logGroupName"], "filterName": id_, "filterNamePrefix": id_}


@dataclass(frozen=True, kw_only=True)
class MetricAlarm(Resource):
    def asked(self, aws: Aws, inputs: Properties) -> Properties:
        queries = [query(one) for one in inputs.get("metricQueries") or ()]
        return {**super().asked(aws, inputs), **({"metrics": queries} if queries else {})}


def query(one: Properties) -> Properties:
    """A metric query, in which AWS tells the metric apart from how it is read."""
    metric = one.get("metric")
    return {**one, "metricStat": {**metric, "metric": metric}} if metric else one


KINDS: Mapping[str, Kind] = {
    "aws:cloudwatch/dashboard:Dashboard": Resource(
        service="cloudwatch",
        id="{dashboardName}",
        calls="put_dashboard get_dashboard delete_dashboards put_dashboard",
        key="dashboardName",
        outputs={"dashboardArn": "arn:aws:cloudwatch::{account}:dashboard/{dashboardName}"},
        replaces="dashboardName",
    ),
    "aws:cloudwatch/logGroup:LogGroup": LogGroup(
        service="logs",
        calls="create_log_group describe_log_groups delete_log_group",
        found="logGroups[?logGroupName=='<id>'] | [0]",
        key="logGroupName",
        outputs={"arn": "arn:aws:logs:{region}:{account}:log-group:{name}"},
        unseen=frozenset({"arn", "retentionInDays"}),
        settled=frozenset({"retentionInDays"}),
        replaces="logGroupClass name",
    ),
    "aws:cloudwatch/logMetricFilter:LogMetricFilter": LogMetricFilter(
        service="logs",
        calls="put_metric_filter describe_metric_filters delete_metric_filter",
        found="metricFilters[0]",
        key="filterName",
        names={"pattern": "filterPattern"},
        replaces="logGroupName name",
    ),
    "aws:cloudwatch/metricAlarm:MetricAlarm": MetricAlarm(
        service="cloudwatch",
        calls="put_metric_alarm describe_alarms delete_alarms put_metric_alarm",
        found="MetricAlarms[0]",
        key="alarmName",
        outputs={"arn": "arn:aws:cloudwatch:{region}:{account}:alarm:{name}"},
        replaces="name",
    ),
}
