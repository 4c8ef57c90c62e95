"""What wakes somebody up, and one page that shows how the stage is: alarms, metrics of the access log, a dashboard.

A token that is refused is an error of the authorizer's function to Lambda, since that is how API Gateway wants a 401
said. So the authorizer's failures are counted where API Gateway answers for them: in the access log.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pulumi
import pulumi_aws as aws

from infra.settings.config import Config
from infra.watching.observability import Observability

PERIOD_SECONDS = 300
SLOW_MS = 3_000
"""A sign-in takes a third of a second of one CPU; ten times that is felt by everyone."""
SIGN_IN_FAILURES = 100
"""In five minutes: people mistype, and this many is guessing or a client gone wrong."""


@dataclass(frozen=True)
class AlarmsArgs:
    config: Config
    api_name: pulumi.Input[str]
    functions: Mapping[str, aws.lambda_.Function]
    observability: Observability


class Alarms(pulumi.ComponentResource):
    """All of it, where the stage has `alarms`; what is counted in the access log, where it has one of those too."""

    def __init__(self, name: str, args: AlarmsArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Alarms", name, None, opts)
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

    def _of_the_api(self) -> None:
        dimensions = {"ApiName": self._args.api_name, "Stage": self._config.stage}
        self._alarm("api-5xx", "Requests answered 5xx.", _of("AWS/ApiGateway", "5XXError", dimensions), threshold=5)
        latency = {**_of("AWS/ApiGateway", "Latency", dimensions), "statistic": None, "extended_statistic": "p99"}
        self._alarm("latency", "One request in a hundred is slow.", latency, threshold=SLOW_MS, periods=3)

    def _of_the_functions(self) -> None:
        for name, function in self._args.functions.items():
            metric = _of("AWS/Lambda", "Throttles", {"FunctionName": function.name})
            words = "Invocations were refused for want of concurrency."
            self._alarm(f"throttles-{name.replace('_', '-')}", words, metric, threshold=1)

    def _of_the_access_log(self, log: aws.cloudwatch.LogGroup) -> None:
        counted = {
            "authorizer-failures": '{ $.refusal = "AUTHORIZER_*" }',
            "sign-in-failures": f'{{ ($.resource = "{self._config.api_root}/signin") && ($.status = "401") }}',
        }
        words = {"authorizer-failures": "The authorizer failed.", "sign-in-failures": "Many sign-ins are refused."}
        limits = {"authorizer-failures": 1, "sign-in-failures": SIGN_IN_FAILURES}
        for name, pattern in counted.items():
            metric = self._counted(name, pattern, log)
            self._alarm(name, words[name], metric, threshold=limits[name])

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
        aws.cloudwatch.MetricAlarm(
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

    def _dashboard(self) -> None:
        region = aws.get_region_output().region
        functions = {name: function.name for name, function in self._args.functions.items()}
        body = pulumi.Output.all(region=region, api=self._args.api_name, functions=functions).apply(
            lambda known: json.dumps({"widgets": list(self._widgets(**known))}, sort_keys=True)
        )
        aws.cloudwatch.Dashboard(
            "dashboard", dashboard_name=self._config.named("stage"), dashboard_body=body, opts=self._child
        )

    def _widgets(self, region: str, api: str, functions: Mapping[str, str]) -> Iterator[dict[str, Any]]:
        of_api = ["ApiName", api, "Stage", self._config.stage]
        graphs: dict[str, tuple[str, list[list[str]]]] = {
            "Requests and refusals": (
                "Sum",
                [["AWS/ApiGateway", metric, *of_api] for metric in ("Count", "4XXError", "5XXError")],
            ),
            "Latency (ms), p99": ("p99", [["AWS/ApiGateway", "Latency", *of_api]]),
            "Duration (ms), p99": ("p99", [_line("Duration", name) for name in functions.values()]),
            "Throttles": ("Sum", [_line("Throttles", name) for name in functions.values()]),
            "Sign-ins and authorizers that failed": (
                "Sum",
                [[self._namespace, "sign-in-failures"], [self._namespace, "authorizer-failures"]],
            ),
        }
        for number, (title, (statistic, metrics)) in enumerate(graphs.items()):
            properties = {"title": title, "stat": statistic, "metrics": metrics, "region": region, "period": 300}
            place = {"x": number % 2 * 12, "y": number // 2 * 6, "width": 12, "height": 6}
            yield {"type": "metric", **place, "properties": properties}


def _of(namespace: str, metric: str, dimensions: Mapping[str, pulumi.Input[str]]) -> dict[str, Any]:
    return {"namespace": namespace, "metric_name": metric, "dimensions": dimensions or None, "statistic": "Sum"}


def _line(metric: str, function: str) -> list[str]:
    return ["AWS/Lambda", metric, "FunctionName", function]
