"""Logs, metrics and alarms."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.provider.aws.resource import Resource, every_key, only, pairs, pascal, renamed, upper

if TYPE_CHECKING:
    from tests.provider.schema import Properties


class LogGroup(Resource):
    service = "logs"
    replaces = frozenset({"logGroupClass", "name", "namePrefix", "region"})

    def make(self, inputs: Properties) -> str:
        tags = self.account.tags(inputs)
        tagged = {"tags": tags} if tags else {}
        self.aws.create_log_group(logGroupName=inputs["name"], **renamed(inputs, {"kmsKeyId": "kmsKeyId"}), **tagged)
        self.modify(inputs["name"], {}, inputs, {"retentionInDays"} & inputs.keys())
        return str(inputs["name"])

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        if "retentionInDays" not in changed:
            return
        days = new.get("retentionInDays", 0)
        if days:
            self.aws.put_retention_policy(logGroupName=id_, retentionInDays=days)
        else:
            self.aws.delete_retention_policy(logGroupName=id_)

    def retag(self, id_: str, state: Properties, tags: dict[str, str], former: list[str]) -> None:  # noqa: ARG002
        arn = self.account.arn("logs", f"log-group:{id_}")
        self.aws.untag_resource(resourceArn=arn, tagKeys=former)
        self.aws.tag_resource(resourceArn=arn, tags=tags)

    def observe(self, id_: str, state: Properties) -> Properties:
        groups = self.aws.describe_log_groups(logGroupNamePrefix=id_)["logGroups"]
        found = only([one for one in groups if one["logGroupName"] == id_], id_)
        days = {"retentionInDays": found.get("retentionInDays", 0)} if "retentionInDays" in state else {}
        return {"arn": found["arn"].removesuffix(":*"), "name": id_, **days}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_log_group(logGroupName=id_)


class LogMetricFilter(Resource):
    service = "logs"
    replaces = frozenset({"logGroupName", "name", "region"})

    def make(self, inputs: Properties) -> str:
        self.put(inputs)
        return str(inputs["name"])

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        # AWS puts the new one in the former one's place; moto, beside it.
        self.remove(id_, old)
        self.put(new)

    def put(self, new: Properties) -> None:
        transformation = {
            "metricName": new["metricTransformation"]["name"],
            "metricNamespace": new["metricTransformation"]["namespace"],
            "metricValue": new["metricTransformation"]["value"],
            **renamed(new["metricTransformation"], {"unit": "unit", "dimensions": "dimensions"}),
        }
        if "defaultValue" in new["metricTransformation"]:
            transformation["defaultValue"] = float(new["metricTransformation"]["defaultValue"])
        self.aws.put_metric_filter(
            logGroupName=new["logGroupName"],
            filterName=new["name"],
            filterPattern=new["pattern"],
            metricTransformations=[transformation],
        )

    def observe(self, id_: str, state: Properties) -> Properties:
        found = self.aws.describe_metric_filters(logGroupName=state["logGroupName"], filterNamePrefix=id_)
        return {"pattern": only(found["metricFilters"], id_)["filterPattern"]}

    def remove(self, id_: str, state: Properties) -> None:
        self.aws.delete_metric_filter(logGroupName=state["logGroupName"], filterName=id_)


class MetricAlarm(Resource):
    service = "cloudwatch"
    replaces = frozenset({"name", "region"})

    def make(self, inputs: Properties) -> str:
        self.modify("", {}, inputs, set())
        return str(inputs["name"])

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        plain = {"actionsEnabled", "alarmActions", "alarmDescription", "comparisonOperator", "datapointsToAlarm"}
        plain |= {"evaluationPeriods", "extendedStatistic", "metricName", "namespace", "period", "statistic"}
        plain |= {"threshold", "treatMissingData", "unit", "thresholdMetricId"}
        asked = {**pascal(new, *plain), "AlarmName": new["name"]}
        if new.get("okActions"):
            asked["OKActions"] = new["okActions"]
        if new.get("dimensions"):
            asked["Dimensions"] = [{"Name": name, "Value": value} for name, value in new["dimensions"].items()]
        if new.get("metricQueries"):
            asked["Metrics"] = [query(one) for one in new["metricQueries"]]
        self.aws.put_metric_alarm(**asked, Tags=pairs(self.account.tags(new)))

    def retag(self, id_: str, state: Properties, tags: dict[str, str], former: list[str]) -> None:  # noqa: ARG002
        arn = self.account.arn("cloudwatch", f"alarm:{id_}")
        self.aws.untag_resource(ResourceARN=arn, TagKeys=former)
        self.aws.tag_resource(ResourceARN=arn, Tags=pairs(tags))

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = only(self.aws.describe_alarms(AlarmNames=[id_])["MetricAlarms"], id_)
        return {"arn": found["AlarmArn"], "name": id_}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_alarms(AlarmNames=[id_])


def query(one: Properties) -> Properties:
    """A metric query of an alarm: dimensions are a list of pairs in AWS's form."""
    metric = dict(one.get("metric", {}))
    dimensions = [{"Name": name, "Value": value} for name, value in metric.pop("dimensions", {}).items()]
    asked = every_key({name: value for name, value in one.items() if name != "metric"}, upper)
    if not metric:
        return dict(asked)
    about = {"Namespace": metric["namespace"], "MetricName": metric["metricName"], "Dimensions": dimensions}
    return {**asked, "MetricStat": {"Metric": about, **pascal(metric, "period", "stat", "unit")}}


class Dashboard(Resource):
    service = "cloudwatch"
    replaces = frozenset({"dashboardName"})

    def make(self, inputs: Properties) -> str:
        self.modify("", {}, inputs, set())
        return str(inputs["dashboardName"])

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        json.loads(new["dashboardBody"])
        self.aws.put_dashboard(DashboardName=new["dashboardName"], DashboardBody=new["dashboardBody"])

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = self.aws.get_dashboard(DashboardName=id_)
        return {"dashboardArn": found["DashboardArn"], "dashboardBody": found["DashboardBody"]}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_dashboards(DashboardNames=[id_])


KINDS = {
    "aws:cloudwatch/dashboard:Dashboard": Dashboard,
    "aws:cloudwatch/logGroup:LogGroup": LogGroup,
    "aws:cloudwatch/logMetricFilter:LogMetricFilter": LogMetricFilter,
    "aws:cloudwatch/metricAlarm:MetricAlarm": MetricAlarm,
}
