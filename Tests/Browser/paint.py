"""How long Chromium takes to paint the largest part of a page, over loopback: the median of some.

    paint.py BINARY

The largest customer of the demo has 2,400 users. Wanted: under a second.
"""

import os
import statistics
import sys
import tempfile

os.environ["TENANTRY_BINARY"] = sys.argv[1]

from conftest import CHROMIUM, Server  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402
from screenshots import join  # noqa: E402

ROUNDS = 5

LARGEST = """
() => new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
    .observe({ type: "largest-contentful-paint", buffered: true });
  setTimeout(() => resolve(Infinity), 5000);
})
"""


def main():
    with tempfile.TemporaryDirectory() as data, sync_playwright() as playwright:
        server = Server(data)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = browser.new_context(
            base_url=server.address, storage_state=join(browser, server.link), locale="en-GB"
        )
        page = context.new_page()
        page.goto("/customers?search=nordlicht")
        path = page.locator("main tbody th a").first.get_attribute("href").split("?")[0]
        for address in ["/", "/customers", path, path + "?size=150"]:
            times = []
            for _ in range(ROUNDS):
                page.goto(address)
                times.append(page.evaluate(LARGEST))
            kind = address.replace(path, "users of a customer")
            print(f"paint: {kind}: {statistics.median(times):.0f} ms (under 1000 ms)")
        context.close()
        browser.close()
        server.stop()


if __name__ == "__main__":
    main()
