export const id = 958;
export const ids = [958];
export const modules = {

/***/ 88958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectFindings: () => (/* binding */ collectFindings)
});

// EXTERNAL MODULE: ./lib/airflow/model.js
var model = __webpack_require__(48745);
// EXTERNAL MODULE: ./lib/core/cut.js
var core_cut = __webpack_require__(65407);
// EXTERNAL MODULE: ./lib/dag-run/optional-read.js
var optional_read = __webpack_require__(39063);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./lib/core/foreign-text.js
var foreign_text = __webpack_require__(19751);
// EXTERNAL MODULE: ./lib/core/redaction/redaction.js + 3 modules
var redaction = __webpack_require__(29788);
;// CONCATENATED MODULE: ./lib/findings/exception-line.js
const PREFIX = /^\[?\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?\]?\s*(?:\{[^}]*\}\s*)?(?:(?:\[?(?<level>[A-Za-z]+)\s*\])|(?<word>DEBUG|INFO|WARNING|ERROR|CRITICAL|FATAL)\b)?\s*(?:[-:]\s+)?/;
const TRACEBACK = /^\s*Traceback \(most recent call last\):\s*$/;
const EXCEPTION = /^(?:(?:[A-Za-z_]\w*\.)*[A-Z]\w*|(?:[A-Za-z_]\w*\.)+\w+)(?::\s|:?$)/;
const ERROR_LEVELS = new Set(['error', 'critical', 'fatal']);
const NO_REASON = /^(?:Task failed with exception|Marking task as|Task exited with return code|Failed to execute job|Post task execution logs)/i;
function findExceptionLine(lines) {
    const messages = lines.map(splitPrefix);
    return endOfTraceback(messages.map(({ message }) => message)) ?? lastError(messages);
}
const LINE_LIMIT = 10_000;
function splitPrefix(whole) {
    const line = whole.slice(0, LINE_LIMIT);
    const match = PREFIX.exec(line);
    const level = match?.groups?.['level'] ?? match?.groups?.['word'] ?? '';
    return { level: level.toLowerCase(), message: line.slice(match?.[0].length ?? 0) };
}
function endOfTraceback(messages) {
    const start = messages.findLastIndex((message) => TRACEBACK.test(message));
    if (start < 0)
        return undefined;
    const indent = /^\s*/.exec(messages[start] ?? '')?.[0] ?? '';
    const after = messages
        .slice(start + 1)
        .map((message) => (message.startsWith(indent) ? message.slice(indent.length) : message));
    const end = after.find((message) => EXCEPTION.test(message)) ?? after.find((message) => /^\S/.test(message));
    return end?.trim();
}
function lastError(lines) {
    const errors = lines.filter(({ level, message }) => ERROR_LEVELS.has(level) && message.trim() !== '');
    const found = errors.findLast(({ message }) => !NO_REASON.test(message)) ??
        lines.findLast(({ message }) => EXCEPTION.test(message) && /(?:Error|Exception)\b/.test(message)) ??
        errors.at(-1);
    return found?.message.trim();
}

// EXTERNAL MODULE: ./lib/findings/task-state.js
var task_state = __webpack_require__(42781);
;// CONCATENATED MODULE: ./lib/findings/log-choice.js

const MOST_LOGS = 20;
function chooseLogs(tasks, dagTasks, which) {
    if (which === 'none')
        return { read: [], unread: [] };
    const failed = (0,task_state/* findFailures */.rB)(tasks, dagTasks).filter((task) => task.state === 'failed');
    const repeated = tasks.filter((task) => task.state === 'up_for_retry');
    const chosen = new Set([...failed, ...repeated]);
    const others = which === 'failed'
        ? []
        : tasks
            .filter((task) => task.startDate !== undefined && task.tryNumber > 0 && !chosen.has(task))
            .sort((a, b) => Date.parse(a.startDate ?? '') - Date.parse(b.startDate ?? ''));
    const wanted = [...spread(failed), ...spread(repeated), ...spread(others)];
    return { read: wanted.slice(0, MOST_LOGS), unread: wanted.slice(MOST_LOGS) };
}
function spread(tasks) {
    const seen = new Map();
    return tasks
        .map((task) => {
        const turn = seen.get(task.taskId) ?? 0;
        seen.set(task.taskId, turn + 1);
        return { task, turn };
    })
        .sort((a, b) => a.turn - b.turn)
        .map(({ task }) => task);
}

