export const id = 787;
export const ids = [787];
export const modules = {

/***/ 4907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parsePythonLiteral),
/* harmony export */   t: () => (/* binding */ decodeTaskLog)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

// lib/airflow/python-literal.js
const PIECE = 65536;
const SINGLE = {
	n: "\n",
	r: "\r",
	t: "	",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v"
};
const HEX_DIGITS = {
	x: 2,
	u: 4,
	U: 8
};
function readPythonText(source, start, emit) {
	const quote = source[start];
	if (quote !== "'" && quote !== "\"") return void 0;
	const special = quote === "'" ? /['\\\n]/g : /["\\\n]/g;
	let piece = "";
	for (let at = start + 1;;) {
		special.lastIndex = at;
		const next = special.exec(source)?.index;
		if (next === void 0 || source[next] === "\n") return void 0;
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
			piece = "";
		}
	}
}
function readEscape(source, at) {
	const char = source[at] ?? "";
	const plain = SINGLE[char];
	if (plain !== void 0) return {
		text: plain,
		end: at + 1
	};
	if (char === "\\" || char === "'" || char === "\"") return {
		text: char,
		end: at + 1
	};
	const digits = HEX_DIGITS[char] ?? 0;
	const hex = source.slice(at + 1, at + 1 + digits);
	const code = Number.parseInt(hex, 16);
	if (digits > 0 && hex.length === digits && /^[0-9a-fA-F]+$/.test(hex) && code <= 1114111) return {
		text: String.fromCodePoint(code),
		end: at + 1 + digits
	};
	return {
		text: `\\${char}`,
		end: at + 1
	};
}
const DEEPEST$2 = 100;
function parsePythonLiteral(source) {
	const reader = new LiteralReader(source);
	const value = reader.readValue(0);
	return value !== void 0 && reader.isAtEnd() ? value : void 0;
}
const WORD = /(?:None|True|False|nan|-?inf)\b/y;
const WORDS = new Map([
	["None", {
		value: null,
		key: "null"
	}],
	["True", {
		value: true,
		key: "true"
	}],
	["False", {
		value: false,
		key: "false"
	}],
	["nan", {
		value: NaN,
		key: "NaN"
	}],
	["inf", {
		value: Number.POSITIVE_INFINITY,
		key: "Infinity"
	}],
	["-inf", {
		value: Number.NEGATIVE_INFINITY,
		key: "-Infinity"
	}]
]);
var LiteralReader = class extends _start_js__WEBPACK_IMPORTED_MODULE_0__.Cn {
	isAtEnd() {
		this.take(/\s*/y);
		return this.at === this.text.length;
	}
	readValue(depth) {
		if (depth > DEEPEST$2) return void 0;
		this.take(/\s*/y);
		const char = this.text[this.at];
		if (char === "'" || char === "\"") return this.#readText();
		if (char === "[") return this.#readItems("]", depth)?.items;
		if (char === "(") {
			const tuple = this.#readItems(")", depth);
			return tuple?.items.length === 1 && !tuple.hasComma ? tuple.items[0] : tuple?.items;
		}
		if (char === "{") return this.#readDict(depth);
		return this.#readWord();
	}
	#readText() {
		let text = "";
		const end = readPythonText(this.text, this.at, (piece) => {
			text += piece;
		});
		if (end === void 0) return void 0;
		this.at = end;
		return text;
	}
	#readItems(close, depth) {
		const end = close === "]" ? /\s*\]/y : /\s*\)/y;
		const items = [];
		let hasComma = false;
		this.at += 1;
		while (this.take(end) === void 0) {
			if (items.length > 0 && !hasComma) return void 0;
			const item = this.readValue(depth + 1);
			if (item === void 0) return void 0;
			items.push(item);
			hasComma = this.take(/\s*,/y) !== void 0;
		}
		return {
			items,
			hasComma
		};
	}
	#readDict(depth) {
		const entries = [];
		let hasComma = true;
		this.at += 1;
		while (this.take(/\s*\}/y) === void 0) {
			const key = hasComma ? this.#readKey() : void 0;
			if (key === void 0 || this.take(/\s*:/y) === void 0) return void 0;
			const value = this.readValue(depth + 1);
			if (value === void 0) return void 0;
			entries.push([key, value]);
			hasComma = this.take(/\s*,/y) !== void 0;
		}
		return Object.fromEntries(entries);
	}
	#readWord() {
		const word = this.take(WORD);
		if (word !== void 0) return WORDS.get(word)?.value;
		const source = this.take(_start_js__WEBPACK_IMPORTED_MODULE_0__.wn);
		return source === void 0 || this.#isInWord() ? void 0 : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.En)(source);
	}
	#readKey() {
		this.take(/\s*/y);
		if (/['"]/.test(this.text[this.at] ?? "")) return this.#readText();
		const word = this.take(WORD);
		if (word !== void 0) return WORDS.get(word)?.key;
		const source = this.take(_start_js__WEBPACK_IMPORTED_MODULE_0__.wn);
		return this.#isInWord() ? void 0 : source;
	}
	#isInWord() {
		return /\w/.test(this.text[this.at] ?? "");
	}
};
// lib/airflow/logs/line-tail.js
function createLineTail(maxLines) {
	let lines = [];
	let rest = [];
	let isCut = false;
	function trim(limit) {
		if (lines.length <= limit) return;
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
			const [first = "", ...others] = piece.slice(start).split("\n");
			rest.push(first);
			for (const line of others) {
				lines.push(rest.join(""));
				rest = [line];
			}
			if (lines.length > maxLines * 2) trim(maxLines);
		},
		end() {
			const last = rest.join("");
			if (last !== "") lines.push(last);
			trim(maxLines);
			return {
				lines,
				isCut
			};
		}
	};
}
function findTail(text, maxLines) {
	let at = text.length;
	for (let line = 0; line <= maxLines; line += 1) {
		at = at === 0 ? -1 : text.lastIndexOf("\n", at - 1);
		if (at === -1) return 0;
	}
	return at + 1;
}
// lib/airflow/logs/exception-text.js
const LINE_LIMIT$2 = 2e4;
const MOST_PARTS = 15;
const DEEPEST$1 = 10;
const MOST_LINES = 1e3;
const HEADER = "Traceback (most recent call last):";
const RULE = "-".repeat(16);
const END = `+${"-".repeat(36)}`;
function formatExceptions(detail) {
	const lines = formatChain(detail, 0);
	if (lines.length <= MOST_LINES) return lines;
	return [...lines.slice(0, MOST_LINES), `... and ${lines.length - MOST_LINES} more lines`];
}
function formatChain(detail, depth) {
	if (!Array.isArray(detail)) return [];
	const errors = detail.filter(_start_js__WEBPACK_IMPORTED_MODULE_0__.xn);
	return errors.toReversed().flatMap((error, index) => {
		const lines = formatException(error, depth);
		if (index === 0) return lines;
		return [...withMargin([
			"",
			errors[errors.length - index]?.["is_cause"] === true ? "The above exception was the direct cause of the following exception:" : "During handling of the above exception, another exception occurred:",
			""
		], depth), ...lines];
	});
}
function formatException(error, depth) {
	const frames = listOf(error, "frames").filter(_start_js__WEBPACK_IMPORTED_MODULE_0__.xn);
	const type = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(error, "exc_type") ?? "Exception";
	const value = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(error, "exc_value", LINE_LIMIT$2);
	const notes = listOf(error, "exc_notes").filter((note) => typeof note === "string");
	const own = [
		...frames.map((frame) => `  File "${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(frame, "filename") ?? "?"}", line ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.dt)(frame, "lineno") ?? "?"}, in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(frame, "name") ?? "?"}`),
		...formatSyntaxError(error["syntax_error"]),
		...`${type}${value === void 0 ? "" : `: ${value}`}`.split("\n"),
		...notes.flatMap((note) => note.split("\n"))
	];
	const parts = listOf(error, "exceptions");
	if (error["is_group"] !== true && parts.length === 0) return withMargin(frames.length > 0 ? [HEADER, ...own] : own, depth);
	const header = `Exception Group ${HEADER}`;
	return [
		...depth === 0 ? [`  + ${header}`] : withMargin(frames.length > 0 ? [header] : [], depth),
		...withMargin(own, Math.max(depth, 1)),
		...formatParts(parts, Math.max(depth, 1))
	];
}
function formatParts(parts, depth) {
	if (parts.length === 0) return [];
	if (depth > DEEPEST$1) return withMargin([`... (groups more than ${DEEPEST$1} deep in each other)`], depth);
	const indent = "  ".repeat(depth);
	const shown = parts.slice(0, MOST_PARTS).flatMap((part, index) => [`${indent}${index === 0 ? "+-" : "  "}+${RULE} ${index + 1} ${RULE}`, ...formatChain((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xn)(part) ? [part] : part, depth + 1).slice(0, MOST_LINES)]);
	const more = parts.length - MOST_PARTS;
	const rest = more > 0 ? withMargin([`and ${more} more exception${more === 1 ? "" : "s"}`], depth + 1) : [];
	const isClosed = rest.length === 0 && shown.at(-1)?.endsWith(END) === true;
	return [
		...shown,
		...rest,
		...isClosed ? [] : [`${indent}  ${END}`]
	];
}
function withMargin(lines, depth) {
	return depth === 0 ? lines : lines.map((line) => `${"  ".repeat(depth)}| ${line}`);
}
function formatSyntaxError(detail) {
	if (!(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xn)(detail)) return [];
	const place = `  File "${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(detail, "filename") ?? "?"}", line ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.dt)(detail, "lineno") ?? "?"}`;
	const line = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(detail, "line", LINE_LIMIT$2)?.split("\n")[0];
	if (line === void 0 || line.trim() === "") return [place];
	const code = line.trimStart();
	const column = ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.dt)(detail, "offset") ?? 0) - (line.length - code.length) - 1;
	const mark = column >= 0 && column <= code.length ? [`    ${" ".repeat(column)}^`] : [];
	return [
		place,
		`    ${code}`,
		...mark
	];
}
function listOf(fields, key) {
	const value = fields[key];
	return Array.isArray(value) ? value : [];
}
// lib/airflow/logs/log-event.js
const LINE_LIMIT$1 = 2e4;
const MOST_FIELDS = 20;
const KEY_LIMIT = 100;
const VALUE_LIMIT = 500;
const OMITTED = new Set([...[
	"timestamp",
	"level",
	"event",
	"error_detail"
], ...[
	"logger",
	"chan",
	"filename",
	"lineno",
	"loc",
	"sources",
	"ti"
]]);
const BOUND = new Set([
	"ti_id",
	"dag_id",
	"task_id",
	"run_id",
	"try_number",
	"map_index"
]);
function formatLogEvent(event) {
	const timestamp = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(event, "timestamp");
	const level = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(event, "level");
	const text = typeof event["event"] === "string" ? event["event"] : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.hn)(event["event"] ?? "", LINE_LIMIT$1);
	return [`${`${timestamp === void 0 ? "" : `[${timestamp}] `}${level === void 0 ? "" : `${level.toUpperCase()} - `}`}${[text.replace(/\n$/, ""), ...formatFields(event)].join(" ")}`, ...formatErrorDetail(event["error_detail"])].join("\n").replace(/\n$/, "");
}
function formatErrorDetail(detail) {
	return typeof detail === "string" ? [detail.trimEnd()] : formatExceptions(detail);
}
function formatFields(event) {
	const isOmitted = (key) => OMITTED.has(key) || BOUND.has(key) && "ti_id" in event;
	const fields = Object.entries(event).filter(([key]) => !isOmitted(key));
	const shown = fields.slice(0, MOST_FIELDS).map(([key, value]) => `${formatWord(key, KEY_LIMIT)}=${formatWord(value, VALUE_LIMIT)}`);
	return fields.length > MOST_FIELDS ? [...shown, "..."] : shown;
}
function formatWord(value, limit) {
	const isLine = typeof value === "string" && !/[\p{Cc}\u2028\u2029]/u.test(value.slice(0, LINE_LIMIT$1));
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pn)(isLine ? value.slice(0, LINE_LIMIT$1) : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.hn)(value, LINE_LIMIT$1), limit);
}
// lib/airflow/logs/task-log.js
const LINE_LIMIT = 1e4;
const DEEPEST = 5;
const EMPTY_LINES = 10;
function decodeTaskLog(body, maxLines) {
	const tail = createLineTail(maxLines + EMPTY_LINES);
	if (body === null || body === void 0) return "none";
	if (!addContent(body, tail, {
		maxLines: maxLines + EMPTY_LINES,
		depth: 0
	})) return "unknown";
	const { lines, isCut } = tail.end();
	const own = dropHeader(lines.map(detach).flatMap(cleanLine), isCut);
	/^/.test("");
	while (own.at(-1) === "") own.pop();
	if (own.length === 0) return "none";
	const kept = maxLines === 0 ? [] : own.slice(-maxLines);
	return {
		lines: kept,
		isCut: isCut || kept.length < own.length
	};
}
function detach(line) {
	return Buffer.from(line, "utf16le").toString("utf16le");
}
function addContent(content, tail, { maxLines, depth }) {
	if (typeof content === "string") {
		addText(content, tail);
		return true;
	}
	if (Array.isArray(content)) {
		if (content.length > maxLines) tail.add("\n".repeat(maxLines + 1));
		return content.slice(-Math.max(maxLines, 1)).every((item) => addItem(item, tail));
	}
	if (!(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xn)(content) || depth > DEEPEST) return false;
	if ("content" in content) return content["content"] === null || addContent(content["content"], tail, {
		maxLines,
		depth: depth + 1
	});
	return addItem(content, tail);
}
function addItem(item, tail) {
	if (typeof item === "string") tail.add(item.endsWith("\n") ? item : `${item}\n`);
	else if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xn)(item) && "event" in item) tail.add(`${formatLogEvent(item)}\n`);
	else if (Array.isArray(item) && item.length === 2 && typeof item[1] === "string") addText(item[1], tail);
	else return false;
	return true;
}
function addText(text, tail) {
	if (addPairs(text, tail)) return;
	tail.add(text.endsWith("\n") ? text : `${text}\n`);
}
function addPairs(repr, tail) {
	if (!/^\s*\[\(["']/.test(repr) || !/["']\)\]\s*$/.test(repr.slice(-200))) return false;
	if (!readPairs(repr, () => {})) return false;
	return readPairs(repr, (piece) => tail.add(piece));
}
function readPairs(repr, emit) {
	let at = skip(repr, 0, /\s*\[/y);
	for (;;) {
		at = skip(repr, at, /\s*\(\s*/y);
		at = readPythonText(repr, at ?? -1, () => {});
		at = skip(repr, at, /\s*,\s*/y);
		let last = "\n";
		at = readPythonText(repr, at ?? -1, (piece) => {
			last = piece.at(-1) ?? last;
			emit(piece);
		});
		if (last !== "\n") emit("\n");
		at = skip(repr, at, /\s*(?:,\s*)?\)\s*/y);
		if (at === void 0) return false;
		if (skip(repr, at, /,?\s*\]\s*$/y) !== void 0) return true;
		at = skip(repr, at, /,/y);
	}
}
function skip(text, at, pattern) {
	if (at === void 0) return void 0;
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : void 0;
}
function cleanLine(raw) {
	return formatJsonLine(raw).split("\n").map((line) => withoutReturns((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.an)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.mn)(line, LINE_LIMIT))));
}
function withoutReturns(line) {
	let end = line.length;
	while (line[end - 1] === "\r") end -= 1;
	return line.slice(0, end);
}
function formatJsonLine(line) {
	if (!line.startsWith("{") || !line.includes("\"event\"")) return line;
	try {
		const value = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Sn)(line);
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xn)(value) && "event" in value ? formatLogEvent(value) : line;
	} catch {
		return line;
	}
}
function dropHeader(lines, isCut) {
	let first = !isCut && /^[\w.-]*$/.test(lines[0] ?? " ") && isHeader(lines[1] ?? "") ? 1 : 0;
	while (first < lines.length && isHeader(lines[first] ?? "")) first += 1;
	return lines.slice(first);
}
const HEADERS = [
	/^\*{3,}(?: |$)/,
	/^For more information check: https?:\/\/\S+$/,
	/^(?:\[[^\]]*\])? ?(?:\w+ - )?(?:::group::Log message source details|::endgroup::)/,
	/^(?:\[[^\]]*\] )?(?:\w+ - )?Reading remote log from Cloudwatch /
];
function isHeader(line) {
	return HEADERS.some((pattern) => pattern.test(line));
}



