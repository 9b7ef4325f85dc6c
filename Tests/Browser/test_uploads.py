"""Users from a file: the template, the report, corrections where they stand, the plan and its files."""

import csv
import io
import re

import pytest
from playwright.sync_api import expect

HEADERS = ["First name", "Last name", "Display name", "Email", "Status update"]
NUMBER = 0


@pytest.fixture
def prefix():
    """Begins every sign-in name of one test, so that tests never meet."""
    global NUMBER
    NUMBER += 1
    return f"u{NUMBER}"


def customer(page, name="Alder Dairy"):
    page.goto("/customers?search=" + name.split()[0])
    link = page.locator("main tbody th a").filter(has_text=name).first
    return re.match(r"(.*/customers/[0-9a-f-]+|/customers/[0-9a-f-]+)", link.get_attribute("href")).group(1)


def domain(page, path):
    page.goto(path + "/users/new")
    return page.locator("select[name=domain] option").first.get_attribute("value")


def content(rows, headers=HEADERS, separator=",", encoding="utf-8"):
    lines = [separator.join(headers)] + [separator.join(row) for row in rows]
    return ("\r\n".join(lines) + "\r\n").encode(encoding)


def send(page, path, data, button="Validate", name="people.csv"):
    page.goto(path + "/uploads")
    page.set_input_files("#file", {"name": name, "mimeType": "text/csv", "buffer": data})
    page.get_by_role("button", name=button).click()
    page.wait_for_url(re.compile(r"/uploads/[0-9a-f-]+"))


def press(page, act):
    """A button of the file's form, whatever it is called in the page's language."""
    page.locator(f"button[name=do][value={act}]:not(.hidden)").first.click()


def rows_of(download):
    text = open(download.path(), "rb").read().decode("utf-8-sig")
    separator = ";" if ";" in text.splitlines()[0] else ","
    return list(csv.reader(io.StringIO(text), delimiter=separator))


def users_named(page, path, prefix):
    page.goto(f"{path}/users?search={prefix}")
    return page.get_by_text(re.compile(rf"^{prefix}\S*@")).count()


@pytest.mark.covers("M69", "M70")
def test_the_template_holds_the_five_headers_and_comes_back_as_a_file(staff, prefix):
    path = customer(staff)
    here = domain(staff, path)
    staff.goto(path + "/uploads")
    with staff.expect_download() as waiting:
        staff.get_by_role("link", name="Template with the five usual columns").click()
    template = rows_of(waiting.value)
    assert template == [HEADERS]
    with staff.expect_download() as waiting:
        staff.get_by_role("link", name="Download the template").click()
    assert rows_of(waiting.value)[0][:5] == HEADERS

    send(staff, path, content([["", "", "Front desk", f"{prefix}@{here}", ""]], template[0]))
    expect(staff.get_by_text("The file is valid: 1 user.").first).to_be_visible()


@pytest.mark.covers("M71", "M73", "M74", "M75")
def test_every_problem_names_its_row_and_field(either, prefix):
    path = customer(either)
    here = domain(either, path)
    data = content([
        ["x" * 51, "", "Too long", f"{prefix}a@{here}", ""],
        ["", "", "", f"{prefix}b@{here}", ""],
        ["", "", "No mail", "", ""],
        ["", "", "Malformed", "mira osei", ""],
        ["", "", "Twice", f"{prefix}c@{here}", ""],
        ["", "", "Twice too", f"{prefix.upper()}C@{here}", ""],
    ])
    send(either, path, data)
    expect(either.get_by_text("6 rows have problems.").first).to_be_visible()

    def problem(line, field):
        cell = either.get_by_label(f"{field}, row {line}", exact=True)
        expect(cell).to_have_attribute("aria-invalid", "true")
        return either.locator("#" + cell.get_attribute("aria-describedby"))

    expect(problem(2, "First name")).to_contain_text("This is too long. Use at most 50 characters.")
    expect(problem(3, "Display name")).to_contain_text("A value is missing.")
    expect(problem(4, "Email")).to_contain_text("A value is missing.")
    expect(problem(5, "Email")).to_contain_text("This is not an address.")
    expect(problem(6, "Email")).to_contain_text("Line 7 has the same name.")
    expect(problem(7, "Email")).to_contain_text("Line 6 has the same name.")
    press(either, "plan")
    expect(either.get_by_role("alert").first).to_contain_text("6 rows have problems.")
    assert users_named(either, path, prefix) == 0


@pytest.mark.covers("M76")
def test_extra_columns_are_refused_until_they_are_left_out(staff, prefix):
    path = customer(staff)
    here = domain(staff, path)
    data = content(
        [["", "", "Mira Osei", f"{prefix}@{here}", "", "44"]], HEADERS + ["Shoe size"])
    send(staff, path, data)
    expect(staff.get_by_text("We do not know these columns: Shoe size.").first).to_be_visible()
    press(staff, "plan")
    expect(staff.get_by_role("alert").first).to_contain_text("Shoe size")
    assert "/uploads/" in staff.url
    staff.get_by_label("Leave out Shoe size").check()
    press(staff, "plan")
    expect(staff.get_by_text("Nothing has happened yet.")).to_be_visible()


