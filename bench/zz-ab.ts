import { createActionFolder } from '../test/harness/action-folder.ts';
import { measureStartup } from './startup.ts';
import { findTools, listVariants } from './variants.ts';
const tools = findTools();
const neu = createActionFolder();
const alt = createActionFolder('/tmp/dist-before');
const pick = (action, suffix) => listVariants(action, tools).filter((v) => v.name === 'action, OIDC, InvokeRestApi').map((v) => ({ ...v, name: v.name + suffix }));
const floor = listVariants(neu, tools)[0];
const variants = [floor, ...pick(alt, ' old'), ...pick(neu, ' new')];
for (const latencyMs of [0, 60]) {
  const m = await measureStartup({ latencyMs, rounds: Number(process.argv[2] ?? 15), slowEvery: 5 }, variants, tools);
  for (const [k, v] of (m.samples ?? m.results ?? m) instanceof Map ? (m.samples ?? m.results ?? m) : Object.entries(m)) console.log(latencyMs, k, JSON.stringify(v).slice(0, 3000));
}
