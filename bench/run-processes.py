"""Runs one process per line of JSON on stdin and prints what it cost: wait4 counts the process and all it waited for."""

import json
import os
import sys
import time

for line in sys.stdin:
    job = json.loads(line)
    out = os.open(job["output"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    actions = [(os.POSIX_SPAWN_DUP2, out, 1), (os.POSIX_SPAWN_DUP2, out, 2)]
    os.chdir(job["cwd"])
    started_at = time.time()
    started = time.perf_counter()
    pid = os.posix_spawnp(job["argv"][0], job["argv"], job["env"], file_actions=actions)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - started
    os.close(out)
    report = {
        "exitCode": os.waitstatus_to_exitcode(status),
        "startedAt": started_at * 1000,
        "wallMs": wall * 1000,
        "cpuMs": (usage.ru_utime + usage.ru_stime) * 1000,
        # Linux counts kilobytes, macOS bytes.
        "peakMb": usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024),
    }
    print(json.dumps(report), flush=True)
