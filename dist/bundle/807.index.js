export const id = 807;
export const ids = [807];
export const modules = {

/***/ 26807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCli: () => (/* binding */ createCli)
/* harmony export */ });
/* harmony import */ var _aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92177);
/* harmony import */ var _aws_sdk_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83374);
/* harmony import */ var _core_abort_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64469);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65344);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67755);
/* harmony import */ var _redirect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9013);
/* harmony import */ var _web_server_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46827);








const COMMAND_TIMEOUT_MS = 120_000;
const TOKEN_USE_MS = 30_000;
const PATH = '/aws_mwaa/cli';
function createCli(parts) {
    const { mwaa, clock } = parts;
    const retry = parts.retry.forService('web-server');
    const exchange = (0,_web_server_js__WEBPACK_IMPORTED_MODULE_7__/* .reachWebServer */ .n)(parts, mwaa.target.environment);
    let token;
    let path = PATH;
    let last = Promise.resolve();
    const redirects = (0,_redirect_js__WEBPACK_IMPORTED_MODULE_6__/* .createRedirectRule */ .RB)();
    async function takeToken(signal) {
        if (token !== undefined && clock.now() - token.takenAtMs < TOKEN_USE_MS)
            return token;
        try {
            const takenAtMs = clock.now();
            token = { ...(await mwaa.createCliToken(signal)), takenAtMs };
            return token;
        }
        catch (error) {
            throw (0,_web_server_js__WEBPACK_IMPORTED_MODULE_7__/* .withDelivery */ .z)(error, 'not-sent');
        }
    }
    async function post(command, signal) {
        const { token: bearer, host } = await takeToken(signal);
        for (let redirects = 0;; redirects += 1) {
            const place = { method: 'POST', host, path };
            const response = await exchange({
                ...place,
                headers: { authorization: `Bearer ${bearer}`, 'content-type': 'text/plain' },
                body: command,
                timeoutMs: COMMAND_TIMEOUT_MS,
            }, signal);
            (0,_redirect_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseOtherHost */ .Vn)(response, place);
            const moved = (0,_redirect_js__WEBPACK_IMPORTED_MODULE_6__/* .readSlashRedirect */ .Sn)(response, place);
            if (moved === undefined || redirects >= _redirect_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_REDIRECTS */ .y6)
                return { response, place };
            path = moved;
        }
    }
    async function attempt(command, signal) {
        const { response } = await post(command, signal);
        if (!isTokenRefused(response)) {
            redirects.reset();
            return read(response);
        }
        token = undefined;
        const second = await post(command, signal);
        redirects.refuse(second.response, second.place);
        redirects.reset();
        return read(second.response);
    }
    return {
        kind: 'cli',
        async open(signal) {
            await takeToken(signal);
        },
        async run(argv, effect, signal) {
            const command = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCommandLine */ .zR)(argv);
            const before = last;
            const turn = (0,_core_abort_js__WEBPACK_IMPORTED_MODULE_2__/* .orAbort */ .K)(before, signal).then(() => retry.run(effect, () => attempt(command, signal), signal));
            last = Promise.allSettled([before, turn]).then(() => undefined);
            return turn;
        },
    };
}
function isTokenRefused(response) {
    const { status } = response;
    return status === 401 || status === 403 || (status >= 300 && status < 400);
}
function read(response) {
    const { status, text } = response;
    const result = decode(text);
    if (result !== undefined)
        return result;
    const start = (0,_aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWords */ .Cb)(text);
    const words = start === '' ? '' : `: ${start}`;
    if (status === 401 || status === 403)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('access-denied', `The web server refused the CLI token (status ${status})${words}`);
    if (status >= 300 && status < 400)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TransportError */ .wX('unreachable', `The web server redirects the command without saying where to (status ${status}).`, { delivery: 'not-sent' });
    if (status === 429)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TransportError */ .wX('throttled', 'The web server throttles commands (status 429).', {
            delivery: 'not-sent',
            retryAfterMs: (0,_aws_sdk_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readRetryAfter */ .D$)(response.headers['retry-after']),
        });
    if (status >= 500 || status < 300)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TransportError */ .wX('unreachable', status < 300
            ? `The CLI endpoint returned something other than command output${words}`
            : `The CLI endpoint could not answer (status ${status})${words}`, {
            delivery: 'unknown',
            retryAfterMs: (0,_aws_sdk_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readRetryAfter */ .D$)(response.headers['retry-after']),
            ...(status === 500 ? { hint: 'MWAA also answers 500 to a command that it does not allow.' } : {}),
        });
    throw (0,_aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .notFromAirflow */ ._v)('The CLI endpoint', status, text);
}
function decode(text) {
    let body;
    try {
        body = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text);
    }
    catch {
        return undefined;
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(body))
        return undefined;
    const { stdout, stderr } = body;
    if (typeof stdout !== 'string' && typeof stderr !== 'string')
        return undefined;
    return { stdout: decodeBase64(stdout), stderr: decodeBase64(stderr) };
}
function decodeBase64(value) {
    return typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : '';
}


/***/ }),

/***/ 67755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lN: () => (/* binding */ formatAsciiJson),
/* harmony export */   u2: () => (/* binding */ requireCommandId),
/* harmony export */   zR: () => (/* binding */ formatCommandLine)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

function formatCommandLine(argv) {
    return argv.map(quote).join(' ');
}
function quote(argument) {
    if (argument.includes('\0'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('internal', 'A NUL character cannot be part of a command.');
    if (/^[A-Za-z0-9_.~:+@%,=/-]+$/.test(argument))
        return argument;
    return `'${argument.replaceAll("'", `'"'"'`)}'`;
}
function formatAsciiJson(value) {
    return JSON.stringify(value).replace(/[^\x20-\x7e]|'/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function requireCommandId(what, id) {
    if (/^[A-Za-z0-9_.~:+][A-Za-z0-9_.~:+-]*$/.test(id))
        return id;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unsupported', `The ${what} cannot be used with the CLI endpoint: only letters, digits and _ . ~ : + - are safe there, and it must not start with "-".`, { hint: 'Use the transport invoke-rest-api or web-session, or another id.' });
}


/***/ }),

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


/***/ })

};
