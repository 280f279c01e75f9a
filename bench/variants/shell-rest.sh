#!/usr/bin/env bash
# The same job as workflows do it with the AWS CLI: a role by OIDC, then `aws mwaa invoke-rest-api`.
set -euo pipefail

token=$(curl -sSf -H "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \
  "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" | jq -r .value)
keys=$(aws sts assume-role-with-web-identity --role-arn "$BENCH_ROLE" --role-session-name GitHubActions \
  --web-identity-token "$token" --output json)
AWS_ACCESS_KEY_ID=$(jq -r .Credentials.AccessKeyId <<< "$keys")
AWS_SECRET_ACCESS_KEY=$(jq -r .Credentials.SecretAccessKey <<< "$keys")
AWS_SESSION_TOKEN=$(jq -r .Credentials.SessionToken <<< "$keys")
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN

run_id="shell-$(date +%s%N)"
state=$(aws mwaa invoke-rest-api --name "$BENCH_ENVIRONMENT" --method POST --path /dags/etl/dagRuns \
  --body "{\"dag_run_id\": \"$run_id\", \"conf\": {}}" --output json | jq -r .RestApiResponse.state)
while [ "$state" = queued ] || [ "$state" = running ]; do
  sleep "$BENCH_PAUSE_S"
  state=$(aws mwaa invoke-rest-api --name "$BENCH_ENVIRONMENT" --method GET --path "/dags/etl/dagRuns/$run_id" \
    --output json | jq -r .RestApiResponse.state)
done
echo "state=$state" >> "$GITHUB_OUTPUT"
echo "etl $run_id: $state" | tee -a "$GITHUB_STEP_SUMMARY"
[ "$state" = success ]
