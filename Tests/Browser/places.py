"""One of every kind of page that can be looked at, found by the links of the portal itself."""

import re

HOUSE = [
    "/",
    "/customers",
    "/customers/new",
    "/operations",
    "/activity",
    "/profile",
    "/staff",
    "/bulk-files",
    "/applications",
    "/applications/new",
    "/webhooks",
    "/webhooks/new",
    "/tokens",
    "/developers",
    "/developers/api/plans",
    "/developers/v1/users",
    "/developers/errors",
    "/developers/events",
    "/appearance",
    "/find?q=a",
    "/styleguide",
]

OF_CUSTOMER = [
    "/users",
    "/users?size=25",
    "/handovers",
    "/account",
    "/seats/new",
    "/users?unlicensed=1",
    "/users/new",
    "/deleted-users",
    "/seats",
    "/uploads",
    "/operations",
    "/activity",
]


def customer(page):
    """The path of the first customer that the list shows."""
    page.goto("/customers")
    link = page.locator("main tbody th a").first.get_attribute("href")
    return re.match(r"/customers/[0-9a-f-]+", link).group(0)


def addresses(page):
    """Paths of the house, of a customer and of one of its users, and one that leads nowhere."""
    path = customer(page)
    page.goto(path + "/users")
    user = page.locator("main tbody th a").first.get_attribute("href")
    user = re.match(r"/customers/[0-9a-f-]+/users/[0-9a-f-]+", user)
    users = [user.group(0), user.group(0) + "/edit"] if user else []
    return HOUSE + [path + rest for rest in OF_CUSTOMER] + users + ["/nothing"]


DOORS = ["/sign-in", "/me/sign-in", "/join/unknown"]
