"""Values as Pulumi's protocol sends them, in protobuf's structs and out of them."""

from google.protobuf import json_format, struct_pb2

from understudy.program_wire import Json, Properties


def to_struct(value: Properties) -> struct_pb2.Struct:
    return json_format.ParseDict(value, struct_pb2.Struct())


def from_struct(struct: struct_pb2.Struct) -> Properties:
    return {key: _whole_numbers(value) for key, value in json_format.MessageToDict(struct).items()}


def _whole_numbers(value: Json) -> Json:
    """Every number travels as a double; 30 is declared as 30, not 30.0."""
    if isinstance(value, dict):
        return {key: _whole_numbers(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_whole_numbers(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
