"""Temporary passwords reach their owners: on a page, on paper, by mail (M32-M36, M81)."""

import csv
import email
import email.policy
import re
import socket
import subprocess
import threading

import pytest
from aiosmtpd.controller import Controller
from playwright.sync_api import expect
from test_access import findings

from conftest import Server

PASSWORD = re.compile(r"(?<![\w-])[a-z0-9]{4}(?:-[a-z0-9]{4}){4}(?![\w-])")
LINK = re.compile(r"http\S+/handover/\S+")


class Sink:
    """What a mail server took."""

    def __init__(self):
        self.mails = []
        self.arrival = threading.Condition()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody"):
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        with self.arrival:
            self.mails.append((envelope.rcpt_tos[0], message))
            self.arrival.notify_all()
        return "250 OK"

    def wait(self, count):
        """So many mails, by the address they are for; and no more than that."""
        with self.arrival:
            assert self.arrival.wait_for(lambda: len(self.mails) >= count, timeout=15)
            assert len(self.mails) == count
            mails, self.mails = dict(self.mails), []
        return mails


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@pytest.fixture(scope="module")
def sink():
    sink = Sink()
    controller = Controller(sink, hostname="127.0.0.1", port=free_port())
    controller.start()
    sink.port = controller.port
    yield sink
    controller.stop()


@pytest.fixture(scope="module")
def posting(sink, tmp_path_factory):
    """A server that sends mail, with its first admin's way in."""
    folder = tmp_path_factory.mktemp("posting")
    server = Server(
        folder,
        "--smtp",
        f"smtp://127.0.0.1:{sink.port}",
        "--mail-from",
        "Birch Übergabe <desk@partner.example>",
    )
    yield server
    server.stop()


@pytest.fixture(scope="module")
def state(posting, browser, tmp_path_factory):
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.goto(posting.link)
    page.get_by_label("Name").fill("Ada Admin")
    page.get_by_label("Email").fill("ada@partner.example")
    page.get_by_label("New password").fill("kettle orbit walnut fjord")
    page.get_by_role("button", name="Create my account").click()
    page.wait_for_url(re.compile("customers|/$"))
    path = tmp_path_factory.mktemp("state") / "ada.json"
    context.storage_state(path=path)
    context.close()
    return path


@pytest.fixture
def desk(posting, browser, state):
    """Makes pages of the admin, or of somebody else (`signed_in=False`)."""
    contexts = []

    def page(language="en-GB", scripts=True, signed_in=True, width=1280, **more):
        context = browser.new_context(
            java_script_enabled=scripts,
            locale=language,
            base_url=posting.address,
            storage_state=state if signed_in else None,
            viewport={"width": width, "height": 900},
            permissions=["clipboard-read", "clipboard-write"] if scripts else [],
            accept_downloads=True,
            **more,
        )
        context.set_default_timeout(15_000)
        contexts.append(context)
        page = context.new_page()
        page.failures = []
        page.on("pageerror", lambda error: page.failures.append(str(error)))
        return page

    yield page
    for context in contexts:
        for page in context.pages:
            assert page.failures == []
        context.close()


def customer(page, name="Alder Dairy"):
    page.goto("/customers?search=" + name.split()[0])
    return re.search(r"/customers/[0-9a-f-]{36}", page.content()).group(0)


def domain_of(page, path):
    page.goto(path + "/users")
    return re.search(r"@([a-z0-9.-]+\.example)", page.content()).group(1)


def go_through(page):
    """Presses the main button of each page until the work is done."""
    for _ in range(6):
        if "/operations/" in page.url:
            return
        page.locator("main button.primary:visible, main button.risky:visible").last.click()
        page.wait_for_load_state()
    expect(page).to_have_url(re.compile("/operations/"))


