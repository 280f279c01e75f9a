import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
exports.debug = debug; // for test


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 417:
/***/ ((module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
module.exports = {};


/***/ }),

/***/ 6008:
/***/ ((module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
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
function load() {
    return __nccwpck_require__(218);
}


/***/ }),

/***/ 734:
/***/ ((module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
class ProxyAgent {
    options;
    made;
    constructor(options) {
        this.options = options;
    }
}
async function fetchLater(url, init = {}) {
    const undici = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4371, 19));
    const { dispatcher, ...rest } = init;
    if (dispatcher === undefined)
        return undici.fetch(url, rest);
    dispatcher.made ??= new undici.ProxyAgent(dispatcher.options);
    return undici.fetch(url, { ...rest, dispatcher: dispatcher.made });
}
module.exports = { ProxyAgent, fetch: fetchLater };


/***/ }),

/***/ 9457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ orAbort)
/* harmony export */ });
function orAbort(promise, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}


/***/ }),

/***/ 6790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseAirflowVersion),
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
function parseAirflowVersion(text) {
    const match = /^v?(\d+)\.(\d+)\.(\d+)/.exec(text.trim());
    if (match === null)
        return undefined;
    const [major, minor, patch] = match.slice(1).map(Number);
    if (major === undefined || minor === undefined || patch === undefined)
        return undefined;
    return { text: text.trim().replace(/^v/, ''), major, minor, patch };
}
function isAtLeast(version, major, minor) {
    return version.major > major || (version.major === major && version.minor >= minor);
}


/***/ }),

/***/ 1960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ capabilitiesOf)
/* harmony export */ });
/* harmony import */ var _rest_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5387);

const OF_THE_CLI = new Set(['unpause']);
function capabilitiesOf(kind, version) {
    if (kind === 'cli')
        return (capability) => OF_THE_CLI.has(capability);
    const { hasNotes } = (0,_rest_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .selectRestDialect */ .Du)(version);
    return (capability) => capability !== 'note' || hasNotes;
}


/***/ }),

/***/ 6351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Oe: () => (/* binding */ asJsonObject),
/* harmony export */   RE: () => (/* binding */ objectsField),
/* harmony export */   sJ: () => (/* binding */ numberField),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6413);

function textField(fields, key) {
    const value = fields[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberField(fields, key) {
    const value = fields[key];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function objectsField(fields, key) {
    const value = fields[key];
    return Array.isArray(value) && value.every(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G) ? value : undefined;
}
function asJson(value) {
    return value === undefined ? null : value;
}
function asJsonObject(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) ? value : undefined;
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isFinished),
/* harmony export */   _: () => (/* binding */ finishedTaskStates)
/* harmony export */ });
const finishedTaskStates = new Set([
    'success',
    'failed',
    'upstream_failed',
    'skipped',
    'removed',
]);
function isFinished(run) {
    return run.state === 'success' || run.state === 'failed';
}


/***/ }),

/***/ 4659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ requireOk),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   kt: () => (/* binding */ airflowWords),
/* harmony export */   zG: () => (/* binding */ requireObject)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6413);


function requireOk(answer, asked) {
    const { status, body } = answer;
    if (isHtml(body) && status !== 401 && status !== 403)
        throw unanswered(answer, asked);
    if (status >= 200 && status < 300)
        return body;
    const words = airflowWords(body);
    if (status === 401 || status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('airflow-forbidden', `Airflow does not allow the role to ${asked.deed} (status ${status})${withWords(words)}.`, {
            hint: `The Airflow role of the AWS role needs "${asked.permission}". Airflow's role User has it: allow the action on arn:aws:airflow:<region>:<account>:role/<environment>/User.`,
        });
    if (status === 400 || status === 409 || status === 422)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('rejected-by-airflow', `Airflow refused to ${asked.deed} (status ${status})${withWords(words)}.`);
    if (status === 429)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('throttled', `Airflow is busy: it did not ${asked.deed} (status 429).`, {
            delivery: 'not-sent',
        });
    if (status >= 500)
        throw unanswered(answer, asked);
    throw unexpected(asked, `status ${status}${withWords(words)}`);
}
function requireObject(answer, asked) {
    const body = requireOk(answer, asked);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(body))
        return body;
    throw malformed(asked, body);
}
function malformed(asked, body) {
    return unexpected(asked, describe(body));
}
function unexpected(asked, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `Asked to ${asked.deed}, Airflow answered with ${what}.`);
}
function unanswered({ status, body }, asked) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `Asked to ${asked.deed}, Airflow's web server answered with status ${status}${withWords(airflowWords(body))}.`, { delivery: 'unknown' });
}
function withWords(words) {
    return words === '' ? '' : `: ${words.replace(/\.$/, '')}`;
}
function isHtml(body) {
    return typeof body === 'string' && /^\s*<(!doctype|html|head|body)\b/i.test(body);
}
function describe(body) {
    if (body === undefined || body === null || body === '')
        return 'nothing';
    if (Array.isArray(body))
        return `a list of ${body.length}`;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(body)) {
        const keys = Object.keys(body);
        const more = keys.length > 10 ? `, ... (${keys.length} keys)` : '';
        return `an object of ${keys.slice(0, 10).join(', ') || 'no keys'}${more}`;
    }
    if (typeof body !== 'string')
        return `a ${typeof body}`;
    return /[[{]/.test(body)
        ? `${body.length} characters that are no JSON`
        : `the text "${shorten(body, 200)}"`;
}
const WORDS_LIMIT = 500;
const PROBLEMS = 5;
function airflowWords(body) {
    if (typeof body === 'string')
        return shorten(body, 200);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(body))
        return '';
    const { title, detail, message, error } = body;
    const told = detailWords(detail) || detailWords(message) || detailWords(error);
    const heading = typeof title === 'string' && title !== 'Bad Request' && !told.includes(title) ? title : '';
    return shorten(heading !== '' && told !== '' ? `${heading}: ${told}` : heading || told, WORDS_LIMIT);
}
function detailWords(detail) {
    if (typeof detail === 'string')
        return detail;
    if (Array.isArray(detail))
        return detail.slice(0, PROBLEMS).map(problemWords).filter(Boolean).join('; ');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(detail))
        return '';
    const { reason, message } = detail;
    return [reason, message].filter((part) => typeof part === 'string').join(': ');
}
function problemWords(problem) {
    if (typeof problem === 'string')
        return problem;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(problem))
        return '';
    const { loc, msg } = problem;
    const place = Array.isArray(loc) ? loc.join('.') : '';
    return [place, typeof msg === 'string' ? msg : ''].filter(Boolean).join(': ');
}
function shorten(text, limit) {
    const plain = (isHtml(text) ? withoutTags(text) : text).replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return plain.length > limit ? `${plain.slice(0, limit).toWellFormed()}...` : plain;
}
function withoutTags(html) {
    return html.replace(/<(script|style)\b.*?<\/\1>/gis, ' ').replace(/<[^>]*>/g, ' ');
}


/***/ }),

/***/ 1092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ listDagRunsCall),
/* harmony export */   He: () => (/* binding */ triggerCall),
/* harmony export */   I4: () => (/* binding */ batchTaskInstancesCall),
/* harmony export */   Id: () => (/* binding */ xcomCall),
/* harmony export */   Iy: () => (/* binding */ getDagRunCall),
/* harmony export */   Nl: () => (/* binding */ dagTasksCall),
/* harmony export */   OR: () => (/* binding */ stopCalls),
/* harmony export */   W0: () => (/* binding */ listTaskInstancesCall),
/* harmony export */   WP: () => (/* binding */ datedTaskInstancesCall),
/* harmony export */   WR: () => (/* binding */ clearCall),
/* harmony export */   WX: () => (/* binding */ taskLogCall),
/* harmony export */   Xd: () => (/* binding */ getDagCall),
/* harmony export */   YB: () => (/* binding */ listDagsCall),
/* harmony export */   bj: () => (/* binding */ dagSegments),
/* harmony export */   dz: () => (/* binding */ dagDetailsCall),
/* harmony export */   gq: () => (/* binding */ taskInstancesSegments),
/* harmony export */   hH: () => (/* binding */ batchDagRunsCall),
/* harmony export */   hX: () => (/* binding */ dagRunsSegments),
/* harmony export */   lL: () => (/* binding */ importErrorsCall),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   oz: () => (/* binding */ unpauseCall),
/* harmony export */   sA: () => (/* binding */ dagRunSegments)
/* harmony export */ });
/* harmony import */ var _rest_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9426);

const PAGE_SIZE = 100;
function dagSegments(dagId) {
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG id', dagId);
    return ['dags', dagId];
}
function dagRunsSegments(dagId) {
    return [...dagSegments(dagId), 'dagRuns'];
}
function dagRunSegments({ dagId, runId }) {
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG run id', runId);
    return [...dagRunsSegments(dagId), runId];
}
function taskInstancesSegments(ref) {
    return [...dagRunSegments(ref), 'taskInstances'];
}
function taskInstanceSegments(ref) {
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('task id', ref.taskId);
    return [...taskInstancesSegments(ref), ref.taskId];
}
function mapIndexQuery({ mapIndex }) {
    return mapIndex >= 0 ? { map_index: mapIndex } : {};
}
function get(segments, query) {
    return { method: 'GET', segments, effect: 'read', ...(query !== undefined && { query }) };
}
function getDagCall(dagId) {
    return get(dagSegments(dagId));
}
function listDagsCall(dialect, dagId, offset) {
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG id', dagId);
    return get(['dags'], { ...dialect.dagListQuery(dagId), limit: PAGE_SIZE, offset });
}
function dagDetailsCall(dagId) {
    return get([...dagSegments(dagId), 'details']);
}
function dagTasksCall(dagId) {
    return get([...dagSegments(dagId), 'tasks']);
}
function importErrorsCall(offset) {
    return get(['importErrors'], { limit: PAGE_SIZE, offset });
}
function unpauseCall(dagId) {
    return { method: 'PATCH', segments: dagSegments(dagId), body: { is_paused: false }, effect: 'write' };
}
function triggerCall(dialect, request) {
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG run id', request.runId);
    return {
        method: 'POST',
        segments: dagRunsSegments(request.dagId),
        body: dialect.triggerBody(request),
        effect: 'write',
    };
}
function getDagRunCall(ref) {
    return get(dagRunSegments(ref));
}
function listDagRunsCall(dialect, asked) {
    const { dagId, states = [], orderBy, limit, offset = 0, date, idPart } = asked;
    const state = states[0];
    return get(dagRunsSegments(dagId), {
        order_by: orderBy,
        limit,
        offset,
        ...(state !== undefined && { state }),
        ...(date !== undefined && {
            [`${dialect.runDate}_gte`]: withoutPlus(date),
            [`${dialect.runDate}_lte`]: withoutPlus(date),
        }),
        ...(idPart !== undefined && { run_id_pattern: idPart }),
    });
}
function batchDagRunsCall(dialect, asked) {
    const { dagId, states = [], orderBy, limit, offset = 0, date } = asked;
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG id', dagId);
    const body = {
        dag_ids: [dagId],
        order_by: orderBy,
        page_limit: limit,
        page_offset: offset,
        ...(states.length > 0 && { states }),
        ...(date !== undefined && { [`${dialect.runDate}_gte`]: date, [`${dialect.runDate}_lte`]: date }),
    };
    return { method: 'POST', segments: ['dags', _rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'dagRuns', 'list'], body, effect: 'read' };
}
function withoutPlus(date) {
    return date.replace(/\+00:?00$/, 'Z');
}
function listTaskInstancesCall(dialect, ref, offset) {
    const { steadyOrder } = dialect;
    return get(taskInstancesSegments(ref), {
        limit: PAGE_SIZE,
        offset,
        ...(steadyOrder !== undefined && { order_by: steadyOrder }),
    });
}
function batchTaskInstancesCall(dialect, filter, offset) {
    const { pagesBatches, steadyOrder } = dialect;
    const page = {
        page_limit: PAGE_SIZE,
        page_offset: offset,
        ...(steadyOrder !== undefined && { order_by: steadyOrder }),
    };
    return {
        method: 'POST',
        segments: ['dags', _rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'dagRuns', _rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'taskInstances', 'list'],
        body: { ...filter, ...(pagesBatches && page) },
        effect: 'read',
    };
}
function datedTaskInstancesCall(date, offset) {
    return get(['dags', _rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'dagRuns', _rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'taskInstances'], {
        limit: PAGE_SIZE,
        offset,
        execution_date_gte: withoutPlus(date),
        execution_date_lte: withoutPlus(date),
    });
}
function stopCalls(dialect, ref, note) {
    const segments = dagRunSegments(ref);
    const stop = { method: 'PATCH', segments, body: { state: 'failed' }, effect: 'write' };
    if (!dialect.hasNotes)
        return [stop];
    const noted = dialect.patchesNotes ? segments : [...segments, 'setNote'];
    return [stop, { method: 'PATCH', segments: noted, body: { note }, effect: 'write' }];
}
function clearCall({ dagId, runId }, tasks) {
    const which = tasks === 'failed' ? { only_failed: true } : { only_failed: false, task_ids: [...tasks] };
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG run id', runId);
    return {
        method: 'POST',
        segments: [...dagSegments(dagId), 'clearTaskInstances'],
        body: { dry_run: false, ...which, reset_dag_runs: true, dag_run_id: runId },
        effect: 'write',
    };
}
function taskLogCall(ref, tryNumber) {
    return get([...taskInstanceSegments(ref), 'logs', String(tryNumber)], {
        full_content: true,
        ...mapIndexQuery(ref),
    });
}
function xcomCall(dialect, ref) {
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('XCom key', ref.key);
    return get([...taskInstanceSegments(ref), 'xcomEntries', ref.key], {
        ...dialect.xcomQuery,
        ...mapIndexQuery(ref),
    });
}


/***/ }),

/***/ 1488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ getDag),
/* harmony export */   LG: () => (/* binding */ listImportErrors),
/* harmony export */   a0: () => (/* binding */ dagNotFound),
/* harmony export */   jK: () => (/* binding */ getDagParams),
/* harmony export */   x9: () => (/* binding */ listDagTasks)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _rest_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4659);
/* harmony import */ var _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1092);
/* harmony import */ var _rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6021);
/* harmony import */ var _rest_dialect_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5387);





const MOST_PAGES = 10;
const PERMISSION = 'can read on DAGs';
async function getDag({ caller, dialect }, dagId, signal) {
    const asked = { deed: `read the DAG "${dagId}"`, permission: PERMISSION };
    async function getNaturally() {
        const answer = await caller.send((0,_rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .getDagCall */ .Xd)(dagId), signal);
        if (answer.status === 404)
            return undefined;
        const dag = (0,_rest_dialect_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDag */ .PX)(dialect, (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, asked), asked);
        if (dag.dagId !== dagId)
            throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, answer.body);
        return dag;
    }
    async function findInList() {
        for (let offset = 0; offset < MOST_PAGES * _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md; offset += _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md) {
            const answer = await caller.send((0,_rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .listDagsCall */ .YB)(dialect, dagId, offset), signal);
            const { items, total } = (0,_rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePage */ .Ci)((0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, asked), 'dags', asked);
            const item = items.find((candidate) => candidate['dag_id'] === dagId);
            if (item !== undefined)
                return (0,_rest_dialect_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDag */ .PX)(dialect, item, asked);
            if (items.length === 0 || offset + _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md >= total)
                return undefined;
        }
        return undefined;
    }
    return await caller.choose((0,_rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .dagSegments */ .bj)(dagId), getNaturally, findInList);
}
async function getDagParams({ caller }, dagId, signal) {
    const asked = { deed: `read the details of the DAG "${dagId}"`, permission: PERMISSION };
    const answer = await caller.send((0,_rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .dagDetailsCall */ .dz)(dagId), signal);
    if (answer.status === 404)
        throw dagNotFound(dagId);
    return (0,_rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDagParams */ .Ds)((0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, asked));
}
async function listDagTasks({ caller }, dagId, signal) {
    const asked = { deed: `list the tasks of the DAG "${dagId}"`, permission: PERMISSION };
    const answer = await caller.send((0,_rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .dagTasksCall */ .Nl)(dagId), signal);
    if (answer.status === 404)
        throw dagNotFound(dagId);
    return (0,_rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePage */ .Ci)((0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, asked), 'tasks', asked).items.map((item) => (0,_rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDagTask */ .IJ)(item, asked));
}
async function listImportErrors({ caller }, signal) {
    const asked = { deed: 'list the import errors', permission: 'can read on ImportError' };
    const errors = [];
    for (let offset = 0; offset < MOST_PAGES * _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md; offset += _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md) {
        const answer = await caller.send((0,_rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .importErrorsCall */ .lL)(offset), signal);
        const { items, total } = (0,_rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePage */ .Ci)((0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, asked), 'import_errors', asked);
        errors.push(...items.map((item) => (0,_rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeImportError */ .iq)(item, asked)));
        if (items.length === 0 || offset + _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md >= total)
            break;
    }
    return errors;
}
function dagNotFound(dagId) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('dag-not-found', `Airflow has no DAG "${dagId}".`, {
        hint: 'Check dag-id; a new file takes minutes to become a DAG (wait-for-dag waits for it), and a file that does not import never does.',
    });
}


/***/ }),

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ decodePage),
/* harmony export */   Ds: () => (/* binding */ decodeDagParams),
/* harmony export */   IJ: () => (/* binding */ decodeDagTask),
/* harmony export */   Lf: () => (/* binding */ readTaskState),
/* harmony export */   UO: () => (/* binding */ decodeDagRun),
/* harmony export */   YE: () => (/* binding */ requireRunState),
/* harmony export */   iq: () => (/* binding */ decodeImportError),
/* harmony export */   xc: () => (/* binding */ decodeTaskInstance)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6413);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6351);
/* harmony import */ var _rest_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4659);




function decodeDagRun(value, asked) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value))
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, value);
    const dagId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_id');
    const runId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_run_id');
    const state = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'state');
    if (dagId === undefined || runId === undefined || state === undefined)
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, value);
    return {
        dagId,
        runId,
        state: requireRunState(state, runId),
        logicalDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'logical_date') ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'execution_date'),
        runAfter: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'run_after'),
        queuedAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'queued_at'),
        startDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'start_date'),
        endDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'end_date'),
        runType: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'run_type'),
        note: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'note'),
        conf: value['conf'] === null ? {} : (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJsonObject */ .Oe)(value['conf']),
    };
}
const RUN_STATES = new Set(['queued', 'running', 'success', 'failed']);
function requireRunState(word, runId) {
    if (isRunState(word))
        return word;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unknown-state', `Airflow says that the DAG run "${runId}" is in the state ${JSON.stringify(word.slice(0, 100))}, which is not one of ${[...RUN_STATES].join(', ')}.`);
}
function isRunState(word) {
    return RUN_STATES.has(word);
}
function decodeTaskInstance(value, asked) {
    const taskId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'task_id');
    if (taskId === undefined)
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, value);
    return {
        dagId: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_id'),
        runId: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_run_id'),
        instance: {
            taskId,
            mapIndex: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .numberField */ .sJ)(value, 'map_index') ?? -1,
            state: readTaskState(value['state']),
            tryNumber: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .numberField */ .sJ)(value, 'try_number') ?? 0,
            maxTries: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .numberField */ .sJ)(value, 'max_tries'),
            startDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'start_date'),
            endDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'end_date'),
            durationSeconds: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .numberField */ .sJ)(value, 'duration'),
            operator: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'operator_name') ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'operator'),
            pool: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'pool'),
            renderedMapIndex: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'rendered_map_index'),
        },
    };
}
function readTaskState(value) {
    if (typeof value !== 'string' || value === '')
        return null;
    return /^(none|no_status)$/i.test(value) ? null : value;
}
function decodePage(value, key, asked) {
    const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsField */ .RE)(value, key) : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) || items === undefined)
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, value);
    return { items, total: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .numberField */ .sJ)(value, 'total_entries') ?? items.length };
}
function decodeDagParams(value) {
    const params = value['params'];
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(params))
        return [];
    return Object.entries(params).map(([name, param]) => {
        const isParam = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(param) && 'value' in param && ('schema' in param || '__class' in param);
        if (!isParam)
            return { name, value: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJson */ .vA)(param), schema: {} };
        return { name, value: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJson */ .vA)(param['value']), schema: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJsonObject */ .Oe)(param['schema']) ?? {} };
    });
}
function decodeDagTask(value, asked) {
    const taskId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'task_id');
    if (taskId === undefined)
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, value);
    const downstream = value['downstream_task_ids'];
    const classRef = value['class_ref'];
    return {
        taskId,
        downstreamTaskIds: Array.isArray(downstream) ? downstream.filter((id) => typeof id === 'string') : [],
        isMapped: value['is_mapped'] === true,
        operator: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'operator_name') ??
            ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(classRef) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(classRef, 'class_name') : undefined),
    };
}
function decodeImportError(value, asked) {
    const filename = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'filename');
    if (filename === undefined)
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, value);
    return {
        filename,
        stackTrace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'stack_trace') ?? '',
        timestamp: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'timestamp'),
    };
}


/***/ }),

/***/ 5387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ selectRestDialect),
/* harmony export */   PX: () => (/* binding */ decodeDag),
/* harmony export */   hY: () => (/* binding */ taskInstanceFilter)
/* harmony export */ });
/* harmony import */ var _airflow_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6790);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6351);
/* harmony import */ var _rest_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4659);



function selectRestDialect(version) {
    return version.major >= 3 ? createDialectV2(version) : createDialectV1(version);
}
function createDialectV1(version) {
    const since = (minor) => (0,_airflow_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .d)(version, 2, minor);
    const hasNotes = since(5);
    return {
        hasNotes,
        patchesNotes: false,
        filtersByRunId: since(7),
        pagesBatches: false,
        matchesRunIds: false,
        hasOffTryNumbers: !since(10),
        newestFirst: '-execution_date',
        runDate: 'execution_date',
        steadyOrder: undefined,
        xcomQuery: since(10) ? { stringify: false } : {},
        xcomIsText: !since(10),
        triggerBody: ({ runId, conf, logicalDate, note }) => ({
            dag_run_id: runId,
            conf,
            ...(logicalDate !== undefined && { logical_date: logicalDate }),
            ...(note !== undefined && hasNotes && { note }),
        }),
        dagListQuery: (dagId) => ({ dag_id_pattern: dagId, only_active: false }),
        isActive: (dag) => dag['is_active'] === true,
    };
}
const createDialectV2 = (version) => ({
    hasNotes: true,
    patchesNotes: true,
    filtersByRunId: true,
    pagesBatches: true,
    matchesRunIds: (0,_airflow_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .d)(version, 3, 1),
    hasOffTryNumbers: false,
    newestFirst: '-run_after',
    runDate: 'run_after',
    steadyOrder: 'id',
    xcomQuery: { stringify: false },
    xcomIsText: false,
    triggerBody: ({ runId, conf, logicalDate, note }) => ({
        dag_run_id: runId,
        conf,
        logical_date: logicalDate ?? null,
        ...(note !== undefined && { note }),
    }),
    dagListQuery: (dagId) => ({ dag_id_pattern: dagId, exclude_stale: false }),
    isActive: (dag) => dag['is_stale'] !== true,
});
function taskInstanceFilter(dialect, { dagId, runId }, logicalDate) {
    if (dialect.filtersByRunId)
        return { dag_ids: [dagId], dag_run_ids: [runId] };
    if (logicalDate === undefined)
        return undefined;
    return { dag_ids: [dagId], execution_date_gte: logicalDate, execution_date_lte: logicalDate };
}
function decodeDag(dialect, value, asked) {
    const dagId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(value, 'dag_id');
    const isPaused = value['is_paused'];
    if (dagId === undefined || (typeof isPaused !== 'boolean' && isPaused !== null))
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(asked, value);
    return {
        dagId,
        isPaused: isPaused === true,
        isActive: dialect.isActive(value),
        hasImportErrors: value['has_import_errors'] === true,
        lastParsedTime: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(value, 'last_parsed_time'),
        fileloc: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(value, 'fileloc'),
        maxActiveRuns: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberField */ .sJ)(value, 'max_active_runs'),
    };
}


/***/ }),

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ formatRestPath),
/* harmony export */   l4: () => (/* binding */ requireId),
/* harmony export */   x4: () => (/* binding */ ANY)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

const MAY_STAND = /[A-Za-z0-9\-._~!$&'()*+,;=:@]/;
const ANY = '~';
const ID_LIMIT = 250;
function formatRestPath(segments, style) {
    const write = style === 'encoded' ? encodeURIComponent : encodePlain;
    return `/${segments.map(write).join('/')}`;
}
function encodePlain(segment) {
    return [...segment].map((char) => (MAY_STAND.test(char) ? char : encodeURIComponent(char))).join('');
}
function requireId(what, id) {
    const problem = findProblem(id);
    if (problem === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `The ${what} ${JSON.stringify(id.slice(0, ID_LIMIT))} ${problem}.`, {
        hint: `Airflow could not be asked about it: give a ${what} of at most ${ID_LIMIT} characters without slashes.`,
    });
}
function findProblem(id) {
    if (id === '')
        return 'is empty';
    if (id === '.' || id === '..' || id === ANY)
        return 'has a meaning of its own in a path';
    if (id.length > ID_LIMIT)
        return `has more than ${ID_LIMIT} characters`;
    if (/[/\\]/.test(id))
        return 'contains a slash';
    if (/\p{Cc}/u.test(id))
        return 'contains a control character';
    if (!id.isWellFormed())
        return 'is not valid Unicode';
    return undefined;
}


/***/ }),

/***/ 3528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readEndpoint)
/* harmony export */ });
function readEndpoint(env, service) {
    if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true')
        return undefined;
    return env[`AWS_ENDPOINT_URL_${service}`] || env['AWS_ENDPOINT_URL'] || undefined;
}


/***/ }),

/***/ 2177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ firstWords),
/* harmony export */   FA: () => (/* binding */ readRestApiFailure),
/* harmony export */   _v: () => (/* binding */ notFromAirflow),
/* harmony export */   gd: () => (/* binding */ readRestApiSuccess),
/* harmony export */   tA: () => (/* binding */ readAirflowStatus)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6413);


function readRestApiSuccess(output) {
    if (output.RestApiStatusCode === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', 'InvokeRestApi answered without the status of Airflow.', {
            delivery: 'unknown',
        });
    return { status: output.RestApiStatusCode, body: output.RestApiResponse };
}
function readRestApiFailure(error, request) {
    if (!(error instanceof Error))
        throw error;
    const members = error;
    const status = typeof members.RestApiStatusCode === 'number' ? members.RestApiStatusCode : undefined;
    if (error.name === 'RestApiClientException')
        return readAirflowStatus({ status: status ?? 400, body: members.RestApiResponse }, request, error);
    if (error.name === 'RestApiServerException')
        return readAirflowStatus({ status: status ?? 500, body: members.RestApiResponse }, request, error);
    throw error;
}
function readAirflowStatus(answer, request, cause, retryAfterMs) {
    const { status } = answer;
    const what = `${request.method} ${request.path}`;
    const told = firstWords(answer.body);
    const words = told === '' ? '' : ` It said: ${told}`;
    if (status === 413 || (status >= 500 && /too large|payload size|size limit/i.test(told)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('too-large', `${what}: the request or its answer is too large.${words}`, {
            delivery: status === 413 ? 'not-sent' : 'unknown',
            cause,
        });
    if (status === 429)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('throttled', `Airflow throttles requests (${what}, status 429).${words}`, {
            delivery: 'not-sent',
            retryAfterMs,
            cause,
        });
    if (status >= 500)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `Airflow could not answer ${what} (status ${status}).${words}`, {
            delivery: 'unknown',
            retryAfterMs,
            cause,
        });
    return answer;
}
function firstWords(body) {
    const text = typeof body === 'string' ? body : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(body) ? detail(body) : '';
    const plain = text
        .replace(/<(script|style)\b.*?<\/\1>/gis, ' ')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return plain.length > 200 ? `${plain.slice(0, 200)}...` : plain;
}
function detail(body) {
    const found = body['detail'] ?? body['message'] ?? body['title'];
    return typeof found === 'string' ? found : found === undefined ? '' : JSON.stringify(found);
}
function notFromAirflow(what, status, body) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `${what} answered status ${status}, which is not an answer of Airflow: ${firstWords(body) || '(empty)'}`);
}


/***/ }),

