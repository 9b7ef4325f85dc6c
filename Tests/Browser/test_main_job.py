"""The main job in a real browser: with scripts off, and looked at by axe in both themes."""

import csv
import io
import os
import re
import signal
import subprocess
import tempfile
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
BINARY = os.environ.get("TENANTRY_BINARY", str(ROOT / ".build/debug/tenantry"))
CHROMIUM = "/usr/bin/chromium"
PASSWORD = "violet-harbor-lantern-42"


class House:
    """A server of its own with demo data, and a global admin who has joined."""

    def __init__(self, folder):
        self.log = open(Path(folder) / "log", "wb")
        self.process = subprocess.Popen(
            [BINARY, "serve", "--data", f"{folder}/data", "--demo", "--port", "0"],
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        self.address = self.link = None
        for line in self.process.stdout:
            if found := re.search(r"listens on (\S+)", line):
                self.address = found.group(1)
            if "/join/" in line:
                self.link = line.strip()
                break
        assert self.address and self.link, "the server did not start"

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(30) == 0


@pytest.fixture(scope="module")
def house():
    with tempfile.TemporaryDirectory() as folder:
        house = House(folder)
        yield house
        house.stop()


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def admin(house, browser):
    """A browser without scripts in which the first global admin has joined."""
    context = browser.new_context(
        java_script_enabled=False, accept_downloads=True, locale="en-US",
        base_url=house.address)
    page = context.new_page()
    page.goto(house.link)
    page.fill("[name=name]", "Ada Admin")
    page.fill("[name=email]", "ada@partner.example")
    page.fill("[type=password]", PASSWORD)
    page.click("text=Create my account")
    assert page.url.endswith("/customers")
    yield context
    context.close()


def open_customer(context, name):
    page = context.new_page()
    page.goto("/customers")
    page.click(f"text={name}")
    return page


def german_file(rows):
    header = "Vorname;Nachname;Anzeigename;E-Mail;Status"
    text = "\r\n".join([header, *rows]) + "\r\n"
    return {"name": "leute.csv", "mimeType": "text/csv", "buffer": text.encode("cp1252")}


def upload(page, rows):
    page.click("text=Upload users")
    page.set_input_files("[type=file]", files=[german_file(rows)])
    page.click("text=Validate")


def figures(page):
    """What the cards of a plan or an operation count, by their words."""
    text = page.inner_text("main")
    return {word: int(number.replace(",", ""))
            for number, word in re.findall(r"^([\d,]+)\n+([A-Z][a-z ]+)$", text, re.M)}


def test_the_join_link_works_once(house, browser, admin):
    page = browser.new_page()
    page.goto(house.link)
    assert page.query_selector("[name=name]") is None


def test_a_german_file_becomes_accounts_and_the_passwords_come_once(house, browser, admin):
    page = open_customer(admin, "Alder Dairy")
    upload(page, [
        "Jürgen;Groß;Jürgen Groß;juergen@alder-dairy.example;",
        "Kaputt;;;nix;",
        "Zoë;O'Brien;Zoë O'Brien;zoe@alder-dairy.example;",
    ])
    assert figures(page) == {"Good rows": 2, "Rows with problems": 1}
    assert "Anzeigename" in page.inner_text("main"), "a problem names the file's own column"
    page.check("[name=skip]")
    page.check("text=Microsoft 365 Business Standard")
    page.click("text=Show what will happen")
    assert figures(page)["Will change"] == 2
    page.click("text=Create 2 users")
    operation = page.url
    assert figures(page)["Changed"] == 2

    with page.expect_download() as download:
        page.click("text=Download once")
    text = Path(download.value.path()).read_text("utf-8-sig")
    people = list(csv.reader(io.StringIO(text)))
    assert [row[1] for row in people[1:]] == [
        "juergen@alder-dairy.example", "zoe@alder-dairy.example"]
    page.goto(operation)
    assert page.query_selector("text=Download once") is None

    # A second tab asks for the same plan again, as a double click does.
    page.goto(operation.replace("/operations/", "/plans/"))
    assert page.query_selector("text=Create 2 users") is None

    own = browser.new_context(java_script_enabled=False, locale="de-DE", base_url=house.address)
    me = own.new_page()
    me.goto("/me")
    sign_in_as_user(me, people[1][1], people[1][2])
    words = me.inner_text("main")
    assert "Microsoft 365" not in words, "first an own password"
    boxes = me.query_selector_all("main [type=password]")
    boxes[0].fill(people[1][2])
    for box in boxes[1:]:
        box.fill("Juergen-Gross-1")
    me.click("main button")
    assert me.query_selector("main [type=password]") is not None, "the name is in it"
    boxes = me.query_selector_all("main [type=password]")
    boxes[0].fill(people[1][2])
    for box in boxes[1:]:
        box.fill(PASSWORD)
    me.click("main button")
    assert "Microsoft 365 Business Standard" in me.inner_text("main")
    own.close()


def sign_in_as_user(page, name, password):
    page.fill("main input:not([type=password]):not([type=hidden])", name)
    page.fill("main [type=password]", password)
    page.click("main button")


def test_licenses_of_many_are_changed_by_a_plan(admin):
    page = open_customer(admin, "Polder Logistics")
    boxes = page.query_selector_all("tbody [name=user]")
    for box in boxes[:4]:
        box.check()
    page.click("text=Manage licenses")
    assert "4 users selected" in page.inner_text("main")
    row = page.locator("tr", has_text="Microsoft 365 F3").first
    row.locator("text=Assign to all").check()
    page.click("text=Show what will happen")
    cards = figures(page)
    assert cards["Will change"] + cards["Already so"] + cards["Refused"] == 4
    assert cards["Will change"] > 0


def test_deleted_users_come_back(admin):
    page = open_customer(admin, "Lanternfish Studios")
    row = page.locator("tbody tr").nth(2)
    name = row.locator("a").first.inner_text()
    row.locator("[name=user]").check()
    page.click("text=Delete user account")
    page.click("main form button:has-text('Delete')")
    assert figures(page)["Changed"] == 1
    page.click("text=Deleted users")
    row = page.locator("tbody tr", has_text=name).first
    row.locator("[type=checkbox]").check()
    page.click("main button:has-text('Restore')")
    page.click("main form button:has-text('Restore')")
    assert figures(page)["Changed"] == 1
    page.click("text=Users and licenses")
    assert name in page.inner_text("tbody")


def test_what_was_typed_stays_when_it_is_wrong(admin):
    page = open_customer(admin, "Alder Dairy")
    page.click("text=Add user")
    page.fill("[name=displayName]", "Mira <script>alert(1)</script> Osei")
    page.fill("[name=local]", "mira osei")
    page.click("main form button:has-text('Show what will happen')")
    assert page.input_value("[name=displayName]") == "Mira <script>alert(1)</script> Osei"
    assert page.input_value("[name=local]") == "mira osei"
    assert page.query_selector("[aria-invalid=true]") is not None


PLACES = [
    "/customers", "/customers/new", "/operations", "/activity", "/staff", "/tokens",
    "{c}/users", "{c}/users/new", "{c}/uploads", "{c}/deleted-users", "{c}/operations",
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing(house, browser, admin, scheme, width):
    page = open_customer(admin, "Alder Dairy")
    customer = page.url.removeprefix(house.address).removesuffix("/users")
    context = browser.new_context(
        storage_state=admin.storage_state(), color_scheme=scheme, base_url=house.address,
        viewport={"width": width, "height": 900})
    page = context.new_page()
    found = []
    for place in PLACES:
        answer = page.goto(place.replace("{c}", customer))
        assert answer.status == 200, place
        # A page of this width never scrolls sideways.
        assert page.evaluate("document.documentElement.scrollWidth") <= width, place
        for violation in Axe().run(page).response["violations"]:
            targets = [node["target"] for node in violation["nodes"]][:3]
            found.append(f"{place}: {violation['id']} {targets}")
    context.close()
    assert found == []
