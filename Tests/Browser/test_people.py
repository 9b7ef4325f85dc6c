"""People one by one and many at once: added, edited, reset, deleted, brought back.

Every test works at a customer of this file's own, so that nobody else's users are in the way.
"""

import re
import urllib.parse

import pytest
from playwright.sync_api import expect
from test_access import findings

SUITE = "Microsoft 365 Business Standard"


class House:
    """A customer with a few seats, and what a test needs to set the scene without pressing buttons."""

    def __init__(self, page, name, domains, seats):
        self.request = page.request
        self.page = page
        page.goto("/customers/new")
        self.csrf = page.locator("input[name=csrf]").first.get_attribute("value")
        answer = self.post(
            "/customers/new", name=name, domains=domains, location="NL"
        )
        self.path = re.match(r"(/customers/[0-9a-f-]+)", answer).group(1)
        self.domain = domains.split()[0].strip(",")
        self.products = {}
        if seats:
            self.stock(seats)

    def post(self, address, **fields):
        """Sends a form; gives back where it leads."""
        answer = self.request.post(
            address,
            data=urllib.parse.urlencode({"csrf": self.csrf, **fields}, doseq=True),
            headers={"content-type": "application/x-www-form-urlencoded"},
            max_redirects=0,
        )
        assert answer.status == 303, (address, answer.status)
        return answer.headers["location"]

    def stock(self, seats):
        """Units of products that another customer holds, too."""
        self.page.goto("/customers?search=Alder+Dairy")
        alder = self.page.locator("tbody th a").first.get_attribute("href")
        other = re.match(r"(/customers/[0-9a-f-]+)", alder).group(1)
        self.page.goto(other + "/users")
        user = self.page.locator("tbody th a[href*='/users/']").first.get_attribute("href")
        self.page.goto(urllib.parse.urlsplit(user).path + "/edit")
        for row in self.page.locator("[data-offer]").all():
            box = row.locator("input[name=product]")
            if box.count():
                name = row.locator(".choice span").first.inner_text().split("\n")[0]
                self.products[name] = box.get_attribute("value")
        for name, units in seats.items():
            plan = self.post(f"{self.path}/seats/{self.products[name]}", quantity=units)
            self.apply(plan)

    def apply(self, plan, **fields):
        return self.post(plan.split("?")[0] + "/application", **fields)

    def add(self, local, display=None, products=(), **fields):
        """A user; gives back the address of their page and the operation that made them."""
        answer = self.request.post(
            self.path + "/users/new",
            data=urllib.parse.urlencode(
                {
                    "csrf": self.csrf, "step": "licenses", "go": "review",
                    "displayName": display or local, "local": local, "domain": self.domain,
                    "location": "NL", "permission": "user",
                    "product": [self.products[name] for name in products], **fields,
                },
                doseq=True,
            ),
            headers={"content-type": "application/x-www-form-urlencoded"},
        )
        assert answer.status == 200, answer.text()
        plan = re.search(r'name="plan" value="([0-9a-f-]+)"', answer.text()).group(1)
        operation = self.post(
            self.path + "/users/new", step="review", go="create", plan=plan
        )
        self.page.goto(operation)
        link = self.page.locator(".new-users tbody th a").last.get_attribute("href")
        return link, operation

    def delete(self, *users):
        plan = self.post(self.path + "/deletion", user=[user.split("/")[-1] for user in users])
        self.apply(plan)


@pytest.fixture(scope="module")
def house(server, browser, staff_state):
    context = browser.new_context(
        java_script_enabled=False, base_url=server.address, storage_state=staff_state,
        locale="en-GB",
    )
    yield House(
        context.new_page(), "Linden Works", "linden.example, lindenshop.example",
        {SUITE: 40, "Power BI Pro": 1},
    )
    context.close()


def step(page, name):
    page.get_by_role("button", name=name).last.click()


def fill_person(page, first, last, display=None, local=None):
    page.get_by_label("First name").fill(first)
    page.get_by_label("Last name").fill(last)
    if display is not None:
        page.get_by_label("Display name").fill(display)
    if local is not None:
        page.get_by_label("Name before the @").fill(local)


