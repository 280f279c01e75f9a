export const id = 166;
export const ids = [166,432];
export const modules = {

/***/ 7432:
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

/***/ 6297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCloudWatchLogs: () => (/* binding */ createCloudWatchLogs)
/* harmony export */ });
/* unused harmony export taskLogStream */
/* harmony import */ var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(303);
/* harmony import */ var _airflow_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6790);
/* harmony import */ var _sdk_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8493);
/* harmony import */ var _sdk_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);




const MOST_PAGES = 5;
const MOST_EVENTS = 10_000;
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
                if ((0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isForbidden */ .US)(error))
                    return { kind: 'forbidden', statement: logsStatement(options) };
                const failure = (0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readSdkFailure */ .Vd)(error);
                if (failure.name === 'ResourceNotFoundException')
                    return { kind: 'none', reason: `there is no stream ${stream} in ${options.group}` };
                const reason = (0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottled */ .B5)(failure) ? 'CloudWatch throttles requests' : failure.message;
                return { kind: 'none', reason: `CloudWatch could not be read: ${reason}` };
            }
        },
    };
}
function taskLogStream(task, version) {
    const attempt = task.tryNumber;
    if (!(0,_airflow_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .d)(version, 2, 3))
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
        const client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__/* .CloudWatchLogsClient */ .TFr({
            ...(0,_sdk_client_js__WEBPACK_IMPORTED_MODULE_3__/* .clientOptions */ .s1)('CLOUDWATCH_LOGS', options),
            credentials: (0,_sdk_client_js__WEBPACK_IMPORTED_MODULE_3__/* .toSdkCredentials */ .YK)(credentials),
        });
        const asked = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__/* .GetLogEventsCommand */ .h7S({
            logGroupName: options.group,
            logStreamName: stream,
            startFromHead: false,
            limit: Math.min(MOST_EVENTS, maxLines + 1),
            nextToken,
        });
        try {
            const abortSignal = AbortSignal.any([signal, AbortSignal.timeout(CALL_TIMEOUT_MS)]);
            const { events = [], nextBackwardToken } = await client.send(asked, { abortSignal });
            const found = events.flatMap(({ message = '' }) => message.replace(/\r?\n$/, '').split(/\r?\n/));
            lines = [...found, ...lines];
            if (lines.length > maxLines || nextBackwardToken === undefined || nextBackwardToken === nextToken)
                break;
            nextToken = nextBackwardToken;
        }
        catch (error) {
            if (!(0,_sdk_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpired */ ._d)(error) || isRenewed)
                throw error;
            isRenewed = true;
            credentials = await options.credentials.renew(credentials, signal);
        }
    }
    if (lines.length === 0)
        return undefined;
    return { lines: lines.slice(-maxLines).map(stripAnsi), isCut: lines.length > maxLines };
}
function stripAnsi(line) {
    return line.replace(/\x1b\[[0-9;]*[A-Za-z]/g, '');
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
