"""Manage licenses, swap, Licenses updated and subscriptions (M49-M68)."""

import itertools
import re

import pytest
from playwright.sync_api import expect

numbers = itertools.count(1)

WORDS = {
    "en": ("Show what will happen", "Manage licenses", "Assign to all", "Licenses updated"),
    "nl": ("Tonen wat er gebeurt", "Licenties beheren", "Aan allen toewijzen", "Licenties bijgewerkt"),
    "de": ("Zeigen, was geschehen wird", "Lizenzen verwalten", "Allen zuweisen", "Lizenzen aktualisiert"),
    "sv": ("Visa vad som kommer att hända", "Hantera licenser", "Tilldela alla", "Licenser uppdaterade"),
}


class Place:
    """A customer of the test's own, reached with the cookies of a page."""

    def __init__(self, page, seats=(), users=(), location="NL"):
        self.page = page
        self.request = page.context.request
        number = next(numbers)
        self.domain = f"licensed{number}-{id(page)}.example"
        page.goto("/customers/new")
        self.csrf = page.locator("input[name=csrf]").first.get_attribute("value")
        answer = self.send("/customers/new", name=f"Licensed {number}", domains=self.domain, location="NL")
        self.path = re.match(r".*?(/customers/[0-9a-f-]{36})", answer.url).group(1)
        self.products = {}
        for product, units in seats:
            self.buy(product, units)
        self.users = dict(zip(users, self.create(users, location))) if users else {}

    def send(self, path, **fields):
        answer = self.request.post(path, form={"csrf": self.csrf, **fields})
        assert answer.ok, f"{path}: {answer.status}"
        return answer

    def apply(self, plan):
        identity = re.search(r"/plans/([0-9a-f-]{36})", plan.url).group(1)
        self.send(f"{self.path}/plans/{identity}/application", goAhead="1")
        return identity

    def buy(self, product, units):
        if product not in self.products:
            self.page.goto(f"{self.path}/seats/new?search={product}")
            row = self.page.get_by_role("row").filter(has=self.page.get_by_text(product, exact=True))
            link = row.first.get_by_role("link").get_attribute("href")
            self.products[product] = link.rsplit("/", 1)[1]
        self.apply(self.send(f"{self.path}/seats/{self.products[product]}", quantity=str(units)))

    def create(self, names, location):
        rows = ["First name,Last name,Display name,Email address,Status update"]
        rows += [f"{n},,{n},{n.lower()}@{self.domain}," for n in names]
        self.page.goto(self.path + "/uploads")
        self.page.set_input_files(
            "#file",
            {"name": "p.csv", "mimeType": "text/csv", "buffer": ("\n".join(rows) + "\n").encode()},
        )
        self.page.locator("form[enctype] button").first.click()
        self.page.wait_for_url(re.compile("/uploads/[0-9a-f-]{36}"))
        plan = self.send(self.page.url, options="1", do="plan", location=location)
        self.apply(plan)
        ids = []
        self.page.goto(self.path + "/users?size=200")
        for name in names:
            link = self.page.locator("tbody th a").filter(has_text=re.compile(f"^{name}$"))
            ids.append(re.search(r"/users/([0-9a-f-]{36})", link.first.get_attribute("href")).group(1))
        return ids

    def change(self, users, **fields):
        """Applies a change of licenses without looking."""
        body = [("csrf", self.csrf), ("step", "plan"), *fields.items()]
        body += [("user", self.users[name]) for name in users]
        data = "&".join(f"{name}={value}" for name, value in body)
        answer = self.request.post(
            self.path + "/licenses",
            data=data,
            headers={"content-type": "application/x-www-form-urlencoded"},
        )
        assert "/plans/" in answer.url
        return self.apply(answer)

    def matrix(self, users=None, route="licenses"):
        """Opens the matrix for some users, as the list's button does."""
        self.page.goto(self.path + "/users")
        ids = [self.users[name] for name in (users or self.users)]
        self.page.evaluate(
            """([action, csrf, ids]) => {
              const form = document.createElement("form");
              form.method = "post";
              form.action = action;
              for (const [name, value] of [["csrf", csrf], ...ids.map((id) => ["user", id])]) {
                const field = document.createElement("input");
                field.type = "hidden";
                field.name = name;
                field.value = value;
                form.append(field);
              }
              document.body.append(form);
              form.submit();
            }""",
            [f"{self.path}/{route}", self.csrf, ids],
        )
        self.page.wait_for_url(re.compile(f"/{route}$"))

    def row(self, product):
        return self.page.locator(f"tr[data-product='{self.products[product]}']")

    def box(self, product):
        """The box of three states of a product; those of its services stand below its name."""
        return self.row(product).locator("th ~ td input.tri")

    def free(self, product):
        self.page.goto(self.path + "/seats")
        row = self.page.locator("tbody").filter(has_text=product).first
        return row.locator("td.number").first.inner_text().strip()