@pytest.mark.covers("M19", "M22", "M23", "M29", "M30")
def test_a_user_is_added_in_four_steps_and_nothing_is_lost_on_the_way(either, house):
    page = either
    page.goto(house.path + "/users")
    page.get_by_role("link", name="Add user").click()
    domains = page.get_by_label("Domain").locator("option").all_inner_texts()
    assert domains == ["linden.example", "lindenshop.example"]
    local = "mira" + str(abs(hash(page)) % 10_000)
    fill_person(page, "Mira", "Osei", "Mira Osei", local)
    page.get_by_label("Domain").select_option("lindenshop.example")
    page.get_by_label("Location").select_option("SE")
    step(page, "Next")
    expect(page.get_by_role("heading", name="Step 2 of 4")).to_be_visible()
    step(page, "Next")
    offer = page.locator("[data-offer]", has_text=SUITE)
    expect(offer.get_by_text(re.compile(r"^\d+ of 40 free"))).to_be_visible()
    offer.get_by_label(re.compile(SUITE)).check()
    offer.get_by_text("37 service plans").click()
    offer.get_by_label("Microsoft Teams", exact=True).uncheck()
    step(page, "Next")
    expect(page.get_by_role("heading", name="Step 4 of 4")).to_be_visible()
    # All the way back and forth again.
    for name in ["Licenses", "Permissions", "User info"]:
        step(page, "Previous")
        expect(page.get_by_role("heading", name="of 4: " + name)).to_be_visible()
    expect(page.get_by_label("First name")).to_have_value("Mira")
    for _ in range(3):
        heading = page.locator("#step-title").inner_text()
        step(page, "Next")
        expect(page.locator("#step-title")).not_to_have_text(heading)
    review = page.locator("main")
    for text in [f"{local}@lindenshop.example", "Sweden", SUITE, "without Microsoft Teams"]:
        expect(review.get_by_text(text, exact=False).first).to_be_visible()
    page.get_by_role("button", name="Create 1 user").click()
    page.get_by_role("link", name="Mira Osei").last.click()
    expect(page.get_by_text(f"{local}@lindenshop.example").first).to_be_visible()
    expect(page.get_by_text("Sweden")).to_be_visible()
    expect(page.get_by_text("36 of 37 services on")).to_be_visible()
    page.goto(house.path + "/users?search=" + local)
    expect(page.get_by_role("link", name="Mira Osei")).to_be_visible()
    # A domain that is not in the list does not get in by another way.
    with pytest.raises(AssertionError):
        house.post(
            house.path + "/users/new", step="info", go="permissions", displayName="X",
            local="x", domain="elsewhere.example",
        )


@pytest.mark.covers("M20", "M21")
def test_next_waits_for_what_is_required_and_a_name_is_proposed(scripted, staff, house):
    page = scripted
    page.goto(house.path + "/users/new")
    forward = page.locator("[data-next]")
    expect(forward).to_be_disabled()
    fill_person(page, "Zoë", "O'Brien-Šimůnek")
    local = page.get_by_label("Name before the @")
    expect(local).to_have_value("zoe.obrien-simunek")
    expect(page.get_by_label("Display name")).to_have_value("Zoë O'Brien-Šimůnek")
    expect(forward).to_be_enabled()
    # First and last name may go; the display name is enough.
    page.get_by_label("First name").fill("")
    page.get_by_label("Last name").fill("")
    page.get_by_label("Display name").fill("Front desk")
    expect(local).to_have_value("front.desk")
    page.get_by_label("Display name").fill("")
    expect(forward).to_be_disabled()
    page.get_by_label("Display name").fill("Front desk")
    expect(forward).to_be_enabled()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Step 2 of 4")).to_be_focused()
    page.go_back()
    expect(page.get_by_label("Display name")).to_have_value("Front desk")
    page.go_forward()
    step(page, "Next")
    step(page, "Next")
    page.get_by_role("button", name="Create 1 user").click()
    expect(page.get_by_role("link", name="Front desk")).to_be_visible()
    # The same name again gets a number, also where no script asks for it.
    staff.goto(house.path + "/users/new")
    staff.get_by_label("Display name").fill("Front desk")
    staff.get_by_role("button", name="Propose a sign-in name").click()
    expect(staff.get_by_label("Name before the @")).to_have_value("front.desk2")
    expect(staff.get_by_text("Front desk has it without a number")).to_be_visible()
    # Who types the taken one is told at once, with a way out.
    staff.get_by_label("Name before the @").fill("front.desk")
    step(staff, "Next")
    expect(staff.get_by_text("Front desk has this sign-in name.")).to_be_visible()
    staff.get_by_role("button", name="Use front.desk2@linden.example").click()
    expect(staff.get_by_label("Name before the @")).to_have_value("front.desk2")


