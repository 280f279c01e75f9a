import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 20770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(20218);


/***/ }),

/***/ 20218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var net = __nccwpck_require__(69278);
var tls = __nccwpck_require__(64756);
var http = __nccwpck_require__(58611);
var https = __nccwpck_require__(65692);
var events = __nccwpck_require__(24434);
var assert = __nccwpck_require__(42613);
var util = __nccwpck_require__(39023);


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

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
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

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
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

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 50734:
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
    const undici = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 46752, 19));
    const { dispatcher, ...rest } = init;
    if (dispatcher === undefined)
        return undici.fetch(url, rest);
    dispatcher.made ??= new undici.ProxyAgent(dispatcher.options);
    return undici.fetch(url, { ...rest, dispatcher: dispatcher.made });
}
module.exports = { ProxyAgent, fetch: fetchLater };


/***/ }),

/***/ 21960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ capabilitiesOf)
/* harmony export */ });
/* harmony import */ var _rest_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78393);

const CLI_CAPABILITIES = new Set(['unpause']);
function capabilitiesOf(kind, version) {
    if (kind === 'cli')
        return (capability) => CLI_CAPABILITIES.has(capability);
    const { hasNotes, hasMappedXcoms } = (0,_rest_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .selectRestDialect */ .Du)(version);
    return (capability) => {
        if (capability === 'note')
            return hasNotes;
        return capability !== 'mapped-xcom' || hasMappedXcoms;
    };
}


/***/ }),

/***/ 6351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ wordField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Oe: () => (/* binding */ asJsonObject),
/* harmony export */   QT: () => (/* binding */ countField),
/* harmony export */   RE: () => (/* binding */ objectsField),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   ao: () => (/* binding */ ID_LIMIT),
/* harmony export */   o2: () => (/* binding */ instantField),
/* harmony export */   sJ: () => (/* binding */ numberField),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19751);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65344);


const ID_LIMIT = 250;
const FIELD_LIMIT = 4_000;
function textField(fields, key, limit = FIELD_LIMIT) {
    const value = fields[key];
    return typeof value === 'string' && value !== '' ? (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutForeign */ .bZ)(value, limit).toWellFormed() : undefined;
}
function numberField(fields, key) {
    const value = fields[key];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function countField(fields, key) {
    const value = fields[key];
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
const WORD_LIMIT = 1_000;
function wordField(fields, key) {
    const value = textField(fields, key);
    return value !== undefined && value.length <= WORD_LIMIT ? value : undefined;
}
function instantField(fields, key) {
    return readInstant(textField(fields, key));
}
const INSTANT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d\d(?::?\d\d){0,2}))?)?$/;
function readInstant(text) {
    if (text === undefined || text.length > 50 || !INSTANT.test(text))
        return undefined;
    return Number.isNaN(Date.parse(text.slice(0, 19).replace(' ', 'T'))) ? undefined : text;
}
function objectsField(fields, key) {
    const value = fields[key];
    return Array.isArray(value) && value.every(_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G) ? value : undefined;
}
function asJson(value) {
    return value === undefined ? null : value;
}
function asJsonObject(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) ? value : undefined;
}


/***/ }),

/***/ 96886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ findExceptionLine)
/* harmony export */ });
const PREFIX = /^\[?\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?\]?\s*(?:\{[^}]*\}\s*)?(?:(?:\[?(?<level>[A-Za-z]+)\s*\])|(?<word>DEBUG|INFO|WARNING|ERROR|CRITICAL|FATAL)\b)?\s*(?:[-:]\s+)?/;
const TRACEBACK = /^\s*(?:\+ Exception Group )?Traceback \(most recent call last\):\s*$/;
const GROUP_MARGIN = /^ {2}\| /;
const EXCEPTION = /^(?:(?:[A-Za-z_]\w*\.)*[A-Z]\w*|(?:[A-Za-z_]\w*\.)+\w+)(?::\s|:?$)/;
const ERROR_LEVELS = new Set(['error', 'critical', 'fatal']);
const NO_REASON = /^(?:Task failed with exception|Marking task as|Task exited with return code|Failed to execute job|Post task execution logs)/i;
function findExceptionLine(lines) {
    const messages = lines.map(splitPrefix);
    return endOfTraceback(messages.map(({ message }) => message)) ?? lastError(messages);
}
const LINE_LIMIT = 10_000;
function splitPrefix(whole) {
    const line = whole.slice(0, LINE_LIMIT);
    const match = PREFIX.exec(line);
    const level = match?.groups?.['level'] ?? match?.groups?.['word'] ?? '';
    return { level: level.toLowerCase(), message: line.slice(match?.[0].length ?? 0) };
}
function endOfTraceback(messages) {
    const start = messages.findLastIndex((message) => TRACEBACK.test(message));
    if (start < 0)
        return undefined;
    const header = messages[start] ?? '';
    const isGroup = header.includes('+ Exception Group');
    const indent = /^\s*/.exec(isGroup ? header.slice(2) : header)?.[0] ?? '';
    const after = messages
        .slice(start + 1)
        .map((message) => (message.startsWith(indent) ? message.slice(indent.length) : message))
        .map((message) => (isGroup ? message.replace(GROUP_MARGIN, '') : message));
    const end = after.find((message) => EXCEPTION.test(message)) ?? after.find((message) => /^\S/.test(message));
    return end?.trim();
}
function lastError(lines) {
    const errors = lines.filter(({ level, message }) => ERROR_LEVELS.has(level) && message.trim() !== '');
    const found = errors.findLast(({ message }) => !NO_REASON.test(message)) ??
        lines.findLast(({ message }) => EXCEPTION.test(message) && /(?:Error|Exception)\b/.test(message)) ??
        errors.at(-1);
    return found?.message.trim();
}


/***/ }),

/***/ 48745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   N_: () => (/* binding */ dateOfRun),
/* harmony export */   Pp: () => (/* binding */ byTask),
/* harmony export */   _y: () => (/* binding */ finishedTaskStates),
/* harmony export */   qH: () => (/* binding */ keyOfRun),
/* harmony export */   tK: () => (/* binding */ MOST_TASK_INSTANCES)
/* harmony export */ });
const MOST_TASK_INSTANCES = 20_000;
const finishedTaskStates = new Set([
    'success',
    'failed',
    'upstream_failed',
    'skipped',
    'removed',
]);
function keyOfRun({ dagId, runId }) {
    return `${dagId}/${runId}`;
}
function dateOfRun(run) {
    return Date.parse(run.runAfter ?? run.logicalDate ?? '') || 0;
}
function byTask(a, b) {
    if (a.taskId !== b.taskId)
        return a.taskId < b.taskId ? -1 : 1;
    return a.mapIndex - b.mapIndex;
}
function isFinished(run) {
    return run.state === 'success' || run.state === 'failed';
}


/***/ }),

/***/ 20817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ requireOk),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   kt: () => (/* binding */ airflowWords),
/* harmony export */   zG: () => (/* binding */ requireObject)
/* harmony export */ });
/* harmony import */ var _core_database_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(46393);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19751);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65344);
/* harmony import */ var _core_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92998);





function requireOk(answer, purpose) {
    const { status, body } = answer;
    if (status >= 200 && status < 300)
        return body;
    const words = airflowWords(body);
    if (status === 401 || status === 403)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('airflow-forbidden', `Airflow does not allow the role to ${purpose.action} (status ${status})${withWords(words)}.`, {
            hint: `The AWS role maps to an Airflow role without the permission "${purpose.permission}". Airflow's role User has it: allow the action on arn:aws:airflow:<region>:<account>:role/<environment>/User.`,
        });
    if (status === 400 || status === 409 || status === 422)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('rejected-by-airflow', `Airflow refused to ${purpose.action} (status ${status})${withWords(words)}.`);
    throw unexpected(purpose, `status ${status}${withWords(words)}`);
}
function requireObject(answer, purpose) {
    const body = requireOk(answer, purpose);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(body))
        return body;
    throw malformed(purpose, body);
}
function malformed(purpose, body) {
    return unexpected(purpose, describe(body));
}
function unexpected(purpose, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `Asked to ${purpose.action}, Airflow answered with ${what}.`);
}
function withWords(words) {
    return words === '' ? '' : `: ${(0,_core_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .asClause */ .eI)(words)}`;
}
function describe(body) {
    if (body === undefined || body === null || body === '')
        return 'nothing';
    if (Array.isArray(body))
        return `a list of ${body.length}`;
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(body)) {
        const keys = Object.keys(body);
        const more = keys.length > 10 ? `, ... (${keys.length} keys)` : '';
        const named = keys.slice(0, 10).map((key) => (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)(key, KEY_LIMIT));
        return `an object of ${named.join(', ') || 'no keys'}${more}`;
    }
    if (typeof body !== 'string')
        return `a ${typeof body}`;
    return /[[{]/.test(body)
        ? `${body.length} characters that are not JSON`
        : `the text "${(0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)((0,_core_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRow */ .F)(body), TEXT_LIMIT)}"`;
}
const WORDS_LIMIT = 500;
const TEXT_LIMIT = 200;
const KEY_LIMIT = 50;
const PROBLEMS = 5;
const PLACE_PARTS = 20;
function airflowWords(body) {
    if (typeof body === 'string')
        return (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)((0,_core_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRow */ .F)(body), TEXT_LIMIT);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(body))
        return '';
    const { title, detail, message, error } = body;
    const words = detailWords(detail) || detailWords(message) || detailWords(error);
    const shown = (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)((0,_core_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRow */ .F)(words), WORDS_LIMIT);
    const named = typeof title === 'string' ? (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)((0,_core_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRow */ .F)(title), TEXT_LIMIT) : '';
    const heading = named === 'Bad Request' || shown.includes(named) ? '' : named;
    return (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutBetweenWords */ .UC)(heading !== '' && shown !== '' ? `${heading}: ${shown}` : heading || shown, WORDS_LIMIT);
}
function detailWords(detail) {
    if (typeof detail === 'string')
        return detail;
    if (Array.isArray(detail))
        return detail.slice(0, PROBLEMS).map(problemWords).filter(Boolean).join('; ');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(detail))
        return '';
    const { reason, message } = detail;
    return [reason, message].filter((part) => typeof part === 'string').join(': ');
}
function problemWords(problem) {
    if (typeof problem === 'string')
        return problem;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(problem))
        return '';
    const { loc, msg } = problem;
    const parts = Array.isArray(loc) ? loc.slice(0, PLACE_PARTS) : [];
    const place = parts.filter((part) => typeof part === 'string' || typeof part === 'number').join('.');
    return [place, typeof msg === 'string' ? msg : ''].filter(Boolean).join(': ');
}


/***/ }),

/***/ 47334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ listDagRunsCall),
/* harmony export */   He: () => (/* binding */ triggerCall),
/* harmony export */   I4: () => (/* binding */ batchTaskInstancesCall),
/* harmony export */   Id: () => (/* binding */ xcomCall),
/* harmony export */   Iy: () => (/* binding */ getDagRunCall),
/* harmony export */   MX: () => (/* binding */ dagPath),
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
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(39560);

const PAGE_SIZE = 100;
function dagSegments(dagId) {
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG id', dagId);
    return ['dags', dagId];
}
function dagPath(dagId) {
    return (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRestPath */ .X_)(dagSegments(dagId), 'plain');
}
function dagRunsSegments(dagId) {
    return [...dagSegments(dagId), 'dagRuns'];
}
function dagRunSegments({ dagId, runId }) {
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG run id', runId);
    return [...dagRunsSegments(dagId), runId];
}
function taskInstancesSegments(ref) {
    return [...dagRunSegments(ref), 'taskInstances'];
}
function taskInstanceSegments(ref) {
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('task id', ref.taskId);
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
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG id', dagId);
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
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG run id', request.runId);
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
function listDagRunsCall(dialect, query) {
    const { dagId, states = [], orderBy, limit, offset = 0, date, idPart } = query;
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
function batchDagRunsCall(dialect, query) {
    const { dagId, states = [], orderBy, limit, offset = 0, date } = query;
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG id', dagId);
    const body = {
        dag_ids: [dagId],
        order_by: orderBy,
        page_limit: limit,
        page_offset: offset,
        ...(states.length > 0 && { states }),
        ...(date !== undefined && { [`${dialect.runDate}_gte`]: date, [`${dialect.runDate}_lte`]: date }),
    };
    return { method: 'POST', segments: ['dags', _path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'dagRuns', 'list'], body, effect: 'read' };
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
        segments: ['dags', _path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'dagRuns', _path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'taskInstances', 'list'],
        body: { ...filter, ...(pagesBatches && page) },
        effect: 'read',
    };
}
function datedTaskInstancesCall(date, offset) {
    return get(['dags', _path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'dagRuns', _path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'taskInstances'], {
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
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG run id', runId);
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
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('XCom key', ref.key);
    const segments = [...taskInstanceSegments(ref), 'xcomEntries', ref.key];
    return { ...get(segments, { ...dialect.xcomQuery, ...mapIndexQuery(ref) }), numbers: 'as-written' };
}


/***/ }),

/***/ 66342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ getDag),
/* harmony export */   LG: () => (/* binding */ listImportErrors),
/* harmony export */   a0: () => (/* binding */ dagNotFound),
/* harmony export */   jK: () => (/* binding */ getDagParams),
/* harmony export */   x9: () => (/* binding */ listDagTasks)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20817);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(47334);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(27843);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(78393);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(55035);






const MOST_PAGES = 10;
const MOST_TASKS = 20_000;
const PERMISSION = 'can read on DAGs';
async function getDag({ caller, dialect }, dagId, signal) {
    const purpose = { action: `read the DAG "${dagId}"`, permission: PERMISSION };
    async function getDirectly() {
        const answer = await caller.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .getDagCall */ .Xd)(dagId), signal);
        if (answer.status === 404)
            return undefined;
        const dag = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDag */ .PX)(dialect, (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, purpose), purpose);
        if (dag.dagId !== dagId)
            throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(purpose, answer.body);
        return dag;
    }
    async function findInList() {
        const ask = async (offset) => {
            const answer = await caller.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .listDagsCall */ .YB)(dialect, dagId, offset), signal);
            return (0,_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePage */ .Ci)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, purpose), 'dags', purpose);
        };
        for await (const { items } of (0,_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .readPages */ .n)(MOST_PAGES, ask)) {
            const item = items.find((candidate) => candidate['dag_id'] === dagId);
            if (item !== undefined)
                return (0,_dialect_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDag */ .PX)(dialect, item, purpose);
        }
        return undefined;
    }
    return await caller.choose((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .dagSegments */ .bj)(dagId), getDirectly, findInList);
}
async function getDagParams({ caller }, dagId, signal) {
    const purpose = {
        action: `read the details of the DAG "${dagId}"`,
        permission: PERMISSION,
    };
    const answer = await caller.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .dagDetailsCall */ .dz)(dagId), signal);
    if (answer.status === 404)
        throw dagNotFound(dagId);
    return (0,_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDagParams */ .Ds)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, purpose));
}
async function listDagTasks({ caller }, dagId, signal) {
    const purpose = { action: `list the tasks of the DAG "${dagId}"`, permission: PERMISSION };
    const answer = await caller.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .dagTasksCall */ .Nl)(dagId), signal);
    if (answer.status === 404)
        throw dagNotFound(dagId);
    return (0,_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePage */ .Ci)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, purpose), 'tasks', purpose)
        .items.slice(0, MOST_TASKS)
        .map((item) => (0,_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDagTask */ .IJ)(item, purpose));
}
async function listImportErrors({ caller }, signal) {
    const purpose = { action: 'list the import errors', permission: 'can read on ImportError' };
    const ask = async (offset) => {
        const answer = await caller.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .importErrorsCall */ .lL)(offset), signal);
        return (0,_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePage */ .Ci)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, purpose), 'import_errors', purpose);
    };
    const errors = [];
    for await (const { items } of (0,_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .readPages */ .n)(MOST_PAGES, ask))
        for (const item of items.slice(0, _calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md))
            errors.push((0,_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeImportError */ .iq)(item, purpose));
    return errors;
}
function dagNotFound(dagId) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('dag-not-found', `Airflow has no DAG "${dagId}".`, {
        hint: 'Check dag-id; a new file takes minutes to become a DAG (wait-for-dag waits for it), and a file that does not import never does.',
    });
}


/***/ }),

/***/ 27843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ decodePage),
/* harmony export */   Ds: () => (/* binding */ decodeDagParams),
/* harmony export */   IJ: () => (/* binding */ decodeDagTask),
/* harmony export */   Lf: () => (/* binding */ readTaskState),
/* harmony export */   UO: () => (/* binding */ decodeDagRun),
/* harmony export */   YE: () => (/* binding */ requireRunState),
/* harmony export */   iq: () => (/* binding */ decodeImportError),
/* harmony export */   vP: () => (/* binding */ RUN_STATES),
/* harmony export */   xc: () => (/* binding */ decodeTaskInstance)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19751);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65344);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6351);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(20817);





const TRACE_LIMIT = 16_000;
function decodeDagRun(value, purpose) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value))
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(purpose, value);
    const dagId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_id');
    const runId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_run_id');
    const state = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'state');
    if (dagId === undefined || runId === undefined || state === undefined)
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(purpose, value);
    return {
        dagId,
        runId,
        state: requireRunState(state, runId),
        logicalDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'logical_date') ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'execution_date'),
        runAfter: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'run_after'),
        queuedAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'queued_at'),
        startDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'start_date'),
        endDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'end_date'),
        runType: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .wordField */ .Hs)(value, 'run_type'),
        note: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'note'),
        conf: value['conf'] === null ? {} : (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJsonObject */ .Oe)(value['conf']),
    };
}
const RUN_STATES = new Set([
    'queued',
    'running',
    'success',
    'failed',
]);
function requireRunState(word, runId) {
    if (isRunState(word))
        return word;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unknown-state', `Airflow says that the DAG run "${runId}" is in the state ${JSON.stringify((0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)(word, 100))}, which is not one of ${[...RUN_STATES].join(', ')}.`);
}
function isRunState(word) {
    return RUN_STATES.has(word);
}
function decodeTaskInstance(value, purpose) {
    const taskId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'task_id', _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ID_LIMIT */ .ao);
    if (taskId === undefined)
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(purpose, value);
    return {
        dagId: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_id'),
        runId: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_run_id'),
        instance: {
            taskId,
            mapIndex: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countField */ .QT)(value, 'map_index') ?? -1,
            state: readTaskState(value['state']),
            tryNumber: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countField */ .QT)(value, 'try_number') ?? 0,
            maxTries: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countField */ .QT)(value, 'max_tries'),
            startDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'start_date'),
            endDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'end_date'),
            durationSeconds: readSeconds((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .numberField */ .sJ)(value, 'duration')),
        },
    };
}
function readSeconds(seconds) {
    return seconds !== undefined && seconds >= 0 ? seconds : undefined;
}
const STATE_LIMIT = 50;
function readTaskState(value) {
    if (typeof value !== 'string' || value === '')
        return null;
    return /^(none|no_status)$/i.test(value) ? null : (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutForeign */ .bZ)(value, STATE_LIMIT).toWellFormed();
}
function decodePage(value, key, purpose) {
    const items = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsField */ .RE)(value, key) : undefined;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) || items === undefined)
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(purpose, value);
    return { items, count: items.length, total: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countField */ .QT)(value, 'total_entries') };
}
function decodeDagParams(value) {
    const params = value['params'];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(params))
        return [];
    return Object.entries(params).map(([name, param]) => {
        const isParam = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(param) && 'value' in param && ('schema' in param || '__class' in param);
        if (!isParam)
            return { name, value: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJson */ .vA)(param), schema: {} };
        return { name, value: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJson */ .vA)(param['value']), schema: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJsonObject */ .Oe)(param['schema']) ?? {} };
    });
}
function decodeDagTask(value, purpose) {
    const taskId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'task_id', _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ID_LIMIT */ .ao);
    if (taskId === undefined)
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(purpose, value);
    const downstream = value['downstream_task_ids'];
    return {
        taskId,
        downstreamTaskIds: Array.isArray(downstream)
            ? downstream.filter((id) => typeof id === 'string').map(cutId)
            : [],
    };
}
function cutId(id) {
    return (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutForeign */ .bZ)(id, _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ID_LIMIT */ .ao).toWellFormed();
}
function readEnd(stackTrace) {
    if (typeof stackTrace !== 'string')
        return '';
    if (stackTrace.length <= TRACE_LIMIT)
        return stackTrace.toWellFormed();
    const start = stackTrace.indexOf('\n', stackTrace.length - TRACE_LIMIT) + 1;
    const last = stackTrace.lastIndexOf('\n', stackTrace.length - 2) + 1;
    return (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutForeign */ .bZ)(stackTrace.slice(start > 0 ? Math.min(start, last) : last), TRACE_LIMIT).toWellFormed();
}
function decodeImportError(value, purpose) {
    const filename = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'filename');
    if (filename === undefined)
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(purpose, value);
    return {
        filename,
        stackTrace: readEnd(value['stack_trace']),
    };
}


/***/ }),

/***/ 78393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ selectRestDialect),
/* harmony export */   PX: () => (/* binding */ decodeDag),
/* harmony export */   hY: () => (/* binding */ taskInstanceFilter)
/* harmony export */ });
/* harmony import */ var _core_airflow_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91222);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6351);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20817);



function selectRestDialect(version) {
    return version.major >= 3 ? createDialectV2(version) : createDialectV1(version);
}
function createDialectV1(version) {
    const since = (minor) => (0,_core_airflow_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .d)(version, 2, minor);
    const hasNotes = since(6);
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
        hasMappedXcoms: since(7),
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
    matchesRunIds: (0,_core_airflow_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .d)(version, 3, 1),
    hasOffTryNumbers: false,
    newestFirst: '-run_after',
    runDate: 'run_after',
    steadyOrder: 'id',
    xcomQuery: { stringify: false },
    xcomIsText: false,
    hasMappedXcoms: true,
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
function decodeDag(dialect, value, purpose) {
    const dagId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(value, 'dag_id');
    const isPaused = value['is_paused'];
    if (dagId === undefined || (typeof isPaused !== 'boolean' && isPaused !== null))
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(purpose, value);
    return {
        dagId,
        isPaused: isPaused === true,
        isActive: dialect.isActive(value),
        hasImportErrors: value['has_import_errors'] === true,
        lastParsedTime: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instantField */ .o2)(value, 'last_parsed_time'),
        fileloc: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordField */ .Hs)(value, 'fileloc'),
        maxActiveRuns: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .countField */ .QT)(value, 'max_active_runs'),
    };
}


/***/ }),

/***/ 55035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47334);

async function* readPages(most, ask) {
    let offset = 0;
    for (let read = 0; read < most; read += 1) {
        const page = await ask(offset);
        const isLast = isLastPage(page, offset);
        yield { ...page, isLast };
        if (isLast)
            return;
        offset += page.count;
    }
}
function isLastPage({ count, total }, offset) {
    if (count === 0)
        return true;
    const seen = offset + count;
    return total !== undefined && total >= seen ? total === seen : count < _calls_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md;
}


/***/ }),

/***/ 39560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ formatRestPath),
/* harmony export */   l4: () => (/* binding */ requireId),
/* harmony export */   x4: () => (/* binding */ ANY)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6351);


const MAY_STAND = /[A-Za-z0-9\-._~!$&'()*+,;=:@]/;
const ANY = '~';
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `The ${what} ${JSON.stringify(id.slice(0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_LIMIT */ .ao))} ${problem}.`, {
        hint: `No request to Airflow can name it: use a ${what} of at most ${_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_LIMIT */ .ao} characters without slashes.`,
    });
}
function findProblem(id) {
    if (id === '')
        return 'is empty';
    if (id === '.' || id === '..' || id === ANY)
        return 'has a special meaning in a path';
    if (id.length > _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_LIMIT */ .ao)
        return `has more than ${_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_LIMIT */ .ao} characters`;
    if (/[/\\]/.test(id))
        return 'contains a slash';
    if (/\p{Cc}/u.test(id))
        return 'contains a control character';
    if (!id.isWellFormed())
        return 'is not valid Unicode';
    return undefined;
}


/***/ }),

/***/ 72243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createTaskInstanceReader),
/* harmony export */   b: () => (/* binding */ runNotFound)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48745);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20817);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(47334);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(27843);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(78393);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(55035);







const MOST_PAGES = Math.ceil((_model_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TASK_INSTANCES */ .tK + 1) / _calls_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .md);
function createTaskInstanceReader(api) {
    const tooLarge = new Set();
    return (ref, signal) => listTaskInstances({ ...api, tooLarge }, ref, signal);
}
async function listTaskInstances(api, ref, signal) {
    const { caller, dialect, runs, tooLarge } = api;
    const purpose = {
        action: `list the task instances of the DAG run "${ref.runId}" of "${ref.dagId}"`,
        permission: 'can read on Task Instances',
    };
    const found = new Map();
    function take(answer) {
        if (answer.status === 404)
            throw runNotFound(ref);
        const { items, count, total } = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_4__/* .decodePage */ .Ci)((0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .requireObject */ .zG)(answer, purpose), 'task_instances', purpose);
        for (const item of items) {
            if (isFull())
                break;
            const { dagId, runId, instance } = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeTaskInstance */ .xc)(item, purpose);
            const isOwn = (dagId ?? ref.dagId) === ref.dagId && (runId ?? ref.runId) === ref.runId;
            if (isOwn)
                found.set(`${instance.mapIndex} ${instance.taskId}`, instance);
        }
        return { count, total };
    }
    function isFull() {
        return found.size > _model_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TASK_INSTANCES */ .tK;
    }
    async function takePages(makeCall) {
        const ask = async (offset) => take(await caller.send(makeCall(offset), signal));
        for await (const { total, isLast } of (0,_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .readPages */ .n)(MOST_PAGES, ask))
            if (isFull() || isLast)
                return total;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unsupported', `The task instances of the DAG run "${ref.runId}" do not end after ${MOST_PAGES} pages.`);
    }
    async function takeBatch() {
        const filter = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_5__/* .taskInstanceFilter */ .hY)(dialect, ref, undefined) ?? (0,_dialect_js__WEBPACK_IMPORTED_MODULE_5__/* .taskInstanceFilter */ .hY)(dialect, ref, await requireDate());
        const makeCall = (offset) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .batchTaskInstancesCall */ .I4)(dialect, filter ?? {}, offset);
        if (dialect.pagesBatches)
            await takePages(makeCall);
        else if (tooLarge.has(ref.runId))
            await takeDated();
        else {
            try {
                take(await caller.send(makeCall(0), signal));
            }
            catch (error) {
                if (!isTooMuch(error))
                    throw error;
                await takeDated();
                tooLarge.add(ref.runId);
            }
        }
    }
    async function takeDated() {
        const date = await requireDate();
        await takePages((offset) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .datedTaskInstancesCall */ .WP)(date, offset));
    }
    async function requireDate() {
        const date = (await runs.get(ref, signal))?.logicalDate;
        if (date === undefined)
            throw runNotFound(ref);
        return date;
    }
    async function takeDirectly() {
        const total = await takePages((offset) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .listTaskInstancesCall */ .W0)(dialect, ref, offset));
        if (total === undefined || found.size >= total || isFull())
            return;
        await takeBatch();
    }
    await caller.choose((0,_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .taskInstancesSegments */ .gq)(ref), takeDirectly, takeBatch);
    return [...found.values()].sort(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .byTask */ .Pp);
}
function isTooMuch(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX && (error.code === 'too-large' || error.code === 'unreachable');
}
function runNotFound({ dagId, runId }) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('dag-run-not-found', `Airflow has no DAG run "${runId}" of the DAG "${dagId}".`);
}


/***/ }),

/***/ 6719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ maskCredentials),
/* harmony export */   g: () => (/* binding */ canSign)
/* harmony export */ });
function maskCredentials(found, mask) {
    for (const secret of [found.secretAccessKey, found.sessionToken, found.accessKeyId])
        if (secret !== undefined && secret !== '')
            mask(secret, 'credentials');
    return {
        accessKeyId: found.accessKeyId,
        secretAccessKey: found.secretAccessKey,
        ...(found.sessionToken === undefined ? {} : { sessionToken: found.sessionToken }),
        ...(found.expiration === undefined ? {} : { expiration: found.expiration }),
    };
}
function canSign({ accessKeyId, secretAccessKey, sessionToken = '' }) {
    return [accessKeyId, secretAccessKey, sessionToken].every((text) => /^[\x21-\x7e]{0,12000}$/.test(text));
}


/***/ }),

/***/ 33895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mwaaUrls),
/* harmony export */   KW: () => (/* binding */ readEndpoint),
/* harmony export */   vS: () => (/* binding */ findEndpoint)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_web_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26636);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(80915);



function readEndpoint(env, service) {
    if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true')
        return undefined;
    const variable = [`AWS_ENDPOINT_URL_${service}`, 'AWS_ENDPOINT_URL'].find((name) => (env[name] ?? '') !== '');
    if (variable === undefined)
        return undefined;
    if ((0,_core_web_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isWebAddress */ .d)(env[variable]))
        return env[variable];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `The variable ${variable} is not an http or https address.`, {
        subject: `Variable ${variable}`,
        hint: 'Write it as https://host, without a user or a password, or remove it.',
    });
}
const HOSTS = { MWAA: 'airflow', STS: 'sts', CLOUDWATCH_LOGS: 'logs' };
function findEndpoint(service, region, env) {
    const custom = readEndpoint(env, service);
    if (custom !== undefined)
        return { url: custom, isCustom: true };
    const isDualStack = env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true';
    const isFipsByName = region.startsWith('us-gov-') && !isDualStack && service !== 'MWAA';
    const isFips = env['AWS_USE_FIPS_ENDPOINT'] === 'true' && !isFipsByName;
    const host = `${HOSTS[service]}${isFips ? '-fips' : ''}`;
    return { url: `https://${host}.${region}.${(0,_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsSuffix */ .T)(region, isDualStack)}/`, isCustom: false };
}
function mwaaUrls(region, env) {
    const { url, isCustom } = findEndpoint('MWAA', region, env);
    return isCustom ? [url] : ['api', 'env'].map((part) => url.replace('https://', `https://${part}.`));
}


/***/ }),

/***/ 54800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ explainServiceFailure),
/* harmony export */   i$: () => (/* binding */ explainSdkError),
/* harmony export */   oW: () => (/* binding */ PATH_HINT),
/* harmony export */   pC: () => (/* binding */ PrivateWebServer),
/* harmony export */   rz: () => (/* binding */ privateWebServer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19751);
/* harmony import */ var _http_network_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(35599);
/* harmony import */ var _mwaa_target_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(34941);
/* harmony import */ var _rest_api_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(92177);
/* harmony import */ var _sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(83374);
/* harmony import */ var _signature_refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(86982);







function explainSdkError(error, call) {
    const { action, target } = call;
    const failure = (0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .readSdkFailure */ .Vd)(error);
    const cause = error;
    if (call.isTimedOut)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `${action} was not answered in time.`, {
            delivery: 'unknown',
            cause,
        });
    const serviceFailure = explainServiceFailure(failure, error, `${action} on ${target.environment} (${target.region})`);
    if (serviceFailure !== undefined)
        return serviceFailure;
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isExpired */ ._d)(error))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('credentials-expired', `AWS rejected the credentials, and still rejected them after renewal (${action}): ${failure.message}`, {
            hint: 'If the role was deleted or its sessions were revoked, repair it; if the keys come from an earlier step, run that step again.',
            cause,
        });
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isClockSkew */ .FD)(error) || (0,_signature_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .isWrongRegion */ .M)(failure))
        return (0,_signature_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .explainSignature */ .K)(failure, { action, region: target.region }, cause);
    if (failure.text !== undefined || action === 'InvokeRestApi') {
        const special = explainInvokeRestApi(failure, error, call);
        if (special !== undefined)
            return special;
    }
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isForbidden */ .US)(error))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('access-denied', `AWS refused ${action} on ${target.environment}: ${failure.message}`, {
            hint: `Allow it in a policy of the role: ${(0,_mwaa_target_js__WEBPACK_IMPORTED_MODULE_3__/* .iamStatement */ .RZ)(action, target)}`,
            cause,
        });
    if (failure.name === 'ResourceNotFoundException')
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('environment-not-found', `There is no MWAA environment ${target.environment} in ${target.region}${target.accountId === undefined ? '' : ` of account ${target.accountId}`}.`, {
            hint: 'Check the inputs environment and aws-region, and that the role belongs to the account of the environment.',
            cause,
        });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `${action} on ${target.environment} failed${failure.status === undefined ? '' : ` (status ${failure.status})`}: ${describeFailure(failure)}`, { cause });
}
function describeFailure(failure) {
    if (failure.text !== undefined)
        return (0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .firstWords */ .Cb)(failure.text);
    if (failure.name === 'SyntaxError')
        return 'the answer is not JSON';
    if (failure.status === undefined)
        return `the AWS SDK did not send it (${failure.name})`;
    return `${failure.name}: ${failure.message}`;
}
function explainServiceFailure(failure, error, what) {
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isThrottled */ .B5)(failure))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('throttled', `AWS throttles requests (${what}).`, {
            delivery: 'not-sent',
            retryAfterMs: failure.retryAfterMs,
            cause: error,
        });
    const network = (0,_http_network_js__WEBPACK_IMPORTED_MODULE_2__/* .readNetworkError */ .Rm)(error);
    if (network !== undefined) {
        const message = `AWS cannot be reached (${what}): ${network.reason}.`;
        return network.hint === undefined
            ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', message, { delivery: network.delivery, cause: error })
            : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unreachable', message, { hint: network.hint, cause: error });
    }
    const { status } = failure;
    if (failure.name === 'TypeError' && status !== undefined && status < 300)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `AWS answered ${what} with data that does not match its API.`, {
            cause: error,
        });
    const isCutShort = status !== undefined && status < 400;
    if (isCutShort || (status !== undefined && status >= 500) || failure.name === 'InternalServerException')
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `AWS could not answer ${what} (${isCutShort ? 'the answer is broken' : `${failure.name}, status ${status}`}).`, { delivery: 'unknown', retryAfterMs: failure.retryAfterMs, cause: error });
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isNotFromAws */ .vW)(failure))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `${what}: the answer with status ${status} has no error code of AWS, so it is probably not from AWS.`, {
            hint: 'A proxy or firewall between this runner and AWS may have sent it: let requests to AWS pass there, and check HTTPS_PROXY and NO_PROXY of the runner.',
            cause: error,
        });
    return undefined;
}
const PATH_HINT = 'Use transport: auto or web-session (the role then needs airflow:CreateWebLoginToken), or a shorter DAG id.';
function explainInvokeRestApi(failure, error, call) {
    const { target } = call;
    const cause = error;
    const text = failure.text ?? failure.message;
    const head = (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(text);
    const isValidation = failure.name === 'ValidationException';
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isForbidden */ .US)(error) && /private web ?server|within a vpc/i.test(head))
        return privateWebServer(target.environment, 'AWS refuses InvokeRestApi.', cause);
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isForbidden */ .US)(error) && /airflow role/i.test(head))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('no-airflow-role', `AWS maps this caller to no Airflow role in ${target.environment}: ${failure.message}`, {
            hint: `Use the Airflow role's ARN (not the environment's) in the policy: ${(0,_mwaa_target_js__WEBPACK_IMPORTED_MODULE_3__/* .iamStatement */ .RZ)(call.action, target)}`,
            cause,
        });
    if ((failure.text !== undefined || isValidation) &&
        /update your environment|not (supported|available) /i.test(head))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('environment-outdated', `The environment ${target.environment} does not support InvokeRestApi yet: ${(0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .firstWords */ .Cb)(text)}`, {
            hint: `Update the environment once, any update will do: aws mwaa update-environment --name ${target.environment} --region ${target.region}`,
            cause,
        });
    if (isValidation && /\bpath\b|length less than or equal to 64/i.test(head))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('path-too-long', `InvokeRestApi refused the path: ${(0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .firstWords */ .Cb)(text)}`, {
            delivery: 'not-sent',
            hint: PATH_HINT,
            cause,
        });
    if (failure.status === 413 || isTooLarge(head))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('too-large', `InvokeRestApi: ${(0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .firstWords */ .Cb)(text)}`, {
            delivery: 'unknown',
            cause,
        });
    return undefined;
}
function isTooLarge(text) {
    const exceeds = /exceed\w* /i.exec(text)?.index;
    return (/too large|6 ?MB/i.test(text) ||
        (exceeds !== undefined && /size|payload|limit/i.test(text.slice(exceeds))));
}
class PrivateWebServer extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    tried;
    constructor(message, tried, details) {
        super('private-web-server', message, details);
        this.tried = tried;
    }
}
function privateWebServer(environment, tried, cause) {
    return new PrivateWebServer(`The web server of ${environment} is private: no transport can reach it from outside its VPC. What was tried: ${tried}`, tried, {
        hint: 'Run the job on a self-hosted runner inside the VPC (or one that reaches its MWAA endpoints), or make the web server public.',
        cause,
    });
}


/***/ }),

/***/ 34941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ iamStatement),
/* harmony export */   cQ: () => (/* binding */ createMwaaTarget)
/* harmony export */ });
/* unused harmony exports environmentArn, airflowRoleArn */
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(80915);

function createMwaaTarget(given) {
    const arn = (given.environmentArn ?? given.roleArn ?? '').split(':');
    return {
        environment: given.environment,
        region: given.region,
        partition: (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(given.region),
        accountId: arn[4] === '' ? undefined : arn[4],
    };
}
function environmentArn(target) {
    return `${arnPrefix(target)}:environment/${target.environment}`;
}
function airflowRoleArn(target) {
    return `${arnPrefix(target)}:role/${target.environment}/User`;
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

/***/ 80915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ dnsSuffix),
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
const PARTITIONS = [
    { regions: 'cn-', id: 'aws-cn', plain: 'amazonaws.com.cn', dualStack: 'api.amazonwebservices.com.cn' },
    { regions: 'us-gov-', id: 'aws-us-gov', plain: 'amazonaws.com', dualStack: 'api.aws' },
    { regions: 'eusc-', id: 'aws-eusc', plain: 'amazonaws.eu', dualStack: 'api.amazonwebservices.eu' },
    { regions: 'us-iso-', id: 'aws-iso', plain: 'c2s.ic.gov', dualStack: 'api.aws.ic.gov' },
    { regions: 'us-isob-', id: 'aws-iso-b', plain: 'sc2s.sgov.gov', dualStack: 'api.aws.scloud' },
    { regions: 'eu-isoe-', id: 'aws-iso-e', plain: 'cloud.adc-e.uk', dualStack: 'api.cloud-aws.adc-e.uk' },
    { regions: 'us-isof-', id: 'aws-iso-f', plain: 'csp.hci.ic.gov', dualStack: 'api.aws.hci.ic.gov' },
];
const COMMERCIAL = { regions: '', id: 'aws', plain: 'amazonaws.com', dualStack: 'api.aws' };
function findPartition(region) {
    return PARTITIONS.find(({ regions }) => region.startsWith(regions)) ?? COMMERCIAL;
}
function partitionOf(region) {
    return findPartition(region).id;
}
function dnsSuffix(region, isDualStack) {
    const partition = findPartition(region);
    return isDualStack ? partition.dualStack : partition.plain;
}


/***/ }),

