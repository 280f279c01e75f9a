const { randomUUID }: typeof import('node:crypto') = require('node:crypto');

/** Stands in for uuid in the bundle (tsconfig.bundle.json, `paths`): @aws-sdk/client-mwaa uses its random one only, and Node has that. */
module.exports = { v4: randomUUID };
