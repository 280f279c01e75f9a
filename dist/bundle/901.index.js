export const id = 901;
export const ids = [901];
export const modules = {

/***/ 32587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ decodeTaskLog)
});

// EXTERNAL MODULE: ./lib/core/foreign-text.js
var foreign_text = __webpack_require__(19751);
// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __webpack_require__(65344);
// EXTERNAL MODULE: ./lib/core/terminal.js
var terminal = __webpack_require__(56023);
// EXTERNAL MODULE: ./lib/airflow/python-literal.js
var python_literal = __webpack_require__(62642);
;// CONCATENATED MODULE: ./lib/airflow/logs/line-tail.js
function createLineTail(maxLines) {
    let lines = [];
    let rest = [];
    let isCut = false;
    function trim(limit) {
        if (lines.length <= limit)
            return;
        lines = limit === 0 ? [] : lines.slice(-limit);
        isCut = true;
    }
    return {
        add(piece) {
            const start = findTail(piece, maxLines);
            if (start > 0) {
                isCut = true;
                lines = [];
                rest = [];
            }
            const [first = '', ...others] = piece.slice(start).split('\n');
            rest.push(first);
            for (const line of others) {
                lines.push(rest.join(''));
                rest = [line];
            }
            if (lines.length > maxLines * 2)
                trim(maxLines);
        },
        end() {
            const last = rest.join('');
            if (last !== '')
                lines.push(last);
            trim(maxLines);
            return { lines, isCut };
        },
    };
}
function findTail(text, maxLines) {
    let at = text.length;
    for (let line = 0; line <= maxLines; line += 1) {
        at = at === 0 ? -1 : text.lastIndexOf('\n', at - 1);
        if (at === -1)
            return 0;
    }
    return at + 1;
}

// EXTERNAL MODULE: ./lib/airflow/fields.js
var fields = __webpack_require__(6351);
;// CONCATENATED MODULE: ./lib/airflow/logs/exception-text.js


