import { openRunFolder } from './temporary-folder.ts';

/** Gives the run one folder for temporary files, before the first worker starts. */
export function setup(): void {
  openRunFolder();
}
