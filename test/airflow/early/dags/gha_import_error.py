"""A DAG file that does not import, for Airflow's listing of import errors."""

import airflow  # without these lower-case letters 1.10 does not look at a file

raise RuntimeError("deliberate import error: ::error::not a command <b>not html</b>")
