"""The configurations in packaging/proxies, each in front of two real processes.

What stands in those files is used as it is, but for ports, certificate and name of the host's
files, which are this drill's own. Prints what was seen; ends with 1 at the first thing that is wrong.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from house import EMAIL, PASSWORD, ROOT, Failed, House, expect, free_port

NAME = "portal.example"
SPOOFED = "203.0.113.9"
WAIT_SECONDS = 20


def tool(name):
    """A program, also from where people without rights do not look."""
    found = shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin")
    expect(found, f"{name} is missing: script/bootstrap --drills")
    return found


def is_root():
    return os.geteuid() == 0


class Proxy:
    """One of the three, with its configuration written for this drill."""

    def __init__(self, kind, folder, backends):
        self.kind = kind
        self.folder = folder / kind
        self.folder.mkdir()
        self.plain, self.port = free_port(), free_port()
        self.certificate = folder / "portal.pem"
        self.key = folder / "portal.key"
        self.both = folder / "portal-with-key.pem"
        self.backends = backends
        self.log = self.folder / "log"
        self.command = getattr(self, kind)()
        self.process = None

    def replaced(self, name, *pairs):
        """A file of packaging/proxies; each pair must be found there."""
        text = (ROOT / "packaging/proxies" / name).read_text()
        for old, new in [
            ("127.0.0.1:8080", f"127.0.0.1:{self.backends[0]}"),
            ("127.0.0.1:8081", f"127.0.0.1:{self.backends[1]}"),
            *pairs,
        ]:
            expect(old in text, f"{name} does not say {old}")
            text = text.replace(old, new)
        return text

    def written(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return str(path)

    def nginx(self):
        site = self.replaced(
            "nginx.conf",
            ("listen 80;", f"listen 127.0.0.1:{self.plain};"),
            ("listen 443 ssl http2;", f"listen 127.0.0.1:{self.port} ssl http2;"),
            ("/etc/ssl/tenantry/portal.pem", str(self.certificate)),
            ("/etc/ssl/tenantry/portal.key", str(self.key)),
        )
        temporary = "".join(
            f"    {part}_temp_path {self.folder}/{part};\n"
            for part in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        )
        user = "user root;\n" if is_root() else ""
        main = self.written(
            "main.conf",
            f"daemon off;\n{user}pid {self.folder}/pid;\nerror_log {self.log};\n"
            "events { worker_connections 1024; }\n"
            f"http {{\n    access_log off;\n{temporary}{site}\n}}\n",
        )
        self.check(tool("nginx"), "-t", "-q", "-c", main)
        return [tool("nginx"), "-c", main]

    def caddy(self):
        text = self.replaced(
            "Caddyfile",
            ("\n{\n\tservers {", f"\n{{\n\tadmin off\n\thttp_port {self.plain}\n\tservers {{"),
            (f"\n{NAME} {{", f"\n{NAME}:{self.port} {{\n\tbind 127.0.0.1"),
            ("#tls /etc/ssl/tenantry/portal.pem", f"tls {self.certificate}"),
            ("/etc/ssl/tenantry/portal.key", str(self.key)),
        )
        path = self.written("Caddyfile", text)
        self.check(tool("caddy"), "validate", "--adapter", "caddyfile", "--config", path)
        return [tool("caddy"), "run", "--adapter", "caddyfile", "--config", path]

    def haproxy(self):
        text = self.replaced(
            "haproxy.cfg",
            ("bind :80\n", f"bind 127.0.0.1:{self.plain}\n"),
            ("bind :443 ", f"bind 127.0.0.1:{self.port} "),
            ("/etc/ssl/tenantry/portal-with-key.pem", str(self.both)),
        )
        if not is_root():
            text = re.sub(r"(?m)^    (user|group|chroot) .*$", "", text)
        path = self.written("haproxy.cfg", text)
        self.check(tool("haproxy"), "-c", "-q", "-f", path)
        return [tool("haproxy"), "-db", "-f", path]

    def check(self, *command):
        done = subprocess.run(command, capture_output=True, text=True, env=self.surroundings)
        expect(done.returncode == 0, f"{self.kind} refuses its file: {done.stderr[-800:]}")
        expect("warn" not in done.stderr.lower() or self.kind == "caddy", done.stderr[-800:])

    @property
    def surroundings(self):
        """Caddy keeps things in the home folder."""
        return {"HOME": str(self.folder), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                self.command, stdout=log, stderr=log, env=self.surroundings
            )
        deadline = time.monotonic() + WAIT_SECONDS
        while self.curl("/sign-in")[0] != 200:
            alive = self.process.poll() is None and time.monotonic() < deadline
            expect(alive, f"{self.kind} does not answer: {self.log.read_text()[-800:]}")
            time.sleep(0.1)

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(timeout=WAIT_SECONDS)

    def address(self, path, port=None, scheme="https"):
        return f"{scheme}://{NAME}:{port or self.port}{path}"

    def command_line(self, *options, http="--http2"):
        return [
            tool("curl"), "-sS", http, "--cacert", str(self.certificate),
            "--resolve", f"{NAME}:{self.port}:127.0.0.1",
            "--resolve", f"{NAME}:{self.plain}:127.0.0.1", "--max-time", "60", *options,
        ]

    def curl(self, path, *options, **more):
        """Returns status, version of HTTP, and heads with body as text."""
        address = path if path.startswith("http") else self.address(path)
        done = subprocess.run(
            self.command_line(
                "-i", "-w", "\n%{http_code} %{http_version}", *options, address, **more
            ),
            capture_output=True, check=False,
        )
        text = done.stdout.decode(errors="replace")
        code, version = (text.rsplit("\n", 1)[-1].split() + ["0", "0"])[:2]
        return int(code), version, text


def certificate(folder):
    subprocess.run(
        [
            tool("openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
            "-nodes", "-days", "2", "-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}",
            "-keyout", str(folder / "portal.key"), "-out", str(folder / "portal.pem"),
        ],
        check=True, capture_output=True,
    )
    both = (folder / "portal.pem").read_text() + (folder / "portal.key").read_text()
    (folder / "portal-with-key.pem").write_text(both)


def speaks_tls(proxy, house):
    """HTTP/2 over TLS 1.2 or 1.3 and nothing older; plain text only to say where to go."""
    status, version, text = proxy.curl("/sign-in")
    expect((status, version) == (200, "2"), f"/sign-in: {status} over HTTP/{version}")
    fields = text.lower()
    expect("strict-transport-security: max-age=" in fields, "no Strict-Transport-Security")
    expect(fields.count("content-security-policy:") == 1, "the server's own fields are lost")
    place = f"127.0.0.1:{proxy.port}"
    for option, works in [("-tls1_1", False), ("-tls1_2", True), ("-tls1_3", True)]:
        done = subprocess.run(
            [
                tool("openssl"), "s_client", "-connect", place, "-servername", NAME, option,
                "-cipher", "DEFAULT:@SECLEVEL=0",
            ],
            input=b"", capture_output=True, check=False,
        )
        expect((done.returncode == 0) == works, f"TLS {option}: {done.returncode}")
    status, _, text = proxy.curl(proxy.address("/sign-in", proxy.plain, "http"))
    expect(status in (301, 308), f"plain HTTP: {status}")
    expect(f"location: https://{NAME}" in text.lower(), "plain HTTP leads elsewhere")


def keeps_machines_pages_inside(proxy, house):
    for path in ["/metrics", "/healthz"]:
        status, _, text = proxy.curl(path)
        expect(status == 404 and "tenantry_" not in text, f"{path}: {status}")


def believes_nobody(proxy, house):
    """A client says that it is somebody else, and that it spoke no TLS."""
    jar = proxy.folder / "cookies"
    lies = [
        option
        for field in [
            f"X-Forwarded-For: {SPOOFED}", "X-Forwarded-Proto: http", f"X-Real-IP: {SPOOFED}",
            f"Forwarded: for={SPOOFED};proto=http",
        ]
        for option in ("-H", field)
    ]
    origin = ("-H", f"Origin: https://{NAME}:{proxy.port}")
    status, _, text = proxy.curl(
        "/sign-in", *lies, *origin, "-c", str(jar), "--data-urlencode", f"email={EMAIL}",
        "--data-urlencode", f"password={PASSWORD}",
    )
    expect(status == 303, f"signing in: {status} {text[-600:]}")
    cookie = re.search(r"(?im)^set-cookie: (__Host-session=.*)$", text)
    expect(cookie, "no session cookie that is bound to TLS")
    for word in ["Secure", "HttpOnly", "Path=/"]:
        expect(word.lower() in cookie[1].lower(), f"the session cookie is not {word}")
    status, _, page = proxy.curl("/profile", *lies, "-b", str(jar))
    expect(status == 200, f"the profile: {status}")
    expect("127.0.0.1" in page, "the client's address is not on its own profile")
    expect(SPOOFED not in page, "the client's own word for its address was believed")
    # A form from elsewhere is refused: the host's name reaches the server unchanged.
    status, _, _ = proxy.curl(
        "/sign-in", "-H", "Origin: https://elsewhere.example", "--data", "email=a&password=b"
    )
    expect(status == 403, f"a form of another site: {status}")


def limits_bodies(proxy, house):
    """A file of many megabytes passes, what is too large does not, nor does it reach the server."""
    token = ("-H", f"Authorization: Bearer {house.token}")
    big = proxy.folder / "big.csv"
    with open(big, "w") as file:
        file.write("Display name,Email\n")
        for number in range(250_000):
            file.write(f"Somebody Number {number},person.number.{number}@alder.example\n")
    expect(big.stat().st_size > 12 << 20, "the file is not large")
    uploads = f"/api/customers/{house.drill_customer}/uploads"
    status, version, text = proxy.curl(
        uploads + "?fileName=big.csv", *token, "-H", "Content-Type: text/csv", "-X", "POST",
        "-T", str(big),
    )
    expect((status, version) == (201, "2"), f"{big.stat().st_size} bytes: {status} {text[-300:]}")
    huge = proxy.folder / "huge.csv"
    with open(huge, "wb") as file:
        file.truncate((1 << 30) + 1)
    status, _, _ = proxy.curl(uploads, *token, "-X", "POST", "-T", str(huge))
    expect(status == 413, f"a file of more than 1 GiB: {status}")
    middle = proxy.folder / "middle"
    with open(middle, "wb") as file:
        file.truncate(2 << 20)
    status, _, _ = proxy.curl("/api/customers", *token, "-X", "POST", "-T", str(middle))
    expect(status == 413, f"a form of 2 MiB: {status}")


def lets_events_through(proxy, house):
    """Of a paused operation a single event comes; it must come at once, not when the stream ends."""
    customer = house.customer(f"Events {proxy.kind}", f"{proxy.kind}.example")
    upload = house.upload(customer, 20_000, f"{proxy.kind}.example")
    operation = house.apply(customer, house.plan(customer, upload)["id"])["id"]
    path = f"/api/customers/{customer}/operations/{operation}"
    house.ask("POST", path + "/pause")
    begun = time.monotonic()
    stream = subprocess.Popen(
        proxy.command_line(
            "-N", "-H", f"Authorization: Bearer {house.token}", "-H", "Accept: text/event-stream",
            proxy.address(path + "/events"),
        ),
        stdout=subprocess.PIPE, text=True,
    )
    watchdog = threading.Timer(WAIT_SECONDS, stream.kill)
    watchdog.start()
    data = (json.loads(line[5:]) for line in stream.stdout if line.startswith("data:"))
    first = next(data, None)
    waited = time.monotonic() - begun
    expect(first and first["state"] == "paused", f"the first event: {first}")
    expect(stream.poll() is None, "the stream was over before its first event came")
    house.ask("DELETE", path + "/pause")
    states = [event["state"] for event in data]
    expect(stream.wait() == 0, "the stream broke off")
    watchdog.cancel()
    expect(states[-1:] == ["done"], f"the stream ended with {states[-3:]}")
    expect(len(states) > 1, "the events came all at once")
    return f"first event after {waited * 1000:.0f} ms, {len(states)} more"


class Crowd:
    """A few clients that ask one after the other, until they are told to stop."""

    def __init__(self, proxy, house):
        self.proxy, self.house = proxy, house
        self.answers = {"GET": 0, "POST": 0}
        self.failures = []
        self.over = threading.Event()
        self.threads = [threading.Thread(target=self.ask, args=(n,)) for n in range(4)]

    def ask(self, number):
        plans = f"/api/customers/{self.house.drill_customer}/plans"
        body = json.dumps({"kind": "create", "users": [
            {"displayName": "One More", "email": f"more{number}@alder.example"}]})
        token = ("-H", f"Authorization: Bearer {self.house.token}")
        while not self.over.is_set():
            status, _, text = self.proxy.curl("/api/customers", *token)
            self.note("GET", status, 200, text)
            status, _, text = self.proxy.curl(
                plans, *token, "-H", "Content-Type: application/json", "--data", body)
            self.note("POST", status, 201, text)

    def note(self, method, status, wanted, text):
        self.answers[method] += 1
        if status != wanted:
            self.failures.append(f"{method} {status} {text[-200:]}")

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        for thread in self.threads:
            thread.join()


def survives_restarts(proxy, house):
    """Both processes are restarted, one after the other, while four clients ask."""
    with Crowd(proxy, house) as crowd:
        for port in proxy.backends:
            time.sleep(0.5)
            house.end(port)
            time.sleep(0.5)
            house.serve(port, "--behind-proxy")
            # As long as it takes the slowest of the three to see that it is back.
            time.sleep(2.5)
    expect(not crowd.failures, f"{len(crowd.failures)} failed: {crowd.failures[:3]}")
    expect(crowd.answers["POST"] > 10, "the clients hardly asked")
    return "{GET} GET and {POST} POST through two restarts, none failed".format(**crowd.answers)


def waits_for_the_only_process(proxy, house):
    """What people see while a process that is alone, as on SQLite, is restarted."""
    one, two = proxy.backends
    house.end(two)
    # By now it is known to be gone.
    time.sleep(2.5)
    house.end(one)
    answers = []
    asking = threading.Thread(target=lambda: answers.append(proxy.curl("/sign-in")[0]))
    asking.start()
    time.sleep(1)
    house.serve(one, "--behind-proxy")
    asking.join()
    house.serve(two, "--behind-proxy")
    # Caddy holds the request back until there is somebody; the others say no, and do not hang.
    wanted = {"nginx": 502, "caddy": 200, "haproxy": 503}[proxy.kind]
    expect(answers == [wanted], f"while nobody was there: {answers} instead of {wanted}")
    return f"{wanted}"


STEPS = [
    speaks_tls, keeps_machines_pages_inside, believes_nobody, limits_bodies, lets_events_through,
    survives_restarts, waits_for_the_only_process,
]


def main():
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        certificate(folder)
        house = House(folder)
        backends = [free_port(), free_port()]
        proxies = []
        try:
            for port in backends:
                house.serve(port, "--behind-proxy")
            house.drill_customer = house.customer("Alder Dairy", "alder.example")
            for kind in sys.argv[1:] or ["nginx", "caddy", "haproxy"]:
                proxy = Proxy(kind, folder, backends)
                proxies.append(proxy)
                proxy.start()
                for step in STEPS:
                    seen = step(proxy, house)
                    said = step.__name__.replace("_", " ")
                    print(f"{kind}: {said}" + (f" ({seen})" if seen else ""), flush=True)
                proxy.stop()
            print(house.verify().strip())
        except Failed as failure:
            where = proxies[-1].kind if proxies else "the house"
            print(f"FAILED: {where}: {failure}", file=sys.stderr)
            return 1
        finally:
            for proxy in proxies:
                proxy.stop()
            house.close()
    print(f"proxies: fine, {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
