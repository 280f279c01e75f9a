interface Regional {
  readonly region: string | (() => Promise<string>);
  readonly useFipsEndpoint?: boolean | (() => Promise<boolean>);
}

/** Makes a function of both, as the client asks for each of them with every request. */
function resolveRegionConfig<T extends Regional>(input: T) {
  const { region, useFipsEndpoint = false } = input;
  return Object.assign(input, {
    region: async () => (typeof region === 'string' ? region : region()),
    useFipsEndpoint: async () => (typeof useFipsEndpoint === 'boolean' ? useFipsEndpoint : useFipsEndpoint()),
  });
}

/** Finds a setting of the environment that the action hands over itself. */
const nothingToFind = {
  environmentVariableSelector: () => undefined,
  configFileSelector: () => undefined,
  default: undefined,
};

/**
 * Stands in for @smithy/config-resolver in the bundle (scripts/tree-shake.ts): what @aws-sdk/client-mwaa uses of it with
 * a region that is a name of one region. Its main entry loads a hundred kilobytes of @smithy/core for the rest.
 */
module.exports = {
  resolveRegionConfig,
  NODE_REGION_CONFIG_OPTIONS: nothingToFind,
  NODE_REGION_CONFIG_FILE_OPTIONS: {},
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: { ...nothingToFind, default: false },
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: { ...nothingToFind, default: false },
};
