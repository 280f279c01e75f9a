export const id = 94;
export const ids = [94,670];
export const modules = {

/***/ 7320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ require_credential_chain)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);

// lib/aws/credential-chain.cjs
var require_credential_chain = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const defaultProvider = (init) => {
		let made;
		return async (properties) => {
			const chain = await Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(654)]).then(__webpack_require__.bind(__webpack_require__, 4654)).then((m) => (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
			made ??= chain.defaultProvider(init);
			return made(properties);
		};
	};
	module.exports = { defaultProvider };
}));



/***/ }),

/***/ 5670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ EndpointURLScheme),
/* harmony export */   i: () => (/* binding */ SMITHY_CONTEXT_KEY),
/* harmony export */   n: () => (/* binding */ IniSectionType),
/* harmony export */   o: () => (/* binding */ AlgorithmId),
/* harmony export */   t: () => (/* binding */ init_dist_es)
/* harmony export */ });
/* unused harmony exports a, l, r, s */
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);

// node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
var init_endpoint = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	(function(EndpointURLScheme) {
		EndpointURLScheme["HTTP"] = "http";
		EndpointURLScheme["HTTPS"] = "https";
	})(EndpointURLScheme || (EndpointURLScheme = {}));
}));
// node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
var init_checksum = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	(function(AlgorithmId) {
		AlgorithmId["MD5"] = "md5";
		AlgorithmId["CRC32"] = "crc32";
		AlgorithmId["CRC32C"] = "crc32c";
		AlgorithmId["SHA1"] = "sha1";
		AlgorithmId["SHA256"] = "sha256";
	})(AlgorithmId || (AlgorithmId = {}));
}));
// node_modules/@smithy/types/dist-es/extensions/index.js
var init_extensions = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_checksum();
}));
// node_modules/@smithy/types/dist-es/middleware.js
var SMITHY_CONTEXT_KEY;
var init_middleware = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	SMITHY_CONTEXT_KEY = "__smithy_context";
}));
// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
var init_profile = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	(function(IniSectionType) {
		IniSectionType["PROFILE"] = "profile";
		IniSectionType["SSO_SESSION"] = "sso-session";
		IniSectionType["SERVICES"] = "services";
	})(IniSectionType || (IniSectionType = {}));
}));
// node_modules/@smithy/types/dist-es/index.js
var init_dist_es = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	init_endpoint();
	init_extensions();
	init_middleware();
	init_profile();
}));



/***/ }),

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CreateCliTokenCommand: () => (/* binding */ CreateCliTokenCommand),
/* harmony export */   CreateWebLoginTokenCommand: () => (/* binding */ CreateWebLoginTokenCommand),
/* harmony export */   GetEnvironmentCommand: () => (/* binding */ GetEnvironmentCommand),
/* harmony export */   InvokeRestApiCommand: () => (/* binding */ InvokeRestApiCommand),
/* harmony export */   MWAAClient: () => (/* binding */ MWAAClient),
/* harmony export */   i: () => (/* binding */ ProviderError),
/* harmony export */   n: () => (/* binding */ parseUrl),
/* harmony export */   r: () => (/* binding */ loadConfig),
/* harmony export */   t: () => (/* binding */ mwaa_sdk_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);
/* harmony import */ var _dist_es_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5670);
/* harmony import */ var _credential_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7320);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6928);
/* harmony import */ var http__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8611);
/* harmony import */ var https__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5692);
/* harmony import */ var buffer__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(181);
/* harmony import */ var stream__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2203);
/* harmony import */ var process__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(932);













