"""A DAG file that does not import, for Airflow's listing of import errors."""

raise RuntimeError("deliberate import error: ::error::not a command <b>not html</b>")
