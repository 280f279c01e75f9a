export const id = 862;
export const ids = [862];
export const modules = {

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



/***/ }),

/***/ 8862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWebSession: () => (/* binding */ createWebSession)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
/* harmony import */ var _web_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7351);


// lib/transport/login.js
const LOGIN_TIMEOUT_MS = 15e3;
const PATHS = {
	2: "/aws_mwaa/login",
	3: "/pluginsv2/aws_mwaa/login"
};
const COOKIES = {
	2: "session",
	3: "_token"
};
async function logIn(parts, signal) {
	const majors = parts.major === void 0 ? [3, 2] : parts.major >= 3 ? [3] : [2];
	let refusal;
	const lastMajor = majors.at(-1);
	for (const major of majors) for (let attempt = 0; attempt < 2; attempt += 1) {
		const { login, response, place } = await logInOnce(parts, major, signal);
		if (login !== void 0) {
			parts.redirects.reset();
			return login;
		}
		refusal = response;
		if (attempt > 0 && major === lastMajor) parts.redirects.refuse(response, place);
		if (!isRefused(response.status)) break;
	}
	throw explainNoCookie(refusal, parts);
}
async function logInOnce(parts, major, signal) {
	const { token, host } = await parts.mwaa.createWebLoginToken(signal);
	const { response, place } = await post(parts, {
		token,
		host,
		path: PATHS[major]
	}, signal);
	const value = takeCookie(response, COOKIES[major], parts.mask);
	const retryAfterMs = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(response.headers["retry-after"]);
	(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ot)({
		status: response.status,
		body: response.text
	}, place, void 0, retryAfterMs);
	if (value === void 0) (0,_web_server_js__WEBPACK_IMPORTED_MODULE_1__.a)(response, place);
	if (value === void 0 || response.status >= 400) return {
		login: void 0,
		response,
		place
	};
	return {
		login: {
			host,
			major,
			headers: major === 2 ? { cookie: `session=${value}` } : { authorization: `Bearer ${value}` }
		},
		response,
		place
	};
}
function isRefused(status) {
	return status === 401 || status === 403 || status >= 300 && status < 400;
}
async function post(parts, { token, host, path: first }, signal) {
	let path = first;
	for (let redirects = 0;; redirects += 1) {
		const place = {
			method: "POST",
			host,
			path
		};
		const response = await parts.exchange({
			...place,
			headers: { "content-type": "application/x-www-form-urlencoded" },
			body: `token=${encodeURIComponent(token)}`,
			timeoutMs: LOGIN_TIMEOUT_MS
		}, signal);
		const moved = [307, 308].includes(response.status) ? (0,_web_server_js__WEBPACK_IMPORTED_MODULE_1__.i)(response, place) : void 0;
		if (moved === void 0 || redirects >= 3) return {
			response,
			place
		};
		path = moved;
	}
}
function takeCookie(response, name, mask) {
	let taken;
	for (const cookie of response.setCookies) {
		const [, found, sent = ""] = /^\s*([^=;\s]+)=([^;]*)/.exec(cookie) ?? [];
		if (sent === "" || !Object.values(COOKIES).some((each) => each === found)) continue;
		const value = sent.trim().replace(/^"(.*)"$/, "$1");
		for (const secret of new Set([
			sent,
			value,
			decode(value)
		])) mask(secret, "session");
		if (found === name) taken ??= value;
	}
	return taken;
}
function decode(value) {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}
function explainNoCookie(response, parts) {
	const { environment } = parts.mwaa.target;
	const status = response?.status ?? 0;
	const start = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(response?.text);
	const words = start === "" ? "" : `: ${start}`;
	if (status < 400) return new _start_js__WEBPACK_IMPORTED_MODULE_0__.On("unreachable", `The web server of ${environment} answered the login without a session (status ${status})${words}`, {
		delivery: "not-sent",
		hint: "The web server may be starting. If it stays so, check the input airflow-version: Airflow 2 and 3 have different login paths."
	});
	return new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("access-denied", `The web server of ${environment} refused the login (status ${status})${words}`);
}
// lib/transport/web-session.js
const REQUEST_TIMEOUT_MS = 3e4;
function createWebSession(parts, version) {
	const { mwaa, mask } = parts;
	const retry = parts.retry.forService("web-server");
	const exchange = (0,_web_server_js__WEBPACK_IMPORTED_MODULE_1__.t)(parts, mwaa.target.environment);
	const redirects = (0,_web_server_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	const loginRedirects = (0,_web_server_js__WEBPACK_IMPORTED_MODULE_1__.r)();
	let session;
	let opening;
	let major = version?.major;
	async function logInAnew(signal) {
		try {
			const login = await logIn({
				mwaa,
				exchange,
				mask,
				major,
				redirects: loginRedirects
			}, signal);
			major = login.major;
			session = login;
			return session;
		} catch (error) {
			throw (0,_web_server_js__WEBPACK_IMPORTED_MODULE_1__.n)(error, "not-sent");
		} finally {
			opening = void 0;
		}
	}
	async function open(signal) {
		while (opening !== void 0) {
			const { login, by } = opening;
			try {
				return await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.jn)(login, signal);
			} catch (error) {
				if (signal.aborted || !by.aborted) throw error;
			}
		}
		if (session !== void 0) return session;
		opening = {
			login: logInAnew(signal),
			by: signal
		};
		return await opening.login;
	}
	async function attempt(request, signal) {
		for (let isRenewed = false;; isRenewed = true) {
			const isFresh = session === void 0;
			const current = await open(signal);
			const response = await sendOnce(current, request, signal);
			const place = {
				method: request.method,
				host: current.host,
				path: fullPath(current, request)
			};
			(0,_web_server_js__WEBPACK_IMPORTED_MODULE_1__.a)(response, place);
			const sign = readSessionEnd(response, request, isFresh);
			if (sign === void 0) {
				redirects.reset();
				return read(response, request);
			}
			if (session === current) session = void 0;
			if (isRenewed) redirects.refuse(response, place);
			if (isRenewed || sign === "unsure") return read(response, request);
		}
	}
	function sendOnce(current, request, signal) {
		const { host } = current;
		const body = request.body === void 0 ? void 0 : JSON.stringify(request.body);
		return exchange({
			method: request.method,
			host,
			path: `${fullPath(current, request)}${formatQuery(request.query)}`,
			headers: {
				accept: "application/json",
				...current.headers,
				...body === void 0 ? {} : { "content-type": "application/json" }
			},
			body,
			timeoutMs: REQUEST_TIMEOUT_MS
		}, signal);
	}
	return {
		kind: "web-session",
		pathLimit: Number.POSITIVE_INFINITY,
		send: (request, signal) => retry.run(request.effect, () => attempt(request, signal), signal)
	};
}
function fullPath({ major }, { path }) {
	return `/api/v${major === 2 ? 1 : 2}${path}`;
}
function formatQuery(query) {
	if (query === void 0 || Object.keys(query).length === 0) return "";
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(query)) search.set(name, String(value));
	return `?${search}`;
}
function readSessionEnd(response, request, isFresh) {
	const { status } = response;
	if (status === 401 || status >= 300 && status < 400) return "over";
	if (status === 403) return isFresh && !(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.gn)(response.text) ? void 0 : "over";
	if (status < 300 && (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.gn)(response.text) && !(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Et)(request.path)) return request.effect === "read" ? "over" : "unsure";
}
function read(response, request) {
	const { status, headers } = response;
	const what = `${request.method} ${request.path}`;
	if (status >= 300 && status < 400) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.On("unreachable", `The web server redirects ${what} without saying where to (status ${status}).`, { delivery: "not-sent" });
	const answer = {
		status,
		body: readBody(response, what, request.numbers)
	};
	(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.z)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(answer, request, void 0, (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(headers["retry-after"])), request);
	(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.R)(answer, request);
	return answer;
}
function readBody(response, what, numbers) {
	const { text } = response;
	const type = response.headers["content-type"] ?? "";
	if (text === "") return void 0;
	const isJson = /[/+]json\b/.test(type);
	if (!isJson && type !== "") return text;
	try {
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Sn)(text, numbers);
	} catch (error) {
		if (!isJson || response.status >= 400) return text;
		throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.On("unreachable", `The answer to ${what} is declared as JSON but is not valid JSON.`, {
			delivery: "unknown",
			cause: error
		});
	}
}



/***/ })

};