/***/ 92177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ firstWords),
/* harmony export */   FA: () => (/* binding */ readRestApiFailure),
/* harmony export */   Ne: () => (/* binding */ isTaskLogPath),
/* harmony export */   _v: () => (/* binding */ notFromAirflow),
/* harmony export */   gd: () => (/* binding */ readRestApiSuccess),
/* harmony export */   tA: () => (/* binding */ readAirflowStatus)
/* harmony export */ });
/* harmony import */ var _core_database_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(46393);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19751);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65344);




function readRestApiSuccess(output, request) {
    const status = readStatus(output.RestApiStatusCode);
    if (status === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', 'InvokeRestApi answered without the status of Airflow.', {
            delivery: 'unknown',
        });
    return { status, body: readBody(output, request) };
}
function readBody(output, { path, numbers }) {
    let body = output.RestApiResponse;
    if (numbers === 'as-written' && output.$responseBodyText !== undefined) {
        const whole = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(output.$responseBodyText, numbers);
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(whole))
            body = whole['RestApiResponse'];
    }
    if (typeof body !== 'string' || !/^\s*\{/.test(body) || isTaskLogPath(path))
        return body;
    try {
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body, numbers);
    }
    catch {
        return body;
    }
}
function isTaskLogPath(path) {
    return /\/taskInstances\/[^/]+\/logs\/\d+$/.test(path);
}
function readRestApiFailure(error, request) {
    if (!(error instanceof Error))
        throw error;
    const members = error;
    const status = readStatus(members.RestApiStatusCode);
    if (error.name === 'RestApiClientException')
        return readAirflowStatus({ status: status ?? 400, body: members.RestApiResponse }, request, error);
    if (error.name === 'RestApiServerException')
        return readAirflowStatus({ status: status ?? 500, body: members.RestApiResponse }, request, error);
    throw error;
}
function readStatus(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599
        ? value
        : undefined;
}
function readAirflowStatus(answer, request, cause, retryAfterMs) {
    const { status } = answer;
    if (status !== 413 && status !== 429 && status < 500)
        return answer;
    const what = `${request.method} ${request.path}`;
    const message = firstWords(answer.body);
    const words = message === '' ? '' : ` It said: ${message}`;
    if (status === 413 || (status >= 500 && /too large|payload size|size limit/i.test(message)))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('too-large', `${what}: the request or its answer is too large.${words}`, {
            delivery: status === 413 ? 'not-sent' : 'unknown',
            cause,
        });
    if (status === 429)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('throttled', `Airflow throttles requests (${what}, status 429).${words}`, {
            delivery: 'not-sent',
            retryAfterMs,
            cause,
        });
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `Airflow could not answer ${what} (status ${status}).${words}`, {
        delivery: 'unknown',
        retryAfterMs,
        cause,
    });
}
function firstWords(body) {
    return (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)((0,_core_database_error_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRow */ .F)(typeof body === 'string' ? body : (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(body) ? detail(body) : ''), 200);
}
function detail(body) {
    const found = body['detail'] ?? body['message'] ?? body['title'];
    if (typeof found === 'string')
        return found;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(found))
        return '';
    const { reason, message } = found;
    return [reason, message].filter((part) => typeof part === 'string').join(': ');
}
function notFromAirflow(what, status, body) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `${what} answered status ${status}, which is not an answer of Airflow: ${firstWords(body) || '(empty)'}`);
}


/***/ }),

/***/ 68493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ toSdkCredentials),
/* harmony export */   jI: () => (/* binding */ handlerOptions),
/* harmony export */   s1: () => (/* binding */ clientOptions)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33895);

function clientOptions(service, options) {
    return {
        region: options.region,
        maxAttempts: 1,
        requestHandler: handlerOptions(options.agents),
        endpoint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .findEndpoint */ .vS)(service, options.region, options.env).url,
        useFipsEndpoint: false,
        useDualstackEndpoint: false,
        defaultsMode: 'legacy',
    };
}
function handlerOptions(agents) {
    return { httpAgent: agents.http, httpsAgent: agents.https, connectionTimeout: 12_000 };
}
function toSdkCredentials(credentials) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}


/***/ }),

/***/ 83374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   FD: () => (/* binding */ isClockSkew),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   Vd: () => (/* binding */ readSdkFailure),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   vW: () => (/* binding */ isNotFromAws)
/* harmony export */ });
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19751);

const MESSAGE_LIMIT = 1_500;
const NAME_LIMIT = 100;
function readSdkFailure(error) {
    if (!(error instanceof Error))
        return {
            name: '',
            message: (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeign */ .xS)(String(error), MESSAGE_LIMIT),
            status: undefined,
            text: undefined,
            retryAfterMs: undefined,
            serverDate: undefined,
        };
    const sdk = error;
    const headers = sdk.$response?.headers ?? {};
    return {
        name: (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeign */ .xS)(error.name, NAME_LIMIT),
        message: (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeign */ .xS)(error.message, MESSAGE_LIMIT),
        status: sdk.$metadata?.httpStatusCode ?? sdk.$response?.statusCode,
        text: sdk.$responseBodyText,
        retryAfterMs: readRetryAfter(headers['retry-after']),
        serverDate: headers['date'] === undefined ? undefined : (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeign */ .xS)(headers['date'], NAME_LIMIT),
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
const UNKNOWN_ERROR = 'UnknownError';
function isNotFromAws({ name, status, text }) {
    const isNamed = ![UNKNOWN_ERROR, 'SyntaxError', String(status)].includes(name);
    return !isNamed && text === undefined && status !== undefined && status >= 400 && status < 500;
}
function isExpired(error) {
    const name = nameOf(error);
    return EXPIRED.has(name) || (FORBIDDEN.has(name) && isTokenExpired(error));
}
function isClockSkew(error) {
    return SKEWED.has(nameOf(error));
}
function isThrottled(failure) {
    return THROTTLED.test(failure.name) || failure.status === 429;
}
function isForbidden(error) {
    return FORBIDDEN.has(nameOf(error)) && !isExpired(error);
}
function nameOf(error) {
    return error instanceof Error ? error.name : '';
}
function isTokenExpired(error) {
    const message = error instanceof Error ? (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(error.message) : '';
    const token = message.search(/security token /i);
    return token >= 0 && /expired/i.test(message.slice(token));
}


/***/ }),

/***/ 99704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ prepareAwsSettings),
/* harmony export */   x: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41692);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3828);
/* harmony import */ var _core_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19558);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6719);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(33895);





const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const SWITCHES = [
    'AWS_USE_FIPS_ENDPOINT',
    'AWS_USE_DUALSTACK_ENDPOINT',
    'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
];
const PROFILES = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'];
const SHARED_FILES = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'];
const LARGEST_FILE = 10_000_000;
const LONGEST_PROFILE = 256;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
async function prepareAwsSettings(env, options) {
    for (const name of SWITCHES) {
        const text = env[name] ?? '';
        if (text !== '' && text !== 'true' && text !== 'false')
            throw refuse(name, 'is neither true nor false');
    }
    for (const service of ['MWAA', 'STS', 'CLOUDWATCH_LOGS'])
        (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .readEndpoint */ .KW)(env, service);
    if (options.isAmbient) {
        for (const name of PROFILES)
            checkProfile(name, env[name] ?? '');
        readKeys(env, options.mask);
    }
    for (const name of SHARED_FILES)
        await checkSharedFile(name, env[name] ?? '');
    await readCertificates('NODE_EXTRA_CA_CERTS', env);
    trust(await readCertificates('AWS_CA_BUNDLE', env));
}
function readKeys(env, mask) {
    for (const name of KEYS)
        mask((env[name] ?? '').trim());
    const [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = KEYS.map((name) => env[name] ?? '');
    if ((env['AWS_PROFILE'] ?? '') !== '' || accessKeyId === '' || secretAccessKey === '')
        return undefined;
    for (const name of KEYS)
        checkKey(name, env[name] ?? '');
    const text = env['AWS_CREDENTIAL_EXPIRATION'] ?? '';
    const expiration = text === '' ? undefined : new Date(text);
    if (expiration !== undefined && Number.isNaN(expiration.getTime()))
        throw refuse('AWS_CREDENTIAL_EXPIRATION', 'is not a date', 'Write it as 2026-01-31T12:00:00Z, or remove it.');
    return { accessKeyId, secretAccessKey, sessionToken: sessionToken || undefined, expiration };
}
function checkKey(name, text) {
    if (name === 'AWS_ACCESS_KEY_ID' ? KEY_ID.test(text) : (0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .canSign */ .g)({ accessKeyId: '', secretAccessKey: text }))
        return;
    const hint = 'Store the secret again without it: requests cannot be signed with it.';
    if (/[\r\n]\s*$/.test(text))
        throw refuse(name, 'ends with a line break (newline)', hint);
    if (/[\r\n]/.test(text))
        throw refuse(name, 'holds a line break (newline)', hint);
    if (/\s/.test(text))
        throw refuse(name, 'holds a blank', hint);
    throw refuse(name, 'holds a character that is not allowed in a key, or is too long', hint);
}
const KEY_ID = /^[\w-]{1,128}$/;
function checkProfile(name, text) {
    if (text.length > LONGEST_PROFILE || /[\p{Cc}[\]]/u.test(text))
        throw refuse(name, 'is not the name of a profile');
}
async function checkSharedFile(name, path) {
    if (path === '')
        return;
    try {
        await (0,_core_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(path, LARGEST_FILE);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return;
        throw refuse(name, 'does not name a file of AWS profiles that can be read');
    }
}
async function readCertificates(name, env) {
    const path = env[name] ?? '';
    if (path === '')
        return [];
    const file = await (0,_core_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(path, LARGEST_FILE).catch(() => {
        throw refuse(name, 'does not name a file that can be read');
    });
    const found = file.toString('latin1').match(CERTIFICATE) ?? [];
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 77598, 19));
    try {
        for (const text of found)
            new X509Certificate(text);
    }
    catch {
        throw refuse(name, 'names a file with a certificate that cannot be read (PEM)');
    }
    if (found.length === 0)
        throw refuse(name, 'names a file without a certificate (PEM)');
    return found;
}
function trust(certificates) {
    if (certificates.length > 0 && typeof node_tls__WEBPACK_IMPORTED_MODULE_0__.setDefaultCACertificates === 'function')
        node_tls__WEBPACK_IMPORTED_MODULE_0__.setDefaultCACertificates([...node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates('default'), ...certificates]);
}
function refuse(name, problem, hint = 'Correct it, or remove it.') {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', `The variable ${name} ${problem}.`, { hint });
}


/***/ }),

/***/ 86982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ explainSignature),
/* harmony export */   M: () => (/* binding */ isWrongRegion)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);

const CLOCK_DIFFERENCE_MS = 120_000;
const WRONG_REGION = /scoped to a (?:valid|correct) region|the region '[^']{0,60}' is wrong/i;
const EXPECTED_REGION = /expecting '([a-z]{2,5}(?:-[a-z]{1,20}){1,3}-\d{1,2})'/;
const WRONG_TIME = /signature (?:expired|not yet current)/i;
function isWrongRegion(failure) {
    return failure.status !== undefined && failure.status < 500 && WRONG_REGION.test(failure.message);
}
function explainSignature(failure, call, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('no-credentials', `AWS did not accept the signature of ${call.action}: ${failure.message}`, { hint: findHint(failure, call.region), cause });
}
function findHint(failure, region) {
    if (isWrongRegion(failure)) {
        const expected = EXPECTED_REGION.exec(failure.message)?.[1];
        const right = expected === undefined ? 'the region of the environment' : `"aws-region: ${expected}"`;
        return `The request was signed for ${region}, and the endpoint is in another region: set aws-region to the right one (${right}), or correct the endpoint if a variable AWS_ENDPOINT_URL... names one.`;
    }
    const now = new Date();
    const differenceMs = Date.parse(failure.serverDate ?? '') - now.getTime();
    const isClockWrong = Number.isNaN(differenceMs)
        ? WRONG_TIME.test(failure.message)
        : Math.abs(differenceMs) >= CLOCK_DIFFERENCE_MS;
    if (!isClockWrong)
        return 'The secret key does not belong to the access key, or something between the runner and AWS changes the request.';
    const says = failure.serverDate === undefined ? '' : `, and AWS says that it is ${failure.serverDate}`;
    return `The clock of the runner is wrong: it says ${now.toUTCString()}${says}. Correct the clock.`;
}


/***/ }),

/***/ 64469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ orAbort),
/* harmony export */   c: () => (/* binding */ Cancelled)
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
class Cancelled extends Error {
    name = 'Cancelled';
    constructor(signal) {
        super(`the workflow was cancelled (${signal})`);
    }
}


/***/ }),

/***/ 91222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseAirflowVersion),
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
const LONGEST = 64;
function parseAirflowVersion(text) {
    if (text.length > LONGEST)
        return undefined;
    const match = /^v?((\d{1,4})\.(\d{1,4})\.\d{1,4}(?!\d)[\w.+!-]*)$/.exec(text.trim());
    if (match === null)
        return undefined;
    return { text: match[1] ?? '', major: Number(match[2]), minor: Number(match[3]) };
}
function isAtLeast(version, major, minor) {
    return version.major > major || (version.major === major && version.minor >= minor);
}


/***/ }),

/***/ 41817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isDeeperThan),
/* harmony export */   l: () => (/* binding */ stringifyBounded)
/* harmony export */ });
/* harmony import */ var _json_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3743);

function stringifyBounded(value, limit) {
    const parts = [];
    let length = 0;
    const pending = [{ value }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const text = 'text' in next ? next.text : writeStart(next.value, pending, limit - length);
        length += text?.length ?? 0;
        if (text === undefined || length > limit)
            return undefined;
        parts.push(text);
    }
    return parts.join('');
}
function writeStart(value, pending, left) {
    if (typeof value === 'string')
        return value.length > left ? undefined : JSON.stringify(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    if ((0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isRawNumber */ .K4)(value))
        return JSON.stringify(value);
    if (Array.isArray(value)) {
        if (value.length * 2 > left)
            return undefined;
        pending.push({ text: ']' });
        for (let at = value.length - 1; at >= 0; at -= 1) {
            pending.push({ value: value[at] });
            if (at > 0)
                pending.push({ text: ',' });
        }
        return '[';
    }
    const keys = Object.keys(value);
    if (keys.length * 4 > left)
        return undefined;
    pending.push({ text: '}' });
    for (let at = keys.length - 1; at >= 0; at -= 1) {
        const key = keys[at] ?? '';
        pending.push({ value: value[key] });
        pending.push({ text: `${at > 0 ? ',' : ''}${JSON.stringify(key)}:` });
    }
    return '{';
}
function isDeeperThan(value, levels) {
    let row = [value];
    for (let depth = 0; row.length > 0; depth += 1) {
        const next = [];
        for (const each of row) {
            if (typeof each !== 'object' || each === null || (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isRawNumber */ .K4)(each))
                continue;
            if (depth >= levels)
                return true;
            for (const item of Object.values(each))
                next.push(item);
        }
        row = next;
    }
    return false;
}


/***/ }),

/***/ 91601:
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

/***/ 65407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ shortException),
/* harmony export */   VT: () => (/* binding */ firstLinesWithin),
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   dl: () => (/* binding */ lastLinesWithin),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   fC: () => (/* binding */ wholeName),
/* harmony export */   r0: () => (/* binding */ wholeText)
/* harmony export */ });
/* harmony import */ var _redaction_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29788);

function shortException(exception, limit) {
    if (exception === undefined)
        return undefined;
    const shown = (0,_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(exception);
    return shown.length <= limit ? shown : undefined;
}
function wholeText(text, limit) {
    return text.length <= limit ? text : `(a text of ${text.length} characters, left out here)`;
}
function wholeName(name, limit) {
    return name.length <= limit ? name : `(a name of ${name.length} characters)`;
}
function firstLinesWithin(text, limit) {
    if (text.length <= limit)
        return text;
    const note = '\n… (more in the log)';
    const lines = text.split('\n');
    let left = limit - note.length;
    const kept = [];
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return kept.length === 0 ? wholeText(text, limit) : `${kept.join('\n')}${note}`;
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

/***/ 46393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withoutRow)
/* harmony export */ });
const ROW = /\[SQL:|\[parameters:|\bFailing row contains\b|\bDETAIL:\s{1,20}Failing row\b/;
function withoutRow(text) {
    const at = text.search(ROW);
    return at < 0 ? text : text.slice(0, at).trimEnd();
}


/***/ }),

/***/ 68415:
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

/***/ 3828:
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
    subject;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.subject = details.subject;
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

/***/ 83772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeForeignError),
/* harmony export */   G: () => (/* binding */ describeStack)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19751);
/* harmony import */ var _redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29788);


function describeForeignError(error) {
    if (!(error instanceof Error))
        return (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeign */ .xS)(String(error), 500);
    const message = error instanceof SyntaxError ? 'text that cannot be parsed' : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeign */ .xS)(error.message, 500);
    return `${error.name}: ${message}`;
}
function describeStack(error) {
    const { stack = '', message } = error;
    const at = stack.search(/^\s{1,20}at /m);
    const frames = at < 0 ? '' : stack.slice(at);
    const words = error instanceof SyntaxError ? 'text that cannot be parsed' : (0,_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(message);
    return `${error.name}: ${words}${frames === '' ? '' : `\n${(0,_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(frames)}`}`;
}


/***/ }),

/***/ 19751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ cutLine),
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   UC: () => (/* binding */ cutBetweenWords),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   bZ: () => (/* binding */ cutForeign),
/* harmony export */   xS: () => (/* binding */ quoteForeign)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65344);
/* harmony import */ var _redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29788);


const READ_LIMIT = 32 * 1024;
const HIDDEN_LIMIT = 32 * 1024;
const BLANK_WITHIN = 1_000;
const DEEPEST = 20;
const CUT = ' ...';
const SEARCHED = 4_000;
function quoteForeign(text, limit) {
    const shown = redactStart(text, READ_LIMIT);
    const words = (isHtml(shown) ? withoutTags(shown) : shown).replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return cutBetweenWords(words.toWellFormed(), limit);
}
function formatJson(value, limit) {
    const parts = [];
    let left = limit;
    const add = (part) => {
        parts.push(part);
        left -= part.length;
    };
    const addItems = (items, depth) => {
        let isFirst = true;
        for (const [prefix, item] of items) {
            if (left <= 0)
                break;
            add(`${isFirst ? '' : ','}${prefix}`);
            addValue(item, depth + 1);
            isFirst = false;
        }
    };
    const addValue = (item, depth) => {
        const isList = Array.isArray(item);
        if (typeof item === 'string')
            add(JSON.stringify(item.slice(0, Math.max(left, 0))));
        else if (!isList && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(item))
            add(JSON.stringify(item) ?? 'null');
        else if (depth >= DEEPEST)
            add('...');
        else {
            add(isList ? '[' : '{');
            addItems(isList ? listItems(item) : listMembers(item), depth);
            add(isList ? ']' : '}');
        }
    };
    addValue(value, 0);
    return parts.join('');
}
function* listItems(items) {
    for (const item of items)
        yield ['', item];
}
function* listMembers(members) {
    for (const [key, item] of Object.entries(members))
        yield [`${JSON.stringify(key.slice(0, READ_LIMIT))}:`, item];
}
function isHtml(body) {
    return typeof body === 'string' && /^\s{0,1000}<(?:!doctype|html|head|body)\b/i.test(body.slice(0, 2_000));
}
function headOf(text) {
    return text.slice(0, SEARCHED);
}
function cutForeign(text, limit) {
    if (text.length <= limit)
        return text;
    const shown = redactStart(text, limit);
    const end = findCut(shown, limit - CUT.length);
    return copy(`${shown.slice(0, end)}${CUT}`.trimStart());
}
function cutLine(line, limit) {
    return line.length <= limit ? line : `${cutForeign(line, limit)} (${line.length} characters)`;
}
function cutBetweenWords(text, limit) {
    if (text.length <= limit)
        return text;
    const end = text.lastIndexOf(' ', limit - CUT.length);
    return end <= 0 ? CUT.trim() : `${text.slice(0, end)}${CUT}`;
}
function redactStart(text, limit) {
    if (text.length <= limit + HIDDEN_LIMIT)
        return (0,_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text).slice(0, limit);
    const shown = (0,_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text.slice(0, limit + HIDDEN_LIMIT));
    return shown.slice(0, Math.max(0, Math.min(limit, shown.length - HIDDEN_LIMIT)));
}
function findCut(text, limit) {
    if (text.length <= limit)
        return text.length;
    const blank = text.lastIndexOf(' ', limit);
    if (blank > limit - BLANK_WITHIN && blank > 0)
        return blank;
    for (let at = limit; at > 0; at -= 1)
        if (!/[\p{L}\p{N}+/=_.~%-]/u.test(text.charAt(at)))
            return at;
    return 0;
}
function copy(text) {
    return Buffer.from(text, 'utf8').toString('utf8');
}
function withoutTags(html) {
    const scriptEnd = /<\/(?:script|style)\b/gi;
    const shown = [];
    let at = 0;
    while (at < html.length) {
        const open = html.indexOf('<', at);
        if (open < 0)
            break;
        shown.push(html.slice(at, open));
        const isScript = /^<(?:script|style)\b/i.test(html.slice(open, open + 8));
        scriptEnd.lastIndex = open;
        const close = isScript ? scriptEnd.exec(html)?.index : html.indexOf('>', open) + 1;
        if (close === undefined || close === 0)
            return shown.join(' ');
        at = close;
    }
    return [...shown, html.slice(at)].join(' ');
}


/***/ }),

/***/ 3743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ isRawNumber),
/* harmony export */   OD: () => (/* binding */ isHeldExactly),
/* harmony export */   l2: () => (/* binding */ JSON_NUMBER),
/* harmony export */   zB: () => (/* binding */ keepNumber)
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
const JSON_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const { rawJSON, isRawJSON } = JSON;
function keepNumber(source) {
    const value = Number(source);
    return JSON.stringify(value) === source ? value : rawJSON(source);
}
function isRawNumber(value) {
    return isRawJSON(value);
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

/***/ 65344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ isObject),
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./lib/core/json-number.js
var json_number = __nccwpck_require__(3743);
// EXTERNAL MODULE: ./lib/core/text-scanner.js
var text_scanner = __nccwpck_require__(17643);
;// CONCATENATED MODULE: ./lib/core/python-json.js


const WORD = /true|false|null|NaN|-?Infinity/y;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
]);
function readPythonJson(text, readNumber) {
    return new PythonJsonReader(text, readNumber).read();
}
class PythonJsonReader extends text_scanner/* TextScanner */.C {
    #readNumber;
    #open = [];
    constructor(text, readNumber) {
        super(text);
        this.#readNumber = readNumber;
    }
    read() {
        for (;;) {
            const started = this.#start();
            if (started === undefined)
                continue;
            let { value } = started;
            for (;;) {
                const parent = this.#open.at(-1);
                if (parent === undefined)
                    return this.#end(value);
                put(parent, value);
                if (this.has(',')) {
                    if (parent.close === '}')
                        parent.key = this.#key();
                    break;
                }
                if (!this.has(parent.close))
                    throw notJson();
                value = parent.value;
                this.#open.pop();
            }
        }
    }
    #start() {
        if (this.has('[')) {
            if (this.has(']'))
                return { value: [] };
            this.#open.push({ close: ']', value: [] });
            return undefined;
        }
        if (this.has('{')) {
            if (this.has('}'))
                return { value: {} };
            this.#open.push({ close: '}', value: {}, key: this.#key() });
            return undefined;
        }
        return { value: this.#scalar() };
    }
    #scalar() {
        if (this.text[this.at] === '"')
            return this.#string();
        const word = this.take(WORD);
        if (word !== undefined)
            return WORDS.get(word);
        const source = this.take(json_number/* JSON_NUMBER */.l2);
        if (source === undefined)
            throw notJson();
        return this.#readNumber(source);
    }
    #key() {
        this.skipSpace();
        if (this.text[this.at] !== '"')
            throw notJson();
        const key = this.#string();
        if (!this.has(':'))
            throw notJson();
        return key;
    }
    #string() {
        const start = this.at;
        const special = /["\\]/g;
        for (let from = start + 1;;) {
            special.lastIndex = from;
            const at = special.exec(this.text)?.index;
            if (at === undefined)
                throw notJson();
            from = at + 2;
            if (this.text[at] === '\\')
                continue;
            this.at = at + 1;
            return decodeString(this.text.slice(start, at + 1));
        }
    }
    #end(value) {
        this.skipSpace();
        if (this.at < this.text.length)
            throw notJson();
        return value;
    }
}
function put(parent, value) {
    if (parent.close === ']')
        parent.value.push(value);
    else if (parent.key === '__proto__')
        Object.defineProperty(parent.value, parent.key, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
        });
    else
        parent.value[parent.key] = value;
}
function decodeString(source) {
    try {
        return JSON.parse(source);
    }
    catch {
        throw notJson();
    }
}
function notJson() {
    return new SyntaxError('this is not JSON');
}

;// CONCATENATED MODULE: ./lib/core/json.js


function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseJson(text, numbers = 'rounded') {
    const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (numbers === 'as-written')
        return readPythonJson(json, json_number/* keepNumber */.zB);
    try {
        return JSON.parse(json);
    }
    catch (error) {
        if (!/NaN|Infinity/.test(json))
            throw error;
        return readPythonJson(json, Number);
    }
}


/***/ }),

/***/ 91307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ passes)
/* harmony export */ });
/* unused harmony exports notReadyCodes, resultCodes */
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
const resultCodes = (/* unused pure expression or super */ null && (['failed', 'task-failed', 'timed-out', 'cancelled']));
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

/***/ 29788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Il: () => (/* binding */ SHORTEST_HIDDEN),
  dN: () => (/* binding */ hideConf),
  DL: () => (/* binding */ hideSecret),
  E$: () => (/* binding */ redact),
  fp: () => (/* binding */ redactSecrets)
});

// UNUSED EXPORTS: forgetHidden

// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __nccwpck_require__(65344);
;// CONCATENATED MODULE: ./lib/core/redaction/gram-index.js
const GRAM = 8;
const HEAD = 4;
class GramIndex {
    #text;
    #places;
    #heads;
    constructor(secrets) {
        const kept = [...new Set(secrets)].filter((secret) => secret.length >= GRAM);
        this.#text = kept.join('\n');
        let size = 1024;
        while (size < this.#text.length * 2)
            size *= 2;
        this.#places = new Int32Array(size);
        this.#heads = new Uint32Array(size / 4);
        let start = 0;
        for (const secret of kept) {
            const end = start + secret.length;
            for (let at = start; at + HEAD <= end; at += 1) {
                const bit = this.#headBit(this.#text, at);
                this.#heads[bit >>> 5] = (this.#heads[bit >>> 5] ?? 0) | (1 << (bit & 31));
            }
            for (let at = start; at + GRAM <= end; at += 1)
                this.#add(at);
            start = end + 1;
        }
    }
    find(text) {
        const spans = [];
        if (this.#text === '')
            return spans;
        let at = 0;
        while (at + GRAM <= text.length) {
            if (!this.#hasHead(text, at + GRAM - HEAD)) {
                at += GRAM - HEAD + 1;
                continue;
            }
            if (!this.#has(text, at)) {
                at += 1;
                continue;
            }
            let end = at + GRAM;
            while (end < text.length && this.#has(text, end - GRAM + 1))
                end += 1;
            spans.push([at, end]);
            at = end;
        }
        return spans;
    }
    #add(place) {
        const mask = this.#places.length - 1;
        let slot = hash(this.#text, place, GRAM) & mask;
        for (let other = this.#places[slot] ?? 0; other !== 0; other = this.#places[slot] ?? 0) {
            if (isSame(this.#text, place, this.#text, other - 1))
                return;
            slot = (slot + 1) & mask;
        }
        this.#places[slot] = place + 1;
    }
    #has(text, at) {
        const mask = this.#places.length - 1;
        let slot = hash(text, at, GRAM) & mask;
        for (let other = this.#places[slot] ?? 0; other !== 0; other = this.#places[slot] ?? 0) {
            if (isSame(text, at, this.#text, other - 1))
                return true;
            slot = (slot + 1) & mask;
        }
        return false;
    }
    #hasHead(text, at) {
        const bit = this.#headBit(text, at);
        return ((this.#heads[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    }
    #headBit(text, at) {
        return hash(text, at, HEAD) & (this.#heads.length * 32 - 1);
    }
}
function hash(text, at, length) {
    let sum = 0x811c9dc5;
    for (let i = at; i < at + length; i += 1)
        sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    return (sum ^ (sum >>> 15)) >>> 0;
}
function isSame(a, atA, b, atB) {
    for (let i = 0; i < GRAM; i += 1)
        if (a.charCodeAt(atA + i) !== b.charCodeAt(atB + i))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/core/redaction/value-finder.js
class ValueFinder {
    #fallbacks = [0];
    #depths = [0];
    #found = [0];
    #parents = [0];
    #codes = [0];
    #steps;
    constructor(values) {
        const kept = [...values];
        this.#steps = new StepTable(kept.reduce((sum, value) => sum + value.length, 0));
        for (const value of kept)
            this.#add(value);
        this.#connect();
    }
    find(text, least) {
        const spans = [];
        if (this.#depths.length === 1)
            return spans;
        const keep = (start, end) => {
            let from = start;
            for (let last = spans.at(-1); last !== undefined && last[1] > from; last = spans.at(-1)) {
                from = Math.min(from, last[0]);
                spans.pop();
            }
            spans.push([from, end]);
        };
        let state = 0;
        for (let at = 0; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            let next = this.#steps.get(state, code);
            while (next === 0 && state !== 0) {
                state = this.#fallbacks[state] ?? 0;
                next = this.#steps.get(state, code);
            }
            state = next;
            const length = this.#found[state] ?? 0;
            if (length > 0)
                keep(at + 1 - length, at + 1);
            const depth = this.#depths[state] ?? 0;
            if (depth >= least && depth > length && isCut(text, at + 1))
                keep(at + 1 - depth, at + 1);
        }
        return spans;
    }
    #add(value) {
        let state = 0;
        for (let at = 0; at < value.length; at += 1) {
            const code = value.charCodeAt(at);
            let next = this.#steps.get(state, code);
            if (next === 0) {
                next = this.#depths.length;
                this.#depths.push(at + 1);
                this.#found.push(0);
                this.#fallbacks.push(0);
                this.#parents.push(state);
                this.#codes.push(code);
                this.#steps.set(state, code, next);
            }
            state = next;
        }
        this.#found[state] = value.length;
    }
    #connect() {
        for (const to of this.#byDepth()) {
            const from = this.#parents[to] ?? 0;
            if (from === 0)
                continue;
            const code = this.#codes[to] ?? 0;
            let state = this.#fallbacks[from] ?? 0;
            let next = this.#steps.get(state, code);
            while (next === 0 && state !== 0) {
                state = this.#fallbacks[state] ?? 0;
                next = this.#steps.get(state, code);
            }
            this.#fallbacks[to] = next;
            if (this.#found[to] === 0)
                this.#found[to] = this.#found[next] ?? 0;
        }
    }
    #byDepth() {
        const deepest = this.#depths.reduce((most, depth) => Math.max(most, depth), 0);
        const places = new Int32Array(deepest + 2);
        for (const depth of this.#depths)
            places[depth + 1] = (places[depth + 1] ?? 0) + 1;
        for (let depth = 1; depth < places.length; depth += 1)
            places[depth] = (places[depth] ?? 0) + (places[depth - 1] ?? 0);
        const states = new Int32Array(this.#depths.length);
        for (let state = 0; state < this.#depths.length; state += 1) {
            const depth = this.#depths[state] ?? 0;
            const place = places[depth] ?? 0;
            states[place] = state;
            places[depth] = place + 1;
        }
        return states.subarray(1);
    }
}
function isCut(text, at) {
    return (at === text.length || text.startsWith('…', at) || /^ ?(?:\.\.\.|\[\.\.\.)/.test(text.slice(at, at + 5)));
}
class StepTable {
    #from;
    #codes;
    #to;
    constructor(most) {
        let size = 256;
        while (size < most * 2)
            size *= 2;
        this.#from = new Int32Array(size);
        this.#codes = new Uint16Array(size);
        this.#to = new Int32Array(size);
    }
    get(from, code) {
        return this.#to[this.#slot(from, code)] ?? 0;
    }
    set(from, code, to) {
        const slot = this.#slot(from, code);
        this.#from[slot] = from;
        this.#codes[slot] = code;
        this.#to[slot] = to;
    }
    #slot(from, code) {
        const mask = this.#to.length - 1;
        let slot = (Math.imul(from, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
        slot &= mask;
        while (this.#to[slot] !== 0 && (this.#from[slot] !== from || this.#codes[slot] !== code))
            slot = (slot + 1) & mask;
        return slot;
    }
}

;// CONCATENATED MODULE: ./lib/core/redaction/written-forms.js
function quotedForms(value) {
    const forms = new Set([value]);
    if (!/^[\w.~-]*$/.test(value)) {
        const json = JSON.stringify(value).slice(1, -1);
        for (const text of [json, JSON.stringify(json).slice(1, -1)])
            for (const form of [text, asciiJson(text)])
                forms.add(form);
        for (const form of [pythonText(value, "'"), pythonText(value, '"')])
            forms.add(form);
        for (const form of urlForms(value.toWellFormed()))
            forms.add(form);
        for (const [quote, apostrophe] of [
            ['&quot;', '&apos;'],
            ['&#34;', '&#39;'],
            ['&quot;', '&#x27;'],
            ['"', "'"],
        ]) {
            forms.add(markup(value, quote, apostrophe));
        }
    }
    return [...forms];
}
function asciiJson(json) {
    return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function pythonText(value, quote) {
    const named = new Map([
        ['\\', '\\\\'],
        ['\n', '\\n'],
        ['\r', '\\r'],
        ['\t', '\\t'],
        [quote, `\\${quote}`],
    ]);
    return value.replace(/[\\'"\u0000-\u001f\u007f-\u00a0\u00ad]/g, (unit) => {
        const isText = unit === '"' || unit === "'";
        return named.get(unit) ?? (isText ? unit : `\\x${unit.charCodeAt(0).toString(16).padStart(2, '0')}`);
    });
}
function urlForms(value) {
    const component = encodeURIComponent(value);
    const strict = component.replace(/[!'()*]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`);
    return [component, strict].flatMap((form) => [
        form,
        form.replaceAll('%20', '+'),
        form.replaceAll('%2F', '/'),
        form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    ]);
}
function markup(value, quote, apostrophe) {
    return value
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', quote)
        .replaceAll("'", apostrophe);
}
function base64Forms(value) {
    const bytes = Buffer.from(value.toWellFormed());
    return [0, 1, 2].flatMap((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const start = before === 0 ? 0 : before + 1;
        const end = (before + bytes.length) % 3 === 0 ? text.length : text.length - 1;
        const form = text.slice(start, end);
        return [form, form.replaceAll('+', '-').replaceAll('/', '_')];
    });
}

;// CONCATENATED MODULE: ./lib/core/redaction/redaction.js




const SHORTEST_HIDDEN = GRAM;
const LONGEST_SECRET = 32 * 1024;
const ENCODED = /[%&+\\]|(?=[a-z0-9+/_-]{0,15}[A-Z])(?=[A-Z0-9+/_-]{0,15}[a-z])[A-Za-z0-9+/_-]{16}/;
const HIDDEN = '***';
const NEWEST = 16;
const secrets = new Map();
const confValues = new Set();
let plainIndex;
let encodedIndex;
let confFinder;
function hideSecret(secret, kind = 'lasting') {
    const kept = secret.slice(0, LONGEST_SECRET);
    if (kept.length < SHORTEST_HIDDEN)
        return;
    const held = secrets.get(kind) ?? new Set();
    secrets.set(kind, held);
    const isKnown = held.delete(kept);
    held.add(kept);
    if (isKnown)
        return;
    const [oldest = ''] = held;
    if (kind !== 'lasting' && held.size > NEWEST)
        held.delete(oldest);
    plainIndex = undefined;
    encodedIndex = undefined;
}
function hideConf(value) {
    for (const text of textsOf(value))
        confValues.add(text);
    confFinder = undefined;
}
function redact(text) {
    return hide(text, [...findSecrets(text), ...findConfValues(text)]);
}
function redactSecrets(text) {
    return hide(text, findSecrets(text));
}
function forgetHidden() {
    secrets.clear();
    confValues.clear();
    plainIndex = undefined;
    encodedIndex = undefined;
    confFinder = undefined;
}
function findSecrets(text) {
    if (secrets.size === 0 || text.length < SHORTEST_HIDDEN)
        return [];
    plainIndex ??= new GramIndex(allSecrets());
    const plain = plainIndex.find(text);
    if (!ENCODED.test(text))
        return plain;
    encodedIndex ??= new GramIndex(allSecrets().flatMap((secret) => [...quotedForms(secret), ...base64Forms(secret)]));
    return [...plain, ...encodedIndex.find(text)];
}
function allSecrets() {
    return [...secrets.values()].flatMap((held) => [...held]);
}
function findConfValues(text) {
    if (confValues.size === 0 || text.length < SHORTEST_HIDDEN)
        return [];
    confFinder ??= new ValueFinder([...confValues].flatMap(quotedForms).filter((form) => form.length >= SHORTEST_HIDDEN));
    return confFinder.find(text, SHORTEST_HIDDEN);
}
function hide(text, spans) {
    if (spans.length === 0)
        return text;
    const shown = [];
    let end = 0;
    for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
        if (from >= end)
            shown.push(text.slice(end, from), HIDDEN);
        end = Math.max(end, to);
    }
    return `${shown.join('')}${text.slice(end)}`;
}
function textsOf(value) {
    const texts = [];
    const open = [value];
    while (open.length > 0) {
        const next = open.pop();
        if (Array.isArray(next))
            for (const item of next)
                open.push(item);
        else if (typeof next === 'string')
            texts.push(next, ...(next.includes('\n') ? next.split(/\r?\n/) : []));
        else if (typeof next === 'bigint')
            texts.push(String(next));
        else if (typeof next === 'number')
            texts.push(...numberForms(next));
        else if ((0,json/* isObject */.G)(next))
            for (const item of Object.values(next))
                open.push(item);
    }
    return texts.filter((text) => text.trim().length >= SHORTEST_HIDDEN);
}
function numberForms(value) {
    const json = String(value);
    return [json, json.replace(/e([+-])(\d)$/, 'e$10$2')];
}


/***/ }),

/***/ 19558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* unused harmony export UnreadableFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);


class UnreadableFile extends Error {
    name = 'UnreadableFile';
    code;
    constructor(code) {
        super(`the file cannot be read (${code})`);
        this.code = code;
    }
}
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
async function readRegularFile(path, mostBytes, resolved = false) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, resolved ? FLAGS | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) : FLAGS);
    try {
        const found = await file.stat();
        if (found.isDirectory())
            throw new UnreadableFile('EISDIR');
        if (!found.isFile())
            throw new UnreadableFile('NOT_REGULAR');
        if (found.size > mostBytes)
            throw new UnreadableFile('TOO_LARGE');
        return await readAll(file, mostBytes);
    }
    finally {
        await file.close();
    }
}
async function readAll(file, mostBytes) {
    const chunks = [];
    let size = 0;
    for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, null);
        if (bytesRead === 0)
            return Buffer.concat(chunks);
        size += bytesRead;
        if (size > mostBytes)
            throw new UnreadableFile('TOO_LARGE');
        chunks.push(buffer.subarray(0, bytesRead));
    }
}


/***/ }),

/***/ 35843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ limitRetries),
/* harmony export */   R: () => (/* binding */ retryLimitOf)
/* harmony export */ });
const limits = new WeakMap();
function limitRetries(signal, limit) {
    if (limit !== undefined)
        limits.set(signal, limit);
}
function retryLimitOf(signal) {
    return limits.get(signal);
}


/***/ }),

