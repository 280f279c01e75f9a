import { installAct } from './install-act.ts';

/** Installs the workflow runner once for all files; a machine without it fails here, by name. */
export async function setup(): Promise<void> {
  await installAct();
}
