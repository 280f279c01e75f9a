export const id = 743;
export const ids = [743];
export const modules = {

/***/ 50734:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
class ProxyAgent {
    options;
    made;
    constructor(options) {
        this.options = options;
    }
}
async function fetchLater(url, init = {}) {
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const { dispatcher, ...rest } = init;
    if (dispatcher === undefined)
        return undici.fetch(url, rest);
    dispatcher.made ??= new undici.ProxyAgent(dispatcher.options);
    return undici.fetch(url, { ...rest, dispatcher: dispatcher.made });
}
module.exports = { ProxyAgent, fetch: fetchLater };


/***/ }),

/***/ 48745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 64469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    by;
    constructor(by) {
        super(`the workflow was cancelled (${by})`);
        this.by = by;
    }
}


/***/ }),

/***/ 91601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 12359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ exit),
/* harmony export */   _: () => (/* binding */ watchEarlyEnd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _foreign_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83772);


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
    return { lost };
}
function endedEarly() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('internal', 'The step was waiting for an answer, and the connection that could bring it was closed without an error.', { hint: 'Start the job again. If it happens again, please report it with the debug log.' });
}
function unexpected(reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('internal', `Unexpected error in the action: ${(0,_foreign_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeForeignError */ .C)(reason)}`, {
        hint: 'This is a defect of the action: please report it with the debug log.',
        cause: reason,
    });
}


/***/ }),

/***/ 83772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeForeignError),
/* harmony export */   G: () => (/* binding */ describeStack)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19751);
/* harmony import */ var _redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29788);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ cutLine),
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   UC: () => (/* binding */ cutBetweenWords),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   bZ: () => (/* binding */ cutForeign),
/* harmony export */   xS: () => (/* binding */ quoteForeign)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65344);
/* harmony import */ var _redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29788);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ isObject),
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./lib/core/json-number.js
var json_number = __webpack_require__(3743);
;// CONCATENATED MODULE: ./lib/core/python-json.js