/***/ 92998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   eI: () => (/* binding */ asClause),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
function asSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function asClause(text) {
    return text.replace(/\.$/, '');
}
function countOf(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}


/***/ }),

/***/ 56023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stripTerminal)
/* harmony export */ });
const ESC = '\u001b';
const BEL = '\u0007';
const OSC_LIMIT = 2_000;
const SEQUENCES = new RegExp([
    `(?:${ESC}\\[|\u009b)[0-?]{0,100}[ -/]{0,10}[@-~]`,
    `(?:${ESC}\\]|\u009d)[^${BEL}${ESC}\u009c\\n]{0,${OSC_LIMIT}}(?:${BEL}|${ESC}\\\\|\u009c)`,
    `${ESC}[ -/]{0,10}[0-~]`,
].join('|'), 'g');
const INTRODUCERS = /[\u001b\u009b\u009d]/;
function stripTerminal(text) {
    return INTRODUCERS.test(text) ? text.replace(SEQUENCES, '') : text;
}


/***/ }),

/***/ 17643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ TextScanner)
/* harmony export */ });
const SPACE = /[ \t\n\r]*/y;
class TextScanner {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    take(pattern) {
        pattern.lastIndex = this.at;
        const token = pattern.exec(this.text)?.[0];
        this.at += token?.length ?? 0;
        return token;
    }
    skipSpace() {
        this.take(SPACE);
    }
    has(character) {
        this.skipSpace();
        if (this.text[this.at] !== character)
            return false;
        this.at += 1;
        return true;
    }
}


/***/ }),

/***/ 45708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ startTimeLimit),
/* harmony export */   x: () => (/* binding */ TimeLimitPassed)
/* harmony export */ });
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64469);

class TimeLimitPassed extends Error {
    name = 'TimeoutError';
}
function startTimeLimit(ms, signal) {
    const own = new AbortController();
    let isOver = false;
    const timer = setTimeout(() => {
        isOver = true;
        own.abort(new TimeLimitPassed(`${ms} ms have passed`));
    }, ms);
    const stop = () => own.abort(signal.reason);
    if (signal.aborted)
        stop();
    else
        signal.addEventListener('abort', stop, { once: true });
    return {
        signal: own.signal,
        get isOver() {
            return isOver;
        },
        hold: (promise) => (0,_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .orAbort */ .K)(promise, own.signal),
        end: () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
        },
    };
}


/***/ }),

/***/ 26636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isWebAddress)
/* harmony export */ });
const LONGEST = 4_000;
function isWebAddress(text) {
    if (text === undefined || text.length > LONGEST || !/^https?:\/\/[\x21-\x7e]+$/i.test(text))
        return false;
    const url = URL.parse(text);
    return (url !== null && url.hostname !== '' && url.username === '' && url.password === '' && url.port !== '0');
}


/***/ }),

/***/ 64501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ repeatWrite),
/* harmony export */   Vv: () => (/* binding */ backOffMs),
/* harmony export */   dk: () => (/* binding */ mayHaveHappened),
/* harmony export */   wt: () => (/* binding */ isUnsent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _transport_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12211);


const LONGEST_MS = 20_000;
const LONGEST_REQUESTED_MS = 60_000;
function backOffMs(failures, error, clock) {
    const asked = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX ? Math.min(error.retryAfterMs ?? 0, LONGEST_REQUESTED_MS) : 0;
    return Math.max(asked, (0,_transport_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .jitterMs */ .z8)(failures, clock, LONGEST_MS));
}
function isUnsent(error) {
    return (0,_transport_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .mayPass */ .bg)(error) && error.delivery === 'not-sent';
}
function mayHaveHappened(error) {
    return ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isUndecided */ .Ae)(error) ||
        (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && (error.code === 'unexpected-response' || error.code === 'unknown-state')));
}
const REPEAT_RETRY_BUDGET_MS = 120_000;
async function repeatWrite(write, clock, signal) {
    const until = clock.now() + REPEAT_RETRY_BUDGET_MS;
    for (let failures = 1;; failures += 1) {
        try {
            return await write();
        }
        catch (error) {
            signal.throwIfAborted();
            const waitMs = backOffMs(failures, error, clock);
            if (!(isUnsent(error) || mayHaveHappened(error)) || clock.now() + waitMs > until)
                throw error;
            await clock.sleep(waitMs, signal);
        }
    }
}


/***/ }),

/***/ 23294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ linkSuffix)
/* harmony export */ });
function linkSuffix(context, ref) {
    const url = context.linkTo(ref);
    return url === '' ? '' : ` (${url})`;
}


/***/ }),

/***/ 74326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline),
/* harmony export */   X: () => (/* binding */ DeadlinePassed)
/* harmony export */ });
/* harmony import */ var _core_abort_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64469);
/* harmony import */ var _core_retry_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35843);


class DeadlinePassed extends Error {
    name = 'DeadlinePassed';
}
async function withDeadline(limit, signal, task) {
    signal.throwIfAborted();
    const end = new AbortController();
    (0,_core_retry_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitRetries */ .O)(end.signal, limit.retryLimit ?? (0,_core_retry_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .retryLimitOf */ .R)(signal));
    const timer = new AbortController();
    const stop = () => end.abort(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    const abort = () => end.abort(limit.passed ?? new DeadlinePassed(`${limit.ms} ms have passed`));
    limit.clock.sleep(limit.ms, timer.signal).then(abort, () => undefined);
    try {
        return await (0,_core_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .orAbort */ .K)(task(end.signal), end.signal);
    }
    finally {
        timer.abort();
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 42575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ errorOutcome)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_foreign_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83772);


function errorOutcome(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) {
        const { message, code, hint, subject } = error;
        return { name: 'error', message, code, hint, subject };
    }
    return {
        name: 'error',
        message: `Unexpected error in the action: ${(0,_core_foreign_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeForeignError */ .C)(error)}`,
        code: 'internal',
        hint: 'This is a defect of the action: please report it with the debug log.',
    };
}


/***/ }),

/***/ 46811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   XO: () => (/* binding */ ANSWERED_MS),
/* harmony export */   bf: () => (/* binding */ CALL_AND_LATE_EFFECT_MS),
/* harmony export */   io: () => (/* binding */ LATE_EFFECT_MS)
/* harmony export */ });
const LATE_EFFECT_MS = 15_000;
const CALL_AND_LATE_EFFECT_MS = 10_000 + LATE_EFFECT_MS;
const ANSWERED_MS = 1_000;
const PAUSES_MS = [1_000, 2_000, 4_000];
async function lookUp(ref, forMs, context, signal) {
    const { client, clock } = context;
    const until = clock.now() + forMs;
    for (let look = 0;; look += 1) {
        const isLast = clock.now() >= until;
        const run = await client.getDagRun(ref, signal);
        if (run !== undefined || isLast)
            return run;
        const pauseMs = PAUSES_MS[Math.min(look, PAUSES_MS.length - 1)] ?? 0;
        await clock.sleep(Math.max(Math.min(pauseMs, until - clock.now()), 0), signal);
    }
}


/***/ }),

/***/ 39063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ readOptional),
/* harmony export */   dA: () => (/* binding */ readIfPossible),
/* harmony export */   mP: () => (/* binding */ describeReadFailure),
/* harmony export */   sd: () => (/* binding */ OPTIONAL_RETRY_LIMIT)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_foreign_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83772);
/* harmony import */ var _core_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92998);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74326);




const OPTIONAL_RETRY_LIMIT = { tries: 3, ms: 3_000 };
async function readOptional(limit, signal, read) {
    const { clock, ms } = limit;
    try {
        return {
            isKnown: true,
            value: await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeadline */ .N)({ clock, ms, retryLimit: OPTIONAL_RETRY_LIMIT }, signal, read),
        };
    }
    catch (error) {
        if (isDefect(error, signal))
            limit.log?.debug(`Unexpected: ${(0,_core_foreign_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeStack */ .G)(error)}`);
        const hint = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error.hint : undefined;
        return { isKnown: false, reason: describeReadFailure(error, signal), hint };
    }
}
async function readIfPossible(what, limit, signal, read) {
    const found = await readOptional(limit, signal, read);
    signal.throwIfAborted();
    if (found.isKnown)
        return found.value;
    limit.log.debug(`${what} could not be read: ${found.reason}.`);
    return undefined;
}
function isDefect(error, signal) {
    if (signal.aborted || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ || error instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlinePassed */ .X)
        return false;
    return error instanceof Error;
}
function describeReadFailure(error, signal) {
    if (signal.aborted)
        return 'the workflow was cancelled';
    if (error instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlinePassed */ .X)
        return 'no answer came in time';
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return (0,_core_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .asClause */ .eI)(error.message);
    return `unexpected error: ${(0,_core_foreign_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeForeignError */ .C)(error)}`;
}


/***/ }),

/***/ 74720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ applyIfRunning),
/* harmony export */   d: () => (/* binding */ listActive)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(68415);
/* harmony import */ var _dag_run_context_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(23294);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74326);
/* harmony import */ var _wait_poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7105);




const PAGE = 10;
async function applyIfRunning(inputs, context, signal) {
    const { dagId, ifRunning } = inputs;
    if (ifRunning === 'allow')
        return undefined;
    const active = await listActive(dagId, context, signal);
    const first = active[0];
    if (first === undefined)
        return undefined;
    const what = `DAG "${dagId}" has an active run: ${name(first, context)}`;
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
            context.log.info(`${what}; waiting for it to end.`);
            return await waitForNoActiveRun(inputs, active, context, signal);
    }
}
async function waitForNoActiveRun(inputs, seen, context, signal) {
    const { clock, log } = context;
    const startedAt = clock.now();
    const limit = inputs.queueTimeoutMs === undefined ? 'timeout' : 'queue-timeout';
    const ms = inputs.queueTimeoutMs ?? inputs.timeoutMs;
    const passed = new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlinePassed */ .X();
    let active = seen;
    try {
        await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .N)({ clock, ms, passed }, signal, async (limited) => {
            while (active.length > 0) {
                const moment = { elapsedMs: clock.now() - startedAt, interval: inputs.pollIntervalMs };
                await clock.sleep((0,_wait_poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .pollDelayMs */ .pP)(moment, clock.random()), limited);
                const now = await listActive(inputs.dagId, context, limited);
                if (now[0] !== undefined && now[0].runId !== active[0]?.runId) {
                    log.info(`Waiting for the active run ${name(now[0], context)}.`);
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
            message: `DAG "${inputs.dagId}" still has an active run${first === undefined ? '' : `, ${name(first, context)},`} after "${limit}" (${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(ms)}); nothing was triggered`,
            hint: `Raise "${limit}", or look at why that run does not end.`,
        };
    }
}
async function listActive(dagId, context, signal) {
    return await context.client.listDagRuns({ dagId, states: ['queued', 'running'], limit: PAGE }, signal);
}
function name(run, context) {
    return `"${run.runId}" (${run.state})${(0,_dag_run_context_js__WEBPACK_IMPORTED_MODULE_3__/* .linkSuffix */ .s)(context, run)}`;
}


/***/ }),

/***/ 84118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkDag),
/* harmony export */   x: () => (/* binding */ notReady)
/* harmony export */ });
/* harmony import */ var _import_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40521);

const SYNC_SECONDS = 30;
const USUAL_REFRESH_SECONDS = 300;
const IMPORT_ERROR_HINT = 'The DAG\'s file may fail to import: to see import errors, the Airflow role needs "can read on ImportError", which Airflow\'s role User has.';
async function checkDag(options, context, signal) {
    const { dagId, parsedAfter } = options;
    const dag = options.seen ?? (await context.client.getDag(dagId, signal));
    if (dag?.isActive === true && !dag.hasImportErrors) {
        if (parsedAfter === undefined || isParsedAfter(dag, parsedAfter))
            return { kind: 'ready', dag };
        const last = dag.lastParsedTime === undefined ? 'an unknown time' : dag.lastParsedTime;
        return notReady('dag-not-parsed', `DAG "${dagId}" was last parsed at ${last}, not after ${parsedAfter}`, options);
    }
    const finding = await (0,_import_error_js__WEBPACK_IMPORTED_MODULE_0__/* .findImportError */ .JJ)({ dagId, fileloc: dag?.fileloc }, context, signal);
    const { error, unreadBecause } = finding;
    const unread = unreadBecause === undefined ? '' : `; the import errors could not be read (${unreadBecause})`;
    if (dag?.hasImportErrors === true) {
        const what = error === undefined ? unread : `: ${(0,_import_error_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptionLine */ .i6)(error)} (${(0,_import_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFile */ .iC)(error.filename)})`;
        return notReady('dag-import-error', `The file of DAG "${dagId}" cannot be imported${what}`, options, finding);
    }
    const absence = dag === undefined ? 'is not in the environment' : 'is no longer among the DAGs that Airflow parses';
    if (error !== undefined) {
        const relation = finding.isCertain
            ? 'its file cannot be imported'
            : 'a file that may define it cannot be imported';
        const message = `DAG "${dagId}" ${absence}; ${relation}: ${(0,_import_error_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptionLine */ .i6)(error)} (${(0,_import_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFile */ .iC)(error.filename)})`;
        return notReady('dag-import-error', message, options, finding);
    }
    const others = finding.files.length === 0 ? unread : `; files that cannot be imported: ${(0,_import_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFiles */ .rF)(finding.files)}`;
    return notReady(dag === undefined ? 'dag-absent' : 'dag-inactive', `DAG "${dagId}" ${absence}${others}`, options, finding);
}
function suggestedWaitSeconds(refreshSeconds) {
    return (refreshSeconds ?? USUAL_REFRESH_SECONDS) + SYNC_SECONDS;
}
function isParsedAfter(dag, instant) {
    return Date.parse(dag.lastParsedTime ?? '') > Date.parse(instant);
}
function notReady(code, message, { dagId, refreshSeconds }, finding) {
    const seconds = suggestedWaitSeconds(refreshSeconds);
    const source = refreshSeconds === undefined ? 'MWAA usually looks' : 'this environment looks';
    const every = refreshSeconds ?? USUAL_REFRESH_SECONDS;
    const wait = `"wait-for-dag: ${seconds}s" (${source} for changed files every ${every} s)`;
    const hint = code === 'dag-import-error'
        ? `Correct the file; right after a deployment, wait for the new version with ${wait}.`
        : code === 'dag-absent'
            ? `Check the input "dag-id" ("${dagId}") and the file in the environment's DAG folder; right after a deployment, wait with ${wait}.`
            : `Right after a deployment, wait with ${wait}.`;
    const permission = finding?.unreadBecause === undefined ? '' : ` ${IMPORT_ERROR_HINT}`;
    const outcome = { name: 'not-ready', code, message, hint: `${hint}${permission}` };
    return { kind: 'not-ready', outcome, importError: finding?.error };
}


/***/ }),

/***/ 89881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findUnusable),
/* harmony export */   O: () => (/* binding */ describeUnsettled)
/* harmony export */ });
const USABLE = new Set(['AVAILABLE', 'UPDATE_FAILED']);
const UNUSABLE = new Set(['CREATING', 'CREATE_FAILED', 'DELETING', 'DELETED', 'UNAVAILABLE']);
function findUnusable({ name, status, lastUpdateError }) {
    if (!UNUSABLE.has(status))
        return undefined;
    const reason = lastUpdateError === undefined ? '' : `: ${lastUpdateError}`;
    return {
        name: 'not-ready',
        code: 'environment-not-ready',
        message: `MWAA environment "${name}" is ${status}${reason}`,
        hint: status === 'CREATING'
            ? 'Run the step again when the environment is AVAILABLE; creating one takes 20 to 30 minutes.'
            : 'Bring the environment to the status AVAILABLE first.',
    };
}
function describeUnsettled({ name, status }) {
    if (USABLE.has(status))
        return undefined;
    return `MWAA environment "${name}" is ${status}: Airflow may not answer for a while.`;
}


/***/ }),

/***/ 40521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ findImportError),
/* harmony export */   i6: () => (/* binding */ exceptionLine),
/* harmony export */   iC: () => (/* binding */ nameFile),
/* harmony export */   rF: () => (/* binding */ nameFiles),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* unused harmony export pickImportError */
/* harmony import */ var _airflow_logs_exception_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96886);
/* harmony import */ var _core_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65407);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19751);
/* harmony import */ var _core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(29788);
/* harmony import */ var _optional_read_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(39063);





const LAST_LINES = 15;
const NAMED_FILES = 5;
const LINE_LIMIT = 2_000;
const EXCEPTION_LIMIT = 500;
const FILE_LIMIT = 300;
const NONE = { error: undefined, isCertain: false, files: [] };
const READ_MS = 8_000;
async function findImportError(dag, context, signal) {
    const { client, clock } = context;
    if (!client.can('import-errors'))
        return { ...NONE, unreadBecause: `the ${client.transport} transport cannot read them` };
    const found = await (0,_optional_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readOptional */ .T9)({ clock, ms: READ_MS }, signal, (short) => client.listImportErrors(short));
    signal.throwIfAborted();
    if (!found.isKnown)
        return { ...NONE, unreadBecause: found.reason };
    const finding = pickImportError(dag, found.value);
    const { error } = finding;
    return error === undefined
        ? finding
        : { ...finding, error: { ...error, stackTrace: (0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E$)(error.stackTrace) } };
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
    return splitLines(stackTrace)
        .slice(-LAST_LINES)
        .map((line) => (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(line, LINE_LIMIT));
}
function exceptionLine({ stackTrace }) {
    const lines = splitLines(stackTrace);
    return (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)((0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E$)((0,_airflow_logs_exception_line_js__WEBPACK_IMPORTED_MODULE_0__/* .findExceptionLine */ .z)(lines) ?? lines.at(-1) ?? '').trim(), EXCEPTION_LIMIT);
}
function splitLines(stackTrace) {
    return stackTrace.trimEnd().split(/\r?\n/);
}
function nameFile(filename) {
    return (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteForeign */ .xS)(filename, FILE_LIMIT);
}
function nameFiles(files) {
    return (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .listSome */ .XT)(files.map(nameFile), NAMED_FILES);
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

/***/ 92940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ requireStorable),
/* harmony export */   X: () => (/* binding */ findUnstorable)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);

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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `${problem[0]?.toUpperCase()}${problem.slice(1)}.`, {
        subject: 'Input "conf"',
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

/***/ 95125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readinessPauseMs),
/* harmony export */   b: () => (/* binding */ waitForDag)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(68415);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(92998);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74326);
/* harmony import */ var _dag_readiness_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(84118);
/* harmony import */ var _environment_status_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(89881);
/* harmony import */ var _import_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(40521);







const FIRST_LOOKS_MS = 60_000;
const OFTEN_MS = 5_000;
const SELDOM_MS = 15_000;
const MOST_SHOWN = 10;
const LOOK_MS = 10_000;
async function waitForDag(plan, context, signal) {
    const { inputs, environment } = plan;
    const { clock, log } = context;
    const options = {
        dagId: inputs.dagId,
        parsedAfter: inputs.parsedAfter,
        refreshSeconds: environment?.dagRefreshSeconds,
    };
    const startedAt = clock.now();
    const leftMs = () => startedAt + inputs.waitForDagMs - clock.now();
    let last;
    let changes = 0;
    for (;;) {
        const now = await look();
        if (now.kind === 'ready')
            return now;
        if (now.outcome.message !== last?.outcome.message) {
            changes += 1;
            if (changes <= MOST_SHOWN)
                logReason(now, context);
            if (changes === MOST_SHOWN)
                log.info(`The reason has changed ${MOST_SHOWN} times; further changes are not shown.`);
        }
        if (leftMs() <= 0)
            return now;
        if (last === undefined)
            log.info(`Waiting up to ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(leftMs())} for the DAG.`);
        last = now;
        await clock.sleep(Math.min(readinessPauseMs(clock.now() - startedAt), leftMs()), signal);
    }
    async function look() {
        try {
            if (last === undefined)
                return await (0,_dag_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDag */ .b)({ ...options, seen: plan.dag }, context, signal);
            const ms = Math.max(leftMs(), LOOK_MS);
            return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)({ clock, ms }, signal, (limit) => (0,_dag_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDag */ .b)(options, context, limit));
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlinePassed */ .X && last !== undefined)
                return last;
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX))
                throw error;
            const isUnsettled = environment !== undefined && (0,_environment_status_js__WEBPACK_IMPORTED_MODULE_3__/* .describeUnsettled */ .O)(environment) !== undefined;
            if (!isUnsettled && leftMs() <= 0)
                throw error;
            return noAnswer(isUnsettled ? environment : undefined, error);
        }
    }
}
function readinessPauseMs(elapsedMs) {
    return elapsedMs < FIRST_LOOKS_MS ? OFTEN_MS : SELDOM_MS;
}
function noAnswer(environment, error) {
    const why = environment === undefined ? '' : ` (MWAA environment "${environment.name}" is ${environment.status})`;
    return {
        kind: 'not-ready',
        outcome: {
            name: 'not-ready',
            code: 'environment-not-ready',
            message: `Airflow does not answer${why}: ${(0,_core_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .asClause */ .eI)(error.message)}`,
            hint: 'Run the step again when the environment is AVAILABLE, or wait longer with "wait-for-dag".',
        },
        importError: undefined,
    };
}
function logReason(readiness, context) {
    context.log.info(`Not ready: ${readiness.outcome.message}.`);
    if (readiness.importError === undefined)
        return;
    for (const line of (0,_import_error_js__WEBPACK_IMPORTED_MODULE_4__/* .lastLines */ .w$)(readiness.importError.stackTrace))
        context.log.info(`  ${line}`);
}


/***/ }),

/***/ 98770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ig: () => (/* binding */ planPost),
/* harmony export */   td: () => (/* binding */ stopIfStarted),
/* harmony export */   ym: () => (/* binding */ describeLeftRunning)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _back_off_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64501);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74326);
/* harmony import */ var _look_up_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(46811);
/* harmony import */ var _stop_run_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(28001);





const LOOK_UP_MS = 60_000;
const STOP_MS = 120_000;
function planPost(state) {
    if (state === undefined || state.phase === 'done')
        return { kind: 'nothing' };
    if (state.phase !== 'not-ours' && state.onCancel === 'stop')
        return { kind: 'stop', state };
    return { kind: 'report', line: describeLeftRunning(state) };
}
function describeLeftRunning(state) {
    const link = state.url === '' ? '' : ` (${state.url})`;
    const name = `DAG run "${state.runId}" of DAG "${state.dagId}"${link}`;
    switch (state.phase) {
        case 'not-ours':
            return `${name} keeps running: this step did not create it, so it does not stop it.`;
        case 'sending':
            return `${name} may have been started, and then keeps running; set "on-cancel: stop" to have it stopped when the workflow is cancelled.`;
        case 'created':
        case 'done':
            return `${name} keeps running; set "on-cancel: stop" to have it stopped when the workflow is cancelled.`;
    }
}
async function stopIfStarted(state, context, signal) {
    const ref = { dagId: state.dagId, runId: state.runId };
    if (state.phase === 'sending') {
        const existence = await findExistence(ref, context, signal);
        if (existence === 'absent') {
            context.log.info(`DAG run "${ref.runId}" was not started: Airflow has no such run.`);
            return;
        }
    }
    const end = await (0,_stop_run_js__WEBPACK_IMPORTED_MODULE_4__/* .stopRun */ .K)({ ref, note: state.stopNote, budgetMs: STOP_MS }, context, signal);
    const line = (0,_stop_run_js__WEBPACK_IMPORTED_MODULE_4__/* .describeStop */ .C)(end, ref, context);
    if (end.kind === 'not-stopped')
        context.log.warn(line);
    else
        context.log.info(line);
}
async function findExistence(ref, context, signal) {
    const { clock } = context;
    try {
        return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeadline */ .N)({ clock, ms: LOOK_UP_MS }, signal, async (limit) => {
            for (let failures = 1;; failures += 1) {
                try {
                    return (await (0,_look_up_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(ref, _look_up_js__WEBPACK_IMPORTED_MODULE_3__/* .CALL_AND_LATE_EFFECT_MS */ .bf, context, limit)) === undefined
                        ? 'absent'
                        : 'present';
                }
                catch (error) {
                    limit.throwIfAborted();
                    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
                        throw error;
                    await clock.sleep(Math.max((0,_back_off_js__WEBPACK_IMPORTED_MODULE_1__/* .backOffMs */ .Vv)(failures, error, clock), 1_000), limit);
                }
            }
        });
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlinePassed */ .X)
            return 'unknown';
        throw error;
    }
}


/***/ }),

/***/ 28001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeStop),
/* harmony export */   K: () => (/* binding */ stopRun)
/* harmony export */ });
/* harmony import */ var _airflow_model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48745);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3828);
/* harmony import */ var _core_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(92998);
/* harmony import */ var _back_off_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64501);
/* harmony import */ var _dag_run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(23294);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(74326);
/* harmony import */ var _look_up_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(46811);







const CONFIRMATION_PAUSES_MS = [1_000, 4_000];
const PAUSE_MS = 1_000;
async function stopRun(plan, context, signal) {
    const { client, clock } = context;
    if (!client.can('stop')) {
        return { kind: 'not-stopped', reason: `the ${client.transport} transport cannot stop a DAG run` };
    }
    let lastFailure = 'no answer came in time';
    const progress = {
        wasSent: false,
        wasAccepted: false,
        mayTakeEffectUntil: -Infinity,
        lastStopped: undefined,
        stoppedReads: 0,
    };
    const endsAt = clock.now() + plan.budgetMs;
    try {
        return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .withDeadline */ .N)({ clock, ms: plan.budgetMs }, signal, async (limit) => {
            for (let failures = 1;; failures += 1) {
                const startedAt = clock.now();
                try {
                    const end = await attempt(client, plan, progress, limit);
                    const mayChange = end?.kind === 'finished' && end.run.state === 'success';
                    const isOpen = mayChange && startedAt < progress.mayTakeEffectUntil;
                    const againMs = countStoppedRead(end, progress);
                    const isSettled = againMs === undefined || clock.now() + 2 * againMs >= endsAt;
                    if (end !== undefined && !isOpen && isSettled)
                        return end;
                    lastFailure = 'Airflow accepted the stop, but the run is not failed';
                    await clock.sleep(againMs ?? PAUSE_MS, limit);
                }
                catch (error) {
                    limit.throwIfAborted();
                    if (progress.lastStopped !== undefined)
                        return progress.lastStopped;
                    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || !((0,_back_off_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnsent */ .wt)(error) || (0,_back_off_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHaveHappened */ .dk)(error)))
                        throw error;
                    if (progress.wasSent && !(0,_back_off_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnsent */ .wt)(error))
                        progress.mayTakeEffectUntil = clock.now() + _look_up_js__WEBPACK_IMPORTED_MODULE_4__/* .LATE_EFFECT_MS */ .io;
                    lastFailure = error.message;
                    await clock.sleep((0,_back_off_js__WEBPACK_IMPORTED_MODULE_2__/* .backOffMs */ .Vv)(failures, error, clock), limit);
                }
            }
        });
    }
    catch (error) {
        signal.throwIfAborted();
        if (progress.lastStopped !== undefined)
            return progress.lastStopped;
        if (error instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .DeadlinePassed */ .X)
            return { kind: 'not-stopped', reason: lastFailure };
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
            return { kind: 'not-stopped', reason: error.message };
        throw error;
    }
}
function countStoppedRead(end, progress) {
    const isStopped = end?.kind === 'stopped';
    progress.lastStopped = isStopped ? end : undefined;
    progress.stoppedReads = isStopped ? progress.stoppedReads + 1 : 0;
    return CONFIRMATION_PAUSES_MS[progress.stoppedReads - 1];
}
async function attempt(client, { ref, note }, progress, signal) {
    const before = await client.getDagRun(ref, signal);
    if (before === undefined)
        return { kind: 'absent' };
    if (before.state === 'failed')
        return { kind: progress.wasSent ? 'stopped' : 'finished', run: before };
    if ((0,_airflow_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinished */ .$g)(before) && !progress.wasAccepted)
        return { kind: 'finished', run: before };
    progress.wasSent = true;
    await client.stopDagRun(ref, note, signal);
    progress.wasAccepted = true;
    const after = await client.getDagRun(before, signal);
    if (after === undefined)
        return { kind: 'absent' };
    return after.state === 'failed' ? { kind: 'stopped', run: after } : undefined;
}
function describeStop(end, ref, context) {
    const name = `DAG run "${ref.runId}" of DAG "${ref.dagId}"${(0,_dag_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .linkSuffix */ .s)(context, ref)}`;
    switch (end.kind) {
        case 'stopped':
            return `${name} was stopped.`;
        case 'finished':
            return `${name} had already ended (${end.run.state}); nothing was stopped.`;
        case 'absent':
            return `${name} does not exist; there is nothing to stop.`;
        case 'not-stopped':
            return `${name} could not be stopped and may keep running: ${(0,_core_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .asSentence */ .KG)(end.reason)} Stop it in Airflow by marking it failed.`;
    }
}


/***/ }),

/***/ 7105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ taskDelayMs),
/* harmony export */   fl: () => (/* binding */ nextStrain),
/* harmony export */   pP: () => (/* binding */ pollDelayMs)
/* harmony export */ });
const SHORTEST_MS = 1_500;
const LONGEST_MS = 17_200;
const SHARE = 0.061;
const JITTER = 0.25;
const DENSER = 3;
const NARROWEST = 0.015;
const WIDEST = 0.018;
const STRAIN_FROM_MS = 1_000;
const LOST_SHARE = 0.05;
const RARER = 4;
const LONGEST_UNDER_STRAIN_MS = 30_000;
const MOST_LOST_MS = 4_000;
const STRAIN_LEFT = 0.9;
const TASKS_SHORTEST_MS = 15_000;
const TASKS_LONGEST_MS = 360_000;
const TASKS_SHARE = 0.3;
const PAGE = 100;
const TASKS_COST_SHARE = 0.1;
function pollDelayMs(moment, random) {
    if (moment.interval !== 'auto')
        return moment.interval;
    const delay = clamp(moment.elapsedMs * SHARE, SHORTEST_MS, LONGEST_MS);
    return underStrain(aroundExpectedEnd(delay, moment), moment.strain) * (1 - JITTER * random);
}
function nextStrain(before, tookMs) {
    const fastestMs = Math.min(before?.fastestMs ?? tookMs, tookMs);
    const nowLostMs = Math.min(tookMs - fastestMs - STRAIN_FROM_MS, MOST_LOST_MS);
    const lostMs = Math.max(nowLostMs, (before?.lostMs ?? 0) * STRAIN_LEFT);
    return { fastestMs, lastMs: tookMs, lostMs };
}
function underStrain(delay, strain) {
    if (strain === undefined)
        return delay;
    const rarer = Math.max(Math.min(strain.lostMs / LOST_SHARE, delay * RARER), strain.lastMs);
    return Math.max(delay, Math.min(rarer, LONGEST_UNDER_STRAIN_MS));
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

/***/ 42781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ compareStates),
/* harmony export */   Do: () => (/* binding */ taskKey),
/* harmony export */   QD: () => (/* binding */ groupByTask),
/* harmony export */   Vi: () => (/* binding */ stateName),
/* harmony export */   a8: () => (/* binding */ AWAITING_INPUT),
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   co: () => (/* binding */ appearanceOf),
/* harmony export */   oU: () => (/* binding */ formatTaskCount),
/* harmony export */   p5: () => (/* binding */ taskName),
/* harmony export */   rB: () => (/* binding */ findFailures),
/* harmony export */   vT: () => (/* binding */ measureDepths)
/* harmony export */ });
/* harmony import */ var _airflow_model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48745);

const AWAITING_INPUT = 'awaiting_input';
const APPEARANCES = new Map([
    ['failed', { kind: 'bad', sign: '❌' }],
    ['upstream_failed', { kind: 'bad', sign: '🟧' }],
    ['up_for_retry', { kind: 'retry', sign: '🔁' }],
    ['restarting', { kind: 'retry', sign: '🔁' }],
    ['shutdown', { kind: 'retry', sign: '🔁' }],
    ['running', { kind: 'active', sign: '🔵' }],
    [AWAITING_INPUT, { kind: 'waiting', sign: '🙋' }],
    ['deferred', { kind: 'waiting', sign: '💤' }],
    ['up_for_reschedule', { kind: 'waiting', sign: '💤' }],
    ['sensing', { kind: 'waiting', sign: '💤' }],
    ['queued', { kind: 'waiting', sign: '🕓' }],
    ['scheduled', { kind: 'waiting', sign: '🕓' }],
    ['none', { kind: 'none', sign: '⚪' }],
    ['skipped', { kind: 'skipped', sign: '⏭️' }],
    ['removed', { kind: 'skipped', sign: '🗑️' }],
    ['success', { kind: 'good', sign: '✅' }],
]);
const UNKNOWN = { kind: 'none', sign: '❔' };
const ORDER = [...APPEARANCES.keys()];
function stateName(state) {
    return state ?? 'none';
}
function appearanceOf(state) {
    return APPEARANCES.get(stateName(state)) ?? UNKNOWN;
}
function compareStates(a, b) {
    const place = (state) => (ORDER.indexOf(state) + ORDER.length + 1) % (ORDER.length + 1);
    return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}
const MOST_STATES = 30;
function countStates(tasks) {
    const counts = new Map();
    for (const task of tasks) {
        const name = stateName(task.state);
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const sorted = [...counts].sort(([a], [b]) => compareStates(a, b));
    const rest = sorted.slice(MOST_STATES).reduce((sum, [, count]) => sum + count, 0);
    return Object.fromEntries([...sorted.slice(0, MOST_STATES), ...(rest === 0 ? [] : [['other', rest]])]);
}
function formatTaskCount(tasks) {
    return tasks.length > _airflow_model_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_TASK_INSTANCES */ .tK
        ? `more than ${_airflow_model_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_TASK_INSTANCES */ .tK.toLocaleString('en')}`
        : String(tasks.length);
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

/***/ 81839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ createExchange),
/* harmony export */   jB: () => (/* binding */ NotConnected),
/* harmony export */   pd: () => (/* binding */ NoRoute)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44708);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3828);
/* harmony import */ var _core_foreign_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83772);
/* harmony import */ var _core_time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45708);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(35599);
/* harmony import */ var _request_guard_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(69689);






const LARGEST_BODY_BYTES = 8 * 1024 * 1024;
class NotConnected extends _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX {
}
class NoRoute extends NotConnected {
}
function createExchange(agents) {
    return async (request, signal) => {
        signal.throwIfAborted();
        const limit = (0,_core_time_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .startTimeLimit */ .r)(request.timeoutMs, signal);
        const progress = { isConnected: false };
        const server = `the web server ${request.host}`;
        const receive = async () => {
            const response = await open(request, agents, progress, limit.signal);
            const status = response.statusCode ?? 0;
            if (status < 200) {
                response.destroy();
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('unreachable', `${capitalise(server)} answered with status ${status} only.`, {
                    delivery: 'unknown',
                });
            }
            const text = await collect(response, server);
            return {
                status,
                headers: joinHeaders(response),
                setCookies: response.headers['set-cookie'] ?? [],
                text,
            };
        };
        try {
            return await limit.hold(receive());
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
                throw error;
            throw explain(error, { server, isConnected: progress.isConnected, isTimedOut: limit.isOver });
        }
        finally {
            limit.end();
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
        (0,_request_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .whenConnected */ .O)(sent, () => {
            progress.isConnected = true;
        });
        sent.end(body);
    });
}
async function collect(response, server) {
    const isRefusal = (response.statusCode ?? 0) >= 400;
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size <= LARGEST_BODY_BYTES)
            chunks.push(chunk);
        else if (isRefusal)
            break;
        else
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('too-large', `The answer of ${server} is larger than ${LARGEST_BODY_BYTES} bytes.`, {
                delivery: 'unknown',
            });
    }
    return Buffer.concat(chunks).toString('utf8');
}
function joinHeaders(response) {
    return Object.fromEntries(Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']));
}
function capitalise(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function explain(error, seen) {
    const { server, isConnected } = seen;
    const cannot = `${capitalise(server)} cannot be reached`;
    if (seen.isTimedOut && !isConnected)
        return new NoRoute('unreachable', `${cannot}: no connection was made in time.`, {
            delivery: 'not-sent',
            cause: error,
        });
    if (seen.isTimedOut)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('unreachable', `No answer of ${server} came in time.`, {
            delivery: 'unknown',
            cause: error,
        });
    const failure = (0,_network_js__WEBPACK_IMPORTED_MODULE_4__/* .readNetworkError */ .Rm)(error);
    if (failure === undefined && !isConnected)
        throw error;
    const message = `${cannot}: ${failure?.reason ?? (0,_core_foreign_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeForeignError */ .C)(error)}.`;
    if (isConnected)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('unreachable', message, { delivery: 'unknown', cause: error });
    if (failure?.hint !== undefined)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('unreachable', message, { hint: failure.hint, cause: error });
    const details = { delivery: 'not-sent', cause: error };
    return failure?.isNoRoute === true
        ? new NoRoute('unreachable', message, details)
        : new NotConnected('unreachable', message, details);
}


/***/ }),

