export const id = 639;
export const ids = [639];
export const modules = {

/***/ 21960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ capabilitiesOf)
/* harmony export */ });
/* harmony import */ var _rest_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78393);

const OF_THE_CLI = new Set(['unpause']);
function capabilitiesOf(kind, version) {
    if (kind === 'cli')
        return (capability) => OF_THE_CLI.has(capability);
    const { hasNotes, hasMappedXcoms } = (0,_rest_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .selectRestDialect */ .Du)(version);
    return (capability) => {
        if (capability === 'note')
            return hasNotes;
        return capability !== 'mapped-xcom' || hasMappedXcoms;
    };
}


/***/ }),

/***/ 6351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ wordField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Oe: () => (/* binding */ asJsonObject),
/* harmony export */   QT: () => (/* binding */ countField),
/* harmony export */   RE: () => (/* binding */ objectsField),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   ao: () => (/* binding */ ID_LIMIT),
/* harmony export */   o2: () => (/* binding */ instantField),
/* harmony export */   sJ: () => (/* binding */ numberField),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19751);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65344);


const ID_LIMIT = 250;
const FIELD_LIMIT = 4_000;
function textField(fields, key, limit = FIELD_LIMIT) {
    const value = fields[key];
    return typeof value === 'string' && value !== '' ? (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutForeign */ .bZ)(value, limit).toWellFormed() : undefined;
}
function numberField(fields, key) {
    const value = fields[key];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function countField(fields, key) {
    const value = fields[key];
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
const WORD_LIMIT = 1_000;
function wordField(fields, key) {
    const value = textField(fields, key);
    return value !== undefined && value.length <= WORD_LIMIT ? value : undefined;
}
function instantField(fields, key) {
    return readInstant(textField(fields, key));
}
const INSTANT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d\d(?::?\d\d){0,2}))?)?$/;
function readInstant(text) {
    if (text === undefined || text.length > 50 || !INSTANT.test(text))
        return undefined;
    return Number.isNaN(Date.parse(text.slice(0, 19).replace(' ', 'T'))) ? undefined : text;
}
function objectsField(fields, key) {
    const value = fields[key];
    return Array.isArray(value) && value.every(_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G) ? value : undefined;
}
function asJson(value) {
    return value === undefined ? null : value;
}
function asJsonObject(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) ? value : undefined;
}


/***/ }),

/***/ 20817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ requireOk),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   kt: () => (/* binding */ airflowWords),
/* harmony export */   zG: () => (/* binding */ requireObject)
/* harmony export */ });
/* harmony import */ var _core_database_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46393);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19751);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65344);




function requireOk(answer, purpose) {
    const { status, body } = answer;
    if (typeof body === 'string' && (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isHtml */ ._6)(body) && status !== 401 && status !== 403)
        throw unanswered(answer, purpose);
    if (status >= 200 && status < 300)
        return body;
    const words = airflowWords(body);
    if (status === 401 || status === 403)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('airflow-forbidden', `Airflow does not allow the role to ${purpose.action} (status ${status})${withWords(words)}.`, {
            hint: `The Airflow role of the AWS role needs "${purpose.permission}". Airflow's role User has it: allow the action on arn:aws:airflow:<region>:<account>:role/<environment>/User.`,
        });
    if (status === 400 || status === 409 || status === 422)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('rejected-by-airflow', `Airflow refused to ${purpose.action} (status ${status})${withWords(words)}.`);
    if (status === 429)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('throttled', `Airflow is busy: it did not ${purpose.action} (status 429).`, {
            delivery: 'not-sent',
        });
    if (status >= 500)
        throw unanswered(answer, purpose);
    throw unexpected(purpose, `status ${status}${withWords(words)}`);
}
function requireObject(answer, purpose) {
    const body = requireOk(answer, purpose);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(body))
        return body;
    throw malformed(purpose, body);
}
function malformed(purpose, body) {
    return unexpected(purpose, describe(body));
}
function unexpected(purpose, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `Asked to ${purpose.action}, Airflow answered with ${what}.`);
}
function unanswered({ status, body }, purpose) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `Asked to ${purpose.action}, Airflow's web server answered with status ${status}${withWords(airflowWords(body))}.`, { delivery: 'unknown' });
}
function withWords(words) {
    return words === '' ? '' : `: ${words.replace(/\.$/, '')}`;
}
function describe(body) {
    if (body === undefined || body === null || body === '')
        return 'nothing';
    if (Array.isArray(body))
        return `a list of ${body.length}`;
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(body)) {
        const keys = Object.keys(body);
        const more = keys.length > 10 ? `, ... (${keys.length} keys)` : '';
        const named = keys.slice(0, 10).map((key) => (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)(key, KEY_LIMIT));
        return `an object of ${named.join(', ') || 'no keys'}${more}`;
    }
    if (typeof body !== 'string')
        return `a ${typeof body}`;
    return /[[{]/.test(body)
        ? `${body.length} characters that are no JSON`
        : `the text "${(0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)((0,_core_database_error_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRow */ .F)(body), TEXT_LIMIT)}"`;
}
const WORDS_LIMIT = 500;
const TEXT_LIMIT = 200;
const KEY_LIMIT = 50;
const PROBLEMS = 5;
const PLACE_PARTS = 20;
function airflowWords(body) {
    if (typeof body === 'string')
        return (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)((0,_core_database_error_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRow */ .F)(body), TEXT_LIMIT);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(body))
        return '';
    const { title, detail, message, error } = body;
    const words = detailWords(detail) || detailWords(message) || detailWords(error);
    const shown = (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)((0,_core_database_error_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRow */ .F)(words), WORDS_LIMIT);
    const named = typeof title === 'string' ? (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)((0,_core_database_error_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRow */ .F)(title), TEXT_LIMIT) : '';
    const heading = named === 'Bad Request' || shown.includes(named) ? '' : named;
    return (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutBetweenWords */ .UC)(heading !== '' && shown !== '' ? `${heading}: ${shown}` : heading || shown, WORDS_LIMIT);
}
function detailWords(detail) {
    if (typeof detail === 'string')
        return detail;
    if (Array.isArray(detail))
        return detail.slice(0, PROBLEMS).map(problemWords).filter(Boolean).join('; ');
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(detail))
        return '';
    const { reason, message } = detail;
    return [reason, message].filter((part) => typeof part === 'string').join(': ');
}
function problemWords(problem) {
    if (typeof problem === 'string')
        return problem;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(problem))
        return '';
    const { loc, msg } = problem;
    const parts = Array.isArray(loc) ? loc.slice(0, PLACE_PARTS) : [];
    const place = parts.filter((part) => typeof part === 'string' || typeof part === 'number').join('.');
    return [place, typeof msg === 'string' ? msg : ''].filter(Boolean).join(': ');
}


/***/ }),

/***/ 47334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ listDagRunsCall),
/* harmony export */   He: () => (/* binding */ triggerCall),
/* harmony export */   I4: () => (/* binding */ batchTaskInstancesCall),
/* harmony export */   Id: () => (/* binding */ xcomCall),
/* harmony export */   Iy: () => (/* binding */ getDagRunCall),
/* harmony export */   Nl: () => (/* binding */ dagTasksCall),
/* harmony export */   OR: () => (/* binding */ stopCalls),
/* harmony export */   W0: () => (/* binding */ listTaskInstancesCall),
/* harmony export */   WP: () => (/* binding */ datedTaskInstancesCall),
/* harmony export */   WR: () => (/* binding */ clearCall),
/* harmony export */   WX: () => (/* binding */ taskLogCall),
/* harmony export */   Xd: () => (/* binding */ getDagCall),
/* harmony export */   YB: () => (/* binding */ listDagsCall),
/* harmony export */   bj: () => (/* binding */ dagSegments),
/* harmony export */   dz: () => (/* binding */ dagDetailsCall),
/* harmony export */   gq: () => (/* binding */ taskInstancesSegments),
/* harmony export */   hH: () => (/* binding */ batchDagRunsCall),
/* harmony export */   hX: () => (/* binding */ dagRunsSegments),
/* harmony export */   lL: () => (/* binding */ importErrorsCall),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   oz: () => (/* binding */ unpauseCall),
/* harmony export */   sA: () => (/* binding */ dagRunSegments),
/* harmony export */   we: () => (/* binding */ isLastPage)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39560);

const PAGE_SIZE = 100;
function isLastPage(page) {
    const seen = page.offset + page.count;
    if (page.count === 0)
        return true;
    return page.total !== undefined && page.total >= seen ? page.total === seen : page.count < PAGE_SIZE;
}
function dagSegments(dagId) {
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG id', dagId);
    return ['dags', dagId];
}
function dagRunsSegments(dagId) {
    return [...dagSegments(dagId), 'dagRuns'];
}
function dagRunSegments({ dagId, runId }) {
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG run id', runId);
    return [...dagRunsSegments(dagId), runId];
}
function taskInstancesSegments(ref) {
    return [...dagRunSegments(ref), 'taskInstances'];
}
function taskInstanceSegments(ref) {
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('task id', ref.taskId);
    return [...taskInstancesSegments(ref), ref.taskId];
}
function mapIndexQuery({ mapIndex }) {
    return mapIndex >= 0 ? { map_index: mapIndex } : {};
}
function get(segments, query) {
    return { method: 'GET', segments, effect: 'read', ...(query !== undefined && { query }) };
}
function getDagCall(dagId) {
    return get(dagSegments(dagId));
}
function listDagsCall(dialect, dagId, offset) {
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG id', dagId);
    return get(['dags'], { ...dialect.dagListQuery(dagId), limit: PAGE_SIZE, offset });
}
function dagDetailsCall(dagId) {
    return get([...dagSegments(dagId), 'details']);
}
function dagTasksCall(dagId) {
    return get([...dagSegments(dagId), 'tasks']);
}
function importErrorsCall(offset) {
    return get(['importErrors'], { limit: PAGE_SIZE, offset });
}
function unpauseCall(dagId) {
    return { method: 'PATCH', segments: dagSegments(dagId), body: { is_paused: false }, effect: 'write' };
}
function triggerCall(dialect, request) {
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG run id', request.runId);
    return {
        method: 'POST',
        segments: dagRunsSegments(request.dagId),
        body: dialect.triggerBody(request),
        effect: 'write',
    };
}
function getDagRunCall(ref) {
    return get(dagRunSegments(ref));
}
function listDagRunsCall(dialect, query) {
    const { dagId, states = [], orderBy, limit, offset = 0, date, idPart } = query;
    const state = states[0];
    return get(dagRunsSegments(dagId), {
        order_by: orderBy,
        limit,
        offset,
        ...(state !== undefined && { state }),
        ...(date !== undefined && {
            [`${dialect.runDate}_gte`]: withoutPlus(date),
            [`${dialect.runDate}_lte`]: withoutPlus(date),
        }),
        ...(idPart !== undefined && { run_id_pattern: idPart }),
    });
}
function batchDagRunsCall(dialect, query) {
    const { dagId, states = [], orderBy, limit, offset = 0, date } = query;
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG id', dagId);
    const body = {
        dag_ids: [dagId],
        order_by: orderBy,
        page_limit: limit,
        page_offset: offset,
        ...(states.length > 0 && { states }),
        ...(date !== undefined && { [`${dialect.runDate}_gte`]: date, [`${dialect.runDate}_lte`]: date }),
    };
    return { method: 'POST', segments: ['dags', _path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'dagRuns', 'list'], body, effect: 'read' };
}
function withoutPlus(date) {
    return date.replace(/\+00:?00$/, 'Z');
}
function listTaskInstancesCall(dialect, ref, offset) {
    const { steadyOrder } = dialect;
    return get(taskInstancesSegments(ref), {
        limit: PAGE_SIZE,
        offset,
        ...(steadyOrder !== undefined && { order_by: steadyOrder }),
    });
}
function batchTaskInstancesCall(dialect, filter, offset) {
    const { pagesBatches, steadyOrder } = dialect;
    const page = {
        page_limit: PAGE_SIZE,
        page_offset: offset,
        ...(steadyOrder !== undefined && { order_by: steadyOrder }),
    };
    return {
        method: 'POST',
        segments: ['dags', _path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'dagRuns', _path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'taskInstances', 'list'],
        body: { ...filter, ...(pagesBatches && page) },
        effect: 'read',
    };
}
function datedTaskInstancesCall(date, offset) {
    return get(['dags', _path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'dagRuns', _path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'taskInstances'], {
        limit: PAGE_SIZE,
        offset,
        execution_date_gte: withoutPlus(date),
        execution_date_lte: withoutPlus(date),
    });
}
function stopCalls(dialect, ref, note) {
    const segments = dagRunSegments(ref);
    const stop = { method: 'PATCH', segments, body: { state: 'failed' }, effect: 'write' };
    if (!dialect.hasNotes)
        return [stop];
    const noted = dialect.patchesNotes ? segments : [...segments, 'setNote'];
    return [stop, { method: 'PATCH', segments: noted, body: { note }, effect: 'write' }];
}
function clearCall({ dagId, runId }, tasks) {
    const which = tasks === 'failed' ? { only_failed: true } : { only_failed: false, task_ids: [...tasks] };
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG run id', runId);
    return {
        method: 'POST',
        segments: [...dagSegments(dagId), 'clearTaskInstances'],
        body: { dry_run: false, ...which, reset_dag_runs: true, dag_run_id: runId },
        effect: 'write',
    };
}
function taskLogCall(ref, tryNumber) {
    return get([...taskInstanceSegments(ref), 'logs', String(tryNumber)], {
        full_content: true,
        ...mapIndexQuery(ref),
    });
}
function xcomCall(dialect, ref) {
    (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('XCom key', ref.key);
    const segments = [...taskInstanceSegments(ref), 'xcomEntries', ref.key];
    return { ...get(segments, { ...dialect.xcomQuery, ...mapIndexQuery(ref) }), numbers: 'as-written' };
}


/***/ }),

/***/ 66342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ getDag),
/* harmony export */   LG: () => (/* binding */ listImportErrors),
/* harmony export */   a0: () => (/* binding */ dagNotFound),
/* harmony export */   jK: () => (/* binding */ getDagParams),
/* harmony export */   x9: () => (/* binding */ listDagTasks)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20817);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47334);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27843);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78393);





const MOST_PAGES = 10;
const MOST_TASKS = 20_000;
const PERMISSION = 'can read on DAGs';
async function getDag({ caller, dialect }, dagId, signal) {
    const purpose = { action: `read the DAG "${dagId}"`, permission: PERMISSION };
    async function getNaturally() {
        const answer = await caller.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .getDagCall */ .Xd)(dagId), signal);
        if (answer.status === 404)
            return undefined;
        const dag = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDag */ .PX)(dialect, (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, purpose), purpose);
        if (dag.dagId !== dagId)
            throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(purpose, answer.body);
        return dag;
    }
    async function findInList() {
        let offset = 0;
        for (let page = 0; page < MOST_PAGES; page += 1) {
            const answer = await caller.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .listDagsCall */ .YB)(dialect, dagId, offset), signal);
            const { items, total } = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePage */ .Ci)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, purpose), 'dags', purpose);
            const item = items.find((candidate) => candidate['dag_id'] === dagId);
            if (item !== undefined)
                return (0,_dialect_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDag */ .PX)(dialect, item, purpose);
            if ((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .isLastPage */ .we)({ offset, count: items.length, total }))
                return undefined;
            offset += items.length;
        }
        return undefined;
    }
    return await caller.choose((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .dagSegments */ .bj)(dagId), getNaturally, findInList);
}
async function getDagParams({ caller }, dagId, signal) {
    const purpose = {
        action: `read the details of the DAG "${dagId}"`,
        permission: PERMISSION,
    };
    const answer = await caller.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .dagDetailsCall */ .dz)(dagId), signal);
    if (answer.status === 404)
        throw dagNotFound(dagId);
    return (0,_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDagParams */ .Ds)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, purpose));
}
async function listDagTasks({ caller }, dagId, signal) {
    const purpose = { action: `list the tasks of the DAG "${dagId}"`, permission: PERMISSION };
    const answer = await caller.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .dagTasksCall */ .Nl)(dagId), signal);
    if (answer.status === 404)
        throw dagNotFound(dagId);
    return (0,_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePage */ .Ci)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, purpose), 'tasks', purpose)
        .items.slice(0, MOST_TASKS)
        .map((item) => (0,_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDagTask */ .IJ)(item, purpose));
}
async function listImportErrors({ caller }, signal) {
    const purpose = { action: 'list the import errors', permission: 'can read on ImportError' };
    const errors = [];
    let offset = 0;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await caller.send((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .importErrorsCall */ .lL)(offset), signal);
        const { items, total } = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePage */ .Ci)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, purpose), 'import_errors', purpose);
        for (const item of items.slice(0, _calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md))
            errors.push((0,_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeImportError */ .iq)(item, purpose));
        if ((0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .isLastPage */ .we)({ offset, count: items.length, total }))
            break;
        offset += items.length;
    }
    return errors;
}
function dagNotFound(dagId) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('dag-not-found', `Airflow has no DAG "${dagId}".`, {
        hint: 'Check dag-id; a new file takes minutes to become a DAG (wait-for-dag waits for it), and a file that does not import never does.',
    });
}


/***/ }),

/***/ 27843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ decodePage),
/* harmony export */   Ds: () => (/* binding */ decodeDagParams),
/* harmony export */   IJ: () => (/* binding */ decodeDagTask),
/* harmony export */   Lf: () => (/* binding */ readTaskState),
/* harmony export */   UO: () => (/* binding */ decodeDagRun),
/* harmony export */   YE: () => (/* binding */ requireRunState),
/* harmony export */   iq: () => (/* binding */ decodeImportError),
/* harmony export */   vP: () => (/* binding */ RUN_STATES),
/* harmony export */   xc: () => (/* binding */ decodeTaskInstance)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19751);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65344);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6351);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20817);





