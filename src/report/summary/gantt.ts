import type { TaskInstance } from '../../airflow/model.ts';
import { formatDuration } from '../../core/duration.ts';
import {
  appearanceOf,
  compareStates,
  groupByTask,
  type StateKind,
  type TaskGroup,
} from '../../findings/task-state.ts';
import { DiagramNames, MOST_DIAGRAM_CHARACTERS, mermaid } from './diagram-text.ts';
import { findTaskGroups, outermostGroup } from './task-groups.ts';

const MOST_BARS = 50;
const DAY_MS = 86_400_000;

/** For light and dark pages; paler than the boxes of the flowchart, because the names on bars are dark. */
const COLORS = {
  sectionBkgColor: '#818b9814',
  altSectionBkgColor: '#818b9814',
  gridColor: '#818b98',
  taskBkgColor: '#afb8c1',
  taskBorderColor: '#59636e',
  doneTaskBkgColor: '#6fdd8b',
  doneTaskBorderColor: '#1a7f37',
  activeTaskBkgColor: '#80ccff',
  activeTaskBorderColor: '#0969da',
  critBkgColor: '#ff8182',
  critBorderColor: '#cf222e',
  taskTextColor: '#1f2328',
  taskTextDarkColor: '#1f2328',
  taskTextLightColor: '#1f2328',
} as const;

/** Mermaid draws bars in four styles; the signs distinguish the other states. */
const BARS: Readonly<Record<StateKind, { readonly sign: string; readonly tag: string }>> = {
  good: { sign: '✓', tag: 'done, ' },
  bad: { sign: '✗', tag: 'crit, ' },
  retry: { sign: '↻', tag: 'crit, active, ' },
  active: { sign: '▶', tag: 'active, ' },
  waiting: { sign: '…', tag: '' },
  skipped: { sign: '–', tag: '' },
  none: { sign: '·', tag: '' },
};

interface Bar {
  readonly name: string;
  /** Our own words after the name. */
  readonly amount: string;
  readonly kind: StateKind;
  readonly from: number;
  readonly to: number;
}

/** A run drawn as a Gantt chart. */
export interface Gantt {
  /** A Mermaid fence. */
  readonly markdown: string;
  /** HTML that says what numbered names stand for; '' when there are none. */
  readonly names: string;
  /** How many bars are shown, and of how many. */
  readonly shown: number;
  readonly total: number;
  /** Whether the tasks of a task group share a bar. */
  readonly isFolded: boolean;
}

/**
 * The run as a Gantt chart, one bar per task. With many tasks one bar per task group, and with many of those the
 * longest ones. Undefined when no task has started.
 */
export function drawGantt(tasks: readonly TaskInstance[], endsAt: number): Gantt | undefined {
  const perTask = groupByTask(tasks);
  const perBar = perTask.length > MOST_BARS ? foldGroups(perTask) : perTask;
  const isFolded = perBar.length < perTask.length;
  const bars = perBar.flatMap((group) => drawSpan(group, endsAt));
  if (bars.length === 0) return undefined;
  const kept = new Set([...bars].sort((a, b) => rank(b) - rank(a)).slice(0, MOST_BARS));
  const shown = bars.filter((bar) => kept.has(bar));
  const first = Math.min(...shown.map((bar) => bar.from));
  const last = Math.max(...shown.map((bar) => bar.to));
  const names = new DiagramNames();
  const markdown = mermaid([
    `%%{init: ${JSON.stringify({ themeVariables: COLORS })}}%%`,
    'gantt',
    '  dateFormat x',
    `  axisFormat ${axisFormat(last - first)}`,
    '  todayMarker off',
    ...shown.map((bar, i) => `  ${drawBar(bar, names, i)}`),
  ]);
  if (markdown.length > MOST_DIAGRAM_CHARACTERS) return undefined;
  return { markdown, names: names.explain(), shown: shown.length, total: bars.length, isFolded };
}

/** A bar's tasks, and how many they are when it stands for a task group. */
type BarGroup = TaskGroup & { readonly amount?: string };

function foldGroups(perTask: readonly TaskGroup[]): readonly BarGroup[] {
  const groups = findTaskGroups(perTask.map(({ taskId }) => taskId));
  const folded = Map.groupBy(perTask, ({ taskId }) => outermostGroup(taskId, groups) ?? taskId);
  return [...folded].map(([taskId, members]) => ({
    taskId,
    amount: members.length > 1 ? ` (${members.length} tasks)` : '',
    isMapped: false,
    instances: members.flatMap(({ instances }) => instances),
    state: members.map(({ state }) => state).sort(compareStates)[0] ?? 'none',
  }));
}

function drawSpan(group: BarGroup, endsAt: number): readonly Bar[] {
  const spans = group.instances.flatMap((task) => spanOf(task, endsAt));
  if (spans.length === 0) return [];
  const from = spans.reduce((least, span) => Math.min(least, span.from), Infinity);
  const to = spans.reduce((most, span) => Math.max(most, span.to), 0);
  const amount = group.isMapped ? ` (${group.instances.length} mapped)` : (group.amount ?? '');
  return [{ name: group.taskId, amount, kind: appearanceOf(group.state).kind, from, to }];
}

/** Failed bars come first, then the longest ones. */
function rank({ kind, from, to }: Bar): number {
  return (kind === 'bad' ? 1e15 : 0) + (to - from);
}

function drawBar({ name, amount, kind, from, to }: Bar, names: DiagramNames, i: number): string {
  const { sign, tag } = BARS[kind];
  // The sign comes first, so that Mermaid reads no name as a keyword.
  const label = `${sign} ${names.show(name)}${amount} ${formatDuration(to - from)}`;
  return `${label} :${tag}t${i}, ${from}, ${Math.max(to, from + 1)}`;
}

function spanOf(task: TaskInstance, endsAt: number): readonly { from: number; to: number }[] {
  const from = Date.parse(task.startDate ?? '');
  if (Number.isNaN(from)) return [];
  const end = Date.parse(task.endDate ?? '');
  return [{ from, to: Math.max(Number.isNaN(end) ? endsAt : end, from) }];
}

function axisFormat(lengthMs: number): string {
  if (lengthMs < DAY_MS / 12) return '%H:%M:%S';
  return lengthMs < DAY_MS ? '%H:%M' : '%d %b %H:%M';
}
