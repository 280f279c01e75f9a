// Preloaded with --import: notes the modules that the process loads, for counting what of dist is read.
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) appendFileSync(process.env.BENCH_FILES, `${url}\n`);
    return next(url, context);
  },
});
