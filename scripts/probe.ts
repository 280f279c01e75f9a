/**
 * Asks a live MWAA environment what only AWS can settle, and prints question, answer, how it was seen and what it means. Reads only,
 * unless `--trigger` makes one DAG run of the DAG that is named, which it leaves. `--out FILE` writes the answers without names, hosts
 * and accounts, fit to be attached to an issue. Exit code 0 when it could ask at all.
 */
import { writeFileSync } from 'node:fs';
import { describeForeignError } from '../src/core/foreign-error.ts';
import { parseProbeArguments } from './probe/arguments.ts';
import { cleanFact, type Facts } from './probe/facts.ts';
import { openProbe } from './probe/open-probe.ts';
import { readPlan } from './probe/plan.ts';
import { type Fact, type Question, unknown } from './probe/question.ts';
import { restQuestions } from './probe/rest-questions.ts';
import { webQuestions } from './probe/web-questions.ts';

const questions: readonly Question[] = [...restQuestions, ...webQuestions];

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => interrupt.abort(new Error('the probe was interrupted')));

try {
  const args = parseProbeArguments(process.argv.slice(2));
  const plan = await readPlan(args, process.env);
  const { context, hidden, version } = await openProbe(plan, args, interrupt.signal);
  const facts: Record<string, Fact> = {};
  for (const question of questions) {
    const fact = cleanFact(await ask(question), hidden);
    facts[question.key] = fact;
    console.log(`\n${question.key}: ${question.text}`);
    console.log(`  answer  ${fact.answer}`);
    console.log(`  seen    ${fact.seen}`);
    console.log(`  means   ${question.means}`);
  }
  const found: Facts = { airflowVersion: version ?? 'unknown', facts };
  if (args.out !== undefined) writeFileSync(args.out, `${JSON.stringify(found, undefined, 2)}\n`);
  const known = Object.values(facts).filter(({ answer }) => answer !== 'unknown').length;
  console.log(`\n${known} of ${questions.length} questions were answered.`);
  if (args.out !== undefined) console.log(`The answers are in ${args.out}; attach that file to an issue.`);
  process.exitCode = known > 0 ? 0 : 1;

  async function ask(question: Question): Promise<Fact> {
    if (interrupt.signal.aborted) return unknown('the probe was interrupted before it asked');
    try {
      return await question.ask(context, interrupt.signal);
    } catch (error) {
      return unknown(describeForeignError(error));
    }
  }
} catch (error) {
  console.error(describeForeignError(error).replace(/^\w*Error: /, ''));
  process.exitCode = 2;
}
