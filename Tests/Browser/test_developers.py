"""The pages for those who write programs: both APIs, endpoint by endpoint."""

import re

import pytest


def test_an_endpoint_is_found_and_its_request_copied(visit, server):
    page = visit(scripts=True)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=server.address)
    page.goto("/developers")
    page.get_by_label("Filter endpoints").fill("post licenseupdates batch")
    shown = page.locator(".reference-list [data-endpoint]:visible")
    assert shown.count() == 1
    assert page.locator("#reference-count").inner_text().startswith("1 / ")
    shown.get_by_role("link").click()
    page.wait_for_url(re.compile("#post-customers-customer-licenseupdates-batch$"))
    endpoint = page.locator(":target")
    assert endpoint.get_by_role("heading", level=2).inner_text().startswith("Changes the licenses")
    endpoint.get_by_role("button", name="Copy the request").click()
    endpoint.get_by_text("Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(f'curl "{server.address}/v1/customers/$CUSTOMER/licenseupdates/batch"')
    assert "Bearer $TOKEN" in copied and '"licensesToAssign"' in copied
    page.get_by_label("Filter endpoints").fill("no such thing")
    assert page.locator("#reference-count").inner_text() == "No endpoint fits."


@pytest.mark.parametrize(
    "language, title, summary, meaning",
    [
        ("en", "Users", "Creates a user", "No user has this id."),
        ("nl", "Gebruikers", "Maakt een gebruiker", "Geen gebruiker heeft deze id."),
        ("de", "Benutzer", "Erstellt einen Benutzer", "Kein Benutzer hat diese Kennung."),
        ("sv", "Användare", "Skapar en användare", "Ingen användare har detta id."),
    ],
)
def test_without_scripts_it_is_read_in_every_language(visit, language, title, summary, meaning):
    page = visit(language=language)
    page.goto("/developers/v1/users#post-customers-customer-users")
    assert page.get_by_role("heading", level=1).inner_text() == title
    endpoint = page.locator(":target")
    assert endpoint.get_by_role("heading", level=2).inner_text() == summary
    endpoint.get_by_role("link", name="CustomerUserRequest").click()
    table = page.locator("#shape-CustomerUserRequest")
    assert table.get_by_role("rowheader").filter(has_text="userPrincipalName").count() == 1
    # Numbers of errors lead to what they mean.
    page.locator("#get-customers-customer-users-user").get_by_role(
        "link", name="60002", exact=True
    ).click()
    assert meaning in page.locator(":target").inner_text()
    assert page.locator("main [lang=en]").count() == 0


def test_the_palette_leads_there(visit):
    page = visit(scripts=True)
    page.goto("/")
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill("developers")
    page.locator("#palette-results a").filter(has_text="For developers").click()
    page.wait_for_url("**/developers")
    assert page.get_by_role("link", name="/v1/openapi.json").count() == 1
