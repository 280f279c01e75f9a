/**
 * Stands in for @actions/exec in the bundle (tsconfig.bundle.json, `paths`). Only `platform.getDetails` of @actions/core uses it,
 * which the action never calls; with it came 46 kB and node:child_process.
 */
module.exports = {};
