"""prepare.py FROM TO: the document as an older generator takes it. What the conversion to OpenAPI 3.0 leaves of 3.1 is taken out: info.summary, and
certificates as a way to authenticate (a client has one all the same: it is a setting of its connections). Named schemas of texts, numbers and lists are
written out where they are used, without
their patterns: the generator would make a class of each, and takes no pattern but Perl's."""
import json
import sys

import yaml

PREFIX = "#/components/schemas/"


def without_certificate(value):
    if isinstance(value, dict):
        if isinstance(value.get("security"), list):
            value["security"] = [way for way in value["security"] if "certificate" not in way]
        for one in value.values():
            without_certificate(one)
    elif isinstance(value, list):
        for one in value:
            without_certificate(one)


def is_plain(schema):
    return schema.get("type") in ("string", "integer", "number", "boolean", "array")


def written_out(value, schemas):
    if isinstance(value, list):
        return [written_out(one, schemas) for one in value]
    if not isinstance(value, dict):
        return value
    target = str(value.get("$ref", ""))
    if target.startswith(PREFIX) and is_plain(schemas[target[len(PREFIX):]]):
        return {name: written_out(one, schemas) for name, one in schemas[target[len(PREFIX):]].items() if name != "pattern"}
    return {name: written_out(one, schemas) for name, one in value.items()}


with open(sys.argv[1]) as source:
    document = yaml.safe_load(source)
document["info"].pop("summary", None)
document["components"]["securitySchemes"].pop("certificate", None)
without_certificate(document)
document = written_out(document, document["components"]["schemas"])
with open(sys.argv[2], "w") as target:
    json.dump(document, target, default=str)
