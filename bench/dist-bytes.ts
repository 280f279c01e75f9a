import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTemporaryFolder } from '../test/harness/temporary-folder.ts';
import { measureVariant, withMachine } from './startup.ts';
import type { Tools, Variant } from './variants.ts';

/** Bytes of JavaScript that each variant of the packaged action loads, by its name; in a run that is not timed. */
export async function countDistBytes(
  variants: readonly Variant[],
  tools: Tools,
): Promise<ReadonlyMap<string, number>> {
  const folder = createTemporaryFolder('bench-files');
  const noteFiles = fileURLToPath(new URL('variants/note-files.mjs', import.meta.url));
  const counts = new Map<string, number>();
  await withMachine(tools, async (machine) => {
    const place = await machine.emulator.start({ dags: { etl: {} }, timeScale: 1_000 });
    for (const [i, variant] of variants.filter(({ isAction }) => isAction).entries()) {
      const files = join(folder, String(i));
      const [node = '', ...rest] = variant.argv;
      await measureVariant(
        {
          ...variant,
          argv: [node, '--import', noteFiles, ...rest],
          env: { ...variant.env, BENCH_FILES: files },
        },
        place,
        machine,
      );
      const urls = new Set(readFileSync(files, 'utf8').trim().split('\n'));
      const bytes = [...urls].map((url) => statSync(fileURLToPath(url)).size).reduce((a, b) => a + b, 0);
      counts.set(variant.name, bytes);
    }
  });
  rmSync(folder, { recursive: true });
  return counts;
}
