/**
 * Stands in for @smithy/types in the bundle (tsconfig.bundle.json, `paths`): seven packages of @aws-sdk/client-mwaa's generation bring a
 * copy each, and a few enumerations are all that is code in it.
 */
module.exports = require('@smithy/types/dist-cjs/index.js');
