"""Programs that get tokens: registering one, letting it act for oneself, and withdrawing that."""

import base64
import hashlib
import http.server
import json
import threading
import urllib.parse
import urllib.request

import pytest

VERIFIER = "v" * 43
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
WORDS = {
    "en": ("Let {} act for you?", "Allow", "Deny", "Applications that act for you", "Withdraw"),
    "nl": ("Mag {} namens u handelen?", "Toestaan", "Weigeren", "Toepassingen die namens u handelen", "Intrekken"),
    "de": ("Darf {} für Sie handeln?", "Erlauben", "Ablehnen", "Anwendungen, die für Sie handeln", "Widerrufen"),
    "sv": ("Får {} handla för dig?", "Tillåt", "Neka", "Program som handlar för dig", "Återkalla"),
}


@pytest.fixture(scope="module")
def program():
    """A program on this machine that people are sent back to: its address, and what came."""
    came = []

    class Back(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            came.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<title>back</title><p>You are back.</p>")

        def log_message(self, *_):
            pass

    listening = http.server.HTTPServer(("127.0.0.1", 0), Back)
    thread = threading.Thread(target=listening.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{listening.server_port}/back", came
    listening.shutdown()
    thread.join()
    listening.server_close()


def register(page, name, redirect="http://127.0.0.1/back"):
    """Registers an application in the portal; its client id and a secret."""
    page.goto("/applications/new")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Addresses to return to").fill(redirect)
    page.get_by_role("button", name="Register an application").click()
    client = page.url.rsplit("/", 1)[1]
    page.get_by_label("Days until it expires").fill("30")
    page.get_by_role("button", name="Make a secret").click()
    return client, page.locator("#secret").inner_text()


def asking(client, redirect, **more):
    fields = {
        "client_id": client, "redirect_uri": redirect, "response_type": "code", "state": "a b&c",
        "scope": "https://api.partnercenter.microsoft.com/.default offline_access",
        "code_challenge": CHALLENGE, "code_challenge_method": "S256", **more,
    }
    return "/common/oauth2/v2.0/authorize?" + urllib.parse.urlencode(fields)


def answer(page):
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(page.url).query))


def exchange(server, **fields):
    request = urllib.request.Request(
        server.address + "/common/oauth2/v2.0/token", urllib.parse.urlencode(fields).encode())
    try:
        with urllib.request.urlopen(request) as reply:
            return reply.status, json.load(reply)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def status(server, token):
    request = urllib.request.Request(
        server.address + "/api/customers", headers={"Authorization": "Bearer " + token})
    try:
        with urllib.request.urlopen(request) as reply:
            return reply.status
    except urllib.error.HTTPError as error:
        return error.code


@pytest.mark.parametrize("language", ["en", "nl", "de", "sv"])
def test_somebody_lets_a_program_act_and_withdraws_it(server, visit, staff, program, language):
    back, came = program
    name = f"Importer {language}"
    client, secret = register(staff, name)
    title, allow, _, own, withdraw = WORDS[language]
    page = visit(language=language, scripts=language == "de")
    page.goto(asking(client, back))
    assert page.get_by_role("heading", level=1).inner_text() == title.format(name)
    assert urllib.parse.urlsplit(back).netloc in page.locator("main").inner_text()
    page.get_by_role("button", name=allow, exact=True).click()
    page.wait_for_url("**/back?**")
    said = answer(page)
    assert said["state"] == "a b&c"
    assert len(said["code"]) == 47 and said["iss"]
    code, tokens = exchange(
        server, grant_type="authorization_code", code=said["code"], redirect_uri=back,
        code_verifier=VERIFIER, client_id=client, client_secret=secret)
    assert code == 200, tokens
    assert status(server, tokens["access_token"]) == 200
    code, tokens = exchange(
        server, grant_type="refresh_token", refresh_token=tokens["refresh_token"],
        client_id=client, client_secret=secret)
    assert code == 200

    # Asked once: the next time one is sent back at once.
    page.goto(asking(client, back))
    assert "code" in answer(page)

    page.goto(server.address + "/profile")
    assert page.get_by_role("heading", name=own).count() == 1
    page.get_by_role("button", name=f"{withdraw}: {name}").click()
    assert page.url.endswith("/profile")
    assert page.get_by_text(name).count() == 0
    assert status(server, tokens["access_token"]) == 401


def test_a_program_that_is_denied_gets_nothing(server, visit, staff, program):
    back, _ = program
    client, _ = register(staff, "Denied")
    page = visit(scripts=True)
    page.goto(asking(client, back))
    page.get_by_role("button", name="Deny").click()
    page.wait_for_url("**/back?**")
    said = answer(page)
    assert said["error"] == "access_denied" and said["state"] == "a b&c"
    assert "code" not in said
    page.goto(server.address + "/profile")
    assert page.get_by_text("Denied").count() == 0

    # Without a challenge, or with one that could be read on the way: not even asked.
    for wrong in ({"code_challenge_method": "plain"}, {"code_challenge": ""}):
        page.goto(server.address + asking(client, back, **wrong))
        assert answer(page)["error"] == "invalid_request"


def test_nobody_is_sent_where_a_program_was_not_registered_for(server, visit, staff, program):
    back, came = program
    client, _ = register(staff, "Lost", "https://app.example/back")
    before = len(came)
    page = visit()
    for address in (back, "https://app.example/back/", "https://evil.example/back", ""):
        reply = page.goto(asking(client, address))
        assert reply.status == 400
        assert page.url.startswith(server.address)
        assert page.get_by_role("button", name="Allow").count() == 0
    reply = page.goto(asking("00000000-0000-7000-8000-000000000001", back))
    assert reply.status == 400
    assert len(came) == before

    # A stranger signs in first, and learns nothing before.
    stranger = visit(signed_in=False)
    stranger.goto(asking(client, "https://app.example/back"))
    assert urllib.parse.urlsplit(stranger.url).path == "/sign-in"
    assert "Lost" not in stranger.content()
    stranger.get_by_label("Email").fill("ada@partner.example")
    stranger.get_by_label("Password", exact=True).fill("kettle orbit walnut fjord")
    stranger.get_by_role("button", name="Sign in").click()
    assert stranger.get_by_role("heading", level=1).inner_text() == "Let Lost act for you?"


def test_a_program_by_itself_is_held_to_what_it_was_given(server, staff):
    staff.goto("/applications/new")
    staff.get_by_label("Name").fill("Nightly")
    staff.get_by_label("Helpdesk agent").check()
    staff.get_by_role("button", name="Register an application").click()
    client = staff.url.rsplit("/", 1)[1]
    staff.get_by_role("button", name="Make a secret").click()
    secret = staff.locator("#secret").inner_text()
    code, tokens = exchange(
        server, grant_type="client_credentials", client_id=client, client_secret=secret,
        scope="https://api.partnercenter.microsoft.com/.default")
    assert code == 200, tokens
    assert status(server, tokens["access_token"]) == 200
    staff.goto("/applications")
    assert staff.get_by_role("row").filter(has_text="Nightly").get_by_text("Helpdesk").count()
    staff.get_by_role("link", name="Nightly").click()
    assert secret not in staff.content()
    staff.get_by_role("button", name="Disable").click()
    assert staff.get_by_role("button", name="Enable again").count() == 1
    assert status(server, tokens["access_token"]) == 401
