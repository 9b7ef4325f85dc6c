"""Nothing for axe-core to find in any theme; nothing runs off a small screen; no page is heavy."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from places import DOORS, addresses, customer


# Theme, contrast and width: every theme, and both sizes in each of light and dark.
LOOKS = [
    ("light", "normal", 1280),
    ("dark", "normal", 1280),
    ("light", "high", 1280),
    ("dark", "high", 1280),
    ("light", "normal", 390),
    ("dark", "normal", 390),
]


def visitor(browser, server, staff_state, scheme, width, contrast="normal"):
    # The check itself is a script; it gets in where the pages' own policy lets none.
    context = browser.new_context(
        base_url=server.address,
        storage_state=staff_state,
        color_scheme=scheme,
        viewport={"width": width, "height": 900},
        locale="en-GB",
        bypass_csp=True,
    )
    look = f"{scheme}.{contrast}.{'compact' if width < 500 else 'usual'}"
    context.add_cookies([{"name": "appearance", "value": look, "url": server.address}])
    return context


def findings(page):
    results = Axe().run(page)
    return [
        f"{violation['id']}: {node['html'][:160]}"
        for violation in results.response["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize(("scheme", "contrast", "width"), LOOKS)
def test_no_page_has_a_fault_that_axe_knows(
    browser, server, staff_state, scheme, contrast, width
):
    context = visitor(browser, server, staff_state, scheme, width, contrast)
    page = context.new_page()
    found = {}
    for address in addresses(page):
        answer = page.goto(address)
        assert answer.status == (404 if address == "/nothing" else 200), address
        faults = findings(page)
        if faults:
            found[address] = faults
    context.close()
    assert found == {}, str(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_matrix_and_the_plan_have_none_either(browser, server, staff_state, scheme):
    context = visitor(browser, server, staff_state, scheme, 1280)
    page = context.new_page()
    page.goto(customer(page) + "/users?size=25")
    for box in page.locator(".grid tbody .pick input").all()[:3]:
        box.check()
    page.get_by_role("button", name="Manage licenses").click()
    assert findings(page) == []
    page.locator("th ~ td input.tri").first.click()
    page.get_by_role("button", name="Show what will happen").click()
    assert "/plans/" in page.url
    assert findings(page) == []
    context.close()


@pytest.mark.parametrize("path", DOORS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_doors_have_none(browser, server, path, scheme):
    context = browser.new_context(
        base_url=server.address, color_scheme=scheme, bypass_csp=True
    )
    page = context.new_page()
    page.goto(path)
    assert findings(page) == []
    context.close()


@pytest.mark.parametrize("width", [390, 768, 1280, 2560])
def test_no_page_is_wider_than_the_screen(browser, server, staff_state, width):
    context = visitor(browser, server, staff_state, "light", width)
    page = context.new_page()
    for address in addresses(page):
        page.goto(address)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, address
    context.close()


def test_pages_and_style_agree_with_their_own_policy(browser, server, staff_state):
    context = browser.new_context(base_url=server.address, storage_state=staff_state)
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    for address in addresses(page)[:-1]:
        page.goto(address)
    context.close()
    assert complaints == []


def test_no_page_sends_more_than_200_kilobytes(browser, server, staff_state):
    context = visitor(browser, server, staff_state, "light", 1280)
    page = context.new_page()
    page.goto("/customers?search=nordlicht")
    largest = page.locator("main tbody th a").first.get_attribute("href").split("?")[0]
    heavy = {}
    for address in [*addresses(page), f"{largest}?size=150"]:
        size = len(page.goto(address).body())
        if size > 200_000:
            heavy[address] = size
    context.close()
    assert heavy == {}


def test_the_styleguide_shows_each_theme(visit):
    """The person's choice wins over the system's, and no choice leaves it to the system."""
    ground = "getComputedStyle(document.body).backgroundColor"
    page = visit(scheme="dark", scripts=True)
    page.goto("/styleguide")
    dark = page.evaluate(ground)
    page.goto("/appearance")
    page.get_by_label("Light").check(force=True)
    page.get_by_label("Compact").check(force=True)
    page.get_by_role("button", name="Save").click()
    page.goto("/styleguide")
    assert page.evaluate(ground) != dark
    assert page.evaluate("document.documentElement.dataset.density") == "compact"
