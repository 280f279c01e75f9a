export const id = 789;
export const ids = [789];
export const modules = {

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishReport: () => (/* binding */ publishReport),
  tellVerdict: () => (/* binding */ tellVerdict)
});

// EXTERNAL MODULE: ./lib/dag-run/import-error.js
var import_error = __webpack_require__(680);
// EXTERNAL MODULE: ./lib/outcome.js
var lib_outcome = __webpack_require__(3259);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/report/import-error-place.js


const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);
const MOST_ENTRIES = 50_000;
async function findImportErrorPlace(error, workspace) {
    if (workspace === '')
        return {};
    const wanted = error.filename.split('/').filter((part) => part !== '' && part !== '.');
    const name = wanted.at(-1);
    if (name === undefined)
        return {};
    const found = await findFiles(workspace, name);
    const lengths = found.map((path) => ({ path, length: commonEnd(path.split('/'), wanted) }));
    const longest = lengths.reduce((most, { length }) => Math.max(most, length), 0);
    const best = lengths.filter(({ length }) => length === longest);
    const [place] = best;
    if (place === undefined || best.length > 1)
        return {};
    return { file: place.path, line: findLine(error) };
}
function findLine({ filename, stackTrace }) {
    const frames = [...stackTrace.matchAll(/File "([^"\n]+)", line (\d{1,7})/g)];
    const own = frames.findLast(([, path = '']) => path === filename || path.endsWith(`/${filename}`));
    return own === undefined ? undefined : Number(own[2]);
}
async function findFiles(workspace, name) {
    const found = [];
    const folders = [''];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(workspace, folder), { withFileTypes: true }).catch(() => []);
        seen += entries.length;
        if (seen > MOST_ENTRIES)
            return [];
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !SKIPPED.has(entry.name))
                folders.push(path);
            if (entry.isFile() && entry.name === name)
                found.push(path);
        }
    }
    return found;
}
function commonEnd(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
        length += 1;
    return length;
}

// EXTERNAL MODULE: ./lib/report/outputs.js
var outputs = __webpack_require__(8568);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/dag-run/deadline.js
var deadline = __webpack_require__(4326);
// EXTERNAL MODULE: ./lib/report/cut.js
var cut = __webpack_require__(6590);
// EXTERNAL MODULE: ./lib/duration.js
var duration = __webpack_require__(1999);
// EXTERNAL MODULE: ./lib/runner/printable.js
var runner_printable = __webpack_require__(6893);
;// CONCATENATED MODULE: ./lib/report/markdown.js

