"""DAGs of the packaged scenarios alone: a test may pause them and leave runs of any state behind."""

from __future__ import annotations

import datetime as dt
import time

try:  # Airflow 3
    from airflow.sdk import DAG, task
except ImportError:  # Airflow 2
    from airflow import DAG
    from airflow.decorators import task

BASE = {
    "schedule": None,
    "start_date": dt.datetime(2024, 1, 1),
    "catchup": False,
    "is_paused_upon_creation": False,
    "default_args": {"retries": 0},
}

# Every name so short that the path of an XCom fits into the 64 characters of InvokeRestApi.
with DAG("gx", **BASE):

    @task
    def t(ti=None):
        ti.xcom_push(key="k", value={"rows": 42, "name": "zażółć 😀"})
        print("t is done")

    t()

# Copied by a test up to here.
with DAG("gha_some_fail", **BASE):

    @task
    def numbers():
        return [0, 1, 2]

    @task
    def check(n):
        print("checking", n)
        if n == 1:
            raise RuntimeError("number 1 is refused")

    check.expand(n=numbers())

with DAG("gha_two_steps", **BASE):

    @task
    def first(ti=None):
        if ti.try_number == 1:
            time.sleep(120)

    @task
    def second(_): ...

    second(first())

# One for each transport, so that their tests do not meet.
for way in ("rest", "web", "cli"):
    with DAG(f"gha_turn_{way}", **BASE, max_active_runs=1):

        @task
        def hold(dag_run=None):
            time.sleep(float((dag_run.conf or {}).get("seconds", 0)))

        hold()

    with DAG(f"gha_asleep_{way}", **{**BASE, "is_paused_upon_creation": True}):

        @task
        def wake(): ...

        wake()

    # Whoever takes the id above for a pattern or a prefix wakes this one, too.
    with DAG(f"gha_asleep_{way}_twin", **{**BASE, "is_paused_upon_creation": True}):

        @task
        def sleep_on(): ...

        sleep_on()
