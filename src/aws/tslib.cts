/**
 * Stands in for tslib in the bundle (tsconfig.bundle.json, `paths`): @aws-sdk/client-mwaa uses one of its helpers, to import its
 * own package.json, and tslib as a whole is 24 kB.
 */
module.exports = {
  __importDefault: (mod: { readonly __esModule?: boolean }) => (mod.__esModule ? mod : { default: mod }),
};
