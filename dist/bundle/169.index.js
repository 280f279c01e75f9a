export const id = 169;
export const ids = [169];
export const modules = {

/***/ 12169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  getXcom: () => (/* binding */ getXcom),
  readTaskLog: () => (/* binding */ readTaskLog)
});

// UNUSED EXPORTS: decodeXcomText

// EXTERNAL MODULE: ./lib/airflow/fields.js
var fields = __webpack_require__(6351);
// EXTERNAL MODULE: ./lib/core/foreign-text.js
var foreign_text = __webpack_require__(19751);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/core/terminal.js
var terminal = __webpack_require__(56023);
;// CONCATENATED MODULE: ./lib/airflow/python-literal.js
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
class LiteralReader {
    #source;
    #at = 0;
    constructor(source) {
        this.#source = source;
    }
    isAtEnd() {
        this.#take(/\s*/y);
        return this.#at === this.#source.length;
    }
    readValue(depth) {
        if (depth > DEEPEST)
            return undefined;
        this.#take(/\s*/y);
        const char = this.#source[this.#at];
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
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#source)?.[0];
        if (found !== undefined)
            this.#at += found.length;
        return found;
    }
    #readText() {
        let text = '';
        const end = readPythonText(this.#source, this.#at, (piece) => {
            text += piece;
        });
        if (end === undefined)
            return undefined;
        this.#at = end;
        return text;
    }
    #readItems(close, depth) {
        const end = close === ']' ? /\s*\]/y : /\s*\)/y;
        const items = [];
        let hasComma = false;
        this.#at += 1;
        while (this.#take(end) === undefined) {
            if (items.length > 0 && !hasComma)
                return undefined;
            const item = this.readValue(depth + 1);
            if (item === undefined)
                return undefined;
            items.push(item);
            hasComma = this.#take(/\s*,/y) !== undefined;
        }
        return { items, hasComma };
    }
    #readDict(depth) {
        const entries = [];
        let hasComma = true;
        this.#at += 1;
        while (this.#take(/\s*\}/y) === undefined) {
            const key = hasComma ? this.readValue(depth + 1) : undefined;
            if ((typeof key !== 'string' && typeof key !== 'number') || this.#take(/\s*:/y) === undefined)
                return undefined;
            const value = this.readValue(depth + 1);
            if (value === undefined)
                return undefined;
            entries.push([String(key), value]);
            hasComma = this.#take(/\s*,/y) !== undefined;
        }
        return Object.fromEntries(entries);
    }
    #readWord() {
        const word = this.#take(/None\b|True\b|False\b|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?\b/y);
        if (word === undefined)
            return undefined;
        if (word === 'None')
            return null;
        if (word === 'True' || word === 'False')
            return word === 'True';
        const value = Number(word);
        const isExact = /^-?\d+$/.test(word) ? Number.isSafeInteger(value) : Number.isFinite(value);
        return isExact ? value : undefined;
    }
}

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

;// CONCATENATED MODULE: ./lib/airflow/logs/log-event.js



