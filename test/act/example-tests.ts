import type { Emulator } from '../emulator/emulator.ts';

/** By the name of a file of `examples/`: runs it, and expects what it promises when nothing fails. */
export type ExampleTests = Readonly<Record<string, () => Promise<void>>>;

/** The confs with which a DAG was run. */
export const confs = (mwaa: Emulator, dagId: string) => mwaa.airflow.runs(dagId).map(({ conf }) => conf);

/** A DAG that succeeds at once. */
export const etl = { tasks: [{ taskId: 'extract' }, { taskId: 'load', upstream: ['extract'] }] } as const;