/***/ 35599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jQ: () => (/* binding */ createAgents),
  Rm: () => (/* binding */ readNetworkError)
});

// UNUSED EXPORTS: PROXY_DOWN_HINT, PROXY_HINT

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __nccwpck_require__(41692);
;// CONCATENATED MODULE: ./lib/http/preconnect-agent.js



class PreconnectAgent extends external_node_https_.Agent {
    #waiting = new Map();
    preconnect(url) {
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
        const waiting = this.#waiting.get(name);
        if (waiting === undefined || (servername || host) !== host)
            return super.createConnection(...given);
        const { socket, drop } = waiting;
        this.#waiting.delete(name);
        return socket.off('error', drop).off('end', drop).off('close', drop).ref();
    }
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/http/request-guard.js
var request_guard = __nccwpck_require__(69689);
;// CONCATENATED MODULE: ./lib/http/proxied-agent.js


const MARK = Symbol('the proxy of a failed request');
function routeThroughProxy(agent, proxy, isBypassed) {
    const config = findProxyConfig(agent);
    if (config === undefined)
        throw new errors/* ActionError */.lZ('invalid-input', `The variable ${proxy.variable} names a proxy, which Node ${process.version} of this runner cannot use.`, { hint: 'Update the runner: it needs Node 24.5 or later.' });
    const defaultPort = agent instanceof Object && 'defaultPort' in agent ? Number(agent.defaultPort) : 443;
    const isProxied = (host, port) => !isBypassed(typeof host === 'string' ? host : 'localhost', Number(port) || defaultPort);
    config.shouldUseProxy = isProxied;
    const taker = agent;
    const addRequest = taker.addRequest.bind(agent);
    let isUnproven = true;
    taker.addRequest = (request, options, ...rest) => {
        const { host, port } = options;
        if (isProxied(host, port))
            watch(request, {
                onAnswer: () => {
                    isUnproven = false;
                },
                mark: () => ({ label: proxy.label, isUnproven }),
            });
        addRequest(request, options, ...rest);
    };
    return agent;
}
function findProxyConfig(agent) {
    return Object.getOwnPropertySymbols(agent)
        .map((symbol) => agent[symbol])
        .find(isProxyConfig);
}
function isProxyConfig(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'shouldUseProxy' in value &&
        typeof value.shouldUseProxy === 'function');
}
function watch(request, on) {
    let isConnected = false;
    (0,request_guard/* whenConnected */.O)(request, () => {
        isConnected = true;
    });
    request.once('response', on.onAnswer);
    request.prependOnceListener('error', (error) => {
        if (!isConnected)
            Object.assign(error, { [MARK]: on.mark() });
    });
}
function readProxyMark(error) {
    return error instanceof Error ? error[MARK] : undefined;
}

;// CONCATENATED MODULE: ./lib/http/no-proxy.js


function createBypass(variable, text) {
    const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
    const matchers = entries.map((entry) => {
        const matcher = parseEntry(entry);
        if (matcher !== undefined)
            return matcher;
        throw new errors/* ActionError */.lZ('invalid-input', `The variable ${variable} has an entry that is neither a host name nor an IP address (number ${entries.indexOf(entry) + 1} of ${entries.length}).`, {
            hint: 'Write names, IP addresses or networks, separated by commas: .corp.example,10.0.0.0/8,host:8443',
        });
    });
    return (host, port) => {
        const name = trimHost(host);
        return matchers.some((matches) => matches(name, port));
    };
}
const ADDRESSES = { 4: 'ipv4', 6: 'ipv6' };
function familyOf(text) {
    const family = (0,external_node_net_.isIP)(text);
    return family === 4 || family === 6 ? family : undefined;
}
function parseEntry(entry) {
    return parseAddresses(entry) ?? parseHostPort(entry);
}
function parseAddresses(entry) {
    const list = new external_node_net_.BlockList();
    const [first = '', bits, ...more] = entry.split('/');
    const address = first.replace(/^\[(.*)\]$/, '$1');
    const family = familyOf(address);
    if (family !== undefined && more.length === 0) {
        if (bits === undefined)
            list.addAddress(address, ADDRESSES[family]);
        else if (!/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
            return undefined;
        else
            list.addSubnet(address, Number(bits), ADDRESSES[family]);
        return checkIn(list);
    }
    const [from = '', to = ''] = entry.split('-');
    if (familyOf(from) !== 4 || familyOf(to) !== 4 || entry !== `${from}-${to}`)
        return undefined;
    try {
        list.addRange(from, to);
    }
    catch {
        return undefined;
    }
    return checkIn(list);
}
function checkIn(list) {
    return (host) => {
        const family = familyOf(host);
        return family !== undefined && list.check(host, ADDRESSES[family]);
    };
}
const NAME = /^[\p{L}\p{N}_*-]+(\.[\p{L}\p{N}_*-]+)*$/u;
function parseHostPort(entry) {
    const [, bracketed, plain = '', digits] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(entry) ?? [];
    const port = digits === undefined ? undefined : Number(digits);
    if (port !== undefined && (port === 0 || port > 65_535))
        return undefined;
    const isPort = (other) => port === undefined || port === other;
    if (bracketed !== undefined) {
        const matches = parseAddresses(bracketed);
        return matches && ((host, other) => isPort(other) && matches(host, other));
    }
    const name = plain.toLowerCase().replace(/^\./, '').replace(/\.$/, '');
    if (!NAME.test(name) || /^[\d.]+-[\d.]+$/.test(name))
        return undefined;
    const isName = name.includes('*') ? matchWildcard(name) : matchDomain(name);
    return (host, other) => isPort(other) && isName(host);
}
function matchDomain(name) {
    return (host) => host === name || ((0,external_node_net_.isIP)(host) === 0 && host.endsWith(`.${name}`));
}
function matchWildcard(name) {
    const parts = name.split('*');
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    return (host) => {
        if (host.length < first.length + last.length || !host.startsWith(first) || !host.endsWith(last))
            return false;
        let at = first.length;
        const end = host.length - last.length;
        return parts.slice(1, -1).every((part) => {
            const found = host.indexOf(part, at);
            at = found + part.length;
            return found >= 0 && at <= end;
        });
    };
}
function trimHost(host) {
    return host
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./lib/http/proxy-variables.js


function readProxySettings(env, mask) {
    const https = readProxy('HTTPS_PROXY', env, mask);
    const http = readProxy('HTTP_PROXY', env, mask);
    const isUsed = https !== undefined || http !== undefined;
    const noProxy = isUsed ? pickVariable('NO_PROXY', env) : undefined;
    return {
        ...(https === undefined ? {} : { https }),
        ...(http === undefined ? {} : { http }),
        isBypassed: noProxy === undefined ? () => false : createBypass(noProxy.variable, noProxy.text),
    };
}
function pickVariable(name, env) {
    for (const variable of [name.toLowerCase(), name]) {
        const text = env[variable]?.trim() ?? '';
        if (text !== '')
            return { variable, text };
    }
    return undefined;
}
function readProxy(name, env, mask) {
    const picked = pickVariable(name, env);
    if (picked === undefined)
        return undefined;
    const { variable, text } = picked;
    const { scheme, login, server, rest } = splitAddress(text);
    for (const secret of secretsOf(login))
        mask(secret);
    const refuse = (problem, hint = WRITE_AS) => {
        mask(text);
        return new errors/* ActionError */.lZ('invalid-input', `The variable ${variable} ${problem}.`, {
            subject: `Variable ${variable}`,
            hint,
        });
    };
    if (/^socks(4a?|5h?)?$/.test(scheme))
        throw refuse(`names a SOCKS proxy (${scheme}://), which this action cannot use`, NAME_AN_HTTP_PROXY);
    if (scheme !== 'http' && scheme !== 'https')
        throw refuse('names a proxy that is neither http:// nor https://', NAME_AN_HTTP_PROXY);
    if (rest.includes('@'))
        throw refuse('has a "/", "?" or "#" in front of its "@"');
    if (/[\s\p{Cc}]/u.test(text))
        throw refuse('has a blank or a control character in it');
    const url = URL.parse(`${scheme}://${server}`);
    if (url === null || server.includes('\\') || url.hostname === '' || url.port === '0')
        throw refuse('does not name a host and port');
    const [user, password] = login.map(decodeLogin);
    if ([user, password].some((part = '') => /[\p{Cc}\ufffd]/u.test(part)))
        throw refuse('has a user or password that is not text in UTF-8');
    const label = `${url.protocol}//${url.host} (${variable})`;
    if (user === undefined)
        return { variable, href: `${url.protocol}//${url.host}`, label };
    const credentials = `${encodeURIComponent(user)}:${encodeURIComponent(password ?? '')}`;
    mask(Buffer.from(`${user}:${password ?? ''}`).toString('base64'));
    return { variable, href: `${url.protocol}//${credentials}@${url.host}`, label };
}
const WRITE_AS = 'Write it as http://host:port or http://user:password@host:port, with special characters of user and password percent-encoded: # as %23, / as %2F, ? as %3F, @ as %40.';
const NAME_AN_HTTP_PROXY = 'Name an HTTP proxy (http://host:port), or unset the variable for this step and let the runner reach AWS directly.';
function splitAddress(text) {
    const [, scheme = 'http', address = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? [];
    const end = address.search(/[/?#]/);
    const authority = end < 0 ? address : address.slice(0, end);
    const rest = end < 0 ? '' : address.slice(end);
    const at = (rest.includes('@') ? address : authority).lastIndexOf('@');
    const login = at < 0 ? [] : splitLogin(address.slice(0, at));
    return { scheme: scheme.toLowerCase(), login, server: authority.slice(at < 0 ? 0 : at + 1), rest };
}
function splitLogin(login) {
    const colon = login.indexOf(':');
    return colon < 0 ? [login] : [login.slice(0, colon), login.slice(colon + 1)];
}
function decodeLogin(text) {
    const bytes = text.replace(/%(?![0-9a-f]{2})/gi, '%25');
    try {
        return decodeURIComponent(bytes);
    }
    catch {
        return '\ufffd';
    }
}
function secretsOf(login) {
    const secret = login[1] ?? login[0] ?? '';
    return secret === '' ? [] : [...new Set([secret, decodeLogin(secret)])];
}

;// CONCATENATED MODULE: ./lib/http/network.js






function createAgents(env, mask = () => { }) {
    const proxies = readProxySettings(env, mask);
    const { http, https, isBypassed } = proxies;
    const keepAlive = { keepAlive: true };
    const httpAgent = http === undefined
        ? new external_node_http_.Agent(keepAlive)
        : routeThroughProxy(new external_node_http_.Agent({ ...keepAlive, proxyEnv: { HTTP_PROXY: http.href } }), http, isBypassed);
    if (https !== undefined) {
        const httpsAgent = new external_node_https_.Agent({ ...keepAlive, proxyEnv: { HTTPS_PROXY: https.href } });
        return {
            http: (0,request_guard/* guardRequests */.e)(httpAgent),
            https: (0,request_guard/* guardRequests */.e)(routeThroughProxy(httpsAgent, https, isBypassed)),
            preconnect: () => { },
            proxies,
        };
    }
    const httpsAgent = (0,request_guard/* guardRequests */.e)(new PreconnectAgent(keepAlive));
    return {
        http: (0,request_guard/* guardRequests */.e)(httpAgent),
        https: httpsAgent,
        preconnect: (text) => {
            const url = URL.parse(text);
            if (url?.protocol === 'https:')
                httpsAgent.preconnect(url);
        },
        proxies,
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
const NOT_IN_TIME = 'no connection was made in time';
const NO_ROUTE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH']);
const BROKEN = {
    ECONNRESET: 'the connection was cut',
    ECONNABORTED: 'the connection was cut',
    EPIPE: 'the connection was cut',
    ETIMEDOUT: 'the connection went silent',
    ERR_NO_FINAL_ANSWER: 'the server switched to another protocol instead of answering',
    ERR_STREAM_PREMATURE_CLOSE: 'the connection was cut',
};
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/;
const HANDSHAKE = /^(EPROTO|ERR_SSL_|ERR_TLS_)/;
function readNetworkError(error) {
    const failure = readDirectError(error);
    const proxy = readProxyMark(error);
    return failure !== undefined && proxy !== undefined ? describeProxyFailure(error, failure, proxy) : failure;
}
function readDirectError(error) {
    if (error instanceof AggregateError && error.errors.length > 0) {
        const [first] = error.errors;
        const failure = readDirectError(first);
        return failure && { ...failure, delivery: 'not-sent', isNoRoute: true };
    }
    if (!(error instanceof Error))
        return undefined;
    const { code, syscall } = error;
    const text = typeof code === 'string' ? code : '';
    if (text === 'ERR_PROXY_TUNNEL')
        return readTunnelError(error);
    if (CERTIFICATE.test(text))
        return {
            delivery: 'not-sent',
            reason: `its TLS certificate is not trusted (${text})`,
            hint: 'If a proxy or a private CA signs the connection, give the CA to Node in NODE_EXTRA_CA_CERTS.',
            isNoRoute: false,
            isCertificate: true,
        };
    if (HANDSHAKE.test(text))
        return { delivery: 'not-sent', reason: `the TLS handshake failed (${text})`, isNoRoute: false };
    const isConnecting = text === 'ETIMEDOUT' && syscall === 'connect';
    if (isConnecting || (error.name === 'TimeoutError' && /establish/.test(error.message)))
        return { delivery: 'not-sent', reason: NOT_IN_TIME, isNoRoute: true };
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
function readTunnelError(error) {
    const status = /HTTP\/1\.\d (\d{3})/.exec(error.message)?.[1];
    return {
        delivery: 'not-sent',
        reason: `the proxy did not open a connection to it (${status === undefined ? 'it hung up' : `status ${status}`})`,
        ...(status === '407' || status === '403' ? { hint: PROXY_HINT } : {}),
        isNoRoute: status !== undefined && /^50[234]$/.test(status),
    };
}
const PROXY_DOWN_HINT = 'Start the proxy, or correct the variable that names it. Hosts that need no proxy belong in NO_PROXY.';
const PROXY_HINT = 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY of the runner: the proxy must allow this host, and the variable must have credentials if the proxy requires them.';
function describeProxyFailure(error, failure, proxy) {
    const { code } = error;
    if (code === 'ERR_PROXY_TUNNEL')
        return { ...failure, reason: failure.reason.replace('the proxy', `the proxy ${proxy.label}`) };
    if (failure.isCertificate === true)
        return failure;
    if (failure.reason === NOT_IN_TIME)
        return { ...failure, reason: `${NOT_IN_TIME} through the proxy ${proxy.label}` };
    return {
        delivery: 'not-sent',
        reason: `the proxy ${proxy.label} cannot be reached: ${failure.reason}`,
        ...(failure.isNoRoute && proxy.isUnproven ? { hint: PROXY_DOWN_HINT } : {}),
        isNoRoute: false,
    };
}


/***/ }),

/***/ 69689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whenConnected),
/* harmony export */   e: () => (/* binding */ guardRequests)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41692);

const CONNECT_LIMIT_MS = 10_000;
const MOST_INFORMATION = 100;
function guardRequests(agent) {
    const taker = agent;
    const addRequest = taker.addRequest.bind(agent);
    taker.addRequest = (request, options, ...rest) => {
        guard(request);
        addRequest(request, options, ...rest);
    };
    return agent;
}
function whenConnected(request, act) {
    request.once('socket', (socket) => {
        if (isConnected(socket))
            act();
        else
            socket.once(socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_0__.TLSSocket ? 'secureConnect' : 'connect', act);
    });
}
function isConnected(socket) {
    if (socket.connecting)
        return false;
    if (!(socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_0__.TLSSocket))
        return true;
    const protocol = socket.getProtocol();
    return protocol !== null && protocol !== 'unknown';
}
function guard(request) {
    let isSettled = false;
    let information = 0;
    const connecting = setTimeout(() => {
        failOnce(fail('ETIMEDOUT', 'no connection was made in time', 'connect'));
        request.destroy();
    }, CONNECT_LIMIT_MS);
    const settle = () => {
        isSettled = true;
        clearTimeout(connecting);
    };
    const failOnce = (error) => {
        if (!isSettled)
            request.emit('error', error);
    };
    whenConnected(request, () => clearTimeout(connecting));
    request.once('error', settle).once('response', (response) => {
        settle();
        const { statusCode = 0 } = response;
        if (statusCode >= 200)
            return;
        request.shouldKeepAlive = false;
        const { socket } = response;
        setImmediate(() => {
            response.destroy(switched(statusCode));
            socket.destroy();
        });
    });
    request.on('information', ({ statusCode }) => {
        information += 1;
        if (statusCode === 101 || information > MOST_INFORMATION)
            request.destroy(switched(statusCode));
    });
    request.once('upgrade', (response, socket) => {
        socket.on('error', () => { }).destroy();
        failOnce(switched(response.statusCode ?? 101));
    });
    request.once('close', () => failOnce(fail('ECONNRESET', 'the connection was closed without an answer')));
}
function switched(status) {
    return fail('ERR_NO_FINAL_ANSWER', `the server answered with status ${status} only`);
}
function fail(code, message, syscall) {
    return Object.assign(new Error(message), { code, ...(syscall === undefined ? {} : { syscall }) });
}


/***/ }),

/***/ 58555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sendSmallRequest),
/* harmony export */   U: () => (/* binding */ AnswerTooLarge)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44708);


class AnswerTooLarge extends Error {
    name = 'AnswerTooLarge';
}
async function sendSmallRequest(request, agents, signal) {
    const response = await open(request, agents, signal);
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > request.largestBytes)
            throw new AnswerTooLarge('the answer is too large');
        chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString('utf8');
    return { status: response.statusCode ?? 0, headers: response.headers, text };
}
function open(request, agents, signal) {
    const url = new URL(request.url);
    const isPlain = url.protocol === 'http:';
    const body = request.body === undefined ? undefined : Buffer.from(request.body);
    const options = {
        method: request.method,
        agent: isPlain ? agents.http : agents.https,
        headers: {
            ...request.headers,
            ...(body === undefined ? {} : { 'content-length': String(body.length) }),
            'user-agent': 'trigger-mwaa-dag',
        },
        signal,
    };
    return new Promise((resolve, reject) => {
        const sent = isPlain ? (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options, resolve) : (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, options, resolve);
        sent.on('error', reject);
        sent.end(body);
    });
}


/***/ }),

/***/ 61726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeFileError),
/* harmony export */   s: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _core_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19558);



const MOST_BYTES = 10_000_000;
const ACCEPTED = 'Accepted: a JSON file of at most 1 MB or a YAML file of at most 100 kB inside the workspace.';
class OutsideWorkspace extends Error {
    code = 'OUTSIDE';
}
async function readWorkspaceFile(path, workspace) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace === '' ? '.' : workspace);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
    if (!isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real)))
        throw new OutsideWorkspace('outside of the workspace');
    const bytes = await (0,_core_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(real, MOST_BYTES, true);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
function isInside(path) {
    return path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
}
function describeFileError(error, path) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return `does not exist (${path}). Paths are relative to the workspace; does actions/checkout run before this step? ${ACCEPTED}`;
        case 'EISDIR':
            return `is a folder. ${ACCEPTED}`;
        case 'NOT_REGULAR':
        case 'ENXIO':
            return `is a device, a pipe or a socket. ${ACCEPTED}`;
        case 'TOO_LARGE':
            return `is too large. ${ACCEPTED} Put the data in S3 and pass its location.`;
        case 'OUTSIDE':
            return `is outside the workspace, or is a link to a place outside it. ${ACCEPTED}`;
        case 'ELOOP':
            return `is a symbolic link that leads in a circle, or changed while it was read. ${ACCEPTED}`;
        case 'EACCES':
        case 'EPERM':
            return `cannot be read: the runner's user lacks the permission (${code}). ${ACCEPTED}`;
        case 'ERR_ENCODING_INVALID_ENCODED_DATA':
            return `is not a text file in UTF-8. ${ACCEPTED}`;
        default:
            return `cannot be read${typeof code === 'string' ? ` (${code})` : ''}. ${ACCEPTED}`;
    }
}


/***/ }),

/***/ 47771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   KM: () => (/* binding */ findMissingSpace),
/* harmony export */   dY: () => (/* binding */ TextProblem),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   fP: () => (/* binding */ INEXACT),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP),
/* harmony export */   qp: () => (/* binding */ MISSING_SPACE),
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
const TOO_DEEP = `values are nested more than ${DEEPEST} levels deep`;
const INEXACT = 'JavaScript cannot represent this number exactly; put it in quotes to pass it as text';
const REPEATED_KEY = 'duplicate key; remove one of the two';
const MISSING_SPACE = 'a space is missing after the colon: write "key: value"';
function findMissingSpace(text, offset) {
    const line = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - LINE_LIMIT), offset))?.[0] ?? '';
    const start = offset - line.length;
    const key = /^[ -]{0,200}[\w.-]{1,250}:(?=[^\s/])/.exec(text.slice(start, start + LINE_LIMIT));
    return key === null ? undefined : start + key[0].length - 1;
}
const LINE_LIMIT = 500;


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readConfInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __nccwpck_require__(65344);
// EXTERNAL MODULE: ./lib/inputs/conf-file.js
var conf_file = __nccwpck_require__(61726);
// EXTERNAL MODULE: ./lib/inputs/conf-text.js
var conf_text = __nccwpck_require__(47771);
// EXTERNAL MODULE: ./lib/core/json-number.js
var json_number = __nccwpck_require__(3743);
// EXTERNAL MODULE: ./lib/core/text-scanner.js
var text_scanner = __nccwpck_require__(17643);
;// CONCATENATED MODULE: ./lib/inputs/json-text.js



const STRING = /"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1f]*)*"/y;
const WORD = /true|false|null/y;
function readJson(text) {
    const scanner = new JsonScanner(text);
    scanner.scan();
    return JSON.parse(text);
}
class JsonScanner extends text_scanner/* TextScanner */.C {
    scan() {
        this.#value(0);
        this.skipSpace();
        if (this.at < this.text.length)
            this.#expected('the end');
    }
    #value(depth) {
        if (depth > conf_text/* DEEPEST */.FI)
            throw new conf_text/* TextProblem */.dY(conf_text/* TOO_DEEP */.gZ, this.at);
        this.skipSpace();
        if (this.has('{'))
            this.#members(depth);
        else if (this.has('['))
            this.#elements(depth);
        else if (!this.#isString() && !this.#isNumber() && this.take(WORD) === undefined) {
            this.#expectedValue();
        }
    }
    #expectedValue() {
        const at = this.at;
        const next = this.text[at] ?? '';
        const before = this.text.slice(Math.max(0, at - BEFORE), at).trimEnd();
        if (before.endsWith(',') && next === ']')
            this.#refuseComma();
        if (next !== '' && ',}]'.includes(next))
            throw new conf_text/* TextProblem */.dY(NO_VALUE, at);
        if (next === "'")
            throw new conf_text/* TextProblem */.dY('strings in JSON need double quotes', at);
        const [word = ''] = /^(?:True|TRUE|False|FALSE|None|NULL|Null)\b/.exec(this.text.slice(at, at + 6)) ?? [];
        if (word !== '')
            throw new conf_text/* TextProblem */.dY('JSON has only true, false and null, in lower case', at);
        this.#expected('a value');
    }
    #refuseComma() {
        const comma = this.text.lastIndexOf(',', this.at - 1);
        throw new conf_text/* TextProblem */.dY(EXTRA_COMMA, comma);
    }
    #members(depth) {
        if (this.has('}'))
            return;
        const keys = new Set();
        do {
            this.skipSpace();
            const at = this.at;
            const source = this.take(STRING);
            if (source === undefined) {
                const next = this.text[at] ?? '';
                if (next === ',' || (next === '}' && keys.size > 0))
                    this.#refuseComma();
                this.#expected('a key in double quotes');
            }
            const key = String(JSON.parse(source));
            if (keys.has(key))
                throw new conf_text/* TextProblem */.dY(conf_text/* REPEATED_KEY */.tn, at);
            keys.add(key);
            if (!this.has(':'))
                this.#expected('":"');
            this.#value(depth + 1);
        } while (this.has(','));
        if (!this.has('}'))
            this.#expected('"," or "}"');
    }
    #elements(depth) {
        if (this.has(']'))
            return;
        do {
            this.#value(depth + 1);
        } while (this.has(','));
        if (!this.has(']'))
            this.#expected('"," or "]"');
    }
    #isString() {
        return this.take(STRING) !== undefined;
    }
    #isNumber() {
        const at = this.at;
        const source = this.take(json_number/* JSON_NUMBER */.l2);
        if (source === undefined)
            return false;
        if (!(0,json_number/* isHeldExactly */.OD)(source))
            throw new conf_text/* TextProblem */.dY(conf_text/* INEXACT */.fP, at);
        return true;
    }
    #expected(what) {
        const at = this.at;
        const next = this.text[at];
        let problem = `expected ${what}`;
        if (next === undefined)
            problem += ', and the text ends';
        if (next === '"' && this.take(STRING) === undefined)
            problem = BAD_STRING;
        throw new conf_text/* TextProblem */.dY(`${problem}. If it comes from an expression, write $\{{ toJSON(...) }}`, at);
    }
}
const BEFORE = 1_000;
const EXTRA_COMMA = 'there is one comma too many; remove it';
const NO_VALUE = 'a value is missing: the expression or the secret in its place is empty';
const BAD_STRING = 'this string is not closed on its line, or has an escape ("\\") that JSON does not know';

;// CONCATENATED MODULE: ./lib/inputs/conf.js





const LARGEST_BYTES = 1_000_000;
const LARGEST_YAML = 100_000;
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
        return refuse((0,conf_file/* describeFileError */.S)(error, path));
    }
    const parsed = await readConf(text);
    return 'value' in parsed ? parsed.value : refuse(parsed.problem);
}
async function readConf(source) {
    const text = source.replace(/^\uFEFF/, '');
    const isJson = /^\s*\{\s*["}]/.test(text);
    if (text.length > LARGEST_BYTES)
        return tooLarge();
    if (!isJson && text.length > LARGEST_YAML) {
        return {
            problem: `is too large for YAML. Accepted: YAML of at most ${LARGEST_YAML} characters, or JSON, which begins with {", of at most ${LARGEST_BYTES} bytes.`,
        };
    }
    try {
        const value = isJson ? readJson(text) : await readYamlText(text);
        if ((0,json/* isObject */.G)(value))
            return { value };
        const colon = typeof value === 'string' ? (0,conf_text/* findMissingSpace */.KM)(text, text.search(/\S/)) : undefined;
        if (colon !== undefined)
            throw new conf_text/* TextProblem */.dY(conf_text/* MISSING_SPACE */.qp, colon);
        return { problem: `is ${describe(value)}. Accepted: a JSON object or a YAML mapping.` };
    }
    catch (error) {
        if (!(error instanceof conf_text/* TextProblem */.dY))
            throw error;
        const place = (0,conf_text/* describePlace */.df)(text, error.offset);
        return { problem: `cannot be read as ${isJson ? 'JSON' : 'YAML'}: ${place}: ${error.message}.` };
    }
}
async function readYamlText(text) {
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(532)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51532));
    return readYaml(text);
}
function mergeConf(parts) {
    const conf = Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
    if (Buffer.byteLength(JSON.stringify(conf)) > LARGEST_BYTES)
        return tooLarge();
    return { value: conf };
}
function tooLarge() {
    return {
        problem: `is too large. Accepted: at most ${LARGEST_BYTES} bytes; put the data in S3 and pass its location.`,
    };
}
function describe(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return `a single value (${typeof value === 'string' ? 'text' : typeof value})`;
}


/***/ }),

/***/ 6320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseEnvironment),
/* harmony export */   c: () => (/* binding */ parseRegion)
/* harmony export */ });
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
            problem: 'is not the ARN of an MWAA environment. Accepted: for example arn:aws:airflow:eu-west-1:123456789012:environment/my-environment.',
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
    return { problem: 'is not an AWS region. Accepted: for example eu-west-1.' };
}


/***/ }),

/***/ 29151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ parseNewRunId),
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   Hp: () => (/* binding */ parseDagId),
/* harmony export */   NN: () => (/* binding */ parseSessionName),
/* harmony export */   XJ: () => (/* binding */ isTaskId),
/* harmony export */   _G: () => (/* binding */ parseRunId)
/* harmony export */ });
const LONGEST = 250;
const KEY = /^[\p{L}\p{N}_.-]+$/u;
const RUN_ID = /^[A-Za-z0-9_.~:+-]+$/;
const RESERVED = /^(?:scheduled|backfill|dataset_triggered|asset_triggered)__/;
const DOTS = /^\.{1,2}$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
function parseDagId(text) {
    if (text.length > LONGEST)
        return tooLong();
    if (KEY.test(text) && !DOTS.test(text))
        return { value: text };
    return {
        problem: 'is not the id of a DAG. Accepted: letters, digits, "_", "-" and "."; it is the dag_id in the DAG\'s file, not the file\'s name.',
    };
}
function isTaskId(text) {
    return text.length <= LONGEST && KEY.test(text) && !DOTS.test(text);
}
function parseNewRunId(text) {
    if (text.length > LONGEST)
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
        problem: `begins with "${reserved[0]}", which Airflow reserves for its own runs. Use another prefix.`,
    };
}
function parseRunId(text) {
    if (text.length > LONGEST)
        return tooLong();
    if (!/[\p{Cc}/\\]/u.test(text) && !DOTS.test(text))
        return { value: text };
    return {
        problem: 'is not an id that a request to Airflow\'s API can name: it has a "/", "\\" or control character, or only dots.',
    };
}
function parseRoleArn(text) {
    if (ROLE_ARN.test(text))
        return { value: text };
    return {
        problem: 'is not the ARN of an IAM role. Use the full ARN, for example arn:aws:iam::123456789012:role/github-trigger-mwaa.',
    };
}
function parseSessionName(text) {
    if (SESSION_NAME.test(text))
        return { value: text };
    return {
        problem: 'is not a session name. Accepted: 2 to 64 letters, digits and "_", "+", "=", ",", ".", "@", "-".',
    };
}
function tooLong() {
    return { problem: `is too long. Accepted: at most ${LONGEST} characters.` };
}


/***/ }),

/***/ 18652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputDefaults)
/* harmony export */ });
const inputDefaults = {
    environment: '',
    'dag-id': '',
    conf: '{}',
    'conf-file': '',
    'dag-run-id': '',
    'job-index': '',
    'logical-date': '',
    note: '',
    attach: '',
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
    'on-rerun': 'new',
    'dry-run': 'false',
    'if-paused': 'fail',
    'if-running': 'allow',
    'wait-for-dag': '0s',
    'parsed-after': '',
    logs: 'failed',
    'log-lines': '100',
    xcom: '',
    summary: 'true',
    'pr-comment': 'false',
    'github-token': '',
};


/***/ }),

/***/ 25121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _core_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65407);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3828);
/* harmony import */ var _input_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(18652);



const SHOWN = 250;
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
        return text.trim() === '' ? _input_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDefaults */ .V[name] : text;
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
        const parsed = parse(_input_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDefaults */ .V[name]);
        if ('value' in parsed)
            return parsed.value;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('internal', `The default of the input "${name}" ${parsed.problem}`);
    }
}
function quote(text) {
    return text.length <= SHOWN ? JSON.stringify(text) : (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(text, SHOWN);
}


/***/ }),

/***/ 8984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ab: () => (/* binding */ deriveRunId),
/* harmony export */   oF: () => (/* binding */ withSuffix),
/* harmony export */   si: () => (/* binding */ earlierRunIds),
/* harmony export */   vj: () => (/* binding */ splitRunId)
/* harmony export */ });
/* unused harmony export runIdOfAttempt */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

const FORM = /^(gha-\d+)-(\d+)-([0-9a-f]{6})(?:-([1-9]\d*))?$/;
const LONGEST = 40;
function deriveRunId(context, inputs, nowMs) {
    const run = /^\d{1,20}$/.test(context.runId) ? context.runId : String(Math.trunc(nowMs));
    const attempt = Math.min(Math.max(Math.trunc(context.runAttempt) || 1, 1), 99_999);
    return `gha-${run}-${attempt}-${deriveKey(context, inputs)}`;
}
function runIdOfAttempt(runId, attempt) {
    const [, run, , key] = FORM.exec(runId) ?? [];
    return run === undefined ? undefined : `${run}-${attempt}-${key}`;
}
function splitRunId(runId) {
    const [, run, attempt, key, suffix] = FORM.exec(runId) ?? [];
    if (run === undefined || suffix === undefined)
        return { base: runId, suffix: 1 };
    return { base: `${run}-${attempt}-${key}`, suffix: Number(suffix) };
}
function withSuffix(base, suffix) {
    const runId = `${base}-${suffix}`;
    return runId.length > LONGEST ? undefined : runId;
}
const MOST_ATTEMPTS = 10;
function earlierRunIds(given) {
    const earlier = Math.min(given.runAttempt - 1, MOST_ATTEMPTS);
    if (!(earlier >= 1))
        return [];
    if (given.isGiven)
        return [given.runId];
    const attempts = Array.from({ length: earlier }, (_, i) => given.runAttempt - 1 - i);
    return attempts.flatMap((attempt) => runIdOfAttempt(given.runId, attempt) ?? []);
}
function deriveKey({ repository, job, step }, inputs) {
    const { jobIndex, environment, dagId, conf } = inputs;
    const keys = Object.keys(conf).sort();
    const text = JSON.stringify([repository, job, step, jobIndex, environment, dagId, { keys, values: [] }]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 6);
}


/***/ }),

/***/ 42623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ parseConnection),
/* harmony export */   _O: () => (/* binding */ parseRoleDuration),
/* harmony export */   zt: () => (/* binding */ parseTransport)
/* harmony export */ });
/* harmony import */ var _core_airflow_version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(91222);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65344);
/* harmony import */ var _transport_transport_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30902);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6320);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(29151);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(51420);






function parseConnection(saved) {
    const fields = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(saved) ? saved : {};
    const region = readPart('region', fields['region'], _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRegion */ .c);
    const environment = readPart('environment', fields['environment'], _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEnvironment */ .N);
    if (environment.arn !== undefined)
        throw new Error('its environment is not a name');
    return {
        environment: environment.name,
        environmentArn: readArn(fields['environmentArn'], environment.name, region),
        region,
        role: readRole(fields['role']),
        transport: readPart('transport', fields['transport'], parseTransport),
        airflowVersion: readVersion(fields['airflowVersion']),
    };
}
const parseTransport = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .choiceOf */ .FH)(['auto', ..._transport_transport_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .transportOrder */ .qn]);
const parseRoleDuration = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .rD)(900, 43_200);
function readPart(part, value, parse) {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined || !('value' in parsed))
        throw new Error(`its ${part} is not valid`);
    return parsed.value;
}
function readArn(value, name, region) {
    if (value === undefined)
        return undefined;
    const { arn, ...rest } = readPart('environment ARN', value, _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEnvironment */ .N);
    if (arn === undefined || rest.name !== name || rest.region !== region)
        throw new Error('its environment ARN is of another environment');
    return arn;
}
function readRole(value) {
    if (value === undefined)
        return undefined;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        throw new Error('its role is not valid');
    const { arn, sessionName, durationSeconds, audience } = value;
    if (typeof audience !== 'string' || audience === '' || audience.length > 2_000)
        throw new Error('its audience is not valid');
    return {
        arn: readPart('role ARN', arn, _ids_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRoleArn */ .DM),
        sessionName: readPart('session name', sessionName, _ids_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSessionName */ .NN),
        durationSeconds: readPart('role duration', String(durationSeconds), parseRoleDuration),
        audience,
    };
}
function readVersion(value) {
    if (value === undefined)
        return undefined;
    const { text } = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) ? value : {};
    const version = typeof text === 'string' ? (0,_core_airflow_version_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAirflowVersion */ .A)(text) : undefined;
    if (version === undefined)
        throw new Error('its Airflow version is not valid');
    return version;
}


/***/ }),

/***/ 51420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ durationFrom),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
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
function choiceOf(choices) {
    return (text) => {
        const value = choices.find((choice) => choice === text);
        if (value !== undefined)
            return { value };
        return { problem: `is not accepted. Accepted: ${listOf(choices)}.` };
    };
}
function listOf(words) {
    return words.map((word) => `"${word}"`).join(', ');
}
const DURATION = /^(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;
const LONGEST_MS = 5 * 24 * 3_600_000;
function parseDuration(text) {
    const ms = readDuration(text);
    if (ms === undefined) {
        return {
            problem: 'is not a duration. Accepted: whole numbers with units, such as 1500ms, 90s, 15m, 2h or 1h30m; a bare number is seconds.',
        };
    }
    if (ms > LONGEST_MS)
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
    const groups = DURATION.exec(text)?.groups;
    if (text === '' || groups === undefined)
        return undefined;
    const count = (unit) => Number(groups[unit] ?? 0);
    return count('h') * 3_600_000 + count('m') * 60_000 + count('s') * 1_000 + count('ms');
}
const INSTANT = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,6})?)?(?:Z|[+-](?<offsetHour>\d\d):(?<offsetMinute>\d\d))$/;
function parseInstant(text) {
    const groups = INSTANT.exec(text)?.groups;
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
function wholeNumber(from, to) {
    return (text) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= from && value <= to)
            return { value };
        return { problem: `is not accepted. Accepted: a whole number from ${from} to ${to}.` };
    };
}


/***/ }),

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ limitAnnotations)
/* harmony export */ });
/* harmony import */ var _core_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65407);
/* harmony import */ var _core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29788);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26893);