@pytest.fixture
def page(visit):
    return visit(scripts=True)


def plan(page, language="en"):
    page.get_by_role("button", name=WORDS[language][0]).click()
    page.wait_for_url(re.compile("/plans/"))


def apply_plan(page, *, refused=False):
    """Applies what is shown; where rows are refused, and only there, the others have to be let go."""
    ahead = page.locator("input[name=goAhead]")
    expect(ahead).to_have_count(1 if refused else 0)
    if refused:
        ahead.check()
    page.locator("form[action$='/application'] button").click()
    page.wait_for_url(re.compile("/operations/"))


@pytest.mark.covers("M49", "M50", "M51", "M52", "M53", "M54", "M55", "M57", "M59", "M60")
def test_a_matrix_shows_who_has_what_and_changes_only_what_was_touched(page):
    place = Place(
        page, [("SPB", 5), ("POWER_BI_PRO", 5), ("EMS", 5)], ["Zoe", "Ann", "Mira"]
    )
    place.change(["Zoe", "Ann", "Mira"], **{f"p.{place.products['SPB']}": "on"})
    place.change(["Mira"], **{f"p.{place.products['EMS']}": "on"})
    place.matrix()
    boxes = page.locator(".selected .chips li")
    assert boxes.all_inner_texts() == ["Ann", "Mira", "Zoe"]
    all_box, some_box, none_box = (
        place.box(code) for code in ("SPB", "EMS", "POWER_BI_PRO")
    )
    expect(all_box).to_be_checked()
    assert some_box.evaluate("box => box.indeterminate")
    expect(none_box).not_to_be_checked()
    place.row("EMS").locator(".holders summary").click()
    expect(place.row("EMS").locator(".holders")).to_contain_text("Mira")
    expect(place.row("EMS").locator(".holders")).not_to_contain_text("Zoe")

    # On, off, and back to as it was.
    some_box.click()
    expect(some_box).to_be_checked()
    expect(place.row("EMS").locator(".after")).to_have_text("2 after")
    some_box.click()
    expect(place.row("EMS").locator(".after")).to_have_text("5 after")
    some_box.click()
    expect(some_box).to_have_js_property("indeterminate", True)
    expect(place.row("EMS").locator(".after")).to_be_hidden()

    none_box.press("Space")
    plan(page)
    expect(page.locator(".summary")).to_have_text("3 of 3 will change.")
    expect(page.locator(".effects .gain")).to_have_count(3)
    expect(page.locator(".effects .loss")).to_have_count(0)
    apply_plan(page)
    updated = page.locator(".updated")
    expect(updated.get_by_role("heading", name="Licenses updated")).to_be_visible()
    expect(updated.locator("tbody tr")).to_have_count(3)
    place.matrix()
    assert place.box("EMS").evaluate("box => box.indeterminate")


