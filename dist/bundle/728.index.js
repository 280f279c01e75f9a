export const id = 728;
export const ids = [728];
export const modules = {

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ callWithin)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);

// lib/core/bounded-call.js
const CALL = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("work()");
function callWithin(limitMs, work) {
	try {
		return CALL.runInContext((0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ work }), { timeout: Math.max(1, Math.ceil(limitMs)) });
	} catch (error) {
		if (isCode(error, "ERR_SCRIPT_EXECUTION_TIMEOUT")) return "too-long";
		if (error instanceof RangeError) return "too-deep";
		throw error;
	}
}
function isCode(error, code) {
	return typeof error === "object" && error !== null && "code" in error && error.code === code;
}



/***/ }),

/***/ 6007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ judgeConf),
/* harmony export */   r: () => (/* binding */ listProblems),
/* harmony export */   t: () => (/* binding */ checkConf)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
/* harmony import */ var _bounded_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1441);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);




// lib/dag-run/dry-run/conf-verdict.js
const MOST_NAMES = 10;
const NAME_LIMIT = 100;
function judgeConf(count, { problems, unchecked, extraKeys }) {
	const name = "conf";
	if (problems.length > 0) return {
		name,
		status: "failed",
		detail: listProblems(problems),
		code: "conf-invalid",
		hint: CONF_HINT
	};
	const extra = extraKeys.length === 0 ? "" : `; not among its params: ${list(extraKeys, ", ", (key) => `"${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(key, NAME_LIMIT)}"`)}`;
	if (unchecked.length === 0) return {
		name,
		status: "ok",
		detail: `matches the DAG's ${describeParams(count)}${extra}`
	};
	const schemas = list(unchecked, "; ", ({ param, reason }) => `the schema of "${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(param, NAME_LIMIT)}" cannot be checked here: ${reason}`);
	return {
		name,
		status: "cannot-check",
		detail: `${unchecked.length === count ? "" : `matches ${count - unchecked.length} of the DAG's ${describeParams(count)}; `}${schemas}${extra}`
	};
}
function listProblems(problems) {
	return list(problems, "; ", ({ param, problem }) => `"${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(param, NAME_LIMIT)}" ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.yn)(problem)}`);
}
const CONF_HINT = "Correct the input \"conf\" or the DAG's params.";
function list(items, separator, format) {
	const more = items.length > MOST_NAMES ? [`and ${items.length - MOST_NAMES} more`] : [];
	return [...items.slice(0, MOST_NAMES).map(format), ...more].join(separator);
}
function describeParams(count) {
	return `${count} param${count === 1 ? "" : "s"}`;
}
// lib/dag-run/readiness/conf-schema.js
const PARAM_LIMIT_MS = 500;
const TOTAL_LIMIT_MS = 3e3;
const NO_TIME = "the checks of the other params used up the time for it";
async function checkConf(params, conf, signal) {
	const names = new Set(params.map((param) => param.name));
	const extraKeys = Object.keys(conf).filter((key) => !names.has(key));
	const problems = [];
	const unchecked = [];
	if (params.length === 0) return {
		problems,
		unchecked,
		extraKeys
	};
	const compiler = await createCompiler();
	let leftMs = TOTAL_LIMIT_MS;
	for (const param of params) {
		const startedAt = performance.now();
		const verdict = leftMs <= 0 ? { reason: NO_TIME } : checkParam(compiler, param, conf, Math.min(leftMs, PARAM_LIMIT_MS));
		const tookMs = performance.now() - startedAt;
		leftMs -= tookMs;
		if ("reason" in verdict) unchecked.push({
			param: param.name,
			reason: verdict.reason
		});
		else if (verdict.problem !== void 0) problems.push({
			param: param.name,
			problem: verdict.problem
		});
		if (tookMs > 50) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
		signal.throwIfAborted();
	}
	return {
		problems,
		unchecked,
		extraKeys
	};
}
function checkParam(compiler, param, conf, limitMs) {
	if (Object.hasOwn(param.schema, "$async")) return { reason: REASONS.unknown };
	try {
		const answer = (0,_bounded_call_js__WEBPACK_IMPORTED_MODULE_2__.t)(limitMs, () => judge(compiler.compile(param.schema), param, conf));
		if (answer === "too-long") compiler.reset();
		return typeof answer === "string" ? { reason: REASONS[answer] } : answer;
	} catch (error) {
		if (error instanceof SyntaxError) return { reason: REASONS.pattern };
		return { reason: error instanceof Error && "missingRef" in error ? REASONS.remote : REASONS.unknown };
	}
}
const REASONS = {
	"too-long": "its check takes too long",
	"too-deep": "it refers to itself without end, or is nested too deeply",
	remote: "it refers to a schema that it does not contain",
	pattern: "it has a pattern that JavaScript does not understand",
	unknown: "it is not a valid JSON Schema (draft 2020-12)"
};
function judge(validate, { name, value }, conf) {
	const isGiven = Object.hasOwn(conf, name);
	if (validate(isGiven ? conf[name] : value)) return { problem: void 0 };
	if (!isGiven && value === null) return { problem: "has no default and must be given" };
	const where = isGiven ? "" : "its default ";
	const errors = validate.errors ?? [];
	const reasons = errors.slice(0, MOST_REASONS).map((error) => `${where}${describe(error)}`);
	const more = errors.length > MOST_REASONS ? [`${errors.length - MOST_REASONS} more`] : [];
	return { problem: [...reasons, ...more].join("; ") };
}
const MOST_REASONS = 5;
const REASON_LIMIT = 300;
async function createCompiler() {
	const { Ajv2020 } = (await __webpack_require__.e(/* import() */ 181).then(__webpack_require__.bind(__webpack_require__, 8181)).then((m) => (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1))).default;
	const create = () => {
		const ajv = new Ajv2020({
			allErrors: true,
			strict: false,
			logger: false,
			unicodeRegExp: false,
			formats: FORMATS
		});
		ajv.compile({});
		return ajv;
	};
	let ajv = create();
	return {
		compile(schema) {
			ajv.removeSchema();
			return ajv.compile(schema);
		},
		reset() {
			ajv = create();
		}
	};
}
function describe({ instancePath, keyword, message, params }) {
	const at = instancePath === "" ? "" : `at ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(instancePath, REASON_LIMIT)}: `;
	const allowed = keyword === "enum" ? ` (${listAllowed(params["allowedValues"])})` : "";
	return `${at}${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(message ?? keyword, REASON_LIMIT)}${allowed}`;
}
function listAllowed(values) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.g)(values, REASON_LIMIT) ?? `${Array.isArray(values) ? values.length : "some"} values`;
}
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
const FORMATS = {
	date: isDate,
	time: (text) => TIME.test(text),
	"date-time": (text) => /t/i.test(text[10] ?? "") && isDate(text.slice(0, 10)) && TIME.test(text.slice(11)),
	email: (text) => text.includes("@"),
	"idn-email": (text) => text.includes("@"),
	ipv4: (text) => text.split(".").length === 4 && text.split(".").every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256),
	uuid: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
};
function isDate(text) {
	const day = Number(text.slice(8));
	return DATE.test(text) && new Date(`${text}T00:00:00Z`).getUTCDate() === day;
}



