"""Record what the command line of an Airflow too old for the test servers prints: python record.py OUTPUT_FOLDER.

Run by the Python of a virtual environment that holds Airflow 1.10.12 up to 2.6.3 (see README.md beside the folder).
Writes the same files as scripts/airflow-transcripts.ts; it needs no server, as the commands act on the database.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
AIRFLOW = os.path.join(os.path.dirname(os.path.abspath(sys.executable)), "airflow")
DATE = "2024-01-02T03:04:05+00:00"
LATER = "2024-01-02T03:04:06+00:00"
CONF = shlex.quote('{"key": "value", "n": 1}')

COMMANDS_1 = [
    ("version", "version"),
    ("trigger", "trigger_dag gha_ok -r gha-json -e {date} -c {conf}"),
    ("trigger-no-run-id", "trigger_dag gha_ok"),
    ("trigger-duplicate", "trigger_dag gha_ok -r gha-json"),
    ("trigger-duplicate-date", "trigger_dag gha_ok -r gha-other -e {date}"),
    ("trigger-unknown-dag", "trigger_dag no_such_dag -r gha-lost"),
    ("trigger-bad-conf", "trigger_dag gha_ok -r gha-broken -c {{broken"),
    ("trigger-paused", "trigger_dag gha_paused -r gha-queued -e {date}"),
    ("trigger-failing", "trigger_dag gha_fail -r gha-failing -e {later}"),
    None,
    ("list-runs", "list_dag_runs gha_ok"),
    ("list-runs-failed", "list_dag_runs gha_fail --state failed"),
    ("list-runs-empty", "list_dag_runs gha_slow"),
    ("list-runs-unknown-dag", "list_dag_runs no_such_dag"),
    ("state-date", "dag_state gha_ok {date}"),
    ("state-failed", "dag_state gha_fail {later}"),
    ("state-absent", "dag_state gha_ok 2020-01-01T00:00:00+00:00"),
    ("state-unknown-dag", "dag_state no_such_dag {date}"),
    ("task-state", "task_state gha_ok extract {date}"),
    ("task-state-failed", "task_state gha_fail boom {later}"),
    ("task-state-upstream-failed", "task_state gha_fail after {later}"),
    ("task-state-absent", "task_state gha_ok extract 2020-01-01T00:00:00+00:00"),
    ("task-state-unknown-task", "task_state gha_ok no_such_task {date}"),
    ("tasks-list", "list_tasks gha_ok"),
    ("unpause", "unpause gha_paused"),
    ("unpause-again", "unpause gha_paused"),
    ("unpause-unknown-dag", "unpause no_such_dag"),
    ("trigger-long", "trigger_dag gha_slow -r gha-long -e {date}"),
    ("pause-a-while", None),
    ("state-running", "dag_state gha_slow {date}"),
    ("unknown-command", "no-such-command"),
    ("missing-argument", "trigger_dag"),
]

COMMANDS_2 = [
    ("version", "version"),
    ("trigger", "dags trigger gha_ok --run-id gha-json --exec-date {date} --conf {conf}{json}"),
    ("trigger-no-run-id", "dags trigger gha_ok{json}"),
    ("trigger-duplicate", "dags trigger gha_ok --run-id gha-json{json}"),
    ("trigger-duplicate-date", "dags trigger gha_ok --run-id gha-other --exec-date {date}{json}"),
    ("trigger-unknown-dag", "dags trigger no_such_dag --run-id gha-lost{json}"),
    ("trigger-bad-conf", "dags trigger gha_ok --run-id gha-broken --conf {{broken{json}"),
    ("trigger-paused", "dags trigger gha_paused --run-id gha-queued --exec-date {date}{json}"),
    ("trigger-failing", "dags trigger gha_fail --run-id gha-failing --exec-date {later}{json}"),
    None,
    ("list-runs", "dags list-runs -d gha_ok -o json"),
    ("list-runs-table", "dags list-runs -d gha_ok"),
    ("list-runs-failed", "dags list-runs -d gha_fail --state failed -o json"),
    ("list-runs-empty", "dags list-runs -d gha_slow -o json"),
    ("list-runs-unknown-dag", "dags list-runs -d no_such_dag -o json"),
    ("state-date", "dags state gha_ok {date}"),
    ("state-failed", "dags state gha_fail {later}"),
    ("state-absent", "dags state gha_ok 2020-01-01T00:00:00+00:00"),
    ("state-unknown-dag", "dags state no_such_dag {date}"),
    ("task-states", "tasks states-for-dag-run gha_ok {date} -o json"),
    ("task-states-run-id", "tasks states-for-dag-run gha_ok gha-json -o json"),
    ("task-states-failed", "tasks states-for-dag-run gha_fail {later} -o json"),
    ("task-states-absent", "tasks states-for-dag-run gha_ok 2020-01-01T00:00:00+00:00 -o json"),
    ("task-states-unknown-dag", "tasks states-for-dag-run no_such_dag {date} -o json"),
    ("tasks-list", "tasks list gha_ok"),
    ("unpause", "dags unpause gha_paused"),
    ("unpause-again", "dags unpause gha_paused"),
    ("unpause-unknown-dag", "dags unpause no_such_dag"),
    ("trigger-long", "dags trigger gha_slow --run-id gha-long --exec-date {date}{json}"),
    ("pause-a-while", None),
    ("state-running", "dags state gha_slow {date}"),
    ("task-states-long", "tasks states-for-dag-run gha_slow {date} -o json"),
    ("unknown-command", "dags no-such-command"),
    ("missing-argument", "dags trigger"),
]


def environment(home):
    return {
        "PATH": os.path.dirname(AIRFLOW) + ":/usr/bin:/bin",
        "HOME": home,
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "SLUGIFY_USES_TEXT_UNIDECODE": "yes",
        "AIRFLOW_HOME": home,
        "AIRFLOW__CORE__DAGS_FOLDER": os.path.join(home, "dags"),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__CORE__EXECUTOR": "SequentialExecutor",
        "AIRFLOW__LOGGING__COLORED_CONSOLE_LOG": "False",
        "AIRFLOW__CORE__COLORED_CONSOLE_LOG": "False",
        "AIRFLOW__SCHEDULER__DAG_DIR_LIST_INTERVAL": "3",
        "AIRFLOW__SCHEDULER__MIN_FILE_PROCESS_INTERVAL": "2",
    }


def run(line, env):
    return subprocess.run(
        [AIRFLOW] + shlex.split(line), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env
    )


def scrub(text, home):
    text = text.replace(os.path.dirname(os.path.dirname(AIRFLOW)), "/usr/local/airflow/.local").replace(home, "/usr/local/airflow")
    return re.sub(r"/[^\s\"']*?/lib/(python3\.\d+)/(?!site-packages)", r"/usr/lib/\1/", text)


def wait_for_end(is_1, env):
    """Until the failing run, which was triggered last, has ended."""
    command = "dag_state" if is_1 else "dags state"
    for _ in range(60):
        done = run("%s gha_fail %s" % (command, LATER), env)
        if b"failed" in done.stdout.split(b"\n")[-2]:
            return
        time.sleep(2)
    raise SystemExit("gha_fail did not end")


def main():
    output = os.path.abspath(sys.argv[1])
    shutil.rmtree(output, ignore_errors=True)
    os.makedirs(output)
    home = tempfile.mkdtemp(prefix="airflow-")
    shutil.copytree(os.path.join(HERE, "dags"), os.path.join(home, "dags"))
    env = environment(home)
    version = run("version", env).stdout.decode().split()[-1]
    is_1 = version.startswith("1.")
    minor = int(version.split(".")[1])
    words = {"date": DATE, "later": LATER, "conf": CONF, "json": " -o json" if not is_1 and minor >= 6 else ""}
    made = run("initdb" if is_1 else "db init", env)
    assert made.returncode == 0, made.stderr.decode()
    with open(os.path.join(home, "scheduler.log"), "wb") as log:
        scheduler = subprocess.Popen([AIRFLOW, "scheduler"], stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=env, start_new_session=True)
        try:
            time.sleep(15)
            for entry in COMMANDS_1 if is_1 else COMMANDS_2:
                if entry is None:
                    wait_for_end(is_1, env)
                    continue
                name, line = entry
                if line is None:
                    time.sleep(8)
                    continue
                line = line.format(**words)
                done = run(line, env)
                transcript = {
                    "version": version,
                    "command": line,
                    "exit": done.returncode,
                    "stdout": scrub(done.stdout.decode(), home),
                    "stderr": scrub(done.stderr.decode(), home),
                }
                with open(os.path.join(output, name + ".json"), "w", encoding="utf-8") as file:
                    json.dump(transcript, file, indent=2, ensure_ascii=False)
                    file.write("\n")
                print(version, name, "exit", done.returncode, flush=True)
        finally:
            os.killpg(scheduler.pid, 15)
            try:
                scheduler.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(scheduler.pid, 9)
            shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main()