/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getXcom: () => (/* binding */ getXcom),
/* harmony export */   readTaskLog: () => (/* binding */ readTaskLog)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
/* harmony import */ var _task_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4907);


// lib/airflow/rest/task-results.js
async function readTaskLog({ caller, dialect }, ref, maxLines, signal) {
	const purpose = {
		action: `read the log of task "${ref.taskId}", try ${ref.tryNumber}`,
		permission: "can read on Task Logs"
	};
	const { tryNumber } = ref;
	const numbers = dialect.hasOffTryNumbers ? [
		tryNumber,
		tryNumber + 1,
		tryNumber - 1
	] : [tryNumber];
	for (const number of numbers.filter((candidate) => candidate > 0)) {
		const answer = await caller.send((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.nt)(ref, number), signal);
		if (answer.status === 404) continue;
		const log = (0,_task_log_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(answer, purpose), maxLines);
		if (log === "unknown") throw (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ot)(purpose, answer.body);
		if (log !== "none") return number === tryNumber ? log : {
			...log,
			tryNumber: number
		};
	}
}
async function getXcom({ caller, dialect }, ref, signal) {
	const purpose = {
		action: `read the XCom "${ref.key}" of task "${ref.taskId}"`,
		permission: "can read on XComs"
	};
	if (ref.mapIndex >= 0 && !dialect.hasMappedXcoms) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unsupported", "Airflow gives XComs of mapped tasks from version 2.7 on.");
	const answer = await caller.send((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.rt)(dialect, ref), signal);
	if (answer.status === 404) return void 0;
	const body = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.st)(answer, purpose);
	if (!("value" in body)) throw (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ot)(purpose, body);
	const { value } = body;
	return { value: dialect.xcomIsText && typeof value === "string" ? decodeXcomText(value) : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.lt)(value) };
}
function decodeXcomText(text) {
	if (!/^\s*[[{(]/.test(text)) return text;
	try {
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.lt)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Sn)(text, "as-written"));
	} catch {
		return (0,_task_log_js__WEBPACK_IMPORTED_MODULE_1__.n)(text) ?? text;
	}
}



/***/ })

};
