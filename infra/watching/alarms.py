"""What wakes somebody up, and one page that shows how the stage is: alarms, metrics of the access log, a dashboard.

A token that is refused is an error of the authorizer's function to Lambda, since that is how API Gateway wants a 401
said. So the authorizer's failures are counted where API Gateway answers for them: in the access log.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pulumi
import pulumi_aws as aws

from infra.settings.config import Config
from infra.watching.observability import Observability

PERIOD_SECONDS = 300
SLOW_MS = 3_000
"""A sign-in takes a third of a second of one CPU; ten times that is felt by everyone."""
MANY_SIGN_INS = 100
"""In five minutes: people mistype, and this many is guessing or a client gone wrong."""
WIDTH, HEIGHT = 12, 6
"""Of a graph, in units of the dashboard's grid, which has 24 columns."""
# The metrics that the access log is counted in, and their alarms.
AUTHORIZER_FAILURES = "authorizer-failures"
SIGN_IN_FAILURES = "sign-in-failures"


@dataclass(frozen=True)
class Graph:
    """Of the dashboard: metrics, each as namespace, name, and names and values of dimensions in turn."""

    title: str
    statistic: str
    metrics: Sequence[Sequence[str]]


@dataclass(frozen=True)
class AlarmsArgs:
    config: Config
    api_name: pulumi.Input[str]
    function_names: Mapping[str, pulumi.Input[str]]
    observability: Observability


class Alarms(pulumi.ComponentResource):
    """All of it, where the stage has `alarms`; what is counted in the access log, where it has one of those too."""

    def __init__(self, name: str, args: AlarmsArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Alarms", name, None, opts)
        self._names: dict[str, pulumi.Output[str]] = {}
        self._args = args
        self._config = args.config
        self._child = pulumi.ResourceOptions(parent=self)
        self._namespace = f"gatehouse/{args.config.stage}"
        if args.config.alarms:
            self._of_the_api()
            self._of_the_functions()
            if args.observability.access_log:
                self._of_the_access_log(args.observability.access_log)
            self._dashboard()
        self.register_outputs({})

    def taking_back(self, function: str) -> list[pulumi.Output[str]]:
        """The names of those that speak against a new version of the function: of the API, and of its own."""
        asked = ("api-5xx", "latency", AUTHORIZER_FAILURES, f"throttles-{function.replace('_', '-')}")
        return [self._names[one] for one in asked if one in self._names]

    def _of_the_api(self) -> None:
        dimensions = {"ApiName": self._args.api_name, "Stage": self._config.stage}
        self._alarm("api-5xx", "Requests answered 5xx.", _of("AWS/ApiGateway", "5XXError", dimensions), threshold=5)
        latency = {**_of("AWS/ApiGateway", "Latency", dimensions), "statistic": None, "extended_statistic": "p99"}
        self._alarm("latency", "One request in a hundred is slow.", latency, threshold=SLOW_MS, periods=3)

    def _of_the_functions(self) -> None:
        for name, physical_name in self._args.function_names.items():
            metric = _of("AWS/Lambda", "Throttles", {"FunctionName": physical_name})
            words = "Invocations were refused for want of concurrency."
            self._alarm(f"throttles-{name.replace('_', '-')}", words, metric, threshold=1)

    def _of_the_access_log(self, log: aws.cloudwatch.LogGroup) -> None:
        failed = self._counted(AUTHORIZER_FAILURES, '{ $.refusal = "AUTHORIZER_*" }', log)
        self._alarm(AUTHORIZER_FAILURES, "The authorizer failed.", failed, threshold=1)
        refused = f'{{ ($.resource = "{self._config.api_root}/signin") && ($.status = "401") }}'
        sign_ins = self._counted(SIGN_IN_FAILURES, refused, log)
        self._alarm(SIGN_IN_FAILURES, "Many sign-ins are refused.", sign_ins, threshold=MANY_SIGN_INS)

    def _counted(self, name: str, pattern: str, log: aws.cloudwatch.LogGroup) -> dict[str, Any]:
        aws.cloudwatch.LogMetricFilter(
            name,
            name=self._config.named(name),
            log_group_name=log.name,
            pattern=pattern,
            metric_transformation={"name": name, "namespace": self._namespace, "value": "1", "default_value": "0"},
            opts=self._child,
        )
        return _of(self._namespace, name, {})

    def _alarm(self, name: str, words: str, metric: Mapping[str, Any], *, threshold: int, periods: int = 1) -> None:
        topics = [self._config.alarm_topic_arn] if self._config.alarm_topic_arn else []
        alarm = aws.cloudwatch.MetricAlarm(
            name,
            name=self._config.named(name),
            alarm_description=words,
            comparison_operator="GreaterThanOrEqualToThreshold",
            evaluation_periods=periods,
            period=PERIOD_SECONDS,
            threshold=threshold,
            treat_missing_data="notBreaching",
            alarm_actions=topics,
            ok_actions=topics,
            opts=self._child,
            **metric,
        )
        self._names[name] = alarm.name

    def _dashboard(self) -> None:
        region = aws.get_region_output().region
        body = pulumi.Output.all(
            region=region, api=self._args.api_name, functions=list(self._args.function_names.values())
        ).apply(lambda known: json.dumps({"widgets": self._widgets(**known)}, sort_keys=True))
        aws.cloudwatch.Dashboard(
            "dashboard", dashboard_name=self._config.named("stage"), dashboard_body=body, opts=self._child
        )

    def _widgets(self, region: str, api: str, functions: Sequence[str]) -> list[Mapping[str, Any]]:
        return [_widget(number, graph, region) for number, graph in enumerate(self._graphs(api, functions))]

    def _graphs(self, api: str, functions: Sequence[str]) -> Iterator[Graph]:
        of_api = ("ApiName", api, "Stage", self._config.stage)
        requests = [("AWS/ApiGateway", metric, *of_api) for metric in ("Count", "4XXError", "5XXError")]
        yield Graph("Requests and refusals", "Sum", requests)
        yield Graph("Latency (ms), p99", "p99", [("AWS/ApiGateway", "Latency", *of_api)])
        yield Graph("Duration (ms), p99", "p99", [_of_function("Duration", name) for name in functions])
        yield Graph("Throttles", "Sum", [_of_function("Throttles", name) for name in functions])
        failures = [(self._namespace, SIGN_IN_FAILURES), (self._namespace, AUTHORIZER_FAILURES)]
        yield Graph("Sign-ins and authorizers that failed", "Sum", failures)


def _of(namespace: str, metric: str, dimensions: Mapping[str, pulumi.Input[str]]) -> dict[str, Any]:
    return {"namespace": namespace, "metric_name": metric, "dimensions": dimensions or None, "statistic": "Sum"}


def _of_function(metric: str, function: str) -> Sequence[str]:
    return ("AWS/Lambda", metric, "FunctionName", function)


def _widget(number: int, graph: Graph, region: str) -> Mapping[str, Any]:
    """A graph in its place, two to a row ("Dashboard Body Structure and Syntax", CloudWatch API reference)."""
    row, column = divmod(number, 2)
    place = {"x": column * WIDTH, "y": row * HEIGHT, "width": WIDTH, "height": HEIGHT}
    shown = {"title": graph.title, "stat": graph.statistic, "metrics": graph.metrics}
    return {"type": "metric", **place, "properties": {**shown, "region": region, "period": PERIOD_SECONDS}}
