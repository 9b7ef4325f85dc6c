"""Four processes change the licenses of 10,000 users of one customer at once, on PostgreSQL.

Four plans of a quarter of the users each, applied side by side over one, two and four processes, give
out the same two products, of which there are 500 seats too few. Four processes are up all the time, and
each number of them has its turn in each round, another one first each time; what comes before is asked
of them in turn. So neither the age of the database counts, nor an idle process, nor one that has not
been asked yet, nor what came just before.

Prints the mean of rows a second, and what two and four processes do of what one does in the same round,
with the standard error of that. Ends with 1 when a seat is given too often, when anybody is told of a
deadlock or another error, or when two processes do less than one.
"""

import argparse
import datetime
import itertools
import pathlib
import signal
import statistics
import sys
import tempfile
import threading
import time

from cluster import Single, wait_for
from house import ROOT, Failed, House, expect, free_port

LOCATIONS = ["DE", "FR", "NL", "SE"]
PRODUCTS = ["HARBOR_MAIL_1", "HARBOR_TEL"]
MISSING_SEATS = 500


def main():
    parser = argparse.ArgumentParser(prog="script/bench processes", description=__doc__)
    parser.add_argument("--users", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=12)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder).chmod(0o755)
        server = Single(pathlib.Path(folder) / "postgresql")
        house = House(folder, database=server.address)
        try:
            rates = measure(house, options.users, options.rounds)
        except Failed:
            print(house.errors(), file=sys.stderr)
            raise
        finally:
            house.close()
            server.stop()
    shares = {count: [own / one for own, one in zip(found, rates[1])]
              for count, found in rates.items()}
    for count, share in shares.items():
        doubt = statistics.stdev(share) / len(share) ** 0.5 if len(share) > 1 else 0
        print(f"processes: licenses changed by {count}: "
              f"{statistics.harmonic_mean(rates[count]):,.0f} rows/s, "
              f"{statistics.geometric_mean(share):.2f} of what one does (±{doubt:.2f})")
    expect(statistics.geometric_mean(shares[2]) >= 0.95, "two processes do less than one")


def measure(house, users, rounds):
    ports = [free_port() for _ in range(4)]
    for port in ports:
        house.serve(port)
    catalog = (ROOT / "Tests/Fixtures/licensing.csv").read_bytes()
    house.ask("POST", "/api/catalog/imports", catalog, kind="text/csv")
    rates = {1: [], 2: [], 4: []}
    turns = itertools.cycle(ports)
    for number in range(rounds):
        order = list(rates)
        for count in order[number % 3:] + order[:number % 3]:
            name = f"by{count}round{number}"
            working = [next(turns) for _ in range(count)]
            rates[count].append(run(house, name, f"{name}.example", users, working, turns))
    print(house.verify().strip(), flush=True)
    for port in ports:
        house.end(port)
    for count, found in rates.items():
        print(f"processes: {count}: " + ", ".join(f"{rate:,.0f}" for rate in found), flush=True)
    return rates


def run(house, name, domain, users, ports, turns):
    customer = house.customer(name, domain)
    path = f"/api/customers/{customer}"
    seats = users - MISSING_SEATS
    for product in PRODUCTS:
        change(house, path, turns,
               {"kind": "change-quantity", "product": product, "quantity": seats})
    lines = ["Display name,Email,Usage location"]
    lines += [f"User {n},u{n}@{domain},{LOCATIONS[n % 4]}" for n in range(users)]
    upload = house.ask("POST", f"{path}/uploads?fileName=users.csv", "\r\n".join(lines).encode(),
                       kind="text/csv", port=next(turns))
    change(house, path, turns, {"kind": "create", "upload": upload["id"]})
    plans = [
        house.ask("POST", f"{path}/plans", {
            "kind": "change-licenses", "matching": {"location": location},
            "assign": [{"product": product} for product in PRODUCTS],
        }, port=next(turns))["id"]
        for location in LOCATIONS
    ]
    answers, troubles = [], []

    def apply(number):
        try:
            answers.append(house.ask(
                "POST", f"{path}/plans/{plans[number]}/application", {"goAhead": True},
                port=ports[number % len(ports)]))
        except Failed as failure:
            troubles.append(failure)

    start = time.time()
    threads = [threading.Thread(target=apply, args=[number]) for number in range(len(plans))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expect(not troubles, f"somebody was told: {troubles}")
    done = [finish(house, path, answer["id"]) for answer in answers]
    # As the operations say it themselves: no waiting between two questions is counted.
    ends = [datetime.datetime.fromisoformat(each["finishedAt"]) for each in done]
    seconds = max(ends).timestamp() - start
    given = {item["product"]["code"]: item["consumed"]
             for item in house.ask("GET", f"{path}/entitlements")["items"]}
    expect(all(given[product] == seats for product in PRODUCTS), f"{given} of {seats} seats")
    expect(sum(each["changed"] + each["refused"] for each in done) == users, f"{done}")
    return users / seconds


def change(house, path, turns, request):
    plan = house.ask("POST", f"{path}/plans", request, port=next(turns))["id"]
    applied = house.ask("POST", f"{path}/plans/{plan}/application", {}, port=next(turns))
    finish(house, path, applied["id"])


def finish(house, path, operation):
    where = f"{path}/operations/{operation}"
    wait_for("an operation's end", lambda: house.ask("GET", where)["state"] == "done", 600)
    return house.ask("GET", where)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        main()
    except Failed as failure:
        print(f"processes: {failure}", file=sys.stderr)
        sys.exit(1)