const TRACE_LIMIT = 16_000;
function decodeDagRun(value, purpose) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value))
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(purpose, value);
    const dagId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_id');
    const runId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_run_id');
    const state = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'state');
    if (dagId === undefined || runId === undefined || state === undefined)
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(purpose, value);
    return {
        dagId,
        runId,
        state: requireRunState(state, runId),
        logicalDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'logical_date') ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'execution_date'),
        runAfter: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'run_after'),
        queuedAt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'queued_at'),
        startDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'start_date'),
        endDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'end_date'),
        runType: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .wordField */ .Hs)(value, 'run_type'),
        note: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'note'),
        conf: value['conf'] === null ? {} : (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJsonObject */ .Oe)(value['conf']),
    };
}
const RUN_STATES = new Set([
    'queued',
    'running',
    'success',
    'failed',
]);
function requireRunState(word, runId) {
    if (isRunState(word))
        return word;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unknown-state', `Airflow says that the DAG run "${runId}" is in the state ${JSON.stringify((0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)(word, 100))}, which is not one of ${[...RUN_STATES].join(', ')}.`);
}
function isRunState(word) {
    return RUN_STATES.has(word);
}
function decodeTaskInstance(value, purpose) {
    const taskId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'task_id', _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ID_LIMIT */ .ao);
    if (taskId === undefined)
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(purpose, value);
    return {
        dagId: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_id'),
        runId: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_run_id'),
        instance: {
            taskId,
            mapIndex: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countField */ .QT)(value, 'map_index') ?? -1,
            state: readTaskState(value['state']),
            tryNumber: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countField */ .QT)(value, 'try_number') ?? 0,
            maxTries: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countField */ .QT)(value, 'max_tries'),
            startDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'start_date'),
            endDate: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'end_date'),
            durationSeconds: readSeconds((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .numberField */ .sJ)(value, 'duration')),
        },
    };
}
function readSeconds(seconds) {
    return seconds !== undefined && seconds >= 0 ? seconds : undefined;
}
const STATE_LIMIT = 50;
function readTaskState(value) {
    if (typeof value !== 'string' || value === '')
        return null;
    return /^(none|no_status)$/i.test(value) ? null : (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutForeign */ .bZ)(value, STATE_LIMIT).toWellFormed();
}
function decodePage(value, key, purpose) {
    const items = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsField */ .RE)(value, key) : undefined;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) || items === undefined)
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(purpose, value);
    return { items, total: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countField */ .QT)(value, 'total_entries') };
}
function decodeDagParams(value) {
    const params = value['params'];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(params))
        return [];
    return Object.entries(params).map(([name, param]) => {
        const isParam = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(param) && 'value' in param && ('schema' in param || '__class' in param);
        if (!isParam)
            return { name, value: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJson */ .vA)(param), schema: {} };
        return { name, value: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJson */ .vA)(param['value']), schema: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJsonObject */ .Oe)(param['schema']) ?? {} };
    });
}
function decodeDagTask(value, purpose) {
    const taskId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'task_id', _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ID_LIMIT */ .ao);
    if (taskId === undefined)
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(purpose, value);
    const downstream = value['downstream_task_ids'];
    return {
        taskId,
        downstreamTaskIds: Array.isArray(downstream)
            ? downstream.filter((id) => typeof id === 'string').map(cutId)
            : [],
        isMapped: value['is_mapped'] === true,
    };
}
function cutId(id) {
    return (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutForeign */ .bZ)(id, _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ID_LIMIT */ .ao).toWellFormed();
}
function readEnd(stackTrace) {
    if (typeof stackTrace !== 'string')
        return '';
    if (stackTrace.length <= TRACE_LIMIT)
        return stackTrace.toWellFormed();
    const start = stackTrace.indexOf('\n', stackTrace.length - TRACE_LIMIT) + 1;
    const last = stackTrace.lastIndexOf('\n', stackTrace.length - 2) + 1;
    return (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutForeign */ .bZ)(stackTrace.slice(start > 0 ? Math.min(start, last) : last), TRACE_LIMIT).toWellFormed();
}
function decodeImportError(value, purpose) {
    const filename = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'filename');
    if (filename === undefined)
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(purpose, value);
    return {
        filename,
        stackTrace: readEnd(value['stack_trace']),
    };
}


/***/ }),

/***/ 78393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ selectRestDialect),
/* harmony export */   PX: () => (/* binding */ decodeDag),
/* harmony export */   hY: () => (/* binding */ taskInstanceFilter)
/* harmony export */ });
/* harmony import */ var _core_airflow_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91222);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6351);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20817);



function selectRestDialect(version) {
    return version.major >= 3 ? createDialectV2(version) : createDialectV1(version);
}
function createDialectV1(version) {
    const since = (minor) => (0,_core_airflow_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .d)(version, 2, minor);
    const hasNotes = since(6);
    return {
        hasNotes,
        patchesNotes: false,
        filtersByRunId: since(7),
        pagesBatches: false,
        matchesRunIds: false,
        hasOffTryNumbers: !since(10),
        newestFirst: '-execution_date',
        runDate: 'execution_date',
        steadyOrder: undefined,
        xcomQuery: since(10) ? { stringify: false } : {},
        xcomIsText: !since(10),
        hasMappedXcoms: since(7),
        triggerBody: ({ runId, conf, logicalDate, note }) => ({
            dag_run_id: runId,
            conf,
            ...(logicalDate !== undefined && { logical_date: logicalDate }),
            ...(note !== undefined && hasNotes && { note }),
        }),
        dagListQuery: (dagId) => ({ dag_id_pattern: dagId, only_active: false }),
        isActive: (dag) => dag['is_active'] === true,
    };
}
const createDialectV2 = (version) => ({
    hasNotes: true,
    patchesNotes: true,
    filtersByRunId: true,
    pagesBatches: true,
    matchesRunIds: (0,_core_airflow_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .d)(version, 3, 1),
    hasOffTryNumbers: false,
    newestFirst: '-run_after',
    runDate: 'run_after',
    steadyOrder: 'id',
    xcomQuery: { stringify: false },
    xcomIsText: false,
    hasMappedXcoms: true,
    triggerBody: ({ runId, conf, logicalDate, note }) => ({
        dag_run_id: runId,
        conf,
        logical_date: logicalDate ?? null,
        ...(note !== undefined && { note }),
    }),
    dagListQuery: (dagId) => ({ dag_id_pattern: dagId, exclude_stale: false }),
    isActive: (dag) => dag['is_stale'] !== true,
});
function taskInstanceFilter(dialect, { dagId, runId }, logicalDate) {
    if (dialect.filtersByRunId)
        return { dag_ids: [dagId], dag_run_ids: [runId] };
    if (logicalDate === undefined)
        return undefined;
    return { dag_ids: [dagId], execution_date_gte: logicalDate, execution_date_lte: logicalDate };
}
function decodeDag(dialect, value, purpose) {
    const dagId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(value, 'dag_id');
    const isPaused = value['is_paused'];
    if (dagId === undefined || (typeof isPaused !== 'boolean' && isPaused !== null))
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(purpose, value);
    return {
        dagId,
        isPaused: isPaused === true,
        isActive: dialect.isActive(value),
        hasImportErrors: value['has_import_errors'] === true,
        lastParsedTime: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instantField */ .o2)(value, 'last_parsed_time'),
        fileloc: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wordField */ .Hs)(value, 'fileloc'),
        maxActiveRuns: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .countField */ .QT)(value, 'max_active_runs'),
    };
}


/***/ }),

/***/ 39560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ formatRestPath),
/* harmony export */   l4: () => (/* binding */ requireId),
/* harmony export */   x4: () => (/* binding */ ANY)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6351);


const MAY_STAND = /[A-Za-z0-9\-._~!$&'()*+,;=:@]/;
const ANY = '~';
function formatRestPath(segments, style) {
    const write = style === 'encoded' ? encodeURIComponent : encodePlain;
    return `/${segments.map(write).join('/')}`;
}
function encodePlain(segment) {
    return [...segment].map((char) => (MAY_STAND.test(char) ? char : encodeURIComponent(char))).join('');
}
function requireId(what, id) {
    const problem = findProblem(id);
    if (problem === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `The ${what} ${JSON.stringify(id.slice(0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_LIMIT */ .ao))} ${problem}.`, {
        hint: `Airflow could not be asked about it: give a ${what} of at most ${_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_LIMIT */ .ao} characters without slashes.`,
    });
}
function findProblem(id) {
    if (id === '')
        return 'is empty';
    if (id === '.' || id === '..' || id === ANY)
        return 'has a meaning of its own in a path';
    if (id.length > _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_LIMIT */ .ao)
        return `has more than ${_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_LIMIT */ .ao} characters`;
    if (/[/\\]/.test(id))
        return 'contains a slash';
    if (/\p{Cc}/u.test(id))
        return 'contains a control character';
    if (!id.isWellFormed())
        return 'is not valid Unicode';
    return undefined;
}


/***/ }),

/***/ 72243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createTaskInstanceReader),
/* harmony export */   b: () => (/* binding */ runNotFound)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48745);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20817);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47334);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27843);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78393);






const MOST_PAGES = Math.ceil((_model_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TASK_INSTANCES */ .tK + 1) / _calls_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .md);
function createTaskInstanceReader(api) {
    const bulky = new Set();
    return (ref, signal) => listTaskInstances({ ...api, bulky }, ref, signal);
}
async function listTaskInstances(api, ref, signal) {
    const { caller, dialect, runs, bulky } = api;
    const purpose = {
        action: `list the task instances of the DAG run "${ref.runId}" of "${ref.dagId}"`,
        permission: 'can read on Task Instances',
    };
    const found = new Map();
    function take(answer) {
        if (answer.status === 404)
            throw runNotFound(ref);
        const { items, total } = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_4__/* .decodePage */ .Ci)((0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .requireObject */ .zG)(answer, purpose), 'task_instances', purpose);
        for (const item of items) {
            if (isFull())
                break;
            const { dagId, runId, instance } = (0,_decoder_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeTaskInstance */ .xc)(item, purpose);
            const isOwn = (dagId ?? ref.dagId) === ref.dagId && (runId ?? ref.runId) === ref.runId;
            if (isOwn)
                found.set(`${instance.mapIndex} ${instance.taskId}`, instance);
        }
        return { count: items.length, total };
    }
    function isFull() {
        return found.size > _model_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TASK_INSTANCES */ .tK;
    }
    async function takePages(makeCall) {
        let offset = 0;
        for (let page = 0; page < MOST_PAGES; page += 1) {
            const { count, total } = take(await caller.send(makeCall(offset), signal));
            if (isFull() || (0,_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .isLastPage */ .we)({ offset, count, total }))
                return total;
            offset += count;
        }
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unsupported', `The task instances of the DAG run "${ref.runId}" do not end after ${MOST_PAGES} pages.`);
    }
    async function takeBatch() {
        const filter = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_5__/* .taskInstanceFilter */ .hY)(dialect, ref, undefined) ?? (0,_dialect_js__WEBPACK_IMPORTED_MODULE_5__/* .taskInstanceFilter */ .hY)(dialect, ref, await requireDate());
        const makeCall = (offset) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .batchTaskInstancesCall */ .I4)(dialect, filter ?? {}, offset);
        if (dialect.pagesBatches)
            await takePages(makeCall);
        else if (bulky.has(ref.runId))
            await takeDated();
        else {
            try {
                take(await caller.send(makeCall(0), signal));
            }
            catch (error) {
                if (!isTooMuch(error))
                    throw error;
                await takeDated();
                bulky.add(ref.runId);
            }
        }
    }
    async function takeDated() {
        const date = await requireDate();
        await takePages((offset) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .datedTaskInstancesCall */ .WP)(date, offset));
    }
    async function requireDate() {
        const date = (await runs.get(ref, signal))?.logicalDate;
        if (date === undefined)
            throw runNotFound(ref);
        return date;
    }
    async function takeNaturally() {
        const total = await takePages((offset) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .listTaskInstancesCall */ .W0)(dialect, ref, offset));
        if (total === undefined || found.size >= total || isFull())
            return;
        await takeBatch();
    }
    await caller.choose((0,_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .taskInstancesSegments */ .gq)(ref), takeNaturally, takeBatch);
    return [...found.values()].sort(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .byTask */ .Pp);
}
function isTooMuch(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX && (error.code === 'too-large' || error.code === 'unreachable');
}
function runNotFound({ dagId, runId }) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('dag-run-not-found', `Airflow has no DAG run "${runId}" of the DAG "${dagId}".`);
}


/***/ }),

/***/ 6719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ maskCredentials),
/* harmony export */   g: () => (/* binding */ canSign)
/* harmony export */ });
function maskCredentials(found, mask) {
    for (const secret of [found.secretAccessKey, found.sessionToken, found.accessKeyId])
        if (secret !== undefined && secret !== '')
            mask(secret);
    return {
        accessKeyId: found.accessKeyId,
        secretAccessKey: found.secretAccessKey,
        ...(found.sessionToken === undefined ? {} : { sessionToken: found.sessionToken }),
        ...(found.expiration === undefined ? {} : { expiration: found.expiration }),
    };
}
function canSign({ accessKeyId, secretAccessKey, sessionToken = '' }) {
    return [accessKeyId, secretAccessKey, sessionToken].every((text) => /^[\x21-\x7e]{0,12000}$/.test(text));
}


/***/ }),

/***/ 33895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mwaaUrls),
/* harmony export */   KW: () => (/* binding */ readEndpoint),
/* harmony export */   vS: () => (/* binding */ findEndpoint)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_web_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26636);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80915);



function readEndpoint(env, service) {
    if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true')
        return undefined;
    const variable = [`AWS_ENDPOINT_URL_${service}`, 'AWS_ENDPOINT_URL'].find((name) => (env[name] ?? '') !== '');
    if (variable === undefined)
        return undefined;
    if ((0,_core_web_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isWebAddress */ .d)(env[variable]))
        return env[variable];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `The variable ${variable} is no address of http or https.`, {
        subject: `Variable ${variable}`,
        hint: 'Write it as https://host, without a user or a password, or remove it.',
    });
}
const HOSTS = { MWAA: 'airflow', STS: 'sts', CLOUDWATCH_LOGS: 'logs' };
function findEndpoint(service, region, env) {
    const custom = readEndpoint(env, service);
    if (custom !== undefined)
        return { url: custom, isCustom: true };
    const isDualStack = env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true';
    const isFipsByName = region.startsWith('us-gov-') && !isDualStack && service !== 'MWAA';
    const isFips = env['AWS_USE_FIPS_ENDPOINT'] === 'true' && !isFipsByName;
    const host = `${HOSTS[service]}${isFips ? '-fips' : ''}`;
    return { url: `https://${host}.${region}.${(0,_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsSuffix */ .T)(region, isDualStack)}/`, isCustom: false };
}
function mwaaUrls(region, env) {
    const { url, isCustom } = findEndpoint('MWAA', region, env);
    return isCustom ? [url] : ['api', 'env'].map((part) => url.replace('https://', `https://${part}.`));
}


/***/ }),

/***/ 54800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hB: () => (/* binding */ explainTrouble),
/* harmony export */   i$: () => (/* binding */ explainSdkError),
/* harmony export */   oW: () => (/* binding */ PATH_HINT),
/* harmony export */   pC: () => (/* binding */ PrivateWebServer),
/* harmony export */   rz: () => (/* binding */ privateWebServer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19751);
/* harmony import */ var _http_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35599);
/* harmony import */ var _mwaa_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34941);
/* harmony import */ var _rest_api_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92177);
/* harmony import */ var _sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83374);
/* harmony import */ var _signature_refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86982);







function explainSdkError(error, call) {
    const { action, target } = call;
    const failure = (0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .readSdkFailure */ .Vd)(error);
    const cause = error;
    if (call.isTimedOut)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `${action} was not answered in time.`, {
            delivery: 'unknown',
            cause,
        });
    const trouble = explainTrouble(failure, error, `${action} on ${target.environment} (${target.region})`);
    if (trouble !== undefined)
        return trouble;
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isExpired */ ._d)(error))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('credentials-expired', `AWS rejected the credentials, and still rejected them after renewal (${action}): ${failure.message}`, {
            hint: 'If the role was deleted or its sessions were revoked, repair it; if the keys come from an earlier step, run that step again.',
            cause,
        });
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isClockSkew */ .FD)(error) || (0,_signature_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .isWrongRegion */ .M)(failure))
        return (0,_signature_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .explainSignature */ .K)(failure, { action, region: target.region }, cause);
    if (failure.text !== undefined || action === 'InvokeRestApi') {
        const special = explainInvokeRestApi(failure, error, call);
        if (special !== undefined)
            return special;
    }
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isForbidden */ .US)(error))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('access-denied', `AWS refused ${action} on ${target.environment}: ${failure.message}`, {
            hint: `Allow it in a policy of the role: ${(0,_mwaa_target_js__WEBPACK_IMPORTED_MODULE_3__/* .iamStatement */ .RZ)(action, target)}`,
            cause,
        });
    if (failure.name === 'ResourceNotFoundException')
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('environment-not-found', `There is no MWAA environment ${target.environment} in ${target.region}${target.accountId === undefined ? '' : ` of account ${target.accountId}`}.`, {
            hint: 'Check the inputs environment and aws-region, and that the role belongs to the account of the environment.',
            cause,
        });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `${action} on ${target.environment} failed${failure.status === undefined ? '' : ` (status ${failure.status})`}: ${describeFailure(failure)}`, { cause });
}
function describeFailure(failure) {
    if (failure.text !== undefined)
        return (0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .firstWords */ .Cb)(failure.text);
    if (failure.name === 'SyntaxError')
        return 'the answer is not JSON';
    if (failure.status === undefined)
        return `the AWS SDK did not send it (${failure.name})`;
    return `${failure.name}: ${failure.message}`;
}
function explainTrouble(failure, error, what) {
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isThrottled */ .B5)(failure))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('throttled', `AWS throttles requests (${what}).`, {
            delivery: 'not-sent',
            retryAfterMs: failure.retryAfterMs,
            cause: error,
        });
    const network = (0,_http_network_js__WEBPACK_IMPORTED_MODULE_2__/* .readNetworkError */ .Rm)(error);
    if (network !== undefined) {
        const message = `AWS cannot be reached (${what}): ${network.reason}.`;
        return network.hint === undefined
            ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', message, { delivery: network.delivery, cause: error })
            : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unreachable', message, { hint: network.hint, cause: error });
    }
    const { status } = failure;
    if (failure.name === 'TypeError' && status !== undefined && status < 300)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `AWS answered ${what} with other data than its API has.`, {
            cause: error,
        });
    const isCutShort = status !== undefined && status < 400;
    if (isCutShort || (status !== undefined && status >= 500) || failure.name === 'InternalServerException')
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `AWS could not answer ${what} (${isCutShort ? 'the answer is broken' : `${failure.name}, status ${status}`}).`, { delivery: 'unknown', retryAfterMs: failure.retryAfterMs, cause: error });
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isStrangerAnswer */ .R8)(failure))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `${what}: the answer with status ${status} has no error code of AWS, so it is probably not from AWS.`, {
            hint: 'A proxy or firewall between this runner and AWS may have sent it: let requests to AWS pass there, and check HTTPS_PROXY and NO_PROXY of the runner.',
            cause: error,
        });
    return undefined;
}
const PATH_HINT = 'Use transport: auto or web-session (the role then needs airflow:CreateWebLoginToken), or a shorter DAG id.';
function explainInvokeRestApi(failure, error, call) {
    const { target } = call;
    const cause = error;
    const text = failure.text ?? failure.message;
    const head = (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(text);
    const isValidation = failure.name === 'ValidationException';
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isForbidden */ .US)(error) && /private web ?server|within a vpc/i.test(head))
        return privateWebServer(target.environment, 'AWS refuses InvokeRestApi.', cause);
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isForbidden */ .US)(error) && /airflow role/i.test(head))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('no-airflow-role', `AWS knows no Airflow role for this caller in ${target.environment}: ${failure.message}`, {
            hint: `Use the Airflow role's ARN (not the environment's) in the policy: ${(0,_mwaa_target_js__WEBPACK_IMPORTED_MODULE_3__/* .iamStatement */ .RZ)(call.action, target)}`,
            cause,
        });
    if ((failure.text !== undefined || isValidation) &&
        /update your environment|not (supported|available) /i.test(head))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('environment-outdated', `The environment ${target.environment} does not know InvokeRestApi yet: ${(0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .firstWords */ .Cb)(text)}`, {
            hint: `Update the environment once, any update will do: aws mwaa update-environment --name ${target.environment} --region ${target.region}`,
            cause,
        });
    if (isValidation && /\bpath\b|length less than or equal to 64/i.test(head))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('path-too-long', `InvokeRestApi refused the path: ${(0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .firstWords */ .Cb)(text)}`, {
            delivery: 'not-sent',
            hint: PATH_HINT,
            cause,
        });
    if (failure.status === 413 || isTooLarge(head))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('too-large', `InvokeRestApi: ${(0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .firstWords */ .Cb)(text)}`, {
            delivery: 'unknown',
            cause,
        });
    return undefined;
}
function isTooLarge(text) {
    const exceeds = /exceed\w* /i.exec(text)?.index;
    return (/too large|6 ?MB/i.test(text) ||
        (exceeds !== undefined && /size|payload|limit/i.test(text.slice(exceeds))));
}
class PrivateWebServer extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    tried;
    constructor(message, tried, details) {
        super('private-web-server', message, details);
        this.tried = tried;
    }
}
function privateWebServer(environment, tried, cause) {
    return new PrivateWebServer(`The web server of ${environment} is private: no transport can reach it from outside its VPC. What was tried: ${tried}`, tried, {
        hint: 'Run the job on a self-hosted runner inside the VPC (or one that reaches its MWAA endpoints), or make the web server public.',
        cause,
    });
}


