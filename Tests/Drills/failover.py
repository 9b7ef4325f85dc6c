"""Kills the primary of three PostgreSQL servers under load, and counts what became of every request.

Patroni, etcd and HAProxy are the distribution's, all on loopback; replication is synchronous. Two
server processes work on the database behind HAProxy. Clients make users one by one, each with an
idempotency key, and ask again with the same key when they are not told that it was done; beside them
a long operation runs. First the primary's server is killed, then, once there are two again, the next
primary together with its Patroni. Prints kept, lost and retried; lost must be 0.
"""

import argparse
import pathlib
import signal
import sys
import tempfile
import threading
import time
import uuid

from cluster import Three, wait_for
from house import Failed, House, expect, free_port

CLIENTS = 4


class Client(threading.Thread):
    """Makes users one after the other, and remembers which it was told of."""

    def __init__(self, house, customer, domain, number, ports, stop):
        super().__init__(daemon=True)
        self.house, self.customer, self.domain = house, customer, domain
        self.number, self.ports, self.stop = number, ports, stop
        self.confirmed, self.tried = [], []
        self.retried = 0
        self.longest = 0
        self.failure = None

    def run(self):
        try:
            while not self.stop.is_set():
                self.make(f"c{self.number}n{len(self.tried)}@{self.domain}")
        except Failed as failure:
            self.failure = failure

    def make(self, name):
        self.tried.append(name)
        start = time.monotonic()
        plan = self.insist("plans", {"kind": "create", "users": [
            {"displayName": name.split("@")[0], "email": name}]})
        try:
            operation = self.insist(f"plans/{plan['id']}/application", {})
        except Failed as failure:
            # The answer was lost, the change was not: it is told of where operations are.
            if failure.problem != "already-applied":
                raise
            operation = {"state": "running"}
        path = f"/api/customers/{self.customer}/operations/{plan['id']}"
        while operation["state"] == "running":
            operation = self.again(lambda: self.house.ask("GET", path, port=self.port()))
        expect(operation["changed"] == 1, f"{name}: {operation}")
        self.confirmed.append(name)
        self.longest = max(self.longest, time.monotonic() - start)

    def port(self):
        return self.ports[(self.number + self.retried) % len(self.ports)]

    def insist(self, path, body):
        """Asks with one key until there is an answer."""
        key = str(uuid.uuid4())
        return self.again(lambda: self.house.ask(
            "POST", f"/api/customers/{self.customer}/{path}", body, port=self.port(), key=key))

    def again(self, ask):
        end = time.monotonic() + 180
        while True:
            try:
                return ask()
            except (Failed, OSError) as error:
                problem = getattr(error, "problem", None)
                isOver = getattr(error, "status", None) not in (None, 503)
                if problem != "idempotency-key-running" and isOver or time.monotonic() > end:
                    raise Failed(f"client {self.number}: {error}", None, problem) from error
                self.retried += 1
                time.sleep(0.2)


def main():
    parser = argparse.ArgumentParser(prog="script/drill failover", description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--seconds", type=int, default=10, help="of load before and after a kill")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder).chmod(0o755)
        three = Three(pathlib.Path(folder) / "cluster")
        try:
            house = House(folder, database=three.address)
            try:
                drill(house, three, options)
            except Failed:
                print(house.errors(), file=sys.stderr)
                raise
            finally:
                house.close()
        finally:
            three.close()


def drill(house, three, options):
    ports = [free_port(), free_port()]
    for port in ports:
        house.serve(port)
    one_by_one = house.customer("One by One", "one.example")
    at_once = house.customer("All at Once", "all.example")
    upload = house.upload(at_once, options.rows, "all.example")
    operation = house.apply(at_once, house.plan(at_once, upload)["id"])
    stop = threading.Event()
    clients = [
        Client(house, one_by_one, "one.example", number, ports, stop) for number in range(CLIENTS)]
    for client in clients:
        client.start()
    try:
        for with_patroni in (False, True):
            time.sleep(options.seconds)
            kill(three, clients, with_patroni)
        time.sleep(options.seconds)
    finally:
        stop.set()
        for client in clients:
            client.join(timeout=240)
    confirmed(clients)
    report(house, one_by_one, at_once, operation, clients, options.rows)
    for port in ports:
        house.end(port)


def kill(three, clients, with_patroni):
    primary = three.primary()
    made = confirmed(clients)
    start = time.monotonic()
    primary.kill(with_patroni)
    wait_for("another primary", lambda: three.primary() not in (None, primary))
    elected = time.monotonic() - start
    wait_for("a confirmed change", lambda: confirmed(clients) > made + CLIENTS)
    served = time.monotonic() - start
    what = "the server and its Patroni" if with_patroni else "the server"
    print(f"{primary.name}, the primary: {what} killed; another took over after {elected:.1f} s, "
          f"changes were confirmed again after {served:.1f} s", flush=True)
    if with_patroni:
        primary.start()
    wait_for("two synchronous servers", three.is_safe, 120)


def confirmed(clients):
    """How many changes they were told of. Ends the drill when one of them gave up."""
    for client in clients:
        if client.failure:
            raise client.failure
    return sum(len(client.confirmed) for client in clients)


def report(house, one_by_one, at_once, operation, clients, rows):
    path = f"/api/customers/{at_once}/operations/{operation['id']}"
    wait_for("the long operation's end", lambda: house.ask("GET", path)["state"] == "done", 900)
    done = house.ask("GET", path)
    names = [user["signInName"] for user in house.all(f"/api/customers/{one_by_one}/users")]
    told = [name for client in clients for name in client.confirmed]
    tried = {name for client in clients for name in client.tried}
    lost = set(told) - set(names)
    retried = sum(client.retried for client in clients)
    longest = max(client.longest for client in clients)
    print(f"one by one: {len(told)} confirmed, {len(set(told) & set(names))} kept, "
          f"{len(lost)} lost, {retried} requests retried; the longest took {longest:.1f} s")
    print(f"all at once: {done['changed']} of {rows} rows, {done['refused']} refused")
    users = len(house.all(f"/api/customers/{at_once}/users"))
    print(house.verify().strip())
    expect(not lost, f"lost: {sorted(lost)[:5]}")
    expect(len(names) == len(set(names)) and set(names) <= tried, "there are users nobody made")
    expect((done["changed"], done["refused"], users) == (rows, 0, rows), f"{done}, {users} users")


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        main()
    except Failed as failure:
        print(f"failover: {failure}", file=sys.stderr)
        sys.exit(1)