def test_a_name_that_a_deleted_user_has_is_not_taken_by_accident(staff, house):
    user, _ = house.add("dora.deleted", "Dora Deleted")
    house.delete(user)
    staff.goto(house.path + "/users/new")
    fill_person(staff, "", "", "Dora Deleted", "dora.deleted")
    step(staff, "Next")
    expect(staff.get_by_text(re.compile("Dora Deleted, deleted on .*, has this"))).to_be_visible()
    expect(staff.get_by_role("link", name="See the deleted user Dora Deleted")).to_be_visible()
    staff.get_by_label(re.compile("Take the name of a deleted user")).check()
    step(staff, "Next")
    expect(staff.get_by_role("heading", name="Step 2 of 4")).to_be_visible()


@pytest.mark.covers("M24", "M25", "M26", "M27", "M28", "M38")
def test_permissions_are_a_user_a_global_admin_or_custom_ones(staff, house):
    house.add("keeper", "Keeper", permission="global")
    user, _ = house.add("perm.isaac", "Isaac Perm", permission="custom", role="password-admin")
    staff.goto(user)
    facts = staff.locator("dl.facts").first
    expect(facts.get_by_text("Password admin")).to_be_visible()
    ways = [
        ("Global admin", [], "Global admin"),
        ("Custom permissions", ["User management admin", "Service admin"],
         "User management admin, Service admin"),
        ("User", [], "Can use licenses and services"),
    ]
    for way, boxes, shown in ways:
        staff.goto(user + "/edit")
        staff.get_by_role("radio", name=re.compile("^" + way)).check()
        for box in staff.locator("input[name=role]:visible").all():
            box.uncheck()
        for box in boxes:
            staff.get_by_role("checkbox", name=re.compile("^" + box)).check()
        step(staff, "Review the changes")
        step(staff, "Save")
        expect(staff.get_by_text("Saved: Permissions.")).to_be_visible()
        expect(facts.get_by_text(shown, exact=True)).to_be_visible()
    # Custom without any is nothing that can be meant.
    staff.goto(house.path + "/users/new")
    fill_person(staff, "", "", "No Role", "no.role")
    step(staff, "Next")
    staff.get_by_role("radio", name=re.compile("^Custom")).check()
    step(staff, "Next")
    expect(staff.get_by_text("No permission is ticked.")).to_be_visible()


@pytest.mark.covers("M31")
def test_another_user_begins_with_what_is_the_same_again(visit, house):
    page = visit(language="de")
    _, first = house.add("kette.eins", "Kette Eins", [SUITE], permission="custom", role="service-admin")
    page.goto(first)
    page.get_by_role("link", name="Weiteren Benutzer hinzufügen").click()
    expect(page.get_by_text("1 Benutzer ist hinzugefügt und bleibt in der Liste.")).to_be_visible()
    expect(page.get_by_label("Anzeigename")).to_have_value("")
    expect(page.locator("#local")).to_have_value("")
    page.get_by_label("Anzeigename").fill("Kette Zwei")
    page.locator("#local").fill("kette.zwei")
    step(page, "Weiter")
    expect(page.get_by_role("radio", name=re.compile("^Benutzerdefinierte"))).to_be_checked()
    expect(page.get_by_role("checkbox", name=re.compile("^Dienstadministrator"))).to_be_checked()
    step(page, "Weiter")
    expect(page.get_by_role("checkbox", name=re.compile(SUITE))).to_be_checked()
    step(page, "Weiter")
    page.get_by_role("button", name="1 Benutzer erstellen").click()
    expect(page.get_by_role("heading", name="2 neue Benutzer")).to_be_visible()
    for name in ["Kette Eins", "Kette Zwei"]:
        expect(page.get_by_role("link", name=name)).to_be_visible()
    page.get_by_role("link", name="Kennwort dieses Benutzers ansehen").click()
    expect(page.get_by_role("link", name="Kette Eins")).to_be_visible()


