#!/usr/bin/env bash
# The same job with the command that the Amazon MWAA User Guide gives ("Add DAGs to an Amazon MWAA environment",
# "Apache Airflow CLI command reference"): create-cli-token, then curl to /aws_mwaa/cli, once to trigger and once to look.
set -euo pipefail

token=$(curl -sSf -H "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \
  "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" | jq -r .value)
keys=$(aws sts assume-role-with-web-identity --role-arn "$BENCH_ROLE" --role-session-name GitHubActions \
  --web-identity-token "$token" --output json)
AWS_ACCESS_KEY_ID=$(jq -r .Credentials.AccessKeyId <<< "$keys")
AWS_SECRET_ACCESS_KEY=$(jq -r .Credentials.SecretAccessKey <<< "$keys")
AWS_SESSION_TOKEN=$(jq -r .Credentials.SessionToken <<< "$keys")
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN

airflow_cli() {
  CLI_JSON=$(aws mwaa create-cli-token --name "$BENCH_ENVIRONMENT" --output json) \
    && CLI_TOKEN=$(echo "$CLI_JSON" | jq -r '.CliToken') \
    && WEB_SERVER_HOSTNAME=$(echo "$CLI_JSON" | jq -r '.WebServerHostname') \
    && CLI_RESULTS=$(curl -sSf --request POST "https://$WEB_SERVER_HOSTNAME/aws_mwaa/cli" \
      --header "Authorization: Bearer $CLI_TOKEN" \
      --header "Content-Type: text/plain" \
      --data-raw "$1") \
    && echo "$CLI_RESULTS" | jq -r '.stdout' | base64 --decode
}

run_id="shell-$(date +%s%N)"
airflow_cli "dags trigger etl --run-id $run_id" > /dev/null
state=queued
while [ "$state" = queued ] || [ "$state" = running ]; do
  sleep "$BENCH_PAUSE_S"
  state=$(airflow_cli "dags list-runs --dag-id etl --output json" | grep '^\[' \
    | jq -r --arg id "$run_id" '.[] | select(.run_id == $id) | .state')
done
echo "state=$state" >> "$GITHUB_OUTPUT"
echo "etl $run_id: $state" | tee -a "$GITHUB_STEP_SUMMARY"
[ "$state" = success ]
