"""Webhooks: added, tried, told of changes, looked at and sent again; the snippets of the documentation."""

import http.server
import json
import pathlib
import re
import ssl
import subprocess
import threading

import pytest
from playwright.sync_api import expect
from test_main_job import domain_of, upload
from test_people import SUITE, House

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Receiver:
    """Takes what is sent to it, or answers with `status`."""

    def __init__(self):
        receiver = self
        receiver.status = 200
        receiver.requests = []
        receiver.arrived = threading.Condition()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                with receiver.arrived:
                    receiver.requests.append((dict(self.headers), body))
                    receiver.arrived.notify_all()
                self.send_response(receiver.status)
                self.end_headers()
                self.wfile.write(b"<b>heard</b>")

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/hook"

    def wait_for(self, kind):
        """The first request with an event of that type."""

        def found():
            for headers, body in self.requests:
                if any(event["type"] == kind for event in json.loads(body)["events"]):
                    return headers, body
            return None

        with self.arrived:
            assert self.arrived.wait_for(found, timeout=30), f"no {kind} arrived"
            return found()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def receiver():
    receiver = Receiver()
    yield receiver
    receiver.stop()


@pytest.fixture(scope="module")
def house(server, browser, staff_state):
    context = browser.new_context(
        java_script_enabled=False, base_url=server.address, storage_state=staff_state,
        locale="en-GB",
    )
    yield House(context.new_page(), "Hazel Hooks", "hazel.example", {SUITE: 5})
    context.close()


def add(page, name, receiver):
    """A webhook over every customer; its page is open then."""
    page.goto("/webhooks")
    page.get_by_role("link", name="Add webhook").click()
    page.get_by_label("Name").fill(name)
    page.get_by_label("Address").fill(receiver.address)
    page.get_by_role("button", name="Add webhook").click()
    secret = page.locator("#secret").inner_text()
    assert re.fullmatch(r"tnw_[\w-]{43}", secret)
    page.get_by_role("link", name=re.compile("^Back to")).click()
    return secret


def remove(page):
    page.locator("summary", has_text="Remove webhook").click()
    page.get_by_role("button", name="Remove webhook").click()
    expect(page.get_by_role("heading", name="Webhooks", level=1)).to_be_visible()


def snippets():
    text = (ROOT / "docs/api/webhooks.md").read_text()
    checks = text[text.index("## Checking a signature"):]
    return dict(re.findall(r"```(\w+)\n(.*?)```", checks, re.S))


def check(language, folder, secret, signature, body):
    """Runs a snippet as it stands in the documentation; returns its exit code."""
    (folder / "body.json").write_bytes(body)
    command = {"sh": ["sh", "-c"], "python": ["python3", "-c"]}[language]
    done = subprocess.run(
        command + [snippets()[language]], cwd=folder, capture_output=True, timeout=20,
        env={"PATH": "/usr/bin:/bin", "SECRET": secret, "SIGNATURE": signature},
    )
    return done.returncode


def test_a_test_is_told_with_its_answer_and_its_signature_holds(either, receiver, tmp_path):
    secret = add(either, "Desk", receiver)
    assert secret not in either.content(), "it was shown once"
    either.get_by_role("button", name="Send a test").click()
    note = either.get_by_role("status").filter(has_text="The receiver took it.")
    expect(note).to_be_visible()
    expect(note).to_contain_text(re.compile(r"Status 200 in \d+ ms"))
    expect(note).to_contain_text("<b>heard</b>")
    headers, body = receiver.wait_for("webhook.tested")
    signature = headers["Tenantry-Signature"]
    for language in ["sh", "python"]:
        assert check(language, tmp_path, secret, signature, body) == 0, language
        assert check(language, tmp_path, secret, signature, body + b" ") != 0, language
        assert check(language, tmp_path, secret + "x", signature, body) != 0, language
    receiver.status = 302
    either.get_by_role("button", name="Send a test").click()
    expect(either.get_by_role("alert")).to_contain_text("The receiver did not take it.")
    expect(either.get_by_role("alert")).to_contain_text("Status 302")
    remove(either)


def test_a_change_arrives_and_what_failed_is_sent_again(staff, receiver, house):
    secret = add(staff, "Audit", receiver)
    address = staff.url
    receiver.status = 500
    upload(staff, house.path, f"Display name,Email\nHedda,hedda@{domain_of(staff, house.path)}".encode())
    staff.get_by_role("button", name="Show what will happen").click()
    staff.get_by_role("button", name=re.compile("^Create 1")).click()
    headers, body = receiver.wait_for("user.created")
    event = json.loads(body)["events"][0]
    assert event["change"] == "create_customer_user"
    assert event["customer"]["name"] == "Hazel Hooks"
    assert event["id"] == headers["Tenantry-Event-Id"]
    assert secret.encode() not in body and b"password" not in body
    row = staff.get_by_role("row").filter(has_text="Hazel Hooks")
    # What the receiver said is noted a moment after it said so.
    for _ in range(40):
        staff.goto(address)
        if row.filter(has_text="Waiting").count():
            break
        staff.wait_for_timeout(250)
    expect(row).to_contain_text("Waiting")
    expect(row).to_contain_text("Next try")
    receiver.status = 200
    row.get_by_role("button").click()
    expect(staff.get_by_role("status").filter(has_text="The receiver took it.")).to_be_visible()
    staff.get_by_role("button", name="Switch off").click()
    expect(staff.get_by_text(re.compile("^Switched off on"))).to_be_visible()
    staff.goto("/webhooks")
    expect(staff.get_by_role("row").filter(has_text="Audit")).to_contain_text("Off")
    staff.goto(address)
    remove(staff)


def test_a_certificate_that_nobody_vouches_for_is_told(staff, receiver, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1",
         "-subj", "/CN=127.0.0.1", "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    receiver.server.socket = context.wrap_socket(receiver.server.socket, server_side=True)
    receiver.address = receiver.address.replace("http:", "https:")
    add(staff, "Sealed", receiver)
    staff.get_by_role("button", name="Send a test").click()
    expect(staff.get_by_role("alert")).to_contain_text("its certificate is not trusted")
    assert receiver.requests == []
    remove(staff)


@pytest.mark.parametrize(
    "language, add_words, wrong",
    [
        ("en", "Add webhook", "The address does not begin with https://."),
        ("nl", "Webhook toevoegen", "Het adres begint niet met https://."),
        ("de", "Webhook hinzufügen", "Die Adresse beginnt nicht mit https://."),
        ("sv", "Lägg till webhook", "Adressen börjar inte med https://."),
    ],
)
def test_a_wrong_address_is_told_as_typed(visit, language, add_words, wrong):
    page = visit(language=language, width=390)
    page.goto("/webhooks/new")
    page.locator("#name").fill("Träd")
    page.locator("#address").fill("http://desk.example/x")
    page.get_by_role("button", name=add_words).click()
    expect(page.get_by_text(wrong)).to_be_visible()
    expect(page.locator("#address")).to_have_value("http://desk.example/x")
    expect(page.locator("#name")).to_have_value("Träd")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
