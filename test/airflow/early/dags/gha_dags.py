"""The DAGs of ../../dags for Airflow 1.10 to 2.2: the same ids and tasks without mapping and TaskFlow, which they lack."""

import datetime as dt
import time

from airflow import DAG

try:
    from airflow.operators.python import PythonOperator
    from airflow.sensors.python import PythonSensor
except ImportError:  # Airflow 1.10
    from airflow.contrib.sensors.python_sensor import PythonSensor
    from airflow.operators.python_operator import PythonOperator

try:
    from airflow.models.param import Param
except ImportError:  # before Airflow 2.2
    Param = None

BASE = {
    "schedule_interval": None,
    "start_date": dt.datetime(2024, 1, 1),
    "catchup": False,
    "is_paused_upon_creation": False,
    "default_args": {"owner": "airflow", "retries": 0},
}


def task(dag, call, task_id=None, **options):
    """An operator that calls a function with the context."""
    return PythonOperator(
        task_id=task_id or call.__name__, python_callable=call, provide_context=True, dag=dag, **options
    )


def nothing(**_):
    pass


def boom(**_):
    print("about to fail")
    raise RuntimeError("boom from gha_fail | <b>html</b> ```fence``` ::error::not a command\nsecond line é")


def fails_first(ti, **_):
    if ti.try_number == 1:
        raise RuntimeError("the first try fails")
    print("the second try succeeds")


def sleep_as_told(dag_run, **_):
    time.sleep(float((dag_run.conf or {}).get("seconds", 20)))


gha_ok = DAG("gha_ok", **BASE)
task(gha_ok, lambda **_: [1, 2, 3], "extract") >> task(gha_ok, nothing, "load")

gha_fail = DAG("gha_fail", **BASE)
task(gha_fail, boom) >> task(gha_fail, nothing, "after")
task(gha_fail, lambda **_: print("this one succeeds"), "unrelated")

gha_retry = DAG("gha_retry", **BASE)
task(gha_retry, fails_first, "flaky", retries=1, retry_delay=dt.timedelta(seconds=1))

# Fails at the first try; there is a second one only when the task is cleared.
gha_heal = DAG("gha_heal", **BASE)
(
    task(gha_heal, lambda **_: "kept", "before")
    >> task(gha_heal, fails_first, "heals")
    >> task(gha_heal, nothing, "downstream")
)

gha_params = DAG(
    "gha_params",
    params={"n": Param(1, type="integer", minimum=1, maximum=9), "who": Param("nobody", type="string", minLength=1)}
    if Param
    else {"n": 1, "who": "nobody"},
    **BASE
)
task(gha_params, lambda params, **_: {"n": params["n"], "who": params["who"]}, "show")

gha_long = DAG("gha_long", **BASE)
PythonSensor(
    task_id="wait_forever", python_callable=lambda: False, poke_interval=20, timeout=3600, mode="reschedule", dag=gha_long
)

gha_slow = DAG("gha_slow", **BASE)
task(gha_slow, sleep_as_told, "nap")

gha_paused = DAG("gha_paused", **dict(BASE, is_paused_upon_creation=True))
task(gha_paused, nothing, "noop")

gha_one_at_a_time = DAG("gha_one_at_a_time", max_active_runs=1, **BASE)
task(gha_one_at_a_time, sleep_as_told, "hold")

# The last one: when it is there, so are the others.
gha_long_id = DAG("gha_long_id_that_makes_every_path_of_the_rest_api_longer_than_sixty_four", **BASE)
task(gha_long_id, nothing, "done")
