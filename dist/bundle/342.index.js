export const id = 342;
export const ids = [342];
export const modules = {

/***/ 41817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isDeeperThan),
/* harmony export */   l: () => (/* binding */ stringifyBounded)
/* harmony export */ });
/* harmony import */ var _json_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3743);

function stringifyBounded(value, limit) {
    const parts = [];
    let length = 0;
    const pending = [{ value }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const text = 'text' in next ? next.text : writeStart(next.value, pending, limit - length);
        length += text?.length ?? 0;
        if (text === undefined || length > limit)
            return undefined;
        parts.push(text);
    }
    return parts.join('');
}
function writeStart(value, pending, left) {
    if (typeof value === 'string')
        return value.length > left ? undefined : JSON.stringify(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    if ((0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isRawNumber */ .K4)(value))
        return JSON.stringify(value);
    if (Array.isArray(value)) {
        if (value.length * 2 > left)
            return undefined;
        pending.push({ text: ']' });
        for (let at = value.length - 1; at >= 0; at -= 1) {
            pending.push({ value: value[at] });
            if (at > 0)
                pending.push({ text: ',' });
        }
        return '[';
    }
    const keys = Object.keys(value);
    if (keys.length * 4 > left)
        return undefined;
    pending.push({ text: '}' });
    for (let at = keys.length - 1; at >= 0; at -= 1) {
        const key = keys[at] ?? '';
        pending.push({ value: value[key] });
        pending.push({ text: `${at > 0 ? ',' : ''}${JSON.stringify(key)}:` });
    }
    return '{';
}
function isDeeperThan(value, levels) {
    let row = [value];
    for (let depth = 0; row.length > 0; depth += 1) {
        const next = [];
        for (const each of row) {
            if (typeof each !== 'object' || each === null || (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isRawNumber */ .K4)(each))
                continue;
            if (depth >= levels)
                return true;
            for (const item of Object.values(each))
                next.push(item);
        }
        row = next;
    }
    return false;
}


/***/ }),

/***/ 91307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ passes)
/* harmony export */ });
/* unused harmony exports notReadyCodes, resultCodes */
const notReadyCodes = (/* unused pure expression or super */ null && ([
    'environment-not-ready',
    'dag-absent',
    'dag-import-error',
    'dag-inactive',
    'dag-paused',
    'dag-not-parsed',
    'dag-running',
    'conf-invalid',
]));
const resultCodes = (/* unused pure expression or super */ null && (['failed', 'task-failed', 'timed-out', 'cancelled']));
function passes(name) {
    switch (name) {
        case 'success':
        case 'triggered':
        case 'skipped':
        case 'validated':
            return true;
        case 'failed':
        case 'timed-out':
        case 'cancelled':
        case 'not-ready':
        case 'error':
            return false;
    }
}


/***/ }),

/***/ 42575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ errorOutcome)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_foreign_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83772);


function errorOutcome(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) {
        const { message, code, hint, subject } = error;
        return { name: 'error', message, code, hint, subject };
    }
    return {
        name: 'error',
        message: `Unexpected error in the action: ${(0,_core_foreign_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeForeignError */ .C)(error)}`,
        code: 'internal',
        hint: 'This is a defect of the action: please report it with the debug log.',
    };
}


/***/ }),

/***/ 39063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ readOptional),
/* harmony export */   dA: () => (/* binding */ readIfPossible),
/* harmony export */   mP: () => (/* binding */ describeReadFailure),
/* harmony export */   sd: () => (/* binding */ OPTIONAL_RETRY_LIMIT)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_foreign_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83772);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74326);



const OPTIONAL_RETRY_LIMIT = { tries: 3, ms: 3_000 };
async function readOptional(limit, signal, read) {
    const { clock, ms } = limit;
    try {
        return {
            isKnown: true,
            value: await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeadline */ .N)({ clock, ms, retryLimit: OPTIONAL_RETRY_LIMIT }, signal, read),
        };
    }
    catch (error) {
        if (isDefect(error, signal))
            limit.log?.debug(`Unexpected: ${(0,_core_foreign_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeStack */ .G)(error)}`);
        const hint = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error.hint : undefined;
        return { isKnown: false, reason: describeReadFailure(error, signal), hint };
    }
}
async function readIfPossible(what, limit, signal, read) {
    const found = await readOptional(limit, signal, read);
    signal.throwIfAborted();
    if (found.isKnown)
        return found.value;
    limit.log.debug(`${what} could not be read: ${found.reason}.`);
    return undefined;
}
function isDefect(error, signal) {
    if (signal.aborted || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ || error instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlinePassed */ .X)
        return false;
    return error instanceof Error;
}
function describeReadFailure(error, signal) {
    if (signal.aborted)
        return 'the workflow was cancelled';
    if (error instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlinePassed */ .X)
        return 'no answer came in time';
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error.message.replace(/\.$/, '');
    return `unexpected error: ${(0,_core_foreign_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeForeignError */ .C)(error)}`;
}


/***/ }),

/***/ 74720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ applyIfRunning),
/* harmony export */   d: () => (/* binding */ listActive)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68415);
/* harmony import */ var _dag_run_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23294);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74326);
/* harmony import */ var _wait_poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7105);




const PAGE = 10;
async function applyIfRunning(inputs, context, signal) {
    const { dagId, ifRunning } = inputs;
    if (ifRunning === 'allow')
        return undefined;
    const active = await listActive(dagId, context, signal);
    const first = active[0];
    if (first === undefined)
        return undefined;
    const what = `DAG "${dagId}" has an active run: ${name(first, context)}`;
    switch (ifRunning) {
        case 'skip':
            return { name: 'skipped', message: `${what}; nothing was triggered` };
        case 'fail':
            return {
                name: 'not-ready',
                code: 'dag-running',
                message: `${what}; nothing was triggered`,
                hint: 'Wait for that run, or set "if-running" to "wait", "skip" or "allow".',
            };
        case 'wait':
            context.log.info(`${what}; waiting for it to end.`);
            return await waitForNoActiveRun(inputs, active, context, signal);
    }
}
async function waitForNoActiveRun(inputs, seen, context, signal) {
    const { clock, log } = context;
    const startedAt = clock.now();
    const limit = inputs.queueTimeoutMs === undefined ? 'timeout' : 'queue-timeout';
    const ms = inputs.queueTimeoutMs ?? inputs.timeoutMs;
    const passed = new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlinePassed */ .X();
    let active = seen;
    try {
        await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .N)({ clock, ms, passed }, signal, async (limited) => {
            while (active.length > 0) {
                const moment = { elapsedMs: clock.now() - startedAt, interval: inputs.pollIntervalMs };
                await clock.sleep((0,_wait_poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .pollDelayMs */ .pP)(moment, clock.random()), limited);
                const now = await listActive(inputs.dagId, context, limited);
                if (now[0] !== undefined && now[0].runId !== active[0]?.runId) {
                    log.info(`Waiting for the active run ${name(now[0], context)}.`);
                }
                active = now;
            }
        });
        return undefined;
    }
    catch (error) {
        if (error !== passed)
            throw error;
        const first = active[0];
        return {
            name: 'timed-out',
            code: 'dag-running',
            message: `DAG "${inputs.dagId}" still has an active run${first === undefined ? '' : `, ${name(first, context)},`} after "${limit}" (${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(ms)}); nothing was triggered`,
            hint: `Raise "${limit}", or look at why that run does not end.`,
        };
    }
}
async function listActive(dagId, context, signal) {
    return await context.client.listDagRuns({ dagId, states: ['queued', 'running'], limit: PAGE }, signal);
}
function name(run, context) {
    return `"${run.runId}" (${run.state})${(0,_dag_run_context_js__WEBPACK_IMPORTED_MODULE_3__/* .linkSuffix */ .s)(context, run)}`;
}


/***/ }),

/***/ 84118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkDag),
/* harmony export */   x: () => (/* binding */ notReady)
/* harmony export */ });
/* harmony import */ var _import_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40521);

const SYNC_SECONDS = 30;
const USUAL_REFRESH_SECONDS = 300;
const IMPORT_ERROR_HINT = 'The DAG\'s file may fail to import: to see import errors, the Airflow role needs "can read on ImportError", which Airflow\'s role User has.';
async function checkDag(options, context, signal) {
    const { dagId, parsedAfter } = options;
    const dag = options.seen ?? (await context.client.getDag(dagId, signal));
    if (dag?.isActive === true && !dag.hasImportErrors) {
        if (parsedAfter === undefined || isParsedAfter(dag, parsedAfter))
            return { kind: 'ready', dag };
        const last = dag.lastParsedTime === undefined ? 'an unknown time' : dag.lastParsedTime;
        return notReady('dag-not-parsed', `DAG "${dagId}" was last parsed at ${last}, not after ${parsedAfter}`, options);
    }
    const finding = await (0,_import_error_js__WEBPACK_IMPORTED_MODULE_0__/* .findImportError */ .JJ)({ dagId, fileloc: dag?.fileloc }, context, signal);
    const { error, unreadBecause } = finding;
    const unread = unreadBecause === undefined ? '' : `; the import errors could not be read (${unreadBecause})`;
    if (dag?.hasImportErrors === true) {
        const what = error === undefined ? unread : `: ${(0,_import_error_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptionLine */ .i6)(error)} (${(0,_import_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFile */ .iC)(error.filename)})`;
        return notReady('dag-import-error', `The file of DAG "${dagId}" cannot be imported${what}`, options, finding);
    }
    const absence = dag === undefined ? 'is not in the environment' : 'is no longer among the DAGs that Airflow parses';
    if (error !== undefined) {
        const relation = finding.isCertain
            ? 'its file cannot be imported'
            : 'a file that may define it cannot be imported';
        const message = `DAG "${dagId}" ${absence}; ${relation}: ${(0,_import_error_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptionLine */ .i6)(error)} (${(0,_import_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFile */ .iC)(error.filename)})`;
        return notReady('dag-import-error', message, options, finding);
    }
    const others = finding.files.length === 0 ? unread : `; files that cannot be imported: ${(0,_import_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFiles */ .rF)(finding.files)}`;
    return notReady(dag === undefined ? 'dag-absent' : 'dag-inactive', `DAG "${dagId}" ${absence}${others}`, options, finding);
}
function suggestedWaitSeconds(refreshSeconds) {
    return (refreshSeconds ?? USUAL_REFRESH_SECONDS) + SYNC_SECONDS;
}
function isParsedAfter(dag, instant) {
    return Date.parse(dag.lastParsedTime ?? '') > Date.parse(instant);
}
function notReady(code, message, { dagId, refreshSeconds }, finding) {
    const seconds = suggestedWaitSeconds(refreshSeconds);
    const source = refreshSeconds === undefined ? 'MWAA usually looks' : 'this environment looks';
    const every = refreshSeconds ?? USUAL_REFRESH_SECONDS;
    const wait = `"wait-for-dag: ${seconds}s" (${source} for changed files every ${every} s)`;
    const hint = code === 'dag-import-error'
        ? `Correct the file; right after a deployment, wait for the new version with ${wait}.`
        : code === 'dag-absent'
            ? `Check the input "dag-id" ("${dagId}") and the file in the environment's DAG folder; right after a deployment, wait with ${wait}.`
            : `Right after a deployment, wait with ${wait}.`;
    const permission = finding?.unreadBecause === undefined ? '' : ` ${IMPORT_ERROR_HINT}`;
    const outcome = { name: 'not-ready', code, message, hint: `${hint}${permission}` };
    return { kind: 'not-ready', outcome, importError: finding?.error };
}


/***/ }),

/***/ 89881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ judgeEnvironment)
/* harmony export */ });
const USABLE = new Set(['AVAILABLE', 'UPDATE_FAILED']);
const UNUSABLE = new Set(['CREATING', 'CREATE_FAILED', 'DELETING', 'DELETED', 'UNAVAILABLE']);
function judgeEnvironment(environment) {
    const { name, status, lastUpdateError } = environment;
    if (USABLE.has(status))
        return { kind: 'usable' };
    if (!UNUSABLE.has(status)) {
        return {
            kind: 'unsettled',
            warning: `MWAA environment "${name}" is ${status}: Airflow may not answer for a while.`,
        };
    }
    const reason = lastUpdateError === undefined ? '' : `: ${lastUpdateError}`;
    return {
        kind: 'unusable',
        outcome: {
            name: 'not-ready',
            code: 'environment-not-ready',
            message: `MWAA environment "${name}" is ${status}${reason}`,
            hint: status === 'CREATING'
                ? 'Run the step again when the environment is AVAILABLE; creating one takes 20 to 30 minutes.'
                : 'Bring the environment to the status AVAILABLE first.',
        },
    };
}


/***/ }),

/***/ 40521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ findImportError),
/* harmony export */   i6: () => (/* binding */ exceptionLine),
/* harmony export */   iC: () => (/* binding */ nameFile),
/* harmony export */   rF: () => (/* binding */ nameFiles),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* unused harmony export pickImportError */
/* harmony import */ var _core_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65407);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19751);
/* harmony import */ var _core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29788);
/* harmony import */ var _optional_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39063);




const LAST_LINES = 15;
const NAMED_FILES = 5;
const LINE_LIMIT = 2_000;
const EXCEPTION_LIMIT = 500;
const FILE_LIMIT = 300;
const NONE = { error: undefined, isCertain: false, files: [] };
const READ_MS = 8_000;
async function findImportError(dag, context, signal) {
    const { client, clock } = context;
    if (!client.can('import-errors'))
        return { ...NONE, unreadBecause: `the ${client.transport} transport cannot read them` };
    const found = await (0,_optional_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptional */ .T9)({ clock, ms: READ_MS }, signal, (short) => client.listImportErrors(short));
    signal.throwIfAborted();
    if (!found.isKnown)
        return { ...NONE, unreadBecause: found.reason };
    const finding = pickImportError(dag, found.value);
    const { error } = finding;
    return error === undefined
        ? finding
        : { ...finding, error: { ...error, stackTrace: (0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(error.stackTrace) } };
}
function pickImportError({ dagId, fileloc }, errors) {
    const files = errors.map((error) => error.filename);
    const own = fileloc === undefined ? undefined : errors.find((error) => isSameFile(error.filename, fileloc));
    if (own !== undefined)
        return { error: own, isCertain: true, files };
    const error = errors.find((each) => plain(stem(each.filename)) === plain(dagId)) ??
        errors.find((each) => namesDag(each.stackTrace, dagId)) ??
        errors.find((each) => each.filename.split('/').some((part) => plain(part) === plain(dagId))) ??
        (errors.length === 1 && fileloc === undefined ? errors[0] : undefined);
    return { error, isCertain: false, files };
}
function lastLines(stackTrace) {
    return stackTrace
        .trimEnd()
        .split(/\r?\n/)
        .slice(-LAST_LINES)
        .map((line) => (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(line, LINE_LIMIT));
}
function exceptionLine(error) {
    return (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)((0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(lastLines(error.stackTrace).at(-1) ?? '').trim(), EXCEPTION_LIMIT);
}
function nameFile(filename) {
    return (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)(filename, FILE_LIMIT);
}
function nameFiles(files) {
    return (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .listSome */ .XT)(files.map(nameFile), NAMED_FILES);
}
function isSameFile(filename, fileloc) {
    return filename === fileloc || fileloc.endsWith(`/${filename}`) || filename.endsWith(`/${fileloc}`);
}
function namesDag(text, dagId) {
    return text.split(/[^\w.-]+/).some((word) => word === dagId);
}
function stem(filename) {
    return (filename.split('/').at(-1) ?? '').replace(/\.(py|zip)$/, '');
}
function plain(text) {
    return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}


/***/ }),

/***/ 92940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ requireStorable),
/* harmony export */   X: () => (/* binding */ findUnstorable)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

