export const id = 166;
export const ids = [166,432];
export const modules = {

/***/ 97432:
/***/ ((module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const defaultProvider = (init) => {
    let made;
    return async (properties) => {
        const chain = (await Promise.all(/* import() */[__webpack_require__.e(222), __webpack_require__.e(861)]).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19)));
        made ??= chain.defaultProvider(init);
        return made(properties);
    };
};
module.exports = { defaultProvider };


/***/ }),

/***/ 16297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCloudWatchLogs: () => (/* binding */ createCloudWatchLogs)
/* harmony export */ });
/* unused harmony export taskLogStream */
/* harmony import */ var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70303);
/* harmony import */ var _core_airflow_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91222);
/* harmony import */ var _core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19751);
/* harmony import */ var _core_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56023);
/* harmony import */ var _core_time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45708);
/* harmony import */ var _sdk_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68493);
/* harmony import */ var _sdk_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83374);







const MOST_PAGES = 5;
const MOST_EVENTS = 10_000;
const LINE_LIMIT = 10_000;
const CALL_TIMEOUT_MS = 15_000;
function createCloudWatchLogs(options) {
    return {
        async readTaskLog(task, maxLines, signal) {
            const stream = taskLogStream(task, options.version);
            if (stream === undefined)
                return { kind: 'none', reason: 'the date that names its stream is not known' };
            try {
                const log = await readEnd(options, { stream, maxLines, signal });
                return log === undefined
                    ? { kind: 'none', reason: `there is no stream ${stream}` }
                    : { kind: 'log', log };
            }
            catch (error) {
                signal.throwIfAborted();
                if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isForbidden */ .US)(error))
                    return { kind: 'forbidden', statement: logsStatement(options) };
                const failure = (0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .readSdkFailure */ .Vd)(error);
                if (failure.name === 'ResourceNotFoundException')
                    return { kind: 'none', reason: `there is no stream ${stream} in ${options.group}` };
                const reason = (0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isThrottled */ .B5)(failure) ? 'CloudWatch throttles requests' : failure.message;
                return { kind: 'none', reason: `CloudWatch could not be read: ${reason}` };
            }
        },
    };
}
function taskLogStream(task, version) {
    const attempt = task.tryNumber;
    if (!(0,_core_airflow_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtLeast */ .d)(version, 2, 3))
        return task.logicalDate === undefined
            ? undefined
            : `${task.dagId}/${task.taskId}/${task.logicalDate}/${attempt}.log`.replaceAll(':', '_');
    const mapped = task.mapIndex < 0 ? '' : `map_index=${task.mapIndex}/`;
    return `dag_id=${task.dagId}/run_id=${task.runId}/task_id=${task.taskId}/${mapped}attempt=${attempt}.log`.replaceAll(':', '_');
}
async function readEnd(options, wanted) {
    const { stream, maxLines, signal } = wanted;
    let credentials = await options.credentials.get(signal);
    let isRenewed = false;
    let lines = [];
    let nextToken;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_6__/* .CloudWatchLogsClient */ .TFr({
            ...(0,_sdk_client_js__WEBPACK_IMPORTED_MODULE_3__/* .clientOptions */ .s1)('CLOUDWATCH_LOGS', options),
            credentials: (0,_sdk_client_js__WEBPACK_IMPORTED_MODULE_3__/* .toSdkCredentials */ .YK)(credentials),
        });
        const asked = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_6__/* .GetLogEventsCommand */ .h7S({
            logGroupName: options.group,
            logStreamName: stream,
            startFromHead: false,
            limit: Math.min(MOST_EVENTS, maxLines + 1),
            nextToken,
        });
        try {
            const limit = (0,_core_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .startTimeLimit */ .r)(CALL_TIMEOUT_MS, signal);
            const sent = client.send(asked, { abortSignal: limit.signal });
            const { events = [], nextBackwardToken } = await limit.hold(sent).finally(limit.end);
            const found = events.flatMap(({ message = '' }) => message.replace(/\r?\n$/, '').split(/\r?\n/));
            lines = [...found, ...lines];
            if (lines.length > maxLines || nextBackwardToken === undefined || nextBackwardToken === nextToken)
                break;
            nextToken = nextBackwardToken;
        }
        catch (error) {
            if (!(0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isExpired */ ._d)(error) || isRenewed)
                throw error;
            isRenewed = true;
            credentials = await options.credentials.renew(credentials, signal);
        }
    }
    if (lines.length === 0)
        return undefined;
    const shown = lines.slice(-maxLines).map((line) => (0,_core_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .stripTerminal */ .J)((0,_core_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutLine */ .Hh)(line, LINE_LIMIT)));
    return { lines: shown, isCut: lines.length > maxLines };
}
function logsStatement(options) {
    const { partition, region, accountId = '<account>', group } = options;
    return JSON.stringify({
        Effect: 'Allow',
        Action: 'logs:GetLogEvents',
        Resource: `arn:${partition}:logs:${region}:${accountId}:log-group:${group}:*`,
    });
}


/***/ })

};