;// CONCATENATED MODULE: ./lib/findings/read-in-turns.js
const AT_ONCE = 3;
const TURN_MS = 1_000;
async function readInTurns(items, clock, read) {
    const queue = items.entries();
    const reads = [];
    const takeTurns = async () => {
        for (const [index, item] of queue) {
            const reading = read(item, index);
            reads.push(reading);
            const turn = new AbortController();
            await Promise.race([reading, clock.sleep(TURN_MS, turn.signal).catch(() => undefined)]);
            turn.abort();
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
    await Promise.all(reads);
}

;// CONCATENATED MODULE: ./lib/findings/task-logs.js










const LOG_MS = 5_000;
const task_logs_LINE_LIMIT = 3_990;
const LOG_BYTES = 512 * 1024;
async function readTaskLogs(options, source, signal) {
    const { tasks, dagTasks, inputs } = options;
    const { read, unread } = chooseLogs(tasks, dagTasks, inputs.logs);
    const reader = new Reader(options, source);
    const readings = [];
    await readInTurns(read, source.clock, async (task, place) => {
        readings[place] = await reader.read(task, signal);
        freeMemory();
    });
    reader.warnOfMissing();
    return { read: readings, unread };
}
class Reader {
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
        if (found.log === undefined) {
            this.#missing += 1;
            this.#source.log.debug(`The log of ${(0,task_state/* taskName */.p5)(task)} is missing: ${found.missingBecause}`);
            return { task, ...found, exception: undefined };
        }
        const log = bound(found.log);
        const exception = findExceptionLine(log.lines);
        return { task, ...found, log, exception: exception === undefined ? undefined : (0,redaction/* redact */.E$)(exception) };
    }
    warnOfMissing() {
        const { client, cloudWatch, log } = this.#source;
        if (this.#statement !== undefined) {
            log.warn(`Task logs could not be read through ${client.transport}; allow the role to read them in CloudWatch Logs: ${this.#statement}`);
        }
        else if (this.#missing > 0 && cloudWatch === undefined && !client.can('task-logs')) {
            log.warn(`The ${client.transport} transport gives no task logs, and where the environment keeps them in CloudWatch Logs is unknown: enable its task logs and allow the role airflow:GetEnvironment and logs:GetLogEvents.`);
        }
    }
    async #find(task, signal) {
        const airflow = await this.#readBriefly(signal, (short) => this.#askAirflow(task, short));
        if (airflow.log !== undefined || signal.aborted)
            return airflow;
        const stored = await this.#readBriefly(signal, (short) => this.#askCloudWatch(task, short));
        if (stored.log !== undefined)
            return stored;
        const reasons = [airflow.missingBecause, stored.missingBecause].filter((reason) => reason !== undefined);
        const isUnknown = airflow.isUnknown === true || stored.isUnknown === true;
        return { ...missing([...new Set(reasons)].join('; ')), isUnknown };
    }
    async #askAirflow(task, signal) {
        const { client } = this.#source;
        if (!client.can('task-logs'))
            return missing(`the ${client.transport} transport gives no task logs`);
        const { dagId, runId } = this.#options.run;
        const { taskId, mapIndex } = task;
        const tryNumber = Math.max(task.tryNumber, 1);
        const ref = { dagId, runId, taskId, mapIndex, tryNumber };
        const log = await client.readTaskLog(ref, this.#options.inputs.logLines, signal);
        if (log === undefined || log.lines.length === 0)
            return missing('Airflow has no log of it');
        return { log, source: 'Airflow', missingBecause: undefined };
    }
    async #askCloudWatch(task, signal) {
        const { cloudWatch } = this.#source;
        if (cloudWatch === undefined)
            return missing(undefined);
        if (this.#statement !== undefined)
            return missing('the role may not read CloudWatch Logs');
        const { dagId, runId, logicalDate } = this.#options.run;
        const { taskId, mapIndex } = task;
        const tryNumber = Math.max(task.tryNumber, 1);
        const ref = { dagId, runId, taskId, mapIndex, tryNumber, logicalDate };
        const answer = await cloudWatch.readTaskLog(ref, this.#options.inputs.logLines, signal);
        switch (answer.kind) {
            case 'log':
                return { log: answer.log, source: 'CloudWatch', missingBecause: undefined };
            case 'none':
                return { ...missing(answer.reason), isUnknown: answer.isUnknown };
            case 'forbidden':
                this.#statement = answer.statement;
                return missing('the role may not read CloudWatch Logs');
        }
    }
    async #readBriefly(signal, read) {
        const { clock, log } = this.#source;
        const ms = Math.max(Math.min(LOG_MS, this.#options.endsAt - clock.now()), 0);
        const found = await (0,optional_read/* readOptional */.T)({ clock, ms, log }, signal, read);
        return found.isKnown ? found.value : { ...missing(found.reason), isUnknown: true };
    }
}
function missing(missingBecause) {
    return { log: undefined, source: undefined, missingBecause };
}
function bound(log) {
    const whole = log.lines.map(redaction/* redactSecrets */.fp);
    const lines = whole.map((line) => Buffer.from(cutLine(line)).toString());
    const kept = (0,core_cut/* lastLinesWithin */.dl)(lines, LOG_BYTES);
    const isCut = kept.length < lines.length || whole.some((line) => line.length > task_logs_LINE_LIMIT);
    return { ...log, lines: kept, isCut: log.isCut || isCut };
}
function cutLine(line) {
    const cut = (0,foreign_text/* cutBetweenWords */.UC)(line.toWellFormed(), task_logs_LINE_LIMIT);
    return cut === '...' ? (0,core_cut/* wholeText */.r0)(line, task_logs_LINE_LIMIT) : cut;
}
const ENOUGH_BYTES = 90 * 1024 * 1024;
let collectGarbage;
function freeMemory() {
    if (process.memoryUsage.rss() < ENOUGH_BYTES)
        return;
    collectGarbage ??= findCollector();
    collectGarbage();
}
function findCollector() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    const found = (0,external_node_vm_.runInNewContext)('typeof gc === "function" ? gc : undefined');
    return typeof found === 'function' ? () => void found() : () => undefined;
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/dag-run/deadline.js
var deadline = __webpack_require__(74326);
;// CONCATENATED MODULE: ./lib/findings/xcoms.js



const NAMED = 10;
async function readXcom(question, source, signal) {
    const { run, lines, endsAt } = question;
    const { client, clock, log } = source;
    const values = new Map();
    const absent = [];
    const refused = new Map();
    for (const { line, taskId, key } of lines) {
        values.set(line, null);
        try {
            if (!client.can('xcom'))
                throw new errors/* ActionError */.lZ('unsupported', `the ${client.transport} transport gives none`);
            const ref = { dagId: run.dagId, runId: run.runId, taskId, mapIndex: -1, key };
            const ms = Math.max(endsAt - clock.now(), 0);
            const found = await (0,deadline/* withDeadline */.N)({ clock, ms }, signal, (short) => client.getXcom(ref, short));
            if (found === undefined)
                absent.push(line);
            else
                values.set(line, found.value);
        }
        catch (error) {
            const reason = describeFailure(error, signal);
            refused.set(reason, [...(refused.get(reason) ?? []), line]);
        }
    }
    const parts = [
        ...(absent.length === 0 ? [] : [`Airflow has no ${(0,core_cut/* listSome */.XT)(absent, NAMED)}`]),
        ...[...refused].map(([reason, names]) => `${(0,core_cut/* listSome */.XT)(names, NAMED)} could not be read (${reason})`),
    ];
    if (parts.length > 0)
        log.warn(`XCom values are null in the output "xcom": ${parts.join('; ')}.`);
    return Object.fromEntries(values);
}
function describeFailure(error, signal) {
    if (signal.aborted)
        return 'the workflow was cancelled';
    if (error instanceof deadline/* DeadlinePassed */.X)
        return 'the time for it was up';
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/findings/collect-findings.js






const TASKS_SHARE = 0.4;
const STRUCTURE_SHARE = 0.25;
const NAMED_LOGS = 3;
async function collectFindings(options, source, signal) {
    const { run, inputs, limitMs } = options;
    const { client, clock, log } = source;
    const ref = { dagId: run.dagId, runId: run.runId };
    const endsAt = clock.now() + limitMs;
    const unknown = [];
    const readPart = async (part, share, read) => {
        const found = await (0,optional_read/* readOptional */.T)({ clock, log, ms: limitMs * share }, signal, read);
        if (found.isKnown)
            return found.value;
        unknown.push({ ...part, reason: found.reason });
        return undefined;
    };
    const wantsStructure = client.can('dag-tasks') && inputs.summary;
    const [tasks, dagTasks] = await Promise.all([
        readPart({ kind: 'tasks', name: 'the task instances' }, TASKS_SHARE, (short) => client.listTaskInstances(ref, short)),
        wantsStructure
            ? readPart({ kind: 'structure', name: "the DAG's structure" }, STRUCTURE_SHARE, (short) => client.listDagTasks(run.dagId, short))
            : undefined,
    ]);
    if (tasks !== undefined && tasks.length > model/* MOST_TASK_INSTANCES */.tK)
        log.warn(`The run has ${(0,task_state/* tellCount */.Xp)(tasks)} task instances; the report leaves out the rest.`);
    options.onTasks?.({ tasks, dagTasks, unknown });
    const logsOptions = { run, tasks: tasks ?? [], dagTasks: dagTasks ?? [], inputs, endsAt };
    const xcomOptions = { run, lines: inputs.xcom, endsAt };
    const [taskLogs, xcom] = await Promise.all([
        readTaskLogs(logsOptions, source, signal),
        inputs.xcom.length === 0 ? undefined : readXcom(xcomOptions, source, signal),
    ]);
    const failedReads = taskLogs.read.filter(({ isUnknown }) => isUnknown);
    const [first] = failedReads;
    if (first !== undefined) {
        const names = (0,core_cut/* listSome */.XT)(failedReads.map(({ task }) => (0,task_state/* taskName */.p5)(task)), NAMED_LOGS);
        unknown.push({ kind: 'logs', name: `the log of ${names}`, reason: first.missingBecause ?? '' });
    }
    const warning = describeUnknown(unknown);
    if (warning !== undefined)
        log.warn(warning);
    return { tasks, dagTasks, taskLogs, xcom, unknown };
}
function describeUnknown(unknown) {
    const [first] = unknown;
    if (first === undefined)
        return undefined;
    if (unknown.length === 1)
        return `${first.name[0]?.toUpperCase()}${first.name.slice(1)} could not be read: ${first.reason}.`;
    const parts = unknown.map(({ name, reason }) => `${name} (${reason})`).join('; ');
    return `Parts of the report could not be read: ${parts}.`;
}


/***/ })

};
