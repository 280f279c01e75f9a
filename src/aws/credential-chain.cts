import type * as Package from '@aws-sdk/credential-provider-node/dist-types/index.js';

type Provide = typeof Package.defaultProvider;

const defaultProvider: Provide = (init) => {
  let made: ReturnType<Provide> | undefined;
  return async (properties) => {
    // @ts-expect-error The package has types for its main entry only.
    const chain = (await import('@aws-sdk/credential-provider-node/dist-cjs/index.js')) as typeof Package;
    made ??= chain.defaultProvider(init);
    return made(properties);
  };
};

/**
 * Stands in for @aws-sdk/credential-provider-node in the bundle (scripts/tree-shake.ts). @aws-sdk/client-mwaa loads the
 * whole chain as its default, which the action never uses: it hands credentials over. So it loads with the first call.
 */
module.exports = { defaultProvider };