def create(page, path, people):
    """Makes users of a file: first name, name before the @, country."""
    domain = domain_of(page, path)
    rows = [f"{name},{name} Probe,{mail}@{domain},{place}" for name, mail, place in people]
    text = "\n".join(["First name,Display name,Email,Location", *rows]) + "\n"
    page.goto(path + "/uploads")
    page.set_input_files(
        "input[type=file]",
        {"name": "new.csv", "mimeType": "text/csv", "buffer": text.encode()},
    )
    go_through(page)
    return [f"{mail}@{domain}" for _, mail, _ in people]


def mail_body(message):
    return message.get_body(("plain",)).get_content()


def link_in(message):
    return LINK.search(mail_body(message)).group(0)


FOUR = [("Gwen", "GB"), ("Nel", "NL"), ("Dora", "DE"), ("Sven", "SE")]
SUBJECTS = {
    "Gwen": "Your sign-in details for Alder Dairy",
    "Nel": "Uw inloggegevens voor Alder Dairy",
    "Dora": "Ihre Zugangsdaten für Alder Dairy",
    "Sven": "Dina inloggningsuppgifter för Alder Dairy",
}


def four(tag):
    return [(name, f"{name.lower()}.{tag}", place) for name, place in FOUR]


@pytest.mark.covers("M33", "M35", "M36")
def test_everybody_gets_a_link_in_their_language_that_opens_once(desk, sink):
    page = desk(scripts=False)
    path = customer(page)
    names = create(page, path, four("mailed"))
    page.get_by_role("link", name="Send by e-mail").click()
    page.get_by_role("button", name="Send 4 links").click()
    expect(page.get_by_text("4 links are on their way.")).to_be_visible()
    mails = sink.wait(4)
    assert set(mails) == set(names)
    for (name, _), address in zip(FOUR, names):
        message = mails[address]
        assert message["Subject"] == SUBJECTS[name]
        assert message["From"] == "Birch Übergabe <desk@partner.example>"
        whole = mail_body(message) + message.get_body(("html",)).get_content()
        assert not PASSWORD.search(whole), "never the password itself"

    # The owner: looking uses nothing up, opening does.
    owner = desk("de-DE", scripts=False, signed_in=False, width=390)
    link = link_in(mails[names[2]])
    for _ in range(3):
        owner.goto(link)
    owner.get_by_role("button", name="Mein Kennwort anzeigen").click()
    password = owner.locator("code.secret").inner_text()
    assert PASSWORD.fullmatch(password)
    assert password not in owner.url and password not in owner.title()
    again = desk("sv-SE", signed_in=False)
    assert again.goto(link).status == 410
    expect(again.get_by_role("heading", level=1)).to_have_text("Länken visar inget längre")
    assert again.goto(link[:-3] + "AAA").status == 410
    expect(again.get_by_role("heading", level=1)).to_have_text("Länken visar inget längre")

    # The staff see that it was opened, and the ledger tells it too.
    page.goto(path + "/handovers")
    row = page.get_by_role("row").filter(has_text=names[2])
    expect(row).to_contain_text("Opened")
    expect(page.get_by_role("row").filter(has_text=names[0])).to_contain_text("Sent, not opened")
    page.goto(path + "/activity?action=credentials.opened")
    expect(page.locator("main")).to_contain_text(names[2])
    assert password not in page.content()

    # It opens nothing but the door to a password of one's own.
    owner.get_by_role("link", name="Zur Anmeldung").click()
    owner.locator("[name=name]").fill(names[2])
    owner.locator("[name=password]").fill(password)
    owner.locator("main button.primary").click()
    owner.wait_for_url(re.compile("/me/password"))
    owner.goto("/me")
    expect(owner).to_have_url(re.compile("/me/password"))


