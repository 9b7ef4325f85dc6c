"""Operations: followed while they move, stopped, tried again and taken back."""

import re
import sqlite3

import pytest
from playwright.sync_api import expect
from test_main_job import domain_of, upload
from test_people import SUITE, House

ANALYSIS = "Power BI Pro"

ROWS = 4000


@pytest.fixture(scope="module")
def house(server, browser, staff_state):
    context = browser.new_context(
        java_script_enabled=False, base_url=server.address, storage_state=staff_state,
        locale="en-GB",
    )
    yield House(context.new_page(), "Rowan Rail", "rowan.example", {SUITE: 5, ANALYSIS: 3})
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


class Dam:
    """Lets no operation of one customer come further than a row: the database refuses the next step.

    The server takes that for trouble and tries again and again, so what it does between two rows can be
    looked at for as long as it takes, and a raised dam lets it go on.
    """

    def __init__(self, server, path, rows):
        self.database = sqlite3.connect(server.database, timeout=30, isolation_level=None)
        self.customer = path.rsplit("/", 1)[1].replace("-", "")
        self.raise_to(rows)

    def raise_to(self, rows):
        self.database.executescript(
            f"""
            BEGIN IMMEDIATE;
            DROP TRIGGER IF EXISTS dam;
            CREATE TRIGGER dam BEFORE UPDATE OF cursor ON operations
              WHEN NEW.cursor > {rows} AND NEW.customer_id = x'{self.customer}'
              BEGIN SELECT RAISE (ABORT, 'dam'); END;
            COMMIT;
            """
        )

    def state(self):
        return self.database.execute(
            f"SELECT state, cursor FROM operations WHERE customer_id = x'{self.customer}'"
            " ORDER BY applied_at DESC LIMIT 1"
        ).fetchone()

    def end(self):
        self.database.execute("DROP TRIGGER IF EXISTS dam")
        self.database.close()


@pytest.fixture
def dam(server, house):
    dam = Dam(server, house.path, 2000)
    yield dam
    dam.end()


@pytest.mark.covers("M60")
def test_without_scripts_it_is_paused_resumed_and_stopped(staff, house, dam):
    many(staff, house.path, "stopped")
    expect(staff.get_by_text("2,000 of 4,000 rows", exact=True)).to_be_visible(timeout=30_000)
    badge = staff.locator("main .badge").first
    expect(badge).to_have_text("Running")

    staff.get_by_role("button", name="Pause").click()
    expect(staff.get_by_text("Nothing happens until somebody resumes it.")).to_be_visible()
    expect(badge).to_have_text("Paused")
    expect(staff.get_by_role("button", name="Pause")).to_have_count(0)
    # What is paused does not go on, even where it could.
    dam.raise_to(3000)
    assert dam.state() == ("paused", 2000)

    staff.get_by_role("button", name="Resume").click()
    expect(staff.get_by_text("3,000 of 4,000 rows", exact=True)).to_be_visible(timeout=30_000)
    expect(badge).to_have_text("Running")
    expect(staff.get_by_role("button", name="Resume")).to_have_count(0)

    staff.get_by_role("button", name="Pause").click()
    expect(badge).to_have_text("Paused")
    staff.get_by_text("Stop for good").click()
    expect(staff.get_by_text("3,000 rows are behind us and stay as they are.")).to_be_visible()
    staff.get_by_role("button", name="Stop and leave 1,000 rows out").click()
    expect(badge).to_have_text("Canceled")
    expect(staff.get_by_text("1,000 rows were left out.")).to_be_visible()
    for name in ["Pause", "Resume", re.compile("^Stop")]:
        expect(staff.get_by_role("button", name=name)).to_have_count(0)
    assert dam.state() == ("canceled", 3000)
    for number, found in [(0, 1), (2999, 1), (3000, 0), (3999, 0)]:
        staff.goto(f"{house.path}/users?search=stopped{number}@")
        expect(staff.locator(".grid tbody tr")).to_have_count(found)


@pytest.mark.parametrize("scripts", [False, True], ids=["plain", "scripts"])
def test_what_is_running_is_told_above_every_page(visit, server, house, dam, scripts):
    page = visit(scripts=scripts)
    # The demo house is quiet; what other tests set off has ended when they end.
    many(page, house.path, "told" + str(scripts))
    operation = page.url
    page.goto("/staff")
    jobs = page.get_by_role("link", name="1 operation is running")
    expect(jobs).to_have_text("1")
    jobs.click()
    expect(page.locator("main tbody tr")).to_have_count(1)
    expect(page.locator("main tbody tr")).to_contain_text("Rowan Rail")
    page.goto("/staff")
    stop = visit()
    stop.goto(operation)
    stop.get_by_text("Stop for good").click()
    stop.get_by_role("button", name=re.compile("^Stop and leave")).click()
    if scripts:
        expect(page.get_by_role("status").filter(has_text="No operation is running any more.")).to_be_attached(timeout=15_000)
    else:
        page.reload()
    expect(jobs).to_have_count(0)