/***/ }),

/***/ 5728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRunDag: () => (/* binding */ dryRunDag)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
/* harmony import */ var _conf_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6007);


// lib/aws/identity.js
const LIMIT_MS = 15e3;
async function getCallerIdentity(options, signal) {
	const credentials = await options.credentials.get(signal);
	const { GetCallerIdentityCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(695), __webpack_require__.e(994), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 9789));
	const client = new STSClient({
		...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.U)("STS", options),
		credentials: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.W)(credentials)
	});
	const limit = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.H)(LIMIT_MS, signal);
	try {
		const sent = client.send(new GetCallerIdentityCommand({}), { abortSignal: limit.signal });
		const { Arn = "", Account = "" } = await limit.hold(sent);
		if (!/^\d{12}$/.test(Account) || !/^arn:[a-z-]{1,30}:(?:sts|iam)::\d{12}:[\x21-\x7e]{1,2048}$/.test(Arn)) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("unexpected-response", "GetCallerIdentity answered without the account and the ARN of the caller.");
		return readIdentity(Arn, Account);
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn) throw error;
		const failure = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.wt)(error);
		const serviceFailure = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ht)(failure, error, "GetCallerIdentity");
		if (serviceFailure !== void 0) throw serviceFailure;
		if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.yt)(error) || (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.vt)(failure)) throw (0,_start_js__WEBPACK_IMPORTED_MODULE_0__._t)(failure, {
			action: "GetCallerIdentity",
			region: options.region
		}, error);
		throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("no-credentials", `AWS does not accept the credentials: ${failure.message}`, { cause: error });
	} finally {
		limit.end();
	}
}
const ARN_LIMIT = 2048;
function readIdentity(text, accountId) {
	const arn = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pn)(text, ARN_LIMIT);
	const [, roleName, sessionName] = /^[^/]*:assumed-role\/(?:.*\/)?([^/]+)\/([^/]+)$/.exec(arn) ?? [];
	return {
		arn,
		accountId,
		roleName,
		sessionName
	};
}
// lib/dag-run/dry-run/dry-run.js
async function dryRun(plan, context, signal) {
	const checks = [...plan.facts];
	const request = describeRequest(plan);
	try {
		checks.push(checkEnvironment(plan));
		for (const read of READS) {
			if (checks.some(endsReading)) break;
			checks.push(...await read(plan, context, signal));
		}
	} catch (error) {
		return {
			outcome: signal.aborted ? {
				name: "cancelled",
				message: "The workflow was cancelled during the dry run"
			} : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tn)(error),
			checks,
			request
		};
	}
	return {
		outcome: judge(plan, checks),
		checks,
		request
	};
}
const READS = [
	checkReadiness,
	checkActiveRuns,
	checkParams,
	checkRunId
];
function endsReading({ status, code }) {
	return status === "failed" && (code === "environment-not-ready" || code === "dag-absent");
}
function judge({ inputs }, checks) {
	const failed = checks.filter((check) => check.status === "failed");
	const [first] = failed;
	if (first === void 0) return {
		name: "validated",
		message: `DAG "${inputs.dagId}" could be triggered; nothing was started (dry-run)`
	};
	const more = failed.length === 1 ? "" : ` (and ${failed.length - 1} more)`;
	return {
		name: "not-ready",
		code: first.code,
		message: `${first.name}: ${first.detail}${more}`,
		hint: first.hint
	};
}
function checkEnvironment({ environment }) {
	const name = "environment";
	if (environment === void 0) return {
		name,
		status: "cannot-check",
		detail: "the role may not call airflow:GetEnvironment"
	};
	const version = environment.airflowVersion === void 0 ? "" : `, Airflow ${environment.airflowVersion.text}`;
	return {
		name,
		status: "ok",
		detail: `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.en)(environment) ?? `"${environment.name}" is ${environment.status}`}${version}`
	};
}
async function checkReadiness(plan, context, signal) {
	const { ifPaused } = plan.inputs;
	const name = "DAG";
	if (!context.client.can("get-dag")) return [cannot(name, context)];
	const readiness = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.b)(plan, context, signal);
	if (readiness.kind === "not-ready") {
		const { message, code, hint } = readiness.outcome;
		return [{
			name,
			status: "failed",
			detail: message,
			code,
			hint
		}];
	}
	const { dag } = readiness;
	const parsed = dag.lastParsedTime === void 0 ? "" : `, last parsed at ${dag.lastParsedTime}`;
	const ready = {
		name,
		status: "ok",
		detail: `"${dag.dagId}" is active${parsed}`
	};
	if (!dag.isPaused) return [ready, {
		name: "pause",
		status: "ok",
		detail: "the DAG is not paused"
	}];
	if (ifPaused !== "fail") return [ready, {
		name: "pause",
		status: "ok",
		detail: `the DAG is paused: ${ifPaused === "unpause" ? "it would be unpaused" : "its run would stay queued"} (if-paused: ${ifPaused})`
	}];
	return [ready, {
		name: "pause",
		status: "failed",
		detail: "the DAG is paused",
		code: "dag-paused",
		hint: "Unpause the DAG in Airflow, or set \"if-paused: unpause\"."
	}];
}
async function checkActiveRuns(plan, context, signal) {
	const { dagId, ifRunning } = plan.inputs;
	if (ifRunning === "allow") return [];
	const name = "active runs";
	const [run] = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.O)(dagId, context, signal);
	if (run === void 0) return [{
		name,
		status: "ok",
		detail: "the DAG has none"
	}];
	const detail = `"${run.runId}"${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.A)(context, run)} is ${run.state} (if-running: ${ifRunning})`;
	if (ifRunning !== "fail") return [{
		name,
		status: "ok",
		detail
	}];
	return [{
		name,
		status: "failed",
		detail,
		code: "dag-running",
		hint: "Wait for that run, or set \"if-running\" to \"wait\", \"skip\" or \"allow\"."
	}];
}
async function checkParams(plan, context, signal) {
	const name = "conf";
	const unstorable = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.y)(plan.inputs.conf, context.client.version);
	if (unstorable !== void 0) return [{
		name,
		status: "failed",
		detail: unstorable,
		code: "invalid-input"
	}];
	if (!context.client.can("dag-params")) return [cannot(name, context)];
	try {
		const params = await context.client.getDagParams(plan.inputs.dagId, signal);
		return [(0,_conf_schema_js__WEBPACK_IMPORTED_MODULE_1__.n)(params.length, await (0,_conf_schema_js__WEBPACK_IMPORTED_MODULE_1__.t)(params, plan.inputs.conf, signal))];
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn) || ![
			"dag-not-found",
			"airflow-forbidden",
			"unsupported"
		].includes(error.code)) throw error;
		return [{
			name,
			status: "cannot-check",
			detail: error.message
		}];
	}
}
async function checkRunId(plan, context, signal) {
	const { dagId, dagRunId: runId } = plan.inputs;
	if (runId === void 0) return [];
	const ref = {
		dagId,
		runId
	};
	const name = "run id";
	const run = await context.client.getDagRun(ref, signal);
	if (run === void 0) return [{
		name,
		status: "ok",
		detail: `"${runId}" is free`
	}];
	const hint = `Choose another "dag-run-id", or wait for that run with "attach: ${runId}".`;
	return [{
		name,
		status: "failed",
		detail: `run "${runId}"${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.A)(context, run)} exists already`,
		code: "run-conflict",
		hint
	}];
}
function cannot(name, context) {
	return {
		name,
		status: "cannot-check",
		detail: `the ${context.client.transport} transport cannot tell`
	};
}
function describeRequest({ inputs, runId }) {
	return {
		dag_id: inputs.dagId,
		dag_run_id: runId,
		logical_date: inputs.logicalDate ?? null,
		note: inputs.note,
		conf_keys: Object.keys(inputs.conf)
	};
}
// lib/step/dry-run.js
async function dryRunDag(parts, step, signal) {
	const { runner, clock, inputs, session } = parts;
	const { client, environment, linkTo } = session;
	const runId = inputs.dagRunId ?? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.v)(runner.context, inputs, clock.date().getTime());
	const facts = [await checkIdentity(parts, signal), ...checkPermissions(parts, environment)];
	const { outcome, checks, request } = await dryRun({
		inputs,
		runId,
		environment,
		dag: session.dag,
		facts
	}, {
		client,
		clock,
		log: runner,
		linkTo
	}, signal);
	for (const { name, status, detail, hint } of checks) {
		runner.info(`${status === "ok" ? "✅" : status === "failed" ? "❌" : "❔"} ${name}: ${detail}`);
		if (status === "failed" && hint !== void 0) runner.info(`   ${hint}`);
	}
	step.update({
		outcome,
		dryRun: {
			checks,
			request
		}
	});
}
async function checkIdentity({ env, session, inputs }, signal) {
	const name = "identity";
	const { credentials, agents } = session.aws;
	try {
		const who = await getCallerIdentity({
			credentials,
			agents,
			env,
			region: inputs.region
		}, signal);
		const role = who.roleName === void 0 ? who.arn : `role ${who.roleName}, session ${who.sessionName}`;
		return {
			name,
			status: "ok",
			detail: `account ${who.accountId}, ${role}`
		};
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn)) throw error;
		return {
			name,
			status: "cannot-check",
			detail: error.message
		};
	}
}
function checkPermissions({ session }, environment) {
	const { client, aws } = session;
	const { target } = aws.mwaa;
	const action = _start_js__WEBPACK_IMPORTED_MODULE_0__.It[client.transport];
	return [
		environment === void 0 ? {
			name: "airflow:GetEnvironment",
			status: "cannot-check",
			detail: `not allowed, and not needed; for status, version and links add ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.At)("GetEnvironment", target)}`
		} : {
			name: "airflow:GetEnvironment",
			status: "ok",
			detail: "allowed"
		},
		{
			name: `airflow:${action}`,
			status: "ok",
			detail: "allowed: Airflow has answered"
		},
		{
			name: "triggering",
			status: "cannot-check",
			detail: client.transport === "cli" ? "the CLI has no Airflow roles: whoever gets its token may trigger" : "whether the Airflow role may create DAG runs (User, Op and Admin may) is known only when one is created"
		}
	];
}



/***/ })

};
