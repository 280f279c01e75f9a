type Package = typeof import('@smithy/node-http-handler/dist-types/index.js');

const { NodeHttpHandler }: Package = require('@smithy/node-http-handler/dist-es/node-http-handler.js');
const { streamCollector }: Package = require('@smithy/node-http-handler/dist-es/stream-collector/index.js');

/**
 * Stands in for @smithy/node-http-handler in the bundle (tsconfig.bundle.json, `paths`). Its main entry also has a handler for HTTP/2,
 * which no client here uses and which costs the loading of node:http2.
 */
module.exports = { NodeHttpHandler, streamCollector };
