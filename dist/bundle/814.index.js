export const id = 814;
export const ids = [814];
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
/* harmony export */   _y: () => (/* binding */ finishedTaskStates),
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

/***/ 12359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ exit),
/* harmony export */   _: () => (/* binding */ watchEarlyEnd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

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
    const tell = (error) => {
        count += 1;
        if (count === 1)
            reject(error);
        else if (count === 2)
            giveUp(error);
    };
    process.on('beforeExit', () => tell(endedEarly()));
    process.on('uncaughtException', (error) => tell(unexpected(error)));
    process.on('unhandledRejection', (reason) => tell(unexpected(reason)));
    return { lost };
}
function endedEarly() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('internal', 'The step was waiting for an answer, and nothing was left that could bring it: the connection is gone without a word.', { hint: 'Start the job again. If it happens again, please report it with the debug log.' });
}
function unexpected(reason) {
    const text = reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('internal', `Unexpected error in the action: ${text}`, {
        hint: 'This is a defect of the action: please report it with the debug log.',
        cause: reason,
    });
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
/* unused harmony export quoteForeignValue */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3085);
/* harmony import */ var _redaction_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29788);


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
function quoteForeignValue(value, limit) {
    if (value === undefined || value === null)
        return '';
    return quoteForeign(typeof value === 'string' ? value : formatJson(value, READ_LIMIT + HIDDEN_LIMIT), limit);
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
        else if (!isList && !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(item))
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
        return (0,_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(text).slice(0, limit);
    const shown = (0,_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(text.slice(0, limit + HIDDEN_LIMIT));
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

/***/ 3085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
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

// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
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
/* harmony import */ var _core_abort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64469);

const LATE_EFFECT_MS = 15_000;
const CALL_AND_LATE_EFFECT_MS = 10_000 + LATE_EFFECT_MS;
const ANSWERED_MS = 1_000;
const PAUSES_MS = [1_000, 2_000, 4_000];
async function lookUp(ref, forMs, context, signal) {
    const { client, clock } = context;
    const until = clock.now() + forMs;
    for (let look = 0;; look += 1) {
        const isLast = clock.now() >= until;
        const run = await (0,_core_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .orAbort */ .K)(client.getDagRun(ref, signal), signal);
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
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3085);
/* harmony import */ var _inputs_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29151);
/* harmony import */ var _stop_stop_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83090);



const STEP_STATE = 'dag-run';
function encodeStepState(state) {
    return JSON.stringify(state);
}
function decodeStepState(text) {
    const value = parse(text);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value))
        return undefined;
    const { phase, dagId, runId, onCancel, url, stopNote, connection } = value;
    if (!isPhase(phase) || !isAccepted(dagId, _inputs_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDagId */ .Hp) || !isAccepted(runId, _inputs_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunId */ ._G))
        return undefined;
    if (onCancel !== 'leave' && onCancel !== 'stop')
        return undefined;
    if (!isLink(url) || !isNote(stopNote) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(connection))
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
    return typeof value === 'string' && value.length <= 4_000 && (0,_stop_stop_note_js__WEBPACK_IMPORTED_MODULE_0__/* .isStopNote */ .D)(value);
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
    return { kind: 'tell', line: describeLeftRunning(state) };
}
function describeLeftRunning(state) {
    const link = state.url === '' ? '' : ` (${state.url})`;
    const name = `DAG run "${state.runId}" of DAG "${state.dagId}"${link}`;
    switch (state.phase) {
        case 'not-ours':
            return `${name} goes on: this step did not create it, so it is never stopped from here.`;
        case 'sending':
            return `${name} may have been started, and then goes on; set "on-cancel: stop" to have it stopped when the workflow is cancelled.`;
        case 'created':
        case 'done':
            return `${name} goes on; set "on-cancel: stop" to have it stopped when the workflow is cancelled.`;
    }
}
async function stopIfStarted(state, context, signal) {
    const ref = { dagId: state.dagId, runId: state.runId };
    if (state.phase === 'sending') {
        const existence = await findOut(ref, context, signal);
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
async function findOut(ref, context, signal) {
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
        return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .withDeadline */ .N)({ clock, ms: plan.budgetMs }, signal, async (limit) => {
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
                    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || !((0,_back_off_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnsent */ .wt)(error) || (0,_back_off_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHaveHappened */ .dk)(error)))
                        throw error;
                    if (progress.wasSent && !(0,_back_off_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnsent */ .wt)(error))
                        progress.mayLandUntil = clock.now() + _look_up_js__WEBPACK_IMPORTED_MODULE_4__/* .LATE_EFFECT_MS */ .io;
                    trouble = error.message;
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
            return { kind: 'not-stopped', reason: trouble };
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
            return `${name} could not be stopped and may go on: ${end.reason}. Stop it in Airflow by marking it failed.`;
    }
}


/***/ }),

/***/ 29151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ parseNewRunId),
/* harmony export */   Hp: () => (/* binding */ parseDagId),
/* harmony export */   XJ: () => (/* binding */ isTaskId),
/* harmony export */   _G: () => (/* binding */ parseRunId)
/* harmony export */ });
const LONGEST = 250;
const KEY = /^[\p{L}\p{N}_.-]+$/u;
const RUN_ID = /^[A-Za-z0-9_.~:+-]+$/;
const RESERVED = /^(?:scheduled|backfill|dataset_triggered|asset_triggered)__/;
const DOTS = /^\.{1,2}$/;
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
function tooLong() {
    return { problem: `is too long. Accepted: at most ${LONGEST} characters.` };
}


/***/ }),

/***/ 55921:
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

const LIKE_A_COMMAND = /::|##\[/;
class CommandGuard {
    #write;
    #token = '';
    #holders = 0;
    #waiting = [];
    constructor(write) {
        this.#write = write;
    }
    print(line) {
        if (this.#holders > 0) {
            if (this.#waiting.length === 0 && !LIKE_A_COMMAND.test(line))
                this.#write(`${line}\n`);
            else
                this.#waiting.push(() => this.#printNow(line));
            return;
        }
        this.#printNow(line);
    }
    command(send) {
        if (this.#waiting.length > 0) {
            this.#waiting.push(() => this.command(send));
            return;
        }
        this.#endGuard();
        send();
    }
    commandAtOnce(send) {
        this.#endGuard();
        send();
    }
    async hold(during) {
        this.#endGuard();
        this.#holders += 1;
        try {
            return await during();
        }
        finally {
            this.#holders -= 1;
            if (this.#holders === 0)
                this.#printWaiting();
        }
    }
    close() {
        if (this.#holders > 0)
            this.#printWaiting();
        this.#endGuard();
    }
    #printWaiting() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const print of waiting)
            print();
    }
    #printNow(line) {
        if (this.#holders > 0) {
            this.#write(`${line.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [')}\n`);
            return;
        }
        if (this.#token === '') {
            this.#token = (0,external_node_crypto_.randomUUID)();
            this.#write(`::stop-commands::${this.#token}\n`);
        }
        this.#write(`${line}\n`);
    }
    #endGuard() {
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
            guard.commandAtOnce(() => core/* setSecret */.Pq(part));
        }
    };
    return {
        context: readContext(process.env),
        isDebug: core/* isDebug */._o(),
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
        notice: annotate(core/* notice */.lm),
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
        idToken: async (audience) => {
            const token = await guard.hold(() => core/* getIDToken */.V9(audience));
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
