export const id = 510;
export const ids = [510];
export const modules = {

/***/ 9013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ createRedirectRule),
/* harmony export */   Sn: () => (/* binding */ readSlashRedirect),
/* harmony export */   Vn: () => (/* binding */ refuseOtherHost),
/* harmony export */   y6: () => (/* binding */ MOST_REDIRECTS)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19751);


const MOST_REDIRECTS = 3;
const LONGEST_SHOWN = 200;
function readSlashRedirect(response, place) {
    const url = readLocation(response, place);
    if (url === undefined || url.protocol !== 'https:' || !isSameHost(url, place))
        return undefined;
    const isSamePath = url.pathname.replace(/\/$/, '') === place.path.replace(/\/$/, '');
    return isSamePath && url.pathname !== place.path && url.search === '' ? url.pathname : undefined;
}
function refuseOtherHost(response, place) {
    const url = readLocation(response, place);
    if (url !== undefined && !isSameHost(url, place))
        throw redirected(response, place, url);
}
function createRedirectRule() {
    let isRepeated = false;
    return {
        refuse(response, place) {
            const url = readLocation(response, place);
            if (url === undefined)
                return;
            const error = redirected(response, place, url);
            if (isRepeated || url.protocol !== 'https:' || !isSameHost(url, place))
                throw error;
            isRepeated = true;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', error.message, { delivery: 'not-sent', hint: error.hint });
        },
        reset() {
            isRepeated = false;
        },
    };
}
function readLocation(response, { host, path }) {
    const { location } = response.headers;
    if (response.status < 300 || response.status >= 400 || location === undefined)
        return undefined;
    return URL.parse(location, `https://${host}${path}`) ?? undefined;
}
function isSameHost(url, { host }) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return false;
    const own = new URL(`https://${host}`);
    return url.protocol === 'https:' ? url.host === own.host : url.hostname === own.hostname;
}
function redirected(response, place, url) {
    const path = place.path.replace(/\?.*$/s, '');
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unreachable', `The web server ${place.host} sends ${place.method} ${path} to ${describeTarget(url, place, path)} (status ${response.status}). The step did not go there: nothing was sent to it.`, {
        hint: 'A proxy or a sign-in page in front of the web server does that. Let the runner reach the web server directly, or use transport: invoke-rest-api.',
    });
}
function describeTarget(url, place, path) {
    const origin = (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)(`${url.protocol}//${url.host}`, LONGEST_SHOWN);
    if (url.host !== '' && !isSameHost(url, place))
        return `another host, ${origin}`;
    if (url.protocol !== 'https:')
        return `an address without TLS, ${origin}`;
    const isSame = url.pathname.replace(/\/$/, '') === path.replace(/\/$/, '');
    return isSame
        ? 'the same page again and again'
        : `another page, ${(0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)(url.pathname, LONGEST_SHOWN)}`;
}


/***/ }),

/***/ 46827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reachWebServer),
/* harmony export */   z: () => (/* binding */ withDelivery)
/* harmony export */ });
/* harmony import */ var _aws_explain_sdk_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54800);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81839);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12211);




const PRIVATE_LIMIT_MS = 8_000;
const UNKNOWN_LIMIT_MS = 15_000;
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
        }
        catch (error) {
            if (hasAnswered || !(error instanceof _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .NotConnected */ .jB))
                throw error;
            failingSince ??= startedAt;
            failures += 1;
            const failingMs = parts.clock.now() - failingSince;
            const isPrivate = parts.environment?.isPrivate ?? parts.isPrivate ?? (isPrivateName(request.host) || undefined);
            const isLong = failingMs >= PRIVATE_LIMIT_MS || failures >= PRIVATE_FAILURES;
            if (isPrivate === true && (error instanceof _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .NoRoute */ .pd || isLong))
                throw (0,_aws_explain_sdk_error_js__WEBPACK_IMPORTED_MODULE_0__/* .privateWebServer */ .rz)(name, error.message, error);
            if (isPrivate === undefined && (failingMs >= UNKNOWN_LIMIT_MS || failures >= UNKNOWN_FAILURES))
                throw maybePrivate(error);
            throw error;
        }
    };
}
function isPrivateName(host) {
    return /-vpce\./.test(host);
}
function maybePrivate(error) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('unreachable', error.message, {
        hint: 'If the web server of the environment is private, no transport reaches it from outside its VPC: run the job on a self-hosted runner inside the VPC, or make the web server public.',
        cause: error,
    });
}
function withDelivery(error, delivery) {
    if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .mayPass */ .bg)(error) || error.delivery === delivery)
        return error;
    const { message, hint, retryAfterMs } = error;
    const code = error.code === 'throttled' ? 'throttled' : 'unreachable';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX(code, message, { delivery, hint, retryAfterMs, cause: error });
}