@pytest.mark.covers("M37")
def test_a_user_is_edited_with_a_review_and_a_colleague_is_not_overwritten(staff, visit, house):
    user, _ = house.add("edit.me", "Edit Me")
    staff.goto(user + "/edit")
    staff.get_by_label("First name").fill("Eddie")
    staff.get_by_label("Last name").fill("Mine")
    # Meanwhile somebody else gives the same user another last name and a location.
    other = visit()
    other.goto(user + "/edit")
    other.get_by_label("Last name").fill("Theirs")
    other.get_by_label("Location").select_option("DE")
    step(other, "Review the changes")
    step(other, "Save 2 changes")
    expect(other.get_by_text("Saved: Details.")).to_be_visible()
    step(staff, "Review the changes")
    expect(staff.get_by_text("Somebody else changed this user")).to_be_visible()
    expect(staff.get_by_text("Last name: It is now Theirs.").first).to_be_visible()
    expect(staff.get_by_text("Location: It is now Germany, and stays so.").first).to_be_visible()
    expect(staff.get_by_label("First name")).to_have_value("Eddie")
    expect(staff.get_by_label("Last name")).to_have_value("Mine")
    expect(staff.get_by_label("Location")).to_have_value("DE")
    step(staff, "Review the changes")
    rows = staff.locator("tbody tr")
    expect(rows).to_have_count(2)
    expect(rows.nth(1)).to_contain_text("Theirs")
    expect(rows.nth(1)).to_contain_text("Mine")
    step(staff, "Save 2 changes")
    expect(staff.get_by_text("Eddie")).to_be_visible()
    expect(staff.get_by_text("Germany")).to_be_visible()
    history = staff.locator(".history")
    expect(history.get_by_text("User changed")).to_have_count(2)
    expect(history.get_by_text("User created")).to_have_count(1)
    # Nothing different is nothing to save.
    staff.goto(user + "/edit")
    step(staff, "Review the changes")
    expect(staff.get_by_text("Nothing is different from before")).to_be_visible()


def password_of(page, operation):
    page.goto(operation)
    page.locator("button[name=as][value=file]").first.wait_for()
    with page.expect_download() as waiting:
        page.locator("button[name=as][value=file]").first.click()
    line = open(waiting.value.path(), encoding="utf-8-sig").read().splitlines()[1]
    return re.split("[,;]", line)[-1].strip('"')


def can_sign_in(visit, name, password):
    page = visit(signed_in=False)
    page.goto("/me/sign-in")
    page.locator("[name=name]").fill(name)
    page.locator("[name=password]").fill(password)
    page.locator("main button").last.click()
    return "/me/password" in page.url


@pytest.mark.covers("M39", "M40")
def test_a_password_is_reset_after_a_look_at_whose(staff, visit, house):
    user, made = house.add("reset.me", "Reset Me")
    old = password_of(house.page, made)
    name = "reset.me@linden.example"
    assert can_sign_in(visit, name, old)
    staff.goto(user)
    staff.get_by_role("button", name="Reset password").click()
    expect(staff.get_by_role("heading", name="Reset 1 password")).to_be_visible()
    expect(staff.get_by_text("The old password stops working at once")).to_be_visible()
    expect(staff.get_by_role("link", name="Reset Me")).to_be_visible()
    assert can_sign_in(visit, name, old), "a look changes nothing"
    staff.get_by_role("button", name="Reset 1 password").click()
    new = password_of(staff, staff.url)
    assert new != old
    assert not can_sign_in(visit, name, old)
    assert can_sign_in(visit, name, new)


@pytest.mark.covers("M41", "M42", "M43", "M46", "M48")
def test_deletion_says_what_happens_and_until_when_it_can_be_undone(either, house):
    page = either
    mark = str(abs(hash(page)) % 10_000)
    user, _ = house.add("gone." + mark, "Gone " + mark, [SUITE])
    page.goto(house.path + "/deleted-users")
    before = int(re.search(r"Deleted users \((\d+)\)", page.content()).group(1))
    page.goto(user)
    page.get_by_role("button", name="Delete user account").click()
    expect(page.get_by_text("The user can no longer sign in")).to_be_visible()
    expect(page.get_by_text("1 seat comes free.")).to_be_visible()
    expect(page.get_by_role("row", name=re.compile(SUITE + r" 1 \d+ of 40"))).to_be_visible()
    until = page.get_by_text(re.compile("Until .* UTC this can be undone")).inner_text()
    until = re.search(r"Until (.*) UTC", until).group(1)
    page.get_by_role("button", name="Delete 1 user").click()
    page.goto(house.path + "/users?search=gone." + mark)
    expect(page.get_by_role("link", name="Gone " + mark)).to_have_count(0)
    page.goto(house.path + "/deleted-users?search=gone." + mark)
    expect(page.get_by_role("link", name=f"Deleted users ({before + 1})")).to_be_visible()
    row = page.get_by_role("row", name=re.compile("Gone " + mark))
    expect(row.get_by_text(re.compile(r"^\d+ \w+ \d{4}, \d\d:\d\d UTC$"))).to_be_visible()
    expect(row.get_by_text("Ada Admin")).to_be_visible()
    expect(row.get_by_text(re.compile(r"^(29|30) days$")).first).to_be_visible()
    expect(row.get_by_text(SUITE)).to_be_visible()
    page.get_by_role("link", name="Gone " + mark).click()
    expect(page.get_by_text("Inactive", exact=True)).to_be_visible()
    expect(page.get_by_text(re.compile("Can be restored until .*" + until[:11]))).to_be_visible()


