"""Home, the list of customers, and a customer's account."""

import csv
import io
import itertools
import re

import pytest
from playwright.sync_api import expect

numbers = itertools.count(1)


def new_customer(page, name):
    """A customer of the test's own; returns its path, name and domain."""
    number = next(numbers)
    domain = f"{name.lower().split()[0]}-{number}.example"
    page.goto("/customers/new")
    page.get_by_label(re.compile("^Name")).fill(f"{name} {number}")
    page.get_by_label(re.compile("^Domains")).fill(domain)
    page.get_by_role("button", name="Add customer").click()
    path = re.match(r".*(/customers/[0-9a-f-]+)", page.url).group(1)
    return path, f"{name} {number}", domain


def search(page, text, by="Anything"):
    page.goto("/customers")
    page.get_by_label("Search by").select_option(label=by)
    page.get_by_role("searchbox", name="Search").first.fill(text)
    page.get_by_role("button", name="Search", exact=True).last.click()
    return page.locator("main tbody th a:not(.tag)")


@pytest.mark.covers("M1")
def test_the_list_opens_from_the_menu_with_names_domains_and_health(staff):
    staff.goto("/")
    staff.get_by_role("navigation").get_by_role("link", name="Customers", exact=True).click()
    expect(staff.get_by_role("heading", level=1)).to_have_text("Customers")
    row = staff.get_by_role("row").filter(has_text="Alder Dairy")
    expect(row.get_by_role("link", name="Alder Dairy")).to_be_visible()
    expect(row.locator("[data-label=Domains]")).to_contain_text(".example")
    expect(row.locator("[data-label=Health]")).not_to_be_empty()


@pytest.mark.covers("M2", "M3", "M4")
def test_customers_are_searched_by_name_domain_and_id(staff):
    path, name, domain = new_customer(staff, "Quince Works")
    customer = path.split("/")[-1]
    expect(search(staff, "QUINCE w", "Name")).to_have_text([name])
    expect(search(staff, "works", "Name")).to_have_count(0)
    expect(search(staff, domain.upper()[:8], "Domain")).to_have_text([name])
    expect(search(staff, " {" + customer.upper() + "} ", "Microsoft ID")).to_have_text([name])
    expect(search(staff, customer)).to_have_text([name])
    expect(search(staff, customer[:8], "Microsoft ID")).to_have_count(0)
    expect(staff.get_by_text("32 digits and letters")).to_be_visible()
    staff.get_by_role("link", name=re.compile("^Remove the filter")).click()
    expect(staff.locator("main tbody tr").nth(1)).to_be_visible()


@pytest.mark.covers("M5", "M7")
def test_customers_have_a_reseller_and_tags_that_narrow_the_list(either):
    page = either
    path, name, _ = new_customer(page, "Sorrel Labs")
    reseller = f"Fig Trade {name.split()[-1]}"
    page.goto(path + "/account")
    page.get_by_label("Reseller").fill(reseller)
    page.get_by_role("button", name="Save changes").click()
    expect(page.get_by_text("Saved. It is in the activity log.")).to_be_visible()
    page.get_by_label("New tag").fill("north " + name)
    page.get_by_role("button", name="Add tag").click()
    expect(page.locator(".tag-list")).to_contain_text("north " + name)

    page.get_by_label("New tag").fill("x" * 51)
    page.get_by_role("button", name="Add tag").click()
    expect(page.get_by_text("The tag is longer than 50 characters.")).to_be_visible()
    expect(page.get_by_label("New tag")).to_have_value("x" * 51)

    page.goto("/customers")
    page.get_by_label("Reseller").select_option(label=reseller)
    page.get_by_role("button", name="Search", exact=True).last.click()
    expect(page.locator("main tbody tr")).to_have_count(1)
    page.goto("/customers")
    page.get_by_label("Tag", exact=True).select_option(label="north " + name)
    page.get_by_role("button", name="Search", exact=True).last.click()
    expect(page.locator("main tbody tr")).to_have_count(1)
    expect(page.locator("main tbody th")).to_contain_text("Through " + reseller)


@pytest.mark.covers("M7")
def test_the_hundred_and_fifty_first_tag_is_refused(staff):
    path, _, _ = new_customer(staff, "Medlar Mill")
    staff.goto(path + "/account")
    csrf = staff.locator("input[name=csrf]").first.get_attribute("value")
    for number in range(150):
        answer = staff.request.post(
            path + "/account",
            form={"csrf": csrf, "act": "add-tag", "tag": f"t{number}"},
            max_redirects=0,
        )
        assert answer.status == 303
    staff.goto(path + "/account")
    staff.get_by_label("New tag").fill("one more")
    staff.get_by_role("button", name="Add tag").click()
    expect(staff.locator("#tag-wrong").get_by_text("A customer can have 150 tags")).to_be_visible()
    expect(staff.locator(".tag-list li")).to_have_count(150)


