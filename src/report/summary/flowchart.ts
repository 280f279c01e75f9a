import type { DagTask, TaskInstance } from '../../airflow/model.ts';
import {
  appearanceOf,
  compareStates,
  countStates,
  measureDepths,
  type StateKind,
  stateName,
} from '../../findings/task-state.ts';
import { DiagramNames, MOST_DIAGRAM_CHARACTERS, MOST_EDGES, mermaid } from './diagram-text.ts';
import { findTaskGroups, innermostGroup, outermostGroup } from './task-groups.ts';

/** A picture with more nodes than this cannot be read in the width of a page. */
const MOST_NODES = 120;
/** Deeper graphs run from top to bottom, because a page is narrower than it is long. */
const WIDEST_DEPTH = 6;

const SIGNS: Readonly<Record<StateKind, string>> = {
  good: '✓',
  bad: '✗',
  retry: '↻',
  active: '▶',
  waiting: '…',
  skipped: '–',
  none: '',
};

const STYLES: Readonly<Record<StateKind | 'upstream', string>> = {
  good: 'fill:#1a7f37,stroke:#116329,color:#ffffff',
  bad: 'fill:#cf222e,stroke:#82071e,color:#ffffff',
  upstream: 'fill:#bc4c00,stroke:#762c00,color:#ffffff',
  retry: 'fill:#9a6700,stroke:#633c01,color:#ffffff',
  active: 'fill:#0969da,stroke:#0a3069,color:#ffffff',
  waiting: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328',
  skipped: 'fill:#818b98,stroke:#59636e,color:#ffffff',
  none: 'fill:#f6f8fa,stroke:#818b98,color:#1f2328',
};

/** One box: a task, or a task group folded into one. */
interface Box {
  /** Task id, or the group's id. */
  readonly id: string;
  readonly isFolded: boolean;
  readonly tasks: number;
  readonly instances: TaskInstance[];
}

interface Style {
  readonly isFolded: boolean;
  readonly names: DiagramNames;
}

/** The boxes' ids for Mermaid, and their names for readers. */
interface Known {
  readonly marks: ReadonlyMap<string, string>;
  readonly names: DiagramNames;
}

/** A drawn DAG; `isFolded`: task groups stand for their tasks. */
export interface Flowchart {
  /** A Mermaid fence. */
  readonly markdown: string;
  /** HTML that says what numbered names stand for; '' when there are none. */
  readonly names: string;
  readonly isFolded: boolean;
}

/**
 * The DAG as a Mermaid flowchart coloured by state. Task groups are folded into one box each when there are too many
 * tasks; undefined when even that is too large, or there is no structure.
 */
export function drawFlowchart(
  dagTasks: readonly DagTask[],
  instances: readonly TaskInstance[],
): Flowchart | undefined {
  if (dagTasks.length === 0) return undefined;
  for (const isFolded of [false, true]) {
    const names = new DiagramNames();
    const markdown = draw(dagTasks, instances, { isFolded, names });
    if (markdown !== undefined) return { markdown, names: names.explain(), isFolded };
  }
  return undefined;
}

