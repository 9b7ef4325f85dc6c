"""What is behind the buttons: axe over the ways of changing something, their weight, and paper."""

import re
import subprocess

import pytest
from playwright.sync_api import expect
from test_access import findings, visitor
from test_people import SUITE, House

ANALYSIS = "Power BI Pro"


@pytest.fixture(scope="module")
def house(server, browser, staff_state):
    context = browser.new_context(
        java_script_enabled=False, base_url=server.address, storage_state=staff_state,
        locale="en-GB",
    )
    yield House(context.new_page(), "Sorbus Mill", "sorbus.example", {SUITE: 12, ANALYSIS: 1})
    context.close()


@pytest.fixture(scope="module")
def people(house):
    """Addresses of five users: two with a license, two without, and a global admin."""
    house.add("keeper.one", "Keeper One", permission="global")
    house.add("keeper.two", "Keeper Two", permission="global")
    held = [house.add(name.lower(), name, [SUITE])[0] for name in ["Sara", "Sten"]]
    return held + [house.add(name.lower(), name)[0] for name in ["Tova", "Tage"]]


def identity(address):
    return address.split("/")[-1]


def send(page, house, route, users):
    """As the buttons of the list do it."""
    page.goto(house.path + "/users")
    csrf = page.locator("input[name=csrf]").first.get_attribute("value")
    page.evaluate(
        """([action, fields]) => {
          const form = document.createElement("form");
          form.method = "post";
          form.action = action;
          for (const [name, value] of fields) {
            form.append(Object.assign(document.createElement("input"), { name, value }));
          }
          document.body.append(form);
          form.submit();
        }""",
        [f"{house.path}/{route}", [["csrf", csrf], *[["user", identity(user)] for user in users]]],
    )
    page.wait_for_url(re.compile(f"/{route}$|/plans/"))


class Walk:
    """Pages with what axe finds on each; none may be wider than the screen either."""

    def __init__(self, page, width):
        self.page = page
        self.width = width
        self.found = {}

    def look(self, name):
        faults = findings(self.page)
        wide = self.page.evaluate("document.documentElement.scrollWidth")
        if wide > self.width:
            faults.append(f"{wide} px wide")
        if faults:
            self.found[name] = faults


LOOKS = [("light", 1280), ("dark", 390)]


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_ways_of_changing_have_no_fault_that_axe_knows(
    browser, server, staff_state, house, people, scheme, width
):
    context = visitor(browser, server, staff_state, scheme, width)
    page = context.new_page()
    walk = Walk(page, width)
    plan = page.get_by_role("button", name="Show what will happen")

    send(page, house, "swap", people)
    walk.look("swap")
    page.locator("#new").select_option(house.products[ANALYSIS])
    plan.click()
    walk.look("plan of a swap")
    for route in ["location", "roles"]:
        send(page, house, route, people)
        walk.look(route)

    page.goto(f"{house.path}/seats/{house.products[SUITE]}")
    walk.look("quantity")
    page.locator("#quantity").fill("1")
    plan.click()
    walk.look("quantity below what is in use")
    operation = house.apply(house.post(f"{house.path}/seats/{house.products[SUITE]}", quantity=13))
    page.goto(operation)
    walk.look("operation of a quantity")
    page.get_by_role("button", name="Undo…").click()
    expect(page.get_by_role("heading", name="Undo: Change quantity")).to_be_visible()
    walk.look("undo of a quantity")
    page.locator("form[action$='/application'] button").click()
    walk.look("operation that is an undo")

    page.goto(house.path + "/users?search=keeper.two")
    send(page, house, "deletion", [page.locator("tbody th a").first.get_attribute("href")])
    walk.look("deletion of a global admin")
    page.get_by_label(re.compile("^To confirm, type")).fill("something else")
    page.locator("form.confirm").evaluate("form => form.submit()")
    expect(page.get_by_text("That is not what has to be typed.")).to_be_visible()
    walk.look("deletion, wrongly confirmed")
    send(page, house, "password-reset", people)
    walk.look("resetting of passwords")

    page.goto(house.path + "/users/new")
    page.locator("#wizard").evaluate("form => form.noValidate = true")
    page.get_by_label("Display name").fill("Wizard")
    page.get_by_label("Name before the @").fill("wiz ard")
    page.locator("[data-next]").click()
    expect(page.locator("[aria-invalid=true]")).to_have_count(1)
    walk.look("wizard with a wrong name")
    page.get_by_label("Name before the @").fill("wizard" + scheme)
    page.locator("[data-next]").click()
    page.get_by_role("radio", name=re.compile("^Custom")).check()
    page.locator("[data-next]").click()
    expect(page.get_by_text("No permission is ticked.")).to_be_visible()
    walk.look("wizard without a permission")
    context.close()
    assert walk.found == {}, str(walk.found)


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_ways_back_and_the_houses_own_forms_have_none_either(
    browser, server, staff_state, house, scheme, width
):
    user, _ = house.add("gone." + scheme, "Gone " + scheme, [SUITE])
    deleted = house.apply(house.post(house.path + "/deletion", user=identity(user)))
    # Somebody else has the name by now.
    house.add("gone." + scheme, "Took It " + scheme, reuse="1")
    context = visitor(browser, server, staff_state, scheme, width)
    page = context.new_page()
    walk = Walk(page, width)
    page.goto(deleted)
    page.get_by_role("button", name="Undo…").click()
    expect(page.get_by_role("heading", name="Undo: Delete users")).to_be_visible()
    expect(page.get_by_label(re.compile("^New sign-in name"))).to_be_visible()
    walk.look("undo of a deletion, with a taken name")
    page.get_by_role("link", name=re.compile("^This takes back")).click()
    assert page.url == server.address + deleted

    page.goto("/profile")
    page.locator("#current").fill("not my password")
    page.locator("#new").fill("walnut fjord kettle orbit")
    page.get_by_role("button", name="Change password").click()
    expect(page.locator(".wrong").first).to_be_visible()
    walk.look("profile with a wrong password")
    page.goto("/staff/new")
    page.locator("main form").last.evaluate("form => form.noValidate = true")
    page.get_by_role("button", name="Invite somebody").click()
    expect(page.locator("[aria-invalid=true]").first).to_be_visible()
    walk.look("invitation with nothing in it")
    page.goto("/activity?all=1&action=user.created&who=Ada+Admin&from=2020-01-01")
    walk.look("log, narrowed")
    page.goto(house.path + "/users?selected=1&never=1&location=none&role=none")
    walk.look("list with many filters")
    context.close()
    assert walk.found == {}, str(walk.found)


