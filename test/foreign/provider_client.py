"""Uses the hook, the operator and the sensor of Airflow's Amazon provider as its argument lists; tells what came of it."""

import json
import logging
import sys

from airflow.providers.amazon.aws.hooks.mwaa import MwaaHook
from airflow.providers.amazon.aws.operators.mwaa import MwaaTriggerDagRunOperator
from airflow.providers.amazon.aws.sensors.mwaa import MwaaDagRunSensor
from botocore.config import Config

logging.disable(logging.CRITICAL)
config = {"inject_host_prefix": False, "retries": {"total_max_attempts": 1}}
aws = {"aws_conn_id": None, "region_name": "us-east-1"}


def use(call):
    kind = call.pop("kind")
    try:
        if kind == "hook":
            return MwaaHook(config=Config(**config), **aws).invoke_rest_api(**call)
        if kind == "operator":
            return MwaaTriggerDagRunOperator(task_id="t", botocore_config=config, **aws, **call).execute({})
        return MwaaDagRunSensor(task_id="t", botocore_config=config, **aws, **call).poke({})
    except Exception as error:  # The test looks at what is told.
        return {"exception": type(error).__name__, "text": str(error)}


print("RESULT " + json.dumps([use(call) for call in json.loads(sys.argv[1])], default=str))
