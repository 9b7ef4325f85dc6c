"""The list of users: sorted, searched, narrowed, picked over pages, opened, exported."""

import csv
import io
import re

import pytest
from playwright.sync_api import expect


def open_list(page, query="", customer="Alder+Dairy"):
    page.goto("/customers?search=" + customer)
    address = page.locator("main tbody th a").first.get_attribute("href")
    path = re.match(r"(/customers/[0-9a-f-]+)", address).group(1)
    page.goto(f"{path}/users")
    # The session is that of all tests: whoever was here before may have left a selection.
    clear = page.locator("#selection-bar button.plain[value=none]").first
    if clear.is_visible():
        clear.click()
        expect(page.locator("#selection-bar button.plain[value=none]")).to_have_count(0)
    page.goto(f"{path}/users{query}")
    return path


def names(page):
    return page.locator(".grid tbody th a").all_inner_texts()


def box(page, index):
    return page.locator(".grid tbody .pick input").nth(index)


@pytest.mark.covers("M8", "M10")
def test_the_list_shows_name_and_email_of_everybody(staff):
    open_list(staff)
    expect(staff.get_by_role("heading", level=1)).to_have_text("Users and licenses")
    expect(staff.get_by_role("columnheader", name=re.compile("^Name"))).to_be_visible()
    expect(staff.get_by_role("columnheader", name="Sign-in name")).to_be_visible()
    rows = staff.locator(".grid tbody tr").all()
    total = int(re.sub(r"\D", "", staff.locator(".count").inner_text()))
    assert len(rows) == min(total, 50)
    for row in rows:
        assert re.fullmatch(r"\S+@\S+\.example", row.locator("td").nth(1).inner_text())


@pytest.mark.covers("M9")
def test_users_whose_licenses_were_sold_by_somebody_else_are_listed_like_all(staff):
    """Boekhoudkracht sells this product; it cannot be changed by us, and hides nobody."""
    product = "Dynamics 365 Business Central Essentials"
    path = open_list(staff, customer="Brouwer")
    staff.goto(path + "/seats")
    row = staff.get_by_role("row").filter(has_text=product)
    expect(row.locator("[data-label=Seller]")).to_have_text("Boekhoudkracht")
    in_use = int(re.match(r"\d+", row.locator("[data-label=Use] .second").inner_text()).group(0))
    assert in_use > 1
    staff.goto(path + "/users?seller=partner&size=100")
    elsewhere = names(staff)
    assert len(elsewhere) == in_use
    for licenses in staff.locator(".grid tbody [data-label=Licenses]").all():
        assert product in licenses.text_content()
    staff.goto(path + "/users?size=100")
    everybody = names(staff)
    assert set(elsewhere) < set(everybody)
    staff.goto(path + "/users?seller=direct&size=100")
    assert names(staff) == []


@pytest.mark.covers("M11")
def test_a_header_sorts_turns_and_gives_back(either):
    open_list(either)
    before = names(either)
    header = either.locator("th", has=either.get_by_role("button", name="Sign-in name"))
    header.get_by_role("button").click()
    expect(header).to_have_attribute("aria-sort", "ascending")
    header.get_by_role("button").click()
    expect(header).to_have_attribute("aria-sort", "descending")
    header.get_by_role("button").click()
    expect(header).not_to_have_attribute("aria-sort", "descending")
    assert names(either) == before
    either.get_by_role("button", name="Name", exact=True).click()
    expect(either.locator("th[aria-sort=descending]")).to_have_count(1)
    assert names(either) != before


@pytest.mark.covers("M12", "M13")
def test_search_and_conditions_narrow_and_chips_widen(either):
    open_list(either)
    whole = either.locator(".count").inner_text()
    who = names(either)[2]
    either.locator("#search").fill(who)
    either.locator("#search").press("Enter")
    expect(either.get_by_role("button", name=f"Remove filter: Search: {who}")).to_be_visible()
    assert who in names(either)
    assert all(who in name for name in names(either))
    either.get_by_role("button", name="Clear all").click()
    expect(either.locator(".count")).to_have_text(whole)
    either.get_by_text("Add filter").click()
    either.get_by_label("Condition for License").select_option("not")
    either.get_by_label("License", exact=True).select_option(index=1)
    either.get_by_role("button", name="Apply").click()
    chip = either.get_by_role("button", name=re.compile("Remove filter: Does not have"))
    expect(chip).to_be_visible()
    assert "lacks=" in either.url
    expect(either.locator(".count")).not_to_have_text(whole)
    chip.click()
    expect(either.locator(".count")).to_have_text(whole)


