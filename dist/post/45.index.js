export const id = 45;
export const ids = [45];
export const modules = {

/***/ 6790:
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

/***/ 1960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ capabilitiesOf)
/* harmony export */ });
/* harmony import */ var _rest_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5387);

const OF_THE_CLI = new Set(['unpause']);
function capabilitiesOf(kind, version) {
    if (kind === 'cli')
        return (capability) => OF_THE_CLI.has(capability);
    const { hasNotes } = (0,_rest_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .selectRestDialect */ .Du)(version);
    return (capability) => capability !== 'note' || hasNotes;
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
/* harmony export */   o2: () => (/* binding */ instantField),
/* harmony export */   sJ: () => (/* binding */ numberField),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);

function textField(fields, key) {
    const value = fields[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
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
    return Array.isArray(value) && value.every(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G) ? value : undefined;
}
function asJson(value) {
    return value === undefined ? null : value;
}
function asJsonObject(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) ? value : undefined;
}


/***/ }),

/***/ 4659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ requireOk),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   kt: () => (/* binding */ airflowWords),
/* harmony export */   zG: () => (/* binding */ requireObject)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6413);


function requireOk(answer, asked) {
    const { status, body } = answer;
    if (isHtml(body) && status !== 401 && status !== 403)
        throw unanswered(answer, asked);
    if (status >= 200 && status < 300)
        return body;
    const words = airflowWords(body);
    if (status === 401 || status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('airflow-forbidden', `Airflow does not allow the role to ${asked.deed} (status ${status})${withWords(words)}.`, {
            hint: `The Airflow role of the AWS role needs "${asked.permission}". Airflow's role User has it: allow the action on arn:aws:airflow:<region>:<account>:role/<environment>/User.`,
        });
    if (status === 400 || status === 409 || status === 422)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('rejected-by-airflow', `Airflow refused to ${asked.deed} (status ${status})${withWords(words)}.`);
    if (status === 429)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('throttled', `Airflow is busy: it did not ${asked.deed} (status 429).`, {
            delivery: 'not-sent',
        });
    if (status >= 500)
        throw unanswered(answer, asked);
    throw unexpected(asked, `status ${status}${withWords(words)}`);
}
function requireObject(answer, asked) {
    const body = requireOk(answer, asked);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(body))
        return body;
    throw malformed(asked, body);
}
function malformed(asked, body) {
    return unexpected(asked, describe(body));
}
function unexpected(asked, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `Asked to ${asked.deed}, Airflow answered with ${what}.`);
}
function unanswered({ status, body }, asked) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `Asked to ${asked.deed}, Airflow's web server answered with status ${status}${withWords(airflowWords(body))}.`, { delivery: 'unknown' });
}
function withWords(words) {
    return words === '' ? '' : `: ${words.replace(/\.$/, '')}`;
}
function isHtml(body) {
    return typeof body === 'string' && /^\s*<(!doctype|html|head|body)\b/i.test(body);
}
function describe(body) {
    if (body === undefined || body === null || body === '')
        return 'nothing';
    if (Array.isArray(body))
        return `a list of ${body.length}`;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(body)) {
        const keys = Object.keys(body);
        const more = keys.length > 10 ? `, ... (${keys.length} keys)` : '';
        return `an object of ${keys.slice(0, 10).join(', ') || 'no keys'}${more}`;
    }
    if (typeof body !== 'string')
        return `a ${typeof body}`;
    return /[[{]/.test(body)
        ? `${body.length} characters that are no JSON`
        : `the text "${shorten(body, 200)}"`;
}
const WORDS_LIMIT = 500;
const PROBLEMS = 5;
function airflowWords(body) {
    if (typeof body === 'string')
        return shorten(body, 200);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(body))
        return '';
    const { title, detail, message, error } = body;
    const told = detailWords(detail) || detailWords(message) || detailWords(error);
    const heading = typeof title === 'string' && title !== 'Bad Request' && !told.includes(title) ? title : '';
    return shorten(heading !== '' && told !== '' ? `${heading}: ${told}` : heading || told, WORDS_LIMIT);
}
function detailWords(detail) {
    if (typeof detail === 'string')
        return detail;
    if (Array.isArray(detail))
        return detail.slice(0, PROBLEMS).map(problemWords).filter(Boolean).join('; ');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(detail))
        return '';
    const { reason, message } = detail;
    return [reason, message].filter((part) => typeof part === 'string').join(': ');
}
function problemWords(problem) {
    if (typeof problem === 'string')
        return problem;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(problem))
        return '';
    const { loc, msg } = problem;
    const parts = Array.isArray(loc) ? loc.filter((part) => ['string', 'number'].includes(typeof part)) : [];
    const place = parts.slice(0, 20).join('.');
    return [place, typeof msg === 'string' ? msg : ''].filter(Boolean).join(': ');
}
function shorten(text, limit) {
    const plain = (isHtml(text) ? withoutTags(text) : text).replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return plain.length > limit ? `${plain.slice(0, limit).toWellFormed()}...` : plain;
}
function withoutTags(html) {
    return html.replace(/<(script|style)\b.*?<\/\1>/gis, ' ').replace(/<[^>]*>/g, ' ');
}


/***/ }),

/***/ 1092:
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
/* harmony export */   sA: () => (/* binding */ dagRunSegments)
/* harmony export */ });
/* harmony import */ var _rest_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9426);

const PAGE_SIZE = 100;
function dagSegments(dagId) {
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG id', dagId);
    return ['dags', dagId];
}
function dagRunsSegments(dagId) {
    return [...dagSegments(dagId), 'dagRuns'];
}
function dagRunSegments({ dagId, runId }) {
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG run id', runId);
    return [...dagRunsSegments(dagId), runId];
}
function taskInstancesSegments(ref) {
    return [...dagRunSegments(ref), 'taskInstances'];
}
function taskInstanceSegments(ref) {
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('task id', ref.taskId);
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
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG id', dagId);
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
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG run id', request.runId);
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
function listDagRunsCall(dialect, asked) {
    const { dagId, states = [], orderBy, limit, offset = 0, date, idPart } = asked;
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
function batchDagRunsCall(dialect, asked) {
    const { dagId, states = [], orderBy, limit, offset = 0, date } = asked;
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG id', dagId);
    const body = {
        dag_ids: [dagId],
        order_by: orderBy,
        page_limit: limit,
        page_offset: offset,
        ...(states.length > 0 && { states }),
        ...(date !== undefined && { [`${dialect.runDate}_gte`]: date, [`${dialect.runDate}_lte`]: date }),
    };
    return { method: 'POST', segments: ['dags', _rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'dagRuns', 'list'], body, effect: 'read' };
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
        segments: ['dags', _rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'dagRuns', _rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'taskInstances', 'list'],
        body: { ...filter, ...(pagesBatches && page) },
        effect: 'read',
    };
}
function datedTaskInstancesCall(date, offset) {
    return get(['dags', _rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'dagRuns', _rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4, 'taskInstances'], {
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
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('DAG run id', runId);
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
    (0,_rest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireId */ .l4)('XCom key', ref.key);
    return get([...taskInstanceSegments(ref), 'xcomEntries', ref.key], {
        ...dialect.xcomQuery,
        ...mapIndexQuery(ref),
    });
}


/***/ }),

/***/ 1488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ getDag),
/* harmony export */   LG: () => (/* binding */ listImportErrors),
/* harmony export */   a0: () => (/* binding */ dagNotFound),
/* harmony export */   jK: () => (/* binding */ getDagParams),
/* harmony export */   x9: () => (/* binding */ listDagTasks)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _rest_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4659);
/* harmony import */ var _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1092);
/* harmony import */ var _rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6021);
/* harmony import */ var _rest_dialect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5387);





const MOST_PAGES = 10;
const PERMISSION = 'can read on DAGs';
async function getDag({ caller, dialect }, dagId, signal) {
    const asked = { deed: `read the DAG "${dagId}"`, permission: PERMISSION };
    async function getNaturally() {
        const answer = await caller.send((0,_rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .getDagCall */ .Xd)(dagId), signal);
        if (answer.status === 404)
            return undefined;
        const dag = (0,_rest_dialect_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDag */ .PX)(dialect, (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, asked), asked);
        if (dag.dagId !== dagId)
            throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, answer.body);
        return dag;
    }
    async function findInList() {
        for (let offset = 0; offset < MOST_PAGES * _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md; offset += _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md) {
            const answer = await caller.send((0,_rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .listDagsCall */ .YB)(dialect, dagId, offset), signal);
            const { items, total } = (0,_rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePage */ .Ci)((0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, asked), 'dags', asked);
            const item = items.find((candidate) => candidate['dag_id'] === dagId);
            if (item !== undefined)
                return (0,_rest_dialect_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDag */ .PX)(dialect, item, asked);
            if (items.length === 0 || offset + _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md >= total)
                return undefined;
        }
        return undefined;
    }
    return await caller.choose((0,_rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .dagSegments */ .bj)(dagId), getNaturally, findInList);
}
async function getDagParams({ caller }, dagId, signal) {
    const asked = { deed: `read the details of the DAG "${dagId}"`, permission: PERMISSION };
    const answer = await caller.send((0,_rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .dagDetailsCall */ .dz)(dagId), signal);
    if (answer.status === 404)
        throw dagNotFound(dagId);
    return (0,_rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDagParams */ .Ds)((0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, asked));
}
async function listDagTasks({ caller }, dagId, signal) {
    const asked = { deed: `list the tasks of the DAG "${dagId}"`, permission: PERMISSION };
    const answer = await caller.send((0,_rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .dagTasksCall */ .Nl)(dagId), signal);
    if (answer.status === 404)
        throw dagNotFound(dagId);
    return (0,_rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePage */ .Ci)((0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, asked), 'tasks', asked).items.map((item) => (0,_rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDagTask */ .IJ)(item, asked));
}
async function listImportErrors({ caller }, signal) {
    const asked = { deed: 'list the import errors', permission: 'can read on ImportError' };
    const errors = [];
    for (let offset = 0; offset < MOST_PAGES * _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md; offset += _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md) {
        const answer = await caller.send((0,_rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .importErrorsCall */ .lL)(offset), signal);
        const { items, total } = (0,_rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePage */ .Ci)((0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, asked), 'import_errors', asked);
        errors.push(...items.map((item) => (0,_rest_decoder_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeImportError */ .iq)(item, asked)));
        if (items.length === 0 || offset + _rest_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .md >= total)
            break;
    }
    return errors;
}
function dagNotFound(dagId) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('dag-not-found', `Airflow has no DAG "${dagId}".`, {
        hint: 'Check dag-id; a new file takes minutes to become a DAG (wait-for-dag waits for it), and a file that does not import never does.',
    });
}


