export const id = 948;
export const ids = [948];
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

/***/ 5948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainByConf: () => (/* binding */ explainByConf)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
/* harmony import */ var _conf_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6007);


// lib/dag-run/trigger/refused-conf.js
const PARAMS_MS = 8e3;
async function explainByConf({ dagId, conf }, context, signal) {
	const { client, clock, log } = context;
	if (!client.can("dag-params")) return void 0;
	const params = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.T)("The DAG's params", {
		clock,
		log,
		ms: PARAMS_MS
	}, signal, (short) => client.getDagParams(dagId, short));
	if (params === void 0) return void 0;
	const { problems } = await (0,_conf_schema_js__WEBPACK_IMPORTED_MODULE_1__.t)(params, conf, signal);
	if (problems.length === 0) return void 0;
	return new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("rejected-by-airflow", `Airflow answers the trigger of DAG "${dagId}" with a server error, as this version does to a conf that the DAG's params refuse: ${(0,_conf_schema_js__WEBPACK_IMPORTED_MODULE_1__.r)(problems)}. Nothing was triggered.`, { hint: "Change \"conf\", or the params in the DAG." });
}



/***/ })

};
