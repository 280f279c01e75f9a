export const id = 780;
export const ids = [780];
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

/***/ 50780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectFindings: () => (/* binding */ collectFindings)
});

// EXTERNAL MODULE: ./lib/airflow/model.js
var model = __webpack_require__(48745);
// EXTERNAL MODULE: ./lib/core/cut.js
var core_cut = __webpack_require__(65407);
// EXTERNAL MODULE: ./lib/dag-run/optional-read.js
var optional_read = __webpack_require__(39063);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./lib/airflow/logs/exception-line.js
var exception_line = __webpack_require__(96886);
// EXTERNAL MODULE: ./lib/airflow/logs/task-log.js + 3 modules
var task_log = __webpack_require__(32587);
// EXTERNAL MODULE: ./lib/core/foreign-text.js
var foreign_text = __webpack_require__(19751);
// EXTERNAL MODULE: ./lib/core/redaction/redaction.js + 3 modules
var redaction = __webpack_require__(29788);
// EXTERNAL MODULE: ./lib/findings/task-state.js
var task_state = __webpack_require__(42781);
;// CONCATENATED MODULE: ./lib/findings/log-choice.js

const MOST_LOGS = 20;
function chooseLogs(tasks, dagTasks, which) {
    if (which === 'none')
        return { read: [], unread: [] };
    const failed = (0,task_state/* findFailures */.rB)(tasks, dagTasks).filter((task) => task.state === 'failed');
    const repeated = tasks.filter((task) => task.state === 'up_for_retry');
    const chosen = new Set([...failed, ...repeated]);
    const others = which === 'failed'
        ? []
        : tasks
            .filter((task) => task.startDate !== undefined && task.tryNumber > 0 && !chosen.has(task))
            .sort((a, b) => Date.parse(a.startDate ?? '') - Date.parse(b.startDate ?? ''));
    const wanted = [...spread(failed), ...spread(repeated), ...spread(others)];
    return { read: wanted.slice(0, MOST_LOGS), unread: wanted.slice(MOST_LOGS) };
}
function spread(tasks) {
    const seen = new Map();
    return tasks
        .map((task) => {
        const turn = seen.get(task.taskId) ?? 0;
        seen.set(task.taskId, turn + 1);
        return { task, turn };
    })
        .sort((a, b) => a.turn - b.turn)
        .map(({ task }) => task);
}

