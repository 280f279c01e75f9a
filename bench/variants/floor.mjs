// What a patient person would write by hand for one environment: no dependency, no input checks, no retries, no masking,
// no explanation of errors. `BENCH_AMBIENT=1` starts with AWS keys; `BENCH_LEAST=1` leaves out what only a report needs.
import { createHash, createHmac } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { Agent, request } from 'node:https';

const { env } = process;
const agent = new Agent({ keepAlive: true });
const region = env.AWS_REGION;
const isLeast = env.BENCH_LEAST === '1';

function send(method, url, headers, body) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode < 300) resolve(text);
        else reject(new Error(`${method} ${url}: ${response.statusCode} ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();

function sign(keys, method, url, body) {
  const { host, pathname } = new URL(url);
  const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = date.slice(0, 8);
  const headers = {
    ...(body === '' ? {} : { 'content-type': 'application/json' }),
    host,
    'x-amz-date': date,
    ...(keys.token === undefined ? {} : { 'x-amz-security-token': keys.token }),
  };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const canonical = [method, pathname, '', lines.join(''), names, sha256(body)].join('\n');
  const scope = `${day}/${region}/airflow/aws4_request`;
  const key = [day, region, 'airflow', 'aws4_request'].reduce(hmac, `AWS4${keys.secret}`);
  const text = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  const signature = hmac(key, text).toString('hex');
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${keys.id}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

async function assumeRole() {
  const url = `${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`;
  const token = await send('GET', url, { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` });
  const form = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: env.BENCH_ROLE,
    RoleSessionName: 'GitHubActions',
    DurationSeconds: '3600',
    WebIdentityToken: JSON.parse(token).value,
  }).toString();
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const xml = await send('POST', `${env.AWS_ENDPOINT_URL_STS}/`, type, form);
  const read = (name) => xml.match(new RegExp(`<${name}>([^<]*)</${name}>`))[1];
  return { id: read('AccessKeyId'), secret: read('SecretAccessKey'), token: read('SessionToken') };
}

const keys =
  env.BENCH_AMBIENT === '1'
    ? { id: env.AWS_ACCESS_KEY_ID, secret: env.AWS_SECRET_ACCESS_KEY, token: env.AWS_SESSION_TOKEN }
    : await assumeRole();

const call = async (method, path, payload) => {
  const url = `${env.AWS_ENDPOINT_URL_MWAA}${path}`;
  const body = payload === undefined ? '' : JSON.stringify(payload);
  return JSON.parse(await send(method, url, sign(keys, method, url, body), body));
};
const airflow = async (Method, Path, Body, QueryParameters) =>
  (await call('POST', `/restapi/${env.BENCH_ENVIRONMENT}`, { Method, Path, Body, QueryParameters }))
    .RestApiResponse;

if (!isLeast) {
  await call('GET', `/environments/${env.BENCH_ENVIRONMENT}`);
  const dag = await airflow('GET', '/dags/etl');
  if (dag.is_paused) throw new Error('the DAG is paused');
}
const runId = `floor-${Date.now()}-${process.pid}`;
let run = await airflow('POST', '/dags/etl/dagRuns', { dag_run_id: runId, conf: {} });
while (run.state === 'queued' || run.state === 'running') {
  await new Promise((resolve) => setTimeout(resolve, Number(env.BENCH_PAUSE_MS)));
  run = await airflow('GET', `/dags/etl/dagRuns/${runId}`);
}
const lines = [`${run.dag_id} ${runId}: ${run.state}`];
if (!isLeast) {
  const query = { limit: 100, offset: 0 };
  const { task_instances: tasks } = await airflow(
    'GET',
    `/dags/etl/dagRuns/${runId}/taskInstances`,
    undefined,
    query,
  );
  const { tasks: all } = await airflow('GET', '/dags/etl/tasks');
  lines.push(`${tasks.length} task instances of ${all.length} tasks`);
}
appendFileSync(env.GITHUB_OUTPUT, `state=${run.state}\ndag-run-id=${runId}\n`);
appendFileSync(env.GITHUB_STEP_SUMMARY, `${lines.join('\n')}\n`);
console.log(lines.join('\n'));
agent.destroy();
if (run.state !== 'success') process.exitCode = 1;