/***/ 8493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ toSdkCredentials),
/* harmony export */   jI: () => (/* binding */ handlerOptions),
/* harmony export */   s1: () => (/* binding */ clientOptions)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3528);

function clientOptions(service, options) {
    const endpoint = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .readEndpoint */ .K)(options.env, service);
    return {
        region: options.region,
        maxAttempts: 1,
        requestHandler: handlerOptions(options.agents),
        ...(endpoint === undefined ? {} : { endpoint }),
    };
}
function handlerOptions(agents) {
    return { httpAgent: agents.http, httpsAgent: agents.https, connectionTimeout: 10_000 };
}
function toSdkCredentials(credentials) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}


/***/ }),

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hB: () => (/* binding */ explainTrouble),
/* harmony export */   i$: () => (/* binding */ explainSdkError),
/* harmony export */   oW: () => (/* binding */ PATH_HINT),
/* harmony export */   rz: () => (/* binding */ privateWebServer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3330);
/* harmony import */ var _rest_api_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2177);
/* harmony import */ var _sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3374);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8012);





function explainSdkError(error, call) {
    const { action, target } = call;
    const failure = (0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .readSdkFailure */ .Vd)(error);
    const cause = error;
    if (call.isTimedOut)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `${action} was not answered in time.`, {
            delivery: 'unknown',
            cause,
        });
    const trouble = explainTrouble(failure, error, `${action} on ${target.environment} (${target.region})`);
    if (trouble !== undefined)
        return trouble;
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isExpired */ ._d)(error))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('credentials-expired', `AWS refused the credentials, new ones too (${action}): ${failure.message}`, {
            hint: 'If the role was deleted or its sessions were revoked, repair it; if the keys come from an earlier step, run that step again.',
            cause,
        });
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isClockSkew */ .FD)(error))
        return explainSignature(failure, call, cause);
    if (failure.text !== undefined || action === 'InvokeRestApi') {
        const special = explainInvokeRestApi(failure, error, call);
        if (special !== undefined)
            return special;
    }
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isForbidden */ .US)(error))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('access-denied', `AWS refused ${action} on ${target.environment}: ${failure.message}`, {
            hint: `Allow it in a policy of the role: ${(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .iamStatement */ .RZ)(action, target)}`,
            cause,
        });
    if (failure.name === 'ResourceNotFoundException')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('environment-not-found', `There is no MWAA environment ${target.environment} in ${target.region}${target.accountId === undefined ? '' : ` of account ${target.accountId}`}.`, {
            hint: 'Check the inputs environment and aws-region, and that the role belongs to the account of the environment.',
            cause,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `${action} on ${target.environment} failed${failure.status === undefined ? '' : ` (status ${failure.status})`}: ${tellFailure(failure)}`, { cause });
}
function tellFailure(failure) {
    if (failure.text !== undefined)
        return (0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWords */ .Cb)(failure.text);
    return failure.name === 'SyntaxError' ? 'the answer is not JSON' : `${failure.name}: ${failure.message}`;
}
function explainTrouble(failure, error, what) {
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isThrottled */ .B5)(failure))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('throttled', `AWS throttles requests (${what}).`, {
            delivery: 'not-sent',
            retryAfterMs: failure.retryAfterMs,
            cause: error,
        });
    const network = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .readNetworkError */ .R)(error);
    if (network !== undefined) {
        const message = `AWS cannot be reached (${what}): ${network.reason}.`;
        return network.hint === undefined
            ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', message, { delivery: network.delivery, cause: error })
            : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unreachable', message, { hint: network.hint, cause: error });
    }
    const { status } = failure;
    const isCutShort = status !== undefined && status < 400;
    if (isCutShort || (status !== undefined && status >= 500) || failure.name === 'InternalServerException')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `AWS could not answer ${what} (${isCutShort ? 'the answer is broken' : `${failure.name}, status ${status}`}).`, { delivery: 'unknown', retryAfterMs: failure.retryAfterMs, cause: error });
    return undefined;
}
function explainSignature(failure, call, cause) {
    const seen = failure.serverDate === undefined ? '' : ` AWS says it is ${failure.serverDate}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('no-credentials', `AWS did not accept the signature of ${call.action}: ${failure.message}`, {
        hint: `Either the clock of the runner is wrong (it says ${new Date().toUTCString()}),${seen} or the secret key does not belong to the access key.`,
        cause,
    });
}
const PATH_HINT = 'Use transport: auto or web-session (the role then needs airflow:CreateWebLoginToken), or a shorter DAG id.';
function explainInvokeRestApi(failure, error, call) {
    const { target } = call;
    const cause = error;
    const text = failure.text ?? failure.message;
    const isValidation = failure.name === 'ValidationException';
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isForbidden */ .US)(error) && /private web ?server|within a vpc/i.test(text))
        return privateWebServer(target.environment, cause);
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isForbidden */ .US)(error) && /airflow role/i.test(text))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('no-airflow-role', `AWS knows no Airflow role for this caller in ${target.environment}: ${failure.message}`, {
            hint: `Name the role's ARN, which is not the environment's, in a policy: ${(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .iamStatement */ .RZ)(call.action, target)}`,
            cause,
        });
    if ((failure.text !== undefined || isValidation) &&
        /update your environment|not (supported|available) /i.test(text))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('environment-outdated', `The environment ${target.environment} does not know InvokeRestApi yet: ${(0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWords */ .Cb)(text)}`, {
            hint: `Update the environment once, any update will do: aws mwaa update-environment --name ${target.environment} --region ${target.region}`,
            cause,
        });
    if (isValidation && /\bpath\b|length less than or equal to 64/i.test(text))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('path-too-long', `InvokeRestApi refused the path: ${(0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWords */ .Cb)(text)}`, {
            delivery: 'not-sent',
            hint: PATH_HINT,
            cause,
        });
    if (failure.status === 413 || /too large|exceed\w* .*(size|payload|limit)|6 ?MB/i.test(text))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('too-large', `InvokeRestApi: ${(0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWords */ .Cb)(text)}`, {
            delivery: 'unknown',
            cause,
        });
    return undefined;
}
function privateWebServer(environment, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('private-web-server', `The web server of ${environment} is private: it cannot be reached from outside its VPC, by no transport.`, {
        hint: 'Run the job on a self-hosted runner inside the VPC (or one that reaches its MWAA endpoints), or make the web server public.',
        cause,
    });
}


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   FD: () => (/* binding */ isClockSkew),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   Vd: () => (/* binding */ readSdkFailure),
/* harmony export */   _d: () => (/* binding */ isExpired)
/* harmony export */ });
function readSdkFailure(error) {
    if (!(error instanceof Error))
        return {
            name: '',
            message: String(error),
            status: undefined,
            text: undefined,
            retryAfterMs: undefined,
            serverDate: undefined,
        };
    const sdk = error;
    const headers = sdk.$response?.headers ?? {};
    return {
        name: error.name,
        message: error.message,
        status: sdk.$metadata?.httpStatusCode ?? sdk.$response?.statusCode,
        text: sdk.$responseBodyText,
        retryAfterMs: readRetryAfter(headers['retry-after']),
        serverDate: headers['date'],
    };
}
function readRetryAfter(value, nowMs = Date.now) {
    if (value === undefined || value.trim() === '')
        return undefined;
    const seconds = Number(value);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - nowMs();
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
const EXPIRED = new Set([
    'ExpiredToken',
    'ExpiredTokenException',
    'UnrecognizedClientException',
    'InvalidClientTokenId',
]);
const SKEWED = new Set([
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'RequestExpired',
    'RequestInTheFuture',
    'RequestTimeTooSkewed',
]);
const THROTTLED = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled|RequestThrottledException|BandwidthLimitExceeded|LimitExceededException|SlowDown)$/;
const FORBIDDEN = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'UnauthorizedOperation',
    'NotAuthorized',
]);
function isExpired(error) {
    const { name, message } = readSdkFailure(error);
    return EXPIRED.has(name) || (FORBIDDEN.has(name) && /security token .*expired/i.test(message));
}
function isClockSkew(error) {
    return SKEWED.has(readSdkFailure(error).name);
}
function isThrottled(failure) {
    return THROTTLED.test(failure.name) || failure.status === 429;
}
function isForbidden(error) {
    return FORBIDDEN.has(readSdkFailure(error).name) && !isExpired(error);
}


/***/ }),

/***/ 8012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ iamStatement),
/* harmony export */   cQ: () => (/* binding */ createMwaaTarget)
/* harmony export */ });
/* unused harmony exports environmentArn, airflowRoleArn */
function createMwaaTarget(given) {
    const arn = (given.environmentArn ?? given.roleArn ?? '').split(':');
    return {
        environment: given.environment,
        region: given.region,
        partition: partitionOf(given.region),
        accountId: arn[4] === '' ? undefined : arn[4],
    };
}
const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
    ['eusc-', 'aws-eusc'],
];
function partitionOf(region) {
    return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
function environmentArn(target) {
    return `${arnPrefix(target)}:environment/${target.environment}`;
}
function airflowRoleArn(target, role = 'User') {
    return `${arnPrefix(target)}:role/${target.environment}/${role}`;
}
function arnPrefix(target) {
    return `arn:${target.partition}:airflow:${target.region}:${target.accountId ?? '<account>'}`;
}
function iamStatement(action, target) {
    const needsRole = action === 'InvokeRestApi' || action === 'CreateWebLoginToken';
    return JSON.stringify({
        Effect: 'Allow',
        Action: `airflow:${action}`,
        Resource: needsRole ? airflowRoleArn(target) : environmentArn(target),
    });
}


/***/ }),

/***/ 1485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Cancelled)
/* harmony export */ });
class Cancelled extends Error {
    name = 'Cancelled';
    by;
    constructor(by) {
        super(`the workflow was cancelled (${by})`);
        this.by = by;
    }
}


/***/ }),

/***/ 5233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => Number(process.hrtime.bigint()) / 1e6,
    date: () => new Date(),
    random: () => Math.random(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal.addEventListener('abort', stop, { once: true });
    }),
};


/***/ }),

/***/ 4524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ listActive),
/* harmony export */   e: () => (/* binding */ settleActiveRuns)
/* harmony export */ });
/* harmony import */ var _abortable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9457);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1999);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4326);
/* harmony import */ var _poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2633);
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5384);





const PAGE = 10;
async function settleActiveRuns(inputs, scene, signal) {
    const { dagId, ifRunning } = inputs;
    if (ifRunning === 'allow')
        return undefined;
    const active = await listActive(dagId, scene, signal);
    const first = active[0];
    if (first === undefined)
        return undefined;
    const what = `DAG "${dagId}" has an active run: ${name(first, scene)}`;
    switch (ifRunning) {
        case 'skip':
            return { name: 'skipped', message: `${what}; nothing was triggered` };
        case 'fail':
            return {
                name: 'not-ready',
                code: 'dag-running',
                message: `${what}; nothing was triggered`,
                hint: 'Wait for that run, or set "if-running" to "wait", "skip" or "allow".',
            };
        case 'wait':
            scene.log.info(`${what}; waiting for it to end.`);
            return await awaitNone(inputs, active, scene, signal);
    }
}
async function awaitNone(inputs, seen, scene, signal) {
    const { clock, log } = scene;
    const startedAt = clock.now();
    const limit = inputs.queueTimeoutMs === undefined ? 'timeout' : 'queue-timeout';
    const ms = inputs.queueTimeoutMs ?? inputs.timeoutMs;
    const passed = new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlinePassed */ .X();
    let active = seen;
    try {
        await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .N)({ clock, ms, passed }, signal, async (limited) => {
            while (active.length > 0) {
                const moment = { elapsedMs: clock.now() - startedAt, interval: inputs.pollIntervalMs };
                await clock.sleep((0,_poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .pollDelayMs */ .pP)(moment, clock.random()), limited);
                const now = await listActive(inputs.dagId, scene, limited);
                if (now[0] !== undefined && now[0].runId !== active[0]?.runId) {
                    log.info(`Waiting for the active run ${name(now[0], scene)}.`);
                }
                active = now;
            }
        });
        return undefined;
    }
    catch (error) {
        if (error !== passed)
            throw error;
        const first = active[0];
        return {
            name: 'timed-out',
            code: 'dag-running',
            message: `DAG "${inputs.dagId}" still has an active run${first === undefined ? '' : `, ${name(first, scene)},`} after "${limit}" (${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(ms)}); nothing was triggered`,
            hint: `Raise "${limit}", or look at why that run does not end.`,
        };
    }
}
async function listActive(dagId, scene, signal) {
    return await (0,_abortable_js__WEBPACK_IMPORTED_MODULE_3__/* .orAbort */ .K)(scene.client.listDagRuns({ dagId, states: ['queued', 'running'], limit: PAGE }, signal), signal);
}
function name(run, scene) {
    return `"${run.runId}" (${run.state})${(0,_scene_js__WEBPACK_IMPORTED_MODULE_4__/* .linkSuffix */ .s)(scene, run)}`;
}


/***/ }),

/***/ 347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ awaitDag)
});

// EXTERNAL MODULE: ./lib/duration.js
var duration = __nccwpck_require__(1999);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/dag-run/import-error.js
var import_error = __nccwpck_require__(680);
;// CONCATENATED MODULE: ./lib/dag-run/dag-readiness.js

const SYNC_SECONDS = 30;
const USUAL_REFRESH_SECONDS = 300;
async function checkDag(question, scene, signal) {
    const { dagId, parsedAfter } = question;
    const dag = question.seen ?? (await scene.client.getDag(dagId, signal));
    if (dag?.isActive === true && !dag.hasImportErrors) {
        if (parsedAfter === undefined || isParsedAfter(dag, parsedAfter))
            return { kind: 'ready', dag };
        const last = dag.lastParsedTime === undefined ? 'an unknown time' : dag.lastParsedTime;
        return notReady('dag-not-parsed', `DAG "${dagId}" was last parsed at ${last}, not after ${parsedAfter}`, question);
    }
    const trouble = await (0,import_error/* findImportTrouble */.Mq)({ dagId, fileloc: dag?.fileloc }, scene, signal);
    const { error } = trouble;
    if (dag?.hasImportErrors === true) {
        const what = error === undefined ? '' : `: ${(0,import_error/* exceptionLine */.i6)(error)} (${error.filename})`;
        return notReady('dag-import-error', `The file of DAG "${dagId}" cannot be imported${what}`, question, error);
    }
    const absence = dag === undefined ? 'is not in the environment' : 'is no longer among the DAGs that Airflow parses';
    if (error !== undefined) {
        const relation = trouble.isCertain
            ? 'its file cannot be imported'
            : 'a file that may define it cannot be imported';
        const message = `DAG "${dagId}" ${absence}; ${relation}: ${(0,import_error/* exceptionLine */.i6)(error)} (${error.filename})`;
        return notReady('dag-import-error', message, question, error);
    }
    const others = trouble.files.length === 0 ? '' : `; files that cannot be imported: ${(0,import_error/* nameFiles */.rF)(trouble.files)}`;
    return notReady(dag === undefined ? 'dag-absent' : 'dag-inactive', `DAG "${dagId}" ${absence}${others}`, question);
}
function suggestedWaitSeconds(refreshSeconds) {
    return (refreshSeconds ?? USUAL_REFRESH_SECONDS) + SYNC_SECONDS;
}
function isParsedAfter(dag, instant) {
    return Date.parse(dag.lastParsedTime ?? '') > Date.parse(instant);
}
function notReady(code, message, { dagId, refreshSeconds }, importError) {
    const seconds = suggestedWaitSeconds(refreshSeconds);
    const source = refreshSeconds === undefined ? 'MWAA usually looks' : 'this environment looks';
    const every = refreshSeconds ?? USUAL_REFRESH_SECONDS;
    const wait = `"wait-for-dag: ${seconds}s" (${source} for changed files every ${every} s)`;
    const hint = code === 'dag-import-error'
        ? `Correct the file; right after a deployment, wait for the new version with ${wait}.`
        : code === 'dag-absent'
            ? `Check the input "dag-id" ("${dagId}") and the file in the environment's DAG folder; right after a deployment, wait with ${wait}.`
            : `Right after a deployment, wait with ${wait}.`;
    return { kind: 'not-ready', outcome: { name: 'not-ready', code, message, hint }, importError };
}

// EXTERNAL MODULE: ./lib/dag-run/deadline.js
var deadline = __nccwpck_require__(4326);
// EXTERNAL MODULE: ./lib/dag-run/environment-status.js
var environment_status = __nccwpck_require__(5748);
;// CONCATENATED MODULE: ./lib/dag-run/await-dag.js






const FIRST_LOOKS_MS = 60_000;
const OFTEN_MS = 5_000;
const SELDOM_MS = 15_000;
const LOOK_MS = 10_000;
async function awaitDag(plan, scene, signal) {
    const { inputs, environment } = plan;
    const { clock, log } = scene;
    const question = {
        dagId: inputs.dagId,
        parsedAfter: inputs.parsedAfter,
        refreshSeconds: environment?.dagRefreshSeconds,
    };
    const startedAt = clock.now();
    const leftMs = () => startedAt + inputs.waitForDagMs - clock.now();
    let last;
    for (;;) {
        const now = await look();
        if (now.kind === 'ready')
            return now;
        if (now.outcome.message !== last?.outcome.message)
            tell(now, scene);
        if (leftMs() <= 0)
            return now;
        if (last === undefined)
            log.info(`Waiting up to ${(0,duration/* formatDuration */.a)(leftMs())} for the DAG.`);
        last = now;
        const pauseMs = clock.now() - startedAt < FIRST_LOOKS_MS ? OFTEN_MS : SELDOM_MS;
        await clock.sleep(Math.min(pauseMs, leftMs()), signal);
    }
    async function look() {
        try {
            if (last === undefined)
                return await checkDag({ ...question, seen: plan.dag }, scene, signal);
            const ms = Math.max(leftMs(), LOOK_MS);
            return await (0,deadline/* withDeadline */.N)({ clock, ms }, signal, (limit) => checkDag(question, scene, limit));
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof deadline/* DeadlinePassed */.X && last !== undefined)
                return last;
            if (!(error instanceof errors/* TransportError */.wX))
                throw error;
            const isUnsettled = environment !== undefined && (0,environment_status/* judgeEnvironment */.v)(environment).kind === 'unsettled';
            if (!isUnsettled && leftMs() <= 0)
                throw error;
            return noAnswer(isUnsettled ? environment : undefined, error);
        }
    }
}
function noAnswer(environment, error) {
    const why = environment === undefined ? '' : ` (MWAA environment "${environment.name}" is ${environment.status})`;
    return {
        kind: 'not-ready',
        outcome: {
            name: 'not-ready',
            code: 'environment-not-ready',
            message: `Airflow does not answer${why}: ${error.message.replace(/\.$/, '')}`,
            hint: 'Run the step again when the environment is AVAILABLE, or wait longer with "wait-for-dag".',
        },
        importError: undefined,
    };
}
function tell(readiness, scene) {
    scene.log.info(`Not ready: ${readiness.outcome.message}.`);
    if (readiness.importError === undefined)
        return;
    for (const line of (0,import_error/* lastLines */.w$)(readiness.importError.stackTrace))
        scene.log.info(`  ${line}`);
}


/***/ }),

/***/ 4326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline),
/* harmony export */   X: () => (/* binding */ DeadlinePassed)
/* harmony export */ });
/* harmony import */ var _abortable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9457);

class DeadlinePassed extends Error {
    name = 'DeadlinePassed';
}
async function withDeadline(limit, signal, task) {
    signal.throwIfAborted();
    const end = new AbortController();
    const timer = new AbortController();
    const stop = () => end.abort(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    const ring = () => end.abort(limit.passed ?? new DeadlinePassed(`${limit.ms} ms have passed`));
    limit.clock.sleep(limit.ms, timer.signal).then(ring, () => undefined);
    try {
        return await (0,_abortable_js__WEBPACK_IMPORTED_MODULE_0__/* .orAbort */ .K)(task(end.signal), end.signal);
    }
    finally {
        timer.abort();
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 5748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ judgeEnvironment)
/* harmony export */ });
const USABLE = new Set(['AVAILABLE', 'UPDATE_FAILED']);
const UNUSABLE = new Set(['CREATING', 'CREATE_FAILED', 'DELETING', 'DELETED', 'UNAVAILABLE']);
function judgeEnvironment(environment) {
    const { name, status, lastUpdateError } = environment;
    if (USABLE.has(status))
        return { kind: 'usable' };
    if (!UNUSABLE.has(status)) {
        return {
            kind: 'unsettled',
            warning: `MWAA environment "${name}" is ${status}: Airflow may not answer for a while.`,
        };
    }
    const reason = lastUpdateError === undefined ? '' : `: ${lastUpdateError}`;
    return {
        kind: 'unusable',
        outcome: {
            name: 'not-ready',
            code: 'environment-not-ready',
            message: `MWAA environment "${name}" is ${status}${reason}`,
            hint: status === 'CREATING'
                ? 'Run the step again when the environment is AVAILABLE; creating one takes 20 to 30 minutes.'
                : 'Bring the environment to the status AVAILABLE first.',
        },
    };
}


/***/ }),

/***/ 2575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ errorOutcome)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

function errorOutcome(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) {
        return { name: 'error', message: error.message, code: error.code, hint: error.hint };
    }
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        name: 'error',
        message: `Unexpected error in the action: ${text}`,
        code: 'internal',
        hint: 'This is a defect of the action: please report it with the debug log.',
    };
}


/***/ }),

/***/ 680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ findImportTrouble),
/* harmony export */   i6: () => (/* binding */ exceptionLine),
/* harmony export */   rF: () => (/* binding */ nameFiles),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* unused harmony export pickImportError */
/* harmony import */ var _abortable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9457);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);


const LAST_LINES = 15;
const NAMED_FILES = 5;
const NONE = { error: undefined, isCertain: false, files: [] };
async function findImportTrouble(dag, scene, signal) {
    if (!scene.client.can('import-errors'))
        return NONE;
    try {
        return pickImportError(dag, await (0,_abortable_js__WEBPACK_IMPORTED_MODULE_1__/* .orAbort */ .K)(scene.client.listImportErrors(signal), signal));
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        scene.log.debug(`The import errors could not be read: ${error.message}`);
        return NONE;
    }
}
function pickImportError({ dagId, fileloc }, errors) {
    const files = errors.map((error) => error.filename);
    const own = fileloc === undefined ? undefined : errors.find((error) => isSameFile(error.filename, fileloc));
    if (own !== undefined)
        return { error: own, isCertain: true, files };
    const error = errors.find((each) => plain(stem(each.filename)) === plain(dagId)) ??
        errors.find((each) => namesDag(each.stackTrace, dagId)) ??
        errors.find((each) => each.filename.split('/').some((part) => plain(part) === plain(dagId))) ??
        (errors.length === 1 && fileloc === undefined ? errors[0] : undefined);
    return { error, isCertain: false, files };
}
function lastLines(stackTrace) {
    return stackTrace.trimEnd().split(/\r?\n/).slice(-LAST_LINES);
}
function exceptionLine(error) {
    return lastLines(error.stackTrace).at(-1)?.trim() ?? '';
}
function nameFiles(files) {
    const named = files.slice(0, NAMED_FILES).join(', ');
    return files.length > NAMED_FILES ? `${named} and ${files.length - NAMED_FILES} more` : named;
}
function isSameFile(filename, fileloc) {
    return filename === fileloc || fileloc.endsWith(`/${filename}`) || filename.endsWith(`/${fileloc}`);
}
function namesDag(text, dagId) {
    return text.split(/[^\w.-]+/).some((word) => word === dagId);
}
function stem(filename) {
    return (filename.split('/').at(-1) ?? '').replace(/\.(py|zip)$/, '');
}
function plain(text) {
    return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ strainAfterMs),
/* harmony export */   Pi: () => (/* binding */ taskDelayMs),
/* harmony export */   pP: () => (/* binding */ pollDelayMs)
/* harmony export */ });
const SHORTEST_MS = 2_000;
const LONGEST_MS = 30_000;
const SHARE = 0.1;
const JITTER = 0.25;
const DENSER = 3;
const NARROWEST = 0.02;
const WIDEST = 0.03;
const TASKS_SHORTEST_MS = 15_000;
const TASKS_LONGEST_MS = 240_000;
const TASKS_SHARE = 0.2;
const STRAIN_LEFT = 0.9;
const PAGE = 100;
const TASKS_COST_SHARE = 0.1;
function pollDelayMs(moment, random) {
    if (moment.interval !== 'auto')
        return moment.interval;
    const delay = clamp(moment.elapsedMs * SHARE, SHORTEST_MS, LONGEST_MS);
    return Math.max(aroundExpectedEnd(delay, moment), moment.strainMs ?? 0) * (1 - JITTER * random);
}
function strainAfterMs(beforeMs, tookMs) {
    return Math.max(Math.min(tookMs, LONGEST_MS), beforeMs * STRAIN_LEFT);
}
function aroundExpectedEnd(delay, { elapsedMs, expectation }) {
    if (expectation === undefined)
        return delay;
    const { medianMs, spreadMs } = expectation;
    const reach = clamp(spreadMs, medianMs * NARROWEST, medianMs * WIDEST);
    const from = medianMs - reach;
    if (elapsedMs > medianMs + reach)
        return delay;
    const dense = Math.max(delay / DENSER, SHORTEST_MS);
    return elapsedMs >= from ? dense : clamp(from - elapsedMs, dense, delay);
}
function taskDelayMs(elapsedMs, last) {
    const pages = Math.max(Math.ceil(last.instances / PAGE), 1);
    return Math.max(clamp(elapsedMs * TASKS_SHARE, TASKS_SHORTEST_MS, TASKS_LONGEST_MS) * pages, last.tookMs / TASKS_COST_SHARE);
}
function clamp(value, least, most) {
    return Math.min(Math.max(value, least), most);
}


/***/ }),

/***/ 5384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ linkSuffix)
/* harmony export */ });
function linkSuffix(scene, ref) {
    const url = scene.linkTo(ref);
    return url === '' ? '' : ` (${url})`;
}


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ requireStorable),
/* harmony export */   X: () => (/* binding */ findUnstorable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

function findUnstorable(conf, version) {
    if (version.major < 3)
        return undefined;
    const at = Object.keys(conf).find((key) => hasNul(key) || hasNul(conf[key]));
    if (at === undefined)
        return undefined;
    return `the value of ${JSON.stringify(at)} in "conf" has the character U+0000, which Airflow ${version.text} cannot store`;
}
function requireStorable(conf, version) {
    const problem = findUnstorable(conf, version);
    if (problem === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `${problem[0]?.toUpperCase()}${problem.slice(1)}.`, {
        hint: 'Leave that character out of "conf"; nothing was triggered.',
    });
}
function hasNul(value) {
    if (typeof value === 'string')
        return value.includes('\u0000');
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(value).some(([key, item]) => hasNul(key) || hasNul(item));
}


/***/ }),

