"""What the MWAA user guide tells people to write: a command with a CLI token, and REST with a web session.

https://docs.aws.amazon.com/mwaa/latest/userguide/samples-lambda.html
https://docs.aws.amazon.com/mwaa/latest/userguide/access-mwaa-apache-airflow-rest-api.html (Airflow 2)
"""

import ast
import base64
import http.client
import json
import sys

import boto3
import requests
from botocore.config import Config

name, dag_name = json.loads(sys.argv[1])
client = boto3.client("mwaa", config=Config(inject_host_prefix=False))

mwaa_cli_token = client.create_cli_token(Name=name)
conn = http.client.HTTPSConnection(mwaa_cli_token["WebServerHostname"])
headers = {"Authorization": "Bearer " + mwaa_cli_token["CliToken"], "Content-Type": "text/plain"}
conn.request("POST", "/aws_mwaa/cli", "dags trigger " + dag_name, headers)
mydata = ast.literal_eval(conn.getresponse().read().decode("UTF-8"))
stdout = base64.b64decode(mydata["stdout"]).decode()

response = client.create_web_login_token(Name=name)
web_server_host_name = response["WebServerHostname"]
login = requests.post(
    f"https://{web_server_host_name}/aws_mwaa/login", data={"token": response["WebToken"]}, timeout=10
)
cookies = {"session": login.cookies["session"]}
url = f"https://{web_server_host_name}/api/v1/dags/{dag_name}/dagRuns"
triggered = requests.post(url, cookies=cookies, json={"conf": {}}, timeout=10)
print("RESULT " + json.dumps({"stdout": stdout, "status": triggered.status_code, "run": triggered.json()}))