@pytest.mark.covers("M58", "M59", "M67", "M68")
def test_service_plans_are_chosen_one_by_one(page):
    place = Place(page, [("SPB", 5)], ["Ann", "Bo"])
    place.matrix(["Ann"])
    place.row("SPB").locator(".plan-list summary").click()
    plans = place.row("SPB").locator(".plans li:not(.all-plans)")
    first = plans.first.locator("input.tri")
    first.click()
    # Choosing a service implies its product, and nothing else of it.
    expect(place.box("SPB")).to_be_checked()
    expect(first).to_be_checked()
    expect(plans.nth(1).locator("input.tri")).not_to_be_checked()
    plan(page)
    apply_plan(page)
    place.matrix()
    place.row("SPB").locator(".plan-list summary").click()
    expect(first).to_be_checked()
    expect(plans.nth(1).locator("input.tri")).not_to_be_checked()
    # Switching a service on for holders leaves the partial product of the others alone.
    place.matrix(["Ann"])
    place.row("SPB").locator(".plan-list summary").click()
    plans.nth(1).locator("input.tri").click()
    plan(page)
    expect(page.locator(".effects .turn")).to_have_count(1)
    expect(page.locator(".effects .gain")).to_have_count(0)


@pytest.mark.covers("M56", "M61", "M65")
def test_seats_run_out_with_a_reason_and_failed_rows_are_tried_again(page):
    place = Place(page, [("SPB", 2)], ["Ann", "Bo", "Chen"])
    place.matrix()
    row = place.row("SPB")
    expect(row.locator(".buy")).to_be_hidden()
    place.box("SPB").click()
    expect(row.locator(".after")).to_have_text("1 short")
    expect(row.locator(".buy")).to_be_visible()
    plan(page)
    expect(page.get_by_role("table", name="Why rows are refused")).to_contain_text("1")
    page.get_by_role("link", name=re.compile("^Show them")).first.click()
    expect(page.locator("tbody th .second", has_text=place.domain)).to_have_count(1)
    apply_plan(page, refused=True)
    expect(page.locator(".updated .badge.good")).to_have_count(2)
    expect(page.locator(".updated .badge.bad")).to_have_count(1)
    operation = page.url
    page.get_by_role("link", name=re.compile("^Only what failed")).click()
    expect(page.locator(".updated tbody tr")).to_have_count(1)

    place.matrix()
    expect(place.row("SPB").locator(".buy")).to_be_visible()
    place.row("SPB").locator(".buy").click()
    page.get_by_label("Quantity (Ourselves)").fill("3")
    plan(page)
    apply_plan(page)
    page.goto(operation)
    page.get_by_role("button", name="Try the failed row again").click()
    expect(page.locator(".summary, .tally").first).to_be_visible()
    apply_plan(page)
    expect(page.locator(".updated .badge.good")).to_have_count(1)

    place.matrix(["Ann", "Bo"])
    place.box("SPB").click()
    expect(place.row("SPB").locator(".after")).to_have_text("2 after")
    plan(page)
    apply_plan(page)
    assert place.free("SPB") == "2"


@pytest.mark.covers("M62", "M66")
def test_a_missing_location_is_mended_on_the_same_page(page):
    place = Place(page, [("SPB", 5)], ["Ann", "Bo"], location="")
    place.matrix()
    expect(page.get_by_text("2 of them have no location")).to_be_visible()
    page.locator("select[name=location]").select_option("")
    place.box("SPB").click()
    plan(page)
    expect(page.get_by_role("table", name="Why rows are refused")).to_contain_text("location")
    place.matrix()
    page.locator("select[name=location]").select_option("SE")
    place.box("SPB").click()
    plan(page)
    apply_plan(page)
    expect(page.locator(".updated").get_by_text("Location set: Sweden")).to_have_count(2)
    # Once all have one, it can be changed for all.
    place.matrix()
    page.locator("details.location summary").first.click()
    page.locator("select[name=location]").select_option("DE")
    plan(page)
    apply_plan(page)
    expect(page.locator(".updated").get_by_text("Location set: Germany")).to_have_count(2)


