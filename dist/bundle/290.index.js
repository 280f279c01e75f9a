export const id = 290;
export const ids = [290];
export const modules = {

/***/ 78290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopLeftoverRun: () => (/* binding */ stopLeftoverRun)
/* harmony export */ });
/* harmony import */ var _aws_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99704);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_foreign_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83772);
/* harmony import */ var _core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29788);
/* harmony import */ var _dag_run_stop_leftover_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98770);
/* harmony import */ var _inputs_conf_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6421);
/* harmony import */ var _inputs_conf_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61726);
/* harmony import */ var _inputs_input_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25121);
/* harmony import */ var _inputs_saved_connection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42623);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91116);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17542);











const RETRY_BUDGET_MS = 60_000;
async function stopLeftoverRun(state, parts) {
    const { clock } = parts;
    const runner = (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_9__/* .limitAnnotations */ .y)(parts.runner);
    const { signal } = new AbortController();
    try {
        await hideConfOf(runner);
        const plan = readPlan(state);
        const mask = (secret) => runner.mask(secret);
        await (0,_aws_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareAwsSettings */ .o)(parts.env, { isAmbient: plan.role === undefined, mask });
        const aws = (0,_session_js__WEBPACK_IMPORTED_MODULE_10__/* .openAwsSession */ .ah)(plan, { ...parts, runner, retryBudgetMs: RETRY_BUDGET_MS });
        const known = await (0,_session_js__WEBPACK_IMPORTED_MODULE_10__/* .readEnvironment */ .Qo)(aws, state.dagId, signal);
        const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_10__/* .openSession */ .fA)(aws, known, { runner, clock }, signal);
        const { client, linkTo } = session;
        await (0,_dag_run_stop_leftover_run_js__WEBPACK_IMPORTED_MODULE_4__/* .stopIfStarted */ .td)(state, { client, linkTo, clock, log: runner }, signal);
    }
    catch (error) {
        const where = state.url === '' ? '' : ` (${state.url})`;
        const why = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ ? error.message : (0,_core_foreign_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeForeignError */ .C)(error);
        runner.warn(`DAG run "${state.runId}" of DAG "${state.dagId}"${where} could not be stopped and may keep running: ${why}`);
    }
}
function readPlan({ connection }) {
    try {
        return (0,_inputs_saved_connection_js__WEBPACK_IMPORTED_MODULE_8__/* .parseConnection */ .C8)(connection);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : '';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('internal', `the saved state of the step was not written by this action (${why}); nothing was sent.`);
    }
}
async function hideConfOf(runner) {
    const { workspace } = runner.context;
    const readFile = (path) => (0,_inputs_conf_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readWorkspaceFile */ .s)(path, workspace);
    try {
        (0,_core_redaction_redaction_js__WEBPACK_IMPORTED_MODULE_3__/* .hideConf */ .dN)(await (0,_inputs_conf_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfInputs */ .G)(new _inputs_input_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .InputReader */ .i((name) => runner.input(name)), { workspace, readFile }));
    }
    catch {
    }
}


/***/ })

};
