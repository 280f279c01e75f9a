export const id = 283;
export const ids = [283];
export const modules = {

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCli: () => (/* binding */ createCli)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5103);
/* harmony import */ var _web_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7351);



// lib/transport/cli.js
const COMMAND_TIMEOUT_MS = 12e4;
const TOKEN_USE_MS = 57e3;
const PATH = "/aws_mwaa/cli";
function createCli(parts) {
	const { mwaa, clock } = parts;
	const retry = parts.retry.forService("web-server");
	const exchange = (0,_web_server_js__WEBPACK_IMPORTED_MODULE_2__.t)(parts, mwaa.target.environment);
	let token;
	let path = PATH;
	let last = Promise.resolve();
	const redirects = (0,_web_server_js__WEBPACK_IMPORTED_MODULE_2__.r)();
	async function takeToken(signal) {
		if (token !== void 0 && clock.now() - token.takenAtMs < TOKEN_USE_MS) return token;
		try {
			const takenAtMs = clock.now();
			token = {
				...await mwaa.createCliToken(signal),
				takenAtMs
			};
			return token;
		} catch (error) {
			throw (0,_web_server_js__WEBPACK_IMPORTED_MODULE_2__.n)(error, "not-sent");
		}
	}
	async function post(command, signal) {
		const { token: bearer, host } = await takeToken(signal);
		for (let redirects = 0;; redirects += 1) {
			const place = {
				method: "POST",
				host,
				path
			};
			const response = await exchange({
				...place,
				headers: {
					authorization: `Bearer ${bearer}`,
					"content-type": "text/plain"
				},
				body: command,
				timeoutMs: COMMAND_TIMEOUT_MS
			}, signal);
			(0,_web_server_js__WEBPACK_IMPORTED_MODULE_2__.a)(response, place);
			const moved = (0,_web_server_js__WEBPACK_IMPORTED_MODULE_2__.i)(response, place);
			if (moved === void 0 || redirects >= 3) return {
				response,
				place
			};
			path = moved;
		}
	}
	async function attempt(command, signal) {
		const { response } = await post(command, signal);
		if (!isTokenRefused(response)) {
			redirects.reset();
			return readOutput(response);
		}
		token = void 0;
		const second = await post(command, signal);
		redirects.refuse(second.response, second.place);
		redirects.reset();
		return readOutput(second.response);
	}
	async function runInTurn(argv, effect, decode, signal) {
		const command = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.n)(argv);
		const before = last;
		const turn = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.jn)(before, signal).then(() => retry.run(effect, async () => decode(await attempt(command, signal)), signal));
		last = Promise.allSettled([before, turn]).then(() => void 0);
		return await turn;
	}
	return {
		kind: "cli",
		async open(signal) {
			await takeToken(signal);
		},
		run: (argv, effect, signal) => runInTurn(argv, effect, (result) => result, signal),
		read: (argv, decode, signal) => runInTurn(argv, "read", decode, signal)
	};
}
function isTokenRefused(response) {
	const { status } = response;
	return status === 401 || status === 403 || status >= 300 && status < 400;
}
function readOutput(response) {
	const { status, text } = response;
	const result = decodeOutput(text);
	if (result !== void 0) return result;
	const start = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(text);
	const words = start === "" ? "" : `: ${start}`;
	if (status === 401 || status === 403) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("access-denied", `The web server refused the CLI token (status ${status})${words}`);
	if (status >= 300 && status < 400) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.On("unreachable", `The web server redirects the command without saying where to (status ${status}).`, { delivery: "not-sent" });
	if (status === 503) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.On("throttled", `The CLI endpoint has no room for another command (status 503)${words}`, {
		delivery: "unknown",
		retryAfterMs: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(response.headers["retry-after"])
	});
	if (status === 429) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.On("throttled", "The web server throttles commands (status 429).", {
		delivery: "not-sent",
		retryAfterMs: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(response.headers["retry-after"])
	});
	if (status >= 500 || status < 300) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.On("unreachable", status < 300 ? `The CLI endpoint returned something other than command output${words}` : `The CLI endpoint could not answer (status ${status})${words}`, {
		delivery: "unknown",
		retryAfterMs: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(response.headers["retry-after"]),
		...status === 500 ? { hint: "MWAA also answers 500 to a command that it does not allow." } : {}
	});
	throw (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Dt)("The CLI endpoint", status, text);
}
function decodeOutput(text) {
	let body;
	try {
		body = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Sn)(text);
	} catch {
		return;
	}
	if (!(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xn)(body)) return void 0;
	const { stdout, stderr } = body;
	if (typeof stdout !== "string" && typeof stderr !== "string") return void 0;
	return {
		stdout: decodeBase64(stdout),
		stderr: decodeBase64(stderr)
	};
}
function decodeBase64(value) {
	return typeof value === "string" ? Buffer.from(value, "base64").toString("utf8") : "";
}



/***/ }),

/***/ 5103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatCommandLine),
/* harmony export */   r: () => (/* binding */ requireCommandId),
/* harmony export */   t: () => (/* binding */ formatAsciiJson)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

