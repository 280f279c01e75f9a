"""The DAGs that the transcripts of Airflow 1.10 to 2.6 were recorded with; without TaskFlow, which 1.10 lacks."""

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
    "default_args": {"owner": "airflow", "retries": 0},
}


def fail():
    raise RuntimeError("boom from gha_fail")


with DAG("gha_ok", is_paused_upon_creation=False, **BASE) as gha_ok:
    extract = PythonOperator(task_id="extract", python_callable=lambda: [1, 2, 3])
    load = PythonOperator(task_id="load", python_callable=lambda: None)
    extract >> load

with DAG("gha_fail", is_paused_upon_creation=False, **BASE) as gha_fail:
    boom = PythonOperator(task_id="boom", python_callable=fail)
    after = PythonOperator(task_id="after", python_callable=lambda: None)
    boom >> after

with DAG("gha_paused", is_paused_upon_creation=True, **BASE) as gha_paused:
    PythonOperator(task_id="noop", python_callable=lambda: None)

with DAG("gha_slow", is_paused_upon_creation=False, **BASE) as gha_slow:
    PythonOperator(task_id="nap", python_callable=lambda: time.sleep(60))
