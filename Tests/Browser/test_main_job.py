"""The main job in a real browser with scripts switched off."""

import csv
import io
import re

from playwright.sync_api import expect


def german_excel_file(domain, names):
    """Windows-1252, semicolons and CRLF: what Excel writes in a German country."""
    lines = ["Vorname;Nachname;Anzeigename;E-Mail-Adresse;Status update"]
    lines += [f"{first};{last};{first} {last};{mail}@{domain};" for first, last, mail in names]
    return ("\r\n".join(lines) + "\r\n").encode("cp1252")


def open_customer(page, name):
    page.goto("/customers")
    page.get_by_role("link", name=name).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Users and licenses")
    return re.match(r".*(/customers/[0-9a-f-]+)", page.url).group(1)


def domain_of(page, path):
    page.goto(path + "/users/new")
    return page.locator("select[name=domain] option").first.get_attribute("value")


def upload(page, path, content):
    page.goto(path + "/users")
    page.get_by_role("link", name="Upload users").click()
    page.set_input_files(
        "#file", {"name": "neue.csv", "mimeType": "text/csv", "buffer": content}
    )
    page.get_by_role("button", name="Validate").click()


def read_passwords(download):
    text = open(download.path(), "rb").read().decode("utf-8-sig")
    delimiter = ";" if ";" in text.splitlines()[0] else ","
    return list(csv.reader(io.StringIO(text), delimiter=delimiter))[1:]


def test_a_german_file_becomes_accounts_whose_owners_can_sign_in(staff, server, browser):
    path = open_customer(staff, "Alder Dairy")
    domain = domain_of(staff, path)
    people = [("Jürgen", "Groß", "juergen.gross"), ("Änne", "Weiß", "aenne.weiss")]
    upload(staff, path, german_excel_file(domain, people))
    expect(staff.get_by_text("No problems were found.")).to_be_visible()
    staff.get_by_label("Location of those whose row names none").select_option("DE")
    staff.get_by_label("Microsoft 365 Business Standard").check()
    staff.get_by_role("button", name="Show what will happen").click()
    expect(staff.get_by_text("Nothing has happened yet.")).to_be_visible()
    expect(staff.get_by_text("Jürgen Groß")).to_be_visible()

    staff.get_by_role("button", name="Create 2 users").click()
    expect(staff.get_by_role("heading", name="2 temporary passwords")).to_be_visible()
    operation = staff.url
    with staff.expect_download() as waiting:
        staff.get_by_role("button", name="Download once (CSV)").click()
    rows = read_passwords(waiting.value)
    assert [row[1] for row in rows] == [f"{person[2]}@{domain}" for person in people]

    staff.goto(operation)
    expect(staff.get_by_text("The passwords have been taken.")).to_be_visible()
    expect(staff.get_by_role("button", name="Download once (CSV)")).to_have_count(0)
    # A second tab still has the plan open, as after a double click.
    staff.goto(operation.replace("/operations/", "/plans/"))
    expect(staff.get_by_role("button", name="Create 2 users")).to_have_count(0)

    context = browser.new_context(java_script_enabled=False, base_url=server.address)
    sign_in_as_user(context.new_page(), rows[0])
    context.close()


def sign_in_as_user(page, row):
    page.goto("/me")
    page.get_by_label("Sign-in name").fill(row[1])
    page.get_by_label("Password", exact=True).fill(row[2])
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Choose your own password")).to_be_visible()
    page.goto("/me")
    expect(page.get_by_text("Microsoft 365")).to_have_count(0)
    choose_password(page, row[2], "short")
    expect(page.get_by_text("The password is too short.")).to_be_visible()
    choose_password(page, row[2], "Juergen-Gross-12")
    expect(page.get_by_text("The password holds your name")).to_be_visible()
    choose_password(page, row[2], "kettle orbit walnut fjord")
    expect(page.get_by_role("heading", name="Your licenses")).to_be_visible()
    expect(page.get_by_role("heading", name="Microsoft 365 Business Standard")).to_be_visible()
    # Where the house says that its users find their files.
    links = page.locator("main a[href='https://files.partner.example/start']")
    expect(links.first).to_contain_text("OneDrive")