/***/ 1999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ spanMs),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
function formatDuration(ms) {
    if (!Number.isFinite(ms) || ms < 0)
        return '–';
    if (ms < 995)
        return `${Math.round(ms)} ms`;
    if (ms < 9_950)
        return `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return two(minutes, 'min', seconds % 60, 's');
    const hours = Math.floor(minutes / 60);
    if (hours < 24)
        return two(hours, 'h', minutes % 60, 'min');
    return two(Math.floor(hours / 24), 'd', hours % 24, 'h');
}
function spanMs(from, to) {
    const ms = Date.parse(to ?? '') - Date.parse(from ?? '');
    return Number.isNaN(ms) || ms < 0 ? undefined : ms;
}
function two(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ isUndecided),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/* unused harmony export errorFamilies */
const FAMILIES = {
    input: ['invalid-input', 'no-region'],
    access: [
        'id-token-missing',
        'role-refused',
        'no-credentials',
        'credentials-expired',
        'access-denied',
        'no-airflow-role',
        'airflow-forbidden',
        'environment-not-found',
        'environment-outdated',
        'private-web-server',
        'no-transport',
    ],
    airflow: ['dag-not-found', 'dag-run-not-found', 'run-conflict', 'rejected-by-airflow', 'unsupported'],
    transport: ['throttled', 'unreachable', 'too-large', 'path-too-long', 'trigger-uncertain'],
    protocol: ['unexpected-response', 'unknown-state', 'internal'],
};
const errorFamilies = (/* unused pure expression or super */ null && (FAMILIES));
class ActionError extends Error {
    name = 'ActionError';
    code;
    hint;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
    }
}
class TransportError extends ActionError {
    name = 'TransportError';
    delivery;
    retryAfterMs;
    constructor(code, message, details) {
        super(code, message, details);
        this.delivery = details.delivery;
        this.retryAfterMs = details.retryAfterMs;
    }
}
const REFUSALS = new Set([
    'access-denied',
    'no-airflow-role',
    'environment-outdated',
    'private-web-server',
    'path-too-long',
]);
function isRefusal(error) {
    return error instanceof ActionError && REFUSALS.has(error.code);
}
function isUndecided(error) {
    return error instanceof TransportError && error.delivery === 'unknown';
}


/***/ }),

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ exit)
/* harmony export */ });
function exit(exitCode) {
    process.stdout.write('', () => process.exit(exitCode));
}


/***/ }),

/***/ 8406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isHeldExactly)
/* harmony export */ });
const LONGEST = 400;
function isHeldExactly(source) {
    if (source.length > LONGEST)
        return false;
    const decimal = /^0[xo]/.test(source) ? String(BigInt(source)) : source;
    const written = String(Number(decimal));
    const isWhole = /^[+-]?\d+$/.test(decimal);
    if (isWhole && !/^-?\d+$/.test(written))
        return false;
    return normalize(decimal) === normalize(written);
}
function normalize(text) {
    const [, sign, whole = '', fraction = '', exponent = '0'] = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
    if (sign === undefined)
        return text;
    const digits = (whole + fraction).replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    if (significant === '')
        return '0';
    const power = Number(exponent) - fraction.length + digits.length - significant.length;
    return `${sign === '-' ? '-' : ''}${significant}e${power}`;
}


/***/ }),

/***/ 8984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ab: () => (/* binding */ deriveRunId),
/* harmony export */   si: () => (/* binding */ earlierRunIds)
/* harmony export */ });
/* unused harmony export runIdOfAttempt */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6413);


const FORM = /^(gha-\d+)-(\d+)-([0-9a-f]{6})$/;
function deriveRunId(context, inputs, nowMs) {
    const run = /^\d{1,20}$/.test(context.runId) ? context.runId : String(Math.trunc(nowMs));
    const attempt = Math.min(context.runAttempt, 99_999);
    return `gha-${run}-${attempt}-${deriveKey(context, inputs)}`;
}
function runIdOfAttempt(runId, attempt) {
    const [, run, , key] = FORM.exec(runId) ?? [];
    return run === undefined ? undefined : `${run}-${attempt}-${key}`;
}
const MOST_ATTEMPTS = 100;
function earlierRunIds(given) {
    const earlier = Math.min(given.runAttempt - 1, MOST_ATTEMPTS);
    if (earlier < 1)
        return [];
    if (given.isGiven)
        return [given.runId];
    const attempts = Array.from({ length: earlier }, (_, i) => given.runAttempt - 1 - i);
    return attempts.flatMap((attempt) => runIdOfAttempt(given.runId, attempt) ?? []);
}
function deriveKey({ repository, job, step }, inputs) {
    const { jobIndex, environment, dagId, conf } = inputs;
    const text = JSON.stringify([repository, job, step, jobIndex, environment, dagId, sortKeys(conf)]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 6);
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value))
        return value;
    const keys = Object.keys(value).sort();
    return { keys, values: keys.map((key) => sortKeys(value[key])) };
}


/***/ }),

/***/ 5796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   dY: () => (/* binding */ TextProblem),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   fP: () => (/* binding */ INEXACT),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP),
/* harmony export */   tn: () => (/* binding */ REPEATED_KEY)
/* harmony export */ });
class TextProblem extends Error {
    name = 'TextProblem';
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function describePlace(text, offset) {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/);
    const column = [...(before.at(-1) ?? '')].length + 1;
    return `line ${before.length}, column ${column}`;
}
const DEEPEST = 100;
const TOO_DEEP = `values are nested more than ${DEEPEST} deep`;
const INEXACT = 'this number cannot be held exactly; put it in quotes to pass it as text';
const REPEATED_KEY = 'this key is there already; remove one of the two';


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1485);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5233);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(199);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(162);
/* harmony import */ var _runner_github_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6324);





const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => cancel.abort(new _cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .c(signal)));
}
const hasPassed = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)({ runner: (0,_runner_github_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHubRunner */ .C)(), clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m, env: process.env }, cancel.signal);
(0,_exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exit */ .N)(hasPassed ? 0 : 1);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createAgents),
  R: () => (/* binding */ readNetworkError)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __nccwpck_require__(1692);
;// CONCATENATED MODULE: ./lib/ahead-agent.js



class AheadAgent extends external_node_https_.Agent {
    #waiting = new Map();
    connectAhead(url) {
        const host = url.hostname;
        const port = url.port === '' ? 443 : Number(url.port);
        const name = `${host}:${port}`;
        if (this.#waiting.has(name))
            return;
        const socket = (0,external_node_tls_.connect)({ host, port, ...((0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {}) });
        socket.setNoDelay().setKeepAlive(true);
        const drop = () => {
            this.#waiting.delete(name);
            socket.destroy();
        };
        socket.on('error', drop).on('end', drop).on('close', drop).unref();
        this.#waiting.set(name, { socket, drop });
    }
    createConnection(...given) {
        const [{ host, port, servername }] = given;
        const name = `${host}:${port}`;
        const ahead = this.#waiting.get(name);
        if (ahead === undefined || (servername || host) !== host)
            return super.createConnection(...given);
        const { socket, drop } = ahead;
        this.#waiting.delete(name);
        return socket.off('error', drop).off('end', drop).off('close', drop).ref();
    }
}

;// CONCATENATED MODULE: ./lib/network.js



const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
function createAgents(env) {
    const isProxied = PROXY_VARIABLES.some((name) => (env[name] ?? '') !== '');
    if (isProxied) {
        const options = { keepAlive: true, proxyEnv: env };
        return { http: new external_node_http_.Agent(options), https: new external_node_https_.Agent(options), connectAhead: () => { } };
    }
    const https = new AheadAgent({ keepAlive: true });
    return {
        http: new external_node_http_.Agent({ keepAlive: true }),
        https,
        connectAhead: (text) => {
            const url = URL.parse(text);
            if (url?.protocol === 'https:')
                https.connectAhead(url);
        },
    };
}
const NOT_CONNECTED = {
    ECONNREFUSED: 'the connection was refused',
    ENOTFOUND: 'the host name does not resolve',
    EAI_AGAIN: 'the host name could not be resolved at the moment',
    EHOSTUNREACH: 'there is no route to the host',
    ENETUNREACH: 'there is no route to its network',
    EADDRNOTAVAIL: 'no local address is left',
};
const NO_ROUTE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH']);
const BROKEN = {
    ECONNRESET: 'the connection was cut',
    ECONNABORTED: 'the connection was cut',
    EPIPE: 'the connection was cut',
    ETIMEDOUT: 'the connection went silent',
};
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/;
const HANDSHAKE = /^(EPROTO|ERR_SSL_|ERR_TLS_)/;
function readNetworkError(error) {
    if (error instanceof AggregateError && error.errors.length > 0) {
        const [first] = error.errors;
        const failure = readNetworkError(first);
        return failure && { ...failure, delivery: 'not-sent', isNoRoute: true };
    }
    if (!(error instanceof Error))
        return undefined;
    const { code, syscall } = error;
    const text = typeof code === 'string' ? code : '';
    if (text === 'ERR_PROXY_TUNNEL' || text === 'ERR_PROXY_INVALID_CONFIG')
        return readProxyError(error, text);
    if (CERTIFICATE.test(text))
        return {
            delivery: 'not-sent',
            reason: `its TLS certificate is not trusted (${text})`,
            hint: 'If a proxy or a private CA signs the connection, give the CA to Node in NODE_EXTRA_CA_CERTS.',
            isNoRoute: false,
        };
    if (HANDSHAKE.test(text))
        return { delivery: 'not-sent', reason: `the TLS handshake failed (${text})`, isNoRoute: false };
    const isConnecting = text === 'ETIMEDOUT' && syscall === 'connect';
    if (isConnecting || (error.name === 'TimeoutError' && /establish/.test(error.message)))
        return { delivery: 'not-sent', reason: 'no connection was made in time', isNoRoute: true };
    const refused = NOT_CONNECTED[text];
    if (refused !== undefined)
        return { delivery: 'not-sent', reason: `${refused} (${text})`, isNoRoute: NO_ROUTE.has(text) };
    const broken = BROKEN[text];
    if (broken !== undefined)
        return { delivery: 'unknown', reason: `${broken} (${text})`, isNoRoute: false };
    if (text.startsWith('HPE_'))
        return { delivery: 'unknown', reason: `the answer is not HTTP (${text})`, isNoRoute: false };
    if (error.name === 'TimeoutError')
        return { delivery: 'unknown', reason: 'no answer came in time', isNoRoute: false };
    return error.message === 'aborted' || error.message === 'socket hang up'
        ? { delivery: 'unknown', reason: 'the connection was cut', isNoRoute: false }
        : undefined;
}
function readProxyError(error, code) {
    const status = /HTTP\/1\.\d (\d{3})/.exec(error.message)?.[1];
    return {
        delivery: 'not-sent',
        reason: `the proxy did not open a way to it (${status === undefined ? code : `status ${status}`})`,
        ...(status === '407' || status === '403' || code === 'ERR_PROXY_INVALID_CONFIG'
            ? {
                hint: 'See HTTPS_PROXY and NO_PROXY: the proxy has to let this host through, with credentials if it asks.',
            }
            : {}),
        isNoRoute: false,
    };
}


/***/ }),

/***/ 3259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ passes)
/* harmony export */ });
/* unused harmony export notReadyCodes */
const notReadyCodes = (/* unused pure expression or super */ null && ([
    'environment-not-ready',
    'dag-absent',
    'dag-import-error',
    'dag-inactive',
    'dag-paused',
    'dag-not-parsed',
    'dag-running',
    'conf-invalid',
]));
function passes(name) {
    switch (name) {
        case 'success':
        case 'triggered':
        case 'skipped':
        case 'validated':
            return true;
        case 'failed':
        case 'timed-out':
        case 'cancelled':
        case 'not-ready':
        case 'error':
            return false;
    }
}


/***/ }),

/***/ 6590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   dl: () => (/* binding */ lastLinesWithin),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
const ELLIPSIS = '…';
function cutEnd(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, Math.max(limit - 1, 0)).replace(/[\uD800-\uDBFF]$/, '')}${ELLIPSIS}`;
}
function cutMiddle(text, limit) {
    if (text.length <= limit)
        return text;
    const tail = Math.floor((limit - 1) / 3);
    const head = text.slice(0, limit - 1 - tail).replace(/[\uD800-\uDBFF]$/, '');
    return `${head}${ELLIPSIS}${text.slice(text.length - tail).replace(/^[\uDC00-\uDFFF]/, '')}`;
}
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
function lastLinesWithin(lines, bytes) {
    let left = bytes;
    let first = lines.length;
    while (first > 0) {
        left -= byteLength(lines[first - 1] ?? '') + 1;
        if (left < 0)
            break;
        first -= 1;
    }
    return lines.slice(first);
}
function listSome(names, most) {
    if (names.length <= most)
        return names.join(', ');
    return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ earlyOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony export describeOutputs */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1999);
/* harmony import */ var _task_state_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5981);


const MOST_UNITS = 500_000;
const XCOM_UNITS = 350_000;
const NOTE_UNITS = 1_000;
function earlyOutputs(known) {
    return {
        'dag-run-id': known.run.runId,
        'dag-run-url': known.runUrl,
        created: String(known.origin === 'created'),
        state: known.run.state,
        'logical-date': known.run.logicalDate ?? '',
        transport: known.transport,
        'airflow-version': known.airflowVersion,
    };
}
function describeOutputs(report) {
    const { run, tasks } = report;
    const cuts = [];
    const durationMs = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .spanMs */ .J)(run?.startDate, run?.endDate);
    const fixed = {
        outcome: report.outcome.name,
        'dag-run-id': run?.runId ?? '',
        'dag-run-url': run === undefined ? '' : report.runUrl,
        state: run?.state ?? '',
        created: String(report.origin === 'created'),
        'logical-date': run?.logicalDate ?? '',
        'start-date': run?.startDate ?? '',
        'end-date': run?.endDate ?? '',
        'duration-seconds': durationMs === undefined ? '' : String(durationMs / 1000),
        'task-counts': JSON.stringify((0,_task_state_js__WEBPACK_IMPORTED_MODULE_0__/* .countStates */ .c0)(tasks ?? [])),
        transport: report.transport ?? '',
        'airflow-version': report.airflowVersion ?? '',
        'dag-run': run === undefined ? '' : JSON.stringify(describeRun(run)),
    };
    const xcom = fitXcom(report.xcom ?? {}, cuts);
    const taken = [...Object.entries({ ...fixed, xcom })].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    const failedTasks = fitFailures(report, MOST_UNITS - taken, cuts);
    return { outputs: { ...fixed, xcom, 'failed-tasks': failedTasks }, cuts };
}
function setOutputs(report, runner) {
    const { outputs, cuts } = describeOutputs(report);
    for (const [name, value] of Object.entries(outputs))
        runner.setOutput(name, value);
    for (const cut of cuts)
        runner.warn(cut);
}
function describeRun(run) {
    return {
        dag_id: run.dagId,
        dag_run_id: run.runId,
        state: run.state,
        run_type: run.runType ?? null,
        logical_date: run.logicalDate ?? null,
        run_after: run.runAfter ?? null,
        queued_at: run.queuedAt ?? null,
        start_date: run.startDate ?? null,
        end_date: run.endDate ?? null,
        note: run.note?.slice(0, NOTE_UNITS).toWellFormed() ?? null,
    };
}
function fitXcom(xcom, cuts) {
    const values = new Map(Object.entries(xcom));
    const sizes = new Map([...values].map(([line, value]) => [line, JSON.stringify(value).length]));
    let total = [...sizes].reduce((sum, [line, size]) => sum + JSON.stringify(line).length + size + 2, 2);
    for (const [line, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
        if (total <= XCOM_UNITS)
            break;
        values.set(line, null);
        total -= size - 'null'.length;
        cuts.push(`The XCom "${line}" is null in the output "xcom": with ${size} characters of JSON it is too large for GitHub's limit on outputs.`);
    }
    return JSON.stringify(Object.fromEntries(values));
}
function fitFailures(report, units, cuts) {
    const failures = (0,_task_state_js__WEBPACK_IMPORTED_MODULE_0__/* .findFailures */ .rB)(report.tasks ?? [], report.dagTasks);
    const kept = [];
    let left = units - 'failed-tasks[]'.length;
    for (const task of failures) {
        const item = JSON.stringify({
            task_id: task.taskId,
            map_index: task.mapIndex,
            state: (0,_task_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateName */ .Vi)(task.state),
            try_number: task.tryNumber,
            url: report.taskUrl(task),
        });
        left -= item.length + 1;
        if (left < 0)
            break;
        kept.push(item);
    }
    if (kept.length < failures.length) {
        cuts.push(`The output "failed-tasks" holds the first ${kept.length} of ${failures.length} failed tasks: more would exceed GitHub's limit on outputs.`);
    }
    return `[${kept.join(',')}]`;
}


/***/ }),

/***/ 5981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ compareStates),
/* harmony export */   Do: () => (/* binding */ taskKey),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   QD: () => (/* binding */ groupByTask),
/* harmony export */   Vi: () => (/* binding */ stateName),
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   p5: () => (/* binding */ taskName),
/* harmony export */   rB: () => (/* binding */ findFailures),
/* harmony export */   vT: () => (/* binding */ measureDepths)
/* harmony export */ });
const LOOKS = new Map([
    ['failed', { kind: 'bad', sign: '❌' }],
    ['upstream_failed', { kind: 'bad', sign: '🟧' }],
    ['up_for_retry', { kind: 'retry', sign: '🔁' }],
    ['restarting', { kind: 'retry', sign: '🔁' }],
    ['running', { kind: 'active', sign: '🔵' }],
    ['deferred', { kind: 'waiting', sign: '💤' }],
    ['up_for_reschedule', { kind: 'waiting', sign: '💤' }],
    ['queued', { kind: 'waiting', sign: '🕓' }],
    ['scheduled', { kind: 'waiting', sign: '🕓' }],
    ['none', { kind: 'none', sign: '⚪' }],
    ['skipped', { kind: 'skipped', sign: '⏭️' }],
    ['removed', { kind: 'skipped', sign: '🗑️' }],
    ['success', { kind: 'good', sign: '✅' }],
]);
const UNKNOWN = { kind: 'none', sign: '❔' };
const ORDER = [...LOOKS.keys()];
function stateName(state) {
    return state ?? 'none';
}
function lookOf(state) {
    return LOOKS.get(stateName(state)) ?? UNKNOWN;
}
function compareStates(a, b) {
    const place = (state) => (ORDER.indexOf(state) + ORDER.length + 1) % (ORDER.length + 1);
    return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}
