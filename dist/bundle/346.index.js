export const id = 346;
export const ids = [346];
export const modules = {

/***/ 6346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logVerdict: () => (/* binding */ logVerdict),
/* harmony export */   publishReport: () => (/* binding */ publishReport)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




// lib/report/summary/markdown.js
const XML = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
const ACTIVE = /[@#$`\\]|:(?!\d\d:)[\w+-]+:|:\/\/|www\.|mailto:|xmpp:|GH-\d/i;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function inlineText(text) {
	const line = toLine(text);
	return ACTIVE.test(line) ? `<code>${escapeXml(line)}</code>` : escapeXml(isolate(line));
}
function code(text) {
	const line = toLine(text);
	return `<code>${line === "" ? "&nbsp;" : escapeXml(isolate(line))}</code>`;
}
function nameCode(name, limit = 250) {
	return name.length <= limit ? code(name) : `<i>${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(name, limit)}</i>`;
}
function heading(level, html) {
	return `<h${level}>${html}</h${level}>`;
}
function paragraph(html) {
	return `<p>${html}</p>`;
}
function list(items) {
	return [
		"<ul>",
		...items.map((item) => `<li>${item}</li>`),
		"</ul>"
	].join("\n");
}
function link(html, url) {
	const address = url.replace(/[!'()*]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`);
	if (!isSafeUrl(address) || (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.bn)(address) !== address) return html;
	return `<a href="${escapeXml(address)}">${html}</a>`;
}
function isSafeUrl(url) {
	if (!/^https:\/\/[^\s<>"'`\\]+$/.test(url)) return false;
	const parsed = URL.parse(url);
	return parsed !== null && parsed.username === "" && parsed.password === "";
}
function codeBlock(lines, language = "text") {
	const printable = lines.flatMap((line) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__["in"])((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.bn)(line.toWellFormed())));
	const longest = printable.reduce((most, line) => (line.match(/`+/g) ?? []).reduce((max, run) => Math.max(max, run.length), most), 2);
	const fence = "`".repeat(longest + 1);
	return [
		`${fence}${language}`,
		...printable,
		fence
	].join("\n");
}
function table(align, head, rows) {
	return [
		"<table>",
		...head === void 0 ? [] : [tableRow(align, head, "th")],
		...rows.map((cells) => tableRow(align, cells)),
		"</table>"
	].join("\n");
}
function tableRow(align, cells, element = "td") {
	return `<tr>${cells.map((cell, i) => {
		return `<${element}${align[i] === "r" ? " align=\"right\"" : element === "th" ? " align=\"left\"" : ""}>${cell}</${element}>`;
	}).join("")}</tr>`;
}
function details(title, body, options = {}) {
	return `<details${options.isOpen === true ? " open" : ""}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function toLine(text) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__["in"])((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.bn)(text.toWellFormed())).join(" ");
}
function isolate(line) {
	return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}
function escapeXml(text) {
	return text.replace(/[&<>"']/g, (character) => XML[character] ?? character);
}
// lib/report/summary/facts.js
const MOST_KEYS = 40;
const TEXT_LIMIT = 100;
const NAME_LIMIT$1 = 250;
const ORIGINS = {
	created: "created by this step",
	adopted: "found: it has the id and the conf that this step would have used",
	attached: "attached to: it existed before",
	resumed: "resumed: its failed tasks were cleared"
};
function describeFacts(report) {
	return tableOf([
		...runRows(report),
		...confFacts(report),
		...workflowFacts(report)
	]);
}
function describeNames(report) {
	return tableOf([...runRows(report), ...workflowFacts(report)]);
}
function runRows(report) {
	return [
		...runFacts(report),
		...placeFacts(report),
		...timeFacts(report),
		...taskFacts(report)
	];
}
function tableOf(rows) {
	return rows.length === 0 ? void 0 : table("ll", void 0, rows);
}
function runFacts({ run, runUrl, origin }) {
	if (run === void 0) return [];
	const state = ` ${inlineText(run.state)}`;
	const how = origin === void 0 ? "" : `, ${ORIGINS[origin]}`;
	return [["DAG run", `${link(nameCode(run.runId), runUrl)}${state}${how}`]];
}
function placeFacts(report) {
	if (report.environment === "") return [];
	return [["Environment", [
		nameCode(report.environment),
		...report.region === "" ? [] : [inlineText((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(report.region, TEXT_LIMIT))],
		...report.airflowVersion === void 0 ? [] : [`Airflow ${inlineText((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(report.airflowVersion, TEXT_LIMIT))}`],
		...report.transport === void 0 ? [] : [`through ${_start_js__WEBPACK_IMPORTED_MODULE_0__.Lt[report.transport]}`]
	].join(" · ")]];
}
function timeFacts({ run, expectation }) {
	if (run === void 0) return [];
	const rows = [];
	const instant = (date) => inlineText((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(formatInstant(date), TEXT_LIMIT));
	if (run.startDate !== void 0) {
		const to = run.endDate === void 0 ? "" : ` to ${instant(run.endDate)}`;
		rows.push([run.endDate === void 0 ? "Started" : "Time", `${instant(run.startDate)}${to}`]);
	}
	const { tookMs, queuedMs } = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.i)(run);
	const usual = expectation === void 0 ? "" : describeUsual(expectation);
	if (tookMs !== void 0) rows.push(["Duration", `<b>${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.I)(tookMs)}</b>${usual === "" ? "" : ` (${usual})`}`]);
	else if (usual !== "") rows.push(["Usual duration", usual]);
	if (queuedMs !== void 0 && queuedMs >= 1e3) rows.push(["Queued for", (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.I)(queuedMs)]);
	if (run.logicalDate !== void 0) rows.push(["Logical date", instant(run.logicalDate)]);
	return rows;
}
function describeUsual({ runs, medianMs }) {
	return `median of the last ${runs} successful runs: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.I)(medianMs)}`;
}
function taskFacts({ tasks, unknown }) {
	if (unknown.some(({ kind }) => kind === "tasks")) return [["Task instances", "unknown: they could not be read when the run had ended"]];
	if (tasks === void 0 || tasks.length === 0) return [];
	const counts = Object.entries((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.c)(tasks)).map(([state, count]) => `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.o)(state).sign} ${count} ${inlineText((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(state, TEXT_LIMIT))}`);
	return [["Task instances", `${tasks.length > 2e4 ? `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.u)(tasks)}; of those that were read: ` : ""}${counts.join(" · ")}`]];
}
function confFacts({ confKeys }) {
	if (confKeys.length === 0) return [];
	const shown = confKeys.slice(0, MOST_KEYS).map((key) => nameCode(key));
	const more = confKeys.length > MOST_KEYS ? ` and ${confKeys.length - MOST_KEYS} more` : "";
	return [["Conf keys", `${shown.join(" ")}${more} (values are not shown)`]];
}
function workflowFacts({ workflow }) {
	const { repository, runId, runNumber, runAttempt, serverUrl, sha, ref, actor } = workflow;
	if (repository === "" || runId === "") return [];
	const attempt = runAttempt > 1 ? `, attempt ${runAttempt}` : "";
	const commit = sha === "" ? [] : [`commit ${link(code(sha.slice(0, 7)), `${serverUrl}/${repository}/commit/${sha}`)}`];
	return [["Workflow", [
		link(`${inlineText((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(workflow.workflow || "workflow", NAME_LIMIT$1))} #${inlineText(runNumber)}${attempt}`, (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.sn)(workflow)),
		...workflow.job === "" ? [] : [`job ${nameCode(workflow.job)}`],
		...ref === "" ? [] : [nameCode(ref.replace(/^refs\/(?:heads|tags)\//, ""))],
		...commit,
		...actor === "" ? [] : [`by ${inlineText((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(actor, TEXT_LIMIT))}`]
	].join(" · ")]];
}
function formatInstant(date) {
	const ms = Date.parse(date);
	return Number.isNaN(ms) ? date : `${new Date(ms).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
// lib/report/troubleshooting.js
function codeOf({ code, name }) {
	return code ?? name;
}
function findHelp(outcome, { serverUrl, actionRepository, actionRef }) {
	const path = `docs/TROUBLESHOOTING.md#${codeOf(outcome)}`;
	const isKnown = /^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(actionRepository) && /^(?!.*\.\.)\w[\w./-]{0,200}$/.test(actionRef);
	const url = `${serverUrl}/${actionRepository}/blob/${actionRef}/${path}`;
	return {
		path,
		url: isKnown && isSafeUrl(url) ? url : ""
	};
}
// lib/report/verdict-text.js
const NAMED_TASKS = 3;
const EXCEPTION_LIMIT$2 = 300;
const SIGNS$1 = {
	success: "✅",
	failed: "❌",
	"timed-out": "⏰",
	cancelled: "🚫",
	triggered: "🚀",
	skipped: "⏭️",
	validated: "☑️",
	"not-ready": "⛔",
	error: "💥"
};
function headline(report) {
	const { name, subject } = report.outcome;
	const sign = SIGNS$1[name];
	if (subject !== void 0) return {
		sign,
		subject,
		words: " cannot be used"
	};
	const words = describeResult(report);
	return {
		sign,
		subject,
		words: words.startsWith(":") ? words : ` ${words}`
	};
}
function describeResult({ outcome, run, origin, purpose }) {
	switch (outcome.name) {
		case "success": return "succeeded";
		case "failed": return "failed";
		case "timed-out": return run === void 0 ? "was not triggered in time" : "did not finish in time";
		case "cancelled":
			if (run !== void 0) return ": stopped waiting because the workflow was cancelled";
			return `${outcome.isUncertain === true ? "may have been" : "was not"} triggered: the workflow was cancelled`;
		case "triggered": return "was triggered";
		case "skipped": return "was not triggered";
		case "validated": return "can be triggered";
		case "not-ready": return purpose === "dry-run" ? "cannot be triggered" : "was not triggered";
		case "error":
			if (outcome.code === "trigger-uncertain") return "may have been triggered";
			if (run !== void 0 && origin === "resumed" && (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.et)(run)) return "could not be resumed";
			if (run !== void 0) return "could not be watched any longer";
			return {
				trigger: "was not triggered",
				attach: "could not be watched",
				"dry-run": "could not be checked"
			}[purpose];
	}
}
function verdictTitle(report) {
	const { dagId, outcome } = report;
	const { subject, words } = headline(report);
	const name = dagId === "" ? "The DAG" : `DAG "${dagId}"`;
	return `${subject ?? name}${words} (${codeOf(outcome)})`;
}
function verdictMessage(report) {
	const { outcome } = report;
	const message = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(outcome.message);
	if (outcome.name === "failed" && (report.tasks !== void 0 || report.unknown.length > 0)) return `${message} ${describeFailures$1(report)}`.trimEnd();
	if (outcome.name === "timed-out") return [message, ...describeAwaited(report)].join(" ");
	return message;
}
function verdictHint(report) {
	const { outcome } = report;
	return outcome.name === "timed-out" && describeAwaited(report).length > 0 ? `Answer in Airflow, on the page of the task under "Required Actions". ${outcome.hint ?? ""}`.trimEnd() : outcome.hint;
}
function describeAwaited({ tasks = [] }) {
	const names = tasks.filter(({ state }) => state === _start_js__WEBPACK_IMPORTED_MODULE_0__.a).map(_start_js__WEBPACK_IMPORTED_MODULE_0__.h);
	if (names.length === 0) return [];
	return [`${names.length === 1 ? "A task waits" : `${names.length} task instances wait`} for the input of a person: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(names, NAMED_TASKS)}.`];
}
function describeFailures$1({ tasks = [], areTasksFinal, dagTasks, taskLogs, unknown }) {
	const isTasksUnknown = unknown.some(({ kind }) => kind === "tasks");
	const failures = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.l)(tasks, dagTasks);
	const roots = failures.filter((task) => task.state === "failed");
	if (failures.length === 0 && isTasksUnknown) return "Which task failed is unknown: the task instances could not be read.";
	const arePartOfAll = !areTasksFinal || tasks.length > 2e4;
	if (failures.length === 0 && arePartOfAll) return "";
	if (failures.length === 0) return "No task failed: the run may have been set to failed by hand, or have outlived its dagrun_timeout.";
	const named = [...new Set((roots.length > 0 ? roots : failures).map(_start_js__WEBPACK_IMPORTED_MODULE_0__.h))];
	const [first] = taskLogs.read.filter(({ exception, task }) => exception !== void 0 && task.state === "failed");
	const exception = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(first?.exception, EXCEPTION_LIMIT$2) ?? "its error is too long for this line; see its log";
	const why = first === void 0 ? "" : ` ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)(first.task)}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(exception)}`;
	return `${`${named.length === 1 ? "Failed task" : `${named.length} failed task instances`}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(named, NAMED_TASKS)}${arePartOfAll ? "; there may be others" : ""}.`}${why}`;
}
// lib/report/comment/own-comment.js
const PAGE = 100;
const MOST_PAGES = 10;
const ACTIONS_BOT = "github-actions[bot]";
async function findOwnComment(octokit, { pull, marker }, signal) {
	let isOurs;
	for await (const comments of readPages(octokit, pull, signal)) for (const comment of comments.toReversed()) {
		if (comment.body?.startsWith(marker) !== true) continue;
		isOurs ??= await findAuthor(octokit, signal);
		if (isOurs(comment)) return comment.id;
	}
}
async function putComment(octokit, what, signal) {
	const { pull, id, body } = what;
	const { issues } = octokit.rest;
	const { owner, repo } = pull;
	const request = { signal };
	if (id !== void 0) {
		const edit = async () => await issues.updateComment({
			owner,
			repo,
			comment_id: id,
			body,
			request
		});
		try {
			await edit();
			return;
		} catch (error) {
			const status = statusOf(error);
			if (status !== void 0 && status >= 500) {
				await edit();
				return;
			}
			if (status !== 404) throw error;
		}
	}
	await issues.createComment({
		...pull,
		body,
		request
	});
}
function statusOf(error) {
	const status = error instanceof Error && "status" in error ? error.status : void 0;
	return typeof status === "number" ? status : void 0;
}
async function* readPages(octokit, pull, signal) {
	const read = async (page) => await octokit.rest.issues.listComments({
		...pull,
		per_page: PAGE,
		page,
		request: { signal }
	});
	const first = await read(1);
	const last = readLastPage(first.headers.link);
	if (last !== void 0) {
		const oldest = Math.max(2, last - MOST_PAGES + 2);
		for (let page = last; page >= oldest; page -= 1) yield (await read(page)).data;
		yield first.data;
		return;
	}
	const pages = [first.data];
	while (pages.at(-1)?.length === PAGE && pages.length < MOST_PAGES) pages.push((await read(pages.length + 1)).data);
	yield* pages.toReversed();
}
function readLastPage(link) {
	const last = link?.split(",").find((part) => part.includes("rel=\"last\""));
	const page = last === void 0 ? null : /[?&]page=(\d{1,6})\b/.exec(last);
	return page === null ? void 0 : Number(page[1]);
}
async function findAuthor(octokit, signal) {
	const request = { signal };
	try {
		const { data } = await octokit.rest.users.getAuthenticated({ request });
		if (data.type !== "Bot") return ({ user, performed_via_github_app: app }) => user?.id === data.id && (app ?? null) === null;
		return byApp(data.login);
	} catch (error) {
		requireRefusal(error);
	}
	try {
		const { viewer } = await octokit.graphql("query { viewer { login } }", { request });
		return byApp(viewer?.login ?? ACTIONS_BOT);
	} catch (error) {
		requireRefusal(error);
	}
	return byApp(ACTIONS_BOT);
}
function byApp(name) {
	const slug = name.replace(/\[bot\]$/, "");
	return ({ user, performed_via_github_app: app }) => user?.type === "Bot" && user.login === `${slug}[bot]` && (app?.slug === void 0 || app.slug === slug);
}
function requireRefusal(error) {
	if (!(error instanceof Error)) throw error;
	const status = statusOf(error);
	if (error.name !== "GraphqlResponseError" && status !== 403 && status !== 404) throw error;
}
// lib/report/comment/pull-request.js
async function readEventPullRequest(context, log = () => {}) {
	const { pull_request: pull, issue } = await readEvent(context.eventPath, log);
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xn)(pull) && isNumber(pull["number"])) return pull["number"];
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xn)(issue) && (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xn)(issue["pull_request"]) && isNumber(issue["number"])) return issue["number"];
	const merge = /^refs\/pull\/(\d{1,10})\//.exec(context.ref);
	return merge === null ? void 0 : Number(merge[1]);
}
async function findOpenPullRequest(octokit, { repository, sha }, signal) {
	if (!/^[0-9a-f]{40,64}$/i.test(sha)) return void 0;
	const [owner = "", repo = ""] = repository.split("/");
	const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
		owner,
		repo,
		commit_sha: sha,
		per_page: 100,
		request: { signal }
	});
	return data.find((pull) => pull.state === "open" && pull.base?.repo?.full_name?.toLowerCase() === repository.toLowerCase() && (pull.head?.sha === sha || pull.merge_commit_sha === sha))?.number;
}
async function readEvent(path, log) {
	if (path === "") return {};
	try {
		return await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.on)(path);
	} catch (error) {
		log(`The file of the event (GITHUB_EVENT_PATH) cannot be used: ${error instanceof Error && "code" in error ? String(error.code) : "it is not a JSON object"}. The pull request is looked up by the commit instead.`);
		return {};
	}
}
function isNumber(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
// lib/report/comment/pr-comment.js
const LIMIT_MS = 2e4;
const LAST_MS = 2500;
const MESSAGE_LIMIT$1 = 300;
const COMMENT_BYTES = 65e3;
const TASKS_BYTES = 4e4;
const MOST_TASKS = 10;
async function updateComment(report, place, signal) {
	const { runner, token, clock, limitMs = LIMIT_MS } = place;
	if (token === "") {
		runner.warn("There is no pull request comment: the input \"github-token\" is empty.");
		return;
	}
	const [ms, end] = signal.aborted ? [LAST_MS, new AbortController().signal] : [Math.min(limitMs, LIMIT_MS), signal];
	const found = { isOld: false };
	try {
		await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.k)({
			clock,
			ms
		}, end, (short) => writeComment(report, {
			runner,
			token,
			found
		}, short));
	} catch (error) {
		const old = found.isOld ? " The comment that is there still shows an older verdict." : "";
		runner.warn(`The pull request comment could not be written: ${explain(error)}.${old}`);
	}
}
async function writeComment(report, place, signal) {
	const { runner, token, found } = place;
	const { context } = runner;
	const [owner = "", repo = ""] = context.repository.split("/");
	if (repo === "") throw new Error("GITHUB_REPOSITORY names no repository");
	const eventNumber = await readEventPullRequest(context, (line) => runner.info(line));
	delete process.env["GITHUB_EVENT_PATH"];
	const { getOctokit } = await __webpack_require__.e(/* import() */ 18).then(__webpack_require__.bind(__webpack_require__, 5018));
	const octokit = getOctokit(token, { baseUrl: context.apiUrl });
	octokit.hook.before("request", (request) => {
		request.request["redirect"] = "error";
	});
	const number = eventNumber ?? await findOpenPullRequest(octokit, context, signal);
	if (number === void 0) {
		runner.info("No open pull request of this repository has this commit as its head or merge commit, so none got a comment.");
		return;
	}
	const pull = {
		owner,
		repo,
		issue_number: number
	};
	const marker = describeMarker(report);
	const id = await findOwnComment(octokit, {
		pull,
		marker
	}, signal);
	found.isOld = id !== void 0;
	const put = async (body) => await putComment(octokit, {
		pull,
		id,
		body
	}, signal);
	try {
		await put(`${marker}\n${describeComment(report)}`);
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
		await put(`${marker}\n${describeShortComment(report)}`);
	}
}
function describeMarker({ dagId, environment, region }) {
	return `<!-- trigger-mwaa-dag ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(JSON.stringify([
		region,
		environment,
		dagId
	])).digest("hex").slice(0, 24)} -->`;
}
function describeComment(report) {
	const parts = [
		describeVerdict$1(report),
		describeReason(report),
		describeFailures(report),
		describeNames(report)
	].filter((part) => part !== void 0);
	const kept = [];
	let left = COMMENT_BYTES;
	for (const part of parts) {
		const bytes = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(part) + 2;
		if (bytes > left) continue;
		left -= bytes;
		kept.push(part);
	}
	return kept.join("\n\n");
}
function describeShortComment(report) {
	return [describeVerdict$1(report), describeReason(report)].join("\n\n");
}
function describeVerdict$1(report) {
	const { dagId } = report;
	const { sign, subject, words } = headline(report);
	const dag = dagId === "" ? "The DAG" : `DAG ${nameCode(dagId)}`;
	return heading(3, `${sign} ${subject === void 0 ? dag : inlineText(subject)}${words}`);
}
function describeReason(report) {
	const { code } = report.outcome;
	const help = findHelp(report.outcome, report.workflow);
	return paragraph(`${code === void 0 ? "" : `Code ${link(`<code>${code}</code>`, help.url)}. `}Details are in ${link("the job summary", (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.sn)(report.workflow))}.`);
}
function describeFailures(report) {
	const failures = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.l)(report.tasks ?? [], report.dagTasks).filter((task) => task.state === "failed");
	if (failures.length === 0) return void 0;
	const items = [];
	let left = TASKS_BYTES;
	for (const task of failures.slice(0, MOST_TASKS)) {
		const item = link(nameCode((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)(task)), report.taskUrl(task));
		left -= (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(item);
		if (left < 0) break;
		items.push(item);
	}
	const rest = failures.length - items.length;
	return [paragraph(`<b>${failures.length === 1 ? "Failed task" : `${failures.length} failed task instances`}:</b>`), list(rest === 0 ? items : [...items, `and ${rest} more`])].join("\n");
}
function explain(error) {
	const status = statusOf(error);
	const message = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__._n)(error instanceof Error ? error.message : String(error), MESSAGE_LIMIT$1);
	if (status === 403 || status === 404) return `GitHub refused it (${message}); give the job "permissions: pull-requests: write", and on a fork's pull request expect none`;
	if (status === 401) return `GitHub refused the token of the input "github-token" (${message})`;
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.jt)(message);
}
// lib/report/import-error-place.js
const SKIPPED = new Set([
	".git",
	"node_modules",
	".venv",
	"venv",
	"__pycache__"
]);
const MOST_ENTRIES = 5e4;
async function findImportErrorPlace(error, workspace) {
	if (workspace === "") return {};
	const wanted = error.filename.split("/").filter((part) => part !== "" && part !== ".");
	const name = wanted.at(-1);
	if (name === void 0) return {};
	const lengths = (await findFiles(workspace, name)).map((path) => ({
		path,
		length: commonEnd(path.split("/"), wanted)
	}));
	const longest = lengths.reduce((most, { length }) => Math.max(most, length), 0);
	const best = lengths.filter(({ length }) => length === longest);
	const [place] = best;
	if (place === void 0 || best.length > 1) return {};
	return {
		file: place.path,
		line: findLine(error)
	};
}
function findLine({ filename, stackTrace }) {
	const own = [...stackTrace.matchAll(/File "([^"\n]+)", line (\d{1,7})/g)].findLast(([, path = ""]) => path === filename || path.endsWith(`/${filename}`));
	return own === void 0 ? void 0 : Number(own[2]);
}
async function findFiles(workspace, name) {
	const found = [];
	const folders = [""];
	let seen = 0;
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace, folder), { withFileTypes: true }).catch(() => []);
		seen += entries.length;
		if (seen > MOST_ENTRIES) return [];
		for (const entry of entries) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
			if (entry.isFile() && entry.name === name) found.push(path);
		}
	}
	return found;
}
function commonEnd(a, b) {
	let length = 0;
	while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
	return length;
}
// lib/report/summary/failures.js
const OPEN_LOGS = 2;
const EXCEPTION_LIMIT$1 = 300;
const LONG_EXCEPTION_LIMIT = 4e3;
const MOST_NAMES = 40;
function describeFailedTasks(report, bytes) {
	const { taskLogs, tasks = [], dagTasks } = report;
	const failures = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.l)(tasks, dagTasks);
	const read = new Set(taskLogs.read.map(({ task }) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)(task)));
	const unread = failures.filter((task) => task.state === "failed" && !read.has((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)(task)));
	const blocked = failures.filter((task) => task.state === "upstream_failed");
	if (read.size === 0 && failures.length === 0) return void 0;
	const perLog = Math.floor(bytes / Math.max(taskLogs.read.length, 1));
	const parts = taskLogs.read.map((reading, i) => describeReading(reading, report, {
		perLog,
		isOpen: i < OPEN_LOGS
	}));
	const named = [...unread.length === 0 ? [] : [paragraph(`<b>${unread.length} more failed:</b> ${nameTasks(unread, report)}`)], ...blocked.length === 0 ? [] : [paragraph(`<b>${blocked.length} did not run because of these:</b> ${nameTasks(blocked, report)}`)]];
	return [
		`### ${failures.length === 0 ? "Task logs" : "Failed tasks"}`,
		...parts,
		...named
	].join("\n\n");
}
function describeReading(reading, report, options) {
	const { task, log, exception } = reading;
	const short = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(exception, EXCEPTION_LIMIT$1);
	const why = short === void 0 ? "" : ` — ${code(short)}`;
	const long = exception === void 0 || short !== void 0 ? [] : [paragraph(code((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Zt)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.yn)(exception), LONG_EXCEPTION_LIMIT)))];
	const took = task.durationSeconds === void 0 ? "" : ` · ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.I)(task.durationSeconds * 1e3)}`;
	const tries = describeTries(task);
	const title = `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.o)(task.state).sign} <b>${nameCode((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)(task))}</b>${tries === "" ? "" : ` · ${tries}`}${took}${why}`;
	const url = report.taskUrl(task);
	const notes = [
		...url === "" ? [] : [link("Open the task in Airflow", url)],
		...task.tryNumber > 1 ? [`${describeEarlier(task.tryNumber)} in Airflow`] : [],
		...reading.source === "CloudWatch" ? ["read from CloudWatch Logs"] : []
	];
	if (log === void 0) {
		notes.push(`No log: ${inlineText((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Zt)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.yn)(reading.missingBecause ?? "none was found"), LONG_EXCEPTION_LIMIT))}`);
		return details(title, paragraph(`🔗 ${notes.join(" · ")}`), options);
	}
	if (log.tryNumber !== void 0) {
		const later = reading.mayNotBeLast === true ? " (whether there was a later try is not known)" : "";
		notes.push(`the log is of try ${log.tryNumber}${later}`);
	}
	const lines = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.qt)(log.lines, options.perLog);
	if (log.isCut || lines.length < log.lines.length) notes.push(`the last ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(lines.length, "line")} of the log`);
	return details(title, [
		...notes.length === 0 ? [] : [paragraph(`🔗 ${notes.join(" · ")}`)],
		...long,
		codeBlock(lines)
	].join("\n\n"), options);
}
function describeTries({ tryNumber, maxTries }) {
	if (tryNumber < 1) return "";
	return maxTries === void 0 || maxTries < 0 || tryNumber > maxTries + 1 ? `try ${tryNumber}` : `try ${tryNumber} of ${maxTries + 1}`;
}
function describeEarlier(tryNumber) {
	return tryNumber === 2 ? "the log of try 1 is" : `the logs of tries 1 to ${tryNumber - 1} are`;
}
function nameTasks(tasks, report) {
	const names = tasks.slice(0, MOST_NAMES).map((task) => link(nameCode((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)(task)), report.taskUrl(task)));
	const more = tasks.length > MOST_NAMES ? ` and ${tasks.length - MOST_NAMES} more` : "";
	return `${names.join(" ")}${more}`;
}
// lib/report/printed-logs.js
const MOST_LINKS = 20;
const EXCEPTION_LIMIT = 1e3;
function printTaskLogs(report, runner) {
	const { read, unread } = report.taskLogs;
	for (const reading of read) printReading(reading, report, runner);
	if (unread.length === 0) return;
	const were = unread.length === 1 ? "log was" : "logs were";
	runner.info(`${unread.length} more task ${were} not read:`);
	for (const task of unread.slice(0, MOST_LINKS)) runner.info(`  ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)(task)} ${report.taskUrl(task)}`.trimEnd());
	if (unread.length > MOST_LINKS) runner.info(`  and ${unread.length - MOST_LINKS} more`);
}
function annotateFailures(report, runner) {
	if (report.outcome.name !== "failed" && report.outcome.name !== "timed-out") return;
	const readings = new Map(report.taskLogs.read.map((reading) => [(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)(reading.task), reading]));
	const alike = new Map();
	const failed = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.l)(report.tasks ?? [], report.dagTasks).filter(({ state }) => state === "failed");
	const stopped = new Set(failed.filter((task) => wasStopped(task, report)));
	if (stopped.size > 0) runner.info(`At work when the run was stopped, and set to failed by that: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Jt)([...stopped].map(_start_js__WEBPACK_IMPORTED_MODULE_0__.h), MOST_LINKS)}.`);
	for (const task of failed) {
		if (stopped.has(task)) continue;
		const key = JSON.stringify([task.taskId, readings.get((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)(task))?.exception ?? ""]);
		const group = alike.get(key);
		if (group === void 0) alike.set(key, [task]);
		else group.push(task);
	}
	const groups = [...alike.values()];
	const room = runner.errorsLeft();
	for (const group of groups.slice(0, room)) annotate(group, {
		report,
		readings
	}, runner);
	if (groups.length > room) {
		const failures = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(groups.length - room, "more failure");
		runner.info(`Without an annotation: ${failures}. GitHub shows 10 for a step.`);
	}
}
function wasStopped(task, { outcome, run }) {
	if (outcome.name !== "timed-out" || run?.state !== "failed") return false;
	return Date.parse(task.endDate ?? "") >= Date.parse(run.endDate ?? "");
}
function printReading(reading, report, runner) {
	const { task, log } = reading;
	const url = report.taskUrl(task);
	const title = `Log of ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)(task)}: ${[(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.p)(task.state), describeTries(task)].filter(Boolean).join(", ")}`;
	const notes = [
		...url === "" ? [] : [`In Airflow: ${url}`],
		...task.tryNumber > 1 ? [`Only the last try is shown; ${describeEarlier(task.tryNumber)} in Airflow.`] : [],
		...reading.source === "CloudWatch" ? ["Read from CloudWatch Logs."] : []
	];
	if (log === void 0) {
		runner.printGroup(title, [...notes, `There is no log: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(reading.missingBecause ?? "none was found")}`]);
		return;
	}
	if (log.tryNumber !== void 0) {
		const later = reading.mayNotBeLast === true ? "; whether there was a later try is not known" : "";
		notes.push(`The log is of try ${log.tryNumber}${later}.`);
	}
	const cut = log.isCut ? [`… only the last ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(log.lines.length, "line")}`] : [];
	runner.printGroup(title, [
		...notes,
		...cut,
		...log.lines
	]);
}
function annotate(group, known, runner) {
	const [first] = group;
	if (first === void 0) return;
	const url = known.report.taskUrl(first);
	const others = group.length === 1 ? "" : ` and ${group.length - 1} more (${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(group.slice(1).map(({ mapIndex }) => `[${mapIndex}]`), 10)})`;
	const exception = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(known.readings.get((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)(first))?.exception, EXCEPTION_LIMIT);
	const tries = describeTries(first);
	runner.error(`Task ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)(first)}${others} failed${tries === "" ? "" : ` (${tries})`}${url === "" ? "" : `: ${url}`}`, { title: `${exception ?? `Task ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)(first)} failed`} (task-failed)` });
}
const NAME_LIMIT = 80;
const MOST_EXPLAINED = 20;
const USUAL_NAME = /^[A-Za-z_][\w .-]*$/;
const LITERAL_NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N} ._=+,/()[\]-]*$/u;
const LIST_ITEM = /^\s*\d+[.)]\s/;
var DiagramNames = class {
	#numbers = new Map();
	show(name) {
		const line = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__["in"])((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.bn)(name.toWellFormed())).join(" ");
		if (line.length <= NAME_LIMIT && isLiteral(line)) return line;
		const number = this.#numbers.get(name) ?? this.#numbers.size + 1;
		this.#numbers.set(name, number);
		return `name ${number}`;
	}
	explain() {
		if (this.#numbers.size === 0) return "";
		const shown = [...this.#numbers].slice(0, MOST_EXPLAINED).map(([name, number]) => `name ${number}: ${name === "" ? code("") : nameCode(name)}`);
		const more = this.#numbers.size > MOST_EXPLAINED ? [`${this.#numbers.size - MOST_EXPLAINED} more`] : [];
		return [...shown, ...more].join(" · ");
	}
};
function mermaid(lines) {
	return [
		"```mermaid",
		...lines,
		"```"
	].join("\n");
}
function isLiteral(line) {
	return USUAL_NAME.test(line) || LITERAL_NAME.test(line) && !LIST_ITEM.test(line);
}
// lib/report/summary/task-groups.js
function findTaskGroups(taskIds) {
	const members = new Map();
	for (const taskId of taskIds) for (const id of idsAlong(taskId)) if (id !== taskId) members.set(id, (members.get(id) ?? 0) + 1);
	return new Set([...members].filter(([id, count]) => count > 1 && id !== "").map(([id]) => id));
}
function outermostGroup(taskId, groups) {
	return idsAlong(taskId).find((id) => groups.has(id));
}
function innermostGroup(id, groups) {
	return idsAlong(id).findLast((group) => group !== id && groups.has(group)) ?? "";
}
const DEEPEST = 20;
function idsAlong(id) {
	const parts = id.split(".");
	return [...parts.slice(0, Math.min(parts.length - 1, DEEPEST)).map((_, i) => parts.slice(0, i + 1).join(".")), id];
}
// lib/report/summary/flowchart.js
const MOST_NODES = 120;
const WIDEST_DEPTH = 6;
const SIGNS = {
	good: "✓",
	bad: "✗",
	retry: "↻",
	active: "▶",
	waiting: "…",
	skipped: "–",
	none: ""
};
const STYLES = {
	good: "fill:#1a7f37,stroke:#116329,color:#ffffff",
	bad: "fill:#cf222e,stroke:#82071e,color:#ffffff",
	upstream: "fill:#bc4c00,stroke:#762c00,color:#ffffff",
	retry: "fill:#9a6700,stroke:#633c01,color:#ffffff",
	active: "fill:#0969da,stroke:#0a3069,color:#ffffff",
	waiting: "fill:#ddf4ff,stroke:#0969da,color:#1f2328",
	skipped: "fill:#818b98,stroke:#59636e,color:#ffffff",
	none: "fill:#f6f8fa,stroke:#818b98,color:#1f2328"
};
function drawFlowchart(dagTasks, instances) {
	if (dagTasks.length === 0) return void 0;
	for (const isFolded of [false, true]) {
		const names = new DiagramNames();
		const markdown = draw(dagTasks, instances, {
			isFolded,
			names
		});
		if (markdown !== void 0) return {
			markdown,
			names: names.explain(),
			isFolded
		};
	}
}
function draw(dagTasks, instances, { isFolded, names }) {
	const groups = findTaskGroups(dagTasks.map((task) => task.taskId));
	const boxOf = (taskId) => (isFolded ? outermostGroup(taskId, groups) : void 0) ?? taskId;
	const boxes = new Map();
	for (const task of dagTasks) {
		const id = boxOf(task.taskId);
		const known = boxes.get(id);
		boxes.set(id, {
			id,
			isFolded: id !== task.taskId,
			tasks: (known?.tasks ?? 0) + 1,
			instances: known?.instances ?? []
		});
	}
	for (const instance of instances) boxes.get(boxOf(instance.taskId))?.instances.push(instance);
	const edges = new Map();
	for (const task of dagTasks) for (const child of task.downstreamTaskIds) {
		const [from, to] = [boxOf(task.taskId), boxOf(child)];
		if (from !== to && boxes.has(to)) edges.set(JSON.stringify([from, to]), [from, to]);
	}
	if (boxes.size > MOST_NODES || edges.size > 480) return void 0;
	const marks = new Map([...boxes.keys()].map((id, i) => [id, `n${i}`]));
	const text = mermaid([
		`flowchart ${[...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.f)(dagTasks).values()].reduce((most, each) => Math.max(most, each), 0) > WIDEST_DEPTH ? "TB" : "LR"}`,
		...isFolded ? [...boxes.values()].map((box) => `  ${drawBox(box, {
			marks,
			names
		})}`) : drawTree(boxes, groups, {
			marks,
			names
		}),
		...[...edges.values()].map(([from, to]) => `  ${marks.get(from)} --> ${marks.get(to)}`),
		...drawStyles(boxes, marks)
	]);
	return text.length > 48e3 ? void 0 : text;
}
function drawTree(boxes, groups, known) {
	const lines = [];
	const styles = [];
	const children = new Map();
	const parentOf = (id) => innermostGroup(id, groups);
	for (const id of [...groups, ...boxes.keys()]) {
		const parent = parentOf(id);
		children.set(parent, [...children.get(parent) ?? [], id]);
	}
	const place = (id, indent) => {
		const box = boxes.get(id);
		if (box !== void 0) lines.push(`${indent}${drawBox(box, known, parentOf(id))}`);
		if (!groups.has(id)) return;
		const frame = `g${styles.length}`;
		styles.push(`  style ${frame} fill:transparent,stroke:#818b98,stroke-dasharray:4 3`);
		lines.push(`${indent}subgraph ${frame}["${known.names.show(lastName(id, parentOf(id)))}"]`);
		for (const child of children.get(id) ?? []) place(child, `${indent}  `);
		lines.push(`${indent}end`);
	};
	for (const id of children.get("") ?? []) place(id, "  ");
	return [...lines, ...styles];
}
function drawBox(box, { marks, names }, parent = "") {
	const counts = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.c)(box.instances);
	const worst = Object.keys(counts)[0] ?? "none";
	const sign = SIGNS[(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.o)(worst).kind];
	const bad = counts["failed"] ?? 0;
	const mapped = box.instances.filter((task) => task.mapIndex >= 0).length;
	const amount = box.isFolded ? `${box.tasks} tasks` : mapped > 0 ? `${mapped} mapped` : "";
	const extra = [amount, amount !== "" && bad > 0 ? `${bad} failed` : ""].filter((part) => part !== "");
	const shown = [sign, names.show(lastName(box.id, parent))].filter((part) => part !== "").join(" ");
	return `${marks.get(box.id)}["${extra.length === 0 ? shown : `${shown}<br>${extra.join(", ")}`}"]`;
}
function drawStyles(boxes, marks) {
	const members = new Map();
	for (const box of boxes.values()) {
		const worst = box.instances.map((task) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.p)(task.state)).sort(_start_js__WEBPACK_IMPORTED_MODULE_0__.s)[0] ?? "none";
		const style = worst === "upstream_failed" ? "upstream" : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.o)(worst).kind;
		members.set(style, [...members.get(style) ?? [], marks.get(box.id) ?? ""]);
	}
	return [...members].flatMap(([style, ids]) => [`  classDef ${style} ${STYLES[style]}`, `  class ${ids.join(",")} ${style}`]);
}
function lastName(id, parent) {
	return parent === "" ? id : id.slice(parent.length + 1);
}
// lib/report/summary/gantt.js
const MOST_BARS = 50;
const DAY_MS = 864e5;
const COLORS = {
	sectionBkgColor: "#818b9814",
	altSectionBkgColor: "#818b9814",
	gridColor: "#818b98",
	taskBkgColor: "#afb8c1",
	taskBorderColor: "#59636e",
	doneTaskBkgColor: "#6fdd8b",
	doneTaskBorderColor: "#1a7f37",
	activeTaskBkgColor: "#80ccff",
	activeTaskBorderColor: "#0969da",
	critBkgColor: "#ff8182",
	critBorderColor: "#cf222e",
	taskTextColor: "#1f2328",
	taskTextDarkColor: "#1f2328",
	taskTextLightColor: "#1f2328"
};
const BARS = {
	good: {
		sign: "✓",
		tag: "done, "
	},
	bad: {
		sign: "✗",
		tag: "crit, "
	},
	retry: {
		sign: "↻",
		tag: "crit, active, "
	},
	active: {
		sign: "▶",
		tag: "active, "
	},
	waiting: {
		sign: "…",
		tag: ""
	},
	skipped: {
		sign: "–",
		tag: ""
	},
	none: {
		sign: "·",
		tag: ""
	}
};
function drawGantt(tasks, endsAt) {
	const perTask = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.d)(tasks);
	const perBar = perTask.length > MOST_BARS ? foldGroups(perTask) : perTask;
	const isFolded = perBar.length < perTask.length;
	const bars = perBar.flatMap((group) => drawSpan(group, endsAt));
	if (bars.length === 0) return void 0;
	const kept = new Set([...bars].sort((a, b) => rank(b) - rank(a)).slice(0, MOST_BARS));
	const shown = bars.filter((bar) => kept.has(bar));
	const first = Math.min(...shown.map((bar) => bar.from));
	const last = Math.max(...shown.map((bar) => bar.to));
	const names = new DiagramNames();
	const markdown = mermaid([
		`%%{init: ${JSON.stringify({ themeVariables: COLORS })}}%%`,
		"gantt",
		"  dateFormat x",
		`  axisFormat ${axisFormat(last - first)}`,
		"  todayMarker off",
		...shown.map((bar, i) => `  ${drawBar(bar, names, i)}`)
	]);
	if (markdown.length > 48e3) return void 0;
	return {
		markdown,
		names: names.explain(),
		shown: shown.length,
		total: bars.length,
		isFolded
	};
}
function foldGroups(perTask) {
	const groups = findTaskGroups(perTask.map(({ taskId }) => taskId));
	return [...Map.groupBy(perTask, ({ taskId }) => outermostGroup(taskId, groups) ?? taskId)].map(([taskId, members]) => ({
		taskId,
		amount: members.length > 1 ? ` (${members.length} tasks)` : "",
		isMapped: false,
		instances: members.flatMap(({ instances }) => instances),
		state: members.map(({ state }) => state).sort(_start_js__WEBPACK_IMPORTED_MODULE_0__.s)[0] ?? "none"
	}));
}
function drawSpan(group, endsAt) {
	const spans = group.instances.flatMap((task) => spanOf(task, endsAt));
	if (spans.length === 0) return [];
	const from = spans.reduce((least, span) => Math.min(least, span.from), Infinity);
	const to = spans.reduce((most, span) => Math.max(most, span.to), 0);
	const amount = group.isMapped ? ` (${group.instances.length} mapped)` : group.amount ?? "";
	return [{
		name: group.taskId,
		amount,
		kind: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.o)(group.state).kind,
		from,
		to
	}];
}
function rank({ kind, from, to }) {
	return (kind === "bad" ? 0x38d7ea4c68000 : 0) + (to - from);
}
function drawBar({ name, amount, kind, from, to }, names, i) {
	const { sign, tag } = BARS[kind];
	return `${`${sign} ${names.show(name)}${amount} ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.I)(to - from)}`} :${tag}t${i}, ${from}, ${Math.max(to, from + 1)}`;
}
function spanOf(task, endsAt) {
	const from = Date.parse(task.startDate ?? "");
	if (Number.isNaN(from)) return [];
	const end = Date.parse(task.endDate ?? "");
	return [{
		from,
		to: Math.max(Number.isNaN(end) ? endsAt : end, from)
	}];
}
function axisFormat(lengthMs) {
	if (lengthMs < DAY_MS / 12) return "%H:%M:%S";
	return lengthMs < DAY_MS ? "%H:%M" : "%d %b %H:%M";
}
// lib/report/summary/prose.js
const LINE_LIMIT$1 = 3e3;
const MOST_LINES = 100;
function inlineProse(text) {
	return inlineText((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(text, LINE_LIMIT$1));
}
function proseBlocks(label, text) {
	const [first = "", ...lines] = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.bn)(text).split("\n");
	const blocks = [paragraph(`${label}${inlineProse(first)}`)];
	let items = [];
	let code = [];
	const endList = () => {
		if (items.length > 0) blocks.push(list(items));
		items = [];
	};
	const endCode = () => {
		if (code.length > 0) blocks.push(codeBlock(code));
		code = [];
	};
	for (const line of lines.slice(0, MOST_LINES)) {
		const isCode = line.startsWith("  ");
		const isItem = line.startsWith("- ");
		if (!isCode) endCode();
		if (!isItem) endList();
		if (isCode) code.push((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(line, LINE_LIMIT$1));
		else if (isItem) items.push(inlineProse(line.slice(2)));
		else blocks.push(paragraph(inlineProse(line)));
	}
	endList();
	endCode();
	if (lines.length > MOST_LINES) blocks.push(paragraph(`… and ${lines.length - MOST_LINES} more lines`));
	return blocks;
}
// lib/report/summary/task-table.js
const ALIGN = "lllr";
const TABLE_BYTES = 15e4;
const OPEN_ROWS = 25;
const SLOWEST = 5;
function describeTasks(report) {
	if (report.tasks === void 0 || report.tasks.length === 0) return void 0;
	const groups = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.d)(report.tasks);
	const rows = new Map();
	let left = TABLE_BYTES;
	for (const group of [...groups].sort((a, b) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.s)(a.state, b.state))) {
		const row = describeGroup(group, report);
		left -= (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(tableRow(ALIGN, row)) + 1;
		if (left < 0) break;
		rows.set(group, row);
	}
	const shown = groups.flatMap((group) => {
		const row = rows.get(group);
		return row === void 0 ? [] : [row];
	});
	const body = table(ALIGN, [
		"Task",
		"State",
		"Tries",
		"Duration"
	], shown);
	const rest = groups.length - shown.length;
	const more = rest === 0 ? "" : `\n\n… and ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(rest, "more task")}, left out to keep this page small.`;
	if (groups.length <= OPEN_ROWS) return `### Tasks\n\n${body}${more}`;
	return `### Tasks\n\n${details(`All ${groups.length} tasks`, `${body}${more}`)}`;
}
function describeSlowest(report) {
	const { tasks = [], run } = report;
	const runMs = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.i)(run).tookMs;
	const timed = tasks.flatMap((task) => {
		const ms = tookMs(task);
		return ms === void 0 || ms < 1e3 ? [] : [{
			task,
			ms
		}];
	}).sort((a, b) => b.ms - a.ms);
	if (timed.length <= SLOWEST) return void 0;
	return `### Slowest tasks\n\n${table("lrr", [
		"Task",
		"Duration",
		"Share of the run"
	], timed.slice(0, SLOWEST).map(({ task, ms }) => {
		const share = runMs === void 0 || runMs === 0 ? "" : `${Math.min(Math.round(ms / runMs * 100), 100)} %`;
		return [
			nameCell(task.taskId, task.mapIndex, report.taskUrl(task)),
			(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.I)(ms),
			share
		];
	}))}`;
}
function describeGroup(group, report) {
	const { instances } = group;
	const [first] = instances;
	if (first === void 0) return [];
	if (!group.isMapped) {
		const url = first.startDate === void 0 && first.tryNumber === 0 ? "" : report.taskUrl(first);
		const ms = tookMs(first);
		return [
			nameCell(group.taskId, -1, url),
			`${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.o)(first.state).sign} ${inlineText(group.state)}`,
			first.startDate === void 0 || areTriesUnknown(report) ? "" : String(first.tryNumber),
			ms === void 0 ? "" : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.I)(ms)
		];
	}
	const states = Object.entries((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.c)(instances)).map(([state, count]) => `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.o)(state).sign} ${count} ${inlineText(state)}`);
	const longest = instances.reduce((most, task) => Math.max(most, tookMs(task) ?? 0), 0);
	const tries = instances.reduce((most, task) => Math.max(most, task.tryNumber), 0);
	return [
		`${nameCell(group.taskId, -1, "")} × ${instances.length}`,
		states.join("<br>"),
		areTriesUnknown(report) ? "" : tries > 1 ? `up to ${tries}` : String(tries),
		longest === 0 ? "" : `longest ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.I)(longest)}`
	];
}
function nameCell(taskId, mapIndex, url) {
	return link(nameCode((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)({
		taskId,
		mapIndex
	})), url);
}
function tookMs(task) {
	return task.durationSeconds === void 0 ? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.L)(task.startDate, task.endDate) : task.durationSeconds * 1e3;
}
function areTriesUnknown({ transport }) {
	return transport === "cli";
}
// lib/report/summary/summary.js
const SUMMARY_BYTES = 1e6;
const LOG_BYTES = 4e5;
const MESSAGE_LIMIT = 3e3;
const LINE_LIMIT = 16e3;
const MOST_WARNINGS = 20;
function writeSummary(report, now, onFailures = () => void 0) {
	const sections = {
		verdict: () => describeVerdict(report),
		facts: () => describeFacts(report),
		"import error": () => describeImportError(report),
		"failed tasks": () => describeFailedTasks(report, LOG_BYTES),
		"dry run": () => describeDryRun(report),
		warnings: () => describeWarnings(report),
		graph: () => describeFlow(report),
		tasks: () => describeTasks(report),
		timeline: () => describeTimes(report, now),
		"slowest tasks": () => describeSlowest(report)
	};
	const failed = [];
	const parts = Object.entries(sections).map(([name, describe]) => {
		try {
			return describe();
		} catch {
			failed.push(name);
			return;
		}
	});
	if (failed.length > 0) onFailures(failed);
	const note = failed.length === 0 ? void 0 : `⚠️ These parts could not be written: ${failed.join(", ")}.`;
	return assemble([
		...parts.slice(0, 2),
		note,
		...parts.slice(2)
	]);
}
function assemble(parts) {
	const note = "… Parts of this page were left out: a job summary may have 1 MiB.";
	const kept = [];
	let left = SUMMARY_BYTES - (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(note) - 4;
	let isCut = false;
	for (const part of parts) {
		if (part === void 0) continue;
		const bytes = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(part) + 2;
		if (bytes > left) {
			isCut = true;
			continue;
		}
		left -= bytes;
		kept.push(part);
	}
	if (isCut) kept.push(note);
	return `${kept.join("\n\n")}\n`;
}
function describeVerdict(report) {
	const { outcome, dagId, run, runUrl } = report;
	const { sign, subject, words } = headline(report);
	const dag = dagId === "" ? "The DAG" : `DAG ${nameCode(dagId)}`;
	const name = subject === void 0 ? dag : inlineText(subject);
	const tookMs = outcome.name === "success" || outcome.name === "failed" ? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.i)(run).tookMs : void 0;
	const title = heading(2, `${sign} ${name}${words}${tookMs === void 0 ? "" : ` ${outcome.name === "failed" ? "after" : "in"} ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.I)(tookMs)}`}`);
	const message = proseBlocks("<b>Result:</b> ", verdictMessage(report));
	const advice = verdictHint(report);
	const hint = advice === void 0 ? [] : proseBlocks("💡 ", advice);
	const open = run === void 0 ? "" : link("Open the run in Airflow", runUrl);
	const links = open.startsWith("<a") ? [paragraph(`🔗 ${open}`)] : [];
	return [
		title,
		...message,
		...hint,
		...links,
		...describeHelp(report)
	].join("\n\n");
}
function describeHelp({ outcome, workflow }) {
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.nn)(outcome.name)) return [];
	const { path, url } = findHelp(outcome, workflow);
	const page = url === "" ? `${code(path)} of this action` : link("Troubleshooting", url);
	return [paragraph(`📖 Code ${code(codeOf(outcome))}: ${page}`)];
}
function describeImportError({ importError }) {
	if (importError === void 0) return void 0;
	const lines = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.S)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.yn)(importError.stackTrace));
	return [
		"### Import error",
		paragraph(`📄 ${nameCode(importError.filename, MESSAGE_LIMIT)}`),
		codeBlock(lines)
	].join("\n\n");
}
function describeDryRun({ dryRun }) {
	if (dryRun === void 0) return void 0;
	const signs = {
		ok: "✅",
		failed: "❌",
		"cannot-check": "❔"
	};
	const rows = dryRun.checks.map((check) => [`${signs[check.status]} ${inlineProse(check.name)}`, [check.detail, check.hint].filter((text) => text !== void 0).map(inlineProse).join("<br>💡 ")]);
	const request = JSON.stringify(dryRun.request, null, 2).split("\n").map((line) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(line, LINE_LIMIT));
	return [
		"### Dry run: nothing was started",
		table("ll", ["Check", "Finding"], rows),
		"A trigger would send this, with the values of the conf:",
		codeBlock(request, "json")
	].join("\n\n");
}
function describeWarnings({ warnings }) {
	if (warnings.length === 0) return void 0;
	const shown = warnings.slice(0, MOST_WARNINGS).map((text) => `⚠️ ${inlineProse(text)}`);
	const more = warnings.length > MOST_WARNINGS ? [`and ${warnings.length - MOST_WARNINGS} more in the log`] : [];
	return ["### Warnings", list([...shown, ...more])].join("\n\n");
}
function describeFlow({ dagTasks = [], tasks = [] }) {
	if (dagTasks.length < 2) return void 0;
	const chart = drawFlowchart(dagTasks, tasks);
	if (chart === void 0) return void 0;
	const fold = chart.isFolded ? "Each box is a task group, in the state of its worst task. " : "";
	return [
		"### Graph",
		chart.markdown,
		...describeNote(`${fold}${chart.names}`)
	].join("\n\n");
}
function describeTimes({ tasks = [], run }, now) {
	const end = Date.parse(run?.endDate ?? "");
	const chart = drawGantt(tasks, Number.isNaN(end) ? now.getTime() : end);
	if (chart === void 0) return void 0;
	const few = chart.shown === chart.total ? "" : `The ${chart.shown} longest of ${chart.total} bars. `;
	const note = `${chart.isFolded ? "One bar for each task group. " : ""}${few}In your browser's time zone. ${chart.names}`;
	return [
		"### Timeline",
		chart.markdown,
		...describeNote(note)
	].join("\n\n");
}
function describeNote(html) {
	return html === "" ? [] : [paragraph(`<sub>${html.trim()}</sub>`)];
}
// lib/report/publish.js
const LEAST_COMMENT_MS = 4e3;
async function publishReport(report, options, place, signal) {
	const { runner, clock } = place;
	const attempt = async (what, act) => {
		try {
			await act();
		} catch (error) {
			runner.warn((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(`${what} failed: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.un)(error).replace(/^Error: /, "")}`));
			if (error instanceof Error) runner.debug((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.dn)(error));
		}
	};
	await attempt("Setting the outputs", () => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.r)(report, runner));
	await attempt("Printing the task logs", () => printTaskLogs(report, runner));
	await attempt("Annotating the import error", () => annotateImportError(report, runner));
	await attempt("Annotating the failed tasks", () => annotateFailures(report, runner));
	const limitMs = options.endsAt === void 0 ? void 0 : Math.max(options.endsAt - clock.now(), LEAST_COMMENT_MS);
	if (options.prComment) await attempt("Updating the pull request comment", () => updateComment(report, {
		token: options.githubToken,
		runner,
		clock,
		limitMs
	}, signal));
	if (options.summary) await attempt("Writing the job summary", () => runner.writeSummary(writeSummary({
		...report,
		warnings: runner.warnings
	}, clock.date(), (parts) => runner.warn(`Parts of the job summary could not be written: ${parts.join(", ")}.`))));
	await attempt("Logging the verdict", () => logVerdict(report, runner));
}
function logVerdict(report, runner) {
	const { outcome, run, runUrl } = report;
	const words = attemptWords(() => verdictMessage(report)) ?? outcome.message;
	const hint = attemptWords(() => verdictHint(report)) ?? outcome.hint;
	const text = [
		words,
		...hint === void 0 ? [] : [hint],
		...run === void 0 || runUrl === "" ? [] : [runUrl]
	];
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.nn)(outcome.name)) {
		runner.info(`${headline(report).sign} ${text.join(" ")}`);
		return;
	}
	const help = findHelp(outcome, report.workflow);
	const title = attemptWords(() => verdictTitle(report)) ?? `The step failed (${codeOf(outcome)})`;
	const lines = [...text, `See ${help.url === "" ? `${help.path} of this action` : help.url}`];
	if (runner.verdictTitle() === title) runner.info(`${headline(report).sign} ${text.join(" ")}`);
	else runner.verdict(lines.join("\n"), { title });
}
function attemptWords(make) {
	try {
		return make();
	} catch {
		return;
	}
}
async function annotateImportError(report, runner) {
	const { importError } = report;
	if (importError === void 0) return;
	runner.printGroup(`Import error of ${importError.filename}`, (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.S)(importError.stackTrace));
	const place = await findImportErrorPlace(importError, runner.context.workspace);
	const title = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.x)(importError) || `${importError.filename} cannot be imported`;
	runner.error([importError.filename, ...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.S)(importError.stackTrace)].join("\n"), {
		...place,
		title: `${title} (dag-import-error)`
	});
}



/***/ })

};
