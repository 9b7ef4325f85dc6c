"""Nothing for axe-core to find, in light and dark; nothing runs off a small screen."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from places import DOORS, addresses, customer


def visitor(browser, server, staff_state, scheme, width):
    # The check itself is a script; it gets in where the pages' own policy lets none.
    return browser.new_context(
        base_url=server.address,
        storage_state=staff_state,
        color_scheme=scheme,
        viewport={"width": width, "height": 900},
        locale="en-GB",
        bypass_csp=True,
    )


def findings(page):
    results = Axe().run(page)
    return [
        f"{violation['id']}: {node['html'][:160]}"
        for violation in results.response["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_has_a_fault_that_axe_knows(browser, server, staff_state, scheme, width):
    context = visitor(browser, server, staff_state, scheme, width)
    page = context.new_page()
    found = {}
    for address in addresses(page):
        answer = page.goto(address)
        assert answer.status == (404 if address == "/nothing" else 200), address
        faults = findings(page)
        if faults:
            found[address] = faults
    context.close()
    assert found == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_matrix_and_the_plan_have_none_either(browser, server, staff_state, scheme):
    context = visitor(browser, server, staff_state, scheme, 1280)
    page = context.new_page()
    page.goto(customer(page) + "/users?tick=page&size=25")
    page.get_by_role("button", name="Manage licenses").click()
    assert findings(page) == []
    page.locator("td input[value=on]").first.check()
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
