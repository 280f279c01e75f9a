"""DAGs of the packaged scenarios alone, for Airflow 1.10 to 2.2: a test may pause them and leave runs of any state behind."""

import datetime as dt
import time

from airflow import DAG

try:
    from airflow.operators.python import PythonOperator
except ImportError:  # Airflow 1.10
    from airflow.operators.python_operator import PythonOperator

BASE = {
    "schedule_interval": None,
    "start_date": dt.datetime(2024, 1, 1),
    "catchup": False,
    "is_paused_upon_creation": False,
    "default_args": {"owner": "airflow", "retries": 0},
}


def task(dag, task_id, call):
    """An operator that calls a function with the context."""
    return PythonOperator(task_id=task_id, python_callable=call, provide_context=True, dag=dag)


def hold(dag_run, **_):
    time.sleep(float((dag_run.conf or {}).get("seconds", 0)))


def nothing(**_):
    pass


gx = DAG("gx", **BASE)
task(gx, "t", lambda **_: print("t is done"))

# Copied by a test up to here.
# One of its own for the tests of the command line.
gha_turn_cli = DAG("gha_turn_cli", max_active_runs=1, **BASE)
task(gha_turn_cli, "hold", hold)

gha_asleep_cli = DAG("gha_asleep_cli", **dict(BASE, is_paused_upon_creation=True))
task(gha_asleep_cli, "wake", nothing)

gha_asleep_cli_twin = DAG("gha_asleep_cli_twin", **dict(BASE, is_paused_upon_creation=True))
task(gha_asleep_cli_twin, "sleep_on", nothing)