const MOST_PER_KIND = 10;
const MESSAGE_LIMIT = 3_900;
const TITLE_LIMIT = 200;
function limitAnnotations(runner) {
    const warnings = [];
    const left = { error: MOST_PER_KIND - 1, warn: MOST_PER_KIND };
    let verdictTitle;
    const annotate = (kind, message, place) => {
        if (left[kind] > 0) {
            left[kind] -= 1;
            const [text, where] = fitAnnotation(message, place);
            runner[kind](text, where);
            return;
        }
        const title = place?.title === undefined ? '' : `${place.title}: `;
        runner.info((0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(`${title}${message}`));
    };
    return {
        ...runner,
        info: (line) => runner.info((0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(line)),
        debug: (line) => runner.debug((0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(line)),
        printGroup: (title, lines) => runner.printGroup((0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(title), lines.map(_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)),
        warnings,
        errorsLeft: () => left.error,
        error: (message, place) => annotate('error', message, place),
        warn: (message, place) => {
            if (warnings.includes(message))
                return;
            warnings.push(message);
            annotate('warn', message, place);
        },
        verdictTitle: () => verdictTitle,
        verdict: (message, place) => {
            verdictTitle = place?.title;
            runner.error(...fitAnnotation(message, place));
        },
    };
}
function fitAnnotation(message, place = {}) {
    const text = (0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(message);
    if (place.title === undefined)
        return [(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLinesWithin */ .VT)(text, MESSAGE_LIMIT), place];
    const title = (0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .toPrintableLines */ .I)((0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(place.title)).join(' ');
    if (title.length <= TITLE_LIMIT)
        return [(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLinesWithin */ .VT)(text, MESSAGE_LIMIT), { ...place, title }];
    const code = /\([a-z-]{1,40}\)$/.exec(title)?.[0];
    return [
        (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLinesWithin */ .VT)(`${title}\n${text}`, MESSAGE_LIMIT),
        { ...place, title: code === undefined ? undefined : `Details in the message ${code}` },
    ];
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ earlyOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony exports describeOutputs, outputNames */
/* harmony import */ var _airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6351);
/* harmony import */ var _core_airflow_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(91222);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(41817);
/* harmony import */ var _findings_task_state_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(42781);
/* harmony import */ var _run_times_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31052);





const MOST_UNITS = 500_000;
const XCOM_UNITS = 350_000;
const PLAIN_UNITS = 10_000;
const NOTE_UNITS = 1_000;
const XCOM_LEVELS = 60;
function earlyOutputs(known) {
    const { run } = known;
    const values = {
        'dag-run-id': run.runId,
        'dag-run-url': known.runUrl,
        created: String(known.origin === 'created'),
        state: run.state,
        'logical-date': (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run.logicalDate) ?? '',
        transport: known.transport,
        'airflow-version': showVersion(known.airflowVersion),
    };
    return Object.fromEntries(Object.entries(values).filter(([, value]) => fits(value)));
}
const PLAIN = {
    outcome: ({ outcome }) => outcome.name,
    'dag-run-id': ({ run }) => run?.runId ?? '',
    'dag-run-url': ({ run, runUrl }) => (run === undefined ? '' : runUrl),
    state: ({ run }) => run?.state ?? '',
    created: ({ origin }) => String(origin === 'created'),
    'logical-date': ({ run }) => (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run?.logicalDate) ?? '',
    'start-date': ({ run }) => (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run?.startDate) ?? '',
    'end-date': ({ run }) => (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run?.endDate) ?? '',
    'duration-seconds': ({ run }) => showSeconds((0,_run_times_js__WEBPACK_IMPORTED_MODULE_2__/* .measureRun */ .u)(run).tookMs),
    'queued-seconds': ({ run }) => showSeconds((0,_run_times_js__WEBPACK_IMPORTED_MODULE_2__/* .measureRun */ .u)(run).queuedMs),
    'task-counts': ({ tasks }) => JSON.stringify((0,_findings_task_state_js__WEBPACK_IMPORTED_MODULE_1__/* .countStates */ .c0)(tasks ?? [])),
    transport: ({ transport }) => transport ?? '',
    'airflow-version': ({ airflowVersion }) => showVersion(airflowVersion),
    'dag-run': ({ run }) => (run === undefined ? '' : JSON.stringify(describeRun(run))),
};
function emptyValue(name) {
    if (name === 'failed-tasks')
        return '[]';
    return name === 'xcom' || name === 'task-counts' ? '{}' : '';
}
function describeOutputs(report) {
    const cuts = [];
    const missing = [];
    let left = MOST_UNITS;
    const make = (name, create) => {
        let value = emptyValue(name);
        try {
            value = create();
        }
        catch {
            missing.push(name);
        }
        left -= name.length + value.length;
        return [name, value];
    };
    const plain = Object.entries(PLAIN).map(([name, create]) => make(name, () => requireFit(create(report))));
    const xcom = make('xcom', () => fitXcom(report.xcom ?? {}, cuts));
    const failedTasks = make('failed-tasks', () => fitFailures(report, left, cuts));
    if (missing.length > 0)
        cuts.push(describeMissing(missing));
    return { outputs: Object.fromEntries([...plain, xcom, failedTasks]), cuts };
}
function describeMissing(names) {
    const listed = names.map((name) => `"${name}"`).join(', ');
    return `These outputs are empty, because their values cannot be written as outputs: ${listed}.`;
}
function setOutputs(report, runner) {
    const { outputs, cuts } = describeOutputs(report);
    const failures = new Map();
    for (const [name, value] of Object.entries(outputs)) {
        try {
            runner.setOutput(name, value);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            failures.set(reason, [...(failures.get(reason) ?? []), `"${name}"`]);
        }
    }
    for (const cut of cuts)
        runner.warn(cut);
    for (const [reason, names] of failures)
        runner.warn(`These outputs could not be set: ${names.join(', ')} (${reason}).`);
}
function fits(text) {
    return text.length <= PLAIN_UNITS && text.isWellFormed() && !/[\0\r]/.test(text);
}
function requireFit(text) {
    if (!fits(text))
        throw new RangeError('this text cannot be an output');
    return text;
}
function showSeconds(ms) {
    return ms === undefined ? '' : String(ms / 1000);
}
function showVersion(text) {
    return text === undefined ? '' : ((0,_core_airflow_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAirflowVersion */ .A)(text)?.text ?? '');
}
function describeRun(run) {
    return {
        dag_id: run.dagId,
        dag_run_id: run.runId,
        state: run.state,
        run_type: run.runType ?? null,
        logical_date: (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run.logicalDate) ?? null,
        run_after: (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run.runAfter) ?? null,
        queued_at: (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run.queuedAt) ?? null,
        start_date: (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run.startDate) ?? null,
        end_date: (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run.endDate) ?? null,
        note: run.note?.slice(0, NOTE_UNITS).toWellFormed() ?? null,
    };
}
function fitXcom(xcom, cuts) {
    const texts = new Map();
    for (const [line, value] of Object.entries(xcom)) {
        const isDeep = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeeperThan */ .h)(value, XCOM_LEVELS);
        const text = isDeep ? undefined : (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringifyBounded */ .l)(value, XCOM_UNITS);
        texts.set(line, text ?? 'null');
        if (isDeep)
            cuts.push(describeNull(line, `it is nested more than ${XCOM_LEVELS} levels deep`));
        else if (text === undefined)
            cuts.push(describeNull(line, tooLarge(`more than ${XCOM_UNITS}`)));
    }
    let total = [...texts].reduce((sum, [line, text]) => sum + JSON.stringify(line).length + text.length + 2, 2);
    for (const [line, { length }] of [...texts].sort(([, a], [, b]) => b.length - a.length)) {
        if (total <= XCOM_UNITS)
            break;
        texts.set(line, 'null');
        total -= length - 'null'.length;
        cuts.push(describeNull(line, tooLarge(String(length))));
    }
    return `{${[...texts].map(([line, text]) => `${JSON.stringify(line)}:${text}`).join(',')}}`;
}
function describeNull(line, reason) {
    return `The XCom "${line}" is null in the output "xcom": ${reason}.`;
}
const tooLarge = (size) => `with ${size} characters of JSON it is too large for GitHub's limit on outputs`;
function fitFailures(report, units, cuts) {
    const failures = (0,_findings_task_state_js__WEBPACK_IMPORTED_MODULE_1__/* .findFailures */ .rB)(report.tasks ?? [], report.dagTasks);
    const kept = [];
    let left = units - 'failed-tasks[]'.length;
    for (const task of failures) {
        const item = JSON.stringify({
            task_id: task.taskId,
            map_index: task.mapIndex,
            state: (0,_findings_task_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateName */ .Vi)(task.state),
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
const outputNames = (/* unused pure expression or super */ null && ([
    'outcome',
    'dag-run-id',
    'dag-run-url',
    'state',
    'created',
    'logical-date',
    'start-date',
    'end-date',
    'duration-seconds',
    'queued-seconds',
    'failed-tasks',
    'task-counts',
    'xcom',
    'transport',
    'airflow-version',
    'dag-run',
]));


/***/ }),

/***/ 31052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ measureRun)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68415);

function measureRun(run) {
    return {
        queuedMs: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .spanMs */ .J)(run?.queuedAt, run?.startDate),
        tookMs: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .spanMs */ .J)(run?.startDate, run?.endDate),
    };
}


/***/ }),

/***/ 21017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ workflowRunUrl),
/* harmony export */   Ex: () => (/* binding */ readIdTokenSettings),
/* harmony export */   M_: () => (/* binding */ checkContext),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_web_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26636);


const GIT_ID = { is: (text) => /^[0-9a-f]{7,64}$/i.test(text), words: 'the id of a commit' };
const NUMBER = { is: (text) => /^\d{1,19}$/.test(text), words: 'a whole number' };
const ADDRESS = { is: _core_web_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebAddress */ .d, words: 'an address of http or https, without a password' };
const NO_REF = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[/-]|[/.]$/;
const FORMS = {
    GITHUB_REPOSITORY: {
        is: (text) => /^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text),
        words: 'a repository as owner/name',
    },
    GITHUB_RUN_ID: NUMBER,
    GITHUB_RUN_ATTEMPT: { is: (text) => /^\d{1,10}$/.test(text), words: NUMBER.words },
    GITHUB_RUN_NUMBER: NUMBER,
    GITHUB_REF: { is: (text) => text.length <= 1_000 && !NO_REF.test(text), words: 'the name of a Git ref' },
    GITHUB_SHA: GIT_ID,
    GITHUB_SERVER_URL: ADDRESS,
    GITHUB_API_URL: ADDRESS,
};
function readContext(env) {
    const read = (name) => {
        const text = env[name] ?? '';
        const form = FORMS[name];
        return form === undefined || form.is(text) ? text : '';
    };
    return {
        repository: read('GITHUB_REPOSITORY'),
        workflow: read('GITHUB_WORKFLOW'),
        job: read('GITHUB_JOB'),
        step: read('GITHUB_ACTION'),
        runId: read('GITHUB_RUN_ID'),
        runNumber: read('GITHUB_RUN_NUMBER'),
        runAttempt: Number(read('GITHUB_RUN_ATTEMPT')) || 1,
        ref: read('GITHUB_REF'),
        sha: read('GITHUB_SHA'),
        actor: read('GITHUB_ACTOR'),
        eventName: read('GITHUB_EVENT_NAME'),
        actionRepository: read('GITHUB_ACTION_REPOSITORY'),
        actionRef: read('GITHUB_ACTION_REF'),
        serverUrl: read('GITHUB_SERVER_URL') || 'https://github.com',
        apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
        workspace: read('GITHUB_WORKSPACE'),
        eventPath: read('GITHUB_EVENT_PATH'),
    };
}
function workflowRunUrl(context) {
    const { serverUrl, repository, runId, runAttempt } = context;
    if (repository === '' || runId === '')
        return '';
    return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
}
function checkContext(env) {
    for (const [name, form] of Object.entries(FORMS)) {
        const text = env[name] ?? '';
        if (text.trim() === '' || form.is(text))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `The variable ${name} is not ${form.words}.`, {
            hint: 'The runner sets it; remove what sets it to something else.',
        });
    }
}
function readIdTokenSettings(env) {
    const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    if (url === '' || requestToken === '')
        return undefined;
    if (!(0,_core_web_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebAddress */ .d)(url))
        throw notSetByGitHub('ACTIONS_ID_TOKEN_REQUEST_URL', 'an http or https address');
    if (!/^[\x21-\x7e]{1,12000}$/.test(requestToken))
        throw notSetByGitHub('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'a token that a header can hold');
    return { url, requestToken };
}
function notSetByGitHub(name, words) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `The variable ${name} is not ${words}.`, {
        hint: 'GitHub sets it for a job with "permissions: id-token: write"; remove what sets it to something else.',
    });
}


/***/ }),

/***/ 84753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isForkPullRequest),
/* harmony export */   N: () => (/* binding */ readEventPayload)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65344);
/* harmony import */ var _core_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19558);


const LARGEST_EVENT = 26_214_400;
async function readEventPayload(path) {
    const event = JSON.parse((await (0,_core_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .X)(path, LARGEST_EVENT)).toString('utf8'));
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(event))
        return event;
    throw new SyntaxError('not a JSON object');
}
async function isForkPullRequest(given) {
    if (given.eventPath === '' || given.eventName === 'pull_request_target')
        return false;
    try {
        const { pull_request: pull } = await readEventPayload(given.eventPath);
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(pull) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(pull['head']))
            return false;
        if (pull['head']['repo'] === null)
            return true;
        const head = readName(pull['head']['repo']);
        const base = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(pull['base']) ? readName(pull['base']['repo']) : '';
        return head !== '' && head !== (base || given.repository.toLowerCase());
    }
    catch {
        return false;
    }
}
function readName(repository) {
    const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(repository) ? repository['full_name'] : undefined;
    return typeof name === 'string' ? name.toLowerCase() : '';
}


/***/ }),

/***/ 38605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeMissingToken),
/* harmony export */   a: () => (/* binding */ ID_TOKEN_PERMISSION)
/* harmony export */ });
const ID_TOKEN_PERMISSION = [
    'Add these lines to the job (or to the workflow, and to the caller of a reusable workflow); "permissions:" replaces the defaults, and a checkout needs "contents: read":',
    '  permissions:',
    '    id-token: write',
    '    contents: read',
].join('\n');
function describeMissingToken(isFork) {
    return isFork
        ? 'A pull request from a fork never gets a token, and no permission changes that; run the step after the merge.'
        : ID_TOKEN_PERMISSION;
}


/***/ }),

/***/ 26893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toPrintableLines)
/* harmony export */ });
/* harmony import */ var _core_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56023);

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
const PLAIN = /^[\x20-\x7e]*$/;
function toPrintableLines(text) {
    if (PLAIN.test(text))
        return [text];
    return text.split(/\r\n|\n|\r/).map((line) => (0,_core_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .stripTerminal */ .J)(line).replace(CONTROL, ''));
}


/***/ }),

/***/ 17542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ah: () => (/* binding */ openAwsSession),
  fA: () => (/* binding */ openSession),
  Qo: () => (/* binding */ readEnvironment),
  cV: () => (/* binding */ toConnection)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/sentence.js
var sentence = __nccwpck_require__(92998);
// EXTERNAL MODULE: ./lib/aws/explain-sdk-error.js
var explain_sdk_error = __nccwpck_require__(54800);
// EXTERNAL MODULE: ./lib/aws/mwaa-target.js
var mwaa_target = __nccwpck_require__(34941);
// EXTERNAL MODULE: ./lib/transport/transport-kinds.js
var transport_kinds = __nccwpck_require__(30902);
;// CONCATENATED MODULE: ./lib/transport/no-transport.js




function noTransport(attempts, target, purpose = `reach the environment ${target.environment}`) {
    const tried = attempts.filter(({ error }) => error.code !== 'unsupported');
    const isPrivate = ({ error }) => error instanceof explain_sdk_error/* PrivateWebServer */.pC;
    if (tried.length > 0 && tried.every(isPrivate)) {
        const sentences = tried.map(({ error }) => (error instanceof explain_sdk_error/* PrivateWebServer */.pC ? error.tried : ''));
        return (0,explain_sdk_error/* privateWebServer */.rz)(target.environment, sentences.join(' '), tried.at(-1)?.error);
    }
    const reasons = attempts.map(({ kind, error }) => `- ${kind}: ${error.message}`);
    const remedies = attempts.map(({ kind, error }) => `- ${kind}: ${remedyFor(kind, error, target)}`);
    return new errors/* ActionError */.lZ('no-transport', [`No transport can ${purpose}:`, ...reasons].join('\n'), {
        hint: ['Any of these would help:', ...remedies].join('\n'),
        cause: attempts.at(-1)?.error,
    });
}
function remedyFor(kind, error, target) {
    if (error.code === 'access-denied' || error.code === 'no-airflow-role')
        return `allow ${(0,mwaa_target/* iamStatement */.RZ)(transport_kinds/* transportActions */.BW[kind], target)}`;
    return error.hint ?? 'see the reason above';
}

;// CONCATENATED MODULE: ./lib/airflow/auto-client.js




