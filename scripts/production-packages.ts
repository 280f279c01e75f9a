/** One installed package of the production tree. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface PackageLock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/**
 * The packages that `dependencies` of package.json bring, resolved in package-lock.json as Node resolves them. npm's own
 * `--omit` cannot be used: it drops a package that is also somebody's optional peer, such as `yaml`.
 */
export function listProductionPackages(lock: PackageLock): readonly LockedPackage[] {
  const found = new Map<string, LockedPackage>();
  const visited = new Set<string>();
  const visit = (path: string): void => {
    if (visited.has(path)) return;
    visited.add(path);
    const entry = lock.packages[path];
    if (path !== '' && entry?.version !== undefined) {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const { version, license = 'unknown' } = entry;
      found.set(`${name}@${version}`, { name, version, license });
    }
    const optional = path === '' ? {} : entry?.optionalDependencies;
    for (const name of Object.keys({ ...entry?.dependencies, ...optional })) {
      const place = resolve(lock, path, name);
      if (place !== undefined) visit(place);
    }
  };
  visit('');
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** The folder that `require(name)` finds from `path`: the nearest node_modules upwards. */
function resolve(lock: PackageLock, path: string, name: string): string | undefined {
  for (let from = path; ; ) {
    const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
    if (place in lock.packages) return place;
    if (from === '') return undefined;
    const parent = from.lastIndexOf('/node_modules/');
    from = parent === -1 ? '' : from.slice(0, parent);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
