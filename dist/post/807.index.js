export const id = 807;
export const ids = [807];
export const modules = {

/***/ 6807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCli: () => (/* binding */ createCli)
/* harmony export */ });
/* harmony import */ var _abortable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9457);
/* harmony import */ var _aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2177);
/* harmony import */ var _aws_sdk_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3374);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6413);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7755);
/* harmony import */ var _web_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6827);







const COMMAND_TIMEOUT_MS = 120_000;
const TOKEN_USE_MS = 30_000;
const PATH = '/aws_mwaa/cli';
const MOST_REDIRECTS = 3;
function createCli(parts) {
    const { mwaa, retry, clock } = parts;
    const exchange = (0,_web_server_js__WEBPACK_IMPORTED_MODULE_4__/* .reachWebServer */ .n)({ ...parts, name: mwaa.target.environment });
    let token;
    let path = PATH;
    let last = Promise.resolve();
    async function takeToken(signal) {
        if (token !== undefined && clock.now() - token.takenAtMs < TOKEN_USE_MS)
            return token;
        try {
            const takenAtMs = clock.now();
            token = { ...(await mwaa.createCliToken(signal)), takenAtMs };
            return token;
        }
        catch (error) {
            throw (0,_web_server_js__WEBPACK_IMPORTED_MODULE_4__/* .withDelivery */ .z)(error, 'not-sent');
        }
    }
    async function post(command, signal) {
        const { token: bearer, host } = await takeToken(signal);
        for (let redirects = 0;; redirects += 1) {
            const response = await exchange({
                method: 'POST',
                host,
                path,
                headers: { authorization: `Bearer ${bearer}`, 'content-type': 'text/plain' },
                body: command,
                timeoutMs: COMMAND_TIMEOUT_MS,
            }, signal);
            const moved = readRedirect(response, host, path);
            if (moved === undefined || redirects >= MOST_REDIRECTS)
                return response;
            path = moved;
        }
    }
    async function attempt(command, signal) {
        const response = await post(command, signal);
        if (!isTokenRefused(response))
            return read(response);
        token = undefined;
        return read(await post(command, signal));
    }
    return {
        kind: 'cli',
        async open(signal) {
            await takeToken(signal);
        },
        async run(argv, effect, signal) {
            const command = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCommandLine */ .zR)(argv);
            const before = last;
            const turn = (0,_abortable_js__WEBPACK_IMPORTED_MODULE_5__/* .orAbort */ .K)(before, signal).then(() => retry.run(effect, () => attempt(command, signal), signal));
            last = Promise.allSettled([before, turn]);
            return turn;
        },
    };
}
function readRedirect(response, host, path) {
    const { location } = response.headers;
    if (![301, 302, 307, 308].includes(response.status) || location === undefined)
        return undefined;
    const base = `https://${host}${path}`;
    if (!URL.canParse(location, base))
        return undefined;
    const url = new URL(location, base);
    const isSame = url.origin === new URL(base).origin && /^\/aws_mwaa\/cli\/?$/.test(url.pathname);
    return isSame && url.pathname !== path ? url.pathname : undefined;
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
    const told = (0,_aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWords */ .Cb)(text);
    const words = told === '' ? '' : `: ${told}`;
    if (status === 401 || status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('access-denied', `The web server refused the CLI token (status ${status})${words}`);
    if (status >= 300 && status < 400)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('unreachable', `The web server sends the command to another page (status ${status}).`, {
            delivery: 'not-sent',
        });
    if (status === 429)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('throttled', 'The web server throttles commands (status 429).', {
            delivery: 'not-sent',
            retryAfterMs: (0,_aws_sdk_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readRetryAfter */ .D$)(response.headers['retry-after']),
        });
    if (status >= 500 || status < 300)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('unreachable', status < 300
            ? `The CLI endpoint answered something else than the output of a command${words}`
            : `The CLI endpoint could not answer (status ${status})${words}`, {
            delivery: 'unknown',
            retryAfterMs: (0,_aws_sdk_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readRetryAfter */ .D$)(response.headers['retry-after']),
            ...(status === 500 ? { hint: 'MWAA answers 500 to a command that it does not allow, too.' } : {}),
        });
    throw (0,_aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .notFromAirflow */ ._v)('The CLI endpoint', status, text);
}
function decode(text) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(body))
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

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lN: () => (/* binding */ formatAsciiJson),
/* harmony export */   u2: () => (/* binding */ requireCommandId),
/* harmony export */   zR: () => (/* binding */ formatCommandLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function formatCommandLine(argv) {
    return argv.map(quote).join(' ');
}
function quote(argument) {
    if (argument.includes('\0'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('internal', 'A NUL character cannot be part of a command.');
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unsupported', `The ${what} cannot be used with the CLI endpoint: only letters, digits and _ . ~ : + - are safe there, and no - in front.`, { hint: 'Use the transport invoke-rest-api or web-session, or another id.' });
}


/***/ }),

/***/ 6827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reachWebServer),
/* harmony export */   z: () => (/* binding */ withDelivery)
/* harmony export */ });
/* harmony import */ var _aws_sdk_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5733);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _https_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8916);



function reachWebServer(parts) {
    let hasAnswered = false;
    return async (request, signal) => {
        try {
            const response = await parts.exchange(request, signal);
            hasAnswered = true;
            return response;
        }
        catch (error) {
            const isPrivate = parts.environment?.isPrivate ?? parts.isPrivate ?? /-vpce\./.test(request.host);
            throw error instanceof _https_js__WEBPACK_IMPORTED_MODULE_2__/* .NoRoute */ .p && isPrivate && !hasAnswered
                ? (0,_aws_sdk_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .privateWebServer */ .rz)(parts.name, error)
                : error;
        }
    };
}
function withDelivery(error, delivery) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX) || error.delivery === delivery)
        return error;
    if (error.code !== 'throttled' && error.code !== 'unreachable')
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX(error.code, error.message, {
        delivery,
        hint: error.hint,
        retryAfterMs: error.retryAfterMs,
        cause: error,
    });
}


/***/ })

};