// lib/transport/command-line.js
function formatCommandLine(argv) {
	return argv.map(quote).join(" ");
}
function quote(argument) {
	if (argument.includes("\0")) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("internal", "A NUL character cannot be part of a command.");
	if (/^[A-Za-z0-9_.~:+@%,=/-]+$/.test(argument)) return argument;
	return `'${argument.replaceAll("'", `'"'"'`)}'`;
}
function formatAsciiJson(value) {
	return JSON.stringify(value).replace(/[^\x20-\x7e]|'/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function requireCommandId(what, id) {
	if (/^[A-Za-z0-9_.~:+][A-Za-z0-9_.~:+-]*$/.test(id)) return id;
	throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unsupported", `The ${what} cannot be used with the CLI endpoint: only letters, digits and _ . ~ : + - are safe there, and it must not start with "-".`, { hint: "Use the transport invoke-rest-api or web-session, or another id." });
}



/***/ }),

/***/ 7351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ refuseOtherHost),
/* harmony export */   i: () => (/* binding */ readSlashRedirect),
/* harmony export */   n: () => (/* binding */ withDelivery),
/* harmony export */   r: () => (/* binding */ createRedirectRule),
/* harmony export */   t: () => (/* binding */ reachWebServer)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

// lib/transport/redirect.js
const LONGEST_SHOWN = 200;
function readSlashRedirect(response, place) {
	const url = readLocation(response, place);
	if (url === void 0 || url.protocol !== "https:" || !isSameHost(url, place)) return void 0;
	return url.pathname.replace(/\/$/, "") === place.path.replace(/\/$/, "") && url.pathname !== place.path && url.search === "" ? url.pathname : void 0;
}
function refuseOtherHost(response, place) {
	const url = readLocation(response, place);
	if (url !== void 0 && !isSameHost(url, place)) throw redirected(response, place, url);
}
function createRedirectRule() {
	let isRepeated = false;
	return {
		refuse(response, place) {
			const url = readLocation(response, place);
			if (url === void 0) return;
			const error = redirected(response, place, url);
			if (isRepeated || url.protocol !== "https:" || !isSameHost(url, place)) throw error;
			isRepeated = true;
			throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.On("unreachable", error.message, {
				delivery: "not-sent",
				hint: error.hint
			});
		},
		reset() {
			isRepeated = false;
		}
	};
}
function readLocation(response, { host, path }) {
	const { location } = response.headers;
	if (response.status < 300 || response.status >= 400 || location === void 0) return void 0;
	return URL.parse(location, `https://${host}${path}`) ?? void 0;
}
function isSameHost(url, { host }) {
	if (url.protocol !== "https:" && url.protocol !== "http:") return false;
	const own = new URL(`https://${host}`);
	return url.protocol === "https:" ? url.host === own.host : url.hostname === own.hostname;
}
function redirected(response, place, url) {
	const path = place.path.replace(/\?.*$/s, "");
	return new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unreachable", `The web server ${place.host} sends ${place.method} ${path} to ${describeTarget(url, place, path)} (status ${response.status}). The step did not go there: nothing was sent to it.`, { hint: "A proxy or a sign-in page in front of the web server does that. Let the runner reach the web server directly, or use transport: invoke-rest-api." });
}
function describeTarget(url, place, path) {
	const origin = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__._n)(`${url.protocol}//${url.host}`, LONGEST_SHOWN);
	if (url.host !== "" && !isSameHost(url, place)) return `another host, ${origin}`;
	if (url.protocol !== "https:") return `an address without TLS, ${origin}`;
	return url.pathname.replace(/\/$/, "") === path.replace(/\/$/, "") ? "the same page again and again" : `another page, ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__._n)(url.pathname, LONGEST_SHOWN)}`;
}
// lib/transport/web-server.js
const PRIVATE_LIMIT_MS = 8e3;
const UNKNOWN_LIMIT_MS = 15e3;
const PRIVATE_FAILURES = 4;
const UNKNOWN_FAILURES = 6;
function reachWebServer(parts, name) {
	let hasAnswered = false;
	let failingSince;
	let failures = 0;
	return async (request, signal) => {
		const startedAt = parts.clock.now();
		try {
			const response = await parts.exchange(request, signal);
			hasAnswered = true;
			return response;
		} catch (error) {
			if (hasAnswered || !(error instanceof _start_js__WEBPACK_IMPORTED_MODULE_0__.V)) throw error;
			failingSince ??= startedAt;
			failures += 1;
			const failingMs = parts.clock.now() - failingSince;
			const isPrivate = parts.environment?.isPrivate ?? parts.isPrivate ?? (isPrivateName(request.host) || void 0);
			const isLong = failingMs >= PRIVATE_LIMIT_MS || failures >= PRIVATE_FAILURES;
			if (isPrivate === true && (error instanceof _start_js__WEBPACK_IMPORTED_MODULE_0__.B || isLong)) throw (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.gt)(name, error.message, error);
			if (isPrivate === void 0 && (failingMs >= UNKNOWN_LIMIT_MS || failures >= UNKNOWN_FAILURES)) throw maybePrivate(error);
			throw error;
		}
	};
}
function isPrivateName(host) {
	return /-vpce\./.test(host);
}
function maybePrivate(error) {
	return new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unreachable", error.message, {
		hint: "If the web server of the environment is private, no transport reaches it from outside its VPC: run the job on a self-hosted runner inside the VPC, or make the web server public.",
		cause: error
	});
}
function withDelivery(error, delivery) {
	if (!(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.P)(error) || error.delivery === delivery) return error;
	const { message, hint, retryAfterMs } = error;
	const code = error.code === "throttled" ? "throttled" : "unreachable";
	return new _start_js__WEBPACK_IMPORTED_MODULE_0__.On(code, message, {
		delivery,
		hint,
		retryAfterMs,
		cause: error
	});
}



/***/ })

};