const LINE_LIMIT = 20_000;
const MOST_PARTS = 15;
const DEEPEST = 10;
const MOST_LINES = 1_000;
const HEADER = 'Traceback (most recent call last):';
const RULE = '-'.repeat(16);
const END = `+${'-'.repeat(36)}`;
function formatExceptions(detail) {
    const lines = formatChain(detail, 0);
    if (lines.length <= MOST_LINES)
        return lines;
    return [...lines.slice(0, MOST_LINES), `... and ${lines.length - MOST_LINES} more lines`];
}
function formatChain(detail, depth) {
    if (!Array.isArray(detail))
        return [];
    const errors = detail.filter(json/* isObject */.G);
    return errors.toReversed().flatMap((error, index) => {
        const lines = formatException(error, depth);
        if (index === 0)
            return lines;
        const cause = errors[errors.length - index];
        const link = cause?.['is_cause'] === true
            ? 'The above exception was the direct cause of the following exception:'
            : 'During handling of the above exception, another exception occurred:';
        return [...withMargin(['', link, ''], depth), ...lines];
    });
}
function formatException(error, depth) {
    const frames = listOf(error, 'frames').filter(json/* isObject */.G);
    const type = (0,fields/* textField */.M8)(error, 'exc_type') ?? 'Exception';
    const value = (0,fields/* textField */.M8)(error, 'exc_value', LINE_LIMIT);
    const notes = listOf(error, 'exc_notes').filter((note) => typeof note === 'string');
    const own = [
        ...frames.map((frame) => `  File "${(0,fields/* textField */.M8)(frame, 'filename') ?? '?'}", line ${(0,fields/* numberField */.sJ)(frame, 'lineno') ?? '?'}, in ${(0,fields/* textField */.M8)(frame, 'name') ?? '?'}`),
        ...formatSyntaxError(error['syntax_error']),
        ...`${type}${value === undefined ? '' : `: ${value}`}`.split('\n'),
        ...notes.flatMap((note) => note.split('\n')),
    ];
    const parts = listOf(error, 'exceptions');
    if (error['is_group'] !== true && parts.length === 0)
        return withMargin(frames.length > 0 ? [HEADER, ...own] : own, depth);
    const header = `Exception Group ${HEADER}`;
    return [
        ...(depth === 0 ? [`  + ${header}`] : withMargin(frames.length > 0 ? [header] : [], depth)),
        ...withMargin(own, Math.max(depth, 1)),
        ...formatParts(parts, Math.max(depth, 1)),
    ];
}
function formatParts(parts, depth) {
    if (parts.length === 0)
        return [];
    if (depth > DEEPEST)
        return withMargin([`... (groups more than ${DEEPEST} deep in each other)`], depth);
    const indent = '  '.repeat(depth);
    const shown = parts
        .slice(0, MOST_PARTS)
        .flatMap((part, index) => [
        `${indent}${index === 0 ? '+-' : '  '}+${RULE} ${index + 1} ${RULE}`,
        ...formatChain((0,json/* isObject */.G)(part) ? [part] : part, depth + 1).slice(0, MOST_LINES),
    ]);
    const more = parts.length - MOST_PARTS;
    const rest = more > 0 ? withMargin([`and ${more} more exception${more === 1 ? '' : 's'}`], depth + 1) : [];
    const isClosed = rest.length === 0 && shown.at(-1)?.endsWith(END) === true;
    return [...shown, ...rest, ...(isClosed ? [] : [`${indent}  ${END}`])];
}
function withMargin(lines, depth) {
    return depth === 0 ? lines : lines.map((line) => `${'  '.repeat(depth)}| ${line}`);
}
function formatSyntaxError(detail) {
    if (!(0,json/* isObject */.G)(detail))
        return [];
    const place = `  File "${(0,fields/* textField */.M8)(detail, 'filename') ?? '?'}", line ${(0,fields/* numberField */.sJ)(detail, 'lineno') ?? '?'}`;
    const line = (0,fields/* textField */.M8)(detail, 'line', LINE_LIMIT)?.split('\n')[0];
    if (line === undefined || line.trim() === '')
        return [place];
    const code = line.trimStart();
    const column = ((0,fields/* numberField */.sJ)(detail, 'offset') ?? 0) - (line.length - code.length) - 1;
    const mark = column >= 0 && column <= code.length ? [`    ${' '.repeat(column)}^`] : [];
    return [place, `    ${code}`, ...mark];
}
function listOf(fields, key) {
    const value = fields[key];
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./lib/airflow/logs/log-event.js



const log_event_LINE_LIMIT = 20_000;
function formatLogEvent(event) {
    const timestamp = (0,fields/* textField */.M8)(event, 'timestamp');
    const level = (0,fields/* textField */.M8)(event, 'level');
    const text = typeof event['event'] === 'string' ? event['event'] : (0,foreign_text/* formatJson */.IB)(event['event'] ?? '', log_event_LINE_LIMIT);
    const head = `${timestamp === undefined ? '' : `[${timestamp}] `}${level === undefined ? '' : `${level.toUpperCase()} - `}`;
    return [`${head}${text}`, ...formatExceptions(event['error_detail'])].join('\n').replace(/\n$/, '');
}

;// CONCATENATED MODULE: ./lib/airflow/logs/task-log.js






const task_log_LINE_LIMIT = 10_000;
const task_log_DEEPEST = 5;
const EMPTY_LINES = 10;
function decodeTaskLog(body, maxLines) {
    const tail = createLineTail(maxLines + EMPTY_LINES);
    if (body === null || body === undefined)
        return 'none';
    if (!addContent(body, tail, { maxLines: maxLines + EMPTY_LINES, depth: 0 }))
        return 'unknown';
    const { lines, isCut } = tail.end();
    const own = dropHeader(lines.map(detach).flatMap(cleanLine), isCut);
    /^/.test('');
    while (own.at(-1) === '')
        own.pop();
    if (own.length === 0)
        return 'none';
    const kept = maxLines === 0 ? [] : own.slice(-maxLines);
    return { lines: kept, isCut: isCut || kept.length < own.length };
}
function detach(line) {
    return Buffer.from(line, 'utf16le').toString('utf16le');
}
function addContent(content, tail, { maxLines, depth }) {
    if (typeof content === 'string') {
        addText(content, tail);
        return true;
    }
    if (Array.isArray(content)) {
        if (content.length > maxLines)
            tail.add('\n'.repeat(maxLines + 1));
        return content.slice(-Math.max(maxLines, 1)).every((item) => addItem(item, tail));
    }
    if (!(0,json/* isObject */.G)(content) || depth > task_log_DEEPEST)
        return false;
    if ('content' in content)
        return (content['content'] === null || addContent(content['content'], tail, { maxLines, depth: depth + 1 }));
    return addItem(content, tail);
}
function addItem(item, tail) {
    if (typeof item === 'string')
        tail.add(item.endsWith('\n') ? item : `${item}\n`);
    else if ((0,json/* isObject */.G)(item) && 'event' in item)
        tail.add(`${formatLogEvent(item)}\n`);
    else if (Array.isArray(item) && item.length === 2 && typeof item[1] === 'string')
        addText(item[1], tail);
    else
        return false;
    return true;
}
function addText(text, tail) {
    if (addPairs(text, tail))
        return;
    tail.add(text.endsWith('\n') ? text : `${text}\n`);
}
function addPairs(repr, tail) {
    if (!/^\s*\[\(["']/.test(repr) || !/["']\)\]\s*$/.test(repr.slice(-200)))
        return false;
    if (!readPairs(repr, () => { }))
        return false;
    return readPairs(repr, (piece) => tail.add(piece));
}
function readPairs(repr, emit) {
    let at = skip(repr, 0, /\s*\[/y);
    for (;;) {
        at = skip(repr, at, /\s*\(\s*/y);
        at = (0,python_literal/* readPythonText */.g)(repr, at ?? -1, () => { });
        at = skip(repr, at, /\s*,\s*/y);
        let last = '\n';
        at = (0,python_literal/* readPythonText */.g)(repr, at ?? -1, (piece) => {
            last = piece.at(-1) ?? last;
            emit(piece);
        });
        if (last !== '\n')
            emit('\n');
        at = skip(repr, at, /\s*(?:,\s*)?\)\s*/y);
        if (at === undefined)
            return false;
        const end = skip(repr, at, /,?\s*\]\s*$/y);
        if (end !== undefined)
            return true;
        at = skip(repr, at, /,/y);
    }
}
function skip(text, at, pattern) {
    if (at === undefined)
        return undefined;
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}
function cleanLine(raw) {
    return formatJsonLine(raw)
        .split('\n')
        .map((line) => withoutReturns((0,terminal/* stripTerminal */.J)((0,foreign_text/* cutLine */.Hh)(line, task_log_LINE_LIMIT))));
}
function withoutReturns(line) {
    let end = line.length;
    while (line[end - 1] === '\r')
        end -= 1;
    return line.slice(0, end);
}
function formatJsonLine(line) {
    if (!line.startsWith('{') || !line.includes('"event"'))
        return line;
    try {
        const value = (0,json/* parseJson */.q)(line);
        return (0,json/* isObject */.G)(value) && 'event' in value ? formatLogEvent(value) : line;
    }
    catch {
        return line;
    }
}
function dropHeader(lines, isCut) {
    const hasHost = !isCut && /^[\w.-]*$/.test(lines[0] ?? ' ') && isHeader(lines[1] ?? '');
    let first = hasHost ? 1 : 0;
    while (first < lines.length && isHeader(lines[first] ?? ''))
        first += 1;
    return lines.slice(first);
}
const HEADERS = [
    /^\*{3,}(?: |$)/,
    /^For more information check: https?:\/\/\S+$/,
    /^(?:\[[^\]]*\])? ?(?:\w+ - )?(?:::group::Log message source details|::endgroup::)/,
    /^(?:\[[^\]]*\] )?(?:\w+ - )?Reading remote log from Cloudwatch /,
];
function isHeader(line) {
    return HEADERS.some((pattern) => pattern.test(line));
}


/***/ }),

/***/ 62642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readPythonText),
/* harmony export */   p: () => (/* binding */ parsePythonLiteral)
/* harmony export */ });
/* harmony import */ var _core_json_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3743);
/* harmony import */ var _core_text_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17643);