const SPACE = /[ \t\n\r]*/y;
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
class PythonJsonReader {
    #text;
    #readNumber;
    #open = [];
    #at = 0;
    constructor(text, readNumber) {
        this.#text = text;
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
                if (this.#has(',')) {
                    if (parent.close === '}')
                        parent.key = this.#key();
                    break;
                }
                if (!this.#has(parent.close))
                    throw notJson();
                value = parent.value;
                this.#open.pop();
            }
        }
    }
    #start() {
        if (this.#has('[')) {
            if (this.#has(']'))
                return { value: [] };
            this.#open.push({ close: ']', value: [] });
            return undefined;
        }
        if (this.#has('{')) {
            if (this.#has('}'))
                return { value: {} };
            this.#open.push({ close: '}', value: {}, key: this.#key() });
            return undefined;
        }
        return { value: this.#scalar() };
    }
    #scalar() {
        if (this.#text[this.#at] === '"')
            return this.#string();
        const word = this.#token(WORD);
        if (word !== undefined)
            return WORDS.get(word);
        const source = this.#token(json_number/* JSON_NUMBER */.l2);
        if (source === undefined)
            throw notJson();
        return this.#readNumber(source);
    }
    #key() {
        this.#token(SPACE);
        if (this.#text[this.#at] !== '"')
            throw notJson();
        const key = this.#string();
        if (!this.#has(':'))
            throw notJson();
        return key;
    }
    #string() {
        const start = this.#at;
        const special = /["\\]/g;
        for (let from = start + 1;;) {
            special.lastIndex = from;
            const at = special.exec(this.#text)?.index;
            if (at === undefined)
                throw notJson();
            from = at + 2;
            if (this.#text[at] === '\\')
                continue;
            this.#at = at + 1;
            return decodeString(this.#text.slice(start, at + 1));
        }
    }
    #end(value) {
        this.#token(SPACE);
        if (this.#at < this.#text.length)
            throw notJson();
        return value;
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
        const token = pattern.exec(this.#text)?.[0];
        this.#at += token?.length ?? 0;
        return token;
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

/***/ 29788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Il: () => (/* binding */ SHORTEST_HIDDEN),
  dN: () => (/* binding */ hideConf),
  DL: () => (/* binding */ hideSecret),
  E$: () => (/* binding */ redact),
  fp: () => (/* binding */ redactSecrets)
});

// UNUSED EXPORTS: forgetHidden

// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __webpack_require__(65344);
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
const secrets = new Set();
const confValues = new Set();
let plainIndex;
let encodedIndex;
let confFinder;
function hideSecret(secret) {
    const kept = secret.slice(0, LONGEST_SECRET);
    if (kept.length < SHORTEST_HIDDEN || secrets.has(kept))
        return;
    secrets.add(kept);
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
    plainIndex ??= new GramIndex(secrets);
    const plain = plainIndex.find(text);
    if (!ENCODED.test(text))
        return plain;
    encodedIndex ??= new GramIndex([...secrets].flatMap((secret) => [...quotedForms(secret), ...base64Forms(secret)]));
    return [...plain, ...encodedIndex.find(text)];
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* unused harmony export UnreadableFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 56023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 26636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ repeatWrite),
/* harmony export */   Vv: () => (/* binding */ backOffMs),
/* harmony export */   dk: () => (/* binding */ mayHaveHappened),
/* harmony export */   wt: () => (/* binding */ isUnsent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const FIRST_MS = 1_000;
const LONGEST_MS = 20_000;
const LONGEST_WISH_MS = 60_000;
function backOffMs(failures, error, clock) {
    const ceiling = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
    const asked = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX ? Math.min(error.retryAfterMs ?? 0, LONGEST_WISH_MS) : 0;
    return Math.max(asked, clock.random() * ceiling);
}
function isUnsent(error) {
    return (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX &&
        error.delivery === 'not-sent' &&
        (error.code === 'throttled' || error.code === 'unreachable'));
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ linkSuffix)
/* harmony export */ });
function linkSuffix(context, ref) {
    const url = context.linkTo(ref);
    return url === '' ? '' : ` (${url})`;
}


/***/ }),

/***/ 74326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline),
/* harmony export */   X: () => (/* binding */ DeadlinePassed)
/* harmony export */ });
/* harmony import */ var _core_abort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64469);
/* harmony import */ var _core_retry_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35843);


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
    const ring = () => end.abort(limit.passed ?? new DeadlinePassed(`${limit.ms} ms have passed`));
    limit.clock.sleep(limit.ms, timer.signal).then(ring, () => undefined);
    try {
        return await (0,_core_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .orAbort */ .K)(task(end.signal), end.signal);
    }
    finally {
        timer.abort();
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 46811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 44832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ decodeStepState),
/* harmony export */   M6: () => (/* binding */ encodeStepState),
/* harmony export */   hS: () => (/* binding */ STEP_STATE)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65344);
/* harmony import */ var _inputs_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29151);
/* harmony import */ var _stop_stop_note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83090);



const STEP_STATE = 'dag-run';
function encodeStepState(state) {
    return JSON.stringify(state);
}
function decodeStepState(text) {
    const value = parse(text);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return undefined;
    const { phase, dagId, runId, onCancel, url, stopNote, connection } = value;
    if (!isPhase(phase) || !isAccepted(dagId, _inputs_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDagId */ .Hp) || !isAccepted(runId, _inputs_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunId */ ._G))
        return undefined;
    if (onCancel !== 'leave' && onCancel !== 'stop')
        return undefined;
    if (!isLink(url) || !isNote(stopNote) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(connection))
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
    return typeof value === 'string' && value.length <= 4_000 && (0,_stop_stop_note_js__WEBPACK_IMPORTED_MODULE_1__/* .isStopNote */ .D)(value);
}
function isPhase(value) {
    return value === 'sending' || value === 'created' || value === 'not-ours' || value === 'done';
}


/***/ }),

/***/ 98770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ig: () => (/* binding */ planPost),
/* harmony export */   td: () => (/* binding */ stopIfStarted),
/* harmony export */   ym: () => (/* binding */ describeLeftRunning)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _back_off_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64501);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74326);
/* harmony import */ var _look_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46811);
/* harmony import */ var _stop_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28001);





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

