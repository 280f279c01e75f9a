// Loaded into the action's process before its own code: leaves at the end in a file what the process used.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => writeFileSync(process.env.USAGE_NOTE, JSON.stringify(process.resourceUsage())));