def test_the_matrix_of_everybody_weighs_little(browser, server, staff_state):
    context = visitor(browser, server, staff_state, "light", 1280)
    page = context.new_page()
    page.goto("/customers?search=nordlicht")
    page.goto(page.locator("main tbody th a").first.get_attribute("href").split("?")[0])
    total = page.locator("#grid").get_attribute("data-total")
    assert total == "2400"
    page.locator("#selection-bar summary").first.click()
    page.get_by_role("button", name=re.compile("who match")).click()
    selected = page.locator("#selection-bar strong")
    expect(selected).to_have_text("All 2,400 users who match are selected")
    with page.expect_response(re.compile("/licenses$")) as waiting:
        page.get_by_role("button", name="Manage licenses").click()
    size = len(waiting.value.body())
    expect(page.get_by_role("heading", name=re.compile(r"^[\d,]+ users selected"))).to_be_visible()
    page.go_back()
    page.get_by_role("button", name="Clear selection").click()
    expect(selected).to_have_count(0)
    context.close()
    assert size < 200_000


def printed(page, path):
    page.pdf(path=path, format="A4")
    return subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True
    ).stdout


@pytest.mark.covers("M60", "M61")
def test_licenses_updated_is_printed_without_anything_to_press(visit, house, people, tmp_path):
    page = visit(scripts=True)
    plan = house.post(
        house.path + "/licenses", step="plan", user=[identity(user) for user in people],
        **{f"p.{house.products[ANALYSIS]}": "on"},
    )
    page.goto(house.apply(plan, goAhead="1"))
    expect(page.get_by_role("button", name="Print")).to_be_visible()
    text = printed(page, tmp_path / "updated.pdf")
    for told in ["Licenses updated", "Sorbus Mill", *["Sara", "Sten", "Tova", "Tage"], ANALYSIS]:
        assert told in text, told
    assert text.count("@sorbus.example") == 4, "one line each"
    assert len(re.findall("No seat of", text)) == 3, "why it went wrong stands on paper too"
    for control in [
        "Print", "Undo…", "Download", "Try the failed", "Only what failed", "Sign out", "Skip to",
        "Search or jump", "Ctrl", "Switch customer",
    ]:
        assert control not in text, control
