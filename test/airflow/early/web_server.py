"""The web server of a test Airflow whose MWAA gives no REST API (1.10 to 2.2): `web_server.py PORT`, on loopback.

For the action there is MWAA's command endpoint, with Airflow's own commands. For the tests, which look past the action,
there is the database in the shapes of Airflow's REST API: a few paths of it, for anybody who asks.
"""

import json
import os
import sys
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

from airflow import __version__ as airflow_version
from airflow.api.common.experimental.trigger_dag import trigger_dag
from airflow.models import DagModel, DagRun
from airflow.utils import timezone
from airflow.utils.db import create_session

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "plugins"))
from mwaa_like import is_cli_authorized, run_command_line  # noqa: E402

HEALTHY_SECONDS = 30
UNFINISHED = "(state is null or state not in ('success', 'failed', 'skipped', 'upstream_failed', 'removed'))"


class NotFound(Exception):
    pass


def iso(moment):
    return moment and moment.isoformat()


def first(session, statement, **values):
    """The first column of the first row."""
    row = session.execute(statement, values).first()
    return row and row[0]


def has_run_ids(session):
    """Whether task instances know their run by its id, as from 2.2 on, and not by its date."""
    return bool(
        first(
            session,
            "select 1 from information_schema.columns where table_name = 'task_instance' and column_name = 'run_id'",
        )
    )


def task_filter(session, run):
    """The condition for a run's task instances, with its values."""
    if has_run_ids(session):
        return "dag_id = :dag_id and run_id = :run", {"dag_id": run.dag_id, "run": run.run_id}
    return "dag_id = :dag_id and execution_date = :run", {"dag_id": run.dag_id, "run": run.execution_date}


def health(session):
    heartbeat = first(
        session,
        "select latest_heartbeat from job where job_type = 'SchedulerJob' and state = 'running' order by 1 desc limit 1",
    )
    is_alive = heartbeat and timezone.utcnow() - heartbeat < timedelta(seconds=HEALTHY_SECONDS)
    return {"metadatabase": {"status": "healthy"}, "scheduler": {"status": "healthy" if is_alive else "unhealthy"}}


def find_dag(session, dag_id):
    dag = session.query(DagModel).filter(DagModel.dag_id == dag_id).first()
    if dag is None:
        raise NotFound(dag_id)
    return dag


def find_run(session, dag_id, run_id):
    run = session.query(DagRun).filter(DagRun.dag_id == dag_id, DagRun.run_id == run_id).first()
    if run is None:
        raise NotFound(run_id)
    return run


def show_dag(dag):
    return {"dag_id": dag.dag_id, "is_paused": bool(dag.is_paused)}


def show_run(run):
    return {
        "dag_id": run.dag_id,
        "dag_run_id": run.run_id,
        "state": str(run.state),
        "conf": run.conf or {},
        "note": None,
        "execution_date": iso(run.execution_date),
        "start_date": iso(run.start_date),
        "end_date": iso(run.end_date),
    }


def list_dags(session, query):
    pattern = "%" + query.get("dag_id_pattern", [""])[0] + "%"
    return {"total_entries": session.query(DagModel).filter(DagModel.dag_id.like(pattern)).count()}


def list_import_errors(session):
    return {"total_entries": first(session, "select count(*) from import_error")}


def list_runs(session, dag_id, query):
    runs = session.query(DagRun).filter(DagRun.dag_id == dag_id)
    if "state" in query:
        runs = runs.filter(DagRun.state == query["state"][0])
    return {"dag_runs": [show_run(run) for run in runs.all()]}


def create_run(dag_id, body):
    # Of two active runs 1.10 goes on with the one of the earlier date, and the action's may lie a minute in the past.
    trigger_dag(
        dag_id,
        run_id=body["dag_run_id"],
        conf=body.get("conf") or {},
        execution_date=timezone.utcnow() - timedelta(minutes=5),
        replace_microseconds=False,
    )


def end_run(session, run, state):
    """As the REST API of later versions: what has not ended is ended, and its processes notice at their heartbeat."""
    where, values = task_filter(session, run)
    session.execute(
        "update task_instance set state = :state, end_date = now() where " + where + " and " + UNFINISHED,
        dict(values, state=state),
    )
    run.state = state
    run.end_date = timezone.utcnow()


def delete_run(session, run):
    where, values = task_filter(session, run)
    session.execute("delete from task_instance where " + where, values)
    session.delete(run)


def show_task(session, run, task_id):
    where, values = task_filter(session, run)
    tries = first(
        session, "select try_number from task_instance where " + where + " and task_id = :task_id", **dict(values, task_id=task_id)
    )
    return {"task_id": task_id, "try_number": tries}


def answer(method, path, query, body):
    """The answer of the REST API; raises NotFound."""
    parts = [unquote(part) for part in path.split("/")]
    with create_session() as session:
        if path == "version":
            return {"version": airflow_version, "git_version": None}
        if path == "health":
            return health(session)
        if path == "dags":
            return list_dags(session, query)
        if path == "importErrors":
            return list_import_errors(session)
        if parts[0] != "dags":
            raise NotFound(path)
        dag = find_dag(session, parts[1])
        if len(parts) == 2:
            if method == "PATCH":
                dag.is_paused = body["is_paused"]
            return show_dag(dag)
        if len(parts) == 3 and method == "GET":
            return list_runs(session, dag.dag_id, query)
        if len(parts) == 3:
            create_run(dag.dag_id, body)
            return show_run(find_run(session, dag.dag_id, body["dag_run_id"]))
        run = find_run(session, dag.dag_id, parts[3])
        if len(parts) == 6:
            return show_task(session, run, parts[5])
        if method == "DELETE":
            delete_run(session, run)
            return {}
        if method == "PATCH":
            end_run(session, run, body["state"])
        return show_run(run)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_request(self, code="-", size="-"):
        pass

    def handle_request(self):
        sent = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        url = urlsplit(self.path)
        try:
            if url.path == "/aws_mwaa/cli":
                self.handle_command(sent)
            elif url.path.startswith("/api/v1/"):
                body = json.loads(sent.decode()) if sent else None
                self.reply(200, answer(self.command, url.path[len("/api/v1/") :], parse_qs(url.query), body))
            else:
                self.reply(404, {"title": "Not Found"})
        except NotFound as problem:
            self.reply(404, {"title": "Not Found", "detail": str(problem)})
        except Exception as problem:  # a test reads it
            self.log_error("%r", problem)
            self.reply(500, {"title": type(problem).__name__, "detail": str(problem)})

    do_GET = do_POST = do_PATCH = do_DELETE = handle_request

    def handle_command(self, sent):
        if self.command != "POST":
            return self.reply(405, {})
        if not is_cli_authorized(self.headers.get("Authorization", "")):
            return self.reply(403, {"message": "Forbidden"})
        body, code = run_command_line(sent.decode())
        return self.reply(200, body, {"X-Test-Exit-Code": str(code)})

    def reply(self, status, body, headers=()):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        for name, value in dict(headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(text)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