/***/ }),

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ decodePage),
/* harmony export */   Ds: () => (/* binding */ decodeDagParams),
/* harmony export */   IJ: () => (/* binding */ decodeDagTask),
/* harmony export */   Lf: () => (/* binding */ readTaskState),
/* harmony export */   UO: () => (/* binding */ decodeDagRun),
/* harmony export */   YE: () => (/* binding */ requireRunState),
/* harmony export */   iq: () => (/* binding */ decodeImportError),
/* harmony export */   xc: () => (/* binding */ decodeTaskInstance)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6413);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6351);
/* harmony import */ var _rest_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4659);




function decodeDagRun(value, asked) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value))
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, value);
    const dagId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_id');
    const runId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'dag_run_id');
    const state = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'state');
    if (dagId === undefined || runId === undefined || state === undefined)
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, value);
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
const RUN_STATES = new Set(['queued', 'running', 'success', 'failed']);
function requireRunState(word, runId) {
    if (isRunState(word))
        return word;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unknown-state', `Airflow says that the DAG run "${runId}" is in the state ${JSON.stringify(word.slice(0, 100))}, which is not one of ${[...RUN_STATES].join(', ')}.`);
}
function isRunState(word) {
    return RUN_STATES.has(word);
}
function decodeTaskInstance(value, asked) {
    const taskId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'task_id');
    if (taskId === undefined)
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, value);
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
            operator: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .wordField */ .Hs)(value, 'operator_name') ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .wordField */ .Hs)(value, 'operator'),
            pool: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .wordField */ .Hs)(value, 'pool'),
            renderedMapIndex: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .wordField */ .Hs)(value, 'rendered_map_index'),
        },
    };
}
function readSeconds(seconds) {
    return seconds !== undefined && seconds >= 0 ? seconds : undefined;
}
const STATE_LIMIT = 50;
function readTaskState(value) {
    if (typeof value !== 'string' || value === '' || value.length > STATE_LIMIT)
        return null;
    return /^(none|no_status)$/i.test(value) ? null : value;
}
function decodePage(value, key, asked) {
    const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsField */ .RE)(value, key) : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) || items === undefined)
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, value);
    return { items, total: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .countField */ .QT)(value, 'total_entries') ?? items.length };
}
function decodeDagParams(value) {
    const params = value['params'];
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(params))
        return [];
    return Object.entries(params).map(([name, param]) => {
        const isParam = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(param) && 'value' in param && ('schema' in param || '__class' in param);
        if (!isParam)
            return { name, value: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJson */ .vA)(param), schema: {} };
        return { name, value: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJson */ .vA)(param['value']), schema: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asJsonObject */ .Oe)(param['schema']) ?? {} };
    });
}
function decodeDagTask(value, asked) {
    const taskId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'task_id');
    if (taskId === undefined)
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, value);
    const downstream = value['downstream_task_ids'];
    const classRef = value['class_ref'];
    return {
        taskId,
        downstreamTaskIds: Array.isArray(downstream) ? downstream.filter((id) => typeof id === 'string') : [],
        isMapped: value['is_mapped'] === true,
        operator: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .wordField */ .Hs)(value, 'operator_name') ??
            ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(classRef) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .wordField */ .Hs)(classRef, 'class_name') : undefined),
    };
}
function decodeImportError(value, asked) {
    const filename = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'filename');
    if (filename === undefined)
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(asked, value);
    return {
        filename,
        stackTrace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(value, 'stack_trace') ?? '',
        timestamp: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2)(value, 'timestamp'),
    };
}


/***/ }),

/***/ 5387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ selectRestDialect),
/* harmony export */   PX: () => (/* binding */ decodeDag),
/* harmony export */   hY: () => (/* binding */ taskInstanceFilter)
/* harmony export */ });
/* harmony import */ var _airflow_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6790);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6351);
/* harmony import */ var _rest_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4659);



function selectRestDialect(version) {
    return version.major >= 3 ? createDialectV2(version) : createDialectV1(version);
}
function createDialectV1(version) {
    const since = (minor) => (0,_airflow_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .d)(version, 2, minor);
    const hasNotes = since(5);
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
    matchesRunIds: (0,_airflow_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .d)(version, 3, 1),
    hasOffTryNumbers: false,
    newestFirst: '-run_after',
    runDate: 'run_after',
    steadyOrder: 'id',
    xcomQuery: { stringify: false },
    xcomIsText: false,
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
function decodeDag(dialect, value, asked) {
    const dagId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(value, 'dag_id');
    const isPaused = value['is_paused'];
    if (dagId === undefined || (typeof isPaused !== 'boolean' && isPaused !== null))
        throw (0,_rest_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(asked, value);
    return {
        dagId,
        isPaused: isPaused === true,
        isActive: dialect.isActive(value),
        hasImportErrors: value['has_import_errors'] === true,
        lastParsedTime: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .instantField */ .o2)(value, 'last_parsed_time'),
        fileloc: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wordField */ .Hs)(value, 'fileloc'),
        maxActiveRuns: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .countField */ .QT)(value, 'max_active_runs'),
    };
}


/***/ }),

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ formatRestPath),
/* harmony export */   l4: () => (/* binding */ requireId),
/* harmony export */   x4: () => (/* binding */ ANY)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const MAY_STAND = /[A-Za-z0-9\-._~!$&'()*+,;=:@]/;
const ANY = '~';
const ID_LIMIT = 250;
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `The ${what} ${JSON.stringify(id.slice(0, ID_LIMIT))} ${problem}.`, {
        hint: `Airflow could not be asked about it: give a ${what} of at most ${ID_LIMIT} characters without slashes.`,
    });
}
function findProblem(id) {
    if (id === '')
        return 'is empty';
    if (id === '.' || id === '..' || id === ANY)
        return 'has a meaning of its own in a path';
    if (id.length > ID_LIMIT)
        return `has more than ${ID_LIMIT} characters`;
    if (/[/\\]/.test(id))
        return 'contains a slash';
    if (/\p{Cc}/u.test(id))
        return 'contains a control character';
    if (!id.isWellFormed())
        return 'is not valid Unicode';
    return undefined;
}


/***/ }),

/***/ 2177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ firstWords),
/* harmony export */   FA: () => (/* binding */ readRestApiFailure),
/* harmony export */   _v: () => (/* binding */ notFromAirflow),
/* harmony export */   gd: () => (/* binding */ readRestApiSuccess),
/* harmony export */   tA: () => (/* binding */ readAirflowStatus)
/* harmony export */ });
/* harmony import */ var _core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1817);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6413);



function readRestApiSuccess(output) {
    const status = readStatus(output.RestApiStatusCode);
    if (status === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', 'InvokeRestApi answered without the status of Airflow.', {
            delivery: 'unknown',
        });
    return { status, body: output.RestApiResponse };
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
function readStatus(told) {
    return typeof told === 'number' && Number.isInteger(told) && told >= 100 && told <= 599 ? told : undefined;
}
function readAirflowStatus(answer, request, cause, retryAfterMs) {
    const { status } = answer;
    const what = `${request.method} ${request.path}`;
    const told = firstWords(answer.body);
    const words = told === '' ? '' : ` It said: ${told}`;
    if (status === 413 || (status >= 500 && /too large|payload size|size limit/i.test(told)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('too-large', `${what}: the request or its answer is too large.${words}`, {
            delivery: status === 413 ? 'not-sent' : 'unknown',
            cause,
        });
    if (status === 429)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('throttled', `Airflow throttles requests (${what}, status 429).${words}`, {
            delivery: 'not-sent',
            retryAfterMs,
            cause,
        });
    if (status >= 500)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `Airflow could not answer ${what} (status ${status}).${words}`, {
            delivery: 'unknown',
            retryAfterMs,
            cause,
        });
    return answer;
}
function firstWords(body) {
    const text = typeof body === 'string' ? body : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(body) ? detail(body) : '';
    const plain = text
        .replace(/<(script|style)\b.*?<\/\1>/gis, ' ')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return plain.length > 200 ? `${plain.slice(0, 200)}...` : plain;
}
function detail(body) {
    const found = body['detail'] ?? body['message'] ?? body['title'];
    return typeof found === 'string'
        ? found
        : found === undefined
            ? ''
            : ((0,_core_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringifyBounded */ .l)(found, 2_000) ?? 'a long answer');
}
function notFromAirflow(what, status, body) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `${what} answered status ${status}, which is not an answer of Airflow: ${firstWords(body) || '(empty)'}`);
}


/***/ }),

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hB: () => (/* binding */ explainTrouble),
/* harmony export */   i$: () => (/* binding */ explainSdkError),
/* harmony export */   oW: () => (/* binding */ PATH_HINT),
/* harmony export */   rz: () => (/* binding */ privateWebServer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/* harmony import */ var _rest_api_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2177);
/* harmony import */ var _sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3374);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8012);





