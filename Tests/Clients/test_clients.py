"""A client that is nothing but curl, and the examples of docs/api, as they stand there."""

import os
import pathlib
import re
import subprocess
import sys

import pytest

from conftest import ROOT

HERE = pathlib.Path(__file__).parent
PAGE = ROOT / "docs/api/partner-center.md"


def test_a_client_of_curl_alone_makes_a_thousand_users(served):
    done = subprocess.run(
        [HERE / "client.sh", "1000"], env={**os.environ, **served.environment},
        capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "fine"


def examples(language):
    """The blocks of a language in the page's section of examples."""
    section = PAGE.read_text().split("## Examples", 1)[1]
    return re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL)


@pytest.mark.parametrize(
    ("language", "command"),
    [("sh", ["bash", "-euo", "pipefail"]), ("python", [sys.executable]), ("swift", None)])
def test_the_examples_of_the_page_run_as_they_stand(served, tmp_path, language, command):
    found = examples(language)
    assert found, f"no example in {language}"
    for number, text in enumerate(found):
        # As the page says: the address and the token are the reader's own.
        file = tmp_path / f"example{number}.{language}"
        file.write_text(text)
        run = command + [file] if command else [compiled(file)]
        done = subprocess.run(
            run, env={**os.environ, **served.environment}, capture_output=True, text=True,
            timeout=300, check=False)
        assert done.returncode == 0, done.stderr
        assert "mira.osei@alder.example" in done.stdout, done.stdout
        remove(served)


def compiled(file):
    program = file.with_suffix("")
    subprocess.run(["swiftc", "-o", program, file], check=True, timeout=600)
    return program


def remove(served):
    """Takes the example's user away, so that the next example can make it."""
    house, path = served.house, f"/v1/customers/{served.customer}/users"
    for user in house.ask("GET", path)["items"]:
        house.ask("DELETE", f"{path}/{user['id']}")