const PIECE = 65_536;
const SINGLE = {
    n: '\n',
    r: '\r',
    t: '\t',
    a: '\x07',
    b: '\b',
    f: '\f',
    v: '\v',
};
const HEX_DIGITS = { x: 2, u: 4, U: 8 };
function readPythonText(source, start, emit) {
    const quote = source[start];
    if (quote !== "'" && quote !== '"')
        return undefined;
    const special = quote === "'" ? /['\\\n]/g : /["\\\n]/g;
    let piece = '';
    for (let at = start + 1;;) {
        special.lastIndex = at;
        const next = special.exec(source)?.index;
        if (next === undefined || source[next] === '\n')
            return undefined;
        piece += source.slice(at, next);
        if (source[next] === quote) {
            emit(piece);
            return next + 1;
        }
        const escaped = readEscape(source, next + 1);
        piece += escaped.text;
        at = escaped.end;
        if (piece.length > PIECE) {
            emit(piece);
            piece = '';
        }
    }
}
function readEscape(source, at) {
    const char = source[at] ?? '';
    const plain = SINGLE[char];
    if (plain !== undefined)
        return { text: plain, end: at + 1 };
    if (char === '\\' || char === "'" || char === '"')
        return { text: char, end: at + 1 };
    const digits = HEX_DIGITS[char] ?? 0;
    const hex = source.slice(at + 1, at + 1 + digits);
    const code = Number.parseInt(hex, 16);
    if (digits > 0 && hex.length === digits && /^[0-9a-fA-F]+$/.test(hex) && code <= 0x10ffff)
        return { text: String.fromCodePoint(code), end: at + 1 + digits };
    return { text: `\\${char}`, end: at + 1 };
}
const DEEPEST = 100;
function parsePythonLiteral(source) {
    const reader = new LiteralReader(source);
    const value = reader.readValue(0);
    return value !== undefined && reader.isAtEnd() ? value : undefined;
}
const WORD = /(?:None|True|False|nan|-?inf)\b/y;
const WORDS = new Map([
    ['None', { value: null, key: 'null' }],
    ['True', { value: true, key: 'true' }],
    ['False', { value: false, key: 'false' }],
    ['nan', { value: Number.NaN, key: 'NaN' }],
    ['inf', { value: Number.POSITIVE_INFINITY, key: 'Infinity' }],
    ['-inf', { value: Number.NEGATIVE_INFINITY, key: '-Infinity' }],
]);
class LiteralReader extends _core_text_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .TextScanner */ .C {
    isAtEnd() {
        this.take(/\s*/y);
        return this.at === this.text.length;
    }
    readValue(depth) {
        if (depth > DEEPEST)
            return undefined;
        this.take(/\s*/y);
        const char = this.text[this.at];
        if (char === "'" || char === '"')
            return this.#readText();
        if (char === '[')
            return this.#readItems(']', depth)?.items;
        if (char === '(') {
            const tuple = this.#readItems(')', depth);
            return tuple?.items.length === 1 && !tuple.hasComma ? tuple.items[0] : tuple?.items;
        }
        if (char === '{')
            return this.#readDict(depth);
        return this.#readWord();
    }
    #readText() {
        let text = '';
        const end = readPythonText(this.text, this.at, (piece) => {
            text += piece;
        });
        if (end === undefined)
            return undefined;
        this.at = end;
        return text;
    }
    #readItems(close, depth) {
        const end = close === ']' ? /\s*\]/y : /\s*\)/y;
        const items = [];
        let hasComma = false;
        this.at += 1;
        while (this.take(end) === undefined) {
            if (items.length > 0 && !hasComma)
                return undefined;
            const item = this.readValue(depth + 1);
            if (item === undefined)
                return undefined;
            items.push(item);
            hasComma = this.take(/\s*,/y) !== undefined;
        }
        return { items, hasComma };
    }
    #readDict(depth) {
        const entries = [];
        let hasComma = true;
        this.at += 1;
        while (this.take(/\s*\}/y) === undefined) {
            const key = hasComma ? this.#readKey() : undefined;
            if (key === undefined || this.take(/\s*:/y) === undefined)
                return undefined;
            const value = this.readValue(depth + 1);
            if (value === undefined)
                return undefined;
            entries.push([key, value]);
            hasComma = this.take(/\s*,/y) !== undefined;
        }
        return Object.fromEntries(entries);
    }
    #readWord() {
        const word = this.take(WORD);
        if (word !== undefined)
            return WORDS.get(word)?.value;
        const source = this.take(_core_json_number_js__WEBPACK_IMPORTED_MODULE_1__/* .JSON_NUMBER */ .l2);
        return source === undefined || this.#isInWord() ? undefined : (0,_core_json_number_js__WEBPACK_IMPORTED_MODULE_1__/* .keepNumber */ .zB)(source);
    }
    #readKey() {
        this.take(/\s*/y);
        if (/['"]/.test(this.text[this.at] ?? ''))
            return this.#readText();
        const word = this.take(WORD);
        if (word !== undefined)
            return WORDS.get(word)?.key;
        const source = this.take(_core_json_number_js__WEBPACK_IMPORTED_MODULE_1__/* .JSON_NUMBER */ .l2);
        return this.#isInWord() ? undefined : source;
    }
    #isInWord() {
        return /\w/.test(this.text[this.at] ?? '');
    }
}