@pytest.mark.covers("M72", "M77", "M78", "M79", "M80", "M82")
def test_a_file_of_101_rows_becomes_users_with_one_location_and_a_product(staff, prefix):
    path = customer(staff)
    here = domain(staff, path)
    data = content([["", "", f"P {n:03}", f"{prefix}n{n}@{here}", ""] for n in range(101)])
    send(staff, path, data)
    expect(staff.get_by_text("The file is valid: 101 users.").first).to_be_visible()
    assert users_named(staff, path, prefix) == 0, "validated, not created"

    staff.go_back()
    staff.get_by_label("Location of those whose row names none").select_option("SE")
    product = staff.locator("input[name=product]").first
    code = product.get_attribute("value")
    product.check()
    staff.get_by_role("button", name="Save these choices").click()
    expect(staff.get_by_label("Location of those whose row names none")).to_have_value("SE")
    needed = staff.locator(f"tr[data-product='{code}'] [data-needed]")
    expect(needed).to_have_text("101")
    report = staff.url
    press(staff, "plan")
    expect(staff.get_by_text("Nothing has happened yet.")).to_be_visible()

    # The way back keeps what was chosen.
    staff.get_by_role("link", name="Back to the file").click()
    assert re.match(r"[^?]*", staff.url).group(0) == re.match(r"[^?]*", report).group(0)
    expect(staff.get_by_text("There is a plan for this file.")).to_be_visible()
    expect(staff.locator(f"input[name=product][value='{code}']")).to_be_checked()
    press(staff, "plan")
    # A hundred and one are more than there are seats for.
    staff.locator("input[name=goAhead]").check()
    staff.get_by_role("button", name=re.compile(r"^Create \d+ users?$")).click()
    expect(staff.locator("main h1")).to_be_visible()
    operation = re.match(r"[^?]*", staff.url).group(0)

    result = staff.request.get(operation + "/result.csv").body().decode("utf-8-sig")
    lines = list(csv.reader(io.StringIO(result)))
    assert lines[0][:5] == HEADERS
    assert len(lines) == 102
    made = [line for line in lines[1:] if line[4] == "Created"]
    refused = [line for line in lines[1:] if line[4] != "Created"]
    assert made and refused, "the demo has seats for some, and not for all"
    assert all("seat" in line[4].lower() for line in refused)
    assert all(line[5] == "SE" for line in lines[1:])
    assert all(line[6] == "" for line in lines[1:]), "no roles"

    staff.goto(operation)
    expect(staff.get_by_role("link", name="Result of every row (CSV)")).to_be_visible()
    staff.goto(path + "/users?search=" + made[0][3])
    expect(staff.get_by_text(made[0][3]).first).to_be_visible()
    staff.goto(path + "/uploads")
    expect(staff.locator(".recent tbody tr").first).to_contain_text("Applied")


@pytest.mark.covers("M73", "M75", "M77")
def test_cells_are_corrected_in_place_without_scripts(staff, prefix):
    path = customer(staff)
    here = domain(staff, path)
    data = content([
        ["", "", "", f"{prefix}a@{here}", ""],
        ["", "", "Twin", f"{prefix}b@{here}", ""],
        ["", "", "Twin", f"{prefix}b@{here}", ""],
        ["", "", "Stays", "broken", ""],
    ])
    send(staff, path, data)
    staff.get_by_label("Display name, row 2", exact=True).fill("Anna Ek")
    staff.get_by_label("Email, row 4", exact=True).fill(f"{prefix}c@{here}")
    staff.get_by_label("Location of those whose row names none").select_option("DE")
    staff.get_by_role("button", name="Save corrections").last.click()
    expect(staff.get_by_text("2 rows were changed.")).to_be_visible()
    expect(staff.locator("li.file-row")).to_have_count(1)
    expect(staff.get_by_label("Location of those whose row names none")).to_have_value("DE")
    staff.get_by_role("button", name="Leave out row 5").click()
    expect(staff.get_by_text("The file is valid: 3 users.").first).to_be_visible()
    staff.get_by_role("link", name="Left out (1)").click()
    staff.get_by_role("button", name="Bring back row 5").click()
    expect(staff.get_by_text("One row has problems.").first).to_be_visible()
    staff.reload()
    expect(staff.get_by_text("One row has problems.").first).to_be_visible()


