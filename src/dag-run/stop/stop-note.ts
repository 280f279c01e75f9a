/** How the note of a stopped run begins; it tells `on-rerun: resume` that the run's skipped tasks were skipped by the stop. */
const BEGINNINGS = {
  cancelled: 'Stopped because the workflow was cancelled.',
  timeout: 'Stopped after the time limit "timeout" of the step that started it.',
  'queue-timeout': 'Stopped after the time limit "queue-timeout" of the step that started it.',
} as const;

/** Why a step stops its run. */
export type StopReason = keyof typeof BEGINNINGS;

/** The note for a run that is stopped: why, and by whom (`stoppedBy`, the workflow run's URL). */
export function writeStopNote(why: StopReason, stoppedBy: string): string {
  return `${BEGINNINGS[why]} ${stoppedBy}`;
}

/** Whether a run's note says that a step stopped it. */
export function isStopNote(note: string | undefined): boolean {
  return Object.values(BEGINNINGS).some((beginning) => note?.startsWith(beginning) === true);
}
