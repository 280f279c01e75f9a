export const id = 706;
export const ids = [706];
export const modules = {

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkConf)
/* harmony export */ });
async function checkConf(params, conf) {
    const names = new Set(params.map((param) => param.name));
    const extraKeys = Object.keys(conf).filter((key) => !names.has(key));
    if (params.length === 0)
        return { problems: [], unchecked: [], extraKeys };
    const { Ajv2020 } = (await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19))).default;
    const ajv = new Ajv2020({
        allErrors: true,
        strict: false,
        logger: false,
        unicodeRegExp: false,
        formats: FORMATS,
    });
    const problems = [];
    const unchecked = [];
    for (const { name, value, schema } of params) {
        const isGiven = Object.hasOwn(conf, name);
        const validate = compile(ajv, schema);
        if (validate === undefined) {
            unchecked.push(name);
            continue;
        }
        if (validate(isGiven ? conf[name] : value))
            continue;
        if (!isGiven && value === null) {
            problems.push({ param: name, problem: 'has no default and must be given' });
            continue;
        }
        const where = isGiven ? '' : 'its default ';
        const reasons = (validate.errors ?? []).map((error) => `${where}${describe(error)}`);
        problems.push({ param: name, problem: reasons.join('; ') });
    }
    return { problems, unchecked, extraKeys };
}
function compile(ajv, schema) {
    try {
        return ajv.compile(schema);
    }
    catch {
        return undefined;
    }
}
function describe({ instancePath, keyword, message, params }) {
    const at = instancePath === '' ? '' : `at ${instancePath}: `;
    const allowed = keyword === 'enum' ? ` (${JSON.stringify(params['allowedValues'])})` : '';
    return `${at}${message ?? keyword}${allowed}`;
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

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearseDagRun: () => (/* binding */ rehearseDagRun)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/aws/sdk-client.js
var sdk_client = __webpack_require__(8493);
// EXTERNAL MODULE: ./lib/aws/sdk-errors.js
var sdk_errors = __webpack_require__(5733);
// EXTERNAL MODULE: ./lib/aws/sdk-failure.js
var sdk_failure = __webpack_require__(3374);
;// CONCATENATED MODULE: ./lib/aws/identity.js




async function getCallerIdentity(options, signal) {
    const credentials = await options.credentials.get(signal);
    const { GetCallerIdentityCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(222), __webpack_require__.e(955), __webpack_require__.e(695), __webpack_require__.e(904)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const limit = AbortSignal.timeout(15_000);
    const client = new STSClient({
        ...(0,sdk_client/* clientOptions */.s1)('STS', options),
        credentials: (0,sdk_client/* toSdkCredentials */.YK)(credentials),
    });
    try {
        const { Arn = '', Account = '' } = await client.send(new GetCallerIdentityCommand({}), {
            abortSignal: AbortSignal.any([signal, limit]),
        });
        return readIdentity(Arn, Account);
    }
    catch (error) {
        signal.throwIfAborted();
        const failure = (0,sdk_failure/* readSdkFailure */.Vd)(error);
        throw ((0,sdk_errors/* explainTrouble */.hB)(failure, error, 'GetCallerIdentity') ??
            new errors/* ActionError */.lZ('no-credentials', `AWS does not accept the credentials: ${failure.message}`, {
                cause: error,
            }));
    }
}
function readIdentity(arn, accountId) {
    const [, roleName, sessionName] = /:assumed-role\/(?:.*\/)?([^/]+)\/([^/]+)$/.exec(arn) ?? [];
    return { arn, accountId, roleName, sessionName };
}

// EXTERNAL MODULE: ./lib/aws/target.js
var aws_target = __webpack_require__(8012);
// EXTERNAL MODULE: ./lib/dag-run/active-run.js
var active_run = __webpack_require__(4524);
// EXTERNAL MODULE: ./lib/dag-run/await-dag.js + 1 modules
var await_dag = __webpack_require__(347);
// EXTERNAL MODULE: ./lib/dag-run/conf-schema.js
var conf_schema = __webpack_require__(1770);
// EXTERNAL MODULE: ./lib/dag-run/environment-status.js
var environment_status = __webpack_require__(5748);
// EXTERNAL MODULE: ./lib/dag-run/error-outcome.js
var error_outcome = __webpack_require__(2575);
// EXTERNAL MODULE: ./lib/dag-run/scene.js
var dag_run_scene = __webpack_require__(5384);
// EXTERNAL MODULE: ./lib/dag-run/storable-conf.js
var storable_conf = __webpack_require__(2847);
;// CONCATENATED MODULE: ./lib/dag-run/dry-run.js








async function rehearse(plan, scene, signal) {
    const checks = [...plan.facts];
    const request = describeRequest(plan);
    try {
        checks.push(checkEnvironment(plan));
        const reads = plan.inputs.attach === undefined ? READS : [checkRunId];
        for (const read of reads) {
            if (checks.some(endsReading))
                break;
            checks.push(...(await read(plan, scene, signal)));
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
    const verdict = (0,environment_status/* judgeEnvironment */.v)(environment);
    switch (verdict.kind) {
        case 'usable':
            return { name, status: 'ok', detail: `"${environment.name}" is ${environment.status}${version}` };
        case 'unsettled':
            return { name, status: 'ok', detail: `${verdict.warning}${version}` };
        case 'unusable': {
            const { message, code, hint } = verdict.outcome;
            return { name, status: 'failed', detail: message, code, hint };
        }
    }
}
async function checkReadiness(plan, scene, signal) {
    const { ifPaused } = plan.inputs;
    const name = 'DAG';
    if (!scene.client.can('get-dag'))
        return [cannot(name, scene)];
    const readiness = await (0,await_dag/* awaitDag */.r)(plan, scene, signal);
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
async function checkActiveRuns(plan, scene, signal) {
    const { dagId, ifRunning } = plan.inputs;
    if (ifRunning === 'allow')
        return [];
    const name = 'active runs';
    const [run] = await (0,active_run/* listActive */.d)(dagId, scene, signal);
    if (run === undefined)
        return [{ name, status: 'ok', detail: 'the DAG has none' }];
    const detail = `"${run.runId}"${(0,dag_run_scene/* linkSuffix */.s)(scene, run)} is ${run.state} (if-running: ${ifRunning})`;
    if (ifRunning !== 'fail')
        return [{ name, status: 'ok', detail }];
    const hint = 'Wait for that run, or set "if-running" to "wait", "skip" or "allow".';
    return [{ name, status: 'failed', detail, code: 'dag-running', hint }];
}
async function checkParams(plan, scene, signal) {
    const name = 'conf';
    const unstorable = (0,storable_conf/* findUnstorable */.X)(plan.inputs.conf, scene.client.version);
    if (unstorable !== undefined)
        return [{ name, status: 'failed', detail: unstorable, code: 'invalid-input' }];
    if (!scene.client.can('dag-params'))
        return [cannot(name, scene)];
    try {
        const params = await scene.client.getDagParams(plan.inputs.dagId, signal);
        const { problems, unchecked, extraKeys } = await (0,conf_schema/* checkConf */.V)(params, plan.inputs.conf);
        if (problems.length > 0) {
            const detail = problems.map(({ param, problem }) => `"${param}" ${problem}`).join('; ');
            const hint = 'Correct the input "conf" or the DAG\'s params.';
            return [{ name, status: 'failed', detail, code: 'conf-invalid', hint }];
        }
        const extra = extraKeys.length === 0
            ? ''
            : `; not among its params: ${extraKeys.map((key) => `"${key}"`).join(', ')}`;
        const fits = `fits the DAG's ${params.length} params${extra}`;
        if (unchecked.length === 0)
            return [{ name, status: 'ok', detail: fits }];
        const detail = `${fits}; the schemas of ${unchecked.join(', ')} could not be checked`;
        return [{ name, status: 'cannot-check', detail }];
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
async function checkRunId(plan, scene, signal) {
    const { dagId, dagRunId, attach } = plan.inputs;
    const runId = attach ?? dagRunId;
    if (runId === undefined)
        return [];
    const ref = { dagId, runId };
    const name = 'run id';
    const run = await scene.client.getDagRun(ref, signal);
    if (attach !== undefined) {
        if (run !== undefined)
            return [{ name, status: 'ok', detail: `run "${runId}" to attach to is ${run.state}` }];
        const hint = 'Check the inputs "attach" and "dag-id".';
        return [
            {
                name,
                status: 'failed',
                detail: `there is no run "${runId}" to attach to`,
                code: 'dag-run-not-found',
                hint,
            },
        ];
    }
    if (run === undefined)
        return [{ name, status: 'ok', detail: `"${runId}" is free` }];
    const hint = `Choose another "dag-run-id", or wait for that run with "attach: ${runId}".`;
    const detail = `run "${runId}"${(0,dag_run_scene/* linkSuffix */.s)(scene, run)} exists already`;
    return [{ name, status: 'failed', detail, code: 'run-conflict', hint }];
}
function cannot(name, scene) {
    return { name, status: 'cannot-check', detail: `the ${scene.client.transport} transport cannot tell` };
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
;// CONCATENATED MODULE: ./lib/rehearse.js





const ACTIONS = {
    'invoke-rest-api': 'InvokeRestApi',
    'web-session': 'CreateWebLoginToken',
    cli: 'CreateCliToken',
};
async function rehearseDagRun(parts, step, signal) {
    const { runner, clock, inputs, session } = parts;
    const { client, environment, linkTo } = session;
    const runId = inputs.dagRunId ?? (0,run_id/* deriveRunId */.ab)(runner.context, inputs, clock.date().getTime());
    const facts = [await checkIdentity(parts, signal), ...checkPermissions(parts, environment)];
    const plan = { inputs, runId, environment, facts };
    const { outcome, checks, request } = await rehearse(plan, { client, clock, log: runner, linkTo }, signal);
    for (const { name, status, detail, hint } of checks) {
        runner.info(`${status === 'ok' ? '✅' : status === 'failed' ? '❌' : '❔'} ${name}: ${detail}`);
        if (status === 'failed' && hint !== undefined)
            runner.info(`   ${hint}`);
    }
    step.learn({ outcome, rehearsal: { checks, request } });
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
    const action = ACTIONS[client.transport];
    const reading = environment === undefined
        ? {
            name: 'airflow:GetEnvironment',
            status: 'cannot-check',
            detail: `not allowed, and not needed; for status, version and links add ${(0,aws_target/* iamStatement */.RZ)('GetEnvironment', target)}`,
        }
        : { name: 'airflow:GetEnvironment', status: 'ok', detail: 'allowed' };
    return [
        reading,
        { name: `airflow:${action}`, status: 'ok', detail: 'allowed: Airflow has answered' },
        {
            name: 'triggering',
            status: 'cannot-check',
            detail: client.transport === 'cli'
                ? 'the CLI knows no Airflow roles: whoever gets its token may trigger'
                : 'whether the Airflow role may create DAG runs (User, Op and Admin may) shows only when one is created',
        },
    ];
}


/***/ })

};