/***/ }),

/***/ 34941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ iamStatement),
/* harmony export */   cQ: () => (/* binding */ createMwaaTarget)
/* harmony export */ });
/* unused harmony exports environmentArn, airflowRoleArn */
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80915);

function createMwaaTarget(given) {
    const arn = (given.environmentArn ?? given.roleArn ?? '').split(':');
    return {
        environment: given.environment,
        region: given.region,
        partition: (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(given.region),
        accountId: arn[4] === '' ? undefined : arn[4],
    };
}
function environmentArn(target) {
    return `${arnPrefix(target)}:environment/${target.environment}`;
}
function airflowRoleArn(target, role = 'User') {
    return `${arnPrefix(target)}:role/${target.environment}/${role}`;
}
function arnPrefix(target) {
    return `arn:${target.partition}:airflow:${target.region}:${target.accountId ?? '<account>'}`;
}
function iamStatement(action, target) {
    const needsRole = action === 'InvokeRestApi' || action === 'CreateWebLoginToken';
    return JSON.stringify({
        Effect: 'Allow',
        Action: `airflow:${action}`,
        Resource: needsRole ? airflowRoleArn(target) : environmentArn(target),
    });
}


/***/ }),

/***/ 80915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ dnsSuffix),
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
const PARTITIONS = [
    { regions: 'cn-', id: 'aws-cn', plain: 'amazonaws.com.cn', dualStack: 'api.amazonwebservices.com.cn' },
    { regions: 'us-gov-', id: 'aws-us-gov', plain: 'amazonaws.com', dualStack: 'api.aws' },
    { regions: 'eusc-', id: 'aws-eusc', plain: 'amazonaws.eu', dualStack: 'api.amazonwebservices.eu' },
    { regions: 'us-iso-', id: 'aws-iso', plain: 'c2s.ic.gov', dualStack: 'api.aws.ic.gov' },
    { regions: 'us-isob-', id: 'aws-iso-b', plain: 'sc2s.sgov.gov', dualStack: 'api.aws.scloud' },
    { regions: 'eu-isoe-', id: 'aws-iso-e', plain: 'cloud.adc-e.uk', dualStack: 'api.cloud-aws.adc-e.uk' },
    { regions: 'us-isof-', id: 'aws-iso-f', plain: 'csp.hci.ic.gov', dualStack: 'api.aws.hci.ic.gov' },
];
const COMMERCIAL = { regions: '', id: 'aws', plain: 'amazonaws.com', dualStack: 'api.aws' };
function findPartition(region) {
    return PARTITIONS.find(({ regions }) => region.startsWith(regions)) ?? COMMERCIAL;
}
function partitionOf(region) {
    return findPartition(region).id;
}
function dnsSuffix(region, isDualStack) {
    const partition = findPartition(region);
    return isDualStack ? partition.dualStack : partition.plain;
}


/***/ }),

/***/ 92177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ firstWords),
/* harmony export */   FA: () => (/* binding */ readRestApiFailure),
/* harmony export */   Ne: () => (/* binding */ isTaskLogPath),
/* harmony export */   _v: () => (/* binding */ notFromAirflow),
/* harmony export */   gd: () => (/* binding */ readRestApiSuccess),
/* harmony export */   tA: () => (/* binding */ readAirflowStatus)
/* harmony export */ });
/* harmony import */ var _core_database_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46393);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19751);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65344);




function readRestApiSuccess(output, request) {
    const status = readStatus(output.RestApiStatusCode);
    if (status === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', 'InvokeRestApi answered without the status of Airflow.', {
            delivery: 'unknown',
        });
    return { status, body: readBody(output, request) };
}
function readBody(output, { path, numbers }) {
    let body = output.RestApiResponse;
    if (numbers === 'as-written' && output.$responseBodyText !== undefined) {
        const whole = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(output.$responseBodyText, numbers);
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(whole))
            body = whole['RestApiResponse'];
    }
    if (typeof body !== 'string' || !/^\s*\{/.test(body) || isTaskLogPath(path))
        return body;
    try {
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body, numbers);
    }
    catch {
        return body;
    }
}
function isTaskLogPath(path) {
    return /\/taskInstances\/[^/]+\/logs\/\d+$/.test(path);
}
function readRestApiFailure(error, request) {
    if (!(error instanceof Error))
        throw error;
    const members = error;
    const status = readStatus(members.RestApiStatusCode);
    if (error.name === 'RestApiClientException')
        return readAirflowStatus({ status: status ?? 400, body: members.RestApiResponse }, request, error);
    if (error.name === 'RestApiServerException')
        return readAirflowStatus({ status: status ?? 500, body: members.RestApiResponse }, request, error);
    throw error;
}
function readStatus(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599
        ? value
        : undefined;
}
function readAirflowStatus(answer, request, cause, retryAfterMs) {
    const { status } = answer;
    if (status !== 413 && status !== 429 && status < 500)
        return answer;
    const what = `${request.method} ${request.path}`;
    const message = firstWords(answer.body);
    const words = message === '' ? '' : ` It said: ${message}`;
    if (status === 413 || (status >= 500 && /too large|payload size|size limit/i.test(message)))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('too-large', `${what}: the request or its answer is too large.${words}`, {
            delivery: status === 413 ? 'not-sent' : 'unknown',
            cause,
        });
    if (status === 429)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('throttled', `Airflow throttles requests (${what}, status 429).${words}`, {
            delivery: 'not-sent',
            retryAfterMs,
            cause,
        });
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `Airflow could not answer ${what} (status ${status}).${words}`, {
        delivery: 'unknown',
        retryAfterMs,
        cause,
    });
}
function firstWords(body) {
    return (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeign */ .xS)((0,_core_database_error_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRow */ .F)(typeof body === 'string' ? body : (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(body) ? detail(body) : ''), 200);
}
function detail(body) {
    const found = body['detail'] ?? body['message'] ?? body['title'];
    if (typeof found === 'string')
        return found;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(found))
        return '';
    const { reason, message } = found;
    return [reason, message].filter((part) => typeof part === 'string').join(': ');
}
function notFromAirflow(what, status, body) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `${what} answered status ${status}, which is not an answer of Airflow: ${firstWords(body) || '(empty)'}`);
}


/***/ }),

/***/ 68493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ toSdkCredentials),
/* harmony export */   jI: () => (/* binding */ handlerOptions),
/* harmony export */   s1: () => (/* binding */ clientOptions)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33895);

function clientOptions(service, options) {
    return {
        region: options.region,
        maxAttempts: 1,
        requestHandler: handlerOptions(options.agents),
        endpoint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .findEndpoint */ .vS)(service, options.region, options.env).url,
        useFipsEndpoint: false,
        useDualstackEndpoint: false,
        defaultsMode: 'legacy',
    };
}
function handlerOptions(agents) {
    return { httpAgent: agents.http, httpsAgent: agents.https, connectionTimeout: 12_000 };
}
function toSdkCredentials(credentials) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}


/***/ }),

/***/ 83374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   FD: () => (/* binding */ isClockSkew),
/* harmony export */   R8: () => (/* binding */ isStrangerAnswer),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   Vd: () => (/* binding */ readSdkFailure),
/* harmony export */   _d: () => (/* binding */ isExpired)
/* harmony export */ });
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19751);

const MESSAGE_LIMIT = 1_500;
const NAME_LIMIT = 100;
function readSdkFailure(error) {
    if (!(error instanceof Error))
        return {
            name: '',
            message: (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeign */ .xS)(String(error), MESSAGE_LIMIT),
            status: undefined,
            text: undefined,
            retryAfterMs: undefined,
            serverDate: undefined,
        };
    const sdk = error;
    const headers = sdk.$response?.headers ?? {};
    return {
        name: (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeign */ .xS)(error.name, NAME_LIMIT),
        message: (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeign */ .xS)(error.message, MESSAGE_LIMIT),
        status: sdk.$metadata?.httpStatusCode ?? sdk.$response?.statusCode,
        text: sdk.$responseBodyText,
        retryAfterMs: readRetryAfter(headers['retry-after']),
        serverDate: headers['date'] === undefined ? undefined : (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeign */ .xS)(headers['date'], NAME_LIMIT),
    };
}
function readRetryAfter(value, nowMs = Date.now) {
    if (value === undefined || value.trim() === '')
        return undefined;
    const seconds = Number(value);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - nowMs();
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
const EXPIRED = new Set([
    'ExpiredToken',
    'ExpiredTokenException',
    'UnrecognizedClientException',
    'InvalidClientTokenId',
]);
const SKEWED = new Set([
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'RequestExpired',
    'RequestInTheFuture',
    'RequestTimeTooSkewed',
]);
const THROTTLED = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled|RequestThrottledException|BandwidthLimitExceeded|LimitExceededException|SlowDown)$/;
const FORBIDDEN = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'UnauthorizedOperation',
    'NotAuthorized',
]);
const UNKNOWN_ERROR = 'UnknownError';
function isStrangerAnswer({ name, status, text }) {
    const isNamed = ![UNKNOWN_ERROR, 'SyntaxError', String(status)].includes(name);
    return !isNamed && text === undefined && status !== undefined && status >= 400 && status < 500;
}
function isExpired(error) {
    const name = nameOf(error);
    return EXPIRED.has(name) || (FORBIDDEN.has(name) && isTokenExpired(error));
}
function isClockSkew(error) {
    return SKEWED.has(nameOf(error));
}
function isThrottled(failure) {
    return THROTTLED.test(failure.name) || failure.status === 429;
}
function isForbidden(error) {
    return FORBIDDEN.has(nameOf(error)) && !isExpired(error);
}
function nameOf(error) {
    return error instanceof Error ? error.name : '';
}
function isTokenExpired(error) {
    const message = error instanceof Error ? (0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(error.message) : '';
    const token = message.search(/security token /i);
    return token >= 0 && /expired/i.test(message.slice(token));
}


/***/ }),

/***/ 99704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ prepareAwsSettings),
/* harmony export */   x: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19558);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6719);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33895);





const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const SWITCHES = [
    'AWS_USE_FIPS_ENDPOINT',
    'AWS_USE_DUALSTACK_ENDPOINT',
    'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
];
const PROFILES = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'];
const SHARED_FILES = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'];
const LARGEST_FILE = 10_000_000;
const LONGEST_PROFILE = 256;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
async function prepareAwsSettings(env, options) {
    for (const name of SWITCHES) {
        const text = env[name] ?? '';
        if (text !== '' && text !== 'true' && text !== 'false')
            throw refuse(name, 'is neither true nor false');
    }
    for (const service of ['MWAA', 'STS', 'CLOUDWATCH_LOGS'])
        (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .readEndpoint */ .KW)(env, service);
    if (options.isAmbient) {
        for (const name of PROFILES)
            checkProfile(name, env[name] ?? '');
        readKeys(env, options.mask);
    }
    for (const name of SHARED_FILES)
        await checkSharedFile(name, env[name] ?? '');
    await readCertificates('NODE_EXTRA_CA_CERTS', env);
    trust(await readCertificates('AWS_CA_BUNDLE', env));
}
function readKeys(env, mask) {
    for (const name of KEYS)
        mask((env[name] ?? '').trim());
    const [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = KEYS.map((name) => env[name] ?? '');
    if ((env['AWS_PROFILE'] ?? '') !== '' || accessKeyId === '' || secretAccessKey === '')
        return undefined;
    for (const name of KEYS)
        checkKey(name, env[name] ?? '');
    const text = env['AWS_CREDENTIAL_EXPIRATION'] ?? '';
    const expiration = text === '' ? undefined : new Date(text);
    if (expiration !== undefined && Number.isNaN(expiration.getTime()))
        throw refuse('AWS_CREDENTIAL_EXPIRATION', 'is no date', 'Write it as 2026-01-31T12:00:00Z, or remove it.');
    return { accessKeyId, secretAccessKey, sessionToken: sessionToken || undefined, expiration };
}
function checkKey(name, text) {
    if (name === 'AWS_ACCESS_KEY_ID' ? KEY_ID.test(text) : (0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .canSign */ .g)({ accessKeyId: '', secretAccessKey: text }))
        return;
    const hint = 'Store the secret again without it: no request can be signed with it.';
    if (/[\r\n]\s*$/.test(text))
        throw refuse(name, 'ends with a line break (newline)', hint);
    if (/[\r\n]/.test(text))
        throw refuse(name, 'holds a line break (newline)', hint);
    if (/\s/.test(text))
        throw refuse(name, 'holds a blank', hint);
    throw refuse(name, 'holds a character that no key has, or is too long', hint);
}
const KEY_ID = /^[\w-]{1,128}$/;
function checkProfile(name, text) {
    if (text.length > LONGEST_PROFILE || /[\p{Cc}[\]]/u.test(text))
        throw refuse(name, 'is not the name of a profile');
}
async function checkSharedFile(name, path) {
    if (path === '')
        return;
    try {
        await (0,_core_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(path, LARGEST_FILE);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return;
        throw refuse(name, 'does not name a file of AWS profiles that can be read');
    }
}
async function readCertificates(name, env) {
    const path = env[name] ?? '';
    if (path === '')
        return [];
    const file = await (0,_core_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(path, LARGEST_FILE).catch(() => {
        throw refuse(name, 'does not name a file that can be read');
    });
    const found = file.toString('latin1').match(CERTIFICATE) ?? [];
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    try {
        for (const text of found)
            new X509Certificate(text);
    }
    catch {
        throw refuse(name, 'names a file with a certificate that cannot be read (PEM)');
    }
    if (found.length === 0)
        throw refuse(name, 'names a file without a certificate (PEM)');
    return found;
}
function trust(certificates) {
    if (certificates.length > 0 && typeof node_tls__WEBPACK_IMPORTED_MODULE_0__.setDefaultCACertificates === 'function')
        node_tls__WEBPACK_IMPORTED_MODULE_0__.setDefaultCACertificates([...node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates('default'), ...certificates]);
}
function refuse(name, problem, hint = 'Correct it, or remove it.') {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', `The variable ${name} ${problem}.`, { hint });
}


/***/ }),

/***/ 86982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ explainSignature),
/* harmony export */   M: () => (/* binding */ isWrongRegion)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const CLOCK_DIFFERENCE_MS = 120_000;
const WRONG_REGION = /scoped to a (?:valid|correct) region|the region '[^']{0,60}' is wrong/i;
const EXPECTED_REGION = /expecting '([a-z]{2,5}(?:-[a-z]{1,20}){1,3}-\d{1,2})'/;
const WRONG_TIME = /signature (?:expired|not yet current)/i;
function isWrongRegion(failure) {
    return failure.status !== undefined && failure.status < 500 && WRONG_REGION.test(failure.message);
}
function explainSignature(failure, call, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('no-credentials', `AWS did not accept the signature of ${call.action}: ${failure.message}`, { hint: findHint(failure, call.region), cause });
}
function findHint(failure, region) {
    if (isWrongRegion(failure)) {
        const expected = EXPECTED_REGION.exec(failure.message)?.[1];
        const right = expected === undefined ? 'the region of the environment' : `"aws-region: ${expected}"`;
        return `The request was signed for ${region}, and the endpoint is in another region: set aws-region to the right one (${right}), or correct the endpoint if a variable AWS_ENDPOINT_URL... names one.`;
    }
    const now = new Date();
    const differenceMs = Date.parse(failure.serverDate ?? '') - now.getTime();
    const isClockWrong = Number.isNaN(differenceMs)
        ? WRONG_TIME.test(failure.message)
        : Math.abs(differenceMs) >= CLOCK_DIFFERENCE_MS;
    if (!isClockWrong)
        return 'The secret key does not belong to the access key, or something between the runner and AWS changes the request.';
    const says = failure.serverDate === undefined ? '' : `, and AWS says that it is ${failure.serverDate}`;
    return `The clock of the runner is wrong: it says ${now.toUTCString()}${says}. Correct the clock.`;
}


