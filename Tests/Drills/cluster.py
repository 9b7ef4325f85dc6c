"""PostgreSQL servers for the drills: one that can be killed, and three that stand in for each other."""

import json
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request

from house import Failed, expect, free_port

BINARIES = pathlib.Path("/usr/lib/postgresql/15/bin")
START_SECONDS = 90


def owned(folder):
    """Makes a folder for the account that PostgreSQL runs as: it refuses to be root."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    if os.getuid() == 0:
        account = pwd.getpwnam("postgres")
        os.chown(folder, account.pw_uid, account.pw_gid)
    os.chmod(folder, 0o700)
    return folder


def unprivileged(words):
    if os.getuid() != 0:
        return [str(word) for word in words]
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", *map(str, words)]


def wait_for(what, holds, seconds=START_SECONDS):
    """Waits until something holds; returns how many seconds it took."""
    start = time.monotonic()
    while True:
        answer = holds()
        if answer:
            return time.monotonic() - start
        if time.monotonic() - start > seconds:
            raise Failed(f"{what}: not within {seconds} seconds")
        time.sleep(0.1)


class Single:
    """One server, durable, on a port of its own."""

    def __init__(self, folder):
        self.folder = owned(folder)
        self.data = self.folder / "data"
        self.port = free_port()
        self.run("initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8",
                 "--locale=C.UTF-8")
        self.start()
        self.run("createdb", "-h", "127.0.0.1", "-p", self.port, "-U", "postgres", "tenantry")

    @property
    def address(self):
        return f"postgresql://postgres@127.0.0.1:{self.port}/tenantry"

    def run(self, program, *words):
        done = subprocess.run(
            unprivileged([BINARIES / program, *words]), capture_output=True, text=True,
            cwd=self.folder, check=False)
        expect(done.returncode == 0, f"{program}: {done.stderr[-600:]}")
        return done.stdout

    def start(self):
        settings = f"-c listen_addresses=127.0.0.1 -p {self.port} -c unix_socket_directories=''"
        # Those that the killed one left behind may still be on their way out.
        for _ in range(100):
            done = subprocess.run(
                unprivileged([BINARIES / "pg_ctl", "-D", self.data, "-l", self.folder / "log", "-s",
                              "-w", "-o", settings, "start"]),
                capture_output=True, text=True, cwd=self.folder, check=False)
            if done.returncode == 0:
                return
            time.sleep(0.1)
        raise Failed(f"pg_ctl: {done.stderr[-600:]}")

    def kill(self):
        """As a machine that loses power does, but for its disk's cache."""
        os.kill(int((self.data / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)

    def stop(self):
        self.run("pg_ctl", "-D", self.data, "-s", "-m", "immediate", "stop")


class Node:
    """A PostgreSQL server under Patroni."""

    def __init__(self, number, folder, stores):
        self.name = f"node{number}"
        self.folder = owned(folder / self.name)
        self.data = self.folder / "data"
        self.port, self.rest = free_port(), free_port()
        self.stores = stores
        self.process = None
        (self.folder / "patroni.json").write_text(json.dumps(self.configuration))
        os.chmod(self.folder / "patroni.json", 0o644)

    @property
    def configuration(self):
        return {
            "scope": "tenantry",
            "name": self.name,
            "restapi": {"listen": f"127.0.0.1:{self.rest}",
                        "connect_address": f"127.0.0.1:{self.rest}"},
            "etcd3": {"hosts": [f"127.0.0.1:{port}" for port in self.stores]},
            "bootstrap": {
                "dcs": {
                    "ttl": 20, "loop_wait": 2, "retry_timeout": 5,
                    # A server that died is not waited for.
                    "primary_start_timeout": 0, "master_start_timeout": 0,
                    # What was confirmed is on two servers, or it is not confirmed.
                    "synchronous_mode": True, "synchronous_mode_strict": True,
                    "postgresql": {
                        "use_pg_rewind": True, "use_slots": True,
                        "parameters": {"max_connections": 100, "wal_log_hints": "on"},
                    },
                },
                "initdb": [{"encoding": "UTF8"}, {"locale": "C.UTF-8"}, "data-checksums"],
            },
            "postgresql": {
                "listen": f"127.0.0.1:{self.port}",
                "connect_address": f"127.0.0.1:{self.port}",
                "data_dir": str(self.data),
                "bin_dir": str(BINARIES),
                "pgpass": str(self.folder / "pgpass"),
                "authentication": {
                    "superuser": {"username": "postgres", "password": "drill"},
                    "replication": {"username": "replicator", "password": "drill"},
                },
                "parameters": {"unix_socket_directories": ""},
                "pg_hba": ["host all all 127.0.0.1/32 trust",
                           "host replication all 127.0.0.1/32 trust"],
            },
        }

    def start(self):
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(
                unprivileged(["patroni", self.folder / "patroni.json"]), stdout=log, stderr=log,
                cwd=self.folder, start_new_session=True)

    def state(self):
        """What Patroni says of it; nothing while it does not answer."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.rest}/patroni", timeout=2) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            return json.load(error)
        except OSError:
            return {}

    def leads(self):
        state = self.state()
        return state.get("role") in ("master", "primary") and state.get("state") == "running"

    def kill(self, with_patroni):
        """Ends the server, and what looks after it, without a word."""
        if with_patroni:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        try:
            os.kill(int((self.data / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)
        except (OSError, IndexError, ValueError):
            pass

    def close(self):
        if self.process and self.process.poll() is None:
            self.kill(with_patroni=True)


class Three:
    """Three servers that stand in for each other: Patroni, etcd, and HAProxy in front."""

    def __init__(self, folder):
        self.folder = owned(folder)
        self.processes = []
        self.stores = [(f"store{n}", free_port(), free_port()) for n in range(3)]
        for number in range(3):
            self.store(number)
        clients = [client for _, client, _ in self.stores]
        wait_for("etcd", lambda: self.healthy(clients[0]))
        self.nodes = [Node(number + 1, self.folder, clients) for number in range(3)]
        self.port = free_port()
        self.proxy()
        for node in self.nodes:
            node.start()
        wait_for("a primary with a synchronous standby", self.is_safe)
        subprocess.run(
            [BINARIES / "createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres",
             "tenantry"], check=True, env={**os.environ, "PGPASSWORD": "drill"})

    @property
    def address(self):
        return f"postgresql://postgres:drill@127.0.0.1:{self.port}/tenantry"

    def store(self, number):
        name, client, peer = self.stores[number]
        folder = owned(self.folder / name)
        members = ",".join(f"{n}=http://127.0.0.1:{p}" for n, _, p in self.stores)
        self.spawn(
            folder / "log", unprivileged([
                "etcd", "--name", name, "--data-dir", folder / "data",
                "--listen-client-urls", f"http://127.0.0.1:{client}",
                "--advertise-client-urls", f"http://127.0.0.1:{client}",
                "--listen-peer-urls", f"http://127.0.0.1:{peer}",
                "--initial-advertise-peer-urls", f"http://127.0.0.1:{peer}",
                "--initial-cluster", members, "--initial-cluster-state", "new"]))

    def proxy(self):
        servers = "\n".join(
            f"    server {node.name} 127.0.0.1:{node.port} check port {node.rest}"
            for node in self.nodes)
        path = self.folder / "haproxy.cfg"
        path.write_text(f"""\
defaults
    mode tcp
    timeout connect 2s
    timeout client 1h
    timeout server 1h
listen primary
    bind 127.0.0.1:{self.port}
    option httpchk OPTIONS /primary
    http-check expect status 200
    default-server inter 500ms fall 2 rise 1 on-marked-down shutdown-sessions
{servers}
""")
        haproxy = shutil.which("haproxy", path="/usr/sbin:/usr/bin:/sbin:/bin")
        expect(haproxy, "haproxy is missing: script/bootstrap --drills")
        self.spawn(self.folder / "haproxy.log", [haproxy, "-db", "-f", str(path)])

    def spawn(self, log, words):
        with open(log, "ab") as file:
            self.processes.append(subprocess.Popen(
                words, stdout=file, stderr=file, env={**os.environ, "ETCD_UNSUPPORTED_ARCH": ""}))

    @staticmethod
    def healthy(port):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=2) as answer:
                return json.load(answer).get("health") == "true"
        except (OSError, ValueError):
            return False

    def primary(self):
        return next((node for node in self.nodes if node.leads()), None)

    def is_safe(self):
        """Whether there is a primary, and a standby without which nothing is confirmed."""
        primary = self.primary()
        if primary is None:
            return None
        standbys = primary.state().get("replication", [])
        return any(standby.get("sync_state") == "sync" for standby in standbys)

    def close(self):
        for node in self.nodes:
            node.close()
        for process in self.processes:
            process.kill()
            process.wait()
