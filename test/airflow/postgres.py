"""The PostgreSQL server of one test Airflow: a cluster of its own, made at the start and removed at the end."""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import IO

SUPERUSER = "airflow"
START_SECONDS = 60.0
END_SECONDS = 10.0
# What is written need not outlast the server, so it never waits for the disk.
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "200",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
}


def unprivileged() -> dict[str, object]:
    """The user that the programs run as, for `subprocess`: they refuse to be root."""
    if os.geteuid() != 0:
        return {}
    import pwd

    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


class Postgres:
    """Listens on loopback and trusts who connects; the database `postgres` belongs to the user `airflow`."""

    def __init__(self, port: int, log: IO[bytes]) -> None:
        self.port = port
        self.log = log
        self.user = unprivileged()
        # Programs and data are where any user can reach them, which those of the project's folder are not for sure.
        self.folder = Path(tempfile.mkdtemp(prefix="airflow-postgres-"))
        self.data = self.folder / "data"
        self.server: subprocess.Popen | None = None

    @property
    def pid(self) -> int | None:
        return self.server and self.server.pid

    def start(self) -> None:
        """Returns when the server takes connections."""
        programs = self.copy_programs()
        if self.user:
            os.chown(self.folder, self.user["user"], self.user["group"])
        identity = ("-U", SUPERUSER, "-A", "trust")
        made = self.spawn(programs / "initdb", "-D", self.data, *identity, "-E", "UTF8", "--locale=C", "--no-sync")
        if made.wait() != 0:
            raise SystemExit("initdb failed")
        settings = [f"--{name}={value}" for name, value in SETTINGS.items()]
        self.server = self.spawn(programs / "postgres", "-D", self.data, f"--port={self.port}", *settings)
        until = time.monotonic() + START_SECONDS
        while not self.is_ready():
            if self.server.poll() is not None or time.monotonic() > until:
                raise SystemExit("PostgreSQL did not start")
            time.sleep(0.02)

    def stop(self) -> None:
        """Ends the server without care for the data, and removes them."""
        if self.server is not None and self.server.poll() is None:
            self.server.send_signal(signal.SIGQUIT)
            try:
                self.server.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                self.server.kill()
                self.server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def copy_programs(self) -> Path:
        """Copies the server out of the package that carries it; returns the folder of its programs."""
        spec = importlib.util.find_spec("pgserver")
        if spec is None or spec.origin is None:
            raise SystemExit("pgserver is not installed")
        package = Path(spec.origin).parent
        needless = shutil.ignore_patterns("include", "*.a", "*.py")
        # The second is where the programs look for their libraries on Linux.
        for source in (package, package.with_name("pgserver.libs")):
            if source.exists():
                shutil.copytree(source, self.folder / source.name, ignore=needless)
        return self.folder / package.name / "pginstall" / "bin"

    def spawn(self, *argv: object) -> subprocess.Popen:
        return subprocess.Popen(
            [str(part) for part in argv],
            cwd=self.folder,
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            start_new_session=True,
            **self.user,
        )

    def is_ready(self) -> bool:
        """Its pid file says so in the eighth line, which pg_ctl waits for too."""
        try:
            lines = (self.data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        return len(lines) >= 8 and lines[7].strip() == "ready"
