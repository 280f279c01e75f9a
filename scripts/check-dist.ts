/**
 * Fails when dist/ is not what the source builds to, byte for byte. The build runs in another folder, of another depth, with
 * another home, locale and time zone, so nothing of the machine that made dist/ can be in it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createTemporaryFolder } from '../test/harness/temporary-folder.ts';
import { copyProject, root } from './copy-project.ts';

const elsewhere = createTemporaryFolder('dist');
const folder = join(elsewhere, 'another', 'folder');
copyProject(folder);
execFileSync(process.execPath, [join(folder, 'scripts', 'build.ts')], {
  cwd: folder,
  stdio: 'inherit',
  env: { ...process.env, HOME: elsewhere, TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' },
});
const { status } = spawnSync('diff', ['--recursive', '--brief', join(root, 'dist'), join(folder, 'dist')], {
  stdio: 'inherit',
});
if (status !== 0)
  console.error("dist/ differs from a fresh build: run 'npm run build' and commit the result.");
process.exitCode = status === 0 ? 0 : 1;