/***/ }),

/***/ 6901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getXcom: () => (/* binding */ getXcom),
/* harmony export */   readTaskLog: () => (/* binding */ readTaskLog)
/* harmony export */ });
/* unused harmony export decodeXcomText */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65344);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6351);
/* harmony import */ var _logs_task_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32587);
/* harmony import */ var _python_literal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62642);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20817);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47334);







async function readTaskLog({ caller, dialect }, ref, maxLines, signal) {
    const purpose = {
        action: `read the log of task "${ref.taskId}", try ${ref.tryNumber}`,
        permission: 'can read on Task Logs',
    };
    const { tryNumber } = ref;
    const numbers = dialect.hasOffTryNumbers ? [tryNumber, tryNumber + 1, tryNumber - 1] : [tryNumber];
    for (const number of numbers.filter((candidate) => candidate > 0)) {
        const answer = await caller.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_6__/* .taskLogCall */ .WX)(ref, number), signal);
        if (answer.status === 404)
            continue;
        const log = (0,_logs_task_log_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTaskLog */ .A)((0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .requireOk */ .Mo)(answer, purpose), maxLines);
        if (log === 'unknown')
            throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .malformed */ .Qm)(purpose, answer.body);
        if (log !== 'none')
            return number === tryNumber ? log : { ...log, tryNumber: number };
    }
    return undefined;
}
async function getXcom({ caller, dialect }, ref, signal) {
    const purpose = {
        action: `read the XCom "${ref.key}" of task "${ref.taskId}"`,
        permission: 'can read on XComs',
    };
    if (ref.mapIndex >= 0 && !dialect.hasMappedXcoms)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unsupported', 'Airflow gives XComs of mapped tasks from version 2.7 on.');
    const answer = await caller.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_6__/* .xcomCall */ .Id)(dialect, ref), signal);
    if (answer.status === 404)
        return undefined;
    const body = (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .requireObject */ .zG)(answer, purpose);
    if (!('value' in body))
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .malformed */ .Qm)(purpose, body);
    const { value } = body;
    return { value: dialect.xcomIsText && typeof value === 'string' ? decodeXcomText(value) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asJson */ .vA)(value) };
}
function decodeXcomText(text) {
    if (!/^\s*[[{(]/.test(text))
        return text;
    try {
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asJson */ .vA)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text, 'as-written'));
    }
    catch {
        return (0,_python_literal_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePythonLiteral */ .p)(text) ?? text;
    }
}


/***/ })

};