// node_modules/@smithy/smithy-client/dist-es/NoOpLogger.js
var NoOpLogger = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};
// node_modules/@smithy/middleware-stack/dist-es/MiddlewareStack.js
const getAllAliases = (name, aliases) => {
	const _aliases = [];
	if (name) _aliases.push(name);
	if (aliases) for (const alias of aliases) _aliases.push(alias);
	return _aliases;
};
const getMiddlewareNameWithAliases = (name, aliases) => {
	return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
const constructStack = () => {
	let absoluteEntries = [];
	let relativeEntries = [];
	let identifyOnResolve = false;
	const entriesNameSet = new Set();
	const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
	const removeByName = (toRemove) => {
		let isRemoved = false;
		const filterCb = (entry) => {
			const aliases = getAllAliases(entry.name, entry.aliases);
			if (aliases.includes(toRemove)) {
				isRemoved = true;
				for (const alias of aliases) entriesNameSet.delete(alias);
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const removeByReference = (toRemove) => {
		let isRemoved = false;
		const filterCb = (entry) => {
			if (entry.middleware === toRemove) {
				isRemoved = true;
				for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const cloneTo = (toStack) => {
		absoluteEntries.forEach((entry) => {
			toStack.add(entry.middleware, { ...entry });
		});
		relativeEntries.forEach((entry) => {
			toStack.addRelativeTo(entry.middleware, { ...entry });
		});
		toStack.identifyOnResolve?.(stack.identifyOnResolve());
		return toStack;
	};
	const expandRelativeMiddlewareList = (from) => {
		const expandedMiddlewareList = [];
		from.before.forEach((entry) => {
			if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry);
			else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		expandedMiddlewareList.push(from);
		from.after.reverse().forEach((entry) => {
			if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry);
			else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		return expandedMiddlewareList;
	};
	const getMiddlewareList = (debug = false) => {
		const normalizedAbsoluteEntries = [];
		const normalizedRelativeEntries = [];
		const normalizedEntriesNameMap = {};
		absoluteEntries.forEach((entry) => {
			const normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedAbsoluteEntries.push(normalizedEntry);
		});
		relativeEntries.forEach((entry) => {
			const normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedRelativeEntries.push(normalizedEntry);
		});
		normalizedRelativeEntries.forEach((entry) => {
			if (entry.toMiddleware) {
				const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
				if (toMiddleware === void 0) {
					if (debug) return;
					throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
				}
				if (entry.relation === "after") toMiddleware.after.push(entry);
				if (entry.relation === "before") toMiddleware.before.push(entry);
			}
		});
		return sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
			wholeList.push(...expandedMiddlewareList);
			return wholeList;
		}, []);
	};
	const stack = {
		add: (middleware, options = {}) => {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				step: "initialize",
				priority: "normal",
				middleware,
				...options
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (const alias of aliases) {
						const toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						const toOverride = absoluteEntries[toOverrideIndex];
						if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
						absoluteEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) entriesNameSet.add(alias);
			}
			absoluteEntries.push(entry);
		},
		addRelativeTo: (middleware, options) => {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				middleware,
				...options
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (const alias of aliases) {
						const toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						const toOverride = relativeEntries[toOverrideIndex];
						if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
						relativeEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) entriesNameSet.add(alias);
			}
			relativeEntries.push(entry);
		},
		clone: () => cloneTo(constructStack()),
		use: (plugin) => {
			plugin.applyToStack(stack);
		},
		remove: (toRemove) => {
			if (typeof toRemove === "string") return removeByName(toRemove);
			else return removeByReference(toRemove);
		},
		removeByTag: (toRemove) => {
			let isRemoved = false;
			const filterCb = (entry) => {
				const { tags, name, aliases: _aliases } = entry;
				if (tags && tags.includes(toRemove)) {
					const aliases = getAllAliases(name, _aliases);
					for (const alias of aliases) entriesNameSet.delete(alias);
					isRemoved = true;
					return false;
				}
				return true;
			};
			absoluteEntries = absoluteEntries.filter(filterCb);
			relativeEntries = relativeEntries.filter(filterCb);
			return isRemoved;
		},
		concat: (from) => {
			const cloned = cloneTo(constructStack());
			cloned.use(from);
			cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
			return cloned;
		},
		applyToStack: cloneTo,
		identify: () => {
			return getMiddlewareList(true).map((mw) => {
				const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
				return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
			});
		},
		identifyOnResolve(toggle) {
			if (typeof toggle === "boolean") identifyOnResolve = toggle;
			return identifyOnResolve;
		},
		resolve: (handler, context) => {
			for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
			if (identifyOnResolve) console.log(stack.identify());
			return handler;
		}
	};
	return stack;
};
const stepWeights = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
};
const priorityWeights = {
	high: 3,
	normal: 2,
	low: 1
};
// node_modules/@smithy/smithy-client/dist-es/client.js
var Client = class {
	constructor(config) {
		this.middlewareStack = constructStack();
		this.config = config;
	}
	send(command, optionsOrCb, cb) {
		const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
		const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
		const handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
		if (callback) handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {});
		else return handler(command).then((result) => result.output);
	}
	destroy() {
		if (this.config.requestHandler.destroy) this.config.requestHandler.destroy();
	}
};
// node_modules/@smithy/is-array-buffer/dist-es/index.js
const isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
// node_modules/@smithy/util-buffer-from/dist-es/index.js
const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
	if (!isArrayBuffer(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
	return buffer__WEBPACK_IMPORTED_MODULE_10__.Buffer.from(input, offset, length);
};
const fromString = (input, encoding) => {
	if (typeof input !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
	return encoding ? buffer__WEBPACK_IMPORTED_MODULE_10__.Buffer.from(input, encoding) : buffer__WEBPACK_IMPORTED_MODULE_10__.Buffer.from(input);
};
// node_modules/@smithy/util-base64/dist-es/fromBase64.js
const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = (input) => {
	if (input.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
	if (!BASE64_REGEX.exec(input)) throw new TypeError(`Invalid base64 string.`);
	const buffer = fromString(input, "base64");
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};
// node_modules/@smithy/util-utf8/dist-es/fromUtf8.js
const fromUtf8 = (input) => {
	const buf = fromString(input, "utf8");
	return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};
// node_modules/@smithy/util-utf8/dist-es/toUint8Array.js
const toUint8Array = (data) => {
	if (typeof data === "string") return fromUtf8(data);
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	return new Uint8Array(data);
};
// node_modules/@smithy/util-utf8/dist-es/toUtf8.js
const toUtf8 = (input) => {
	if (typeof input === "string") return input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};
// node_modules/@smithy/util-base64/dist-es/toBase64.js
const toBase64 = (_input) => {
	let input;
	if (typeof _input === "string") input = fromUtf8(_input);
	else input = _input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};
// node_modules/@smithy/util-stream/dist-es/blob/transforms.js
function transformToString(payload, encoding = "utf-8") {
	if (encoding === "base64") return toBase64(payload);
	return toUtf8(payload);
}
function transformFromString(str, encoding) {
	if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(str));
	return Uint8ArrayBlobAdapter.mutate(fromUtf8(str));
}
// node_modules/@smithy/util-stream/dist-es/blob/Uint8ArrayBlobAdapter.js
var Uint8ArrayBlobAdapter = class Uint8ArrayBlobAdapter extends Uint8Array {
	static fromString(source, encoding = "utf-8") {
		switch (typeof source) {
			case "string": return transformFromString(source, encoding);
			default: throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
		}
	}
	static mutate(source) {
		Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
		return source;
	}
	transformToString(encoding = "utf-8") {
		return transformToString(this, encoding);
	}
};
// node_modules/@smithy/protocol-http/dist-es/extensions/httpExtensionConfiguration.js
const getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
	let httpHandler = runtimeConfig.httpHandler;
	return {
		setHttpHandler(handler) {
			httpHandler = handler;
		},
		httpHandler() {
			return httpHandler;
		},
		updateHttpClientConfig(key, value) {
			httpHandler.updateHttpClientConfig(key, value);
		},
		httpHandlerConfigs() {
			return httpHandler.httpHandlerConfigs();
		}
	};
};
const resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
	return { httpHandler: httpHandlerExtensionConfiguration.httpHandler() };
};
// node_modules/@smithy/protocol-http/dist-es/httpRequest.js
var HttpRequest = class HttpRequest {
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
		this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static isInstance(request) {
		if (!request) return false;
		const req = request;
		return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
	}
	clone() {
		const cloned = new HttpRequest({
			...this,
			headers: { ...this.headers }
		});
		if (cloned.query) cloned.query = cloneQuery$1(cloned.query);
		return cloned;
	}
};
function cloneQuery$1(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		const param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}
// node_modules/@smithy/protocol-http/dist-es/httpResponse.js
var HttpResponse = class {
	constructor(options) {
		this.statusCode = options.statusCode;
		this.reason = options.reason;
		this.headers = options.headers || {};
		this.body = options.body;
	}
	static isInstance(response) {
		if (!response) return false;
		const resp = response;
		return typeof resp.statusCode === "number" && typeof resp.headers === "object";
	}
};
// node_modules/@smithy/protocol-http/dist-es/isValidHostname.js
function isValidHostname(hostname) {
	return /^[a-z0-9][a-z0-9\.\-]*[a-z0-9]$/.test(hostname);
}
// node_modules/@smithy/util-uri-escape/dist-es/escape-uri.js
const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
const hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
// node_modules/@smithy/querystring-builder/dist-es/index.js
function buildQueryString(query) {
	const parts = [];
	for (let key of Object.keys(query).sort()) {
		const value = query[key];
		key = escapeUri(key);
		if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
		else {
			let qsEntry = key;
			if (value || typeof value === "string") qsEntry += `=${escapeUri(value)}`;
			parts.push(qsEntry);
		}
	}
	return parts.join("&");
}
// node_modules/@smithy/node-http-handler/dist-es/constants.js
const NODEJS_TIMEOUT_ERROR_CODES$1 = [
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT"
];
// node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
const getTransformedHeaders = (headers) => {
	const transformedHeaders = {};
	for (const name of Object.keys(headers)) {
		const headerValues = headers[name];
		transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
	}
	return transformedHeaders;
};
// node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
	if (!timeoutInMs) return;
	const timeoutId = setTimeout(() => {
		request.destroy();
		reject(Object.assign(new Error(`Socket timed out without establishing a connection within ${timeoutInMs} ms`), { name: "TimeoutError" }));
	}, timeoutInMs);
	request.on("socket", (socket) => {
		if (socket.connecting) socket.on("connect", () => {
			clearTimeout(timeoutId);
		});
		else clearTimeout(timeoutId);
	});
};
// node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
const setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }) => {
	if (keepAlive !== true) return;
	request.on("socket", (socket) => {
		socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
	});
};
// node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
const setSocketTimeout = (request, reject, timeoutInMs = 0) => {
	request.setTimeout(timeoutInMs, () => {
		request.destroy();
		reject(Object.assign(new Error(`Connection timed out after ${timeoutInMs} ms`), { name: "TimeoutError" }));
	});
};
// node_modules/@smithy/node-http-handler/dist-es/write-request-body.js
const MIN_WAIT_TIME = 1e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME) {
	const headers = request.headers ?? {};
	const expect = headers["Expect"] || headers["expect"];
	let timeoutId = -1;
	let hasError = false;
	if (expect === "100-continue") await Promise.race([new Promise((resolve) => {
		timeoutId = Number(setTimeout(resolve, Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
	}), new Promise((resolve) => {
		httpRequest.on("continue", () => {
			clearTimeout(timeoutId);
			resolve();
		});
		httpRequest.on("error", () => {
			hasError = true;
			clearTimeout(timeoutId);
			resolve();
		});
	})]);
	if (!hasError) writeBody(httpRequest, request.body);
}
function writeBody(httpRequest, body) {
	if (body instanceof stream__WEBPACK_IMPORTED_MODULE_11__.Readable) {
		body.pipe(httpRequest);
		return;
	}
	if (body) {
		if (Buffer.isBuffer(body) || typeof body === "string") {
			httpRequest.end(body);
			return;
		}
		const uint8 = body;
		if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
			httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
			return;
		}
		httpRequest.end(Buffer.from(body));
		return;
	}
	httpRequest.end();
}
// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
var NodeHttpHandler = class NodeHttpHandler {
	static create(instanceOrOptions) {
		if (typeof instanceOrOptions?.handle === "function") return instanceOrOptions;
		return new NodeHttpHandler(instanceOrOptions);
	}
	static checkSocketUsage(agent, socketWarningTimestamp) {
		const { sockets, requests, maxSockets } = agent;
		if (typeof maxSockets !== "number" || maxSockets === Infinity) return socketWarningTimestamp;
		if (Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
		if (sockets && requests) for (const origin in sockets) {
			const socketsInUse = sockets[origin]?.length ?? 0;
			const requestsEnqueued = requests[origin]?.length ?? 0;
			if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
				console.warn("@smithy/node-http-handler:WARN", `socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.`, "See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html", "or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.");
				return Date.now();
			}
		}
		return socketWarningTimestamp;
	}
	constructor(options) {
		this.socketWarningTimestamp = 0;
		this.metadata = { handlerProtocol: "http/1.1" };
		this.configProvider = new Promise((resolve, reject) => {
			if (typeof options === "function") options().then((_options) => {
				resolve(this.resolveDefaultConfig(_options));
			}).catch(reject);
			else resolve(this.resolveDefaultConfig(options));
		});
	}
	resolveDefaultConfig(options) {
		const { requestTimeout, connectionTimeout, socketTimeout, httpAgent, httpsAgent } = options || {};
		const keepAlive = true;
		const maxSockets = 50;
		return {
			connectionTimeout,
			requestTimeout: requestTimeout ?? socketTimeout,
			httpAgent: (() => {
				if (httpAgent instanceof http__WEBPACK_IMPORTED_MODULE_8__.Agent || typeof httpAgent?.destroy === "function") return httpAgent;
				return new http__WEBPACK_IMPORTED_MODULE_8__.Agent({
					keepAlive,
					maxSockets,
					...httpAgent
				});
			})(),
			httpsAgent: (() => {
				if (httpsAgent instanceof https__WEBPACK_IMPORTED_MODULE_9__.Agent || typeof httpsAgent?.destroy === "function") return httpsAgent;
				return new https__WEBPACK_IMPORTED_MODULE_9__.Agent({
					keepAlive,
					maxSockets,
					...httpsAgent
				});
			})()
		};
	}
	destroy() {
		this.config?.httpAgent?.destroy();
		this.config?.httpsAgent?.destroy();
	}
	async handle(request$2, { abortSignal } = {}) {
		if (!this.config) this.config = await this.configProvider;
		let socketCheckTimeoutId;
		return new Promise((_resolve, _reject) => {
			let writeRequestBodyPromise = void 0;
			const resolve = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeout(socketCheckTimeoutId);
				_resolve(arg);
			};
			const reject = async (arg) => {
				await writeRequestBodyPromise;
				_reject(arg);
			};
			if (!this.config) throw new Error("Node HTTP request handler config is not resolved");
			if (abortSignal?.aborted) {
				const abortError = new Error("Request aborted");
				abortError.name = "AbortError";
				reject(abortError);
				return;
			}
			const isSSL = request$2.protocol === "https:";
			const agent = isSSL ? this.config.httpsAgent : this.config.httpAgent;
			socketCheckTimeoutId = setTimeout(() => {
				this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp);
			}, this.config.socketAcquisitionWarningTimeout ?? (this.config.requestTimeout ?? 2e3) + (this.config.connectionTimeout ?? 1e3));
			const queryString = buildQueryString(request$2.query || {});
			let auth = void 0;
			if (request$2.username != null || request$2.password != null) auth = `${request$2.username ?? ""}:${request$2.password ?? ""}`;
			let path = request$2.path;
			if (queryString) path += `?${queryString}`;
			if (request$2.fragment) path += `#${request$2.fragment}`;
			const nodeHttpsOptions = {
				headers: request$2.headers,
				host: request$2.hostname,
				method: request$2.method,
				path,
				port: request$2.port,
				agent,
				auth
			};
			const req = (isSSL ? https__WEBPACK_IMPORTED_MODULE_9__.request : http__WEBPACK_IMPORTED_MODULE_8__.request)(nodeHttpsOptions, (res) => {
				const httpResponse = new HttpResponse({
					statusCode: res.statusCode || -1,
					reason: res.statusMessage,
					headers: getTransformedHeaders(res.headers),
					body: res
				});
				resolve({ response: httpResponse });
			});
			req.on("error", (err) => {
				if (NODEJS_TIMEOUT_ERROR_CODES$1.includes(err.code)) reject(Object.assign(err, { name: "TimeoutError" }));
				else reject(err);
			});
			setConnectionTimeout(req, reject, this.config.connectionTimeout);
			setSocketTimeout(req, reject, this.config.requestTimeout);
			if (abortSignal) abortSignal.onabort = () => {
				req.abort();
				const abortError = new Error("Request aborted");
				abortError.name = "AbortError";
				reject(abortError);
			};
			const httpAgent = nodeHttpsOptions.agent;
			if (typeof httpAgent === "object" && "keepAlive" in httpAgent) setSocketKeepAlive(req, {
				keepAlive: httpAgent.keepAlive,
				keepAliveMsecs: httpAgent.keepAliveMsecs
			});
			writeRequestBodyPromise = writeRequestBody(req, request$2, this.config.requestTimeout).catch(_reject);
		});
	}
	updateHttpClientConfig(key, value) {
		this.config = void 0;
		this.configProvider = this.configProvider.then((config) => {
			return {
				...config,
				[key]: value
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
};
// node_modules/@smithy/node-http-handler/dist-es/stream-collector/collector.js
var Collector = class extends stream__WEBPACK_IMPORTED_MODULE_11__.Writable {
	constructor() {
		super(...arguments);
		this.bufferedBytes = [];
	}
	_write(chunk, encoding, callback) {
		this.bufferedBytes.push(chunk);
		callback();
	}
};
// node_modules/@smithy/node-http-handler/dist-es/stream-collector/index.js
const streamCollector = (stream) => new Promise((resolve, reject) => {
	const collector = new Collector();
	stream.pipe(collector);
	stream.on("error", (err) => {
		collector.end();
		reject(err);
	});
	collector.on("error", reject);
	collector.on("finish", function() {
		resolve(new Uint8Array(Buffer.concat(this.bufferedBytes)));
	});
});
// node_modules/@smithy/smithy-client/dist-es/collect-stream-body.js
const collectBody = async (streamBody = new Uint8Array(), context) => {
	if (streamBody instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(streamBody);
	if (!streamBody) return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
	const fromContext = context.streamCollector(streamBody);
	return Uint8ArrayBlobAdapter.mutate(await fromContext);
};
// node_modules/@smithy/smithy-client/dist-es/command.js
(0,_dist_es_js__WEBPACK_IMPORTED_MODULE_1__.t)();
var Command = class {
	constructor() {
		this.middlewareStack = constructStack();
	}
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
		for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
		const stack = clientStack.concat(this.middlewareStack);
		const { logger } = configuration;
		const handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			[_dist_es_js__WEBPACK_IMPORTED_MODULE_1__.i]: { ...smithyContext },
			...additionalContext
		};
		const { requestHandler } = configuration;
		return stack.resolve((request) => requestHandler.handle(request.request, options || {}), handlerExecutionContext);
	}
};
var ClassBuilder = class {
	constructor() {
		this._init = () => {};
		this._ep = {};
		this._middlewareFn = () => [];
		this._commandName = "";
		this._clientName = "";
		this._additionalContext = {};
		this._smithyContext = {};
		this._inputFilterSensitiveLog = (_) => _;
		this._outputFilterSensitiveLog = (_) => _;
		this._serializer = null;
		this._deserializer = null;
	}
	init(cb) {
		this._init = cb;
	}
	ep(endpointParameterInstructions) {
		this._ep = endpointParameterInstructions;
		return this;
	}
	m(middlewareSupplier) {
		this._middlewareFn = middlewareSupplier;
		return this;
	}
	s(service, operation, smithyContext = {}) {
		this._smithyContext = {
			service,
			operation,
			...smithyContext
		};
		return this;
	}
	c(additionalContext = {}) {
		this._additionalContext = additionalContext;
		return this;
	}
	n(clientName, commandName) {
		this._clientName = clientName;
		this._commandName = commandName;
		return this;
	}
	f(inputFilter = (_) => _, outputFilter = (_) => _) {
		this._inputFilterSensitiveLog = inputFilter;
		this._outputFilterSensitiveLog = outputFilter;
		return this;
	}
	ser(serializer) {
		this._serializer = serializer;
		return this;
	}
	de(deserializer) {
		this._deserializer = deserializer;
		return this;
	}
	build() {
		const closure = this;
		let CommandRef;
		return CommandRef = class extends Command {
			static getEndpointParameterInstructions() {
				return closure._ep;
			}
			constructor(...[input]) {
				super();
				this.serialize = closure._serializer;
				this.deserialize = closure._deserializer;
				this.input = input ?? {};
				closure._init(this);
			}
			resolveMiddleware(stack, configuration, options) {
				return this.resolveMiddlewareWithContext(stack, configuration, options, {
					CommandCtor: CommandRef,
					middlewareFn: closure._middlewareFn,
					clientName: closure._clientName,
					commandName: closure._commandName,
					inputFilterSensitiveLog: closure._inputFilterSensitiveLog,
					outputFilterSensitiveLog: closure._outputFilterSensitiveLog,
					smithyContext: closure._smithyContext,
					additionalContext: closure._additionalContext
				});
			}
		};
	}
};
// node_modules/@smithy/smithy-client/dist-es/parse-utils.js
const expectNumber = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value === "string") {
		const parsed = parseFloat(value);
		if (!Number.isNaN(parsed)) {
			if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
			return parsed;
		}
	}
	if (typeof value === "number") return value;
	throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
const expectLong = (value) => {
	if (value === null || value === void 0) return;
	if (Number.isInteger(value) && !Number.isNaN(value)) return value;
	throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
const expectInt32 = (value) => expectSizedInt(value, 32);
const expectSizedInt = (value, size) => {
	const expected = expectLong(value);
	if (expected !== void 0 && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
	return expected;
};
const castInt = (value, size) => {
	switch (size) {
		case 32: return Int32Array.of(value)[0];
		case 16: return Int16Array.of(value)[0];
		case 8: return Int8Array.of(value)[0];
	}
};
const expectNonNull = (value, location) => {
	if (value === null || value === void 0) {
		if (location) throw new TypeError(`Expected a non-null value for ${location}`);
		throw new TypeError("Expected a non-null value");
	}
	return value;
};
const expectObject = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value === "object" && !Array.isArray(value)) return value;
	throw new TypeError(`Expected object, got ${Array.isArray(value) ? "array" : typeof value}: ${value}`);
};
const expectString = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value === "string") return value;
	if ([
		"boolean",
		"number",
		"bigint"
	].includes(typeof value)) {
		logger.warn(stackTraceWarning(`Expected string, got ${typeof value}: ${value}`));
		return String(value);
	}
	throw new TypeError(`Expected string, got ${typeof value}: ${value}`);
};
const strictParseDouble = (value) => {
	if (typeof value == "string") return expectNumber(parseNumber(value));
	return expectNumber(value);
};
const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber = (value) => {
	const matches = value.match(NUMBER_REGEX);
	if (matches === null || matches[0].length !== value.length) throw new TypeError(`Expected real number, got implicit NaN`);
	return parseFloat(value);
};
const stackTraceWarning = (message) => {
	return String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
};
const logger = { warn: console.warn };
// node_modules/@smithy/smithy-client/dist-es/date-utils.js
const parseEpochTimestamp = (value) => {
	if (value === null || value === void 0) return;
	let valueAsDouble;
	if (typeof value === "number") valueAsDouble = value;
	else if (typeof value === "string") valueAsDouble = strictParseDouble(value);
	else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	return new Date(Math.round(valueAsDouble * 1e3));
};
// node_modules/@smithy/smithy-client/dist-es/exceptions.js
var ServiceException = class ServiceException extends Error {
	constructor(options) {
		super(options.message);
		Object.setPrototypeOf(this, ServiceException.prototype);
		this.name = options.name;
		this.$fault = options.$fault;
		this.$metadata = options.$metadata;
	}
};
const decorateServiceException = (exception, additions = {}) => {
	Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
		if (exception[k] == void 0 || exception[k] === "") exception[k] = v;
	});
	exception.message = exception.message || exception.Message || "UnknownError";
	delete exception.Message;
	return exception;
};
// node_modules/@smithy/smithy-client/dist-es/default-error-handler.js
const throwDefaultError$1 = ({ output, parsedBody, exceptionCtor, errorCode }) => {
	const $metadata = deserializeMetadata$1(output);
	const statusCode = $metadata.httpStatusCode ? $metadata.httpStatusCode + "" : void 0;
	const response = new exceptionCtor({
		name: parsedBody?.code || parsedBody?.Code || errorCode || statusCode || "UnknownError",
		$fault: "client",
		$metadata
	});
	throw decorateServiceException(response, parsedBody);
};
const withBaseException = (ExceptionCtor) => {
	return ({ output, parsedBody, errorCode }) => {
		throwDefaultError$1({
			output,
			parsedBody,
			exceptionCtor: ExceptionCtor,
			errorCode
		});
	};
};
const deserializeMetadata$1 = (output) => ({
	httpStatusCode: output.statusCode,
	requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
	extendedRequestId: output.headers["x-amz-id-2"],
	cfId: output.headers["x-amz-cf-id"]
});
// node_modules/@smithy/smithy-client/dist-es/defaults-mode.js
const loadConfigsForDefaultMode = (mode) => {
	switch (mode) {
		case "standard": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "in-region": return {
			retryMode: "standard",
			connectionTimeout: 1100
		};
		case "cross-region": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "mobile": return {
			retryMode: "standard",
			connectionTimeout: 3e4
		};
		default: return {};
	}
};
// node_modules/@smithy/smithy-client/dist-es/emitWarningIfUnsupportedVersion.js
let warningEmitted$1 = false;
const emitWarningIfUnsupportedVersion$1 = (version) => {
	if (version && !warningEmitted$1 && parseInt(version.substring(1, version.indexOf("."))) < 14) warningEmitted$1 = true;
};
// node_modules/@smithy/smithy-client/dist-es/extensions/checksum.js
(0,_dist_es_js__WEBPACK_IMPORTED_MODULE_1__.t)();
const getChecksumConfiguration = (runtimeConfig) => {
	const checksumAlgorithms = [];
	for (const id in _dist_es_js__WEBPACK_IMPORTED_MODULE_1__.o) {
		const algorithmId = _dist_es_js__WEBPACK_IMPORTED_MODULE_1__.o[id];
		if (runtimeConfig[algorithmId] === void 0) continue;
		checksumAlgorithms.push({
			algorithmId: () => algorithmId,
			checksumConstructor: () => runtimeConfig[algorithmId]
		});
	}
	return {
		_checksumAlgorithms: checksumAlgorithms,
		addChecksumAlgorithm(algo) {
			this._checksumAlgorithms.push(algo);
		},
		checksumAlgorithms() {
			return this._checksumAlgorithms;
		}
	};
};
const resolveChecksumRuntimeConfig = (clientConfig) => {
	const runtimeConfig = {};
	clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
		runtimeConfig[checksumAlgorithm.algorithmId()] = checksumAlgorithm.checksumConstructor();
	});
	return runtimeConfig;
};
// node_modules/@smithy/smithy-client/dist-es/extensions/retry.js
const getRetryConfiguration = (runtimeConfig) => {
	let _retryStrategy = runtimeConfig.retryStrategy;
	return {
		setRetryStrategy(retryStrategy) {
			_retryStrategy = retryStrategy;
		},
		retryStrategy() {
			return _retryStrategy;
		}
	};
};
const resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
	const runtimeConfig = {};
	runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
	return runtimeConfig;
};
// node_modules/@smithy/smithy-client/dist-es/extensions/defaultExtensionConfiguration.js
const getDefaultExtensionConfiguration = (runtimeConfig) => {
	return {
		...getChecksumConfiguration(runtimeConfig),
		...getRetryConfiguration(runtimeConfig)
	};
};
const resolveDefaultRuntimeConfig = (config) => {
	return {
		...resolveChecksumRuntimeConfig(config),
		...resolveRetryRuntimeConfig(config)
	};
};
// node_modules/@smithy/smithy-client/dist-es/extended-encode-uri-component.js
function extendedEncodeURIComponent(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
// node_modules/@smithy/smithy-client/dist-es/lazy-json.js
const StringWrapper = function() {
	const Class = Object.getPrototypeOf(this).constructor;
	const instance = new (Function.bind.apply(String, [null, ...arguments]))();
	Object.setPrototypeOf(instance, Class.prototype);
	return instance;
};
StringWrapper.prototype = Object.create(String.prototype, { constructor: {
	value: StringWrapper,
	enumerable: false,
	writable: true,
	configurable: true
} });
Object.setPrototypeOf(StringWrapper, String);
// node_modules/@smithy/smithy-client/dist-es/object-mapping.js
function map(arg0, arg1, arg2) {
	let target;
	let filter;
	let instructions;
	if (typeof arg1 === "undefined" && typeof arg2 === "undefined") {
		target = {};
		instructions = arg0;
	} else {
		target = arg0;
		if (typeof arg1 === "function") {
			filter = arg1;
			instructions = arg2;
			return mapWithFilter(target, filter, instructions);
		} else instructions = arg1;
	}
	for (const key of Object.keys(instructions)) {
		if (!Array.isArray(instructions[key])) {
			target[key] = instructions[key];
			continue;
		}
		applyInstruction(target, null, instructions, key);
	}
	return target;
}
const take = (source, instructions) => {
	const out = {};
	for (const key in instructions) applyInstruction(out, source, instructions, key);
	return out;
};
const mapWithFilter = (target, filter, instructions) => {
	return map(target, Object.entries(instructions).reduce((_instructions, [key, value]) => {
		if (Array.isArray(value)) _instructions[key] = value;
		else if (typeof value === "function") _instructions[key] = [filter, value()];
		else _instructions[key] = [filter, value];
		return _instructions;
	}, {}));
};
const applyInstruction = (target, source, instructions, targetKey) => {
	if (source !== null) {
		let instruction = instructions[targetKey];
		if (typeof instruction === "function") instruction = [, instruction];
		const [filter = nonNullish, valueFn = pass, sourceKey = targetKey] = instruction;
		if (typeof filter === "function" && filter(source[sourceKey]) || typeof filter !== "function" && !!filter) target[targetKey] = valueFn(source[sourceKey]);
		return;
	}
	let [filter, value] = instructions[targetKey];
	if (typeof value === "function") {
		let _value;
		const defaultFilterPassed = filter === void 0 && (_value = value()) != null;
		const customFilterPassed = typeof filter === "function" && !!filter(void 0) || typeof filter !== "function" && !!filter;
		if (defaultFilterPassed) target[targetKey] = _value;
		else if (customFilterPassed) target[targetKey] = value();
	} else {
		const defaultFilterPassed = filter === void 0 && value != null;
		const customFilterPassed = typeof filter === "function" && !!filter(value) || typeof filter !== "function" && !!filter;
		if (defaultFilterPassed || customFilterPassed) target[targetKey] = value;
	}
};
const nonNullish = (_) => _ != null;
const pass = (_) => _;
// node_modules/@smithy/smithy-client/dist-es/resolve-path.js
const resolvedPath = (resolvedPath, input, memberName, labelValueProvider, uriLabel, isGreedyLabel) => {
	if (input != null && input[memberName] !== void 0) {
		const labelValue = labelValueProvider();
		if (labelValue.length <= 0) throw new Error("Empty value provided for input HTTP label: " + memberName + ".");
		resolvedPath = resolvedPath.replace(uriLabel, isGreedyLabel ? labelValue.split("/").map((segment) => extendedEncodeURIComponent(segment)).join("/") : extendedEncodeURIComponent(labelValue));
	} else throw new Error("No value provided for input HTTP label: " + memberName + ".");
	return resolvedPath;
};
// node_modules/@smithy/smithy-client/dist-es/serde-json.js
const _json = (obj) => {
	if (obj == null) return {};
	if (Array.isArray(obj)) return obj.filter((_) => _ != null).map(_json);
	if (typeof obj === "object") {
		const target = {};
		for (const key of Object.keys(obj)) {
			if (obj[key] == null) continue;
			target[key] = _json(obj[key]);
		}
		return target;
	}
	return obj;
};
// node_modules/@aws-sdk/middleware-host-header/dist-es/index.js
function resolveHostHeaderConfig(input) {
	return input;
}
const hostHeaderMiddleware = (options) => (next) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	const { request } = args;
	const { handlerProtocol = "" } = options.requestHandler.metadata || {};
	if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
		delete request.headers["host"];
		request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
	} else if (!request.headers["host"]) {
		let host = request.hostname;
		if (request.port != null) host += `:${request.port}`;
		request.headers["host"] = host;
	}
	return next(args);
};
const hostHeaderMiddlewareOptions = {
	name: "hostHeaderMiddleware",
	step: "build",
	priority: "low",
	tags: ["HOST"],
	override: true
};
const getHostHeaderPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
} });
// node_modules/@aws-sdk/middleware-logger/dist-es/loggerMiddleware.js
const loggerMiddleware = () => (next, context) => async (args) => {
	try {
		const response = await next(args);
		const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
		const { $metadata, ...outputWithoutMetadata } = response.output;
		logger?.info?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			output: outputFilterSensitiveLog(outputWithoutMetadata),
			metadata: $metadata
		});
		return response;
	} catch (error) {
		const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		logger?.error?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			error,
			metadata: error.$metadata
		});
		throw error;
	}
};
const loggerMiddlewareOptions = {
	name: "loggerMiddleware",
	tags: ["LOGGER"],
	step: "initialize",
	override: true
};
const getLoggerPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
} });
// node_modules/@aws-sdk/middleware-recursion-detection/dist-es/index.js
const TRACE_ID_HEADER_NAME = "X-Amzn-Trace-Id";
const ENV_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
const ENV_TRACE_ID = "_X_AMZN_TRACE_ID";
const recursionDetectionMiddleware = (options) => (next) => async (args) => {
	const { request } = args;
	if (!HttpRequest.isInstance(request) || options.runtime !== "node" || request.headers.hasOwnProperty(TRACE_ID_HEADER_NAME)) return next(args);
	const functionName = process.env[ENV_LAMBDA_FUNCTION_NAME];
	const traceId = process.env[ENV_TRACE_ID];
	const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
	if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers[TRACE_ID_HEADER_NAME] = traceId;
	return next({
		...args,
		request
	});
};
const addRecursionDetectionMiddlewareOptions = {
	step: "build",
	tags: ["RECURSION_DETECTION"],
	name: "recursionDetectionMiddleware",
	override: true,
	priority: "low"
};
const getRecursionDetectionPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(recursionDetectionMiddleware(options), addRecursionDetectionMiddlewareOptions);
} });
// node_modules/@aws-sdk/middleware-user-agent/dist-es/configurations.js
function resolveUserAgentConfig(input) {
	return {
		...input,
		customUserAgent: typeof input.customUserAgent === "string" ? [[input.customUserAgent]] : input.customUserAgent
	};
}
// node_modules/@smithy/util-endpoints/dist-es/lib/isIpAddress.js
const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
const isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
// node_modules/@smithy/util-endpoints/dist-es/lib/isValidHostLabel.js
const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
const isValidHostLabel = (value, allowSubDomains = false) => {
	if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
	const labels = value.split(".");
	for (const label of labels) if (!isValidHostLabel(label)) return false;
	return true;
};
// node_modules/@smithy/util-endpoints/dist-es/utils/customEndpointFunctions.js
const customEndpointFunctions = {};
// node_modules/@smithy/util-endpoints/dist-es/debug/debugId.js
const debugId = "endpoints";
// node_modules/@smithy/util-endpoints/dist-es/debug/toDebugString.js
function toDebugString(input) {
	if (typeof input !== "object" || input == null) return input;
	if ("ref" in input) return `$${toDebugString(input.ref)}`;
	if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
	return JSON.stringify(input, null, 2);
}
// node_modules/@smithy/util-endpoints/dist-es/types/EndpointError.js
var EndpointError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "EndpointError";
	}
};
// node_modules/@smithy/util-endpoints/dist-es/lib/booleanEquals.js
const booleanEquals = (value1, value2) => value1 === value2;
// node_modules/@smithy/util-endpoints/dist-es/lib/getAttrPathList.js
const getAttrPathList = (path) => {
	const parts = path.split(".");
	const pathList = [];
	for (const part of parts) {
		const squareBracketIndex = part.indexOf("[");
		if (squareBracketIndex !== -1) {
			if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
			const arrayIndex = part.slice(squareBracketIndex + 1, -1);
			if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
			if (squareBracketIndex !== 0) pathList.push(part.slice(0, squareBracketIndex));
			pathList.push(arrayIndex);
		} else pathList.push(part);
	}
	return pathList;
};
// node_modules/@smithy/util-endpoints/dist-es/lib/getAttr.js
const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
	if (typeof acc !== "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
	else if (Array.isArray(acc)) return acc[parseInt(index)];
	return acc[index];
}, value);
// node_modules/@smithy/util-endpoints/dist-es/lib/isSet.js
const isSet = (value) => value != null;
// node_modules/@smithy/util-endpoints/dist-es/lib/not.js
const not = (value) => !value;
// node_modules/@smithy/util-endpoints/dist-es/lib/parseURL.js
(0,_dist_es_js__WEBPACK_IMPORTED_MODULE_1__.t)();
const DEFAULT_PORTS = {
	[_dist_es_js__WEBPACK_IMPORTED_MODULE_1__.c.HTTP]: 80,
	[_dist_es_js__WEBPACK_IMPORTED_MODULE_1__.c.HTTPS]: 443
};
const parseURL = (value) => {
	const whatwgURL = (() => {
		try {
			if (value instanceof URL) return value;
			if (typeof value === "object" && "hostname" in value) {
				const { hostname, port, protocol = "", path = "", query = {} } = value;
				const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
				url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
				return url;
			}
			return new URL(value);
		} catch (error) {
			return null;
		}
	})();
	if (!whatwgURL) {
		console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
		return null;
	}
	const urlString = whatwgURL.href;
	const { host, hostname, pathname, protocol, search } = whatwgURL;
	if (search) return null;
	const scheme = protocol.slice(0, -1);
	if (!Object.values(_dist_es_js__WEBPACK_IMPORTED_MODULE_1__.c).includes(scheme)) return null;
	const isIp = isIpAddress(hostname);
	return {
		scheme,
		authority: `${host}${urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ? `:${DEFAULT_PORTS[scheme]}` : ``}`,
		path: pathname,
		normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
		isIp
	};
};
// node_modules/@smithy/util-endpoints/dist-es/lib/stringEquals.js
const stringEquals = (value1, value2) => value1 === value2;
// node_modules/@smithy/util-endpoints/dist-es/lib/substring.js
const substring = (input, start, stop, reverse) => {
	if (start >= stop || input.length < stop) return null;
	if (!reverse) return input.substring(start, stop);
	return input.substring(input.length - stop, input.length - start);
};
// node_modules/@smithy/util-endpoints/dist-es/lib/uriEncode.js
const uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
// node_modules/@smithy/util-endpoints/dist-es/utils/endpointFunctions.js
const endpointFunctions = {
	booleanEquals,
	getAttr,
	isSet,
	isValidHostLabel,
	not,
	parseURL,
	stringEquals,
	substring,
	uriEncode
};
// node_modules/@smithy/util-endpoints/dist-es/utils/evaluateTemplate.js
const evaluateTemplate = (template, options) => {
	const evaluatedTemplateArr = [];
	const templateContext = {
		...options.endpointParams,
		...options.referenceRecord
	};
	let currentIndex = 0;
	while (currentIndex < template.length) {
		const openingBraceIndex = template.indexOf("{", currentIndex);
		if (openingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(currentIndex));
			break;
		}
		evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
		const closingBraceIndex = template.indexOf("}", openingBraceIndex);
		if (closingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex));
			break;
		}
		if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
			currentIndex = closingBraceIndex + 2;
		}
		const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
		if (parameterName.includes("#")) {
			const [refName, attrName] = parameterName.split("#");
			evaluatedTemplateArr.push(getAttr(templateContext[refName], attrName));
		} else evaluatedTemplateArr.push(templateContext[parameterName]);
		currentIndex = closingBraceIndex + 1;
	}
	return evaluatedTemplateArr.join("");
};
// node_modules/@smithy/util-endpoints/dist-es/utils/getReferenceValue.js
const getReferenceValue = ({ ref }, options) => {
	return {
		...options.endpointParams,
		...options.referenceRecord
	}[ref];
};
// node_modules/@smithy/util-endpoints/dist-es/utils/evaluateExpression.js
const evaluateExpression = (obj, keyName, options) => {
	if (typeof obj === "string") return evaluateTemplate(obj, options);
	else if (obj["fn"]) return callFunction(obj, options);
	else if (obj["ref"]) return getReferenceValue(obj, options);
	throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
// node_modules/@smithy/util-endpoints/dist-es/utils/callFunction.js
const callFunction = ({ fn, argv }, options) => {
	const evaluatedArgs = argv.map((arg) => ["boolean", "number"].includes(typeof arg) ? arg : evaluateExpression(arg, "arg", options));
	const fnSegments = fn.split(".");
	if (fnSegments[0] in customEndpointFunctions && fnSegments[1] != null) return customEndpointFunctions[fnSegments[0]][fnSegments[1]](...evaluatedArgs);
	return endpointFunctions[fn](...evaluatedArgs);
};
// node_modules/@smithy/util-endpoints/dist-es/utils/evaluateCondition.js
const evaluateCondition = ({ assign, ...fnArgs }, options) => {
	if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
	const value = callFunction(fnArgs, options);
	options.logger?.debug?.(debugId, `evaluateCondition: ${toDebugString(fnArgs)} = ${toDebugString(value)}`);
	return {
		result: value === "" ? true : !!value,
		...assign != null && { toAssign: {
			name: assign,
			value
		} }
	};
};
// node_modules/@smithy/util-endpoints/dist-es/utils/evaluateConditions.js
const evaluateConditions = (conditions = [], options) => {
	const conditionsReferenceRecord = {};
	for (const condition of conditions) {
		const { result, toAssign } = evaluateCondition(condition, {
			...options,
			referenceRecord: {
				...options.referenceRecord,
				...conditionsReferenceRecord
			}
		});
		if (!result) return { result };
		if (toAssign) {
			conditionsReferenceRecord[toAssign.name] = toAssign.value;
			options.logger?.debug?.(debugId, `assign: ${toAssign.name} := ${toDebugString(toAssign.value)}`);
		}
	}
	return {
		result: true,
		referenceRecord: conditionsReferenceRecord
	};
};
// node_modules/@smithy/util-endpoints/dist-es/utils/getEndpointHeaders.js
const getEndpointHeaders = (headers, options) => Object.entries(headers).reduce((acc, [headerKey, headerVal]) => ({
	...acc,
	[headerKey]: headerVal.map((headerValEntry) => {
		const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
		if (typeof processedExpr !== "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
		return processedExpr;
	})
}), {});
// node_modules/@smithy/util-endpoints/dist-es/utils/getEndpointProperty.js
const getEndpointProperty = (property, options) => {
	if (Array.isArray(property)) return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
	switch (typeof property) {
		case "string": return evaluateTemplate(property, options);
		case "object":
			if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
			return getEndpointProperties(property, options);
		case "boolean": return property;
		default: throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
	}
};
// node_modules/@smithy/util-endpoints/dist-es/utils/getEndpointProperties.js
const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => ({
	...acc,
	[propertyKey]: getEndpointProperty(propertyVal, options)
}), {});
// node_modules/@smithy/util-endpoints/dist-es/utils/getEndpointUrl.js
const getEndpointUrl = (endpointUrl, options) => {
	const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
	if (typeof expression === "string") try {
		return new URL(expression);
	} catch (error) {
		console.error(`Failed to construct URL with ${expression}`, error);
		throw error;
	}
	throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};
// node_modules/@smithy/util-endpoints/dist-es/utils/evaluateEndpointRule.js
const evaluateEndpointRule = (endpointRule, options) => {
	const { conditions, endpoint } = endpointRule;
	const { result, referenceRecord } = evaluateConditions(conditions, options);
	if (!result) return;
	const endpointRuleOptions = {
		...options,
		referenceRecord: {
			...options.referenceRecord,
			...referenceRecord
		}
	};
	const { url, properties, headers } = endpoint;
	options.logger?.debug?.(debugId, `Resolving endpoint from template: ${toDebugString(endpoint)}`);
	return {
		...headers != void 0 && { headers: getEndpointHeaders(headers, endpointRuleOptions) },
		...properties != void 0 && { properties: getEndpointProperties(properties, endpointRuleOptions) },
		url: getEndpointUrl(url, endpointRuleOptions)
	};
};
// node_modules/@smithy/util-endpoints/dist-es/utils/evaluateErrorRule.js
const evaluateErrorRule = (errorRule, options) => {
	const { conditions, error } = errorRule;
	const { result, referenceRecord } = evaluateConditions(conditions, options);
	if (!result) return;
	throw new EndpointError(evaluateExpression(error, "Error", {
		...options,
		referenceRecord: {
			...options.referenceRecord,
			...referenceRecord
		}
	}));
};
// node_modules/@smithy/util-endpoints/dist-es/utils/evaluateTreeRule.js
const evaluateTreeRule = (treeRule, options) => {
	const { conditions, rules } = treeRule;
	const { result, referenceRecord } = evaluateConditions(conditions, options);
	if (!result) return;
	return evaluateRules(rules, {
		...options,
		referenceRecord: {
			...options.referenceRecord,
			...referenceRecord
		}
	});
};
// node_modules/@smithy/util-endpoints/dist-es/utils/evaluateRules.js
const evaluateRules = (rules, options) => {
	for (const rule of rules) if (rule.type === "endpoint") {
		const endpointOrUndefined = evaluateEndpointRule(rule, options);
		if (endpointOrUndefined) return endpointOrUndefined;
	} else if (rule.type === "error") evaluateErrorRule(rule, options);
	else if (rule.type === "tree") {
		const endpointOrUndefined = evaluateTreeRule(rule, options);
		if (endpointOrUndefined) return endpointOrUndefined;
	} else throw new EndpointError(`Unknown endpoint rule: ${rule}`);
	throw new EndpointError(`Rules evaluation failed`);
};
// node_modules/@smithy/util-endpoints/dist-es/resolveEndpoint.js
const resolveEndpoint = (ruleSetObject, options) => {
	const { endpointParams, logger } = options;
	const { parameters, rules } = ruleSetObject;
	options.logger?.debug?.(`${debugId} Initial EndpointParams: ${toDebugString(endpointParams)}`);
	const paramsWithDefault = Object.entries(parameters).filter(([, v]) => v.default != null).map(([k, v]) => [k, v.default]);
	if (paramsWithDefault.length > 0) for (const [paramKey, paramDefaultValue] of paramsWithDefault) endpointParams[paramKey] = endpointParams[paramKey] ?? paramDefaultValue;
	const requiredParams = Object.entries(parameters).filter(([, v]) => v.required).map(([k]) => k);
	for (const requiredParam of requiredParams) if (endpointParams[requiredParam] == null) throw new EndpointError(`Missing required parameter: '${requiredParam}'`);
	const endpoint = evaluateRules(rules, {
		endpointParams,
		logger,
		referenceRecord: {}
	});
	if (options.endpointParams?.Endpoint) try {
		const { protocol, port } = new URL(options.endpointParams.Endpoint);
		endpoint.url.protocol = protocol;
		endpoint.url.port = port;
	} catch (e) {}
	options.logger?.debug?.(`${debugId} Resolved endpoint: ${toDebugString(endpoint)}`);
	return endpoint;
};
// node_modules/@aws-sdk/util-endpoints/dist-es/lib/aws/isVirtualHostableS3Bucket.js
const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
	if (allowSubDomains) {
		for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
		return true;
	}
	if (!isValidHostLabel(value)) return false;
	if (value.length < 3 || value.length > 63) return false;
	if (value !== value.toLowerCase()) return false;
	if (isIpAddress(value)) return false;
	return true;
};
// node_modules/@aws-sdk/util-endpoints/dist-es/lib/aws/parseArn.js
const parseArn = (value) => {
	const segments = value.split(":");
	if (segments.length < 6) return null;
	const [arn, partition, service, region, accountId, ...resourceId] = segments;
	if (arn !== "arn" || partition === "" || service === "" || resourceId[0] === "") return null;
	return {
		partition,
		service,
		region,
		accountId,
		resourceId: resourceId[0].includes("/") ? resourceId[0].split("/") : resourceId
	};
};
// node_modules/@aws-sdk/util-endpoints/dist-es/lib/aws/partition.js
let selectedPartitionsInfo = {
	partitions: [
		{
			"id": "aws",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-east-1",
				"name": "aws",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^(us|eu|ap|sa|ca|me|af|il)\\-\\w+\\-\\d+$",
			"regions": {
				"af-south-1": { "description": "Africa (Cape Town)" },
				"ap-east-1": { "description": "Asia Pacific (Hong Kong)" },
				"ap-northeast-1": { "description": "Asia Pacific (Tokyo)" },
				"ap-northeast-2": { "description": "Asia Pacific (Seoul)" },
				"ap-northeast-3": { "description": "Asia Pacific (Osaka)" },
				"ap-south-1": { "description": "Asia Pacific (Mumbai)" },
				"ap-south-2": { "description": "Asia Pacific (Hyderabad)" },
				"ap-southeast-1": { "description": "Asia Pacific (Singapore)" },
				"ap-southeast-2": { "description": "Asia Pacific (Sydney)" },
				"ap-southeast-3": { "description": "Asia Pacific (Jakarta)" },
				"ap-southeast-4": { "description": "Asia Pacific (Melbourne)" },
				"aws-global": { "description": "AWS Standard global region" },
				"ca-central-1": { "description": "Canada (Central)" },
				"ca-west-1": { "description": "Canada West (Calgary)" },
				"eu-central-1": { "description": "Europe (Frankfurt)" },
				"eu-central-2": { "description": "Europe (Zurich)" },
				"eu-north-1": { "description": "Europe (Stockholm)" },
				"eu-south-1": { "description": "Europe (Milan)" },
				"eu-south-2": { "description": "Europe (Spain)" },
				"eu-west-1": { "description": "Europe (Ireland)" },
				"eu-west-2": { "description": "Europe (London)" },
				"eu-west-3": { "description": "Europe (Paris)" },
				"il-central-1": { "description": "Israel (Tel Aviv)" },
				"me-central-1": { "description": "Middle East (UAE)" },
				"me-south-1": { "description": "Middle East (Bahrain)" },
				"sa-east-1": { "description": "South America (Sao Paulo)" },
				"us-east-1": { "description": "US East (N. Virginia)" },
				"us-east-2": { "description": "US East (Ohio)" },
				"us-west-1": { "description": "US West (N. California)" },
				"us-west-2": { "description": "US West (Oregon)" }
			}
		},
		{
			"id": "aws-cn",
			"outputs": {
				"dnsSuffix": "amazonaws.com.cn",
				"dualStackDnsSuffix": "api.amazonwebservices.com.cn",
				"implicitGlobalRegion": "cn-northwest-1",
				"name": "aws-cn",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^cn\\-\\w+\\-\\d+$",
			"regions": {
				"aws-cn-global": { "description": "AWS China global region" },
				"cn-north-1": { "description": "China (Beijing)" },
				"cn-northwest-1": { "description": "China (Ningxia)" }
			}
		},
		{
			"id": "aws-us-gov",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-gov-west-1",
				"name": "aws-us-gov",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
			"regions": {
				"aws-us-gov-global": { "description": "AWS GovCloud (US) global region" },
				"us-gov-east-1": { "description": "AWS GovCloud (US-East)" },
				"us-gov-west-1": { "description": "AWS GovCloud (US-West)" }
			}
		},
		{
			"id": "aws-iso",
			"outputs": {
				"dnsSuffix": "c2s.ic.gov",
				"dualStackDnsSuffix": "c2s.ic.gov",
				"implicitGlobalRegion": "us-iso-east-1",
				"name": "aws-iso",
				"supportsDualStack": false,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-global": { "description": "AWS ISO (US) global region" },
				"us-iso-east-1": { "description": "US ISO East" },
				"us-iso-west-1": { "description": "US ISO WEST" }
			}
		},
		{
			"id": "aws-iso-b",
			"outputs": {
				"dnsSuffix": "sc2s.sgov.gov",
				"dualStackDnsSuffix": "sc2s.sgov.gov",
				"implicitGlobalRegion": "us-isob-east-1",
				"name": "aws-iso-b",
				"supportsDualStack": false,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-b-global": { "description": "AWS ISOB (US) global region" },
				"us-isob-east-1": { "description": "US ISOB East (Ohio)" }
			}
		},
		{
			"id": "aws-iso-e",
			"outputs": {
				"dnsSuffix": "cloud.adc-e.uk",
				"dualStackDnsSuffix": "cloud.adc-e.uk",
				"implicitGlobalRegion": "eu-isoe-west-1",
				"name": "aws-iso-e",
				"supportsDualStack": false,
				"supportsFIPS": true
			},
			"regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
			"regions": {}
		},
		{
			"id": "aws-iso-f",
			"outputs": {
				"dnsSuffix": "csp.hci.ic.gov",
				"dualStackDnsSuffix": "csp.hci.ic.gov",
				"implicitGlobalRegion": "us-isof-south-1",
				"name": "aws-iso-f",
				"supportsDualStack": false,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
			"regions": {}
		}
	],
	version: "1.1"
};
let selectedUserAgentPrefix = "";
const partition = (value) => {
	const { partitions } = selectedPartitionsInfo;
	for (const partition of partitions) {
		const { regions, outputs } = partition;
		for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
			...outputs,
			...regionData
		};
	}
	for (const partition of partitions) {
		const { regionRegex, outputs } = partition;
		if (new RegExp(regionRegex).test(value)) return { ...outputs };
	}
	const DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
	if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
	return { ...DEFAULT_PARTITION.outputs };
};
const getUserAgentPrefix = () => selectedUserAgentPrefix;
// node_modules/@aws-sdk/util-endpoints/dist-es/aws.js
customEndpointFunctions.aws = {
	isVirtualHostableS3Bucket,
	parseArn,
	partition
};
// node_modules/@aws-sdk/middleware-user-agent/dist-es/constants.js
const USER_AGENT = "user-agent";
const X_AMZ_USER_AGENT = "x-amz-user-agent";
const UA_NAME_ESCAPE_REGEX = /[^\!\$\%\&\'\*\+\-\.\^\_\`\|\~\d\w]/g;
const UA_VALUE_ESCAPE_REGEX = /[^\!\$\%\&\'\*\+\-\.\^\_\`\|\~\d\w\#]/g;
// node_modules/@aws-sdk/middleware-user-agent/dist-es/user-agent-middleware.js
const userAgentMiddleware = (options) => (next, context) => async (args) => {
	const { request } = args;
	if (!HttpRequest.isInstance(request)) return next(args);
	const { headers } = request;
	const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
	const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
	const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
	const prefix = getUserAgentPrefix();
	const sdkUserAgentValue = (prefix ? [prefix] : []).concat([
		...defaultUserAgent,
		...userAgent,
		...customUserAgent
	]).join(" ");
	const normalUAValue = [...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")), ...customUserAgent].join(" ");
	if (options.runtime !== "browser") {
		if (normalUAValue) headers[X_AMZ_USER_AGENT] = headers["x-amz-user-agent"] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
		headers[USER_AGENT] = sdkUserAgentValue;
	} else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
	return next({
		...args,
		request
	});
};
const escapeUserAgent = (userAgentPair) => {
	const name = userAgentPair[0].split("/").map((part) => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/");
	const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-");
	const prefixSeparatorIndex = name.indexOf("/");
	const prefix = name.substring(0, prefixSeparatorIndex);
	let uaName = name.substring(prefixSeparatorIndex + 1);
	if (prefix === "api") uaName = uaName.toLowerCase();
	return [
		prefix,
		uaName,
		version
	].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
		switch (index) {
			case 0: return item;
			case 1: return `${acc}/${item}`;
			default: return `${acc}#${item}`;
		}
	}, "");
};
const getUserAgentMiddlewareOptions = {
	name: "getUserAgentMiddleware",
	step: "build",
	priority: "low",
	tags: ["SET_USER_AGENT", "USER_AGENT"],
	override: true
};
const getUserAgentPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
} });
// lib/aws/config-resolver.cjs
var require_config_resolver = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function resolveRegionConfig(input) {
		const { region, useFipsEndpoint = false } = input;
		return Object.assign(input, {
			region: async () => typeof region === "string" ? region : region(),
			useFipsEndpoint: async () => typeof useFipsEndpoint === "boolean" ? useFipsEndpoint : useFipsEndpoint()
		});
	}
	const nothingToFind = {
		environmentVariableSelector: () => void 0,
		configFileSelector: () => void 0,
		default: void 0
	};
	module.exports = {
		resolveRegionConfig,
		NODE_REGION_CONFIG_OPTIONS: nothingToFind,
		NODE_REGION_CONFIG_FILE_OPTIONS: {},
		NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: {
			...nothingToFind,
			default: false
		},
		NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: {
			...nothingToFind,
			default: false
		}
	};
}));
// node_modules/@smithy/util-middleware/dist-es/getSmithyContext.js
(0,_dist_es_js__WEBPACK_IMPORTED_MODULE_1__.t)();
const getSmithyContext = (context) => context["__smithy_context"] || (context["__smithy_context"] = {});
// node_modules/@smithy/util-middleware/dist-es/normalizeProvider.js
const normalizeProvider$1 = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/core/dist-es/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
	const map = new Map();
	for (const scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
	return map;
}
const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
	const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
	const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
	const smithyContext = getSmithyContext(context);
	const failureReasons = [];
	for (const option of options) {
		const scheme = authSchemes.get(option.schemeId);
		if (!scheme) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
			continue;
		}
		const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
		if (!identityProvider) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
		option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
		option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
		smithyContext.selectedHttpAuthScheme = {
			httpAuthOption: option,
			identity: await identityProvider(option.identityProperties),
			signer: scheme.signer
		};
		break;
	}
	if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join("\n"));
	return next(args);
};
// node_modules/@smithy/middleware-endpoint/dist-es/service-customizations/s3.js
const resolveParamsForS3 = async (endpointParams) => {
	const bucket = endpointParams?.Bucket || "";
	if (typeof endpointParams.Bucket === "string") endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
	if (isArnBucketName(bucket)) {
		if (endpointParams.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
	} else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) endpointParams.ForcePathStyle = true;
	if (endpointParams.DisableMultiRegionAccessPoints) {
		endpointParams.disableMultiRegionAccessPoints = true;
		endpointParams.DisableMRAP = true;
	}
	return endpointParams;
};
const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9]$/;
const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
const DOTS_PATTERN = /\.\./;
const isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
const isArnBucketName = (bucketName) => {
	const [arn, partition, service, , , bucket] = bucketName.split(":");
	const isArn = arn === "arn" && bucketName.split(":").length >= 6;
	const isValidArn = Boolean(isArn && partition && service && bucket);
	if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
	return isValidArn;
};
// node_modules/@smithy/middleware-endpoint/dist-es/adaptors/createConfigValueProvider.js
const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config) => {
	const configProvider = async () => {
		const configValue = config[configKey] ?? config[canonicalEndpointParamKey];
		if (typeof configValue === "function") return configValue();
		return configValue;
	};
	if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") return async () => {
		const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
		return credentials?.credentialScope ?? credentials?.CredentialScope;
	};
	if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
		const endpoint = await configProvider();
		if (endpoint && typeof endpoint === "object") {
			if ("url" in endpoint) return endpoint.url.href;
			if ("hostname" in endpoint) {
				const { protocol, hostname, port, path } = endpoint;
				return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
			}
		}
		return endpoint;
	};
	return configProvider;
};
// node_modules/@smithy/property-provider/dist-es/ProviderError.js
var ProviderError = class ProviderError extends Error {
	constructor(message, tryNextLink = true) {
		super(message);
		this.tryNextLink = tryNextLink;
		this.name = "ProviderError";
		Object.setPrototypeOf(this, ProviderError.prototype);
	}
	static from(error, tryNextLink = true) {
		return Object.assign(new this(error.message, tryNextLink), error);
	}
};
// node_modules/@smithy/property-provider/dist-es/CredentialsProviderError.js
var CredentialsProviderError = class CredentialsProviderError extends ProviderError {
	constructor(message, tryNextLink = true) {
		super(message, tryNextLink);
		this.tryNextLink = tryNextLink;
		this.name = "CredentialsProviderError";
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};
// node_modules/@smithy/property-provider/dist-es/chain.js
const chain = (...providers) => async () => {
	if (providers.length === 0) throw new ProviderError("No providers in chain");
	let lastProviderError;
	for (const provider of providers) try {
		return await provider();
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
// node_modules/@smithy/property-provider/dist-es/fromStatic.js
const fromStatic$1 = (staticValue) => () => Promise.resolve(staticValue);
// node_modules/@smithy/property-provider/dist-es/memoize.js
const memoize = (provider, isExpired, requiresRefresh) => {
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async () => {
		if (!pending) pending = provider();
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
		return resolved;
	};
	return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
		if (isConstant) return resolved;
		if (requiresRefresh && !requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider();
			return resolved;
		}
		return resolved;
	};
};
// node_modules/@smithy/node-config-provider/dist-es/fromEnv.js
const fromEnv = (envVarSelector) => async () => {
	try {
		const config = envVarSelector(process.env);
		if (config === void 0) throw new Error();
		return config;
	} catch (e) {
		throw new CredentialsProviderError(e.message || `Cannot load config from environment variables with getter: ${envVarSelector}`);
	}
};
// node_modules/@smithy/shared-ini-file-loader/dist-es/getHomeDir.js
const homeDirCache = {};
const getHomeDirCacheKey = () => {
	if (process && process.geteuid) return `${process.geteuid()}`;
	return "DEFAULT";
};
const getHomeDir = () => {
	const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${path__WEBPACK_IMPORTED_MODULE_7__.sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	const homeDirCacheKey = getHomeDirCacheKey();
	if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0,os__WEBPACK_IMPORTED_MODULE_4__.homedir)();
	return homeDirCache[homeDirCacheKey];
};
const getProfileName = (init) => init.profile || process.env["AWS_PROFILE"] || "default";
// node_modules/@smithy/shared-ini-file-loader/dist-es/getSSOTokenFromFile.js
const { readFile: readFile$1 } = fs__WEBPACK_IMPORTED_MODULE_6__.promises;
// node_modules/@smithy/shared-ini-file-loader/dist-es/getConfigData.js
(0,_dist_es_js__WEBPACK_IMPORTED_MODULE_1__.t)();
const getConfigData = (data) => Object.entries(data).filter(([key]) => {
	const indexOfSeparator = key.indexOf(".");
	if (indexOfSeparator === -1) return false;
	return Object.values(_dist_es_js__WEBPACK_IMPORTED_MODULE_1__.n).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	const indexOfSeparator = key.indexOf(".");
	const updatedKey = key.substring(0, indexOfSeparator) === _dist_es_js__WEBPACK_IMPORTED_MODULE_1__.n.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, { ...data.default && { default: data.default } });
const getConfigFilepath = () => process.env["AWS_CONFIG_FILE"] || (0,path__WEBPACK_IMPORTED_MODULE_7__.join)(getHomeDir(), ".aws", "config");
const getCredentialsFilepath = () => process.env["AWS_SHARED_CREDENTIALS_FILE"] || (0,path__WEBPACK_IMPORTED_MODULE_7__.join)(getHomeDir(), ".aws", "credentials");
// node_modules/@smithy/shared-ini-file-loader/dist-es/parseIni.js
(0,_dist_es_js__WEBPACK_IMPORTED_MODULE_1__.t)();
const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@\+\.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = (iniData) => {
	const map = {};
	let currentSection;
	let currentSubSection;
	for (const iniLine of iniData.split(/\r?\n/)) {
		const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0;
			currentSubSection = void 0;
			const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			const matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				const [, prefix, , name] = matches;
				if (Object.values(_dist_es_js__WEBPACK_IMPORTED_MODULE_1__.n).includes(prefix)) currentSection = [prefix, name].join(".");
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			const indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				const [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
					map[currentSection] = map[currentSection] || {};
					const key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};
// node_modules/@smithy/shared-ini-file-loader/dist-es/slurpFile.js
const { readFile } = fs__WEBPACK_IMPORTED_MODULE_6__.promises;
const filePromisesHash = {};
const slurpFile = (path, options) => {
	if (!filePromisesHash[path] || options?.ignoreCache) filePromisesHash[path] = readFile(path, "utf8");
	return filePromisesHash[path];
};
// node_modules/@smithy/shared-ini-file-loader/dist-es/loadSharedConfigFiles.js
const swallowError = () => ({});
const loadSharedConfigFiles = async (init = {}) => {
	const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
	const parsedFiles = await Promise.all([slurpFile(configFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), slurpFile(filepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};
// node_modules/@smithy/node-config-provider/dist-es/fromSharedConfigFiles.js
const fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
	const profile = getProfileName(init);
	const { configFile, credentialsFile } = await loadSharedConfigFiles(init);
	const profileFromCredentials = credentialsFile[profile] || {};
	const profileFromConfig = configFile[profile] || {};
	const mergedProfile = preferredFile === "config" ? {
		...profileFromCredentials,
		...profileFromConfig
	} : {
		...profileFromConfig,
		...profileFromCredentials
	};
	try {
		const configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
		if (configValue === void 0) throw new Error();
		return configValue;
	} catch (e) {
		throw new CredentialsProviderError(e.message || `Cannot load config for profile ${profile} in SDK configuration files with getter: ${configSelector}`);
	}
};
// node_modules/@smithy/node-config-provider/dist-es/fromStatic.js
const isFunction = (func) => typeof func === "function";
const fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromStatic$1(defaultValue);
// node_modules/@smithy/node-config-provider/dist-es/configLoader.js
const loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => memoize(chain(fromEnv(environmentVariableSelector), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
// node_modules/@smithy/middleware-endpoint/dist-es/adaptors/getEndpointUrlConfig.js
const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
const CONFIG_ENDPOINT_URL = "endpoint_url";
const getEndpointUrlConfig = (serviceId) => ({
	environmentVariableSelector: (env) => {
		const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
		const serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
		if (serviceEndpointUrl) return serviceEndpointUrl;
		const endpointUrl = env[ENV_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	configFileSelector: (profile, config) => {
		if (config && profile.services) {
			const servicesSection = config[["services", profile.services].join(".")];
			if (servicesSection) {
				const endpointUrl = servicesSection[[serviceId.split(" ").map((w) => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL].join(".")];
				if (endpointUrl) return endpointUrl;
			}
		}
		const endpointUrl = profile[CONFIG_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	default: void 0
});
// node_modules/@smithy/middleware-endpoint/dist-es/adaptors/getEndpointFromConfig.js
const getEndpointFromConfig = async (serviceId) => loadConfig(getEndpointUrlConfig(serviceId))();
// node_modules/@smithy/querystring-parser/dist-es/index.js
function parseQueryString(querystring) {
	const query = {};
	querystring = querystring.replace(/^\?/, "");
	if (querystring) for (const pair of querystring.split("&")) {
		let [key, value = null] = pair.split("=");
		key = decodeURIComponent(key);
		if (value) value = decodeURIComponent(value);
		if (!(key in query)) query[key] = value;
		else if (Array.isArray(query[key])) query[key].push(value);
		else query[key] = [query[key], value];
	}
	return query;
}
// node_modules/@smithy/url-parser/dist-es/index.js
const parseUrl = (url) => {
	if (typeof url === "string") return parseUrl(new URL(url));
	const { hostname, pathname, port, protocol, search } = url;
	let query;
	if (search) query = parseQueryString(search);
	return {
		hostname,
		port: port ? parseInt(port) : void 0,
		protocol,
		path: pathname,
		query
	};
};
// node_modules/@smithy/middleware-endpoint/dist-es/adaptors/toEndpointV1.js
const toEndpointV1 = (endpoint) => {
	if (typeof endpoint === "object") {
		if ("url" in endpoint) return parseUrl(endpoint.url);
		return endpoint;
	}
	return parseUrl(endpoint);
};
// node_modules/@smithy/middleware-endpoint/dist-es/adaptors/getEndpointFromInstructions.js
const getEndpointFromInstructions = async (commandInput, instructionsSupplier, clientConfig, context) => {
	if (!clientConfig.endpoint) {
		const endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId || "");
		if (endpointFromConfig) clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig));
	}
	const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
	if (typeof clientConfig.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
	return clientConfig.endpointProvider(endpointParams, context);
};
const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
	const endpointParams = {};
	const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
	for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
		case "staticContextParams":
			endpointParams[name] = instruction.value;
			break;
		case "contextParams":
			endpointParams[name] = commandInput[instruction.name];
			break;
		case "clientContextParams":
		case "builtInParams":
			endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig)();
			break;
		default: throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
	}
	if (Object.keys(instructions).length === 0) Object.assign(endpointParams, clientConfig);
	if (String(clientConfig.serviceId).toLowerCase() === "s3") await resolveParamsForS3(endpointParams);
	return endpointParams;
};
// node_modules/@smithy/middleware-endpoint/dist-es/endpointMiddleware.js
const endpointMiddleware = ({ config, instructions }) => {
	return (next, context) => async (args) => {
		const endpoint = await getEndpointFromInstructions(args.input, { getEndpointParameterInstructions() {
			return instructions;
		} }, { ...config }, context);
		context.endpointV2 = endpoint;
		context.authSchemes = endpoint.properties?.authSchemes;
		const authScheme = context.authSchemes?.[0];
		if (authScheme) {
			context["signing_region"] = authScheme.signingRegion;
			context["signing_service"] = authScheme.signingName;
			const httpAuthOption = getSmithyContext(context)?.selectedHttpAuthScheme?.httpAuthOption;
			if (httpAuthOption) httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
				signing_region: authScheme.signingRegion,
				signingRegion: authScheme.signingRegion,
				signing_service: authScheme.signingName,
				signingName: authScheme.signingName,
				signingRegionSet: authScheme.signingRegionSet
			}, authScheme.properties);
		}
		return next({ ...args });
	};
};
// node_modules/@smithy/middleware-serde/dist-es/deserializerMiddleware.js
const deserializerMiddleware = (options, deserializer) => (next, context) => async (args) => {
	const { response } = await next(args);
	try {
		return {
			response,
			output: await deserializer(response, options)
		};
	} catch (error) {
		Object.defineProperty(error, "$response", { value: response });
		if (!("$metadata" in error)) {
			error.message += "\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
			if (typeof error.$responseBodyText !== "undefined") {
				if (error.$response) error.$response.body = error.$responseBodyText;
			}
		}
		throw error;
	}
};
// node_modules/@smithy/middleware-serde/dist-es/serializerMiddleware.js
const serializerMiddleware = (options, serializer) => (next, context) => async (args) => {
	const endpoint = context.endpointV2?.url && options.urlParser ? async () => options.urlParser(context.endpointV2.url) : options.endpoint;
	if (!endpoint) throw new Error("No valid endpoint provider available.");
	const request = await serializer(args.input, {
		...options,
		endpoint
	});
	return next({
		...args,
		request
	});
};
// node_modules/@smithy/middleware-serde/dist-es/serdePlugin.js
const deserializerMiddlewareOption = {
	name: "deserializerMiddleware",
	step: "deserialize",
	tags: ["DESERIALIZER"],
	override: true
};
const serializerMiddlewareOption = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: true
};
function getSerdePlugin(config, serializer, deserializer) {
	return { applyToStack: (commandStack) => {
		commandStack.add(deserializerMiddleware(config, deserializer), deserializerMiddlewareOption);
		commandStack.add(serializerMiddleware(config, serializer), serializerMiddlewareOption);
	} };
}
// node_modules/@smithy/middleware-endpoint/dist-es/getEndpointPlugin.js
const endpointMiddlewareOptions = {
	step: "serialize",
	tags: [
		"ENDPOINT_PARAMETERS",
		"ENDPOINT_V2",
		"ENDPOINT"
	],
	name: "endpointV2Middleware",
	override: true,
	relation: "before",
	toMiddleware: serializerMiddlewareOption.name
};
const getEndpointPlugin = (config, instructions) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(endpointMiddleware({
		config,
		instructions
	}), endpointMiddlewareOptions);
} });
// node_modules/@smithy/middleware-endpoint/dist-es/resolveEndpointConfig.js
const resolveEndpointConfig = (input) => {
	const tls = input.tls ?? true;
	const { endpoint } = input;
	const customEndpointProvider = endpoint != null ? async () => toEndpointV1(await normalizeProvider$1(endpoint)()) : void 0;
	const isCustomEndpoint = !!endpoint;
	return {
		...input,
		endpoint: customEndpointProvider,
		tls,
		isCustomEndpoint,
		useDualstackEndpoint: normalizeProvider$1(input.useDualstackEndpoint ?? false),
		useFipsEndpoint: normalizeProvider$1(input.useFipsEndpoint ?? false)
	};
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/core/dist-es/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
	step: "serialize",
	tags: ["HTTP_AUTH_SCHEME"],
	name: "httpAuthSchemeMiddleware",
	override: true,
	relation: "before",
	toMiddleware: endpointMiddlewareOptions.name
};
const getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
		httpAuthSchemeParametersProvider,
		identityProviderConfigProvider
	}), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
} });
serializerMiddlewareOption.name;
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/core/dist-es/middleware-http-signing/httpSigningMiddleware.js
const defaultErrorHandler = (signingProperties) => (error) => {
	throw error;
};
const defaultSuccessHandler = (httpResponse, signingProperties) => {};
const httpSigningMiddleware = (config) => (next, context) => async (args) => {
	if (!HttpRequest.isInstance(args.request)) return next(args);
	const scheme = getSmithyContext(context).selectedHttpAuthScheme;
	if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
	const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
	const output = await next({
		...args,
		request: await signer.sign(args.request, identity, signingProperties)
	}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
	(signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
	return output;
};
// node_modules/@smithy/util-retry/dist-es/config.js
var RETRY_MODES;
(function(RETRY_MODES) {
	RETRY_MODES["STANDARD"] = "standard";
	RETRY_MODES["ADAPTIVE"] = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
// node_modules/@smithy/service-error-classification/dist-es/constants.js
const THROTTLING_ERROR_CODES = [
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"LimitExceededException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException"
];
const TRANSIENT_ERROR_CODES = [
	"TimeoutError",
	"RequestTimeout",
	"RequestTimeoutException"
];
const TRANSIENT_ERROR_STATUS_CODES = [
	500,
	502,
	503,
	504
];
const NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT"
];
// node_modules/@smithy/service-error-classification/dist-es/index.js
const isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
const isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
const isTransientError = (error) => isClockSkewCorrectedError(error) || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0);
const isServerError = (error) => {
	if (error.$metadata?.httpStatusCode !== void 0) {
		const statusCode = error.$metadata.httpStatusCode;
		if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
		return false;
	}
	return false;
};
// node_modules/@smithy/util-retry/dist-es/DefaultRateLimiter.js
var DefaultRateLimiter = class {
	constructor(options) {
		this.currentCapacity = 0;
		this.enabled = false;
		this.lastMaxRate = 0;
		this.measuredTxRate = 0;
		this.requestCount = 0;
		this.lastTimestamp = 0;
		this.timeWindow = 0;
		this.beta = options?.beta ?? .7;
		this.minCapacity = options?.minCapacity ?? 1;
		this.minFillRate = options?.minFillRate ?? .5;
		this.scaleConstant = options?.scaleConstant ?? .4;
		this.smooth = options?.smooth ?? .8;
		const currentTimeInSeconds = this.getCurrentTimeInSeconds();
		this.lastThrottleTime = currentTimeInSeconds;
		this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
		this.fillRate = this.minFillRate;
		this.maxCapacity = this.minCapacity;
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1e3;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	async acquireTokenBucket(amount) {
		if (!this.enabled) return;
		this.refillTokenBucket();
		if (amount > this.currentCapacity) {
			const delay = (amount - this.currentCapacity) / this.fillRate * 1e3;
			await new Promise((resolve) => setTimeout(resolve, delay));
		}
		this.currentCapacity = this.currentCapacity - amount;
	}
	refillTokenBucket() {
		const timestamp = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = timestamp;
			return;
		}
		const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
		this.currentCapacity = Math.min(this.maxCapacity, this.currentCapacity + fillAmount);
		this.lastTimestamp = timestamp;
	}
	updateClientSendingRate(response) {
		let calculatedRate;
		this.updateMeasuredRate();
		if (isThrottlingError(response)) {
			const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
			this.lastMaxRate = rateToUse;
			this.calculateTimeWindow();
			this.lastThrottleTime = this.getCurrentTimeInSeconds();
			calculatedRate = this.cubicThrottle(rateToUse);
			this.enableTokenBucket();
		} else {
			this.calculateTimeWindow();
			calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
		}
		const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(newRate);
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
	}
	cubicThrottle(rateToUse) {
		return this.getPrecise(rateToUse * this.beta);
	}
	cubicSuccess(timestamp) {
		return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = true;
	}
	updateTokenBucketRate(newRate) {
		this.refillTokenBucket();
		this.fillRate = Math.max(newRate, this.minFillRate);
		this.maxCapacity = Math.max(newRate, this.minCapacity);
		this.currentCapacity = Math.min(this.currentCapacity, this.maxCapacity);
	}
	updateMeasuredRate() {
		const t = this.getCurrentTimeInSeconds();
		const timeBucket = Math.floor(t * 2) / 2;
		this.requestCount++;
		if (timeBucket > this.lastTxRateBucket) {
			const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
			this.requestCount = 0;
			this.lastTxRateBucket = timeBucket;
		}
	}
	getPrecise(num) {
		return parseFloat(num.toFixed(8));
	}
};
// node_modules/@smithy/util-retry/dist-es/constants.js
const MAXIMUM_RETRY_DELAY = 2e4;
const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
const REQUEST_HEADER = "amz-sdk-request";
// node_modules/@smithy/util-retry/dist-es/defaultRetryBackoffStrategy.js
const getDefaultRetryBackoffStrategy = () => {
	let delayBase = 100;
	const computeNextBackoffDelay = (attempts) => {
		return Math.floor(Math.min(MAXIMUM_RETRY_DELAY, Math.random() * 2 ** attempts * delayBase));
	};
	const setDelayBase = (delay) => {
		delayBase = delay;
	};
	return {
		computeNextBackoffDelay,
		setDelayBase
	};
};
// node_modules/@smithy/util-retry/dist-es/defaultRetryToken.js
const createDefaultRetryToken = ({ retryDelay, retryCount, retryCost }) => {
	const getRetryCount = () => retryCount;
	const getRetryDelay = () => Math.min(MAXIMUM_RETRY_DELAY, retryDelay);
	const getRetryCost = () => retryCost;
	return {
		getRetryCount,
		getRetryDelay,
		getRetryCost
	};
};
// node_modules/@smithy/util-retry/dist-es/StandardRetryStrategy.js
var StandardRetryStrategy = class {
	constructor(maxAttempts) {
		this.maxAttempts = maxAttempts;
		this.mode = RETRY_MODES.STANDARD;
		this.capacity = 500;
		this.retryBackoffStrategy = getDefaultRetryBackoffStrategy();
		this.maxAttemptsProvider = typeof maxAttempts === "function" ? maxAttempts : async () => maxAttempts;
	}
	async acquireInitialRetryToken(retryTokenScope) {
		return createDefaultRetryToken({
			retryDelay: 100,
			retryCount: 0
		});
	}
	async refreshRetryTokenForRetry(token, errorInfo) {
		const maxAttempts = await this.getMaxAttempts();
		if (this.shouldRetry(token, errorInfo, maxAttempts)) {
			const errorType = errorInfo.errorType;
			this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? 500 : 100);
			const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
			const retryDelay = errorInfo.retryAfterHint ? Math.max(errorInfo.retryAfterHint.getTime() - Date.now() || 0, delayFromErrorType) : delayFromErrorType;
			const capacityCost = this.getCapacityCost(errorType);
			this.capacity -= capacityCost;
			return createDefaultRetryToken({
				retryDelay,
				retryCount: token.getRetryCount() + 1,
				retryCost: capacityCost
			});
		}
		throw new Error("No retry token available");
	}
	recordSuccess(token) {
		this.capacity = Math.max(500, this.capacity + (token.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch (error) {
			console.warn(`Max attempts provider could not resolve. Using default of 3`);
			return 3;
		}
	}
	shouldRetry(tokenToRenew, errorInfo, maxAttempts) {
		return tokenToRenew.getRetryCount() + 1 < maxAttempts && this.capacity >= this.getCapacityCost(errorInfo.errorType) && this.isRetryableError(errorInfo.errorType);
	}
	getCapacityCost(errorType) {
		return errorType === "TRANSIENT" ? 10 : 5;
	}
	isRetryableError(errorType) {
		return errorType === "THROTTLING" || errorType === "TRANSIENT";
	}
};
// node_modules/@smithy/util-retry/dist-es/AdaptiveRetryStrategy.js
var AdaptiveRetryStrategy = class {
	constructor(maxAttemptsProvider, options) {
		this.maxAttemptsProvider = maxAttemptsProvider;
		this.mode = RETRY_MODES.ADAPTIVE;
		const { rateLimiter } = options ?? {};
		this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
		this.standardRetryStrategy = new StandardRetryStrategy(maxAttemptsProvider);
	}
	async acquireInitialRetryToken(retryTokenScope) {
		await this.rateLimiter.getSendToken();
		return this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
	}
	async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
		this.rateLimiter.updateClientSendingRate(errorInfo);
		return this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
	}
	recordSuccess(token) {
		this.rateLimiter.updateClientSendingRate({});
		this.standardRetryStrategy.recordSuccess(token);
	}
};
// node_modules/@smithy/middleware-retry/node_modules/uuid/dist/esm/stringify.js
const byteToHex = [];
for (let i = 0; i < 256; ++i) byteToHex.push((i + 256).toString(16).slice(1));
function unsafeStringify(arr, offset = 0) {
	return (byteToHex[arr[offset + 0]] + byteToHex[arr[offset + 1]] + byteToHex[arr[offset + 2]] + byteToHex[arr[offset + 3]] + "-" + byteToHex[arr[offset + 4]] + byteToHex[arr[offset + 5]] + "-" + byteToHex[arr[offset + 6]] + byteToHex[arr[offset + 7]] + "-" + byteToHex[arr[offset + 8]] + byteToHex[arr[offset + 9]] + "-" + byteToHex[arr[offset + 10]] + byteToHex[arr[offset + 11]] + byteToHex[arr[offset + 12]] + byteToHex[arr[offset + 13]] + byteToHex[arr[offset + 14]] + byteToHex[arr[offset + 15]]).toLowerCase();
}
// node_modules/@smithy/middleware-retry/node_modules/uuid/dist/esm/rng.js
const rnds8Pool = new Uint8Array(256);
let poolPtr = rnds8Pool.length;
function rng() {
	if (poolPtr > rnds8Pool.length - 16) {
		(0,crypto__WEBPACK_IMPORTED_MODULE_5__.randomFillSync)(rnds8Pool);
		poolPtr = 0;
	}
	return rnds8Pool.slice(poolPtr, poolPtr += 16);
}
// node_modules/@smithy/middleware-retry/node_modules/uuid/dist/esm/native.js
var native_default = { randomUUID: crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID };
// node_modules/@smithy/middleware-retry/node_modules/uuid/dist/esm/v4.js
function v4(options, buf, offset) {
	if (native_default.randomUUID && !buf && !options) return native_default.randomUUID();
	options = options || {};
	const rnds = options.random ?? options.rng?.() ?? rng();
	if (rnds.length < 16) throw new Error("Random bytes length must be >= 16");
	rnds[6] = rnds[6] & 15 | 64;
	rnds[8] = rnds[8] & 63 | 128;
	if (buf) {
		offset = offset || 0;
		if (offset < 0 || offset + 16 > buf.length) throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
		for (let i = 0; i < 16; ++i) buf[offset + i] = rnds[i];
		return buf;
	}
	return unsafeStringify(rnds);
}
// node_modules/@smithy/middleware-retry/dist-es/util.js
const asSdkError = (error) => {
	if (error instanceof Error) return error;
	if (error instanceof Object) return Object.assign(new Error(), error);
	if (typeof error === "string") return new Error(error);
	return new Error(`AWS SDK error wrapper for ${error}`);
};
// node_modules/@smithy/middleware-retry/dist-es/configurations.js
const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
const CONFIG_MAX_ATTEMPTS = "max_attempts";
const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		const value = env[ENV_MAX_ATTEMPTS];
		if (!value) return void 0;
		const maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	configFileSelector: (profile) => {
		const value = profile[CONFIG_MAX_ATTEMPTS];
		if (!value) return void 0;
		const maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	default: 3
};
const resolveRetryConfig = (input) => {
	const { retryStrategy } = input;
	const maxAttempts = normalizeProvider$1(input.maxAttempts ?? 3);
	return {
		...input,
		maxAttempts,
		retryStrategy: async () => {
			if (retryStrategy) return retryStrategy;
			if (await normalizeProvider$1(input.retryMode)() === RETRY_MODES.ADAPTIVE) return new AdaptiveRetryStrategy(maxAttempts);
			return new StandardRetryStrategy(maxAttempts);
		}
	};
};
const ENV_RETRY_MODE = "AWS_RETRY_MODE";
const CONFIG_RETRY_MODE = "retry_mode";
const NODE_RETRY_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[ENV_RETRY_MODE],
	configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
	default: DEFAULT_RETRY_MODE
};
// node_modules/@smithy/middleware-retry/dist-es/isStreamingPayload/isStreamingPayload.js
const isStreamingPayload = (request) => request?.body instanceof stream__WEBPACK_IMPORTED_MODULE_11__.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;
// node_modules/@smithy/middleware-retry/dist-es/retryMiddleware.js
const retryMiddleware = (options) => (next, context) => async (args) => {
	let retryStrategy = await options.retryStrategy();
	const maxAttempts = await options.maxAttempts();
	if (isRetryStrategyV2(retryStrategy)) {
		retryStrategy = retryStrategy;
		let retryToken = await retryStrategy.acquireInitialRetryToken(context["partition_id"]);
		let lastError = new Error();
		let attempts = 0;
		let totalRetryDelay = 0;
		const { request } = args;
		const isRequest = HttpRequest.isInstance(request);
		if (isRequest) request.headers[INVOCATION_ID_HEADER] = v4();
		while (true) try {
			if (isRequest) request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
			const { response, output } = await next(args);
			retryStrategy.recordSuccess(retryToken);
			output.$metadata.attempts = attempts + 1;
			output.$metadata.totalRetryDelay = totalRetryDelay;
			return {
				response,
				output
			};
		} catch (e) {
			const retryErrorInfo = getRetryErrorInfo(e);
			lastError = asSdkError(e);
			if (isRequest && isStreamingPayload(request)) {
				(context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
				throw lastError;
			}
			try {
				retryToken = await retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo);
			} catch (refreshError) {
				if (!lastError.$metadata) lastError.$metadata = {};
				lastError.$metadata.attempts = attempts + 1;
				lastError.$metadata.totalRetryDelay = totalRetryDelay;
				throw lastError;
			}
			attempts = retryToken.getRetryCount();
			const delay = retryToken.getRetryDelay();
			totalRetryDelay += delay;
			await new Promise((resolve) => setTimeout(resolve, delay));
		}
	} else {
		retryStrategy = retryStrategy;
		if (retryStrategy?.mode) context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]];
		return retryStrategy.retry(next, args);
	}
};
const isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
const getRetryErrorInfo = (error) => {
	const errorInfo = {
		error,
		errorType: getRetryErrorType(error)
	};
	const retryAfterHint = getRetryAfterHint(error.$response);
	if (retryAfterHint) errorInfo.retryAfterHint = retryAfterHint;
	return errorInfo;
};
const getRetryErrorType = (error) => {
	if (isThrottlingError(error)) return "THROTTLING";
	if (isTransientError(error)) return "TRANSIENT";
	if (isServerError(error)) return "SERVER_ERROR";
	return "CLIENT_ERROR";
};
const retryMiddlewareOptions = {
	name: "retryMiddleware",
	tags: ["RETRY"],
	step: "finalizeRequest",
	priority: "high",
	override: true
};
const getRetryPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
} });
const getRetryAfterHint = (response) => {
	if (!HttpResponse.isInstance(response)) return;
	const retryAfterHeaderName = Object.keys(response.headers).find((key) => key.toLowerCase() === "retry-after");
	if (!retryAfterHeaderName) return;
	const retryAfter = response.headers[retryAfterHeaderName];
	const retryAfterSeconds = Number(retryAfter);
	if (!Number.isNaN(retryAfterSeconds)) return new Date(retryAfterSeconds * 1e3);
	return new Date(retryAfter);
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/core/dist-es/middleware-http-signing/getHttpSigningMiddleware.js
const httpSigningMiddlewareOptions = {
	step: "finalizeRequest",
	tags: ["HTTP_SIGNING"],
	name: "httpSigningMiddleware",
	aliases: [
		"apiKeyMiddleware",
		"tokenMiddleware",
		"awsAuthMiddleware"
	],
	override: true,
	relation: "after",
	toMiddleware: retryMiddlewareOptions.name
};
const getHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
} });
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/core/dist-es/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = class {
	constructor(config) {
		this.authSchemes = new Map();
		for (const [key, value] of Object.entries(config)) if (value !== void 0) this.authSchemes.set(key, value);
	}
	getIdentityProvider(schemeId) {
		return this.authSchemes.get(schemeId);
	}
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/core/dist-es/util-identity-and-auth/memoizeIdentityProvider.js
const createIsIdentityExpiredFunction = (expirationMs) => (identity) => doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
const isIdentityExpired = createIsIdentityExpiredFunction(3e5);
const doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
	if (provider === void 0) return;
	const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async (options) => {
		if (!pending) pending = normalizedProvider(options);
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
		return resolved;
	};
	return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
		if (isConstant) return resolved;
		if (!requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider(options);
			return resolved;
		}
		return resolved;
	};
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/core/dist-es/normalizeProvider.js
const normalizeProvider = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/core/dist-es/protocols/requestBuilder.js
function requestBuilder(input, context) {
	return new RequestBuilder(input, context);
}
var RequestBuilder = class {
	constructor(input, context) {
		this.input = input;
		this.context = context;
		this.query = {};
		this.method = "";
		this.headers = {};
		this.path = "";
		this.body = null;
		this.hostname = "";
		this.resolvePathStack = [];
	}
	async build() {
		const { hostname, protocol = "https", port, path: basePath } = await this.context.endpoint();
		this.path = basePath;
		for (const resolvePath of this.resolvePathStack) resolvePath(this.path);
		return new HttpRequest({
			protocol,
			hostname: this.hostname || hostname,
			port,
			method: this.method,
			path: this.path,
			query: this.query,
			body: this.body,
			headers: this.headers
		});
	}
	hn(hostname) {
		this.hostname = hostname;
		return this;
	}
	bp(uriLabel) {
		this.resolvePathStack.push((basePath) => {
			this.path = `${basePath?.endsWith("/") ? basePath.slice(0, -1) : basePath || ""}` + uriLabel;
		});
		return this;
	}
	p(memberName, labelValueProvider, uriLabel, isGreedyLabel) {
		this.resolvePathStack.push((path) => {
			this.path = resolvedPath(path, this.input, memberName, labelValueProvider, uriLabel, isGreedyLabel);
		});
		return this;
	}
	h(headers) {
		this.headers = headers;
		return this;
	}
	q(query) {
		this.query = query;
		return this;
	}
	b(body) {
		this.body = body;
		return this;
	}
	m(method) {
		this.method = method;
		return this;
	}
};
// node_modules/@smithy/middleware-content-length/dist-es/index.js
const CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
	return (next) => async (args) => {
		const request = args.request;
		if (HttpRequest.isInstance(request)) {
			const { body, headers } = request;
			if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
				const length = bodyLengthChecker(body);
				request.headers = {
					...request.headers,
					[CONTENT_LENGTH_HEADER]: String(length)
				};
			} catch (error) {}
		}
		return next({
			...args,
			request
		});
	};
}
const contentLengthMiddlewareOptions = {
	step: "build",
	tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
	name: "contentLengthMiddleware",
	override: true
};
const getContentLengthPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
} });
// node_modules/@aws-sdk/client-mwaa/node_modules/@aws-sdk/core/dist-es/client/emitWarningIfUnsupportedVersion.js
let warningEmitted = false;
const emitWarningIfUnsupportedVersion = (version) => {
	if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
		warningEmitted = true;
		process.emitWarning(`NodeDeprecationWarning: The AWS SDK for JavaScript (v3) will
no longer support Node.js 14.x on May 1, 2024.

To continue receiving updates to AWS services, bug fixes, and security
updates please upgrade to an active Node.js LTS version.

More information can be found at: https://a.co/dzr2AJd`);
	}
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@aws-sdk/core/dist-es/httpAuthSchemes/utils/getDateHeader.js
const getDateHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
// node_modules/@aws-sdk/client-mwaa/node_modules/@aws-sdk/core/dist-es/httpAuthSchemes/utils/getSkewCorrectedDate.js
const getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);
// node_modules/@aws-sdk/client-mwaa/node_modules/@aws-sdk/core/dist-es/httpAuthSchemes/utils/isClockSkewed.js
const isClockSkewed = (clockTime, systemClockOffset) => Math.abs(getSkewCorrectedDate(systemClockOffset).getTime() - clockTime) >= 3e5;
// node_modules/@aws-sdk/client-mwaa/node_modules/@aws-sdk/core/dist-es/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset) => {
	const clockTimeInMs = Date.parse(clockTime);
	if (isClockSkewed(clockTimeInMs, currentSystemClockOffset)) return clockTimeInMs - Date.now();
	return currentSystemClockOffset;
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@aws-sdk/core/dist-es/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
const throwSigningPropertyError = (name, property) => {
	if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
	return property;
};
const validateSigningProperties = async (signingProperties) => {
	const context = throwSigningPropertyError("context", signingProperties.context);
	const config = throwSigningPropertyError("config", signingProperties.config);
	const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
	return {
		config,
		signer: await throwSigningPropertyError("signer", config.signer)(authScheme),
		signingRegion: signingProperties?.signingRegion,
		signingName: signingProperties?.signingName
	};
};
var AwsSdkSigV4Signer = class {
	async sign(httpRequest, identity, signingProperties) {
		if (!HttpRequest.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		const { config, signer, signingRegion, signingName } = await validateSigningProperties(signingProperties);
		return await signer.sign(httpRequest, {
			signingDate: getSkewCorrectedDate(config.systemClockOffset),
			signingRegion,
			signingService: signingName
		});
	}
	errorHandler(signingProperties) {
		return (error) => {
			const serverTime = error.ServerTime ?? getDateHeader(error.$response);
			if (serverTime) {
				const config = throwSigningPropertyError("config", signingProperties.config);
				const initialSystemClockOffset = config.systemClockOffset;
				config.systemClockOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset);
				if (config.systemClockOffset !== initialSystemClockOffset && error.$metadata) error.$metadata.clockSkewCorrected = true;
			}
			throw error;
		};
	}
	successHandler(httpResponse, signingProperties) {
		const dateHeader = getDateHeader(httpResponse);
		if (dateHeader) {
			const config = throwSigningPropertyError("config", signingProperties.config);
			config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset);
		}
	}
};
// node_modules/@smithy/util-hex-encoding/dist-es/index.js
const SHORT_TO_HEX = {};
const HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
	let encodedByte = i.toString(16).toLowerCase();
	if (encodedByte.length === 1) encodedByte = `0${encodedByte}`;
	SHORT_TO_HEX[i] = encodedByte;
	HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
	if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
	const out = new Uint8Array(encoded.length / 2);
	for (let i = 0; i < encoded.length; i += 2) {
		const encodedByte = encoded.slice(i, i + 2).toLowerCase();
		if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
		else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
	}
	return out;
}
function toHex(bytes) {
	let out = "";
	for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
	return out;
}
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/signature-v4/dist-es/constants.js
const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
const AUTH_HEADER = "authorization";
const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
const GENERATED_HEADERS = [
	AUTH_HEADER,
	AMZ_DATE_HEADER,
	"date"
];
SIGNATURE_QUERY_PARAM.toLowerCase();
const SHA256_HEADER = "x-amz-content-sha256";
const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
const ALWAYS_UNSIGNABLE_HEADERS = {
	authorization: true,
	"cache-control": true,
	connection: true,
	expect: true,
	from: true,
	"keep-alive": true,
	"max-forwards": true,
	pragma: true,
	referer: true,
	te: true,
	trailer: true,
	"transfer-encoding": true,
	upgrade: true,
	"user-agent": true,
	"x-amzn-trace-id": true
};
const PROXY_HEADER_PATTERN = /^proxy-/;
const SEC_HEADER_PATTERN = /^sec-/;
const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
const KEY_TYPE_IDENTIFIER = "aws4_request";
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
const signingKeyCache = {};
const cacheQueue = [];
const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
	const cacheKey = `${shortDate}:${region}:${service}:${toHex(await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId))}:${credentials.sessionToken}`;
	if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
	cacheQueue.push(cacheKey);
	while (cacheQueue.length > 50) delete signingKeyCache[cacheQueue.shift()];
	let key = `AWS4${credentials.secretAccessKey}`;
	for (const signable of [
		shortDate,
		region,
		service,
		KEY_TYPE_IDENTIFIER
	]) key = await hmac(sha256Constructor, key, signable);
	return signingKeyCache[cacheKey] = key;
};
const hmac = (ctor, secret, data) => {
	const hash = new ctor(secret);
	hash.update(toUint8Array(data));
	return hash.digest();
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
	const canonical = {};
	for (const headerName of Object.keys(headers).sort()) {
		if (headers[headerName] == void 0) continue;
		const canonicalHeaderName = headerName.toLowerCase();
		if (canonicalHeaderName in ALWAYS_UNSIGNABLE_HEADERS || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
			if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
		}
		canonical[canonicalHeaderName] = headers[headerName].trim().replace(/\s+/g, " ");
	}
	return canonical;
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
const getCanonicalQuery = ({ query = {} }) => {
	const keys = [];
	const serialized = {};
	for (const key of Object.keys(query).sort()) {
		if (key.toLowerCase() === "x-amz-signature") continue;
		keys.push(key);
		const value = query[key];
		if (typeof value === "string") serialized[key] = `${escapeUri(key)}=${escapeUri(value)}`;
		else if (Array.isArray(value)) serialized[key] = value.slice(0).reduce((encoded, value) => encoded.concat([`${escapeUri(key)}=${escapeUri(value)}`]), []).sort().join("&");
	}
	return keys.map((key) => serialized[key]).filter((serialized) => serialized).join("&");
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
const getPayloadHash = async ({ headers, body }, hashConstructor) => {
	for (const headerName of Object.keys(headers)) if (headerName.toLowerCase() === "x-amz-content-sha256") return headers[headerName];
	if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	else if (typeof body === "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
		const hashCtor = new hashConstructor();
		hashCtor.update(toUint8Array(body));
		return toHex(await hashCtor.digest());
	}
	return UNSIGNED_PAYLOAD;
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
	format(headers) {
		const chunks = [];
		for (const headerName of Object.keys(headers)) {
			const bytes = fromUtf8(headerName);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
		let position = 0;
		for (const chunk of chunks) {
			out.set(chunk, position);
			position += chunk.byteLength;
		}
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([header.value ? 0 : 1]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				const shortView = new DataView(new ArrayBuffer(3));
				shortView.setUint8(0, 3);
				shortView.setInt16(1, header.value, false);
				return new Uint8Array(shortView.buffer);
			case "integer":
				const intView = new DataView(new ArrayBuffer(5));
				intView.setUint8(0, 4);
				intView.setInt32(1, header.value, false);
				return new Uint8Array(intView.buffer);
			case "long":
				const longBytes = new Uint8Array(9);
				longBytes[0] = 5;
				longBytes.set(header.value.bytes, 1);
				return longBytes;
			case "binary":
				const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6);
				binView.setUint16(1, header.value.byteLength, false);
				const binBytes = new Uint8Array(binView.buffer);
				binBytes.set(header.value, 3);
				return binBytes;
			case "string":
				const utf8Bytes = fromUtf8(header.value);
				const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7);
				strView.setUint16(1, utf8Bytes.byteLength, false);
				const strBytes = new Uint8Array(strView.buffer);
				strBytes.set(utf8Bytes, 3);
				return strBytes;
			case "timestamp":
				const tsBytes = new Uint8Array(9);
				tsBytes[0] = 8;
				tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
				return tsBytes;
			case "uuid":
				if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
				const uuidBytes = new Uint8Array(17);
				uuidBytes[0] = 9;
				uuidBytes.set(fromHex(header.value.replace(/\-/g, "")), 1);
				return uuidBytes;
		}
	}
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class Int64 {
	constructor(bytes) {
		this.bytes = bytes;
		if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		const bytes = new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		if (number < 0) negate(bytes);
		return new Int64(bytes);
	}
	valueOf() {
		const bytes = this.bytes.slice(0);
		const negative = bytes[0] & 128;
		if (negative) negate(bytes);
		return parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1; i--) {
		bytes[i]++;
		if (bytes[i] !== 0) break;
	}
}
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/signature-v4/dist-es/headerUtil.js
const hasHeader = (soughtHeader, headers) => {
	soughtHeader = soughtHeader.toLowerCase();
	for (const headerName of Object.keys(headers)) if (soughtHeader === headerName.toLowerCase()) return true;
	return false;
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/signature-v4/dist-es/cloneRequest.js
const cloneRequest = ({ headers, query, ...rest }) => ({
	...rest,
	headers: { ...headers },
	query: query ? cloneQuery(query) : void 0
});
const cloneQuery = (query) => Object.keys(query).reduce((carry, paramName) => {
	const param = query[paramName];
	return {
		...carry,
		[paramName]: Array.isArray(param) ? [...param] : param
	};
}, {});
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
const moveHeadersToQuery = (request, options = {}) => {
	const { headers, query = {} } = typeof request.clone === "function" ? request.clone() : cloneRequest(request);
	for (const name of Object.keys(headers)) {
		const lname = name.toLowerCase();
		if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname)) {
			query[name] = headers[name];
			delete headers[name];
		}
	}
	return {
		...request,
		headers,
		query
	};
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
const prepareRequest = (request) => {
	request = typeof request.clone === "function" ? request.clone() : cloneRequest(request);
	for (const headerName of Object.keys(request.headers)) if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
	return request;
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/signature-v4/dist-es/utilDate.js
const iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
const toDate = (time) => {
	if (typeof time === "number") return new Date(time * 1e3);
	if (typeof time === "string") {
		if (Number(time)) return new Date(Number(time) * 1e3);
		return new Date(time);
	}
	return time;
};
// node_modules/@aws-sdk/client-mwaa/node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class {
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		this.headerFormatter = new HeaderFormatter();
		this.service = service;
		this.sha256 = sha256;
		this.uriEscapePath = uriEscapePath;
		this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
		this.regionProvider = normalizeProvider$1(region);
		this.credentialProvider = normalizeProvider$1(credentials);
	}
	async presign(originalRequest, options = {}) {
		const { signingDate = new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, signingRegion, signingService } = options;
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { longDate, shortDate } = formatDate(signingDate);
		if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders });
		if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
		request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
		request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
		request.query[AMZ_DATE_QUERY_PARAM] = longDate;
		request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		request.query[SIGNED_HEADERS_QUERY_PARAM] = getCanonicalHeaderList(canonicalHeaders);
		request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
		return request;
	}
	async sign(toSign, options) {
		if (typeof toSign === "string") return this.signString(toSign, options);
		else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options);
		else if (toSign.message) return this.signMessage(toSign, options);
		else return this.signRequest(toSign, options);
	}
	async signEvent({ headers, payload }, { signingDate = new Date(), priorSignature, signingRegion, signingService }) {
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate, longDate } = formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const hashedPayload = await getPayloadHash({
			headers: {},
			body: payload
		}, this.sha256);
		const hash = new this.sha256();
		hash.update(headers);
		const hashedHeaders = toHex(await hash.digest());
		const stringToSign = [
			EVENT_ALGORITHM_IDENTIFIER,
			longDate,
			scope,
			priorSignature,
			hashedHeaders,
			hashedPayload
		].join("\n");
		return this.signString(stringToSign, {
			signingDate,
			signingRegion: region,
			signingService
		});
	}
	async signMessage(signableMessage, { signingDate = new Date(), signingRegion, signingService }) {
		return this.signEvent({
			headers: this.headerFormatter.format(signableMessage.message.headers),
			payload: signableMessage.message.body
		}, {
			signingDate,
			signingRegion,
			signingService,
			priorSignature: signableMessage.priorSignature
		}).then((signature) => {
			return {
				message: signableMessage.message,
				signature
			};
		});
	}
	async signString(stringToSign, { signingDate = new Date(), signingRegion, signingService } = {}) {
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate } = formatDate(signingDate);
		const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
		hash.update(toUint8Array(stringToSign));
		return toHex(await hash.digest());
	}
	async signRequest(requestToSign, { signingDate = new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const request = prepareRequest(requestToSign);
		const { longDate, shortDate } = formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		request.headers[AMZ_DATE_HEADER] = longDate;
		if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
		const payloadHash = await getPayloadHash(request, this.sha256);
		if (!hasHeader("x-amz-content-sha256", request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
		request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
		return request;
	}
	createCanonicalRequest(request, canonicalHeaders, payloadHash) {
		const sortedHeaders = Object.keys(canonicalHeaders).sort();
		return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
	}
	async createStringToSign(longDate, credentialScope, canonicalRequest) {
		const hash = new this.sha256();
		hash.update(toUint8Array(canonicalRequest));
		const hashedRequest = await hash.digest();
		return `${ALGORITHM_IDENTIFIER}
${longDate}
${credentialScope}
${toHex(hashedRequest)}`;
	}
	getCanonicalPath({ path }) {
		if (this.uriEscapePath) {
			const normalizedPathSegments = [];
			for (const pathSegment of path.split("/")) {
				if (pathSegment?.length === 0) continue;
				if (pathSegment === ".") continue;
				if (pathSegment === "..") normalizedPathSegments.pop();
				else normalizedPathSegments.push(pathSegment);
			}
			const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
			return escapeUri(normalizedPath).replace(/%2F/g, "/");
		}
		return path;
	}
	async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
		const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest);
		const hash = new this.sha256(await keyPromise);
		hash.update(toUint8Array(stringToSign));
		return toHex(await hash.digest());
	}
	getSigningKey(credentials, region, shortDate, service) {
		return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
	}
	validateResolvedCredentials(credentials) {
		if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
	}
};
const formatDate = (now) => {
	const longDate = iso8601(now).replace(/[\-:]/g, "");
	return {
		longDate,
		shortDate: longDate.slice(0, 8)
	};
};
const getCanonicalHeaderList = (headers) => Object.keys(headers).sort().join(";");
// node_modules/@aws-sdk/client-mwaa/node_modules/@aws-sdk/core/dist-es/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
const resolveAwsSdkSigV4Config = (config) => {
	let normalizedCreds;
	if (config.credentials) normalizedCreds = memoizeIdentityProvider(config.credentials, isIdentityExpired, doesIdentityRequireRefresh);
	if (!normalizedCreds) {
		if (config.credentialDefaultProvider) normalizedCreds = normalizeProvider(config.credentialDefaultProvider(Object.assign({}, config, { parentClientConfig: config })));
		else normalizedCreds = async () => {
			throw new Error("`credentials` is missing");
		};
	}
	const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
	let signer;
	if (config.signer) signer = normalizeProvider(config.signer);
	else if (config.regionInfoProvider) signer = () => normalizeProvider(config.region)().then(async (region) => [await config.regionInfoProvider(region, {
		useFipsEndpoint: await config.useFipsEndpoint(),
		useDualstackEndpoint: await config.useDualstackEndpoint()
	}) || {}, region]).then(([regionInfo, region]) => {
		const { signingRegion, signingService } = regionInfo;
		config.signingRegion = config.signingRegion || signingRegion || region;
		config.signingName = config.signingName || signingService || config.serviceId;
		const params = {
			...config,
			credentials: normalizedCreds,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	});
	else signer = async (authScheme) => {
		authScheme = Object.assign({}, {
			name: "sigv4",
			signingName: config.signingName || config.defaultSigningName,
			signingRegion: await normalizeProvider(config.region)(),
			properties: {}
		}, authScheme);
		const signingRegion = authScheme.signingRegion;
		const signingService = authScheme.signingName;
		config.signingRegion = config.signingRegion || signingRegion;
		config.signingName = config.signingName || signingService || config.serviceId;
		const params = {
			...config,
			credentials: normalizedCreds,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	};
	return {
		...config,
		systemClockOffset,
		signingEscapePath,
		credentials: normalizedCreds,
		signer
	};
};
// node_modules/@aws-sdk/client-mwaa/dist-es/auth/httpAuthSchemeProvider.js
const defaultMWAAHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider$1(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "airflow",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultMWAAHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	return { ...resolveAwsSdkSigV4Config(config) };
};
// node_modules/@aws-sdk/client-mwaa/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return {
		...options,
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "airflow"
	};
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-mwaa/package.json
var version = "3.523.0";
// node_modules/@aws-sdk/util-user-agent-node/dist-es/crt-availability.js
const crtAvailability = { isCrtAvailable: false };
// node_modules/@aws-sdk/util-user-agent-node/dist-es/is-crt-available.js
const isCrtAvailable = () => {
	if (crtAvailability.isCrtAvailable) return ["md/crt-avail"];
	return null;
};
// node_modules/@aws-sdk/util-user-agent-node/dist-es/index.js
const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
const UA_APP_ID_INI_NAME = "sdk-ua-app-id";
const defaultUserAgent = ({ serviceId, clientVersion }) => {
	const sections = [
		["aws-sdk-js", clientVersion],
		["ua", "2.0"],
		[`os/${(0,os__WEBPACK_IMPORTED_MODULE_4__.platform)()}`, (0,os__WEBPACK_IMPORTED_MODULE_4__.release)()],
		["lang/js"],
		["md/nodejs", `${process__WEBPACK_IMPORTED_MODULE_12__.versions.node}`]
	];
	const crtAvailable = isCrtAvailable();
	if (crtAvailable) sections.push(crtAvailable);
	if (serviceId) sections.push([`api/${serviceId}`, clientVersion]);
	if (process__WEBPACK_IMPORTED_MODULE_12__.env.AWS_EXECUTION_ENV) sections.push([`exec-env/${process__WEBPACK_IMPORTED_MODULE_12__.env.AWS_EXECUTION_ENV}`]);
	const appIdPromise = loadConfig({
		environmentVariableSelector: (env) => env[UA_APP_ID_ENV_NAME],
		configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME],
		default: void 0
	})();
	let resolvedUserAgent = void 0;
	return async () => {
		if (!resolvedUserAgent) {
			const appId = await appIdPromise;
			resolvedUserAgent = appId ? [...sections, [`app/${appId}`]] : [...sections];
		}
		return resolvedUserAgent;
	};
};
// node_modules/@smithy/hash-node/dist-es/index.js
var Hash = class {
	constructor(algorithmIdentifier, secret) {
		this.algorithmIdentifier = algorithmIdentifier;
		this.secret = secret;
		this.reset();
	}
	update(toHash, encoding) {
		this.hash.update(toUint8Array(castSourceData(toHash, encoding)));
	}
	digest() {
		return Promise.resolve(this.hash.digest());
	}
	reset() {
		this.hash = this.secret ? (0,crypto__WEBPACK_IMPORTED_MODULE_5__.createHmac)(this.algorithmIdentifier, castSourceData(this.secret)) : (0,crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)(this.algorithmIdentifier);
	}
};
function castSourceData(toCast, encoding) {
	if (buffer__WEBPACK_IMPORTED_MODULE_10__.Buffer.isBuffer(toCast)) return toCast;
	if (typeof toCast === "string") return fromString(toCast, encoding);
	if (ArrayBuffer.isView(toCast)) return fromArrayBuffer(toCast.buffer, toCast.byteOffset, toCast.byteLength);
	return fromArrayBuffer(toCast);
}
// node_modules/@smithy/util-body-length-node/dist-es/calculateBodyLength.js
const calculateBodyLength = (body) => {
	if (!body) return 0;
	if (typeof body === "string") return Buffer.byteLength(body);
	else if (typeof body.byteLength === "number") return body.byteLength;
	else if (typeof body.size === "number") return body.size;
	else if (typeof body.start === "number" && typeof body.end === "number") return body.end + 1 - body.start;
	else if (typeof body.path === "string" || Buffer.isBuffer(body.path)) return (0,fs__WEBPACK_IMPORTED_MODULE_6__.lstatSync)(body.path).size;
	else if (typeof body.fd === "number") return (0,fs__WEBPACK_IMPORTED_MODULE_6__.fstatSync)(body.fd).size;
	throw new Error(`Body Length computation failed for ${body}`);
};
// node_modules/@aws-sdk/client-mwaa/dist-es/endpoint/ruleset.js
const s = "required";
const t = "fn";
const u = "argv";
const v = "ref";
const a = true;
const b = "isSet";
const c = "booleanEquals";
const d = "error";
const e = "endpoint";
const f = "tree";
const g = "PartitionResult";
const h = {
	[s]: false,
	"type": "String"
};
const i = {
	[s]: true,
	"default": false,
	"type": "Boolean"
};
const j = { [v]: "Endpoint" };
const k = {
	[t]: c,
	[u]: [{ [v]: "UseFIPS" }, true]
};
const l = {
	[t]: c,
	[u]: [{ [v]: "UseDualStack" }, true]
};
const m = {};
const n = {
	[t]: "getAttr",
	[u]: [{ [v]: g }, "supportsFIPS"]
};
const o = {
	[t]: c,
	[u]: [true, {
		[t]: "getAttr",
		[u]: [{ [v]: g }, "supportsDualStack"]
	}]
};
const p = [k];
const q = [l];
const r = [{ [v]: "Region" }];
const ruleSet = {
	version: "1.0",
	parameters: {
		Region: h,
		UseDualStack: i,
		UseFIPS: i,
		Endpoint: h
	},
	rules: [
		{
			conditions: [{
				[t]: b,
				[u]: [j]
			}],
			rules: [
				{
					conditions: p,
					error: "Invalid Configuration: FIPS and custom endpoint are not supported",
					type: d
				},
				{
					conditions: q,
					error: "Invalid Configuration: Dualstack and custom endpoint are not supported",
					type: d
				},
				{
					endpoint: {
						url: j,
						properties: m,
						headers: m
					},
					type: e
				}
			],
			type: f
		},
		{
			conditions: [{
				[t]: b,
				[u]: r
			}],
			rules: [{
				conditions: [{
					[t]: "aws.partition",
					[u]: r,
					assign: g
				}],
				rules: [
					{
						conditions: [k, l],
						rules: [{
							conditions: [{
								[t]: c,
								[u]: [a, n]
							}, o],
							rules: [{
								endpoint: {
									url: "https://airflow-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
									properties: m,
									headers: m
								},
								type: e
							}],
							type: f
						}, {
							error: "FIPS and DualStack are enabled, but this partition does not support one or both",
							type: d
						}],
						type: f
					},
					{
						conditions: p,
						rules: [{
							conditions: [{
								[t]: c,
								[u]: [n, a]
							}],
							rules: [{
								endpoint: {
									url: "https://airflow-fips.{Region}.{PartitionResult#dnsSuffix}",
									properties: m,
									headers: m
								},
								type: e
							}],
							type: f
						}, {
							error: "FIPS is enabled but this partition does not support FIPS",
							type: d
						}],
						type: f
					},
					{
						conditions: q,
						rules: [{
							conditions: [o],
							rules: [{
								endpoint: {
									url: "https://airflow.{Region}.{PartitionResult#dualStackDnsSuffix}",
									properties: m,
									headers: m
								},
								type: e
							}],
							type: f
						}, {
							error: "DualStack is enabled but this partition does not support DualStack",
							type: d
						}],
						type: f
					},
					{
						endpoint: {
							url: "https://airflow.{Region}.{PartitionResult#dnsSuffix}",
							properties: m,
							headers: m
						},
						type: e
					}
				],
				type: f
			}],
			type: f
		},
		{
			error: "Invalid Configuration: Missing Region",
			type: d
		}
	]
};
// node_modules/@aws-sdk/client-mwaa/dist-es/endpoint/endpointResolver.js
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return resolveEndpoint(ruleSet, {
		endpointParams,
		logger: context.logger
	});
};
// node_modules/@aws-sdk/client-mwaa/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2020-07-01",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultMWAAHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		serviceId: config?.serviceId ?? "MWAA",
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};
const DEFAULTS_MODE_OPTIONS = [
	"in-region",
	"cross-region",
	"mobile",
	"standard",
	"legacy"
];
const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
// node_modules/@smithy/util-defaults-mode-node/dist-es/defaultsModeConfig.js
const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		return env[AWS_DEFAULTS_MODE_ENV];
	},
	configFileSelector: (profile) => {
		return profile[AWS_DEFAULTS_MODE_CONFIG];
	},
	default: "legacy"
};
// node_modules/@smithy/util-defaults-mode-node/dist-es/resolveDefaultsModeConfig.js
var import_config_resolver = require_config_resolver();
const resolveDefaultsModeConfig = ({ region = loadConfig(import_config_resolver.NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
	const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
	switch (mode?.toLowerCase()) {
		case "auto": return resolveNodeDefaultsModeAuto(region);
		case "in-region":
		case "cross-region":
		case "mobile":
		case "standard":
		case "legacy": return Promise.resolve(mode?.toLocaleLowerCase());
		case void 0: return Promise.resolve("legacy");
		default: throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
	}
});
const resolveNodeDefaultsModeAuto = async (clientRegion) => {
	if (clientRegion) {
		const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
		const inferredRegion = await inferPhysicalRegion();
		if (!inferredRegion) return "standard";
		if (resolvedRegion === inferredRegion) return "in-region";
		else return "cross-region";
	}
	return "standard";
};
const inferPhysicalRegion = async () => {
	if (process.env["AWS_EXECUTION_ENV"] && (process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"])) return process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"];
	if (!process.env["AWS_EC2_METADATA_DISABLED"]) try {
		const { getInstanceMetadataEndpoint, httpRequest } = await __webpack_require__.e(/* import() */ 453).then(__webpack_require__.bind(__webpack_require__, 3453));
		return (await httpRequest({
			...await getInstanceMetadataEndpoint(),
			path: IMDS_REGION_PATH
		})).toString();
	} catch (e) {}
};
// node_modules/@aws-sdk/client-mwaa/dist-es/runtimeConfig.js
var import_credential_chain = (0,_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__.t)();
const getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion$1(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	emitWarningIfUnsupportedVersion(process.version);
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? import_credential_chain.defaultProvider,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? defaultUserAgent({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
		region: config?.region ?? loadConfig(import_config_resolver.NODE_REGION_CONFIG_OPTIONS, import_config_resolver.NODE_REGION_CONFIG_FILE_OPTIONS),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}),
		sha256: config?.sha256 ?? Hash.bind(null, "sha256"),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(import_config_resolver.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(import_config_resolver.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS)
	};
};
// node_modules/@aws-sdk/region-config-resolver/dist-es/extensions/index.js
const getAwsRegionExtensionConfiguration = (runtimeConfig) => {
	let runtimeConfigRegion = async () => {
		if (runtimeConfig.region === void 0) throw new Error("Region is missing from runtimeConfig");
		const region = runtimeConfig.region;
		if (typeof region === "string") return region;
		return region();
	};
	return {
		setRegion(region) {
			runtimeConfigRegion = region;
		},
		region() {
			return runtimeConfigRegion;
		}
	};
};
const resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
	return { region: awsRegionExtensionConfiguration.region() };
};
// node_modules/@aws-sdk/client-mwaa/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-mwaa/dist-es/runtimeExtensions.js
const asPartial = (t) => t;
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = {
		...asPartial(getAwsRegionExtensionConfiguration(runtimeConfig)),
		...asPartial(getDefaultExtensionConfiguration(runtimeConfig)),
		...asPartial(getHttpHandlerExtensionConfiguration(runtimeConfig)),
		...asPartial(getHttpAuthExtensionConfiguration(runtimeConfig))
	};
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return {
		...runtimeConfig,
		...resolveAwsRegionExtensionConfiguration(extensionConfiguration),
		...resolveDefaultRuntimeConfig(extensionConfiguration),
		...resolveHttpHandlerRuntimeConfig(extensionConfiguration),
		...resolveHttpAuthRuntimeConfig(extensionConfiguration)
	};
};
// node_modules/@aws-sdk/client-mwaa/dist-es/MWAAClient.js
var MWAAClient = class extends Client {
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0, import_config_resolver.resolveRegionConfig)(_config_1);
		const _config_3 = resolveEndpointConfig(_config_2);
		const _config_6 = resolveUserAgentConfig(resolveHostHeaderConfig(resolveRetryConfig(_config_3)));
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		super(_config_8);
		this.config = _config_8;
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: this.getDefaultHttpAuthSchemeParametersProvider(),
			identityProviderConfigProvider: this.getIdentityProviderConfigProvider()
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
	getDefaultHttpAuthSchemeParametersProvider() {
		return defaultMWAAHttpAuthSchemeParametersProvider;
	}
	getIdentityProviderConfigProvider() {
		return async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials });
	}
};
// node_modules/@aws-sdk/client-mwaa/dist-es/models/MWAAServiceException.js
var MWAAServiceException = class MWAAServiceException extends ServiceException {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, MWAAServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-mwaa/dist-es/models/models_0.js
var AccessDeniedException = class AccessDeniedException extends MWAAServiceException {
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		this.name = "AccessDeniedException";
		this.$fault = "client";
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends MWAAServiceException {
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		this.name = "ResourceNotFoundException";
		this.$fault = "client";
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
};
var InternalServerException = class InternalServerException extends MWAAServiceException {
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		});
		this.name = "InternalServerException";
		this.$fault = "server";
		Object.setPrototypeOf(this, InternalServerException.prototype);
	}
};
var ValidationException = class ValidationException extends MWAAServiceException {
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		this.name = "ValidationException";
		this.$fault = "client";
		Object.setPrototypeOf(this, ValidationException.prototype);
	}
};
const CreateCliTokenResponseFilterSensitiveLog = (obj) => ({
	...obj,
	...obj.CliToken && { CliToken: "***SensitiveInformation***" }
});
const CreateWebLoginTokenResponseFilterSensitiveLog = (obj) => ({
	...obj,
	...obj.WebToken && { WebToken: "***SensitiveInformation***" }
});
const EnvironmentFilterSensitiveLog = (obj) => ({
	...obj,
	...obj.AirflowConfigurationOptions && { AirflowConfigurationOptions: "***SensitiveInformation***" }
});
const GetEnvironmentOutputFilterSensitiveLog = (obj) => ({
	...obj,
	...obj.Environment && { Environment: EnvironmentFilterSensitiveLog(obj.Environment) }
});
// node_modules/@aws-sdk/client-mwaa/dist-es/protocols/Aws_restJson1.js
const se_CreateCliTokenCommand = async (input, context) => {
	const b = requestBuilder(input, context);
	const headers = {};
	b.bp("/clitoken/{Name}");
	b.p("Name", () => input.Name, "{Name}", false);
	let body;
	let { hostname: resolvedHostname } = await context.endpoint();
	if (context.disableHostPrefix !== true) {
		resolvedHostname = "env." + resolvedHostname;
		if (!isValidHostname(resolvedHostname)) throw new Error("ValidationError: prefixed hostname must be hostname compatible.");
	}
	b.hn(resolvedHostname);
	b.m("POST").h(headers).b(body);
	return b.build();
};
const se_CreateWebLoginTokenCommand = async (input, context) => {
	const b = requestBuilder(input, context);
	const headers = {};
	b.bp("/webtoken/{Name}");
	b.p("Name", () => input.Name, "{Name}", false);
	let body;
	let { hostname: resolvedHostname } = await context.endpoint();
	if (context.disableHostPrefix !== true) {
		resolvedHostname = "env." + resolvedHostname;
		if (!isValidHostname(resolvedHostname)) throw new Error("ValidationError: prefixed hostname must be hostname compatible.");
	}
	b.hn(resolvedHostname);
	b.m("POST").h(headers).b(body);
	return b.build();
};
const se_GetEnvironmentCommand = async (input, context) => {
	const b = requestBuilder(input, context);
	const headers = {};
	b.bp("/environments/{Name}");
	b.p("Name", () => input.Name, "{Name}", false);
	let body;
	let { hostname: resolvedHostname } = await context.endpoint();
	if (context.disableHostPrefix !== true) {
		resolvedHostname = "api." + resolvedHostname;
		if (!isValidHostname(resolvedHostname)) throw new Error("ValidationError: prefixed hostname must be hostname compatible.");
	}
	b.hn(resolvedHostname);
	b.m("GET").h(headers).b(body);
	return b.build();
};
const de_CreateCliTokenCommand = async (output, context) => {
	if (output.statusCode !== 200 && output.statusCode >= 300) return de_CommandError(output, context);
	const contents = map({ $metadata: deserializeMetadata(output) });
	const data = expectNonNull(expectObject(await parseBody(output.body, context)), "body");
	const doc = take(data, {
		CliToken: expectString,
		WebServerHostname: expectString
	});
	Object.assign(contents, doc);
	return contents;
};
const de_CreateWebLoginTokenCommand = async (output, context) => {
	if (output.statusCode !== 200 && output.statusCode >= 300) return de_CommandError(output, context);
	const contents = map({ $metadata: deserializeMetadata(output) });
	const data = expectNonNull(expectObject(await parseBody(output.body, context)), "body");
	const doc = take(data, {
		AirflowIdentity: expectString,
		IamIdentity: expectString,
		WebServerHostname: expectString,
		WebToken: expectString
	});
	Object.assign(contents, doc);
	return contents;
};
const de_GetEnvironmentCommand = async (output, context) => {
	if (output.statusCode !== 200 && output.statusCode >= 300) return de_CommandError(output, context);
	const contents = map({ $metadata: deserializeMetadata(output) });
	const data = expectNonNull(expectObject(await parseBody(output.body, context)), "body");
	const doc = take(data, { Environment: (_) => de_Environment(_, context) });
	Object.assign(contents, doc);
	return contents;
};
const de_CommandError = async (output, context) => {
	const parsedOutput = {
		...output,
		body: await parseErrorBody(output.body, context)
	};
	const errorCode = loadRestJsonErrorCode(output, parsedOutput.body);
	switch (errorCode) {
		case "ResourceNotFoundException":
		case "com.amazonaws.mwaa#ResourceNotFoundException": throw await de_ResourceNotFoundExceptionRes(parsedOutput, context);
		case "InternalServerException":
		case "com.amazonaws.mwaa#InternalServerException": throw await de_InternalServerExceptionRes(parsedOutput, context);
		case "ValidationException":
		case "com.amazonaws.mwaa#ValidationException": throw await de_ValidationExceptionRes(parsedOutput, context);
		case "AccessDeniedException":
		case "com.amazonaws.mwaa#AccessDeniedException": throw await de_AccessDeniedExceptionRes(parsedOutput, context);
		default:
			const parsedBody = parsedOutput.body;
			return throwDefaultError({
				output,
				parsedBody,
				errorCode
			});
	}
};
const throwDefaultError = withBaseException(MWAAServiceException);
const de_AccessDeniedExceptionRes = async (parsedOutput, context) => {
	const contents = map({});
	const data = parsedOutput.body;
	const doc = take(data, { Message: expectString });
	Object.assign(contents, doc);
	const exception = new AccessDeniedException({
		$metadata: deserializeMetadata(parsedOutput),
		...contents
	});
	return decorateServiceException(exception, parsedOutput.body);
};
const de_InternalServerExceptionRes = async (parsedOutput, context) => {
	const contents = map({});
	const data = parsedOutput.body;
	const doc = take(data, { message: expectString });
	Object.assign(contents, doc);
	const exception = new InternalServerException({
		$metadata: deserializeMetadata(parsedOutput),
		...contents
	});
	return decorateServiceException(exception, parsedOutput.body);
};
const de_ResourceNotFoundExceptionRes = async (parsedOutput, context) => {
	const contents = map({});
	const data = parsedOutput.body;
	const doc = take(data, { message: expectString });
	Object.assign(contents, doc);
	const exception = new ResourceNotFoundException({
		$metadata: deserializeMetadata(parsedOutput),
		...contents
	});
	return decorateServiceException(exception, parsedOutput.body);
};
const de_ValidationExceptionRes = async (parsedOutput, context) => {
	const contents = map({});
	const data = parsedOutput.body;
	const doc = take(data, { message: expectString });
	Object.assign(contents, doc);
	const exception = new ValidationException({
		$metadata: deserializeMetadata(parsedOutput),
		...contents
	});
	return decorateServiceException(exception, parsedOutput.body);
};
const de_Environment = (output, context) => {
	return take(output, {
		AirflowConfigurationOptions: _json,
		AirflowVersion: expectString,
		Arn: expectString,
		CeleryExecutorQueue: expectString,
		CreatedAt: (_) => expectNonNull(parseEpochTimestamp(expectNumber(_))),
		DagS3Path: expectString,
		DatabaseVpcEndpointService: expectString,
		EndpointManagement: expectString,
		EnvironmentClass: expectString,
		ExecutionRoleArn: expectString,
		KmsKey: expectString,
		LastUpdate: (_) => de_LastUpdate(_, context),
		LoggingConfiguration: _json,
		MaxWorkers: expectInt32,
		MinWorkers: expectInt32,
		Name: expectString,
		NetworkConfiguration: _json,
		PluginsS3ObjectVersion: expectString,
		PluginsS3Path: expectString,
		RequirementsS3ObjectVersion: expectString,
		RequirementsS3Path: expectString,
		Schedulers: expectInt32,
		ServiceRoleArn: expectString,
		SourceBucketArn: expectString,
		StartupScriptS3ObjectVersion: expectString,
		StartupScriptS3Path: expectString,
		Status: expectString,
		Tags: _json,
		WebserverAccessMode: expectString,
		WebserverUrl: expectString,
		WebserverVpcEndpointService: expectString,
		WeeklyMaintenanceWindowStart: expectString
	});
};
const de_LastUpdate = (output, context) => {
	return take(output, {
		CreatedAt: (_) => expectNonNull(parseEpochTimestamp(expectNumber(_))),
		Error: _json,
		Source: expectString,
		Status: expectString
	});
};
const deserializeMetadata = (output) => ({
	httpStatusCode: output.statusCode,
	requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
	extendedRequestId: output.headers["x-amz-id-2"],
	cfId: output.headers["x-amz-cf-id"]
});
const collectBodyString = (streamBody, context) => collectBody(streamBody, context).then((body) => context.utf8Encoder(body));
const parseBody = (streamBody, context) => collectBodyString(streamBody, context).then((encoded) => {
	if (encoded.length) return JSON.parse(encoded);
	return {};
});
const parseErrorBody = async (errorBody, context) => {
	const value = await parseBody(errorBody, context);
	value.message = value.message ?? value.Message;
	return value;
};
const loadRestJsonErrorCode = (output, data) => {
	const findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
	const sanitizeErrorCode = (rawValue) => {
		let cleanValue = rawValue;
		if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
		if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
		if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
		if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
		return cleanValue;
	};
	const headerKey = findKey(output.headers, "x-amzn-errortype");
	if (headerKey !== void 0) return sanitizeErrorCode(output.headers[headerKey]);
	if (data.code !== void 0) return sanitizeErrorCode(data.code);
	if (data["__type"] !== void 0) return sanitizeErrorCode(data["__type"]);
};
// node_modules/@aws-sdk/client-mwaa/dist-es/commands/CreateCliTokenCommand.js
var CreateCliTokenCommand = class extends Command.classBuilder().ep({ ...commonParams }).m(function(Command, cs, config, o) {
	return [getSerdePlugin(config, this.serialize, this.deserialize), getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("AmazonMWAA", "CreateCliToken", {}).n("MWAAClient", "CreateCliTokenCommand").f(void 0, CreateCliTokenResponseFilterSensitiveLog).ser(se_CreateCliTokenCommand).de(de_CreateCliTokenCommand).build() {};
// node_modules/@aws-sdk/client-mwaa/dist-es/commands/CreateWebLoginTokenCommand.js
var CreateWebLoginTokenCommand = class extends Command.classBuilder().ep({ ...commonParams }).m(function(Command, cs, config, o) {
	return [getSerdePlugin(config, this.serialize, this.deserialize), getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("AmazonMWAA", "CreateWebLoginToken", {}).n("MWAAClient", "CreateWebLoginTokenCommand").f(void 0, CreateWebLoginTokenResponseFilterSensitiveLog).ser(se_CreateWebLoginTokenCommand).de(de_CreateWebLoginTokenCommand).build() {};
// node_modules/@aws-sdk/client-mwaa/dist-es/commands/GetEnvironmentCommand.js
var GetEnvironmentCommand = class extends Command.classBuilder().ep({ ...commonParams }).m(function(Command, cs, config, o) {
	return [getSerdePlugin(config, this.serialize, this.deserialize), getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("AmazonMWAA", "GetEnvironment", {}).n("MWAAClient", "GetEnvironmentCommand").f(void 0, GetEnvironmentOutputFilterSensitiveLog).ser(se_GetEnvironmentCommand).de(de_GetEnvironmentCommand).build() {};
// lib/aws/invoke-rest-api-command.js
var RestApiClientException = class RestApiClientException extends MWAAServiceException {
	name = "RestApiClientException";
	RestApiStatusCode;
	RestApiResponse;
	constructor(failure) {
		super({
			name: "RestApiClientException",
			$fault: "client",
			message: failure.message,
			$metadata: failure.$metadata
		});
		Object.setPrototypeOf(this, RestApiClientException.prototype);
		this.RestApiStatusCode = failure.RestApiStatusCode;
		this.RestApiResponse = failure.RestApiResponse;
	}
};
var RestApiServerException = class RestApiServerException extends MWAAServiceException {
	name = "RestApiServerException";
	RestApiStatusCode;
	RestApiResponse;
	constructor(failure) {
		super({
			name: "RestApiServerException",
			$fault: "client",
			message: failure.message,
			$metadata: failure.$metadata
		});
		Object.setPrototypeOf(this, RestApiServerException.prototype);
		this.RestApiStatusCode = failure.RestApiStatusCode;
		this.RestApiResponse = failure.RestApiResponse;
	}
};
const ENDPOINT_PARAMETERS = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
const hidden = (value) => ({
	...value,
	..."Body" in value ? { Body: "***" } : {},
	..."QueryParameters" in value ? { QueryParameters: "***" } : {},
	..."RestApiResponse" in value ? { RestApiResponse: "***" } : {},
	..."$responseBodyText" in value ? { $responseBodyText: "***" } : {}
});
var InvokeRestApiCommand = class extends Command.classBuilder().ep(ENDPOINT_PARAMETERS).m(function(command, _stack, config) {
	return [getSerdePlugin(config, this.serialize, this.deserialize), getEndpointPlugin(config, command.getEndpointParameterInstructions())];
}).s("AmazonMWAA", "InvokeRestApi", {}).n("MWAAClient", "InvokeRestApiCommand").f(hidden, hidden).ser(serialize).de(deserialize).build() {};
async function serialize(input, context) {
	const { hostname, protocol = "https:", port, path } = await context.endpoint();
	const { Name, ...members } = input;
	return new HttpRequest({
		protocol,
		hostname: context.disableHostPrefix === true ? hostname : `env.${hostname}`,
		...port === void 0 ? {} : { port },
		method: "POST",
		path: `${path.replace(/\/$/, "")}/restapi/${encodeURIComponent(Name)}`,
		headers: { "content-type": "application/json" },
		body: JSON.stringify(members)
	});
}
async function deserialize(output, context) {
	const text = context.utf8Encoder(await context.streamCollector(output.body));
	const body = parse(text);
	const $metadata = {
		httpStatusCode: output.statusCode,
		requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? ""
	};
	const members = {
		RestApiStatusCode: typeof body["RestApiStatusCode"] === "number" ? body["RestApiStatusCode"] : void 0,
		RestApiResponse: body["RestApiResponse"]
	};
	if (output.statusCode < 300) return {
		$metadata,
		...members,
		$responseBodyText: text
	};
	const name = errorCode(output.headers, body);
	const found = body["message"] ?? body["Message"];
	const message = typeof found === "string" && found !== "" ? found : "UnknownError";
	if (name === "RestApiClientException") throw new RestApiClientException({
		message,
		$metadata,
		...members
	});
	if (name === "RestApiServerException") throw new RestApiServerException({
		message,
		$metadata,
		...members
	});
	throw new MWAAServiceException({
		name,
		message,
		$metadata,
		$fault: output.statusCode < 500 ? "client" : "server"
	});
}
function parse(text) {
	if (text === "") return {};
	try {
		const value = (0,_start_js__WEBPACK_IMPORTED_MODULE_3__.Sn)(text);
		if ((0,_start_js__WEBPACK_IMPORTED_MODULE_3__.xn)(value)) return value;
	} catch {}
	throw Object.assign(new SyntaxError("the answer is not a JSON object"), { $responseBodyText: text });
}
const NAME_LIMIT = 300;
function errorCode(headers, body) {
	return ([
		headers["x-amzn-errortype"],
		body["code"],
		body["__type"]
	].find((word) => typeof word === "string") ?? "UnknownError").slice(0, NAME_LIMIT).replace(/[,:].*$/s, "").replace(/^.*#/, "");
}
// lib/aws/mwaa-sdk.js
var mwaa_sdk_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	CreateCliTokenCommand: () => CreateCliTokenCommand,
	CreateWebLoginTokenCommand: () => CreateWebLoginTokenCommand,
	GetEnvironmentCommand: () => GetEnvironmentCommand,
	InvokeRestApiCommand: () => InvokeRestApiCommand,
	MWAAClient: () => MWAAClient
});
logger.warn = () => void 0;



/***/ })

};
