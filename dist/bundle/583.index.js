export const id = 583;
export const ids = [583];
export const modules = {

/***/ 21571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ callWithin)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

const CALL = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()');
function callWithin(limitMs, work) {
    try {
        return CALL.runInContext((0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ work }), { timeout: Math.max(1, Math.ceil(limitMs)) });
    }
    catch (error) {
        if (isCode(error, 'ERR_SCRIPT_EXECUTION_TIMEOUT'))
            return 'too-long';
        if (error instanceof RangeError)
            return 'too-deep';
        throw error;
    }
}
function isCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}


/***/ }),

/***/ 26418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ judgeConf),
/* harmony export */   v: () => (/* binding */ listProblems)
/* harmony export */ });
/* harmony import */ var _core_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65407);
/* harmony import */ var _core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29788);


const MOST_NAMES = 10;
const NAME_LIMIT = 100;
function judgeConf(count, { problems, unchecked, extraKeys }) {
    const name = 'conf';
    if (problems.length > 0) {
        return { name, status: 'failed', detail: listProblems(problems), code: 'conf-invalid', hint: CONF_HINT };
    }
    const extra = extraKeys.length === 0
        ? ''
        : `; not among its params: ${list(extraKeys, ', ', (key) => `"${(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeName */ .fC)(key, NAME_LIMIT)}"`)}`;
    if (unchecked.length === 0)
        return { name, status: 'ok', detail: `matches the DAG's ${describeParams(count)}${extra}` };
    const schemas = list(unchecked, '; ', ({ param, reason }) => `the schema of "${(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeName */ .fC)(param, NAME_LIMIT)}" cannot be checked here: ${reason}`);
    const fits = unchecked.length === count
        ? ''
        : `matches ${count - unchecked.length} of the DAG's ${describeParams(count)}; `;
    return { name, status: 'cannot-check', detail: `${fits}${schemas}${extra}` };
}
function listProblems(problems) {
    return list(problems, '; ', ({ param, problem }) => `"${(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeName */ .fC)(param, NAME_LIMIT)}" ${(0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(problem)}`);
}
const CONF_HINT = 'Correct the input "conf" or the DAG\'s params.';
function list(items, separator, format) {
    const more = items.length > MOST_NAMES ? [`and ${items.length - MOST_NAMES} more`] : [];
    return [...items.slice(0, MOST_NAMES).map(format), ...more].join(separator);
}
function describeParams(count) {
    return `${count} param${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 64901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkConf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_bounded_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21571);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41817);
/* harmony import */ var _core_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65407);




const PARAM_LIMIT_MS = 500;
const TOTAL_LIMIT_MS = 3_000;
const NO_TIME = 'the checks of the other params used up the time for it';
async function checkConf(params, conf, signal) {
    const names = new Set(params.map((param) => param.name));
    const extraKeys = Object.keys(conf).filter((key) => !names.has(key));
    const problems = [];
    const unchecked = [];
    if (params.length === 0)
        return { problems, unchecked, extraKeys };
    const compiler = await createCompiler();
    let leftMs = TOTAL_LIMIT_MS;
    for (const param of params) {
        const startedAt = performance.now();
        const verdict = leftMs <= 0 ? { reason: NO_TIME } : checkParam(compiler, param, conf, Math.min(leftMs, PARAM_LIMIT_MS));
        const tookMs = performance.now() - startedAt;
        leftMs -= tookMs;
        if ('reason' in verdict)
            unchecked.push({ param: param.name, reason: verdict.reason });
        else if (verdict.problem !== undefined)
            problems.push({ param: param.name, problem: verdict.problem });
        if (tookMs > 50)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        signal.throwIfAborted();
    }
    return { problems, unchecked, extraKeys };
}
function checkParam(compiler, param, conf, limitMs) {
    if (Object.hasOwn(param.schema, '$async'))
        return { reason: REASONS.unknown };
    try {
        const answer = (0,_core_bounded_call_js__WEBPACK_IMPORTED_MODULE_1__/* .callWithin */ .w)(limitMs, () => judge(compiler.compile(param.schema), param, conf));
        if (answer === 'too-long')
            compiler.reset();
        return typeof answer === 'string' ? { reason: REASONS[answer] } : answer;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { reason: REASONS.pattern };
        return { reason: error instanceof Error && 'missingRef' in error ? REASONS.remote : REASONS.unknown };
    }
}
const REASONS = {
    'too-long': 'its check takes too long',
    'too-deep': 'it refers to itself without end, or is nested too deeply',
    remote: 'it refers to a schema that it does not contain',
    pattern: 'it has a pattern that JavaScript does not understand',
    unknown: 'it is not a valid JSON Schema (draft 2020-12)',
};
function judge(validate, { name, value }, conf) {
    const isGiven = Object.hasOwn(conf, name);
    if (validate(isGiven ? conf[name] : value))
        return { problem: undefined };
    if (!isGiven && value === null)
        return { problem: 'has no default and must be given' };
    const where = isGiven ? '' : 'its default ';
    const errors = validate.errors ?? [];
    const reasons = errors.slice(0, MOST_REASONS).map((error) => `${where}${describe(error)}`);
    const more = errors.length > MOST_REASONS ? [`${errors.length - MOST_REASONS} more`] : [];
    return { problem: [...reasons, ...more].join('; ') };
}
const MOST_REASONS = 5;
const REASON_LIMIT = 300;
async function createCompiler() {
    const { Ajv2020 } = (await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default;
    const create = () => {
        const ajv = new Ajv2020({
            allErrors: true,
            strict: false,
            logger: false,
            unicodeRegExp: false,
            formats: FORMATS,
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
        },
    };
}
function describe({ instancePath, keyword, message, params }) {
    const at = instancePath === '' ? '' : `at ${(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(instancePath, REASON_LIMIT)}: `;
    const allowed = keyword === 'enum' ? ` (${listAllowed(params['allowedValues'])})` : '';
    return `${at}${(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(message ?? keyword, REASON_LIMIT)}${allowed}`;
}
function listAllowed(values) {
    const text = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringifyBounded */ .l)(values, REASON_LIMIT);
    return text ?? `${Array.isArray(values) ? values.length : 'some'} values`;
}
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
const FORMATS = {
    date: isDate,
    time: (text) => TIME.test(text),
    'date-time': (text) => /t/i.test(text[10] ?? '') && isDate(text.slice(0, 10)) && TIME.test(text.slice(11)),
    email: (text) => text.includes('@'),
    'idn-email': (text) => text.includes('@'),
    ipv4: (text) => text.split('.').length === 4 &&
        text.split('.').every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256),
    uuid: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
};
function isDate(text) {
    const day = Number(text.slice(8));
    return DATE.test(text) && new Date(`${text}T00:00:00Z`).getUTCDate() === day;
}


/***/ }),

/***/ 31583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dryRunDag: () => (/* binding */ dryRunDag)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/foreign-text.js
var foreign_text = __webpack_require__(19751);
// EXTERNAL MODULE: ./lib/core/time-limit.js
var time_limit = __webpack_require__(45708);
// EXTERNAL MODULE: ./lib/aws/explain-sdk-error.js
var explain_sdk_error = __webpack_require__(54800);
// EXTERNAL MODULE: ./lib/aws/sdk-client.js
var sdk_client = __webpack_require__(68493);
// EXTERNAL MODULE: ./lib/aws/sdk-failure.js
var sdk_failure = __webpack_require__(83374);
// EXTERNAL MODULE: ./lib/aws/signature-refusal.js
var signature_refusal = __webpack_require__(86982);
;// CONCATENATED MODULE: ./lib/aws/identity.js







const LIMIT_MS = 15_000;
async function getCallerIdentity(options, signal) {
    const credentials = await options.credentials.get(signal);
    const { GetCallerIdentityCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(222), __webpack_require__.e(148), __webpack_require__.e(432)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const client = new STSClient({
        ...(0,sdk_client/* clientOptions */.s1)('STS', options),
        credentials: (0,sdk_client/* toSdkCredentials */.YK)(credentials),
    });
    const limit = (0,time_limit/* startTimeLimit */.r)(LIMIT_MS, signal);
    try {
        const sent = client.send(new GetCallerIdentityCommand({}), { abortSignal: limit.signal });
        const { Arn = '', Account = '' } = await limit.hold(sent);
        if (!/^\d{12}$/.test(Account) || !/^arn:[a-z-]{1,30}:(?:sts|iam)::\d{12}:[\x21-\x7e]{1,2048}$/.test(Arn))
            throw new errors/* ActionError */.lZ('unexpected-response', 'GetCallerIdentity answered without the account and the ARN of the caller.');
        return readIdentity(Arn, Account);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* ActionError */.lZ)
            throw error;
        const failure = (0,sdk_failure/* readSdkFailure */.Vd)(error);
        const serviceFailure = (0,explain_sdk_error/* explainServiceFailure */.RN)(failure, error, 'GetCallerIdentity');
        if (serviceFailure !== undefined)
            throw serviceFailure;
        if ((0,sdk_failure/* isClockSkew */.FD)(error) || (0,signature_refusal/* isWrongRegion */.M)(failure))
            throw (0,signature_refusal/* explainSignature */.K)(failure, { action: 'GetCallerIdentity', region: options.region }, error);
        throw new errors/* ActionError */.lZ('no-credentials', `AWS does not accept the credentials: ${failure.message}`, {
            cause: error,
        });
    }
    finally {
        limit.end();
    }
}
const ARN_LIMIT = 2_048;
function readIdentity(text, accountId) {
    const arn = (0,foreign_text/* cutForeign */.bZ)(text, ARN_LIMIT);
    const [, roleName, sessionName] = /^[^/]*:assumed-role\/(?:.*\/)?([^/]+)\/([^/]+)$/.exec(arn) ?? [];
    return { arn, accountId, roleName, sessionName };
}

// EXTERNAL MODULE: ./lib/aws/mwaa-target.js
var mwaa_target = __webpack_require__(34941);
// EXTERNAL MODULE: ./lib/dag-run/dag-run-context.js
var dag_run_context = __webpack_require__(23294);
// EXTERNAL MODULE: ./lib/dag-run/error-outcome.js
var error_outcome = __webpack_require__(42575);
// EXTERNAL MODULE: ./lib/dag-run/readiness/active-runs.js
var active_runs = __webpack_require__(74720);
// EXTERNAL MODULE: ./lib/dag-run/readiness/conf-schema.js
var conf_schema = __webpack_require__(64901);
// EXTERNAL MODULE: ./lib/dag-run/readiness/environment-status.js
var environment_status = __webpack_require__(89881);
// EXTERNAL MODULE: ./lib/dag-run/readiness/storable-conf.js
var storable_conf = __webpack_require__(92940);
// EXTERNAL MODULE: ./lib/dag-run/readiness/wait-for-dag.js
var wait_for_dag = __webpack_require__(95125);
// EXTERNAL MODULE: ./lib/dag-run/dry-run/conf-verdict.js
var conf_verdict = __webpack_require__(26418);
;// CONCATENATED MODULE: ./lib/dag-run/dry-run/dry-run.js









async function dryRun(plan, context, signal) {
    const checks = [...plan.facts];
    const request = describeRequest(plan);
    try {
        checks.push(checkEnvironment(plan));
        for (const read of READS) {
            if (checks.some(endsReading))
                break;
            checks.push(...(await read(plan, context, signal)));
        }
    }
    catch (error) {
        const outcome = signal.aborted
            ? { name: 'cancelled', message: 'The workflow was cancelled during the dry run' }
            : (0,error_outcome/* errorOutcome */.z)(error);
        return { outcome, checks, request };
    }
    return { outcome: judge(plan, checks), checks, request };
}
const READS = [checkReadiness, checkActiveRuns, checkParams, checkRunId];
function endsReading({ status, code }) {
    return status === 'failed' && (code === 'environment-not-ready' || code === 'dag-absent');
}
function judge({ inputs }, checks) {
    const failed = checks.filter((check) => check.status === 'failed');
    const [first] = failed;
    if (first === undefined) {
        return {
            name: 'validated',
            message: `DAG "${inputs.dagId}" could be triggered; nothing was started (dry-run)`,
        };
    }
    const more = failed.length === 1 ? '' : ` (and ${failed.length - 1} more)`;
    return {
        name: 'not-ready',
        code: first.code,
        message: `${first.name}: ${first.detail}${more}`,
        hint: first.hint,
    };
}
function checkEnvironment({ environment }) {
    const name = 'environment';
    if (environment === undefined) {
        return { name, status: 'cannot-check', detail: 'the role may not call airflow:GetEnvironment' };
    }
    const version = environment.airflowVersion === undefined ? '' : `, Airflow ${environment.airflowVersion.text}`;
    const detail = (0,environment_status/* describeUnsettled */.O)(environment) ?? `"${environment.name}" is ${environment.status}`;
    return { name, status: 'ok', detail: `${detail}${version}` };
}
async function checkReadiness(plan, context, signal) {
    const { ifPaused } = plan.inputs;
    const name = 'DAG';
    if (!context.client.can('get-dag'))
        return [cannot(name, context)];
    const readiness = await (0,wait_for_dag/* waitForDag */.b)(plan, context, signal);
    if (readiness.kind === 'not-ready') {
        const { message, code, hint } = readiness.outcome;
        return [{ name, status: 'failed', detail: message, code, hint }];
    }
    const { dag } = readiness;
    const parsed = dag.lastParsedTime === undefined ? '' : `, last parsed at ${dag.lastParsedTime}`;
    const ready = { name, status: 'ok', detail: `"${dag.dagId}" is active${parsed}` };
    if (!dag.isPaused)
        return [ready, { name: 'pause', status: 'ok', detail: 'the DAG is not paused' }];
    if (ifPaused !== 'fail') {
        const effect = ifPaused === 'unpause' ? 'it would be unpaused' : 'its run would stay queued';
        return [
            ready,
            { name: 'pause', status: 'ok', detail: `the DAG is paused: ${effect} (if-paused: ${ifPaused})` },
        ];
    }
    const hint = 'Unpause the DAG in Airflow, or set "if-paused: unpause".';
    return [ready, { name: 'pause', status: 'failed', detail: 'the DAG is paused', code: 'dag-paused', hint }];
}
async function checkActiveRuns(plan, context, signal) {
    const { dagId, ifRunning } = plan.inputs;
    if (ifRunning === 'allow')
        return [];
    const name = 'active runs';
    const [run] = await (0,active_runs/* listActive */.d)(dagId, context, signal);
    if (run === undefined)
        return [{ name, status: 'ok', detail: 'the DAG has none' }];
    const detail = `"${run.runId}"${(0,dag_run_context/* linkSuffix */.s)(context, run)} is ${run.state} (if-running: ${ifRunning})`;
    if (ifRunning !== 'fail')
        return [{ name, status: 'ok', detail }];
    const hint = 'Wait for that run, or set "if-running" to "wait", "skip" or "allow".';
    return [{ name, status: 'failed', detail, code: 'dag-running', hint }];
}
async function checkParams(plan, context, signal) {
    const name = 'conf';
    const unstorable = (0,storable_conf/* findUnstorable */.X)(plan.inputs.conf, context.client.version);
    if (unstorable !== undefined)
        return [{ name, status: 'failed', detail: unstorable, code: 'invalid-input' }];
    if (!context.client.can('dag-params'))
        return [cannot(name, context)];
    try {
        const params = await context.client.getDagParams(plan.inputs.dagId, signal);
        return [(0,conf_verdict/* judgeConf */.q)(params.length, await (0,conf_schema/* checkConf */.V)(params, plan.inputs.conf, signal))];
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* ActionError */.lZ) ||
            !['dag-not-found', 'airflow-forbidden', 'unsupported'].includes(error.code)) {
            throw error;
        }
        return [{ name, status: 'cannot-check', detail: error.message }];
    }
}
async function checkRunId(plan, context, signal) {
    const { dagId, dagRunId: runId } = plan.inputs;
    if (runId === undefined)
        return [];
    const ref = { dagId, runId };
    const name = 'run id';
    const run = await context.client.getDagRun(ref, signal);
    if (run === undefined)
        return [{ name, status: 'ok', detail: `"${runId}" is free` }];
    const hint = `Choose another "dag-run-id", or wait for that run with "attach: ${runId}".`;
    const detail = `run "${runId}"${(0,dag_run_context/* linkSuffix */.s)(context, run)} exists already`;
    return [{ name, status: 'failed', detail, code: 'run-conflict', hint }];
}
function cannot(name, context) {
    return { name, status: 'cannot-check', detail: `the ${context.client.transport} transport cannot tell` };
}
function describeRequest({ inputs, runId }) {
    return {
        dag_id: inputs.dagId,
        dag_run_id: runId,
        logical_date: inputs.logicalDate ?? null,
        note: inputs.note,
        conf_keys: Object.keys(inputs.conf),
    };
}

// EXTERNAL MODULE: ./lib/inputs/run-id.js
var run_id = __webpack_require__(8984);
// EXTERNAL MODULE: ./lib/transport/transport-kinds.js
var transport_kinds = __webpack_require__(30902);
;// CONCATENATED MODULE: ./lib/step/dry-run.js






async function dryRunDag(parts, step, signal) {
    const { runner, clock, inputs, session } = parts;
    const { client, environment, linkTo } = session;
    const runId = inputs.dagRunId ?? (0,run_id/* deriveRunId */.ab)(runner.context, inputs, clock.date().getTime());
    const facts = [await checkIdentity(parts, signal), ...checkPermissions(parts, environment)];
    const plan = { inputs, runId, environment, dag: session.dag, facts };
    const { outcome, checks, request } = await dryRun(plan, { client, clock, log: runner, linkTo }, signal);
    for (const { name, status, detail, hint } of checks) {
        runner.info(`${status === 'ok' ? '✅' : status === 'failed' ? '❌' : '❔'} ${name}: ${detail}`);
        if (status === 'failed' && hint !== undefined)
            runner.info(`   ${hint}`);
    }
    step.update({ outcome, dryRun: { checks, request } });
}
async function checkIdentity({ env, session, inputs }, signal) {
    const name = 'identity';
    const { credentials, agents } = session.aws;
    try {
        const who = await getCallerIdentity({ credentials, agents, env, region: inputs.region }, signal);
        const role = who.roleName === undefined ? who.arn : `role ${who.roleName}, session ${who.sessionName}`;
        return { name, status: 'ok', detail: `account ${who.accountId}, ${role}` };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return { name, status: 'cannot-check', detail: error.message };
    }
}
function checkPermissions({ session }, environment) {
    const { client, aws } = session;
    const { target } = aws.mwaa;
    const action = transport_kinds/* transportActions */.BW[client.transport];
    const reading = environment === undefined
        ? {
            name: 'airflow:GetEnvironment',
            status: 'cannot-check',
            detail: `not allowed, and not needed; for status, version and links add ${(0,mwaa_target/* iamStatement */.RZ)('GetEnvironment', target)}`,
        }
        : { name: 'airflow:GetEnvironment', status: 'ok', detail: 'allowed' };
    return [
        reading,
        { name: `airflow:${action}`, status: 'ok', detail: 'allowed: Airflow has answered' },
        {
            name: 'triggering',
            status: 'cannot-check',
            detail: client.transport === 'cli'
                ? 'the CLI has no Airflow roles: whoever gets its token may trigger'
                : 'whether the Airflow role may create DAG runs (User, Op and Admin may) is known only when one is created',
        },
    ];
}


/***/ })

};
