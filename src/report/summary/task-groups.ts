/**
 * Task groups of a DAG, derived from ids alone: Airflow puts the id of a task group and a dot before the ids of its tasks
 * (Airflow, "Task groups", prefix_group_id). A prefix that only one task has is no group.
 */
export function findTaskGroups(taskIds: Iterable<string>): ReadonlySet<string> {
  const members = new Map<string, number>();
  for (const taskId of taskIds) {
    for (const id of idsAlong(taskId)) {
      if (id !== taskId) members.set(id, (members.get(id) ?? 0) + 1);
    }
  }
  return new Set([...members].filter(([id, count]) => count > 1 && id !== '').map(([id]) => id));
}

/** The outermost of the groups that a task is in; undefined when it is in none. */
export function outermostGroup(taskId: string, groups: ReadonlySet<string>): string | undefined {
  return idsAlong(taskId).find((id) => groups.has(id));
}

/** The innermost of the groups that a task or a group is in; '' when it is in none. */
export function innermostGroup(id: string, groups: ReadonlySet<string>): string {
  return idsAlong(id).findLast((group) => group !== id && groups.has(group)) ?? '';
}

/** Groups within more groups than this are shown as one. */
const DEEPEST = 20;

/** `a.b.c` -> `a`, `a.b`, `a.b.c`. */
function idsAlong(id: string): readonly string[] {
  const parts = id.split('.');
  const groups = parts.slice(0, Math.min(parts.length - 1, DEEPEST));
  return [...groups.map((_, i) => parts.slice(0, i + 1).join('.')), id];
}