function findUnstorable(conf, version) {
    if (version.major < 3)
        return undefined;
    const at = Object.keys(conf).find((key) => hasNul(key) || hasNul(conf[key]));
    if (at === undefined)
        return undefined;
    return `the value of ${JSON.stringify(at)} in "conf" has the character U+0000, which Airflow ${version.text} cannot store`;
}
function requireStorable(conf, version) {
    const problem = findUnstorable(conf, version);
    if (problem === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `${problem[0]?.toUpperCase()}${problem.slice(1)}.`, {
        subject: 'Input "conf"',
        hint: 'Leave that character out of "conf"; nothing was triggered.',
    });
}
function hasNul(value) {
    if (typeof value === 'string')
        return value.includes('\u0000');
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(value).some(([key, item]) => hasNul(key) || hasNul(item));
}


/***/ }),

/***/ 95125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readinessPauseMs),
/* harmony export */   b: () => (/* binding */ waitForDag)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68415);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74326);
/* harmony import */ var _dag_readiness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84118);
/* harmony import */ var _environment_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89881);
/* harmony import */ var _import_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40521);






const FIRST_LOOKS_MS = 60_000;
const OFTEN_MS = 5_000;
const SELDOM_MS = 15_000;
const MOST_SHOWN = 10;
const LOOK_MS = 10_000;
async function waitForDag(plan, context, signal) {
    const { inputs, environment } = plan;
    const { clock, log } = context;
    const options = {
        dagId: inputs.dagId,
        parsedAfter: inputs.parsedAfter,
        refreshSeconds: environment?.dagRefreshSeconds,
    };
    const startedAt = clock.now();
    const leftMs = () => startedAt + inputs.waitForDagMs - clock.now();
    let last;
    let changes = 0;
    for (;;) {
        const now = await look();
        if (now.kind === 'ready')
            return now;
        if (now.outcome.message !== last?.outcome.message) {
            changes += 1;
            if (changes <= MOST_SHOWN)
                logReason(now, context);
            if (changes === MOST_SHOWN)
                log.info(`The reason has changed ${MOST_SHOWN} times; further changes are not shown.`);
        }
        if (leftMs() <= 0)
            return now;
        if (last === undefined)
            log.info(`Waiting up to ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(leftMs())} for the DAG.`);
        last = now;
        await clock.sleep(Math.min(readinessPauseMs(clock.now() - startedAt), leftMs()), signal);
    }
    async function look() {
        try {
            if (last === undefined)
                return await (0,_dag_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDag */ .b)({ ...options, seen: plan.dag }, context, signal);
            const ms = Math.max(leftMs(), LOOK_MS);
            return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)({ clock, ms }, signal, (limit) => (0,_dag_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDag */ .b)(options, context, limit));
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlinePassed */ .X && last !== undefined)
                return last;
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX))
                throw error;
            const isUnsettled = environment !== undefined && (0,_environment_status_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeEnvironment */ .v)(environment).kind === 'unsettled';
            if (!isUnsettled && leftMs() <= 0)
                throw error;
            return noAnswer(isUnsettled ? environment : undefined, error);
        }
    }
}
function readinessPauseMs(elapsedMs) {
    return elapsedMs < FIRST_LOOKS_MS ? OFTEN_MS : SELDOM_MS;
}
function noAnswer(environment, error) {
    const why = environment === undefined ? '' : ` (MWAA environment "${environment.name}" is ${environment.status})`;
    return {
        kind: 'not-ready',
        outcome: {
            name: 'not-ready',
            code: 'environment-not-ready',
            message: `Airflow does not answer${why}: ${error.message.replace(/\.$/, '')}`,
            hint: 'Run the step again when the environment is AVAILABLE, or wait longer with "wait-for-dag".',
        },
        importError: undefined,
    };
}
function logReason(readiness, context) {
    context.log.info(`Not ready: ${readiness.outcome.message}.`);
    if (readiness.importError === undefined)
        return;
    for (const line of (0,_import_error_js__WEBPACK_IMPORTED_MODULE_4__/* .lastLines */ .w$)(readiness.importError.stackTrace))
        context.log.info(`  ${line}`);
}


/***/ }),

/***/ 7105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ taskDelayMs),
/* harmony export */   kd: () => (/* binding */ nextBackpressureMs),
/* harmony export */   pP: () => (/* binding */ pollDelayMs)
/* harmony export */ });
const SHORTEST_MS = 2_000;
const LONGEST_MS = 30_000;
const SHARE = 0.1;
const JITTER = 0.25;
const DENSER = 3;
const NARROWEST = 0.02;
const WIDEST = 0.03;
const TASKS_SHORTEST_MS = 15_000;
const TASKS_LONGEST_MS = 240_000;
const TASKS_SHARE = 0.2;
const BACKPRESSURE_LEFT = 0.9;
const PAGE = 100;
const TASKS_COST_SHARE = 0.1;
function pollDelayMs(moment, random) {
    if (moment.interval !== 'auto')
        return moment.interval;
    const delay = clamp(moment.elapsedMs * SHARE, SHORTEST_MS, LONGEST_MS);
    return Math.max(aroundExpectedEnd(delay, moment), moment.backpressureMs ?? 0) * (1 - JITTER * random);
}
function nextBackpressureMs(beforeMs, tookMs) {
    return Math.max(Math.min(tookMs, LONGEST_MS), beforeMs * BACKPRESSURE_LEFT);
}
function aroundExpectedEnd(delay, { elapsedMs, expectation }) {
    if (expectation === undefined)
        return delay;
    const { medianMs, spreadMs } = expectation;
    const reach = clamp(spreadMs, medianMs * NARROWEST, medianMs * WIDEST);
    const from = medianMs - reach;
    if (elapsedMs > medianMs + reach)
        return delay;
    const dense = Math.max(delay / DENSER, SHORTEST_MS);
    return elapsedMs >= from ? dense : clamp(from - elapsedMs, dense, delay);
}
function taskDelayMs(elapsedMs, last) {
    const pages = Math.max(Math.ceil(last.instances / PAGE), 1);
    return Math.max(clamp(elapsedMs * TASKS_SHARE, TASKS_SHORTEST_MS, TASKS_LONGEST_MS) * pages, last.tookMs / TASKS_COST_SHARE);
}
function clamp(value, least, most) {
    return Math.min(Math.max(value, least), most);
}


/***/ }),

/***/ 42781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ compareStates),
/* harmony export */   Do: () => (/* binding */ taskKey),
/* harmony export */   QD: () => (/* binding */ groupByTask),
/* harmony export */   Vi: () => (/* binding */ stateName),
/* harmony export */   Xp: () => (/* binding */ tellCount),
/* harmony export */   a8: () => (/* binding */ AWAITING_INPUT),
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   co: () => (/* binding */ appearanceOf),
/* harmony export */   p5: () => (/* binding */ taskName),
/* harmony export */   rB: () => (/* binding */ findFailures),
/* harmony export */   vT: () => (/* binding */ measureDepths)
/* harmony export */ });
/* harmony import */ var _airflow_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48745);

const AWAITING_INPUT = 'awaiting_input';
const APPEARANCES = new Map([
    ['failed', { kind: 'bad', sign: '❌' }],
    ['upstream_failed', { kind: 'bad', sign: '🟧' }],
    ['up_for_retry', { kind: 'retry', sign: '🔁' }],
    ['restarting', { kind: 'retry', sign: '🔁' }],
    ['shutdown', { kind: 'retry', sign: '🔁' }],
    ['running', { kind: 'active', sign: '🔵' }],
    [AWAITING_INPUT, { kind: 'waiting', sign: '🙋' }],
    ['deferred', { kind: 'waiting', sign: '💤' }],
    ['up_for_reschedule', { kind: 'waiting', sign: '💤' }],
    ['sensing', { kind: 'waiting', sign: '💤' }],
    ['queued', { kind: 'waiting', sign: '🕓' }],
    ['scheduled', { kind: 'waiting', sign: '🕓' }],
    ['none', { kind: 'none', sign: '⚪' }],
    ['skipped', { kind: 'skipped', sign: '⏭️' }],
    ['removed', { kind: 'skipped', sign: '🗑️' }],
    ['success', { kind: 'good', sign: '✅' }],
]);
const UNKNOWN = { kind: 'none', sign: '❔' };
const ORDER = [...APPEARANCES.keys()];
function stateName(state) {
    return state ?? 'none';
}
function appearanceOf(state) {
    return APPEARANCES.get(stateName(state)) ?? UNKNOWN;
}
function compareStates(a, b) {
    const place = (state) => (ORDER.indexOf(state) + ORDER.length + 1) % (ORDER.length + 1);
    return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}
const MOST_STATES = 30;
function countStates(tasks) {
    const counts = new Map();
    for (const task of tasks) {
        const name = stateName(task.state);
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const sorted = [...counts].sort(([a], [b]) => compareStates(a, b));
    const rest = sorted.slice(MOST_STATES).reduce((sum, [, count]) => sum + count, 0);
    return Object.fromEntries([...sorted.slice(0, MOST_STATES), ...(rest === 0 ? [] : [['other', rest]])]);
}
function tellCount(tasks) {
    return tasks.length > _airflow_model_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_TASK_INSTANCES */ .tK
        ? `more than ${_airflow_model_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_TASK_INSTANCES */ .tK.toLocaleString('en')}`
        : String(tasks.length);
}
function taskName(task) {
    return task.mapIndex < 0 ? task.taskId : `${task.taskId} [${task.mapIndex}]`;
}
function taskKey({ taskId, mapIndex }) {
    return `${mapIndex} ${taskId}`;
}
function groupByTask(tasks) {
    const groups = new Map();
    for (const task of tasks) {
        const group = groups.get(task.taskId);
        if (group === undefined)
            groups.set(task.taskId, [task]);
        else
            group.push(task);
    }
    return [...groups]
        .map(([taskId, instances]) => ({
        taskId,
        isMapped: instances.some((task) => task.mapIndex >= 0),
        instances,
        state: Object.keys(countStates(instances))[0] ?? 'none',
        startedAt: instances.reduce((least, task) => Math.min(least, startMs(task)), Infinity),
    }))
        .sort((a, b) => compareNumbers(a.startedAt, b.startedAt));
}
function findFailures(tasks, dagTasks = []) {
    const depths = measureDepths(dagTasks);
    const key = (task) => ({
        rank: task.state === 'failed' ? 0 : 1,
        depth: depths.get(task.taskId) ?? 0,
        end: dateMs(task.endDate),
    });
    return tasks
        .filter((task) => task.state === 'failed' || task.state === 'upstream_failed')
        .map((task) => ({ task, ...key(task) }))
        .sort((a, b) => a.rank - b.rank ||
        a.depth - b.depth ||
        compareNumbers(a.end, b.end) ||
        compareTexts(a.task.taskId, b.task.taskId) ||
        a.task.mapIndex - b.task.mapIndex)
        .map(({ task }) => task);
}
function measureDepths(dagTasks) {
    const children = new Map(dagTasks.map((task) => [task.taskId, task.downstreamTaskIds]));
    const waitsFor = new Map(dagTasks.map((task) => [task.taskId, 0]));
    for (const ids of children.values()) {
        for (const id of ids)
            waitsFor.set(id, (waitsFor.get(id) ?? 0) + 1);
    }
    const depths = new Map([...waitsFor].filter(([, count]) => count === 0).map(([id]) => [id, 0]));
    const ready = [...depths.keys()];
    for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
        for (const child of children.get(id) ?? []) {
            depths.set(child, Math.max(depths.get(child) ?? 0, (depths.get(id) ?? 0) + 1));
            const left = (waitsFor.get(child) ?? 1) - 1;
            waitsFor.set(child, left);
            if (left === 0)
                ready.push(child);
        }
    }
    return depths;
}
function startMs(task) {
    return dateMs(task.startDate);
}
function dateMs(date) {
    const ms = Date.parse(date ?? '');
    return Number.isNaN(ms) ? Infinity : ms;
}
function compareNumbers(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function compareTexts(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 24957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ workflowRunUrl),
/* harmony export */   KZ: () => (/* binding */ deriveNote),
/* harmony export */   wd: () => (/* binding */ parseNote)
/* harmony export */ });
const LONGEST = 1_000;
const LONGEST_NAME = 200;
function workflowRunUrl(context) {
    const { serverUrl, repository, runId, runAttempt } = context;
    if (repository === '' || runId === '')
        return '';
    return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
}
function deriveNote(context) {
    const { repository, ref, sha, actor } = context;
    const parts = [
        ['by', repository || 'a GitHub workflow'],
        ['on', ref],
        ['at', sha],
        ['for', actor],
    ].flatMap(([word = '', name = '']) => (name === '' ? [] : [`${word} ${shorten(name)}`]));
    const url = workflowRunUrl(context);
    return cut(oneLine(`Triggered ${parts.join(' ')}${url === '' ? '' : `: ${url}`}`), LONGEST);
}
function parseNote(text) {
    const { length } = [...text];
    if (length <= LONGEST)
        return { value: text };
    return { problem: `is ${length} characters long. Accepted: at most ${LONGEST}.` };
}
function shorten(name) {
    return cut(name, LONGEST_NAME);
}
function cut(text, most) {
    const characters = [...text];
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}