function countStates(tasks) {
    const counts = new Map();
    for (const task of tasks) {
        const name = stateName(task.state);
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return Object.fromEntries([...counts].sort(([a], [b]) => compareStates(a, b)));
}
function taskName(task) {
    return task.mapIndex < 0 ? task.taskId : `${task.taskId} [${task.mapIndex}]`;
}
function taskKey({ taskId, mapIndex }) {
    return `${mapIndex} ${taskId}`;
}
function groupByTask(tasks) {
    const groups = new Map();
    for (const task of tasks) {
        const group = groups.get(task.taskId);
        if (group === undefined)
            groups.set(task.taskId, [task]);
        else
            group.push(task);
    }
    return [...groups]
        .map(([taskId, instances]) => ({
        taskId,
        isMapped: instances.some((task) => task.mapIndex >= 0),
        instances,
        state: Object.keys(countStates(instances))[0] ?? 'none',
        startedAt: instances.reduce((least, task) => Math.min(least, startMs(task)), Infinity),
    }))
        .sort((a, b) => compareNumbers(a.startedAt, b.startedAt));
}
function findFailures(tasks, dagTasks = []) {
    const depths = measureDepths(dagTasks);
    const key = (task) => ({
        rank: task.state === 'failed' ? 0 : 1,
        depth: depths.get(task.taskId) ?? 0,
        end: dateMs(task.endDate),
    });
    return tasks
        .filter((task) => task.state === 'failed' || task.state === 'upstream_failed')
        .map((task) => ({ task, ...key(task) }))
        .sort((a, b) => a.rank - b.rank ||
        a.depth - b.depth ||
        compareNumbers(a.end, b.end) ||
        compareTexts(a.task.taskId, b.task.taskId) ||
        a.task.mapIndex - b.task.mapIndex)
        .map(({ task }) => task);
}
function measureDepths(dagTasks) {
    const children = new Map(dagTasks.map((task) => [task.taskId, task.downstreamTaskIds]));
    const waitsFor = new Map(dagTasks.map((task) => [task.taskId, 0]));
    for (const ids of children.values()) {
        for (const id of ids)
            waitsFor.set(id, (waitsFor.get(id) ?? 0) + 1);
    }
    const depths = new Map([...waitsFor].filter(([, count]) => count === 0).map(([id]) => [id, 0]));
    const ready = [...depths.keys()];
    for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
        for (const child of children.get(id) ?? []) {
            depths.set(child, Math.max(depths.get(child) ?? 0, (depths.get(id) ?? 0) + 1));
            const left = (waitsFor.get(child) ?? 1) - 1;
            waitsFor.set(child, left);
            if (left === 0)
                ready.push(child);
        }
    }
    return depths;
}
function startMs(task) {
    return dateMs(task.startDate);
}
function dateMs(date) {
    const ms = Date.parse(date ?? '');
    return Number.isNaN(ms) ? Infinity : ms;
}
function compareNumbers(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function compareTexts(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/dag-run/environment-status.js
var environment_status = __nccwpck_require__(5748);
// EXTERNAL MODULE: ./lib/dag-run/error-outcome.js
var error_outcome = __nccwpck_require__(2575);
// EXTERNAL MODULE: ./lib/airflow/model.js
var model = __nccwpck_require__(8745);
// EXTERNAL MODULE: ./lib/dag-run/active-run.js
var active_run = __nccwpck_require__(4524);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/dag-run/deadline.js
var deadline = __nccwpck_require__(4326);
// EXTERNAL MODULE: ./lib/abortable.js
var abortable = __nccwpck_require__(9457);
;// CONCATENATED MODULE: ./lib/dag-run/look-up.js

const LATE_EFFECT_MS = 15_000;
const look_up_CALL_AND_LATE_EFFECT_MS = 10_000 + LATE_EFFECT_MS;
const ANSWERED_MS = 1_000;
const PAUSES_MS = [1_000, 2_000, 4_000];
async function look_up_lookUp(ref, forMs, scene, signal) {
    const { client, clock } = scene;
    const until = clock.now() + forMs;
    for (let look = 0;; look += 1) {
        const isLast = clock.now() >= until;
        const run = await (0,abortable/* orAbort */.K)(client.getDagRun(ref, signal), signal);
        if (run !== undefined || isLast)
            return run;
        const pauseMs = PAUSES_MS[Math.min(look, PAUSES_MS.length - 1)] ?? 0;
        await clock.sleep(Math.max(Math.min(pauseMs, until - clock.now()), 0), signal);
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/back-off.js

const FIRST_MS = 1_000;
const LONGEST_MS = 20_000;
function back_off_backOffMs(failures, error, clock) {
    const ceiling = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
    const asked = error instanceof errors/* TransportError */.wX ? (error.retryAfterMs ?? 0) : 0;
    return Math.max(asked, clock.random() * ceiling);
}
function isUnsent(error) {
    return (error instanceof errors/* TransportError */.wX &&
        error.delivery === 'not-sent' &&
        (error.code === 'throttled' || error.code === 'unreachable'));
}
function mayHaveHappened(error) {
    return ((0,errors/* isUndecided */.Ae)(error) ||
        (error instanceof errors/* ActionError */.lZ && (error.code === 'unexpected-response' || error.code === 'unknown-state')));
}
const REPEAT_PATIENCE_MS = 120_000;
async function repeatWrite(write, clock, signal) {
    const until = clock.now() + REPEAT_PATIENCE_MS;
    for (let failures = 1;; failures += 1) {
        try {
            return await write();
        }
        catch (error) {
            signal.throwIfAborted();
            const waitMs = back_off_backOffMs(failures, error, clock);
            if (!(isUnsent(error) || mayHaveHappened(error)) || clock.now() + waitMs > until)
                throw error;
            await clock.sleep(waitMs, signal);
        }
    }
}

// EXTERNAL MODULE: ./lib/dag-run/scene.js
var dag_run_scene = __nccwpck_require__(5384);
;// CONCATENATED MODULE: ./lib/dag-run/stop.js






const LOOKS_AGAIN_MS = [1_000, 4_000];
const PAUSE_MS = 1_000;
async function stop_stopRun(plan, scene, signal) {
    const { client, clock } = scene;
    if (!client.can('stop')) {
        return { kind: 'not-stopped', reason: `the ${client.transport} transport cannot stop a DAG run` };
    }
    let trouble = 'no answer came in time';
    const progress = {
        wasSent: false,
        wasTaken: false,
        mayLandUntil: -Infinity,
        seen: undefined,
        sights: 0,
    };
    const endsAt = clock.now() + plan.budgetMs;
    try {
        return await (0,deadline/* withDeadline */.N)({ clock, ms: plan.budgetMs }, signal, async (limit) => {
            for (let failures = 1;; failures += 1) {
                const askedAt = clock.now();
                try {
                    const end = await attempt(client, plan, progress, limit);
                    const mayChange = end?.kind === 'finished' && end.run.state === 'success';
                    const isOpen = mayChange && askedAt < progress.mayLandUntil;
                    const againMs = countSight(end, progress);
                    const isSettled = againMs === undefined || clock.now() + 2 * againMs >= endsAt;
                    if (end !== undefined && !isOpen && isSettled)
                        return end;
                    trouble = 'Airflow took the stop, and the run is not failed';
                    await clock.sleep(againMs ?? PAUSE_MS, limit);
                }
                catch (error) {
                    limit.throwIfAborted();
                    if (progress.seen !== undefined)
                        return progress.seen;
                    if (!(error instanceof errors/* ActionError */.lZ) || !(isUnsent(error) || mayHaveHappened(error)))
                        throw error;
                    if (progress.wasSent && !isUnsent(error))
                        progress.mayLandUntil = clock.now() + LATE_EFFECT_MS;
                    trouble = error.message;
                    await clock.sleep(back_off_backOffMs(failures, error, clock), limit);
                }
            }
        });
    }
    catch (error) {
        signal.throwIfAborted();
        if (progress.seen !== undefined)
            return progress.seen;
        if (error instanceof deadline/* DeadlinePassed */.X)
            return { kind: 'not-stopped', reason: trouble };
        if (error instanceof errors/* ActionError */.lZ)
            return { kind: 'not-stopped', reason: error.message };
        throw error;
    }
}
function countSight(end, progress) {
    const isStopped = end?.kind === 'stopped';
    progress.seen = isStopped ? end : undefined;
    progress.sights = isStopped ? progress.sights + 1 : 0;
    return LOOKS_AGAIN_MS[progress.sights - 1];
}
async function attempt(client, { ref, note }, progress, signal) {
    const before = await client.getDagRun(ref, signal);
    if (before === undefined)
        return { kind: 'absent' };
    if (before.state === 'failed')
        return { kind: progress.wasSent ? 'stopped' : 'finished', run: before };
    if ((0,model/* isFinished */.$)(before) && !progress.wasTaken)
        return { kind: 'finished', run: before };
    progress.wasSent = true;
    await client.stopDagRun(ref, note, signal);
    progress.wasTaken = true;
    const after = await client.getDagRun(before, signal);
    if (after === undefined)
        return { kind: 'absent' };
    return after.state === 'failed' ? { kind: 'stopped', run: after } : undefined;
}
function stop_tellStop(end, ref, scene) {
    const name = `DAG run "${ref.runId}" of DAG "${ref.dagId}"${(0,dag_run_scene/* linkSuffix */.s)(scene, ref)}`;
    switch (end.kind) {
        case 'stopped':
            return `${name} was stopped.`;
        case 'finished':
            return `${name} had already ended (${end.run.state}); nothing was stopped.`;
        case 'absent':
            return `${name} does not exist; there is nothing to stop.`;
        case 'not-stopped':
            return `${name} could not be stopped and may go on: ${end.reason}. Stop it in Airflow by marking it failed.`;
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/post-stop.js





const LOOK_UP_MS = 60_000;
const STOP_MS = 120_000;
function planPost(state) {
    if (state === undefined || state.phase === 'done')
        return { kind: 'nothing' };
    if (state.phase !== 'foreign' && state.onCancel === 'stop')
        return { kind: 'stop', state };
    return { kind: 'tell', line: goesOn(state) };
}
function goesOn(state) {
    const link = state.url === '' ? '' : ` (${state.url})`;
    const name = `DAG run "${state.runId}" of DAG "${state.dagId}"${link}`;
    switch (state.phase) {
        case 'foreign':
            return `${name} goes on: this step did not create it, so it is never stopped from here.`;
        case 'sending':
            return `${name} may have been started, and then goes on; set "on-cancel: stop" to have it stopped when the workflow is cancelled.`;
        case 'created':
        case 'done':
            return `${name} goes on; set "on-cancel: stop" to have it stopped when the workflow is cancelled.`;
    }
}
async function stopFromPost(state, scene, signal) {
    const ref = { dagId: state.dagId, runId: state.runId };
    if (state.phase === 'sending') {
        const existence = await findOut(ref, scene, signal);
        if (existence === 'absent') {
            scene.log.info(`DAG run "${ref.runId}" was not started: Airflow has no such run.`);
            return;
        }
    }
    const end = await stopRun({ ref, note: state.stopNote, budgetMs: STOP_MS }, scene, signal);
    const line = tellStop(end, ref, scene);
    if (end.kind === 'not-stopped')
        scene.log.warn(line);
    else
        scene.log.info(line);
}
async function findOut(ref, scene, signal) {
    const { clock } = scene;
    try {
        return await withDeadline({ clock, ms: LOOK_UP_MS }, signal, async (limit) => {
            for (let failures = 1;; failures += 1) {
                try {
                    return (await lookUp(ref, CALL_AND_LATE_EFFECT_MS, scene, limit)) === undefined
                        ? 'absent'
                        : 'present';
                }
                catch (error) {
                    limit.throwIfAborted();
                    if (!(error instanceof ActionError))
                        throw error;
                    await clock.sleep(Math.max(backOffMs(failures, error, clock), 1_000), limit);
                }
            }
        });
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof DeadlinePassed)
            return 'unknown';
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/cancelled-end.js





const cancelled_end_STOP_MS = 5_500;
async function endCancelled({ inputs }, scene, course) {
    const cancelled = 'The workflow was cancelled';
    const { phase } = course;
    if (phase === 'nothing-sent' || phase === 'done') {
        return course.end({ name: 'cancelled', message: `${cancelled}; nothing was triggered` });
    }
    const state = course.state(phase);
    if (inputs.onCancel === 'leave' || phase === 'foreign') {
        return course.end({ name: 'cancelled', message: `${cancelled}. ${goesOn(state)}` });
    }
    const { clock } = scene;
    const fresh = new AbortController().signal;
    const until = clock.now() + cancelled_end_STOP_MS;
    if (phase === 'sending') {
        const run = await find(state, cancelled_end_STOP_MS / 2, scene, fresh);
        if (run === undefined) {
            const message = `${cancelled} while DAG "${state.dagId}" was being triggered; whether run "${state.runId}" exists, and stopping it, is left to the post step`;
            return course.end({ name: 'cancelled', message }, undefined, true);
        }
        course.meet(run, 'created');
    }
    const plan = { ref: state, note: state.stopNote, budgetMs: until - clock.now() };
    const end = await stop_stopRun(plan, scene, fresh);
    if (end.kind === 'stopped' || end.kind === 'finished')
        course.update(end.run);
    const message = `${cancelled}. ${stop_tellStop(end, state, scene)}`;
    if (end.kind !== 'not-stopped' || !scene.client.can('stop'))
        return course.end({ name: 'cancelled', message });
    const later = `${message} The post step tries again.`;
    return course.end({ name: 'cancelled', message: later }, undefined, true);
}
async function find(ref, ms, scene, signal) {
    try {
        return await (0,deadline/* withDeadline */.N)({ clock: scene.clock, ms }, signal, (limit) => look_up_lookUp(ref, look_up_CALL_AND_LATE_EFFECT_MS, scene, limit));
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ || error instanceof deadline/* DeadlinePassed */.X)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/stop-note.js
const BEGINNINGS = {
    cancelled: 'Stopped because the workflow was cancelled.',
    timeout: 'Stopped after the time limit "timeout" of the step that started it.',
    'queue-timeout': 'Stopped after the time limit "queue-timeout" of the step that started it.',
};
function writeStopNote(why, stopper) {
    return `${BEGINNINGS[why]} ${stopper}`;
}
function isStopNote(note) {
    return Object.values(BEGINNINGS).some((beginning) => note?.startsWith(beginning) === true);
}

;// CONCATENATED MODULE: ./lib/dag-run/course.js


class Course {
    observer;
    #plan;
    #scene;
    #phase = 'nothing-sent';
    #run;
    #origin;
    constructor(plan, scene) {
        this.#plan = plan;
        this.#scene = scene;
        this.observer = this.#remember(scene.observer);
    }
    get phase() {
        return this.#phase;
    }
    get run() {
        return this.#run;
    }
    enter(phase) {
        if (phase === this.#phase)
            return;
        this.#phase = phase;
        this.#scene.save(this.state(phase));
    }
    state(phase) {
        const { inputs, stopper, connection } = this.#plan;
        const ref = { dagId: inputs.dagId, runId: this.#run?.runId ?? this.#plan.runId };
        return {
            phase,
            ...ref,
            onCancel: inputs.onCancel,
            url: this.#scene.linkTo(ref),
            stopNote: writeStopNote('cancelled', stopper),
            connection,
        };
    }
    meet(run, origin) {
        this.#run = run;
        this.#origin = origin;
        const phase = origin === 'created' ? 'created' : 'foreign';
        this.enter(phase);
        this.#scene.observer.runKnown(run, origin);
    }
    update(run) {
        this.#run = run;
    }
    mayStop() {
        return this.#origin === 'created';
    }
    knownRun() {
        if (this.#run === undefined)
            throw new errors/* ActionError */.lZ('internal', 'The step goes on without a DAG run.');
        return this.#run;
    }
    end(outcome, importError, isLeftToPost = false) {
        if (!isLeftToPost && this.#phase !== 'nothing-sent')
            this.enter('done');
        return { outcome, run: this.#run, origin: this.#origin, importError };
    }
    #remember(observer) {
        return {
            runKnown: (run, origin) => observer.runKnown(run, origin),
            stateChanged: (run, previous, elapsedMs) => {
                this.#run = run;
                observer.stateChanged(run, previous, elapsedMs);
            },
            nothingNew: (run, elapsedMs) => {
                this.#run = run;
                observer.nothingNew(run, elapsedMs);
            },
            tasksRead: (tasks, elapsedMs) => observer.tasksRead(tasks, elapsedMs),
            queuedBecause: (reason, elapsedMs) => observer.queuedBecause(reason, elapsedMs),
            expected: (expectation) => observer.expected(expectation),
        };
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/limits.js
function describeLimits(inputs, client) {
    const missing = [];
    if (!client.can('get-dag') && inputs.attach === undefined) {
        if (inputs.waitForDagMs > 0)
            missing.push('wait for the DAG to be ready (wait-for-dag)');
        if (inputs.parsedAfter !== undefined)
            missing.push('tell when the DAG was parsed (parsed-after)');
        if (inputs.ifPaused === 'fail')
            missing.push('tell whether the DAG is paused (if-paused)');
    }
    if (!client.can('stop')) {
        const by = [
            ...(inputs.onCancel === 'stop' ? ['on-cancel: stop'] : []),
            ...(inputs.onTimeout === 'stop' ? ['on-timeout: stop'] : []),
        ];
        if (by.length > 0)
            missing.push(`stop a run (${by.join(', ')})`);
    }
    if (inputs.isNoteGiven && !client.can('note'))
        missing.push('leave a note on the run (note)');
    if (!client.can('clear') && inputs.onRerun === 'resume')
        missing.push('resume a run (on-rerun: resume)');
    if (missing.length === 0)
        return undefined;
    return `The ${client.transport} transport cannot ${missing.join('; nor ')}.`;
}

// EXTERNAL MODULE: ./lib/dag-run/await-dag.js + 1 modules
var await_dag = __nccwpck_require__(347);
;// CONCATENATED MODULE: ./lib/dag-run/preflight.js





async function preflight(plan, scene, signal) {
    const { inputs, environment } = plan;
    const verdict = environment === undefined ? undefined : (0,environment_status/* judgeEnvironment */.v)(environment);
    if (verdict?.kind === 'unusable')
        return { outcome: verdict.outcome, importError: undefined };
    if (verdict?.kind === 'unsettled')
        scene.log.warn(verdict.warning);
    if (!scene.client.can('get-dag')) {
        if (inputs.ifPaused === 'unpause')
            await unpause(inputs.dagId, scene, signal);
        return undefined;
    }
    const readiness = await (0,await_dag/* awaitDag */.r)(plan, scene, signal);
    if (readiness.kind === 'not-ready')
        return readiness;
    return await settlePause(readiness.dag, inputs.ifPaused, scene, signal);
}
async function settlePause(dag, ifPaused, scene, signal) {
    if (!dag.isPaused)
        return undefined;
    switch (ifPaused) {
        case 'fail':
            return {
                outcome: {
                    name: 'not-ready',
                    code: 'dag-paused',
                    message: `DAG "${dag.dagId}" is paused: a run would stay queued`,
                    hint: 'Unpause the DAG in Airflow, or set "if-paused: unpause".',
                },
                importError: undefined,
            };
        case 'unpause':
            await unpause(dag.dagId, scene, signal);
            return undefined;
        case 'trigger':
            scene.log.warn(`DAG "${dag.dagId}" is paused: its run stays queued until somebody unpauses the DAG.`);
            return undefined;
    }
}
async function unpause(dagId, scene, signal) {
    const { client, clock, log } = scene;
    if (!client.can('unpause')) {
        throw new errors/* ActionError */.lZ('unsupported', `The ${client.transport} transport cannot unpause DAG "${dagId}".`, {
            hint: 'Unpause the DAG in Airflow, or use another "transport".',
        });
    }
    await repeatWrite(() => (0,abortable/* orAbort */.K)(client.unpauseDag(dagId, signal), signal), clock, signal);
    log.info(`DAG "${dagId}" was unpaused.`);
}

;// CONCATENATED MODULE: ./lib/dag-run/rerun.js







const MOST_LOOKS = 10;
const CLEARED_PAUSE_MS = 1_000;
async function decideRerun(plan, scene, signal) {
    const { dagId, onRerun } = plan.inputs;
    if (onRerun === 'new' || plan.earlierRunIds.length === 0)
        return { kind: 'new' };
    const run = await findFirst(dagId, plan.earlierRunIds, scene, signal);
    if (run === undefined) {
        scene.log.info('This is a re-run, and no earlier attempt left a DAG run: a new one is started.');
        return { kind: 'new' };
    }
    const name = `the earlier attempt's DAG run "${run.runId}"${(0,dag_run_scene/* linkSuffix */.s)(scene, run)}`;
    if (!(0,model/* isFinished */.$)(run)) {
        scene.log.info(`This is a re-run: ${name} is ${run.state} and is waited for.`);
        return { kind: 'follow', run };
    }
    if (run.state === 'success') {
        scene.log.info(`This is a re-run: ${name} has succeeded and is reported; nothing is started.`);
        return { kind: 'follow', run };
    }
    if (onRerun === 'attach') {
        scene.log.info(`This is a re-run: ${name} failed, so a new one is started.`);
        return { kind: 'new' };
    }
    const what = isStopNote(run.note)
        ? 'was stopped; what the stop failed or skipped is'
        : 'failed; its failed tasks are';
    scene.log.info(`This is a re-run: ${name} ${what} cleared and it is waited for again.`);
    return { kind: 'resume', run };
}
async function findFirst(dagId, runIds, scene, signal) {
    for (const runId of runIds.slice(0, MOST_LOOKS)) {
        const run = await (0,abortable/* orAbort */.K)(scene.client.getDagRun({ dagId, runId }, signal), signal);
        if (run !== undefined)
            return run;
    }
    return undefined;
}
async function resumeRun(run, scene, signal) {
    const { client, clock, log } = scene;
    if (!client.can('clear')) {
        throw new errors/* ActionError */.lZ('unsupported', `The ${client.transport} transport cannot resume DAG run "${run.runId}".`, { hint: 'Use another "transport", or "on-rerun: attach" or "new".' });
    }
    const tasks = await chooseTasks(run, scene, signal);
    await repeatWrite(() => clearOnce(run, tasks, scene, signal), clock, signal);
    const resumed = await (0,abortable/* orAbort */.K)(client.getDagRun(run, signal), signal);
    if (resumed === undefined) {
        throw new errors/* ActionError */.lZ('dag-run-not-found', `DAG run "${run.runId}" vanished while it was resumed.`, {
            hint: 'Somebody deleted the run; start the step again.',
        });
    }
    if (resumed.state === 'failed')
        log.warn(`DAG run "${run.runId}" has no failed task to clear.`);
    return resumed;
}
const UNDONE = new Set(['failed', 'upstream_failed', 'skipped']);
async function chooseTasks(run, scene, signal) {
    if (!isStopNote(run.note))
        return 'failed';
    const instances = await (0,abortable/* orAbort */.K)(scene.client.listTaskInstances(run, signal), signal);
    if (!instances.some(({ state }) => state === 'skipped'))
        return 'failed';
    const undone = instances.filter(({ state }) => UNDONE.has(state));
    return [...new Set(undone.map(({ taskId }) => taskId))];
}
async function clearOnce(before, tasks, scene, signal) {
    const { client, clock } = scene;
    try {
        await (0,abortable/* orAbort */.K)(client.clearTasks(before, tasks, signal), signal);
    }
    catch (error) {
        if (signal.aborted || !mayHaveHappened(error))
            throw error;
        for (const until = clock.now() + LATE_EFFECT_MS;; await clock.sleep(CLEARED_PAUSE_MS, signal)) {
            const run = await (0,abortable/* orAbort */.K)(client.getDagRun(before, signal), signal);
            if (run?.state !== 'failed' || run.endDate !== before.endDate)
                return;
            if (clock.now() >= until)
                throw error;
        }
    }
}
async function findAttached(dagId, runId, scene, signal) {
    const run = await (0,abortable/* orAbort */.K)(scene.client.getDagRun({ dagId, runId }, signal), signal);
    if (run !== undefined)
        return run;
    throw new errors/* ActionError */.lZ('dag-run-not-found', `DAG "${dagId}" has no run "${runId}" to attach to.`, {
        hint: 'Check the inputs "attach" and "dag-id", and that both steps use the same environment.',
    });
}

// EXTERNAL MODULE: ./lib/dag-run/storable-conf.js
var storable_conf = __nccwpck_require__(2847);
// EXTERNAL MODULE: ./lib/airflow-version.js
var airflow_version = __nccwpck_require__(6790);
// EXTERNAL MODULE: ./lib/duration.js
var duration = __nccwpck_require__(1999);
// EXTERNAL MODULE: ./lib/json.js
var json = __nccwpck_require__(6413);
;// CONCATENATED MODULE: ./lib/dag-run/json-equal.js

function jsonEqual(a, b) {
    if (Array.isArray(a)) {
        return Array.isArray(b) && a.length === b.length && a.every((item, i) => jsonEqual(item, b[i]));
    }
    if (!(0,json/* isObject */.G)(a) || !(0,json/* isObject */.G)(b))
        return a === b;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length &&
        keys.every((key) => Object.hasOwn(b, key) && jsonEqual(a[key], b[key])));
}

;// CONCATENATED MODULE: ./lib/dag-run/trigger-conflict.js




function meetExisting(plan, run, scene) {
    const { dagId, runId, conf } = plan.request;
    plan.save('foreign');
    if (plan.isRunIdGiven) {
        throw new errors/* ActionError */.lZ('run-conflict', `DAG "${dagId}" already has a run "${runId}"${(0,dag_run_scene/* linkSuffix */.s)(scene, run)} (${run.state}); nothing was triggered.`, {
            hint: `To wait for that run, set "attach: ${runId}" instead of "dag-run-id"; to start another one, choose another "dag-run-id" or leave it out.`,
        });
    }
    if (run.conf === undefined || !jsonEqual(run.conf, conf)) {
        throw new errors/* ActionError */.lZ('run-conflict', `DAG "${dagId}" already has a run "${runId}"${(0,dag_run_scene/* linkSuffix */.s)(scene, run)} that this step did not create, and ${run.conf === undefined ? 'its conf cannot be compared with ours' : 'its conf differs from ours'}; nothing was triggered.`, { hint: 'Give each step of its own a "job-index" or a "dag-run-id", so that their runs differ.' });
    }
    scene.log.warn(`DAG run "${runId}" exists already with the same conf, so this step follows it and created none. ` +
        'If two steps (a reusable workflow called twice, say) should each have a run, tell them apart by "job-index" or "dag-run-id".');
    return { run, origin: 'adopted' };
}
async function conflictError(request, detail, scene, signal) {
    const { dagId, runId, logicalDate } = request;
    if (logicalDate === undefined) {
        return new errors/* ActionError */.lZ('run-conflict', `Airflow refused run "${runId}" of DAG "${dagId}" as a conflict, yet has no run of that id: ${detail}`, { hint: 'Another run may hold the same logical date; run the step again, or set "logical-date".' });
    }
    const holder = await findByDate(request, logicalDate, scene, signal);
    const name = holder === undefined ? 'Another run' : `Run "${holder.runId}"${(0,dag_run_scene/* linkSuffix */.s)(scene, holder)}`;
    return new errors/* ActionError */.lZ('run-conflict', `${name} of DAG "${dagId}" already holds the logical date ${logicalDate}; nothing was triggered.`, {
        hint: holder === undefined
            ? 'Choose another "logical-date", or leave it out.'
            : `Choose another "logical-date", or wait for that run with "attach: ${holder.runId}".`,
    });
}
function uncertainError(request, cause, scene) {
    return new errors/* TransportError */.wX('trigger-uncertain', `Whether DAG "${request.dagId}" was triggered is not known: ${cause.message}`, {
        delivery: 'unknown',
        hint: `Look for the run "${request.runId}"${(0,dag_run_scene/* linkSuffix */.s)(scene, request)} in Airflow; when it is there, wait for it with "attach: ${request.runId}".`,
        cause,
    });
}
async function findByDate(request, logicalDate, scene, signal) {
    const instant = Date.parse(logicalDate);
    try {
        const runs = await (0,abortable/* orAbort */.K)(scene.client.listDagRuns({ dagId: request.dagId, limit: 100 }, signal), signal);
        return runs.find((run) => Date.parse(run.logicalDate ?? '') === instant);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        scene.log.debug(`The run that holds the logical date could not be looked for: ${error.message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/trigger.js








const UNSENT_PATIENCE_MS = 120_000;
const MOST_LOST = 3;
const MOST_STRANGE = 2;
async function trigger(plan, scene, signal) {
    const { clock, log } = scene;
    if (plan.looksFirst) {
        const run = await lookBefore(plan.request, scene, signal);
        if (run !== undefined)
            return meetExisting(plan, run, scene);
    }
    plan.save('sending');
    let lost = 0;
    let unsent = 0;
    let strange = 0;
    const unsentUntil = clock.now() + UNSENT_PATIENCE_MS;
    for (;;) {
        const attempt = await send(plan.request, scene, signal);
        if (attempt.kind === 'accepted')
            return created(plan, attempt.run);
        if (attempt.kind === 'conflict') {
            if (lost === 0)
                plan.save('foreign');
            const run = await settle(plan.request, { isInDoubt: lost > 0 }, scene, signal);
            if (run !== undefined)
                return lost > 0 ? created(plan, run) : meetExisting(plan, run, scene);
            strange += 1;
            if (plan.request.logicalDate !== undefined || strange > MOST_STRANGE) {
                throw await conflictError(plan.request, attempt.detail, scene, signal);
            }
            plan.save('sending');
            continue;
        }
        if (isUnsent(attempt.error)) {
            unsent += 1;
            const waitMs = back_off_backOffMs(unsent, attempt.error, clock);
            if (clock.now() + waitMs > unsentUntil) {
                if (lost > 0)
                    throw uncertainError(plan.request, attempt.error, scene);
                throw attempt.error;
            }
            log.debug(`The trigger was not sent (${attempt.error.message}); next try in ${(0,duration/* formatDuration */.a)(waitMs)}.`);
            await clock.sleep(waitMs, signal);
            continue;
        }
        const isLost = mayHaveHappened(attempt.error);
        if (!isLost && lost === 0)
            throw attempt.error;
        if (isLost) {
            lost += 1;
            log.info(`No answer to the trigger of "${plan.request.runId}"${(0,dag_run_scene/* linkSuffix */.s)(scene, plan.request)}: looking it up.`);
        }
        const run = await settle(plan.request, { isInDoubt: true, error: attempt.error }, scene, signal);
        if (run !== undefined)
            return created(plan, run);
        if (!isLost)
            throw attempt.error;
        if (lost === 1 && !(0,airflow_version/* isAtLeast */.d)(scene.client.version, 2, 9)) {
            const { explainByConf } = await __nccwpck_require__.e(/* import() */ 196).then(__nccwpck_require__.bind(__nccwpck_require__, 5815));
            const refusal = await explainByConf(plan.request, scene, signal);
            if (refusal !== undefined)
                throw refusal;
        }
        if (lost >= MOST_LOST)
            throw uncertainError(plan.request, attempt.error, scene);
        log.info(`There is no run "${plan.request.runId}": the same id is sent again.`);
    }
}
async function lookBefore(request, { client }, signal) {
    try {
        return await (0,abortable/* orAbort */.K)(client.getDagRun(request, signal), signal);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ && error.code === 'unsupported')
            return undefined;
        throw error;
    }
}
async function send(request, scene, signal) {
    try {
        return await (0,abortable/* orAbort */.K)(scene.client.triggerDagRun(request, signal), signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* ActionError */.lZ)
            return { kind: 'error', error };
        throw error;
    }
}
function created(plan, run) {
    plan.save('created');
    return { run, origin: 'created' };
}
async function settle(request, why, scene, signal) {
    try {
        return await look_up_lookUp(request, why.isInDoubt ? LATE_EFFECT_MS : ANSWERED_MS, scene, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!why.isInDoubt || !(error instanceof errors/* ActionError */.lZ))
            throw error;
        throw uncertainError(request, why.error ?? error, scene);
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/verdict.js

function verdictOf(run) {
    const name = `DAG run "${run.runId}" of DAG "${run.dagId}"`;
    return run.state === 'success'
        ? { name: 'success', message: `${name} succeeded` }
        : { name: 'failed', message: `${name} failed` };
}
function timedOutOutcome(end, limitMs) {
    const { run, reason } = end;
    const why = reason === undefined ? '' : `; probably ${reason}`;
    return {
        name: 'timed-out',
        message: `DAG run "${run.runId}" of DAG "${run.dagId}" is still ${run.state} after ${(0,duration/* formatDuration */.a)(limitMs)}${why}`,
        hint: hintFor(end),
    };
}
function hintFor({ limit, reason, run }) {
    if (reason?.includes('paused') === true)
        return 'Unpause the DAG, or set "if-paused: unpause".';
    if (run.state === 'queued')
        return `Free a place for the run, or raise "${limit}".`;
    return `Raise "${limit}", or look in Airflow at what the run is busy with.`;
}

;// CONCATENATED MODULE: ./lib/dag-run/expectation.js

const SAMPLE = 25;
const FEWEST = 3;
async function fetchExpectation(dagId, scene, signal) {
    try {
        const runs = await scene.client.listDagRuns({ dagId, states: ['success'], limit: SAMPLE }, signal);
        return expectationFrom(runs);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        scene.log.debug(`The DAG's recent runs could not be read: ${error.message}`);
        return undefined;
    }
}
function expectationFrom(runs) {
    const durations = runs
        .filter((run) => run.state === 'success')
        .map((run) => Date.parse(run.endDate ?? '') - Date.parse(run.startDate ?? ''))
        .filter((duration) => duration >= 0)
        .sort((a, b) => a - b);
    if (durations.length < FEWEST)
        return undefined;
    return {
        medianMs: quantile(durations, 0.5),
        spreadMs: (quantile(durations, 0.75) - quantile(durations, 0.25)) / 2,
        runs: durations.length,
    };
}
function quantile(sorted, share) {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
}

// EXTERNAL MODULE: ./lib/dag-run/poll-schedule.js
var poll_schedule = __nccwpck_require__(2633);
;// CONCATENATED MODULE: ./lib/dag-run/queue-reason.js

const PAGE = 100;
async function findQueueReason(ref, scene, signal) {
    try {
        const dag = scene.client.can('get-dag') ? await scene.client.getDag(ref.dagId, signal) : undefined;
        if (dag?.isPaused === true)
            return 'the DAG is paused';
        if (dag !== undefined && !dag.isActive)
            return 'the DAG is no longer among the DAGs that Airflow parses';
        const running = await scene.client.listDagRuns({ dagId: ref.dagId, states: ['running'], limit: PAGE }, signal);
        const others = running.filter((run) => run.runId !== ref.runId);
        const oldest = others.at(-1);
        if (oldest !== undefined && dag?.maxActiveRuns !== undefined && others.length >= dag.maxActiveRuns) {
            return `the DAG already has ${others.length} running of at most ${dag.maxActiveRuns} active runs (the oldest is "${oldest.runId}")`;
        }
        if (oldest !== undefined && dag?.maxActiveRuns === undefined) {
            return `the DAG has ${others.length} other running run${others.length === 1 ? '' : 's'}, perhaps as many as it allows (the oldest is "${oldest.runId}")`;
        }
        return 'the scheduler has not picked it up: it is busy, starting up, or has no free slots';
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        scene.log.debug(`Why the run is queued could not be found out: ${error.message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/follower.js






const EXTRA_MS = 15_000;
const FIRST_TASKS_MS = 8_000;
const EXPECTATION_AFTER_MS = 15_000;
const QUEUE_REASON_AFTER_MS = 20_000;
const QUEUE_REASON_EVERY_MS = 300_000;
const ABSENT_LOOKS = 3;
const ABSENT_PAUSE_MS = 2_000;
class Follower {
    run;
    #interval;
    #scene;
    #startedAt;
    #told;
    #expectation;
    #expectationDue;
    #tasksDue;
    #queueReasonDue;
    #queueReason;
    constructor(run, interval, scene) {
        const now = scene.clock.now();
        this.run = run;
        this.#interval = interval;
        this.#scene = scene;
        this.#startedAt = now - headStartMs(run, scene.clock.date());
        this.#expectationDue = now + EXPECTATION_AFTER_MS;
        this.#tasksDue = now + FIRST_TASKS_MS;
        this.#queueReasonDue = now + QUEUE_REASON_AFTER_MS;
        this.#tell();
    }
    async follow(isThere, signal) {
        const { clock } = this.#scene;
        let lookedAt = clock.now();
        let strainMs = 0;
        while (!isThere(this.run)) {
            const moment = {
                elapsedMs: this.#elapsedMs(),
                interval: this.#interval,
                expectation: this.#expectation,
                strainMs,
            };
            const due = lookedAt + (0,poll_schedule/* pollDelayMs */.pP)(moment, clock.random());
            await clock.sleep(Math.max(due - clock.now(), 0), signal);
            const from = clock.now();
            await this.look(signal);
            lookedAt = clock.now();
            strainMs = (0,poll_schedule/* strainAfterMs */.KR)(strainMs, lookedAt - from);
            if (!isThere(this.run))
                await this.#readExtras(signal);
        }
    }
    async look(signal) {
        const { client, clock } = this.#scene;
        const { dagId, runId } = this.run;
        for (let looks = 1;; looks += 1) {
            const run = await (0,abortable/* orAbort */.K)(client.getDagRun({ dagId, runId }, signal), signal);
            if (run !== undefined) {
                this.run = run;
                this.#tell();
                return;
            }
            if (looks === ABSENT_LOOKS)
                break;
            await clock.sleep(ABSENT_PAUSE_MS, signal);
        }
        throw new errors/* ActionError */.lZ('dag-run-not-found', `DAG run "${runId}" of DAG "${dagId}" has vanished: it was ${this.run.state}, now Airflow has no such run.`, { hint: 'Somebody deleted the run, or the environment was replaced; start the step again.' });
    }
    #elapsedMs() {
        return this.#scene.clock.now() - this.#startedAt;
    }
    #tell() {
        const { observer } = this.#scene;
        if (this.run.state === this.#told) {
            observer.nothingNew(this.run, this.#elapsedMs());
            return;
        }
        const previous = this.#told;
        this.#told = this.run.state;
        observer.stateChanged(this.run, previous, this.#elapsedMs());
    }
    async #readExtras(signal) {
        const now = this.#scene.clock.now();
        if (this.run.state === 'queued') {
            if (now >= this.#queueReasonDue)
                await this.#readQueueReason(signal);
        }
        else if (now >= this.#expectationDue) {
            await this.#readExpectation(signal);
        }
        else if (now >= this.#tasksDue) {
            await this.#readTasks(signal);
        }
    }
    async #readQueueReason(signal) {
        const { clock, observer } = this.#scene;
        const reason = await this.#extra(signal, (short) => findQueueReason(this.run, this.#scene, short));
        this.#queueReasonDue = clock.now() + QUEUE_REASON_EVERY_MS;
        if (reason === undefined || reason === this.#queueReason)
            return;
        this.#queueReason = reason;
        observer.queuedBecause(reason, this.#elapsedMs());
    }
    async #readExpectation(signal) {
        this.#expectationDue = Infinity;
        const { dagId } = this.run;
        this.#expectation = await this.#extra(signal, (short) => fetchExpectation(dagId, this.#scene, short));
        if (this.#expectation !== undefined)
            this.#scene.observer.expected(this.#expectation);
    }
    async #readTasks(signal) {
        const { client, clock, observer } = this.#scene;
        const { dagId, runId } = this.run;
        const from = clock.now();
        const tasks = await this.#extra(signal, (short) => client.listTaskInstances({ dagId, runId }, short));
        const tookMs = clock.now() - from;
        this.#tasksDue = clock.now() + (0,poll_schedule/* taskDelayMs */.Pi)(this.#elapsedMs(), { instances: tasks?.length ?? 0, tookMs });
        if (tasks !== undefined)
            observer.tasksRead(tasks, this.#elapsedMs());
    }
    async #extra(signal, read) {
        const { clock, log } = this.#scene;
        try {
            return await (0,deadline/* withDeadline */.N)({ clock, ms: EXTRA_MS }, signal, read);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof errors/* ActionError */.lZ) && !(error instanceof deadline/* DeadlinePassed */.X))
                throw error;
            log.debug(`Progress could not be read: ${error.message}`);
            return undefined;
        }
    }
}
function headStartMs(run, now) {
    const started = Date.parse(run.startDate ?? '');
    if (Number.isNaN(started))
        return 0;
    return Math.min(Math.max(now.getTime() - started, 0), 86_400_000);
}

;// CONCATENATED MODULE: ./lib/dag-run/watch.js





const LAST_LOOK_MS = 20_000;
async function watch(plan, scene, signal) {
    const { clock } = scene;
    const { timeoutMs, queueTimeoutMs } = plan;
    const follower = new Follower(plan.run, plan.pollIntervalMs, scene);
    const endsAt = clock.now() + timeoutMs;
    if (plan.run.state === 'queued' && queueTimeoutMs !== undefined && queueTimeoutMs < timeoutMs) {
        const hasLeft = await within(queueTimeoutMs, (run) => run.state !== 'queued');
        if (!hasLeft)
            return timedOut('queue-timeout');
    }
    const hasFinished = await within(endsAt - clock.now(), model/* isFinished */.$);
    return hasFinished ? { kind: 'finished', run: follower.run } : timedOut('timeout');
    async function within(ms, isThere) {
        const passed = new deadline/* DeadlinePassed */.X();
        try {
            await (0,deadline/* withDeadline */.N)({ clock, ms, passed }, signal, (limit) => follower.follow(isThere, limit));
        }
        catch (error) {
            if (error !== passed)
                throw error;
            await briefly((limit) => follower.look(limit));
        }
        return isThere(follower.run);
    }
    async function timedOut(limit) {
        const { run } = follower;
        const ref = run;
        const reason = run.state === 'queued' ? await briefly((short) => findQueueReason(ref, scene, short)) : undefined;
        return { kind: 'timed-out', limit, run, reason };
    }
    async function briefly(read) {
        try {
            return await (0,deadline/* withDeadline */.N)({ clock, ms: LAST_LOOK_MS }, signal, read);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof errors/* ActionError */.lZ) && !(error instanceof deadline/* DeadlinePassed */.X))
                throw error;
            scene.log.debug(`After the time limit: ${error.message}`);
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/life.js














const STOP_ON_TIMEOUT_MS = 60_000;
async function live(plan, scene, signal) {
    const course = new Course(plan, scene);
    try {
        const blocked = await proceed(plan, scene, course, signal);
        return course.end(blocked.outcome, blocked.importError);
    }
    catch (error) {
        if (!signal.aborted)
            return course.end((0,error_outcome/* errorOutcome */.z)(error));
        return await endCancelled(plan, scene, course).catch((late) => course.end((0,error_outcome/* errorOutcome */.z)(late), undefined, true));
    }
}
async function proceed(plan, scene, course, signal) {
    const { inputs } = plan;
    const limits = describeLimits(inputs, scene.client);
    if (limits !== undefined)
        scene.log.warn(limits);
    if (inputs.attach === undefined)
        (0,storable_conf/* requireStorable */.O)(inputs.conf, scene.client.version);
    const blocked = await begin(plan, scene, course, signal);
    if (blocked !== undefined)
        return blocked;
    const run = course.knownRun();
    if ((0,model/* isFinished */.$)(run))
        return { outcome: verdictOf(run), importError: undefined };
    if (!inputs.waitForCompletion) {
        const message = `DAG run "${run.runId}" of DAG "${run.dagId}" is ${run.state}; this step does not wait for it`;
        return { outcome: { name: 'triggered', message }, importError: undefined };
    }
    const end = await watch({ ...inputs, run }, { ...scene, observer: course.observer }, signal);
    if (end.kind === 'finished')
        return { outcome: verdictOf(end.run), importError: undefined };
    return { outcome: await endTimedOut(end, plan, scene, course, signal), importError: undefined };
}
async function begin(plan, scene, course, signal) {
    const { inputs, runId, environment, dag } = plan;
    if (inputs.attach !== undefined) {
        course.meet(await findAttached(inputs.dagId, inputs.attach, scene, signal), 'attached');
        return undefined;
    }
    const rerun = await decideRerun(plan, scene, signal);
    if (rerun.kind === 'follow') {
        course.meet(rerun.run, 'attached');
        return undefined;
    }
    const blocked = await preflight({ inputs, environment, dag }, scene, signal);
    if (blocked !== undefined)
        return blocked;
    if (rerun.kind === 'resume') {
        course.meet(await resumeRun(rerun.run, scene, signal), 'resumed');
        return undefined;
    }
    const outcome = await (0,active_run/* settleActiveRuns */.e)(inputs, scene, signal);
    if (outcome !== undefined)
        return { outcome, importError: undefined };
    const { run, origin } = await trigger({
        request: {
            dagId: inputs.dagId,
            runId,
            conf: inputs.conf,
            logicalDate: inputs.logicalDate,
            note: inputs.note === '' ? undefined : inputs.note,
        },
        isRunIdGiven: inputs.dagRunId !== undefined,
        looksFirst: inputs.dagRunId !== undefined || inputs.onCancel === 'stop' || inputs.onTimeout === 'stop',
        save: (phase) => course.enter(phase),
    }, scene, signal);
    course.meet(run, origin);
    return undefined;
}
async function endTimedOut(end, { inputs, stopper }, scene, course, signal) {
    const limitMs = end.limit === 'timeout' ? inputs.timeoutMs : (inputs.queueTimeoutMs ?? inputs.timeoutMs);
    const outcome = timedOutOutcome(end, limitMs);
    if (inputs.onTimeout === 'leave')
        return outcome;
    if (!course.mayStop()) {
        return { ...outcome, message: `${outcome.message}; it goes on, since this step did not create it` };
    }
    const note = writeStopNote(end.limit, stopper);
    const stopped = await stop_stopRun({ ref: end.run, note, budgetMs: STOP_ON_TIMEOUT_MS }, scene, signal);
    const line = stop_tellStop(stopped, end.run, scene);
    if (stopped.kind === 'not-stopped')
        scene.log.warn(line);
    else
        scene.log.info(line);
    if (stopped.kind === 'stopped' || stopped.kind === 'finished')
        course.update(stopped.run);
    if (stopped.kind === 'finished')
        return verdictOf(stopped.run);
    return stopped.kind === 'stopped' ? { ...outcome, message: `${outcome.message}; it was stopped` } : outcome;
}

;// CONCATENATED MODULE: ./lib/dag-run/step-state.js

const STEP_STATE = 'dag-run';
function encodeStepState(state) {
    return JSON.stringify(state);
}
function decodeStepState(text) {
    const value = parse(text);
    if (!isObject(value))
        return undefined;
    const { phase, dagId, runId, onCancel, url, stopNote, connection } = value;
    if (!isPhase(phase) || !isName(dagId) || !isName(runId))
        return undefined;
    if (onCancel !== 'leave' && onCancel !== 'stop')
        return undefined;
    if (typeof url !== 'string' || typeof stopNote !== 'string' || !isObject(connection))
        return undefined;
    return { phase, dagId, runId, onCancel, url, stopNote, connection: connection };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isName(value) {
    return typeof value === 'string' && value !== '';
}
function isPhase(value) {
    return value === 'sending' || value === 'created' || value === 'foreign' || value === 'done';
}

;// CONCATENATED MODULE: ./lib/inputs/note.js
const LONGEST = 1_000;
const LONGEST_NAME = 200;
function workflowRunUrl(context) {
    const { serverUrl, repository, runId, runAttempt } = context;
    if (repository === '' || runId === '')
        return '';
    return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
}
function deriveNote(context) {
    const { repository, ref, sha, actor } = context;
    const parts = [
        ['by', repository || 'a GitHub workflow'],
        ['on', ref],
        ['at', sha],
        ['for', actor],
    ].flatMap(([word = '', name = '']) => (name === '' ? [] : [`${word} ${shorten(name)}`]));
    const url = workflowRunUrl(context);
    return cut(oneLine(`Triggered ${parts.join(' ')}${url === '' ? '' : `: ${url}`}`), LONGEST);
}
function parseNote(text) {
    const { length } = [...text];
    if (length <= LONGEST)
        return { value: text };
    return { problem: `is ${length} characters long. Accepted: at most ${LONGEST}.` };
}
function shorten(name) {
    return cut(name, LONGEST_NAME);
}
function cut(text, most) {
    const characters = [...text];
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

// EXTERNAL MODULE: ./lib/inputs/run-id.js
var run_id = __nccwpck_require__(8984);
// EXTERNAL MODULE: ./lib/report/outputs.js
var outputs = __nccwpck_require__(8568);
// EXTERNAL MODULE: ./lib/report/cut.js
var report_cut = __nccwpck_require__(6590);
// EXTERNAL MODULE: ./lib/report/task-state.js
var task_state = __nccwpck_require__(5981);
;// CONCATENATED MODULE: ./lib/report/progress.js



const MINUTE_MS = 60_000;
const EARLY_MS = 10 * MINUTE_MS;
const EARLY_HEARTBEAT_MS = MINUTE_MS;
const HEARTBEAT_MS = 5 * MINUTE_MS;
const COUNTS_MS = 30_000;
const MOST_NAMES = 6;
const NAME_LIMIT = 60;
const SLOW_FACTOR = 1.5;
const ORIGINS = {
    created: 'Created DAG run',
    adopted: 'Found DAG run',
    attached: 'Attached to DAG run',
    resumed: 'Resumed DAG run',
};
function createProgress(parts) {
    return new Progress(parts);
}
class Progress {
    #parts;
    #printedAt;
    #countedAt = -Infinity;
    #told = new Map();
    #counts = '';
    #expectation;
    #isSlowTold = false;
    constructor(parts) {
        this.#parts = parts;
        this.#printedAt = parts.clock.now();
    }
    runKnown = (run, origin) => {
        const url = this.#parts.linkTo(run);
        this.#print(`${ORIGINS[origin]} "${run.runId}" of DAG "${run.dagId}"${url === '' ? '' : `: ${url}`}`);
    };
    stateChanged = (run, previous, elapsedMs) => {
        const before = previous === undefined ? '' : ` (was ${previous})`;
        const isOver = run.state === 'success' || run.state === 'failed';
        const usual = isOver && this.#expectation !== undefined ? `, ${this.#usually()}` : '';
        this.#print(`${stamp(elapsedMs)} ${run.state}${before}${usual}`);
    };
    tasksRead = (tasks, elapsedMs) => {
        const news = (0,task_state/* groupByTask */.QD)(tasks).flatMap((group) => this.#newsOf(group));
        const isOnlyCounts = news.every(({ isCount }) => isCount);
        const { clock } = this.#parts;
        if (news.length === 0 || (isOnlyCounts && clock.now() - this.#countedAt < COUNTS_MS))
            return;
        this.#countedAt = clock.now();
        for (const { taskId, state, text } of news)
            this.#told.set(taskId, { state, text });
        this.#counts = describeDone(tasks);
        const byState = Map.groupBy(news, ({ state }) => state);
        const parts = [...byState]
            .sort(([a], [b]) => (0,task_state/* compareStates */.CD)(a, b))
            .map(([state, items]) => {
            const names = items.map(({ taskId, text }) => `${(0,report_cut/* cutMiddle */.it)(taskId, NAME_LIMIT)}${text === '' ? '' : ` (${text})`}`);
            return `${(0,task_state/* lookOf */.Li)(state).sign} ${state}: ${(0,report_cut/* listSome */.XT)(names, MOST_NAMES)}`;
        });
        this.#print(`${stamp(elapsedMs)} ${this.#counts} · ${parts.join(' · ')}`);
    };
    nothingNew = (run, elapsedMs) => {
        const isSlow = !this.#isSlowTold &&
            this.#expectation !== undefined &&
            run.state === 'running' &&
            elapsedMs > this.#expectation.medianMs * SLOW_FACTOR;
        const silentMs = this.#parts.clock.now() - this.#printedAt;
        const heartbeatMs = elapsedMs < EARLY_MS ? EARLY_HEARTBEAT_MS : HEARTBEAT_MS;
        if (!isSlow && silentMs < heartbeatMs)
            return;
        if (isSlow)
            this.#isSlowTold = true;
        const counts = this.#counts === '' ? '' : `, ${this.#counts}`;
        const usual = this.#expectation === undefined ? '' : `, ${this.#usually()}`;
        this.#print(`${stamp(elapsedMs)} still ${run.state}${counts}${isSlow ? ', slower than usual' : ''}${usual}`);
    };
    queuedBecause = (reason, elapsedMs) => {
        this.#print(`${stamp(elapsedMs)} queued; probably ${reason}`);
    };
    expected = (expectation) => {
        this.#expectation = expectation;
        this.#print(`The last ${expectation.runs} successful runs took ${(0,duration/* formatDuration */.a)(expectation.medianMs)} (median).`);
    };
    #usually() {
        return `usually ${(0,duration/* formatDuration */.a)(this.#expectation?.medianMs ?? 0)}`;
    }
    #newsOf(group) {
        const before = this.#told.get(group.taskId);
        const { state, text } = describeGroup(group);
        if (before?.state === state && before.text === text)
            return [];
        if (before === undefined && (state === 'none' || state === 'scheduled'))
            return [];
        return [{ taskId: group.taskId, state, text, isCount: before?.state === state }];
    }
    #print(line) {
        this.#printedAt = this.#parts.clock.now();
        this.#parts.log.info(line);
    }
}
function describeGroup(group) {
    if (!group.isMapped)
        return { state: group.state, text: '' };
    const counts = (0,task_state/* countStates */.c0)(group.instances);
    const done = Object.entries(counts).reduce((sum, [state, count]) => sum + (['good', 'bad', 'skipped'].includes((0,task_state/* lookOf */.Li)(state).kind) ? count : 0), 0);
    const total = group.instances.length;
    const failed = counts['failed'] ?? 0;
    const text = `${done} of ${total}${failed > 0 ? `, ${failed} failed` : ''}`;
    const isUnderWay = done > 0 && done < total && group.state !== 'failed';
    return { state: isUnderWay ? 'running' : group.state, text };
}
function describeDone(tasks) {
    const done = tasks.filter((task) => ['good', 'bad', 'skipped'].includes((0,task_state/* lookOf */.Li)(task.state).kind)).length;
    return `${done} of ${tasks.length} task instances done`;
}
function stamp(elapsedMs) {
    const seconds = Math.floor(elapsedMs / 1000);
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const two = (n) => String(n).padStart(2, '0');
    return `[${h > 0 ? `${h}:${two(m)}` : m}:${two(s)}]`;
}

;// CONCATENATED MODULE: ./lib/transport/detect-version.js



async function detectVersion(transport, signal) {
    const told = transport.kind === 'cli' ? await askCommand(transport, signal) : await askRest(transport, signal);
    const version = told === undefined ? undefined : (0,airflow_version/* parseAirflowVersion */.A)(told);
    if (version !== undefined)
        return version;
    throw new errors/* ActionError */.lZ('unexpected-response', 'Airflow did not tell its version.', {
        hint: 'Allow airflow:GetEnvironment for the role, or give the input airflow-version.',
    });
}
async function askRest(transport, signal) {
    const answer = await transport.send({ method: 'GET', path: '/version', effect: 'read' }, signal);
    const version = (0,json/* isObject */.G)(answer.body) ? answer.body['version'] : undefined;
    if (answer.status < 300 && typeof version === 'string')
        return version;
    if (answer.status === 401 || answer.status === 403)
        throw new errors/* ActionError */.lZ('airflow-forbidden', `Airflow refused to tell its version (status ${answer.status}).`, {
            hint: "The caller's Airflow role needs at least the permissions of Viewer; the input airflow-version avoids this call.",
        });
    return undefined;
}
async function askCommand(transport, signal) {
    const { stdout } = await transport.run(['version'], 'read', signal);
    return readVersionLine(stdout);
}
function readVersionLine(stdout) {
    for (const line of stdout.split('\n').reverse()) {
        const match = /(?:^|\s)v?(\d+\.\d+\.\d+\S*)\s*$/.exec(line);
        if (match?.[1] !== undefined)
            return match[1];
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/aws/rest-api-answer.js
var rest_api_answer = __nccwpck_require__(2177);
// EXTERNAL MODULE: ./lib/aws/sdk-errors.js
var sdk_errors = __nccwpck_require__(5733);
// EXTERNAL MODULE: ./lib/transport/page.js
var page = __nccwpck_require__(8246);
;// CONCATENATED MODULE: ./lib/transport/invoke-rest-api.js




const PATH_LIMIT = 64;
function createInvokeRestApi(parts) {
    const { mwaa, retry } = parts;
    let isLimitKnown = false;
    return {
        kind: 'invoke-rest-api',
        pathLimit: PATH_LIMIT,
        async send(request, signal) {
            const { method, path, query, body, effect } = request;
            if (isLimitKnown && path.length > PATH_LIMIT)
                throw new errors/* TransportError */.wX('path-too-long', `InvokeRestApi takes paths of at most ${PATH_LIMIT} characters; this one has ${path.length}.`, { delivery: 'not-sent', hint: sdk_errors/* PATH_HINT */.oW });
            const attempt = async () => {
                const answer = (0,rest_api_answer/* readAirflowStatus */.tA)(await mwaa.invokeRestApi({ method, path, query, body }, signal), request);
                (0,page/* requireNoPage */.C)(answer, request);
                return answer;
            };
            try {
                return await retry.run(effect, attempt, signal);
            }
            catch (error) {
                if (error instanceof errors/* TransportError */.wX && error.code === 'path-too-long')
                    isLimitKnown = true;
                throw error;
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/aws/target.js
var aws_target = __nccwpck_require__(8012);
;// CONCATENATED MODULE: ./lib/transport/no-transport.js


const transportActions = {
    'invoke-rest-api': 'InvokeRestApi',
    'web-session': 'CreateWebLoginToken',
    cli: 'CreateCliToken',
};
function noTransport(attempts, target, purpose = `reach the environment ${target.environment}`) {
    const tried = attempts.filter(({ error }) => error.code !== 'unsupported');
    const [first] = tried;
    if (first !== undefined && tried.every(({ error }) => error.code === 'private-web-server'))
        return first.error;
    const reasons = attempts.map(({ kind, error }) => `- ${kind}: ${error.message}`);
    const remedies = attempts.map(({ kind, error }) => `- ${kind}: ${remedyFor(kind, error, target)}`);
    return new errors/* ActionError */.lZ('no-transport', [`There is no way to ${purpose}:`, ...reasons].join('\n'), {
        hint: ['Any of these would help:', ...remedies].join('\n'),
        cause: attempts.at(-1)?.error,
    });
}
function remedyFor(kind, error, target) {
    if (error.code === 'access-denied' || error.code === 'no-airflow-role')
        return `allow ${(0,aws_target/* iamStatement */.RZ)(transportActions[kind], target)}`;
    return error.hint ?? 'see the reason above';
}

;// CONCATENATED MODULE: ./lib/transport/version-rules.js

function ruleOut(kind, version) {
    if (kind === 'cli' || (0,airflow_version/* isAtLeast */.d)(version, 2, 4))
        return undefined;
    return `Airflow ${version.text} on MWAA has no REST API (it came with 2.4.3).`;
}

;// CONCATENATED MODULE: ./lib/transport/connect.js





const ORDER = ['invoke-rest-api', 'web-session', 'cli'];
const transportNames = {
    'invoke-rest-api': 'InvokeRestApi',
    'web-session': 'the web session',
    cli: 'the CLI endpoint',
};
async function connect(options, probe, signal) {
    const { requested, log, mwaa } = options;
    const kinds = requested === 'auto' ? ORDER : [requested];
    const attempts = [];
    let version = options.version;
    for (const [place, kind] of kinds.entries()) {
        try {
            if (kind === 'cli' && isWithoutRoute(attempts.at(-1)))
                break;
            requireVersion(kind, version);
            const isPrivate = attempts.some(({ error }) => error.code === 'private-web-server') || undefined;
            const transport = await createTransport(kind, { ...options, isPrivate }, version);
            if (version === undefined) {
                version = await detectVersion(transport, signal);
                requireVersion(kind, version);
            }
            const client = await options.openClient(transport, version);
            if (transport.kind === 'cli')
                await transport.open(signal);
            const probed = await probe(client, signal);
            return {
                kind,
                version,
                client,
                probed,
                alternatives: listOthers(kinds.slice(place + 1), options, version),
            };
        }
        catch (error) {
            if (requested !== 'auto' || !((0,errors/* isRefusal */.vu)(error) || error instanceof RuledOut))
                throw error;
            attempts.push({ kind, error });
            const next = kinds[place + 1];
            const then = next === undefined ? '' : ` Trying ${transportNames[next]}.`;
            log.info(`${capitalise(transportNames[kind])} cannot be used: ${error.message}${then}`);
        }
    }
    throw noTransport(attempts, mwaa.target);
}
function isWithoutRoute(attempt) {
    return attempt?.kind === 'web-session' && attempt.error.code === 'private-web-server';
}
function capitalise(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
class RuledOut extends errors/* ActionError */.lZ {
}
function requireVersion(kind, version) {
    const reason = version === undefined ? undefined : ruleOut(kind, version);
    if (reason !== undefined)
        throw new RuledOut('unsupported', reason, { hint: 'Use the transport cli, or auto.' });
}
async function createTransport(kind, parts, version) {
    if (kind === 'invoke-rest-api')
        return createInvokeRestApi(parts);
    if (kind === 'cli')
        return (await __nccwpck_require__.e(/* import() */ 807).then(__nccwpck_require__.bind(__nccwpck_require__, 6807))).createCli(parts);
    return (await __nccwpck_require__.e(/* import() */ 510).then(__nccwpck_require__.bind(__nccwpck_require__, 510))).createWebSession(parts, version);
}
function listOthers(kinds, options, version) {
    const possible = kinds.filter((kind) => ruleOut(kind, version) === undefined);
    return possible.map((kind) => {
        let opening;
        const open = async () => options.openClient(await createTransport(kind, options, version), version);
        return {
            kind,
            open: () => {
                opening ??= open();
                return opening;
            },
        };
    });
}

;// CONCATENATED MODULE: ./lib/airflow/auto-client.js



function createAutoClient(connection, parts) {
    const { client: chosen, kind, alternatives } = connection;
    if (alternatives.length === 0)
        return chosen;
    const first = { kind, can: (capability) => chosen.can(capability), open: async () => chosen };
    const ways = [first, ...alternatives.map((way) => ({ ...way }))];
    const told = new Set();
    function tell(attempt, purpose, next) {
        const then = next === undefined ? 'nothing else is left' : `trying ${transportNames[next.kind]}`;
        const line = `Cannot ${purpose} through ${transportNames[attempt.kind]} (${attempt.error.message}); ${then}.`;
        if (!told.has(line))
            parts.log.info(line);
        told.add(line);
    }
    async function run(operation) {
        const attempts = [];
        for (const [place, way] of ways.entries()) {
            try {
                requireOpen(way, operation.capability);
                return await operation.call(await way.open());
            }
            catch (error) {
                if (!mayMoveOn(error, { way, first, effect: operation.effect }))
                    throw error;
                attempts.push({ kind: way.kind, error });
                tell({ kind: way.kind, error }, operation.purpose, ways[place + 1]);
            }
        }
        throw noTransport(attempts, parts.target, operation.purpose);
    }
    const read = (purpose, call, capability) => run({ effect: 'read', purpose, call, ...(capability === undefined ? {} : { capability }) });
    const write = (purpose, call, capability) => run({ effect: 'write', purpose, call, ...(capability === undefined ? {} : { capability }) });
    return {
        transport: chosen.transport,
        version: chosen.version,
        can: (capability) => ways.some((way) => way.closed === undefined && way.can(capability)),
        getDag: (dagId, signal) => read('read the DAG', (c) => c.getDag(dagId, signal), 'get-dag'),
        getDagParams: (dagId, signal) => read("read the DAG's params", (c) => c.getDagParams(dagId, signal), 'dag-params'),
        listDagTasks: (dagId, signal) => read("read the DAG's tasks", (c) => c.listDagTasks(dagId, signal), 'dag-tasks'),
        listImportErrors: (signal) => read('read import errors', (c) => c.listImportErrors(signal), 'import-errors'),
        unpauseDag: (dagId, signal) => write('unpause the DAG', (c) => c.unpauseDag(dagId, signal), 'unpause'),
        triggerDagRun: (request, signal) => write('trigger the DAG', (c) => c.triggerDagRun(request, signal)),
        getDagRun: (ref, signal) => read('read the DAG run', (c) => c.getDagRun(ref, signal)),
        listDagRuns: (query, signal) => read('list DAG runs', (c) => c.listDagRuns(query, signal)),
        listTaskInstances: (ref, signal) => read('list task instances', (c) => c.listTaskInstances(ref, signal)),
        stopDagRun: (ref, note, signal) => write('stop the DAG run', (c) => c.stopDagRun(ref, note, signal), 'stop'),
        clearTasks: (ref, tasks, signal) => write('clear tasks', (c) => c.clearTasks(ref, tasks, signal), 'clear'),
        readTaskLog: (ref, maxLines, signal) => read('read a task log', (c) => c.readTaskLog(ref, maxLines, signal), 'task-logs'),
        getXcom: (ref, signal) => read('read an XCom', (c) => c.getXcom(ref, signal), 'xcom'),
    };
}
function requireOpen(way, capability) {
    if (way.closed !== undefined)
        throw way.closed;
    if (capability !== undefined && !way.can(capability))
        throw new errors/* ActionError */.lZ('unsupported', 'it cannot do this');
}
function mayMoveOn(error, at) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return false;
    if (error.code === 'path-too-long' || error.code === 'unsupported')
        return true;
    if (error.code === 'too-large')
        return at.effect === 'read' || !(0,errors/* isUndecided */.Ae)(error);
    if (at.way === at.first || !(0,errors/* isRefusal */.vu)(error))
        return false;
    at.way.closed = error;
    return true;
}

// EXTERNAL MODULE: ./lib/airflow/capabilities.js
var capabilities = __nccwpck_require__(1960);
// EXTERNAL MODULE: ./lib/airflow/rest-answer.js
var rest_answer = __nccwpck_require__(4659);
// EXTERNAL MODULE: ./lib/airflow/rest-path.js
var rest_path = __nccwpck_require__(9426);
;// CONCATENATED MODULE: ./lib/airflow/rest-caller.js


function createRestCaller(transport) {
    let style = transport.kind === 'web-session' ? 'encoded' : 'plain';
    function send({ segments: _, ...rest }, path, signal) {
        return transport.send({ ...rest, path }, signal);
    }
    return {
        async send(call, signal) {
            const path = (0,rest_path/* formatRestPath */.X_)(call.segments, style);
            const answer = await send(call, path, signal);
            if (answer.status !== 404 || style === 'encoded')
                return answer;
            const encoded = (0,rest_path/* formatRestPath */.X_)(call.segments, 'encoded');
            if (encoded === path || (encoded.length > transport.pathLimit && path.length <= transport.pathLimit))
                return answer;
            const second = await send(call, encoded, signal);
            if (second.status !== 404)
                style = 'encoded';
            return second;
        },
        async choose(segments, natural, short) {
            if ((0,rest_path/* formatRestPath */.X_)(segments, style).length > transport.pathLimit)
                return await short();
            try {
                return await natural();
            }
            catch (error) {
                if (!(error instanceof errors/* TransportError */.wX) || error.code !== 'path-too-long')
                    throw error;
                return await short();
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/airflow/rest-calls.js
var rest_calls = __nccwpck_require__(1092);
// EXTERNAL MODULE: ./lib/airflow/rest-decoder.js
var rest_decoder = __nccwpck_require__(6021);
;// CONCATENATED MODULE: ./lib/airflow/rest-dag-runs.js



const MOST_PAGES = 10;
function createDagRunReader({ caller, dialect }) {
    const dates = new Map();
    function remember(run) {
        const date = dialect.runDate === 'run_after' ? run.runAfter : run.logicalDate;
        if (date !== undefined)
            dates.set(keyOf(run), date);
        return run;
    }
    async function getNaturally(ref, signal) {
        const asked = { ...readRuns(ref.dagId), deed: `read the DAG run "${ref.runId}" of "${ref.dagId}"` };
        const answer = await caller.send((0,rest_calls/* getDagRunCall */.Iy)(ref), signal);
        if (answer.status === 404)
            return undefined;
        const run = (0,rest_decoder/* decodeDagRun */.UO)((0,rest_answer/* requireOk */.Mo)(answer, asked), asked);
        if (run.runId !== ref.runId || run.dagId !== ref.dagId)
            throw (0,rest_answer/* malformed */.Qm)(asked, answer.body);
        return run;
    }
    async function readPage(query, signal) {
        const asked = readRuns(query.dagId);
        const ask = async (call) => {
            const answer = await caller.send(call, signal);
            if (answer.status === 404)
                return { runs: [], total: 0 };
            const { items, total } = (0,rest_decoder/* decodePage */.Ci)((0,rest_answer/* requireObject */.zG)(answer, asked), 'dag_runs', asked);
            const own = items.filter((item) => item['dag_id'] === query.dagId);
            return { runs: own.map((item) => (0,rest_decoder/* decodeDagRun */.UO)(item, asked)), total };
        };
        return await caller.choose((0,rest_calls/* dagRunsSegments */.hX)(query.dagId), () => ask((0,rest_calls/* listDagRunsCall */.Bs)(dialect, query)), () => ask((0,rest_calls/* batchDagRunsCall */.hH)(dialect, query)));
    }
    async function findInPages(query, runId, signal) {
        for (let offset = 0; offset < MOST_PAGES * rest_calls/* PAGE_SIZE */.md; offset += rest_calls/* PAGE_SIZE */.md) {
            const page = await readPage({ ...query, orderBy: '-id', limit: rest_calls/* PAGE_SIZE */.md, offset }, signal);
            const run = page.runs.find((candidate) => candidate.runId === runId);
            if (run !== undefined)
                return remember(run);
            if (page.runs.length === 0 || offset + rest_calls/* PAGE_SIZE */.md >= page.total)
                return undefined;
        }
        return undefined;
    }
    async function findInList(ref, signal) {
        const { dagId, runId } = ref;
        const date = dates.get(keyOf(ref));
        const known = date === undefined ? undefined : await findInPages({ dagId, date }, runId, signal);
        if (known !== undefined)
            return known;
        const idPart = dialect.matchesRunIds ? runId : undefined;
        return await findInPages({ dagId, idPart }, runId, signal);
    }
    return {
        get(ref, signal) {
            return caller.choose((0,rest_calls/* dagRunSegments */.sA)(ref), () => getNaturally(ref, signal), () => findInList(ref, signal));
        },
        async list({ dagId, states, limit }, signal) {
            const orderBy = dialect.newestFirst;
            const wanted = Math.min(limit, rest_calls/* PAGE_SIZE */.md);
            const groups = states === undefined ? [[]] : states.map((state) => [state]);
            const runs = [];
            for (const group of groups) {
                const page = await readPage({ dagId, states: group, orderBy, limit: wanted }, signal);
                runs.push(...page.runs);
            }
            return runs.sort((a, b) => dateOf(b) - dateOf(a)).slice(0, wanted);
        },
    };
}
function keyOf({ dagId, runId }) {
    return `${dagId}/${runId}`;
}
function dateOf(run) {
    return Date.parse(run.runAfter ?? run.logicalDate ?? '') || 0;
}
function readRuns(dagId) {
    return { deed: `list the DAG runs of "${dagId}"`, permission: 'can read on DAG Runs' };
}

// EXTERNAL MODULE: ./lib/airflow/rest-dags.js
var rest_dags = __nccwpck_require__(1488);
// EXTERNAL MODULE: ./lib/airflow/rest-dialect.js
var rest_dialect = __nccwpck_require__(5387);
;// CONCATENATED MODULE: ./lib/airflow/rest-task-instances.js





const rest_task_instances_MOST_PAGES = 200;
function createTaskInstanceReader(api) {
    const bulky = new Set();
    return (ref, signal) => listTaskInstances({ ...api, bulky }, ref, signal);
}
async function listTaskInstances(api, ref, signal) {
    const { caller, dialect, runs, bulky } = api;
    const asked = {
        deed: `list the task instances of the DAG run "${ref.runId}" of "${ref.dagId}"`,
        permission: 'can read on Task Instances',
    };
    const found = new Map();
    function take(answer) {
        if (answer.status === 404)
            throw runNotFound(ref);
        const { items, total } = (0,rest_decoder/* decodePage */.Ci)((0,rest_answer/* requireObject */.zG)(answer, asked), 'task_instances', asked);
        for (const item of items) {
            const { dagId, runId, instance } = (0,rest_decoder/* decodeTaskInstance */.xc)(item, asked);
            const isOwn = (dagId ?? ref.dagId) === ref.dagId && (runId ?? ref.runId) === ref.runId;
            if (isOwn)
                found.set(`${instance.mapIndex} ${instance.taskId}`, instance);
        }
        return { count: items.length, total };
    }
    async function takePages(makeCall) {
        for (let page = 0; page < rest_task_instances_MOST_PAGES; page += 1) {
            const offset = page * rest_calls/* PAGE_SIZE */.md;
            const { count, total } = take(await caller.send(makeCall(offset), signal));
            if (count === 0 || offset + count >= total)
                return total;
        }
        throw new errors/* ActionError */.lZ('unsupported', `The DAG run "${ref.runId}" has more than ${rest_task_instances_MOST_PAGES * rest_calls/* PAGE_SIZE */.md} task instances.`);
    }
    async function takeBatch() {
        const filter = (0,rest_dialect/* taskInstanceFilter */.hY)(dialect, ref, undefined) ?? (0,rest_dialect/* taskInstanceFilter */.hY)(dialect, ref, await requireDate());
        const makeCall = (offset) => (0,rest_calls/* batchTaskInstancesCall */.I4)(dialect, filter ?? {}, offset);
        if (dialect.pagesBatches)
            await takePages(makeCall);
        else if (bulky.has(ref.runId))
            await takeDated();
        else {
            try {
                take(await caller.send(makeCall(0), signal));
            }
            catch (error) {
                if (!isTooMuch(error))
                    throw error;
                await takeDated();
                bulky.add(ref.runId);
            }
        }
    }
    async function takeDated() {
        const date = await requireDate();
        await takePages((offset) => (0,rest_calls/* datedTaskInstancesCall */.WP)(date, offset));
    }
    async function requireDate() {
        const date = (await runs.get(ref, signal))?.logicalDate;
        if (date === undefined)
            throw runNotFound(ref);
        return date;
    }
    async function takeNaturally() {
        const total = await takePages((offset) => (0,rest_calls/* listTaskInstancesCall */.W0)(dialect, ref, offset));
        if (found.size >= total)
            return;
        try {
            await takeBatch();
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
        }
    }
    await caller.choose((0,rest_calls/* taskInstancesSegments */.gq)(ref), takeNaturally, takeBatch);
    return [...found.values()].sort(byTask);
}
function byTask(a, b) {
    if (a.taskId !== b.taskId)
        return a.taskId < b.taskId ? -1 : 1;
    return a.mapIndex - b.mapIndex;
}
function isTooMuch(error) {
    return error instanceof errors/* TransportError */.wX && (error.code === 'too-large' || error.code === 'unreachable');
}
function runNotFound({ dagId, runId }) {
    return new errors/* ActionError */.lZ('dag-run-not-found', `Airflow has no DAG run "${runId}" of the DAG "${dagId}".`);
}

;// CONCATENATED MODULE: ./lib/airflow/rest-client.js










function openRestClient(transport, version) {
    const dialect = (0,rest_dialect/* selectRestDialect */.Du)(version);
    const caller = createRestCaller(transport);
    const runs = createDagRunReader({ caller, dialect });
    const api = { caller, dialect, runs };
    async function write(call, asked, notFound, signal) {
        const answer = await caller.send(call, signal);
        if (answer.status === 404)
            throw notFound();
        (0,rest_answer/* requireOk */.Mo)(answer, asked);
    }
    return {
        transport: transport.kind,
        version,
        can: (0,capabilities/* capabilitiesOf */.S)(transport.kind, version),
        getDag: (dagId, signal) => (0,rest_dags/* getDag */.Bs)(api, dagId, signal),
        getDagParams: (dagId, signal) => (0,rest_dags/* getDagParams */.jK)(api, dagId, signal),
        listDagTasks: (dagId, signal) => (0,rest_dags/* listDagTasks */.x9)(api, dagId, signal),
        listImportErrors: (signal) => (0,rest_dags/* listImportErrors */.LG)(api, signal),
        async unpauseDag(dagId, signal) {
            const asked = { deed: `unpause the DAG "${dagId}"`, permission: 'can edit on DAGs' };
            await write((0,rest_calls/* unpauseCall */.oz)(dagId), asked, () => (0,rest_dags/* dagNotFound */.a0)(dagId), signal);
        },
        async triggerDagRun(request, signal) {
            return readTriggerAnswer(await caller.send((0,rest_calls/* triggerCall */.He)(dialect, request), signal), request);
        },
        getDagRun: (ref, signal) => runs.get(ref, signal),
        listDagRuns: (query, signal) => runs.list(query, signal),
        listTaskInstances: createTaskInstanceReader(api),
        async stopDagRun(ref, note, signal) {
            const asked = {
                deed: `set the DAG run "${ref.runId}" failed`,
                permission: 'can edit on DAG Runs',
            };
            const [stop, ...notes] = (0,rest_calls/* stopCalls */.OR)(dialect, ref, note);
            await write(stop, asked, () => runNotFound(ref), signal);
            for (const call of notes) {
                try {
                    await caller.send(call, signal);
                }
                catch (error) {
                    if (!(error instanceof errors/* ActionError */.lZ))
                        throw error;
                }
            }
        },
        async clearTasks(ref, tasks, signal) {
            const asked = {
                deed: `clear tasks of the DAG run "${ref.runId}"`,
                permission: 'can edit on Task Instances',
            };
            await write((0,rest_calls/* clearCall */.WR)(ref, tasks), asked, () => runNotFound(ref), signal);
        },
        async readTaskLog(ref, maxLines, signal) {
            const { readTaskLog } = await __nccwpck_require__.e(/* import() */ 874).then(__nccwpck_require__.bind(__nccwpck_require__, 2874));
            return await readTaskLog(api, ref, maxLines, signal);
        },
        async getXcom(ref, signal) {
            const { getXcom } = await __nccwpck_require__.e(/* import() */ 874).then(__nccwpck_require__.bind(__nccwpck_require__, 2874));
            return await getXcom(api, ref, signal);
        },
    };
}
function readTriggerAnswer(answer, { dagId, runId }) {
    const asked = { deed: `trigger the DAG "${dagId}"`, permission: 'can create on DAG Runs' };
    if (answer.status === 409)
        return { kind: 'conflict', detail: (0,rest_answer/* airflowWords */.kt)(answer.body) };
    if (answer.status === 404)
        throw (0,rest_dags/* dagNotFound */.a0)(dagId);
    const run = (0,rest_decoder/* decodeDagRun */.UO)((0,rest_answer/* requireOk */.Mo)(answer, asked), asked);
    if (run.runId !== runId || run.dagId !== dagId)
        throw (0,rest_answer/* malformed */.Qm)(asked, answer.body);
    return { kind: 'accepted', run };
}

;// CONCATENATED MODULE: ./lib/airflow/open-client.js

async function openClient(transport, version) {
    if (transport.kind !== 'cli')
        return openRestClient(transport, version);
    const { openCliClient } = await __nccwpck_require__.e(/* import() */ 416).then(__nccwpck_require__.bind(__nccwpck_require__, 8416));
    return openCliClient(transport, version);
}

;// CONCATENATED MODULE: ./lib/airflow/ui-links.js

function linkToDagRun(host, version, run) {
    const dag = encodeURIComponent(run.dagId);
    const id = encodeURIComponent(run.runId);
    if (version.major >= 3)
        return `https://${host}/dags/${dag}/runs/${id}`;
    if ((0,airflow_version/* isAtLeast */.d)(version, 2, 3))
        return `https://${host}/dags/${dag}/grid?dag_run_id=${id}`;
    if (run.logicalDate === undefined)
        return '';
    return `https://${host}/graph?dag_id=${dag}&execution_date=${encodeURIComponent(run.logicalDate)}`;
}
function linkToTaskLog(host, version, ref, tryNumber) {
    const dag = encodeURIComponent(ref.dagId);
    const run = encodeURIComponent(ref.runId);
    const task = encodeURIComponent(ref.taskId);
    const isMapped = ref.mapIndex >= 0;
    if (version.major >= 3) {
        const mapped = isMapped ? `/mapped/${ref.mapIndex}` : '';
        const attempt = tryNumber !== undefined && tryNumber > 0 ? `?try_number=${tryNumber}` : '';
        return `https://${host}/dags/${dag}/runs/${run}/tasks/${task}${mapped}${attempt}`;
    }
    if ((0,airflow_version/* isAtLeast */.d)(version, 2, 3)) {
        const mapped = isMapped ? `&map_index=${ref.mapIndex}` : '';
        return `https://${host}/dags/${dag}/grid?dag_run_id=${run}&task_id=${task}${mapped}&tab=logs`;
    }
    if (ref.logicalDate === undefined)
        return '';
    return `https://${host}/log?dag_id=${dag}&task_id=${task}&execution_date=${encodeURIComponent(ref.logicalDate)}`;
}

;// CONCATENATED MODULE: ./lib/aws/credentials.js
function maskCredentials(found, mask) {
    for (const secret of [found.secretAccessKey, found.sessionToken, found.accessKeyId])
        if (secret !== undefined && secret !== '')
            mask(secret);
    return {
        accessKeyId: found.accessKeyId,
        secretAccessKey: found.secretAccessKey,
        ...(found.sessionToken === undefined ? {} : { sessionToken: found.sessionToken }),
        ...(found.expiration === undefined ? {} : { expiration: found.expiration }),
    };
}

// EXTERNAL MODULE: ./lib/aws/sdk-client.js
var sdk_client = __nccwpck_require__(8493);
// EXTERNAL MODULE: ./lib/aws/sdk-failure.js
var sdk_failure = __nccwpck_require__(3374);
;// CONCATENATED MODULE: ./lib/aws/ambient.js






function createAmbientCredentials(options) {
    const { env, mask, clock, repeat } = options;
    const keys = readKeys(env);
    const isFixed = keys !== undefined;
    let held;
    let provider;
    async function load(forceRefresh, signal) {
        try {
            provider ??= keys === undefined ? await createProvider(options) : async () => keys;
            const found = maskCredentials(await (0,abortable/* orAbort */.K)(provider({ forceRefresh }), signal), mask);
            held = held !== undefined && isSame(held, found) ? held : found;
            return held;
        }
        catch (error) {
            signal.throwIfAborted();
            throw explainChainError(error);
        }
    }
    return {
        kind: 'ambient',
        get endsAt() {
            return isFixed ? held?.expiration : undefined;
        },
        get endsUnknown() {
            return isFixed && held?.sessionToken !== undefined && held.expiration === undefined;
        },
        async get(signal) {
            const ends = held?.expiration?.getTime();
            const isGood = ends === undefined || isFixed || ends - clock.date().getTime() > 300_000;
            return held !== undefined && isGood ? held : repeat(() => load(false, signal), signal);
        },
        async renew(refused, signal) {
            if (held !== undefined && held !== refused)
                return held;
            const found = await repeat(() => load(true, signal), signal);
            if (found === refused)
                throw expired(refused, isFixed);
            return found;
        },
    };
}
function readKeys(env) {
    const accessKeyId = env['AWS_ACCESS_KEY_ID'] ?? '';
    const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'] ?? '';
    if (accessKeyId === '' || secretAccessKey === '' || (env['AWS_PROFILE'] ?? '') !== '')
        return undefined;
    const expiration = new Date(env['AWS_CREDENTIAL_EXPIRATION'] ?? '');
    return {
        accessKeyId,
        secretAccessKey,
        sessionToken: env['AWS_SESSION_TOKEN'] || undefined,
        expiration: Number.isNaN(expiration.getTime()) ? undefined : expiration,
    };
}
async function createProvider(options) {
    const { agents, region } = options;
    const chain = await Promise.all(/* import() */[__nccwpck_require__.e(222), __nccwpck_require__.e(955), __nccwpck_require__.e(861), __nccwpck_require__.e(851)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5861, 19));
    return chain.defaultProvider({
        clientConfig: {
            region,
            maxAttempts: 1,
            requestHandler: (0,sdk_client/* handlerOptions */.jI)(agents),
        },
    });
}
function isSame(a, b) {
    return a.accessKeyId === b.accessKeyId && a.sessionToken === b.sessionToken;
}
function expired(credentials, isFixed) {
    const when = credentials.expiration === undefined ? '' : ` (they ended at ${credentials.expiration.toISOString()})`;
    return new errors/* ActionError */.lZ('credentials-expired', `The AWS credentials of the job have expired${when}.`, {
        hint: isFixed
            ? 'They come from environment variables, which this step cannot renew: use the input role-to-assume, whose credentials are renewed for as long as the step runs, or ask for a longer session (role-duration-seconds of the step that set them).'
            : 'The credential chain gave the same expired credentials again: renew them at their source, or use the input role-to-assume.',
    });
}
function explainChainError(error) {
    if (error instanceof errors/* ActionError */.lZ)
        return error;
    const failure = (0,sdk_failure/* readSdkFailure */.Vd)(error);
    const trouble = (0,sdk_errors/* explainTrouble */.hB)(failure, error, 'the AWS credential chain');
    if (trouble !== undefined)
        return trouble;
    return new errors/* ActionError */.lZ('no-credentials', `No AWS credentials were found: ${failure.message}`, {
        hint: 'Give the input role-to-assume (with `permissions: id-token: write`), or run aws-actions/configure-aws-credentials before this step.',
        cause: error,
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
;// CONCATENATED MODULE: ./lib/aws/assume-role-request.js


class StsError extends Error {
    $metadata;
    $response;
    constructor(code, message, response) {
        super(message);
        this.name = code;
        this.$metadata = { httpStatusCode: response.statusCode ?? 0 };
        this.$response = { headers: { 'retry-after': response.headers['retry-after'] ?? '' } };
    }
}
const LARGEST_BYTES = 1_000_000;
async function requestAssumeRole(request, agents, signal) {
    const form = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: request.roleArn,
        RoleSessionName: request.sessionName,
        DurationSeconds: String(request.durationSeconds),
        WebIdentityToken: request.webIdentityToken,
    });
    const response = await post(request.url, form.toString(), agents, signal);
    const xml = await collect(response);
    const status = response.statusCode ?? 0;
    if (status !== 200)
        throw new StsError(readElement(xml, 'Code') || 'UnknownError', readElement(xml, 'Message') || `STS answered with status ${status}`, response);
    const expiration = new Date(readElement(xml, 'Expiration'));
    return {
        accessKeyId: readElement(xml, 'AccessKeyId'),
        secretAccessKey: readElement(xml, 'SecretAccessKey'),
        sessionToken: readElement(xml, 'SessionToken'),
        ...(Number.isNaN(expiration.getTime()) ? {} : { expiration }),
    };
}
function post(url, form, agents, signal) {
    const isPlain = url.startsWith('http:');
    const body = Buffer.from(form);
    const options = {
        method: 'POST',
        agent: isPlain ? agents.http : agents.https,
        headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': String(body.length),
            'user-agent': 'trigger-mwaa-dag',
        },
        signal,
    };
    return new Promise((resolve, reject) => {
        const sent = isPlain ? (0,external_node_http_.request)(url, options, resolve) : (0,external_node_https_.request)(url, options, resolve);
        sent.on('error', reject);
        sent.end(body);
    });
}
async function collect(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > LARGEST_BYTES)
            throw new StsError('UnknownError', 'The answer is too large', response);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
const ENTITIES = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
    '&amp;': '&',
};
function readElement(xml, name) {
    const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
    return text
        .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (_, code) => toCharacter(code))
        .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity)
        .trim();
}
function toCharacter(code) {
    const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
}

;// CONCATENATED MODULE: ./lib/aws/dns-suffix.js
const SUFFIXES = [
    { regions: 'cn-', plain: 'amazonaws.com.cn', dualStack: 'api.amazonwebservices.com.cn' },
    { regions: 'eusc-', plain: 'amazonaws.eu', dualStack: 'api.amazonwebservices.eu' },
    { regions: 'us-iso-', plain: 'c2s.ic.gov', dualStack: 'api.aws.ic.gov' },
    { regions: 'us-isob-', plain: 'sc2s.sgov.gov', dualStack: 'api.aws.scloud' },
    { regions: 'eu-isoe-', plain: 'cloud.adc-e.uk', dualStack: 'api.cloud-aws.adc-e.uk' },
    { regions: 'us-isof-', plain: 'csp.hci.ic.gov', dualStack: 'api.aws.hci.ic.gov' },
];
const ELSEWHERE = { plain: 'amazonaws.com', dualStack: 'api.aws' };
function dnsSuffix(region, isDualStack) {
    const suffix = SUFFIXES.find(({ regions }) => region.startsWith(regions)) ?? ELSEWHERE;
    return isDualStack ? suffix.dualStack : suffix.plain;
}

// EXTERNAL MODULE: ./lib/aws/endpoint.js
var endpoint = __nccwpck_require__(3528);
;// CONCATENATED MODULE: ./lib/aws/sts-endpoint.js


function stsUrl(region, env) {
    const custom = (0,endpoint/* readEndpoint */.K)(env, 'STS');
    if (custom !== undefined)
        return custom;
    const isDualStack = env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true';
    const isFipsByName = region.startsWith('us-gov-') && !isDualStack;
    const service = env['AWS_USE_FIPS_ENDPOINT'] === 'true' && !isFipsByName ? 'sts-fips' : 'sts';
    return `https://${service}.${region}.${dnsSuffix(region, isDualStack)}/`;
}

;// CONCATENATED MODULE: ./lib/aws/assume-role.js







const OLD_TOKEN = /^ExpiredToken/;
const STS_TIMEOUT_MS = 15_000;
const ID_TOKEN_TIMEOUT_MS = 15_000;
const REFRESH_PAUSE_MS = 15_000;
function createRoleCredentials(options) {
    const { clock, log, repeat } = options;
    let held;
    let pending;
    let pausedUntilMs = 0;
    const assume = (signal) => {
        pending ??= assumeWithNewToken(options, signal).finally(() => {
            pending = undefined;
        });
        return pending;
    };
    const replace = async (signal) => {
        held = await repeat(() => assume(signal), signal);
        return held.credentials;
    };
    return {
        kind: 'role',
        endsAt: undefined,
        endsUnknown: false,
        async get(signal) {
            const now = clock.now();
            if (held === undefined || now >= held.endsAtMs)
                return replace(signal);
            if (now >= held.refreshAtMs && now >= pausedUntilMs) {
                try {
                    held = await assume(signal);
                }
                catch (error) {
                    signal.throwIfAborted();
                    pausedUntilMs = clock.now() + REFRESH_PAUSE_MS;
                    log.debug(`The AWS credentials could not be renewed yet: ${String(error)}`);
                }
            }
            return held.credentials;
        },
        async renew(refused, signal) {
            return held !== undefined && held.credentials !== refused ? held.credentials : replace(signal);
        },
    };
}
async function assumeWithNewToken(options, signal) {
    try {
        return await assumeRole(options, signal);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || !OLD_TOKEN.test((0,sdk_failure/* readSdkFailure */.Vd)(error.cause).name))
            throw error;
        return assumeRole(options, signal);
    }
}
async function assumeRole(options, signal) {
    const { role, mask, clock } = options;
    const startedAtMs = clock.now();
    const url = stsUrl(options.region, options.env);
    const asking = askForToken(options, signal);
    await Promise.race([asking, clock.sleep(4, signal)]);
    options.agents.connectAhead(url);
    const webIdentityToken = await asking;
    const limit = AbortSignal.timeout(STS_TIMEOUT_MS);
    const request = {
        url,
        roleArn: role.arn,
        sessionName: role.sessionName,
        durationSeconds: role.durationSeconds,
        webIdentityToken,
    };
    try {
        const stop = AbortSignal.any([signal, limit]);
        const credentials = maskCredentials(await requestAssumeRole(request, options.agents, stop), mask);
        if (credentials.accessKeyId === '' || credentials.secretAccessKey === '')
            throw new errors/* TransportError */.wX('unreachable', 'AWS STS answered without credentials.', {
                delivery: 'unknown',
            });
        return { credentials, ...planRefresh(credentials, role, startedAtMs, clock) };
    }
    catch (error) {
        signal.throwIfAborted();
        throw error instanceof errors/* ActionError */.lZ ? error : explainStsError(error, role, limit.aborted);
    }
}
function planRefresh(credentials, role, startedAtMs, clock) {
    const askedMs = role.durationSeconds * 1000;
    const toldMs = (credentials.expiration?.getTime() ?? Number.NaN) - clock.date().getTime();
    const lifetimeMs = toldMs > 0 ? Math.min(askedMs, toldMs) : askedMs;
    const marginMs = Math.min(600_000, lifetimeMs / 5);
    return { refreshAtMs: startedAtMs + lifetimeMs - marginMs, endsAtMs: startedAtMs + lifetimeMs };
}
async function askForToken(options, signal) {
    const { env, idToken, role, clock } = options;
    if ((env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '' ||
        (env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '') === '')
        throw new errors/* ActionError */.lZ('id-token-missing', 'GitHub gives this job no OIDC token, so the role cannot be assumed.', {
            hint: 'Add these lines to the job (or the workflow):\n  permissions:\n    id-token: write',
        });
    const limit = new AbortController();
    const timer = new AbortController();
    const ring = () => limit.abort(new Error('no whole answer came in time'));
    clock.sleep(ID_TOKEN_TIMEOUT_MS, timer.signal).then(ring, () => undefined);
    try {
        return await (0,abortable/* orAbort */.K)(idToken(role.audience), AbortSignal.any([signal, limit.signal]));
    }
    catch (error) {
        signal.throwIfAborted();
        const message = error instanceof Error ? error.message : String(error);
        const status = Number(/(?:Error Code ?: ?|status )(\d{3})/i.exec(message)?.[1]);
        if (status >= 400 && status < 500 && status !== 408 && status !== 429)
            throw new errors/* ActionError */.lZ('id-token-missing', `GitHub refused an OIDC token (status ${status}).`, {
                hint: 'The job needs `permissions: id-token: write`, and a pull request from a fork never gets a token.',
                cause: error,
            });
        throw new errors/* TransportError */.wX('unreachable', "GitHub's OIDC endpoint did not give a token.", {
            delivery: 'not-sent',
            cause: error,
        });
    }
    finally {
        timer.abort();
    }
}
function explainStsError(error, role, isTimedOut) {
    const failure = (0,sdk_failure/* readSdkFailure */.Vd)(error);
    const cause = error;
    if (isTimedOut)
        return new errors/* TransportError */.wX('unreachable', 'AWS STS did not answer in time.', {
            delivery: 'unknown',
            cause,
        });
    const trouble = (0,sdk_errors/* explainTrouble */.hB)(failure, error, `AssumeRoleWithWebIdentity for ${role.arn}`);
    if (trouble !== undefined)
        return trouble;
    if (/^IDPCommunicationError/.test(failure.name) || /retrieve verification key/i.test(failure.message))
        return new errors/* TransportError */.wX('unreachable', `AWS could not verify the OIDC token: ${failure.message}`, {
            delivery: 'not-sent',
            cause,
        });
    return new errors/* ActionError */.lZ('role-refused', `AWS refused to assume ${role.arn}: ${failure.message}`, {
        hint: assume_role_hintFor(failure.name, failure.message, role),
        cause,
    });
}
function assume_role_hintFor(name, message, role) {
    if (OLD_TOKEN.test(name))
        return 'Run the job again: the OIDC token was too old when AWS read it, twice.';
    if (/DurationSeconds/.test(message))
        return `Lower role-duration-seconds (now ${role.durationSeconds}) or raise the role's maximum session duration.`;
    if (name === 'InvalidIdentityToken' || name === 'InvalidIdentityTokenException')
        return `The account needs an identity provider for token.actions.githubusercontent.com with the audience ${role.audience} (input audience).`;
    if (name === 'ValidationError' || name === 'ValidationException')
        return 'Check the inputs role-to-assume and role-session-name.';
    return ("Check the role's trust policy: the identity provider's ARN as principal, the action sts:AssumeRoleWithWebIdentity, " +
        `token.actions.githubusercontent.com:aud equal to ${role.audience}, and a condition on ` +
        'token.actions.githubusercontent.com:sub that fits this repository and ref or GitHub environment.');
}

;// CONCATENATED MODULE: ./lib/aws/credential-source.js


function createCredentialSource(options) {
    const { role } = options;
    return role === undefined ? createAmbientCredentials(options) : createRoleCredentials({ ...options, role });
}

;// CONCATENATED MODULE: ./lib/aws/environment.js


function decodeEnvironment(name, found) {
    if (found === undefined)
        throw new errors/* ActionError */.lZ('unexpected-response', `GetEnvironment answered without the environment ${name}.`);
    const { LastUpdate, AirflowConfigurationOptions: options = {} } = found;
    return {
        name: found.Name ?? name,
        arn: found.Arn ?? '',
        status: found.Status ?? 'UNKNOWN',
        airflowVersion: found.AirflowVersion === undefined ? undefined : (0,airflow_version/* parseAirflowVersion */.A)(found.AirflowVersion),
        webServerHost: readHost(found.WebserverUrl),
        isPrivate: found.WebserverAccessMode === 'PRIVATE_ONLY',
        lastUpdateError: LastUpdate?.Status === 'FAILED' ? LastUpdate.Error?.ErrorMessage : undefined,
        taskLogGroup: readTaskLogGroup(name, found.LoggingConfiguration?.TaskLogs),
        dagRefreshSeconds: readSeconds(options['dag_processor.refresh_interval'] ?? options['scheduler.dag_dir_list_interval']),
    };
}
function readHost(url) {
    const host = url?.replace(/^https?:\/\//, '').replace(/\/.*$/s, '');
    return host !== undefined && /^[A-Za-z0-9.-]+(:\d+)?$/.test(host) ? host : undefined;
}
function readTaskLogGroup(name, logs) {
    if (logs?.Enabled !== true)
        return undefined;
    return /:log-group:([^:]+)/.exec(logs.CloudWatchLogGroupArn ?? '')?.[1] ?? `airflow-${name}-Task`;
}
function readSeconds(text) {
    const seconds = Number(text);
    return text !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}

;// CONCATENATED MODULE: ./lib/aws/mwaa-endpoint.js


function mwaaUrls(region, env) {
    const custom = (0,endpoint/* readEndpoint */.K)(env, 'MWAA');
    if (custom !== undefined)
        return [custom];
    const isDualStack = env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true';
    const service = env['AWS_USE_FIPS_ENDPOINT'] === 'true' ? 'airflow-fips' : 'airflow';
    return ['api', 'env'].map((part) => `https://${part}.${service}.${region}.${dnsSuffix(region, isDualStack)}/`);
}

;// CONCATENATED MODULE: ./lib/aws/mwaa.js







const CALL_TIMEOUT_MS = 20_000;
function createMwaa(options) {
    const { target, credentials, mask, clock, repeat } = options;
    const Name = target.environment;
    const clientFor = createClients(options);
    let sdk;
    let webServerHost;
    async function open(signal) {
        const finding = credentials.get(signal);
        finding.catch(() => { });
        if (sdk === undefined) {
            await Promise.race([finding, clock.sleep(4, signal)]);
            for (const url of mwaaUrls(target.region, options.env))
                options.agents.connectAhead(url);
            await clock.sleep(4, signal);
        }
        sdk ??= Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(283), __nccwpck_require__.e(492)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3823));
        return { sdk: await sdk, found: await finding };
    }
    async function call(action, send, signal) {
        const { sdk, found } = await open(signal);
        let current = found;
        let isRenewed = false;
        let isCorrected = false;
        for (;;) {
            const limit = AbortSignal.timeout(options.callTimeoutMs ?? CALL_TIMEOUT_MS);
            try {
                return await send(clientFor(current, sdk), sdk, AbortSignal.any([signal, limit]));
            }
            catch (error) {
                signal.throwIfAborted();
                if ((0,sdk_failure/* isExpired */._d)(error) && !isRenewed) {
                    isRenewed = true;
                    current = await credentials.renew(current, signal);
                }
                else if ((0,sdk_failure/* isClockSkew */.FD)(error) && !isCorrected) {
                    isCorrected = true;
                }
                else {
                    throw error instanceof errors/* ActionError */.lZ
                        ? error
                        : (0,sdk_errors/* explainSdkError */.i$)(error, { action, target, isTimedOut: limit.aborted });
                }
            }
        }
    }
    function receiveToken(token, host, action) {
        if (token === undefined || token === '' || host === undefined || !/^[A-Za-z0-9.-]+(:\d+)?$/.test(host))
            throw new errors/* ActionError */.lZ('unexpected-response', `${action} answered without a token and a host name.`);
        webServerHost = host;
        return { token, host };
    }
    return {
        target,
        get webServerHost() {
            return webServerHost;
        },
        getEnvironment: (signal) => repeat(async () => {
            const send = async (client, { GetEnvironmentCommand }, abortSignal) => {
                try {
                    const output = await client.send(new GetEnvironmentCommand({ Name }), { abortSignal });
                    return decodeEnvironment(Name, output.Environment);
                }
                catch (error) {
                    if ((0,sdk_failure/* isForbidden */.US)(error))
                        return 'forbidden';
                    throw error;
                }
            };
            return call('GetEnvironment', send, signal);
        }, signal),
        createCliToken: (signal) => repeat(async () => {
            const send = async (client, { CreateCliTokenCommand }, abortSignal) => {
                const output = await client.send(new CreateCliTokenCommand({ Name }), { abortSignal });
                mask(output.CliToken ?? '');
                return receiveToken(output.CliToken, output.WebServerHostname, 'CreateCliToken');
            };
            return call('CreateCliToken', send, signal);
        }, signal),
        createWebLoginToken: (signal) => repeat(async () => {
            const send = async (client, { CreateWebLoginTokenCommand }, abortSignal) => {
                const output = await client.send(new CreateWebLoginTokenCommand({ Name }), { abortSignal });
                mask(output.WebToken ?? '');
                return receiveToken(output.WebToken, output.WebServerHostname, 'CreateWebLoginToken');
            };
            return call('CreateWebLoginToken', send, signal);
        }, signal),
        invokeRestApi: (request, signal) => {
            const send = async (client, { InvokeRestApiCommand }, abortSignal) => {
                try {
                    const output = await client.send(new InvokeRestApiCommand({
                        Name,
                        Path: request.path,
                        Method: request.method,
                        ...(request.query === undefined ? {} : { QueryParameters: request.query }),
                        ...(request.body === undefined ? {} : { Body: request.body }),
                    }), { abortSignal });
                    return (0,rest_api_answer/* readRestApiSuccess */.gd)(output);
                }
                catch (error) {
                    return (0,rest_api_answer/* readRestApiFailure */.FA)(error, request);
                }
            };
            return call('InvokeRestApi', send, signal);
        },
    };
}
function createClients(options) {
    const shared = (0,sdk_client/* clientOptions */.s1)('MWAA', { ...options, region: options.target.region });
    let last;
    return (credentials, { MWAAClient }) => {
        if (last?.credentials === credentials)
            return last.client;
        const client = new MWAAClient({
            ...shared,
            credentials: (0,sdk_client/* toSdkCredentials */.YK)(credentials),
            disableHostPrefix: shared.endpoint !== undefined,
        });
        last = { credentials, client };
        return client;
    };
}

// EXTERNAL MODULE: ./lib/network.js + 1 modules
var network = __nccwpck_require__(3330);
// EXTERNAL MODULE: ./lib/transport/https.js
var https = __nccwpck_require__(8916);
;// CONCATENATED MODULE: ./lib/transport/retry.js


const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
const OUTAGE_MS = 20_000;
const PASSING = new Set(['throttled', 'unreachable']);
function createRetry(options) {
    const { clock, log } = options;
    let patienceMs = options.patienceMs;
    let failingSince;
    let failingRuns = 0;
    let failures = 0;
    let isOutageTold = false;
    function tellFailure(message, sinceMs, delayMs) {
        const lastedMs = clock.now() - sinceMs;
        if (!isOutageTold && lastedMs + delayMs >= OUTAGE_MS) {
            isOutageTold = true;
            log.info(`${message} Trying on for up to ${(0,duration/* formatDuration */.a)(patienceMs - lastedMs)}.`);
        }
        else
            log.debug(`${message} Trying again in ${(0,duration/* formatDuration */.a)(delayMs)}.`);
    }
    function tellSuccess() {
        if (isOutageTold && failingSince !== undefined)
            log.info(`Requests succeed again after ${(0,duration/* formatDuration */.a)(clock.now() - failingSince)}.`);
        isOutageTold = false;
        failingSince = undefined;
    }
    return {
        get failures() {
            return failures;
        },
        allow(newPatienceMs) {
            patienceMs = newPatienceMs;
            failingSince = undefined;
        },
        async run(effect, attempt, signal) {
            let since;
            try {
                for (let failuresInRow = 1;; failuresInRow += 1) {
                    signal.throwIfAborted();
                    const startedAt = clock.now();
                    try {
                        const result = await attempt();
                        if (since !== undefined)
                            failingRuns -= 1;
                        since = undefined;
                        if (failingRuns === 0)
                            tellSuccess();
                        return result;
                    }
                    catch (error) {
                        signal.throwIfAborted();
                        if (!(error instanceof errors/* TransportError */.wX) || !PASSING.has(error.code))
                            throw error;
                        failures += 1;
                        if (since === undefined)
                            failingRuns += 1;
                        since ??= failingSince ?? startedAt;
                        failingSince = since;
                        if (effect === 'write' && error.delivery !== 'not-sent')
                            throw error;
                        const leftMs = since + patienceMs - clock.now();
                        const delayMs = Math.max(jitter(failuresInRow, clock), error.retryAfterMs ?? 0);
                        if (delayMs > leftMs)
                            throw error;
                        tellFailure(error.message, since, delayMs);
                        await clock.sleep(delayMs, signal);
                    }
                }
            }
            finally {
                if (since !== undefined)
                    failingRuns -= 1;
            }
        },
    };
}
function jitter(failuresInRow, clock) {
    const capMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failuresInRow - 1, 10));
    return Math.max(50, clock.random() * capMs);
}

;// CONCATENATED MODULE: ./lib/session.js












function toConnection(plan) {
    const { environment, environmentArn, region, role, transport, airflowVersion } = plan;
    return JSON.parse(JSON.stringify({ environment, environmentArn, region, role, transport, airflowVersion }));
}
function openAwsSession(plan, parts) {
    const { runner, clock, env } = parts;
    const agents = (0,network/* createAgents */.j)(env);
    const retry = createRetry({ patienceMs: parts.patienceMs, clock, log: runner });
    const shared = {
        mask: (secret) => runner.mask(secret),
        agents,
        repeat: (attempt, signal) => retry.run('read', attempt, signal),
        clock,
        env,
    };
    const credentials = createCredentialSource({
        ...shared,
        role: plan.role,
        region: plan.region,
        idToken: (audience) => runner.idToken(audience),
        log: runner,
    });
    const target = (0,aws_target/* createMwaaTarget */.cQ)({
        environment: plan.environment,
        region: plan.region,
        environmentArn: plan.environmentArn,
        roleArn: plan.role?.arn,
    });
    return { plan, agents, retry, credentials, mwaa: createMwaa({ ...shared, target, credentials }) };
}
async function openSession(aws, known, parts, signal) {
    const { runner, clock } = parts;
    const { environment, dagId } = known;
    const { agents, retry, mwaa, plan } = aws;
    const connection = await connect({
        mwaa,
        environment,
        exchange: (0,https/* createExchange */.C)(agents),
        retry,
        mask: (secret) => runner.mask(secret),
        clock,
        log: runner,
        requested: plan.transport,
        version: environment?.airflowVersion ?? plan.airflowVersion,
        openClient: openClient,
    }, (client, stop) => proveWay(client, dagId, stop), signal);
    const { version } = connection;
    const alternatives = connection.alternatives.map((way) => ({
        ...way,
        can: (0,capabilities/* capabilitiesOf */.S)(way.kind, version),
    }));
    const client = createAutoClient({ ...connection, alternatives }, { target: mwaa.target, log: runner });
    const host = () => mwaa.webServerHost ?? environment?.webServerHost;
    const link = (make) => {
        const known = host();
        return known === undefined ? '' : make(known);
    };
    return {
        aws,
        environment,
        client,
        dag: connection.probed,
        linkTo: (ref) => link((at) => linkToDagRun(at, version, ref)),
        linkToTask: (run, { taskId, mapIndex }) => link((at) => linkToTaskLog(at, version, { ...run, taskId, mapIndex })),
    };
}
async function proveWay(client, dagId, signal) {
    try {
        if (client.can('get-dag'))
            return await client.getDag(dagId, signal);
    }
    catch (error) {
        if (!(error instanceof errors/* TransportError */.wX) || error.code === 'path-too-long')
            throw error;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/follow.js







const WATCH_PATIENCE_MS = 20 * 60_000;
const FINDINGS_MS = 120_000;
const USUAL_SESSION_MS = 3_600_000;
const RENEWABLE = 'Use the input "role-to-assume" (with "permissions: id-token: write"), which renews them for as long as the step waits.';
async function followDagRun(parts, step, signal) {
    const { runner, clock, inputs, session } = parts;
    const { client, aws, environment, linkTo } = session;
    const { context } = runner;
    if (inputs.waitForCompletion)
        warnOfExpiry(parts);
    const runId = inputs.dagRunId ?? (0,run_id/* deriveRunId */.ab)(context, inputs, clock.date().getTime());
    const isGiven = inputs.dagRunId !== undefined;
    const plan = {
        inputs,
        runId,
        earlierRunIds: (0,run_id/* earlierRunIds */.si)({ runId, isGiven, runAttempt: context.runAttempt }),
        environment,
        dag: session.dag,
        stopper: workflowRunUrl(context),
        connection: toConnection(aws.plan),
    };
    const scene = {
        client,
        clock,
        log: runner,
        linkTo,
        observer: observe(parts, step),
        save: (state) => runner.saveState(STEP_STATE, encodeStepState(state)),
    };
    const { outcome, run, origin, importError } = await live(plan, scene, signal);
    const runUrl = run === undefined ? '' : linkTo(run);
    step.learn({ outcome, run, origin, importError, runUrl });
    if (run === undefined)
        return;
    if (runUrl === '') {
        runner.info("There is no link to the run: allow airflow:GetEnvironment for the role to learn the web server's host.");
    }
    step.learn({ taskUrl: (task) => session.linkToTask(run, task) });
    if (outcome.name !== 'success' && outcome.name !== 'failed' && outcome.name !== 'timed-out')
        return;
    const cloudWatch = openCloudWatch(parts);
    const { collectFindings } = await __nccwpck_require__.e(/* import() */ 628).then(__nccwpck_require__.bind(__nccwpck_require__, 8628));
    const findings = await collectFindings({ run, inputs, limitMs: FINDINGS_MS }, { client, clock, log: runner, cloudWatch }, signal);
    step.learn({ ...findings, tasks: findings.tasks ?? step.report.tasks });
}
function observe(parts, step) {
    const { runner, clock, session } = parts;
    const { client, aws, linkTo } = session;
    const progress = createProgress({ log: runner, clock, linkTo });
    return {
        ...progress,
        runKnown: (run, origin) => {
            progress.runKnown(run, origin);
            aws.retry.allow(WATCH_PATIENCE_MS);
            loadReport();
            const { transport, version } = client;
            const early = (0,outputs/* earlyOutputs */.MA)({
                run,
                origin,
                runUrl: linkTo(run),
                transport,
                airflowVersion: version.text,
            });
            for (const [name, value] of Object.entries(early))
                runner.setOutput(name, value);
        },
        tasksRead: (tasks, elapsedMs) => {
            progress.tasksRead(tasks, elapsedMs);
            step.learn({ tasks });
        },
        expected: (expectation) => {
            progress.expected(expectation);
            step.learn({ expectation });
        },
    };
}
function loadReport() {
    __nccwpck_require__.e(/* import() */ 628).then(__nccwpck_require__.bind(__nccwpck_require__, 8628)).catch(() => { });
    __nccwpck_require__.e(/* import() */ 789).then(__nccwpck_require__.bind(__nccwpck_require__, 5789)).catch(() => { });
}
function warnOfExpiry({ runner, clock, inputs, session }) {
    const { endsAt, endsUnknown } = session.aws.credentials;
    if (endsUnknown && inputs.timeoutMs > USUAL_SESSION_MS) {
        runner.warn(`The AWS credentials come with a session token and without its end: they may end before "timeout" has passed, and cannot be renewed by this step. ${RENEWABLE}`);
    }
    if (endsAt === undefined)
        return;
    const leftMs = endsAt.getTime() - clock.date().getTime();
    if (leftMs >= inputs.timeoutMs)
        return;
    runner.warn(`The AWS credentials end at ${endsAt.toISOString()}, before "timeout" has passed, and cannot be renewed by this step. ${RENEWABLE}`);
}
function openCloudWatch({ env, session }) {
    const { aws, environment, client } = session;
    if (environment?.taskLogGroup === undefined)
        return undefined;
    const { region, accountId, partition } = aws.mwaa.target;
    const options = {
        credentials: aws.credentials,
        region,
        group: environment.taskLogGroup,
        accountId: environment.arn.split(':')[4] ?? accountId,
        partition,
        version: client.version,
        agents: aws.agents,
        env,
    };
    return {
        async readTaskLog(...asked) {
            const { createCloudWatchLogs } = await Promise.all(/* import() */[__nccwpck_require__.e(222), __nccwpck_require__.e(955), __nccwpck_require__.e(303), __nccwpck_require__.e(766)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6297));
            return await createCloudWatchLogs(options).readTaskLog(...asked);
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./lib/inputs/conf-file.js

async function readUtf8File(path) {
    return new TextDecoder('utf-8', { fatal: true }).decode(await (0,promises_.readFile)(path));
}
function describeFileError(error, path) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return `is not there (${path}). Paths are relative to the workspace; does actions/checkout run before this step?`;
        case 'EISDIR':
            return 'is a folder. Accepted: a JSON or YAML file.';
        case 'ERR_ENCODING_INVALID_ENCODED_DATA':
            return 'is not a text file in UTF-8.';
        default:
            return `cannot be read${typeof code === 'string' ? ` (${code})` : ''}.`;
    }
}

;// CONCATENATED MODULE: ./lib/inputs/boolean.js
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
function parseBoolean(text) {
    if (TRUE.test(text))
        return { value: true };
    if (FALSE.test(text))
        return { value: false };
    return {
        problem: 'is not a boolean. Accepted: "true" or "false" (also "True", "TRUE", "False", "FALSE").',
    };
}

;// CONCATENATED MODULE: ./lib/inputs/choice.js
function choiceOf(choices) {
    return (text) => {
        const value = choices.find((choice) => choice === text);
        if (value !== undefined)
            return { value };
        return { problem: `is none of its values. Accepted: ${listOf(choices)}.` };
    };
}
function listOf(words) {
    return words.map((word) => `"${word}"`).join(', ');
}

;// CONCATENATED MODULE: ./lib/inputs/contradictions.js
function findContradictions(inputs, isSet) {
    const found = [];
    if (inputs.attach !== undefined) {
        const lost = [
            ['conf', isSet('conf') && Object.keys(inputs.conf).length > 0],
            ['conf-file', isSet('conf-file')],
            ['dag-run-id', inputs.dagRunId !== undefined],
            ['logical-date', inputs.logicalDate !== undefined],
            ['dry-run', inputs.dryRun],
        ];
        for (const [name] of lost.filter(([, isLost]) => isLost)) {
            const problem = 'cannot be used with "attach", which triggers nothing. Remove one of the two.';
            found.push({ inputs: [name, 'attach'], problem });
        }
    }
    if (inputs.queueTimeoutMs !== undefined && inputs.queueTimeoutMs > inputs.timeoutMs) {
        const problem = 'is longer than "timeout", and would never count. Shorten it, or raise "timeout".';
        found.push({ inputs: ['queue-timeout', 'timeout'], problem });
    }
    if (inputs.prComment && inputs.githubToken === '') {
        const problem = 'needs a token, and "github-token" is empty. Remove the empty "github-token", and give the job "permissions: pull-requests: write".';
        found.push({ inputs: ['pr-comment', 'github-token'], problem });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/inputs/duration.js
const FORM = /^(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;
const duration_LONGEST_MS = 5 * 24 * 3_600_000;
function parseDuration(text) {
    const ms = readDuration(text);
    if (ms === undefined) {
        return {
            problem: 'is not a duration. Accepted: whole numbers with units, such as 1500ms, 90s, 15m, 2h or 1h30m; a bare number is seconds.',
        };
    }
    if (ms > duration_LONGEST_MS)
        return { problem: 'is longer than a job can last. Accepted: at most 120h.' };
    return { value: ms };
}
function durationFrom(shortestMs, advice) {
    return (text) => {
        const parsed = parseDuration(text);
        if ('value' in parsed && parsed.value < shortestMs) {
            return { problem: `is too short. Accepted: at least ${shortestMs}ms. ${advice}` };
        }
        return parsed;
    };
}
function readDuration(text) {
    if (/^\d+$/.test(text))
        return Number(text) * 1_000;
    const groups = FORM.exec(text)?.groups;
    if (text === '' || groups === undefined)
        return undefined;
    const count = (unit) => Number(groups[unit] ?? 0);
    return count('h') * 3_600_000 + count('m') * 60_000 + count('s') * 1_000 + count('ms');
}

;// CONCATENATED MODULE: ./lib/inputs/environment.js
const NAME = /^[a-zA-Z][0-9a-zA-Z_-]{0,79}$/;
const ARN = /^arn:aws[a-z-]*:airflow:(?<region>[a-z0-9-]+):\d{12}:environment\/(?<name>[^/]+)$/;
const REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/;
function parseEnvironment(text) {
    if (!text.startsWith('arn:')) {
        if (NAME.test(text))
            return { value: { name: text, arn: undefined, region: undefined } };
        return {
            problem: 'is not the name of an MWAA environment. Accepted: a letter, then letters, digits, "-" and "_", at most 80 characters; or the environment\'s ARN.',
        };
    }
    if (/^arn:[^:]*:airflow-serverless:/.test(text) || /:workflow\//.test(text)) {
        return {
            problem: 'is a workflow of MWAA Serverless, which has no Airflow API to run a DAG with. Accepted: an environment of Amazon MWAA; start a serverless workflow with "aws mwaa-serverless start-workflow-run".',
        };
    }
    const groups = ARN.exec(text)?.groups;
    const [region, name] = [groups?.['region'], groups?.['name']];
    if (region === undefined || name === undefined || !NAME.test(name) || !REGION.test(region)) {
        return {
            problem: 'is not the ARN of an MWAA environment. Accepted: such as arn:aws:airflow:eu-west-1:123456789012:environment/my-environment.',
        };
    }
    return { value: { name, arn: text, region } };
}
function parseRegion(text) {
    if (REGION.test(text))
        return { value: text };
    if (REGION.test(text.slice(0, -1)) && /[a-z]$/.test(text)) {
        return { problem: `is an availability zone. Use its region, ${text.slice(0, -1)}.` };
    }
    return { problem: 'is not an AWS region. Accepted: such as eu-west-1.' };
}

;// CONCATENATED MODULE: ./lib/inputs/freeze.js
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    Object.freeze(value);
    for (const part of Object.values(value))
        deepFreeze(part);
    return value;
}

;// CONCATENATED MODULE: ./lib/inputs/ids.js
const ids_LONGEST = 250;
const KEY = /^[\p{L}\p{N}_.-]+$/u;
const RUN_ID = /^[A-Za-z0-9_.~:+-]+$/;
const RESERVED = /^(?:scheduled|backfill|dataset_triggered|asset_triggered)__/;
const DOTS = /^\.{1,2}$/;
function parseDagId(text) {
    if (text.length > ids_LONGEST)
        return tooLong();
    if (KEY.test(text) && !DOTS.test(text))
        return { value: text };
    return {
        problem: 'is not the id of a DAG. Accepted: letters, digits, "_", "-" and "."; it is the dag_id in the DAG\'s file, not the file\'s name.',
    };
}
function isTaskId(text) {
    return text.length <= ids_LONGEST && KEY.test(text) && !DOTS.test(text);
}
function parseNewRunId(text) {
    if (text.length > ids_LONGEST)
        return tooLong();
    if (!RUN_ID.test(text) || DOTS.test(text)) {
        return {
            problem: 'is not accepted by Airflow as the id of a new run. Accepted: letters A-Z and a-z, digits and "_", ".", "~", ":", "+", "-"; replace any other character, such as the "/" of a branch name, by "-".',
        };
    }
    const reserved = RESERVED.exec(text);
    if (reserved === null)
        return { value: text };
    return {
        problem: `begins with "${reserved[0]}", which Airflow keeps for its own runs. Use another beginning.`,
    };
}
function parseRunId(text) {
    if (text.length > ids_LONGEST)
        return tooLong();
    if (!/[\p{Cc}/\\]/u.test(text) && !DOTS.test(text))
        return { value: text };
    return {
        problem: 'cannot be the id of a run that Airflow\'s API reaches: it has a "/", "\\" or control character, or only dots.',
    };
}
function tooLong() {
    return { problem: `is too long. Accepted: at most ${ids_LONGEST} characters.` };
}

;// CONCATENATED MODULE: ./lib/inputs/input-defaults.js
const inputDefaults = {
    environment: '',
    'dag-id': '',
    conf: '{}',
    'conf-file': '',
    'dag-run-id': '',
    'logical-date': '',
    note: '',
    'aws-region': '',
    'role-to-assume': '',
    'role-session-name': 'GitHubActions',
    'role-duration-seconds': '3600',
    audience: 'sts.amazonaws.com',
    transport: 'auto',
    'airflow-version': '',
    'wait-for-completion': 'true',
    timeout: '1h',
    'queue-timeout': '',
    'poll-interval': 'auto',
    'on-timeout': 'leave',
    'on-cancel': 'leave',
    'if-paused': 'fail',
    'if-running': 'allow',
    'wait-for-dag': '0s',
    'parsed-after': '',
    'on-rerun': 'new',
    attach: '',
    'dry-run': 'false',
    logs: 'failed',
    'log-lines': '100',
    xcom: '',
    summary: 'true',
    'pr-comment': 'false',
    'github-token': '',
    'job-index': '',
};

;// CONCATENATED MODULE: ./lib/inputs/input-reader.js


const SHOWN = 80;
class InputReader {
    #input;
    #findings = [];
    constructor(input) {
        this.#input = input;
    }
    get findings() {
        return this.#findings;
    }
    isRefused(name) {
        return this.#findings.some((finding) => finding.name === name);
    }
    refuse(name, problem, value) {
        const subject = value === undefined ? name : `${name}: ${quote(value)}`;
        this.#findings.push({ name, problem, line: `${subject} ${problem}` });
    }
    raw(name) {
        const text = this.#input(name);
        return text.trim() === '' ? inputDefaults[name] : text;
    }
    text(name) {
        return this.raw(name).trim();
    }
    optional(name, parse) {
        const text = this.text(name);
        if (text === '')
            return undefined;
        const parsed = parse(text);
        if ('value' in parsed)
            return parsed.value;
        this.refuse(name, parsed.problem, text);
        return undefined;
    }
    required(name, parse) {
        if (this.text(name) === '')
            this.refuse(name, 'is required, and it is empty.');
        return this.optional(name, parse);
    }
    defaulted(name, parse) {
        const value = this.optional(name, parse);
        if (value !== undefined)
            return value;
        const parsed = parse(inputDefaults[name]);
        if ('value' in parsed)
            return parsed.value;
        throw new errors/* ActionError */.lZ('internal', `The default of the input "${name}" ${parsed.problem}`);
    }
}
function quote(text) {
    const characters = [...text];
    return JSON.stringify(characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text);
}

;// CONCATENATED MODULE: ./lib/inputs/instant.js
const instant_FORM = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,6})?)?(?:Z|[+-](?<offsetHour>\d\d):(?<offsetMinute>\d\d))$/;
function parseInstant(text) {
    const groups = instant_FORM.exec(text)?.groups;
    if (groups === undefined)
        return { problem: describe(text) };
    const part = (name) => Number(groups[name] ?? 0);
    const day = new Date(Date.UTC(2000, 0, 1));
    day.setUTCFullYear(part('year'), part('month') - 1, part('day'));
    const isOnCalendar = part('year') > 0 && day.getUTCMonth() === part('month') - 1 && day.getUTCDate() === part('day');
    const isOnClock = part('hour') < 24 && part('minute') < 60 && part('second') < 60;
    const isOffset = part('offsetHour') < 24 && part('offsetMinute') < 60;
    if (isOnCalendar && isOnClock && isOffset)
        return { value: text };
    return { problem: `names a day, a time or an offset that does not exist. ${ACCEPTED}` };
}
const ACCEPTED = 'Accepted: an ISO 8601 instant, such as 2026-11-20T09:30:00Z or 2026-11-20T09:30:00+01:00.';
function describe(text) {
    if (/^\d{4}-\d\d-\d\d$/.test(text))
        return `is a day without a time. ${ACCEPTED}`;
    if (/^\d{4}-\d\d-\d\d[T ][\d:.,]+$/.test(text))
        return `has no offset: add Z for UTC. ${ACCEPTED}`;
    return `is not an instant. ${ACCEPTED}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/inputs/exact-number.js
var exact_number = __nccwpck_require__(8406);
// EXTERNAL MODULE: ./lib/inputs/text-problem.js
var text_problem = __nccwpck_require__(5796);
;// CONCATENATED MODULE: ./lib/inputs/json-text.js


const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1f]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
function readJson(text) {
    const scanner = new JsonScanner(text);
    scanner.scan();
    return JSON.parse(text);
}
class JsonScanner {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    scan() {
        this.#value(0);
        this.#token(SPACE);
        if (this.#at < this.#text.length)
            this.#expected('the end');
    }
    #value(depth) {
        if (depth > text_problem/* DEEPEST */.FI)
            throw new text_problem/* TextProblem */.dY(text_problem/* TOO_DEEP */.gZ, this.#at);
        this.#token(SPACE);
        if (this.#has('{'))
            this.#members(depth);
        else if (this.#has('['))
            this.#elements(depth);
        else if (!this.#isString() && !this.#isNumber() && this.#token(WORD) === undefined) {
            this.#expected('a value');
        }
    }
    #members(depth) {
        if (this.#has('}'))
            return;
        const keys = new Set();
        do {
            this.#token(SPACE);
            const at = this.#at;
            const source = this.#token(STRING);
            if (source === undefined)
                this.#expected('a key in double quotes');
            const key = String(JSON.parse(source));
            if (keys.has(key))
                throw new text_problem/* TextProblem */.dY(text_problem/* REPEATED_KEY */.tn, at);
            keys.add(key);
            if (!this.#has(':'))
                this.#expected('":"');
            this.#value(depth + 1);
        } while (this.#has(','));
        if (!this.#has('}'))
            this.#expected('"," or "}"');
    }
    #elements(depth) {
        if (this.#has(']'))
            return;
        do {
            this.#value(depth + 1);
        } while (this.#has(','));
        if (!this.#has(']'))
            this.#expected('"," or "]"');
    }
    #isString() {
        return this.#token(STRING) !== undefined;
    }
    #isNumber() {
        const at = this.#at;
        const source = this.#token(NUMBER);
        if (source === undefined)
            return false;
        if (!(0,exact_number/* isHeldExactly */.O)(source))
            throw new text_problem/* TextProblem */.dY(text_problem/* INEXACT */.fP, at);
        return true;
    }
    #has(character) {
        this.#token(SPACE);
        if (this.#text[this.#at] !== character)
            return false;
        this.#at += 1;
        return true;
    }
    #token(pattern) {
        pattern.lastIndex = this.#at;
        const [token] = pattern.exec(this.#text) ?? [];
        this.#at += token?.length ?? 0;
        return token;
    }
    #expected(what) {
        const at = this.#at;
        const next = this.#text[at];
        let problem = `expected ${what}`;
        if (next === undefined)
            problem += ', and the text ends';
        if (next === '"' && this.#token(STRING) === undefined)
            problem = BAD_STRING;
        throw new text_problem/* TextProblem */.dY(`${problem}; values of expressions are safe inside toJSON()`, at);
    }
}
const BAD_STRING = 'this text is not closed on its line, or it has a "\\" that JSON does not know';

;// CONCATENATED MODULE: ./lib/inputs/conf.js



const conf_LARGEST_BYTES = 1_000_000;
async function readConf(source) {
    const text = source.replace(/^\uFEFF/, '');
    const isJson = /^\s*\{\s*["}]/.test(text);
    if (text.length > conf_LARGEST_BYTES)
        return tooLarge();
    try {
        const value = isJson ? readJson(text) : await readYamlText(text);
        if ((0,json/* isObject */.G)(value))
            return { value };
        return { problem: `is ${conf_describe(value)}. Accepted: a JSON object or a YAML mapping.` };
    }
    catch (error) {
        if (!(error instanceof text_problem/* TextProblem */.dY))
            throw error;
        const place = (0,text_problem/* describePlace */.df)(text, error.offset);
        return { problem: `cannot be read as ${isJson ? 'JSON' : 'YAML'}: ${place}: ${error.message}.` };
    }
}
async function readYamlText(text) {
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(532)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1532));
    return readYaml(text);
}
function mergeConf(parts) {
    const conf = Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
    if (Buffer.byteLength(JSON.stringify(conf)) > conf_LARGEST_BYTES)
        return tooLarge();
    return { value: conf };
}
function tooLarge() {
    return {
        problem: `is too large. Accepted: at most ${conf_LARGEST_BYTES} bytes; put the data in S3 and pass where it is.`,
    };
}
function conf_describe(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return `a single value (${typeof value === 'string' ? 'text' : typeof value})`;
}

;// CONCATENATED MODULE: ./lib/inputs/read-conf-inputs.js



async function readConfInputs(reader, files) {
    const fromFile = await readConfFile(reader, files);
    const parsed = await readConf(reader.raw('conf'));
    if ('problem' in parsed)
        reader.refuse('conf', parsed.problem);
    const merged = mergeConf([fromFile, 'value' in parsed ? parsed.value : {}]);
    if ('value' in merged)
        return merged.value;
    reader.refuse('conf', merged.problem);
    return {};
}
async function readConfFile(reader, { workspace, readFile }) {
    const name = reader.text('conf-file');
    if (name === '')
        return {};
    const path = (0,external_node_path_.resolve)(workspace, name);
    const refuse = (problem) => {
        reader.refuse('conf-file', problem, name);
        return {};
    };
    let text;
    try {
        text = await readFile(path);
    }
    catch (error) {
        return refuse(describeFileError(error, path));
    }
    const parsed = await readConf(text);
    return 'value' in parsed ? parsed.value : refuse(parsed.problem);
}

;// CONCATENATED MODULE: ./lib/inputs/region.js


const NO_REGION = 'is empty, and no region is known from elsewhere. Add "aws-region: eu-west-1" (your region), set AWS_REGION, or give "environment" as an ARN.';
const VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
function readRegion(reader, arnRegion, env) {
    const given = reader.optional('aws-region', parseRegion);
    if (arnRegion !== undefined) {
        if (given !== undefined && given !== arnRegion) {
            const problem = `is not the region of the environment's ARN, ${quote(arnRegion)}. Remove "aws-region", or correct the ARN.`;
            reader.refuse('aws-region', problem, given);
        }
        return arnRegion;
    }
    if (given !== undefined || reader.isRefused('aws-region'))
        return given ?? '';
    for (const name of VARIABLES) {
        const text = env[name]?.trim() ?? '';
        if (text === '')
            continue;
        const parsed = parseRegion(text);
        if ('value' in parsed)
            return parsed.value;
        reader.refuse('aws-region', `is empty, and ${name} ${quote(text)} ${parsed.problem}`);
        return '';
    }
    if (!reader.isRefused('environment') || !reader.text('environment').startsWith('arn:')) {
        reader.refuse('aws-region', NO_REGION);
    }
    return '';
}

;// CONCATENATED MODULE: ./lib/inputs/role.js
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
function parseRoleArn(text) {
    if (ROLE_ARN.test(text))
        return { value: text };
    return {
        problem: 'is not the ARN of an IAM role. Accepted: such as arn:aws:iam::123456789012:role/github-trigger-mwaa (not its name alone).',
    };
}
function parseSessionName(text) {
    if (SESSION_NAME.test(text))
        return { value: text };
    return {
        problem: 'is not a session name. Accepted: 2 to 64 letters, digits and "_", "+", "=", ",", ".", "@", "-".',
    };
}

;// CONCATENATED MODULE: ./lib/inputs/whole-number.js
function wholeNumber(from, to) {
    return (text) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= from && value <= to)
            return { value };
        return { problem: `is not accepted. Accepted: a whole number from ${from} to ${to}.` };
    };
}

;// CONCATENATED MODULE: ./lib/inputs/xcom-lines.js

const MOST_LINES = 50;
const RETURN_VALUE = 'return_value';
function parseXcomLines(text) {
    const lines = [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== '');
    if (lines.length > MOST_LINES)
        return { problem: `has ${lines.length} lines. Accepted: at most ${MOST_LINES}.` };
    const value = lines.map(parseLine);
    const bad = lines.filter((_, i) => value[i] === undefined);
    if (bad.length === 0)
        return { value: value.filter((line) => line !== undefined) };
    return {
        problem: `has a line that names no XCom: ${JSON.stringify(bad[0]?.slice(0, 80))}. Accepted: one "task_id" or "task_id:key" per line.`,
    };
}
function parseLine(line) {
    const colon = line.indexOf(':');
    const taskId = colon < 0 ? line : line.slice(0, colon).trim();
    const key = colon < 0 ? RETURN_VALUE : line.slice(colon + 1).trim();
    if (!isTaskId(taskId) || key === '' || key.length > 512 || /[\p{Cc}/\\]|^\.{1,2}$/u.test(key))
        return undefined;
    return { line, taskId, key };
}

;// CONCATENATED MODULE: ./lib/inputs/parse-inputs.js


















async function parseInputs(source) {
    const reader = new InputReader((name) => source.input(name));
    const inputs = await readInputs(reader, source);
    const isSet = (name) => reader.text(name) !== inputDefaults[name];
    for (const { inputs: names, problem } of findContradictions(inputs, isSet)) {
        if (!names.some((name) => reader.isRefused(name)))
            reader.refuse(names[0], problem);
    }
    const { findings } = reader;
    const [first] = findings;
    if (first === undefined)
        return deepFreeze(inputs);
    const message = findings.length === 1
        ? `Input ${first.line}`
        : `${findings.length} inputs cannot be used:\n${findings.map(({ line }) => `- ${line}`).join('\n')}`;
    const isRegionAlone = findings.length === 1 && first.problem === NO_REGION;
    throw new errors/* ActionError */.lZ(isRegionAlone ? 'no-region' : 'invalid-input', message, {
        hint: 'Correct this under "with:" of the step; nothing was sent.',
    });
}
async function readInputs(reader, source) {
    const environment = reader.required('environment', parseEnvironment);
    const dagId = reader.required('dag-id', parseDagId) ?? '';
    const { context, env } = source;
    const note = reader.optional('note', parseNote);
    const files = { workspace: context.workspace, readFile: (path) => source.readFile(path) };
    return {
        environment: environment?.name ?? '',
        environmentArn: environment?.arn,
        region: readRegion(reader, environment?.region, env),
        dagId,
        conf: await readConfInputs(reader, files),
        dagRunId: reader.optional('dag-run-id', parseNewRunId),
        logicalDate: reader.optional('logical-date', parseInstant),
        note: note ?? deriveNote(context),
        isNoteGiven: note !== undefined,
        role: readRole(reader),
        transport: reader.defaulted('transport', choiceOf(['auto', 'invoke-rest-api', 'web-session', 'cli'])),
        airflowVersion: reader.optional('airflow-version', parseVersion),
        waitForCompletion: reader.defaulted('wait-for-completion', parseBoolean),
        timeoutMs: reader.defaulted('timeout', durationFrom(1, 'Not to wait at all is "wait-for-completion: false".')),
        queueTimeoutMs: reader.optional('queue-timeout', durationFrom(1, 'Leave it out for no limit of its own.')),
        pollIntervalMs: reader.defaulted('poll-interval', parsePollInterval),
        onTimeout: reader.defaulted('on-timeout', choiceOf(['leave', 'stop'])),
        onCancel: reader.defaulted('on-cancel', choiceOf(['leave', 'stop'])),
        ifPaused: reader.defaulted('if-paused', choiceOf(['fail', 'unpause', 'trigger'])),
        ifRunning: reader.defaulted('if-running', choiceOf(['allow', 'wait', 'skip', 'fail'])),
        waitForDagMs: reader.defaulted('wait-for-dag', parseDuration),
        parsedAfter: reader.optional('parsed-after', parseInstant),
        onRerun: reader.defaulted('on-rerun', choiceOf(['new', 'attach', 'resume'])),
        attach: reader.optional('attach', parseRunId),
        dryRun: reader.defaulted('dry-run', parseBoolean),
        logs: reader.defaulted('logs', choiceOf(['failed', 'all', 'none'])),
        logLines: reader.defaulted('log-lines', wholeNumber(1, 10_000)),
        xcom: reader.optional('xcom', parseXcomLines) ?? [],
        summary: reader.defaulted('summary', parseBoolean),
        prComment: reader.defaulted('pr-comment', parseBoolean),
        githubToken: reader.text('github-token'),
        jobIndex: reader.text('job-index'),
    };
}
function readRole(reader) {
    const arn = reader.optional('role-to-assume', parseRoleArn);
    const rest = {
        sessionName: reader.defaulted('role-session-name', parseSessionName),
        durationSeconds: reader.defaulted('role-duration-seconds', wholeNumber(900, 43_200)),
        audience: reader.text('audience'),
    };
    return arn === undefined ? undefined : { arn, ...rest };
}
function parseVersion(text) {
    const value = (0,airflow_version/* parseAirflowVersion */.A)(text);
    return value === undefined
        ? { problem: 'is not a version of Airflow. Accepted: such as 2.10.3.' }
        : { value };
}
const parseInterval = durationFrom(100, 'MWAA bears about ten requests a second.');
function parsePollInterval(text) {
    if (text === 'auto')
        return { value: 'auto' };
    const parsed = parseInterval(text);
    return 'value' in parsed ? parsed : { problem: `${parsed.problem} Also accepted: "auto".` };
}

// EXTERNAL MODULE: ./lib/outcome.js
var outcome = __nccwpck_require__(3259);
// EXTERNAL MODULE: ./lib/runner/printable.js
var printable = __nccwpck_require__(6893);
;// CONCATENATED MODULE: ./lib/report/annotations.js


const MOST_PER_KIND = 10;
const MESSAGE_LIMIT = 3_900;
const TITLE_LIMIT = 200;
function limitAnnotations(runner) {
    const warnings = [];
    const left = { error: MOST_PER_KIND - 1, warn: MOST_PER_KIND, notice: MOST_PER_KIND };
    const annotate = (kind, message, place) => {
        if (left[kind] > 0) {
            left[kind] -= 1;
            runner[kind]((0,report_cut/* cutEnd */.ym)(message, MESSAGE_LIMIT), annotations_shorten(place));
            return;
        }
        const title = place?.title === undefined ? '' : `${place.title}: `;
        runner.info(`${title}${message}`);
    };
    return {
        ...runner,
        warnings,
        errorsLeft: () => left.error,
        error: (message, place) => annotate('error', message, place),
        notice: (message, place) => annotate('notice', message, place),
        warn: (message, place) => {
            if (warnings.includes(message))
                return;
            warnings.push(message);
            annotate('warn', message, place);
        },
        verdict: (message, place) => runner.error((0,report_cut/* cutEnd */.ym)(message, MESSAGE_LIMIT), annotations_shorten(place)),
    };
}
function annotations_shorten(place = {}) {
    if (place.title === undefined)
        return place;
    return { ...place, title: (0,report_cut/* cutEnd */.ym)((0,printable/* toPrintableLines */.I)(place.title).join(' '), TITLE_LIMIT) };
}

;// CONCATENATED MODULE: ./lib/report/step-report.js
const noFindings = {
    tasks: undefined,
    dagTasks: undefined,
    taskLogs: { read: [], unread: [] },
    xcom: undefined,
};
function createStepReport(outcome, workflow) {
    return {
        ...noFindings,
        outcome,
        dagId: '',
        environment: '',
        region: '',
        confKeys: [],
        transport: undefined,
        airflowVersion: undefined,
        run: undefined,
        origin: undefined,
        runUrl: '',
        taskUrl: () => '',
        expectation: undefined,
        importError: undefined,
        rehearsal: undefined,
        warnings: [],
        workflow,
    };
}

;// CONCATENATED MODULE: ./lib/step.js

class Step {
    #inputs;
    #report;
    constructor(context) {
        this.#report = createStepReport({ name: 'error', code: 'internal', message: 'The step did not come to an end' }, context);
    }
    get report() {
        return this.#report;
    }
    get wishes() {
        return this.#inputs ?? { summary: true, prComment: false, githubToken: '' };
    }
    begin(inputs) {
        this.#inputs = inputs;
        const { dagId, environment, region, conf } = inputs;
        this.learn({ dagId, environment, region, confKeys: Object.keys(conf) });
    }
    learn(facts) {
        this.#report = { ...this.#report, ...facts };
    }
    end(outcome) {
        this.learn({ outcome });
    }
}

;// CONCATENATED MODULE: ./lib/run.js









const PATIENCE_MS = 60_000;
const cancelledEarly = {
    name: 'cancelled',
    message: 'The workflow was cancelled; nothing was triggered',
};
async function run(parts, signal) {
    const runner = limitAnnotations(parts.runner);
    const step = new Step(runner.context);
    try {
        await run_findOut({ ...parts, runner }, step, signal);
    }
    catch (error) {
        if (error instanceof Error)
            runner.debug(error.stack ?? error.message);
        step.end(signal.aborted ? cancelledEarly : (0,error_outcome/* errorOutcome */.z)(error));
    }
    const { publishReport } = await __nccwpck_require__.e(/* import() */ 789).then(__nccwpck_require__.bind(__nccwpck_require__, 5789));
    await publishReport(step.report, step.wishes, { runner, clock: parts.clock }, signal);
    runner.close();
    return (0,outcome/* passes */.W)(step.report.outcome.name);
}
async function run_findOut(parts, step, signal) {
    const { runner, env, clock } = parts;
    const inputs = await parseInputs({
        input: (name) => runner.input(name),
        context: runner.context,
        env,
        readFile: readUtf8File,
    });
    if (inputs.githubToken !== '')
        runner.mask(inputs.githubToken);
    step.begin(inputs);
    const patienceMs = Math.max(PATIENCE_MS, inputs.waitForDagMs);
    const aws = openAwsSession(inputs, { runner, clock, env, patienceMs });
    const answer = await aws.mwaa.getEnvironment(signal);
    const environment = answer === 'forbidden' ? undefined : answer;
    if (environment !== undefined) {
        step.learn({ airflowVersion: environment.airflowVersion?.text });
        const verdict = (0,environment_status/* judgeEnvironment */.v)(environment);
        if (verdict.kind === 'unusable')
            return step.end(verdict.outcome);
    }
    const { dagId } = inputs;
    const session = await openSession(aws, { environment, dagId }, { runner, clock }, signal);
    const { transport, version } = session.client;
    step.learn({ transport, airflowVersion: version.text });
    runner.info(`${aws.mwaa.target.environment} (${inputs.region}) runs Airflow ${version.text}; using ${transport}.`);
    const act = inputs.dryRun ? (await __nccwpck_require__.e(/* import() */ 706).then(__nccwpck_require__.bind(__nccwpck_require__, 4706))).rehearseDagRun : followDagRun;
    await act({ ...parts, inputs, session }, step, signal);
}


/***/ }),

/***/ 6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createGitHubRunner)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./lib/runner/tunnel.cjs
var tunnel = __nccwpck_require__(6008);
// EXTERNAL MODULE: ./lib/runner/undici.cjs
var undici = __nccwpck_require__(734);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new undici.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ./lib/runner/exec.cjs
var runner_exec = __nccwpck_require__(417);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/runner/command-guard.js

class CommandGuard {
    #write;
    #token = '';
    constructor(write) {
        this.#write = write;
    }
    print(line) {
        if (this.#token === '') {
            this.#token = (0,external_node_crypto_.randomUUID)();
            this.#write(`::stop-commands::${this.#token}\n`);
        }
        this.#write(`${line}\n`);
    }
    close() {
        if (this.#token === '')
            return;
        this.#write(`::${this.#token}::\n`);
        this.#token = '';
    }
}

;// CONCATENATED MODULE: ./lib/runner/context.js
function readContext(env) {
    const read = (name) => env[name] ?? '';
    return {
        repository: read('GITHUB_REPOSITORY'),
        workflow: read('GITHUB_WORKFLOW'),
        job: read('GITHUB_JOB'),
        step: read('GITHUB_ACTION'),
        runId: read('GITHUB_RUN_ID'),
        runNumber: read('GITHUB_RUN_NUMBER'),
        runAttempt: Number.parseInt(read('GITHUB_RUN_ATTEMPT'), 10) || 1,
        ref: read('GITHUB_REF'),
        sha: read('GITHUB_SHA'),
        actor: read('GITHUB_ACTOR'),
        eventName: read('GITHUB_EVENT_NAME'),
        serverUrl: read('GITHUB_SERVER_URL') || 'https://github.com',
        apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
        workspace: read('GITHUB_WORKSPACE'),
        eventPath: read('GITHUB_EVENT_PATH'),
    };
}

// EXTERNAL MODULE: ./lib/runner/printable.js
var printable = __nccwpck_require__(6893);
;// CONCATENATED MODULE: ./lib/runner/github-runner.js




function createGitHubRunner() {
    const guard = new CommandGuard((text) => process.stdout.write(text));
    const print = (text) => {
        for (const line of (0,printable/* toPrintableLines */.I)(text))
            guard.print(line);
    };
    const command = (send) => {
        guard.close();
        return send();
    };
    const fileCommand = (file, send) => (process.env[file] ?? '') === '' ? command(send) : send();
    const annotate = (send) => (message, place = {}) => command(() => send((0,printable/* toPrintableLines */.I)(message).join('\n'), toProperties(place)));
    const mask = (secret) => {
        const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
        for (const part of new Set(lines))
            command(() => setSecret(part));
    };
    return {
        context: readContext(process.env),
        isDebug: isDebug(),
        input: (name) => getInput(name, { trimWhitespace: false }),
        setOutput: (name, value) => fileCommand('GITHUB_OUTPUT', () => setOutput(name, value)),
        saveState: (name, value) => fileCommand('GITHUB_STATE', () => saveState(name, value)),
        readState: (name) => getState(name),
        mask,
        info: print,
        debug: (line) => {
            if (isDebug())
                command(() => debug((0,printable/* toPrintableLines */.I)(line).join('\n')));
        },
        error: annotate(error),
        warn: annotate(warning),
        notice: annotate(notice),
        printGroup: (title, lines) => {
            command(() => startGroup((0,printable/* toPrintableLines */.I)(title).join(' ')));
            for (const line of lines)
                print(line);
            command(() => endGroup());
        },
        writeSummary: async (markdown) => {
            if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
                return;
            await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
        },
        idToken: async (audience) => {
            guard.close();
            const token = await getIDToken(audience);
            mask(token);
            return token;
        },
        close: () => guard.close(),
    };
}
function toProperties(place) {
    return {
        ...(place.title === undefined ? {} : { title: (0,printable/* toPrintableLines */.I)(place.title).join(' ') }),
        ...(place.file === undefined ? {} : { file: place.file }),
        ...(place.line === undefined ? {} : { startLine: place.line }),
    };
}


/***/ }),

/***/ 6893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toPrintableLines)
/* harmony export */ });
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
const PLAIN = /^[\x20-\x7e]*$/;
function toPrintableLines(text) {
    if (PLAIN.test(text))
        return [text];
    return text.split(/\r\n|\n|\r/).map((line) => line.replace(ANSI, '').replace(CONTROL, ''));
}


/***/ }),

/***/ 8916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createExchange),
/* harmony export */   p: () => (/* binding */ NoRoute)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1692);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3330);




const LARGEST_BODY_BYTES = 8 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 10_000;
class NoRoute extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX {
}
function createExchange(agents, largestBodyBytes = LARGEST_BODY_BYTES) {
    return async (request, signal) => {
        signal.throwIfAborted();
        const limit = AbortSignal.timeout(request.timeoutMs);
        const progress = { isConnected: false };
        const connecting = new AbortController();
        const timer = setTimeout(() => {
            if (!progress.isConnected)
                connecting.abort();
        }, CONNECT_TIMEOUT_MS);
        const server = `the web server ${request.host}`;
        try {
            const stop = AbortSignal.any([signal, limit, connecting.signal]);
            const response = await open(request, agents, progress, stop);
            const text = await collect(response, largestBodyBytes, server);
            return {
                status: response.statusCode ?? 0,
                headers: joinHeaders(response),
                setCookies: response.headers['set-cookie'] ?? [],
                text,
            };
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ)
                throw error;
            throw explain(error, {
                server,
                isConnected: progress.isConnected,
                isTimedOut: limit.aborted,
                isSlow: connecting.signal.aborted,
            });
        }
        finally {
            clearTimeout(timer);
        }
    };
}
function open(request, agents, progress, signal) {
    const { hostname, port } = new URL(`https://${request.host}`);
    const body = request.body === undefined ? undefined : Buffer.from(request.body, 'utf8');
    return new Promise((resolve, reject) => {
        const sent = (0,node_https__WEBPACK_IMPORTED_MODULE_0__.request)({
            method: request.method,
            hostname,
            ...(port === '' ? {} : { port }),
            path: request.path,
            headers: {
                ...request.headers,
                ...(body === undefined ? {} : { 'content-length': String(body.length) }),
            },
            agent: agents.https,
            signal,
        }, resolve);
        sent.on('error', reject);
        sent.on('socket', (socket) => {
            if (socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_1__.TLSSocket && !socket.connecting && isSecured(socket))
                progress.isConnected = true;
            else
                socket.once('secureConnect', () => {
                    progress.isConnected = true;
                });
        });
        sent.end(body);
    });
}
function isSecured(socket) {
    const protocol = socket.getProtocol();
    return protocol !== null && protocol !== 'unknown';
}
async function collect(response, largestBytes, server) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > largestBytes) {
            response.destroy();
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('too-large', `The answer of ${server} is larger than ${largestBytes} bytes.`, {
                delivery: 'unknown',
            });
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function joinHeaders(response) {
    return Object.fromEntries(Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']));
}
function explain(error, seen) {
    const { server, isConnected } = seen;
    const cannot = `${server[0]?.toUpperCase()}${server.slice(1)} cannot be reached`;
    if (seen.isSlow || (seen.isTimedOut && !isConnected))
        return new NoRoute('unreachable', `${cannot}: no connection was made in time.`, {
            delivery: 'not-sent',
            cause: error,
        });
    if (seen.isTimedOut)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('unreachable', `No answer of ${server} came in time.`, {
            delivery: 'unknown',
            cause: error,
        });
    const failure = (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .readNetworkError */ .R)(error);
    if (failure === undefined && !isConnected)
        throw error;
    const message = `${cannot}: ${failure?.reason ?? String(error)}.`;
    if (isConnected)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('unreachable', message, { delivery: 'unknown', cause: error });
    if (failure?.hint !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('unreachable', message, { hint: failure.hint, cause: error });
    const details = { delivery: 'not-sent', cause: error };
    return failure?.isNoRoute === true
        ? new NoRoute('unreachable', message, details)
        : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('unreachable', message, details);
}


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requireNoPage),
/* harmony export */   y: () => (/* binding */ isPage)
/* harmony export */ });
/* harmony import */ var _aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2177);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);


function isPage(body) {
    return typeof body === 'string' && /^\s*<(!doctype\s+html|html)\b/i.test(body);
}
function requireNoPage(answer, request) {
    if (!isPage(answer.body) || request.path.includes('/logs/'))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('unreachable', `${request.method} ${request.path} was answered with a page instead of data (status ${answer.status}): ${(0,_aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWords */ .Cb)(answer.body)}`, { delivery: 'unknown' });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