def undo(page, operation):
    """Takes an operation back as a person does; gives the address of the way back."""
    page.goto(operation)
    page.locator(f"form[action='{path_of(operation)}/undoing'] button").click()
    assert "/plans/" in page.url, "nothing happens before it was looked at"
    page.locator("form[action$='/application'] button").click()
    assert path_of(page.url) != path_of(operation)
    return page.url


def path_of(address):
    return address[address.index("/customers/"):].split("?")[0]


@pytest.mark.covers("M50")
@pytest.mark.parametrize("language, free", [("en", "Free"), ("de", "Frei")])
def test_a_quantity_goes_back_and_forth(visit, house, language, free):
    page = visit(language=language)

    def units_are(number):
        page.goto(house.path + "/seats")
        row = page.get_by_role("row").filter(has_text=SUITE)
        expect(row.locator(f"[data-label={free}]")).to_have_text(str(number))

    units_are(5)
    operation = house.apply(house.post(f"{house.path}/seats/{house.products[SUITE]}", quantity=9))
    units_are(9)
    undone = undo(page, operation)
    units_are(5)
    # The two name each other, and the way back can be gone back.
    page.goto(operation)
    page.locator("main section a", has_text="Ada Admin").click()
    assert page.url == undone
    again = undo(page, undone)
    units_are(9)
    undo(page, again)
    units_are(5)


@pytest.mark.covers("M44")
def test_a_deletion_is_undone_with_the_licenses_that_were_held(staff, house):
    users = {
        name: house.add(name.lower().replace(" ", "."), name, products)[0]
        for name, products in [("Della Gone", [SUITE, ANALYSIS]), ("Dirk Gone", [SUITE])]
    }
    ids = [user.split("/")[-1] for user in users.values()]
    operation = house.apply(house.post(house.path + "/deletion", user=ids))
    staff.goto(house.path + "/users?search=gone")
    expect(staff.locator(".grid tbody tr")).to_have_count(0)
    back = undo(staff, operation)
    expect(staff.get_by_text("2 of 2 rows")).to_be_visible()
    staff.goto(house.path + "/users?search=gone")
    assert staff.locator(".grid tbody th a").all_inner_texts() == ["Della Gone", "Dirk Gone"]
    della = staff.get_by_role("row").filter(has_text="Della Gone")
    della.locator("summary").click()
    expect(della.locator("[data-label=Licenses]")).to_contain_text(SUITE)
    expect(della.locator("[data-label=Licenses]")).to_contain_text(ANALYSIS)
    staff.goto(house.path + "/deleted-users?search=gone")
    expect(staff.get_by_role("link", name="Della Gone")).to_have_count(0)
    # Back and forth: undoing the undo deletes them again.
    undo(staff, back)
    staff.goto(house.path + "/users?search=gone")
    expect(staff.locator(".grid tbody tr")).to_have_count(0)


def test_changed_licenses_are_as_before_and_later_changes_stay(staff, house):
    held, plain, later = [
        house.add(name.lower(), name, products)[0]
        for name, products in [("Hana", [SUITE]), ("Pelle", []), ("Lotte", [])]
    ]
    ids = [user.split("/")[-1] for user in (held, plain, later)]
    change = {f"p.{house.products[SUITE]}": "off", f"p.{house.products[ANALYSIS]}": "on"}
    operation = house.apply(house.post(house.path + "/licenses", step="plan", user=ids, **change))

    def licenses(user):
        staff.goto(user)
        shown = staff.locator("main").inner_text()
        return {name for name in [SUITE, ANALYSIS] if name in shown.split("History")[0]}

    assert [licenses(user) for user in (held, plain, later)] == [{ANALYSIS}] * 3
    # One of them is changed once more by somebody, and is left as that person wanted it.
    house.apply(
        house.post(
            house.path + "/licenses", step="plan", user=ids[2],
            **{f"p.{house.products[ANALYSIS]}": "off"},
        )
    )
    staff.goto(operation)
    staff.get_by_role("button", name="Undo…").click()
    refusal = staff.get_by_role("row").filter(has_text="Lotte")
    expect(refusal).to_contain_text("Refused")
    expect(refusal).to_contain_text("Ada Admin")
    staff.get_by_role("checkbox").check()
    staff.locator("form[action$='/application'] button").click()
    assert licenses(held) == {SUITE}
    assert licenses(plain) == set()
    assert licenses(later) == set()


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
