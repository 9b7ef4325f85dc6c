"""Prometheus reads two real processes; the alerts and every panel of the dashboard read Prometheus.

Files of packaging/ are used as they are, but for ports. Prints what was seen; ends with 1 at the first
thing that is wrong.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

from house import ROOT, Failed, House, expect, free_port

PACKAGING = ROOT / "packaging"
WAIT_SECONDS = 60


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    expect(done.returncode == 0, f"{command[:3]}: {done.stdout[-800:]}{done.stderr[-800:]}")
    return done.stdout


def wait_for(what, look):
    deadline = time.monotonic() + WAIT_SECONDS
    while not (found := look()):
        expect(time.monotonic() < deadline, f"in vain waited for: {what}")
        time.sleep(0.5)
    return found


class Prometheus:
    def __init__(self, folder, ports):
        self.port = free_port()
        text = (PACKAGING / "prometheus/tenantry.yml").read_text()
        for old, new in [
            ("127.0.0.1:8080", f"127.0.0.1:{ports[0]}"),
            ("127.0.0.1:8081", f"127.0.0.1:{ports[1]}"),
            ("scrape_interval: 15s", "scrape_interval: 1s"),
        ]:
            expect(old in text, f"tenantry.yml does not say {old}")
            text = text.replace(old, new)
        file = folder / "prometheus.yml"
        file.write_text(
            "global: {evaluation_interval: 1s}\n"
            f"rule_files: ['{PACKAGING}/prometheus/alerts.yml']\n{text}"
        )
        run("promtool", "check", "config", str(file))
        self.log = open(folder / "log", "wb")
        self.process = subprocess.Popen(
            [
                "prometheus", f"--config.file={file}", f"--storage.tsdb.path={folder}/tsdb",
                f"--web.listen-address=127.0.0.1:{self.port}",
            ],
            stdout=self.log, stderr=self.log,
        )

    def get(self, path, **fields):
        address = f"http://127.0.0.1:{self.port}/api/v1/{path}?{urllib.parse.urlencode(fields)}"
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:
                return json.loads(answer.read())["data"]
        except urllib.error.HTTPError as error:
            raise Failed(f"{path} {fields}: {error.read()[:300]!r}") from error
        except OSError:
            expect(self.process.poll() is None, "Prometheus ended")
            return None

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)
        self.log.close()


def expressions():
    """What each panel asks, with the dashboard's choices made."""
    dashboard = json.loads((PACKAGING / "grafana/tenantry.json").read_text())
    for panel in dashboard["panels"]:
        for target in panel.get("targets", []):
            asked = target["expr"].replace("$job", "tenantry").replace("$instance", ".*")
            yield panel["title"], asked.replace("$__rate_interval", "10s")


def panels_show_something(prometheus):
    count = 0
    for title, asked in expressions():
        result = prometheus.get("query", query=asked)["result"]
        expect(result, f"the panel “{title}” is empty: {asked}")
        # The share of faults of no request at all would be no number.
        values = [float(item["value"][1]) for item in result]
        expect(all(value == value for value in values), f"“{title}” shows no number: {asked}")
        count += 1
    choices = prometheus.get("label/job/values", **{"match[]": "tenantry_operations_finished_total"})
    expect(choices == ["tenantry"], f"the choice of jobs: {choices}")
    return f"{count} questions of the dashboard have an answer"


def rules(prometheus):
    groups = prometheus.get("rules")["groups"]
    return {rule["name"]: rule for group in groups for rule in group["rules"]}


def alerts_are_quiet(prometheus):
    known = wait_for(
        "all alerts to be looked at",
        lambda: (found := rules(prometheus))
        and all(rule["health"] == "ok" for rule in found.values())
        and found,
    )
    expect(len(known) == 12, f"{len(known)} alerts")
    loud = [name for name, rule in known.items() if rule["state"] != "inactive"]
    expect(not loud, f"on a good day there is {loud}")
    return f"{len(known)} alerts are quiet"


def main():
    begun = time.monotonic()
    run("promtool", "check", "rules", str(PACKAGING / "prometheus/alerts.yml"))
    played = run("promtool", "test", "rules", str(ROOT / "Tests/Drills/alerts.yml"))
    expect("SUCCESS" in played, played)
    print("alerts: what promtool played to them was judged right")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        house = House(folder)
        ports = [free_port(), free_port()]
        prometheus = None
        try:
            for port in ports:
                house.serve(port)
            prometheus = Prometheus(folder, ports)
            wait_for(
                "both processes to be read",
                lambda: (found := prometheus.get("query", query="sum(up)"))
                and found["result"] and found["result"][0]["value"][1] == "2",
            )
            customer = house.customer("Alder Dairy", "alder.example")
            upload = house.upload(customer, 500, "alder.example")
            house.apply(customer, house.plan(customer, upload)["id"])
            for _ in range(8):
                for port in ports:
                    house.ask("GET", "/api/customers", port=port)
                time.sleep(0.5)
            print(panels_show_something(prometheus))
            rows = 'sum(tenantry_operation_rows_total{outcome="changed"})'
            seen = prometheus.get("query", query=rows)["result"][0]["value"][1]
            expect(seen == "500", f"{seen} rows instead of 500")
            print(alerts_are_quiet(prometheus))
            for port in ports:
                house.end(port)
            wait_for(
                "TenantryDown",
                lambda: rules(prometheus)["TenantryDown"]["state"] in ("pending", "firing"),
            )
            print("with both processes gone, TenantryDown begins to count")
        except Failed as failure:
            print(f"FAILED: {failure}", file=sys.stderr)
            return 1
        finally:
            if prometheus:
                prometheus.stop()
            house.close()
    print(f"monitoring: fine, {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
