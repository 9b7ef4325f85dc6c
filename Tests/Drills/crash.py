"""Kills the database's server, and a server process, in the middle of long operations.

Two processes serve one house on PostgreSQL. In each round somebody is killed at once while 20,000
users are being made: the database's server in odd rounds, the process that was asked in even ones.
Prints how long it took until the operation moved again; ends with 1 when a row is missing or there
twice, when something that was confirmed is gone, or when it took longer than ten seconds.
"""

import argparse
import pathlib
import random
import signal
import sys
import tempfile
import time

from cluster import Single, wait_for
from house import Failed, House, expect, free_port

LIMIT_SECONDS = 10


def main():
    parser = argparse.ArgumentParser(prog="script/drill crash", description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--rows", type=int, default=20_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder).chmod(0o755)
        server = Single(pathlib.Path(folder) / "postgresql")
        house = House(folder, database=server.address)
        try:
            drill(house, server, options)
        except Failed:
            print(house.errors(), file=sys.stderr)
            raise
        finally:
            house.close()
            server.stop()


def drill(house, server, options):
    chance = random.Random(4711)
    ports = [free_port(), free_port()]
    for port in ports:
        house.serve(port)
    slowest = 0
    for number in range(1, options.rounds + 1):
        domain = f"round{number}.example"
        customer = house.customer(f"Round {number}", domain)
        plan = house.plan(customer, house.upload(customer, options.rows, domain))["id"]
        operation = house.apply(customer, plan)
        path = f"/api/customers/{customer}/operations/{operation['id']}"
        wanted = chance.randrange(options.rows // 10, options.rows * 7 // 10)
        wait_for("the operation's beginning", lambda: house.ask("GET", path)["cursor"] >= wanted, 300)
        confirmed = house.ask("GET", path)["cursor"]
        victim = "the database" if number % 2 else "a process"
        killed = time.monotonic()
        if number % 2:
            server.kill()
            server.start()
        else:
            house.kill(ports[0])
            house.serve(ports[0])
        now = wait_to_move(house, path, confirmed, ports)
        seconds = time.monotonic() - killed
        slowest = max(slowest, seconds)
        expect(now["cursor"] >= confirmed, f"row {confirmed} was done, and is not any more")
        print(f"round {number}: {victim} killed at row {confirmed}; moved again after "
              f"{seconds:.1f} s", flush=True)
        check(house, customer, path, options.rows, ports)
    print(house.verify().strip())
    print(f"{options.rounds} rounds of {options.rows} rows: every row once; "
          f"the longest wait was {slowest:.1f} s")
    expect(slowest <= LIMIT_SECONDS, f"it took longer than {LIMIT_SECONDS} seconds")
    for port in ports:
        house.end(port)


def wait_to_move(house, path, confirmed, ports):
    """Asks both processes in turn until one says that the operation is behind where it was."""
    end = time.monotonic() + 120
    turn = 0
    while time.monotonic() < end:
        turn += 1
        try:
            now = house.ask("GET", path, port=ports[turn % 2])
            if now["cursor"] > confirmed or now["state"] != "running":
                return now
        except (Failed, OSError):
            pass
        time.sleep(0.05)
    raise Failed("the operation did not move again within two minutes")


def check(house, customer, path, rows, ports):
    wait_for("the operation's end",
             lambda: house.ask("GET", path, port=ports[1])["state"] == "done", 600)
    done = house.ask("GET", path, port=ports[1])
    expect((done["changed"], done["refused"]) == (rows, 0), f"{done}")
    users = house.all(f"/api/customers/{customer}/users", port=ports[1])
    names = {user["signInName"] for user in users}
    expect(len(users) == rows and len(names) == rows, f"{len(users)} users, {len(names)} names")
    entries = house.all(f"/api/customers/{customer}/ledger?action=user.created", port=ports[1])
    numbers = sorted(entry["row"] for entry in entries)
    expect(numbers == list(range(1, rows + 1)), "the ledger does not have each row once")


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        main()
    except Failed as failure:
        print(f"crash: {failure}", file=sys.stderr)
        sys.exit(1)
