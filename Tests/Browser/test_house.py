"""The activity log, staff, one's own account, and the pages of a customer's own users."""

import csv
import io
import re

import pytest
from playwright.sync_api import expect

PASSWORD = "kettle orbit walnut fjord"


def invite(page, name, email, role="Helpdesk agent"):
    """Invites somebody, and gives the one-time link."""
    page.goto("/staff/new")
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_label("Email").fill(email)
    page.get_by_role("checkbox", name=re.compile("^" + role)).check()
    page.get_by_role("button", name="Invite somebody").click()
    return page.locator("#secret").inner_text()


def join(page, link, password=PASSWORD):
    page.goto(link)
    page.locator("#password").fill(password)
    page.locator("main button.primary").click()


@pytest.mark.covers("M83")
def test_the_log_tells_who_did_what_and_is_narrowed_by_chips(either):
    either.goto("/activity?all=1")
    rows = either.locator(".log-entry")
    assert len(set(rows.locator(".log-what").all_inner_texts())) > 1
    either.goto("/activity?all=1&action=staff.joined")
    expect(rows.filter(has_text="Ada Admin").first).to_be_visible()
    assert set(rows.locator(".log-what").all_inner_texts()) == {"Staff member joined"}
    rows.first.locator("summary").click()
    expect(rows.first.get_by_role("link", name="Open the staff member")).to_be_visible()
    either.get_by_role("link", name="Remove filter: Staff member joined").click()
    assert "action=" not in either.url
    assert len(set(rows.locator(".log-what").all_inner_texts())) > 1


@pytest.mark.covers("M84")
def test_the_log_is_exported_as_it_is_narrowed_in_the_readers_language(visit):
    page = visit(language="de")
    page.goto("/activity?all=1&action=staff.joined")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Exportieren (CSV)").click()
    text = open(waiting.value.path(), "rb").read().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert "Kunde" in rows[0]
    assert rows[1:] and {row[2] for row in rows[1:]} == {rows[1][2]}
    assert any("Ada Admin" in row for row in rows[1:])


@pytest.mark.covers("M83")
def test_the_chain_is_verified_on_request(staff):
    staff.goto("/activity")
    staff.get_by_role("button", name="Verify", exact=True).click()
    expect(staff.locator(".chain-good")).to_contain_text("Verified up to entry")
    expect(staff.locator(".chain")).to_contain_text("Last check by Ada Admin")


def test_a_member_is_invited_locked_out_and_let_in_again(staff, visit):
    link = invite(staff, "Sven Holt", "sven@partner.example")
    other = visit(signed_in=False)
    join(other, link)
    assert other.url.endswith("/customers")
    staff.goto("/staff")
    row = staff.get_by_role("row", name=re.compile("Sven Holt"))
    expect(row).to_contain_text("Active")
    expect(row).to_contain_text("May see customers")
    row.get_by_role("link", name="Sven Holt").click()
    expect(staff.get_by_text("Signed in now")).to_be_visible()
    staff.get_by_role("button", name="Sign out everywhere").click()
    other.goto("/customers")
    expect(other.get_by_role("heading", level=1)).to_have_text("Sign in")
    staff.get_by_role("button", name="Lock out").click()
    expect(staff.get_by_text("Locked out on")).to_be_visible()
    staff.get_by_role("button", name="Let in again").click()
    expect(staff.get_by_role("button", name="Lock out")).to_be_visible()


def test_the_last_global_admin_stays(staff):
    staff.goto("/staff")
    staff.get_by_role("link", name="Ada Admin").click()
    staff.get_by_role("button", name="Lock out").click()
    expect(staff.get_by_text("This is the last global admin.")).to_be_visible()


def test_limits_are_found_by_search_and_kept_while_typing(staff):
    staff.goto("/staff/new")
    staff.get_by_label("Name", exact=True).fill("Lim Ited")
    staff.get_by_label("Only these customers").check()
    staff.get_by_label("Find customers").fill("alder")
    staff.get_by_role("button", name="Search").click()
    expect(staff.get_by_label("Name", exact=True)).to_have_value("Lim Ited")
    staff.get_by_label("Alder Dairy").check()
    staff.get_by_label("Email").fill("lim@partner.example")
    staff.get_by_role("checkbox", name=re.compile("^Sales agent")).check()
    staff.get_by_role("button", name="Invite somebody").click()
    expect(staff.locator("#secret")).to_contain_text("/join/")


def test_language_goes_with_the_person_to_another_browser(staff, visit):
    link = invite(staff, "Maj Lind", "maj@partner.example")
    first = visit(signed_in=False)
    join(first, link)
    first.goto("/profile")
    first.locator("main").get_by_title("Svenska").click()
    expect(first.get_by_role("heading", level=1)).to_have_text("Din profil")
    second = visit(language="nl", signed_in=False)
    second.goto("/sign-in")
    expect(second.get_by_text("Wachtwoord vergeten?")).to_be_visible()
    second.locator("#email").fill("maj@partner.example")
    second.locator("#password").fill(PASSWORD)
    second.locator("main button.primary").click()
    expect(second.locator("html")).to_have_attribute("lang", "sv")
    second.goto("/profile")
    expect(second.get_by_text("Den här webbläsaren")).to_be_visible()
    second.get_by_role("button", name="Logga ut överallt annars").click()
    first.goto("/profile")
    expect(first.locator("#password")).to_be_visible()


def test_a_new_passwords_needs_are_ticked_off(staff, visit):
    link = invite(staff, "Nia Moss", "nia@partner.example")
    page = visit(scripts=True, signed_in=False)
    page.goto(link)
    length = page.locator("[data-need=length]")
    page.locator("#password").fill("short")
    expect(length).not_to_have_class(re.compile("met"))
    page.locator("#password").fill("nia has a long word")
    expect(length).to_have_class(re.compile("met"))
    expect(page.locator("[data-need=name]")).not_to_have_class(re.compile("met"))
    page.get_by_label("Show password").check()
    expect(page.locator("#password")).to_have_attribute("type", "text")