function createAutoClient(connection, parts) {
    const { client: chosen, kind, fallbacks } = connection;
    if (fallbacks.length === 0)
        return chosen;
    const first = { kind, can: (capability) => chosen.can(capability), open: async () => chosen };
    const candidates = [first, ...fallbacks.map((fallback) => ({ ...fallback }))];
    const logged = new Set();
    function logFailure(attempt, { effect, purpose }, next) {
        const then = next === undefined ? 'nothing else is left' : `trying ${transport_kinds/* transportNames */.aF[next.kind]}`;
        const line = `Cannot ${purpose} through ${transport_kinds/* transportNames */.aF[attempt.kind]} (${(0,sentence/* asClause */.eI)(attempt.error.message)}); ${then}.`;
        if (logged.has(line))
            return;
        logged.add(line);
        if (effect === 'read')
            parts.log.debug(line);
        else
            parts.log.info(line);
    }
    async function run(operation) {
        const attempts = [];
        for (const [place, candidate] of candidates.entries()) {
            try {
                requireUsable(candidate, operation.capability);
                return await operation.call(await candidate.open());
            }
            catch (error) {
                if (!mayMoveOn(error, { candidate, first, effect: operation.effect }))
                    throw error;
                attempts.push({ kind: candidate.kind, error });
                logFailure({ kind: candidate.kind, error }, operation, candidates[place + 1]);
            }
        }
        throw noTransport(attempts, parts.target, operation.purpose);
    }
    const read = (purpose, call, capability) => run({ effect: 'read', purpose, call, ...(capability === undefined ? {} : { capability }) });
    const write = (purpose, call, capability) => run({ effect: 'write', purpose, call, ...(capability === undefined ? {} : { capability }) });
    return {
        transport: chosen.transport,
        version: chosen.version,
        can: (capability) => candidates.some((each) => each.closed === undefined && each.can(capability)),
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
function requireUsable(candidate, capability) {
    if (candidate.closed !== undefined)
        throw candidate.closed;
    if (capability !== undefined && !candidate.can(capability))
        throw new errors/* ActionError */.lZ('unsupported', 'it cannot do this');
}
function mayMoveOn(error, at) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return false;
    if (error.code === 'path-too-long' || error.code === 'unsupported')
        return true;
    if (error.code === 'too-large')
        return at.effect === 'read' || !(0,errors/* isUndecided */.Ae)(error);
    if (at.candidate === at.first || !(0,errors/* isRefusal */.vu)(error))
        return false;
    at.candidate.closed = error;
    return true;
}

// EXTERNAL MODULE: ./lib/airflow/capabilities.js
var capabilities = __nccwpck_require__(21960);
// EXTERNAL MODULE: ./lib/airflow/rest/answer.js
var rest_answer = __nccwpck_require__(20817);
// EXTERNAL MODULE: ./lib/airflow/rest/path.js
var rest_path = __nccwpck_require__(39560);
;// CONCATENATED MODULE: ./lib/airflow/rest/caller.js


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
        async choose(segments, direct, short) {
            if ((0,rest_path/* formatRestPath */.X_)(segments, style).length > transport.pathLimit)
                return await short();
            try {
                return await direct();
            }
            catch (error) {
                if (!(error instanceof errors/* TransportError */.wX) || error.code !== 'path-too-long')
                    throw error;
                return await short();
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/airflow/rest/calls.js
var calls = __nccwpck_require__(47334);
// EXTERNAL MODULE: ./lib/airflow/model.js
var model = __nccwpck_require__(48745);
// EXTERNAL MODULE: ./lib/airflow/rest/decoder.js
var decoder = __nccwpck_require__(27843);
// EXTERNAL MODULE: ./lib/airflow/rest/pages.js
var pages = __nccwpck_require__(55035);
;// CONCATENATED MODULE: ./lib/airflow/rest/dag-runs.js





const MOST_PAGES = 10;
function createDagRunReader({ caller, dialect }) {
    const dates = new Map();
    function remember(run) {
        const date = dialect.runDate === 'run_after' ? run.runAfter : run.logicalDate;
        if (date !== undefined)
            dates.set((0,model/* keyOfRun */.qH)(run), date);
        return run;
    }
    async function getDirectly(ref, signal) {
        const purpose = { ...readRuns(ref.dagId), action: `read the DAG run "${ref.runId}" of "${ref.dagId}"` };
        const answer = await caller.send((0,calls/* getDagRunCall */.Iy)(ref), signal);
        if (answer.status === 404)
            return undefined;
        const run = (0,decoder/* decodeDagRun */.UO)((0,rest_answer/* requireOk */.Mo)(answer, purpose), purpose);
        if (run.runId !== ref.runId || run.dagId !== ref.dagId)
            throw (0,rest_answer/* malformed */.Qm)(purpose, answer.body);
        return run;
    }
    async function readPage(query, signal) {
        const purpose = readRuns(query.dagId);
        const ask = async (call) => {
            const answer = await caller.send(call, signal);
            if (answer.status === 404)
                return { runs: [], count: 0, total: 0 };
            const { items, count, total } = (0,decoder/* decodePage */.Ci)((0,rest_answer/* requireObject */.zG)(answer, purpose), 'dag_runs', purpose);
            const own = items.filter((item) => item['dag_id'] === query.dagId);
            const runs = own.slice(0, calls/* PAGE_SIZE */.md).map((item) => (0,decoder/* decodeDagRun */.UO)(item, purpose));
            return { runs, count, total };
        };
        return await caller.choose((0,calls/* dagRunsSegments */.hX)(query.dagId), () => ask((0,calls/* listDagRunsCall */.Bs)(dialect, query)), () => ask((0,calls/* batchDagRunsCall */.hH)(dialect, query)));
    }
    async function findInPages(query, runId, signal) {
        const ask = (offset) => readPage({ ...query, orderBy: '-id', limit: calls/* PAGE_SIZE */.md, offset }, signal);
        for await (const { runs } of (0,pages/* readPages */.n)(MOST_PAGES, ask)) {
            const run = runs.find((candidate) => candidate.runId === runId);
            if (run !== undefined)
                return remember(run);
        }
        return undefined;
    }
    async function findInList(ref, signal) {
        const { dagId, runId } = ref;
        const date = dates.get((0,model/* keyOfRun */.qH)(ref));
        const known = date === undefined ? undefined : await findInPages({ dagId, date }, runId, signal);
        if (known !== undefined)
            return known;
        const idPart = dialect.matchesRunIds ? runId : undefined;
        return await findInPages({ dagId, idPart }, runId, signal);
    }
    return {
        get(ref, signal) {
            return caller.choose((0,calls/* dagRunSegments */.sA)(ref), () => getDirectly(ref, signal), () => findInList(ref, signal));
        },
        async list({ dagId, states, limit }, signal) {
            const orderBy = dialect.newestFirst;
            const wanted = Math.min(limit, calls/* PAGE_SIZE */.md);
            const groups = states === undefined ? [[]] : states.map((state) => [state]);
            const runs = [];
            for (const group of groups) {
                const page = await readPage({ dagId, states: group, orderBy, limit: wanted }, signal);
                runs.push(...page.runs);
            }
            return runs.sort((a, b) => (0,model/* dateOfRun */.N_)(b) - (0,model/* dateOfRun */.N_)(a)).slice(0, wanted);
        },
    };
}
function readRuns(dagId) {
    return { action: `list the DAG runs of "${dagId}"`, permission: 'can read on DAG Runs' };
}

// EXTERNAL MODULE: ./lib/airflow/rest/dags.js
var dags = __nccwpck_require__(66342);
// EXTERNAL MODULE: ./lib/airflow/rest/dialect.js
var rest_dialect = __nccwpck_require__(78393);
// EXTERNAL MODULE: ./lib/airflow/rest/task-instances.js
var task_instances = __nccwpck_require__(72243);
;// CONCATENATED MODULE: ./lib/airflow/rest/client.js










function openRestClient(transport, version) {
    const dialect = (0,rest_dialect/* selectRestDialect */.Du)(version);
    const caller = createRestCaller(transport);
    const runs = createDagRunReader({ caller, dialect });
    const api = { caller, dialect, runs };
    async function write(call, purpose, notFound, signal) {
        const answer = await caller.send(call, signal);
        if (answer.status === 404)
            throw notFound();
        (0,rest_answer/* requireOk */.Mo)(answer, purpose);
    }
    return {
        transport: transport.kind,
        version,
        can: (0,capabilities/* capabilitiesOf */.S)(transport.kind, version),
        getDag: (dagId, signal) => (0,dags/* getDag */.Bs)(api, dagId, signal),
        getDagParams: (dagId, signal) => (0,dags/* getDagParams */.jK)(api, dagId, signal),
        listDagTasks: (dagId, signal) => (0,dags/* listDagTasks */.x9)(api, dagId, signal),
        listImportErrors: (signal) => (0,dags/* listImportErrors */.LG)(api, signal),
        async unpauseDag(dagId, signal) {
            const purpose = {
                action: `unpause the DAG "${dagId}"`,
                permission: 'can edit on DAGs',
            };
            await write((0,calls/* unpauseCall */.oz)(dagId), purpose, () => (0,dags/* dagNotFound */.a0)(dagId), signal);
        },
        async triggerDagRun(request, signal) {
            return readTriggerAnswer(await caller.send((0,calls/* triggerCall */.He)(dialect, request), signal), request);
        },
        getDagRun: (ref, signal) => runs.get(ref, signal),
        listDagRuns: (query, signal) => runs.list(query, signal),
        listTaskInstances: (0,task_instances/* createTaskInstanceReader */.G)(api),
        async stopDagRun(ref, note, signal) {
            const purpose = {
                action: `set the DAG run "${ref.runId}" failed`,
                permission: 'can edit on DAG Runs',
            };
            const [stop, ...notes] = (0,calls/* stopCalls */.OR)(dialect, ref, note);
            await write(stop, purpose, () => (0,task_instances/* runNotFound */.b)(ref), signal);
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
            const purpose = {
                action: `clear tasks of the DAG run "${ref.runId}"`,
                permission: 'can edit on Task Instances',
            };
            await write((0,calls/* clearCall */.WR)(ref, tasks), purpose, () => (0,task_instances/* runNotFound */.b)(ref), signal);
        },
        async readTaskLog(ref, maxLines, signal) {
            const { readTaskLog } = await __nccwpck_require__.e(/* import() */ 901).then(__nccwpck_require__.bind(__nccwpck_require__, 6901));
            return await readTaskLog(api, ref, maxLines, signal);
        },
        async getXcom(ref, signal) {
            const { getXcom } = await __nccwpck_require__.e(/* import() */ 901).then(__nccwpck_require__.bind(__nccwpck_require__, 6901));
            return await getXcom(api, ref, signal);
        },
    };
}
function readTriggerAnswer(answer, { dagId, runId }) {
    const purpose = {
        action: `trigger the DAG "${dagId}"`,
        permission: 'can create on DAG Runs',
    };
    if (answer.status === 409)
        return { kind: 'conflict', detail: (0,rest_answer/* airflowWords */.kt)(answer.body) };
    if (answer.status === 404)
        throw (0,dags/* dagNotFound */.a0)(dagId);
    const run = (0,decoder/* decodeDagRun */.UO)((0,rest_answer/* requireOk */.Mo)(answer, purpose), purpose);
    if (run.runId !== runId || run.dagId !== dagId)
        throw (0,rest_answer/* malformed */.Qm)(purpose, answer.body);
    return { kind: 'accepted', run };
}

;// CONCATENATED MODULE: ./lib/airflow/open-client.js

async function openClient(transport, version) {
    if (transport.kind !== 'cli')
        return openRestClient(transport, version);
    const { openCliClient } = await __nccwpck_require__.e(/* import() */ 591).then(__nccwpck_require__.bind(__nccwpck_require__, 47591));
    return openCliClient(transport, version);
}

// EXTERNAL MODULE: ./lib/core/airflow-version.js
var airflow_version = __nccwpck_require__(91222);
;// CONCATENATED MODULE: ./lib/airflow/ui-links.js

function linkToDagRun(host, version, run) {
    const dag = encode(run.dagId);
    const id = encode(run.runId);
    if (version.major >= 3)
        return `https://${host}/dags/${dag}/runs/${id}`;
    if ((0,airflow_version/* isAtLeast */.d)(version, 2, 3))
        return `https://${host}/dags/${dag}/grid?dag_run_id=${id}`;
    if (run.logicalDate === undefined)
        return '';
    return `https://${host}/graph?dag_id=${dag}&execution_date=${encode(run.logicalDate)}`;
}
function linkToTaskLog(host, version, ref, tryNumber) {
    const dag = encode(ref.dagId);
    const run = encode(ref.runId);
    const task = encode(ref.taskId);
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
    return `https://${host}/log?dag_id=${dag}&task_id=${task}&execution_date=${encode(ref.logicalDate)}`;
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed());
}

// EXTERNAL MODULE: ./lib/core/abort.js
var abort = __nccwpck_require__(64469);
// EXTERNAL MODULE: ./lib/core/foreign-error.js
var foreign_error = __nccwpck_require__(83772);
// EXTERNAL MODULE: ./lib/runner/id-token-permission.js
var id_token_permission = __nccwpck_require__(38605);
// EXTERNAL MODULE: ./lib/aws/credentials.js
var aws_credentials = __nccwpck_require__(6719);
// EXTERNAL MODULE: ./lib/aws/sdk-client.js
var sdk_client = __nccwpck_require__(68493);
// EXTERNAL MODULE: ./lib/aws/sdk-failure.js
var sdk_failure = __nccwpck_require__(83374);
// EXTERNAL MODULE: ./lib/aws/settings.js
var settings = __nccwpck_require__(99704);
;// CONCATENATED MODULE: ./lib/aws/ambient-credentials.js









function createAmbientCredentials(options) {
    const { env, mask, clock, repeat } = options;
    const keys = (0,settings/* readKeys */.x)(env, mask);
    const isFixed = keys !== undefined;
    let held;
    let provider;
    async function load(forceRefresh, signal) {
        try {
            provider ??= keys === undefined ? await createProvider(options) : async () => keys;
            const found = (0,aws_credentials/* maskCredentials */.B)(await (0,abort/* orAbort */.K)(provider({ forceRefresh }), signal), mask);
            if (!(0,aws_credentials/* canSign */.g)(found))
                throw new errors/* ActionError */.lZ('no-credentials', 'The AWS credential chain returned keys that cannot sign requests: they contain a line break, a blank or another character that is not allowed in a header.', { hint: 'Correct them at their source (a shared file, a process, a container).' });
            held = held !== undefined && isSame(held, found) ? held : found;
            return held;
        }
        catch (error) {
            signal.throwIfAborted();
            throw explainChainError(error, options);
        }
    }
    return {
        get endsAt() {
            return isFixed ? held?.expiration : undefined;
        },
        get isEndUnknown() {
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
async function createProvider(options) {
    const { agents, region } = options;
    const chain = await Promise.all(/* import() */[__nccwpck_require__.e(222), __nccwpck_require__.e(861), __nccwpck_require__.e(690)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5861, 19));
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
    const when = credentials.expiration === undefined ? '' : ` (they expired at ${credentials.expiration.toISOString()})`;
    return new errors/* ActionError */.lZ('credentials-expired', `The AWS credentials of the job have expired${when}.`, {
        hint: isFixed
            ? 'They come from environment variables, which this step cannot renew: use the input role-to-assume, whose credentials are renewed for as long as the step runs, or ask for a longer session (role-duration-seconds of the step that set them).'
            : 'The credential chain returned the same expired credentials again: renew them at their source, or use the input role-to-assume.',
    });
}
function explainChainError(error, { env, log }) {
    if (error instanceof errors/* ActionError */.lZ)
        return error;
    const serviceFailure = (0,explain_sdk_error/* explainServiceFailure */.RN)((0,sdk_failure/* readSdkFailure */.Vd)(error), error, 'the AWS credential chain');
    if (serviceFailure !== undefined)
        return serviceFailure;
    log.debug(`The AWS credential chain gave no credentials: ${(0,foreign_error/* describeForeignError */.C)(error)}`);
    const profile = (env['AWS_PROFILE'] ?? '') === '' ? '' : ' The profile that AWS_PROFILE names has none.';
    return new errors/* ActionError */.lZ('no-credentials', `No AWS credentials were found.${profile}`, {
        hint: `Give the input role-to-assume, or run aws-actions/configure-aws-credentials before this step. OIDC tokens need a permission. ${id_token_permission/* ID_TOKEN_PERMISSION */.a}`,
        cause: error,
    });
}

// EXTERNAL MODULE: ./lib/core/time-limit.js
var time_limit = __nccwpck_require__(45708);
// EXTERNAL MODULE: ./lib/http/small-request.js
var small_request = __nccwpck_require__(58555);
;// CONCATENATED MODULE: ./lib/aws/assume-role-request.js


class StsError extends Error {
    $metadata;
    $response;
    constructor(code, message, answer) {
        super(message);
        this.name = code;
        this.$metadata = { httpStatusCode: answer.status };
        this.$response = { headers: { 'retry-after': answer.headers['retry-after'] ?? '' } };
    }
}
const LARGEST_BYTES = 1_000_000;
const LIMIT_MS = 15_000;
async function requestAssumeRole(request, agents, signal) {
    const form = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: request.roleArn,
        RoleSessionName: request.sessionName,
        DurationSeconds: String(request.durationSeconds),
        WebIdentityToken: request.webIdentityToken,
    });
    const limit = (0,time_limit/* startTimeLimit */.r)(LIMIT_MS, signal);
    const sent = {
        method: 'POST',
        url: request.url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
        largestBytes: LARGEST_BYTES,
    };
    const answer = await limit
        .hold((0,small_request/* sendSmallRequest */.D)(sent, agents, limit.signal))
        .catch((error) => {
        if (!(error instanceof small_request/* AnswerTooLarge */.U))
            throw error;
        throw new StsError('UnknownError', 'The answer is too large', { status: 200, headers: {} });
    })
        .finally(limit.end);
    const { status, text: xml } = answer;
    if (status !== 200)
        throw new StsError(readElement(xml, 'Code') || 'UnknownError', readElement(xml, 'Message') || `STS answered with status ${status}`, answer);
    const expiration = new Date(readElement(xml, 'Expiration'));
    return {
        accessKeyId: readElement(xml, 'AccessKeyId'),
        secretAccessKey: readElement(xml, 'SecretAccessKey'),
        sessionToken: readElement(xml, 'SessionToken'),
        ...(Number.isNaN(expiration.getTime()) ? {} : { expiration }),
    };
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

// EXTERNAL MODULE: ./lib/aws/endpoints.js
var endpoints = __nccwpck_require__(33895);
// EXTERNAL MODULE: ./lib/core/foreign-text.js
var foreign_text = __nccwpck_require__(19751);
// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __nccwpck_require__(65344);
;// CONCATENATED MODULE: ./lib/aws/token-claims.js


const LONGEST_CLAIM = 300;
function readTokenClaims(token) {
    const claims = decodePayload(token.split('.')[1] ?? '');
    const read = (name) => {
        const value = claims[name];
        const text = Array.isArray(value) ? value[0] : value;
        return typeof text === 'string' ? (0,foreign_text/* quoteForeign */.xS)(text, LONGEST_CLAIM) : '';
    };
    return { sub: read('sub'), aud: read('aud'), issuer: read('iss').replace(/^https:\/\//, '') };
}
function decodePayload(payload) {
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return (0,json/* isObject */.G)(claims) ? claims : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/aws/role-refusal.js





const OLD_TOKEN = /^ExpiredToken/;
const NOT_KNOWN_YET = /^(AccessDenied|AccessDeniedException|InvalidClientTokenId|UnrecognizedClientException)$/;
function isOldToken(error) {
    return error instanceof errors/* ActionError */.lZ && OLD_TOKEN.test((0,sdk_failure/* readSdkFailure */.Vd)(error.cause).name);
}
function mayBeNewRole(error) {
    return (error instanceof errors/* ActionError */.lZ &&
        error.code === 'role-refused' &&
        NOT_KNOWN_YET.test((0,sdk_failure/* readSdkFailure */.Vd)(error.cause).name));
}
function explainRefusal(error, role, token) {
    const failure = (0,sdk_failure/* readSdkFailure */.Vd)(error);
    const { name, message } = failure;
    const cause = error;
    const serviceFailure = (0,explain_sdk_error/* explainServiceFailure */.RN)(failure, error, `AssumeRoleWithWebIdentity for ${role.arn}`);
    if (serviceFailure !== undefined)
        return serviceFailure;
    if (/^IDPCommunicationError/.test(name) || /retrieve verification key/i.test(message))
        return new errors/* TransportError */.wX('unreachable', `AWS could not verify the OIDC token: ${message}`, {
            delivery: 'not-sent',
            cause,
        });
    const claims = readTokenClaims(token);
    const sent = claims.sub === '' ? '' : ` The token had sub "${claims.sub}" and aud "${claims.aud}".`;
    return new errors/* ActionError */.lZ('role-refused', `${(0,sentence/* asSentence */.KG)(`AWS refused to assume ${role.arn}: ${message}`)}${sent}`, {
        hint: findHint({ name, message }, role, claims),
        cause,
    });
}
function findHint(failure, role, claims) {
    const { name, message } = failure;
    const issuer = claims.issuer || 'token.actions.githubusercontent.com';
    if (OLD_TOKEN.test(name))
        return 'Run the job again: the OIDC token was too old when AWS read it, twice.';
    if (/DurationSeconds/.test(message))
        return `Lower role-duration-seconds (now ${role.durationSeconds}) or raise the role's maximum session duration.`;
    if (name === 'InvalidIdentityToken' || name === 'InvalidIdentityTokenException')
        return `The account needs an identity provider for ${issuer} with the audience ${role.audience} (input audience).`;
    if (name === 'ValidationError' || name === 'ValidationException')
        return 'Check the inputs role-to-assume and role-session-name.';
    const [, partition = 'aws', , , account = '<account>'] = role.arn.split(':');
    return ('The role may not exist: check role-to-assume. Otherwise compare with its trust policy: ' +
        `"${issuer}:sub" has to match ${claims.sub || 'the sub of the token'}, "${issuer}:aud" equal ${claims.aud || role.audience}, ` +
        `the principal arn:${partition}:iam::${account}:oidc-provider/${issuer}. ` +
        'Newer repositories send repo:ORG@ORG_ID/REPO@REPO_ID:..., see docs/IAM.md#the-two-forms-of-sub.');
}

;// CONCATENATED MODULE: ./lib/aws/role-credentials.js







const ID_TOKEN_TIMEOUT_MS = 15_000;
const NEW_ROLE_PAUSES_MS = [500, 900, 1_500, 2_600, 4_500];
const REFRESH_PAUSE_MS = 15_000;
function createRoleCredentials(options) {
    const { clock, log, repeat } = options;
    let held;
    let pending;
    let pausedUntilMs = 0;
    const assume = (isNeeded) => {
        if (pending === undefined) {
            const assumeAndHold = async () => {
                try {
                    held = await assumeOnceKnown(options, isNeeded, new AbortController().signal);
                    return held;
                }
                finally {
                    pending = undefined;
                }
            };
            pending = assumeAndHold();
            pending.catch(() => { });
        }
        return pending;
    };
    const replace = async (signal) => (await repeat(() => (0,abort/* orAbort */.K)(assume(true), signal), signal)).credentials;
    const refresh = async () => {
        try {
            await assume(false);
        }
        catch (error) {
            pausedUntilMs = clock.now() + REFRESH_PAUSE_MS;
            log.debug(`The AWS credentials could not be renewed yet: ${error instanceof Error ? error.message : ''}`);
        }
    };
    return {
        endsAt: undefined,
        isEndUnknown: false,
        async get(signal) {
            const now = clock.now();
            if (held === undefined || now >= held.endsAtMs)
                return replace(signal);
            if (now >= held.refreshAtMs && now >= pausedUntilMs && pending === undefined)
                void refresh();
            return held.credentials;
        },
        async renew(refused, signal) {
            return held !== undefined && held.credentials !== refused ? held.credentials : replace(signal);
        },
    };
}
async function assumeOnceKnown(options, isNeeded, signal) {
    const { clock, log, role } = options;
    for (let attempt = 0;; attempt += 1) {
        try {
            return await assumeWithFreshToken(options, signal);
        }
        catch (error) {
            const pauseMs = NEW_ROLE_PAUSES_MS[attempt];
            if (!isNeeded || pauseMs === undefined || !mayBeNewRole(error))
                throw error;
            if (attempt === 0)
                log.info(`AWS refused to assume ${role.arn}. A role that was created or changed a moment ago is not known everywhere yet, so this is tried again for about 10 s.`);
            await clock.sleep(pauseMs, signal);
        }
    }
}
async function assumeWithFreshToken(options, signal) {
    try {
        return await assumeRole(options, signal);
    }
    catch (error) {
        if (!isOldToken(error))
            throw error;
        return assumeRole(options, signal);
    }
}
async function assumeRole(options, signal) {
    const { role, mask, clock } = options;
    const startedAtMs = clock.now();
    const { url } = (0,endpoints/* findEndpoint */.vS)('STS', options.region, options.env);
    const requested = requestToken(options, signal);
    await Promise.race([requested, clock.sleep(4, signal)]);
    options.agents.preconnect(url);
    const webIdentityToken = await requested;
    const { arn: roleArn, sessionName, durationSeconds } = role;
    const request = { url, roleArn, sessionName, durationSeconds, webIdentityToken };
    try {
        const credentials = (0,aws_credentials/* maskCredentials */.B)(await requestAssumeRole(request, options.agents, signal), mask);
        if (credentials.accessKeyId === '' || credentials.secretAccessKey === '')
            throw new errors/* TransportError */.wX('unreachable', 'AWS STS answered without credentials.', {
                delivery: 'unknown',
            });
        if (!(0,aws_credentials/* canSign */.g)(credentials))
            throw new errors/* ActionError */.lZ('unexpected-response', 'AWS STS answered with credentials that cannot sign requests.');
        return { credentials, ...planRefresh(credentials, role, startedAtMs, clock) };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* ActionError */.lZ)
            throw error;
        if (error instanceof time_limit/* TimeLimitPassed */.x)
            throw new errors/* TransportError */.wX('unreachable', 'AWS STS did not answer in time.', {
                delivery: 'unknown',
                cause: error,
            });
        throw explainRefusal(error, role, webIdentityToken);
    }
}
function planRefresh(credentials, role, startedAtMs, clock) {
    const requestedMs = role.durationSeconds * 1000;
    const givenMs = (credentials.expiration?.getTime() ?? Number.NaN) - clock.date().getTime();
    const lifetimeMs = givenMs > 0 ? Math.min(requestedMs, givenMs) : requestedMs;
    const marginMs = Math.min(600_000, lifetimeMs / 5);
    return { refreshAtMs: startedAtMs + lifetimeMs - marginMs, endsAtMs: startedAtMs + lifetimeMs };
}
async function requestToken(options, signal) {
    const { idToken, role, clock } = options;
    const limit = new AbortController();
    const timer = new AbortController();
    const end = () => limit.abort(new Error('no whole answer came in time'));
    clock.sleep(ID_TOKEN_TIMEOUT_MS, timer.signal).then(end, () => undefined);
    const either = AbortSignal.any([signal, limit.signal]);
    try {
        return await (0,abort/* orAbort */.K)(idToken(role.audience, either), either);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!limit.signal.aborted)
            throw error;
        throw new errors/* TransportError */.wX('unreachable', "GitHub's OIDC endpoint did not give a token in time.", {
            delivery: 'not-sent',
            cause: error,
        });
    }
    finally {
        timer.abort();
    }
}

;// CONCATENATED MODULE: ./lib/aws/credential-source.js


function createCredentialSource(options) {
    const { role } = options;
    return role === undefined ? createAmbientCredentials(options) : createRoleCredentials({ ...options, role });
}

;// CONCATENATED MODULE: ./lib/aws/web-server-host.js
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/;
function parseWebServerHost(name) {
    if (typeof name !== 'string' || name.length > 300)
        return undefined;
    const host = name.toLowerCase();
    if (!HOST.test(host))
        return undefined;
    const url = URL.parse(`https://${host}`);
    return url !== null && (url.host === host || `${url.host}:443` === host) ? host : undefined;
}

;// CONCATENATED MODULE: ./lib/aws/environment.js





const LONGEST_TEXT = 1_224;
const MESSAGE_LIMIT = 1_000;
function decodeEnvironment(name, found) {
    if (!(0,json/* isObject */.G)(found))
        throw new errors/* ActionError */.lZ('unexpected-response', `GetEnvironment answered without the environment ${name}.`);
    const lastUpdate = member(found, 'LastUpdate');
    const options = member(found, 'AirflowConfigurationOptions');
    const version = environment_text(found, 'AirflowVersion');
    return {
        name: environment_text(found, 'Name') ?? name,
        arn: readArn(environment_text(found, 'Arn')),
        status: environment_text(found, 'Status') ?? 'UNKNOWN',
        airflowVersion: version === undefined ? undefined : (0,airflow_version/* parseAirflowVersion */.A)(version),
        webServerHost: readHost(environment_text(found, 'WebserverUrl')),
        isPrivate: found['WebserverAccessMode'] === 'PRIVATE_ONLY',
        lastUpdateError: lastUpdate['Status'] === 'FAILED'
            ? (0,foreign_text/* quoteForeign */.xS)(environment_text(member(lastUpdate, 'Error'), 'ErrorMessage') ?? '', MESSAGE_LIMIT) || undefined
            : undefined,
        taskLogGroup: readTaskLogGroup(name, member(member(found, 'LoggingConfiguration'), 'TaskLogs')),
        dagRefreshSeconds: readSeconds(options['dag_processor.refresh_interval'] ?? options['scheduler.dag_dir_list_interval']),
    };
}
function member(members, name) {
    const value = members[name];
    return (0,json/* isObject */.G)(value) ? value : {};
}
function environment_text(members, name) {
    const value = members[name];
    return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_TEXT).toWellFormed() : undefined;
}
function readArn(arn) {
    return arn !== undefined && /^arn:[a-z-]+:airflow:[a-z0-9-]+:\d{12}:environment\/[\w-]+$/.test(arn)
        ? arn
        : '';
}
function readHost(url) {
    return parseWebServerHost(url?.replace(/^https?:\/\//, '').replace(/\/.*$/s, ''));
}
function readTaskLogGroup(name, logs) {
    if (logs['Enabled'] !== true)
        return undefined;
    const group = /:log-group:([\w./#-]{1,512})/.exec(environment_text(logs, 'CloudWatchLogGroupArn') ?? '')?.[1];
    return group ?? `airflow-${name}-Task`;
}
const LONGEST_REFRESH_SECONDS = 86_400;
function readSeconds(value) {
    if (typeof value !== 'string' || !/^\d{1,9}(?:\.\d{1,9})?$/.test(value.trim()))
        return undefined;
    const seconds = Number(value);
    return seconds > 0 && seconds <= LONGEST_REFRESH_SECONDS ? seconds : undefined;
}

// EXTERNAL MODULE: ./lib/aws/rest-api-answer.js
var rest_api_answer = __nccwpck_require__(92177);
;// CONCATENATED MODULE: ./lib/aws/mwaa.js










const CALL_TIMEOUT_MS = 20_000;
const TOKEN = /^[\x21-\x7e]{1,12000}$/;
function createMwaa(options) {
    const { target, credentials, clock, repeat } = options;
    const maskToken = (token, kind) => options.mask(typeof token === 'string' ? token : '', kind);
    const Name = target.environment;
    const clientFor = createClients(options);
    let sdk;
    let webServerHost;
    async function open(signal) {
        const finding = credentials.get(signal);
        finding.catch(() => { });
        if (sdk === undefined) {
            await Promise.race([finding, clock.sleep(4, signal)]);
            for (const url of (0,endpoints/* mwaaUrls */.J)(target.region, options.env))
                options.agents.preconnect(url);
            await clock.sleep(4, signal);
        }
        sdk ??= Promise.all(/* import() */[__nccwpck_require__.e(707), __nccwpck_require__.e(795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43823));
        return { sdk: await sdk, found: await finding };
    }
    async function call(action, send, signal) {
        const { sdk, found } = await open(signal);
        let current = found;
        let isRenewed = false;
        let isCorrected = false;
        for (;;) {
            const limit = (0,time_limit/* startTimeLimit */.r)(options.callTimeoutMs ?? CALL_TIMEOUT_MS, signal);
            try {
                return await limit.hold(send(clientFor(current, sdk), sdk, limit.signal));
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
                        : (0,explain_sdk_error/* explainSdkError */.i$)(error, { action, target, isTimedOut: limit.isOver });
                }
            }
            finally {
                limit.end();
            }
        }
    }
    function receiveToken(token, hostname, action) {
        if (token === undefined && hostname === undefined)
            throw answeredNothing(action);
        if (typeof token !== 'string' || !TOKEN.test(token))
            throw new errors/* ActionError */.lZ('unexpected-response', `${action} answered without a token, or with one that no header can hold.`);
        const host = parseWebServerHost(hostname);
        if (host === undefined) {
            const what = typeof hostname === 'string' && hostname !== ''
                ? `with "${(0,foreign_text/* quoteForeign */.xS)(hostname, 100)}" as the web server, which is not a host name`
                : "without the web server's host name";
            throw new errors/* ActionError */.lZ('unexpected-response', `${action} answered ${what}.`);
        }
        webServerHost = host;
        return { token, host };
    }
    return {
        target,
        get webServerHost() {
            return webServerHost;
        },
        getEnvironment: (signal, onSend) => repeat(async () => {
            const send = async (client, { GetEnvironmentCommand }, abortSignal) => {
                try {
                    const sent = client.send(new GetEnvironmentCommand({ Name }), { abortSignal });
                    onSend?.();
                    const output = await sent;
                    if (output.Environment === undefined)
                        throw answeredNothing('GetEnvironment');
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
                maskToken(output.CliToken, 'cli-token');
                return receiveToken(output.CliToken, output.WebServerHostname, 'CreateCliToken');
            };
            return call('CreateCliToken', send, signal);
        }, signal),
        createWebLoginToken: (signal) => repeat(async () => {
            const send = async (client, { CreateWebLoginTokenCommand }, abortSignal) => {
                const output = await client.send(new CreateWebLoginTokenCommand({ Name }), { abortSignal });
                maskToken(output.WebToken, 'web-token');
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
                    return (0,rest_api_answer/* readRestApiSuccess */.gd)(output, request);
                }
                catch (error) {
                    return (0,rest_api_answer/* readRestApiFailure */.FA)(error, request);
                }
            };
            return call('InvokeRestApi', send, signal);
        },
    };
}
function answeredNothing(action) {
    return new errors/* TransportError */.wX('unreachable', `${action} was answered without the members that it has.`, {
        delivery: 'unknown',
    });
}
function createClients(options) {
    const { region } = options.target;
    const shared = (0,sdk_client/* clientOptions */.s1)('MWAA', { ...options, region });
    let last;
    return (credentials, { MWAAClient }) => {
        if (last?.credentials === credentials)
            return last.client;
        const client = new MWAAClient({
            ...shared,
            credentials: (0,sdk_client/* toSdkCredentials */.YK)(credentials),
            disableHostPrefix: (0,endpoints/* findEndpoint */.vS)('MWAA', region, options.env).isCustom,
        });
        last = { credentials, client };
        return client;
    };
}

// EXTERNAL MODULE: ./lib/http/exchange.js
var exchange = __nccwpck_require__(81839);
// EXTERNAL MODULE: ./lib/http/network.js + 4 modules
var network = __nccwpck_require__(35599);
;// CONCATENATED MODULE: ./lib/http/toolkit-proxies.js
function alignToolkitProxies(env, { https, http, isBypassed }) {
    if (https === undefined && http === undefined)
        return;
    set(env, 'HTTPS_PROXY', https?.href);
    set(env, 'HTTP_PROXY', http?.href);
    const url = URL.parse(env['GITHUB_API_URL'] ?? '');
    const host = url !== null && isBypassed(url.hostname, portOf(url)) ? url.hostname : '';
    const given = env['no_proxy'] || env['NO_PROXY'] || '';
    const noProxy = [given, host].filter((part) => part !== '').join(',');
    set(env, 'NO_PROXY', noProxy === '' ? undefined : noProxy);
}
function portOf(url) {
    if (url.port !== '')
        return Number(url.port);
    return url.protocol === 'https:' ? 443 : 80;
}
function set(env, name, value) {
    for (const spelling of [name, name.toLowerCase()]) {
        if (value === undefined)
            delete env[spelling];
        else
            env[spelling] = value;
    }
}

;// CONCATENATED MODULE: ./lib/transport/detect-version.js



async function detectVersion(transport, signal) {
    const text = transport.kind === 'cli' ? await askCommand(transport, signal) : await askRest(transport, signal);
    const version = text === undefined ? undefined : (0,airflow_version/* parseAirflowVersion */.A)(text);
    if (version !== undefined)
        return version;
    throw new errors/* ActionError */.lZ('unexpected-response', 'Airflow did not report its version.', {
        hint: 'Allow airflow:GetEnvironment for the role, or give the input airflow-version.',
    });
}
async function askRest(transport, signal) {
    const answer = await transport.send({ method: 'GET', path: '/version', effect: 'read' }, signal);
    const version = (0,json/* isObject */.G)(answer.body) ? answer.body['version'] : undefined;
    if (answer.status < 300 && typeof version === 'string')
        return version;
    if (answer.status === 401 || answer.status === 403)
        throw new errors/* ActionError */.lZ('airflow-forbidden', `Airflow refused to report its version (status ${answer.status}).`, {
            hint: "The caller's Airflow role needs at least the permissions of Viewer; the input airflow-version avoids this call.",
        });
    return undefined;
}
async function askCommand(transport, signal) {
    const { stdout } = await transport.run(['version'], 'read', signal);
    return readVersionLine(stdout);
}
const LONGEST_VERSION = 100;
function readVersionLine(stdout) {
    for (const line of stdout.split('\n').reverse()) {
        const end = line.trim().slice(-LONGEST_VERSION);
        const word = /\S+$/.exec(` ${end}`)?.[0] ?? '';
        const isWhole = word.length < LONGEST_VERSION;
        if (isWhole && /^v?\d+\.\d+\.\d/.test(word))
            return word.replace(/^v/, '');
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/transport/connect.js





async function connect(options, probe, signal) {
    const { requested, log, mwaa } = options;
    const kinds = requested === 'auto' ? transport_kinds/* transportOrder */.qn : [requested];
    const attempts = [];
    let version = options.version;
    for (const [place, kind] of kinds.entries()) {
        try {
            if (kind === 'cli' && attempts.some(isUnreachable))
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
                fallbacks: listFallbacks(kinds.slice(place + 1), options, version),
            };
        }
        catch (error) {
            if (requested !== 'auto' || !((0,errors/* isRefusal */.vu)(error) || error instanceof RuledOut))
                throw error;
            attempts.push({ kind, error });
            const next = isUnreachable({ kind, error }) ? undefined : kinds[place + 1];
            const then = next === undefined ? '' : ` Trying ${transport_kinds/* transportNames */.aF[next]}.`;
            log.info(`${capitalise(transport_kinds/* transportNames */.aF[kind])} cannot be used: ${(0,sentence/* asSentence */.KG)(error.message)}${then}`);
        }
    }
    throw noTransport(attempts, mwaa.target);
}
function isUnreachable({ kind, error }) {
    return kind === 'web-session' && error.code === 'private-web-server';
}
function capitalise(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
class RuledOut extends errors/* ActionError */.lZ {
}
function requireVersion(kind, version) {
    const reason = version === undefined ? undefined : (0,transport_kinds/* ruleOut */.tk)(kind, version);
    if (reason !== undefined)
        throw new RuledOut('unsupported', reason, { hint: 'Use the transport cli, or auto.' });
}
async function createTransport(kind, parts, version) {
    switch (kind) {
        case 'invoke-rest-api':
            return parts.invokeRestApi;
        case 'web-session':
            return (await __nccwpck_require__.e(/* import() */ 510).then(__nccwpck_require__.bind(__nccwpck_require__, 50510))).createWebSession(parts, version);
        case 'cli':
            return (await __nccwpck_require__.e(/* import() */ 807).then(__nccwpck_require__.bind(__nccwpck_require__, 26807))).createCli(parts);
    }
}
function listFallbacks(kinds, options, version) {
    const possible = kinds.filter((kind) => (0,transport_kinds/* ruleOut */.tk)(kind, version) === undefined);
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

// EXTERNAL MODULE: ./lib/transport/page.js
var page = __nccwpck_require__(8246);
// EXTERNAL MODULE: ./lib/transport/retry.js
var transport_retry = __nccwpck_require__(12211);
;// CONCATENATED MODULE: ./lib/transport/invoke-rest-api.js





const PATH_LIMIT = 64;
function createInvokeRestApi(parts) {
    const { mwaa } = parts;
    const retry = parts.retry.forService('invoke-rest-api');
    let pathLimit = Number.POSITIVE_INFINITY;
    let ahead;
    async function ask(request, signal) {
        const { method, path, query, body, numbers } = request;
        const answer = (0,rest_api_answer/* readAirflowStatus */.tA)(await mwaa.invokeRestApi({ method, path, query, body, numbers }, signal), request);
        (0,page/* requireNoPage */.C)(answer, request);
        (0,page/* requireData */.Q)(answer, request);
        return answer;
    }
    async function takeAhead({ method, path, query, numbers }) {
        const isAhead = method === 'GET' && path === ahead?.path && query === undefined && numbers === undefined;
        if (ahead === undefined || !isAhead)
            return undefined;
        const { answer } = ahead;
        ahead = undefined;
        try {
            return await answer;
        }
        catch (error) {
            if ((0,transport_retry/* mayPass */.bg)(error))
                return undefined;
            throw error;
        }
    }
    return {
        kind: 'invoke-rest-api',
        get pathLimit() {
            return pathLimit;
        },
        sendAhead(path, signal) {
            const answer = ask({ method: 'GET', path, effect: 'read' }, signal);
            answer.catch(() => { });
            ahead = { path, answer };
        },
        forgetAhead() {
            ahead = undefined;
        },
        async send(request, signal) {
            const { path, effect } = request;
            if (path.length > pathLimit)
                throw new errors/* TransportError */.wX('path-too-long', `InvokeRestApi takes paths of at most ${pathLimit} characters; this one has ${path.length}.`, { delivery: 'not-sent', hint: explain_sdk_error/* PATH_HINT */.oW });
            const attempt = async () => {
                try {
                    return (await takeAhead(request)) ?? (await ask(request, signal));
                }
                catch (error) {
                    if ((0,transport_retry/* mayPass */.bg)(error))
                        ahead = undefined;
                    throw error;
                }
            };
            try {
                return await retry.run(effect, attempt, signal);
            }
            catch (error) {
                const isTooLong = error instanceof errors/* TransportError */.wX && error.code === 'path-too-long';
                if (isTooLong && path.length > PATH_LIMIT)
                    pathLimit = PATH_LIMIT;
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/step/session.js















function toConnection(plan) {
    const { environment, environmentArn, region, role, transport, airflowVersion } = plan;
    return JSON.parse(JSON.stringify({ environment, environmentArn, region, role, transport, airflowVersion }));
}
function openAwsSession(plan, parts) {
    const { runner, clock, env } = parts;
    const { mask } = runner;
    const agents = (0,network/* createAgents */.jQ)(env, mask);
    alignToolkitProxies(env, agents.proxies);
    const retry = (0,transport_retry/* createRetry */.Xd)({ retryBudgetMs: parts.retryBudgetMs, clock, log: runner });
    const shared = {
        mask,
        agents,
        repeat: (attempt, signal) => retry.run('read', attempt, signal),
        clock,
        env,
    };
    const credentials = createCredentialSource({
        ...shared,
        role: plan.role,
        region: plan.region,
        idToken: (audience, signal) => runner.idToken(audience, agents, signal),
        log: runner,
    });
    const target = (0,mwaa_target/* createMwaaTarget */.cQ)({
        environment: plan.environment,
        region: plan.region,
        environmentArn: plan.environmentArn,
        roleArn: plan.role?.arn,
    });
    return { plan, agents, retry, credentials, mwaa: createMwaa({ ...shared, target, credentials }) };
}
async function readEnvironment({ mwaa, retry, plan }, dagId, signal) {
    const invokeRestApi = createInvokeRestApi({ mwaa, retry });
    const path = (0,calls/* dagPath */.MX)(dagId);
    let isFirst = plan.transport === 'auto' || plan.transport === invokeRestApi.kind;
    const answer = await mwaa.getEnvironment(signal, () => {
        if (isFirst)
            invokeRestApi.sendAhead(path, signal);
        else
            invokeRestApi.forgetAhead();
        isFirst = false;
    });
    return { environment: answer === 'forbidden' ? undefined : answer, dagId, invokeRestApi };
}
async function openSession(aws, known, parts, signal) {
    const { runner, clock } = parts;
    const { environment, dagId, invokeRestApi } = known;
    const { agents, retry, mwaa, plan } = aws;
    const connection = await connect({
        mwaa,
        invokeRestApi,
        environment,
        exchange: (0,exchange/* createExchange */.Cc)(agents),
        retry,
        mask: runner.mask,
        clock,
        log: runner,
        requested: plan.transport,
        version: environment?.airflowVersion ?? plan.airflowVersion,
        openClient: openClient,
    }, (client, stop) => probeTransport(client, dagId, stop), signal);
    const { version } = connection;
    const fallbacks = connection.fallbacks.map((fallback) => ({
        ...fallback,
        can: (0,capabilities/* capabilitiesOf */.S)(fallback.kind, version),
    }));
    const client = createAutoClient({ ...connection, fallbacks }, { target: mwaa.target, log: runner });
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
async function probeTransport(client, dagId, signal) {
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


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requireNoPage),
/* harmony export */   Q: () => (/* binding */ requireData)
/* harmony export */ });
/* harmony import */ var _aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92177);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3828);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19751);



function requireNoPage(answer, request) {
    if (!(0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isHtml */ ._6)(answer.body) || (0,_aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaskLogPath */ .Ne)(request.path))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('unreachable', `${request.method} ${request.path} was answered with a page instead of data (status ${answer.status}): ${(0,_aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWords */ .Cb)(answer.body)}`, { delivery: 'unknown' });
}
function requireData(answer, request) {
    const { status, body } = answer;
    if (request.effect !== 'read' || (0,_aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaskLogPath */ .Ne)(request.path))
        return;
    if (status < 200 || (status >= 300 && status !== 304))
        return;
    if (typeof body === 'object' && body !== null)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('unreachable', `${request.method} ${request.path} was answered without data (status ${status}).`, { delivery: 'unknown' });
}


/***/ }),

/***/ 12211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ createRetry),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   z8: () => (/* binding */ jitterMs)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(68415);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_retry_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35843);



const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
const OUTAGE_MS = 20_000;
const LONGEST_SHOWN_MS = 24 * 3_600_000;
function createRetry(options) {
    const { clock, log } = options;
    let retryBudgetMs = options.retryBudgetMs;
    let failures = 0;
    const healths = new Map();
    function healthOf(service) {
        const known = healths.get(service);
        if (known !== undefined)
            return known;
        const health = {
            failingSince: undefined,
            activeRuns: 0,
            isOutageLogged: false,
            isLongPauseLogged: false,
        };
        healths.set(service, health);
        return health;
    }
    function logFailure(health, message, sinceMs, delayMs) {
        const lastedMs = clock.now() - sinceMs;
        if (!health.isOutageLogged && lastedMs + delayMs >= OUTAGE_MS) {
            health.isOutageLogged = true;
            log.info(`${message} Trying again for up to ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(retryBudgetMs - lastedMs)}.`);
        }
        else
            log.debug(`${message} Trying again in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(delayMs)}.`);
    }
    function logLongPause(health, message, { wantedMs, leftMs, delayMs }) {
        const wanted = `${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(Math.min(wantedMs, LONGEST_SHOWN_MS))}${wantedMs > LONGEST_SHOWN_MS ? ' or more' : ''}`;
        const line = `${message} It asks to wait for ${wanted}, longer than the ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(leftMs)} for which this step keeps trying. Trying again in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(delayMs)}.`;
        if (health.isLongPauseLogged)
            log.debug(line);
        else
            log.info(line);
        health.isLongPauseLogged = true;
    }
    function recordSuccess(health) {
        health.isLongPauseLogged = false;
        if (health.isOutageLogged && health.failingSince !== undefined)
            log.info(`Requests succeed again after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(clock.now() - health.failingSince)}.`);
        health.isOutageLogged = false;
        health.failingSince = undefined;
    }
    async function run(service, effect, attempt, signal) {
        const limit = (0,_core_retry_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .retryLimitOf */ .R)(signal);
        if (limit !== undefined)
            return await runBriefly(limit, { effect, attempt, clock, log }, signal);
        const health = healthOf(service);
        let since;
        health.activeRuns += 1;
        try {
            for (let failuresInRow = 1;; failuresInRow += 1) {
                signal.throwIfAborted();
                const startedAt = clock.now();
                try {
                    const result = await attempt();
                    if (health.activeRuns === 1)
                        recordSuccess(health);
                    return result;
                }
                catch (error) {
                    signal.throwIfAborted();
                    if (!mayPass(error))
                        throw error;
                    failures += 1;
                    since ??= health.failingSince ?? startedAt;
                    health.failingSince = since;
                    if (effect === 'write' && error.delivery !== 'not-sent')
                        throw error;
                    const leftMs = since + retryBudgetMs - clock.now();
                    if (leftMs <= 0)
                        throw error;
                    const ownMs = jitterMs(failuresInRow, clock);
                    const wantedMs = error.retryAfterMs ?? 0;
                    const delayMs = Math.min(wantedMs > leftMs ? LONGEST_DELAY_MS : Math.max(ownMs, wantedMs), leftMs);
                    if (wantedMs > leftMs)
                        logLongPause(health, error.message, { wantedMs, leftMs, delayMs });
                    else
                        logFailure(health, error.message, since, delayMs);
                    await clock.sleep(delayMs, signal);
                }
            }
        }
        finally {
            health.activeRuns -= 1;
        }
    }
    return {
        get failures() {
            return failures;
        },
        allow(newBudgetMs) {
            retryBudgetMs = newBudgetMs;
            for (const health of healths.values())
                health.failingSince = undefined;
        },
        run: (effect, attempt, signal) => run('aws', effect, attempt, signal),
        forService: (service) => ({
            run: (effect, attempt, signal) => run(service, effect, attempt, signal),
        }),
    };
}
async function runBriefly(limit, request, signal) {
    const { effect, attempt, clock, log } = request;
    const until = clock.now() + limit.ms;
    for (let tries = 1;; tries += 1) {
        signal.throwIfAborted();
        try {
            return await attempt();
        }
        catch (error) {
            signal.throwIfAborted();
            if (!mayPass(error))
                throw error;
            if (effect === 'write' && error.delivery !== 'not-sent')
                throw error;
            const delayMs = Math.max(jitterMs(tries, clock), error.retryAfterMs ?? 0);
            if (tries >= limit.tries || clock.now() + delayMs > until)
                throw error;
            log.debug(`${error.message} Trying again in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(delayMs)}.`);
            await clock.sleep(delayMs, signal);
        }
    }
}
function jitterMs(failuresInRow, clock, longestMs = LONGEST_DELAY_MS) {
    const capMs = Math.min(longestMs, FIRST_DELAY_MS * 2 ** Math.min(failuresInRow - 1, 10));
    return Math.max(50, clock.random() * capMs);
}
function mayPass(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX && (error.code === 'throttled' || error.code === 'unreachable');
}


/***/ }),

/***/ 30902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ transportActions),
/* harmony export */   aF: () => (/* binding */ transportNames),
/* harmony export */   qn: () => (/* binding */ transportOrder),
/* harmony export */   tk: () => (/* binding */ ruleOut)
/* harmony export */ });
/* harmony import */ var _core_airflow_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91222);

const transportOrder = ['invoke-rest-api', 'web-session', 'cli'];
const transportNames = {
    'invoke-rest-api': 'InvokeRestApi',
    'web-session': 'the web session',
    cli: 'the CLI endpoint',
};
const transportActions = {
    'invoke-rest-api': 'InvokeRestApi',
    'web-session': 'CreateWebLoginToken',
    cli: 'CreateCliToken',
};
function ruleOut(kind, version) {
    if (kind === 'cli' || (0,_core_airflow_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .d)(version, 2, 4))
        return undefined;
    return `Airflow ${version.text} on MWAA has no REST API (it came with 2.4.3).`;
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
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* reexport */ main),
  b: () => (/* reexport */ post)
});

// EXTERNAL MODULE: ./lib/core/abort.js
var abort = __nccwpck_require__(64469);
// EXTERNAL MODULE: ./lib/core/clock.js
var clock = __nccwpck_require__(91601);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/foreign-error.js
var foreign_error = __nccwpck_require__(83772);
;// CONCATENATED MODULE: ./lib/core/exit.js


