"""without_3_1.py FROM TO: what the conversion to OpenAPI 3.0 leaves of 3.1, taken out: info.summary, and certificates as a way to authenticate
(a client has one all the same: it is a setting of its connections)."""
import json
import sys

import yaml


def without_certificate(value):
    if isinstance(value, dict):
        if isinstance(value.get("security"), list):
            value["security"] = [way for way in value["security"] if "certificate" not in way]
        for one in value.values():
            without_certificate(one)
    elif isinstance(value, list):
        for one in value:
            without_certificate(one)


with open(sys.argv[1]) as source:
    document = yaml.safe_load(source)
document["info"].pop("summary", None)
document["components"]["securitySchemes"].pop("certificate", None)
without_certificate(document)
with open(sys.argv[2], "w") as target:
    json.dump(document, target, default=str)
