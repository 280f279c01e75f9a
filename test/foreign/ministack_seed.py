"""Creates in MiniStack an MWAA environment, roles and a user, as its argument describes them; tells the user's key."""

import json
import sys
import time

import botocore.session
from botocore.config import Config

wanted = json.loads(sys.argv[1])
session = botocore.session.get_session()


def open_client(service):
    return session.create_client(
        service,
        region_name=wanted["region"],
        endpoint_url=wanted["url"],
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(inject_host_prefix=False),
    )


iam = open_client("iam")
for name, role in wanted["roles"].items():
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(role["trust"]))
    iam.put_role_policy(RoleName=name, PolicyName="mwaa", PolicyDocument=json.dumps(role["permissions"]))
iam.create_user(UserName="ci")
iam.put_user_policy(UserName="ci", PolicyName="mwaa", PolicyDocument=json.dumps(wanted["userPermissions"]))
key = iam.create_access_key(UserName="ci")["AccessKey"]
mwaa = open_client("mwaa")
mwaa.create_environment(
    Name=wanted["environment"],
    AirflowVersion=wanted["airflowVersion"],
    DagS3Path="dags",
    ExecutionRoleArn="arn:aws:iam::123456789012:role/execution",
    SourceBucketArn="arn:aws:s3:::bucket",
    NetworkConfiguration={"SubnetIds": ["subnet-1", "subnet-2"]},
)
while mwaa.get_environment(Name=wanted["environment"])["Environment"]["Status"] != "AVAILABLE":
    time.sleep(0.2)
print("RESULT " + json.dumps({"id": key["AccessKeyId"], "secret": key["SecretAccessKey"]}))