;// CONCATENATED MODULE: ./lib/findings/read-in-turns.js
const AT_ONCE = 2;
const TURN_MS = 1_000;
async function readInTurns(items, clock, read) {
    const queue = items.entries();
    const reads = [];
    const takeTurns = async () => {
        for (const [index, item] of queue) {
            const reading = read(item, index);
            reads.push(reading);
            const turn = new AbortController();
            await Promise.race([reading, clock.sleep(TURN_MS, turn.signal).catch(() => undefined)]);
            turn.abort();
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
    await Promise.all(reads);
}

;// CONCATENATED MODULE: ./lib/findings/task-logs.js











const LOG_MS = 5_000;
const LINE_LIMIT = 3_990;
const LOG_BYTES = 512 * 1024;
async function readTaskLogs(options, source, signal) {
    const { tasks, dagTasks, inputs } = options;
    const { read, unread } = chooseLogs(tasks, dagTasks, inputs.logs);
    const reader = new Reader(options, source);
    const readings = [];
    await readInTurns(read, source.clock, async (task, place) => {
        readings[place] = await reader.read(task, signal);
        freeMemory();
    });
    reader.warnOfMissing();
    return { read: readings, unread };
}
class Reader {
    #options;
    #source;
    #statement;
    #missing = 0;
    constructor(options, source) {
        this.#options = options;
        this.#source = source;
    }
    async read(task, signal) {
        const found = await this.#find(task, signal);
        if (found.log === undefined) {
            this.#missing += 1;
            this.#source.log.debug(`The log of ${(0,task_state/* taskName */.p5)(task)} is missing: ${found.missingBecause}`);
            return { task, ...found, exception: undefined };
        }
        const log = bound(found.log);
        const exception = (0,exception_line/* findExceptionLine */.z)(log.lines);
        return { task, ...found, log, exception: exception === undefined ? undefined : (0,redaction/* redact */.E$)(exception) };
    }
    warnOfMissing() {
        const { client, cloudWatch, log } = this.#source;
        if (this.#statement !== undefined) {
            log.warn(`Task logs could not be read through ${client.transport}; allow the role to read them in CloudWatch Logs: ${this.#statement}`);
        }
        else if (this.#missing > 0 && cloudWatch === undefined && !client.can('task-logs')) {
            log.warn(`The ${client.transport} transport gives no task logs, and where the environment keeps them in CloudWatch Logs is unknown: enable its task logs and allow the role airflow:GetEnvironment and logs:GetLogEvents.`);
        }
    }
    async #find(task, signal) {
        const airflow = await this.#readBriefly(signal, (short) => this.#readAirflow(task, short));
        const isOver = this.#source.clock.now() >= this.#options.endsAt;
        if (airflow.log !== undefined || signal.aborted || isOver)
            return airflow;
        const stored = await this.#readBriefly(signal, (short) => this.#readCloudWatch(task, short));
        if (stored.log !== undefined)
            return stored;
        const reasons = [airflow.missingBecause, stored.missingBecause].filter((reason) => reason !== undefined);
        const isUnknown = airflow.isUnknown === true || stored.isUnknown === true;
        return { ...missing([...new Set(reasons)].join('; ')), isUnknown };
    }
    async #readAirflow(task, signal) {
        const { client } = this.#source;
        if (!client.can('task-logs'))
            return missing(`the ${client.transport} transport gives no task logs`);
        const { dagId, runId } = this.#options.run;
        const { taskId, mapIndex } = task;
        const tryNumber = Math.max(task.tryNumber, 1);
        const ref = { dagId, runId, taskId, mapIndex, tryNumber };
        const log = await client.readTaskLog(ref, this.#options.inputs.logLines, signal);
        if (log === undefined || log.lines.length === 0)
            return missing('Airflow has no log of it');
        return { log, source: 'Airflow', missingBecause: undefined };
    }
    async #readCloudWatch(task, signal) {
        const { cloudWatch } = this.#source;
        if (cloudWatch === undefined)
            return missing(undefined);
        if (this.#statement !== undefined)
            return missing('the role may not read CloudWatch Logs');
        const { dagId, runId, logicalDate } = this.#options.run;
        const { taskId, mapIndex } = task;
        const tryNumber = Math.max(task.tryNumber, 1);
        const ref = { dagId, runId, taskId, mapIndex, tryNumber, logicalDate };
        const answer = await cloudWatch.readTaskLog(ref, this.#options.inputs.logLines, signal);
        switch (answer.kind) {
            case 'log': {
                const { messages, isCut } = answer.log;
                const log = (0,task_log/* decodeTaskLog */.A)(messages, this.#options.inputs.logLines);
                if (typeof log === 'string')
                    return missing('the log in CloudWatch is empty');
                return {
                    log: { ...log, isCut: log.isCut || isCut },
                    source: 'CloudWatch',
                    missingBecause: undefined,
                };
            }
            case 'none':
                return { ...missing(answer.reason), isUnknown: answer.isUnknown };
            case 'forbidden':
                this.#statement = answer.statement;
                return missing('the role may not read CloudWatch Logs');
        }
    }
    async #readBriefly(signal, read) {
        const { clock, log } = this.#source;
        const ms = Math.max(Math.min(LOG_MS, this.#options.endsAt - clock.now()), 0);
        const found = await (0,optional_read/* readOptional */.T9)({ clock, ms, log }, signal, read);
        return found.isKnown ? found.value : { ...missing(found.reason), isUnknown: true };
    }
}
function missing(missingBecause) {
    return { log: undefined, source: undefined, missingBecause };
}
function bound(log) {
    const kept = [];
    let left = LOG_BYTES;
    let isCut = log.isCut;
    for (let at = log.lines.length - 1; at >= 0; at -= 1) {
        const whole = (0,redaction/* redactSecrets */.fp)(log.lines[at] ?? '');
        const line = Buffer.from(cutLogLine(whole)).toString();
        left -= (0,core_cut/* byteLength */.dp)(line) + 1;
        isCut ||= whole.length > LINE_LIMIT || left < 0;
        if (left < 0)
            break;
        kept.push(line);
    }
    return { ...log, lines: kept.reverse(), isCut };
}
function cutLogLine(line) {
    const cut = (0,foreign_text/* cutBetweenWords */.UC)(line.toWellFormed(), LINE_LIMIT);
    return cut === '...' ? (0,core_cut/* wholeText */.r0)(line, LINE_LIMIT) : cut;
}
const ENOUGH_BYTES = 90 * 1024 * 1024;
let collectGarbage;
function freeMemory() {
    if (process.memoryUsage.rss() < ENOUGH_BYTES)
        return;
    collectGarbage ??= findCollector();
    collectGarbage();
}
function findCollector() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    const found = (0,external_node_vm_.runInNewContext)('typeof gc === "function" ? gc : undefined');
    return typeof found === 'function' ? () => void found() : () => undefined;
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/dag-run/deadline.js
var deadline = __webpack_require__(74326);
;// CONCATENATED MODULE: ./lib/findings/xcoms.js





const NAMED = 10;
const XCOM_MS = 5_000;
const MOST_FAILURES = 3;
const MAYBE_MAPPED = 'Airflow has none, unless the task is mapped, and the task instances could not be read';
const MOST_INSTANCES = 1_024;
async function readXcom(options, source, signal) {
    const readers = options.lines.map(() => new XcomReader(options, source, signal));
    const values = new Map();
    for (const { line } of options.lines)
        values.set(line, null);
    await readInTurns(options.lines, source.clock, async (line, index) => {
        const value = await readers[index]?.read(line);
        if (value !== undefined)
            values.set(line.line, value);
    });
    for (const warning of describeMissing(readers))
        source.log.warn(warning);
    const odd = [...values].filter(([, value]) => hasNonFinite(value)).map(([line]) => line);
    if (odd.length > 0)
        source.log.warn(`NaN and Infinity are not JSON, so they are null in the output "xcom": in ${(0,core_cut/* listSome */.XT)(odd, NAMED)}.`);
    return Object.fromEntries(values);
}
function describeMissing(readers) {
    const absent = readers.flatMap((reader) => reader.absent);
    const unread = Map.groupBy(readers.flatMap((reader) => reader.unread), ({ reason }) => reason);
    const parts = [
        ...(absent.length === 0 ? [] : [`Airflow has no ${(0,core_cut/* listSome */.XT)(absent, NAMED)}`]),
        ...[...unread].map(([reason, each]) => {
            const names = each.map(({ name }) => name);
            return `${(0,core_cut/* listSome */.XT)(names, NAMED)} could not be read (${reason})`;
        }),
    ];
    return parts.length === 0 ? [] : [`XCom values are null in the output "xcom": ${parts.join('; ')}.`];
}
class XcomReader {
    #options;
    #source;
    #signal;
    absent = [];
    unread = [];
    constructor(options, source, signal) {
        this.#options = options;
        this.#source = source;
        this.#signal = signal;
    }
    async read(line) {
        const count = line.mapIndex === undefined ? this.#countInstances(line.taskId) : 0;
        try {
            if (count > 0)
                return await this.#readMapped(line, count);
            const found = await this.#get(line, line.mapIndex ?? -1);
            if (found !== undefined)
                return found.value;
            if (line.mapIndex === undefined && this.#options.tasks === undefined)
                throw new errors/* ActionError */.lZ('unexpected-response', MAYBE_MAPPED);
            this.absent.push(line.line);
        }
        catch (error) {
            this.#addUnread(error, [line.line]);
        }
        return null;
    }
    #countInstances(taskId) {
        const { tasks = [] } = this.#options;
        return tasks.reduce((count, task) => task.taskId === taskId && task.state !== 'removed' ? Math.max(count, task.mapIndex + 1) : count, 0);
    }
    async #readMapped(line, count) {
        if (count > MOST_INSTANCES)
            throw new errors/* ActionError */.lZ('unsupported', `its ${count} instances are more than ${MOST_INSTANCES.toLocaleString('en')}`);
        const values = Array.from({ length: count }, () => null);
        const pending = new Set(values.keys());
        const absent = [];
        const failures = [];
        await readInTurns([...values.keys()], this.#source.clock, async (index) => {
            if (failures.length >= MOST_FAILURES)
                return;
            try {
                const found = await this.#get(line, index);
                if (found === undefined)
                    absent.push(index);
                else
                    values[index] = found.value;
                pending.delete(index);
            }
            catch (error) {
                failures.push(error);
            }
        });
        const name = (mapIndex) => nameInstance(line, mapIndex);
        const isWhole = pending.size === count || absent.length === count;
        if (failures.length > 0)
            this.#addUnread(failures[0], isWhole ? [line.line] : [...pending].map(name));
        if (absent.length > 0)
            this.absent.push(...(isWhole ? [line.line] : absent.sort(byNumber).map(name)));
        return isWhole ? null : values;
    }
    async #get({ taskId, key }, mapIndex) {
        const { client, clock } = this.#source;
        const { run, endsAt } = this.#options;
        if (!client.can('xcom'))
            throw new errors/* ActionError */.lZ('unsupported', `the ${client.transport} transport gives none`);
        if (mapIndex >= 0 && !client.can('mapped-xcom'))
            throw new errors/* ActionError */.lZ('unsupported', 'Airflow gives values of mapped tasks from version 2.7 on');
        const ref = { dagId: run.dagId, runId: run.runId, taskId, mapIndex, key };
        const ms = Math.max(Math.min(XCOM_MS, endsAt - clock.now()), 0);
        const retryLimit = optional_read/* OPTIONAL_RETRY_LIMIT */.sd;
        return await (0,deadline/* withDeadline */.N)({ clock, ms, retryLimit }, this.#signal, (short) => client.getXcom(ref, short));
    }
    #addUnread(error, names) {
        const reason = (0,optional_read/* describeReadFailure */.mP)(error, this.#signal);
        this.unread.push(...names.map((name) => ({ name, reason })));
    }
}
function nameInstance({ line, taskId }, mapIndex) {
    return `${taskId}[${mapIndex}]${line.slice(taskId.length)}`;
}
function byNumber(a, b) {
    return a - b;
}
function hasNonFinite(value) {
    const pending = [value];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (typeof next === 'number' && !Number.isFinite(next))
            return true;
        if (typeof next === 'object' && next !== null)
            for (const item of Object.values(next))
                pending.push(item);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/findings/collect-findings.js






const TASKS_SHARE = 0.4;
const STRUCTURE_SHARE = 0.25;
const COMMAND_LINE_SHARE = 0.8;
const NAMED_LOGS = 3;
async function collectFindings(options, source, signal) {
    const { run, inputs, limitMs } = options;
    const { client, clock, log } = source;
    const ref = { dagId: run.dagId, runId: run.runId };
    const endsAt = clock.now() + limitMs;
    const unknown = [];
    const readPart = async (part, share, read) => {
        const found = await (0,optional_read/* readOptional */.T9)({ clock, log, ms: limitMs * share }, signal, read);
        if (found.isKnown)
            return found.value;
        unknown.push({ ...part, reason: found.reason });
        return undefined;
    };
    const tasksShare = client.can('task-logs') ? TASKS_SHARE : COMMAND_LINE_SHARE;
    const wantsStructure = client.can('dag-tasks') && inputs.summary;
    const [tasks, dagTasks] = await Promise.all([
        readPart({ kind: 'tasks', name: 'the task instances' }, tasksShare, (short) => client.listTaskInstances(ref, short)),
        wantsStructure
            ? readPart({ kind: 'structure', name: "the DAG's structure" }, STRUCTURE_SHARE, (short) => client.listDagTasks(run.dagId, short))
            : undefined,
    ]);
    if (tasks !== undefined && tasks.length > model/* MOST_TASK_INSTANCES */.tK)
        log.warn(`The run has ${(0,task_state/* formatTaskCount */.oU)(tasks)} task instances; the report leaves out the rest.`);
    options.onTasks?.({ tasks, dagTasks, unknown });
    const logsOptions = { run, tasks: tasks ?? [], dagTasks: dagTasks ?? [], inputs, endsAt };
    const xcomOptions = { run, lines: inputs.xcom, tasks, endsAt };
    const [taskLogs, xcom] = await Promise.all([
        readTaskLogs(logsOptions, source, signal),
        inputs.xcom.length === 0 ? undefined : readXcom(xcomOptions, source, signal),
    ]);
    const failedReads = taskLogs.read.filter(({ isUnknown }) => isUnknown);
    const [first] = failedReads;
    if (first !== undefined) {
        const names = (0,core_cut/* listSome */.XT)(failedReads.map(({ task }) => (0,task_state/* taskName */.p5)(task)), NAMED_LOGS);
        unknown.push({ kind: 'logs', name: `the log of ${names}`, reason: first.missingBecause ?? '' });
    }
    const warning = describeUnknown(unknown);
    if (warning !== undefined)
        log.warn(warning);
    return { tasks, dagTasks, taskLogs, xcom, unknown };
}
function describeUnknown(unknown) {
    const [first] = unknown;
    if (first === undefined)
        return undefined;
    if (unknown.length === 1)
        return `${first.name[0]?.toUpperCase()}${first.name.slice(1)} could not be read: ${first.reason}.`;
    const parts = unknown.map(({ name, reason }) => `${name} (${reason})`).join('; ');
    return `Parts of the report could not be read: ${parts}.`;
}


/***/ })

};
