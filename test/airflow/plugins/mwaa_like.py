"""Gives a test Airflow the web server endpoints that Amazon MWAA adds to its own: login and the command line.

Airflow 2: /aws_mwaa/login and /aws_mwaa/cli.  Airflow 3: /pluginsv2/aws_mwaa/login (Airflow mounts Flask plugins there
when the FAB provider is installed) and /aws_mwaa/cli, which answers 307 to /aws_mwaa/cli/ as MWAA does.  The session
cookie, the JWT and the output of the command line are Airflow's own.  Accepted tokens are read at each request from the
file that MWAA_TEST_TOKEN_FILE names: {"web": [{"token": ..., "user": ...}], "cli": [...]}.
"""

from __future__ import annotations

import base64
import hmac
import json
import os
import shlex
import subprocess
import sys

from airflow import __version__ as airflow_version
from airflow.plugins_manager import AirflowPlugin

TOKEN_FILE = os.environ.get("MWAA_TEST_TOKEN_FILE", "")
IS_AIRFLOW_3 = not airflow_version.startswith(("1.", "2."))
COMMAND_LIMIT_SECONDS = 120


def read_tokens() -> dict:
    try:
        with open(TOKEN_FILE, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())


def user_of_web_token(token: str) -> str | None:
    return next((entry["user"] for entry in read_tokens().get("web", []) if same(token, entry["token"])), None)


def is_cli_authorized(header: str) -> bool:
    return any(same(header, f"Bearer {token}") for token in read_tokens().get("cli", []))


def run_command_line(command_line: str) -> tuple[dict, int]:
    """Run `airflow COMMAND_LINE` and return MWAA's answer body and the exit status, which MWAA does not tell."""
    env = {name: value for name, value in os.environ.items() if name != "MWAA_TEST_TOKEN_FILE"}
    # Left by the server in its own environment; without this the command line of Airflow 3 takes itself for a server.
    env.pop("AIRFLOW_API_APPS", None)
    try:
        argv = shlex.split(command_line)
        done = subprocess.run(
            [os.path.join(os.path.dirname(sys.executable), "airflow"), *argv],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=COMMAND_LIMIT_SECONDS,
            env=env,
            check=False,
        )
        out, err, code = done.stdout, done.stderr, done.returncode
    except ValueError as problem:
        out, err, code = b"", str(problem).encode(), 2
    except subprocess.TimeoutExpired as problem:
        out, err, code = problem.stdout or b"", b"command timed out", 124
    return {"stdout": base64.b64encode(out).decode(), "stderr": base64.b64encode(err).decode()}, code


def login_blueprint():
    from flask import Blueprint, current_app, jsonify, make_response, request

    blueprint = Blueprint("aws_mwaa", __name__, url_prefix="/aws_mwaa")

    @blueprint.route("/login", methods=["POST"])
    def login():
        name = user_of_web_token(request.form.get("token", ""))
        user = name and current_app.appbuilder.sm.find_user(username=name)
        if not user:
            return make_response(jsonify({"message": "Forbidden"}), 403)
        response = make_response(jsonify({}), 200)
        if IS_AIRFLOW_3:
            from airflow.api_fastapi.app import get_auth_manager

            token = get_auth_manager().generate_jwt(user)
            response.set_cookie("_token", token, httponly=True, secure=True, path="/")
        else:
            from flask_login import login_user

            login_user(user)
        return response

    @blueprint.route("/cli", methods=["POST"])
    def cli():
        if IS_AIRFLOW_3:
            return make_response("", 404)
        if not is_cli_authorized(request.headers.get("Authorization", "")):
            return make_response(jsonify({"message": "Forbidden"}), 403)
        body, code = run_command_line(request.get_data(as_text=True))
        response = make_response(jsonify(body), 200)
        response.headers["X-Test-Exit-Code"] = str(code)
        return response

    return blueprint


def cli_app():
    from fastapi import FastAPI
    from starlette.concurrency import run_in_threadpool
    from starlette.responses import HTMLResponse, JSONResponse
    from starlette.routing import Route

    async def cli(request):
        if not is_cli_authorized(request.headers.get("authorization", "")):
            return JSONResponse({"message": "Forbidden"}, 403)
        command_line = (await request.body()).decode()
        body, code = await run_in_threadpool(run_command_line, command_line)
        return JSONResponse(body, headers={"X-Test-Exit-Code": str(code)})

    async def page(_request):
        # Airflow 2's login path on MWAA 3.0.6 answers the user interface's page and no cookie.
        return HTMLResponse("<!doctype html><title>Airflow</title><div id=root></div>")

    app = FastAPI(openapi_url=None)
    app.router.routes.append(Route("/cli/", cli, methods=["POST"]))
    app.router.routes.append(Route("/login", page, methods=["GET", "POST"]))
    return app


class MwaaLikePlugin(AirflowPlugin):
    """Adds the endpoints in the web server only, which alone is told of the token file."""

    name = "mwaa_like"
    flask_blueprints = [login_blueprint()] if TOKEN_FILE else []
    fastapi_apps = (
        [{"app": cli_app(), "url_prefix": "/aws_mwaa", "name": "aws_mwaa_cli"}] if TOKEN_FILE and IS_AIRFLOW_3 else []
    )