/***/ 83090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isStopNote),
/* harmony export */   i: () => (/* binding */ writeStopNote)
/* harmony export */ });
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


/***/ }),

/***/ 28001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeStop),
/* harmony export */   K: () => (/* binding */ stopRun)
/* harmony export */ });
/* harmony import */ var _airflow_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48745);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _back_off_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64501);
/* harmony import */ var _dag_run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23294);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74326);
/* harmony import */ var _look_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46811);






const LOOKS_AGAIN_MS = [1_000, 4_000];
const PAUSE_MS = 1_000;
async function stopRun(plan, context, signal) {
    const { client, clock } = context;
    if (!client.can('stop')) {
        return { kind: 'not-stopped', reason: `the ${client.transport} transport cannot stop a DAG run` };
    }
    let lastFailure = 'no answer came in time';
    const progress = {
        wasSent: false,
        wasTaken: false,
        mayLandUntil: -Infinity,
        seen: undefined,
        sights: 0,
    };
    const endsAt = clock.now() + plan.budgetMs;
    try {
        return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .withDeadline */ .N)({ clock, ms: plan.budgetMs }, signal, async (limit) => {
            for (let failures = 1;; failures += 1) {
                const startedAt = clock.now();
                try {
                    const end = await attempt(client, plan, progress, limit);
                    const mayChange = end?.kind === 'finished' && end.run.state === 'success';
                    const isOpen = mayChange && startedAt < progress.mayLandUntil;
                    const againMs = countSight(end, progress);
                    const isSettled = againMs === undefined || clock.now() + 2 * againMs >= endsAt;
                    if (end !== undefined && !isOpen && isSettled)
                        return end;
                    lastFailure = 'Airflow accepted the stop, but the run is not failed';
                    await clock.sleep(againMs ?? PAUSE_MS, limit);
                }
                catch (error) {
                    limit.throwIfAborted();
                    if (progress.seen !== undefined)
                        return progress.seen;
                    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || !((0,_back_off_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnsent */ .wt)(error) || (0,_back_off_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHaveHappened */ .dk)(error)))
                        throw error;
                    if (progress.wasSent && !(0,_back_off_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnsent */ .wt)(error))
                        progress.mayLandUntil = clock.now() + _look_up_js__WEBPACK_IMPORTED_MODULE_4__/* .LATE_EFFECT_MS */ .io;
                    lastFailure = error.message;
                    await clock.sleep((0,_back_off_js__WEBPACK_IMPORTED_MODULE_2__/* .backOffMs */ .Vv)(failures, error, clock), limit);
                }
            }
        });
    }
    catch (error) {
        signal.throwIfAborted();
        if (progress.seen !== undefined)
            return progress.seen;
        if (error instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .DeadlinePassed */ .X)
            return { kind: 'not-stopped', reason: lastFailure };
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
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
    if ((0,_airflow_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinished */ .$g)(before) && !progress.wasTaken)
        return { kind: 'finished', run: before };
    progress.wasSent = true;
    await client.stopDagRun(ref, note, signal);
    progress.wasTaken = true;
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
            return `${name} could not be stopped and may keep running: ${end.reason}. Stop it in Airflow by marking it failed.`;
    }
}


/***/ }),

/***/ 35599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jQ: () => (/* binding */ createAgents),
  Rm: () => (/* binding */ readNetworkError)
});

// UNUSED EXPORTS: PROXY_DOWN_HINT, PROXY_HINT

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
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
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/http/request-guard.js
var request_guard = __webpack_require__(69689);
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
const PROXY_HINT = 'See HTTPS_PROXY, HTTP_PROXY and NO_PROXY of the runner: the proxy has to let this host through, with credentials if it wants any.';
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whenConnected),
/* harmony export */   e: () => (/* binding */ guardRequests)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sendSmallRequest),
/* harmony export */   U: () => (/* binding */ AnswerTooLarge)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);


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

