"""Run one Airflow, with its database, until told to stop or until the parent is gone, and leave nothing behind.

Usage: supervise.py SPEC.json, where SPEC is {"logs": FOLDER, "database_port": NUMBER, "setup": PROCESS, "processes":
[PROCESS]} and PROCESS is {"name", "argv", "env"}. The database comes first and goes last; the set-up has to succeed.
Stops on SIGTERM, SIGINT, the end of standard input (so a killed parent leaves nothing running) or the end of a process.
"""

from __future__ import annotations

import ctypes
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time

from postgres import Postgres

GRACE_SECONDS = 8.0


def adopt_orphans() -> None:
    """Make grandchildren whose parent ended our own children, so that they are found (Linux only)."""
    if sys.platform == "linux":
        pr_set_child_subreaper = 36
        ctypes.CDLL(None, use_errno=True).prctl(pr_set_child_subreaper, 1, 0, 0, 0)


def descendants(spared: int | None) -> list[int]:
    """The ids of all processes below this one, parents first, but for one and what is below that."""
    with subprocess.Popen(["ps", "-A", "-o", "pid=,ppid="], stdout=subprocess.PIPE, text=True) as lister:
        listing = lister.communicate()[0]
    children: dict[int, list[int]] = {}
    for line in listing.splitlines():
        pid, parent = map(int, line.split())
        children.setdefault(parent, []).append(pid)
    found, queue = [], [os.getpid()]
    while queue:
        for pid in children.get(queue.pop(0), []):
            if pid not in (spared, lister.pid):
                found.append(pid)
                queue.append(pid)
    return found


def reap() -> None:
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def send(pids: list[int], number: int) -> None:
    for pid in pids:
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            pass


def stop_all(roots: list[subprocess.Popen], spared: int | None) -> None:
    """End these processes and all that they have started."""

    def living() -> list[int]:
        reap()
        return descendants(spared)

    def tell() -> None:
        send([root.pid for root in roots if root.poll() is None], signal.SIGTERM)

    tell()
    started = time.monotonic()
    told_twice = False
    while (left := living()) and time.monotonic() < started + GRACE_SECONDS:
        if not told_twice and time.monotonic() > started + GRACE_SECONDS / 2:
            # Airflow's local executor waits for running tasks at the first signal.
            told_twice = True
            tell()
        time.sleep(0.1)
    for _ in range(50):
        if not left:
            return
        send(left, signal.SIGKILL)
        time.sleep(0.1)
        left = living()


class Orders:
    """Waits for an order to stop, which the end of the standard input is too, or for the end of a child."""

    def __init__(self) -> None:
        self.reader, writer = os.pipe()
        os.set_blocking(writer, False)
        signal.set_wakeup_fd(writer)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGCHLD):
            signal.signal(number, lambda *_: None)

    def say_stop(self) -> bool:
        ready, _, _ = select.select([sys.stdin.fileno(), self.reader], [], [])
        if sys.stdin.fileno() in ready and not os.read(sys.stdin.fileno(), 1024):
            return True
        numbers = os.read(self.reader, 1024) if self.reader in ready else b""
        return signal.SIGTERM in numbers or signal.SIGINT in numbers


def spawn(process: dict, logs: str) -> subprocess.Popen:
    with open(os.path.join(logs, f"{process['name']}.log"), "ab") as log:
        return subprocess.Popen(
            process["argv"],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={**os.environ, **process.get("env", {})},
            start_new_session=True,
        )


def run(spec: dict, database: Postgres, orders: Orders, roots: list[subprocess.Popen]) -> int:
    """Returns the exit code when all have to end; what it has started so far is in `roots`."""
    database.start()
    setup = spawn(spec["setup"], spec["logs"])
    roots.append(setup)
    while setup.poll() is None:
        if orders.say_stop():
            return 0
    if setup.returncode != 0:
        print(f"{spec['setup']['name']} failed", file=sys.stderr, flush=True)
        return 1
    running = {"postgres": database.server}
    for process in spec["processes"]:
        running[process["name"]] = spawn(process, spec["logs"])
        roots.append(running[process["name"]])
    while not orders.say_stop():
        ended = [name for name, child in running.items() if child.poll() is not None]
        reap()
        if ended:
            print(f"ended on its own: {', '.join(ended)}", file=sys.stderr, flush=True)
            return 1
    return 0


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as file:
        spec = json.load(file)
    adopt_orphans()
    orders = Orders()
    roots: list[subprocess.Popen] = []
    # What Airflow's processes leave in the temporary directory when they are killed goes with this folder.
    with (
        open(os.path.join(spec["logs"], "postgres.log"), "ab") as log,
        tempfile.TemporaryDirectory(prefix="airflow-", ignore_cleanup_errors=True) as temporary,
    ):
        database = Postgres(spec["database_port"], log)
        for process in (spec["setup"], *spec["processes"]):
            process["env"] = {**process.get("env", {}), "TMPDIR": temporary}
        try:
            return run(spec, database, orders, roots)
        finally:
            stop_all(roots, database.pid)
            database.stop()


if __name__ == "__main__":
    sys.exit(main())