@pytest.mark.covers("M74", "M75")
def test_cells_are_saved_one_by_one_with_the_keyboard(scripted, prefix):
    path = customer(scripted)
    here = domain(scripted, path)
    data = content([
        ["", "", "First", "no-at", ""],
        ["", "", "Twin", f"{prefix}b@{here}", ""],
        ["", "", "Twin", f"{prefix}b@{here}", ""],
    ])
    send(scripted, path, data)
    marked = scripted.evaluate("window.untouched = true")
    assert marked
    scripted.locator("main h1").click()
    scripted.keyboard.press("n")
    expect(scripted.get_by_label("Email, row 2", exact=True)).to_be_focused()
    scripted.keyboard.press("Control+a")
    scripted.keyboard.type(f"{prefix}a@{here}")
    scripted.keyboard.press("Enter")
    expect(scripted.locator("#row-1")).to_contain_text("Row 2 has no problem any more.")
    expect(scripted.get_by_label("Email, row 3", exact=True)).to_be_focused()
    expect(scripted.locator("[role=status].hidden")).to_contain_text("2 rows with problems are left.")
    # One of the two is renamed; both are fine.
    scripted.keyboard.press("Control+a")
    scripted.keyboard.type(f"{prefix}c@{here}")
    scripted.keyboard.press("Enter")
    expect(scripted.locator("#row-2")).to_contain_text("no problem any more")
    expect(scripted.locator("#row-3")).to_contain_text("no problem any more")
    expect(scripted.get_by_text("The file is valid: 3 users.").first).to_be_visible()
    assert scripted.evaluate("window.untouched"), "the page was not loaded again"
    scripted.reload()
    expect(scripted.get_by_text("The file is valid: 3 users.").first).to_be_visible()


@pytest.mark.covers("M70", "M78")
def test_a_german_file_is_dropped_and_a_whole_column_mended(visit, prefix):
    page = visit(language="de", scripts=True)
    path = customer(page)
    here = domain(page, path)
    headers = ["Vorname", "Nachname", "Anzeigename", "E-Mail-Adresse", "Land"]
    data = content([
        ["Jürgen", "Groß", "Jürgen Groß", f"{prefix}a@{here}", "Niederlande"],
        ["Änne", "Weiß", "Änne Weiß", f"{prefix}b@alt.example", "Deutschland"],
        ["Ute", "Süß", "Ute Süß", f"{prefix}c@alt.example", "Schweden"],
    ], headers, ";", "cp1252")
    page.goto(path + "/uploads")
    transfer = page.evaluate_handle(
        """bytes => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(bytes)], "leute.csv", { type: "text/csv" }));
          return data;
        }""", list(data))
    page.dispatch_event("[data-drop]", "drop", {"dataTransfer": transfer})
    assert page.evaluate("document.querySelector('#file').files[0].name") == "leute.csv"
    page.get_by_role("button", name="Überprüfen").click()
    page.wait_for_url(re.compile(r"/uploads/[0-9a-f-]+"))
    expect(page.get_by_text("Gelesen als Windows-1252")).to_be_visible()
    expect(page.get_by_text("2 Zeilen haben Probleme.").first).to_be_visible()
    group = page.locator(".flaw-group").filter(has_text="alt.example")
    group.locator("select").select_option(here)
    group.get_by_role("button", name="In 2 Zeilen ersetzen").click()
    expect(page.get_by_text("Die Datei ist gültig: 3 Benutzer.").first).to_be_visible()
    expect(page.locator("#row-1")).to_contain_text("Niederlande")
    expect(page.locator("#row-3")).to_contain_text("Schweden")


@pytest.mark.covers("M77", "M79")
def test_the_same_file_is_known_again_and_problem_rows_come_out(visit, prefix):
    page = visit(language="nl")
    path = customer(page)
    here = domain(page, path)
    data = content([["", "", "Goed", f"{prefix}@{here}", ""], ["", "", "", "fout", ""]])
    send(page, path, data, "Valideren", "eerste.csv")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Deze rijen downloaden (CSV)").click()
    rows = rows_of(waiting.value)
    assert rows[0][4] == "Statusupdate"
    assert rows[1][3] == "fout" and len(rows) == 2
    assert "Vul die in." in rows[1][4] and "Dit is geen adres." in rows[1][4]
    send(page, path, data, "Valideren", "tweede.csv")
    expect(page.get_by_text("Ada Admin heeft precies hetzelfde bestand geüpload")).to_be_visible()
    page.goto(path + "/uploads")
    expect(page.get_by_role("link", name="eerste.csv").first).to_be_visible()
    page.get_by_role("button", name="tweede.csv verwijderen").first.click()
    expect(page.get_by_role("link", name="tweede.csv")).to_have_count(0)


def test_a_broken_row_among_thousands_is_found_at_once_on_a_phone(visit, prefix):
    page = visit(language="sv", width=390, height=844, scheme="dark")
    path = customer(page)
    here = domain(page, path)
    rows = [["", "", f"P{n}", f"{prefix}n{n}@{here}", ""] for n in range(6000)]
    rows[4709][3] = "trasig"
    send(page, path, content(rows), "Validera")
    expect(page.get_by_label("Email, rad 4\u00a0711", exact=True)).to_have_value("trasig")
    page.goto(page.url + "?view=all")
    page.get_by_role("link", name="Nästa problem").click()
    expect(page.locator("li.file-row").first).to_have_attribute("id", "row-4710")
    page.get_by_label("Gå till rad").fill("5000")
    page.get_by_role("button", name="Gå", exact=True).click()
    expect(page.locator("li.file-row").first).to_have_attribute("id", "row-4999")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