/***/ }),

/***/ 50510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWebSession: () => (/* binding */ createWebSession)
});

// EXTERNAL MODULE: ./lib/aws/rest-api-answer.js
var rest_api_answer = __webpack_require__(92177);
// EXTERNAL MODULE: ./lib/aws/sdk-failure.js
var sdk_failure = __webpack_require__(83374);
// EXTERNAL MODULE: ./lib/core/abort.js
var abort = __webpack_require__(64469);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/foreign-text.js
var foreign_text = __webpack_require__(19751);
// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __webpack_require__(65344);
// EXTERNAL MODULE: ./lib/transport/redirect.js
var redirect = __webpack_require__(9013);
;// CONCATENATED MODULE: ./lib/transport/login.js




const LOGIN_TIMEOUT_MS = 15_000;
const PATHS = { 2: '/aws_mwaa/login', 3: '/pluginsv2/aws_mwaa/login' };
const COOKIES = { 2: 'session', 3: '_token' };
async function logIn(parts, signal) {
    const majors = parts.major === undefined ? [3, 2] : parts.major >= 3 ? [3] : [2];
    let refusal;
    const lastMajor = majors.at(-1);
    for (const major of majors) {
        for (let attempt = 0; attempt < 2; attempt += 1) {
            const { login, response, place } = await logInOnce(parts, major, signal);
            if (login !== undefined) {
                parts.redirects.reset();
                return login;
            }
            refusal = response;
            if (attempt > 0 && major === lastMajor)
                parts.redirects.refuse(response, place);
            if (!isRefused(response.status))
                break;
        }
    }
    throw explainNoCookie(refusal, parts);
}
async function logInOnce(parts, major, signal) {
    const { token, host } = await parts.mwaa.createWebLoginToken(signal);
    const { response, place } = await post(parts, { token, host, path: PATHS[major] }, signal);
    const value = takeCookie(response, COOKIES[major], parts.mask);
    const retryAfterMs = (0,sdk_failure/* readRetryAfter */.D$)(response.headers['retry-after']);
    (0,rest_api_answer/* readAirflowStatus */.tA)({ status: response.status, body: response.text }, place, undefined, retryAfterMs);
    if (value === undefined)
        (0,redirect/* refuseOtherHost */.Vn)(response, place);
    if (value === undefined || response.status >= 400)
        return { login: undefined, response, place };
    const headers = major === 2 ? { cookie: `session=${value}` } : { authorization: `Bearer ${value}` };
    return { login: { host, major, headers }, response, place };
}
function isRefused(status) {
    return status === 401 || status === 403 || (status >= 300 && status < 400);
}
async function post(parts, { token, host, path: first }, signal) {
    let path = first;
    for (let redirects = 0;; redirects += 1) {
        const place = { method: 'POST', host, path };
        const response = await parts.exchange({
            ...place,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: `token=${encodeURIComponent(token)}`,
            timeoutMs: LOGIN_TIMEOUT_MS,
        }, signal);
        const moved = [307, 308].includes(response.status) ? (0,redirect/* readSlashRedirect */.Sn)(response, place) : undefined;
        if (moved === undefined || redirects >= redirect/* MOST_REDIRECTS */.y6)
            return { response, place };
        path = moved;
    }
}
function takeCookie(response, name, mask) {
    let taken;
    for (const cookie of response.setCookies) {
        const [, found, sent = ''] = /^\s*([^=;\s]+)=([^;]*)/.exec(cookie) ?? [];
        if (sent === '' || !Object.values(COOKIES).some((each) => each === found))
            continue;
        const value = sent.trim().replace(/^"(.*)"$/, '$1');
        for (const secret of new Set([sent, value, decode(value)]))
            mask(secret, 'session');
        if (found === name)
            taken ??= value;
    }
    return taken;
}
function decode(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}
function explainNoCookie(response, parts) {
    const { environment } = parts.mwaa.target;
    const status = response?.status ?? 0;
    const start = (0,rest_api_answer/* firstWords */.Cb)(response?.text);
    const words = start === '' ? '' : `: ${start}`;
    if (status < 400)
        return new errors/* TransportError */.wX('unreachable', `The web server of ${environment} answered the login without a session (status ${status})${words}`, {
            delivery: 'not-sent',
            hint: 'The web server may be starting. If it stays so, check the input airflow-version: Airflow 2 and 3 have different login paths.',
        });
    return new errors/* ActionError */.lZ('access-denied', `The web server of ${environment} refused the login (status ${status})${words}`);
}

// EXTERNAL MODULE: ./lib/transport/page.js
var page = __webpack_require__(8246);
// EXTERNAL MODULE: ./lib/transport/web-server.js
var web_server = __webpack_require__(46827);
;// CONCATENATED MODULE: ./lib/transport/web-session.js