/***/ }),

/***/ 91222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseAirflowVersion),
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
const LONGEST = 64;
function parseAirflowVersion(text) {
    if (text.length > LONGEST)
        return undefined;
    const match = /^v?((\d{1,4})\.(\d{1,4})\.(\d{1,4})(?![\d])[\w.+!-]*)$/.exec(text.trim());
    if (match === null)
        return undefined;
    const [major, minor, patch] = match.slice(2).map(Number);
    if (major === undefined || minor === undefined || patch === undefined)
        return undefined;
    return { text: match[1] ?? '', major, minor, patch };
}
function isAtLeast(version, major, minor) {
    return version.major > major || (version.major === major && version.minor >= minor);
}


/***/ }),

/***/ 65407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ shortException),
/* harmony export */   VT: () => (/* binding */ firstLinesWithin),
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   dl: () => (/* binding */ lastLinesWithin),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   fC: () => (/* binding */ wholeName),
/* harmony export */   r0: () => (/* binding */ wholeText)
/* harmony export */ });
/* harmony import */ var _redaction_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29788);

function shortException(exception, limit) {
    if (exception === undefined)
        return undefined;
    const shown = (0,_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(exception);
    return shown.length <= limit ? shown : undefined;
}
function wholeText(text, limit) {
    return text.length <= limit ? text : `(a text of ${text.length} characters, left out here)`;
}
function wholeName(name, limit) {
    return name.length <= limit ? name : `(a name of ${name.length} characters)`;
}
function firstLinesWithin(text, limit) {
    if (text.length <= limit)
        return text;
    const note = '\n… (more in the log)';
    const lines = text.split('\n');
    let left = limit - note.length;
    const kept = [];
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return kept.length === 0 ? wholeText(text, limit) : `${kept.join('\n')}${note}`;
}
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
function lastLinesWithin(lines, bytes) {
    let left = bytes;
    let first = lines.length;
    while (first > 0) {
        left -= byteLength(lines[first - 1] ?? '') + 1;
        if (left < 0)
            break;
        first -= 1;
    }
    return lines.slice(first);
}
function listSome(names, most) {
    if (names.length <= most)
        return names.join(', ');
    return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}


/***/ }),

/***/ 46393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withoutRow)
/* harmony export */ });
const ROW = /\[SQL:|\[parameters:|\bFailing row contains\b|\bDETAIL:\s{1,20}Failing row\b/;
function withoutRow(text) {
    const at = text.search(ROW);
    return at < 0 ? text : text.slice(0, at).trimEnd();
}


/***/ }),

/***/ 68415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ spanMs),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
function formatDuration(ms) {
    if (!Number.isFinite(ms) || ms < 0)
        return '–';
    if (ms < 995)
        return `${Math.round(ms)} ms`;
    if (ms < 9_950)
        return `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return two(minutes, 'min', seconds % 60, 's');
    const hours = Math.floor(minutes / 60);
    if (hours < 24)
        return two(hours, 'h', minutes % 60, 'min');
    return two(Math.floor(hours / 24), 'd', hours % 24, 'h');
}
function spanMs(from, to) {
    const ms = Date.parse(to ?? '') - Date.parse(from ?? '');
    return Number.isNaN(ms) || ms < 0 ? undefined : ms;
}
function two(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}


/***/ }),

/***/ 92998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ asSentence),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
function asSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function countOf(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}


/***/ }),

/***/ 45708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ startTimeLimit),
/* harmony export */   x: () => (/* binding */ TimeLimitPassed)
/* harmony export */ });
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64469);

class TimeLimitPassed extends Error {
    name = 'TimeoutError';
}
function startTimeLimit(ms, signal) {
    const own = new AbortController();
    const timer = setTimeout(() => own.abort(new TimeLimitPassed(`${ms} ms have passed`)), ms);
    const either = AbortSignal.any([signal, own.signal]);
    return {
        signal: either,
        get isOver() {
            return own.signal.aborted;
        },
        hold: (promise) => (0,_abort_js__WEBPACK_IMPORTED_MODULE_0__/* .orAbort */ .K)(promise, either),
        end: () => clearTimeout(timer),
    };
}


/***/ }),

/***/ 81839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ createExchange),
/* harmony export */   jB: () => (/* binding */ NotConnected),
/* harmony export */   pd: () => (/* binding */ NoRoute)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44708);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_foreign_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83772);
/* harmony import */ var _core_time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45708);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35599);
/* harmony import */ var _request_guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69689);






const LARGEST_BODY_BYTES = 8 * 1024 * 1024;
class NotConnected extends _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX {
}
class NoRoute extends NotConnected {
}
function createExchange(agents, largestBodyBytes = LARGEST_BODY_BYTES) {
    return async (request, signal) => {
        signal.throwIfAborted();
        const limit = (0,_core_time_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .startTimeLimit */ .r)(request.timeoutMs, signal);
        const progress = { isConnected: false };
        const server = `the web server ${request.host}`;
        const receive = async () => {
            const response = await open(request, agents, progress, limit.signal);
            const status = response.statusCode ?? 0;
            if (status < 200) {
                response.destroy();
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('unreachable', `${capitalise(server)} answered with status ${status} only.`, {
                    delivery: 'unknown',
                });
            }
            const text = await collect(response, largestBodyBytes, server);
            return {
                status,
                headers: joinHeaders(response),
                setCookies: response.headers['set-cookie'] ?? [],
                text,
            };
        };
        try {
            return await limit.hold(receive());
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
                throw error;
            throw explain(error, { server, isConnected: progress.isConnected, isTimedOut: limit.isOver });
        }
        finally {
            limit.end();
        }
    };
}
function open(request, agents, progress, signal) {
    const { hostname, port } = new URL(`https://${request.host}`);
    const body = request.body === undefined ? undefined : Buffer.from(request.body, 'utf8');
    return new Promise((resolve, reject) => {
        const sent = (0,node_https__WEBPACK_IMPORTED_MODULE_0__.request)({
            method: request.method,
            hostname,
            ...(port === '' ? {} : { port }),
            path: request.path,
            headers: {
                ...request.headers,
                ...(body === undefined ? {} : { 'content-length': String(body.length) }),
            },
            agent: agents.https,
            signal,
        }, resolve);
        sent.on('error', reject);
        (0,_request_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .whenConnected */ .O)(sent, () => {
            progress.isConnected = true;
        });
        sent.end(body);
    });
}
async function collect(response, largestBytes, server) {
    const isRefusal = (response.statusCode ?? 0) >= 400;
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size <= largestBytes)
            chunks.push(chunk);
        else if (isRefusal)
            break;
        else
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('too-large', `The answer of ${server} is larger than ${largestBytes} bytes.`, {
                delivery: 'unknown',
            });
    }
    return Buffer.concat(chunks).toString('utf8');
}
function joinHeaders(response) {
    return Object.fromEntries(Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']));
}
function capitalise(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function explain(error, seen) {
    const { server, isConnected } = seen;
    const cannot = `${capitalise(server)} cannot be reached`;
    if (seen.isTimedOut && !isConnected)
        return new NoRoute('unreachable', `${cannot}: no connection was made in time.`, {
            delivery: 'not-sent',
            cause: error,
        });
    if (seen.isTimedOut)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('unreachable', `No answer of ${server} came in time.`, {
            delivery: 'unknown',
            cause: error,
        });
    const failure = (0,_network_js__WEBPACK_IMPORTED_MODULE_4__/* .readNetworkError */ .Rm)(error);
    if (failure === undefined && !isConnected)
        throw error;
    const message = `${cannot}: ${failure?.reason ?? (0,_core_foreign_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeForeignError */ .C)(error)}.`;
    if (isConnected)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('unreachable', message, { delivery: 'unknown', cause: error });
    if (failure?.hint !== undefined)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('unreachable', message, { hint: failure.hint, cause: error });
    const details = { delivery: 'not-sent', cause: error };
    return failure?.isNoRoute === true
        ? new NoRoute('unreachable', message, details)
        : new NotConnected('unreachable', message, details);
}


/***/ }),

/***/ 61726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeFileError),
/* harmony export */   s: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19558);



const MOST_BYTES = 10_000_000;
const ACCEPTED = 'Accepted: a JSON file of at most 1 MB or a YAML file of at most 100 kB inside the workspace.';
class OutsideWorkspace extends Error {
    code = 'OUTSIDE';
}
async function readWorkspaceFile(path, workspace) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace === '' ? '.' : workspace);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
    if (!isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real)))
        throw new OutsideWorkspace('outside of the workspace');
    const bytes = await (0,_core_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(real, MOST_BYTES, true);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
function isInside(path) {
    return path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
}
function describeFileError(error, path) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return `is not there (${path}). Paths are relative to the workspace; does actions/checkout run before this step? ${ACCEPTED}`;
        case 'EISDIR':
            return `is a folder. ${ACCEPTED}`;
        case 'NOT_REGULAR':
        case 'ENXIO':
            return `is a device, a pipe or a socket. ${ACCEPTED}`;
        case 'TOO_LARGE':
            return `is too large. ${ACCEPTED} Put the data in S3 and pass its location.`;
        case 'OUTSIDE':
            return `lies outside of the workspace, or is a link to a place outside. ${ACCEPTED}`;
        case 'ELOOP':
            return `is a symbolic link that leads in a circle, or changed while it was read. ${ACCEPTED}`;
        case 'EACCES':
        case 'EPERM':
            return `cannot be read: the runner's user may not (${code}). ${ACCEPTED}`;
        case 'ERR_ENCODING_INVALID_ENCODED_DATA':
            return `is not a text file in UTF-8. ${ACCEPTED}`;
        default:
            return `cannot be read${typeof code === 'string' ? ` (${code})` : ''}. ${ACCEPTED}`;
    }
}


/***/ }),

/***/ 47771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   KM: () => (/* binding */ findMissingSpace),
/* harmony export */   dY: () => (/* binding */ TextProblem),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   fP: () => (/* binding */ INEXACT),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP),
/* harmony export */   qp: () => (/* binding */ MISSING_SPACE),
/* harmony export */   tn: () => (/* binding */ REPEATED_KEY)
/* harmony export */ });
class TextProblem extends Error {
    name = 'TextProblem';
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function describePlace(text, offset) {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/);
    const column = [...(before.at(-1) ?? '')].length + 1;
    return `line ${before.length}, column ${column}`;
}
const DEEPEST = 100;
const TOO_DEEP = `values are nested more than ${DEEPEST} deep`;
const INEXACT = 'this number cannot be held exactly; put it in quotes to pass it as text';
const REPEATED_KEY = 'duplicate key; remove one of the two';
const MISSING_SPACE = 'a space is missing after the colon: write "key: value"';
function findMissingSpace(text, offset) {
    const line = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - LINE_LIMIT), offset))?.[0] ?? '';
    const start = offset - line.length;
    const key = /^[ -]{0,200}[\w.-]{1,250}:(?=[^\s/])/.exec(text.slice(start, start + LINE_LIMIT));
    return key === null ? undefined : start + key[0].length - 1;
}
const LINE_LIMIT = 500;


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readConfInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __webpack_require__(65344);
// EXTERNAL MODULE: ./lib/inputs/conf-file.js
var conf_file = __webpack_require__(61726);
// EXTERNAL MODULE: ./lib/inputs/conf-text.js
var conf_text = __webpack_require__(47771);
// EXTERNAL MODULE: ./lib/core/json-number.js
var json_number = __webpack_require__(3743);
;// CONCATENATED MODULE: ./lib/inputs/json-text.js


const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1f]*)*"/y;
const WORD = /true|false|null/y;
function readJson(text) {
    const scanner = new JsonScanner(text);
    scanner.scan();
    return JSON.parse(text);
}
class JsonScanner {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    scan() {
        this.#value(0);
        this.#token(SPACE);
        if (this.#at < this.#text.length)
            this.#expected('the end');
    }
    #value(depth) {
        if (depth > conf_text/* DEEPEST */.FI)
            throw new conf_text/* TextProblem */.dY(conf_text/* TOO_DEEP */.gZ, this.#at);
        this.#token(SPACE);
        if (this.#has('{'))
            this.#members(depth);
        else if (this.#has('['))
            this.#elements(depth);
        else if (!this.#isString() && !this.#isNumber() && this.#token(WORD) === undefined) {
            this.#expectedValue();
        }
    }
    #expectedValue() {
        const at = this.#at;
        const next = this.#text[at] ?? '';
        const before = this.#text.slice(Math.max(0, at - BEFORE), at).trimEnd();
        if (before.endsWith(',') && next === ']')
            this.#refuseComma();
        if (next !== '' && ',}]'.includes(next))
            throw new conf_text/* TextProblem */.dY(NO_VALUE, at);
        if (next === "'")
            throw new conf_text/* TextProblem */.dY('JSON text stands in double quotes', at);
        const [word = ''] = /^(?:True|TRUE|False|FALSE|None|NULL|Null)\b/.exec(this.#text.slice(at, at + 6)) ?? [];
        if (word !== '')
            throw new conf_text/* TextProblem */.dY('JSON has only true, false and null, in lower case', at);
        this.#expected('a value');
    }
    #refuseComma() {
        const comma = this.#text.lastIndexOf(',', this.#at - 1);
        throw new conf_text/* TextProblem */.dY(EXTRA_COMMA, comma);
    }
    #members(depth) {
        if (this.#has('}'))
            return;
        const keys = new Set();
        do {
            this.#token(SPACE);
            const at = this.#at;
            const source = this.#token(STRING);
            if (source === undefined) {
                const next = this.#text[at] ?? '';
                if (next === ',' || (next === '}' && keys.size > 0))
                    this.#refuseComma();
                this.#expected('a key in double quotes');
            }
            const key = String(JSON.parse(source));
            if (keys.has(key))
                throw new conf_text/* TextProblem */.dY(conf_text/* REPEATED_KEY */.tn, at);
            keys.add(key);
            if (!this.#has(':'))
                this.#expected('":"');
            this.#value(depth + 1);
        } while (this.#has(','));
        if (!this.#has('}'))
            this.#expected('"," or "}"');
    }
    #elements(depth) {
        if (this.#has(']'))
            return;
        do {
            this.#value(depth + 1);
        } while (this.#has(','));
        if (!this.#has(']'))
            this.#expected('"," or "]"');
    }
    #isString() {
        return this.#token(STRING) !== undefined;
    }
    #isNumber() {
        const at = this.#at;
        const source = this.#token(json_number/* JSON_NUMBER */.l2);
        if (source === undefined)
            return false;
        if (!(0,json_number/* isHeldExactly */.OD)(source))
            throw new conf_text/* TextProblem */.dY(conf_text/* INEXACT */.fP, at);
        return true;
    }
    #has(character) {
        this.#token(SPACE);
        if (this.#text[this.#at] !== character)
            return false;
        this.#at += 1;
        return true;
    }
    #token(pattern) {
        pattern.lastIndex = this.#at;
        const [token] = pattern.exec(this.#text) ?? [];
        this.#at += token?.length ?? 0;
        return token;
    }
    #expected(what) {
        const at = this.#at;
        const next = this.#text[at];
        let problem = `expected ${what}`;
        if (next === undefined)
            problem += ', and the text ends';
        if (next === '"' && this.#token(STRING) === undefined)
            problem = BAD_STRING;
        throw new conf_text/* TextProblem */.dY(`${problem}. If it comes from an expression, write $\{{ toJSON(...) }}`, at);
    }
}
const BEFORE = 1_000;
const EXTRA_COMMA = 'there is one comma too many; remove it';
const NO_VALUE = 'a value is missing: the expression or the secret that should stand here is empty';
const BAD_STRING = 'this text is not closed on its line, or it has a "\\" that JSON does not know';

;// CONCATENATED MODULE: ./lib/inputs/conf.js





const LARGEST_BYTES = 1_000_000;
const LARGEST_YAML = 100_000;
async function readConfInputs(reader, files) {
    const fromFile = await readConfFile(reader, files);
    const parsed = await readConf(reader.raw('conf'));
    if ('problem' in parsed)
        reader.refuse('conf', parsed.problem);
    const merged = mergeConf([fromFile, 'value' in parsed ? parsed.value : {}]);
    if ('value' in merged)
        return merged.value;
    reader.refuse('conf', merged.problem);
    return {};
}
async function readConfFile(reader, { workspace, readFile }) {
    const name = reader.text('conf-file');
    if (name === '')
        return {};
    const path = (0,external_node_path_.resolve)(workspace, name);
    const refuse = (problem) => {
        reader.refuse('conf-file', problem, name);
        return {};
    };
    let text;
    try {
        text = await readFile(path);
    }
    catch (error) {
        return refuse((0,conf_file/* describeFileError */.S)(error, path));
    }
    const parsed = await readConf(text);
    return 'value' in parsed ? parsed.value : refuse(parsed.problem);
}
async function readConf(source) {
    const text = source.replace(/^\uFEFF/, '');
    const isJson = /^\s*\{\s*["}]/.test(text);
    if (text.length > LARGEST_BYTES)
        return tooLarge();
    if (!isJson && text.length > LARGEST_YAML) {
        return {
            problem: `is too large for YAML. Accepted: YAML of at most ${LARGEST_YAML} characters, or JSON, which begins with {", of at most ${LARGEST_BYTES} bytes.`,
        };
    }
    try {
        const value = isJson ? readJson(text) : await readYamlText(text);
        if ((0,json/* isObject */.G)(value))
            return { value };
        const colon = typeof value === 'string' ? (0,conf_text/* findMissingSpace */.KM)(text, text.search(/\S/)) : undefined;
        if (colon !== undefined)
            throw new conf_text/* TextProblem */.dY(conf_text/* MISSING_SPACE */.qp, colon);
        return { problem: `is ${describe(value)}. Accepted: a JSON object or a YAML mapping.` };
    }
    catch (error) {
        if (!(error instanceof conf_text/* TextProblem */.dY))
            throw error;
        const place = (0,conf_text/* describePlace */.df)(text, error.offset);
        return { problem: `cannot be read as ${isJson ? 'JSON' : 'YAML'}: ${place}: ${error.message}.` };
    }
}
async function readYamlText(text) {
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 51532));
    return readYaml(text);
}
function mergeConf(parts) {
    const conf = Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
    if (Buffer.byteLength(JSON.stringify(conf)) > LARGEST_BYTES)
        return tooLarge();
    return { value: conf };
}
function tooLarge() {
    return {
        problem: `is too large. Accepted: at most ${LARGEST_BYTES} bytes; put the data in S3 and pass its location.`,
    };
}
function describe(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return `a single value (${typeof value === 'string' ? 'text' : typeof value})`;
}


/***/ }),

/***/ 6320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseEnvironment),
/* harmony export */   c: () => (/* binding */ parseRegion)
/* harmony export */ });
const NAME = /^[a-zA-Z][0-9a-zA-Z_-]{0,79}$/;
const ARN = /^arn:aws[a-z-]*:airflow:(?<region>[a-z0-9-]+):\d{12}:environment\/(?<name>[^/]+)$/;
const REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/;
function parseEnvironment(text) {
    if (!text.startsWith('arn:')) {
        if (NAME.test(text))
            return { value: { name: text, arn: undefined, region: undefined } };
        return {
            problem: 'is not the name of an MWAA environment. Accepted: a letter, then letters, digits, "-" and "_", at most 80 characters; or the environment\'s ARN.',
        };
    }
    if (/^arn:[^:]*:airflow-serverless:/.test(text) || /:workflow\//.test(text)) {
        return {
            problem: 'is a workflow of MWAA Serverless, which has no Airflow API to run a DAG with. Accepted: an environment of Amazon MWAA; start a serverless workflow with "aws mwaa-serverless start-workflow-run".',
        };
    }
    const groups = ARN.exec(text)?.groups;
    const [region, name] = [groups?.['region'], groups?.['name']];
    if (region === undefined || name === undefined || !NAME.test(name) || !REGION.test(region)) {
        return {
            problem: 'is not the ARN of an MWAA environment. Accepted: such as arn:aws:airflow:eu-west-1:123456789012:environment/my-environment.',
        };
    }
    return { value: { name, arn: text, region } };
}
function parseRegion(text) {
    if (REGION.test(text))
        return { value: text };
    if (REGION.test(text.slice(0, -1)) && /[a-z]$/.test(text)) {
        return { problem: `is an availability zone. Use its region, ${text.slice(0, -1)}.` };
    }
    return { problem: 'is not an AWS region. Accepted: such as eu-west-1.' };
}