function explainSdkError(error, call) {
    const { action, target } = call;
    const failure = (0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .readSdkFailure */ .Vd)(error);
    const cause = error;
    if (call.isTimedOut)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `${action} was not answered in time.`, {
            delivery: 'unknown',
            cause,
        });
    const trouble = explainTrouble(failure, error, `${action} on ${target.environment} (${target.region})`);
    if (trouble !== undefined)
        return trouble;
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isExpired */ ._d)(error))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('credentials-expired', `AWS refused the credentials, new ones too (${action}): ${failure.message}`, {
            hint: 'If the role was deleted or its sessions were revoked, repair it; if the keys come from an earlier step, run that step again.',
            cause,
        });
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isClockSkew */ .FD)(error))
        return explainSignature(failure, call, cause);
    if (failure.text !== undefined || action === 'InvokeRestApi') {
        const special = explainInvokeRestApi(failure, error, call);
        if (special !== undefined)
            return special;
    }
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isForbidden */ .US)(error))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('access-denied', `AWS refused ${action} on ${target.environment}: ${failure.message}`, {
            hint: `Allow it in a policy of the role: ${(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .iamStatement */ .RZ)(action, target)}`,
            cause,
        });
    if (failure.name === 'ResourceNotFoundException')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('environment-not-found', `There is no MWAA environment ${target.environment} in ${target.region}${target.accountId === undefined ? '' : ` of account ${target.accountId}`}.`, {
            hint: 'Check the inputs environment and aws-region, and that the role belongs to the account of the environment.',
            cause,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `${action} on ${target.environment} failed${failure.status === undefined ? '' : ` (status ${failure.status})`}: ${tellFailure(failure)}`, { cause });
}
function tellFailure(failure) {
    if (failure.text !== undefined)
        return (0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWords */ .Cb)(failure.text);
    return failure.name === 'SyntaxError' ? 'the answer is not JSON' : `${failure.name}: ${failure.message}`;
}
function explainTrouble(failure, error, what) {
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isThrottled */ .B5)(failure))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('throttled', `AWS throttles requests (${what}).`, {
            delivery: 'not-sent',
            retryAfterMs: failure.retryAfterMs,
            cause: error,
        });
    const network = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .readNetworkError */ .R)(error);
    if (network !== undefined) {
        const message = `AWS cannot be reached (${what}): ${network.reason}.`;
        return network.hint === undefined
            ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', message, { delivery: network.delivery, cause: error })
            : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unreachable', message, { hint: network.hint, cause: error });
    }
    const { status } = failure;
    if (failure.name === 'TypeError' && status !== undefined && status < 300)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-response', `AWS answered ${what} with other data than its API has.`, {
            cause: error,
        });
    const isCutShort = status !== undefined && status < 400;
    if (isCutShort || (status !== undefined && status >= 500) || failure.name === 'InternalServerException')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('unreachable', `AWS could not answer ${what} (${isCutShort ? 'the answer is broken' : `${failure.name}, status ${status}`}).`, { delivery: 'unknown', retryAfterMs: failure.retryAfterMs, cause: error });
    return undefined;
}
function explainSignature(failure, call, cause) {
    const seen = failure.serverDate === undefined ? '' : ` AWS says it is ${failure.serverDate}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('no-credentials', `AWS did not accept the signature of ${call.action}: ${failure.message}`, {
        hint: `Either the clock of the runner is wrong (it says ${new Date().toUTCString()}),${seen} or the secret key does not belong to the access key.`,
        cause,
    });
}
const PATH_HINT = 'Use transport: auto or web-session (the role then needs airflow:CreateWebLoginToken), or a shorter DAG id.';
function explainInvokeRestApi(failure, error, call) {
    const { target } = call;
    const cause = error;
    const text = failure.text ?? failure.message;
    const isValidation = failure.name === 'ValidationException';
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isForbidden */ .US)(error) && /private web ?server|within a vpc/i.test(text))
        return privateWebServer(target.environment, cause);
    if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isForbidden */ .US)(error) && /airflow role/i.test(text))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('no-airflow-role', `AWS knows no Airflow role for this caller in ${target.environment}: ${failure.message}`, {
            hint: `Name the role's ARN, which is not the environment's, in a policy: ${(0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .iamStatement */ .RZ)(call.action, target)}`,
            cause,
        });
    if ((failure.text !== undefined || isValidation) &&
        /update your environment|not (supported|available) /i.test(text))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('environment-outdated', `The environment ${target.environment} does not know InvokeRestApi yet: ${(0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWords */ .Cb)(text)}`, {
            hint: `Update the environment once, any update will do: aws mwaa update-environment --name ${target.environment} --region ${target.region}`,
            cause,
        });
    if (isValidation && /\bpath\b|length less than or equal to 64/i.test(text))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('path-too-long', `InvokeRestApi refused the path: ${(0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWords */ .Cb)(text)}`, {
            delivery: 'not-sent',
            hint: PATH_HINT,
            cause,
        });
    if (failure.status === 413 || /too large|exceed\w* .*(size|payload|limit)|6 ?MB/i.test(text))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX('too-large', `InvokeRestApi: ${(0,_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWords */ .Cb)(text)}`, {
            delivery: 'unknown',
            cause,
        });
    return undefined;
}
function privateWebServer(environment, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('private-web-server', `The web server of ${environment} is private: it cannot be reached from outside its VPC, by no transport.`, {
        hint: 'Run the job on a self-hosted runner inside the VPC (or one that reaches its MWAA endpoints), or make the web server public.',
        cause,
    });
}


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   FD: () => (/* binding */ isClockSkew),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   Vd: () => (/* binding */ readSdkFailure),
/* harmony export */   _d: () => (/* binding */ isExpired)
/* harmony export */ });
function readSdkFailure(error) {
    if (!(error instanceof Error))
        return {
            name: '',
            message: String(error),
            status: undefined,
            text: undefined,
            retryAfterMs: undefined,
            serverDate: undefined,
        };
    const sdk = error;
    const headers = sdk.$response?.headers ?? {};
    return {
        name: error.name,
        message: error.message,
        status: sdk.$metadata?.httpStatusCode ?? sdk.$response?.statusCode,
        text: sdk.$responseBodyText,
        retryAfterMs: readRetryAfter(headers['retry-after']),
        serverDate: headers['date'],
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
function isExpired(error) {
    const { name, message } = readSdkFailure(error);
    return EXPIRED.has(name) || (FORBIDDEN.has(name) && /security token .*expired/i.test(message));
}
function isClockSkew(error) {
    return SKEWED.has(readSdkFailure(error).name);
}
function isThrottled(failure) {
    return THROTTLED.test(failure.name) || failure.status === 429;
}
function isForbidden(error) {
    return FORBIDDEN.has(readSdkFailure(error).name) && !isExpired(error);
}


/***/ }),

/***/ 8012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ iamStatement),
/* harmony export */   cQ: () => (/* binding */ createMwaaTarget)
/* harmony export */ });
/* unused harmony exports environmentArn, airflowRoleArn */
function createMwaaTarget(given) {
    const arn = (given.environmentArn ?? given.roleArn ?? '').split(':');
    return {
        environment: given.environment,
        region: given.region,
        partition: partitionOf(given.region),
        accountId: arn[4] === '' ? undefined : arn[4],
    };
}
const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
    ['eusc-', 'aws-eusc'],
];
function partitionOf(region) {
    return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
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

/***/ 1817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ stringifyBounded)
/* harmony export */ });
/* unused harmony export isDeeperThan */
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
    if (isRaw(value))
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
function isRaw(value) {
    const { isRawJSON } = JSON;
    return isRawJSON?.(value) ?? false;
}
function isDeeperThan(value, levels) {
    let row = [value];
    for (let depth = 0; row.length > 0; depth += 1) {
        const next = [];
        for (const each of row) {
            if (typeof each !== 'object' || each === null || isRaw(each))
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

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createAgents),
  R: () => (/* binding */ readNetworkError)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/ahead-agent.js



class AheadAgent extends external_node_https_.Agent {
    #waiting = new Map();
    connectAhead(url) {
        const host = url.hostname;
        const port = url.port === '' ? 443 : Number(url.port);
        const name = `${host}:${port}`;
        if (this.#waiting.has(name))
            return;
        const socket = (0,external_node_tls_.connect)({ host, port, ...((0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {}) });
        socket.setNoDelay().setKeepAlive(true);
        const drop = () => {
            this.#waiting.delete(name);
            socket.destroy();
        };
        socket.on('error', drop).on('end', drop).on('close', drop).unref();
        this.#waiting.set(name, { socket, drop });
    }
    createConnection(...given) {
        const [{ host, port, servername }] = given;
        const name = `${host}:${port}`;
        const ahead = this.#waiting.get(name);
        if (ahead === undefined || (servername || host) !== host)
            return super.createConnection(...given);
        const { socket, drop } = ahead;
        this.#waiting.delete(name);
        return socket.off('error', drop).off('end', drop).off('close', drop).ref();
    }
}

;// CONCATENATED MODULE: ./lib/network.js



const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
function createAgents(env) {
    const isProxied = PROXY_VARIABLES.some((name) => (env[name] ?? '') !== '');
    if (isProxied) {
        const options = { keepAlive: true, proxyEnv: env };
        return { http: new external_node_http_.Agent(options), https: new external_node_https_.Agent(options), connectAhead: () => { } };
    }
    const https = new AheadAgent({ keepAlive: true });
    return {
        http: new external_node_http_.Agent({ keepAlive: true }),
        https,
        connectAhead: (text) => {
            const url = URL.parse(text);
            if (url?.protocol === 'https:')
                https.connectAhead(url);
        },
    };
}
const NOT_CONNECTED = {
    ECONNREFUSED: 'the connection was refused',
    ENOTFOUND: 'the host name does not resolve',
    EAI_AGAIN: 'the host name could not be resolved at the moment',
    EHOSTUNREACH: 'there is no route to the host',
    ENETUNREACH: 'there is no route to its network',
    EADDRNOTAVAIL: 'no local address is left',
};
const NO_ROUTE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH']);
const BROKEN = {
    ECONNRESET: 'the connection was cut',
    ECONNABORTED: 'the connection was cut',
    EPIPE: 'the connection was cut',
    ETIMEDOUT: 'the connection went silent',
};
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/;
const HANDSHAKE = /^(EPROTO|ERR_SSL_|ERR_TLS_)/;
function readNetworkError(error) {
    if (error instanceof AggregateError && error.errors.length > 0) {
        const [first] = error.errors;
        const failure = readNetworkError(first);
        return failure && { ...failure, delivery: 'not-sent', isNoRoute: true };
    }
    if (!(error instanceof Error))
        return undefined;
    const { code, syscall } = error;
    const text = typeof code === 'string' ? code : '';
    if (text === 'ERR_PROXY_TUNNEL' || text === 'ERR_PROXY_INVALID_CONFIG')
        return readProxyError(error, text);
    if (CERTIFICATE.test(text))
        return {
            delivery: 'not-sent',
            reason: `its TLS certificate is not trusted (${text})`,
            hint: 'If a proxy or a private CA signs the connection, give the CA to Node in NODE_EXTRA_CA_CERTS.',
            isNoRoute: false,
        };
    if (HANDSHAKE.test(text))
        return { delivery: 'not-sent', reason: `the TLS handshake failed (${text})`, isNoRoute: false };
    const isConnecting = text === 'ETIMEDOUT' && syscall === 'connect';
    if (isConnecting || (error.name === 'TimeoutError' && /establish/.test(error.message)))
        return { delivery: 'not-sent', reason: 'no connection was made in time', isNoRoute: true };
    const refused = NOT_CONNECTED[text];
    if (refused !== undefined)
        return { delivery: 'not-sent', reason: `${refused} (${text})`, isNoRoute: NO_ROUTE.has(text) };
    const broken = BROKEN[text];
    if (broken !== undefined)
        return { delivery: 'unknown', reason: `${broken} (${text})`, isNoRoute: false };
    if (text.startsWith('HPE_'))
        return { delivery: 'unknown', reason: `the answer is not HTTP (${text})`, isNoRoute: false };
    if (error.name === 'TimeoutError')
        return { delivery: 'unknown', reason: 'no answer came in time', isNoRoute: false };
    return error.message === 'aborted' || error.message === 'socket hang up'
        ? { delivery: 'unknown', reason: 'the connection was cut', isNoRoute: false }
        : undefined;
}
function readProxyError(error, code) {
    const status = /HTTP\/1\.\d (\d{3})/.exec(error.message)?.[1];
    return {
        delivery: 'not-sent',
        reason: `the proxy did not open a way to it (${status === undefined ? code : `status ${status}`})`,
        ...(status === '407' || status === '403' || code === 'ERR_PROXY_INVALID_CONFIG'
            ? {
                hint: 'See HTTPS_PROXY and NO_PROXY: the proxy has to let this host through, with credentials if it asks.',
            }
            : {}),
        isNoRoute: false,
    };
}


/***/ }),

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stopRemains: () => (/* binding */ stopRemains)
});

// EXTERNAL MODULE: ./lib/dag-run/post-stop.js + 5 modules
var post_stop = __webpack_require__(9277);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/airflow-version.js
var airflow_version = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
;// CONCATENATED MODULE: ./lib/transport/detect-version.js



async function detectVersion(transport, signal) {
    const told = transport.kind === 'cli' ? await askCommand(transport, signal) : await askRest(transport, signal);
    const version = told === undefined ? undefined : (0,airflow_version/* parseAirflowVersion */.A)(told);
    if (version !== undefined)
        return version;
    throw new errors/* ActionError */.lZ('unexpected-response', 'Airflow did not tell its version.', {
        hint: 'Allow airflow:GetEnvironment for the role, or give the input airflow-version.',
    });
}
async function askRest(transport, signal) {
    const answer = await transport.send({ method: 'GET', path: '/version', effect: 'read' }, signal);
    const version = (0,json/* isObject */.G)(answer.body) ? answer.body['version'] : undefined;
    if (answer.status < 300 && typeof version === 'string')
        return version;
    if (answer.status === 401 || answer.status === 403)
        throw new errors/* ActionError */.lZ('airflow-forbidden', `Airflow refused to tell its version (status ${answer.status}).`, {
            hint: "The caller's Airflow role needs at least the permissions of Viewer; the input airflow-version avoids this call.",
        });
    return undefined;
}
async function askCommand(transport, signal) {
    const { stdout } = await transport.run(['version'], 'read', signal);
    return readVersionLine(stdout);
}
function readVersionLine(stdout) {
    for (const line of stdout.split('\n').reverse()) {
        const match = /(?:^|\s)v?(\d+\.\d+\.\d+\S*)\s*$/.exec(line);
        if (match?.[1] !== undefined)
            return match[1];
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/aws/rest-api-answer.js
var rest_api_answer = __webpack_require__(2177);
// EXTERNAL MODULE: ./lib/aws/sdk-errors.js
var sdk_errors = __webpack_require__(5733);
// EXTERNAL MODULE: ./lib/transport/page.js
var page = __webpack_require__(8246);
;// CONCATENATED MODULE: ./lib/transport/invoke-rest-api.js




const PATH_LIMIT = 64;
function createInvokeRestApi(parts) {
    const { mwaa, retry } = parts;
    let isLimitKnown = false;
    return {
        kind: 'invoke-rest-api',
        pathLimit: PATH_LIMIT,
        async send(request, signal) {
            const { method, path, query, body, effect } = request;
            if (isLimitKnown && path.length > PATH_LIMIT)
                throw new errors/* TransportError */.wX('path-too-long', `InvokeRestApi takes paths of at most ${PATH_LIMIT} characters; this one has ${path.length}.`, { delivery: 'not-sent', hint: sdk_errors/* PATH_HINT */.oW });
            const attempt = async () => {
                const answer = (0,rest_api_answer/* readAirflowStatus */.tA)(await mwaa.invokeRestApi({ method, path, query, body }, signal), request);
                (0,page/* requireNoPage */.C)(answer, request);
                return answer;
            };
            try {
                return await retry.run(effect, attempt, signal);
            }
            catch (error) {
                if (error instanceof errors/* TransportError */.wX && error.code === 'path-too-long')
                    isLimitKnown = true;
                throw error;
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/aws/target.js
var aws_target = __webpack_require__(8012);
;// CONCATENATED MODULE: ./lib/transport/no-transport.js


const transportActions = {
    'invoke-rest-api': 'InvokeRestApi',
    'web-session': 'CreateWebLoginToken',
    cli: 'CreateCliToken',
};
function noTransport(attempts, target, purpose = `reach the environment ${target.environment}`) {
    const tried = attempts.filter(({ error }) => error.code !== 'unsupported');
    const [first] = tried;
    if (first !== undefined && tried.every(({ error }) => error.code === 'private-web-server'))
        return first.error;
    const reasons = attempts.map(({ kind, error }) => `- ${kind}: ${error.message}`);
    const remedies = attempts.map(({ kind, error }) => `- ${kind}: ${remedyFor(kind, error, target)}`);
    return new errors/* ActionError */.lZ('no-transport', [`There is no way to ${purpose}:`, ...reasons].join('\n'), {
        hint: ['Any of these would help:', ...remedies].join('\n'),
        cause: attempts.at(-1)?.error,
    });
}
function remedyFor(kind, error, target) {
    if (error.code === 'access-denied' || error.code === 'no-airflow-role')
        return `allow ${(0,aws_target/* iamStatement */.RZ)(transportActions[kind], target)}`;
    return error.hint ?? 'see the reason above';
}

;// CONCATENATED MODULE: ./lib/transport/version-rules.js

function ruleOut(kind, version) {
    if (kind === 'cli' || (0,airflow_version/* isAtLeast */.d)(version, 2, 4))
        return undefined;
    return `Airflow ${version.text} on MWAA has no REST API (it came with 2.4.3).`;
}

;// CONCATENATED MODULE: ./lib/transport/connect.js





const ORDER = ['invoke-rest-api', 'web-session', 'cli'];
const transportNames = {
    'invoke-rest-api': 'InvokeRestApi',
    'web-session': 'the web session',
    cli: 'the CLI endpoint',
};
async function connect(options, probe, signal) {
    const { requested, log, mwaa } = options;
    const kinds = requested === 'auto' ? ORDER : [requested];
    const attempts = [];
    let version = options.version;
    for (const [place, kind] of kinds.entries()) {
        try {
            if (kind === 'cli' && isWithoutRoute(attempts.at(-1)))
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
                alternatives: listOthers(kinds.slice(place + 1), options, version),
            };
        }
        catch (error) {
            if (requested !== 'auto' || !((0,errors/* isRefusal */.vu)(error) || error instanceof RuledOut))
                throw error;
            attempts.push({ kind, error });
            const next = kinds[place + 1];
            const then = next === undefined ? '' : ` Trying ${transportNames[next]}.`;
            log.info(`${capitalise(transportNames[kind])} cannot be used: ${error.message}${then}`);
        }
    }
    throw noTransport(attempts, mwaa.target);
}
function isWithoutRoute(attempt) {
    return attempt?.kind === 'web-session' && attempt.error.code === 'private-web-server';
}
function capitalise(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
class RuledOut extends errors/* ActionError */.lZ {
}
function requireVersion(kind, version) {
    const reason = version === undefined ? undefined : ruleOut(kind, version);
    if (reason !== undefined)
        throw new RuledOut('unsupported', reason, { hint: 'Use the transport cli, or auto.' });
}
async function createTransport(kind, parts, version) {
    if (kind === 'invoke-rest-api')
        return createInvokeRestApi(parts);
    if (kind === 'cli')
        return (await __webpack_require__.e(/* import() */ 807).then(__webpack_require__.bind(__webpack_require__, 6807))).createCli(parts);
    return (await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 510))).createWebSession(parts, version);
}
function listOthers(kinds, options, version) {
    const possible = kinds.filter((kind) => ruleOut(kind, version) === undefined);
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

;// CONCATENATED MODULE: ./lib/airflow/auto-client.js



function createAutoClient(connection, parts) {
    const { client: chosen, kind, alternatives } = connection;
    if (alternatives.length === 0)
        return chosen;
    const first = { kind, can: (capability) => chosen.can(capability), open: async () => chosen };
    const ways = [first, ...alternatives.map((way) => ({ ...way }))];
    const told = new Set();
    function tell(attempt, purpose, next) {
        const then = next === undefined ? 'nothing else is left' : `trying ${transportNames[next.kind]}`;
        const line = `Cannot ${purpose} through ${transportNames[attempt.kind]} (${attempt.error.message}); ${then}.`;
        if (!told.has(line))
            parts.log.info(line);
        told.add(line);
    }
    async function run(operation) {
        const attempts = [];
        for (const [place, way] of ways.entries()) {
            try {
                requireOpen(way, operation.capability);
                return await operation.call(await way.open());
            }
            catch (error) {
                if (!mayMoveOn(error, { way, first, effect: operation.effect }))
                    throw error;
                attempts.push({ kind: way.kind, error });
                tell({ kind: way.kind, error }, operation.purpose, ways[place + 1]);
            }
        }
        throw noTransport(attempts, parts.target, operation.purpose);
    }
    const read = (purpose, call, capability) => run({ effect: 'read', purpose, call, ...(capability === undefined ? {} : { capability }) });
    const write = (purpose, call, capability) => run({ effect: 'write', purpose, call, ...(capability === undefined ? {} : { capability }) });
    return {
        transport: chosen.transport,
        version: chosen.version,
        can: (capability) => ways.some((way) => way.closed === undefined && way.can(capability)),
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
function requireOpen(way, capability) {
    if (way.closed !== undefined)
        throw way.closed;
    if (capability !== undefined && !way.can(capability))
        throw new errors/* ActionError */.lZ('unsupported', 'it cannot do this');
}
function mayMoveOn(error, at) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return false;
    if (error.code === 'path-too-long' || error.code === 'unsupported')
        return true;
    if (error.code === 'too-large')
        return at.effect === 'read' || !(0,errors/* isUndecided */.Ae)(error);
    if (at.way === at.first || !(0,errors/* isRefusal */.vu)(error))
        return false;
    at.way.closed = error;
    return true;
}

// EXTERNAL MODULE: ./lib/airflow/capabilities.js
var capabilities = __webpack_require__(1960);
// EXTERNAL MODULE: ./lib/airflow/rest-answer.js
var rest_answer = __webpack_require__(4659);
// EXTERNAL MODULE: ./lib/airflow/rest-path.js
var rest_path = __webpack_require__(9426);
;// CONCATENATED MODULE: ./lib/airflow/rest-caller.js


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

// EXTERNAL MODULE: ./lib/airflow/rest-calls.js
var rest_calls = __webpack_require__(1092);
// EXTERNAL MODULE: ./lib/airflow/rest-decoder.js
var rest_decoder = __webpack_require__(6021);
;// CONCATENATED MODULE: ./lib/airflow/rest-dag-runs.js



const MOST_PAGES = 10;
function createDagRunReader({ caller, dialect }) {
    const dates = new Map();
    function remember(run) {
        const date = dialect.runDate === 'run_after' ? run.runAfter : run.logicalDate;
        if (date !== undefined)
            dates.set(keyOf(run), date);
        return run;
    }
    async function getNaturally(ref, signal) {
        const asked = { ...readRuns(ref.dagId), deed: `read the DAG run "${ref.runId}" of "${ref.dagId}"` };
        const answer = await caller.send((0,rest_calls/* getDagRunCall */.Iy)(ref), signal);
        if (answer.status === 404)
            return undefined;
        const run = (0,rest_decoder/* decodeDagRun */.UO)((0,rest_answer/* requireOk */.Mo)(answer, asked), asked);
        if (run.runId !== ref.runId || run.dagId !== ref.dagId)
            throw (0,rest_answer/* malformed */.Qm)(asked, answer.body);
        return run;
    }
    async function readPage(query, signal) {
        const asked = readRuns(query.dagId);
        const ask = async (call) => {
            const answer = await caller.send(call, signal);
            if (answer.status === 404)
                return { runs: [], total: 0 };
            const { items, total } = (0,rest_decoder/* decodePage */.Ci)((0,rest_answer/* requireObject */.zG)(answer, asked), 'dag_runs', asked);
            const own = items.filter((item) => item['dag_id'] === query.dagId);
            return { runs: own.map((item) => (0,rest_decoder/* decodeDagRun */.UO)(item, asked)), total };
        };
        return await caller.choose((0,rest_calls/* dagRunsSegments */.hX)(query.dagId), () => ask((0,rest_calls/* listDagRunsCall */.Bs)(dialect, query)), () => ask((0,rest_calls/* batchDagRunsCall */.hH)(dialect, query)));
    }
    async function findInPages(query, runId, signal) {
        for (let offset = 0; offset < MOST_PAGES * rest_calls/* PAGE_SIZE */.md; offset += rest_calls/* PAGE_SIZE */.md) {
            const page = await readPage({ ...query, orderBy: '-id', limit: rest_calls/* PAGE_SIZE */.md, offset }, signal);
            const run = page.runs.find((candidate) => candidate.runId === runId);
            if (run !== undefined)
                return remember(run);
            if (page.runs.length === 0 || offset + rest_calls/* PAGE_SIZE */.md >= page.total)
                return undefined;
        }
        return undefined;
    }
    async function findInList(ref, signal) {
        const { dagId, runId } = ref;
        const date = dates.get(keyOf(ref));
        const known = date === undefined ? undefined : await findInPages({ dagId, date }, runId, signal);
        if (known !== undefined)
            return known;
        const idPart = dialect.matchesRunIds ? runId : undefined;
        return await findInPages({ dagId, idPart }, runId, signal);
    }
    return {
        get(ref, signal) {
            return caller.choose((0,rest_calls/* dagRunSegments */.sA)(ref), () => getNaturally(ref, signal), () => findInList(ref, signal));
        },
        async list({ dagId, states, limit }, signal) {
            const orderBy = dialect.newestFirst;
            const wanted = Math.min(limit, rest_calls/* PAGE_SIZE */.md);
            const groups = states === undefined ? [[]] : states.map((state) => [state]);
            const runs = [];
            for (const group of groups) {
                const page = await readPage({ dagId, states: group, orderBy, limit: wanted }, signal);
                runs.push(...page.runs);
            }
            return runs.sort((a, b) => dateOf(b) - dateOf(a)).slice(0, wanted);
        },
    };
}
function keyOf({ dagId, runId }) {
    return `${dagId}/${runId}`;
}
function dateOf(run) {
    return Date.parse(run.runAfter ?? run.logicalDate ?? '') || 0;
}
function readRuns(dagId) {
    return { deed: `list the DAG runs of "${dagId}"`, permission: 'can read on DAG Runs' };
}

// EXTERNAL MODULE: ./lib/airflow/rest-dags.js
var rest_dags = __webpack_require__(1488);
// EXTERNAL MODULE: ./lib/airflow/rest-dialect.js
var rest_dialect = __webpack_require__(5387);
;// CONCATENATED MODULE: ./lib/airflow/rest-task-instances.js





const rest_task_instances_MOST_PAGES = 200;
function createTaskInstanceReader(api) {
    const bulky = new Set();
    return (ref, signal) => listTaskInstances({ ...api, bulky }, ref, signal);
}
async function listTaskInstances(api, ref, signal) {
    const { caller, dialect, runs, bulky } = api;
    const asked = {
        deed: `list the task instances of the DAG run "${ref.runId}" of "${ref.dagId}"`,
        permission: 'can read on Task Instances',
    };
    const found = new Map();
    function take(answer) {
        if (answer.status === 404)
            throw runNotFound(ref);
        const { items, total } = (0,rest_decoder/* decodePage */.Ci)((0,rest_answer/* requireObject */.zG)(answer, asked), 'task_instances', asked);
        for (const item of items) {
            const { dagId, runId, instance } = (0,rest_decoder/* decodeTaskInstance */.xc)(item, asked);
            const isOwn = (dagId ?? ref.dagId) === ref.dagId && (runId ?? ref.runId) === ref.runId;
            if (isOwn)
                found.set(`${instance.mapIndex} ${instance.taskId}`, instance);
        }
        return { count: items.length, total };
    }
    async function takePages(makeCall) {
        for (let page = 0; page < rest_task_instances_MOST_PAGES; page += 1) {
            const offset = page * rest_calls/* PAGE_SIZE */.md;
            const { count, total } = take(await caller.send(makeCall(offset), signal));
            if (count === 0 || offset + count >= total)
                return total;
        }
        throw new errors/* ActionError */.lZ('unsupported', `The DAG run "${ref.runId}" has more than ${rest_task_instances_MOST_PAGES * rest_calls/* PAGE_SIZE */.md} task instances.`);
    }
    async function takeBatch() {
        const filter = (0,rest_dialect/* taskInstanceFilter */.hY)(dialect, ref, undefined) ?? (0,rest_dialect/* taskInstanceFilter */.hY)(dialect, ref, await requireDate());
        const makeCall = (offset) => (0,rest_calls/* batchTaskInstancesCall */.I4)(dialect, filter ?? {}, offset);
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
        await takePages((offset) => (0,rest_calls/* datedTaskInstancesCall */.WP)(date, offset));
    }
    async function requireDate() {
        const date = (await runs.get(ref, signal))?.logicalDate;
        if (date === undefined)
            throw runNotFound(ref);
        return date;
    }
    async function takeNaturally() {
        const total = await takePages((offset) => (0,rest_calls/* listTaskInstancesCall */.W0)(dialect, ref, offset));
        if (found.size >= total)
            return;
        try {
            await takeBatch();
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
        }
    }
    await caller.choose((0,rest_calls/* taskInstancesSegments */.gq)(ref), takeNaturally, takeBatch);
    return [...found.values()].sort(byTask);
}
function byTask(a, b) {
    if (a.taskId !== b.taskId)
        return a.taskId < b.taskId ? -1 : 1;
    return a.mapIndex - b.mapIndex;
}
function isTooMuch(error) {
    return error instanceof errors/* TransportError */.wX && (error.code === 'too-large' || error.code === 'unreachable');
}
function runNotFound({ dagId, runId }) {
    return new errors/* ActionError */.lZ('dag-run-not-found', `Airflow has no DAG run "${runId}" of the DAG "${dagId}".`);
}

;// CONCATENATED MODULE: ./lib/airflow/rest-client.js










function openRestClient(transport, version) {
    const dialect = (0,rest_dialect/* selectRestDialect */.Du)(version);
    const caller = createRestCaller(transport);
    const runs = createDagRunReader({ caller, dialect });
    const api = { caller, dialect, runs };
    async function write(call, asked, notFound, signal) {
        const answer = await caller.send(call, signal);
        if (answer.status === 404)
            throw notFound();
        (0,rest_answer/* requireOk */.Mo)(answer, asked);
    }
    return {
        transport: transport.kind,
        version,
        can: (0,capabilities/* capabilitiesOf */.S)(transport.kind, version),
        getDag: (dagId, signal) => (0,rest_dags/* getDag */.Bs)(api, dagId, signal),
        getDagParams: (dagId, signal) => (0,rest_dags/* getDagParams */.jK)(api, dagId, signal),
        listDagTasks: (dagId, signal) => (0,rest_dags/* listDagTasks */.x9)(api, dagId, signal),
        listImportErrors: (signal) => (0,rest_dags/* listImportErrors */.LG)(api, signal),
        async unpauseDag(dagId, signal) {
            const asked = { deed: `unpause the DAG "${dagId}"`, permission: 'can edit on DAGs' };
            await write((0,rest_calls/* unpauseCall */.oz)(dagId), asked, () => (0,rest_dags/* dagNotFound */.a0)(dagId), signal);
        },
        async triggerDagRun(request, signal) {
            return readTriggerAnswer(await caller.send((0,rest_calls/* triggerCall */.He)(dialect, request), signal), request);
        },
        getDagRun: (ref, signal) => runs.get(ref, signal),
        listDagRuns: (query, signal) => runs.list(query, signal),
        listTaskInstances: createTaskInstanceReader(api),
        async stopDagRun(ref, note, signal) {
            const asked = {
                deed: `set the DAG run "${ref.runId}" failed`,
                permission: 'can edit on DAG Runs',
            };
            const [stop, ...notes] = (0,rest_calls/* stopCalls */.OR)(dialect, ref, note);
            await write(stop, asked, () => runNotFound(ref), signal);
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
            const asked = {
                deed: `clear tasks of the DAG run "${ref.runId}"`,
                permission: 'can edit on Task Instances',
            };
            await write((0,rest_calls/* clearCall */.WR)(ref, tasks), asked, () => runNotFound(ref), signal);
        },
        async readTaskLog(ref, maxLines, signal) {
            const { readTaskLog } = await __webpack_require__.e(/* import() */ 874).then(__webpack_require__.bind(__webpack_require__, 2874));
            return await readTaskLog(api, ref, maxLines, signal);
        },
        async getXcom(ref, signal) {
            const { getXcom } = await __webpack_require__.e(/* import() */ 874).then(__webpack_require__.bind(__webpack_require__, 2874));
            return await getXcom(api, ref, signal);
        },
    };
}
function readTriggerAnswer(answer, { dagId, runId }) {
    const asked = { deed: `trigger the DAG "${dagId}"`, permission: 'can create on DAG Runs' };
    if (answer.status === 409)
        return { kind: 'conflict', detail: (0,rest_answer/* airflowWords */.kt)(answer.body) };
    if (answer.status === 404)
        throw (0,rest_dags/* dagNotFound */.a0)(dagId);
    const run = (0,rest_decoder/* decodeDagRun */.UO)((0,rest_answer/* requireOk */.Mo)(answer, asked), asked);
    if (run.runId !== runId || run.dagId !== dagId)
        throw (0,rest_answer/* malformed */.Qm)(asked, answer.body);
    return { kind: 'accepted', run };
}

;// CONCATENATED MODULE: ./lib/airflow/open-client.js

async function openClient(transport, version) {
    if (transport.kind !== 'cli')
        return openRestClient(transport, version);
    const { openCliClient } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 8416));
    return openCliClient(transport, version);
}

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

// EXTERNAL MODULE: ./lib/abortable.js
var abortable = __webpack_require__(9457);
;// CONCATENATED MODULE: ./lib/aws/credentials.js
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

;// CONCATENATED MODULE: ./lib/aws/endpoint.js
function readEndpoint(env, service) {
    if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true')
        return undefined;
    return env[`AWS_ENDPOINT_URL_${service}`] || env['AWS_ENDPOINT_URL'] || undefined;
}

;// CONCATENATED MODULE: ./lib/aws/sdk-client.js

function clientOptions(service, options) {
    const endpoint = readEndpoint(options.env, service);
    return {
        region: options.region,
        maxAttempts: 1,
        requestHandler: handlerOptions(options.agents),
        ...(endpoint === undefined ? {} : { endpoint }),
    };
}
function handlerOptions(agents) {
    return { httpAgent: agents.http, httpsAgent: agents.https, connectionTimeout: 10_000 };
}
function toSdkCredentials(credentials) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}

// EXTERNAL MODULE: ./lib/aws/sdk-failure.js
var sdk_failure = __webpack_require__(3374);
;// CONCATENATED MODULE: ./lib/aws/ambient.js






function createAmbientCredentials(options) {
    const { env, mask, clock, repeat } = options;
    const keys = readKeys(env);
    const isFixed = keys !== undefined;
    let held;
    let provider;
    async function load(forceRefresh, signal) {
        try {
            provider ??= keys === undefined ? await createProvider(options) : async () => keys;
            const found = maskCredentials(await (0,abortable/* orAbort */.K)(provider({ forceRefresh }), signal), mask);
            held = held !== undefined && isSame(held, found) ? held : found;
            return held;
        }
        catch (error) {
            signal.throwIfAborted();
            throw explainChainError(error);
        }
    }
    return {
        kind: 'ambient',
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
function readKeys(env) {
    const accessKeyId = env['AWS_ACCESS_KEY_ID'] ?? '';
    const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'] ?? '';
    if (accessKeyId === '' || secretAccessKey === '' || (env['AWS_PROFILE'] ?? '') !== '')
        return undefined;
    const expiration = new Date(env['AWS_CREDENTIAL_EXPIRATION'] ?? '');
    return {
        accessKeyId,
        secretAccessKey,
        sessionToken: env['AWS_SESSION_TOKEN'] || undefined,
        expiration: Number.isNaN(expiration.getTime()) ? undefined : expiration,
    };
}
async function createProvider(options) {
    const { agents, region } = options;
    const chain = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(955), __webpack_require__.e(851)]).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
    return chain.defaultProvider({
        clientConfig: {
            region,
            maxAttempts: 1,
            requestHandler: handlerOptions(agents),
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
function explainChainError(error) {
    if (error instanceof errors/* ActionError */.lZ)
        return error;
    const failure = (0,sdk_failure/* readSdkFailure */.Vd)(error);
    const trouble = (0,sdk_errors/* explainTrouble */.hB)(failure, error, 'the AWS credential chain');
    if (trouble !== undefined)
        return trouble;
    return new errors/* ActionError */.lZ('no-credentials', `No AWS credentials were found: ${failure.message}`, {
        hint: 'Give the input role-to-assume (with `permissions: id-token: write`), or run aws-actions/configure-aws-credentials before this step.',
        cause: error,
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./lib/aws/assume-role-request.js


class StsError extends Error {
    $metadata;
    $response;
    constructor(code, message, response) {
        super(message);
        this.name = code;
        this.$metadata = { httpStatusCode: response.statusCode ?? 0 };
        this.$response = { headers: { 'retry-after': response.headers['retry-after'] ?? '' } };
    }
}
const LARGEST_BYTES = 1_000_000;
async function requestAssumeRole(request, agents, signal) {
    const form = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: request.roleArn,
        RoleSessionName: request.sessionName,
        DurationSeconds: String(request.durationSeconds),
        WebIdentityToken: request.webIdentityToken,
    });
    const response = await post(request.url, form.toString(), agents, signal);
    const xml = await collect(response);
    const status = response.statusCode ?? 0;
    if (status !== 200)
        throw new StsError(readElement(xml, 'Code') || 'UnknownError', readElement(xml, 'Message') || `STS answered with status ${status}`, response);
    const expiration = new Date(readElement(xml, 'Expiration'));
    return {
        accessKeyId: readElement(xml, 'AccessKeyId'),
        secretAccessKey: readElement(xml, 'SecretAccessKey'),
        sessionToken: readElement(xml, 'SessionToken'),
        ...(Number.isNaN(expiration.getTime()) ? {} : { expiration }),
    };
}
function post(url, form, agents, signal) {
    const isPlain = url.startsWith('http:');
    const body = Buffer.from(form);
    const options = {
        method: 'POST',
        agent: isPlain ? agents.http : agents.https,
        headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': String(body.length),
            'user-agent': 'trigger-mwaa-dag',
        },
        signal,
    };
    return new Promise((resolve, reject) => {
        const sent = isPlain ? (0,external_node_http_.request)(url, options, resolve) : (0,external_node_https_.request)(url, options, resolve);
        sent.on('error', reject);
        sent.end(body);
    });
}
async function collect(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > LARGEST_BYTES)
            throw new StsError('UnknownError', 'The answer is too large', response);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
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

;// CONCATENATED MODULE: ./lib/aws/dns-suffix.js
const SUFFIXES = [
    { regions: 'cn-', plain: 'amazonaws.com.cn', dualStack: 'api.amazonwebservices.com.cn' },
    { regions: 'eusc-', plain: 'amazonaws.eu', dualStack: 'api.amazonwebservices.eu' },
    { regions: 'us-iso-', plain: 'c2s.ic.gov', dualStack: 'api.aws.ic.gov' },
    { regions: 'us-isob-', plain: 'sc2s.sgov.gov', dualStack: 'api.aws.scloud' },
    { regions: 'eu-isoe-', plain: 'cloud.adc-e.uk', dualStack: 'api.cloud-aws.adc-e.uk' },
    { regions: 'us-isof-', plain: 'csp.hci.ic.gov', dualStack: 'api.aws.hci.ic.gov' },
];
const ELSEWHERE = { plain: 'amazonaws.com', dualStack: 'api.aws' };
function dnsSuffix(region, isDualStack) {
    const suffix = SUFFIXES.find(({ regions }) => region.startsWith(regions)) ?? ELSEWHERE;
    return isDualStack ? suffix.dualStack : suffix.plain;
}

;// CONCATENATED MODULE: ./lib/aws/sts-endpoint.js


function stsUrl(region, env) {
    const custom = readEndpoint(env, 'STS');
    if (custom !== undefined)
        return custom;
    const isDualStack = env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true';
    const isFipsByName = region.startsWith('us-gov-') && !isDualStack;
    const service = env['AWS_USE_FIPS_ENDPOINT'] === 'true' && !isFipsByName ? 'sts-fips' : 'sts';
    return `https://${service}.${region}.${dnsSuffix(region, isDualStack)}/`;
}

