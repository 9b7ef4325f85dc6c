"""Requests made up from the descriptions: none may be answered with trouble, or otherwise than told."""

import pathlib
import re
import subprocess
import sys

import pytest

# An operation that takes next to nothing has fewer cases than are asked for.
CASES = 2000
CHECKS = [
    "not_a_server_error", "status_code_conformance", "content_type_conformance",
    "response_schema_conformance",
]


@pytest.mark.parametrize("description", ["/v1/openapi.json", "/api/openapi.json"])
def test_nothing_that_is_made_up_breaks_the_house(served, tmp_path, description):
    operations = count_operations(served, description)
    done = subprocess.run(
        [
            pathlib.Path(sys.executable).with_name("st"), "run", served.address + description,
            "--header", f"Authorization: Bearer {served.house.token}",
            "--checks", ",".join(CHECKS), "--phases", "fuzzing", "--mode", "all",
            "--max-examples", str(CASES * 5 // (operations * 4) + 1), "--seed", "4711",
            "--generation-database", "none", "--no-color",
        ],
        # What it keeps for the next time it keeps where it runs.
        capture_output=True, text=True, timeout=1500, check=False, cwd=tmp_path)
    cases = re.search(r"(\d[\d,]*) generated", done.stdout)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert cases and int(cases.group(1).replace(",", "")) >= CASES, done.stdout[-2000:]


def count_operations(served, description):
    paths = served.house.ask("GET", description)["paths"]
    return sum(
        method in ("get", "post", "patch", "delete", "head")
        for path in paths.values() for method in path)