/***/ }),

/***/ 8984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ab: () => (/* binding */ deriveRunId),
/* harmony export */   oF: () => (/* binding */ withSuffix),
/* harmony export */   si: () => (/* binding */ earlierRunIds),
/* harmony export */   vj: () => (/* binding */ splitRunId)
/* harmony export */ });
/* unused harmony export runIdOfAttempt */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const FORM = /^(gha-\d+)-(\d+)-([0-9a-f]{6})(?:-([1-9]\d*))?$/;
const LONGEST = 40;
function deriveRunId(context, inputs, nowMs) {
    const run = /^\d{1,20}$/.test(context.runId) ? context.runId : String(Math.trunc(nowMs));
    const attempt = Math.min(Math.max(Math.trunc(context.runAttempt) || 1, 1), 99_999);
    return `gha-${run}-${attempt}-${deriveKey(context, inputs)}`;
}
function runIdOfAttempt(runId, attempt) {
    const [, run, , key] = FORM.exec(runId) ?? [];
    return run === undefined ? undefined : `${run}-${attempt}-${key}`;
}
function splitRunId(runId) {
    const [, run, attempt, key, suffix] = FORM.exec(runId) ?? [];
    if (run === undefined || suffix === undefined)
        return { base: runId, suffix: 1 };
    return { base: `${run}-${attempt}-${key}`, suffix: Number(suffix) };
}
function withSuffix(base, suffix) {
    const runId = `${base}-${suffix}`;
    return runId.length > LONGEST ? undefined : runId;
}
const MOST_ATTEMPTS = 100;
function earlierRunIds(given) {
    const earlier = Math.min(given.runAttempt - 1, MOST_ATTEMPTS);
    if (!(earlier >= 1))
        return [];
    if (given.isGiven)
        return [given.runId];
    const attempts = Array.from({ length: earlier }, (_, i) => given.runAttempt - 1 - i);
    return attempts.flatMap((attempt) => runIdOfAttempt(given.runId, attempt) ?? []);
}
function deriveKey({ repository, job, step }, inputs) {
    const { jobIndex, environment, dagId, conf } = inputs;
    const keys = Object.keys(conf).sort();
    const text = JSON.stringify([repository, job, step, jobIndex, environment, dagId, { keys, values: [] }]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 6);
}


/***/ }),

/***/ 80342:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _core_abort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64469);
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91601);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12359);
/* harmony import */ var _runner_github_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68592);
/* harmony import */ var _step_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31505);





const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => cancel.abort(new _core_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .c(signal)));
}
const runner = (0,_runner_github_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHubRunner */ .C)();
function giveUp(error) {
    try {
        runner.setOutput('outcome', 'error');
        runner.error([error.message, error.hint].join('\n'), { title: `The step ended early (${error.code})` });
        runner.close();
    }
    finally {
        (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exit */ .N)(1);
    }
}
const { lost } = (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .watchEarlyEnd */ ._)(giveUp);
const hasPassed = await (0,_step_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)({ runner, clock: _core_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m, env: process.env, lost }, cancel.signal);
(0,_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exit */ .N)(hasPassed ? 0 : 1);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ earlyOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony exports describeOutputs, outputNames */
/* harmony import */ var _airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6351);
/* harmony import */ var _core_airflow_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91222);
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41817);
/* harmony import */ var _findings_task_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42781);
/* harmony import */ var _run_times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31052);





const MOST_UNITS = 500_000;
const XCOM_UNITS = 350_000;
const PLAIN_UNITS = 10_000;
const NOTE_UNITS = 1_000;
const XCOM_LEVELS = 60;
function earlyOutputs(known) {
    const { run } = known;
    const values = {
        'dag-run-id': run.runId,
        'dag-run-url': known.runUrl,
        created: String(known.origin === 'created'),
        state: run.state,
        'logical-date': (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run.logicalDate) ?? '',
        transport: known.transport,
        'airflow-version': showVersion(known.airflowVersion),
    };
    return Object.fromEntries(Object.entries(values).filter(([, value]) => fits(value)));
}
const PLAIN = {
    outcome: ({ outcome }) => outcome.name,
    'dag-run-id': ({ run }) => run?.runId ?? '',
    'dag-run-url': ({ run, runUrl }) => (run === undefined ? '' : runUrl),
    state: ({ run }) => run?.state ?? '',
    created: ({ origin }) => String(origin === 'created'),
    'logical-date': ({ run }) => (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run?.logicalDate) ?? '',
    'start-date': ({ run }) => (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run?.startDate) ?? '',
    'end-date': ({ run }) => (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run?.endDate) ?? '',
    'duration-seconds': ({ run }) => showSeconds((0,_run_times_js__WEBPACK_IMPORTED_MODULE_2__/* .measureRun */ .u)(run).tookMs),
    'queued-seconds': ({ run }) => showSeconds((0,_run_times_js__WEBPACK_IMPORTED_MODULE_2__/* .measureRun */ .u)(run).queuedMs),
    'task-counts': ({ tasks }) => JSON.stringify((0,_findings_task_state_js__WEBPACK_IMPORTED_MODULE_1__/* .countStates */ .c0)(tasks ?? [])),
    transport: ({ transport }) => transport ?? '',
    'airflow-version': ({ airflowVersion }) => showVersion(airflowVersion),
    'dag-run': ({ run }) => (run === undefined ? '' : JSON.stringify(describeRun(run))),
};
function emptyValue(name) {
    if (name === 'failed-tasks')
        return '[]';
    return name === 'xcom' || name === 'task-counts' ? '{}' : '';
}
function describeOutputs(report) {
    const cuts = [];
    const missing = [];
    let left = MOST_UNITS;
    const make = (name, create) => {
        let value = emptyValue(name);
        try {
            value = create();
        }
        catch {
            missing.push(name);
        }
        left -= name.length + value.length;
        return [name, value];
    };
    const plain = Object.entries(PLAIN).map(([name, create]) => make(name, () => requireFit(create(report))));
    const xcom = make('xcom', () => fitXcom(report.xcom ?? {}, cuts));
    const failedTasks = make('failed-tasks', () => fitFailures(report, left, cuts));
    if (missing.length > 0)
        cuts.push(describeMissing(missing));
    return { outputs: Object.fromEntries([...plain, xcom, failedTasks]), cuts };
}
function describeMissing(names) {
    const listed = names.map((name) => `"${name}"`).join(', ');
    return `These outputs are empty, because their values cannot be written as outputs: ${listed}.`;
}
function setOutputs(report, runner) {
    const { outputs, cuts } = describeOutputs(report);
    const failures = new Map();
    for (const [name, value] of Object.entries(outputs)) {
        try {
            runner.setOutput(name, value);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            failures.set(reason, [...(failures.get(reason) ?? []), `"${name}"`]);
        }
    }
    for (const cut of cuts)
        runner.warn(cut);
    for (const [reason, names] of failures)
        runner.warn(`These outputs could not be set: ${names.join(', ')} (${reason}).`);
}
function fits(text) {
    return text.length <= PLAIN_UNITS && text.isWellFormed() && !/[\0\r]/.test(text);
}
function requireFit(text) {
    if (!fits(text))
        throw new RangeError('this text cannot be an output');
    return text;
}
function showSeconds(ms) {
    return ms === undefined ? '' : String(ms / 1000);
}
function showVersion(text) {
    return text === undefined ? '' : ((0,_core_airflow_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAirflowVersion */ .A)(text)?.text ?? '');
}
function describeRun(run) {
    return {
        dag_id: run.dagId,
        dag_run_id: run.runId,
        state: run.state,
        run_type: run.runType ?? null,
        logical_date: (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run.logicalDate) ?? null,
        run_after: (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run.runAfter) ?? null,
        queued_at: (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run.queuedAt) ?? null,
        start_date: (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run.startDate) ?? null,
        end_date: (0,_airflow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstant */ .Wr)(run.endDate) ?? null,
        note: run.note?.slice(0, NOTE_UNITS).toWellFormed() ?? null,
    };
}
function fitXcom(xcom, cuts) {
    const texts = new Map();
    for (const [line, value] of Object.entries(xcom)) {
        const isDeep = (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeeperThan */ .h)(value, XCOM_LEVELS);
        const text = isDeep ? undefined : (0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringifyBounded */ .l)(value, XCOM_UNITS);
        texts.set(line, text ?? 'null');
        if (isDeep)
            cuts.push(describeNull(line, `it is nested more than ${XCOM_LEVELS} levels deep`));
        else if (text === undefined)
            cuts.push(describeNull(line, tooLarge(`more than ${XCOM_UNITS}`)));
    }
    let total = [...texts].reduce((sum, [line, text]) => sum + JSON.stringify(line).length + text.length + 2, 2);
    for (const [line, { length }] of [...texts].sort(([, a], [, b]) => b.length - a.length)) {
        if (total <= XCOM_UNITS)
            break;
        texts.set(line, 'null');
        total -= length - 'null'.length;
        cuts.push(describeNull(line, tooLarge(String(length))));
    }
    return `{${[...texts].map(([line, text]) => `${JSON.stringify(line)}:${text}`).join(',')}}`;
}
function describeNull(line, reason) {
    return `The XCom "${line}" is null in the output "xcom": ${reason}.`;
}
const tooLarge = (size) => `with ${size} characters of JSON it is too large for GitHub's limit on outputs`;
function fitFailures(report, units, cuts) {
    const failures = (0,_findings_task_state_js__WEBPACK_IMPORTED_MODULE_1__/* .findFailures */ .rB)(report.tasks ?? [], report.dagTasks);
    const kept = [];
    let left = units - 'failed-tasks[]'.length;
    for (const task of failures) {
        const item = JSON.stringify({
            task_id: task.taskId,
            map_index: task.mapIndex,
            state: (0,_findings_task_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateName */ .Vi)(task.state),
            try_number: task.tryNumber,
            url: report.taskUrl(task),
        });
        left -= item.length + 1;
        if (left < 0)
            break;
        kept.push(item);
    }
    if (kept.length < failures.length) {
        cuts.push(`The output "failed-tasks" holds the first ${kept.length} of ${failures.length} failed tasks: more would exceed GitHub's limit on outputs.`);
    }
    return `[${kept.join(',')}]`;
}
const outputNames = (/* unused pure expression or super */ null && ([
    'outcome',
    'dag-run-id',
    'dag-run-url',
    'state',
    'created',
    'logical-date',
    'start-date',
    'end-date',
    'duration-seconds',
    'queued-seconds',
    'failed-tasks',
    'task-counts',
    'xcom',
    'transport',
    'airflow-version',
    'dag-run',
]));


/***/ }),

/***/ 31052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ measureRun)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68415);

function measureRun(run) {
    return {
        queuedMs: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .spanMs */ .J)(run?.queuedAt, run?.startDate),
        tookMs: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .spanMs */ .J)(run?.startDate, run?.endDate),
    };
}


/***/ }),