;// CONCATENATED MODULE: ./lib/aws/assume-role.js







const OLD_TOKEN = /^ExpiredToken/;
const STS_TIMEOUT_MS = 15_000;
const ID_TOKEN_TIMEOUT_MS = 15_000;
const REFRESH_PAUSE_MS = 15_000;
function createRoleCredentials(options) {
    const { clock, log, repeat } = options;
    let held;
    let pending;
    let pausedUntilMs = 0;
    const assume = (signal) => {
        pending ??= assumeWithNewToken(options, signal).finally(() => {
            pending = undefined;
        });
        return pending;
    };
    const replace = async (signal) => {
        held = await repeat(() => assume(signal), signal);
        return held.credentials;
    };
    return {
        kind: 'role',
        endsAt: undefined,
        endsUnknown: false,
        async get(signal) {
            const now = clock.now();
            if (held === undefined || now >= held.endsAtMs)
                return replace(signal);
            if (now >= held.refreshAtMs && now >= pausedUntilMs) {
                try {
                    held = await assume(signal);
                }
                catch (error) {
                    signal.throwIfAborted();
                    pausedUntilMs = clock.now() + REFRESH_PAUSE_MS;
                    log.debug(`The AWS credentials could not be renewed yet: ${String(error)}`);
                }
            }
            return held.credentials;
        },
        async renew(refused, signal) {
            return held !== undefined && held.credentials !== refused ? held.credentials : replace(signal);
        },
    };
}
async function assumeWithNewToken(options, signal) {
    try {
        return await assumeRole(options, signal);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || !OLD_TOKEN.test((0,sdk_failure/* readSdkFailure */.Vd)(error.cause).name))
            throw error;
        return assumeRole(options, signal);
    }
}
async function assumeRole(options, signal) {
    const { role, mask, clock } = options;
    const startedAtMs = clock.now();
    const url = stsUrl(options.region, options.env);
    const asking = askForToken(options, signal);
    await Promise.race([asking, clock.sleep(4, signal)]);
    options.agents.connectAhead(url);
    const webIdentityToken = await asking;
    const limit = AbortSignal.timeout(STS_TIMEOUT_MS);
    const request = {
        url,
        roleArn: role.arn,
        sessionName: role.sessionName,
        durationSeconds: role.durationSeconds,
        webIdentityToken,
    };
    try {
        const stop = AbortSignal.any([signal, limit]);
        const credentials = maskCredentials(await requestAssumeRole(request, options.agents, stop), mask);
        if (credentials.accessKeyId === '' || credentials.secretAccessKey === '')
            throw new errors/* TransportError */.wX('unreachable', 'AWS STS answered without credentials.', {
                delivery: 'unknown',
            });
        const { accessKeyId, secretAccessKey, sessionToken = '' } = credentials;
        if (![accessKeyId, secretAccessKey, sessionToken].every((text) => /^[\x21-\x7e]{0,12000}$/.test(text)))
            throw new errors/* ActionError */.lZ('unexpected-response', 'AWS STS answered with credentials that no request can be signed with.');
        return { credentials, ...planRefresh(credentials, role, startedAtMs, clock) };
    }
    catch (error) {
        signal.throwIfAborted();
        throw error instanceof errors/* ActionError */.lZ ? error : explainStsError(error, role, limit.aborted);
    }
}
function planRefresh(credentials, role, startedAtMs, clock) {
    const askedMs = role.durationSeconds * 1000;
    const toldMs = (credentials.expiration?.getTime() ?? Number.NaN) - clock.date().getTime();
    const lifetimeMs = toldMs > 0 ? Math.min(askedMs, toldMs) : askedMs;
    const marginMs = Math.min(600_000, lifetimeMs / 5);
    return { refreshAtMs: startedAtMs + lifetimeMs - marginMs, endsAtMs: startedAtMs + lifetimeMs };
}
async function askForToken(options, signal) {
    const { env, idToken, role, clock } = options;
    if ((env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '' ||
        (env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '') === '')
        throw new errors/* ActionError */.lZ('id-token-missing', 'GitHub gives this job no OIDC token, so the role cannot be assumed.', {
            hint: 'Add these lines to the job (or the workflow):\n  permissions:\n    id-token: write',
        });
    const limit = new AbortController();
    const timer = new AbortController();
    const ring = () => limit.abort(new Error('no whole answer came in time'));
    clock.sleep(ID_TOKEN_TIMEOUT_MS, timer.signal).then(ring, () => undefined);
    try {
        return await (0,abortable/* orAbort */.K)(idToken(role.audience), AbortSignal.any([signal, limit.signal]));
    }
    catch (error) {
        signal.throwIfAborted();
        const message = error instanceof Error ? error.message : String(error);
        const status = Number(/(?:Error Code ?: ?|status )(\d{3})/i.exec(message)?.[1]);
        if (status >= 400 && status < 500 && status !== 408 && status !== 429)
            throw new errors/* ActionError */.lZ('id-token-missing', `GitHub refused an OIDC token (status ${status}).`, {
                hint: 'The job needs `permissions: id-token: write`, and a pull request from a fork never gets a token.',
                cause: error,
            });
        throw new errors/* TransportError */.wX('unreachable', "GitHub's OIDC endpoint did not give a token.", {
            delivery: 'not-sent',
            cause: error,
        });
    }
    finally {
        timer.abort();
    }
}
function explainStsError(error, role, isTimedOut) {
    const failure = (0,sdk_failure/* readSdkFailure */.Vd)(error);
    const cause = error;
    if (isTimedOut)
        return new errors/* TransportError */.wX('unreachable', 'AWS STS did not answer in time.', {
            delivery: 'unknown',
            cause,
        });
    const trouble = (0,sdk_errors/* explainTrouble */.hB)(failure, error, `AssumeRoleWithWebIdentity for ${role.arn}`);
    if (trouble !== undefined)
        return trouble;
    if (/^IDPCommunicationError/.test(failure.name) || /retrieve verification key/i.test(failure.message))
        return new errors/* TransportError */.wX('unreachable', `AWS could not verify the OIDC token: ${failure.message}`, {
            delivery: 'not-sent',
            cause,
        });
    return new errors/* ActionError */.lZ('role-refused', `AWS refused to assume ${role.arn}: ${failure.message}`, {
        hint: hintFor(failure.name, failure.message, role),
        cause,
    });
}
function hintFor(name, message, role) {
    if (OLD_TOKEN.test(name))
        return 'Run the job again: the OIDC token was too old when AWS read it, twice.';
    if (/DurationSeconds/.test(message))
        return `Lower role-duration-seconds (now ${role.durationSeconds}) or raise the role's maximum session duration.`;
    if (name === 'InvalidIdentityToken' || name === 'InvalidIdentityTokenException')
        return `The account needs an identity provider for token.actions.githubusercontent.com with the audience ${role.audience} (input audience).`;
    if (name === 'ValidationError' || name === 'ValidationException')
        return 'Check the inputs role-to-assume and role-session-name.';
    return ("Check the role's trust policy: the identity provider's ARN as principal, the action sts:AssumeRoleWithWebIdentity, " +
        `token.actions.githubusercontent.com:aud equal to ${role.audience}, and a condition on ` +
        'token.actions.githubusercontent.com:sub that fits this repository and ref or GitHub environment.');
}

;// CONCATENATED MODULE: ./lib/aws/credential-source.js


function createCredentialSource(options) {
    const { role } = options;
    return role === undefined ? createAmbientCredentials(options) : createRoleCredentials({ ...options, role });
}

;// CONCATENATED MODULE: ./lib/core/redaction.js

const SHORTEST = 8;
const HIDDEN = '***';
const secretParts = new Set();
const confValues = new Set();
function hideSecret(secret) {
    for (const form of formsOf(secret))
        for (let at = 0; at + SHORTEST <= form.length; at += 1)
            secretParts.add(form.slice(at, at + SHORTEST));
}
function hideConf(value) {
    if (Array.isArray(value))
        for (const item of value)
            hideConf(item);
    else if (isObject(value))
        for (const item of Object.values(value))
            hideConf(item);
    else if (typeof value === 'string' || typeof value === 'number')
        for (const form of formsOf(String(value)))
            if (form.length >= SHORTEST)
                confValues.add(form);
}
function redact(text) {
    let shown = hideParts(text);
    for (const value of [...confValues].sort((a, b) => b.length - a.length))
        if (shown.includes(value))
            shown = shown.replaceAll(value, HIDDEN);
    return shown;
}
function forgetHidden() {
    secretParts.clear();
    confValues.clear();
}
function formsOf(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const ascii = json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const html = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    return new Set([value, json, ascii, encodeURIComponent(value.toWellFormed()), html]);
}
function hideParts(text) {
    if (secretParts.size === 0)
        return text;
    const shown = [];
    let from = 0;
    let at = 0;
    while (at + SHORTEST <= text.length) {
        if (!secretParts.has(text.slice(at, at + SHORTEST))) {
            at += 1;
            continue;
        }
        let end = at + SHORTEST;
        while (secretParts.has(text.slice(end - SHORTEST + 1, end + 1)) && end < text.length)
            end += 1;
        shown.push(text.slice(from, at), HIDDEN);
        from = end;
        at = end;
    }
    return from === 0 ? text : `${shown.join('')}${text.slice(from)}`;
}

;// CONCATENATED MODULE: ./lib/core/foreign-text.js

const READ_LIMIT = 64 * 1024;
function quoteForeign(text, limit) {
    const shown = redact(text.slice(0, READ_LIMIT));
    const words = (isHtml(shown) ? withoutTags(shown) : shown).replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return cutBetweenWords(words.toWellFormed(), limit);
}
function isHtml(text) {
    return /^\s{0,1000}<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 2_000));
}
function cutBetweenWords(text, limit) {
    if (text.length <= limit)
        return text;
    const end = text.lastIndexOf(' ', limit);
    return end <= 0 ? '...' : `${text.slice(0, end)} ...`;
}
function withoutTags(html) {
    const lower = html.toLowerCase();
    const shown = [];
    let at = 0;
    while (at < html.length) {
        const open = html.indexOf('<', at);
        if (open < 0)
            break;
        shown.push(html.slice(at, open));
        const skipped = /^<(script|style)\b/i.exec(html.slice(open, open + 8))?.[1];
        const close = skipped === undefined ? html.indexOf('>', open) : lower.indexOf(`</${skipped.toLowerCase()}`, open);
        if (close < 0)
            return shown.join(' ');
        at = skipped === undefined ? close + 1 : close;
    }
    return [...shown, html.slice(at)].join(' ');
}

