export const id = 474;
export const ids = [474];
export const modules = {

/***/ 4474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCliClient: () => (/* binding */ openCliClient)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5103);


// lib/airflow/cli/dialect.js
function selectCliDialect(version) {
	if (version.major >= 3) return dialect3;
	return version.major === 2 ? createDialect2(version) : dialect1;
}
const dagArg = (dagId) => (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.r)("DAG id", dagId);
const runArg = (runId) => (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.r)("DAG run id", runId);
const keyArg = (key) => (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.r)("DAG run id or date", key);
const requestArgs = ({ runId, conf }) => [
	"-r",
	runArg(runId),
	"-c",
	(0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.t)(conf)
];
const dateArgs = (option, date) => date === void 0 ? [] : [option, keyArg(date)];
const stateArgs = ({ state }) => state === void 0 ? [] : ["--state", state];
const rangeArgs = ({ date }) => [...dateArgs("--start-date", date), ...dateArgs("--end-date", date)];
const dialect1 = {
	lookUp: "by-date",
	listsRuns: true,
	loadsFiles: true,
	rows: "table",
	dropsMicroseconds: true,
	firstState: "running",
	taskStates: "each",
	trigger: (request) => [
		"trigger_dag",
		dagArg(request.dagId),
		...requestArgs(request),
		...dateArgs("-e", request.logicalDate)
	],
	state: (dagId, date) => [
		"dag_state",
		dagArg(dagId),
		keyArg(date)
	],
	listRuns: (dagId, filter) => [
		"list_dag_runs",
		dagArg(dagId),
		...stateArgs(filter)
	],
	listTaskStates: (dagId) => ["list_tasks", dagArg(dagId)],
	unpause: (dagId) => ["unpause", dagArg(dagId)]
};
function createDialect2(version) {
	const since = (minor) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(version, 2, minor);
	const json = ["-o", "json"];
	return {
		lookUp: since(2) ? "by-list" : "by-date",
		listsRuns: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.at)(version),
		loadsFiles: !since(4),
		rows: "json",
		dropsMicroseconds: !since(6),
		firstState: since(1) ? "queued" : "running",
		taskStates: since(2) ? "by-id" : "by-date",
		trigger: (request) => [
			"dags",
			"trigger",
			dagArg(request.dagId),
			...requestArgs(request),
			...dateArgs("-e", request.logicalDate),
			...since(6) ? ["--no-replace-microseconds", ...json] : []
		],
		state: (dagId, date) => [
			"dags",
			"state",
			dagArg(dagId),
			keyArg(date)
		],
		listRuns: (dagId, filter) => [
			"dags",
			"list-runs",
			"-d",
			dagArg(dagId),
			...stateArgs(filter),
			...rangeArgs(filter),
			...json
		],
		listTaskStates: (dagId, key) => [
			"tasks",
			"states-for-dag-run",
			dagArg(dagId),
			keyArg(key),
			...json
		],
		unpause: (dagId) => [
			"dags",
			"unpause",
			dagArg(dagId),
			...since(9) ? json : []
		]
	};
}
const dialect3 = {
	lookUp: "by-id",
	listsRuns: true,
	loadsFiles: false,
	rows: "json",
	dropsMicroseconds: false,
	firstState: "queued",
	taskStates: "by-id",
	trigger: (request) => [
		"dags",
		"trigger",
		dagArg(request.dagId),
		...requestArgs(request),
		...dateArgs("-l", request.logicalDate),
		"--no-replace-microseconds",
		"-o",
		"json"
	],
	state: (dagId, runId) => [
		"dags",
		"state",
		dagArg(dagId),
		keyArg(runId)
	],
	listRuns: (dagId, filter) => [
		"dags",
		"list-runs",
		dagArg(dagId),
		...stateArgs(filter),
		...rangeArgs(filter),
		"-o",
		"json"
	],
	listTaskStates: (dagId, key) => [
		"tasks",
		"states-for-dag-run",
		dagArg(dagId),
		keyArg(key),
		"-o",
		"json"
	],
	unpause: (dagId) => [
		"dags",
		"unpause",
		dagArg(dagId),
		"-o",
		"json"
	]
};
function taskStateArgv({ dagId }, taskId, date) {
	return [
		"task_state",
		dagArg(dagId),
		(0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.r)("task id", taskId),
		keyArg(date)
	];
}
// lib/airflow/cli/json-brackets.js
function closingBrackets(text) {
	const closing = new Int32Array(text.length + 2).fill(-1);
	let textEnd = -1;
	let textEndAfter = -1;
	for (let at = text.length - 1; at >= 0; at -= 1) {
		const char = text[at];
		const next = closing[at + 1] ?? -1;
		if (char === "]" || char === "}") closing[at] = at;
		else if (char === "[" || char === "{") closing[at] = next < 0 ? -1 : closing[next + 1] ?? -1;
		else if (char === "\"") closing[at] = textEnd < 0 ? -1 : closing[textEnd + 1] ?? -1;
		else closing[at] = next;
		const end = char === "\"" ? at : char === "\n" ? -1 : char === "\\" ? textEndAfter : textEnd;
		textEndAfter = textEnd;
		textEnd = end;
	}
	return closing;
}
// lib/airflow/cli/output.js
const LINE_LIMIT = 4e3;
const FAILED_PARSES = 8;
function findRows(stdout, isWanted) {
	const text = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.an)(stdout);
	let left = FAILED_PARSES * text.length;
	let before = text.length;
	for (const { start, end } of findLists(text)) {
		if (end > before) continue;
		const rows = parseRows(text.slice(start, end));
		if (rows?.every(isWanted)) return rows;
		if (rows !== void 0) before = start;
		left -= end - start;
		if (left <= 0) break;
	}
	return text.split("\n").some(isEmptyList) ? [] : void 0;
}
function findLists(text) {
	const starts = [...text.matchAll(/\[\s*\{\s*"/g)].map(({ index }) => index);
	if (starts.length === 0) return [];
	const closing = closingBrackets(text);
	const spans = [];
	for (const start of starts) {
		const close = closing[start + 1] ?? -1;
		if (close >= 0) spans.push({
			start,
			end: close + 1
		});
	}
	return spans.sort((a, b) => b.end - a.end || a.start - b.start);
}
function parseRows(text) {
	try {
		const value = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Sn)(text);
		return Array.isArray(value) && value.every(_start_js__WEBPACK_IMPORTED_MODULE_0__.xn) ? value : void 0;
	} catch {
		return;
	}
}
function isEmptyList(line) {
	const text = line.trim();
	return text === "No data found" || text.startsWith("[") && text.endsWith("]") && text.slice(1, -1).trim() === "";
}
function findState(stdout, known) {
	const words = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.an)(stdout).split("\n").map(readStateWord).filter((word) => word !== void 0);
	const word = words.findLast((candidate) => candidate === "None" || known.has(candidate)) ?? words.at(-1);
	return word === "None" ? null : word;
}
function findStateConf(stdout, state) {
	const line = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.an)(stdout).split("\n").map((each) => each.trim()).findLast((each) => each === state || each.startsWith(`${state}, {`));
	if (line === void 0) return void 0;
	if (line === state) return {};
	try {
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ut)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Sn)(line.slice(state.length + 2)));
	} catch {
		return;
	}
}
function readStateWord(line) {
	const text = line.trim();
	const word = /^(?:[a-z_]{1,100}|None)/.exec(text)?.[0];
	if (word === void 0) return void 0;
	const rest = text.slice(word.length);
	return rest === "" || rest.startsWith(", {") && rest.endsWith("}") ? word : void 0;
}
function readLines(text) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.an)(text).split("\n").map((line) => line.trim().slice(0, LINE_LIMIT)).filter((line) => line !== "");
}
// lib/airflow/cli/failure.js
const WORDS_LIMIT = 500;
const EXCEPTION_LINES = 200;
function readFailure(result) {
	const errors = readLines(result.stderr);
	const lines = [...readLines(result.stdout), ...errors];
	const exception = lines.findLastIndex((line) => EXCEPTION.test(line));
	const words = exception === -1 ? "" : shorten(lines.slice(exception, exception + EXCEPTION_LINES).join(" "));
	const known = KINDS.find(([, ...phrases]) => phrases.some((phrase) => holds(words, phrase)));
	if (known !== void 0) return {
		kind: known[0],
		words
	};
	for (const [kind, ...phrases] of KINDS) {
		const line = errors.findLast((candidate) => phrases.some((phrase) => holds(candidate, phrase)));
		if (line !== void 0) return {
			kind,
			words: shorten(line)
		};
	}
	return {
		kind: "unknown",
		words: words || shorten(errors.at(-1) ?? "")
	};
}
function shorten(words) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__._n)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.kt)(words), WORDS_LIMIT);
}
function saysRunIdIsTaken(words, runId) {
	return /\brun id (\S+) already exists\b/i.exec(words)?.[1] === (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.yn)(runId);
}
const EXCEPTION = /^[A-Za-z_][\w.]{0,500}(?:Error|Exception|NotFound|Exists|Exit)\b(?::|$)/;
function holds(line, phrase) {
	let rest = line;
	for (const part of phrase) {
		const match = part.exec(rest);
		if (match === null) return false;
		rest = rest.slice(match.index + match[0].length);
	}
	return true;
}
const KINDS = [
	[
		"conflict",
		[/DagRunAlreadyExists|IntegrityError|UniqueViolation/i],
		[/(?:dag ?run|run id)\b/i, /already exists/i]
	],
	[
		"run-not-found",
		[/DagRunNotFound|DagRun does not exist|Error parsing the supplied (?:execution|logical)_date/],
		[/DagRun for /, / not found/]
	],
	[
		"dag-not-found",
		[/DagNotFound|does not exist in 'dag' table|dag_id could not be found|no attribute 'set_is_paused'/i],
		[/\bdag id /i, / not found/i],
		[/\bdag '[^']*' could not be found/i]
	],
	["usage", [/\berror: (?:unrecognized arguments|the following arguments|invalid choice|argument )/]],
	[
		"rejected",
		[/\bhas import errors\b/i],
		[/^(?:airflow\.(?:\w+\.)*exceptions\.|[\w.]*ParamValidationError|ValueError|TypeError|AirflowException|json\.)/]
	]
];
function fileNotLoaded(dagId) {
	return new _start_js__WEBPACK_IMPORTED_MODULE_0__.On("unreachable", `The web server cannot load the file of DAG "${dagId}", without which the command line of Airflow before 2.4 tells nothing of its runs, which may go on.`, {
		delivery: "unknown",
		hint: "Look at the run in Airflow before you start the step again. Probably the file imports what the web server does not have (1.10.12 and 2.0.2 install no requirements.txt there): import it inside the tasks, or use Airflow 2.4.3 or later."
	});
}
function failureError(failure, action, dagId) {
	const { kind, words } = failure;
	const output = words === "" ? " (no output)" : `: ${words}`;
	if (kind === "dag-not-found") return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.K)(dagId);
	if (kind === "run-not-found") return new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("dag-run-not-found", `Airflow has no such DAG run of "${dagId}"${output}`);
	if (kind === "usage") return new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unsupported", `Airflow's command line does not know how to ${action}${output}`);
	if (kind === "rejected" || kind === "conflict") return new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("rejected-by-airflow", `Airflow refused to ${action}${output}`);
	return new _start_js__WEBPACK_IMPORTED_MODULE_0__.On("unreachable", `Airflow's command to ${action} ended without a result${output}`, { delivery: "unknown" });
}
// lib/airflow/cli/run-date.js
const SPREAD_SECONDS = 60;
function createDateMaker(hasWholeSeconds, { date, random }) {
	const made = new Set();
	function draw() {
		const nowMs = date().getTime();
		if (hasWholeSeconds) {
			const agoMs = Math.floor(random() * SPREAD_SECONDS) * 1e3;
			return `${new Date(nowMs - agoMs).toISOString().slice(0, 19)}+00:00`;
		}
		const below = Math.floor(random() * 1e3).toString().padStart(3, "0");
		return `${new Date(nowMs).toISOString().slice(0, 23)}${below}+00:00`;
	}
	return { make() {
		let drawn = draw();
		for (let attempt = 0; made.has(drawn) && attempt < 1e3; attempt += 1) drawn = draw();
		made.add(drawn);
		return drawn;
	} };
}
function withoutMicroseconds(date) {
	return date.replace(/(:\d{2}:\d{2})\.\d+/, "$1");
}
// lib/airflow/cli/runs.js
function requireRun(listed) {
	return {
		...listed,
		state: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Y)(listed.state, listed.runId)
	};
}
function readTriggered({ stdout }, request, firstState) {
	const { dagId, runId } = request;
	const row = findRows(stdout, (row) => row["dag_id"] === dagId && row["dag_run_id"] === runId)?.[0];
	if (row !== void 0) return requireRun({
		...decodeListed(row),
		dagId,
		runId,
		state: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(row, "state") ?? firstState
	});
	const created = readLines(stdout).findLast((line) => line.includes("Created <DagRun "));
	const match = created === void 0 ? null : /Created <DagRun (\S+) @ (\S+(?: [\d:.+-]+)?): (\S+?),? /.exec(created);
	if (match?.[1] !== dagId || match[3] !== runId) return void 0;
	return requireRun({
		dagId,
		runId,
		state: /\bstate:(\w+)/.exec(created ?? "")?.[1] ?? firstState,
		logicalDate: readDate(match[2])
	});
}
function readRunList({ stdout }, dagId) {
	return findRows(stdout, (row) => row["dag_id"] === dagId && "run_id" in row && "state" in row)?.map((row) => ({
		...decodeListed(row),
		dagId,
		runId: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(row, "run_id") ?? "",
		state: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(row, "state") ?? ""
	}));
}
function readRunTable({ stdout }, dagId) {
	const lines = readLines(stdout);
	if (!lines.some((line) => /^id\s*\| run_id\s*\| state\s*\|/.test(line))) return lines.includes(`No dag runs for ${dagId}`) ? [] : void 0;
	return lines.flatMap((line) => {
		const [id = "", ...cells] = line.split("|").map((cell) => cell.trim());
		const [state = "", date, start, end] = cells.slice(-4);
		const runId = cells.slice(0, -4).join(" | ");
		if (cells.length < 5 || end !== "" || !/^\d+$/.test(id) || !/^\w+$/.test(state)) return [];
		return [{
			dagId,
			runId,
			state,
			logicalDate: readDate(date),
			startDate: readDate(start)
		}];
	});
}
function decodeListed(row) {
	return {
		logicalDate: readDate((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(row, "logical_date") ?? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(row, "execution_date")),
		runAfter: readDate((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(row, "run_after")),
		startDate: readDate((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(row, "start_date")),
		endDate: readDate((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(row, "end_date")),
		runType: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.mt)(row, "run_type")
	};
}
function readDate(text) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ft)(text)?.replace(" ", "T");
}
function readTaskStates({ stdout }, dagId) {
	return findRows(stdout, (row) => row["dag_id"] === dagId && "task_id" in row && "state" in row)?.slice(0, _start_js__WEBPACK_IMPORTED_MODULE_0__.X + 1).map((row) => {
		const startDate = readDate((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(row, "start_date"));
		const endDate = readDate((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(row, "end_date"));
		const durationMs = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.L)(startDate, endDate);
		const mapIndex = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(row, "map_index");
		return {
			taskId: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(row, "task_id", 250) ?? "",
			mapIndex: mapIndex !== void 0 && /^\d{1,9}$/.test(mapIndex) ? Number(mapIndex) : -1,
			state: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.J)(row["state"]),
			tryNumber: 0,
			startDate,
			endDate,
			durationSeconds: durationMs === void 0 ? void 0 : durationMs / 1e3
		};
	});
}
function readTaskNames({ stdout }) {
	return readLines(stdout).filter((line) => /^[\w.-]+$/.test(line));
}
// lib/airflow/cli/run-finder.js
const DATES_LIMIT = {
	tries: 3,
	ms: 3e3
};
function createCliRunFinder(transport, dialect, clock) {
	const dates = new Map();
	const dags = new Set();
	const maker = createDateMaker(dialect.dropsMicroseconds, clock);
	function withDate(request) {
		if (dialect.lookUp === "by-id") return request;
		const known = dates.get((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tt)(request));
		if (known?.certainty === "confirmed") return {
			...request,
			logicalDate: known.date
		};
		const isMade = request.logicalDate === void 0;
		const kept = known?.isMade === true && known.certainty === "sent" ? known.date : void 0;
		const date = request.logicalDate ?? kept ?? maker.make();
		const stored = dialect.dropsMicroseconds ? withoutMicroseconds(date) : date;
		dates.set((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tt)(request), {
			date: stored,
			certainty: "sent",
			isMade
		});
		return {
			...request,
			logicalDate: date
		};
	}
	function confirm(run) {
		if (run.logicalDate === void 0) return;
		dates.set((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tt)(run), {
			date: run.logicalDate,
			certainty: "confirmed",
			isMade: false
		});
	}
	function decodeOfDag(dagId, action, decode) {
		return (result) => {
			const value = decode(result);
			if (value !== void 0) {
				dags.add(dagId);
				return value;
			}
			const failure = readFailure(result);
			if (failure.kind !== "dag-not-found") throw failureError(failure, action, dagId);
			if (dialect.loadsFiles && dags.has(dagId)) throw fileNotLoaded(dagId);
		};
	}
	async function list(dagId, filter, signal) {
		if (!dialect.listsRuns) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unsupported", "MWAA's command line cannot list the DAG runs of this Airflow version.", { hint: "On this version, the step can wait only for a run that it triggered itself; Airflow 2.2 and later can list runs." });
		const decode = decodeOfDag(dagId, "list the DAG runs", (result) => dialect.rows === "json" ? readRunList(result, dagId) : readRunTable(result, dagId));
		return await transport.read(dialect.listRuns(dagId, filter), decode, signal);
	}
	async function findInList(ref, filter, signal) {
		const listed = (await list(ref.dagId, filter, signal))?.find((run) => run.runId === ref.runId);
		if (listed === void 0) return void 0;
		confirm(listed);
		return requireRun(listed);
	}
	async function askState(ref, key, signal) {
		const { dagId, runId } = ref;
		const decode = decodeOfDag(dagId, "read the state of the DAG run", ({ stdout }) => {
			const state = findState(stdout, _start_js__WEBPACK_IMPORTED_MODULE_0__.q);
			if (state === void 0) return void 0;
			return {
				state,
				conf: state === null ? void 0 : findStateConf(stdout, state)
			};
		});
		const told = await transport.read(dialect.state(dagId, key), decode, signal);
		if (told === void 0 || told.state === null) return void 0;
		const found = {
			dagId,
			runId,
			state: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Y)(told.state, runId)
		};
		return dialect.lookUp === "by-date" ? {
			...found,
			logicalDate: key
		} : {
			...found,
			conf: told.conf
		};
	}
	async function findById(ref, signal) {
		if (/^\d/.test(ref.runId)) return await findInList(ref, {}, signal);
		const run = await askState(ref, ref.runId, signal);
		if (run === void 0 || !(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.et)(run)) return run;
		const brief = AbortSignal.any([signal]);
		(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.F)(brief, DATES_LIMIT);
		try {
			return {
				...run,
				...await findInList(ref, {}, brief)
			};
		} catch (error) {
			signal.throwIfAborted();
			if (!(error instanceof _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn)) throw error;
			return run;
		}
	}
	async function findByDate(ref, signal) {
		const known = dates.get((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tt)(ref));
		if (known?.certainty === "absent") return void 0;
		const isOurs = known?.certainty === "confirmed" || known?.certainty === "sent" && known.isMade;
		return known !== void 0 && isOurs ? await askState(ref, known.date, signal) : await findInList(ref, {}, signal);
	}
	async function findByList(ref, signal) {
		const known = dates.get((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tt)(ref));
		if (known !== void 0 && known.certainty !== "taken") return await findInList(ref, { date: known.date }, signal);
		return await findInList(ref, {}, signal);
	}
	function judgeConflict(known, words) {
		if (known.certainty === "confirmed") return "confirmed";
		if (dialect.listsRuns) return "taken";
		return /run id/i.test(words) ? known.certainty : "absent";
	}
	return {
		list,
		find(ref, signal) {
			if (dialect.lookUp === "by-id") return findById(ref, signal);
			return dialect.lookUp === "by-date" ? findByDate(ref, signal) : findByList(ref, signal);
		},
		async trigger(request, signal) {
			const argv = dialect.trigger(withDate(request));
			const wasKnown = dags.has(request.dagId);
			dags.add(request.dagId);
			const result = await transport.run(argv, "write", signal);
			const run = readTriggered(result, request, dialect.firstState);
			if (run !== void 0) {
				confirm(run);
				return {
					kind: "accepted",
					run
				};
			}
			const failure = readFailure(result);
			if (failure.kind !== "conflict") {
				const error = failureError(failure, `trigger the DAG "${request.dagId}"`, request.dagId);
				if (!wasKnown && !(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.kn)(error)) dags.delete(request.dagId);
				throw error;
			}
			const known = dates.get((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tt)(request));
			if (known !== void 0) dates.set((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tt)(request), {
				...known,
				certainty: judgeConflict(known, failure.words)
			});
			const isRunIdTaken = saysRunIdIsTaken(failure.words, request.runId);
			return {
				kind: "conflict",
				detail: failure.words,
				...isRunIdTaken && { isRunIdTaken }
			};
		}
	};
}
// lib/airflow/cli/client.js
const MOST_TASKS = 50;
const MOST_LISTED = 100;
function openCliClient(transport, version, clock = _start_js__WEBPACK_IMPORTED_MODULE_0__.An) {
	const dialect = selectCliDialect(version);
	const runs = createCliRunFinder(transport, dialect, clock);
	async function requireDate(ref, signal) {
		const date = (await runs.find(ref, signal))?.logicalDate;
		if (date !== void 0) return date;
		throw (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.G)(ref);
	}
	async function readEachTask(ref, signal) {
		const date = await requireDate(ref, signal);
		const readNames = (result) => {
			const names = readTaskNames(result);
			if (names.length === 0) throw taskError(result, "list the tasks", ref);
			return names;
		};
		const readState = (result) => {
			const state = findState(result.stdout, _start_js__WEBPACK_IMPORTED_MODULE_0__.$);
			if (state === void 0 && readFailure(result).kind !== "rejected") throw taskError(result, "read the state of a task", ref);
			return state;
		};
		const names = await transport.read(dialect.listTaskStates(ref.dagId, date), readNames, signal);
		if (names.length > MOST_TASKS) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unsupported", `The DAG has ${names.length} tasks: the states of at most ${MOST_TASKS} are read one by one over the CLI endpoint.`);
		const instances = [];
		for (const taskId of names) {
			const state = await transport.read(taskStateArgv(ref, taskId, date), readState, signal);
			if (state !== void 0) instances.push({
				taskId,
				mapIndex: -1,
				state: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.J)(state),
				tryNumber: 0
			});
		}
		return instances;
	}
	return {
		transport: transport.kind,
		version,
		can: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.it)("cli", version),
		getDag: () => refuse("read a DAG"),
		getDagParams: () => refuse("read the params of a DAG"),
		listDagTasks: () => refuse("read the structure of a DAG"),
		listImportErrors: () => refuse("list import errors"),
		async unpauseDag(dagId, signal) {
			const result = await transport.run(dialect.unpause(dagId), "write", signal);
			if (!isUnpaused(result.stdout, dagId)) throw failureError(readFailure(result), `unpause the DAG "${dagId}"`, dagId);
		},
		async triggerDagRun(request, signal) {
			return await runs.trigger(request, signal);
		},
		getDagRun: async (ref, signal) => await runs.find(ref, signal),
		async listDagRuns({ dagId, states, limit }, signal) {
			const found = [];
			for (const state of states ?? [void 0]) {
				const listed = await runs.list(dagId, { state }, signal);
				if (listed === void 0 && dialect.loadsFiles) throw (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.K)(dagId);
				found.push(...(listed ?? []).slice(0, MOST_LISTED).map(requireRun));
			}
			return found.sort((a, b) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Q)(b) - (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Q)(a)).slice(0, Math.min(limit, MOST_LISTED));
		},
		async listTaskInstances(ref, signal) {
			(0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.r)("DAG run id", ref.runId);
			if (dialect.taskStates === "each") return await readEachTask(ref, signal);
			const key = dialect.taskStates === "by-id" ? ref.runId : await requireDate(ref, signal);
			const decode = (result) => {
				const instances = readTaskStates(result, ref.dagId);
				if (instances !== void 0) return instances.toSorted(_start_js__WEBPACK_IMPORTED_MODULE_0__.Z);
				throw failureError(readFailure(result), "list the task instances", ref.dagId);
			};
			return await transport.read(dialect.listTaskStates(ref.dagId, key), decode, signal);
		},
		stopDagRun: () => refuse("stop a DAG run"),
		noteDagRun: () => refuse("leave a note on a DAG run"),
		clearTasks: () => refuse("clear tasks"),
		readTaskLog: () => refuse("read task logs"),
		getXcom: () => refuse("read XComs")
	};
}
function taskError(result, action, ref) {
	const failure = readFailure(result);
	return failure.kind === "dag-not-found" ? fileNotLoaded(ref.dagId) : failureError(failure, action, ref.dagId);
}
function refuse(action) {
	return Promise.reject(new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unsupported", `MWAA's CLI endpoint cannot ${action}.`, { hint: "Use the transport invoke-rest-api or web-session." }));
}
function isUnpaused(stdout, dagId) {
	const lines = readLines(stdout);
	if (lines.includes(`Dag: ${dagId}, paused: False`) || lines.includes("No paused DAGs were found")) return true;
	return (findRows(stdout, (row) => row["dag_id"] === dagId && "is_paused" in row)?.length ?? 0) > 0;
}



/***/ }),

/***/ 5103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatCommandLine),
/* harmony export */   r: () => (/* binding */ requireCommandId),
/* harmony export */   t: () => (/* binding */ formatAsciiJson)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

// lib/transport/command-line.js
function formatCommandLine(argv) {
	return argv.map(quote).join(" ");
}
function quote(argument) {
	if (argument.includes("\0")) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("internal", "A NUL character cannot be part of a command.");
	if (/^[A-Za-z0-9_.~:+@%,=/-]+$/.test(argument)) return argument;
	return `'${argument.replaceAll("'", `'"'"'`)}'`;
}
function formatAsciiJson(value) {
	return JSON.stringify(value).replace(/[^\x20-\x7e]|'/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function requireCommandId(what, id) {
	if (/^[A-Za-z0-9_.~:+][A-Za-z0-9_.~:+-]*$/.test(id)) return id;
	throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unsupported", `The ${what} cannot be used with the CLI endpoint: only letters, digits and _ . ~ : + - are safe there, and it must not start with "-".`, { hint: "Use the transport invoke-rest-api or web-session, or another id." });
}



/***/ })

};
