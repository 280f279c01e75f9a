import { isTrigger } from './fault-injector.ts';
import type { Violation } from './invariants.ts';
import type { Evidence } from './run-plan.ts';

/** Counts over many runs. */
export class RunCounts {
  passed = 0;
  failed = 0;
  readonly #tables: Record<string, Map<string, number>> = {};

  add(evidence: Evidence, violations: readonly Violation[]): void {
    const { plan, step, faults } = evidence;
    if (violations.length === 0) this.passed += 1;
    else this.failed += 1;
    for (const { draw } of faults) this.#count('faults', draw.kind);
    for (const { draw, request } of faults)
      if (isTrigger(request)) this.#count('faults at a trigger', draw.kind);
    this.#count('transports', plan.transport);
    this.#count('Airflow', plan.airflowVersion);
    this.#count('fault rates', plan.faultRate.name);
    this.#count('scenarios', plan.scenario.name);
    this.#count('outcomes', step.outputs['outcome'] ?? `none (${step.signal})`);
    const code = step.outputs['outcome'] === 'error' ? /\(([a-z-]+)\)$/.exec(titleOf(step)) : null;
    if (code !== null) this.#count('errors', `${code[1]}, ${plan.faultRate.name}, ${plan.scenario.name}`);
    const { interruption, onCancel } = plan;
    this.#count(
      'ends from outside',
      interruption === undefined ? 'none' : `${interruption.how}, on-cancel: ${onCancel}`,
    );
  }

  /** Anything else that passes or fails: a run that could not be run, a defect that was looked for. */
  addOther(hasPassed: boolean): void {
    if (hasPassed) this.passed += 1;
    else this.failed += 1;
  }

  /** One Markdown table per kind of count. */
  describe(): string {
    return Object.entries(this.#tables)
      .map(([title, counts]) => {
        const rows = [...counts]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, n]) => `| ${name} | ${n} |`);
        return [`| ${title} | count |`, '|---|---:|', ...rows].join('\n');
      })
      .join('\n\n');
  }

  #count(title: string, name: string): void {
    this.#tables[title] ??= new Map();
    const counts = this.#tables[title];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
}

function titleOf({ log }: Evidence['step']): string {
  return log.annotations.findLast(({ level }) => level === 'error')?.title ?? '';
}