@pytest.mark.covers("M32", "M34", "M35")
def test_slips_are_printed_one_a_person_in_that_persons_language(desk, tmp_path):
    page = desk("nl-NL")
    path = customer(page)
    names = create(page, path, four("printed"))
    operation = page.url
    page.get_by_role("button", name="Tonen, kopiëren of afdrukken").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("4 tijdelijke wachtwoorden")
    page.pdf(path=tmp_path / "slips.pdf", format="A4")
    text = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "slips.pdf", "-"],
        capture_output=True, text=True, check=True,
    ).stdout
    for name in names:
        assert text.count(name) == 1, "one slip each, and no list beside them"
    assert len(set(PASSWORD.findall(text))) == 4
    for word in ["Temporary password", "Tijdelijk wachtwoord", "Temporäres Kennwort"]:
        assert text.count(word) == 1
    assert text.count("Tillfälligt lösenord") == 1
    assert text.count("/me") == 4
    assert "Ada Admin" not in text, "nothing of the frame"

    # Gone: neither going back nor asking again shows them.
    page.goto(operation)
    expect(page.get_by_text("De wachtwoorden zijn opgehaald.")).to_be_visible()
    assert not PASSWORD.search(page.locator("main").inner_text())


@pytest.mark.covers("M32", "M35", "M81")
def test_passwords_are_veiled_and_copied_with_one_press(desk):
    page = desk()
    page.clock.install()
    path = customer(page)
    names = create(page, path, four("copied")[:2])
    page.get_by_role("button", name="Show, copy or print").click()
    cells = page.locator("table code.secret")
    expect(cells).to_have_count(2)
    assert not PASSWORD.search(page.locator("main").inner_text())
    assert not PASSWORD.search(page.title())

    page.get_by_role("button", name="Show the password of Gwen Probe").click()
    expect(cells.nth(0)).to_have_text(PASSWORD)
    password = cells.nth(0).inner_text()
    page.clock.run_for(10_500)
    expect(cells.nth(0)).not_to_have_text(PASSWORD)

    page.get_by_role("button", name="Copy the password of Gwen Probe").click()
    expect(page.get_by_text("Copied.").first).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == password
    page.get_by_role("button", name="Copy all").click()
    expect(page.get_by_text("Copied.").first).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").count("\t") == 6

    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download as CSV").click()
    text = open(waiting.value.path(), encoding="utf-8-sig", newline="").read()
    rows = list(csv.reader(text.splitlines()))
    assert [row[1] for row in rows[1:]] == names
    assert rows[1][2] == password


@pytest.mark.covers("M35", "M81")
def test_the_file_is_had_once(desk):
    page = desk("sv-SE", scripts=False)
    path = customer(page)
    create(page, path, four("filed")[:1])
    operation = page.url
    cookies = page.context.cookies()
    button = page.get_by_role("button", name="Ladda ner en gång (CSV)")
    address = page.locator("#passwords form").get_attribute("action")
    token = page.locator("#passwords input[name=csrf]").get_attribute("value")
    with page.expect_download() as waiting:
        button.click()
    assert PASSWORD.search(open(waiting.value.path(), encoding="utf-8").read())
    # The same browser with the same key asks again.
    page.context.add_cookies(cookies)
    again = page.request.post(address, form={"csrf": token, "as": "file"})
    assert again.status == 409
    assert not PASSWORD.search(again.text())
    page.goto(operation)
    expect(page.get_by_text("Lösenorden har hämtats.")).to_be_visible()