/***/ 31505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/aws/settings.js
var settings = __webpack_require__(99704);
// EXTERNAL MODULE: ./lib/core/foreign-error.js
var foreign_error = __webpack_require__(83772);
// EXTERNAL MODULE: ./lib/core/outcome.js
var outcome = __webpack_require__(91307);
// EXTERNAL MODULE: ./lib/core/redaction/redaction.js + 3 modules
var redaction = __webpack_require__(29788);
// EXTERNAL MODULE: ./lib/dag-run/error-outcome.js
var error_outcome = __webpack_require__(42575);
// EXTERNAL MODULE: ./lib/dag-run/readiness/environment-status.js
var environment_status = __webpack_require__(89881);
// EXTERNAL MODULE: ./lib/inputs/conf-file.js
var conf_file = __webpack_require__(61726);
// EXTERNAL MODULE: ./lib/core/airflow-version.js
var airflow_version = __webpack_require__(91222);
// EXTERNAL MODULE: ./lib/core/cut.js
var cut = __webpack_require__(65407);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/inputs/conf.js + 1 modules
var conf = __webpack_require__(6421);
;// CONCATENATED MODULE: ./lib/inputs/contradictions.js
function findContradictions(inputs, isSet) {
    const found = [];
    if (inputs.attach !== undefined) {
        const lost = [
            ['conf', isSet('conf') && Object.keys(inputs.conf).length > 0],
            ['conf-file', isSet('conf-file')],
            ['dag-run-id', inputs.dagRunId !== undefined],
            ['logical-date', inputs.logicalDate !== undefined],
            ['dry-run', inputs.dryRun],
        ];
        for (const [name] of lost.filter(([, isLost]) => isLost)) {
            const problem = 'cannot be used with "attach", which triggers nothing. Remove one of the two.';
            found.push({ inputs: [name, 'attach'], problem });
        }
    }
    if (inputs.queueTimeoutMs !== undefined && inputs.queueTimeoutMs > inputs.timeoutMs) {
        const problem = 'is longer than "timeout", and would never count. Shorten it, or raise "timeout".';
        found.push({ inputs: ['queue-timeout', 'timeout'], problem });
    }
    if (inputs.prComment && inputs.githubToken === '') {
        const problem = 'needs a token, and "github-token" is empty. Remove the empty "github-token", and give the job "permissions: pull-requests: write".';
        found.push({ inputs: ['pr-comment', 'github-token'], problem });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/inputs/environment.js
var inputs_environment = __webpack_require__(6320);
// EXTERNAL MODULE: ./lib/inputs/ids.js
var ids = __webpack_require__(29151);
// EXTERNAL MODULE: ./lib/inputs/input-defaults.js
var input_defaults = __webpack_require__(18652);
// EXTERNAL MODULE: ./lib/inputs/input-reader.js
var input_reader = __webpack_require__(25121);
// EXTERNAL MODULE: ./lib/inputs/note.js
var inputs_note = __webpack_require__(24957);
;// CONCATENATED MODULE: ./lib/inputs/region.js


const NO_REGION = 'is empty, and no region is known from elsewhere. Add "aws-region: eu-west-1" (your region), set AWS_REGION, or give "environment" as an ARN.';
const VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
function readRegion(reader, arnRegion, env) {
    const given = reader.optional('aws-region', inputs_environment/* parseRegion */.c);
    if (arnRegion !== undefined) {
        if (given !== undefined && given !== arnRegion) {
            const problem = `is not the region of the environment's ARN, ${(0,input_reader/* quote */.h)(arnRegion)}. Remove "aws-region", or correct the ARN.`;
            reader.refuse('aws-region', problem, given);
        }
        return arnRegion;
    }
    if (given !== undefined || reader.isRefused('aws-region'))
        return given ?? '';
    for (const name of VARIABLES) {
        const text = env[name]?.trim() ?? '';
        if (text === '')
            continue;
        const parsed = (0,inputs_environment/* parseRegion */.c)(text);
        if ('value' in parsed)
            return parsed.value;
        reader.refuse('aws-region', `is empty, and the variable ${name} ${parsed.problem}`);
        return '';
    }
    if (!reader.isRefused('environment') || !reader.text('environment').startsWith('arn:')) {
        reader.refuse('aws-region', NO_REGION);
    }
    return '';
}

// EXTERNAL MODULE: ./lib/inputs/saved-connection.js
var saved_connection = __webpack_require__(42623);
// EXTERNAL MODULE: ./lib/inputs/scalars.js
var scalars = __webpack_require__(51420);
;// CONCATENATED MODULE: ./lib/inputs/xcom-lines.js


const MOST_LINES = 50;
const RETURN_VALUE = 'return_value';
const TASK = /^(?<taskId>[^[\]]*)(?:\[\s*(?<mapIndex>0|[1-9]\d{0,8})\s*\])?$/;
function parseXcomLines(text) {
    const lines = [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== '');
    if (lines.length > MOST_LINES)
        return { problem: `has ${lines.length} lines. Accepted: at most ${MOST_LINES}.` };
    const value = lines.map(parseLine);
    const bad = lines.filter((_, i) => value[i] === undefined);
    if (bad.length === 0)
        return { value: value.filter((line) => line !== undefined) };
    return {
        problem: `has a line that names no XCom: ${(0,input_reader/* quote */.h)(bad[0] ?? '')}. Accepted: one "task_id", "task_id:key", "task_id[3]" or "task_id[3]:key" per line.`,
    };
}
function parseLine(line) {
    const colon = line.indexOf(':');
    const task = (colon < 0 ? line : line.slice(0, colon)).trim();
    const { taskId = '', mapIndex } = TASK.exec(task)?.groups ?? {};
    const key = colon < 0 ? RETURN_VALUE : line.slice(colon + 1).trim();
    if (!(0,ids/* isTaskId */.XJ)(taskId.trim()) || key === '' || key.length > 512 || /[\p{Cc}/\\]|^\.{1,2}$/u.test(key))
        return undefined;
    return { line, taskId: taskId.trim(), ...(mapIndex !== undefined && { mapIndex: Number(mapIndex) }), key };
}

;// CONCATENATED MODULE: ./lib/inputs/parse-inputs.js














const NAMED_INPUTS = 4;
async function parseInputs(source) {
    const reader = new input_reader/* InputReader */.i((name) => source.input(name));
    const inputs = await readInputs(reader, source);
    const isSet = (name) => reader.text(name) !== input_defaults/* inputDefaults */.V[name];
    for (const { inputs: names, problem } of findContradictions(inputs, isSet)) {
        if (!names.some((name) => reader.isRefused(name)))
            reader.refuse(names[0], problem);
    }
    const { findings } = reader;
    const [first] = findings;
    if (first === undefined)
        return deepFreeze(inputs);
    const message = findings.length === 1
        ? `Input ${first.line}`
        : `${findings.length} inputs cannot be used:\n${findings.map(({ line }) => `- ${line}`).join('\n')}`;
    const names = [...new Set(findings.map(({ name }) => `"${name}"`))];
    const isRegionAlone = findings.length === 1 && first.problem === NO_REGION;
    throw new errors/* ActionError */.lZ(isRegionAlone ? 'no-region' : 'invalid-input', message, {
        subject: `${names.length === 1 ? 'Input' : 'Inputs'} ${(0,cut/* listSome */.XT)(names, NAMED_INPUTS)}`,
        hint: 'Correct this under "with:" of the step; nothing was sent.',
    });
}
async function readInputs(reader, source) {
    const environment = reader.required('environment', inputs_environment/* parseEnvironment */.N);
    const dagId = reader.required('dag-id', ids/* parseDagId */.Hp) ?? '';
    const { context, env } = source;
    const note = reader.optional('note', inputs_note/* parseNote */.wd);
    const files = { workspace: context.workspace, readFile: (path) => source.readFile(path) };
    return {
        environment: environment?.name ?? '',
        environmentArn: environment?.arn,
        region: readRegion(reader, environment?.region, env),
        dagId,
        conf: await (0,conf/* readConfInputs */.G)(reader, files),
        dagRunId: reader.optional('dag-run-id', ids/* parseNewRunId */.Cj),
        logicalDate: reader.optional('logical-date', scalars/* parseInstant */.nV),
        note: note ?? (0,inputs_note/* deriveNote */.KZ)(context),
        isNoteGiven: note !== undefined,
        role: readRole(reader),
        transport: reader.defaulted('transport', saved_connection/* parseTransport */.zt),
        airflowVersion: reader.optional('airflow-version', parseVersion),
        waitForCompletion: reader.defaulted('wait-for-completion', scalars/* parseBoolean */.yG),
        timeoutMs: reader.defaulted('timeout', (0,scalars/* durationFrom */.$Z)(1, 'To not wait at all, set "wait-for-completion: false".')),
        queueTimeoutMs: reader.optional('queue-timeout', (0,scalars/* durationFrom */.$Z)(1, 'Leave it out for no limit of its own.')),
        pollIntervalMs: reader.defaulted('poll-interval', parsePollInterval),
        onTimeout: reader.defaulted('on-timeout', (0,scalars/* choiceOf */.FH)(['leave', 'stop'])),
        onCancel: reader.defaulted('on-cancel', (0,scalars/* choiceOf */.FH)(['leave', 'stop'])),
        ifPaused: reader.defaulted('if-paused', (0,scalars/* choiceOf */.FH)(['fail', 'unpause', 'trigger'])),
        ifRunning: reader.defaulted('if-running', (0,scalars/* choiceOf */.FH)(['allow', 'wait', 'skip', 'fail'])),
        waitForDagMs: reader.defaulted('wait-for-dag', scalars/* parseDuration */.E9),
        parsedAfter: reader.optional('parsed-after', scalars/* parseInstant */.nV),
        onRerun: reader.defaulted('on-rerun', (0,scalars/* choiceOf */.FH)(['new', 'attach', 'resume'])),
        attach: reader.optional('attach', ids/* parseRunId */._G),
        dryRun: reader.defaulted('dry-run', scalars/* parseBoolean */.yG),
        logs: reader.defaulted('logs', (0,scalars/* choiceOf */.FH)(['failed', 'all', 'none'])),
        logLines: reader.defaulted('log-lines', (0,scalars/* wholeNumber */.rD)(1, 10_000)),
        xcom: reader.optional('xcom', parseXcomLines) ?? [],
        summary: reader.defaulted('summary', scalars/* parseBoolean */.yG),
        prComment: reader.defaulted('pr-comment', scalars/* parseBoolean */.yG),
        githubToken: reader.text('github-token'),
        jobIndex: reader.text('job-index'),
    };
}
function readRole(reader) {
    const arn = reader.optional('role-to-assume', ids/* parseRoleArn */.DM);
    const rest = {
        sessionName: reader.defaulted('role-session-name', ids/* parseSessionName */.NN),
        durationSeconds: reader.defaulted('role-duration-seconds', saved_connection/* parseRoleDuration */._O),
        audience: reader.text('audience'),
    };
    return arn === undefined ? undefined : { arn, ...rest };
}
function parseVersion(text) {
    const value = (0,airflow_version/* parseAirflowVersion */.A)(text);
    return value === undefined
        ? { problem: 'is not a version of Airflow. Accepted: such as 2.10.3.' }
        : { value };
}
const parseInterval = (0,scalars/* durationFrom */.$Z)(100, 'MWAA allows about ten requests per second.');
function parsePollInterval(text) {
    if (text === 'auto')
        return { value: 'auto' };
    const parsed = parseInterval(text);
    return 'value' in parsed ? parsed : { problem: `${parsed.problem} Also accepted: "auto".` };
}
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    Object.freeze(value);
    for (const part of Object.values(value))
        deepFreeze(part);
    return value;
}

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/runner/context.js
var context = __webpack_require__(21017);
// EXTERNAL MODULE: ./lib/step/session.js + 20 modules
var step_session = __webpack_require__(17542);
;// CONCATENATED MODULE: ./lib/findings/findings.js
const noFindings = {
    tasks: undefined,
    dagTasks: undefined,
    taskLogs: { read: [], unread: [] },
    xcom: undefined,
    unknown: [],
};

;// CONCATENATED MODULE: ./lib/report/step-report.js

function createStepReport(outcome, workflow) {
    return {
        ...noFindings,
        outcome,
        purpose: 'trigger',
        dagId: '',
        environment: '',
        region: '',
        confKeys: [],
        transport: undefined,
        airflowVersion: undefined,
        run: undefined,
        origin: undefined,
        runUrl: '',
        taskUrl: () => '',
        expectation: undefined,
        importError: undefined,
        dryRun: undefined,
        warnings: [],
        workflow,
    };
}

;// CONCATENATED MODULE: ./lib/step/step.js

class Step {
    #inputs;
    #report;
    #endsAt;
    constructor(context) {
        this.#report = createStepReport({ name: 'error', code: 'internal', message: 'The step did not come to an end' }, context);
    }
    get report() {
        return this.#report;
    }
    get publishOptions() {
        const options = this.#inputs ?? { summary: true, prComment: false, githubToken: '' };
        return { ...options, endsAt: this.#endsAt };
    }
    begin(inputs) {
        this.#inputs = inputs;
        const { dagId, environment, region, conf, dryRun, attach } = inputs;
        const purpose = dryRun ? 'dry-run' : attach === undefined ? 'trigger' : 'attach';
        this.update({ purpose, dagId, environment, region, confKeys: Object.keys(conf) });
    }
    update(facts) {
        this.#report = { ...this.#report, ...facts };
    }
    limitReport(endsAt) {
        this.#endsAt = endsAt;
    }
    end(outcome) {
        this.update({ outcome });
    }
}

// EXTERNAL MODULE: ./lib/airflow/model.js
var model = __webpack_require__(48745);
// EXTERNAL MODULE: ./lib/dag-run/readiness/active-runs.js
var active_runs = __webpack_require__(74720);
// EXTERNAL MODULE: ./lib/dag-run/back-off.js
var back_off = __webpack_require__(64501);
// EXTERNAL MODULE: ./lib/dag-run/readiness/wait-for-dag.js
var wait_for_dag = __webpack_require__(95125);
;// CONCATENATED MODULE: ./lib/dag-run/readiness/preflight.js




async function preflight(plan, context, signal) {
    const { inputs, environment } = plan;
    const verdict = environment === undefined ? undefined : (0,environment_status/* judgeEnvironment */.v)(environment);
    if (verdict?.kind === 'unusable')
        return { outcome: verdict.outcome, importError: undefined };
    if (verdict?.kind === 'unsettled')
        context.log.warn(verdict.warning);
    if (!context.client.can('get-dag')) {
        if (inputs.ifPaused === 'unpause')
            await unpause(inputs.dagId, context, signal);
        return undefined;
    }
    const readiness = await (0,wait_for_dag/* waitForDag */.b)(plan, context, signal);
    if (readiness.kind === 'not-ready')
        return readiness;
    return await applyIfPaused(readiness.dag, inputs.ifPaused, context, signal);
}
async function applyIfPaused(dag, ifPaused, context, signal) {
    if (!dag.isPaused)
        return undefined;
    switch (ifPaused) {
        case 'fail':
            return {
                outcome: {
                    name: 'not-ready',
                    code: 'dag-paused',
                    message: `DAG "${dag.dagId}" is paused: a run would stay queued`,
                    hint: 'Unpause the DAG in Airflow, or set "if-paused: unpause".',
                },
                importError: undefined,
            };
        case 'unpause':
            await unpause(dag.dagId, context, signal);
            return undefined;
        case 'trigger':
            context.log.warn(`DAG "${dag.dagId}" is paused: its run stays queued until somebody unpauses the DAG.`);
            return undefined;
    }
}
async function unpause(dagId, context, signal) {
    const { client, clock, log } = context;
    if (!client.can('unpause')) {
        throw new errors/* ActionError */.lZ('unsupported', `The ${client.transport} transport cannot unpause DAG "${dagId}".`, {
            hint: 'Unpause the DAG in Airflow, or use another "transport".',
        });
    }
    await (0,back_off/* repeatWrite */.RU)(() => client.unpauseDag(dagId, signal), clock, signal);
    log.info(`DAG "${dagId}" was unpaused.`);
}

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(68415);
// EXTERNAL MODULE: ./lib/dag-run/readiness/dag-readiness.js
var dag_readiness = __webpack_require__(84118);
;// CONCATENATED MODULE: ./lib/dag-run/readiness/start-when-present.js




async function startWhenPresent(options, start, context, signal) {
    const { clock, log } = context;
    const startedAt = clock.now();
    const leftMs = () => Math.max(startedAt + options.waitForDagMs - clock.now(), 0);
    for (let attempt = 1;; attempt += 1) {
        const left = leftMs();
        try {
            return await start(left);
        }
        catch (error) {
            signal.throwIfAborted();
            const code = readNotReady(error);
            if (code === undefined)
                throw error;
            const blocked = describe(code, options, context);
            if (leftMs() === 0)
                return blocked;
            if (attempt === 1)
                log.info(`Not ready: ${blocked.outcome.message}. The trigger is repeated for up to ${(0,duration/* formatDuration */.a)(leftMs())}.`);
            await clock.sleep(Math.min((0,wait_for_dag/* readinessPauseMs */.$)(clock.now() - startedAt), leftMs()), signal);
        }
    }
}
function readNotReady(error) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return undefined;
    if (error.code === 'dag-not-found')
        return 'dag-absent';
    const hasImportErrors = error.code === 'rejected-by-airflow' && /has import errors/i.test(error.message);
    return hasImportErrors ? 'dag-import-error' : undefined;
}
function describe(code, options, { client }) {
    const message = code === 'dag-absent'
        ? `DAG "${options.dagId}" is not in the environment`
        : `The file of DAG "${options.dagId}" cannot be imported`;
    const unread = client.can('import-errors')
        ? ''
        : `; the ${client.transport} transport cannot read import errors`;
    return (0,dag_readiness/* notReady */.x)(code, `${message}${unread}`, options);
}

// EXTERNAL MODULE: ./lib/dag-run/readiness/storable-conf.js
var storable_conf = __webpack_require__(92940);
;// CONCATENATED MODULE: ./lib/dag-run/readiness/transport-limits.js

function reportTransportLimits(inputs, { client, log }) {
    const missing = [];
    if (!client.can('get-dag') && inputs.attach === undefined && inputs.parsedAfter !== undefined)
        missing.push('read when the DAG was parsed (parsed-after)');
    if (inputs.queueTimeoutMs !== undefined && !(0,airflow_version/* isAtLeast */.d)(client.version, 2, 1))
        missing.push('tell a queued run from a running one on this Airflow version (queue-timeout)');
    if (!client.can('stop')) {
        const by = [
            ...(inputs.onCancel === 'stop' ? ['on-cancel: stop'] : []),
            ...(inputs.onTimeout === 'stop' ? ['on-timeout: stop'] : []),
        ];
        if (by.length > 0)
            missing.push(`stop a run (${by.join(', ')})`);
    }
    if (inputs.isNoteGiven && !client.can('note'))
        missing.push('leave a note on the run (note)');
    if (!client.can('clear') && inputs.onRerun === 'resume')
        missing.push('resume a run (on-rerun: resume)');
    if (missing.length > 0)
        log.warn(`The ${client.transport} transport cannot ${missing.join('; nor ')}.`);
    if (!client.can('get-dag') && inputs.attach === undefined && inputs.ifPaused === 'fail')
        log.info(`The ${client.transport} transport cannot read whether the DAG is paused: the run of a paused DAG stays queued (if-paused).`);
}

// EXTERNAL MODULE: ./lib/inputs/run-id.js
var run_id = __webpack_require__(8984);
// EXTERNAL MODULE: ./lib/dag-run/dag-run-context.js
var dag_run_context = __webpack_require__(23294);
// EXTERNAL MODULE: ./lib/dag-run/look-up.js
var look_up = __webpack_require__(46811);
// EXTERNAL MODULE: ./lib/dag-run/stop/stop-note.js
var stop_note = __webpack_require__(83090);
// EXTERNAL MODULE: ./lib/dag-run/optional-read.js
var optional_read = __webpack_require__(39063);
// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __webpack_require__(65344);
;// CONCATENATED MODULE: ./lib/dag-run/trigger/json-equal.js

function jsonEqual(a, b) {
    const pending = [[a, b]];
    for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
        const parts = compare(...pair);
        if (parts === 'different')
            return false;
        for (const part of parts)
            pending.push(part);
    }
    return true;
}
function compare(a, b) {
    if (Array.isArray(a))
        return Array.isArray(b) && a.length === b.length
            ? a.map((item, i) => [item, b[i]])
            : 'different';
    if (!(0,json/* isObject */.G)(a) || !(0,json/* isObject */.G)(b))
        return a === b ? [] : 'different';
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key)))
        return 'different';
    return keys.map((key) => [a[key], b[key]]);
}

