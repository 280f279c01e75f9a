import type { AnnotationPlace, Runner, WorkflowContext } from '../../../src/runner/runner.ts';
import { sampleContext } from './sample-report.ts';

export interface Recorded {
  readonly kind: 'error' | 'warn';
  readonly message: string;
  readonly place: AnnotationPlace | undefined;
}

/** A runner that keeps what it is told. */
export function createRecordingRunner(context: WorkflowContext = sampleContext) {
  const annotations: Recorded[] = [];
  const lines: string[] = [];
  const outputs: Record<string, string> = {};
  const summaries: string[] = [];
  const annotate = (kind: Recorded['kind']) => (message: string, place?: AnnotationPlace) => {
    annotations.push({ kind, message, place });
  };
  const unused = (): never => {
    throw new Error('not part of the report');
  };
  const runner: Runner = {
    context,
    input: unused,
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    saveState: unused,
    readState: unused,
    mask: unused,
    info: (line) => {
      lines.push(line);
    },
    debug: () => undefined,
    error: annotate('error'),
    warn: annotate('warn'),
    printGroup: (title, content) => {
      lines.push(`▸ ${title}`, ...content.map((line) => `  ${line}`));
    },
    writeSummary: async (markdown) => {
      summaries.push(markdown);
    },
    idToken: unused,
    close: () => undefined,
  };
  return { runner, annotations, lines, outputs, summaries };
}
