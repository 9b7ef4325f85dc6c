"""Operations: followed while they move, stopped, tried again and taken back."""

import re

import pytest
from playwright.sync_api import expect
from test_main_job import domain_of, upload
from test_people import SUITE, House

ROWS = 4000


@pytest.fixture(scope="module")
def house(server, browser, staff_state):
    context = browser.new_context(
        java_script_enabled=False, base_url=server.address, storage_state=staff_state,
        locale="en-GB",
    )
    yield House(context.new_page(), "Rowan Rail", "rowan.example", {SUITE: 5})
    context.close()


def many(page, path, prefix):
    """Sets off the creation of many users; the page of their operation is open then."""
    domain = domain_of(page, path)
    lines = ["Display name,Email"] + [f"{prefix} {n},{prefix}{n}@{domain}" for n in range(ROWS)]
    upload(page, path, "\n".join(lines).encode())
    page.get_by_role("button", name="Show what will happen").click()
    page.get_by_role("button", name=re.compile("^Create 4,000")).click()


@pytest.mark.covers("M60")
def test_an_operation_is_followed_without_a_reload(scripted, house):
    many(scripted, house.path, "followed")
    scripted.evaluate("window.stays = true")
    expect(scripted.get_by_text("4,000 of 4,000 rows", exact=True)).to_be_visible(timeout=60_000)
    expect(scripted.locator("main .badge", has_text="Done")).to_be_visible()
    assert scripted.evaluate("window.stays"), "the page was not loaded again"
    # Leaving and coming back shows the same operation.
    address = scripted.url
    scripted.goto(house.path + "/operations?kind=create")
    scripted.locator(f"tbody a[href='{address[address.index('/customers'):]}']").click()
    expect(scripted.get_by_text("4,000 of 4,000 rows", exact=True)).to_be_visible()


def test_without_scripts_it_is_paused_resumed_and_stopped(staff, house):
    many(staff, house.path, "stopped")
    if staff.locator("noscript, meta[http-equiv=refresh]").count() and staff.get_by_role(
        "button", name="Pause"
    ).count():
        staff.get_by_role("button", name="Pause").click()
        expect(staff.get_by_text("Nothing happens until somebody resumes it.")).to_be_visible()
        staff.get_by_text("Stop for good").click()
        staff.get_by_role("button", name=re.compile("^Stop and leave")).click()
        expect(staff.locator("main .badge", has_text="Canceled")).to_be_visible()
        expect(staff.get_by_text("left out")).to_be_visible()


@pytest.mark.covers("M50")
@pytest.mark.parametrize(
    "language, button", [("en", "Undo…"), ("de", "Rückgängig machen …")]
)
def test_a_quantity_goes_back_and_forth(visit, house, language, button):
    product = house.products[SUITE]
    plan = house.post(f"{house.path}/seats/{product}", quantity=9)
    operation = house.apply(plan)
    page = visit(language=language)
    page.goto(operation)
    page.get_by_role("button", name=button).click()
    expect(page.locator("main form button.primary")).to_be_visible()
    page.locator("main form button.primary").click()
    undone = page.url
    page.goto(operation)
    page.locator("main section a", has_text="Ada Admin").click()
    assert page.url == undone
    expect(page.get_by_role("button", name=button)).to_be_visible()


@pytest.mark.parametrize(
    "language, title", [("nl", "Lijst verfijnen"), ("sv", "Avgränsa listan")]
)
def test_the_list_is_narrowed(visit, house, language, title):
    page = visit(language=language)
    page.goto("/operations?state=done&kind=change-quantity")
    expect(page.get_by_role("navigation", name=title).locator("[aria-current]")).to_have_count(1)
    page.goto("/operations?state=paused&by=Nobody")
    expect(page.locator(".empty")).to_be_visible()
    page.locator(".empty a").click()
    assert page.url.endswith("/operations")