;// CONCATENATED MODULE: ./lib/dag-run/trigger/trigger-conflict.js





const LIST_MS = 8_000;
function judgeExisting(plan, run, isInDoubt, context) {
    const { request, save } = plan;
    const { runId } = request;
    const isOther = hasOtherConf(run, request.conf);
    if (isInDoubt && !isOther) {
        save('created', runId);
        return { run, origin: 'created' };
    }
    save('not-ours', runId);
    if (plan.isRunIdGiven)
        throw givenIdError(request, context, run);
    if ((0,model/* isFinished */.$g)(run) || isOther)
        return 'taken';
    if (run.conf === undefined)
        throw unreadableError(request, context, run);
    context.log.warn(`DAG run "${runId}" exists already with the same conf, so this step waits for it and created none. ` +
        'If two steps (a reusable workflow called twice, say) should each have a run, tell them apart by "job-index" or "dag-run-id".');
    return { run, origin: 'adopted' };
}
function describeTaken(request, run, context) {
    const why = (0,model/* isFinished */.$g)(run)
        ? `has ended already (${run.state}): an earlier start of this step with the same workflow run id and attempt made it, or another step`
        : `is ${run.state} with another conf: another step made it`;
    return `DAG run "${run.runId}" of DAG "${request.dagId}"${(0,dag_run_context/* linkSuffix */.s)(context, run)} ${why}. This step starts a run of its own, under the next suffix of that id.`;
}
function hasOtherConf(run, conf) {
    return run.conf !== undefined && !jsonEqual(run.conf, conf);
}
function nameHolder({ dagId, runId }, context, run) {
    const state = run === undefined ? '' : ` (${run.state})`;
    return `DAG "${dagId}" already has a run "${runId}"${(0,dag_run_context/* linkSuffix */.s)(context, { dagId, runId })}${state}`;
}
function givenIdError(request, context, run) {
    const { runId } = request;
    return new errors/* ActionError */.lZ('run-conflict', `${nameHolder(request, context, run)}; nothing was triggered.`, {
        hint: `To wait for that run, set "attach: ${runId}" instead of "dag-run-id"; to start another one, choose another "dag-run-id" or leave it out.`,
    });
}
function unreadableError(request, context, run) {
    return new errors/* ActionError */.lZ('run-conflict', `${nameHolder(request, context, run)} that this step did not create, and its conf cannot be compared with ours over this transport; nothing was triggered.`, { hint: 'Set a different "job-index" or "dag-run-id" in each step.' });
}
function noSuffixError({ dagId, runId }) {
    return new errors/* ActionError */.lZ('run-conflict', `DAG "${dagId}" has a run for "${runId}" and every suffix of it that was tried; nothing was triggered.`, { hint: 'Set "dag-run-id" to an id that is different for each run, or "job-index" to another text.' });
}
async function conflictError(request, detail, context, signal) {
    const { dagId, runId, logicalDate } = request;
    if (logicalDate === undefined) {
        return new errors/* ActionError */.lZ('run-conflict', `Airflow refused run "${runId}" of DAG "${dagId}" as a conflict, yet has no run of that id: ${detail}`, { hint: 'Another run may hold the same logical date; run the step again, or set "logical-date".' });
    }
    const holder = await findByDate(request, logicalDate, context, signal);
    const name = holder === undefined ? 'Another run' : `Run "${holder.runId}"${(0,dag_run_context/* linkSuffix */.s)(context, holder)}`;
    return new errors/* ActionError */.lZ('run-conflict', `${name} of DAG "${dagId}" already holds the logical date ${logicalDate}; nothing was triggered.`, {
        hint: holder === undefined
            ? 'Choose another "logical-date", or leave it out.'
            : `Choose another "logical-date", or wait for that run with "attach: ${holder.runId}".`,
    });
}
function uncertainError(request, cause, context) {
    return new errors/* TransportError */.wX('trigger-uncertain', `Whether DAG "${request.dagId}" was triggered is not known: ${cause.message}`, {
        delivery: 'unknown',
        hint: `Look for the run "${request.runId}"${(0,dag_run_context/* linkSuffix */.s)(context, request)} in Airflow; when it is there, wait for it with "attach: ${request.runId}".`,
        cause,
    });
}
async function findByDate(request, logicalDate, context, signal) {
    const { client, clock, log } = context;
    const instant = Date.parse(logicalDate);
    const limits = { clock, log, ms: LIST_MS };
    const runs = await (0,optional_read/* readIfPossible */.dA)('The run that holds the logical date', limits, signal, (short) => client.listDagRuns({ dagId: request.dagId, limit: 100 }, short));
    return runs?.find((run) => Date.parse(run.logicalDate ?? '') === instant);
}

;// CONCATENATED MODULE: ./lib/dag-run/rerun/rerun.js








const MOST_LOOKS = 10;
const MOST_SUFFIXES = 20;
const CLEARED_PAUSE_MS = 1_000;
async function decideRerun(plan, context, signal) {
    const { onRerun } = plan.inputs;
    if (onRerun === 'new' || plan.earlierRunIds.length === 0)
        return { kind: 'new' };
    const run = await findEarlier(plan, context, signal);
    if (run === undefined) {
        context.log.info('This is a re-run, and no earlier attempt left a DAG run: a new one is started.');
        return { kind: 'new' };
    }
    const name = `the earlier attempt's DAG run "${run.runId}"${(0,dag_run_context/* linkSuffix */.s)(context, run)}`;
    if (!(0,model/* isFinished */.$g)(run)) {
        context.log.info(`This is a re-run: ${name} is ${run.state} and is waited for.`);
        return { kind: 'follow', run };
    }
    if (run.state === 'success') {
        context.log.info(`This is a re-run: ${name} has succeeded and is reported; nothing is started.`);
        return { kind: 'follow', run };
    }
    if (onRerun === 'attach') {
        context.log.info(`This is a re-run: ${name} failed, so a new one is started.`);
        return { kind: 'new' };
    }
    const what = (0,stop_note/* isStopNote */.D)(run.note)
        ? 'was stopped; what the stop failed or skipped is'
        : 'failed; its failed tasks are';
    context.log.info(`This is a re-run: ${name} ${what} cleared and it is waited for again.`);
    return { kind: 'resume', run };
}
async function findEarlier({ inputs, earlierRunIds }, context, signal) {
    const { dagId, dagRunId, conf } = inputs;
    const get = (runId) => context.client.getDagRun({ dagId, runId }, signal);
    for (const runId of earlierRunIds.slice(0, MOST_LOOKS)) {
        const first = await get(runId);
        if (first === undefined)
            continue;
        if (dagRunId !== undefined)
            return first;
        const runs = [first, ...(await climb(runId, get))];
        return runs.findLast((run) => !hasOtherConf(run, conf)) ?? runs.at(-1);
    }
    return undefined;
}
async function climb(base, get) {
    const runs = [];
    for (let suffix = 2; suffix < 2 + MOST_SUFFIXES; suffix += 1) {
        const runId = (0,run_id/* withSuffix */.oF)(base, suffix);
        const run = runId === undefined ? undefined : await get(runId);
        if (run === undefined)
            break;
        runs.push(run);
    }
    return runs;
}
async function resumeRun(run, context, signal) {
    const { client, clock, log } = context;
    if (!client.can('clear')) {
        throw new errors/* ActionError */.lZ('unsupported', `The ${client.transport} transport cannot resume DAG run "${run.runId}".`, { hint: 'Use another "transport", or "on-rerun: attach" or "new".' });
    }
    const tasks = await chooseTasks(run, context, signal);
    let isInDoubt = false;
    const clear = async () => {
        if (isInDoubt && (await hasBegun(run, context, signal)))
            return;
        isInDoubt = false;
        try {
            await client.clearTasks(run, tasks, signal);
        }
        catch (error) {
            isInDoubt = (0,back_off/* mayHaveHappened */.dk)(error);
            throw error;
        }
    };
    await (0,back_off/* repeatWrite */.RU)(clear, clock, signal);
    const resumed = await client.getDagRun(run, signal);
    if (resumed === undefined) {
        throw new errors/* ActionError */.lZ('dag-run-not-found', `DAG run "${run.runId}" vanished while it was resumed.`, {
            hint: 'Somebody deleted the run; start the step again.',
        });
    }
    if (resumed.state === 'failed')
        log.warn(`DAG run "${run.runId}" has no failed task to clear.`);
    return resumed;
}
const UNDONE = new Set(['failed', 'upstream_failed', 'skipped']);
async function chooseTasks(run, context, signal) {
    if (!(0,stop_note/* isStopNote */.D)(run.note))
        return 'failed';
    const instances = await context.client.listTaskInstances(run, signal);
    if (!instances.some(({ state }) => state === 'skipped'))
        return 'failed';
    const undone = instances.filter(({ state }) => UNDONE.has(state));
    return [...new Set(undone.map(({ taskId }) => taskId))];
}
async function hasBegun(before, { client, clock }, signal) {
    for (const until = clock.now() + look_up/* LATE_EFFECT_MS */.io;; await clock.sleep(CLEARED_PAUSE_MS, signal)) {
        const run = await client.getDagRun(before, signal);
        if (run?.state !== 'failed' || run.endDate !== before.endDate)
            return true;
        if (clock.now() >= until)
            return false;
    }
}
async function findAttached(dagId, runId, context, signal) {
    const run = await context.client.getDagRun({ dagId, runId }, signal);
    if (run !== undefined)
        return run;
    throw new errors/* ActionError */.lZ('dag-run-not-found', `DAG "${dagId}" has no run "${runId}" to attach to.`, {
        hint: 'Check the inputs "attach" and "dag-id", and that both steps use the same environment.',
    });
}

;// CONCATENATED MODULE: ./lib/dag-run/run-tracker.js