;// CONCATENATED MODULE: ./lib/aws/web-server-host.js
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/;
function parseWebServerHost(told) {
    if (typeof told !== 'string' || told.length > 300)
        return undefined;
    const host = told.toLowerCase();
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
        lastUpdateError: lastUpdate['Status'] === 'FAILED' ? environment_text(member(lastUpdate, 'Error'), 'ErrorMessage') : undefined,
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
function readSeconds(told) {
    if (typeof told !== 'string' || !/^\d{1,9}(?:\.\d{1,9})?$/.test(told.trim()))
        return undefined;
    const seconds = Number(told);
    return seconds > 0 && seconds <= LONGEST_REFRESH_SECONDS ? seconds : undefined;
}

;// CONCATENATED MODULE: ./lib/aws/mwaa-endpoint.js


function mwaaUrls(region, env) {
    const custom = readEndpoint(env, 'MWAA');
    if (custom !== undefined)
        return [custom];
    const isDualStack = env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true';
    const service = env['AWS_USE_FIPS_ENDPOINT'] === 'true' ? 'airflow-fips' : 'airflow';
    return ['api', 'env'].map((part) => `https://${part}.${service}.${region}.${dnsSuffix(region, isDualStack)}/`);
}

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
            for (const url of mwaaUrls(target.region, options.env))
                options.agents.connectAhead(url);
            await clock.sleep(4, signal);
        }
        sdk ??= Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(283), __webpack_require__.e(492)]).then(__webpack_require__.bind(__webpack_require__, 3823));
        return { sdk: await sdk, found: await finding };
    }
    async function call(action, send, signal) {
        const { sdk, found } = await open(signal);
        let current = found;
        let isRenewed = false;
        let isCorrected = false;
        for (;;) {
            const limit = AbortSignal.timeout(options.callTimeoutMs ?? CALL_TIMEOUT_MS);
            try {
                return await send(clientFor(current, sdk), sdk, AbortSignal.any([signal, limit]));
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
                        : (0,sdk_errors/* explainSdkError */.i$)(error, { action, target, isTimedOut: limit.aborted });
                }
            }
        }
    }
    function receiveToken(token, told, action) {
        if (typeof token !== 'string' || !TOKEN.test(token))
            throw new errors/* ActionError */.lZ('unexpected-response', `${action} answered without a token, or with one that no header can hold.`);
        const host = parseWebServerHost(told);
        if (host === undefined) {
            const what = typeof told === 'string' && told !== ''
                ? `with "${quoteForeign(told, 100)}" as the web server, which is not a host name`
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
                    return (0,rest_api_answer/* readRestApiSuccess */.gd)(output);
                }
                catch (error) {
                    return (0,rest_api_answer/* readRestApiFailure */.FA)(error, request);
                }
            };
            return call('InvokeRestApi', send, signal);
        },
    };
}
function createClients(options) {
    const shared = clientOptions('MWAA', { ...options, region: options.target.region });
    let last;
    return (credentials, { MWAAClient }) => {
        if (last?.credentials === credentials)
            return last.client;
        const client = new MWAAClient({
            ...shared,
            credentials: toSdkCredentials(credentials),
            disableHostPrefix: shared.endpoint !== undefined,
        });
        last = { credentials, client };
        return client;
    };
}

