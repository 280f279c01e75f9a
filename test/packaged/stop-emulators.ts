import { afterAll } from 'vitest';
import { stopEmulators } from './scenario.ts';

// Not in scenario.ts: files of one worker share its modules, and only the first of them would register what a module asks for.
afterAll(stopEmulators);
