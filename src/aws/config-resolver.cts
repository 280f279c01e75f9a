type Package = typeof import('@smithy/config-resolver');

const dualstack: Package = require('../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js');
const fips: Package = require('../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js');
const region: Package = require('../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js');
const {
  resolveRegionConfig,
}: Package = require('../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js');

/**
 * Stands in for @smithy/config-resolver in the bundle (tsconfig.bundle.json, `paths`): what @aws-sdk/client-mwaa uses of it. Its main entry
 * loads a hundred kilobytes of @smithy/core for the rest.
 */
module.exports = { ...dualstack, ...fips, ...region, resolveRegionConfig };