function draw(
  dagTasks: readonly DagTask[],
  instances: readonly TaskInstance[],
  { isFolded, names }: Style,
): string | undefined {
  const groups = findTaskGroups(dagTasks.map((task) => task.taskId));
  const boxOf = (taskId: string) => (isFolded ? outermostGroup(taskId, groups) : undefined) ?? taskId;
  const boxes = new Map<string, Box>();
  for (const task of dagTasks) {
    const id = boxOf(task.taskId);
    const known = boxes.get(id);
    boxes.set(id, {
      id,
      isFolded: id !== task.taskId,
      tasks: (known?.tasks ?? 0) + 1,
      instances: known?.instances ?? [],
    });
  }
  for (const instance of instances) boxes.get(boxOf(instance.taskId))?.instances.push(instance);
  const edges = new Map<string, readonly [string, string]>();
  for (const task of dagTasks) {
    for (const child of task.downstreamTaskIds) {
      const [from, to] = [boxOf(task.taskId), boxOf(child)];
      if (from !== to && boxes.has(to)) edges.set(JSON.stringify([from, to]), [from, to]);
    }
  }
  if (boxes.size > MOST_NODES || edges.size > MOST_EDGES) return undefined;

  const marks = new Map([...boxes.keys()].map((id, i) => [id, `n${i}`]));
  const depth = [...measureDepths(dagTasks).values()].reduce((most, each) => Math.max(most, each), 0);
  const lines = [
    `flowchart ${depth > WIDEST_DEPTH ? 'TB' : 'LR'}`,
    ...(isFolded
      ? [...boxes.values()].map((box) => `  ${drawBox(box, { marks, names })}`)
      : drawTree(boxes, groups, { marks, names })),
    ...[...edges.values()].map(([from, to]) => `  ${marks.get(from)} --> ${marks.get(to)}`),
    ...drawStyles(boxes, marks),
  ];
  const text = mermaid(lines);
  return text.length > MOST_DIAGRAM_CHARACTERS ? undefined : text;
}

/** The boxes within frames for their task groups. */
function drawTree(
  boxes: ReadonlyMap<string, Box>,
  groups: ReadonlySet<string>,
  known: Known,
): readonly string[] {
  const lines: string[] = [];
  const styles: string[] = [];
  const children = new Map<string, string[]>();
  const parentOf = (id: string) => innermostGroup(id, groups);
  for (const id of [...groups, ...boxes.keys()]) {
    const parent = parentOf(id);
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const place = (id: string, indent: string) => {
    const box = boxes.get(id);
    if (box !== undefined) lines.push(`${indent}${drawBox(box, known, parentOf(id))}`);
    if (!groups.has(id)) return;
    const frame = `g${styles.length}`;
    styles.push(`  style ${frame} fill:transparent,stroke:#818b98,stroke-dasharray:4 3`);
    lines.push(`${indent}subgraph ${frame}["${known.names.show(lastName(id, parentOf(id)))}"]`);
    for (const child of children.get(id) ?? []) place(child, `${indent}  `);
    lines.push(`${indent}end`);
  };
  for (const id of children.get('') ?? []) place(id, '  ');
  return [...lines, ...styles];
}

function drawBox(box: Box, { marks, names }: Known, parent = ''): string {
  const counts = countStates(box.instances);
  const worst = Object.keys(counts)[0] ?? 'none';
  const sign = SIGNS[appearanceOf(worst).kind];
  const bad = counts['failed'] ?? 0;
  const mapped = box.instances.filter((task) => task.mapIndex >= 0).length;
  const amount = box.isFolded ? `${box.tasks} tasks` : mapped > 0 ? `${mapped} mapped` : '';
  const extra = [amount, amount !== '' && bad > 0 ? `${bad} failed` : ''].filter((part) => part !== '');
  const label = names.show(lastName(box.id, parent));
  const shown = [sign, label].filter((part) => part !== '').join(' ');
  return `${marks.get(box.id)}["${extra.length === 0 ? shown : `${shown}<br>${extra.join(', ')}`}"]`;
}

function drawStyles(boxes: ReadonlyMap<string, Box>, marks: ReadonlyMap<string, string>): readonly string[] {
  const members = new Map<string, string[]>();
  for (const box of boxes.values()) {
    const worst = box.instances.map((task) => stateName(task.state)).sort(compareStates)[0] ?? 'none';
    const style = worst === 'upstream_failed' ? 'upstream' : appearanceOf(worst).kind;
    members.set(style, [...(members.get(style) ?? []), marks.get(box.id) ?? '']);
  }
  return [...members].flatMap(([style, ids]) => [
    `  classDef ${style} ${STYLES[style as keyof typeof STYLES]}`,
    `  class ${ids.join(',')} ${style}`,
  ]);
}

function lastName(id: string, parent: string): string {
  return parent === '' ? id : id.slice(parent.length + 1);
}
