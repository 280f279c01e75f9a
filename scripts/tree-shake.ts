import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { root } from './copy-project.ts';

/** What the bundle has in place of packages, below lib/. Each file says what for. */
export const standIns: Readonly<Record<string, string>> = {
  undici: 'runner/undici.cjs',
  '@aws-sdk/credential-provider-node': 'aws/credential-chain.cjs',
  '@smithy/config-resolver': 'aws/config-resolver.cjs',
};

const takeStandIns: Plugin = {
  name: 'stand-ins',
  resolveId: (id) => {
    const file = standIns[id];
    return file === undefined ? null : join(root, 'lib', file);
  },
};

/**
 * Joins the module `entry` with all that it imports, into a folder: a file for the entry and one for each part that is imported
 * later. Packages are taken as ES modules where they have them, and what nothing uses of those is left out.
 * Returns how many bytes are left of each file that has any, by its absolute path.
 */
export async function shakeTree(entry: string, folder: string): Promise<ReadonlyMap<string, number>> {
  const build = await rolldown({
    input: { index: entry },
    cwd: root,
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    plugins: [takeStandIns],
  });
  const { output } = await build.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    // What every step loads is one module, whose parts call each other without webpack between them.
    codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
    // Parsing takes time with each start; the licences are in a file of their own.
    comments: false,
  });
  await build.close();
  const modules = output.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
  return new Map(
    modules.flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? [[file, renderedLength]] : [])),
  );
}
