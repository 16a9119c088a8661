"""A validator for the part of JSON Schema 2020-12 that the output's schema uses; an unknown keyword is an error."""
from __future__ import annotations

import re

TYPES = {"object": dict, "array": list, "string": str, "null": type(None), "number": (int, float), "integer": int}
SILENT = {"$schema", "$defs", "title", "description"}


def faults(value, schema: dict, root: dict | None = None, where: str = "$"):
    """Every way in which the value breaks the schema, as text; none where it is valid."""
    root = root or schema
    for keyword, rule in schema.items():
        if keyword in SILENT:
            continue
        check = CHECKS[keyword]
        yield from check(value, rule, schema, root, where)


def _ref(value, rule, schema, root, where):
    target = root
    for name in rule.removeprefix("#/").split("/"):
        target = target[name]
    yield from faults(value, target, root, where)


def _type(value, rule, schema, root, where):
    names = [rule] if isinstance(rule, str) else rule
    if isinstance(value, bool) or not isinstance(value, tuple(TYPES[name] for name in names)):
        yield f"{where}: {value!r} is no {' or '.join(names)}"


def _enum(value, rule, schema, root, where):
    if value not in rule:
        yield f"{where}: {value!r} is none of {rule}"


def _properties(value, rule, schema, root, where):
    for name in rule.keys() & value.keys():
        yield from faults(value[name], rule[name], root, f"{where}.{name}")


def _required(value, rule, schema, root, where):
    for name in rule:
        if name not in value:
            yield f"{where}: no {name}"


def _additional(value, rule, schema, root, where):
    for name in value.keys() - schema["properties"].keys():
        yield f"{where}: {name} should not be there"


def _items(value, rule, schema, root, where):
    if isinstance(value, list):
        for n, item in enumerate(value):
            yield from faults(item, rule, root, f"{where}[{n}]")


def _one_of(value, rule, schema, root, where):
    fitting = sum(not list(faults(value, each, root, where)) for each in rule)
    if fitting != 1:
        yield f"{where}: {value!r} fits {fitting} of its forms"


def _pattern(value, rule, schema, root, where):
    if isinstance(value, str) and not re.search(rule, value):
        yield f"{where}: {value!r} is not like {rule}"


def _bound(holds):
    def check(value, rule, schema, root, where):
        if isinstance(value, list):
            value = len(value)
        if value is not None and not holds(value, rule):
            yield f"{where}: {value!r} is out of bounds ({rule})"
    return check


CHECKS = {"$ref": _ref, "type": _type, "enum": _enum, "properties": _properties, "required": _required,
          "additionalProperties": _additional, "items": _items, "oneOf": _one_of, "pattern": _pattern,
          "minimum": _bound(lambda a, b: a >= b), "minItems": _bound(lambda a, b: a >= b),
          "maxItems": _bound(lambda a, b: a <= b)}
