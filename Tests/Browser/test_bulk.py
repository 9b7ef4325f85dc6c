"""One file for many customers: rows without one are placed, each customer has its own plan, and the
passwords come as one file."""

import csv
import io
import re

import pytest
from playwright.sync_api import expect
from test_access import visitor
from test_flows import LOOKS, Walk

NUMBER = 0


def names():
    """Two customers of this test alone."""
    global NUMBER
    NUMBER += 1
    return f"Bulk North {NUMBER}", f"Bulk South {NUMBER}"


def make(page, name):
    domain = name.lower().replace(" ", "-") + ".example"
    page.goto("/customers/new")
    page.fill("#name", name)
    page.fill("#domains", domain)
    page.locator("main form button.primary").click()
    page.wait_for_url(re.compile(r"/customers/[0-9a-f-]+"))
    return domain


def send(page, text):
    page.goto("/bulk-files")
    page.set_input_files(
        "#file", {"name": "many.csv", "mimeType": "text/csv", "buffer": text.encode()}
    )
    page.locator("form[enctype] button.primary").click()
    page.wait_for_url(re.compile(r"/bulk-files/[0-9a-f-]+"))


def test_a_file_for_two_customers_goes_all_the_way(either):
    page = either
    north, south = names()
    one, two = make(page, north), make(page, south)
    send(
        page,
        "Customer,Display name,Email\r\n"
        f"{north},Nora,nora@{one}\r\n{two},Sam,sam@{two}\r\nNrth,Nils,nils@{one}\r\n",
    )
    expect(page.get_by_role("heading", level=2).first).to_have_text("1 row has no customer")
    page.get_by_label("Customer meant by “Nrth”").fill("nobody at all")
    page.get_by_role("button", name="Place these rows").click()
    expect(page.get_by_role("alert")).to_contain_text("No single customer is called")
    page.get_by_label("Customer meant by “Nrth”").fill(north)
    page.get_by_role("button", name="Place these rows").click()
    expect(page.get_by_role("status").first).to_contain_text("1 row has found its customer.")
    page.get_by_role("button", name="Plan for all customers").click()
    expect(page.get_by_role("status").first).to_contain_text("2 plans are made.")
    row = page.locator("main tbody tr").filter(has_text=north)
    expect(row).to_contain_text("2 users to create")
    page.get_by_role("button", name="Create 3 users at 2 customers").click()
    download = page.get_by_role("button", name="Download all new passwords")
    for _ in range(40):
        if download.count():
            break
        page.wait_for_timeout(250)
        page.reload()
    with page.expect_download() as waiting:
        download.click()
    text = open(waiting.value.path(), "rb").read().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == ["Customer", "Display name", "Sign-in name", "Temporary password"]
    assert sorted(row[:3] for row in rows[1:]) == [
        [north, "Nils", f"nils@{one}"],
        [north, "Nora", f"nora@{one}"],
        [south, "Sam", f"sam@{two}"],
    ]
    page.reload()
    expect(download).to_have_count(0)


def test_a_wrong_group_keeps_what_was_typed(staff):
    page = staff
    page.goto("/bulk-files")
    page.locator("input[name=whose][value=group]").check()
    page.fill("#group", "Alder Dairy\nNobody at all")
    page.set_input_files(
        "#file",
        {"name": "list.csv", "mimeType": "text/csv", "buffer": b"Display name,Email\nTec,tec\n"},
    )
    page.locator("form[enctype] button.primary").click()
    expect(page.get_by_role("alert")).to_contain_text("Nobody at all")
    expect(page.locator("#group")).to_have_value("Alder Dairy\nNobody at all")
    assert page.locator("input[name=whose][value=group]").is_checked()


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_its_pages_have_no_fault_that_axe_knows(browser, server, staff_state, scheme, width):
    context = visitor(browser, server, staff_state, scheme, width)
    page = context.new_page()
    walk = Walk(page, width)
    north, south = names()
    one, two = make(page, north), make(page, south)
    send(
        page,
        f"Customer,Display name,Email\r\n{north},Nora,nora@{one}\r\n{south},,sam@{two}\r\n"
        f"Nrth,Nils,nils@{one}\r\n{one},\"bro\"ken,x@{one}\r\n",
    )
    walk.look("a file")
    page.get_by_label("Customer meant by “Nrth”").fill("nobody")
    page.get_by_role("button", name="Place these rows").click()
    walk.look("a customer that nobody knows")
    page.get_by_role("button", name="Plan for all customers").click()
    page.wait_for_url(re.compile("planned=1"))
    walk.look("planned")
    page.get_by_role("button", name=re.compile("^Create 1 user")).click()
    page.wait_for_url(re.compile("applied=1"))
    walk.look("applied")
    context.close()
    assert walk.found == {}


@pytest.mark.parametrize(
    "language, title",
    [
        ("nl", "Bestanden voor meerdere klanten"),
        ("de", "Dateien für mehrere Kunden"),
        ("sv", "Filer för flera kunder"),
    ],
)
def test_it_speaks_the_readers_language(visit, language, title):
    page = visit(language=language)
    page.goto("/bulk-files")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