/***/ 29151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        problem: `begins with "${reserved[0]}", which Airflow keeps for its own runs. Use another beginning.`,
    };
}
function parseRunId(text) {
    if (text.length > LONGEST)
        return tooLong();
    if (!/[\p{Cc}/\\]/u.test(text) && !DOTS.test(text))
        return { value: text };
    return {
        problem: 'cannot be the id of a run that Airflow\'s API reaches: it has a "/", "\\" or control character, or only dots.',
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

/***/ 21017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ readIdTokenSettings),
/* harmony export */   M_: () => (/* binding */ checkContext),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_web_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26636);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isForkPullRequest),
/* harmony export */   N: () => (/* binding */ readEventPayload)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65344);
/* harmony import */ var _core_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19558);


const LARGEST_EVENT = 26_214_400;
async function readEventPayload(path) {
    const event = JSON.parse((await (0,_core_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .X)(path, LARGEST_EVENT)).toString('utf8'));
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(event))
        return event;
    throw new SyntaxError('no object');
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

/***/ 68592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createGitHubRunner)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/core/foreign-text.js
var foreign_text = __webpack_require__(19751);
// EXTERNAL MODULE: ./lib/core/redaction/redaction.js + 3 modules
var redaction = __webpack_require__(29788);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
var runner_context = __webpack_require__(21017);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __webpack_require__(65344);
// EXTERNAL MODULE: ./lib/http/network.js + 4 modules
var network = __webpack_require__(35599);
// EXTERNAL MODULE: ./lib/http/small-request.js
var small_request = __webpack_require__(58555);
// EXTERNAL MODULE: ./lib/runner/event-payload.js
var event_payload = __webpack_require__(84753);
// EXTERNAL MODULE: ./lib/runner/id-token-permission.js
var id_token_permission = __webpack_require__(38605);
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
    request.mask(token);
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
    throw new errors/* ActionError */.lZ('unexpected-response', "GitHub's OIDC endpoint answered with something that is no token (a JWT).", { hint: 'Check what ACTIONS_ID_TOKEN_REQUEST_URL leads to; GitHub sets it.' });
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
        return new errors/* ActionError */.lZ('unexpected-response', `GitHub's OIDC endpoint answered with more than ${LARGEST_BYTES} bytes, which is no token.`);
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
var printable = __webpack_require__(26893);
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
    const mask = (secret) => {
        (0,redaction/* hideSecret */.DL)(secret);
        const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= redaction/* SHORTEST_HIDDEN */.Il);
        for (const part of new Set(lines)) {
            (0,redaction/* hideSecret */.DL)(part);
            command(() => core/* setSecret */.Pq(part));
        }
    };
    const context = (0,runner_context/* readContext */.yI)(process.env);
    return {
        context,
        input: (name) => core/* getInput */.V4(name, { trimWhitespace: false }),
        setOutput: (name, value) => fileCommand('GITHUB_OUTPUT', () => core/* setOutput */.uH(name, value)),
        saveState: (name, value) => fileCommand('GITHUB_STATE', () => core/* saveState */.LZ(name, value)),
        readState: (name) => core/* getState */.Gu(name),
        mask,
        info: print,
        debug: (line) => {
            if (core/* isDebug */._o())
                command(() => core/* debug */.Yz((0,printable/* toPrintableLines */.I)((0,foreign_text/* cutLine */.Hh)(line, LINE_LIMIT)).join('\n')));
        },
        error: annotate(core/* error */.z3),
        warn: annotate(core/* warning */.$e),
        printGroup: (title, lines) => {
            command(() => core/* startGroup */.Oh((0,printable/* toPrintableLines */.I)(title).join(' ')));
            for (const line of lines)
                print(line);
            command(() => core/* endGroup */.N4());
        },
        writeSummary: async (markdown) => {
            if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
                return;
            await core/* summary */.z.emptyBuffer().addRaw(markdown).write({ overwrite: true });
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


/***/ }),

/***/ 38605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toPrintableLines)
/* harmony export */ });
/* harmony import */ var _core_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56023);

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
const PLAIN = /^[\x20-\x7e]*$/;
function toPrintableLines(text) {
    if (PLAIN.test(text))
        return [text];
    return text.split(/\r\n|\n|\r/).map((line) => (0,_core_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .stripTerminal */ .J)(line).replace(CONTROL, ''));
}


/***/ })

};