@pytest.mark.parametrize("language", ["en", "nl", "de", "sv"])
@pytest.mark.covers("M49", "M57", "M60")
def test_it_works_without_scripts_in_every_language(visit, language):
    button, manage, to_all, updated = WORDS[language]
    scripted = visit(scripts=True)
    place = Place(scripted, [("SPB", 2)], ["Ann"])
    page = visit(language=language)
    page.goto(f"{place.path}/users/{place.users['Ann']}")
    page.get_by_role("button", name=manage).click()
    row = page.locator("tr[data-product]")
    expect(row.locator("input.tri")).to_have_count(0)
    row.locator(".trio input[value=on]").check()
    page.get_by_role("button", name=button).click()
    page.locator("form[action$='/application'] button").click()
    expect(page.get_by_role("heading", name=updated)).to_be_visible()
    expect(page.locator(".updated .badge.good")).to_have_count(1)


@pytest.mark.covers("M62", "M63", "M64", "M68")
def test_every_reason_is_named_with_what_helps(page):
    codes = ["MCOEV", "ENTERPRISEPACK", "ENTERPRISEPREMIUM", "EXAMPLE_MAIL_ARCHIVE"]
    place = Place(page, [(code, 5) for code in codes], ["Chen"], location="CN")
    place.matrix()
    archive = place.row("EXAMPLE_MAIL_ARCHIVE")
    expect(archive.get_by_role("link", name="Open the publisher’s page")).to_be_visible()
    expect(archive.locator("input")).to_have_count(0)
    place.box("MCOEV").click()
    plan(page)
    why = page.get_by_role("table", name="Why rows are refused")
    expect(why).to_contain_text("China")
    expect(why).to_contain_text("Microsoft Teams Phone Standard")
    expect(why.locator("tbody tr")).to_have_count(2)
    place.matrix()
    for code in ("ENTERPRISEPACK", "ENTERPRISEPREMIUM"):
        place.box(code).click()
    plan(page)
    expect(why).to_contain_text("Office 365 E3")
    expect(why).to_contain_text("Office 365 E5")
    expect(page.locator("form[action$='/application']")).to_have_count(0)


@pytest.mark.covers("M65")
def test_a_swap_leaves_nobody_without_and_touches_nobody_else(page):
    place = Place(page, [("SPB", 5), ("O365_BUSINESS_PREMIUM", 5)], ["Ann", "Bo", "Chen"])
    place.change(["Ann", "Bo"], **{f"p.{place.products['SPB']}": "on"})
    place.matrix(route="swap")
    page.locator("#new").select_option(place.products["O365_BUSINESS_PREMIUM"])
    plan(page)
    expect(page.locator(".summary")).to_have_text("2 of 3 will change, 1 already have it.")
    expect(page.locator(".effects .gain")).to_have_count(2)
    expect(page.locator(".effects .loss")).to_have_count(2)
    apply_plan(page)
    assert place.free("SPB") == "5"
    assert place.free("O365_BUSINESS_PREMIUM") == "3"


@pytest.mark.covers("M50", "M56")
def test_a_quantity_is_raised_with_a_plan_and_never_lowered_below_what_is_used(page):
    place = Place(page, [("SPB", 2)], ["Ann", "Bo"])
    place.change(["Ann", "Bo"], **{f"p.{place.products['SPB']}": "on"})
    page.goto(place.path + "/seats")
    expect(page.get_by_text("2 of 2 in use")).to_be_visible()
    page.get_by_role("link", name=re.compile("^Buy more")).click()
    page.get_by_label("Quantity (Ourselves)").fill("1")
    plan(page)
    expect(page.locator("form[action$='/application']")).to_have_count(0)
    expect(page.get_by_role("table", name="Why rows are refused")).to_be_visible()
    page.goto(f"{place.path}/seats/{place.products['SPB']}")
    page.get_by_label("Quantity (Ourselves)").fill("9")
    plan(page)
    apply_plan(page)
    page.goto(place.path + "/seats")
    expect(page.get_by_text("2 of 9 in use")).to_be_visible()
    page.goto(place.path + "/activity")
    expect(page.locator("main")).to_contain_text("Quantity")