/***/ }),

/***/ 18652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputDefaults)
/* harmony export */ });
const inputDefaults = {
    environment: '',
    'dag-id': '',
    conf: '{}',
    'conf-file': '',
    'dag-run-id': '',
    'job-index': '',
    'logical-date': '',
    note: '',
    attach: '',
    'aws-region': '',
    'role-to-assume': '',
    'role-session-name': 'GitHubActions',
    'role-duration-seconds': '3600',
    audience: 'sts.amazonaws.com',
    transport: 'auto',
    'airflow-version': '',
    'wait-for-completion': 'true',
    timeout: '1h',
    'queue-timeout': '',
    'poll-interval': 'auto',
    'on-timeout': 'leave',
    'on-cancel': 'leave',
    'on-rerun': 'new',
    'dry-run': 'false',
    'if-paused': 'fail',
    'if-running': 'allow',
    'wait-for-dag': '0s',
    'parsed-after': '',
    logs: 'failed',
    'log-lines': '100',
    xcom: '',
    summary: 'true',
    'pr-comment': 'false',
    'github-token': '',
};


/***/ }),

/***/ 25121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _core_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65407);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _input_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18652);



const SHOWN = 250;
class InputReader {
    #input;
    #findings = [];
    constructor(input) {
        this.#input = input;
    }
    get findings() {
        return this.#findings;
    }
    isRefused(name) {
        return this.#findings.some((finding) => finding.name === name);
    }
    refuse(name, problem, value) {
        const subject = value === undefined ? name : `${name}: ${quote(value)}`;
        this.#findings.push({ name, problem, line: `${subject} ${problem}` });
    }
    raw(name) {
        const text = this.#input(name);
        return text.trim() === '' ? _input_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDefaults */ .V[name] : text;
    }
    text(name) {
        return this.raw(name).trim();
    }
    optional(name, parse) {
        const text = this.text(name);
        if (text === '')
            return undefined;
        const parsed = parse(text);
        if ('value' in parsed)
            return parsed.value;
        this.refuse(name, parsed.problem, text);
        return undefined;
    }
    required(name, parse) {
        if (this.text(name) === '')
            this.refuse(name, 'is required, and it is empty.');
        return this.optional(name, parse);
    }
    defaulted(name, parse) {
        const value = this.optional(name, parse);
        if (value !== undefined)
            return value;
        const parsed = parse(_input_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDefaults */ .V[name]);
        if ('value' in parsed)
            return parsed.value;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('internal', `The default of the input "${name}" ${parsed.problem}`);
    }
}
function quote(text) {
    return text.length <= SHOWN ? JSON.stringify(text) : (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(text, SHOWN);
}


/***/ }),

/***/ 42623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ parseConnection),
/* harmony export */   _O: () => (/* binding */ parseRoleDuration),
/* harmony export */   zt: () => (/* binding */ parseTransport)
/* harmony export */ });
/* harmony import */ var _core_airflow_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91222);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65344);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6320);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29151);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51420);





function parseConnection(saved) {
    const fields = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(saved) ? saved : {};
    const region = readPart('region', fields['region'], _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .c);
    const environment = readPart('environment', fields['environment'], _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvironment */ .N);
    if (environment.arn !== undefined)
        throw new Error('its environment is not a name');
    return {
        environment: environment.name,
        environmentArn: readArn(fields['environmentArn'], environment.name, region),
        region,
        role: readRole(fields['role']),
        transport: readPart('transport', fields['transport'], parseTransport),
        airflowVersion: readVersion(fields['airflowVersion']),
    };
}
const parseTransport = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .FH)(['auto', 'invoke-rest-api', 'web-session', 'cli']);
const parseRoleDuration = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(900, 43_200);
function readPart(part, value, parse) {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined || !('value' in parsed))
        throw new Error(`its ${part} is not valid`);
    return parsed.value;
}
function readArn(value, name, region) {
    if (value === undefined)
        return undefined;
    const { arn, ...rest } = readPart('environment ARN', value, _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvironment */ .N);
    if (arn === undefined || rest.name !== name || rest.region !== region)
        throw new Error('its environment ARN is of another environment');
    return arn;
}
function readRole(value) {
    if (value === undefined)
        return undefined;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        throw new Error('its role is not valid');
    const { arn, sessionName, durationSeconds, audience } = value;
    if (typeof audience !== 'string' || audience === '' || audience.length > 2_000)
        throw new Error('its audience is not valid');
    return {
        arn: readPart('role ARN', arn, _ids_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRoleArn */ .DM),
        sessionName: readPart('session name', sessionName, _ids_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSessionName */ .NN),
        durationSeconds: readPart('role duration', String(durationSeconds), parseRoleDuration),
        audience,
    };
}
function readVersion(value) {
    if (value === undefined)
        return undefined;
    const { text } = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) ? value : {};
    const version = typeof text === 'string' ? (0,_core_airflow_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAirflowVersion */ .A)(text) : undefined;
    if (version === undefined)
        throw new Error('its Airflow version is not valid');
    return version;
}


/***/ }),

/***/ 51420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ durationFrom),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
function parseBoolean(text) {
    if (TRUE.test(text))
        return { value: true };
    if (FALSE.test(text))
        return { value: false };
    return {
        problem: 'is not a boolean. Accepted: "true" or "false" (also "True", "TRUE", "False", "FALSE").',
    };
}
function choiceOf(choices) {
    return (text) => {
        const value = choices.find((choice) => choice === text);
        if (value !== undefined)
            return { value };
        return { problem: `is not accepted. Accepted: ${listOf(choices)}.` };
    };
}
function listOf(words) {
    return words.map((word) => `"${word}"`).join(', ');
}
const DURATION = /^(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;
const LONGEST_MS = 5 * 24 * 3_600_000;
function parseDuration(text) {
    const ms = readDuration(text);
    if (ms === undefined) {
        return {
            problem: 'is not a duration. Accepted: whole numbers with units, such as 1500ms, 90s, 15m, 2h or 1h30m; a bare number is seconds.',
        };
    }
    if (ms > LONGEST_MS)
        return { problem: 'is longer than a job can last. Accepted: at most 120h.' };
    return { value: ms };
}
function durationFrom(shortestMs, advice) {
    return (text) => {
        const parsed = parseDuration(text);
        if ('value' in parsed && parsed.value < shortestMs) {
            return { problem: `is too short. Accepted: at least ${shortestMs}ms. ${advice}` };
        }
        return parsed;
    };
}
function readDuration(text) {
    if (/^\d+$/.test(text))
        return Number(text) * 1_000;
    const groups = DURATION.exec(text)?.groups;
    if (text === '' || groups === undefined)
        return undefined;
    const count = (unit) => Number(groups[unit] ?? 0);
    return count('h') * 3_600_000 + count('m') * 60_000 + count('s') * 1_000 + count('ms');
}
const INSTANT = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,6})?)?(?:Z|[+-](?<offsetHour>\d\d):(?<offsetMinute>\d\d))$/;
function parseInstant(text) {
    const groups = INSTANT.exec(text)?.groups;
    if (groups === undefined)
        return { problem: describe(text) };
    const part = (name) => Number(groups[name] ?? 0);
    const day = new Date(Date.UTC(2000, 0, 1));
    day.setUTCFullYear(part('year'), part('month') - 1, part('day'));
    const isOnCalendar = part('year') > 0 && day.getUTCMonth() === part('month') - 1 && day.getUTCDate() === part('day');
    const isOnClock = part('hour') < 24 && part('minute') < 60 && part('second') < 60;
    const isOffset = part('offsetHour') < 24 && part('offsetMinute') < 60;
    if (isOnCalendar && isOnClock && isOffset)
        return { value: text };
    return { problem: `names a day, a time or an offset that does not exist. ${ACCEPTED}` };
}
const ACCEPTED = 'Accepted: an ISO 8601 instant, such as 2026-11-20T09:30:00Z or 2026-11-20T09:30:00+01:00.';
function describe(text) {
    if (/^\d{4}-\d\d-\d\d$/.test(text))
        return `is a day without a time. ${ACCEPTED}`;
    if (/^\d{4}-\d\d-\d\d[T ][\d:.,]+$/.test(text))
        return `has no offset: add Z for UTC. ${ACCEPTED}`;
    return `is not an instant. ${ACCEPTED}`;
}
function wholeNumber(from, to) {
    return (text) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= from && value <= to)
            return { value };
        return { problem: `is not accepted. Accepted: a whole number from ${from} to ${to}.` };
    };
}


/***/ }),

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ limitAnnotations)
/* harmony export */ });
/* harmony import */ var _core_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65407);
/* harmony import */ var _core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29788);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26893);