@pytest.mark.covers("M33")
def test_what_cannot_be_sent_is_told_and_sent_elsewhere_or_withdrawn(desk, sink):
    page = desk("de-DE")
    path = customer(page)
    names = create(page, path, four("elsewhere")[:2])
    page.get_by_role("link", name="Per E-Mail senden").click()
    page.get_by_label("Alle an eine eigene Adresse").check()
    page.get_by_label("Gwen Probe").fill("nobody@else.example")
    page.get_by_label("Nel Probe").fill("nel@else.example, x@y.example")
    page.locator("form.form").evaluate("form => form.noValidate = true")
    page.get_by_role("button", name="2 Links senden").click()
    expect(page.locator(".wrong")).to_contain_text("keine E-Mail gesendet")
    expect(page.get_by_label("Gwen Probe")).to_have_value("nobody@else.example")
    page.get_by_label("Nel Probe").fill("nel@else.example")
    page.get_by_role("button", name="2 Links senden").click()

    # The list keeps up by itself.
    gwen = page.get_by_role("row").filter(has_text=names[0])
    nel = page.get_by_role("row").filter(has_text=names[1])
    expect(gwen).to_contain_text("Der Mailserver nimmt diese Adresse nicht an.")
    expect(nel).to_contain_text("Gesendet, nicht geöffnet")
    expect(nel).to_contain_text("n…@else.example")
    assert "nel@else.example" not in page.content()
    link = link_in(sink.wait(1)["nel@else.example"])

    gwen.get_by_text("Erneut senden").first.click()
    gwen.get_by_label("E-Mail-Adresse").fill("gwen@else.example")
    gwen.get_by_role("button", name="Den Link von Gwen Probe erneut senden").click()
    expect(gwen).to_contain_text("Gesendet, nicht geöffnet")
    assert list(sink.wait(1)) == ["gwen@else.example"]

    nel.get_by_role("button", name="Den Link von Nel Probe zurückziehen").click()
    expect(nel).to_contain_text("Zurückgezogen")
    owner = desk("nl-NL", signed_in=False)
    assert owner.goto(link).status == 410


@pytest.mark.covers("M33", "M39")
def test_who_did_not_open_theirs_is_issued_a_new_one(desk, sink):
    page = desk(scripts=False)
    path = customer(page)
    names = create(page, path, four("again")[:2])
    page.get_by_role("link", name="Send by e-mail").click()
    page.get_by_label("All links to one address").check()
    page.get_by_label("E-mail address").fill("contact@else.example")
    page.get_by_role("button", name="Send 2 links").click()
    message = sink.wait(1)["contact@else.example"]
    links = LINK.findall(mail_body(message))
    assert len(links) == 2 and all(name in mail_body(message) for name in names)

    page.goto(path + "/handovers?show=unopened")
    for name in names:
        page.get_by_role("row").filter(has_text=name).get_by_role("checkbox").check()
    page.get_by_role("button", name="Issue again").click()
    go_through(page)
    expect(page.get_by_role("heading", name="2 temporary passwords")).to_be_visible()
    owner = desk(signed_in=False)
    assert owner.goto(links[0]).status == 410, "the old password is none any more"


def test_the_ways_of_handing_over_have_no_fault_that_axe_knows(desk, sink):
    # Without motion, colors are what they are at once.
    page = desk(bypass_csp=True, reduced_motion="reduce")
    found = {}

    def look(name):
        for scheme in ["light", "dark"]:
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": 1280 if scheme == "light" else 390, "height": 900})
            if faults := findings(page):
                found[f"{name}, {scheme}"] = faults
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, name
        page.set_viewport_size({"width": 1280, "height": 900})

    path = customer(page)
    create(page, path, four("looked")[:2])
    look("operation with passwords")
    operation = page.url
    page.get_by_role("link", name="Send by e-mail").click()
    look("mail form")
    page.get_by_label("Everyone at an address of their own").check()
    page.get_by_label("Gwen Probe").fill("no address")
    page.locator("form.form").evaluate("form => form.noValidate = true")
    page.get_by_role("button", name="Send 2 links").click()
    expect(page.locator(".wrong").first).to_be_visible()
    look("mail form with wrong addresses")
    page.goto(operation)
    page.get_by_role("button", name="Show, copy or print").click()
    expect(page.locator("table code.secret")).to_have_count(2)
    look("passwords, veiled")
    page.get_by_role("button", name="Show the password of Gwen Probe").click()
    look("passwords, one of them shown")
    page.goto(path + "/handovers")
    look("handovers")
    assert found == {}, str(found)


def test_a_server_without_mail_says_who_can_change_that(visit):
    page = visit("nl")
    path = customer(page)
    create(page, path, [("Post", "post.loos", "NL")])
    page.get_by_role("link", name="Per e-mail verzenden").click()
    expect(page.get_by_text("E-mail is op deze server niet ingesteld.")).to_be_visible()
    expect(page.get_by_role("button", name="1 link verzenden")).to_have_count(0)
