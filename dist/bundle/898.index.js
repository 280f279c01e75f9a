export const id = 898;
export const ids = [898];
export const modules = {

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectFindings: () => (/* binding */ collectFindings)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
/* harmony import */ var _task_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4907);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(714);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8877);




// lib/findings/last-try.js
async function findLastTry(read) {
	let last = withTry(await read(1), 1);
	if (last.log === void 0) return last;
	for (let tryNumber = 2; tryNumber <= 11; tryNumber += 1) {
		const next = await read(tryNumber);
		if (next.isAbsent === true) return last;
		if (next.log === void 0) break;
		last = withTry(next, tryNumber);
	}
	return {
		...last,
		mayNotBeLast: true
	};
}
function withTry(found, tryNumber) {
	return found.log === void 0 ? found : {
		...found,
		log: {
			...found.log,
			tryNumber
		}
	};
}
const STARTED = new Set([
	"success",
	"failed",
	"running",
	"up_for_retry",
	"up_for_reschedule",
	"deferred",
	"restarting",
	"shutdown",
	"sensing",
	_start_js__WEBPACK_IMPORTED_MODULE_0__.a
]);
function chooseLogs(tasks, dagTasks, which, areTriesKnown) {
	if (which === "none") return {
		read: [],
		unread: []
	};
	const failed = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.l)(tasks, dagTasks).filter((task) => task.state === "failed");
	const repeated = tasks.filter((task) => task.state === "up_for_retry");
	const hasStarted = (task) => areTriesKnown ? task.startDate !== void 0 && task.tryNumber > 0 : STARTED.has(task.state);
	const chosen = new Set([...failed, ...repeated]);
	const others = which === "failed" ? [] : tasks.filter((task) => hasStarted(task) && !chosen.has(task)).sort((a, b) => (Date.parse(a.startDate ?? "") || 0) - (Date.parse(b.startDate ?? "") || 0));
	const wanted = [
		...spread(failed),
		...spread(repeated),
		...spread(others)
	];
	return {
		read: wanted.slice(0, 20),
		unread: wanted.slice(20)
	};
}
function spread(tasks) {
	const seen = new Map();
	return tasks.map((task) => {
		const turn = seen.get(task.taskId) ?? 0;
		seen.set(task.taskId, turn + 1);
		return {
			task,
			turn
		};
	}).sort((a, b) => a.turn - b.turn).map(({ task }) => task);
}
// lib/findings/read-in-turns.js
const AT_ONCE = 2;
const TURN_MS = 1e3;
async function readInTurns(items, clock, read) {
	const queue = items.entries();
	const reads = [];
	const takeTurns = async () => {
		for (const [index, item] of queue) {
			const reading = read(item, index);
			reads.push(reading);
			const turn = new AbortController();
			await Promise.race([reading, clock.sleep(TURN_MS, turn.signal).catch(() => void 0)]);
			turn.abort();
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
	await Promise.all(reads);
}
// lib/findings/task-logs.js
const LOG_MS = 5e3;
const LINE_LIMIT = 3990;
const LOG_BYTES = 524288;
async function readTaskLogs(options, source, signal) {
	const { tasks, dagTasks, inputs } = options;
	const { read, unread } = chooseLogs(tasks, dagTasks, inputs.logs, source.client.can("try-numbers"));
	const reader = new Reader(options, source);
	const readings = [];
	await readInTurns(read, source.clock, async (task, place) => {
		readings[place] = await reader.read(task, signal);
		freeMemory();
	});
	reader.warnOfMissing();
	return {
		read: readings,
		unread
	};
}
var Reader = class {
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
		if (found.log === void 0) {
			this.#missing += 1;
			this.#source.log.debug(`The log of ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)(task)} is missing: ${found.missingBecause}`);
			return {
				task,
				...found,
				exception: void 0
			};
		}
		const log = bound(found.log);
		const exception = found.mayNotBeLast === true ? void 0 : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.D)(log.lines);
		return {
			task,
			...found,
			log,
			exception: exception === void 0 ? void 0 : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.yn)(exception)
		};
	}
	warnOfMissing() {
		const { client, cloudWatch, log } = this.#source;
		if (this.#statement !== void 0) log.warn(`Task logs could not be read through ${client.transport}; allow the role to read them in CloudWatch Logs: ${this.#statement}`);
		else if (this.#missing > 0 && cloudWatch === void 0 && !client.can("task-logs")) log.warn(`The ${client.transport} transport gives no task logs, and where the environment keeps them in CloudWatch Logs is unknown: enable its task logs and allow the role airflow:GetEnvironment and logs:GetLogEvents.`);
	}
	async #find(task, signal) {
		const airflow = await this.#readBriefly(this.#limit(), signal, (short) => this.#readAirflow(task, short));
		const isOver = this.#source.clock.now() >= this.#options.endsAt;
		if (airflow.log !== void 0 || signal.aborted || isOver) return airflow;
		const until = this.#limit();
		const readTry = (tryNumber) => this.#readBriefly(until, signal, (short) => this.#readCloudWatch(task, tryNumber, short));
		const stored = await (task.tryNumber > 0 ? readTry(task.tryNumber) : findLastTry(readTry));
		if (stored.log !== void 0) return stored;
		const reasons = [airflow.missingBecause, stored.missingBecause].filter((reason) => reason !== void 0);
		const isUnknown = airflow.isUnknown === true || stored.isUnknown === true;
		return {
			...missing([...new Set(reasons)].join("; ")),
			isUnknown
		};
	}
	async #readAirflow(task, signal) {
		const { client } = this.#source;
		if (!client.can("task-logs")) return missing(`the ${client.transport} transport gives no task logs`);
		const { dagId, runId } = this.#options.run;
		const { taskId, mapIndex } = task;
		const ref = {
			dagId,
			runId,
			taskId,
			mapIndex,
			tryNumber: Math.max(task.tryNumber, 1)
		};
		const log = await client.readTaskLog(ref, this.#options.inputs.logLines, signal);
		if (log === void 0 || log.lines.length === 0) return missing("Airflow has no log of it");
		return {
			log,
			source: "Airflow",
			missingBecause: void 0
		};
	}
	async #readCloudWatch(task, tryNumber, signal) {
		const { cloudWatch } = this.#source;
		if (cloudWatch === void 0) return missing(void 0);
		if (this.#statement !== void 0) return missing("the role may not read CloudWatch Logs");
		const { dagId, runId, logicalDate } = this.#options.run;
		const { taskId, mapIndex } = task;
		const ref = {
			dagId,
			runId,
			taskId,
			mapIndex,
			tryNumber,
			logicalDate
		};
		const answer = await cloudWatch.readTaskLog(ref, this.#options.inputs.logLines, signal);
		switch (answer.kind) {
			case "log": {
				const { messages, isCut } = answer.log;
				const log = (0,_task_log_js__WEBPACK_IMPORTED_MODULE_1__.t)(messages, this.#options.inputs.logLines);
				if (typeof log === "string") return missing("the log in CloudWatch is empty");
				return {
					log: {
						...log,
						isCut: log.isCut || isCut
					},
					source: "CloudWatch",
					missingBecause: void 0
				};
			}
			case "none": return {
				...missing(answer.reason),
				isUnknown: answer.isUnknown,
				isAbsent: answer.isAbsent
			};
			case "forbidden":
				this.#statement = answer.statement;
				return missing("the role may not read CloudWatch Logs");
		}
	}
	#limit() {
		return Math.min(this.#source.clock.now() + LOG_MS, this.#options.endsAt);
	}
	async #readBriefly(until, signal, read) {
		const { clock, log } = this.#source;
		const ms = Math.max(until - clock.now(), 0);
		const found = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.E)({
			clock,
			ms,
			log
		}, signal, read);
		return found.isKnown ? found.value : {
			...missing(found.reason),
			isUnknown: true
		};
	}
};
function missing(missingBecause) {
	return {
		log: void 0,
		source: void 0,
		missingBecause
	};
}
function bound(log) {
	const kept = [];
	let left = LOG_BYTES;
	let isCut = log.isCut;
	for (let at = log.lines.length - 1; at >= 0; at -= 1) {
		const whole = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.bn)(log.lines[at] ?? "");
		const line = Buffer.from(cutLogLine(whole)).toString();
		left -= (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(line) + 1;
		isCut ||= whole.length > LINE_LIMIT || left < 0;
		if (left < 0) break;
		kept.push(line);
	}
	return {
		...log,
		lines: kept.reverse(),
		isCut
	};
}
function cutLogLine(line) {
	const cut = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.fn)(line.toWellFormed(), LINE_LIMIT);
	return cut === "..." ? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(line, LINE_LIMIT) : cut;
}
const ENOUGH_BYTES = 94371840;
let collectGarbage;
function freeMemory() {
	if (process.memoryUsage.rss() < ENOUGH_BYTES) return;
	collectGarbage ??= findCollector();
	collectGarbage();
}
function findCollector() {
	(0,node_v8__WEBPACK_IMPORTED_MODULE_3__.setFlagsFromString)("--expose-gc");
	(0,node_v8__WEBPACK_IMPORTED_MODULE_3__.setFlagsFromString)("--semi-space-growth-factor=1");
	const found = (0,node_vm__WEBPACK_IMPORTED_MODULE_2__.runInNewContext)("typeof gc === \"function\" ? gc : undefined");
	return typeof found === "function" ? () => void found() : () => void 0;
}
// lib/findings/xcoms.js
const NAMED = 10;
const XCOM_MS = 5e3;
const MOST_FAILURES = 3;
const MAYBE_MAPPED = "Airflow has none, unless the task is mapped, and the task instances could not be read";
const MOST_INSTANCES = 1024;
async function readXcom(options, source, signal) {
	const readers = options.lines.map(() => new XcomReader(options, source, signal));
	const values = new Map();
	for (const { line } of options.lines) values.set(line, null);
	await readInTurns(options.lines, source.clock, async (line, index) => {
		const value = await readers[index]?.read(line);
		if (value !== void 0) values.set(line.line, value);
	});
	const { client, log } = source;
	for (const line of describeMissing(readers)) if (client.can("xcom")) log.warn(line);
	else log.info(line);
	const odd = [...values].filter(([, value]) => hasNonFinite(value)).map(([line]) => line);
	if (odd.length > 0) log.warn(`NaN and Infinity are not JSON, so they are null in the output "xcom": in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(odd, NAMED)}.`);
	return Object.fromEntries(values);
}
function describeMissing(readers) {
	const absent = readers.flatMap((reader) => reader.absent);
	const unread = Map.groupBy(readers.flatMap((reader) => reader.unread), ({ reason }) => reason);
	const parts = [...absent.length === 0 ? [] : [`Airflow has no ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(absent, NAMED)}`], ...[...unread].map(([reason, each]) => {
		const names = each.map(({ name }) => name);
		return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(names, NAMED)} could not be read (${reason})`;
	})];
	return parts.length === 0 ? [] : [`XCom values are null in the output "xcom": ${parts.join("; ")}.`];
}
var XcomReader = class {
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
		const count = line.mapIndex === void 0 ? this.#countInstances(line.taskId) : 0;
		try {
			if (count > 0) return await this.#readMapped(line, count);
			const found = await this.#get(line, line.mapIndex ?? -1);
			if (found !== void 0) return found.value;
			if (line.mapIndex === void 0 && this.#options.tasks === void 0) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unexpected-response", MAYBE_MAPPED);
			this.absent.push(line.line);
		} catch (error) {
			this.#addUnread(error, [line.line]);
		}
		return null;
	}
	#countInstances(taskId) {
		const { tasks = [] } = this.#options;
		return tasks.reduce((count, task) => task.taskId === taskId && task.state !== "removed" ? Math.max(count, task.mapIndex + 1) : count, 0);
	}
	async #readMapped(line, count) {
		if (count > MOST_INSTANCES) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unsupported", `its ${count} instances are more than ${MOST_INSTANCES.toLocaleString("en")}`);
		const values = Array.from({ length: count }, () => null);
		const pending = new Set(values.keys());
		const absent = [];
		const failures = [];
		await readInTurns([...values.keys()], this.#source.clock, async (index) => {
			if (failures.length >= MOST_FAILURES) return;
			try {
				const found = await this.#get(line, index);
				if (found === void 0) absent.push(index);
				else values[index] = found.value;
				pending.delete(index);
			} catch (error) {
				failures.push(error);
			}
		});
		const name = (mapIndex) => nameInstance(line, mapIndex);
		const isWhole = pending.size === count || absent.length === count;
		if (failures.length > 0) this.#addUnread(failures[0], isWhole ? [line.line] : [...pending].map(name));
		if (absent.length > 0) this.absent.push(...isWhole ? [line.line] : absent.sort(byNumber).map(name));
		return isWhole ? null : values;
	}
	async #get({ taskId, key }, mapIndex) {
		const { client, clock } = this.#source;
		const { run, endsAt } = this.#options;
		if (!client.can("xcom")) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unsupported", `the ${client.transport} transport gives none`);
		if (mapIndex >= 0 && !client.can("mapped-xcom")) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unsupported", "Airflow gives values of mapped tasks from version 2.7 on");
		const ref = {
			dagId: run.dagId,
			runId: run.runId,
			taskId,
			mapIndex,
			key
		};
		const ms = Math.max(Math.min(XCOM_MS, endsAt - clock.now()), 0);
		return await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.k)({
			clock,
			ms,
			retryLimit: _start_js__WEBPACK_IMPORTED_MODULE_0__.C
		}, this.#signal, (short) => client.getXcom(ref, short));
	}
	#addUnread(error, names) {
		const reason = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.w)(error, this.#signal);
		this.unread.push(...names.map((name) => ({
			name,
			reason
		})));
	}
};
function nameInstance({ line, taskId }, mapIndex) {
	return `${taskId}[${mapIndex}]${line.slice(taskId.length)}`;
}
function byNumber(a, b) {
	return a - b;
}
function hasNonFinite(value) {
	const pending = [value];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		if (typeof next === "number" && !Number.isFinite(next)) return true;
		if (typeof next === "object" && next !== null) for (const item of Object.values(next)) pending.push(item);
	}
	return false;
}
// lib/findings/collect-findings.js
const TASKS_SHARE = .4;
const STRUCTURE_SHARE = .25;
const COMMAND_LINE_SHARE = .8;
const NAMED_LOGS = 3;
async function collectFindings(options, source, signal) {
	const { run, inputs, limitMs } = options;
	const { client, clock, log } = source;
	const ref = {
		dagId: run.dagId,
		runId: run.runId
	};
	const endsAt = clock.now() + limitMs;
	const unknown = [];
	const readPart = async (part, share, read) => {
		const found = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.E)({
			clock,
			log,
			ms: limitMs * share
		}, signal, read);
		if (found.isKnown) return found.value;
		unknown.push({
			...part,
			reason: found.reason
		});
	};
	const tasksShare = client.can("task-logs") ? TASKS_SHARE : COMMAND_LINE_SHARE;
	const wantsStructure = client.can("dag-tasks") && inputs.summary;
	const [tasks, dagTasks] = await Promise.all([readPart({
		kind: "tasks",
		name: "the task instances"
	}, tasksShare, (short) => client.listTaskInstances(ref, short)), wantsStructure ? readPart({
		kind: "structure",
		name: "the DAG's structure"
	}, STRUCTURE_SHARE, (short) => client.listDagTasks(run.dagId, short)) : void 0]);
	if (tasks !== void 0 && tasks.length > 2e4) log.warn(`The run has ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.u)(tasks)} task instances; the report leaves out the rest.`);
	options.onTasks?.({
		tasks,
		dagTasks,
		unknown
	});
	const logsOptions = {
		run,
		tasks: tasks ?? [],
		dagTasks: dagTasks ?? [],
		inputs,
		endsAt
	};
	const xcomOptions = {
		run,
		lines: inputs.xcom,
		tasks,
		endsAt
	};
	const [taskLogs, xcom] = await Promise.all([readTaskLogs(logsOptions, source, signal), inputs.xcom.length === 0 ? void 0 : readXcom(xcomOptions, source, signal)]);
	const failedReads = taskLogs.read.filter(({ isUnknown }) => isUnknown);
	const [first] = failedReads;
	if (first !== void 0) {
		const names = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(failedReads.map(({ task }) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)(task)), NAMED_LOGS);
		unknown.push({
			kind: "logs",
			name: `the log of ${names}`,
			reason: first.missingBecause ?? ""
		});
	}
	const warning = describeUnknown(unknown);
	if (warning !== void 0) log.warn(warning);
	return {
		tasks,
		dagTasks,
		taskLogs,
		xcom,
		unknown
	};
}
function describeUnknown(unknown) {
	const [first] = unknown;
	if (first === void 0) return void 0;
	if (unknown.length === 1) return `${first.name[0]?.toUpperCase()}${first.name.slice(1)} could not be read: ${first.reason}.`;
	return `Parts of the report could not be read: ${unknown.map(({ name, reason }) => `${name} (${reason})`).join("; ")}.`;
}



/***/ }),

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



/***/ })

};