def test_a_global_admin_is_deleted_only_by_the_customers_name(visit, house):
    house.add("admin.one", "Admin One", permission="global")
    user, _ = house.add("admin.two", "Admin Two", permission="global")
    page = visit(scripts=True)
    page.goto(user)
    page.get_by_role("button", name="Delete user account").click()
    expect(page.get_by_text("A global admin is among them.")).to_be_visible()
    button = page.get_by_role("button", name="Delete 1 user")
    expect(button).to_be_disabled()
    plan = page.url
    plain = visit()
    plain.goto(plan)
    plain.get_by_label("To confirm, type: Linden Works").fill("Linden")
    plain.get_by_role("button", name="Delete 1 user").click()
    expect(plain.get_by_text("That is not what has to be typed.")).to_be_visible()
    page.get_by_label("To confirm, type: Linden Works").fill("linden works")
    expect(button).to_be_enabled()
    button.click()
    page.goto(user)
    expect(page.get_by_text("Inactive", exact=True)).to_be_visible()


@pytest.mark.covers("M44", "M47")
def test_restoring_shows_what_comes_back_and_mends_a_taken_name(visit, house):
    pro = "Power BI Pro"
    first, _ = house.add("terug.een", "Terug Een", [SUITE, pro])
    second, _ = house.add("terug.twee", "Terug Twee", [SUITE])
    house.delete(first, second)
    # The one seat goes to somebody else, and so does a name.
    house.add("neemt.plaats", "Neemt Plaats", [pro])
    house.add("terug.twee", "Neemt Naam", reuse="1")
    page = visit(language="nl")
    page.goto(house.path + "/deleted-users?search=terug")
    page.get_by_role("button", name="Weergavenaam").click()
    expect(page.locator("tbody tr")).to_have_count(2)
    expect(page.locator("tbody tr").first).to_contain_text("Terug Een")
    page.get_by_role("button", name="Weergavenaam").click()
    expect(page.locator("tbody tr").first).to_contain_text("Terug Twee")
    page.get_by_role("button", name="Alle 2 resultaten").click()
    page.get_by_role("button", name="Herstellen").click()
    expect(page.get_by_role("heading", name="1 gebruiker herstellen")).to_be_visible()
    een = page.get_by_role("row", name=re.compile("Terug Een"))
    expect(een.locator("td").nth(0)).to_contain_text(SUITE)
    expect(een.locator("td").nth(0)).not_to_contain_text(pro)
    expect(een.locator("td").nth(1)).to_contain_text(pro)
    twee = page.get_by_role("row", name=re.compile("Terug Twee"))
    expect(twee.get_by_text("Blijft verwijderd")).to_be_visible()
    name = page.get_by_label("Nieuwe aanmeldingsnaam van Terug Twee")
    expect(name).to_have_value("terug.twee2@linden.example")
    name.fill("geen adres")
    page.get_by_role("button", name="Met deze namen controleren").click()
    expect(name).to_have_value("geen adres")
    expect(page.locator("[aria-invalid=true]")).to_have_count(1)
    name.fill("terug.nieuw@linden.example")
    page.get_by_role("button", name="Met deze namen controleren").click()
    expect(page.get_by_text("terug.nieuw@linden.example")).to_be_visible()
    # So far nobody is back.
    house.page.goto(house.path + "/users?search=terug.een")
    expect(house.page.get_by_role("link", name="Terug Een")).to_have_count(0)
    page.get_by_role("button", name="2 gebruikers herstellen").click()
    page.goto(first)
    expect(page.get_by_text(SUITE)).to_be_visible()
    expect(page.get_by_text(pro)).to_have_count(0)
    page.goto(second)
    expect(page.get_by_text("terug.nieuw@linden.example").first).to_be_visible()