const LINE_LIMIT = 20_000;
function formatLogEvent(event) {
    const timestamp = (0,fields/* textField */.M8)(event, 'timestamp');
    const level = (0,fields/* textField */.M8)(event, 'level');
    const text = typeof event['event'] === 'string' ? event['event'] : (0,foreign_text/* formatJson */.IB)(event['event'] ?? '', LINE_LIMIT);
    const head = `${timestamp === undefined ? '' : `[${timestamp}] `}${level === undefined ? '' : `${level.toUpperCase()} - `}`;
    return [`${head}${text}`, ...formatErrors(event['error_detail'])].join('\n').replace(/\n$/, '');
}
function formatErrors(detail) {
    if (!Array.isArray(detail))
        return [];
    const errors = detail.filter(json/* isObject */.G);
    return errors.toReversed().flatMap((error, index) => {
        const lines = formatError(error);
        if (index === 0)
            return lines;
        const cause = errors[errors.length - index];
        const link = cause?.['is_cause'] === true
            ? 'The above exception was the direct cause of the following exception:'
            : 'During handling of the above exception, another exception occurred:';
        return ['', link, '', ...lines];
    });
}
function formatError(error) {
    const frames = Array.isArray(error['frames']) ? error['frames'].filter(json/* isObject */.G) : [];
    const type = (0,fields/* textField */.M8)(error, 'exc_type') ?? 'Exception';
    const value = (0,fields/* textField */.M8)(error, 'exc_value', LINE_LIMIT);
    const notes = Array.isArray(error['exc_notes'])
        ? error['exc_notes'].filter((note) => typeof note === 'string')
        : [];
    return [
        ...(frames.length > 0 ? ['Traceback (most recent call last):'] : []),
        ...frames.map((frame) => `  File "${(0,fields/* textField */.M8)(frame, 'filename') ?? '?'}", line ${(0,fields/* numberField */.sJ)(frame, 'lineno') ?? '?'}, in ${(0,fields/* textField */.M8)(frame, 'name') ?? '?'}`),
        value === undefined ? type : `${type}: ${value}`,
        ...notes,
    ];
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
        tail.add(`${item}\n`);
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
        at = readPythonText(repr, at ?? -1, () => { });
        at = skip(repr, at, /\s*,\s*/y);
        let last = '\n';
        at = readPythonText(repr, at ?? -1, (piece) => {
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
        const value = JSON.parse(line);
        return (0,json/* isObject */.G)(value) && typeof value['event'] === 'string' ? formatLogEvent(value) : line;
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
    /^\*\*\* /,
    /^(?:\[[^\]]*\])? ?(?:\w+ - )?(?:::group::Log message source details|::endgroup::)/,
    /^(?:\[[^\]]*\] )?(?:\w+ - )?Reading remote log from Cloudwatch /,
];
function isHeader(line) {
    return HEADERS.some((pattern) => pattern.test(line));
}

// EXTERNAL MODULE: ./lib/airflow/rest/answer.js
var rest_answer = __webpack_require__(20817);
// EXTERNAL MODULE: ./lib/airflow/rest/calls.js
var calls = __webpack_require__(47334);
;// CONCATENATED MODULE: ./lib/airflow/rest/task-results.js





async function readTaskLog({ caller, dialect }, ref, maxLines, signal) {
    const asked = {
        action: `read the log of task "${ref.taskId}", try ${ref.tryNumber}`,
        permission: 'can read on Task Logs',
    };
    const { tryNumber } = ref;
    const numbers = dialect.hasOffTryNumbers ? [tryNumber, tryNumber + 1, tryNumber - 1] : [tryNumber];
    for (const number of numbers.filter((candidate) => candidate > 0)) {
        const answer = await caller.send((0,calls/* taskLogCall */.WX)(ref, number), signal);
        if (answer.status === 404)
            continue;
        const log = decodeTaskLog(requireLog(answer, asked), maxLines);
        if (log === 'unknown')
            throw (0,rest_answer/* malformed */.Qm)(asked, answer.body);
        if (log !== 'none')
            return number === tryNumber ? log : { ...log, tryNumber: number };
    }
    return undefined;
}
function requireLog(answer, asked) {
    return answer.status >= 200 && answer.status < 300 ? answer.body : (0,rest_answer/* requireOk */.Mo)(answer, asked);
}
async function getXcom({ caller, dialect }, ref, signal) {
    const asked = {
        action: `read the XCom "${ref.key}" of task "${ref.taskId}"`,
        permission: 'can read on XComs',
    };
    const answer = await caller.send((0,calls/* xcomCall */.Id)(dialect, ref), signal);
    if (answer.status === 404)
        return undefined;
    const body = (0,rest_answer/* requireObject */.zG)(answer, asked);
    if (!('value' in body))
        throw (0,rest_answer/* malformed */.Qm)(asked, body);
    const { value } = body;
    return { value: dialect.xcomIsText && typeof value === 'string' ? decodeXcomText(value) : (0,fields/* asJson */.vA)(value) };
}
function decodeXcomText(text) {
    if (!/^\s*[[{(]/.test(text))
        return text;
    try {
        const value = (0,fields/* asJson */.vA)(JSON.parse(text));
        return isExact(value) ? value : text;
    }
    catch {
        return parsePythonLiteral(text) ?? text;
    }
}
function isExact(value) {
    const pending = [value];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (typeof next === 'number' && Number.isInteger(next) && !Number.isSafeInteger(next))
            return false;
        if (typeof next === 'object' && next !== null)
            for (const item of Object.values(next))
                pending.push(item);
    }
    return true;
}


/***/ })

};