function exit(exitCode) {
    process.stdout.once('error', () => process.exit(exitCode));
    process.stdout.write('', () => process.exit(exitCode));
}
function watchEarlyEnd(giveUp) {
    let count = 0;
    let reject = () => { };
    const lost = new Promise((_, refuse) => {
        reject = refuse;
    });
    lost.catch(() => { });
    const report = (error) => {
        count += 1;
        if (count === 1)
            reject(error);
        else if (count === 2)
            giveUp(error);
    };
    process.on('beforeExit', () => report(endedEarly()));
    process.on('uncaughtException', (error) => report(unexpected(error)));
    process.on('unhandledRejection', (reason) => report(unexpected(reason)));
    return lost;
}
function endedEarly() {
    return new errors/* ActionError */.lZ('internal', 'The step was waiting for an answer, and the connection that could bring it was closed without an error.', { hint: 'Start the job again. If it happens again, please report it with the debug log.' });
}
function unexpected(reason) {
    return new errors/* ActionError */.lZ('internal', `Unexpected error in the action: ${(0,foreign_error/* describeForeignError */.C)(reason)}`, {
        hint: 'This is a defect of the action: please report it with the debug log.',
        cause: reason,
    });
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
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
function utils_toCommandProperties(annotationProperties) {
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
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
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
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(58611);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(65692);
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
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var node_modules_tunnel = __nccwpck_require__(20770);
// EXTERNAL MODULE: ./lib/runner/undici.cjs
var undici = __nccwpck_require__(50734);
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
const RetryableHttpVerbs = (/* unused pure expression or super */ null && (['OPTIONS', 'GET', 'DELETE', 'HEAD']));
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
class lib_HttpClient {
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
        const proxyUrl = pm.getProxyUrl(parsedUrl);
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
        info.httpModule = usingSsl ? https : http;
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
        const proxyUrl = pm.getProxyUrl(parsedUrl);
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
            maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
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
            agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
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
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
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
class auth_BearerCredentialHandler {
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



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
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
            const httpclient = oidc_utils_OidcClient.createHttpClient();
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
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
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
// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(13193);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(24434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(42613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
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
function core_setSecret(secret) {
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
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
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
// EXTERNAL MODULE: ./lib/core/foreign-text.js
var foreign_text = __nccwpck_require__(19751);
// EXTERNAL MODULE: ./lib/core/redaction/redaction.js + 3 modules
var redaction = __nccwpck_require__(29788);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
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
    command(send) {
        this.close();
        send();
    }
    close() {
        if (this.#token === '')
            return;
        this.#write(`::${this.#token}::\n`);
        this.#token = '';
    }
}

// EXTERNAL MODULE: ./lib/runner/context.js
var runner_context = __nccwpck_require__(21017);
// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __nccwpck_require__(65344);
// EXTERNAL MODULE: ./lib/http/network.js + 4 modules
var network = __nccwpck_require__(35599);
// EXTERNAL MODULE: ./lib/http/small-request.js
var small_request = __nccwpck_require__(58555);
// EXTERNAL MODULE: ./lib/runner/event-payload.js
var event_payload = __nccwpck_require__(84753);
// EXTERNAL MODULE: ./lib/runner/id-token-permission.js
var id_token_permission = __nccwpck_require__(38605);
;// CONCATENATED MODULE: ./lib/runner/id-token.js







const LARGEST_BYTES = 100_000;
const LONGEST_TOKEN = 20_000;
const JWT = /^([\w-]{8,})\.[\w-]{2,}\.[\w-]{2,}$/;
async function requestIdToken(request, signal) {
    const settings = (0,runner_context/* readIdTokenSettings */.Ex)(request.env);
    if (settings === undefined)
        throw new errors/* ActionError */.lZ('id-token-missing', 'GitHub gives this job no OIDC token, so the role cannot be assumed.', { hint: (0,id_token_permission/* describeMissingToken */.J)(await (0,event_payload/* isForkPullRequest */.B)(request.context)) });
    request.mask(settings.requestToken);
    const url = new URL(settings.url);
    url.hash = '';
    url.search = `${url.search === '' ? '?' : `${url.search}&`}audience=${encodeURIComponent(request.audience)}`;
    const headers = { accept: 'application/json', authorization: `Bearer ${settings.requestToken}` };
    let answer;
    try {
        const sent = { method: 'GET', url, headers, largestBytes: LARGEST_BYTES };
        answer = await (0,small_request/* sendSmallRequest */.D)(sent, request.agents, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        throw explainFailure(error);
    }
    if (answer.status !== 200)
        throw await explainStatus(answer.status, request);
    const token = readToken(answer.text);
    request.mask(token, 'id-token');
    return token;
}
function readToken(text) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        throw noToken('the answer is not JSON');
    }
    const value = (0,json/* isObject */.G)(body) ? body['value'] : undefined;
    if (typeof value === 'string' && isJwt(value))
        return value;
    throw new errors/* ActionError */.lZ('unexpected-response', "GitHub's OIDC endpoint answered with something that is not a token (JWT).", { hint: 'Check what ACTIONS_ID_TOKEN_REQUEST_URL leads to; GitHub sets it.' });
}
function isJwt(text) {
    const header = text.length > LONGEST_TOKEN ? undefined : JWT.exec(text)?.[1];
    if (header === undefined)
        return false;
    try {
        return (0,json/* isObject */.G)(JSON.parse(Buffer.from(header, 'base64url').toString('utf8')));
    }
    catch {
        return false;
    }
}
async function explainStatus(status, request) {
    if ([301, 302, 303, 307, 308].includes(status))
        return new errors/* ActionError */.lZ('unexpected-response', `GitHub's OIDC endpoint redirects to another address (status ${status}), which is not followed.`, { hint: 'Check what ACTIONS_ID_TOKEN_REQUEST_URL leads to, and the proxy if there is one.' });
    if (status < 400 || status >= 500 || status === 408 || status === 429)
        return noToken(`status ${status}`);
    return new errors/* ActionError */.lZ('id-token-missing', `GitHub refused an OIDC token (status ${status}).`, {
        hint: (0,id_token_permission/* describeMissingToken */.J)(await (0,event_payload/* isForkPullRequest */.B)(request.context)),
    });
}
function explainFailure(error) {
    if (error instanceof small_request/* AnswerTooLarge */.U)
        return new errors/* ActionError */.lZ('unexpected-response', `GitHub's OIDC endpoint answered with more than ${LARGEST_BYTES} bytes, which is not a token.`);
    const failure = (0,network/* readNetworkError */.Rm)(error);
    if (failure?.hint !== undefined)
        return new errors/* ActionError */.lZ('unreachable', `GitHub's OIDC endpoint did not give a token: ${failure.reason}.`, {
            hint: failure.hint,
            cause: error,
        });
    return noToken(failure?.reason ?? 'the connection failed', error);
}
function noToken(reason, cause) {
    return new errors/* TransportError */.wX('unreachable', `GitHub's OIDC endpoint did not give a token: ${reason}.`, {
        delivery: 'not-sent',
        cause,
    });
}

// EXTERNAL MODULE: ./lib/runner/printable.js
var printable = __nccwpck_require__(26893);
;// CONCATENATED MODULE: ./lib/runner/github-runner.js







const LINE_LIMIT = 8_000;
function createGitHubRunner() {
    const guard = new CommandGuard((text) => process.stdout.write(text));
    const print = (text) => {
        for (const line of (0,printable/* toPrintableLines */.I)(text))
            guard.print((0,foreign_text/* cutLine */.Hh)(line, LINE_LIMIT));
    };
    const command = (send) => guard.command(send);
    const fileCommand = (file, send) => (process.env[file] ?? '') === '' ? command(send) : send();
    const annotate = (send) => (message, place = {}) => command(() => send((0,printable/* toPrintableLines */.I)(message).join('\n'), toProperties(place)));
    const mask = (secret, kind) => {
        (0,redaction/* hideSecret */.DL)(secret, kind);
        const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= redaction/* SHORTEST_HIDDEN */.Il);
        for (const part of new Set(lines)) {
            (0,redaction/* hideSecret */.DL)(part, kind);
            command(() => core_setSecret(part));
        }
    };
    const context = (0,runner_context/* readContext */.yI)(process.env);
    return {
        context,
        input: (name) => getInput(name, { trimWhitespace: false }),
        setOutput: (name, value) => fileCommand('GITHUB_OUTPUT', () => setOutput(name, value)),
        saveState: (name, value) => fileCommand('GITHUB_STATE', () => saveState(name, value)),
        readState: (name) => getState(name),
        mask,
        info: print,
        debug: (line) => {
            if (isDebug())
                command(() => core_debug((0,printable/* toPrintableLines */.I)((0,foreign_text/* cutLine */.Hh)(line, LINE_LIMIT)).join('\n')));
        },
        error: annotate(error),
        warn: annotate(warning),
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
        idToken: (audience, agents, signal) => requestIdToken({ audience, agents, mask, context, env: process.env }, signal),
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

// EXTERNAL MODULE: ./lib/aws/settings.js
var settings = __nccwpck_require__(99704);
// EXTERNAL MODULE: ./lib/core/outcome.js
var outcome = __nccwpck_require__(91307);
// EXTERNAL MODULE: ./lib/dag-run/error-outcome.js
var error_outcome = __nccwpck_require__(42575);
// EXTERNAL MODULE: ./lib/dag-run/readiness/environment-status.js
var environment_status = __nccwpck_require__(89881);
// EXTERNAL MODULE: ./lib/inputs/conf-file.js
var conf_file = __nccwpck_require__(61726);
// EXTERNAL MODULE: ./lib/core/airflow-version.js
var airflow_version = __nccwpck_require__(91222);
// EXTERNAL MODULE: ./lib/core/cut.js
var cut = __nccwpck_require__(65407);
// EXTERNAL MODULE: ./lib/inputs/conf.js + 1 modules
var conf = __nccwpck_require__(6421);
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
        const problem = 'is longer than "timeout", so it would never take effect. Shorten it, or raise "timeout".';
        found.push({ inputs: ['queue-timeout', 'timeout'], problem });
    }
    if (inputs.prComment && inputs.githubToken === '') {
        const problem = 'needs a token, and "github-token" is empty. Remove the empty "github-token", and give the job "permissions: pull-requests: write".';
        found.push({ inputs: ['pr-comment', 'github-token'], problem });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/inputs/environment.js
var inputs_environment = __nccwpck_require__(6320);
// EXTERNAL MODULE: ./lib/inputs/ids.js
var ids = __nccwpck_require__(29151);
// EXTERNAL MODULE: ./lib/inputs/input-defaults.js
var input_defaults = __nccwpck_require__(18652);
// EXTERNAL MODULE: ./lib/inputs/input-reader.js
var input_reader = __nccwpck_require__(25121);
;// CONCATENATED MODULE: ./lib/inputs/note.js

const LONGEST = 1_000;
const LONGEST_NAME = 200;
function deriveNote(context) {
    const { repository, ref, sha, actor } = context;
    const parts = [
        ['by', repository || 'a GitHub workflow'],
        ['on', ref],
        ['at', sha],
        ['for', actor],
    ].flatMap(([word = '', name = '']) => (name === '' ? [] : [`${word} ${shorten(name)}`]));
    const url = (0,runner_context/* workflowRunUrl */.CX)(context);
    return note_cut(oneLine(`Triggered ${parts.join(' ')}${url === '' ? '' : `: ${url}`}`), LONGEST);
}
function parseNote(text) {
    const { length } = [...text];
    if (length <= LONGEST)
        return { value: text };
    return { problem: `is ${length} characters long. Accepted: at most ${LONGEST}.` };
}
function shorten(name) {
    return note_cut(name, LONGEST_NAME);
}
function note_cut(text, most) {
    const characters = [...text];
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

;// CONCATENATED MODULE: ./lib/inputs/region.js


const NO_REGION = 'is empty, and no region is known from elsewhere. Add "aws-region: eu-west-1" (your region), set AWS_REGION, or give "environment" as an ARN.';
const VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
function readRegion(reader, arnRegion, env) {
    const given = reader.optional('aws-region', inputs_environment/* parseRegion */.c);
    if (arnRegion !== undefined) {
        if (given !== undefined && given !== arnRegion) {
            const problem = `is not the region of the environment's ARN, ${(0,input_reader/* quote */.h)(arnRegion)}. Remove "aws-region", or correct the ARN.`;
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
        const parsed = (0,inputs_environment/* parseRegion */.c)(text);
        if ('value' in parsed)
            return parsed.value;
        reader.refuse('aws-region', `is empty, and the variable ${name} ${parsed.problem}`);
        return '';
    }
    if (!reader.isRefused('environment') || !reader.text('environment').startsWith('arn:')) {
        reader.refuse('aws-region', NO_REGION);
    }
    return '';
}

// EXTERNAL MODULE: ./lib/inputs/saved-connection.js
var saved_connection = __nccwpck_require__(42623);
// EXTERNAL MODULE: ./lib/inputs/scalars.js
var scalars = __nccwpck_require__(51420);
;// CONCATENATED MODULE: ./lib/inputs/xcom-lines.js


const MOST_LINES = 50;
const RETURN_VALUE = 'return_value';
const TASK = /^(?<taskId>[^[\]]*)(?:\[\s*(?<mapIndex>0|[1-9]\d{0,8})\s*\])?$/;
function parseXcomLines(text) {
    const lines = [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== '');
    if (lines.length > MOST_LINES)
        return { problem: `has ${lines.length} lines. Accepted: at most ${MOST_LINES}.` };
    const value = lines.map(parseLine);
    const bad = lines.filter((_, i) => value[i] === undefined);
    if (bad.length === 0)
        return { value: value.filter((line) => line !== undefined) };
    return {
        problem: `has a line that names no XCom: ${(0,input_reader/* quote */.h)(bad[0] ?? '')}. Accepted: one "task_id", "task_id:key", "task_id[3]" or "task_id[3]:key" per line.`,
    };
}
function parseLine(line) {
    const colon = line.indexOf(':');
    const task = (colon < 0 ? line : line.slice(0, colon)).trim();
    const { taskId = '', mapIndex } = TASK.exec(task)?.groups ?? {};
    const key = colon < 0 ? RETURN_VALUE : line.slice(colon + 1).trim();
    if (!(0,ids/* isTaskId */.XJ)(taskId.trim()) || key === '' || key.length > 512 || /[\p{Cc}/\\]|^\.{1,2}$/u.test(key))
        return undefined;
    return { line, taskId: taskId.trim(), ...(mapIndex !== undefined && { mapIndex: Number(mapIndex) }), key };
}

;// CONCATENATED MODULE: ./lib/inputs/parse-inputs.js














const NAMED_INPUTS = 4;
async function parseInputs(source) {
    const reader = new input_reader/* InputReader */.i((name) => source.input(name));
    const inputs = await readInputs(reader, source);
    const isSet = (name) => reader.text(name) !== input_defaults/* inputDefaults */.V[name];
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
    const names = [...new Set(findings.map(({ name }) => `"${name}"`))];
    const isRegionAlone = findings.length === 1 && first.problem === NO_REGION;
    throw new errors/* ActionError */.lZ(isRegionAlone ? 'no-region' : 'invalid-input', message, {
        subject: `${names.length === 1 ? 'Input' : 'Inputs'} ${(0,cut/* listSome */.XT)(names, NAMED_INPUTS)}`,
        hint: 'Correct this under "with:" of the step; nothing was sent.',
    });
}
async function readInputs(reader, source) {
    const environment = reader.required('environment', inputs_environment/* parseEnvironment */.N);
    const dagId = reader.required('dag-id', ids/* parseDagId */.Hp) ?? '';
    const { context, env } = source;
    const note = reader.optional('note', parseNote);
    const files = { workspace: context.workspace, readFile: (path) => source.readFile(path) };
    return {
        environment: environment?.name ?? '',
        environmentArn: environment?.arn,
        region: readRegion(reader, environment?.region, env),
        dagId,
        conf: await (0,conf/* readConfInputs */.G)(reader, files),
        dagRunId: reader.optional('dag-run-id', ids/* parseNewRunId */.Cj),
        logicalDate: reader.optional('logical-date', scalars/* parseInstant */.nV),
        note: note ?? deriveNote(context),
        isNoteGiven: note !== undefined,
        role: readRole(reader),
        transport: reader.defaulted('transport', saved_connection/* parseTransport */.zt),
        airflowVersion: reader.optional('airflow-version', parseVersion),
        waitForCompletion: reader.defaulted('wait-for-completion', scalars/* parseBoolean */.yG),
        timeoutMs: reader.defaulted('timeout', (0,scalars/* durationFrom */.$Z)(1, 'To not wait at all, set "wait-for-completion: false".')),
        queueTimeoutMs: reader.optional('queue-timeout', (0,scalars/* durationFrom */.$Z)(1, 'Leave it out for no limit of its own.')),
        pollIntervalMs: reader.defaulted('poll-interval', parsePollInterval),
        onTimeout: reader.defaulted('on-timeout', (0,scalars/* choiceOf */.FH)(['leave', 'stop'])),
        onCancel: reader.defaulted('on-cancel', (0,scalars/* choiceOf */.FH)(['leave', 'stop'])),
        ifPaused: reader.defaulted('if-paused', (0,scalars/* choiceOf */.FH)(['fail', 'unpause', 'trigger'])),
        ifRunning: reader.defaulted('if-running', (0,scalars/* choiceOf */.FH)(['allow', 'wait', 'skip', 'fail'])),
        waitForDagMs: reader.defaulted('wait-for-dag', scalars/* parseDuration */.E9),
        parsedAfter: reader.optional('parsed-after', scalars/* parseInstant */.nV),
        onRerun: reader.defaulted('on-rerun', (0,scalars/* choiceOf */.FH)(['new', 'attach', 'resume'])),
        attach: reader.optional('attach', ids/* parseRunId */._G),
        dryRun: reader.defaulted('dry-run', scalars/* parseBoolean */.yG),
        logs: reader.defaulted('logs', (0,scalars/* choiceOf */.FH)(['failed', 'all', 'none'])),
        logLines: reader.defaulted('log-lines', (0,scalars/* wholeNumber */.rD)(1, 10_000)),
        xcom: reader.optional('xcom', parseXcomLines) ?? [],
        summary: reader.defaulted('summary', scalars/* parseBoolean */.yG),
        prComment: reader.defaulted('pr-comment', scalars/* parseBoolean */.yG),
        githubToken: reader.text('github-token'),
        jobIndex: reader.text('job-index'),
    };
}
function readRole(reader) {
    const arn = reader.optional('role-to-assume', ids/* parseRoleArn */.DM);
    const rest = {
        sessionName: reader.defaulted('role-session-name', ids/* parseSessionName */.NN),
        durationSeconds: reader.defaulted('role-duration-seconds', saved_connection/* parseRoleDuration */._O),
        audience: reader.text('audience'),
    };
    return arn === undefined ? undefined : { arn, ...rest };
}
function parseVersion(text) {
    const value = (0,airflow_version/* parseAirflowVersion */.A)(text);
    return value === undefined
        ? { problem: 'is not a version of Airflow. Accepted: for example 2.10.3.' }
        : { value };
}
const parseInterval = (0,scalars/* durationFrom */.$Z)(100, 'MWAA allows about ten requests per second.');
function parsePollInterval(text) {
    if (text === 'auto')
        return { value: 'auto' };
    const parsed = parseInterval(text);
    return 'value' in parsed ? parsed : { problem: `${parsed.problem} Also accepted: "auto".` };
}
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    Object.freeze(value);
    for (const part of Object.values(value))
        deepFreeze(part);
    return value;
}

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __nccwpck_require__(91116);
// EXTERNAL MODULE: ./lib/step/session.js + 20 modules
var step_session = __nccwpck_require__(17542);
;// CONCATENATED MODULE: ./lib/findings/findings.js
const noFindings = {
    tasks: undefined,
    dagTasks: undefined,
    taskLogs: { read: [], unread: [] },
    xcom: undefined,
    unknown: [],
};

;// CONCATENATED MODULE: ./lib/report/step-report.js

function createStepReport(outcome, workflow) {
    return {
        ...noFindings,
        outcome,
        purpose: 'trigger',
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
        dryRun: undefined,
        warnings: [],
        workflow,
    };
}

;// CONCATENATED MODULE: ./lib/step/step.js

class Step {
    #inputs;
    #report;
    #endsAt;
    constructor(context) {
        this.#report = createStepReport({ name: 'error', code: 'internal', message: 'The step did not come to an end' }, context);
    }
    get report() {
        return this.#report;
    }
    get publishOptions() {
        const options = this.#inputs ?? { summary: true, prComment: false, githubToken: '' };
        return { ...options, endsAt: this.#endsAt };
    }
    begin(inputs) {
        this.#inputs = inputs;
        const { dagId, environment, region, conf, dryRun, attach } = inputs;
        const purpose = dryRun ? 'dry-run' : attach === undefined ? 'trigger' : 'attach';
        this.update({ purpose, dagId, environment, region, confKeys: Object.keys(conf) });
    }
    update(facts) {
        this.#report = { ...this.#report, ...facts };
    }
    limitReport(endsAt) {
        this.#endsAt = endsAt;
    }
    end(outcome) {
        this.update({ outcome });
    }
}

// EXTERNAL MODULE: ./lib/airflow/model.js
var model = __nccwpck_require__(48745);
// EXTERNAL MODULE: ./lib/dag-run/readiness/active-runs.js
var active_runs = __nccwpck_require__(74720);
// EXTERNAL MODULE: ./lib/dag-run/back-off.js
var back_off = __nccwpck_require__(64501);
// EXTERNAL MODULE: ./lib/dag-run/readiness/wait-for-dag.js
var wait_for_dag = __nccwpck_require__(95125);
;// CONCATENATED MODULE: ./lib/dag-run/readiness/preflight.js




async function preflight(plan, context, signal) {
    const { inputs, environment } = plan;
    const warning = environment === undefined ? undefined : (0,environment_status/* describeUnsettled */.O)(environment);
    if (warning !== undefined)
        context.log.warn(warning);
    if (!context.client.can('get-dag')) {
        if (inputs.ifPaused === 'unpause')
            await unpause(inputs.dagId, context, signal);
        return undefined;
    }
    const readiness = await (0,wait_for_dag/* waitForDag */.b)(plan, context, signal);
    if (readiness.kind === 'not-ready')
        return readiness;
    return await applyIfPaused(readiness.dag, inputs.ifPaused, context, signal);
}
async function applyIfPaused(dag, ifPaused, context, signal) {
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
            await unpause(dag.dagId, context, signal);
            return undefined;
        case 'trigger':
            context.log.warn(`DAG "${dag.dagId}" is paused: its run stays queued until somebody unpauses the DAG.`);
            return undefined;
    }
}
async function unpause(dagId, context, signal) {
    const { client, clock, log } = context;
    if (!client.can('unpause')) {
        throw new errors/* ActionError */.lZ('unsupported', `The ${client.transport} transport cannot unpause DAG "${dagId}".`, {
            hint: 'Unpause the DAG in Airflow, or use another "transport".',
        });
    }
    await (0,back_off/* repeatWrite */.RU)(() => client.unpauseDag(dagId, signal), clock, signal);
    log.info(`DAG "${dagId}" was unpaused.`);
}

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __nccwpck_require__(68415);
// EXTERNAL MODULE: ./lib/dag-run/readiness/dag-readiness.js
var dag_readiness = __nccwpck_require__(84118);
;// CONCATENATED MODULE: ./lib/dag-run/readiness/start-when-present.js




async function startWhenPresent(options, start, context, signal) {
    const { clock, log } = context;
    const startedAt = clock.now();
    const leftMs = () => Math.max(startedAt + options.waitForDagMs - clock.now(), 0);
    for (let attempt = 1;; attempt += 1) {
        const left = leftMs();
        try {
            return await start(left);
        }
        catch (error) {
            signal.throwIfAborted();
            const code = readNotReady(error);
            if (code === undefined)
                throw error;
            const blocked = describe(code, options, context);
            if (leftMs() === 0)
                return blocked;
            if (attempt === 1)
                log.info(`Not ready: ${blocked.outcome.message}. The trigger is repeated for up to ${(0,duration/* formatDuration */.a)(leftMs())}.`);
            await clock.sleep(Math.min((0,wait_for_dag/* readinessPauseMs */.$)(clock.now() - startedAt), leftMs()), signal);
        }
    }
}
function readNotReady(error) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return undefined;
    if (error.code === 'dag-not-found')
        return 'dag-absent';
    const hasImportErrors = error.code === 'rejected-by-airflow' && /has import errors/i.test(error.message);
    return hasImportErrors ? 'dag-import-error' : undefined;
}
function describe(code, options, { client }) {
    const message = code === 'dag-absent'
        ? `DAG "${options.dagId}" is not in the environment`
        : `The file of DAG "${options.dagId}" cannot be imported`;
    const unread = client.can('import-errors')
        ? ''
        : `; the ${client.transport} transport cannot read import errors`;
    return (0,dag_readiness/* notReady */.x)(code, `${message}${unread}`, options);
}

// EXTERNAL MODULE: ./lib/dag-run/readiness/storable-conf.js
var storable_conf = __nccwpck_require__(92940);
;// CONCATENATED MODULE: ./lib/dag-run/readiness/transport-limits.js

function reportTransportLimits(inputs, { client, log }) {
    const missing = [];
    if (!client.can('get-dag') && inputs.attach === undefined && inputs.parsedAfter !== undefined)
        missing.push('read when the DAG was parsed (parsed-after)');
    if (inputs.queueTimeoutMs !== undefined && !(0,airflow_version/* isAtLeast */.d)(client.version, 2, 1))
        missing.push('tell a queued run from a running one on this Airflow version (queue-timeout)');
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
    if (missing.length > 0)
        log.warn(`The ${client.transport} transport cannot ${missing.join('; nor ')}.`);
    if (!client.can('get-dag') && inputs.attach === undefined && inputs.ifPaused === 'fail')
        log.info(`The ${client.transport} transport cannot read whether the DAG is paused: the run of a paused DAG stays queued (if-paused).`);
}

// EXTERNAL MODULE: ./lib/inputs/run-id.js
var run_id = __nccwpck_require__(8984);
// EXTERNAL MODULE: ./lib/dag-run/dag-run-context.js
var dag_run_context = __nccwpck_require__(23294);
// EXTERNAL MODULE: ./lib/dag-run/look-up.js
var look_up = __nccwpck_require__(46811);
;// CONCATENATED MODULE: ./lib/dag-run/stop/stop-note.js
const BEGINNINGS = {
    cancelled: 'Stopped because the workflow was cancelled.',
    timeout: 'Stopped after the time limit "timeout" of the step that started it.',
    'queue-timeout': 'Stopped after the time limit "queue-timeout" of the step that started it.',
};
function writeStopNote(why, stoppedBy) {
    return `${BEGINNINGS[why]} ${stoppedBy}`;
}
function isStopNote(note) {
    return Object.values(BEGINNINGS).some((beginning) => note?.startsWith(beginning) === true);
}

// EXTERNAL MODULE: ./lib/dag-run/optional-read.js
var optional_read = __nccwpck_require__(39063);
;// CONCATENATED MODULE: ./lib/dag-run/trigger/json-equal.js

function jsonEqual(a, b) {
    const pending = [[a, b]];
    for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
        const parts = compare(...pair);
        if (parts === 'different')
            return false;
        for (const part of parts)
            pending.push(part);
    }
    return true;
}
function compare(a, b) {
    if (Array.isArray(a))
        return Array.isArray(b) && a.length === b.length
            ? a.map((item, i) => [item, b[i]])
            : 'different';
    if (!(0,json/* isObject */.G)(a) || !(0,json/* isObject */.G)(b))
        return a === b ? [] : 'different';
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key)))
        return 'different';
    return keys.map((key) => [a[key], b[key]]);
}

;// CONCATENATED MODULE: ./lib/dag-run/trigger/trigger-conflict.js





const LIST_MS = 8_000;
function judgeExisting(plan, run, isInDoubt, context) {
    const { request, save } = plan;
    const { runId } = request;
    const isOther = hasOtherConf(run, request.conf);
    if (isInDoubt && !isOther) {
        save('created', runId);
        return { run, origin: 'created' };
    }
    save('not-ours', runId);
    if (plan.isRunIdGiven)
        throw givenIdError(request, context, run);
    if ((0,model/* isFinished */.$g)(run) || isOther)
        return 'taken';
    if (run.conf === undefined)
        throw unreadableError(request, context, run);
    context.log.warn(`DAG run "${runId}" exists already with the same conf, so this step waits for it and created none. ` +
        'If two steps (a reusable workflow called twice, say) should each have a run, tell them apart by "job-index" or "dag-run-id".');
    return { run, origin: 'adopted' };
}
function describeTaken(request, run, context) {
    const why = (0,model/* isFinished */.$g)(run)
        ? `has ended already (${run.state}): an earlier start of this step with the same workflow run id and attempt made it, or another step`
        : `is ${run.state} with another conf: another step made it`;
    return `DAG run "${run.runId}" of DAG "${request.dagId}"${(0,dag_run_context/* linkSuffix */.s)(context, run)} ${why}. This step starts a run of its own, under the next suffix of that id.`;
}
function hasOtherConf(run, conf) {
    return run.conf !== undefined && !jsonEqual(run.conf, conf);
}
function nameHolder({ dagId, runId }, context, run) {
    const state = run === undefined ? '' : ` (${run.state})`;
    return `DAG "${dagId}" already has a run "${runId}"${(0,dag_run_context/* linkSuffix */.s)(context, { dagId, runId })}${state}`;
}
function givenIdError(request, context, run) {
    const { runId } = request;
    return new errors/* ActionError */.lZ('run-conflict', `${nameHolder(request, context, run)}; nothing was triggered.`, {
        hint: `To wait for that run, set "attach: ${runId}" instead of "dag-run-id"; to start another one, choose another "dag-run-id" or leave it out.`,
    });
}
function unreadableError(request, context, run) {
    return new errors/* ActionError */.lZ('run-conflict', `${nameHolder(request, context, run)} that this step did not create, and its conf cannot be compared with ours over this transport; nothing was triggered.`, { hint: 'Set a different "job-index" or "dag-run-id" in each step.' });
}
function noSuffixError({ dagId, runId }) {
    return new errors/* ActionError */.lZ('run-conflict', `DAG "${dagId}" has a run for "${runId}" and every suffix of it that was tried; nothing was triggered.`, { hint: 'Set "dag-run-id" to an id that is different for each run, or "job-index" to another text.' });
}
async function conflictError(request, detail, context, signal) {
    const { dagId, runId, logicalDate } = request;
    if (logicalDate === undefined) {
        return new errors/* ActionError */.lZ('run-conflict', `Airflow refused run "${runId}" of DAG "${dagId}" as a conflict, yet has no run of that id: ${detail}`, { hint: 'Another run may hold the same logical date; run the step again, or set "logical-date".' });
    }
    const holder = await findByDate(request, logicalDate, context, signal);
    const name = holder === undefined ? 'Another run' : `Run "${holder.runId}"${(0,dag_run_context/* linkSuffix */.s)(context, holder)}`;
    return new errors/* ActionError */.lZ('run-conflict', `${name} of DAG "${dagId}" already holds the logical date ${logicalDate}; nothing was triggered.`, {
        hint: holder === undefined
            ? 'Choose another "logical-date", or leave it out.'
            : `Choose another "logical-date", or wait for that run with "attach: ${holder.runId}".`,
    });
}
function uncertainError(request, cause, context) {
    return new errors/* TransportError */.wX('trigger-uncertain', `Whether DAG "${request.dagId}" was triggered is not known: ${cause.message}`, {
        delivery: 'unknown',
        hint: `Look for the run "${request.runId}"${(0,dag_run_context/* linkSuffix */.s)(context, request)} in Airflow; when it is there, wait for it with "attach: ${request.runId}".`,
        cause,
    });
}
async function findByDate(request, logicalDate, context, signal) {
    const { client, clock, log } = context;
    const instant = Date.parse(logicalDate);
    const limits = { clock, log, ms: LIST_MS };
    const runs = await (0,optional_read/* readIfPossible */.dA)('The run that holds the logical date', limits, signal, (short) => client.listDagRuns({ dagId: request.dagId, limit: 100 }, short));
    return runs?.find((run) => Date.parse(run.logicalDate ?? '') === instant);
}

;// CONCATENATED MODULE: ./lib/dag-run/rerun/rerun.js








const MOST_SUFFIXES = 20;
const CLEARED_PAUSE_MS = 1_000;
async function decideRerun(plan, context, signal) {
    const { onRerun } = plan.inputs;
    if (onRerun === 'new' || plan.earlierRunIds.length === 0)
        return { kind: 'new' };
    const run = await findEarlier(plan, context, signal);
    if (run === undefined) {
        context.log.info('This is a re-run, and no earlier attempt left a DAG run: a new one is started.');
        return { kind: 'new' };
    }
    const name = `the earlier attempt's DAG run "${run.runId}"${(0,dag_run_context/* linkSuffix */.s)(context, run)}`;
    if (!(0,model/* isFinished */.$g)(run)) {
        context.log.info(`This is a re-run: ${name} is ${run.state} and is waited for.`);
        return { kind: 'attach', run };
    }
    if (run.state === 'success' && !(await hasStoppedWork(run, context, signal))) {
        context.log.info(`This is a re-run: ${name} has succeeded and is reported; nothing is started.`);
        return { kind: 'attach', run };
    }
    const isStopped = isStopNote(run.note);
    if (onRerun === 'attach') {
        context.log.info(`This is a re-run: ${name} ${isStopped ? 'was stopped' : 'failed'}, so a new one is started.`);
        return { kind: 'new' };
    }
    const what = isStopped ? 'was stopped; what the stop failed or skipped is' : 'failed; its failed tasks are';
    context.log.info(`This is a re-run: ${name} ${what} cleared and it is waited for again.`);
    return { kind: 'resume', run };
}
async function findEarlier({ inputs, earlierRunIds }, context, signal) {
    const { dagId, dagRunId, conf } = inputs;
    const get = (runId) => context.client.getDagRun({ dagId, runId }, signal);
    for (const runId of earlierRunIds) {
        const first = await get(runId);
        if (first === undefined)
            continue;
        if (dagRunId !== undefined)
            return first;
        const runs = [first, ...(await listSuffixed(runId, get))];
        return runs.findLast((run) => !hasOtherConf(run, conf)) ?? runs.at(-1);
    }
    return undefined;
}
async function listSuffixed(base, get) {
    const runs = [];
    for (let suffix = 2; suffix < 2 + MOST_SUFFIXES; suffix += 1) {
        const runId = (0,run_id/* withSuffix */.oF)(base, suffix);
        const run = runId === undefined ? undefined : await get(runId);
        if (run === undefined)
            break;
        runs.push(run);
    }
    return runs;
}
async function resumeRun(run, context, signal) {
    const { client, clock, log } = context;
    if (!client.can('clear')) {
        throw new errors/* ActionError */.lZ('unsupported', `The ${client.transport} transport cannot resume DAG run "${run.runId}".`, { hint: 'Use another "transport", or "on-rerun: attach" or "new".' });
    }
    const tasks = await chooseTasks(run, context, signal);
    let isInDoubt = false;
    const clear = async () => {
        if (isInDoubt && (await hasBegun(run, context, signal)))
            return;
        isInDoubt = false;
        try {
            await client.clearTasks(run, tasks, signal);
        }
        catch (error) {
            isInDoubt = (0,back_off/* mayHaveHappened */.dk)(error);
            throw error;
        }
    };
    try {
        await (0,back_off/* repeatWrite */.RU)(clear, clock, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!isInDoubt || !(await hasBegun(run, context, signal)))
            throw error;
    }
    const resumed = await client.getDagRun(run, signal);
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
async function chooseTasks(run, context, signal) {
    const { client, log } = context;
    const isNoted = isStopNote(run.note);
    if (!isNoted && client.can('note'))
        return 'failed';
    const instances = await client.listTaskInstances(run, signal);
    if (!instances.some(({ state }) => state === 'skipped'))
        return 'failed';
    if (!isNoted) {
        if (!wasSetFailed(run, instances))
            return 'failed';
        log.info('The run was set failed before all of its tasks had their turn: what that skipped is cleared, too.');
    }
    const undone = instances.filter(({ state }) => UNDONE.has(state));
    return [...new Set(undone.map(({ taskId }) => taskId))];
}
async function hasStoppedWork(run, { client }, signal) {
    return isStopNote(run.note) && hasFailedTask(await client.listTaskInstances(run, signal));
}
function hasFailedTask(instances) {
    return instances.some(({ state }) => state === 'failed' || state === 'upstream_failed');
}
function wasSetFailed(run, instances) {
    if (!hasFailedTask(instances))
        return true;
    const endedAt = Date.parse(run.endDate ?? '');
    return instances.some(({ state, endDate }) => state === 'skipped' && Date.parse(endDate ?? '') >= endedAt);
}
async function hasBegun(before, { client, clock }, signal) {
    for (const until = clock.now() + look_up/* LATE_EFFECT_MS */.io;; await clock.sleep(CLEARED_PAUSE_MS, signal)) {
        const run = await client.getDagRun(before, signal);
        if (run?.state !== before.state || run.endDate !== before.endDate)
            return true;
        if (clock.now() >= until)
            return false;
    }
}
async function findAttached(dagId, runId, context, signal) {
    const run = await context.client.getDagRun({ dagId, runId }, signal);
    if (run !== undefined)
        return run;
    throw new errors/* ActionError */.lZ('dag-run-not-found', `DAG "${dagId}" has no run "${runId}" to attach to.`, {
        hint: 'Check the inputs "attach" and "dag-id", and that both steps use the same environment.',
    });
}

;// CONCATENATED MODULE: ./lib/dag-run/run-tracker.js


class RunTracker {
    #plan;
    #context;
    #phase = 'nothing-sent';
    #run;
    #origin;
    #runId;
    #limitPassedAt;
    constructor(plan, context) {
        this.#plan = plan;
        this.#runId = plan.runId;
        this.#context = context;
    }
    get phase() {
        return this.#phase;
    }
    setPhase(phase, runId = this.#runId) {
        if (phase === this.#phase && runId === this.#runId)
            return;
        this.#phase = phase;
        this.#runId = runId;
        this.#context.save(this.state(phase));
    }
    state(phase) {
        const { inputs, stoppedBy, connection } = this.#plan;
        const ref = { dagId: inputs.dagId, runId: this.#run?.runId ?? this.#runId };
        return {
            phase,
            ...ref,
            onCancel: inputs.onCancel,
            url: this.#context.linkTo(ref),
            stopNote: writeStopNote('cancelled', stoppedBy),
            connection,
        };
    }
    setRun(run, origin) {
        this.#run = run;
        this.#origin = origin;
        const phase = origin === 'created' ? 'created' : 'not-ours';
        this.setPhase(phase, run.runId);
        this.#context.observer.runKnown(run, origin);
    }
    updateRun(run) {
        this.#run = run;
    }
    setLimitPassedAt(at) {
        this.#limitPassedAt = at;
    }
    mayStop() {
        return this.#origin === 'created';
    }
    requireRun() {
        if (this.#run === undefined)
            throw new errors/* ActionError */.lZ('internal', 'The step has no DAG run to wait for.');
        return this.#run;
    }
    end(outcome, importError, isLeftToPost = false) {
        if (!isLeftToPost && this.#phase !== 'nothing-sent')
            this.setPhase('done');
        return { outcome, run: this.#run, origin: this.#origin, importError, limitPassedAt: this.#limitPassedAt };
    }
}

// EXTERNAL MODULE: ./lib/dag-run/deadline.js
var deadline = __nccwpck_require__(74326);
// EXTERNAL MODULE: ./lib/dag-run/stop/leftover-run.js
var leftover_run = __nccwpck_require__(98770);
// EXTERNAL MODULE: ./lib/dag-run/stop/stop-run.js
var stop_run = __nccwpck_require__(28001);
;// CONCATENATED MODULE: ./lib/dag-run/stop/end-cancelled.js






const STOP_MS = 5_500;
async function endCancelled({ inputs }, context, tracker) {
    const cancelled = 'The workflow was cancelled';
    const { phase } = tracker;
    if (phase === 'nothing-sent' || phase === 'done') {
        return tracker.end({ name: 'cancelled', message: `${cancelled}; nothing was triggered` });
    }
    const state = tracker.state(phase);
    if (inputs.onCancel === 'leave' || phase === 'not-ours') {
        return tracker.end({ name: 'cancelled', message: `${cancelled}. ${(0,leftover_run/* describeLeftRunning */.ym)(state)}` });
    }
    const { clock } = context;
    const fresh = new AbortController().signal;
    const until = clock.now() + STOP_MS;
    if (phase === 'sending') {
        const run = await find(state, STOP_MS / 2, context, fresh);
        if (run === undefined) {
            const message = `${cancelled} while DAG "${state.dagId}" was being triggered; whether run "${state.runId}" exists, and stopping it, is left to the post step`;
            return tracker.end({ name: 'cancelled', message }, undefined, true);
        }
        if (hasOtherConf(run, inputs.conf)) {
            const message = `${cancelled}. DAG run "${run.runId}" has another conf, so another step started it; this one started none`;
            return tracker.end({ name: 'cancelled', message });
        }
        tracker.setRun(run, 'created');
    }
    const plan = { ref: state, note: state.stopNote, budgetMs: until - clock.now() };
    const end = await (0,stop_run/* stopRun */.K)(plan, context, fresh);
    if (end.kind === 'stopped' || end.kind === 'finished')
        tracker.updateRun(end.run);
    const message = `${cancelled}. ${(0,stop_run/* describeStop */.C)(end, state, context)}`;
    if (end.kind !== 'not-stopped' || !context.client.can('stop'))
        return tracker.end({ name: 'cancelled', message });
    const later = `${message} The post step tries again.`;
    return tracker.end({ name: 'cancelled', message: later }, undefined, true);
}
async function find(ref, ms, context, signal) {
    try {
        return await (0,deadline/* withDeadline */.N)({ clock: context.clock, ms }, signal, (limit) => (0,look_up/* lookUp */.TE)(ref, look_up/* CALL_AND_LATE_EFFECT_MS */.bf, context, limit));
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ || error instanceof deadline/* DeadlinePassed */.X)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/core/sentence.js
var sentence = __nccwpck_require__(92998);
;// CONCATENATED MODULE: ./lib/dag-run/trigger/trigger.js










const UNSENT_RETRY_BUDGET_MS = 120_000;
const MOST_LOST = 3;
const MOST_UNEXPLAINED = 2;
const trigger_MOST_SUFFIXES = 50;
const LISTED_FROM = 3;
const LISTED = 100;
const trigger_LIST_MS = 8_000;
async function trigger(plan, context, signal) {
    const budget = { unsentUntil: context.clock.now() + UNSENT_RETRY_BUDGET_MS, unsent: 0 };
    let { runId } = plan.request;
    for (let tries = 0; tries < trigger_MOST_SUFFIXES; tries += 1) {
        const request = { ...plan.request, runId };
        const end = await triggerUnder({ ...plan, request }, budget, context, signal);
        if (!('taken' in end))
            return end;
        if (tries === 0)
            context.log.info(describeTaken(request, end.taken, context));
        const next = await nextRunId(request, context, signal);
        if (next === undefined)
            break;
        runId = next;
    }
    throw noSuffixError(plan.request);
}
async function triggerUnder(plan, budget, context, signal) {
    const { clock, log } = context;
    const { request } = plan;
    const { runId } = request;
    const judge = (run, isInDoubt) => {
        const verdict = judgeExisting(plan, run, isInDoubt, context);
        return verdict === 'taken' ? { taken: run } : verdict;
    };
    if (plan.looksFirst) {
        const run = await lookBefore(request, context, signal);
        if (run !== undefined)
            return judge(run, false);
    }
    plan.save('sending', runId);
    let lost = 0;
    let unexplained = 0;
    for (;;) {
        const attempt = await send(request, context, signal);
        if (attempt.kind === 'accepted')
            return created(plan, attempt.run);
        if (attempt.kind === 'conflict') {
            if (lost === 0) {
                plan.save('not-ours', runId);
                if (attempt.isRunIdTaken === true && plan.isRunIdGiven)
                    throw givenIdError(request, context);
            }
            const run = await settle(request, { isInDoubt: lost > 0, ...attempt }, context, signal);
            if (run !== undefined)
                return judge(run, lost > 0);
            if (attempt.isRunIdTaken === true) {
                plan.save('not-ours', runId);
                throw plan.isRunIdGiven ? givenIdError(request, context) : unreadableError(request, context);
            }
            unexplained += 1;
            if (request.logicalDate !== undefined || unexplained > MOST_UNEXPLAINED) {
                throw await conflictError(request, attempt.detail, context, signal);
            }
            plan.save('sending', runId);
            continue;
        }
        if ((0,back_off/* isUnsent */.wt)(attempt.error)) {
            budget.unsent += 1;
            const waitMs = (0,back_off/* backOffMs */.Vv)(budget.unsent, attempt.error, clock);
            if (clock.now() + waitMs > budget.unsentUntil) {
                if (lost > 0)
                    throw uncertainError(request, attempt.error, context);
                throw attempt.error;
            }
            log.debug(`The trigger was not sent (${(0,sentence/* asClause */.eI)(attempt.error.message)}); next try in ${(0,duration/* formatDuration */.a)(waitMs)}.`);
            await clock.sleep(waitMs, signal);
            continue;
        }
        const isLost = (0,back_off/* mayHaveHappened */.dk)(attempt.error);
        if (!isLost && lost === 0) {
            plan.save('done', runId);
            throw attempt.error;
        }
        if (isLost) {
            lost += 1;
            log.info(`No answer to the trigger of "${runId}"${(0,dag_run_context/* linkSuffix */.s)(context, request)}: looking it up.`);
        }
        const run = await settle(request, { isInDoubt: true, error: attempt.error }, context, signal);
        if (run !== undefined)
            return judge(run, true);
        if (!isLost)
            throw attempt.error;
        if (lost === 1 && !(0,airflow_version/* isAtLeast */.d)(context.client.version, 2, 9)) {
            const { explainByConf } = await __nccwpck_require__.e(/* import() */ 366).then(__nccwpck_require__.bind(__nccwpck_require__, 96366));
            const refusal = await explainByConf(request, context, signal);
            if (refusal !== undefined)
                throw refusal;
        }
        if (lost >= MOST_LOST)
            throw uncertainError(request, attempt.error, context);
        log.info(`There is no run "${runId}": the same id is sent again.`);
    }
}
async function nextRunId({ dagId, runId }, { client, clock, log }, signal) {
    const { base, suffix } = (0,run_id/* splitRunId */.vj)(runId);
    if (suffix + 1 !== LISTED_FROM)
        return (0,run_id/* withSuffix */.oF)(base, suffix + 1);
    const listed = await (0,optional_read/* readIfPossible */.dA)('The suffixes in use', { clock, log, ms: trigger_LIST_MS }, signal, (short) => client.listDagRuns({ dagId, limit: LISTED }, short));
    const taken = (listed ?? []).map((run) => (0,run_id/* splitRunId */.vj)(run.runId)).filter((other) => other.base === base);
    return (0,run_id/* withSuffix */.oF)(base, Math.max(suffix + 1, ...taken.map((other) => other.suffix)));
}
async function lookBefore(request, { client }, signal) {
    try {
        return await client.getDagRun(request, signal);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ && error.code === 'unsupported')
            return undefined;
        throw error;
    }
}
async function send(request, context, signal) {
    try {
        return await context.client.triggerDagRun(request, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* ActionError */.lZ)
            return { kind: 'error', error };
        throw error;
    }
}
function created(plan, run) {
    plan.save('created', plan.request.runId);
    return { run, origin: 'created' };
}
async function settle(request, why, context, signal) {
    const forMs = why.isInDoubt && why.isRunIdTaken !== true ? look_up/* LATE_EFFECT_MS */.io : look_up/* ANSWERED_MS */.XO;
    try {
        return await (0,look_up/* lookUp */.TE)(request, forMs, context, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        if (why.isInDoubt)
            throw uncertainError(request, why.error ?? error, context);
        if (why.isRunIdTaken === true && error.code === 'unsupported')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/verdict.js

function finishedOutcome(run) {
    const name = `DAG run "${run.runId}" of DAG "${run.dagId}"`;
    return run.state === 'success'
        ? { name: 'success', message: `${name} succeeded` }
        : { name: 'failed', message: `${name} failed` };
}
function triggeredOutcome(run) {
    return {
        name: 'triggered',
        message: `DAG run "${run.runId}" of DAG "${run.dagId}" is ${run.state}; this step does not wait for it`,
    };
}
function timedOutOutcome(end, limitMs) {
    const { run, reason, limit } = end;
    const why = reason === undefined ? '' : `; probably ${reason}`;
    return {
        name: 'timed-out',
        message: `DAG run "${run.runId}" of DAG "${run.dagId}" is still ${run.state} after ${(0,duration/* formatDuration */.a)(limitMs)}${why} ("${limit}" is ${limitMs / 1000} s)`,
        hint: hintFor(end),
    };
}
function hintFor({ limit, reason, run }) {
    if (/^the DAG is paused/.test(reason ?? ''))
        return 'Unpause the DAG, or set "if-paused: unpause".';
    if (run.state === 'queued')
        return `Free a place for the run, or raise "${limit}" (a number without a unit is seconds).`;
    return `Raise "${limit}" (such as "${limit}: 2h"; a number without a unit is seconds), or look in Airflow at what the run is doing.`;
}

;// CONCATENATED MODULE: ./lib/dag-run/wait/expectation.js

const SAMPLE = 25;
const FEWEST = 3;
async function fetchExpectation(dagId, client, signal) {
    return expectationFrom(await client.listDagRuns({ dagId, states: ['success'], limit: SAMPLE }, signal));
}
function expectationFrom(runs) {
    const durations = runs
        .filter((run) => run.state === 'success')
        .flatMap((run) => (0,duration/* spanMs */.J)(run.startDate, run.endDate) ?? [])
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

// EXTERNAL MODULE: ./lib/dag-run/wait/poll-schedule.js
var poll_schedule = __nccwpck_require__(7105);
;// CONCATENATED MODULE: ./lib/dag-run/wait/queue-reason.js
const PAGE = 100;
const NOT_PICKED_UP = 'the scheduler has not picked it up: it is busy, starting up, or has no free slots';
async function findQueueReason(ref, client, signal) {
    if (!client.can('get-dag'))
        return maybePaused(await describeOtherRuns(ref, undefined, client, signal), client);
    const dag = await client.getDag(ref.dagId, signal);
    if (dag?.isPaused === true)
        return 'the DAG is paused';
    if (dag !== undefined && !dag.isActive)
        return 'the DAG is no longer among the DAGs that Airflow parses';
    return await describeOtherRuns(ref, dag, client, signal);
}
function guessQueueReason(client) {
    return client.can('get-dag') ? undefined : maybePaused(NOT_PICKED_UP, client);
}
function maybePaused(reason, { transport }) {
    return `the DAG is paused (the ${transport} transport cannot read whether it is), or ${reason}`;
}
async function describeOtherRuns(ref, dag, client, signal) {
    const running = await client.listDagRuns({ dagId: ref.dagId, states: ['running'], limit: PAGE }, signal);
    const others = running.filter((run) => run.runId !== ref.runId);
    const oldest = others.at(-1);
    if (oldest === undefined)
        return NOT_PICKED_UP;
    if (dag?.maxActiveRuns === undefined)
        return `the DAG has ${others.length} other running run${others.length === 1 ? '' : 's'}, perhaps as many as it allows (the oldest is "${oldest.runId}")`;
    return others.length >= dag.maxActiveRuns
        ? `the DAG already has ${others.length} running of at most ${dag.maxActiveRuns} active runs (the oldest is "${oldest.runId}")`
        : NOT_PICKED_UP;
}

;// CONCATENATED MODULE: ./lib/dag-run/wait/run-age.js
class RunAge {
    #clock;
    #startedAt;
    #runningSince;
    #isQueued;
    #readAt;
    constructor(run, clock) {
        this.#clock = clock;
        this.#readAt = clock.now();
        this.#startedAt = this.#readAt - elapsedBeforeMs(run, clock.date());
        this.#runningSince = this.#startedAt;
        this.#isQueued = run.state === 'queued';
    }
    read(run) {
        const now = this.#clock.now();
        const isQueued = run.state === 'queued';
        if (this.#isQueued && !isQueued)
            this.#runningSince = Math.max(now - elapsedBeforeMs(run, this.#clock.date()), this.#readAt);
        this.#isQueued = isQueued;
        this.#readAt = now;
    }
    get elapsedMs() {
        return this.#clock.now() - this.#startedAt;
    }
    get runningMs() {
        return this.#clock.now() - this.#runningSince;
    }
}
function elapsedBeforeMs(run, now) {
    const started = Date.parse(run.startDate ?? '');
    if (Number.isNaN(started))
        return 0;
    return Math.min(Math.max(now.getTime() - started, 0), 86_400_000);
}

;// CONCATENATED MODULE: ./lib/dag-run/wait/dag-run-poller.js









const PROGRESS_READ_MS = 15_000;
const FIRST_TASKS_MS = 8_000;
const EXPECTATION_AFTER_MS = 15_000;
const QUEUE_REASON_AFTER_MS = 20_000;
const QUEUE_REASON_EVERY_MS = 300_000;
const ABSENT_LOOKS = 3;
const ABSENT_PAUSE_MS = 2_000;
const UNREADABLE_MS = 20 * 60_000;
const UNREADABLE_LOOKS = 3;
class DagRunPoller {
    run;
    #interval;
    #context;
    #age;
    #reported;
    #expectation;
    #expectationDue;
    #tasksDue;
    #queueReasonDue;
    #queueReason;
    #strain;
    #isReadingProgress = false;
    constructor(run, interval, context) {
        const now = context.clock.now();
        this.run = run;
        this.#interval = interval;
        this.#context = context;
        this.#age = new RunAge(run, context.clock);
        this.#expectationDue = now + EXPECTATION_AFTER_MS;
        this.#tasksDue = now + FIRST_TASKS_MS;
        this.#queueReasonDue = now + QUEUE_REASON_AFTER_MS;
        this.#report();
    }
    async pollUntil(isReached, signal) {
        const { clock } = this.#context;
        const progress = new AbortController();
        let lookedAt = clock.now();
        try {
            while (!isReached(this.run)) {
                const moment = {
                    elapsedMs: this.#age.runningMs,
                    interval: this.#interval,
                    expectation: this.#expectation,
                    strain: this.#strain,
                };
                const due = lookedAt + (0,poll_schedule/* pollDelayMs */.pP)(moment, clock.random());
                await clock.sleep(Math.max(due - clock.now(), 0), signal);
                const from = clock.now();
                const isAlone = !this.#isReadingProgress;
                await this.poll(signal);
                lookedAt = clock.now();
                if (isAlone)
                    this.#strain = (0,poll_schedule/* nextStrain */.fl)(this.#strain, lookedAt - from);
                if (!isReached(this.run))
                    this.#startProgressRead(progress.signal);
            }
        }
        finally {
            progress.abort(new Error('the wait is over'));
        }
    }
    async poll(signal) {
        const { client, clock } = this.#context;
        const { dagId, runId } = this.run;
        for (let looks = 1;; looks += 1) {
            const run = await this.#readPersistently(() => client.getDagRun({ dagId, runId }, signal), signal);
            if (run !== undefined) {
                this.run = run;
                this.#age.read(run);
                this.#context.onRead?.(run);
                this.#report();
                return;
            }
            if (looks === ABSENT_LOOKS)
                break;
            await clock.sleep(ABSENT_PAUSE_MS, signal);
        }
        throw new errors/* ActionError */.lZ('dag-run-not-found', `DAG run "${runId}" of DAG "${dagId}" has vanished: it was ${this.run.state}, now Airflow has no such run.`, { hint: 'Somebody deleted the run, or the environment was replaced; start the step again.' });
    }
    async #readPersistently(read, signal) {
        const { clock, log } = this.#context;
        const from = clock.now();
        for (let failures = 1;; failures += 1) {
            try {
                return await read();
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(error instanceof errors/* ActionError */.lZ) || error.code !== 'unexpected-response')
                    throw error;
                const leftMs = from + UNREADABLE_MS - clock.now();
                if (leftMs <= 0)
                    throw error;
                const line = `The state of the run cannot be read: ${(0,sentence/* asSentence */.KG)(error.message)}`;
                if (failures === UNREADABLE_LOOKS)
                    log.info(`${line} Trying again for up to ${(0,duration/* formatDuration */.a)(leftMs)}.`);
                else
                    log.debug(line);
                await clock.sleep(Math.min((0,back_off/* backOffMs */.Vv)(failures, error, clock), leftMs), signal);
            }
        }
    }
    #report() {
        const { observer } = this.#context;
        if (this.run.state === this.#reported) {
            observer.nothingNew(this.run, this.#age.elapsedMs);
            return;
        }
        const previous = this.#reported;
        this.#reported = this.run.state;
        observer.stateChanged(this.run, previous, this.#age.elapsedMs);
    }
    #startProgressRead(signal) {
        const now = this.#context.clock.now();
        if (this.#isReadingProgress)
            return;
        const read = this.#chooseProgressRead(now);
        if (read === undefined)
            return;
        this.#isReadingProgress = true;
        const end = () => {
            this.#isReadingProgress = false;
        };
        read(signal).then(end, end);
    }
    #chooseProgressRead(now) {
        if (this.run.state === 'queued')
            return now >= this.#queueReasonDue ? (signal) => this.#readQueueReason(signal) : undefined;
        if (now >= this.#expectationDue)
            return (signal) => this.#readExpectation(signal);
        return now >= this.#tasksDue ? (signal) => this.#readTasks(signal) : undefined;
    }
    async #readQueueReason(signal) {
        const { client, clock, observer } = this.#context;
        const found = await this.#readProgress(signal, (short) => findQueueReason(this.run, client, short));
        if (signal.aborted)
            return;
        const reason = found ?? guessQueueReason(client);
        this.#queueReasonDue = clock.now() + QUEUE_REASON_EVERY_MS;
        if (reason === undefined || reason === this.#queueReason)
            return;
        this.#queueReason = reason;
        if (this.run.state === 'queued')
            observer.queuedBecause(reason, this.#age.elapsedMs);
    }
    async #readExpectation(signal) {
        this.#expectationDue = Infinity;
        const { dagId } = this.run;
        this.#expectation = await this.#readProgress(signal, (short) => fetchExpectation(dagId, this.#context.client, short));
        if (this.#expectation !== undefined)
            this.#context.observer.expected(this.#expectation);
    }
    async #readTasks(signal) {
        const { client, clock, observer } = this.#context;
        const { dagId, runId } = this.run;
        const from = clock.now();
        const tasks = await this.#readProgress(signal, (short) => client.listTaskInstances({ dagId, runId }, short));
        const tookMs = clock.now() - from;
        this.#tasksDue =
            clock.now() + (0,poll_schedule/* taskDelayMs */.Pi)(this.#age.runningMs, { instances: tasks?.length ?? 0, tookMs });
        if (tasks !== undefined)
            observer.tasksRead(tasks, this.#age.elapsedMs);
    }
    async #readProgress(signal, read) {
        const { client, clock, log } = this.#context;
        const found = await (0,optional_read/* readOptional */.T9)({ clock, log, ms: this.#progressLimitMs(client.transport) }, signal, read);
        if (found.isKnown)
            return found.value;
        if (!signal.aborted)
            log.debug(`Progress could not be read: ${found.reason}.`);
        return undefined;
    }
    #progressLimitMs(transport) {
        if (transport !== 'cli')
            return PROGRESS_READ_MS;
        const moment = { elapsedMs: this.#age.runningMs, interval: this.#interval };
        return Math.min(PROGRESS_READ_MS, 2 * (0,poll_schedule/* pollDelayMs */.pP)(moment, 0));
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/wait/wait-for-dag-run.js





const LAST_READ_MS = 8_000;
const REASON_MS = 4_000;
async function waitForDagRun(plan, context, signal) {
    const { client, clock, log } = context;
    const { timeoutMs, queueTimeoutMs } = plan;
    const poller = new DagRunPoller(plan.run, plan.pollIntervalMs, context);
    const endsAt = clock.now() + timeoutMs;
    let passedAt = endsAt;
    if (plan.run.state === 'queued' && queueTimeoutMs !== undefined && queueTimeoutMs < timeoutMs) {
        const hasLeft = await within(queueTimeoutMs, (run) => run.state !== 'queued');
        if (!hasLeft)
            return timedOut('queue-timeout');
    }
    const hasFinished = await within(endsAt - clock.now(), model/* isFinished */.$g);
    return hasFinished ? { kind: 'finished', run: poller.run } : timedOut('timeout');
    async function within(ms, isReached) {
        const passed = new deadline/* DeadlinePassed */.X();
        try {
            await (0,deadline/* withDeadline */.N)({ clock, ms, passed }, signal, (limit) => poller.pollUntil(isReached, limit));
        }
        catch (error) {
            if (error !== passed)
                throw error;
            passedAt = clock.now();
            const look = await (0,optional_read/* readOptional */.T9)({ clock, ms: LAST_READ_MS }, signal, (limit) => poller.poll(limit));
            signal.throwIfAborted();
            if (!look.isKnown)
                log.debug(`After the time limit, the run could not be read: ${look.reason}.`);
        }
        return isReached(poller.run);
    }
    async function timedOut(limit) {
        const { run } = poller;
        if (run.state !== 'queued')
            return { kind: 'timed-out', limit, run, reason: undefined, passedAt };
        const limits = { clock, log, ms: REASON_MS };
        const found = await (0,optional_read/* readIfPossible */.dA)('Why the run is queued', limits, signal, (short) => findQueueReason(run, client, short));
        const reason = found ?? guessQueueReason(client);
        return { kind: 'timed-out', limit, run, reason, passedAt };
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/run-dag.js















const STOP_ON_TIMEOUT_MS = 60_000;
async function runDag(plan, context, signal) {
    const tracker = new RunTracker(plan, context);
    try {
        const blocked = await proceed(plan, context, tracker, signal);
        return tracker.end(blocked.outcome, blocked.importError);
    }
    catch (error) {
        if (!signal.aborted)
            return tracker.end((0,error_outcome/* errorOutcome */.z)(error));
        return await endCancelled(plan, context, tracker).catch((late) => tracker.end((0,error_outcome/* errorOutcome */.z)(late), undefined, true));
    }
}
async function proceed(plan, context, tracker, signal) {
    const { inputs } = plan;
    reportTransportLimits(inputs, context);
    if (inputs.attach === undefined)
        (0,storable_conf/* requireStorable */.O)(inputs.conf, context.client.version);
    const blocked = await begin(plan, context, tracker, signal);
    if (blocked !== undefined)
        return blocked;
    const run = tracker.requireRun();
    if ((0,model/* isFinished */.$g)(run))
        return { outcome: finishedOutcome(run), importError: undefined };
    if (!inputs.waitForCompletion) {
        return { outcome: triggeredOutcome(run), importError: undefined };
    }
    const onRead = (read) => tracker.updateRun(read);
    const end = await waitForDagRun({ ...inputs, run }, { ...context, onRead }, signal);
    if (end.kind === 'finished')
        return { outcome: finishedOutcome(end.run), importError: undefined };
    return { outcome: await endTimedOut(end, plan, context, tracker, signal), importError: undefined };
}
async function begin(plan, context, tracker, signal) {
    const { inputs, environment, dag } = plan;
    if (inputs.attach !== undefined) {
        tracker.setRun(await findAttached(inputs.dagId, inputs.attach, context, signal), 'attached');
        return undefined;
    }
    const rerun = await decideRerun(plan, context, signal);
    if (rerun.kind === 'attach') {
        tracker.setRun(rerun.run, 'attached');
        return undefined;
    }
    const { waitForDagMs, dagId, parsedAfter } = inputs;
    const options = { dagId, parsedAfter, refreshSeconds: environment?.dagRefreshSeconds, waitForDagMs };
    let seen = dag;
    return await startWhenPresent(options, async (leftMs) => {
        const ready = { inputs: { ...inputs, waitForDagMs: leftMs }, environment, dag: seen };
        seen = undefined;
        const blocked = await preflight(ready, context, signal);
        if (blocked !== undefined)
            return blocked;
        if (rerun.kind === 'resume') {
            tracker.setRun(await resumeRun(rerun.run, context, signal), 'resumed');
            return undefined;
        }
        const outcome = await (0,active_runs/* applyIfRunning */.H)(inputs, context, signal);
        if (outcome !== undefined)
            return { outcome, importError: undefined };
        await triggerRun(plan, context, tracker, signal);
        return undefined;
    }, context, signal);
}
async function triggerRun({ inputs, runId }, context, tracker, signal) {
    const { dagId, conf, logicalDate, note, dagRunId, onCancel, onTimeout } = inputs;
    const { run, origin } = await trigger({
        request: { dagId, runId, conf, logicalDate, note: note === '' ? undefined : note },
        isRunIdGiven: dagRunId !== undefined,
        looksFirst: dagRunId !== undefined || onCancel === 'stop' || onTimeout === 'stop',
        save: (phase, triedId) => tracker.setPhase(phase, triedId),
    }, context, signal);
    tracker.setRun(run, origin);
}
async function endTimedOut(end, { inputs, stoppedBy }, context, tracker, signal) {
    const limitMs = end.limit === 'timeout' ? inputs.timeoutMs : (inputs.queueTimeoutMs ?? inputs.timeoutMs);
    const outcome = timedOutOutcome(end, limitMs);
    if (inputs.onTimeout === 'leave' || !tracker.mayStop()) {
        tracker.setLimitPassedAt(end.passedAt);
        return inputs.onTimeout === 'leave'
            ? outcome
            : { ...outcome, message: `${outcome.message}; it keeps running: this step did not create it` };
    }
    const note = writeStopNote(end.limit, stoppedBy);
    const stopped = await (0,stop_run/* stopRun */.K)({ ref: end.run, note, budgetMs: STOP_ON_TIMEOUT_MS }, context, signal);
    const line = (0,stop_run/* describeStop */.C)(stopped, end.run, context);
    if (stopped.kind === 'not-stopped')
        context.log.warn(line);
    else
        context.log.info(line);
    if (stopped.kind === 'stopped' || stopped.kind === 'finished')
        tracker.updateRun(stopped.run);
    if (stopped.kind === 'finished')
        return finishedOutcome(stopped.run);
    return stopped.kind === 'stopped' ? { ...outcome, message: `${outcome.message}; it was stopped` } : outcome;
}

// EXTERNAL MODULE: ./lib/report/outputs.js
var outputs = __nccwpck_require__(8568);
// EXTERNAL MODULE: ./lib/findings/task-state.js
var task_state = __nccwpck_require__(42781);
;// CONCATENATED MODULE: ./lib/report/progress.js



const MINUTE_MS = 60_000;
const EARLY_MS = 10 * MINUTE_MS;
const EARLY_HEARTBEAT_MS = MINUTE_MS;
const HEARTBEAT_MS = 5 * MINUTE_MS;
const COUNTS_MS = 30_000;
const MOST_NAMES = 6;
const MOST_STATES = 20;
const NAME_LIMIT = 120;
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
    #shown = new Map();
    #counts = '';
    #expectation;
    #isAwaiting = false;
    #hasSaidSlow = false;
    #queuedMs = 0;
    constructor(parts) {
        this.#parts = parts;
        this.#printedAt = parts.clock.now();
    }
    runKnown = (run, origin) => {
        const url = this.#parts.linkTo(run);
        this.#print(`${ORIGINS[origin]} "${run.runId}" of DAG "${run.dagId}"${url === '' ? '' : `: ${url}`}`);
    };
    stateChanged = (run, previous, elapsedMs) => {
        if (previous === 'queued')
            this.#queuedMs = elapsedMs;
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
            this.#shown.set(taskId, { state, text });
        this.#counts = describeDone(tasks);
        this.#isAwaiting = tasks.some((task) => task.state === task_state/* AWAITING_INPUT */.a8);
        const byState = Map.groupBy(news, ({ state }) => state);
        const parts = [...byState]
            .sort(([a], [b]) => (0,task_state/* compareStates */.CD)(a, b))
            .slice(0, MOST_STATES)
            .map(([state, items]) => {
            const names = items.map(({ taskId, text }) => `${(0,cut/* wholeName */.fC)(taskId, NAME_LIMIT)}${text === '' ? '' : ` (${text})`}`);
            const meaning = state === task_state/* AWAITING_INPUT */.a8 ? ' (a person has to answer in Airflow)' : '';
            return `${(0,task_state/* appearanceOf */.co)(state).sign} ${state}${meaning}: ${(0,cut/* listSome */.XT)(names, MOST_NAMES)}`;
        });
        this.#print(`${stamp(elapsedMs)} ${this.#counts} · ${parts.join(' · ')}`);
    };
    nothingNew = (run, elapsedMs) => {
        const isSlow = !this.#hasSaidSlow &&
            this.#expectation !== undefined &&
            run.state === 'running' &&
            elapsedMs - this.#queuedMs > this.#expectation.medianMs * SLOW_FACTOR;
        const silentMs = this.#parts.clock.now() - this.#printedAt;
        const heartbeatMs = elapsedMs < EARLY_MS ? EARLY_HEARTBEAT_MS : HEARTBEAT_MS;
        if (!isSlow && silentMs < heartbeatMs)
            return;
        if (isSlow)
            this.#hasSaidSlow = true;
        const person = this.#isAwaiting ? ', a person has to answer in Airflow' : '';
        const counts = `${this.#counts === '' ? '' : `, ${this.#counts}`}${person}`;
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
        const before = this.#shown.get(group.taskId);
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
    const done = Object.entries(counts).reduce((sum, [state, count]) => sum + (['good', 'bad', 'skipped'].includes((0,task_state/* appearanceOf */.co)(state).kind) ? count : 0), 0);
    const total = group.instances.length;
    const failed = counts['failed'] ?? 0;
    const text = `${done} of ${total}${failed > 0 ? `, ${failed} failed` : ''}`;
    const isUnderWay = done > 0 && done < total && group.state !== 'failed';
    return { state: isUnderWay ? 'running' : group.state, text };
}
function describeDone(tasks) {
    const done = tasks.filter((task) => ['good', 'bad', 'skipped'].includes((0,task_state/* appearanceOf */.co)(task.state).kind)).length;
    return `${done} of ${(0,task_state/* formatTaskCount */.oU)(tasks)} task ${tasks.length === 1 ? 'instance' : 'instances'} done`;
}
function stamp(elapsedMs) {
    const seconds = Math.floor(elapsedMs / 1000);
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const two = (n) => String(n).padStart(2, '0');
    return `[${h > 0 ? `${h}:${two(m)}` : m}:${two(s)}]`;
}

;// CONCATENATED MODULE: ./lib/dag-run/step-state.js



const STEP_STATE = 'dag-run';
function encodeStepState(state) {
    return JSON.stringify(state);
}
function decodeStepState(text) {
    const value = parse(text);
    if (!(0,json/* isObject */.G)(value))
        return undefined;
    const { phase, dagId, runId, onCancel, url, stopNote, connection } = value;
    if (!isPhase(phase) || !isAccepted(dagId, ids/* parseDagId */.Hp) || !isAccepted(runId, ids/* parseRunId */._G))
        return undefined;
    if (onCancel !== 'leave' && onCancel !== 'stop')
        return undefined;
    if (!isLink(url) || !isNote(stopNote) || !(0,json/* isObject */.G)(connection))
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
function isAccepted(value, parse) {
    return typeof value === 'string' && value !== '' && 'value' in parse(value);
}
function isLink(value) {
    return (typeof value === 'string' && (value === '' || (value.length <= 4_000 && /^https?:\/\/\S+$/.test(value))));
}
function isNote(value) {
    return typeof value === 'string' && value.length <= 4_000 && isStopNote(value);
}
function isPhase(value) {
    return value === 'sending' || value === 'created' || value === 'not-ours' || value === 'done';
}

;// CONCATENATED MODULE: ./lib/step/save-state.js


function createStateSaver(runner) {
    let hasWarned = false;
    return (state) => {
        try {
            runner.saveState(STEP_STATE, encodeStepState(state));
        }
        catch (error) {
            if (hasWarned)
                return;
            hasWarned = true;
            runner.warn(`The state of the step could not be saved (GITHUB_STATE: ${(0,foreign_error/* describeForeignError */.C)(error)}). If the runner kills this step, nothing stops its DAG run.`);
        }
    };
}

;// CONCATENATED MODULE: ./lib/step/trigger-and-wait.js










const WATCH_RETRY_BUDGET_MS = 20 * 60_000;
const REPORT_MS = 20_000;
const FINDINGS_MS = 16_000;
const LEAST_FINDINGS_MS = 3_000;
const VERDICT_MS = 3_000;
const USUAL_SESSION_MS = 3_600_000;
const RENEWABLE = `Use the input "role-to-assume", which renews them for as long as the step waits. ${id_token_permission/* ID_TOKEN_PERMISSION */.a}`;
async function triggerAndWait(parts, step, signal) {
    const { runner, clock, inputs, session } = parts;
    const { client, aws, environment, linkTo } = session;
    const { context: workflow } = runner;
    if (inputs.waitForCompletion)
        warnOfExpiry(parts);
    const runId = inputs.dagRunId ?? (0,run_id/* deriveRunId */.ab)(workflow, inputs, clock.date().getTime());
    const isGiven = inputs.dagRunId !== undefined;
    const plan = {
        inputs,
        runId,
        earlierRunIds: (0,run_id/* earlierRunIds */.si)({ runId, isGiven, runAttempt: workflow.runAttempt }),
        environment,
        dag: session.dag,
        stoppedBy: (0,runner_context/* workflowRunUrl */.CX)(workflow),
        connection: (0,step_session/* toConnection */.cV)(aws.plan),
    };
    const context = {
        client,
        clock,
        log: runner,
        linkTo,
        observer: observe(parts, step),
        save: createStateSaver(runner),
    };
    const { outcome, run, origin, importError, limitPassedAt } = await runDag(plan, context, signal);
    const runUrl = run === undefined ? '' : linkTo(run);
    step.update({ outcome, run, origin, importError, runUrl });
    if (run === undefined)
        return;
    if (runUrl === '') {
        runner.info("No link to the run: the web server's address is unknown. Allow the role airflow:GetEnvironment.");
    }
    step.update({ taskUrl: (task) => session.linkToTask(run, task) });
    if (outcome.name !== 'success' && outcome.name !== 'failed' && outcome.name !== 'timed-out')
        return;
    const usedMs = limitPassedAt === undefined ? 0 : clock.now() - limitPassedAt;
    const limitMs = Math.max(FINDINGS_MS - usedMs, LEAST_FINDINGS_MS);
    step.limitReport(clock.now() + REPORT_MS - usedMs);
    await withTimelyVerdict(readFindings({ run, limitMs }, parts, step, signal), parts, step);
}
async function readFindings({ run, limitMs }, parts, step, signal) {
    const { runner, clock, inputs, session } = parts;
    const update = (findings) => step.update({ ...findings, tasks: findings.tasks ?? step.report.tasks });
    const { collectFindings } = await __nccwpck_require__.e(/* import() */ 780).then(__nccwpck_require__.bind(__nccwpck_require__, 50780));
    const findings = await collectFindings({ run, inputs, limitMs, onTasks: update }, { client: session.client, clock, log: runner, cloudWatch: openCloudWatch(parts) }, signal);
    update(findings);
}
async function withTimelyVerdict(reading, { runner, clock }, step) {
    const wait = new AbortController();
    const printVerdict = async () => {
        if ((0,outcome/* passes */.WE)(step.report.outcome.name))
            return;
        const { logVerdict } = await __nccwpck_require__.e(/* import() */ 478).then(__nccwpck_require__.bind(__nccwpck_require__, 17478));
        logVerdict(step.report, runner);
    };
    const printing = clock.sleep(VERDICT_MS, wait.signal).then(printVerdict, () => undefined);
    try {
        await reading;
    }
    finally {
        wait.abort();
        await printing;
    }
}
function observe(parts, step) {
    const { runner, clock, session } = parts;
    const { client, aws, linkTo } = session;
    const progress = createProgress({ log: runner, clock, linkTo });
    return {
        ...progress,
        runKnown: (run, origin) => {
            progress.runKnown(run, origin);
            step.update({ run, origin, runUrl: linkTo(run) });
            aws.retry.allow(WATCH_RETRY_BUDGET_MS);
            preloadReport();
            const { transport, version } = client;
            const early = (0,outputs/* earlyOutputs */.MA)({
                run,
                origin,
                runUrl: linkTo(run),
                transport,
                airflowVersion: version.text,
            });
            try {
                for (const [name, value] of Object.entries(early))
                    runner.setOutput(name, value);
            }
            catch (error) {
                runner.debug(`Setting the early outputs failed: ${(0,foreign_error/* describeForeignError */.C)(error)}`);
            }
        },
        tasksRead: (tasks, elapsedMs) => {
            progress.tasksRead(tasks, elapsedMs);
            step.update({ tasks });
        },
        expected: (expectation) => {
            progress.expected(expectation);
            step.update({ expectation });
        },
    };
}
function preloadReport() {
    __nccwpck_require__.e(/* import() */ 780).then(__nccwpck_require__.bind(__nccwpck_require__, 50780)).catch(() => { });
    __nccwpck_require__.e(/* import() */ 478).then(__nccwpck_require__.bind(__nccwpck_require__, 17478)).catch(() => { });
}
function warnOfExpiry({ runner, clock, inputs, session }) {
    const { endsAt, isEndUnknown } = session.aws.credentials;
    if (isEndUnknown && inputs.timeoutMs > USUAL_SESSION_MS) {
        runner.warn(`The AWS credentials are temporary and their expiry is unknown. They may expire before "timeout", and this step cannot renew them. ${RENEWABLE}`);
    }
    if (endsAt === undefined)
        return;
    const leftMs = endsAt.getTime() - clock.date().getTime();
    if (leftMs >= inputs.timeoutMs)
        return;
    runner.warn(`The AWS credentials expire at ${endsAt.toISOString()}, before "timeout" has passed, and this step cannot renew them. ${RENEWABLE}`);
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
            const { createCloudWatchLogs } = await Promise.all(/* import() */[__nccwpck_require__.e(222), __nccwpck_require__.e(308), __nccwpck_require__.e(166)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16297));
            return await createCloudWatchLogs(options).readTaskLog(...asked);
        },
    };
}

;// CONCATENATED MODULE: ./lib/step/run.js













const RETRY_BUDGET_MS = 60_000;
const cancelledEarly = {
    name: 'cancelled',
    message: 'The workflow was cancelled; nothing was triggered',
};
async function run(parts, signal) {
    const runner = (0,annotations/* limitAnnotations */.y)(parts.runner);
    const step = new Step(runner.context);
    try {
        const found = connectAndAct({ ...parts, runner }, step, signal);
        await (parts.lost === undefined ? found : Promise.race([found, parts.lost]));
    }
    catch (error) {
        if (error instanceof Error)
            runner.debug((0,foreign_error/* describeStack */.G)(error));
        const isEarly = signal.aborted && step.report.run === undefined;
        step.end(isEarly ? cancelledEarly : (0,error_outcome/* errorOutcome */.z)(error));
    }
    const { publishReport } = await __nccwpck_require__.e(/* import() */ 478).then(__nccwpck_require__.bind(__nccwpck_require__, 17478));
    await publishReport(step.report, step.publishOptions, { runner, clock: parts.clock }, signal);
    runner.close();
    return (0,outcome/* passes */.WE)(step.report.outcome.name);
}
async function connectAndAct(parts, step, signal) {
    const { runner, env, clock } = parts;
    (0,runner_context/* checkContext */.M_)(env);
    const inputs = await parseInputs({
        input: (name) => runner.input(name),
        context: runner.context,
        env,
        readFile: (path) => (0,conf_file/* readWorkspaceFile */.s)(path, runner.context.workspace),
    });
    if (inputs.githubToken !== '')
        runner.mask(inputs.githubToken);
    (0,redaction/* hideConf */.dN)(inputs.conf);
    const retryBudgetMs = Math.max(RETRY_BUDGET_MS, inputs.waitForDagMs);
    const aws = (0,step_session/* openAwsSession */.ah)(inputs, { runner, clock, env, retryBudgetMs });
    step.begin(inputs);
    const mask = (secret) => runner.mask(secret);
    await (0,settings/* prepareAwsSettings */.o)(env, { isAmbient: inputs.role === undefined, mask });
    const known = await (0,step_session/* readEnvironment */.Qo)(aws, inputs.dagId, signal);
    const { environment } = known;
    if (environment !== undefined) {
        step.update({ airflowVersion: environment.airflowVersion?.text });
        const unusable = (0,environment_status/* findUnusable */.F)(environment);
        if (unusable !== undefined)
            return step.end(unusable);
    }
    const session = await (0,step_session/* openSession */.fA)(aws, known, { runner, clock }, signal);
    const { transport, version } = session.client;
    step.update({ transport, airflowVersion: version.text });
    runner.info(`${aws.mwaa.target.environment} (${inputs.region}) runs Airflow ${version.text}; using ${transport}.`);
    const act = inputs.dryRun ? (await __nccwpck_require__.e(/* import() */ 583).then(__nccwpck_require__.bind(__nccwpck_require__, 31583))).dryRunDag : triggerAndWait;
    await act({ ...parts, inputs, session }, step, signal);
}

;// CONCATENATED MODULE: ./lib/main.js





async function main() {
    const cancel = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => cancel.abort(new abort/* Cancelled */.c(signal)));
    }
    const runner = createGitHubRunner();
    function giveUp(error) {
        try {
            runner.setOutput('outcome', 'error');
            runner.error([error.message, error.hint].join('\n'), { title: `The step ended early (${error.code})` });
            runner.close();
        }
        finally {
            exit(1);
        }
    }
    const lost = watchEarlyEnd(giveUp);
    const hasPassed = await run({ runner, clock: clock/* systemClock */.m, env: process.env, lost }, cancel.signal);
    exit(hasPassed ? 0 : 1);
}

;// CONCATENATED MODULE: ./lib/step/post.js


async function runPost(parts) {
    const { runner } = parts;
    const saved = runner.readState(STEP_STATE);
    const state = decodeStepState(saved);
    if (saved !== '' && state === undefined)
        runner.warn('The saved state of the step was not written by this action, so nothing was looked for or stopped.');
    const plan = (0,leftover_run/* planPost */.ig)(state);
    if (plan.kind === 'report')
        runner.info(plan.line);
    if (plan.kind === 'stop') {
        const { stopLeftoverRun } = await __nccwpck_require__.e(/* import() */ 290).then(__nccwpck_require__.bind(__nccwpck_require__, 78290));
        await stopLeftoverRun(plan.state, parts);
    }
    runner.close();
}

;// CONCATENATED MODULE: ./lib/post.js




const LIMIT_MS = 270_000;
async function post() {
    const runner = createGitHubRunner();
    let hasGivenUp = false;
    function giveUp(why) {
        if (hasGivenUp)
            return;
        hasGivenUp = true;
        try {
            runner.warn(`The post step could not check what the step left behind: ${why}`);
            runner.close();
        }
        finally {
            exit(0);
        }
    }
    const lost = watchEarlyEnd(({ message }) => giveUp(message));
    lost.catch(({ message }) => giveUp(message));
    setTimeout(() => giveUp(`it took more than ${LIMIT_MS / 60_000} minutes.`), LIMIT_MS).unref();
    await runPost({ runner, clock: clock/* systemClock */.m, env: process.env });
    exit(0);
}

;// CONCATENATED MODULE: ./lib/bundle.js



var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
