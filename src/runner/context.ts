import type { WorkflowContext } from './runner.ts';

/** Reads the runner's variables (GitHub Docs, "Store information in variables", Default environment variables). */
export function readContext(env: NodeJS.ProcessEnv): WorkflowContext {
  const read = (name: string) => env[name] ?? '';
  return {
    repository: read('GITHUB_REPOSITORY'),
    workflow: read('GITHUB_WORKFLOW'),
    job: read('GITHUB_JOB'),
    step: read('GITHUB_ACTION'),
    runId: read('GITHUB_RUN_ID'),
    runNumber: read('GITHUB_RUN_NUMBER'),
    runAttempt: Number.parseInt(read('GITHUB_RUN_ATTEMPT'), 10) || 1,
    ref: read('GITHUB_REF'),
    sha: read('GITHUB_SHA'),
    actor: read('GITHUB_ACTOR'),
    eventName: read('GITHUB_EVENT_NAME'),
    actionRepository: read('GITHUB_ACTION_REPOSITORY'),
    actionRef: read('GITHUB_ACTION_REF'),
    serverUrl: read('GITHUB_SERVER_URL') || 'https://github.com',
    apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
    workspace: read('GITHUB_WORKSPACE'),
    eventPath: read('GITHUB_EVENT_PATH'),
  };
}
