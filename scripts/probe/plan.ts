import { type InputName, inputDefaults } from '../../src/inputs/input-defaults.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { parseInputs } from '../../src/inputs/parse-inputs.ts';
import { readContext } from '../../src/runner/context.ts';
import type { ProbeArguments } from './arguments.ts';

/** The arguments as the action's own inputs, checked like them; rejects with one ActionError for all that is wrong. */
export async function readPlan(args: ProbeArguments, env: NodeJS.ProcessEnv): Promise<Inputs> {
  const given: Partial<Record<InputName, string>> = {
    environment: args.environment,
    'dag-id': args.dagId,
    'aws-region': args.region ?? '',
    'role-to-assume': args.role ?? '',
    // Defaults such as `${{ github.token }}` are GitHub's to fill in.
    'job-index': '',
    'github-token': '',
  };
  return await parseInputs({
    input: (name) => given[name as InputName] ?? inputDefaults[name as InputName],
    context: readContext(env),
    env,
    readFile: () => '',
  });
}