@pytest.mark.covers("M44")
def test_ticks_survive_pages_and_order_of_the_deleted(staff, house):
    page = staff
    page.goto("/customers?search=Polder")
    link = page.locator("tbody th a").first.get_attribute("href")
    path = re.match(r"(/customers/[0-9a-f-]+)", link).group(1)
    page.goto(path + "/deleted-users?size=25")
    names = page.locator("tbody th a")
    first, other = names.nth(0).inner_text(), names.nth(3).inner_text()
    for name in [first, other]:
        page.get_by_label("Select " + name, exact=True).check()
    page.get_by_role("button", name="Display name").click()
    expect(page.locator("[data-picked]")).to_have_text("2")
    for name in [first, other]:
        expect(page.get_by_label("Select " + name, exact=True)).to_be_checked()
    page.get_by_role("button", name="Select all on this page").click()
    expect(page.locator("[data-picked]")).to_have_text(str(page.locator("tbody tr").count()))
    page.get_by_role("button", name="Clear the selection").click()
    expect(page.locator("[data-picked]")).to_have_text("0")
    page.get_by_role("button", name="Restore").click()
    expect(page.get_by_text("There is nobody to do this for.")).to_be_visible()


@pytest.mark.covers("M45")
def test_restore_is_off_where_nobody_is_deleted(either):
    page = either
    empty = House(page, "Empty " + str(abs(hash(page)) % 10_000), f"e{abs(hash(page))}.example", {})
    page.goto(empty.path + "/deleted-users")
    expect(page.get_by_role("button", name="Restore")).to_be_disabled()
    expect(page.get_by_role("heading", name="Nobody to restore")).to_be_visible()
    expect(page.get_by_role("link", name="Deleted users (0)")).to_be_visible()


def test_permissions_and_location_of_many_tell_how_many_will_change(visit, house):
    users = [house.add("manga.a", "Många A")[0], house.add("manga.b", "Många B", location="SE")[0]]
    page = visit(language="sv", scripts=True)
    page.goto(house.path + "/users")
    csrf = page.locator("input[name=csrf]").first.get_attribute("value")
    page.evaluate(
        """([action, csrf, users]) => {
            const form = document.createElement("form");
            form.method = "post";
            form.action = action;
            for (const [name, value] of [["csrf", csrf], ...users.map((user) => ["user", user])]) {
                form.append(Object.assign(document.createElement("input"), { name, value }));
            }
            document.body.append(form);
            form.submit();
        }""",
        [house.path + "/location", csrf, [user.split("/")[-1] for user in users]],
    )
    expect(page.get_by_role("heading", name="2 användare valda")).to_be_visible()
    expect(page.get_by_text("1 × Sverige")).to_be_visible()
    page.get_by_label("Plats").select_option("SE")
    expect(page.locator("[data-will]")).to_have_text("1")
    expect(page.locator("[data-already]")).to_have_text("1")
    step(page, "Visa vad som kommer att hända")
    expect(page.locator(".summary")).to_have_text("1 av 2 ändras, 1 redan så.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_of_people_have_no_fault_that_axe_knows(browser, server, staff_state, house, scheme):
    context = browser.new_context(
        base_url=server.address, storage_state=staff_state, color_scheme=scheme,
        viewport={"width": 1280, "height": 900}, locale="en-GB", bypass_csp=True,
    )
    page = context.new_page()
    user, _ = house.add("axe." + scheme, "Axe " + scheme, [SUITE])
    page.goto(house.path + "/users/new")
    faults = {"info": findings(page)}
    fill_person(page, "", "", "Axe", "axe." + scheme)
    step(page, "Next")
    expect(page.locator(".wrong")).to_be_visible()
    faults["wrong"] = findings(page)
    page.get_by_label("Name before the @").fill("axe.free." + scheme)
    for number in [2, 3, 4]:
        step(page, "Next")
        expect(page.get_by_role("heading", name=f"Step {number} of 4")).to_be_visible()
        faults[number] = findings(page)
    page.goto(user)
    faults["user"] = findings(page)
    page.goto(user + "/edit")
    page.get_by_label("First name").fill("Axel")
    faults["edit"] = findings(page)
    step(page, "Review the changes")
    expect(page.locator("ins")).to_be_visible()
    faults["review"] = findings(page)
    page.goto(user)
    page.get_by_role("button", name="Delete user account").click()
    faults["deletion"] = findings(page)
    page.get_by_role("button", name="Delete 1 user").click()
    page.goto(house.path + "/deleted-users")
    faults["deleted"] = findings(page)
    page.get_by_label("Select Axe " + scheme).check()
    page.get_by_role("button", name="Restore").click()
    faults["restoration"] = findings(page)
    context.close()
    assert {where: found for where, found in faults.items() if found} == {}