const MOST_PER_KIND = 10;
const MESSAGE_LIMIT = 3_900;
const TITLE_LIMIT = 200;
function limitAnnotations(runner) {
    const warnings = [];
    const left = { error: MOST_PER_KIND - 1, warn: MOST_PER_KIND };
    let verdictTitle;
    const annotate = (kind, message, place) => {
        if (left[kind] > 0) {
            left[kind] -= 1;
            const [text, where] = fitAnnotation(message, place);
            runner[kind](text, where);
            return;
        }
        const title = place?.title === undefined ? '' : `${place.title}: `;
        runner.info((0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(`${title}${message}`));
    };
    return {
        ...runner,
        info: (line) => runner.info((0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(line)),
        debug: (line) => runner.debug((0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(line)),
        printGroup: (title, lines) => runner.printGroup((0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(title), lines.map(_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)),
        warnings,
        errorsLeft: () => left.error,
        error: (message, place) => annotate('error', message, place),
        warn: (message, place) => {
            if (warnings.includes(message))
                return;
            warnings.push(message);
            annotate('warn', message, place);
        },
        verdictTitle: () => verdictTitle,
        verdict: (message, place) => {
            verdictTitle = place?.title;
            runner.error(...fitAnnotation(message, place));
        },
    };
}
function fitAnnotation(message, place = {}) {
    const text = (0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(message);
    if (place.title === undefined)
        return [(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLinesWithin */ .VT)(text, MESSAGE_LIMIT), place];
    const title = (0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .toPrintableLines */ .I)((0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(place.title)).join(' ');
    if (title.length <= TITLE_LIMIT)
        return [(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLinesWithin */ .VT)(text, MESSAGE_LIMIT), { ...place, title }];
    const code = /\([a-z-]{1,40}\)$/.exec(title)?.[0];
    return [
        (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLinesWithin */ .VT)(`${title}\n${text}`, MESSAGE_LIMIT),
        { ...place, title: code === undefined ? undefined : `Details in the message ${code}` },
    ];
}


/***/ }),

/***/ 17542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ah: () => (/* binding */ openAwsSession),
  fA: () => (/* binding */ openSession),
  cV: () => (/* binding */ toConnection)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/aws/explain-sdk-error.js
var explain_sdk_error = __webpack_require__(54800);
// EXTERNAL MODULE: ./lib/aws/mwaa-target.js
var mwaa_target = __webpack_require__(34941);
// EXTERNAL MODULE: ./lib/transport/transport-kinds.js
var transport_kinds = __webpack_require__(30902);
;// CONCATENATED MODULE: ./lib/transport/no-transport.js




function noTransport(attempts, target, purpose = `reach the environment ${target.environment}`) {
    const tried = attempts.filter(({ error }) => error.code !== 'unsupported');
    const isPrivate = ({ error }) => error instanceof explain_sdk_error/* PrivateWebServer */.pC;
    if (tried.length > 0 && tried.every(isPrivate)) {
        const sentences = tried.map(({ error }) => (error instanceof explain_sdk_error/* PrivateWebServer */.pC ? error.tried : ''));
        return (0,explain_sdk_error/* privateWebServer */.rz)(target.environment, sentences.join(' '), tried.at(-1)?.error);
    }
    const reasons = attempts.map(({ kind, error }) => `- ${kind}: ${error.message}`);
    const remedies = attempts.map(({ kind, error }) => `- ${kind}: ${remedyFor(kind, error, target)}`);
    return new errors/* ActionError */.lZ('no-transport', [`No transport can ${purpose}:`, ...reasons].join('\n'), {
        hint: ['Any of these would help:', ...remedies].join('\n'),
        cause: attempts.at(-1)?.error,
    });
}
function remedyFor(kind, error, target) {
    if (error.code === 'access-denied' || error.code === 'no-airflow-role')
        return `allow ${(0,mwaa_target/* iamStatement */.RZ)(transport_kinds/* transportActions */.BW[kind], target)}`;
    return error.hint ?? 'see the reason above';
}

;// CONCATENATED MODULE: ./lib/airflow/auto-client.js



function createAutoClient(connection, parts) {
    const { client: chosen, kind, fallbacks } = connection;
    if (fallbacks.length === 0)
        return chosen;
    const first = { kind, can: (capability) => chosen.can(capability), open: async () => chosen };
    const candidates = [first, ...fallbacks.map((fallback) => ({ ...fallback }))];
    const logged = new Set();
    function logFailure(attempt, { effect, purpose }, next) {
        const then = next === undefined ? 'nothing else is left' : `trying ${transport_kinds/* transportNames */.aF[next.kind]}`;
        const line = `Cannot ${purpose} through ${transport_kinds/* transportNames */.aF[attempt.kind]} (${attempt.error.message}); ${then}.`;
        if (logged.has(line))
            return;
        logged.add(line);
        if (effect === 'read')
            parts.log.debug(line);
        else
            parts.log.info(line);
    }
    async function run(operation) {
        const attempts = [];
        for (const [place, candidate] of candidates.entries()) {
            try {
                requireUsable(candidate, operation.capability);
                return await operation.call(await candidate.open());
            }
            catch (error) {
                if (!mayMoveOn(error, { candidate, first, effect: operation.effect }))
                    throw error;
                attempts.push({ kind: candidate.kind, error });
                logFailure({ kind: candidate.kind, error }, operation, candidates[place + 1]);
            }
        }
        throw noTransport(attempts, parts.target, operation.purpose);
    }
    const read = (purpose, call, capability) => run({ effect: 'read', purpose, call, ...(capability === undefined ? {} : { capability }) });
    const write = (purpose, call, capability) => run({ effect: 'write', purpose, call, ...(capability === undefined ? {} : { capability }) });
    return {
        transport: chosen.transport,
        version: chosen.version,
        can: (capability) => candidates.some((each) => each.closed === undefined && each.can(capability)),
        getDag: (dagId, signal) => read('read the DAG', (c) => c.getDag(dagId, signal), 'get-dag'),
        getDagParams: (dagId, signal) => read("read the DAG's params", (c) => c.getDagParams(dagId, signal), 'dag-params'),
        listDagTasks: (dagId, signal) => read("read the DAG's tasks", (c) => c.listDagTasks(dagId, signal), 'dag-tasks'),
        listImportErrors: (signal) => read('read import errors', (c) => c.listImportErrors(signal), 'import-errors'),
        unpauseDag: (dagId, signal) => write('unpause the DAG', (c) => c.unpauseDag(dagId, signal), 'unpause'),
        triggerDagRun: (request, signal) => write('trigger the DAG', (c) => c.triggerDagRun(request, signal)),
        getDagRun: (ref, signal) => read('read the DAG run', (c) => c.getDagRun(ref, signal)),
        listDagRuns: (query, signal) => read('list DAG runs', (c) => c.listDagRuns(query, signal)),
        listTaskInstances: (ref, signal) => read('list task instances', (c) => c.listTaskInstances(ref, signal)),
        stopDagRun: (ref, note, signal) => write('stop the DAG run', (c) => c.stopDagRun(ref, note, signal), 'stop'),
        clearTasks: (ref, tasks, signal) => write('clear tasks', (c) => c.clearTasks(ref, tasks, signal), 'clear'),
        readTaskLog: (ref, maxLines, signal) => read('read a task log', (c) => c.readTaskLog(ref, maxLines, signal), 'task-logs'),
        getXcom: (ref, signal) => read('read an XCom', (c) => c.getXcom(ref, signal), 'xcom'),
    };
}
function requireUsable(candidate, capability) {
    if (candidate.closed !== undefined)
        throw candidate.closed;
    if (capability !== undefined && !candidate.can(capability))
        throw new errors/* ActionError */.lZ('unsupported', 'it cannot do this');
}
function mayMoveOn(error, at) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return false;
    if (error.code === 'path-too-long' || error.code === 'unsupported')
        return true;
    if (error.code === 'too-large')
        return at.effect === 'read' || !(0,errors/* isUndecided */.Ae)(error);
    if (at.candidate === at.first || !(0,errors/* isRefusal */.vu)(error))
        return false;
    at.candidate.closed = error;
    return true;
}

// EXTERNAL MODULE: ./lib/airflow/capabilities.js
var capabilities = __webpack_require__(21960);
// EXTERNAL MODULE: ./lib/airflow/rest/answer.js
var rest_answer = __webpack_require__(20817);
// EXTERNAL MODULE: ./lib/airflow/rest/path.js
var rest_path = __webpack_require__(39560);
;// CONCATENATED MODULE: ./lib/airflow/rest/caller.js


function createRestCaller(transport) {
    let style = transport.kind === 'web-session' ? 'encoded' : 'plain';
    function send({ segments: _, ...rest }, path, signal) {
        return transport.send({ ...rest, path }, signal);
    }
    return {
        async send(call, signal) {
            const path = (0,rest_path/* formatRestPath */.X_)(call.segments, style);
            const answer = await send(call, path, signal);
            if (answer.status !== 404 || style === 'encoded')
                return answer;
            const encoded = (0,rest_path/* formatRestPath */.X_)(call.segments, 'encoded');
            if (encoded === path || (encoded.length > transport.pathLimit && path.length <= transport.pathLimit))
                return answer;
            const second = await send(call, encoded, signal);
            if (second.status !== 404)
                style = 'encoded';
            return second;
        },
        async choose(segments, natural, short) {
            if ((0,rest_path/* formatRestPath */.X_)(segments, style).length > transport.pathLimit)
                return await short();
            try {
                return await natural();
            }
            catch (error) {
                if (!(error instanceof errors/* TransportError */.wX) || error.code !== 'path-too-long')
                    throw error;
                return await short();
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/airflow/rest/calls.js
var calls = __webpack_require__(47334);
// EXTERNAL MODULE: ./lib/airflow/model.js
var model = __webpack_require__(48745);
// EXTERNAL MODULE: ./lib/airflow/rest/decoder.js
var decoder = __webpack_require__(27843);
;// CONCATENATED MODULE: ./lib/airflow/rest/dag-runs.js




const MOST_PAGES = 10;
function createDagRunReader({ caller, dialect }) {
    const dates = new Map();
    function remember(run) {
        const date = dialect.runDate === 'run_after' ? run.runAfter : run.logicalDate;
        if (date !== undefined)
            dates.set((0,model/* keyOfRun */.qH)(run), date);
        return run;
    }
    async function getNaturally(ref, signal) {
        const purpose = { ...readRuns(ref.dagId), action: `read the DAG run "${ref.runId}" of "${ref.dagId}"` };
        const answer = await caller.send((0,calls/* getDagRunCall */.Iy)(ref), signal);
        if (answer.status === 404)
            return undefined;
        const run = (0,decoder/* decodeDagRun */.UO)((0,rest_answer/* requireOk */.Mo)(answer, purpose), purpose);
        if (run.runId !== ref.runId || run.dagId !== ref.dagId)
            throw (0,rest_answer/* malformed */.Qm)(purpose, answer.body);
        return run;
    }
    async function readPage(query, signal) {
        const purpose = readRuns(query.dagId);
        const ask = async (call) => {
            const answer = await caller.send(call, signal);
            if (answer.status === 404)
                return { runs: [], count: 0, total: 0 };
            const { items, total } = (0,decoder/* decodePage */.Ci)((0,rest_answer/* requireObject */.zG)(answer, purpose), 'dag_runs', purpose);
            const own = items.filter((item) => item['dag_id'] === query.dagId);
            const runs = own.slice(0, calls/* PAGE_SIZE */.md).map((item) => (0,decoder/* decodeDagRun */.UO)(item, purpose));
            return { runs, count: items.length, total };
        };
        return await caller.choose((0,calls/* dagRunsSegments */.hX)(query.dagId), () => ask((0,calls/* listDagRunsCall */.Bs)(dialect, query)), () => ask((0,calls/* batchDagRunsCall */.hH)(dialect, query)));
    }
    async function findInPages(query, runId, signal) {
        let offset = 0;
        for (let pages = 0; pages < MOST_PAGES; pages += 1) {
            const page = await readPage({ ...query, orderBy: '-id', limit: calls/* PAGE_SIZE */.md, offset }, signal);
            const run = page.runs.find((candidate) => candidate.runId === runId);
            if (run !== undefined)
                return remember(run);
            if ((0,calls/* isLastPage */.we)({ offset, count: page.count, total: page.total }))
                return undefined;
            offset += page.count;
        }
        return undefined;
    }
    async function findInList(ref, signal) {
        const { dagId, runId } = ref;
        const date = dates.get((0,model/* keyOfRun */.qH)(ref));
        const known = date === undefined ? undefined : await findInPages({ dagId, date }, runId, signal);
        if (known !== undefined)
            return known;
        const idPart = dialect.matchesRunIds ? runId : undefined;
        return await findInPages({ dagId, idPart }, runId, signal);
    }
    return {
        get(ref, signal) {
            return caller.choose((0,calls/* dagRunSegments */.sA)(ref), () => getNaturally(ref, signal), () => findInList(ref, signal));
        },
        async list({ dagId, states, limit }, signal) {
            const orderBy = dialect.newestFirst;
            const wanted = Math.min(limit, calls/* PAGE_SIZE */.md);
            const groups = states === undefined ? [[]] : states.map((state) => [state]);
            const runs = [];
            for (const group of groups) {
                const page = await readPage({ dagId, states: group, orderBy, limit: wanted }, signal);
                runs.push(...page.runs);
            }
            return runs.sort((a, b) => (0,model/* dateOfRun */.N_)(b) - (0,model/* dateOfRun */.N_)(a)).slice(0, wanted);
        },
    };
}
function readRuns(dagId) {
    return { action: `list the DAG runs of "${dagId}"`, permission: 'can read on DAG Runs' };
}

// EXTERNAL MODULE: ./lib/airflow/rest/dags.js
var dags = __webpack_require__(66342);
// EXTERNAL MODULE: ./lib/airflow/rest/dialect.js
var rest_dialect = __webpack_require__(78393);
// EXTERNAL MODULE: ./lib/airflow/rest/task-instances.js
var task_instances = __webpack_require__(72243);
;// CONCATENATED MODULE: ./lib/airflow/rest/client.js










function openRestClient(transport, version) {
    const dialect = (0,rest_dialect/* selectRestDialect */.Du)(version);
    const caller = createRestCaller(transport);
    const runs = createDagRunReader({ caller, dialect });
    const api = { caller, dialect, runs };
    async function write(call, purpose, notFound, signal) {
        const answer = await caller.send(call, signal);
        if (answer.status === 404)
            throw notFound();
        (0,rest_answer/* requireOk */.Mo)(answer, purpose);
    }
    return {
        transport: transport.kind,
        version,
        can: (0,capabilities/* capabilitiesOf */.S)(transport.kind, version),
        getDag: (dagId, signal) => (0,dags/* getDag */.Bs)(api, dagId, signal),
        getDagParams: (dagId, signal) => (0,dags/* getDagParams */.jK)(api, dagId, signal),
        listDagTasks: (dagId, signal) => (0,dags/* listDagTasks */.x9)(api, dagId, signal),
        listImportErrors: (signal) => (0,dags/* listImportErrors */.LG)(api, signal),
        async unpauseDag(dagId, signal) {
            const purpose = {
                action: `unpause the DAG "${dagId}"`,
                permission: 'can edit on DAGs',
            };
            await write((0,calls/* unpauseCall */.oz)(dagId), purpose, () => (0,dags/* dagNotFound */.a0)(dagId), signal);
        },
        async triggerDagRun(request, signal) {
            return readTriggerAnswer(await caller.send((0,calls/* triggerCall */.He)(dialect, request), signal), request);
        },
        getDagRun: (ref, signal) => runs.get(ref, signal),
        listDagRuns: (query, signal) => runs.list(query, signal),
        listTaskInstances: (0,task_instances/* createTaskInstanceReader */.G)(api),
        async stopDagRun(ref, note, signal) {
            const purpose = {
                action: `set the DAG run "${ref.runId}" failed`,
                permission: 'can edit on DAG Runs',
            };
            const [stop, ...notes] = (0,calls/* stopCalls */.OR)(dialect, ref, note);
            await write(stop, purpose, () => (0,task_instances/* runNotFound */.b)(ref), signal);
            for (const call of notes) {
                try {
                    await caller.send(call, signal);
                }
                catch (error) {
                    if (!(error instanceof errors/* ActionError */.lZ))
                        throw error;
                }
            }
        },
        async clearTasks(ref, tasks, signal) {
            const purpose = {
                action: `clear tasks of the DAG run "${ref.runId}"`,
                permission: 'can edit on Task Instances',
            };
            await write((0,calls/* clearCall */.WR)(ref, tasks), purpose, () => (0,task_instances/* runNotFound */.b)(ref), signal);
        },
        async readTaskLog(ref, maxLines, signal) {
            const { readTaskLog } = await __webpack_require__.e(/* import() */ 901).then(__webpack_require__.bind(__webpack_require__, 6901));
            return await readTaskLog(api, ref, maxLines, signal);
        },
        async getXcom(ref, signal) {
            const { getXcom } = await __webpack_require__.e(/* import() */ 901).then(__webpack_require__.bind(__webpack_require__, 6901));
            return await getXcom(api, ref, signal);
        },
    };
}
function readTriggerAnswer(answer, { dagId, runId }) {
    const purpose = {
        action: `trigger the DAG "${dagId}"`,
        permission: 'can create on DAG Runs',
    };
    if (answer.status === 409)
        return { kind: 'conflict', detail: (0,rest_answer/* airflowWords */.kt)(answer.body) };
    if (answer.status === 404)
        throw (0,dags/* dagNotFound */.a0)(dagId);
    const run = (0,decoder/* decodeDagRun */.UO)((0,rest_answer/* requireOk */.Mo)(answer, purpose), purpose);
    if (run.runId !== runId || run.dagId !== dagId)
        throw (0,rest_answer/* malformed */.Qm)(purpose, answer.body);
    return { kind: 'accepted', run };
}

;// CONCATENATED MODULE: ./lib/airflow/open-client.js

async function openClient(transport, version) {
    if (transport.kind !== 'cli')
        return openRestClient(transport, version);
    const { openCliClient } = await __webpack_require__.e(/* import() */ 591).then(__webpack_require__.bind(__webpack_require__, 47591));
    return openCliClient(transport, version);
}

// EXTERNAL MODULE: ./lib/core/airflow-version.js
var airflow_version = __webpack_require__(91222);
;// CONCATENATED MODULE: ./lib/airflow/ui-links.js

function linkToDagRun(host, version, run) {
    const dag = encode(run.dagId);
    const id = encode(run.runId);
    if (version.major >= 3)
        return `https://${host}/dags/${dag}/runs/${id}`;
    if ((0,airflow_version/* isAtLeast */.d)(version, 2, 3))
        return `https://${host}/dags/${dag}/grid?dag_run_id=${id}`;
    if (run.logicalDate === undefined)
        return '';
    return `https://${host}/graph?dag_id=${dag}&execution_date=${encode(run.logicalDate)}`;
}
function linkToTaskLog(host, version, ref, tryNumber) {
    const dag = encode(ref.dagId);
    const run = encode(ref.runId);
    const task = encode(ref.taskId);
    const isMapped = ref.mapIndex >= 0;
    if (version.major >= 3) {
        const mapped = isMapped ? `/mapped/${ref.mapIndex}` : '';
        const attempt = tryNumber !== undefined && tryNumber > 0 ? `?try_number=${tryNumber}` : '';
        return `https://${host}/dags/${dag}/runs/${run}/tasks/${task}${mapped}${attempt}`;
    }
    if ((0,airflow_version/* isAtLeast */.d)(version, 2, 3)) {
        const mapped = isMapped ? `&map_index=${ref.mapIndex}` : '';
        return `https://${host}/dags/${dag}/grid?dag_run_id=${run}&task_id=${task}${mapped}&tab=logs`;
    }
    if (ref.logicalDate === undefined)
        return '';
    return `https://${host}/log?dag_id=${dag}&task_id=${task}&execution_date=${encode(ref.logicalDate)}`;
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed());
}

// EXTERNAL MODULE: ./lib/core/abort.js
var abort = __webpack_require__(64469);
// EXTERNAL MODULE: ./lib/core/foreign-error.js
var foreign_error = __webpack_require__(83772);
// EXTERNAL MODULE: ./lib/runner/id-token-permission.js
var id_token_permission = __webpack_require__(38605);
// EXTERNAL MODULE: ./lib/aws/credentials.js
var aws_credentials = __webpack_require__(6719);
// EXTERNAL MODULE: ./lib/aws/sdk-client.js
var sdk_client = __webpack_require__(68493);
// EXTERNAL MODULE: ./lib/aws/sdk-failure.js
var sdk_failure = __webpack_require__(83374);
// EXTERNAL MODULE: ./lib/aws/settings.js
var settings = __webpack_require__(99704);
;// CONCATENATED MODULE: ./lib/aws/ambient-credentials.js









function createAmbientCredentials(options) {
    const { env, mask, clock, repeat } = options;
    const keys = (0,settings/* readKeys */.x)(env, mask);
    const isFixed = keys !== undefined;
    let held;
    let provider;
    async function load(forceRefresh, signal) {
        try {
            provider ??= keys === undefined ? await createProvider(options) : async () => keys;
            const found = (0,aws_credentials/* maskCredentials */.B)(await (0,abort/* orAbort */.K)(provider({ forceRefresh }), signal), mask);
            if (!(0,aws_credentials/* canSign */.g)(found))
                throw new errors/* ActionError */.lZ('no-credentials', 'The AWS credential chain gave keys that no request can be signed with: they hold a line break, a blank or another character that no header can have.', { hint: 'Correct them at their source (a shared file, a process, a container).' });
            held = held !== undefined && isSame(held, found) ? held : found;
            return held;
        }
        catch (error) {
            signal.throwIfAborted();
            throw explainChainError(error, options);
        }
    }
    return {
        get endsAt() {
            return isFixed ? held?.expiration : undefined;
        },
        get endsUnknown() {
            return isFixed && held?.sessionToken !== undefined && held.expiration === undefined;
        },
        async get(signal) {
            const ends = held?.expiration?.getTime();
            const isGood = ends === undefined || isFixed || ends - clock.date().getTime() > 300_000;
            return held !== undefined && isGood ? held : repeat(() => load(false, signal), signal);
        },
        async renew(refused, signal) {
            if (held !== undefined && held !== refused)
                return held;
            const found = await repeat(() => load(true, signal), signal);
            if (found === refused)
                throw expired(refused, isFixed);
            return found;
        },
    };
}
async function createProvider(options) {
    const { agents, region } = options;
    const chain = await Promise.all(/* import() */[__webpack_require__.e(222), __webpack_require__.e(291), __webpack_require__.e(861)]).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
    return chain.defaultProvider({
        clientConfig: {
            region,
            maxAttempts: 1,
            requestHandler: (0,sdk_client/* handlerOptions */.jI)(agents),
        },
    });
}
function isSame(a, b) {
    return a.accessKeyId === b.accessKeyId && a.sessionToken === b.sessionToken;
}
function expired(credentials, isFixed) {
    const when = credentials.expiration === undefined ? '' : ` (they ended at ${credentials.expiration.toISOString()})`;
    return new errors/* ActionError */.lZ('credentials-expired', `The AWS credentials of the job have expired${when}.`, {
        hint: isFixed
            ? 'They come from environment variables, which this step cannot renew: use the input role-to-assume, whose credentials are renewed for as long as the step runs, or ask for a longer session (role-duration-seconds of the step that set them).'
            : 'The credential chain gave the same expired credentials again: renew them at their source, or use the input role-to-assume.',
    });
}
function explainChainError(error, { env, log }) {
    if (error instanceof errors/* ActionError */.lZ)
        return error;
    const trouble = (0,explain_sdk_error/* explainTrouble */.hB)((0,sdk_failure/* readSdkFailure */.Vd)(error), error, 'the AWS credential chain');
    if (trouble !== undefined)
        return trouble;
    log.debug(`The AWS credential chain gave no credentials: ${(0,foreign_error/* describeForeignError */.C)(error)}`);
    const profile = (env['AWS_PROFILE'] ?? '') === '' ? '' : ' The profile that AWS_PROFILE names gave none.';
    return new errors/* ActionError */.lZ('no-credentials', `No AWS credentials were found.${profile}`, {
        hint: `Give the input role-to-assume, or run aws-actions/configure-aws-credentials before this step. OIDC tokens need a permission. ${id_token_permission/* ID_TOKEN_PERMISSION */.a}`,
        cause: error,
    });
}

// EXTERNAL MODULE: ./lib/core/time-limit.js
var time_limit = __webpack_require__(45708);
// EXTERNAL MODULE: ./lib/http/small-request.js
var small_request = __webpack_require__(58555);
;// CONCATENATED MODULE: ./lib/aws/assume-role-request.js


class StsError extends Error {
    $metadata;
    $response;
    constructor(code, message, answer) {
        super(message);
        this.name = code;
        this.$metadata = { httpStatusCode: answer.status };
        this.$response = { headers: { 'retry-after': answer.headers['retry-after'] ?? '' } };
    }
}
const LARGEST_BYTES = 1_000_000;
const LIMIT_MS = 15_000;
async function requestAssumeRole(request, agents, signal) {
    const form = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: request.roleArn,
        RoleSessionName: request.sessionName,
        DurationSeconds: String(request.durationSeconds),
        WebIdentityToken: request.webIdentityToken,
    });
    const limit = (0,time_limit/* startTimeLimit */.r)(LIMIT_MS, signal);
    const sent = {
        method: 'POST',
        url: request.url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
        largestBytes: LARGEST_BYTES,
    };
    const answer = await limit
        .hold((0,small_request/* sendSmallRequest */.D)(sent, agents, limit.signal))
        .catch((error) => {
        if (!(error instanceof small_request/* AnswerTooLarge */.U))
            throw error;
        throw new StsError('UnknownError', 'The answer is too large', { status: 200, headers: {} });
    })
        .finally(limit.end);
    const { status, text: xml } = answer;
    if (status !== 200)
        throw new StsError(readElement(xml, 'Code') || 'UnknownError', readElement(xml, 'Message') || `STS answered with status ${status}`, answer);
    const expiration = new Date(readElement(xml, 'Expiration'));
    return {
        accessKeyId: readElement(xml, 'AccessKeyId'),
        secretAccessKey: readElement(xml, 'SecretAccessKey'),
        sessionToken: readElement(xml, 'SessionToken'),
        ...(Number.isNaN(expiration.getTime()) ? {} : { expiration }),
    };
}
const ENTITIES = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
    '&amp;': '&',
};
function readElement(xml, name) {
    const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
    return text
        .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (_, code) => toCharacter(code))
        .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity)
        .trim();
}
function toCharacter(code) {
    const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
}

// EXTERNAL MODULE: ./lib/aws/endpoints.js
var endpoints = __webpack_require__(33895);
// EXTERNAL MODULE: ./lib/core/sentence.js
var sentence = __webpack_require__(92998);
// EXTERNAL MODULE: ./lib/core/foreign-text.js
var foreign_text = __webpack_require__(19751);
// EXTERNAL MODULE: ./lib/core/json.js + 1 modules
var json = __webpack_require__(65344);
;// CONCATENATED MODULE: ./lib/aws/token-claims.js


const LONGEST_CLAIM = 300;
function readTokenClaims(token) {
    const claims = decodePayload(token.split('.')[1] ?? '');
    const read = (name) => {
        const value = claims[name];
        const text = Array.isArray(value) ? value[0] : value;
        return typeof text === 'string' ? (0,foreign_text/* quoteForeign */.xS)(text, LONGEST_CLAIM) : '';
    };
    return { sub: read('sub'), aud: read('aud'), issuer: read('iss').replace(/^https:\/\//, '') };
}
function decodePayload(payload) {
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return (0,json/* isObject */.G)(claims) ? claims : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/aws/role-refusal.js





const OLD_TOKEN = /^ExpiredToken/;
const NOT_KNOWN_YET = /^(AccessDenied|AccessDeniedException|InvalidClientTokenId|UnrecognizedClientException)$/;
function isOldToken(error) {
    return error instanceof errors/* ActionError */.lZ && OLD_TOKEN.test((0,sdk_failure/* readSdkFailure */.Vd)(error.cause).name);
}
function mayBeNewRole(error) {
    return (error instanceof errors/* ActionError */.lZ &&
        error.code === 'role-refused' &&
        NOT_KNOWN_YET.test((0,sdk_failure/* readSdkFailure */.Vd)(error.cause).name));
}
function explainRefusal(error, role, token) {
    const failure = (0,sdk_failure/* readSdkFailure */.Vd)(error);
    const { name, message } = failure;
    const cause = error;
    const trouble = (0,explain_sdk_error/* explainTrouble */.hB)(failure, error, `AssumeRoleWithWebIdentity for ${role.arn}`);
    if (trouble !== undefined)
        return trouble;
    if (/^IDPCommunicationError/.test(name) || /retrieve verification key/i.test(message))
        return new errors/* TransportError */.wX('unreachable', `AWS could not verify the OIDC token: ${message}`, {
            delivery: 'not-sent',
            cause,
        });
    const claims = readTokenClaims(token);
    const sent = claims.sub === '' ? '' : ` The token had sub "${claims.sub}" and aud "${claims.aud}".`;
    return new errors/* ActionError */.lZ('role-refused', `${(0,sentence/* asSentence */.K)(`AWS refused to assume ${role.arn}: ${message}`)}${sent}`, {
        hint: findHint({ name, message }, role, claims),
        cause,
    });
}
function findHint(failure, role, claims) {
    const { name, message } = failure;
    const issuer = claims.issuer || 'token.actions.githubusercontent.com';
    if (OLD_TOKEN.test(name))
        return 'Run the job again: the OIDC token was too old when AWS read it, twice.';
    if (/DurationSeconds/.test(message))
        return `Lower role-duration-seconds (now ${role.durationSeconds}) or raise the role's maximum session duration.`;
    if (name === 'InvalidIdentityToken' || name === 'InvalidIdentityTokenException')
        return `The account needs an identity provider for ${issuer} with the audience ${role.audience} (input audience).`;
    if (name === 'ValidationError' || name === 'ValidationException')
        return 'Check the inputs role-to-assume and role-session-name.';
    const [, partition = 'aws', , , account = '<account>'] = role.arn.split(':');
    return ('The role may not exist: check role-to-assume. Otherwise compare with its trust policy: ' +
        `"${issuer}:sub" has to match ${claims.sub || 'the sub of the token'}, "${issuer}:aud" equal ${claims.aud || role.audience}, ` +
        `the principal arn:${partition}:iam::${account}:oidc-provider/${issuer}. ` +
        'Newer repositories send repo:ORG@ORG_ID/REPO@REPO_ID:..., see docs/IAM.md#the-two-forms-of-sub.');
}

;// CONCATENATED MODULE: ./lib/aws/role-credentials.js







const ID_TOKEN_TIMEOUT_MS = 15_000;
const NEW_ROLE_PAUSES_MS = [500, 900, 1_500, 2_600, 4_500];
const REFRESH_PAUSE_MS = 15_000;
function createRoleCredentials(options) {
    const { clock, log, repeat } = options;
    let held;
    let pending;
    let pausedUntilMs = 0;
    const assume = (isNeeded, signal) => {
        pending ??= assumeOnceKnown(options, isNeeded, signal).finally(() => {
            pending = undefined;
        });
        return pending;
    };
    const replace = async (signal) => {
        held = await repeat(() => assume(true, signal), signal);
        return held.credentials;
    };
    return {
        endsAt: undefined,
        endsUnknown: false,
        async get(signal) {
            const now = clock.now();
            if (held === undefined || now >= held.endsAtMs)
                return replace(signal);
            if (now >= held.refreshAtMs && now >= pausedUntilMs) {
                try {
                    held = await assume(false, signal);
                }
                catch (error) {
                    signal.throwIfAborted();
                    pausedUntilMs = clock.now() + REFRESH_PAUSE_MS;
                    log.debug(`The AWS credentials could not be renewed yet: ${error instanceof Error ? error.message : ''}`);
                }
            }
            return held.credentials;
        },
        async renew(refused, signal) {
            return held !== undefined && held.credentials !== refused ? held.credentials : replace(signal);
        },
    };
}
async function assumeOnceKnown(options, isNeeded, signal) {
    const { clock, log, role } = options;
    for (let attempt = 0;; attempt += 1) {
        try {
            return await assumeWithFreshToken(options, signal);
        }
        catch (error) {
            const pauseMs = NEW_ROLE_PAUSES_MS[attempt];
            if (!isNeeded || pauseMs === undefined || !mayBeNewRole(error))
                throw error;
            if (attempt === 0)
                log.info(`AWS refused to assume ${role.arn}. A role that was created or changed a moment ago is not known everywhere yet, so this is tried again for about 10 s.`);
            await clock.sleep(pauseMs, signal);
        }
    }
}
async function assumeWithFreshToken(options, signal) {
    try {
        return await assumeRole(options, signal);
    }
    catch (error) {
        if (!isOldToken(error))
            throw error;
        return assumeRole(options, signal);
    }
}
async function assumeRole(options, signal) {
    const { role, mask, clock } = options;
    const startedAtMs = clock.now();
    const { url } = (0,endpoints/* findEndpoint */.vS)('STS', options.region, options.env);
    const requested = requestToken(options, signal);
    await Promise.race([requested, clock.sleep(4, signal)]);
    options.agents.preconnect(url);
    const webIdentityToken = await requested;
    const { arn: roleArn, sessionName, durationSeconds } = role;
    const request = { url, roleArn, sessionName, durationSeconds, webIdentityToken };
    try {
        const credentials = (0,aws_credentials/* maskCredentials */.B)(await requestAssumeRole(request, options.agents, signal), mask);
        if (credentials.accessKeyId === '' || credentials.secretAccessKey === '')
            throw new errors/* TransportError */.wX('unreachable', 'AWS STS answered without credentials.', {
                delivery: 'unknown',
            });
        if (!(0,aws_credentials/* canSign */.g)(credentials))
            throw new errors/* ActionError */.lZ('unexpected-response', 'AWS STS answered with credentials that no request can be signed with.');
        return { credentials, ...planRefresh(credentials, role, startedAtMs, clock) };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* ActionError */.lZ)
            throw error;
        if (error instanceof time_limit/* TimeLimitPassed */.x)
            throw new errors/* TransportError */.wX('unreachable', 'AWS STS did not answer in time.', {
                delivery: 'unknown',
                cause: error,
            });
        throw explainRefusal(error, role, webIdentityToken);
    }
}
function planRefresh(credentials, role, startedAtMs, clock) {
    const requestedMs = role.durationSeconds * 1000;
    const givenMs = (credentials.expiration?.getTime() ?? Number.NaN) - clock.date().getTime();
    const lifetimeMs = givenMs > 0 ? Math.min(requestedMs, givenMs) : requestedMs;
    const marginMs = Math.min(600_000, lifetimeMs / 5);
    return { refreshAtMs: startedAtMs + lifetimeMs - marginMs, endsAtMs: startedAtMs + lifetimeMs };
}
async function requestToken(options, signal) {
    const { idToken, role, clock } = options;
    const limit = new AbortController();
    const timer = new AbortController();
    const end = () => limit.abort(new Error('no whole answer came in time'));
    clock.sleep(ID_TOKEN_TIMEOUT_MS, timer.signal).then(end, () => undefined);
    const either = AbortSignal.any([signal, limit.signal]);
    try {
        return await (0,abort/* orAbort */.K)(idToken(role.audience, either), either);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!limit.signal.aborted)
            throw error;
        throw new errors/* TransportError */.wX('unreachable', "GitHub's OIDC endpoint did not give a token in time.", {
            delivery: 'not-sent',
            cause: error,
        });
    }
    finally {
        timer.abort();
    }
}

;// CONCATENATED MODULE: ./lib/aws/credential-source.js


function createCredentialSource(options) {
    const { role } = options;
    return role === undefined ? createAmbientCredentials(options) : createRoleCredentials({ ...options, role });
}

;// CONCATENATED MODULE: ./lib/aws/web-server-host.js
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/;
function parseWebServerHost(name) {
    if (typeof name !== 'string' || name.length > 300)
        return undefined;
    const host = name.toLowerCase();
    if (!HOST.test(host))
        return undefined;
    const url = URL.parse(`https://${host}`);
    return url !== null && (url.host === host || `${url.host}:443` === host) ? host : undefined;
}

;// CONCATENATED MODULE: ./lib/aws/environment.js





const LONGEST_TEXT = 1_224;
function decodeEnvironment(name, found) {
    if (!(0,json/* isObject */.G)(found))
        throw new errors/* ActionError */.lZ('unexpected-response', `GetEnvironment answered without the environment ${name}.`);
    const lastUpdate = member(found, 'LastUpdate');
    const options = member(found, 'AirflowConfigurationOptions');
    const version = environment_text(found, 'AirflowVersion');
    return {
        name: environment_text(found, 'Name') ?? name,
        arn: readArn(environment_text(found, 'Arn')),
        status: environment_text(found, 'Status') ?? 'UNKNOWN',
        airflowVersion: version === undefined ? undefined : (0,airflow_version/* parseAirflowVersion */.A)(version),
        webServerHost: readHost(environment_text(found, 'WebserverUrl')),
        isPrivate: found['WebserverAccessMode'] === 'PRIVATE_ONLY',
        lastUpdateError: lastUpdate['Status'] === 'FAILED'
            ? (0,foreign_text/* quoteForeign */.xS)(environment_text(member(lastUpdate, 'Error'), 'ErrorMessage') ?? '', WORDS_LIMIT) || undefined
            : undefined,
        taskLogGroup: readTaskLogGroup(name, member(member(found, 'LoggingConfiguration'), 'TaskLogs')),
        dagRefreshSeconds: readSeconds(options['dag_processor.refresh_interval'] ?? options['scheduler.dag_dir_list_interval']),
    };
}
function member(members, name) {
    const value = members[name];
    return (0,json/* isObject */.G)(value) ? value : {};
}
function environment_text(members, name) {
    const value = members[name];
    return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_TEXT).toWellFormed() : undefined;
}
function readArn(arn) {
    return arn !== undefined && /^arn:[a-z-]+:airflow:[a-z0-9-]+:\d{12}:environment\/[\w-]+$/.test(arn)
        ? arn
        : '';
}
const WORDS_LIMIT = 1_000;
function readHost(url) {
    return parseWebServerHost(url?.replace(/^https?:\/\//, '').replace(/\/.*$/s, ''));
}
function readTaskLogGroup(name, logs) {
    if (logs['Enabled'] !== true)
        return undefined;
    const group = /:log-group:([\w./#-]{1,512})/.exec(environment_text(logs, 'CloudWatchLogGroupArn') ?? '')?.[1];
    return group ?? `airflow-${name}-Task`;
}
const LONGEST_REFRESH_SECONDS = 86_400;
function readSeconds(value) {
    if (typeof value !== 'string' || !/^\d{1,9}(?:\.\d{1,9})?$/.test(value.trim()))
        return undefined;
    const seconds = Number(value);
    return seconds > 0 && seconds <= LONGEST_REFRESH_SECONDS ? seconds : undefined;
}

// EXTERNAL MODULE: ./lib/aws/rest-api-answer.js
var rest_api_answer = __webpack_require__(92177);
;// CONCATENATED MODULE: ./lib/aws/mwaa.js










const CALL_TIMEOUT_MS = 20_000;
const TOKEN = /^[\x21-\x7e]{1,12000}$/;
function createMwaa(options) {
    const { target, credentials, clock, repeat } = options;
    const maskText = (secret) => options.mask(typeof secret === 'string' ? secret : '');
    const Name = target.environment;
    const clientFor = createClients(options);
    let sdk;
    let webServerHost;
    async function open(signal) {
        const finding = credentials.get(signal);
        finding.catch(() => { });
        if (sdk === undefined) {
            await Promise.race([finding, clock.sleep(4, signal)]);
            for (const url of (0,endpoints/* mwaaUrls */.J)(target.region, options.env))
                options.agents.preconnect(url);
            await clock.sleep(4, signal);
        }
        sdk ??= Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(707), __webpack_require__.e(332)]).then(__webpack_require__.bind(__webpack_require__, 43823));
        return { sdk: await sdk, found: await finding };
    }
    async function call(action, send, signal) {
        const { sdk, found } = await open(signal);
        let current = found;
        let isRenewed = false;
        let isCorrected = false;
        for (;;) {
            const limit = (0,time_limit/* startTimeLimit */.r)(options.callTimeoutMs ?? CALL_TIMEOUT_MS, signal);
            try {
                return await limit.hold(send(clientFor(current, sdk), sdk, limit.signal));
            }
            catch (error) {
                signal.throwIfAborted();
                if ((0,sdk_failure/* isExpired */._d)(error) && !isRenewed) {
                    isRenewed = true;
                    current = await credentials.renew(current, signal);
                }
                else if ((0,sdk_failure/* isClockSkew */.FD)(error) && !isCorrected) {
                    isCorrected = true;
                }
                else {
                    throw error instanceof errors/* ActionError */.lZ
                        ? error
                        : (0,explain_sdk_error/* explainSdkError */.i$)(error, { action, target, isTimedOut: limit.isOver });
                }
            }
            finally {
                limit.end();
            }
        }
    }
    function receiveToken(token, hostname, action) {
        if (token === undefined && hostname === undefined)
            throw answeredNothing(action);
        if (typeof token !== 'string' || !TOKEN.test(token))
            throw new errors/* ActionError */.lZ('unexpected-response', `${action} answered without a token, or with one that no header can hold.`);
        const host = parseWebServerHost(hostname);
        if (host === undefined) {
            const what = typeof hostname === 'string' && hostname !== ''
                ? `with "${(0,foreign_text/* quoteForeign */.xS)(hostname, 100)}" as the web server, which is not a host name`
                : "without the web server's host name";
            throw new errors/* ActionError */.lZ('unexpected-response', `${action} answered ${what}.`);
        }
        webServerHost = host;
        return { token, host };
    }
    return {
        target,
        get webServerHost() {
            return webServerHost;
        },
        getEnvironment: (signal) => repeat(async () => {
            const send = async (client, { GetEnvironmentCommand }, abortSignal) => {
                try {
                    const output = await client.send(new GetEnvironmentCommand({ Name }), { abortSignal });
                    if (output.Environment === undefined)
                        throw answeredNothing('GetEnvironment');
                    return decodeEnvironment(Name, output.Environment);
                }
                catch (error) {
                    if ((0,sdk_failure/* isForbidden */.US)(error))
                        return 'forbidden';
                    throw error;
                }
            };
            return call('GetEnvironment', send, signal);
        }, signal),
        createCliToken: (signal) => repeat(async () => {
            const send = async (client, { CreateCliTokenCommand }, abortSignal) => {
                const output = await client.send(new CreateCliTokenCommand({ Name }), { abortSignal });
                maskText(output.CliToken);
                return receiveToken(output.CliToken, output.WebServerHostname, 'CreateCliToken');
            };
            return call('CreateCliToken', send, signal);
        }, signal),
        createWebLoginToken: (signal) => repeat(async () => {
            const send = async (client, { CreateWebLoginTokenCommand }, abortSignal) => {
                const output = await client.send(new CreateWebLoginTokenCommand({ Name }), { abortSignal });
                maskText(output.WebToken);
                return receiveToken(output.WebToken, output.WebServerHostname, 'CreateWebLoginToken');
            };
            return call('CreateWebLoginToken', send, signal);
        }, signal),
        invokeRestApi: (request, signal) => {
            const send = async (client, { InvokeRestApiCommand }, abortSignal) => {
                try {
                    const output = await client.send(new InvokeRestApiCommand({
                        Name,
                        Path: request.path,
                        Method: request.method,
                        ...(request.query === undefined ? {} : { QueryParameters: request.query }),
                        ...(request.body === undefined ? {} : { Body: request.body }),
                    }), { abortSignal });
                    return (0,rest_api_answer/* readRestApiSuccess */.gd)(output, request);
                }
                catch (error) {
                    return (0,rest_api_answer/* readRestApiFailure */.FA)(error, request);
                }
            };
            return call('InvokeRestApi', send, signal);
        },
    };
}
function answeredNothing(action) {
    return new errors/* TransportError */.wX('unreachable', `${action} was answered without the members that it has.`, {
        delivery: 'unknown',
    });
}
function createClients(options) {
    const { region } = options.target;
    const shared = (0,sdk_client/* clientOptions */.s1)('MWAA', { ...options, region });
    let last;
    return (credentials, { MWAAClient }) => {
        if (last?.credentials === credentials)
            return last.client;
        const client = new MWAAClient({
            ...shared,
            credentials: (0,sdk_client/* toSdkCredentials */.YK)(credentials),
            disableHostPrefix: (0,endpoints/* findEndpoint */.vS)('MWAA', region, options.env).isCustom,
        });
        last = { credentials, client };
        return client;
    };
}

// EXTERNAL MODULE: ./lib/http/exchange.js
var exchange = __webpack_require__(81839);
// EXTERNAL MODULE: ./lib/http/network.js + 4 modules
var network = __webpack_require__(35599);
;// CONCATENATED MODULE: ./lib/http/toolkit-proxies.js
function alignToolkitProxies(env, { https, http, isBypassed }) {
    if (https === undefined && http === undefined)
        return;
    set(env, 'HTTPS_PROXY', https?.href);
    set(env, 'HTTP_PROXY', http?.href);
    const url = URL.parse(env['GITHUB_API_URL'] ?? '');
    const host = url !== null && isBypassed(url.hostname, portOf(url)) ? url.hostname : '';
    const given = env['no_proxy'] || env['NO_PROXY'] || '';
    const noProxy = [given, host].filter((part) => part !== '').join(',');
    set(env, 'NO_PROXY', noProxy === '' ? undefined : noProxy);
}
function portOf(url) {
    if (url.port !== '')
        return Number(url.port);
    return url.protocol === 'https:' ? 443 : 80;
}
function set(env, name, value) {
    for (const spelling of [name, name.toLowerCase()]) {
        if (value === undefined)
            delete env[spelling];
        else
            env[spelling] = value;
    }
}

;// CONCATENATED MODULE: ./lib/transport/detect-version.js



async function detectVersion(transport, signal) {
    const text = transport.kind === 'cli' ? await askCommand(transport, signal) : await askRest(transport, signal);
    const version = text === undefined ? undefined : (0,airflow_version/* parseAirflowVersion */.A)(text);
    if (version !== undefined)
        return version;
    throw new errors/* ActionError */.lZ('unexpected-response', 'Airflow did not report its version.', {
        hint: 'Allow airflow:GetEnvironment for the role, or give the input airflow-version.',
    });
}
async function askRest(transport, signal) {
    const answer = await transport.send({ method: 'GET', path: '/version', effect: 'read' }, signal);
    const version = (0,json/* isObject */.G)(answer.body) ? answer.body['version'] : undefined;
    if (answer.status < 300 && typeof version === 'string')
        return version;
    if (answer.status === 401 || answer.status === 403)
        throw new errors/* ActionError */.lZ('airflow-forbidden', `Airflow refused to report its version (status ${answer.status}).`, {
            hint: "The caller's Airflow role needs at least the permissions of Viewer; the input airflow-version avoids this call.",
        });
    return undefined;
}
async function askCommand(transport, signal) {
    const { stdout } = await transport.run(['version'], 'read', signal);
    return readVersionLine(stdout);
}
const LONGEST_VERSION = 100;
function readVersionLine(stdout) {
    for (const line of stdout.split('\n').reverse()) {
        const end = line.trim().slice(-LONGEST_VERSION);
        const word = /\S+$/.exec(` ${end}`)?.[0] ?? '';
        const isWhole = word.length < LONGEST_VERSION;
        if (isWhole && /^v?\d+\.\d+\.\d/.test(word))
            return word.replace(/^v/, '');
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/transport/page.js
var page = __webpack_require__(8246);
;// CONCATENATED MODULE: ./lib/transport/invoke-rest-api.js




const PATH_LIMIT = 64;
function createInvokeRestApi(parts) {
    const { mwaa } = parts;
    const retry = parts.retry.forService('invoke-rest-api');
    let pathLimit = Number.POSITIVE_INFINITY;
    return {
        kind: 'invoke-rest-api',
        get pathLimit() {
            return pathLimit;
        },
        async send(request, signal) {
            const { method, path, query, body, effect, numbers } = request;
            if (path.length > pathLimit)
                throw new errors/* TransportError */.wX('path-too-long', `InvokeRestApi takes paths of at most ${pathLimit} characters; this one has ${path.length}.`, { delivery: 'not-sent', hint: explain_sdk_error/* PATH_HINT */.oW });
            const attempt = async () => {
                const answer = (0,rest_api_answer/* readAirflowStatus */.tA)(await mwaa.invokeRestApi({ method, path, query, body, numbers }, signal), request);
                (0,page/* requireNoPage */.C)(answer, request);
                (0,page/* requireData */.Q)(answer, request);
                return answer;
            };
            try {
                return await retry.run(effect, attempt, signal);
            }
            catch (error) {
                const isTooLong = error instanceof errors/* TransportError */.wX && error.code === 'path-too-long';
                if (isTooLong && path.length > PATH_LIMIT)
                    pathLimit = PATH_LIMIT;
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/transport/connect.js






async function connect(options, probe, signal) {
    const { requested, log, mwaa } = options;
    const kinds = requested === 'auto' ? transport_kinds/* transportOrder */.qn : [requested];
    const attempts = [];
    let version = options.version;
    for (const [place, kind] of kinds.entries()) {
        try {
            if (kind === 'cli' && attempts.some(isUnreachable))
                break;
            requireVersion(kind, version);
            const isPrivate = attempts.some(({ error }) => error.code === 'private-web-server') || undefined;
            const transport = await createTransport(kind, { ...options, isPrivate }, version);
            if (version === undefined) {
                version = await detectVersion(transport, signal);
                requireVersion(kind, version);
            }
            const client = await options.openClient(transport, version);
            if (transport.kind === 'cli')
                await transport.open(signal);
            const probed = await probe(client, signal);
            return {
                kind,
                version,
                client,
                probed,
                fallbacks: listFallbacks(kinds.slice(place + 1), options, version),
            };
        }
        catch (error) {
            if (requested !== 'auto' || !((0,errors/* isRefusal */.vu)(error) || error instanceof RuledOut))
                throw error;
            attempts.push({ kind, error });
            const next = isUnreachable({ kind, error }) ? undefined : kinds[place + 1];
            const then = next === undefined ? '' : ` Trying ${transport_kinds/* transportNames */.aF[next]}.`;
            log.info(`${capitalise(transport_kinds/* transportNames */.aF[kind])} cannot be used: ${(0,sentence/* asSentence */.K)(error.message)}${then}`);
        }
    }
    throw noTransport(attempts, mwaa.target);
}
function isUnreachable({ kind, error }) {
    return kind === 'web-session' && error.code === 'private-web-server';
}
function capitalise(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
class RuledOut extends errors/* ActionError */.lZ {
}
function requireVersion(kind, version) {
    const reason = version === undefined ? undefined : (0,transport_kinds/* ruleOut */.tk)(kind, version);
    if (reason !== undefined)
        throw new RuledOut('unsupported', reason, { hint: 'Use the transport cli, or auto.' });
}
async function createTransport(kind, parts, version) {
    if (kind === 'invoke-rest-api')
        return createInvokeRestApi(parts);
    if (kind === 'cli')
        return (await __webpack_require__.e(/* import() */ 807).then(__webpack_require__.bind(__webpack_require__, 26807))).createCli(parts);
    return (await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 50510))).createWebSession(parts, version);
}
function listFallbacks(kinds, options, version) {
    const possible = kinds.filter((kind) => (0,transport_kinds/* ruleOut */.tk)(kind, version) === undefined);
    return possible.map((kind) => {
        let opening;
        const open = async () => options.openClient(await createTransport(kind, options, version), version);
        return {
            kind,
            open: () => {
                opening ??= open();
                return opening;
            },
        };
    });
}

// EXTERNAL MODULE: ./lib/transport/retry.js
var transport_retry = __webpack_require__(12211);
;// CONCATENATED MODULE: ./lib/step/session.js













function toConnection(plan) {
    const { environment, environmentArn, region, role, transport, airflowVersion } = plan;
    return JSON.parse(JSON.stringify({ environment, environmentArn, region, role, transport, airflowVersion }));
}
function openAwsSession(plan, parts) {
    const { runner, clock, env } = parts;
    const mask = (secret) => runner.mask(secret);
    const agents = (0,network/* createAgents */.jQ)(env, mask);
    alignToolkitProxies(env, agents.proxies);
    const retry = (0,transport_retry/* createRetry */.X)({ retryBudgetMs: parts.retryBudgetMs, clock, log: runner });
    const shared = {
        mask,
        agents,
        repeat: (attempt, signal) => retry.run('read', attempt, signal),
        clock,
        env,
    };
    const credentials = createCredentialSource({
        ...shared,
        role: plan.role,
        region: plan.region,
        idToken: (audience, signal) => runner.idToken(audience, agents, signal),
        log: runner,
    });
    const target = (0,mwaa_target/* createMwaaTarget */.cQ)({
        environment: plan.environment,
        region: plan.region,
        environmentArn: plan.environmentArn,
        roleArn: plan.role?.arn,
    });
    return { plan, agents, retry, credentials, mwaa: createMwaa({ ...shared, target, credentials }) };
}
async function openSession(aws, known, parts, signal) {
    const { runner, clock } = parts;
    const { environment, dagId } = known;
    const { agents, retry, mwaa, plan } = aws;
    const connection = await connect({
        mwaa,
        environment,
        exchange: (0,exchange/* createExchange */.Cc)(agents),
        retry,
        mask: (secret) => runner.mask(secret),
        clock,
        log: runner,
        requested: plan.transport,
        version: environment?.airflowVersion ?? plan.airflowVersion,
        openClient: openClient,
    }, (client, stop) => probeTransport(client, dagId, stop), signal);
    const { version } = connection;
    const fallbacks = connection.fallbacks.map((fallback) => ({
        ...fallback,
        can: (0,capabilities/* capabilitiesOf */.S)(fallback.kind, version),
    }));
    const client = createAutoClient({ ...connection, fallbacks }, { target: mwaa.target, log: runner });
    const host = () => mwaa.webServerHost ?? environment?.webServerHost;
    const link = (make) => {
        const known = host();
        return known === undefined ? '' : make(known);
    };
    return {
        aws,
        environment,
        client,
        dag: connection.probed,
        linkTo: (ref) => link((at) => linkToDagRun(at, version, ref)),
        linkToTask: (run, { taskId, mapIndex }) => link((at) => linkToTaskLog(at, version, { ...run, taskId, mapIndex })),
    };
}
async function probeTransport(client, dagId, signal) {
    try {
        if (client.can('get-dag'))
            return await client.getDag(dagId, signal);
    }
    catch (error) {
        if (!(error instanceof errors/* TransportError */.wX) || error.code === 'path-too-long')
            throw error;
    }
    return undefined;
}


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requireNoPage),
/* harmony export */   Q: () => (/* binding */ requireData)
/* harmony export */ });
/* harmony import */ var _aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92177);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19751);



function requireNoPage(answer, request) {
    if (!(0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isHtml */ ._6)(answer.body) || (0,_aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaskLogPath */ .Ne)(request.path))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('unreachable', `${request.method} ${request.path} was answered with a page instead of data (status ${answer.status}): ${(0,_aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWords */ .Cb)(answer.body)}`, { delivery: 'unknown' });
}
function requireData(answer, request) {
    const { status, body } = answer;
    if (request.effect !== 'read' || (0,_aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isTaskLogPath */ .Ne)(request.path))
        return;
    if (status < 200 || (status >= 300 && status !== 304))
        return;
    if (typeof body === 'object' && body !== null)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('unreachable', `${request.method} ${request.path} was answered without data (status ${status}).`, { delivery: 'unknown' });
}


/***/ }),

/***/ 12211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createRetry),
/* harmony export */   b: () => (/* binding */ mayPass)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68415);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_retry_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35843);



