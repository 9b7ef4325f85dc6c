"""The whole main job with the keyboard alone: nothing here ever clicks, and nothing is focused but by
keys."""

import re

import pytest
from playwright.sync_api import expect

FILE = "Display name,Email\r\nKeya Board,keya.board@alder-dairy.example\r\nKeno Stroke,keno.stroke@alder-dairy.example\r\n"


def tab_to(page, locator, most=150):
    """Presses Tab until the focus is there; where it is on the way must always show."""
    for _ in range(most):
        if locator.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError("the keyboard never came to it")


def ready(page):
    """The keys are there once the page's modules are."""
    page.wait_for_load_state("load")
    expect(page.locator("html.scripted")).to_be_attached()


def until(page, happened, seconds=15):
    for _ in range(seconds * 10):
        if happened():
            return
        page.wait_for_timeout(100)
    raise AssertionError("it never happened")


def press(page, role, name):
    locator = page.get_by_role(role, name=name).first
    expect(locator).to_be_visible()
    tab_to(page, locator)
    page.keyboard.press("Enter")


def test_a_file_becomes_accounts_with_licenses_by_keyboard_alone(scripted):
    page = scripted
    # Asked for before the first page: the browser takes a moment to hand its choosers over, and a
    # chooser that opens meanwhile is lost.
    choosers = []
    page.on("filechooser", lambda chooser: choosers.append(chooser))
    page.goto("/")
    page.keyboard.press("Control+k")
    page.keyboard.type("alder dairy")
    customer = page.locator("#palette-results a").filter(has_text="Alder Dairy").last
    expect(customer).to_be_visible()
    while "chosen" not in (customer.get_attribute("class") or ""):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Users and licenses")

    ready(page)
    # The session is that of all tests: whoever was here before may have left a selection.
    clear = page.locator("#selection-bar button.plain[value=none]")
    if clear.is_visible():
        tab_to(page, clear)
        page.keyboard.press("Enter")
        expect(clear).to_have_count(0)
        page.reload()
    press(page, "link", "Upload users")
    expect(page.get_by_role("heading", level=1)).to_have_text("Upload users")
    ready(page)
    tab_to(page, page.locator("#file"))
    page.keyboard.press("Enter")
    until(page, lambda: choosers)
    choosers[0].set_files(
        {"name": "keys.csv", "mimeType": "text/csv", "buffer": FILE.encode()}
    )
    press(page, "button", "Validate")
    expect(page.get_by_text("The file is valid: 2 users.").first).to_be_visible()
    tab_to(page, page.locator("button[name=do][value=plan]:not(.hidden)").first)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/plans/"))
    press(page, "button", re.compile("^Create 2 users"))
    page.wait_for_url(re.compile("/operations/"))
    press(page, "button", "Show, copy or print")
    expect(page.get_by_text("Keya Board").first).to_be_visible()
    ready(page)
    page.keyboard.press("g")
    page.keyboard.press("u")
    expect(page.get_by_role("heading", level=1)).to_have_text("Users and licenses")
    ready(page)
    page.keyboard.press("/")
    expect(page.locator("main input[type=search]").first).to_be_focused()
    page.keyboard.type("keya")
    page.keyboard.press("Enter")
    expect(page.locator(".grid tbody tr")).to_have_count(1)
    ready(page)
    tab_to(page, page.locator(".grid tbody .pick input").first)
    page.keyboard.press(" ")
    expect(page.locator("#selection-bar strong")).to_have_text(re.compile("^1 of"))
    press(page, "button", "Manage licenses")
    expect(page.get_by_role("heading", level=1)).to_have_text("Manage licenses")
    ready(page)
    box = page.locator("th ~ td input.tri").nth(1)
    tab_to(page, box)
    page.keyboard.press(" ")
    expect(box).to_be_checked()
    press(page, "button", "Show what will happen")
    page.wait_for_url(re.compile("/plans/"))
    press(page, "button", re.compile("^Change licenses of"))
    page.wait_for_url(re.compile("/operations/"))
    expect(page.get_by_text("1 of 1 row").first).to_be_visible()


def test_the_keys_are_listed_and_can_be_switched_off(scripted):
    page = scripted
    page.goto("/customers")
    ready(page)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(dialog).to_be_visible()
    expect(dialog.get_by_text("Activity log")).to_be_visible()
    assert "" not in dialog.locator("dd").all_inner_texts()
    page.keyboard.press("Escape")
    expect(dialog).not_to_be_visible()
    page.goto("/appearance")
    off = page.locator("input[name=shortcuts][value=keyless]")
    tab_to(page, page.locator("input[name=shortcuts]:checked"))
    page.keyboard.press("ArrowRight")
    expect(off).to_be_checked()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("html").get_attribute("data-keys") == "off"
    page.goto("/customers")
    page.keyboard.press("?")
    expect(dialog).not_to_be_visible()


@pytest.mark.parametrize("language", ["en", "nl", "de", "sv"])
def test_search_works_without_scripts_in_every_language(visit, language):
    page = visit(language=language)
    page.goto("/find?q=nordlicht")
    expect(page.locator(".findings a").filter(has_text="Nordlicht Kliniken")).to_be_visible()
    page.goto("/find?q=nobodyofthatname")
    expect(page.locator(".findings a")).to_have_count(0)
    expect(page.get_by_role("status").first).not_to_be_empty()
