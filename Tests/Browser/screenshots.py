"""Pictures of every page at two sizes and in two themes: `script/screenshots FOLDER`."""

import pathlib
import re
import sys
import tempfile

from conftest import CHROMIUM, Server
from places import DOORS, addresses
from playwright.sync_api import sync_playwright

SIZES = {"wide": (1280, 900), "small": (390, 844)}
LANGUAGES = {"en": "en-GB", "nl": "nl-NL", "de": "de-DE", "sv": "sv-SE"}


def join(browser, link):
    """Cookies of the first global admin."""
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.goto(link)
    page.get_by_label("Name").fill("Ada Admin")
    page.get_by_label("Email").fill("ada@partner.example")
    page.get_by_label("New password").fill("kettle orbit walnut fjord")
    page.get_by_role("button", name="Create my account").click()
    state = context.storage_state()
    context.close()
    return state


def name(address):
    """A file's name: the address without the ids in it."""
    bare = re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "", address)
    return re.sub(r"\W+", "-", bare).strip("-") or "home"


def main(folder, language):
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data, sync_playwright() as playwright:
        server = Server(data)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        state = join(browser, server.link)
        for size, (width, height) in SIZES.items():
            for scheme in ["light", "dark"]:
                context = browser.new_context(
                    base_url=server.address,
                    storage_state=state,
                    viewport={"width": width, "height": height},
                    color_scheme=scheme,
                    locale=LANGUAGES[language],
                )
                page = context.new_page()
                for address in [*addresses(page), *DOORS]:
                    page.goto(address)
                    page.screenshot(path=folder / f"{name(address)}.{size}.{scheme}.png")
                context.close()
        browser.close()
        server.stop()
    print(len(list(folder.glob("*.png"))), "pictures in", folder)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "en")
