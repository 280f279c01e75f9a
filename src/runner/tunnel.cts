/** Makes an agent; its options are the caller's business. */
type Make = (options: unknown) => import('node:http').Agent;

/**
 * Stands in for tunnel in the bundle (tsconfig.bundle.json, `paths`). @actions/http-client imports it at its start and uses it behind a proxy
 * only; it is evaluated then, and node:assert with it.
 */
module.exports = {
  get httpOverHttp() {
    return load().httpOverHttp;
  },
  get httpsOverHttp() {
    return load().httpsOverHttp;
  },
  get httpOverHttps() {
    return load().httpOverHttps;
  },
  get httpsOverHttps() {
    return load().httpsOverHttps;
  },
};

function load(): Readonly<
  Record<'httpOverHttp' | 'httpsOverHttp' | 'httpOverHttps' | 'httpsOverHttps', Make>
> {
  return require('tunnel/lib/tunnel.js');
}
