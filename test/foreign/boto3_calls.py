"""Makes the calls that its argument lists with boto3; tells what boto3 made of each answer."""

import json
import sys

import boto3
from botocore.config import Config

config = Config(inject_host_prefix=False, retries={"total_max_attempts": 1})
clients = {"mwaa": boto3.client("mwaa", config=config), "sts": boto3.client("sts")}


def make(call):
    client = clients[call.get("service", "mwaa")]
    try:
        answer = getattr(client, call["operation"])(**call.get("arguments", {}))
        answer.pop("ResponseMetadata")
        return answer
    except client.exceptions.ClientError as error:
        kept = {key: value for key, value in error.response.items() if key.startswith("RestApi")}
        told = error.response["Error"]
        return {"exception": type(error).__name__, "code": told["Code"], "text": told["Message"], **kept}


print("RESULT " + json.dumps([make(call) for call in json.loads(sys.argv[1])], default=str))
