import { ActionError } from '../../../src/core/errors.ts';
import type { Inputs } from '../../../src/inputs/inputs.ts';
import { parseInputs } from '../../../src/inputs/parse-inputs.ts';
import type { WorkflowContext } from '../../../src/runner/runner.ts';

export const context: WorkflowContext = {
  repository: 'octo/pipelines',
  workflow: 'Deploy',
  job: 'deploy',
  step: '__self',
  runId: '9812345678',
  runNumber: '42',
  runAttempt: 1,
  ref: 'refs/heads/main',
  sha: '2f1d3c4b5a69788796a5b4c3d2e1f00112233445',
  actor: 'octocat',
  eventName: 'push',
  actionRepository: '',
  actionRef: '',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  workspace: '/home/runner/work/pipelines',
  eventPath: '',
};

interface Given {
  readonly env?: Readonly<Record<string, string>>;
  /** By absolute path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Called with the name of every input that is read. */
  readonly onRead?: (name: string) => void;
}

/** Parses these inputs beside the two required ones and a region. */
export async function parse(inputs: Readonly<Record<string, string>>, given: Given = {}): Promise<Inputs> {
  const all: Readonly<Record<string, string>> = {
    environment: 'etl',
    'dag-id': 'daily_sales',
    'aws-region': 'eu-west-1',
    ...inputs,
  };
  return await parseInputs({
    context,
    env: given.env ?? {},
    input: (name) => {
      given.onRead?.(name);
      return all[name] ?? '';
    },
    readFile: (path) => {
      const text = given.files?.[path];
      if (text === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
      return text;
    },
  });
}

/** The code and message with which these inputs are refused. */
export async function refusal(
  inputs: Readonly<Record<string, string>>,
  given: Given = {},
): Promise<{ readonly code: string; readonly message: string }> {
  try {
    await parse(inputs, given);
  } catch (error) {
    if (error instanceof ActionError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('The inputs were accepted.');
}
