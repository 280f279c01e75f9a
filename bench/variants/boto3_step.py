"""The same job with boto3: a role by OIDC, then invoke_rest_api."""

import json
import os
import sys
import time
import urllib.request

import boto3

env = os.environ
request = urllib.request.Request(
    env["ACTIONS_ID_TOKEN_REQUEST_URL"] + "&audience=sts.amazonaws.com",
    headers={"Authorization": "Bearer " + env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]},
)
with urllib.request.urlopen(request) as response:
    token = json.load(response)["value"]
keys = boto3.client("sts").assume_role_with_web_identity(
    RoleArn=env["BENCH_ROLE"], RoleSessionName="GitHubActions", WebIdentityToken=token
)["Credentials"]
mwaa = boto3.client(
    "mwaa",
    aws_access_key_id=keys["AccessKeyId"],
    aws_secret_access_key=keys["SecretAccessKey"],
    aws_session_token=keys["SessionToken"],
)


def airflow(method, path, **rest):
    answer = mwaa.invoke_rest_api(Name=env["BENCH_ENVIRONMENT"], Method=method, Path=path, **rest)
    return answer["RestApiResponse"]


run_id = f"boto3-{time.time_ns()}"
run = airflow("POST", "/dags/etl/dagRuns", Body={"dag_run_id": run_id, "conf": {}})
while run["state"] in ("queued", "running"):
    time.sleep(float(env["BENCH_PAUSE_S"]))
    run = airflow("GET", f"/dags/etl/dagRuns/{run_id}")
line = f"etl {run_id}: {run['state']}"
with open(env["GITHUB_OUTPUT"], "a") as output, open(env["GITHUB_STEP_SUMMARY"], "a") as summary:
    output.write(f"state={run['state']}\n")
    summary.write(line + "\n")
print(line)
sys.exit(run["state"] != "success")
