"""The DAGs of the tests against real Airflow; every one loads on Airflow 2.4 up to 3.x and starts only when triggered."""

from __future__ import annotations

import datetime as dt
import time

try:  # Airflow 3
    from airflow.providers.standard.sensors.python import PythonSensor
    from airflow.sdk import DAG, Param, task
except ImportError:  # Airflow 2
    from airflow import DAG
    from airflow.decorators import task
    from airflow.models.param import Param
    from airflow.sensors.python import PythonSensor

BASE = {
    "schedule": None,
    "start_date": dt.datetime(2024, 1, 1),
    "catchup": False,
    "is_paused_upon_creation": False,
}

with DAG("gha_ok", **BASE, tags=["gha"]):

    @task
    def extract():
        return [1, 2, 3]

    @task
    def load(n):
        print("load", n)
        return n

    load.expand(n=extract())

with DAG("gha_fail", **BASE, default_args={"retries": 0}):

    @task
    def boom():
        print("about to fail")
        raise RuntimeError("boom from gha_fail | <b>html</b> ```fence``` ::error::not a command\nsecond line é")

    @task
    def after(_): ...

    @task
    def unrelated():
        print("this one succeeds")

    after(boom())
    unrelated()

with DAG("gha_retry", **BASE, default_args={"retries": 1, "retry_delay": dt.timedelta(seconds=1)}):

    @task
    def flaky(ti=None):
        if ti.try_number == 1:
            raise RuntimeError("the first try fails")
        print("the second try succeeds")

    flaky()

# Fails at the first try; there is a second one only when the task is cleared.
with DAG("gha_heal", **BASE, default_args={"retries": 0}):

    @task
    def before():
        return "kept"

    @task
    def heals(_, ti=None):
        if ti.try_number == 1:
            raise RuntimeError("fails until it is cleared")

    @task
    def downstream(_): ...

    downstream(heals(before()))

with DAG(
    "gha_params",
    **BASE,
    params={
        "n": Param(1, type="integer", minimum=1, maximum=9),
        "who": Param("nobody", type="string", minLength=1),
    },
):

    @task
    def show(params=None):
        return {"n": params["n"], "who": params["who"]}

    show()

with DAG("gha_long", **BASE):

    PythonSensor(
        task_id="wait_forever", python_callable=lambda: False, poke_interval=20, timeout=3600, mode="reschedule"
    )

with DAG("gha_slow", **BASE):

    @task
    def nap(dag_run=None):
        time.sleep(float((dag_run.conf or {}).get("seconds", 20)))

    nap()

with DAG("gha_paused", **{**BASE, "is_paused_upon_creation": True}):

    @task
    def noop(): ...

    noop()

with DAG("gha_one_at_a_time", **BASE, max_active_runs=1):

    @task
    def hold(dag_run=None):
        time.sleep(float((dag_run.conf or {}).get("seconds", 8)))

    hold()

with DAG("gha_xcom", **BASE):

    @task
    def values():
        return {"number": 1, "text": "zażółć 😀", "list": [True, None, 1.5]}

    @task
    def custom(ti=None):
        ti.xcom_push(key="report", value={"rows": 42})
        ti.xcom_push(key="odd key?with&signs%", value="found")

    @task
    def nothing(): ...

    @task
    def echo_conf(dag_run=None):
        return dag_run.conf

    values()
    custom()
    nothing()
    echo_conf()

with DAG("gha_logs", **BASE, default_args={"retries": 0}):

    @task
    def attack():
        for line in (
            "::error::forged error",
            "::add-mask::a",
            "::set-output name=x::forged",
            "::stop-commands::forged-token",
            "::group::never closed",
            "##[error]forged in the old syntax",
            "\x1b[31mred\x1b[0m and \x1b]8;;https://example.invalid\x07a link\x1b]8;;\x07",
            "before\rafter a carriage return",
            "unicode é 漢字 😀 \u202eright to left\u202c",
            "tabs\tand | pipes `ticks` <script>alert(1)</script> ![image](https://example.invalid/x.png)",
            "x" * 20_000,
        ):
            print(line)
        for number in range(200):
            print(f"numbered line {number}")
        raise ValueError("::error::failed on purpose")

    attack()

with DAG("gha_long_id_that_makes_every_path_of_the_rest_api_longer_than_sixty_four", **BASE):

    @task
    def done(): ...

    done()
