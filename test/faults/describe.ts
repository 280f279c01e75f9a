import type { WireRequest } from '../emulator/wire.ts';
import type { Evidence } from './run-plan.ts';

/** One run for a reader: the plan, the requests with their faults, what the step printed, and what is true. */
export function describeEvidence(evidence: Evidence): string {
  const { plan, step, requests, created, foreign } = evidence;
  const draws = new Map(evidence.faults.map(({ draw, request }) => [request, draw]));
  const line = (request: WireRequest) => {
    const { atMs, service, operation, airflow, command, status, effect, durationMs = 0 } = request;
    const what = airflow === undefined ? (command ?? '') : `${airflow.method} ${airflow.path}`;
    const draw = draws.get(request);
    const fault = draw === undefined ? '' : `  <- ${JSON.stringify(draw)}${effect ? '' : ' (no effect)'}`;
    return `${(atMs / 1000).toFixed(2).padStart(7)}  ${service} ${operation} ${what} -> ${status} (${Math.round(durationMs)} ms)${fault}`;
  };
  return [
    section('plan', [JSON.stringify(plan, undefined, 2)]),
    section('requests', requests.map(line)),
    section(
      `main: exit code ${step.exitCode}, ${step.signal}, ${Math.round(step.durationMs)} ms`,
      step.log.lines,
    ),
    section('state', [JSON.stringify(step.state)]),
    section('outputs', [JSON.stringify(step.outputs, undefined, 2)]),
    section(
      `post: exit code ${step.post.exitCode}, ${Math.round(step.post.durationMs)} ms`,
      step.post.log.lines,
    ),
    section(
      'created runs',
      created.map((run) => JSON.stringify(run)),
    ),
    section('foreign run', [JSON.stringify(foreign)]),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]) => `# ${title}\n${lines.join('\n')}\n`;
