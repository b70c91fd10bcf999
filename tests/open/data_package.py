"""Validates data packages with frictionless. Prints for each folder what it holds and what is wrong with it, as a JSON line."""

import json
import sys
from pathlib import Path

from frictionless import Package

for folder in sys.argv[1:]:
    package = Package(str(Path(folder) / "datapackage.json"))
    report = package.validate()
    found = {task.name: task.stats.get("rows", 0) for task in report.tasks}
    errors = report.flatten(["type"]) + [[error.type] for error in report.errors]
    print(json.dumps({"valid": report.valid, "rows": found, "errors": sorted({error[0] for error in errors})}))
