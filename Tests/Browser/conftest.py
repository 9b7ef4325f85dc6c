"""A server of its own for every test run, and a browser with scripts or without.

A test says which capabilities it proves (`docs/coverage.md`):

    @pytest.mark.covers("M11")
    def test_sorting_by_name(staff): ...

Fixtures: `staff` is a page of a signed-in global admin without scripts, `scripted` one with them;
`visit` makes pages of other kinds: another language, size or theme.
"""

import os
import pathlib
import re
import subprocess
import tempfile
import threading

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("TENANTRY_BINARY", str(ROOT / ".build/debug/tenantry"))
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
START_SECONDS = 120


def pytest_configure(config):
    config.addinivalue_line(
        "markers", "covers(*numbers): the capabilities that the test proves, as M11"
    )


class Server:
    """`tenantry serve` with demo data on a port that the system chose."""

    def __init__(self, folder, *options):
        command = [BINARY, "serve", "--data", str(folder), "--demo", "--port", "0", *options]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.database = pathlib.Path(folder) / "tenantry.sqlite"
        watchdog = threading.Timer(START_SECONDS, self.process.kill)
        watchdog.start()
        self.address = self._wait_for(r"listens on (\S+)")
        self.link = self._wait_for(r"(\S+/join/\S+)")
        watchdog.cancel()

    def _wait_for(self, pattern):
        for line in self.process.stdout:
            found = re.search(pattern, line)
            if found:
                return found.group(1)
        raise RuntimeError("the server ended before it said " + pattern)

    def stop(self):
        self.process.terminate()
        assert self.process.wait(timeout=30) == 0


@pytest.fixture(scope="session")
def server():
    with tempfile.TemporaryDirectory() as folder:
        server = Server(
            folder, "--app-link", "files=https://files.partner.example/start",
            "--webhook-private-networks",
        )
        yield server
        server.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def staff_state(server, browser, tmp_path_factory):
    """Cookies of the first global admin, who joined by the printed link."""
    context = browser.new_context(java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    page.goto(server.link)
    page.get_by_label("Name").fill("Ada Admin")
    page.get_by_label("Email").fill("ada@partner.example")
    page.get_by_label("New password").fill("kettle orbit walnut fjord")
    page.get_by_role("button", name="Create my account").click()
    assert page.url == server.address + "/customers"
    state = tmp_path_factory.mktemp("state") / "staff.json"
    context.storage_state(path=state)
    context.close()
    return state


@pytest.fixture
def visit(server, browser, staff_state):
    """Makes pages: `visit(language="de", scripts=True, width=390, scheme="dark")`."""
    contexts = []

    def page(language="en", scripts=False, width=1280, height=900, scheme="light", signed_in=True, **more):
        context = browser.new_context(
            java_script_enabled=scripts,
            locale={"en": "en-GB", "nl": "nl-NL", "de": "de-DE", "sv": "sv-SE"}[language],
            base_url=server.address,
            storage_state=staff_state if signed_in else None,
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            accept_downloads=True,
            **more,
        )
        context.set_default_timeout(15_000)
        contexts.append(context)
        return context.new_page()

    yield page
    for context in contexts:
        context.close()


@pytest.fixture
def scripted(visit):
    """A page with scripts on which a global admin is signed in; an error in one fails the test."""
    page = visit(scripts=True)
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    assert errors == []


@pytest.fixture(params=[False, True], ids=["plain", "scripts"])
def either(request, visit):
    """A signed-in page, once without scripts and once with them."""
    return visit(scripts=request.param)


@pytest.fixture
def staff(server, browser, staff_state):
    """A page without scripts on which a global admin is signed in."""
    context = browser.new_context(
        java_script_enabled=False,
        locale="en-GB",
        base_url=server.address,
        storage_state=staff_state,
        accept_downloads=True,
    )
    yield context.new_page()
    context.close()
