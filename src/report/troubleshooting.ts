import type { Outcome } from '../core/outcome.ts';
import type { WorkflowContext } from '../runner/runner.ts';
import { isSafeUrl } from './summary/markdown.ts';

/** The entry of an annotation's code in docs/TROUBLESHOOTING.md. */
export interface HelpEntry {
  /** `docs/TROUBLESHOOTING.md#role-refused`, a path in the action's repository. */
  readonly path: string;
  /** The same on the server of the workflow; '' when the runner does not say where this action comes from. */
  readonly url: string;
}

/** The stable code of an outcome: its own, or the outcome's name for a result of Airflow. */
export function codeOf({ code, name }: Outcome): string {
  return code ?? name;
}

/**
 * Where the code of an outcome is explained. For an action that is not local, the runner sets GITHUB_ACTION_REPOSITORY and
 * GITHUB_ACTION_REF (GitHub Docs, "Variables reference").
 */
export function findHelp(
  outcome: Outcome,
  { serverUrl, actionRepository, actionRef }: WorkflowContext,
): HelpEntry {
  const path = `docs/TROUBLESHOOTING.md#${codeOf(outcome)}`;
  const isKnown =
    /^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(actionRepository) &&
    /^(?!.*\.\.)\w[\w./-]{0,200}$/.test(actionRef);
  const url = `${serverUrl}/${actionRepository}/blob/${actionRef}/${path}`;
  return { path, url: isKnown && isSafeUrl(url) ? url : '' };
}