def choose_password(page, current, new):
    page.get_by_label("Temporary password").fill(current)
    page.get_by_label("New password").fill(new)
    page.get_by_role("button", name="Use this password").click()


def test_the_join_link_works_once(staff, server):
    staff.goto(server.link)
    expect(staff.get_by_role("heading", level=1)).to_have_text(
        "This link has been used or is too old"
    )
    expect(staff.locator("[name=password]")).to_have_count(0)


def test_licenses_go_to_several_users_at_once(staff):
    path = open_customer(staff, "Alder Dairy")
    staff.goto(path + "/users?unlicensed=1")
    boxes = staff.locator("tbody input[type=checkbox]")
    for index in range(2):
        boxes.nth(index).check()
    staff.get_by_role("button", name="Manage licenses").click()
    expect(staff.get_by_role("heading", name="2 users selected")).to_be_visible()
    row = staff.get_by_role("row", name=re.compile("Microsoft 365 Business Standard"))
    row.get_by_label("Assign to all").check()
    staff.get_by_role("button", name="Show what will happen").click()
    staff.get_by_role("button", name="Change licenses of 2 users").click()
    expect(staff.get_by_text("Every row went through.")).to_be_visible()


def test_users_are_deleted_and_come_back(staff):
    path = open_customer(staff, "Alder Dairy")
    names = staff.locator("tbody th a")
    who = [names.nth(index).inner_text() for index in range(2)]
    for name in who:
        staff.get_by_label("Select " + name).check()
    staff.get_by_role("button", name="Delete user account").click()
    expect(staff.get_by_role("heading", name="What will happen")).to_be_visible()
    staff.get_by_role("button", name="Delete 2 users").click()
    staff.goto(path + "/users")
    expect(staff.get_by_role("link", name=who[0], exact=True)).to_have_count(0)

    staff.get_by_role("link", name="Deleted users", exact=True).click()
    for name in who:
        staff.get_by_label("Select " + name).check()
    staff.get_by_role("button", name="Restore").click()
    staff.get_by_role("button", name="Restore 2 users").click()
    staff.goto(path + "/users")
    for name in who:
        expect(staff.get_by_role("link", name=name, exact=True)).to_be_visible()


def test_every_problem_of_a_file_is_told_and_nothing_is_created(staff):
    path = open_customer(staff, "Alder Dairy")
    content = german_excel_file("elsewhere.example", [("", "", "x"), ("A", "B", "a b")])
    upload(staff, path, content)
    expect(staff.locator(".file-row").get_by_text("The domain is not the customer’s.").first).to_be_visible()
    expect(staff.locator(".file-row").get_by_text("This is not an address.").first).to_be_visible()
    staff.goto(path + "/users?search=elsewhere")
    expect(staff.get_by_text("Nothing matches")).to_be_visible()


def test_what_was_typed_stays_when_it_is_wrong(staff):
    path = open_customer(staff, "Alder Dairy")
    staff.goto(path + "/users/new")
    name = "Mira <script>alert(1)</script> Osei"
    staff.get_by_label("Display name").fill(name)
    staff.get_by_label("Name before the @").fill("mira osei")
    staff.get_by_role("button", name="Next").last.click()
    expect(staff.get_by_label("Display name")).to_have_value(name)
    expect(staff.get_by_label("Name before the @")).to_have_value("mira osei")
    expect(staff.locator("[aria-invalid=true]")).to_have_count(1)


def test_the_portal_speaks_the_language_that_is_chosen(staff):
    staff.goto("/customers")
    staff.locator("[data-menu] summary").first.click()
    staff.get_by_title("Svenska").click()
    expect(staff.get_by_role("heading", level=1)).to_have_text("Kunder")
    assert staff.locator("html").get_attribute("lang") == "sv"
    staff.locator("[data-menu] summary").first.click()
    staff.get_by_title("English").click()
    expect(staff.get_by_role("heading", level=1)).to_have_text("Customers")
