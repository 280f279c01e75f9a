// Loaded into the action's process before its own code: notes each connection, and lets none leave this machine.
const { appendFileSync } = require('node:fs');
const net = require('node:net');

const { connect } = net.Socket.prototype;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;

net.Socket.prototype.connect = function connectAndTell(...args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const to = typeof first === 'object' && first !== null ? first : { port: first, host: args[1] };
  const host = to.path === undefined || to.path === null ? (to.host ?? 'localhost') : `unix:${to.path}`;
  appendFileSync(process.env.HOSTILE_CONNECTIONS, `${host} ${to.port ?? ''}\n`);
  if (LOOPBACK.test(host)) return connect.apply(this, args);
  process.nextTick(() =>
    this.destroy(Object.assign(new Error(`no way to ${host}`), { code: 'ECONNREFUSED' })),
  );
  return this;
};