const ACTIVE = /[!"#$%&'*+<=>?@[\\\]^_`{|}~-]/g;
const AUTOLINK = /(:\/\/|www\.|@|#|mailto:|GH-)/gi;
const PART = '<b></b>';
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function escapeText(text) {
    return plain(text)
        .split(AUTOLINK)
        .map((part, i) => (i % 2 === 0 ? escapeReferences(part) : partLink(part)))
        .join('');
}
function code(text) {
    return `<code>${escapeText(text) || '&nbsp;'}</code>`;
}
function markdown_link(html, url) {
    const address = url.replace(/&/g, '&amp;').replace(/\|/g, '&#124;');
    return isSafeUrl(url) ? `<a href="${address}">${html}</a>` : html;
}
function isSafeUrl(url) {
    if (!/^https:\/\/[^\s<>"'`\\]+$/.test(url))
        return false;
    const parsed = URL.parse(url);
    return parsed !== null && parsed.username === '' && parsed.password === '';
}
function codeBlock(lines, language = 'text') {
    const printable = lines.flatMap((line) => (0,runner_printable/* toPrintableLines */.I)(line.toWellFormed()));
    const longest = printable.reduce((most, line) => (line.match(/`+/g) ?? []).reduce((max, run) => Math.max(max, run.length), most), 2);
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...printable, fence].join('\n');
}
function table(align, head, rows) {
    const rule = [...align].map((side) => (side === 'r' ? '--:' : ':--'));
    return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function details(title, body, options = {}) {
    return `<details${options.isOpen === true ? ' open' : ''}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function plain(text) {
    const line = (0,runner_printable/* toPrintableLines */.I)(text.toWellFormed()).join(' ').replace(/\s+/g, ' ').trim();
    return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}
function escapeReferences(text) {
    return text.replace(ACTIVE, (character) => `&#${character.charCodeAt(0)};`);
}
function partLink(text) {
    if (text === '://')
        return `:${PART}//`;
    if (text.endsWith('.'))
        return `${text.slice(0, -1)}${PART}.`;
    return `${escapeReferences(text)}${PART}`;
}

// EXTERNAL MODULE: ./lib/report/task-state.js
var task_state = __webpack_require__(5981);
;// CONCATENATED MODULE: ./lib/report/facts.js




const MOST_KEYS = 40;
const KEY_LIMIT = 80;
const TRANSPORTS = {
    'invoke-rest-api': 'InvokeRestApi',
    'web-session': 'web session',
    cli: 'Airflow CLI',
};
const ORIGINS = {
    created: 'created by this step',
    adopted: 'found: it has the id and the conf that this step would have used',
    attached: 'attached to: it existed before',
    resumed: 'resumed: its failed tasks were cleared',
};
function describeFacts(report) {
    const rows = [
        ...runFacts(report),
        ...placeFacts(report),
        ...timeFacts(report),
        ...taskFacts(report),
        ...confFacts(report),
        ...workflowFacts(report),
    ];
    const [head, ...rest] = rows;
    return head === undefined ? undefined : table('ll', head, rest);
}
function runFacts({ run, runUrl, origin }) {
    if (run === undefined)
        return [];
    const state = ` ${escapeText(run.state)}`;
    const how = origin === undefined ? '' : `, ${ORIGINS[origin]}`;
    return [['DAG run', `${markdown_link(code(run.runId), runUrl)}${state}${how}`]];
}
function placeFacts(report) {
    if (report.environment === '')
        return [];
    const parts = [
        code(report.environment),
        ...(report.region === '' ? [] : [escapeText(report.region)]),
        ...(report.airflowVersion === undefined ? [] : [`Airflow ${escapeText(report.airflowVersion)}`]),
        ...(report.transport === undefined ? [] : [`through ${TRANSPORTS[report.transport]}`]),
    ];
    return [['Environment', parts.join(' · ')]];
}
function timeFacts({ run, expectation }) {
    if (run === undefined)
        return [];
    const rows = [];
    const instant = (date) => escapeText(formatInstant(date));
    if (run.startDate !== undefined) {
        const to = run.endDate === undefined ? '' : ` to ${instant(run.endDate)}`;
        rows.push([run.endDate === undefined ? 'Started' : 'Time', `${instant(run.startDate)}${to}`]);
    }
    const tookMs = (0,duration/* spanMs */.J)(run.startDate, run.endDate);
    const usual = expectation === undefined
        ? ''
        : `median of the last ${expectation.runs} successful runs: ${(0,duration/* formatDuration */.a)(expectation.medianMs)}`;
    if (tookMs !== undefined) {
        rows.push(['Duration', `**${(0,duration/* formatDuration */.a)(tookMs)}**${usual === '' ? '' : ` (${usual})`}`]);
    }
    else if (usual !== '') {
        rows.push(['Usual duration', usual]);
    }
    const queuedMs = (0,duration/* spanMs */.J)(run.queuedAt, run.startDate);
    if (queuedMs !== undefined && queuedMs >= 1_000)
        rows.push(['Queued for', (0,duration/* formatDuration */.a)(queuedMs)]);
    if (run.logicalDate !== undefined)
        rows.push(['Logical date', instant(run.logicalDate)]);
    return rows;
}
function taskFacts({ tasks }) {
    if (tasks === undefined || tasks.length === 0)
        return [];
    const counts = Object.entries((0,task_state/* countStates */.c0)(tasks)).map(([state, count]) => `${(0,task_state/* lookOf */.Li)(state).sign} ${count} ${escapeText(state)}`);
    return [['Task instances', counts.join(' · ')]];
}
function confFacts({ confKeys }) {
    if (confKeys.length === 0)
        return [];
    const shown = confKeys.slice(0, MOST_KEYS).map((key) => code((0,cut/* cutMiddle */.it)(key, KEY_LIMIT)));
    const more = confKeys.length > MOST_KEYS ? ` and ${confKeys.length - MOST_KEYS} more` : '';
    return [['Conf keys', `${shown.join(' ')}${more} (values are not shown)`]];
}
function workflowFacts({ workflow }) {
    const { repository, runId, runNumber, runAttempt, serverUrl, sha, ref, actor } = workflow;
    if (repository === '' || runId === '')
        return [];
    const attempt = runAttempt > 1 ? `, attempt ${runAttempt}` : '';
    const url = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
    const commit = sha === '' ? [] : [`commit ${markdown_link(code(sha.slice(0, 7)), `${serverUrl}/${repository}/commit/${sha}`)}`];
    const parts = [
        markdown_link(`${escapeText(workflow.workflow || 'workflow')} #${escapeText(runNumber)}${attempt}`, url),
        ...(workflow.job === '' ? [] : [`job ${code(workflow.job)}`]),
        ...(ref === '' ? [] : [code(ref.replace(/^refs\/(?:heads|tags)\//, ''))]),
        ...commit,
        ...(actor === '' ? [] : [`by ${escapeText(actor)}`]),
    ];
    return [['Workflow', parts.join(' · ')]];
}
function formatInstant(date) {
    const ms = Date.parse(date);
    return Number.isNaN(ms) ? date : `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
;// CONCATENATED MODULE: ./lib/report/pull-request.js


async function readEventPullRequest(context) {
    const event = await readEvent(context.eventPath);
    const { pull_request: pull, issue } = event;
    if ((0,json/* isObject */.G)(pull) && isNumber(pull['number']))
        return pull['number'];
    if ((0,json/* isObject */.G)(issue) && (0,json/* isObject */.G)(issue['pull_request']) && isNumber(issue['number']))
        return issue['number'];
    const merge = /^refs\/pull\/(\d{1,10})\//.exec(context.ref);
    return merge === null ? undefined : Number(merge[1]);
}
async function readEvent(path) {
    if (path === '')
        return {};
    try {
        const event = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        return (0,json/* isObject */.G)(event) ? event : {};
    }
    catch {
        return {};
    }
}
function isNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

;// CONCATENATED MODULE: ./lib/report/verdict-text.js


const NAMED_TASKS = 3;
const EXCEPTION_LIMIT = 300;
const verdictWords = {
    success: { sign: '✅', words: 'succeeded' },
    failed: { sign: '❌', words: 'failed' },
    'timed-out': { sign: '⏰', words: 'did not finish in time' },
    cancelled: { sign: '🚫', words: 'was not awaited: the workflow was cancelled' },
    triggered: { sign: '🚀', words: 'was triggered' },
    skipped: { sign: '⏭️', words: 'was not triggered' },
    validated: { sign: '☑️', words: 'can be triggered' },
    'not-ready': { sign: '⛔', words: 'is not ready' },
    error: { sign: '💥', words: 'could not be run or followed' },
};
function verdictTitle({ outcome, dagId }) {
    const { words } = verdictWords[outcome.name];
    return dagId === '' ? `The DAG ${words}` : `DAG "${dagId}" ${words}`;
}
function verdictMessage(report) {
    const { outcome } = report;
    const message = sentence(outcome.message);
    return outcome.name === 'failed' && report.tasks !== undefined
        ? `${message} ${describeFailures(report)}`
        : message;
}
function describeFailures({ tasks = [], dagTasks, taskLogs }) {
    const failures = (0,task_state/* findFailures */.rB)(tasks, dagTasks);
    const roots = failures.filter((task) => task.state === 'failed');
    if (failures.length === 0) {
        return 'No task failed: the run may have been set to failed by hand, or have outlived its dagrun_timeout.';
    }
    const named = [...new Set((roots.length > 0 ? roots : failures).map(task_state/* taskName */.p5))];
    const [first] = taskLogs.read.filter(({ exception, task }) => exception !== undefined && task.state === 'failed');
    const why = first?.exception === undefined
        ? ''
        : ` ${(0,task_state/* taskName */.p5)(first.task)}: ${sentence((0,cut/* cutEnd */.ym)(first.exception, EXCEPTION_LIMIT))}`;
    const what = `${named.length === 1 ? 'Failed task' : `${named.length} failed task instances`}: ${(0,cut/* listSome */.XT)(named, NAMED_TASKS)}.`;
    return `${what}${why}`;
}
function sentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./lib/report/pr-comment.js








const LIMIT_MS = 20_000;
const LAST_MS = 2_500;
const PAGE = 100;
const MOST_PAGES = 10;
const NAME_LIMIT = 120;
const MESSAGE_LIMIT = 2_000;
const MOST_TASKS = 10;
async function updateComment(report, place, signal) {
    const { runner, token, clock } = place;
    if (token === '') {
        runner.warn('There is no pull request comment: the input "github-token" is empty.');
        return;
    }
    const [ms, end] = signal.aborted ? [LAST_MS, new AbortController().signal] : [LIMIT_MS, signal];
    try {
        await (0,deadline/* withDeadline */.N)({ clock, ms }, end, (short) => writeComment(report, { runner, token }, short));
    }
    catch (error) {
        runner.warn(`The pull request comment could not be written: ${explain(error)}.`);
    }
}
async function writeComment(report, { runner, token }, signal) {
    const { context } = runner;
    const [owner = '', repo = ''] = context.repository.split('/');
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const { rest } = getOctokit(token, { baseUrl: context.apiUrl });
    const request = { signal };
    const number = (await readEventPullRequest(context)) ??
        (await rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: context.sha, request }))
            .data[0]?.number;
    if (number === undefined) {
        runner.info('No pull request belongs to this commit, so none got a comment.');
        return;
    }
    const marker = describeMarker(report);
    const body = `${marker}\n${describeComment(report)}`;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await rest.issues.listComments({
            owner,
            repo,
            issue_number: number,
            per_page: PAGE,
            page,
            request,
        });
        const ours = data.find((comment) => comment.body?.startsWith(marker));
        if (ours !== undefined) {
            await rest.issues.updateComment({ owner, repo, comment_id: ours.id, body, request });
            return;
        }
        if (data.length < PAGE)
            break;
    }
    await rest.issues.createComment({ owner, repo, issue_number: number, body, request });
}
function describeMarker({ dagId, environment, region }) {
    const key = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([region, environment, dagId]))
        .digest('hex');
    return `<!-- trigger-mwaa-dag ${key.slice(0, 24)} -->`;
}
function describeComment(report) {
    const { sign, words } = verdictWords[report.outcome.name];
    const failures = (0,task_state/* findFailures */.rB)(report.tasks ?? [], report.dagTasks).filter((task) => task.state === 'failed');
    const exceptions = new Map(report.taskLogs.read.map(({ task, exception }) => [(0,task_state/* taskKey */.Do)(task), exception]));
    const rows = failures.slice(0, MOST_TASKS).map((task) => {
        const exception = exceptions.get((0,task_state/* taskKey */.Do)(task));
        const why = exception === undefined ? '' : `: ${code((0,cut/* cutEnd */.ym)(exception, 300))}`;
        return `- ${markdown_link(code((0,cut/* cutMiddle */.it)((0,task_state/* taskName */.p5)(task), NAME_LIMIT)), report.taskUrl(task))}${why}`;
    });
    const more = failures.length > MOST_TASKS ? [`- and ${failures.length - MOST_TASKS} more`] : [];
    return [
        `### ${sign} DAG ${code((0,cut/* cutMiddle */.it)(report.dagId, NAME_LIMIT))} ${words}`,
        `**Result:** ${escapeText((0,cut/* cutEnd */.ym)(verdictMessage(report), MESSAGE_LIMIT))}`,
        ...(report.outcome.hint === undefined
            ? []
            : [`💡 ${escapeText((0,cut/* cutEnd */.ym)(report.outcome.hint, MESSAGE_LIMIT))}`]),
        ...(rows.length === 0 ? [] : [[...rows, ...more].join('\n')]),
        ...[describeFacts(report)].filter((facts) => facts !== undefined),
    ].join('\n\n');
}
function explain(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    const message = error instanceof Error ? error.message : String(error);
    if (status === 403 || status === 404) {
        return `GitHub refused it (${message}); give the job "permissions: pull-requests: write", and on a fork's pull request expect none`;
    }
    if (status === 401)
        return `GitHub refused the token of the input "github-token" (${message})`;
    return message.replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./lib/report/failures.js




const OPEN_LOGS = 2;
const failures_EXCEPTION_LIMIT = 300;
const failures_NAME_LIMIT = 120;
const MOST_NAMES = 40;
function describeFailedTasks(report, bytes) {
    const { taskLogs, tasks = [], dagTasks } = report;
    const failures = (0,task_state/* findFailures */.rB)(tasks, dagTasks);
    const read = new Set(taskLogs.read.map(({ task }) => (0,task_state/* taskKey */.Do)(task)));
    const unread = failures.filter((task) => task.state === 'failed' && !read.has((0,task_state/* taskKey */.Do)(task)));
    const blocked = failures.filter((task) => task.state === 'upstream_failed');
    if (read.size === 0 && failures.length === 0)
        return undefined;
    const perLog = Math.floor(bytes / Math.max(taskLogs.read.length, 1));
    const parts = taskLogs.read.map((reading, i) => describeReading(reading, report, { perLog, isOpen: i < OPEN_LOGS }));
    const named = [
        ...(unread.length === 0 ? [] : [`**${unread.length} more failed:** ${nameTasks(unread, report)}`]),
        ...(blocked.length === 0
            ? []
            : [`**${blocked.length} did not run because of these:** ${nameTasks(blocked, report)}`]),
    ];
    const title = failures.length === 0 ? 'Task logs' : 'Failed tasks';
    return [`### ${title}`, ...parts, ...named].join('\n\n');
}
function describeReading(reading, report, options) {
    const { task, log, exception } = reading;
    const why = exception === undefined ? '' : ` — ${code((0,cut/* cutEnd */.ym)(exception, failures_EXCEPTION_LIMIT))}`;
    const took = task.durationSeconds === undefined ? '' : ` · ${(0,duration/* formatDuration */.a)(task.durationSeconds * 1000)}`;
    const title = `${(0,task_state/* lookOf */.Li)(task.state).sign} <b>${code((0,cut/* cutMiddle */.it)((0,task_state/* taskName */.p5)(task), failures_NAME_LIMIT))}</b> · ${describeTries(task)}${took}${why}`;
    const url = report.taskUrl(task);
    const notes = [
        ...(url === '' ? [] : [markdown_link('Open the task in Airflow', url)]),
        ...(task.tryNumber > 1 ? [`${describeEarlier(task.tryNumber)} in Airflow`] : []),
        ...(reading.source === 'CloudWatch' ? ['read from CloudWatch Logs'] : []),
    ];
    if (log === undefined) {
        notes.push(`No log: ${escapeText(reading.missingBecause ?? 'none was found')}`);
        return details(title, `🔗 ${notes.join(' · ')}`, options);
    }
    if (log.tryNumber !== undefined)
        notes.push(`the log is of try ${log.tryNumber}`);
    const lines = (0,cut/* lastLinesWithin */.dl)(log.lines, options.perLog);
    if (log.isCut || lines.length < log.lines.length)
        notes.push(`the last ${lines.length} lines of the log`);
    const head = notes.length === 0 ? [] : [`🔗 ${notes.join(' · ')}`];
    return details(title, [...head, codeBlock(lines)].join('\n\n'), options);
}
function describeTries({ tryNumber, maxTries }) {
    return maxTries === undefined || maxTries < 0 || tryNumber > maxTries + 1
        ? `try ${tryNumber}`
        : `try ${tryNumber} of ${maxTries + 1}`;
}
function describeEarlier(tryNumber) {
    return tryNumber === 2 ? 'the log of try 1 is' : `the logs of tries 1 to ${tryNumber - 1} are`;
}
function nameTasks(tasks, report) {
    const names = tasks
        .slice(0, MOST_NAMES)
        .map((task) => markdown_link(code((0,cut/* cutMiddle */.it)((0,task_state/* taskName */.p5)(task), failures_NAME_LIMIT)), report.taskUrl(task)));
    const more = tasks.length > MOST_NAMES ? ` and ${tasks.length - MOST_NAMES} more` : '';
    return `${names.join(' ')}${more}`;
}

;// CONCATENATED MODULE: ./lib/report/printed-logs.js



const MOST_LINKS = 20;
function printTaskLogs(report, runner) {
    const { read, unread } = report.taskLogs;
    for (const reading of read)
        printReading(reading, report, runner);
    if (unread.length === 0)
        return;
    runner.info(`${unread.length} more task logs were not read:`);
    for (const task of unread.slice(0, MOST_LINKS))
        runner.info(`  ${(0,task_state/* taskName */.p5)(task)} ${report.taskUrl(task)}`.trimEnd());
    if (unread.length > MOST_LINKS)
        runner.info(`  and ${unread.length - MOST_LINKS} more`);
}
function annotateFailures(report, runner) {
    if (report.outcome.name !== 'failed' && report.outcome.name !== 'timed-out')
        return;
    const readings = new Map(report.taskLogs.read.map((reading) => [(0,task_state/* taskKey */.Do)(reading.task), reading]));
    const alike = new Map();
    for (const task of (0,task_state/* findFailures */.rB)(report.tasks ?? [], report.dagTasks)) {
        if (task.state !== 'failed')
            continue;
        const key = JSON.stringify([task.taskId, readings.get((0,task_state/* taskKey */.Do)(task))?.exception ?? '']);
        alike.set(key, [...(alike.get(key) ?? []), task]);
    }
    const groups = [...alike.values()];
    const room = runner.errorsLeft();
    for (const group of groups.slice(0, room))
        annotate(group, { report, readings }, runner);
    if (groups.length > room) {
        runner.info(`${groups.length - room} more failures have no annotation: GitHub shows 10 for a step.`);
    }
}
function printReading(reading, report, runner) {
    const { task, log } = reading;
    const url = report.taskUrl(task);
    const title = `Log of ${(0,task_state/* taskName */.p5)(task)}: ${(0,task_state/* stateName */.Vi)(task.state)}, ${describeTries(task)}`;
    const notes = [
        ...(url === '' ? [] : [`In Airflow: ${url}`]),
        ...(task.tryNumber > 1
            ? [`Only the last try is shown; ${describeEarlier(task.tryNumber)} in Airflow.`]
            : []),
        ...(reading.source === 'CloudWatch' ? ['Read from CloudWatch Logs.'] : []),
    ];
    if (log === undefined) {
        runner.printGroup(title, [...notes, `There is no log: ${reading.missingBecause ?? 'none was found'}.`]);
        return;
    }
    if (log.tryNumber !== undefined)
        notes.push(`The log is of try ${log.tryNumber}.`);
    const cut = log.isCut ? [`… only the last ${log.lines.length} lines`] : [];
    runner.printGroup(title, [...notes, ...cut, ...log.lines]);
}
function annotate(group, known, runner) {
    const [first] = group;
    if (first === undefined)
        return;
    const url = known.report.taskUrl(first);
    const others = group.length === 1
        ? ''
        : ` and ${group.length - 1} more (${(0,cut/* listSome */.XT)(group.slice(1).map(({ mapIndex }) => `[${mapIndex}]`), 10)})`;
    const exception = known.readings.get((0,task_state/* taskKey */.Do)(first))?.exception;
    runner.error(`Task ${(0,task_state/* taskName */.p5)(first)}${others} failed (${describeTries(first)})${url === '' ? '' : `: ${url}`}`, {
        title: exception ?? `Task ${(0,task_state/* taskName */.p5)(first)} failed`,
    });
}

;// CONCATENATED MODULE: ./lib/report/diagram-text.js


const MOST_DIAGRAM_CHARACTERS = 48_000;
const MOST_EDGES = 480;
const PLAIN_LABEL = /^[\w .]*$/;
const PLAIN_NAME = /^[\w .[\]()-]*$/;
function flowchartLabel(text, limit) {
    const line = (0,runner_printable/* toPrintableLines */.I)(text.toWellFormed()).join(' ').trim();
    const label = (0,cut/* cutMiddle */.it)(line === '' ? '?' : line, limit);
    if (PLAIN_LABEL.test(label))
        return label;
    return label.replace(/[^\p{L}\p{M}\p{N} ._]/gu, (character) => `#${character.codePointAt(0)};`);
}
function ganttName(text, limit) {
    const line = (0,runner_printable/* toPrintableLines */.I)(text.toWellFormed()).join(' ');
    if (PLAIN_NAME.test(line))
        return (0,cut/* cutMiddle */.it)(line, limit);
    return (0,cut/* cutMiddle */.it)(line.replace(/[^\p{L}\p{M}\p{N} ._[\]()-]/gu, '·'), limit);
}
function mermaid(lines) {
    return ['```mermaid', ...lines, '```'].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/task-groups.js
function findTaskGroups(taskIds) {
    const members = new Map();
    for (const taskId of taskIds) {
        for (const id of idsAlong(taskId)) {
            if (id !== taskId)
                members.set(id, (members.get(id) ?? 0) + 1);
        }
    }
    return new Set([...members].filter(([id, count]) => count > 1 && id !== '').map(([id]) => id));
}
function outermostGroup(taskId, groups) {
    return idsAlong(taskId).find((id) => groups.has(id));
}
function innermostGroup(id, groups) {
    return idsAlong(id).findLast((group) => group !== id && groups.has(group)) ?? '';
}
function idsAlong(id) {
    const parts = id.split('.');
    return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}

;// CONCATENATED MODULE: ./lib/report/flowchart.js



const MOST_NODES = 120;
const LABEL_LIMIT = 48;
const WIDEST_DEPTH = 6;
const SIGNS = {
    good: '✓',
    bad: '✗',
    retry: '↻',
    active: '▶',
    waiting: '…',
    skipped: '–',
    none: '',
};
const STYLES = {
    good: 'fill:#1a7f37,stroke:#116329,color:#ffffff',
    bad: 'fill:#cf222e,stroke:#82071e,color:#ffffff',
    upstream: 'fill:#bc4c00,stroke:#762c00,color:#ffffff',
    retry: 'fill:#9a6700,stroke:#633c01,color:#ffffff',
    active: 'fill:#0969da,stroke:#0a3069,color:#ffffff',
    waiting: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328',
    skipped: 'fill:#818b98,stroke:#59636e,color:#ffffff',
    none: 'fill:#f6f8fa,stroke:#818b98,color:#1f2328',
};
function drawFlowchart(dagTasks, instances) {
    if (dagTasks.length === 0)
        return undefined;
    for (const isFolded of [false, true]) {
        const markdown = draw(dagTasks, instances, isFolded);
        if (markdown !== undefined)
            return { markdown, isFolded };
    }
    return undefined;
}
function draw(dagTasks, instances, isFolded) {
    const groups = findTaskGroups(dagTasks.map((task) => task.taskId));
    const boxOf = (taskId) => (isFolded ? outermostGroup(taskId, groups) : undefined) ?? taskId;
    const boxes = new Map();
    for (const task of dagTasks) {
        const id = boxOf(task.taskId);
        const known = boxes.get(id);
        boxes.set(id, {
            id,
            isFolded: id !== task.taskId,
            tasks: (known?.tasks ?? 0) + 1,
            instances: known?.instances ?? [],
        });
    }
    for (const instance of instances)
        boxes.get(boxOf(instance.taskId))?.instances.push(instance);
    const edges = new Map();
    for (const task of dagTasks) {
        for (const child of task.downstreamTaskIds) {
            const [from, to] = [boxOf(task.taskId), boxOf(child)];
            if (from !== to && boxes.has(to))
                edges.set(JSON.stringify([from, to]), [from, to]);
        }
    }
    if (boxes.size > MOST_NODES || edges.size > MOST_EDGES)
        return undefined;
    const names = new Map([...boxes.keys()].map((id, i) => [id, `n${i}`]));
    const depth = Math.max(0, ...(0,task_state/* measureDepths */.vT)(dagTasks).values());
    const lines = [
        `flowchart ${depth > WIDEST_DEPTH ? 'TB' : 'LR'}`,
        ...(isFolded
            ? [...boxes.values()].map((box) => `  ${drawBox(box, names)}`)
            : drawTree(boxes, groups, names)),
        ...[...edges.values()].map(([from, to]) => `  ${names.get(from)} --> ${names.get(to)}`),
        ...drawStyles(boxes, names),
    ];
    const text = mermaid(lines);
    return text.length > MOST_DIAGRAM_CHARACTERS ? undefined : text;
}
function drawTree(boxes, groups, names) {
    const lines = [];
    const styles = [];
    const children = new Map();
    const parentOf = (id) => innermostGroup(id, groups);
    for (const id of [...groups, ...boxes.keys()]) {
        const parent = parentOf(id);
        children.set(parent, [...(children.get(parent) ?? []), id]);
    }
    const place = (id, indent) => {
        const box = boxes.get(id);
        if (box !== undefined)
            lines.push(`${indent}${drawBox(box, names, parentOf(id))}`);
        if (!groups.has(id))
            return;
        const frame = `g${styles.length}`;
        styles.push(`  style ${frame} fill:transparent,stroke:#818b98,stroke-dasharray:4 3`);
        lines.push(`${indent}subgraph ${frame}["${flowchartLabel(lastName(id, parentOf(id)), LABEL_LIMIT)}"]`);
        for (const child of children.get(id) ?? [])
            place(child, `${indent}  `);
        lines.push(`${indent}end`);
    };
    for (const id of children.get('') ?? [])
        place(id, '  ');
    return [...lines, ...styles];
}
function drawBox(box, names, parent = '') {
    const counts = (0,task_state/* countStates */.c0)(box.instances);
    const worst = Object.keys(counts)[0] ?? 'none';
    const sign = SIGNS[(0,task_state/* lookOf */.Li)(worst).kind];
    const bad = counts['failed'] ?? 0;
    const mapped = box.instances.filter((task) => task.mapIndex >= 0).length;
    const amount = box.isFolded ? `${box.tasks} tasks` : mapped > 0 ? `${mapped} mapped` : '';
    const extra = [amount, amount !== '' && bad > 0 ? `${bad} failed` : ''].filter((part) => part !== '');
    const label = flowchartLabel(lastName(box.id, parent), LABEL_LIMIT);
    const shown = [sign, label].filter((part) => part !== '').join(' ');
    return `${names.get(box.id)}["${extra.length === 0 ? shown : `${shown}<br>${extra.join(', ')}`}"]`;
}
function drawStyles(boxes, names) {
    const members = new Map();
    for (const box of boxes.values()) {
        const worst = box.instances.map((task) => (0,task_state/* stateName */.Vi)(task.state)).sort(task_state/* compareStates */.CD)[0] ?? 'none';
        const style = worst === 'upstream_failed' ? 'upstream' : (0,task_state/* lookOf */.Li)(worst).kind;
        members.set(style, [...(members.get(style) ?? []), names.get(box.id) ?? '']);
    }
    return [...members].flatMap(([style, ids]) => [
        `  classDef ${style} ${STYLES[style]}`,
        `  class ${ids.join(',')} ${style}`,
    ]);
}
function lastName(id, parent) {
    return parent === '' ? id : id.slice(parent.length + 1);
}

;// CONCATENATED MODULE: ./lib/report/gantt.js




const MOST_BARS = 50;
const gantt_NAME_LIMIT = 48;
const DAY_MS = 86_400_000;
const COLORS = {
    sectionBkgColor: '#818b9814',
    altSectionBkgColor: '#818b9814',
    gridColor: '#818b98',
    taskBkgColor: '#afb8c1',
    taskBorderColor: '#59636e',
    doneTaskBkgColor: '#6fdd8b',
    doneTaskBorderColor: '#1a7f37',
    activeTaskBkgColor: '#80ccff',
    activeTaskBorderColor: '#0969da',
    critBkgColor: '#ff8182',
    critBorderColor: '#cf222e',
    taskTextColor: '#1f2328',
    taskTextDarkColor: '#1f2328',
    taskTextLightColor: '#1f2328',
};
const BARS = {
    good: { sign: '✓', tag: 'done, ' },
    bad: { sign: '✗', tag: 'crit, ' },
    retry: { sign: '↻', tag: 'crit, active, ' },
    active: { sign: '▶', tag: 'active, ' },
    waiting: { sign: '…', tag: '' },
    skipped: { sign: '–', tag: '' },
    none: { sign: '·', tag: '' },
};
function drawGantt(tasks, endsAt) {
    const perTask = (0,task_state/* groupByTask */.QD)(tasks);
    const perBar = perTask.length > MOST_BARS ? foldGroups(perTask) : perTask;
    const isFolded = perBar.length < perTask.length;
    const bars = perBar.flatMap((group) => drawSpan(group, endsAt));
    if (bars.length === 0)
        return undefined;
    const kept = new Set([...bars].sort((a, b) => rank(b) - rank(a)).slice(0, MOST_BARS));
    const shown = bars.filter((bar) => kept.has(bar));
    const first = Math.min(...shown.map((bar) => bar.from));
    const last = Math.max(...shown.map((bar) => bar.to));
    const markdown = mermaid([
        `%%{init: ${JSON.stringify({ themeVariables: COLORS })}}%%`,
        'gantt',
        '  dateFormat x',
        `  axisFormat ${axisFormat(last - first)}`,
        '  todayMarker off',
        ...shown.map((bar, i) => `  ${drawBar(bar, i)}`),
    ]);
    if (markdown.length > MOST_DIAGRAM_CHARACTERS)
        return undefined;
    return { markdown, shown: shown.length, total: bars.length, isFolded };
}
function foldGroups(perTask) {
    const groups = findTaskGroups(perTask.map(({ taskId }) => taskId));
    const folded = Map.groupBy(perTask, ({ taskId }) => outermostGroup(taskId, groups) ?? taskId);
    return [...folded].map(([taskId, members]) => ({
        taskId: members.length > 1 ? `${taskId} (${members.length} tasks)` : taskId,
        isMapped: false,
        instances: members.flatMap(({ instances }) => instances),
        state: members.map(({ state }) => state).sort(task_state/* compareStates */.CD)[0] ?? 'none',
    }));
}
function drawSpan(group, endsAt) {
    const spans = group.instances.flatMap((task) => spanOf(task, endsAt));
    if (spans.length === 0)
        return [];
    const from = spans.reduce((least, span) => Math.min(least, span.from), Infinity);
    const to = spans.reduce((most, span) => Math.max(most, span.to), 0);
    const name = group.isMapped ? `${group.taskId} (${group.instances.length} mapped)` : group.taskId;
    return [{ name, kind: (0,task_state/* lookOf */.Li)(group.state).kind, from, to }];
}
function rank({ kind, from, to }) {
    return (kind === 'bad' ? 1e15 : 0) + (to - from);
}
function drawBar({ name, kind, from, to }, i) {
    const { sign, tag } = BARS[kind];
    const label = `${sign} ${ganttName(name, gantt_NAME_LIMIT)} ${(0,duration/* formatDuration */.a)(to - from)}`;
    return `${label} :${tag}t${i}, ${from}, ${Math.max(to, from + 1)}`;
}
function spanOf(task, endsAt) {
    const from = Date.parse(task.startDate ?? '');
    if (Number.isNaN(from))
        return [];
    const end = Date.parse(task.endDate ?? '');
    return [{ from, to: Math.max(Number.isNaN(end) ? endsAt : end, from) }];
}
function axisFormat(lengthMs) {
    if (lengthMs < DAY_MS / 12)
        return '%H:%M:%S';
    return lengthMs < DAY_MS ? '%H:%M' : '%d %b %H:%M';
}

;// CONCATENATED MODULE: ./lib/report/task-table.js




const TABLE_BYTES = 150_000;
const OPEN_ROWS = 25;
const task_table_NAME_LIMIT = 80;
const SLOWEST = 5;
function describeTasks(report) {
    if (report.tasks === undefined || report.tasks.length === 0)
        return undefined;
    const groups = (0,task_state/* groupByTask */.QD)(report.tasks);
    const rows = new Map();
    let left = TABLE_BYTES;
    for (const group of [...groups].sort((a, b) => (0,task_state/* compareStates */.CD)(a.state, b.state))) {
        const row = describeGroup(group, report);
        left -= (0,cut/* byteLength */.dp)(row.join(' | ')) + 5;
        if (left < 0)
            break;
        rows.set(group, row);
    }
    const shown = groups.flatMap((group) => {
        const row = rows.get(group);
        return row === undefined ? [] : [row];
    });
    const body = table('lllr', ['Task', 'State', 'Tries', 'Duration'], shown);
    const rest = groups.length - shown.length;
    const more = rest === 0 ? '' : `\n\n… and ${rest} more tasks, left out to keep this page small.`;
    if (groups.length <= OPEN_ROWS)
        return `### Tasks\n\n${body}${more}`;
    return `### Tasks\n\n${details(`All ${groups.length} tasks`, `${body}${more}`)}`;
}
function describeSlowest(report) {
    const { tasks = [], run } = report;
    const runMs = (0,duration/* spanMs */.J)(run?.startDate, run?.endDate);
    const timed = tasks
        .flatMap((task) => {
        const ms = tookMs(task);
        return ms === undefined || ms < 1_000 ? [] : [{ task, ms }];
    })
        .sort((a, b) => b.ms - a.ms);
    if (timed.length <= SLOWEST)
        return undefined;
    const rows = timed.slice(0, SLOWEST).map(({ task, ms }) => {
        const share = runMs === undefined || runMs === 0 ? '' : `${Math.min(Math.round((ms / runMs) * 100), 100)} %`;
        return [nameCell(task.taskId, task.mapIndex, report.taskUrl(task)), (0,duration/* formatDuration */.a)(ms), share];
    });
    return `### Slowest tasks\n\n${table('lrr', ['Task', 'Duration', 'Share of the run'], rows)}`;
}
function describeGroup(group, report) {
    const { instances } = group;
    const [first] = instances;
    if (first === undefined)
        return [];
    if (!group.isMapped) {
        const url = first.startDate === undefined && first.tryNumber === 0 ? '' : report.taskUrl(first);
        const ms = tookMs(first);
        return [
            nameCell(group.taskId, -1, url),
            `${(0,task_state/* lookOf */.Li)(first.state).sign} ${escapeText(group.state)}`,
            first.startDate === undefined ? '' : String(first.tryNumber),
            ms === undefined ? '' : (0,duration/* formatDuration */.a)(ms),
        ];
    }
    const states = Object.entries((0,task_state/* countStates */.c0)(instances)).map(([state, count]) => `${(0,task_state/* lookOf */.Li)(state).sign} ${count} ${escapeText(state)}`);
    const longest = instances.reduce((most, task) => Math.max(most, tookMs(task) ?? 0), 0);
    const tries = instances.reduce((most, task) => Math.max(most, task.tryNumber), 0);
    return [
        `${nameCell(group.taskId, -1, '')} × ${instances.length}`,
        states.join('<br>'),
        tries > 1 ? `up to ${tries}` : String(tries),
        longest === 0 ? '' : `longest ${(0,duration/* formatDuration */.a)(longest)}`,
    ];
}
function nameCell(taskId, mapIndex, url) {
    const index = mapIndex < 0 ? '' : ` [${mapIndex}]`;
    return markdown_link(code(`${(0,cut/* cutMiddle */.it)(taskId, task_table_NAME_LIMIT)}${index}`), url);
}
function tookMs(task) {
    return task.durationSeconds === undefined
        ? (0,duration/* spanMs */.J)(task.startDate, task.endDate)
        : task.durationSeconds * 1000;
}

;// CONCATENATED MODULE: ./lib/report/summary.js










const SUMMARY_BYTES = 1_000_000;
const LOG_BYTES = 400_000;
const summary_MESSAGE_LIMIT = 3_000;
const summary_NAME_LIMIT = 120;
const MOST_WARNINGS = 20;
const WARNING_LIMIT = 600;
function writeSummary(report, now) {
    const failed = describeFailedTasks(report, LOG_BYTES);
    return assemble([
        describeVerdict(report),
        describeFacts(report),
        describeImportError(report),
        failed,
        describeRehearsal(report),
        describeWarnings(report),
        describeFlow(report),
        describeTasks(report),
        describeTimes(report, now),
        describeSlowest(report),
    ]);
}
function assemble(parts) {
    const note = '… Parts of this page were left out: a job summary may have 1 MiB.';
    const kept = [];
    let left = SUMMARY_BYTES - (0,cut/* byteLength */.dp)(note) - 4;
    let isCut = false;
    for (const part of parts) {
        if (part === undefined)
            continue;
        const bytes = (0,cut/* byteLength */.dp)(part) + 2;
        if (bytes > left) {
            isCut = true;
            continue;
        }
        left -= bytes;
        kept.push(part);
    }
    if (isCut)
        kept.push(note);
    return `${kept.join('\n\n')}\n`;
}
function describeVerdict(report) {
    const { outcome, dagId, run, runUrl } = report;
    const { sign, words } = verdictWords[outcome.name];
    const name = dagId === '' ? 'The DAG' : `DAG ${code((0,cut/* cutMiddle */.it)(dagId, summary_NAME_LIMIT))}`;
    const tookMs = outcome.name === 'success' || outcome.name === 'failed'
        ? (0,duration/* spanMs */.J)(run?.startDate, run?.endDate)
        : undefined;
    const after = tookMs === undefined ? '' : ` ${outcome.name === 'failed' ? 'after' : 'in'} ${(0,duration/* formatDuration */.a)(tookMs)}`;
    const heading = `## ${sign} ${name} ${words}${after}`;
    const message = `**Result:** ${escapeText((0,cut/* cutEnd */.ym)(verdictMessage(report), summary_MESSAGE_LIMIT))}`;
    const hint = outcome.hint === undefined ? [] : [`💡 ${escapeText((0,cut/* cutEnd */.ym)(outcome.hint, summary_MESSAGE_LIMIT))}`];
    const open = run === undefined ? '' : markdown_link('Open the run in Airflow', runUrl);
    const links = open.startsWith('<a') ? [`🔗 ${open}`] : [];
    return [heading, message, ...hint, ...links].join('\n\n');
}
function describeImportError({ importError }) {
    if (importError === undefined)
        return undefined;
    const lines = (0,import_error/* lastLines */.w$)(importError.stackTrace).map((line) => (0,cut/* cutEnd */.ym)(line, summary_MESSAGE_LIMIT));
    return `### Import error\n\n📄 ${code((0,cut/* cutMiddle */.it)(importError.filename, summary_NAME_LIMIT))}\n\n${codeBlock(lines)}`;
}
function describeRehearsal({ rehearsal }) {
    if (rehearsal === undefined)
        return undefined;
    const signs = { ok: '✅', failed: '❌', 'cannot-check': '❔' };
    const rows = rehearsal.checks.map((check) => [
        `${signs[check.status]} ${escapeText((0,cut/* cutEnd */.ym)(check.name, summary_NAME_LIMIT))}`,
        [check.detail, check.hint]
            .filter((text) => text !== undefined)
            .map((text) => escapeText((0,cut/* cutEnd */.ym)(text, summary_MESSAGE_LIMIT)))
            .join('<br>💡 '),
    ]);
    const request = JSON.stringify(rehearsal.request, null, 2)
        .split('\n')
        .map((line) => (0,cut/* cutEnd */.ym)(line, summary_MESSAGE_LIMIT));
    return [
        '### Dry run: nothing was started',
        table('ll', ['Check', 'Finding'], rows),
        'A trigger would send this, with the values of its conf:',
        codeBlock(request, 'json'),
    ].join('\n\n');
}
function describeWarnings({ warnings }) {
    if (warnings.length === 0)
        return undefined;
    const shown = warnings
        .slice(0, MOST_WARNINGS)
        .map((text) => `- ⚠️ ${escapeText((0,cut/* cutEnd */.ym)(text, WARNING_LIMIT))}`);
    const more = warnings.length > MOST_WARNINGS ? [`- and ${warnings.length - MOST_WARNINGS} more in the log`] : [];
    return ['### Warnings', [...shown, ...more].join('\n')].join('\n\n');
}
function describeFlow({ dagTasks = [], tasks = [] }) {
    if (dagTasks.length < 2)
        return undefined;
    const chart = drawFlowchart(dagTasks, tasks);
    if (chart === undefined)
        return undefined;
    const note = chart.isFolded
        ? '\n\n<sub>Each box is a task group, in the state of its worst task.</sub>'
        : '';
    return `### Graph\n\n${chart.markdown}${note}`;
}
function describeTimes({ tasks = [], run }, now) {
    const end = Date.parse(run?.endDate ?? '');
    const chart = drawGantt(tasks, Number.isNaN(end) ? now.getTime() : end);
    if (chart === undefined)
        return undefined;
    const few = chart.shown === chart.total ? '' : `The ${chart.shown} longest of ${chart.total} bars. `;
    const fold = chart.isFolded ? 'One bar for each task group. ' : '';
    return `### Timeline\n\n${chart.markdown}\n\n<sub>${fold}${few}In your browser's time zone.</sub>`;
}

;// CONCATENATED MODULE: ./lib/report/publish.js








async function publishReport(report, wishes, place, signal) {
    const { runner, clock } = place;
    const attempt = async (what, act) => {
        try {
            await act();
        }
        catch (error) {
            runner.warn(`${what} failed: ${error instanceof Error ? error.message : String(error)}.`);
            if (error instanceof Error)
                runner.debug(error.stack ?? '');
        }
    };
    await attempt('Setting the outputs', () => (0,outputs/* setOutputs */.n0)(report, runner));
    await attempt('Printing the task logs', () => printTaskLogs(report, runner));
    await attempt('Annotating the import error', () => annotateImportError(report, runner));
    await attempt('Annotating the failed tasks', () => annotateFailures(report, runner));
    const complete = () => ({
        ...report,
        warnings: [...new Set([...report.warnings, ...runner.warnings])],
    });
    if (wishes.prComment) {
        await attempt('Updating the pull request comment', () => updateComment(complete(), { token: wishes.githubToken, runner, clock }, signal));
    }
    if (wishes.summary) {
        await attempt('Writing the job summary', () => runner.writeSummary(writeSummary(complete(), clock.date())));
    }
    tellVerdict(report, runner);
}
function tellVerdict(report, runner) {
    const { outcome, run, runUrl } = report;
    const text = [
        verdictMessage(report),
        ...(outcome.hint === undefined ? [] : [outcome.hint]),
        ...(run === undefined || runUrl === '' ? [] : [runUrl]),
    ];
    if ((0,lib_outcome/* passes */.W)(outcome.name)) {
        runner.info(`${verdictWords[outcome.name].sign} ${text.join(' ')}`);
        return;
    }
    const code = outcome.code === undefined ? '' : ` (${outcome.code})`;
    runner.verdict(text.join('\n'), { title: `${verdictTitle(report)}${code}` });
}
async function annotateImportError(report, runner) {
    const { importError } = report;
    if (importError === undefined)
        return;
    runner.printGroup(`Import error of ${importError.filename}`, (0,import_error/* lastLines */.w$)(importError.stackTrace));
    const place = await findImportErrorPlace(importError, runner.context.workspace);
    const title = (0,import_error/* exceptionLine */.i6)(importError) || `${importError.filename} cannot be imported`;
    runner.error([importError.filename, ...(0,import_error/* lastLines */.w$)(importError.stackTrace)].join('\n'), { ...place, title });
}


/***/ })

};
