/**
 * Publishes a GitHub release of an existing tag: `node scripts/release-publish.ts 1.2.3 --assets DIR --notes FILE`.
 * All assets go to a draft before it is published, since a published release may be immutable. May be repeated after a
 * failure; a release that is published already is left as it is.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { assets: { type: 'string' }, notes: { type: 'string' } },
});

function gh(...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('gh', args, { encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`gh ${args.slice(0, 2).join(' ')} failed: ${stderr.trim()}`);
  return stdout;
}

/** `absent` only when GitHub says so; any other failure is one. */
function readState(tag: string): 'absent' | 'draft' | 'published' {
  const { status, stdout, stderr, error } = spawnSync('gh', ['release', 'view', tag, '--json', 'isDraft'], {
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  if (status === 0)
    return (JSON.parse(stdout) as { readonly isDraft: boolean }).isDraft ? 'draft' : 'published';
  if (/release not found/i.test(stderr)) return 'absent';
  throw new Error(`gh release view failed: ${stderr.trim()}`);
}

function publish(version: string, assets: string, notes: string): string {
  const tag = `v${version}`;
  const state = readState(tag);
  if (state === 'published') return `${tag} is published already and was left as it is.`;
  const files = readdirSync(assets)
    .sort()
    .map((file) => join(assets, file));
  if (files.length === 0) throw new Error(`${assets} holds no assets.`);
  const isPreRelease = version.includes('-');
  if (state === 'absent') {
    const kind = isPreRelease ? ['--prerelease'] : [];
    const head = ['--draft', '--verify-tag', '--title', tag, '--notes-file', notes];
    gh('release', 'create', tag, ...head, ...kind, ...files);
  } else gh('release', 'upload', tag, '--clobber', ...files);
  gh('release', 'edit', tag, '--draft=false');
  return `${tag} was published with ${files.length} assets.`;
}

try {
  const [version] = positionals;
  const { assets, notes } = values;
  if (version === undefined || assets === undefined || notes === undefined)
    throw new Error('Say VERSION, --assets DIR and --notes FILE.');
  console.log(publish(version, assets, notes));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
