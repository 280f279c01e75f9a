// Derived from action.yml by `npm run docs`; the tests compare them. Do not edit.

/** Every input with its default; empty where it has none, or where the runner computes it. */
export const inputDefaults = {
  environment: '',
  'dag-id': '',
  conf: '{}',
  'conf-file': '',
  'dag-run-id': '',
  'job-index': '',
  'logical-date': '',
  note: '',
  attach: '',
  'aws-region': '',
  'role-to-assume': '',
  'role-session-name': 'GitHubActions',
  'role-duration-seconds': '3600',
  audience: 'sts.amazonaws.com',
  transport: 'auto',
  'airflow-version': '',
  'wait-for-completion': 'true',
  timeout: '1h',
  'queue-timeout': '',
  'poll-interval': 'auto',
  'on-timeout': 'leave',
  'on-cancel': 'leave',
  'on-rerun': 'new',
  'dry-run': 'false',
  'if-paused': 'fail',
  'if-running': 'allow',
  'wait-for-dag': '0s',
  'parsed-after': '',
  logs: 'failed',
  'log-lines': '100',
  xcom: '',
  summary: 'true',
  'pr-comment': 'false',
  'github-token': '',
} as const;

/** An input of action.yml. */
export type InputName = keyof typeof inputDefaults;
