import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

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

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

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

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

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

/***/ 8999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ __toCommonJS),
  i: () => (/* binding */ __require),
  n: () => (/* binding */ __esmMin),
  o: () => (/* binding */ __toESM),
  r: () => (/* binding */ __exportAll),
  t: () => (/* binding */ __commonJSMin)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./lib/joined/rolldown-runtime.js

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var __require = (() => (0,external_node_module_namespaceObject.createRequire)(import.meta.url))();



/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ finishedTaskStates),
  $t: () => (/* binding */ readWorkspaceFile),
  A: () => (/* binding */ linkSuffix),
  An: () => (/* binding */ systemClock),
  At: () => (/* binding */ iamStatement),
  B: () => (/* binding */ NoRoute),
  Bt: () => (/* binding */ INEXACT),
  C: () => (/* binding */ OPTIONAL_RETRY_LIMIT),
  Cn: () => (/* binding */ TextScanner),
  Ct: () => (/* binding */ readRetryAfter),
  D: () => (/* binding */ findExceptionLine),
  Dn: () => (/* binding */ ActionError),
  Dt: () => (/* binding */ notFromAirflow),
  E: () => (/* binding */ readOptional),
  En: () => (/* binding */ keepNumber),
  Et: () => (/* binding */ isTaskLogPath),
  F: () => (/* binding */ limitRetries),
  Ft: () => (/* binding */ parseConnection),
  G: () => (/* binding */ runNotFound),
  Gt: () => (/* binding */ findMissingSpace),
  H: () => (/* binding */ startTimeLimit),
  Ht: () => (/* binding */ REPEATED_KEY),
  I: () => (/* binding */ formatDuration),
  It: () => (/* binding */ transportActions),
  J: () => (/* binding */ readTaskState),
  Jt: () => (/* binding */ listSome),
  K: () => (/* binding */ dagNotFound),
  Kt: () => (/* binding */ byteLength),
  L: () => (/* binding */ spanMs),
  Lt: () => (/* binding */ transportNames),
  M: () => (/* binding */ openSession),
  Mt: () => (/* binding */ asSentence),
  N: () => (/* binding */ readEnvironment),
  Nt: () => (/* binding */ countOf),
  O: () => (/* binding */ listActive),
  On: () => (/* binding */ TransportError),
  Ot: () => (/* binding */ readAirflowStatus),
  P: () => (/* binding */ mayPass),
  Pt: () => (/* binding */ limitAnnotations),
  Q: () => (/* binding */ dateOfRun),
  Qt: () => (/* binding */ isAtLeast),
  R: () => (/* binding */ requireData),
  Rt: () => (/* binding */ InputReader),
  S: () => (/* binding */ lastLines),
  Sn: () => (/* binding */ parseJson),
  St: () => (/* binding */ isThrottled),
  T: () => (/* binding */ readIfPossible),
  Tn: () => (/* binding */ isHeldExactly),
  Tt: () => (/* binding */ firstWords),
  U: () => (/* binding */ clientOptions),
  Ut: () => (/* binding */ TOO_DEEP),
  V: () => (/* binding */ NotConnected),
  Vt: () => (/* binding */ MISSING_SPACE),
  W: () => (/* binding */ toSdkCredentials),
  Wt: () => (/* binding */ TextProblem),
  X: () => (/* binding */ MOST_TASK_INSTANCES),
  Xt: () => (/* binding */ wholeName),
  Y: () => (/* binding */ requireRunState),
  Yt: () => (/* binding */ shortException),
  Z: () => (/* binding */ byTask),
  Zt: () => (/* binding */ wholeText),
  _: () => (/* binding */ stopIfStarted),
  _n: () => (/* binding */ quoteForeign),
  _t: () => (/* binding */ explainSignature),
  a: () => (/* binding */ AWAITING_INPUT),
  an: () => (/* binding */ stripTerminal),
  at: () => (/* binding */ listsRunsByCommand),
  b: () => (/* binding */ waitForDag),
  bn: () => (/* binding */ redactSecrets),
  bt: () => (/* binding */ isExpired),
  c: () => (/* binding */ countStates),
  cn: () => (/* binding */ require_undici),
  ct: () => (/* binding */ requireOk),
  d: () => (/* binding */ groupByTask),
  dn: () => (/* binding */ describeStack),
  dt: () => (/* binding */ numberField),
  en: () => (/* binding */ describeUnsettled),
  et: () => (/* binding */ isFinished),
  f: () => (/* binding */ measureDepths),
  fn: () => (/* binding */ cutBetweenWords),
  ft: () => (/* binding */ readInstant),
  g: () => (/* binding */ stringifyBounded),
  gn: () => (/* binding */ isHtml),
  gt: () => (/* binding */ privateWebServer),
  h: () => (/* binding */ taskName),
  hn: () => (/* binding */ formatJson),
  ht: () => (/* binding */ explainServiceFailure),
  i: () => (/* binding */ measureRun),
  "in": () => (/* binding */ toPrintableLines),
  it: () => (/* binding */ capabilitiesOf),
  j: () => (/* binding */ openAwsSession),
  jn: () => (/* binding */ orAbort),
  jt: () => (/* binding */ asClause),
  k: () => (/* binding */ withDeadline),
  kn: () => (/* binding */ isUndecided),
  kt: () => (/* binding */ withoutRow),
  l: () => (/* binding */ findFailures),
  ln: () => (/* binding */ require_tunnel),
  lt: () => (/* binding */ asJson),
  m: () => (/* binding */ taskKey),
  mn: () => (/* binding */ cutLine),
  mt: () => (/* binding */ wordField),
  n: () => (/* binding */ main),
  nn: () => (/* binding */ passes),
  nt: () => (/* binding */ taskLogCall),
  o: () => (/* binding */ appearanceOf),
  on: () => (/* binding */ readEventPayload),
  ot: () => (/* binding */ malformed),
  p: () => (/* binding */ stateName),
  pn: () => (/* binding */ cutForeign),
  pt: () => (/* binding */ textField),
  q: () => (/* binding */ RUN_STATES),
  qt: () => (/* binding */ lastLinesWithin),
  r: () => (/* binding */ setOutputs),
  rn: () => (/* binding */ prepareAwsSettings),
  rt: () => (/* binding */ xcomCall),
  s: () => (/* binding */ compareStates),
  sn: () => (/* binding */ workflowRunUrl),
  st: () => (/* binding */ requireObject),
  t: () => (/* binding */ post),
  tn: () => (/* binding */ errorOutcome),
  tt: () => (/* binding */ keyOfRun),
  u: () => (/* binding */ formatTaskCount),
  un: () => (/* binding */ describeForeignError),
  ut: () => (/* binding */ asJsonObject),
  v: () => (/* binding */ deriveRunId),
  vn: () => (/* binding */ hideConf),
  vt: () => (/* binding */ isWrongRegion),
  w: () => (/* binding */ describeReadFailure),
  wn: () => (/* binding */ JSON_NUMBER),
  wt: () => (/* binding */ readSdkFailure),
  x: () => (/* binding */ exceptionLine),
  xn: () => (/* binding */ isObject),
  xt: () => (/* binding */ isForbidden),
  y: () => (/* binding */ findUnstorable),
  yn: () => (/* binding */ redact),
  yt: () => (/* binding */ isClockSkew),
  z: () => (/* binding */ requireNoPage),
  zt: () => (/* binding */ readConfInputs)
});

// EXTERNAL MODULE: ./lib/joined/rolldown-runtime.js + 1 modules
var rolldown_runtime = __nccwpck_require__(8999);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/joined/start.js



















// lib/core/abort.js
function orAbort(promise, signal) {
	return new Promise((resolve, reject) => {
		const stop = () => reject(signal.reason);
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
	});
}
var Cancelled = class extends Error {
	name = "Cancelled";
	constructor(signal) {
		super(`the workflow was cancelled (${signal})`);
	}
};
// lib/core/clock.js
const systemClock = {
	now: () => Number(process.hrtime.bigint()) / 1e6,
	date: () => new Date(),
	random: () => Math.random(),
	sleep: (ms, signal) => new Promise((resolve, reject) => {
		if (signal.aborted) return reject(signal.reason);
		const stop = () => {
			clearTimeout(timer);
			reject(signal.reason);
		};
		const timer = setTimeout(() => {
			signal.removeEventListener("abort", stop);
			resolve();
		}, ms);
		signal.addEventListener("abort", stop, { once: true });
	})
};
// lib/core/errors.js
var ActionError = class extends Error {
	name = "ActionError";
	code;
	hint;
	subject;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.code = code;
		this.hint = details.hint;
		this.subject = details.subject;
	}
};
var TransportError = class extends ActionError {
	name = "TransportError";
	delivery;
	retryAfterMs;
	constructor(code, message, details) {
		super(code, message, details);
		this.delivery = details.delivery;
		this.retryAfterMs = details.retryAfterMs;
	}
};
const REFUSALS = new Set([
	"access-denied",
	"no-airflow-role",
	"environment-outdated",
	"private-web-server",
	"path-too-long"
]);
function isRefusal(error) {
	return error instanceof ActionError && REFUSALS.has(error.code);
}
function isUndecided(error) {
	return error instanceof TransportError && error.delivery === "unknown";
}
// lib/core/json-number.js
const LONGEST$5 = 400;
function isHeldExactly(source) {
	if (source.length > LONGEST$5) return false;
	const decimal = /^0[xo]/.test(source) ? String(BigInt(source)) : source;
	const written = String(Number(decimal));
	if (/^[+-]?\d+$/.test(decimal) && !/^-?\d+$/.test(written)) return false;
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
	const [, sign, whole = "", fraction = "", exponent = "0"] = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
	if (sign === void 0) return text;
	const digits = (whole + fraction).replace(/^0+/, "");
	const significant = digits.replace(/0+$/, "");
	if (significant === "") return "0";
	const power = Number(exponent) - fraction.length + digits.length - significant.length;
	return `${sign === "-" ? "-" : ""}${significant}e${power}`;
}
// lib/core/text-scanner.js
const SPACE = /[ \t\n\r]*/y;
var TextScanner = class {
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
		if (this.text[this.at] !== character) return false;
		this.at += 1;
		return true;
	}
};
// lib/core/python-json.js
const WORD$1 = /true|false|null|NaN|-?Infinity/y;
const WORDS = new Map([
	["true", true],
	["false", false],
	["null", null],
	["NaN", NaN],
	["Infinity", Number.POSITIVE_INFINITY],
	["-Infinity", Number.NEGATIVE_INFINITY]
]);
function readPythonJson(text, readNumber) {
	return new PythonJsonReader(text, readNumber).read();
}
var PythonJsonReader = class extends TextScanner {
	#readNumber;
	#open = [];
	constructor(text, readNumber) {
		super(text);
		this.#readNumber = readNumber;
	}
	read() {
		for (;;) {
			const started = this.#start();
			if (started === void 0) continue;
			let { value } = started;
			for (;;) {
				const parent = this.#open.at(-1);
				if (parent === void 0) return this.#end(value);
				put(parent, value);
				if (this.has(",")) {
					if (parent.close === "}") parent.key = this.#key();
					break;
				}
				if (!this.has(parent.close)) throw notJson();
				value = parent.value;
				this.#open.pop();
			}
		}
	}
	#start() {
		if (this.has("[")) {
			if (this.has("]")) return { value: [] };
			this.#open.push({
				close: "]",
				value: []
			});
			return;
		}
		if (this.has("{")) {
			if (this.has("}")) return { value: {} };
			this.#open.push({
				close: "}",
				value: {},
				key: this.#key()
			});
			return;
		}
		return { value: this.#scalar() };
	}
	#scalar() {
		if (this.text[this.at] === "\"") return this.#string();
		const word = this.take(WORD$1);
		if (word !== void 0) return WORDS.get(word);
		const source = this.take(JSON_NUMBER);
		if (source === void 0) throw notJson();
		return this.#readNumber(source);
	}
	#key() {
		this.skipSpace();
		if (this.text[this.at] !== "\"") throw notJson();
		const key = this.#string();
		if (!this.has(":")) throw notJson();
		return key;
	}
	#string() {
		const start = this.at;
		const special = /["\\]/g;
		for (let from = start + 1;;) {
			special.lastIndex = from;
			const at = special.exec(this.text)?.index;
			if (at === void 0) throw notJson();
			from = at + 2;
			if (this.text[at] === "\\") continue;
			this.at = at + 1;
			return decodeString(this.text.slice(start, at + 1));
		}
	}
	#end(value) {
		this.skipSpace();
		if (this.at < this.text.length) throw notJson();
		return value;
	}
};
function put(parent, value) {
	if (parent.close === "]") parent.value.push(value);
	else if (parent.key === "__proto__") Object.defineProperty(parent.value, parent.key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else parent.value[parent.key] = value;
}
function decodeString(source) {
	try {
		return JSON.parse(source);
	} catch {
		throw notJson();
	}
}
function notJson() {
	return new SyntaxError("this is not JSON");
}
// lib/core/json.js
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseJson(text, numbers = "rounded") {
	const json = text.charCodeAt(0) === 65279 ? text.slice(1) : text;
	if (numbers === "as-written") return readPythonJson(json, keepNumber);
	try {
		return JSON.parse(json);
	} catch (error) {
		if (!/NaN|Infinity/.test(json)) throw error;
		return readPythonJson(json, Number);
	}
}
const HEAD = 4;
var GramIndex = class {
	#text;
	#places;
	#heads;
	constructor(secrets) {
		const kept = [...new Set(secrets)].filter((secret) => secret.length >= 8);
		this.#text = kept.join("\n");
		let size = 1024;
		while (size < this.#text.length * 2) size *= 2;
		this.#places = new Int32Array(size);
		this.#heads = new Uint32Array(size / 4);
		let start = 0;
		for (const secret of kept) {
			const end = start + secret.length;
			for (let at = start; at + HEAD <= end; at += 1) {
				const bit = this.#headBit(this.#text, at);
				this.#heads[bit >>> 5] = (this.#heads[bit >>> 5] ?? 0) | 1 << (bit & 31);
			}
			for (let at = start; at + 8 <= end; at += 1) this.#add(at);
			start = end + 1;
		}
	}
	find(text) {
		const spans = [];
		if (this.#text === "") return spans;
		let at = 0;
		while (at + 8 <= text.length) {
			if (!this.#hasHead(text, at + 8 - HEAD)) {
				at += 5;
				continue;
			}
			if (!this.#has(text, at)) {
				at += 1;
				continue;
			}
			let end = at + 8;
			while (end < text.length && this.#has(text, end - 8 + 1)) end += 1;
			spans.push([at, end]);
			at = end;
		}
		return spans;
	}
	#add(place) {
		const mask = this.#places.length - 1;
		let slot = hash(this.#text, place, 8) & mask;
		for (let other = this.#places[slot] ?? 0; other !== 0; other = this.#places[slot] ?? 0) {
			if (isSame$1(this.#text, place, this.#text, other - 1)) return;
			slot = slot + 1 & mask;
		}
		this.#places[slot] = place + 1;
	}
	#has(text, at) {
		const mask = this.#places.length - 1;
		let slot = hash(text, at, 8) & mask;
		for (let other = this.#places[slot] ?? 0; other !== 0; other = this.#places[slot] ?? 0) {
			if (isSame$1(text, at, this.#text, other - 1)) return true;
			slot = slot + 1 & mask;
		}
		return false;
	}
	#hasHead(text, at) {
		const bit = this.#headBit(text, at);
		return ((this.#heads[bit >>> 5] ?? 0) & 1 << (bit & 31)) !== 0;
	}
	#headBit(text, at) {
		return hash(text, at, HEAD) & this.#heads.length * 32 - 1;
	}
};
function hash(text, at, length) {
	let sum = 2166136261;
	for (let i = at; i < at + length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 16777619);
	return (sum ^ sum >>> 15) >>> 0;
}
function isSame$1(a, atA, b, atB) {
	for (let i = 0; i < 8; i += 1) if (a.charCodeAt(atA + i) !== b.charCodeAt(atB + i)) return false;
	return true;
}
// lib/core/redaction/value-finder.js
var ValueFinder = class {
	#fallbacks = [0];
	#depths = [0];
	#found = [0];
	#parents = [0];
	#codes = [0];
	#steps;
	constructor(values) {
		const kept = [...values];
		this.#steps = new StepTable(kept.reduce((sum, value) => sum + value.length, 0));
		for (const value of kept) this.#add(value);
		this.#connect();
	}
	find(text, least) {
		const spans = [];
		if (this.#depths.length === 1) return spans;
		const keep = (start, end) => {
			let from = start;
			for (let last = spans.at(-1); last !== void 0 && last[1] > from; last = spans.at(-1)) {
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
			if (length > 0) keep(at + 1 - length, at + 1);
			const depth = this.#depths[state] ?? 0;
			if (depth >= least && depth > length && isCut(text, at + 1)) keep(at + 1 - depth, at + 1);
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
			if (from === 0) continue;
			const code = this.#codes[to] ?? 0;
			let state = this.#fallbacks[from] ?? 0;
			let next = this.#steps.get(state, code);
			while (next === 0 && state !== 0) {
				state = this.#fallbacks[state] ?? 0;
				next = this.#steps.get(state, code);
			}
			this.#fallbacks[to] = next;
			if (this.#found[to] === 0) this.#found[to] = this.#found[next] ?? 0;
		}
	}
	#byDepth() {
		const deepest = this.#depths.reduce((most, depth) => Math.max(most, depth), 0);
		const places = new Int32Array(deepest + 2);
		for (const depth of this.#depths) places[depth + 1] = (places[depth + 1] ?? 0) + 1;
		for (let depth = 1; depth < places.length; depth += 1) places[depth] = (places[depth] ?? 0) + (places[depth - 1] ?? 0);
		const states = new Int32Array(this.#depths.length);
		for (let state = 0; state < this.#depths.length; state += 1) {
			const depth = this.#depths[state] ?? 0;
			const place = places[depth] ?? 0;
			states[place] = state;
			places[depth] = place + 1;
		}
		return states.subarray(1);
	}
};
function isCut(text, at) {
	return at === text.length || text.startsWith("…", at) || /^ ?(?:\.\.\.|\[\.\.\.)/.test(text.slice(at, at + 5));
}
var StepTable = class {
	#from;
	#codes;
	#to;
	constructor(most) {
		let size = 256;
		while (size < most * 2) size *= 2;
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
		let slot = (Math.imul(from, 2654435761) ^ Math.imul(code, 2246822507)) >>> 7;
		slot &= mask;
		while (this.#to[slot] !== 0 && (this.#from[slot] !== from || this.#codes[slot] !== code)) slot = slot + 1 & mask;
		return slot;
	}
};
// lib/core/redaction/written-forms.js
function quotedForms(value) {
	const forms = new Set([value]);
	if (!/^[\w.~-]*$/.test(value)) {
		const json = JSON.stringify(value).slice(1, -1);
		for (const text of [json, JSON.stringify(json).slice(1, -1)]) for (const form of [text, asciiJson(text)]) forms.add(form);
		for (const form of [pythonText(value, "'"), pythonText(value, "\"")]) forms.add(form);
		for (const form of urlForms(value.toWellFormed())) forms.add(form);
		for (const [quote, apostrophe] of [
			["&quot;", "&apos;"],
			["&#34;", "&#39;"],
			["&quot;", "&#x27;"],
			["\"", "'"]
		]) forms.add(markup(value, quote, apostrophe));
	}
	return [...forms];
}
function asciiJson(json) {
	return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function pythonText(value, quote) {
	const named = new Map([
		["\\", "\\\\"],
		["\n", "\\n"],
		["\r", "\\r"],
		["	", "\\t"],
		[quote, `\\${quote}`]
	]);
	return value.replace(/[\\'"\u0000-\u001f\u007f-\u00a0\u00ad]/g, (unit) => {
		const isText = unit === "\"" || unit === "'";
		return named.get(unit) ?? (isText ? unit : `\\x${unit.charCodeAt(0).toString(16).padStart(2, "0")}`);
	});
}
function urlForms(value) {
	const component = encodeURIComponent(value);
	return [component, component.replace(/[!'()*]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`)].flatMap((form) => [
		form,
		form.replaceAll("%20", "+"),
		form.replaceAll("%2F", "/"),
		form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
	]);
}
function markup(value, quote, apostrophe) {
	return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", quote).replaceAll("'", apostrophe);
}
function base64Forms(value) {
	const bytes = Buffer.from(value.toWellFormed());
	return [
		0,
		1,
		2
	].flatMap((before) => {
		const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replace(/=+$/, "");
		const start = before === 0 ? 0 : before + 1;
		const end = (before + bytes.length) % 3 === 0 ? text.length : text.length - 1;
		const form = text.slice(start, end);
		return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
	});
}
// lib/core/redaction/redaction.js
const SHORTEST_HIDDEN = 8;
const LONGEST_SECRET = 32768;
const ENCODED = /[%&+\\]|(?=[a-z0-9+/_-]{0,15}[A-Z])(?=[A-Z0-9+/_-]{0,15}[a-z])[A-Za-z0-9+/_-]{16}/;
const HIDDEN = "***";
const NEWEST = 16;
const secrets = new Map();
const confValues = new Set();
let plainIndex;
let encodedIndex;
let confFinder;
function hideSecret(secret, kind = "lasting") {
	const kept = secret.slice(0, LONGEST_SECRET);
	if (kept.length < SHORTEST_HIDDEN) return;
	const held = secrets.get(kind) ?? new Set();
	secrets.set(kind, held);
	const isKnown = held.delete(kept);
	held.add(kept);
	if (isKnown) return;
	const [oldest = ""] = held;
	if (kind !== "lasting" && held.size > NEWEST) held.delete(oldest);
	plainIndex = void 0;
	encodedIndex = void 0;
}
function hideConf(value) {
	for (const text of textsOf(value)) confValues.add(text);
	confFinder = void 0;
}
function redact(text) {
	return hide(text, [...findSecrets(text), ...findConfValues(text)]);
}
function redactSecrets(text) {
	return hide(text, findSecrets(text));
}
function findSecrets(text) {
	if (secrets.size === 0 || text.length < SHORTEST_HIDDEN) return [];
	plainIndex ??= new GramIndex(allSecrets());
	const plain = plainIndex.find(text);
	if (!ENCODED.test(text)) return plain;
	encodedIndex ??= new GramIndex(allSecrets().flatMap((secret) => [...quotedForms(secret), ...base64Forms(secret)]));
	return [...plain, ...encodedIndex.find(text)];
}
function allSecrets() {
	return [...secrets.values()].flatMap((held) => [...held]);
}
function findConfValues(text) {
	if (confValues.size === 0 || text.length < SHORTEST_HIDDEN) return [];
	confFinder ??= new ValueFinder([...confValues].flatMap(quotedForms).filter((form) => form.length >= SHORTEST_HIDDEN));
	return confFinder.find(text, SHORTEST_HIDDEN);
}
function hide(text, spans) {
	if (spans.length === 0) return text;
	const shown = [];
	let end = 0;
	for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
		if (from >= end) shown.push(text.slice(end, from), HIDDEN);
		end = Math.max(end, to);
	}
	return `${shown.join("")}${text.slice(end)}`;
}
function textsOf(value) {
	const texts = [];
	const open = [value];
	while (open.length > 0) {
		const next = open.pop();
		if (Array.isArray(next)) for (const item of next) open.push(item);
		else if (typeof next === "string") texts.push(next, ...next.includes("\n") ? next.split(/\r?\n/) : []);
		else if (typeof next === "bigint") texts.push(String(next));
		else if (typeof next === "number") texts.push(...numberForms(next));
		else if (isObject(next)) for (const item of Object.values(next)) open.push(item);
	}
	return texts.filter((text) => text.trim().length >= SHORTEST_HIDDEN);
}
function numberForms(value) {
	const json = String(value);
	return [json, json.replace(/e([+-])(\d)$/, "e$10$2")];
}
// lib/core/foreign-text.js
const READ_LIMIT = 32768;
const HIDDEN_LIMIT = 32768;
const BLANK_WITHIN = 1e3;
const DEEPEST$1 = 20;
const CUT = " ...";
const SEARCHED = 4e3;
function quoteForeign(text, limit) {
	const shown = redactStart(text, READ_LIMIT);
	return cutBetweenWords((isHtml(shown) ? withoutTags(shown) : shown).replace(/[\s\p{Cc}]+/gu, " ").trim().toWellFormed(), limit);
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
			if (left <= 0) break;
			add(`${isFirst ? "" : ","}${prefix}`);
			addValue(item, depth + 1);
			isFirst = false;
		}
	};
	const addValue = (item, depth) => {
		const isList = Array.isArray(item);
		if (typeof item === "string") add(JSON.stringify(item.slice(0, Math.max(left, 0))));
		else if (!isList && !isObject(item)) add(JSON.stringify(item) ?? "null");
		else if (depth >= DEEPEST$1) add("...");
		else {
			add(isList ? "[" : "{");
			addItems(isList ? listItems(item) : listMembers(item), depth);
			add(isList ? "]" : "}");
		}
	};
	addValue(value, 0);
	return parts.join("");
}
function* listItems(items) {
	for (const item of items) yield ["", item];
}
function* listMembers(members) {
	for (const [key, item] of Object.entries(members)) yield [`${JSON.stringify(key.slice(0, READ_LIMIT))}:`, item];
}
function isHtml(body) {
	return typeof body === "string" && /^\s{0,1000}<(?:!doctype|html|head|body)\b/i.test(body.slice(0, 2e3));
}
function headOf(text) {
	return text.slice(0, SEARCHED);
}
function cutForeign(text, limit) {
	if (text.length <= limit) return text;
	const shown = redactStart(text, limit);
	const end = findCut(shown, limit - 4);
	return copy(`${shown.slice(0, end)}${CUT}`.trimStart());
}
function cutLine(line, limit) {
	return line.length <= limit ? line : `${cutForeign(line, limit)} (${line.length} characters)`;
}
function cutBetweenWords(text, limit) {
	if (text.length <= limit) return text;
	const end = text.lastIndexOf(" ", limit - 4);
	return end <= 0 ? CUT.trim() : `${text.slice(0, end)}${CUT}`;
}
function redactStart(text, limit) {
	if (text.length <= limit + HIDDEN_LIMIT) return redact(text).slice(0, limit);
	const shown = redact(text.slice(0, limit + HIDDEN_LIMIT));
	return shown.slice(0, Math.max(0, Math.min(limit, shown.length - HIDDEN_LIMIT)));
}
function findCut(text, limit) {
	if (text.length <= limit) return text.length;
	const blank = text.lastIndexOf(" ", limit);
	if (blank > limit - BLANK_WITHIN && blank > 0) return blank;
	for (let at = limit; at > 0; at -= 1) if (!/[\p{L}\p{N}+/=_.~%-]/u.test(text.charAt(at))) return at;
	return 0;
}
function copy(text) {
	return Buffer.from(text, "utf8").toString("utf8");
}
function withoutTags(html) {
	const scriptEnd = /<\/(?:script|style)\b/gi;
	const shown = [];
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf("<", at);
		if (open < 0) break;
		shown.push(html.slice(at, open));
		const isScript = /^<(?:script|style)\b/i.test(html.slice(open, open + 8));
		scriptEnd.lastIndex = open;
		const close = isScript ? scriptEnd.exec(html)?.index : html.indexOf(">", open) + 1;
		if (close === void 0 || close === 0) return shown.join(" ");
		at = close;
	}
	return [...shown, html.slice(at)].join(" ");
}
// lib/core/foreign-error.js
function describeForeignError(error) {
	if (!(error instanceof Error)) return quoteForeign(String(error), 500);
	const message = error instanceof SyntaxError ? "text that cannot be parsed" : quoteForeign(error.message, 500);
	return `${error.name}: ${message}`;
}
function describeStack(error) {
	const { stack = "", message } = error;
	const at = stack.search(/^\s{1,20}at /m);
	const frames = at < 0 ? "" : stack.slice(at);
	const words = error instanceof SyntaxError ? "text that cannot be parsed" : redact(message);
	return `${error.name}: ${words}${frames === "" ? "" : `\n${redact(frames)}`}`;
}
// lib/core/exit.js
function exit(exitCode) {
	process.stdout.once("error", () => process.exit(exitCode));
	process.stdout.write("", () => process.exit(exitCode));
}
function watchEarlyEnd(giveUp) {
	let count = 0;
	let reject = () => {};
	const lost = new Promise((_, refuse) => {
		reject = refuse;
	});
	lost.catch(() => {});
	const report = (error) => {
		count += 1;
		if (count === 1) reject(error);
		else if (count === 2) giveUp(error);
	};
	process.on("beforeExit", () => report(endedEarly()));
	process.on("uncaughtException", (error) => report(unexpected$1(error)));
	process.on("unhandledRejection", (reason) => report(unexpected$1(reason)));
	return lost;
}
function endedEarly() {
	return new ActionError("internal", "The step was waiting for an answer, and the connection that could bring it was closed without an error.", { hint: "Start the job again. If it happens again, please report it with the debug log." });
}
function unexpected$1(reason) {
	return new ActionError("internal", `Unexpected error in the action: ${describeForeignError(reason)}`, {
		hint: "This is a defect of the action: please report it with the debug log.",
		cause: reason
	});
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
// node_modules/tunnel/lib/tunnel.js
var require_tunnel$1 = (0,rolldown_runtime.t)(((exports) => {
	(0,rolldown_runtime.i)("net");
	var tls = (0,rolldown_runtime.i)("tls");
	var http = (0,rolldown_runtime.i)("http");
	var https = (0,rolldown_runtime.i)("https");
	var events = (0,rolldown_runtime.i)("events");
	(0,rolldown_runtime.i)("assert");
	var util = (0,rolldown_runtime.i)("util");
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
		self.on("free", function onFree(socket, host, port, localAddress) {
			var options = toOptions(host, port, localAddress);
			for (var i = 0, len = self.requests.length; i < len; ++i) {
				var pending = self.requests[i];
				if (pending.host === options.host && pending.port === options.port) {
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
		var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
		if (self.sockets.length >= this.maxSockets) {
			self.requests.push(options);
			return;
		}
		self.createSocket(options, function(socket) {
			socket.on("free", onFree);
			socket.on("close", onCloseOrRemove);
			socket.on("agentRemove", onCloseOrRemove);
			req.onSocket(socket);
			function onFree() {
				self.emit("free", socket, options);
			}
			function onCloseOrRemove(err) {
				self.removeSocket(socket);
				socket.removeListener("free", onFree);
				socket.removeListener("close", onCloseOrRemove);
				socket.removeListener("agentRemove", onCloseOrRemove);
			}
		});
	};
	TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
		var self = this;
		var placeholder = {};
		self.sockets.push(placeholder);
		var connectOptions = mergeOptions({}, self.proxyOptions, {
			method: "CONNECT",
			path: options.host + ":" + options.port,
			agent: false,
			headers: { host: options.host + ":" + options.port }
		});
		if (options.localAddress) connectOptions.localAddress = options.localAddress;
		if (connectOptions.proxyAuth) {
			connectOptions.headers = connectOptions.headers || {};
			connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
		}
		debug("making CONNECT request");
		var connectReq = self.request(connectOptions);
		connectReq.useChunkedEncodingByDefault = false;
		connectReq.once("response", onResponse);
		connectReq.once("upgrade", onUpgrade);
		connectReq.once("connect", onConnect);
		connectReq.once("error", onError);
		connectReq.end();
		function onResponse(res) {
			res.upgrade = true;
		}
		function onUpgrade(res, socket, head) {
			process.nextTick(function() {
				onConnect(res, socket, head);
			});
		}
		function onConnect(res, socket, head) {
			connectReq.removeAllListeners();
			socket.removeAllListeners();
			if (res.statusCode !== 200) {
				debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
				socket.destroy();
				var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
				return;
			}
			if (head.length > 0) {
				debug("got illegal response body from proxy");
				socket.destroy();
				var error = new Error("got illegal response body from proxy");
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
				return;
			}
			debug("tunneling connection has established");
			self.sockets[self.sockets.indexOf(placeholder)] = socket;
			return cb(socket);
		}
		function onError(cause) {
			connectReq.removeAllListeners();
			debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
			var error = new Error("tunneling socket could not be established, cause=" + cause.message);
			error.code = "ECONNRESET";
			options.request.emit("error", error);
			self.removeSocket(placeholder);
		}
	};
	TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
		var pos = this.sockets.indexOf(socket);
		if (pos === -1) return;
		this.sockets.splice(pos, 1);
		var pending = this.requests.shift();
		if (pending) this.createSocket(pending, function(socket) {
			pending.request.onSocket(socket);
		});
	};
	function createSecureSocket(options, cb) {
		var self = this;
		TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
			var hostHeader = options.request.getHeader("host");
			var tlsOptions = mergeOptions({}, self.options, {
				socket,
				servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
			});
			var secureSocket = tls.connect(0, tlsOptions);
			self.sockets[self.sockets.indexOf(socket)] = secureSocket;
			cb(secureSocket);
		});
	}
	function toOptions(host, port, localAddress) {
		if (typeof host === "string") return {
			host,
			port,
			localAddress
		};
		return host;
	}
	function mergeOptions(target) {
		for (var i = 1, len = arguments.length; i < len; ++i) {
			var overrides = arguments[i];
			if (typeof overrides === "object") {
				var keys = Object.keys(overrides);
				for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
					var k = keys[j];
					if (overrides[k] !== void 0) target[k] = overrides[k];
				}
			}
		}
		return target;
	}
	var debug;
	if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) debug = function() {
		var args = Array.prototype.slice.call(arguments);
		if (typeof args[0] === "string") args[0] = "TUNNEL: " + args[0];
		else args.unshift("TUNNEL:");
		console.error.apply(console, args);
	};
	else debug = function() {};
	exports.debug = debug;
}));
// node_modules/tunnel/index.js
var require_tunnel = (0,rolldown_runtime.t)(((exports, module) => {
	module.exports = require_tunnel$1();
}));
// lib/runner/undici.cjs
var require_undici = (0,rolldown_runtime.t)(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var ProxyAgent = class {
		options;
		made;
		constructor(options) {
			this.options = options;
		}
	};
	async function fetchLater(url, init = {}) {
		const undici = await __nccwpck_require__.e(/* import() */ 569).then(__nccwpck_require__.bind(__nccwpck_require__, 7569)).then((m) => (0,rolldown_runtime.o)(m.default, 1));
		const { dispatcher, ...rest } = init;
		if (dispatcher === void 0) return undici.fetch(url, rest);
		dispatcher.made ??= new undici.ProxyAgent(dispatcher.options);
		return undici.fetch(url, {
			...rest,
			dispatcher: dispatcher.made
		});
	}
	module.exports = {
		ProxyAgent,
		fetch: fetchLater
	};
}));
require_tunnel();
require_undici();
var HttpCodes;
(function(HttpCodes) {
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
(function(Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect;
HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout;
// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(external_os_.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
const { chmod, copyFile, lstat, mkdir, open: open$3, readdir: readdir$1, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
process.platform;
external_fs_.constants.O_RDONLY;
process.platform;
external_events_namespaceObject.EventEmitter;
external_events_namespaceObject.EventEmitter;
external_os_.platform();
external_os_.arch();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
// lib/runner/command-guard.js
var CommandGuard = class {
	#write;
	#token = "";
	constructor(write) {
		this.#write = write;
	}
	print(line) {
		if (this.#token === "") {
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
		if (this.#token === "") return;
		this.#write(`::${this.#token}::\n`);
		this.#token = "";
	}
};
// lib/core/web-address.js
const LONGEST$4 = 4e3;
function isWebAddress(text) {
	if (text === void 0 || text.length > LONGEST$4 || !/^https?:\/\/[\x21-\x7e]+$/i.test(text)) return false;
	const url = URL.parse(text);
	return url !== null && url.hostname !== "" && url.username === "" && url.password === "" && url.port !== "0";
}
// lib/runner/context.js
const GIT_ID = {
	is: (text) => /^[0-9a-f]{7,64}$/i.test(text),
	words: "the id of a commit"
};
const NUMBER = {
	is: (text) => /^\d{1,19}$/.test(text),
	words: "a whole number"
};
const ADDRESS = {
	is: isWebAddress,
	words: "an address of http or https, without a password"
};
const NO_REF = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[/-]|[/.]$/;
const FORMS = {
	GITHUB_REPOSITORY: {
		is: (text) => /^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text),
		words: "a repository as owner/name"
	},
	GITHUB_RUN_ID: NUMBER,
	GITHUB_RUN_ATTEMPT: {
		is: (text) => /^\d{1,10}$/.test(text),
		words: NUMBER.words
	},
	GITHUB_RUN_NUMBER: NUMBER,
	GITHUB_REF: {
		is: (text) => text.length <= 1e3 && !NO_REF.test(text),
		words: "the name of a Git ref"
	},
	GITHUB_SHA: GIT_ID,
	GITHUB_SERVER_URL: ADDRESS,
	GITHUB_API_URL: ADDRESS
};
function readContext(env) {
	const read = (name) => {
		const text = env[name] ?? "";
		const form = FORMS[name];
		return form === void 0 || form.is(text) ? text : "";
	};
	return {
		repository: read("GITHUB_REPOSITORY"),
		workflow: read("GITHUB_WORKFLOW"),
		job: read("GITHUB_JOB"),
		step: read("GITHUB_ACTION"),
		runId: read("GITHUB_RUN_ID"),
		runNumber: read("GITHUB_RUN_NUMBER"),
		runAttempt: Number(read("GITHUB_RUN_ATTEMPT")) || 1,
		ref: read("GITHUB_REF"),
		sha: read("GITHUB_SHA"),
		actor: read("GITHUB_ACTOR"),
		eventName: read("GITHUB_EVENT_NAME"),
		actionRepository: read("GITHUB_ACTION_REPOSITORY"),
		actionRef: read("GITHUB_ACTION_REF"),
		serverUrl: read("GITHUB_SERVER_URL") || "https://github.com",
		apiUrl: read("GITHUB_API_URL") || "https://api.github.com",
		workspace: read("GITHUB_WORKSPACE"),
		eventPath: read("GITHUB_EVENT_PATH")
	};
}
function workflowRunUrl(context) {
	const { serverUrl, repository, runId, runAttempt } = context;
	if (repository === "" || runId === "") return "";
	return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
}
function checkContext(env) {
	for (const [name, form] of Object.entries(FORMS)) {
		const text = env[name] ?? "";
		if (text.trim() === "" || form.is(text)) continue;
		throw new ActionError("invalid-input", `The variable ${name} is not ${form.words}.`, { hint: "The runner sets it; remove what sets it to something else." });
	}
}
function readIdTokenSettings(env) {
	const url = env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
	const requestToken = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
	if (url === "" || requestToken === "") return void 0;
	if (!isWebAddress(url)) throw notSetByGitHub("ACTIONS_ID_TOKEN_REQUEST_URL", "an http or https address");
	if (!/^[\x21-\x7e]{1,12000}$/.test(requestToken)) throw notSetByGitHub("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "a token that a header can hold");
	return {
		url,
		requestToken
	};
}
function notSetByGitHub(name, words) {
	return new ActionError("invalid-input", `The variable ${name} is not ${words}.`, { hint: "GitHub sets it for a job with \"permissions: id-token: write\"; remove what sets it to something else." });
}
// lib/http/preconnect-agent.js
var PreconnectAgent = class extends external_node_https_.Agent {
	#waiting = new Map();
	preconnect(url) {
		const host = url.hostname;
		const port = url.port === "" ? 443 : Number(url.port);
		const name = `${host}:${port}`;
		if (this.#waiting.has(name)) return;
		const socket = (0,external_node_tls_namespaceObject.connect)({
			host,
			port,
			...(0,external_node_net_namespaceObject.isIP)(host) === 0 ? { servername: host } : {}
		});
		socket.setNoDelay().setKeepAlive(true);
		const drop = () => {
			this.#waiting.delete(name);
			socket.destroy();
		};
		socket.on("error", drop).on("end", drop).on("close", drop).unref();
		this.#waiting.set(name, {
			socket,
			drop
		});
	}
	createConnection(...given) {
		const [{ host, port, servername }] = given;
		const name = `${host}:${port}`;
		const waiting = this.#waiting.get(name);
		if (waiting === void 0 || (servername || host) !== host) return super.createConnection(...given);
		const { socket, drop } = waiting;
		this.#waiting.delete(name);
		return socket.off("error", drop).off("end", drop).off("close", drop).ref();
	}
};
// lib/http/request-guard.js
const CONNECT_LIMIT_MS = 1e4;
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
	request.once("socket", (socket) => {
		if (isConnected(socket)) act();
		else socket.once(socket instanceof external_node_tls_namespaceObject.TLSSocket ? "secureConnect" : "connect", act);
	});
}
function isConnected(socket) {
	if (socket.connecting) return false;
	if (!(socket instanceof external_node_tls_namespaceObject.TLSSocket)) return true;
	const protocol = socket.getProtocol();
	return protocol !== null && protocol !== "unknown";
}
function guard(request) {
	let isSettled = false;
	let information = 0;
	const connecting = setTimeout(() => {
		failOnce(fail("ETIMEDOUT", "no connection was made in time", "connect"));
		request.destroy();
	}, CONNECT_LIMIT_MS);
	const settle = () => {
		isSettled = true;
		clearTimeout(connecting);
	};
	const failOnce = (error) => {
		if (!isSettled) request.emit("error", error);
	};
	whenConnected(request, () => clearTimeout(connecting));
	request.once("error", settle).once("response", (response) => {
		settle();
		const { statusCode = 0 } = response;
		if (statusCode >= 200) return;
		request.shouldKeepAlive = false;
		const { socket } = response;
		setImmediate(() => {
			response.destroy(switched(statusCode));
			socket.destroy();
		});
	});
	request.on("information", ({ statusCode }) => {
		information += 1;
		if (statusCode === 101 || information > MOST_INFORMATION) request.destroy(switched(statusCode));
	});
	request.once("upgrade", (response, socket) => {
		socket.on("error", () => {}).destroy();
		failOnce(switched(response.statusCode ?? 101));
	});
	request.once("close", () => failOnce(fail("ECONNRESET", "the connection was closed without an answer")));
}
function switched(status) {
	return fail("ERR_NO_FINAL_ANSWER", `the server answered with status ${status} only`);
}
function fail(code, message, syscall) {
	return Object.assign(new Error(message), {
		code,
		...syscall === void 0 ? {} : { syscall }
	});
}
// lib/http/proxied-agent.js
const MARK = Symbol("the proxy of a failed request");
function routeThroughProxy(agent, proxy, isBypassed) {
	const config = findProxyConfig(agent);
	if (config === void 0) throw new ActionError("invalid-input", `The variable ${proxy.variable} names a proxy, which Node ${process.version} of this runner cannot use.`, { hint: "Update the runner: it needs Node 24.5 or later." });
	const defaultPort = agent instanceof Object && "defaultPort" in agent ? Number(agent.defaultPort) : 443;
	const isProxied = (host, port) => !isBypassed(typeof host === "string" ? host : "localhost", Number(port) || defaultPort);
	config.shouldUseProxy = isProxied;
	const taker = agent;
	const addRequest = taker.addRequest.bind(agent);
	let isUnproven = true;
	taker.addRequest = (request, options, ...rest) => {
		const { host, port } = options;
		if (isProxied(host, port)) watch(request, {
			onAnswer: () => {
				isUnproven = false;
			},
			mark: () => ({
				label: proxy.label,
				isUnproven
			})
		});
		addRequest(request, options, ...rest);
	};
	return agent;
}
function findProxyConfig(agent) {
	return Object.getOwnPropertySymbols(agent).map((symbol) => agent[symbol]).find(isProxyConfig);
}
function isProxyConfig(value) {
	return typeof value === "object" && value !== null && "shouldUseProxy" in value && typeof value.shouldUseProxy === "function";
}
function watch(request, on) {
	let isConnected = false;
	whenConnected(request, () => {
		isConnected = true;
	});
	request.once("response", on.onAnswer);
	request.prependOnceListener("error", (error) => {
		if (!isConnected) Object.assign(error, { [MARK]: on.mark() });
	});
}
function readProxyMark(error) {
	return error instanceof Error ? error[MARK] : void 0;
}
// lib/http/no-proxy.js
function createBypass(variable, text) {
	const entries = text.split(/[\s,]+/).filter((entry) => entry !== "");
	const matchers = entries.map((entry) => {
		const matcher = parseEntry(entry);
		if (matcher !== void 0) return matcher;
		throw new ActionError("invalid-input", `The variable ${variable} has an entry that is neither a host name nor an IP address (number ${entries.indexOf(entry) + 1} of ${entries.length}).`, { hint: "Write names, IP addresses or networks, separated by commas: .corp.example,10.0.0.0/8,host:8443" });
	});
	return (host, port) => {
		const name = trimHost(host);
		return matchers.some((matches) => matches(name, port));
	};
}
const ADDRESSES = {
	4: "ipv4",
	6: "ipv6"
};
function familyOf(text) {
	const family = (0,external_node_net_namespaceObject.isIP)(text);
	return family === 4 || family === 6 ? family : void 0;
}
function parseEntry(entry) {
	return parseAddresses(entry) ?? parseHostPort(entry);
}
function parseAddresses(entry) {
	const list = new external_node_net_namespaceObject.BlockList();
	const [first = "", bits, ...more] = entry.split("/");
	const address = first.replace(/^\[(.*)\]$/, "$1");
	const family = familyOf(address);
	if (family !== void 0 && more.length === 0) {
		if (bits === void 0) list.addAddress(address, ADDRESSES[family]);
		else if (!/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128)) return void 0;
		else list.addSubnet(address, Number(bits), ADDRESSES[family]);
		return checkIn(list);
	}
	const [from = "", to = ""] = entry.split("-");
	if (familyOf(from) !== 4 || familyOf(to) !== 4 || entry !== `${from}-${to}`) return void 0;
	try {
		list.addRange(from, to);
	} catch {
		return;
	}
	return checkIn(list);
}
function checkIn(list) {
	return (host) => {
		const family = familyOf(host);
		return family !== void 0 && list.check(host, ADDRESSES[family]);
	};
}
const NAME$1 = /^[\p{L}\p{N}_*-]+(\.[\p{L}\p{N}_*-]+)*$/u;
function parseHostPort(entry) {
	const [, bracketed, plain = "", digits] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(entry) ?? [];
	const port = digits === void 0 ? void 0 : Number(digits);
	if (port !== void 0 && (port === 0 || port > 65535)) return void 0;
	const isPort = (other) => port === void 0 || port === other;
	if (bracketed !== void 0) {
		const matches = parseAddresses(bracketed);
		return matches && ((host, other) => isPort(other) && matches(host, other));
	}
	const name = plain.toLowerCase().replace(/^\./, "").replace(/\.$/, "");
	if (!NAME$1.test(name) || /^[\d.]+-[\d.]+$/.test(name)) return void 0;
	const isName = name.includes("*") ? matchWildcard(name) : matchDomain(name);
	return (host, other) => isPort(other) && isName(host);
}
function matchDomain(name) {
	return (host) => host === name || (0,external_node_net_namespaceObject.isIP)(host) === 0 && host.endsWith(`.${name}`);
}
function matchWildcard(name) {
	const parts = name.split("*");
	const first = parts[0] ?? "";
	const last = parts.at(-1) ?? "";
	return (host) => {
		if (host.length < first.length + last.length || !host.startsWith(first) || !host.endsWith(last)) return false;
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
	return host.toLowerCase().replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
}
// lib/http/proxy-variables.js
function readProxySettings(env, mask) {
	const https = readProxy("HTTPS_PROXY", env, mask);
	const http = readProxy("HTTP_PROXY", env, mask);
	const noProxy = https !== void 0 || http !== void 0 ? pickVariable("NO_PROXY", env) : void 0;
	return {
		...https === void 0 ? {} : { https },
		...http === void 0 ? {} : { http },
		isBypassed: noProxy === void 0 ? () => false : createBypass(noProxy.variable, noProxy.text)
	};
}
function pickVariable(name, env) {
	for (const variable of [name.toLowerCase(), name]) {
		const text = env[variable]?.trim() ?? "";
		if (text !== "") return {
			variable,
			text
		};
	}
}
function readProxy(name, env, mask) {
	const picked = pickVariable(name, env);
	if (picked === void 0) return void 0;
	const { variable, text } = picked;
	const { scheme, login, server, rest } = splitAddress(text);
	for (const secret of secretsOf(login)) mask(secret);
	const refuse = (problem, hint = WRITE_AS) => {
		mask(text);
		return new ActionError("invalid-input", `The variable ${variable} ${problem}.`, {
			subject: `Variable ${variable}`,
			hint
		});
	};
	if (/^socks(4a?|5h?)?$/.test(scheme)) throw refuse(`names a SOCKS proxy (${scheme}://), which this action cannot use`, NAME_AN_HTTP_PROXY);
	if (scheme !== "http" && scheme !== "https") throw refuse("names a proxy that is neither http:// nor https://", NAME_AN_HTTP_PROXY);
	if (rest.includes("@")) throw refuse("has a \"/\", \"?\" or \"#\" in front of its \"@\"");
	if (/[\s\p{Cc}]/u.test(text)) throw refuse("has a blank or a control character in it");
	const url = URL.parse(`${scheme}://${server}`);
	if (url === null || server.includes("\\") || url.hostname === "" || url.port === "0") throw refuse("does not name a host and port");
	const [user, password] = login.map(decodeLogin);
	if ([user, password].some((part = "") => /[\p{Cc}\ufffd]/u.test(part))) throw refuse("has a user or password that is not text in UTF-8");
	const label = `${url.protocol}//${url.host} (${variable})`;
	if (user === void 0) return {
		variable,
		href: `${url.protocol}//${url.host}`,
		label
	};
	const credentials = `${encodeURIComponent(user)}:${encodeURIComponent(password ?? "")}`;
	mask(Buffer.from(`${user}:${password ?? ""}`).toString("base64"));
	return {
		variable,
		href: `${url.protocol}//${credentials}@${url.host}`,
		label
	};
}
const WRITE_AS = "Write it as http://host:port or http://user:password@host:port, with special characters of user and password percent-encoded: # as %23, / as %2F, ? as %3F, @ as %40.";
const NAME_AN_HTTP_PROXY = "Name an HTTP proxy (http://host:port), or unset the variable for this step and let the runner reach AWS directly.";
function splitAddress(text) {
	const [, scheme = "http", address = ""] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? [];
	const end = address.search(/[/?#]/);
	const authority = end < 0 ? address : address.slice(0, end);
	const rest = end < 0 ? "" : address.slice(end);
	const at = (rest.includes("@") ? address : authority).lastIndexOf("@");
	const login = at < 0 ? [] : splitLogin(address.slice(0, at));
	return {
		scheme: scheme.toLowerCase(),
		login,
		server: authority.slice(at < 0 ? 0 : at + 1),
		rest
	};
}
function splitLogin(login) {
	const colon = login.indexOf(":");
	return colon < 0 ? [login] : [login.slice(0, colon), login.slice(colon + 1)];
}
function decodeLogin(text) {
	const bytes = text.replace(/%(?![0-9a-f]{2})/gi, "%25");
	try {
		return decodeURIComponent(bytes);
	} catch {
		return "�";
	}
}
function secretsOf(login) {
	const secret = login[1] ?? login[0] ?? "";
	return secret === "" ? [] : [...new Set([secret, decodeLogin(secret)])];
}
// lib/http/network.js
function createAgents(env, mask = () => {}) {
	const proxies = readProxySettings(env, mask);
	const { http, https, isBypassed } = proxies;
	const keepAlive = { keepAlive: true };
	const httpAgent = http === void 0 ? new external_node_http_.Agent(keepAlive) : routeThroughProxy(new external_node_http_.Agent({
		...keepAlive,
		proxyEnv: { HTTP_PROXY: http.href }
	}), http, isBypassed);
	if (https !== void 0) {
		const httpsAgent = new external_node_https_.Agent({
			...keepAlive,
			proxyEnv: { HTTPS_PROXY: https.href }
		});
		return {
			http: guardRequests(httpAgent),
			https: guardRequests(routeThroughProxy(httpsAgent, https, isBypassed)),
			preconnect: () => {},
			proxies
		};
	}
	const httpsAgent = guardRequests(new PreconnectAgent(keepAlive));
	return {
		http: guardRequests(httpAgent),
		https: httpsAgent,
		preconnect: (text) => {
			const url = URL.parse(text);
			if (url?.protocol === "https:") httpsAgent.preconnect(url);
		},
		proxies
	};
}
const NOT_CONNECTED = {
	ECONNREFUSED: "the connection was refused",
	ENOTFOUND: "the host name does not resolve",
	EAI_AGAIN: "the host name could not be resolved at the moment",
	EHOSTUNREACH: "there is no route to the host",
	ENETUNREACH: "there is no route to its network",
	EADDRNOTAVAIL: "no local address is left"
};
const NOT_IN_TIME = "no connection was made in time";
const NO_ROUTE = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EHOSTUNREACH",
	"ENETUNREACH"
]);
const BROKEN = {
	ECONNRESET: "the connection was cut",
	ECONNABORTED: "the connection was cut",
	EPIPE: "the connection was cut",
	ETIMEDOUT: "the connection went silent",
	ERR_NO_FINAL_ANSWER: "the server switched to another protocol instead of answering",
	ERR_STREAM_PREMATURE_CLOSE: "the connection was cut"
};
const CERTIFICATE$1 = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/;
const HANDSHAKE = /^(EPROTO|ERR_SSL_|ERR_TLS_)/;
function readNetworkError(error) {
	const failure = readDirectError(error);
	const proxy = readProxyMark(error);
	return failure !== void 0 && proxy !== void 0 ? describeProxyFailure(error, failure, proxy) : failure;
}
function readDirectError(error) {
	if (error instanceof AggregateError && error.errors.length > 0) {
		const [first] = error.errors;
		const failure = readDirectError(first);
		return failure && {
			...failure,
			delivery: "not-sent",
			isNoRoute: true
		};
	}
	if (!(error instanceof Error)) return void 0;
	const { code, syscall } = error;
	const text = typeof code === "string" ? code : "";
	if (text === "ERR_PROXY_TUNNEL") return readTunnelError(error);
	if (CERTIFICATE$1.test(text)) return {
		delivery: "not-sent",
		reason: `its TLS certificate is not trusted (${text})`,
		hint: "If a proxy or a private CA signs the connection, give the CA to Node in NODE_EXTRA_CA_CERTS.",
		isNoRoute: false,
		isCertificate: true
	};
	if (HANDSHAKE.test(text)) return {
		delivery: "not-sent",
		reason: `the TLS handshake failed (${text})`,
		isNoRoute: false
	};
	if (text === "ETIMEDOUT" && syscall === "connect" || error.name === "TimeoutError" && /establish/.test(error.message)) return {
		delivery: "not-sent",
		reason: NOT_IN_TIME,
		isNoRoute: true
	};
	const refused = NOT_CONNECTED[text];
	if (refused !== void 0) return {
		delivery: "not-sent",
		reason: `${refused} (${text})`,
		isNoRoute: NO_ROUTE.has(text)
	};
	const broken = BROKEN[text];
	if (broken !== void 0) return {
		delivery: "unknown",
		reason: `${broken} (${text})`,
		isNoRoute: false
	};
	if (text.startsWith("HPE_")) return {
		delivery: "unknown",
		reason: `the answer is not HTTP (${text})`,
		isNoRoute: false
	};
	if (error.name === "TimeoutError") return {
		delivery: "unknown",
		reason: "no answer came in time",
		isNoRoute: false
	};
	return error.message === "aborted" || error.message === "socket hang up" ? {
		delivery: "unknown",
		reason: "the connection was cut",
		isNoRoute: false
	} : void 0;
}
function readTunnelError(error) {
	const status = /HTTP\/1\.\d (\d{3})/.exec(error.message)?.[1];
	return {
		delivery: "not-sent",
		reason: `the proxy did not open a connection to it (${status === void 0 ? "it hung up" : `status ${status}`})`,
		...status === "407" || status === "403" ? { hint: PROXY_HINT } : {},
		isNoRoute: status !== void 0 && /^50[234]$/.test(status)
	};
}
const PROXY_DOWN_HINT = "Start the proxy, or correct the variable that names it. Hosts that need no proxy belong in NO_PROXY.";
const PROXY_HINT = "Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY of the runner: the proxy must allow this host, and the variable must have credentials if the proxy requires them.";
function describeProxyFailure(error, failure, proxy) {
	const { code } = error;
	if (code === "ERR_PROXY_TUNNEL") return {
		...failure,
		reason: failure.reason.replace("the proxy", `the proxy ${proxy.label}`)
	};
	if (failure.isCertificate === true) return failure;
	if (failure.reason === NOT_IN_TIME) return {
		...failure,
		reason: `${NOT_IN_TIME} through the proxy ${proxy.label}`
	};
	return {
		delivery: "not-sent",
		reason: `the proxy ${proxy.label} cannot be reached: ${failure.reason}`,
		...failure.isNoRoute && proxy.isUnproven ? { hint: PROXY_DOWN_HINT } : {},
		isNoRoute: false
	};
}
// lib/http/small-request.js
var AnswerTooLarge = class extends Error {
	name = "AnswerTooLarge";
};
async function sendSmallRequest(request, agents, signal) {
	const response = await open$2(request, agents, signal);
	const chunks = [];
	let size = 0;
	for await (const chunk of response) {
		size += chunk.length;
		if (size > request.largestBytes) throw new AnswerTooLarge("the answer is too large");
		chunks.push(chunk);
	}
	const text = Buffer.concat(chunks).toString("utf8");
	return {
		status: response.statusCode ?? 0,
		headers: response.headers,
		text
	};
}
function open$2(request, agents, signal) {
	const url = new URL(request.url);
	const isPlain = url.protocol === "http:";
	const body = request.body === void 0 ? void 0 : Buffer.from(request.body);
	const options = {
		method: request.method,
		agent: isPlain ? agents.http : agents.https,
		headers: {
			...request.headers,
			...body === void 0 ? {} : { "content-length": String(body.length) },
			"user-agent": "trigger-mwaa-dag"
		},
		signal
	};
	return new Promise((resolve, reject) => {
		const sent = isPlain ? (0,external_node_http_.request)(url, options, resolve) : (0,external_node_https_.request)(url, options, resolve);
		sent.on("error", reject);
		sent.end(body);
	});
}
// lib/core/regular-file.js
var UnreadableFile = class extends Error {
	name = "UnreadableFile";
	code;
	constructor(code) {
		super(`the file cannot be read (${code})`);
		this.code = code;
	}
};
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
async function readRegularFile(path, mostBytes, resolved = false) {
	const file = await (0,promises_.open)(path, resolved ? FLAGS | (external_node_fs_.constants.O_NOFOLLOW ?? 0) : FLAGS);
	try {
		const found = await file.stat();
		if (found.isDirectory()) throw new UnreadableFile("EISDIR");
		if (!found.isFile()) throw new UnreadableFile("NOT_REGULAR");
		if (found.size > mostBytes) throw new UnreadableFile("TOO_LARGE");
		return await readAll(file, mostBytes);
	} finally {
		await file.close();
	}
}
async function readAll(file, mostBytes) {
	const chunks = [];
	let size = 0;
	for (;;) {
		const { bytesRead, buffer } = await file.read(Buffer.alloc(65536), 0, 65536, null);
		if (bytesRead === 0) return Buffer.concat(chunks);
		size += bytesRead;
		if (size > mostBytes) throw new UnreadableFile("TOO_LARGE");
		chunks.push(buffer.subarray(0, bytesRead));
	}
}
// lib/runner/event-payload.js
const LARGEST_EVENT = 26214400;
async function readEventPayload(path) {
	const event = JSON.parse((await readRegularFile(path, LARGEST_EVENT)).toString("utf8"));
	if (isObject(event)) return event;
	throw new SyntaxError("not a JSON object");
}
async function isForkPullRequest(given) {
	if (given.eventPath === "" || given.eventName === "pull_request_target") return false;
	try {
		const { pull_request: pull } = await readEventPayload(given.eventPath);
		if (!isObject(pull) || !isObject(pull["head"])) return false;
		if (pull["head"]["repo"] === null) return true;
		const head = readName(pull["head"]["repo"]);
		const base = isObject(pull["base"]) ? readName(pull["base"]["repo"]) : "";
		return head !== "" && head !== (base || given.repository.toLowerCase());
	} catch {
		return false;
	}
}
function readName(repository) {
	const name = isObject(repository) ? repository["full_name"] : void 0;
	return typeof name === "string" ? name.toLowerCase() : "";
}
// lib/runner/id-token-permission.js
const ID_TOKEN_PERMISSION = [
	"Add these lines to the job (or to the workflow, and to the caller of a reusable workflow); \"permissions:\" replaces the defaults, and a checkout needs \"contents: read\":",
	"  permissions:",
	"    id-token: write",
	"    contents: read"
].join("\n");
function describeMissingToken(isFork) {
	return isFork ? "A pull request from a fork never gets a token, and no permission changes that; run the step after the merge." : ID_TOKEN_PERMISSION;
}
// lib/runner/id-token.js
const LARGEST_BYTES$2 = 1e5;
const LONGEST_TOKEN = 2e4;
const JWT$1 = /^([\w-]{8,})\.[\w-]{2,}\.[\w-]{2,}$/;
async function requestIdToken(request, signal) {
	const settings = readIdTokenSettings(request.env);
	if (settings === void 0) throw new ActionError("id-token-missing", "GitHub gives this job no OIDC token, so the role cannot be assumed.", { hint: describeMissingToken(await isForkPullRequest(request.context)) });
	request.mask(settings.requestToken);
	const url = new URL(settings.url);
	url.hash = "";
	url.search = `${url.search === "" ? "?" : `${url.search}&`}audience=${encodeURIComponent(request.audience)}`;
	const headers = {
		accept: "application/json",
		authorization: `Bearer ${settings.requestToken}`
	};
	let answer;
	try {
		answer = await sendSmallRequest({
			method: "GET",
			url,
			headers,
			largestBytes: LARGEST_BYTES$2
		}, request.agents, signal);
	} catch (error) {
		signal.throwIfAborted();
		throw explainFailure(error);
	}
	if (answer.status !== 200) throw await explainStatus(answer.status, request);
	const token = readToken(answer.text);
	request.mask(token, "id-token");
	return token;
}
function readToken(text) {
	let body;
	try {
		body = JSON.parse(text);
	} catch {
		throw noToken("the answer is not JSON");
	}
	const value = isObject(body) ? body["value"] : void 0;
	if (typeof value === "string" && isJwt(value)) return value;
	throw new ActionError("unexpected-response", "GitHub's OIDC endpoint answered with something that is not a token (JWT).", { hint: "Check what ACTIONS_ID_TOKEN_REQUEST_URL leads to; GitHub sets it." });
}
function isJwt(text) {
	const header = text.length > LONGEST_TOKEN ? void 0 : JWT$1.exec(text)?.[1];
	if (header === void 0) return false;
	try {
		return isObject(JSON.parse(Buffer.from(header, "base64url").toString("utf8")));
	} catch {
		return false;
	}
}
async function explainStatus(status, request) {
	if ([
		301,
		302,
		303,
		307,
		308
	].includes(status)) return new ActionError("unexpected-response", `GitHub's OIDC endpoint redirects to another address (status ${status}), which is not followed.`, { hint: "Check what ACTIONS_ID_TOKEN_REQUEST_URL leads to, and the proxy if there is one." });
	if (status < 400 || status >= 500 || status === 408 || status === 429) return noToken(`status ${status}`);
	return new ActionError("id-token-missing", `GitHub refused an OIDC token (status ${status}).`, { hint: describeMissingToken(await isForkPullRequest(request.context)) });
}
function explainFailure(error) {
	if (error instanceof AnswerTooLarge) return new ActionError("unexpected-response", `GitHub's OIDC endpoint answered with more than ${LARGEST_BYTES$2} bytes, which is not a token.`);
	const failure = readNetworkError(error);
	if (failure?.hint !== void 0) return new ActionError("unreachable", `GitHub's OIDC endpoint did not give a token: ${failure.reason}.`, {
		hint: failure.hint,
		cause: error
	});
	return noToken(failure?.reason ?? "the connection failed", error);
}
function noToken(reason, cause) {
	return new TransportError("unreachable", `GitHub's OIDC endpoint did not give a token: ${reason}.`, {
		delivery: "not-sent",
		cause
	});
}
// lib/core/terminal.js
const ESC = "\x1B";
const BEL = "\x07";
const SEQUENCES = new RegExp([
	`(?:${ESC}\\[|\u009b)[0-?]{0,100}[ -/]{0,10}[@-~]`,
	`(?:${ESC}\\]|\u009d)[^${BEL}${ESC}\u009c\\n]{0,2000}(?:${BEL}|${ESC}\\\\|\u009c)`,
	`${ESC}[ -/]{0,10}[0-~]`
].join("|"), "g");
const INTRODUCERS = /[\u001b\u009b\u009d]/;
function stripTerminal(text) {
	return INTRODUCERS.test(text) ? text.replace(SEQUENCES, "") : text;
}
// lib/runner/printable.js
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
const PLAIN$1 = /^[\x20-\x7e]*$/;
function toPrintableLines(text) {
	if (PLAIN$1.test(text)) return [text];
	return text.split(/\r\n|\n|\r/).map((line) => stripTerminal(line).replace(CONTROL, ""));
}
// lib/runner/github-runner.js
const LINE_LIMIT$3 = 8e3;
function createGitHubRunner() {
	const guard = new CommandGuard((text) => process.stdout.write(text));
	const print = (text) => {
		for (const line of toPrintableLines(text)) guard.print(cutLine(line, LINE_LIMIT$3));
	};
	const command = (send) => guard.command(send);
	const fileCommand = (file, send) => (process.env[file] ?? "") === "" ? command(send) : send();
	const annotate = (send) => (message, place = {}) => command(() => send(toPrintableLines(message).join("\n"), toProperties(place)));
	const mask = (secret, kind) => {
		hideSecret(secret, kind);
		const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= SHORTEST_HIDDEN);
		for (const part of new Set(lines)) {
			hideSecret(part, kind);
			command(() => setSecret(part));
		}
	};
	const context = readContext(process.env);
	return {
		context,
		input: (name) => getInput(name, { trimWhitespace: false }),
		setOutput: (name, value) => fileCommand("GITHUB_OUTPUT", () => setOutput(name, value)),
		saveState: (name, value) => fileCommand("GITHUB_STATE", () => saveState(name, value)),
		readState: (name) => getState(name),
		mask,
		info: print,
		debug: (line) => {
			if (isDebug()) command(() => debug(toPrintableLines(cutLine(line, LINE_LIMIT$3)).join("\n")));
		},
		error: annotate(error),
		warn: annotate(warning),
		printGroup: (title, lines) => {
			command(() => startGroup(toPrintableLines(title).join(" ")));
			for (const line of lines) print(line);
			command(() => endGroup());
		},
		writeSummary: async (markdown) => {
			if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
			await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
		},
		idToken: (audience, agents, signal) => requestIdToken({
			audience,
			agents,
			mask,
			context,
			env: process.env
		}, signal),
		close: () => guard.close()
	};
}
function toProperties(place) {
	return {
		...place.title === void 0 ? {} : { title: toPrintableLines(place.title).join(" ") },
		...place.file === void 0 ? {} : { file: place.file },
		...place.line === void 0 ? {} : { startLine: place.line }
	};
}
// lib/aws/credentials.js
function maskCredentials(found, mask) {
	for (const secret of [
		found.secretAccessKey,
		found.sessionToken,
		found.accessKeyId
	]) if (secret !== void 0 && secret !== "") mask(secret, "credentials");
	return {
		accessKeyId: found.accessKeyId,
		secretAccessKey: found.secretAccessKey,
		...found.sessionToken === void 0 ? {} : { sessionToken: found.sessionToken },
		...found.expiration === void 0 ? {} : { expiration: found.expiration }
	};
}
function canSign({ accessKeyId, secretAccessKey, sessionToken = "" }) {
	return [
		accessKeyId,
		secretAccessKey,
		sessionToken
	].every((text) => /^[\x21-\x7e]{0,12000}$/.test(text));
}
// lib/aws/partition.js
const PARTITIONS = [
	{
		regions: "cn-",
		id: "aws-cn",
		plain: "amazonaws.com.cn",
		dualStack: "api.amazonwebservices.com.cn"
	},
	{
		regions: "us-gov-",
		id: "aws-us-gov",
		plain: "amazonaws.com",
		dualStack: "api.aws"
	},
	{
		regions: "eusc-",
		id: "aws-eusc",
		plain: "amazonaws.eu",
		dualStack: "api.amazonwebservices.eu"
	},
	{
		regions: "us-iso-",
		id: "aws-iso",
		plain: "c2s.ic.gov",
		dualStack: "api.aws.ic.gov"
	},
	{
		regions: "us-isob-",
		id: "aws-iso-b",
		plain: "sc2s.sgov.gov",
		dualStack: "api.aws.scloud"
	},
	{
		regions: "eu-isoe-",
		id: "aws-iso-e",
		plain: "cloud.adc-e.uk",
		dualStack: "api.cloud-aws.adc-e.uk"
	},
	{
		regions: "us-isof-",
		id: "aws-iso-f",
		plain: "csp.hci.ic.gov",
		dualStack: "api.aws.hci.ic.gov"
	}
];
const COMMERCIAL = {
	regions: "",
	id: "aws",
	plain: "amazonaws.com",
	dualStack: "api.aws"
};
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
// lib/aws/endpoints.js
function readEndpoint(env, service) {
	if (env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true") return void 0;
	const variable = [`AWS_ENDPOINT_URL_${service}`, "AWS_ENDPOINT_URL"].find((name) => (env[name] ?? "") !== "");
	if (variable === void 0) return void 0;
	if (isWebAddress(env[variable])) return env[variable];
	throw new ActionError("invalid-input", `The variable ${variable} is not an http or https address.`, {
		subject: `Variable ${variable}`,
		hint: "Write it as https://host, without a user or a password, or remove it."
	});
}
const HOSTS = {
	MWAA: "airflow",
	STS: "sts",
	CLOUDWATCH_LOGS: "logs"
};
function findEndpoint(service, region, env) {
	const custom = readEndpoint(env, service);
	if (custom !== void 0) return {
		url: custom,
		isCustom: true
	};
	const isDualStack = env["AWS_USE_DUALSTACK_ENDPOINT"] === "true";
	const isFipsByName = region.startsWith("us-gov-") && !isDualStack && service !== "MWAA";
	const isFips = env["AWS_USE_FIPS_ENDPOINT"] === "true" && !isFipsByName;
	return {
		url: `https://${`${HOSTS[service]}${isFips ? "-fips" : ""}`}.${region}.${dnsSuffix(region, isDualStack)}/`,
		isCustom: false
	};
}
function mwaaUrls(region, env) {
	const { url, isCustom } = findEndpoint("MWAA", region, env);
	return isCustom ? [url] : ["api", "env"].map((part) => url.replace("https://", `https://${part}.`));
}
// lib/aws/settings.js
const KEYS = [
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN"
];
const SWITCHES = [
	"AWS_USE_FIPS_ENDPOINT",
	"AWS_USE_DUALSTACK_ENDPOINT",
	"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"
];
const PROFILES = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"];
const SHARED_FILES = ["AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"];
const LARGEST_FILE = 1e7;
const LONGEST_PROFILE = 256;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
async function prepareAwsSettings(env, options) {
	for (const name of SWITCHES) {
		const text = env[name] ?? "";
		if (text !== "" && text !== "true" && text !== "false") throw refuse(name, "is neither true nor false");
	}
	for (const service of [
		"MWAA",
		"STS",
		"CLOUDWATCH_LOGS"
	]) readEndpoint(env, service);
	if (options.isAmbient) {
		for (const name of PROFILES) checkProfile(name, env[name] ?? "");
		readKeys(env, options.mask);
	}
	for (const name of SHARED_FILES) await checkSharedFile(name, env[name] ?? "");
	await readCertificates("NODE_EXTRA_CA_CERTS", env);
	trust(await readCertificates("AWS_CA_BUNDLE", env), options.warn);
}
function readKeys(env, mask) {
	for (const name of KEYS) mask((env[name] ?? "").trim());
	const [accessKeyId = "", secretAccessKey = "", sessionToken = ""] = KEYS.map((name) => env[name] ?? "");
	if ((env["AWS_PROFILE"] ?? "") !== "" || accessKeyId === "" || secretAccessKey === "") return void 0;
	for (const name of KEYS) checkKey(name, env[name] ?? "");
	const text = env["AWS_CREDENTIAL_EXPIRATION"] ?? "";
	const expiration = text === "" ? void 0 : new Date(text);
	if (expiration !== void 0 && Number.isNaN(expiration.getTime())) throw refuse("AWS_CREDENTIAL_EXPIRATION", "is not a date", "Write it as 2026-01-31T12:00:00Z, or remove it.");
	return {
		accessKeyId,
		secretAccessKey,
		sessionToken: sessionToken || void 0,
		expiration
	};
}
function checkKey(name, text) {
	if (name === "AWS_ACCESS_KEY_ID" ? KEY_ID.test(text) : canSign({
		accessKeyId: "",
		secretAccessKey: text
	})) return;
	const hint = "Store the secret again without it: requests cannot be signed with it.";
	if (/[\r\n]\s*$/.test(text)) throw refuse(name, "ends with a line break (newline)", hint);
	if (/[\r\n]/.test(text)) throw refuse(name, "holds a line break (newline)", hint);
	if (/\s/.test(text)) throw refuse(name, "holds a blank", hint);
	throw refuse(name, "holds a character that is not allowed in a key, or is too long", hint);
}
const KEY_ID = /^[\w-]{1,128}$/;
function checkProfile(name, text) {
	if (text.length > LONGEST_PROFILE || /[\p{Cc}[\]]/u.test(text)) throw refuse(name, "is not the name of a profile");
}
async function checkSharedFile(name, path) {
	if (path === "") return;
	try {
		await readRegularFile(path, LARGEST_FILE);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
		throw refuse(name, "does not name a file of AWS profiles that can be read");
	}
}
async function readCertificates(name, env) {
	const path = env[name] ?? "";
	if (path === "") return [];
	const found = (await readRegularFile(path, LARGEST_FILE).catch(() => {
		throw refuse(name, "does not name a file that can be read");
	})).toString("latin1").match(CERTIFICATE) ?? [];
	const { X509Certificate } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19));
	try {
		for (const text of found) new X509Certificate(text);
	} catch {
		throw refuse(name, "names a file with a certificate that cannot be read (PEM)");
	}
	if (found.length === 0) throw refuse(name, "names a file without a certificate (PEM)");
	return found;
}
function trust(certificates, warn) {
	if (certificates.length === 0) return;
	if (typeof external_node_tls_namespaceObject.setDefaultCACertificates === "function") external_node_tls_namespaceObject.setDefaultCACertificates([...external_node_tls_namespaceObject.getCACertificates("default"), ...certificates]);
	else warn(`The Node.js of this runner (${process.version}) cannot add the certificates of AWS_CA_BUNDLE. Update the runner to 2.328.0 or later, or set NODE_EXTRA_CA_CERTS to the same file.`);
}
function refuse(name, problem, hint = "Correct it, or remove it.") {
	return new ActionError("invalid-input", `The variable ${name} ${problem}.`, { hint });
}
// lib/core/outcome.js
function passes(name) {
	switch (name) {
		case "success":
		case "triggered":
		case "skipped":
		case "validated": return true;
		case "failed":
		case "timed-out":
		case "cancelled":
		case "not-ready":
		case "error": return false;
	}
}
// lib/dag-run/error-outcome.js
function errorOutcome(error) {
	if (error instanceof ActionError) {
		const { message, code, hint, subject } = error;
		return {
			name: "error",
			message,
			code,
			hint,
			subject
		};
	}
	return {
		name: "error",
		message: `Unexpected error in the action: ${describeForeignError(error)}`,
		code: "internal",
		hint: "This is a defect of the action: please report it with the debug log."
	};
}
// lib/dag-run/readiness/environment-status.js
const USABLE = new Set(["AVAILABLE", "UPDATE_FAILED"]);
const UNUSABLE = new Set([
	"CREATING",
	"CREATE_FAILED",
	"DELETING",
	"DELETED",
	"UNAVAILABLE"
]);
function findUnusable({ name, status, lastUpdateError }) {
	if (!UNUSABLE.has(status)) return void 0;
	return {
		name: "not-ready",
		code: "environment-not-ready",
		message: `MWAA environment "${name}" is ${status}${lastUpdateError === void 0 ? "" : `: ${lastUpdateError}`}`,
		hint: status === "CREATING" ? "Run the step again when the environment is AVAILABLE; creating one takes 20 to 30 minutes." : "Bring the environment to the status AVAILABLE first."
	};
}
function describeUnsettled({ name, status }) {
	if (USABLE.has(status)) return void 0;
	return `MWAA environment "${name}" is ${status}: Airflow may not answer for a while.`;
}
// lib/inputs/conf-file.js
const MOST_BYTES = 1e7;
const ACCEPTED$1 = "Accepted: a JSON file of at most 1 MB or a YAML file of at most 100 kB inside the workspace.";
var OutsideWorkspace = class extends Error {
	code = "OUTSIDE";
};
async function readWorkspaceFile(path, workspace) {
	const root = await (0,promises_.realpath)(workspace === "" ? "." : workspace);
	const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(root, path));
	if (!isInside((0,external_node_path_.relative)(root, real))) throw new OutsideWorkspace("outside of the workspace");
	const bytes = await readRegularFile(real, MOST_BYTES, true);
	return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
function isInside(path) {
	return path !== ".." && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path);
}
function describeFileError(error, path) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	switch (code) {
		case "ENOENT":
		case "ENOTDIR": return `does not exist (${path}). Paths are relative to the workspace; does actions/checkout run before this step? ${ACCEPTED$1}`;
		case "EISDIR": return `is a folder. ${ACCEPTED$1}`;
		case "NOT_REGULAR":
		case "ENXIO": return `is a device, a pipe or a socket. ${ACCEPTED$1}`;
		case "TOO_LARGE": return `is too large. ${ACCEPTED$1} Put the data in S3 and pass its location.`;
		case "OUTSIDE": return `is outside the workspace, or is a link to a place outside it. ${ACCEPTED$1}`;
		case "ELOOP": return `is a symbolic link that leads in a circle, or changed while it was read. ${ACCEPTED$1}`;
		case "EACCES":
		case "EPERM": return `cannot be read: the runner's user lacks the permission (${code}). ${ACCEPTED$1}`;
		case "ERR_ENCODING_INVALID_ENCODED_DATA": return `is not a text file in UTF-8. ${ACCEPTED$1}`;
		default: return `cannot be read${typeof code === "string" ? ` (${code})` : ""}. ${ACCEPTED$1}`;
	}
}
// lib/core/airflow-version.js
const LONGEST$3 = 64;
function parseAirflowVersion(text) {
	if (text.length > LONGEST$3) return void 0;
	const match = /^v?((\d{1,4})\.(\d{1,4})\.\d{1,4}(?!\d)[\w.+!-]*)$/.exec(text.trim());
	if (match === null) return void 0;
	return {
		text: match[1] ?? "",
		major: Number(match[2]),
		minor: Number(match[3])
	};
}
function isAtLeast(version, major, minor) {
	return version.major > major || version.major === major && version.minor >= minor;
}
// lib/core/cut.js
function shortException(exception, limit) {
	if (exception === void 0) return void 0;
	const shown = redact(exception);
	return shown.length <= limit ? shown : void 0;
}
function wholeText(text, limit) {
	return text.length <= limit ? text : `(a text of ${text.length} characters, left out here)`;
}
function wholeName(name, limit) {
	return name.length <= limit ? name : `(a name of ${name.length} characters)`;
}
function firstLinesWithin(text, limit) {
	if (text.length <= limit) return text;
	const note = "\n… (more in the log)";
	const lines = text.split("\n");
	let left = limit - 20;
	const kept = [];
	for (const line of lines) {
		left -= line.length + 1;
		if (left < 0) break;
		kept.push(line);
	}
	return kept.length === 0 ? wholeText(text, limit) : `${kept.join("\n")}${note}`;
}
function byteLength(text) {
	return Buffer.byteLength(text, "utf8");
}
function lastLinesWithin(lines, bytes) {
	let left = bytes;
	let first = lines.length;
	while (first > 0) {
		left -= byteLength(lines[first - 1] ?? "") + 1;
		if (left < 0) break;
		first -= 1;
	}
	return lines.slice(first);
}
function listSome(names, most) {
	if (names.length <= most) return names.join(", ");
	return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}
// lib/inputs/conf-text.js
var TextProblem = class extends Error {
	name = "TextProblem";
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
function describePlace(text, offset) {
	const before = text.slice(0, offset).split(/\r\n|\r|\n/);
	const column = [...before.at(-1) ?? ""].length + 1;
	return `line ${before.length}, column ${column}`;
}
const TOO_DEEP = `values are nested more than 100 levels deep`;
const INEXACT = "JavaScript cannot represent this number exactly; put it in quotes to pass it as text";
const REPEATED_KEY = "duplicate key; remove one of the two";
const MISSING_SPACE = "a space is missing after the colon: write \"key: value\"";
function findMissingSpace(text, offset) {
	const start = offset - (/[^\r\n]*$/.exec(text.slice(Math.max(0, offset - LINE_LIMIT$2), offset))?.[0] ?? "").length;
	const key = /^[ -]{0,200}[\w.-]{1,250}:(?=[^\s/])/.exec(text.slice(start, start + LINE_LIMIT$2));
	return key === null ? void 0 : start + key[0].length - 1;
}
const LINE_LIMIT$2 = 500;
// lib/inputs/json-text.js
const STRING = /"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1f]*)*"/y;
const WORD = /true|false|null/y;
function readJson(text) {
	new JsonScanner(text).scan();
	return JSON.parse(text);
}
var JsonScanner = class extends TextScanner {
	scan() {
		this.#value(0);
		this.skipSpace();
		if (this.at < this.text.length) this.#expected("the end");
	}
	#value(depth) {
		if (depth > 100) throw new TextProblem(TOO_DEEP, this.at);
		this.skipSpace();
		if (this.has("{")) this.#members(depth);
		else if (this.has("[")) this.#elements(depth);
		else if (!this.#isString() && !this.#isNumber() && this.take(WORD) === void 0) this.#expectedValue();
	}
	#expectedValue() {
		const at = this.at;
		const next = this.text[at] ?? "";
		if (this.text.slice(Math.max(0, at - BEFORE), at).trimEnd().endsWith(",") && next === "]") this.#refuseComma();
		if (next !== "" && ",}]".includes(next)) throw new TextProblem(NO_VALUE, at);
		if (next === "'") throw new TextProblem("strings in JSON need double quotes", at);
		const [word = ""] = /^(?:True|TRUE|False|FALSE|None|NULL|Null)\b/.exec(this.text.slice(at, at + 6)) ?? [];
		if (word !== "") throw new TextProblem("JSON has only true, false and null, in lower case", at);
		this.#expected("a value");
	}
	#refuseComma() {
		const comma = this.text.lastIndexOf(",", this.at - 1);
		throw new TextProblem(EXTRA_COMMA, comma);
	}
	#members(depth) {
		if (this.has("}")) return;
		const keys = new Set();
		do {
			this.skipSpace();
			const at = this.at;
			const source = this.take(STRING);
			if (source === void 0) {
				const next = this.text[at] ?? "";
				if (next === "," || next === "}" && keys.size > 0) this.#refuseComma();
				this.#expected("a key in double quotes");
			}
			const key = String(JSON.parse(source));
			if (keys.has(key)) throw new TextProblem(REPEATED_KEY, at);
			keys.add(key);
			if (!this.has(":")) this.#expected("\":\"");
			this.#value(depth + 1);
		} while (this.has(","));
		if (!this.has("}")) this.#expected("\",\" or \"}\"");
	}
	#elements(depth) {
		if (this.has("]")) return;
		do
			this.#value(depth + 1);
		while (this.has(","));
		if (!this.has("]")) this.#expected("\",\" or \"]\"");
	}
	#isString() {
		return this.take(STRING) !== void 0;
	}
	#isNumber() {
		const at = this.at;
		const source = this.take(JSON_NUMBER);
		if (source === void 0) return false;
		if (!isHeldExactly(source)) throw new TextProblem(INEXACT, at);
		return true;
	}
	#expected(what) {
		const at = this.at;
		const next = this.text[at];
		let problem = `expected ${what}`;
		if (next === void 0) problem += ", and the text ends";
		if (next === "\"" && this.take(STRING) === void 0) problem = BAD_STRING;
		throw new TextProblem(`${problem}. If it comes from an expression, write $\{{ toJSON(...) }}`, at);
	}
};
const BEFORE = 1e3;
const EXTRA_COMMA = "there is one comma too many; remove it";
const NO_VALUE = "a value is missing: the expression or the secret in its place is empty";
const BAD_STRING = "this string is not closed on its line, or has an escape (\"\\\") that JSON does not know";
// lib/inputs/conf.js
const LARGEST_BYTES$1 = 1e6;
const LARGEST_YAML = 1e5;
async function readConfInputs(reader, files) {
	const fromFile = await readConfFile(reader, files);
	const parsed = await readConf(reader.raw("conf"));
	if ("problem" in parsed) reader.refuse("conf", parsed.problem);
	const merged = mergeConf([fromFile, "value" in parsed ? parsed.value : {}]);
	if ("value" in merged) return merged.value;
	reader.refuse("conf", merged.problem);
	return {};
}
async function readConfFile(reader, { workspace, readFile }) {
	const name = reader.text("conf-file");
	if (name === "") return {};
	const path = (0,external_node_path_.resolve)(workspace, name);
	const refuse = (problem) => {
		reader.refuse("conf-file", problem, name);
		return {};
	};
	let text;
	try {
		text = await readFile(path);
	} catch (error) {
		return refuse(describeFileError(error, path));
	}
	const parsed = await readConf(text);
	return "value" in parsed ? parsed.value : refuse(parsed.problem);
}
async function readConf(source) {
	const text = source.replace(/^\uFEFF/, "");
	const isJson = /^\s*\{\s*["}]/.test(text);
	if (text.length > LARGEST_BYTES$1) return tooLarge$1();
	if (!isJson && text.length > LARGEST_YAML) return { problem: `is too large for YAML. Accepted: YAML of at most ${LARGEST_YAML} characters, or JSON, which begins with {", of at most ${LARGEST_BYTES$1} bytes.` };
	try {
		const value = isJson ? readJson(text) : await readYamlText(text);
		if (isObject(value)) return { value };
		const colon = typeof value === "string" ? findMissingSpace(text, text.search(/\S/)) : void 0;
		if (colon !== void 0) throw new TextProblem(MISSING_SPACE, colon);
		return { problem: `is ${describe$3(value)}. Accepted: a JSON object or a YAML mapping.` };
	} catch (error) {
		if (!(error instanceof TextProblem)) throw error;
		const place = describePlace(text, error.offset);
		return { problem: `cannot be read as ${isJson ? "JSON" : "YAML"}: ${place}: ${error.message}.` };
	}
}
async function readYamlText(text) {
	const { readYaml } = await __nccwpck_require__.e(/* import() */ 664).then(__nccwpck_require__.bind(__nccwpck_require__, 5664));
	return readYaml(text);
}
function mergeConf(parts) {
	const conf = Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
	if (Buffer.byteLength(JSON.stringify(conf)) > LARGEST_BYTES$1) return tooLarge$1();
	return { value: conf };
}
function tooLarge$1() {
	return { problem: `is too large. Accepted: at most ${LARGEST_BYTES$1} bytes; put the data in S3 and pass its location.` };
}
function describe$3(value) {
	if (value === null) return "empty";
	if (Array.isArray(value)) return "a list";
	return `a single value (${typeof value === "string" ? "text" : typeof value})`;
}
// lib/inputs/contradictions.js
function findContradictions(inputs, isSet) {
	const found = [];
	if (inputs.attach !== void 0) {
		const lost = [
			["conf", isSet("conf") && Object.keys(inputs.conf).length > 0],
			["conf-file", isSet("conf-file")],
			["dag-run-id", inputs.dagRunId !== void 0],
			["logical-date", inputs.logicalDate !== void 0],
			["dry-run", inputs.dryRun]
		];
		for (const [name] of lost.filter(([, isLost]) => isLost)) found.push({
			inputs: [name, "attach"],
			problem: "cannot be used with \"attach\", which triggers nothing. Remove one of the two."
		});
	}
	if (inputs.ifRunning !== "wait" && (inputs.queueTimeoutMs ?? 0) > inputs.timeoutMs) found.push({
		inputs: ["queue-timeout", "timeout"],
		problem: "is longer than \"timeout\", so it would never take effect. Shorten it, or raise \"timeout\"."
	});
	if (inputs.prComment && inputs.githubToken === "") found.push({
		inputs: ["pr-comment", "github-token"],
		problem: "needs a token, and \"github-token\" is empty. Remove the empty \"github-token\", and give the job \"permissions: pull-requests: write\"."
	});
	return found;
}
// lib/inputs/environment.js
const NAME = /^[a-zA-Z][0-9a-zA-Z_-]{0,79}$/;
const ARN = /^arn:aws[a-z-]*:airflow:(?<region>[a-z0-9-]+):\d{12}:environment\/(?<name>[^/]+)$/;
const REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/;
function parseEnvironment(text) {
	if (!text.startsWith("arn:")) {
		if (NAME.test(text)) return { value: {
			name: text,
			arn: void 0,
			region: void 0
		} };
		return { problem: "is not the name of an MWAA environment. Accepted: a letter, then letters, digits, \"-\" and \"_\", at most 80 characters; or the environment's ARN." };
	}
	if (/^arn:[^:]*:airflow-serverless:/.test(text) || /:workflow\//.test(text)) return { problem: "is a workflow of MWAA Serverless, which has no Airflow API to run a DAG with. Accepted: an environment of Amazon MWAA; start a serverless workflow with \"aws mwaa-serverless start-workflow-run\"." };
	const groups = ARN.exec(text)?.groups;
	const [region, name] = [groups?.["region"], groups?.["name"]];
	if (region === void 0 || name === void 0 || !NAME.test(name) || !REGION.test(region)) return { problem: "is not the ARN of an MWAA environment. Accepted: for example arn:aws:airflow:eu-west-1:123456789012:environment/my-environment." };
	return { value: {
		name,
		arn: text,
		region
	} };
}
function parseRegion(text) {
	if (REGION.test(text)) return { value: text };
	if (REGION.test(text.slice(0, -1)) && /[a-z]$/.test(text)) return { problem: `is an availability zone. Use its region, ${text.slice(0, -1)}.` };
	return { problem: "is not an AWS region. Accepted: for example eu-west-1." };
}
// lib/inputs/ids.js
const LONGEST$2 = 250;
const KEY = /^[\p{L}\p{N}_.-]+$/u;
const RUN_ID = /^[A-Za-z0-9_.~:+-]+$/;
const RESERVED = /^(?:scheduled|backfill|dataset_triggered|asset_triggered)__/;
const DOTS = /^\.{1,2}$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
function parseDagId(text) {
	if (text.length > LONGEST$2) return tooLong();
	if (KEY.test(text) && !DOTS.test(text)) return { value: text };
	return { problem: "is not the id of a DAG. Accepted: letters, digits, \"_\", \"-\" and \".\"; it is the dag_id in the DAG's file, not the file's name." };
}
function isTaskId(text) {
	return text.length <= LONGEST$2 && KEY.test(text) && !DOTS.test(text);
}
function parseNewRunId(text) {
	if (text.length > LONGEST$2) return tooLong();
	if (!RUN_ID.test(text) || DOTS.test(text)) return { problem: "is not accepted by Airflow as the id of a new run. Accepted: letters A-Z and a-z, digits and \"_\", \".\", \"~\", \":\", \"+\", \"-\"; replace any other character, such as the \"/\" of a branch name, by \"-\"." };
	const reserved = RESERVED.exec(text);
	if (reserved === null) return { value: text };
	return { problem: `begins with "${reserved[0]}", which Airflow reserves for its own runs. Use another prefix.` };
}
function parseRunId(text) {
	if (text.length > LONGEST$2) return tooLong();
	if (!/[\p{Cc}/\\]/u.test(text) && !DOTS.test(text)) return { value: text };
	return { problem: "is not an id that a request to Airflow's API can name: it has a \"/\", \"\\\" or control character, or only dots." };
}
function parseRoleArn(text) {
	if (ROLE_ARN.test(text)) return { value: text };
	return { problem: "is not the ARN of an IAM role. Use the full ARN, for example arn:aws:iam::123456789012:role/github-trigger-mwaa." };
}
function parseSessionName(text) {
	if (SESSION_NAME.test(text)) return { value: text };
	return { problem: "is not a session name. Accepted: 2 to 64 letters, digits and \"_\", \"+\", \"=\", \",\", \".\", \"@\", \"-\"." };
}
function tooLong() {
	return { problem: `is too long. Accepted: at most ${LONGEST$2} characters.` };
}
// lib/inputs/input-defaults.js
const inputDefaults = {
	environment: "",
	"dag-id": "",
	conf: "{}",
	"conf-file": "",
	"dag-run-id": "",
	"job-index": "",
	"logical-date": "",
	note: "",
	attach: "",
	"aws-region": "",
	"role-to-assume": "",
	"role-session-name": "GitHubActions",
	"role-duration-seconds": "3600",
	audience: "sts.amazonaws.com",
	transport: "auto",
	"airflow-version": "",
	"wait-for-completion": "true",
	timeout: "1h",
	"queue-timeout": "",
	"poll-interval": "auto",
	"on-timeout": "leave",
	"on-cancel": "leave",
	"on-rerun": "new",
	"dry-run": "false",
	"if-paused": "fail",
	"if-running": "allow",
	"wait-for-dag": "0s",
	"parsed-after": "",
	logs: "failed",
	"log-lines": "100",
	xcom: "",
	summary: "true",
	"pr-comment": "false",
	"github-token": ""
};
// lib/inputs/input-reader.js
const SHOWN = 250;
var InputReader = class {
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
		const subject = value === void 0 ? name : `${name}: ${quote(value)}`;
		this.#findings.push({
			name,
			problem,
			line: `${subject} ${problem}`
		});
	}
	raw(name) {
		const text = this.#input(name);
		return text.trim() === "" ? inputDefaults[name] : text;
	}
	text(name) {
		return this.raw(name).trim();
	}
	optional(name, parse) {
		const text = this.text(name);
		if (text === "") return void 0;
		const parsed = parse(text);
		if ("value" in parsed) return parsed.value;
		this.refuse(name, parsed.problem, text);
	}
	required(name, parse) {
		if (this.text(name) === "") this.refuse(name, "is required, and it is empty.");
		return this.optional(name, parse);
	}
	defaulted(name, parse) {
		const value = this.optional(name, parse);
		if (value !== void 0) return value;
		const parsed = parse(inputDefaults[name]);
		if ("value" in parsed) return parsed.value;
		throw new ActionError("internal", `The default of the input "${name}" ${parsed.problem}`);
	}
};
function quote(text) {
	return text.length <= SHOWN ? JSON.stringify(text) : wholeText(text, SHOWN);
}
// lib/inputs/note.js
const LONGEST$1 = 1e3;
const LONGEST_NAME = 200;
function deriveNote(context) {
	const { repository, ref, sha, actor } = context;
	const parts = [
		["by", repository || "a GitHub workflow"],
		["on", ref],
		["at", sha],
		["for", actor]
	].flatMap(([word = "", name = ""]) => name === "" ? [] : [`${word} ${shorten(name)}`]);
	const url = workflowRunUrl(context);
	return cut(oneLine(`Triggered ${parts.join(" ")}${url === "" ? "" : `: ${url}`}`), LONGEST$1);
}
function parseNote(text) {
	const { length } = [...text];
	if (length <= LONGEST$1) return { value: text };
	return { problem: `is ${length} characters long. Accepted: at most ${LONGEST$1}.` };
}
function shorten(name) {
	return cut(name, LONGEST_NAME);
}
function cut(text, most) {
	const characters = [...text];
	return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
function oneLine(text) {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
// lib/inputs/region.js
const NO_REGION = "is empty, and no region is known from elsewhere. Add \"aws-region: eu-west-1\" (your region), set AWS_REGION, or give \"environment\" as an ARN.";
const VARIABLES = ["AWS_REGION", "AWS_DEFAULT_REGION"];
function readRegion(reader, arnRegion, env) {
	const given = reader.optional("aws-region", parseRegion);
	if (arnRegion !== void 0) {
		if (given !== void 0 && given !== arnRegion) {
			const problem = `is not the region of the environment's ARN, ${quote(arnRegion)}. Remove "aws-region", or correct the ARN.`;
			reader.refuse("aws-region", problem, given);
		}
		return arnRegion;
	}
	if (given !== void 0 || reader.isRefused("aws-region")) return given ?? "";
	for (const name of VARIABLES) {
		const text = env[name]?.trim() ?? "";
		if (text === "") continue;
		const parsed = parseRegion(text);
		if ("value" in parsed) return parsed.value;
		reader.refuse("aws-region", `is empty, and the variable ${name} ${parsed.problem}`);
		return "";
	}
	if (!reader.isRefused("environment") || !reader.text("environment").startsWith("arn:")) reader.refuse("aws-region", NO_REGION);
	return "";
}
// lib/transport/transport-kinds.js
const transportOrder = [
	"invoke-rest-api",
	"web-session",
	"cli"
];
const transportNames = {
	"invoke-rest-api": "InvokeRestApi",
	"web-session": "the web session",
	cli: "the CLI endpoint"
};
const transportActions = {
	"invoke-rest-api": "InvokeRestApi",
	"web-session": "CreateWebLoginToken",
	cli: "CreateCliToken"
};
function ruleOut(kind, version) {
	if (kind === "cli" || isAtLeast(version, 2, 4)) return void 0;
	return `Airflow ${version.text} on MWAA has no REST API (it came with 2.4.3).`;
}
// lib/inputs/scalars.js
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
function parseBoolean(text) {
	if (TRUE.test(text)) return { value: true };
	if (FALSE.test(text)) return { value: false };
	return { problem: "is not a boolean. Accepted: \"true\" or \"false\" (also \"True\", \"TRUE\", \"False\", \"FALSE\")." };
}
function choiceOf(choices) {
	return (text) => {
		const value = choices.find((choice) => choice === text);
		if (value !== void 0) return { value };
		return { problem: `is not accepted. Accepted: ${listOf(choices)}.` };
	};
}
function listOf(words) {
	return words.map((word) => `"${word}"`).join(", ");
}
const DURATION = /^(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;
const LONGEST_MS$2 = 432e6;
function parseDuration(text) {
	const ms = readDuration(text);
	if (ms === void 0) return { problem: "is not a duration. Accepted: whole numbers with units, such as 1500ms, 90s, 15m, 2h or 1h30m; a bare number is seconds." };
	if (ms > LONGEST_MS$2) return { problem: "is longer than a job can last. Accepted: at most 120h." };
	return { value: ms };
}
function durationFrom(shortestMs, advice) {
	return (text) => {
		const parsed = parseDuration(text);
		if ("value" in parsed && parsed.value < shortestMs) return { problem: `is too short. Accepted: at least ${shortestMs}ms. ${advice}` };
		return parsed;
	};
}
function readDuration(text) {
	if (/^\d+$/.test(text)) return Number(text) * 1e3;
	const groups = DURATION.exec(text)?.groups;
	if (text === "" || groups === void 0) return void 0;
	const count = (unit) => Number(groups[unit] ?? 0);
	return count("h") * 36e5 + count("m") * 6e4 + count("s") * 1e3 + count("ms");
}
const INSTANT$1 = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,6})?)?(?:Z|[+-](?<offsetHour>\d\d):(?<offsetMinute>\d\d))$/;
function parseInstant(text) {
	const groups = INSTANT$1.exec(text)?.groups;
	if (groups === void 0) return { problem: describe$2(text) };
	const part = (name) => Number(groups[name] ?? 0);
	const day = new Date(Date.UTC(2e3, 0, 1));
	day.setUTCFullYear(part("year"), part("month") - 1, part("day"));
	const isOnCalendar = part("year") > 0 && day.getUTCMonth() === part("month") - 1 && day.getUTCDate() === part("day");
	const isOnClock = part("hour") < 24 && part("minute") < 60 && part("second") < 60;
	const isOffset = part("offsetHour") < 24 && part("offsetMinute") < 60;
	if (isOnCalendar && isOnClock && isOffset) return { value: text };
	return { problem: `names a day, a time or an offset that does not exist. ${ACCEPTED}` };
}
const ACCEPTED = "Accepted: an ISO 8601 instant, such as 2026-11-20T09:30:00Z or 2026-11-20T09:30:00+01:00.";
function describe$2(text) {
	if (/^\d{4}-\d\d-\d\d$/.test(text)) return `is a day without a time. ${ACCEPTED}`;
	if (/^\d{4}-\d\d-\d\d[T ][\d:.,]+$/.test(text)) return `has no offset: add Z for UTC. ${ACCEPTED}`;
	return `is not an instant. ${ACCEPTED}`;
}
function wholeNumber(from, to) {
	return (text) => {
		const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
		if (value >= from && value <= to) return { value };
		return { problem: `is not accepted. Accepted: a whole number from ${from} to ${to}.` };
	};
}
// lib/inputs/saved-connection.js
function parseConnection(saved) {
	const fields = isObject(saved) ? saved : {};
	const region = readPart("region", fields["region"], parseRegion);
	const environment = readPart("environment", fields["environment"], parseEnvironment);
	if (environment.arn !== void 0) throw new Error("its environment is not a name");
	return {
		environment: environment.name,
		environmentArn: readArn$1(fields["environmentArn"], environment.name, region),
		region,
		role: readRole$1(fields["role"]),
		transport: readPart("transport", fields["transport"], parseTransport),
		airflowVersion: readVersion(fields["airflowVersion"])
	};
}
const parseTransport = choiceOf(["auto", ...transportOrder]);
const parseRoleDuration = wholeNumber(900, 43200);
function readPart(part, value, parse) {
	const parsed = typeof value === "string" ? parse(value) : void 0;
	if (parsed === void 0 || !("value" in parsed)) throw new Error(`its ${part} is not valid`);
	return parsed.value;
}
function readArn$1(value, name, region) {
	if (value === void 0) return void 0;
	const { arn, ...rest } = readPart("environment ARN", value, parseEnvironment);
	if (arn === void 0 || rest.name !== name || rest.region !== region) throw new Error("its environment ARN is of another environment");
	return arn;
}
function readRole$1(value) {
	if (value === void 0) return void 0;
	if (!isObject(value)) throw new Error("its role is not valid");
	const { arn, sessionName, durationSeconds, audience } = value;
	if (typeof audience !== "string" || audience === "" || audience.length > 2e3) throw new Error("its audience is not valid");
	return {
		arn: readPart("role ARN", arn, parseRoleArn),
		sessionName: readPart("session name", sessionName, parseSessionName),
		durationSeconds: readPart("role duration", String(durationSeconds), parseRoleDuration),
		audience
	};
}
function readVersion(value) {
	if (value === void 0) return void 0;
	const { text } = isObject(value) ? value : {};
	const version = typeof text === "string" ? parseAirflowVersion(text) : void 0;
	if (version === void 0) throw new Error("its Airflow version is not valid");
	return version;
}
// lib/inputs/xcom-lines.js
const MOST_LINES = 50;
const RETURN_VALUE = "return_value";
const TASK = /^(?<taskId>[^[\]]*)(?:\[\s*(?<mapIndex>0|[1-9]\d{0,8})\s*\])?$/;
function parseXcomLines(text) {
	const lines = [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== "");
	if (lines.length > MOST_LINES) return { problem: `has ${lines.length} lines. Accepted: at most ${MOST_LINES}.` };
	const value = lines.map(parseLine);
	const bad = lines.filter((_, i) => value[i] === void 0);
	if (bad.length === 0) return { value: value.filter((line) => line !== void 0) };
	return { problem: `has a line that names no XCom: ${quote(bad[0] ?? "")}. Accepted: one "task_id", "task_id:key", "task_id[3]" or "task_id[3]:key" per line.` };
}
function parseLine(line) {
	const colon = line.indexOf(":");
	const task = (colon < 0 ? line : line.slice(0, colon)).trim();
	const { taskId = "", mapIndex } = TASK.exec(task)?.groups ?? {};
	const key = colon < 0 ? RETURN_VALUE : line.slice(colon + 1).trim();
	if (!isTaskId(taskId.trim()) || key === "" || key.length > 512 || /[\p{Cc}/\\]|^\.{1,2}$/u.test(key)) return void 0;
	return {
		line,
		taskId: taskId.trim(),
		...mapIndex !== void 0 && { mapIndex: Number(mapIndex) },
		key
	};
}
// lib/inputs/parse-inputs.js
const NAMED_INPUTS = 4;
async function parseInputs(source) {
	const reader = new InputReader((name) => source.input(name));
	const inputs = await readInputs(reader, source);
	const isSet = (name) => reader.text(name) !== inputDefaults[name];
	for (const { inputs: names, problem } of findContradictions(inputs, isSet)) if (!names.some((name) => reader.isRefused(name))) reader.refuse(names[0], problem);
	const { findings } = reader;
	const [first] = findings;
	if (first === void 0) return deepFreeze(inputs);
	const message = findings.length === 1 ? `Input ${first.line}` : `${findings.length} inputs cannot be used:\n${findings.map(({ line }) => `- ${line}`).join("\n")}`;
	const names = [...new Set(findings.map(({ name }) => `"${name}"`))];
	throw new ActionError(findings.length === 1 && first.problem === "is empty, and no region is known from elsewhere. Add \"aws-region: eu-west-1\" (your region), set AWS_REGION, or give \"environment\" as an ARN." ? "no-region" : "invalid-input", message, {
		subject: `${names.length === 1 ? "Input" : "Inputs"} ${listSome(names, NAMED_INPUTS)}`,
		hint: "Correct this under \"with:\" of the step; nothing was sent."
	});
}
async function readInputs(reader, source) {
	const environment = reader.required("environment", parseEnvironment);
	const dagId = reader.required("dag-id", parseDagId) ?? "";
	const { context, env } = source;
	const note = reader.optional("note", parseNote);
	const files = {
		workspace: context.workspace,
		readFile: (path) => source.readFile(path)
	};
	return {
		environment: environment?.name ?? "",
		environmentArn: environment?.arn,
		region: readRegion(reader, environment?.region, env),
		dagId,
		conf: await readConfInputs(reader, files),
		dagRunId: reader.optional("dag-run-id", parseNewRunId),
		logicalDate: reader.optional("logical-date", parseInstant),
		note: note ?? deriveNote(context),
		isNoteGiven: note !== void 0,
		role: readRole(reader),
		transport: reader.defaulted("transport", parseTransport),
		airflowVersion: reader.optional("airflow-version", parseVersion),
		waitForCompletion: reader.defaulted("wait-for-completion", parseBoolean),
		timeoutMs: reader.defaulted("timeout", durationFrom(1, "To not wait at all, set \"wait-for-completion: false\".")),
		queueTimeoutMs: reader.optional("queue-timeout", durationFrom(1, "Leave it out for no limit of its own.")),
		pollIntervalMs: reader.defaulted("poll-interval", parsePollInterval),
		onTimeout: reader.defaulted("on-timeout", choiceOf(["leave", "stop"])),
		onCancel: reader.defaulted("on-cancel", choiceOf(["leave", "stop"])),
		ifPaused: reader.defaulted("if-paused", choiceOf([
			"fail",
			"unpause",
			"trigger"
		])),
		ifRunning: reader.defaulted("if-running", choiceOf([
			"allow",
			"wait",
			"skip",
			"fail"
		])),
		waitForDagMs: reader.defaulted("wait-for-dag", parseDuration),
		parsedAfter: reader.optional("parsed-after", parseInstant),
		onRerun: reader.defaulted("on-rerun", choiceOf([
			"new",
			"attach",
			"resume"
		])),
		attach: reader.optional("attach", parseRunId),
		dryRun: reader.defaulted("dry-run", parseBoolean),
		logs: reader.defaulted("logs", choiceOf([
			"failed",
			"all",
			"none"
		])),
		logLines: reader.defaulted("log-lines", wholeNumber(1, 1e4)),
		xcom: reader.optional("xcom", parseXcomLines) ?? [],
		summary: reader.defaulted("summary", parseBoolean),
		prComment: reader.defaulted("pr-comment", parseBoolean),
		githubToken: reader.text("github-token"),
		jobIndex: reader.text("job-index")
	};
}
function readRole(reader) {
	const arn = reader.optional("role-to-assume", parseRoleArn);
	const rest = {
		sessionName: reader.defaulted("role-session-name", parseSessionName),
		durationSeconds: reader.defaulted("role-duration-seconds", parseRoleDuration),
		audience: reader.text("audience")
	};
	return arn === void 0 ? void 0 : {
		arn,
		...rest
	};
}
function parseVersion(text) {
	const value = parseAirflowVersion(text);
	return value === void 0 ? { problem: "is not a version of Airflow. Accepted: for example 2.10.3." } : { value };
}
const parseInterval = durationFrom(100, "MWAA allows about ten requests per second.");
function parsePollInterval(text) {
	if (text === "auto") return { value: "auto" };
	const parsed = parseInterval(text);
	return "value" in parsed ? parsed : { problem: `${parsed.problem} Also accepted: "auto".` };
}
function deepFreeze(value) {
	if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const part of Object.values(value)) deepFreeze(part);
	return value;
}
// lib/report/annotations.js
const MOST_PER_KIND = 10;
const MESSAGE_LIMIT$2 = 3900;
const TITLE_LIMIT = 200;
function limitAnnotations(runner) {
	const warnings = [];
	const left = {
		error: 9,
		warn: MOST_PER_KIND
	};
	let verdictTitle;
	const annotate = (kind, message, place) => {
		if (left[kind] > 0) {
			left[kind] -= 1;
			const [text, where] = fitAnnotation(message, place);
			runner[kind](text, where);
			return;
		}
		const title = place?.title === void 0 ? "" : `${place.title}: `;
		runner.info(redactSecrets(`${title}${message}`));
	};
	return {
		...runner,
		info: (line) => runner.info(redactSecrets(line)),
		debug: (line) => runner.debug(redactSecrets(line)),
		printGroup: (title, lines) => runner.printGroup(redactSecrets(title), lines.map(redactSecrets)),
		warnings,
		errorsLeft: () => left.error,
		error: (message, place) => annotate("error", message, place),
		warn: (message, place) => {
			if (warnings.includes(message)) return;
			warnings.push(message);
			annotate("warn", message, place);
		},
		verdictTitle: () => verdictTitle,
		verdict: (message, place) => {
			verdictTitle = place?.title;
			runner.error(...fitAnnotation(message, place));
		}
	};
}
function fitAnnotation(message, place = {}) {
	const text = redactSecrets(message);
	if (place.title === void 0) return [firstLinesWithin(text, MESSAGE_LIMIT$2), place];
	const title = toPrintableLines(redactSecrets(place.title)).join(" ");
	if (title.length <= TITLE_LIMIT) return [firstLinesWithin(text, MESSAGE_LIMIT$2), {
		...place,
		title
	}];
	const code = /\([a-z-]{1,40}\)$/.exec(title)?.[0];
	return [firstLinesWithin(`${title}\n${text}`, MESSAGE_LIMIT$2), {
		...place,
		title: code === void 0 ? void 0 : `Details in the message ${code}`
	}];
}
// lib/core/sentence.js
function asSentence(text) {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function asClause(text) {
	return text.replace(/\.$/, "");
}
function countOf(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
// lib/aws/mwaa-target.js
function createMwaaTarget(given) {
	const arn = (given.environmentArn ?? given.roleArn ?? "").split(":");
	return {
		environment: given.environment,
		region: given.region,
		partition: partitionOf(given.region),
		accountId: arn[4] === "" ? void 0 : arn[4]
	};
}
function environmentArn(target) {
	return `${arnPrefix(target)}:environment/${target.environment}`;
}
function airflowRoleArn(target) {
	return `${arnPrefix(target)}:role/${target.environment}/User`;
}
function arnPrefix(target) {
	return `arn:${target.partition}:airflow:${target.region}:${target.accountId ?? "<account>"}`;
}
function iamStatement(action, target) {
	const needsRole = action === "InvokeRestApi" || action === "CreateWebLoginToken";
	return JSON.stringify({
		Effect: "Allow",
		Action: `airflow:${action}`,
		Resource: needsRole ? airflowRoleArn(target) : environmentArn(target)
	});
}
// lib/core/database-error.js
const ROW = /\[SQL:|\[parameters:|\bFailing row contains\b|\bDETAIL:\s{1,20}Failing row\b/;
function withoutRow(text) {
	const at = text.search(ROW);
	return at < 0 ? text : text.slice(0, at).trimEnd();
}
// lib/aws/rest-api-answer.js
function readRestApiSuccess(output, request) {
	const status = readStatus(output.RestApiStatusCode);
	if (status === void 0) throw new TransportError("unreachable", "InvokeRestApi answered without the status of Airflow.", { delivery: "unknown" });
	return {
		status,
		body: readBody(output, request)
	};
}
function readBody(output, { path, numbers }) {
	let body = output.RestApiResponse;
	if (numbers === "as-written" && output.$responseBodyText !== void 0) {
		const whole = parseJson(output.$responseBodyText, numbers);
		if (isObject(whole)) body = whole["RestApiResponse"];
	}
	if (typeof body !== "string" || !/^\s*\{/.test(body) || isTaskLogPath(path)) return body;
	try {
		return parseJson(body, numbers);
	} catch {
		return body;
	}
}
function isTaskLogPath(path) {
	return /\/taskInstances\/[^/]+\/logs\/\d+$/.test(path);
}
function readRestApiFailure(error, request) {
	if (!(error instanceof Error)) throw error;
	const members = error;
	const status = readStatus(members.RestApiStatusCode);
	if (error.name === "RestApiClientException") return readAirflowStatus({
		status: status ?? 400,
		body: members.RestApiResponse
	}, request, error);
	if (error.name === "RestApiServerException") return readAirflowStatus({
		status: status ?? 500,
		body: members.RestApiResponse
	}, request, error);
	throw error;
}
function readStatus(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 599 ? value : void 0;
}
function readAirflowStatus(answer, request, cause, retryAfterMs) {
	const { status } = answer;
	if (status !== 413 && status !== 429 && status < 500) return answer;
	const what = `${request.method} ${request.path}`;
	const message = firstWords(answer.body);
	const words = message === "" ? "" : ` It said: ${message}`;
	if (status === 413 || status >= 500 && /too large|payload size|size limit/i.test(message)) throw new TransportError("too-large", `${what}: the request or its answer is too large.${words}`, {
		delivery: status === 413 ? "not-sent" : "unknown",
		cause
	});
	if (status === 429) throw new TransportError("throttled", `Airflow throttles requests (${what}, status 429).${words}`, {
		delivery: "not-sent",
		retryAfterMs,
		cause
	});
	throw new TransportError("unreachable", `Airflow could not answer ${what} (status ${status}).${words}`, {
		delivery: "unknown",
		retryAfterMs,
		cause
	});
}
function firstWords(body) {
	return quoteForeign(withoutRow(typeof body === "string" ? body : isObject(body) ? detail(body) : ""), 200);
}
function detail(body) {
	const found = body["detail"] ?? body["message"] ?? body["title"];
	if (typeof found === "string") return found;
	if (!isObject(found)) return "";
	const { reason, message } = found;
	return [reason, message].filter((part) => typeof part === "string").join(": ");
}
function notFromAirflow(what, status, body) {
	return new ActionError("unexpected-response", `${what} answered status ${status}, which is not an answer of Airflow: ${firstWords(body) || "(empty)"}`);
}
// lib/aws/sdk-failure.js
const MESSAGE_LIMIT$1 = 1500;
const NAME_LIMIT$1 = 100;
function readSdkFailure(error) {
	if (!(error instanceof Error)) return {
		name: "",
		message: quoteForeign(String(error), MESSAGE_LIMIT$1),
		status: void 0,
		text: void 0,
		retryAfterMs: void 0,
		serverDate: void 0
	};
	const sdk = error;
	const headers = sdk.$response?.headers ?? {};
	return {
		name: quoteForeign(error.name, NAME_LIMIT$1),
		message: quoteForeign(error.message, MESSAGE_LIMIT$1),
		status: sdk.$metadata?.httpStatusCode ?? sdk.$response?.statusCode,
		text: sdk.$responseBodyText,
		retryAfterMs: readRetryAfter(headers["retry-after"]),
		serverDate: headers["date"] === void 0 ? void 0 : quoteForeign(headers["date"], NAME_LIMIT$1)
	};
}
function readRetryAfter(value, nowMs = Date.now) {
	if (value === void 0 || value.trim() === "") return void 0;
	const seconds = Number(value);
	const ms = Number.isFinite(seconds) ? seconds * 1e3 : Date.parse(value) - nowMs();
	return Number.isFinite(ms) ? Math.max(0, ms) : void 0;
}
const EXPIRED = new Set([
	"ExpiredToken",
	"ExpiredTokenException",
	"UnrecognizedClientException",
	"InvalidClientTokenId"
]);
const SKEWED = new Set([
	"InvalidSignatureException",
	"SignatureDoesNotMatch",
	"RequestExpired",
	"RequestInTheFuture",
	"RequestTimeTooSkewed"
]);
const THROTTLED = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled|RequestThrottledException|BandwidthLimitExceeded|LimitExceededException|SlowDown)$/;
const FORBIDDEN = new Set([
	"AccessDenied",
	"AccessDeniedException",
	"UnauthorizedOperation",
	"NotAuthorized"
]);
const UNKNOWN_ERROR = "UnknownError";
function isNotFromAws({ name, status, text }) {
	return !![
		UNKNOWN_ERROR,
		"SyntaxError",
		String(status)
	].includes(name) && text === void 0 && status !== void 0 && status >= 400 && status < 500;
}
function isExpired(error) {
	const name = nameOf(error);
	return EXPIRED.has(name) || FORBIDDEN.has(name) && isTokenExpired(error);
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
	return error instanceof Error ? error.name : "";
}
function isTokenExpired(error) {
	const message = error instanceof Error ? headOf(error.message) : "";
	const token = message.search(/security token /i);
	return token >= 0 && /expired/i.test(message.slice(token));
}
// lib/aws/signature-refusal.js
const CLOCK_DIFFERENCE_MS = 12e4;
const WRONG_REGION = /scoped to a (?:valid|correct) region|the region '[^']{0,60}' is wrong/i;
const EXPECTED_REGION = /expecting '([a-z]{2,5}(?:-[a-z]{1,20}){1,3}-\d{1,2})'/;
const WRONG_TIME = /signature (?:expired|not yet current)/i;
function isWrongRegion(failure) {
	return failure.status !== void 0 && failure.status < 500 && WRONG_REGION.test(failure.message);
}
function explainSignature(failure, call, cause) {
	return new ActionError("no-credentials", `AWS did not accept the signature of ${call.action}: ${failure.message}`, {
		hint: findHint$1(failure, call.region),
		cause
	});
}
function findHint$1(failure, region) {
	if (isWrongRegion(failure)) {
		const expected = EXPECTED_REGION.exec(failure.message)?.[1];
		return `The request was signed for ${region}, and the endpoint is in another region: set aws-region to the right one (${expected === void 0 ? "the region of the environment" : `"aws-region: ${expected}"`}), or correct the endpoint if a variable AWS_ENDPOINT_URL... names one.`;
	}
	const now = new Date();
	const differenceMs = Date.parse(failure.serverDate ?? "") - now.getTime();
	if (!(Number.isNaN(differenceMs) ? WRONG_TIME.test(failure.message) : Math.abs(differenceMs) >= CLOCK_DIFFERENCE_MS)) return "The secret key does not belong to the access key, or something between the runner and AWS changes the request.";
	const says = failure.serverDate === void 0 ? "" : `, and AWS says that it is ${failure.serverDate}`;
	return `The clock of the runner is wrong: it says ${now.toUTCString()}${says}. Correct the clock.`;
}
// lib/aws/explain-sdk-error.js
function explainSdkError(error, call) {
	const { action, target } = call;
	const failure = readSdkFailure(error);
	const cause = error;
	if (call.isTimedOut) return new TransportError("unreachable", `${action} was not answered in time.`, {
		delivery: "unknown",
		cause
	});
	const serviceFailure = explainServiceFailure(failure, error, `${action} on ${target.environment} (${target.region})`);
	if (serviceFailure !== void 0) return serviceFailure;
	if (isExpired(error)) return new ActionError("credentials-expired", `AWS rejected the credentials, and still rejected them after renewal (${action}): ${failure.message}`, {
		hint: "If the role was deleted or its sessions were revoked, repair it; if the keys come from an earlier step, run that step again.",
		cause
	});
	if (isClockSkew(error) || isWrongRegion(failure)) return explainSignature(failure, {
		action,
		region: target.region
	}, cause);
	if (failure.text !== void 0 || action === "InvokeRestApi") {
		const special = explainInvokeRestApi(failure, error, call);
		if (special !== void 0) return special;
	}
	if (isForbidden(error)) return new ActionError("access-denied", `AWS refused ${action} on ${target.environment}: ${failure.message}`, {
		hint: `Allow it in a policy of the role: ${iamStatement(action, target)}`,
		cause
	});
	if (failure.name === "ResourceNotFoundException") return new ActionError("environment-not-found", `There is no MWAA environment ${target.environment} in ${target.region}${target.accountId === void 0 ? "" : ` of account ${target.accountId}`}.`, {
		hint: "Check the inputs environment and aws-region, and that the role belongs to the account of the environment.",
		cause
	});
	return new ActionError("unexpected-response", `${action} on ${target.environment} failed${failure.status === void 0 ? "" : ` (status ${failure.status})`}: ${describeFailure(failure)}`, { cause });
}
function explainUnknownKeys(refusal, { action, region }) {
	const { name, message } = readSdkFailure(refusal);
	if (/expired/i.test(`${name} ${headOf(message)}`)) return void 0;
	return new ActionError("no-credentials", `AWS does not know the credentials of the job (${action}): ${message}`, {
		hint: `The access key may be mistyped, deleted or deactivated; the AWS_SESSION_TOKEN of temporary keys may be missing; they may be keys of another partition (China, GovCloud); or ${region} may not be enabled in their account.`,
		cause: refusal
	});
}
function describeFailure(failure) {
	if (failure.text !== void 0) return firstWords(failure.text);
	if (failure.name === "SyntaxError") return "the answer is not JSON";
	if (failure.status === void 0) return `the AWS SDK did not send it (${failure.name})`;
	return `${failure.name}: ${failure.message}`;
}
function explainServiceFailure(failure, error, what) {
	if (isThrottled(failure)) return new TransportError("throttled", `AWS throttles requests (${what}).`, {
		delivery: "not-sent",
		retryAfterMs: failure.retryAfterMs,
		cause: error
	});
	const network = readNetworkError(error);
	if (network !== void 0) {
		const message = `AWS cannot be reached (${what}): ${network.reason}.`;
		return network.hint === void 0 ? new TransportError("unreachable", message, {
			delivery: network.delivery,
			cause: error
		}) : new ActionError("unreachable", message, {
			hint: network.hint,
			cause: error
		});
	}
	const { status } = failure;
	if (failure.name === "TypeError" && status !== void 0 && status < 300) return new ActionError("unexpected-response", `AWS answered ${what} with data that does not match its API.`, { cause: error });
	const isCutShort = status !== void 0 && status < 400;
	if (isCutShort || status !== void 0 && status >= 500 || failure.name === "InternalServerException") return new TransportError("unreachable", `AWS could not answer ${what} (${isCutShort ? "the answer is broken" : `${failure.name}, status ${status}`}).`, {
		delivery: "unknown",
		retryAfterMs: failure.retryAfterMs,
		cause: error
	});
	if (isNotFromAws(failure)) return new ActionError("unexpected-response", `${what}: the answer with status ${status} has no error code of AWS, so it is probably not from AWS.`, {
		hint: "A proxy or firewall between this runner and AWS may have sent it: let requests to AWS pass there, and check HTTPS_PROXY and NO_PROXY of the runner.",
		cause: error
	});
}
const PATH_HINT = "Use transport: auto or web-session (the role then needs airflow:CreateWebLoginToken), or a shorter DAG id.";
function explainInvokeRestApi(failure, error, call) {
	const { target } = call;
	const cause = error;
	const text = failure.text ?? failure.message;
	const head = headOf(text);
	const isValidation = failure.name === "ValidationException";
	if (isForbidden(error) && /private web ?server|within a vpc/i.test(head)) return privateWebServer(target.environment, "AWS refuses InvokeRestApi.", cause);
	if (isForbidden(error) && /airflow role/i.test(head)) return new ActionError("no-airflow-role", `AWS maps this caller to no Airflow role in ${target.environment}: ${failure.message}`, {
		hint: `Use the Airflow role's ARN (not the environment's) in the policy: ${iamStatement(call.action, target)}`,
		cause
	});
	if ((failure.text !== void 0 || isValidation) && /update your environment|not (supported|available) /i.test(head)) return new ActionError("environment-outdated", `The environment ${target.environment} does not support InvokeRestApi yet: ${firstWords(text)}`, {
		hint: `Update the environment once, any update will do: aws mwaa update-environment --name ${target.environment} --region ${target.region}`,
		cause
	});
	if (isValidation && /\bpath\b|length less than or equal to 64/i.test(head)) return new TransportError("path-too-long", `InvokeRestApi refused the path: ${firstWords(text)}`, {
		delivery: "not-sent",
		hint: PATH_HINT,
		cause
	});
	if (failure.status === 413 || isTooLarge(head)) return new TransportError("too-large", `InvokeRestApi: ${firstWords(text)}`, {
		delivery: "unknown",
		cause
	});
}
function isTooLarge(text) {
	const exceeds = /exceed\w* /i.exec(text)?.index;
	return /too large|6 ?MB/i.test(text) || exceeds !== void 0 && /size|payload|limit/i.test(text.slice(exceeds));
}
var PrivateWebServer = class extends ActionError {
	tried;
	constructor(message, tried, details) {
		super("private-web-server", message, details);
		this.tried = tried;
	}
};
function privateWebServer(environment, tried, cause) {
	return new PrivateWebServer(`The web server of ${environment} is private: no transport can reach it from outside its VPC. What was tried: ${tried}`, tried, {
		hint: "Run the job on a self-hosted runner inside the VPC (or one that reaches its MWAA endpoints), or make the web server public.",
		cause
	});
}
// lib/transport/no-transport.js
function noTransport(attempts, target, purpose = `reach the environment ${target.environment}`) {
	const tried = attempts.filter(({ error }) => error.code !== "unsupported");
	const isPrivate = ({ error }) => error instanceof PrivateWebServer;
	if (tried.length > 0 && tried.every(isPrivate)) {
		const sentences = tried.map(({ error }) => error instanceof PrivateWebServer ? error.tried : "");
		return privateWebServer(target.environment, sentences.join(" "), tried.at(-1)?.error);
	}
	const reasons = attempts.map(({ kind, error }) => `- ${kind}: ${error.message}`);
	const remedies = attempts.map(({ kind, error }) => `- ${kind}: ${remedyFor(kind, error, target)}`);
	return new ActionError("no-transport", [`No transport can ${purpose}:`, ...reasons].join("\n"), {
		hint: ["Any of these would help:", ...remedies].join("\n"),
		cause: attempts.at(-1)?.error
	});
}
function remedyFor(kind, error, target) {
	if (error.code === "access-denied" || error.code === "no-airflow-role") return `allow ${iamStatement(transportActions[kind], target)}`;
	return error.hint ?? "see the reason above";
}
// lib/airflow/auto-client.js
function createAutoClient(connection, parts) {
	const { client: chosen, kind, fallbacks } = connection;
	if (fallbacks.length === 0) return chosen;
	const first = {
		kind,
		can: (capability) => chosen.can(capability),
		open: async () => chosen
	};
	const candidates = [first, ...fallbacks.map((fallback) => ({ ...fallback }))];
	const logged = new Set();
	function logFailure(attempt, { effect, purpose }, next) {
		const then = next === void 0 ? "nothing else is left" : `trying ${transportNames[next.kind]}`;
		const line = `Cannot ${purpose} through ${transportNames[attempt.kind]} (${asClause(attempt.error.message)}); ${then}.`;
		if (logged.has(line)) return;
		logged.add(line);
		if (effect === "read") parts.log.debug(line);
		else parts.log.info(line);
	}
	async function run(operation) {
		const attempts = [];
		for (const [place, candidate] of candidates.entries()) try {
			requireUsable(candidate, operation.capability);
			return await operation.call(await candidate.open());
		} catch (error) {
			if (!mayMoveOn(error, {
				candidate,
				first,
				effect: operation.effect
			})) throw error;
			attempts.push({
				kind: candidate.kind,
				error
			});
			logFailure({
				kind: candidate.kind,
				error
			}, operation, candidates[place + 1]);
		}
		throw noTransport(attempts, parts.target, operation.purpose);
	}
	const read = (purpose, call, capability) => run({
		effect: "read",
		purpose,
		call,
		...capability === void 0 ? {} : { capability }
	});
	const write = (purpose, call, capability) => run({
		effect: "write",
		purpose,
		call,
		...capability === void 0 ? {} : { capability }
	});
	return {
		transport: chosen.transport,
		version: chosen.version,
		can: (capability) => candidates.some((each) => each.closed === void 0 && each.can(capability)),
		getDag: (dagId, signal) => read("read the DAG", (c) => c.getDag(dagId, signal), "get-dag"),
		getDagParams: (dagId, signal) => read("read the DAG's params", (c) => c.getDagParams(dagId, signal), "dag-params"),
		listDagTasks: (dagId, signal) => read("read the DAG's tasks", (c) => c.listDagTasks(dagId, signal), "dag-tasks"),
		listImportErrors: (signal) => read("read import errors", (c) => c.listImportErrors(signal), "import-errors"),
		unpauseDag: (dagId, signal) => write("unpause the DAG", (c) => c.unpauseDag(dagId, signal), "unpause"),
		triggerDagRun: (request, signal) => write("trigger the DAG", (c) => c.triggerDagRun(request, signal)),
		getDagRun: (ref, signal) => read("read the DAG run", (c) => c.getDagRun(ref, signal)),
		listDagRuns: (query, signal) => read("list DAG runs", (c) => c.listDagRuns(query, signal)),
		listTaskInstances: (ref, signal) => read("list task instances", (c) => c.listTaskInstances(ref, signal)),
		stopDagRun: (ref, signal) => write("stop the DAG run", (c) => c.stopDagRun(ref, signal), "stop"),
		noteDagRun: (ref, note, signal) => write("leave a note on the DAG run", (c) => c.noteDagRun(ref, note, signal), "note"),
		clearTasks: (ref, tasks, signal) => write("clear tasks", (c) => c.clearTasks(ref, tasks, signal), "clear"),
		readTaskLog: (ref, maxLines, signal) => read("read a task log", (c) => c.readTaskLog(ref, maxLines, signal), "task-logs"),
		getXcom: (ref, signal) => read("read an XCom", (c) => c.getXcom(ref, signal), "xcom")
	};
}
function requireUsable(candidate, capability) {
	if (candidate.closed !== void 0) throw candidate.closed;
	if (capability !== void 0 && !candidate.can(capability)) throw new ActionError("unsupported", "it cannot do this");
}
function mayMoveOn(error, at) {
	if (!(error instanceof ActionError)) return false;
	if (error.code === "path-too-long" || error.code === "unsupported") return true;
	if (error.code === "too-large") return at.effect === "read" || !isUndecided(error);
	if (at.candidate === at.first || !isRefusal(error)) return false;
	at.candidate.closed = error;
	return true;
}
// lib/airflow/fields.js
const FIELD_LIMIT = 4e3;
function textField(fields, key, limit = FIELD_LIMIT) {
	const value = fields[key];
	return typeof value === "string" && value !== "" ? cutForeign(value, limit).toWellFormed() : void 0;
}
function numberField(fields, key) {
	const value = fields[key];
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function countField(fields, key) {
	const value = fields[key];
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}
const WORD_LIMIT = 1e3;
function wordField(fields, key) {
	const value = textField(fields, key);
	return value !== void 0 && value.length <= WORD_LIMIT ? value : void 0;
}
function instantField(fields, key) {
	return readInstant(textField(fields, key));
}
const INSTANT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d\d(?::?\d\d){0,2}))?)?$/;
function readInstant(text) {
	if (text === void 0 || text.length > 50 || !INSTANT.test(text)) return void 0;
	return Number.isNaN(Date.parse(text.slice(0, 19).replace(" ", "T"))) ? void 0 : text;
}
function objectsField(fields, key) {
	const value = fields[key];
	return Array.isArray(value) && value.every(isObject) ? value : void 0;
}
function asJson(value) {
	return value === void 0 ? null : value;
}
function asJsonObject(value) {
	return isObject(value) ? value : void 0;
}
// lib/airflow/rest/answer.js
function requireOk(answer, purpose) {
	const { status, body } = answer;
	if (status >= 200 && status < 300) return body;
	const words = airflowWords(body);
	if (status === 401 || status === 403) throw new ActionError("airflow-forbidden", `Airflow does not allow the role to ${purpose.action} (status ${status})${withWords(words)}.`, { hint: `The AWS role maps to an Airflow role without the permission "${purpose.permission}". Airflow's role User has it: allow the action on arn:aws:airflow:<region>:<account>:role/<environment>/User.` });
	if (status === 400 || status === 409 || status === 422) throw new ActionError("rejected-by-airflow", `Airflow refused to ${purpose.action} (status ${status})${withWords(words)}.`);
	throw unexpected(purpose, `status ${status}${withWords(words)}`);
}
function requireObject(answer, purpose) {
	const body = requireOk(answer, purpose);
	if (isObject(body)) return body;
	throw malformed(purpose, body);
}
function malformed(purpose, body) {
	return unexpected(purpose, describe$1(body));
}
function unexpected(purpose, what) {
	return new ActionError("unexpected-response", `Asked to ${purpose.action}, Airflow answered with ${what}.`);
}
function withWords(words) {
	return words === "" ? "" : `: ${asClause(words)}`;
}
function describe$1(body) {
	if (body === void 0 || body === null || body === "") return "nothing";
	if (Array.isArray(body)) return `a list of ${body.length}`;
	if (isObject(body)) {
		const keys = Object.keys(body);
		const more = keys.length > 10 ? `, ... (${keys.length} keys)` : "";
		return `an object of ${keys.slice(0, 10).map((key) => quoteForeign(key, KEY_LIMIT)).join(", ") || "no keys"}${more}`;
	}
	if (typeof body !== "string") return `a ${typeof body}`;
	return /[[{]/.test(body) ? `${body.length} characters that are not JSON` : `the text "${quoteForeign(withoutRow(body), TEXT_LIMIT)}"`;
}
const WORDS_LIMIT = 500;
const TEXT_LIMIT = 200;
const KEY_LIMIT = 50;
const PROBLEMS = 5;
const PLACE_PARTS = 20;
function airflowWords(body) {
	if (typeof body === "string") return quoteForeign(withoutRow(body), TEXT_LIMIT);
	if (!isObject(body)) return "";
	const { title, detail, message, error } = body;
	const shown = quoteForeign(withoutRow(detailWords(detail) || detailWords(message) || detailWords(error)), WORDS_LIMIT);
	const named = typeof title === "string" ? quoteForeign(withoutRow(title), TEXT_LIMIT) : "";
	const heading = named === "Bad Request" || shown.includes(named) ? "" : named;
	return cutBetweenWords(heading !== "" && shown !== "" ? `${heading}: ${shown}` : heading || shown, WORDS_LIMIT);
}
function detailWords(detail) {
	if (typeof detail === "string") return detail;
	if (Array.isArray(detail)) return detail.slice(0, PROBLEMS).map(problemWords).filter(Boolean).join("; ");
	if (!isObject(detail)) return "";
	const { reason, message } = detail;
	return [reason, message].filter((part) => typeof part === "string").join(": ");
}
function problemWords(problem) {
	if (typeof problem === "string") return problem;
	if (!isObject(problem)) return "";
	const { loc, msg } = problem;
	return [(Array.isArray(loc) ? loc.slice(0, PLACE_PARTS) : []).filter((part) => typeof part === "string" || typeof part === "number").join("."), typeof msg === "string" ? msg : ""].filter(Boolean).join(": ");
}
// lib/airflow/rest/dialect.js
function selectRestDialect(version) {
	return version.major >= 3 ? createDialectV2(version) : createDialectV1(version);
}
function createDialectV1(version) {
	const since = (minor) => isAtLeast(version, 2, minor);
	const hasNotes = since(6);
	return {
		hasNotes,
		patchesNotes: false,
		filtersByRunId: since(7),
		pagesBatches: false,
		matchesRunIds: false,
		hasOffTryNumbers: !since(10),
		newestFirst: "-execution_date",
		runDate: "execution_date",
		steadyOrder: void 0,
		xcomQuery: since(10) ? { stringify: false } : {},
		xcomIsText: !since(10),
		hasMappedXcoms: since(7),
		triggerBody: ({ runId, conf, logicalDate, note }) => ({
			dag_run_id: runId,
			conf,
			...logicalDate !== void 0 && { logical_date: logicalDate },
			...note !== void 0 && hasNotes && { note }
		}),
		dagListQuery: (dagId) => ({
			dag_id_pattern: dagId,
			only_active: false
		}),
		isActive: (dag) => dag["is_active"] === true
	};
}
const createDialectV2 = (version) => ({
	hasNotes: true,
	patchesNotes: true,
	filtersByRunId: true,
	pagesBatches: true,
	matchesRunIds: isAtLeast(version, 3, 1),
	hasOffTryNumbers: false,
	newestFirst: "-run_after",
	runDate: "run_after",
	steadyOrder: "id",
	xcomQuery: { stringify: false },
	xcomIsText: false,
	hasMappedXcoms: true,
	triggerBody: ({ runId, conf, logicalDate, note }) => ({
		dag_run_id: runId,
		conf,
		logical_date: logicalDate ?? null,
		...note !== void 0 && { note }
	}),
	dagListQuery: (dagId) => ({
		dag_id_pattern: dagId,
		exclude_stale: false
	}),
	isActive: (dag) => dag["is_stale"] !== true
});
function taskInstanceFilter(dialect, { dagId, runId }, logicalDate) {
	if (dialect.filtersByRunId) return {
		dag_ids: [dagId],
		dag_run_ids: [runId]
	};
	if (logicalDate === void 0) return void 0;
	return {
		dag_ids: [dagId],
		execution_date_gte: logicalDate,
		execution_date_lte: logicalDate
	};
}
function decodeDag(dialect, value, purpose) {
	const dagId = textField(value, "dag_id");
	const isPaused = value["is_paused"];
	if (dagId === void 0 || typeof isPaused !== "boolean" && isPaused !== null) throw malformed(purpose, value);
	return {
		dagId,
		isPaused: isPaused === true,
		isActive: dialect.isActive(value),
		hasImportErrors: value["has_import_errors"] === true,
		lastParsedTime: instantField(value, "last_parsed_time"),
		fileloc: wordField(value, "fileloc"),
		maxActiveRuns: countField(value, "max_active_runs")
	};
}
// lib/airflow/capabilities.js
function capabilitiesOf(kind, version) {
	if (kind === "cli") {
		const listsRuns = listsRunsByCommand(version);
		return (capability) => capability === "unpause" || capability === "list-runs" && listsRuns;
	}
	const { hasNotes, hasMappedXcoms } = selectRestDialect(version);
	return (capability) => {
		if (capability === "note") return hasNotes;
		return capability !== "mapped-xcom" || hasMappedXcoms;
	};
}
function listsRunsByCommand(version) {
	return version.major !== 2 || isAtLeast(version, 2, 2);
}
// lib/airflow/rest/path.js
const MAY_STAND = /[A-Za-z0-9\-._~!$&'()*+,;=:@]/;
function formatRestPath(segments, style) {
	const write = style === "encoded" ? encodeURIComponent : encodePlain;
	return `/${segments.map(write).join("/")}`;
}
function encodePlain(segment) {
	return [...segment].map((char) => MAY_STAND.test(char) ? char : encodeURIComponent(char)).join("");
}
function requireId(what, id) {
	const problem = findProblem(id);
	if (problem === void 0) return;
	throw new ActionError("invalid-input", `The ${what} ${JSON.stringify(id.slice(0, 250))} ${problem}.`, { hint: `No request to Airflow can name it: use a ${what} of at most 250 characters without slashes.` });
}
function findProblem(id) {
	if (id === "") return "is empty";
	if (id === "." || id === ".." || id === "~") return "has a special meaning in a path";
	if (id.length > 250) return `has more than 250 characters`;
	if (/[/\\]/.test(id)) return "contains a slash";
	if (/\p{Cc}/u.test(id)) return "contains a control character";
	if (!id.isWellFormed()) return "is not valid Unicode";
}
// lib/airflow/rest/caller.js
function createRestCaller(transport) {
	let style = transport.kind === "web-session" ? "encoded" : "plain";
	function send({ segments: _, ...rest }, path, signal) {
		return transport.send({
			...rest,
			path
		}, signal);
	}
	return {
		async send(call, signal) {
			const path = formatRestPath(call.segments, style);
			const answer = await send(call, path, signal);
			if (answer.status !== 404 || style === "encoded") return answer;
			const encoded = formatRestPath(call.segments, "encoded");
			if (encoded === path || encoded.length > transport.pathLimit && path.length <= transport.pathLimit) return answer;
			const second = await send(call, encoded, signal);
			if (second.status !== 404) style = "encoded";
			return second;
		},
		async choose(segments, direct, short) {
			if (formatRestPath(segments, style).length > transport.pathLimit) return await short();
			try {
				return await direct();
			} catch (error) {
				if (!(error instanceof TransportError) || error.code !== "path-too-long") throw error;
				return await short();
			}
		}
	};
}
function dagSegments(dagId) {
	requireId("DAG id", dagId);
	return ["dags", dagId];
}
function dagPath(dagId) {
	return formatRestPath(dagSegments(dagId), "plain");
}
function dagRunsSegments(dagId) {
	return [...dagSegments(dagId), "dagRuns"];
}
function dagRunSegments({ dagId, runId }) {
	requireId("DAG run id", runId);
	return [...dagRunsSegments(dagId), runId];
}
function taskInstancesSegments(ref) {
	return [...dagRunSegments(ref), "taskInstances"];
}
function taskInstanceSegments(ref) {
	requireId("task id", ref.taskId);
	return [...taskInstancesSegments(ref), ref.taskId];
}
function mapIndexQuery({ mapIndex }) {
	return mapIndex >= 0 ? { map_index: mapIndex } : {};
}
function get(segments, query) {
	return {
		method: "GET",
		segments,
		effect: "read",
		...query !== void 0 && { query }
	};
}
function getDagCall(dagId) {
	return get(dagSegments(dagId));
}
function listDagsCall(dialect, dagId, offset) {
	requireId("DAG id", dagId);
	return get(["dags"], {
		...dialect.dagListQuery(dagId),
		limit: 100,
		offset
	});
}
function dagDetailsCall(dagId) {
	return get([...dagSegments(dagId), "details"]);
}
function dagTasksCall(dagId) {
	return get([...dagSegments(dagId), "tasks"]);
}
function importErrorsCall(offset) {
	return get(["importErrors"], {
		limit: 100,
		offset
	});
}
function unpauseCall(dagId) {
	return {
		method: "PATCH",
		segments: dagSegments(dagId),
		body: { is_paused: false },
		effect: "write"
	};
}
function triggerCall(dialect, request) {
	requireId("DAG run id", request.runId);
	return {
		method: "POST",
		segments: dagRunsSegments(request.dagId),
		body: dialect.triggerBody(request),
		effect: "write"
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
		...state !== void 0 && { state },
		...date !== void 0 && {
			[`${dialect.runDate}_gte`]: withoutPlus(date),
			[`${dialect.runDate}_lte`]: withoutPlus(date)
		},
		...idPart !== void 0 && { run_id_pattern: idPart }
	});
}
function batchDagRunsCall(dialect, query) {
	const { dagId, states = [], orderBy, limit, offset = 0, date } = query;
	requireId("DAG id", dagId);
	return {
		method: "POST",
		segments: [
			"dags",
			"~",
			"dagRuns",
			"list"
		],
		body: {
			dag_ids: [dagId],
			order_by: orderBy,
			page_limit: limit,
			page_offset: offset,
			...states.length > 0 && { states },
			...date !== void 0 && {
				[`${dialect.runDate}_gte`]: date,
				[`${dialect.runDate}_lte`]: date
			}
		},
		effect: "read"
	};
}
function withoutPlus(date) {
	return date.replace(/\+00:?00$/, "Z");
}
function listTaskInstancesCall(dialect, ref, offset) {
	const { steadyOrder } = dialect;
	return get(taskInstancesSegments(ref), {
		limit: 100,
		offset,
		...steadyOrder !== void 0 && { order_by: steadyOrder }
	});
}
function batchTaskInstancesCall(dialect, filter, offset) {
	const { pagesBatches, steadyOrder } = dialect;
	const page = {
		page_limit: 100,
		page_offset: offset,
		...steadyOrder !== void 0 && { order_by: steadyOrder }
	};
	return {
		method: "POST",
		segments: [
			"dags",
			"~",
			"dagRuns",
			"~",
			"taskInstances",
			"list"
		],
		body: {
			...filter,
			...pagesBatches && page
		},
		effect: "read"
	};
}
function datedTaskInstancesCall(date, offset) {
	return get([
		"dags",
		"~",
		"dagRuns",
		"~",
		"taskInstances"
	], {
		limit: 100,
		offset,
		execution_date_gte: withoutPlus(date),
		execution_date_lte: withoutPlus(date)
	});
}
function stopCall(ref) {
	return {
		method: "PATCH",
		segments: dagRunSegments(ref),
		body: { state: "failed" },
		effect: "write"
	};
}
function noteCall(dialect, ref, note) {
	const run = dagRunSegments(ref);
	return {
		method: "PATCH",
		segments: dialect.patchesNotes ? run : [...run, "setNote"],
		body: { note },
		effect: "write"
	};
}
function clearCall({ dagId, runId }, tasks) {
	const which = tasks === "failed" ? { only_failed: true } : {
		only_failed: false,
		task_ids: [...tasks]
	};
	requireId("DAG run id", runId);
	return {
		method: "POST",
		segments: [...dagSegments(dagId), "clearTaskInstances"],
		body: {
			dry_run: false,
			...which,
			reset_dag_runs: true,
			dag_run_id: runId
		},
		effect: "write"
	};
}
function taskLogCall(ref, tryNumber) {
	return get([
		...taskInstanceSegments(ref),
		"logs",
		String(tryNumber)
	], {
		full_content: true,
		...mapIndexQuery(ref)
	});
}
function xcomCall(dialect, ref) {
	requireId("XCom key", ref.key);
	return {
		...get([
			...taskInstanceSegments(ref),
			"xcomEntries",
			ref.key
		], {
			...dialect.xcomQuery,
			...mapIndexQuery(ref)
		}),
		numbers: "as-written"
	};
}
// lib/airflow/model.js
const MOST_TASK_INSTANCES = 2e4;
const finishedTaskStates = new Set([
	"success",
	"failed",
	"upstream_failed",
	"skipped",
	"removed"
]);
function keyOfRun({ dagId, runId }) {
	return `${dagId}/${runId}`;
}
function dateOfRun(run) {
	return Date.parse(run.runAfter ?? run.logicalDate ?? "") || 0;
}
function byTask(a, b) {
	if (a.taskId !== b.taskId) return a.taskId < b.taskId ? -1 : 1;
	return a.mapIndex - b.mapIndex;
}
function isFinished(run) {
	return run.state === "success" || run.state === "failed";
}
// lib/airflow/rest/decoder.js
const TRACE_LIMIT = 16e3;
function decodeDagRun(value, purpose) {
	if (!isObject(value)) throw malformed(purpose, value);
	const dagId = textField(value, "dag_id");
	const runId = textField(value, "dag_run_id");
	const state = textField(value, "state");
	if (dagId === void 0 || runId === void 0 || state === void 0) throw malformed(purpose, value);
	return {
		dagId,
		runId,
		state: requireRunState(state, runId),
		logicalDate: instantField(value, "logical_date") ?? instantField(value, "execution_date"),
		runAfter: instantField(value, "run_after"),
		queuedAt: instantField(value, "queued_at"),
		startDate: instantField(value, "start_date"),
		endDate: instantField(value, "end_date"),
		runType: wordField(value, "run_type"),
		note: textField(value, "note"),
		conf: value["conf"] === null ? {} : asJsonObject(value["conf"])
	};
}
const RUN_STATES = new Set([
	"queued",
	"running",
	"success",
	"failed"
]);
function requireRunState(word, runId) {
	if (isRunState(word)) return word;
	throw new ActionError("unknown-state", `Airflow says that the DAG run "${runId}" is in the state ${JSON.stringify(quoteForeign(word, 100))}, which is not one of ${[...RUN_STATES].join(", ")}.`);
}
function isRunState(word) {
	return RUN_STATES.has(word);
}
function decodeTaskInstance(value, purpose) {
	const taskId = textField(value, "task_id", 250);
	if (taskId === void 0) throw malformed(purpose, value);
	return {
		dagId: textField(value, "dag_id"),
		runId: textField(value, "dag_run_id"),
		instance: {
			taskId,
			mapIndex: countField(value, "map_index") ?? -1,
			state: readTaskState(value["state"]),
			tryNumber: countField(value, "try_number") ?? 0,
			maxTries: countField(value, "max_tries"),
			startDate: instantField(value, "start_date"),
			endDate: instantField(value, "end_date"),
			durationSeconds: readSeconds$1(numberField(value, "duration"))
		}
	};
}
function readSeconds$1(seconds) {
	return seconds !== void 0 && seconds >= 0 ? seconds : void 0;
}
const STATE_LIMIT = 50;
function readTaskState(value) {
	if (typeof value !== "string" || value === "") return null;
	return /^(none|no_status)$/i.test(value) ? null : cutForeign(value, STATE_LIMIT).toWellFormed();
}
function decodePage(value, key, purpose) {
	const items = isObject(value) ? objectsField(value, key) : void 0;
	if (!isObject(value) || items === void 0) throw malformed(purpose, value);
	return {
		items,
		count: items.length,
		total: countField(value, "total_entries")
	};
}
function decodeDagParams(value) {
	const params = value["params"];
	if (!isObject(params)) return [];
	return Object.entries(params).map(([name, param]) => {
		if (!(isObject(param) && "value" in param && ("schema" in param || "__class" in param))) return {
			name,
			value: asJson(param),
			schema: {}
		};
		return {
			name,
			value: asJson(param["value"]),
			schema: asJsonObject(param["schema"]) ?? {}
		};
	});
}
function decodeDagTask(value, purpose) {
	const taskId = textField(value, "task_id", 250);
	if (taskId === void 0) throw malformed(purpose, value);
	const downstream = value["downstream_task_ids"];
	return {
		taskId,
		downstreamTaskIds: Array.isArray(downstream) ? downstream.filter((id) => typeof id === "string").map(cutId) : []
	};
}
function cutId(id) {
	return cutForeign(id, 250).toWellFormed();
}
function readEnd(stackTrace) {
	if (typeof stackTrace !== "string") return "";
	if (stackTrace.length <= TRACE_LIMIT) return stackTrace.toWellFormed();
	const start = stackTrace.indexOf("\n", stackTrace.length - TRACE_LIMIT) + 1;
	const last = stackTrace.lastIndexOf("\n", stackTrace.length - 2) + 1;
	return cutForeign(stackTrace.slice(start > 0 ? Math.min(start, last) : last), TRACE_LIMIT).toWellFormed();
}
function decodeImportError(value, purpose) {
	const filename = textField(value, "filename");
	if (filename === void 0) throw malformed(purpose, value);
	return {
		filename,
		stackTrace: readEnd(value["stack_trace"])
	};
}
// lib/airflow/rest/pages.js
async function* readPages(most, ask) {
	let offset = 0;
	for (let read = 0; read < most; read += 1) {
		const page = await ask(offset);
		const isLast = isLastPage(page, offset);
		yield {
			...page,
			isLast
		};
		if (isLast) return;
		offset += page.count;
	}
}
function isLastPage({ count, total }, offset) {
	if (count === 0) return true;
	const seen = offset + count;
	return total !== void 0 && total >= seen ? total === seen : count < 100;
}
// lib/airflow/rest/dag-runs.js
const MOST_PAGES$2 = 10;
function createDagRunReader({ caller, dialect }) {
	const dates = new Map();
	function remember(run) {
		const date = dialect.runDate === "run_after" ? run.runAfter : run.logicalDate;
		if (date !== void 0) dates.set(keyOfRun(run), date);
		return run;
	}
	async function getDirectly(ref, signal) {
		const purpose = {
			...readRuns(ref.dagId),
			action: `read the DAG run "${ref.runId}" of "${ref.dagId}"`
		};
		const answer = await caller.send(getDagRunCall(ref), signal);
		if (answer.status === 404) return void 0;
		const run = decodeDagRun(requireOk(answer, purpose), purpose);
		if (run.runId !== ref.runId || run.dagId !== ref.dagId) throw malformed(purpose, answer.body);
		return run;
	}
	async function readPage(query, signal) {
		const purpose = readRuns(query.dagId);
		const ask = async (call) => {
			const answer = await caller.send(call, signal);
			if (answer.status === 404) return {
				runs: [],
				count: 0,
				total: 0
			};
			const { items, count, total } = decodePage(requireObject(answer, purpose), "dag_runs", purpose);
			return {
				runs: items.filter((item) => item["dag_id"] === query.dagId).slice(0, 100).map((item) => decodeDagRun(item, purpose)),
				count,
				total
			};
		};
		return await caller.choose(dagRunsSegments(query.dagId), () => ask(listDagRunsCall(dialect, query)), () => ask(batchDagRunsCall(dialect, query)));
	}
	async function findInPages(query, runId, signal) {
		const ask = (offset) => readPage({
			...query,
			orderBy: "-id",
			limit: 100,
			offset
		}, signal);
		for await (const { runs } of readPages(MOST_PAGES$2, ask)) {
			const run = runs.find((candidate) => candidate.runId === runId);
			if (run !== void 0) return remember(run);
		}
	}
	async function findInList(ref, signal) {
		const { dagId, runId } = ref;
		const date = dates.get(keyOfRun(ref));
		const known = date === void 0 ? void 0 : await findInPages({
			dagId,
			date
		}, runId, signal);
		if (known !== void 0) return known;
		return await findInPages({
			dagId,
			idPart: dialect.matchesRunIds ? runId : void 0
		}, runId, signal);
	}
	return {
		get(ref, signal) {
			return caller.choose(dagRunSegments(ref), () => getDirectly(ref, signal), () => findInList(ref, signal));
		},
		async list({ dagId, states, limit }, signal) {
			const orderBy = dialect.newestFirst;
			const wanted = Math.min(limit, 100);
			const groups = states === void 0 ? [[]] : states.map((state) => [state]);
			const runs = [];
			for (const group of groups) {
				const page = await readPage({
					dagId,
					states: group,
					orderBy,
					limit: wanted
				}, signal);
				runs.push(...page.runs);
			}
			return runs.sort((a, b) => dateOfRun(b) - dateOfRun(a)).slice(0, wanted);
		}
	};
}
function readRuns(dagId) {
	return {
		action: `list the DAG runs of "${dagId}"`,
		permission: "can read on DAG Runs"
	};
}
// lib/airflow/rest/dags.js
const MOST_PAGES$1 = 10;
const MOST_TASKS = 2e4;
const PERMISSION = "can read on DAGs";
async function getDag({ caller, dialect }, dagId, signal) {
	const purpose = {
		action: `read the DAG "${dagId}"`,
		permission: PERMISSION
	};
	async function getDirectly() {
		const answer = await caller.send(getDagCall(dagId), signal);
		if (answer.status === 404) return void 0;
		const dag = decodeDag(dialect, requireObject(answer, purpose), purpose);
		if (dag.dagId !== dagId) throw malformed(purpose, answer.body);
		return dag;
	}
	async function findInList() {
		const ask = async (offset) => {
			return decodePage(requireObject(await caller.send(listDagsCall(dialect, dagId, offset), signal), purpose), "dags", purpose);
		};
		for await (const { items } of readPages(MOST_PAGES$1, ask)) {
			const item = items.find((candidate) => candidate["dag_id"] === dagId);
			if (item !== void 0) return decodeDag(dialect, item, purpose);
		}
	}
	return await caller.choose(dagSegments(dagId), getDirectly, findInList);
}
async function getDagParams({ caller }, dagId, signal) {
	const purpose = {
		action: `read the details of the DAG "${dagId}"`,
		permission: PERMISSION
	};
	const answer = await caller.send(dagDetailsCall(dagId), signal);
	if (answer.status === 404) throw dagNotFound(dagId);
	return decodeDagParams(requireObject(answer, purpose));
}
async function listDagTasks({ caller }, dagId, signal) {
	const purpose = {
		action: `list the tasks of the DAG "${dagId}"`,
		permission: PERMISSION
	};
	const answer = await caller.send(dagTasksCall(dagId), signal);
	if (answer.status === 404) throw dagNotFound(dagId);
	return decodePage(requireObject(answer, purpose), "tasks", purpose).items.slice(0, MOST_TASKS).map((item) => decodeDagTask(item, purpose));
}
async function listImportErrors({ caller }, signal) {
	const purpose = {
		action: "list the import errors",
		permission: "can read on ImportError"
	};
	const ask = async (offset) => {
		return decodePage(requireObject(await caller.send(importErrorsCall(offset), signal), purpose), "import_errors", purpose);
	};
	const errors = [];
	for await (const { items } of readPages(MOST_PAGES$1, ask)) for (const item of items.slice(0, 100)) errors.push(decodeImportError(item, purpose));
	return errors;
}
function dagNotFound(dagId) {
	return new ActionError("dag-not-found", `Airflow has no DAG "${dagId}".`, { hint: "Check dag-id; a new file takes minutes to become a DAG (wait-for-dag waits for it), and a file that does not import never does." });
}
// lib/airflow/rest/task-instances.js
const MOST_PAGES = Math.ceil(20001 / 100);
function createTaskInstanceReader(api) {
	const tooLarge = new Set();
	return (ref, signal) => listTaskInstances({
		...api,
		tooLarge
	}, ref, signal);
}
async function listTaskInstances(api, ref, signal) {
	const { caller, dialect, runs, tooLarge } = api;
	const purpose = {
		action: `list the task instances of the DAG run "${ref.runId}" of "${ref.dagId}"`,
		permission: "can read on Task Instances"
	};
	const found = new Map();
	function take(answer) {
		if (answer.status === 404) throw runNotFound(ref);
		const { items, count, total } = decodePage(requireObject(answer, purpose), "task_instances", purpose);
		for (const item of items) {
			if (isFull()) break;
			const { dagId, runId, instance } = decodeTaskInstance(item, purpose);
			if ((dagId ?? ref.dagId) === ref.dagId && (runId ?? ref.runId) === ref.runId) found.set(`${instance.mapIndex} ${instance.taskId}`, instance);
		}
		return {
			count,
			total
		};
	}
	function isFull() {
		return found.size > MOST_TASK_INSTANCES;
	}
	async function takePages(makeCall) {
		const ask = async (offset) => take(await caller.send(makeCall(offset), signal));
		for await (const { total, isLast } of readPages(MOST_PAGES, ask)) if (isFull() || isLast) return total;
		throw new ActionError("unsupported", `The task instances of the DAG run "${ref.runId}" do not end after ${MOST_PAGES} pages.`);
	}
	async function takeBatch() {
		const filter = taskInstanceFilter(dialect, ref, void 0) ?? taskInstanceFilter(dialect, ref, await requireDate());
		const makeCall = (offset) => batchTaskInstancesCall(dialect, filter ?? {}, offset);
		if (dialect.pagesBatches) await takePages(makeCall);
		else if (tooLarge.has(ref.runId)) await takeDated();
		else try {
			take(await caller.send(makeCall(0), signal));
		} catch (error) {
			if (!isTooMuch(error)) throw error;
			await takeDated();
			tooLarge.add(ref.runId);
		}
	}
	async function takeDated() {
		const date = await requireDate();
		await takePages((offset) => datedTaskInstancesCall(date, offset));
	}
	async function requireDate() {
		const date = (await runs.get(ref, signal))?.logicalDate;
		if (date === void 0) throw runNotFound(ref);
		return date;
	}
	async function takeDirectly() {
		const total = await takePages((offset) => listTaskInstancesCall(dialect, ref, offset));
		if (total === void 0 || found.size >= total || isFull()) return;
		await takeBatch();
	}
	await caller.choose(taskInstancesSegments(ref), takeDirectly, takeBatch);
	return [...found.values()].sort(byTask);
}
function isTooMuch(error) {
	return error instanceof TransportError && (error.code === "too-large" || error.code === "unreachable");
}
function runNotFound({ dagId, runId }) {
	return new ActionError("dag-run-not-found", `Airflow has no DAG run "${runId}" of the DAG "${dagId}".`);
}
// lib/airflow/rest/client.js
function openRestClient(transport, version) {
	const dialect = selectRestDialect(version);
	const caller = createRestCaller(transport);
	const runs = createDagRunReader({
		caller,
		dialect
	});
	const api = {
		caller,
		dialect,
		runs
	};
	async function write(call, purpose, notFound, signal) {
		const answer = await caller.send(call, signal);
		if (answer.status === 404) throw notFound();
		requireOk(answer, purpose);
	}
	return {
		transport: transport.kind,
		version,
		can: capabilitiesOf(transport.kind, version),
		getDag: (dagId, signal) => getDag(api, dagId, signal),
		getDagParams: (dagId, signal) => getDagParams(api, dagId, signal),
		listDagTasks: (dagId, signal) => listDagTasks(api, dagId, signal),
		listImportErrors: (signal) => listImportErrors(api, signal),
		async unpauseDag(dagId, signal) {
			const purpose = {
				action: `unpause the DAG "${dagId}"`,
				permission: "can edit on DAGs"
			};
			await write(unpauseCall(dagId), purpose, () => dagNotFound(dagId), signal);
		},
		async triggerDagRun(request, signal) {
			return readTriggerAnswer(await caller.send(triggerCall(dialect, request), signal), request);
		},
		getDagRun: (ref, signal) => runs.get(ref, signal),
		listDagRuns: (query, signal) => runs.list(query, signal),
		listTaskInstances: createTaskInstanceReader(api),
		async stopDagRun(ref, signal) {
			const purpose = {
				action: `set the DAG run "${ref.runId}" failed`,
				permission: "can edit on DAG Runs"
			};
			await write(stopCall(ref), purpose, () => runNotFound(ref), signal);
		},
		async noteDagRun(ref, note, signal) {
			const purpose = {
				action: `leave a note on the DAG run "${ref.runId}"`,
				permission: "can edit on DAG Runs"
			};
			await write(noteCall(dialect, ref, note), purpose, () => runNotFound(ref), signal);
		},
		async clearTasks(ref, tasks, signal) {
			const purpose = {
				action: `clear tasks of the DAG run "${ref.runId}"`,
				permission: "can edit on Task Instances"
			};
			await write(clearCall(ref, tasks), purpose, () => runNotFound(ref), signal);
		},
		async readTaskLog(ref, maxLines, signal) {
			const { readTaskLog } = await __nccwpck_require__.e(/* import() */ 787).then(__nccwpck_require__.bind(__nccwpck_require__, 1787));
			return await readTaskLog(api, ref, maxLines, signal);
		},
		async getXcom(ref, signal) {
			const { getXcom } = await __nccwpck_require__.e(/* import() */ 787).then(__nccwpck_require__.bind(__nccwpck_require__, 1787));
			return await getXcom(api, ref, signal);
		}
	};
}
function readTriggerAnswer(answer, { dagId, runId }) {
	const purpose = {
		action: `trigger the DAG "${dagId}"`,
		permission: "can create on DAG Runs"
	};
	if (answer.status === 409) return {
		kind: "conflict",
		detail: airflowWords(answer.body)
	};
	if (answer.status === 404) throw dagNotFound(dagId);
	const run = decodeDagRun(requireOk(answer, purpose), purpose);
	if (run.runId !== runId || run.dagId !== dagId) throw malformed(purpose, answer.body);
	return {
		kind: "accepted",
		run
	};
}
// lib/airflow/open-client.js
async function openClient(transport, version) {
	if (transport.kind !== "cli") return openRestClient(transport, version);
	const { openCliClient } = await __nccwpck_require__.e(/* import() */ 474).then(__nccwpck_require__.bind(__nccwpck_require__, 4474));
	return openCliClient(transport, version);
}
// lib/airflow/ui-links.js
function linkToDagRun(host, version, run) {
	const dag = encode(run.dagId);
	const id = encode(run.runId);
	if (version.major >= 3) return `https://${host}/dags/${dag}/runs/${id}`;
	if (isAtLeast(version, 2, 3)) return `https://${host}/dags/${dag}/grid?dag_run_id=${id}`;
	if (run.logicalDate === void 0) return "";
	return `https://${host}/graph?dag_id=${dag}&execution_date=${encode(run.logicalDate)}`;
}
function linkToTaskLog(host, version, ref, tryNumber) {
	const dag = encode(ref.dagId);
	const run = encode(ref.runId);
	const task = encode(ref.taskId);
	const isMapped = ref.mapIndex >= 0;
	if (version.major >= 3) return `https://${host}/dags/${dag}/runs/${run}/tasks/${task}${isMapped ? `/mapped/${ref.mapIndex}` : ""}${tryNumber !== void 0 && tryNumber > 0 ? `?try_number=${tryNumber}` : ""}`;
	if (isAtLeast(version, 2, 3)) return `https://${host}/dags/${dag}/grid?dag_run_id=${run}&task_id=${task}${isMapped ? `&map_index=${ref.mapIndex}` : ""}&tab=logs`;
	if (ref.logicalDate === void 0) return "";
	return `https://${host}/log?dag_id=${dag}&task_id=${task}&execution_date=${encode(ref.logicalDate)}`;
}
function encode(text) {
	return encodeURIComponent(text.toWellFormed());
}
// lib/aws/sdk-client.js
function clientOptions(service, options) {
	return {
		region: options.region,
		maxAttempts: 1,
		requestHandler: handlerOptions(options.agents),
		endpoint: findEndpoint(service, options.region, options.env).url,
		useFipsEndpoint: false,
		useDualstackEndpoint: false,
		defaultsMode: "legacy"
	};
}
function handlerOptions(agents) {
	return {
		httpAgent: agents.http,
		httpsAgent: agents.https,
		connectionTimeout: 12e3
	};
}
function toSdkCredentials(credentials) {
	const { accessKeyId, secretAccessKey, sessionToken } = credentials;
	return {
		accessKeyId,
		secretAccessKey,
		...sessionToken === void 0 ? {} : { sessionToken }
	};
}
// lib/aws/ambient-credentials.js
function createAmbientCredentials(options) {
	const { env, mask, clock, repeat } = options;
	const keys = readKeys(env, mask);
	const isFixed = keys !== void 0;
	let held;
	let provider;
	async function load(forceRefresh, signal) {
		try {
			provider ??= keys === void 0 ? await createProvider(options) : async () => keys;
			const found = maskCredentials(await orAbort(provider({ forceRefresh }), signal), mask);
			if (!canSign(found)) throw new ActionError("no-credentials", "The AWS credential chain returned keys that cannot sign requests: they contain a line break, a blank or another character that is not allowed in a header.", { hint: "Correct them at their source (a shared file, a process, a container)." });
			held = held !== void 0 && isSame(held, found) ? held : found;
			return held;
		} catch (error) {
			signal.throwIfAborted();
			throw explainChainError(error, options);
		}
	}
	return {
		get endsAt() {
			return isFixed ? held?.expiration : void 0;
		},
		get isEndUnknown() {
			return isFixed && held?.sessionToken !== void 0 && held.expiration === void 0;
		},
		async get(signal) {
			const ends = held?.expiration?.getTime();
			const isGood = ends === void 0 || isFixed || ends - clock.date().getTime() > 3e5;
			return held !== void 0 && isGood ? held : repeat(() => load(false, signal), signal);
		},
		async renew(refused, signal) {
			if (held !== void 0 && held !== refused) return held;
			const found = await repeat(() => load(true, signal), signal);
			if (found === refused) throw expired(refused, isFixed);
			return found;
		}
	};
}
async function createProvider(options) {
	const { agents, region } = options;
	return (await Promise.all(/* import() */[__nccwpck_require__.e(994), __nccwpck_require__.e(654), __nccwpck_require__.e(670)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4654)).then((m) => (0,rolldown_runtime.o)(m.default, 1))).defaultProvider({
		ignoreCache: true,
		clientConfig: {
			region,
			maxAttempts: 1,
			requestHandler: handlerOptions(agents)
		}
	});
}
function isSame(a, b) {
	return a.accessKeyId === b.accessKeyId && a.sessionToken === b.sessionToken;
}
function expired(credentials, isFixed) {
	return new ActionError("credentials-expired", `The AWS credentials of the job have expired${credentials.expiration === void 0 ? "" : ` (they expired at ${credentials.expiration.toISOString()})`}.`, { hint: isFixed ? "They come from environment variables, which this step cannot renew: use the input role-to-assume, whose credentials are renewed for as long as the step runs, or ask for a longer session (role-duration-seconds of the step that set them)." : "The credential chain returned the same expired credentials again: renew them at their source, or use the input role-to-assume." });
}
function explainChainError(error, { env, log }) {
	if (error instanceof ActionError) return error;
	const failure = readSdkFailure(error);
	const serviceFailure = explainServiceFailure(failure, error, "the AWS credential chain");
	if (serviceFailure !== void 0) return serviceFailure;
	const refusal = explainSource(failure, error);
	if (refusal !== void 0) return refusal;
	log.debug(`The AWS credential chain gave no credentials: ${describeForeignError(error)}`);
	return new ActionError("no-credentials", `No AWS credentials were found.${(env["AWS_PROFILE"] ?? "") === "" ? "" : " The profile that AWS_PROFILE names has none."}`, {
		hint: `Give the input role-to-assume, or run aws-actions/configure-aws-credentials before this step. OIDC tokens need a permission. ${ID_TOKEN_PERMISSION}`,
		cause: error
	});
}
const JWT = /\beyJ[\w-]+(?:\.[\w-]+){1,2}/g;
function explainSource({ name, status, message }, cause) {
	if (status !== void 0) return new ActionError("no-credentials", `The AWS credential chain found a source, and AWS refused it: ${name}: ${message.replace(JWT, "***")}`, {
		hint: "Check the role of the profile, pod or web identity: its trust policy has to name who assumes it, and that caller needs sts:AssumeRole. Or use the input role-to-assume.",
		cause
	});
	if (/\bSSO session\b/.test(message)) return new ActionError("no-credentials", "The SSO session of the AWS profile has ended, or was never begun on this runner.", {
		hint: "Log in with \"aws sso login\" on the runner, or use the input role-to-assume.",
		cause
	});
}
// lib/core/time-limit.js
var TimeLimitPassed = class extends Error {
	name = "TimeoutError";
};
function startTimeLimit(ms, signal) {
	const own = new AbortController();
	let isOver = false;
	const timer = setTimeout(() => {
		isOver = true;
		own.abort(new TimeLimitPassed(`${ms} ms have passed`));
	}, ms);
	const stop = () => own.abort(signal.reason);
	if (signal.aborted) stop();
	else signal.addEventListener("abort", stop, { once: true });
	return {
		signal: own.signal,
		get isOver() {
			return isOver;
		},
		hold: (promise) => orAbort(promise, own.signal),
		end: () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", stop);
		}
	};
}
// lib/aws/assume-role-request.js
var StsError = class extends Error {
	$metadata;
	$response;
	constructor(code, message, answer) {
		super(message);
		this.name = code;
		this.$metadata = { httpStatusCode: answer.status };
		this.$response = { headers: { "retry-after": answer.headers["retry-after"] ?? "" } };
	}
};
const LARGEST_BYTES = 1e6;
const LIMIT_MS$1 = 15e3;
async function requestAssumeRole(request, agents, signal) {
	const form = new URLSearchParams({
		Action: "AssumeRoleWithWebIdentity",
		Version: "2011-06-15",
		RoleArn: request.roleArn,
		RoleSessionName: request.sessionName,
		DurationSeconds: String(request.durationSeconds),
		WebIdentityToken: request.webIdentityToken
	});
	const limit = startTimeLimit(LIMIT_MS$1, signal);
	const sent = {
		method: "POST",
		url: request.url,
		headers: { "content-type": "application/x-www-form-urlencoded" },
		body: form.toString(),
		largestBytes: LARGEST_BYTES
	};
	const answer = await limit.hold(sendSmallRequest(sent, agents, limit.signal)).catch((error) => {
		if (!(error instanceof AnswerTooLarge)) throw error;
		throw new StsError("UnknownError", "The answer is too large", {
			status: 200,
			headers: {}
		});
	}).finally(limit.end);
	const { status, text: xml } = answer;
	if (status !== 200) throw new StsError(readElement(xml, "Code") || "UnknownError", readElement(xml, "Message") || `STS answered with status ${status}`, answer);
	const expiration = new Date(readElement(xml, "Expiration"));
	return {
		accessKeyId: readElement(xml, "AccessKeyId"),
		secretAccessKey: readElement(xml, "SecretAccessKey"),
		sessionToken: readElement(xml, "SessionToken"),
		...Number.isNaN(expiration.getTime()) ? {} : { expiration }
	};
}
const ENTITIES = {
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": "\"",
	"&apos;": "'",
	"&amp;": "&"
};
function readElement(xml, name) {
	return (new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? "").replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (_, code) => toCharacter(code)).replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity).trim();
}
function toCharacter(code) {
	const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
	return point <= 1114111 ? String.fromCodePoint(point) : "�";
}
// lib/aws/token-claims.js
const LONGEST_CLAIM = 300;
function readTokenClaims(token) {
	const claims = decodePayload(token.split(".")[1] ?? "");
	const read = (name) => {
		const value = claims[name];
		const text = Array.isArray(value) ? value[0] : value;
		return typeof text === "string" ? quoteForeign(text, LONGEST_CLAIM) : "";
	};
	return {
		sub: read("sub"),
		aud: read("aud"),
		issuer: read("iss").replace(/^https:\/\//, "")
	};
}
function decodePayload(payload) {
	try {
		const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
		return isObject(claims) ? claims : {};
	} catch {
		return {};
	}
}
// lib/aws/role-refusal.js
const OLD_TOKEN = /^ExpiredToken/;
const NOT_KNOWN_YET = /^(AccessDenied|AccessDeniedException|InvalidClientTokenId|UnrecognizedClientException)$/;
function isOldToken(error) {
	return error instanceof ActionError && OLD_TOKEN.test(readSdkFailure(error.cause).name);
}
function mayBeNewRole(error) {
	return error instanceof ActionError && error.code === "role-refused" && NOT_KNOWN_YET.test(readSdkFailure(error.cause).name);
}
function explainRefusal(error, role, token) {
	const failure = readSdkFailure(error);
	const { name, message } = failure;
	const cause = error;
	const serviceFailure = explainServiceFailure(failure, error, `AssumeRoleWithWebIdentity for ${role.arn}`);
	if (serviceFailure !== void 0) return serviceFailure;
	if (/^IDPCommunicationError/.test(name) || /retrieve verification key/i.test(message)) return new TransportError("unreachable", `AWS could not verify the OIDC token: ${message}`, {
		delivery: "not-sent",
		cause
	});
	const claims = readTokenClaims(token);
	const sent = claims.sub === "" ? "" : ` The token had sub "${claims.sub}" and aud "${claims.aud}".`;
	return new ActionError("role-refused", `${asSentence(`AWS refused to assume ${role.arn}: ${message}`)}${sent}`, {
		hint: findHint({
			name,
			message
		}, role, claims),
		cause
	});
}
function findHint(failure, role, claims) {
	const { name, message } = failure;
	const issuer = claims.issuer || "token.actions.githubusercontent.com";
	if (OLD_TOKEN.test(name)) return "Run the job again: the OIDC token was too old when AWS read it, twice.";
	if (/DurationSeconds/.test(message)) return `Lower role-duration-seconds (now ${role.durationSeconds}) or raise the role's maximum session duration.`;
	if (name === "InvalidIdentityToken" || name === "InvalidIdentityTokenException") return `The account needs an identity provider for ${issuer} with the audience ${role.audience} (input audience).`;
	if (name === "ValidationError" || name === "ValidationException") return "Check the inputs role-to-assume and role-session-name.";
	const [, partition = "aws", , , account = "<account>"] = role.arn.split(":");
	return `The role may not exist: check role-to-assume. Otherwise compare with its trust policy: "${issuer}:sub" has to match ${claims.sub || "the sub of the token"}, "${issuer}:aud" equal ${claims.aud || role.audience}, the principal arn:${partition}:iam::${account}:oidc-provider/${issuer}. Newer repositories send repo:ORG@ORG_ID/REPO@REPO_ID:..., see docs/IAM.md#the-two-forms-of-sub.`;
}
// lib/aws/role-credentials.js
const ID_TOKEN_TIMEOUT_MS = 15e3;
const NEW_ROLE_PAUSES_MS = [
	500,
	900,
	1500,
	2600,
	4500
];
const REFRESH_PAUSE_MS = 15e3;
function createRoleCredentials(options) {
	const { clock, log, repeat } = options;
	let held;
	let pending;
	let pausedUntilMs = 0;
	const assume = (isNeeded) => {
		if (pending === void 0) {
			const assumeAndHold = async () => {
				try {
					held = await assumeOnceKnown(options, isNeeded, new AbortController().signal);
					return held;
				} finally {
					pending = void 0;
				}
			};
			pending = assumeAndHold();
			pending.catch(() => {});
		}
		return pending;
	};
	const replace = async (signal) => (await repeat(() => orAbort(assume(true), signal), signal)).credentials;
	const refresh = async () => {
		try {
			await assume(false);
		} catch (error) {
			pausedUntilMs = clock.now() + REFRESH_PAUSE_MS;
			log.debug(`The AWS credentials could not be renewed yet: ${error instanceof Error ? error.message : ""}`);
		}
	};
	return {
		endsAt: void 0,
		isEndUnknown: false,
		async get(signal) {
			const now = clock.now();
			if (held === void 0 || now >= held.endsAtMs) return replace(signal);
			if (now >= held.refreshAtMs && now >= pausedUntilMs && pending === void 0) refresh();
			return held.credentials;
		},
		async renew(refused, signal) {
			return held !== void 0 && held.credentials !== refused ? held.credentials : replace(signal);
		}
	};
}
async function assumeOnceKnown(options, isNeeded, signal) {
	const { clock, log, role } = options;
	for (let attempt = 0;; attempt += 1) try {
		return await assumeWithFreshToken(options, signal);
	} catch (error) {
		const pauseMs = NEW_ROLE_PAUSES_MS[attempt];
		if (!isNeeded || pauseMs === void 0 || !mayBeNewRole(error)) throw error;
		if (attempt === 0) log.info(`AWS refused to assume ${role.arn}. A role that was created or changed a moment ago is not known everywhere yet, so this is tried again for about 10 s.`);
		await clock.sleep(pauseMs, signal);
	}
}
async function assumeWithFreshToken(options, signal) {
	try {
		return await assumeRole(options, signal);
	} catch (error) {
		if (!isOldToken(error)) throw error;
		return assumeRole(options, signal);
	}
}
async function assumeRole(options, signal) {
	const { role, mask, clock } = options;
	const startedAtMs = clock.now();
	const { url } = findEndpoint("STS", options.region, options.env);
	const requested = requestToken(options, signal);
	await Promise.race([requested, clock.sleep(4, signal)]);
	options.agents.preconnect(url);
	const webIdentityToken = await requested;
	const { arn: roleArn, sessionName, durationSeconds } = role;
	const request = {
		url,
		roleArn,
		sessionName,
		durationSeconds,
		webIdentityToken
	};
	try {
		const credentials = maskCredentials(await requestAssumeRole(request, options.agents, signal), mask);
		if (credentials.accessKeyId === "" || credentials.secretAccessKey === "") throw new TransportError("unreachable", "AWS STS answered without credentials.", { delivery: "unknown" });
		if (!canSign(credentials)) throw new ActionError("unexpected-response", "AWS STS answered with credentials that cannot sign requests.");
		return {
			credentials,
			...planRefresh(credentials, role, startedAtMs, clock)
		};
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof ActionError) throw error;
		if (error instanceof TimeLimitPassed) throw new TransportError("unreachable", "AWS STS did not answer in time.", {
			delivery: "unknown",
			cause: error
		});
		throw explainRefusal(error, role, webIdentityToken);
	}
}
function planRefresh(credentials, role, startedAtMs, clock) {
	const requestedMs = role.durationSeconds * 1e3;
	const givenMs = (credentials.expiration?.getTime() ?? NaN) - clock.date().getTime();
	const lifetimeMs = givenMs > 0 ? Math.min(requestedMs, givenMs) : requestedMs;
	const marginMs = Math.min(6e5, lifetimeMs / 5);
	return {
		refreshAtMs: startedAtMs + lifetimeMs - marginMs,
		endsAtMs: startedAtMs + lifetimeMs
	};
}
async function requestToken(options, signal) {
	const { idToken, role, clock } = options;
	const limit = new AbortController();
	const timer = new AbortController();
	const end = () => limit.abort(new Error("no whole answer came in time"));
	clock.sleep(ID_TOKEN_TIMEOUT_MS, timer.signal).then(end, () => void 0);
	const either = AbortSignal.any([signal, limit.signal]);
	try {
		return await orAbort(idToken(role.audience, either), either);
	} catch (error) {
		signal.throwIfAborted();
		if (!limit.signal.aborted) throw error;
		throw new TransportError("unreachable", "GitHub's OIDC endpoint did not give a token in time.", {
			delivery: "not-sent",
			cause: error
		});
	} finally {
		timer.abort();
	}
}
// lib/aws/credential-source.js
function createCredentialSource(options) {
	const { role } = options;
	return role === void 0 ? createAmbientCredentials(options) : createRoleCredentials({
		...options,
		role
	});
}
// lib/aws/web-server-host.js
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/;
function parseWebServerHost(name) {
	if (typeof name !== "string" || name.length > 300) return void 0;
	const host = name.toLowerCase();
	if (!HOST.test(host)) return void 0;
	const url = URL.parse(`https://${host}`);
	return url !== null && (url.host === host || `${url.host}:443` === host) ? host : void 0;
}
// lib/aws/environment.js
const LONGEST_TEXT = 1224;
const MESSAGE_LIMIT = 1e3;
function decodeEnvironment(name, found) {
	if (!isObject(found)) throw new ActionError("unexpected-response", `GetEnvironment answered without the environment ${name}.`);
	const lastUpdate = member(found, "LastUpdate");
	const options = member(found, "AirflowConfigurationOptions");
	const version = start_text(found, "AirflowVersion");
	return {
		name: start_text(found, "Name") ?? name,
		arn: readArn(start_text(found, "Arn")),
		status: start_text(found, "Status") ?? "UNKNOWN",
		airflowVersion: version === void 0 ? void 0 : parseAirflowVersion(version),
		webServerHost: readHost(start_text(found, "WebserverUrl")),
		isPrivate: found["WebserverAccessMode"] === "PRIVATE_ONLY",
		lastUpdateError: lastUpdate["Status"] === "FAILED" ? quoteForeign(start_text(member(lastUpdate, "Error"), "ErrorMessage") ?? "", MESSAGE_LIMIT) || void 0 : void 0,
		taskLogGroup: readTaskLogGroup(name, member(member(found, "LoggingConfiguration"), "TaskLogs")),
		dagRefreshSeconds: readSeconds(options["dag_processor.refresh_interval"] ?? options["scheduler.dag_dir_list_interval"])
	};
}
function member(members, name) {
	const value = members[name];
	return isObject(value) ? value : {};
}
function start_text(members, name) {
	const value = members[name];
	return typeof value === "string" && value !== "" ? value.slice(0, LONGEST_TEXT).toWellFormed() : void 0;
}
function readArn(arn) {
	return arn !== void 0 && /^arn:[a-z-]+:airflow:[a-z0-9-]+:\d{12}:environment\/[\w-]+$/.test(arn) ? arn : "";
}
function readHost(url) {
	return parseWebServerHost(url?.replace(/^https?:\/\//, "").replace(/\/.*$/s, ""));
}
function readTaskLogGroup(name, logs) {
	if (logs["Enabled"] !== true) return void 0;
	return /:log-group:([\w./#-]{1,512})/.exec(start_text(logs, "CloudWatchLogGroupArn") ?? "")?.[1] ?? `airflow-${name}-Task`;
}
const LONGEST_REFRESH_SECONDS = 86400;
function readSeconds(value) {
	if (typeof value !== "string" || !/^\d{1,9}(?:\.\d{1,9})?$/.test(value.trim())) return void 0;
	const seconds = Number(value);
	return seconds > 0 && seconds <= LONGEST_REFRESH_SECONDS ? seconds : void 0;
}
// lib/aws/mwaa.js
const CALL_TIMEOUT_MS = 2e4;
const TOKEN = /^[\x21-\x7e]{1,12000}$/;
function createMwaa(options) {
	const { target, credentials, clock, repeat } = options;
	const maskToken = (token, kind) => options.mask(typeof token === "string" ? token : "", kind);
	const Name = target.environment;
	const clientFor = createClients(options);
	let sdk;
	let webServerHost;
	async function open(signal) {
		const finding = credentials.get(signal);
		finding.catch(() => {});
		if (sdk === void 0) {
			await Promise.race([finding, clock.sleep(4, signal)]);
			for (const url of mwaaUrls(target.region, options.env)) options.agents.preconnect(url);
			await clock.sleep(4, signal);
		}
		sdk ??= __nccwpck_require__.e(/* import() */ 94).then(__nccwpck_require__.bind(__nccwpck_require__, 8094)).then((n) => n.t);
		return {
			sdk: await sdk,
			found: await finding
		};
	}
	async function call(action, send, signal) {
		const { sdk, found } = await open(signal);
		let current = found;
		let isRenewed = false;
		let isCorrected = false;
		for (;;) {
			const limit = startTimeLimit(options.callTimeoutMs ?? CALL_TIMEOUT_MS, signal);
			try {
				return await limit.hold(send(clientFor(current, sdk), sdk, limit.signal));
			} catch (error) {
				signal.throwIfAborted();
				if (isExpired(error) && !isRenewed) {
					isRenewed = true;
					current = await credentials.renew(current, signal).catch((failure) => {
						throw failure instanceof ActionError && failure.code === "credentials-expired" && explainUnknownKeys(error, {
							action,
							region: target.region
						}) || failure;
					});
				} else if (isClockSkew(error) && !isCorrected) isCorrected = true;
				else throw error instanceof ActionError ? error : explainSdkError(error, {
					action,
					target,
					isTimedOut: limit.isOver
				});
			} finally {
				limit.end();
			}
		}
	}
	function receiveToken(token, hostname, action) {
		if (token === void 0 && hostname === void 0) throw answeredNothing(action);
		if (typeof token !== "string" || !TOKEN.test(token)) throw new ActionError("unexpected-response", `${action} answered without a token, or with one that no header can hold.`);
		const host = parseWebServerHost(hostname);
		if (host === void 0) throw new ActionError("unexpected-response", `${action} answered ${typeof hostname === "string" && hostname !== "" ? `with "${quoteForeign(hostname, 100)}" as the web server, which is not a host name` : "without the web server's host name"}.`);
		webServerHost = host;
		return {
			token,
			host
		};
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
					if (output.Environment === void 0) throw answeredNothing("GetEnvironment");
					return decodeEnvironment(Name, output.Environment);
				} catch (error) {
					if (isForbidden(error)) return "forbidden";
					throw error;
				}
			};
			return call("GetEnvironment", send, signal);
		}, signal),
		createCliToken: (signal) => repeat(async () => {
			const send = async (client, { CreateCliTokenCommand }, abortSignal) => {
				const output = await client.send(new CreateCliTokenCommand({ Name }), { abortSignal });
				maskToken(output.CliToken, "cli-token");
				return receiveToken(output.CliToken, output.WebServerHostname, "CreateCliToken");
			};
			return call("CreateCliToken", send, signal);
		}, signal),
		createWebLoginToken: (signal) => repeat(async () => {
			const send = async (client, { CreateWebLoginTokenCommand }, abortSignal) => {
				const output = await client.send(new CreateWebLoginTokenCommand({ Name }), { abortSignal });
				maskToken(output.WebToken, "web-token");
				return receiveToken(output.WebToken, output.WebServerHostname, "CreateWebLoginToken");
			};
			return call("CreateWebLoginToken", send, signal);
		}, signal),
		invokeRestApi: (request, signal) => {
			const send = async (client, { InvokeRestApiCommand }, abortSignal) => {
				try {
					return readRestApiSuccess(await client.send(new InvokeRestApiCommand({
						Name,
						Path: request.path,
						Method: request.method,
						...request.query === void 0 ? {} : { QueryParameters: request.query },
						...request.body === void 0 ? {} : { Body: request.body }
					}), { abortSignal }), request);
				} catch (error) {
					return readRestApiFailure(error, request);
				}
			};
			return call("InvokeRestApi", send, signal);
		}
	};
}
function answeredNothing(action) {
	return new TransportError("unreachable", `${action} was answered without the members that it has.`, { delivery: "unknown" });
}
function createClients(options) {
	const { region } = options.target;
	const shared = clientOptions("MWAA", {
		...options,
		region
	});
	let last;
	return (credentials, { MWAAClient }) => {
		if (last?.credentials === credentials) return last.client;
		const client = new MWAAClient({
			...shared,
			credentials: toSdkCredentials(credentials),
			disableHostPrefix: findEndpoint("MWAA", region, options.env).isCustom
		});
		last = {
			credentials,
			client
		};
		return client;
	};
}
// lib/http/exchange.js
const LARGEST_BODY_BYTES = 8388608;
var NotConnected = class extends TransportError {};
var NoRoute = class extends NotConnected {};
function createExchange(agents) {
	return async (request, signal) => {
		signal.throwIfAborted();
		const limit = startTimeLimit(request.timeoutMs, signal);
		const progress = { isConnected: false };
		const server = `the web server ${request.host}`;
		const receive = async () => {
			const response = await open$1(request, agents, progress, limit.signal);
			const status = response.statusCode ?? 0;
			if (status < 200) {
				response.destroy();
				throw new TransportError("unreachable", `${capitalise$1(server)} answered with status ${status} only.`, { delivery: "unknown" });
			}
			const text = await collect(response, server);
			return {
				status,
				headers: joinHeaders(response),
				setCookies: response.headers["set-cookie"] ?? [],
				text
			};
		};
		try {
			return await limit.hold(receive());
		} catch (error) {
			signal.throwIfAborted();
			if (error instanceof ActionError) throw error;
			throw explain(error, {
				server,
				isConnected: progress.isConnected,
				isTimedOut: limit.isOver
			});
		} finally {
			limit.end();
		}
	};
}
function open$1(request, agents, progress, signal) {
	const { hostname, port } = new URL(`https://${request.host}`);
	const body = request.body === void 0 ? void 0 : Buffer.from(request.body, "utf8");
	return new Promise((resolve, reject) => {
		const sent = (0,external_node_https_.request)({
			method: request.method,
			hostname,
			...port === "" ? {} : { port },
			path: request.path,
			headers: {
				...request.headers,
				...body === void 0 ? {} : { "content-length": String(body.length) }
			},
			agent: agents.https,
			signal
		}, resolve);
		sent.on("error", reject);
		whenConnected(sent, () => {
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
		if (size <= LARGEST_BODY_BYTES) chunks.push(chunk);
		else if (isRefusal) break;
		else throw new TransportError("too-large", `The answer of ${server} is larger than ${LARGEST_BODY_BYTES} bytes.`, { delivery: "unknown" });
	}
	return Buffer.concat(chunks).toString("utf8");
}
function joinHeaders(response) {
	return Object.fromEntries(Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(", ") ?? ""]));
}
function capitalise$1(text) {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function explain(error, seen) {
	const { server, isConnected } = seen;
	const cannot = `${capitalise$1(server)} cannot be reached`;
	if (seen.isTimedOut && !isConnected) return new NoRoute("unreachable", `${cannot}: no connection was made in time.`, {
		delivery: "not-sent",
		cause: error
	});
	if (seen.isTimedOut) return new TransportError("unreachable", `No answer of ${server} came in time.`, {
		delivery: "unknown",
		cause: error
	});
	const failure = readNetworkError(error);
	if (failure === void 0 && !isConnected) throw error;
	const message = `${cannot}: ${failure?.reason ?? describeForeignError(error)}.`;
	if (isConnected) return new TransportError("unreachable", message, {
		delivery: "unknown",
		cause: error
	});
	if (failure?.hint !== void 0) return new ActionError("unreachable", message, {
		hint: failure.hint,
		cause: error
	});
	const details = {
		delivery: "not-sent",
		cause: error
	};
	return failure?.isNoRoute === true ? new NoRoute("unreachable", message, details) : new NotConnected("unreachable", message, details);
}
// lib/http/toolkit-proxies.js
function alignToolkitProxies(env, { https, http, isBypassed }) {
	if (https === void 0 && http === void 0) return;
	set(env, "HTTPS_PROXY", https?.href);
	set(env, "HTTP_PROXY", http?.href);
	const url = URL.parse(env["GITHUB_API_URL"] ?? "");
	const host = url !== null && isBypassed(url.hostname, portOf(url)) ? url.hostname : "";
	const noProxy = [env["no_proxy"] || env["NO_PROXY"] || "", host].filter((part) => part !== "").join(",");
	set(env, "NO_PROXY", noProxy === "" ? void 0 : noProxy);
}
function portOf(url) {
	if (url.port !== "") return Number(url.port);
	return url.protocol === "https:" ? 443 : 80;
}
function set(env, name, value) {
	for (const spelling of [name, name.toLowerCase()]) if (value === void 0) delete env[spelling];
	else env[spelling] = value;
}
// lib/transport/detect-version.js
const HINT = "Allow airflow:GetEnvironment for the role, or give the input airflow-version.";
async function detectVersion(transport, signal) {
	const text = transport.kind === "cli" ? await askCommand(transport, signal) : await askRest(transport, signal);
	const version = text === void 0 ? void 0 : parseAirflowVersion(text);
	if (version !== void 0) return version;
	throw new ActionError("unexpected-response", "Airflow did not report its version.", { hint: HINT });
}
async function askRest(transport, signal) {
	const answer = await transport.send({
		method: "GET",
		path: "/version",
		effect: "read"
	}, signal);
	const version = isObject(answer.body) ? answer.body["version"] : void 0;
	if (answer.status < 300 && typeof version === "string") return version;
	if (answer.status === 401 || answer.status === 403) throw new ActionError("airflow-forbidden", `Airflow refused to report its version (status ${answer.status}).`, { hint: "The caller's Airflow role needs at least the permissions of Viewer; the input airflow-version avoids this call." });
}
async function askCommand(transport, signal) {
	const decode = ({ stdout }) => {
		const version = readVersionLine(stdout);
		if (version !== void 0) return version;
		throw new TransportError("unreachable", "The command \"version\" ended without a version.", {
			delivery: "unknown",
			hint: HINT
		});
	};
	return await transport.read(["version"], decode, signal);
}
const LONGEST_VERSION = 100;
function readVersionLine(stdout) {
	for (const line of stdout.split("\n").reverse()) {
		const end = line.trim().slice(-100);
		const word = /\S+$/.exec(` ${end}`)?.[0] ?? "";
		if (word.length < LONGEST_VERSION && /^v?\d+\.\d+\.\d/.test(word)) return word.replace(/^v/, "");
	}
}
// lib/transport/connect.js
async function connect$1(options, probe, signal) {
	const { requested, log, mwaa } = options;
	const kinds = requested === "auto" ? transportOrder : [requested];
	const attempts = [];
	let version = options.version;
	for (const [place, kind] of kinds.entries()) try {
		if (kind === "cli" && attempts.some(isUnreachable)) break;
		requireVersion(kind, version);
		const isPrivate = attempts.some(({ error }) => error.code === "private-web-server") || void 0;
		const transport = await createTransport(kind, {
			...options,
			isPrivate
		}, version);
		if (version === void 0) {
			version = await detectVersion(transport, signal);
			requireVersion(kind, version);
		}
		const client = await options.openClient(transport, version);
		if (transport.kind === "cli") await transport.open(signal);
		const probed = await probe(client, signal);
		return {
			kind,
			version,
			client,
			probed,
			fallbacks: listFallbacks(kinds.slice(place + 1), options, version)
		};
	} catch (error) {
		if (requested !== "auto" || !(isRefusal(error) || error instanceof RuledOut)) throw error;
		attempts.push({
			kind,
			error
		});
		const next = isUnreachable({
			kind,
			error
		}) ? void 0 : kinds[place + 1];
		const then = next === void 0 ? "" : ` Trying ${transportNames[next]}.`;
		log.info(`${capitalise(transportNames[kind])} cannot be used: ${asSentence(error.message)}${then}`);
	}
	throw noTransport(attempts, mwaa.target);
}
function isUnreachable({ kind, error }) {
	return kind === "web-session" && error.code === "private-web-server";
}
function capitalise(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
var RuledOut = class extends ActionError {};
function requireVersion(kind, version) {
	const reason = version === void 0 ? void 0 : ruleOut(kind, version);
	if (reason !== void 0) throw new RuledOut("unsupported", reason, { hint: "Use the transport cli, or auto." });
}
async function createTransport(kind, parts, version) {
	switch (kind) {
		case "invoke-rest-api": return parts.invokeRestApi;
		case "web-session": return (await __nccwpck_require__.e(/* import() */ 862).then(__nccwpck_require__.bind(__nccwpck_require__, 8862))).createWebSession(parts, version);
		case "cli": return (await __nccwpck_require__.e(/* import() */ 283).then(__nccwpck_require__.bind(__nccwpck_require__, 1283))).createCli(parts);
	}
}
function listFallbacks(kinds, options, version) {
	return kinds.filter((kind) => ruleOut(kind, version) === void 0).map((kind) => {
		let opening;
		const open = async () => options.openClient(await createTransport(kind, options, version), version);
		return {
			kind,
			open: () => {
				opening ??= open();
				return opening;
			}
		};
	});
}
// lib/transport/page.js
function requireNoPage(answer, request) {
	if (!isHtml(answer.body) || isTaskLogPath(request.path)) return;
	throw new TransportError("unreachable", `${request.method} ${request.path} was answered with a page instead of data (status ${answer.status}): ${firstWords(answer.body)}`, { delivery: "unknown" });
}
function requireData(answer, request) {
	const { status, body } = answer;
	if (request.effect !== "read" || isTaskLogPath(request.path)) return;
	if (status < 200 || status >= 300 && status !== 304) return;
	if (typeof body === "object" && body !== null) return;
	throw new TransportError("unreachable", `${request.method} ${request.path} was answered without data (status ${status}).`, { delivery: "unknown" });
}
// lib/core/duration.js
function formatDuration(ms) {
	if (!Number.isFinite(ms) || ms < 0) return "–";
	if (ms < 995) return `${Math.round(ms)} ms`;
	if (ms < 9950) return `${(ms / 1e3).toFixed(1).replace(/\.0$/, "")} s`;
	const seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return two(minutes, "min", seconds % 60, "s");
	const hours = Math.floor(minutes / 60);
	if (hours < 24) return two(hours, "h", minutes % 60, "min");
	return two(Math.floor(hours / 24), "d", hours % 24, "h");
}
function spanMs(from, to) {
	const ms = Date.parse(to ?? "") - Date.parse(from ?? "");
	return Number.isNaN(ms) || ms < 0 ? void 0 : ms;
}
function two(large, largeUnit, small, smallUnit) {
	return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
// lib/core/retry-limit.js
const limits = new WeakMap();
function limitRetries(signal, limit) {
	if (limit !== void 0) limits.set(signal, limit);
}
function retryLimitOf(signal) {
	return limits.get(signal);
}
// lib/transport/retry.js
const FIRST_DELAY_MS = 1e3;
const LONGEST_DELAY_MS = 3e4;
const OUTAGE_MS = 2e4;
const LONGEST_SHOWN_MS = 864e5;
function createRetry(options) {
	const { clock, log } = options;
	let retryBudgetMs = options.retryBudgetMs;
	let failures = 0;
	const healths = new Map();
	function healthOf(service) {
		const known = healths.get(service);
		if (known !== void 0) return known;
		const health = {
			failingSince: void 0,
			activeRuns: 0,
			isOutageLogged: false,
			isLongPauseLogged: false
		};
		healths.set(service, health);
		return health;
	}
	function logFailure(health, message, sinceMs, delayMs) {
		const lastedMs = clock.now() - sinceMs;
		if (!health.isOutageLogged && lastedMs + delayMs >= OUTAGE_MS) {
			health.isOutageLogged = true;
			log.info(`${message} Trying again for up to ${formatDuration(retryBudgetMs - lastedMs)}.`);
		} else log.debug(`${message} Trying again in ${formatDuration(delayMs)}.`);
	}
	function logLongPause(health, message, { wantedMs, leftMs, delayMs }) {
		const line = `${message} It asks to wait for ${`${formatDuration(Math.min(wantedMs, LONGEST_SHOWN_MS))}${wantedMs > LONGEST_SHOWN_MS ? " or more" : ""}`}, longer than the ${formatDuration(leftMs)} for which this step keeps trying. Trying again in ${formatDuration(delayMs)}.`;
		if (health.isLongPauseLogged) log.debug(line);
		else log.info(line);
		health.isLongPauseLogged = true;
	}
	function recordSuccess(health) {
		health.isLongPauseLogged = false;
		if (health.isOutageLogged && health.failingSince !== void 0) log.info(`Requests succeed again after ${formatDuration(clock.now() - health.failingSince)}.`);
		health.isOutageLogged = false;
		health.failingSince = void 0;
	}
	async function run(service, effect, attempt, signal) {
		const limit = retryLimitOf(signal);
		if (limit !== void 0) return await runBriefly(limit, {
			effect,
			attempt,
			clock,
			log
		}, signal);
		const health = healthOf(service);
		let since;
		health.activeRuns += 1;
		try {
			for (let failuresInRow = 1;; failuresInRow += 1) {
				signal.throwIfAborted();
				const startedAt = clock.now();
				try {
					const result = await attempt();
					if (health.activeRuns === 1) recordSuccess(health);
					return result;
				} catch (error) {
					signal.throwIfAborted();
					if (!mayPass(error)) throw error;
					failures += 1;
					since ??= health.failingSince ?? startedAt;
					health.failingSince = since;
					if (effect === "write" && error.delivery !== "not-sent") throw error;
					const leftMs = since + retryBudgetMs - clock.now();
					if (leftMs <= 0) throw error;
					const ownMs = jitterMs(failuresInRow, clock);
					const wantedMs = error.retryAfterMs ?? 0;
					const delayMs = Math.min(wantedMs > leftMs ? LONGEST_DELAY_MS : Math.max(ownMs, wantedMs), leftMs);
					if (wantedMs > leftMs) logLongPause(health, error.message, {
						wantedMs,
						leftMs,
						delayMs
					});
					else logFailure(health, error.message, since, delayMs);
					await clock.sleep(delayMs, signal);
				}
			}
		} finally {
			health.activeRuns -= 1;
		}
	}
	return {
		get failures() {
			return failures;
		},
		allow(newBudgetMs) {
			retryBudgetMs = newBudgetMs;
			for (const health of healths.values()) health.failingSince = void 0;
		},
		run: (effect, attempt, signal) => run("aws", effect, attempt, signal),
		forService: (service) => ({ run: (effect, attempt, signal) => run(service, effect, attempt, signal) })
	};
}
async function runBriefly(limit, request, signal) {
	const { effect, attempt, clock, log } = request;
	const until = clock.now() + limit.ms;
	for (let tries = 1;; tries += 1) {
		signal.throwIfAborted();
		try {
			return await attempt();
		} catch (error) {
			signal.throwIfAborted();
			if (!mayPass(error)) throw error;
			if (effect === "write" && error.delivery !== "not-sent") throw error;
			const delayMs = Math.max(jitterMs(tries, clock), error.retryAfterMs ?? 0);
			if (tries >= limit.tries || clock.now() + delayMs > until) throw error;
			log.debug(`${error.message} Trying again in ${formatDuration(delayMs)}.`);
			await clock.sleep(delayMs, signal);
		}
	}
}
function jitterMs(failuresInRow, clock, longestMs = LONGEST_DELAY_MS) {
	const capMs = Math.min(longestMs, FIRST_DELAY_MS * 2 ** Math.min(failuresInRow - 1, 10));
	return Math.max(50, clock.random() * capMs);
}
function mayPass(error) {
	return error instanceof TransportError && (error.code === "throttled" || error.code === "unreachable");
}
// lib/transport/invoke-rest-api.js
const PATH_LIMIT = 64;
function createInvokeRestApi(parts) {
	const { mwaa } = parts;
	const retry = parts.retry.forService("invoke-rest-api");
	let pathLimit = Number.POSITIVE_INFINITY;
	let ahead;
	async function ask(request, signal) {
		const { method, path, query, body, numbers } = request;
		const answer = readAirflowStatus(await mwaa.invokeRestApi({
			method,
			path,
			query,
			body,
			numbers
		}, signal), request);
		requireNoPage(answer, request);
		requireData(answer, request);
		return answer;
	}
	async function takeAhead({ method, path, query, numbers }) {
		const isAhead = method === "GET" && path === ahead?.path && query === void 0 && numbers === void 0;
		if (ahead === void 0 || !isAhead) return void 0;
		const { answer } = ahead;
		ahead = void 0;
		try {
			return await answer;
		} catch (error) {
			if (mayPass(error)) return void 0;
			throw error;
		}
	}
	return {
		kind: "invoke-rest-api",
		get pathLimit() {
			return pathLimit;
		},
		sendAhead(path, signal) {
			const answer = ask({
				method: "GET",
				path,
				effect: "read"
			}, signal);
			answer.catch(() => {});
			ahead = {
				path,
				answer
			};
		},
		forgetAhead() {
			ahead = void 0;
		},
		async send(request, signal) {
			const { path, effect } = request;
			if (path.length > pathLimit) throw new TransportError("path-too-long", `InvokeRestApi takes paths of at most ${pathLimit} characters; this one has ${path.length}.`, {
				delivery: "not-sent",
				hint: PATH_HINT
			});
			const attempt = async () => {
				try {
					return await takeAhead(request) ?? await ask(request, signal);
				} catch (error) {
					if (mayPass(error)) ahead = void 0;
					throw error;
				}
			};
			try {
				return await retry.run(effect, attempt, signal);
			} catch (error) {
				if (error instanceof TransportError && error.code === "path-too-long" && path.length > PATH_LIMIT) pathLimit = PATH_LIMIT;
				throw error;
			}
		}
	};
}
// lib/step/session.js
function toConnection(plan) {
	const { environment, environmentArn, region, role, transport, airflowVersion } = plan;
	return JSON.parse(JSON.stringify({
		environment,
		environmentArn,
		region,
		role,
		transport,
		airflowVersion
	}));
}
function openAwsSession(plan, parts) {
	const { runner, clock, env } = parts;
	const { mask } = runner;
	const agents = createAgents(env, mask);
	alignToolkitProxies(env, agents.proxies);
	const retry = createRetry({
		retryBudgetMs: parts.retryBudgetMs,
		clock,
		log: runner
	});
	const shared = {
		mask,
		agents,
		repeat: (attempt, signal) => retry.run("read", attempt, signal),
		clock,
		env
	};
	const credentials = createCredentialSource({
		...shared,
		role: plan.role,
		region: plan.region,
		idToken: (audience, signal) => runner.idToken(audience, agents, signal),
		log: runner
	});
	const target = createMwaaTarget({
		environment: plan.environment,
		region: plan.region,
		environmentArn: plan.environmentArn,
		roleArn: plan.role?.arn
	});
	return {
		plan,
		agents,
		retry,
		credentials,
		mwaa: createMwaa({
			...shared,
			target,
			credentials
		})
	};
}
async function readEnvironment({ mwaa, retry, plan }, dagId, signal) {
	const invokeRestApi = createInvokeRestApi({
		mwaa,
		retry
	});
	const path = dagPath(dagId);
	let isFirst = plan.transport === "auto" || plan.transport === invokeRestApi.kind;
	const answer = await mwaa.getEnvironment(signal, () => {
		if (isFirst) invokeRestApi.sendAhead(path, signal);
		else invokeRestApi.forgetAhead();
		isFirst = false;
	});
	return {
		environment: answer === "forbidden" ? void 0 : answer,
		dagId,
		invokeRestApi
	};
}
async function openSession(aws, known, parts, signal) {
	const { runner, clock } = parts;
	const { environment, dagId, invokeRestApi } = known;
	const { agents, retry, mwaa, plan } = aws;
	const connection = await connect$1({
		mwaa,
		invokeRestApi,
		environment,
		exchange: createExchange(agents),
		retry,
		mask: runner.mask,
		clock,
		log: runner,
		requested: plan.transport,
		version: environment?.airflowVersion ?? plan.airflowVersion,
		openClient
	}, (client, stop) => probeTransport(client, dagId, stop), signal);
	const { version } = connection;
	const fallbacks = connection.fallbacks.map((fallback) => ({
		...fallback,
		can: capabilitiesOf(fallback.kind, version)
	}));
	const client = createAutoClient({
		...connection,
		fallbacks
	}, {
		target: mwaa.target,
		log: runner
	});
	const host = () => mwaa.webServerHost ?? environment?.webServerHost;
	const link = (make) => {
		const known = host();
		return known === void 0 ? "" : make(known);
	};
	return {
		aws,
		environment,
		client,
		dag: connection.probed,
		linkTo: (ref) => link((at) => linkToDagRun(at, version, ref)),
		linkToTask: (run, { taskId, mapIndex }) => link((at) => linkToTaskLog(at, version, {
			...run,
			taskId,
			mapIndex
		}))
	};
}
async function probeTransport(client, dagId, signal) {
	try {
		if (client.can("get-dag")) return await client.getDag(dagId, signal);
	} catch (error) {
		if (!(error instanceof TransportError) || error.code === "path-too-long") throw error;
	}
}
// lib/findings/findings.js
const noFindings = {
	tasks: void 0,
	dagTasks: void 0,
	taskLogs: {
		read: [],
		unread: []
	},
	xcom: void 0,
	unknown: []
};
// lib/report/step-report.js
function createStepReport(outcome, workflow) {
	return {
		...noFindings,
		outcome,
		purpose: "trigger",
		dagId: "",
		environment: "",
		region: "",
		confKeys: [],
		transport: void 0,
		airflowVersion: void 0,
		run: void 0,
		origin: void 0,
		runUrl: "",
		taskUrl: () => "",
		expectation: void 0,
		importError: void 0,
		areTasksFinal: true,
		dryRun: void 0,
		warnings: [],
		workflow
	};
}
// lib/step/step.js
var Step = class {
	#inputs;
	#report;
	#endsAt;
	constructor(context) {
		this.#report = createStepReport({
			name: "error",
			code: "internal",
			message: "The step did not come to an end"
		}, context);
	}
	get report() {
		return this.#report;
	}
	get publishOptions() {
		return {
			...this.#inputs ?? {
				summary: true,
				prComment: false,
				githubToken: ""
			},
			endsAt: this.#endsAt
		};
	}
	begin(inputs) {
		this.#inputs = inputs;
		const { dagId, environment, region, conf, dryRun, attach } = inputs;
		const purpose = dryRun ? "dry-run" : attach === void 0 ? "trigger" : "attach";
		this.update({
			purpose,
			dagId,
			environment,
			region,
			confKeys: Object.keys(conf)
		});
	}
	update(facts) {
		this.#report = {
			...this.#report,
			...facts
		};
	}
	limitReport(endsAt) {
		this.#endsAt = endsAt;
	}
	end(outcome) {
		this.update({ outcome });
	}
};
// lib/dag-run/dag-run-context.js
function linkSuffix(context, ref) {
	const url = context.linkTo(ref);
	return url === "" ? "" : ` (${url})`;
}
// lib/dag-run/deadline.js
var DeadlinePassed = class extends Error {
	name = "DeadlinePassed";
};
async function withDeadline(limit, signal, task) {
	signal.throwIfAborted();
	const end = new AbortController();
	limitRetries(end.signal, limit.retryLimit ?? retryLimitOf(signal));
	const timer = new AbortController();
	const stop = () => end.abort(signal.reason);
	signal.addEventListener("abort", stop, { once: true });
	const abort = () => end.abort(limit.passed ?? new DeadlinePassed(`${limit.ms} ms have passed`));
	limit.clock.sleep(limit.ms, timer.signal).then(abort, () => void 0);
	try {
		return await orAbort(task(end.signal), end.signal);
	} finally {
		timer.abort();
		signal.removeEventListener("abort", stop);
	}
}
// lib/dag-run/wait/poll-schedule.js
const SHORTEST_MS = 1500;
const LONGEST_MS$1 = 17200;
const LONG_RUN_MS = 45e5;
const LONGEST_OF_LONG_RUN_MS = 21500;
const SHARE = .061;
const JITTER = .25;
const DENSER = 3;
const NARROWEST = .015;
const WIDEST = .018;
const STRAIN_FROM_MS = 1e3;
const LOST_SHARE = .05;
const RARER = 4;
const LONGEST_UNDER_STRAIN_MS = 3e4;
const MOST_LOST_MS = 4e3;
const STRAIN_LEFT = .9;
const TASKS_SHORTEST_MS = 15e3;
const TASKS_LONGEST_MS = 36e4;
const TASKS_SHARE = .3;
const PAGE$2 = 100;
const TASKS_COST_SHARE = .1;
function pollDelayMs(moment, random) {
	if (moment.interval !== "auto") return moment.interval;
	const longest = moment.elapsedMs > LONG_RUN_MS ? LONGEST_OF_LONG_RUN_MS : LONGEST_MS$1;
	return underStrain(aroundExpectedEnd(clamp(moment.elapsedMs * SHARE, SHORTEST_MS, longest), moment), moment.strain) * (1 - JITTER * random);
}
function nextStrain(before, tookMs) {
	const fastestMs = Math.min(before?.fastestMs ?? tookMs, tookMs);
	const nowLostMs = Math.min(tookMs - fastestMs - STRAIN_FROM_MS, MOST_LOST_MS);
	return {
		fastestMs,
		lastMs: tookMs,
		lostMs: Math.max(nowLostMs, (before?.lostMs ?? 0) * STRAIN_LEFT)
	};
}
function underStrain(delay, strain) {
	if (strain === void 0) return delay;
	const rarer = Math.max(Math.min(strain.lostMs / LOST_SHARE, delay * RARER), strain.lastMs);
	return Math.max(delay, Math.min(rarer, LONGEST_UNDER_STRAIN_MS));
}
function aroundExpectedEnd(delay, { elapsedMs, expectation }) {
	if (expectation === void 0) return delay;
	const { medianMs, spreadMs } = expectation;
	const reach = clamp(spreadMs, medianMs * NARROWEST, medianMs * WIDEST);
	const from = medianMs - reach;
	if (elapsedMs > medianMs + reach) return delay;
	const dense = Math.max(delay / DENSER, SHORTEST_MS);
	return elapsedMs >= from ? dense : clamp(from - elapsedMs, dense, delay);
}
function taskDelayMs(elapsedMs, last) {
	const pages = Math.max(Math.ceil(last.instances / PAGE$2), 1);
	return Math.max(clamp(elapsedMs * TASKS_SHARE, TASKS_SHORTEST_MS, TASKS_LONGEST_MS) * pages, last.tookMs / TASKS_COST_SHARE);
}
function clamp(value, least, most) {
	return Math.min(Math.max(value, least), most);
}
// lib/dag-run/readiness/active-runs.js
const PAGE$1 = 10;
async function applyIfRunning(inputs, context, signal) {
	const { dagId, ifRunning } = inputs;
	if (ifRunning === "allow") return void 0;
	const active = await listActive(dagId, context, signal);
	const first = active[0];
	if (first === void 0) return void 0;
	const what = `DAG "${dagId}" has an active run: ${start_name(first, context)}`;
	switch (ifRunning) {
		case "skip": return {
			name: "skipped",
			message: `${what}; nothing was triggered`
		};
		case "fail": return {
			name: "not-ready",
			code: "dag-running",
			message: `${what}; nothing was triggered`,
			hint: "Wait for that run, or set \"if-running\" to \"wait\", \"skip\" or \"allow\"."
		};
		case "wait":
			context.log.info(`${what}; waiting for it to end.`);
			return await waitForNoActiveRun(inputs, active, context, signal);
	}
}
async function waitForNoActiveRun(inputs, seen, context, signal) {
	const { clock, log } = context;
	const startedAt = clock.now();
	const limit = inputs.queueTimeoutMs === void 0 ? "timeout" : "queue-timeout";
	const ms = inputs.queueTimeoutMs ?? inputs.timeoutMs;
	const passed = new DeadlinePassed();
	let active = seen;
	try {
		await withDeadline({
			clock,
			ms,
			passed
		}, signal, async (limited) => {
			while (active.length > 0) {
				const moment = {
					elapsedMs: clock.now() - startedAt,
					interval: inputs.pollIntervalMs
				};
				await clock.sleep(pollDelayMs(moment, clock.random()), limited);
				const now = await listActive(inputs.dagId, context, limited);
				if (now[0] !== void 0 && now[0].runId !== active[0]?.runId) log.info(`Waiting for the active run ${start_name(now[0], context)}.`);
				active = now;
			}
		});
		return;
	} catch (error) {
		if (error !== passed) throw error;
		const first = active[0];
		return {
			name: "timed-out",
			code: "dag-running",
			message: `DAG "${inputs.dagId}" still has an active run${first === void 0 ? "" : `, ${start_name(first, context)},`} after "${limit}" (${formatDuration(ms)}); nothing was triggered`,
			hint: `Raise "${limit}", or look at why that run does not end.`
		};
	}
}
async function listActive(dagId, context, signal) {
	return await context.client.listDagRuns({
		dagId,
		states: ["queued", "running"],
		limit: PAGE$1
	}, signal);
}
function start_name(run, context) {
	return `"${run.runId}" (${run.state})${linkSuffix(context, run)}`;
}
// lib/dag-run/back-off.js
const LONGEST_MS = 2e4;
const LONGEST_REQUESTED_MS = 6e4;
function backOffMs(failures, error, clock) {
	const asked = error instanceof TransportError ? Math.min(error.retryAfterMs ?? 0, LONGEST_REQUESTED_MS) : 0;
	return Math.max(asked, jitterMs(failures, clock, LONGEST_MS));
}
function isUnsent(error) {
	return mayPass(error) && error.delivery === "not-sent";
}
function mayHaveHappened(error) {
	return isUndecided(error) || error instanceof ActionError && (error.code === "unexpected-response" || error.code === "unknown-state");
}
const REPEAT_RETRY_BUDGET_MS = 12e4;
async function repeatWrite(write, clock, signal) {
	const until = clock.now() + REPEAT_RETRY_BUDGET_MS;
	for (let failures = 1;; failures += 1) try {
		return await write();
	} catch (error) {
		signal.throwIfAborted();
		const waitMs = backOffMs(failures, error, clock);
		if (!(isUnsent(error) || mayHaveHappened(error)) || clock.now() + waitMs > until) throw error;
		await clock.sleep(waitMs, signal);
	}
}
// lib/airflow/logs/exception-line.js
const PREFIX = /^\[?\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?\]?\s*(?:\{[^}]*\}\s*)?(?:(?:\[?(?<level>[A-Za-z]+)\s*\])|(?<word>DEBUG|INFO|WARNING|ERROR|CRITICAL|FATAL)\b)?\s*(?:[-:]\s+)?/;
const TRACEBACK = /^\s*(?:\+ Exception Group )?Traceback \(most recent call last\):\s*$/;
const GROUP_MARGIN = /^ {2}\| /;
const EXCEPTION = /^(?:(?:[A-Za-z_]\w*\.)*[A-Z]\w*|(?:[A-Za-z_]\w*\.)+\w+)(?::\s|:?$)/;
const ERROR_LEVELS = new Set([
	"error",
	"critical",
	"fatal"
]);
const NO_REASON = /^(?:Task failed with exception|Marking task as|Task exited|Failed to execute job|Post task execution logs)/i;
const BESIDE = /^(?:Failed to send (?:email to: |email notification|task failure or retry email)|Failed at executing callback|Failed when executing \w+ callback|Error when executing (?:.+ callback|on_\w+_callback)|Error in callback at index \d|Failed to run task callback|Error while using email template|error calling listener|Failed to push an xcom for task operator extra link)/i;
const OWN_FAILURE = /^Task failed with exception\b(?!:)/;
const OVER = /^(?:(?:Immediate failure requested\. )?Marking task as (?:FAILED|UP_FOR_RETRY)\b|Task exited exit_code=|Executing callback at index \d)/;
const OWN_AGAIN = /^Failed to execute job /;
function findExceptionLine(lines) {
	const entries = withoutStrayStart(withoutBeside(toEntries(lines.map(splitPrefix))));
	const failed = entries.findIndex(isOwnFailure);
	const over = entries.findIndex((entry) => startsWith(entry, OVER));
	const isFailureFirst = failed >= 0 && (over < 0 || failed < over);
	const end = isFailureFirst ? failed + 1 : over < 0 ? entries.length : over + 1;
	const own = entries.slice(0, end);
	const again = entries.slice(end).filter((entry) => startsWith(entry, OWN_AGAIN));
	return (isFailureFirst ? endOfError(own.at(-1) ?? []) : void 0) ?? endOfTraceback(own.flat()) ?? endOfTraceback(again.flat()) ?? lastError([...own, ...again].flat());
}
function toEntries(lines) {
	const entries = [];
	for (const line of lines) {
		const last = entries.at(-1);
		if (last === void 0 || line.isDated) entries.push([line]);
		else last.push(line);
	}
	return entries;
}
function withoutBeside(entries) {
	let isExpected = false;
	return entries.filter((entry) => {
		const [head] = entry;
		const isBeside = head?.isDated === true && ERROR_LEVELS.has(head.level) && (isExpected || BESIDE.test(head.message));
		isExpected = isBeside && !isExpected && entry.length === 1;
		return !isBeside;
	});
}
function withoutStrayStart(entries) {
	const [start] = entries;
	const isStray = start?.[0]?.isDated === false;
	const over = entries.findIndex((entry) => isOwnFailure(entry) || startsWith(entry, OVER));
	const again = entries.findIndex((entry) => startsWith(entry, OWN_AGAIN));
	return isStray && again > 0 && (over < 0 || again < over) ? entries.slice(1) : entries;
}
function startsWith([head], pattern) {
	return head !== void 0 && pattern.test(head.message);
}
function isOwnFailure([head, ...rest]) {
	return head !== void 0 && ERROR_LEVELS.has(head.level) && OWN_FAILURE.test(head.message) && rest.some(({ message }) => EXCEPTION.test(message) || TRACEBACK.test(message));
}
function endOfError(entry) {
	return endOfTraceback(entry) ?? entry.find(({ message }) => EXCEPTION.test(message))?.message.trim();
}
const LINE_LIMIT$1 = 1e4;
function splitPrefix(whole) {
	const line = whole.slice(0, LINE_LIMIT$1);
	const match = PREFIX.exec(line);
	const level = match?.groups?.["level"] ?? match?.groups?.["word"] ?? "";
	return {
		isDated: match !== null,
		level: level.toLowerCase(),
		message: line.slice(match?.[0].length ?? 0)
	};
}
function endOfTraceback(lines) {
	const messages = lines.map(({ message }) => message);
	const start = messages.findLastIndex((message) => TRACEBACK.test(message));
	if (start < 0) return void 0;
	const header = messages[start] ?? "";
	const isGroup = header.includes("+ Exception Group");
	const indent = /^\s*/.exec(isGroup ? header.slice(2) : header)?.[0] ?? "";
	const after = messages.slice(start + 1).map((message) => message.startsWith(indent) ? message.slice(indent.length) : message).map((message) => isGroup ? message.replace(GROUP_MARGIN, "") : message);
	return (after.find((message) => EXCEPTION.test(message)) ?? after.find((message) => /^\S/.test(message)))?.trim();
}
function lastError(lines) {
	const errors = lines.filter(({ level, message }) => ERROR_LEVELS.has(level) && message.trim() !== "");
	return (errors.findLast(({ message }) => !NO_REASON.test(message)) ?? lines.findLast(({ message }) => EXCEPTION.test(message) && /(?:Error|Exception)\b/.test(message)) ?? errors.at(-1))?.message.trim();
}
// lib/dag-run/optional-read.js
const OPTIONAL_RETRY_LIMIT = {
	tries: 3,
	ms: 3e3
};
async function readOptional(limit, signal, read) {
	const { clock, ms } = limit;
	try {
		return {
			isKnown: true,
			value: await withDeadline({
				clock,
				ms,
				retryLimit: OPTIONAL_RETRY_LIMIT
			}, signal, read)
		};
	} catch (error) {
		if (isDefect(error, signal)) limit.log?.debug(`Unexpected: ${describeStack(error)}`);
		const hint = error instanceof ActionError ? error.hint : void 0;
		return {
			isKnown: false,
			reason: describeReadFailure(error, signal),
			hint
		};
	}
}
async function readIfPossible(what, limit, signal, read) {
	const found = await readOptional(limit, signal, read);
	signal.throwIfAborted();
	if (found.isKnown) return found.value;
	limit.log.debug(`${what} could not be read: ${found.reason}.`);
}
function isDefect(error, signal) {
	if (signal.aborted || error instanceof ActionError || error instanceof DeadlinePassed) return false;
	return error instanceof Error;
}
function describeReadFailure(error, signal) {
	if (signal.aborted) return "the workflow was cancelled";
	if (error instanceof DeadlinePassed) return "no answer came in time";
	if (error instanceof ActionError) return asClause(error.message);
	return `unexpected error: ${describeForeignError(error)}`;
}
// lib/dag-run/readiness/import-error.js
const NAMED_FILES = 5;
const LINE_LIMIT = 2e3;
const EXCEPTION_LIMIT = 500;
const FILE_LIMIT = 300;
const NONE = {
	error: void 0,
	isCertain: false,
	files: []
};
const READ_MS = 8e3;
async function findImportError(dag, context, signal) {
	const { client, clock } = context;
	if (!client.can("import-errors")) return {
		...NONE,
		unreadBecause: `the ${client.transport} transport cannot read them`
	};
	const found = await readOptional({
		clock,
		ms: READ_MS
	}, signal, (short) => client.listImportErrors(short));
	signal.throwIfAborted();
	if (!found.isKnown) return {
		...NONE,
		unreadBecause: found.reason
	};
	const finding = pickImportError(dag, found.value);
	const { error } = finding;
	return error === void 0 ? finding : {
		...finding,
		error: {
			...error,
			stackTrace: redact(error.stackTrace)
		}
	};
}
function pickImportError({ dagId, fileloc }, errors) {
	const files = errors.map((error) => error.filename);
	const own = fileloc === void 0 ? void 0 : errors.find((error) => isSameFile(error.filename, fileloc));
	if (own !== void 0) return {
		error: own,
		isCertain: true,
		files
	};
	return {
		error: errors.find((each) => plain(stem(each.filename)) === plain(dagId)) ?? errors.find((each) => namesDag(each.stackTrace, dagId)) ?? errors.find((each) => each.filename.split("/").some((part) => plain(part) === plain(dagId))) ?? (errors.length === 1 && fileloc === void 0 ? errors[0] : void 0),
		isCertain: false,
		files
	};
}
function lastLines(stackTrace) {
	return splitLines(stackTrace).slice(-15).map((line) => wholeText(line, LINE_LIMIT));
}
function exceptionLine({ stackTrace }) {
	const lines = splitLines(stackTrace);
	return wholeText(redact(findExceptionLine(lines) ?? lines.at(-1) ?? "").trim(), EXCEPTION_LIMIT);
}
function splitLines(stackTrace) {
	return stackTrace.trimEnd().split(/\r?\n/);
}
function nameFile(filename) {
	return quoteForeign(filename, FILE_LIMIT);
}
function nameFiles(files) {
	return listSome(files.map(nameFile), NAMED_FILES);
}
function isSameFile(filename, fileloc) {
	return filename === fileloc || fileloc.endsWith(`/${filename}`) || filename.endsWith(`/${fileloc}`);
}
function namesDag(text, dagId) {
	return text.split(/[^\w.-]+/).some((word) => word === dagId);
}
function stem(filename) {
	return (filename.split("/").at(-1) ?? "").replace(/\.(py|zip)$/, "");
}
function plain(text) {
	return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}
// lib/dag-run/readiness/dag-readiness.js
const SYNC_SECONDS = 30;
const USUAL_REFRESH_SECONDS = 300;
const IMPORT_ERROR_HINT = "The DAG's file may fail to import: to see import errors, the Airflow role needs \"can read on ImportError\", which Airflow's role User has.";
async function checkDag(options, context, signal) {
	const { dagId, parsedAfter } = options;
	const dag = options.seen ?? await context.client.getDag(dagId, signal);
	if (dag?.isActive === true && !dag.hasImportErrors) {
		if (parsedAfter === void 0 || isParsedAfter(dag, parsedAfter)) return {
			kind: "ready",
			dag
		};
		return notReady("dag-not-parsed", `DAG "${dagId}" was last parsed at ${dag.lastParsedTime === void 0 ? "an unknown time" : dag.lastParsedTime}, not after ${parsedAfter}`, options);
	}
	const finding = await findImportError({
		dagId,
		fileloc: dag?.fileloc
	}, context, signal);
	const { error, unreadBecause } = finding;
	const unread = unreadBecause === void 0 ? "" : `; the import errors could not be read (${unreadBecause})`;
	if (dag?.hasImportErrors === true) return notReady("dag-import-error", `The file of DAG "${dagId}" cannot be imported${error === void 0 ? unread : `: ${exceptionLine(error)} (${nameFile(error.filename)})`}`, options, finding);
	const absence = dag === void 0 ? "is not in the environment" : "is no longer among the DAGs that Airflow parses";
	if (error !== void 0) return notReady("dag-import-error", `DAG "${dagId}" ${absence}; ${finding.isCertain ? "its file cannot be imported" : "a file that may define it cannot be imported"}: ${exceptionLine(error)} (${nameFile(error.filename)})`, options, finding);
	const others = finding.files.length === 0 ? unread : `; files that cannot be imported: ${nameFiles(finding.files)}`;
	return notReady(dag === void 0 ? "dag-absent" : "dag-inactive", `DAG "${dagId}" ${absence}${others}`, options, finding);
}
function suggestedWaitSeconds(refreshSeconds) {
	return (refreshSeconds ?? USUAL_REFRESH_SECONDS) + SYNC_SECONDS;
}
function isParsedAfter(dag, instant) {
	return Date.parse(dag.lastParsedTime ?? "") > Date.parse(instant);
}
function notReady(code, message, { dagId, refreshSeconds }, finding) {
	const wait = `"wait-for-dag: ${suggestedWaitSeconds(refreshSeconds)}s" (${refreshSeconds === void 0 ? "MWAA usually looks" : "this environment looks"} for changed files every ${refreshSeconds ?? USUAL_REFRESH_SECONDS} s)`;
	return {
		kind: "not-ready",
		outcome: {
			name: "not-ready",
			code,
			message,
			hint: `${code === "dag-import-error" ? `Correct the file; right after a deployment, wait for the new version with ${wait}.` : code === "dag-absent" ? `Check the input "dag-id" ("${dagId}") and the file in the environment's DAG folder; right after a deployment, wait with ${wait}.` : `Right after a deployment, wait with ${wait}.`}${finding?.unreadBecause === void 0 ? "" : ` ${IMPORT_ERROR_HINT}`}`
		},
		importError: finding?.error
	};
}
// lib/dag-run/readiness/wait-for-dag.js
const FIRST_LOOKS_MS = 6e4;
const OFTEN_MS = 5e3;
const SELDOM_MS = 15e3;
const MOST_SHOWN = 10;
const LOOK_MS = 1e4;
async function waitForDag(plan, context, signal) {
	const { inputs, environment } = plan;
	const { clock, log } = context;
	const options = {
		dagId: inputs.dagId,
		parsedAfter: inputs.parsedAfter,
		refreshSeconds: environment?.dagRefreshSeconds
	};
	const startedAt = clock.now();
	const leftMs = () => startedAt + inputs.waitForDagMs - clock.now();
	let last;
	let changes = 0;
	for (;;) {
		const now = await look();
		if (now.kind === "ready") return now;
		if (now.outcome.message !== last?.outcome.message) {
			changes += 1;
			if (changes <= MOST_SHOWN) logReason(now, context);
			if (changes === MOST_SHOWN) log.info(`The reason has changed ${MOST_SHOWN} times; further changes are not shown.`);
		}
		if (leftMs() <= 0) return now;
		if (last === void 0) log.info(`Waiting up to ${formatDuration(leftMs())} for the DAG.`);
		last = now;
		await clock.sleep(Math.min(readinessPauseMs(clock.now() - startedAt), leftMs()), signal);
	}
	async function look() {
		try {
			if (last === void 0) return await checkDag({
				...options,
				seen: plan.dag
			}, context, signal);
			const ms = Math.max(leftMs(), LOOK_MS);
			return await withDeadline({
				clock,
				ms
			}, signal, (limit) => checkDag(options, context, limit));
		} catch (error) {
			signal.throwIfAborted();
			if (error instanceof DeadlinePassed && last !== void 0) return last;
			if (!(error instanceof TransportError)) throw error;
			const isUnsettled = environment !== void 0 && describeUnsettled(environment) !== void 0;
			if (!isUnsettled && leftMs() <= 0) throw error;
			return noAnswer(isUnsettled ? environment : void 0, error);
		}
	}
}
function readinessPauseMs(elapsedMs) {
	return elapsedMs < FIRST_LOOKS_MS ? OFTEN_MS : SELDOM_MS;
}
function noAnswer(environment, error) {
	return {
		kind: "not-ready",
		outcome: {
			name: "not-ready",
			code: "environment-not-ready",
			message: `Airflow does not answer${environment === void 0 ? "" : ` (MWAA environment "${environment.name}" is ${environment.status})`}: ${asClause(error.message)}`,
			hint: "Run the step again when the environment is AVAILABLE, or wait longer with \"wait-for-dag\"."
		},
		importError: void 0
	};
}
function logReason(readiness, context) {
	context.log.info(`Not ready: ${readiness.outcome.message}.`);
	if (readiness.importError === void 0) return;
	for (const line of lastLines(readiness.importError.stackTrace)) context.log.info(`  ${line}`);
}
// lib/dag-run/readiness/preflight.js
async function preflight(plan, context, signal) {
	const { inputs, environment } = plan;
	const warning = environment === void 0 ? void 0 : describeUnsettled(environment);
	if (warning !== void 0) context.log.warn(warning);
	if (!context.client.can("get-dag")) {
		if (inputs.ifPaused === "unpause") await unpause(inputs.dagId, context, signal);
		return;
	}
	const readiness = await waitForDag(plan, context, signal);
	if (readiness.kind === "not-ready") return readiness;
	return await applyIfPaused(readiness.dag, inputs.ifPaused, context, signal);
}
async function applyIfPaused(dag, ifPaused, context, signal) {
	if (!dag.isPaused) return void 0;
	switch (ifPaused) {
		case "fail": return {
			outcome: {
				name: "not-ready",
				code: "dag-paused",
				message: `DAG "${dag.dagId}" is paused: a run would stay queued`,
				hint: "Unpause the DAG in Airflow, or set \"if-paused: unpause\"."
			},
			importError: void 0
		};
		case "unpause":
			await unpause(dag.dagId, context, signal);
			return;
		case "trigger":
			context.log.warn(`DAG "${dag.dagId}" is paused: its run stays queued until somebody unpauses the DAG.`);
			return;
	}
}
async function unpause(dagId, context, signal) {
	const { client, clock, log } = context;
	if (!client.can("unpause")) throw new ActionError("unsupported", `The ${client.transport} transport cannot unpause DAG "${dagId}".`, { hint: "Unpause the DAG in Airflow, or use another \"transport\"." });
	await repeatWrite(() => client.unpauseDag(dagId, signal), clock, signal);
	log.info(`DAG "${dagId}" was unpaused.`);
}
// lib/dag-run/readiness/start-when-present.js
async function startWhenPresent(options, start, context, signal) {
	const { clock, log } = context;
	const startedAt = clock.now();
	const leftMs = () => Math.max(startedAt + options.waitForDagMs - clock.now(), 0);
	for (let attempt = 1;; attempt += 1) {
		const left = leftMs();
		try {
			return await start(left);
		} catch (error) {
			signal.throwIfAborted();
			const code = readNotReady(error);
			if (code === void 0) throw error;
			const blocked = describe(code, options, context);
			if (leftMs() === 0) return blocked;
			if (attempt === 1) log.info(`Not ready: ${blocked.outcome.message}. The trigger is repeated for up to ${formatDuration(leftMs())}.`);
			await clock.sleep(Math.min(readinessPauseMs(clock.now() - startedAt), leftMs()), signal);
		}
	}
}
function readNotReady(error) {
	if (!(error instanceof ActionError)) return void 0;
	if (error.code === "dag-not-found") return "dag-absent";
	return error.code === "rejected-by-airflow" && /has import errors/i.test(error.message) ? "dag-import-error" : void 0;
}
function describe(code, options, { client }) {
	return notReady(code, `${code === "dag-absent" ? `DAG "${options.dagId}" is not in the environment` : `The file of DAG "${options.dagId}" cannot be imported`}${client.can("import-errors") ? "" : `; the ${client.transport} transport cannot read import errors`}`, options);
}
// lib/dag-run/readiness/storable-conf.js
function findUnstorable(conf, version) {
	if (version.major < 3) return void 0;
	const at = Object.keys(conf).find((key) => hasNul(key) || hasNul(conf[key]));
	if (at === void 0) return void 0;
	return `the value of ${JSON.stringify(at)} in "conf" has the character U+0000, which Airflow ${version.text} cannot store`;
}
function requireStorable(conf, version) {
	const problem = findUnstorable(conf, version);
	if (problem === void 0) return;
	throw new ActionError("invalid-input", `${problem[0]?.toUpperCase()}${problem.slice(1)}.`, {
		subject: "Input \"conf\"",
		hint: "Leave that character out of \"conf\"; nothing was triggered."
	});
}
function hasNul(value) {
	if (typeof value === "string") return value.includes("\0");
	if (typeof value !== "object" || value === null) return false;
	return Object.entries(value).some(([key, item]) => hasNul(key) || hasNul(item));
}
// lib/dag-run/readiness/transport-limits.js
const NAMED_LINES = 3;
function reportTransportLimits(inputs, environment, { client, log }) {
	const missing = [];
	if (!client.can("get-dag") && inputs.attach === void 0 && inputs.parsedAfter !== void 0) missing.push("read when the DAG was parsed (parsed-after)");
	if (inputs.queueTimeoutMs !== void 0 && !isAtLeast(client.version, 2, 1)) missing.push("tell a queued run from a running one on this Airflow version (queue-timeout)");
	if (!client.can("stop")) {
		const by = [...inputs.onCancel === "stop" ? ["on-cancel: stop"] : [], ...inputs.onTimeout === "stop" ? ["on-timeout: stop"] : []];
		if (by.length > 0) missing.push(`stop a run (${by.join(", ")})`);
	}
	if (inputs.isNoteGiven && !client.can("note")) missing.push("leave a note on the run (note)");
	if (!client.can("list-runs") && inputs.attach === void 0 && inputs.onRerun !== "new") missing.push(`find the run of an earlier attempt on this Airflow version (on-rerun: ${inputs.onRerun})`);
	else if (!client.can("clear") && inputs.onRerun === "resume") missing.push("resume a run (on-rerun: resume)");
	if (!client.can("xcom")) {
		if (inputs.xcom.length > 0) missing.push("read XComs (xcom)");
	} else if (!client.can("mapped-xcom")) {
		const lines = inputs.xcom.filter(({ mapIndex }) => mapIndex !== void 0).map(({ line }) => line);
		if (lines.length > 0) missing.push(`read XComs of mapped tasks on this Airflow version (xcom: ${listSome(lines, NAMED_LINES)})`);
	}
	const hasNoLogs = !client.can("task-logs") && environment?.taskLogGroup === void 0 && inputs.waitForCompletion;
	if (hasNoLogs && inputs.logs === "all") missing.push("read task logs, whose log group in CloudWatch Logs is not known (logs: all)");
	if (missing.length > 0) log.warn(`The ${client.transport} transport cannot ${missing.join("; nor ")}.`);
	if (hasNoLogs && inputs.logs === "failed") log.info(`The ${client.transport} transport cannot read task logs, and their log group in CloudWatch Logs is not known (logs).`);
	if (!client.can("get-dag") && inputs.attach === void 0 && inputs.ifPaused === "fail") log.info(`The ${client.transport} transport cannot read whether the DAG is paused: the run of a paused DAG stays queued (if-paused).`);
}
// lib/inputs/run-id.js
const FORM = /^(gha-\d+)-(\d+)-([0-9a-f]{6})(?:-([1-9]\d*))?$/;
const LONGEST = 40;
function deriveRunId(context, inputs, nowMs) {
	return `gha-${/^\d{1,20}$/.test(context.runId) ? context.runId : String(Math.trunc(nowMs))}-${Math.min(Math.max(Math.trunc(context.runAttempt) || 1, 1), 99999)}-${deriveKey(context, inputs)}`;
}
function runIdOfAttempt(runId, attempt) {
	const [, run, , key] = FORM.exec(runId) ?? [];
	return run === void 0 ? void 0 : `${run}-${attempt}-${key}`;
}
function splitRunId(runId) {
	const [, run, attempt, key, suffix] = FORM.exec(runId) ?? [];
	if (run === void 0 || suffix === void 0) return {
		base: runId,
		suffix: 1
	};
	return {
		base: `${run}-${attempt}-${key}`,
		suffix: Number(suffix)
	};
}
function withSuffix(base, suffix) {
	const runId = `${base}-${suffix}`;
	return runId.length > LONGEST ? void 0 : runId;
}
const MOST_ATTEMPTS = 10;
function earlierRunIds(given) {
	const earlier = Math.min(given.runAttempt - 1, MOST_ATTEMPTS);
	if (!(earlier >= 1)) return [];
	if (given.isGiven) return [given.runId];
	return Array.from({ length: earlier }, (_, i) => given.runAttempt - 1 - i).flatMap((attempt) => runIdOfAttempt(given.runId, attempt) ?? []);
}
function deriveKey({ repository, job, step }, inputs) {
	const { jobIndex, environment, dagId, conf } = inputs;
	const keys = Object.keys(conf).sort();
	const text = JSON.stringify([
		repository,
		job,
		step,
		jobIndex,
		environment,
		dagId,
		{
			keys,
			values: []
		}
	]);
	return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 6);
}
// lib/dag-run/look-up.js
const LATE_EFFECT_MS = 15e3;
const CALL_AND_LATE_EFFECT_MS = 25e3;
const ANSWERED_MS = 1e3;
const PAUSES_MS = [
	1e3,
	2e3,
	4e3
];
async function lookUp(ref, forMs, context, signal) {
	const { client, clock } = context;
	const until = clock.now() + forMs;
	for (let look = 0;; look += 1) {
		const isLast = clock.now() >= until;
		const run = await client.getDagRun(ref, signal);
		if (run !== void 0 || isLast) return run;
		const pauseMs = PAUSES_MS[Math.min(look, PAUSES_MS.length - 1)] ?? 0;
		await clock.sleep(Math.max(Math.min(pauseMs, until - clock.now()), 0), signal);
	}
}
// lib/dag-run/stop/stop-note.js
const BEGINNINGS = {
	cancelled: "Stopped because the workflow was cancelled.",
	timeout: "Stopped after the time limit \"timeout\" of the step that started it.",
	"queue-timeout": "Stopped after the time limit \"queue-timeout\" of the step that started it."
};
function writeStopNote(why, stoppedBy) {
	return `${BEGINNINGS[why]} ${stoppedBy}`;
}
function isStopNote(note) {
	return Object.values(BEGINNINGS).some((beginning) => note?.startsWith(beginning) === true);
}
// lib/dag-run/trigger/json-equal.js
function jsonEqual(a, b) {
	const pending = [[a, b]];
	for (let pair = pending.pop(); pair !== void 0; pair = pending.pop()) {
		const parts = compare(...pair);
		if (parts === "different") return false;
		for (const part of parts) pending.push(part);
	}
	return true;
}
function compare(a, b) {
	if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length ? a.map((item, i) => [item, b[i]]) : "different";
	if (!isObject(a) || !isObject(b)) return a === b ? [] : "different";
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key))) return "different";
	return keys.map((key) => [a[key], b[key]]);
}
// lib/dag-run/trigger/trigger-conflict.js
const LIST_MS$1 = 8e3;
function judgeExisting(plan, run, isInDoubt, context) {
	const { request, save } = plan;
	const { runId } = request;
	const isOther = hasOtherConf(run, request.conf);
	if (isInDoubt && !isOther) {
		save("created", runId);
		return {
			run,
			origin: "created"
		};
	}
	save("not-ours", runId);
	if (plan.isRunIdGiven) throw givenIdError(request, context, run);
	if (isFinished(run) || isOther) return "taken";
	if (run.conf === void 0) throw unreadableError(request, context, run);
	context.log.warn(`DAG run "${runId}" exists already with the same conf, so this step waits for it and created none. If two steps (a reusable workflow called twice, say) should each have a run, tell them apart by "job-index" or "dag-run-id".`);
	return {
		run,
		origin: "adopted"
	};
}
function describeTaken(request, run, context) {
	const why = isFinished(run) ? `has ended already (${run.state}): an earlier start of this step with the same workflow run id and attempt made it, or another step` : `is ${run.state} with another conf: another step made it`;
	return `DAG run "${run.runId}" of DAG "${request.dagId}"${linkSuffix(context, run)} ${why}. This step starts a run of its own, under the next suffix of that id.`;
}
function hasOtherConf(run, conf) {
	return run.conf !== void 0 && !jsonEqual(run.conf, conf);
}
function nameHolder({ dagId, runId }, context, run) {
	const state = run === void 0 ? "" : ` (${run.state})`;
	return `DAG "${dagId}" already has a run "${runId}"${linkSuffix(context, {
		dagId,
		runId
	})}${state}`;
}
function givenIdError(request, context, run) {
	const { runId } = request;
	return new ActionError("run-conflict", `${nameHolder(request, context, run)}; nothing was triggered.`, { hint: `To wait for that run, set "attach: ${runId}" instead of "dag-run-id"; to start another one, choose another "dag-run-id" or leave it out.` });
}
function unreadableError(request, context, run) {
	return new ActionError("run-conflict", `${nameHolder(request, context, run)} that this step did not create, and its conf cannot be compared with ours over this transport; nothing was triggered.`, { hint: "Set a different \"job-index\" or \"dag-run-id\" in each step." });
}
function noSuffixError({ dagId, runId }) {
	return new ActionError("run-conflict", `DAG "${dagId}" has a run for "${runId}" and every suffix of it that was tried; nothing was triggered.`, { hint: "Set \"dag-run-id\" to an id that is different for each run, or \"job-index\" to another text." });
}
async function conflictError(request, detail, context, signal) {
	const { dagId, runId, logicalDate } = request;
	if (logicalDate === void 0) return new ActionError("run-conflict", `Airflow refused run "${runId}" of DAG "${dagId}" as a conflict, yet has no run of that id: ${detail}`, { hint: "Another run may hold the same logical date; run the step again, or set \"logical-date\"." });
	const holder = await findByDate(request, logicalDate, context, signal);
	return new ActionError("run-conflict", `${holder === void 0 ? "Another run" : `Run "${holder.runId}"${linkSuffix(context, holder)}`} of DAG "${dagId}" already holds the logical date ${logicalDate}; nothing was triggered.`, { hint: holder === void 0 ? "Choose another \"logical-date\", or leave it out." : `Choose another "logical-date", or wait for that run with "attach: ${holder.runId}".` });
}
function uncertainError(request, cause, context) {
	return new TransportError("trigger-uncertain", `Whether DAG "${request.dagId}" was triggered is not known: ${cause.message}`, {
		delivery: "unknown",
		hint: `Look for the run "${request.runId}"${linkSuffix(context, request)} in Airflow; when it is there, wait for it with "attach: ${request.runId}".`,
		cause
	});
}
async function findByDate(request, logicalDate, context, signal) {
	const { client, clock, log } = context;
	const instant = Date.parse(logicalDate);
	return (await readIfPossible("The run that holds the logical date", {
		clock,
		log,
		ms: LIST_MS$1
	}, signal, (short) => client.listDagRuns({
		dagId: request.dagId,
		limit: 100
	}, short)))?.find((run) => Date.parse(run.logicalDate ?? "") === instant);
}
// lib/dag-run/rerun/rerun.js
const CLEARED_PAUSE_MS = 1e3;
async function decideRerun(plan, context, signal) {
	const { onRerun } = plan.inputs;
	if (onRerun === "new" || plan.earlierRunIds.length === 0) return { kind: "new" };
	const run = await findEarlier(plan, context, signal);
	if (run === void 0) {
		context.log.info("This is a re-run, and no earlier attempt left a DAG run: a new one is started.");
		return { kind: "new" };
	}
	const name = `the earlier attempt's DAG run "${run.runId}"${linkSuffix(context, run)}`;
	if (!isFinished(run)) {
		context.log.info(`This is a re-run: ${name} is ${run.state} and is waited for.`);
		return {
			kind: "attach",
			run
		};
	}
	if (run.state === "success" && !await hasStoppedWork(run, context, signal)) {
		context.log.info(`This is a re-run: ${name} has succeeded and is reported; nothing is started.`);
		return {
			kind: "attach",
			run
		};
	}
	const isStopped = isStopNote(run.note);
	if (onRerun === "attach") {
		context.log.info(`This is a re-run: ${name} ${isStopped ? "was stopped" : "failed"}, so a new one is started.`);
		return { kind: "new" };
	}
	const what = isStopped ? "was stopped; what the stop failed or skipped is" : "failed; its failed tasks are";
	context.log.info(`This is a re-run: ${name} ${what} cleared and it is waited for again.`);
	return {
		kind: "resume",
		run
	};
}
async function findEarlier({ inputs, earlierRunIds }, context, signal) {
	const { dagId, dagRunId, conf } = inputs;
	const get = (runId) => context.client.getDagRun({
		dagId,
		runId
	}, signal);
	for (const runId of earlierRunIds) {
		const first = await get(runId);
		if (first === void 0) continue;
		if (dagRunId !== void 0) return first;
		const runs = [first, ...await listSuffixed(runId, get)];
		return runs.findLast((run) => !hasOtherConf(run, conf)) ?? runs.at(-1);
	}
}
async function listSuffixed(base, get) {
	const runs = [];
	for (let suffix = 2; suffix < 22; suffix += 1) {
		const runId = withSuffix(base, suffix);
		const run = runId === void 0 ? void 0 : await get(runId);
		if (run === void 0) break;
		runs.push(run);
	}
	return runs;
}
async function resumeRun(run, context, signal) {
	const { client, clock, log } = context;
	if (!client.can("clear")) throw new ActionError("unsupported", `The ${client.transport} transport cannot resume DAG run "${run.runId}".`, { hint: "Use another \"transport\", or \"on-rerun: attach\" or \"new\"." });
	const tasks = await chooseTasks(run, context, signal);
	context.onClear();
	let isInDoubt = false;
	const clear = async () => {
		if (isInDoubt && await hasBegun(run, context, signal)) return;
		isInDoubt = false;
		try {
			await client.clearTasks(run, tasks, signal);
		} catch (error) {
			isInDoubt = mayHaveHappened(error);
			throw error;
		}
	};
	try {
		await repeatWrite(clear, clock, signal);
	} catch (error) {
		signal.throwIfAborted();
		if (!isInDoubt || !await hasBegun(run, context, signal)) throw error;
	}
	const resumed = await client.getDagRun(run, signal);
	if (resumed === void 0) throw new ActionError("dag-run-not-found", `DAG run "${run.runId}" vanished while it was resumed.`, { hint: "Somebody deleted the run; start the step again." });
	if (resumed.state === "failed") log.warn(`DAG run "${run.runId}" has no failed task to clear.`);
	return resumed;
}
const UNDONE = new Set([
	"failed",
	"upstream_failed",
	"skipped"
]);
async function chooseTasks(run, context, signal) {
	const { client, log } = context;
	const isNoted = isStopNote(run.note);
	if (!isNoted && client.can("note")) return "failed";
	const instances = await client.listTaskInstances(run, signal);
	if (!instances.some(({ state }) => state === "skipped")) return "failed";
	if (!isNoted) {
		if (!wasSetFailed(run, instances)) return "failed";
		log.info("The run was set failed before all of its tasks had their turn: what that skipped is cleared, too.");
	}
	const undone = instances.filter(({ state }) => UNDONE.has(state));
	return [...new Set(undone.map(({ taskId }) => taskId))];
}
async function hasStoppedWork(run, { client }, signal) {
	return isStopNote(run.note) && hasFailedTask(await client.listTaskInstances(run, signal));
}
function hasFailedTask(instances) {
	return instances.some(({ state }) => state === "failed" || state === "upstream_failed");
}
function wasSetFailed(run, instances) {
	if (!hasFailedTask(instances)) return true;
	const endedAt = Date.parse(run.endDate ?? "");
	return instances.some(({ state, endDate }) => state === "skipped" && Date.parse(endDate ?? "") >= endedAt);
}
async function hasBegun(before, { client, clock }, signal) {
	for (const until = clock.now() + LATE_EFFECT_MS;; await clock.sleep(CLEARED_PAUSE_MS, signal)) {
		const run = await client.getDagRun(before, signal);
		if (run?.state !== before.state || run.endDate !== before.endDate) return true;
		if (clock.now() >= until) return false;
	}
}
async function findAttached(dagId, runId, context, signal) {
	const run = await context.client.getDagRun({
		dagId,
		runId
	}, signal);
	if (run !== void 0) return run;
	throw new ActionError("dag-run-not-found", `DAG "${dagId}" has no run "${runId}" to attach to.`, { hint: "Check the inputs \"attach\" and \"dag-id\", and that both steps use the same environment." });
}
// lib/dag-run/run-tracker.js
var RunTracker = class {
	#plan;
	#context;
	#phase = "nothing-sent";
	#run;
	#origin;
	#runId;
	#limitPassedAt;
	#stopNote;
	constructor(plan, context) {
		this.#plan = plan;
		this.#runId = plan.runId;
		this.#context = context;
		this.#stopNote = writeStopNote("cancelled", plan.stoppedBy);
	}
	get phase() {
		return this.#phase;
	}
	setPhase(phase, runId = this.#runId) {
		if (phase === this.#phase && runId === this.#runId) return;
		this.#phase = phase;
		this.#runId = runId;
		this.#context.save(this.state(phase));
	}
	state(phase) {
		const { inputs, connection } = this.#plan;
		const ref = {
			dagId: inputs.dagId,
			runId: this.#run?.runId ?? this.#runId
		};
		return {
			phase,
			...ref,
			onCancel: inputs.onCancel,
			url: this.#context.linkTo(ref),
			stopNote: this.#stopNote,
			connection
		};
	}
	setRun(run, origin) {
		this.expectRun(run, origin);
		this.#context.observer.runKnown(run, origin);
	}
	expectRun(run, origin) {
		this.#run = run;
		this.#origin = origin;
		this.setPhase(origin === "created" ? "created" : "not-ours", run.runId);
	}
	beginStop(why) {
		this.#stopNote = writeStopNote(why, this.#plan.stoppedBy);
		this.setPhase("stopping");
		return this.state("stopping");
	}
	updateRun(run) {
		this.#run = run;
	}
	setLimitPassedAt(at) {
		this.#limitPassedAt = at;
	}
	mayStop() {
		return this.#origin === "created";
	}
	get run() {
		return this.#run;
	}
	requireRun() {
		if (this.#run === void 0) throw new ActionError("internal", "The step has no DAG run to wait for.");
		return this.#run;
	}
	end(outcome, importError, isLeftToPost = false) {
		if (!isLeftToPost && this.#phase !== "nothing-sent") this.setPhase("done");
		return {
			outcome,
			run: this.#run,
			origin: this.#origin,
			importError,
			limitPassedAt: this.#limitPassedAt
		};
	}
};
// lib/dag-run/stop/stop-run.js
const CONFIRMATION_PAUSES_MS = [1e3, 4e3];
const PAUSE_MS = 1e3;
const NOTE_MS = 8e3;
async function stopRun(plan, context, signal) {
	const { client, clock } = context;
	if (!client.can("stop")) return {
		kind: "not-stopped",
		reason: `the ${client.transport} transport cannot stop a DAG run`
	};
	let lastFailure = "no answer came in time";
	const { wasSent = false } = plan;
	const progress = {
		wasSent,
		isNoted: !client.can("note"),
		wasAccepted: false,
		mayTakeEffectUntil: wasSent ? clock.now() + LATE_EFFECT_MS : -Infinity,
		lastStopped: void 0,
		stoppedReads: 0
	};
	const endsAt = clock.now() + plan.budgetMs;
	const leaveNote = (limit) => noteStop(plan, progress, endsAt, context, limit);
	try {
		return await withDeadline({
			clock,
			ms: plan.budgetMs
		}, signal, async (limit) => {
			for (let failures = 1;; failures += 1) {
				const startedAt = clock.now();
				try {
					const end = await attempt(client, plan.ref, {
						progress,
						leaveNote
					}, limit);
					const isOpen = end?.kind === "finished" && end.run.state === "success" && startedAt < progress.mayTakeEffectUntil;
					const againMs = countStoppedRead(end, progress);
					const isSettled = againMs === void 0 || clock.now() + 2 * againMs >= endsAt;
					if (end !== void 0 && !isOpen && isSettled) return end;
					lastFailure = "Airflow accepted the stop, but the run is not failed";
					await clock.sleep(againMs ?? PAUSE_MS, limit);
				} catch (error) {
					limit.throwIfAborted();
					if (progress.lastStopped !== void 0) return progress.lastStopped;
					if (!(error instanceof ActionError) || !(isUnsent(error) || mayHaveHappened(error))) throw error;
					if (progress.wasSent && !isUnsent(error)) progress.mayTakeEffectUntil = clock.now() + LATE_EFFECT_MS;
					lastFailure = error.message;
					await clock.sleep(backOffMs(failures, error, clock), limit);
				}
			}
		});
	} catch (error) {
		signal.throwIfAborted();
		if (progress.lastStopped !== void 0) return progress.lastStopped;
		if (error instanceof DeadlinePassed) return {
			kind: "not-stopped",
			reason: lastFailure
		};
		if (error instanceof ActionError) return {
			kind: "not-stopped",
			reason: error.message
		};
		throw error;
	}
}
function countStoppedRead(end, progress) {
	const isStopped = end?.kind === "stopped";
	progress.lastStopped = isStopped ? end : void 0;
	progress.stoppedReads = isStopped ? progress.stoppedReads + 1 : 0;
	return CONFIRMATION_PAUSES_MS[progress.stoppedReads - 1];
}
async function attempt(client, ref, { progress, leaveNote }, signal) {
	const before = await client.getDagRun(ref, signal);
	if (before === void 0) return { kind: "absent" };
	if (before.state === "failed") {
		if (!progress.wasSent) return {
			kind: "finished",
			run: before
		};
		await leaveNote(signal);
		return {
			kind: "stopped",
			run: before,
			isNoted: progress.isNoted
		};
	}
	if (isFinished(before) && !progress.wasAccepted) return {
		kind: "finished",
		run: before
	};
	progress.wasSent = true;
	await client.stopDagRun(ref, signal);
	progress.wasAccepted = true;
	await leaveNote(signal);
	const after = await client.getDagRun(before, signal);
	if (after === void 0) return { kind: "absent" };
	return after.state === "failed" ? {
		kind: "stopped",
		run: after,
		isNoted: progress.isNoted
	} : void 0;
}
async function noteStop({ ref, note }, progress, endsAt, { client, clock, log }, signal) {
	if (progress.isNoted) return;
	const left = await readOptional({
		clock,
		ms: Math.min(NOTE_MS, (endsAt - clock.now()) / 2),
		log
	}, signal, (short) => client.noteDagRun(ref, note, short));
	signal.throwIfAborted();
	progress.isNoted = left.isKnown;
	if (!left.isKnown) log.debug(`The note of the stop could not be left: ${left.reason}.`);
}
function describeStop(end, ref, context) {
	const name = `DAG run "${ref.runId}" of DAG "${ref.dagId}"${linkSuffix(context, ref)}`;
	switch (end.kind) {
		case "stopped": return `${name} was stopped.`;
		case "finished": return `${name} had already ended (${end.run.state}); nothing was stopped.`;
		case "absent": return `${name} does not exist; there is nothing to stop.`;
		case "not-stopped": return `${name} could not be stopped and may keep running: ${asSentence(end.reason)} Stop it in Airflow by marking it failed.`;
	}
}
// lib/dag-run/stop/leftover-run.js
const LOOK_UP_MS = 6e4;
const STOP_MS$1 = 12e4;
function planPost(state) {
	if (state === void 0 || state.phase === "done") return { kind: "nothing" };
	if (state.phase === "stopping") return {
		kind: "stop",
		state
	};
	if (state.phase !== "not-ours" && state.onCancel === "stop") return {
		kind: "stop",
		state
	};
	return {
		kind: "report",
		line: describeLeftRunning(state)
	};
}
function describeLeftRunning(state, isUnread = false) {
	const link = state.url === "" ? "" : ` (${state.url})`;
	const name = `DAG run "${state.runId}" of DAG "${state.dagId}"${link}`;
	switch (state.phase) {
		case "not-ours": return `${name} ${isUnread ? "may keep" : "keeps"} running: this step did not create it, so it does not stop it.`;
		case "sending": return `${name} may have been started, and then keeps running; set "on-cancel: stop" to have it stopped when the workflow is cancelled.`;
		case "created":
		case "stopping":
		case "done": return `${name} keeps running; set "on-cancel: stop" to have it stopped when the workflow is cancelled.`;
	}
}
async function stopIfStarted(state, context, signal) {
	const ref = {
		dagId: state.dagId,
		runId: state.runId
	};
	if (state.phase === "sending") {
		if (await findExistence(ref, context, signal) === "absent") {
			context.log.info(`DAG run "${ref.runId}" was not started: Airflow has no such run.`);
			return;
		}
	}
	const wasSent = state.phase === "stopping";
	const end = await stopRun({
		ref,
		note: state.stopNote,
		budgetMs: STOP_MS$1,
		wasSent
	}, context, signal);
	const line = describeStop(end, ref, context);
	if (end.kind === "not-stopped") context.log.warn(line);
	else context.log.info(line);
}
async function findExistence(ref, context, signal) {
	const { clock } = context;
	try {
		return await withDeadline({
			clock,
			ms: LOOK_UP_MS
		}, signal, async (limit) => {
			for (let failures = 1;; failures += 1) try {
				return await lookUp(ref, 25e3, context, limit) === void 0 ? "absent" : "present";
			} catch (error) {
				limit.throwIfAborted();
				if (!(error instanceof ActionError)) throw error;
				await clock.sleep(Math.max(backOffMs(failures, error, clock), 1e3), limit);
			}
		});
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof DeadlinePassed) return "unknown";
		throw error;
	}
}
// lib/dag-run/stop/end-cancelled.js
const STOP_MS = 5500;
async function endCancelled({ inputs }, context, tracker) {
	const cancelled = "The workflow was cancelled";
	const { phase } = tracker;
	if (phase === "nothing-sent" || phase === "done") return tracker.end({
		name: "cancelled",
		message: `${cancelled}; nothing was triggered`
	});
	const state = tracker.state(phase);
	if (phase === "not-ours" || inputs.onCancel === "leave" && phase !== "stopping") {
		const { run } = tracker;
		const message = `${cancelled}. ${describeLeftRunning(state, run === void 0 || isFinished(run))}`;
		return tracker.end({
			name: "cancelled",
			message,
			isUncertain: phase === "sending"
		});
	}
	const { clock } = context;
	const fresh = new AbortController().signal;
	const until = clock.now() + STOP_MS;
	if (phase === "sending") {
		const run = await find(state, STOP_MS / 2, context, fresh);
		if (run === void 0) {
			const message = `${cancelled} while DAG "${state.dagId}" was being triggered; whether run "${state.runId}" exists, and stopping it, is left to the post step`;
			return tracker.end({
				name: "cancelled",
				message,
				isUncertain: true
			}, void 0, true);
		}
		if (hasOtherConf(run, inputs.conf)) {
			const message = `${cancelled}. DAG run "${run.runId}" has another conf, so another step started it; this one started none`;
			return tracker.end({
				name: "cancelled",
				message
			});
		}
		tracker.setRun(run, "created");
	}
	const wasSent = phase === "stopping";
	const { stopNote } = wasSent ? state : tracker.beginStop("cancelled");
	const end = await stopRun({
		ref: state,
		note: stopNote,
		budgetMs: until - clock.now(),
		wasSent
	}, context, fresh);
	if (end.kind === "stopped" || end.kind === "finished") tracker.updateRun(end.run);
	const message = `${cancelled}. ${describeStop(end, state, context)}`;
	if (end.kind === "stopped") return tracker.end({
		name: "cancelled",
		message
	}, void 0, !end.isNoted);
	if (end.kind !== "not-stopped" || !context.client.can("stop")) return tracker.end({
		name: "cancelled",
		message
	});
	const later = `${message} The post step tries again.`;
	return tracker.end({
		name: "cancelled",
		message: later
	}, void 0, true);
}
async function find(ref, ms, context, signal) {
	try {
		return await withDeadline({
			clock: context.clock,
			ms
		}, signal, (limit) => lookUp(ref, CALL_AND_LATE_EFFECT_MS, context, limit));
	} catch (error) {
		if (error instanceof ActionError || error instanceof DeadlinePassed) return void 0;
		throw error;
	}
}
// lib/dag-run/trigger/trigger.js
const UNSENT_RETRY_BUDGET_MS = 12e4;
const OVERLOAD_DOUBLINGS = 3;
const MOST_LOST = 3;
const MOST_UNEXPLAINED = 5;
const MOST_SUFFIXES = 50;
const LISTED_FROM = 3;
const LISTED = 100;
const LIST_MS = 8e3;
async function trigger(plan, context, signal) {
	const budget = {
		unsentUntil: context.clock.now() + UNSENT_RETRY_BUDGET_MS,
		unsent: 0
	};
	let { runId } = plan.request;
	for (let tries = 0; tries < MOST_SUFFIXES; tries += 1) {
		const request = {
			...plan.request,
			runId
		};
		const end = await triggerUnder({
			...plan,
			request
		}, budget, context, signal);
		if (!("taken" in end)) return end;
		if (tries === 0) context.log.info(describeTaken(request, end.taken, context));
		const next = await nextRunId(request, context, signal);
		if (next === void 0) break;
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
		return verdict === "taken" ? { taken: run } : verdict;
	};
	if (plan.looksFirst) {
		const run = await lookBefore(request, context, signal);
		if (run !== void 0) return judge(run, false);
	}
	plan.save("sending", runId);
	let lost = 0;
	let isInDoubt = false;
	let unexplained = 0;
	for (;;) {
		const attempt = await send(request, context, signal);
		if (attempt.kind === "accepted") return created(plan, attempt.run);
		if (attempt.kind === "conflict") {
			if (!isInDoubt) {
				plan.save("not-ours", runId);
				if (attempt.isRunIdTaken === true && plan.isRunIdGiven) throw givenIdError(request, context);
			}
			const run = await settle(request, {
				isInDoubt,
				isCutOff: lost > 0,
				...attempt
			}, context, signal);
			if (run !== void 0) return judge(run, isInDoubt);
			if (attempt.isRunIdTaken === true) {
				plan.save("not-ours", runId);
				throw plan.isRunIdGiven ? givenIdError(request, context) : unreadableError(request, context);
			}
			unexplained += 1;
			if (request.logicalDate !== void 0 || unexplained > MOST_UNEXPLAINED) throw await conflictError(request, attempt.detail, context, signal);
			plan.save("sending", runId);
			continue;
		}
		const isLost = mayHaveHappened(attempt.error);
		isInDoubt ||= isLost;
		const isOverload = isLost && attempt.error.code === "throttled";
		if (isUnsent(attempt.error) || isOverload) {
			budget.unsent += 1;
			const waitMs = backOffMs(isOverload ? Math.min(budget.unsent, OVERLOAD_DOUBLINGS) : budget.unsent, attempt.error, clock);
			if (clock.now() + waitMs <= budget.unsentUntil) {
				log.debug(`The trigger was refused (${asClause(attempt.error.message)}); next try in ${formatDuration(waitMs)}.`);
				await clock.sleep(waitMs, signal);
				continue;
			}
			if (!isInDoubt) throw attempt.error;
		}
		if (!isInDoubt) {
			plan.save("done", runId);
			throw attempt.error;
		}
		if (isLost) {
			if (!isOverload) lost += 1;
			log.info(`No answer to the trigger of "${runId}"${linkSuffix(context, request)}: looking it up.`);
		}
		const run = await settle(request, {
			isInDoubt,
			isCutOff: lost > 0,
			error: attempt.error
		}, context, signal);
		if (run !== void 0) return judge(run, true);
		if (!isLost && !isUnsent(attempt.error)) throw attempt.error;
		if (lost === 1 && !isAtLeast(context.client.version, 2, 9)) {
			const { explainByConf } = await __nccwpck_require__.e(/* import() */ 948).then(__nccwpck_require__.bind(__nccwpck_require__, 5948));
			const refusal = await explainByConf(request, context, signal);
			if (refusal !== void 0) throw refusal;
		}
		if (lost >= MOST_LOST || isOverload || !isLost) throw uncertainError(request, attempt.error, context);
		log.info(`There is no run "${runId}": the same id is sent again.`);
	}
}
async function nextRunId({ dagId, runId }, { client, clock, log }, signal) {
	const { base, suffix } = splitRunId(runId);
	if (suffix + 1 !== LISTED_FROM) return withSuffix(base, suffix + 1);
	const taken = (await readIfPossible("The suffixes in use", {
		clock,
		log,
		ms: LIST_MS
	}, signal, (short) => client.listDagRuns({
		dagId,
		limit: LISTED
	}, short)) ?? []).map((run) => splitRunId(run.runId)).filter((other) => other.base === base);
	return withSuffix(base, Math.max(suffix + 1, ...taken.map((other) => other.suffix)));
}
async function lookBefore(request, { client }, signal) {
	try {
		return await client.getDagRun(request, signal);
	} catch (error) {
		if (error instanceof ActionError && error.code === "unsupported") return void 0;
		throw error;
	}
}
async function send(request, context, signal) {
	try {
		return await context.client.triggerDagRun(request, signal);
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof ActionError) return {
			kind: "error",
			error
		};
		throw error;
	}
}
function created(plan, run) {
	plan.save("created", plan.request.runId);
	return {
		run,
		origin: "created"
	};
}
async function settle(request, why, context, signal) {
	const forMs = why.isCutOff && why.isRunIdTaken !== true ? LATE_EFFECT_MS : ANSWERED_MS;
	try {
		return await lookUp(request, forMs, context, signal);
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof ActionError)) throw error;
		if (why.isInDoubt) throw uncertainError(request, why.error ?? error, context);
		if (why.isRunIdTaken === true && error.code === "unsupported") return void 0;
		throw error;
	}
}
// lib/dag-run/verdict.js
function finishedOutcome(run) {
	const name = `DAG run "${run.runId}" of DAG "${run.dagId}"`;
	return run.state === "success" ? {
		name: "success",
		message: `${name} succeeded`
	} : {
		name: "failed",
		message: `${name} failed`
	};
}
function triggeredOutcome(run) {
	return {
		name: "triggered",
		message: `DAG run "${run.runId}" of DAG "${run.dagId}" is ${run.state}; this step does not wait for it`
	};
}
function timedOutOutcome(end, limitMs) {
	const { run, reason, limit } = end;
	const why = reason === void 0 ? "" : `; probably ${reason}`;
	return {
		name: "timed-out",
		message: `DAG run "${run.runId}" of DAG "${run.dagId}" is still ${run.state} after ${formatDuration(limitMs)}${why} ("${limit}" is ${limitMs / 1e3} s)`,
		hint: hintFor(end)
	};
}
function hintFor({ limit, reason, run }) {
	if (/^the DAG is paused/.test(reason ?? "")) return "Unpause the DAG, or set \"if-paused: unpause\".";
	if (run.state === "queued") return `Free a place for the run, or raise "${limit}" (a number without a unit is seconds).`;
	return `Raise "${limit}" (such as "${limit}: 2h"; a number without a unit is seconds), or look in Airflow at what the run is doing.`;
}
// lib/dag-run/wait/expectation.js
const SAMPLE = 25;
const FEWEST = 3;
async function fetchExpectation(dagId, client, signal) {
	return expectationFrom(await client.listDagRuns({
		dagId,
		states: ["success"],
		limit: SAMPLE
	}, signal));
}
function expectationFrom(runs) {
	const durations = runs.filter((run) => run.state === "success").flatMap((run) => spanMs(run.startDate, run.endDate) ?? []).sort((a, b) => a - b);
	if (durations.length < FEWEST) return void 0;
	return {
		medianMs: quantile(durations, .5),
		spreadMs: (quantile(durations, .75) - quantile(durations, .25)) / 2,
		runs: durations.length
	};
}
function quantile(sorted, share) {
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)] ?? 0;
	return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
}
// lib/dag-run/wait/queue-reason.js
const PAGE = 100;
const NOT_PICKED_UP = "the scheduler has not picked it up: it is busy, starting up, or has no free slots";
async function findQueueReason(ref, client, signal) {
	if (!client.can("get-dag")) return maybePaused(await describeOtherRuns(ref, void 0, client, signal), client);
	const dag = await client.getDag(ref.dagId, signal);
	if (dag?.isPaused === true) return "the DAG is paused";
	if (dag !== void 0 && !dag.isActive) return "the DAG is no longer among the DAGs that Airflow parses";
	return await describeOtherRuns(ref, dag, client, signal);
}
function guessQueueReason(client) {
	return client.can("get-dag") ? void 0 : maybePaused(NOT_PICKED_UP, client);
}
function maybePaused(reason, { transport }) {
	return `the DAG is paused (the ${transport} transport cannot read whether it is), or ${reason}`;
}
async function describeOtherRuns(ref, dag, client, signal) {
	const others = (await client.listDagRuns({
		dagId: ref.dagId,
		states: ["running"],
		limit: PAGE
	}, signal)).filter((run) => run.runId !== ref.runId);
	const oldest = others.at(-1);
	if (oldest === void 0) return NOT_PICKED_UP;
	if (dag?.maxActiveRuns === void 0) return `the DAG has ${others.length} other running run${others.length === 1 ? "" : "s"}, perhaps as many as it allows (the oldest is "${oldest.runId}")`;
	return others.length >= dag.maxActiveRuns ? `the DAG already has ${others.length} running of at most ${dag.maxActiveRuns} active runs (the oldest is "${oldest.runId}")` : NOT_PICKED_UP;
}
// lib/dag-run/wait/run-age.js
var RunAge = class {
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
		this.#isQueued = run.state === "queued";
	}
	read(run) {
		const now = this.#clock.now();
		const isQueued = run.state === "queued";
		if (this.#isQueued && !isQueued) this.#runningSince = Math.max(now - elapsedBeforeMs(run, this.#clock.date()), this.#readAt);
		this.#isQueued = isQueued;
		this.#readAt = now;
	}
	get elapsedMs() {
		return this.#clock.now() - this.#startedAt;
	}
	get runningMs() {
		return this.#clock.now() - this.#runningSince;
	}
};
function elapsedBeforeMs(run, now) {
	const started = Date.parse(run.startDate ?? "");
	if (Number.isNaN(started)) return 0;
	return Math.min(Math.max(now.getTime() - started, 0), 864e5);
}
// lib/dag-run/wait/dag-run-poller.js
const PROGRESS_READ_MS = 15e3;
const FIRST_TASKS_MS = 8e3;
const EXPECTATION_AFTER_MS = 15e3;
const QUEUE_REASON_AFTER_MS = 2e4;
const QUEUE_REASON_EVERY_MS = 3e5;
const ABSENT_LOOKS = 3;
const ABSENT_PAUSE_MS = 2e3;
const UNREADABLE_MS = 12e5;
const UNREADABLE_LOOKS = 3;
var DagRunPoller = class {
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
					strain: this.#strain
				};
				const due = lookedAt + pollDelayMs(moment, clock.random());
				await clock.sleep(Math.max(due - clock.now(), 0), signal);
				const from = clock.now();
				const isAlone = !this.#isReadingProgress;
				await this.poll(signal);
				lookedAt = clock.now();
				if (isAlone) this.#strain = nextStrain(this.#strain, lookedAt - from);
				if (!isReached(this.run)) this.#startProgressRead(progress.signal);
			}
		} finally {
			progress.abort(new Error("the wait is over"));
		}
	}
	async poll(signal) {
		const { client, clock } = this.#context;
		const { dagId, runId } = this.run;
		for (let looks = 1;; looks += 1) {
			const run = await this.#readPersistently(() => client.getDagRun({
				dagId,
				runId
			}, signal), signal);
			if (run !== void 0) {
				this.run = run;
				this.#age.read(run);
				this.#context.onRead?.(run);
				this.#report();
				return;
			}
			if (looks === ABSENT_LOOKS) break;
			await clock.sleep(ABSENT_PAUSE_MS, signal);
		}
		throw new ActionError("dag-run-not-found", `DAG run "${runId}" of DAG "${dagId}" has vanished: it was ${this.run.state}, now Airflow has no such run.`, { hint: "Somebody deleted the run, or the environment was replaced; start the step again." });
	}
	async #readPersistently(read, signal) {
		const { clock, log } = this.#context;
		const from = clock.now();
		for (let failures = 1;; failures += 1) try {
			return await read();
		} catch (error) {
			signal.throwIfAborted();
			if (!(error instanceof ActionError) || error.code !== "unexpected-response") throw error;
			const leftMs = from + UNREADABLE_MS - clock.now();
			if (leftMs <= 0) throw error;
			const line = `The state of the run cannot be read: ${asSentence(error.message)}`;
			if (failures === UNREADABLE_LOOKS) log.info(`${line} Trying again for up to ${formatDuration(leftMs)}.`);
			else log.debug(line);
			await clock.sleep(Math.min(backOffMs(failures, error, clock), leftMs), signal);
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
		if (this.#isReadingProgress) return;
		const read = this.#chooseProgressRead(now);
		if (read === void 0) return;
		this.#isReadingProgress = true;
		const end = () => {
			this.#isReadingProgress = false;
		};
		read(signal).then(end, end);
	}
	#chooseProgressRead(now) {
		if (this.run.state === "queued") return now >= this.#queueReasonDue ? (signal) => this.#readQueueReason(signal) : void 0;
		if (now >= this.#expectationDue) return (signal) => this.#readExpectation(signal);
		return now >= this.#tasksDue ? (signal) => this.#readTasks(signal) : void 0;
	}
	async #readQueueReason(signal) {
		const { client, clock, observer } = this.#context;
		const found = await this.#readProgress(signal, (short) => findQueueReason(this.run, client, short));
		if (signal.aborted) return;
		const reason = found ?? guessQueueReason(client);
		this.#queueReasonDue = clock.now() + QUEUE_REASON_EVERY_MS;
		if (reason === void 0 || reason === this.#queueReason) return;
		this.#queueReason = reason;
		if (this.run.state === "queued") observer.queuedBecause(reason, this.#age.elapsedMs);
	}
	async #readExpectation(signal) {
		this.#expectationDue = Infinity;
		const { dagId } = this.run;
		this.#expectation = await this.#readProgress(signal, (short) => fetchExpectation(dagId, this.#context.client, short));
		if (this.#expectation !== void 0) this.#context.observer.expected(this.#expectation);
	}
	async #readTasks(signal) {
		const { client, clock, observer } = this.#context;
		const { dagId, runId } = this.run;
		const from = clock.now();
		const tasks = await this.#readProgress(signal, (short) => client.listTaskInstances({
			dagId,
			runId
		}, short));
		const tookMs = clock.now() - from;
		this.#tasksDue = clock.now() + taskDelayMs(this.#age.runningMs, {
			instances: tasks?.length ?? 0,
			tookMs
		});
		if (tasks !== void 0) observer.tasksRead(tasks, this.#age.elapsedMs);
	}
	async #readProgress(signal, read) {
		const { client, clock, log } = this.#context;
		const found = await readOptional({
			clock,
			log,
			ms: this.#progressLimitMs(client.transport)
		}, signal, read);
		if (found.isKnown) return found.value;
		if (!signal.aborted) log.debug(`Progress could not be read: ${found.reason}.`);
	}
	#progressLimitMs(transport) {
		if (transport !== "cli") return PROGRESS_READ_MS;
		const moment = {
			elapsedMs: this.#age.runningMs,
			interval: this.#interval
		};
		return Math.min(PROGRESS_READ_MS, 2 * pollDelayMs(moment, 0));
	}
};
// lib/dag-run/wait/wait-for-dag-run.js
const LAST_READ_MS = 8e3;
const REASON_MS = 4e3;
async function waitForDagRun(plan, context, signal) {
	const { client, clock, log } = context;
	const { timeoutMs, queueTimeoutMs } = plan;
	const poller = new DagRunPoller(plan.run, plan.pollIntervalMs, context);
	const endsAt = clock.now() + timeoutMs;
	let passedAt = endsAt;
	if (plan.run.state === "queued" && queueTimeoutMs !== void 0 && queueTimeoutMs < timeoutMs) {
		if (!await within(queueTimeoutMs, (run) => run.state !== "queued")) return timedOut("queue-timeout");
	}
	return await within(endsAt - clock.now(), isFinished) ? {
		kind: "finished",
		run: poller.run
	} : timedOut("timeout");
	async function within(ms, isReached) {
		const passed = new DeadlinePassed();
		try {
			await withDeadline({
				clock,
				ms,
				passed
			}, signal, (limit) => poller.pollUntil(isReached, limit));
		} catch (error) {
			if (error !== passed) throw error;
			passedAt = clock.now();
			const look = await readOptional({
				clock,
				ms: LAST_READ_MS
			}, signal, (limit) => poller.poll(limit));
			signal.throwIfAborted();
			if (!look.isKnown) log.debug(`After the time limit, the run could not be read: ${look.reason}.`);
		}
		return isReached(poller.run);
	}
	async function timedOut(limit) {
		const { run } = poller;
		if (run.state !== "queued") return {
			kind: "timed-out",
			limit,
			run,
			reason: void 0,
			passedAt
		};
		return {
			kind: "timed-out",
			limit,
			run,
			reason: await readIfPossible("Why the run is queued", {
				clock,
				log,
				ms: REASON_MS
			}, signal, (short) => findQueueReason(run, client, short)) ?? guessQueueReason(client),
			passedAt
		};
	}
}
// lib/dag-run/run-dag.js
const STOP_ON_TIMEOUT_MS = 6e4;
async function runDag(plan, context, signal) {
	const tracker = new RunTracker(plan, context);
	try {
		const blocked = await proceed(plan, context, tracker, signal);
		return tracker.end(blocked.outcome, blocked.importError);
	} catch (error) {
		if (!signal.aborted) return tracker.end(errorOutcome(error));
		return await endCancelled(plan, context, tracker).catch((late) => tracker.end(errorOutcome(late), void 0, true));
	}
}
async function proceed(plan, context, tracker, signal) {
	const { inputs } = plan;
	reportTransportLimits(inputs, plan.environment, context);
	if (inputs.attach === void 0) requireStorable(inputs.conf, context.client.version);
	const blocked = await begin(plan, context, tracker, signal);
	if (blocked !== void 0) return blocked;
	const run = tracker.requireRun();
	if (isFinished(run)) return {
		outcome: finishedOutcome(run),
		importError: void 0
	};
	if (!inputs.waitForCompletion) return {
		outcome: triggeredOutcome(run),
		importError: void 0
	};
	const onRead = (read) => tracker.updateRun(read);
	const end = await waitForDagRun({
		...inputs,
		run
	}, {
		...context,
		onRead
	}, signal);
	if (end.kind === "finished") return {
		outcome: finishedOutcome(end.run),
		importError: void 0
	};
	return {
		outcome: await endTimedOut(end, plan, context, tracker, signal),
		importError: void 0
	};
}
async function begin(plan, context, tracker, signal) {
	const { inputs, environment, dag } = plan;
	if (inputs.attach !== void 0) {
		tracker.setRun(await findAttached(inputs.dagId, inputs.attach, context, signal), "attached");
		return;
	}
	const rerun = await decideRerun(plan, context, signal);
	if (rerun.kind === "attach") {
		tracker.setRun(rerun.run, "attached");
		return;
	}
	const { waitForDagMs, dagId, parsedAfter } = inputs;
	const options = {
		dagId,
		parsedAfter,
		refreshSeconds: environment?.dagRefreshSeconds,
		waitForDagMs
	};
	let seen = dag;
	return await startWhenPresent(options, async (leftMs) => {
		const ready = {
			inputs: {
				...inputs,
				waitForDagMs: leftMs
			},
			environment,
			dag: seen
		};
		seen = void 0;
		const blocked = await preflight(ready, context, signal);
		if (blocked !== void 0) return blocked;
		if (rerun.kind === "resume") {
			const onClear = () => tracker.expectRun(rerun.run, "resumed");
			tracker.setRun(await resumeRun(rerun.run, {
				...context,
				onClear
			}, signal), "resumed");
			return;
		}
		const outcome = await applyIfRunning(inputs, context, signal);
		if (outcome !== void 0) return {
			outcome,
			importError: void 0
		};
		await triggerRun(plan, context, tracker, signal);
	}, context, signal);
}
async function triggerRun({ inputs, runId }, context, tracker, signal) {
	const { dagId, conf, logicalDate, note, dagRunId, onCancel, onTimeout } = inputs;
	const { run, origin } = await trigger({
		request: {
			dagId,
			runId,
			conf,
			logicalDate,
			note: note === "" ? void 0 : note
		},
		isRunIdGiven: dagRunId !== void 0,
		looksFirst: dagRunId !== void 0 || onCancel === "stop" || onTimeout === "stop",
		save: (phase, triedId) => tracker.setPhase(phase, triedId)
	}, context, signal);
	tracker.setRun(run, origin);
}
async function endTimedOut(end, { inputs }, context, tracker, signal) {
	const outcome = timedOutOutcome(end, end.limit === "timeout" ? inputs.timeoutMs : inputs.queueTimeoutMs ?? inputs.timeoutMs);
	if (inputs.onTimeout === "leave" || !tracker.mayStop()) {
		tracker.setLimitPassedAt(end.passedAt);
		return inputs.onTimeout === "leave" ? outcome : {
			...outcome,
			message: `${outcome.message}; it keeps running: this step did not create it`
		};
	}
	const { stopNote: note } = tracker.beginStop(end.limit);
	const stopped = await stopRun({
		ref: end.run,
		note,
		budgetMs: STOP_ON_TIMEOUT_MS
	}, context, signal);
	const line = describeStop(stopped, end.run, context);
	if (stopped.kind === "not-stopped") context.log.warn(line);
	else context.log.info(line);
	if (stopped.kind === "stopped" || stopped.kind === "finished") tracker.updateRun(stopped.run);
	if (stopped.kind === "finished") return finishedOutcome(stopped.run);
	return stopped.kind === "stopped" ? {
		...outcome,
		message: `${outcome.message}; it was stopped`
	} : outcome;
}
// lib/core/bounded-json.js
function stringifyBounded(value, limit) {
	const parts = [];
	let length = 0;
	const pending = [{ value }];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const text = "text" in next ? next.text : writeStart(next.value, pending, limit - length);
		length += text?.length ?? 0;
		if (text === void 0 || length > limit) return void 0;
		parts.push(text);
	}
	return parts.join("");
}
function writeStart(value, pending, left) {
	if (typeof value === "string") return value.length > left ? void 0 : JSON.stringify(value);
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	if (isRawNumber(value)) return JSON.stringify(value);
	if (Array.isArray(value)) {
		if (value.length * 2 > left) return void 0;
		pending.push({ text: "]" });
		for (let at = value.length - 1; at >= 0; at -= 1) {
			pending.push({ value: value[at] });
			if (at > 0) pending.push({ text: "," });
		}
		return "[";
	}
	const keys = Object.keys(value);
	if (keys.length * 4 > left) return void 0;
	pending.push({ text: "}" });
	for (let at = keys.length - 1; at >= 0; at -= 1) {
		const key = keys[at] ?? "";
		pending.push({ value: value[key] });
		pending.push({ text: `${at > 0 ? "," : ""}${JSON.stringify(key)}:` });
	}
	return "{";
}
function isDeeperThan(value, levels) {
	let row = [value];
	for (let depth = 0; row.length > 0; depth += 1) {
		const next = [];
		for (const each of row) {
			if (typeof each !== "object" || each === null || isRawNumber(each)) continue;
			if (depth >= levels) return true;
			for (const item of Object.values(each)) next.push(item);
		}
		row = next;
	}
	return false;
}
// lib/findings/task-state.js
const AWAITING_INPUT = "awaiting_input";
const APPEARANCES = new Map([
	["failed", {
		kind: "bad",
		sign: "❌"
	}],
	["upstream_failed", {
		kind: "bad",
		sign: "🟧"
	}],
	["up_for_retry", {
		kind: "retry",
		sign: "🔁"
	}],
	["restarting", {
		kind: "retry",
		sign: "🔁"
	}],
	["shutdown", {
		kind: "retry",
		sign: "🔁"
	}],
	["running", {
		kind: "active",
		sign: "🔵"
	}],
	[AWAITING_INPUT, {
		kind: "waiting",
		sign: "🙋"
	}],
	["deferred", {
		kind: "waiting",
		sign: "💤"
	}],
	["up_for_reschedule", {
		kind: "waiting",
		sign: "💤"
	}],
	["sensing", {
		kind: "waiting",
		sign: "💤"
	}],
	["queued", {
		kind: "waiting",
		sign: "🕓"
	}],
	["scheduled", {
		kind: "waiting",
		sign: "🕓"
	}],
	["none", {
		kind: "none",
		sign: "⚪"
	}],
	["skipped", {
		kind: "skipped",
		sign: "⏭️"
	}],
	["removed", {
		kind: "skipped",
		sign: "🗑️"
	}],
	["success", {
		kind: "good",
		sign: "✅"
	}]
]);
const UNKNOWN = {
	kind: "none",
	sign: "❔"
};
const ORDER = [...APPEARANCES.keys()];
function stateName(state) {
	return state ?? "none";
}
function appearanceOf(state) {
	return APPEARANCES.get(stateName(state)) ?? UNKNOWN;
}
function compareStates(a, b) {
	const place = (state) => (ORDER.indexOf(state) + ORDER.length + 1) % (ORDER.length + 1);
	return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}
const MOST_STATES$1 = 30;
function countStates(tasks) {
	const counts = new Map();
	for (const task of tasks) {
		const name = stateName(task.state);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const sorted = [...counts].sort(([a], [b]) => compareStates(a, b));
	const rest = sorted.slice(MOST_STATES$1).reduce((sum, [, count]) => sum + count, 0);
	return Object.fromEntries([...sorted.slice(0, MOST_STATES$1), ...rest === 0 ? [] : [["other", rest]]]);
}
function formatTaskCount(tasks) {
	return tasks.length > 2e4 ? `more than ${MOST_TASK_INSTANCES.toLocaleString("en")}` : String(tasks.length);
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
		if (group === void 0) groups.set(task.taskId, [task]);
		else group.push(task);
	}
	return [...groups].map(([taskId, instances]) => ({
		taskId,
		isMapped: instances.some((task) => task.mapIndex >= 0),
		instances,
		state: Object.keys(countStates(instances))[0] ?? "none",
		startedAt: instances.reduce((least, task) => Math.min(least, startMs(task)), Infinity)
	})).sort((a, b) => compareNumbers(a.startedAt, b.startedAt));
}
function findFailures(tasks, dagTasks = []) {
	const depths = measureDepths(dagTasks);
	const key = (task) => ({
		rank: task.state === "failed" ? 0 : 1,
		depth: depths.get(task.taskId) ?? 0,
		end: dateMs(task.endDate)
	});
	return tasks.filter((task) => task.state === "failed" || task.state === "upstream_failed").map((task) => ({
		task,
		...key(task)
	})).sort((a, b) => a.rank - b.rank || a.depth - b.depth || compareNumbers(a.end, b.end) || compareTexts(a.task.taskId, b.task.taskId) || a.task.mapIndex - b.task.mapIndex).map(({ task }) => task);
}
function measureDepths(dagTasks) {
	const children = new Map(dagTasks.map((task) => [task.taskId, task.downstreamTaskIds]));
	const waitsFor = new Map(dagTasks.map((task) => [task.taskId, 0]));
	for (const ids of children.values()) for (const id of ids) waitsFor.set(id, (waitsFor.get(id) ?? 0) + 1);
	const depths = new Map([...waitsFor].filter(([, count]) => count === 0).map(([id]) => [id, 0]));
	const ready = [...depths.keys()];
	for (let id = ready.pop(); id !== void 0; id = ready.pop()) for (const child of children.get(id) ?? []) {
		depths.set(child, Math.max(depths.get(child) ?? 0, (depths.get(id) ?? 0) + 1));
		const left = (waitsFor.get(child) ?? 1) - 1;
		waitsFor.set(child, left);
		if (left === 0) ready.push(child);
	}
	return depths;
}
function startMs(task) {
	return dateMs(task.startDate);
}
function dateMs(date) {
	const ms = Date.parse(date ?? "");
	return Number.isNaN(ms) ? Infinity : ms;
}
function compareNumbers(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function compareTexts(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
// lib/report/run-times.js
function measureRun(run) {
	return {
		queuedMs: spanMs(run?.queuedAt, run?.startDate),
		tookMs: spanMs(run?.startDate, run?.endDate)
	};
}
// lib/report/outputs.js
const MOST_UNITS = 5e5;
const XCOM_UNITS = 35e4;
const FAILED_TASKS_BYTES = 1e5;
const PLAIN_UNITS = 1e4;
const NOTE_UNITS = 1e3;
const XCOM_LEVELS = 60;
function earlyOutputs(known) {
	const { run } = known;
	const values = {
		"dag-run-id": run.runId,
		"dag-run-url": known.runUrl,
		created: String(known.origin === "created"),
		state: run.state,
		"logical-date": readInstant(run.logicalDate) ?? "",
		transport: known.transport,
		"airflow-version": showVersion(known.airflowVersion)
	};
	return Object.fromEntries(Object.entries(values).filter(([, value]) => fits(value)));
}
const PLAIN = {
	outcome: ({ outcome }) => outcome.name,
	"dag-run-id": ({ run }) => run?.runId ?? "",
	"dag-run-url": ({ run, runUrl }) => run === void 0 ? "" : runUrl,
	state: ({ run }) => run?.state ?? "",
	created: ({ origin }) => String(origin === "created"),
	"logical-date": ({ run }) => readInstant(run?.logicalDate) ?? "",
	"start-date": ({ run }) => readInstant(run?.startDate) ?? "",
	"end-date": ({ run }) => readInstant(run?.endDate) ?? "",
	"duration-seconds": ({ run }) => showSeconds(measureRun(run).tookMs),
	"queued-seconds": ({ run }) => showSeconds(measureRun(run).queuedMs),
	"task-counts": ({ tasks }) => JSON.stringify(countStates(tasks ?? [])),
	transport: ({ transport }) => transport ?? "",
	"airflow-version": ({ airflowVersion }) => showVersion(airflowVersion),
	"dag-run": ({ run }) => run === void 0 ? "" : JSON.stringify(describeRun(run))
};
function emptyValue(name) {
	if (name === "failed-tasks") return "[]";
	return name === "xcom" || name === "task-counts" ? "{}" : "";
}
function describeOutputs(report) {
	const cuts = [];
	const missing = [];
	let left = MOST_UNITS;
	const make = (name, create) => {
		let value = emptyValue(name);
		try {
			value = create();
		} catch {
			missing.push(name);
		}
		left -= name.length + value.length;
		return [name, value];
	};
	const plain = Object.entries(PLAIN).map(([name, create]) => make(name, () => requireFit(create(report))));
	const xcom = make("xcom", () => fitXcom(report.xcom ?? {}, cuts));
	const failedTasks = make("failed-tasks", () => fitFailures(report, left, cuts));
	if (missing.length > 0) cuts.push(describeMissing(missing));
	return {
		outputs: Object.fromEntries([
			...plain,
			xcom,
			failedTasks
		]),
		cuts
	};
}
function describeMissing(names) {
	return `These outputs are empty, because their values cannot be written as outputs: ${names.map((name) => `"${name}"`).join(", ")}.`;
}
function setOutputs(report, runner) {
	const { outputs, cuts } = describeOutputs(report);
	const failures = new Map();
	for (const [name, value] of Object.entries(outputs)) try {
		runner.setOutput(name, value);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		failures.set(reason, [...failures.get(reason) ?? [], `"${name}"`]);
	}
	for (const cut of cuts) runner.warn(cut);
	for (const [reason, names] of failures) runner.warn(`These outputs could not be set: ${names.join(", ")} (${reason}).`);
}
function fits(text) {
	return text.length <= PLAIN_UNITS && text.isWellFormed() && !/[\0\r]/.test(text);
}
function requireFit(text) {
	if (!fits(text)) throw new RangeError("this text cannot be an output");
	return text;
}
function showSeconds(ms) {
	return ms === void 0 ? "" : String(ms / 1e3);
}
function showVersion(text) {
	return text === void 0 ? "" : parseAirflowVersion(text)?.text ?? "";
}
function describeRun(run) {
	return {
		dag_id: run.dagId,
		dag_run_id: run.runId,
		state: run.state,
		run_type: run.runType ?? null,
		logical_date: readInstant(run.logicalDate) ?? null,
		run_after: readInstant(run.runAfter) ?? null,
		queued_at: readInstant(run.queuedAt) ?? null,
		start_date: readInstant(run.startDate) ?? null,
		end_date: readInstant(run.endDate) ?? null,
		note: run.note?.slice(0, NOTE_UNITS).toWellFormed() ?? null
	};
}
function fitXcom(xcom, cuts) {
	const texts = new Map();
	for (const [line, value] of Object.entries(xcom)) {
		const isDeep = isDeeperThan(value, XCOM_LEVELS);
		const text = isDeep ? void 0 : stringifyBounded(value, XCOM_UNITS);
		texts.set(line, text ?? "null");
		if (isDeep) cuts.push(describeNull(line, `it is nested more than ${XCOM_LEVELS} levels deep`));
		else if (text === void 0) cuts.push(describeNull(line, tooLarge(`more than ${XCOM_UNITS}`)));
	}
	let total = [...texts].reduce((sum, [line, text]) => sum + JSON.stringify(line).length + text.length + 2, 2);
	for (const [line, { length }] of [...texts].sort(([, a], [, b]) => b.length - a.length)) {
		if (total <= XCOM_UNITS) break;
		texts.set(line, "null");
		total -= length - 4;
		cuts.push(describeNull(line, tooLarge(String(length))));
	}
	return `{${[...texts].map(([line, text]) => `${JSON.stringify(line)}:${text}`).join(",")}}`;
}
function describeNull(line, reason) {
	return `The XCom "${line}" is null in the output "xcom": ${reason}.`;
}
const tooLarge = (size) => `with ${size} characters of JSON it is too large for GitHub's limit on outputs`;
function fitFailures(report, units, cuts) {
	const failures = findFailures(report.tasks ?? [], report.dagTasks);
	const kept = [];
	let left = units - 14;
	let leftBytes = FAILED_TASKS_BYTES;
	for (const task of failures) {
		const item = JSON.stringify({
			task_id: task.taskId,
			map_index: task.mapIndex,
			state: stateName(task.state),
			try_number: task.tryNumber,
			url: report.taskUrl(task)
		});
		left -= item.length + 1;
		leftBytes -= Buffer.byteLength(item) + 1;
		if (left < 0 || leftBytes < 0) break;
		kept.push(item);
	}
	if (kept.length < failures.length) cuts.push(`The output "failed-tasks" holds the first ${kept.length} of ${failures.length} failed tasks: more would not fit in an output, or in the environment of a later step.`);
	return `[${kept.join(",")}]`;
}
// lib/report/progress.js
const MINUTE_MS = 6e4;
const EARLY_MS = 10 * MINUTE_MS;
const EARLY_HEARTBEAT_MS = MINUTE_MS;
const HEARTBEAT_MS = 5 * MINUTE_MS;
const COUNTS_MS = 3e4;
const MOST_NAMES = 6;
const MOST_STATES = 20;
const NAME_LIMIT = 120;
const SLOW_FACTOR = 1.5;
const ORIGINS = {
	created: "Created DAG run",
	adopted: "Found DAG run",
	attached: "Attached to DAG run",
	resumed: "Resumed DAG run"
};
function createProgress(parts) {
	return new Progress(parts);
}
var Progress = class {
	#parts;
	#printedAt;
	#countedAt = -Infinity;
	#shown = new Map();
	#counts = "";
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
		this.#print(`${ORIGINS[origin]} "${run.runId}" of DAG "${run.dagId}"${url === "" ? "" : `: ${url}`}`);
	};
	stateChanged = (run, previous, elapsedMs) => {
		if (previous === "queued") this.#queuedMs = elapsedMs;
		const before = previous === void 0 ? "" : ` (was ${previous})`;
		const usual = (run.state === "success" || run.state === "failed") && this.#expectation !== void 0 ? `, ${this.#usually()}` : "";
		this.#print(`${stamp(elapsedMs)} ${run.state}${before}${usual}`);
	};
	tasksRead = (tasks, elapsedMs) => {
		const news = groupByTask(tasks).flatMap((group) => this.#newsOf(group));
		const isOnlyCounts = news.every(({ isCount }) => isCount);
		const { clock } = this.#parts;
		if (news.length === 0 || isOnlyCounts && clock.now() - this.#countedAt < COUNTS_MS) return;
		this.#countedAt = clock.now();
		for (const { taskId, state, text } of news) this.#shown.set(taskId, {
			state,
			text
		});
		this.#counts = describeDone(tasks);
		this.#isAwaiting = tasks.some((task) => task.state === AWAITING_INPUT);
		const parts = [...Map.groupBy(news, ({ state }) => state)].sort(([a], [b]) => compareStates(a, b)).slice(0, MOST_STATES).map(([state, items]) => {
			const names = items.map(({ taskId, text }) => `${wholeName(taskId, NAME_LIMIT)}${text === "" ? "" : ` (${text})`}`);
			const meaning = state === "awaiting_input" ? " (a person has to answer in Airflow)" : "";
			return `${appearanceOf(state).sign} ${state}${meaning}: ${listSome(names, MOST_NAMES)}`;
		});
		this.#print(`${stamp(elapsedMs)} ${this.#counts} · ${parts.join(" · ")}`);
	};
	nothingNew = (run, elapsedMs) => {
		const isSlow = !this.#hasSaidSlow && this.#expectation !== void 0 && run.state === "running" && elapsedMs - this.#queuedMs > this.#expectation.medianMs * SLOW_FACTOR;
		const silentMs = this.#parts.clock.now() - this.#printedAt;
		if (!isSlow && silentMs < (elapsedMs < EARLY_MS ? EARLY_HEARTBEAT_MS : HEARTBEAT_MS)) return;
		if (isSlow) this.#hasSaidSlow = true;
		const person = this.#isAwaiting ? ", a person has to answer in Airflow" : "";
		const counts = `${this.#counts === "" ? "" : `, ${this.#counts}`}${person}`;
		const usual = this.#expectation === void 0 ? "" : `, ${this.#usually()}`;
		this.#print(`${stamp(elapsedMs)} still ${run.state}${counts}${isSlow ? ", slower than usual" : ""}${usual}`);
	};
	queuedBecause = (reason, elapsedMs) => {
		this.#print(`${stamp(elapsedMs)} queued; probably ${reason}`);
	};
	expected = (expectation) => {
		this.#expectation = expectation;
		this.#print(`The last ${expectation.runs} successful runs took ${formatDuration(expectation.medianMs)} (median).`);
	};
	#usually() {
		return `usually ${formatDuration(this.#expectation?.medianMs ?? 0)}`;
	}
	#newsOf(group) {
		const before = this.#shown.get(group.taskId);
		const { state, text } = describeGroup(group);
		if (before?.state === state && before.text === text) return [];
		if (before === void 0 && (state === "none" || state === "scheduled")) return [];
		return [{
			taskId: group.taskId,
			state,
			text,
			isCount: before?.state === state
		}];
	}
	#print(line) {
		this.#printedAt = this.#parts.clock.now();
		this.#parts.log.info(line);
	}
};
function describeGroup(group) {
	if (!group.isMapped) return {
		state: group.state,
		text: ""
	};
	const counts = countStates(group.instances);
	const done = Object.entries(counts).reduce((sum, [state, count]) => sum + ([
		"good",
		"bad",
		"skipped"
	].includes(appearanceOf(state).kind) ? count : 0), 0);
	const total = group.instances.length;
	const failed = counts["failed"] ?? 0;
	const text = `${done} of ${total}${failed > 0 ? `, ${failed} failed` : ""}`;
	return {
		state: done > 0 && done < total && group.state !== "failed" ? "running" : group.state,
		text
	};
}
function describeDone(tasks) {
	return `${tasks.filter((task) => [
		"good",
		"bad",
		"skipped"
	].includes(appearanceOf(task.state).kind)).length} of ${formatTaskCount(tasks)} task ${tasks.length === 1 ? "instance" : "instances"} done`;
}
function stamp(elapsedMs) {
	const seconds = Math.floor(elapsedMs / 1e3);
	const [h, m, s] = [
		Math.floor(seconds / 3600),
		Math.floor(seconds / 60) % 60,
		seconds % 60
	];
	const two = (n) => String(n).padStart(2, "0");
	return `[${h > 0 ? `${h}:${two(m)}` : m}:${two(s)}]`;
}
// lib/dag-run/step-state.js
const STEP_STATE = "dag-run";
const PHASES = new Set([
	"sending",
	"created",
	"not-ours",
	"stopping",
	"done"
]);
function encodeStepState(state) {
	return JSON.stringify(state);
}
function decodeStepState(text) {
	const value = parse(text);
	if (!isObject(value)) return void 0;
	const { phase, dagId, runId, onCancel, url, stopNote, connection } = value;
	if (!isPhase(phase) || !isAccepted(dagId, parseDagId) || !isAccepted(runId, parseRunId)) return void 0;
	if (onCancel !== "leave" && onCancel !== "stop") return void 0;
	if (!isLink(url) || !isNote(stopNote) || !isObject(connection)) return void 0;
	return {
		phase,
		dagId,
		runId,
		onCancel,
		url,
		stopNote,
		connection
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function isAccepted(value, parse) {
	return typeof value === "string" && value !== "" && "value" in parse(value);
}
function isLink(value) {
	return typeof value === "string" && (value === "" || value.length <= 4e3 && /^https?:\/\/\S+$/.test(value));
}
function isNote(value) {
	return typeof value === "string" && value.length <= 4e3 && isStopNote(value);
}
function isPhase(value) {
	return typeof value === "string" && PHASES.has(value);
}
// lib/step/save-state.js
function createStateSaver(runner) {
	let hasWarned = false;
	return (state) => {
		try {
			runner.saveState(STEP_STATE, encodeStepState(state));
		} catch (error) {
			if (hasWarned) return;
			hasWarned = true;
			runner.warn(`The state of the step could not be saved (GITHUB_STATE: ${describeForeignError(error)}). If the runner kills this step, nothing stops its DAG run.`);
		}
	};
}
// lib/step/trigger-and-wait.js
const WATCH_RETRY_BUDGET_MS = 12e5;
const REPORT_MS = 2e4;
const FINDINGS_MS = 16e3;
const LEAST_FINDINGS_MS = 3e3;
const VERDICT_MS = 3e3;
const USUAL_SESSION_MS = 36e5;
const RENEWABLE = `Use the input "role-to-assume", which renews them for as long as the step waits. ${ID_TOKEN_PERMISSION}`;
async function triggerAndWait(parts, step, signal) {
	const { runner, clock, inputs, session } = parts;
	const { client, aws, environment, linkTo } = session;
	const { context: workflow } = runner;
	if (inputs.waitForCompletion) warnOfExpiry(parts);
	const runId = inputs.dagRunId ?? deriveRunId(workflow, inputs, clock.date().getTime());
	const { outcome, run, origin, importError, limitPassedAt } = await runDag({
		inputs,
		runId,
		earlierRunIds: earlierRunIds({
			runId,
			isGiven: inputs.dagRunId !== void 0,
			runAttempt: workflow.runAttempt
		}),
		environment,
		dag: session.dag,
		stoppedBy: workflowRunUrl(workflow),
		connection: toConnection(aws.plan)
	}, {
		client,
		clock,
		log: runner,
		linkTo,
		observer: observe(parts, step),
		save: createStateSaver(runner)
	}, signal);
	const runUrl = run === void 0 ? "" : linkTo(run);
	step.update({
		outcome,
		run,
		origin,
		importError,
		runUrl
	});
	if (run === void 0) return;
	if (runUrl === "") runner.info("No link to the run: the web server's address is unknown. Allow the role airflow:GetEnvironment.");
	step.update({ taskUrl: (task) => session.linkToTask(run, task) });
	if (outcome.name !== "success" && outcome.name !== "failed" && outcome.name !== "timed-out") return;
	const usedMs = limitPassedAt === void 0 ? 0 : clock.now() - limitPassedAt;
	const limitMs = Math.max(FINDINGS_MS - usedMs, LEAST_FINDINGS_MS);
	step.limitReport(clock.now() + REPORT_MS - usedMs);
	await withTimelyVerdict(readFindings({
		run,
		limitMs
	}, parts, step, signal), parts, step);
}
async function readFindings({ run, limitMs }, parts, step, signal) {
	const { runner, clock, inputs, session } = parts;
	const update = (findings) => step.update({
		...findings,
		...findings.tasks === void 0 ? { tasks: step.report.tasks } : { areTasksFinal: true }
	});
	const { collectFindings } = await __nccwpck_require__.e(/* import() */ 898).then(__nccwpck_require__.bind(__nccwpck_require__, 5898));
	update(await collectFindings({
		run,
		inputs,
		limitMs,
		onTasks: update
	}, {
		client: session.client,
		clock,
		log: runner,
		cloudWatch: openCloudWatch(parts)
	}, signal));
}
async function withTimelyVerdict(reading, { runner, clock }, step) {
	const wait = new AbortController();
	const printVerdict = async () => {
		if (passes(step.report.outcome.name)) return;
		const { logVerdict } = await __nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 6346));
		logVerdict(step.report, runner);
	};
	const printing = clock.sleep(VERDICT_MS, wait.signal).then(printVerdict, () => void 0);
	try {
		await reading;
	} finally {
		wait.abort();
		await printing;
	}
}
function observe(parts, step) {
	const { runner, clock, session } = parts;
	const { client, aws, linkTo } = session;
	const progress = createProgress({
		log: runner,
		clock,
		linkTo
	});
	return {
		...progress,
		runKnown: (run, origin) => {
			progress.runKnown(run, origin);
			step.update({
				run,
				origin,
				runUrl: linkTo(run)
			});
			aws.retry.allow(WATCH_RETRY_BUDGET_MS);
			preloadReport();
			const { transport, version } = client;
			const early = earlyOutputs({
				run,
				origin,
				runUrl: linkTo(run),
				transport,
				airflowVersion: version.text
			});
			try {
				for (const [name, value] of Object.entries(early)) runner.setOutput(name, value);
			} catch (error) {
				runner.debug(`Setting the early outputs failed: ${describeForeignError(error)}`);
			}
		},
		tasksRead: (tasks, elapsedMs) => {
			progress.tasksRead(tasks, elapsedMs);
			step.update({
				tasks,
				areTasksFinal: false
			});
		},
		expected: (expectation) => {
			progress.expected(expectation);
			step.update({ expectation });
		}
	};
}
function preloadReport() {
	__nccwpck_require__.e(/* import() */ 898).then(__nccwpck_require__.bind(__nccwpck_require__, 5898)).catch(() => {});
	__nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 6346)).catch(() => {});
}
function warnOfExpiry({ runner, clock, inputs, session }) {
	const { endsAt, isEndUnknown } = session.aws.credentials;
	if (isEndUnknown && inputs.timeoutMs > USUAL_SESSION_MS) runner.warn(`The AWS credentials are temporary and their expiry is unknown. They may expire before "timeout", and this step cannot renew them. ${RENEWABLE}`);
	if (endsAt === void 0) return;
	if (endsAt.getTime() - clock.date().getTime() >= inputs.timeoutMs) return;
	runner.warn(`The AWS credentials expire at ${endsAt.toISOString()}, before "timeout" has passed, and this step cannot renew them. ${RENEWABLE}`);
}
function openCloudWatch({ env, session }) {
	const { aws, environment, client } = session;
	if (environment?.taskLogGroup === void 0) return void 0;
	const { region, accountId, partition } = aws.mwaa.target;
	const options = {
		credentials: aws.credentials,
		region,
		group: environment.taskLogGroup,
		accountId: environment.arn.split(":")[4] ?? accountId,
		partition,
		version: client.version,
		agents: aws.agents,
		env
	};
	return { async readTaskLog(...asked) {
		const { createCloudWatchLogs } = await Promise.all(/* import() */[__nccwpck_require__.e(695), __nccwpck_require__.e(994), __nccwpck_require__.e(57), __nccwpck_require__.e(970)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7213));
		return await createCloudWatchLogs(options).readTaskLog(...asked);
	} };
}
// lib/step/run.js
const RETRY_BUDGET_MS = 6e4;
const cancelledEarly = {
	name: "cancelled",
	message: "The workflow was cancelled; nothing was triggered"
};
async function run(parts, signal) {
	const runner = limitAnnotations(parts.runner);
	const step = new Step(runner.context);
	try {
		const found = connectAndAct({
			...parts,
			runner
		}, step, signal);
		await (parts.lost === void 0 ? found : Promise.race([found, parts.lost]));
	} catch (error) {
		if (error instanceof Error) runner.debug(describeStack(error));
		const isEarly = signal.aborted && step.report.run === void 0;
		step.end(isEarly ? cancelledEarly : errorOutcome(error));
	}
	const { publishReport } = await __nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 6346));
	await publishReport(step.report, step.publishOptions, {
		runner,
		clock: parts.clock
	}, signal);
	runner.close();
	return passes(step.report.outcome.name);
}
async function connectAndAct(parts, step, signal) {
	const { runner, env, clock } = parts;
	checkContext(env);
	const inputs = await parseInputs({
		input: (name) => runner.input(name),
		context: runner.context,
		env,
		readFile: (path) => readWorkspaceFile(path, runner.context.workspace)
	});
	if (inputs.githubToken !== "") runner.mask(inputs.githubToken);
	hideConf(inputs.conf);
	const aws = openAwsSession(inputs, {
		runner,
		clock,
		env,
		retryBudgetMs: Math.max(RETRY_BUDGET_MS, inputs.waitForDagMs)
	});
	step.begin(inputs);
	const mask = (secret) => runner.mask(secret);
	const warn = (line) => runner.warn(line);
	await prepareAwsSettings(env, {
		isAmbient: inputs.role === void 0,
		mask,
		warn
	});
	const known = await readEnvironment(aws, inputs.dagId, signal);
	const { environment } = known;
	if (environment !== void 0) {
		step.update({ airflowVersion: environment.airflowVersion?.text });
		const unusable = findUnusable(environment);
		if (unusable !== void 0) return step.end(unusable);
	}
	const session = await openSession(aws, known, {
		runner,
		clock
	}, signal);
	const { transport, version } = session.client;
	step.update({
		transport,
		airflowVersion: version.text
	});
	runner.info(`${aws.mwaa.target.environment} (${inputs.region}) runs Airflow ${version.text}; using ${transport}.`);
	await (inputs.dryRun ? (await __nccwpck_require__.e(/* import() */ 728).then(__nccwpck_require__.bind(__nccwpck_require__, 5728))).dryRunDag : triggerAndWait)({
		...parts,
		inputs,
		session
	}, step, signal);
}
// lib/main.js
async function main() {
	const cancel = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => cancel.abort(new Cancelled(signal)));
	const runner = createGitHubRunner();
	function giveUp(error) {
		try {
			runner.setOutput("outcome", "error");
			runner.error([error.message, error.hint].join("\n"), { title: `The step ended early (${error.code})` });
			runner.close();
		} finally {
			exit(1);
		}
	}
	const lost = watchEarlyEnd(giveUp);
	exit(await run({
		runner,
		clock: systemClock,
		env: process.env,
		lost
	}, cancel.signal) ? 0 : 1);
}
// lib/step/post.js
async function runPost(parts) {
	const { runner } = parts;
	const saved = runner.readState(STEP_STATE);
	const state = decodeStepState(saved);
	if (saved !== "" && state === void 0) runner.warn("The saved state of the step was not written by this action, so nothing was looked for or stopped.");
	const plan = planPost(state);
	if (plan.kind === "report") runner.info(plan.line);
	if (plan.kind === "stop") {
		const { stopLeftoverRun } = await __nccwpck_require__.e(/* import() */ 349).then(__nccwpck_require__.bind(__nccwpck_require__, 2349));
		await stopLeftoverRun(plan.state, parts);
	}
	runner.close();
}
// lib/post.js
const LIMIT_MS = 27e4;
async function post() {
	const runner = createGitHubRunner();
	let hasGivenUp = false;
	function giveUp(why) {
		if (hasGivenUp) return;
		hasGivenUp = true;
		try {
			runner.warn(`The post step could not check what the step left behind: ${why}`);
			runner.close();
		} finally {
			exit(0);
		}
	}
	watchEarlyEnd(({ message }) => giveUp(message)).catch(({ message }) => giveUp(message));
	setTimeout(() => giveUp(`it took more than ${LIMIT_MS / 6e4} minutes.`), LIMIT_MS).unref();
	await runPost({
		runner,
		clock: systemClock,
		env: process.env
	});
	exit(0);
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* reexport safe */ _start_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   i: () => (/* reexport safe */ _start_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8653);


var __webpack_exports__main = __webpack_exports__.i;
var __webpack_exports__post = __webpack_exports__.b;
export { __webpack_exports__main as main, __webpack_exports__post as post };
