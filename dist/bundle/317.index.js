export const id = 317;
export const ids = [317];
export const modules = {

/***/ 15317:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91601);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12359);
/* harmony import */ var _runner_github_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68592);
/* harmony import */ var _step_post_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46442);




const LIMIT_MS = 270_000;
const runner = (0,_runner_github_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .createGitHubRunner */ .C)();
let hasGivenUp = false;
function giveUp(why) {
    if (hasGivenUp)
        return;
    hasGivenUp = true;
    try {
        runner.warn(`What the step left behind could not be looked after: ${why}`);
        runner.close();
    }
    finally {
        (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exit */ .N)(0);
    }
}
const { lost } = (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .watchEarlyEnd */ ._)(({ message }) => giveUp(message));
lost.catch(({ message }) => giveUp(message));
setTimeout(() => giveUp(`it took more than ${LIMIT_MS / 60_000} minutes.`), LIMIT_MS).unref();
await (0,_step_post_js__WEBPACK_IMPORTED_MODULE_3__/* .runPost */ .a)({ runner, clock: _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, env: process.env });
(0,_core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exit */ .N)(0);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 46442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _dag_run_step_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44832);
/* harmony import */ var _dag_run_stop_leftover_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98770);


async function runPost(parts) {
    const { runner } = parts;
    const saved = runner.readState(_dag_run_step_state_js__WEBPACK_IMPORTED_MODULE_0__/* .STEP_STATE */ .hS);
    const state = (0,_dag_run_step_state_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeStepState */ .EI)(saved);
    if (saved !== '' && state === undefined)
        runner.warn('The saved state of the step is not one of this action, so nothing was looked for or stopped.');
    const plan = (0,_dag_run_stop_leftover_run_js__WEBPACK_IMPORTED_MODULE_1__/* .planPost */ .ig)(state);
    if (plan.kind === 'report')
        runner.info(plan.line);
    if (plan.kind === 'stop') {
        const { stopLeftoverRun } = await Promise.all(/* import() */[__webpack_require__.e(639), __webpack_require__.e(290)]).then(__webpack_require__.bind(__webpack_require__, 78290));
        await stopLeftoverRun(plan.state, parts);
    }
    runner.close();
}


/***/ })

};