@pytest.mark.covers("M14", "M15", "M16", "M17")
def test_ticks_last_over_pages_sorting_and_search(either):
    open_list(either, "?size=25")
    first = names(either)
    box(either, 0).check()
    box(either, 2).check()
    either.get_by_role("button", name="Next", exact=True).click()
    expect(either.locator("#selection-bar strong")).to_have_text(re.compile(r"^2 of [\d,]+ selected$"))
    expect(either.get_by_role("link", name=first[0], exact=True)).to_have_count(0)
    assert names(either)[0] not in first
    either.get_by_role("checkbox", name="Select all on this page").click()
    expect(either.locator("#selection-bar strong")).to_have_text(re.compile(r"^27 of [\d,]+ selected$"))
    either.get_by_role("button", name="Last", exact=True).click()
    either.get_by_role("button", name="First", exact=True).click()
    expect(box(either, 0)).to_be_checked()
    expect(box(either, 1)).not_to_be_checked()
    either.get_by_role("button", name="Selected users (27)").click()
    expect(either.locator(".count")).to_have_text("27 users")
    # The list of the selected is theirs alone, and holds those of both pages.
    chosen = names(either)
    assert len(chosen) == 25
    either.get_by_role("button", name="Next", exact=True).click()
    expect(either.locator(".grid tbody tr")).to_have_count(2)
    chosen += names(either)
    assert {first[0], first[2]} <= set(chosen) and first[1] not in chosen
    either.get_by_role("button", name="Clear selection").click()
    expect(either.locator("#selection-bar strong")).to_have_count(0)


@pytest.mark.covers("M18")
def test_the_pane_has_the_essentials_and_leads_on(either):
    path = open_list(either)
    who = names(either)
    either.get_by_role("button", name=f"Details of {who[1]}", exact=True).click()
    pane = either.locator("#pane")
    expect(pane.get_by_role("heading", name=who[1])).to_be_visible()
    for label in ["First name", "Last name", "Display name", "Email", "Location"]:
        expect(pane.get_by_text(label, exact=True)).to_be_visible()
    expect(pane.get_by_role("link", name="Edit")).to_be_visible()
    pane.get_by_role("button", name="Next user").click()
    expect(pane.get_by_role("heading", name=who[2])).to_be_visible()
    assert "open=" in either.url
    pane.get_by_role("button", name="Close details").click()
    expect(pane).to_have_count(0)
    assert either.url.startswith(re.match(r"https?://[^/]+", either.url).group(0) + path)


def test_everyone_who_matches_is_meant_by_the_filter(staff):
    open_list(staff, "?never=1")
    staff.locator("#selection-bar summary").first.click()
    staff.get_by_role("button", name=re.compile("who match")).click()
    expect(staff.get_by_text(re.compile("users who match are selected"))).to_be_visible()
    expect(box(staff, 0)).to_be_disabled()
    staff.get_by_role("button", name="Clear selection").click()


@pytest.mark.parametrize(
    "language, header", [("de", "Anzeigename"), ("nl", "Weergavenaam"), ("sv", "Visningsnamn")]
)
def test_the_list_goes_out_as_a_file_in_the_readers_language(visit, language, header):
    page = visit(language=language)
    open_list(page)
    total = int(re.sub(r"\D", "", page.locator(".count").inner_text()))
    with page.expect_download() as waiting:
        page.locator("a.export").click()
    assert re.match(r"alder-dairy-\w+-\d{4}-\d\d-\d\d\.csv", waiting.value.suggested_filename)
    text = open(waiting.value.path(), "rb").read().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert rows[0][0] == header
    assert len(rows) == total + 1


def test_the_keyboard_does_it_all(scripted):
    open_list(scripted)
    scripted.keyboard.press("/")
    expect(scripted.locator("#search")).to_be_focused()
    links = scripted.locator(".grid tbody th a")
    links.nth(0).focus()
    scripted.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    scripted.keyboard.press("Space")
    expect(box(scripted, 1)).to_be_checked()
    expect(scripted.locator("#selection-bar strong")).to_have_text(re.compile(r"^1 of [\d,]+ selected$"))
    scripted.keyboard.press("Enter")
    expect(scripted.locator("#pane-title")).to_be_focused()
    scripted.keyboard.press("Escape")
    expect(scripted.locator("#pane")).to_have_count(0)
    expect(links.nth(1)).to_be_focused()
    scripted.get_by_role("button", name="Clear selection").click()
    expect(box(scripted, 1)).not_to_be_checked()