// EXTERNAL MODULE: ./lib/network.js + 1 modules
var network = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/transport/https.js
var https = __webpack_require__(8916);
;// CONCATENATED MODULE: ./lib/duration.js
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

;// CONCATENATED MODULE: ./lib/transport/retry.js


const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
const OUTAGE_MS = 20_000;
const PASSING = new Set(['throttled', 'unreachable']);
function createRetry(options) {
    const { clock, log } = options;
    let patienceMs = options.patienceMs;
    let failingSince;
    let failingRuns = 0;
    let failures = 0;
    let isOutageTold = false;
    function tellFailure(message, sinceMs, delayMs) {
        const lastedMs = clock.now() - sinceMs;
        if (!isOutageTold && lastedMs + delayMs >= OUTAGE_MS) {
            isOutageTold = true;
            log.info(`${message} Trying on for up to ${formatDuration(patienceMs - lastedMs)}.`);
        }
        else
            log.debug(`${message} Trying again in ${formatDuration(delayMs)}.`);
    }
    function tellSuccess() {
        if (isOutageTold && failingSince !== undefined)
            log.info(`Requests succeed again after ${formatDuration(clock.now() - failingSince)}.`);
        isOutageTold = false;
        failingSince = undefined;
    }
    return {
        get failures() {
            return failures;
        },
        allow(newPatienceMs) {
            patienceMs = newPatienceMs;
            failingSince = undefined;
        },
        async run(effect, attempt, signal) {
            let since;
            try {
                for (let failuresInRow = 1;; failuresInRow += 1) {
                    signal.throwIfAborted();
                    const startedAt = clock.now();
                    try {
                        const result = await attempt();
                        if (since !== undefined)
                            failingRuns -= 1;
                        since = undefined;
                        if (failingRuns === 0)
                            tellSuccess();
                        return result;
                    }
                    catch (error) {
                        signal.throwIfAborted();
                        if (!(error instanceof errors/* TransportError */.wX) || !PASSING.has(error.code))
                            throw error;
                        failures += 1;
                        if (since === undefined)
                            failingRuns += 1;
                        since ??= failingSince ?? startedAt;
                        failingSince = since;
                        if (effect === 'write' && error.delivery !== 'not-sent')
                            throw error;
                        const leftMs = since + patienceMs - clock.now();
                        const delayMs = Math.max(jitter(failuresInRow, clock), error.retryAfterMs ?? 0);
                        if (delayMs > leftMs)
                            throw error;
                        tellFailure(error.message, since, delayMs);
                        await clock.sleep(delayMs, signal);
                    }
                }
            }
            finally {
                if (since !== undefined)
                    failingRuns -= 1;
            }
        },
    };
}
function jitter(failuresInRow, clock) {
    const capMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failuresInRow - 1, 10));
    return Math.max(50, clock.random() * capMs);
}

