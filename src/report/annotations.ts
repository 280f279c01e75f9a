import { firstLinesWithin } from '../core/cut.ts';
import { redactSecrets } from '../core/redaction/redaction.ts';
import { toPrintableLines } from '../runner/printable.ts';
import type { AnnotationPlace, Runner } from '../runner/runner.ts';

/** GitHub shows 10 annotations of each kind per step and drops the rest (toolkit, docs/problem-matchers.md). */
const MOST_PER_KIND = 10;
/** The runner cuts an issue's message at 4,096 characters (actions/runner, ExecutionContext.cs). */
const MESSAGE_LIMIT = 3_900;
const TITLE_LIMIT = 200;

/**
 * A runner that keeps within the number of annotations that GitHub shows (further ones are printed as lines), and hides secrets of
 * the step: the runner's own masks do not match a part of one.
 */
export interface LimitedRunner extends Runner {
  /** Texts of all warnings so far, also of those beyond the limit. */
  readonly warnings: readonly string[];
  /** How many more error annotations fit, without the one kept for `verdict`. */
  errorsLeft(): number;
  /** The title of the last verdict; undefined before it. */
  verdictTitle(): string | undefined;
  /** The annotation that says why the step fails; one is always kept free for it. */
  verdict(message: string, place?: AnnotationPlace): void;
}

/** Wraps a runner so; equal warnings are shown once, and one error is kept for the verdict. */
export function limitAnnotations(runner: Runner): LimitedRunner {
  const warnings: string[] = [];
  const left = { error: MOST_PER_KIND - 1, warn: MOST_PER_KIND };
  let verdictTitle: string | undefined;
  const annotate = (kind: keyof typeof left, message: string, place?: AnnotationPlace) => {
    if (left[kind] > 0) {
      left[kind] -= 1;
      const [text, where] = fitAnnotation(message, place);
      runner[kind](text, where);
      return;
    }
    const title = place?.title === undefined ? '' : `${place.title}: `;
    runner.info(redactSecrets(`${title}${message}`));
  };
  return {
    ...runner,
    info: (line) => runner.info(redactSecrets(line)),
    debug: (line) => runner.debug(redactSecrets(line)),
    printGroup: (title, lines) => runner.printGroup(redactSecrets(title), lines.map(redactSecrets)),
    warnings,
    errorsLeft: () => left.error,
    error: (message, place) => annotate('error', message, place),
    warn: (message, place) => {
      if (warnings.includes(message)) return;
      warnings.push(message);
      annotate('warn', message, place);
    },
    verdictTitle: () => verdictTitle,
    verdict: (message, place) => {
      verdictTitle = place?.title;
      runner.error(...fitAnnotation(message, place));
    },
  };
}

/**
 * The annotation without secrets of the step, within the limits. A title that is too long moves before the message, and its code stays.
 * A message is cut after a whole line: no mask of the runner would match a part of a secret.
 */
function fitAnnotation(
  message: string,
  place: AnnotationPlace = {},
): [message: string, place: AnnotationPlace] {
  const text = redactSecrets(message);
  if (place.title === undefined) return [firstLinesWithin(text, MESSAGE_LIMIT), place];
  const title = toPrintableLines(redactSecrets(place.title)).join(' ');
  if (title.length <= TITLE_LIMIT) return [firstLinesWithin(text, MESSAGE_LIMIT), { ...place, title }];
  const code = /\([a-z-]{1,40}\)$/.exec(title)?.[0];
  return [
    firstLinesWithin(`${title}\n${text}`, MESSAGE_LIMIT),
    { ...place, title: code === undefined ? undefined : `Details in the message ${code}` },
  ];
}