const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
const OUTAGE_MS = 20_000;
const LONGEST_SHOWN_MS = 24 * 3_600_000;
function createRetry(options) {
    const { clock, log } = options;
    let retryBudgetMs = options.retryBudgetMs;
    let failures = 0;
    const healths = new Map();
    function healthOf(service) {
        const known = healths.get(service);
        if (known !== undefined)
            return known;
        const health = {
            failingSince: undefined,
            activeRuns: 0,
            isOutageLogged: false,
            isLongPauseLogged: false,
        };
        healths.set(service, health);
        return health;
    }
    function logFailure(health, message, sinceMs, delayMs) {
        const lastedMs = clock.now() - sinceMs;
        if (!health.isOutageLogged && lastedMs + delayMs >= OUTAGE_MS) {
            health.isOutageLogged = true;
            log.info(`${message} Trying again for up to ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(retryBudgetMs - lastedMs)}.`);
        }
        else
            log.debug(`${message} Trying again in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(delayMs)}.`);
    }
    function logLongPause(health, message, { wantedMs, leftMs, delayMs }) {
        const wanted = `${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(Math.min(wantedMs, LONGEST_SHOWN_MS))}${wantedMs > LONGEST_SHOWN_MS ? ' or more' : ''}`;
        const line = `${message} It asks to wait for ${wanted}, longer than the ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(leftMs)} for which this step keeps trying. Trying again in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(delayMs)}.`;
        if (health.isLongPauseLogged)
            log.debug(line);
        else
            log.info(line);
        health.isLongPauseLogged = true;
    }
    function recordSuccess(health) {
        health.isLongPauseLogged = false;
        if (health.isOutageLogged && health.failingSince !== undefined)
            log.info(`Requests succeed again after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(clock.now() - health.failingSince)}.`);
        health.isOutageLogged = false;
        health.failingSince = undefined;
    }
    async function run(service, effect, attempt, signal) {
        const limit = (0,_core_retry_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .retryLimitOf */ .R)(signal);
        if (limit !== undefined)
            return await runBriefly(limit, { effect, attempt, clock, log }, signal);
        const health = healthOf(service);
        let since;
        health.activeRuns += 1;
        try {
            for (let failuresInRow = 1;; failuresInRow += 1) {
                signal.throwIfAborted();
                const startedAt = clock.now();
                try {
                    const result = await attempt();
                    if (health.activeRuns === 1)
                        recordSuccess(health);
                    return result;
                }
                catch (error) {
                    signal.throwIfAborted();
                    if (!mayPass(error))
                        throw error;
                    failures += 1;
                    since ??= health.failingSince ?? startedAt;
                    health.failingSince = since;
                    if (effect === 'write' && error.delivery !== 'not-sent')
                        throw error;
                    const leftMs = since + retryBudgetMs - clock.now();
                    if (leftMs <= 0)
                        throw error;
                    const ownMs = jitter(failuresInRow, clock);
                    const wantedMs = error.retryAfterMs ?? 0;
                    const delayMs = Math.min(wantedMs > leftMs ? LONGEST_DELAY_MS : Math.max(ownMs, wantedMs), leftMs);
                    if (wantedMs > leftMs)
                        logLongPause(health, error.message, { wantedMs, leftMs, delayMs });
                    else
                        logFailure(health, error.message, since, delayMs);
                    await clock.sleep(delayMs, signal);
                }
            }
        }
        finally {
            health.activeRuns -= 1;
        }
    }
    return {
        get failures() {
            return failures;
        },
        allow(newBudgetMs) {
            retryBudgetMs = newBudgetMs;
            for (const health of healths.values())
                health.failingSince = undefined;
        },
        run: (effect, attempt, signal) => run('aws', effect, attempt, signal),
        forService: (service) => ({
            run: (effect, attempt, signal) => run(service, effect, attempt, signal),
        }),
    };
}
async function runBriefly(limit, request, signal) {
    const { effect, attempt, clock, log } = request;
    const until = clock.now() + limit.ms;
    for (let tries = 1;; tries += 1) {
        signal.throwIfAborted();
        try {
            return await attempt();
        }
        catch (error) {
            signal.throwIfAborted();
            if (!mayPass(error))
                throw error;
            if (effect === 'write' && error.delivery !== 'not-sent')
                throw error;
            const delayMs = Math.max(jitter(tries, clock), error.retryAfterMs ?? 0);
            if (tries >= limit.tries || clock.now() + delayMs > until)
                throw error;
            log.debug(`${error.message} Trying again in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(delayMs)}.`);
            await clock.sleep(delayMs, signal);
        }
    }
}
function jitter(failuresInRow, clock) {
    const capMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failuresInRow - 1, 10));
    return Math.max(50, clock.random() * capMs);
}
function mayPass(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX && (error.code === 'throttled' || error.code === 'unreachable');
}


/***/ }),

/***/ 30902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ transportActions),
/* harmony export */   aF: () => (/* binding */ transportNames),
/* harmony export */   qn: () => (/* binding */ transportOrder),
/* harmony export */   tk: () => (/* binding */ ruleOut)
/* harmony export */ });
/* harmony import */ var _core_airflow_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91222);

const transportOrder = ['invoke-rest-api', 'web-session', 'cli'];
const transportNames = {
    'invoke-rest-api': 'InvokeRestApi',
    'web-session': 'the web session',
    cli: 'the CLI endpoint',
};
const transportActions = {
    'invoke-rest-api': 'InvokeRestApi',
    'web-session': 'CreateWebLoginToken',
    cli: 'CreateCliToken',
};
function ruleOut(kind, version) {
    if (kind === 'cli' || (0,_core_airflow_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .d)(version, 2, 4))
        return undefined;
    return `Airflow ${version.text} on MWAA has no REST API (it came with 2.4.3).`;
}


/***/ })

};