;// CONCATENATED MODULE: ./lib/session.js












function toConnection(plan) {
    const { environment, environmentArn, region, role, transport, airflowVersion } = plan;
    return JSON.parse(JSON.stringify({ environment, environmentArn, region, role, transport, airflowVersion }));
}
function openAwsSession(plan, parts) {
    const { runner, clock, env } = parts;
    const agents = (0,network/* createAgents */.j)(env);
    const retry = createRetry({ patienceMs: parts.patienceMs, clock, log: runner });
    const shared = {
        mask: (secret) => runner.mask(secret),
        agents,
        repeat: (attempt, signal) => retry.run('read', attempt, signal),
        clock,
        env,
    };
    const credentials = createCredentialSource({
        ...shared,
        role: plan.role,
        region: plan.region,
        idToken: (audience) => runner.idToken(audience),
        log: runner,
    });
    const target = (0,aws_target/* createMwaaTarget */.cQ)({
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
        exchange: (0,https/* createExchange */.C)(agents),
        retry,
        mask: (secret) => runner.mask(secret),
        clock,
        log: runner,
        requested: plan.transport,
        version: environment?.airflowVersion ?? plan.airflowVersion,
        openClient: openClient,
    }, (client, stop) => proveWay(client, dagId, stop), signal);
    const { version } = connection;
    const alternatives = connection.alternatives.map((way) => ({
        ...way,
        can: (0,capabilities/* capabilitiesOf */.S)(way.kind, version),
    }));
    const client = createAutoClient({ ...connection, alternatives }, { target: mwaa.target, log: runner });
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
async function proveWay(client, dagId, signal) {
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

;// CONCATENATED MODULE: ./lib/stop-remains.js



const PATIENCE_MS = 60_000;
async function stopRemains(state, parts) {
    const { runner, clock } = parts;
    const { signal } = new AbortController();
    try {
        const plan = state.connection;
        const aws = openAwsSession(plan, { ...parts, patienceMs: PATIENCE_MS });
        const answer = await aws.mwaa.getEnvironment(signal);
        const environment = answer === 'forbidden' ? undefined : answer;
        const session = await openSession(aws, { environment, dagId: state.dagId }, parts, signal);
        const { client, linkTo } = session;
        await (0,post_stop/* stopFromPost */.xv)(state, { client, linkTo, clock, log: runner }, signal);
    }
    catch (error) {
        const where = state.url === '' ? '' : ` (${state.url})`;
        const why = error instanceof errors/* ActionError */.lZ ? error.message : String(error);
        runner.warn(`DAG run "${state.runId}" of DAG "${state.dagId}"${where} could not be stopped and may go on: ${why}`);
    }
}


/***/ }),