@pytest.mark.covers("M6")
@pytest.mark.parametrize(
    "language,link,headers",
    [
        ("en", "Export (CSV)", ["Microsoft ID", "Company name", "Primary domain name", "Relationship"]),
        ("de", "Exportieren (CSV)", ["Microsoft-ID", "Firmenname", "Primärer Domänenname", "Beziehung"]),
    ],
)
def test_customers_are_exported_as_a_file(visit, language, link, headers):
    page = visit(language=language)
    page.goto("/customers?search=Alder+Dairy")
    with page.expect_download() as waiting:
        page.get_by_role("link", name=link).click()
    text = open(waiting.value.path(), "rb").read().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter="," if language == "en" else ";"))
    assert rows[0][:4] == headers
    assert [row[1] for row in rows[1:]] == ["Alder Dairy"]
    assert re.fullmatch(r"[0-9a-f-]{36}", rows[1][0])


def test_the_list_is_sorted_by_health_and_by_users(staff):
    staff.goto("/customers")
    staff.locator("thead").get_by_role("link", name="Users").click()
    column = staff.locator("tbody [data-label=Users]")
    counts = [int(text.replace(",", "")) for text in column.all_inner_texts()]
    assert counts == sorted(counts, reverse=True) and counts[0] > counts[-1]
    expect(staff.locator("th[aria-sort=descending]")).to_have_text("Users")
    staff.locator("thead").get_by_role("link", name="Users").click()
    expect(staff.locator("th[aria-sort=ascending]")).to_have_text("Users")
    staff.locator("thead").get_by_role("link", name="Users").click()
    expect(staff.locator("th[aria-sort]")).to_have_text("Name")
    staff.locator("thead").get_by_role("link", name="Health").click()
    signs = staff.locator("tbody .health").evaluate_all("all => all.map(one => one.className)")
    assert signs == sorted(signs, key=["health bad", "health warn", "health good"].index)


def test_a_domain_is_added_preferred_and_removed_unless_it_is_in_use(staff):
    path, _, domain = new_customer(staff, "Hazel Shop")
    staff.goto(path + "/account")
    staff.get_by_label("New domain").fill("new-" + domain)
    staff.get_by_role("button", name="Add domain").click()
    staff.get_by_role("button", name=f"Use new-{domain} for new sign-in names").click()
    expect(staff.locator(".lined li").first).to_contain_text("new-" + domain)
    staff.get_by_role("button", name=f"Remove {domain}").click()
    expect(staff.locator(".lined li")).to_have_count(1)
    staff.get_by_label("New domain").fill("no domain")
    staff.get_by_role("button", name="Add domain").click()
    expect(staff.get_by_label("New domain")).to_have_value("no domain")
    expect(staff.get_by_text("is not a domain")).to_be_visible()


@pytest.mark.covers("M85", "M86")
def test_without_delegated_rights_users_are_closed_and_a_banner_says_why(either):
    page = either
    path, name, _ = new_customer(page, "Rowan Group")
    page.goto(path + "/account")
    page.get_by_text("The customer has withdrawn the rights").click()
    page.get_by_role("button", name="Record the withdrawal").click()
    expect(page.get_by_role("alert")).to_contain_text("has withdrawn your delegated rights")

    for rest in ["/users", "/users/new", "/deleted-users", "/seats", "/operations"]:
        answer = page.goto(path + rest)
        assert answer.status == 403, rest
        expect(page.get_by_role("alert")).to_contain_text(name)
        expect(page.locator("main table")).to_have_count(0)
    page.get_by_role("alert").get_by_role("link", name="How to get the rights back").click()
    expect(page).to_have_url(re.compile("/account$"))

    row = page.locator("tr").filter(has_text=name)
    page.goto("/customers?sort=health&size=150")
    expect(row).to_contain_text("Rights withdrawn")
    row.get_by_role("link", name=name).click()
    page.get_by_role("button", name="Record that the rights were given again").click()
    assert page.goto(path + "/users").status == 200


@pytest.mark.parametrize(
    "language,heading,numbers_text",
    [
        ("en", "Needs attention", "Show the numbers"),
        ("nl", "Vraagt aandacht", "De cijfers tonen"),
        ("de", "Braucht Aufmerksamkeit", "Zahlen anzeigen"),
        ("sv", "Kräver uppmärksamhet", "Visa siffrorna"),
    ],
)
def test_home_draws_license_use_with_words_and_numbers(visit, language, heading, numbers_text):
    page = visit(language=language)
    page.goto("/")
    expect(page.get_by_role("heading", name=heading)).to_be_visible()
    pictures = page.locator("figure.chart svg[role=img]")
    expect(pictures).to_have_count(3)
    for index in range(3):
        # Named and described to those who do not see it.
        ids = pictures.nth(index).get_attribute("aria-labelledby").split()
        assert all(page.locator("#" + one).text_content() for one in ids)
    page.get_by_text(numbers_text).last.click()
    expect(page.locator("figure.chart").last.locator("tbody tr")).to_have_count(90)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_home_leads_to_what_waits(staff):
    staff.goto("/")
    card = staff.locator(".waiting").first
    expect(card.get_by_role("heading")).to_have_text(re.compile(r"\d"))
    card.locator("li a").first.click()
    expect(staff.locator("h1")).not_to_have_text("Home")
    assert re.search(r"/customers/[0-9a-f-]+/", staff.url)
