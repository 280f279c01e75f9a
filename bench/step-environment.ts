import type { ActionFolder } from '../test/harness/action-folder.ts';

/** The variables that the runner sets for a step of this action, defaults of action.yml filled in. */
export function inputVariables(
  action: ActionFolder,
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(action.metadata.inputs).map(([name, { default: text = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      inputs[name] ?? (text.startsWith('${{') ? '' : text),
    ]),
  );
}

/** The variables of every step, as on a hosted runner. */
export const runnerVariables: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__self',
  GITHUB_ACTOR: 'octocat',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_JOB: 'deploy',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'octo/pipelines',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '9812345678',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: '2f1d3c4b5a69788796a5b4c3d2e1f00112233445',
  GITHUB_WORKFLOW: 'Deploy',
  RUNNER_ARCH: 'X64',
  RUNNER_OS: 'Linux',
};
