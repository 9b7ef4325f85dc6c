"""A language that nobody speaks: it finds texts that were never translated, and texts cut off."""

import json
import pathlib
import re
import sqlite3

import pytest
from places import DOORS, addresses

PSEUDO = (pathlib.Path(__file__).parent / "pseudo.js").read_text()

# What is said alike in all four languages, and is meant to be.
ALIKE = {
    "Tenantry", "Ctrl", "Ctrl K", "Ada Admin", "English", "Nederlands", "Deutsch", "Svenska",
    "EN", "NL", "DE", "SV", "PDF", "CSV", "ID", "Microsoft ID", "UTC", "Chrome", "Linux",
    "/api", "(OpenAPI 3.1)", "Status",
}

TEXTS = """
() => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const inside = walk.currentNode.parentElement;
    if (inside.closest("script, style, code, kbd, option, [lang]:not(html), [translate=no]")) continue;
    found.push(walk.currentNode.textContent.trim());
  }
  for (const element of document.querySelectorAll("[title], [aria-label], [placeholder], [data-label]")) {
    if (element.closest("[translate=no]")) continue;
    for (const name of ["title", "aria-label", "placeholder", "data-label"]) {
      if (element.hasAttribute(name)) found.push(element.getAttribute(name).trim());
    }
  }
  return [...new Set([document.title, ...found])].filter((text) => /\\p{L}{3}/u.test(text));
}
"""

# Elements whose content does not fit and cannot be scrolled to either.
CLIPPED = """
() => [...document.querySelectorAll("body *")].filter((element) => {
  const style = getComputedStyle(element);
  if (element.closest(".hidden, .skip, dialog:not([open]), details:not([open]), .finder, .menu > summary, svg, select, input, textarea")) return false;
  if (!["hidden", "clip"].includes(style.overflowX) || style.clipPath !== "none") return false;
  return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
}).map((element) => element.outerHTML.slice(0, 160))
"""


def customers_own(server):
    """Every name that is the customers' and not ours: it is the same in every language."""
    names = set()
    with sqlite3.connect(f"file:{server.database}?mode=ro", uri=True) as database:
        for query in [
            "SELECT display_name FROM users", "SELECT sign_in_name FROM users",
            "SELECT first_name FROM users", "SELECT last_name FROM users",
            "SELECT name FROM customers", "SELECT name FROM domains",
            "SELECT name FROM products", "SELECT code FROM products",
            "SELECT publisher_name FROM products", "SELECT name FROM service_plans",
            "SELECT code FROM service_plans", "SELECT seller_name FROM entitlements",
            "SELECT name FROM staff", "SELECT email FROM staff", "SELECT name FROM tokens",
            "SELECT file_name FROM uploads", "SELECT subject_name FROM ledger",
            "SELECT tag FROM customer_tags", "SELECT reseller FROM customers",
        ]:
            names.update(row[0] for row in database.execute(query) if row[0])
        for facts in database.execute("SELECT before FROM ledger UNION SELECT after FROM ledger"):
            names.update(values(json.loads(facts[0] or "null")))
    return names


def values(facts):
    """The texts that an entry keeps, without the names of its fields, which are ours to translate."""
    if isinstance(facts, dict):
        return set().union(*map(values, facts.values()))
    if isinstance(facts, list):
        return set().union(*map(values, facts))
    return {facts} if isinstance(facts, str) else set()


def is_data(text, data):
    if text in data or text in ALIKE:
        return True
    # A long name in a chart ends with an ellipsis.
    if text.endswith("…") and any(name.startswith(text[:-1]) for name in data):
        return True
    # What is left beside names, addresses, numbers and signs are our own words.
    rest = text
    for word in sorted(data & words(text), key=len, reverse=True):
        rest = rest.replace(word, " ")
    rest = re.sub(r"\S+@\S+|\S+\.example\S*|[0-9a-f]{8}-[0-9a-f-]+|https?://\S+", " ", rest)
    for name in ALIKE:
        rest = rest.replace(name, " ")
    return not re.search(r"[^\W\d_]{3}", rest)


def words(text):
    """The parts of a text that may be names: every run of words in it, up to eight long."""
    parts = re.split(r"\s*[,·|]\s*|\s+", text)
    pieces = set(re.split(r"\s*[,·|(]\s*|\s+\+\d+", text))
    for start in range(len(parts)):
        for end in range(start + 1, min(start + 9, len(parts) + 1)):
            pieces.add(" ".join(parts[start:end]))
    return pieces


def test_no_text_is_left_in_one_language(visit, server):
    """A text that all four languages share is a name, or was forgotten."""
    seen = {}
    for language in ["en", "nl", "de", "sv"]:
        page = visit(language=language)
        for address in [*addresses(page), *DOORS]:
            if address == "/styleguide":
                continue
            page.goto(address)
            seen.setdefault(address, []).append(set(page.evaluate(TEXTS)))
    data = customers_own(server)
    forgotten = {}
    for address, texts in seen.items():
        shared = {text for text in set.intersection(*texts) if not is_data(text, data)}
        if shared:
            forgotten[address] = sorted(shared)
    assert forgotten == {}, str(forgotten)


@pytest.mark.parametrize("width", [390, 1280])
def test_longer_texts_are_not_cut_off(visit, width):
    page = visit(scripts=True, width=width, bypass_csp=True)
    found = {}
    for address in addresses(page):
        page.goto(address)
        page.evaluate(PSEUDO)
        clipped = page.evaluate(CLIPPED)
        wide = page.evaluate("document.documentElement.scrollWidth")
        if clipped or wide > width:
            found[address] = [*clipped, wide]
    assert found == {}, str(found)


@pytest.mark.parametrize("width", [390, 1280])
def test_pages_can_be_read_from_the_right(visit, width):
    """Nothing sticks out on either side when the direction of reading turns."""
    page = visit(scripts=True, width=width, bypass_csp=True)
    found = {}
    for address in addresses(page):
        page.goto(address)
        page.evaluate("document.documentElement.dir = 'rtl'")
        wide = page.evaluate("document.documentElement.scrollWidth")
        side = page.evaluate("document.querySelector('h1').getBoundingClientRect().right")
        if wide > width or side < width / 2:
            found[address] = (wide, side)
    assert found == {}, str(found)
