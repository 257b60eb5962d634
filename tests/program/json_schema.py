"""Whether what a command prints for programs is as output/json/maillage.schema.json says."""

import json
import os
from pathlib import Path

import jsonschema

ROOT = Path(os.environ["MAILLAGE_ROOT"])
SCHEMA = json.loads((ROOT / "output" / "json" / "maillage.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft7Validator.check_schema(SCHEMA)


def faults_of(shape, value):
    """The first few places of the value that are not so; shape: "check", "plan", … or what they share."""
    validator = jsonschema.Draft7Validator({**SCHEMA, "allOf": [{"$ref": f"#/$defs/{shape}"}]})
    found = [f"{list(e.absolute_path)}: {e.message[:200]}" for e in validator.iter_errors(value)]
    return found[:5]