const REQUEST_TIMEOUT_MS = 30_000;
function createWebSession(parts, version) {
    const { mwaa, mask } = parts;
    const retry = parts.retry.forService('web-server');
    const exchange = (0,web_server/* reachWebServer */.n)(parts, mwaa.target.environment);
    const redirects = (0,redirect/* createRedirectRule */.RB)();
    const loginRedirects = (0,redirect/* createRedirectRule */.RB)();
    let session;
    let opening;
    let major = version?.major;
    async function logInAnew(signal) {
        try {
            const login = await logIn({ mwaa, exchange, mask, major, redirects: loginRedirects }, signal);
            major = login.major;
            session = login;
            return session;
        }
        catch (error) {
            throw (0,web_server/* withDelivery */.z)(error, 'not-sent');
        }
        finally {
            opening = undefined;
        }
    }
    async function open(signal) {
        while (opening !== undefined) {
            const { login, by } = opening;
            try {
                return await (0,abort/* orAbort */.K)(login, signal);
            }
            catch (error) {
                if (signal.aborted || !by.aborted)
                    throw error;
            }
        }
        if (session !== undefined)
            return session;
        opening = { login: logInAnew(signal), by: signal };
        return await opening.login;
    }
    async function attempt(request, signal) {
        for (let isRenewed = false;; isRenewed = true) {
            const isFresh = session === undefined;
            const current = await open(signal);
            const response = await sendOnce(current, request, signal);
            const place = {
                method: request.method,
                host: current.host,
                path: fullPath(current, request),
            };
            (0,redirect/* refuseOtherHost */.Vn)(response, place);
            const sign = readSessionEnd(response, request, isFresh);
            if (sign === undefined) {
                redirects.reset();
                return read(response, request);
            }
            if (session === current)
                session = undefined;
            if (isRenewed)
                redirects.refuse(response, place);
            if (isRenewed || sign === 'unsure')
                return read(response, request);
        }
    }
    function sendOnce(current, request, signal) {
        const { host } = current;
        const body = request.body === undefined ? undefined : JSON.stringify(request.body);
        return exchange({
            method: request.method,
            host,
            path: `${fullPath(current, request)}${formatQuery(request.query)}`,
            headers: {
                accept: 'application/json',
                ...current.headers,
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            body,
            timeoutMs: REQUEST_TIMEOUT_MS,
        }, signal);
    }
    return {
        kind: 'web-session',
        pathLimit: Number.POSITIVE_INFINITY,
        send: (request, signal) => retry.run(request.effect, () => attempt(request, signal), signal),
    };
}
function fullPath({ major }, { path }) {
    return `/api/v${major === 2 ? 1 : 2}${path}`;
}
function formatQuery(query) {
    if (query === undefined || Object.keys(query).length === 0)
        return '';
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
        search.set(name, String(value));
    return `?${search}`;
}
function readSessionEnd(response, request, isFresh) {
    const { status } = response;
    if (status === 401 || (status >= 300 && status < 400))
        return 'over';
    if (status === 403)
        return isFresh && !(0,foreign_text/* isHtml */._6)(response.text) ? undefined : 'over';
    if (status < 300 && (0,foreign_text/* isHtml */._6)(response.text) && !(0,rest_api_answer/* isTaskLogPath */.Ne)(request.path))
        return request.effect === 'read' ? 'over' : 'unsure';
    return undefined;
}
function read(response, request) {
    const { status, headers } = response;
    const what = `${request.method} ${request.path}`;
    if (status >= 300 && status < 400)
        throw new errors/* TransportError */.wX('unreachable', `The web server redirects ${what} without saying where to (status ${status}).`, { delivery: 'not-sent' });
    const answer = { status, body: readBody(response, what, request.numbers) };
    (0,page/* requireNoPage */.C)((0,rest_api_answer/* readAirflowStatus */.tA)(answer, request, undefined, (0,sdk_failure/* readRetryAfter */.D$)(headers['retry-after'])), request);
    (0,page/* requireData */.Q)(answer, request);
    return answer;
}
function readBody(response, what, numbers) {
    const { text } = response;
    const type = response.headers['content-type'] ?? '';
    if (text === '')
        return undefined;
    const isJson = /[/+]json\b/.test(type);
    if (!isJson && type !== '')
        return text;
    try {
        return (0,json/* parseJson */.q)(text, numbers);
    }
    catch (error) {
        if (!isJson || response.status >= 400)
            return text;
        throw new errors/* TransportError */.wX('unreachable', `The answer to ${what} is declared as JSON but is not valid JSON.`, {
            delivery: 'unknown',
            cause: error,
        });
    }
}


/***/ })

};
