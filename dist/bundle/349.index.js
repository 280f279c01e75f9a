export const id = 349;
export const ids = [349];
export const modules = {

/***/ 2349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopLeftoverRun: () => (/* binding */ stopLeftoverRun)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);

// lib/step/stop-leftover-run.js
const RETRY_BUDGET_MS = 6e4;
async function stopLeftoverRun(state, parts) {
	const { clock } = parts;
	const runner = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(parts.runner);
	const { signal } = new AbortController();
	try {
		await hideConfOf(runner);
		const plan = readPlan(state);
		const mask = (secret) => runner.mask(secret);
		const warn = (line) => runner.warn(line);
		await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.rn)(parts.env, {
			isAmbient: plan.role === void 0,
			mask,
			warn
		});
		const aws = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.j)(plan, {
			...parts,
			runner,
			retryBudgetMs: RETRY_BUDGET_MS
		});
		const known = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.N)(aws, state.dagId, signal);
		const { client, linkTo } = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.M)(aws, known, {
			runner,
			clock
		}, signal);
		await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__._)(state, {
			client,
			linkTo,
			clock,
			log: runner
		}, signal);
	} catch (error) {
		const where = state.url === "" ? "" : ` (${state.url})`;
		const why = error instanceof _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn ? error.message : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.un)(error);
		runner.warn(`DAG run "${state.runId}" of DAG "${state.dagId}"${where} could not be stopped and may keep running: ${why}`);
	}
}
function readPlan({ connection }) {
	try {
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(connection);
	} catch (error) {
		const why = error instanceof Error ? error.message : "";
		throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Dn("internal", `the saved state of the step was not written by this action (${why}); nothing was sent.`);
	}
}
async function hideConfOf(runner) {
	const { workspace } = runner.context;
	const readFile = (path) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$t)(path, workspace);
	try {
		(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.vn)(await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.zt)(new _start_js__WEBPACK_IMPORTED_MODULE_0__.Rt((name) => runner.input(name)), {
			workspace,
			readFile
		}));
	} catch {}
}



/***/ })

};