class RunTracker {
    #plan;
    #context;
    #phase = 'nothing-sent';
    #run;
    #origin;
    #runId;
    #limitPassedAt;
    constructor(plan, context) {
        this.#plan = plan;
        this.#runId = plan.runId;
        this.#context = context;
    }
    get phase() {
        return this.#phase;
    }
    setPhase(phase, runId = this.#runId) {
        if (phase === this.#phase && runId === this.#runId)
            return;
        this.#phase = phase;
        this.#runId = runId;
        this.#context.save(this.state(phase));
    }
    state(phase) {
        const { inputs, stopper, connection } = this.#plan;
        const ref = { dagId: inputs.dagId, runId: this.#run?.runId ?? this.#runId };
        return {
            phase,
            ...ref,
            onCancel: inputs.onCancel,
            url: this.#context.linkTo(ref),
            stopNote: (0,stop_note/* writeStopNote */.i)('cancelled', stopper),
            connection,
        };
    }
    setRun(run, origin) {
        this.#run = run;
        this.#origin = origin;
        const phase = origin === 'created' ? 'created' : 'not-ours';
        this.setPhase(phase, run.runId);
        this.#context.observer.runKnown(run, origin);
    }
    updateRun(run) {
        this.#run = run;
    }
    setLimitPassedAt(at) {
        this.#limitPassedAt = at;
    }
    mayStop() {
        return this.#origin === 'created';
    }
    requireRun() {
        if (this.#run === undefined)
            throw new errors/* ActionError */.lZ('internal', 'The step has no DAG run to wait for.');
        return this.#run;
    }
    end(outcome, importError, isLeftToPost = false) {
        if (!isLeftToPost && this.#phase !== 'nothing-sent')
            this.setPhase('done');
        return { outcome, run: this.#run, origin: this.#origin, importError, limitPassedAt: this.#limitPassedAt };
    }
}

// EXTERNAL MODULE: ./lib/dag-run/deadline.js
var deadline = __webpack_require__(74326);
// EXTERNAL MODULE: ./lib/dag-run/stop/leftover-run.js
var leftover_run = __webpack_require__(98770);
// EXTERNAL MODULE: ./lib/dag-run/stop/stop-run.js
var stop_run = __webpack_require__(28001);
;// CONCATENATED MODULE: ./lib/dag-run/stop/end-cancelled.js






const STOP_MS = 5_500;
async function endCancelled({ inputs }, context, tracker) {
    const cancelled = 'The workflow was cancelled';
    const { phase } = tracker;
    if (phase === 'nothing-sent' || phase === 'done') {
        return tracker.end({ name: 'cancelled', message: `${cancelled}; nothing was triggered` });
    }
    const state = tracker.state(phase);
    if (inputs.onCancel === 'leave' || phase === 'not-ours') {
        return tracker.end({ name: 'cancelled', message: `${cancelled}. ${(0,leftover_run/* describeLeftRunning */.ym)(state)}` });
    }
    const { clock } = context;
    const fresh = new AbortController().signal;
    const until = clock.now() + STOP_MS;
    if (phase === 'sending') {
        const run = await find(state, STOP_MS / 2, context, fresh);
        if (run === undefined) {
            const message = `${cancelled} while DAG "${state.dagId}" was being triggered; whether run "${state.runId}" exists, and stopping it, is left to the post step`;
            return tracker.end({ name: 'cancelled', message }, undefined, true);
        }
        if (hasOtherConf(run, inputs.conf)) {
            const message = `${cancelled}. DAG run "${run.runId}" has another conf, so another step started it; this one started none`;
            return tracker.end({ name: 'cancelled', message });
        }
        tracker.setRun(run, 'created');
    }
    const plan = { ref: state, note: state.stopNote, budgetMs: until - clock.now() };
    const end = await (0,stop_run/* stopRun */.K)(plan, context, fresh);
    if (end.kind === 'stopped' || end.kind === 'finished')
        tracker.updateRun(end.run);
    const message = `${cancelled}. ${(0,stop_run/* describeStop */.C)(end, state, context)}`;
    if (end.kind !== 'not-stopped' || !context.client.can('stop'))
        return tracker.end({ name: 'cancelled', message });
    const later = `${message} The post step tries again.`;
    return tracker.end({ name: 'cancelled', message: later }, undefined, true);
}
async function find(ref, ms, context, signal) {
    try {
        return await (0,deadline/* withDeadline */.N)({ clock: context.clock, ms }, signal, (limit) => (0,look_up/* lookUp */.TE)(ref, look_up/* CALL_AND_LATE_EFFECT_MS */.bf, context, limit));
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ || error instanceof deadline/* DeadlinePassed */.X)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/trigger/trigger.js









const UNSENT_RETRY_BUDGET_MS = 120_000;
const MOST_LOST = 3;
const MOST_STRANGE = 2;
const trigger_MOST_SUFFIXES = 50;
const LISTED_FROM = 3;
const LISTED = 100;
const trigger_LIST_MS = 8_000;
async function trigger(plan, context, signal) {
    const budget = { unsentUntil: context.clock.now() + UNSENT_RETRY_BUDGET_MS, unsent: 0 };
    let { runId } = plan.request;
    for (let tries = 0; tries < trigger_MOST_SUFFIXES; tries += 1) {
        const request = { ...plan.request, runId };
        const end = await triggerUnder({ ...plan, request }, budget, context, signal);
        if (!('taken' in end))
            return end;
        if (tries === 0)
            context.log.info(describeTaken(request, end.taken, context));
        const next = await nextRunId(request, context, signal);
        if (next === undefined)
            break;
        runId = next;
    }
    throw noSuffixError(plan.request);
}
async function triggerUnder(plan, budget, context, signal) {
    const { clock, log } = context;
    const { request } = plan;
    const { runId } = request;
    const judge = (run, isInDoubt) => {
        const verdict = judgeExisting(plan, run, isInDoubt, context);
        return verdict === 'taken' ? { taken: run } : verdict;
    };
    if (plan.looksFirst) {
        const run = await lookBefore(request, context, signal);
        if (run !== undefined)
            return judge(run, false);
    }
    plan.save('sending', runId);
    let lost = 0;
    let strange = 0;
    for (;;) {
        const attempt = await send(request, context, signal);
        if (attempt.kind === 'accepted')
            return created(plan, attempt.run);
        if (attempt.kind === 'conflict') {
            if (lost === 0) {
                plan.save('not-ours', runId);
                if (attempt.isRunIdTaken === true && plan.isRunIdGiven)
                    throw givenIdError(request, context);
            }
            const run = await settle(request, { isInDoubt: lost > 0, ...attempt }, context, signal);
            if (run !== undefined)
                return judge(run, lost > 0);
            if (attempt.isRunIdTaken === true) {
                plan.save('not-ours', runId);
                throw plan.isRunIdGiven ? givenIdError(request, context) : unreadableError(request, context);
            }
            strange += 1;
            if (request.logicalDate !== undefined || strange > MOST_STRANGE) {
                throw await conflictError(request, attempt.detail, context, signal);
            }
            plan.save('sending', runId);
            continue;
        }
        if ((0,back_off/* isUnsent */.wt)(attempt.error)) {
            budget.unsent += 1;
            const waitMs = (0,back_off/* backOffMs */.Vv)(budget.unsent, attempt.error, clock);
            if (clock.now() + waitMs > budget.unsentUntil) {
                if (lost > 0)
                    throw uncertainError(request, attempt.error, context);
                throw attempt.error;
            }
            log.debug(`The trigger was not sent (${attempt.error.message}); next try in ${(0,duration/* formatDuration */.a)(waitMs)}.`);
            await clock.sleep(waitMs, signal);
            continue;
        }
        const isLost = (0,back_off/* mayHaveHappened */.dk)(attempt.error);
        if (!isLost && lost === 0) {
            plan.save('done', runId);
            throw attempt.error;
        }
        if (isLost) {
            lost += 1;
            log.info(`No answer to the trigger of "${runId}"${(0,dag_run_context/* linkSuffix */.s)(context, request)}: looking it up.`);
        }
        const run = await settle(request, { isInDoubt: true, error: attempt.error }, context, signal);
        if (run !== undefined)
            return judge(run, true);
        if (!isLost)
            throw attempt.error;
        if (lost === 1 && !(0,airflow_version/* isAtLeast */.d)(context.client.version, 2, 9)) {
            const { explainByConf } = await __webpack_require__.e(/* import() */ 366).then(__webpack_require__.bind(__webpack_require__, 96366));
            const refusal = await explainByConf(request, context, signal);
            if (refusal !== undefined)
                throw refusal;
        }
        if (lost >= MOST_LOST)
            throw uncertainError(request, attempt.error, context);
        log.info(`There is no run "${runId}": the same id is sent again.`);
    }
}
async function nextRunId({ dagId, runId }, { client, clock, log }, signal) {
    const { base, suffix } = (0,run_id/* splitRunId */.vj)(runId);
    if (suffix + 1 !== LISTED_FROM)
        return (0,run_id/* withSuffix */.oF)(base, suffix + 1);
    const listed = await (0,optional_read/* readIfPossible */.dA)('The suffixes in use', { clock, log, ms: trigger_LIST_MS }, signal, (short) => client.listDagRuns({ dagId, limit: LISTED }, short));
    const taken = (listed ?? []).map((run) => (0,run_id/* splitRunId */.vj)(run.runId)).filter((other) => other.base === base);
    return (0,run_id/* withSuffix */.oF)(base, Math.max(suffix + 1, ...taken.map((other) => other.suffix)));
}
async function lookBefore(request, { client }, signal) {
    try {
        return await client.getDagRun(request, signal);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ && error.code === 'unsupported')
            return undefined;
        throw error;
    }
}
async function send(request, context, signal) {
    try {
        return await context.client.triggerDagRun(request, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* ActionError */.lZ)
            return { kind: 'error', error };
        throw error;
    }
}
function created(plan, run) {
    plan.save('created', plan.request.runId);
    return { run, origin: 'created' };
}
async function settle(request, why, context, signal) {
    const forMs = why.isInDoubt && why.isRunIdTaken !== true ? look_up/* LATE_EFFECT_MS */.io : look_up/* ANSWERED_MS */.XO;
    try {
        return await (0,look_up/* lookUp */.TE)(request, forMs, context, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        if (why.isInDoubt)
            throw uncertainError(request, why.error ?? error, context);
        if (why.isRunIdTaken === true && error.code === 'unsupported')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/verdict.js

function verdictOf(run) {
    const name = `DAG run "${run.runId}" of DAG "${run.dagId}"`;
    return run.state === 'success'
        ? { name: 'success', message: `${name} succeeded` }
        : { name: 'failed', message: `${name} failed` };
}
function timedOutOutcome(end, limitMs) {
    const { run, reason, limit } = end;
    const why = reason === undefined ? '' : `; probably ${reason}`;
    return {
        name: 'timed-out',
        message: `DAG run "${run.runId}" of DAG "${run.dagId}" is still ${run.state} after ${(0,duration/* formatDuration */.a)(limitMs)}${why} ("${limit}" is ${limitMs / 1000} s)`,
        hint: hintFor(end),
    };
}
function hintFor({ limit, reason, run }) {
    if (/^the DAG is paused/.test(reason ?? ''))
        return 'Unpause the DAG, or set "if-paused: unpause".';
    if (run.state === 'queued')
        return `Free a place for the run, or raise "${limit}" (a number without a unit is seconds).`;
    return `Raise "${limit}" (such as "${limit}: 2h"; a number without a unit is seconds), or look in Airflow at what the run is doing.`;
}

;// CONCATENATED MODULE: ./lib/dag-run/wait/expectation.js
const SAMPLE = 25;
const FEWEST = 3;
async function fetchExpectation(dagId, client, signal) {
    return expectationFrom(await client.listDagRuns({ dagId, states: ['success'], limit: SAMPLE }, signal));
}
function expectationFrom(runs) {
    const durations = runs
        .filter((run) => run.state === 'success')
        .map((run) => Date.parse(run.endDate ?? '') - Date.parse(run.startDate ?? ''))
        .filter((duration) => duration >= 0)
        .sort((a, b) => a - b);
    if (durations.length < FEWEST)
        return undefined;
    return {
        medianMs: quantile(durations, 0.5),
        spreadMs: (quantile(durations, 0.75) - quantile(durations, 0.25)) / 2,
        runs: durations.length,
    };
}
function quantile(sorted, share) {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
}

// EXTERNAL MODULE: ./lib/dag-run/wait/poll-schedule.js
var poll_schedule = __webpack_require__(7105);
;// CONCATENATED MODULE: ./lib/dag-run/wait/queue-reason.js
const PAGE = 100;
const NOT_PICKED_UP = 'the scheduler has not picked it up: it is busy, starting up, or has no free slots';
async function findQueueReason(ref, client, signal) {
    if (!client.can('get-dag'))
        return maybePaused(await describeOtherRuns(ref, undefined, client, signal), client);
    const dag = await client.getDag(ref.dagId, signal);
    if (dag?.isPaused === true)
        return 'the DAG is paused';
    if (dag !== undefined && !dag.isActive)
        return 'the DAG is no longer among the DAGs that Airflow parses';
    return await describeOtherRuns(ref, dag, client, signal);
}
function guessQueueReason(client) {
    return client.can('get-dag') ? undefined : maybePaused(NOT_PICKED_UP, client);
}
function maybePaused(reason, { transport }) {
    return `the DAG is paused (the ${transport} transport cannot read whether it is), or ${reason}`;
}
async function describeOtherRuns(ref, dag, client, signal) {
    const running = await client.listDagRuns({ dagId: ref.dagId, states: ['running'], limit: PAGE }, signal);
    const others = running.filter((run) => run.runId !== ref.runId);
    const oldest = others.at(-1);
    if (oldest === undefined)
        return NOT_PICKED_UP;
    if (dag?.maxActiveRuns === undefined)
        return `the DAG has ${others.length} other running run${others.length === 1 ? '' : 's'}, perhaps as many as it allows (the oldest is "${oldest.runId}")`;
    return others.length >= dag.maxActiveRuns
        ? `the DAG already has ${others.length} running of at most ${dag.maxActiveRuns} active runs (the oldest is "${oldest.runId}")`
        : NOT_PICKED_UP;
}

;// CONCATENATED MODULE: ./lib/dag-run/wait/dag-run-poller.js







const PROGRESS_READ_MS = 15_000;
const FIRST_TASKS_MS = 8_000;
const EXPECTATION_AFTER_MS = 15_000;
const QUEUE_REASON_AFTER_MS = 20_000;
const QUEUE_REASON_EVERY_MS = 300_000;
const ABSENT_LOOKS = 3;
const ABSENT_PAUSE_MS = 2_000;
const UNREADABLE_MS = 20 * 60_000;
const UNREADABLE_LOOKS = 3;
class DagRunPoller {
    run;
    #interval;
    #context;
    #startedAt;
    #reported;
    #expectation;
    #expectationDue;
    #tasksDue;
    #queueReasonDue;
    #queueReason;
    #isReadingProgress = false;
    constructor(run, interval, context) {
        const now = context.clock.now();
        this.run = run;
        this.#interval = interval;
        this.#context = context;
        this.#startedAt = now - headStartMs(run, context.clock.date());
        this.#expectationDue = now + EXPECTATION_AFTER_MS;
        this.#tasksDue = now + FIRST_TASKS_MS;
        this.#queueReasonDue = now + QUEUE_REASON_AFTER_MS;
        this.#report();
    }
    async pollUntil(isThere, signal) {
        const { clock } = this.#context;
        const progress = new AbortController();
        let lookedAt = clock.now();
        let backpressureMs = 0;
        try {
            while (!isThere(this.run)) {
                const moment = {
                    elapsedMs: this.#elapsedMs(),
                    interval: this.#interval,
                    expectation: this.#expectation,
                    backpressureMs,
                };
                const due = lookedAt + (0,poll_schedule/* pollDelayMs */.pP)(moment, clock.random());
                await clock.sleep(Math.max(due - clock.now(), 0), signal);
                const from = clock.now();
                await this.poll(signal);
                lookedAt = clock.now();
                const tookMs = lookedAt - from;
                backpressureMs = (0,poll_schedule/* nextBackpressureMs */.kd)(backpressureMs, tookMs);
                if (!isThere(this.run))
                    this.#startProgressRead(progress.signal);
            }
        }
        finally {
            progress.abort(new Error('the wait is over'));
        }
    }
    async poll(signal) {
        const { client, clock } = this.#context;
        const { dagId, runId } = this.run;
        for (let looks = 1;; looks += 1) {
            const run = await this.#readPersistently(() => client.getDagRun({ dagId, runId }, signal), signal);
            if (run !== undefined) {
                this.run = run;
                this.#context.onRead?.(run);
                this.#report();
                return;
            }
            if (looks === ABSENT_LOOKS)
                break;
            await clock.sleep(ABSENT_PAUSE_MS, signal);
        }
        throw new errors/* ActionError */.lZ('dag-run-not-found', `DAG run "${runId}" of DAG "${dagId}" has vanished: it was ${this.run.state}, now Airflow has no such run.`, { hint: 'Somebody deleted the run, or the environment was replaced; start the step again.' });
    }
    async #readPersistently(read, signal) {
        const { clock, log } = this.#context;
        const from = clock.now();
        for (let failures = 1;; failures += 1) {
            try {
                return await read();
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(error instanceof errors/* ActionError */.lZ) || error.code !== 'unexpected-response')
                    throw error;
                const leftMs = from + UNREADABLE_MS - clock.now();
                if (leftMs <= 0)
                    throw error;
                const line = `The state of the run cannot be read: ${error.message}`;
                if (failures === UNREADABLE_LOOKS)
                    log.info(`${line} Trying on for up to ${(0,duration/* formatDuration */.a)(leftMs)}.`);
                else
                    log.debug(line);
                await clock.sleep(Math.min((0,back_off/* backOffMs */.Vv)(failures, error, clock), leftMs), signal);
            }
        }
    }
    #elapsedMs() {
        return this.#context.clock.now() - this.#startedAt;
    }
    #report() {
        const { observer } = this.#context;
        if (this.run.state === this.#reported) {
            observer.nothingNew(this.run, this.#elapsedMs());
            return;
        }
        const previous = this.#reported;
        this.#reported = this.run.state;
        observer.stateChanged(this.run, previous, this.#elapsedMs());
    }
    #startProgressRead(signal) {
        const now = this.#context.clock.now();
        if (this.#isReadingProgress)
            return;
        const read = this.#chooseProgressRead(now);
        if (read === undefined)
            return;
        this.#isReadingProgress = true;
        const end = () => {
            this.#isReadingProgress = false;
        };
        read(signal).then(end, end);
    }
    #chooseProgressRead(now) {
        if (this.run.state === 'queued')
            return now >= this.#queueReasonDue ? (signal) => this.#readQueueReason(signal) : undefined;
        if (now >= this.#expectationDue)
            return (signal) => this.#readExpectation(signal);
        return now >= this.#tasksDue ? (signal) => this.#readTasks(signal) : undefined;
    }
    async #readQueueReason(signal) {
        const { client, clock, observer } = this.#context;
        const found = await this.#readProgress(signal, (short) => findQueueReason(this.run, client, short));
        if (signal.aborted)
            return;
        const reason = found ?? guessQueueReason(client);
        this.#queueReasonDue = clock.now() + QUEUE_REASON_EVERY_MS;
        if (reason === undefined || reason === this.#queueReason)
            return;
        this.#queueReason = reason;
        if (this.run.state === 'queued')
            observer.queuedBecause(reason, this.#elapsedMs());
    }
    async #readExpectation(signal) {
        this.#expectationDue = Infinity;
        const { dagId } = this.run;
        this.#expectation = await this.#readProgress(signal, (short) => fetchExpectation(dagId, this.#context.client, short));
        if (this.#expectation !== undefined)
            this.#context.observer.expected(this.#expectation);
    }
    async #readTasks(signal) {
        const { client, clock, observer } = this.#context;
        const { dagId, runId } = this.run;
        const from = clock.now();
        const tasks = await this.#readProgress(signal, (short) => client.listTaskInstances({ dagId, runId }, short));
        const tookMs = clock.now() - from;
        this.#tasksDue = clock.now() + (0,poll_schedule/* taskDelayMs */.Pi)(this.#elapsedMs(), { instances: tasks?.length ?? 0, tookMs });
        if (tasks !== undefined)
            observer.tasksRead(tasks, this.#elapsedMs());
    }
    async #readProgress(signal, read) {
        const { client, clock, log } = this.#context;
        const found = await (0,optional_read/* readOptional */.T9)({ clock, log, ms: this.#progressLimitMs(client.transport) }, signal, read);
        if (found.isKnown)
            return found.value;
        if (!signal.aborted)
            log.debug(`Progress could not be read: ${found.reason}.`);
        return undefined;
    }
    #progressLimitMs(transport) {
        if (transport !== 'cli')
            return PROGRESS_READ_MS;
        const moment = { elapsedMs: this.#elapsedMs(), interval: this.#interval };
        return Math.min(PROGRESS_READ_MS, 2 * (0,poll_schedule/* pollDelayMs */.pP)(moment, 1));
    }
}
function headStartMs(run, now) {
    const started = Date.parse(run.startDate ?? '');
    if (Number.isNaN(started))
        return 0;
    return Math.min(Math.max(now.getTime() - started, 0), 86_400_000);
}

;// CONCATENATED MODULE: ./lib/dag-run/wait/wait-for-dag-run.js





const LAST_LOOK_MS = 8_000;
const REASON_MS = 4_000;
async function waitForDagRun(plan, context, signal) {
    const { client, clock, log } = context;
    const { timeoutMs, queueTimeoutMs } = plan;
    const poller = new DagRunPoller(plan.run, plan.pollIntervalMs, context);
    const endsAt = clock.now() + timeoutMs;
    let passedAt = endsAt;
    if (plan.run.state === 'queued' && queueTimeoutMs !== undefined && queueTimeoutMs < timeoutMs) {
        const hasLeft = await within(queueTimeoutMs, (run) => run.state !== 'queued');
        if (!hasLeft)
            return timedOut('queue-timeout');
    }
    const hasFinished = await within(endsAt - clock.now(), model/* isFinished */.$g);
    return hasFinished ? { kind: 'finished', run: poller.run } : timedOut('timeout');
    async function within(ms, isThere) {
        const passed = new deadline/* DeadlinePassed */.X();
        try {
            await (0,deadline/* withDeadline */.N)({ clock, ms, passed }, signal, (limit) => poller.pollUntil(isThere, limit));
        }
        catch (error) {
            if (error !== passed)
                throw error;
            passedAt = clock.now();
            const look = await (0,optional_read/* readOptional */.T9)({ clock, ms: LAST_LOOK_MS }, signal, (limit) => poller.poll(limit));
            signal.throwIfAborted();
            if (!look.isKnown)
                log.debug(`After the time limit, the run could not be read: ${look.reason}.`);
        }
        return isThere(poller.run);
    }
    async function timedOut(limit) {
        const { run } = poller;
        if (run.state !== 'queued')
            return { kind: 'timed-out', limit, run, reason: undefined, passedAt };
        const limits = { clock, log, ms: REASON_MS };
        const found = await (0,optional_read/* readIfPossible */.dA)('Why the run is queued', limits, signal, (short) => findQueueReason(run, client, short));
        const reason = found ?? guessQueueReason(client);
        return { kind: 'timed-out', limit, run, reason, passedAt };
    }
}

;// CONCATENATED MODULE: ./lib/dag-run/run-dag.js















const STOP_ON_TIMEOUT_MS = 60_000;
async function runDag(plan, context, signal) {
    const tracker = new RunTracker(plan, context);
    try {
        const blocked = await proceed(plan, context, tracker, signal);
        return tracker.end(blocked.outcome, blocked.importError);
    }
    catch (error) {
        if (!signal.aborted)
            return tracker.end((0,error_outcome/* errorOutcome */.z)(error));
        return await endCancelled(plan, context, tracker).catch((late) => tracker.end((0,error_outcome/* errorOutcome */.z)(late), undefined, true));
    }
}
async function proceed(plan, context, tracker, signal) {
    const { inputs } = plan;
    reportTransportLimits(inputs, context);
    if (inputs.attach === undefined)
        (0,storable_conf/* requireStorable */.O)(inputs.conf, context.client.version);
    const blocked = await begin(plan, context, tracker, signal);
    if (blocked !== undefined)
        return blocked;
    const run = tracker.requireRun();
    if ((0,model/* isFinished */.$g)(run))
        return { outcome: verdictOf(run), importError: undefined };
    if (!inputs.waitForCompletion) {
        const message = `DAG run "${run.runId}" of DAG "${run.dagId}" is ${run.state}; this step does not wait for it`;
        return { outcome: { name: 'triggered', message }, importError: undefined };
    }
    const onRead = (read) => tracker.updateRun(read);
    const end = await waitForDagRun({ ...inputs, run }, { ...context, onRead }, signal);
    if (end.kind === 'finished')
        return { outcome: verdictOf(end.run), importError: undefined };
    return { outcome: await endTimedOut(end, plan, context, tracker, signal), importError: undefined };
}
async function begin(plan, context, tracker, signal) {
    const { inputs, environment, dag } = plan;
    if (inputs.attach !== undefined) {
        tracker.setRun(await findAttached(inputs.dagId, inputs.attach, context, signal), 'attached');
        return undefined;
    }
    const rerun = await decideRerun(plan, context, signal);
    if (rerun.kind === 'follow') {
        tracker.setRun(rerun.run, 'attached');
        return undefined;
    }
    const { waitForDagMs, dagId, parsedAfter } = inputs;
    const options = { dagId, parsedAfter, refreshSeconds: environment?.dagRefreshSeconds, waitForDagMs };
    let seen = dag;
    return await startWhenPresent(options, async (leftMs) => {
        const ready = { inputs: { ...inputs, waitForDagMs: leftMs }, environment, dag: seen };
        seen = undefined;
        const blocked = await preflight(ready, context, signal);
        if (blocked !== undefined)
            return blocked;
        if (rerun.kind === 'resume') {
            tracker.setRun(await resumeRun(rerun.run, context, signal), 'resumed');
            return undefined;
        }
        const outcome = await (0,active_runs/* applyIfRunning */.H)(inputs, context, signal);
        if (outcome !== undefined)
            return { outcome, importError: undefined };
        await triggerRun(plan, context, tracker, signal);
        return undefined;
    }, context, signal);
}
async function triggerRun({ inputs, runId }, context, tracker, signal) {
    const { dagId, conf, logicalDate, note, dagRunId, onCancel, onTimeout } = inputs;
    const { run, origin } = await trigger({
        request: { dagId, runId, conf, logicalDate, note: note === '' ? undefined : note },
        isRunIdGiven: dagRunId !== undefined,
        looksFirst: dagRunId !== undefined || onCancel === 'stop' || onTimeout === 'stop',
        save: (phase, triedId) => tracker.setPhase(phase, triedId),
    }, context, signal);
    tracker.setRun(run, origin);
}
async function endTimedOut(end, { inputs, stopper }, context, tracker, signal) {
    const limitMs = end.limit === 'timeout' ? inputs.timeoutMs : (inputs.queueTimeoutMs ?? inputs.timeoutMs);
    const outcome = timedOutOutcome(end, limitMs);
    if (inputs.onTimeout === 'leave' || !tracker.mayStop()) {
        tracker.setLimitPassedAt(end.passedAt);
        return inputs.onTimeout === 'leave'
            ? outcome
            : { ...outcome, message: `${outcome.message}; it keeps running: this step did not create it` };
    }
    const note = (0,stop_note/* writeStopNote */.i)(end.limit, stopper);
    const stopped = await (0,stop_run/* stopRun */.K)({ ref: end.run, note, budgetMs: STOP_ON_TIMEOUT_MS }, context, signal);
    const line = (0,stop_run/* describeStop */.C)(stopped, end.run, context);
    if (stopped.kind === 'not-stopped')
        context.log.warn(line);
    else
        context.log.info(line);
    if (stopped.kind === 'stopped' || stopped.kind === 'finished')
        tracker.updateRun(stopped.run);
    if (stopped.kind === 'finished')
        return verdictOf(stopped.run);
    return stopped.kind === 'stopped' ? { ...outcome, message: `${outcome.message}; it was stopped` } : outcome;
}

// EXTERNAL MODULE: ./lib/report/outputs.js
var outputs = __webpack_require__(8568);
// EXTERNAL MODULE: ./lib/findings/task-state.js
var task_state = __webpack_require__(42781);
;// CONCATENATED MODULE: ./lib/report/progress.js



const MINUTE_MS = 60_000;
const EARLY_MS = 10 * MINUTE_MS;
const EARLY_HEARTBEAT_MS = MINUTE_MS;
const HEARTBEAT_MS = 5 * MINUTE_MS;
const COUNTS_MS = 30_000;
const MOST_NAMES = 6;
const MOST_STATES = 20;
const NAME_LIMIT = 120;
const SLOW_FACTOR = 1.5;
const ORIGINS = {
    created: 'Created DAG run',
    adopted: 'Found DAG run',
    attached: 'Attached to DAG run',
    resumed: 'Resumed DAG run',
};
function createProgress(parts) {
    return new Progress(parts);
}
class Progress {
    #parts;
    #printedAt;
    #countedAt = -Infinity;
    #shown = new Map();
    #counts = '';
    #expectation;
    #isAwaiting = false;
    #hasSaidSlow = false;
    constructor(parts) {
        this.#parts = parts;
        this.#printedAt = parts.clock.now();
    }
    runKnown = (run, origin) => {
        const url = this.#parts.linkTo(run);
        this.#print(`${ORIGINS[origin]} "${run.runId}" of DAG "${run.dagId}"${url === '' ? '' : `: ${url}`}`);
    };
    stateChanged = (run, previous, elapsedMs) => {
        const before = previous === undefined ? '' : ` (was ${previous})`;
        const isOver = run.state === 'success' || run.state === 'failed';
        const usual = isOver && this.#expectation !== undefined ? `, ${this.#usually()}` : '';
        this.#print(`${stamp(elapsedMs)} ${run.state}${before}${usual}`);
    };
    tasksRead = (tasks, elapsedMs) => {
        const news = (0,task_state/* groupByTask */.QD)(tasks).flatMap((group) => this.#newsOf(group));
        const isOnlyCounts = news.every(({ isCount }) => isCount);
        const { clock } = this.#parts;
        if (news.length === 0 || (isOnlyCounts && clock.now() - this.#countedAt < COUNTS_MS))
            return;
        this.#countedAt = clock.now();
        for (const { taskId, state, text } of news)
            this.#shown.set(taskId, { state, text });
        this.#counts = describeDone(tasks);
        this.#isAwaiting = tasks.some((task) => task.state === task_state/* AWAITING_INPUT */.a8);
        const byState = Map.groupBy(news, ({ state }) => state);
        const parts = [...byState]
            .sort(([a], [b]) => (0,task_state/* compareStates */.CD)(a, b))
            .slice(0, MOST_STATES)
            .map(([state, items]) => {
            const names = items.map(({ taskId, text }) => `${(0,cut/* wholeName */.fC)(taskId, NAME_LIMIT)}${text === '' ? '' : ` (${text})`}`);
            const meaning = state === task_state/* AWAITING_INPUT */.a8 ? ' (a person has to answer in Airflow)' : '';
            return `${(0,task_state/* appearanceOf */.co)(state).sign} ${state}${meaning}: ${(0,cut/* listSome */.XT)(names, MOST_NAMES)}`;
        });
        this.#print(`${stamp(elapsedMs)} ${this.#counts} · ${parts.join(' · ')}`);
    };
    nothingNew = (run, elapsedMs) => {
        const isSlow = !this.#hasSaidSlow &&
            this.#expectation !== undefined &&
            run.state === 'running' &&
            elapsedMs > this.#expectation.medianMs * SLOW_FACTOR;
        const silentMs = this.#parts.clock.now() - this.#printedAt;
        const heartbeatMs = elapsedMs < EARLY_MS ? EARLY_HEARTBEAT_MS : HEARTBEAT_MS;
        if (!isSlow && silentMs < heartbeatMs)
            return;
        if (isSlow)
            this.#hasSaidSlow = true;
        const person = this.#isAwaiting ? ', a person has to answer in Airflow' : '';
        const counts = `${this.#counts === '' ? '' : `, ${this.#counts}`}${person}`;
        const usual = this.#expectation === undefined ? '' : `, ${this.#usually()}`;
        this.#print(`${stamp(elapsedMs)} still ${run.state}${counts}${isSlow ? ', slower than usual' : ''}${usual}`);
    };
    queuedBecause = (reason, elapsedMs) => {
        this.#print(`${stamp(elapsedMs)} queued; probably ${reason}`);
    };
    expected = (expectation) => {
        this.#expectation = expectation;
        this.#print(`The last ${expectation.runs} successful runs took ${(0,duration/* formatDuration */.a)(expectation.medianMs)} (median).`);
    };
    #usually() {
        return `usually ${(0,duration/* formatDuration */.a)(this.#expectation?.medianMs ?? 0)}`;
    }
    #newsOf(group) {
        const before = this.#shown.get(group.taskId);
        const { state, text } = describeGroup(group);
        if (before?.state === state && before.text === text)
            return [];
        if (before === undefined && (state === 'none' || state === 'scheduled'))
            return [];
        return [{ taskId: group.taskId, state, text, isCount: before?.state === state }];
    }
    #print(line) {
        this.#printedAt = this.#parts.clock.now();
        this.#parts.log.info(line);
    }
}
function describeGroup(group) {
    if (!group.isMapped)
        return { state: group.state, text: '' };
    const counts = (0,task_state/* countStates */.c0)(group.instances);
    const done = Object.entries(counts).reduce((sum, [state, count]) => sum + (['good', 'bad', 'skipped'].includes((0,task_state/* appearanceOf */.co)(state).kind) ? count : 0), 0);
    const total = group.instances.length;
    const failed = counts['failed'] ?? 0;
    const text = `${done} of ${total}${failed > 0 ? `, ${failed} failed` : ''}`;
    const isUnderWay = done > 0 && done < total && group.state !== 'failed';
    return { state: isUnderWay ? 'running' : group.state, text };
}
function describeDone(tasks) {
    const done = tasks.filter((task) => ['good', 'bad', 'skipped'].includes((0,task_state/* appearanceOf */.co)(task.state).kind)).length;
    return `${done} of ${(0,task_state/* tellCount */.Xp)(tasks)} task ${tasks.length === 1 ? 'instance' : 'instances'} done`;
}
function stamp(elapsedMs) {
    const seconds = Math.floor(elapsedMs / 1000);
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const two = (n) => String(n).padStart(2, '0');
    return `[${h > 0 ? `${h}:${two(m)}` : m}:${two(s)}]`;
}

// EXTERNAL MODULE: ./lib/runner/id-token-permission.js
var id_token_permission = __webpack_require__(38605);
// EXTERNAL MODULE: ./lib/dag-run/step-state.js
var step_state = __webpack_require__(44832);
;// CONCATENATED MODULE: ./lib/step/save-state.js


function createStateSaver(runner) {
    let hasWarned = false;
    return (state) => {
        try {
            runner.saveState(step_state/* STEP_STATE */.hS, (0,step_state/* encodeStepState */.M6)(state));
        }
        catch (error) {
            if (hasWarned)
                return;
            hasWarned = true;
            runner.warn(`The state of the step could not be saved (GITHUB_STATE: ${(0,foreign_error/* describeForeignError */.C)(error)}). If the runner kills this step, nothing stops its DAG run.`);
        }
    };
}

;// CONCATENATED MODULE: ./lib/step/trigger-and-wait.js










const WATCH_RETRY_BUDGET_MS = 20 * 60_000;
const REPORT_MS = 20_000;
const FINDINGS_MS = 16_000;
const LEAST_FINDINGS_MS = 3_000;
const VERDICT_MS = 3_000;
const USUAL_SESSION_MS = 3_600_000;
const RENEWABLE = `Use the input "role-to-assume", which renews them for as long as the step waits. ${id_token_permission/* ID_TOKEN_PERMISSION */.a}`;
async function triggerAndWait(parts, step, signal) {
    const { runner, clock, inputs, session } = parts;
    const { client, aws, environment, linkTo } = session;
    const { context: workflow } = runner;
    if (inputs.waitForCompletion)
        warnOfExpiry(parts);
    const runId = inputs.dagRunId ?? (0,run_id/* deriveRunId */.ab)(workflow, inputs, clock.date().getTime());
    const isGiven = inputs.dagRunId !== undefined;
    const plan = {
        inputs,
        runId,
        earlierRunIds: (0,run_id/* earlierRunIds */.si)({ runId, isGiven, runAttempt: workflow.runAttempt }),
        environment,
        dag: session.dag,
        stopper: (0,inputs_note/* workflowRunUrl */.CX)(workflow),
        connection: (0,step_session/* toConnection */.cV)(aws.plan),
    };
    const context = {
        client,
        clock,
        log: runner,
        linkTo,
        observer: observe(parts, step),
        save: createStateSaver(runner),
    };
    const { outcome, run, origin, importError, limitPassedAt } = await runDag(plan, context, signal);
    const runUrl = run === undefined ? '' : linkTo(run);
    step.update({ outcome, run, origin, importError, runUrl });
    if (run === undefined)
        return;
    if (runUrl === '') {
        runner.info("No link to the run: the web server's address is unknown. Allow the role airflow:GetEnvironment.");
    }
    step.update({ taskUrl: (task) => session.linkToTask(run, task) });
    if (outcome.name !== 'success' && outcome.name !== 'failed' && outcome.name !== 'timed-out')
        return;
    const usedMs = limitPassedAt === undefined ? 0 : clock.now() - limitPassedAt;
    const limitMs = Math.max(FINDINGS_MS - usedMs, LEAST_FINDINGS_MS);
    step.limitReport(clock.now() + REPORT_MS - usedMs);
    await withTimelyVerdict(readFindings({ run, limitMs }, parts, step, signal), parts, step);
}
async function readFindings({ run, limitMs }, parts, step, signal) {
    const { runner, clock, inputs, session } = parts;
    const update = (findings) => step.update({ ...findings, tasks: findings.tasks ?? step.report.tasks });
    const { collectFindings } = await __webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 88958));
    const findings = await collectFindings({ run, inputs, limitMs, onTasks: update }, { client: session.client, clock, log: runner, cloudWatch: openCloudWatch(parts) }, signal);
    update(findings);
}
async function withTimelyVerdict(reading, { runner, clock }, step) {
    const wait = new AbortController();
    const printVerdict = async () => {
        if ((0,outcome/* passes */.WE)(step.report.outcome.name))
            return;
        const { logVerdict } = await __webpack_require__.e(/* import() */ 478).then(__webpack_require__.bind(__webpack_require__, 17478));
        logVerdict(step.report, runner);
    };
    const printing = clock.sleep(VERDICT_MS, wait.signal).then(printVerdict, () => undefined);
    try {
        await reading;
    }
    finally {
        wait.abort();
        await printing;
    }
}
function observe(parts, step) {
    const { runner, clock, session } = parts;
    const { client, aws, linkTo } = session;
    const progress = createProgress({ log: runner, clock, linkTo });
    return {
        ...progress,
        runKnown: (run, origin) => {
            progress.runKnown(run, origin);
            step.update({ run, origin, runUrl: linkTo(run) });
            aws.retry.allow(WATCH_RETRY_BUDGET_MS);
            preloadReport();
            const { transport, version } = client;
            const early = (0,outputs/* earlyOutputs */.MA)({
                run,
                origin,
                runUrl: linkTo(run),
                transport,
                airflowVersion: version.text,
            });
            try {
                for (const [name, value] of Object.entries(early))
                    runner.setOutput(name, value);
            }
            catch (error) {
                runner.debug(`Setting the early outputs failed: ${(0,foreign_error/* describeForeignError */.C)(error)}`);
            }
        },
        tasksRead: (tasks, elapsedMs) => {
            progress.tasksRead(tasks, elapsedMs);
            step.update({ tasks });
        },
        expected: (expectation) => {
            progress.expected(expectation);
            step.update({ expectation });
        },
    };
}
function preloadReport() {
    __webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 88958)).catch(() => { });
    __webpack_require__.e(/* import() */ 478).then(__webpack_require__.bind(__webpack_require__, 17478)).catch(() => { });
}
function warnOfExpiry({ runner, clock, inputs, session }) {
    const { endsAt, endsUnknown } = session.aws.credentials;
    if (endsUnknown && inputs.timeoutMs > USUAL_SESSION_MS) {
        runner.warn(`The AWS credentials are temporary and their expiry is unknown. They may expire before "timeout", and this step cannot renew them. ${RENEWABLE}`);
    }
    if (endsAt === undefined)
        return;
    const leftMs = endsAt.getTime() - clock.date().getTime();
    if (leftMs >= inputs.timeoutMs)
        return;
    runner.warn(`The AWS credentials expire at ${endsAt.toISOString()}, before "timeout" has passed, and this step cannot renew them. ${RENEWABLE}`);
}
function openCloudWatch({ env, session }) {
    const { aws, environment, client } = session;
    if (environment?.taskLogGroup === undefined)
        return undefined;
    const { region, accountId, partition } = aws.mwaa.target;
    const options = {
        credentials: aws.credentials,
        region,
        group: environment.taskLogGroup,
        accountId: environment.arn.split(':')[4] ?? accountId,
        partition,
        version: client.version,
        agents: aws.agents,
        env,
    };
    return {
        async readTaskLog(...asked) {
            const { createCloudWatchLogs } = await Promise.all(/* import() */[__webpack_require__.e(222), __webpack_require__.e(291), __webpack_require__.e(303), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 16297));
            return await createCloudWatchLogs(options).readTaskLog(...asked);
        },
    };
}

;// CONCATENATED MODULE: ./lib/step/run.js













const RETRY_BUDGET_MS = 60_000;
const cancelledEarly = {
    name: 'cancelled',
    message: 'The workflow was cancelled; nothing was triggered',
};
async function run(parts, signal) {
    const runner = (0,annotations/* limitAnnotations */.y)(parts.runner);
    const step = new Step(runner.context);
    try {
        const found = findOut({ ...parts, runner }, step, signal);
        await (parts.lost === undefined ? found : Promise.race([found, parts.lost]));
    }
    catch (error) {
        if (error instanceof Error)
            runner.debug((0,foreign_error/* describeStack */.G)(error));
        const isEarly = signal.aborted && step.report.run === undefined;
        step.end(isEarly ? cancelledEarly : (0,error_outcome/* errorOutcome */.z)(error));
    }
    const { publishReport } = await __webpack_require__.e(/* import() */ 478).then(__webpack_require__.bind(__webpack_require__, 17478));
    await publishReport(step.report, step.publishOptions, { runner, clock: parts.clock }, signal);
    runner.close();
    return (0,outcome/* passes */.WE)(step.report.outcome.name);
}
async function findOut(parts, step, signal) {
    const { runner, env, clock } = parts;
    (0,context/* checkContext */.M_)(env);
    const inputs = await parseInputs({
        input: (name) => runner.input(name),
        context: runner.context,
        env,
        readFile: (path) => (0,conf_file/* readWorkspaceFile */.s)(path, runner.context.workspace),
    });
    if (inputs.githubToken !== '')
        runner.mask(inputs.githubToken);
    (0,redaction/* hideConf */.dN)(inputs.conf);
    const retryBudgetMs = Math.max(RETRY_BUDGET_MS, inputs.waitForDagMs);
    const aws = (0,step_session/* openAwsSession */.ah)(inputs, { runner, clock, env, retryBudgetMs });
    step.begin(inputs);
    const mask = (secret) => runner.mask(secret);
    await (0,settings/* prepareAwsSettings */.o)(env, { isAmbient: inputs.role === undefined, mask });
    const answer = await aws.mwaa.getEnvironment(signal);
    const environment = answer === 'forbidden' ? undefined : answer;
    if (environment !== undefined) {
        step.update({ airflowVersion: environment.airflowVersion?.text });
        const verdict = (0,environment_status/* judgeEnvironment */.v)(environment);
        if (verdict.kind === 'unusable')
            return step.end(verdict.outcome);
    }
    const { dagId } = inputs;
    const session = await (0,step_session/* openSession */.fA)(aws, { environment, dagId }, { runner, clock }, signal);
    const { transport, version } = session.client;
    step.update({ transport, airflowVersion: version.text });
    runner.info(`${aws.mwaa.target.environment} (${inputs.region}) runs Airflow ${version.text}; using ${transport}.`);
    const act = inputs.dryRun ? (await __webpack_require__.e(/* import() */ 583).then(__webpack_require__.bind(__webpack_require__, 31583))).dryRunDag : triggerAndWait;
    await act({ ...parts, inputs, session }, step, signal);
}


/***/ })

};