/***/ 8916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createExchange),
/* harmony export */   p: () => (/* binding */ NoRoute)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3330);




const LARGEST_BODY_BYTES = 8 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 10_000;
class NoRoute extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX {
}
function createExchange(agents, largestBodyBytes = LARGEST_BODY_BYTES) {
    return async (request, signal) => {
        signal.throwIfAborted();
        const limit = AbortSignal.timeout(request.timeoutMs);
        const progress = { isConnected: false };
        const connecting = new AbortController();
        const timer = setTimeout(() => {
            if (!progress.isConnected)
                connecting.abort();
        }, CONNECT_TIMEOUT_MS);
        const server = `the web server ${request.host}`;
        try {
            const stop = AbortSignal.any([signal, limit, connecting.signal]);
            const response = await open(request, agents, progress, stop);
            const text = await collect(response, largestBodyBytes, server);
            return {
                status: response.statusCode ?? 0,
                headers: joinHeaders(response),
                setCookies: response.headers['set-cookie'] ?? [],
                text,
            };
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ)
                throw error;
            throw explain(error, {
                server,
                isConnected: progress.isConnected,
                isTimedOut: limit.aborted,
                isSlow: connecting.signal.aborted,
            });
        }
        finally {
            clearTimeout(timer);
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
        sent.on('socket', (socket) => {
            if (socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_1__.TLSSocket && !socket.connecting && isSecured(socket))
                progress.isConnected = true;
            else
                socket.once('secureConnect', () => {
                    progress.isConnected = true;
                });
        });
        sent.end(body);
    });
}
function isSecured(socket) {
    const protocol = socket.getProtocol();
    return protocol !== null && protocol !== 'unknown';
}
async function collect(response, largestBytes, server) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > largestBytes) {
            response.destroy();
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('too-large', `The answer of ${server} is larger than ${largestBytes} bytes.`, {
                delivery: 'unknown',
            });
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function joinHeaders(response) {
    return Object.fromEntries(Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']));
}
function explain(error, seen) {
    const { server, isConnected } = seen;
    const cannot = `${server[0]?.toUpperCase()}${server.slice(1)} cannot be reached`;
    if (seen.isSlow || (seen.isTimedOut && !isConnected))
        return new NoRoute('unreachable', `${cannot}: no connection was made in time.`, {
            delivery: 'not-sent',
            cause: error,
        });
    if (seen.isTimedOut)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('unreachable', `No answer of ${server} came in time.`, {
            delivery: 'unknown',
            cause: error,
        });
    const failure = (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .readNetworkError */ .R)(error);
    if (failure === undefined && !isConnected)
        throw error;
    const message = `${cannot}: ${failure?.reason ?? String(error)}.`;
    if (isConnected)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('unreachable', message, { delivery: 'unknown', cause: error });
    if (failure?.hint !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('unreachable', message, { hint: failure.hint, cause: error });
    const details = { delivery: 'not-sent', cause: error };
    return failure?.isNoRoute === true
        ? new NoRoute('unreachable', message, details)
        : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX('unreachable', message, details);
}


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requireNoPage),
/* harmony export */   y: () => (/* binding */ isPage)
/* harmony export */ });
/* harmony import */ var _aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2177);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


function isPage(body) {
    return typeof body === 'string' && /^\s*<(!doctype\s+html|html)\b/i.test(body);
}
function requireNoPage(answer, request) {
    if (!isPage(answer.body) || request.path.includes('/logs/'))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .wX('unreachable', `${request.method} ${request.path} was answered with a page instead of data (status ${answer.status}): ${(0,_aws_rest_api_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWords */ .Cb)(answer.body)}`, { delivery: 'unknown' });
}


/***/ })

};
