"""Run the processes of one Airflow until told to stop or until the parent is gone, and leave none behind.

Usage: supervise.py SPEC.json, where SPEC is {"logs": FOLDER, "processes": [{"name", "argv", "env"}]}.
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
import time

GRACE_SECONDS = 8.0


def adopt_orphans() -> None:
    """Make grandchildren whose parent ended our own children, so that they are found (Linux only)."""
    if sys.platform == "linux":
        pr_set_child_subreaper = 36
        ctypes.CDLL(None, use_errno=True).prctl(pr_set_child_subreaper, 1, 0, 0, 0)


def descendants() -> list[int]:
    """The ids of all processes below this one, children first."""
    listing = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    children: dict[int, list[int]] = {}
    for line in listing.splitlines():
        pid, parent = map(int, line.split())
        children.setdefault(parent, []).append(pid)
    found, queue = [], [os.getpid()]
    while queue:
        for pid in children.get(queue.pop(0), []):
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


def stop_all(roots: list[subprocess.Popen]) -> None:
    send([root.pid for root in roots], signal.SIGTERM)
    started = time.monotonic()
    told_twice = False
    while time.monotonic() < started + GRACE_SECONDS:
        if not told_twice and time.monotonic() > started + GRACE_SECONDS / 2:
            # Airflow's local executor waits for running tasks at the first signal.
            told_twice = True
            send([root.pid for root in roots if root.poll() is None], signal.SIGTERM)
        reap()
        if is_alone():
            return
        time.sleep(0.1)
    for _ in range(50):
        send(descendants(), signal.SIGKILL)
        reap()
        if is_alone():
            return
        time.sleep(0.1)


def is_alone() -> bool:
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return True
    return False


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as file:
        spec = json.load(file)
    adopt_orphans()
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGCHLD):
        signal.signal(number, lambda *_: None)
    roots = []
    for process in spec["processes"]:
        with open(os.path.join(spec["logs"], f"{process['name']}.log"), "ab") as log:
            roots.append(
                subprocess.Popen(
                    process["argv"],
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    env={**os.environ, **process.get("env", {})},
                    start_new_session=True,
                )
            )
    code = 0
    while True:
        ready, _, _ = select.select([sys.stdin.fileno(), reader], [], [])
        if sys.stdin.fileno() in ready and not os.read(sys.stdin.fileno(), 1024):
            break
        numbers = os.read(reader, 1024) if reader in ready else b""
        if signal.SIGTERM in numbers or signal.SIGINT in numbers:
            break
        reap()
        ended = [spec["processes"][i]["name"] for i, root in enumerate(roots) if root.poll() is not None]
        if ended:
            print(f"ended on its own: {', '.join(ended)}", file=sys.stderr, flush=True)
            code = 1
            break
    signal.set_wakeup_fd(-1)
    stop_all(roots)
    return code


if __name__ == "__main__":
    sys.exit(main())
