"""Served houses for the drills: the real program, on a folder of its own."""

import json
import os
import pathlib
import re
import socket
import subprocess
import threading
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("TENANTRY_BINARY", str(ROOT / ".build/debug/tenantry"))
EMAIL = "ada@partner.example"
PASSWORD = "quay-lantern-42-Ferry"
START_SECONDS = 120


class Failed(Exception):
    """A drill that did not go as it must; of a refused request with its status and its problem."""

    def __init__(self, what, status=None, problem=None):
        super().__init__(what)
        self.status = status
        self.problem = problem


def expect(holds, what):
    """Ends the drill where something does not hold. Unlike `assert`, under every option."""
    if not holds:
        raise Failed(what)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class House:
    """A folder of data with an admin and a token, and the processes that serve it."""

    def __init__(self, folder, database=None):
        """`database`: the address of another database than a file in the folder."""
        self.data = pathlib.Path(folder) / "data"
        self.environment = {**os.environ, **({"TENANTRY_DATABASE": database} if database else {})}
        self.processes = {}
        self._run("admin", "create", "--email", EMAIL, "--name", "Ada Admin", text=PASSWORD + "\n")
        self.token = self._run("token", "create", "--for", EMAIL).strip()

    def _run(self, *words, text=""):
        done = subprocess.run(
            [BINARY, *words, "--data", str(self.data)],
            input=text, capture_output=True, text=True, check=False, env=self.environment,
        )
        expect(done.returncode == 0, f"tenantry {words[0]}: {done.stderr}")
        return done.stdout

    def verify(self):
        return self._run("verify")

    def serve(self, port, *options):
        """Starts a process and returns when it listens."""
        with open(self.log, "ab") as log:
            process = subprocess.Popen(
                [BINARY, "serve", "--data", str(self.data), "--port", str(port), *options],
                stdout=subprocess.PIPE, stderr=log, text=True, env=self.environment,
            )
        watchdog = threading.Timer(START_SECONDS, process.kill)
        watchdog.start()
        for line in process.stdout:
            if re.search(r"listens on \S+", line):
                break
        else:
            raise Failed(f"the server on port {port} did not start")
        watchdog.cancel()
        self.processes[port] = process

    @property
    def log(self):
        return self.data.parent / "server.log"

    def errors(self):
        """The last lines of the processes' log that tell of trouble."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        return "\n".join([line for line in lines if '"level":"error"' in line][-10:])

    def end(self, port):
        """Asks a process to stop, and waits until it has."""
        process = self.processes.pop(port)
        process.terminate()
        expect(process.wait(timeout=40) == 0, f"the server on port {port} did not end well")

    def kill(self, port):
        """Ends a process without a word."""
        process = self.processes.pop(port)
        process.kill()
        process.wait()

    def close(self):
        for process in self.processes.values():
            process.kill()
            process.wait()
        self.processes = {}

    def ask(self, method, path, body=None, port=None, kind="application/json", accept=None,
            key=None):
        """Asks the API of one process directly. Returns what it answered, as JSON if it is."""
        if isinstance(body, (dict, list)):
            body = json.dumps(body).encode()
        request = urllib.request.Request(
            f"http://127.0.0.1:{port or next(iter(self.processes))}{path}", method=method, data=body
        )
        request.add_header("Authorization", f"Bearer {self.token}")
        if body is not None:
            request.add_header("Content-Type", kind)
        if accept:
            request.add_header("Accept", accept)
        if key:
            request.add_header("Idempotency-Key", key)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                content = answer.read()
                isJSON = "json" in answer.headers.get("Content-Type", "")
        except urllib.error.HTTPError as error:
            said = error.read().decode(errors="replace")
            isJSON = "json" in error.headers.get("Content-Type", "")
            problem = json.loads(said).get("code") if isJSON else None
            what = f"{method} {path}: {error.code} {said[:300]}"
            raise Failed(what, error.code, problem) from error
        return json.loads(content) if isJSON else content.decode()

    def all(self, path, port=None):
        """Every item of a list, page by page."""
        items, cursor = [], None
        while True:
            query = ("&" if "?" in path else "?") + "size=200" + (f"&cursor={cursor}" if cursor else "")
            page = self.ask("GET", path + query, port=port)
            items += page["items"]
            cursor = page.get("next")
            if not cursor or not page["items"]:
                return items

    def customer(self, name, domain):
        return self.ask("POST", "/api/customers", {"name": name, "domains": [domain]})["id"]

    def upload(self, customer, rows, domain, named="u"):
        lines = ["Display name,Email"]
        lines += [f"User {n},{named}{n}@{domain}" for n in range(1, rows + 1)]
        return self.ask(
            "POST", f"/api/customers/{customer}/uploads?fileName=users.csv",
            ("\r\n".join(lines) + "\r\n").encode(), kind="text/csv",
        )["id"]

    def plan(self, customer, upload):
        return self.ask(
            "POST", f"/api/customers/{customer}/plans", {"kind": "create", "upload": upload}
        )

    def apply(self, customer, plan):
        return self.ask("POST", f"/api/customers/{customer}/plans/{plan}/application", {})
