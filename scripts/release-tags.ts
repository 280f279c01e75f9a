/**
 * Sets the tags of a release on the remote: `node scripts/release-tags.ts 1.2.3 --commit SHA [--remote origin] --only immutable|major`.
 *
 * `immutable`: creates vX.Y.Z, and never moves it: on another commit it is an error, on the same one nothing is left to do.
 * `major`: moves vX, a plain tag without a release of its own, unless a newer X.Y.Z exists or the version is a pre-release.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    commit: { type: 'string' },
    remote: { type: 'string', default: 'origin' },
    only: { type: 'string' },
    repository: { type: 'string', default: process.cwd() },
  },
});

const git = (...args: readonly string[]) =>
  execFileSync('git', args, {
    cwd: values.repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

/** Tags of the remote with the commits that they stand on. */
function readRemoteTags(): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const line of git('ls-remote', '--tags', values.remote).split('\n')) {
    const [, object, name, peeled] = /^([0-9a-f]+)\s+refs\/tags\/(.+?)(\^\{\})?$/.exec(line) ?? [];
    // Of an annotated tag, the peeled line comes last and names the commit.
    if (object !== undefined && name !== undefined && (peeled !== undefined || !tags.has(name)))
      tags.set(name, object);
  }
  return tags;
}

function createImmutable(version: string, commit: string, tags: ReadonlyMap<string, string>): string {
  const tag = `v${version}`;
  const existing = tags.get(tag);
  if (existing === commit) return `${tag} stands on ${commit} already.`;
  if (existing !== undefined)
    throw new Error(`${tag} exists on ${existing} and is never moved; release another version.`);
  // Without force, so a tag that somebody created in between is refused by the remote.
  git('push', values.remote, `${commit}:refs/tags/${tag}`);
  return `${tag} was created on ${commit}.`;
}

function moveMajor(version: string, commit: string, tags: ReadonlyMap<string, string>): string {
  if (version.includes('-')) return `${version} is a pre-release: no tag was moved.`;
  const [major = ''] = version.split('.');
  const tag = `v${major}`;
  const newer = [...tags.keys()].find(
    (name) => name.startsWith(`${tag}.`) && !name.includes('-') && compare(name.slice(1), version) > 0,
  );
  if (newer !== undefined) return `${newer} is newer than ${version}: ${tag} was left where it is.`;
  const existing = tags.get(tag);
  if (existing === commit) return `${tag} stands on ${commit} already.`;
  // The lease refuses to move a tag that is not where it was read.
  git(
    'push',
    `--force-with-lease=refs/tags/${tag}:${readObject(tag)}`,
    values.remote,
    `${commit}:refs/tags/${tag}`,
  );
  return existing === undefined
    ? `${tag} was created on ${commit}.`
    : `${tag} was moved from ${existing} to ${commit}.`;
}

/** What the remote's tag itself is, unpeeled; '' when there is none, which is what the lease takes for that. */
function readObject(tag: string): string {
  return git('ls-remote', values.remote, `refs/tags/${tag}`).split(/\s/)[0] ?? '';
}

/** Orders X.Y.Z by numbers. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  return [0, 1, 2].map((place) => (left?.[place] ?? 0) - (right?.[place] ?? 0)).find((n) => n !== 0) ?? 0;
}

try {
  const [version] = positionals;
  const { commit, only } = values;
  if (version === undefined || !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version))
    throw new Error('Say which version, such as 1.2.3.');
  if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
    throw new Error('Say which commit, by its full id: --commit SHA.');
  if (only !== 'immutable' && only !== 'major') throw new Error('Say --only immutable or --only major.');
  const tags = readRemoteTags();
  if (only === 'major' && tags.get(`v${version}`) !== commit)
    throw new Error(`v${version} is not on ${commit}: create it first.`);
  console.log((only === 'immutable' ? createImmutable : moveMajor)(version, commit, tags));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
